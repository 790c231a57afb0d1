import { describe, expect, test } from 'vitest';
import type { Organization } from '../../../../src/model/organization.ts';
import { files, translated, versionsIn } from '../../../support/translated.ts';

const [source, german] = translated();

/** What is true of an organization in any words. */
const factsOf = ({ registry, subprocessors, consent, asOf }: Organization) => ({
  asOf,
  purposes: registry.purposes.map(({ id, basis, disclosureHash, disclosure, trackers }) => ({
    ...{ id, basis, disclosureHash, disclosure },
    trackers: trackers.map(({ id: tracker, hosts, items }) => ({
      ...{ tracker, hosts },
      items: (items ?? []).map(({ name, kind, lifetime }) => ({ name, kind, lifetime })),
    })),
  })),
  subprocessors: subprocessors.rows.map(({ vendor }) => vendor),
  asked: consent?.purposes.map(({ id, disclosureHash, earlier }) => ({
    ...{ id, disclosureHash },
    earlier: earlier.map((each) => ({ hash: each.disclosureHash, asksAgain: each.uncovered.length > 0 })),
  })),
});

const factsOfVersions = (organization: Organization) =>
  versionsIn(organization).map(({ id, policy, status, kind, dateKind, reconsent, isVersioned, retention }) => ({
    ...{ id, policy, status, kind, dateKind, reconsent, isVersioned },
    periods: retention.map(({ terms }) => terms.length),
  }));

test('pages in another language are of the same facts, in other words', () => {
  expect(factsOf(german)).toEqual(factsOf(source));
  expect(factsOfVersions(german)).toEqual(factsOfVersions(source));
  expect(german.registry.purposes.map(({ name }) => name)).not.toEqual(
    source.registry.purposes.map(({ name }) => name),
  );
  expect(german.consent!.notice.sha256).not.toBe(source.consent!.notice.sha256);
});

describe('a purpose that was described in other words before', () => {
  const twoRows = (text: string): string =>
    text.replace(
      /^ {2}- \{ id: analytics.*\n/m,
      [
        '  - { id: analytics, name: Analytics, basis: consent, shortForm: to count visits, ' +
          'description: Counts visits., since: 2026-01-15, until: 2026-06-01 }',
        '  - { id: analytics, name: Analytics, basis: consent, shortForm: to count visits, ' +
          'description: Counts visits and clicks., since: 2026-06-01 }',
        '',
      ].join('\n'),
    );
  const inGerman = (translation: string) => (text: string) => `${text}Counts visits and clicks.: ${translation}\n`;
  const asked = (translation: string) =>
    translated({ [files.trackers]: twoRows, [files.words]: inGerman(translation) }).map(factsOf);

  test('is asked for again in every language, also where one translation is of both sentences', () => {
    const [english, otherWords] = asked('Zählt Besuche und Klicks.');
    expect(english!.asked![0]!.earlier.map(({ asksAgain }) => asksAgain)).toEqual([true]);
    expect(otherWords).toEqual(english);
    const [, sameWords] = asked('Zählt Besuche.');
    expect(sameWords).toEqual(english);
  });
});
