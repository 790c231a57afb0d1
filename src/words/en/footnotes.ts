/** What the Markdown engine adds around footnotes. */
export const footnotes = {
  heading: 'Footnotes',
  /** `reference`: the footnote's number. */
  back: (reference: string): string => `Back to reference ${reference}`,
};
