import { checkCertificate } from './checks/certificate.ts';
import { checkDelivery } from './checks/delivery.ts';
import { checkDiscovery } from './checks/discovery.ts';
import { checkErrors } from './checks/errors.ts';
import { checkHeaders } from './checks/headers.ts';
import { checkSlashes } from './checks/slashes.ts';
import { checkTexts } from './checks/texts.ts';
import { checkVersions } from './checks/versions.ts';
import type { Expected } from './expected.ts';
import { visitTo, type Check, type Finding } from './visit.ts';

/** All that is asked of a host. Each server configuration in `hosting/hosts/` is tested with the same checks. */
export const checks: readonly Check[] = [
  checkCertificate,
  checkVersions,
  checkTexts,
  checkHeaders,
  checkErrors,
  checkSlashes,
  checkDelivery,
  checkDiscovery,
];

/**
 * Everything at an address that is not as it was built, each once. Throws where nobody answers.
 * `sendsHeaders`: whether the host sends headers as it is told.
 */
export async function examine(expected: Expected, sendsHeaders = true): Promise<Finding[]> {
  const visit = await visitTo(expected, sendsHeaders);
  const findings: Finding[] = [];
  for (const check of checks) findings.push(...(await check(visit)));
  return [...new Map(findings.map((finding) => [`${finding.url} ${finding.what}`, finding])).values()];
}
