import { z } from 'zod';
import { isPlainAddress } from '../schema/address.ts';
import { codeOf, hiddenCharactersIn, isVisible } from '../schema/characters.ts';
import { form } from '../schema/form.ts';
import { words } from '../words/index.ts';

const rules = words.problems.options;

/** Any text. What is wrong with an option is the end of a sentence that starts with the option's name. */
const given = z
  .string({ error: ({ input }) => (input === undefined ? rules.missing : rules.text) })
  .refine(isVisible, { error: ({ input }) => unseenIn(String(input)), abort: true });

function unseenIn(value: string): string {
  const [{ name, codePoint } = { name: '', codePoint: 0 }] = hiddenCharactersIn(value);
  return rules.unseen(codeOf(codePoint), name);
}

/** `https://events.example/path`. */
export const address = (example: string) =>
  given.refine(isPlainAddress, { error: rules.httpsAddress(example), abort: true }).meta(form('https'));

const ORIGIN = 'https://events.example';

/** `https://events.example`: an origin, without a path. */
export const origin = address(ORIGIN)
  .refine((value) => new URL(value).origin === value, { error: rules.origin(ORIGIN) })
  .meta(form('origin'));

/** A public token or id of a tool. */
export const token = (pattern: RegExp, example: string) =>
  given.regex(pattern, { error: rules.form(example) }).meta(form('token'));

/** Texts, one per line. */
export const texts = z.array(given.min(1, { error: rules.notEmpty }), { error: rules.list });

/** `true` or `false`. */
export const flag = z.boolean({ error: rules.trueOrFalse });
