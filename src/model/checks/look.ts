import type { Entry } from '../../schema/entry.ts';
import { lineOf } from '../../schema/lines.ts';
import { nearest } from '../../schema/nearest.ts';
import type { OrganizationFile } from '../../schema/organization.ts';
import { problemAt, type Problem } from '../../schema/problem.ts';
import { words } from '../../words/index.ts';
import type { Said } from '../../words/said.ts';
import { fileOf, type ContentIndex } from '../content-index.ts';
import { assetFile, assetsOf, isUnnamed, namedAssets, THEME_FILE, type Assets, type Use } from '../look/assets.ts';
import { checkContrast } from '../look/contrast-problems.ts';
import { isPng, isSvgName, sizeOf } from '../look/picture.ts';
import { svgProblems } from '../look/svg-problems.ts';
import { readTheme } from '../look/theme.ts';

const wrong = words.problems.look;

/** Every page carries its pictures, and every visitor loads the font. Bytes. */
const MOST_BYTES: Record<Use, number> = { logo: 16_384, favicon: 8_192, font: 131_072 };
const MOST_BYTES_OF_THEME = 4_096;

/** A logo that is wider does not fit beside the name on a narrow screen. */
const WIDEST_LOGO = 8;

const WOFF2_START = 'wOF2';

/** How an organization's pages look: its files are there and what they seem, and all text can be read. */
export function checkLook(context: ContentIndex): Problem[] {
  return context.organizations.flatMap((id) => {
    const assets = assetsOf(id, context.content);
    const entry = fileOf(context.content.organizations, id);
    // A file with a mistake names what cannot be known.
    if (!entry?.value) return [];
    return checkOne(id, { ...entry, value: entry.value }, assets);
  });
}

type File = Entry<OrganizationFile> & { value: OrganizationFile };

function checkOne(id: string, entry: File, assets: Assets): Problem[] {
  const named = namedAssets(entry.value);
  const used = new Map(named.map(({ name, use }) => [name, use]));
  const unused = [...assets.keys()].filter((name) => !used.has(name) && !isUnnamed(name));
  const missing = named.filter(({ name }) => !assets.has(name));
  const css = assets.get(THEME_FILE);
  const theme = readTheme(css?.toString('utf8') ?? '');
  const themeFile = assetFile(id, THEME_FILE);
  const tooLarge = css && css.length > MOST_BYTES_OF_THEME ? [wrong.tooLarge(css.length, MOST_BYTES_OF_THEME)] : [];
  return [
    ...missing.map(({ key, name }) => {
      const near = nearest(name, [...assets.keys()]);
      const fix = near === undefined ? wrong.addAsset : words.problems.suggestions.didYouMean(near);
      return problemAt(entry.file, lineOf(entry, [...key]), wrong.missingAsset(key.join('.'), name, fix));
    }),
    ...unused.map((name) => problemAt(assetFile(id, name), undefined, wrong.unusedAsset())),
    ...[...used].flatMap(([name, use]) => checkAsset(name, use, assets).map(at(assetFile(id, name)))),
    ...tooLarge.map(at(themeFile)),
    ...theme.problems.map(({ line, said }) => problemAt(themeFile, line, said)),
    ...checkContrast(entry, theme, themeFile),
  ];
}

const at =
  (file: string) =>
  (said: Said): Problem =>
    problemAt(file, undefined, said);

function checkAsset(name: string, use: Use, assets: Assets): Said[] {
  const bytes = assets.get(name);
  if (!bytes) return [];
  if (bytes.length > MOST_BYTES[use]) return [wrong.tooLarge(bytes.length, MOST_BYTES[use])];
  if (use === 'font') return isWoff2(bytes) ? [] : [wrong.notWoff2()];
  const said = formOf(name, bytes);
  return said.length > 0 ? said : checkSize(name, use, bytes);
}

function formOf(name: string, bytes: Buffer): Said[] {
  if (isSvgName(name)) return svgProblems(bytes);
  return isPng(bytes) ? [] : [wrong.notPng()];
}

function checkSize(name: string, use: Use, bytes: Buffer): Said[] {
  const size = sizeOf(name, bytes);
  if (!size) return [wrong.noSize()];
  const ratio = size.width / size.height;
  return use === 'logo' && ratio > WIDEST_LOGO ? [wrong.tooWide(ratio, WIDEST_LOGO)] : [];
}

/** The header names the format, and the length of the file (WOFF2, section 4.1). */
const isWoff2 = (bytes: Buffer): boolean =>
  bytes.length > 48 && bytes.toString('latin1', 0, 4) === WOFF2_START && bytes.readUInt32BE(8) === bytes.length;
