/** The part for California: CCPA regulations § 7011(e), Cal. Civ. Code § 1798.130(a)(5), and CalOPPA § 22575. */
export const california = {
  headings: {
    california: 'Privacy rights in California',
    collected: 'What we collected in the last 12 months',
    sold: 'What we sell, share and disclose',
    sensitive: 'Sensitive information and people under 16',
    kept: 'How long we keep each category',
    rightsThere: 'Your rights in California and how to use them',
    signals: 'Opt-out signals',
    links: 'Links and figures',
  },
  asks: {
    C01:
      'Which categories of personal information (Cal. Civ. Code 1798.140) did you collect in the last 12 ' +
      'months? Write each with examples.',
    C02: 'From which categories of sources did each come?',
    C03: 'For which business or commercial purposes did you collect each?',
    C04:
      'Which categories did you sell in the last 12 months, to which categories of third parties, and why? ' +
      'If none, say so.',
    C05:
      'Which categories did you share for advertising across websites, with which categories of third ' +
      'parties, and why? If none, say so.',
    C06:
      'Which categories did you disclose for a business purpose, to which categories of recipients, and ' +
      'why? If none, say so.',
    C07: 'Which sensitive personal information do you collect, and do you use it for more than the regulations permit?',
    C08: 'Do you have actual knowledge that you sell or share data of people under 16, and how do they opt in?',
    C09: 'How long do you keep each category, or by which criteria do you decide?',
    C10:
      'Which rights do people in California have: to know, delete, correct, opt out of sale and sharing, ' +
      'limit the use of sensitive information, and to no retaliation?',
    C11: 'In which two or more ways can people make a request, such as a toll-free number, a form or an email address?',
    C12: 'How do you verify who makes a request, and what must people give you for that?',
    C13:
      'How do you answer an opt-out preference signal such as Global Privacy Control: for the device, the ' +
      'browser or the account, and how does somebody use one?',
    C14: 'Do you answer such signals in a frictionless manner? Say how, or remove this.',
    C15: 'How can an authorized agent make a request?',
    C18:
      'Where are your yearly figures of requests, if you handle data of ten million people or more? ' +
      'Otherwise remove this.',
    C19:
      'Which links do you offer: “Do Not Sell or Share My Personal Information”, “Limit the Use of My ' +
      'Sensitive Personal Information” or “Your Privacy Choices”? If none is needed, say why.',
    O01: 'How do you answer “Do Not Track” signals?',
    O02: 'May others collect data about what people do over time and across websites when they use yours?',
  },
};
