import type { Fields } from '../../field.ts';

/** `site.yaml`. */
export const site = {
  '': 'What belongs to no organization alone: addresses that several share, and the list of organizations there.',
  name: 'Title of the list of organizations. Absent: “Policies”.',
  about: 'The sentence below the title.',
  shared: 'Sites that several organizations share, each in a folder of its own. Their cookie pages tell visitors.',
  'shared.site': 'The address of the site, such as https://policies.example.com. It may have a path.',
  'shared.organizations': 'Names of their folders in `organizations/`, two or more.',
} as const satisfies Fields;
