import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { cleanEnvironment } from '../../support/environment.ts';
import type { Change } from '../falsehood.ts';
import { linesOfPage } from '../page-text.ts';
import { wrongWords } from '../words.ts';
import { withFile } from './changed-content.ts';
import { candidates, type Candidate, type OnPageOnly } from './words-in-memory.ts';

/** Where a copy of the project builds its content once more. */
const BUILT = 'test-results/ledger-words';

/** Words of which a build must show that they change with the content, and the changes still to try. */
interface Open extends OnPageOnly {
  left: Candidate[];
}

/**
 * Changes the content where it says words that only built pages have, and builds. Organizations do not share pages: one
 * claim of each is made false in one build. Returns those that no change made false.
 */
export function proveOnPages(
  all: readonly (OnPageOnly & { change?: Change | undefined })[],
  project: string,
  today: string,
): OnPageOnly[] {
  const unproven: OnPageOnly[] = [];
  let open = all.map((each): Open => ({ ...each, left: changesFor(each, project) }));
  while (open.length > 0) {
    const wave = [...new Map(open.map((each) => [each.claim.organization, each])).values()];
    const missed = inWave(wave, project, today);
    unproven.push(...wave.filter((each) => !missed.has(each) && each.left.length === 0));
    open = open.filter((each) => !missed.has(each) && !unproven.includes(each));
  }
  return unproven;
}

function changesFor(
  { claim, words, change }: OnPageOnly & { change?: Change | undefined },
  project: string,
): Candidate[] {
  const folder = path.join(project, 'content');
  const isOwn = ({ file }: Candidate) =>
    !file.includes('/organizations/') || file.includes(`/organizations/${claim.organization}/`);
  const found = candidates(words, folder).filter(isOwn);
  if (!change) return found;
  const file = path.join(project, change.file);
  return [{ file, text: readFileSync(file, 'utf8').replace(change.replace, () => change.by) }, ...found];
}

/** Takes the next change of each, builds, and says which words are missed then. */
function inWave(wave: readonly Open[], project: string, today: string): Set<Open> {
  const tried = wave.flatMap((each) => {
    const candidate = each.left.shift();
    return candidate ? [{ each, candidate }] : [];
  });
  if (tried.length === 0) return new Set();
  const build = tried.reduceRight<() => boolean>(
    (inner, { candidate: { file, text } }) =>
      () =>
        withFile(file, text, inner),
    () => builds(project, today),
  );
  // A change that is refused proves nothing of the others: each is tried alone then.
  if (!build()) return tried.length === 1 ? new Set() : aloneIn(tried, project, today);
  return new Set(tried.filter(({ each }) => isMissed(each, project)).map(({ each }) => each));
}

function aloneIn(tried: readonly { each: Open; candidate: Candidate }[], project: string, today: string): Set<Open> {
  const missed = tried.filter(
    ({ each, candidate: { file, text } }) =>
      withFile(file, text, () => builds(project, today)) && isMissed(each, project),
  );
  return new Set(missed.map(({ each }) => each));
}

function builds(cwd: string, today: string): boolean {
  const env = { ...cleanEnvironment(), SAYSO_TODAY: today, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };
  const args = ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', BUILT];
  return spawnSync(process.execPath, args, { cwd, env }).status === 0;
}

function isMissed({ claim: { organization, page, in: part }, words }: Open, project: string): boolean {
  const file = path.join(project, BUILT, organization, page, page.endsWith('/') || !page ? 'index.html' : '');
  if (!existsSync(file)) return false;
  return wrongWords([words], linesOfPage(readFileSync(file, 'utf8'), part)).length > 0;
}
