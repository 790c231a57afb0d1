import { languages, siteLanguage, words } from '../../words/index.ts';
import type { Terminal } from '../terminal.ts';
import { purposes, regimes, tools } from './choices.ts';
import { rules, type Answers } from './rules.ts';

const { ask, missing, noYes } = words.commands.organization;

type Key = keyof Answers;

/** What is asked, in this order, and what is taken where nothing is answered. Nobody can guess the rest. */
const questions: readonly { key: Key; question: string; orElse?: (id: string) => string }[] = [
  { key: 'name', question: ask.name, orElse: nameFrom },
  { key: 'country', question: ask.country },
  { key: 'contact', question: ask.contact },
  { key: 'purposes', question: ask.purposes(purposes), orElse: () => ask.none },
  { key: 'tools', question: ask.tools(tools), orElse: () => ask.none },
  { key: 'regimes', question: ask.regimes(regimes), orElse: () => 'gdpr' },
  { key: 'language', question: ask.language(languages), orElse: () => siteLanguage },
  { key: 'site', question: ask.site, orElse: () => '' },
];

/** `kestrel-labs` → `Kestrel Labs`. */
function nameFrom(id: string): string {
  const words = id.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return words.join(' ');
}

export interface Given {
  /** Id of the organization. */
  id: string;
  flags: Partial<Record<Key, string>>;
  /** Whether defaults are taken without asking. */
  takesDefaults: boolean;
}

/** Takes what flags say, and asks for the rest. Every flag is checked before anything is asked. */
export async function answersFor({ id, flags, takesDefaults }: Given, terminal: Terminal): Promise<Answers> {
  const answers: Record<string, unknown> = {};
  for (const { key } of questions) if (flags[key] !== undefined) answers[key] = rules[key](flags[key]);
  const open = questions.filter(({ key }) => flags[key] === undefined);
  const mayAsk = terminal.isInteractive && !takesDefaults;
  if (!mayAsk) refuseUnanswered(open, takesDefaults);
  for (const { key, question, orElse } of open) {
    const otherwise = orElse?.(id);
    answers[key] = mayAsk ? await askFor(key, question, otherwise, terminal) : rules[key](otherwise ?? '');
  }
  return answers as unknown as Answers;
}

/** What is taken as it usually is: the address of the site may stay unknown, and most write in English. */
const mayBeUnsaid: readonly Key[] = ['language', 'site'];

/** Throws where something is not answered and nobody can be asked. */
function refuseUnanswered(open: typeof questions, takesDefaults: boolean): void {
  const withoutDefault = open.filter(({ orElse }) => orElse === undefined).map(({ key }) => key);
  if (withoutDefault.length > 0) throw new Error(missing(withoutDefault));
  const withDefault = open.map(({ key }) => key).filter((key) => !mayBeUnsaid.includes(key));
  if (!takesDefaults && withDefault.length > 0) throw new Error(noYes(withDefault));
}

async function askFor(key: Key, question: string, orElse: string | undefined, terminal: Terminal): Promise<unknown> {
  for (;;) {
    const hint = orElse ? ` ${ask.orElse(orElse)}` : '';
    const answer = (await terminal.ask(`${question}${hint}`)) || (orElse ?? '');
    try {
      return rules[key](answer);
    } catch (error) {
      terminal.say((error as Error).message);
    }
  }
}
