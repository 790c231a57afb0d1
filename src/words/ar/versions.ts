import type { versions as english } from '../en/versions.ts';
import type { Translated } from '../translated.ts';
import { dateInWords, whenInWords } from './dates.ts';
import { isolated, isolatedList } from './isolated.ts';

const startWords = {
  effective: (when: string): string => `بدأ سريانه ${when}`,
  'last-updated': (when: string): string => `آخر تحديث ${when}`,
  'first-published': (when: string): string => `نُشر هنا لأول مرة ${when}`,
};

export const versions: Translated<typeof english> = {
  status: {
    updated: (date) => `آخر تحديث ${whenInWords(date)}`,
    from: (date) => `اعتبارًا من ${dateInWords(date)}`,
    draft: 'مسودة: ليست نهائية وليست سارية',
    upcoming: (date) => `يبدأ السريان ${whenInWords(date)}`,
    superseded: (date, kind) => `لم يعد ساريًا؛ ${startWords[kind](whenInWords(date))}`,
    inForce: (date, kind) =>
      kind === 'effective' ? `سارٍ منذ ${dateInWords(date)}` : `سارٍ؛ ${startWords[kind](whenInWords(date))}`,
  },

  isReplaced: 'حلّ إصدار آخر محل هذا الإصدار.',
  isDraft: 'هذه مسودة.',
  isUpcoming: (date) => `هذا الإصدار ليس ساريًا بعد. يبدأ سريانه ${whenInWords(date)}.`,
  policyChanges: (date) => `تتغيّر هذه السياسة ${whenInWords(date)}.`,
  announcedLate: (reason) => `أُعلن متأخرًا عن الموعد الموعود: ${isolated(reason)}`,
  announced: (date) => `أُعلن ${whenInWords(date)}.`,
  corrected: (date, what) => `صُحّح ${whenInWords(date)}: ${isolated(what)}`,
  fingerprintBefore: 'بصمة SHA-256 قبل التصحيح:',
  fingerprintAfter: 'بصمة SHA-256 بعد التصحيح:',
  readBefore: 'قراءة النص السابق',
  readBeforeCorrection: (date) => `قراءة النص السابق: قبل تصحيح ${dateInWords(date)}`,
  seeCorrection: 'عرض التصحيح',
  seeCorrectionOf: (date) => `عرض التصحيح: ${dateInWords(date)}`,
  readInForce: 'قراءة الإصدار الساري',
  readVersion: (date) => `قراءة إصدار ${dateInWords(date)}`,
  seeChanges: 'عرض ما يتغيّر',
  seeChangesSince: 'عرض ما تغيّر منذ ذلك الحين',

  kind: {
    first: 'هذا أول إصدار يُنشر هنا.',
    editorial: 'تغيير تحريري: لا يتغيّر شيء بالنسبة إليك.',
    notStated: 'لا يذكر المصدر نوع التغيير. وتبقى اختياراتك كما هي.',
    material: 'تغيير جوهري. وتبقى اختياراتك كما هي.',
    endsConsent: (purposes) =>
      purposes.length > 0
        ? `تغيير جوهري. لم تعد الموافقة السابقة سارية على ما يلي: ${isolatedList(purposes)}. ولذلك تُسأل من جديد.`
        : 'تغيير جوهري. لم تعد الموافقة السابقة سارية، ولذلك تُسأل من جديد.',
  },

  contents: 'المحتويات',
  reservedHeadings: ['التصحيحات', 'الإصدار'],
  titleOf: (title, date) => `${isolated(title)}، إصدار ${dateInWords(date)}`,
  description: (title, organization, status) => `${isolated(title)}، ${isolated(organization)}. ${isolated(status)}.`,
  printed: (id, url) => `الإصدار ${isolated(id)}، ${isolated(url)}`,
  printedFingerprint: (sha256, markdown) => `بصمة SHA-256 للملف ${isolated(markdown)}: ${isolated(sha256)}`,
  printedOn: (date, url) => `كما هو ${whenInWords(date)}، ${isolated(url)}`,
  annexes: 'الملاحق:',
  annexOf: 'ملحق بما يلي:',
  version: (link) => ['الإصدار ', link, '.'],
  asMarkdown: 'قراءته بصيغة Markdown',
  fingerprintOfMarkdown: 'بصمة SHA-256 لملف Markdown:',
  allVersions: 'جميع الإصدارات',
  whatChanged: 'ما تغيّر في هذا الإصدار',

  earlier: {
    titleOf: (title, id, date) => `${isolated(title)}، إصدار ${dateInWords(id)}، قبل تصحيح ${dateInWords(date)}`,
    description: (title, organization, date) =>
      `${isolated(title)}، ${isolated(organization)}: النص كما نُشر قبل تصحيحه ${whenInWords(date)}.`,
    state: (id, date) => `نص إصدار ${dateInWords(id)} قبل تصحيحه ${whenInWords(date)}`,
    isCorrected: 'صُحّح هذا النص.',
    readCorrected: 'قراءة النص المصحَّح',
  },

  correction: {
    title: (policy, id, date) => `${isolated(policy)}، إصدار ${dateInWords(id)}: تصحيح ${dateInWords(date)}`,
    description: (title) => `${isolated(title)}: كل كلمة غيّرها التصحيح.`,
    textBefore: 'النص قبل التصحيح',
    textAfter: 'النص بعد التصحيح',
    compares: (before, after, id) => ['مقارنة بين ', before, ' و', after, `، في إصدار ${dateInWords(id)}.`],
  },

  history: {
    title: (policy) => `${isolated(policy)}: جميع الإصدارات`,
    description: (policy, organization) =>
      `كل إصدار من «${isolated(policy)}» لدى ${isolated(organization)}، مع تواريخه وما تغيّر فيه وبصمته.`,
    lead: (command) => [
      'يحتفظ كل إصدار بعنوانه على الدوام. وبصمته هي SHA-256 لنصه بصيغة Markdown. ' +
        'للتحقق منها، نزّل الملف ونفّذ الأمر ',
      command,
      '.',
    ],
    fingerprint: 'بصمة SHA-256:',
    thisVersion: 'هذا الإصدار',
    thisVersionOf: (date) => `هذا الإصدار، ${dateInWords(date)}`,
    markdown: 'Markdown',
    markdownOf: (date) => `Markdown لإصدار ${dateInWords(date)}`,
    whatChanged: 'ما تغيّر',
    whatChangedOn: (date) => `ما تغيّر ${whenInWords(date)}`,
    changedSince: 'ما تغيّر منذ ذلك الحين',
    changedSinceDate: (date) => `ما تغيّر منذ ذلك الحين: منذ ${dateInWords(date)}`,
    follow: 'متابعة التغييرات القادمة',
    atom: 'خلاصة Atom',
    calendar: 'تقويم التغييرات القادمة',
    json: 'جميع الإصدارات بصيغة JSON',
  },

  comparison: {
    onDate: (policy, date, hasHappened) =>
      `${isolated(policy)}: ما ${hasHappened ? 'تغيّر' : 'يتغيّر'} ${whenInWords(date)}`,
    since: (policy, date) => `${isolated(policy)}: ما تغيّر منذ ${dateInWords(date)}`,
    description: (title) =>
      `${isolated(title)}: كل تغيير في الصياغة وفي المدد والمتلقين والأغراض وأدوات التتبع والحقوق.`,
    compares: (before, after) => ['مقارنة إصدار ', after, ' بإصدار ', before, '.'],
    inShort: 'باختصار',
    facts: 'ما يتغيّر في الوقائع',
    factsAbout: 'استُخرج من المدد والمتلقين والأغراض والأسس القانونية وأدوات التتبع والحقوق في الإصدارين.',
    noFacts: 'لم يتغيّر أي منها.',
    wording: 'ما يتغيّر في الصياغة',
    added: 'تحتها خط',
    removed: 'مشطوبة',
    key: (added, removed) => [
      'الكلمات المضافة ',
      added,
      '، والكلمات المحذوفة ',
      removed,
      '. والنص المنقول معلَّم بأنه منقول.',
    ],
    wholeParagraphs: 'في هذه الصفحة تُقارَن فقرات كاملة.',
    sameWording: 'لم تتغيّر الصياغة.',
    sameWords: 'لم تتغيّر الصياغة، وإنما تغيّر التنسيق فقط.',
  },
};
