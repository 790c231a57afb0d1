import { clientUrls, eraserUrl, hashOf, island, style } from '../hosting/scripts.ts';
import { backgrounds } from '../model/pages/contrast.ts';
import { contentSecurityPolicy, type PageNeeds } from '../model/pages/content-security-policy.ts';
import { manifestOf, type Manifest } from '../model/consent/manifest.ts';
import type { Organization } from '../model/organization.ts';
import { words } from '../words/index.ts';

/**
 * What a page carries beside its text: its stylesheet, its policy for the browser and, where there is something to ask,
 * the island.
 */
export interface DocumentParts {
  style: string;
  contentSecurityPolicy: string;
  island?: { manifest: Manifest; script: string };
}

/** Colours of pages that belong to no organization. */
const siteAccent = { light: '#0b57a4', dark: '#8cc2ff' };

/** What sets a page apart from the others of its organization. */
export interface PageParts extends Pick<PageNeeds, 'formEndpoint' | 'readsFiles' | 'isQuiet'> {
  /** CSS that this page has beside the site's. */
  style?: string | undefined;
}

export function documentParts(
  organization: Organization | undefined,
  { style: ownStyle = '', ...needs }: PageParts,
): DocumentParts {
  const css = coloursOf(organization) + style + ownStyle;
  return {
    style: css,
    contentSecurityPolicy: contentSecurityPolicy({
      scriptHashes: organization?.consent ? [hashOf(island)] : [],
      styleHashes: [hashOf(css)],
      organization,
      ...needs,
    }),
    ...(organization && islandOf(organization, needs.isQuiet)),
  };
}

function coloursOf(organization: Organization | undefined): string {
  const accent = organization?.accent ?? siteAccent;
  const paper = `--paper:light-dark(${backgrounds.light},${backgrounds.dark})`;
  return `:root{${paper};--accent:light-dark(${accent.light},${accent.dark})}`;
}

function islandOf(organization: Organization, isQuiet: boolean | undefined): Pick<DocumentParts, 'island'> {
  const { consent } = organization;
  if (!consent) return {};
  const { states, nothingHere } = words.consent;
  const said = isQuiet ? { ...states, nothing: nothingHere } : states;
  const parts = { clients: clientUrls, eraser: eraserUrl, words: said, isQuiet };
  return { island: { manifest: manifestOf(organization, consent, parts), script: island } };
}
