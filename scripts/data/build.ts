/**
 * `npm run data`: reads `data/`, checks every rule, and writes the compiled list (`data/dist`) and the filter that the
 * content script carries (`src/generated/filter.ts`). Where a rule is broken, all that is wrong is told, nothing is
 * written, and the exit code is 1. `--quiet` leaves out the report.
 */
import { join } from 'node:path';
import { checkCanonical } from './canonical.ts';
import { compileList } from './compile-list.ts';
import { formatProblem, sortProblems } from './problem.ts';
import { readData } from './read-data.ts';
import { reportData } from './report.ts';
import { validate } from './validate.ts';
import { writeDist } from './write-dist.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'data');

const { data, problems: unreadable } = readData(folder);
const problems = sortProblems([...unreadable, ...validate(data), ...checkCanonical(folder)]);
if (problems.length > 0) {
  for (const problem of problems) console.error(formatProblem(problem));
  console.error(`${problems.length} problems in data/; nothing was written.`);
  process.exitCode = 1;
} else {
  const content = compileList(data);
  const sizes = writeDist(root, content);
  if (!process.argv.includes('--quiet')) console.log(`${reportData(data, content)}\n${sizes}`);
}
