import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { diagramIn, parseDiagram } from '../../docs/diagram.ts';
import { arrowsInCode, arrowsOf, roomsInCode, type Arrow } from '../../docs/rooms.ts';

const PAGE = 'docs/architecture.md';

/** As the diagram writes it. */
const drawn = ({ from, to, isTypeOnly }: Arrow): string => `${from} ${isTypeOnly ? '-.->' : '-->'} ${to}`;

describe('docs/architecture.md', () => {
  const diagram = diagramIn(PAGE);

  test('draws every room of src/, and no other', () => expect(diagram.rooms).toEqual(roomsInCode()));

  test('draws every arrow between rooms, and no other', () => {
    const inCode = arrowsInCode().map(drawn);
    const inDiagram = diagram.arrows.map(drawn);
    const notDrawn = inCode.filter((arrow) => !inDiagram.includes(arrow));
    const notInCode = inDiagram.filter((arrow) => !inCode.includes(arrow));
    expect({ addToTheDiagram: notDrawn.sort(), takeOutOfTheDiagram: notInCode.sort() }).toEqual({
      addToTheDiagram: [],
      takeOutOfTheDiagram: [],
    });
  });

  test('has the rooms of the table in CONTRIBUTING.md', () => {
    const table = readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/^\| `src\/([^/`]+)\/?` \|/gm);
    expect([...table].map(([, room]) => room).sort()).toEqual(diagram.rooms);
  });
});

describe('an arrow in code', () => {
  test.each([
    ['a value', "import { a, type B } from '../model/a.ts';", ['model --> pages']],
    ['a type', "import type { A } from '../model/a.ts';", ['model -.-> pages']],
    ['types one by one', "import { type A, type B } from '../model/a.ts';", ['model -.-> pages']],
    ['an export', "export * from '../model/a.ts';", ['model --> pages']],
    ['an effect', "import '../styles/site.css';", ['styles --> pages']],
    ['an import on demand', "const a = await import('../hosting/a.ts');", ['hosting --> pages']],
    ['a pattern', "import.meta.glob<string>('../trackers/*/client.ts', {})", ['trackers --> pages']],
    ['the own room', "import { a } from './a.ts';", []],
    ['a package', "import { z } from 'zod';", []],
  ])('is read from %s', (_, source, arrows) =>
    expect(arrowsOf('src/pages/index.astro', source).map(drawn)).toEqual(arrows),
  );
});

describe('the diagram', () => {
  test('is read with several ends, dotted lines and shapes that are no rooms', () => {
    const { rooms, arrows } = parseDiagram(`flowchart TD
      files[(files)]
      a["a.ts<br>what it does"]
      b["b"]
      c["c"]
      files --> a
      a --> b & c
      b -.-> c`);
    expect(rooms).toEqual(['a.ts', 'b', 'c']);
    expect(arrows.map(drawn)).toEqual(['a.ts --> b', 'a.ts --> c', 'b -.-> c']);
  });
});
