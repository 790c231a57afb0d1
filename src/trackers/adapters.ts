/** Every tracker that this site can run: one folder, and one line here. The name is that of the folder. */
export { googleAnalytics as 'google-analytics' } from './google-analytics/facts.ts';
export { plausible } from './plausible/facts.ts';
export { posthog } from './posthog/facts.ts';
export { posthogRecording as 'posthog-recording' } from './posthog-recording/facts.ts';
export { vercelAnalytics as 'vercel-analytics' } from './vercel-analytics/facts.ts';
