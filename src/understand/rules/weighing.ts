import { any, giveUp, house, it, re } from './homewords.ts';

const raw = String.raw;
/** A choice that is weighed: a question or a doubt, then what might be done. */
const weighing = re(
  raw`(?:should|shud|ought|do) (?:i|we)\b(?! (?:still|have|need|send|call|sign|wait))(?: (?:just|even|really))?`,
  raw`(?:is there )?(?:any|a|one|no|single)? ?(?:good )?reason (?:why )?(?:(?:i|we) should(?: not|n'?t)|not to)|why should(?:n'?t)? (?:i|we)\b(?: not)?|is it (?:wrong|ok|okay|immoral|crazy|foolish) (?:for (?:me|us) )?to`,
  raw`(?:am|are|would|will) (?:i|we) (?:be )?(?:better|smarter|wiser|crazy|stupid|foolish)`,
  raw`(?:is|would|does|do) (?:it|a short sale|selling|walking away) (?:\w+ ){0,3}?(?:better|smart|smarter|wiser|best|time|sense|worth)|is (?:walking away|selling|letting (?:it|them)) [^?]{0,20}?(?:idea|crazy|wrong|stupid|mistake)`,
  raw`(?:can'?t|cannot|haven'?t|have not|not|un)(?: \w+){0,2}? ?(?:decided?|ma[dk]e up)`,
  raw`(?:do not|don'?t|dont) know(?: \w+)? (?:if|whether)|(?:idk|dunno) (?:if|whether)|(?:not|\w+n't)(?: \w+)? (?:sure|certain)(?! (?:what|how|when|who|where|that))|unsure|torn\b|half a mind|still deciding|debating|wonder(?:ing)?\b|back and forth|on the fence|(?:part|half) of me|some days|ask(?:ing)? (?:my|our)sel\w+|thinking (?:about|of)|thought (?:about|of)|consider(?:ing)?\b|contemplat\w+|maybe (?:it'?s|i|we)|what'?s the (?:smart|best|right)\w*`,
);
/** Not decided yet. */
export const undecided =
  /\b(?:but (?:i'?m|we'?re) not sure(?= ?[.!]?$)|(?:wife|husband) wants to (?:go|sell|leave)[^.]{0,12}i want to stay|change my mind (?:every|each|with|by|daily|twice|like)|(?:back and forth|round (?:n|and|&) round|in circles)|(?:some|one) (?:nights?|days?|minutes?) [^.;]{0,60}?\b(?:some|the next|other) (?:nights?|days?|minute)?|picks? a different (?:one|answer)|part of me\b.{0,90}part of me|(?:idc|don'?t care|do not care) which|(?:have not|haven'?t|not) (?:yet )?(?:decided|made up)|says? one thing)/;
const sellWords = raw`(?:sell(?:ing)?\b(?! (?:me|us|my (?!${house})))|short[- ]s[ae]l(?:e|l)|list(?:ing)? it|unload)`;
/** Holding on to it. */
export const keepWords = raw`(?:keep(?:ing)? (?:${it}|fighting|trying|throwing|paying|pouring)|fight\w*|hold on|hang in|hang on|stay\b|saving|worth|cut my losses)`;
const leaveWords = any(
  giveUp,
  raw`leave\b(?! (?:a|me|us))`,
  'giv(?:e|ing) (?:it )?up',
  'deed in lieu',
  'pack up',
  'walk\\b',
  'cut (?:my|our) losses',
  'hand(?:ing)? it back',
  'want (?:this|the) house',
  'take the (?:\\$?\\d|offer|cash|money)',
);
/** What might be done with the house instead of keeping it. */
export const toDo = re(leaveWords, sellWords);
const keeps = new RegExp(re(keepWords).source, 'g');
const gives = new RegExp(toDo.source, 'g');
const thisOr = /^[^.?!]{0,45}\b(?:or|and) (?:\w+ ){0,4}?$/;
const orThis = /^[^.?!]{0,45}\b(?:or|than|and|says?|say|i may|might|thinks i should) (?:\w+ ){0,3}?$/;

/** "She will not even consider", "I think of nothing else". */
const notEven = /\b(?:not|never|\w+n'?t|refus\w+ to)(?: even| ever)? $/;
type Place = { at: number; said: string };

/** Both sides of a choice, with an "or" between them: keeping first, or giving up first. Each side's words are compiled once. */
function eitherIn(sentence: string): Place | null {
  if (!/\b(?:or|and|than|says?|i may|might|should)\b/.test(sentence)) return null;
  const held = placesOf(keeps, sentence);
  const given = held.length === 0 ? [] : placesOf(gives, sentence);
  return joined(held, given, thisOr, sentence) ?? joined(given, held, orThis, sentence);
}

const placesOf = (words: RegExp, sentence: string): Place[] =>
  [...sentence.matchAll(words)].map((found) => ({ at: found.index, said: found[0] }));

function joined(firsts: readonly Place[], seconds: readonly Place[], between: RegExp, sentence: string): Place | null {
  for (const first of firsts)
    for (const second of seconds) {
      const end = first.at + first.said.length;
      if (second.at > end + 120) break;
      if (second.at > end && between.test(sentence.slice(end, second.at)))
        return { at: first.at, said: sentence.slice(first.at, second.at + second.said.length) };
    }
  return null;
}

/** "If we should go on making payments on this house". */
const payOn = new RegExp(
  raw`^[^.?!]{0,40}?\b(?:continu\w+|keep|go(?:ing)? on|stop|quit) (?:to )?(?:mak(?:e|ing)|pay(?:ing)?) (?:\w+ ){0,3}?(?:on|for) (?:it|(?:a|this|the|our|my|that) (?:\w+ )?${house})\b`,
);

/** Where a choice is weighed, and between what. */
export function weighed(sentence: string): Place | null {
  const doubt = weighing.exec(sentence);
  const open = eitherIn(sentence);
  if (
    open !== null &&
    doubt === null &&
    (/^\W*(?:stay|keep|sell)/.test(sentence) ||
      /\b(?:says?|thinks i should|i may|i might|we might) (?:\w+ ){0,2}?(?:sell|stay|keep|hold)/.test(sentence))
  )
    return open;
  if (doubt === null || /\b(?:told|how|when|where|why|who|if)\b/.test(sentence.slice(0, doubt.index))) return null;
  if (/^(?:consider|think|thought|contempl)/.test(doubt[0]) && notEven.test(sentence.slice(0, doubt.index))) return null;
  const rest = sentence.slice(doubt.index + doubt[0].length, doubt.index + 140);
  if (payOn.test(rest) && !/\b(?:while|during|until|till)\b/.test(rest)) return { at: doubt.index, said: doubt[0] };
  const act = open !== null && open.at >= doubt.index - 12 ? open.said : toDo.exec(rest)?.[0];
  const asked = /^(?:do|not sure)/.test(doubt[0]) && !/\bor\b|\bif (?:i|we)\b|\bwant (?:this|the) house/.test(rest);
  if (/\bworth saving\b/.test(rest) || /^is (?:walk|sell|let)/.test(doubt[0])) return { at: doubt.index, said: doubt[0] };
  if (act !== open?.said && act !== undefined && /\b(?:they|bank|lender|servicer|company)\b/.test(rest.slice(0, rest.indexOf(act))))
    return null;
  return act === undefined || (asked && !/^[^,]{0,12}(?:if|whether|it)\b/.test(rest)) ? null : { at: doubt.index, said: doubt[0] + act };
}
