// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ConsentRecord } from '../../../src/consent/record.ts';
import type { Manifest } from '../../../src/model/consent/manifest.ts';
import { words } from '../../../src/words/index.ts';
import { answersIn, type Answers } from '../../support/answers.ts';
import {
  calls,
  forgetCalls,
  forgetListeners,
  pageHtml,
  pageManifest,
  statusOf,
  useCookieJar,
} from '../../support/island-page.ts';
import { replace, unreadable } from '../../support/replaced.ts';
import { settled } from '../../support/settled.ts';

const key = 'consent:lighthouse';
const find = <Kind extends HTMLElement>(selector: string): Kind => document.querySelector<Kind>(selector)!;
const kept = (): ConsentRecord | undefined =>
  localStorage.getItem(key) === null ? undefined : (JSON.parse(localStorage.getItem(key)!) as ConsentRecord);
const answers = (): Answers => answersIn(kept() ?? { purposes: {} });
const isOn = { objected: false };
const isOff = { objected: true };
/** The same record after everything was declined. */
const declined = (text: string): string =>
  text.replaceAll('"granted":true', '"granted":false').replaceAll('"objected":false', '"objected":true');
/** What the visitor is told, who chose today if at all. */
const told = (state: Parameters<typeof statusOf>[0], on = '') =>
  statusOf(state, { date: words.dateInWords('2026-11-21'), on });
const press = (selector: string) => find(selector).click();

let forget: () => void;

/** A page as it is opened: a new element for each, as a browser makes it. */
async function open(change: Partial<Manifest> = {}): Promise<void> {
  vi.resetModules();
  const define = vi.spyOn(customElements, 'define').mockImplementation(() => undefined);
  await import('../../../src/consent/island.ts');
  const [tag, Island] = define.mock.calls.at(-1) as [string, CustomElementConstructor];
  expect(tag).toBe('sayso-consent');
  define.mockRestore();
  const name = `sayso-consent-${crypto.randomUUID()}`;
  customElements.define(name, Island);
  document.body.innerHTML = pageHtml(pageManifest(change));
  // Its script stands after its markup: a browser connects it with everything in it.
  const [markup, island] = [find('sayso-consent'), document.createElement(name)];
  island.append(...markup.childNodes);
  markup.replaceWith(island);
  await settled();
}

function send(gpc: unknown): void {
  Object.defineProperty(navigator, 'globalPrivacyControl', { configurable: true, value: gpc });
}

beforeEach(() => {
  forget = forgetListeners();
  vi.useFakeTimers({ now: Date.parse('2026-11-21T12:00:00Z'), toFake: ['Date', 'setInterval', 'clearInterval'] });
  localStorage.clear();
  useCookieJar();
  forgetCalls();
  send(undefined);
});
afterEach(() => {
  forget();
  vi.useRealTimers();
});

describe('before a choice', () => {
  test('the question is asked, what needs no consent runs, and nothing is written', async () => {
    await open();
    expect(find('[data-banner]').hidden).toBe(false);
    expect(calls()).toEqual([['start', 'meter', 'meter']]);
    expect(localStorage).toHaveLength(0);
  });
  test.each([
    [true, true],
    ['true', false],
    [1, false],
    [false, false],
  ])('Global Privacy Control as %o: honoured %s', async (gpc, isHonoured) => {
    send(gpc);
    await open();
    expect(find('[data-banner]').hidden).toBe(isHonoured);
    expect(calls().length).toBe(isHonoured ? 0 : 1);
  });
});

test('Global Privacy Control that cannot be read is honoured, and the page works', async () => {
  replace(navigator, 'globalPrivacyControl', unreadable);
  await open();
  expect([find('[data-banner]').hidden, calls()]).toEqual([true, []]);
  expect(find('footer [data-status]').textContent).toBe(told('gpc'));
  press('dialog [data-choice="accept"]');
  expect(kept()).toMatchObject({ gpc: true, method: 'gpc-override' });
});

describe('what really runs is said', () => {
  const status = () => find('footer [data-status]').textContent;
  const broken = 'data:text/javascript,throw 1';

  test('a yes whose tracker does not load is not on', async () => {
    const [analytics, ...others] = pageManifest().purposes;
    const trackers = [{ ...analytics!.trackers[0]!, client: broken }];
    await open({ purposes: [{ ...analytics!, trackers }, ...others] });
    find<HTMLInputElement>('#panel-usage').checked = false;
    find<HTMLInputElement>('#panel-analytics').checked = true;
    find('dialog form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await settled();
    expect(status()).toBe(told('saved') + told('nothing'));
    press('dialog [data-choice="accept"]');
    await settled();
    expect(status()).toBe(told('saved') + told('on', 'Recording, Usage'));
  });
  test('R05: what a withdrawal could not remove is said, after what it did', async () => {
    await open({ eraser: broken });
    press('[data-banner] [data-choice="accept"]');
    await settled();
    document.cookie = '_c=1; Path=/';
    press('main [data-choice="decline"]');
    await settled();
    expect(status()).toBe(told('declined') + statusOf('unremoved', { names: '_c' }));
  });
  test('on a page where rights are exercised nothing runs, and the choice is kept', async () => {
    await open({ isQuiet: true });
    expect(calls()).toEqual([]);
    press('[data-banner] [data-choice="accept"]');
    await settled();
    expect([calls(), answers()]).toEqual([[], { analytics: true, recording: true, usage: isOn }]);
    expect(status()).toBe(told('saved') + told('nothing'));
  });
});

describe('what stands in the page already', () => {
  test('is left alone where nobody has chosen, and erased where somebody has', async () => {
    document.cookie = '_c=1; Path=/';
    await open();
    expect(calls()).toEqual([['start', 'meter', 'meter']]);
    press('[data-banner] [data-choice="decline"]');
    await settled();
    expect(calls()).toContainEqual(['erase', 'eraser', 'counter']);
    forgetCalls();
    forget();
    forget = forgetListeners();
    await open();
    expect(calls()).toEqual([['erase', 'eraser', 'counter']]);
    expect(find('footer [data-status]').textContent).toBe(told('declined'));
  });
  test('a record that cannot be read may hold an objection, and counts as a choice that was made', async () => {
    document.cookie = '_c=1; Path=/';
    localStorage.setItem(key, '{');
    await open();
    expect(calls()).toEqual([['erase', 'eraser', 'counter']]);
    localStorage.setItem(key, '{"spoilt":');
    dispatchEvent(new Event('pageshow'));
    expect(localStorage.getItem(key)).toBe('{"spoilt":');
    press('[data-banner] [data-choice="accept"]');
    expect(answers()).toEqual({ analytics: true, recording: true, usage: isOff });
  });
});

describe('Trusted Types', () => {
  type Rules = { createScriptURL: (url: string) => string | null };
  test('the one policy lets the addresses of the registry through, and no others', async () => {
    const createPolicy = vi.fn<(name: string, rules: Rules) => void>();
    vi.stubGlobal('trustedTypes', { createPolicy });
    await open({ scripts: ['/a.js'] });
    const [[name, { createScriptURL }]] = createPolicy.mock.calls as [[string, Rules]];
    expect([name, createScriptURL('/a.js'), createScriptURL('/b.js'), createScriptURL('')]).toEqual([
      'default',
      '/a.js',
      null,
      null,
    ]);
  });
  test('where something made the one policy first, the question is asked and answered all the same', async () => {
    vi.stubGlobal('trustedTypes', {
      createPolicy: () => {
        throw new TypeError('Policy "default" already exists.');
      },
    });
    await open({ scripts: ['/a.js'] });
    press('[data-banner] [data-choice="decline"]');
    expect(answers()).toEqual({ analytics: false, recording: false, usage: isOff });
  });
  test('where no tracker writes an address, there is no policy', async () => {
    const createPolicy = vi.fn();
    vi.stubGlobal('trustedTypes', { createPolicy });
    await open();
    expect(createPolicy).not.toHaveBeenCalled();
  });
});

describe('the banner', () => {
  test('Accept allows what needs consent and starts it; nobody consents to a legitimate interest', async () => {
    await open();
    press('[data-banner] [data-choice="accept"]');
    await settled();
    expect(answers()).toEqual({ analytics: true, recording: true, usage: isOn });
    expect(kept()).toMatchObject({
      schema: 1,
      policy: 'lighthouse/privacy',
      version: '2026-06-03',
      method: 'banner',
      gpc: false,
      language: 'en-GB',
      time: '2026-11-21T12:00:00.000Z',
      history: [],
    });
    expect(
      calls()
        .map(([what, name]) => `${what} ${name}`)
        .sort(),
    ).toEqual(['start counter', 'start meter', 'start recorder']);
    expect(find('[data-banner]').hidden).toBe(true);
    expect(find('footer [data-status]').textContent).toBe(told('saved') + told('on', 'Analytics, Recording, Usage'));
  });
  test('Decline also objects to what runs without consent', async () => {
    await open();
    press('[data-banner] [data-choice="decline"]');
    await settled();
    expect(answers()).toEqual({ analytics: false, recording: false, usage: isOff });
    expect(calls()).toEqual([
      ['start', 'meter', 'meter'],
      ['stop', 'meter', 'meter'],
    ]);
  });
  test('asked again for one purpose, it decides on that one only', async () => {
    await open();
    press('[data-banner] [data-choice="accept"]');
    await settled();
    const { purposes, ...record } = kept()!;
    localStorage.setItem(
      key,
      JSON.stringify({
        ...record,
        purposes: { ...purposes, recording: { ...purposes['recording'], disclosureHash: 'older' } },
      }),
    );
    forget();
    forget = forgetListeners();
    vi.setSystemTime(Date.parse('2026-11-22T12:00:00Z'));
    await open();
    press('[data-banner] [data-choice="decline"]');
    expect(answers()).toEqual({ analytics: true, recording: false, usage: isOn });
    expect(kept()!.purposes['analytics']!.time).toBe('2026-11-21T12:00:00.000Z');
    expect(kept()!.history).toHaveLength(1);
  });
  test('a press elsewhere, or on a button that chooses nothing, decides nothing', async () => {
    await open();
    press('#text');
    press('dialog [command="close"]');
    expect(kept()).toBeUndefined();
  });
  test('the focus goes to the text when what held it is gone', async () => {
    await open();
    const button = find('[data-banner] [data-choice="accept"]');
    button.focus();
    Object.defineProperty(button, 'checkVisibility', { value: () => false });
    const focus = vi.spyOn(find('main'), 'focus');
    button.click();
    expect(focus).toHaveBeenCalledWith({ preventScroll: true });
  });
  test('and stays where it is when that is still there', async () => {
    await open();
    const button = find('main [data-choice="accept"]');
    button.focus();
    Object.defineProperty(button, 'checkVisibility', { value: () => true });
    const focus = vi.spyOn(find('main'), 'focus');
    button.click();
    expect(focus).not.toHaveBeenCalled();
  });
  test('the focus of nobody goes to the text too', async () => {
    await open();
    (document.activeElement as HTMLElement | null)?.blur();
    // Here the body has the focus that nobody has; in a browser it matches no `:focus`.
    replace(document.body, 'checkVisibility', { value: () => false });
    const focus = vi.spyOn(find('main'), 'focus');
    press('[data-banner] [data-choice="accept"]');
    expect(focus).toHaveBeenCalledOnce();
  });
});

describe('what rests on legitimate interests, in the banner', () => {
  const [analytics, recording, usage] = pageManifest().purposes as [
    Manifest['purposes'][number],
    Manifest['purposes'][number],
    Manifest['purposes'][number],
  ];
  const box = () => find<HTMLInputElement>('[data-banner] [value="usage"]');
  const status = () => find('footer [data-status]').textContent;
  /** The same visitor on another page, or later. */
  async function openAgain(change: Partial<Manifest> = {}): Promise<void> {
    forget();
    forget = forgetListeners();
    forgetCalls();
    await open(change);
  }
  const started = () =>
    calls()
      .filter(([what]) => what === 'start')
      .map(([, name]) => name)
      .sort();

  test('its box is ticked, and says at once that it is off: the question and the focus stay', async () => {
    await open();
    expect([box().checked, status()]).toEqual([true, told('unasked', 'Usage')]);
    box().focus();
    Object.defineProperty(box(), 'checkVisibility', { value: () => true });
    const focus = vi.spyOn(find('main'), 'focus');
    box().click();
    await settled();
    expect([kept()!.method, answers()]).toEqual(['banner', { usage: isOff }]);
    expect(calls()).toEqual([
      ['start', 'meter', 'meter'],
      ['stop', 'meter', 'meter'],
    ]);
    expect([find('[data-banner]').hidden, document.activeElement, box().checked]).toEqual([false, box(), false]);
    expect(focus).not.toHaveBeenCalled();
    expect(find<HTMLInputElement>('#panel-usage').checked).toBe(false);
    expect(status()).toBe(told('nothing'));
  });
  test('its box takes the objection back', async () => {
    await open();
    box().click();
    box().click();
    await settled();
    expect([answers(), box().checked, find('[data-banner]').hidden]).toEqual([{ usage: isOn }, true, false]);
    expect(calls().at(-1)).toEqual(['start', 'meter', 'meter']);
  });
  test('on the next page it is still off, and the question is still there with its box', async () => {
    await open();
    box().click();
    await openAgain();
    expect([calls(), find('[data-banner]').hidden, box().checked]).toEqual([[], false, false]);
    expect(box().closest('[hidden]')).toBeNull();
  });
  test('Accept leaves the box as it is', async () => {
    await open();
    box().click();
    forgetCalls();
    press('[data-banner] [data-choice="accept"]');
    await settled();
    expect(answers()).toEqual({ analytics: true, recording: true, usage: isOff });
    expect(started()).toEqual(['counter', 'recorder']);
    expect(find('[data-banner]').hidden).toBe(true);
  });
  test('Decline objects, whatever the box says', async () => {
    await open();
    box().click();
    box().click();
    press('[data-banner] [data-choice="decline"]');
    expect(answers()).toEqual({ analytics: false, recording: false, usage: isOff });
  });
  test('other boxes are no switches', async () => {
    await open();
    find<HTMLInputElement>('#panel-usage').click();
    expect([kept(), find<HTMLInputElement>('#panel-usage').checked]).toEqual([undefined, false]);
  });

  test.each([
    ['accept', isOn, ['start meter'], told('saved') + told('on', 'Usage')],
    ['decline', isOff, ['start meter', 'stop meter'], told('declined')],
  ] as const)('alone, it can be kept on or turned off: %s', async (choice, answer, called, said) => {
    await open({ purposes: [usage] });
    expect([find('[data-banner]').hidden, find('.keep').hidden]).toEqual([false, false]);
    press(`.keep [data-choice="${choice}"]`);
    await settled();
    expect([answers(), find('[data-banner]').hidden]).toEqual([{ usage: answer }, true]);
    expect(calls().map(([what, name]) => `${what} ${name}`)).toEqual(called);
    expect(status()).toBe(said);
    await openAgain({ purposes: [usage] });
    expect([find('[data-banner]').hidden, started()]).toEqual([true, choice === 'accept' ? ['meter'] : []]);
  });

  test.each([
    ['accept', isOn, ['meter']],
    ['decline', isOff, []],
  ] as const)('added after everything was declined, it waits for %s', async (choice, answer, runs) => {
    await open({ purposes: [analytics, recording] });
    press('[data-banner] [data-choice="decline"]');
    await openAgain();
    expect([started(), find('[data-banner]').hidden, find('.start').hidden, find('.keep').hidden]).toEqual([
      [],
      false,
      false,
      true,
    ]);
    expect(status()).toBe(told('declined'));
    press(`.start [data-choice="${choice}"]`);
    await settled();
    expect([answers(), started()]).toEqual([{ analytics: false, recording: false, usage: answer }, runs]);
    expect(find('[data-banner]').hidden).toBe(true);
  });
  test.each([
    ['accept', isOn],
    ['decline', isOff],
  ] as const)('added after a yes, it runs and is told of: %s', async (choice, answer) => {
    await open({ purposes: [analytics, recording] });
    press('[data-banner] [data-choice="accept"]');
    await settled();
    await openAgain();
    expect([started(), find('[data-banner]').hidden, find('.keep').hidden]).toEqual([
      ['counter', 'meter', 'recorder'],
      false,
      false,
    ]);
    press(`.keep [data-choice="${choice}"]`);
    await settled();
    expect(answers()).toEqual({ analytics: true, recording: true, usage: answer });
    expect(find('[data-banner]').hidden).toBe(true);
  });
});

describe('the preferences', () => {
  const save = (form: string) =>
    find<HTMLFormElement>(form).dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));

  test('are saved as they are ticked, and close', async () => {
    await open();
    find<HTMLDialogElement>('dialog').showModal();
    find<HTMLInputElement>('#panel-recording').checked = true;
    expect(save('dialog form')).toBe(false);
    await settled();
    expect(answers()).toEqual({ analytics: false, recording: true, usage: isOn });
    expect(kept()!.method).toBe('preferences');
    expect(find<HTMLDialogElement>('dialog').open).toBe(false);
  });
  test('“all” decides on every purpose, whatever was asked', async () => {
    await open();
    press('main [data-choice="accept"]');
    expect(answers()).toEqual({ analytics: true, recording: true, usage: isOn });
    press('dialog [data-choice="decline"]');
    expect(answers()).toEqual({ analytics: false, recording: false, usage: isOff });
    expect(kept()!.method).toBe('preferences');
  });
  test('one yes among others is stronger than GPC', async () => {
    send(true);
    await open();
    find<HTMLInputElement>('#panel-recording').checked = true;
    save('dialog form');
    expect(kept()).toMatchObject({
      method: 'gpc-override',
      purposes: { analytics: { granted: false }, recording: { granted: true } },
    });
  });
  test('a yes there is stronger than GPC, a no needs no such word', async () => {
    send(true);
    await open();
    press('dialog [data-choice="accept"]');
    expect(kept()).toMatchObject({ method: 'gpc-override', gpc: true });
    press('dialog [data-choice="decline"]');
    expect(kept()).toMatchObject({ method: 'preferences', gpc: true });
  });
  test('other forms are none of its business', async () => {
    await open();
    document.body.insertAdjacentHTML('beforeend', '<form id="other"></form>');
    const event = new Event('submit', { bubbles: true, cancelable: true });
    find('#other').dispatchEvent(event);
    expect([event.defaultPrevented, kept()]).toEqual([false, undefined]);
  });
  test('closing without a choice forgets ticks in the panel, and keeps those in the page', async () => {
    await open();
    find<HTMLInputElement>('#panel-analytics').checked = true;
    find<HTMLInputElement>('#inline-analytics').checked = true;
    find('dialog').dispatchEvent(new Event('close'));
    expect([
      find<HTMLInputElement>('#panel-analytics').checked,
      find<HTMLInputElement>('#inline-analytics').checked,
    ]).toEqual([false, true]);
  });
  test('open and close where the browser knows no commands', async () => {
    await open();
    press('[data-banner] [command="show-modal"]');
    expect(find<HTMLDialogElement>('dialog').open).toBe(true);
    press('dialog [command="close"]');
    expect(find<HTMLDialogElement>('dialog').open).toBe(false);
  });
  test('and are left to the browser where it does', async () => {
    await open();
    Object.defineProperty(find('[data-banner] [command="show-modal"]'), 'command', { value: 'show-modal' });
    press('[data-banner] [command="show-modal"]');
    expect(find<HTMLDialogElement>('dialog').open).toBe(false);
  });
});

describe('while a page stays open', () => {
  test('a yes lapses: it stops, and banner and forms say so; until then, unsaved ticks are left alone', async () => {
    await open();
    press('[data-banner] [data-choice="accept"]');
    await settled();
    forgetCalls();
    find<HTMLInputElement>('#inline-recording').checked = false;
    vi.advanceTimersByTime(60_000);
    expect(find<HTMLInputElement>('#inline-recording').checked).toBe(false);
    vi.setSystemTime(Date.parse('2027-05-24T11:59:00Z'));
    vi.advanceTimersByTime(59_000);
    expect(find('[data-banner]').hidden).toBe(true);
    expect([
      find<HTMLInputElement>('#inline-analytics').checked,
      find<HTMLInputElement>('#inline-recording').checked,
    ]).toEqual([true, false]);
    vi.setSystemTime(Date.parse('2027-05-24T12:00:00Z'));
    vi.advanceTimersByTime(1_000);
    await settled();
    expect(find('[data-banner]').hidden).toBe(false);
    expect(
      calls()
        .map(([what, name]) => `${what} ${name}`)
        .sort(),
    ).toEqual(['erase eraser', 'forget eraser', 'stop counter', 'stop recorder']);
    expect(find<HTMLInputElement>('#inline-analytics').checked).toBe(false);
  });
  test('a no that was kept long enough lapses too: nothing stops, and the question is asked', async () => {
    await open();
    press('[data-banner] [data-choice="decline"]');
    vi.setSystemTime(Date.parse('2027-11-21T12:00:00Z'));
    vi.advanceTimersByTime(60_000);
    expect(find('[data-banner]').hidden).toBe(false);
  });
  test('a choice in another tab is taken over', async () => {
    await open();
    press('[data-banner] [data-choice="accept"]');
    await settled();
    const text = declined(localStorage.getItem(key)!);
    localStorage.setItem(key, text);
    const event = new Event('storage');
    Object.assign(event, { key, newValue: text });
    dispatchEvent(event);
    expect(find('footer [data-status]').textContent).toContain(told('declined'));
  });
  test('R05: a queued event of another tab tells what was true before: storage is stronger', async () => {
    await open();
    press('[data-banner] [data-choice="accept"]');
    await settled();
    const yes = localStorage.getItem(key)!;
    press('main [data-choice="decline"]');
    const no = localStorage.getItem(key);
    await settled();
    forgetCalls();
    dispatchEvent(Object.assign(new Event('storage'), { key, newValue: yes }));
    await settled();
    expect([localStorage.getItem(key), calls()]).toEqual([no, []]);
    expect(find('footer [data-status]').textContent).toContain(told('declined'));
  });
  test('an event about something else leaves ticks that are not saved alone', async () => {
    await open();
    press('[data-banner] [data-choice="decline"]');
    find<HTMLInputElement>('#inline-analytics').checked = true;
    dispatchEvent(Object.assign(new Event('storage'), { key: 'another', newValue: '1' }));
    expect(find<HTMLInputElement>('#inline-analytics').checked).toBe(true);
  });
  test('all of storage removed elsewhere: there is no choice any more', async () => {
    await open();
    press('[data-banner] [data-choice="accept"]');
    localStorage.clear();
    dispatchEvent(Object.assign(new Event('storage'), { key: null, newValue: null }));
    expect(find('[data-banner]').hidden).toBe(false);
  });
  /** A choice in another tab of which this one is told nothing. */
  const declineElsewhere = () => localStorage.setItem(key, declined(localStorage.getItem(key)!));
  test('R05: the look of every minute reads storage', async () => {
    await open();
    press('[data-banner] [data-choice="accept"]');
    await settled();
    declineElsewhere();
    vi.advanceTimersByTime(60_000);
    expect(find('footer [data-status]').textContent).toContain(told('declined'));
  });
  test('R05: a choice about one purpose leaves what storage says of the others by now', async () => {
    await open();
    press('[data-banner] [data-choice="accept"]');
    await settled();
    const { purposes, ...record } = kept()!;
    const recording = { ...purposes['recording']!, disclosureHash: 'older' };
    localStorage.setItem(key, JSON.stringify({ ...record, purposes: { ...purposes, recording } }));
    dispatchEvent(new Event('pageshow'));
    expect(find('[data-banner]').hidden).toBe(false);
    declineElsewhere();
    press('[data-banner] [data-choice="accept"]');
    expect(answers()).toEqual({ analytics: false, recording: true, usage: isOff });
    expect(kept()!.history[0]!.purposes['analytics']!.granted).toBe(false);
  });
  test('R05: a no counts where the banner was still there, whatever another tab has said meanwhile', async () => {
    await open();
    press('main [data-choice="accept"]');
    const yes = localStorage.getItem(key)!;
    localStorage.clear();
    dispatchEvent(new Event('pageshow'));
    localStorage.setItem(key, yes);
    press('[data-banner] [data-choice="decline"]');
    expect(answers()).toEqual({ analytics: false, recording: false, usage: isOff });
  });
  test('what is ticked is saved as it is shown, whatever another tab has said meanwhile', async () => {
    await open();
    press('[data-banner] [data-choice="accept"]');
    find<HTMLInputElement>('#panel-recording').checked = false;
    declineElsewhere();
    find('dialog form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    expect(answers()).toEqual({ analytics: true, recording: false, usage: isOn });
  });
  test.each(['pageshow', 'DOMContentLoaded', 'prerenderingchange'])(
    '%s shows it again: forms may have come since',
    async (name) => {
      await open();
      find<HTMLInputElement>('#inline-analytics').checked = true;
      (name === 'prerenderingchange' ? document : window).dispatchEvent(new Event(name));
      expect(find<HTMLInputElement>('#inline-analytics').checked).toBe(false);
    },
  );
  test('nothing starts before the page is shown', async () => {
    const putBack = replace(document, 'prerendering', { value: true });
    await open();
    expect(calls()).toEqual([]);
    expect(find('[data-banner]').hidden).toBe(false);
    putBack();
    document.dispatchEvent(new Event('prerenderingchange'));
    await settled();
    expect(calls()).toEqual([['start', 'meter', 'meter']]);
  });
});

describe('where storage refuses', () => {
  test('there is room for the choice alone: its history is given up', async () => {
    await open();
    press('main [data-choice="accept"]');
    press('main [data-choice="decline"]');
    expect(kept()!.history).toHaveLength(1);
    const full = new Proxy({} as Record<string, string>, {
      set: (target, name, value: string) => {
        if (value.includes('"history":[{')) throw new DOMException('full', 'QuotaExceededError');
        target[name as string] = value;
        return true;
      },
    });
    await refuseWith(full);
    press('main [data-choice="accept"]');
    press('main [data-choice="decline"]');
    press('main [data-choice="accept"]');
    expect((JSON.parse(full[key]!) as ConsentRecord).history).toEqual([]);
    expect(find('footer [data-status]').textContent).not.toContain(told('unsaved'));
  });
  test('R05: once there is room again, a choice is saved', async () => {
    let isFull = true;
    const texts: Record<string, string> = {};
    await refuseWith(
      new Proxy(texts, {
        set: (target, name, value: string) => {
          if (isFull) throw new DOMException('full', 'QuotaExceededError');
          target[name as string] = value;
          return true;
        },
      }),
    );
    press('[data-banner] [data-choice="accept"]');
    dispatchEvent(new Event('pageshow'));
    expect(find('footer [data-status]').textContent).toBe(told('unsaved') + told('on', 'Analytics, Recording, Usage'));
    isFull = false;
    press('main [data-choice="decline"]');
    expect(find('footer [data-status]').textContent).toBe(told('declined'));
    expect((JSON.parse(texts[key]!) as ConsentRecord).purposes['usage']!.objected).toBe(true);
  });
  test('R05: a no of another tab is stronger than the yes that this page keeps', async () => {
    const texts: Record<string, string> = {};
    await open();
    press('[data-banner] [data-choice="decline"]');
    const no = localStorage.getItem(key)!;
    await refuseWith(
      new Proxy(texts, {
        set: () => {
          throw new DOMException('full', 'QuotaExceededError');
        },
      }),
    );
    press('[data-banner] [data-choice="accept"]');
    await settled();
    Object.defineProperty(texts, key, { configurable: true, value: no });
    dispatchEvent(Object.assign(new Event('storage'), { key, newValue: no }));
    expect(find('footer [data-status]').textContent).toContain(told('declined'));
  });
  test('there is a null in its place: it is said, and the page works', async () => {
    vi.stubGlobal('localStorage', null);
    forget();
    forget = forgetListeners();
    await open();
    expect(find('footer [data-status]').textContent).toContain(told('unsaved'));
    press('[data-banner] [data-choice="accept"]');
    await settled();
    // What needs no consent stays off: nobody can say whether there was an objection.
    expect(
      calls()
        .filter(([what]) => what === 'start')
        .map(([, name]) => name)
        .sort(),
    ).toEqual(['counter', 'recorder']);
  });
  test('it cannot be read: nothing runs unasked, as there may have been an objection', async () => {
    const putBack = replace(globalThis, 'localStorage', unreadable);
    forget();
    forget = forgetListeners();
    await open();
    putBack();
    expect(calls().filter(([what]) => what === 'start')).toEqual([]);
    expect(find('[data-banner]').hidden).toBe(false);
    expect(find('footer [data-status]').textContent).toBe(told('unsaved') + told('nothing'));
  });
  test('it cannot be read until after a choice: what is chosen is newer than what is not there', async () => {
    const putBack = replace(globalThis, 'localStorage', unreadable);
    forget();
    forget = forgetListeners();
    await open();
    press('[data-banner] [data-choice="decline"]');
    putBack();
    dispatchEvent(new Event('pageshow'));
    await settled();
    expect(find('footer [data-status]').textContent).toContain(told('declined'));
    expect(calls()).toEqual([]);
  });
  test('there is none: the choice holds for the page, and it is said', async () => {
    await refuseWith(
      new Proxy({} as Record<string, string>, {
        set: () => {
          throw new DOMException('full', 'QuotaExceededError');
        },
      }),
    );
    press('[data-banner] [data-choice="accept"]');
    await settled();
    expect(find('footer [data-status]').textContent).toContain(told('unsaved'));
    expect(
      calls()
        .map(([what, name]) => `${what} ${name}`)
        .sort(),
    ).toEqual(['start counter', 'start meter', 'start recorder']);
    press('main [data-choice="decline"]');
    expect(find('footer [data-status]').textContent).toBe(told('unsaved') + told('declined'));
  });

  /** Opens the page with another storage. */
  async function refuseWith(storage: Record<string, string>): Promise<void> {
    const withMethods = new Proxy(storage, {
      get: (target, name) =>
        name === 'getItem'
          ? (item: string) => target[item] ?? null
          : name === 'removeItem'
            ? (item: string) => Reflect.deleteProperty(target, item)
            : Reflect.get(target, name),
    });
    vi.stubGlobal('localStorage', withMethods);
    forget();
    forget = forgetListeners();
    await open();
  }
});
