import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { useBrowser, type Visitor } from '../support/browser.ts';

const { visitor, origin } = useBrowser();

/** The server of an organization's form service: it keeps what arrives, and says where to go. */
let receiver: Server;
let received: { method: string; path: string; fields: Record<string, string> }[] = [];
let next: (fields: Record<string, string>) => string;

beforeAll(async () => {
  receiver = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const fields = Object.fromEntries(new URLSearchParams(body));
    received.push({ method: request.method ?? '', path: request.url ?? '', fields });
    response.writeHead(303, { Location: next(fields) }).end();
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
});
beforeEach(() => {
  received = [];
});
afterAll(() => new Promise((resolve) => receiver.close(resolve)));

/** Hands what goes to a form's host to the local receiver. */
async function receiveAt(host: string, { page }: Visitor): Promise<void> {
  const { port } = receiver.address() as AddressInfo;
  await page.route(`https://${host}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const response = await route.fetch({ url: `http://127.0.0.1:${port}${pathname}`, maxRedirects: 0 });
    await route.fulfill({ response });
  });
}

async function fillIn({ page }: Visitor): Promise<void> {
  await page.getByLabel('Your email address').fill('mara@visitor.example');
  await page.getByLabel('Message').fill('Which data do you have of me?\nThank you & goodbye.');
}
const typed = { email: 'mara@visitor.example', message: 'Which data do you have of me?\r\nThank you & goodbye.' };

test('a message arrives with all that was filled in, and the visitor comes to the page for afterwards', async () => {
  const who = await visitor();
  await receiveAt('forms.orchard.example', who);
  // The built site names its own address; the test serves it elsewhere.
  next = ({ _next = '' }) => origin + new URL(_next).pathname;
  await who.open('/orchard/contact/');
  await fillIn(who);
  await who.page.getByLabel('Category').selectOption('Request about my data');
  await who.page.getByRole('button', { name: 'Send' }).click();
  await who.page.waitForURL('**/orchard/contact/sent/');
  expect(received).toEqual([
    {
      method: 'POST',
      path: '/contact',
      fields: { ...typed, category: 'Request about my data', _next: 'https://policies.example/orchard/contact/sent/' },
    },
  ]);
  expect(await who.page.getByRole('heading', { level: 1 }).textContent()).toBe('Message sent');
  expect(who.errors).toEqual([]);
});

test('no category is chosen in advance, and nothing is sent without one', async () => {
  const who = await visitor();
  await receiveAt('forms.orchard.example', who);
  await who.open('/orchard/contact/');
  const category = who.page.getByLabel('Category');
  expect(await category.inputValue()).toBe('');
  await fillIn(who);
  await who.page.getByRole('button', { name: 'Send' }).click();
  expect(await category.evaluate((element: HTMLSelectElement) => element.validity.valueMissing)).toBe(true);
  expect(new URL(who.page.url()).pathname).toBe('/orchard/contact/');
  expect(received).toEqual([]);
});

test('a form works without script, where the service itself knows the way back', async () => {
  const who = await visitor({ javaScriptEnabled: false });
  await receiveAt('forms.harbour.example', who);
  next = () => `${origin}/harbour/contact/sent/`;
  await who.open('/harbour/contact/');
  await fillIn(who);
  await who.page.getByLabel('Category').selectOption('Privacy request');
  await who.page.getByRole('button', { name: 'Send' }).click();
  await who.page.waitForURL('**/harbour/contact/sent/');
  expect(received.map(({ fields }) => fields)).toEqual([{ ...typed, category: 'Privacy request' }]);
});
