/** What an editor is told about one key. */
export type Field =
  | string
  | {
      text: string;
      /** What each value means, where only a few are allowed. */
      values: Readonly<Record<string, string>>;
    };

/** What is said of a file's keys, each by its path; items of a list have the list's path. The file itself is `''`. */
export type Fields = Readonly<Record<string, Field>>;
