/** The extension and the command line give the same answer for the same input. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { answerLine } from '../../scripts/check/answer-lines.ts';
import { openBundledList } from '../../scripts/check/bundled-list.ts';
import { reportOn } from '../../src/background/report.ts';
import type { List } from '../../src/core/list/list.ts';
import { TODAY } from '../support/records.ts';

const root = join(import.meta.dirname, '../..');
const NOW_MS = Date.parse(`${TODAY}T12:00:00Z`);

let list: List;

beforeAll(async () => {
  list = await openBundledList();
}, 60_000);

/** Every so manieth record, so that the sample reaches into every corner of the list. */
function sample<T>(all: readonly T[], count: number): T[] {
  const step = Math.max(1, Math.floor(all.length / count));
  return all.filter((_, index) => index % step === 0).slice(0, count);
}

async function inputs(): Promise<string[]> {
  const hosts = sample(await list.all('domains'), 90).map(({ host }) => host);
  const addresses = sample(await list.all('addresses'), 90).map(({ address }) => address);
  const odd = [
    'example.com',
    'HTTPS://WWW.Bithumb.COM:443/trade?x=1',
    'bücher.example',
    '10.0.0.1',
    '[::1]',
    'localhost',
    'nonsense',
    'not a host!',
    '0x123',
    `0x${'f'.repeat(40)}`,
    'garantex.org.',
    'user@mtgox.com',
    'http://intranet/',
    '1BoatSLRHtKNngkdXEeobR76b53LETtpyT',
    'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq',
    '2019-07',
    '…',
    'a.b',
    'xn--',
    '-'.repeat(300),
  ];
  return [...hosts, ...addresses, ...odd];
}

function askCommandLine(lines: readonly string[]): string[] {
  const { stdout } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(root, 'scripts/check/check.ts'), '--json', '--today', TODAY, '-'],
    { cwd: root, input: lines.join('\n'), encoding: 'utf8' },
  );
  return stdout.trimEnd().split('\n');
}

describe('the background and `npm run check`', () => {
  test('agree on two hundred inputs, word for word', async () => {
    const asked = await inputs();
    expect(asked.length).toBeGreaterThanOrEqual(200);
    const said = askCommandLine(asked);
    const reported = await Promise.all(
      asked.map(async (input) => answerLine(input, await reportOn(list, input, NOW_MS))),
    );
    expect(said.map((line) => JSON.parse(line))).toEqual(JSON.parse(JSON.stringify(reported)));
  }, 60_000);
});
