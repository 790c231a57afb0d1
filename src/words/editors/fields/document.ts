import type { Fields } from '../../field.ts';

/** `policy.yaml`. */
export const document = {
  '': "What kind of document a policy is. Without this file, the folder's name says it.",
  type: {
    text: "The kind of document. Absent: the folder's name, if it is one of these, and otherwise `other`.",
    values: {
      privacy: 'A privacy policy.',
      cookies: 'A cookie policy.',
      terms: 'Terms of use.',
      dpa: 'A data processing agreement (GDPR Art. 28).',
      security: 'What is done for security. `security.txt` links to it.',
      other: 'Any other document.',
      imprint: 'Who runs the site. It is not versioned.',
    },
  },
  order:
    "Its place among the organization's documents: the lowest number comes first. " +
    'Those without one follow, by kind.',
  versioned:
    'Whether every version is kept, with a fingerprint, and locked. ' +
    'Absent: `false` for an imprint, and otherwise `true`.',
  annexes: 'Policies of the organization that belong to this one, by the names of their folders.',
} as const satisfies Fields;
