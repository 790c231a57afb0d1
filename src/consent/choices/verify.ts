import type { ChoicesPage, ChoicesWords } from '../../model/choices.ts';
import { textUrl } from './receipt.ts';

/** What a receipt or a record says of its text. */
export interface Named {
  policy: string;
  version: string;
  sha256: string;
}

/** Reads a file from disk. Nothing in it is trusted but the three names, and only if they are texts. */
export function readReceipt(text: string): Named | undefined {
  try {
    const { policy, version, sha256 } = JSON.parse(text) as Record<string, unknown>;
    return typeof policy === 'string' && typeof version === 'string' && typeof sha256 === 'string' ? { policy, version, sha256 } : undefined;
  } catch {
    return undefined;
  }
}

/** Fetches the published text, computes its SHA-256 here, and says whether it is the one that was agreed to. */
export async function verify(named: Named, page: ChoicesPage): Promise<keyof ChoicesWords> {
  const url = textUrl(named, page);
  if (!url) return /^[a-z0-9-]+\/[a-z0-9-]+$/.test(named.policy) && /^\d{4}-\d{2}/.test(named.version) ? 'foreign' : 'unreadable';
  try {
    // Not from the browser's own copy: that is what is to be checked.
    const response = await fetch(url, { cache: 'no-store' });
    if (!response.ok) return 'missing';
    return (await sha256(await response.arrayBuffer())) === named.sha256.toLowerCase() ? 'same' : 'different';
  } catch {
    return 'offline';
  }
}

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
