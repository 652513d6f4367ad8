import { fold } from '../plain.ts';
import type { Answer, Asked, Parser } from './kind.ts';

/** One of the choices that were offered: by value, title, number, place ("the second one") or words of its title. */
export const choice: Parser = (asked) => {
  const picked = pickedIn(asked);
  return picked === null ? null : { value: picked.value, sure: picked.sure };
};

/** The choice a text picks, as offered. */
export function pickedIn({ low, choices }: Pick<Asked, 'low' | 'choices'>): { value: string; sure: number } | null {
  if (choices.length === 0) return null;
  const text = plainly(low);
  const same = choices.find((one) => plainly(fold(one.title)) === text || plainly(fold(one.value)) === text);
  if (same !== undefined) return { value: same.value, sure: 0.98 };
  const place = placeOf(text, choices.length);
  if (place !== null) return { value: choices[place]?.value ?? '', sure: 0.9 };
  return byWords(text, choices);
}

const plainly = (text: string) =>
  text
    .replace(/[^a-z0-9 ]+/g, ' ')
    .replace(/ +/g, ' ')
    .trim();

const places: readonly RegExp[] = [
  /^(?:1|one|uno|la uno|(?:the |el |la )?(?:first|1st|primero|primera|primer)(?: one| option| opcion)?|a)$/,
  /^(?:2|two|dos|(?:the |el |la )?(?:second|2nd|segundo|segunda)(?: one| option| opcion)?|b)$/,
  /^(?:3|three|tres|(?:the |el |la )?(?:third|3rd|tercero|tercera)(?: one| option| opcion)?|c)$/,
  /^(?:4|four|cuatro|(?:the |el |la )?(?:fourth|4th|cuarto|cuarta)(?: one| option| opcion)?|d)$/,
  /^(?:5|five|cinco|(?:the |el |la )?(?:fifth|5th|quinto|quinta)(?: one| option| opcion)?|e)$/,
  /^(?:6|six|seis)$/,
  /^(?:7|seven|siete)$/,
  /^(?:8|eight|ocho)$/,
  /^(?:9|nine|nueve)$/,
  /^(?:10|ten|diez)$/,
  /^(?:11|eleven|once)$/,
  /^(?:12|twelve|doce)$/,
];

function placeOf(text: string, many: number): number | null {
  if (/^(?:(?:the |la |el )?(?:last|ultima|ultimo)(?: one| option| opcion)?)$/.test(text)) return many - 1;
  const bare = text.replace(/^(?:number|option|choice|opcion|numero|la|el|no) /, '');
  const place = places.findIndex((when) => when.test(bare));
  return place >= 0 && place < many ? place : null;
}

const empty = new Set(
  'i the a an my it is in of to on we me and or not no yes si el la los las un una de en que es mi lo yo don t s m re ve d ll do have has for with at by esta estoy tengo about around maybe like just there up out con por para casa house home mortgage hipoteca se'.split(
    ' ',
  ),
);

/**
 * The choice whose title shares the most telling words with the answer, when one stands out. The shared words must be most of what
 * was said, or the whole title: "the house is worth about 300" is no answer "about to fall behind".
 */
function byWords(text: string, choices: Asked['choices']): { value: string; sure: number } | null {
  const said = new Set(text.split(' ').filter((word) => !empty.has(word)));
  if (said.size === 0 || said.size > 8) return null;
  const scores = choices.map((one) => {
    const words = plainly(`${fold(one.title)} ${fold(one.value).replaceAll('_', ' ')}`)
      .split(' ')
      .filter((word) => !empty.has(word));
    const title = plainly(fold(one.title))
      .split(' ')
      .filter((word) => !empty.has(word));
    const whole = title.length >= 2 && title.every((word) => said.has(word));
    return { value: one.value, whole, score: new Set(words.filter((word) => said.has(word))).size };
  });
  const [best, next] = scores.sort((a, b) => b.score - a.score);
  if (best === undefined || best.score === 0 || best.score === next?.score) return null;
  if (best.score / said.size >= 0.6) return { value: best.value, sure: 0.85 };
  return best.whole || best.score / said.size >= 0.5 ? { value: best.value, sure: 0.6 } : null;
}

/** A choice's value as the fact's own kind of value: "yes" is true, "3" is 3. */
export function shapedValue(value: string): Answer {
  if (value === 'yes' || value === 'true') return { value: true, sure: 1 };
  if (value === 'no' || value === 'false') return { value: false, sure: 1 };
  if (/^\d+(?:\.\d+)?$/.test(value)) return { value: Number(value), sure: 1 };
  return { value, sure: 1 };
}
