import { words } from '../../../words/index.ts';
import type { Section } from './document.ts';

const { headings, asks } = words.skeleton.california;

/** Cal. Code Regs. tit. 11, § 7011(e) and Cal. Bus. & Prof. Code § 22575, item by item. */
const plan: readonly { heading: keyof typeof headings; asks: readonly (keyof typeof asks)[] }[] = [
  { heading: 'collected', asks: ['C01', 'C02', 'C03'] },
  { heading: 'sold', asks: ['C04', 'C05', 'C06'] },
  { heading: 'sensitive', asks: ['C07', 'C08'] },
  { heading: 'kept', asks: ['C09'] },
  { heading: 'rightsThere', asks: ['C10', 'C11', 'C12', 'C15'] },
  { heading: 'signals', asks: ['C13', 'C14', 'O01', 'O02'] },
  { heading: 'links', asks: ['C18', 'C19'] },
];

/** The part of a privacy policy for people in California. */
export const californiaSections = (): Section[] => [
  { heading: headings.california, asks: [] },
  ...plan.map(({ heading, asks: items }): Section => ({
    heading: headings[heading],
    depth: 3,
    asks: items.map((item) => asks[item]),
  })),
];
