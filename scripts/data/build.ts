/**
 * `npm run data`: reads `data/`, checks every rule, and writes the compiled list (`data/dist`) and the filter that the
 * content script carries (`src/generated/filter.ts`). Where a rule is broken, all that is wrong is told, nothing is
 * written, and the exit code is 1. `--quiet` leaves out the report.
 */
import { join } from 'node:path';
import { buildData } from './build-data.ts';
import { formatProblem } from './problem.ts';

const { problems, report } = buildData(join(import.meta.dirname, '../..'));
if (problems.length > 0) {
  for (const problem of problems) console.error(formatProblem(problem));
  console.error(`${problems.length} problems in data/; nothing was written.`);
  process.exitCode = 1;
} else if (!process.argv.includes('--quiet')) {
  console.log(report);
}
