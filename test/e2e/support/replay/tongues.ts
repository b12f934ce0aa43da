/** Words to fill pages with, and what front pages say of deposits without being a place of deposits. */
export interface Tongue {
  readonly code: string;
  readonly words: readonly string[];
  readonly sections: readonly string[];
  readonly search: string;
  readonly signIn: string;
  /** Headlines, menu entries and advertisements that mention deposits, withdrawals, transfers, wallets. */
  readonly mentions: readonly string[];
}

type Row = readonly [
  code: string,
  words: string,
  sections: string,
  search: string,
  signIn: string,
  ...mentions: string[],
];

const ROWS: readonly Row[] = [
  [
    'en',
    'city market today after report people house year water plan team score light travel music price open first world paper green letter station school garden',
    'News|Sport|Business|Culture|Weather|Shop|Help',
    'Search',
    'Sign in',
    'Deposit rates fall for the third month',
    'Get your deposit back from your landlord',
    'Exchange halts withdrawals after attack',
    'Transfer news: the latest from every club',
    'Send a gift card',
  ],
  [
    'ja',
    '今日 市場 東京 写真 天気 料理 電車 学校 映画 音楽 新聞 会社 家族 旅行 世界 試合 価格 情報 地図 健康',
    'ニュース|スポーツ|経済|天気|ショッピング|ヘルプ',
    '検索',
    'ログイン',
    '暗号資産の入金方法を解説',
    '銀行の入金手数料が無料に',
    '取引所が出金を停止',
    '送金サービスの比較',
  ],
  [
    'ko',
    '오늘 시장 서울 사진 날씨 요리 기차 학교 영화 음악 신문 회사 가족 여행 세계 경기 가격 정보 지도 건강',
    '뉴스|스포츠|경제|날씨|쇼핑|고객센터',
    '검색',
    '로그인',
    '거래소 입금 주소 확인하는 법',
    '출금 지연 사과드립니다',
    '해외 송금 수수료 비교',
    '거래소 출금 중단 안내',
  ],
  [
    'zh',
    '今天 市场 北京 照片 天气 美食 火车 学校 电影 音乐 报纸 公司 家庭 旅游 世界 比赛 价格 信息 地图 健康',
    '新闻|体育|财经|天气|购物|帮助',
    '搜索',
    '登录',
    '存款利率下调',
    '交易所暂停提币',
    '充值话费享九折',
    '转账限额调整公告',
  ],
  [
    'es',
    'ciudad mercado hoy informe gente casa año agua plan equipo luz viaje música precio mundo papel verde carta escuela jardín',
    'Noticias|Deportes|Economía|Cultura|Tiempo|Tienda|Ayuda',
    'Buscar',
    'Entrar',
    'El depósito de la fianza, explicado',
    'Suben los tipos de los depósitos',
    'Enviar dinero al extranjero',
    'Retiros suspendidos en la plataforma',
  ],
  [
    'pt',
    'cidade mercado hoje notícia gente casa ano água plano equipe luz viagem música preço mundo papel verde carta escola jardim',
    'Notícias|Esportes|Economia|Cultura|Tempo|Loja|Ajuda',
    'Pesquisar',
    'Entrar',
    'Saque do FGTS: veja o calendário',
    'Depósito judicial: como funciona',
    'Transferência do jogador é confirmada',
    'Corretora suspende saques',
  ],
  [
    'de',
    'Stadt Markt heute Bericht Leute Haus Jahr Wasser Plan Mannschaft Licht Reise Musik Preis Welt Papier grün Brief Schule Garten',
    'Nachrichten|Sport|Wirtschaft|Kultur|Wetter|Anzeigen|Hilfe',
    'Suche',
    'Anmelden',
    'Einzahlung vergessen? Das gilt jetzt',
    'Sendung verpasst',
    'Überweisungen dauern länger',
    'Börse setzt Auszahlungen aus',
  ],
  [
    'fr',
    'ville marché aujourd’hui rapport gens maison année eau plan équipe lumière voyage musique prix monde papier vert lettre école jardin',
    'Actualités|Sport|Économie|Culture|Météo|Boutique|Aide',
    'Rechercher',
    'Se connecter',
    'Retrait du permis : ce qui change',
    'Dépôt de garantie : vos droits',
    'Virement instantané gratuit',
    'La plateforme suspend les retraits',
  ],
  [
    'ru',
    'город рынок сегодня отчёт люди дом год вода план команда свет поездка музыка цена мир бумага зелёный письмо школа сад',
    'Новости|Спорт|Экономика|Культура|Погода|Магазин|Помощь',
    'Поиск',
    'Войти',
    'Ставки по депозитам снижаются',
    'Вывод войск обсудили в Женеве',
    'Перевод с английского',
    'Биржа остановила вывод средств',
  ],
  [
    'tr',
    'şehir pazar bugün rapor insanlar ev yıl su plan takım ışık gezi müzik fiyat dünya kağıt yeşil mektup okul bahçe',
    'Haberler|Spor|Ekonomi|Kültür|Hava|Mağaza|Yardım',
    'Ara',
    'Giriş',
    'Transfer haberleri',
    'Para yatırma şartları değişti',
    'Borsa çekimleri durdurdu',
    'Kapora iadesi nasıl alınır',
  ],
  [
    'vi',
    'thành phố chợ hôm nay báo cáo người nhà năm nước kế hoạch đội ánh sáng du lịch âm nhạc giá thế giới giấy xanh thư trường vườn',
    'Tin tức|Thể thao|Kinh doanh|Văn hóa|Thời tiết|Mua sắm|Trợ giúp',
    'Tìm kiếm',
    'Đăng nhập',
    'Nạp thẻ điện thoại giảm 10 %',
    'Chuyển nhượng cầu thủ mùa hè',
    'Rút tiền không cần thẻ',
    'Sàn giao dịch tạm dừng rút tiền',
  ],
];

export const TONGUES = ROWS.map(
  ([code, words, sections, search, signIn, ...mentions]): Tongue => ({
    code,
    words: words.split(' '),
    sections: sections.split('|'),
    search,
    signIn,
    mentions,
  }),
) as [Tongue, ...Tongue[]];
