import type { APIRoute, GetStaticPaths } from 'astro';
import { inAllLanguages } from '../../../site.ts';
import { organizationParam, ownVersions } from '../../_paths.ts';

/** The canonical text of every version. Its bytes are what the fingerprint on the page is of. */
export const getStaticPaths = (async () =>
  (await inAllLanguages()).flatMap((organization) =>
    organization.policies.flatMap((policy) =>
      ownVersions(policy).map(({ id, canonical }) => ({
        params: { organization: organizationParam(organization), policy: policy.id, version: id },
        props: { text: canonical.text },
      })),
    ),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
