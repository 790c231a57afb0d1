import posthog from 'posthog-js/dist/module.slim.no-external';
import { SessionReplayExtensions } from 'posthog-js/dist/extension-bundles';
// The recorder itself, which PostHog would otherwise load from its own host.
import 'posthog-js/dist/posthog-recorder';
import { bare, parameterNames, withBareAddresses } from '../addresses.ts';
import { keepsSession } from '../probes.ts';
import { nameOf } from './constants.ts';

interface Options {
  token: string;
  host: string;
  maskText: boolean;
}

let isRunning = false;
let hasStarted = false;

/** Records how pages are used, and masks everything typed. Its own PostHog needs no analytics and starts none. */
export function start({ token, host, maskText }: Options): void {
  isRunning = true;
  if (hasStarted) {
    posthog.__loaded = true;
    posthog.set_config({ disable_persistence: false });
    posthog.startSessionRecording();
    return;
  }
  hasStarted = true;
  posthog.init(token, {
    api_host: host,
    // Where that is full, PostHog would write a cookie instead.
    persistence: keepsSession(`ph_${nameOf(token)}`) ? 'sessionStorage' : 'memory',
    persistence_name: nameOf(token),
    cross_subdomain_cookie: false,
    autocapture: false,
    capture_pageview: false,
    capture_pageleave: false,
    capture_performance: false,
    capture_dead_clicks: false,
    rageclick: false,
    disable_surveys: true,
    disable_external_dependency_loading: true,
    mask_personal_data_properties: true,
    custom_personal_data_properties: parameterNames(),
    disable_capture_url_hashes: true,
    session_recording: {
      maskAllInputs: true,
      ...(maskText && { maskTextSelector: '*' }),
      // Links within the page are recorded with its whole address.
      maskAttributeFn: (_, value) => (value?.startsWith(location.origin) ? bare(value) : value),
      maskCapturedNetworkRequestFn: (request) => ({ ...request, name: bare(request.name ?? '') }),
    },
    // A queue would be sent after a withdrawal.
    request_batching: false,
    before_send: (event) => (isRunning && event ? withBareProperties(event) : null),
    __extensionClasses: SessionReplayExtensions,
  });
}

/** Nothing is sent or written any more. What is stored is erased by the registry. */
export function stop(): void {
  isRunning = false;
  // First, as the recorder notes down that it was stopped.
  posthog.set_config({ disable_persistence: true });
  posthog.stopSessionRecording();
  // Requests that failed are sent again, whatever the settings say, unless PostHog believes that it has not loaded.
  posthog.__loaded = false;
}

/** The recording itself is large, and its addresses are bare already. */
function withBareProperties<Event extends { properties: Record<string, unknown> }>(event: Event): Event {
  const { $snapshot_data, ...properties } = event.properties;
  return { ...event, properties: { ...withBareAddresses(properties), $snapshot_data } };
}
