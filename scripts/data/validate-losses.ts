/** Figures of one incident agree: bounds enclose the figure, and no more came back than was lost or at stake. */
import type { Data, IncidentRecord } from './data.ts';
import type { Problem } from './problem.ts';

export function validateLosses(data: Data): Problem[] {
  return data.incidents.flatMap((place) =>
    complaints(place.value).map(([member, message]) => ({
      file: place.file,
      line: place.lineOf([member]),
      rule: 'figures-agree',
      message,
    })),
  );
}

function complaints(incident: IncidentRecord): (readonly [member: keyof IncidentRecord, message: string])[] {
  const { lossUsd, lossUsdLow, lossUsdHigh, atStakeUsd, recoveredUsd, customers, customersFinal } = incident;
  const most = Math.max(lossUsd ?? 0, lossUsdHigh ?? 0, atStakeUsd ?? 0);
  const found: (readonly [keyof IncidentRecord, string])[] = [];
  if ((lossUsdLow ?? 0) > (lossUsd ?? lossUsdHigh ?? Number.POSITIVE_INFINITY))
    found.push(['lossUsdLow', 'is above the loss']);
  if ((lossUsdHigh ?? Number.POSITIVE_INFINITY) < (lossUsd ?? 0)) found.push(['lossUsdHigh', 'is below the loss']);
  if (most > 0 && (recoveredUsd ?? 0) > most * 1.05) found.push(['recoveredUsd', 'is more than was lost']);
  if (customersFinal && customers !== 'partial') found.push(['customersFinal', 'goes with "partial" only']);
  return found;
}
