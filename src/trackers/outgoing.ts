/** What a script sends: where, and the text with it. */
export interface Outgoing {
  url: string;
  body: string;
}

/** What is sent in its place; nothing: it is not sent. */
type Filter = (sent: Outgoing) => Outgoing | undefined;

/**
 * Has everything that scripts of this page send to some hosts pass a filter first, whichever way they send it. For
 * hosted code that has no such switch of its own. What is no text cannot be looked into, and is not sent.
 */
export function filterOutgoing(isFiltered: (host: string) => boolean, filter: Filter): void {
  const isOut = (address: string | URL): boolean => isFiltered(new URL(address, location.href).hostname);
  const passed = (address: string | URL, body: unknown = ''): Outgoing | undefined =>
    isText(body) ? filter({ url: new URL(address, location.href).href, body: String(body ?? '') }) : undefined;

  const { fetch } = window;
  window.fetch = async (input, init) => {
    const isRequest = input instanceof Request;
    if (!isOut(isRequest ? input.url : input)) return fetch(input, init);
    const sent = isRequest ? undefined : passed(input, init?.body);
    if (!sent) return new Response(null, { status: 204 });
    return fetch(sent.url, { ...init, body: init?.body ? sent.body : null });
  };

  const { sendBeacon } = Navigator.prototype;
  Navigator.prototype.sendBeacon = function (address, body) {
    if (!isOut(address)) return sendBeacon.call(this, address, body);
    const sent = passed(address, body);
    return sent ? sendBeacon.call(this, sent.url, sent.body) : true;
  };

  const picture = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src')!;
  Object.defineProperty(HTMLImageElement.prototype, 'src', {
    ...picture,
    set(this: HTMLImageElement, address: string) {
      const url = isOut(address) ? passed(address)?.url : address;
      if (url !== undefined) picture.set!.call(this, url);
    },
  });

  // Hardly anything is sent this way any more: it is refused as a whole.
  const { open } = XMLHttpRequest.prototype as { open: (...request: unknown[]) => void };
  XMLHttpRequest.prototype.open = function (method: string, address: string | URL, ...rest: unknown[]) {
    open.call(this, method, isOut(address) ? NOWHERE : address, ...rest);
  };
}

/** An address that the page's policy lets nobody ask. */
const NOWHERE = 'about:blank';

const isText = (body: unknown): boolean => typeof body === 'string' || body === null || body instanceof URLSearchParams;
