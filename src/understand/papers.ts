import type { Language } from '../../dialogs/heard.ts';
import { type Dated, dateIn, daysBefore, daysUntil } from './when.ts';

/** The day on a notice, on which court papers were served, or of a judgment: gone by, told exactly, in the sentence that names the paper. */

type Paper = 'noticeDate' | 'servedDate' | 'judgmentDate';
/** `day`: ISO. */
export type PaperDay = { fact: Paper; day: string; said: string; sure: number };

/** The letters from which a state may count: of default, of intent, of the right to cure. A notice of the sale is none of them. */
const notices =
  /\b(?:notice of (?:my |our |the )?(?:default|intent(?:ion)?|right to (?:cure|catch up)|breach|acceleration)|(?:default|breach|demand|acceleration|right[- ]to[- ]cure|cure|intent|nod|act 91|pre-?foreclosure|foreclosure|(?:30|45|60|90)[- ]day) (?:notice|letter)|nod|notice(?= dated \d)|(?:an? (?:letter|notice)|(?:bank|servicer|lender|their|company)'?s? (?:letter|notice))(?= (?:of|from|dated) (?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|(?:mando|mandaron|llego) (?:una |la |el |un )?(?:carta|aviso)(?= (?:el|del|con fecha) )|(?:the|this|that|my|our) (?:letter|notice)(?= (?:is|was|has|says|came|dated|from)\b)|(?:aviso|carta|notificacion) de (?:incumplimiento|intencion|aceleracion|cobro|ejecucion|derecho|mora|(?:30|45|60|90) dias)|(?:la|el|esa|ese|mi) (?:carta|aviso|notificacion)(?= (?:es|tiene|dice|trae|con|de fecha|del|llego|fue)\b))/g;
const served =
  /\b(?:(?:was|were|been|got|getting|sheriff|deputy|process server) (?:finally |just |officially )?served(?! (?:in|on active|as|for)\b)|served (?:me|us|him|her|my \w+|with|papers|(?=on (?:the )?(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))|(?:(?:deputy|sheriff|constable|process server)(?: \w+){0,2} (?:came|brought|handed|left|dropped|gave)|papers (?:came|were (?:brought|handed|left|dropped|served)))(?= (?:\w+ ){0,5}?(?:on|oct|nov|sep|aug|\d))|court papers|foreclosure papers|summons|lawsuit papers|(?:me|nos|le) (?:\w+ )?(?:entregaron|notificaron|sirvieron|llego|llegaron|dieron) (?:\w+ ){0,2}?(?:demanda|papeles|citatorio|notificacion de la corte)|papeles de la corte|citatorio|(?:me|nos) sirvieron(?= (?:el|ayer|hoy)\b)|(?:me|nos) sirvieron|la demanda me llego|(?:sheriff|marshal|alguacil)(?= (?:\w+ ){0,5}?(?:me|nos) (?:dejo|trajo|entrego) (?:unos |los )?papeles))/g;
const judged =
  /\b(?:judge?ment(?:, (?:entered|signed|granted|dated))?(?! (?:call|free))|judge (?:ruled|signed|granted|decided)|(?:la )?sentencia|(?:el )?fallo (?:de la corte|del juez|salio|es)|juez (?:fallo|firmo|dio))/g;

/** What makes the day of these words another one: a sale, a hearing to come, somebody's wish. */
const other =
  /\b(?:sale|auction|sold|motion|mocion|hearing|mediation|respond|answer|deadline|until|by(?! (?:an? |the )?(?:deputy|sheriff|process server|constable))|due|divorce|custody|eviction|child|tax(?:es)?|credit card|subasta|venta|remate|audiencia|responder|contestar|hasta|a mas tardar|divorcio|desalojo|tarjeta|hospital|neighbou?r|vecin[oa])\b/;

export function papersIn(raw: string, low: string, today: string, language: Language): (PaperDay | null)[] {
  return [
    dayNear('noticeDate', notices, raw, low, today, language),
    dayNear('servedDate', served, raw, low, today, language),
    dayNear('judgmentDate', judged, raw, low, today, language),
  ];
}

/** The first paper of this kind with a day beside it: after its words in the clause, else before them. */
function dayNear(fact: Paper, words: RegExp, raw: string, low: string, today: string, language: Language): PaperDay | null {
  for (const cue of low.matchAll(words)) {
    const end = cue.index + cue[0].length;
    const after = clause(low.slice(end, end + 60));
    const before = clauseBack(low.slice(Math.max(0, cue.index - 45), cue.index));
    if (other.test(low.slice(cue.index - before, end + after))) continue;
    for (const [at, length] of [
      [end, after],
      [cue.index - before, before],
    ] as const) {
      const day = goneBy(raw.slice(at, at + length), today, language);
      if (day !== null && !(/^ (?:says?|dice)\b/.test(low.slice(end)) && daysUntil(day.day, today) < -200))
        return { fact, ...day, said: `${cue[0]} ${day.said}`, sure: 0.8 };
    }
  }
  return null;
}

/** How far the clause goes on, and how far back it begins. */
const ends =
  /[!?;\n]|[.,](?!\d| ?\d{4})|\b(?:but|then|because|and (?:i|we|my|our|the|a|they|now)|pero|porque|luego|y (?:la|el|mi|yo|ahora|no|tengo|tenemos|me|dicen?|piden?|hay))\b/;
const clause = (text: string): number => ends.exec(text)?.index ?? text.length;
function clauseBack(text: string): number {
  const last = [...text.matchAll(new RegExp(ends, 'g'))].at(-1);
  return last === undefined ? text.length : text.length - last.index - last[0].length;
}

/** An exact day of the last two years; a day without its year is the last one that has been. */
function goneBy(raw: string, today: string, language: Language): { day: string; said: string } | null {
  const dated = dateIn(raw, today, language, true);
  if (dated === null || !dated.exact) return null;
  const day = dated.day > today ? lastOne(dated) : dated.day;
  const oldest = `${Number(today.slice(0, 4)) - 2}${today.slice(4)}`;
  return day > today || day < oldest ? null : { day, said: dated.said };
}

const weekday = /(?:mon|tues|wednes|thurs|fri|satur|sun)day|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo/i;

/** A day to come, told of something that has been: a weekday is that of last week, a day of a month that of last year; others stay to come. */
function lastOne({ day, said }: Dated): string {
  if (/\b(?:19|20)\d\d\b|\d[/-]\d{1,2}[/-]\d{2}\b/.test(said)) return day;
  if (/\b(?:jan|feb|mar(?!tes)|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic)|\d[/-]\d/i.test(said))
    return `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
  return weekday.test(said) ? daysBefore(day, 7) : day;
}
