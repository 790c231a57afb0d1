/**
 * `npm run bench`: what redlines cost. Prints the time of one redline of AltaClario's policy; then builds 500 generated
 * versions with and without redlines, in turns, and prints time and memory. `npm run bench -- --versions 10 --rounds 1`
 * is the short form. Numbers depend on the machine, and fixed costs weigh more with few versions: compare ratios of
 * runs of the same size.
 */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CACHE_FOLDER } from '../../src/hosting/cache.ts';
import { assemble } from '../../src/model/assemble.ts';
import { redlineOf } from '../../src/model/redline/redline.ts';
import { readContent } from '../../src/source/tree.ts';
import { writeCorpus } from './redline-corpus.ts';

const { values } = parseArgs({
  options: { versions: { type: 'string', default: '500' }, rounds: { type: 'string', default: '3' } },
});
const versions = countFrom('versions');
const rounds = countFrom('rounds');
const content = 'test-results/content/bench';
const today = '2026-11-21';

function countFrom(name: 'versions' | 'rounds'): number {
  const count = Number(values[name]);
  if (!Number.isInteger(count) || count < 1) throw new Error(`--${name} needs a whole number from 1 on`);
  return count;
}

interface Measured {
  seconds: number;
  /** Seconds of processor time, of all threads: steadier than `seconds` where the machine does other work too. */
  cpuSeconds: number;
  /** The largest resident set of the process. */
  mebibytes: number;
}

const isOn = { with: 'on', without: 'off' } as const;
type Build = keyof typeof isOn;

/** Makes the build send what it used when it ends. */
const reportUsage = `data:text/javascript,${encodeURIComponent(
  'process.on("exit", () => process.send?.(process.resourceUsage()))',
)}`;

async function build(redlines: Build): Promise<Measured> {
  // Each build compresses all of its pages, like the first one of a project.
  rmSync(CACHE_FOLDER, { recursive: true, force: true });
  const started = performance.now();
  const child = spawn(
    process.execPath,
    ['--import', reportUsage, 'node_modules/astro/bin/astro.mjs', 'build', '--outDir', 'test-results/bench'],
    {
      env: {
        ...process.env,
        SAYSO_CONTENT: content,
        SAYSO_TODAY: today,
        SAYSO_REDLINES: isOn[redlines],
        ASTRO_TELEMETRY_DISABLED: '1',
        NODE_ENV: 'production',
      },
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    },
  );
  let output = '';
  let usage: NodeJS.ResourceUsage | undefined;
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.on('message', (message) => (usage = message as NodeJS.ResourceUsage));
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0 || !usage)
    throw new Error(`The build failed. Its last lines:\n${output.split('\n').slice(-20).join('\n')}`);
  return {
    seconds: (performance.now() - started) / 1000,
    cpuSeconds: (usage.userCPUTime + usage.systemCPUTime) / 1_000_000,
    mebibytes: usage.maxRSS / 1024,
  };
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

const medianOf = (builds: readonly Measured[]): Measured => ({
  seconds: median(builds.map(({ seconds }) => seconds)),
  cpuSeconds: median(builds.map(({ cpuSeconds }) => cpuSeconds)),
  mebibytes: median(builds.map(({ mebibytes }) => mebibytes)),
});

async function measureBuilds(): Promise<void> {
  writeCorpus(content, versions);
  const builds: Record<Build, Measured[]> = { with: [], without: [] };
  for (let round = 1; round <= rounds; round++) {
    for (const redlines of ['without', 'with'] as const) {
      const measured = await build(redlines);
      builds[redlines].push(measured);
      console.log(`round ${round}, ${redlines.padEnd(7)} redlines  ${inWords(measured)}`);
    }
  }
  const off = medianOf(builds.without);
  const on = medianOf(builds.with);
  console.log(`per version, of ${versions}: ${perVersion(off)} without redlines, ${perVersion(on)} with`);
  const time = (on.seconds / off.seconds).toFixed(2);
  const memory = (on.mebibytes / off.mebibytes).toFixed(2);
  const cpuTime = (on.cpuSeconds / off.cpuSeconds).toFixed(2);
  console.log(`ratio: ${time} in time, ${cpuTime} in processor time, ${memory} in memory`);
  console.log('Each version has two redlines, against the one before and the one in force.');
}

const inWords = ({ seconds, cpuSeconds, mebibytes }: Measured): string =>
  `${seconds.toFixed(1)} s  ${cpuSeconds.toFixed(1)} s of processor time  ${mebibytes.toFixed(0)} MiB`;

function perVersion({ seconds, mebibytes }: Measured): string {
  const milliseconds = (seconds / versions) * 1000;
  return `${milliseconds.toFixed(1)} ms and ${(mebibytes / versions).toFixed(2)} MiB`;
}

function measureOne(): void {
  const before = assemble(readContent('content'), { today })
    .organizations.find(({ id }) => id === 'altaclario')!
    .policies.find(({ id }) => id === 'privacy')!.current.canonical.text;
  const after = before
    .replaceAll('account', 'profile')
    .replace('30 days', '60 days')
    .replace('](/security/', '](/privacy/');
  const times = Array.from({ length: 20 }, () => {
    const started = performance.now();
    redlineOf(before, after, { href: (url) => url, language: 'en' });
    return performance.now() - started;
  });
  const first = times[0]!.toFixed(0);
  const usual = median(times).toFixed(0);
  console.log(
    `One redline of AltaClario's policy, with its proof: ${first} ms the first time, ${usual} ms as a median`,
  );
}

measureOne();
await measureBuilds();
