import type { Fact } from '../../../dialogs/case.ts';

/** A value, 'unknown', null where the words only sound like an answer, or undefined: let the others read it. */
type Rule = readonly [RegExp, unknown];

const owners: readonly Rule[] = [
  [/\bboth\b|\b(?:him|her|(?:my|mi) \w+) (?:and|&|y) (?:me|i|yo)\b|\bme and\b|\bco-?sign|\blos dos\b|\bambos\b/, 'both'],
  [
    /^\W*not (?:me|mine)\b|^\W*(?:i think |it'?s |just |only |solo |nomas |in )*(?:him|his|hers?|el|ella|my (?!name)\w+|mi (?!nombre)\w+)\b|\bin (?:his|her) name|\ba nombre de mi/,
    'other',
  ],
  [/^\W*(?:it'?s |in |just |only |solo |nomas |a )*(?:me|mine|my name|myself|yo|mi nombre)\b/, 'me'],
];

/** Only what the question itself makes plain; the first that fits. */
const rules: Partial<Record<Fact, readonly Rule[]>> = {
  hardship: [[/^\W*(?:i (?:got|was) )?(?:fired|canned)\W*$/, ['job_loss']]],
  paymentStatus: [[/^\W*(?:i |we )?(?:just )?(?:got |was |were |been )?served\b/, 'in_foreclosure']],
  occupancy: [
    [/\bliv(?:e|ing) (?:up|down)stairs\b/, 'primary'],
    [/\b(?:moved|left|not|used to|mudamos|inherited)\b/, undefined],
    [
      /^\W*(?:i do\b|we (?:both )?do\b|(?:just |solo )?(?:me|us|yo|nosotr[oa]s)\b)|^\W*(?:my|mi|mis) \w+ (?:and|&|y) (?:me|i|yo)\b/,
      'primary',
    ],
    [/^\W*(?:vacant|empty|nobody|no one|nadie)\b/, 'vacant'],
  ],
  wants: [
    [/\bkeep my credit\b/, null],
    [/\b(?:both|either|whatever|las dos|lo que sea)\b|\b(?:wife|husband) wants\b/, 'unsure'],
    [/^\W*(?:to )?(?:stay\b(?! with)|live here|no perderla)/, 'keep'],
  ],
  loanType: [
    [/\b(?:not|isn'?t|no es|ni) (?:an? )?(?:fha|va|usda|reverse)\b/, null],
    [/^\W*(?:just )?(?:an? |it'?s |es |una? )*(?:regular|normal|ordinary|standard|fannie|freddie)\b/, 'conventional'],
  ],
  otherLiens: [
    [/^\W*(?:no\b|not\b|none|nope|nah)/, undefined],
    [/\b(?:judge?ment|hoa dues)\b/, true],
    [
      /^\W*(?:just|only|solo|nomas) (?:the |this |la )?(?:one|mortgage|una|hipoteca)\b|^\W*(?:my |a )?(?:car|truck|student) loans?\W*$/,
      false,
    ],
  ],
  otherDebts: [
    [/\b(?:no|not|never) (?:\w+ )?(?:court|sued)\b/, 'debts'],
    [/\b(?:sued|suing|served|lawsuit|court|judge?ment|both|demandaron|demanda|corte)\b/, 'court'],
    [/^\W*(?:no|nope|none|nothing)\b/, undefined],
    [/\b(?:cards?|sba|eidl|loans?|irs|tax(?:es)?|some|tarjetas?|prestamos?|algunas?)\b/, 'debts'],
  ],
  onNote: owners,
  onDeed: owners,
  tenancy: [
    [/\b(?:not|\w+n'?t|stopped|quit|never|no) (?:me |nos )?pa(?:id|y|ying|ys|gan?)\b|\bevict|\bdesaloj/, 'not_paying'],
    [/\b(?:moved out|left|vacant|empty|nobody|se (?:fue|fueron|mud\w+)|vaci[ao]|sola|nadie)\b|^\W*(?:no|nope)\W*$/, 'empty'],
    [/\b(?:they|he|she|y) (?:pays?|pagan?)\b/, 'paying'],
  ],
  benefits: [
    [/\b(?:appeal\w*|waiting|pending|esperando)\b/, 'applied'],
    [/^\W*(?:no|nope|none|nothing|nada)\b|\b(?:denied|turned (?:me )?down|ran out|nega(?:do|ron))\b/, 'no'],
    [/\b(?:applied|filed|aplique|solicite)\b/, 'applied'],
    [/\b(?:ssdi|ssi|workers'? comp|(?:short|long) ?-?term|disability|incapacidad)\b/, 'yes'],
  ],
  incomeRestored: [
    [/\bnever stopped\b/, null],
    [
      /^\W*(?:not yet\W+)?(?:i(?:'ll| will)? |we )?(?:start(?:ing)?|begin|empiezo|comienzo)\b|\b(?:it'?ll|should) pass\b|^\W*(?:when|once|cuando) /,
      'soon',
    ],
    [
      /^\W*(?:just |only |solo )?(?:some|kind ?of|sort of|barely|not enough|poco|poquito|mas o menos|apenas)\b|\bless hours\b|\bmenos horas\b/,
      'less',
    ],
    [/\b(?:permanent|forever|for good|para siempre|permanente)\b/, 'lasting'],
    [/^\W*(?:just |only |solo )?(?:unemployment|desempleo)\b/, false],
  ],
  hardshipState: [
    [/\b(?:who knows|quien sabe|hope not)\b/, 'unknown'],
    [/\b(?:forever|permanent\w*|for good|para siempre)\b|^\W*(?:it'?ll |will |probably )*last(?:s|ing)?\b(?! \w)/, 'lasting'],
    [/\b(?:not|\w+n'?t|never|no creo|nunca)\b/, undefined],
    [/\b(?:hopefully|better (?:by|in|soon)|until|ojala|pase|\d+ (?:more )?(?:weeks|months))\b/, 'temporary'],
  ],
  canPayNormal: [
    [
      /\b(?:if|si) (?:they|you|it|the bank|me|nos) (?:\w+ ){0,2}?(?:lower|drop|reduc|cut|baj)|\b(?:half|la mitad)\b|\bcan (?:do|pay) \$?\d[\d,]* not\b/,
      false,
    ],
    [/^\W*(?:yes|yeah|i can|si)\b.{0,20}\b(?:not? (?:the )?(?:back pay|catch up|past due|arrears|lo atrasado))/, true],
  ],
  unemploymentEnds: [[/\b(?:ran out|never got|denied|se acabo|started|since|began|desde)\b/, 'unknown']],
  noticeReceived: [[/^\W*(?:it came|they sent|(?:i )?got (?:a|the|one|it)|me llego)\b/, true]],
};

/** What a short answer says only because of the question before it: "fired", "just him", "moved out"; undefined: no word of ours. */
export const shortly = (fact: Fact, low: string): unknown =>
  low.length > 120 ? undefined : rules[fact]?.find(([when]) => when.test(low))?.[1];

const back: Record<string, Partial<Record<Fact, unknown>>> = {
  soon: { incomeRestored: false, hardshipState: 'temporary' },
  less: { incomeRestored: true, canPayNormal: false },
  lasting: { incomeRestored: false, hardshipState: 'lasting' },
};
/** The facts a short answer stands for: "it'll pass" says that there is no income yet, and that there will be. */
export function meantBy(fact: Fact, value: unknown): Partial<Record<Fact, unknown>> | 'unknown' | null | undefined {
  if (value === undefined || value === null || value === 'unknown') return value;
  return (fact === 'incomeRestored' ? back[String(value)] : undefined) ?? { [fact]: value };
}

const loan: readonly Fact[] = ['paymentStatus', 'monthsBehind', 'monthlyPayment', 'mortgageBalance', 'homeValue', 'occupancy'];
/** What a short answer does not tell of the loan or the house: a tenant's arrears, a wage, another debt. */
const beside: Partial<Record<Fact, readonly Fact[]>> = {
  tenancy: loan,
  otherDebts: loan,
  benefits: [...loan, 'alreadyContactedServicer'],
  incomeRestored: ['monthlyPayment'],
  canPayNormal: ['monthlyPayment'],
  moveOver50Miles: ['usState'],
  otherLiens: ['hardship'],
  wants: ['occupancy'],
  loanType: ['hardship'],
  homeValue: ['wants', 'listing'],
};

/** The facts that may not be read from this answer. */
export const besideIt = (fact: Fact, low: string): readonly Fact[] =>
  low.length > 80 || /\b(?:mortgage|hipoteca|months behind)\b/.test(low) ? [] : (beside[fact] ?? []);
