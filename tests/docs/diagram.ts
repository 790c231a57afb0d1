import { readFileSync } from 'node:fs';
import type { Arrow } from './rooms.ts';

export interface Diagram {
  /** What is in square brackets: folders and files of src/. Other shapes are no rooms. */
  rooms: string[];
  /** Arrows between rooms: `-->`, or `-.->` for types only. */
  arrows: Arrow[];
}

/** The Mermaid diagram of a page. */
export function diagramIn(file: string): Diagram {
  const source = /```mermaid\n([\s\S]*?)```/.exec(readFileSync(file, 'utf8'))?.[1];
  if (!source) throw new Error(`${file} has no Mermaid diagram.`);
  return parseDiagram(source);
}

const ROOM = /^(?<id>\w+)\["(?<room>[^"<]+)/;
const ARROW = /^(?<from>[\w& ]+?)\s+(?<line>-->|-\.->)\s+(?<to>[\w& ]+)$/;

export function parseDiagram(source: string): Diagram {
  const lines = source.split('\n').map((line) => line.trim());
  const rooms = new Map(lines.flatMap((line) => roomIn(line)));
  const arrows = lines
    .flatMap((line) => arrowsIn(line))
    .filter(({ from, to }) => rooms.has(from) && rooms.has(to))
    .map((arrow) => ({ ...arrow, from: rooms.get(arrow.from)!, to: rooms.get(arrow.to)! }));
  return { rooms: [...rooms.values()].sort(), arrows };
}

function roomIn(line: string): [id: string, room: string][] {
  const { id, room } = ROOM.exec(line)?.groups ?? {};
  return id && room ? [[id, room.trim()]] : [];
}

/** `a & b --> c & d` is four arrows. */
function arrowsIn(line: string): Arrow[] {
  const { from, line: drawn, to } = ARROW.exec(line)?.groups ?? {};
  if (!from || !to) return [];
  const isTypeOnly = drawn === '-.->';
  return idsIn(from).flatMap((start) => idsIn(to).map((end) => ({ from: start, to: end, isTypeOnly })));
}

const idsIn = (list: string): string[] => list.split('&').map((id) => id.trim());
