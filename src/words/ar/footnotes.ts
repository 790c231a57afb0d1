import type { footnotes as english } from '../en/footnotes.ts';
import type { Translated } from '../translated.ts';
import { isolated } from './isolated.ts';

export const footnotes: Translated<typeof english> = {
  heading: 'الحواشي',
  back: (reference) => `العودة إلى الإحالة ${isolated(reference)}`,
};
