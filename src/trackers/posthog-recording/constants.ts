/** Name of what the recorder keeps, apart from what page views keep. posthog-js puts `ph_` before it. */
export const nameOf = (token: string): string => `${token}_recording`;
