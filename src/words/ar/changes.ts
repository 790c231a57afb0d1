import type { changes as english } from '../en/changes.ts';
import type { Translated } from '../translated.ts';
import { periodInWords } from './dates.ts';
import { isolated } from './isolated.ts';

const bases = {
  essential: 'ضرورة قصوى (لا حاجة إلى موافقة)',
  'legitimate-interests': 'المصالح المشروعة (يعمل حتى تعترض)',
  consent: 'الموافقة (لا يعمل حتى تقبل)',
};
type Basis = keyof typeof bases | undefined;
const basisOf = (basis: Basis): string => (basis ? bases[basis] : 'غير مذكور');

const legalBases = {
  consent: 'الموافقة',
  contract: 'العقد',
  'legal-obligation': 'التزام قانوني',
  'legitimate-interests': 'المصالح المشروعة',
};
type LegalBasis = keyof typeof legalBases | undefined;
const legalBasisOf = (basis: LegalBasis): string => (basis ? legalBases[basis] : 'غير مذكور');

function placeOf(country: string | undefined, region: string | undefined): string {
  const known = country === undefined ? 'غير مذكورة' : isolated(country);
  return region ? `${known} (${isolated(region)})` : known;
}

const lifetimes: Record<string, string> = {
  session: 'حتى نهاية الجلسة',
  'until-deleted': 'حتى الحذف',
  'not-stated': 'غير مذكورة',
  momentary: 'إزالة فورية',
};
const lifetimeOf = (value: string): string => lifetimes[value] ?? periodInWords(value);

/** Behind a sentence: what it was before, and what it is now. */
const beforeAndNow = (was: string, now: string): string => `سابقًا: ${was}. الآن: ${now}.`;

const retentionChanged = (data: string, what: string, was: string, now: string): string =>
  `${isolated(data)}: ${what} سابقًا: «${isolated(was)}». الآن: «${isolated(now)}».`;

export const changes: Translated<typeof english> = {
  keptLonger: (data, was, now) => retentionChanged(data, 'أصبحت مدة الاحتفاظ أطول.', was, now),
  keptShorter: (data, was, now) => retentionChanged(data, 'أصبحت مدة الاحتفاظ أقصر.', was, now),
  keptDifferently: (data, was, now) => retentionChanged(data, 'تغيّرت مدة الاحتفاظ.', was, now),
  periodAdded: (data, now) => `${isolated(data)}: أصبحت مدة الاحتفاظ مذكورة، وهي «${isolated(now)}».`,
  periodRemoved: (data, was) => `${isolated(data)}: لم تعد مدة الاحتفاظ مذكورة. وكانت «${isolated(was)}».`,

  recipient: (service, vendor) => (vendor ? `${isolated(vendor)} (${isolated(service)})` : isolated(service)),
  placeOf,
  subprocessorAdded: (who, place) => `معالج جديد من الباطن: ${isolated(who)}، الدولة: ${isolated(place)}.`,
  subprocessorRemoved: (who) => `لم يعد في قائمة المعالجين من الباطن: ${isolated(who)}.`,
  subprocessorMoved: (who, was, now) =>
    `تغيّرت الدولة التي تُعالَج فيها البيانات لدى ${isolated(who)}. ${beforeAndNow(isolated(was), isolated(now))}`,
  subprocessorUse: (who) => `تغيّرت البيانات المرسلة إلى ${isolated(who)}، أو تغيّر الغرض من إرسالها.`,

  purposeAdded: (name, basis) =>
    `غرض جديد لتخزين البيانات على جهازك: ${isolated(name)}. الأساس القانوني: ${basisOf(basis)}.`,
  purposeRemoved: (name) => `لم يعد من أغراض تخزين البيانات على جهازك: ${isolated(name)}.`,
  purposeBasis: (name, was, now) =>
    `تغيّر الأساس القانوني للغرض «${isolated(name)}». ${beforeAndNow(basisOf(was), basisOf(now))}`,

  useAdded: (purpose, basis) => `استخدام جديد للبيانات: ${isolated(purpose)}. الأساس القانوني: ${legalBasisOf(basis)}.`,
  useRemoved: (purpose) => `لم تعد البيانات تُستخدم لما يلي: ${isolated(purpose)}.`,
  useBasis: (purpose, was, now) =>
    `${isolated(purpose)}: تغيّر الأساس القانوني. ${beforeAndNow(legalBasisOf(was), legalBasisOf(now))}`,

  rightAdded: (right) => `جديد في قائمة الحقوق: ${isolated(right)}.`,
  rightRemoved: (right) => `لم يعد في قائمة الحقوق: ${isolated(right)}.`,
  rightUse: (right) => `تغيّرت طريقة ممارسة هذا الحق: ${isolated(right)}.`,

  trackerAdded: (vendor, purpose) => `أداة تتبع جديدة للغرض «${isolated(purpose)}»: ${isolated(vendor)}.`,
  trackerRemoved: (vendor, purpose) => `لم تعد من أدوات التتبع للغرض «${isolated(purpose)}»: ${isolated(vendor)}.`,
  trackerPurpose: (vendor, was, now) =>
    `أداة التتبع من ${isolated(vendor)} تُستخدم الآن لغرض آخر. ${beforeAndNow(isolated(was), isolated(now))}`,
  scriptHost: (vendor, host) =>
    `أداة التتبع من ${isolated(vendor)} تحمّل الآن برامج نصية من مضيف آخر: ${isolated(host)}.`,
  contactedHost: (vendor, host) => `أداة التتبع من ${isolated(vendor)} تتصل الآن بمضيف آخر: ${isolated(host)}.`,
  settings: (vendor) => `تغيّرت إعدادات أداة التتبع من ${isolated(vendor)}: قد تُرسَل إليها بيانات أخرى أو أكثر.`,

  itemAdded: (vendor, item, lifetime) =>
    `أداة التتبع من ${isolated(vendor)} تخزّن عنصرًا جديدًا: ${isolated(item)} ` +
    `(مدة الاحتفاظ: ${lifetimeOf(lifetime)}).`,
  itemRemoved: (vendor, item) => `أداة التتبع من ${isolated(vendor)} لم تعد تخزّن هذا العنصر: ${isolated(item)}.`,
  itemLifetime: (vendor, item, was, now) =>
    `تغيّرت مدة الاحتفاظ بالعنصر ${isolated(item)} (${isolated(vendor)}). ` +
    beforeAndNow(lifetimeOf(was), lifetimeOf(now)),

  basisNow: (name, basis) => `الغرض «${isolated(name)}»: أساسه القانوني الآن هو: ${basisOf(basis)}.`,
  purposeReworded: (name, shortForm) => `صياغة جديدة لوصف الغرض «${isolated(name)}»: ${isolated(shortForm)}.`,
  trackerReworded: (vendor) => `صياغة جديدة لوصف أداة التتبع من ${isolated(vendor)}.`,
  versionAsksAgain: (date, purpose) =>
    `إصدار ${date} من السياسة يطلب موافقتك من جديد على الغرض «${isolated(purpose)}».`,
};
