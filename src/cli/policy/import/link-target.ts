import { saidOfHost } from '../../../model/checks/link-hosts.ts';
import { saidOfMail } from '../../../model/checks/mail-links.ts';
import { saidOfWords } from '../../../model/checks/link-words.ts';
import { words } from '../../../words/index.ts';

const say = words.commands.importing.notes;

/** Where a link leads in the policy, if anywhere, and what is said of that. */
export interface Target {
  url?: string | undefined;
  said?: string | undefined;
}

/** What is known of the page and of where it was. */
interface Place {
  anchors: ReadonlyMap<string, string>;
  /** The address that relative links start from. */
  base: string | undefined;
}

/** Where a link of the source leads in the policy. `text`: its words. */
export function targetOf(href: string, text: string, place: Place): Target {
  const target = addressOf(href.trim(), place);
  if (target.url === undefined || target.url.startsWith('#')) return target;
  const isRefused = target.url.startsWith('mailto:') ? saidOfMail(target.url) : saidOfHost(target.url);
  if (isRefused) return { said: say.linkRefused(text, target.url) };
  return saidOfWords(text, target.url) ? { said: say.linkWords(text, target.url) } : target;
}

function addressOf(href: string, place: Place): Target {
  if (href === '' || href === '#') return { said: say.linkNowhere(href) };
  if (href.startsWith('#')) return anchorOf(href.slice(1), place);
  if (/^mailto:/i.test(href)) return mailOf(href);
  if (/^(https?:)?\/\//i.test(href)) return pageOf(href);
  if (/^www\./i.test(href)) return pageOf(`//${href}`);
  if (/^[a-z][a-z0-9+.-]*:/i.test(href)) return { said: say.linkScheme(href) };
  return relativeOf(href, place);
}

function anchorOf(id: string, { anchors }: Place): Target {
  const anchor = anchors.get(id) ?? anchors.get(decoded(id));
  if (anchor === undefined) return { said: say.linkAnchor(id) };
  return { url: `#${anchor}`, said: anchor === id ? undefined : say.linkAnchorMoved(id, anchor) };
}

/** An address and a subject: what else a link writes into a message, its page does not show. */
function mailOf(href: string): Target {
  const [, address = '', query = ''] = /^mailto:([^?#]*)\??([^#]*)/i.exec(href) ?? [];
  const subject = query.split('&').find((field) => /^subject=./i.test(field));
  const url = `mailto:${decoded(address).trim()}${subject === undefined ? '' : `?${subject}`}`;
  return { url, said: url === href ? undefined : say.linkMail(href, url) };
}

function pageOf(href: string): Target {
  const url = encoded(href.replace(/^(?:https?:)?\/\//i, 'https://'));
  if (!URL.canParse(url)) return { said: say.linkUnreadable(href) };
  return { url, said: url === href ? undefined : say.linkSecure(href, url) };
}

function relativeOf(href: string, { base }: Place): Target {
  const url = base !== undefined && URL.canParse(href, base) ? new URL(href, base).href : undefined;
  return url === undefined ? { said: say.linkRelative(href) } : { url, said: say.linkAbsolute(href, url) };
}

/** Signs that no address has (RFC 3986) and Markdown reads otherwise. */
const encoded = (url: string): string => url.replace(/[\s<>{}\\^`|"]/g, (sign) => encodeURIComponent(sign));

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
