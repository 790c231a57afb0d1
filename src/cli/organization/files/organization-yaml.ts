import { words } from '../../../words/index.ts';
import type { Answers } from '../rules.ts';
import { toQuestion, toYaml } from './yaml.ts';

const { about, legalName, address } = words.skeleton.files;

/** Blues that can be read in both schemes. */
const accent = { light: '#0b5394', dark: '#8fc4ff' };

/** `organization.yaml`: what was answered, and questions for the rest. */
export function organizationYaml({ name, country, contact, site }: Answers): string {
  return toYaml({
    name,
    about: toQuestion(about(name)),
    controller: { legalName: toQuestion(legalName), address: toQuestion(address), country },
    contact: 'email' in contact ? contact : { email: 'not-stated', form: contact },
    accent,
    ...(site !== undefined ? { site } : {}),
  });
}
