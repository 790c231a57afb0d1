/** Headings and questions of first terms of service. */
export const terms = {
  title: 'Terms of service',
  sections: {
    parties: ['Who these terms are between', 'Who offers the service, and who may accept these terms?'],
    service: ['The service', 'What does the service do, and what does it not do?'],
    accounts: ['Accounts', 'Who may open an account, and what must they keep secret or up to date?'],
    price: [
      'Prices and payment',
      'What does it cost, when is it paid, and how do prices change? If it is free, say so.',
    ],
    withdrawal: [
      'Withdrawal and refunds',
      'Do consumers have a right to withdraw, for how long, and how do they use it?',
    ],
    use: ['Acceptable use', 'What may people not do with the service?'],
    content: ['Your content', 'Who owns what people put in, and what may you do with it?'],
    availability: [
      'Availability and support',
      'What do you promise about availability, support and changes of the service?',
    ],
    liability: ['Liability', 'For what are you liable, and within which limits?'],
    end: ['Ending the contract', 'How can either side end the contract, and what happens to the data then?'],
    law: ['Law and courts', 'Which law applies, and which courts decide?'],
    changes: ['Changes to these terms', 'How are people told of changes, how long before, and what can they do?'],
    contact: ['Contact', 'How are you reached?'],
  },
} as const;
