/** What an editor is told about something that is wrong; where it is wrong is added by the check that found it. */
export interface Said {
  /** What is wrong, as one sentence or two. The offending value is in “quotes”. */
  message: string;
  /** How to fix it, in one sentence. */
  fix: string;
}
