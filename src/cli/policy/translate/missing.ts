import { assemble, contextOf } from '../../../model/assemble.ts';
import { checkBindings } from '../../../model/checks/bindings.ts';
import { translationFile, wordingFile } from '../../../model/translations/translation-files.ts';
import type { Content } from '../../../schema/content.ts';
import { isError, type Problem } from '../../../schema/problem.ts';
import { questionsOf, type OpenPlace } from '../../organization/open-places.ts';
import type { Target } from './target.ts';

/** What a policy still lacks in a language. */
export interface Missing {
  open: OpenPlace[];
  /** What is wrong with its files, stale texts first. */
  problems: Problem[];
  /** Translations of a source that was corrected since, with what was corrected. */
  corrected: { file: string; what: string[] }[];
  drafts: string[];
}

/** What is not there yet. `content`: with everything that was made. */
export function missingOf(target: Target, content: Content, today: string): Missing {
  const { organization, language, policy } = target;
  const texts = content.translations.filter(({ file }) => isOf(file, target));
  const own = [...texts.map(({ file }) => file), wordingFile(organization.id, language)];
  const open = questionsOf(organization.id, content).filter(({ file }) => own.includes(file));
  const index = contextOf(content, { today, drafts: true });
  const translations = index.translations.filter(({ entry }) => own.includes(entry.file));
  const stale = checkBindings({ ...index, translations }, [organization]);
  const others = assemble(content, { today, drafts: true }).problems.filter(({ file }) => own.includes(file));
  const corrected = translations.flatMap(({ entry, id, value }) => {
    const { corrections = [] } = policy.versions.find((version) => version.id === id) ?? {};
    const at = corrections.findIndex(({ before }) => before === value.translates);
    const isStale = at !== -1 && stale.some(({ file }) => file === entry.file);
    return isStale ? [{ file: entry.file, what: corrections.slice(at).map(({ what }) => what) }] : [];
  });
  const isNew = (problem: Problem) =>
    !isListed(problem, open) && !stale.some((each) => each.message === problem.message);
  return {
    open,
    problems: [...stale, ...others.filter((problem) => isError(problem) && isNew(problem))],
    corrected,
    drafts: texts.filter(({ data }) => isDraft(data)).map(({ file }) => file),
  };
}

/** Whether a file is a translation of the policy into the language. */
function isOf(file: string, { organization, policy, language }: Target): boolean {
  const folder = translationFile({ organization: organization.id, policy: policy.id, id: '' }, language);
  return file.startsWith(folder.replace(/\.mdx$/, ''));
}

const isListed = ({ file, line }: Problem, open: readonly OpenPlace[]): boolean =>
  open.some((place) => place.file === file && place.line === line);

/** Read from the data, so that a mistake elsewhere in the file makes it no other thing. */
const isDraft = (data: unknown): boolean => (data as { draft?: unknown } | null | undefined)?.draft === true;
