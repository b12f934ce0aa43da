/**
 * Ordinary words near the tokens of the protected brands, by scripts/data/lookalike/build-honest-words.ts: do not edit.
 * Picked out of the word lists an-array-of-english-words (MIT) and popular-english-words (ISC).
 */

/** One edit (two from long tokens) from a token, and yet a word: no slip of anybody. */
export const NEAR_WORDS =
  'abby arbitrium aripple ascended ascender ashkey athena aucoin bank bearn bethumb biffin bing binga binge bingo ' +
  'bings bingy binx biobank biotin bitmap bito bitos bits bitsy biuro blago blank blogstream bloodstream blouin ' +
  'blowin cabby ceelo celcius celio cello celsus chinone cinch citgo clickstream clinch coined coiner colne ' +
  'colney colone colonne connex copayments crabby cripple cyber dearn debang debark debunk diplo drabby draken ' +
  'duobi earn edger electrums emini erlon ethene etro exodes exodos fabby fbank fearn finance finch fipple ' +
  'firelocks fitbit flinch foxit gabby gaige gaine gale galle gamini garda gately gemina geminal geminy gopa ' +
  'gopak gopal gopan grabby gripple guard guardi guardia guards hearn hedger hinch hippie hobit iban ibans ilich ' +
  'inch inich inpayments iplo irex itso kebir kedger kefir keir kendle kephir kepi kepis kepler kesir khyber ' +
  'kinch klink kober korbut korol krabby kragen krakens kraven kuber kyler kyser lanch lank learn leder ledge ' +
  'ledged ledgers ledges ledgier leger legger leidger leiger lench lenger lich lidger linc lince linch linck ' +
  'lincs lindh linh linth lippie lisch lluch lodger ludger lunch lynch maicon malcolm merion merlon minch mirex ' +
  'molana moroi naxos nipple nonpayments obit oblt olana oobit orbit orol pacos pafos pagos palos panful panos ' +
  'paribus paros pasos patos paxes paxon pazos pearn peddie peddle pemex penale pende pendley pendule penie ' +
  'penile pennie perdie phanom phantoms phantomy pinch pioned pioner pioney plectrum pledger plone poiana polana ' +
  'polonie polonies premixt quadra quarta rabb rabba rabbi raby radium raible remini remint rendle revolt revolu ' +
  'revoluta revolute ribby rilo rimple rippier rippin rippled rippler ripples ripplet ripply robby rubby sipple ' +
  'sledger solan solanas soland solani solano solans solara solina solna sorana storo tabby tandem tange tanged ' +
  'tangen tanger tbit thena tipple titbit tobit toobin toro trebor trefor tremor trenor tresor trevor trippie ' +
  'tripple unisa unlast upfold upheld uphild upholds uplit upsold wazir waziri wazirs whitebait winch wire wired ' +
  'wirer wires witbank wrex xcom yabby yarn yean year yeard yeare yearin yearns years yeary yippie yobol yobot ' +
  'yokoi yori yoro yoron';

/** The same, made of two words: as a name of its own no slip either. */
export const NEAR_COMPOUNDS =
  'aetherscan aetherwallet afireblocks amieinfinity anisat aniswap appradar aremint atomicballet atomicgallet ' +
  'atomicmallet atomicpallet atomicwalled atomicwaller axisinfinity axleinfinity babechain backpackerchange ' +
  'backpackexchanged backpackexchanger badechain baitbank baitflyer baitget baitkeep baitmain baitmart baitpanda ' +
  'baitpay baitpoint baitstamp baittrade bakechain balancerfc balechain balletconnect banance banechain barechain ' +
  'basecain basechai basechair basechan basechin basedchain basedhain basehain baselchain baselhain baseorgy ' +
  'baseshain bashchain bashkey baskchain basschain bastchain basuchain batbank batechain batget batkeep batmain ' +
  'batmart batpay bbcbox bbcmarkets bbcscan bbcturk beinance benance bensdomains betamask betbank betget betkeep ' +
  'betmain betmart betpay bicehash bidance bidbank bidflyer bidget bidkeep bidmain bidmart bidpanda bidpay ' +
  'bidpoint bidstamp bidtrade bienance bigance bigbank bigflyer bigget bigkeep bigmain bigmart bigpanda bigpay ' +
  'bigpoint bigstamp bigtrade binbank bindance binflyer bingance bingban bingben bingbin bingbob bingbona ' +
  'bingbond bingbone bingbong bingbonk bingbony bingborn bingbot bingbow bingbox bingboy bingcon bingdon binget ' +
  'bingjon bingmon bingnon bingron bingson bington bingvon bingwon binkance binkeep binmain binmart binpanda ' +
  'binpay binpoint binstamp bintance bintbank bintflyer bintget bintkeep bintmain bintmart bintpanda bintpay ' +
  'bintpoint bintrade bintstamp binttrade bioance bioflyer bioget biokeep biomain biomart biopanda biopay ' +
  'biopoint biostamp biotrade bistbank bistflyer bistget bistkeep bistmain bistmart bistpanda bistpay bistpoint ' +
  'bistrade biststamp bisttrade bitance bitanda bitart bitback bitbalk bitban bitbanc bitband bitbanda bitbane ' +
  'bitbang bitbani bitbanks bitbans bitbark bitbart bitbask bitbay bitbeep bitbet bitbink bitblank bitbonk ' +
  'bitbunk bitcain bitcart bitdank bitdart bitday bitdeep bitdue bitdumb biteart bitebank biteflyer biteget ' +
  'bitekeep bitemain bitemart bitepanda bitepay bitepoint biterade bitestamp bitetrade bitfain bitfart bitfine ' +
  'bitfined bitfiner bitfines bitflier bitfoyer bitfryer bitgain bitgay bitgen bitgent bitgert bitgest bitgeta ' +
  'bitgets bitgot bitgrade bitgrue bithain bithank bithart bithub bithuma bithump bithums bitjain bitjay bitjeep ' +
  'bitjet bitjoint bitkain bitkart bitkeef bitkeel bitkeen bitkeeps bitkelp bitkemp bitlain bitlay bitlet bitmac ' +
  'bitmad bitmaid bitmail bitmaim bitmaine bitmains bitmair bitmalt bitman bitmann bitmar bitmara bitmarc bitmard ' +
  'bitmare bitmarg bitmari bitmark bitmarl bitmars bitmarts bitmarty bitmarx bitmary bitmast bitmatin bitmatt ' +
  'bitmaxi bitmay bitmein bitmen bitmet bitmin bitmix bitmort bitnain bitnet bitnumb bitpain bitpaint bitpan ' +
  'bitpana bitpar bitpart bitpat bitpaty bitpays bitpeep bitpet bitpint bitplay bitpointe bitpointy bitpont ' +
  'bitpray bitprint bitpub bitque bitrain bitrank bitray bitret bitrube bitrude bitrues bitrule bitrun bitrune ' +
  'bitruse bitsain bitsank bitsart bitsay bitscamp bitsdamp bitseep bitset bitsex bitslamp bitsmart bitsrade ' +
  'bitsramp bitstame bitstampa bitstams bitstarp bitstomp bitstramp bitstump bitsub bitsue bitsvamp bitswamp ' +
  'bittain bittank bittart bittax bitterade bittirade bittrace bittrad bittraded bittrader bittree bittrek ' +
  'bittres bittrew bittrey bittue bittyrade bitvain bitvanda bitvivo bitwain bitwank bitwart bitway bitweep ' +
  'bitwet bityank bityet blackstream blinance blocksbream blockscream blocksdream blocksteam blockstread ' +
  'blockstreak blockstreat blockystream blocsstream blocstream blueballet bluedwallet bluegallet bluemallet ' +
  'bluepallet bluewalled bluewaller blueywallet blumewallet blurwallet bobchain bockstream bokocrypto booksrare ' +
  'boonpay bosechain botbank botget botkeep botmain botmart botpay bowswap boxbit brinance britbank britflyer ' +
  'britget britkeep britmain britmart britpanda britpay britpoint britstamp brittrade brockstream btwbox ' +
  'btwmarkets btwturk butbank butget butkeep butmain butmart butpay cafewallet cainbase caincheck caingecko ' +
  'cainlist cainone cainpayments cainspot cainswitch carvefinance casechain cashkey celsbus celsips celsits ' +
  'chanbelly chancenow changbelly changeally changebow changednow changefly changehow changeknow changelay ' +
  'changelily changellc changells changelow changendow changenoa changenol changenom changenon changenor ' +
  'changenot changenov changenowy changensw changernow changerow changesnow changinow changjelly changkelly ' +
  'changknow changnelly changnow changsnow changtelly chanjelly chankelly channelly chantelly chantom chargenow ' +
  'chinbase chincheck chingecko chinlist chinpayments chinspot chinswitch choinone chowswap clockstream clowswap ' +
  'cluewallet coenbase coencheck coengecko coenlist coenpayments coenspot coenswitch coiajar coibone coicone ' +
  'coidone coienlist coigone coihlist coihone coilbase coilcheck coilgecko coillist coilnone coilone coilpayments ' +
  'coilspot coilswitch coinajar coinbabe coinbade coinbake coinbale coinbane coinbar coinbare coinbased coinbasel ' +
  'coinbash coinbask coinbass coinbast coinbasu coinbate coinbist coinbone coinbose coincar coincase coincheek ' +
  'coinchick coinchuck coincist coincone coindone coinear coinease coinene coinet coinew coinext coinfar coinfist ' +
  'coingist coingone coinheck coinhist coinhlist coinhone coinine coinjan coinjarl coinjars coinjay coinkist ' +
  'coinlast coinlest coinlift coinlint coinlisa coinlisp coinlone coinlost coinlust coinmar coinmase coinmist ' +
  'coinmph coinode coinom coinoma coinome coinomit coinoms coinon coinona coinonce coinones coinonet coinong ' +
  'coinoni coinonie coinope coinori coinose coinote coinpar coinpayment coinpone coinsbitch coinsbot coinscot ' +
  'coinsditch coinsdot coinsfitch coinsgot coinsheck coinshitch coinshot coinsitch coinslot coinsmitch coinsnitch ' +
  'coinsnot coinsone coinsoot coinspa coinspat coinspit coinspitch coinsplot coinspoet coinspont coinspop ' +
  'coinsport coinspost coinspout coinspov coinspy coinstitch coinstwitch coinswatch coinswich coinswinch ' +
  'coinswith cointone cointwitch coinvar coinvase coinwar coinwitch coinzone coione coipone coirbase coircheck ' +
  'coirgecko coirlist coirnone coirone coirpayments coirspot coirswitch coisex coisone coiswap coiswitch coitbase ' +
  'coitcheck coitgecko coitlist coitnone coitone coitpayments coitspot coitswitch coiuncheck coizone colflare ' +
  'colinbase colincheck colingecko colinlist colinone colinpayments colinspot colinswitch colnone colswap comnone ' +
  'compoundfiance compoundfinanced comswap conkeeper connbase conncheck conngecko connlist connone connpayments ' +
  'connspot connswitch conone conswap conswitch cooksrare coonbase cooncheck coongecko coonlist coonone coonpay ' +
  'coonpayments coonspot coonswitch cornbase corncheck corngecko cornlist cornone cornpayments cornspot ' +
  'cornswitch cowlswap cowscap cowsgap cowslap cowsmap cowsrap cowswar cowswarp cowswas cowswasp cowsway cowswrap ' +
  'coxbit coxnone coxswap crowswap crustwallet cryptcom cryptocoi cryptocol cryptocoma cryptocomb cryptocome ' +
  'cryptocomo cryptocomp cryptocon cryptocox cryptonom cryptotom cryptscom curefinance curiefinance cursefinance ' +
  'curvedfinance curvefiance curvefinanced cybernetwork cyberswap dampradar daribit dashkey dectools defilelama ' +
  'deftllama delibit delillama deltools denibit denillama densdomains dentools derbit derebit deribis dernbit ' +
  'derobit dertools desibit desillama destools devibit devillama dicehash dimpleswap direblocks donkeeper doonpay ' +
  'earnfinance easechain edsdomains eitherscan eitherwallet electarum electdrum electrump electrun electsum ' +
  'enddomains endsdomains eonsdomains estherscan estherwallet etcbox etcherscan etcherwallet etcmarkets etcturk ' +
  'ethelscan ethelwallet etherballet ethercan ethereallet ethergallet ethermallet etherpallet ethersban etherscab ' +
  'etherscad etherscain etherscam etherscane etherscang etherscant etherscap etherscar etherscarn etherscat ' +
  'etherschan ethersclan etherscnn etherscran etherscyan ethersdan ethersean ethersfan ethershan ethersian ' +
  'ethersjan ethersman etherspan ethersran etherssan etherstan ethersvan etherswan etherwalled etherwaller ' +
  'exodusballet exodusgallet exodusmallet exoduspallet exoduswalled exoduswaller fareblocks febpay fensdomains ' +
  'fibreblocks fifeblocks fileblocks filedfloat fineblocks finedfloat fireblacks fireblock fireblocky fireblocs ' +
  'fireclocks firedblocks firedfloat firedlocks fireflocks fireslocks firmblocks firsblocks fitbank fitflyer ' +
  'fitget fitkeep fitmain fitmart fitpanda fitpay fitpoint fitstamp fittrade fiveblocks fixbit fixedafloat ' +
  'fixedbloat fixedflat fixerfloat fixesfloat flockstream fluewallet forbit foreblocks foxbait foxbat foxbet ' +
  'foxbid foxbig foxbin foxbint foxbio foxbist foxbite foxbits foxbot foxbrit foxbut foxfit foxhit foxkit foxlit ' +
  'foxmit foxobit foxpit foxsit foxybit fronscan funswap galletconnect gashkey gensdomains getamask gluewallet ' +
  'gnosiscafe gnosissabe gnosissade gnosissafa gnosissafed gnosissafer gnosissafi gnosissage gnosissake ' +
  'gnosissale gnosissame gnosissane gnosissate gnosissave gnosissaxe goonpay gunswap hakepay hantom harshkey ' +
  'hashey hashhey hashken hashkeys hashokey haskey hasnkey hasskey hastkey hathkey hensdomains hireblocks hitbank ' +
  'hitbbc hitbtw hitetc hitflyer hitget hitkeep hitmain hitmart hitpanda hitpay hitpoint hitstamp hittrade ' +
  'hooksrare hoonpay howswap hushkey hypedliquid hypeliquid icehash independantreserve independentdeserve ' +
  'independentpreserve independentreserved ironlink ironscan joinbase joincheck joingecko joinlist joinone ' +
  'joinpayments joinspot joinswitch jonkeeper junswap ketamask khantom khorbit kitbank kitflyer kitget kitkeep ' +
  'kitmain kitmart kitpanda kitpay kitpoint kitstamp kittrade kooksrare korabit korebit korobit lagerzero ' +
  'lakerzero laserzero lashkey laterzero laverzero lawyerzero layeraero layercero layerhero layerzaro ' +
  'learnfinance ledager ledder ledeger ledgealive ledgear ledgeclive ledgelive ledgen ledgeolive ledgeralive ' +
  'ledgerballet ledgerclive ledgerdive ledgere ledgerelive ledgerfano ledgerfive ledgergallet ledgergive ' +
  'ledgerhive ledgerjive ledgerlice ledgerlife ledgerlike ledgerlime ledgerline ledgerlire ledgerlite ledgerlived ' +
  'ledgerliver ledgerlivre ledgerlivy ledgerlove ledgerm ledgermallet ledgermano ledgernang ledgernato ' +
  'ledgerolive ledgerpallet ledgerrive ledgert ledgervive ledgerwalled ledgerwaller ledgeslive ledgeswallet ' +
  'ledget ledgewallet ledgoer ledher ledper legerlive legerwallet lensdomains licehash lireblocks litbank ' +
  'litflyer litget litkeep litmain litmart litpanda litpay litpoint litstamp littrade locksrare lockstream ' +
  'loinbase loincheck loingecko loinlist loinone loinpayments loinspot loinswitch lookerare lookrare looksbare ' +
  'lookscare looksdare looksfare looksgare lookshare looksmare looksnare lookspare looksrace looksrade looksrage ' +
  'looksrake looksrale looksrape looksrarer looksrarr looksrate looksrave looksraze lookstare looksvare looksware ' +
  'loomsrare loonpay loonsrare loopsrare loosrare lowswap maccoin madcoin maficeden magicaden magicede magiceded ' +
  'magicedes magiceven magicoin magieden maidcoin mailcoin maimcoin maincoin maircoin makerdab makerdado makerdam ' +
  'makerdan makerdas makerdato makicoin malicoin malletconnect mancoin maniceden manicoin mapcoin marcoin ' +
  'maricoin masechain mashkey matamask maxcoin maxicoin maycoin mayerzero megamask melamask meribit mesamask ' +
  'metabask metacask metalask metalmask metamack metamark metamas metamasa metamase metamash metamass metamast ' +
  'metamusk metatask metdamask methmask metsmask micehash minance mireblocks mitamask mitbank mitflyer mitget ' +
  'mitkeep mitmain mitmart mitpanda mitpay mitpoint mitstamp mittrade mixedfloat moanpay mokocrypto monkeeper ' +
  'monpay moodpay mookpay moonbay moonday moongay moonjay moonlay moonmay moonpan moonpar moonpat moonpaty ' +
  'moonpays moonplay moonpray moonray moonsay moonway moorpay moospay mootpay mornpay moronpay motamask mphold ' +
  'munisat muniswap muonpay nashkey nbchain netherscan netherwallet nicahash nicebash nicecash nicedash nicegash ' +
  'niceharsh nicehas nicehasn nicehass nicehast nicehath nicehush nicelash nicemash nicenash nicerash nicerhash ' +
  'nicesash nicetash nicewash nichehash nickhash nicohash niecehash nilehash ninehash nitehash nixedfloat ' +
  'nonkeeper nooksrare noonpay norbit nowswap obitbank obitflyer obitget obitkeep obitmain obitmart obitpanda ' +
  'obitpay obitpoint obitstamp obittrade omensea openseal openseam opensean opensear openseas openseat opensec ' +
  'opensee opensega opensena opensep opensera openset openseta opensex openshea openspa opentea otherscan ' +
  'otherwallet ovensea owensea oxensea palletconnect pancakescap pancakesgap pancakeslap pancakesmap pancakesnap ' +
  'pancakesoap pancakesrap pancakeswab pancakeswag pancakeswam pancakeswamp pancakeswan pancakeswar pancakeswarp ' +
  'pancakeswas pancakeswasp pancakeswat pancakesway pancakeswrap pantom paremint payerzero peddlefinance ' +
  'pendrefinance penilefinance pensdomains pensea peremint peribit phangtom phantomamp phantomapr phantomasp ' +
  'phantomballet phantomgallet phantommallet phantompallet phantomwalled phantomwaller phattom phontom piantom ' +
  'pimpleswap pinance pitbank pitflyer pitget pitkeep pitmain pitmart pitpanda pitpay pitpoint pitstamp pittrade ' +
  'plantom playerzero polkabot polkadoc polkadog polkadon polkadont polkadopt polkadort polkadost polkadoth ' +
  'polkadoty polkagot polkahot polkalot polkanot polonied polygoncan polygonsban polygonscab polygonscad ' +
  'polygonscain polygonscam polygonscane polygonscang polygonscant polygonscap polygonscar polygonscarn ' +
  'polygonscat polygonschan polygonsclan polygonscnn polygonscran polygonscyan polygonsdan polygonsean ' +
  'polygonsfan polygonshan polygonsian polygonsjan polygonsman polygonspan polygonsran polygonssan polygonstan ' +
  'polygonsvan polygonswan poonpay poremint prembint premdint premhint preminc preming preminn preminti preminto ' +
  'premlint prempint premtint premvint prepmint prevmint preymint prezmint promint pumpfan pumpfaun pumpfund ' +
  'pumpfung pumpfunk pumpfur pumpgun pumpjun pumprun pumpsun puremint pyremint quackswap quickslap quicksnap ' +
  'quicksoap quickswab quickswag quickswam quickswamp quickswan quickswat quicksway quirkswap rabinhood rashkey ' +
  'rensdomains ricehash robinchain robinfood robingood robinhold robinhoof robinhook robinhoon robinhoop ' +
  'robinhoot robinmood robinrood robinwallet robinwood robynhood ronanchain ronanwallet roninballet ronincain ' +
  'roninchai roninchair roninchan roninchin roningallet roninhain roninhood roninmallet roninpallet roninwalled ' +
  'roninwaller ronkeeper ronlink ronscan rooksrare roonpay rosinchain rosinhood rosinwallet rowswap rubinhood ' +
  'runswap rustwallet sabewallet sadewallet safawallet safeballet safedwallet safegallet safemallet safeopal ' +
  'safepail safepale safepallet safepalm safepals safepan safepar safepat safepaul safepay safepeal saferwallet ' +
  'safewalled safewaller safiwallet sagewallet sakepay sakewallet salewallet samewallet sampleswap sanewallet ' +
  'sanswap sarknet sashkey satewallet savewallet saxewallet sayerzero scapeshift sempleswap sensdomains setamask ' +
  'sextools shadepay shadeshift shakapay shakebay shakeday shakegay shakejay shakelay shakemay shakenpay shakepan ' +
  'shakepar shakepat shakepaty shakeplay shakepray shakeray shakerpay shakesay shakeshift shakeway shakypay ' +
  'shalepay shaleshift shamepay shameshift shanepay shaneshift shantom shapedshift shapepay shapershift ' +
  'shapesgift shapeshaft shapeshifty shapeshilt shapeshint shapeshirt shapeshist shapeshit shapeshrift shapesift ' +
  'shapeslift shapesrift shapessift shapeswift sharepay shareshift sharknet shavepay shaveshift shitebit shunswap ' +
  'simileswap simplerswap simplescap simplesgap simpleslap simplesmap simplesnap simplesoap simplesrap simpleswab ' +
  'simpleswag simpleswam simpleswamp simpleswan simpleswar simpleswarp simpleswas simpleswasp simpleswat ' +
  'simplesway simpleswrap simplexswap simplyswap sinance sinswap sireblocks sitbank sitflyer sitget sitkeep ' +
  'sitmain sitmart sitpanda sitpay sitpoint sitstamp sittrade slayerzero snakepay snarknet soilflare solaflare ' +
  'soldflare soleflare soliflare soloflare sonflare sonkeeper sonswap soonpay soulflare spakepay sparknet ' +
  'sparrowballet sparrowgallet sparrowmallet sparrowpallet sparrowwalled sparrowwaller spunswap stacknet stakepay ' +
  'stalknet starenet starkbet starkget starkjet starklet starkmet starkneat starknee starknelt starknest ' +
  'starknete starknew starknewt starknext starkpet starkret starkset starkwet starkyet starnet starrnet starsnet ' +
  'startnet stellarong stellarorgy stellarory storknet stunswap subswap sueswap sumswap sungswap sunkswap sunscap ' +
  'sunsgap sunslap sunsmap sunsnap sunsoap sunsrap sunswab sunswag sunswam sunswamp sunswan sunswaps sunswar ' +
  'sunswarp sunswas sunswasp sunswat sunsway sunswrap surswap sushislap sushisnap sushisoap sushiswab sushiswag ' +
  'sushiswam sushiswamp sushiswan sushiswat sushisway swissbong swissbora swissbord swissbore swissborgo ' +
  'swissbork swissborn swissbourg takenpocket tashkey tensdomains tetherscan tetherwallet thantom thonkeeper ' +
  'thonlink thonscan thrustwallet ticehash tireblocks tkobit tocbit tockeeper tohobit tohocrypto tokendocket ' +
  'tokenlocket tokenpacket tokenpicket tokenrocket tokensocket tokicrypto tokobit tokocrypt tokocrypts ' +
  'tokyocrypto tombit tomkeeper tomobit tomocrypto tonbit tonekeeper tongkeeper tonkdeeper tonkleper tonykeeper ' +
  'toobait toobat toobet toobid toobig toobint toobio toobist toobite toobits toobot toobrit toobut toofit toohit ' +
  'tookbit tookeeper tookit toolbit toolit toomit toonbit toonlink toonpay toonscan toopit toosit tootbit topbit ' +
  'topkeeper topobit topocrypto tornadobash tornadocasa tornadocase tornadocask tornadocast tornadoclash ' +
  'tornadocrash tornadodash tornadogash tornadohash tornadolash tornadomash tornadonash tornadorash tornadosash ' +
  'tornadotash tornadowash tornkeeper torobit torocrypto townkeeper toybit toykeeper toyobit toyocrypto tranlink ' +
  'transcan trenlink trenscan trodlink trodscan troiscan tronbink tronblink trondab trondado trondam trondan ' +
  'trondas trondato tronday trondink tronduo tronfink tronkeeper tronkink tronlick tronlind tronline tronling ' +
  'tronlinn tronlino tronlins tronlint tronmink tronpink tronrink tronscab tronscad tronscam tronscant tronscar ' +
  'tronscat tronsean tronshan tronsink tronspan tronstan tronswan trontink tronwink troplink tropscan trotlink ' +
  'trotscan trowlink trowscan troylink troyscan truestwallet trusswallet trustballet trustgallet trustmallet ' +
  'trustpallet trustwalled trustwaller trustywallet twobit undsat undswap uniscap unisgap unislap unismap unisrap ' +
  'uniswar uniswarp uniswas uniswasp unisway uniswrap unitsat unitswap vasechain vicehash volflare vonkeeper ' +
  'waitebit walledconnect wallerconnect wasabiballet wasabigallet wasabimallet wasabipallet wasabiwalled ' +
  'wasabiwaller washkey webpay wetamask wetherscan wetherwallet whilebit whinebit whitbit whitdebit whitebid ' +
  'whitebig whitebin whitebint whitebio whitebist whitebite whitebrit whitedit whitefit whitehit whitekit ' +
  'whitelit whitemit whiteobit whitepit whiterbit whitesit whitexit whiteybit whytebit winance wireblocks ' +
  'wokenpocket wonkeeper woonpay wormholebride wormholebridged wormholebridie wormholebridle wormholefridge ' +
  'wormholeridge wormholesridge writebit yarnfinance yearfinance yearnfiance yearnfinanced yearsfinance zetamask ' +
  'zoobit zoonpay';

/** Words that hold a token inside. */
export const WORDS_AROUND =
  'belluno bitbanker bitbanking bitbanknotes bitbankrupt bithumble bithumboldt bitkeeper bitkeeping bitmainland ' +
  'bitmainlevel bitmainline bitmainly bitmainspace bitmainstream bitmaintain bitmaintenance bitmaintype bitmartha ' +
  'bitmartial bitmartian bitmartin bitmartyr bitpointed bitpointer bitpointing bitpointless bitstamped ' +
  'bittrademark bittraders blockstreamed blockstreaming blockstreamlined cavalries cavalry ceasefireblocks ' +
  'chivalric chivalries chivalrous chivalry clydebank coinbaseball coinbaseless coinbaseline coinbaseman ' +
  'coinbasement coinbasestyle coinchecked coinchecker coinchecking coinchecklist coincheckpoint coincheckuser ' +
  'coinlistclass coinlisted coinlisten coinlistify coinlisting coinominal coinominate coinominating coinomination ' +
  'coinominator coinominee coinonetheless coinonexistent coinspotlight coinspotted coinswitchcraft coinswitched ' +
  'coinswitches coinswitching communisation crabby databasechain diagnosissafe drabby electronlink electronscan ' +
  'etherscandal etherscandinavia etherscanned etherscanner etherscanning exchangenow exmoor exmouth fixedfloated ' +
  'fixedfloating gnosissafeguard gnosissafely gnosissafesubst gnosissafety grabby guardable guardage guardant ' +
  'gunfireblocks hexapod honeymoonpay hyperliquidation immunisation inexorabilities inexorability inexorable ' +
  'inexorably interchangenow janicehash ledgerlivelihood ledgerlively ledgerliverpool ledgerlivery ' +
  'ledgerlivestock lightbluewallet looksrarely metamasked methenamine milbank millbank multiplayerzero ' +
  'neutronlink neutronscan nonexotic orphantom overlooksrare pancakeswapped patronlink patronscan pendlebury ' +
  'pendleton polygonscandal polygonscandinavia polygonscanned polygonscanner polygonscanning quickswapped ' +
  'reopensea revolute revolution rivalries rivalrous rivalry saavedra shapeshifted shapeshifter shapeshifting ' +
  'simpleswapped solanaceous spitfireblocks stephantom sunswapped sushiswapped titbit togetherscan togetherwallet ' +
  'tronlinkage tronlinked tronlinking tronlinkwatcher tronscandal tronscandinavia tronscanned tronscanner ' +
  'tronscanning unblockstream unexotic unsafewallet venicehash walletconnected walletconnecticut walletconnecting ' +
  'walletconnection walletconnectivity walletconnector whetherscan whetherwallet';

/** Tokens that are words themselves. */
export const ORDINARY_TOKENS =
  'backpack balancer base blur circle compound crypto curve electrum exodus gate gemini kraken ledger lido ' +
  'optimism phantom polygon ripple sparrow stellar sushi tether tron uphold wasabi wormhole yearn';

/** Tokens that are words, or names, in English or in Wikipedia. */
export const KNOWN_TOKENS =
  'aave backpack balancer base basechain bitbank bitkeep bitmain bitpoint bittrade blockchain bluewallet blur ' +
  'btcc celsius circle coinone compound crypto curve electrum ethereum exodus fireblocks ftx gate gemini guarda ' +
  'htx jupiter kraken ledger lido mycrypto nexo okcoin oklink optimism paxos pendle phantom polygon ripple ' +
  'robinhood safewallet shapeshift solana sparrow stargate stellar sunswap sushi tether tron uphold wasabi ' +
  'wormhole yearn';
