import { clientUrls, eraserUrl, hashOf, island, style } from '../hosting/scripts.ts';
import { plainLook } from '../model/look/compose-look.ts';
import { siteAccent } from '../model/look/palette.ts';
import { contentSecurityPolicy, type PageNeeds } from '../model/pages/content-security-policy.ts';
import { manifestOf, type Manifest } from '../model/consent/manifest.ts';
import type { Organization } from '../model/organization.ts';
import { wordsIn } from '../words/index.ts';

/**
 * What a page carries beside its text: its stylesheet, its policy for the browser and, where there is something to ask,
 * the island.
 */
export interface DocumentParts {
  style: string;
  contentSecurityPolicy: string;
  island?: { manifest: Manifest; script: string };
}

/** Pages that belong to no organization. */
const siteLook = plainLook({ accent: siteAccent });

/** What sets a page apart from the others of its organization. */
export interface PageParts extends Pick<PageNeeds, 'formEndpoint' | 'readsFiles' | 'isQuiet'> {
  /** CSS that this page has beside the site's. */
  style?: string | undefined;
}

export function documentParts(
  organization: Organization | undefined,
  { style: ownStyle = '', ...needs }: PageParts,
): DocumentParts {
  const { look = siteLook } = organization ?? {};
  const css = look.css + style + ownStyle;
  return {
    style: css,
    contentSecurityPolicy: contentSecurityPolicy({
      scriptHashes: organization?.consent ? [hashOf(island)] : [],
      styleHashes: [hashOf(css)],
      organization,
      hasFont: look.font !== undefined,
      ...needs,
    }),
    ...(organization && islandOf(organization, needs.isQuiet)),
  };
}

function islandOf(organization: Organization, isQuiet: boolean | undefined): Pick<DocumentParts, 'island'> {
  const { consent } = organization;
  if (!consent) return {};
  const { states, nothingHere } = wordsIn(organization.language).consent;
  const said = isQuiet ? { ...states, nothing: nothingHere } : states;
  const parts = { clients: clientUrls, eraser: eraserUrl, words: said, isQuiet };
  return { island: { manifest: manifestOf(organization, consent, parts), script: island } };
}
