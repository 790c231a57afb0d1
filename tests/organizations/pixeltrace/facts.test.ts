import { ownOrganization, testFacts } from '../../support/own-organization.ts';

testFacts(ownOrganization(import.meta.url), {
  'privacy/2026-11-21/': [
    'Pixeltrace.dev',
    'waitlist',
    'Flutter',
    'support@pixeltrace.dev',
    'CC BY 4.0',
    'Basecamp',
    'The short version',
    'up to 30 days after you ask us to delete the data',
    'aim to avoid invasive cross-site tracking',
    'notice before we disclose anything',
    'understand what is useful and improve it',
    'where they are required',
    'We read every message',
    'Standard Contractual Clauses',
    'IP address',
    'We have not launched yet',
    'valid and binding legal order',
    'masking',
    'leave the waitlist',
    'list on request',
    'first published here on 21 November 2026',
  ],
});
