import type { ChoicesPage, EarlierTextNamed } from '../../model/consent/saved-choices.ts';
import { isFingerprint, isPolicy, isVersion, noticeUrl, textUrls, versionTextUrls, type Named } from './receipt.ts';

/** What came of a check; the page has a sentence for each. */
export type Found = 'same' | 'corrected' | 'different' | 'missing' | 'offline' | 'foreign' | 'unreadable';

/** The same of a notice: the words of banner and preferences as they were shown. */
export type FoundNotice = 'noticeSame' | 'noticeDifferent' | 'noticeMissing' | 'offline';

/** At most so many texts are fetched for one file. */
const TEXTS = 20;

/** A receipt as a file says it, before anything in it is believed. */
interface Unchecked {
  receipt: unknown;
  policy: unknown;
  version: unknown;
  sha256: unknown;
  method: unknown;
  language: unknown;
  notice: unknown;
  purposes: Record<'version' | 'sha256' | 'notice', unknown>[];
}

/**
 * The texts that a receipt names, each once: the one of the last choice, and those under which a purpose was decided on
 * before. Nothing in the file is trusted but these names, and only if all are texts; else there is none.
 */
export function readReceipt(text: string): Named[] {
  try {
    const { receipt, policy, version, sha256, method, language, purposes } = JSON.parse(text) as Unchecked;
    const named = [{ version, sha256 }, ...purposes].map((each) => ({
      policy,
      version: each.version,
      sha256: each.sha256,
      language,
    }));
    const isReceipt = receipt === 1 && typeof method === 'string';
    return isReceipt && named.every(isNamed) ? eachOnce(named).slice(0, TEXTS) : [];
  } catch {
    return [];
  }
}

/** The fingerprints of the notices that a receipt names, each once. */
export function readNotices(text: string): string[] {
  try {
    const { notice, purposes } = JSON.parse(text) as Unchecked;
    const named = [notice, ...purposes.map((each) => each.notice)].filter((each) => typeof each === 'string');
    return [...new Set(named)].slice(0, TEXTS);
  } catch {
    return [];
  }
}

const isNamed = <Value extends Record<'policy' | 'version' | 'sha256', unknown>>(
  value: Value,
): value is Value & Named =>
  typeof value.policy === 'string' && typeof value.version === 'string' && typeof value.sha256 === 'string';

function eachOnce(named: readonly Named[]): Named[] {
  const once = new Map(named.map((each) => [`${each.version} ${each.sha256}`, each]));
  return [...once.values()];
}

/**
 * Fetches the published text, computes its SHA-256 here, and says whether it has the fingerprint that is named. A text
 * from before a correction is at an address of its own, and its bytes are checked in the same way.
 */
export async function verify(named: Named, page: ChoicesPage): Promise<Found> {
  const expected = named.sha256.toLowerCase();
  if (!isPolicy(named.policy) || !isVersion(named.version) || !isFingerprint(expected)) return 'unreadable';
  const urls = versionTextUrls(named, page);
  if (urls.length === 0) return 'foreign';
  try {
    const published = await fingerprintsAt(urls, expected);
    if (published.includes(expected)) return 'same';
    const earlierUrls = earlierText(named, page) ? textUrls({ ...named, sha256: expected }, page) : [];
    if ((await fingerprintsAt(earlierUrls, expected)).includes(expected)) return 'corrected';
    return published.length === 0 ? 'missing' : 'different';
  } catch {
    return 'offline';
  }
}

/** Fetches the notice that is published under a fingerprint, and says whether its bytes have it. */
export async function verifyNotice(fingerprint: string, page: ChoicesPage): Promise<FoundNotice> {
  const expected = fingerprint.toLowerCase();
  const url = noticeUrl(expected, page);
  if (!url) return 'noticeMissing';
  try {
    const published = await fingerprintAt(url);
    if (published === undefined) return 'noticeMissing';
    return published === expected ? 'noticeSame' : 'noticeDifferent';
  } catch {
    return 'offline';
  }
}

/** The text from before a correction that is named, if this page knows it. */
export const earlierText = (
  { policy, version, sha256 }: Named,
  { earlier }: ChoicesPage,
): EarlierTextNamed | undefined =>
  earlier.find((text) => text.policy === policy && text.version === version && text.sha256 === sha256.toLowerCase());

/** The fingerprints of what is at some addresses, up to the first that is expected. */
async function fingerprintsAt(urls: readonly string[], expected: string): Promise<string[]> {
  const found: string[] = [];
  for (const url of urls) {
    const fingerprint = await fingerprintAt(url);
    if (fingerprint !== undefined) found.push(fingerprint);
    if (fingerprint === expected) break;
  }
  return found;
}

/** The fingerprint of what is at an address; nothing where nothing is there. */
async function fingerprintAt(url: string): Promise<string | undefined> {
  // Not from the browser's own copy: that is what is to be checked.
  const response = await fetch(url, { cache: 'no-store' });
  return response.ok ? await sha256(await response.arrayBuffer()) : undefined;
}

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
