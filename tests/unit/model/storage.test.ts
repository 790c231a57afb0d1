import { expect, test } from 'vitest';
import { assemble } from '../../../src/model/assemble.ts';
import { adapters } from '../../../src/trackers/index.ts';
import { readFixture } from '../../support/content.ts';

test('an adapter whose facts name no host is refused: the browser would let it contact none', () => {
  const { 'google-analytics': real } = adapters;
  const [{ items, since }] = real!.disclosed;
  adapters['google-analytics'] = { ...real!, disclosed: [{ since, items, hosts: () => ({}) }] };
  const { problems } = assemble(readFixture('sound'), { today: '2026-11-21' });
  adapters['google-analytics'] = real!;
  expect(problems.map(({ message }) => message)).toContain('The adapter “google-analytics” names no host that it contacts, so the browser would let it contact none.');
});
