import { openQuestions } from '../../model/checks/questions.ts';
import { textsIn } from '../../model/text/texts-in.ts';
import { organizationOf } from '../../model/content-index.ts';
import { readProse } from '../../model/versions/prose.ts';
import type { Content } from '../../schema/content.ts';
import { lineOf } from '../../schema/lines.ts';
import { placeholdersIn } from '../../schema/placeholders.ts';
import { questionsIn } from '../../schema/questions.ts';
import { words } from '../../words/index.ts';

/** A place where something is still to be written. */
export interface OpenPlace {
  file: string;
  line: number | undefined;
  /** What to write; empty where an answer was left blank. */
  asked: string;
}

/** The questions that an organization has still to answer, in its texts in every language. */
export function questionsOf(id: string, content: Content): OpenPlace[] {
  const own = [...content.policies, ...content.translations].filter(({ file }) => organizationOf(file) === id);
  const prose = new Map(own.map(({ file, body, bodyLine }) => [file, readProse(file, body, bodyLine)]));
  const questions = openQuestions({ content, prose }).filter(({ file }) => isOf(id, file));
  return [...questions, ...openSentences(id, content)];
}

/** The sentences outside its texts that have no translation yet: the source says what to write. */
const openSentences = (id: string, { wordings }: Content): OpenPlace[] =>
  wordings
    .filter(({ file }) => isOf(id, file))
    .flatMap(({ file, lines, value = {} }) =>
      Object.entries(value)
        .filter(([, translation]) => questionsIn(translation).length > 0)
        .map(([sentence]) => ({ file, line: lineOf({ lines }, [sentence]), asked: sentence })),
    );

/** The same as lines: `content/organizations/kestrel/organization.yaml:2  What does Kestrel do?`. */
export const openPlaces = (id: string, content: Content, folder: string): string[] =>
  inLines(questionsOf(id, content), folder);

export const inLines = (places: readonly OpenPlace[], folder: string): string[] =>
  places.map(
    ({ file, line, asked }) => `${folder}/${file}:${line}  ${asked || words.commands.organization.blankAnswer}`,
  );

/** Examples of ids and hosts that a real build refuses. */
export function placeholderPlaces(id: string, { organizations, trackers }: Content, folder: string): string[] {
  const own = [...organizations, ...trackers].filter(({ file }) => isOf(id, file));
  return own.flatMap(({ file, data, lines }) =>
    textsIn(data).flatMap(({ path, text }) =>
      placeholdersIn(text).map((value) => `${folder}/${file}:${lineOf({ lines }, path)}  ${value}`),
    ),
  );
}

const isOf = (id: string, file: string): boolean => file.startsWith(`organizations/${id}/`);
