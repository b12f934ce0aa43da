import { eraseLog, exportLogCsv, exportLogJson, type LogEntry } from '../platform/guard-log.ts';
import { type MessageKey, plural, t, textLocale } from '../platform/i18n.ts';
import { CarefulButton } from '../ui/careful-button.tsx';
import { saveFile } from '../ui/save-file.ts';
import type { Store } from './store.ts';
import { SwitchRow } from './switches.tsx';

const SHOWN = 20;

/** What was shown to the person and what they chose, the last first. */
export function LogSection({ store }: { readonly store: Store }) {
  const entries = store.log.value;
  return (
    <section aria-labelledby="log">
      <h2 id="log">{t('options_log')}</h2>
      <SwitchRow store={store} name="log" />
      {entries.length === 0 ? (
        <p>{t('options_log_empty')}</p>
      ) : (
        <>
          <p>{plural('options_log_count', entries.length)}</p>
          <LogTable entries={entries.slice(-SHOWN).toReversed()} />
          <div class="button-row">
            <button type="button" class="button" onClick={() => void saveLog('json')}>
              {t('options_save_json')}
            </button>
            <button type="button" class="button" onClick={() => void saveLog('csv')}>
              {t('options_save_csv')}
            </button>
            <CarefulButton
              label={t('options_log_erase')}
              question={t('options_log_erase_question')}
              onConfirm={() => void eraseLog()}
            />
          </div>
        </>
      )}
    </section>
  );
}

function LogTable({ entries }: { readonly entries: readonly LogEntry[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard (WCAG 2.1.1)
    <section class="wide" aria-label={t('options_log_last')} tabIndex={0}>
      <table class="rows" aria-labelledby="log">
        <thead>
          <tr>
            <th scope="col">{t('options_log_time')}</th>
            <th scope="col">{t('options_log_occasion')}</th>
            <th scope="col">{t('options_log_level')}</th>
            <th scope="col">{t('options_log_host')}</th>
            <th scope="col">{t('options_log_choice')}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.id}>
              <td>{timeWords(entry.time)}</td>
              <td>{t(`options_occasion_${entry.occasion}`)}</td>
              <td>{word('level_', entry.level)}</td>
              <td>{entry.host}</td>
              <td>{entry.choice === undefined ? t('options_choice_none') : word('options_choice_', entry.choice)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function timeWords(time: string): string {
  const epochMs = Date.parse(time);
  if (Number.isNaN(epochMs)) return time;
  return new Intl.DateTimeFormat(textLocale(), { dateStyle: 'medium', timeStyle: 'short' }).format(epochMs);
}

/** A code of the log in words; an unknown one, written by another version, as it is. */
function word(prefix: 'level_' | 'options_choice_', code: string): string {
  const key = `${prefix}${code.replaceAll('-', '_')}`;
  const text = t(key as MessageKey);
  return text === key ? code : text;
}

async function saveLog(format: 'json' | 'csv'): Promise<void> {
  if (format === 'json') saveFile('caveat-log.json', 'application/json', await exportLogJson());
  else saveFile('caveat-log.csv', 'text/csv', await exportLogCsv());
}
