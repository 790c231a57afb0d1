import type { Entry } from '../../schema/entry.ts';
import { lineOf } from '../../schema/lines.ts';
import type { OrganizationFile } from '../../schema/organization.ts';
import { problemAt, type Problem } from '../../schema/problem.ts';
import { words } from '../../words/index.ts';
import { contrast, LEAST_CONTRAST, LEAST_CONTRAST_OF_EDGES } from '../pages/contrast.ts';
import { paletteOf, type Palette } from './palette.ts';
import type { Theme } from './palette.ts';

const SCHEMES = ['light', 'dark'] as const;

type Pair = [front: keyof Palette, back: keyof Palette, least: number];

/** What is read on what, beside the accent on the page: only a theme can make these unreadable. */
const pairs: Pair[] = [
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
  return SCHEMES.flatMap((scheme) => {
    const accent = checkAccent(entry, palette, key, scheme);
    // An accent that cannot be read on the page is one mistake, whatever else it is on.
    const isToCheck = ([front]: Pair): boolean => front !== 'accent-text' || accent.length === 0;
    const others = pairs.filter(isSetBy(theme)).filter(isToCheck);
    return [...accent, ...others.flatMap((pair) => checkPair(pair, { palette, key, scheme, themeFile }))];
  });
}

/** Whether a theme sets one of the two colours. */
const isSetBy =
  ({ colours }: Theme) =>
  ([front, back]: Pair): boolean =>
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
  /** The key of `organization.yaml` that text has its accent from. */
  key: 'accent' | 'accentText';
  scheme: Scheme;
  themeFile: string;
}

function checkPair([front, back, least]: Pair, { palette, key, scheme, themeFile }: Place): Problem[] {
  const ratio = contrast(palette[front][scheme], palette[back][scheme]);
  if (ratio >= least) return [];
  const written = front === 'accent-text' ? `\`${key}\`` : `--${front}`;
  const said = words.problems.look.lowContrast({ front: written, back: `--${back}`, scheme }, { ratio, least });
  return [problemAt(themeFile, undefined, said)];
}
