import type { Heard, Language } from '../../dialogs/heard.ts';
import { type Found, indexTopics, type TopicIndex, topicAsked } from '../library/ask.ts';
import type { Library } from '../library.ts';
import { type OwnTopic, paymentTopic } from '../say/more.ts';
import { familyOf } from './families.ts';
import { questionsIn } from './questionsIn.ts';
import { termAsked } from './termAsked.ts';
import { unaccented } from './unaccented.ts';

/**
 * Questions that no written rule of `understand` placed: answered from the person's own facts ("compare", "my numbers", a payment),
 * or by the page whose phrases they come nearest to. Things heard elsewhere ("i heard it stays ten years") are questions too:
 * they are answered, and tell us nothing about the household.
 */
export function placed(library: Library, language: Language, text: string, heard: Heard): Heard {
  const low = plain(text);
  if (open.has(heard.type) && keeps.test(low)) return { type: 'wantsPlan' };
  if (heard.type === 'wantsPerson' && hearsay.test(low)) return heardElsewhere(library, language, low, heard);
  if (!open.has(heard.type) || (heard.type === 'offTopic' && heard.about === 'money')) return heard;
  if (firstStep.test(low)) return { type: 'asked', topic: 'first_step' };
  const term = termAsked(library, language, low);
  if (term !== null) return { type: 'asked', topic: term };
  const payment = paymentIn(low);
  if (payment !== null) return { type: 'asked', topic: payment };
  if (heard.type === 'asked' && heard.topic !== null && !wide.has(heard.topic) && !hearsay.test(low))
    return { ...heard, topic: inSoManyWords(library, language, low, heard.topic) };
  const own = ownTopicIn(low);
  if (own !== null) return { type: 'asked', topic: own };
  if (hearsay.test(low)) return heardElsewhere(library, language, low, heard);
  if (heard.type === 'answered' || heard.type === 'corrected') return beside(library, language, low, heard);
  return searched(library, language, low, heard);
}

/** Meanings that may still turn out to be a question. */
const open = new Set<Heard['type']>(['asked', 'unclear', 'offTopic', 'answered', 'corrected', 'complained', 'saidYes', 'saidNo']);
/** "Can I keep this?", "send me the plan", "print it". */
const keeps =
  /\b(?:(?:send|give|get|show|make|print|save|download|keep|have|e-?mail|text|want|need) (?:me )?(?:the|my|a|this|that) (?:whole )?(?:plan|summary)\b|can i (?:keep|save|get) (?:a copy|(?:all (?:of )?)?(?:this|that))(?! (?:house|home|place|property|loan|rate|one))\b|can i (?:print|download) |(?:print|download) (?:this|that|all this|it)\b|(?:keep|save) (?:this|that|all this)(?: all)?(?: (?:for later|somewhere|as (?:a )?pdf))?\W*$|(?:in|as a?) ?pdf\b|(?:dates|deadlines) (?:in|on|for|to) my calendar|(?:mande|mandeme|envie|enviame|enviarme|deme|dame|quiero|haga|hagame|imprim\w+|guard\w+|descarg\w+) (?:el|mi|un|este) plan\b|(?:puedo|como puedo|quiero) (?:guardar|imprimir|descargar|quedarme con) (?:lo|esto|eso|todo)|(?:puedo|quiero) (?:guardarlo|imprimirlo|descargarlo)|^\W*(?:guardar|imprimir|descargar) (?:esto|eso|todo)\W*$|(?:en|un) pdf\b)/;
/** Pages so wide that a nearer one may be meant. */
const wide = new Set(['options', 'credit', 'short_sale', 'foreclosure', 'rights']);
/** Named by one common word, so that a page that comes quite near is meant. */
const loose = new Set(['sale', 'timeline', 'letters', 'taxes', 'fees', 'bankruptcy', 'deficiency', 'second_lien', 'loan_modification']);
/** In which a wrong answer does harm: the written rule has the last word. */
const settled = new Set(
  `prompt_injection other_peoples_data fake_letter hide_income bank_login homeless_tonight upfront_fee served_papers notice_valid
  cousin_deed elder_help stop_paying tax_forgiven are_you_government discrimination must_i_tell scammers dont_tell_spouse is_ai_deciding
  sell_to_family stop_the_sale guarantee ignore_lender`.split(/\s+/),
);

/** As good as a phrase of a page itself. */
const written = 0.9;
/** Near enough for a page that is named by a common word. */
const quite = 0.75;
/** How near a question in the midst of an account has to come. */
const amid = 0.65;

/** The page with this very question on top of it, whatever word of the field stands in it; else the one that was found. */
function inSoManyWords(library: Library, language: Language, low: string, topic: string): string {
  if (settled.has(topic)) return topic;
  const exact = nearestPart(library, language, low, loose.has(topic) ? quite : written)?.id;
  if (exact !== undefined && !wide.has(exact)) return exact;
  return loose.has(topic) ? (meant(low) ?? topic) : topic;
}

/** The page that the plain words of a question mean; of an account only the part that asks is read. */
function meant(low: string): string | null {
  if (low.length <= longestSearched) return familyOf(low);
  return (
    questionsIn(low)
      .map(familyOf)
      .find((page) => page !== null) ?? null
  );
}

/** A question asked in the same breath as facts: "behind 5 months, will they take half?" */
function beside(library: Library, language: Language, low: string, heard: Heard): Heard {
  if ('topic' in heard && heard.topic !== undefined && heard.topic !== null && !wide.has(heard.topic)) return heard;
  if (!asksSome(low)) return heard;
  const near = nearestPart(library, language, low, amid);
  const exact = near !== null && near.close >= written ? near.id : null;
  const plainly = exact === null || wide.has(exact) ? meant(low) : null;
  const page = plainly ?? near?.id;
  return page === undefined ? heard : { ...heard, topic: page };
}

/** With its mark, or a clause that asks. */
const asksSome = (low: string): boolean => questioning.test(low) || atTheEnd.test(low) || questionsIn(low).length > 0;
const atTheEnd = /\b(?:now what|what now|y ahora que|que hago|que es|(?:es|sera) (?:una )?(?:estafa|fraude|verdad|cierto)|scam or not)\W*$/;

/** The best page for the whole message or for a part of it that asks. */
function nearestPart(library: Library, language: Language, low: string, enough: number): Found | null {
  const short = low.length > longestSearched ? null : nearest(library, language, low, enough);
  // one word says little, unless it is the whole phrase
  const parts = questionsIn(low).flatMap((part) => nearest(library, language, part, enough) ?? []);
  const found = [short ?? [], parts].flat().filter(({ close, words }) => words > 1 || close > 1);
  return found.sort((a, b) => b.close - a.close)[0] ?? null;
}
/** Longer messages are accounts: they share words with everything. */
const longestSearched = 140;

/** Lower case, without accents, everyday short forms written out: "ur" is "your". */
const plain = (text: string): string =>
  unaccented(text)
    .replace(/[’`]/g, "'")
    .replace(/\bherd\b/g, 'heard')
    .replace(/\bur\b/g, 'your')
    .replace(/\bu\b/g, 'you')
    .replace(/\br\b/g, 'are')
    .trim();

const hearsay =
  /^\W*(?:(?:so|but|and|well|pero|y|entonces)\W+)?(?:i (?:have |'?ve )?(?:heard|read|saw|was told)|they (?:say|said|told (?:me|us))|(?:some(?:one|body)|my \w+|a \w+|people|everyone) (?:says?|said|told (?:me|us)|tells me)|is it (?:true|right)|isn'?t it true|(?:me|nos) (?:dijeron|dijo|contaron|han dicho)|(?:yo )?(?:escuche|oi|lei|vi)\b|dicen que|(?:mi|un|una) \w+ (?:me |nos )?(?:dice|dijo)|es (?:cierto|verdad)|no es (?:cierto|verdad))/;

/** Somebody who passes on what they heard asks about it: a looser likeness is enough than for a bare question. */
const believed = 0.4;

function heardElsewhere(library: Library, language: Language, low: string, heard: Heard): Heard {
  const claim = low.replace(hearsay, ' ').replace(/^\W*(?:that|if|que|si)\b/, ' ');
  const found = [nearest(library, language, low, believed), nearest(library, language, claim, believed)].sort(
    (a, b) => (b?.close ?? 0) - (a?.close ?? 0),
  )[0];
  return found === null || found === undefined ? heard : { type: 'asked', topic: found.id };
}

function searched(library: Library, language: Language, low: string, heard: Heard): Heard {
  const told = nearestTold(library, language, low);
  const asks = heard.type === 'asked' || asksSome(low);
  const near = nearestPart(library, language, low, amid);
  const exact = told ?? (near !== null && near.close >= written ? near : null);
  const page = asks && (exact === null || wide.has(exact.id)) ? meant(low) : null;
  if (page !== null) return { ...heard, type: 'asked', topic: page };
  const found = exact ?? saysEnough(nearest(library, language, low)) ?? near;
  if (found === null) return heard;
  const sure =
    told !== null ||
    heard.type === 'asked' ||
    (heard.type !== 'complained' &&
      heard.type !== 'saidYes' &&
      heard.type !== 'saidNo' &&
      (asks || (found.close >= 0.8 && !wide.has(found.id))));
  return sure ? { ...heard, type: 'asked', topic: found.id } : heard;
}

/** One word in common says little, unless it is the whole phrase. */
const saysEnough = (found: Found | null): Found | null => (found !== null && (found.words > 1 || found.close >= written) ? found : null);

/** What is asked about where a message ends with "is that right". */
function nearestTold(library: Library, language: Language, low: string): Found | null {
  const claim = low.length > longestSearched ? low : low.replace(tag, '');
  return claim === low ? null : nearest(library, language, claim, believed);
}

/** "..., is that right": what stands before it is asked about. */
const tag =
  /\W+(?:is (?:that|this|it) (?:right|true|real|so|legal|allowed|normal|ok)|real or fake|right|true|(?:es|sera) (?:cierto|verdad|normal|legal)|verdad)\W*$/;
const questioning =
  /\?|^(?:y (?:si|mi|el|la)|si|vale la pena|conviene|todavia|cuenta|cuentan|ustedes|despues|faltan|whats?|whens?|wheres?|hows?|any|think|wondering|so|is|what|how|why|when|who|which|can|could|do|does|did|will|would|is|are|should|explain|tell me|(?:en|a|para|de|con) (?:que|donde)|que|como|por que|cuando|quien|cual|puedo|pueden|puede|debo|es|son|hay|explique|explica)\b/;

function nearest(library: Library, language: Language, low: string, enough?: number): Found | null {
  return topicAsked(indexOf(library)[language], low, enough);
}

const indexes = new WeakMap<Library, Record<Language, TopicIndex>>();
function indexOf(library: Library): Record<Language, TopicIndex> {
  const made = indexes.get(library) ?? { en: indexTopics(library.explain.en), es: indexTopics(library.explain.es) };
  indexes.set(library, made);
  return made;
}

const own: readonly [OwnTopic, RegExp][] = [
  [
    'compare',
    /^\W*(?:please )?(?:compar\w+|side by side|(?:show|give) (?:me )?(?:a |the )?(?:comparison|side by side)|(?:can you )?compare (?:them|it|these|all|the (?:three|ways|options))|lado a lado|(?:la )?comparacion|compar(?:ar|e|elas|elos|a)(?: (?:todo|las salidas|las tres))?)\W*$|\b(?:what(?:'?s| is) the difference between|cual es la diferencia entre)\b/,
  ],
  [
    'more_ways',
    /^\W*(?:(?:show me |tell me |see )?(?:the )?(?:more|other|all(?: the)?|rest of the) (?:ways|options|choices)(?: out)?|(?:the )?rest|(?:mas|otras|las demas|todas las) (?:salidas|opciones|formas)|el resto)\W*$/,
  ],
  [
    'my_numbers',
    /^\W*(?:(?:show me |see )?(?:all )?my (?:own )?(?:numbers|figures)|(?:ver )?mis (?:propios )?(?:numeros|cifras)|what do my numbers (?:say|show))\W*$/,
  ],
  ['my_dates', /^\W*(?:(?:show me |see |what are )?(?:all )?my (?:dates|deadlines)|(?:ver |cuales son )?mis (?:fechas|plazos))\W*$/],
];

/** "What do I do first", "so what now": answered from the person's own facts once they are explained. */
const firstStep =
  /(?:^|[.!?,] )\W*(?:(?:ok(?:ay)?|so|and|alright|well|then|but|y|entonces|bueno)\W+){0,2}(?:what (?:do|should|can|must) (?:i|we) (?:need to |have to )?do(?: \w+){0,2}? (?:first|now|today|next|right now)|what (?:am i|are we) supposed to do(?: now)?|what (?:do )?i have to do|(?:what'?s|what is|whats) (?:the|my|our) (?:(?:first|next|best) (?:step|move)|plan)(?: step by step)?|where (?:do|should) (?:i|we) (?:even )?(?:start|begin)|who (?:do|should) (?:i|we) call first|(?:what'?s|what is|whats|which is) (?:the|my|our) best (?:option|way|choice)(?: out| now)?|(?:now what|what now|what next)|(?:y )?(?:ahora )?que (?:hago|debo hacer|tengo que hacer) (?:primero|ahora|hoy)|y ahora que|cual es (?:el|mi) (?:primer|siguiente|proximo) paso|por donde (?:empiezo|comienzo))\W*$/;

const ownTopicIn = (low: string): OwnTopic | null => own.find(([, when]) => when.test(low))?.[0] ?? null;

const asksPayment =
  /\b(?:what|how much|calculate|figure|work out|compute|cuanto|cual|calcul\w+)\b[^.?!]*\b(?:payments?|monthly|mensualidad|pagar\w*|pagaria|pago)\b|^\W*(?:payment|mensualidad|pago) (?:at|on|for|al|de|con)\b/;
const hundred = /(\d{1,2}(?:\.\d{1,3})?) ?(?:%|percent|por ciento|pct)/;
const term = /(\d{1,3})[ -]?(years?|yrs?|anos?|months?|meses|mos?)\b/;
const sum =
  /\$ ?(\d[\d,]*(?:\.\d+)?) ?(k|m|mil\b|thousand|million(?:es)?)?|\b(\d[\d,]*(?:\.\d+)?) ?(k\b|mil\b|thousand)|\b(\d{2,3},\d{3}|\d{5,7})\b/;

/** "What would my payment be at 7.25% on 280k for 30 years": needs a rate or a term besides the word payment. */
function paymentIn(low: string): string | null {
  const rate = hundred.exec(low);
  const years = term.exec(rate === null ? low : low.replace(rate[0], ' '));
  if (!asksPayment.test(low) || (rate === null && years === null)) return null;
  // "how much do i pay if i'm 3 months behind" is another question
  if (rate === null && !/year|yr|ano/.test(years?.[2] ?? '')) return null;
  const rest = [rate?.[0], years?.[0]].reduce<string>((left, part) => (part === undefined ? left : left.replace(part, ' ')), low);
  const money = sum.exec(rest);
  return paymentTopic({
    rate: rate === null ? undefined : Number(rate[1]),
    months: years === null ? undefined : Number(years[1]) * (/^m/.test(years[2] ?? '') ? 1 : 12),
    balance: money === null ? undefined : dollars(money),
  });
}

function dollars(money: RegExpExecArray): number {
  const value = Number((money[1] ?? money[3] ?? money[5] ?? '0').replaceAll(',', ''));
  const unit = money[2] ?? money[4] ?? '';
  return value * (/^(?:k|mil|thousand)$/.test(unit) ? 1_000 : /^m/.test(unit) ? 1_000_000 : 1);
}
