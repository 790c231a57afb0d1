import { ask, type Answer } from './ask.ts';
import type { Expected } from './expected.ts';

/** Something that is not as it was built. */
export interface Finding {
  /** What was asked for. */
  url: string;
  /** What is wrong, in a sentence. */
  what: string;
}

/** What every check gets: what should be there, and a way to ask for it. */
export interface Visit {
  expected: Expected;
  /** Whether the host sends headers as it is told. GitHub Pages does not. */
  sendsHeaders: boolean;
  /** Asks for a path of the origin. */
  get: (path: string, headers?: Record<string, string>) => Promise<Answer>;
  /** The scripts that the pages name, as paths. */
  scripts: string[];
  /** These and the fonts: all whose names carry a hash. */
  hashed: string[];
}

export type Check = (visit: Visit) => Promise<Finding[]>;

const hashed = /"(\/[^"\s]*\/?(?:scripts\/[\w.-]+\.js|assets\/[\w.-]+\.woff2))"/g;

/** Looks at the pages first: they name their scripts and fonts. Throws where nobody answers. */
export async function visitTo(expected: Expected, sendsHeaders: boolean): Promise<Visit> {
  const get: Visit['get'] = (path, headers) => ask(new URL(path, expected.address), headers);
  const pages = await Promise.all(expected.pages.map((path) => get(path)));
  const named = pages.flatMap(({ body }) => [...body.toString('utf8').matchAll(hashed)].map(([, path]) => path ?? ''));
  const all = [...new Set(named)];
  return { expected, sendsHeaders, get, scripts: all.filter((file) => file.endsWith('.js')), hashed: all };
}

/** As a sentence names it. */
export const urlOf = ({ expected }: Visit, path: string): string => new URL(path, expected.address).href;
