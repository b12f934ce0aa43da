/**
 * Ordinary words near the tokens of the protected brands, by scripts/data/lookalike/build-honest-words.ts: do not edit.
 * Picked out of the word lists an-array-of-english-words (MIT) and popular-english-words (ISC).
 */

/** One edit (two from long tokens) from a token, and yet a word: no slip of anybody. */
export const NEAR_WORDS =
  'abby arbitrium aripple ascended ascender ashkey athena aucoin bank bearn bethumb biffin bing binga binge bingo ' +
  'bings bingy binx biobank biotin bitmap bito bitos bits bitsy biuro blago blank blogstream bloodstream blouin ' +
  'blowin cabby ceelo celcius celio cello celsus chinone cinch citgo clickstream clinch coined coiner colne ' +
  'colney colone colonne connex copayments crabby cripple dearn debang debark debunk diplo drabby draken duobi ' +
  'earn edger electrums emini erlon ethene etro exodes exodos fabby fbank fearn finance finch fipple firelocks ' +
  'fitbit flinch foxit gabby gaige gaine gale galle gamini garda gately gemina geminal geminy gopa gopak gopal ' +
  'gopan grabby gripple guard guardi guardia guards hearn hedger hinch hippie hobit iban ibans ilich inch inich ' +
  'inpayments iplo irex itso kebir kedger kefir keir kendle kephir kepi kepis kepler kesir kinch klink korbut ' +
  'korol krabby kragen krakens kraven lanch lank learn leder ledge ledged ledgers ledges ledgier leger legger ' +
  'leidger leiger lench lenger lich lidger linc lince linch linck lincs lindh linh linth lippie lisch lluch ' +
  'lodger ludger lunch lynch maicon malcolm merion merlon minch mirex molana moroi naxos nipple nonpayments obit ' +
  'oblt olana oobit orbit orol pacos pafos pagos palos panful panos paribus paros pasos patos paxes paxon pazos ' +
  'pearn peddie peddle pemex penale pende pendley pendule penie penile pennie perdie phanom phantoms phantomy ' +
  'pinch pioned pioner pioney plectrum pledger plone poiana polana polonie polonies premixt quadra quarta rabb ' +
  'rabba rabbi raby radium raible remini remint rendle revolt revolu revoluta revolute ribby rilo rimple rippier ' +
  'rippin rippled rippler ripples ripplet ripply robby rubby sipple sledger solan solanas soland solani solano ' +
  'solans solara solina solna sorana storo tabby tandem tange tanged tangen tanger tbit thena tipple titbit tobit ' +
  'toobin toro trebor trefor tremor trenor tresor trevor trippie tripple unisa unlast upfold upheld uphild ' +
  'upholds uplit upsold wazir waziri wazirs whitebait winch wire wired wirer wires witbank wrex xcom yabby yarn ' +
  'yean year yeard yeare yearin yearns years yeary yippie yobol yobot yokoi yori yoro yoron';

/** The same, made of two words: as a name of its own no slip either. */
export const NEAR_COMPOUNDS =
  'aetherscan aetherwallet afireblocks amieinfinity anisat aniswap appradar aremint atomicballet atomicgallet ' +
  'atomicmallet atomicpallet atomicwalled atomicwaller atomicwillet axisinfinity axleinfinity babechain ' +
  'backpackerchange backpackexchanged backpackexchanger badechain baitbank baitflyer baitget baitkeep baitmain ' +
  'baitmart baitpanda baitpay baitpoint baitstamp baittrade bakechain balancerfa balancerfc balechain ' +
  'balletconnect banance banechain barechain basecain basechai basechair basechan basechin basedchain basedhain ' +
  'basehain baselchain baselhain baseorgy baseshain bashchain bashkey basichain baskchain basschain bastchain ' +
  'batbank batechain batflyer batget batkeep batmain batmart batpanda batpay batpoint batstamp battrade bbcbox ' +
  'bbchain bbcmarkets bbcscan bbcturk beinance benance bensdomains betamask betbank betflyer betget betkeep ' +
  'betmain betmart betpanda betpay betpoint betstamp bettrade bicehash bidance bidbank bidflyer bidget bidkeep ' +
  'bidmain bidmart bidpanda bidpay bidpoint bidstamp bidtrade bienance bigance bigbank bigflyer bigget bigkeep ' +
  'bigmain bigmart bigpanda bigpay bigpoint bigstamp bigtrade binbank bindance binflyer bingance bingban bingben ' +
  'bingbin bingbob bingbona bingbond bingbone bingbong bingbonk bingbony bingborn bingbot bingbow bingbox bingboy ' +
  'bingcon bingdon binget bingjon bingmon bingnon bingron bingson bington bingvon bingwon binkance binkeep ' +
  'binmain binmart binpanda binpay binpoint binstamp bintance bintbank bintflyer bintget bintkeep bintmain ' +
  'bintmart bintpanda bintpay bintpoint bintrade bintstamp binttrade bioance bioflyer bioget biokeep biomain ' +
  'biomart biopanda biopay biopoint biostamp biotrade bisechain bistbank bistflyer bistget bistkeep bistmain ' +
  'bistmart bistpanda bistpay bistpoint bistrade biststamp bisttrade bitance bitart bitback bitbalk bitban ' +
  'bitbanc bitband bitbanda bitbane bitbang bitbani bitbanks bitbans bitbark bitbart bitbask bitbay bitbeep ' +
  'bitbet bitbink bitblank bitbonk bitbunk bitcain bitcart bitdank bitdart bitday bitdeep bitdue bitdumb biteart ' +
  'bitebank biteflyer biteget bitekeep bitemain bitemart bitepanda bitepay bitepoint biterade bitestamp bitetrade ' +
  'bitfain bitfart bitfine bitfined bitfiner bitfines bitflier bitfoyer bitfryer bitgain bitgay bitgen bitgent ' +
  'bitgert bitgest bitgeta bitgets bitgot bitgrade bitgrue bithain bithank bithart bithub bithuma bithump bithums ' +
  'bitjain bitjay bitjeep bitjet bitjoint bitkain bitkart bitkeef bitkeel bitkeen bitkeeps bitkelp bitkemp ' +
  'bitlain bitlay bitlet bitmac bitmad bitmaid bitmail bitmaim bitmaine bitmains bitmair bitmalt bitman bitmann ' +
  'bitmar bitmara bitmarc bitmard bitmare bitmarg bitmari bitmark bitmarl bitmars bitmarts bitmarty bitmarx ' +
  'bitmary bitmast bitmatin bitmatt bitmaxi bitmay bitmein bitmen bitmet bitmin bitmix bitmort bitnain bitnet ' +
  'bitnumb bitpain bitpaint bitpan bitpar bitpart bitpat bitpaty bitpays bitpeep bitpet bitpint bitplay bitpointe ' +
  'bitpointy bitpont bitpray bitprint bitpub bitque bitrade bitrain bitrank bitray bitret bitrube bitrude bitrues ' +
  'bitrule bitrun bitrune bitruse bitsain bitsamp bitsank bitsart bitsay bitscamp bitsdamp bitseep bitset bitsex ' +
  'bitslamp bitsmart bitsrade bitsramp bitstame bitstampa bitstams bitstarp bitstemp bitstomp bitstramp bitstump ' +
  'bitsub bitsue bitsvamp bitswamp bittain bittank bittart bittax bitterade bittirade bittrace bittrad bittraded ' +
  'bittrader bittree bittrek bittres bittrew bittrey bittue bittyrade bitvain bitvanda bitvivo bitwain bitwank ' +
  'bitwart bitway bitweep bitwet bityank bityet blackstream blinance blocksbream blockscream blocksdream ' +
  'blocksream blocksteam blockstram blockstread blockstreak blockstreat blockystream blocsstream blocstream ' +
  'blueballet bluedwallet bluegallet bluemallet bluepallet bluewalled bluewaller bluewillet blueywallet ' +
  'blumewallet blurwallet bobchain bockstream bokocrypto booksrare boonpay botbank botflyer botget botkeep ' +
  'botmain botmart botpanda botpay botpoint botstamp bottrade bowswap boxbit brinance britbank britflyer britget ' +
  'britkeep britmain britmart britpanda britpay britpoint britstamp brittrade brockstream btwbox btwmarkets ' +
  'btwturk butbank butflyer butget butkeep butmain butmart butpanda butpay butpoint butstamp buttrade cafewallet ' +
  'cainbase caincheck caingecko cainlist cainone cainpayments cainspot cainswitch carvefinance casechain cashkey ' +
  'celsbus celsips celsits chanbelly chancenow changally changbelly changeally changebow changednow changefly ' +
  'changehow changeknow changelay changelily changella changellc changells changelow changendow changenew ' +
  'changenoa changenol changenom changenon changenor changenot changenov changenowy changensw changernow ' +
  'changerow changesnow changilly changjelly changkelly changknow changnelly changnow changolly changsnow ' +
  'changtelly changully chanjelly chankelly channelly chantelly chantom chargenow chinbase chincheck chingecko ' +
  'chinlist chinpayments chinspot chinswitch choinone chowswap clockstream clowswap cluewallet coiajar coibase ' +
  'coibone coicheck coicone coidone coienlist coigecko coigone coihlist coihone coilbase coilcheck coilgecko ' +
  'coilist coillist coilnone coilone coilpayments coilspot coilswitch coinajar coinbabe coinbade coinbake ' +
  'coinbale coinbane coinbar coinbare coinbased coinbasel coinbash coinbask coinbass coinbast coinbate coinbise ' +
  'coinbist coinbone coincar coincase coincheek coinchick coinchock coinchuck coincist coincone coindone coinear ' +
  'coinease coinene coinet coinew coinext coinfar coinfist coingist coingone coinheck coinhist coinhlist coinhone ' +
  'coinine coinjan coinjarl coinjars coinjay coinkist coinlast coinlest coinlift coinlint coinlisa coinlisp ' +
  'coinlit coinlone coinlost coinlust coinmar coinmase coinmist coinmph coinode coinom coinoma coinome coinomit ' +
  'coinoms coinon coinona coinonce coinones coinonet coinong coinoni coinonie coinope coinori coinose coinote ' +
  'coinpar coinpayment coinpone coinsbitch coinsbot coinscot coinsditch coinsdot coinsfitch coinsgot coinsheck ' +
  'coinshitch coinshot coinsitch coinslot coinsmitch coinsnitch coinsnot coinsone coinsoot coinspa coinspat ' +
  'coinspet coinspit coinspitch coinsplot coinspoet coinspont coinspop coinsport coinspost coinspout coinspov ' +
  'coinsput coinspy coinstitch coinstwitch coinswatch coinswich coinswinch coinswith cointone cointwitch coinvar ' +
  'coinvase coinwar coinwitch coinzone coione coipayments coipone coirbase coircheck coirgecko coirlist coirnone ' +
  'coirone coirpayments coirspot coirswitch coisex coisone coispot coiswap coiswitch coitbase coitcheck coitgecko ' +
  'coitlist coitnone coitone coitpayments coitspot coitswitch coiuncheck coizone colflare colinbase colincheck ' +
  'colingecko colinlist colinone colinpayments colinspot colinswitch colnone colswap comnone compoundfiance ' +
  'compoundfinanced comswap conbase concheck congecko conkeeper conlist connbase conncheck conngecko connlist ' +
  'connone connpayments connspot connswitch conone conpayments conspot conswap conswitch cooksrare coonbase ' +
  'cooncheck coongecko coonlist coonone coonpay coonpayments coonspot coonswitch cornbase corncheck corngecko ' +
  'cornlist cornone cornpayments cornspot cornswitch cowlswap cowscap cowsgap cowslap cowsmap cowsrap cowswar ' +
  'cowswarp cowswas cowswasp cowsway cowswrap coxbit coxnone coxswap crowswap crustwallet cryptcom cryptocoi ' +
  'cryptocol cryptocoma cryptocomb cryptocome cryptocomo cryptocomp cryptocon cryptocox cryptonom cryptotom ' +
  'cryptscom curefinance curiefinance cursefinance curvedfinance curvefiance curvefinanced curvyfinance ' +
  'cybernetwork cyberswap dampradar daribit dashkey dectools defilelama deftllama defyllama delibit delillama ' +
  'deltools denibit denillama densdomains dentools derbit derebit deribis dernbit derobit dertools desibit ' +
  'desillama destools devibit devillama dicehash dimpleswap direblocks donkeeper doonpay easechain edsdomains ' +
  'eitherscan eitherwallet electarum electdrum electram electrump electrun electsum enddomains endsdomains ' +
  'eonsdomains estherscan estherwallet etcbox etcherscan etcherwallet etcmarkets etcturk ethelscan ethelwallet ' +
  'etherballet ethercan ethereallet ethergallet ethermallet etherpallet ethersan ethersban etherscab etherscad ' +
  'etherscain etherscam etherscane etherscang etherscant etherscap etherscar etherscarn etherscat etherschan ' +
  'ethersclan etherscnn etherscon etherscran etherscyan ethersdan ethersean ethersfan ethershan ethersian ' +
  'ethersjan ethersman etherspan ethersran etherssan etherstan ethersvan etherswan etherwalled etherwaller ' +
  'etherwillet exodusballet exodusgallet exodusmallet exoduspallet exoduswalled exoduswaller exoduswillet ' +
  'fareblocks febpay fensdomains fibreblocks fifeblocks fileblocks filedfloat fineblocks finedfloat fireblacks ' +
  'fireblock fireblocky fireblocs fireclocks firedblocks firedfloat firedlocks fireflocks fireslocks firmblocks ' +
  'firsblocks fitbank fitflyer fitget fitkeep fitmain fitmart fitpanda fitpay fitpoint fitstamp fittrade ' +
  'fiveblocks fixbit fixedafloat fixedbloat fixedflat fixedflout fixerfloat fixesfloat flockstream fluewallet ' +
  'forbit foreblocks foxbait foxbat foxbet foxbid foxbig foxbin foxbint foxbio foxbist foxbite foxbits foxbot ' +
  'foxbrit foxbut foxfit foxhit foxkit foxlit foxmit foxobit foxpit foxsit foxybit fronscan galletconnect gashkey ' +
  'gensdomains getamask gluewallet gnosiscafe gnosissabe gnosissade gnosissafed gnosissafer gnosissage gnosissake ' +
  'gnosissale gnosissame gnosissane gnosissate gnosissave gnosissaxe goonpay hakepay hantom harshkey hashey ' +
  'hashhey hashken hashkeys hashokey haskey hasnkey hasskey hastkey hathkey hensdomains hireblocks hitbank hitbbc ' +
  'hitbtw hitetc hitflyer hitget hitkeep hitmain hitmart hitpanda hitpay hitpoint hitstamp hittrade hooksrare ' +
  'hoonpay howswap hushkey hypedliquid hypeliquid icehash independentdeserve independentpreserve ' +
  'independentreserved ironlink ironscan joinbase joincheck joingecko joinlist joinone joinpayments joinspot ' +
  'joinswitch jonkeeper ketamask khantom khorbit kitbank kitflyer kitget kitkeep kitmain kitmart kitpanda kitpay ' +
  'kitpoint kitstamp kittrade kooksrare korabit korebit korobit lagerzero lakerzero laserzero lashkey laterzero ' +
  'laverzero lawyerzero layeraero layercero layerhero ledager ledder ledeger ledgealive ledgear ledgeclive ' +
  'ledgelive ledgen ledgeolive ledgeralive ledgerballet ledgerclive ledgerdive ledgere ledgerelive ledgerfive ' +
  'ledgergallet ledgergive ledgerhive ledgerive ledgerjive ledgerleve ledgerlice ledgerlie ledgerlife ledgerlike ' +
  'ledgerlime ledgerline ledgerlire ledgerlite ledgerlived ledgerliver ledgerlivre ledgerlove ledgerm ' +
  'ledgermallet ledgerolive ledgerpallet ledgerrive ledgert ledgervive ledgerwalled ledgerwaller ledgerwillet ' +
  'ledgeslive ledgeswallet ledget ledgewallet ledgoer ledher ledper legerlive legerwallet lensdomains licehash ' +
  'lireblocks litbank litflyer litget litkeep litmain litmart litpanda litpay litpoint litstamp littrade ' +
  'locksrare lockstream lodgerlive lodgerwallet loinbase loincheck loingecko loinlist loinone loinpayments ' +
  'loinspot loinswitch lookerare lookrare looksare looksbare lookscare looksdare looksfare looksgare lookshare ' +
  'looksmare looksnare lookspare looksrace looksrade looksrage looksrake looksrale looksrape looksrarer looksrarr ' +
  'looksrate looksrave looksraze lookstare looksvare looksware loomsrare loonpay loonsrare loopsrare loosrare ' +
  'lowswap maccoin madcoin maficeden magicden magicede magiceded magicedes magiceven magicoin magieden maidcoin ' +
  'mailcoin maimcoin maincoin maircoin makerdab makerdado makerdam makerdan makerdas makerdato makerday makerduo ' +
  'makicoin malicoin malletconnect mancoin maniceden manicoin mapcoin marcoin maricoin masechain mashkey maxcoin ' +
  'maxicoin maycoin mayerzero megamask melamask meribit mesamask metaask metabask metacask metalask metalmask ' +
  'metamack metamark metamas metamasa metamase metamash metamass metamast metamusk metatask metdamask metemask ' +
  'methmask metmask metsmask micehash minance mireblocks mitbank mitflyer mitget mitkeep mitmain mitmart mitpanda ' +
  'mitpay mitpoint mitstamp mittrade mixedfloat moanpay mokocrypto monkeeper monpay moodpay mookpay moonbay ' +
  'moonday moongay moonjay moonlay moonmay moonpan moonpar moonpat moonpaty moonpays moonplay moonpray moonray ' +
  'moonsay moonway moorpay moospay mootpay mornpay moronpay mphold munisat muniswap muonpay nashkey nbchain ' +
  'netherscan netherwallet nicahash niceash nicebash nicecash nicedash nicegash niceharsh nicehas nicehasn ' +
  'nicehass nicehast nicehath nicehush nicelash nicemash nicenash nicerash nicerhash nicesash nicetash nicewash ' +
  'nichehash nickhash niecehash nilehash ninehash nitehash nixedfloat nonkeeper nooksrare noonpay norbit nowswap ' +
  'obitbank obitflyer obitget obitkeep obitmain obitmart obitpanda obitpay obitpoint obitstamp obittrade omensea ' +
  'openseal openseam opensean opensear openseas openseat opensec opensee opensega opensena opensep opensera ' +
  'openset openseta opensex openshea openspa opentea otherscan otherwallet ovensea owensea oxensea palletconnect ' +
  'pancakescap pancakesgap pancakeslap pancakesmap pancakesnap pancakesoap pancakesrap pancakeswab pancakeswag ' +
  'pancakeswam pancakeswamp pancakeswan pancakeswar pancakeswarp pancakeswas pancakeswasp pancakeswat pancakesway ' +
  'pancakeswrap pantom paremint payerzero pensdomains pensea peremint peribit phangtom phantomamp phantomapr ' +
  'phantomasp phantomballet phantomgallet phantommallet phantompallet phantomwalled phantomwaller phantomwillet ' +
  'phattom phontom piantom pimpleswap pinance pitbank pitflyer pitget pitkeep pitmain pitmart pitpanda pitpay ' +
  'pitpoint pitstamp pittrade plantom playerzero polkabot polkadit polkadoc polkadog polkadon polkadont polkadopt ' +
  'polkadort polkadost polkadoth polkadoty polkagot polkahot polkalot polkanot polkdot polonied polygoncan ' +
  'polygonsan polygonsban polygonscab polygonscad polygonscain polygonscam polygonscane polygonscang polygonscant ' +
  'polygonscap polygonscar polygonscarn polygonscat polygonschan polygonsclan polygonscnn polygonscon ' +
  'polygonscran polygonscyan polygonsdan polygonsean polygonsfan polygonshan polygonsian polygonsjan polygonsman ' +
  'polygonspan polygonsran polygonssan polygonstan polygonsvan polygonswan poonpay poremint prembint premdint ' +
  'premhint preminc preming preminn preminti preminto premlint prempint premtint premvint prepmint prevmint ' +
  'preymint prezmint promint pumpfan pumpfaun pumpfund pumpfung pumpfunk pumpfur pumpgun pumpjun pumprun pumpsun ' +
  'puremint pyremint quackswap quickslap quicksnap quicksoap quickswab quickswag quickswam quickswamp quickswan ' +
  'quickswat quicksway quirkswap rashkey rensdomains ricehash robinchain robinfood robingood robinhold robinhoof ' +
  'robinhook robinhoon robinhoop robinhoot robinmood robinrood robinwallet robinwood roninballet ronincain ' +
  'roninchai roninchair roninchan roninchin roningallet roninhain roninhood roninmallet roninpallet roninwalled ' +
  'roninwaller roninwillet ronkeeper ronlink ronscan rooksrare roonpay rosinchain rosinhood rosinwallet rowswap ' +
  'rubinhood rustwallet sabewallet sadewallet safeballet safedwallet safegallet safemallet safeopal safepail ' +
  'safepale safepallet safepalm safepals safepan safepar safepat safepaul safepay safepeal saferwallet safewalled ' +
  'safewaller safewillet sagewallet sakepay sakewallet salewallet samewallet sampleswap sanewallet sarknet ' +
  'sashkey satewallet savewallet saxewallet sayerzero scapeshift sempleswap sensdomains setamask sextools ' +
  'shadepay shadeshift shakebay shakeday shakegay shakejay shakelay shakemay shakenpay shakepan shakepar shakepat ' +
  'shakepaty shakeplay shakepray shakeray shakerpay shakesay shakeshift shakeway shakypay shalepay shaleshift ' +
  'shamepay shameshift shanepay shaneshift shantom shapedshift shapepay shapershift shapesgift shapeshaft ' +
  'shapesheft shapeshifty shapeshilt shapeshint shapeshirt shapeshist shapeshit shapeshrift shapesift shapeslift ' +
  'shapesrift shapessift shapeswift sharepay shareshift sharknet shavepay shaveshift shitebit simileswap ' +
  'simplerswap simplescap simplesgap simpleslap simplesmap simplesnap simplesoap simplesrap simpleswab simpleswag ' +
  'simpleswam simpleswamp simpleswan simpleswar simpleswarp simpleswas simpleswasp simpleswat simplesway ' +
  'simpleswrap simplexswap simplyswap sinance sireblocks sitbank sitflyer sitget sitkeep sitmain sitmart sitpanda ' +
  'sitpay sitpoint sitstamp sittrade slayerzero snakepay snarknet soilflare solaflare soldflare soleflare ' +
  'soliflare soloflare sonflare sonkeeper soonpay soulflare spakepay sparknet sparrowballet sparrowgallet ' +
  'sparrowmallet sparrowpallet sparrowwalled sparrowwaller sparrowwillet stacknet stakepay stalknet starenet ' +
  'starkbet starkget starkjet starklet starkmet starkneat starknee starknelt starknest starknete starknew ' +
  'starknewt starknext starknit starknot starknut starkpet starkret starkset starkwet starkyet starnet starrnet ' +
  'starsnet startnet stellarong stellarorgy stellarory storknet sushislap sushisnap sushisoap sushiswab sushiswag ' +
  'sushiswam sushiswamp sushiswan sushiswat sushisway swissberg swissbong swissbora swissbord swissbore ' +
  'swissborgo swissbork swissborn swissbourg swissburg takenpocket tashkey tenkeeper tensdomains tetherscan ' +
  'tetherwallet thantom thonkeeper thonlink thonscan thrustwallet ticehash tireblocks tkobit tkocrypto tocbit ' +
  'tockeeper tohobit tohocrypto tokecrypto tokendocket tokenlocket tokenpacket tokenpicket tokenrocket ' +
  'tokensocket tokepocket tokobit tokocrypt tokocrypts tokyocrypto tombit tomkeeper tomobit tomocrypto tonbit ' +
  'tonekeeper tongkeeper tonkdeeper tonkleper tonlink tonscan tonykeeper toobait toobat toobet toobid toobig ' +
  'toobint toobio toobist toobite toobits toobot toobrit toobut toocrypto toofit toohit tookbit tookeeper tookit ' +
  'toolbit toolit toomit toonbit toonlink toonpay toonscan toopit toosit tootbit topbit topkeeper topobit ' +
  'topocrypto tornadoash tornadobash tornadocasa tornadocase tornadocask tornadocast tornadoclash tornadocosh ' +
  'tornadocrash tornadocush tornadodash tornadogash tornadohash tornadolash tornadomash tornadonash tornadorash ' +
  'tornadosash tornadotash tornadowash tornkeeper torobit torocrypto townkeeper toybit toykeeper toyobit ' +
  'toyocrypto transcan trinlink trinscan tristwallet trodlink trodscan troiscan tronbink tronblink troncan ' +
  'trondab trondado trondam trondan trondas trondato tronday trondink tronduo tronfink tronkeeper tronkink ' +
  'tronlick tronlind tronline tronling tronlinn tronlino tronlins tronlint tronmink tronpink tronrink tronsan ' +
  'tronscab tronscad tronscam tronscant tronscar tronscat tronsean tronshan tronsink tronspan tronstan tronswan ' +
  'trontink tronwink troplink tropscan trotlink trotscan trowlink trowscan troylink troyscan truestwallet ' +
  'trusswallet trustballet trustgallet trustmallet trustpallet trustwalled trustwaller trustwillet trustywallet ' +
  'trystwallet twobit undsat undswap uniscap unisgap unislap unismap unisrap uniswar uniswarp uniswas uniswasp ' +
  'unisway uniswrap unitsat unitswap vasechain vicehash volflare vonkeeper waitebit walledconnect wallerconnect ' +
  'wasabiballet wasabigallet wasabimallet wasabipallet wasabiwalled wasabiwaller wasabiwillet washkey webpay ' +
  'wetamask wetherscan wetherwallet whilebit whinebit whitbit whitdebit whitebat whitebet whitebid whitebig ' +
  'whitebin whitebint whitebio whitebist whitebite whitebot whitebrit whitebut whitedit whitefit whitehit ' +
  'whitekit whitelit whitemit whiteobit whitepit whiterbit whitesit whitexit whiteybit whitobit willetconnect ' +
  'winance wireblocks wokenpocket wonkeeper woonpay wormholebride wormholebridged wormholebridie wormholebridle ' +
  'wormholefridge wormholeridge wormholesridge writebit zetamask zoobit zoonpay';

/** Words that hold a token inside. */
export const WORDS_AROUND =
  'belluno cavalries cavalry chivalric chivalries chivalrous chivalry clydebank communisation crabby drabby ' +
  'exmoor exmouth grabby guardable guardage guardant hexapod immunisation inexorabilities inexorability ' +
  'inexorable inexorably methenamine milbank millbank nonexotic pendlebury pendleton revolute revolution ' +
  'rivalries rivalrous rivalry saavedra shapeshifter shapeshifting solanaceous titbit unexotic';

/** Tokens that are words themselves. */
export const ORDINARY_TOKENS = 'electrum exodus gate gemini kraken ledger lido phantom ripple uphold yearn';
