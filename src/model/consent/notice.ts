/** The words of the banner and the preferences as shown: the components print these, and nothing else. */
export interface Notice {
  /** What each purpose is for, as the banner says it after the name. */
  asked: NoticeLine[];
  /** The same of what rests on legitimate interests, with how to object. */
  announced: AnnouncedLine[];
  title: string;
  /** What the organization says before the question, in its own words. */
  intro?: string | undefined;
  /** Labels of the two answers. */
  answers: { accept: string; decline: string };
  asks: string;
  /** For which purposes cookies are set once they are consented to; absent: for none. */
  cookiesAsked?: string | undefined;
  /** For which other purposes cookies are set; absent: for none. */
  cookies?: string | undefined;
  /** How to object where something is asked as well. */
  objectByDeclining: string;
  changes: { disclosureHash: string; detailsUrl: string; text: string }[];
  changeLater: string;
  policyTitle: string;
  preferences: {
    purposes: NoticePurpose[];
    /** Where a choice applies, and for how long. */
    scope: string;
  };
}

export interface NoticeLine {
  id: string;
  name: string;
  text: string;
}

export interface AnnouncedLine extends NoticeLine {
  alreadyOn: string;
}

export interface NoticePurpose {
  id: string;
  name: string;
  description: string;
  ground: string;
  /** Label of its box; absent: it cannot be changed here. */
  allow?: string | undefined;
}
