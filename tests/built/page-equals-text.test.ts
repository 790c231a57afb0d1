import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'parse5';
import { markdownToHtml } from 'satteri';
import { beforeAll, describe, expect, test } from 'vitest';
import { assemble } from '../../src/model/assemble.ts';
import { textBelowHead } from '../../src/model/versions/canonical.ts';
import { isError } from '../../src/schema/problem.ts';
import { readContent } from '../../src/source/tree.ts';
import { runBuild } from '../support/run.ts';
import { generatedMarkdown, generatedText, hiddenWords } from '../support/generated-markdown.ts';
import { mistakesIn } from '../support/valid-html.ts';
import { ordinaryPolicies } from '../support/ordinary-policies.ts';
import { findElement, hasClass, visibleText } from '../support/visible-text.ts';

const seed = 20261121;
const today = '2026-11-21';
const content = 'test-results/content/generated';
const folder = 'test-results/generated';

/** One policy: its organization, its folder there, and what it says. */
interface Policy {
  place: string;
  title: string;
  point: string;
  data: string;
  body: string;
}

const record = fc.record({ title: generatedText, point: generatedText, data: generatedText, body: generatedMarkdown });
// Each page names all policies of its organization: many in one would make a slow build.
const generated: Policy[] = fc
  .sample(record, { seed, numRuns: 200 })
  .map((policy, index) => ({ place: `generated-${index % 10}/text-${index}`, ...policy }));
const ordinary: Policy[] = Object.entries(ordinaryPolicies).map(([name, body]) => ({
  ...{ place: `ordinary/${name}`, title: 'Policy', point: 'In short.', data: 'Logs' },
  body,
}));

/** Writes a policy. JSON is YAML. */
function write({ place, title, point, data, body }: Policy): void {
  const retention = [{ data, kind: 'criteria', criteria: point }];
  const facts = { title, dateKind: 'effective', kind: 'first', summary: [point, title], retention };
  const yaml = Object.entries(facts).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  const text = ['---', ...yaml, '---', body, '', '<RetentionTable />', ''].join('\n');
  const [organization = ''] = place.split('/');
  mkdirSync(`${content}/organizations/${place}`, { recursive: true });
  writeFileSync(`${content}/organizations/${organization}/organization.yaml`, organizationFile(organization));
  writeFileSync(`${content}/organizations/${place}/2026-01-15.mdx`, text);
}

const organizationFile = (id: string) => `name: Lighthouse ${id}
about: It watches the sea.
controller: { legalName: Lighthouse Ltd, address: not-stated, country: GB }
contact: { email: keeper@lighthouse.example }
accent: { light: "#0b57a4", dark: "#8cc2ff" }
`;

/** Takes away what the project's checks refuse, and returns the others. */
function withoutRefused(policies: readonly Policy[]): Policy[] {
  const all = readContent(content);
  return policies.filter(({ place }) => {
    const isOwn = ({ file }: { file: string }) => file.startsWith(`organizations/${place}/`);
    const organizations = all.organizations.filter(({ file }) => file.split('/')[1] === place.split('/')[0]);
    const { problems } = assemble({ ...all, organizations, policies: all.policies.filter(isOwn) }, { today });
    const isRefused = problems.some(isError);
    if (isRefused) rmSync(`${content}/organizations/${place}`, { recursive: true });
    return !isRefused;
  });
}

let passing: Policy[] = [];

beforeAll(async () => {
  for (const place of [content, folder]) rmSync(place, { recursive: true, force: true });
  for (const policy of [...generated, ...ordinary]) write(policy);
  passing = withoutRefused([...generated, ...ordinary]);
  const { code, output } = await runBuild({ folder, today, content });
  expect(code, output).toBe(0);
}, 600_000);

const pageOf = ({ place }: Policy): string => readFileSync(`${folder}/${place}/index.html`, 'utf8');
const markdownOf = ({ place }: Policy): string => readFileSync(`${folder}/${place}/2026-01-15.md`, 'utf8');

/** Title, summary and text of a version's page: what its canonical text is of. */
function textOnPage(html: string): string {
  const article = findElement(parse(html), ({ tagName }) => tagName === 'article')!;
  const heading = findElement(article, ({ tagName }) => tagName === 'h1')!;
  const others = ['short', 'text'].map((name) => findElement(article, (element) => hasClass(element, name))!);
  return [heading, ...others].map(visibleText).join('\n');
}

test('at least half of the generated texts pass the checks', () => {
  const count = passing.length - ordinary.length;
  console.log(`${generated.length - count} of ${generated.length} generated texts were refused.`);
  expect(count).toBeGreaterThan(generated.length / 2);
});

test('the page of each text that passes shows what its canonical text shows, and no word is hidden', () => {
  for (const policy of passing) {
    const [page, markdown] = [textOnPage(pageOf(policy)), markdownOf(policy)];
    const { html } = markdownToHtml(markdown, { features: { frontmatter: true } });
    expect(page, markdown).toBe(visibleText(html));
    expect(hiddenWords(textBelowHead(markdown), page), markdown).toEqual([]);
  }
});

describe('what people write in legal texts', () => {
  test.each(ordinary)('$place passes', (policy) => expect(passing).toContain(policy));

  test.each(ordinary)('$place makes valid HTML', async (policy) => {
    expect(await mistakesIn(pageOf(policy), `${policy.place}.html`)).toEqual([]);
  });
});
