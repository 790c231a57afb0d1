import type { Claim } from '../claim.ts';

/** What the script found out about a claim. Without reasons, it is held. */
export interface Outcome {
  claim: Claim;
  /** Why it is not. */
  reasons: string[];
}

const kinds = ['runs', 'stores', 'text', 'outside'] as const;

/** Claims by organization and kind, and below them those that are not held, with the reasons. */
export function tableOf(outcomes: readonly Outcome[]): string {
  const organizations = [...new Set(outcomes.map(({ claim }) => claim.organization))];
  const head = ['', ...kinds, 'NOT HELD'];
  const rows = [...organizations, 'all'].map((name) => {
    const own = outcomes.filter(({ claim }) => name === 'all' || claim.organization === name);
    const counts = kinds.map((kind) => own.filter(({ claim }) => claim.kind === kind).length);
    return [name, ...counts, own.filter(({ reasons }) => reasons.length > 0).length].map(String);
  });
  const lines = [head, ...rows].map((row) =>
    row.map((cell, index) => cell[index ? 'padStart' : 'padEnd'](index ? 9 : 12)).join(''),
  );
  const open = outcomes.flatMap(({ claim, reasons }) =>
    reasons.map((reason) => `${claim.place}: ${claim.id} NOT HELD: ${reason}`),
  );
  return [...lines, ...open].join('\n');
}
