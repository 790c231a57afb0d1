import { ownOrganization, testFacts } from '../../support/own-organization.ts';

testFacts(ownOrganization(import.meta.url), {
  'privacy/2026-05-15/': [
    '15 May 2026',
    'TOTP secret',
    'passkeys',
    'OAuth providers',
    'Stripe',
    'invoices',
    'Plausible-compatible',
    'no cookies',
    'then 90 days',
    '30 days',
    'As agreed with the customer',
    'then 1 year',
    '5 years',
    'JSON',
    'httpOnly',
    'sameSite=lax',
    'secure in production',
    'none at all',
    'under 16',
    'no banner and no script',
    'data-protection officer',
    'machine-learning models',
  ],
  'security/2026-05-15/': ['Subprocessors', 'Stripe'],
});
