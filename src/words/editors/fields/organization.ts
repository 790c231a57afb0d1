import type { Fields } from '../../field.ts';

const untilChanged = { 'until-changed': 'Until the visitor changes it.' };

const languages = { en: 'English.', de: 'German.', fr: 'French.', ar: 'Arabic, from right to left.' };
const needs = {
  required: 'Every version in force or to come has a text in this language: the build fails without it.',
  optional: 'A version may do without. Readers then see the text of the source, and are told why.',
};

/** `organization.yaml`. */
export const organization = {
  '': 'Who answers for the policies, and how these pages look.',
  name: 'The name that readers know, such as “Paper Boat”.',
  about: 'What the organization does, in one sentence.',
  languages: 'The languages that its policies are in.',
  'languages.source': {
    text: 'The language that its policies are written in. Its pages are in that language too.',
    values: languages,
  },
  'languages.others': 'The languages that its policies are translated into.',
  'languages.others.en': { text: 'English.', values: needs },
  'languages.others.de': { text: 'German.', values: needs },
  'languages.others.fr': { text: 'French.', values: needs },
  'languages.others.ar': { text: 'Arabic, from right to left.', values: needs },
  'languages.prevails': {
    text: 'Which text counts where they differ. Readers see it under the title of every text.',
    values: { each: 'Each text counts.', ...languages },
  },
  site: 'The address at which its policies are published, such as https://policies.example.com. It may have a path.',
  controller: 'Who is responsible for the data: the controller (GDPR Art. 13(1)(a)).',
  'controller.legalName': 'The legal entity, such as “Paper Boat Oy” (GDPR Art. 13(1)(a)).',
  'controller.address': 'Its postal address, on one line.',
  'controller.country': 'Where it is established: two capital letters, such as FI.',
  'controller.officer': 'How the data protection officer is reached, if there is one (GDPR Art. 13(1)(b)).',
  contact: 'How readers reach the organization about privacy (GDPR Art. 13(1)(a)).',
  'contact.email': 'The address for privacy requests, such as privacy@example.com.',
  'contact.subject': 'The subject that a policy asks for. The link to the email address fills it in, so it needs one.',
  'contact.security':
    'Where security problems are reported: an email or https address. Printed in `security.txt` (RFC 9116).',
  'contact.form': 'A plain HTML form in place of the email address, which then is not on the page.',
  'contact.form.endpoint': 'The https address that the form is sent to, such as https://forms.example.com/contact.',
  'contact.form.categories': 'What a message can be about. None is chosen beforehand.',
  'contact.form.redirectField':
    'The field in which the form service wants to be told where visitors go afterwards, such as `_next`.',
  'contact.note': 'A sentence above the form or the address.',
  saleOrSharing: 'Only if data is sold, or shared for advertising across websites (Cal. Civ. Code § 1798.140).',
  'saleOrSharing.optOut': 'The https address where people opt out. Every page links to it.',
  fictional: 'Whether the organization is invented. Its pages say so, and a real build leaves it out.',
  notice: 'How long a material change is announced before it takes effect, such as P30D. Absent: nothing was promised.',
  offered: 'Documents that are offered, but not published here. The first page lists them.',
  'offered.title': 'What it is, such as “Data processing agreement”.',
  'offered.how': 'How one gets it, such as “On request”.',
  'offered.url': 'The https address where one asks for it, or reads it.',
  website: "The organization's own website. The header links to it.",
  logo: 'Its logo, for the header: the names of files in `assets/`.',
  'logo.light': 'The picture in the light scheme, such as logo.svg.',
  'logo.dark': 'The picture in the dark scheme. Absent: the same.',
  'logo.alt': 'The words in the picture, if it contains the name. Absent: the name is printed beside it.',
  favicon: 'The picture in the browser tab: a file in `assets/`, such as icon.svg.',
  accent:
    'Its colour. Links and buttons have it, so each needs a contrast of 4.5:1 (WCAG 1.4.3), unless there is an ' +
    '`accentText`.',
  'accent.light': 'The colour in the light scheme, such as "#0b5394". Quote it: # starts a comment in YAML.',
  'accent.dark': 'The colour in the dark scheme, such as "#8fc4ff". Quote it: # starts a comment in YAML.',
  accentText: 'The colour of links and buttons, if the accent alone cannot be read. The accent is then ornament only.',
  'accentText.light': 'The colour in the light scheme. It needs a contrast of 4.5:1 (WCAG 1.4.3).',
  'accentText.dark': 'The colour in the dark scheme. It needs a contrast of 4.5:1 (WCAG 1.4.3).',
  font: 'The font of all text. A file holds only the characters that the texts need: make a subset of it first.',
  links: "More links of the organization's own.",
  'links.header': 'Links in the header, after the website.',
  'links.header.text': 'What the link says.',
  'links.header.href': 'Where it leads: an https address.',
  'links.footer': 'Links in the footer, after the documents.',
  'links.footer.text': 'What the link says.',
  'links.footer.href': 'Where it leads: an https address.',
  words: 'What the banner and the preferences say in your own words. What the law asks for stays.',
  'words.title': 'The title of the banner, in at most 60 characters.',
  'words.intro': 'A sentence before the question, in at most 240 characters.',
  'words.answers': 'The labels of the two answers. After their verb, both say the same.',
  'words.answers.accept': 'Begins with Accept or Allow, such as “Accept cookies”.',
  'words.answers.decline': 'Begins with Decline, Reject or Refuse, such as “Decline cookies”.',
  consent: 'How this site asks for consent.',
  'consent.policy': 'The policy under which visitors choose. Their record names its version.',
  'consent.accepted': {
    text: 'How long a yes counts, such as P6M. Six months is the safe value (CNIL guidelines 2020).',
    values: untilChanged,
  },
  'consent.declined': {
    text: 'How long a no counts before visitors are asked again, such as P12M.',
    values: untilChanged,
  },
} as const satisfies Fields;
