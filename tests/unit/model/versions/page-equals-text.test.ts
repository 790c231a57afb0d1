import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { assemble } from '../../../../src/model/assemble.ts';
import { markdownHtml } from '../../../../src/model/html/markdown-html.ts';
import { isError, type Problem } from '../../../../src/schema/problem.ts';
import { text } from '../../../../src/schema/text.ts';
import { astroRenderer } from '../../../support/astro-mdx.ts';
import { readFixture } from '../../../support/content.ts';
import { generatedMarkdown, generatedText, hiddenWords } from '../../../support/generated-markdown.ts';
import { visibleText } from '../../../support/visible-text.ts';

const seed = 20261121;
const { policies, documents, organizations, lock } = readFixture('sound');
const policy = policies[0]!;

/** A content with one policy of this text, after all checks. */
function read(body: string, facts: Partial<NonNullable<typeof policy.value>> = {}) {
  const value = { ...policy.value!, retention: undefined };
  const content = {
    site: [],
    vendors: [],
    trackers: [],
    subprocessors: [],
    misplaced: [],
    translations: [],
    wordings: [],
    documents,
    organizations,
    lock,
  };
  const site = assemble(
    { ...content, policies: [{ ...policy, value: { ...value, ...facts }, body }] },
    { today: '2026-11-21' },
  );
  return { problems: site.problems.filter(isError), version: site.organizations[0]?.policies[0]?.versions[0] };
}

describe('the page of a generated text shows what its canonical text shows, or the text is refused', () => {
  let render: (body: string) => Promise<string>;
  beforeAll(async () => {
    render = await astroRenderer();
  });

  test('in 1,500 texts with everything that Markdown has', async () => {
    const refused: Problem[] = [];
    let count = 0;
    const property = fc.asyncProperty(generatedMarkdown, async (body) => {
      count++;
      const { problems, version } = read(body);
      if (!version) {
        refused.push(problems[0]!);
        return;
      }
      const page = visibleText(await render(body));
      // As every reader of Markdown shows it, and as this site shows it once it is locked.
      expect(page).toBe(visibleText(markdownHtml(version.text.body)));
      expect(hiddenWords(version.text.body, page)).toEqual([]);
    });
    await fc.assert(property, { seed, numRuns: 1500 });
    console.log(`${refused.length} of ${count} generated texts were refused.`);
    expect(refused.length).toBeLessThan(count / 2);
    // Each of the refusals is met, or the generator says nothing of it.
    const fixes = new Set(refused.map(({ fix }) => fix.replace(/\d+/g, '0')));
    expect(fixes.size).toBeGreaterThan(15);
  });
});

test('a rule in the first line of a text hides nothing below it', async () => {
  const { version } = read('---\ntitle: a\n---\n\nb');
  const render = await astroRenderer();
  expect(visibleText(await render('---\ntitle: a\n---\n\nb'))).toBe('hr:\nh2: title: a\np: b');
  expect(visibleText(markdownHtml(version!.text.body))).toBe('hr:\nh2: title: a\np: b');
});

describe('texts in YAML are words, whatever they look like in Markdown', () => {
  test('in 2,000 titles, summaries and rows', () => {
    const value = generatedText.map((written) => text.parse(written));
    const property = fc.property(value, value, value, (title, point, data) => {
      const retention = [{ data, note: point, kind: 'criteria' as const, criteria: title }];
      const { problems } = read('<RetentionTable />', { title, summary: [point, title], retention });
      expect(problems).toEqual([]);
    });
    fc.assert(property, { seed, numRuns: 2000 });
  });
});
