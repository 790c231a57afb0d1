// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { choose } from '../../../src/consent/choose.ts';
import type { Decision } from '../../../src/consent/decide.ts';
import type { Stored } from '../../../src/consent/record.ts';
import { answerIn, fillForms, sentenceOn, sentenceOnRest, showBanner, showStatus } from '../../../src/consent/view.ts';
import { words } from '../../../src/words/index.ts';
import { pageHtml, pageManifest, statusOf } from '../../support/island-page.ts';

const { labels } = words.consent;
const manifest = pageManifest();
const record = choose(
  undefined,
  manifest,
  ({ id }) => id !== 'recording',
  { method: 'banner', gpc: false },
  Date.parse('2026-11-05T23:30:00Z'),
);
const told = (state: Parameters<typeof statusOf>[0], on = '') =>
  statusOf(state, { date: words.dateInWords('2026-11-05'), on });
interface Shown {
  record: Stored;
  isSaved: boolean;
  root: ParentNode;
  /** What really runs; absent: all that may. */
  namesOn: string[];
}

/** Shows a decision on the whole page of somebody whose choice was saved, unless the test says otherwise. */
function show(decision: Decision, change: Partial<Shown> = {}): void {
  const { record: saved, isSaved, root } = { record, isSaved: true, root: document, ...change };
  const { state, running } = decision;
  const names = manifest.purposes.filter(({ id }) => running.includes(id)).map(({ name }) => name);
  const namesOn = change.namesOn ?? names;
  showBanner(decision, namesOn);
  fillForms(root, decision);
  showStatus(sentenceOn(state, namesOn, manifest, saved, isSaved));
}
const find = <Kind extends HTMLElement>(selector: string): Kind => document.querySelector<Kind>(selector)!;
const status = (): string[] =>
  [...document.querySelectorAll('[data-status]')].map(({ textContent }) => textContent ?? '');
/** What of the banner is shown, in order. */
const parts = (): (string | undefined)[] =>
  [...document.querySelectorAll<HTMLElement>('[data-ask]')]
    .filter((part) => !part.closest('[hidden]'))
    .map(({ dataset }) => dataset['ask']);
/** The buttons of the banner that are shown. */
const answers = (): (string | null)[] =>
  [...document.querySelectorAll('[data-banner] button')]
    .filter((button) => !button.closest('[hidden]'))
    .map(({ textContent }) => textContent);
const boxes = (prefix: string): boolean[] =>
  ['analytics', 'recording', 'usage'].map((id) => find<HTMLInputElement>(`#${prefix}-${id}`).checked);

beforeEach(() => {
  document.body.innerHTML = pageHtml(manifest);
});

describe('what a decision looks like', () => {
  test('asked for the first time: what is asked, what runs without consent with its box, and the answers', () => {
    show(
      {
        state: 'unasked',
        running: ['usage'],
        asked: ['analytics', 'recording'],
        announced: ['usage'],
        outdated: [],
      },
      { record: undefined },
    );
    expect(find('[data-banner]').hidden).toBe(false);
    expect(parts()).toEqual([
      'consent',
      'analytics',
      'recording',
      'usage',
      'on Usage',
      'consent',
      'consent',
      'consent',
    ]);
    expect(find<HTMLInputElement>('[data-banner] [value="usage"]').checked).toBe(true);
    expect(status()).toEqual(Array(2).fill(told('unasked', 'Usage')));
  });

  test('objected by the switch: its box says so, and it is not said to be on', () => {
    show({ state: 'unasked', running: [], asked: ['analytics'], announced: ['usage'], outdated: [] });
    expect(parts()).toEqual(['consent', 'analytics', 'usage', 'consent', 'consent', 'consent']);
    expect(find<HTMLInputElement>('[data-banner] [value="usage"]').checked).toBe(false);
    expect(status()).toEqual(Array(2).fill(told('nothing')));
  });

  test('asked again: for what changed only', () => {
    show({ state: 'changed', running: [], asked: ['recording'], announced: [], outdated: [] });
    expect(parts()).toEqual(['consent', 'recording', 'consent']);
    expect(status()).toEqual(Array(2).fill(told('changed')));
  });

  test('nothing is asked, and what runs without consent is told of: to keep on or to turn off', () => {
    show({ state: 'on', running: ['usage'], asked: [], announced: ['usage'], outdated: [] });
    expect(find('[data-banner]').hidden).toBe(false);
    expect(parts()).toEqual(['usage', 'on Usage', 'keep', 'keep']);
    expect(answers()).toEqual([labels.keepOn, labels.turnOff, labels.manage]);
  });

  test('what may run and does not, as on pages where rights are exercised, is not said to be on', () => {
    const decision: Decision = {
      state: 'unasked',
      running: ['usage'],
      asked: ['analytics'],
      announced: ['usage'],
      outdated: [],
    };
    show(decision, { record: undefined, namesOn: [] });
    expect(parts()).toContain('usage');
    expect(parts()).not.toContain('on Usage');
    show(decision, { record: undefined });
    expect(parts()).toContain('on Usage');
  });

  test('nothing is asked, and what waits is told of: to turn on or to keep off', () => {
    show({ state: 'declined', running: [], asked: [], announced: ['usage'], outdated: [] });
    expect(parts()).toEqual(['usage', 'start']);
    expect(answers()).toEqual([labels.turnOn, labels.keepOff, labels.manage]);
  });

  test('asked again: what changed since the disclosure that was said yes to, and not since another', () => {
    const asked = (outdated: string[]) => {
      show({ state: 'changed', running: [], asked: ['analytics'], announced: [], outdated });
      return ['older', 'oldest'].map((disclosureHash) => !find(`[data-ask="${disclosureHash}"]`).hidden);
    };
    find('[data-status]').insertAdjacentHTML(
      'afterend',
      '<span data-ask="older">A new tracker.</span><span data-ask="oldest">Two new trackers.</span>',
    );
    expect([asked(['older']), asked(['oldest']), asked(['unknown']), asked([])]).toEqual([
      [true, false],
      [false, true],
      [false, false],
      [false, false],
    ]);
  });

  test('nothing to ask: no banner', () => {
    show({ state: 'on', running: ['analytics'], asked: [], announced: [], outdated: [] });
    expect(find('[data-banner]').hidden).toBe(true);
    show({ state: 'on', running: ['usage', 'analytics'], asked: [], announced: [], outdated: [] });
    expect(status()[1]).toBe(told('saved') + told('on', 'Analytics, Usage'));
    show({ state: 'on', running: ['analytics'], asked: [], announced: [], outdated: [] });
    expect(status()[1]).toBe(told('saved') + told('on', 'Analytics'));
  });

  test('where nothing runs of what may, nothing is said to be on', () => {
    show({ state: 'on', running: [], asked: [], announced: [], outdated: [] });
    expect(status()[1]).toBe(told('saved') + told('nothing'));
    show({ state: 'override', running: [], asked: [], announced: [], outdated: [] });
    expect(status()[1]).toBe(told('nothing'));
    show({ state: 'lapsed', running: [], asked: ['analytics'], announced: [], outdated: [] });
    expect(status()[1]).toBe(told('lapsed'));
  });

  test('what could not be removed is named', () => {
    expect(sentenceOnRest(manifest, [])).toBe('');
    expect(sentenceOnRest(manifest, ['_ga', '$&'])).toBe(statusOf('unremoved', { names: '_ga, $&' }));
  });

  test('a ticked box means on, whatever the purpose rests on', () => {
    show({ state: 'on', running: ['analytics', 'usage'], asked: [], announced: [], outdated: [] });
    expect([boxes('panel'), boxes('inline')]).toEqual([
      [true, false, true],
      [true, false, true],
    ]);
    show({ state: 'on', running: ['recording'], asked: [], announced: [], outdated: [] });
    expect(boxes('panel')).toEqual([false, true, false]);
  });

  test('forms outside the part that is written again keep their ticks', () => {
    show({ state: 'declined', running: [], asked: [], announced: [], outdated: [] });
    find<HTMLInputElement>('#inline-analytics').checked = true;
    show({ state: 'declined', running: [], asked: [], announced: [], outdated: [] }, { root: find('dialog') });
    expect([boxes('panel'), boxes('inline')]).toEqual([
      [false, false, false],
      [true, false, false],
    ]);
  });

  test('forms work once they were written', () => {
    expect(document.querySelectorAll('fieldset[disabled]')).toHaveLength(2);
    show({ state: 'unasked', running: [], asked: [], announced: [], outdated: [] }, { record: undefined });
    expect(document.querySelectorAll('fieldset[disabled]')).toHaveLength(0);
  });

  test('a choice that could not be kept is said', () => {
    show({ state: 'declined', running: [], asked: [], announced: [], outdated: [] }, { isSaved: false });
    expect(status()[1]).toBe(told('unsaved') + told('declined'));
  });

  test('what the browser did not save is not said to be saved', () => {
    show({ state: 'on', running: ['analytics'], asked: [], announced: [], outdated: [] }, { isSaved: false });
    expect(status()[1]).toBe(told('unsaved') + told('on', 'Analytics'));
  });

  test('the same words are not written again, or they would be read out again', () => {
    const decision = { state: 'declined' as const, running: [], asked: [], announced: [], outdated: [] };
    show(decision);
    const written = find('footer [data-status]').firstChild;
    show(decision);
    expect(find('footer [data-status]').firstChild).toBe(written);
  });
});

test('a form is read as it is shown', () => {
  const chosen = (): (boolean | undefined)[] => manifest.purposes.map(answerIn(find<HTMLFormElement>('dialog form')));
  find<HTMLInputElement>('#panel-analytics').checked = true;
  expect(chosen()).toEqual([true, false, false]);
  find<HTMLInputElement>('#panel-usage').checked = true;
  expect(chosen()).toEqual([true, false, true]);
});
