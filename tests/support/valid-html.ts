import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // How the compiler writes void elements, doctype and white space is nobody's mistake.
    'void-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    // A heading such as “1. Scope” makes an id that starts with a digit, which HTML allows and CSS would escape.
    'valid-id': ['error', { relaxed: true }],
    // Titles name the page, its version and its organization.
    'long-title': 'off',
    // A live region on a paragraph is meant.
    'no-redundant-role': 'error',
  },
});

/** What is wrong with a page, each with its place and its rule. */
export async function mistakesIn(html: string, file: string): Promise<string[]> {
  const { results } = await validator.validateString(html, file);
  return results.flatMap((result) =>
    result.messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}
