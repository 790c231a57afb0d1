import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const [, commands = ''] = /```sh\n(mkdir -p \.\.\/sayso-scripts[\s\S]*?)```/.exec(
  readFileSync('docs/hosting.md', 'utf8'),
)!;

/** A project that builds these scripts, and then does what docs/hosting.md says. */
function deploy(project: string, scripts: string[]): string[] {
  const dist = path.join(project, 'dist/altaclario');
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(scripts.length > 0 ? `${dist}/scripts` : dist, { recursive: true });
  for (const name of scripts) writeFileSync(`${dist}/scripts/${name}`, name);
  execFileSync('sh', ['-e', '-c', commands], { cwd: project });
  return readdirSync(`${dist}/scripts`).sort();
}

test('the deploy step of docs/hosting.md adds the scripts of earlier builds', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sayso-deploy-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const project = `${folder}/project`;
  expect(deploy(project, ['a.1.js', 'b.1.js'])).toEqual(['a.1.js', 'b.1.js']);
  expect(deploy(project, ['a.2.js', 'b.1.js'])).toEqual(['a.1.js', 'a.2.js', 'b.1.js']);
  // Nothing asks any more: open pages do.
  expect(deploy(project, [])).toEqual(['a.1.js', 'a.2.js', 'b.1.js']);
});
