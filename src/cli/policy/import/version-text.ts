import type { FrontMatter } from '../../../schema/policy.ts';
import { words } from '../../../words/index.ts';
import { toComment, toQuestion, toYaml } from '../../organization/files/yaml.ts';

const say = words.commands.importing;

/** A version that was made from a source. */
export interface ImportedVersion {
  title: string | undefined;
  dateKind: FrontMatter['dateKind'];
  kind: FrontMatter['kind'];
  isDraft: boolean;
  body: string;
  /** Where it comes from, as a comment for editors. */
  origin: string;
}

/** The file of a version. */
export function versionText({ title, dateKind, kind, isDraft, body, origin }: ImportedVersion): string {
  const facts = toYaml({ title: title ?? toQuestion(say.ask.title), dateKind, kind, ...(isDraft && { draft: true }) });
  const askedOf = isDraft && kind === 'first' ? toComment(say.ask.dateKind) : '';
  return `---\n${toComment(origin)}${askedOf}${facts}---\n\n${body}\n`;
}
