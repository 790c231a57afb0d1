/**
 * Makes each claim of the ledgers false once, and the test that the claim names must fail: `npm run ledger`. It takes
 * minutes, and works in a copy of the project. With ids or names of organizations, it looks at those claims only:
 * `npm run ledger -- altaclario K09`. With `--words`, it proves their words only.
 */
import { FIXED_DAY } from '../support/sites.ts';
import { isAboutWords, proofsOf, type Claim } from './claim.ts';
import { changeOf } from './falsehood.ts';
import { problemsOfTests } from './problems.ts';
import { whyNotPassing, whyUnnoticed, trialsOf } from './prove/behaviour.ts';
import { tableOf, type Outcome } from './prove/outcome.ts';
import { everySite, provingProject, type ProvingProject } from './prove/project.ts';
import { proveWords, type OnPageOnly } from './prove/words-in-memory.ts';
import { proveOnPages } from './prove/words-on-pages.ts';
import { readFalsehoods, readLedgers } from './read-ledgers.ts';

const started = performance.now();
const say = (what: string) =>
  console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${what}`);

const shared = readFalsehoods();
const options = process.argv.slice(2);
const isWordsOnly = options.includes('--words');
const wanted = options.filter((option) => !option.startsWith('--'));
const claims = readLedgers().filter(
  ({ id, organization }) => wanted.length === 0 || wanted.includes(id) || wanted.includes(organization),
);
const wrong = problemsOfTests(claims, shared);
if (wrong.length > 0) throw new Error(wrong.join('\n'));

const reasons = new Map<Claim, string[]>(claims.map((claim) => [claim, []]));
const changeOfWords = (claim: Claim) =>
  isAboutWords(claim) && claim.false ? changeOf(claim.false, claim, shared) : undefined;

const project = provingProject();
try {
  const onPageOnly = proveInMemory();
  say(`${claims.length} claims: the words of versions`);
  if (!isWordsOnly) proveBehaviour(project);
  for (const { claim, words } of proveOnPages(onPageOnly, project.folder, FIXED_DAY))
    reasons.get(claim)!.push(`no change of the content changes “${words}”.`);
  say(`the words of ${onPageOnly.length} other places`);
} finally {
  project.remove();
}
const outcomes = claims.map((claim): Outcome => ({ claim, reasons: reasons.get(claim)! }));
console.log(`\n${tableOf(outcomes)}\n`);
say('in all');
if (outcomes.some((each) => each.reasons.length > 0)) process.exitCode = 1;

function proveInMemory(): (OnPageOnly & { change: ReturnType<typeof changeOfWords> })[] {
  return claims.flatMap((claim) => {
    const change = changeOfWords(claim);
    const proof = proveWords(claim, change, FIXED_DAY);
    reasons.get(claim)!.push(...proof.reasons);
    return proof.onPageOnly.map((each) => ({ ...each, change }));
  });
}

/** First the tests must pass; then each must notice what is false. One change serves all claims that name it. */
function proveBehaviour(proving: ProvingProject): void {
  const tests = [...new Set(claims.flatMap((claim) => proofsOf(claim).map(({ test }) => test)))];
  if (tests.length === 0) return;
  const sound = proving.run(tests, { rebuild: everySite });
  say(`${tests.length} tests, while nothing is false`);
  const trials = claims.flatMap((claim) => trialsOf(claim, shared).map((trial) => ({ claim, ...trial })));
  for (const [, same] of Map.groupBy(trials, ({ change }) => JSON.stringify(change))) {
    const { change } = same[0]!;
    const own = [...new Set(same.map(({ test }) => test))];
    const passing = own.filter((test) => whyNotPassing(test, sound) === undefined);
    const unnoticed = whyUnnoticed(change, passing, proving);
    for (const { claim, test } of same) {
      const reason = whyNotPassing(test, sound) ?? unnoticed.get(test);
      if (reason) reasons.get(claim)!.push(reason);
      say(`${claim.id}: ${reason ?? `“${test}” notices`}`);
    }
  }
}
