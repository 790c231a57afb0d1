import { erase } from '../erase.ts';
import { erasable, key, page, say } from './context.ts';

/** What the entry in the history of the tab says to the page that follows. */
interface AfterErasure {
  isErased?: boolean;
}

/** Erases the record and all that trackers stored, as on a first visit. None of them runs on this page. */
export function eraseAll(): void {
  removeRecord();
  for (const left of erasable) erase(left, () => false);
  // Only another page has forgotten all of it.
  history.replaceState({ isErased: true } satisfies AfterErasure, '');
  location.reload();
}

function removeRecord(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Then nothing was saved.
  }
}

/** Says in the page that follows, once, that all was erased. Returns whether it was. */
export function sayIfErased(): boolean {
  const { isErased = false } = (history.state ?? {}) as AfterErasure;
  if (!isErased) return false;
  history.replaceState(null, '');
  say(page.words.erased);
  return true;
}
