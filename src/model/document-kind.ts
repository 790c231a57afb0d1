import type { PolicyType } from '../schema/policy-file.ts';

/** What kind of document a policy is. */
export interface DocumentKind {
  type: PolicyType;
  /** Whether every version is kept, with its fingerprint, and locked. */
  isVersioned: boolean;
  /** Ids of the policies that belong to it. */
  annexes: readonly string[];
  order?: number | undefined;
}
