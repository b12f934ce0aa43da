/**
 * Words that stand beside a brand's name in host names, by what they say. An impostor asks for trust or haste (`access`),
 * talks of coins (`coin`) or money (`money`), or fills up (`filler`); a fan, a critic or a developer writes *about* the brand.
 * Chosen from what public block lists hold, in the languages that impostors use most. Written as they are typed, at
 * least three letters each.
 */

export const BAIT_KINDS = ['access', 'coin', 'money', 'about', 'filler'] as const;
export type BaitKind = (typeof BAIT_KINDS)[number];

export const BAIT_WORDS: Readonly<Record<BaitKind, string>> = {
  access:
    'download account accounts acct activate activation airdrop airdrops alert allocation auth authenticate ' +
    'authentication authorize blocked bonus bonuses claim claims claiming claimer compensation confirm ' +
    'confirmation connect connects connection cuenta customercare desbloquear deposit dompet eligibility eligible ' +
    'extension firmware fix giris giveaway helpdesk iniciar inloggen kyc konto login logins logon mainnet masuk ' +
    'membership merge migrate migration mint minting mints monedero notification official oficial officiel ' +
    'offiziell onboarding passphrase password phrase portal portefeuille portfel presale promo promotion protect ' +
    'protection qianbao reactivate recover recovery rectify redeem refund refunds register registration ' +
    'reimbursement reset resolve restake restaking restore restoration revoke reward rewards seguridad secure ' +
    'secured security seed sicherheit sigin signin sign signon signup snapshot soporte setup sso stake staking ' +
    'start support suporte suspend suspended suspension swap sync synchronize synchronise tge ticket unlock ' +
    'unblock unstake update updates updater upd live livefix upgrade validate validation validator verifica ' +
    'verificar verificacion verification verified verify verifying vault vesting wallet wallets walletapp ' +
    'whitelist withdraw withdrawal withdrawals www billetera carteira cuzdan destek denglu dangnhap koshelek vhod ' +
    'kabinet assistenza accedi acceso connexion anmelden anmeldung kundenservice logowanie reclamar registro ' +
    'hesap apparaat synchro genuine migrations verifier verifications authorise authorization ' +
    'authorisation authentification authenticator rectification retrieve recovers keystore phrases ' +
    'seedphrase reclaim unstaking unfreeze frozen restrict restricted ' +
    'escalation doubler loginn logn ' +
    'linkwallet walletlink dappfix compliance ingresar ingreso acceder recuperar retiro retiros ' +
    'billeteras entrar acesso sacar resgate resgatar recompensa recompensas ' +
    'atendimento connecter compte retrait recuperer einloggen ' +
    'accesso vojti registraciya lichnyj podderzhka ' +
    'koshelki vyvod bonusy odul dangky hotro ruttien naptien daftar akun hadiah klaim bantuan ' +
    'verificatie klantenservice zaloguj guanwang kefu',
  coin:
    'airdropped bitcoin blockchain btc bsc bnb coin coins crypto cryptocurrency dao dapp dapps defi dex erc erc20 ' +
    'eth ether ethereum etherum farming ico ido ieo liquidity lp mining metaverse nft nfts node nodes perp sol ' +
    'stablecoin token tokens trc20 tron usd usdc usdt web3 xrp ton shib doge dogecoin bnbs ltc litecoin matic ' +
    'solana usdd tusd dai trx ada dot hodl',
  money:
    'asset assets bank bridge cash currency earn exchange exchanger exchng farm finance financial fund funds ' +
    'futures gas invest investing investment investments investor layer lending loan margin market markets mine ' +
    'miner money network otc pay payment payments protocol pool pools profit profits saving savings spot trade ' +
    'trader traders trades trading yield gift gifts give gives giving giveaways bounty bounties drop drops double ' +
    'lottery prizes winner winners premio premios sorteio sorteo regalo regalos bono gratis ' +
    'cadeau gewinn premi hediye prize broker brokers tradings obmen obmennik birzha jiaoyi jiaoyisuo ' +
    'xiazai capital credit credits',
  about:
    'academy alternative alternatives analysis api bot bots calculator cli clone club code community compare ' +
    'converter course demo dev developer developers docs documentation example examples exporter fan fans faq ' +
    'forum github guide howto how info learn monitor news npm python podcast price prices review reviews scam sdk ' +
    'school source stats status tax test tools tracker training tutorial tutorials unofficial what wiki blog ' +
    'blogs watch research report reports',
  filler:
    'access activity advisor agency agent aid alerts android app apps apk asia assist available best beta biz buy ' +
    'business cab card care center central centre chat chrome city client com contact core corp customer ' +
    'customers dashboard data desk device desktop digital direct email enterprise europe event events expert ' +
    'explorer fast first for form forms foundation free get global gold group guard hardware hello help helper ' +
    'home hotline hub identity inc install instant international io ios job jobs join lab labs lite ltd mail main ' +
    'manager mobile my net new now one online open org page pages partner phone platform plus policy premium ' +
    'private pro program project react real safe sale sales season session server service services shop site ' +
    'smart social space station store stream studio sub suite super swiss system team tech technology terms the ' +
    'time top trust use user users version view vip web webapp webmail website win windows work world xyz you ' +
    'your zone africa america argentina australia brasil brazil canada china deutsch deutschland dubai england ' +
    'espana fr france german germany greece hongkong india indonesia ireland israel italia italy japan korea ' +
    'latam malaysia mexico nederland nigeria pakistan philippines poland polska portugal russia singapore spain ' +
    'switzerland taiwan thailand turkey turkiye ukraine usa vietnam testnet soft software nano ayuda ajuda aide ' +
    'hilfe aiuto pomoc descargar descarga baixar scarica indir skachat ' +
    'glb intl partners agents ltda llc groups max prime elite ultra mini campaign campaigns extra next hot',
};
