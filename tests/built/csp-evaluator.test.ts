import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { expect, test } from 'vitest';
import { publicSites } from '../support/model.ts';
import { builtPages, isAsking, type BuiltPage } from '../support/pages.ts';

/** What a page sends, as a browser sees it: the policy in the page, and what the headers add. */
function policyOf(html: string): string {
  const [, inPage = ''] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html) ?? [];
  return `${inPage.replaceAll('&#39;', "'")}; frame-ancestors 'none'`;
}

/**
 * Lower numbers are worse. Pages that run something take its code from this site (`'self'`), which the evaluator calls
 * a maybe: no file here is a visitor's, and none answers with a name that it was asked for.
 */
const findings = (policy: string, worstAllowed: Severity) =>
  new CspEvaluator(new CspParser(policy).csp)
    .evaluate()
    .filter(({ severity }) => severity < worstAllowed)
    .map(({ directive, value, description }) => `${directive} ${value}: ${description}`);

/** What may be found: a tracker's own script comes from a foreign host. */
function expectedOn({ owner }: BuiltPage): string[] {
  const trackers = owner?.consent?.purposes.flatMap((purpose) => purpose.trackers) ?? [];
  const hosts = trackers.flatMap(({ hosts: { script = [] } }) => script).filter((host) => host !== "'self'");
  return hosts.map((host) => `script-src ${host}:`);
}

const unexpectedOn = (page: BuiltPage): string[] =>
  findings(policyOf(page.html), isAsking(page) ? Severity.HIGH_MAYBE : Severity.INFO)
    .filter((finding) => !expectedOn(page).some((start) => finding.startsWith(start)))
    .map((finding) => `${page.path}: ${finding}`);

test.each(publicSites())("Google's evaluator finds nothing on “%s” but that a script's host is foreign", (site) =>
  expect(builtPages(site).flatMap(unexpectedOn)).toEqual([]),
);

test('the evaluator would find something', () =>
  expect(findings("script-src 'unsafe-inline' *; object-src *", Severity.HIGH_MAYBE).length).toBeGreaterThan(1));
