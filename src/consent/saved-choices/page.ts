/**
 * The page of the visitor's saved choices: reads what is saved, hands it out as a receipt, checks it against the
 * published text, erases it. Only that page loads this; changing a choice is the island's, in the same page.
 */
import { checkFile, checkSaved } from './check.ts';
import { part, root } from './context.ts';
import { download } from './download.ts';
import { eraseAll, sayIfErased } from './erase-all.ts';
import { show } from './show.ts';

const SECOND = 1000;

const actions: Record<string, () => void> = {
  download,
  verify: checkSaved,
  erase: eraseAll,
};

root.addEventListener('click', ({ target }) => {
  const { action = '' } = (target as Element).closest<HTMLElement>('[data-action]')?.dataset ?? {};
  actions[action]?.();
});

const input = root.querySelector('input')!;
input.addEventListener('change', () => {
  const [file] = input.files ?? [];
  if (file) void checkFile(file);
});
input.disabled = false;

part('unscripted').remove();
// The island says in words what runs, here and in other tabs. What trackers store comes later, and other tabs erase.
const status = document.querySelector('footer [data-status]')!;
new MutationObserver(() => void show()).observe(status, { childList: true });
setInterval(() => void show(), SECOND);
const isErased = sayIfErased();
void show().then(appear);

/** The island fills in the rest of the page before the next frame. What is hidden until then cannot have the focus. */
function appear(): void {
  requestAnimationFrame(() => {
    root.closest('[data-filling]')?.removeAttribute('data-filling');
    if (isErased) part('result').focus();
  });
}
