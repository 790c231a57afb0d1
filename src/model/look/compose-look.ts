import { createHash } from 'node:crypto';
import type { OrganizationFile } from '../../schema/organization.ts';
import { assetUrl, type Urls } from '../pages/urls.ts';
import { isFile, THEME_FILE, type Assets } from './assets.ts';
import { lengths, paletteOf, type Accents, type Palette, type Theme } from './palette.ts';
import { dataUrl, isSvgName, sizeOf, type Size } from './picture.ts';
import { readTheme } from './theme.ts';

/** Keys of `organization.yaml` that only the look is made from. */
export type LookFiles = Pick<OrganizationFile, 'logo' | 'favicon' | 'font' | 'accent' | 'accentText'>;

/** How an organization's pages look, ready to be printed. No locked text and no fingerprint depends on it. */
export interface Look {
  logo?: Logo;
  favicon?: { href: string; type: string };
  font?: FontFile;
  /** Custom properties, and the font where it is a file. */
  css: string;
}

/** Pictures as `data:` URLs. */
export interface Logo extends Size {
  light: string;
  dark?: string | undefined;
  /** Absent: it is a sign, and the name is printed beside it. */
  alt?: string | undefined;
}

export interface FontFile {
  /** File name with a hash of the content, so that a host may keep it permanently. */
  file: string;
  url: string;
  bytes: Buffer;
}

/** Height of the logo in the header, in CSS pixels. */
const LOGO_HEIGHT = 32;

const stacks = {
  'system-sans': "system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif",
  'system-serif': "'Iowan Old Style','Palatino Linotype',Palatino,'Noto Serif',Georgia,serif",
};

/** The look of an organization whose files passed their checks. */
export function composeLook(file: OrganizationFile, assets: Assets, urls: Urls): Look {
  const theme = readTheme(assets.get(THEME_FILE)?.toString('utf8') ?? '');
  const font = isFile(file.font) ? fontOf(file.font, assets, urls) : undefined;
  const logo = logoOf(file, assets);
  const favicon = faviconOf(file, assets);
  return {
    ...(logo && { logo }),
    ...(favicon && { favicon }),
    ...(font && { font }),
    css: (font ? fontFace(font) : '') + properties(paletteOf(file, theme), theme, stackOf(file.font)),
  };
}

/** The look of pages that belong to no organization. */
export const plainLook = (accents: Accents): Look => {
  const theme = { colours: {}, lengths: {} };
  return { css: properties(paletteOf(accents, theme), theme, stacks['system-sans']) };
};

function logoOf({ logo }: OrganizationFile, assets: Assets): Logo | undefined {
  const bytes = logo && assets.get(logo.light);
  const size = bytes && sizeOf(logo.light, bytes);
  if (!size) return undefined;
  const dark = logo.dark === undefined ? undefined : assets.get(logo.dark);
  return {
    light: dataUrl(logo.light, bytes),
    ...(dark && { dark: dataUrl(logo.dark!, dark) }),
    ...(logo.alt !== undefined && { alt: logo.alt }),
    width: Math.round((LOGO_HEIGHT * size.width) / size.height),
    height: LOGO_HEIGHT,
  };
}

function faviconOf({ favicon }: OrganizationFile, assets: Assets): Look['favicon'] {
  const bytes = favicon === undefined ? undefined : assets.get(favicon);
  if (favicon === undefined || !bytes) return undefined;
  return { href: dataUrl(favicon, bytes), type: isSvgName(favicon) ? 'image/svg+xml' : 'image/png' };
}

function fontOf(name: string, assets: Assets, urls: Urls): FontFile | undefined {
  const bytes = assets.get(name);
  if (!bytes) return undefined;
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  const file = `${name.replace(/\.woff2$/, '')}.${hash}.woff2`;
  return { file, url: assetUrl(urls, file), bytes };
}

const stackOf = (font: string): string =>
  isFile(font) ? `own,${stacks['system-sans']}` : stacks[font as keyof typeof stacks];

/** A font that comes too late is left out of that visit, so that the text never moves. The page preloads it. */
const fontFace = ({ url }: FontFile): string =>
  `@font-face{font-family:own;src:url(${url})format("woff2");font-display:optional}`;

function properties(palette: Palette, theme: Theme, stack: string): string {
  const colours = Object.entries(palette).map(([name, { light, dark }]) => `--${name}:light-dark(${light},${dark})`);
  const measures = Object.entries(lengths).map(([name, { usual }]) => {
    const length = theme.lengths[name as keyof typeof lengths] ?? usual;
    return `--${name}:${length}rem`;
  });
  return `:root{${[...colours, ...measures, `--font:${stack}`].join(';')}}`;
}
