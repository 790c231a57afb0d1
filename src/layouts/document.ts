import { stateWords } from '../components/consent/words.ts';
import { clientUrls, eraserUrl, hashOf, island, style } from '../hosting/scripts.ts';
import { backgrounds } from '../model/contrast.ts';
import { contentSecurityPolicy } from '../model/csp.ts';
import { manifestOf, type Manifest } from '../model/manifest.ts';
import type { Organization } from '../model/organization.ts';

/** What a page carries beside its text: its stylesheet, its policy for the browser and, where there is something to ask, the island. */
export interface DocumentParts {
  style: string;
  contentSecurityPolicy: string;
  island?: { manifest: Manifest; script: string };
}

/** Colours of pages that belong to no organization. */
const siteAccent = { light: '#0b57a4', dark: '#8cc2ff' };

/** `formEndpoint`: where the page's form is posted; `ownStyle`: what this page adds to the stylesheet. */
export function documentParts(organization: Organization | undefined, formEndpoint: string | undefined, ownStyle = ''): DocumentParts {
  const accent = organization?.accent ?? siteAccent;
  const colours = `:root{--paper:light-dark(${backgrounds.light},${backgrounds.dark});--accent:light-dark(${accent.light},${accent.dark})}`;
  const css = colours + style + ownStyle;
  const consent = organization?.consent;
  return {
    style: css,
    contentSecurityPolicy: contentSecurityPolicy({ scriptHashes: consent ? [hashOf(island)] : [], styleHashes: [hashOf(css)], organization, formEndpoint }),
    ...(organization && consent && {
      island: { manifest: manifestOf(organization, consent, { clients: clientUrls, eraser: eraserUrl, words: stateWords }), script: island },
    }),
  };
}
