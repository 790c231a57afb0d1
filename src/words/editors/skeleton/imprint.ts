/** Headings and questions of a first imprint: E-Commerce Directive 2000/31/EC, Art. 5. */
export const imprint = {
  title: 'Imprint',
  sections: {
    provider: ['Provider', 'Who offers this service? Write the legal name, the legal form and the postal address.'],
    representative: ['Represented by', 'Who represents the provider?'],
    contact: ['Contact', 'How are you reached quickly? Write an email address and one more way.'],
    register: ['Register', 'In which register are you entered, and under which number? If in none, say so.'],
    tax: ['VAT number', 'What is your VAT identification number? If you have none, say so.'],
    authority: ['Supervision', 'Which authority supervises you, if your activity needs a permit? If none, say so.'],
    profession: ['Profession', 'Which professional rules apply to you, and where are they found? If none, say so.'],
    disputes: ['Disputes', 'Do you take part in alternative dispute resolution for consumers, and where?'],
  },
} as const;
