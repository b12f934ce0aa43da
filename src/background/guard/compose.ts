/** What a dialog, a notice or a card of the guard says: the gravest first, with what it rests on laid out to compare. */
import { locateError } from '../../core/address/locate-error.ts';
import type { Warning } from '../../core/guard/decide-arrival.ts';
import { alignChunks } from '../../core/resemblance/align-chunks.ts';
import type { Level } from '../../core/verdict/level.ts';
import type { Card, CardAction, CardLine } from '../../messages/card.ts';
import { type CardReport, SAID, type Said } from '../../messages/card-report.ts';
import { t } from '../../platform/i18n.ts';
import { chainName } from '../../words/chain-name.ts';
import { chunkAddress } from '../../words/chunk-address.ts';
import { addressPart } from '../card/address-part.ts';
import { type CardPart, finishCard } from '../card/make-card.ts';
import type { Weighed } from './weigh-address.ts';

/** A dialog that asks before the value lands, or a notice beside the field. */
export function composeArrival(weighed: Weighed, asks: boolean): Card {
  const { report, decision } = weighed;
  const base = addressPart(report);
  const isListed = decision.warnings.includes('listed');
  const sentences = decision.warnings.flatMap((warning) => sentencesOf(warning, weighed, base));
  const compare = compareLines(weighed);
  const title = isListed ? base.title : undefined;
  const part: CardPart = {
    ...(title === undefined ? {} : { title }),
    ...(base.subtitle === undefined ? {} : { subtitle: base.subtitle }),
    sentences: [...new Set(sentences)],
    groups: compare.length > 0 ? [] : base.groups,
    rows: isListed ? base.rows : [],
    ...(base.foot === undefined || !isListed ? {} : { foot: base.foot }),
    ...(compare.length > 0 ? { compare } : {}),
    ...(asks ? { actions: pasteActions() } : {}),
  };
  const said = decision.warnings.filter(isSaid);
  const about = { input: report.facts.address.text, ...(said.length === 0 ? {} : { said }) };
  return finish(decision.level, part, about);
}

/** The page put another address on the clipboard than the one that was selected. */
export function composeSwappedByPage(selected: string, written: string): Card {
  const part = {
    sentences: [t('guard_copy_swapped')],
    groups: [],
    rows: [],
    compare: twoLines(t('guard_you_selected'), selected, t('guard_on_clipboard'), written),
  };
  return finish('danger', part, { input: written, said: ['swapped-by-page'] });
}

/**
 * A copy button put another address on the clipboard than the one beside it. Not as certain as what was selected, unless
 * the two agree at the ends.
 */
export function composeSwappedByButton(shown: string, copied: string, isImitation: boolean): Card {
  const part = {
    sentences: [t('guard_copy_button')],
    groups: [],
    rows: [],
    compare: twoLines(t('guard_beside_button'), shown, t('guard_on_clipboard'), copied),
  };
  const [level, said] = isImitation
    ? (['danger', 'imitated-by-button'] as const)
    : (['caution', 'swapped-by-button'] as const);
  return finish(level, part, { input: copied, said: [said] });
}

export function composeAgain(): Card {
  return finish('none', { sentences: [t('guard_again')], groups: [], rows: [] });
}

/** Names for those who hear it what this is: an alert of Caveat. */
export function finish(level: Level, part: CardPart, about?: CardReport): Card {
  return finishCard(level, t(`level_${level}`), part, about);
}

/** The list's own word is looked up again by the report. */
function isSaid(warning: Warning): warning is Warning & Said {
  return SAID.includes(warning as Said);
}

function pasteActions(): readonly CardAction[] {
  return [
    { id: 'stop', label: t('guard_stop') },
    { id: 'go', label: t('guard_go') },
  ];
}

function sentencesOf(warning: Warning, weighed: Weighed, base: CardPart): readonly string[] {
  const { report, network, knownAs } = weighed;
  const { address } = report.facts;
  const [chain = 'eth'] = address.chains;
  switch (warning) {
    case 'listed':
      return base.sentences;
    case 'swapped-ends':
      return [t('guard_swapped_ends')];
    case 'swapped':
      return [t('guard_swapped')];
    case 'resembles-known':
      return [knownAs === undefined ? t('guard_resembles') : t('guard_resembles_named', [knownAs])];
    case 'lost':
      return [lostSentence(weighed)];
    case 'other-network':
      return [t('guard_other_network', [chainName(network ?? chain), chainName(chain)])];
    case 'mistyped':
      return mistypedSentences(address.text);
    case 'memo':
      return [t('guard_memo', [chainName(chain)])];
  }
}

function lostSentence({ report }: Weighed): string {
  const { listings } = report.facts;
  const contract = listings.find(({ listing }) => listing.role === 'token-contract');
  return contract === undefined ? t('guard_lost_burn') : t('guard_lost_contract', [contract.listing.label]);
}

function mistypedSentences(text: string): readonly string[] {
  const places = locateError(text)?.positions ?? [];
  const [first] = places;
  if (first === undefined) return [t('guard_mistyped')];
  return [t('guard_mistyped'), t('guard_mistyped_at', [places.map((place) => place + 1).join(', ')])];
}

function compareLines({ report, copied, known }: Weighed): readonly CardLine[] {
  const { text } = report.facts.address;
  if (copied !== undefined) return twoLines(t('guard_you_copied'), copied.text, t('guard_this_is'), text);
  if (known !== undefined) return twoLines(t('guard_you_know'), known.text, t('guard_this_is'), text);
  const places = locateError(text)?.positions ?? [];
  return places.length === 0 ? [] : [markedLine(text, places)];
}

function twoLines(firstLabel: string, first: string, secondLabel: string, second: string): readonly CardLine[] {
  const pairs = alignChunks(first, second);
  return [
    { label: firstLabel, groups: pairs.map(({ first: text, same }) => ({ text, same })) },
    { label: secondLabel, groups: pairs.map(({ second: text, same }) => ({ text, same })) },
  ];
}

function markedLine(text: string, places: readonly number[]): CardLine {
  let from = 0;
  const groups = chunkAddress(text).map((group) => {
    const to = from + group.length;
    const same = !places.some((place) => place >= from && place < to);
    from = to;
    return { text: group, same };
  });
  return { groups };
}
