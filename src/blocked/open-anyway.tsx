import { useId, useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import { isFailure, send } from '../platform/messaging.ts';
import { judgedPart } from './asked-url.ts';

interface OpenAnywayProps {
  readonly url: URL;
  readonly host: string;
  readonly isPrivate: boolean;
}

type Until = 'session' | 'always';

/** The way on, behind one more step. It is taken only after the choice is stored, or the page would be stopped again. */
export function OpenAnyway({ url, host, isPrivate }: OpenAnywayProps) {
  const [isOpen, setOpen] = useState(false);
  const [until, setUntil] = useState<Until>('session');
  const [hasFailed, setFailed] = useState(false);
  const step = useId();
  const open = async () => {
    const answer = await send('page→background/allow-site', { url: judgedPart(url), until }).catch(() => undefined);
    if (answer === undefined || isFailure(answer)) setFailed(true);
    else location.replace(url.href);
  };
  return (
    <section class="anyway">
      <button
        type="button"
        class="quiet-button"
        aria-expanded={isOpen}
        aria-controls={step}
        onClick={() => setOpen(!isOpen)}
      >
        {t('block_anyway')}
      </button>
      <div id={step} hidden={!isOpen}>
        <p>{t('block_anyway_text', [host])}</p>
        {!isPrivate && (
          <fieldset>
            <legend class="unseen">{t('block_anyway')}</legend>
            <Choice
              name={t('block_anyway_session')}
              isChosen={until === 'session'}
              onChoose={() => setUntil('session')}
            />
            <Choice name={t('block_anyway_always')} isChosen={until === 'always'} onChoose={() => setUntil('always')} />
          </fieldset>
        )}
        <button type="button" onClick={() => void open()}>
          {t('block_anyway_go', [host])}
        </button>
        {hasFailed && <p role="alert">{t('block_anyway_failed')}</p>}
      </div>
    </section>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Choice({ name, isChosen, onChoose }: ChoiceProps) {
  return (
    <label>
      <input type="radio" name="until" checked={isChosen} onChange={onChoose} /> {name}
    </label>
  );
}
