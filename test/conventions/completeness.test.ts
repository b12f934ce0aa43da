/** Things that belong together stay together: messages and handlers, chains and vectors, reasons and words, data and sources. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CHAINS } from '../../src/core/address/chain.ts';
import { ADDRESS_REASONS, SITE_REASONS } from '../../src/core/verdict/reasons.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const filesUnder = (path: string) =>
  readdirSync(join(root, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));

describe('messages', () => {
  const names = [...read('src/messages/protocol.ts').matchAll(/^ {2}'([a-z]+→[a-z]+\/[a-z-]+)'/gm)].map(
    ([, name]) => name ?? '',
  );
  const receivers = {
    background: ['src/background'],
    content: ['src/content'],
    page: ['src/popup', 'src/records', 'src/options', 'src/blocked'],
  } as const;
  const code = (folders: readonly string[]) =>
    folders
      .filter((folder) => existsSync(join(root, folder)))
      .flatMap(filesUnder)
      .filter((file) => /\.tsx?$/.test(file))
      .map(read)
      .join('\n');

  test('there are some', () => {
    expect(names.length).toBeGreaterThan(5);
  });

  test.each(names)('%s has a handler where it arrives', (name) => {
    const receiver = /→(\w+)\//.exec(name)?.[1] as keyof typeof receivers;
    expect(code(receivers[receiver])).toContain(`'${name}':`);
  });

  test.each(names)('%s is sent by somebody', (name) => {
    const sender = /^(\w+)→/.exec(name)?.[1] as keyof typeof receivers;
    expect(code(receivers[sender])).toContain(`'${name}'`);
  });
});

describe('chains', () => {
  const vectors = filesUnder('test/vectors')
    .filter((file) => file.endsWith('.json'))
    .map(read)
    .join('\n');

  test.each(CHAINS)('%s has vectors', (chain) => {
    expect(vectors).toMatch(new RegExp(`"${chain}"`));
  });
});

describe('reasons', () => {
  const messages = Object.keys(JSON.parse(read('_locales/en/messages.json')));
  const words = filesUnder('src')
    .filter((file) => /sentences\.ts$/.test(file))
    .map(read)
    .join('\n');
  const key = (reason: string) => reason.replaceAll('-', '_');

  test.each(SITE_REASONS)('site reason %s has words', (reason) => {
    expect(words).toContain(reason);
  });

  test.each(ADDRESS_REASONS)('address reason %s has words', (reason) => {
    expect(
      messages.some(
        (name) => name.startsWith(`address_reason_${key(reason)}`) || name === `card_reason_${key(reason)}`,
      ),
    ).toBe(true);
  });

  test('every reason is explained in docs/levels.md', () => {
    const levels = read('docs/levels.md');
    expect([...SITE_REASONS, ...ADDRESS_REASONS].filter((reason) => !levels.includes(`\`${reason}\``))).toEqual([
      'resembles-known',
    ]);
  });
});

describe('data', () => {
  const sources = read('data/SOURCES.md');
  const files = filesUnder('data').filter(
    (file) => !file.startsWith('data/dist/') && !file.startsWith('data/incidents/'),
  );

  test.each(files.map((file) => file.slice('data/'.length)).filter((file) => file !== 'SOURCES.md'))(
    '%s is accounted for in SOURCES.md',
    (file) => {
      expect(sources).toContain(file);
    },
  );
});

describe('the project', () => {
  test('leaves nothing undone in the code', () => {
    const open = filesUnder('src')
      .concat(filesUnder('scripts'), filesUnder('test'))
      .filter((file) => /\.(ts|tsx|mjs)$/.test(file) && !file.includes('conventions/'));
    expect(open.filter((file) => /\b(TODO|FIXME|XXX)\b|\b(it|test|describe)\.(skip|only)\(/.test(read(file)))).toEqual(
      [],
    );
  });
});
