/**
 * The shape of a catalogue in another language: the same sentences by the same names, and functions of the same values.
 * Lists keep their length, such as the headings of a table's columns.
 */
export type Translated<Value> = Value extends string
  ? IsUnion<Value> extends true
    ? Value
    : string
  : Value extends (...values: never) => unknown
    ? Value
    : { readonly [Key in keyof Value]: Translated<Value[Key]> };

/** Whether a type is a choice of several texts, which is a value and no sentence: `'ltr' | 'rtl'`. */
type IsUnion<Value, Whole = Value> = Value extends unknown ? ([Whole] extends [Value] ? false : true) : never;
