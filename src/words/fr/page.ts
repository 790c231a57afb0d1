export const page = {
  title: (page: string, organization: string): string => `${page} – ${organization}`,
  skip: 'Aller au texte',
  allOrganizations: 'Toutes les organisations',
  documents: 'Documents',
  trail: 'Fil d’Ariane',
  policiesOf: (organization: string): string => `${organization} : documents juridiques`,
  cookies: 'Cookies et stockage',
  subprocessors: 'Sous-traitants ultérieurs',
  contact: 'Contact',
  optOut: 'Ne pas vendre ni partager mes informations personnelles (Do Not Sell or Share My Personal Information)',

  aboutFictional: 'À propos de cette organisation',
  fictional: (organization: string): string =>
    `${organization} est une invention. Ces pages montrent ce que fait Sayso ; ces documents ne sont pas réels.`,

  notFound: {
    title: 'Page introuvable',
    description: 'Il n’y a pas de page à cette adresse.',
    advice: 'Chaque version garde son adresse de façon permanente : vérifiez que le lien ne contient pas d’erreur.',
    home: 'Aller aux documents juridiques',
  },

  organizations: {
    title: 'Documents juridiques',
    description:
      'Les politiques de confidentialité des organisations présentes sur ce site, avec toutes leurs versions et tout ' +
      'ce qui est stocké.',
    lead: 'De quelle organisation souhaitez-vous lire les documents ?',
    policyOf: (policy: string, organization: string): string => `${policy} – ${organization}`,
  },
};
