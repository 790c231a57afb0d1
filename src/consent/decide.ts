import type { ConsentState, Manifest } from '../model/consent/manifest.ts';
import type { PurposeChoice, Stored } from './record.ts';

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
 * only where this very record says yes to exactly what is disclosed now, and one that needs none only where nothing may
 * hold an objection that cannot be read. `now`: ms since 1970.
 */
export function decide(record: Stored, manifest: Manifest, gpc: boolean, now: number): Decision {
  const running: string[] = [];
  const asked: string[] = [];
  const outdated: string[] = [];
  let hasConsented = false;
  let hasNews = false;

  for (const { id, needsConsent, disclosureHashes } of manifest.purposes) {
    const choice = choiceIn(record, id);
    const isYes = choice?.granted === true;
    const isOutdated = isYes && !disclosureHashes.includes(choice.disclosureHash);
    const isLapsed = choice && isOlderThan(isYes ? manifest.acceptedDays : manifest.declinedDays, choice, now);
    const isCurrent = choice && !isOutdated && !isLapsed;
    const isCurrentYes = isCurrent && isYes;
    // Where there is something that cannot be read, it may be an objection.
    const isUnopposed = choice ? isYes : record !== null;
    const mayRun = needsConsent ? isCurrentYes : isUnopposed;
    // Only a yes given while the signal was sent is stronger than the signal (11 CCR 7025(c)(3)).
    const mayRunUnderSignal = isCurrentYes && choice.gpc === true;
    // Nothing pops up in response to the signal (11 CCR 7025(f)(3)).
    const isAsked = needsConsent && !isCurrent && !gpc;

    if (gpc ? mayRunUnderSignal : mayRun) running.push(id);
    if (isAsked) asked.push(id);
    if (isAsked && isOutdated) outdated.push(choice.disclosureHash);
    hasConsented ||= needsConsent && isYes;
    hasNews ||= isAsked && (!choice || isOutdated);
  }
  return { state: stateOf(), running, asked, outdated };

  function stateOf(): ConsentState {
    const isOn = running.length > 0;
    if (!record) return gpc ? 'gpc' : 'unasked';
    if (gpc && isOn) return 'override';
    if (gpc) return hasConsented ? 'paused' : 'declined-gpc';
    if (asked.length > 0) return hasNews ? 'changed' : 'lapsed';
    return isOn ? 'on' : 'declined';
  }
}

/** Own keys only: a stored `__proto__` chooses nothing. */
const choiceIn = (record: Stored, id: string): PurposeChoice | undefined =>
  record && Object.hasOwn(record.purposes, id) ? record.purposes[id] : undefined;

/** `days`: absent: a choice lasts until it is changed. */
const isOlderThan = (days: number | undefined, { time }: PurposeChoice, now: number): boolean =>
  days !== undefined && Date.parse(time) + days * DAY <= now;
