import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { importPolicy } from '../../../../src/cli/policy/import.ts';
import { assemble } from '../../../../src/model/assemble.ts';
import { kindLine } from '../../../../src/model/versions/status.ts';
import { isError } from '../../../../src/schema/problem.ts';
import { readContent } from '../../../../src/source/tree.ts';
import { filesIn, workOn } from '../../../support/commands.ts';
import { wordDocument } from '../../../support/word-document.ts';

const errorsIn = (folder: string) =>
  assemble(readContent(folder), { today: '2026-11-21', drafts: true }).problems.filter(isError);

function saved(use: string, name: string, text: string | Uint8Array): string {
  const file = `test-results/commands/${use}/${name}`;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

/** A commit, or what it does to the file: its new text, another name, or nothing. */
interface Commit {
  /** Instant of the author. */
  at: string;
  text?: string;
  moveTo?: string;
}

/** A repository of the test's own, with a file `privacy.md`. */
function repository(use: string, commits: readonly Commit[]): string {
  const folder = `test-results/commands/${use}/repository`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const git = gitOf(folder);
  git('2020-01-01T00:00:00Z', 'init', '--quiet', '--initial-branch=main');
  let file = 'privacy.md';
  for (const { at, text, moveTo } of commits) {
    if (moveTo !== undefined) git(at, 'mv', file, moveTo);
    file = moveTo ?? file;
    if (text !== undefined) writeFileSync(`${folder}/${file}`, text);
    git(at, 'add', '-A');
    git(at, 'commit', '--quiet', '-m', 'Change');
  }
  return folder;
}

const gitOf =
  (folder: string) =>
  (at: string, ...args: string[]): string =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=A', '-c', 'user.email=a@b.example', ...args], {
      env: { ...process.env, GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at },
      encoding: 'utf8',
    });

test('a file becomes a draft that passes the check, with all that was not carried over', async () => {
  const folder = workOn('sound', 'import-file');
  const file = saved('import-file', 'privacy.md', '# Privacy\n\n![x](a.png)\n\nText of {{ company }}.\n');
  const said = await importPolicy(file, 'lighthouse/shop', '--date', '2026-03-01');
  const made = readFileSync(`${folder}/organizations/lighthouse/shop/2026-03-01.mdx`, 'utf8');
  expect(made).toMatch(/^---\n# From privacy\.md\.\n/);
  expect(made).toContain('title: Privacy\ndateKind: effective\nkind: first\ndraft: true\n---\n\nx\n\nText of');
  expect(said).toContain('line 3: The image “a.png” became its text “x”.');
  expect(said).toContain('line 5: “{{ company }}” is filled in by a template. It became a question.');
  expect(errorsIn(folder)).toEqual([]);
});

test('a text without a title asks what it is called', async () => {
  const folder = workOn('sound', 'import-untitled');
  const file = saved('import-untitled', 'privacy.md', 'Text.\n');
  await importPolicy(file, 'lighthouse/shop');
  const made = readFileSync(`${folder}/organizations/lighthouse/shop/2026-11-21.mdx`, 'utf8');
  expect(made).toContain('[[What is this policy called?]]');
  expect(errorsIn(folder)).toEqual([]);
});

test('a Word document keeps its headings', async () => {
  const folder = workOn('sound', 'import-word');
  const bytes = wordDocument([
    ['Title', 'Privacy'],
    ['Heading1', 'Data'],
    ['Normal', 'We keep it.'],
  ]);
  await importPolicy(saved('import-word', 'privacy.docx', bytes), 'lighthouse/shop', '--date', '2026-03-01');
  const made = readFileSync(`${folder}/organizations/lighthouse/shop/2026-03-01.mdx`, 'utf8');
  expect(made).toContain('We keep it.');
  expect(errorsIn(folder)).toEqual([]);
});

/** Enough of it for git to know the file again under another name. */
const long = 'We keep your orders for as long as you have an account, and no longer than that.\n\n'.repeat(4);

const history: Commit[] = [
  { at: '2020-01-01T10:00:00Z', text: `# Privacy\n\n${long}One.\n` },
  { at: '2020-01-01T12:00:00Z', text: `# Privacy\n\n${long}One and a half.\n` },
  { at: '2020-02-01T10:00:00Z', text: `# Privacy\n\n${long}One  and a\nhalf.\n` },
  { at: '2020-03-01T23:30:00-05:00', moveTo: 'policy.md', text: `# Privacy\n\n${long}One and a half.\n\nTwo.\n` },
];

test('each day on which the words changed becomes a version, renames followed, and is locked', async () => {
  const folder = workOn('sound', 'import-history');
  const from = repository('import-history', history);
  const said = await importPolicy(from, 'lighthouse/shop', '--history', '--lock', '--path', 'policy.md');
  const files = filesIn(folder).filter((file) => file.includes('/shop/'));
  expect(files).toEqual([
    'archive/lighthouse/shop/2020-01-01.md',
    'archive/lighthouse/shop/2020-03-02.md',
    'organizations/lighthouse/shop/2020-01-01.mdx',
    'organizations/lighthouse/shop/2020-03-02.mdx',
  ]);
  expect(readFileSync(`${folder}/${files[2]}`, 'utf8')).toMatch(/kind: first\n---\n\nWe keep[^]*One and a half\.\n$/);
  expect(readFileSync(`${folder}/${files[3]}`, 'utf8')).toContain('dateKind: last-updated\nkind: not-stated\n');
  expect(said).toContain('Made 2 versions');
  expect(said).toContain('No word changed on 1 day: 2020-02-01.');
  expect(errorsIn(folder)).toEqual([]);
});

test('a branch changes the text on the day on which it is merged', async () => {
  const folder = workOn('sound', 'import-merge');
  const from = repository('import-merge', [{ at: '2020-01-01T10:00:00Z', text: '# Privacy\n\nOne.\n' }]);
  const git = gitOf(from);
  git('2020-02-01T10:00:00Z', 'checkout', '--quiet', '-b', 'draft');
  writeFileSync(`${from}/privacy.md`, '# Privacy\n\nTwo.\n');
  git('2020-02-01T10:00:00Z', 'commit', '--quiet', '-am', 'Change');
  git('2020-02-01T10:00:00Z', 'checkout', '--quiet', 'main');
  git('2020-04-01T10:00:00Z', 'merge', '--quiet', '--no-ff', '-m', 'Merge', 'draft');
  await importPolicy(from, 'lighthouse/shop', '--history', '--path', 'privacy.md');
  const files = filesIn(`${folder}/organizations/lighthouse/shop`);
  expect(files).toEqual(['2020-01-01.mdx', '2020-04-01.mdx']);
});

test('a version whose kind of change is not stated ends no consent, and says so', async () => {
  const folder = workOn('sound', 'import-kind');
  const from = repository('import-kind', history);
  await importPolicy(from, 'lighthouse/shop', '--history', '--path', 'policy.md');
  const { organizations } = assemble(readContent(folder), { today: '2026-11-21', drafts: true });
  const policy = organizations[0]?.policies.find(({ id }) => id === 'shop');
  expect(policy?.versions.map(kindLine)).toEqual([
    'The source does not state the kind of change. Your choices stay as they are.',
    'This is the first version published here.',
  ]);
});

test('without --history, a repository gives its last text and the day of it', async () => {
  const folder = workOn('sound', 'import-last');
  await importPolicy(repository('import-last', history), 'lighthouse/shop', '--path', 'policy.md');
  const made = readFileSync(`${folder}/organizations/lighthouse/shop/2020-03-02.mdx`, 'utf8');
  expect(made).toContain('dateKind: last-updated\nkind: first\ndraft: true\n');
});

test.each([
  [['nowhere.md', 'lighthouse/shop'], 'There is no file “nowhere.md”'],
  [['README.md', 'lighthouse/privacy'], 'There is already a policy “lighthouse/privacy”'],
  [['README.md', 'lighthous/shop'], 'Did you mean “lighthouse”?'],
  [['README.md', 'lighthouse/Shop'], "can't be used in a URL"],
  [['README.md', 'lighthouse/cookies'], '“cookies” is reserved'],
  [['README.md'], 'npm run policy -- import <source>'],
  [['README.md', 'lighthouse/shop', '--history'], '“README.md” is not a git repository'],
  [['README.md', 'lighthouse/shop', '--lock'], 'A draft is not locked'],
  [['README.md', 'lighthouse/shop', '--date', '2026-02-30'], 'is not a day'],
  [['README.md', 'lighthouse/shop', '--base', '/x'], 'is not an https address'],
  [['tests', 'lighthouse/shop'], '“tests” is not a git repository'],
  [['<repository>', 'lighthouse/shop'], 'Say which file of the repository'],
  [['<repository>', 'lighthouse/shop', '--path', 'x.md'], 'The repository has no file “x.md”'],
  [['<repository>', 'lighthouse/shop', '--history', '--path', 'x.md'], 'The repository has no file “x.md”'],
  [['<repository>', 'lighthouse/shop', '--history', '--path', 'privacy.md'], 'Add --title'],
])('policy import %j is refused, and nothing is written', async (args, reason) => {
  const folder = workOn('sound', 'import-refused');
  const before = filesIn(folder);
  const from = repository('import-refused', [{ at: '2020-01-01T10:00:00Z', text: 'Text.\n' }]);
  await expect(importPolicy(...args.map((arg) => arg.replace('<repository>', from)))).rejects.toThrow(reason);
  expect(filesIn(folder)).toEqual(before);
});
