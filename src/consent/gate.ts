import type { Manifest, ManifestTracker } from '../model/manifest.ts';
import type { AdapterClient } from '../trackers/adapter.ts';

interface Eraser {
  erase: (tracker: ManifestTracker, isWanted: () => boolean) => void;
}

/** Starts and stops trackers as purposes may or may not run, and has what the stopped ones stored erased. */
export function createGate({ purposes, eraser }: Manifest): (running: string[]) => void {
  const started = new Set<ManifestTracker>();
  let wanted: string[] = [];
  return (running) => {
    wanted = running;
    for (const { id, trackers } of purposes) {
      // A choice may change while a file is loading: only the last one counts.
      const isWanted = () => wanted.includes(id);
      for (const tracker of trackers) {
        const client = (): Promise<AdapterClient> => import(/* @vite-ignore */ tracker.client);
        if (!isWanted()) {
          if (started.delete(tracker)) void client().then(({ stop }) => isWanted() || stop(tracker.options));
          if (hasLeft(tracker)) void (import(/* @vite-ignore */ eraser) as Promise<Eraser>).then(({ erase }) => erase(tracker, isWanted));
        } else if (!started.has(tracker)) {
          started.add(tracker);
          void client().then(({ start }) => isWanted() && start(tracker.options), () => started.delete(tracker));
        }
      }
    }
  };
}

/** Whether the device may hold something of a tracker. */
function hasLeft({ stores }: ManifestTracker): boolean {
  try {
    const held = document.cookie + Object.keys(localStorage) + Object.keys(sessionStorage);
    return stores.some(([, , trace]) => held.includes(trace));
  } catch {
    return false;
  }
}
