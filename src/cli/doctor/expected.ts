import { wellKnownFiles } from '../../exports/well-known.ts';
import { assemble } from '../../model/assemble.ts';
import { ContentError } from '../../model/content-error.ts';
import { feedUrls, policyUrl, textMarkdownUrl } from '../../model/pages/urls.ts';
import type { Organization } from '../../model/organization.ts';
import { rootOf } from '../../model/settings.ts';
import { isInItsLanguage } from '../../model/translations/fallback.ts';
import type { Content } from '../../schema/content.ts';
import { isError } from '../../schema/problem.ts';

/** What the site at an address should say on a day, as the content has it. Paths begin at the origin. */
export interface Expected {
  /** Where it is asked. */
  address: URL;
  /** Where it begins on its origin: `/policies`, or nothing. */
  root: string;
  /** ISO 8601 day. */
  today: string;
  /** A page of each kind. */
  pages: string[];
  /** Every text that is published, by its path, with the SHA-256 of its bytes. */
  texts: ReadonlyMap<string, string>;
  /** Each organization's `policies.json`, and by policy the version that is in force. */
  inForce: { path: string; versions: Readonly<Record<string, string | undefined>> }[];
  /** Files in `/.well-known/`. They speak for an origin, so a site in a folder of one has none that anybody reads. */
  wellKnown: string[];
  /** Pages that a search engine should find. */
  indexed: string[];
}

/** `only`: the organizations of the site. Throws all that is wrong with the content. */
export function expectedAt(
  address: URL,
  { content, today, only }: { content: Content; today: string; only: readonly string[] | undefined },
): Expected {
  const root = rootOf(address.href);
  const { organizations, problems } = assemble(content, { today, only, root });
  const errors = problems.filter(isError);
  if (errors.length > 0) throw new ContentError(errors);
  const inAllLanguages = organizations.flatMap(({ languages }) => languages);
  // One of each organization: only those that ask name their scripts.
  const policyPages = organizations.flatMap(({ urls, policies }) =>
    policies.slice(0, 1).map(({ id }) => policyUrl(urls, id)),
  );
  return {
    address,
    root,
    today,
    pages: [`${root}/`, ...policyPages],
    texts: new Map(inAllLanguages.flatMap(textsOf)),
    inForce: organizations.map(inForceOf),
    wellKnown: root === '' ? wellKnownFiles(organizations, address).map(({ name }) => name) : [],
    indexed: inAllLanguages.filter(({ isHidden }) => !isHidden).flatMap(policiesInForce),
  };
}

const textsOf = ({ policies }: Organization): [string, string][] =>
  policies
    .filter(({ isVersioned }) => isVersioned)
    .flatMap(({ versions }) =>
      versions
        .filter(isInItsLanguage)
        .flatMap(({ url, markdownUrl, canonical, earlier }): [string, string][] => [
          [markdownUrl, canonical.sha256],
          ...[canonical, ...earlier.map((each) => each.canonical)].map(({ sha256 }): [string, string] => [
            textMarkdownUrl(url, sha256),
            sha256,
          ]),
        ]),
    );

const inForceOf = ({ urls, policies }: Organization): Expected['inForce'][number] => ({
  path: feedUrls(urls).json,
  versions: Object.fromEntries(policies.map(({ id, inForce }) => [id, inForce?.id])),
});

const policiesInForce = ({ urls, policies }: Organization): string[] =>
  policies
    .filter(({ inForce }) => inForce !== undefined && isInItsLanguage(inForce))
    .map(({ id }) => policyUrl(urls, id));
