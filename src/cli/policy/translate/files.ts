import { readFileSync } from 'node:fs';
import path from 'node:path';
import { contextOf } from '../../../model/assemble.ts';
import { ContentError } from '../../../model/content-error.ts';
import { fileOf } from '../../../model/content-index.ts';
import { translationsInto } from '../../../model/translations/in-language.ts';
import { textsToTranslate } from '../../../model/translations/source-texts.ts';
import { translationFile, wordingFile } from '../../../model/translations/translation-files.ts';
import type { Content } from '../../../schema/content.ts';
import { questionsIn } from '../../../schema/questions.ts';
import { words } from '../../../words/index.ts';
import { nameOf } from '../../languages.ts';
import { withSchemas } from '../../organization/files/with-schemas.ts';
import { contentAfter, type Plan } from '../../plan/plan.ts';
import { withLanguage } from './declared.ts';
import { firstTranslation } from './first-translation.ts';
import type { Target } from './target.ts';
import { withSentences, type MissingSentence } from './worded.ts';

/** What is to be written, and what there is to say of it. */
export interface Beginnings {
  plan: Plan;
  /** The new files, and the one that the language was added to. */
  made: string[];
  declared?: string | undefined;
  /** How many sentences were added to the file of words. */
  sentences: number;
}

/** Everything that a translation into a language needs and that is not there yet. Nothing that is there is lost. */
export function beginningsOf(target: Target, content: Content, setting: { folder: string; today: string }): Beginnings {
  const declared = declaration(target, content, setting.folder);
  const texts = missingTexts(target, content, setting.today);
  const first = planOf({ ...declared, ...texts }, content);
  const sentences = missingSentences(target, contentAfter(content, first), setting.today);
  const wording = sentences.length === 0 ? {} : wordingWith(sentences, target, content, setting.folder);
  const files = { ...declared, ...texts, ...wording };
  const plan = planOf(files, content);
  const made = Object.keys(files).filter((file) => !plan.removed.includes(file));
  return { plan, made, declared: Object.keys(declared)[0], sentences: sentences.length };
}

/** A file that is there is replaced. */
function planOf(files: Readonly<Record<string, string>>, content: Content): Plan {
  const known = [...content.organizations, ...content.wordings].map(({ file }) => file);
  return { files, removed: Object.keys(files).filter((file) => known.includes(file)) };
}

/** `organization.yaml` with the language, where it does not declare it yet. */
function declaration({ organization, language }: Target, content: Content, folder: string): Record<string, string> {
  const entry = fileOf(content.organizations, organization.id);
  if (!entry?.value || entry.value.languages.others[language] !== undefined) return {};
  const text = readFileSync(path.join(folder, entry.file), 'utf8');
  return { [entry.file]: withLanguage(text, language, organization.language) };
}

/** A translation of each version that has none. One with a mistake is there. */
function missingTexts({ organization, versions, language }: Target, content: Content, today: string) {
  const missing = versions.flatMap((version) => {
    const file = translationFile({ ...version, organization: organization.id }, language);
    const isThere = content.translations.some((entry) => entry.file === file);
    const source = content.policies.find((entry) => entry.file === version.file);
    return isThere || !source ? [] : [[file, firstTranslation(version, source.body, today)] as const];
  });
  return Object.fromEntries(missing);
}

/** The sentences that pages in the language show, and that its file of words lacks. `content`: with the new texts. */
function missingSentences({ organization: { id }, language }: Target, content: Content, today: string) {
  const index = contextOf(content, { today, drafts: true });
  const translations = translationsInto(index, id, { language, drafts: true });
  const known = wordsThere(id, language, content);
  const missing = new Map<string, MissingSentence>();
  for (const { text, file } of textsToTranslate(id, translations, index)) {
    const isNeeded = !known.includes(text) && !missing.has(text) && questionsIn(text).length === 0;
    if (isNeeded) missing.set(text, { text, from: file.replace(`organizations/${id}/`, '') });
  }
  return [...missing.values()];
}

/** The sentences of a file of words. Throws where it cannot be read, so that nothing in it is lost. */
function wordsThere(id: string, language: string, { wordings }: Content): string[] {
  const entry = wordings.find(({ file }) => file === wordingFile(id, language));
  const isUnreadable = entry !== undefined && entry.value === undefined;
  if (isUnreadable) throw new ContentError(entry.problems);
  return Object.keys(entry?.value ?? {}).map((sentence) => sentence.trim());
}

function wordingWith(
  sentences: readonly MissingSentence[],
  { organization, language }: Target,
  { wordings }: Content,
  folder: string,
): Record<string, string> {
  const file = wordingFile(organization.id, language);
  const isThere = wordings.some((entry) => entry.file === file);
  const before = isThere ? readFileSync(path.join(folder, file), 'utf8') : withSchemas({ [file]: '' })[file]!;
  const open = words.commands.translate.fillIn.sentence(nameOf(language));
  return { [file]: withSentences(before, sentences, open) };
}
