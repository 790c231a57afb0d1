import type { Version } from '../../../model/organization.ts';
import { fingerprintToName } from '../../../model/translations/bound.ts';
import { words } from '../../../words/index.ts';
import { toQuestion, toYaml } from '../../organization/files/yaml.ts';
import { bracketed } from './bracketed.ts';

/** A translation as it begins: a draft with everything to fill in. `body`: of its source. */
export function firstTranslation(source: Version, body: string, today: string): string {
  const { title, summary, changes } = source;
  const written = {
    title: toQuestion(title),
    ...(summary && { summary: summary.map(toQuestion) }),
    ...(changes.length > 0 && { changes: changes.map(toQuestion) }),
    translator: words.commands.translate.fillIn.translator,
    published: today,
  };
  // In quotes: a fingerprint of digits only would be a number.
  const translates = `translates: "${fingerprintToName(source)}"\n`;
  return `---\n${translates}${toYaml(written)}${words.skeleton.files.draft}\n---\n${bracketed(body)}`;
}
