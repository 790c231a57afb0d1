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

/** The same in the other languages of texts: a correction of a translation may not touch them either. */
const german = {
  negations:
    'nicht kein keine keinen keinem keiner keines nie niemals niemand niemandem niemanden nichts nirgends ohne außer ' +
    'ausgenommen ausschließlich nur kaum weder noch verboten untersagt verweigern verweigert',
  limits:
    'wenn falls sofern soweit bis vor nach binnen innerhalb mindestens höchstens maximal mehr weniger über unter ab ' +
    'alle allen aller jede jeder jedes jeden jedem immer stets manchmal einige beide entweder sofort ' +
    'unverzüglich umgehend vorübergehend dauerhaft unbefristet ' +
    'früher später darf dürfen muss müssen soll sollen kann können ' +
    'verkaufen verkauft verkauf teilen geteilt weitergeben weitergegeben offenlegen übermitteln übermittelt vermieten',
  bases:
    'einwilligung einwilligungen zustimmung vertrag verträge vertraglich berechtigt berechtigte berechtigten ' +
    'berechtigtes interesse interessen verpflichtung verpflichtungen rechtlich gesetzlich gesetz rechtmäßig ' +
    'erforderlich notwendig lebenswichtig',
  numbers:
    'null zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig sechzig neunzig hundert tausend ' +
    'halb halbe hälfte drittel viertel einmal zweimal prozent sekunde sekunden minute minuten stunde stunden tag ' +
    'tage tagen täglich woche wochen wöchentlich monat monate monaten monatlich quartal jahr ' +
    'jahre jahren jährlich januar februar märz mai juni juli oktober ' +
    'dezember werktag werktage werktagen arbeitstage arbeitstagen',
};

/** Without “an”, a year: in English texts it is an article. */
const french = {
  negations: 'ne pas jamais rien aucun aucune sans sauf hormis seulement uniquement ni nul nulle non interdit refuser',
  limits:
    'si avant après moins plus minimum maximum tout toute tous toutes chaque toujours parfois immédiatement ' +
    'temporairement définitivement jusqu jusque peut peuvent doit doivent devra devront pourra pourront vendre vend ' +
    'vendons vendent vendu vente partager partageons partagé communiquer communiquons transférer louer',
  bases:
    'consentement accord contrat contrats contractuel contractuelle légitime légitimes intérêt intérêts légal légale ' +
    'légales loi lois licite nécessaire nécessaires',
  numbers:
    'zéro deux trois quatre cinq sept huit neuf dix onze douze quinze vingt trente soixante cent mille demi moitié ' +
    'tiers quart secondes heure heures jour jours semaine semaines mois trimestre ans année années janvier février ' +
    'mars avril juin juillet août septembre octobre novembre décembre ouvrable ouvrables ouvré ouvrés',
};

const arabic = {
  negations: 'لا لن لم ليس ليست لسنا غير بدون دون عدم إلا فقط ولا فلا ولن ولم وليس أبدا أبدًا مطلقا مطلقًا',
  limits:
    'إذا قبل بعد خلال حتى أقل أكثر أقصى أدنى كل جميع أي دائما دائمًا أحيانا أحيانًا فورا فورًا مؤقتا مؤقتًا يجب ' +
    'يجوز يمكن قد سوف نبيع يبيع بيع نشارك يشارك مشاركة ننقل نقل نكشف كشف',
  bases:
    'موافقة موافقتك الموافقة عقد العقد مشروعة المشروعة مصالح المصالح مصلحة التزام الالتزام قانوني قانونية القانون ' +
    'ضروري ضرورية',
  numbers:
    'واحد واحدة اثنان اثنين ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة عشر عشرون ثلاثون مئة ألف نصف ثلث ربع ثانية ' +
    'دقيقة دقائق ساعة ساعات يوم يومان يومين يومًا يوما أيام أسبوع أسبوعان أسبوعين أسابيع شهر شهران شهرين أشهر شهور ' +
    'سنة سنتان سنتين سنوات عام عامان عامين أعوام',
};

/** With one of these in front of it a word is its opposite: “lawful”, “unlawful”. */
const prefixes = 'un in im il ir non dis de anti mis';

/** Words of names that any sentence may begin with. */
const articles = 'the a an and of for';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const inAll = (words: string, list: keyof typeof german): ReadonlySet<string> =>
  setOf([words, german[list], french[list], arabic[list]].join(' '));

/** Verbs that name the two answers of the banner, in each language, as labels have them (requirement B08). */
const answers = {
  en: { accept: setOf('Accept Allow'), decline: setOf('Decline Reject Refuse') },
  de: { accept: setOf('akzeptieren erlauben zulassen Akzeptieren'), decline: setOf('ablehnen verweigern Ablehnen') },
  fr: { accept: setOf('Accepter Autoriser accepter autoriser'), decline: setOf('Refuser refuser') },
  ar: { accept: setOf('قبول السماح'), decline: setOf('رفض منع') },
};

export const meaning = {
  negations: inAll(negations, 'negations'),
  /** Words that limit a promise, make it a duty, or say what is done with data. */
  limits: inAll(`${limits} ${duties} ${deeds}`, 'limits'),
  bases: inAll(bases, 'bases'),
  articles: setOf(articles),
  /** Numbers, and the periods that they count. */
  numbers: inAll(`${counts} ${periods}`, 'numbers'),
  prefixes: setOf(prefixes),
  /** What an organization's own labels of the two answers begin with. */
  answers,
  /** The end of “don't”. */
  negatedEnd: /n['’]t$/,
};
