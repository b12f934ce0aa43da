import { describe, expect, test } from 'vitest';
import { judgeAddress } from '../../../src/core/verdict/judge-address.ts';
import { addressFacts, event, listing, platform, SOURCE, TODAY } from '../../support/records.ts';

function judge(over: Parameters<typeof listing>[0], owner?: Parameters<typeof platform>[0], today = TODAY) {
  const resolved = { listing: listing(over), ...(owner === undefined ? {} : { platform: platform(owner) }) };
  const { level, reasons } = judgeAddress(addressFacts([resolved]), today);
  return { level, reasons };
}

describe('an address', () => {
  test('with nothing on record has no level', () => {
    expect(judgeAddress(addressFacts([]), TODAY)).toEqual({ level: 'none', reasons: [], grounds: [] });
  });

  test('with a broken checksum is a caution, and says so beside what is on record', () => {
    expect(judgeAddress(addressFacts([], { checksum: 'invalid' }), TODAY)).toMatchObject({
      level: 'caution',
      reasons: ['checksum-mismatch'],
    });
    const facts = addressFacts([{ listing: listing({ category: 'sanctioned' }) }], { checksum: 'invalid' });
    expect(judgeAddress(facts, TODAY)).toMatchObject({ level: 'danger', reasons: ['sanctioned', 'checksum-mismatch'] });
  });

  test.each([
    ['sanctioned now', { category: 'sanctioned', role: 'sanctioned-person' }, 'danger', ['sanctioned']],
    ['sanctioned once', { category: 'sanctioned', delisted: '2025-03-21' }, 'caution', ['formerly-sanctioned']],
    ['a state’s thief', { category: 'state-theft' }, 'danger', ['state-theft']],
    ['a launderer', { category: 'exchange-hack', role: 'launderer' }, 'danger', ['exchange-hack']],
    ['a scam', { category: 'scam', role: 'scam', confidence: 'medium' }, 'danger', ['scam']],
    ['a ransom', { category: 'ransomware', role: 'ransom' }, 'danger', ['ransomware']],
    ['terror financing', { category: 'terror-financing', role: 'seized-wallet' }, 'danger', ['terror-financing']],
    ['frozen', { category: 'frozen-by-issuer', role: undefined }, 'caution', ['frozen-by-issuer']],
    ['a darknet market', { category: 'darknet-market', role: 'market' }, 'caution', ['darknet-market']],
    ['a mixer', { category: 'mixer', role: 'service' }, 'caution', ['mixer']],
    ['a victim', { category: 'exchange-hack', role: 'victim-wallet' }, 'note', ['victim-wallet']],
    ['funds given back', { category: 'exchange-hack', returned: '2023-04-04' }, 'note', ['returned']],
    ['a hearsay scam', { category: 'scam', role: 'scam', confidence: 'low' }, 'note', ['low-confidence', 'scam']],
    ['a service', { category: undefined, role: 'service' }, 'note', ['service-wallet']],
  ] as const)('%s', (_what, over, level, reasons) => {
    expect(judge(withoutUndefined(over))).toEqual({ level, reasons });
  });

  test('of a mixer whose listing was lifted is not called sanctioned', () => {
    const over = { category: 'mixer', role: 'service', listed: '2022-08-08', delisted: '2025-03-21' } as const;
    expect(judge(over).reasons).toEqual(['formerly-sanctioned', 'mixer']);
  });

  test.each([
    ['closed', 'closed'],
    ['insolvent', 'insolvent'],
    ['seized', 'seized'],
  ] as const)('of a %s service says that nobody is there', (_what, kind) => {
    const { category: _, ...service } = listing({ role: 'service' });
    const facts = addressFacts([{ listing: service, platform: platform({ events: [event(kind, '2022-11-11')] }) }]);
    expect(judgeAddress(facts, TODAY)).toMatchObject({ level: 'caution', reasons: ['closed-platform-wallet'] });
  });

  test('of a service that is designated now is sanctioned', () => {
    const { category: _, ...service } = listing({ role: 'service' });
    const owner = platform({ designations: [{ authority: 'OFAC', listed: '2026-06-02', source: SOURCE }] });
    expect(judgeAddress(addressFacts([{ listing: service, platform: owner }]), TODAY).reasons).toEqual(['sanctioned']);
  });

  test('listed after today is not known yet', () => {
    expect(judge({ category: 'sanctioned', listed: '2026-09-09' }, undefined, '2026-09-08').level).toBe('none');
  });

  test('takes the loudest of several listings and keeps every reason once', () => {
    const facts = addressFacts([
      { listing: listing({ role: 'victim-wallet' }) },
      { listing: listing({ category: 'sanctioned' }) },
      { listing: listing({ category: 'sanctioned' }) },
    ]);
    expect(judgeAddress(facts, TODAY)).toMatchObject({ level: 'danger', reasons: ['sanctioned', 'victim-wallet'] });
  });
});

/** A table cannot leave a key out of the default listing, so it says `undefined`. */
function withoutUndefined<T extends object>(over: T): Parameters<typeof listing>[0] {
  return Object.fromEntries(
    Object.entries({ role: 'thief', ...over }).map(([key, value]) => [key, value]),
  ) as Parameters<typeof listing>[0];
}
