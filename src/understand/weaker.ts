import type { Hit } from './rules/rule.ts';

/** What is only a part or a consequence of another cause that is told, by its words: off work through illness, one income after a death. */
const weaker: readonly [when: RegExp, value: string, words: RegExp][] = [
  [/^(?:job_loss|reduced|business|medical|rental|death)/, 'other', /^(?:covid|corona|pandem)/],
  [/^(?:disaster|divorce|death)/, 'other', /^(?!covid|corona|pandem|major)/],
  [/^escrow/, 'arm_reset_or_payment_increase', /./],
  [/^job_loss/, 'reduced_income', /income|^no |ingresos|without pay|sin (?:sueldo|cobrar|paga$)/],
  [
    /^medical/,
    'job_loss',
    /^(?:not working|out of work|no (?:work|income)|quit my job|gave up|ha(?:(?:ve|s) not|ve?n'?t|sn'?t) worked|had to stop|.*\bnot working$)|dej(?:e|o) de trabajar|no trabaj|sin trabajar/,
  ],
  [
    /^medical/,
    'reduced_income',
    /without pay|off work|^no income|no pay$|no me pagan|^no (?:se )?cobr|\bsin (?:cobrar|sueldo|paga$|poder)/,
  ],
  [/^rental/, 'reduced_income', /ese (?:ingreso|dinero)/],
  [
    /^job_loss/,
    'business_failure',
    /^(?:cerro|cerraron|quebro) (?:el|la) |^(?:restaurant|store|shop|salon|bakery) (?:closed|shut)|^la (?:compania|empresa|fabrica|planta) (?:cerro|quebro)$/,
  ],
  [
    /^(?:divorce|death|business|rental)/,
    'reduced_income',
    /^(?:down to|liv\w+ on|on|only|just|no|one)\b.*(?:income|paycheck|customers|clients|salary)|^one income/,
  ],
  [/^(?:job_loss|medical|divorce|death)/, 'reduced_income', /^(?:liv\w+ on|getting by on|gave up|quit|left|stay\w*|stopped working)\b/],
  [/^medical/, 'job_loss', /out of work$/],
  [/^(?:job_loss|business)/, 'reduced_income', /contracts?$/],
  [/^medical/, 'reduced_income', /^used to (?:make|earn)/],
  [/^(?:divorce|death)/, 'reduced_income', /\b(?:half|share|part|end|support|alimony)$/],
  [/^job_loss/, 'reduced_income', /\b(?:jobs|paycheck|pension|unemployment|desempleo)\b/],
  [/^business/, 'reduced_income', /\b(?:business|sales|customers|client[ea]?s?|orders|ventas|fletes)\b/],
  [/^death/, 'medical_or_disability', /\b(?:wreck|crash|accident|killed|overdos\w+|od'd)\b/],
];

/** Hardships without those that are only part of another: "off work because he was sick" is illness; COVID with a cause is only that cause. */
export function withoutWeaker(hits: Hit[]): Hit[] {
  const named = new Set(hits.map((hit) => String(hit.value)));
  for (const [when, value, words] of weaker)
    if ([...named].some((one) => when.test(one)) && hits.every((hit) => hit.value !== value || words.test(hit.said))) named.delete(value);
  return hits.filter((hit) => named.has(String(hit.value)));
}
