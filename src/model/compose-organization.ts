import type { OrganizationFile } from '../schema/organization.ts';
import { composeVersion } from './versions/compose-version.ts';
import { fileOf, versionsOf, type ContentIndex } from './content-index.ts';
import { consentOf, itemsOf } from './consent/consent.ts';
import type { Organization, Policy, Version } from './organization.ts';
import { registryOf } from './registry/history.ts';
import { subprocessorsOn } from './recipients/subprocessors.ts';
import type { Settings } from './settings.ts';
import { urlsOf } from './pages/urls.ts';
import { vendorNames } from './recipients/vendors.ts';
import type { VersionFile } from './versions/version-files.ts';

/** One organization of a content that passed its checks. */
export function composeOrganization(
  id: string,
  context: ContentIndex,
  { today, drafts, only }: Settings,
): Organization {
  const { consent: consentSettings, ...value } = fileOf(context.content.organizations, id)?.value as OrganizationFile;
  const urls = urlsOf(id, only !== undefined);
  const vendors = vendorNames(context.vendors);
  const { registry, days } = registryOf(id, context);
  const subprocessorFacts = fileOf(context.content.subprocessors, id)?.value;
  const version = (file: VersionFile): Version =>
    composeVersion(file, {
      index: context,
      urls,
      siblings: versionsOf(context, id, file.policy),
      registry: registry(file.id),
      subprocessors: subprocessorsOn(file.id, subprocessorFacts, vendors),
      today,
    });
  const policies = policiesOf(
    versionsOf(context, id)
      .filter((file) => drafts || !file.frontMatter.draft)
      .map(version),
  );
  const current = registry(today);
  const past = days
    .filter((day) => day <= today)
    .map((day, index, all) => ({ registry: registry(day), until: all[index + 1] }));
  const others = only === undefined ? context.organizations.filter((other) => other !== id) : [];
  const itemsOfOthers = others.flatMap((other) => itemsOf(registryOf(other, context).registry(today)));
  const consent = consentOf(current, past, itemsOfOthers, consentSettings, policies, urls);
  return {
    ...value,
    id,
    urls,
    asOf: today,
    isHidden: value.fictional || drafts === true,
    policies,
    registry: current,
    subprocessors: subprocessorsOn(today, subprocessorFacts, vendors),
    ...(consent ? { consent } : {}),
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
    return current
      ? [{ id, title: current.title, versions: own, current, upcoming, ...(inForce ? { inForce } : {}) }]
      : [];
  });
}
