import { lineOf } from '../../schema/lines.ts';
import { problemAt, type Problem } from '../../schema/problem.ts';
import { words } from '../../words/index.ts';
import type { ContentIndex } from '../content-index.ts';
import type { Organization, Version } from '../organization.ts';
import { fingerprintOfInputs, fingerprintToName } from '../translations/bound.ts';
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
    return source ? checkBinding(translation, source, sources) : [];
  });
}

function checkBinding({ entry, value }: TranslationFile, source: Version, all: readonly Version[]): Problem[] {
  const { translates, stillMatches } = value;
  const current = source.canonical.sha256;
  const isCurrent = translates === current || translates === fingerprintOfInputs(source.inputs);
  const at = (key: string) => lineOf(entry, [key]);
  if (stillMatches !== undefined && (stillMatches !== current || isCurrent))
    return [problemAt(entry.file, at('stillMatches'), wrong.needlessStillMatches())];
  if (isCurrent || stillMatches === current) return [];
  const isCorrected = source.corrections.some(({ before }) => before === translates);
  if (isCorrected) return [problemAt(entry.file, at('translates'), wrong.corrected(translates, current))];
  const other = all.find((each) => isNamed(each, translates))?.file;
  return [problemAt(entry.file, at('translates'), wrong.otherText(translates, fingerprintToName(source), other))];
}

const isNamed = ({ canonical, inputs }: Version, fingerprint: string): boolean =>
  canonical.sha256 === fingerprint || fingerprintOfInputs(inputs) === fingerprint;
