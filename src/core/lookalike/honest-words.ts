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
  'aetherscan aetherwallet afireblocks atomicballet atomicgallet atomicmallet atomicpallet atomicwalled ' +
  'atomicwaller atomicwillet babechain backpackexchanged backpackexchanger badechain baitbank baitflyer baitget ' +
  'baitkeep baitmain baitmart baitpanda baitpay baitpoint baitstamp baittrade bakechain balechain balletconnect ' +
  'banechain barechain basecain basechai basechair basechan basechin basedchain basehain baselchain bashchain ' +
  'bashkey baskchain basschain bassechain bastchain batbank batechain batflyer batget batkeep batmain batmart ' +
  'batpanda batpay batpoint batstamp battrade betamask betbank betflyer betget betkeep betmain betmart betpanda ' +
  'betpay betpoint betstamp bettrade bicehash bidbank bidflyer bidget bidkeep bidmain bidmart bidpanda bidpay ' +
  'bidpoint bidstamp bidtrade bigbank bigflyer bigget bigkeep bigmain bigmart bigpanda bigpay bigpoint bigstamp ' +
  'bigtrade binbank binflyer binget binkeep binmain binmart binpanda binpay binpoint binstamp bintbank bintflyer ' +
  'bintget bintkeep bintmain bintmart bintpanda bintpay bintpoint bintrade bintstamp binttrade bioflyer bioget ' +
  'biokeep biomain biomart biopanda biopay biopoint biostamp biotrade bisechain bistbank bistflyer bistget ' +
  'bistkeep bistmain bistmart bistpanda bistpay bistpoint biststamp bisttrade bitamin bitart bitback bitbalk ' +
  'bitban bitbanc bitband bitbanda bitbane bitbang bitbani bitbanks bitbans bitbark bitbart bitbask bitbay ' +
  'bitbeep bitbet bitbink bitblank bitbonk bitbunk bitcain bitcart bitdank bitdart bitday bitdeep bitebank ' +
  'biteflyer biteget bitekeep bitemain bitemart bitepanda bitepay bitepoint bitestamp bitetrade bitfain bitfart ' +
  'bitflier bitfoyer bitfryer bitgain bitgay bitgen bitgent bitgert bitgest bitgeta bitgets bitgot bitgrade ' +
  'bithain bithank bithart bitjain bitjay bitjeep bitjet bitjoint bitkain bitkart bitkeef bitkeel bitkeen ' +
  'bitkeeps bitkelp bitkemp bitlain bitlay bitlet bitmaid bitmail bitmaim bitmaine bitmains bitmair bitmalt ' +
  'bitman bitmani bitmann bitmar bitmara bitmarc bitmard bitmare bitmarg bitmari bitmark bitmarl bitmars bitmarts ' +
  'bitmarty bitmarx bitmary bitmast bitmatin bitmatt bitmay bitmein bitmet bitmin bitmort bitnain bitnet bitpain ' +
  'bitpaint bitpan bitpar bitpart bitpat bitpaty bitpays bitpeep bitpet bitpint bitplay bitpointe bitpointy ' +
  'bitpont bitpray bitprint bitrade bitrain bitrank bitray bitret bitsain bitsank bitsay bitscamp bitseep bitset ' +
  'bitsmart bitstomp bitstump bitswamp bittain bittank bittart bittirade bittrace bittrad bittraded bittrader ' +
  'bitvain bitvanda bitwain bitwank bitwart bitway bitweep bitwet bityank bityet blackstream blockscream ' +
  'blocksteam blockstreak blockystream blocsstream blocstream blueballet bluedwallet bluegallet bluemallet ' +
  'bluepallet bluewalled bluewaller bluewillet blueywallet blumewallet blurwallet bockstream bokocrypto booksrare ' +
  'boonpay botbank botflyer botget botkeep botmain botmart botpanda botpay botpoint botstamp bottrade boxbit ' +
  'britbank britflyer britget britkeep britmain britmart britpanda britpay britpoint britstamp brittrade ' +
  'brockstream butbank butflyer butget butkeep butmain butmart butpanda butpay butpoint butstamp buttrade ' +
  'cafewallet cainbase caincheck caingecko cainlist cainone cainpayments cainspot cainswitch carvefinance ' +
  'casechain cashkey chancenow changebow changednow changehow changeknow changelow changenew changenom changenon ' +
  'changenor changenot changenov changenowy changensw changernow changerow changesnow changnow chargenow chinbase ' +
  'chincheck chingecko chinlist chinpayments chinspot chinswitch choinone clockstream cluewallet coibase coibone ' +
  'coicheck coicone coidone coigecko coigone coihone coilbase coilcheck coilgecko coilist coillist coilnone ' +
  'coilone coilpayments coilspot coilswitch coinbabe coinbade coinbake coinbale coinbane coinbare coinbased ' +
  'coinbasel coinbash coinbask coinbass coinbasse coinbast coinbate coinbise coinbist coinbone coincase coincheek ' +
  'coinchick coinchock coinchuck coincist coincone coindone coinease coinene coinfist coingist coingone coinheck ' +
  'coinhist coinhlist coinhone coinine coinkist coinlast coinlest coinlift coinlint coinlisa coinlisp coinlit ' +
  'coinlone coinlost coinlust coinmase coinmist coinnone coinode coinome coinon coinona coinonce coinones ' +
  'coinonet coinong coinoni coinonie coinope coinose coinote coinpayment coinpone coinsbitch coinscot coinsditch ' +
  'coinsfitch coinshitch coinshot coinsitch coinslot coinsmitch coinsnitch coinsnot coinsone coinsoot coinspat ' +
  'coinspit coinspitch coinsport coinspout coinsswitch coinstitch coinstwitch coinswatch coinswich coinswinch ' +
  'coinswith cointone cointwitch coinvase coinwitch coinzone coione coipayments coipone coirbase coircheck ' +
  'coirgecko coirlist coirnone coirone coirpayments coirspot coirswitch coisone coispot coiswitch coitbase ' +
  'coitcheck coitgecko coitlist coitnone coitone coitpayments coitspot coitswitch coizone colinbase colincheck ' +
  'colingecko colinlist colinone colinpayments colinspot colinswitch colnone comnone compoundfiance ' +
  'compoundfinanced conbase concheck congecko conlist connbase conncheck conngecko connlist connone connpayments ' +
  'connspot connswitch conone conpayments conspot conswitch cooksrare coonbase cooncheck coongecko coonlist ' +
  'coonone coonpay coonpayments coonspot coonswitch cornbase corncheck corngecko cornlist cornone cornpayments ' +
  'cornspot cornswitch coxbit coxnone crustwallet cryptcom cryptocoi cryptocol cryptocoma cryptocomb cryptocome ' +
  'cryptocomm cryptocomo cryptocomp cryptocon cryptocox cryptonom cryptotom cryptscom curefinance curiefinance ' +
  'cursefinance curvedfinance curvefiance curvefinanced curvyfinance dashkey dicehash dimpleswap direblocks ' +
  'doonpay easechain eitherscan eitherwallet estherscan estherwallet etcherscan etcherwallet ethelscan ' +
  'ethelwallet etherballet ethercan ethergallet ethermallet etherpallet ethersan ethersban etherscab etherscad ' +
  'etherscain etherscam etherscane etherscang etherscann etherscant etherscap etherscar etherscarn etherscat ' +
  'etherschan ethersclan etherscnn etherscon etherscran etherscyan ethersdan ethersean ethersfan ethershan ' +
  'ethersian ethersjan ethersman etherspan ethersran etherssan ethersscan etherstan ethersvan etherswan ' +
  'etherwalled etherwaller etherwillet exodusballet exodusgallet exodusmallet exoduspallet exoduswalled ' +
  'exoduswaller exoduswillet fareblocks fibreblocks fierblocks fifeblocks fileblocks filedfloat fineblocks ' +
  'finedfloat fireblacks fireblock fireblocky fireblocs fireclocks firedblocks firedfloat fireflocks firmblocks ' +
  'firsblocks fitbank fitflyer fitget fitkeep fitmain fitmart fitpanda fitpay fitpoint fitstamp fittrade ' +
  'fiveblocks fixbit fixedafloat fixedbloat fixedflat fixedflout fixerfloat fixesfloat flockstream fluewallet ' +
  'forbit foreblocks foxbait foxbat foxbet foxbid foxbig foxbin foxbint foxbio foxbist foxbite foxbits foxbot ' +
  'foxbrit foxbut foxfit foxhit foxkit foxlit foxmit foxobit foxpit foxsit foxybit galletconnect gashkey getamask ' +
  'gluewallet gnosiscafe gnosissabe gnosissade gnosissafed gnosissafer gnosissage gnosissake gnosissale ' +
  'gnosissame gnosissane gnosissate gnosissave gnosissaxe goonpay hakepay harshkey hashhey hashken hashkeys ' +
  'haskey hasnkey hasskey hastkey hathkey hireblocks hitbank hitflyer hitget hitkeep hitmain hitmart hitpanda ' +
  'hitpay hitpoint hitstamp hittrade hooksrare hoonpay hushkey hypedliquid hypeliquid icehash independentdeserve ' +
  'independentpreserve independentreserved ironlink ironscan joinbase joincheck joingecko joinlist joinone ' +
  'joinpayments joinspot joinswitch ketamask kitbank kitflyer kitget kitkeep kitmain kitmart kitpanda kitpay ' +
  'kitpoint kitstamp kittrade kooksrare lagerzero lakerzero laserzero lashkey laterzero laverzero lawyerzero ' +
  'layeraero layercero layerhero ledgelive ledgeralive ledgerballet ledgerclive ledgerdive ledgerfive ' +
  'ledgergallet ledgergive ledgerhive ledgerjive ledgerleve ledgerlice ledgerlie ledgerlife ledgerlike ledgerlime ' +
  'ledgerline ledgerlire ledgerlite ledgerlived ledgerliver ledgerlivre ledgerlove ledgermallet ledgerolive ' +
  'ledgerpallet ledgerrive ledgervive ledgerwalled ledgerwaller ledgerwillet ledgeslive ledgeswallet ledgewallet ' +
  'legerlive legerwallet licehash lireblocks litbank litflyer litget litkeep litmain litmart litpanda litpay ' +
  'litpoint litstamp littrade locksrare lockstream lodgerlive lodgerwallet loinbase loincheck loingecko loinlist ' +
  'loinone loinpayments loinspot loinswitch lookrare looksare looksbare lookscare looksdare looksfare looksgare ' +
  'lookshare looksmare looksnare lookspare looksrace looksrade looksrage looksrake looksrale looksrape looksrarer ' +
  'looksrarr looksrate looksrave looksraze lookstare looksvare looksware loomsrare loonpay loonsrare loopsrare ' +
  'loosrare maficeden magicdeen magicden magiceven magieden malletconnect maniceden masechain mashkey mayerzero ' +
  'meatmask megamask melamask mesamask metaask metabask metacask metalmask metamack metamark metamasa metamase ' +
  'metamash metamass metamast metamusk metatask metemask methmask metmask metsmask micehash mireblocks mitbank ' +
  'mitflyer mitget mitkeep mitmain mitmart mitpanda mitpay mitpoint mitstamp mittrade mixedfloat moanpay ' +
  'mokocrypto monopay monpay moodpay mookpay moonbay moonday moongay moonjay moonlay moonmay moonpan moonpar ' +
  'moonpat moonpaty moonpays moonplay moonpray moonray moonsay moonway moorpay moospay mootpay mornpay moronpay ' +
  'muonpay nashkey netherscan netherwallet nicahash niceash nicebash nicecash nicedash nicegash niceharsh nicehas ' +
  'nicehasn nicehass nicehast nicehath nicehush nicelash nicemash nicenash nicerash nicerhash nicesash nicetash ' +
  'nicewash nichehash nickhash niecehash nilehash ninehash nitehash nixedfloat nooksrare noonpay obitbank ' +
  'obitflyer obitget obitkeep obitmain obitmart obitpanda obitpay obitpoint obitstamp obittrade omensea openseal ' +
  'openseam opensean opensear openseas openseat opensec opensee opensega opensena opensep opensera openset ' +
  'openseta opensex openshea openspa opentea otherscan otherwallet ovensea owensea oxensea palletconnect ' +
  'pancakeslap pancakesnap pancakesoap pancakeswab pancakeswag pancakeswam pancakeswamp pancakeswan pancakeswat ' +
  'pancakesway payerzero pensea phantomballet phantomgallet phantommallet phantompallet phantomwalled ' +
  'phantomwaller phantomwillet pimpleswap pitbank pitflyer pitget pitkeep pitmain pitmart pitpanda pitpay ' +
  'pitpoint pitstamp pittrade playerzero polygoncan polygonsan polygonsban polygonscab polygonscad polygonscain ' +
  'polygonscam polygonscane polygonscang polygonscann polygonscant polygonscap polygonscar polygonscarn ' +
  'polygonscat polygonschan polygonsclan polygonscnn polygonscon polygonscran polygonscyan polygonsdan ' +
  'polygonsean polygonsfan polygonshan polygonsian polygonsjan polygonsman polygonspan polygonsran polygonssan ' +
  'polygonsscan polygonstan polygonsvan polygonswan poonpay quackswap quickslap quicksnap quicksoap quickswab ' +
  'quickswag quickswam quickswamp quickswan quickswat quicksway quirkswap rashkey ricehash robbinhood robinchain ' +
  'robinfood robingood robinhold robinhoof robinhook robinhoon robinhoop robinhoot robinmood robinrood ' +
  'robinwallet robinwood roninballet ronincain roninchai roninchair roninchan roninchin roningallet roninhain ' +
  'roninhood roninmallet roninpallet roninwalled roninwaller roninwillet ronlink ronscan rooksrare roonpay ' +
  'rosinchain rosinhood rosinwallet rubinhood rustwallet sabewallet sadewallet safeballet safedwallet safegallet ' +
  'safemallet safepallet saferwallet safewalled safewaller safewillet sagewallet sakepay sakewallet salewallet ' +
  'samewallet sampleswap sanewallet sarknet sashkey satewallet savewallet saxewallet sayerzero scapeshift ' +
  'sempleswap setamask shadepay shadeshift shakebay shakeday shakegay shakejay shakelay shakemay shakenpay ' +
  'shakepan shakepar shakepat shakepaty shakeplay shakepray shakeray shakerpay shakesay shakeshift shakeway ' +
  'shakypay shalepay shaleshift shamepay shameshift shanepay shaneshift shapedshift shapepay shapershift ' +
  'shapeshaft shapeshifty shapeshirt shapeshit shapeshrift shapesift shapeswift sharepay shareshift sharknet ' +
  'shavepay shaveshift shitebit simileswap simplerswap simpleslap simplesnap simplesoap simpleswab simpleswag ' +
  'simpleswam simpleswamp simpleswan simpleswat simplesway simplexswap simplyswap sireblocks sitbank sitflyer ' +
  'sitget sitkeep sitmain sitmart sitpanda sitpay sitpoint sitstamp sittrade slayerzero snakepay snarknet soonpay ' +
  'spakepay sparknet sparrowballet sparrowgallet sparrowmallet sparrowpallet sparrowwalled sparrowwaller ' +
  'sparrowwillet stacknet stakepay stalknet starenet starkbet starkget starkjet starklet starkmet starkneat ' +
  'starknest starknete starknett starknew starknewt starknext starknot starkpet starkret starkset starkwet ' +
  'starkyet starnet starrnet starsnet startnet storknet sushislap sushisnap sushisoap sushiswab sushiswag ' +
  'sushiswam sushiswamp sushiswan sushiswat sushisway takenpocket tashkey tetherscan tetherwallet thonlink ' +
  'thonscan thrustwallet ticehash tireblocks tkobit tkocrypto tocbit tohobit tohocrypto tokecrypto tokendocket ' +
  'tokenlocket tokenpacket tokenpicket tokenrocket tokensocket tokepocket tokobit tokocrypt tokocrypts ' +
  'tokyocrypto tombit tomobit tomocrypto tonbit tonlink tonscan toobait toobat toobet toobid toobig toobint ' +
  'toobio toobist toobite toobits toobot toobrit toobut toocrypto toofit toohit tookbit tookcrypto tookit toolbit ' +
  'toolit toomit toonbit toonlink toonpay toonscan tooobit toopit toosit tootbit topbit topobit topocrypto ' +
  'tornadoash tornadobash tornadocasa tornadocase tornadocask tornadocast tornadoclash tornadocosh tornadocrash ' +
  'tornadocush tornadodash tornadogash tornadohash tornadolash tornadomash tornadonash tornadorash tornadosash ' +
  'tornadotash tornadowash tornlink tornscan torobit torocrypto toybit toyobit toyocrypto trinlink trinscan ' +
  'tristwallet trodlink trodscan tronbink tronblink troncan trondink tronfink tronkink tronlick tronlind tronline ' +
  'tronling tronlinn tronlino tronlins tronlint tronmink tronpink tronrink tronsan tronscab tronscad tronscam ' +
  'tronscant tronscar tronscat tronsean tronshan tronsink tronspan tronstan tronswan trontink tronwink troplink ' +
  'tropscan trotlink trotscan trowlink trowscan troylink troyscan truestwallet trusswallet trustballet ' +
  'trustgallet trustmallet trustpallet trustwalled trustwaller trustwillet trustywallet trystwallet twobit ' +
  'vasechain vicehash waitebit walledconnect wallerconnect wasabiballet wasabigallet wasabimallet wasabipallet ' +
  'wasabiwalled wasabiwaller wasabiwillet washkey wetamask wetherscan wetherwallet whilebit whinebit whitbit ' +
  'whitebat whitebet whitebid whitebig whitebin whitebint whitebio whitebist whitebite whitebot whitebrit ' +
  'whitebut whitefit whitehit whitekit whitelit whitemit whiteobit whitepit whiterbit whitesit whiteybit ' +
  'willetconnect wireblocks wokenpocket woonpay wormholebride wormholebridged wormholebridie wormholebridle ' +
  'wormholefridge wormholeridge writebit zetamask zoobit zoonpay';

/** Words that hold a token inside. */
export const WORDS_AROUND =
  'cavalries cavalry chivalric chivalries chivalrous chivalry communisation crabby drabby grabby hexapod ' +
  'immunisation methenamine revolute revolution rivalries rivalrous rivalry titbit';

/** Tokens that are words themselves. */
export const ORDINARY_TOKENS = 'electrum exodus gate gemini kraken ledger lido phantom ripple uphold yearn';
