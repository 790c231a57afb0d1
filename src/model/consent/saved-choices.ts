import type { PurposeBasis } from '../../schema/tracker.ts';
import { words, type Words } from '../../words/index.ts';
import type { AskedPurpose, Organization } from '../organization.ts';

/** What the page of the visitor's own record knows beside the manifest: the second JSON block, on that page only. */
export interface ChoicesPage {
  id: string;
  name: string;
  /** What comes before the paths of this organization's pages: `/altaclario`, or nothing. */
  base: string;
  /** Absolute URL of the receipt's JSON Schema. */
  schema: string;
  /** The site's own address. */
  site: string;
  purposes: { id: string; name: string; basis: PurposeBasis }[];
  /** Sentences, with places such as `{date}` that the page fills in. */
  words: Words['savedChoices']['script'];
}

export function choicesPageOf(organization: Organization, site: URL | undefined): ChoicesPage | undefined {
  const { id, name, urls, consent } = organization;
  if (!consent) return undefined;
  return {
    id,
    name,
    words: words.savedChoices.script,
    base: urls.base,
    schema: new URL(`${urls.base}/receipt.schema.json`, site).href,
    site: new URL('/', site).href,
    purposes: consent.purposes.map(shownPurpose),
  };
}

/** What is asked states its basis: the checks see to it. */
const shownPurpose = ({ id, name, basis }: AskedPurpose) => ({ id, name, basis: basis! });
