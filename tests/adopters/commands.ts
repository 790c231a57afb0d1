import { existsSync, rmSync } from 'node:fs';
import { writeFixture } from '../support/content.ts';
import type { ProjectCopy } from './project-copy.ts';

/** A command of the documents, and how it is run so that nobody finds it broken. */
export interface Command {
  /** As README.md or docs/benchmarks.md writes it. */
  written: string;
  /** What runs it anyway, or its short form in a copy of the project. */
  by: 'npm test' | 'npm start' | '.ci/run' | ((copy: ProjectCopy) => unknown);
}

/** What an adopter has who has replaced the placeholders. */
const REAL = 'test-results/content/real';

export const commands: Command[] = [
  { written: 'npm ci && npm test', by: '.ci/run' },
  { written: 'npm test', by: '.ci/run' },
  { written: 'npm run build', by: buildForReal },
  { written: 'npm run build -- --preview', by: ({ run }) => run('npm run build -- --preview') },
  { written: 'npm ci && npm start', by: ({ serves }) => serves('npm start', 4398, { PORT: '4398' }) },
  { written: 'npm run dev', by: ({ serves }) => serves('npm run dev -- --port 4399', 4399) },
  { written: 'npm run check:content', by: 'npm test' },
  { written: 'npm run audit', by: 'npm test' },
  { written: 'npm run organization', by: ({ run }) => run('npm run organization -- list') },
  { written: 'npm run policy', by: ({ run }) => run('npm run policy -- status') },
  { written: 'npm run policy -- lock', by: lockAgain },
  { written: 'npm run bench', by: ({ run }) => run('npm run bench -- --versions 10 --rounds 1') },
];

/** README.md, “Make it yours”: the lock is deleted once, before anything is published. */
function lockAgain({ folder, run }: ProjectCopy): void {
  for (const name of ['versions.lock.json', 'archive']) rmSync(`${folder}/content/${name}`, { recursive: true });
  run('npm run policy -- lock');
}

function buildForReal({ folder, run }: ProjectCopy): void {
  writeFixture('real-build-of-two-that-share-an-origin', `${folder}/${REAL}`);
  // As docs/hosting.md says: what is in force is locked before it is published.
  run('npm run policy -- lock', { SAYSO_CONTENT: REAL });
  run('npm run build', { SAYSO_CONTENT: REAL });
  if (!existsSync(`${folder}/dist/policies.lighthouse.org/index.html`))
    throw new Error('The site is not in its folder.');
}
