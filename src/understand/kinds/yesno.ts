import { yesNoIn } from '../commands.ts';
import type { Parser } from './kind.ts';

/** "No contestan": they were called. */
const unanswered =
  /\b(?:no (?:me |nos )?(?:contest|respond|cog|levant)\w*|nadie (?:me |nos )?(?:contest|respond)\w*|(?:they|nobody|no one)(?: \w+)? (?:(?:don'?t|won'?t|never) (?:answer|pick|call)|picks? up|answers?)|no answer)\b/;
const onlyOne = /^\W*(?:(?:nada mas|solo|only|just) )+(?:es[ae]|la|una?|that one|this one|the one)\b/;

/** Yes or no: bare, or at the head of a longer answer. */
export const yesno: Parser = ({ low, fact }) => {
  if (fact === 'alreadyContactedServicer' && unanswered.test(low)) return { value: true, sure: 0.8 };
  if (fact === 'otherLiens' && onlyOne.test(low)) return { value: false, sure: 0.8 };
  const bare = yesNoIn(low);
  if (bare !== null) return { value: bare, sure: 0.95 };
  if (
    /^\W*(?:yes+|yea+h?|yep|yup|si|sip|claro|correct|sure|exacto|unfortunately,? yes|(?:i )?think so|probably|creo que si|i guess so|i believe so|most likely|eso creo)\b(?!\W*(?:(?:but|and|or|y|o) no\b|no\b))/.test(
      low,
    )
  )
    return { value: true, sure: 0.85 };
  if (
    /^\W*(?:no+|nope|nah|never|nunca|not (?:really|yet|that|at)|i don'?t (?:think|believe) so|no creo|creo que no|probably not|i doubt it|lo dudo|todavia no|aun no|para nada)\b(?!\W*(?:idea|se\b|clue|lo se|me acuerdo|recuerdo|estoy segur|sure))/.test(
      low,
    )
  )
    return { value: false, sure: 0.85 };
  return null;
};
