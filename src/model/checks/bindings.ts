import { lineOf } from '../../schema/lines.ts';
import { problemAt, type Problem } from '../../schema/problem.ts';
import { words } from '../../words/index.ts';
import type { ContentIndex } from '../content-index.ts';
import type { Organization, Version } from '../organization.ts';
import { fingerprintOfInputs, fingerprintToName, translatedText } from '../translations/bound.ts';
import { isOf } from '../translations/in-language.ts';
import type { TranslationFile } from '../translations/translation-files.ts';

const wrong = words.problems.translations;

/** Every translation names the text that it is of, as that is now. A stale one is never published unseen. */
export function checkBindings(context: ContentIndex, organizations: readonly Organization[]): Problem[] {
  const sources = organizations.flatMap(({ id: organization, policies }) =>
    policies.flatMap(({ versions }) => versions).map((version) => ({ ...version, organization })),
  );
  return context.translations.flatMap((translation) => {
    const source = sources.find((each) => isOf(translation, each));
    return source ? checkBinding(translation, source, { all: sources, context }) : [];
  });
}

interface Others {
  /** All versions that are shown. */
  all: readonly Version[];
  context: ContentIndex;
}

function checkBinding(translation: TranslationFile, source: Version, { all, context }: Others): Problem[] {
  const { entry, value } = translation;
  const { translates, stillMatches } = value;
  const current = source.canonical.sha256;
  const named = translatedText(source, translation, context);
  const isCurrent = named === current;
  const at = (key: string) => lineOf(entry, [key]);
  if (stillMatches !== undefined && isCurrent)
    return [problemAt(entry.file, at('stillMatches'), wrong.needlessStillMatches())];
  if (isCurrent || stillMatches === current) return [];
  if (stillMatches !== undefined)
    return [problemAt(entry.file, at('stillMatches'), wrong.otherStillMatches(stillMatches, current))];
  const isCorrected = source.corrections.some(({ before }) => before === named);
  if (isCorrected) return [problemAt(entry.file, at('translates'), wrong.corrected(named, current))];
  const other = all.find((each) => isNamed(each, translates))?.file;
  return [problemAt(entry.file, at('translates'), wrong.otherText(translates, fingerprintToName(source), other))];
}

const isNamed = ({ canonical, inputs }: Version, fingerprint: string): boolean =>
  canonical.sha256 === fingerprint || fingerprintOfInputs(inputs) === fingerprint;
