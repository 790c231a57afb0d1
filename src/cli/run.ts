/** The commands of one script of `package.json`, by name. Each gives what to print, or throws why it cannot. */
export type Commands = Readonly<Record<string, (...args: string[]) => string | Promise<string>>>;

/** Runs the command that the command line names. Without one that is known, it shows how to use them, and fails. */
export async function runCommand(commands: Commands, usage: string): Promise<void> {
  const [name = '', ...args] = process.argv.slice(2);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  try {
    console.log(command ? await command(...args) : usage);
    if (!command) process.exitCode = 1;
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
