import type { z } from 'zod';
import { words } from '../words/index.ts';
import { say } from './message.ts';
import { strict } from './strict.ts';
import { text } from './text.ts';

const wrong = words.problems.look;
const { yes: verbsOfYes, no: verbsOfNo } = words.meaning;

/** Most characters of a label, of the banner's title, and of the sentence before its question. */
const MOST = { label: 24, title: 60, intro: 240 };

const atMost = (most: number) =>
  text.refine((value) => value.length <= most, { error: ({ input }) => say(wrong.tooLong(input, most)) });

interface Answers {
  accept: string;
  decline: string;
}

/** The two answers begin with a verb that names the choice, and go on alike (requirements B04 and B08). */
function areAlike({ accept, decline }: Answers): boolean {
  const [yes = '', ...restOfYes] = accept.split(' ');
  const [no = '', ...restOfNo] = decline.split(' ');
  const areNamed = verbsOfYes.has(yes) && verbsOfNo.has(no);
  return areNamed && restOfYes.join(' ') === restOfNo.join(' ');
}

const notAlike = ({ input }: { input?: unknown }): string =>
  say(wrong.answersNotAlike(input as Answers, { accept: [...verbsOfYes], decline: [...verbsOfNo] }));

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
    .refine(areAlike, { error: notAlike })
    .optional(),
});
export type NoticeWords = z.output<typeof noticeWordsSchema>;
