import { t, textLocale } from '../platform/i18n.ts';
import type { Catalogue } from './catalogue.ts';
import { choiceWords } from './choice-words.ts';
import { countChoices, type Filters } from './filters.ts';

interface ActiveChoicesProps {
  readonly catalogue: Catalogue;
  readonly filters: Filters;
  readonly onFilters: (filters: Filters) => void;
}

type Chip = readonly [words: string, without: Partial<Filters>];

/** What narrows the table at present, each to be taken away. */
export function ActiveChoices({ catalogue, filters, onFilters }: ActiveChoicesProps) {
  if (countChoices(filters) === 0) return null;
  return (
    <ul class="chips" aria-label={t('records_choices')}>
      {chipsOf(catalogue, filters).map(([words, without]) => (
        <li key={words}>
          <button
            type="button"
            aria-label={t('records_choice_remove', [words])}
            onClick={() => onFilters({ ...filters, ...without })}
          >
            {words} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" class="chip-clear" onClick={() => onFilters({ text: filters.text, sort: filters.sort })}>
          {t('records_choices_clear')}
        </button>
      </li>
    </ul>
  );
}

function chipsOf(catalogue: Catalogue, filters: Filters): readonly Chip[] {
  const words = choiceWords(catalogue, textLocale());
  const { from, to, kind, country, actor, by, strength, customers, loss, collection, counted } = filters;
  const chips: (Chip | false)[] = [
    (from !== undefined || to !== undefined) && [yearsWords(from, to), { from: undefined, to: undefined }],
    customers !== undefined && [words.customers(customers), { customers: undefined }],
    kind !== undefined && [words.kind(kind), { kind: undefined }],
    loss !== undefined && [words.loss(String(loss)), { loss: undefined }],
    country !== undefined && [words.country(country), { country: undefined }],
    actor !== undefined && [words.actor(actor), { actor: undefined }],
    by !== undefined && [t('records_said_by', [by]), { by: undefined }],
    strength !== undefined && [words.strength(strength), { strength: undefined }],
    collection !== undefined && [words.collection(collection), { collection: undefined }],
    counted !== undefined && [t('records_filter_counted'), { counted: undefined }],
  ];
  return chips.filter((chip) => chip !== false);
}

function yearsWords(from: number | undefined, to: number | undefined): string {
  if (from === to) return String(from);
  if (to === undefined) return t('records_years_from', [String(from)]);
  return from === undefined ? t('records_years_to', [String(to)]) : t('records_years_span', [String(from), String(to)]);
}
