import type { Organization } from '../organization.ts';
import type { PurposeBasis, StoredItem } from '../../schema/tracker.ts';

/** What the page of the visitor's own record knows beside the manifest: the second JSON block, on that page only. */
export interface ChoicesPage {
  id: string;
  name: string;
  /** What stands before the paths of this organization's pages: `/altaclario`, or nothing. */
  base: string;
  /** Absolute URL of the receipt's JSON Schema. */
  schema: string;
  /** The site's own address. */
  site: string;
  purposes: { id: string; name: string; basis: PurposeBasis }[];
  words: ChoicesWords;
}

/** Sentences of the page. `{date}`, `{version}`, `{name}`, `{file}` and `{items}` are filled in. */
export interface ChoicesWords {
  none: string;
  spoilt: string;
  made: string;
  methods: Record<'banner' | 'preferences' | 'gpc-override', string>;
  gpc: string;
  yes: string;
  no: string;
  holds: string;
  fingerprint: string;
  /** What the visitor's own record is called where a file has its name. */
  own: string;
  kinds: Record<StoredItem['kind'], string>;
  earlier: string;
  device: string;
  deviceNone: string;
  erased: string;
  checking: string;
  same: string;
  different: string;
  missing: string;
  offline: string;
  foreign: string;
  unreadable: string;
}

export function choicesPageOf(
  { id, name, urls, consent }: Organization,
  site: URL | undefined,
  words: ChoicesWords,
): ChoicesPage | undefined {
  if (!consent) return undefined;
  return {
    id,
    name,
    words,
    base: urls.base,
    schema: new URL(`${urls.base}/receipt.schema.json`, site).href,
    site: new URL('/', site).href,
    // What is asked states its basis: the checks see to it.
    purposes: consent.purposes.map(({ id: purpose, name: label, basis }) => ({
      id: purpose,
      name: label,
      basis: basis!,
    })),
  };
}
