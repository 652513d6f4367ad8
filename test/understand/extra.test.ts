import { expect, test } from 'vitest';
import { moneyIn } from '../../src/understand/money.ts';
import { quantities } from '../../src/understand/numbers.ts';

const heard = (text: string) => Object.fromEntries(moneyIn(text, quantities(text)).map(({ fact, value }) => [fact, value]));

/** What could be paid beside the payment: told by whoever could, not by whoever wants it. */
test.each([
  ['i can pay an extra $300 a month', 300],
  ['we could do another 250 per month', 250],
  ['we can pay 300 more each month', 300],
  ['puedo dar 200 mas al mes', 200],
  ['i could do an extra 250', 250],
])('"%s" is %i more a month', (text, dollars) => expect(heard(text)).toMatchObject({ extraPerMonth: dollars }));

test.each(['they want an extra 300 a month for escrow', 'an extra 300 a month went to escrow', 'my payment went up by 300 a month'])(
  '"%s" is nothing that could be added',
  (text) => expect(heard(text)).not.toHaveProperty('extraPerMonth'),
);
