import { z } from 'zod';
import type { AdapterFacts } from './adapter.ts';
import * as rooms from './adapters.ts';

/** The facts of every tracker that this site can run, by the name that `trackers.yaml` uses. Each checks its own options. */
export const adapters: Record<string, AdapterFacts> = { ...(rooms as unknown as Record<string, AdapterFacts>) };

/** The facts of one; nothing where the name is none, whatever JavaScript's own objects answer to it. */
export const adapterNamed = (name: string | undefined): AdapterFacts | undefined =>
  name !== undefined && Object.hasOwn(adapters, name) ? adapters[name] : undefined;

/** Names of the options that an adapter takes. */
export const optionNames = ({ options }: AdapterFacts): string[] =>
  options instanceof z.ZodObject ? Object.keys(options.shape) : [];
