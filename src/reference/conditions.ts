import type { JsonSchema } from './json-schema.ts';

/** What is asked where a key has one of some values. A pattern, because editors would offer what an `enum` lists. */
export const when = (key: string, values: readonly string[], then: JsonSchema): JsonSchema => ({
  if: { properties: { [key]: { pattern: `^(${values.join('|')})$` } }, required: [key] },
  then,
});

/** Keys that may not be there. */
const without = (...keys: string[]): JsonSchema => ({
  properties: Object.fromEntries(keys.map((key) => [key, false])),
});

const filled: JsonSchema = { properties: { changes: { minItems: 1 } }, required: ['changes'] };

/** What the keys of a version ask of each other, as at the end of `policySchema`. */
export const ofVersion: JsonSchema[] = [
  when('kind', ['material'], { required: ['reconsent'] }),
  when('kind', ['first', 'editorial', 'not-stated'], without('reconsent')),
  when('kind', ['first', 'material', 'not-stated'], without('justification')),
  when('kind', ['editorial', 'material'], filled),
];

/** The same for a tracker: this site runs those with an adapter, which knows what they store. */
export const ofTracker: JsonSchema[] = [
  when('runs', ['this-site'], { required: ['adapter'], ...without('items') }),
  when('runs', ['product', 'website'], without('adapter')),
];

/** Legitimate interests are named, and need no consent for a reason; no other basis has either. */
export const ofPurpose: JsonSchema[] = [
  when('basis', ['legitimate-interests'], { required: ['interest'] }),
  when('basis', ['essential', 'consent', 'not-stated'], without('interest', 'exemption')),
];

/** A subject goes with an email address. */
export const ofContact: JsonSchema[] = [when('email', ['not-stated'], without('subject'))];

/** Only a cookie can be hidden from scripts. */
export const ofItem: JsonSchema[] = [
  {
    if: { properties: { httpOnly: { const: true } }, required: ['httpOnly'] },
    then: { properties: { kind: { const: 'cookie' } } },
  },
];
