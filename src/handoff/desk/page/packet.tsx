import type { ComponentChildren } from 'preact';
import type { Packet } from './api.ts';
import { type CallActs, CallBox } from './call.tsx';
import { bannerText, dayWithCount, factName, factValue, gateName, languageName, optionName, standingName } from './labels.ts';
import { Notes } from './notes.tsx';

type Props = { lead: Packet; me: string; today: string; now: number; showTurn: (turn: number) => void; callActs: CallActs };
const inContact = new Set(['name', 'phone', 'email', 'bestTime', 'safeToContact', 'consentCall', 'consentText', 'consentEmail']);

/** What an agent must see before anything else. */
export function Banners({ lead }: { lead: Packet }) {
  const lines = [
    ...(lead.kind === 'safety'
      ? ['This is about safety, not about the house. No selling, no questions on the loan. Listen, and keep 988 and 911 at hand.']
      : []),
    ...lead.banners.filter((banner) => banner !== 'safe_contact').map(bannerText),
    ...safeContact(lead),
    ...(lead.language === 'en' ? [] : [`Writes in ${languageName(lead.language)}. Please answer in ${languageName(lead.language)}.`]),
  ];
  if (lines.length === 0) return null;
  return (
    <ul class="banners" aria-label="Read first">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function safeContact(lead: Packet): string[] {
  const wish = lead.contact.safeToContact;
  if (wish === 'do_not_contact') return ['Do not call, text or write outside this conversation.'];
  if (wish !== null && wish !== 'nothing_special') return [`Safe contact: ${wish}`];
  return lead.banners.includes('safe_contact')
    ? ['Be careful: somebody else may see a call or a message. Use this conversation only.']
    : [];
}

/** The packet: why now, how to reach them, what may help and why, what they told in their own words, what was not asked. */
export function PacketPane(props: Props) {
  const { lead } = props;
  if (lead.kind === 'safety')
    return (
      <div class="packet">
        <Reach {...props} />
        <Notes id={lead.id} now={props.now} />
      </div>
    );
  return (
    <div class="packet">
      <Why {...props} />
      <Reach {...props} />
      <Told {...props} />
      <Ways {...props} />
      <Asked {...props} />
      <Notes id={lead.id} now={props.now} />
    </div>
  );
}

function Why({ lead, today }: Props) {
  const { saleDate } = lead.urgency;
  // The big line says the day and what is left of it; nothing is said twice.
  const reasons = lead.urgency.reasons.filter((reason) => saleDate === null || !/^The foreclosure sale is /.test(reason));
  const flags = lead.gates.filter((gate) => saleDate === null || !gate.startsWith('sale_'));
  const first = lead.options.filter((option) => option.standing === 'strong' || option.standing === 'open').slice(0, 3);
  return (
    <Card title="Why now">
      {saleDate !== null && <p class="big">Sale {dayWithCount(saleDate, today)}</p>}
      {reasons.length === 0 && saleDate === null && <p>No sale date is known.</p>}
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      {first.length > 0 && <p class="first">First to talk about: {first.map((option) => optionName(option.option)).join(', ')}</p>}
      {flags.length > 0 && (
        <ul class="tags" aria-label="Flags">
          {flags.map((gate) => (
            <li key={gate}>{gateName(gate)}</li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function Reach({ lead, me, callActs }: Props) {
  const { contact, callWindow, mayContact } = lead;
  return (
    <Card title="How to reach them">
      <dl class="reach">
        {!lead.banners.includes('do_not_contact') && (
          <div>
            <dt>Chat</dt>
            <dd>
              <span class="yes">Here, in this conversation</span>
            </dd>
          </div>
        )}
        <Channel name="Call" may={mayContact.call} said={consentOf(lead, 'call')} value={contact.phone} href={`tel:${contact.phone}`} />
        <Channel name="Text" may={mayContact.text} said={consentOf(lead, 'text')} value={contact.phone} href={`sms:${contact.phone}`} />
        <Channel
          name="E-mail"
          may={mayContact.email}
          said={consentOf(lead, 'email')}
          value={contact.email}
          href={`mailto:${contact.email}`}
        />
      </dl>
      {contact.bestTime !== null && contact.bestTime !== lead.call?.words && (
        <p>
          <b>Best time:</b> {contact.bestTime}
        </p>
      )}
      <CallBox lead={lead} acts={callActs} others={lead.agent !== null && lead.agent.id !== me} />
      {mayContact.call && callWindow !== null && (
        <p class={callWindow.open ? 'ok' : 'not-now'}>
          It is {callWindow.local.join(' or ')} there. Calls {callWindow.from} to {callWindow.to}, not on Sundays:{' '}
          {callWindow.open ? 'fine now.' : 'not now, unless they picked this time.'}
          {callWindow.zones.length > 1 && ' This state has two time zones; ask which is theirs.'}
        </p>
      )}
    </Card>
  );
}

function Channel(props: { name: string; may: boolean; said: string; value: string | null; href: string }) {
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>
        <span class={props.may ? 'yes' : 'no'}>{props.may ? 'Agreed' : props.said}</span>{' '}
        {props.may && props.value !== null ? <a href={props.href}>{readable(props.value)}</a> : null}
      </dd>
    </div>
  );
}

/** A number as people of the United States read it; an address as it is. */
const readable = (value: string): string => value.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '$1-$2-$3');

function Ways({ lead }: Props) {
  const open = lead.options.filter((option) => option.standing !== 'closed');
  const closed = lead.options.filter((option) => option.standing === 'closed');
  if (lead.options.length === 0) return null;
  return (
    <Card title="Ways out, best first" kind="wide half">
      <ol class="ways">
        {open.map((option) => (
          <Way key={option.option} option={option} />
        ))}
        {closed.length > 0 && (
          <li class="closed">
            <details>
              <summary>Not now: {closed.map((option) => optionName(option.option)).join(', ')}</summary>
              <ul class="ways">
                {closed.map((option) => (
                  <Way key={option.option} option={option} />
                ))}
              </ul>
            </details>
          </li>
        )}
      </ol>
    </Card>
  );
}

function Way({ option }: { option: Packet['options'][number] }) {
  return (
    <li class={option.standing}>
      <p>
        <strong>{optionName(option.option)}</strong> <span class={`standing ${option.standing}`}>{standingName(option.standing)}</span>
      </p>
      {option.reasons.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      {option.wouldChange.length > 0 && <p class="would">Would change with: {option.wouldChange.join(' ')}</p>}
    </li>
  );
}

function Told({ lead, today, showTurn }: Props) {
  const known = Object.entries(lead.case).filter(([fact]) => !inContact.has(fact));
  if (known.length === 0)
    return (
      <Card title="What they told" kind="wide half">
        <p>Nothing that this table holds. What they wrote is in the conversation.</p>
      </Card>
    );
  return (
    <Card title="What they told" kind="wide half">
      <table>
        <thead>
          <tr>
            <th scope="col">Fact</th>
            <th scope="col">Value</th>
            <th scope="col">In their words</th>
          </tr>
        </thead>
        <tbody>
          {known.map(([fact, entry], at) => (
            <tr key={fact} class={entry.value === 'unknown' ? 'unknown' : ''}>
              <th scope="row">{factName(fact)}</th>
              <td>{factValue(fact, entry.value, today)}</td>
              <td>
                <Said
                  said={entry.said}
                  above={known.slice(0, at).findLast(([, { said }]) => said !== '')?.[1].said}
                  language={lead.language}
                />{' '}
                <button
                  type="button"
                  class="turn"
                  onClick={() => showTurn(entry.turn)}
                  aria-label={`Show turn ${entry.turn} in the conversation`}
                >
                  turn {entry.turn}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}

/** The person's own words, once: one message may have told six facts. */
function Said({ said, above, language }: { said: string; above: string | undefined; language: string }) {
  if (said === '') return <span class="hint">Follows from the rest</span>;
  return said === above ? <span class="hint">Same words</span> : <q lang={language}>{said}</q>;
}

function Asked({ lead }: Props) {
  return (
    <Card title="Questions" kind="wide">
      <p>
        <b>Not asked yet:</b> {lead.notAsked.length === 0 ? 'nothing' : lead.notAsked.map(factName).join(', ')}
      </p>
      <p>
        <b>Do not ask again:</b> {lead.asked.length === 0 ? 'nothing yet' : lead.asked.map(factName).join(', ')}
      </p>
    </Card>
  );
}

function Card({ title, kind, children }: { title: string; kind?: string; children: ComponentChildren }) {
  return (
    <section class={`card ${kind ?? ''}`}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function consentOf(lead: Packet, channel: 'call' | 'text' | 'email'): string {
  const last = lead.consents.filter((consent) => consent.channel === channel).at(-1);
  if (last === undefined) return 'Not agreed';
  return last.state === 'revoked' ? 'Taken back: do not use' : 'Said no';
}
