import { lock } from './policy/lock.ts';
import { migrate } from './policy/migrate.ts';
import { newVersion } from './policy/new.ts';
import { status } from './policy/status.ts';
import { words } from '../words/index.ts';

/** `npm run policy -- <command>`: the commands of an editor who keeps versions. */
const commands: Record<string, (...args: string[]) => string> = { lock, migrate, new: newVersion, status };

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
try {
  console.log(command ? command(...args) : words.commands.policyUsage);
  if (!command) process.exitCode = 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
