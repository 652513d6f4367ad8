import type { Heard } from '../../dialogs/heard.ts';
import { likely } from './learned.ts';
import { asksSomething } from './topics.ts';

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
const otherDebt = /\b(?:credit card|auto (?:loan|mortgage)|car (?:loan|was)|my car|student loan|repossess\w*|paypal|vehicle)\b/;
const ofTheHouse = /\b(?:house|home|mortgage(?! with xx)|foreclos\w*|property|escrow|closing|these payments)\b/;
const nothingTold =
  /^\W*(?:hello\W+(?:there\W+)?)?(?:please (?:be so kind|see|find|refer|note|review)|see attached|attached|this is in (?:reference|response|regards?)|re\b|i am (?:wanting|writing) (?:a|in))/;

/** The intent of a message, from what it was heard as, its facts, and its words. */
export function intentOf(heard: Heard, low: string, slots: Slots): string {
  if (unlisted.test(low)) return 'opt_out';
  if (heard.type === 'danger' && heard.danger === 'self_harm') return 'crisis';
  if (heard.type === 'danger' && !inSpanish(low)) return 'describe_situation';
  if (wantsCall.test(low)) return 'ask_human';
  if (inSpanish(low)) {
    const said = spokenSpanish(low, slots);
    if (said !== null) return said;
  }
  if (asksOutright.test(low) || typedAsQuestion(low) || ((heard.type === 'asked' || asksSomething(low)) && asksForReal(low)))
    return 'ask_question';
  const known = plain[heard.type];
  if (known !== undefined && !(known === 'ask_human' && unreached.test(low))) return known;
  if (/^\W*(?:hello|hi|good (?:morning|afternoon|evening)|dear \w+)\b/.test(low) && low.split(/\s+/).length < 8) return 'greeting';
  if (otherDebt.test(low) && !ofTheHouse.test(low)) return 'off_topic';
  if (nothingTold.test(low)) return 'other';
  return complains(low, slots) ? 'complain' : 'describe_situation';
}

const unlisted = /\b(?:quit|borr|saqu)en(?:me|nos) de (?:su|la|esa|sus) listas?\b/;

/** What a Spanish message is for, where its words say so: a person, a question, thanks, a greeting. */
function spokenSpanish(typed: string, slots: Slots): string | null {
  const low = typed.replace(/\bcomo (?:estan?|amanecieron|andan|les va)\b[^?.]{0,25}\?/, '');
  const bare = Object.entries(slots).every(
    ([field, value]) => field === 'crisis' || value === null || (Array.isArray(value) && value.length === 0),
  );
  if (personWished.test(low)) return 'ask_human';
  if (thanking.test(low)) return 'thanks';
  if (bare && greets.test(low) && passing.test(low)) return 'greeting';
  if (low.includes('?') || askedPlainly.test(low) || typedAsQuestion(low))
    return bare && /^\W*(?:buen\w+|hola|ola|klk)\b/.test(low) && low.split(' ').length < 9 ? 'greeting' : 'ask_question';
  if (bare && /\b(?:gracias|grasias|dios (?:me |se )?(?:lo|la|le) (?:bendiga|pague)|muy amable|se lo agradezco)\b/.test(low))
    return 'thanks';
  return bare && low.split(' ').length < 10 && /^\W*(?:buen[ao]s?|hola+|ola|saludos|bendiciones|feliz|oiga amigo|q(?:ue)? onda)\b/.test(low)
    ? 'greeting'
    : null;
}
const personWished =
  /\b(?:(?:hablar|pong\w+|comuni\w+) con (?:alguien|un(?:a)? (?:human\w*|persona|licenciad[oa]|consejer[oa]|asesor\w*|agente))|(?:me )?puede(?:n)? llamar(?:me)?\b|contesten|(?<!no quiero )(?<!no )que (?:alguien (?:\S+ ){0,3})?(?:me|nos|le) (?:llame|marque|hable|atienda)n?|(?:me|nos|le) (?:pued[ea]n?|podria) (?:llamar|marcar|hablar|atender)|pasen?me con|pongan a alguien|(?:quiero|necesito|busco) (?:a )?una? (?:persona|senorita|human\w+|asesora?)|hablar con una? senor\w*|de carne y hueso|no quiero (?:hablar con )?(?:un |la |una )?(?:robot|maquina)|alguien en persona|call me|hablen con mi)\b/;
/** Thanks, whatever else is told. */
const thanking =
  /^\W*(?:muchas |mil )?gracias\b(?! (?:pero|por nada|a)\b)(?![^.]*\?)|\b(?:paso|escribo|vengo|entro|queria|quiero) (?:solo )?(?:a |para )?dar(?:le|les)? las gracias\b/;
const greets = /^\W*(?:buen\w+|hola|ola|klk|saludos)\b/;
const passing = /\b(?:saludando|curioseando|este link|este numero|luego regreso|momentito|no se me vaya)\b/;
/** A question without its mark, as most are typed. */
const askedPlainly =
  /(?:^|[.!;] |\b(?:saber|entiendo|expliqu\w+|diga\w*|oiga|y|pero|oye) )(?:que|q) (?:es|significa)\b(?! la que| el que| \d)|\b(?:(?:que|q) (?:pasa si|hago)\b|(?:queria|quisiera|quiero) preguntar(?:les?)?\b|(?:diganme|digame|dime|me dicen) (?:si|que|como|cuando|cuanto|a quien)\b|eso que cosa es|cuant[oa]s? (?:se |me |m )?(?:demora|tarda|tiempo|sale|cuesta|cobra)|cual es\b|como (?:se hace|funciona|le hago|puedo)|(?:quiero|quisiera|solo quiero|necesito) saber|(?:es|sera) (?:cierto|verdad)|dime a ver si|ustedes (?:son|cobran|ayudan|trabajan|tienen|atienden)|tienen (?:oficina|telefono)|usted es|atienden)/;

/** Asked without a mark: "please let me know what can be done", "any advice would be welcome", "How can I resolve this." */
const asksOutright =
  /\blet (?:me|us) know (?:\w+ ){0,5}?(?:what|how|whether|if) (?:\w+ )?(?:can|could|i|we|should|my|there|options?)\b|\bany (?:suggestions?|advice|guidance|ideas?) (?:\w+ ){0,6}?(?:welcome|appreciated|helpful|how|on (?:what|how))\b|(?:^|[.!?]\s{1,2})(?:how|what)(?: and (?:how|what))? (?:can|could|should|do) (?:i|we) (?:\w+ ){1,6}\w+\.?$|\bneed to know (?:if|whether|what|how)\b|\bplease (?:advise|instruct me)\b|\bmy question is\b|\b(?:wanting|wanna|want|wish|like) to know (?:if|whether|how|what fees)\b|\blet me know where\b|\bappreciate any (?:suggestions?|advice|guidance)\b/;
/** Asked only to accuse. */
const rhetorical =
  /\b(?:did you (?:catch|hear|get) that|are you (?:kidding|insinuating|serious)|what (?:is it|is|will it) going to take|how many (?:more )?times? (?:will|do|must|does|have)|how do i put this|really|seriously|you realize)\b|["'](?: [^"'?]*)?\?["']/;

/** Typed into a phone without a mark or a stop: short, and begun as a question, or ending as one. */
const typedAsking =
  /^\W*(?:(?:so|and|but|ok|okay|hi|hey|hello|well|then|also|please|wait|pues|y|pero|entonces|oiga|hola)\W+){0,3}(?:(?:can|could|should|will|would|do|does|did|is|are|am) (?:i|we|they|you|u|it|he|she|my|the|there|this|that|mine|these|a|an|some\w+|any\w+|another|filing|walking|bankruptcy|forbearance)\b(?! not\b)|(?:what|where|who|when|which|why)(?:'?s|s?(?= (?:can|could|do|does|did|will|would|should|is|are|am|if|about|happens|pays|gets|kind|kinds|papers?|proof|one|department)\b))\b|how\b|r u\b|any ?(?:way|one|thing|state|programs?)\b|(?:tell|explain)(?: me)? (?:what|my|how)\b|(?:me|nos|la|lo|le|les) (?:pued\w+|van a|va a|conviene|dan|dejan?|quitan|aceptan|ayudan)\b|se puede\b|que (?:pasa|hago|puedo|significa|es|sigue|opciones|papeles|tan|tanto|derechos|debo|me recomienda)\b|cuando (?:(?:me|nos) (?:van|puedo|tengo|sac|qui)|puedo|podre|empiezan|es|tengo)|como (?:puedo|hago|le hago|se|funciona)\b|(?:cuant[oa]s?|donde|quien|cual|a quien|con quien|con cuant\w+|por que|para que|puedo|podemos|pueden?|debo (?=\w+[aei]r)|hay (?!que)|tengo que|vale la pena|conviene|es cierto|y si|hasta cuando|importa que|ustedes (?=pueden|cobran|son)) ?)/;
const endsAsking =
  /\b(?:can|should|will|do|could|does|are) (?:i|we|they|it|you|u|the auction|the foreclosure) (?:\S+ ){0,8}\S+ ?$|\b(?:what|where|how) (?:do|can|should|long|happens)\b(?: \S+){0,9} ?$|\b(?:now what|what now|then what|am i screwed|is (?:that|this|it) (?:right|true|real|legal|allowed|normal|ok|a thing)|real or fake|que (?:hago|puedo hacer|se puede hacer|pasa)|y ahora que|(?:es|sera) (?:verdad|cierto|estafa|legal)|todavia les debo|(?<!que )(?<!no )(?:me|nos|la|lo) (?:puedo|pueden|puede|tengo que|van a)(?: \S+){1,8})[ )]?$/;
/** "What they want is more papers", "they asked could I wait": told, though it sounds as if it asked; or asked only to accuse. */
const tellsFirst =
  /\b(?:asked|told) (?:them|him|her|me|us|the \w+)\b|\bhow (?:is (?:that|this|it)|stupid|dare|am i supposed|do they expect|can there be|does a)\b|\b(?:would|could|will) not\b|\b(?:are they stupid|why should i|whatsapp)\b|\bno idea how\b|^\W*how (?:i|we|they|he|she|my|the)\b/;
const shortEnough = 25;

const typedAsQuestion = (low: string): boolean =>
  !/[?.!;]/.test(low) &&
  low.split(/\s+/).length <= shortEnough &&
  (typedAsking.test(low) || endsAsking.test(low)) &&
  !tellsFirst.test(low) &&
  !rhetorical.test(low) &&
  !accusing.test(low);

/** A question that waits for an answer: with its mark, or begun as one; "why would they do that?" only accuses. */
function asksForReal(low: string): boolean {
  if (
    /^\W*(?:i (?:would like|want|need|wish) to (?:know|find out|understand|ask)|i(?:'m| am) (?:wondering|trying to find out)|(?:can|could|would) (?:you|someone|anyone) (?:please )?(?:tell|explain|help)|how (?:do|can|should) (?:i|we)(?! put)|what (?:are|is|can|should|do|happens)|do i|do we|is there|are there|can i|can we|should i|quisiera saber|quiero saber)\b/.test(
      low,
    )
  )
    return true;
  const asked = low.split(/(?<=[.!?])\s/).filter((sentence) => /\?\s*$/.test(sentence));
  return asked.some((sentence) => asksInClause(sentence) && !rhetorical.test(sentence) && !accusing.test(sentence));
}

/** "They wanted $8000 to refinance???" wonders; a question for us has a clause that begins as one. */
const asksInClause = (sentence: string): boolean =>
  sentence.split(/[,;:()]|\s-+\s|\b(?:and|but|or|so|then|because)\b/).some((clause) => beginsAsking.test(clause)) || ours.test(sentence);
const beginsAsking =
  /^\W*(?:(?:now|well|please|hello|hi|since|also|if i were to .*|once .*) )?(?:what|whats|how|who|whom|which|when|where|why|can|could|would|should|shall|will|do|don'?t|does|did|is|isn'?t|are|am|was|were|has|have|any|may|que|como|cuando|cuanto|puedo|debo|hay)\b/;
const ours =
  /\b(?:can|could|should|do|may|must|would|will) (?:i|we|you|someone|anyone|they|the|it)\b|\b(?:wondering|wonder|know) (?:if|whether|what|how|why|when|where)\b|\b(?:does that|is there|is this|is that|explanation)\b/;
/** "How can you sell what you do not own?", "What type of company is this?": asked to accuse. */
const accusing =
  /\b(?:why|how (?:could|can|dare)|who (?:does|do)|what (?:kind|gives|right)) (?:\S+ ){0,4}?(?:they|them|this|that|these|those|bank|company|people|anyone|someone|servicer|he|she)\b|\b(?:why do(?:es|n'?t|esn'?t)?|how (?:do|does|can|could)) (?:you|it|wells|ocwen|chase|nationstar|a company)\b|\bwhat (?:type|sort) of\b|\bwhat (?:is the purpose|were they|does \w+ (?:\w+ )?do with|about offering)\b|\bwhy (?:now|just now|was i never|why would i)\b|\b(?:this|that|it) is (?:unfair|unacceptable|ridiculous)\b/;

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

/** Surely one or the other by the classifier (thresholds by cross-validation: docs/understanding.md); between them, by the words. */
function complains(low: string, slots: Slots): boolean {
  // the classifier was taught in English
  if (inSpanish(low)) return reproach.test(low) || wronged.test(low);
  const score = likely('complain', intentWords(low, slots));
  if (score > 0.7) return true;
  return score >= 0.4 && grievance.test(low);
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
  const told = grievance.test(low) ? 'zzgrievance' : 'zzcalm';
  return `${filled.join(' ')} zzfilled${Math.min(3, filled.length)} zzfirst${first} ${who} ${length} ${told} ${low}`;
}
