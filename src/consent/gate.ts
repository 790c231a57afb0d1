import type { Erasable, Manifest, ManifestTracker } from '../model/consent/manifest.ts';
import type { AdapterClient } from '../trackers/adapter.ts';

interface Eraser {
  erase: (left: Erasable, isWanted: () => boolean) => void;
}

/**
 * Makes what runs agree with a decision. `running`: the purposes that may run. `mayErase`: whether something is saved
 * of a choice.
 */
export type Gate = (running: string[], mayErase: boolean) => void;

/** Starts and stops trackers as purposes may or may not run, and has what the stopped and ended ones stored erased. */
export function createGate({ purposes, ended, eraser }: Manifest): Gate {
  const started = new Set<ManifestTracker>();
  const leftByEnded: Erasable = { stores: ended };
  let wanted: string[] = [];

  function startOrStop(tracker: ManifestTracker, isWanted: () => boolean): void {
    // Without a file there is nothing to do: the next decision tries again.
    void load<AdapterClient>(tracker.client).then(({ start, stop }) => {
      // A choice may change while a file is loading: only the last one counts.
      if (isWanted() === started.has(tracker)) return;
      if (started.delete(tracker)) return stop(tracker.options);
      started.add(tracker);
      start(tracker.options);
    }, ignore);
  }

  function erase(left: Erasable, isWanted: () => boolean): void {
    void load<Eraser>(eraser).then((module) => module.erase(left, isWanted), ignore);
  }

  return (running, mayErase) => {
    wanted = running;
    for (const { id, needsConsent, trackers } of purposes) {
      const isWanted = () => wanted.includes(id);
      // Where nothing is saved of a choice, what a purpose left that needs consent is not of these pages: the
      // organization's website may use the same tools.
      const mayEraseLeft = mayErase || !needsConsent;
      for (const tracker of trackers) {
        const hasStarted = started.has(tracker);
        if (isWanted() !== hasStarted) startOrStop(tracker, isWanted);
        if (isWanted()) continue;
        // What ran may store something yet: its own code may still be loading.
        const isToErase = hasStarted ? tracker.stores.length > 0 : mayEraseLeft && mayHaveLeft(tracker);
        if (isToErase) erase(tracker, isWanted);
      }
    }
    if (mayErase && mayHaveLeft(leftByEnded)) erase(leftByEnded, never);
  };
}

function load<Module>(url: string): Promise<Module> {
  // eslint-disable-next-line no-restricted-syntax -- An address in the page's own JSON block, written by the build.
  return import(/* @vite-ignore */ url) as Promise<Module>;
}

const ignore = (): void => undefined;
const never = (): boolean => false;

/** Whether the device may hold something; where a storage cannot be read, the eraser looks at the others. */
function mayHaveLeft({ stores }: Erasable): boolean {
  try {
    const held = document.cookie + Object.keys(localStorage) + Object.keys(sessionStorage);
    return stores.some(([, , prefix]) => held.includes(prefix));
  } catch {
    return stores.length > 0;
  }
}
