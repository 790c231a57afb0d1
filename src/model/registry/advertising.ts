/**
 * Names of cookies that advertising tools document as theirs (Google Ads, Meta, Microsoft, TikTok, LinkedIn, Pinterest,
 * Snap, Reddit, X). None of them is strictly necessary for a service that a visitor asks for (ePrivacy Directive,
 * Art. 5(3)).
 */
const names = [
  /^_gcl_/,
  /^_gac_/,
  /^_fb[pc]$/,
  /^_uet(sid|vid)$/,
  /^_ttp$/,
  /^li_fat_id$/,
  /^_pin_unauth$/,
  /^_scid/,
  /^_rdt_uuid$/,
  /^_twclid$/,
  /^IDE$/,
  /^test_cookie$/,
];

/** Whether a stored item is known to serve advertising. A pattern is judged by its start. */
export const isForAdvertising = (name: string): boolean =>
  names.some((pattern) => pattern.test(name.replace(/\*$/, '')));
