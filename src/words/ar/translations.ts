import { dateInWords } from './dates.ts';
import { isolated } from './isolated.ts';

export const translations = {
  picker: 'اللغات',
  named: { en: 'الإنجليزية', de: 'الألمانية', fr: 'الفرنسية', ar: 'العربية' } as Readonly<Record<string, string>>,
  missing: (language: string): string => `هذا النص غير متاح باللغة العربية. يمكنك قراءته باللغة ${isolated(language)}.`,
  lastTranslated: (date: string): string => `اقرأ النص العربي للإصدار المؤرخ ${dateInWords(date)}`,
  eachCounts: 'يُعتد بالنص في كل لغة من لغاته.',
  thisCounts: (languages: string): string => `هذا النص هو المعتمد. أما ترجماته (${isolated(languages)}) فللعلم فقط.`,
  otherCounts: (language: string): string => `هذا النص ترجمة. والنص المعتمد هو النص باللغة ${isolated(language)}.`,
  translator: (translator: string): string => `الترجمة: ${isolated(translator)}.`,
  fingerprintOfSource: 'بصمة SHA-256 للنص المترجَم:',
  onlyIn: (language: string): string => `باللغة ${isolated(language)} فقط.`,
  comparedIn: (language: string): string =>
    `أحد النصين غير متاح باللغة العربية، ولذلك يقارَن النصان باللغة ${isolated(language)}.`,
  added: (policy: string, language: string): string =>
    `متاح الآن باللغة ${isolated(language)} أيضًا: ${isolated(policy)}`,
  addedSentence: (language: string): string =>
    `هذا الإصدار منشور الآن باللغة ${isolated(language)} أيضًا. لا يتغير شيء آخر، وتبقى اختياراتك كما هي.`,
};
