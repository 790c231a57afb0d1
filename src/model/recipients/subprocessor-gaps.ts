import type { SubprocessorList } from '../organization.ts';

type Subprocessor = SubprocessorList['rows'][number];

/** A fact that a list gives of each subprocessor, in a column of its own. */
export type SubprocessorFact = 'provider' | 'purpose' | 'data' | 'country';

/** Facts that a list lacks, and the services that it lacks them for. */
export interface SubprocessorGap {
  facts: SubprocessorFact[];
  services: string[];
}

/** Where a row has each fact, in the order of the table's columns. */
const factsOf: Record<SubprocessorFact, (row: Subprocessor) => string | undefined> = {
  provider: ({ vendor }) => vendor,
  purpose: ({ purpose }) => purpose,
  data: ({ data }) => data,
  country: ({ country }) => country,
};

/**
 * What a published list lacks. Facts that are missing for the same services are named together. A list that is given on
 * request, or that nobody promised, lacks nothing.
 */
export function gapsIn({ list, rows }: SubprocessorList): SubprocessorGap[] {
  const gaps: SubprocessorGap[] = [];
  if (list !== 'published') return gaps;
  for (const fact of Object.keys(factsOf) as SubprocessorFact[]) {
    const services = servicesWithout(fact, rows);
    const same = gaps.find((gap) => gap.services.join('\n') === services.join('\n'));
    if (same) same.facts.push(fact);
    else if (services.length > 0) gaps.push({ facts: [fact], services });
  }
  return gaps;
}

function servicesWithout(fact: SubprocessorFact, rows: readonly Subprocessor[]): string[] {
  const lacking = rows.filter((row) => factsOf[fact](row) === undefined);
  return [...new Set(lacking.map(({ service }) => service))];
}
