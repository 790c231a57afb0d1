import { quote } from '../../quote.ts';
import type { Said } from '../../said.ts';

export const notAllowed = (url: string): Said => ({
  message: `A policy cannot use the link ${quote(url)}.`,
  fix: 'Write https://…, mailto:…, #a-heading, or a page of the organization such as /security/#a-heading.',
});

export const noPage = (url: string, fix: string): Said => ({
  message: `The link ${quote(url)} does not lead to a page of the organization.`,
  fix,
});

export const noHeading = (url: string, fix: string): Said => ({
  message: `The link ${quote(url)} leads to a heading that does not exist.`,
  fix,
});
