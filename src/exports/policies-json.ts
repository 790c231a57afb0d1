import { z } from 'zod';
import type { AskedPurpose, Organization, Policy, RegistryTracker, Version } from '../model/organization.ts';
import { textOfSpan } from '../model/text/spans.ts';
import { changesUrl, historyUrl, noticeUrl, policyUrl, sinceUrl, textMarkdownUrl } from '../model/pages/urls.ts';
import { contactsOf } from '../model/registry/contacts.ts';
import { textsOf } from '../model/translations/alternates.ts';
import { previousOf } from '../model/versions/version-files.ts';
import { words } from '../words/index.ts';
import { policiesSchema, type Policies } from './policies-schema.ts';

/** URL of the JSON Schema, beside the file that it describes. */
const schemaUrl = ({ urls }: Organization, site: URL | undefined): string =>
  new URL(`${urls.base}/policies.schema.json`, site).href;

/** JSON Schema 2020-12 of `policies.json`. */
export const policiesSchemaOf = (organization: Organization, site: URL | undefined): object => ({
  $id: schemaUrl(organization, site),
  title: words.schemas.policies.title,
  ...z.toJSONSchema(policiesSchema),
});

/** What `policies.json` holds. */
export function policiesOf(organization: Organization, site: URL | undefined): Policies {
  const { id, name, controller, fictional, urls, asOf, policies, consent } = organization;
  const absolute = (url: string) => new URL(url, site).href;
  return {
    $schema: schemaUrl(organization, site),
    organization: { id, name, legalName: controller.legalName, fictional, url: absolute(urls.hub) },
    languages: {
      source: organization.language,
      others: organization.languages.slice(1).map(({ language }) => language),
      prevails: organization.prevails,
    },
    asOf,
    policies: policies.map((policy) => ({
      id: policy.id,
      title: policy.title,
      type: policy.type,
      versioned: policy.isVersioned,
      annexes: [...policy.annexes],
      url: absolute(policyUrl(urls, policy.id)),
      history: policy.isVersioned ? absolute(historyUrl(urls, policy.id)) : undefined,
      inForce: policy.inForce?.id,
      versions: policy.versions.map((version) => ({
        ...versionOf(policy, version, absolute),
        texts: textsOf(version, organization).map((text) => textIn(text, absolute)),
      })),
    })),
    offered: organization.offered,
    notices: organization.notices.map(({ sha256 }) => ({
      sha256,
      url: absolute(noticeUrl(urls, sha256)),
      isCurrent: sha256 === consent?.notice.sha256,
    })),
    disclosures: (consent?.purposes ?? []).flatMap(disclosuresOf),
  };
}

/** What a purpose discloses today, then what it disclosed before: what the hashes in records stand for. */
function disclosuresOf({ id, disclosure, disclosureHash, earlier }: AskedPurpose): Policies['disclosures'] {
  const today = { purpose: id, hash: disclosureHash, isCurrent: true, disclosure };
  return [
    today,
    ...earlier.map((before) => ({
      purpose: id,
      hash: before.disclosureHash,
      isCurrent: false,
      uncovered: before.uncovered,
      disclosure: before.disclosure,
    })),
  ];
}

type PublishedVersion = Policies['policies'][number]['versions'][number];

function versionOf(
  policy: Policy,
  version: Version,
  absolute: (url: string) => string,
): Omit<PublishedVersion, 'texts'> {
  const {
    id,
    status,
    title,
    dateKind,
    kind,
    changes,
    reconsent,
    announced,
    lateReason,
    justification,
    corrections,
    processing,
    rights,
  } = version;
  return {
    version: id,
    status,
    title,
    dateKind,
    kind,
    changes,
    reconsent,
    announced,
    lateReason,
    justification,
    corrections,
    url: absolute(version.url),
    markdown: absolute(version.markdownUrl),
    ...(version.isVersioned && fingerprintOf(version, absolute)),
    earlierTexts: version.earlier.map(({ canonical, url, markdownUrl }) => ({
      sha256: canonical.sha256,
      url: absolute(url),
      markdown: absolute(markdownUrl),
      redline: absolute(changesUrl(url)),
    })),
    redline: previousOf(version, policy.versions) && absolute(changesUrl(version.url)),
    redlineToInForce: policy.inForce && status === 'superseded' ? absolute(sinceUrl(version.url)) : undefined,
    processing,
    retention: version.retention.map(({ data, lines, terms, note }) => ({
      data,
      kept: lines.map((spans) => spans.map(textOfSpan).join('')),
      terms,
      note,
    })),
    rights,
    purposes: version.registry.purposes.map(
      ({ id: purpose, name, basis, interest, shortForm, description, trackers }) => ({
        id: purpose,
        name,
        basis,
        interest,
        shortForm,
        description,
        trackers: trackers.map(trackerOf),
      }),
    ),
    subprocessors: version.subprocessors.rows,
  };
}

/** One text of a version. */
function textIn(version: Version, absolute: (url: string) => string): PublishedVersion['texts'][number] {
  const { textLanguage, title, url, markdownUrl, isVersioned, canonical, translation } = version;
  return {
    language: textLanguage,
    title,
    url: absolute(url),
    markdown: absolute(markdownUrl),
    sha256: isVersioned ? canonical.sha256 : undefined,
    translates: translation?.translates,
    translator: translation?.translator,
    published: translation?.published,
  };
}

/** What is not versioned has no fingerprint that anybody could rely on. */
const fingerprintOf = ({ url, canonical: { sha256 } }: Version, absolute: (url: string) => string) => ({
  sha256,
  markdownBySha256: absolute(textMarkdownUrl(url, sha256)),
});

const trackerOf = ({ id, vendor, runs, items, hosts }: RegistryTracker) => ({
  id,
  vendor,
  runs,
  items,
  contacts: contactsOf({ hosts }),
});
