import type { Language } from '../../dialogs/heard.ts';
import { fold } from './plain.ts';

/**
 * The language that a message is plainly written in: three words of it, one of them more than an article, and hardly a word of the other.
 * One Spanish word in an English sentence, or a name like "Maria de la Cruz", does not switch. Null: it does not show.
 */
export function speaksIn(text: string): Language | null {
  const words = fold(text).match(/[a-z']+/g) ?? [];
  const es = count(words, spanish) + count(words, spanishSmall);
  const en = count(words, english) + count(words, englishSmall);
  if (es >= 3 && es > 3 * en && count(words, spanish) >= 1 && es >= words.length * 0.4) return 'es';
  if (en >= 3 && en > 3 * es && count(words, english) >= 1 && en >= words.length * 0.4) return 'en';
  return null;
}

const count = (words: readonly string[], set: ReadonlySet<string>) => words.filter((word) => set.has(word)).length;
const list = (words: string) => new Set(words.split(' '));

const spanish = list(
  'debo debemos perdi trabajo casa pagar pago pagos hipoteca banco meses mes estoy tengo tenemos soy somos vivo vivimos quiero quieren puedo pueden ayuda ayudan ayudar dinero carta cartas fecha venta remate subasta hola gracias necesito esposo esposa hijos mama papa atrasado atrasada atrasados prestamo abogado murio divorcio horas recortaron quitaron quitar perder hacer saber alguien persona hay nada todavia porque pero cuando cuanto como donde quien mucho muy ahora hoy manana usted ustedes dice dijeron embargo deuda vender quedarme quedo enfermo enferma corrieron despidieron dejar favor bien buenas buenos dias tardes matar matarme morir ya igual trabajar trabajo gano sueldo ahorros nunca siempre despues entonces tambien mil dolares cuesta senor senora esta estan eso esto esa ese aqui alla creo regrese empece explique expliqueme espanol',
);
const spanishSmall = list('de la que el en y los se del las por un para con una su al lo mi mis me nos no es son le les ha he fue a si');
const english = list(
  "owe lost job behind house mortgage payment payments months month bank loan need want help they they're we i i'm my have has can can't don't didn't what how when where who why please thanks letter sale date lawyer husband wife kids hours cut paid pay selling keep home lose because but about still been someone talk person know think today tomorrow",
);
const englishSmall = list('the of and to in is you that it for on are with at be this from or by not an so if just');
