import type { exports as english } from '../en/exports.ts';
import type { Translated } from '../translated.ts';
import { whenInWords } from './dates.ts';
import { isolated } from './isolated.ts';

const policiesOf = (organization: string): string => `سياسات ${isolated(organization)}`;

export const exports: Translated<typeof english> = {
  feed: {
    title: (organization, isFictional) =>
      isFictional ? `${policiesOf(organization)} (خيالية)` : policiesOf(organization),
    announced: (policy, date) => `${isolated(policy)}: يحدث تغيير ${whenInWords(date)}`,
    takesEffect: (policy, date) => `${isolated(policy)}: يبدأ السريان ${whenInWords(date)}`,
    updated: (policy, date) => `${isolated(policy)}: أُجري تحديث ${whenInWords(date)}`,
    unversioned: 'لا يُحتفظ بالنصوص السابقة لهذا المستند.',
    first: (policy) => `${isolated(policy)}: الإصدار الأول`,
    changed: (policy, date) => `${isolated(policy)}: حدث تغيير ${whenInWords(date)}`,
    corrected: (policy, date) => `${isolated(policy)}: أُجري تصحيح ${whenInWords(date)}`,
  },

  calendar: {
    title: policiesOf,
    takesEffect: (organization, policy) => `${isolated(organization)}: بدء سريان ${isolated(policy)}`,
    changes: (organization, policy) => `${isolated(organization)}: تغيير في ${isolated(policy)}`,
  },

  llms: {
    title: 'السياسات',
    about: 'سياسات الخصوصية بصيغة Markdown. يحتفظ كل عنوان بإصدار واحد على الدوام، وبصمته SHA-256 موجودة في ملف JSON.',
    fictional: 'مثال خيالي: هذه ليست سياسات حقيقية.',
    json: 'جميع الإصدارات، مع ما يُخزَّن ومن يتلقى البيانات',
  },
};
