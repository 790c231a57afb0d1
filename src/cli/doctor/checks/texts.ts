import { createHash } from 'node:crypto';
import { words } from '../../../words/index.ts';
import { urlOf, type Check, type Finding, type Visit } from '../visit.ts';

const say = words.commands.doctor;

/** How many texts are asked for at once: a small server has more to do. */
const AT_ONCE = 6;

/** Every text is there, byte for byte. */
export const checkTexts: Check = async (visit) => {
  const left = [...visit.expected.texts];
  const findings: Finding[] = [];
  while (left.length > 0) {
    const some = left.splice(0, AT_ONCE);
    const found = await Promise.all(some.map(([path, sha256]) => findingAt(path, sha256, visit)));
    findings.push(...found.flat());
  }
  return findings;
};

async function findingAt(path: string, sha256: string, visit: Visit): Promise<Finding[]> {
  const { status, body } = await visit.get(path);
  const url = urlOf(visit, path);
  if (status !== 200) return [{ url, what: say.status(status, 200) }];
  const sent = createHash('sha256').update(body).digest('hex');
  return sent === sha256 ? [] : [{ url, what: say.fingerprint(sha256, sent) }];
}
