import { listed } from './lists.ts';

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';

/**
 * A value in a sentence that is read from right to left. It has a direction of its own, that of its first letter, so
 * that the signs around it keep their places (Unicode Bidirectional Algorithm, UAX 9). Not for texts with a fingerprint
 * of their own, and not for parts of a sentence that are elements of the page.
 */
export const isolated = (value: string): string => FIRST_STRONG_ISOLATE + value + POP_DIRECTIONAL_ISOLATE;

/** A list of such values. */
export const isolatedList = (values: readonly string[]): string => listed(values.map(isolated));
