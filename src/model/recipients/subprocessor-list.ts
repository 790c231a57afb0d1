import type { Subprocessors } from '../../schema/subprocessors.ts';

/** Who receives data from an organization on one day. */
export interface SubprocessorList {
  /** Whether all are published, or only given on request, or the policy names examples and promises no list. */
  list: Subprocessors['list'];
  note?: string | undefined;
  /** A fact that is absent is not stated by the organization. */
  rows: {
    service: string;
    vendor?: string | undefined;
    purpose?: string | undefined;
    data?: string | undefined;
    country?: string | undefined;
    region?: string | undefined;
  }[];
}
