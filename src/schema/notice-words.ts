import type { z } from 'zod';
import { words } from '../words/index.ts';
import { say } from './message.ts';
import { strict } from './strict.ts';
import { text } from './text.ts';

const wrong = words.problems.look;
const verbs = words.meaning.answers;

/** Most characters of a label, of the banner's title, and of the sentence before its question. */
const MOST = { label: 24, title: 60, intro: 240 };

const atMost = (most: number) =>
  text.refine((value) => value.length <= most, { error: ({ input }) => say(wrong.tooLong(input, most)) });

export interface Answers {
  accept: string;
  decline: string;
}

/**
 * Whether two answers say yes and no in one language, each with a verb that names the choice, in the same place, and
 * with the same words around it (requirements B04 and B08).
 */
export function areAlike({ accept, decline }: Answers, language: keyof typeof verbs): boolean {
  const [yes, no] = [accept.split(' '), decline.split(' ')];
  const at = yes.findIndex((word, index) => word !== no[index]);
  const isNamed = verbs[language].accept.has(yes[at] ?? '') && verbs[language].decline.has(no[at] ?? '');
  return isNamed && yes.toSpliced(at, 1).join(' ') === no.toSpliced(at, 1).join(' ');
}

/** Of which language they are, the file says elsewhere. */
const areAlikeInSome = (answers: Answers): boolean =>
  (Object.keys(verbs) as (keyof typeof verbs)[]).some((language) => areAlike(answers, language));

const notAlike = ({ input }: { input?: unknown }): string => say(wrong.answersNotAlike(input as Answers, verbs.en));

/**
 * What an organization says in its own words in the banner and the preferences. What the law asks for is not among
 * them: who asks, for what, with whose tools, and how a choice is changed.
 */
export const noticeWordsSchema = strict({
  /** Title of the banner. */
  title: atMost(MOST.title).optional(),
  /** Said before the question; the question itself stays. */
  intro: atMost(MOST.intro).optional(),
  /** Labels of the two answers: both or neither. */
  answers: strict({ accept: atMost(MOST.label), decline: atMost(MOST.label) })
    .refine(areAlikeInSome, { error: notAlike })
    .optional(),
});
export type NoticeWords = z.output<typeof noticeWordsSchema>;
