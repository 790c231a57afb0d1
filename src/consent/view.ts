import type { ConsentState, Manifest } from '../model/consent/manifest.ts';
import type { Answer } from './choose.ts';
import type { Decision } from './decide.ts';
import type { Stored } from './record.ts';

/**
 * Shows the banner where there is something to ask or to tell, with the parts that are about that. `namesOn`: names of
 * what really runs.
 */
export function showBanner(decision: Decision, namesOn: readonly string[]): void {
  const { asked, announced, outdated } = decision;
  const topics = [...asked, ...announced, ...outdated, ...namesOn.map((name) => `on ${name}`), offers(decision)];
  document.querySelector<HTMLElement>('[data-banner]')!.hidden = asked.length + announced.length === 0;
  for (const part of document.querySelectorAll<HTMLElement>('[data-ask]')) {
    part.hidden = !topics.includes(part.dataset['ask']!);
  }
}

/** What the two answers of the banner are about: consent or, where nothing is asked, what runs or waits without it. */
function offers({ asked, announced, running }: Decision): 'consent' | 'keep' | 'start' {
  if (asked.length > 0) return 'consent';
  return announced.some((id) => running.includes(id)) ? 'keep' : 'start';
}

/** Fills the forms below `root`. In every form a ticked box means that the purpose is on. */
export function fillForms(root: ParentNode, { running }: Decision): void {
  for (const fields of root.querySelectorAll<HTMLFieldSetElement>('[data-preferences] fieldset'))
    fields.disabled = false;
  for (const box of root.querySelectorAll<HTMLInputElement>('[name=purpose]'))
    box.checked = running.includes(box.value);
}

/** What a form says of each purpose, as it is ticked now. */
export function answerIn(form: HTMLFormElement): Answer {
  const ticked = new FormData(form).getAll('purpose');
  return ({ id }) => ticked.includes(id);
}

/** Says what runs and why, wherever the page has a place for it. */
export function showStatus(sentence: string): void {
  for (const status of document.querySelectorAll('[data-status]')) {
    // A live region that is written again with the same words would be read out again.
    if (status.textContent !== sentence) status.textContent = sentence;
  }
}

/** What the visitor is told. `isSaved`: whether the browser saves choices. */
export function sentenceOn(
  state: ConsentState,
  namesOn: readonly string[],
  manifest: Manifest,
  record: Stored,
  isSaved: boolean,
): string {
  const { words, months } = manifest;
  const saved = state === 'on' ? words.saved : '';
  const lead = isSaved ? saved : words.unsaved;
  const namesNothing = namesOn.length === 0 && words[state].includes('{on}');
  // Only sentences about a record have places for its date and version, and for what is on by it.
  return (lead + (namesNothing ? words.nothing : words[state]))
    .replace('{date}', () => dayOf(record!.time, months))
    .replace('{version}', () => record!.version)
    .replace('{on}', () => namesOn.join(', '));
}

/** What is said of names that are still on the device, and should not be. */
export const sentenceOnRest = ({ words }: Manifest, names: readonly string[]): string =>
  names.length > 0 ? words.unremoved.replace('{names}', () => names.join(', ')) : '';

/**
 * The UTC day in words. A browser's own `Intl` takes longer to start than everything else that follows a press
 * (measured: 18 ms).
 */
const dayOf = (time: string, months: readonly string[]): string =>
  `${+time.slice(8, 10)}${months[+time.slice(5, 7)]}${time.slice(0, 4)}`;
