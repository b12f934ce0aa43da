/** What a card says about the text of a QR code. */
import { parseAddressUri } from '../../core/address/address-uri.ts';
import { parseAddress } from '../../core/address/parse-address.ts';
import type { List } from '../../core/list/list.ts';
import type { Card } from '../../messages/card.ts';
import { t } from '../../platform/i18n.ts';
import { finishCard, makeCard } from '../card/make-card.ts';
import { holdsSecret } from './holds-secret.ts';

/** As much of an unknown text as fits a card. */
const LONGEST_SHOWN = 300;

/** @param code what the code says; `undefined` when none was read */
export async function composeQr(loadList: () => Promise<List>, code: string | undefined, nowMs: number): Promise<Card> {
  const text = code?.trim() ?? '';
  if (text === '') return plain(t('qr_none_word'), t('qr_none'));
  if (holdsSecret(text)) return finishCard('caution', t('level_caution'), part([t('qr_secret')]));
  const uri = parseAddressUri(text);
  const isAnswerable =
    parseAddress(text) !== undefined || (uri?.addresses.length ?? 0) > 0 || /^https?:\/\//i.test(text);
  if (!isAnswerable) return plain(t('qr_other_word'), t('qr_other', [shorten(text)]), uri?.lightning);
  const card = await makeCard(loadList, text, nowMs);
  return {
    ...card,
    sentences: [...card.sentences, ...lightningSentence(uri?.lightning)],
    rows: [{ name: t('qr_says'), text: shorten(text) }, ...card.rows],
  };
}

function plain(word: string, sentence: string, lightning?: string): Card {
  return finishCard('none', word, part([sentence, ...lightningSentence(lightning)]));
}

function part(sentences: readonly string[]): { sentences: readonly string[]; groups: []; rows: [] } {
  return { sentences, groups: [], rows: [] };
}

function lightningSentence(lightning: string | undefined): string[] {
  return lightning === undefined ? [] : [t('qr_lightning')];
}

function shorten(text: string): string {
  return text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN)}…`;
}
