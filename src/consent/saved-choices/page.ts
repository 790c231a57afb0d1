import type { ChoicesPage } from '../../model/consent/saved-choices.ts';
import type { Manifest } from '../../model/consent/manifest.ts';
import { choose } from '../decide.ts';
import { erase, heldBy } from '../erase.ts';
import { HISTORY, parseRecord, type Choice, type ConsentRecord, type PurposeChoice } from '../record.ts';
import { receiptOf } from './receipt.ts';
import { aboutEarlier, aboutRecord, fill } from './sentences.ts';
import { readReceipt, verify, type Named } from './verify.ts';

/**
 * The page of the visitor's own record: reads what is kept, hands it out as a receipt, checks it against the published
 * text, erases it. Only that page loads this; changing a choice is the island's, in the same page.
 */
const manifest = JSON.parse(document.querySelector('sayso-consent > script')!.textContent) as Manifest;
const root = document.querySelector<HTMLElement>('[data-choices]')!;
const page = JSON.parse(root.querySelector('script')!.textContent) as ChoicesPage;
const { words } = page;
const { language, policy } = manifest.under;
const key = `consent:${manifest.organization}`;
const SECOND = 1000;
/** Milliseconds in which what runs has stopped: its files are there already. */
const STOPPED = 100;

const part = (name: string): HTMLElement => root.querySelector(`[data-part="${name}"]`)!;

/** What is kept: nothing, a record, or `null` for something that cannot be read. */
function record(): ConsentRecord | null | undefined {
  try {
    const text = localStorage.getItem(key) ?? undefined;
    if (text === undefined) return undefined;
    const kept = parseRecord(text, policy, Date.now());
    return kept && isReadable(kept) ? { ...kept, history: kept.history.slice(0, HISTORY).filter(isReadable) } : null;
  } catch {
    return undefined;
  }
}

/** The island reads what it decides on, and lets the rest pass as it is; here all of it is shown. */
const isReadable = (choice: Choice | null): boolean =>
  isMade(choice) &&
  typeof choice.method === 'string' &&
  typeof choice.purposes === 'object' &&
  choice.purposes !== null &&
  Object.values(choice.purposes).every(
    (purpose: PurposeChoice | null) => isMade(purpose) && typeof purpose.granted === 'boolean',
  );

const isMade = <Made extends Pick<PurposeChoice, 'time' | 'version' | 'sha256'>>(value: Made | null): value is Made =>
  typeof value?.time === 'string' &&
  !Number.isNaN(Date.parse(value.time)) &&
  typeof value.version === 'string' &&
  typeof value.sha256 === 'string';

let shown = '';

/** Shows what is kept, where it is another than what is shown: a text that is being selected stays. */
async function show(): Promise<void> {
  const kept = record();
  const held = (await Promise.all(manifest.purposes.flatMap(({ trackers }) => trackers.map(heldBy)))).flat();
  const now = JSON.stringify([kept ?? String(kept), held]);
  if (now === shown) return;
  shown = now;
  part('record').replaceChildren(
    ...(kept ? recordInWords(kept) : [element('p', kept === null ? words.spoilt : words.none)]),
  );
  const items = held.map(([kind, name]) => `${name} (${words.kinds[kind]})`);
  part('device').replaceChildren(
    element('p', items.length > 0 ? fill(words.device, { items: items.join(', ') }) : words.deviceNone),
  );
  part('history').replaceChildren(
    ...(kept?.history ?? []).map((choice) => element('li', aboutEarlier(choice, page, language))),
  );
  part('earlier').hidden = !kept?.history.length;
  for (const control of root.querySelectorAll('button'))
    control.disabled = !kept && (control.dataset['action'] !== 'erase' || (kept === undefined && held.length === 0));
}

function recordInWords(kept: ConsentRecord): HTMLElement[] {
  const { made, purposes } = aboutRecord(kept, page, language);
  const list = document.createElement('ul');
  list.append(...purposes.map((sentence) => element('li', sentence)));
  const fingerprint = element('p', `${words.fingerprint}: `);
  fingerprint.append(element('code', kept.sha256));
  return [element('p', made), list, fingerprint];
}

function element(tag: 'p' | 'li' | 'code', text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

/** Says what came of a check or an erasure. */
function say(text: string): void {
  part('result').textContent = text;
  part('result').scrollIntoView({ block: 'nearest' });
}

let latest: Named[] | undefined;

async function check(named: Named[], file: string): Promise<void> {
  latest = named;
  say(named.length > 0 ? words.checking : fill(words.unreadable, { file }));
  const found = await Promise.all(
    named.map(async (text) => fill(words[await verify(text, page)], { version: text.version, file })),
  );
  // A slow answer about another file must not stand beside this one.
  if (found.length > 0 && latest === named) say(found.join(' '));
}

function download(): void {
  const kept = record();
  if (!kept) return;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(
    new Blob([`${JSON.stringify(receiptOf(kept, page), null, 2)}\n`], { type: 'application/json' }),
  );
  link.download = `receipt-${manifest.organization}-${kept.time.slice(0, 10)}.json`;
  link.click();
  URL.revokeObjectURL(link.href);
}

async function eraseAll(): Promise<void> {
  // What runs would write again what it remembers when the page is left: it is stopped first, as by a no in another tab,
  const no = choose(undefined, manifest, () => false, 'preferences', false, Date.now());
  dispatchEvent(new StorageEvent('storage', { key, newValue: JSON.stringify(no) }));
  await new Promise((resolve) => setTimeout(resolve, STOPPED));
  try {
    localStorage.removeItem(key);
  } catch {
    // Then nothing was kept.
  }
  for (const { trackers } of manifest.purposes) for (const tracker of trackers) erase(tracker, () => false);
  // and only another page has forgotten it. This one's entry in the history of the tab says what to say there.
  history.replaceState({ isErased: true }, '');
  location.reload();
}

root.addEventListener('click', ({ target }) => {
  const { action } = (target as Element).closest<HTMLElement>('[data-action]')?.dataset ?? {};
  const kept = record();
  if (action === 'download') download();
  if (action === 'erase') void eraseAll();
  if (action === 'verify' && kept) void check(readReceipt(JSON.stringify(receiptOf(kept, page))), words.own);
});
const input = root.querySelector('input')!;
input.addEventListener('change', () => {
  const [file] = input.files ?? [];
  if (file)
    void file
      .text()
      .then(readReceipt, () => [])
      .then((named) => check(named, `“${file.name}”`));
});
input.disabled = false;
part('unscripted').remove();
// The island says in words what holds, here and in other tabs. What trackers store comes later, and other tabs erase.
new MutationObserver(() => void show()).observe(document.querySelector('footer [data-status]')!, { childList: true });
setInterval(() => void show(), SECOND);
void show();
if ((history.state as { isErased?: boolean } | null)?.isErased) {
  history.replaceState(null, '');
  say(words.erased);
  part('result').focus();
}
