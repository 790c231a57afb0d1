import type { page as english } from '../en/page.ts';
import type { Translated } from '../translated.ts';
import { isolated } from './isolated.ts';

export const page: Translated<typeof english> = {
  title: (page, organization) => `${isolated(page)} – ${isolated(organization)}`,
  skip: 'الانتقال إلى النص',
  allOrganizations: 'جميع الجهات',
  documents: 'المستندات',
  trail: 'مسار التنقل',
  policiesOf: (organization) => `سياسات ${isolated(organization)}`,
  cookies: 'ملفات تعريف الارتباط والتخزين',
  subprocessors: 'المعالجون من الباطن',
  contact: 'الاتصال',
  optOut: 'عدم بيع معلوماتي الشخصية أو مشاركتها',

  aboutFictional: 'عن هذه الجهة',
  fictional: (organization) =>
    `${isolated(organization)} اسم لجهة خيالية. تبيّن صفحاتها ما يفعله Sayso، وليست هذه سياسات حقيقية.`,

  notFound: {
    title: 'الصفحة غير موجودة',
    description: 'لا توجد صفحة في هذا العنوان.',
    advice: 'يحتفظ كل إصدار من السياسة بعنوانه على الدوام، فتحقق من عدم وجود أخطاء كتابة في الرابط.',
    home: 'الانتقال إلى السياسات',
  },

  organizations: {
    title: 'السياسات',
    description: 'سياسات الخصوصية للجهات في هذا الموقع، مع جميع إصداراتها وكل ما يُخزَّن.',
    lead: 'سياسات أي جهة تود قراءتها؟',
    policyOf: (policy, organization) => `${isolated(policy)}، ${isolated(organization)}`,
  },
};
