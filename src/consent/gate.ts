import type { Erasable, Manifest, ManifestTracker } from '../model/consent/manifest.ts';
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
  /** The purposes that may run, without those of which nothing could be started here. */
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
  const leftByEnded: Erasable = { stores: ended };
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

  function stop(tracker: ManifestTracker): void {
    if (!started.delete(tracker)) return;
    try {
      clients.get(tracker)!.stop(tracker.options);
    } catch {
      // What it stored is erased all the same.
    }
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
        const hasStarted = started.has(tracker);
        if (isWanted()) {
          if (mayStart && !hasStarted) void start(tracker, isWanted);
          continue;
        }
        stop(tracker);
        // What ran may store something yet: its own code may still be loading.
        const isToErase = hasStarted ? tracker.stores.length > 0 : mayEraseLeft && mayHaveLeft(tracker);
        if (isToErase) void erase(tracker, isWanted);
      }
    }
    if (mayErase && mayHaveLeft(leftByEnded)) void erase(leftByEnded, never);
  }

  return {
    follow,
    running() {
      const canRun = (tracker: ManifestTracker) => mayStart && !failed.has(tracker);
      return purposes.filter(({ id, trackers }) => wanted.includes(id) && trackers.some(canRun)).map(({ id }) => id);
    },
    forget: () => void load<Eraser>(eraser).then((module) => module.forgetIfSpent(manifest), ignore),
    unremoved: () => [...unremoved.values()].flat(),
  };
}

/** Hosts and browsers keep a failure, some for a year: the second try has an address that nobody has asked for. */
async function load<Module>(url: string): Promise<Module> {
  try {
    return await importFrom(url);
  } catch {
    return importFrom(`${url}?${Date.now()}`);
  }
}

// eslint-disable-next-line no-restricted-syntax -- An address in the page's own JSON block, written by the build.
const importFrom = <Module>(url: string): Promise<Module> => import(/* @vite-ignore */ url) as Promise<Module>;

const ignore = (): void => undefined;
const never = (): boolean => false;

const mayHaveLeft = (left: Erasable): boolean => namesHeld(left).length > 0;

/** What the device may hold; where a storage cannot be read, the eraser looks at the others. */
function namesHeld({ stores }: Erasable): string[] {
  const namesWhere = (isHeld: (prefix: string) => boolean) =>
    stores.filter(([, , prefix]) => isHeld(prefix)).map(([, name]) => name);
  try {
    const held = document.cookie + Object.keys(localStorage) + Object.keys(sessionStorage);
    return namesWhere((prefix) => held.includes(prefix));
  } catch {
    return namesWhere(() => true);
  }
}
