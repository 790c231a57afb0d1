import { wordsIn, type Language } from '../../words/index.ts';
import type { Organization, Policy, Version } from '../organization.ts';
import { hrefOf, isInternal, isTranslated } from '../pages/urls.ts';
import { isInItsLanguage } from './fallback.ts';

/** The same page in a language. */
export interface Alternate {
  /** Path from the root of the origin. */
  href: string;
  language: Language;
  /** Of the language, in that language. */
  name: string;
  isThis: boolean;
  isSource: boolean;
}

/**
 * A page in every language that has it, itself included; nothing where there is one only. `path`: of the page.
 * `existsIn`: whether an organization in another language has it.
 */
export function alternatesOf(
  organization: Organization,
  path: string,
  existsIn: (other: Organization) => boolean,
): Alternate[] {
  const { urls, languages } = organization;
  const rest = path.slice(urls.base.length);
  const found = languages.filter((other) => other === organization || existsIn(other));
  if (found.length < 2) return [];
  return found.map((other) => ({
    href: other.urls.base + rest,
    language: other.language,
    name: wordsIn(other.language).languageName,
    isThis: other === organization,
    isSource: !isTranslated(other.urls),
  }));
}

/** A version in each of its languages, that of its source first. */
export const textsOf = ({ policy, id }: Version, { languages }: Organization): Version[] =>
  languages.flatMap(({ policies }) => {
    const text = policyOf(policies, policy)?.versions.find((version) => version.id === id);
    return text && isInItsLanguage(text) ? [text] : [];
  });

/** Whether a policy, or one version of it, has a text in the language of an organization's pages. */
export function hasText({ policies }: Organization, policy: string, version?: string): boolean {
  const found = policyOf(policies, policy);
  const text = version === undefined ? found?.current : found?.versions.find(({ id }) => id === version);
  return text !== undefined && isInItsLanguage(text);
}

const policyOf = (policies: readonly Policy[], id: string): Policy | undefined =>
  policies.find((policy) => policy.id === id);

/** A policy's link as pages in this language write it: to the source's page where only that has the text. */
export function hrefIn(organization: Organization, url: string): string {
  const [, policy = '', version] = /^\/([^/#]+)\/(\d{4}-\d{2}(?:-\d{2})?)\//.exec(url) ?? [];
  const isOfSource = version !== undefined && !hasText(organization, policy, version);
  return isInternal(url) && isOfSource ? organization.urls.sourceBase + url : hrefOf(organization.urls, url);
}
