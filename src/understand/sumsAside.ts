import type { Fact } from '../../dialogs/case.ts';
import type { Span } from './plain.ts';

/** Sums of a story that stand beside the words of a fact and are another's: a swindler's rent, savings that are gone, dues, a tax lien's interest. */

type Aside = { before?: RegExp; after?: RegExp; both?: readonly [RegExp, RegExp] };

const asides: Partial<Record<Fact, Aside>> = {
  rent: {
    before:
      /\bowes? (?:me|us)(?: (?:back|about|over|like))* ?$|\b(?:son|daughter|brother|sister|cousin|friend|neighbou?r|hij[oa]|herman[oa]|prim[oa]|amig[oa]|vecin[oa])\b[^.;]{0,40}(?<!\b(?:me|nos) )\b(?:pays?(?! me| us)|paga)\b[^.;]{0,10}$|\b(?:rent(?:s|ing)? (?:(?:it|my|our|the) )?(?:own )?(?:house |home |place )?back|rent(?:a)? (?:de mi|de su|del local|del negocio|del carro)|alquiler del local|(?:alla|aqui|ahora) (?:nos )?rentamos|rentamos en [a-z]{4,}|(?:carry|cover|pay(?:ing)?|owe) (?:the )?rent|mortgage|hipoteca|(?:metido|gast\w+|spent|cost))\b[^.;]{0,30}$/,
    after: /^k? ?(?:to fix|in (?:repairs|damages?|rent back)|en arreglos|de arreglos)/,
  },
  homeValue: {
    before:
      /\b(?:truck|car|boat|camper|land|acres?|lot|tractor|cattle|motorcycle|rv|jewelry|ring|troca|camioneta|carro|terreno)\b[^.;,]{0,25}$/,
  },
  liquidAssets: {
    before:
      /\b(?:mom|mother|dad|father|parents|brother|sister|ex|in-laws|uncle|aunt|son|daughter|mama|papa|suegr[oa]|herman[oa]|hij[oa]|ti[oa])(?:'s)? (?:still )?(?:has|have|had|got|tiene|tenia)(?: (?:about|like|over|around|como|unos))* ?$|\b(?:savings?|ahorros?|401k|ira) (?:is|are|was|were|all|has been)* ?(?:gone|spent|drained|wiped out|empty)\b[^.;]{0,12}$|\b(?:offer\w*|buyer|guy|investor)\b[^.;]{0,20}$|\b(?:pagando|paying|pay)\b[^.;]{0,24}$/,
    after:
      /^k?(?: mil)?(?: (?!now\b|left\b)\S+){0,4} (?:is|are|se|ya se|all|was|were) (?:gone|fueron|acab\w+|spent|used up)|^k?(?: mil)?(?: [^\s,.]+){0,4},? (?:(?:y )?(?:ya )?no (?:me |nos )?(?:queda|sobra)|(?:and |n )?(?:there'?s |theres |have )?(?:nothing|none) (?:is )?left)|^ cash (?:close|closing|offer)|^k?(?: mil)? (?:saved|ahorrad[oa]s?|in savings)[^.;]{0,30}\b(?:took|ate|wiped|used up|spent|se (?:lo|los) (?:llevo|comio|gasto)) (?:it|them|all|every|todo)/,
  },
  monthlyPayment: { before: /\b(?:plan de (?:pagos?|\S+ meses)|(?:\S+[- ]month|repayment|trial) plan),? ?(?:de|of|at|for|is|son)? ?$/ },
  newPayment: {
    before:
      /\b(?:up to date,?|lot rent|rent(?: just)?|hoa|dues|insurance|premium|taxes)\b[^.;]{0,24}$|\b(?:renta|alquiler) (?:de\w* )?[^.;]{0,30}$/,
  },
  arrears: {
    before:
      /\b(?:hoa|association|lot rent|car|truck|electric|utility|landlord|gets? (?:her|him|them))\b[^.;]{0,20}$|\b(?:(?:kept|keep|been) (?:sending|paying) the (?:old|same)|sold (?:the|our|my|his|a) [^.;]{0,20}for|(?:wrote|sent|paid) (?:\w+ )?(?:one |a )?check for|to reinstate and (?:i|we) (?:only )?have|2nd|second)\b[^.;]{0,30}$/,
    both: [
      /\b(?:have|has|had|got|gave|gives?|lent|took|saved|borrowed|used|pulled|scraped|raised|tengo|junte|presto|prestaron|saque)(?: (?:me|us|up|together|about|like|only|maybe|the|another|just|como|unos|solo|nomas))* \$?$/,
      /^k?(?: mil| dollars)? (?:from (?:my|our|the) \w+ )?(?:(?:saved|more|cash|from|out of|my|the|of|401k?) )*(?:to (?:bring|catch|get|put|reinstate|pay)|para|pa)\b/,
    ],
    after:
      /^ (?:an?|per|each|every) mo|^k? (?:to|and)(?: \w+){1,3} (?:the |my |our )?(?:car|truck|electric\w*|lights?|water|hoa|dues|taxes|rent|cards?|utilities)\b|^k? behind (?:my|the|our) (?:\w+ )?(?:first|1st|chase|wells)/,
  },
  extraPerMonth: { before: /\b(?:dues|hoa|fees?|assessment|rent) (?:of|is|are)?\b[^.;]{0,12}$/ },
};

/** True where the words around a sum give it to something else than its fact. */
export function isAside({ fact, span }: { fact: Fact; span: Span }, low: string): boolean {
  const { before, after, both } = asides[fact] ?? {};
  const [left, right] = [low.slice(Math.max(0, span.start - 70), span.start).replace(/\$$/, ''), low.slice(span.end, span.end + 50)];
  return (before?.test(left) ?? false) || (after?.test(right) ?? false) || (both?.[0].test(left) && both[1].test(right)) === true;
}
