/**
 * Paths of all keys of a value: `controller`, `controller.country`. Items of a list have the list's path. A record,
 * whose keys are not known, has none below it.
 */
export type Path<Value> = Value extends readonly (infer Item)[]
  ? Path<Item>
  : Value extends object
    ? string extends keyof Value
      ? never
      : { [Key in keyof Value & string]-?: Key | Below<Key, NonNullable<Value[Key]>> }[keyof Value & string]
    : never;

type Below<Key extends string, Value> = `${Key}.${Path<Value>}`;
