import type { Language } from '../../dialogs/heard.ts';
import { firstOf, holdsIn } from './cues.ts';

/** "She doesn't speak English": no wish to go on in it. */
const noEnglish =
  /\b(?:(?:i|we|he|she|they|mom|dad|mother|father|husband|wife|parents|who) )?(?:do(?:es)?n'?t|do not|does not|can'?t|not|barely|hardly) (?:speak|read|know|understand|write)(?: \w+){0,2} english\b/;
/** "La carta está en inglés" tells of a letter; to go on in English is asked for. */
const inEnglish =
  /^\W*(?:(?:ahora|ok|bueno|si)\W+)?en ingles\W*$|\ben ingles,? (?:por favor|please|mejor)\b|\b(?:prefiero|quiero|quisiera|mejor|podemos|podriamos|puedes?|podria|seguir|sigamos|hablemos|hableme|hablame|digame|dime|escrib[ae]me|contesteme|cambi[ae]\w{0,3}|expliqueme|explicame) (?:\w+ ){0,3}?en ingles\b/;
/** "No puedo hablar en inglés": the other way round. */
const notEnglish = /\bno (?:se|puedo|podemos|sabemos|quiero|hablo|entiendo|leo)(?: \w+){0,3} en ingles\b/;
/** "El número de alguien en español", "la carta en español": somebody else's words, not ours. */
const othersSpanish =
  /\b(?:alguien|personas?|quien|consejer[oa]s?|abogad[oa]s?|agentes?|asesor[ae]?s?|mujer|senora?|numero|telefono|linea|cartas?|papeles|contrato|formularios?)\b[^.?!]{0,30} espanol\b/;
/** "en español", "english please", "no hablo inglés", "parlez-vous français". */
export function languageAsked(low: string): Language | 'other' | null {
  if (holdsIn(notEnglish, low)) return 'es';
  if (holdsIn(inEnglish, low)) return 'en';
  if (holdsIn(othersSpanish, low)) return null;
  if (
    /\b(?:no (?:hablo|entiendo|se|leo) (?:nada de |mucho |bien )?(?:el )?ingles|(?:en|habla\w*|solo|hablo|prefiero|cambi\w+ a|todo en|puede en|me puede hablar en) espanol|espanol(?: por favor|,? please)?\W*$|(?:in|speak|have|want|prefer|switch to|change to) spanish|spanish(?: please|,? por favor|\W*$)|se habla espanol|habla (?:usted )?castellano)\b/.test(
      low,
    )
  )
    return 'es';
  if (/^\W*(?:espanol|spanish|castellano)\W*(?:please|por favor)?\W*$/.test(low)) return 'es';
  const without = firstOf(noEnglish, low);
  if (without !== null) return /^(?:i|we)\b/.test(without[0]) ? 'other' : null;
  if (
    /\b(?:in english|(?:(?:do|use|have)(?: this)?(?: in)?|speak|switch to|change to|prefer|want|back to) english|english (?:please|por favor|version)|prefiero ingles|no hablo espanol|i don'?t (?:speak|understand|read|know) spanish)\b/.test(
      low,
    ) ||
    /^\W*(?:english|ingles)\W*(?:please|por favor)?\W*$/.test(low)
  )
    return 'en';
  if (
    /\b(?:in|speak|prefer|have|want|need it in|parlez\W*vous|falo|only) (?:any )?(?:chinese|mandarin|cantonese|vietnamese|tagalog|korean|french|arabic|russian|portuguese|haitian|creole|kreyol|hindi|polish|farsi|urdu|somali|amharic|japanese|german|hmong|francais|portugues|punjabi|bengali)\b|\b(?:nao falo|je ne parle|pale kreyol|govorite|po-?russki)\b/.test(
      low,
    )
  )
    return 'other';
  return null;
}
