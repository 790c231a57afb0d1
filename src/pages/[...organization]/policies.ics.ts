import type { APIRoute, GetStaticPaths } from 'astro';
import { calendarOf } from '../../exports/calendar.ts';
import type { Organization } from '../../model/organization.ts';
import { forEachOrganization } from '../_paths.ts';

/** Only where something is coming. */
export const getStaticPaths = (async () =>
  (await forEachOrganization()).filter(({ props }) =>
    props.organization.policies.some(({ upcoming }) => upcoming.length > 0),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ organization: Organization }> = ({ props, site }) =>
  new Response(calendarOf(props.organization, site), { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
