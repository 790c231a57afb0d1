import { problemAt, type Problem } from '../../schema/problem.ts';
import { id as idSchema } from '../../schema/text.ts';
import { words } from '../../words/index.ts';
import type { Said } from '../../words/said.ts';
import { fileOf, organizationOf, type ContentIndex } from '../content-index.ts';
import { isReservedPolicy, reservedOrganizations } from '../pages/urls.ts';
import { partsOf } from '../versions/version-files.ts';

const wrong = words.problems.files;

/** Every file is in its place, and every organization has what it needs. */
export function checkFiles(context: ContentIndex): Problem[] {
  const { content, organizations } = context;
  const policyFiles = content.policies.map(({ file }) => file);
  return [
    ...(organizations.length === 0 ? [problemAt('organizations/', undefined, wrong.noOrganization())] : []),
    ...content.misplaced.map(checkMisplaced),
    ...organizations.flatMap((id) => checkOrganization(id, context)),
    ...policyFolders(policyFiles).flatMap(({ folder, policy }) => checkName(folder, policy, isReservedPolicy)),
  ];
}

/** `path`: a folder ends in `/`, and what is neither a file nor a folder in `@`. */
function checkMisplaced(path: string): Problem {
  return problemAt(path.replace(/@$/, ''), undefined, whatIsMisplaced(path));
}

function whatIsMisplaced(path: string): Said {
  if (path.endsWith('/')) return wrong.emptyFolder();
  if (path.endsWith('@')) return wrong.notAFile();
  if (path.endsWith('.yml')) return wrong.otherExtension('.yaml');
  if (path.endsWith('.md')) return wrong.otherExtension('.mdx');
  return wrong.misplaced();
}

function checkOrganization(id: string, { content }: ContentIndex): Problem[] {
  const folder = `organizations/${id}/`;
  const hasFile = fileOf(content.organizations, id) !== undefined;
  const hasPolicy = content.policies.some(({ file }) => organizationOf(file) === id);
  return [
    ...checkName(folder, id, (name) => reservedOrganizations.includes(name)),
    ...(hasFile ? [] : [problemAt(folder, undefined, wrong.noOrganizationFile())]),
    ...(hasPolicy ? [] : [problemAt(folder, undefined, wrong.noPolicy(id))]),
  ];
}

/** The name of a folder becomes part of a URL, where the site has names of its own. */
function checkName(folder: string, name: string, isReserved: (name: string) => boolean): Problem[] {
  const isId = idSchema.safeParse(name).success;
  return [
    ...(isId ? [] : [problemAt(folder, undefined, wrong.notForUrls(name))]),
    ...(isReserved(name) ? [problemAt(folder, undefined, wrong.reservedName(name))] : []),
  ];
}

function policyFolders(files: readonly string[]): { folder: string; policy: string }[] {
  const folders = new Map(files.map((file) => [file.replace(/[^/]+$/, ''), partsOf(file).policy]));
  return [...folders].map(([folder, policy]) => ({ folder, policy }));
}
