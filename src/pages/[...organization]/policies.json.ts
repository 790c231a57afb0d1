import type { APIRoute } from 'astro';
import { policiesOf } from '../../exports/policies-json.ts';
import type { Organization } from '../../model/organization.ts';
import { forEachOrganization } from '../_paths.ts';

export const getStaticPaths = forEachOrganization;

export const GET: APIRoute<{ organization: Organization }> = ({ props, site }) =>
  Response.json(policiesOf(props.organization, site));
