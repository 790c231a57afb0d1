/**
 * `npm run bench`: what redlines cost. Builds 500 generated versions with and without them, in turns, and prints time and
 * memory; then the time of one redline of AltaClario's policy. Numbers are of this machine: compare by ratio.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { assemble } from '../../src/model/assemble.ts';
import { redlineOf } from '../../src/model/redline/redline.ts';
import { readContent } from '../../src/source/tree.ts';

const ORGANIZATIONS = 10;
const VERSIONS = 50;
const ROUNDS = 3;
const content = 'test-results/content/bench';
const source = 'content/organizations/altaclario';
const today = '2026-11-21';

/** AltaClario's policy, ten times, with fifty versions each: every one changes, adds and moves a little. */
function writeCorpus(): void {
  rmSync(content, { recursive: true, force: true });
  mkdirSync(`${content}/vendors`, { recursive: true });
  writeFileSync(`${content}/vendors/google.yaml`, 'facts:\n  - { since: 2019-01-01, name: Google, country: US }\n');
  const [, front = '', body = ''] =
    /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(readFileSync(`${source}/privacy/2026-06-03.mdx`, 'utf8')) ?? [];
  for (let owner = 0; owner < ORGANIZATIONS; owner++) {
    const folder = `${content}/organizations/organization-${owner}`;
    mkdirSync(`${folder}/privacy`, { recursive: true });
    for (const file of ['organization.yaml', 'trackers.yaml', 'subprocessors.yaml'])
      writeFileSync(
        `${folder}/${file}`,
        readFileSync(`${source}/${file}`, 'utf8').replaceAll('since: 2026-06-03', 'since: 2019-01-01'),
      );
    for (let index = 0; index < VERSIONS; index++) {
      const date = `${2020 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`;
      const kind = index === 0 ? 'kind: first' : `kind: editorial\nchanges: [Change ${index} of the wording.]`;
      const paragraphs = body
        .replaceAll('(/security/', '(/privacy/')
        .replaceAll(/\]\(\/privacy\/#[^)]*\)/g, '](/privacy/)')
        .split('\n\n');
      paragraphs.splice(
        1 + (index % 20),
        0,
        `Change ${index}: this paragraph says what was new in the month of ${date}, in a sentence or two.`,
      );
      const text = paragraphs.join('\n\n').replaceAll('the service', index % 3 === 0 ? 'our service' : 'the service');
      writeFileSync(`${folder}/privacy/${date}.mdx`, `---\n${front.replace('kind: first\n', `${kind}\n`)}---\n${text}`);
    }
  }
}

interface Measured {
  /** Seconds. */
  seconds: number;
  /** The largest resident set of the process, in MiB. */
  mebibytes: number;
}

async function build(redlines: 'on' | 'off'): Promise<Measured> {
  const env = {
    ...process.env,
    SAYSO_CONTENT: content,
    SAYSO_TODAY: today,
    SAYSO_REDLINES: redlines,
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_ENV: 'production',
  };
  const hook = `data:text/javascript,${encodeURIComponent('process.on("exit", () => process.send?.(process.resourceUsage().maxRSS))')}`;
  const started = performance.now();
  const child = spawn(
    process.execPath,
    ['--import', hook, 'node_modules/astro/bin/astro.mjs', 'build', '--outDir', 'test-results/bench'],
    { env, stdio: ['ignore', 'pipe', 'inherit', 'ipc'] },
  );
  let output = '';
  let kibibytes = 0;
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.on('message', (message) => (kibibytes = Number(message)));
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`The build failed:\n${output}`);
  return { seconds: (performance.now() - started) / 1000, mebibytes: kibibytes / 1024 };
}

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

writeCorpus();
const results: Record<'on' | 'off', Measured[]> = { on: [], off: [] };
for (let round = 0; round < ROUNDS; round++) {
  for (const redlines of ['off', 'on'] as const) {
    const measured = await build(redlines);
    results[redlines].push(measured);
    console.log(
      `round ${round + 1}, redlines ${redlines.padEnd(3)}  ${measured.seconds.toFixed(1)} s  ${measured.mebibytes.toFixed(0)} MiB`,
    );
  }
}
const versions = ORGANIZATIONS * VERSIONS;
const [on, off] = [results.on, results.off].map((list) => ({
  seconds: median(list.map(({ seconds }) => seconds)),
  mebibytes: median(list.map(({ mebibytes }) => mebibytes)),
})) as [Measured, Measured];
console.log(
  `per version, of ${versions}: ${((off.seconds / versions) * 1000).toFixed(1)} ms and ${(off.mebibytes / versions).toFixed(2)} MiB without redlines, ${((on.seconds / versions) * 1000).toFixed(1)} ms and ${(on.mebibytes / versions).toFixed(2)} MiB with`,
);
console.log(
  `ratio: ${(on.seconds / off.seconds).toFixed(2)} in time, ${(on.mebibytes / off.mebibytes).toFixed(2)} in memory; each version has two redlines, against the one before and the one in force`,
);

const policy = assemble(readContent('content'), { today })
  .organizations.find(({ id }) => id === 'altaclario')!
  .policies.find(({ id }) => id === 'privacy')!;
const before = policy.current.canonical.text;
const after = before
  .replaceAll('account', 'profile')
  .replace('30 days', '60 days')
  .replace('](/security/', '](/privacy/');
const times = Array.from({ length: 20 }, () => {
  const started = performance.now();
  redlineOf(before, after, (url) => url);
  return performance.now() - started;
});
console.log(
  `AltaClario's policy, redlined and proven: ${times[0]?.toFixed(0)} ms the first time, ${median(times).toFixed(0)} ms as the median of ${times.length}`,
);
