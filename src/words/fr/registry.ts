export const registry = {
  firstParty: 'Service de l’organisation',
  choices: {
    name: 'Vos choix',
    shortForm: 'mémoriser votre choix',
    description: 'Enregistre ce que vous choisissez sur ces pages.',
    use:
      'Enregistre vos choix sur ces pages, avec leur date et la version du document. ' +
      'Écrit uniquement lorsque vous faites un choix.',
  },
};
