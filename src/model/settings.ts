/** What a build is told beside its content. */
export interface Settings {
  /** ISO 8601 day. */
  today: string;
  /** Whether drafts are shown: in `npm run dev`, and in a preview build. */
  drafts?: boolean;
  /** The one organization that is served at the root of its own domain; absent: all, each in its folder. */
  only?: string | undefined;
}
