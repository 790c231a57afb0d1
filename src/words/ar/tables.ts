import type { tables as english } from '../en/tables.ts';
import type { Translated } from '../translated.ts';
import { eitherOf, listed } from './lists.ts';

const notStated = 'غير مذكور';

const purposeBases = {
  essential: 'لا حاجة إلى موافقة',
  'legitimate-interests': 'المصالح المشروعة: يعمل حتى تعترض',
  consent: 'الموافقة: لا يعمل حتى تقبل',
};

const legalBases = {
  consent: 'الموافقة',
  contract: 'العقد',
  'legal-obligation': 'التزام قانوني',
  'legitimate-interests': 'المصالح المشروعة',
};

const subprocessorFacts = { provider: 'مقدّم الخدمة', purpose: 'الغرض', data: 'البيانات', country: 'الدولة' };

/** Facts that a list lacks, and the services that it lacks them for. */
interface Gap {
  facts: readonly (keyof typeof subprocessorFacts)[];
  services: readonly string[];
}

const gapInWords = ({ facts, services }: Gap): string =>
  `${eitherOf(facts.map((fact) => subprocessorFacts[fact]))} (${listed(services)})`;

const gapsInWords = (gaps: readonly Gap[]): string => gaps.map(gapInWords).join('، أو ');

/**
 * Part of the canonical texts: nothing here is isolated. So no sentence begins with a value that may be in Latin
 * letters, where it can be helped: browsers take the direction of a text from its first letter.
 */
export const tables: Translated<typeof english> = {
  notStated,
  summary: 'باختصار',

  purposeBasis: (basis) => (basis ? purposeBases[basis] : 'الأساس القانوني: غير مذكور'),
  purposeNamed: (name, shortForm) => [name, ` (${shortForm}). `],
  purposeBelow: (shortForm) => `الغرض: ${shortForm}. `,
  interest: (interest) => (interest === undefined ? 'المصلحة غير مذكورة.' : `المصلحة: ${interest}.`),
  storesBeforeChoice: 'تُخزَّن بيانات على جهازك قبل أن تختار.',
  reworded: (date, reason) => (date === undefined ? `صياغة جديدة: ${reason}` : `صياغة جديدة في ${date}: ${reason}`),
  legalBasis: (basis) => (basis ? legalBases[basis] : notStated),

  columns: {
    retention: ['البيانات', 'مدة الاحتفاظ'],
    processing: ['الغرض', 'الأساس القانوني'],
    rights: ['الحق', 'كيفية ممارسته'],
    items: ['الاسم', 'النوع', 'مدة الاحتفاظ', 'الاستخدام'],
    subprocessors: ['الخدمة', 'مقدّم الخدمة', 'الغرض', 'البيانات', 'الدولة'],
  },

  rights: {
    know: 'معرفة البيانات المحتفظ بها',
    access: 'الوصول إلى البيانات',
    rectification: 'تصحيح البيانات',
    erasure: 'حذف البيانات',
    restriction: 'تقييد المعالجة',
    objection: 'الاعتراض على المعالجة',
    portability: 'نقل البيانات',
    'withdraw-consent': 'سحب الموافقة',
    complaint: 'تقديم شكوى',
    'opt-out': 'رفض بيع البيانات أو مشاركتها',
    'no-retaliation': 'الحماية من أي معاملة انتقامية',
    unsubscribe: 'إلغاء الاشتراك',
  },

  storageKinds: {
    cookie: 'ملف تعريف ارتباط (cookie)',
    'local-storage': 'تخزين محلي',
    'session-storage': 'تخزين الجلسة',
    'indexed-db': 'IndexedDB',
    cache: 'ذاكرة تخزين مؤقت',
  },
  untilSessionEnds: 'حتى نهاية الجلسة',
  untilDeleted: 'حتى الحذف',
  removedAtOnce: 'إزالة فورية',
  httpOnly: 'لا يمكن إلا للخادم إزالته.',

  tracker: (vendor, runs) => {
    const places = { product: 'في المنتج', website: 'في الموقع الإلكتروني', 'this-site': 'في هذه الصفحات' };
    return `${places[runs]}: ${vendor ?? 'مقدّم الخدمة غير مذكور'}.`;
  },
  contacts: (hosts) => [
    'يجري الاتصال بما يلي: ',
    ...hosts.flatMap((host, index) => (index === 0 ? [host] : ['، ', host])),
    '.',
  ],
  thisSite: 'مضيف هذه الصفحات',
  itemsNotStated: 'لم تُذكر أسماء العناصر المخزَّنة ولا مدد الاحتفاظ بها.',
  storesNothing: 'لا يُخزَّن أي شيء على جهازك.',

  incomplete: (gaps) => `هذه القائمة غير مكتملة، إذ لم تذكر الجهة ما يلي: ${gapsInWords(gaps)}.`,
  examplesOnly: 'هذه أمثلة وليست قائمة كاملة.',
  onRequest: 'عند الطلب',
  country: (country, region) => (region ? `${country ?? notStated} (${region})` : (country ?? notStated)),

  /** A period is in the nominative, so its bound comes after it. */
  retention: {
    upTo: (period) => [period, ' على الأكثر'],
    atLeast: (period) => [period, ' على الأقل'],
    until: (event) => `حتى ${event}`,
    untilThen: (event, kept) => [`حتى ${event}، وبعد ذلك `, ...kept],
    after: (kept, event) => [...kept, ` بعد ${event}`],
    onPlan: (plan, kept) => [`مع ${plan}: `, ...kept],
    asAgreed: 'حسب الاتفاق مع العميل',
    typically: (criteria, period) => [`${criteria}، والمدة المعتادة `, period],
  },
};
