import { z } from 'zod';
import { languages, words, type Language } from '../words/index.ts';
import { isPlainAddress } from './address.ts';
import { isVisible, saidOfHidden } from './characters.ts';
import { form } from './form.ts';
import { lookKeys } from './look.ts';
import { say } from './message.ts';
import { noticeWordsSchema } from './notice-words.ts';
import { isShorterThanADay, periodSchema } from './period.ts';
import { siteAddressSchema } from './site.ts';
import { choiceOf, list, stated, strict } from './strict.ts';
import { id, text } from './text.ts';
import { countrySchema } from './vendor.ts';

const wrong = words.problems.organizations;

const email = z.email({ error: ({ input }) => say(wrong.notAnEmail(input)) }).meta(form('email'));

const hasNoCredentials = (value: string): boolean => !URL.canParse(value) || new URL(value).username === '';
const endpoint = z
  .string({ error: ({ input }) => say(wrong.notHttps(input)) })
  .refine(isVisible, { error: ({ input }) => say(saidOfHidden(String(input))), abort: true })
  .refine(hasNoCredentials, { error: say(wrong.credentialsInEndpoint()), abort: true })
  .refine(isPlainAddress, { error: ({ input }) => say(wrong.notPlainHttps(input)) })
  .meta(form('https'));

const plainHttps = z
  .string({ error: ({ input }) => say(wrong.notHttps(input)) })
  .refine(isPlainAddress, { error: ({ input }) => say(wrong.notPlainHttps(input)) })
  .meta(form('https'));

const inDays = (period: string): boolean => !isShorterThanADay(period);
const notAValidity = ({ input }: { input?: unknown }): string => say(wrong.notAValidity(input));
/** Where security problems are reported: an email address, or the https address of a page. */
const securityContact = z
  .string({ error: ({ input }) => say(wrong.notASecurityContact(input)) })
  .refine((value) => z.email().safeParse(value).success || isPlainAddress(value), {
    error: ({ input }) => say(wrong.notASecurityContact(input)),
  })
  .meta(form('email-or-https'));
/** How long a choice is valid: a period of days or more, or until the visitor changes it. */
const days = periodSchema.refine(inDays, { error: notAValidity }).meta(form('days'));
const validity = z.union([z.literal('until-changed'), days], { error: notAValidity });

const otherLanguages = Object.fromEntries(
  languages.map((language) => [language, choiceOf('required', 'optional').optional()]),
) as Record<Language, z.ZodOptional<ReturnType<typeof choiceOf<['required', 'optional']>>>>;

/** `organization.yaml`: who answers for the policies. */
export const organizationSchema = strict({
  /** The name that readers know. */
  name: text,
  /** What the organization does, in one sentence. */
  about: text,
  languages: strict({
    /** The language that its policies are written in. */
    source: choiceOf(...languages).default('en'),
    /** The languages that they are translated into: whether a version may go without. */
    others: strict(otherLanguages).prefault({}),
    /** Which text counts where they differ: each, or that of one language. */
    prevails: choiceOf('each', ...languages).default('each'),
  }).prefault({}),
  /** The address at which its policies are published, where they have one of their own. */
  site: siteAddressSchema.optional(),
  /** GDPR Art. 13(1)(a) and (b). */
  controller: strict({
    /** The legal entity. */
    legalName: stated(text),
    address: stated(text),
    country: countrySchema,
    /** How the data-protection officer is reached, where there is one. */
    officer: text.optional(),
  }),
  contact: strict({
    email: stated(email),
    /** The subject that a policy asks for: the link to the email address fills it in. */
    subject: text.optional(),
    /** Printed in `/.well-known/security.txt` where the organization has an origin of its own (RFC 9116). */
    security: securityContact.optional(),
    /** A plain HTML form, posted to `endpoint`; the address stays off the page. */
    form: strict({
      endpoint,
      /** What a message can be about; none is preselected. */
      categories: list(text).default([]),
      /** Name of the field in which the endpoint wants to be told where visitors go afterwards, such as `_next`. */
      redirectField: z
        .string()
        .regex(/^[\w-]+$/, { error: ({ input }) => say(wrong.notAFieldName(input)) })
        .meta(form('field-name'))
        .optional(),
    }).optional(),
    /** A sentence above the form or address. */
    note: text.optional(),
  }),
  /**
   * Data is sold, or shared for advertising across websites (Cal. Civ. Code § 1798.140). Every page then links to where
   * people opt out of that. Absent: neither is done (requirement G10).
   */
  saleOrSharing: strict({ optOut: plainHttps }).optional(),
  /**
   * An invented organization that shows how things look: its pages say so, and search engines are kept away from them.
   */
  fictional: z.boolean().default(false),
  /** How long before it takes effect a material change is announced; absent: no period was promised. */
  notice: periodSchema
    .refine(inDays, { error: ({ input }) => say(wrong.shortNotice(input)) })
    .meta(form('days'))
    .optional(),
  /** What is offered and not published here, such as an agreement that is sent on request. */
  offered: list(
    strict({
      title: text,
      /** How one gets it. */
      how: text,
      /** The page where one asks for it, or reads it. */
      url: plainHttps.optional(),
    }),
  ).default([]),
  ...lookKeys,
  /** What the banner and the preferences say in the organization's own words. */
  words: noticeWordsSchema.optional(),
  /** Where this site asks for consent. */
  consent: strict({
    /** The policy under which consent is given, and whose version the record names. */
    policy: id.default('privacy'),
    /** How long a yes is valid. 6 months is the safe value (CNIL guidelines 2020, requirement R09). */
    accepted: validity.default('P6M'),
    /** How long a no is not asked again (requirements R07 and R08). */
    declined: validity.default('P12M'),
  }).prefault({}),
});
export type OrganizationFile = z.output<typeof organizationSchema>;
