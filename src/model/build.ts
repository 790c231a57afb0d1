import type { OrganizationFacts } from '../schema/organization.ts';
import type { Settings } from './assemble.ts';
import { canonicalOf } from './canonical.ts';
import { fileOf, versionsOf, type CheckContext } from './checks/context.ts';
import { consentOf, itemsOf } from './consent.ts';
import { dateInWords } from './dates.ts';
import type { Organization, Policy, Registry, Version } from './organization.ts';
import { daysOfChange, registryOn } from './registry.ts';
import { retentionInWords } from './retention.ts';
import { subprocessorsOn } from './subprocessors.ts';
import { markdownUrl, urlsOf, versionUrl, type Urls } from './urls.ts';
import { vendorNames } from './vendors.ts';
import { consentEndedBy, statusOf, type VersionFile } from './versions.ts';

/** The registry of an organization on any day, and the days on which it may become another, in order. */
export function registryOf(id: string, { content, vendors, versions: all }: CheckContext): { registry: (date: string) => Registry; days: string[] } {
  const trackers = fileOf(content.trackers, id)?.facts ?? { purposes: [], trackers: [] };
  const versions = versionsOf({ versions: all }, id, fileOf(content.organizations, id)?.facts?.consent.policy);
  return {
    registry: (date) => registryOn(date, trackers, vendorNames(vendors), id, (purpose) => consentEndedBy(versions, date, purpose)),
    days: daysOfChange(trackers, vendors, versions),
  };
}

/** One organization of a content that passed its checks. */
export function organizationFrom(id: string, context: CheckContext, { today, drafts, only }: Settings): Organization {
  const { consent: consentSettings, ...facts } = fileOf(context.content.organizations, id)?.facts as OrganizationFacts;
  const urls = urlsOf(id, only !== undefined);
  const vendors = vendorNames(context.vendors);
  const { registry, days } = registryOf(id, context);
  const subprocessorFacts = fileOf(context.content.subprocessors, id)?.facts;
  const version = (file: VersionFile): Version => {
    const shown = {
      ...shownFacts(file, urls),
      prose: context.prose.get(file.entry.file)!,
      registry: registry(file.id),
      subprocessors: subprocessorsOn(file.id, subprocessorFacts, vendors),
    };
    return {
      ...shown,
      status: statusOf(file, versionsOf(context, id, file.policy), today),
      canonical: canonicalOf({ ...shown, organization: id, body: file.entry.body }),
    };
  };
  const policies = policiesOf(versionsOf(context, id).filter((file) => drafts || !file.facts.draft).map(version));
  const current = registry(today);
  const past = days.filter((day) => day <= today).map((day, index, all) => ({ registry: registry(day), until: all[index + 1] }));
  const others = only === undefined ? context.organizations.filter((other) => other !== id) : [];
  const elsewhere = others.flatMap((other) => itemsOf(registryOf(other, context).registry(today)));
  const consent = consentOf(current, past, elsewhere, consentSettings, policies, urls);
  return {
    ...facts, id, urls, asOf: today, isHidden: facts.fictional || drafts === true, policies, registry: current, subprocessors: subprocessorsOn(today, subprocessorFacts, vendors),
    ...(consent ? { consent } : {}),
  };
}

function shownFacts({ id, policy, entry, facts }: VersionFile, urls: Urls) {
  return {
    id, policy, file: entry.file, url: versionUrl(urls, policy, id), markdownUrl: markdownUrl(urls, policy, id), dateInWords: dateInWords(id),
    title: facts.title, dateIs: facts.dateIs, kind: facts.kind, changes: facts.changes, reconsent: facts.reconsent,
    announced: facts.announced, late: facts.late, justification: facts.justification, corrections: facts.corrections, short: facts.short,
    retention: (facts.retention ?? []).map(retentionInWords),
    processing: (facts.processing ?? []).map(({ basis, ...row }) => ({ ...row, basis: basis === 'not-stated' ? undefined : basis })),
    rights: facts.rights ?? [],
  };
}

/** `versions`: those of one organization, newest first. */
function policiesOf(versions: Version[]): Policy[] {
  const ids = [...new Set(versions.map(({ policy }) => policy))].sort();
  return ids.flatMap((id): Policy[] => {
    const own = versions.filter(({ policy }) => policy === id);
    const inForce = own.find(({ status }) => status === 'in-force');
    const upcoming = own.filter(({ status }) => status === 'upcoming').reverse();
    const current = inForce ?? upcoming[0] ?? own[0];
    return current ? [{ id, title: current.title, versions: own, current, upcoming, ...(inForce ? { inForce } : {}) }] : [];
  });
}
