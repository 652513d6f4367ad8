import { speaksOfHarm } from './concepts.ts';

/** Banks, loans, letters and sums, in both languages, as folded words. */
const paper =
  /^(?:bank\w*|banco|lender\w*|mortgage\w*|hipotec\w*|loans?|prestamo\w*|escrow|servicer\w*|account\w*|cuenta\w*|statement\w*|polic(?:y|ies)|credit\w*|payments?|pay|paid|paying|pagos?|pagar|denied|deny|denial|negar\w*|approv\w*|compan\w*|compania|insurance|modif\w*|applic\w*|applied|apply|documents?|forms?|papers?|papel\w*|email\w*|calls?|called|representative|supervisor|closing|refi\w*|contract\w*|fees?|interest|rates?|foreclos\w*|auction|subasta|appraisal|debt|deuda\w*|money|dinero|deed|lien|title|tax\w*|impuestos|income|retirement|lawyer|attorney|abogad\w*|balance|bankruptcy|customer|manager|agent\w*|broker|check\w*|cheque\w*|process|request\w*|complaint|queja|bills?|savings|plan|program\w*|sale|sell|price|equity|forbearance|months?|meses|firm\w*|sign\w*)$/;

/** Whether a stretch of words is of papers and money and of no harm at all: then the learned reader, alone, must be surer. */
export const onlyPapers = (words: readonly string[]): boolean => words.some((word) => paper.test(word)) && !speaksOfHarm(words);
