import { t, textLocale } from '../platform/i18n.ts';
import type { Silence } from '../platform/silences.ts';
import type { Store } from './store.ts';

/** Sites and platforms that a person has made quiet, until when, and the way back. */
export function SilenceSection({ store }: { readonly store: Store }) {
  const { silences } = store.settings.value;
  return (
    <section aria-labelledby="silences">
      <h2 id="silences">{t('options_silences')}</h2>
      <p class="quiet">{t('options_silences_about')}</p>
      {silences.length === 0 ? (
        <p>{t('options_silences_none')}</p>
      ) : (
        <div class="wide">
          <table class="rows" aria-labelledby="silences">
            <thead>
              <tr>
                <th scope="col">{t('options_silence_of')}</th>
                <th scope="col">{t('options_silence_until')}</th>
                <th scope="col">
                  <span class="unseen">{t('options_silence_end')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {silences.map((silence) => (
                <SilenceRow key={`${silence.kind} ${silence.of}`} silence={silence} store={store} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function SilenceRow({ silence, store }: { readonly silence: Silence; readonly store: Store }) {
  const name = silence.kind === 'platform' ? (store.names.value[silence.of] ?? silence.of) : silence.of;
  return (
    <tr>
      <td>
        {name}
        <span class="origin">{t(`options_silence_${silence.kind}`)}</span>
      </td>
      <td>{endWords(silence)}</td>
      <td>
        <button
          type="button"
          class="button"
          aria-label={t('options_silence_end_of', [name])}
          onClick={() => void store.endSilence(silence)}
        >
          {t('options_silence_end')}
        </button>
      </td>
    </tr>
  );
}

function endWords({ untilMs, newestIncident }: Silence): string {
  if (newestIncident !== undefined) return t('options_until_new');
  if (untilMs === undefined) return t('options_until_hand');
  return new Intl.DateTimeFormat(textLocale(), { dateStyle: 'long', timeStyle: 'short' }).format(untilMs);
}
