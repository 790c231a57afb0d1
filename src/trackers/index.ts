import type { AdapterFacts } from './adapter.ts';
import { googleAnalytics } from './google-analytics/facts.ts';
import { plausible } from './plausible/facts.ts';
import { posthogRecording } from './posthog-recording/facts.ts';
import { posthog } from './posthog/facts.ts';
import { vercelAnalytics } from './vercel-analytics/facts.ts';

/** Every tracker that this site can run: one folder, and one line here. */
export const adapters: Record<string, AdapterFacts> = {
  'google-analytics': googleAnalytics as AdapterFacts,
  plausible: plausible as AdapterFacts,
  posthog: posthog as AdapterFacts,
  'posthog-recording': posthogRecording as AdapterFacts,
  'vercel-analytics': vercelAnalytics as AdapterFacts,
};
