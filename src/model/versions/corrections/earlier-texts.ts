import type { ContentIndex } from '../../content-index.ts';
import type { Version } from '../../organization.ts';
import type { EarlierText } from '../published-text.ts';
import { textMarkdownUrl, textUrl } from '../../pages/urls.ts';
import { textWith } from '../archive.ts';
import { fingerprinted } from '../canonical.ts';
import { keyOf, lockedEntry } from '../lock.ts';
import { isReadableWith, readPolicyText } from '../policy-text.ts';
import type { VersionFile } from '../version-files.ts';

/**
 * A version's texts before corrections, oldest first. One that is not whole in the archive is left out: the check of
 * corrections says so. `url`: of the version.
 */
export function earlierTextsOf(file: VersionFile, { lockReading, content }: ContentIndex, url: string): EarlierText[] {
  const { corrections } = file.frontMatter;
  const key = keyOf(file);
  const entry = lockedEntry(lockReading, key);
  if (!entry) return [];
  return corrections.flatMap((correction, at) => {
    const text = textWith(correction.before, key, entry, content.archive);
    if (text === undefined || !isReadableWith(text, entry)) return [];
    return earlierText(text, entry.anchors, [correction, ...corrections.slice(at + 1)], url);
  });
}

function earlierText(
  text: string,
  anchors: string[],
  corrections: EarlierText['corrections'],
  version: string,
): EarlierText {
  const canonical = fingerprinted(text);
  return {
    canonical,
    text: readPolicyText(text, { anchors }),
    corrections,
    url: textUrl(version, canonical.sha256),
    markdownUrl: textMarkdownUrl(version, canonical.sha256),
  };
}

/** The text that a correction led to: the next earlier one, or the one that is published now. */
export function textAfter({ corrections: [{ after }] }: EarlierText, { earlier, canonical }: Version): string {
  const next = earlier.find((other) => other.canonical.sha256 === after);
  return (next?.canonical ?? canonical).text;
}
