import type { OrganizationFile } from '../schema/organization.ts';
import { composeVersion, type OrganizationData } from './compose-version.ts';
import { consentOf, itemsOf } from './consent/consent.ts';
import { fileOf, versionsOf, type ContentIndex } from './content-index.ts';
import type { Organization, Policy, SubprocessorList, Version } from './organization.ts';
import { urlsOf } from './pages/urls.ts';
import { subprocessorsOn } from './recipients/subprocessors.ts';
import { vendorNames } from './recipients/vendors.ts';
import { registryOf, type RegistryHistory } from './registry/history.ts';
import type { Settings } from './settings.ts';

/** One organization of a content that passed its checks. */
export function composeOrganization(id: string, context: ContentIndex, settings: Settings): Organization {
  const { today, drafts = false, only } = settings;
  const { consent: terms, ...value } = fileOf(context.content.organizations, id)?.value as OrganizationFile;
  const urls = urlsOf(id, only !== undefined);
  const history = registryOf(id, context);
  const registry = history.registry(today);
  const subprocessors = subprocessorsOf(id, context);
  const data: OrganizationData = { id, context, urls, history, subprocessorsOn: subprocessors };
  const policies = policiesOf(versionsShown(data, drafts));
  const consent = consentOf(registry, periodsUntil(today, history), itemsOfOthers(id, context), terms, policies, urls);
  return {
    ...value,
    id,
    urls,
    asOf: today,
    isHidden: value.fictional || drafts,
    policies,
    registry,
    subprocessors: subprocessors(today),
    ...(consent ? { consent } : {}),
  };
}

/** The versions of an organization that are shown, newest first. */
const versionsShown = (data: OrganizationData, showsDrafts: boolean): Version[] =>
  versionsOf(data.context, data.id)
    .filter(({ frontMatter }) => showsDrafts || !frontMatter.draft)
    .map((file) => composeVersion(file, data));

/** An organization's subprocessors on a day. */
function subprocessorsOf(id: string, context: ContentIndex): (date: string) => SubprocessorList {
  const list = fileOf(context.content.subprocessors, id)?.value;
  const vendors = vendorNames(context.vendors);
  return (date) => subprocessorsOn(date, list, vendors);
}

/** `versions`: those of one organization, newest first. */
function policiesOf(versions: readonly Version[]): Policy[] {
  const ids = [...new Set(versions.map(({ policy }) => policy))].sort();
  return ids.map((id) =>
    policyOf(
      id,
      versions.filter(({ policy }) => policy === id),
    ),
  );
}

/** `versions`: those of one policy, newest first; at least one. */
function policyOf(id: string, versions: Version[]): Policy {
  const inForce = versions.find(({ status }) => status === 'in-force');
  const upcoming = versions.filter(({ status }) => status === 'upcoming').reverse();
  const current = inForce ?? upcoming[0] ?? versions[0]!;
  return { id, title: current.title, versions, current, upcoming, ...(inForce ? { inForce } : {}) };
}

/** The registry in each period up to a day: from a day on which it may have changed until the next one. */
function periodsUntil(today: string, { days, registry }: RegistryHistory) {
  const past = days.filter((day) => day <= today);
  return past.map((day, index) => ({ registry: registry(day), until: past[index + 1] }));
}

/** What trackers of the other organizations on this origin store. */
function itemsOfOthers(id: string, context: ContentIndex) {
  const isAlone = context.only !== undefined;
  const others = isAlone ? [] : context.organizations.filter((other) => other !== id);
  return others.flatMap((other) => itemsOf(registryOf(other, context).registry(context.today)));
}
