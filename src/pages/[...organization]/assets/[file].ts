import type { APIRoute, GetStaticPaths } from 'astro';
import { organizations } from '../../../site.ts';
import { organizationParam } from '../../_paths.ts';

/** An organization's own font. Everything else of its look is in the pages themselves. */
export const getStaticPaths = (async () =>
  (await organizations()).flatMap((organization) => {
    const { font } = organization.look;
    if (!font) return [];
    const params = { organization: organizationParam(organization), file: font.file };
    return [{ params, props: { bytes: font.bytes } }];
  })) satisfies GetStaticPaths;

export const GET: APIRoute<{ bytes: Buffer }> = ({ props }) =>
  new Response(new Uint8Array(props.bytes), { headers: { 'Content-Type': 'font/woff2' } });
