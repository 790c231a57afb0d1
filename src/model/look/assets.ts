import type { OrganizationFile } from '../../schema/organization.ts';
import type { Content } from '../../schema/content.ts';

/** The stylesheet of an organization: used where it is there. */
export const THEME_FILE = 'theme.css';

/** Licences of fonts and pictures have to be kept beside them. They are not published. */
const LICENCES = ['LICENSE.txt', 'LICENCE.txt', 'OFL.txt'];

export type Assets = ReadonlyMap<string, Buffer>;

/** The files in an organization's folder `assets/`, by their names there. */
export function assetsOf(organization: string, { assets = {} }: Pick<Content, 'assets'>): Assets {
  const folder = assetFile(organization, '');
  const own = Object.entries(assets).filter(([file]) => file.startsWith(folder));
  return new Map(own.map(([file, base64]) => [file.slice(folder.length), Buffer.from(base64, 'base64')]));
}

/** Path of an asset inside `content/`. */
export const assetFile = (organization: string, name: string): string => `organizations/${organization}/assets/${name}`;

/** What a file in `assets/` is for. */
export type Use = 'logo' | 'favicon' | 'font';

/** An asset that `organization.yaml` names. */
export interface NamedAsset {
  /** The path of the key. */
  key: readonly string[];
  use: Use;
  name: string;
}

export function namedAssets({ logo, favicon, font }: OrganizationFile): NamedAsset[] {
  const named = [
    { key: ['logo', 'light'], use: 'logo', name: logo?.light },
    { key: ['logo', 'dark'], use: 'logo', name: logo?.dark },
    { key: ['favicon'], use: 'favicon', name: favicon },
    { key: ['font'], use: 'font', name: isFile(font) ? font : undefined },
  ] as const;
  return named.flatMap(({ name, ...rest }) => (name === undefined ? [] : [{ name, ...rest }]));
}

/** Whether a font is a file; else it is a stack of the system's. */
export const isFile = (font: string): boolean => font.endsWith('.woff2');

/** Whether a file is there for a reason that `organization.yaml` does not name. */
export const isUnnamed = (name: string): boolean => name === THEME_FILE || LICENCES.includes(name);
