import type { OrganizationFile } from '../schema/organization.ts';
import type { Language } from '../words/index.ts';
import { consentOf, itemsOf } from './consent/consent.ts';
import { fileOf, versionsOf, type ContentIndex } from './content-index.ts';
import { kindOf } from './documents.ts';
import { noticeFile, noticeNamed } from './versions/archive.ts';
import { composePolicies } from './compose-policies.ts';
import { assetsOf } from './look/assets.ts';
import { composeLook } from './look/compose-look.ts';
import type { Consent, Organization, Policy, SubprocessorList, Version } from './organization.ts';
import { urlsOf, type Urls } from './pages/urls.ts';
import { comingRegistry, withoutThesePages } from './registry/coming.ts';
import { comingSubprocessors, subprocessorsOn } from './recipients/subprocessors.ts';
import { vendorNames } from './recipients/vendors.ts';
import { registryOf, type RegistryHistory } from './registry/history.ts';
import { isAlone, type Settings } from './settings.ts';
import { registryIn } from './translations/registry-in.ts';
import type { Source } from './translations/source.ts';
import { shownIn } from './translations/fallback.ts';
import { composeVersion } from './versions/compose-version.ts';
import type { VersionFile } from './versions/version-files.ts';

/** What an organization's versions are made from, beside their files. */
interface Sources {
  index: ContentIndex;
  language: Language;
  urls: Urls;
  history: RegistryHistory;
  subprocessors: (date: string) => SubprocessorList;
  source?: Source | undefined;
}

/** What an organization is composed from. */
export interface Composition {
  /** The content, in this language. */
  index: ContentIndex;
  settings: Settings;
  language: Language;
  /** Absent: this is the language of its source. */
  source?: Source | undefined;
}

/** One organization in one language. */
export function composeInLanguage(id: string, { index, settings, language, source }: Composition): Organization {
  const { today, drafts = false, isPreview = drafts } = settings;
  const file = fileOf(index.content.organizations, id)?.value as OrganizationFile;
  const { languages, consent: terms, words: own, logo, favicon, font, accent, accentText, ...value } = file;
  const place = { root: settings.root ?? '', isAlone: isAlone(settings) };
  const urls = urlsOf(id, place, source && language);
  const history = registryIn(language, id, index, source);
  const subprocessors = subprocessorsOf(id, index, language);
  const files = versionsOf(index, id).filter(({ frontMatter }) => drafts || !frontMatter.draft);
  const policies = composePolicies(
    files.map((file) => versionOf(file, { index, language, urls, history, subprocessors, source })),
    (policy) => kindOf(id, policy, index.content),
    urls,
  );
  const start = startOfConsent(policyNamed(terms.policy, policies));
  const all = history.registry(today);
  const registry = start === undefined ? all : withoutThesePages(all);
  const consent = consentOf({
    organization: id,
    name: value.name,
    language,
    registry,
    past: periodsUntil(today, history),
    itemsOfOthers: itemsOfOthers(id, index),
    settings: terms,
    own,
    policies,
    urls,
    source: source?.organization.consent,
  });
  return {
    ...value,
    id,
    language,
    languages: [],
    prevails: languages.prevails,
    urls,
    look: composeLook(file, assetsOf(id, index.content), urls),
    asOf: today,
    isHidden: value.fictional || isPreview,
    sharesOriginWith: [],
    policies,
    privacyPolicy: ofPrivacy(policies) ?? policyNamed(terms.policy, policies),
    registry,
    subprocessors: subprocessors(today),
    comingRegistry: comingRegistry(history, { today, now: registry, start }),
    comingSubprocessors: comingSubprocessors(today, ...subprocessorFacts(id, index), language),
    notices: noticesOf(id, consent, index),
    ...(consent ? { consent } : {}),
  };
}

/** A version that is not translated is shown as it is in the source. */
function versionOf(file: VersionFile, { index, language, urls, history, subprocessors, source }: Sources): Version {
  const original = source && sourceOf(file, source.organization);
  if (original && !file.translation) return shownIn(language, original);
  return composeVersion(file, {
    index,
    language,
    urls,
    source: original,
    siblings: versionsOf(index, file.organization, file.policy),
    registry: history.registry(file.id),
    subprocessors: subprocessors(file.id),
    today: index.today,
  });
}

const sourceOf = ({ policy, id }: VersionFile, { policies }: Organization): Version | undefined =>
  policies.flatMap(({ versions }) => versions).find((version) => version.policy === policy && version.id === id);

/** An organization's subprocessors on a day. */
function subprocessorsOf(id: string, index: ContentIndex, language: Language): (date: string) => SubprocessorList {
  const facts = subprocessorFacts(id, index);
  return (date) => subprocessorsOn(date, ...facts, language);
}

const subprocessorFacts = (id: string, { content, vendors }: ContentIndex) =>
  [fileOf(content.subprocessors, id)?.value, vendorNames(vendors)] as const;

/** When the policy that consent is given under takes effect for the first time; nothing where it has, or is a draft. */
const startOfConsent = (policy: Policy | undefined): string | undefined =>
  policy?.current.status === 'upcoming' ? policy.current.id : undefined;

const ofPrivacy = (policies: readonly Policy[]): Policy | undefined => policies.find(({ type }) => type === 'privacy');

const policyNamed = (name: string, policies: readonly Policy[]): Policy | undefined =>
  policies.find(({ id }) => id === name);

/** The words that visitors were asked with: those that are archived, and today's. */
function noticesOf(id: string, consent: Consent | undefined, { content }: ContentIndex): Organization['notices'] {
  const texts = new Map(
    Object.entries(content.archive ?? {}).flatMap(([file, text]) => {
      const sha256 = noticeNamed(file);
      return sha256 !== undefined && file === noticeFile(id, sha256) ? [[sha256, text] as const] : [];
    }),
  );
  if (consent) texts.set(consent.notice.sha256, consent.notice.text);
  return [...texts].map(([sha256, text]) => ({ sha256, text }));
}

/** The registry in each period up to a day: from a day on which it may have changed until the next one. */
function periodsUntil(today: string, { days, registry }: RegistryHistory) {
  const past = days.filter((day) => day <= today);
  return past.map((day, index) => ({ registry: registry(day), until: past[index + 1] }));
}

/** What trackers of the other organizations on this origin store. */
function itemsOfOthers(id: string, index: ContentIndex) {
  const others = index.organizations.filter((other) => other !== id && (index.only?.includes(other) ?? true));
  return others.flatMap((other) => itemsOf(registryOf(other, index).registry(index.today)));
}
