/** Names of the field for what the packet holds. What has no name here is shown by its own id, spelled out. */

const facts: Record<string, string> = {
  hardship: 'What happened',
  hardshipState: 'Hardship is',
  paymentStatus: 'Payments',
  monthsBehind: 'Months behind',
  missedPayments: 'Payments missed',
  saleDate: 'Foreclosure sale',
  arrears: 'Amount past due',
  alreadyContactedServicer: 'Has talked to the servicer',
  modificationState: 'Loan modification',
  optionsMentioned: 'Options they named',
  usState: 'State',
  occupancy: 'Who lives there',
  role: 'Who is writing',
  homeValue: 'House may bring',
  rent: 'Rent coming in',
  listing: 'Listed for sale',
  mortgageBalance: 'Owed on the loan',
  otherLiens: 'Other liens',
  otherLiensAmount: 'Other liens, amount',
  monthlyPayment: 'Monthly payment',
  loanType: 'Kind of loan',
  loanOwner: 'Owner of the loan',
  interestRate: 'Interest rate',
  newRate: 'New rate',
  newPayment: 'New payment',
  resetDate: 'Rate changes on',
  monthsSinceHelp: 'Months since last help',
  incomeRestored: 'Income is back',
  canPayNormal: 'Can pay the normal payment',
  extraPerMonth: 'Could pay more, a month',
  newIncomeDate: 'New income from',
  liquidAssets: 'Other assets',
  assets: 'Other assets, in words',
  wants: 'Hopes to',
  military: 'In military service',
  loanBeforeService: 'Loan is older than the service',
  bankruptcy: 'In bankruptcy',
  bankruptcyDischarged: 'Bankruptcy discharged',
  attorney: 'Has a lawyer',
  scam: 'Warning signs of a scam',
  onNote: 'On the loan',
  onDeed: 'On the deed',
  decree: 'Divorce decree',
  moveOver50Miles: 'Moves over 50 miles',
  noticeReceived: 'Got a notice',
  noticeDate: 'Date on the notice of default or intent',
  servedDate: 'Served with court papers on',
  judgmentDate: 'Judgment on',
  declaredDisaster: 'Declared disaster',
  tenancy: 'Tenant',
  unemploymentEnds: 'Unemployment pay until',
  benefits: 'Benefits for the illness',
  otherDebts: 'Other debts',
  escrowAnalysis: 'Has the escrow analysis',
  name: 'Name',
  phone: 'Phone',
  email: 'E-mail',
  bestTime: 'Best time',
  safeToContact: 'Safe way to contact',
  consentCall: 'May be called',
  consentText: 'May be texted',
  consentEmail: 'May be e-mailed',
};
const options: Record<string, string> = {
  deed_in_lieu: 'Deed in lieu',
  chapter_13: 'Bankruptcy, chapter 13',
  chapter_7: 'Bankruptcy, chapter 7',
  forbearance: 'Forbearance (a pause)',
  deferral: 'Deferral or partial claim',
  sale: 'Ordinary sale',
  foreclosure: 'Letting the foreclosure happen',
};
const gates: Record<string, string> = {
  danger: 'Danger: safety first',
  sale_in_7_days: 'Sale within 7 days',
  sale_in_37_days: 'Sale within 37 days',
  sale_later: 'Sale set, more than 37 days away',
  servicemember: 'Servicemember protections may apply',
  bankruptcy: 'Bankruptcy: the court comes first',
  not_the_borrower: 'The writer may not be the borrower',
  scam: 'Possible scam around this house',
  loan_type_unknown: 'Kind of loan not known',
  not_principal_residence: 'Not the main home',
};
const banners: Record<string, string> = {
  do_not_contact: 'DO NOT CONTACT. The homeowner said stop: no call, no text, no e-mail.',
  sale_this_week: 'URGENT. The foreclosure sale is within seven days.',
  call_back: 'Asked to be called back.',
  bankruptcy: 'In bankruptcy. Do not solicit until their attorney is known.',
  attorney: 'Has a lawyer. Ask first whether the lawyer should be included.',
  helper: 'A helper is writing. Nothing about an account without the owner’s written authorisation.',
  minor: 'May be a minor. No contact data; a parent or trusted adult comes first.',
  scam: 'Warning signs of a scam were told. Go slowly, and name no company.',
  servicemember: 'Military service. Point to the legal assistance office first.',
  not_the_borrower: 'The writer may not be the borrower. General facts only until that is clear.',
};
export const outcomeNames: [string, string][] = [
  ['kept', 'Kept the home'],
  ['sold_short', 'Sold short'],
  ['sold', 'Sold'],
  ['foreclosed', 'Foreclosed'],
  ['referred', 'Referred to a counselor or lawyer'],
  ['unreachable', 'Could not be reached'],
  ['other', 'Something else'],
];
export const levelNames: [string, string][] = [
  ['safety', 'Safety'],
  ['today', 'Today'],
  ['days', 'Days'],
  ['weeks', 'Weeks'],
  ['none', 'No date'],
];
const standings: Record<string, string> = { strong: 'Looks strong', open: 'Open', weak: 'Weak', closed: 'Not now' };
const money = new Set([
  'arrears',
  'homeValue',
  'rent',
  'mortgageBalance',
  'otherLiensAmount',
  'monthlyPayment',
  'newPayment',
  'extraPerMonth',
]);
const bands: Record<string, string> = {
  under_10k: 'under $10,000',
  '10k_to_25k': '$10,000 to $25,000',
  '25k_to_50k': '$25,000 to $50,000',
  over_50k: 'over $50,000',
};

export const factName = (fact: string): string => facts[fact] ?? spelled(fact);
export const optionName = (option: string): string => options[option] ?? spelled(option);
export const gateName = (gate: string): string => gates[gate] ?? spelled(gate);
export const bannerText = (banner: string): string => banners[banner] ?? spelled(banner);
export const levelName = (level: string): string => levelNames.find(([id]) => id === level)?.[1] ?? spelled(level);
export const standingName = (standing: string): string => standings[standing] ?? spelled(standing);
export const outcomeName = (outcome: string): string => outcomeNames.find(([id]) => id === outcome)?.[1] ?? spelled(outcome);
export const languageName = (tag: string): string => new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;

/** The value of a fact as an agent reads it. */
export function factValue(fact: string, value: unknown, today: string): string {
  if (value === 'unknown') return 'Not known, or not said';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'number') return money.has(fact) ? dollars(value) : `${value}${/rate/i.test(fact) ? ' %' : ''}`;
  if (Array.isArray(value)) return value.map((one) => spelled(String(one))).join(', ');
  const text = String(value);
  if (fact === 'saleDate' && (text === 'none' || text === 'set')) return text === 'none' ? 'None set' : 'Set, day not known';
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return dayWithCount(text, today);
  if (fact === 'usState') return text;
  if (fact === 'assets') return text;
  return bands[text] ?? spelled(text);
}

/** "Fri, Dec 4 (12 days)" */
export function dayWithCount(day: string, today: string): string {
  const days = Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000);
  const shown = new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', weekday: 'short', month: 'short', day: 'numeric' }).format(
    new Date(day),
  );
  if (!Number.isFinite(days)) return day;
  const near = new Map([
    [-1, 'yesterday'],
    [0, 'today'],
    [1, 'tomorrow'],
  ]).get(days);
  return `${shown} (${near ?? (days < 0 ? `${-days} days ago` : `${days} days`)})`;
}

/** How long ago, short: "now", "12 min", "3 h 05", "2 days". */
export function waited(since: string, now: number): string {
  const minutes = Math.max(0, Math.floor((now - Date.parse(since)) / 60_000));
  if (minutes < 1) return 'now';
  if (minutes < 60) return `${minutes} min`;
  if (minutes < 48 * 60) return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')}`;
  return `${Math.floor(minutes / 1440)} days`;
}

function dollars(value: number): string {
  return new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD', maximumFractionDigits: 0 }).format(value);
}

function spelled(id: string): string {
  const words = id
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
