/** The content of an invented organization, as somebody writes it who has read content/README.md. */
export const ownFiles: Record<string, string> = {
  'vendors/google.yaml': `rows:
  - { since: 2026-01-01, name: Google, country: IE }
`,
  'vendors/paper-boat-hosting.yaml': `rows:
  - { since: 2026-01-01, name: Paper Boat Hosting, country: FI }
`,
  'organizations/paper-boat/organization.yaml': `name: Paper Boat
about: Folds boats from letters that nobody wants to keep.
controller:
  legalName: Paper Boat Example Oy
  address: 1 Harbour Street, Nowhere
  country: FI
contact:
  email: not-stated
  form:
    endpoint: https://forms.paper-boat.example/contact
    categories: [Question, Request about my data]
accent: { light: "#0b5394", dark: "#8fc4ff" }
`,
  'organizations/paper-boat/trackers.yaml': `purposes:
  - id: essential
    name: Essential
    basis: essential
    shortForm: to keep you signed in
    description: Keeps you signed in.
  - id: statistics
    name: Statistics
    basis: consent
    shortForm: to count visits
    description: Counts visits to these pages. Off until you accept.
trackers:
  - id: session
    purpose: essential
    vendor: own
    runs: product
    since: 2026-03-01
    items:
      - { name: boat_session, kind: cookie, lifetime: session, use: Keeps you signed in. }
  - id: statistics
    purpose: statistics
    vendor: google
    runs: this-site
    since: 2026-03-01
    adapter: google-analytics
    options: { measurementId: G-PAPERBOAT1 }
`,
  'organizations/paper-boat/subprocessors.yaml': `list: published
rows:
  - service: Hosting
    vendor: paper-boat-hosting
    purpose: Runs the shop
    data: Accounts and orders
    country: FI
    since: 2026-03-01
`,
  'organizations/paper-boat/privacy/2026-03-01.mdx': `---
title: Privacy policy
dateKind: effective
kind: first
processing:
  - { purpose: Folding and sending boats, basis: contract }
  - { purpose: Counting visits, basis: consent }
retention:
  - { data: Orders, kind: period, period: P6Y }
  - { data: Account, kind: event, event: you close it, then: P30D }
rights:
  - { right: access, how: Ask on the contact page. }
  - { right: withdraw-consent, how: "Choose “Cookie preferences” at the bottom of any page." }
---

Paper Boat folds boats. This page says which personal data that needs.

## What we use it for

<ProcessingTable />

## What we store on your device

We count visits if you accept it.

<CookiePreferences />

<CookieTable />

## Who else gets data

<SubprocessorTable />

## How long we keep it

<RetentionTable />

## Your rights

<RightsTable />

## Contact

Write to us on the [contact page](/contact/).
`,
};
