import { words } from '../../../words/index.ts';
import { urlOf, type Check, type Finding, type Visit } from '../visit.ts';
import type { Expected } from '../expected.ts';

const say = words.commands.doctor;

/** The site shows what is in force today: somebody builds it every day. */
export const checkVersions: Check = async (visit) =>
  (await Promise.all(visit.expected.inForce.map((each) => findingsIn(each, visit)))).flat();

/** Of `policies.json`, as far as it is read here. */
interface Published {
  policies: { id: string; inForce?: string }[];
}

async function findingsIn({ path, versions }: Expected['inForce'][number], visit: Visit): Promise<Finding[]> {
  const { status, body } = await visit.get(path);
  const url = urlOf(visit, path);
  if (status !== 200) return [{ url, what: say.status(status, 200) }];
  const published = readPolicies(body);
  if (!published) return [{ url, what: say.unreadable }];
  return Object.entries(versions).flatMap(([policy, expected]) => {
    const { inForce } = published.policies.find(({ id }) => id === policy) ?? {};
    return inForce === expected ? [] : [{ url, what: say.inForce(policy, expected, inForce) }];
  });
}

function readPolicies(body: Buffer): Published | undefined {
  try {
    const read = JSON.parse(body.toString('utf8')) as Partial<Published>;
    return Array.isArray(read.policies) ? (read as Published) : undefined;
  } catch {
    return undefined;
  }
}
