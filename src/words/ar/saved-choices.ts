import type { savedChoices as english } from '../en/saved-choices.ts';
import type { Translated } from '../translated.ts';
import { dateInWords } from './dates.ts';
import { isolated, isolatedList } from './isolated.ts';
import { versions } from './versions.ts';

const version = isolated('{version}');
const file = isolated('{file}');

export const savedChoices: Translated<typeof english> = {
  title: 'اختياراتك المحفوظة',
  description: (organization) =>
    `اختياراتك لدى ${isolated(organization)}، كما حُفظت على هذا الجهاز: لقراءتها أو تغييرها أو تنزيلها أو التحقق ` +
    'منها أو محوها.',
  lead: 'تُحفظ اختياراتك على جهازك فقط، بلا أي معرّف. لك أن تقرأها وتغيّرها وتنزّلها وتمحوها.',
  unscripted:
    'تحتاج هذه الصفحة إلى برنامجها النصي لقراءة اختياراتك المحفوظة. ' +
    'ومن دون JavaScript لا يعمل أي شيء اختياري، ولا يمكن حفظ أي اختيار.',
  notYet: (date) =>
    `لا شيء لتختاره قبل ${dateInWords(date)}: لا تخزّن هذه الصفحات شيئًا على جهازك. يمكنك الاختيار هنا منذئذ.`,
  saved: 'ما هو محفوظ',
  everything: 'كل ما قد يُخزَّن',
  download: 'تنزيل الإيصال',
  verify: 'التحقق من مطابقته للنص المنشور',
  erase: 'محو كل شيء',
  erasesObjection: (purposes) =>
    `يُزيل المحو اعتراضك أيضًا، وعندئذ يعمل ما يلي من جديد حتى توقفه: ${isolatedList(purposes)}.`,
  check: 'التحقق من إيصال على جهازك',
  checkAbout:
    'يبقى الملف على جهازك. تقرأ هذه الصفحة إصدارات السياسة والإشعارات التي يسمّيها الملف (الإشعار هو كلمات الشريط ' +
    'والتفضيلات)، وتنزّل نصوصها من هذا الموقع، وتحسب بصمة SHA-256 لكل منها وتقارنها. ولا يمكن إثبات أي شيء آخر في ' +
    'الملف.',
  file: `الإيصال، وهو ملف ينتهي اسمه بما يلي: ${isolated('.json')}`,
  earlier: 'الاختيارات السابقة',
  change: 'تغيير اختياراتك',

  script: {
    none: 'لا يوجد هنا أي اختيار محفوظ. إما أنك لم تختر على هذا الجهاز، أو مُحي الاختيار، أو أن متصفحك لا يحفظه.',
    spoilt: 'يوجد هنا شيء محفوظ لا يمكن قراءته، ولذلك لا يعمل أي شيء اختياري حتى تختار. ويمكنك محوه.',
    made: `حُفظت اختياراتك في {date} (إصدار السياسة ${version}).`,
    methods: {
      banner: 'أجبت عن السؤال في أسفل الصفحة.',
      preferences: 'حدّدتها في التفضيلات.',
      'gpc-override': 'حدّدتها في التفضيلات، مع أن متصفحك أرسل إشارة Global Privacy Control.',
    },
    gpc: 'أرسل متصفحك إشارة Global Privacy Control في ذلك الوقت.',
    yes: 'مسموح',
    no: 'غير مسموح',
    objected: 'اعتراض',
    notObjected: 'لا اعتراض',
    choice: `${isolated('{name}')}: {choice}، تاريخ الاختيار: {date} (إصدار السياسة ${version})`,
    fingerprint: 'بصمة SHA-256 لذلك الإصدار',
    own: 'اختياراتك المحفوظة',
    kinds: {
      cookie: 'ملف تعريف ارتباط',
      'local-storage': 'تخزين محلي',
      'session-storage': 'تخزين الجلسة',
      'indexed-db': 'قاعدة بيانات',
      cache: 'ذاكرة تخزين مؤقت',
    },
    earlier: '{date}: {choices}',
    device: `على هذا الجهاز الآن: ${isolated('{items}')}.`,
    deviceNone: 'لم تترك أي أداة تتبع في هذه الصفحات شيئًا على هذا الجهاز.',
    erased: 'مُحيت اختياراتك وما خزّنته أدوات التتبع في هذه الصفحات. وهذه الصفحة الآن كما هي في الزيارة الأولى.',
    checking: 'يجري تنزيل النص المنشور…',
    same: `النص هو نفسه: الإصدار المنشور ${version} له البصمة الواردة في ${file}.`,
    corrected:
      `النص هو نفسه: كانت للإصدار ${version} البصمة الواردة في ${file} إلى أن صُحّح. ` +
      `ويحتفظ ذلك النص بعنوانه، وفي «${versions.allVersions}» رابط إليه. {corrections}`,
    different: `النص ليس نفسه: الإصدار المنشور ${version} له بصمة تختلف عن البصمة الواردة في ${file}.`,
    missing: `الإصدار ${version} الوارد في ${file} غير منشور هنا.`,
    noticeSame: `الإشعار هو نفسه: كلمات الشريط والتفضيلات الواردة في ${file} منشورة هنا بتلك البصمة.`,
    noticeDifferent: `الإشعار ليس نفسه: الكلمات المنشورة هنا بالبصمة الواردة في ${file} لها بصمة مختلفة.`,
    noticeMissing: `هناك إشعار وارد في ${file} غير منشور هنا.`,
    offline: 'تعذّر تنزيل النص المنشور. حاول مرة أخرى عندما تكون متصلًا بالإنترنت.',
    foreign: `${file}: هذا إيصال من جهة أخرى. تحقق منه في صفحات تلك الجهة.`,
    unreadable: `${file}: ليس هذا إيصالًا يمكن قراءته هنا.`,
  },
};
