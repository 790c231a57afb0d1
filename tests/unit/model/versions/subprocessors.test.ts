import { expect, test } from 'vitest';
import type { SubprocessorList } from '../../../../src/model/organization.ts';
import { subprocessorBlocks } from '../../../../src/model/versions/components.ts';
import { textOfSpan } from '../../../../src/model/text/spans.ts';
import { words } from '../../../../src/words/index.ts';

const facts = { vendor: 'Basalt', purpose: 'Runs the shop', data: 'Orders', country: 'Ireland' };
const complete = { service: 'Hosting', ...facts };

const sentencesOf = (list: SubprocessorList): string[] =>
  subprocessorBlocks(list, 'en').flatMap((block) =>
    block.kind === 'paragraph' ? block.spans.map(textOfSpan).join('') : [],
  );
const providersOf = (list: SubprocessorList): unknown[] =>
  subprocessorBlocks(list, 'en').flatMap((block) =>
    block.kind === 'table' ? block.table.rows.map((cells) => cells[1]?.lines[0]?.[0]) : [],
  );

test('a published list with all facts says nothing about itself', () =>
  expect(sentencesOf({ list: 'published', rows: [complete] })).toEqual([]));

test('a published list names the facts that it lacks, and the services that it lacks them for', () => {
  const rows = [
    { service: 'Database', purpose: 'Keeps orders', country: 'Ireland' },
    complete,
    { service: 'Email', purpose: 'Sends receipts' },
    { ...complete, service: 'Payments', country: undefined },
  ];
  expect(sentencesOf({ list: 'published', note: 'All have signed.', rows })).toEqual([
    'All have signed.',
    words.tables.incomplete([
      { facts: ['provider', 'data'], services: ['Database', 'Email'] },
      { facts: ['country'], services: ['Email', 'Payments'] },
    ]),
  ]);
});

test('a service with two rows is named once', () =>
  expect(sentencesOf({ list: 'published', rows: [{ service: 'Email' }, { service: 'Email' }] })).toEqual([
    words.tables.incomplete([{ facts: ['provider', 'purpose', 'data', 'country'], services: ['Email'] }]),
  ]));

test('a list on request is not said to be incomplete, and its providers are given on request', () => {
  const onRequest: SubprocessorList = { list: 'on-request', rows: [{ service: 'Email' }] };
  expect(sentencesOf(onRequest)).toEqual([]);
  expect(providersOf(onRequest)).toEqual([words.tables.onRequest]);
});

test('examples are said to be examples, and promise no provider', () => {
  const examples: SubprocessorList = { list: 'examples', rows: [{ service: 'Email' }] };
  expect(sentencesOf(examples)).toEqual([words.tables.examplesOnly]);
  expect(providersOf(examples)).toEqual([words.tables.notStated]);
});
