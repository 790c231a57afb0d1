import { spawnSync } from 'node:child_process';
import { assemble } from '../../model/assemble.ts';
import { isRealBuild, rootOf } from '../../model/settings.ts';
import { isSiteAddress } from '../../schema/address.ts';
import type { Content } from '../../schema/content.ts';
import { formatProblems, isError, type Problem } from '../../schema/problem.ts';
import { contentFolder } from '../../source/loader.ts';
import { readContent } from '../../source/tree.ts';
import { today } from '../../today.ts';
import { words } from '../../words/index.ts';
import { planOf, type Build } from './plan.ts';

/**
 * Builds every site into its own folder, or none of them where the content of one has an error. Returns the builds that
 * were made; throws where one was not.
 * `named`: organizations; none: all.
 */
export function buildSites(named: readonly string[], wantsPreview: boolean): Build[] {
  const folder = contentFolder();
  const content = readContent(folder);
  const { builds, remarks } = planOf(named, wantsPreview, { content, environment: process.env });
  const wrong = builds.find(({ address }) => !isSiteAddress(address));
  if (wrong) throw new Error(words.commands.settings.site(wrong.address));

  const problems = eachOnce(builds.flatMap((build) => problemsOf(build, content)));
  if (problems.length > 0) console.error(`${formatProblems(problems)}\n`);
  const errors = problems.filter(isError).length;
  if (errors > 0) throw new Error(words.commands.check.errors(errors, folder));

  for (const remark of remarks) console.log(remark);
  for (const build of builds) run(build);
  return builds;
}

function problemsOf(build: Build, content: Content): Problem[] {
  return assemble(content, {
    today: today(),
    drafts: build.isPreview,
    isReal: isRealBuild(settingsOf(build)),
    only: build.organizations,
    root: rootOf(build.address),
  }).problems;
}

/** Several sites are made from the same files. */
const eachOnce = (problems: readonly Problem[]): Problem[] => [
  ...new Map(problems.map((problem) => [formatProblems([problem]), problem])).values(),
];

const settingsOf = ({ address, organizations, isPreview }: Build): Record<string, string> => ({
  SAYSO_SITE: address,
  SAYSO_ORGANIZATION: organizations?.join(',') ?? '',
  SAYSO_PREVIEW: isPreview ? '1' : '',
});

function run(build: Build): void {
  const args = ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', build.folder];
  const env = { ...process.env, ...settingsOf(build) };
  const { status } = spawnSync(process.execPath, args, { env, stdio: 'inherit' });
  if (status !== 0) throw new Error(words.commands.build.failed(build.folder));
  console.log(words.commands.build.made(build));
}
