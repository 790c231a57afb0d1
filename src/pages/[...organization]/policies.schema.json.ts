import type { APIRoute } from 'astro';
import { policiesSchemaOf } from '../../exports/policies-json.ts';
import type { Organization } from '../../model/organization.ts';
import { forEachOrganization } from '../_paths.ts';

export const getStaticPaths = forEachOrganization;

export const GET: APIRoute<{ organization: Organization }> = ({ props, site }) =>
  Response.json(policiesSchemaOf(props.organization, site));
