import { createHash } from 'node:crypto';
import type { Inputs } from '../../schema/lock.ts';
import type { ContentIndex } from '../content-index.ts';
import type { Version } from '../organization.ts';
import { canonicalJson } from '../text/canonical-json.ts';
import { archiveFile } from '../versions/archive.ts';
import { keyOfFile } from '../versions/lock.ts';
import type { TranslationFile } from './translation-files.ts';

/**
 * What a translation names of a version that is not locked: what its editors wrote, as Sayso's own words around it may
 * still change. SHA-256, hexadecimal.
 */
export const fingerprintOfInputs = (inputs: Inputs): string =>
  createHash('sha256').update(canonicalJson(inputs)).digest('hex');

/** What a translation is to name: the fingerprint of a locked text, or what one that is not locked is made of. */
export const fingerprintToName = ({ isLocked, canonical, inputs }: Version): string =>
  isLocked ? canonical.sha256 : fingerprintOfInputs(inputs);

/**
 * The fingerprint of the text that a translation is of, as its own text says it. One that named what its source was
 * made of, before that was locked and then corrected, is of the text that its archived text names.
 */
export function translatedText(
  source: Version,
  { entry, value: { translates } }: Pick<TranslationFile, 'entry' | 'value'>,
  { content }: Pick<ContentIndex, 'content'>,
): string {
  if (translates === fingerprintOfInputs(source.inputs)) return source.canonical.sha256;
  const texts = [source.canonical.sha256, ...source.corrections.map(({ before }) => before)];
  if (texts.includes(translates)) return translates;
  if (source.corrections.length === 0) return translates;
  const archived = content.archive?.[archiveFile(keyOfFile(entry.file))] ?? '';
  const [, named] = /^translates: ([0-9a-f]{64})$/m.exec(archived) ?? [];
  return named !== undefined && texts.includes(named) ? named : translates;
}
