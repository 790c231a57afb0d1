/**
 * Does what an organization does that takes Sayso for itself, in a copy of the project: every organization goes, with
 * its texts, vendors and tests, and one of its own comes. Then the whole `npm test` must be green.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ownFiles } from './own-files.ts';
import { report } from './project-copy.ts';

await report('an organization of its own', ({ folder, run }) => {
  const content = `${folder}/content`;
  for (const name of ['organizations', 'vendors', 'archive', 'versions.lock.json'])
    rmSync(`${content}/${name}`, { recursive: true, force: true });
  for (const name of readdirSync(`${folder}/tests/organizations`))
    rmSync(`${folder}/tests/organizations/${name}`, { recursive: true });
  for (const [file, text] of Object.entries(ownFiles)) {
    mkdirSync(path.dirname(`${content}/${file}`), { recursive: true });
    writeFileSync(`${content}/${file}`, text);
  }
  run('npm run policy -- lock');
  const said = run('npm test');
  console.log(
    said
      .split('\n')
      .filter((line) => /Test Files|Tests /.test(line))
      .join('\n'),
  );
});
