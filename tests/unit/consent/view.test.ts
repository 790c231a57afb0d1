// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { choose } from '../../../src/consent/decide.ts';
import { isChosen, render } from '../../../src/consent/view.ts';
import { pageHtml, pageManifest } from '../../support/island-page.ts';

const manifest = pageManifest();
const record = choose(
  undefined,
  manifest,
  ({ id }) => id !== 'recording',
  'banner',
  false,
  Date.parse('2026-11-05T23:30:00Z'),
);
const find = <Kind extends HTMLElement>(selector: string): Kind => document.querySelector<Kind>(selector)!;
const status = (): string[] =>
  [...document.querySelectorAll('[data-status]')].map(({ textContent }) => textContent ?? '');
const boxes = (prefix: string): boolean[] =>
  ['analytics', 'recording', 'usage'].map((id) => find<HTMLInputElement>(`#${prefix}-${id}`).checked);

beforeEach(() => {
  document.body.innerHTML = pageHtml(manifest);
});

describe('what a decision looks like', () => {
  test('asked for the first time: the banner, with everything that it says the first time', () => {
    render(
      manifest,
      { state: 'unasked', running: ['usage'], asked: ['analytics', 'recording'], outdated: [] },
      undefined,
      true,
      document,
    );
    expect(find('[data-banner]').hidden).toBe(false);
    expect([...document.querySelectorAll<HTMLElement>('[data-ask]')].map(({ hidden }) => hidden)).toEqual([
      false,
      false,
      false,
    ]);
    expect(status()).toEqual(['', '']);
  });

  test('asked again: for what changed only', () => {
    render(manifest, { state: 'changed', running: [], asked: ['recording'], outdated: [] }, record, true, document);
    expect([...document.querySelectorAll<HTMLElement>('[data-ask]')].map(({ hidden }) => hidden)).toEqual([
      true,
      false,
      true,
    ]);
    expect(status()).toEqual(
      Array(2).fill(
        'Something has changed, is new, or was chosen too long ago: you are asked again for that, and until then it is off.',
      ),
    );
  });

  test('asked again: what changed since the disclosure that was said yes to, and not since another', () => {
    const asked = (outdated: string[]) => {
      render(manifest, { state: 'changed', running: [], asked: ['analytics'], outdated }, record, true, document);
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
    render(manifest, { state: 'on', running: ['analytics'], asked: [], outdated: [] }, record, true, document);
    expect(find('[data-banner]').hidden).toBe(true);
    render(manifest, { state: 'on', running: ['usage', 'analytics'], asked: [], outdated: [] }, record, true, document);
    expect(status()[1]).toContain('On: Analytics, Usage. Nothing else');
    render(manifest, { state: 'on', running: ['analytics'], asked: [], outdated: [] }, record, true, document);
    expect(status()[1]).toBe(
      'What you chose holds, last on 5 November 2026, under the version 2026-06-03 of the policy. On: Analytics. Nothing else optional runs, and you can change it at any time.',
    );
  });

  test('a ticked box allows, or objects where a purpose runs until somebody objects', () => {
    render(manifest, { state: 'on', running: ['analytics', 'usage'], asked: [], outdated: [] }, record, true, document);
    expect([boxes('panel'), boxes('inline')]).toEqual([
      [true, false, false],
      [true, false, false],
    ]);
    render(manifest, { state: 'on', running: ['recording'], asked: [], outdated: [] }, record, true, document);
    expect(boxes('panel')).toEqual([false, true, true]);
  });

  test('forms outside the part that is written anew keep their ticks', () => {
    render(manifest, { state: 'declined', running: [], asked: [], outdated: [] }, record, true, document);
    find<HTMLInputElement>('#inline-analytics').checked = true;
    render(manifest, { state: 'declined', running: [], asked: [], outdated: [] }, record, true, find('dialog'));
    expect([boxes('panel'), boxes('inline')]).toEqual([
      [false, false, true],
      [true, false, true],
    ]);
  });

  test('forms work once they were written', () => {
    expect(document.querySelectorAll('fieldset[disabled]')).toHaveLength(2);
    render(manifest, { state: 'unasked', running: [], asked: [], outdated: [] }, undefined, true, document);
    expect(document.querySelectorAll('fieldset[disabled]')).toHaveLength(0);
  });

  test('a choice that could not be kept is said', () => {
    render(manifest, { state: 'declined', running: [], asked: [], outdated: [] }, record, false, document);
    expect(status()[1]).toBe(
      'Your browser refuses to keep choices: yours holds for this page only. You declined on 5 November 2026. The optional purposes are off, and you can change your choice at any time.',
    );
  });

  test('the same words are not written again, or they would be read out again', () => {
    const decision = { state: 'declined' as const, running: [], asked: [], outdated: [] };
    render(manifest, decision, record, true, document);
    const written = find('footer [data-status]').firstChild;
    render(manifest, decision, record, true, document);
    expect(find('footer [data-status]').firstChild).toBe(written);
  });
});

test('a form is read as it is shown', () => {
  const chosen = (): boolean[] =>
    manifest.purposes.map((purpose) => isChosen(find<HTMLFormElement>('dialog form'), purpose));
  find<HTMLInputElement>('#panel-analytics').checked = true;
  expect(chosen()).toEqual([true, false, true]);
  find<HTMLInputElement>('#panel-usage').checked = true;
  expect(chosen()).toEqual([true, false, false]);
});
