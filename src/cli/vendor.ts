import { words } from '../words/index.ts';
import { runCommand } from './run.ts';
import { newVendor } from './vendor/new.ts';

/** `npm run vendor -- <command>`: the third parties that all organizations share. */
await runCommand({ new: newVendor }, words.commands.vendor.usage);
