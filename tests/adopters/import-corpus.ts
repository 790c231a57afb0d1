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
import { withRepository } from '../../src/cli/policy/import/git.ts';
import { contentAfter } from '../../src/cli/plan/plan.ts';
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
  const history = await withRepository(placeOf(repository), (found) => readHistory(found, wanted));
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
    errors: errors === '' ? 0 : errors.split('\n\n').length,
    'redlines proven': redlines.length,
    'of whole paragraphs': redlines.filter(({ isWhole }) => isWhole).length,
    seconds: Math.round((performance.now() - started) / 100) / 10,
  };
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
    return redlineOf(before?.canonical.text ?? '', canonical.text, (url) => url);
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
const sum = (key: 'versions' | 'errors' | 'redlines proven'): number => rows.reduce((total, row) => total + row[key], 0);
console.log(`${sum('versions')} versions, ${sum('redlines proven')} redlines proven, ${sum('errors')} errors`);
process.exitCode = sum('errors') === 0 ? 0 : 1;
