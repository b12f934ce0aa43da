import { t, textLocale } from '../platform/i18n.ts';

/** A text of the record that is written in English only. Where the screen speaks another language, it says so. */
export function EnglishText({ children }: { readonly children: string }) {
  return (
    <>
      <p lang="en" dir="ltr" class="story">
        {children}
      </p>
      {!isEnglish() && <p class="quiet english">{t('text_in_english')}</p>}
    </>
  );
}

export function isEnglish(): boolean {
  return /^en\b/.test(textLocale());
}
