import type { OrganizationFile } from '../schema/organization.ts';
import { consentOf, itemsOf } from './consent/consent.ts';
import { fileOf, versionsOf, type ContentIndex } from './content-index.ts';
import { noticeFile, noticeNamed } from './versions/archive.ts';
import { assetsOf } from './look/assets.ts';
import { composeLook } from './look/compose-look.ts';
import type { Consent, Organization, Policy, SubprocessorList, Version } from './organization.ts';
import { urlsOf, type Urls } from './pages/urls.ts';
import { subprocessorsOn } from './recipients/subprocessors.ts';
import { vendorNames } from './recipients/vendors.ts';
import { registryOf, type RegistryHistory } from './registry/history.ts';
import { isAlone, type Settings } from './settings.ts';
import { composeVersion } from './versions/compose-version.ts';
import type { VersionFile } from './versions/version-files.ts';

/** What an organization's versions are made from, beside their files. */
interface Sources {
  index: ContentIndex;
  urls: Urls;
  history: RegistryHistory;
  subprocessors: (date: string) => SubprocessorList;
}

/** One organization of a content that passed its checks. */
export function composeOrganization(id: string, index: ContentIndex, settings: Settings): Organization {
  const { today, drafts = false, isPreview = drafts } = settings;
  const file = fileOf(index.content.organizations, id)?.value as OrganizationFile;
  const { consent: terms, words: own, logo, favicon, font, accent, accentText, ...value } = file;
  const urls = urlsOf(id, { root: settings.root ?? '', isAlone: isAlone(settings) });
  const history = registryOf(id, index);
  const registry = history.registry(today);
  const subprocessors = subprocessorsOf(id, index);
  const versions = versionsOf(index, id).filter(({ frontMatter }) => drafts || !frontMatter.draft);
  const policies = policiesOf(versions.map((version) => versionOf(version, { index, urls, history, subprocessors })));
  const consent = consentOf({
    organization: id,
    name: value.name,
    registry,
    past: periodsUntil(today, history),
    itemsOfOthers: itemsOfOthers(id, index),
    settings: terms,
    own,
    policies,
    urls,
  });
  return {
    ...value,
    id,
    urls,
    look: composeLook(file, assetsOf(id, index.content), urls),
    asOf: today,
    isHidden: value.fictional || isPreview,
    sharesOriginWith: [],
    policies,
    privacyPolicy: policyNamed('privacy', policies) ?? policyNamed(terms.policy, policies),
    registry,
    subprocessors: subprocessors(today),
    notices: noticesOf(id, consent, index),
    ...(consent ? { consent } : {}),
  };
}

const versionOf = (file: VersionFile, { index, urls, history, subprocessors }: Sources): Version =>
  composeVersion(file, {
    index,
    urls,
    siblings: versionsOf(index, file.organization, file.policy),
    registry: history.registry(file.id),
    subprocessors: subprocessors(file.id),
    today: index.today,
  });

/** An organization's subprocessors on a day. */
function subprocessorsOf(id: string, { content, vendors }: ContentIndex): (date: string) => SubprocessorList {
  const list = fileOf(content.subprocessors, id)?.value;
  return (date) => subprocessorsOn(date, list, vendorNames(vendors));
}

const policyNamed = (name: string, policies: readonly Policy[]): Policy | undefined =>
  policies.find(({ id }) => id === name);

/** `versions`: those of one organization, newest first. */
function policiesOf(versions: readonly Version[]): Policy[] {
  const ids = [...new Set(versions.map(({ policy }) => policy))].sort();
  return ids.map((id) => {
    const own = versions.filter(({ policy }) => policy === id);
    return policyOf(id, own);
  });
}

/** `versions`: those of one policy, newest first; at least one. */
function policyOf(id: string, versions: Version[]): Policy {
  const inForce = versions.find(({ status }) => status === 'in-force');
  const upcoming = versions.filter(({ status }) => status === 'upcoming').reverse();
  const current = inForce ?? upcoming[0] ?? versions[0]!;
  return { id, title: current.title, versions, current, upcoming, ...(inForce ? { inForce } : {}) };
}

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
