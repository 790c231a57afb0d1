import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';

const organization = 'organizations/altaclario';
const VERSIONS_PER_POLICY = 50;

/**
 * Writes a content folder with so many versions of AltaClario's privacy policy, fifty in each of its policies.
 * Every version changes, adds and moves a little.
 */
export function writeCorpus(folder: string, versions: number): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync('content/vendors', `${folder}/vendors`, { recursive: true });
  mkdirSync(`${folder}/${organization}`, { recursive: true });
  for (const file of ['organization.yaml', 'trackers.yaml', 'subprocessors.yaml'])
    cpSync(`content/${organization}/${file}`, `${folder}/${organization}/${file}`);
  for (const file of yamlFilesIn(folder)) writeFileSync(file, validFromTheStart(readFileSync(file, 'utf8')));

  const source = readSource();
  for (let count = 0; count < versions; count++) {
    const policy = Math.floor(count / VERSIONS_PER_POLICY);
    const path = `${folder}/${organization}/${policy === 0 ? 'privacy' : `privacy-${policy}`}`;
    mkdirSync(path, { recursive: true });
    const index = count % VERSIONS_PER_POLICY;
    writeFileSync(`${path}/${dateOf(index)}.mdx`, versionOf(source, index));
  }
}

const yamlFilesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => `${folder}/${path}`);

/** The oldest version is from 2020, and whatever it prints must have been true by then. */
const validFromTheStart = (yaml: string): string => yaml.replaceAll(/since: [\d-]+/g, 'since: 2019-01-01');

/** One version a month, from January 2020. */
const dateOf = (index: number): string =>
  `${2020 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`;

interface Source {
  frontMatter: string;
  paragraphs: string[];
}

/** AltaClario's first version. The security page that it links to is not part of the corpus. */
function readSource(): Source {
  const text = readFileSync(`content/${organization}/privacy/2026-06-03.mdx`, 'utf8');
  const [, frontMatter = '', body = ''] = /^---\n(.*?\n)---\n(.*)$/s.exec(text) ?? [];
  const paragraphs = body.replaceAll(/\]\(\/security\/[^)]*\)/g, '](/privacy/)').split('\n\n');
  return { frontMatter, paragraphs };
}

function versionOf({ frontMatter, paragraphs }: Source, index: number): string {
  const kind = index === 0 ? 'kind: first' : `kind: editorial\nchanges: [Change ${index} of the wording.]`;
  const place = 1 + (index % 20);
  const added = `Change ${index}: this paragraph says what was new on ${dateOf(index)}, in a sentence or two.`;
  const text = [...paragraphs.slice(0, place), added, ...paragraphs.slice(place)]
    .join('\n\n')
    .replaceAll('the service', index % 3 === 0 ? 'our service' : 'the service');
  return `---\n${frontMatter.replace('kind: first\n', `${kind}\n`)}---\n${text}`;
}
