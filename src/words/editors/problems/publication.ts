import { quote } from '../../quote.ts';
import type { Said } from '../../said.ts';

const orPreview = 'or build a preview: `npm run build -- --preview`.';

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
};
