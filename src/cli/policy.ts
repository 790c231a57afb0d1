import { importPolicy } from './policy/import.ts';
import { lock } from './policy/lock.ts';
import { migrate } from './policy/migrate.ts';
import { newVersion } from './policy/new.ts';
import { status } from './policy/status.ts';
import { translate } from './policy/translate.ts';
import { runCommand } from './run.ts';
import { words } from '../words/index.ts';

/** `npm run policy -- <command>`: the commands of an editor who keeps versions. */
await runCommand(
  { import: importPolicy, lock, migrate, new: newVersion, status, translate },
  words.commands.policyUsage,
);
