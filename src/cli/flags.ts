import { parseArgs } from 'node:util';
import { suggestionFor } from '../schema/nearest.ts';
import { words } from '../words/index.ts';

const say = words.commands.plans;

/** Flags that a command takes: with a value, or without one. */
export interface Known<Text extends string, Switch extends string> {
  texts: readonly Text[];
  switches: readonly Switch[];
}

export interface Flags<Text extends string, Switch extends string> {
  texts: Partial<Record<Text, string>>;
  switches: ReadonlySet<Switch>;
  /** What is no flag. */
  rest: string[];
}

/**
 * Reads the arguments of a command. `most`: how many may be no flags. Throws, with what was most likely meant, where it
 * cannot.
 */
export function readFlags<Text extends string, Switch extends string>(
  args: readonly string[],
  { texts, switches }: Known<Text, Switch>,
  most: number,
): Flags<Text, Switch> {
  const options = Object.fromEntries([
    ...texts.map((name) => [name, { type: 'string' as const }]),
    ...switches.map((name) => [name, { type: 'boolean' as const }]),
  ]);
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const flags = { texts: {} as Flags<Text, Switch>['texts'], switches: new Set<Switch>(), rest: [] as string[] };
  for (const token of tokens) {
    if (token.kind === 'positional') flags.rest.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, value } = token;
    if (isIn(texts, name)) flags.texts[name] = valueOf(name, value);
    else if (isIn(switches, name)) flags.switches.add(switchedOn(name, value));
    else throw new Error(say.unknownFlag(name, suggestionFor(name, [...texts, ...switches])));
  }
  const [tooMany] = flags.rest.slice(most);
  if (tooMany !== undefined) throw new Error(say.tooMany(tooMany));
  return flags;
}

const isIn = <Name extends string>(names: readonly Name[], name: string): name is Name =>
  (names as readonly string[]).includes(name);

/** The next flag is no value of the one before it: `--name --country FI`. */
function valueOf(name: string, value: string | undefined): string {
  if (value === undefined || value.startsWith('--')) throw new Error(say.flagWithoutValue(name));
  return value;
}

function switchedOn<Name extends string>(name: Name, value: string | undefined): Name {
  if (value !== undefined) throw new Error(say.flagWithValue(name, value));
  return name;
}
