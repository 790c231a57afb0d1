const sentence = 'We process your data where the law allows it, and for as long as it says.';
const texts = (...parts: string[]): string => parts.join('\n\n');
const paragraphs = (count: number): string => Array<string>(count).fill(`${sentence} ${sentence}`).join('\n\n');

/** How people write legal texts. None of it may be refused, and each makes a page of valid HTML. */
export const ordinaryPolicies: Readonly<Record<string, string>> = {
  'numbered-sections': texts(
    '## 1. Scope',
    sentence,
    '## 2. Definitions',
    '### 2.1 Data',
    sentence,
    '## 3. Law',
    sentence,
  ),
  'four-levels': texts('## Scope', '### People', '#### Children', '##### In the EU', sentence, '### Places', sentence),
  'two-headings': `## Scope\n\n${sentence}\n\n## Law\n\n${sentence}`,
  'one-heading': `${sentence}\n\n## Scope\n\n${sentence}`,
  'no-heading': sentence,
  'one-word': 'Nothing.',
  long: Array.from({ length: 120 }, (_, index) => `## ${index + 1}. Section\n\n${paragraphs(5)}`).join('\n\n'),
  'same-headings': `## Scope\n\n${sentence}\n\n## Scope\n\n${sentence}\n\n## Scope\n\n${sentence}`,
  'other-scripts': `## 隐私\n\n${sentence}\n\n## Ünïcode & “quotes”\n\n${sentence}\n\n## 90 days\n\n${sentence}`,
  'nested-lists': texts(
    '1. We keep:\n   - names,\n   - addresses:\n     1. postal,\n     2. electronic.\n2. We delete:\n    - logs.',
    '(a) First.\\\n(b) Second.',
  ),
  'quotes-and-rules': `> Art. 13 GDPR\n>\n> - information\n> - to be provided\n\n***\n\n**Note:** *see* \`_ga\`.`,
  tables: texts(
    '| What we hold | How long |\n| :--- | ---: |\n| Logs | 90 days |\n| Name | |',
    '- A list with a table:',
    '  | a | b |\n  | - | - |\n  | c | d |',
  ),
  footnotes: texts(
    'We keep logs[^1], and names[^2].',
    '[^1]: For 90 days.\n[^2]: For a year.',
    '    Longer where the law says so.',
  ),
  'defined-links': `Read [our list] or [write to us][].\n\n[our list]: /cookies/\n[write to us]: /contact/`,
  'signs-of-their-own': `A \\{name\\} in \\<brackets\\>, 5 \\* 3, AT&T, R&D; 50 % < 60 %?`.replace('< 60', '\\< 60'),
};
