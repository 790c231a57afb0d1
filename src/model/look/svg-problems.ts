import { words } from '../../words/index.ts';
import type { Said } from '../../words/said.ts';

const wrong = words.problems.look;

/** Elements that draw, and none that runs, loads, links or moves. */
const STRUCTURE = ['svg', 'g', 'defs', 'symbol', 'use', 'title', 'desc', 'style'];
const SHAPES = ['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text', 'tspan'];
const PAINT = ['linearGradient', 'radialGradient', 'stop', 'clipPath', 'mask', 'pattern', 'marker'];
const EFFECTS = [
  'filter',
  'feBlend',
  'feColorMatrix',
  'feComposite',
  'feFlood',
  'feGaussianBlur',
  'feMerge',
  'feMergeNode',
  'feOffset',
];
const ELEMENTS = new Set([...STRUCTURE, ...SHAPES, ...PAINT, ...EFFECTS]);

const TAG = /<(\/?)([^\s<>/]+)((?:"[^"]*"|'[^']*'|[^<>"'])*)>/g;
const ATTRIBUTE = /([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/g;

/**
 * What is not allowed in a picture: it becomes part of the page, and nothing in it may run or load. By a list of what
 * is allowed, because what is dangerous differs between browsers.
 */
export function svgProblems(bytes: Buffer): Said[] {
  const text = readable(bytes);
  if (text === undefined) return [wrong.notSvg()];
  const svg = text.replaceAll(/<!--[\s\S]*?-->/g, '').replace(/^\s*<\?xml\s[^?<>]*\?>/, '');
  const [declaration] = /<[!?][^\s>]*/.exec(svg) ?? [];
  if (declaration !== undefined) return [wrong.svgDeclaration(declaration)];
  const isSvg = /^\s*<svg[\s>]/.test(svg) && /<\/svg>\s*$/.test(svg);
  // What is left between the tags is text. A sign that opens one there is a tag that cannot be read.
  if (!isSvg || /[<>]/.test(svg.replaceAll(TAG, ''))) return [wrong.notSvg()];
  return unique(
    [...svg.matchAll(TAG)].flatMap(([, end, name = '', rest = '']) => (end ? [] : inTag(name, rest))),
  ).concat(inStyles(svg));
}

function readable(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function inTag(name: string, rest: string): Said[] {
  if (!ELEMENTS.has(name)) return [wrong.svgElement(name)];
  const isReadable = /^\s*\/?\s*$/.test(rest.replaceAll(ATTRIBUTE, ''));
  if (!isReadable) return [wrong.notSvg()];
  return [...rest.matchAll(ATTRIBUTE)].flatMap(([, attribute = '', quoted = '']) =>
    inAttribute(attribute, quoted.slice(1, -1)),
  );
}

function inAttribute(name: string, value: string): Said[] {
  if (/^xmlns(:|$)/.test(name)) return [];
  if (/^on/i.test(name) || /(^|:)base$/i.test(name)) return [wrong.svgAttribute(name)];
  const isReference = /(^|:)(href|src)$/i.test(name);
  if (isReference && !/^#[\w-]+$/.test(value)) return [wrong.svgReference(value)];
  // A character can be written as a reference or an escape, and would not be seen here.
  if (/&#|\\/.test(value)) return [wrong.svgReference(value)];
  return outside(value);
}

/** `<style>` may colour what is drawn, also for the dark scheme, and loads nothing. */
const inStyles = (svg: string): Said[] =>
  [...svg.matchAll(/<style\b[^>]*>([^<]*)/g)].flatMap(([, css = '']) => {
    const [loading] = /@import[^;]*|[&\\][^;}]*/.exec(css) ?? [];
    return loading === undefined ? outside(css) : [wrong.svgReference(loading)];
  });

/** What functions of CSS load from elsewhere: everything but a part of the picture itself. */
const outside = (css: string): Said[] =>
  [...css.matchAll(/\b(?:url|src|image|image-set)\(\s*(["']?)([^)"']*)/gi)].flatMap(([, , target = '']) =>
    /^#[\w-]+\s*$/.test(target) ? [] : [wrong.svgReference(target)],
  );

const unique = (said: readonly Said[]): Said[] => [...new Map(said.map((each) => [each.message, each])).values()];
