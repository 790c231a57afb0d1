import type { APIRoute } from 'astro';
import { policiesOf } from '../../exports/policies-json.ts';
import type { Organization } from '../../model/organization.ts';
import { forEachSource } from '../_paths.ts';

export const getStaticPaths = forEachSource;

export const GET: APIRoute<{ organization: Organization }> = ({ props, site }) =>
  Response.json(policiesOf(props.organization, site));
