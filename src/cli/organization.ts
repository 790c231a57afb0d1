import { words } from '../words/index.ts';
import { list } from './organization/list.ts';
import { newOrganization } from './organization/new.ts';
import { remove } from './organization/remove.ts';
import { runCommand } from './run.ts';
import { terminal } from './terminal.ts';

/** `npm run organization -- <command>`: who is on the site. */
await runCommand(
  {
    list,
    new: (...args) => newOrganization(args, terminal),
    remove: (...args) => remove(args, terminal),
  },
  words.commands.organization.usage,
);
