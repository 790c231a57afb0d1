/**
 * Words that decide what a sentence promises: a correction of a published text may not touch them. In lower case. The
 * lists may be generous, because a correction that is refused becomes a new version.
 */

const negations =
  'no not none nor never neither nobody nothing nowhere cannot non without unless except excepting excluding ' +
  'exclude excludes excluded but only solely hardly out off refuse refuses refused prohibit prohibited forbidden';

const limits =
  'if until till before after within least most minimum maximum more less fewer over under above below up ' +
  'all any every each always sometimes some both either soon later earlier early late immediately promptly instantly ' +
  'temporarily permanently indefinitely';

const duties = 'may might must shall should will would can could need ought';

/** What makes a use of data lawful (GDPR Art. 6(1) and 9(2)), in the words that policies use for it. */
const bases =
  'consent consents consented consenting permission agreement agree agrees agreed contract contracts contractual ' +
  'legitimate interest interests obligation obligations obliged legal legally law laws lawful lawfully statutory ' +
  'vital necessary necessity required require requires';

/** What is done with data, and may not be said of another deed. */
const deeds =
  'sell sells selling sold sale sales share shares shared sharing disclose discloses disclosed disclosing disclosure ' +
  'transfer transfers transferred transferring rent rents rented renting';

const counts =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen ' +
  'half third quarter first once twice thrice single double triple percent per';

const periods =
  'second seconds minute minutes hour hours hourly day days daily week weeks weekly fortnight month months monthly ' +
  'year years yearly annual annually decade decades january february march april june july august september ' +
  'october november december business working calendar';

/** With one of these in front of it a word is its opposite: “lawful”, “unlawful”. */
const prefixes = 'un in im il ir non dis de anti mis';

/** Words of names that any sentence may begin with. */
const articles = 'the a an and of for';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const meaning = {
  negations: setOf(negations),
  /** Words that limit a promise, make it a duty, or say what is done with data. */
  limits: setOf(`${limits} ${duties} ${deeds}`),
  bases: setOf(bases),
  articles: setOf(articles),
  /** Numbers, and the periods that they count. */
  numbers: setOf(`${counts} ${periods}`),
  prefixes: setOf(prefixes),
  /** What an organization's own labels of the two answers begin with. */
  yes: setOf('Accept Allow'),
  no: setOf('Decline Reject Refuse'),
  /** The end of “don't”. */
  negatedEnd: /n['’]t$/,
};
