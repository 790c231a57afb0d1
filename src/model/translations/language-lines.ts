import { wordsIn } from '../../words/index.ts';
import type { Organization, Policy, Version } from '../organization.ts';
import { hasText } from './alternates.ts';
import { isInItsLanguage } from './fallback.ts';

/** Under the title of a text: which of its languages counts, and who translated it. Nothing where it has one only. */
export function languageLines({ languages, prevails }: Organization, version: Version): string[] {
  const { translations: say, listed } = wordsIn(version.language);
  const others = languages
    .filter((other) => other.language !== version.textLanguage && hasText(other, version.policy, version.id))
    .map(({ language }) => say.named[language] ?? language);
  const { translation } = version;
  const translator = translation ? [say.translator(translation.translator)] : [];
  if (others.length === 0) return translator;
  if (prevails === 'each') return [say.eachCounts, ...translator];
  if (prevails === version.textLanguage) return [say.thisCounts(listed(others)), ...translator];
  return [say.otherCounts(say.named[prevails] ?? prevails), ...translator];
}

/** The last version of a policy that has been in force, and has a text in the language of these pages. */
export const lastTranslated = ({ versions }: Policy): Version | undefined =>
  versions.find(
    (version) => isInItsLanguage(version) && (version.status === 'in-force' || version.status === 'superseded'),
  );
