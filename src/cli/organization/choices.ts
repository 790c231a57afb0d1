import { suggestionFor } from '../../schema/nearest.ts';
import { adapters } from '../../trackers/index.ts';
import { words } from '../../words/index.ts';

/** The laws that a policy can be begun for. */
export const regimes = ['gdpr', 'uk-gdpr', 'ccpa'] as const;
export type Regime = (typeof regimes)[number];

/** The purposes that Sayso has questions for. */
export const purposes = ['essential', 'analytics', 'recording', 'advertising'] as const;
export type PurposeId = (typeof purposes)[number];

/** The tools that pages can run: the adapters. */
export const tools: readonly string[] = Object.keys(adapters);

const { unknown, blank } = words.commands.organization;

/** Reads a list such as `gdpr,ccpa`. Throws at a value that is not known, with what was most likely meant. */
export function readList<Choice extends string>(
  value: string,
  list: 'purposes' | 'tools' | 'regimes',
  known: readonly Choice[],
): Choice[] {
  const isNone = list !== 'regimes' && value.trim() === words.commands.organization.ask.none;
  if (isNone) return [];
  const values = value
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);
  if (values.length === 0) throw new Error(blank(list));
  const wrong = values.find((each) => !(known as readonly string[]).includes(each));
  if (wrong !== undefined) throw new Error(unknown[list](wrong, suggestionFor(wrong, known)));
  return [...new Set(values)] as Choice[];
}
