import { REQUIREMENTS_FILE, titlesById, type Group, type Requirement } from './requirements.ts';
import type { TestTitle } from './test-titles.ts';

const intro = [
  '<!-- Written by `npm run docs` from requirements.yaml and the titles of tests. Do not edit it. -->',
  '# Requirements',
  'What law, standards and guidance ask of a site that publishes policies and asks for consent. ' +
    'It is a checklist for software, not legal advice.',
  'A test says in its title which requirement it keeps: `B01: …` or `… (R10)`. ' +
    'This page lists those tests, and says why some requirements have none.',
  '“Secondary source” means that we read about the source, not the source itself. ' +
    '“General knowledge” means that we did not look it up. “Our judgement” means that no source says it.',
].join('\n\n');

/** docs/requirements.md. */
export function requirementsPage(groups: readonly Group[], titles: readonly TestTitle[]): string {
  const kept = titlesById(titles, groups);
  const all = groups.flatMap(({ requirements }) => requirements);
  const keptCount = all.filter(({ id }) => kept.has(id)).length;
  const count =
    `Tests keep ${keptCount} of ${all.length} requirements. ` +
    'To change a requirement, edit [requirements.yaml](requirements.yaml), then run `npm run docs`.';
  return `${[intro, count, ...groups.map((group) => section(group, kept))].join('\n\n')}\n`;
}

function section({ title, requirements }: Group, kept: ReadonlyMap<string, TestTitle[]>): string {
  const rows = requirements.map((requirement) => row(requirement, kept.get(requirement.id) ?? []));
  const head = ['| id | requirement | source | severity | kept by |', '| --- | --- | --- | --- | --- |'];
  return [`## ${title}`, '', ...head, ...rows].join('\n');
}

function row({ id, requirement, source, severity, notKept, gap }: Requirement, titles: readonly TestTitle[]): string {
  const tests = titles.map(({ file, text }) => `[${nameOf(file)}](../${file}): ${cell(text)}`);
  const notes = [notKept && `**No test.** ${cell(notKept)}`, gap && `**Not shown:** ${cell(gap)}`].filter(Boolean);
  return `| ${id} | ${cell(requirement)} | ${cell(source)} | ${severity} | ${[...tests, ...notes].join('<br>')} |`;
}

/** `browser/gpc` of `tests/browser/gpc.test.ts`. */
const nameOf = (file: string): string => file.replace(/^tests\//, '').replace(/\.test\.ts$/, '');

/** A text that cannot break its cell, nor become markup. */
const cell = (text: string): string =>
  text.replace(/[\\[\]|*_]/g, '\\$&').replaceAll('<', '&lt;').replaceAll('\n', ' ');

/** What a page that is out of date says. */
export const OUT_OF_DATE = `docs/requirements.md does not follow ${REQUIREMENTS_FILE} and the tests: run npm run docs.`;
