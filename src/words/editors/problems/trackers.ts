import { quote } from '../../quote.ts';
import type { Said } from '../../said.ts';

/** What can be wrong with trackers in `trackers.yaml`. */
export const trackers = {
  twoWithOneId: (id: string): Said => ({
    message: `Two trackers have the id ${quote(id)} at the same time.`,
    fix:
      'Rename one of them. If a fact changed, end the first row with `until` and start the second with `since` ' +
      'on the same day.',
  }),
  outlivesPurpose: (id: string, purpose: string, day: string): Said => ({
    message:
      `The tracker ${quote(id)} is active on ${day}, but its purpose ${quote(purpose)} is not, ` +
      'so visitors would not be shown the tracker.',
    fix: 'Give both rows the same dates, or add the missing row of the purpose.',
  }),
  withoutAdapter: (id: string): Said => ({
    message: `The tracker ${quote(id)} runs on this site, but names no adapter.`,
    fix: "Add `adapter:`, or write `runs: product` if the organization's own application runs it.",
  }),
  needlessAdapter: (id: string): Said => ({
    message: `The tracker ${quote(id)} names an adapter, but doesn't run on this site.`,
    fix: 'Remove `adapter` and `options`, or write `runs: this-site`.',
  }),
  needlessItems: (id: string): Said => ({
    message: `The tracker ${quote(id)} lists \`items\`, but its adapter already says what it stores.`,
    fix: 'Remove `items`.',
  }),
  /** `expected`: the vendor of the adapter. */
  otherVendor: (id: string, vendor: string, adapter: string, expected: string): Said => ({
    message: `The tracker ${quote(id)} runs the adapter ${quote(adapter)}, but names the vendor ${quote(vendor)}.`,
    fix: `Write \`vendor: ${expected}\`, which is the vendor of that adapter.`,
  }),
  broadName: (name: unknown): Said => ({
    message: `${quote(name)} matches too many names.`,
    fix: 'Write the name with at most one “*”, and something before it.',
  }),
  notALifetime: (value: unknown): Said => ({
    message: `${quote(value)} is not a lifetime.`,
    fix: 'Write a period such as P30D, `session`, `until-deleted`, `momentary` or `not-stated`.',
  }),
  httpOnlyWithoutCookie: (): Said => ({
    message: '`httpOnly` is about cookies, but this item is none.',
    fix: 'Remove `httpOnly`, or write `kind: cookie`.',
  }),
  longShortForm: (value: unknown, most: number): Said => ({
    message: `The short form ${quote(value)} has more than ${most} characters.`,
    fix: 'Say what the purpose is for in a few words, such as “to see which pages are read”.',
  }),
  closedShortForm: (value: unknown): Said => ({
    message: `The short form ${quote(value)} ends like a sentence, but it is printed inside one.`,
    fix: 'Leave out the mark at its end.',
  }),
  notOptions: (value: unknown): Said => ({
    message: `${quote(value)} is not a set of options.`,
    fix: 'Write each option with its value, such as `measurementId: G-XXXXXXXXXX`.',
  }),
};
