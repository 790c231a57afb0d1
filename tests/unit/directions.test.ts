import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What names a side of the screen, in the place of the beginning or the end of a line. */
const physical = [
  /\b(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)\b/,
  /\bborder-(?:top|bottom)-(?:left|right)-radius\b/,
  /(?:^|[\s;{])(?:left|right)\s*:/,
  /\b(?:text-align|float|clear|justify-content|justify-items)\s*:\s*(?:left|right)\b/,
  /\b(?:object|background|transform)-(?:position|origin)\s*:[^;]*\b(?:left|right)\b/,
];
/** Four values go around clockwise from the top, so the second is for the right and the fourth for the left. */
const around = /\b(?:margin|padding|inset|border-(?:width|style|color))\s*:\s*([^;{}]+)/;

const isPhysical = (line: string): boolean => physical.some((each) => each.test(line)) || isUneven(line);

/** Whether the left differs from the right. */
function isUneven(line: string): boolean {
  const [, right, , left] = valuesOf(around.exec(line)?.[1] ?? '');
  return left !== undefined && left !== right;
}

/** What is in brackets is one value. */
const valuesOf = (values: string): string[] => values.match(/(?:[^\s(]|\([^)]*\))+/g) ?? [];

test('styles know the beginning and the end of a line, and no left or right: some languages run the other way', () => {
  const lines = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(css|astro)$/.test(file))
    .flatMap((file) =>
      readFileSync(`src/${file}`, 'utf8')
        .split('\n')
        .map((line, index) => ({ place: `${file}:${index + 1}`, line })),
    );
  expect(lines.length).toBeGreaterThan(500);
  expect(lines.filter(({ line }) => isPhysical(line)).map(({ place }) => place)).toEqual([]);
});

test.each([
  '  margin-left: 1rem;',
  'a { left: 0 }',
  'text-align: right;',
  'border-top-left-radius: 4px',
  'padding: 0 1rem 0 0;',
  'object-position: left;',
])('the rule sees “%s”', (line) => expect(isPhysical(line)).toBe(true));
test.each([
  'inset: auto 0 0;',
  'margin-inline-start: auto;',
  '.align-right {',
  'text-align: start;',
  'margin: 0 1rem 2rem 1rem;',
  'padding: calc(1px + 2px) 1rem 0;',
])('and nothing in “%s”', (line) => expect(isPhysical(line)).toBe(false));
