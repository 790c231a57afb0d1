import { z } from 'zod';

/** A change that makes a claim false. The words that it replaces are in the file exactly once. */
const falsehoodSchema = z.strictObject({
  /** From the project's folder. In content, it may be left out: the version's own file. */
  file: z.string().optional(),
  replace: z.string().min(1),
  by: z.string(),
  /** Sites to build again, where it is not the one that the file suggests: see `prove/project.ts`. */
  builds: z.array(z.enum(['site', 'versions', 'later', 'preview', 'content'])).optional(),
});
export type Falsehood = z.infer<typeof falsehoodSchema>;

/** Falsehoods of the code, which several claims share: `falsehoods.yaml`, by name. */
export const sharedFalsehoodsSchema = z.record(z.string(), falsehoodSchema.required({ file: true }));
export type SharedFalsehoods = z.infer<typeof sharedFalsehoodsSchema>;

const proofSchema = z.strictObject({
  /** `browser/gpc.test.ts: title`, from `tests/`. */
  test: z.string(),
  /** What the test must notice: a change, or the name of a shared one. */
  false: z.union([z.string(), falsehoodSchema]),
});
export type Proof = z.infer<typeof proofSchema>;

/**
 * What kind of sentence it is. `runs`: what these pages do · `stores`: what they keep · `text`: true where the words
 * are there · `outside`: about the world, where no test here can speak; its words must be there all the same.
 */
const kindSchema = z.enum(['runs', 'stores', 'text', 'outside']);
export type Kind = z.infer<typeof kindSchema>;

const claimSchema = z.strictObject({
  id: z.string().regex(/^[A-Z]\d+[a-z]?$/, 'An id is a letter and a number: K09.'),
  /** Document and line of the organization's own text: `004 L18`. */
  source: z.string(),
  /** From the organization's own address: `privacy/2026-06-03/`. Absent: the page named at the top of the file. */
  page: z.string().optional(),
  /** Where on the page. Absent: its main part. */
  in: z.enum(['main', 'banner', 'preferences']).optional(),
  /** Exact words, each once on the page, limits and numbers included. Cells of a row are separated by ` | `. */
  says: z.array(z.string().min(1)).min(1),
  kind: kindSchema,
  /** The test that fails if it were false. `words`: the one that looks for the words. */
  test: z.string().optional(),
  false: z.union([z.string(), falsehoodSchema]).optional(),
  /** More tests, each of another part of it. */
  also: z.array(proofSchema).optional(),
  /** What nobody can see here, and who says so. */
  note: z.string().optional(),
});

/** `tests/organizations/<id>/claims.yaml`. */
export const ledgerSchema = z.strictObject({ page: z.string(), claims: z.array(claimSchema).min(1) });

export interface Claim extends z.infer<typeof claimSchema> {
  page: string;
  organization: string;
  /** `tests/organizations/altaclario/claims.yaml:12`. */
  place: string;
}

/** In place of a test: the one that looks for the words. */
export const WORDS = 'words';

/** The tests of a claim beside that of its words, each with what it must notice. */
export function proofsOf({ test, false: falsehood, also = [] }: Claim): { test: string; false?: Proof['false'] }[] {
  const first = test === undefined || test === WORDS ? [] : [{ test, ...(falsehood && { false: falsehood }) }];
  return [...first, ...also];
}

/** Whether a claim's own falsehood is about its words, and not about behaviour. */
export const isAboutWords = ({ test }: Claim): boolean => test === undefined || test === WORDS;
