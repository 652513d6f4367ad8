import type { Lead } from '../../src/handoff/lead.ts';
import type { Entry } from '../../src/message.ts';

/** Leads and talk for the desk's tests. Days are written out; the clock of the tests stands at 2026-11-22. */

const said = (value: unknown, words: string, turn: number) => ({ value, said: words, turn });

/** A homeowner in Ohio, three months behind, a sale on December 4. */
export function maria(changes: Partial<Lead> = {}): Lead {
  return {
    id: 'lead-maria',
    createdAt: '2026-11-22T14:05:00.000Z',
    conversationId: 'conv-maria',
    language: 'en',
    kind: 'lead',
    urgency: { level: 'days', reasons: ['A foreclosure sale is set for Friday, December 4 (12 days from today).'], saleDate: '2026-12-04' },
    case: {
      hardship: said(['job_loss'], 'got laid off in aug', 2),
      paymentStatus: said('sale_scheduled', 'they taped a sale paper to the door', 4),
      monthsBehind: said(3, '3 months behind', 2),
      saleDate: said('2026-12-04', 'dec 4', 5),
      mortgageBalance: said(410000, 'i owe 410', 2),
      homeValue: said(350000, 'would go for maybe 350', 2),
      usState: said('OH', 'near Dayton, Ohio', 6),
      occupancy: said('primary', 'we live here', 7),
      incomeRestored: said(false, 'no not yet', 8),
      liquidAssets: said('unknown', "I'd rather not say", 9),
      wants: said('keep', 'I want to stay if there is any way', 10),
    } as Lead['case'],
    gates: ['sale_in_37_days', 'loan_type_unknown'],
    options: [
      {
        option: 'loan_modification',
        standing: 'strong',
        reasons: ['The drop in income looks lasting and you want to stay.'],
        wouldChange: ['A new job with the old pay.'],
      },
      { option: 'forbearance', standing: 'open', reasons: ['A pause may fit while you look for work.'], wouldChange: [] },
      {
        option: 'short_sale',
        standing: 'open',
        reasons: ['You owe about $60,000 more than the house may bring.'],
        wouldChange: ['A higher sale price.'],
      },
      {
        option: 'refinance',
        standing: 'closed',
        reasons: ['Three payments are behind and the loan is larger than the value.'],
        wouldChange: [],
      },
    ],
    contact: {
      name: 'Maria',
      phone: '+16145550100',
      email: null,
      bestTime: 'after 5 pm',
      safeToContact: 'Text only, my phone is shared in the day',
    },
    consents: [consent('text', 'granted', '+16145550100'), consent('call', 'refused', '+16145550100')],
    notAsked: ['loanType', 'otherLiens'],
    asked: ['hardship', 'paymentStatus', 'saleDate', 'mortgageBalance', 'homeValue', 'usState', 'occupancy', 'wants'],
    banners: ['safe_contact'],
    ...changes,
  };
}

/** Someone with no sale set. */
export function tom(changes: Partial<Lead> = {}): Lead {
  return maria({
    id: 'lead-tom',
    conversationId: 'conv-tom',
    createdAt: '2026-11-22T13:00:00.000Z',
    urgency: { level: 'none', reasons: [], saleDate: null },
    contact: { name: 'Tom', phone: null, email: 'tom@example.org', bestTime: null, safeToContact: null },
    consents: [consent('email', 'granted', 'tom@example.org')],
    banners: [],
    case: { usState: said('TX', 'Texas', 3), wants: said('unsure', 'not sure yet', 4), monthsBehind: said(1, 'one', 2) } as Lead['case'],
    ...changes,
  });
}

/** Someone in danger: no case, no selling. */
export function safety(changes: Partial<Lead> = {}): Lead {
  return maria({
    id: 'lead-safety',
    conversationId: 'conv-safety',
    createdAt: '2026-11-22T14:30:00.000Z',
    kind: 'safety',
    urgency: { level: 'today', reasons: ['my husband hits me'], saleDate: null },
    contact: { name: 'Ana', phone: null, email: null, bestTime: null, safeToContact: 'Only in this chat' },
    consents: [],
    ...changes,
  });
}

export function consent(
  channel: 'call' | 'text' | 'email',
  state: 'granted' | 'refused' | 'revoked',
  value: string,
): Lead['consents'][number] {
  return {
    id: `consent-${channel}`,
    conversation: 'conv-maria',
    turn: 12,
    at: '2026-11-22T14:04:00.000Z',
    channel,
    value,
    seller: 'Porchlight',
    textId: `consent.${channel}`,
    version: 1,
    language: 'en',
    rendered: `May we contact you by ${channel} at ${value}?`,
    sha256: '0'.repeat(64),
    act: 'button',
    state,
  };
}

/** A row of talk, for a turn's writes. */
export function row(author: Entry['author'], text: string, turn: number, more: Partial<Entry> = {}): Omit<Entry, 'seq' | 'conversation'> {
  return {
    at: `2026-11-22T14:0${Math.min(turn, 9)}:00.000Z`,
    turn,
    author,
    kind: 'message',
    text,
    language: 'en',
    choices: [],
    data: null,
    ...more,
  };
}
