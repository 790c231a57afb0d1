import { whenInWords } from './dates.ts';

/** The same facts for programs: feeds, calendars, `llms.txt` and the descriptions in JSON Schemas. */
export const exports = {
  feed: {
    title: (organization: string, isFictional: boolean): string =>
      isFictional ? `Policies of ${organization} (invented)` : `Policies of ${organization}`,
    /** Dates are ISO 8601. */
    announced: (policy: string, date: string): string => `${policy}: changes ${whenInWords(date)}`,
    takesEffect: (policy: string, date: string): string => `${policy}: takes effect ${whenInWords(date)}`,
    updated: (policy: string, date: string): string => `${policy}: updated ${whenInWords(date)}`,
    unversioned: 'Earlier texts of this document are not kept.',
    first: (policy: string): string => `${policy}: first version`,
    changed: (policy: string, date: string): string => `${policy}: changed ${whenInWords(date)}`,
    corrected: (policy: string, date: string): string => `${policy}: corrected ${whenInWords(date)}`,
  },

  calendar: {
    title: (organization: string): string => `Policies of ${organization}`,
    takesEffect: (organization: string, policy: string): string => `${organization}: ${policy} takes effect`,
    changes: (organization: string, policy: string): string => `${organization}: ${policy} changes`,
  },

  llms: {
    title: 'Policies',
    about: 'Privacy policies as Markdown. Each address keeps one version permanently; its SHA-256 is in the JSON file.',
    fictional: 'Invented as an example: these are not real policies.',
    json: 'All versions, with what is stored and who gets data',
  },

  policiesSchema: {
    title: 'Policies of an organization',
    date: 'ISO 8601: a day, 2026-06-03, or a month, 2026-02',
    sha256: 'SHA-256, hexadecimal',
    period: 'ISO 8601 duration, such as P90D',
    retention: {
      about: 'GDPR Art. 13(2)(a)',
      data: 'What is kept',
      kept: 'How long, in words',
      plan: 'The plan of the customer; absent: all plans',
      event: 'What the period starts after',
      isUsual: 'Whether this is the usual period only: single cases may take longer.',
      period: 'Absent: by criteria, no longer than until the event, or as agreed',
    },
    tracker: {
      runs: 'Where it runs: in the product, on the website, or on the pages of this site',
      name: '`*` matches any run of characters',
      httpOnly: 'a cookie that only the server can read and remove',
      lifetime: 'ISO 8601 duration, `session`, `until-deleted`, `momentary` (removed at once) or `not-stated`',
      items: 'What it stores on the device; absent: not stated',
      contacts: 'Hosts, as sources of a Content-Security-Policy',
    },
    purpose: {
      about: 'What a visitor can allow or decline (ePrivacy Directive Art. 5(3))',
      basis: 'Absent: not stated',
      interest: 'The legitimate interest (GDPR Art. 13(1)(d)), or `not-stated`',
      shortForm: 'What it is for, in a few words',
    },
    disclosure: {
      about: 'What a choice for a purpose covers: today, and before',
      hash: 'First 16 hexadecimal digits of the SHA-256 of `disclosure` as canonical JSON (RFC 8785)',
      uncovered: 'What a yes to this disclosure does not cover of today’s; empty: it covers all',
      made: 'What the hash is made of',
      vendor: 'Name of the provider, or `own`',
      settings: 'Options that change what is sent',
      endedBy: 'Date of the last version that ended the consent',
    },
    subprocessor: {
      about: 'GDPR Art. 13(1)(e) and 28',
      vendor: 'Absent: on request, or not stated',
    },
    version: {
      id: 'Its date, which is its permanent ID',
      status: 'On the day `asOf`',
      dateKind: 'What the date is',
      kind: 'What kind of change it is; not-stated: its source does not say',
      changes: 'What changed, in the words of the organization',
      reconsent: 'Whose consent it ends: all, none, or consent to these purposes',
      lateReason: 'Why it was announced later than promised',
      justification: 'Why a change that is usually material is editorial',
      url: 'The permanent page of this version',
      markdown: 'Its canonical text',
      sha256: 'Of the bytes of the canonical text',
      markdownBySha256: 'The same text at an address that keeps these bytes, also after a correction',
      earlierTexts: 'Texts from before corrections, oldest first',
      redlineOfCorrection: 'What the correction of this text changed',
      redline: 'What changed since the version before',
      redlineToInForce: 'What has changed since, up to the version in force',
      processing: 'GDPR Art. 13(1)(c)',
      rights: 'GDPR Art. 13(2)(b) to (d)',
      onItsDate: 'As on the date of the version',
    },
    legalName: '`not-stated` where it is not stated',
    fictional: 'Invented as an example',
    asOf: 'The day that the statuses are for; ISO 8601, UTC',
    inForce: 'The version in force',
    policyType: 'What kind of document it is',
    versioned:
      'Whether every version is kept with its fingerprint. If not, only the last text is here, at the address of ' +
      'the policy',
    annexes: 'IDs of the policies that belong to it',
    history: 'All versions; absent where they are not kept',
    offered: 'What is offered, but not published here',

    newestFirst: 'Newest first',
    notices: 'The words of the banner and the preferences, now and before, as records name them',
  },

  receiptSchema: {
    title: 'Consent receipt',
    utc: 'UTC',
    policy: 'Organization and policy: `altaclario/privacy`',
    version: 'The version in force at that time: `2026-06-03`',
    sha256: 'Of the canonical text of that version',
    gpc: 'Whether the browser sent Global Privacy Control',
    language: 'BCP 47, of the page',
    basis: 'Absent: the purpose no longer exists',
    granted: 'The answer to a purpose that needs consent',
    objected: 'The answer to a purpose that rests on legitimate interests',
    notice: 'Of the words of the banner and the preferences that were shown',
    time: 'When this purpose was last decided on',
    purposeVersion: 'The version in force at that time',
    disclosureHash: 'Hash of what the purpose disclosed at that time',
    text: 'Where the text is published; the SHA-256 of its bytes is `sha256`',
    history: 'Earlier choices, newest first',
  },
};
