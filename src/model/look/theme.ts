import { suggestionFor } from '../../schema/nearest.ts';
import { words } from '../../words/index.ts';
import type { Said } from '../../words/said.ts';
import { defaults, lengths, type ColourName, type LengthName, type Theme } from './palette.ts';

const wrong = words.problems.look;

/** A theme, or what is wrong with it, with lines. */
export interface ThemeReading extends Theme {
  problems: { line: number; said: Said }[];
}

const COLOUR_NAMES: readonly string[] = [...Object.keys(defaults), 'header', 'header-ink'];
const LENGTH_NAMES: readonly string[] = Object.keys(lengths);
const KNOWN = [...COLOUR_NAMES, ...LENGTH_NAMES].map((name) => `--${name}`);

const isColourName = (name: string): name is ColourName => COLOUR_NAMES.includes(name);
const isLengthName = (name: string): name is LengthName => LENGTH_NAMES.includes(name);

/**
 * Reads `theme.css`: one rule for `:root`, with custom properties that the pages know. Only values that were understood
 * are kept, and written again: no text of this file reaches a page.
 */
export function readTheme(css: string): ThemeReading {
  const theme: ThemeReading = { colours: {}, lengths: {}, problems: [] };
  // A comment keeps its lines, so that those of what follows stay right.
  const text = css.replaceAll(/\/\*[\s\S]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, ' '));
  const rule = /^\s*:root\s*\{([^{}]*)\}/.exec(text);
  const rest = rule ? text.slice(rule[0].length) : text;
  if (rest.trim() !== '') {
    const line = lineAt(text, text.length - rest.trimStart().length);
    theme.problems.push({ line, said: wrong.notOnlyProperties(rest.trim().split('\n')[0]!) });
  }
  if (!rule) return theme;
  let at = rule[0].indexOf('{') + 1;
  for (const declaration of rule[1]!.split(';')) {
    const line = lineAt(text, at + declaration.length - declaration.trimStart().length);
    const said = declaration.trim() === '' ? undefined : readDeclaration(declaration.trim(), theme);
    if (said) theme.problems.push({ line, said });
    at += declaration.length + 1;
  }
  return theme;
}

const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;

/** Adds one property to a theme, or says what is wrong with it. */
function readDeclaration(declaration: string, theme: Theme): Said | undefined {
  const [, name = '', value = ''] = /^--([\w-]+)\s*:\s*(.+)$/s.exec(declaration) ?? [];
  if (name === '') return wrong.notOnlyProperties(declaration);
  if (name === 'accent' || name === 'accent-text') return wrong.accentInTheme(`--${name}`);
  const isTwice = name in theme.colours || name in theme.lengths;
  if (isTwice) return wrong.propertyTwice(`--${name}`);
  if (isColourName(name)) return readColour(name, value, theme);
  if (isLengthName(name)) return readLength(name, value, theme);
  return wrong.unknownProperty(`--${name}`, suggestionFor(`--${name}`, KNOWN));
}

function readColour(name: ColourName, value: string, { colours }: Theme): Said | undefined {
  const both = /^light-dark\(\s*(#[0-9a-f]{6})\s*,\s*(#[0-9a-f]{6})\s*\)$/i.exec(value);
  const [light, dark] = both ? [both[1]!, both[2]!] : [value, value];
  if (!/^#[0-9a-f]{6}$/i.test(light)) return wrong.notAThemeColour(`--${name}`, value);
  colours[name] = { light, dark };
  return undefined;
}

function readLength(name: LengthName, value: string, theme: Theme): Said | undefined {
  const [, number] = /^(\d+(?:\.\d+)?|\.\d+)rem$/.exec(value) ?? [];
  const length = value === '0' ? 0 : Number(number);
  const { least, most } = lengths[name];
  const isAllowed = length >= least && length <= most;
  if (!isAllowed) return wrong.notAThemeLength(`--${name}`, value, { least, most });
  theme.lengths[name] = length;
  return undefined;
}
