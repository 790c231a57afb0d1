import { markdownToHtml, type Features } from 'satteri';

/**
 * How policies are read, wherever they are: GitHub's Markdown with footnotes. Smart punctuation is off, so that a
 * framework's upgrade cannot change a legal text.
 */
export const markdownFeatures: Features = {
  gfm: true,
  smartPunctuation: false,
  // A text is never the start of its file: `---` in its first line is a rule, and hides nothing below it.
  frontmatter: false,
};

/** Where the visitor's preferences belong in a policy, as an empty element: they are a control and no text. */
export const PREFERENCES_PLACE = '<div data-preferences-place=""></div>';

/**
 * Markdown as plain HTML, by the engine that Astro renders with; `policyHtml` makes it fit for a page.
 * `preferencesLine`: the line, from 1, before which the visitor's preferences belong.
 */
export function markdownHtml(markdown: string, preferencesLine?: number): string {
  const lines = markdown.split('\n');
  if (preferencesLine !== undefined) lines.splice(preferencesLine - 1, 0, '', PREFERENCES_PLACE, '');
  return markdownToHtml(lines.join('\n'), { features: markdownFeatures }).html;
}
