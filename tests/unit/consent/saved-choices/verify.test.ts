import { createHash } from 'node:crypto';
import { describe, expect, test, vi } from 'vitest';
import { readNotices, readReceipt, verify, verifyNotice } from '../../../../src/consent/saved-choices/verify.ts';
import { choicesPage as page, sound } from '../../../support/choices-page.ts';

const text = 'The text.\n';
const sha256 = createHash('sha256').update(text).digest('hex');
const named = { policy: 'lighthouse/privacy', version: '2026-06-03', sha256 };

describe('a receipt names texts', () => {
  const texts = (change: object): string[] =>
    readReceipt(JSON.stringify({ ...sound, ...change })).map(({ version }) => version);
  test('the one of the last choice, and each other under which a purpose was decided on, once', () => {
    const purpose = { ...sound.purposes[0], version: '2026-01-15', sha256: 'b'.repeat(64) };
    expect(texts({ purposes: [...sound.purposes, purpose, purpose] })).toEqual(['2026-06-03', '2026-01-15']);
  });
  test('no more than a page would fetch', () => {
    expect(
      texts({ purposes: Array.from({ length: 500 }, (_, index) => ({ ...sound.purposes[0], sha256: `${index}` })) }),
    ).toHaveLength(20);
  });
  test.each([
    ['another form', { receipt: 2 }],
    ['no form', { receipt: undefined }],
    ['a policy that is no text', { policy: 1 }],
    ['a version that is no text', { version: {} }],
    ['a fingerprint that is no text', { sha256: 5 }],
    ['no fingerprint', { sha256: undefined }],
    ['a method that is no text', { method: { toString: 'banner' } }],
    ['no method', { method: undefined }],
    ['a purpose with a fingerprint that is no text', { purposes: [{ ...sound.purposes[0], sha256: {} }] }],
    ['no purposes', { purposes: undefined }],
    ['a purpose that is none', { purposes: [null] }],
    ['a purpose without a version', { purposes: [{ ...sound.purposes[0], version: undefined }] }],
  ])('or is none: %s', (_, change) => expect(texts(change)).toEqual([]));
  test.each(['', 'null', '[]', '5', '{', '"x"'])('or is none: %s', (file) => expect(readReceipt(file)).toEqual([]));
});

describe('a text is fetched and compared', () => {
  const answer = (ok: boolean, body = text) => {
    const fetch = vi.fn(() => Promise.resolve(new Response(body, { status: ok ? 200 : 404 })));
    vi.stubGlobal('fetch', fetch);
    return fetch;
  };
  test('the same', async () => {
    const fetch = answer(true);
    expect(await verify(named, page)).toBe('same');
    expect(fetch).toHaveBeenCalledWith('/base/privacy/2026-06-03.md', { cache: 'no-store' });
    expect(await verify({ ...named, sha256: sha256.toUpperCase() }, page)).toBe('same');
  });
  test('another', async () => {
    answer(true, 'Another text.\n');
    expect(await verify(named, page)).toBe('different');
  });
  describe('R02: one from before a correction', () => {
    const corrected = {
      ...page,
      earlier: [{ policy: named.policy, version: named.version, sha256, corrections: 'A slip.' }],
    };
    const publish = (published: Record<string, string>) => {
      const fetch = vi.fn((url: string) => {
        const body = published[url];
        return Promise.resolve(new Response(body, { status: body === undefined ? 404 : 200 }));
      });
      vi.stubGlobal('fetch', fetch);
      return fetch;
    };
    const now = { '/base/privacy/2026-06-03.md': 'The corrected text.\n' };
    const address = `/base/privacy/2026-06-03/${sha256}.md`;

    test('is at the address of its fingerprint', async () => {
      publish({ ...now, [address]: text });
      expect(await verify(named, corrected)).toBe('corrected');
      expect(await verify({ ...named, sha256: sha256.toUpperCase() }, corrected)).toBe('corrected');
    });
    test('is another where the bytes there do not have that fingerprint', async () => {
      publish({ ...now, [address]: 'Another earlier text.\n' });
      expect(await verify(named, corrected)).toBe('different');
      publish(now);
      expect(await verify(named, corrected)).toBe('different');
    });
    test.each([
      ['a fingerprint', { sha256: 'b'.repeat(64) }],
      ['a version', { version: '2026-06-04' }],
      ['a policy', { policy: 'lighthouse/terms' }],
    ])('is not looked for under %s that no correction names', async (_, change) => {
      const fetch = publish(now);
      expect(await verify({ ...named, ...change }, corrected)).not.toBe('corrected');
      expect(fetch).toHaveBeenCalledOnce();
    });
  });
  test('not published', async () => {
    answer(false);
    expect(await verify(named, page)).toBe('missing');
  });
  test('not to be had', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
    expect(await verify(named, page)).toBe('offline');
  });
  test.each([
    ['another organization', { policy: 'other/privacy' }, 'foreign'],
    ['a path', { policy: '../evil' }, 'unreadable'],
    ['a host', { policy: '/evil.example' }, 'unreadable'],
    ['three parts', { policy: 'a/b/c' }, 'unreadable'],
    ['one part', { policy: 'lighthouse' }, 'unreadable'],
    ['more before', { policy: 'x lighthouse/privacy' }, 'unreadable'],
    ['more after', { policy: 'lighthouse/privacy x' }, 'unreadable'],
    ['no date', { version: '../../index' }, 'unreadable'],
    ['more after the date', { version: '2026-06-03\n' }, 'unreadable'],
    ['more before the date', { version: 'x2026-06-03' }, 'unreadable'],
    ['a path as fingerprint', { sha256: '../evil' }, 'unreadable'],
    ['a fingerprint that is too short', { sha256: 'f'.repeat(63) }, 'unreadable'],
    ['more after the fingerprint', { sha256: `${sha256}\n` }, 'unreadable'],
  ])('%s is not even asked for', async (_, change, found) => {
    const fetch = answer(true);
    expect(await verify({ ...named, ...change }, page)).toBe(found);
    expect(fetch).not.toHaveBeenCalled();
  });
  test('a month is a version too', async () => {
    const fetch = answer(true);
    expect(await verify({ ...named, version: '2026-06' }, page)).toBe('same');
    expect(fetch).toHaveBeenCalledOnce();
  });
});

describe('a receipt names notices', () => {
  const [one, other] = ['a'.repeat(64), 'b'.repeat(64)];
  test('the one of the last choice, and those that were shown for a purpose before, once', () => {
    const purposes = [one, other, other].map((notice) => ({ ...sound.purposes[0], notice }));
    expect(readNotices(JSON.stringify({ ...sound, notice: one, purposes }))).toEqual([one, other]);
  });
  test('no more than a page would fetch', () => {
    const purposes = Array.from({ length: 500 }, (_, index) => ({ ...sound.purposes[0], notice: `${index}` }));
    expect(readNotices(JSON.stringify({ ...sound, purposes }))).toHaveLength(20);
  });
  test.each(['', 'null', '[]', '5', '{"notice":5,"purposes":[null]}', '{"notice":5,"purposes":[{"notice":{}}]}'])(
    'or none: %s',
    (file) => expect(readNotices(file)).toEqual([]),
  );
});

describe('a notice is fetched and compared', () => {
  const answer = (ok: boolean, body = text) => {
    const fetch = vi.fn(() => Promise.resolve(new Response(body, { status: ok ? 200 : 404 })));
    vi.stubGlobal('fetch', fetch);
    return fetch;
  };
  test('the same', async () => {
    const fetch = answer(true);
    expect(await verifyNotice(sha256.toUpperCase(), page)).toBe('noticeSame');
    expect(fetch).toHaveBeenCalledWith(`/base/notices/${sha256}.md`, { cache: 'no-store' });
  });
  test('other words under its fingerprint', async () => {
    answer(true, 'Other words.\n');
    expect(await verifyNotice(sha256, page)).toBe('noticeDifferent');
  });
  test('not published', async () => {
    answer(false);
    expect(await verifyNotice(sha256, page)).toBe('noticeMissing');
  });
  test('not to be had', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
    expect(await verifyNotice(sha256, page)).toBe('offline');
  });
  test.each(['../evil', '', `${sha256}/..`, `x${sha256}`])(
    'what is no fingerprint is not asked for: %s',
    async (named) => {
      const fetch = answer(true);
      expect(await verifyNotice(named, page)).toBe('noticeMissing');
      expect(fetch).not.toHaveBeenCalled();
    },
  );
});
