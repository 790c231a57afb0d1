import type { JsonSchema } from './json-schema.ts';

const isChoice = ({ enum: values, const: value }: JsonSchema): boolean => values !== undefined || value !== undefined;
const isText = (value: unknown): value is string => typeof value === 'string';

/** The fixed texts that a schema allows. */
const valuesOf = ({ enum: values, const: value }: JsonSchema): string[] => [...(values ?? []), value].filter(isText);

/** A fact that is not stated comes last: it is what is written when nothing else can be. */
export const NOT_STATED = 'not-stated';
const inOrder = (values: readonly string[]): string[] => [
  ...values.filter((value) => value !== NOT_STATED),
  ...values.filter((value) => value === NOT_STATED),
];

/** All fixed texts of a value in one list, however they were nested: editors complete them together. */
export function withOneChoice(schema: JsonSchema): JsonSchema {
  const { anyOf, const: value, ...rest } = schema;
  if (schema.form !== undefined) return { ...rest };
  if (isText(value)) return { ...rest, enum: [value] };
  if (!anyOf) return schema;
  const flat = anyOf.flatMap((each) => each.anyOf ?? [each]);
  const values = inOrder(flat.filter(isChoice).flatMap(valuesOf));
  if (values.length === 0) return schema;
  const choice: JsonSchema = { type: 'string', enum: values };
  const others = flat.filter((each) => !isChoice(each));
  return others.length === 0 ? { ...rest, ...choice } : { ...rest, anyOf: [...others, choice] };
}
