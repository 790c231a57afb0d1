import { z } from 'zod';
import { isPlainAddress } from './address.ts';
import { periodSchema } from './period.ts';
import { quote } from '../words/quote.ts';
import { id, list, say, stated, strict, text } from './strict.ts';
import { countrySchema } from './vendor.ts';

const email = z.email({
  error: (issue) =>
    say(`${quote(issue.input)} is not an email address.`, 'Write one such as privacy@example.com, or `not-stated`.'),
});
const colour = z.string().regex(/^#[0-9a-f]{6}$/i, {
  error: (issue) =>
    say(`The colour ${quote(issue.input)} cannot be measured.`, 'Write six hexadecimal digits, such as "#0b5cad".'),
});
const endpoint = z
  .string({
    error: (issue) =>
      say(`${quote(issue.input)} is not an https address.`, 'Write the whole address, starting with https://.'),
  })
  .refine((value) => !URL.canParse(value) || new URL(value).username === '', {
    error: say(
      'The endpoint holds a name or password, and every visitor could read it.',
      'Write the address without them.',
    ),
    abort: true,
  })
  .refine(isPlainAddress, {
    error: (issue) =>
      say(
        `${quote(issue.input)} is not a plain https address.`,
        'Write the whole address, starting with https:// and a host such as forms.example.com.',
      ),
  });

/** How long a choice holds: a period of days or more, or until the visitor changes it. */
const validity = z.union([z.literal('until-changed'), periodSchema.refine((period) => !period.includes('T'))], {
  error: (issue) => say(`${quote(issue.input)} is not a validity.`, 'Write a period such as P6M, or `until-changed`.'),
});

/** `organization.yaml`: who answers for the policies. */
export const organizationSchema = strict({
  /** The name that readers know. */
  name: text,
  /** What the organization does, in one sentence. */
  about: text,
  /** GDPR Art. 13(1)(a) and (b). */
  controller: strict({
    /** The legal entity. */
    legalName: stated(text),
    address: stated(text),
    country: stated(countrySchema),
    /** How the data-protection officer is reached, where there is one. */
    officer: text.optional(),
  }),
  contact: strict({
    email: stated(email),
    /** A plain HTML form, posted to `endpoint`; the address stays off the page. */
    form: strict({
      endpoint,
      /** What a message can be about; the first is preselected. */
      categories: list(text).default([]),
    }).optional(),
    /** A sentence above the form or address. */
    note: text.optional(),
  }),
  /** An invented organization that shows how things look: every page of it says so, and no search engine is shown them. */
  fictional: z.boolean().default(false),
  /** How long before it takes effect a material change is announced; absent: no period was promised. */
  notice: periodSchema
    .refine((period) => !period.includes('T'), {
      error: (issue) =>
        say(`${quote(issue.input)} is shorter than a day.`, 'Write a period in days or more, such as P30D.'),
    })
    .optional(),
  /** Colour of links and buttons in the light and the dark scheme; each must pass 4.5:1 (WCAG 1.4.3). */
  accent: strict({ light: colour, dark: colour }),
  /** Where this site asks for consent. */
  consent: strict({
    /** The policy under which consent is given, and whose version the record names. */
    policy: id.default('privacy'),
    /** How long a yes holds. 6 months is the safe value (CNIL guidelines 2020, requirement R09). */
    accepted: validity.default('P6M'),
    /** How long a no is not asked again (requirements R07 and R08). */
    declined: validity.default('P12M'),
  }).prefault({}),
});
export type OrganizationFile = z.output<typeof organizationSchema>;
