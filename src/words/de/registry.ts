export const registry = {
  firstParty: 'Eigener Dienst',
  choices: {
    name: 'Ihre Auswahl',
    shortForm: 'Ihre Auswahl speichern',
    description: 'Speichert, was Sie auf diesen Seiten auswählen.',
    use:
      'Speichert Ihre Auswahl auf diesen Seiten, mit Datum und Fassung des Rechtstexts. ' +
      'Wird nur geschrieben, wenn Sie auswählen.',
  },
};
