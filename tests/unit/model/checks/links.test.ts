import { describe, expect, test } from 'vitest';
import { saidOfHost } from '../../../../src/model/checks/link-hosts.ts';
import { saidOfWords } from '../../../../src/model/checks/link-words.ts';
import { saidOfMail } from '../../../../src/model/checks/mail-links.ts';
import { words } from '../../../../src/words/index.ts';

const say = words.problems.links;

const looksAlike = (url: string, shown: string, letter: string, code: string) =>
  say.hostLookAlike(url, shown, letter, code, 'Cyrillic');

describe('the host of a link', () => {
  test.each([
    'https://example.com',
    'https://www.example.com:8443/a@b?c=d@e#f',
    'https://policies.example/münchen',
    'https://xn--mnchen-3ya.example/',
    'https://xn--80aswg.xn--p1ai/',
    'https://xn--fiqs8s/',
  ])('may be %s', (url) => expect(saidOfHost(url)).toBeUndefined());

  test.each([
    ['https://example.com@evil.example/', (url: string) => say.userInfo(url, 'evil.example')],
    ['https://a:b@c:d@evil.example', (url: string) => say.userInfo(url, 'evil.example')],
    ['https://münchen.example/', (url: string) => say.hostLetter(url, 'ü', 'U+00FC', undefined)],
    ['https://exаmple.com/', (url: string) => say.hostLetter(url, 'а', 'U+0430', 'Cyrillic')],
    ['https://example。com/', (url: string) => say.hostLetter(url, '。', 'U+3002', undefined)],
    ['https://xn--ggle-55da.example/', (url: string) => looksAlike(url, 'gооgle', 'о', 'U+043E')],
    ['https://XN--GGLE-55DA.example/', (url: string) => looksAlike(url, 'gооgle', 'о', 'U+043E')],
    ['https://xn--80ak6aa92e.com/', (url: string) => looksAlike(url, 'аррӏе', 'а', 'U+0430')],
    ['https://example%2ecom/', say.hostForm],
    ['https://example.com\\.evil.example/', say.hostForm],
    ['https://xn--a-/', say.hostForm],
    ['https://', say.hostForm],
    ['https:///example.com', say.hostForm],
  ])('may not be %s', (url, said) => expect(saidOfHost(url)).toEqual(said(url)));
});

describe('an e-mail link', () => {
  test.each(['mailto:a.b+c@example.com', 'mailto:a@example.com?subject=Data%20request', "mailto:o'neil@example.com"])(
    'may be %s',
    (url) => expect(saidOfMail(url)).toBeUndefined(),
  );

  test.each([
    ['mailto:a@example.com?bcc=b@example.com', (url: string) => say.mailField(url, 'bcc')],
    ['mailto:a@example.com?subject=x&CC=b@example.com', (url: string) => say.mailField(url, 'CC')],
    ['mailto:a@example.com?body=x', (url: string) => say.mailField(url, 'body')],
    ['mailto:a@example.com?', (url: string) => say.mailField(url, '')],
    ['mailto:?to=b@example.com', say.mailAddress],
    ['mailto:a@example.com,b@example.com', say.mailAddress],
    ['mailto:a@example.com;b@example.com', say.mailAddress],
    ['mailto:a%2Cb@example.com', say.mailAddress],
    ['mailto:а@example.com', say.mailAddress],
    ['mailto:a@example.com?subject=x#y', say.mailAddress],
    ['mailto:a@example.com?subject=x&subject=y', say.mailSubject],
    ['mailto:a@example.com?subject=x%0D%0ABcc:y', say.mailSubject],
    ['mailto:a@example.com?subject=%', say.mailSubject],
    ['mailto:a@example.com?subject=', say.mailSubject],
  ])('may not be %s', (url, said) => expect(saidOfMail(url)).toEqual(said(url)));
});

describe('the words of a link', () => {
  test.each([
    ['our policy', 'https://example.com/'],
    ['https://example.com/policy', 'https://example.com/policy/'],
    ['example.com', 'https://www.example.com/policy'],
    ['www.example.com', 'https://example.com/'],
    ['Example (example.com/privacy).', 'https://policies.example.com/privacy/2026'],
    ['a@example.com', 'mailto:A@example.com?subject=Access'],
    ['Node.js and list.json', 'https://example.com/'],
    ['Art. 13(1) e.g. v2.1', 'https://example.com/'],
    ['/security/', '/security/'],
  ])('may be “%s” for %s', (text, url) => expect(saidOfWords(text, url)).toBeUndefined());

  test.each([
    ['https://example.com', 'https://evil.example/', 'https://example.com'],
    ['see example.com', 'https://example.com.evil.example/', 'example.com'],
    ['a.example.com', 'https://example.com/', 'a.example.com'],
    ['https://example.com/a', 'https://example.com/b', 'https://example.com/a'],
    ['example.com', '/contact/', 'example.com'],
    ['exаmple.com', 'https://example.com/', 'exаmple.com'],
    ['a@example.com', 'mailto:b@example.com', 'a@example.com'],
    ['a@example.com', 'https://example.com/', 'a@example.com'],
    ['example.com', 'mailto:a@example.com', 'example.com'],
  ])('may not be “%s” for %s', (text, url, said) =>
    expect(saidOfWords(text, url)).toEqual(say.otherAddress(said, url)),
  );
});
