import type { Language } from '../../dialogs/heard.ts';
import { firstOf } from './cues.ts';
import { type PaperDay, papersIn } from './papers.ts';
import { dateIn } from './when.ts';

/** A day told with what happens on it: work that begins, a rate that changes; or with the paper it stands on. */
export type DayHeard = { fact: 'newIncomeDate' | 'resetDate'; day: string; said: string; sure: number } | PaperDay;

const workBegins =
  /\b(?:(?:i|he|she|we|husband|wife|spouse|partner)(?:'ll|'m| will| am| is| are| can)? (?:\w+ )?(?:start(?:s|ing)?|begin(?:s|ning)?|go(?:es|ing)? back|return(?:s|ing)?|be back) (?:\w+ ){0,2}?(?:new |a |my |the |his |her )*(?:job|one|work|position|working)|(?:new|next|my|his|her|another|a|full time) (?:job|work|position|one)(?: (?:that|which|but|and|it|will|doesn'?t|don'?t|i))* (?:starts?|starting|begins?)|(?:i|he|she|husband|wife)(?:'ll| will| am| is| don'?t| doesn'?t|'m)? start(?:s|ing)?(?: (?:at|with) (?:the |a )?[a-z']+(?: [a-z']+)?)?(?= (?:on |in |til+ |until |work )?(?:(?:next|the first|nov|dec|jan|feb|mar|apr|may|jun|mon|tue|wed|thu|fri)\w*\b|\d))|(?:^|\b(?:i|he|she|husband|wife)(?:'ll| will| can)? )start(?:s|ing)? back(?! (?:at|to|in) (?:\w+ )?(?:school|class|college|court))(?: (?:at|to|in|with)(?: (?:the|my|his|her))? \w+)?|(?:^|\bbut )don'?t start|start date(?: is)?|(?:called|calling) (?:me |him |her |us )?back (?:to|at) (?:the |my )?(?!school|class|college|court)\w+|(?:hired|called back(?: to work)?|job offer)(?: \w+){0,3}? start(?:s|ing)?|(?:go(?:ing|es)? back to work|will be (?:back )?(?:to work|at work|working)(?: again)?)|(?:empiezo|empieza|empezamos|comienzo|comienza|entro|entra|vuelvo|vuelve|regreso|regresa|voy a empezar|voy a entrar) (?:\w+ ){0,2}?(?:uno nuevo|otro|trabajo|trabajar|empleo|puesto|chamba)|(?:nuevo|mi|su) (?:trabajo|empleo|puesto) (?:empieza|comienza))\b/;
const rateChanges =
  /\b(?:(?:rate|arm|mortgage|loan|payment|it|adjustable) (?:\w+ ){0,2}?(?:resets?|(?:re)?adjust(?:s|ed)?|recast(?:s|ed)?)|(?:reset|adjustment|recast) (?:date )?(?:is|comes|on|in)|(?:tasa|interes|hipoteca|pago) (?:\w+ ){0,2}?(?:se )?re?ajust[ao]|(?:tasa|interes|hipoteca|pago) (?:\w+ ){0,2}?(?:se )?ajust[ao]|(?:ajuste|reajuste) (?:es|sera|en|el))\b/;
/** "The ARM reset in June": gone by. "Will reset", "is set to reset": to come. */
const hasReset = /(?:\breset|justed|recast|ajusto)$/;
const yetTo =
  /\b(?:will|to|won'?t|does(?:n'?t| not)?|did(?:n'?t| not)|can|could|may|might|would|should|'ll|when|before|until|if|gonna|the next|next)\b/;
const wished =
  /\b(?:if|hope|hoping|maybe|might|when i (?:find|get)|(?<!start )until|applied|interview|ojala|espero|quizas?|tal vez|si (?:me|consigo|encuentro))\b/;

/** "A new job starting soon", "hired but have not started yet", "going back to work after the baby": no pay yet, whether a day is told or not. */
const notBegun =
  /\b(?:job (?:starts|starting|begins) (?!at\b|me\b|last\b)|(?:don'?t|doesn'?t|haven'?t|hasn'?t|not|won'?t)(?: \w+)? (?:start|started|begin|begun)(?: work)?(?: (?:yet|un?til+)\b|$)|\bgot an? job offer\b|(?<!since )(?:going|goes|go|returning|be) back to work (?:in|after|next|on|once|when|soon|as soon|mon|tue|wed|thu|fri|jan|feb|mar|apr|dec)\w*)/;
export const workNotBegun = (low: string): string | null => firstOf(notBegun, low)?.[0] ?? null;

/** The days that are told after words for them; nothing where work is only hoped for, or the day is gone by. */
export function daysIn(raw: string, low: string, today: string, language: Language): DayHeard[] {
  return [
    dayAfter('newIncomeDate', workBegins, raw, low, today, language),
    dayAfter('resetDate', rateChanges, raw, low, today, language),
    ...papersIn(raw, low, today, language),
  ].flatMap((found) => found ?? []);
}

function dayAfter(
  fact: 'newIncomeDate' | 'resetDate',
  words: RegExp,
  raw: string,
  low: string,
  today: string,
  language: Language,
): DayHeard | null {
  const cue = words.exec(low);
  if (cue === null) return null;
  const end = cue.index + cue[0].length;
  const near = low.slice(end, end + 45);
  const stop = /[.!?;,\n](?!\d)|\b(?:but|and|pero|y|because|porque|(?:at|for) \$?\d[\d.]* (?:an?|per))\b/.exec(near);
  const past = fact === 'resetDate' && hasReset.test(cue[0]) && !yetTo.test(low.slice(Math.max(0, cue.index - 15), end));
  const dated = dateIn(raw.slice(end, end + (stop?.index ?? near.length)), today, language, past);
  if (dated === null || dated.day <= today !== past || wished.test(low.slice(Math.max(0, cue.index - 30), end))) return null;
  return { fact, day: dated.day, said: `${cue[0]} ${dated.said}`, sure: dated.exact ? 0.85 : 0.75 };
}
