/**
 * `node tests/adopters/import-corpus.ts`: imports public policies with their histories, as `policy import --history`
 * does, checks every version with the model, proves every redline, and prints a table. Run by hand: it clones the
 * repositories of `import-corpus.yaml`. `--at 'clones/{owner}/{name}'` says where they are already, `--only basecamp`
 * takes some of them. Nothing of their texts is kept but in a temporary folder.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { readHistory, type History } from '../../src/cli/policy/import/history.ts';
import { withRepository, type Repository } from '../../src/cli/policy/import/git.ts';
import { daysOfChange, fileAt } from '../../src/cli/policy/import/git-days.ts';
import { contentAfter } from '../../src/cli/plan/plan.ts';
import { lostWords } from './lost-words.ts';
import { assemble } from '../../src/model/assemble.ts';
import type { Version } from '../../src/model/organization.ts';
import { redlineOf } from '../../src/model/redline/redline.ts';
import { formatProblems, isError } from '../../src/schema/problem.ts';
import { readContent } from '../../src/source/tree.ts';
import { writeFixture } from '../support/content.ts';

const { values } = parseArgs({ options: { at: { type: 'string' }, only: { type: 'string', default: '' } } });
const folder = 'test-results/content/import-corpus';
const today = '2026-11-21';

interface Listed {
  repository: string;
  commit: string;
  paths: string[];
}

interface Row {
  repository: string;
  path: string;
  versions: number;
  'days without change': number;
  'days without text': number;
  'things listed': number;
  'words lost': number;
  errors: number;
  'redlines proven': number;
  'of whole paragraphs': number;
  seconds: number;
}

function placeOf(repository: string): string {
  const [owner = '', name = ''] = repository.split('/');
  const at = values.at ?? 'https://github.com/{owner}/{name}';
  return at.replace('{owner}', owner).replace('{name}', name);
}

async function importOne({ repository, commit: at }: Listed, path: string): Promise<Row> {
  const started = performance.now();
  // Not every text says what it is called.
  const wanted = { path, at, base: `https://github.com/${repository}/blob/main/${encodeURI(path)}`, title: path };
  const { history, lost } = await withRepository(placeOf(repository), async (found) => {
    const read = await readHistory(found, wanted);
    return { history: read, lost: lostIn(found, read, wanted) };
  });
  const { errors, versions } = check(history);
  if (errors !== '') console.error(`${repository} ${path}\n\n${errors}\n`);
  const redlines = proven(versions);
  return {
    repository,
    path,
    versions: history.versions.size,
    'days without change': history.withoutChange.length,
    'days without text': history.withoutText.length,
    'things listed': [...history.notes.values()].flat().length,
    'words lost': lost.length,
    errors: errors === '' ? 0 : errors.split('\n\n').length,
    'redlines proven': redlines.length,
    'of whole paragraphs': redlines.filter(({ isWhole }) => isWhole).length,
    seconds: Math.round((performance.now() - started) / 100) / 10,
  };
}

/** Words of a source that are neither in its version nor in what is listed, each with its day. */
function lostIn(repository: Repository, history: History, { path, at }: { path: string; at: string }): string[] {
  const days = daysOfChange(repository, path, at).filter(({ day }) => history.versions.has(day));
  const lost = days.flatMap(({ day, commit, path: then = path }) => {
    const source = Buffer.from(fileAt(repository, commit, then)).toString();
    const listed = (history.notes.get(day) ?? []).map(({ said }) => said);
    return lostWords(then, source, [history.versions.get(day) ?? '', ...listed].join('\n')).map(
      (word) => `${day} ${word}`,
    );
  });
  if (lost.length > 0) console.error(`${path}: lost ${lost.slice(0, 20).join(', ')}`);
  return lost;
}

/** The model's own checks: among them, that each page shows what its text says. */
function check(history: History): { errors: string; versions: readonly Version[] } {
  const files = Object.fromEntries(
    [...history.versions].map(([day, text]) => [`organizations/lighthouse/imported/${day}.mdx`, text]),
  );
  const content = contentAfter(readContent(folder), { files, removed: [] });
  const { organizations, problems } = assemble(content, { today, drafts: true });
  const policy = organizations.flatMap(({ policies }) => policies).find(({ id }) => id === 'imported');
  return { errors: formatProblems(problems.filter(isError)), versions: policy?.versions ?? [] };
}

/** Each version against the one before. Throws where a redline cannot be proven. */
const proven = (versions: readonly Version[]) =>
  versions.slice(0, -1).map(({ canonical }, index) => {
    const before = versions[index + 1];
    return redlineOf(before?.canonical.text ?? '', canonical.text, { href: (url) => url, language: 'en' });
  });

writeFixture('sound', folder);
const listed = parse(readFileSync('tests/adopters/import-corpus.yaml', 'utf8')) as Listed[];
const rows: Row[] = [];
for (const each of listed.filter(({ repository }) => repository.includes(values.only)))
  for (const path of each.paths) {
    const row = await importOne(each, path);
    console.error(`${row.repository} ${path}: ${row.versions} versions, ${row.errors} errors`);
    rows.push(row);
  }
console.table(rows);
const sum = (key: 'versions' | 'errors' | 'redlines proven'): number =>
  rows.reduce((total, row) => total + row[key], 0);
console.log(`${sum('versions')} versions, ${sum('redlines proven')} redlines proven, ${sum('errors')} errors`);
process.exitCode = sum('errors') === 0 ? 0 : 1;
