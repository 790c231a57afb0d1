import { ownOrganization, testFacts } from '../../support/own-organization.ts';

testFacts(ownOrganization(import.meta.url), {
  'privacy/2026-11-21/': [
    'PostHog',
    'Vercel Analytics',
    'Session recording',
    'legitimate interests',
    'Free: up to 7 days',
    'Starter: up to 30 days',
    'Pro: up to 90 days',
    'Slack',
    'Make, n8n',
    'privacy@tracira.com',
    'persistent first-party identifier',
    'masked by default',
    '_posthog',
    '365 days',
    'general-purpose AI models',
    'rotate webhook tokens',
    'not an advertising identifier',
    'restricts nothing',
  ],
});
