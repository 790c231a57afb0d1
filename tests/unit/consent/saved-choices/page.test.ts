// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { choose } from '../../../../src/consent/choose.ts';
import { words } from '../../../../src/words/index.ts';
import { fill } from '../../../../src/consent/saved-choices/sentences.ts';
import { choicesHtml, choicesPage, sound } from '../../../support/choices-page.ts';
import { forgetListeners, pageManifest, useCookieJar } from '../../../support/island-page.ts';
import { replace, unreadable } from '../../../support/replaced.ts';
import { settled } from '../../../support/settled.ts';

const say = words.savedChoices.script;
const manifest = pageManifest();
const key = 'consent:lighthouse';
const now = Date.parse('2026-11-21T12:00:00Z');
const record = choose(
  choose(undefined, manifest, () => true, { method: 'banner', gpc: false }, now - 86_400_000),
  manifest,
  () => false,
  { method: 'preferences', gpc: false },
  now - 1000,
);
/** How the page writes the day of the record: in one line. */
const inOneLine = (date: string): string => date.replaceAll(' ', '\u00a0');
const day = inOneLine('21 November 2026');
const version = '2026-06-03';
const made = fill(say.made, { date: day, version });
const noticeDifferent = fill(say.noticeDifferent, { file: say.own });
const chosen = (name: string, choice: string, date = day): string => fill(say.choice, { name, choice, date, version });
const part = (name: string): HTMLElement => document.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
const button = (action: string) => document.querySelector<HTMLButtonElement>(`[data-action="${action}"]`)!;
const disabled = () => ['download', 'verify', 'erase'].map((action) => button(action).disabled);
/** What was asked for is said, as soon as it is known. */
const said = (text: string) => expect.poll(() => part('result').textContent, { timeout: 15_000 }).toBe(text);
/** What is saved is shown, as soon as it was read. */
const shown = (text: string) => expect.poll(() => part('record').textContent, { timeout: 15_000 }).toContain(text);
const keep = (value: unknown = record) =>
  localStorage.setItem(key, typeof value === 'string' ? value : JSON.stringify(value));

let forget: () => void;
beforeEach(() => {
  forget = forgetListeners();
  vi.useFakeTimers({ now, toFake: ['Date', 'setInterval', 'clearInterval'] });
  useCookieJar();
  localStorage.clear();
});
afterEach(() => {
  forget();
  vi.useRealTimers();
  history.replaceState(null, '');
});

async function open(shown = manifest): Promise<void> {
  vi.resetModules();
  document.documentElement.lang = 'en-GB';
  document.body.innerHTML = choicesHtml(shown);
  await import('../../../../src/consent/saved-choices/page.ts');
  await settled();
}

describe('what is kept', () => {
  test('nothing: it is said, and there is nothing to do', async () => {
    await open();
    expect(part('record').textContent).toBe(say.none);
    expect(part('device').textContent).toBe(say.deviceNone);
    expect(disabled()).toEqual([true, true, true]);
    expect(part('earlier').hidden).toBe(true);
    expect(document.querySelector('[data-part="unscripted"]')).toBeNull();
    expect(document.querySelector('input')!.disabled).toBe(false);
  });
  test('a record: in words, with its fingerprint, and what was chosen before', async () => {
    keep();
    document.cookie = '_c=1; Path=/';
    await open();
    expect(part('record').textContent).toContain(made);
    expect([...part('record').querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
      chosen('Analytics', say.no),
      chosen('recording', say.no),
      chosen('Usage', say.objected),
    ]);
    expect(part('record').querySelector('code')!.textContent).toBe('f'.repeat(64));
    expect(part('device').textContent).toBe(fill(say.device, { items: `_c (${say.kinds.cookie})` }));
    expect(part('history').textContent).toContain(chosen('Analytics', say.yes, inOneLine('20 November 2026')));
    expect(part('earlier').hidden).toBe(false);
    expect(disabled()).toEqual([false, false, false]);
  });
  test('no record, but something that a tracker left: it can be erased', async () => {
    document.cookie = '_c=1; Path=/';
    await open();
    expect(disabled()).toEqual([true, true, false]);
  });
  test('what a tracker left that has ended is named, and can be erased', async () => {
    document.cookie = '_old=1; Path=/';
    await open(pageManifest({ ended: { stores: [['cookie', '_old', '_old']] } }));
    expect(part('device').textContent).toBe(fill(say.device, { items: `_old (${say.kinds.cookie})` }));
    expect(disabled()).toEqual([true, true, false]);
    const reload = vi.spyOn(location, 'reload').mockImplementation(() => undefined);
    button('erase').click();
    expect([document.cookie, reload.mock.calls.length]).toEqual(['', 1]);
    reload.mockRestore();
  });
  test('what changes later is shown within a second, and what is the same is left alone', async () => {
    keep();
    await open();
    const line = part('record').firstChild;
    vi.advanceTimersByTime(1000);
    await settled();
    expect(part('record').firstChild).toBe(line);
    localStorage.removeItem(key);
    vi.advanceTimersByTime(1000);
    await shown(say.none);
  });
  test('what the island says is taken up at once', async () => {
    await open();
    keep();
    document.querySelector('footer [data-status]')!.textContent = 'You declined.';
    await shown(made);
  });
  test.each([
    ['null', null],
    ['a number', 5],
    ['a text', 'x'],
    ['an empty one', {}],
    ['a time that is no date', { ...record, time: 'x' }],
    ['no fingerprint', { ...record, sha256: undefined }],
    ['a method that is none', { ...record, method: { toString: 1 } }],
    ['purposes that are null', { ...record, purposes: null }],
    ['no purposes', { ...record, purposes: undefined }],
    ['a purpose that is null', { ...record, purposes: { a: null } }],
    [
      'a purpose with a time that is none',
      { ...record, purposes: { a: { ...record.purposes['usage'], time: { toString: 1 } } } },
    ],
    [
      'a purpose without a yes or no',
      { ...record, purposes: { a: { ...record.purposes['usage'], objected: undefined } } },
    ],
    [
      'a purpose without a version',
      { ...record, purposes: { a: { ...record.purposes['usage'], version: undefined } } },
    ],
    ['no version', { ...record, version: undefined }],
    ['a time that is none', { ...record, time: {} }],
  ])('an earlier choice that is spoilt is left out: %s', async (_, earlier) => {
    keep({ ...record, history: [earlier, record] });
    await open();
    expect(part('history').children).toHaveLength(1);
    expect(disabled()).toEqual([false, false, false]);
  });
  test.each([
    ['no JSON', '{'],
    ['a method that is none', { ...record, method: { toString: 1 } }],
    ['a fingerprint that is none', { ...record, sha256: { toString: 1 } }],
    ['the future', { ...record, time: '2999-01-01T00:00:00.000Z' }],
  ])('a record that cannot be read is said to be there, and can be erased: %s', async (_, spoilt) => {
    keep(spoilt);
    await open();
    expect(part('record').textContent).toBe(say.spoilt);
    expect(disabled()).toEqual([true, true, false]);
  });
  test('no more earlier choices are shown than are kept', async () => {
    keep({ ...record, history: Array.from({ length: 1000 }, () => record) });
    await open();
    expect(part('history').children).toHaveLength(20);
  });
  test('storage that cannot be read holds nothing that could be shown', async () => {
    const putBack = replace(globalThis, 'localStorage', unreadable);
    await open();
    putBack();
    expect(part('record').textContent).toBe(say.none);
  });
});

describe('what can be done with it', () => {
  test('download: the receipt, under a name with its date', async () => {
    keep();
    await open();
    let file: Blob | undefined;
    let name = '';
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      file = blob as Blob;
      return 'blob:x';
    });
    const revoke = vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => undefined);
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      name = `${this.download} ${this.href}`;
    });
    button('download').click();
    expect(name).toBe('receipt-lighthouse-2026-11-21.json blob:x');
    expect(file!.type).toBe('application/json');
    expect(JSON.parse(await file!.text())).toMatchObject({ receipt: 1, policy: 'lighthouse/privacy' });
    expect(revoke).toHaveBeenCalledWith('blob:x');
  });
  test('a record that is gone meanwhile is not handed out', async () => {
    keep();
    await open();
    localStorage.clear();
    const make = vi.spyOn(URL, 'createObjectURL');
    button('download').click();
    button('verify').click();
    expect(make).not.toHaveBeenCalled();
    expect(part('result').textContent).toBe('');
  });
  test('check: against the published text', async () => {
    keep();
    await open();
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('Another text.')));
    button('verify').click();
    expect(part('result').textContent).toBe(say.checking);
    await said(`${fill(say.different, { version, file: say.own })} ${noticeDifferent}`);
  });
  test('check: of another organization’s receipt no notice is asked for', async () => {
    await open();
    const fetch = vi.fn();
    vi.stubGlobal('fetch', fetch);
    const receipt = { ...sound, policy: 'other/privacy', notice: 'b'.repeat(64) };
    const file = { name: 'theirs.json', text: () => Promise.resolve(JSON.stringify({ ...receipt, purposes: [] })) };
    const input = document.querySelector('input')!;
    Object.defineProperty(input, 'files', { configurable: true, value: [file] });
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await said(fill(say.foreign, { file: '“theirs.json”' }));
    expect(fetch).not.toHaveBeenCalled();
  });
  test('R02: check: against a text from before a correction, which is named', async () => {
    const before = 'The text before.';
    const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(before)));
    const sha256 = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
    const purposes = Object.fromEntries(
      Object.entries(record.purposes).map(([id, purpose]) => [id, { ...purpose, sha256 }]),
    );
    keep({ ...record, sha256, purposes });
    choicesPage.earlier[0]!.sha256 = sha256;
    await open();
    vi.stubGlobal('fetch', (url: string) =>
      Promise.resolve(new Response(url.includes(sha256) ? before : 'The corrected text.')),
    );
    button('verify').click();
    const { corrections } = choicesPage.earlier[0]!;
    await said(`${fill(say.corrected, { version, file: say.own, corrections })} ${noticeDifferent}`);
  });
  test('erase: the record, what trackers stored, and the page that would store it again', async () => {
    keep();
    document.cookie = '_c=1; Path=/';
    await open();
    const reload = vi.spyOn(location, 'reload').mockImplementation(() => undefined);
    button('erase').querySelector('span')!.click();
    expect(reload).toHaveBeenCalledOnce();
    expect([localStorage.getItem(key), document.cookie, history.state]).toEqual([null, '', { isErased: true }]);
    document.cookie = '_c=2; Path=/';
    dispatchEvent(new Event('pagehide'));
    expect(document.cookie).toBe('');
  });
  test('and says so in the page that follows, once', async () => {
    history.replaceState({ isErased: true }, '');
    await open();
    expect(part('result').textContent).toBe(say.erased);
    expect(document.activeElement).toBe(part('result'));
    expect(history.state).toBeNull();
    await open();
    expect(part('result').textContent).toBe('');
  });
  test('a press elsewhere does nothing', async () => {
    keep();
    await open();
    part('record').click();
    expect(localStorage.getItem(key)).not.toBeNull();
    expect(part('result').textContent).toBe('');
  });
});

describe('a file from disk', () => {
  const choose = async (...files: { name: string; text: () => Promise<string> }[]) => {
    const input = document.querySelector('input')!;
    Object.defineProperty(input, 'files', { configurable: true, value: files });
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await settled();
  };
  test.each([
    ['that is no receipt', () => Promise.resolve('{}')],
    ['that cannot be read', () => Promise.reject(new Error('gone'))],
  ])('%s: it is said', async (_, text) => {
    await open();
    await choose({ name: 'mine.json', text });
    await said(fill(say.unreadable, { file: '“mine.json”' }));
  });
  test('none: nothing is said', async () => {
    await open();
    await choose();
    expect(part('result').textContent).toBe('');
  });
  test('a slow answer about the one before does not stand beside the next', async () => {
    await open();
    const named = (version: string) => ({
      name: `${version}.json`,
      text: () => Promise.resolve(JSON.stringify({ ...sound, version, purposes: [] })),
    });
    let release: (response: Response) => void = () => undefined;
    vi.stubGlobal('fetch', (url: string) =>
      url.includes('2001')
        ? new Promise((resolve) => (release = resolve))
        : Promise.resolve(new Response('', { status: 404 })),
    );
    await choose(named('2001-01-01'));
    await choose(named('2002-01-01'));
    const answer = fill(say.missing, { version: '2002-01-01', file: '“2002-01-01.json”' });
    await said(answer);
    release(new Response('lateReason'));
    await settled();
    await said(answer);
  });
});
