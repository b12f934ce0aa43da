import { createHash } from 'node:crypto';
import { base58 } from '@scure/base';
import { describe, expect, test } from 'vitest';
import { looksEncoded } from '../../../src/core/address/looks-encoded.ts';

test('all but a few in 100,000 random addresses look encoded', () => {
  const missed = Array.from({ length: 20000 }, (_, index) =>
    base58.encode(createHash('sha256').update(`address ${index}`).digest()),
  ).filter((address) => !looksEncoded(address));
  expect(missed.length).toBeLessThanOrEqual(2);
});

describe('does not look encoded', () => {
  test.each([
    'AddPrivacySandboxCoordinatorKeyConfigRequest',
    'CharacteristicEventGeneratedParametersSchema',
    'NotifyWhenWaitingForDisconnectParameterType',
    'UseConsistentLightnessNotationConfiguration',
    'theusgovtrafficmanageradobeioruntimeedgekey',
    'hahahahahahahahahahahahahahahahahahahahahaha',
    '2fd4e1c67a2d28fced849ee1bb76e7391b93eb122fd',
    'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrst',
    'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXPGEZDGNBVGY3',
  ])('%s', (run) => {
    expect(looksEncoded(run)).toBe(false);
  });
});
