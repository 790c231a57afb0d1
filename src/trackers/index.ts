import type { AdapterFacts } from './adapter.ts';
import * as rooms from './rooms.ts';

/** The facts of every tracker that this site can run, by the name that `trackers.yaml` uses. Each checks its own options. */
export const adapters: Record<string, AdapterFacts> = { ...(rooms as unknown as Record<string, AdapterFacts>) };
