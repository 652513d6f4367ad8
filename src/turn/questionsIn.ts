/** A clause that asks, wherever it stands in a message: with its first words turned round, or a word of asking that begins it. */
const inverted =
  /\b(?:can|could|should|shud|will|would|do|does|did|is|are|am|may|must) (?:i|we|they|u|you|it|he|she|there|this|that|someone|somebody|anyone|the bank)\b|\b(?:what|how|when|where|who|why|which)(?:'?s| (?:can|could|should|will|would|do|does|did|is|are|am|much|many|long|soon|late|fast|happens|if|about|now|else|eats|pays|covers|gets))\b|\bany ?(?:way|thing) (?:to|i|we)\b|\bwhich (?:is|one)\b/g;
const spanish =
  /\b(?:que (?:pasa|hago|puedo|debo|sigue|significa|es eso|me recomienda)|cuando (?:me|nos|tengo|puedo|pueden)|cuant[oa]s? (?:tiempo|cuesta|cobra\w*|tarda|necesito|me|meses|pagos)|como (?:puedo|hago|se|le hago)|donde (?:puedo|consigo|me|fue|esta|quedo)|(?:a|con) quien|quien (?:me|paga|puede)|por que (?:me|no|nos)|(?:me|nos|la|lo|le) (?:puede[ns]?|puedo|van a|conviene|aceptan|toca|deja|dejan)|puedo|podemos|puede[ns]?|debo (?:dejar|seguir|pagar|ir)|tengo que|hay (?:alguna|ayuda|forma|manera|esperanza)|todavia (?:les|puedo|se puede|hay)|es (?:cierto|verdad|tarde))\b/g;
/** Where a clause begins that may ask without any of these: "my ex left, now what". */
const longest = 140;
const most = 6;

/**
 * The parts of a message that ask, each from its first word to the end of its sentence: "laid off, can they give me a break" holds
 * "can they give me a break". Empty where nothing asks. `low` is in lower case and without accents.
 */
export function questionsIn(low: string): string[] {
  const starts = [...low.matchAll(inverted), ...low.matchAll(spanish)].map(({ index }) => index).slice(0, most);
  return starts.map((at) => low.slice(at, at + longest).split(/[.!?;\n]/)[0] ?? '');
}
