import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { distinctPages } from '../support/pages.ts';

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
    // The anchor of “1. Scope” starts with a digit: HTML forbids nothing but white space.
    'valid-id': ['error', { relaxed: true }],
    // A live region on a paragraph is meant.
    'no-redundant-role': 'error',
  },
});

test.each(distinctPages().map((page) => [page.site, page.path, page] as const))(
  'on “%s” %s is valid HTML',
  async (_, path, { html }) => {
    const { results } = await validator.validateString(html, `${path}index.html`);
    const messages = results.flatMap((result) =>
      result.messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
    );
    expect(messages.join('\n')).toBe('');
  },
);
