import type { APIRoute, GetStaticPaths } from 'astro';
import { organizations } from '../../../site.ts';
import { organizationParam } from '../../_paths.ts';

/** The words that visitors are and were asked with, each under the fingerprint that records name. */
export const getStaticPaths = (async () =>
  (await organizations()).flatMap((organization) =>
    organization.notices.map(({ sha256, text }) => ({
      params: { organization: organizationParam(organization), notice: sha256 },
      props: { text },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
