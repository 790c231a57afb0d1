export const contact = {
  title: 'Kontakt',
  description: (organization: string): string =>
    `So erreichen Sie ${organization} mit Fragen zu personenbezogenen Daten.`,
  receiver: (organization: string, host: string): string =>
    `Das Formular sendet Ihre Nachricht an ${host}. Dort wird sie von ${organization} empfangen.`,
  policy: <Part>(organization: string, policy: Part): (string | Part)[] => [
    `So geht ${organization} mit personenbezogenen Daten um: `,
    policy,
    '.',
  ],
  category: 'Thema',
  chooseCategory: 'Thema auswählen',
  email: 'Ihre E-Mail-Adresse, für die Antwort',
  message: 'Nachricht',
  send: 'Senden',
  writeTo: <Part>(address: Part): (string | Part)[] => ['Schreiben Sie an ', address, '.'],
  byPost: (address: string): string => `Per Post: ${address}`,
  notStated: (organization: string): string => `${organization} hat keinen Kontaktweg angegeben.`,
  sent: {
    title: 'Nachricht gesendet',
    description: (organization: string): string => `Ihre Nachricht an ${organization} wurde gesendet.`,
    answer: 'Die Antwort geht an die E-Mail-Adresse, die Sie angegeben haben.',
    back: (organization: string): string => `Rechtstexte von ${organization}`,
  },
};
