import { ownOrganization, testFacts } from '../../support/own-organization.ts';

testFacts(ownOrganization(import.meta.url), {
  'privacy/2026-02/': [
    'February 2026',
    'Jajoga, LLC',
    'Layton, UT',
    'us-east-1',
    'AES-256',
    'TLS 1.3',
    'kept for 30 days',
    'ARNs',
    'PostHog',
    'SendGrid',
    'Amazon Web Services',
    'Stripe',
    '“Data Request”',
    'within 30 days',
    'CSV',
    '90 days',
    '7 years',
    '24 hours',
    'privacy@traceloom.io',
    'opt out in your account settings',
    'anonymized trends only',
    'multi-factor authentication',
  ],
});
