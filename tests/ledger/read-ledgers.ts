import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isMap, isSeq, LineCounter, parse, parseDocument } from 'yaml';
import { type z } from 'zod';
import { ledgerSchema, sharedFalsehoodsSchema, type Claim, type SharedFalsehoods } from './claim.ts';

const FALSEHOODS = 'tests/ledger/falsehoods.yaml';

/** Every claim of every ledger. An organization may have none. */
export const readLedgers = (): Claim[] =>
  globSync('tests/organizations/*/claims.yaml')
    .sort()
    .flatMap((file) => readLedger(file, readFileSync(file, 'utf8')));

/** @throws where a ledger is not in the form of `claim.ts`, with file, line and what is wrong. */
export function readLedger(file: string, text: string): Claim[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [broken] = document.errors;
  if (broken) throw new Error(`${file}: ${broken.message}`);
  const list = document.get('claims');
  const lineOf = (index: number): number | undefined => {
    const item = isSeq(list) ? list.items[index] : undefined;
    return isMap(item) ? lines.linePos(item.range![0]).line : undefined;
  };
  const { data, error } = ledgerSchema.safeParse(document.toJS());
  if (error) throw new Error(error.issues.map((issue) => sentenceOf(file, lineOf, issue)).join('\n'));
  const organization = path.basename(path.dirname(file));
  return data.claims.map((claim, index) => ({
    ...claim,
    page: claim.page ?? data.page,
    organization,
    place: `${file}:${lineOf(index)}`,
  }));
}

function sentenceOf(file: string, lineOf: (index: number) => number | undefined, issue: z.core.$ZodIssue): string {
  const [list, index, ...key] = issue.path;
  if (list !== 'claims' || typeof index !== 'number') return `${file}: ${issue.path.join('.')}: ${issue.message}`;
  const field = key.length > 0 ? `${key.join('.')}: ` : '';
  return `${file}:${lineOf(index)}: ${field}${issue.message}`;
}

export const readFalsehoods = (): SharedFalsehoods =>
  existsSync(FALSEHOODS) ? sharedFalsehoodsSchema.parse(parse(readFileSync(FALSEHOODS, 'utf8'))) : {};
