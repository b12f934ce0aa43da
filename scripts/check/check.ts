/** `npm run check`: answers from the bundled list, offline, by the same code as the extension. */
import { text as readAll } from 'node:stream/consumers';
import { findAddresses } from '../../src/core/address/find-addresses.ts';
import type { List } from '../../src/core/list/list.ts';
import { dayOf } from '../../src/core/record/calendar.ts';
import { lookUp } from '../../src/core/verdict/look-up.ts';
import { answerLine, foundLine } from './answer-lines.ts';
import { openBundledList } from './bundled-list.ts';
import { type CheckOptions, parseOptions } from './options.ts';
import { plainWords } from './plain-words.ts';
import { withoutPhishing } from './without-phishing.ts';

const USAGE = `Usage: npm run -s check -- [--json] [--today YYYY-MM-DD] [--without phishing] <host | URL | address> …
       … | npm run -s check -- [--json] -        one input per line of standard input
       … | npm run -s check -- [--json] --text   every address in the text on standard input`;

/** Exit code: 0; 2 when an input is neither a host nor an address, or an option is wrong; 1 when the list is unusable. */
async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (options === undefined) return 2;
  if (options.text) return listAddresses(await readAll(process.stdin), options);
  const inputs = await expandInputs(options.inputs);
  const list = await openBundledList();
  return answerAll(options.withoutPhishing ? withoutPhishing(list) : list, inputs, options);
}

function readOptions(args: readonly string[]): CheckOptions | undefined {
  try {
    const options = parseOptions(args);
    if (options.text || options.inputs.length > 0) return options;
    process.stderr.write(`${USAGE}\n`);
  } catch (error) {
    process.stderr.write(`check: ${error instanceof Error ? error.message : error}\n${USAGE}\n`);
  }
  return undefined;
}

async function expandInputs(inputs: readonly string[]): Promise<string[]> {
  if (!inputs.includes('-')) return [...inputs];
  const lines = (await readAll(process.stdin))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return inputs.flatMap((input) => (input === '-' ? lines : [input]));
}

async function answerAll(list: List, inputs: readonly string[], { json, today }: CheckOptions): Promise<number> {
  const day = today ?? dayOf(Date.now());
  // Only now: what it imports is written when the list is compiled.
  const { lookalikeSearch } = await import('../../src/platform/lookalike-search.ts');
  let exitCode = 0;
  for (const input of inputs) {
    const answer = await lookUp(list, input, day, lookalikeSearch());
    if (answer.kind === 'unknown') exitCode = 2;
    print(json ? JSON.stringify(answerLine(input, answer)) : plainWords(input, answer));
  }
  return exitCode;
}

function listAddresses(text: string, { json }: CheckOptions): number {
  for (const found of findAddresses(text)) {
    print(
      json ? JSON.stringify(foundLine(found)) : `${found.start}-${found.end} ${found.chains.join('/')} ${found.text}`,
    );
  }
  return 0;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`check: ${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
