import type { APIRoute } from 'astro';
import { policiesSchemaOf } from '../../exports/policies-json.ts';
import type { Organization } from '../../model/organization.ts';
import { forEachSource } from '../_paths.ts';

export const getStaticPaths = forEachSource;

export const GET: APIRoute<{ organization: Organization }> = ({ props, site }) =>
  Response.json(policiesSchemaOf(props.organization, site));
