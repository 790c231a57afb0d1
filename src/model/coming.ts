/** What begins on a later day. `date`: ISO 8601, a day or a month. */
export interface Coming<What> {
  date: string;
  what: What;
}
