import { setImmediate } from 'node:timers/promises';

let markers = 0;

/**
 * Waits until the modules that were asked for by now have loaded and run. Nothing tells when a page's own imports are
 * done; a module that is asked for after them is, when they are, since all of them take the same way.
 */
export async function settled(): Promise<void> {
  // One module may ask for the next; none does so more than twice.
  for (let round = 0; round < 3; round++) {
    await import(/* @vite-ignore */ `data:text/javascript,export default ${markers++}`);
    await setImmediate();
  }
}
