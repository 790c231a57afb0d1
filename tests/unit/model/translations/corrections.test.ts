import { describe, expect, test } from 'vitest';
import { whyNoCorrection } from '../../../../src/model/versions/corrections/refusal.ts';
import { words } from '../../../../src/words/index.ts';

const { reasons } = words.problems.corrections;
const textOf = (sentence: string): string => `---\norganization: lighthouse\n---\n\n# Title\n\n${sentence}\n`;
const refusalOf = (before: string, after: string) =>
  whyNoCorrection(textOf(before), textOf(after), { edited: textOf(after), names: [] });

/** What a reason says before the words that changed. */
const startOf = (reason: keyof Pick<typeof reasons, 'negation' | 'number' | 'basis'>): string =>
  reasons[reason]({ removed: '', added: '' }).split('(')[0]!.trim();

describe.each([
  ['German', 'Wir verkaufen Ihre Daten nicht weiter.', 'Wir verkaufen Ihre Daten weiter.', 'negation'],
  ['German', 'Wir geben keine Daten weiter.', 'Wir geben die Daten weiter.', 'negation'],
  ['German', 'Sie bleiben drei Monate.', 'Sie bleiben drei Jahre.', 'number'],
  ['German', 'Wir stützen uns auf Ihre Einwilligung.', 'Wir stützen uns auf Ihre Wünsche.', 'basis'],
  ['French', 'Nous ne vendons rien.', 'Nous vendons rien.', 'negation'],
  ['French', 'Elles restent trois mois.', 'Elles restent trois semaines.', 'number'],
  ['French', 'Avec votre consentement.', 'Avec votre plaisir.', 'basis'],
  ['Arabic', 'لا نبيع بياناتك.', 'نبيع بياناتك.', 'negation'],
  ['Arabic', 'نحذفها بعد شهر.', 'نحذفها بعد سنة.', 'number'],
  ['Arabic', 'بناءً على موافقتك.', 'بناءً على رغبتك.', 'basis'],
] as const)('in %s, “%s”', (_, before, after, reason) => {
  test(`is not corrected to “${after}”`, () => expect(refusalOf(before, after)).toContain(startOf(reason)));
});

test.each([
  ['Der Leuchturm steht am Meer.', 'Der Leuchtturm steht am Meer.'],
  ['Le fare est près de la mer.', 'Le phare est près de la mer.'],
  ['المناره قرب البحر.', 'المنارة قرب البحر.'],
  ['We set a email server up.', 'We set an email server up.'],
])('a mistake in spelling is corrected: “%s”', (before, after) => expect(refusalOf(before, after)).toBeUndefined());
