/** What is around the text of every page, and on the pages that belong to no organization. */
export const page = {
  /** Title of a page in the browser's tab. */
  title: (page: string, organization: string): string => `${page} – ${organization}`,
  skip: 'Skip to the text',
  allOrganizations: 'All organizations',
  /** The header's list of documents, and the pages above a page: names of the two navigations. */
  documents: 'Documents',
  trail: 'Breadcrumbs',
  policiesOf: (organization: string): string => `Policies of ${organization}`,
  /** The same links are on every page of an organization. */
  cookies: 'Cookies and storage',
  subprocessors: 'Subprocessors',
  contact: 'Contact',
  /** The title that the law gives to this link (Cal. Civ. Code § 1798.135(a)). */
  optOut: 'Do Not Sell or Share My Personal Information',

  aboutFictional: 'About this organization',
  fictional: (organization: string): string =>
    `${organization} is invented. Its pages show what Sayso does; these are not real policies.`,

  notFound: {
    title: 'Page not found',
    description: 'There is no page at this address.',
    advice: 'A policy version keeps its address permanently, so check the link for typing mistakes.',
    home: 'Go to the policies',
  },

  /** The list of organizations. */
  organizations: {
    title: 'Policies',
    description:
      'The privacy policies of the organizations on this site, with all their versions and everything that is stored.',
    lead: 'Whose policies would you like to read?',
    policyOf: (policy: string, organization: string): string => `${policy} of ${organization}`,
  },
};
