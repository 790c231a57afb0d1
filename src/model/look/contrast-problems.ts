import type { Entry } from '../../schema/entry.ts';
import { lineOf } from '../../schema/lines.ts';
import type { OrganizationFile } from '../../schema/organization.ts';
import { problemAt, type Problem } from '../../schema/problem.ts';
import { words } from '../../words/index.ts';
import { contrast, LEAST_CONTRAST, LEAST_CONTRAST_OF_EDGES } from '../pages/contrast.ts';
import { paletteOf, type Palette } from './palette.ts';
import type { Theme } from './palette.ts';

const SCHEMES = ['light', 'dark'] as const;

/** What is read on what, beside the accent on the page: only a theme can make these unreadable. */
const pairs: [front: keyof Palette, back: keyof Palette, least: number][] = [
  ['ink', 'paper', LEAST_CONTRAST],
  ['ink', 'tint', LEAST_CONTRAST],
  ['muted', 'paper', LEAST_CONTRAST],
  ['muted', 'tint', LEAST_CONTRAST],
  ['accent-text', 'tint', LEAST_CONTRAST],
  ['header-ink', 'header', LEAST_CONTRAST],
  ['edge', 'paper', LEAST_CONTRAST_OF_EDGES],
];

type File = Entry<OrganizationFile> & { value: OrganizationFile };

/** Every text can be read, in both schemes. An accent that has an `accentText` beside it is ornament. */
export function checkContrast(entry: File, theme: Theme, themeFile: string): Problem[] {
  const palette = paletteOf(entry.value, theme);
  const key = entry.value.accentText ? 'accentText' : 'accent';
  return SCHEMES.flatMap((scheme) => [
    ...checkAccent(entry, palette, key, scheme),
    ...pairs.filter(isSetBy(theme)).flatMap((pair) => checkPair(pair, { palette, scheme, themeFile })),
  ]);
}

/** Whether a theme sets one of the two colours. */
const isSetBy =
  ({ colours }: Theme) =>
  ([front, back]: (typeof pairs)[number]): boolean =>
    front in colours || back in colours;

type Scheme = (typeof SCHEMES)[number];

function checkAccent(entry: File, palette: Palette, key: 'accent' | 'accentText', scheme: Scheme): Problem[] {
  const colour = palette['accent-text'][scheme];
  const ratio = contrast(colour, palette.paper[scheme]);
  if (ratio >= LEAST_CONTRAST) return [];
  const said = words.problems.organizations.lowContrast(`${key}.${scheme}`, colour, { ratio, least: LEAST_CONTRAST });
  return [problemAt(entry.file, lineOf(entry, [key, scheme]), said)];
}

interface Place {
  palette: Palette;
  scheme: Scheme;
  themeFile: string;
}

function checkPair([front, back, least]: (typeof pairs)[number], { palette, scheme, themeFile }: Place): Problem[] {
  const ratio = contrast(palette[front][scheme], palette[back][scheme]);
  if (ratio >= least) return [];
  const said = words.problems.look.lowContrast({ front: `--${front}`, back: `--${back}`, scheme }, { ratio, least });
  return [problemAt(themeFile, undefined, said)];
}
