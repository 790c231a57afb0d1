import type { OrganizationFile } from '../../schema/organization.ts';

/** A colour in each scheme, as `#rrggbb`. */
export interface Colour {
  light: string;
  dark: string;
}

/** The colours of a page, by the names of their custom properties. */
export type Palette = Record<ColourName | 'accent' | 'accent-text', Colour>;

/** What is used where an organization says nothing else. */
export const defaults = {
  paper: { light: '#ffffff', dark: '#15181c' },
  ink: { light: '#1a1d21', dark: '#e6e8eb' },
  muted: { light: '#555c66', dark: '#a5adb8' },
  line: { light: '#d9dde3', dark: '#353b44' },
  tint: { light: '#f4f6f8', dark: '#1e2329' },
  edge: { light: '#767d87', dark: '#8a929d' },
} as const;

export type ColourName = keyof typeof defaults | 'header' | 'header-ink';

/** Lengths in rem: the width of the text, and how round corners are. */
export const lengths = {
  measure: { usual: 42, least: 30, most: 48 },
  radius: { usual: 0.4, least: 0, most: 1.5 },
} as const;

export type LengthName = keyof typeof lengths;

/** What `theme.css` sets. */
export interface Theme {
  colours: Partial<Record<ColourName, Colour>>;
  /** In rem. */
  lengths: Partial<Record<LengthName, number>>;
}

/** The colours of an organization's pages. The header is like the page where the theme does not set it apart. */
export function paletteOf({ accent, accentText = accent }: Accents, { colours }: Pick<Theme, 'colours'>): Palette {
  const own = { ...defaults, ...colours };
  const header = { header: own.paper, 'header-ink': own.ink };
  return { ...header, ...own, accent, 'accent-text': accentText };
}

export type Accents = Pick<OrganizationFile, 'accent' | 'accentText'>;

/** Colours of pages that belong to no organization. */
export const siteAccent = { light: '#0b57a4', dark: '#8cc2ff' };
