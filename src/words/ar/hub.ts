import type { hub as english } from '../en/hub.ts';
import type { Translated } from '../translated.ts';
import { whenInWords } from './dates.ts';
import { isolated } from './isolated.ts';

export const hub: Translated<typeof english> = {
  description: (organization) => `سياسات ${isolated(organization)}: الساري منها والقادم، وما يُخزَّن، وكيفية الاتصال.`,
  changes: (date) => `يحدث تغيير ${whenInWords(date)}`,
  allVersionsOf: (policy) => `جميع الإصدارات: ${isolated(policy)}`,
  annexesOf: (policy) => `ملاحق: ${isolated(policy)}`,
  cookies: 'ما يُخزَّن على جهازك، بحسب الغرض',
  subprocessors: (organization) => `من يعالج البيانات لصالح ${isolated(organization)}، وأين`,
  contact: 'الأسئلة والطلبات المتعلقة بالبيانات الشخصية',

  controller: {
    title: 'الجهة المسؤولة',
    controller: 'المتحكم بالبيانات',
    address: 'العنوان',
    country: 'بلد مزاولة النشاط',
    officer: 'مسؤول حماية البيانات',
  },
};
