export const footnotes = {
  heading: 'Fußnoten',
  back: (reference: string): string => `Zurück zu Verweis ${reference}`,
};
