import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/** The longest line of source and tests, in columns; Prettier breaks code there, but no text and no comment. */
const COLUMNS = 120;
/** The most lines of a file, and of the file in the middle. */
const LINES = { longest: 200, median: 60 };

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|mjs|astro|css)$/.test(file))
    .map((file) => ({ file, lines: readFileSync(path.join(folder, file), 'utf8').split('\n') }));
const files = filesIn('src');

test.each(['src', 'tests'])('no line of %s/ is longer than a screen is wide', (folder) => {
  const long = filesIn(folder).flatMap(({ file, lines }) =>
    lines.flatMap((line, index) => (line.length > COLUMNS ? [`${folder}/${file}:${index + 1} (${line.length})`] : [])),
  );
  expect(long).toEqual([]);
});

test('a file of the source is short enough to be read at once', () => {
  const lengths = files.map(({ lines }) => lines.length - 1).sort((a, b) => a - b);
  const median = lengths[Math.floor(lengths.length / 2)]!;
  console.log(`src/: ${files.length} files, median ${median} lines, longest ${lengths.at(-1)}`);
  expect(files.filter(({ lines }) => lines.length - 1 > LINES.longest).map(({ file }) => file)).toEqual([]);
  expect(median).toBeLessThanOrEqual(LINES.median);
});
