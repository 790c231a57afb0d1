import type { trackers as english } from '../en/trackers.ts';
import type { Translated } from '../translated.ts';

const visitState = 'يحفظ حالة الزيارة الحالية.';
const visitSource = 'يحفظ المصدر الذي جاءت منه الزيارة الحالية.';
const copiedTab = 'يميّز علامة التبويب المنسوخة من الأصلية.';

export const trackers: Translated<typeof english> = {
  googleAnalytics: {
    clientId: 'معرّف مستعار للعميل يميّز زيارة من أخرى.',
    visitState,
  },
  posthog: {
    visitorId: 'معرّف دائم من الطرف الأول، ليُحسب الزائر شخصًا واحدًا عبر الزيارات.',
    visitState,
    visitSource,
    tab: 'يميّز علامة تبويب من أخرى.',
    copiedTab,
  },
  posthogProbe: {
    cookie: 'يبيّن هل يمكن وضع ملفات تعريف الارتباط.',
    local: 'يبيّن هل يمكن الكتابة في التخزين المحلي.',
    session: 'يبيّن هل يمكن الكتابة في تخزين الجلسة.',
  },
  posthogRecording: {
    recordingState: 'يحفظ حالة التسجيل الحالي.',
    visitSource,
    tab: 'يربط التسجيلات في علامة تبويب واحدة من المتصفح.',
    copiedTab,
  },
};
