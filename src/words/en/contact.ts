/** The page with the ways to get in touch, and the one after a message. */
export const contact = {
  title: 'Contact',
  description: (organization: string): string => `How to contact ${organization} about personal data.`,
  /** `host`: of the service that the form is posted to. */
  receiver: (organization: string, host: string): string =>
    `The form sends your message to ${host}, where ${organization} receives it.`,
  /** `policy`: its title, linked. */
  policy: <Part>(organization: string, policy: Part): (string | Part)[] => [
    `How ${organization} handles personal data: `,
    policy,
    '.',
  ],
  category: 'Category',
  chooseCategory: 'Choose a category',
  email: 'Your email address, for the answer',
  message: 'Message',
  send: 'Send',
  /** `address`: the email address, linked. */
  writeTo: <Part>(address: Part): (string | Part)[] => ['Write to ', address, '.'],
  byPost: (address: string): string => `By post: ${address}`,
  notStated: (organization: string): string => `${organization} has not stated a way to get in touch.`,
  sent: {
    title: 'Message sent',
    description: (organization: string): string => `Your message to ${organization} has been sent.`,
    answer: 'An answer goes to the email address that you gave.',
    back: (organization: string): string => `Policies of ${organization}`,
  },
};
