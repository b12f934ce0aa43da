/** Fields that records and rows have in common. */
import * as v from 'valibot';
import { CONFIDENCES } from '../../src/core/record/source.ts';

export const text = v.pipe(v.string(), v.nonEmpty('must not be empty'));
export const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens'));
export const amount = v.pipe(v.number(), v.finite(), v.minValue(0));
export const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 alpha-2 code'));
export const confidence = v.picklist(CONFIDENCES);
