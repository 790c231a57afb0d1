import type { ChoicesPage } from '../../model/choices.ts';
import type { Choice, ConsentRecord } from '../record.ts';

/** A record as a file of the visitor's own. It holds no identifier of the person (RECEIPT.md has the terms of other standards). */
export interface Receipt extends ReceiptChoice {
  $schema: string;
  receipt: 1;
  organization: string;
  /** Where the text that was agreed to is published. */
  text: string;
  /** Earlier choices, newest first. */
  history: ReceiptChoice[];
}

interface ReceiptChoice extends Omit<Choice, 'purposes'> {
  purposes: { id: string; name: string; basis?: string; granted: boolean; time: string; scope: string; signal: boolean }[];
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

function choiceOf({ policy, version, sha256, time, method, signal, language, purposes }: Choice, page: ChoicesPage): ReceiptChoice {
  return {
    policy, version, sha256, time, method, signal, language,
    purposes: Object.entries(purposes).map(([id, choice]) => {
      const known = page.purposes.find((purpose) => purpose.id === id);
      const { granted, scope, time: since, signal: sent } = choice;
      return { id, name: known?.name ?? id, ...(known && { basis: known.basis }), granted, time: since, scope, signal: sent };
    }),
  };
}

/** Where the canonical text of a version stands; nothing where its name is none, or it is another organization's. Nothing of a file from disk is taken for granted. */
export function textUrl({ policy, version }: Pick<Choice, 'policy' | 'version'>, { id, base }: ChoicesPage): string | undefined {
  const [organization = '', name] = /^[a-z0-9-]+\/[a-z0-9-]+$/.test(policy) ? policy.split('/') : [];
  if (name === undefined || !/^\d{4}-\d{2}(-\d{2})?$/.test(version)) return undefined;
  return organization === id ? `${base}/${name}/${version}.md` : undefined;
}
