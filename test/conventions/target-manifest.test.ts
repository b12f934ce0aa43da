import { describe, expect, test } from 'vitest';
import { targetManifest } from '../../scripts/target-manifest.ts';

describe.each(['chrome', 'firefox'] as const)('the manifest for %s', (target) => {
  test('says where the project lives once that is known, and nothing before', () => {
    expect(targetManifest(target, 'https://code.example/caveat')).toMatchObject({
      homepage_url: 'https://code.example/caveat',
    });
    expect(targetManifest(target, undefined)).not.toHaveProperty('homepage_url');
  });
});

test('each browser gets the background that it knows', () => {
  expect(targetManifest('chrome', undefined)).toMatchObject({ incognito: 'split', background: { type: 'module' } });
  expect(targetManifest('firefox', undefined)).not.toHaveProperty('incognito');
  expect(targetManifest('firefox', undefined)).not.toHaveProperty('background.service_worker');
});
