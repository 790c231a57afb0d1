import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    browsers: Browsers;
  }
}

/** Paths of the browser without a window, which runs most tests in half of the time, and of the one that people use. */
interface Browsers {
  quick: string;
  whole: string;
}

const names: Record<keyof Browsers, string[]> = {
  quick: ['chromium-headless-shell'],
  whole: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
};

/** Finds them, or installs them. The one that people use does for both. Throws in one sentence where there is none. */
export default function setup(project: TestProject): void {
  project.provide('browsers', chosenBrowser() ?? installBrowsers());
}

/** The browser that an environment variable names. */
function chosenBrowser(): Browsers | undefined {
  const chosen = process.env['SAYSO_BROWSER'];
  if (!chosen) return undefined;
  if (!existsSync(chosen)) throw new Error(`SAYSO_BROWSER names ${chosen}, and there is no such file.`);
  return { quick: chosen, whole: chosen };
}

/** Playwright's own, then the system's. */
function findBrowsers(): Partial<Browsers> {
  const own = chromium.executablePath();
  const first = (files: string[]) => files.find((file) => existsSync(file));
  return {
    quick: first([...shellsBeside(own), ...names.quick.flatMap(which)]),
    whole: first([own, ...names.whole.flatMap(which)]),
  } as Partial<Browsers>;
}

/** Playwright's browser without a window is in a folder beside the other one: `chromium_headless_shell-…`. */
function shellsBeside(browser: string): string[] {
  const folders = browser.split(path.sep);
  const at = folders.findIndex((name) => /^chromium-\d+$/.test(name));
  if (at === -1) return [];
  const root = [...folders.slice(0, at), folders[at]!.replace('chromium-', 'chromium_headless_shell-')].join(path.sep);
  if (!existsSync(root)) return [];
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => /headless[-_]shell$/.test(file)).map((file) => path.join(root, file));
}

function installBrowsers(): Browsers {
  let { quick, whole } = findBrowsers();
  for (const [command, args] of installations()) {
    if (whole) break;
    install(command, args);
    ({ quick, whole } = findBrowsers());
  }
  if (whole) return { quick: quick ?? whole, whole };
  throw new Error('There is no browser: install Chromium, or set SAYSO_BROWSER to the path of one.');
}

/** Ways to have both, each as a command. */
function installations(): [string, string[]][] {
  const playwright: [string, string[]] = [process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium']];
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || which('apt-get').length === 0) return [playwright];
  const packages = (...names: string[]): [string, string[]] => [
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', ...names],
  ];
  return [
    playwright,
    ['apt-get', ['update', '-qq']],
    packages('chromium', 'chromium-headless-shell'),
    packages('chromium'),
  ];
}

function install(command: string, args: string[]): void {
  console.log(`No browser yet: ${[command, ...args].join(' ')}`);
  try {
    execFileSync(command, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: 600_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  } catch {
    // Refused here; the next way may do it.
  }
}

function which(name: string): string[] {
  try {
    return [execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim()].filter(Boolean);
  } catch {
    return [];
  }
}
