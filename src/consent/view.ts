import type { Manifest, ManifestPurpose } from '../model/consent/manifest.ts';
import type { Decision } from './decide.ts';
import type { Stored } from './record.ts';

const all = <Kind extends Element>(selector: string): NodeListOf<Kind> => document.querySelectorAll<Kind>(selector);

/** Writes a decision into the page: the banner, the forms below `root` as things stand, and the sentence that says what holds. */
export function render(
  { purposes, words, months }: Manifest,
  { state, running, asked, outdated }: Decision,
  record: Stored,
  isKept: boolean,
  root: ParentNode,
): void {
  document.querySelector<HTMLElement>('[data-banner]')!.hidden = !asked[0];
  // The banner speaks of what it asks for and of what changed in it; of what runs unasked it speaks the first time only.
  for (const part of all<HTMLElement>('[data-ask]'))
    part.hidden = part.dataset['ask'] ? ![...asked, ...outdated].includes(part.dataset['ask']) : record !== undefined;
  for (const form of root.querySelectorAll<HTMLFormElement>('[data-preferences]')) {
    form.querySelector('fieldset')!.disabled = false;
    for (const { id, needsConsent } of purposes) {
      boxIn(form, id).checked = running.includes(id) === needsConsent;
    }
  }
  // Only sentences about a record have places for its date and version, and for what is on by it.
  const text =
    (isKept ? '' : words.unkept) +
    words[state]
      .replace('{date}', () => dayOf(record!.time, months))
      .replace('{version}', () => record!.version)
      .replace('{on}', () =>
        purposes
          .filter(({ id }) => running.includes(id))
          .map(({ name }) => name)
          .join(', '),
      );
  // A live region that is written again with the same words would be read out again.
  for (const status of all('[data-status]')) if (status.textContent !== text) status.textContent = text;
}

/** The UTC day in words. A browser's own `Intl` takes longer to start than everything else that follows a press (measured: 18 ms). */
function dayOf(time: string, months: readonly string[]): string {
  return `${+time.slice(8, 10)} ${months[+time.slice(5, 7)]} ${time.slice(0, 4)}`;
}

/** What a form says of a purpose: a ticked box allows, or objects where the purpose runs until somebody objects. */
export const isChosen = (form: HTMLFormElement, { id, needsConsent }: ManifestPurpose): boolean =>
  boxIn(form, id).checked === needsConsent;

/** The prefix keeps a purpose from being called as a property of the form, such as `elements`. */
const boxIn = (form: HTMLFormElement, id: string): HTMLInputElement =>
  form.elements.namedItem(`purpose-${id}`) as HTMLInputElement;
