import type { Language } from '../../dialogs/heard.ts';
import type { LedgerFact } from './facts.ts';

/** Finds what a text claims: rules, numbers, money, dates, phones and web addresses. Each needs an entry of the ledger. */
export type Claim = { kind: 'phone' | 'web' | 'money' | 'date' | 'number' | 'count' | 'rule'; words: string };

const months =
  'january|february|march|april|june|july|august|september|october|november|december|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre';
const count = {
  en: 'one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|sixty|ninety|half a',
  es: 'un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|treinta|sesenta|noventa|medio',
};
const unit = { en: 'business days?|days?|weeks?|months?|years?|percent|points', es: 'días?|semanas?|mes(?:es)?|años?|por ciento|puntos' };
const ruleWords = {
  en: /\b(?:must|may not|by law|the laws?|laws?|rules?|legal|legally|illegal|required|requires|entitled|forbidden|not allowed|the right to)\b/iu,
  es: /(?<!\p{L})(?:deben? (?!de\b)\p{L}+(?:ar|er|ir)(?:le|se|lo|la|les)?|(?<!no )tienen? que|no pueden?(?= \p{L}+(?:ar|er|ir)(?:le|se|lo)?(?!\p{L}))|ley(?:es)?|reglas?|legal(?:es|mente)?|ilegal(?:es)?|obligad[oa]s?|exigen?|prohíben?|prohibid[oa]s?|derecho a)(?!\p{L})/iu,
};

const shapes = (language: Language): [Claim['kind'], RegExp][] => [
  ['phone', /(?:1-)?\b\d{3}-\d{3}-\d{4}\b|\b(?:988|911|211|741741|88788|838255)\b/u],
  ['web', /\b[\w-]+(?:\.[\w-]+)*\.(?:gov|org|com)\b/u],
  ['money', /\$\s?\d|\b\d[\d.,]* (?:dollars|dólares)\b/iu],
  ['date', new RegExp(`\\b(?:${months})\\.? (?:de )?\\d{1,4}\\b|\\b\\d{1,2} de (?:${months})\\b|\\b(?:19|20)\\d\\d\\b`, 'iu')],
  ['number', /\d/u],
  ['count', new RegExp(`(?<!\\p{L})(?:${count[language]}) (?:${unit[language]})(?!\\p{L})`, 'iu')],
  ['rule', ruleWords[language]],
];

/** Names that hold digits and are no claims: forms, publications, account types, crisis-line keys. */
const names = /\b1099-[AC]\b|\b(?:Publication|Publicación|Form|Formulario|Topic) \d+|\b401k\b|\b(?:Chapter|Capítulo) \d+/giu;

/** Every kind of claim in a text, each with the first words that show it. Parameters such as {months} are the person's own. */
export function claimsIn(text: string, language: Language): Claim[] {
  const plain = withoutParameters(text).replace(names, '');
  return shapes(language).flatMap(([kind, shape]) => {
    const found = shape.exec(plain);
    return found === null ? [] : [{ kind, words: found[0] }];
  });
}

/** Words that keep a sentence general. Where a text rests on recalled entries only, one of them must be there. */
const hedges = {
  en: /\b(?:often|usually|generally|commonly|may|might|can|could|some|many|most|depends?|ask|check|in practice|sometimes|as a rule)\b/iu,
  es: /(?<!\p{L})(?:a menudo|suelen?|solía|normalmente|en general|por lo general|puede[ns]?|podrían?|algun[oa]s?|much[oa]s?|a veces|depende[n]?|pregunte|consulte|revise|pida|casi siempre|la mayoría)(?!\p{L})/iu,
};

/** Is the text kept general ("often", "ask whether")? */
export function isHedged(text: string, language: Language): boolean {
  return hedges[language].test(text);
}

/**
 * The numbers of a text that none of the named entries holds: each number said must stand in an entry it rests on.
 * Numbers of recalled entries do not count: recalled facts are spoken without figures. Their phones do, kept general by `isHedged`.
 */
export function unbackedNumbers(text: string, facts: LedgerFact[]): string[] {
  const phones = new Set(facts.flatMap((fact) => fact.phones.map((phone) => phone.number)));
  const said =
    withoutParameters(text)
      .replace(names, '')
      .match(/(?:1-)?\d{3}-\d{3}-\d{4}|\d+(?:[.,]\d+)*/g) ?? [];
  const backed = new Set(facts.filter((fact) => fact.confidence !== 'recalled').flatMap(numbersIn));
  return said.filter((number) => !phones.has(number) && !backed.has(number.replaceAll(',', '')));
}

function numbersIn(fact: LedgerFact): string[] {
  const values = Object.values(fact.numbers).map((number) => String(number.value));
  const texts = [fact.statement, fact.from ?? '', fact.until ?? '', ...values].join(' ').replace(/(?<=\d),(?=\d{3})/g, '');
  return texts.match(/\d+(?:\.\d+)?/g)?.flatMap((number) => [number, number.replace(/^0+(?=\d)/, '')]) ?? [];
}

/** Parameters of ICU texts, nested ones too, are what the person told us and not claims of ours. */
function withoutParameters(text: string): string {
  const less = text.replace(/\{[^{}]*\}/g, ' ');
  return less === text ? text : withoutParameters(less);
}
