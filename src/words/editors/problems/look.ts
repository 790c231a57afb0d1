import { quote } from '../../quote.ts';
import type { Said } from '../../said.ts';

/** Bytes as editors count them. */
const inKilobytes = (bytes: number): string => `${Math.ceil(bytes / 1024)} KB`;

/** What can be wrong with how an organization's pages look: `organization.yaml`, and the files in `assets/`. */
export const look = {
  notAPicture: (value: unknown): Said => ({
    message: `${quote(value)} is not the name of a picture.`,
    fix: 'Put an SVG or PNG file into assets/, and write its name, such as logo.svg.',
  }),
  notAFont: (value: unknown): Said => ({
    message: `${quote(value)} is not a font.`,
    fix: 'Write `system-sans`, `system-serif`, or the name of a WOFF2 file in assets/, such as text.woff2.',
  }),
  tooManyLinks: (most: number): Said => ({
    message: `There are more than ${most} links.`,
    fix: 'Keep the most important ones.',
  }),
  tooLong: (value: unknown, most: number): Said => ({
    message: `${quote(value)} is longer than ${most} characters.`,
    fix: 'Shorten it.',
  }),
  answersNotAlike: (
    { accept, decline }: { accept: string; decline: string },
    verbs: Record<'accept' | 'decline', ReadonlySet<string>>,
  ): Said => ({
    message: `${quote(accept)} and ${quote(decline)} don't say yes and no in the same form, in their language.`,
    fix:
      `Write one of these words in the first (${[...verbs.accept].join(', ')}), one of these in the second ` +
      `(${[...verbs.decline].join(', ')}), and the same words around them.`,
  }),

  missingAsset: (key: string, name: string, fix: string): Said => ({
    message: `\`${key}\`: there is no file ${quote(name)} in the organization's folder assets/.`,
    fix,
  }),
  addAsset: 'Add the file to assets/.',
  unusedAsset: (): Said => ({
    message: 'Nothing uses this file.',
    fix: 'Name it in organization.yaml, under `logo`, `favicon` or `font`, or remove it.',
  }),
  tooLarge: (bytes: number, most: number): Said => ({
    message: `The file has ${inKilobytes(bytes)}, but at most ${inKilobytes(most)} are allowed.`,
    fix: 'Make it smaller: every visitor loads it.',
  }),
  notPng: (): Said => ({
    message: 'The file is not a PNG picture, although its name says so.',
    fix: 'Export it as PNG again.',
  }),
  notWoff2: (): Said => ({
    message: 'The file is not a WOFF2 font, although its name says so.',
    fix: 'Convert the font to WOFF2. Renaming a file does not change its format.',
  }),
  notSvg: (): Said => ({
    message: 'The file is not an SVG picture that can be read.',
    fix: 'Export it as plain SVG again.',
  }),
  noSize: (): Said => ({
    message: "The picture doesn't say how large it is, so the page would jump when it appears.",
    fix: 'Add `viewBox="0 0 120 32"`, with its own width and height, to its <svg>.',
  }),
  tooWide: (ratio: number, most: number): Said => ({
    message: `The logo is ${ratio.toFixed(1)} times as wide as it is high, but at most ${most} times are allowed.`,
    fix: 'Use a more compact logo.',
  }),
  svgElement: (name: string): Said => ({
    message: `The picture contains <${name}>, which is not allowed.`,
    fix: 'Remove it, or export the picture as plain SVG: shapes, text and gradients only.',
  }),
  svgAttribute: (name: string): Said => ({
    message: `The picture contains the attribute ${quote(name)}, which is not allowed.`,
    fix: 'Remove it: a picture runs no code.',
  }),
  svgReference: (value: string): Said => ({
    message: `The picture refers to ${quote(value)}, which is outside of it.`,
    fix: 'Put what it refers to into the picture, and refer to it by its id, such as #gradient.',
  }),
  svgDeclaration: (declaration: string): Said => ({
    message: `The picture contains ${quote(declaration)}, which is not allowed.`,
    fix: 'Remove it, or export the picture as plain SVG.',
  }),

  notOnlyProperties: (found: string): Said => ({
    message: `theme.css may only set custom properties in \`:root\`, but contains ${quote(found)}.`,
    fix: 'Write one rule: :root { --tint: #f4f6f8; }',
  }),
  unknownProperty: (name: string, fix: string): Said => ({
    message: `theme.css sets ${quote(name)}, which the pages don't use.`,
    fix,
  }),
  propertyTwice: (name: string): Said => ({
    message: `theme.css sets ${quote(name)} twice.`,
    fix: 'Keep one of them.',
  }),
  accentInTheme: (name: string): Said => ({
    message: `theme.css sets ${quote(name)}, which comes from organization.yaml.`,
    fix: 'Write it there, as `accent` or `accentText`.',
  }),
  notAThemeColour: (name: string, value: string): Said => ({
    message: `${quote(value)} is not a value of ${name}.`,
    fix: 'Write one colour for both schemes, or one for each: light-dark(#1a1d21, #e6e8eb).',
  }),
  notAThemeLength: (name: string, value: string, { least, most }: { least: number; most: number }): Said => ({
    message: `${quote(value)} is not a value of ${name}.`,
    fix: `Write a length from ${least}rem to ${most}rem.`,
  }),
  lowContrast: (
    { front, back, scheme }: { front: string; back: string; scheme: string },
    { ratio, least }: { ratio: number; least: number },
  ): Said => ({
    message:
      `${front} has a contrast of ${ratio.toFixed(2)}:1 on ${back} in the ${scheme} scheme, ` +
      `but ${least}:1 is needed (WCAG ${least < 4.5 ? '1.4.11' : '1.4.3'}).`,
    fix: 'Change one of the two colours.',
  }),
};
