import { z } from 'zod';

/** Path of the lock file inside `content/`. */
export const LOCK_FILE = 'versions.lock.json';

/** What is kept of a version that has been in force. Written by `npm run policy -- lock`, never by hand. */
const lockedVersionSchema = z.strictObject({
  /** SHA-256 of its canonical text, hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Anchors of its headings, which other pages may link to. */
  anchors: z.array(z.string()),
  /** Its canonical text, line by line: proof of the fingerprint, and what a change is shown against. */
  text: z.array(z.string()),
});
export type LockedVersion = z.output<typeof lockedVersionSchema>;

/** `versions.lock.json`: every version that has been in force, by `organization/policy/date`. */
export const lockSchema = z.strictObject({
  format: z.literal(1),
  versions: z.record(z.string(), lockedVersionSchema),
});
export type Lock = z.output<typeof lockSchema>;
