import { oneOf, quote } from '../../quote.ts';
import type { Said } from '../../said.ts';

const allOptions = (adapter: string): string => `src/trackers/${adapter}/facts.ts lists all options.`;

/** What can be wrong with an adapter's name, options and hosts. */
export const adapters = {
  unknown: (adapter: string, fix: string): Said => ({
    message: `There is no adapter ${quote(adapter)}.`,
    fix,
  }),
  unknownOption: (adapter: string, options: readonly string[], fix: string): Said => ({
    message: `The adapter ${adapter} has no option ${oneOf(options.map(quote))}.`,
    fix,
  }),
  /** `rule`: the end of a sentence that starts with the option, from `words.problems.options`. */
  wrongOption: (adapter: string, option: string, value: unknown, rule: string): Said => ({
    message: `The adapter ${adapter}: the option \`${option}\` is ${quote(value)}, but ${rule}.`,
    fix: `Correct it under \`options:\`. ${allOptions(adapter)}`,
  }),
  missingOption: (adapter: string, option: string, rule: string): Said => ({
    message: `The adapter ${adapter}: the option \`${option}\` ${rule}.`,
    fix: `Add it under \`options:\`. ${allOptions(adapter)}`,
  }),
  withoutHost: (adapter: string): Said => ({
    message: `The adapter ${quote(adapter)} names no host, so browsers would block everything that it sends.`,
    fix: `Add its hosts in src/trackers/${adapter}/facts.ts. Write \`'self'\` for this site.`,
  }),
  notAHost: (adapter: string, host: string): Said => ({
    message: `The adapter ${quote(adapter)} names the host ${quote(host)}, which a Content-Security-Policy can't name.`,
    fix:
      `Write https:// and a host in src/trackers/${adapter}/facts.ts, such as https://*.vendor.example. ` +
      "Write `'self'` for this site.",
  }),
};
