/** Where an organization's files have words for readers, outside the texts. `*`: each item of a list. */
export const translatable = {
  organizations: [
    'about',
    'controller.officer',
    'contact.subject',
    'contact.note',
    'contact.form.categories.*',
    'offered.*.title',
    'offered.*.how',
    'links.header.*.text',
    'links.footer.*.text',
    'logo.alt',
    'words.title',
    'words.intro',
    'words.answers.accept',
    'words.answers.decline',
  ],
  trackers: [
    'purposes.*.name',
    'purposes.*.shortForm',
    'purposes.*.description',
    'purposes.*.interest',
    'purposes.*.exemption',
    'purposes.*.editorial',
    'trackers.*.about',
    'trackers.*.editorial',
    'trackers.*.items.*.use',
  ],
  subprocessors: ['note', 'rows.*.service', 'rows.*.purpose', 'rows.*.data', 'rows.*.region'],
  policies: [
    'lateReason',
    'justification',
    'processing.*.purpose',
    'processing.*.note',
    'retention.*.data',
    'retention.*.note',
    'retention.*.event',
    'retention.*.criteria',
    'retention.*.plans.*.plan',
    'rights.*.how',
  ],
} as const satisfies Record<string, readonly string[]>;

export type TranslatablePlace = keyof typeof translatable;

type Path = readonly (string | number)[];

/** A value in which every text for readers is replaced. What is not stated stays so. */
export function mapTexts<Value>(
  value: Value,
  place: TranslatablePlace,
  map: (text: string, path: Path) => string,
): Value {
  const patterns = new Set<string>(translatable[place]);
  const visit = (inner: unknown, path: Path): unknown => {
    if (typeof inner === 'string') return isForReaders(inner, path) ? map(inner, path) : inner;
    if (Array.isArray(inner)) return inner.map((item, index) => visit(item, [...path, index]));
    if (typeof inner !== 'object' || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).map(([key, each]) => [key, visit(each, [...path, key])]));
  };
  const isForReaders = (text: string, path: Path): boolean => text !== 'not-stated' && patterns.has(patternOf(path));
  return visit(value, []) as Value;
}

const patternOf = (path: Path): string => path.map((step) => (typeof step === 'number' ? '*' : step)).join('.');

/** A text for readers, and where it is. */
export interface TranslatableText {
  text: string;
  path: Path;
}

export function translatableTexts(value: unknown, place: TranslatablePlace): TranslatableText[] {
  const found: TranslatableText[] = [];
  mapTexts(value, place, (text, path) => {
    found.push({ text: text.trim(), path });
    return text;
  });
  return found;
}
