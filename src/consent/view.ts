import type { Manifest, ManifestPurpose } from '../model/consent/manifest.ts';
import type { Decision } from './decide.ts';
import type { Stored } from './record.ts';

/** What is written into the page. */
export interface Shown {
  manifest: Manifest;
  decision: Decision;
  record: Stored;
  /** Whether the browser saves choices. */
  isKept: boolean;
}

const all = <Kind extends Element>(selector: string): NodeListOf<Kind> => document.querySelectorAll<Kind>(selector);

/** Writes a decision into the page: the banner, the forms below `root`, and the sentence that says what runs and why. */
export function render(shown: Shown, root: ParentNode): void {
  showBanner(shown);
  fillForms(shown, root);
  const sentence = sentenceOf(shown);
  for (const status of all('[data-status]')) {
    // A live region that is written again with the same words would be read out again.
    if (status.textContent !== sentence) status.textContent = sentence;
  }
}

/** Shows the banner where something is asked, with the parts that are about that. */
function showBanner({ decision: { asked, outdated }, record }: Shown): void {
  const topics = [...asked, ...outdated];
  document.querySelector<HTMLElement>('[data-banner]')!.hidden = asked.length === 0;
  for (const part of all<HTMLElement>('[data-ask]')) {
    const topic = part.dataset['ask'];
    // A part without a topic is about what runs unasked: it is said the first time only.
    part.hidden = topic ? !topics.includes(topic) : record !== undefined;
  }
}

/** In every form a ticked box means that the purpose is on. */
function fillForms({ manifest: { purposes }, decision: { running } }: Shown, root: ParentNode): void {
  for (const form of root.querySelectorAll<HTMLFormElement>('[data-preferences]')) {
    form.querySelector('fieldset')!.disabled = false;
    for (const { id } of purposes) boxIn(form, id).checked = running.includes(id);
  }
}

/** Only sentences about a record have places for its date and version, and for what is on by it. */
function sentenceOf(shown: Shown): string {
  const { manifest, decision, record } = shown;
  const { state, running } = decision;
  const namesOn = () => manifest.purposes.filter(({ id }) => running.includes(id)).map(({ name }) => name);
  return (leadOf(shown) + manifest.words[state])
    .replace('{date}', () => dayOf(record!.time, manifest.months))
    .replace('{version}', () => record!.version)
    .replace('{on}', () => namesOn().join(', '));
}

function leadOf({ manifest: { words }, decision: { state }, isKept }: Shown): string {
  if (!isKept) return words.unkept;
  return state === 'on' ? words.saved : '';
}

/**
 * The UTC day in words. A browser's own `Intl` takes longer to start than everything else that follows a press
 * (measured: 18 ms).
 */
function dayOf(time: string, months: readonly string[]): string {
  return `${+time.slice(8, 10)} ${months[+time.slice(5, 7)]} ${time.slice(0, 4)}`;
}

/** What a form says of a purpose. */
export const isChosen = (form: HTMLFormElement, { id }: ManifestPurpose): boolean => boxIn(form, id).checked;

/** The prefix keeps a purpose from being called as a property of the form, such as `elements`. */
const boxIn = (form: HTMLFormElement, id: string): HTMLInputElement =>
  form.elements.namedItem(`purpose-${id}`) as HTMLInputElement;
