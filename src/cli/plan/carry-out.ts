import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { words } from '../../words/index.ts';
import type { Plan } from './plan.ts';

interface Move {
  from: string;
  to: string;
}

/**
 * Does to a content folder what a plan says, or nothing at all: new files are written beside it first, everything is
 * then moved to its place, and a move that fails takes back those before it.
 */
export function carryOut(folder: string, { files, removed }: Plan): void {
  mkdirSync(folder, { recursive: true });
  // A name with a dot in front is no content.
  const stage = mkdtempSync(path.join(folder, '.plan-'));
  try {
    writeStaged(stage, files);
    const away = removed
      .map((gone, index) => ({ from: path.join(folder, gone), to: path.join(stage, 'old', String(index)) }))
      .filter(({ from }) => existsSync(from));
    moveAll([() => away, () => movesIn(folder, stage, files)]);
    for (const { from } of away) removeEmpty(path.dirname(from));
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

function writeStaged(stage: string, files: Plan['files']): void {
  mkdirSync(path.join(stage, 'old'));
  for (const [file, text] of Object.entries(files)) {
    const target = path.join(stage, 'new', file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text, { flag: 'wx' });
  }
}

/** What comes in, as whole folders where there is none yet. Worked out after everything that goes has gone. */
function movesIn(folder: string, stage: string, files: Plan['files']): Move[] {
  const roots = new Set(Object.keys(files).map((file) => firstMissing(folder, file)));
  return [...roots].map((root) => ({ from: path.join(stage, 'new', root), to: path.join(folder, root) }));
}

/** The part of a path that is not there yet: `organizations/kestrel`. Throws where all of it is there. */
function firstMissing(folder: string, file: string): string {
  const steps = file.split('/');
  for (let length = 1; length <= steps.length; length++) {
    const part = steps.slice(0, length).join('/');
    if (!existsSync(path.join(folder, part))) return part;
  }
  throw new Error(words.commands.plans.taken(path.join(folder, file)));
}

function moveAll(steps: readonly (() => Move[])[]): void {
  const done: Move[] = [];
  try {
    for (const movesOf of steps)
      for (const move of movesOf()) {
        renameSync(move.from, move.to);
        done.push(move);
      }
  } catch (error) {
    for (const { from, to } of done.reverse()) renameSync(to, from);
    throw error;
  }
}

/** An empty folder is a mistake in content. */
function removeEmpty(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
}
