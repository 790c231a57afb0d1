import type { Fields } from '../../field.ts';

const kinds = {
  cookie: 'A cookie.',
  'local-storage': 'Kept until it is deleted, also when the browser closes.',
  'session-storage': 'Kept until the tab closes.',
  'indexed-db': 'A database in the browser.',
  cache: 'Files that the browser keeps (Cache Storage).',
};

const editorial = 'Why this row only rewords the row before it. Readers see it, and nobody is asked again.';

/** `trackers.yaml`. */
export const trackers = {
  '': 'What is stored on the device of visitors, for which purpose, and who stores it (ePrivacy Directive Art. 5(3)).',
  purposes: 'What a visitor can say yes or no to.',
  'purposes.since': 'The first day on which the row is true. Leave it out if it always was.',
  'purposes.until': 'The first day on which it is no longer true. Open another row with the same id on that day.',
  'purposes.id': 'A short name in lower-case letters, such as `statistics`. Trackers refer to it.',
  'purposes.name': 'The name beside the control, such as “Session recording”.',
  'purposes.basis': {
    text: 'The ground on which it runs. `not-stated` only if this site runs none of its trackers.',
    values: {
      essential: 'Needs no consent, because the service would not work without it (ePrivacy Directive Art. 5(3)).',
      'legitimate-interests': 'On until somebody objects (GDPR Art. 6(1)(f)).',
      consent: 'Off until somebody accepts (GDPR Art. 6(1)(a)).',
    },
  },
  'purposes.shortForm':
    'What it is for, in at most 80 characters and without a full stop: “to count visits”. The banner prints it.',
  'purposes.description': 'What it does and why, in a sentence or two.',
  'purposes.interest':
    'The legitimate interest (GDPR Art. 13(1)(d)). Required with `basis: legitimate-interests`, and only there.',
  'purposes.exemption':
    'With legitimate interests: why it may store without consent (ePrivacy Directive Art. 5(3)). Readers see it.',
  'purposes.editorial': editorial,
  trackers: 'What stores on, reads from or sends from the device: each for one purpose, by one vendor.',
  'trackers.since': 'The first day on which the row is true, such as 2026-06-03, or a month, such as 2026-06.',
  'trackers.until': 'The first day on which it is no longer true. Leave it out while it is.',
  'trackers.id': 'A short name in lower-case letters, such as `google-analytics`.',
  'trackers.purpose': 'The id of a purpose in this file.',
  'trackers.vendor': 'The id of a file in `content/vendors/`, or `own` for the organization itself.',
  'trackers.runs': {
    text: 'Where it runs.',
    values: {
      product: "In the organization's own product. What it stores is written under `items`.",
      website: "On the organization's own website. What it stores is written under `items`.",
      'this-site': 'On these policy pages. What it stores comes from its `adapter`.',
    },
  },
  'trackers.about': 'A sentence for readers, above what it stores.',
  'trackers.editorial': editorial,
  'trackers.items':
    'What a tracker of the product or website stores; `[]` if nothing. Leave it out if that is not known.',
  'trackers.items.name': 'The name of the cookie or key. One `*` matches any run of characters: `_ga_*`.',
  'trackers.items.kind': { text: 'Where it is kept.', values: kinds },
  'trackers.items.lifetime': {
    text: 'How long it stays: a period such as P14D, or one of the words.',
    values: {
      session: 'Until the tab or the browser closes.',
      'until-deleted': 'Until somebody deletes it.',
      momentary: 'Written to see whether it can be, and removed at once.',
    },
  },
  'trackers.items.use': 'What it is for, in one sentence.',
  'trackers.items.httpOnly':
    'Of a cookie: whether no script can see it, and only the server can remove it (RFC 6265, 4.1.2.6).',
  'trackers.adapter': 'The code that runs it here. Required with `runs: this-site`, and only there.',
  'trackers.options': "The adapter's options. They are public: pages carry them to the browser.",
} as const satisfies Fields;
