import type { ContentIndex } from '../content-index.ts';
import type { Organization } from '../organization.ts';

/** An organization in the language of its source, and the content that it is composed from. */
export interface Source {
  organization: Organization;
  index: ContentIndex;
}
