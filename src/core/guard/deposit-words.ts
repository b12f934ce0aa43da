/** Words of English, Japanese, Korean, Chinese, Spanish, Portuguese, German, French, Russian, Turkish and Vietnamese. */

/** Deposit, withdraw, transfer. */
export const MOVES = new RegExp(
  [
    String.raw`\b(deposits?|withdraw(?:als?)?|transfers?|send|receive|cash ?(?:in|out)|top ?up)\b`,
    '入金|出金|入庫|出庫|預け入れ|預入|引き出し|引出|送金|送付|受取',
    '입금|출금|송금|전송|받기|보내기',
    '充值|充币|充幣|提币|提幣|提现|提現|转账|轉帳|划转|劃轉|存款|取款|入金|出金|加值|提領',
    String.raw`\b(dep[oó]sit[oa]r?|depositar|retir(?:o|ar|os)|transferir|transferencia|recibir|enviar|ingresar)\b`,
    String.raw`\b(depósito|saque|sacar|retirada|levantamento|transferência|receber)\b`,
    String.raw`\b(einzahl(?:en|ung)|auszahl(?:en|ung)|abheb(?:en|ung)|überweis(?:en|ung)|senden|empfangen)`,
    String.raw`(?:^|\s)(dépôt|déposer|depot|retrait|retirer|virement|transférer|envoyer|recevoir)(?:$|\s)`,
    'пополн|вывод|вывести|депозит|перевод|перевести|получить|отправить|ввод средств',
    String.raw`(?:^|\s)(yatır\p{L}*|çek(?:im|me|im işlemi)?|para çek\p{L}*|transfer|gönder\p{L}*|yatirma|cekme)(?:$|\s)`,
    String.raw`(?:^|\s)(nạp|rút|chuyển|nap|rut|gửi tiền|nhận)(?:$|\s)`,
  ].join('|'),
  'iu',
);

/** What is said about moves, where none is made: fees, limits, histories, instructions, halts. */
export const ABOUT = new RegExp(
  [
    String.raw`\b(fees?|limits?|history|histories|records?|rates?|rules?|status|guides?|how to|about|halt(?:s|ed)?|suspen\p{L}*|resum\p{L}*|api|today|now open)\b`,
    '手数料|限度|上限|履歴|方法|について|停止|再開|お知らせ|重要|中断',
    '수수료|한도|내역|방법|안내|중단|재개|공지',
    '手续费|手續費|费率|費率|限额|限額|额度|額度|记录|記錄|历史|歷史|教程|如何|怎么|怎麼|公告|暂停|暫停|恢复|恢復|关于|關於',
    String.raw`\b(comisi[oó]n(?:es)?|tarifas?|l[ií]mites?|historial|c[oó]mo|guía|suspen\p{L}*|comiss(?:ão|ões)|taxas?|histórico|historico|como|guia)(?!\p{L})`,
    'gebühr|limit|verlauf|historie|wie (?:du|sie|man|kann)|anleitung|ausgesetzt',
    String.raw`(?:^|\s)(frais|tarifs?|plafonds?|limites?|historique|comment|suspen\p{L}*|offerts?)(?!\p{L})`,
    'истори|комисси|лимит|как |о приостанов|приостанов|возобнов|тариф',
    String.raw`komisyon|ücret|limit|geçmiş|nasıl|durdur\p{L}*`,
    String.raw`lịch sử|(?:^|\s)phí(?:\s|$)|hạn mức|hướng dẫn|cách (?:nạp|rút|chuyển)|tạm dừng`,
  ].join('|'),
  'iu',
);

/** Where letters go, and where a person lives. */
export const OTHER_ADDRESS =
  /e-?mail|e-?posta|courriel|correo|почт|メール|이메일|邮箱|郵箱|电子邮件|電郵|\b(?:residential|home|postal|street|billing|shipping|ip) address/iu;

const ASSET =
  /\b(coin|asset|currency|token|moneda|activo|moeda|ativo|währung|kryptowährung|devise|actif|crypto|kripto)\b|コイン|通貨|銘柄|코인|자산|币种|幣種|币|幣|монет|валют|актив|varlık|para birimi|tài sản|đồng coin|loại tiền/iu;
const NETWORK =
  /\b(network|chain|red|rede|netzwerk|réseau|blockchain|ağ)\b|ネットワーク|チェーン|네트워크|网络|網路|網絡|链|鏈|сеть|сети|\bağı?\b|mạng/iu;
const ADDRESS =
  /\b(address|wallet|dirección|direccion|endereço|endereco|adresse|adres[i]?|destinat\p{L}*)|アドレス|宛先|주소|지갑|地址|адрес|кошел|cüzdan|địa chỉ/iu;
const AMOUNT =
  /\b(amount|quantity|cantidad|importe|monto|quantidade|valor|betrag|menge|montant|quantité|miktar|tutar)|金額|数量|금액|수량|数量|數量|金额|金額|сумм|количеств|số tiền|số lượng/iu;
const MEMO = /\b(memo|destination tag|tag|qr[ -]?code|iban|bic)\b|メモ|宛先タグ|메모|태그|二维码|備註|标签|標籤/iu;

/** What a form of that kind asks for. */
export const CONCEPTS: readonly RegExp[] = [ASSET, NETWORK, ADDRESS, AMOUNT, MEMO];

/** Where people read. */
export const READING_HOSTS =
  /^(?:support|help|blog|news|docs|learn|academy|status|developers?|api|faq|hc|ir|careers)\./i;
export const READING_PATHS =
  /\/(?:support|help|hc|faq|faqs|blog|news|learn|academy|articles?|announcements?|guides?|docs|legal|terms|fees?|press|notice|notices|columns?|glossary|research|insights|community|forum|status|api|about|careers|policy|policies)(?:[/?#.]|$)/i;
