import { quote } from '../../quote.ts';
import type { Said } from '../../said.ts';

const addForm = 'To show a form, add `form:` with an `endpoint:` under `contact:`.';

/** What can be wrong in `organization.yaml`. */
export const organizations = {
  notAnEmail: (value: unknown): Said => ({
    message: `${quote(value)} is not an email address.`,
    fix: 'Write one such as privacy@example.com, or `not-stated`.',
  }),
  notAColour: (value: unknown): Said => ({
    message: `${quote(value)} is not a colour in hexadecimal digits.`,
    fix: 'Write # and six hexadecimal digits in quotes, such as "#0b5cad".',
  }),
  notHttps: (value: unknown): Said => ({
    message: `${quote(value)} is not an https address.`,
    fix: 'Write the whole address, starting with https://.',
  }),
  credentialsInEndpoint: (): Said => ({
    message: 'The endpoint contains a name or password, which every visitor could read.',
    fix: 'Write the address without them.',
  }),
  notPlainHttps: (value: unknown): Said => ({
    message: `${quote(value)} is not a plain https address.`,
    fix: 'Write the whole address, starting with https:// and a host such as forms.example.com.',
  }),
  notASecurityContact: (value: unknown): Said => ({
    message: `${quote(value)} is neither an email address nor an https address.`,
    fix: 'Write one such as security@example.com, or the address of a page, starting with https://.',
  }),
  notAFieldName: (value: unknown): Said => ({
    message: `${quote(value)} is not the name of a form field.`,
    fix: 'Write the name that your form service asks for, such as _next.',
  }),
  subjectWithoutEmail: (subject: string): Said => ({
    message: `\`contact.subject\` is ${quote(subject)}, but there is no email address that it could go with.`,
    fix: 'Add `email:`, or remove `subject:`.',
  }),
  notAValidity: (value: unknown): Said => ({
    message: `${quote(value)} doesn't say how long a choice is valid.`,
    fix: 'Write a period of days or longer, such as P6M, or `until-changed`.',
  }),
  shortNotice: (value: unknown): Said => ({
    message: `${quote(value)} is shorter than a day.`,
    fix: 'Write a period in days or longer, such as P30D.',
  }),
  /** `key`: `accent.light`. */
  lowContrast: (key: string, colour: string, { ratio, least }: { ratio: number; least: number }): Said => {
    const [name, scheme] = key.split('.');
    const fix = scheme === 'light' ? 'Use a darker colour' : 'Use a lighter colour';
    return {
      message:
        `\`${key}\`: ${quote(colour)} has a contrast of ${ratio.toFixed(2)}:1 in the ${scheme} scheme, ` +
        `but ${least}:1 is needed (WCAG 1.4.3).`,
      fix: name === 'accent' ? `${fix}, or keep it as an ornament and add \`accentText\`.` : `${fix}.`,
    };
  },
  noPolicyForConsent: (policy: string, fix: string): Said => ({
    message: `\`consent.policy\`: there is no version of the policy ${quote(policy)}, under which consent is given.`,
    fix,
  }),
  advertisingWithoutOptOut: (item: string): Said => ({
    message: `${quote(item)} is known to be used for advertising, but no \`saleOrSharing\` says where people opt out.`,
    fix:
      'Add `saleOrSharing: { optOut: https://… }` if data is sold or shared for advertising across websites. ' +
      "Otherwise check that the policies don't say that nothing is.",
  }),
  emailInsteadOfForm: (organization: string): Said => ({
    message: `${organization} has no contact form. Its contact page shows the email address.`,
    fix: addForm,
  }),
  noContact: (organization: string): Said => ({
    message: `${organization} has no contact form and states no email address. Its contact page can only say so.`,
    fix: addForm,
  }),
};
