/**
 * A run of a sentence: plain words, a period with its machine-readable form (`<time datetime>`), a name as code, or a
 * word set off.
 */
export type Span = string | { period: string; words: string } | { code: string } | { strong: string };

/** The words of a run, as a reader sees them. */
export function textOfSpan(span: Span): string {
  if (typeof span === 'string') return span;
  if ('code' in span) return span.code;
  return 'strong' in span ? span.strong : span.words;
}
