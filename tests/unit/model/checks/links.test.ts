import { describe, expect, test } from 'vitest';
import { saidOfHost } from '../../../../src/model/checks/link-hosts.ts';
import { saidOfWords } from '../../../../src/model/checks/link-words.ts';
import { saidOfMail } from '../../../../src/model/checks/mail-links.ts';

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
    ['https://example.com@evil.example/', 'leads to “evil.example”'],
    ['https://a:b@c:d@evil.example', 'leads to “evil.example”'],
    ['https://münchen.example/', 'contains “ü” (U+00FC)'],
    ['https://exаmple.com/', 'contains “а” (U+0430, Cyrillic)'],
    ['https://example。com/', 'contains “。” (U+3002)'],
    ['https://xn--ggle-55da.example/', 'reads “gооgle”, but “о” in it (U+043E, Cyrillic)'],
    ['https://XN--GGLE-55DA.example/', 'reads “gооgle”'],
    ['https://xn--80ak6aa92e.com/', 'reads “аррӏе”'],
    ['https://example%2ecom/', "can't be read in one way only"],
    ['https://example.com\\.evil.example/', "can't be read in one way only"],
    ['https://xn--a-/', "can't be read in one way only"],
    ['https://', "can't be read in one way only"],
    ['https:///example.com', "can't be read in one way only"],
  ])('may not be %s', (url, said) => expect(saidOfHost(url)?.message).toContain(said));
});

describe('an e-mail link', () => {
  test.each(['mailto:a.b+c@example.com', 'mailto:a@example.com?subject=Data%20request', "mailto:o'neil@example.com"])(
    'may be %s',
    (url) => expect(saidOfMail(url)).toBeUndefined(),
  );

  test.each([
    ['mailto:a@example.com?bcc=b@example.com', 'sets “bcc”'],
    ['mailto:a@example.com?subject=x&CC=b@example.com', 'sets “CC”'],
    ['mailto:a@example.com?body=x', 'sets “body”'],
    ['mailto:a@example.com?', 'sets “”'],
    ['mailto:?to=b@example.com', "doesn't name one e-mail address"],
    ['mailto:a@example.com,b@example.com', "doesn't name one e-mail address"],
    ['mailto:a@example.com;b@example.com', "doesn't name one e-mail address"],
    ['mailto:a%2Cb@example.com', "doesn't name one e-mail address"],
    ['mailto:а@example.com', "doesn't name one e-mail address"],
    ['mailto:a@example.com?subject=x#y', "doesn't name one e-mail address"],
    ['mailto:a@example.com?subject=x&subject=y', 'is not one line of text'],
    ['mailto:a@example.com?subject=x%0D%0ABcc:y', 'is not one line of text'],
    ['mailto:a@example.com?subject=%', 'is not one line of text'],
    ['mailto:a@example.com?subject=', 'is not one line of text'],
  ])('may not be %s', (url, said) => expect(saidOfMail(url)?.message).toContain(said));
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
  ])('may be “%s” for %s', (words, url) => expect(saidOfWords(words, url)).toBeUndefined());

  test.each([
    ['https://example.com', 'https://evil.example/', '“https://example.com”'],
    ['see example.com', 'https://example.com.evil.example/', '“example.com”'],
    ['a.example.com', 'https://example.com/', '“a.example.com”'],
    ['https://example.com/a', 'https://example.com/b', '“https://example.com/a”'],
    ['example.com', '/contact/', '“example.com”'],
    ['exаmple.com', 'https://example.com/', '“exаmple.com”'],
    ['a@example.com', 'mailto:b@example.com', '“a@example.com”'],
    ['a@example.com', 'https://example.com/', '“a@example.com”'],
    ['example.com', 'mailto:a@example.com', '“example.com”'],
  ])('may not be “%s” for %s', (words, url, said) => expect(saidOfWords(words, url)?.message).toContain(said));
});
