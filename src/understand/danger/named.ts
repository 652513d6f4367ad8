import type { Danger } from '../../../dialogs/heard.ts';
import { holdsIn, mayHold } from '../cues.ts';
import { explained, explainedEs, idioms } from './idioms.ts';
import { others, type Sign } from './others.ts';
import { deathWords, deathWordsEs, lifeWords, selfHarm, selfHarmEs } from './selfHarm.ts';
import { wider, widerSelf } from './wider.ts';

/** What a message says of danger to life or limb. */
export type DangerHeard = { danger: Danger; about: 'self' | 'other' };

const someoneElse =
  /\b(?:my|a|our|his|her|mi|un|una|nuestro|nuestra) (?:\w+ )?(?:friend|husband|wife|son|daughter|brother|sister|mom|mother|mum|dad|father|neighbor|neighbour|cousin|partner|boyfriend|girlfriend|uncle|aunt|roommate|coworker|tenant|parents|kid|teen|amigo|amiga|esposo|esposa|marido|hijo|hija|hermano|hermana|mama|papa|madre|padre|vecino|vecina|primo|prima|pareja|novio|novia|tio|tia)\b|\basking for a friend\b|\b(?:himself|herself|themselves|matarse|quitarse|suicidarse)\b/;

/** A text with a mark in the place of all that these patterns find. */
const without = (patterns: readonly RegExp[], low: string): string =>
  patterns.reduce((text, pattern) => (mayHold(pattern, text) ? text.replace(pattern, ' ~ ') : text), low);

const joking = /\b(?:lol|lmao|haha|hahaha|jaja|jajaja|jeje|rofl|smh lol)\b/;
const deniedHarm =
  /\b(?:not|never|would never|won't|am not|i'm not|no estoy|no soy|nunca|no pienso|no voy a|no me voy a|don't worry i'm not|not going to|no way i'd|jamas) (?:\w+ ){0,3}?(?:suicidal|suicide|kill myself|hurt myself|killing myself|suicida|matarme|suicidarme|hacerme dano|want to die|harm myself)\b/g;

/** Where two are told, the one who cannot help themselves comes first. */
const order: readonly Danger[] = ['child_danger', 'elder_abuse', 'violence', 'domestic_violence', 'medical', 'self_harm'];

/** What a pattern names, and by which of them: `dark` are single words that nothing explains, the least sure of all. */
type Named = DangerHeard & { by: 'fear' | 'wider' | 'others' | 'said' | 'dark' };

/** What the readable patterns name. Self-harm comes first, because it is the one that must not be missed. */
export function namedIn(mendedText: string): Named | null {
  const low = without(idioms, mendedText).replace(deniedHarm, ' ~ ');
  const about = someoneElse.test(low) && !/\b(?:me|us|nos|my (?:face|arm|neck|life)|i'm|i)\b/.test(low) ? 'other' : 'self';
  const joked = joking.test(mendedText);
  const tells = (sign: Sign) => holdsIn(sign.when, low) && !(sign.unless?.test(mendedText) ?? false);
  if (fearsDeath.test(mendedText) && !joked) return { danger: 'domestic_violence', about, by: 'fear' };
  const plainly = wider.find(tells);
  if (plainly !== undefined && !joked && !(plainly.danger === 'violence' && aimedAtSelf.test(low)))
    return { danger: plainly.danger, about, by: 'wider' };
  const first = inOrder.find(tells);
  const said = allSelfHarm.some((sign) => holdsIn(sign, low));
  if (first !== undefined && (first.danger === 'violence' || first.danger === 'domestic_violence') && !said && !joked)
    return { danger: first.danger, about, by: 'others' };
  if (said || widerSelf.some((sign) => holdsIn(sign, low))) return { danger: 'self_harm', about: selfOrOther(low), by: 'said' };
  if (isDark(low, first)) return { danger: 'self_harm', about: selfOrOther(low), by: 'dark' };
  return first === undefined || (first.danger === 'violence' && joked) ? null : { danger: first.danger, about, by: 'others' };
}

const allSelfHarm = [...selfHarm, ...selfHarmEs];
const allExplained = [...explained, ...explainedEs];
const inOrder = [...others].sort((a, b) => order.indexOf(a.danger) - order.indexOf(b.danger));

function isDark(low: string, first: Sign | undefined): boolean {
  const rest = without(allExplained, low);
  return (
    holdsIn(deathWords, rest) ||
    holdsIn(lifeWords, low) ||
    (holdsIn(deathWordsEs, rest) && (first === undefined || first.danger === 'medical'))
  );
}

/** "He will kill me if I forget" is a way of speaking; said in fear it is not, nor is "dice que si llamo me va a pegar" (but a payment that will). */
const fearsDeath =
  /\b(?:scared|afraid|terrified|fear|frightened|know|sure|miedo de que|temo que) (?:that )?(?:he|she|my (?:husband|wife|ex|boyfriend|girlfriend|partner)|me) (?:will|would|is going to|'ll|might|can|vaya a|va a) (?:\w+ )?(?:kill|murder|hurt|shoot|matar)(?: me| us)?\b|\b(?:marido|espos[oa]|novi[oa]|pareja|mi ex|dice que|dijo que)(?: (?!pago|cuota|subida)[\w,]+){0,16}?(?<!\bel banco) (?:me|nos) (?:va a|iba a|vaya a) (?:pegar|golpear|madrear|cachetear|patear)\b(?! (?:con|duro|fuerte|mucho|en el))|\b(?:says?|said|told me|swears|threatens?)(?: [\w',]+){0,12}? (?:he|she)(?:'ll| will| would|'s going to| is going to) (?:hit|beat|punch|slap|choke) (?:me|us)\b(?! (?:up|with|to))/;

const aimedAtSelf = /\b(?:myself|my (?:own )?(?:head|mouth|brain|life|wrists?)|in me|matarme|mi vida)\b/;

export function selfOrOther(low: string): 'self' | 'other' {
  if (/\b(?:myself|my life|i'm suicidal|matarme|suicidarme|mi vida|morirme|i want to die|unalive me)\b/.test(low)) return 'self';
  return someoneElse.test(low) ? 'other' : 'self';
}

/** Words that mean one thing however calm the rest sounds. */
export const plainWords =
  /\b(?:(?:kill|killing|hang|hanging|shoot|shooting|hurt|harm) myself|(?:want|going|wish|need|ready|rather|hope|decided) (?:to |i )?(?:die|be dead|was dead)|(?:end|ending|take|taking) my (?:own )?life|i'm suicidal|kms|matarme|suicidarme|quitarme la vida|quiero morir\w*|ahorcarme|colgarme)\b|\b(?:quit|stopped|skip(?:ping|ped)?|ration(?:ing)?|cut(?:ting)?|half(?:ing)?|deje|dejamos|racionando) (?:\w+ ){0,4}?(?:insulin\w*|(?:heart|seizure|blood pressure) (?:meds?|medication|medicine|pills)|(?:pastillas|medicinas?) (?:del corazon|de la presion))\b|\b(?:(?:put|slam\w*|smash\w*|bang\w*|shov\w*|threw) my (?:head|face) (?:through|into|against)|(?:hands?|fingers) (?:\w+ )?(?:around|on) my (?:throat|neck)|(?:beat|beating|choke|choking) (?:it|that|me) (?:out of me|up\b)|leave (?:this|that|the) (?:house|place|home) in a (?:box|body bag|coffin|casket))\b/;
