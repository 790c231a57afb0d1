import { mkdirSync, writeFileSync } from 'node:fs';
import type { Declared, Observed } from './compare.ts';

const AS_DECLARED = 'as declared';

const columns = [
  'Organization',
  'State',
  'May run',
  'Declared',
  'Stored (days left)',
  'Requests to',
  'Against the registry',
];

const style = [
  'body{font:16px/1.5 system-ui,sans-serif;margin:2rem;color-scheme:light dark}',
  'table{border-collapse:collapse;font-size:.875rem}',
  'th,td{text-align:left;vertical-align:top;padding:.5rem .75rem;border-bottom:1px solid #8888}',
  '.differs{outline:2px solid #b3261e}td{overflow-wrap:anywhere}',
].join('');

const method =
  'For each organization, its privacy policy and its list of policies (and, for “erased”, the page of the visitor’s ' +
  'record) were opened in a browser with an empty profile, in every state that a visitor can be in. Whatever was ' +
  'stored on the device, or asked of any host but for this site’s own files, is listed, and compared with the ' +
  'registry in both directions: nothing undeclared may appear, and everything declared for a purpose that may run ' +
  'must. What scripts write is watched as well, so that what is removed at once is seen. An address of ' +
  '<code>localhost</code> is this site, as it was served for the audit. Local receivers stood in for the vendors’ ' +
  'servers. PostHog’s and Vercel’s libraries are the real ones. Google’s and Vercel’s hosted scripts are stand-ins ' +
  'that do what is documented. A browser cannot tell whether a purpose may rest on its basis.';

/** One line of the audit. */
export interface Finding {
  organization: string;
  state: string;
  /** Names of the purposes that may run, with their basis. */
  running: string[];
  declared: Declared;
  observed: Observed;
  differences: string[];
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * Writes the report for a data-protection officer: `report.html` to read, `report.json` to keep. `run`: when, ISO 8601;
 * `asOf`: the day that the pages were built for.
 */
export function writeReport(
  folder: string,
  { run, asOf }: { run: string; asOf: string },
  findings: readonly Finding[],
): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/report.json`, `${JSON.stringify({ run, asOf, findings }, null, 2)}\n`);
  const cell = (lines: readonly string[]) =>
    `<td>${lines.length > 0 ? lines.map((line) => `<div>${escape(line)}</div>`).join('') : 'nothing'}</td>`;
  const rows = findings.map(
    ({
      organization,
      state,
      running,
      declared,
      observed,
      differences,
    }) => `<tr${differences.length > 0 ? ' class="differs"' : ''}>
<th scope="row">${escape(organization)}</th><td>${escape(state)}</td>${cell(running)}
${cell([
  ...declared.trackers.flatMap(({ vendor, items = [], hosts }) => [
    ...items.map(({ name, kind, lifetime }) => `${vendor}: ${name} (${kind}, ${lifetime})`),
    ...Object.values(hosts)
      .flat()
      .map((host) => `${vendor} is asked at ${host === "'self'" ? 'this site' : host}`),
  ]),
  ...(declared.record ? [`${declared.record} (local-storage, the choice)`] : []),
])}
${cell(observed.items.map(storedInWords))}
${cell([...new Set(observed.requests.map((url) => url.replace(/\?.*/, '')))])}
<td>${differences.map((line) => `<div>${escape(line)}</div>`).join('') || AS_DECLARED}</td></tr>`,
  );
  const title = `Behaviour audit of ${run.slice(0, 10)}`;
  const differing = findings.filter(({ differences }) => differences.length > 0);
  writeFileSync(
    `${folder}/report.html`,
    `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<style>${style}</style></head>
<body><h1>${title}</h1>
<p>Run at ${run}, over the pages as built for ${asOf}.</p>
<p>${method}</p>
<p><strong>${differing.length} of ${findings.length} states differ from the registry.</strong></p>
<table><thead><tr>${columns.map((column) => `<th>${column}</th>`).join('')}</tr></thead><tbody>
${rows.join('\n')}
</tbody></table></body></html>
`,
  );
}

/** The same as a table for a terminal. */
export const tableOf = (findings: readonly Finding[]): string =>
  findings
    .map(
      ({ organization, state, observed, differences }) =>
        `${organization.padEnd(12)} ${state.padEnd(26)} ${counted(observed.items)} stored ` +
        `${counted(observed.requests)} requests  ${differences.join('; ') || AS_DECLARED}`,
    )
    .join('\n');

function storedInWords({ kind, name, days }: Observed['items'][number]): string {
  const left = days === undefined ? '' : `, ${days.toFixed(0)} days`;
  return `${name} (${kind}${left})`;
}

const counted = (list: readonly unknown[]): string => String(list.length).padStart(2);
