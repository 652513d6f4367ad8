/** What the desk's log may hold, each with the words in which it is read. There is no other way to write into the log (test/desk/actions.test.ts). */
const labels = {
  login: 'Logged in',
  login_failed: 'A login failed',
  logout: 'Logged out',
  invite: 'Made an invitation for a new',
  join: 'Joined as',
  disable: 'Switched off the account of',
  enable: 'Switched on again the account of',
  replay: 'Sent a delivery again:',
  'task done': 'Marked as done by hand:',
  'view lead': 'Opened a lead',
  export: 'Downloaded the conversation as',
  'export consents': 'Downloaded the record of consents',
  note: 'Wrote a private note',
  take: 'Took the conversation',
  return: 'Gave the conversation back to the assistant',
  'pass to': 'Handed the conversation to',
  close: 'Closed the lead, outcome:',
  outcome: 'Changed the outcome to:',
  'set a call': 'Agreed on a call',
  'offer call times': 'Offered times for a call',
  'call off': 'Called the call off',
  'call done': 'Noted that the call took place',
  'call missed': 'Noted that nobody was reached by the call',
} as const;
export type Action = keyof typeof labels;

/** A row's `what`: the action, and what it was done to (an id, a role, an outcome; nothing personal). */
export const logged = (action: Action, detail?: string): string => (detail === undefined ? action : `${action} ${detail}`);

const longestFirst = (Object.keys(labels) as Action[]).sort((one, other) => other.length - one.length);

/** A row in plain words. `names`: accounts by id. Rows of an earlier release that are not known here stand as they were written. */
export function inPlain(what: string, names: ReadonlyMap<string, string>): string {
  const action = longestFirst.find((one) => what === one || what.startsWith(`${one} `));
  if (action === undefined) return what;
  const detail = what.slice(action.length + 1);
  if (detail === '') return labels[action].replace(/:$/, '');
  // an outcome is a word of ours; an id stays as it must be looked for elsewhere
  const said = action === 'close' || action === 'outcome' ? detail.replaceAll('_', ' ') : detail;
  return `${labels[action]} ${names.get(detail) ?? said}`;
}
