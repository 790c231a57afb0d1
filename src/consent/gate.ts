import type { Erasable, Manifest, ManifestTracker, StoredName } from '../model/consent/manifest.ts';
import type { AdapterClient } from '../trackers/adapter.ts';

interface Eraser {
  /** Returns the names of what it could not remove. */
  erase: (left: Erasable, isWanted: () => boolean) => string[];
  forgetIfSpent: (manifest: Manifest) => Promise<void>;
}

export interface Gate {
  /**
   * Makes what runs agree with a decision. `running`: the purposes that may run. `mayErase`: whether something is saved
   * of a choice.
   */
  follow: (running: string[], mayErase: boolean) => void;
  /** Names of the purposes that may run, without those of which nothing could be started here. */
  running: () => string[];
  /** Removes a record of which nothing counts any more, after what its purposes left. */
  forget: () => void;
  /** Names of what should be gone from the device, and is not. */
  unremoved: () => string[];
}

/**
 * Starts and stops trackers as purposes may or may not run, and has what the stopped and ended ones stored erased.
 * `onOutcome`: called when it is known what came of that.
 */
export function createGate(manifest: Manifest, onOutcome: () => void): Gate {
  const { organization, purposes, ended, eraser, isQuiet } = manifest;
  // Another site that shows this page in a frame is not where the visitor chose.
  const mayStart = !isQuiet && top === self;
  const clients = new Map<ManifestTracker, AdapterClient>();
  const started = new Set<ManifestTracker>();
  const failed = new Set<ManifestTracker>();
  const unremoved = new Map<Erasable, string[]>();
  let wanted: string[] = [];

  async function start(tracker: ManifestTracker, isWanted: () => boolean): Promise<void> {
    try {
      const client = await (clients.get(tracker) ?? load<AdapterClient>(tracker.client));
      clients.set(tracker, client);
      // A choice may change while a file is loading: only the last one counts.
      if (!isWanted() || started.has(tracker)) return;
      started.add(tracker);
      client.start(tracker.options, organization);
      failed.delete(tracker);
    } catch {
      // The next decision tries again.
      failed.add(tracker);
      stop(tracker);
    }
    onOutcome();
  }

  /** Returns whether there was something to stop. */
  function stop(tracker: ManifestTracker): boolean {
    const hasStarted = started.delete(tracker);
    try {
      if (hasStarted) clients.get(tracker)!.stop(tracker.options);
    } catch {
      // What it stored is erased all the same.
    }
    return hasStarted;
  }

  async function erase(left: Erasable, isWanted: () => boolean): Promise<void> {
    const names = await load<Eraser>(eraser).then(
      (module) => module.erase(left, isWanted),
      () => namesHeld(left),
    );
    if (!isWanted()) unremoved.set(left, names);
    onOutcome();
  }

  function follow(running: string[], mayErase: boolean): void {
    wanted = running;
    unremoved.clear();
    for (const { id, needsConsent, trackers } of purposes) {
      const isWanted = () => wanted.includes(id);
      // Where nothing is saved of a choice, what a purpose left that needs consent is not of these pages: the
      // organization's website may use the same tools.
      const mayEraseLeft = mayErase || !needsConsent;
      for (const tracker of trackers) {
        if (isWanted()) {
          if (mayStart) void start(tracker, isWanted);
          continue;
        }
        // What ran may store something yet: its own code may still be loading.
        const isToErase = stop(tracker) ? tracker.stores.length > 0 : mayEraseLeft && mayHaveLeft(tracker);
        if (isToErase) void erase(tracker, isWanted);
      }
    }
    if (mayErase && mayHaveLeft(ended)) void erase(ended, () => false);
  }

  return {
    follow,
    running() {
      const canRun = (tracker: ManifestTracker) => mayStart && !failed.has(tracker);
      return purposes
        .filter(({ id, trackers }) => wanted.includes(id) && trackers.some(canRun))
        .map(({ name }) => name);
    },
    forget: () =>
      void load<Eraser>(eraser).then(
        (module) => module.forgetIfSpent(manifest),
        () => undefined,
      ),
    unremoved: () => [...unremoved.values()].flat(),
  };
}

/** Hosts and browsers keep a failure, some for a year: the second try has an address that nobody has asked for. */
const load = <Module>(url: string): Promise<Module> =>
  importFrom<Module>(url).catch(() => importFrom(`${url}?${Date.now()}`));

// eslint-disable-next-line no-restricted-syntax -- An address in the page's own JSON block, written by the build.
const importFrom = <Module>(url: string): Promise<Module> => import(/* @vite-ignore */ url) as Promise<Module>;

const mayHaveLeft = (left: Erasable): boolean => namesHeld(left).length > 0;

/** What the device may hold; where a storage cannot be read, the eraser looks at the others. */
function namesHeld({ stores }: Erasable): string[] {
  let names: string | undefined;
  try {
    names = document.cookie + Object.keys(localStorage) + Object.keys(sessionStorage);
  } catch {
    // Then any of it may be there.
  }
  const mayHold = ([, , prefix]: StoredName): boolean => names?.includes(prefix) ?? true;
  return stores.filter(mayHold).map(([, name]) => name);
}
