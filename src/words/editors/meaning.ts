/**
 * Words that decide what a sentence promises: a correction of a published text may not touch them. In lower case. The
 * lists may be generous, because a correction that is refused becomes a new version.
 */

const negations =
  'no not none nor never neither nobody nothing nowhere cannot non without unless except excepting excluding ' +
  'exclude excludes excluded but only solely hardly out off refuse refuses refused prohibit prohibited forbidden';

const limits =
  'if until till before after within least most minimum maximum more less fewer over under above below up ' +
  'all any every each always sometimes some both either';

const duties = 'may might must shall should will would can could need ought';

const counts =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen ' +
  'half third quarter first once twice thrice single double triple percent per';

const periods =
  'second seconds minute minutes hour hours hourly day days daily week weeks weekly fortnight month months monthly ' +
  'year years yearly annual annually decade decades january february march april june july august september ' +
  'october november december';

/** With one of these in front of it a word is its opposite: “lawful”, “unlawful”. */
const prefixes = 'un in im il ir non dis de anti mis';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const meaning = {
  negations: setOf(negations),
  /** Words that limit a promise or make it a duty. */
  limits: setOf(`${limits} ${duties}`),
  /** Numbers, and the periods that they count. */
  numbers: setOf(`${counts} ${periods}`),
  prefixes: setOf(prefixes),
  /** What an organization's own labels of the two answers begin with. */
  yes: setOf('Accept Allow'),
  no: setOf('Decline Reject Refuse'),
  /** The end of “don't”. */
  negatedEnd: /n['’]t$/,
};
