import { type Danger, dangers } from '../../dialogs/heard.ts';
import { explained, explainedEs, idioms } from './danger/idioms.ts';
import { others } from './danger/others.ts';
import { deathWords, deathWordsEs, lifeWords, selfHarm, selfHarmEs } from './danger/selfHarm.ts';
import { mended, mendedEs } from './danger/spelling.ts';
import { wider, widerSelf } from './danger/wider.ts';
import { likely } from './learned.ts';
import { fold } from './plain.ts';

/** What a message says of danger to life or limb. Runs first, needs nothing else, and never throws. */
export type DangerHeard = { danger: Danger; about: 'self' | 'other' };

/** A text as the danger patterns read it: folded, letters behind digits and stars restored, spellings mended. */
export function mendedForDanger(text: string): string {
  let low = ` ${fold(text)} `;
  low = low.replace(/[a-z*][013457$@!*][a-z]/g, (part) => part.replace(/[013457$@!]/g, (c) => leet[c] ?? c));
  low = low
    .replace(/([a-z])\1{2,}/g, '$1$1')
    .replace(/[^a-z0-9' ]+/g, (mark) => (/[.!?;\n,]/.test(mark) ? ' , ' : ' '))
    .replace(/ +/g, ' ');
  for (const [from, to] of [...mended, ...mendedEs]) low = low.replace(from, to);
  return low;
}
const leet: Record<string, string> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', $: 's', '@': 'a', '!': 'i' };

const someoneElse =
  /\b(?:my|a|our|his|her|mi|un|una|nuestro|nuestra) (?:\w+ )?(?:friend|husband|wife|son|daughter|brother|sister|mom|mother|mum|dad|father|neighbor|neighbour|cousin|partner|boyfriend|girlfriend|uncle|aunt|roommate|coworker|tenant|parents|kid|teen|amigo|amiga|esposo|esposa|marido|hijo|hija|hermano|hermana|mama|papa|madre|padre|vecino|vecina|primo|prima|pareja|novio|novia|tio|tia)\b|\basking for a friend\b|\b(?:himself|herself|themselves|matarse|quitarse|suicidarse)\b/;

function withoutIdioms(low: string): string {
  return idioms.reduce((text, idiom) => text.replace(idiom, ' ~ '), low);
}

const joking = /\b(?:lol|lmao|haha|hahaha|jaja|jajaja|jeje|rofl|smh lol)\b/;
const deniedHarm =
  /\b(?:not|never|would never|won't|am not|i'm not|no estoy|no soy|nunca|no pienso|no voy a|no me voy a|don't worry i'm not|not going to|no way i'd|jamas) (?:\w+ ){0,3}?(?:suicidal|suicide|kill myself|hurt myself|killing myself|suicida|matarme|suicidarme|hacerme dano|want to die|harm myself)\b/g;

/** Where two are told, the one who cannot help themselves comes first. */
const order: readonly Danger[] = ['child_danger', 'elder_abuse', 'violence', 'domestic_violence', 'medical', 'self_harm'];

/** The danger a message speaks of, or null. Self-harm comes first, because it is the one that must not be missed. */
export function dangerIn(text: string): DangerHeard | null {
  const mendedText = mendedForDanger(text);
  const low = withoutIdioms(mendedText).replace(deniedHarm, ' ~ ');
  const about = someoneElse.test(low) && !/\b(?:me|us|nos|my (?:face|arm|neck|life)|i'm|i)\b/.test(low) ? 'other' : 'self';
  if (fearsDeath.test(mendedText) && !joking.test(mendedText)) return { danger: 'domestic_violence', about };
  const plainly = wider.find((sign) => sign.when.test(low) && !(sign.unless?.test(mendedText) ?? false));
  if (plainly !== undefined && !joking.test(mendedText) && !(plainly.danger === 'violence' && aimedAtSelf.test(low)))
    return { danger: plainly.danger, about };
  const first = [...others]
    .sort((a, b) => order.indexOf(a.danger) - order.indexOf(b.danger))
    .find((sign) => sign.when.test(low) && !(sign.unless?.test(mendedText) ?? false));
  const rest = [...explained, ...explainedEs].reduce((text, plain) => text.replace(plain, ' ~ '), low);
  const dark =
    deathWords.test(rest) || lifeWords.test(low) || (deathWordsEs.test(rest) && !(first !== undefined && first.danger !== 'medical'));
  if (
    first !== undefined &&
    (first.danger === 'violence' || first.danger === 'domestic_violence') &&
    !selfHarm.some((sign) => sign.test(low)) &&
    !selfHarmEs.some((sign) => sign.test(low)) &&
    !joking.test(mendedText)
  )
    return { danger: first.danger, about };
  if (
    dark ||
    widerSelf.some((sign) => sign.test(low)) ||
    selfHarm.some((sign) => sign.test(low)) ||
    selfHarmEs.some((sign) => sign.test(low))
  )
    return { danger: 'self_harm', about: selfOrOther(low) };
  if (first !== undefined && !(first.danger === 'violence' && joking.test(mendedText))) return { danger: first.danger, about };
  return learnedDanger(mendedText, low);
}

/** "He will kill me if I forget" is a way of speaking; said in fear it is not. */
const fearsDeath =
  /\b(?:scared|afraid|terrified|fear|frightened|know|sure|miedo de que|temo que) (?:that )?(?:he|she|my (?:husband|wife|ex|boyfriend|girlfriend|partner)|me) (?:will|would|is going to|'ll|might|can|vaya a|va a) (?:\w+ )?(?:kill|murder|hurt|shoot|matar)(?: me| us)?\b/;

const aimedAtSelf = /\b(?:myself|my (?:own )?(?:head|mouth|brain|life|wrists?)|in me|matarme|mi vida)\b/;

function selfOrOther(low: string): 'self' | 'other' {
  if (/\b(?:myself|my life|i'm suicidal|matarme|suicidarme|mi vida|morirme|i want to die|unalive me)\b/.test(low)) return 'self';
  return someoneElse.test(low) ? 'other' : 'self';
}

/** What no pattern names and the classifier is nearly sure of. Set on the odd lines of the danger sets: docs/understanding.md. */
const alarmFrom = 0.8;

/** Dark enough that the number is named once, not so plain that everything stops. Set so that at most 5 % of idioms get that one sentence. */
const heavyFrom = 0.65;

/** Nothing here is plainly danger, and yet it may be: for those whom no pattern reads. */
export function soundsHeavy(text: string): boolean {
  const mendedText = mendedForDanger(text);
  if (mendedText.trim().split(' ').length < 4 || joking.test(mendedText) || dangerIn(text) !== null) return false;
  return likely('danger', mendedText) >= heavyFrom;
}

function learnedDanger(text: string, low: string): DangerHeard | null {
  if (text.trim().split(' ').length < 4 || likely('danger', text) < alarmFrom || low.includes('~') || joking.test(text)) return null;
  const other = dangers.filter((one) => one !== 'self_harm').find((one) => likely(one, text) > Math.max(0.6, likely('self_harm', text)));
  return other === undefined ? { danger: 'self_harm', about: selfOrOther(low) } : { danger: other, about: 'self' };
}
