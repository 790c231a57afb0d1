/** What the Markdown engine adds around footnotes. */
export const footnotes = {
  heading: 'Footnotes',
  /** `{reference}` is the footnote's number. */
  back: 'Back to reference {reference}',
};
