import { quote } from '../../quote.ts';
import type { Said } from '../../said.ts';
import { listed } from '../lists.ts';

const orPreview = 'or build a preview with `SAYSO_PREVIEW=1`.';

/** What a real build refuses, and what it says of organizations that share an origin. */
export const publication = {
  placeholder: (value: string): Said => ({
    message: `${quote(value)} is a placeholder, so this can't be published.`,
    fix: `Write the real value, ${orPreview}`,
  }),
  placeholderInArchive: (value: string): Said => ({
    message: `The locked text contains ${quote(value)}, which is a placeholder, so it can't be published.`,
    fix:
      'Write the real value in the content. As the text was never published, delete versions.lock.json and archive/, ' +
      'and run `npm run policy -- lock`.',
  }),
  leftOut: (organization: string): Said => ({
    message: `${organization} is invented (\`fictional\`), so a real build leaves it out.`,
    fix: `Remove its folder, ${orPreview}`,
  }),
  onlyInvented: (): Said => ({
    message: 'Every organization of this build is invented (`fictional`), so there is nothing to publish.',
    fix: `Add a real organization, ${orPreview}`,
  }),
  /** `others`: names of the other organizations whose pages run trackers. */
  sharedOrigin: (organization: string, others: readonly string[]): Said => ({
    message:
      `${organization} runs trackers on one origin with ${listed(others)}. ` +
      'Browsers share cookies and storage between them.',
    fix:
      'Build each organization for its own domain (`SAYSO_ORGANIZATION`), or write `sharesOrigin: true` for each. ' +
      'Their cookie pages then tell visitors.',
  }),
};
