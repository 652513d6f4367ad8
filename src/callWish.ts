/**
 * What a message says about the call that is agreed on: another time, or none. Pure, and free to every room: the chat acts on it, and the desk
 * shows it to the agent who holds the conversation, so that both hear the same in the same words.
 */
export function callWish(text: string): 'change' | 'drop' | null {
  const low = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’‘]/g, "'")
    .slice(0, 300);
  if (drops.some((one) => one.test(low))) return 'drop';
  return changes.some((one) => one.test(low)) ? 'change' : null;
}
const drops = [
  /\b(?:cancel|call off|forget|drop)\b.{0,20}\b(?:call|appointment)\b/,
  /\b(?:don't|do not|no longer) (?:need|want) (?:the|that|a|my) call\b/,
  /\b(?:cancel[aeo]\w*|quit[ae]\w*)\b.{0,15}\b(?:llamada|cita)\b/,
  /\bya no (?:quiero|necesito) (?:la|esa|mi|una) llamada\b/,
];
const changes = [
  /\b(?:change|move|reschedule|postpone|push|switch)\b.{0,25}\b(?:call|appointment)\b/,
  /\b(?:another|different|later|earlier|better) (?:time|day)\b.{0,20}\bcall\b/,
  /\bcall\b.{0,30}\b(?:another|different|later|earlier) (?:time|day)\b/,
  /\b(?:can't|cannot|won't be able to) (?:make|take) (?:the|that|my|our) call\b/,
  /\b(?:cambi\w*|mover|mueva\w*|pasar|pospon\w*)\b.{0,25}\b(?:llamada|cita)\b/,
  /\b(?:llamada|llamen|llamar)\b.{0,30}\botr[oa] (?:hora|dia)\b/,
  /\botr[oa] (?:hora|dia)\b.{0,20}\b(?:llamada|llamen|llamar)\b/,
];
