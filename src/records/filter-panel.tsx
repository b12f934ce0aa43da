import { useState } from 'preact/hooks';
import { plural, t, textLocale } from '../platform/i18n.ts';
import { Icon } from '../ui/icons.tsx';
import { formatCount } from '../words/format-money.ts';
import type { Catalogue } from './catalogue.ts';
import { choiceWords } from './choice-words.ts';
import type { Facet, Facets } from './facets.ts';
import { CUSTOMER_CHOICES, countChoices, type Filters, LOSS_CHOICES, STRENGTH_CHOICES } from './filters.ts';

interface FilterPanelProps {
  readonly catalogue: Catalogue;
  readonly filters: Filters;
  readonly facets: Partial<Facets>;
  readonly onFilters: (filters: Filters) => void;
}

type Option = readonly [value: string, words: string];

/** What the table can be narrowed by. On a narrow screen it is closed until asked for. */
export function FilterPanel({ catalogue, filters, facets, onFilters }: FilterPanelProps) {
  const [isOpen, setOpen] = useState(false);
  const words = choiceWords(catalogue, textLocale());
  const set = (change: Partial<Filters>) => onFilters({ ...filters, ...change });
  const { summary } = catalogue;
  const chosen = countChoices(filters);
  const counted = (name: keyof Facets): Option[] => optionsOf(facets[name] ?? [], filters[name], words[name]);
  return (
    <aside class="filters" aria-label={t('records_filters')}>
      <button type="button" class="filters-toggle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {chosen === 0 ? t('records_filters') : plural('records_filters_active', chosen)}
        <Icon name="chevron" />
      </button>
      <div class={`filters-body ${isOpen ? 'open' : ''}`}>
        <Years catalogue={catalogue} filters={filters} onChange={set} />
        <Choice
          name={t('records_filter_customers')}
          value={filters.customers}
          options={CUSTOMER_CHOICES.map((choice) => [choice, words.customers(choice)])}
          onChange={(customers) => set({ customers } as Partial<Filters>)}
        />
        <Choice
          name={t('records_filter_kind')}
          value={filters.kind}
          options={counted('kind')}
          onChange={(kind) => set({ kind } as Partial<Filters>)}
        />
        <Choice
          name={t('records_filter_loss')}
          value={filters.loss?.toString()}
          options={LOSS_CHOICES.map((usd) => [String(usd), words.loss(String(usd))])}
          onChange={(loss) => set({ loss: loss === undefined ? undefined : Number(loss) })}
        />
        <Choice
          name={t('records_filter_country')}
          value={filters.country}
          options={counted('country')}
          onChange={(country) => set({ country })}
        />
        <Choice
          name={t('records_filter_actor')}
          value={filters.actor}
          options={counted('actor')}
          onChange={(actor) => set({ actor })}
        />
        <Choice
          name={t('records_filter_by')}
          value={filters.by}
          options={counted('by')}
          onChange={(by) => set({ by })}
        />
        <Choice
          name={t('records_filter_strength')}
          value={filters.strength}
          options={STRENGTH_CHOICES.map((choice) => [choice, words.strength(choice)])}
          onChange={(strength) => set({ strength } as Partial<Filters>)}
        />
        <Choice
          name={t('records_filter_collection')}
          value={filters.collection}
          options={summary.collections.map(({ id, name }) => [id, name])}
          onChange={(collection) => set({ collection })}
        />
        <label class="check">
          <input
            type="checkbox"
            checked={filters.counted === true}
            onChange={(event) => set({ counted: event.currentTarget.checked ? true : undefined })}
          />
          {t('records_filter_counted')}
        </label>
      </div>
    </aside>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly value: string | undefined;
  readonly options: readonly Option[];
  readonly onChange: (value: string | undefined) => void;
}

function Choice({ name, value, options, onChange }: ChoiceProps) {
  return (
    <label class="choice">
      <span>{name}</span>
      <select value={value ?? ''} onChange={(event) => onChange(event.currentTarget.value || undefined)}>
        <option value="">{t('records_filter_any')}</option>
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

interface YearsProps {
  readonly catalogue: Catalogue;
  readonly filters: Filters;
  readonly onChange: (change: Partial<Filters>) => void;
}

function Years({ catalogue: { summary }, filters, onChange }: YearsProps) {
  const [last, first] = [summary.incidents[0], summary.incidents.at(-1)].map((one) => Number(one?.date.slice(0, 4)));
  const count = first === undefined || last === undefined || Number.isNaN(first) ? 0 : last - first + 1;
  const years = Array.from(
    { length: count },
    (_, index): Option => [String((last ?? 0) - index), String((last ?? 0) - index)],
  );
  const toNumber = (value: string | undefined) => (value === undefined ? undefined : Number(value));
  return (
    <div class="years">
      <Choice
        name={t('records_filter_from')}
        value={filters.from?.toString()}
        options={years}
        onChange={(value) => onChange({ from: toNumber(value) })}
      />
      <Choice
        name={t('records_filter_to')}
        value={filters.to?.toString()}
        options={years}
        onChange={(value) => onChange({ to: toNumber(value) })}
      />
    </div>
  );
}

/** The chosen value is always among them, also before they are counted and where it leaves nothing. */
function optionsOf(facet: Facet, chosen: string | undefined, words: (value: string) => string): Option[] {
  const counted = facet.map(
    ([value, count]): Option => [value, t('records_filter_option', [words(value), formatCount(count, textLocale())])],
  );
  const isMissing = chosen !== undefined && !facet.some(([value]) => value === chosen);
  return isMissing ? [[chosen, words(chosen)], ...counted] : counted;
}
