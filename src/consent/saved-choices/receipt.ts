import type { ChoicesPage } from '../../model/consent/saved-choices.ts';
import type { Choice, ConsentRecord, PurposeChoice } from '../record.ts';

/** A record as the visitor's own file, without any identifier. docs/receipt.md has the terms of other standards. */
export interface Receipt extends ReceiptChoice {
  $schema: string;
  receipt: 1;
  organization: string;
  /** Where the text that the last choice was made under is published. */
  text: string;
  /** Earlier choices, newest first. */
  history: ReceiptChoice[];
}

interface ReceiptChoice extends Omit<Choice, 'purposes'> {
  purposes: ({ id: string; name: string; basis?: string } & PurposeChoice)[];
}

export function receiptOf({ history, ...record }: ConsentRecord, page: ChoicesPage): Receipt {
  return {
    $schema: page.schema,
    receipt: 1,
    organization: page.name,
    text: new URL(textUrl(record, page) ?? '', page.site).href,
    ...choiceOf(record, page),
    history: history.map((choice) => choiceOf(choice, page)),
  };
}

function choiceOf(
  { policy, version, sha256, time, method, gpc, language, purposes }: Choice,
  page: ChoicesPage,
): ReceiptChoice {
  return {
    policy,
    version,
    sha256,
    time,
    method,
    gpc,
    language,
    purposes: Object.entries(purposes).map(([id, choice]) => {
      const known = page.purposes.find((purpose) => purpose.id === id);
      return {
        id,
        name: known?.name ?? id,
        ...(known && { basis: known.basis }),
        granted: choice.granted,
        time: choice.time,
        version: choice.version,
        sha256: choice.sha256,
        disclosureHash: choice.disclosureHash,
        gpc: choice.gpc,
      };
    }),
  };
}

/** Where the canonical text of a version stands; nothing where its name is none, or it is another organization's. Nothing of a file from disk is taken for granted. */
export function textUrl(
  { policy, version }: Pick<Choice, 'policy' | 'version'>,
  { id, base }: ChoicesPage,
): string | undefined {
  const [organization = '', name] = isPolicy(policy) ? policy.split('/') : [];
  return name !== undefined && isVersion(version) && organization === id ? `${base}/${name}/${version}.md` : undefined;
}

/** `altaclario/privacy`. */
export const isPolicy = (text: string): boolean => /^[a-z0-9-]+\/[a-z0-9-]+$/.test(text);

/** `2026-06-03` or `2026-06`. */
export const isVersion = (text: string): boolean => /^\d{4}-\d{2}(-\d{2})?$/.test(text);
