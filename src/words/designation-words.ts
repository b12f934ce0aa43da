import type { IsoDate } from '../core/record/date.ts';
import { isLifted } from '../core/record/designations.ts';
import type { Designation } from '../core/record/platform.ts';
import { t, textLocale } from '../platform/i18n.ts';
import { formatDate } from './format-date.ts';

/** `OFAC (CYBER2): listed 5 April 2022, in force`. */
export function designationWords(one: Designation, today: IsoDate): string {
  const { authority, programme, listed, delisted } = one;
  const locale = textLocale();
  const name = programme === undefined ? authority : t('designation_programme', [authority, programme]);
  if (delisted === undefined || !isLifted(one, today)) {
    return t('designation_in_force', [name, formatDate(listed, locale)]);
  }
  return t('designation_lifted', [name, formatDate(listed, locale), formatDate(delisted, locale)]);
}
