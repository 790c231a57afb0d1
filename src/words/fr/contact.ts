export const contact = {
  title: 'Contact',
  description: (organization: string): string =>
    `Comment contacter ${organization} au sujet des données à caractère personnel.`,
  receiver: (organization: string, host: string): string =>
    `Le formulaire envoie votre message à ${host}, où ${organization} le reçoit.`,
  policy: <Part>(organization: string, policy: Part): (string | Part)[] => [
    `Comment ${organization} traite les données à caractère personnel : `,
    policy,
    '.',
  ],
  category: 'Sujet',
  chooseCategory: 'Choisissez un sujet',
  email: 'Votre adresse e-mail, pour la réponse',
  message: 'Message',
  send: 'Envoyer',
  writeTo: <Part>(address: Part): (string | Part)[] => ['Écrivez à ', address, '.'],
  byPost: (address: string): string => `Par courrier : ${address}`,
  notStated: (organization: string): string => `${organization} n’a indiqué aucun moyen de contact.`,
  sent: {
    title: 'Message envoyé',
    description: (organization: string): string => `Votre message à ${organization} a été envoyé.`,
    answer: 'La réponse sera envoyée à l’adresse e-mail que vous avez indiquée.',
    back: (organization: string): string => `${organization} : documents juridiques`,
  },
};
