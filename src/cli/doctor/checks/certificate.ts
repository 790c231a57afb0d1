import { words } from '../../../words/index.ts';
import { urlOf, type Check } from '../visit.ts';

const say = words.commands.doctor;

/** A certificate that is renewed by itself is renewed well before this. */
const FEWEST_DAYS = 14;
const DAY = 86_400_000;

const loopback = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** The site is served over HTTPS, and will be in two weeks. A server on this machine may do without. */
export const checkCertificate: Check = async (visit) => {
  const { address, today, root } = visit.expected;
  if (address.protocol !== 'https:')
    return loopback.test(address.hostname) ? [] : [{ url: address.href, what: say.notHttps }];
  const { certificateUntil } = await visit.get(`${root}/`);
  const left = daysLeft(certificateUntil ?? '', today);
  return left >= FEWEST_DAYS ? [] : [{ url: urlOf(visit, `${root}/`), what: say.certificate(left) }];
};

/** Whole days from a day to the end of a certificate; none where that cannot be read. */
export const daysLeft = (until: string, today: string): number =>
  Math.floor((Date.parse(until) - Date.parse(today)) / DAY) || 0;
