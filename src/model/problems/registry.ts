import { quote } from '../../words/quote.ts';
import type { Problem } from '../../schema/problem.ts';
import { didYouMean } from './mend.ts';

/** What can be wrong in `trackers.yaml`, and with what runs on these pages. */
export const registryProblems = {
  duplicate: (file: string, line: number | undefined, what: string, id: string): Problem => ({
    file,
    line,
    message: `There are two ${what} with the id ${quote(id)} at the same time.`,
    fix: 'Rename one of them; or, where a fact changed, end the first row with `until` and start the second with `since` on the same day.',
  }),
  purpose: (file: string, line: number | undefined, id: string, known: readonly string[]): Problem => ({
    file,
    line,
    message: `The purpose ${quote(id)} does not exist in trackers.yaml.`,
    fix: didYouMean(id, known),
  }),
  emptyPurpose: (file: string, line: number | undefined, id: string): Problem => ({
    file,
    line,
    message: `No tracker has the purpose ${quote(id)}.`,
    fix: 'Add its trackers, or take the purpose out.',
  }),
  adapter: (file: string, line: number | undefined, id: string, known: readonly string[]): Problem => ({
    file,
    line,
    message: `There is no adapter ${quote(id)}.`,
    fix: didYouMean(id, known),
  }),
  option: (
    file: string,
    line: number | undefined,
    adapter: string,
    option: string,
    reason: string,
    fix?: string,
  ): Problem => ({
    file,
    line,
    message: `The adapter ${adapter}: the option ${option} ${reason}.`,
    fix: fix ?? `Set it under \`options:\`; src/trackers/${adapter}/facts.ts says what it takes.`,
  }),
  needsBasis: (file: string, line: number | undefined, purpose: string): Problem => ({
    file,
    line,
    message: `The purpose ${quote(purpose)} does not state its basis, and this site runs a tracker for it.`,
    fix: 'Write `basis: essential`, `legitimate-interests` or `consent`.',
  }),
  needsAdapter: (file: string, line: number | undefined, id: string): Problem => ({
    file,
    line,
    message: `The tracker ${quote(id)} runs on this site and names no adapter.`,
    fix: "Add `adapter:`, or write `runs: product` if the organization's own application runs it.",
  }),
  declaredAndRun: (file: string, line: number | undefined, id: string): Problem => ({
    file,
    line,
    message: `The tracker ${quote(id)} lists \`items\`, and its adapter says what it stores.`,
    fix: 'Take `items` out.',
  }),
  productAdapter: (file: string, line: number | undefined, id: string): Problem => ({
    file,
    line,
    message: `The tracker ${quote(id)} does not run on this site and names an adapter.`,
    fix: 'Take `adapter` and `options` out, or write `runs: this-site`.',
  }),
  sameItem: (file: string, line: number | undefined, id: string, other: string, name: string): Problem => ({
    file,
    line,
    message: `The trackers ${quote(id)} and ${quote(other)} both store ${quote(name)}: withdrawing one would erase what the other may keep.`,
    fix: 'Give one of them other options, such as a token of its own, or take it out.',
  }),
  sameItemElsewhere: (
    file: string,
    line: number | undefined,
    id: string,
    other: string,
    otherFile: string,
    name: string,
  ): Problem => ({
    file,
    line,
    message: `The trackers ${quote(id)} and ${quote(other)} (in ${otherFile}) both store ${quote(name)} on one origin: withdrawing one would erase what the other may keep.`,
    fix: 'Give one of them other options, or build each organization for a domain of its own (`SAYSO_ORGANIZATION`).',
  }),
  noHost: (file: string, line: number | undefined, adapter: string): Problem => ({
    file,
    line,
    message: `The adapter ${quote(adapter)} names no host that it contacts, so the browser would let it contact none.`,
    fix: `Add its hosts in src/trackers/${adapter}/facts.ts; \`'self'\` is this site.`,
  }),
  badHost: (file: string, line: number | undefined, adapter: string, host: string): Problem => ({
    file,
    line,
    message: `The adapter ${quote(adapter)} names the host ${quote(host)}, which is none of the Content-Security-Policy.`,
    fix: `Write https:// and a host in src/trackers/${adapter}/facts.ts, such as https://*.vendor.example; \`'self'\` is this site.`,
  }),
  alsoElsewhere: (file: string, line: number | undefined, id: string, name: string): Problem => ({
    file,
    line,
    message: `The tracker ${quote(id)} stores ${quote(name)}, and so does something that does not run on these pages, or is the visitor's choice: withdrawing it would erase what may stay.`,
    fix: 'Give it other options, such as a token of its own, or correct the other name.',
  }),
  notEssential: (file: string, line: number | undefined, id: string, purpose: string, use: string): Problem => ({
    file,
    line,
    message: `The tracker ${quote(id)} is for ${use}, and the purpose ${quote(purpose)} is essential: nobody would be asked.`,
    fix: 'Give it a purpose with `basis: consent`.',
  }),
  advertising: (file: string, line: number | undefined, id: string, purpose: string, name: string): Problem => ({
    file,
    line,
    message: `The tracker ${quote(id)} stores ${quote(name)}, which is known to serve advertising, and the purpose ${quote(purpose)} is essential.`,
    fix: 'Give it a purpose with `basis: consent`.',
  }),
  vendor: (
    file: string,
    line: number | undefined,
    id: string,
    vendor: string,
    adapter: string,
    known: string,
  ): Problem => ({
    file,
    line,
    message: `The tracker ${quote(id)} runs the adapter ${quote(adapter)}, and names the vendor ${quote(vendor)}.`,
    fix: `Write \`vendor: ${known}\`, as the adapter's facts say.`,
  }),
  outlives: (file: string, line: number | undefined, id: string, purpose: string, day: string): Problem => ({
    file,
    line,
    message: `The tracker ${quote(id)} holds on ${day}, and its purpose ${quote(purpose)} does not: nobody would be shown it.`,
    fix: 'Let both start and end on the same days, or add the row of the purpose that is missing.',
  }),
  exemptionFromNothing: (file: string, line: number | undefined, id: string): Problem => ({
    file,
    line,
    message: `The purpose ${quote(id)} has an \`exemption\`, and does not rest on legitimate interests: there is nothing to exempt.`,
    fix: 'Take `exemption` out, or write `basis: legitimate-interests`.',
  }),
  storesUnasked: (file: string, line: number | undefined, id: string, purpose: string): Problem => ({
    file,
    line,
    severity: 'warning',
    message: `The tracker ${quote(id)} stores on the device without asking (${quote(purpose)} rests on legitimate interests): for visitors in the EU and the UK, ePrivacy Art. 5(3) wants consent for that.`,
    fix: 'Write `basis: consent`, or say under `exemption:` of the purpose why it may; readers see it on the cookie page.',
  }),
};
