/** What the options of a tool are made of. */
interface Names {
  /** Id of the organization. */
  id: string;
  site: string | undefined;
}

/**
 * Options that each adapter needs and nobody can guess, as examples that say themselves what they are: a real build
 * refuses them (src/schema/placeholders.ts). Two organizations cannot store under one name, so tokens have the id.
 */
const examples: Record<string, (names: Names) => Record<string, string>> = {
  'google-analytics': () => ({ measurementId: 'G-EXAMPLE000' }),
  plausible: (names) => ({ domain: hostOf(names) }),
  posthog: posthogOptions,
  'posthog-recording': posthogOptions,
};

function posthogOptions({ id }: Names): Record<string, string> {
  return { token: `phc_example${id.replaceAll('-', '')}`, host: `https://events.${id}.example` };
}

/** The host that the pages will have. */
const hostOf = ({ id, site }: Names): string => (site === undefined ? `${id}.example` : new URL(site).hostname);

/** The options with which a tool is begun; none where it needs none. */
export const optionsFor = (tool: string, names: Names): Record<string, string> => examples[tool]?.(names) ?? {};
