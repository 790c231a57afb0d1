/** Headings and questions of a first page about security. */
export const security = {
  title: 'Security',
  sections: {
    hosting: ['Where data is', 'Where is data kept, and by which provider?'],
    encryption: ['Encryption', 'What is encrypted, in transit and at rest?'],
    access: ['Access', 'Who can see data, how do they sign in, and how is access recorded?'],
    backups: ['Backups', 'How often are backups made, where are they kept, and for how long?'],
    development: ['How we build', 'How are changes reviewed, tested and rolled out?'],
    incidents: ['Incidents', 'How do you find and handle incidents, and when do you tell people?'],
    reports: [
      'Report a vulnerability',
      'Where are vulnerabilities reported, and what can somebody who reports one expect?',
    ],
    certificates: ['Certificates', 'Which audits or certificates do you have? If none, say so.'],
  },
} as const;
