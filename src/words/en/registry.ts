/** What the registry says of its own accord: the visitor's saved choices, and the organization as a provider. */
export const registry = {
  /** The organization itself. Its name may change, and an old version must not change with it. */
  firstParty: 'First party',
  choices: {
    name: 'Your choices',
    shortForm: 'to remember your choice',
    description: 'Saves what you choose on these pages.',
    use: 'Saves your choices on these pages, with their date and the policy version. Written only when you choose.',
  },
};
