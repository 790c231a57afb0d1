import type { Manifest, ManifestPurpose } from '../model/consent/manifest.ts';
import type { Decision } from './decide.ts';
import { HISTORY, type Choice, type ConsentRecord, type Method, type PurposeChoice, type Stored } from './record.ts';

/** A visitor's answer for a purpose: yes, no, or nothing where it was not decided on. */
export type Answer = (purpose: ManifestPurpose) => boolean | undefined;

/** How something was decided. */
export interface Circumstances {
  method: Method;
  /** Whether the browser sends Global Privacy Control. */
  gpc: boolean;
}

const MINUTE = 60_000;

/**
 * The record after a decision. What was not decided on stays as it was. `before`: the record until now; `now`: ms since
 * 1970.
 */
export function choose(
  before: Stored,
  manifest: Manifest,
  answer: Answer,
  how: Circumstances,
  now: number,
): ConsentRecord {
  // To the minute: more would tell visitors apart (GDPR Art. 5(1)(c)).
  const time = new Date(now - (now % MINUTE)).toISOString();

  const purposes: Record<string, PurposeChoice> = { ...before?.purposes };
  for (const purpose of manifest.purposes) {
    const isOn = answer(purpose);
    if (isOn === undefined) continue;
    // Nobody consents to a legitimate interest: it is objected to, or not.
    const said = purpose.needsConsent ? { granted: isOn } : { objected: !isOn };
    purposes[purpose.id] = {
      ...manifest.text,
      ...said,
      disclosureHash: purpose.disclosureHashes[0],
      time,
      gpc: how.gpc,
    };
  }
  let history: Choice[] = [];
  if (before) {
    const { history: earlier, ...last } = before;
    history = [last, ...earlier].slice(0, HISTORY);
  }
  return { ...manifest.under, ...manifest.text, purposes, time, ...how, history };
}

/** What the two buttons of the banner mean. `decision`: what it asks for and announces now. */
export function answerInBanner(isAccept: boolean, { asked, announced, running }: Decision): Answer {
  return ({ id }) => {
    if (asked.includes(id)) return isAccept;
    // Accept is about consent, and leaves what runs without it as it is. Where nothing is asked, it is the answer.
    // What could not be read may have been an objection: it does not run, and stays one.
    if (announced.includes(id)) return isAccept && (asked.length === 0 || running.includes(id));
    return undefined;
  };
}
