export const labels = {
  inserted: 'مضاف: ',
  deleted: 'محذوف: ',
  'moved-here': 'منقول إلى هنا: ',
  'moved-away': 'منقول إلى موضع آخر: ',
} as const;

export const bothTargets = (was: string, now: string): string => ` [الرابط: ${was} ${now}]`;
export const targetLabels = { was: 'سابقًا ', now: 'الآن ' } as const;

export const onlyOurWords =
  'لم تتغيّر صياغة السياسة نفسها. الاختلافات أدناه هي في كلمات يضيفها هذا الموقع، مثل عناوين الجداول.';
export const someOurWords =
  'نُشر أحد هذين النصين حين كان هذا الموقع يستخدم عناوين أخرى للجداول. وهذه الاختلافات معلَّمة أيضًا.';
