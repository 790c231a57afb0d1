/**
 * The headings and questions of a first privacy policy. A question says what the law asks a policy to tell, and never
 * what the answer is. Keys of questions are ids of the items in docs/your-own.md.
 */
export const privacy = {
  title: 'Privacy policy',
  opening: 'What does this policy cover, and who is it for? Write one or two sentences.',
  headings: {
    controller: 'Who we are',
    data: 'What data we use',
    sources: 'Where we get data that you did not give us',
    purposes: 'Why we use data',
    device: 'What is stored on your device',
    recipients: 'Who else gets data',
    transfers: 'Transfers to other countries',
    retention: 'How long we keep data',
    rights: 'Your rights',
    objection: 'Your right to object',
    withdrawal: 'Withdrawing consent',
    complaints: 'Complaints',
    decisions: 'Automated decisions',
    children: 'Children',
    changes: 'Changes to this policy',
    contact: 'Contact',
  },
  asks: {
    E01: 'Who is the controller? Write the legal name, the postal address and how to reach you.',
    E02:
      'Who is your representative in the EU or the UK, if you are established in neither? Write the name ' +
      'and address, or remove this.',
    E03: 'How is the data protection officer reached? If you have none, remove this.',
    E04: 'Which kinds of personal data do you use, and for what? Write a list. The table below adds the legal basis.',
    E05:
      'Which legitimate interests do you or others pursue, for each use that rests on them? If none does, ' +
      'remove this.',
    E06: 'Who gets personal data, by name or by category, and why? If nobody does, say so.',
    E07:
      'Which countries outside the EEA or the UK is data sent to, with which safeguards (adequacy decision, ' +
      'standard contractual clauses, binding rules or derogation), and how can people get a copy of them? ' +
      'If none, say so.',
    E08: 'How long do you keep each kind of data, or by which criteria do you decide? Fill in the rows of the table.',
    E09: 'How can people use the rights in the table below, and how soon do you answer?',
    E10: 'How can people object to uses that rest on legitimate interests, and to direct marketing at any time?',
    E11:
      'How can people withdraw consent, and that this does not affect what was lawful before? If you never ' +
      'ask for consent, say so.',
    E12: 'Which supervisory authority can people complain to? Write its name and website.',
    E13: 'Must people give you data by law or by contract, and what happens if they do not? Say also what is optional.',
    E14:
      'Do you take decisions by automated means alone, profiling included? Write the logic, the ' +
      'significance and the consequences, or that you do not.',
    E15:
      'Will you use data for purposes other than those it was collected for? Say how people will be told, ' +
      'or that you will not.',
    E16: 'Which categories of data do you get from others? If you get none, say so and remove the next questions.',
    E17: 'Where does that data come from, and is the source public?',
    E18:
      'When are people told that you have it: within a month, at the first contact, or before it is first ' +
      'passed on?',
    E19:
      'Do you use special categories of data, such as health or beliefs? Write which, and the condition of ' +
      'GDPR Art. 9(2), or that you do not.',
    E20:
      'What do your product and website store on or read from devices, who does it, what for, and for how long? ' +
      'If nothing, say so.',
    E21: 'From which age may people use this, and how do parents consent? If it is not offered to children, say so.',
    U01:
      'How can people in the UK complain to you, and when do you acknowledge a complaint? Name the ' +
      'Information Commissioner as well.',
    O03: 'How do you review this policy, and how are people told of changes?',
    C16: 'How can people ask questions about this policy? Write the way in which you usually deal with customers.',
  },
  rows: {
    processing: 'What do you use personal data for? Write one use in each row.',
    basis: 'On which legal basis? Write it under `basis`, and remove this note.',
    data: 'Which kind of data? Write one kind in each row.',
    criteria: 'How long is it kept? Write a period or the criteria, as content/README.md shows.',
    /** `right`: a value of `rights.right`. */
    right: (right: string): string => `How can people use this right: ${right}?`,
  },
};
