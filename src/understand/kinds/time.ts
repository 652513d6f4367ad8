import type { Parser } from './kind.ts';

const times =
  /\b(?:\d{1,2}(?::\d\d)?\s?(?:am|pm|a\.m|p\.m|o'?clock|de la (?:manana|tarde|noche))|\d{1,2}:\d\d|mornings?|afternoons?|evenings?|nights?|noon|lunch|any ?time|whenever|weekdays?|weekends?|after|before|between|around|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|mon|tues?|wed|thurs?|fri|sat|sun|tomorrow|today|tonight|now|later|early|late|mananas?|tardes?|noches?|mediodia|cuando (?:sea|quiera)|cualquier|lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|fin(?:es)? de semana|entre semana|despues|antes|temprano|hoy|ahora|asap|today|\d{1,2}\s?(?:-|to|a)\s?\d{1,2})\b/;

/** When to call: kept in the person's own words. */
export const time: Parser = ({ raw, low }) => {
  const said = raw.trim().slice(0, 120);
  return times.test(low) && said !== '' ? { value: said, sure: 0.9 } : /^\W*\d{1,2}\W*$/.test(low) ? { value: said, sure: 0.6 } : null;
};
