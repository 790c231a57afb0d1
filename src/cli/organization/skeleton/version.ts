import { words } from '../../../words/index.ts';
import { inItsLanguage, toYaml } from '../files/yaml.ts';
import { bodyOf, plainDocument, type Document, type DocumentType, type Setting } from './document.ts';
import { privacyDocument } from './privacy.ts';

/** The first version of a document, as a draft. `title`: where it is not called as its kind usually is. */
export function firstVersion(type: DocumentType, setting: Setting, title?: string): string {
  const usual = type === 'privacy' ? privacyDocument(setting) : plainDocument(type);
  const document = { ...usual, title: inItsLanguage(title ?? usual.title, setting.language) };
  return `---\n${frontMatterOf(document)}---\n\n${bodyOf(document, setting.language)}`;
}

function frontMatterOf({ title, rows = {} }: Document): string {
  return [
    toYaml({ title, dateKind: 'effective', kind: 'first' }),
    `${words.skeleton.files.draft}\n`,
    Object.keys(rows).length > 0 ? toYaml(rows) : '',
  ].join('');
}
