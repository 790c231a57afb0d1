import type { Entry } from '../../schema/entry.ts';
import { lineOf } from '../../schema/lines.ts';
import { problemAt, warningAt, type Problem } from '../../schema/problem.ts';
import { questionsIn } from '../../schema/questions.ts';
import { words } from '../../words/index.ts';
import type { Said } from '../../words/said.ts';
import { isPublished, organizationOf, type ContentIndex } from '../content-index.ts';
import { vendorsNamedBy } from '../recipients/named-vendors.ts';
import { vendorId } from '../recipients/vendors.ts';
import type { Prose } from '../versions/prose.ts';
import { keyOfFile, lockedEntry } from '../versions/lock.ts';
import { textsIn } from '../text/texts-in.ts';

const wrong = words.problems.questions;

/** A question that is open, or an answer that was left blank, and where it is. */
export interface OpenQuestion {
  file: string;
  line: number | undefined;
  /** Empty where an answer was left blank. */
  asked: string;
}

type File = Pick<Entry<unknown>, 'file' | 'data' | 'lines'>;

/** All questions that are open, file by file. */
export const openQuestions = (context: Pick<ContentIndex, 'content' | 'prose'>): OpenQuestion[] =>
  filesOf(context).flatMap((file) => questionsOf(file, context));

/** A draft may have open questions and empty sections, and its editor is told of them. Nothing else may. */
export function checkUnwritten(context: ContentIndex): Problem[] {
  return filesOf(context).flatMap((file) => {
    const isDraft = mayBeUnwritten(file, context);
    const at = (line: number | undefined, said: Said): Problem =>
      isDraft ? warningAt(file.file, line, said) : problemAt(file.file, line, said);
    const questions = questionsOf(file, context).map(({ line, asked }) =>
      at(line, asked === '' ? wrong.blank(isDraft) : wrong.open(asked, isDraft)),
    );
    const sections = emptySectionsOf(file.file, context).map(({ heading, line }) =>
      at(line, wrong.emptySection(heading)),
    );
    return [...questions, ...sections];
  });
}

const filesOf = ({ content }: Pick<ContentIndex, 'content'>): File[] => [
  ...content.organizations,
  ...content.trackers,
  ...content.subprocessors,
  ...content.vendors,
  ...content.policies,
  ...content.translations,
];

function questionsOf({ file, data, lines }: File, { prose }: Pick<ContentIndex, 'prose'>): OpenQuestion[] {
  const inData = textsIn(data).flatMap(({ path, text }) =>
    questionsIn(text).map(({ asked }) => ({ file, line: lineOf({ lines }, path), asked })),
  );
  const inBody = (prose.get(file)?.questions ?? []).map(({ asked, line }) => ({ file, line, asked }));
  return [...inData, ...inBody];
}

/**
 * Of a locked version, nothing can be written any more. A text with mistakes may look empty because of them, and a
 * translation is compared with its source.
 */
function emptySectionsOf(file: string, context: ContentIndex): Prose['emptySections'] {
  const prose = context.prose.get(file);
  const isTranslation = context.content.translations.some((entry) => entry.file === file);
  if (!prose || isTranslation || prose.problems.length > 0 || isLocked(file, context)) return [];
  return prose.emptySections;
}

function mayBeUnwritten({ file, data }: File, context: ContentIndex): boolean {
  if (file.endsWith('.mdx')) return isDraftData(data);
  const owners = file.startsWith('vendors/') ? ownersOf(vendorId(file), context) : [organizationOf(file)];
  return owners.every((id) => hasOnlyDrafts(id, context) && !(context.isReal && isPublished(context, id)));
}

const ownersOf = (vendor: string, { content, organizations }: ContentIndex): string[] =>
  organizations.filter((id) => vendorsNamedBy(id, content).has(vendor));

/** Whether an organization has said nothing in public yet. */
export const hasOnlyDrafts = (id: string, { content }: Pick<ContentIndex, 'content'>): boolean =>
  content.policies.filter(({ file }) => organizationOf(file) === id).every(({ data }) => isDraftData(data));

/** Read from the data, so that a mistake elsewhere in the file makes it no other thing. */
const isDraftData = (data: unknown): boolean => (data as { draft?: unknown } | null | undefined)?.draft === true;

const isLocked = (file: string, { lockReading }: ContentIndex): boolean =>
  lockedEntry(lockReading, keyOfFile(file)) !== undefined;
