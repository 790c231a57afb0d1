import { describe, expect, test } from 'vitest';
import { isPreview, isRealBuild } from '../../../src/model/settings.ts';

const SITE = 'https://policies.harbour.org';

describe('a real build', () => {
  test.each([SITE, `${SITE}/`, 'http://harbour.org', 'https://example.harbour.org'])('is one for %s', (SAYSO_SITE) =>
    expect(isRealBuild({ SAYSO_SITE })).toBe(true),
  );
  test.each([
    '',
    'nonsense',
    'https://policies.example',
    'https://policies.example.com',
    'https://harbour.test',
    'https://harbour.invalid',
    'http://localhost:4321',
    'http://harbour.localhost',
    'http://127.0.0.1:4321',
    'http://[::1]:4321',
  ])('is none for “%s”', (SAYSO_SITE) => expect(isRealBuild({ SAYSO_SITE })).toBe(false));
  test('is none where no address is given', () => expect(isRealBuild({})).toBe(false));
  test.each(['SAYSO_PREVIEW', 'SAYSO_DRAFTS'])('is none with %s=1, which makes a preview', (name) => {
    expect(isRealBuild({ SAYSO_SITE: SITE, [name]: '1' })).toBe(false);
    expect(isPreview({ [name]: '1' })).toBe(true);
  });
  test.each(['', '0', 'off'])('is one with SAYSO_PREVIEW=“%s”', (SAYSO_PREVIEW) =>
    expect(isRealBuild({ SAYSO_SITE: SITE, SAYSO_PREVIEW })).toBe(true),
  );
});
