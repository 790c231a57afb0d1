import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    browserPath: string;
  }
}

/** Without a window, a browser runs the tests in half of the time. */
const systemBrowsers = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

/** Finds a browser, or installs one, or says in one sentence what to do. */
export default function setup(project: TestProject): void {
  project.provide('browserPath', findBrowser() ?? installBrowser());
}

/** An environment variable, then Playwright's own, then the system's. */
function findBrowser(): string | undefined {
  const chosen = process.env['SAYSO_BROWSER'];
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`SAYSO_BROWSER names ${chosen}, and there is no such file.`);
  }
  const own = chromium.executablePath();
  return [...shellsBeside(own), own, ...systemBrowsers.flatMap((name) => which(name))].find(
    (file) => file && existsSync(file),
  );
}

/** Playwright's browser without a window, in a folder beside that of the one with a window: `chromium_headless_shell-…`. */
function shellsBeside(browser: string): string[] {
  const folders = browser.split(path.sep);
  const at = folders.findIndex((name) => /^chromium-\d+$/.test(name));
  if (at === -1) return [];
  const root = [...folders.slice(0, at), folders[at]!.replace('chromium-', 'chromium_headless_shell-')].join(path.sep);
  if (!existsSync(root)) return [];
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => /headless[-_]shell$/.test(file)).map((file) => path.join(root, file));
}

function installBrowser(): string {
  const attempts: [string, string[]][] = [
    [process.execPath, ['node_modules/playwright/cli.js', 'install', '--only-shell', 'chromium']],
  ];
  const isRoot = process.getuid?.() === 0;
  if (isRoot && which('apt-get').length > 0)
    attempts.push(
      ['apt-get', ['update', '-qq']],
      ['apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium-headless-shell']],
      ['apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']],
    );
  for (const [command, args] of attempts) {
    try {
      console.log(`No browser yet: ${[command, ...args].join(' ')}`);
      execFileSync(command, args, {
        stdio: ['ignore', 'ignore', 'inherit'],
        timeout: 600_000,
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    } catch {
      // Refused here; the next way may do it.
    }
    const found = findBrowser();
    if (found) return found;
  }
  throw new Error('There is no browser: install Chromium, or set SAYSO_BROWSER to the path of one.');
}

function which(name: string): string[] {
  try {
    return [execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim()].filter(Boolean);
  } catch {
    return [];
  }
}
