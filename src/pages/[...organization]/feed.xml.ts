import type { APIRoute } from 'astro';
import { atomOf } from '../../exports/atom.ts';
import type { Organization } from '../../model/organization.ts';
import { forEachOrganization } from '../_paths.ts';

export const getStaticPaths = forEachOrganization;

export const GET: APIRoute<{ organization: Organization }> = ({ props, site }) =>
  new Response(atomOf(props.organization, site), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
