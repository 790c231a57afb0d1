import { oneOf, quote } from '../../quote.ts';
import { counted } from './counted.ts';

const orNothing = (value: unknown): string => (value === undefined ? 'nothing' : quote(value));

/** What `npm run doctor` says. */
export const doctor = {
  usage: [
    'npm run doctor                        asks every site with an address whether all is as it was built',
    'npm run doctor -- <organization>      asks the site of one organization',
    '  --address                           another address where it is asked, such as http://localhost:4321/',
    '  --host github-pages                 leaves out what this host cannot send; also gitlab-pages',
    '  --json                              prints the findings as JSON',
  ].join('\n'),
  unknownHost: (host: string, known: readonly string[]): string =>
    `There is no --host ${quote(host)}. Write ${oneOf(known)}, or leave it out.`,
  notAnAddress: (value: string): string => `${quote(value)} is not an address. Write one such as https://kestrel.com/`,
  noAddresses: 'No organization has an address yet. Write `site: https://…` in its organization.yaml.',
  allIsAsBuilt: (address: string, texts: number): string =>
    `${address} is as it was built: ${counted(texts, 'text')} with the right fingerprint.`,
  finding: (url: string, what: string): string => `${url}: ${what}`,
  noAnswer: (reason: string): string => `Nobody answers (${reason}).`,
  status: (status: number, expected: number): string => `The status is ${status}, not ${expected}.`,
  header: (name: string, expected: string, sent: unknown): string =>
    `${name} should be ${quote(expected)}, but is ${orNothing(sent)}.`,
  type: (sent: string | undefined): string => `Content-Type is ${orNothing(sent)}, which is wrong for this file.`,
  fingerprint: (expected: string, sent: string): string =>
    `The text has the SHA-256 ${sent}, but was published with ${expected}.`,
  unreadable: 'This is not a policies.json that Sayso writes.',
  inForce: (policy: string, expected: string | undefined, shown: string | undefined): string =>
    `${quote(policy)} should have ${expected ?? 'no version'} in force today, but shows ${shown ?? 'none'}. ` +
    'Build and deploy the site.',
  robotsRefuse: 'It turns all search engines away, as that of a preview does.',
  robotsWithoutSitemap: 'It does not name the sitemap.',
  notInSitemap: (path: string): string => `${path} is not in the sitemap.`,
  noGpc: 'It does not say that Global Privacy Control is honoured.',
  securityTextExpired: (day: string): string =>
    day === '' ? 'It does not say when it expires.' : `It expired on ${day}. Build and deploy the site.`,
  noErrorPage: 'The answer to a missing page is not the site’s own 404 page.',
  errorIsKept: (sent: string | undefined): string =>
    `Browsers may keep this error (Cache-Control: ${sent ?? 'none'}). Send no cache header with errors.`,
  errorWithoutHeaders: 'The error lacks the headers that are sent with everything.',
  noSlash: (path: string, status: number): string => `This should redirect to ${path}, but the status is ${status}.`,
  compressedUnasked: 'It is sent compressed to those who did not ask for that.',
  notCompressed: 'It is not sent compressed.',
  compressedOtherwise: (encoding: string): string => `Its ${encoding} copy is not the same file.`,
  noVary: 'The header Vary does not name Accept-Encoding.',
  noEtag: 'It has no ETag, so browsers download it again each time.',
  notHttps: 'It is not served over HTTPS.',
  certificate: (days: number): string => `The certificate ends in ${counted(days, 'day')}. Renew it.`,
};
