/** The part of the extension API that texts need, answering from the English file. */
import messages from '../../../_locales/en/messages.json' with { type: 'json' };

export const englishBrowser = {
  i18n: {
    getUILanguage: () => 'en-GB',
    getMessage: (key: string, values: readonly string[] = []) => {
      const found = (messages as Readonly<Record<string, { readonly message: string }>>)[key];
      return (found?.message ?? '').replace(/\$(\$|\d)/g, (_, position: string) =>
        position === '$' ? '$' : (values[Number(position) - 1] ?? ''),
      );
    },
  },
};
