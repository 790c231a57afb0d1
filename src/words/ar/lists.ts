/** `أ وب وج`: the word for “and” is one letter, and is written together with what follows. */
export const listed = (values: readonly string[]): string => values.join(' و');

/** `أ أو ب أو ج`. */
export const eitherOf = (values: readonly string[]): string => values.join(' أو ');
