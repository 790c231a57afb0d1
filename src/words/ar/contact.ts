import type { contact as english } from '../en/contact.ts';
import type { Translated } from '../translated.ts';
import { isolated } from './isolated.ts';

export const contact: Translated<typeof english> = {
  title: 'الاتصال',
  description: (organization) => `كيفية الاتصال بشأن البيانات الشخصية لدى ${isolated(organization)}.`,
  receiver: (organization, host) =>
    `يرسل النموذج رسالتك إلى ${isolated(host)}، ومن هناك تصل إلى ${isolated(organization)}.`,
  policy: (organization, policy) => [`كيفية التعامل مع البيانات الشخصية لدى ${isolated(organization)}: `, policy, '.'],
  category: 'الفئة',
  chooseCategory: 'اختر فئة',
  email: 'عنوان بريدك الإلكتروني لتلقي الرد',
  message: 'الرسالة',
  send: 'إرسال',
  writeTo: (address) => ['للمراسلة: ', address, '.'],
  byPost: (address) => `بالبريد: ${isolated(address)}`,
  notStated: (organization) => `لم تُذكر أي وسيلة للاتصال لدى ${isolated(organization)}.`,
  sent: {
    title: 'أُرسلت الرسالة',
    description: (organization) => `أُرسلت رسالتك إلى ${isolated(organization)}.`,
    answer: 'يُرسَل الرد إلى عنوان البريد الإلكتروني الذي ذكرته.',
    back: (organization) => `سياسات ${isolated(organization)}`,
  },
};
