import type { ConsentState, Manifest } from '../model/manifest.ts';
import { HISTORY, type ConsentRecord, type Method, type PurposeChoice } from './record.ts';

export interface Decision {
  state: ConsentState;
  /** Purposes that may run. */
  running: string[];
  /** Purposes that the banner asks for; empty: no banner. */
  asked: string[];
}

const DAY = 86_400_000;

/**
 * What may run, whether to ask, and why. Nothing is taken from storage for granted: a purpose that needs consent runs
 * only where this very record says yes to this very scope. `now`: ms since 1970.
 */
export function decide(record: ConsentRecord | undefined, manifest: Manifest, signal: boolean, now: number): Decision {
  const running: string[] = [];
  const asked: string[] = [];
  let hasYes = false;
  let hasChanged = false;
  for (const { id, needsConsent, scope } of manifest.purposes) {
    const choice = choiceFor(record, id);
    const isOld = (days: number | undefined): boolean => days !== undefined && Date.parse(choice!.time) + days * DAY <= now;
    const isYes = choice?.granted === true;
    const holds = isYes && choice.scope === scope && !isOld(manifest.acceptedDays);
    hasYes ||= isYes && needsConsent;
    if (signal) {
      // Only a yes given while the signal was sent is stronger than the signal (11 CCR 7025(c)(3)).
      if (holds && choice.signal === true) running.push(id);
    } else if (needsConsent ? holds : !choice || isYes) {
      running.push(id);
    } else if (needsConsent && (!choice || isYes || isOld(manifest.declinedDays))) {
      asked.push(id);
      hasChanged ||= !choice || (isYes && choice.scope !== scope);
    }
  }
  return { state: stateOf(), running, asked };

  function stateOf(): ConsentState {
    if (!record) return signal ? 'signal' : 'unasked';
    if (signal) return running.length > 0 ? 'override' : hasYes ? 'paused' : 'declined-signal';
    if (asked.length > 0) return hasChanged ? 'changed' : 'lapsed';
    return running.length > 0 ? 'on' : 'declined';
  }
}

/** The record after a decision. `granted`: yes or no for each purpose that was decided on; the others stay as they were. */
export function choose(
  before: ConsentRecord | undefined, manifest: Manifest, granted: Record<string, boolean>, method: Method, signal: boolean, now: number,
): ConsentRecord {
  const purposes: Record<string, PurposeChoice> = {};
  const time = new Date(now).toISOString();
  for (const { id, scope } of manifest.purposes) {
    const earlier = choiceFor(before, id);
    const decided = granted[id];
    if (decided !== undefined) purposes[id] = { granted: decided, scope, time, signal };
    else if (earlier) purposes[id] = earlier;
  }
  const { history = [], ...last } = before ?? {};
  return {
    ...manifest.under, purposes, time, method, signal,
    history: before ? [last as ConsentRecord, ...history].slice(0, HISTORY) : [],
  };
}

/** Own keys only: a stored `__proto__` chooses nothing. */
const choiceFor = (record: ConsentRecord | undefined, id: string): PurposeChoice | undefined =>
  record && Object.hasOwn(record.purposes, id) ? record.purposes[id] : undefined;
