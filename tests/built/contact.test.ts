import { describe, expect, test } from 'vitest';
import { builtPages, type BuiltPage } from '../support/pages.ts';

const pages = builtPages('site');
const pageAt = (path: string): BuiltPage => pages.find((page) => page.path === path)!;
const mainOf = (path: string): string => /<main.*?<\/main>/s.exec(pageAt(path).html)![0];
const textOf = (path: string): string =>
  mainOf(path)
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ');

describe('a contact page', () => {
  test('says who receives a message, and where', () =>
    expect(textOf('/harbour/contact/')).toContain(
      'The form sends your message to forms.harbour.example, where Harbour receives it.',
    ));
  test('links the policy', () => {
    expect(mainOf('/harbour/contact/')).toContain('href="/harbour/privacy/"');
    // Consent is given under another policy there; messages are not.
    expect(mainOf('/lantern/contact/')).toContain('href="/lantern/privacy/"');
  });
  test('fills in the subject that a policy asks for', () => {
    expect(mainOf('/quarry/contact/')).toContain('href="mailto:privacy@quarry.example?subject=Data%20request"');
    expect(mainOf('/meadow/contact/')).toContain('href="mailto:privacy@meadow.example"');
  });
  test('posts to the endpoint and nowhere else, and the way back is allowed', () => {
    const policy = pageAt('/harbour/contact/')
      .find('meta')
      .map(({ attributes }) => attributes['content'] ?? '')
      .find((content) => content.includes('form-action'));
    expect(policy).toContain("form-action https://forms.harbour.example 'self';");
  });
});

test('there is a page for after a message wherever there is a form, and search engines are kept from it', () => {
  const withForm = pages.filter(({ html }) => html.includes('<form method="post"')).map(({ path }) => path);
  const sent = pages.filter(({ path }) => path.endsWith('/contact/sent/'));
  expect(sent.map(({ path }) => path.replace('sent/', '')).sort()).toEqual(withForm.sort());
  for (const { html } of sent) expect(html).toContain('<meta name="robots" content="noindex">');
});
