import { quote } from '../../quote.ts';
import type { Said } from '../../said.ts';

/** What can be wrong with links in a policy. */
export const links = {
  notAllowed: (url: string): Said => ({
    message: `A policy can't use the link ${quote(url)}.`,
    fix: 'Write https://…, mailto:…, #a-heading, or a page of the organization such as /security/#a-heading.',
  }),
  noPage: (url: string, fix: string): Said => ({
    message: `The link ${quote(url)} doesn't lead to a page of the organization.`,
    fix,
  }),
  noHeading: (url: string, fix: string): Said => ({
    message: `The link ${quote(url)} leads to a heading that doesn't exist.`,
    fix,
  }),
};
