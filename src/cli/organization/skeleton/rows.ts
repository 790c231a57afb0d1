import type { Right } from '../../../schema/policy.ts';
import { words } from '../../../words/index.ts';
import { toQuestion } from '../files/yaml.ts';
import type { Setting } from './document.ts';

const { rows: asked } = words.skeleton.privacy;

/** GDPR Art. 13(2)(b)–(d). */
const europe: readonly Right[] = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'objection',
  'portability',
  'withdraw-consent',
  'complaint',
];

/** Cal. Civ. Code § 1798.100–125. */
const california: readonly Right[] = ['know', 'erasure', 'rectification', 'opt-out', 'no-retaliation'];

/** The rows that the tables of a first privacy policy show, as questions. */
export const rowsFor = ({ regimes }: Setting): Record<string, unknown> => ({
  processing: [{ purpose: toQuestion(asked.processing), basis: 'not-stated', note: toQuestion(asked.basis) }],
  retention: [{ data: toQuestion(asked.data), kind: 'criteria', criteria: toQuestion(asked.criteria) }],
  rights: rightsIn(regimes).map((right) => ({ right, how: toQuestion(asked.right(right)) })),
});

function rightsIn(regimes: Setting['regimes']): Right[] {
  const isEurope = regimes.some((regime) => regime !== 'ccpa');
  const isCalifornia = regimes.includes('ccpa');
  return [...new Set([...(isEurope ? europe : []), ...(isCalifornia ? california : [])])];
}
