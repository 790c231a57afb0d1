import type { ChoicesPage } from '../../model/choices.ts';
import type { Manifest } from '../../model/manifest.ts';
import { parseRecord, type Choice, type ConsentRecord } from '../record.ts';
import { heldBy, erase } from '../erase.ts';
import { receiptOf } from './receipt.ts';
import { readReceipt, verify, type Named } from './verify.ts';

/**
 * The page of the visitor's own record: reads what is kept, hands it out as a receipt, checks it against the published
 * text, erases it. Only that page loads this; changing a choice is the island's, in the same page.
 */
const manifest = JSON.parse(document.querySelector('sayso-consent > script')!.textContent) as Manifest;
const root = document.querySelector<HTMLElement>('[data-choices]')!;
const page = JSON.parse(root.querySelector('script')!.textContent) as ChoicesPage;
const { words } = page;
const key = `consent:${manifest.organization}`;

const part = (name: string): HTMLElement => root.querySelector(`[data-part="${name}"]`)!;
const fill = (sentence: string, values: Record<string, string>): string => sentence.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
const day = (time: string): string => new Date(time).toLocaleDateString(manifest.under.language, { dateStyle: 'long' });

function record(): ConsentRecord | undefined {
  try {
    const kept = parseRecord(localStorage.getItem(key) ?? '', manifest.under.policy, Date.now());
    return kept && { ...kept, history: kept.history.filter(isReadable) };
  } catch {
    return undefined;
  }
}

/** The island never reads earlier choices, and so lets them pass as they are; here they are shown. */
const isReadable = (choice: Choice | null): boolean =>
  typeof choice?.time === 'string' && typeof choice.version === 'string' && Object.values(choice.purposes ?? {}).every((purpose: unknown) => typeof purpose === 'object' && purpose !== null) && typeof choice.purposes === 'object';

function show(): void {
  const kept = record();
  const held = manifest.purposes.flatMap(({ trackers }) => trackers.flatMap(heldBy));
  part('record').replaceChildren(...(kept ? aboutRecord(kept) : [paragraph(words.none)]));
  part('device').replaceChildren(paragraph(held.length > 0 ? fill(words.device, { items: held.join(', ') }) : words.deviceNone));
  part('history').replaceChildren(...(kept?.history ?? []).map((choice) => item(fill(words.earlier, { date: day(choice.time), version: choice.version, choices: choicesOf(choice).join('; ') }))));
  part('earlier').hidden = !kept?.history.length;
  for (const control of root.querySelectorAll<HTMLButtonElement>('button[data-needs-record]')) control.disabled = !kept;
}

function aboutRecord(kept: ConsentRecord): HTMLElement[] {
  const list = document.createElement('ul');
  list.append(...choicesOf(kept).map(item));
  const fingerprint = paragraph(`${words.fingerprint}: `);
  const code = document.createElement('code');
  code.textContent = kept.sha256;
  fingerprint.append(code);
  const made = [fill(words.made, { date: day(kept.time), version: kept.version }), words.methods[kept.method] ?? '', kept.signal ? words.signal : ''];
  return [paragraph(made.filter(Boolean).join(' ')), list, fingerprint];
}

const choicesOf = ({ purposes }: Choice): string[] => Object.entries(purposes).map(([id, { granted, time }]) =>
  fill(words.holds, { name: page.purposes.find((purpose) => purpose.id === id)?.name ?? id, choice: granted ? words.yes : words.no, date: day(time) }));

function element(tag: 'p' | 'li', text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}
const paragraph = (text: string): HTMLElement => element('p', text);
const item = (text: string): HTMLElement => element('li', text);

/** Says what came of a check or an erasure. */
const say = (text: string): void => void (part('result').textContent = text);

async function check(named: Named | undefined, file: string): Promise<void> {
  say(named ? words.checking : fill(words.unreadable, { file }));
  if (named) say(fill(words[await verify(named, page)] as string, { version: named.version, file }));
}

function download(): void {
  const kept = record();
  if (!kept) return;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([`${JSON.stringify(receiptOf(kept, page), null, 2)}\n`], { type: 'application/json' }));
  link.download = `receipt-${manifest.organization}-${kept.time.slice(0, 10)}.json`;
  link.click();
  URL.revokeObjectURL(link.href);
}

function eraseAll(): void {
  localStorage.removeItem(key);
  for (const { trackers } of manifest.purposes) for (const tracker of trackers) erase(tracker, () => false);
  // The island of this page is told as those of other tabs are.
  dispatchEvent(new StorageEvent('storage', { key, newValue: null, storageArea: localStorage }));
  say(words.erased);
  show();
}

root.addEventListener('click', ({ target }) => {
  const { action } = (target as Element).closest<HTMLElement>('[data-action]')?.dataset ?? {};
  if (action === 'download') download();
  if (action === 'erase') eraseAll();
  if (action === 'verify') void check(record(), root.dataset['own'] ?? '');
});
root.querySelector('input')!.addEventListener('change', ({ target }) => {
  const [file] = (target as HTMLInputElement).files ?? [];
  if (file) void file.text().then((text) => check(readReceipt(text), `“${file.name}”`), () => check(undefined, `“${file.name}”`));
});
// The island says in words what holds, here and in other tabs: whenever that changes, the record has.
new MutationObserver(show).observe(document.querySelector('footer [data-status]')!, { childList: true });
addEventListener('storage', show);
show();
