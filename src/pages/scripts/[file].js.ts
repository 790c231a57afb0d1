import type { APIRoute, GetStaticPaths } from 'astro';
import { lazyScripts } from '../../hosting/scripts.ts';
import { organizations } from '../../site.ts';

/** The files that the island imports: only those of adapters that an organization here uses. */
export const getStaticPaths = (async () => {
  const purposes = (await organizations()).flatMap(({ consent }) => consent?.purposes ?? []);
  const adapters = purposes.flatMap(({ trackers }) => trackers.flatMap(({ adapter }) => adapter?.name ?? []));
  return lazyScripts(new Set(adapters)).map(({ file, code }) => ({ params: { file }, props: { code } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ code: string }> = ({ props }) =>
  new Response(props.code, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
