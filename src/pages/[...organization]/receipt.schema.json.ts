import type { APIRoute, GetStaticPaths } from 'astro';
import { receiptSchemaOf } from '../../exports/receipt-schema.ts';
import type { Organization } from '../../model/organization.ts';
import { forEachSource } from '../_paths.ts';

/** Only where there is something to choose. */
export const getStaticPaths = (async () =>
  (await forEachSource()).filter(({ props }) => props.organization.consent)) satisfies GetStaticPaths;

export const GET: APIRoute<{ organization: Organization }> = ({ props, site }) =>
  Response.json(receiptSchemaOf(props.organization, site));
