import { heldBy } from '../erase.ts';
import type { ConsentRecord } from '../record.ts';
import { erasable, page, part, root } from './context.ts';
import { savedRecord } from './saved-record.ts';
import { aboutEarlier, aboutRecord, fill } from './sentences.ts';

/** Kind and name of each thing on the device. */
type Held = Awaited<ReturnType<typeof heldBy>>;
type Saved = ReturnType<typeof savedRecord>;

const { words } = page;
const language = document.documentElement.lang;
let shown = '';

/** Shows what is saved, where it is not shown already: a text that is being selected stays. */
export async function show(): Promise<void> {
  const saved = savedRecord();
  const held = (await Promise.all(erasable.map(heldBy))).flat();
  const now = JSON.stringify([saved ?? String(saved), held]);
  if (now === shown) return;
  shown = now;
  part('record').replaceChildren(...elementsOf(saved));
  part('device').replaceChildren(element('p', deviceInWords(held)));
  showHistory(saved);
  for (const button of root.querySelectorAll('button')) button.disabled = !isUsable(button, saved, held);
}

function elementsOf(saved: Saved): HTMLElement[] {
  if (saved) return recordInWords(saved);
  return [element('p', saved === null ? words.spoilt : words.none)];
}

function recordInWords(record: ConsentRecord): HTMLElement[] {
  const { made, purposes } = aboutRecord(record, page, language);
  const list = document.createElement('ul');
  list.append(...purposes.map((sentence) => element('li', sentence)));
  const fingerprint = element('p', `${words.fingerprint}: `);
  fingerprint.append(element('code', record.sha256));
  return [element('p', made), list, fingerprint];
}

function deviceInWords(held: Held): string {
  if (held.length === 0) return words.deviceNone;
  const items = held.map(([kind, name]) => `${name} (${words.kinds[kind]})`);
  return fill(words.device, { items: items.join(', ') });
}

function showHistory(saved: Saved): void {
  const earlier = saved?.history ?? [];
  const items = earlier.map((choice) => element('li', aboutEarlier(choice, page, language)));
  part('history').replaceChildren(...items);
  part('earlier').hidden = items.length === 0;
}

/** A record can be downloaded and checked; whatever is there can be erased. */
function isUsable(button: HTMLButtonElement, saved: Saved, held: Held): boolean {
  if (saved) return true;
  const hasSomething = saved === null || held.length > 0;
  return button.dataset['action'] === 'erase' && hasSomething;
}

function element(tag: 'p' | 'li' | 'code', text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}
