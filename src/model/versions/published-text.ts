import type { FrontMatter } from '../../schema/policy.ts';
import type { PolicyText } from './policy-text.ts';

type Correction = FrontMatter['corrections'][number];

/** A version of a policy as a text of its own, and what identifies it. */
export interface Canonical {
  /** Markdown, ending in one `\n`; the bytes that are served are this text in UTF-8. */
  text: string;
  /** SHA-256 of those bytes, 64 hexadecimal digits: what `sha256sum` says of the downloaded file. */
  sha256: string;
  /** Line of the text, from 1, before which the visitor's preferences belong; absent where the version has none. */
  preferencesLine?: number | undefined;
}

/** A published text of a version that a correction followed. It stays at an address of its own, by its fingerprint. */
export interface EarlierText {
  canonical: Canonical;
  /** Taken apart as a page shows it, without the visitor's preferences: they are a control and no text. */
  text: PolicyText;
  /** The corrections since, oldest first: the first one is of this text. */
  corrections: [Correction, ...Correction[]];
  url: string;
  markdownUrl: string;
}
