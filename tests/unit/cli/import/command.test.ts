import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { importPolicy } from '../../../../src/cli/policy/import.ts';
import { assemble } from '../../../../src/model/assemble.ts';
import { kindLine } from '../../../../src/model/versions/status.ts';
import { isError } from '../../../../src/schema/problem.ts';
import { readContent } from '../../../../src/source/tree.ts';
import { words } from '../../../../src/words/index.ts';
import { filesIn, workOn } from '../../../support/commands.ts';
import { wordDocument } from '../../../support/word-document.ts';

const say = words.commands.importing;
/** What is said, up to the end of what the test knows. */
const startOf = (said: string, end = '~'): string => said.slice(0, said.indexOf(end));

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
  expect(made).toContain(`---\n# ${say.originOfFile('privacy.md')}\n`);
  expect(made).toContain('title: Privacy\ndateKind: effective\nkind: first\ndraft: true\n---\n\nx\n\nText of');
  expect(said).toContain(say.onLines([3]) + say.notes.image('a.png', 'x'));
  expect(said).toContain(say.onLines([5]) + say.notes.templateValueAsked('{{ company }}'));
  expect(errorsIn(folder)).toEqual([]);
});

test('a text without a title asks what it is called', async () => {
  const folder = workOn('sound', 'import-untitled');
  const file = saved('import-untitled', 'privacy.md', 'Text.\n');
  await importPolicy(file, 'lighthouse/shop');
  const made = readFileSync(`${folder}/organizations/lighthouse/shop/2026-11-21.mdx`, 'utf8');
  expect(made).toContain(`[[${say.ask.title}]]`);
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
  const made = {
    folder: `${folder}/organizations/lighthouse/shop`,
    versions: 2,
    withoutChange: ['2020-02-01'],
    withoutText: [],
    isLocked: true,
  };
  expect(said).toContain(say.madeAll(made));
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
  expect(policy?.versions.map(kindLine)).toEqual([words.versions.kind.notStated, words.versions.kind.first]);
});

test('the address of a page is read as a page, even where it ends like a folder', async () => {
  const folder = workOn('sound', 'import-page');
  const page = new Response('<h1>Shop</h1><p>We keep orders.</p>', { headers: { 'Content-Type': 'text/html' } });
  vi.stubGlobal('fetch', () => Promise.resolve(page));
  await importPolicy('https://www.lighthouse.example/privacy', 'lighthouse/shop');
  const made = readFileSync(`${folder}/organizations/lighthouse/shop/2026-11-21.mdx`, 'utf8');
  expect(made).toContain('title: Shop\n');
  expect(made).toContain('\nWe keep orders.\n');
});

test('where nobody answers, the address and the reason are named', async () => {
  workOn('sound', 'import-no-answer');
  const address = 'https://www.lighthouse.example/privacy';
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('failed', { cause: new Error('ENOTFOUND') })));
  await expect(importPolicy(address, 'lighthouse/shop')).rejects.toThrow(say.noAnswer(address, 'ENOTFOUND'));
});

test('without --history, a repository gives its last text and the day of it', async () => {
  const folder = workOn('sound', 'import-last');
  await importPolicy(repository('import-last', history), 'lighthouse/shop', '--path', 'policy.md');
  const made = readFileSync(`${folder}/organizations/lighthouse/shop/2020-03-02.mdx`, 'utf8');
  expect(made).toContain('dateKind: last-updated\nkind: first\ndraft: true\n');
});

test.each([
  [['nowhere.md', 'lighthouse/shop'], say.noFile('nowhere.md')],
  [['README.md', 'lighthouse/privacy'], say.exists('lighthouse/privacy')],
  [['README.md', 'lighthous/shop'], startOf(say.noOrganization('lighthous', '~'))],
  [['README.md', 'lighthouse/Shop'], words.commands.document.notForUrls('Shop')],
  [['README.md', 'lighthouse/cookies'], words.commands.document.reserved('cookies')],
  [['README.md'], say.usage],
  [['README.md', 'lighthouse/shop', '--history'], say.notARepository('README.md')],
  [['README.md', 'lighthouse/shop', '--lock'], say.lockNeedsHistory()],
  [['README.md', 'lighthouse/shop', '--date', '2026-02-30'], words.commands.organization.notADay('2026-02-30')],
  [['README.md', 'lighthouse/shop', '--base', '/x'], say.notABase('/x')],
  [['tests', 'lighthouse/shop'], say.notARepository('tests')],
  [['<repository>', 'lighthouse/shop'], say.whichPath()],
  [['https://github.com/kestrel/policies', 'lighthouse/shop'], say.whichPath()],
  [['https://git.kestrel.example/policies.git', 'lighthouse/shop'], say.whichPath()],
  [['<repository>', 'lighthouse/shop', '--path', 'x.md'], say.noPath('x.md')],
  [['<repository>', 'lighthouse/shop', '--history', '--path', 'x.md'], say.noPath('x.md')],
  [['<repository>', 'lighthouse/shop', '--history', '--path', 'privacy.md'], startOf(say.noTitle('~'))],
])('policy import %j is refused, and nothing is written', async (args, reason) => {
  const folder = workOn('sound', 'import-refused');
  const before = filesIn(folder);
  const from = repository('import-refused', [{ at: '2020-01-01T10:00:00Z', text: 'Text.\n' }]);
  await expect(importPolicy(...args.map((arg) => arg.replace('<repository>', from)))).rejects.toThrow(reason);
  expect(filesIn(folder)).toEqual(before);
});
