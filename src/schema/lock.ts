import { z } from 'zod';

/** Path of the lock file inside `content/`. */
export const LOCK_FILE = 'versions.lock.json';

/** Folder inside `content/` that keeps the published texts. */
export const ARCHIVE_FOLDER = 'archive';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * What a version's text is made of, part by part: SHA-256 over JSON with sorted keys, of what its editors wrote.
 * No words of ours and no code: where only those change, the published text stays and nothing fails.
 * Absent: there is no such part.
 */
const inputsSchema = z.strictObject({
  /** Everything below the front matter. */
  body: sha256,
  title: sha256,
  summary: sha256.optional(),
  /** The rows in its front matter: processing, retention and rights. */
  rows: sha256.optional(),
  /** The rows of other files that its components print: trackers, subprocessors and vendors. */
  components: sha256.optional(),
  /** What readers and consent rely on beside the text: `dateKind`, `kind` and `reconsent`. */
  effect: sha256,
});
export type Inputs = z.output<typeof inputsSchema>;

/** What is kept of a version that has been in force. Written by `npm run policy -- lock`, never by hand. */
const lockedVersionSchema = z.strictObject({
  /** SHA-256 of its canonical text, hexadecimal: of the bytes of `archive/<organization>/<policy>/<date>.md`. */
  sha256,
  /** Anchors of its headings, in order. They are used as they are here. */
  anchors: z.array(z.string()),
  /** Line of the canonical text, from 1, before which the visitor's preferences belong; absent where there are none. */
  preferencesLine: z.int().positive().optional(),
  inputs: inputsSchema,
  /** Fingerprints of its texts before corrections, oldest first. Each is archived as `<date>.<fingerprint>.md`. */
  earlier: z.array(sha256).optional(),
});
export type LockedVersion = z.output<typeof lockedVersionSchema>;

/** The form of the file. A later one is reached by `npm run policy -- migrate`. */
export const LOCK_FORMAT = 3;

/** `versions.lock.json`: every version that has been in force, by `organization/policy/date`. */
export const lockSchema = z.strictObject({
  format: z.literal(LOCK_FORMAT),
  versions: z.record(z.string(), lockedVersionSchema),
  /**
   * Fingerprints of the words that visitors were asked with, by organization, oldest first. Each is archived as
   * `<organization>/notices/<fingerprint>.md`.
   */
  notices: z.record(z.string(), z.array(sha256)).optional(),
});
export type Lock = z.output<typeof lockSchema>;

/** The first form, which kept the texts in the lock itself. */
export const firstLockSchema = z.strictObject({
  format: z.literal(1),
  versions: z.record(z.string(), z.strictObject({ sha256, anchors: z.array(z.string()), text: z.array(z.string()) })),
});
export type FirstLock = z.output<typeof firstLockSchema>;

/** The second form, whose inputs lacked `effect`. */
export const secondLockSchema = z.strictObject({
  format: z.literal(2),
  versions: z.record(z.string(), lockedVersionSchema.extend({ inputs: inputsSchema.omit({ effect: true }) })),
});
