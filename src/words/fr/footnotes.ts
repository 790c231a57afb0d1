export const footnotes = {
  heading: 'Notes',
  back: (reference: string): string => `Retour à l’appel de note ${reference}`,
};
