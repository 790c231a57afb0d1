// Without the parts that load code from PostHog's hosts, and without surveys, toolbars and recording.
import posthog from 'posthog-js/dist/module.slim.no-external';
import { parameterNames, withBareAddresses } from '../addresses.ts';
import { keepsCookies } from '../probes.ts';
import { LIFETIME_DAYS } from './constants.ts';

interface Options {
  token: string;
  host: string;
}

let isRunning = false;
let hasStarted = false;

/** Counts page views. Initialised only now: PostHog writes to the device at once, whatever its opt-out settings say. */
export function start({ token, host }: Options): void {
  isRunning = true;
  if (hasStarted) {
    posthog.__loaded = true;
    posthog.set_config({ disable_persistence: false });
    posthog.capture('$pageview');
    return;
  }
  hasStarted = true;
  posthog.init(token, {
    api_host: host,
    // Where cookies are refused, PostHog would write to localStorage instead.
    persistence: keepsCookies(`ph_${token}_posthog`) ? 'cookie' : 'memory',
    cookie_expiration: LIFETIME_DAYS,
    cross_subdomain_cookie: false,
    person_profiles: 'always',
    autocapture: false,
    capture_pageleave: false,
    capture_performance: false,
    capture_dead_clicks: false,
    rageclick: false,
    disable_surveys: true,
    disable_session_recording: true,
    advanced_disable_flags: true,
    disable_external_dependency_loading: true,
    // It keeps the address of the first page: without what may be a token.
    mask_personal_data_properties: true,
    custom_personal_data_properties: parameterNames(),
    disable_capture_url_hashes: true,
    // A queue would be sent after a withdrawal.
    request_batching: false,
    before_send: (event) => (isRunning ? withBareAddresses(event) : null),
  });
}

/** Nothing is sent or written any more. What is stored is erased by the registry. */
export function stop(): void {
  isRunning = false;
  posthog.set_config({ disable_persistence: true });
  // Requests that failed are sent again, whatever the settings say, unless PostHog believes that it has not loaded.
  posthog.__loaded = false;
}
