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
  userInfo: (url: string, host: string): Said => ({
    message: `The link ${quote(url)} leads to ${quote(host)}: what is in front of the @ only looks like a host.`,
    fix: 'Write the address without the part before @.',
  }),
  /** `code`: as Unicode has it, `U+0430`. `script`: absent where it is none that looks like Latin. */
  hostLetter: (url: string, letter: string, code: string, script: string | undefined): Said => ({
    message: `The host of the link ${quote(url)} contains ${quote(letter)} (${named(code, script)}).`,
    fix: 'Type the host again in plain letters. If it really has this letter, copy the address from a browser: xn--….',
  }),
  hostForm: (url: string): Said => ({
    message: `The host of the link ${quote(url)} can't be read in one way only.`,
    fix: 'Write a host of letters, digits, hyphens and dots, such as https://www.example.com/.',
  }),
  hostLookAlike: (url: string, shown: string, letter: string, code: string, script: string | undefined): Said => ({
    message:
      `The host of the link ${quote(url)} reads ${quote(shown)}, but ${quote(letter)} in it (${named(code, script)}) ` +
      'only looks like a Latin letter.',
    fix: 'Link to the host that is meant, in plain letters.',
  }),
  mailAddress: (url: string): Said => ({
    message: `The link ${quote(url)} doesn't name one e-mail address in plain letters.`,
    fix: 'Write mailto: and one address, such as mailto:privacy@example.com.',
  }),
  mailField: (url: string, field: string): Said => ({
    message: `The link ${quote(url)} sets ${quote(field)} in the visitor's e-mail, which the page doesn't show.`,
    fix: 'Remove it. Only a subject may follow the address: mailto:privacy@example.com?subject=Access.',
  }),
  mailSubject: (url: string): Said => ({
    message: `The subject in the link ${quote(url)} is not one line of text.`,
    fix: 'Write it as ?subject=Data%20request, once.',
  }),
  otherAddress: (said: string, url: string): Said => ({
    message: `The words of a link say ${quote(said)}, but it leads to ${quote(url)}.`,
    fix: 'Write in words what is at the address, or the address itself.',
  }),
};

const named = (code: string, script: string | undefined): string => [code, script].filter(Boolean).join(', ');
