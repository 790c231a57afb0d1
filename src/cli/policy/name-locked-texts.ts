import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Organization } from '../../model/organization.ts';
import { fingerprintOfInputs } from '../../model/translations/bound.ts';
import { readTranslations, type TranslationFile } from '../../model/translations/translation-files.ts';
import { lockKey } from '../../model/versions/lock.ts';
import type { Content } from '../../schema/content.ts';
import type { Lock } from '../../schema/lock.ts';

interface Locked {
  /** The content folder. */
  folder: string;
  /** In the language of their sources, drafts with them. */
  organizations: readonly Organization[];
  lock: Lock;
}

/**
 * Lets each translation of a locked version name the fingerprint of its text, where it names what that is made of. Only
 * then can it still be told what was translated, after the source is corrected. Nothing else in a file changes. Gives
 * the files that were written.
 */
export function nameLockedTexts(content: Content, { folder, organizations, lock }: Locked): string[] {
  return readTranslations(content.translations).flatMap((translation) => {
    const key = lockKey(translation.organization, translation.policy, translation.id);
    const { translates } = translation.value;
    const locked = Object.hasOwn(lock.versions, key) ? lock.versions[key] : undefined;
    const isOfInputs = translates === inputsNamed(translation, organizations);
    if (!locked || !isOfInputs) return [];
    const file = path.join(folder, translation.entry.file);
    writeFileSync(file, withFingerprint(readFileSync(file, 'utf8'), translates, locked.sha256));
    return [translation.entry.file];
  });
}

/** What a translation of a version names as long as that is not locked. */
function inputsNamed({ organization, policy, id }: TranslationFile, all: readonly Organization[]): string | undefined {
  const policies = all.find((each) => each.id === organization)?.policies ?? [];
  const versions = policies.find((each) => each.id === policy)?.versions ?? [];
  const source = versions.find((version) => version.id === id);
  return source && fingerprintOfInputs(source.inputs);
}

/** The text with another fingerprint in the value of `translates`. */
function withFingerprint(text: string, before: string, after: string): string {
  const key = text.search(/^["']?translates\b/m);
  const at = text.indexOf(before, key);
  return text.slice(0, at) + after + text.slice(at + before.length);
}
