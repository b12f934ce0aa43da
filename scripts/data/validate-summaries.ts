/** A summary is read in a small window: at most two sentences, whole ones, without mark-up. */
import { countSentences } from './count-sentences.ts';
import type { ActorRecord, CollectionRecord, Data, IncidentRecord, PlacedJson } from './data.ts';
import type { Problem } from './problem.ts';

const MAX_SENTENCES = 2;
const MAX_CHARACTERS = 500;

export function validateSummaries(data: Data): Problem[] {
  return [...data.incidents, ...data.actors, ...data.collections].flatMap(checkSummary);
}

function checkSummary(place: PlacedJson<IncidentRecord | ActorRecord | CollectionRecord>): Problem[] {
  return complaints(place.value.summary).map((message) => ({
    file: place.file,
    line: place.lineOf(['summary']),
    rule: 'short-summary',
    message,
  }));
}

function complaints(summary: string): string[] {
  const sentences = countSentences(summary);
  return [
    ...(sentences > MAX_SENTENCES ? [`${sentences} sentences; at most ${MAX_SENTENCES}`] : []),
    ...(summary.length > MAX_CHARACTERS ? [`${summary.length} characters; at most ${MAX_CHARACTERS}`] : []),
    ...(/[.!?]["'”’)\]]*$/.test(summary) ? [] : ['must end with a full stop']),
    ...(/[<>\n\t]|https?:|\bTODO\b|\bschema\b/i.test(summary) ? ['must be plain text without addresses or notes'] : []),
  ];
}
