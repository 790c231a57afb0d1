import type { APIRoute, GetStaticPaths } from 'astro';
import { organizations } from '../../../site.ts';
import { organizationParam } from '../../_paths.ts';

/** The canonical text of every version. Its bytes are what the fingerprint on the page is of. */
export const getStaticPaths = (async () =>
  (await organizations()).flatMap((organization) =>
    organization.policies.flatMap((policy) =>
      policy.versions.map(({ id, canonical }) => ({
        params: { organization: organizationParam(organization), policy: policy.id, version: id },
        props: { text: canonical.text },
      })),
    ),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
