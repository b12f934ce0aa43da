import { checkCanonical } from '../../scripts/data/canonical.ts';
import { type Problem, sortProblems } from '../../scripts/data/problem.ts';
import { readData } from '../../scripts/data/read-data.ts';
import { validate } from '../../scripts/data/validate.ts';

/** Everything that is wrong with a data folder. */
export function checkFolder(path: string): Problem[] {
  const { data, problems } = readData(path);
  return sortProblems([...problems, ...validate(data), ...checkCanonical(path)]);
}
