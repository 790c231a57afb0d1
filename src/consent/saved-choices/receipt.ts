import type { ChoicesPage } from '../../model/consent/saved-choices.ts';
import type { Choice, ConsentRecord, PurposeChoice } from '../record.ts';

/** A record as the visitor's own file, without any identifier. docs/receipt.md has the terms of other standards. */
export interface Receipt extends ReceiptChoice {
  $schema: string;
  receipt: 1;
  organization: string;
  /** Where the text that the last choice was made under is published, whatever is corrected later. */
  text: string;
  /** Earlier choices, newest first. */
  history: ReceiptChoice[];
}

/** What a choice says of the text that it was made under. */
export type Named = Pick<Choice, 'policy' | 'version' | 'sha256'> & { language?: unknown };

interface ReceiptChoice extends Omit<Choice, 'purposes'> {
  purposes: ReceiptPurpose[];
}

interface ReceiptPurpose extends PurposeChoice {
  id: string;
  name: string;
  basis?: string;
}

export function receiptOf({ history, ...record }: ConsentRecord, page: ChoicesPage): Receipt {
  return {
    $schema: page.schema,
    receipt: 1,
    organization: page.name,
    text: new URL(textUrl(record, page) ?? versionTextUrl(record, page) ?? '', page.site).href,
    ...choiceOf(record, page),
    history: history.map((choice) => choiceOf(choice, page)),
  };
}

/** Field by field: a record in storage may have others, and nobody knows what is in them. */
function choiceOf(choice: Choice, page: ChoicesPage): ReceiptChoice {
  const { policy, version, sha256, notice, time, method, gpc, language } = choice;
  const purposes = Object.entries(choice.purposes).map(([id, each]) => purposeOf(id, each, page));
  return { policy, version, sha256, notice, time, method, gpc, language, purposes };
}

function purposeOf(id: string, choice: PurposeChoice, page: ChoicesPage): ReceiptPurpose {
  const { granted, objected, time, version, sha256, notice, disclosureHash, gpc } = choice;
  const known = page.purposes.find((purpose) => purpose.id === id);
  return {
    id,
    name: known?.name ?? id,
    ...(known && { basis: known.basis }),
    ...(granted === undefined ? { objected: objected === true } : { granted }),
    time,
    version,
    sha256,
    notice,
    disclosureHash,
    gpc,
  };
}

/**
 * Where the text with a fingerprint is, also after a correction; nothing where one of its names is none, or it is
 * another organization's. Nothing of a file from disk is taken for granted.
 */
export const textUrl = (named: Named, page: ChoicesPage): string | undefined => textUrls(named, page)[0];

/** The same in every language, that of the choice first. */
export const textUrls = (named: Named, page: ChoicesPage): string[] =>
  isFingerprint(named.sha256) ? versionUrls(named, page).map((version) => `${version}/${named.sha256}.md`) : [];

/** Where the text of a version is as it is published now, in its language. */
export const versionTextUrl = (named: Named, page: ChoicesPage): string | undefined => versionTextUrls(named, page)[0];

/** The same in every language, that of the choice first: a purpose may have been decided on in another one. */
export const versionTextUrls = (named: Named, page: ChoicesPage): string[] =>
  versionUrls(named, page).map((version) => `${version}.md`);

/** Where the notice with a fingerprint is; nothing where it is no fingerprint. */
export const noticeUrl = (sha256: string, { base }: ChoicesPage): string | undefined =>
  isFingerprint(sha256) ? `${base}/notices/${sha256}.md` : undefined;

function versionUrls({ policy, version, language }: Named, { id, base, bases }: ChoicesPage): string[] {
  const [organization, name] = policy.split('/');
  if (!isPolicy(policy) || !isVersion(version) || organization !== id) return [];
  const isKnown = typeof language === 'string' && Object.hasOwn(bases, language);
  const all = new Set([isKnown ? bases[language]! : base, ...Object.values(bases)]);
  return [...all].map((each) => `${each}/${name}/${version}`);
}

/** `altaclario/privacy`. */
export const isPolicy = (text: string): boolean => /^[a-z0-9-]+\/[a-z0-9-]+$/.test(text);

/** `2026-06-03` or `2026-06`. */
export const isVersion = (text: string): boolean => /^\d{4}-\d{2}(-\d{2})?$/.test(text);

/** A SHA-256 as it is written: hexadecimal, in lower case. */
export const isFingerprint = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);
