import { type Seen, verdict } from './danger/judge.ts';
import { mendedForDanger } from './danger/mend.ts';
import { type DangerHeard, namedIn, plainWords, selfOrOther } from './danger/named.ts';
import { classOf, type Weighed, weighed } from './danger/weigh.ts';

/** "My ARM is adjusting and I can't handle it": the loan's rate, no limb. */
const adjustable =
  /(\b(?:my|our|the|an|this) )arm(?= (?:is |was |has |will |just |loan |mortgage |rate |went |goes |going |got )*(?:adjust|reset|jump|up\b|rate|loan|mortgage|kick|expire|recast|payment))/g;

/** "I want to die in it when it's time": to stay in the house till old age. */
const growsOld =
  /\b(want|hope|plan|intend|mean|aim) to die (in it|here|there|at home|in my (?:own )?(?:bed|house|home))(?= (?:when|some ?day|one day|of old age|an old|not before|eventually)\b)/g;

/** "Me voy a morir de un coraje", "de la vergüenza": nobody dies of that. */
const diesOf =
  /(?<!\bquiero |\bquisiera )\b(?:(?:me )?(?:voy a|vas a|va a) )?(?:me )?(?:morir(?:me|se)?|muero|moria|muriendo(?:me)?) (?:de|por) (?:un |una |el |la |los |puro |pura |tanto |tanta )?(?:coraje|rabia|bilis|colera|verguenza|risa|curiosidad|nervios|aburrimiento|ganas)\b/g;

type Looked = Seen & { text: string; named: DangerHeard | null; weight: Weighed; low: string };

/** One message is asked about several times in a turn; the last look is kept. */
let last: Looked | null = null;

/**
 * Danger to life or limb. Runs first, needs nothing else, and never throws. Readable patterns name what is plain; a learned reader
 * hears what no pattern names, and holds the patterns back where a message only uses their words.
 */
function look(text: string): Looked {
  if (last?.text === text) return last;
  const low = mendedForDanger(text).replace(adjustable, '$1rate').replace(growsOld, '$1 to stay $2').replace(diesOf, 'me apena');
  const named = namedIn(low);
  const weight = weighed(low);
  const { odds, papers, words } = weight;
  last = { text, by: named?.by ?? null, plain: plainWords.test(low), papers, odds, words, named, weight, low };
  return last;
}

/** The danger a message speaks of, or null. */
export function dangerIn(text: string): DangerHeard | null {
  const all = look(text);
  if (verdict(all) !== 'alarm') return null;
  if (all.named !== null) return { danger: all.named.danger, about: all.named.about };
  const danger = classOf(all.weight);
  return { danger, about: danger === 'self_harm' ? selfOrOther(all.low) : 'self' };
}

/** Nothing here is plainly danger, and yet it may be: for those whom no pattern reads. */
export const soundsHeavy = (text: string): boolean => verdict(look(text)) === 'light';

/** The few words that answer a question ("fha i think") weigh little. */
export const answersPlainly = (text: string): boolean => {
  const { by, odds, words } = look(text);
  return by === null && words <= 10 && odds < 2;
};

/** No pattern speaks, and the learned reader is far from sure: not worth the careful sentence a second time in one conversation. */
export const soundsFaint = (text: string): boolean => look(text).by === null && look(text).odds < 1;
