import type { APIRoute, GetStaticPaths } from 'astro';
import { wellKnownFiles } from '../../exports/well-known.ts';
import { organizations } from '../../site.ts';

export const getStaticPaths = (async () => {
  const files = wellKnownFiles(await organizations(), new URL(import.meta.env.SITE));
  return files.map(({ name, text }) => ({ params: { file: name }, props: { text } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
