import { wordsIn, type Language } from '../../words/index.ts';
import type { LockedVersion } from '../../schema/lock.ts';
import type { ContentIndex } from '../content-index.ts';
import { kindOf } from '../documents.ts';
import type { Registry, SubprocessorList, TextTranslated, Version } from '../organization.ts';
import { translatedText } from '../translations/bound.ts';
import type { Canonical } from './published-text.ts';
import { markdownUrl, versionUrl, type Urls } from '../pages/urls.ts';
import { archiveFile } from './archive.ts';
import { canonicalOf, fingerprinted } from './canonical.ts';
import { earlierTextsOf } from './corrections/earlier-texts.ts';
import { inputsOf } from './inputs.ts';
import { keyOf, lockedEntry } from './lock.ts';
import { isReadableWith, readPolicyText } from './policy-text.ts';
import type { Prose } from './prose.ts';
import { retentionInWords } from './retention.ts';
import { statusOf, type VersionFile } from './version-files.ts';

/** What an organization has besides its versions. */
export interface VersionSurroundings {
  index: ContentIndex;
  language: Language;
  urls: Urls;
  /** The versions of its policy, newest first. */
  siblings: readonly VersionFile[];
  /** Trackers and subprocessors as they were on its date. */
  registry: Registry;
  subprocessors: SubprocessorList;
  /** Where this is a translation: the version that it translates. */
  source?: Version | undefined;
  /** ISO 8601 day. */
  today: string;
}

/** One version with everything that its pages show. */
export function composeVersion(file: VersionFile, { index, siblings, today, ...around }: VersionSurroundings): Version {
  const { source } = around;
  const translation = source && translationOf(file, source, index);
  const { isVersioned } = kindOf(file.organization, file.policy, index.content);
  const facts = {
    ...frontMatterOf(file, around),
    isVersioned,
    registry: around.registry,
    subprocessors: around.subprocessors,
  };
  const prose = index.prose.get(file.entry.file)!;
  const { organization, entry } = file;
  const { translates } = translation ?? {};
  const rendered = canonicalOf({ ...facts, prose, organization, translates, body: entry.body });
  const locked = publishedOf(file, rendered, index);
  const canonical = locked?.canonical ?? rendered;
  const anchors = locked?.anchors ?? source?.text.headings.map(({ slug }) => slug) ?? slugsOf(prose);
  return {
    ...facts,
    translation,
    prose,
    status: statusOf(file, siblings, today),
    canonical,
    rendered,
    isLocked: locked !== undefined,
    text: readPolicyText(canonical.text, { anchors, preferencesLine: canonical.preferencesLine }),
    earlier: earlierTextsOf(file, index, facts.url),
    inputs: inputsOf(file, index),
  };
}

const slugsOf = ({ headings }: Prose): string[] => headings.map(({ slug }) => slug);

function translationOf({ translation }: VersionFile, source: Version, index: ContentIndex): TextTranslated | undefined {
  if (!translation) return undefined;
  const { translator, published } = translation.value;
  return { source, translates: translatedText(source, translation, index), translator, published };
}

/**
 * What is published of a locked version: its archived text, whatever the code says today. Nothing where it is not
 * locked, where a correction has led on from the locked text, or where the archive is not whole: the check of the lock
 * says so.
 */
function publishedOf(
  file: VersionFile,
  rendered: Canonical,
  { lockReading, content }: ContentIndex,
): { canonical: Canonical; anchors: string[] } | undefined {
  const { frontMatter } = file;
  const key = keyOf(file);
  const entry = lockedEntry(lockReading, key);
  const text = content.archive?.[archiveFile(key)];
  if (!entry || text === undefined || isCorrected(entry, rendered, frontMatter.corrections)) return undefined;
  const canonical = fingerprinted(text);
  if (canonical.sha256 !== entry.sha256 || !isReadableWith(text, entry)) return undefined;
  return { canonical: { ...canonical, preferencesLine: entry.preferencesLine }, anchors: entry.anchors };
}

/** Whether corrections lead from the locked text to the one that the content gives now. */
export const isCorrected = (
  { sha256 }: Pick<LockedVersion, 'sha256'>,
  rendered: Canonical,
  corrections: Version['corrections'],
): boolean => corrections.some(({ before }) => before === sha256) && corrections.at(-1)?.after === rendered.sha256;

function frontMatterOf(file: VersionFile, { urls, language }: Pick<VersionSurroundings, 'urls' | 'language'>) {
  const { id, policy, entry, frontMatter } = file;
  const { draft, retention = [], processing = [], rights = [], ...written } = frontMatter;
  return {
    ...written,
    id,
    key: keyOf(file),
    policy,
    language,
    textLanguage: language,
    file: entry.file,
    url: versionUrl(urls, policy, id),
    markdownUrl: markdownUrl(urls, policy, id),
    dateInWords: wordsIn(language).dateInWords(id),
    retention: retention.map((row) => retentionInWords(row, language)),
    processing: processing.map(({ basis, ...row }) => ({ ...row, basis: basis === 'not-stated' ? undefined : basis })),
    rights,
  };
}
