import { expect, test } from 'vitest';
import type { Organization, Version } from '../../../../src/model/organization.ts';
import { headOf } from '../../../../src/model/versions/canonical.ts';
import { readFixture } from '../../../support/content.ts';
import { bothOf, files, inEachLanguage, translated, versionsIn } from '../../../support/translated.ts';

const firstOf = (organization: Organization): Version => versionsIn(organization)[0]!;
const both = translated();
const [source, german] = [firstOf(both[0]), firstOf(both[1])];
const named = { organization: 'lighthouse', policy: 'privacy', id: '2026-01-15' };

test('the text of a translation begins with its language and what it translates, so that one hash proves both', () => {
  const { sha256 } = source.canonical;
  const head = [
    '---',
    'organization: lighthouse',
    'policy: privacy',
    'version: 2026-01-15',
    'language: de',
    `translates: ${sha256}`,
    '---',
  ];
  expect(headOf({ ...named, translation: { language: 'de', translates: sha256 } })).toEqual(head);
  expect(german.canonical.text.startsWith(`${head.join('\n')}\n\n# Datenschutzerklärung\n`)).toBe(true);
});

test('a source has the same text and fingerprint with a translation as without one', () => {
  const [alone, ...others] = inEachLanguage(
    readFixture('translated', {
      [files.organization]: (text) => text.replace(/^languages:.*\n/m, ''),
      'organizations/lighthouse/privacy/de': undefined,
      [files.words]: undefined,
    }),
  );
  expect(others).toEqual([]);
  const { canonical, inputs } = firstOf(alone!);
  expect({ canonical, inputs }).toEqual({ canonical: source.canonical, inputs: source.inputs });
  expect(canonical.text).not.toContain('language:');
});

test('a translation may name what its source is made of, or its fingerprint, and has the same text', () => {
  const { sha256 } = source.canonical;
  const [, other] = translated({
    [files.german]: (text) => text.replace(/^translates: .*$/m, `translates: ${sha256}`),
  });
  expect(firstOf(other).canonical).toEqual(german.canonical);
});

test('after a correction of its source, a translation is of the text that it was of, until it says otherwise', () => {
  const [english, still] = bothOf(readFixture('lock-translation-that-still-matches'));
  const { corrections, canonical } = firstOf(english);
  expect(firstOf(still).translation!.translates).toBe(corrections[0]!.before);
  const [, corrected] = bothOf(readFixture('lock-translation-with-a-correction'));
  expect(firstOf(corrected).translation!.translates).toBe(canonical.sha256);
});
