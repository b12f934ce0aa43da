import type { Source } from '../../src/core/record/source.ts';
import { dropUndefined } from './drop-undefined.ts';

/** The source that a row's columns name. */
export function sourceOf(publisher: string, url?: string, date?: string): Source {
  return { publisher, ...dropUndefined({ url, date }) };
}
