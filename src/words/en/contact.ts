/** The page with the ways to get in touch. */
export const contact = {
  title: 'Contact',
  description: (organization: string): string => `How to contact ${organization} about personal data.`,
  category: 'Category',
  email: 'Your email address, for the answer',
  message: 'Message',
  send: 'Send',
  /** `address`: the email address, linked. */
  writeTo: <Part>(address: Part): (string | Part)[] => ['Write to ', address, '.'],
  byPost: (address: string): string => `By post: ${address}`,
  notStated: (organization: string): string => `${organization} has not stated a way to get in touch.`,
};
