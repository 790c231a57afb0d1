import type { NoticeWords } from '../../schema/notice-words.ts';
import { wordsIn, type Language, type ReaderWords } from '../../words/index.ts';
import type { AskedPurpose, Consent, RegistryPurpose } from '../organization.ts';
import type { AnnouncedLine, Notice, NoticePurpose } from './notice.ts';

/** The banner is no place for a long list (requirement A04). */
const MOST_CHANGES = 3;

export interface NoticeFacts extends Pick<Consent, 'purposes' | 'others'> {
  organization: string;
  language: Language;
  policyTitle: string;
  /** How long a yes and a no last: ISO 8601 periods; absent: until changed. */
  accepted?: string | undefined;
  declined?: string | undefined;
  /** What the organization says in its own words. */
  own?: NoticeWords | undefined;
}

export function noticeOf(facts: NoticeFacts): Notice {
  const { organization, language, policyTitle, purposes, others, own } = facts;
  const words = wordsIn(language);
  const { banner, labels } = words.consent;
  const asked = purposes.filter(({ basis }) => basis === 'consent');
  const announced = purposes.filter(({ basis }) => basis !== 'consent');
  return {
    title: own?.title ?? banner.title(organization),
    intro: own?.intro,
    answers: own?.answers ?? { accept: labels.accept, decline: labels.decline },
    asks: banner.asks(organization),
    asked: asked.map((purpose) => ({ ...named(purpose), text: banner.asked(purpose.shortForm, vendorsOf(purpose)) })),
    cookiesAsked: sentenceOnCookies(asked, banner.cookiesAsked),
    cookies: sentenceOnCookies(announced, banner.cookies),
    announced: announced.map((purpose) => announcedLine(purpose, words)),
    objectByDeclining: banner.objectByDeclining(own?.answers?.decline),
    changes: purposes.flatMap((purpose) => changesOf(purpose, words)),
    changeLater: banner.changeLater,
    policyTitle,
    preferences: {
      purposes: [
        ...others.map((purpose) => purposeIn(purpose, false, words)),
        ...purposes.map((each) => purposeIn(each, true, words)),
      ],
      scope: scopeOf(facts, announced.length > 0, words),
    },
  };
}

/** Nothing where no purpose sets cookies. */
function sentenceOnCookies(
  purposes: readonly AskedPurpose[],
  sentence: (names: readonly string[]) => string,
): string | undefined {
  const names = purposes.filter(setsCookies).map(({ name }) => name);
  return names.length > 0 ? sentence(names) : undefined;
}

const named = ({ id, name }: RegistryPurpose) => ({ id, name });

function announcedLine(purpose: AskedPurpose, { consent: { banner } }: ReaderWords): AnnouncedLine {
  const { shortForm, interest } = purpose;
  const stated = interest === 'not-stated' ? undefined : interest;
  const kinds = [...new Set(itemsHere(purpose).map(({ kind }) => kind))];
  return {
    ...named(purpose),
    text: banner.rests(shortForm, vendorsOf(purpose), stated),
    alreadyOn: kinds.length > 0 ? banner.alreadyStores(kinds) : banner.alreadyOn,
  };
}

function purposeIn(purpose: RegistryPurpose, isChangeable: boolean, words: ReaderWords): NoticePurpose {
  const { preferences } = words.consent;
  const { name, shortForm, description, basis, interest } = purpose;
  const note = basis === 'legitimate-interests' ? preferences.objection : '';
  const ground = [preferences.basis(basis, interest), isChangeable ? note : preferences.notHere];
  return {
    ...named(purpose),
    description: `${words.tables.purposeBelow(shortForm)}${description}`,
    ground: ground.filter(Boolean).join(' '),
    allow: isChangeable ? preferences.allow(name) : undefined,
  };
}

function scopeOf(
  { organization, accepted, declined }: NoticeFacts,
  hasObjections: boolean,
  words: ReaderWords,
): string {
  const { preferences } = words.consent;
  const inWords = (period: string | undefined) => period && words.periodInWords(period);
  return [
    preferences.where(organization),
    preferences.lasts(inWords(accepted), inWords(declined)),
    ...(hasObjections ? [preferences.objectionLasts] : []),
  ].join(' ');
}

/** What changed since each disclosure that somebody may have said yes to. */
function changesOf({ earlier }: AskedPurpose, words: ReaderWords): Notice['changes'] {
  const asksAgain = earlier.filter(({ uncovered }) => uncovered.length > 0);
  return asksAgain.map(({ disclosureHash, uncovered, detailsUrl }) => ({
    disclosureHash,
    detailsUrl,
    text: shortened(uncovered, words).join(' '),
  }));
}

function shortened(sentences: readonly string[], { consent: { banner } }: ReaderWords): string[] {
  const more = sentences.length - MOST_CHANGES;
  return more > 0 ? [...sentences.slice(0, MOST_CHANGES), banner.moreChanges(more)] : [...sentences];
}

const itemsHere = ({ trackers }: RegistryPurpose) =>
  trackers.filter(({ runs }) => runs === 'this-site').flatMap(({ items = [] }) => items);

const setsCookies = (purpose: RegistryPurpose): boolean => itemsHere(purpose).some(({ kind }) => kind === 'cookie');

const vendorsOf = ({ trackers }: RegistryPurpose): string[] => [
  ...new Set(trackers.filter(({ runs }) => runs === 'this-site').map(({ vendor }) => vendor)),
];
