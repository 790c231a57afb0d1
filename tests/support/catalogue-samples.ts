/** The date, the month, and what else a function is called with where not all of its values are texts. */
const [DAY, MONTH] = ['2026-06-03', '2026-02'];
const names = ['⟨first⟩', '⟨second⟩', '⟨third⟩'];

const dates = [[DAY], [MONTH]];
const bases = [['essential'], ['legitimate-interests'], ['consent'], [undefined]];
const legalBases = [['consent'], ['contract'], ['legal-obligation'], ['legitimate-interests'], [undefined]];
const lifetimes = ['session', 'until-deleted', 'not-stated', 'momentary', 'P90D'];
const dateKinds = ['effective', 'last-updated', 'first-published'];
const lists = [[names.slice(0, 1)], [names.slice(0, 2)], [names]];
const after = (values: unknown[], ...ends: unknown[][]): unknown[][] => ends.map((end) => [...values, ...end]);

/**
 * What each function of a catalogue is called with, one row a call, by the function's path. A function that is not here
 * is called with a text for each of its values.
 */
const samples: Record<string, unknown[][]> = {
  dateInWords: dates,
  whenInWords: dates,
  periodInWords: ['P1Y', 'P2Y', 'P1M', 'P1W', 'P90D', 'PT24H', 'PT30M'].map((period) => [period]),
  listed: lists,

  'changes.recipient': [
    ['⟨service⟩', '⟨vendor⟩'],
    ['⟨service⟩', undefined],
  ],
  'changes.placeOf': [
    ['⟨country⟩', '⟨region⟩'],
    ['⟨country⟩', undefined],
    [undefined, '⟨region⟩'],
    [undefined, undefined],
  ],
  'changes.purposeAdded': after(['⟨name⟩'], ...bases),
  'changes.purposeBasis': after(['⟨name⟩', 'consent'], ...bases),
  'changes.useAdded': after(['⟨purpose⟩'], ...legalBases),
  'changes.useBasis': after(['⟨purpose⟩', 'contract'], ...legalBases),
  'changes.itemAdded': lifetimes.map((lifetime) => ['⟨vendor⟩', '⟨item⟩', lifetime]),
  'changes.itemLifetime': lifetimes.map((lifetime) => ['⟨vendor⟩', '⟨item⟩', lifetime, 'P2Y']),
  'changes.basisNow': after(['⟨name⟩'], ...bases),

  'consent.banner.asked': after(['⟨short form⟩'], ...lists),
  'consent.banner.cookiesAsked': lists,
  'consent.banner.cookies': lists,
  'consent.banner.rests': [
    ['⟨short form⟩', names, '⟨interest⟩'],
    ['⟨short form⟩', names, undefined],
  ],
  'consent.banner.alreadyStores': [[['cookie', 'cache']], [['session-storage']]],
  'consent.banner.objectByDeclining': [['⟨label⟩'], [undefined]],
  'consent.banner.moreChanges': [[1], [2], [7], [90]],
  'consent.preferences.basis': bases.flatMap((basis) => after(basis, ['⟨interest⟩'], ['not-stated'], [undefined])),
  'consent.preferences.lasts': [
    ['⟨yes⟩', '⟨no⟩'],
    ['⟨both⟩', '⟨both⟩'],
    ['⟨yes⟩', undefined],
    [undefined, undefined],
  ],

  'cookies.from': dates,
  'cookies.sharedOrigin': lists,
  'exports.feed.title': [
    ['⟨organization⟩', true],
    ['⟨organization⟩', false],
  ],
  'hub.changes': dates,
  'savedChoices.notYet': dates,
  'savedChoices.erasesObjection': lists,

  'translations.lastTranslated': dates,
  'tables.purposeBasis': bases,
  'tables.interest': [['⟨interest⟩'], [undefined]],
  'tables.reworded': [
    ['⟨date⟩', '⟨reason⟩'],
    [undefined, '⟨reason⟩'],
  ],
  'tables.legalBasis': legalBases,
  'tables.tracker': ['product', 'website', 'this-site'].flatMap((runs) => [
    ['⟨vendor⟩', runs],
    [undefined, runs],
  ]),
  'tables.contacts': lists,
  'tables.incomplete': [
    [[{ facts: ['provider', 'purpose'], services: names.slice(0, 2) }]],
    [
      [
        { facts: ['data'], services: ['⟨one⟩'] },
        { facts: ['country'], services: ['⟨other⟩'] },
      ],
    ],
  ],
  'tables.country': [
    ['⟨country⟩', '⟨region⟩'],
    ['⟨country⟩', undefined],
    [undefined, '⟨region⟩'],
    [undefined, undefined],
  ],
  'tables.retention.untilThen': [['⟨event⟩', ['⟨kept⟩']]],
  'tables.retention.after': [[['⟨kept⟩'], '⟨event⟩']],
  'tables.retention.onPlan': [['⟨plan⟩', ['⟨kept⟩']]],

  'versions.status.superseded': dates.flatMap((date) => dateKinds.map((kind) => [...date, kind])),
  'versions.status.inForce': dates.flatMap((date) => dateKinds.map((kind) => [...date, kind])),
  'versions.kind.endsConsent': [[[]], ...lists],
  'versions.corrected': dates.map((date) => [...date, '⟨what⟩']),
  'versions.printedOn': dates.map((date) => [...date, '⟨url⟩']),
  'versions.titleOf': after(['⟨title⟩'], ...dates),
  'versions.earlier.titleOf': after(['⟨title⟩', DAY], ...dates),
  'versions.earlier.description': after(['⟨title⟩', '⟨organization⟩'], ...dates),
  'versions.earlier.state': after([DAY], ...dates),
  'versions.correction.title': after(['⟨policy⟩', DAY], ...dates),
  'versions.correction.compares': after(['⟨before⟩', '⟨after⟩'], ...dates),
  'versions.comparison.onDate': dates.flatMap((date) => [
    ['⟨policy⟩', ...date, true],
    ['⟨policy⟩', ...date, false],
  ]),
  'versions.comparison.since': after(['⟨policy⟩'], ...dates),
};

/** Functions of a date alone, and of a policy and a date. */
const ofDate = [
  ...['updated', 'from', 'upcoming'].map((name) => `status.${name}`),
  ...['isUpcoming', 'policyChanges', 'announced', 'readBeforeCorrection', 'seeCorrectionOf', 'readVersion'],
  ...['thisVersionOf', 'markdownOf', 'whatChangedOn', 'changedSinceDate'].map((name) => `history.${name}`),
].map((name) => `versions.${name}`);
const ofPolicyAndDate = ['announced', 'takesEffect', 'updated', 'changed', 'corrected'].map(
  (name) => `exports.feed.${name}`,
);

/** The calls of a function. `count`: how many values it takes. */
export function samplesOf(path: string, count: number): unknown[][] {
  if (samples[path]) return samples[path];
  if (ofDate.includes(path)) return dates;
  if (ofPolicyAndDate.includes(path)) return after(['⟨policy⟩'], ...dates);
  return [Array.from({ length: count }, (_, index) => `⟨value ${index}⟩`)];
}
