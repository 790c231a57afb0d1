import type { registry as english } from '../en/registry.ts';
import type { Translated } from '../translated.ts';

export const registry: Translated<typeof english> = {
  firstParty: 'الجهة المسؤولة نفسها',
  choices: {
    name: 'اختياراتك',
    shortForm: 'تذكّر اختيارك',
    description: 'يُحفظ به ما تختاره في هذه الصفحات.',
    use: 'يحفظ اختياراتك في هذه الصفحات، مع تاريخها وإصدار السياسة. لا يُكتب إلا عندما تختار.',
  },
};
