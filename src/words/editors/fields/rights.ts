/** What each right is, and where the law grants it. */
export const rights = {
  know: 'To know what is collected, and why (Cal. Civ. Code § 1798.110).',
  access: "To get a copy of one's data (GDPR Art. 15).",
  rectification: 'To have wrong data corrected (GDPR Art. 16, Cal. Civ. Code § 1798.106).',
  erasure: 'To have data deleted (GDPR Art. 17, Cal. Civ. Code § 1798.105).',
  restriction: 'To have the use of data restricted (GDPR Art. 18).',
  objection: 'To object to a use of data (GDPR Art. 21).',
  portability: 'To take data elsewhere (GDPR Art. 20).',
  'withdraw-consent': 'To withdraw consent at any time (GDPR Art. 7(3)).',
  complaint: 'To complain to a supervisory authority (GDPR Art. 77).',
  'opt-out': 'To opt out of sale and sharing (Cal. Civ. Code § 1798.120).',
  'no-retaliation': "Not to be treated worse for using one's rights (Cal. Civ. Code § 1798.125).",
  unsubscribe: 'To stop getting messages.',
} as const;
