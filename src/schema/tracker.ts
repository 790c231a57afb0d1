import { z } from 'zod';
import { words } from '../words/index.ts';
import { lifespan } from './date.ts';
import { form } from './form.ts';
import { say } from './message.ts';
import { periodSchema } from './period.ts';
import { choiceOf, list, stated, strict } from './strict.ts';
import { id, text } from './text.ts';

const wrong = words.problems.trackers;

/** Of a purpose's short form. */
const MOST_CHARACTERS = 80;

/** Where something is kept on the visitor's device. */
const storageKindSchema = choiceOf('cookie', 'local-storage', 'session-storage', 'indexed-db', 'cache');

/** One thing stored on, or read from, the visitor's device (ePrivacy Directive Art. 5(3)). */
export const itemSchema = strict({
  /** Name of the cookie or key; `*` matches any run of characters. */
  name: stated(
    text
      .refine((name) => /^[^*]+\*?[^*]*$/.test(name), { error: ({ input }) => say(wrong.broadName(input)) })
      .meta(form('item-name')),
  ),
  kind: storageKindSchema,
  /**
   * How long it stays: a period, `session` (until the tab or browser closes), `until-deleted`, or `momentary`: it is
   * written to see whether it can be, and removed at once.
   */
  lifetime: stated(
    z.union([z.literal(['session', 'until-deleted', 'momentary']), periodSchema], {
      error: ({ input }) => say(wrong.notALifetime(input)),
    }),
  ),
  /** What it is for, in one sentence. */
  use: text,
  /** Of a cookie: whether no script can see it, and only the server can remove it (RFC 6265, 4.1.2.6). */
  httpOnly: z.boolean().optional(),
}).refine(({ kind, httpOnly }) => !httpOnly || kind === 'cookie', {
  path: ['httpOnly'],
  error: say(wrong.httpOnlyWithoutCookie()),
});
export type StoredItem = z.output<typeof itemSchema>;

/**
 * On which ground something runs. `essential` needs no consent (ePrivacy 5(3)); the others are GDPR Art. 6(1)(f), (a).
 */
export const purposeBasisSchema = choiceOf('essential', 'legitimate-interests', 'consent');
export type PurposeBasis = z.output<typeof purposeBasisSchema>;

/** The end of a sentence that starts with the purpose's name: room for a line of the banner, and no full stop. */
const shortForm = text
  .max(MOST_CHARACTERS, { error: ({ input }) => say(wrong.longShortForm(input, MOST_CHARACTERS)) })
  .refine((words) => !/[.!?;]$/.test(words), { error: ({ input }) => say(wrong.closedShortForm(input)) })
  .meta(form('short-form'));

/**
 * Why a row that opens only says in other words what the row before it said. Readers see it, and nobody is asked again.
 * Without it, other words about what a purpose is for are another question.
 */
const editorial = text.optional();

/** What a visitor can say yes or no to. */
export const purposeSchema = strict({
  /**
   * Where its name, basis or description changes, one row is closed and another opened under the same id. Without dates
   * it is always active.
   */
  since: lifespan.since.optional(),
  until: lifespan.until,
  id,
  /** The name beside the control: “Session recording”. */
  name: text,
  /** `not-stated` only where the organization's own product runs all of its trackers. */
  basis: stated(purposeBasisSchema),
  /**
   * What it is for, in a few words: “to see which pages are read”. The banner prints it beside the name (requirement
   * B10).
   */
  shortForm,
  /** What it does and why, in a sentence or two. */
  description: text,
  /** The legitimate interest, where it rests on one (GDPR Art. 13(1)(d)). `not-stated` is shown as a gap. */
  interest: stated(text).optional(),
  /**
   * Why it may store on a device without consent (ePrivacy Directive Art. 5(3)), where it runs on legitimate interests.
   * Readers see it.
   */
  exemption: text.optional(),
  editorial,
});
export type Purpose = z.output<typeof purposeSchema>;

/** One thing that stores on, reads from, or sends from the device, for one purpose, by one vendor. */
export const trackerSchema = strict({
  ...lifespan,
  id,
  /** Id of a purpose in the same file. */
  purpose: id,
  /** Id of a file in `content/vendors/`, or `own`. */
  vendor: stated(id),
  /** Where it runs: the organization's own product or website (declared only), or this site (with an adapter). */
  runs: choiceOf('product', 'website', 'this-site'),
  /** A sentence for readers, above its items. */
  about: text.optional(),
  editorial,
  /**
   * What the product stores; absent: not stated. A tracker of this site has none here: they come from its adapter's
   * facts.
   */
  items: list(itemSchema).optional(),
  /** Name of a folder in `src/trackers/`, for a tracker that this site runs. */
  adapter: id.optional(),
  /** The adapter's options; each adapter's `facts.ts` says which. */
  options: z.record(z.string(), z.unknown(), { error: ({ input }) => say(wrong.notOptions(input)) }).optional(),
});
export type Tracker = z.output<typeof trackerSchema>;

/** `trackers.yaml`: the one registry behind the cookie table, the panel, the gate and the Content-Security-Policy. */
export const trackersSchema = strict({
  purposes: list(purposeSchema),
  trackers: list(trackerSchema),
});
export type Trackers = z.output<typeof trackersSchema>;
