/** Reads, checks and compiles the data of a project. Nothing is written while any rule is broken. */
import { join } from 'node:path';
import { checkCanonical } from './canonical.ts';
import { compileList } from './compile-list.ts';
import { type Problem, sortProblems } from './problem.ts';
import { readData } from './read-data.ts';
import { reportData } from './report.ts';
import { validate } from './validate.ts';
import { writeBrands } from './write-brands.ts';
import { writeDist } from './write-dist.ts';
import { writeObservedHosts } from './write-observed-hosts.ts';
import { writeSuffixes } from './write-suffixes.ts';

export interface BuiltData {
  /** Everything that is wrong; when there is anything, nothing was written. */
  readonly problems: readonly Problem[];
  /** What was read and written, as text; empty when nothing was. */
  readonly report: string;
}

/** @param root The folder that holds `data/` and `src/`. */
export function buildData(root: string): BuiltData {
  const folder = join(root, 'data');
  const { data, problems: unreadable } = readData(folder);
  const problems = sortProblems([...unreadable, ...validate(data), ...checkCanonical(folder)]);
  if (problems.length > 0) return { problems, report: '' };
  const content = compileList(data);
  writeBrands(root, data);
  writeObservedHosts(root, content);
  writeSuffixes(root);
  return { problems, report: `${reportData(data, content)}\n${writeDist(root, content)}` };
}
