import { fileOf } from '../../model/content-index.ts';
import { typeNamed } from '../../model/documents.ts';
import { isReservedPolicy } from '../../model/pages/urls.ts';
import type { Content } from '../../schema/content.ts';
import { suggestionFor } from '../../schema/nearest.ts';
import { id as idSchema } from '../../schema/text.ts';
import { siteLanguage, words } from '../../words/index.ts';
import { withSchemas } from '../organization/files/with-schemas.ts';
import { toYaml } from '../organization/files/yaml.ts';
import { regimes, type Regime } from '../organization/choices.ts';
import { idsIn } from '../organization/ids.ts';
import { openPlaces } from '../organization/open-places.ts';
import { documentTypes, type DocumentType, type Setting } from '../organization/skeleton/document.ts';
import { firstVersion } from '../organization/skeleton/version.ts';
import { carryOut } from '../plan/carry-out.ts';
import { checkPlan } from '../plan/check.ts';

const { document: say, organization: sayOrganization } = words.commands;

/** A document that is to begin. */
export interface Beginning {
  organization: string;
  policy: string;
  /** The day on which its first version takes effect. */
  date: string;
  type: DocumentType;
  regimes: readonly Regime[];
}

/** Makes the first version of a document, as a draft with a question for everything that nobody can guess. */
export function newDocument(
  { organization, policy, date, type, regimes }: Beginning,
  content: Content,
  folder: string,
) {
  const file = `organizations/${organization}/${policy}/${date}.mdx`;
  const isClear = typeNamed(policy) === type;
  const setting = { ...settingOf(organization, content), regimes };
  const text = firstVersion(type, setting, isClear ? undefined : titleFrom(policy));
  const kind = isClear ? {} : { [`organizations/${organization}/${policy}/policy.yaml`]: toYaml({ type }) };
  const plan = { files: withSchemas({ ...kind, [file]: text }), removed: [] };
  const after = checkPlan(content, plan);
  carryOut(folder, plan);
  const open = openPlaces(organization, after, folder).filter((place) => place.startsWith(`${folder}/${file}:`));
  const made = `${folder}/${file}`;
  const all = Object.keys(plan.files).map((each) => `${folder}/${each}`);
  return [sayOrganization.made(all), sayOrganization.open(open), sayOrganization.next(made)].join('\n\n');
}

/** `shop-terms` → `Shop terms`: two documents of one kind need two titles. */
function titleFrom(policy: string): string {
  const words = policy.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Whether nothing of a document is there yet, so that one of that name can begin. */
export const isNewDocument = (organization: string, policy: string, content: Content): boolean =>
  idsIn(content).includes(organization) &&
  policy !== '' &&
  !content.policies.some(({ file }) => file.startsWith(`organizations/${organization}/${policy}/`));

/** The kind of a new document: what was said, or what its name says. Throws where there is no such kind, or name. */
export function typeOf(organization: string, policy: string, said: string | undefined): DocumentType {
  if (!idSchema.safeParse(policy).success) throw new Error(say.notForUrls(policy));
  if (isReservedPolicy(policy)) throw new Error(say.reserved(policy));
  const type = documentTypes.find((known) => known === (said ?? policy));
  if (type !== undefined) return type;
  if (said !== undefined) throw new Error(say.unknownType(said, suggestionFor(said, documentTypes)));
  throw new Error(say.addType(`${organization}/${policy}`, documentTypes.join('|')));
}

/** Where no law is said, a document is begun for the one that most are under. */
export const defaultRegimes: readonly Regime[] = regimes.slice(0, 1);

function settingOf(
  organization: string,
  { organizations, trackers, subprocessors }: Content,
): Omit<Setting, 'regimes'> {
  const listed = fileOf(trackers, organization)?.value?.trackers ?? [];
  return {
    language: fileOf(organizations, organization)?.value?.languages.source ?? siteLanguage,
    hasTrackers: fileOf(trackers, organization) !== undefined,
    runsTrackers: listed.some(({ runs }) => runs === 'this-site'),
    hasSubprocessors: fileOf(subprocessors, organization) !== undefined,
  };
}
