import { expect, test } from 'vitest';
import { assemble } from '../../../../src/model/assemble.ts';
import { readFixture } from '../../../support/content.ts';

const today = '2026-11-21';
const said = (content: ReturnType<typeof readFixture>): string[] =>
  assemble(content, { today }).problems.map(({ message }) => message);

test('G12: what advertising tools store is pointed out on any legal basis, unless there is an opt-out', () => {
  const content = readFixture('advertising-without-opt-out');
  expect(said(content).filter((message) => message.includes('“_gcl_au”'))).toHaveLength(1);
  const [entry] = content.organizations;
  const value = { ...entry!.value!, saleOrSharing: { optOut: 'https://lighthouse.example/opt-out' } };
  const withOptOut = { ...content, organizations: [{ ...entry!, value }] };
  expect(said(withOptOut).filter((message) => message.includes('“_gcl_au”'))).toEqual([]);
});
