/** What is loaded only where there is something to remove. */
export { erase } from './erase.ts';
export { forgetIfSpent } from './forget.ts';
