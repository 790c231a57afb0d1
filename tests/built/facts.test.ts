import { describe, expect, test } from 'vitest';
import { builtPages, type BuiltPage } from '../support/pages.ts';

const pages = builtPages();
const textOf = (path: string): string => {
  const page = pages.find((each) => each.path === path) as BuiltPage;
  return page.find('main')[0]!.text.replace(/\s+/g, ' ');
};

/** Figures, names, regions and periods of the organizations' fact sheets, as they must stand on their pages. */
const facts: Record<string, string[]> = {
  '/altaclario/privacy/': [
    'In force since 3 June 2026', 'hashed password', 'accepted the Terms', 'Jira or Azure DevOps', 'AES-GCM', 'HTTPS is enforced', 'Google Analytics 4',
    'no full IP address', 'never attach a user id', 'Google Signals and ad personalization are off', 'up to 30 days', 'At least 1 year', 'typically 7 years', '14 months',
    'Standard Contractual Clauses', 'UK Addendum', 'Swiss equivalents', '“Other safety concern”', "Information Commissioner's Office", 'European Data Protection Board',
    'aged 16 and over', 'Colorado and Connecticut', 'rate limiting, audit logging, abuse prevention, error monitoring', 'tax invoices', 'DMCA notices', 'optional AI features',
    '_ga', '_ga_EXAMPLE000', '390 days', 'consent:altaclario', 'cross-context behavioural advertising', 'two-factor',
  ],
  '/altaclario/security/': ['AES-GCM', 'HTTPS is enforced', 'two-factor authentication', 'Rate limiting', 'Data is scoped per tenant'],
  '/altaclario/subprocessors/': ['Hosting', 'Database', 'Payments', 'Email delivery', 'Error monitoring', 'Analytics (with consent)', 'Google', 'United States'],
  '/altaclario/contact/': ['Other safety concern'],
  '/cabinet/privacy/': [
    '15 May 2026', 'TOTP secret', 'passkeys', 'OAuth providers', 'Stripe', 'invoices', 'Plausible-compatible', 'no cookies', 'then 90 days', '30 days', 'As agreed with the customer', 'then 1 year', '5 years',
    'JSON', 'httpOnly', 'sameSite=lax', 'secure in production', 'none at all', 'under 16', 'no banner and no script', 'data-protection officer', 'machine-learning models',
  ],
  '/cabinet/security/': ['Subprocessors', 'Stripe'],
  '/pixeltrace/privacy/': [
    'Pixeltrace.dev', 'waitlist', 'Flutter', 'support@pixeltrace.dev', 'CC BY 4.0', 'Basecamp', 'The short version', 'up to 30 days', 'Standard Contractual Clauses',
    'IP address', 'We have not launched yet', 'valid and binding legal order', 'masking', 'leave the waitlist', 'on request', 'first published here on 21 November 2026',
  ],
  '/traceloom/privacy/': [
    'February 2026', 'Jajoga, LLC', 'Layton, UT', 'us-east-1', 'AES-256', 'TLS 1.3', 'kept for 30 days', 'ARNs', 'PostHog', 'SendGrid', 'Amazon Web Services', 'Stripe', '“Data Request”', 'within 30 days',
    'CSV', '90 days', '7 years', '24 hours', 'privacy@traceloom.io', 'opt out in your account settings', 'anonymized trends only', 'multi-factor authentication',
  ],
  '/tracira/privacy/': [
    'PostHog', 'Vercel Analytics', 'Session recording', 'legitimate interests', 'Free: up to 7 days', 'Starter: up to 30 days', 'Pro: up to 90 days', 'Slack', 'Make, n8n', 'privacy@tracira.com',
    'persistent first-party identifier', 'masked by default', 'ph_phc_example_posthog', '365 days', 'general-purpose AI models', 'rotate webhook tokens', 'not an advertising identifier', 'restricts nothing',
  ],
};

describe.each(Object.entries(facts))('%s states', (path, list) => {
  const text = textOf(path).toLowerCase();
  test.each(list)('%s', (fact) => expect(text).toContain(fact.toLowerCase()));
});

test('AltaClario and Cabinet show no address of a person', () => {
  for (const page of pages.filter(({ path }) => /^\/(altaclario|cabinet)\//.test(path))) expect(page.html).not.toContain('mailto:');
});
