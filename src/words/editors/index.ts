import { characters } from './characters.ts';
import { commands } from './commands/index.ts';
import { failures } from './failures.ts';
import { fields } from './fields/index.ts';
import { meaning } from './meaning.ts';
import { problems } from './problems/index.ts';
import { schemas } from './schemas.ts';
import { skeleton } from './skeleton/index.ts';

/** Everything that Sayso says to editors and programmers: in English. */
export const editors = { characters, commands, failures, fields, meaning, problems, schemas, skeleton };
