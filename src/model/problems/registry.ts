import { quote, type Problem } from '../../schema/problem.ts';

/** What can be wrong with what runs on these pages. */
export const registryProblems = {
  sameItem: (file: string, line: number | undefined, id: string, other: string, name: string): Problem => ({
    file, line,
    message: `The trackers ${quote(id)} and ${quote(other)} both store ${quote(name)}: withdrawing one would erase what the other may keep.`,
    mend: 'Give one of them other options, such as a token of its own, or take it out.',
  }),
  noHost: (file: string, line: number | undefined, adapter: string): Problem => ({
    file, line,
    message: `The adapter ${quote(adapter)} names no host that it contacts, so the browser would let it contact none.`,
    mend: `Add its hosts in src/trackers/${adapter}/facts.ts; \`'self'\` is this site.`,
  }),
  notEssential: (file: string, line: number | undefined, id: string, purpose: string, use: string): Problem => ({
    file, line,
    message: `The tracker ${quote(id)} is for ${use}, and the purpose ${quote(purpose)} is essential: nobody would be asked.`,
    mend: 'Give it a purpose with `basis: consent`.',
  }),
  storesUnasked: (file: string, line: number | undefined, id: string, purpose: string): Problem => ({
    file, line, severity: 'warning',
    message: `The tracker ${quote(id)} stores on the device without asking (${quote(purpose)} rests on legitimate interests): for visitors in the EU and the UK, ePrivacy Art. 5(3) wants consent for that.`,
    mend: 'Write `basis: consent`, or say under `exemption:` of the purpose why it may; readers see it on the cookie page.',
  }),
};
