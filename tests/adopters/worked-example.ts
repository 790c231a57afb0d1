/**
 * Follows the worked example of content/README.md to the letter, in a copy of the project: its command, the YAML that
 * it shows for what stands in brackets, and its row. Then the check, a build and every rule for content must be green,
 * today and on the day on which the new version takes effect.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { isMap, isSeq, parse, parseDocument, type Document, type YAMLSeq } from 'yaml';
import { report } from './project-copy.ts';

/** What the example says, in the order in which it says it. */
interface Example {
  /** `npm run policy -- new …`. */
  command: string;
  /** Of a policy: `altaclario/privacy`. */
  policy: string;
  date: string;
  /** What replaces the brackets. */
  frontMatter: Record<string, unknown>;
  /** The row that replaces the one with the same name. */
  row: { data: string };
}

function readExample(): Example {
  const guide = readFileSync('content/README.md', 'utf8');
  const [, section = ''] = guide.split('## Change a policy: a worked example');
  const blocks = [...section.split('\n## ')[0]!.matchAll(/```(\w+)\n([\s\S]*?)```/g)];
  const [command = ''] = blocks.filter(([, kind]) => kind === 'sh').map(([, , text]) => text!.trim());
  const [frontMatter, rows] = blocks.filter(([, kind]) => kind === 'yaml').map(([, , text]) => parse(text!) as unknown);
  const [, policy = '', date = ''] = /^npm run policy -- new (\S+) (\S+)$/.exec(command) ?? [];
  if (!policy || !frontMatter || !Array.isArray(rows))
    throw new Error('content/README.md: the worked example has no command, no front matter or no row.');
  return {
    command,
    policy,
    date,
    frontMatter: frontMatter as Record<string, unknown>,
    row: rows[0] as { data: string },
  };
}

/** Puts what the example shows into the new version. */
function fillIn(file: string, { frontMatter, row }: Example): void {
  const [, front = '', body = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(readFileSync(file, 'utf8')) ?? [];
  if (!front.includes('[[')) throw new Error(`${file}: nothing is in double brackets.`);
  const document = parseDocument(front);
  for (const [key, value] of Object.entries(frontMatter)) document.set(key, value);
  replaceRow(document, row);
  writeFileSync(file, `---\n${document.toString({ lineWidth: 0 })}---\n${body}`);
}

function replaceRow(document: Document, row: Example['row']): void {
  const retention = document.get('retention');
  const at = isSeq(retention) ? retention.items.findIndex((each) => isMap(each) && each.get('data') === row.data) : -1;
  if (at < 0) throw new Error(`No row of the policy is called “${row.data}”.`);
  (retention as YAMLSeq).set(at, row);
}

await report('the worked example of content/README.md', ({ folder, run }) => {
  const example = readExample();
  const [organization, policy] = example.policy.split('/');
  run(example.command);
  fillIn(`${folder}/content/organizations/${organization}/${policy}/${example.date}.mdx`, example);
  run('npm run check:content');
  run('npm run build');
  run('npm exec -- vitest run --config tests/vitest.config.ts --project built --project organizations');
  // Locking is refused before the day: the check of that day is what can be seen now.
  run('npm run check:content', { SAYSO_TODAY: example.date });
});
