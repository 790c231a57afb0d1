import type { APIRoute, GetStaticPaths } from 'astro';
import { inAllLanguages } from '../../../../site.ts';
import { organizationParam, ownVersions } from '../../../_paths.ts';

/** Every text that a version has had, by its fingerprint: its bytes stay at this address, also after a correction. */
export const getStaticPaths = (async () =>
  (await inAllLanguages()).flatMap((organization) =>
    organization.policies
      .filter(({ isVersioned }) => isVersioned)
      .flatMap((policy) =>
        ownVersions(policy).flatMap(({ id, canonical, earlier }) =>
          [canonical, ...earlier.map((each) => each.canonical)].map(({ sha256, text }) => ({
            params: { organization: organizationParam(organization), policy: policy.id, version: id, text: sha256 },
            props: { text },
          })),
        ),
      ),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
