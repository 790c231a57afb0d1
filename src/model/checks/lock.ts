import { isError, problemAt, warningAt, type Problem } from '../../schema/problem.ts';
import { LOCK_FILE, LOCK_FORMAT, type LockedVersion } from '../../schema/lock.ts';
import { words } from '../../words/index.ts';
import type { Said } from '../../words/said.ts';
import { isPublished, type ContentIndex } from '../content-index.ts';
import type { Organization, Version } from '../organization.ts';
import { alteredLine } from '../versions/altered-line.ts';
import { textBelowHead } from '../versions/canonical.ts';
import { isCorrected } from '../versions/compose-version.ts';
import { whyNoCorrection } from '../versions/corrections/refusal.ts';
import { inEarlierWords } from '../versions/earlier-words.ts';
import { firstDifference } from '../versions/first-difference.ts';
import { isInItsLanguage } from '../translations/fallback.ts';
import { changedInputs } from '../versions/inputs.ts';
import { knownNames } from '../recipients/known-names.ts';
import { archiveFile, noticeFile } from '../versions/archive.ts';
import { keyOfFile, lockedEntry, versionsByKey } from '../versions/lock.ts';
import { checkArchive } from './archive.ts';
import { checkCorrections } from './corrections.ts';

const say = words.problems.lock;

/**
 * What has been in force stays as it was, unless readers are told of a correction; and nothing is slipped in behind it.
 */
export function checkLock(index: ContentIndex, organizations: readonly Organization[]): Problem[] {
  const { lock, reason, format } = index.lockReading;
  if (format !== undefined) return [problemAt(LOCK_FILE, undefined, otherFormat(format))];
  if (!lock) return [problemAt(LOCK_FILE, undefined, say.unreadable(reason ?? '', LOCK_FILE))];
  const archive = checkArchive(lock, index.content.archive ?? {});
  if (archive.length > 0) return archive;
  const versions = versionsByKey(organizations);
  const published = organizations.filter(({ id }) => isPublished(index, id));
  if (index.content.lock === undefined && !index.isReal)
    return [warningAt(LOCK_FILE, undefined, say.missing()), ...checkAllCorrections(versions, index)];
  const entries = Object.entries(lock.versions).flatMap(([key, entry]) => checkEntry(key, entry, versions, index));
  // Where a text has changed unseen, its corrections lead nowhere: one mistake, one message.
  const isSound = ({ file }: Version): boolean => !entries.some((problem) => problem.file === file && isError(problem));
  const sound = new Map([...versions].filter(([, version]) => isSound(version)));
  return [
    ...entries,
    ...checkAllCorrections(sound, index),
    ...organizations
      .filter(({ fictional }) => !fictional)
      .flatMap((organization) => checkUnlocked(organization, index)),
    ...(index.isReal ? published.flatMap((organization) => checkNotice(organization, index)) : []),
  ];
}

function checkAllCorrections(
  versions: ReadonlyMap<string, Version>,
  { lockReading, today, content }: ContentIndex,
): Problem[] {
  const names = knownNames(content);
  return [...versions].flatMap(([key, version]) =>
    checkCorrections(version, lockedEntry(lockReading, key), { name: nameIn(key), names, today }),
  );
}

const otherFormat = (format: number): Said => (format < LOCK_FORMAT ? say.oldFormat(format) : say.newerFormat(format));

function checkEntry(
  key: string,
  entry: LockedVersion,
  versions: ReadonlyMap<string, Version>,
  index: ContentIndex,
): Problem[] {
  if (isDraft(key, index)) return [problemAt(`organizations/${key}.mdx`, undefined, say.draft())];
  const version = versions.get(key);
  if (version) return checkVersion(key, entry, { version, source: versions.get(sourceOf(key)) }, index);
  const renamed = [...versions].find(([other, { rendered }]) => {
    const isNew = !Object.hasOwn(index.lockReading.lock!.versions, other);
    return isNew && dateIn(other) === dateIn(key) && isSameText(rendered.text, archivedText(key, index));
  });
  return [
    renamed
      ? problemAt(renamed[1].file, undefined, say.renamed(key))
      : problemAt(LOCK_FILE, undefined, say.fileMissing(key)),
  ];
}

/** The words that visitors are asked with are kept: in a real build, as nobody is asked in a preview. */
function checkNotice({ id, fictional, languages }: Organization, { content }: ContentIndex): Problem[] {
  const notices = languages.flatMap(({ consent }) => consent?.notice ?? []);
  const areKept = notices.every(({ sha256 }) => Object.hasOwn(content.archive ?? {}, noticeFile(id, sha256)));
  return areKept || fictional ? [] : [problemAt(`organizations/${id}/trackers.yaml`, undefined, say.noticeUnlocked())];
}

/** Organization and policy. */
const nameIn = (key: string): string => key.split('/').slice(0, 2).join('/');
/** The key of what a translation is of. */
const sourceOf = (key: string): string => `${nameIn(key)}/${dateIn(key)}`;
const dateIn = (key: string): string => key.slice(key.lastIndexOf('/') + 1);
const archivedText = (key: string, { content }: ContentIndex): string => content.archive?.[archiveFile(key)] ?? '';
const isSameText = (a: string, b: string): boolean => textBelowHead(a) === textBelowHead(b);

const isDraft = (key: string, { content }: ContentIndex): boolean =>
  [...content.policies, ...content.translations].some(({ file, value }) => value?.draft && keyOfFile(file) === key);

/** An error only where both the inputs and the text differ: where words of ours changed, the archived text stays. */
function checkVersion(
  key: string,
  entry: LockedVersion,
  { version, source }: { version: Version; source: Version | undefined },
  index: ContentIndex,
): Problem[] {
  const { file, rendered, canonical, inputs, corrections, prose } = version;
  const effect = entry.inputs.effect === inputs.effect ? [] : [problemAt(file, undefined, say.effect(key))];
  const parts = changedInputs(entry.inputs, inputs);
  if (rendered.sha256 === entry.sha256) return effect;
  if (parts.length === 0) {
    const archived = archivedText(key, index);
    return [...effect, ...checkNamed(archived, version, source), ...checkOwnWords(key, archived, version)];
  }
  const slugs = prose.headings.map(({ slug }) => slug);
  const lost = entry.anchors.filter((anchor) => !slugs.includes(anchor));
  const lostAnchors = lost.map((anchor) => problemAt(file, undefined, say.anchor(anchor)));
  if (isCorrected(entry, rendered, corrections)) return [...effect, ...lostAnchors];
  const edited = inEarlierWords(canonical.text, version, parts);
  // What a translation is of says nothing of its words.
  const difference = firstDifference(canonical.text, ofTheSameText(edited, canonical.text));
  const was = corrections.at(-1)?.after ?? entry.sha256;
  const refusal = whyNoCorrection(canonical.text, rendered.text, { edited, names: knownNames(index.content) });
  const fix = { name: nameIn(key), was, is: rendered.sha256, refusal };
  return [problemAt(file, undefined, say.changed(key, parts, difference, fix)), ...effect, ...lostAnchors];
}

/** A translation that nobody corrected is still of the text that it was published as a translation of. */
function checkNamed(archived: string, { file, rendered }: Version, source: Version | undefined): Problem[] {
  const [was, is] = [archived, rendered.text].map((text) => /^translates: (.*)$/m.exec(text)?.[1]);
  const wasCorrected = source?.corrections.some(({ before }) => before === was);
  const isRenamed = was !== undefined && is !== undefined && wasCorrected && source?.canonical.sha256 === is;
  return isRenamed ? [problemAt(file, undefined, words.problems.translations.renamedSource(was, is))] : [];
}

/** A text that says that it translates what the other one does. */
const ofTheSameText = (text: string, other: string): string => {
  const [line] = /^translates: .*$/m.exec(other) ?? [];
  return line === undefined ? text : text.replace(/^translates: .*$/m, line);
};

/** Where the content is as it was locked, its archived text may differ from it in words of ours only. */
function checkOwnWords(key: string, archived: string, version: Version): Problem[] {
  const difference = alteredLine(ofTheSameText(archived, version.rendered.text), version);
  const file = archiveFile(key);
  return difference
    ? [problemAt(file, difference.line, words.problems.archive.notAsTheFile(key, difference, file))]
    : [];
}

/**
 * Versions that are or were in force, and that the lock does not know. A real build publishes nothing that is not
 * locked: without its entry and its archived text, a version could be changed and nobody would see it.
 */
function checkUnlocked({ id, languages }: Organization, index: ContentIndex): Problem[] {
  const at = index.isReal && isPublished(index, id) ? problemAt : warningAt;
  return languages
    .flatMap(({ policies }) => policies.filter(({ isVersioned }) => isVersioned))
    .flatMap(({ versions }) => versions.filter(isInItsLanguage))
    .filter(({ status }) => status === 'in-force' || status === 'superseded')
    .filter(({ key }) => lockedEntry(index.lockReading, key) === undefined && !isDraft(key, index))
    .map(({ file }) => at(file, undefined, say.unlocked()));
}
