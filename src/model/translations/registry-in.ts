import type { Language } from '../../words/index.ts';
import type { ContentIndex } from '../content-index.ts';
import type { Source } from './source.ts';
import type { Registry } from '../organization.ts';
import { registryOf, type RegistryHistory } from '../registry/history.ts';

/**
 * The registry in a language. `index`: the content in that language. `source`: the organization in the language of its
 * source, which says what is disclosed; absent: this is it. So a choice counts in every language, and who changes the
 * language is not asked again.
 */
export function registryIn(
  language: Language,
  organization: string,
  index: ContentIndex,
  source: Source | undefined,
): RegistryHistory {
  const translated = registryOf(organization, index, language);
  if (!source) return translated;
  const original = registryOf(organization, source.index, source.organization.language);
  return { ...translated, registry: (date) => disclosing(translated.registry(date), original.registry(date)) };
}

/** One registry with what the same purposes disclose in the other. */
const disclosing = (translated: Registry, original: Registry): Registry => ({
  purposes: translated.purposes.map((purpose) => {
    const { disclosure, disclosureHash } = original.purposes.find(({ id }) => id === purpose.id) ?? purpose;
    return { ...purpose, disclosure, disclosureHash };
  }),
});
