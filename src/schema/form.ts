import type { words } from '../words/index.ts';

/** Forms of values that a schema checks in code. */
export type Form = keyof typeof words.fields.forms;

/** Names a schema's form for `.meta(…)`. JSON Schemas and the reference show it; what is refused does not change. */
export const form = (name: Form): { form: Form } => ({ form: name });
