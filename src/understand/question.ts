import { holdsIn } from './cues.ts';
import { sentences } from './plain.ts';

/** Whether a message asks, and waits for an answer: with a mark or without, in a few words or at the end of a story. */

/** Asked without a mark: "please let me know what can be done", "any advice would be welcome", "How can I resolve this." */
export const asksOutright =
  /\blet (?:me|us) know (?:\w+ ){0,5}?(?:what|how|whether|if) (?:\w+ )?(?:can|could|i|we|should|my|there|options?)\b|\bany (?:suggestions?|advice|guidance|ideas?) (?:\w+ ){0,6}?(?:welcome|appreciated|helpful|how|on (?:what|how))\b|(?:^|[.!?]\s{1,2})(?:how|what)(?: and (?:how|what))? (?:can|could|should|do) (?:i|we) (?:\w+ ){1,6}\w+\.?$|\bneed to know (?:if|whether|what|how)\b|\bplease (?:advise|instruct me)\b|\bmy question is\b|\b(?:wanting|wanna|want|wish|like) to know (?:if|whether|how|what fees)\b|\blet me know where\b|\bappreciate any (?:suggestions?|advice|guidance)\b/;
/** Asked only to accuse. */
const rhetorical =
  /\b(?:did you (?:catch|hear|get) that|are you (?:kidding|insinuating|serious)|(?:you|u) know what|do you know what it|what is there to|i asked,|is it fair|what (?:is it|is|will it) going to take|how many (?:more )?times? (?:will|do|must|does|have)|how do i put this|(?<!\b(?:do|can|should|must|shall) (?:i|we) )really|seriously|you realize)\b|["'](?: [^"'?]*)?\?["']/;

/** Typed into a phone without a mark or a stop: short, and begun as a question, or ending as one. */
const typedAsking =
  /^\W*(?:(?:so|and|but|ok|okay|hi|hey|hello|well|then|also|please|wait|pues|y|pero|entonces|oiga|hola)\W+){0,3}(?:(?:can|could|should|will|would|do|does|did|is|are|am) (?:i|we|they|you|u|it|he|she|my|the|there|this|that|mine|these|a|an|some\w+|any\w+|another|filing|walking|bankruptcy|forbearance)\b(?! not\b)|(?:what|where|who|when|which|why)(?:'?s|s?(?= (?:can|could|do|does|did|will|would|should|is|are|am|if|about|happens|pays|gets|kind|kinds|papers?|proof|one|department)\b))\b|how\b|r u\b|any ?(?:way|one|thing|state|programs?)\b|(?:tell|explain)(?: me)? (?:what|my|how)\b|(?:me|nos|la|lo|le|les) (?:pued\w+|van a|va a|conviene|dan|dejan?|quitan|aceptan|ayudan)\b|se puede\b|que (?:pasa|hago|puedo|significa|es|sigue|opciones|papeles|tan|tanto|derechos|debo|me recomienda)\b|cuando (?:(?:me|nos) (?:van|puedo|tengo|sac|qui)|puedo|podre|empiezan|es|tengo)|como (?:puedo|hago|le hago|se|funciona)\b|(?:cuant[oa]s?|donde|quien|cual|a quien|con quien|con cuant\w+|por que|para que|puedo|podemos|pueden?|debo (?=\w+[aei]r)|hay (?!que)|tengo que|vale la pena|conviene|es cierto|y si|hasta cuando|importa que|ustedes (?=pueden|cobran|son)) ?)/;
const endsAsking =
  /\b(?:can|should|will|do|could|does|are) (?:i|we|they|it|you|u|the auction|the foreclosure) (?:\S+ ){0,8}\S+ ?$|\b(?:what|where|how) (?:do|can|should|long|happens)\b(?: \S+){0,9} ?$|\b(?:now what|what now|then what|am i screwed|is (?:that|this|it) (?:right|true|real|legal|allowed|normal|ok|a thing)|real or fake|que (?:hago|puedo hacer|se puede hacer|pasa)|y ahora que|(?:es|sera) (?:verdad|cierto|estafa|legal)|todavia les debo|(?<!que )(?<!no )(?:me|nos|la|lo) (?:puedo|pueden|puede|tengo que|van a)(?: \S+){1,8})[ )]?$/;
/** "What they want is more papers", "they asked could I wait": told, though it sounds as if it asked; or asked only to accuse. */
const tellsFirst =
  /\b(?:asked|told) (?:them|him|her|me|us|the \w+)\b|\bhow (?:is (?:that|this|it)|stupid|dare|am i supposed|do they expect|can there be|does a)\b|\b(?:would|could|will) not\b|\b(?:are they stupid|why should i|whatsapp)\b|\bno idea how\b|^\W*how (?:i|we|they|he|she|my|the)\b|^\W*(?:and )?so (?:is|are|does) (?:my|our|he|she)\b/;
export const shortEnough = 25;

export const typedAsQuestion = (low: string): boolean =>
  !/[?.!;]/.test(low) &&
  low.split(/\s+/).length <= shortEnough &&
  (holdsIn(typedAsking, low) || holdsIn(endsAsking, low)) &&
  !holdsIn(tellsFirst, low) &&
  !holdsIn(rhetorical, low) &&
  !holdsIn(accusing, low);

/** A story typed without marks that ends by asking: "do i got to keep paying or does it not matter now", "what rights have i got". */
const lastAsking =
  /(?:^|[,:(-]|\b(?:n|and|so(?! do)|but|or)\b)\W*(?:(?:so|and|but|n|well|please|pls) )?(?:(?:can|could|should|shld|ought|may|must|do(?! it)|(?<!so )does|will|would|is|are|am) (?:i|we|they|it|he|she|you|u|this|that|there|my|the|these|mine|a person|someone)\b(?! (?:not|never)\b)|does \w{3,12}ing\b|(?:what|where|how|when)(?:'?s (?=the|my|a|next|going|it)| (?:is|are|r|do|does|can|could|should|shld|would|will|am|soon|long|much|rights|choices|options|other|about)(?! not))\b|which (?:one|way|of|is (?:better|best|smarter|it))\b|who(?: do|'?s)\b)[\s\S]{0,160}$|\b(?:is (?:this|that|he|she|it) (?:\w+ ){0,2}?(?:for real|legit|legal|true|right|real|how it works|normal|a scam)|what (?:do|can|should) (?:i|we) do)\W*$/;
/** What stands before it, where somebody only tells of a question. */
const toldOf =
  /\b(?:know|knows|knew|asked|asking|asks?|tell|tells|told|say|says|said|wonder\w*|see|idea|sure|matter|understand|figure|decide|remember|explain\w*|depend\w*|guess|that is|thats)\W*$|\b(?:asked|asking|inquired|explained|questioned|demand\w*|told them)\b/;
function askedAtLast(low: string): string | null {
  if (low.split(' ').length <= shortEnough) return null;
  const ends = marked(low).filter(saysMore).at(-1) ?? '';
  const found = lastAsking.exec(ends.replace(/\W+$/, ''));
  if (found === null || /["'!]$/.test(ends)) return null;
  const [asks, before] = [ends.slice(found.index), ends.slice(0, found.index)];
  const only = toldOf.test(before) || tellsFirst.test(asks) || rhetorical.test(asks) || accusing.test(asks);
  return only ? null : asks;
}
/** The sentences of a text, each with its mark. */
const marked = (low: string): string[] => sentences(low).map(({ start, end }) => low.slice(start, Math.min(low.length, end + 1)).trim());
const saysMore = (one: string): boolean =>
  one.split(' ').length > 3 && !/^\W*(?:thank|thx|ty\b|sorry|god bless|please help|please answer)/.test(one);
/** A story that ends by asking. */
export const asksAtLast = (low: string): boolean => askedAtLast(low) !== null;

/** The words of a whole story that ask: the page that answers is looked for in them, not in all that is told beside. */
export function questionOf(low: string): string | null {
  if (low.split(' ').length <= shortEnough) return null;
  const asked = marked(low).filter((one) => one.endsWith('?') && isReal(one));
  const last = askedAtLast(low);
  if (last !== null && !asked.some((one) => one.includes(last))) asked.push(last);
  return asked.length === 0 ? null : asked.join(' ');
}

/** A question that waits for an answer: with its mark, or begun as one; "why would they do that?" only accuses. */
export function asksForReal(low: string): boolean {
  if (
    /^\W*(?:i (?:would like|want|need|wish) to (?:know|find out|understand|ask)|i(?:'m| am) (?:wondering|trying to find out)|(?:can|could|would) (?:you|someone|anyone) (?:please )?(?:tell|explain|help)|how (?:do|can|should) (?:i|we)(?! put)|what (?:are|is|can|should|do|happens)|do i|do we|is there|are there|can i|can we|should i|quisiera saber|quiero saber)\b/.test(
      low,
    )
  )
    return true;
  const asked = low.split(/(?<=[.!?])\s/).filter((sentence) => /\?\s*$/.test(sentence));
  return asked.some(isReal);
}

const isReal = (sentence: string): boolean => asksInClause(sentence) && !holdsIn(rhetorical, sentence) && !holdsIn(accusing, sentence);

/** "They wanted $8000 to refinance???" wonders; a question for us has a clause that begins as one. */
const asksInClause = (sentence: string): boolean =>
  sentence.split(/[,;:()]|\s-+\s|\b(?:and|but|or|so|then|because)\b/).some((clause) => beginsAsking.test(clause)) ||
  holdsIn(ours, sentence);
const beginsAsking =
  /^\W*(?:(?:now|well|please|hello|hi|since|also|n|if i were to .*|once .*) )?(?:what|whats|how|who|whom|which|when|where|why|can|could|would|should|shld|shall|ought|will|do|don'?t|does|did|is|isn'?t|are|am|was|were|has|have|any|may|que|como|cuando|cuanto|puedo|debo|hay)\b/;
const ours =
  /\b(?:can|could|should|do|may|must|would|will) (?:i|we|you|someone|anyone|they|the|it)\b|\b(?:wondering|wonder|know) (?:if|whether|what|how|why|when|where)\b|\b(?:does that|is there|is this|is that|explanation|there is (?:some|any|a) )\b/;
/** "How can you sell what you do not own?", "What type of company is this?": asked to accuse. */
const accusing =
  /\b(?:why|how (?:could|can|dare)|who (?:does|do)|what (?:kind|gives|right)) (?:\S+ ){0,4}?(?:they|them|this|that|these|those|bank|company|people|anyone|someone|servicer|he|she)\b|\b(?:why do(?:es|n'?t|esn'?t)?|how (?:do|does|can|could)) (?:you|it|wells|ocwen|chase|nationstar|a company)\b|\bwhat (?:type|sort) of\b|\bwhat (?:is the purpose|were they|does \w+ (?:\w+ )?do with|about offering)\b|\bwhy (?:now|just now|was i never|why would i)\b|\b(?:this|that|it) is (?:unfair|unacceptable|ridiculous)\b/;
