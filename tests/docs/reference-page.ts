import { optionsOf } from '../../src/reference/adapters.ts';
import { describedSchema } from '../../src/reference/index.ts';
import type { Place } from '../../src/schema/content.ts';
import { adapters } from '../../src/trackers/index.ts';
import type { Fields } from '../../src/words/field.ts';
import { words } from '../../src/words/index.ts';
import { keyRows, type KeyRow } from './reference-rows.ts';

/** What `npm run docs` writes. */
export const REFERENCE_PAGE = 'docs/reference.md';

const intro = [
  '<!-- Written by `npm run docs` from src/words/editors/fields/ and src/schema/. Do not edit it. -->',
  '',
  '# Reference',
  '',
  "Every key that can be written in `content/`. [The editors' guide](../content/README.md) shows how they go " +
    'together, and [Editors](editors.md) how to be shown all this while you write.',
  '',
  '- A dot leads into a key: `contact.form` is `form:` below `contact:`. ' +
    "The keys of a list's rows have the list's name in front: `rows.since`.",
  '- “Required” shows the default where there is one.',
  '- `not-stated` says that the source does not say. Never guess.',
  '- Unknown keys are refused.',
].join('\n');

/** The files in the order in which an editor meets them. */
const sections: readonly [heading: string, place: Place][] = [
  ['organization.yaml', 'organizations'],
  ['policy.yaml', 'documents'],
  ['Front matter', 'policies'],
  ['trackers.yaml', 'trackers'],
  ['subprocessors.yaml', 'subprocessors'],
  ['Vendors', 'vendors'],
  ['site.yaml', 'site'],
];

/** docs/reference.md. */
export const referencePage = (): string =>
  `${[intro, formsSection(), ...sections.flatMap(([heading, place]) => section(heading, place))].join('\n\n')}\n`;

function formsSection(): string {
  const rows = Object.values(words.fields.forms).map(({ name, wrong }) => `| ${cell(name)} | ${cell(wrong)} |`);
  return ['## Types', '', '| type | how to write it |', '| --- | --- |', ...rows].join('\n');
}

function section(heading: string, place: Place): string[] {
  const about = String((words.fields[place] as Fields)['']);
  const own = `## ${heading}\n\n${about}\n\n${table(keyRows(describedSchema(place)))}`;
  return place === 'trackers' ? [own, adaptersSection()] : [own];
}

function adaptersSection(): string {
  const each = Object.keys(adapters).map((name) => {
    const rows = keyRows(optionsOf(name));
    const about = `#### ${name}\n\n${(words.fields.options as Record<string, Fields>)[name]?.['']}`;
    return rows.length > 0 ? `${about}\n\n${table(rows)}` : about;
  });
  return ['### Options of adapters', 'What a tracker that this site runs takes under `options`.', ...each].join('\n\n');
}

const table = (rows: readonly KeyRow[]): string =>
  ['| key | type | required | what it says |', '| --- | --- | --- | --- |', ...rows.map(line)].join('\n');

function line({ path, type, required, description, values, kinds }: KeyRow): string {
  const meanings = [...values].map(([value, meaning]) => `\`${value}\`: ${cell(meaning)}`);
  const only = kinds.length > 0 ? [onlyWith(kinds)] : [];
  return `| \`${path}\` | ${cell(type)} | ${required} | ${[cell(description), ...only, ...meanings].join('<br>')} |`;
}

const onlyWith = (kinds: readonly string[]): string => `With ${kinds.map((kind) => `\`kind: ${kind}\``).join(', ')}.`;

/** A text that cannot break its cell, nor become markup; code stays code. */
const cell = (text: string): string =>
  text
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') ? part : part.replace(/[\\[\]*_]/g, '\\$&').replaceAll('<', '&lt;')))
    .join('')
    .replaceAll('|', '\\|');
