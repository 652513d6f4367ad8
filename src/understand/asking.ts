import type { Fact } from '../../dialogs/case.ts';
import type { ToldFacts } from '../../dialogs/heard.ts';
import type { Ask } from './answer.ts';
import { holdsIn } from './cues.ts';
import { spanish } from './llano.ts';

/** What a message that asks tells beside: which of its words claim something of the household, and which only ask. */

const asking =
  /\b(?:tell|explain|show|teach|give) (?:\w+ )?me\b|\bexplain to me\b|\b(?:me|nos) (?:puede|pueden|podria|podrian|explica|explique|expliquen|dice|digan|diga)\b|\b(?:can|should|could|do|does|will|would|how can|how do|puedo|debo) (?:i|we)\b/g;

/** Figures and places are told even where nobody says "I". */
const figures = new Set<Fact>([
  'usState',
  'monthsBehind',
  'missedPayments',
  'arrears',
  'homeValue',
  'rent',
  'mortgageBalance',
  'otherLiensAmount',
  'monthlyPayment',
  'newPayment',
  'extraPerMonth',
  'loanType',
  'saleDate',
]);

/** Who asks in Spanish whether to walk away, how to stop the sale, or what a way out costs, has it in mind. */
const preguntado = new Set<Fact>(['wants', 'modificationState', 'optionsMentioned']);
/** "Is mine fha or what", "do usda loans get help": which loan it is, is not told. */
const asksWhose =
  /\b(?:is|if|whether|es|sera|si) (?:it|its|it's|mine|this|(?:my|mi|el) (?:loan|mortgage|prestamo|hipoteca)|la mia|el mio)\b|^\W*(?:do|does|are|is|what (?:is|are)) (?:an? )?(?:fha|va|usda)\b/;
/** Only the meaning of a word is asked. */
const queEs = /\b(?:que|q|k|ke) (?:es|son|significa)\b|\bcomo (?:funciona|afecta)|\bexpli[cq]/;

/** A clause that asks: it begins with a word of asking, in either language. */
const askingClause =
  /^\W*(?:and |but |so |or |also |hi |hello |please |y |pero |entonces )*(?:what|whats|how|who|whom|which|when|where|why|can|could|should|shall|do|does|did|will|would|is|are|am|was|were|has|have|if|que|como|cuando|cuanto\w*|quien\w*|cual\w*|donde|por que|puedo|podemos|puede|pueden|podria\w*|debo|deberia\w*|hay|es|si)\b/;

/** Somebody of the household does or is something: a message with this tells, whatever it asks beside. */
const tellsOfUs =
  /\b(?:i|i'm|im|i've|ive|i'd|id|we|we're|we've|weve|he|she|husband|wife|spouse|perdi\w*|debo|debemos|estoy|estamos|tengo|tenemos|deje|dejamos|llevo|llevamos|vivo|vivimos|soy|somos|quiero|queremos|gano|ganamos|no puedo|no podemos|me (?:despid|corri|lleg|quit|dej|dij|neg)\w*|nos (?:despid|corri|lleg|quit|dej|dij|neg)\w*|atras\w+|espos[oa]|marido)\b/;

/** What might be done, or is only named: "what if I walk away", "what I owe". */
const supposed =
  /\bif (?:i|we)(?= (?:just |ever )?(?:walk|sell|stop|let|give|do|don'?t|can'?t|miss|leave|move|refinance|file|keep|want|pay|short)\b)|\bwhat (?:i|we) (?:owe|have|pay)\b/g;

/** "Can't keep up the payments": the "I" is left out, and nothing is asked. */
const leftOutI = /^\W*(?:can|could|did|do|have|would)n?'?t (?!you|they|i\b|we\b|it\b|he\b|she\b|any|some|the\b|my\b)/;

/** Whether a message only asks: each clause of it does, and none tells. "My tenant left, what can I do?" also tells. */
export const onlyAsks = (low: string): boolean =>
  !tellsOfUs.test(low.replace(asking, ' ').replace(supposed, ' ')) &&
  low
    .split(/[.!?;,\n]+|\b(?:because|porque)\b/)
    .filter((clause) => /[a-z]/.test(clause))
    .every((clause) => askingClause.test(clause) && !leftOutI.test(clause));

/** "Should I keep paying or let it go?", "how do I stop the sale?": a question that says what is wished for. */
const asksForSelf = ({ wants }: ToldFacts): boolean =>
  wants?.value === 'unsure' || /^(?:stop|postpone|cancel|prevent|halt|delay) .*(?:sale|auction)/.test(wants?.said ?? '');

/** A bare question about an option tells nothing of the household: "what is a short sale" names no fact, nor does "can they sell my house?". */
export function mentionedOnly(facts: ToldFacts, low: string): ToldFacts {
  const own = /\b(?:i|i'm|im|we|my|our|me|us|mi|mis|yo|nos|tengo|debo|estoy|nuestra|nuestro)\b/.test(low.replace(asking, ' '));
  // a long sentence with no mark of a question that begins as a statement tells, though an asking word stands in its middle
  const states = low.length > 60 && !low.includes('?') && (!holdsIn(askingClause, low) || leftOutI.test(low));
  if (states || (own && !onlyAsks(low))) return facts;
  // what somebody asks of their own house they have at least thought of
  const asksOfOwn = own || /\b(?:i|we|my|our|the (?:loan|payments?|foreclosure|sale))\b/.test(low);
  const asked = (fact: Fact): boolean =>
    (fact === 'optionsMentioned' && asksOfOwn) ||
    (fact === 'wants' && asksForSelf(facts)) ||
    (preguntado.has(fact) && spanish.test(low) && !queEs.test(low));
  const kept = (fact: Fact): boolean => (figures.has(fact) && !(fact === 'loanType' && holdsIn(asksWhose, low))) || asked(fact);
  return Object.fromEntries(
    Object.entries(facts).filter(([fact, told]) => kept(fact as Fact) && !(fact === 'saleDate' && told?.value === 'set')),
  ) as ToldFacts;
}

/** "Will they garnish me" where we asked what has happened: a question back, which answers only with a figure ("como 8 mil" is one). */
export const asksInstead = (ask: Ask, low: string): boolean => !figures.has(ask.fact) && holdsIn(asksThem, low) && onlyAsks(low);
const asksThem =
  /^\W*(?:(?:so|and|but|ok|well|then|y|pero|entonces)\W+)*(?:(?:will|can|could|would|should|do|does|did|is|are|am) (?:i|we|they|it|you|u|my|the|there|this|that|he|she)\b|(?:what|how|when|where|who)s?\b|(?:me|nos|la|lo|le) (?:van a|pued\w+)|(?:cuanto|cuanta|cuando|como(?! (?:\$?\d|en|a|al|un|una|unos|unas|dos|tres|cuatro|cinco|diez|veinte)\b)|donde|quien|que (?:pasa|hago|sigue))\b)/;
