import type { ConsentState, Manifest, ManifestPurpose } from '../model/consent/manifest.ts';
import { HISTORY, type ConsentRecord, type Method, type Stored } from './record.ts';

export interface Decision {
  state: ConsentState;
  /** Purposes that may run. */
  running: string[];
  /** Purposes that the banner asks for; empty: no banner. */
  asked: string[];
  /** The disclosure hashes that were said yes to, of those that are asked for again. */
  outdated: string[];
}

const DAY = 86_400_000;

/**
 * What may run, whether to ask, and why. Nothing is taken from storage for granted: a purpose that needs consent runs
 * only where this very record says yes to exactly what is disclosed now, and one that needs none only where nothing may hold an objection
 * that cannot be read. `now`: ms since 1970.
 */
export function decide(record: Stored, manifest: Manifest, gpc: boolean, now: number): Decision {
  const running: string[] = [];
  const asked: string[] = [];
  const outdated: string[] = [];
  let hasYes = false;
  let hasChanged = false;
  for (const { id, needsConsent, disclosureHashes } of manifest.purposes) {
    // Own keys only: a stored `__proto__` chooses nothing.
    const choice = record && Object.hasOwn(record.purposes, id) ? record.purposes[id] : undefined;
    const isOld = (days: number | undefined): boolean =>
      days !== undefined && Date.parse(choice!.time) + days * DAY <= now;
    const isYes = choice?.granted === true;
    const isOutdated = isYes && !disclosureHashes.includes(choice.disclosureHash);
    const holds = isYes && !isOutdated && !isOld(manifest.acceptedDays);
    hasYes ||= isYes && needsConsent;
    if (gpc) {
      // Only a yes given while the signal was sent is stronger than the signal (11 CCR 7025(c)(3)).
      if (holds && choice.gpc === true) running.push(id);
    } else if (needsConsent ? holds : choice ? isYes : record !== null) {
      running.push(id);
    } else if (needsConsent && (!choice || isYes || isOld(manifest.declinedDays))) {
      asked.push(id);
      if (isOutdated) outdated.push(choice.disclosureHash);
      hasChanged ||= !choice || isOutdated;
    }
  }
  return { state: stateOf(), running, asked, outdated };

  function stateOf(): ConsentState {
    if (!record) return gpc ? 'gpc' : 'unasked';
    if (gpc) return running[0] ? 'override' : hasYes ? 'paused' : 'declined-gpc';
    if (asked[0]) return hasChanged ? 'changed' : 'lapsed';
    return running[0] ? 'on' : 'declined';
  }
}

/** A visitor's answer for a purpose: yes, no, or nothing where it was not decided on. */
export type Answer = (purpose: ManifestPurpose) => boolean | undefined;

/** The record after a decision. What was not decided on stays as it was. */
export function choose(
  before: Stored,
  manifest: Manifest,
  answer: Answer,
  method: Method,
  gpc: boolean,
  now: number,
): ConsentRecord {
  const purposes = { ...before?.purposes };
  const time = new Date(now).toISOString();
  const { version, sha256 } = manifest.under;
  for (const purpose of manifest.purposes) {
    const granted = answer(purpose);
    if (granted !== undefined)
      purposes[purpose.id] = { granted, disclosureHash: purpose.disclosureHashes[0], version, sha256, time, gpc };
  }
  const { history = [], ...last } = before ?? {};
  return {
    ...manifest.under,
    purposes,
    time,
    method,
    gpc,
    history: before ? [last as ConsentRecord, ...history].slice(0, HISTORY) : [],
  };
}
