import { quote } from '../../quote.ts';
import type { Said } from '../../said.ts';

const askForConsent = 'Give it a purpose with `basis: consent`.';

/** What can be wrong with what trackers store, and on which ground. */
export const storage = {
  sharedByTrackers: (id: string, other: string, name: string): Said => ({
    message:
      `The trackers ${quote(id)} and ${quote(other)} both store ${quote(name)}, ` +
      'so turning one off would erase it for the other too.',
    fix: 'Give one of them other options, such as a token of its own, or remove it.',
  }),
  /** `file`: where the other tracker is. */
  sharedByOrganizations: (id: string, other: string, file: string, name: string): Said => ({
    message:
      `The trackers ${quote(id)} and ${quote(other)} (in ${file}) both store ${quote(name)} on one origin, ` +
      'so turning one off would erase it for the other too.',
    fix: 'Give one of them other options, or build each organization for its own domain (`SAYSO_ORGANIZATION`).',
  }),
  sharedWithOthers: (id: string, name: string): Said => ({
    message:
      `The tracker ${quote(id)} stores ${quote(name)}, which is also the name of the visitor's saved choice, ` +
      'or of something that a tracker stores outside these pages. Turning the tracker off would erase that too.',
    fix: 'Give the tracker other options, such as a token of its own, or correct the other name.',
  }),
  /** `adapter`: its name. */
  httpOnly: (id: string, name: string, adapter: string): Said => ({
    message:
      `The tracker ${quote(id)} stores ${quote(name)}, which no script can remove (HttpOnly), ` +
      'so a withdrawal would leave it on the device.',
    fix: `Use another adapter, or have src/trackers/${adapter}/client.ts prevent that cookie.`,
  }),
  storedUnasked: (id: string, purpose: string): Said => ({
    message:
      `The tracker ${quote(id)} stores on the device without asking, because its purpose ${quote(purpose)} rests on ` +
      'legitimate interests. For visitors in the EU and the UK, ePrivacy Art. 5(3) requires consent for that.',
    fix:
      "Write `basis: consent`, or explain under the purpose's `exemption:` why none is needed. " +
      'Readers see the explanation on the cookie page.',
  }),
  /** `use`: what its adapter is for. */
  notEssential: (id: string, use: string, purpose: string): Said => ({
    message:
      `The tracker ${quote(id)} is for ${use}, but its purpose ${quote(purpose)} is essential, ` +
      'so nobody would be asked.',
    fix: askForConsent,
  }),
  advertising: (id: string, name: string, purpose: string): Said => ({
    message:
      `The tracker ${quote(id)} stores ${quote(name)}, which is known to be used for advertising, ` +
      `but its purpose ${quote(purpose)} is essential.`,
    fix: askForConsent,
  }),
};
