/** Runs the commands of README.md and docs/benchmarks.md in a short form, but for those that the gate runs anyway. */
import { commands } from './commands.ts';
import { report } from './project-copy.ts';

await report('the commands of the documents', async (copy) => {
  for (const { by } of commands) if (typeof by === 'function') await by(copy);
});
