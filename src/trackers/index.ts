import { z } from 'zod';
import type { AdapterFacts } from './adapter.ts';
import * as folders from './adapters.ts';

/** The facts of every tracker that this site can run, by its name in `trackers.yaml`. Each checks its own options. */
export const adapters: Record<string, AdapterFacts> = { ...(folders as unknown as Record<string, AdapterFacts>) };

/** The facts of one adapter; `undefined` for any other name, `constructor` and the like included. */
export const adapterNamed = (name: string | undefined): AdapterFacts | undefined =>
  name !== undefined && Object.hasOwn(adapters, name) ? adapters[name] : undefined;

/** Names of the options that an adapter takes. */
export const optionNames = ({ options }: AdapterFacts): string[] =>
  options instanceof z.ZodObject ? Object.keys(options.shape) : [];
