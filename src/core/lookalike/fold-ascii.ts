/**
 * ASCII characters that are drawn alike in the fonts of address bars, folded to one of them: `0` and `o`; `1`, `l` and
 * `i`; `5` and `s` … One character stays one character, so that offsets survive. Pairs (`rn` for `m`, `vv` for `w`) are
 * folded by `foldPairs`, for the few labels that have them. Both sides of a comparison must be folded.
 */

const FROM = '0123456789iq';
const TO = 'olzeas6tbglg';

/** By character code; `undefined` for those that stay as they are. */
const FOLDED: readonly (string | undefined)[] = /* @__PURE__ */ Array.from({ length: 128 }, (_, code) => {
  const at = FROM.indexOf(String.fromCharCode(code));
  return at < 0 ? undefined : TO.charAt(at);
});

/** @param text Lower case ASCII. */
export function foldAscii(text: string): string {
  let folded = '';
  let copied = 0;
  for (let at = 0; at < text.length; at += 1) {
    const fold = FOLDED[text.charCodeAt(at)];
    if (fold === undefined) continue;
    folded += text.slice(copied, at) + fold;
    copied = at + 1;
  }
  return copied === 0 ? text : folded + text.slice(copied);
}

/** The same for a long text, without a step in script for each of its characters: start-up is paid on every page. */
export function foldText(text: string): string {
  let folded = text;
  for (let at = 0; at < FROM.length; at += 1) folded = folded.replaceAll(FROM.charAt(at), TO.charAt(at));
  return folded;
}

const PAIRS = /rn|vv/;

/** The label with letter pairs folded too; `undefined` where it has none, so that nobody looks twice. */
export function foldPairs(folded: string): string | undefined {
  return PAIRS.test(folded) ? folded.replaceAll('rn', 'm').replaceAll('vv', 'w') : undefined;
}
