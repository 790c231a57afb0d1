import type { SourceFile } from '../../schema/entry.ts';
import { lineOf } from '../../schema/lines.ts';
import { placeholdersIn } from '../../schema/placeholders.ts';
import { problemAt, warningAt, type Problem } from '../../schema/problem.ts';
import { words } from '../../words/index.ts';
import { fileOf, isPublished, organizationOf, type ContentIndex } from '../content-index.ts';
import { textsIn } from '../text/texts-in.ts';
import { hasOnlyDrafts } from './questions.ts';

const wrong = words.problems.publication;

/** In a real build nothing is a placeholder, and no organization is invented. */
export function checkPublication(context: ContentIndex): Problem[] {
  if (!context.isReal) return [];
  const published = context.organizations.filter((id) => isPublished(context, id));
  return [
    ...checkInvented(context),
    ...published.flatMap((id) => checkHasText(id, context)),
    ...filesToPublish(context).flatMap(checkFile),
    ...checkArchive(context),
  ];
}

function checkInvented(context: ContentIndex): Problem[] {
  const { content, organizations } = context;
  const chosen = organizations.filter((id) => context.only?.includes(id) ?? true);
  if (chosen.length > 0 && !chosen.some((id) => isPublished(context, id)))
    return [problemAt('organizations/', undefined, wrong.onlyInvented())];
  const invented = chosen.filter((id) => !isPublished(context, id));
  return invented.flatMap((id) => {
    const entry = fileOf(content.organizations, id);
    return entry?.value ? [warningAt(entry.file, lineOf(entry, ['fictional']), wrong.leftOut(entry.value.name))] : [];
  });
}

/** What is published has a text that somebody decided on. */
function checkHasText(id: string, { content }: ContentIndex): Problem[] {
  const entry = fileOf(content.organizations, id);
  const hasPolicy = content.policies.some(({ file }) => organizationOf(file) === id);
  if (!entry?.value || !hasPolicy || !hasOnlyDrafts(id, { content })) return [];
  return [problemAt(`organizations/${id}/`, undefined, words.problems.questions.onlyDrafts(entry.value.name))];
}

/** What was read of a file, before its schema. */
type File = Omit<SourceFile, 'data'> & { data?: unknown };

function filesToPublish(context: ContentIndex): File[] {
  const { vendors, organizations, trackers, subprocessors, policies, translations, wordings } = context.content;
  const texts = [...policies, ...translations].filter(({ value }) => !value?.draft);
  const own: File[] = [organizations, trackers, subprocessors, texts, wordings].flat();
  return [...vendors, ...own.filter(({ file }) => isPublished(context, organizationOf(file)))];
}

function checkFile({ file, data, lines, body, bodyLine }: File): Problem[] {
  const inData = textsIn(data).flatMap(({ path, text }) => foundIn(text, file, lineOf({ lines }, path)));
  const inBody = body.split('\n').flatMap((text, index) => foundIn(text, file, bodyLine + index));
  return [...inData, ...inBody];
}

const foundIn = (text: string, file: string, line: number | undefined): Problem[] =>
  placeholdersIn(text).map((value) => problemAt(file, line, wrong.placeholder(value)));

/** Locked texts are published as they are in the archive. */
function checkArchive(context: ContentIndex): Problem[] {
  const own = Object.entries(context.content.archive ?? {}).filter(([file]) =>
    isPublished(context, file.split('/')[1] ?? ''),
  );
  return own.flatMap(([file, text]) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        placeholdersIn(line).map((value) => problemAt(file, index + 1, wrong.placeholderInArchive(value))),
      ),
  );
}
