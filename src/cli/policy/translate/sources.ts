import { assemble } from '../../../model/assemble.ts';
import { ContentError } from '../../../model/content-error.ts';
import type { Organization } from '../../../model/organization.ts';
import { readLock } from '../../../model/versions/lock.ts';
import type { Content } from '../../../schema/content.ts';
import { isError } from '../../../schema/problem.ts';

/**
 * All organizations in the language of their source. Throws what is wrong with a source. What is wrong with a
 * translation does not count: to be unfinished is nothing to stop at.
 */
export function sourcesIn(content: Content, today: string): Organization[] {
  const { organizations, problems } = assemble(withoutTranslations(content), { today, drafts: true });
  const errors = problems.filter(isError);
  if (errors.length > 0) throw new ContentError(errors);
  return organizations;
}

function withoutTranslations(content: Content): Content {
  const organizations = content.organizations.map((entry) => {
    const { value } = entry;
    if (!value) return entry;
    return { ...entry, value: { ...value, languages: { ...value.languages, others: {}, prevails: 'each' as const } } };
  });
  return {
    ...content,
    organizations,
    translations: [],
    wordings: [],
    lock: lockOfSources(content.lock),
    archive: onlyOf(content.archive ?? {}, isArchivedSource),
  };
}

function lockOfSources(text: string | undefined): string | undefined {
  const { lock } = readLock(text);
  if (text === undefined || !lock) return text;
  return JSON.stringify({ ...lock, versions: onlyOf(lock.versions, isKeyOfSource) });
}

/** `altaclario/privacy/2026-06-03`; a text in another language has that in its name. */
const isKeyOfSource = (key: string): boolean => key.split('/').length === 3;
/** The same with `archive/` before it. */
const isArchivedSource = (file: string): boolean => file.split('/').length === 4;

const onlyOf = <Value>(record: Readonly<Record<string, Value>>, isWanted: (key: string) => boolean) =>
  Object.fromEntries(Object.entries(record).filter(([key]) => isWanted(key)));
