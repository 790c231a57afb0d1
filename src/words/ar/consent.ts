import type { consent as english } from '../en/consent.ts';
import type { Translated } from '../translated.ts';
import { isolated, isolatedList } from './isolated.ts';
import { listed } from './lists.ts';
import { counted } from './plurals.ts';

const bases = {
  essential: 'لا حاجة إلى موافقة: يعمل دائمًا.',
  'legitimate-interests': 'المصالح المشروعة: يعمل حتى توقفه.',
  consent: 'الموافقة: لا يعمل حتى تشغّله.',
};

const stored = {
  cookie: 'ملفات تعريف ارتباط',
  'local-storage': 'بيانات في التخزين المحلي',
  'session-storage': 'بيانات في تخزين الجلسة',
  'indexed-db': 'قواعد بيانات',
  cache: 'ملفات في الذاكرة المؤقتة',
};

const orUntilChanged = (period: string | undefined): string => period ?? 'حتى تغيّر اختيارك';

const moreChanges = {
  one: 'تغيير واحد آخر',
  two: 'تغييران آخران',
  few: 'تغييرات أخرى',
  many: 'تغييرًا آخر',
  other: 'تغيير آخر',
};

const open = 'تفضيلات ملفات تعريف الارتباط';

const decline = 'رفض الكل';

const version = isolated('{version}');
const on = isolated('{on}');

export const consent: Translated<typeof english> = {
  states: {
    unasked: `قيد التشغيل الآن: ${on}. لا يعمل أي شيء اختياري آخر.`,
    gpc: 'يرسل متصفحك إشارة Global Privacy Control، ولذلك فأدوات التتبع الاختيارية متوقفة.',
    paused: 'يرسل متصفحك إشارة Global Privacy Control، ولذلك أُوقفت مؤقتًا أدوات التتبع التي سمحت بها من قبل.',
    override:
      `قيد التشغيل لأنك اخترت ذلك، مع أن متصفحك يرسل إشارة Global Privacy Control: ${on}. ` +
      'جميع أدوات التتبع الاختيارية الأخرى متوقفة. يمكنك إيقاف ما يعمل في أي وقت.',
    'declined-gpc': 'اخترت الرفض في {date}، ويرسل متصفحك إشارة Global Privacy Control. أدوات التتبع الاختيارية متوقفة.',
    on: `قيد التشغيل: ${on}. جميع أدوات التتبع الاختيارية الأخرى متوقفة. يمكنك تغيير اختياراتك في أي وقت.`,
    changed: 'هناك شيء جديد أو شيء تغيّر، أو انتهت مدة اختيارك. يُرجى الاختيار من جديد؛ وحتى ذلك الحين يبقى متوقفًا.',
    lapsed: 'انتهت مدة اختيارك. يُرجى الاختيار من جديد؛ وحتى ذلك الحين يبقى ما يتعلق به متوقفًا.',
    declined: 'اخترت الرفض في {date}. أدوات التتبع الاختيارية متوقفة. يمكنك تغيير اختيارك في أي وقت.',
    nothing: 'لا يعمل أي شيء اختياري في هذه الصفحة.',
    unremoved:
      ` لم تتمكن هذه الصفحة من إزالة ما يلي: ${isolated('{names}')}. ` +
      'احذف ملفات تعريف الارتباط وبيانات هذا الموقع من إعدادات متصفحك.',
    saved: `حُفظت اختياراتك في {date} (إصدار السياسة ${version}). `,
    unsaved: 'متصفحك لا يحفظ اختيارك، ولذلك يسري على هذه الصفحة فقط. ',
  },

  nothingHere: 'لا يعمل أي شيء اختياري في هذه الصفحة. تسري اختياراتك على الصفحات الأخرى.',

  labels: {
    accept: 'قبول الكل',
    decline,
    keepOn: 'مواصلة التشغيل',
    turnOff: 'إيقاف التشغيل',
    turnOn: 'بدء التشغيل',
    keepOff: 'عدم التشغيل',
    manage: 'إدارة الاختيارات',
    save: 'حفظ هذه الاختيارات',
    close: 'إغلاق من دون تغيير أي شيء',
    open,
    seeChanges: 'عرض ما تغيّر',
    seeStored: 'عرض ما يُخزَّن',
  },

  banner: {
    title: (organization) => `اختيارك لدى ${isolated(organization)}`,
    asks: (organization) => `نحن في ${isolated(organization)} نطلب موافقتك على ما يلي:`,
    asked: (shortForm, vendors) => `${isolated(shortForm)}؛ ${isolatedList(vendors)}.`,
    cookiesAsked: (purposes) => `إذا قبلت، نستخدم ملفات تعريف الارتباط (cookies) لما يلي: ${isolatedList(purposes)}.`,
    cookies: (purposes) => `نستخدم ملفات تعريف الارتباط (cookies) لما يلي: ${isolatedList(purposes)}.`,
    rests: (shortForm, vendors, interest) =>
      `${isolated(shortForm)}؛ ${isolatedList(vendors)}. لا حاجة هنا إلى موافقة، فالأساس هو المصالح المشروعة: ` +
      `${interest === undefined ? 'لم يُذكر أيٌّ منها' : isolated(interest)}.`,
    alreadyStores: (kinds) => `يعمل بالفعل، ويُخزَّن بسببه على جهازك: ${listed(kinds.map((kind) => stored[kind]))}.`,
    alreadyOn: 'هذا يعمل بالفعل. ولا يُخزَّن بسببه شيء على جهازك.',
    objectByDeclining: (label) =>
      `المربع يشغّله أو يوقفه، والزر «${isolated(label ?? decline)}» يوقفه: وبذلك تمارس حقك في الاعتراض.`,
    objectByButton: 'يمكنك الاعتراض: أوقف تشغيله.',
    changeLater: `يمكنك تغيير اختيارك في أي وقت من «${open}» في أسفل كل صفحة.`,
    moreChanges: (count) => `وهناك ${counted(count, moreChanges)}.`,
  },

  preferences: {
    unscripted: 'من دون JavaScript لا يعمل هنا أي شيء اختياري، ولا يمكن حفظ اختيارك.',
    purposes: 'الأغراض',
    allow: (purpose) => `السماح بهذا الغرض: ${isolated(purpose)}`,
    basis: (basis, interest) => {
      if (!basis) return 'الأساس القانوني: غير مذكور.';
      if (interest === undefined) return bases[basis];
      return `${bases[basis]} المصلحة: ${interest === 'not-stated' ? 'غير مذكورة' : isolated(interest)}.`;
    },
    objection: 'لك الحق في الاعتراض: إيقاف التشغيل هنا هو اعتراضك.',
    notHere: 'لا يمكنك تغيير هذا هنا.',
    where: (organization) =>
      'يسري اختيارك على صفحات السياسات هذه، في هذا المتصفح. ' +
      `ولا يغيّر شيئًا لدى ${isolated(organization)}، لا في المنتج ولا في الموقع الإلكتروني.`,
    lasts: (yes, no) =>
      yes === no
        ? `مدة سريان اختيارك: ${orUntilChanged(yes)}.`
        : `مدة سريان القبول: ${orUntilChanged(yes)}؛ ومدة سريان الرفض: ${orUntilChanged(no)}.`,
    objectionLasts: 'يسري الاعتراض حتى تسحبه.',
    everything: 'كل ما يُخزَّن، عنصرًا عنصرًا',
    savedChoices: 'اختياراتك المحفوظة',
  },
};
