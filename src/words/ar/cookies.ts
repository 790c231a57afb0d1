import type { cookies as english } from '../en/cookies.ts';
import type { Translated } from '../translated.ts';
import { dateInWords } from './dates.ts';
import { isolated, isolatedList } from './isolated.ts';

export const cookies: Translated<typeof english> = {
  title: 'ملفات تعريف الارتباط والتخزين',
  description: (organization) => `ما يُخزَّن على جهازك لصالح ${isolated(organization)}، غرضًا غرضًا.`,
  about: 'مصدر هذه القائمة هو السجل نفسه الذي يتحكم فيما يعمل في هذه الصفحات.',
  nothingHere: 'لا تخزّن هذه الصفحات شيئًا على جهازك ولا تحتوي على أي برامج نصية، فليس هنا ما يحتاج إلى موافقتك.',
  listIsOfOthers: 'القائمة أدناه تخص منتج الجهة نفسها أو موقعها الإلكتروني.',
  from: (date) => `اعتبارًا من ${dateInWords(date)}`,
  notYet: 'لا يعمل شيء من هذا ولا يُخزَّن قبل ذلك. وما يحتاج إلى موافقتك ينتظر حتى توافق.',
  sharedOrigin: (organizations) =>
    `في هذا الموقع صفحات أخرى تخص ${isolatedList(organizations)}. والمتصفحات تجعل ملفات تعريف الارتباط ووسائل ` +
    'التخزين مشتركة بين جميع صفحات الموقع الواحد، ولذلك يمكن أن يُقرأ هناك ما يُخزَّن هنا.',
  subprocessors: {
    title: 'المعالجون من الباطن',
    description: (organization) => `من يعالج البيانات الشخصية لصالح ${isolated(organization)}، ولأي غرض، وأين.`,
    none: (organization) => `لا تتضمن قائمة ${isolated(organization)} أي معالج من الباطن.`,
    noneAtPresent: (organization) => `لا تتضمن قائمة ${isolated(organization)} حاليًا أي معالج من الباطن.`,
  },
};
