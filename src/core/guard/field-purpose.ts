/**
 * What a field is for, by the words around it: its name, label and placeholder, the heading and the button of its form,
 * the page's path. A field that sends is where a token's contract or a burn address loses money; in a search it does not.
 */
export type FieldPurpose = 'send' | 'other';

const SEARCH =
  /\b(search|find|query|look ?up|filter|import|add token|contract address|swap|explore|buscar|suche|recherche)|検索|搜索|搜尋|검색|поиск|tìm kiếm|\bara(?:ma)?\b|pesquisar|rechercher/i;
const SEND =
  /\b(recipient|receiver|beneficiary|payee|withdraw\w*|send|sending|transfer|pay ?to|to[ _-]?addr\w*|destination|destinatari\w*|retirar|retiro|enviar|saque|sacar|empfänger\w*|senden|auszahl\w*|abheb\w*|überweis\w*|retrait|retirer|envoyer|destinataire|alıcı|çek\w*|gönder\w*)|送付|送金|出金|引き出し|宛先|받는|출금|보내기|송금|전송|提币|提幣|提现|提現|转账|轉帳|發送|发送|收款|получател|вывод|отправ|перев(?:од|ест)|người nhận|rút|chuyển|gửi/i;

/** @param words texts around the field, those nearest to it first */
export function readPurpose(words: readonly string[]): FieldPurpose {
  const [nearest = '', ...farther] = words;
  if (SEND.test(nearest)) return 'send';
  if (SEARCH.test(nearest)) return 'other';
  const around = farther.join('\n');
  return SEND.test(around) && !SEARCH.test(around) ? 'send' : 'other';
}
