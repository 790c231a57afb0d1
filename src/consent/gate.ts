import type { Manifest, ManifestTracker } from '../model/consent/manifest.ts';
import type { AdapterClient } from '../trackers/adapter.ts';

interface Eraser {
  erase: (tracker: ManifestTracker, isWanted: () => boolean) => void;
}

/**
 * Starts and stops trackers as purposes may or may not run, and has what the stopped ones stored erased. `mayErase`: whether
 * something is kept of a choice. Where nothing is, what a purpose left that needs consent is not of these pages: the
 * organization's website may use the same tools.
 */
export function createGate({ purposes, eraser }: Manifest): (running: string[], mayErase: boolean) => void {
  const started = new Set<ManifestTracker>();
  let wanted: string[] = [];
  return (running, mayErase) => {
    wanted = running;
    for (const { id, needsConsent, trackers } of purposes) {
      for (const tracker of trackers) {
        // One that has ended has no client, and what it left may go.
        const isWanted = () => tracker.client !== '' && wanted.includes(id);
        const hasStarted = started.has(tracker);
        if (isWanted() !== hasStarted) {
          // eslint-disable-next-line no-restricted-syntax -- An address in the page's own JSON block, written by the build.
          void (import(/* @vite-ignore */ tracker.client) as Promise<AdapterClient>).then(
            ({ start, stop }) => {
              // A choice may change while a file is loading: only the last one counts.
              if (isWanted() === started.has(tracker)) return;
              if (started.delete(tracker)) return stop(tracker.options);
              started.add(tracker);
              start(tracker.options);
            },
            () => undefined,
          );
        }
        if (!isWanted() && (hasStarted ? tracker.stores[0] : (mayErase || !needsConsent) && hasLeft(tracker))) {
          // eslint-disable-next-line no-restricted-syntax -- The eraser's address, written into the page by the build.
          void (import(/* @vite-ignore */ eraser) as Promise<Eraser>).then(
            ({ erase }) => erase(tracker, isWanted),
            () => undefined,
          );
        }
      }
    }
  };
}

/** Whether the device may hold something of a tracker; where one of its storages cannot be read, the eraser looks at the others. */
function hasLeft({ stores }: ManifestTracker): boolean {
  try {
    const held = document.cookie + Object.keys(localStorage) + Object.keys(sessionStorage);
    return stores.some(([, , prefix]) => held.includes(prefix));
  } catch {
    return true;
  }
}
