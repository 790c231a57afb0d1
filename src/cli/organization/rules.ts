import { organizationSchema } from '../../schema/organization.ts';
import { isDate } from '../../schema/date.ts';
import { isPlainAddress } from '../../schema/address.ts';
import { saidIn } from '../../schema/message.ts';
import { nearest } from '../../schema/nearest.ts';
import { siteAddressSchema } from '../../schema/site.ts';
import { words, type Language } from '../../words/index.ts';
import { readLanguage } from '../languages.ts';
import { purposes, readList, regimes, tools, type PurposeId, type Regime } from './choices.ts';

const say = words.commands.organization;

/** How an organization is reached: by email, or by a form that posts to an https address. */
export type Contact = { email: string } | { endpoint: string };

/** What is asked, or given by a flag of the same name. */
export interface Answers {
  name: string;
  country: string;
  contact: Contact;
  purposes: PurposeId[];
  tools: string[];
  regimes: Regime[];
  /** The language that its policies are written in. */
  language: Language;
  /** The address at which its pages will be, if it is known. */
  site: string | undefined;
}

/** Reads each answer. Throws what is wrong with it. */
export const rules: { [Key in keyof Answers]: (value: string) => Answers[Key] } = {
  name: readName,
  country: readCountry,
  contact: readContact,
  purposes: (value) => readList(value, 'purposes', purposes),
  tools: (value) => readList(value, 'tools', tools),
  regimes: (value) => readList(value, 'regimes', regimes),
  language: readLanguage,
  site: (value) => (value === '' ? undefined : readSite(value)),
};

function readName(value: string): string {
  if (value.trim() === '') throw new Error(say.blank('name'));
  const { error, data = '' } = organizationSchema.shape.name.safeParse(value);
  if (!error) return data;
  const { message, fix } = saidIn(error.issues[0]?.message ?? '');
  throw new Error(`${message} ${fix}`);
}

function readCountry(value: string): string {
  if (value.trim() === '') throw new Error(say.blank('country'));
  const code = value.toUpperCase();
  if (Object.hasOwn(words.countries, code)) return code;
  throw new Error(say.notACountry(value, meantCountry(value)));
}

/** Who writes a name means its code. Every two letters are near some code, so that nobody can tell which is meant. */
function meantCountry(value: string): string | undefined {
  const name = value.length > 2 ? nearest(value, Object.values(words.countries)) : undefined;
  const [code] = Object.entries(words.countries).find(([, each]) => each === name) ?? [];
  return name !== undefined && code !== undefined ? say.meantCountry(code, name) : undefined;
}

function readContact(value: string): Contact {
  if (value.trim() === '') throw new Error(say.blank('contact'));
  if (isPlainAddress(value)) return { endpoint: value };
  const isEmail = organizationSchema.shape.contact.shape.email.safeParse(value).success && value.includes('@');
  if (isEmail) return { email: value };
  throw new Error(say.notAContact(value));
}

function readSite(value: string): string {
  const { data } = siteAddressSchema.safeParse(value);
  if (data === undefined) throw new Error(say.notASite(value));
  return data;
}

/** A day, and no month: a first version takes effect on a day. */
export function readDay(value: string): string {
  if (!isDate(value) || value.length !== 10) throw new Error(say.notADay(value));
  return value;
}
