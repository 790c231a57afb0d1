import type { Answer } from '../ask.ts';
import { words } from '../../../words/index.ts';
import { urlOf, type Check, type Finding, type Visit } from '../visit.ts';

const say = words.commands.doctor;

/** Files that tell a host what to do, and are no pages. */
const FOR_HOSTS = ['_headers'];

/**
 * What is not there is answered with 404, the site's own page, and no permission to keep that answer: a script that is
 * missing for a second would otherwise be missing for a year.
 */
export const checkErrors: Check = async (visit) => {
  const { root } = visit.expected;
  const missing = ['nowhere', 'nowhere/', 'nowhere.md', 'scripts/erase.00000000.js'];
  // A list of the files in a folder would be an answer of its own.
  const folders = visit.scripts.length > 0 ? ['scripts/'] : [];
  const paths = [...missing, ...folders, ...(visit.sendsHeaders ? FOR_HOSTS : [])];
  return (await Promise.all(paths.map((path) => findingsAt(`${root}/${path}`, visit)))).flat();
};

async function findingsAt(path: string, visit: Visit): Promise<Finding[]> {
  const answer = await visit.get(path);
  const url = urlOf(visit, path);
  if (answer.status !== 404) return [{ url, what: say.status(answer.status, 404) }];
  const wrong = [
    ...(isPage(answer) ? [] : [say.noErrorPage]),
    ...(visit.sendsHeaders && mayBeKept(answer) ? [say.errorIsKept(answer.headers['cache-control'])] : []),
    ...(visit.sendsHeaders && !isGuarded(answer) ? [say.errorWithoutHeaders] : []),
  ];
  return wrong.map((what) => ({ url, what }));
}

const isPage = ({ body, headers }: Answer): boolean =>
  /^text\/html/.test(headers['content-type'] ?? '') && body.includes('Content-Security-Policy');

/** Hosts that send a header anyway say that the answer is to be asked for again (`max-age=0`). */
const mayBeKept = ({ headers }: Answer): boolean =>
  headers.expires !== undefined || /immutable|max-age=[1-9]/.test(headers['cache-control'] ?? '');

const isGuarded = ({ headers }: Answer): boolean => headers['x-content-type-options'] === 'nosniff';
