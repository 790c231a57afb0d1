import { words } from '../../../words/index.ts';
import { urlOf, type Check, type Finding, type Visit } from '../visit.ts';

const say = words.commands.doctor;

/** What programs look for is there, and says what it should: robots, sitemap, and the files in `/.well-known/`. */
export const checkDiscovery: Check = async (visit) => {
  const { wellKnown } = visit.expected;
  const known = wellKnown.map((name) => checkWellKnown(name, visit));
  return (await Promise.all([checkRobots(visit), checkSitemap(visit), ...known])).flat();
};

async function checkRobots(visit: Visit): Promise<Finding[]> {
  const { text, ...at } = await textAt(`${visit.expected.root}/robots.txt`, visit);
  if (text === undefined) return [at];
  if (/^Disallow: *\/ *$/m.test(text)) return [{ ...at, what: say.robotsRefuse }];
  return /^Sitemap: \S+sitemap-index\.xml$/m.test(text) ? [] : [{ ...at, what: say.robotsWithoutSitemap }];
}

/** The addresses in it are the site's own, which may not be where it is asked: their paths are compared. */
async function checkSitemap(visit: Visit): Promise<Finding[]> {
  const { indexed, root } = visit.expected;
  if (indexed.length === 0) return [];
  const { text, ...at } = await textAt(`${root}/sitemap-0.xml`, visit);
  if (text === undefined) return [at];
  const listed = [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => new URL(url ?? '').pathname);
  return indexed.filter((path) => !listed.includes(path)).map((path) => ({ ...at, what: say.notInSitemap(path) }));
}

async function checkWellKnown(name: string, visit: Visit): Promise<Finding[]> {
  const { text, ...at } = await textAt(`/.well-known/${name}`, visit);
  if (text === undefined) return [at];
  if (name === 'gpc.json') return /"gpc": ?true/.test(text) ? [] : [{ ...at, what: say.noGpc }];
  const [, expires = ''] = /^Expires: (\d{4}-\d{2}-\d{2})/m.exec(text) ?? [];
  return expires > visit.expected.today ? [] : [{ ...at, what: say.securityTextExpired(expires) }];
}

/** The text of a file, or what is wrong with the answer. */
async function textAt(path: string, visit: Visit): Promise<Finding & { text?: string }> {
  const { status, body } = await visit.get(path);
  const at = { url: urlOf(visit, path), what: say.status(status, 200) };
  return status === 200 ? { ...at, text: body.toString('utf8') } : at;
}
