import type { Entry } from '../../schema/entry.ts';
import { lineOf } from '../../schema/lines.ts';
import { suggestionFor } from '../../schema/nearest.ts';
import type { OrganizationFile } from '../../schema/organization.ts';
import { problemAt, warningAt, type Problem } from '../../schema/problem.ts';
import { words } from '../../words/index.ts';
import { fileOf, organizationOf, type ContentIndex } from '../content-index.ts';
import { isForAdvertising } from '../registry/advertising.ts';
import { partsOf } from '../versions/version-files.ts';

const wrong = words.problems.organizations;

/** `organization.yaml`: the policy of the consent exists, and a missing form is mentioned. */
export function checkOrganizations(context: ContentIndex): Problem[] {
  return context.content.organizations.flatMap((entry) => {
    const { value } = entry;
    if (!value) return [];
    return [
      ...checkConsentPolicy(entry, value, context),
      ...checkForm(entry, value),
      ...checkSubject(entry, value),
      ...checkAdvertising(entry, value, context),
    ];
  });
}

type File = Entry<OrganizationFile>;

/** Where this site runs a tracker, visitors consent under a policy that they can read. */
function checkConsentPolicy(entry: File, { consent }: OrganizationFile, { content }: ContentIndex): Problem[] {
  const organization = organizationOf(entry.file);
  const trackers = fileOf(content.trackers, organization)?.value?.trackers ?? [];
  const runsTrackers = trackers.some(({ runs }) => runs === 'this-site');
  const parts = content.policies.map(({ file }) => partsOf(file)).filter((each) => each.organization === organization);
  const policies = [...new Set(parts.map(({ policy }) => policy))];
  if (!runsTrackers || policies.includes(consent.policy)) return [];
  const said = wrong.noPolicyForConsent(consent.policy, suggestionFor(consent.policy, policies));
  return [problemAt(entry.file, lineOf(entry, ['consent', 'policy']), said)];
}

/** A policy cannot say “we do not sell or share” beside what advertising tools store (requirement G12). */
function checkAdvertising(entry: File, { saleOrSharing }: OrganizationFile, { content }: ContentIndex): Problem[] {
  if (saleOrSharing) return [];
  const trackers = fileOf(content.trackers, organizationOf(entry.file))?.value?.trackers ?? [];
  const names = trackers.flatMap(({ items = [] }) => items.map(({ name }) => name));
  const advertising = [...new Set(names.filter(isForAdvertising))];
  return advertising.map((name) => warningAt(entry.file, undefined, wrong.advertisingWithoutOptOut(name)));
}

function checkForm(entry: File, { name, contact }: OrganizationFile): Problem[] {
  if (contact.form) return [];
  const said = contact.email === 'not-stated' ? wrong.noContact(name) : wrong.emailInsteadOfForm(name);
  return [warningAt(entry.file, lineOf(entry, ['contact']), said)];
}

function checkSubject(entry: File, { contact: { email, subject } }: OrganizationFile): Problem[] {
  if (subject === undefined || email !== 'not-stated') return [];
  return [problemAt(entry.file, lineOf(entry, ['contact', 'subject']), wrong.subjectWithoutEmail(subject))];
}
