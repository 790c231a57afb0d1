/** Headings and questions of a first data processing agreement: the items of GDPR Art. 28(3). */
export const dpa = {
  title: 'Data processing agreement',
  sections: {
    parties: ['Parties', 'Who is the controller, and who is the processor?'],
    subject: ['Subject and duration', 'What is processed for the controller, and for how long?'],
    nature: ['Nature and purpose', 'How is the data processed, and for what?'],
    data: ['Data and people', 'Which types of personal data are processed, and of which categories of people?'],
    instructions: ['Instructions', 'How does the controller give documented instructions, for transfers as well?'],
    confidentiality: ['Confidentiality', 'How are the people who handle the data bound to confidentiality?'],
    security: ['Security', 'Which measures protect the data (GDPR Art. 32)?'],
    subprocessors: [
      'Subprocessors',
      'On which authorization are subprocessors engaged, how is the controller told of changes, and how can it object?',
    ],
    rights: ['Requests from people', 'How do you help the controller to answer requests?'],
    assistance: ['Assistance', 'How do you help with breaches, impact assessments and prior consultation?'],
    breaches: ['Breaches', 'How soon is the controller told of a breach, and of what?'],
    deletion: ['Deletion and return', 'Is the data deleted or returned at the end, at whose choice, and when?'],
    audits: ['Audits', 'How can the controller see that the obligations are kept?'],
    transfers: ['Transfers', 'To which countries is data sent, and with which safeguards?'],
  },
} as const;
