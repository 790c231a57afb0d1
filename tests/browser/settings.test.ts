import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readOn, useBrowser, type Visitor } from '../support/browser.ts';
import type { Sent } from '../support/receivers.ts';

const { visitor } = useBrowser();
const privacy = '/tracira/privacy/';

/** What a recording says, with its compressed parts unpacked. */
function recordedText(sent: readonly Sent[]): string {
  const unpack = (value: unknown): unknown => (typeof value === 'string' && value.startsWith('\u001f\u008b') ? gunzipSync(Buffer.from(value, 'latin1')).toString('utf8') : value);
  return sent.filter(({ url }) => url.includes('/s/')).map(({ body }) => JSON.stringify(JSON.parse(body, (_, value: unknown) => unpack(value)))).join('\n');
}

async function typeSecrets(visit: Visitor): Promise<void> {
  await visit.page.evaluate(() => {
    for (const [type, name] of [['text', 'a'], ['password', 'b'], ['email', 'c']]) document.querySelector('main')!.append(Object.assign(document.createElement('input'), { type, name }));
    document.querySelector('main')!.append(Object.assign(document.createElement('textarea'), { name: 'd' }));
  });
  await readOn(visit);
  for (const name of ['a', 'b', 'c', 'd']) await visit.page.locator(`main [name="${name}"]`).pressSequentially('hunter2');
}

/** Starts the recorder of the page with options that no organization here has set. Written as a text: a test's own `import()` is another one. */
const startRecorder = ({ page }: Visitor, maskText: boolean) => page.evaluate(`(async () => {
  const { purposes } = JSON.parse(document.querySelector('sayso-consent > script').textContent);
  const recorder = purposes.flatMap(({ trackers }) => trackers).find(({ client }) => client.includes('recording'));
  const { start } = await import(recorder.client);
  start({ ...recorder.options, maskText: ${maskText} });
})()`);

describe('session recording', () => {
  test('has what is typed masked, and the text of the page in it', async () => {
    const visit = await visitor();
    await visit.open(privacy);
    await visit.page.getByRole('button', { name: 'Accept', exact: true }).click();
    await visit.page.waitForTimeout(1_500);
    await typeSecrets(visit);
    await expect.poll(() => recordedText(visit.sent)).toContain('*******');
    expect(recordedText(visit.sent)).toContain('first-party identifier');
    expect(recordedText(visit.sent)).not.toContain('hunter2');
  });

  test('has the text of the page masked as well, where the organization chooses so', async () => {
    const visit = await visitor();
    await visit.open(privacy);
    await startRecorder(visit, true);
    await visit.page.waitForTimeout(1_500);
    await typeSecrets(visit);
    await expect.poll(() => recordedText(visit.sent)).toContain('*******');
    expect(recordedText(visit.sent)).not.toContain('first-party identifier');
  });
});

test('page views of PostHog carry no query and no fragment, where tokens stand', async () => {
  const visit = await visitor();
  await visit.open(`${privacy}?token=s3cret#access_token=t0ken`);
  await expect.poll(() => visit.sent.filter(({ body }) => body.includes('$pageview')).length).toBe(1);
  expect(visit.sent.map(({ url, body }) => url + body).join('\n')).not.toMatch(/s3cret|t0ken/);
  expect(visit.sent.map(({ body }) => body).join('\n')).toContain('/tracira/privacy/"');
});
