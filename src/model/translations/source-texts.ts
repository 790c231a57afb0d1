import type { Entry } from '../../schema/entry.ts';
import { lineOf } from '../../schema/lines.ts';
import { fileOf, organizationOf, versionsOf, type ContentIndex } from '../content-index.ts';
import { holdsOn } from '../text/dates.ts';
import type { VersionFile } from '../versions/version-files.ts';
import { isOf } from './in-language.ts';
import { translatableTexts, type TranslatablePlace, type TranslatableText } from './translatable.ts';
import type { TranslationFile } from './translation-files.ts';

/** A text that an organization writes outside the body of its policies, and where. */
export interface SourceText {
  text: string;
  file: string;
  line: number | undefined;
}

type Index = Pick<ContentIndex, 'content' | 'versions' | 'today' | 'prose'>;

/** Every text for readers in an organization's files: also of rows that ended, and of versions in one language. */
export function everyText(organization: string, index: Index): SourceText[] {
  return [
    ...ownFiles(organization, index).flatMap(({ entry, place }) => textsOf(entry, place)),
    ...versionsOf(index, organization).flatMap(({ entry }) => textsOf(entry, 'policies')),
  ];
}

/**
 * The texts that pages in another language show: those of organization.yaml, of rows that have not ended, and of the
 * versions that are translated, with the rows that their tables print.
 */
export function textsToTranslate(
  organization: string,
  translations: readonly TranslationFile[],
  index: Index,
): SourceText[] {
  const versions = versionsOf(index, organization).filter((version) =>
    translations.some((each) => isOf(each, version)),
  );
  const printed = versions.filter((version) => printsRows(version, index)).map(({ id }) => id);
  const isShown = (row: object): boolean => !hasEnded(row, index.today) || printed.some((date) => holdsOn(date, row));
  return [
    ...ownFiles(organization, index).flatMap(({ entry, place }) =>
      textsOf(entry, place, ({ path }) => isShown(rowAt(entry.value, path))),
    ),
    ...versions.flatMap(({ entry }) => textsOf(entry, 'policies')),
  ];
}

const ownFiles = (organization: string, { content }: Index): { entry: Entry<unknown>; place: TranslatablePlace }[] =>
  (['organizations', 'trackers', 'subprocessors'] as const).flatMap((place) => {
    const entry = fileOf<unknown>(content[place], organization);
    return entry && organizationOf(entry.file) === organization ? [{ entry, place }] : [];
  });

function textsOf(
  entry: Entry<unknown>,
  place: TranslatablePlace,
  isWanted: (found: TranslatableText) => boolean = () => true,
): SourceText[] {
  const found = translatableTexts(entry.value, place).filter(isWanted);
  return found.map(({ text, path }) => ({ text, file: entry.file, line: lineOf(entry, path) }));
}

/** The row of a list that a text is in; what is in no list always holds. */
function rowAt(value: unknown, [list, at]: TranslatableText['path']): object {
  const rows = (value as Record<string, unknown>)[String(list)];
  return Array.isArray(rows) && typeof at === 'number' && typeof rows[at] === 'object' ? (rows[at] as object) : {};
}

const hasEnded = (row: { until?: string }, today: string): boolean =>
  row.until !== undefined && !holdsOn(today, row) && row.until <= today;

const printsRows = ({ entry }: VersionFile, { prose }: Index): boolean =>
  (prose.get(entry.file)?.components ?? []).some(({ name }) => name === 'CookieTable' || name === 'SubprocessorTable');
