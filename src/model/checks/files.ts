import type { Problem } from '../../schema/problem.ts';
import { id as idSchema } from '../../schema/strict.ts';
import { contentProblems as say } from '../problems/content.ts';
import { isReservedPolicy, reservedOrganizations } from '../pages/urls.ts';
import { partsOf } from '../versions/version-files.ts';
import { fileOf, organizationOf, type ContentIndex } from '../content-index.ts';

const isId = (name: string): boolean => idSchema.safeParse(name).success;

/** Every file stands in its place, and every organization has what it needs. */
export function checkFiles({ content, organizations }: ContentIndex): Problem[] {
  return [
    ...(organizations.length === 0 ? [say.nothing()] : []),
    ...content.misplaced.map(say.misplaced),
    ...organizations.flatMap((id) => [
      ...(isId(id) ? [] : [say.badId(`organizations/${id}/`, id)]),
      ...(reservedOrganizations.includes(id) ? [say.reserved(`organizations/${id}/`, id)] : []),
      ...(fileOf(content.organizations, id) ? [] : [say.notAnOrganization(id)]),
      ...(content.policies.some((entry) => organizationOf(entry.file) === id) ? [] : [say.noPolicy(id)]),
    ]),
    ...policyFolders(content.policies.map((entry) => entry.file)).flatMap(({ folder, policy }) => [
      ...(isId(policy) ? [] : [say.badId(folder, policy)]),
      ...(isReservedPolicy(policy) ? [say.reserved(folder, policy)] : []),
    ]),
  ];
}

function policyFolders(files: string[]): { folder: string; policy: string }[] {
  const folders = new Map(files.map((file) => [file.replace(/[^/]+$/, ''), partsOf(file).policy]));
  return [...folders].map(([folder, policy]) => ({ folder, policy }));
}
