import type { ConsentState, Manifest, ManifestPurpose } from '../model/consent/manifest.ts';
import type { ConsentRecord, PurposeChoice, Stored } from './record.ts';

export interface Decision {
  state: ConsentState;
  /** Purposes that may run. */
  running: string[];
  /** Purposes that the banner asks for. */
  asked: string[];
  /** Purposes on legitimate interests that the banner tells of: new, or other than before. */
  announced: string[];
  /** The disclosure hashes of before that were said yes to, of what is asked for or told of again. */
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
  const announced: string[] = [];
  const outdated: string[] = [];
  const unasked: string[] = [];
  let hasDecided = false;
  let hasConsented = false;
  let hasNews = false;

  // Where there is something that cannot be read, it may be an objection. What comes after everything was declined
  // waits.
  const mayRunUnasked = record ? Object.values(record.purposes).some(isOn) : record === undefined;

  for (const purpose of manifest.purposes) {
    const { id, needsConsent, disclosureHashes } = purpose;
    const choice = choiceIn(record, purpose);
    const isYes = !!choice && isOn(choice);
    // A no counts whatever is disclosed by now.
    const isNew = !choice || (isYes && !disclosureHashes.includes(choice.disclosureHash));
    const isCurrent = !isNew && !isLapsed(choice, manifest, now);
    const isCurrentYes = isCurrent && isYes;
    const isUnopposed = choice ? isYes : mayRunUnasked;
    const mayRun = needsConsent ? isCurrentYes : isUnopposed;
    // Only a yes given while Global Privacy Control was sent is stronger than it (11 CCR 7025(c)(3)).
    const mayRunUnderSignal = isCurrentYes && choice.gpc === true;

    if (gpc ? mayRunUnderSignal : mayRun) running.push(id);
    hasDecided ||= needsConsent && !!choice;
    hasConsented ||= needsConsent && isYes;
    if (!needsConsent) unasked.push(id);
    // Nothing pops up in response to Global Privacy Control (11 CCR 7025(f)(3)).
    if (gpc) continue;
    if (needsConsent && !isCurrent) {
      asked.push(id);
      hasNews ||= isNew;
    } else if (!needsConsent && isNew && record !== null) announced.push(id);
    if (isYes && isNew) outdated.push(choice.disclosureHash);
  }
  const isAnyOn = running.length > 0;
  // Until a consent is decided on, what runs without one stays in sight beside it.
  const isFirst = asked.length > 0 && !hasDecided;
  return { state: stateOf(), running, asked, announced: isFirst ? unasked : announced, outdated };

  function stateOf(): ConsentState {
    if (!record) return gpc ? 'gpc' : 'unasked';
    if (gpc && isAnyOn) return 'override';
    if (gpc) return hasConsented ? 'paused' : 'declined-gpc';
    if (isFirst) return 'unasked';
    if (asked.length > 0) return hasNews ? 'changed' : 'lapsed';
    return isAnyOn ? 'on' : 'declined';
  }
}

const isOn = ({ granted, objected }: PurposeChoice): boolean => granted ?? !objected;

/**
 * Own keys only: a stored `__proto__` chooses nothing. Not to object to something was no consent to it; a refusal of
 * what needs none by now is an objection.
 */
function choiceIn(record: Stored, { id, needsConsent }: ManifestPurpose): PurposeChoice | undefined {
  const choice = record && Object.hasOwn(record.purposes, id) ? record.purposes[id] : undefined;
  return needsConsent && choice?.granted === undefined ? undefined : choice;
}

/** A choice without a period lasts until it is changed. */
function isLapsed(choice: PurposeChoice, { acceptedDays, declinedDays }: Manifest, now: number): boolean {
  const days = isOn(choice) ? acceptedDays : declinedDays;
  return days !== undefined && Date.parse(choice.time) + days * DAY <= now;
}

/**
 * Whether all of a record has lapsed, and none of it is an objection: then nothing in it counts any more (GDPR Art.
 * 5(1)(e)). `now`: ms since 1970.
 */
export function isSpent({ purposes }: ConsentRecord, manifest: Manifest, now: number): boolean {
  const unasked = manifest.purposes.filter(({ needsConsent }) => !needsConsent).map(({ id }) => id);
  return Object.entries(purposes).every(([id, choice]) => {
    const isObjection = choice.objected || (!isOn(choice) && unasked.includes(id));
    return !isObjection && isLapsed(choice, manifest, now);
  });
}
