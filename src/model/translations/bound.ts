import { createHash } from 'node:crypto';
import type { Inputs } from '../../schema/lock.ts';
import type { Version } from '../organization.ts';
import { canonicalJson } from '../text/canonical-json.ts';
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

/** The fingerprint of the text that a translation is of, as its own text says it. */
export const translatedText = (source: Version, { value }: Pick<TranslationFile, 'value'>): string =>
  value.translates === fingerprintOfInputs(source.inputs) ? source.canonical.sha256 : value.translates;
