import type { PurposeBasis } from '../../schema/tracker.ts';
import { wordsIn, type Language, type ReaderWords } from '../../words/index.ts';
import type { AskedPurpose, Organization, Version } from '../organization.ts';
import { isInItsLanguage } from '../translations/fallback.ts';

/** What the page of the visitor's own record knows beside the manifest: the second JSON block, on that page only. */
export interface ChoicesPage {
  id: string;
  name: string;
  /** What comes before the paths of this organization's pages: `/altaclario`, or nothing. */
  base: string;
  /** The same of its pages in each language (BCP 47, as records name it): `/altaclario/de`. */
  bases: Readonly<Record<string, string>>;
  /** Absolute URL of the receipt's JSON Schema. */
  schema: string;
  /** The site's own address. */
  site: string;
  purposes: { id: string; name: string; basis: PurposeBasis }[];
  /** Texts from before corrections: a record may name one. */
  earlier: EarlierTextNamed[];
  /** Sentences, with places such as `{date}` that the page fills in. */
  words: ReaderWords['savedChoices']['script'];
}

/** A text from before a correction, as a record names it. */
export interface EarlierTextNamed {
  /** `altaclario/privacy`. */
  policy: string;
  version: string;
  sha256: string;
  /** What was corrected since, in sentences. */
  corrections: string;
}

export function choicesPageOf(organization: Organization, site: URL | undefined): ChoicesPage | undefined {
  const { id, name, language, urls, consent } = organization;
  if (!consent) return undefined;
  return {
    id,
    name,
    words: wordsIn(language).savedChoices.script,
    base: urls.sourceBase,
    bases: Object.fromEntries(organization.languages.map((each) => [wordsIn(each.language).language, each.urls.base])),
    schema: new URL(`${urls.sourceBase}/receipt.schema.json`, site).href,
    site: new URL('/', site).href,
    purposes: consent.purposes.map(shownPurpose),
    earlier: organization.languages
      .flatMap(({ policies }) => policies.flatMap(({ versions }) => versions.filter(isInItsLanguage)))
      .flatMap((version) => earlierOf(id, version, language)),
  };
}

const earlierOf = (organization: string, { id, policy, earlier }: Version, language: Language): EarlierTextNamed[] =>
  earlier.map(({ canonical, corrections }) => ({
    policy: `${organization}/${policy}`,
    version: id,
    sha256: canonical.sha256,
    corrections: corrections.map(({ date, what }) => wordsIn(language).versions.corrected(date, what)).join(' '),
  }));

/** What is asked states its basis: the checks see to it. */
const shownPurpose = ({ id, name, basis }: AskedPurpose) => ({ id, name, basis: basis! });
