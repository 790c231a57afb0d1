import { expect, test } from 'vitest';
import { placeholdersIn } from '../../../src/schema/placeholders.ts';

test.each([
  ['https://forms.harbour.example/contact', ['forms.harbour.example']],
  ['Write to privacy@example.com or privacy@Example.ORG.', ['example.com', 'Example.ORG']],
  [
    '[the app](https://app.harbour.test/), http://localhost:4321/ and root@localhost',
    ['app.harbour.test', 'localhost', 'localhost'],
  ],
  ['https://127.0.0.1:80/ and http://[::1]/', ['127.0.0.1', '[::1]']],
  [
    'G-EXAMPLE000, G-XXXXXXXXXX, phc_example and phc_my_example_1',
    ['G-EXAMPLE000', 'G-XXXXXXXXXX', 'phc_example', 'phc_my_example_1'],
  ],
])('P05: “%s” has placeholders', (text, found) => expect(placeholdersIn(text)).toEqual([...new Set(found)]));

test.each([
  'For example, a test of the localhost kind is invalid.',
  'See https://example.harbour.org, https://latest.harbour.org and facts.test.ts.',
  'G-1A2B3C4D5E and phc_1a2b3c4d5e',
  'An example.',
])('“%s” has none', (text) => expect(placeholdersIn(text)).toEqual([]));
