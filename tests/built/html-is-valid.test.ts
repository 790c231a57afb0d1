import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { builtPages } from '../support/pages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // How the compiler writes void elements, doctype and white space is nobody's mistake.
    'void-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    // Titles name the page, its version and its organization.
    'long-title': 'off',
    // A live region on a paragraph is meant.
    'no-redundant-role': 'error',
  },
});

const pages = [...builtPages('real'), ...builtPages('versions')];

test.each(pages.map((page) => [page.path, page] as const))('%s is valid HTML', async (path, { html }) => {
  const { results } = await validator.validateString(html, `${path}index.html`);
  const messages = results.flatMap((result) =>
    result.messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
  );
  expect(messages).toEqual([]);
});
