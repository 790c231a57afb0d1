import { lock } from './lock.ts';

/** What editors are told when something is wrong, by what it is about. */
export const problems = { lock };
