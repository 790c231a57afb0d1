import { contentTypeOf, mediaTypes } from '../content-types.ts';
import { serverRules } from '../headers.ts';
import type { HostedSite, HostFiles } from './hosted-site.ts';
import { fillTemplate } from './template.ts';

/**
 * S3 behind CloudFront: an upload that stores each file with its type and its `Cache-Control`, a function for addresses
 * of folders, and a policy with the headers that go with everything. CloudFront compresses.
 */
export const cloudfront = ({ folder, root }: HostedSite): HostFiles => ({
  'upload.sh': fillTemplate('s3-upload.sh.template', {
    folder: `'${folder.replaceAll("'", String.raw`'\''`)}'`,
    root,
    uploads: uploads(),
  }),
  'function.js': fillTemplate('cloudfront-function.js.template', { endings: Object.keys(mediaTypes).join('|') }),
  'response-headers-policy.json': `${JSON.stringify(policy(), undefined, 2)}\n`,
});

/** Scripts before pages, which ask for them. */
const uploads = (): string[] =>
  ['js', ...Object.keys(mediaTypes).filter((ending) => ending !== 'js')].map((ending) => {
    const cache = { js: serverRules.hashed, woff2: serverRules.hashed, html: serverRules.pages }[ending]?.[
      'Cache-Control'
    ];
    const flag = cache === undefined ? '' : ` --cache-control '${cache}'`;
    return `upload --include '*.${ending}' --content-type '${contentTypeOf(ending)}'${flag}`;
  });

/** As `aws cloudfront create-response-headers-policy --response-headers-policy-config` takes it. */
function policy(): object {
  const own = new Map(Object.entries(serverRules.everywhere));
  const take = (name: string): string => {
    const value = own.get(name) ?? '';
    own.delete(name);
    return value;
  };
  const [, seconds] = take('Strict-Transport-Security').split('=');
  take('X-Content-Type-Options');
  return {
    Name: 'sayso',
    SecurityHeadersConfig: {
      StrictTransportSecurity: { Override: true, AccessControlMaxAgeSec: Number(seconds), IncludeSubdomains: false },
      ContentTypeOptions: { Override: true },
      ContentSecurityPolicy: { Override: true, ContentSecurityPolicy: take('Content-Security-Policy') },
      ReferrerPolicy: { Override: true, ReferrerPolicy: take('Referrer-Policy') },
    },
    CustomHeadersConfig: {
      Quantity: own.size,
      Items: [...own].map(([Header, Value]) => ({ Header, Value, Override: true })),
    },
  };
}
