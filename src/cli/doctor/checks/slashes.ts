import { words } from '../../../words/index.ts';
import { urlOf, type Check } from '../visit.ts';

const say = words.commands.doctor;

/** A page's address without its slash leads to the one with it: relative links would break there, and both be found. */
export const checkSlashes: Check = async (visit) => {
  const withSlash = visit.expected.pages.filter((path) => path !== '/');
  const findings = withSlash.map(async (path) => {
    const asked = path.replace(/\/$/, '');
    const { status, headers } = await visit.get(asked);
    const leadsTo = new URL(headers.location ?? '', visit.expected.address).pathname;
    const isRedirect = [301, 302, 307, 308].includes(status);
    return isRedirect && leadsTo === path ? [] : [{ url: urlOf(visit, asked), what: say.noSlash(path, status) }];
  });
  return (await Promise.all(findings)).flat();
};
