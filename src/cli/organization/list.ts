import { fileOf } from '../../model/content-index.ts';
import { partsOf, readVersions, statusOf, type VersionFile } from '../../model/versions/version-files.ts';
import type { Content } from '../../schema/content.ts';
import { contentFolder } from '../../source/loader.ts';
import { readContent } from '../../source/tree.ts';
import { today } from '../../today.ts';
import { words } from '../../words/index.ts';
import { readFlags } from '../flags.ts';
import { idsIn } from './ids.ts';
import { questionsOf } from './open-places.ts';

const say = words.commands.organization;

/** Every organization with its state, its languages, and how many policies, versions and open questions it has. */
export function list(...args: string[]): string {
  readFlags(args, { texts: [], switches: [] }, 0);
  const content = readContent(contentFolder());
  const versions = readVersions(content.policies);
  const rows = idsIn(content).map((id) => {
    const own = versions.filter(({ organization }) => organization === id);
    const state = say.states[stateOf(id, own, content)];
    return { id, state, languages: languagesOf(id, content), counts: countsOf(id, content) };
  });
  const idWidth = Math.max(...rows.map(({ id }) => id.length));
  const stateWidth = Math.max(...rows.map(({ state }) => state.length));
  const languagesWidth = Math.max(...rows.map(({ languages }) => languages.length));
  const lines = rows.map(({ id, state, languages, counts }) =>
    say.row([id.padEnd(idWidth), state.padEnd(stateWidth), languages.padEnd(languagesWidth)], counts),
  );
  return lines.join('\n');
}

/** The languages that it declares, that of its source first: `en, de`. */
function languagesOf(id: string, { organizations }: Content): string {
  const declared = fileOf(organizations, id)?.value?.languages;
  return declared === undefined ? '' : [declared.source, ...Object.keys(declared.others)].join(', ');
}

function countsOf(id: string, content: Content): [policies: number, versions: number, questions: number] {
  const own = content.policies.map(({ file }) => partsOf(file)).filter(({ organization }) => organization === id);
  const policies = new Set(own.map(({ policy }) => policy));
  return [policies.size, own.length, questionsOf(id, content).length];
}

/** `versions`: those of the organization. Any of its policies that is in force makes it public. */
function stateOf(id: string, versions: readonly VersionFile[], content: Content): keyof typeof say.states {
  const organization = fileOf(content.organizations, id)?.value;
  if (!organization || versions.length === 0) return 'unreadable';
  if (organization.fictional) return 'fictional';
  const statuses = versions.map((version) => {
    const siblings = versions.filter(({ policy }) => policy === version.policy);
    return statusOf(version, siblings, today());
  });
  if (statuses.includes('in-force')) return 'in-force';
  return statuses.includes('upcoming') ? 'upcoming' : 'draft';
}
