import { existsSync, readFileSync } from 'node:fs';
import type { Claim, Falsehood, Proof, SharedFalsehoods } from './claim.ts';

/** A change that makes a claim false, with its file. */
export type Change = Falsehood & { file: string };

/** The change that a claim or a test of it names. @throws where there is none of that name. */
export function changeOf(falsehood: Proof['false'], claim: Claim, shared: SharedFalsehoods): Change {
  if (typeof falsehood !== 'string') return { ...falsehood, file: falsehood.file ?? fileOf(claim) };
  const found = shared[falsehood];
  if (!found) throw new Error(`is made false by “${falsehood}”, which is not in tests/ledger/falsehoods.yaml.`);
  return found;
}

/** The file of the version that a page shows: `privacy/2026-06-03/` → `…/privacy/2026-06-03.mdx`. */
export const fileOf = ({ organization, page }: Claim): string =>
  `content/organizations/${organization}/${page.replace(/\/$/, '')}.mdx`;

/** Why a change cannot be made; nothing: it can. */
export function whyNoChange({ file, replace }: Change): string | undefined {
  if (!existsSync(file)) return `is made false in ${file}, and there is no such file.`;
  const count = readFileSync(file, 'utf8').split(replace).length - 1;
  if (count === 1) return undefined;
  return `is made false by replacing “${replace}”, which is in ${file} ${count} times and must be there once.`;
}
