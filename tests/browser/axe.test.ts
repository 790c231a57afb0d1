import { describe, expect, test } from 'vitest';
import { findingsOn } from '../support/axe.ts';
import { useBrowser } from '../support/browser.ts';
import { builtPages } from '../support/pages.ts';
import { representatives, templateOf } from '../support/templates.ts';

const { reader } = useBrowser();
const pages = representatives(builtPages('site'));

// Nothing in the styles depends on width and scheme together: two of the four combinations show them all. What a choice
// changes is words, and the same at every width.
describe.each([
  [320, 'dark', ['the panel open', 'accepted', 'declined']],
  [1280, 'light', ['the panel open']],
] as const)('at %i px, %s', (width, colorScheme, states) => {
  // A version's own page is its policy's page once more.
  const looked = pages.filter((page) => width < 400 || templateOf(page) !== 'version');

  test.each(looked.map((page) => [page.path, page] as const))(
    'A04, A07: axe finds nothing on %s, and it scrolls one way only, in every state of consent',
    async (_, page) => {
      const visit = await reader({ viewport: { width, height: 800 }, colorScheme });
      expect(await findingsOn(visit, page, states)).toEqual([]);
    },
  );
});

test('each template is looked at', () => {
  const templates = ['organizations', 'not found', 'hub', 'policy', 'version', 'changes', 'since', 'history'];
  const others = ['cookies', 'subprocessors', 'contact', 'sent', 'choices'];
  expect([...new Set(pages.map(templateOf))].sort()).toEqual([...templates, ...others].sort());
});
