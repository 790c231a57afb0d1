import { id as idSchema } from '../../schema/text.ts';
import { contentFolder } from '../../source/loader.ts';
import { readContent } from '../../source/tree.ts';
import { today } from '../../today.ts';
import { words } from '../../words/index.ts';
import { readFlags } from '../flags.ts';
import { withSchemas } from '../organization/files/with-schemas.ts';
import { vendorName, vendorYaml } from '../organization/files/vendor-yaml.ts';
import { readDay, rules } from '../organization/rules.ts';
import { carryOut } from '../plan/carry-out.ts';
import { checkPlan } from '../plan/check.ts';

const say = words.commands.vendor;

/** Values of `vendor:` that are no file. */
const reserved = ['own', 'not-stated'];

/** Makes the file of a vendor. */
export function newVendor(...args: string[]): string {
  const { texts, rest } = readFlags(args, { texts: ['name', 'country', 'since'], switches: [] }, 1);
  const [id = ''] = rest;
  if (id === '') throw new Error(say.noId);
  if (!idSchema.safeParse(id).success) throw new Error(say.notAnId(id));
  if (reserved.includes(id)) throw new Error(say.reserved(id));
  const folder = contentFolder();
  const content = readContent(folder);
  const file = `vendors/${id}.yaml`;
  if (content.vendors.some((entry) => entry.file === file)) throw new Error(say.exists(`${folder}/${file}`));
  const facts = {
    name: texts.name === undefined ? vendorName(id) : rules.name(texts.name),
    country: texts.country === undefined ? 'not-stated' : rules.country(texts.country),
    since: readDay(texts.since ?? today()),
  };
  const plan = { files: withSchemas({ [file]: vendorYaml(facts) }), removed: [] };
  checkPlan(content, plan);
  carryOut(folder, plan);
  return say.made(`${folder}/${file}`);
}
