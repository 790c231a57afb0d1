import { choose } from '../choose.ts';
import { erase } from '../erase.ts';
import { erasable, key, manifest, page, part, say } from './context.ts';

/** Milliseconds in which what runs has stopped: its files are there already. */
const STOPPED = 100;

/** What the entry in the history of the tab says to the page that follows. */
interface AfterErasure {
  isErased?: boolean;
}

/** Erases the record and all that trackers of these pages stored, as on a first visit. */
export async function eraseAll(): Promise<void> {
  // What runs would write again what it remembers when the page is left: it is stopped first.
  await stopTrackers();
  removeRecord();
  for (const left of erasable) erase(left, () => false);
  // Only another page has forgotten all of it.
  history.replaceState({ isErased: true } satisfies AfterErasure, '');
  location.reload();
}

/** Tells the island of a no, as if it came from another tab. */
async function stopTrackers(): Promise<void> {
  const no = choose(undefined, manifest, () => false, { method: 'preferences', gpc: false, now: Date.now() });
  dispatchEvent(new StorageEvent('storage', { key, newValue: JSON.stringify(no) }));
  await new Promise((resolve) => setTimeout(resolve, STOPPED));
}

function removeRecord(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Then nothing was saved.
  }
}

/** Says in the page that follows, once, that all was erased. */
export function sayIfErased(): void {
  const { isErased } = (history.state ?? {}) as AfterErasure;
  if (!isErased) return;
  history.replaceState(null, '');
  say(page.words.erased);
  part('result').focus();
}
