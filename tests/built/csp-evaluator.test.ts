import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { expect, test } from 'vitest';
import { asking, builtPages, organizationOf } from '../support/pages.ts';

/** What a page sends, as a browser sees it: the policy in the page, and what the headers add. */
const policyOf = (html: string): string =>
  `${/http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1]?.replaceAll('&#39;', "'") ?? ''}; frame-ancestors 'none'`;

/** Lower numbers are worse. Pages that run something take its code from this site (`'self'`), which the evaluator calls a maybe: no file here is a visitor's, and none answers with a name that it was asked for. */
const findings = (policy: string, worstAllowed: Severity) =>
  new CspEvaluator(new CspParser(policy).csp)
    .evaluate()
    .filter(({ severity }) => severity < worstAllowed)
    .map(({ directive, value, description }) => `${directive} ${value}: ${description}`);

/** Organizations whose trackers load a script from another host. */
const foreign = ['altaclario'];

test.each(
  builtPages()
    .filter((page) => foreign.includes(organizationOf(page)))
    .map((page) => [page.path, page] as const),
)("and nothing on %s but that a script's host is foreign, and that Trusted Types are missing", (_, page) => {
  const found = findings(policyOf(page.html), Severity.HIGH_MAYBE);
  expect(
    found.filter(
      (finding) =>
        !finding.startsWith('require-trusted-types-for') &&
        !finding.startsWith('script-src https://www.googletagmanager.com:'),
    ),
  ).toEqual([]);
});

test.each(
  builtPages()
    .filter((page) => !foreign.includes(organizationOf(page)))
    .map((page) => [page.path, page] as const),
)("Google's evaluator finds nothing of medium severity or higher on %s", (_, page) => {
  expect(
    findings(policyOf(page.html), asking.includes(organizationOf(page)) ? Severity.HIGH_MAYBE : Severity.INFO),
  ).toEqual([]);
});

test('the evaluator would find something', () =>
  expect(findings("script-src 'unsafe-inline' *; object-src *", Severity.HIGH_MAYBE).length).toBeGreaterThan(1));
