import { openQuestions } from '../../model/checks/questions.ts';
import { textsIn } from '../../model/text/texts-in.ts';
import { organizationOf } from '../../model/content-index.ts';
import { readProse } from '../../model/versions/prose.ts';
import type { Content } from '../../schema/content.ts';
import { lineOf } from '../../schema/lines.ts';
import { placeholdersIn } from '../../schema/placeholders.ts';
import { words } from '../../words/index.ts';

/** The questions that an organization has still to answer, each with its file and line. */
export function questionsOf(id: string, content: Content): { file: string; line: number | undefined; asked: string }[] {
  const own = content.policies.filter(({ file }) => organizationOf(file) === id);
  const prose = new Map(own.map(({ file, body, bodyLine }) => [file, readProse(file, body, bodyLine)]));
  return openQuestions({ content, prose }).filter(({ file }) => isOf(id, file));
}

/** The same as lines: `content/organizations/kestrel/organization.yaml:2  What does Kestrel do?`. */
export const openPlaces = (id: string, content: Content, folder: string): string[] =>
  questionsOf(id, content).map(
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
