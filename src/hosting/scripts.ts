import { createHash } from 'node:crypto';
import choicesCode from '../consent/saved-choices/page.ts?module';
import eraserCode from '../consent/eraser.ts?module';
import island from '../consent/island.ts?inline-script';
import icon from '../../public/favicon.svg?inline-svg';
import choicesStyle from '../styles/choices.css?inline-style';
import contactStyle from '../styles/contact.css?inline-style';
import hubStyle from '../styles/hub.css?inline-style';
import redlineStyle from '../styles/redline.css?inline-style';
import style from '../styles/site.css?inline-style';

/** The island's script, the pages' stylesheet, what some kinds of pages add to it, and their icon. */
export { choicesStyle, contactStyle, hubStyle, icon, island, redlineStyle, style };

const modules = import.meta.glob<string>('../trackers/*/client.ts', {
  query: '?module',
  import: 'default',
  eager: true,
});

/** A file that the island imports when it needs it. */
interface LazyScript {
  /** File name without its ending, with a hash of the content, so that a host may keep it for good. */
  file: string;
  code: string;
}

const lazy = (name: string, code: string): LazyScript => ({
  code,
  file: `${name}.${createHash('sha256').update(code).digest('hex').slice(0, 8)}`,
});

const clients = new Map(
  Object.entries(modules).map(([path, code]) => {
    const adapter = path.split('/').at(-2) ?? '';
    return [adapter, lazy(adapter, code)];
  }),
);
const eraser = lazy('erase', eraserCode);
const choices = lazy('choices', choicesCode);
const urlOf = ({ file }: LazyScript): string => `${import.meta.env.BASE_URL}scripts/${file}.js`;

/** URL of each adapter's client, by the name of its folder. */
export const clientUrls: ReadonlyMap<string, string> = new Map(
  [...clients].map(([adapter, script]) => [adapter, urlOf(script)]),
);
export const eraserUrl = urlOf(eraser);
/** URL of the code of the page that shows a visitor's own record. */
export const choicesUrl = urlOf(choices);

/** The files that pages with these adapters need; none where there are none. */
export const lazyScripts = (adapters: ReadonlySet<string>): LazyScript[] =>
  adapters.size === 0
    ? []
    : [eraser, choices, ...[...clients].flatMap(([adapter, script]) => (adapters.has(adapter) ? [script] : []))];

/** `sha256-…`, as a Content-Security-Policy names an inline script or style (CSP3, section 2.3.1). */
export const hashOf = (code: string): string => `sha256-${createHash('sha256').update(code).digest('base64')}`;
