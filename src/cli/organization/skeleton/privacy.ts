import type { PolicyComponent } from '../../../model/versions/prose.ts';
import { words } from '../../../words/index.ts';
import { californiaSections } from './california.ts';
import type { Document, Section, Setting } from './document.ts';
import { rowsFor } from './rows.ts';

const { privacy } = words.skeleton;

type Heading = keyof typeof privacy.headings;
type Ask = keyof typeof privacy.asks;

/** A section and the items that it asks for. The ids are explained in docs/your-own.md. */
interface Plan {
  heading: Heading;
  asks: readonly Ask[];
  /** Left out where neither the GDPR nor the UK GDPR was chosen. */
  onlyEurope?: boolean;
}

/** GDPR Art. 13 and 14 item by item, and what every privacy policy says. */
const plan: readonly Plan[] = [
  { heading: 'controller', asks: ['E01', 'E02', 'E03'] },
  { heading: 'data', asks: ['E04', 'E13', 'E19'] },
  { heading: 'sources', asks: ['E16', 'E17', 'E18'], onlyEurope: true },
  { heading: 'purposes', asks: ['E05', 'E15'] },
  { heading: 'device', asks: ['E20'] },
  { heading: 'recipients', asks: ['E06'] },
  { heading: 'transfers', asks: ['E07'], onlyEurope: true },
  { heading: 'retention', asks: ['E08'] },
  { heading: 'rights', asks: ['E09'] },
  { heading: 'objection', asks: ['E10'], onlyEurope: true },
  { heading: 'withdrawal', asks: ['E11'], onlyEurope: true },
  { heading: 'complaints', asks: ['E12'], onlyEurope: true },
  { heading: 'decisions', asks: ['E14'], onlyEurope: true },
  { heading: 'children', asks: ['E21'] },
];
const last: readonly Plan[] = [
  { heading: 'changes', asks: ['O03'] },
  { heading: 'contact', asks: ['C16'] },
];

/** Items that only the law of Europe asks for, in sections that others need as well. */
const europeanAsks: readonly Ask[] = ['E02', 'E03', 'E05', 'E13', 'E15', 'E19'];

/** A first privacy policy. */
export function privacyDocument(setting: Setting): Document {
  const hasCalifornia = setting.regimes.includes('ccpa');
  return {
    title: privacy.title,
    opening: privacy.opening,
    rows: rowsFor(setting),
    sections: [
      ...plan.flatMap((each) => sectionsOf(each, setting)),
      ...(hasCalifornia ? californiaSections() : []),
      ...last.flatMap((each) => sectionsOf(each, setting)),
    ],
  };
}

function sectionsOf({ heading, asks, onlyEurope = false }: Plan, setting: Setting): Section[] {
  const isEurope = setting.regimes.some((regime) => regime !== 'ccpa');
  if (onlyEurope && !isEurope) return [];
  const ofUnitedKingdom: Ask[] = heading === 'complaints' && setting.regimes.includes('uk-gdpr') ? ['U01'] : [];
  const own = [...asks, ...ofUnitedKingdom].filter((ask) => isEurope || !europeanAsks.includes(ask));
  const texts = own.map((ask) => privacy.asks[ask]);
  return [{ heading: privacy.headings[heading], asks: texts, tables: tablesOf(heading, setting) }];
}

/** The tables that belong below a heading, as far as they have something to show. */
function tablesOf(heading: Heading, { hasTrackers, runsTrackers, hasSubprocessors }: Setting): PolicyComponent[] {
  if (heading === 'purposes') return ['ProcessingTable'];
  if (heading === 'retention') return ['RetentionTable'];
  if (heading === 'rights') return ['RightsTable'];
  if (heading === 'recipients') return hasSubprocessors ? ['SubprocessorTable'] : [];
  if (heading !== 'device') return [];
  return [...(runsTrackers ? ['CookiePreferences' as const] : []), ...(hasTrackers ? ['CookieTable' as const] : [])];
}
