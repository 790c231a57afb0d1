import { isAboutWords, proofsOf, WORDS, type Claim, type SharedFalsehoods } from './claim.ts';
import { changeOf, whyNoChange } from './falsehood.ts';
import { whyNoTest } from './named-tests.ts';
import { wrongWords } from './words.ts';

/** The lines of a claim's page; nothing where there is no such page. */
export type ReadLines = (claim: Claim) => string[] | undefined;

const say = ({ place, id }: Claim, sentences: readonly string[]): string[] =>
  sentences.map((sentence) => `${place}: ${id} ${sentence}`);

/** What is wrong with the words of the claims, or with their pages. */
export const problemsOfWords = (claims: readonly Claim[], read: ReadLines): string[] =>
  claims.flatMap((claim) => {
    const lines = read(claim);
    if (!lines) return say(claim, [`is about /${claim.organization}/${claim.page}, and there is no such page.`]);
    const where = `/${claim.organization}/${claim.page}${claim.in ? ` (its ${claim.in})` : ''}`;
    const wrong = wrongWords(claim.says, lines).map((sentence) => `is about ${where}, which ${sentence}`);
    return say(claim, wrong);
  });

/** What is wrong with the tests that the claims name, and with the changes that would make them false. */
export const problemsOfTests = (claims: readonly Claim[], shared: SharedFalsehoods): string[] => [
  ...claims.flatMap((claim) => say(claim, [...missing(claim), ...wrongTests(claim), ...wrongChanges(claim, shared)])),
  ...repeated(claims),
];

function missing(claim: Claim): string[] {
  const { kind, test } = claim;
  if (kind === 'outside') return [];
  if (test === undefined) return [`is of kind ${kind} and names no test.`];
  if (kind === 'text') return [];
  if (test === WORDS) return [`is of kind ${kind}: words alone do not make it true. Name a test of what pages do.`];
  return proofsOf(claim).some((proof) => proof.false === undefined)
    ? ['says nothing that would make it false: add “false”.']
    : [];
}

const wrongTests = (claim: Claim): string[] => proofsOf(claim).flatMap(({ test }) => whyNoTest(test) ?? []);

function wrongChanges(claim: Claim, shared: SharedFalsehoods): string[] {
  const own = isAboutWords(claim) && claim.false ? [claim.false] : [];
  const falsehoods = [...own, ...proofsOf(claim).flatMap((proof) => proof.false ?? [])];
  return falsehoods.flatMap((falsehood) => {
    try {
      return whyNoChange(changeOf(falsehood, claim, shared)) ?? [];
    } catch (error) {
      return [(error as Error).message];
    }
  });
}

function repeated(claims: readonly Claim[]): string[] {
  const seen = new Set<string>();
  return claims.flatMap((claim) => {
    const isRepeated = seen.has(claim.id);
    seen.add(claim.id);
    return isRepeated ? say(claim, ['is the id of two claims.']) : [];
  });
}
