import type { Heard } from '../../dialogs/heard.ts';
import { holdsIn } from './cues.ts';
import { likely } from './learned.ts';
import { leftAlone, ofOtherThings, personWished, thanksUs } from './point.ts';
import { asksAtLast, asksForReal, asksOutright, shortEnough, typedAsQuestion } from './question.ts';
import { asksSomething } from './topics.ts';
import { wrongsIn } from './wrongs.ts';

/** The main point of a message in the words of the labelled corpus: what kind of message it is, beside the facts it holds. */
type Slots = Record<string, unknown>;

const plain: Partial<Record<Heard['type'], string>> = {
  wantsPerson: 'ask_human',
  wantsCounsellor: 'ask_human',
  thanked: 'thanks',
  greeted: 'greeting',
  stopped: 'opt_out',
  complained: 'complain',
  offTopic: 'off_topic',
};

/** A person is asked for, in the wider words of a letter. */
const wantsCall =
  /\b(?:please|kindly) (?:\w+ ){0,5}?(?:contact|call|phone) (?:me|us)\b|\b(?:would like|want|need|like) (?:\w+ ){0,6}?(?:to (?:call|contact) (?:me|us)|human intervention)\b|\bexplain it to (?:whom|someone|a person)|\basking for human\b/;
/** That nobody could be reached is a grievance, not a wish to be called. */
const unreached =
  /\b(?:can ?not|can'?t|couldn'?t|unable to|never|nobody|no one|without|not able to|tried|trying|(?:have|had) (?:had )?to|just wanted to) (?:\S+ ){0,6}?(?:talk|speak|reach|call|person|human|representative|someone)\b/;
const nothingTold =
  /^\W*(?:hello\W+(?:there\W+)?)?(?:please (?:be so kind|see|find|refer|note|review)|see attached|attached|this is in (?:reference|response|regards?)|re\b|i am (?:wanting|writing) (?:a|in)\b)/;

/** The intent of a message, from what it was heard as, its facts, and its words. */
export function intentOf(heard: Heard, low: string, slots: Slots): string {
  if (heard.type === 'danger' && heard.danger === 'self_harm') return 'crisis';
  if (leftAlone(low)) return 'opt_out';
  if (holdsIn(wantsCall, low) || personWished(low)) return 'ask_human';
  if (thanksUs(low)) return 'thanks';
  if (ofOtherThings(low)) return 'off_topic';
  if (inSpanish(low)) {
    const said = spokenSpanish(low, slots);
    if (said !== null) return said;
  }
  if (
    asksOutright.test(low) ||
    typedAsQuestion(low) ||
    asksAtLast(low) ||
    ((heard.type === 'asked' || asksSomething(low)) && asksForReal(low))
  )
    return 'ask_question';
  const known = plain[heard.type];
  if (known !== undefined && !(known === 'ask_human' && holdsIn(unreached, low))) return known;
  if (/^\W*(?:hello|hi|good (?:morning|afternoon|evening)|dear \w+)\b/.test(low) && low.split(/\s+/).length < 8) return 'greeting';
  if (holdsIn(nothingTold, low)) return 'other';
  return complains(low, slots) ? 'complain' : 'describe_situation';
}

/** What a Spanish message is for, where its words say so: a person, a question, thanks, a greeting. */
function spokenSpanish(typed: string, slots: Slots): string | null {
  const low = typed.replace(/\bcomo (?:estan?|amanecieron|andan|les va)\b[^?.]{0,25}\?/, '');
  const bare = Object.entries(slots).every(
    ([field, value]) => field === 'crisis' || value === null || (Array.isArray(value) && value.length === 0),
  );
  if (holdsIn(thanking, low)) return 'thanks';
  if (bare && greets.test(low) && passing.test(low)) return 'greeting';
  if (low.includes('?') || (low.split(' ').length > shortEnough ? askedInStory : askedPlainly).test(low) || typedAsQuestion(low))
    return bare && /^\W*(?:buen\w+|hola|ola|klk)\b/.test(low) && low.split(' ').length < 9 ? 'greeting' : 'ask_question';
  if (bare && /\b(?:gracias|grasias|dios (?:me |se )?(?:lo|la|le) (?:bendiga|pague)|muy amable|se lo agradezco)\b/.test(low))
    return 'thanks';
  return bare && low.split(' ').length < 10 && /^\W*(?:buen[ao]s?|hola+|ola|saludos|bendiciones|feliz|oiga amigo|q(?:ue)? onda)\b/.test(low)
    ? 'greeting'
    : null;
}
/** Thanks, whatever else is told. */
const thanking =
  /^\W*(?:muchas |mil )?gracias\b(?! (?:pero|por nada|a)\b)(?![^.]*\?)|\b(?:paso|escribo|vengo|entro|queria|quiero) (?:solo )?(?:a |para )?dar(?:le|les)? las gracias\b/;
const greets = /^\W*(?:buen\w+|hola|ola|klk|saludos)\b/;
const passing = /\b(?:saludando|curioseando|este link|este numero|luego regreso|momentito|no se me vaya)\b/;
/** A question without its mark, as most are typed. */
const asking = String.raw`(?:que|q) (?:pasa si|hago)\b|(?:queria|quisiera|quiero) preguntar(?:les?)?\b|(?:diganme|digame|dime|me dicen) (?:si|que|como|cuando|cuanto|a quien)\b|eso que cosa es|cuant[oa]s? (?:se |me |m )?(?:demora|tarda|tiempo|sale|cuesta|cobra)|cual es\b|como (?:se hace|funciona|le hago|puedo)|(?:quiero|quisiera|solo quiero|necesito) saber|(?:es|sera) (?:cierto|verdad)|dime a ver si|ustedes (?:son|cobran|ayudan|trabajan|tienen|atienden)|tienen (?:oficina|telefono)|usted es|atienden`;
const whatIs = String.raw`(?:que|q) (?:es|significa)\b(?! la que| el que| \d)`;
const askedPlainly = new RegExp(String.raw`(?:^|[.!;] |\b(?:saber|entiendo|expliqu\w+|diga\w*|oiga|y|pero|oye) )${whatIs}|\b(?:${asking})`);
/** In a story "el pago, que es 850" asks nothing: a question begins its clause. */
const askedInStory = new RegExp(
  String.raw`(?:^|[.;:!] *|\b(?:saber|pero|entonces|oiga|nomas|solo|yo|nada mas) )(?:${whatIs}|${asking})|\b(?:queria|quisiera|quiero) (?:preguntar|saber)\b|\bdigan?me (?:si|que|como|cuanto)\b`,
);

/** Anger at a company, told as a verdict and not as an event. */
const grievance =
  /\b(?:fraud\w*|harass\w*|predatory|incompeten\w*|unprofessional|ridiculous|unacceptable|outrag\w*|liars?|lied|lying|scam(?:med|ming)?|illegal\w*|rude\w*|insult\w*|disgust\w*|frustrat\w*|negligen\w*|mislead\w*|misled|deceptive|deceiv\w*|unfair\w*|nightmare|horrible|terrible|worst|abus\w*|discriminat\w*|steal\w*|stole\w*|bad faith|runaround|mistreat\w*|wrongful\w*|crooks?|crooked|dishonest\w*|greed\w*|unforgivable|demand that|headache|shame\w*|railroaded|violat\w*|forg(?:ed|ing|ery)|unscrupulous|egregious\w*|confusing|unclear|makes? no sense|no idea|unethical|criminal\w*|appall\w*|should (?:not )?(?:be|have)|inexcusable|unreasonable|excessive|absurd|incompetence|deliberate\w*|intentional\w*|purposel?y|poor (?:service|communication|customer)|lack of|failure to|shady|joke|inept|corrupt\w*|unjust\w*|trying to (?:force|steal|take)|taking advantage|bait and switch|ripped? off|cheat\w*|trick\w*|victim\w*|punish\w*|stress\w*|wrong)\b/;

const inSpanish = (low: string): boolean =>
  (low.match(/\b(?:el|la|los|las|que|q|de|del|me|mi|con|para|pa|por|un|una|estoy|tengo|debo|pero|ya|se|lo|le|es|y)\b/g) ?? []).length >=
  Math.max(2, low.split(' ').length / 6);
/** The same anger in Spanish. */
const reproach =
  /\b(?:ladron\w*|rateros?|estafa\w*|abuso|abusador\w*|abusan|burla|robo(?! (?:del|de mi|de la|en))|robando|mentiros\w*|mienten|mintieron|sinverguenzas?|poca verguenza|injust\w*|maltrat\w*|groser\w*|falta de respeto|relojo|relajo|ya estuvo bueno|una locura|no hay derecho|no se vale|me colgaron|colgarme|me tienen de|ni me contestan?|ni contestan|nadie (?:contesta|me ayuda|me hace caso)|puras? (?:vueltas|mentiras)|se hacen los|como quieren que|para nada sirven|no sirven|inutiles|desgraciad\w*|aprovechan|unos \w*ratas|que (?:clase|tipo) de)\b/;

/** Told as a wrong done, without a word of anger: each was a complaint twice in three times or more among our Spanish writers. */
const wronged =
  /\b(?:de (?:un[ao]?|una persona) (?:a|pa) otr[ao]|nadie (?:sabe|explica|responde|me explica|nos explica|me da razon)|siguen? (?:diciendo|pidiendo|mandando|cobrando|saliendo)|como si nada|jamas|sin (?:avisar\w*|decir(?:me|nos|le)|explicar\w*|preguntar\w*)|pur[ao]s? (?:mentira|cuento|vuelta|promesa|espera)\w*|(?:piden|pidieron|quieren|mandan) (?:\w+ )?otra vez|otra vez (?:la misma|lo mismo|los mismos|me piden|me dicen)|error del? (?:banco|ellos)|(?:ellos|el banco|la compania) dicen? que|me (?:prometi\w+|juraron)|ahora (?:me |nos )?(?:dicen|dice|salen|resulta|disque|dizque)|(?:tres|cuatro|cinco|seis|siete|ocho|diez|mil|varias) veces|cada quien (?:me )?dice|sin que yo (?:lo|la|se)|pagos no (?:existen|aparecen)\b|otro late fee|suben el numero|llev(?:o|amos) (?:\w+ ){1,3}(?:llamando|esperando|mandando)|me cuelgan|misma historia|me tienen? (?:hart|cansad|hasta)\w*|castig\w+|trat\w+ (?:como|mal)|ya (?:me )?quieren (?:mi|la|quitar)|no resuelven|nada que (?:responden|contestan|hacen)|que descaro|que vaina)\b/;

/** From this many words on a message is a whole story. */
const wholeStory = 50;

/** Surely one or the other by the classifier (thresholds by cross-validation: docs/understanding.md); between them, by the words. */
function complains(low: string, slots: Slots): boolean {
  // the classifier was taught in English
  if (inSpanish(low)) return holdsIn(reproach, low) || holdsIn(wronged, low);
  const score = likely('complain', intentWords(low, slots));
  const sounds = score > 0.62 || (score >= 0.4 && holdsIn(grievance, low));
  if (low.split(' ').length < wholeStory) return sounds;
  // what sounds angry in a story may be its trouble; what was done wrong again and again is the point of it, however calm it sounds
  const wrongs = wrongsIn(low);
  return score > 0.85 || (wrongs > 0 && (sounds || score > 0.35)) || (wrongs > 1 && score > 0.05);
}

/** The text as the classifier reads it: its words, what was filled, who acts in it. */
export function intentWords(low: string, slots: Slots): string {
  const filled = Object.entries(slots).flatMap(([field, value]) => {
    if (Array.isArray(value)) return value.map((one) => `zz${field}${one}`);
    return value === null ? [] : [`zz${field}${typeof value === 'boolean' || field === 'payment_status' ? value : ''}`];
  });
  const us = (low.match(/\b(?:i|we|my|our)\b/g) ?? []).length;
  const them = (low.match(/\b(?:they|them|their|bank|company|servicer|mortgage|wells|ocwen|chase|cooper|nationstar)\b/g) ?? []).length;
  const who = them > us ? 'zzthem' : them === 0 ? 'zzus' : 'zzboth';
  const first = /^\W*(\w+)/.exec(low)?.[1] ?? '';
  const length = `zzlong${Math.min(4, Math.floor(low.split(' ').length / 10))}`;
  const told = holdsIn(grievance, low) ? 'zzgrievance' : 'zzcalm';
  return `${filled.join(' ')} zzfilled${Math.min(3, filled.length)} zzfirst${first} ${who} ${length} ${told} ${low}`;
}
