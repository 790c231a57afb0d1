import { siteLanguage, words } from '../../../words/index.ts';
import { lookComment } from './look-comment.ts';
import type { Beginning } from './trackers-yaml.ts';
import { toComment, toQuestion, toYaml } from './yaml.ts';

const { about, legalName, address, remarks } = words.skeleton.files;

/** Blues that can be read in both schemes. */
const accent = { light: '#0b5394', dark: '#8fc4ff' };

/** `organization.yaml`: what was answered, questions for the rest, and what else may be written, as comments. */
export function organizationYaml(beginning: Beginning): string {
  const { id, name, country, contact, language, site } = beginning;
  const written = {
    name,
    about: toQuestion(about(name)),
    ...(language === siteLanguage ? {} : { languages: { source: language } }),
    controller: { legalName: toQuestion(legalName), address: toQuestion(address), country },
    contact: 'email' in contact ? contact : { email: 'not-stated', form: contact },
    accent,
    ...(site !== undefined ? { site } : {}),
  };
  const later = site === undefined ? `\n${toComment(remarks.site)}${toComment(toYaml({ site: siteOf(id) }))}` : '';
  return `${toYaml(written)}${later}\n${lookComment(beginning)}`;
}

const siteOf = (id: string): string => `https://policies.${id}.example`;
