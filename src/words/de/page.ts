export const page = {
  title: (page: string, organization: string): string => `${page} – ${organization}`,
  skip: 'Zum Text springen',
  allOrganizations: 'Alle Organisationen',
  documents: 'Dokumente',
  trail: 'Übergeordnete Seiten',
  policiesOf: (organization: string): string => `Rechtstexte von ${organization}`,
  cookies: 'Cookies und Speicher',
  subprocessors: 'Unterauftragsverarbeiter',
  contact: 'Kontakt',
  optOut:
    'Meine personenbezogenen Daten nicht verkaufen oder weitergeben (Do Not Sell or Share My Personal Information)',

  aboutFictional: 'Über diese Organisation',
  fictional: (organization: string): string =>
    `${organization} ist erfunden. Diese Seiten zeigen, was Sayso kann; sie enthalten keine echten Rechtstexte.`,

  notFound: {
    title: 'Seite nicht gefunden',
    description: 'Unter dieser Adresse gibt es keine Seite.',
    advice: 'Jede Fassung behält ihre Adresse dauerhaft. Bitte prüfen Sie den Link auf Tippfehler.',
    home: 'Zu den Rechtstexten',
  },

  organizations: {
    title: 'Rechtstexte',
    description:
      'Die Datenschutzerklärungen der Organisationen auf dieser Website, mit allen Fassungen und allem, ' +
      'was gespeichert wird.',
    lead: 'Wessen Rechtstexte möchten Sie lesen?',
    policyOf: (policy: string, organization: string): string => `${policy} von ${organization}`,
  },
};
