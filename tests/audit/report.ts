import { mkdirSync, writeFileSync } from 'node:fs';
import type { Declared, Observed } from './compare.ts';

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

/** Writes the report for a data-protection officer: `report.html` to read, `report.json` to keep. `run`: when, ISO 8601; `asOf`: the day that the pages were built for. */
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
${cell(observed.items.map(({ kind, name, days }) => `${name} (${kind}${days === undefined ? '' : `, ${days.toFixed(0)} days`})`))}
${cell([...new Set(observed.requests.map((url) => url.replace(/\?.*/, '')))])}
<td>${differences.length === 0 ? 'as declared' : differences.map((line) => `<div>${escape(line)}</div>`).join('')}</td></tr>`,
  );
  writeFileSync(
    `${folder}/report.html`,
    `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Behaviour audit of ${run.slice(0, 10)}</title>
<style>body{font:16px/1.5 system-ui,sans-serif;margin:2rem;color-scheme:light dark}table{border-collapse:collapse;font-size:.875rem}th,td{text-align:left;vertical-align:top;padding:.5rem .75rem;border-bottom:1px solid #8888}.differs{outline:2px solid #b3261e}td{overflow-wrap:anywhere}</style></head>
<body><h1>Behaviour audit of ${run.slice(0, 10)}</h1>
<p>Run at ${run}, over the pages as built for ${asOf}.</p>
<p>For each organization, its privacy policy and its list of policies (and, for “erased”, the page of the visitor's record) were opened in a browser with an empty profile, in every state that a visitor can be in. Whatever was stored on the device, or asked of any host but for this site's own files, is listed, and compared with the registry in both directions: nothing undeclared may appear, and everything declared for a purpose that may run must. What scripts write is watched as well, so that what is removed at once is seen. An address of <code>localhost</code> is this site, as it was served for the audit. Local receivers stood in for the vendors' servers; PostHog's and Vercel's libraries are the real ones, Google's and Vercel's hosted scripts are stand-ins that do what is documented. Whether a purpose may rest on its basis is no question that a browser can answer.</p>
<p><strong>${findings.filter(({ differences }) => differences.length > 0).length} of ${findings.length} states differ from the registry.</strong></p>
<table><thead><tr><th>Organization</th><th>State</th><th>May run</th><th>Declared</th><th>Stored (days left)</th><th>Requests to</th><th>Against the registry</th></tr></thead><tbody>
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
        `${organization.padEnd(12)} ${state.padEnd(26)} ${String(observed.items.length).padStart(2)} stored ${String(observed.requests.length).padStart(2)} requests  ${differences.length === 0 ? 'as declared' : differences.join('; ')}`,
    )
    .join('\n');
