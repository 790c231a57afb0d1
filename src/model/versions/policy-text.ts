import { parse, textOf, type MarkdownNode } from '../text/markdown.ts';
import type { Heading } from './prose.ts';
import { words } from '../../words/index.ts';

/** A canonical text, taken apart as its page shows it. */
export interface PolicyText {
  title: string;
  /** The policy in a few sentences, under a heading of ours. */
  summary?: { heading: string; sentences: string[] };
  /** The headings of the policy's own, with their anchors. */
  headings: Heading[];
  /** Everything below title and summary: Markdown. */
  body: string;
  /** Line of the body, from 1, before which the visitor's preferences belong; absent where there are none. */
  preferencesLine?: number | undefined;
}

/** What a canonical text does not say itself: it has no anchors, and no place of a control. */
export interface TextPlaces {
  /** Anchors of the policy's own headings, in order. */
  anchors: readonly string[];
  /** Line of the canonical text, from 1, before which the visitor's preferences belong. */
  preferencesLine?: number | undefined;
}

/**
 * Takes a canonical text apart.
 *
 * @throws RangeError where it has other headings than there are anchors for.
 */
export function readPolicyText(canonical: string, { anchors, preferencesLine }: TextPlaces): PolicyText {
  const root = parse(canonical);
  const [title, ...headings] = headingsIn(root);
  const hasSummary = headings.length === anchors.length + 1;
  if (!title || (!hasSummary && headings.length !== anchors.length)) {
    throw new RangeError(words.failures.headingsAndAnchors(headings.length, anchors.length));
  }
  const own = hasSummary ? headings.slice(1) : headings;
  const list = hasSummary ? root.children?.[root.children.indexOf(headings[0]!) + 1] : undefined;
  const lastAbove = list ?? title;
  const skipped = lastAbove.position?.end.line ?? 0;
  const lines = canonical.split('\n').slice(skipped);
  const blank = lines.findIndex((line) => line !== '');
  return {
    title: textOf(title),
    ...(hasSummary && { summary: { heading: textOf(headings[0]!), sentences: (list?.children ?? []).map(textOf) } }),
    headings: own.map((node, index) => ({ depth: node.depth ?? 2, slug: anchors[index]!, text: textOf(node) })),
    body: lines.slice(Math.max(blank, 0)).join('\n'),
    ...(preferencesLine !== undefined && { preferencesLine: preferencesLine - skipped - Math.max(blank, 0) }),
  };
}

/** Whether a text has a heading for every anchor, and an anchor for every heading. */
export function isReadableWith(canonical: string, places: TextPlaces): boolean {
  try {
    readPolicyText(canonical, places);
    return true;
  } catch {
    return false;
  }
}

const headingsIn = (node: MarkdownNode): MarkdownNode[] =>
  node.type === 'heading' ? [node] : (node.children ?? []).flatMap(headingsIn);
