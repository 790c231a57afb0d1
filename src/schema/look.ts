import { z } from 'zod';
import { words } from '../words/index.ts';
import type { Said } from '../words/said.ts';
import { isPlainAddress } from './address.ts';
import { form } from './form.ts';
import { say } from './message.ts';
import { list, strict } from './strict.ts';
import { text } from './text.ts';

const wrong = words.problems.look;

/** Most links that an organization may add to its header or its footer. */
const MOST_LINKS = 6;

const https = z
  .string({ error: ({ input }) => say(words.problems.organizations.notHttps(input)) })
  .refine(isPlainAddress, { error: ({ input }) => say(words.problems.organizations.notPlainHttps(input)) })
  .meta(form('https'));

const colour = z
  .string({ error: ({ input }) => say(words.problems.organizations.notAColour(input)) })
  .regex(/^#[0-9a-f]{6}$/i, { error: ({ input }) => say(words.problems.organizations.notAColour(input)) })
  .meta(form('colour'));

/** The name of a file in the organization's folder `assets/`. */
const named = (pattern: RegExp, name: 'picture' | 'font', error: (value: unknown) => Said) =>
  z
    .string({ error: ({ input }) => say(error(input)) })
    .regex(pattern, { error: ({ input }) => say(error(input)) })
    .meta(form(name));
const picture = named(/^[\w-]+(\.[\w-]+)*\.(svg|png)$/, 'picture', wrong.notAPicture);
const font = named(/^(system-sans|system-serif|[\w-]+(\.[\w-]+)*\.woff2)$/, 'font', wrong.notAFont);

const links = list(strict({ text, href: https }))
  .max(MOST_LINKS, { error: say(wrong.tooManyLinks(MOST_LINKS)) })
  .default([]);

/** Keys of `organization.yaml` that say how the organization's pages look. None of them is part of a locked text. */
export const lookKeys = {
  /** The organization's own website; the header links to it. */
  website: https.optional(),
  logo: strict({
    light: picture,
    /** Absent: the light one in both schemes. */
    dark: picture.optional(),
    /** What is written in the picture. Absent: it is a sign, and the name is printed beside it. */
    alt: text.optional(),
  }).optional(),
  favicon: picture.optional(),
  /** The organization's colour in the light and the dark scheme. Without `accentText`, each must pass 4.5:1 as text. */
  accent: strict({ light: colour, dark: colour }),
  /** Colour of links, buttons and the focus where the accent cannot be read. The accent is then ornament only. */
  accentText: strict({ light: colour, dark: colour }).optional(),
  /** A WOFF2 file, or one of the stacks that every system has. */
  font: font.default('system-sans'),
  links: strict({ header: links, footer: links }).prefault({}),
};
