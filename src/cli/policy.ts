import { lock } from './policy/lock.ts';
import { migrate } from './policy/migrate.ts';
import { newVersion } from './policy/new.ts';
import { status } from './policy/status.ts';

/** `npm run policy -- <command>`: the commands of an editor who keeps versions. */
const commands: Record<string, (...args: string[]) => string> = { lock, migrate, new: newVersion, status };

const usage = `npm run policy -- new <organization>/<policy> <date>   makes the next version from the one in force
npm run policy -- lock                                  keeps the fingerprint of every version that has been in force
npm run policy -- migrate                               brings the lock to the form that this version of Sayso writes
npm run policy -- status                                says what is in force, what is coming, and when to build next`;

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
try {
  console.log(command ? command(...args) : usage);
  if (!command) process.exitCode = 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
