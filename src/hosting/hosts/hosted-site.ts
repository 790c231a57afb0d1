/** A built site, as a host's files are made for it. */
export interface HostedSite {
  /** Where its files are on the server; a full path, without a slash at the end. */
  folder: string;
  /** `kestrel.github.io`. */
  hostname: string;
  /** Where it begins on its origin: `/policies`, or nothing. */
  root: string;
  /** Paths of its files that carry a hash of their content, from where it begins: `/scripts/erase.12345678.js`. */
  hashed: readonly string[];
}

/** The files that a host reads, by name. */
export type HostFiles = Readonly<Record<string, string>>;
