import type { APIRoute } from 'astro';
import { llmsText } from '../exports/llms.ts';
import { organizations } from '../site.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(llmsText(await organizations(), site), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
