import { expect, test } from 'vitest';
import { ownOrganization } from '../../support/own-organization.ts';
import { linesOfPage } from '../../ledger/page-text.ts';
import { builtPages, isRun } from '../../support/pages.ts';

const pixeltrace = ownOrganization(import.meta.url);
const pages = builtPages('content').filter(({ owner }) => owner?.id === pixeltrace.id);

test('Pixeltrace has a privacy policy', () => {
  expect(pixeltrace.policies.map(({ id }) => id)).toEqual(['privacy']);
});

test('Pixeltrace has nothing to ask, and its pages run no script', () => {
  expect(pixeltrace.consent).toBeUndefined();
  for (const page of pages) expect(page.find('script').filter(isRun), page.path).toEqual([]);
});

/** What the short version says, and the section and the words of the policy that say it in full. */
const clauses = {
  'Your data is yours, not ours.': ['What we collect and why', 'The recordings are your data.'],
  'We never sell it.': ['Who has access, and sharing', 'We do not sell your data'],
  'We share it only to provide a service that you asked for, or when the law requires it.': [
    'Who has access, and sharing',
    'to comply with a valid and binding legal order',
  ],
  'We collect only what we need.': ['What we collect and why', 'We use them to reach you'],
};

test('each line of the short version has its clause in the policy, and no line has none', () => {
  const page = pages.find(({ path }) => path === '/pixeltrace/privacy/')!;
  const lines = linesOfPage(page.html);
  const start = lines.indexOf('The short version') + 1;
  expect(lines.slice(start, lines.indexOf('Contents'))).toEqual(Object.keys(clauses));
  const headings = page.find('h2').map(({ text }) => text);
  for (const [line, [heading = '', words = '']] of Object.entries(clauses)) {
    const next = headings[headings.indexOf(heading) + 1]!;
    const section = lines.slice(lines.lastIndexOf(heading), lines.lastIndexOf(next));
    expect(section.join('\n'), line).toContain(words);
  }
});
