/** What the files beside a first policy ask, and the comments in them. */
export const files = {
  /** A line of the front matter, with its comment. */
  draft: 'draft: true # Remove this line when every question is answered.',
  remarks: {
    subprocessors:
      'Who processes data for you: hosting, email, payments and the like. One row each.\n' +
      '`npm run vendor -- new <id>` makes the file of a vendor. Write its id as `vendor`, ' +
      'and the country as two letters.',
    vendor: (name: string): string =>
      `What is known about ${name}. ` +
      'It is written once, and every organization that names the vendor shares these rows.',
    placeholders: 'Replace ids and hosts with “example” in them by those of your own account.',
    /** Above what is not written yet: lines that can be taken over. */
    site: 'The address of these pages, once you know it (docs/hosting.md). Remove the “# ” to use it:',
    look:
      'A look of your own: remove the “# ” in front of what you need, and put the files into assets/.\n' +
      'content/README.md, “How it looks”, explains each key. Every one is optional.',
    trackers: 'Trackers of your own product or website list what they store, as content/README.md shows.',
  },
  /** Examples of what an organization says its own way. */
  look: {
    link: 'Shop',
    banner: { title: 'Before you read on', answers: { accept: 'Allow statistics', decline: 'Reject statistics' } },
  },
  about: (name: string): string => `What does ${name} do? Write one sentence.`,
  legalName: 'What is the legal name?',
  address: 'What is the postal address?',
  subprocessors: {
    service: 'Which service is it, such as hosting?',
    purpose: 'What is it for?',
    data: 'Which data does it get?',
    analytics: 'Analytics',
  },
  tracker: {
    about: 'Which tool is it, and what does it store?',
  },
  purposes: {
    essential: {
      name: 'Essential',
      shortForm: 'To do what? Write a few words, such as: to sign you in',
      description: 'What does it do that the service cannot work without?',
    },
    analytics: {
      name: 'Analytics',
      shortForm: 'To do what? Write a few words, such as: to count visits',
      description: 'What is counted, why, and who sees it?',
    },
    recording: {
      name: 'Session recording',
      shortForm: 'To do what? Write a few words',
      description: 'What is recorded, why, and what is masked?',
    },
    advertising: {
      name: 'Advertising',
      shortForm: 'To do what? Write a few words',
      description: 'What is stored for advertising, why, and who gets it?',
    },
  },
  /** Names of the vendors of adapters. */
  vendors: { google: 'Google', plausible: 'Plausible Analytics', posthog: 'PostHog', vercel: 'Vercel' },
};
