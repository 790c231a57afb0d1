import { describe, expect, test } from 'vitest';
import { checkCertificate, daysLeft } from '../../../src/cli/doctor/checks/certificate.ts';
import type { Expected } from '../../../src/cli/doctor/expected.ts';
import type { Visit } from '../../../src/cli/doctor/visit.ts';
import { words } from '../../../src/words/index.ts';

const say = words.commands.doctor;

/** A visit to a site whose certificate ends on a day. */
const visit = (address: string, certificateUntil?: string): Visit => ({
  expected: { address: new URL(address), root: '', today: '2026-11-21' } as Expected,
  sendsHeaders: true,
  scripts: [],
  hashed: [],
  get: () => Promise.resolve({ status: 200, headers: {}, body: Buffer.from(''), certificateUntil }),
});
const findings = async (address: string, until?: string) =>
  (await checkCertificate(visit(address, until))).map(({ what }) => what);

describe('a certificate', () => {
  test('may end in two weeks', async () =>
    expect(await findings('https://kestrel.org/', 'Dec  5 00:00:00 2026 GMT')).toEqual([]));
  test('is to be renewed if it ends sooner', async () =>
    expect(await findings('https://kestrel.org/', 'Dec  4 23:59:59 2026 GMT')).toEqual([say.certificate(13)]));
  test('that cannot be read counts as ended', () => expect(daysLeft('', '2026-11-21')).toBe(0));
  test('is missed where a site is served over HTTP', async () =>
    expect(await findings('http://kestrel.org/')).toEqual([say.notHttps]));
  test('is not asked of this machine', async () => expect(await findings('http://localhost:4321/')).toEqual([]));
});
