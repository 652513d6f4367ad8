import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Packet, TranscriptLine } from './api.ts';
import { CannedReplies } from './canned.tsx';
import { draftOf, type Pending } from './unsent.ts';

type Props = {
  lead: Packet;
  me: string;
  lines: TranscriptLine[];
  pending: Pending[];
  say: (text: string) => void;
  again: (pending: Pending) => void;
  typing: () => void;
  /** The homeowner is writing. */
  writes: boolean;
};
const aboutCall = { change: 'Wants another time for the call', drop: 'Wants no call any more' };
const speakers = { user: 'Homeowner', bot: 'Assistant (automated)', agent: 'Agent' };

/** The conversation and the reply box. */
export function TalkPane(props: Props) {
  const box = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const count = `${props.lines.length} ${props.pending.map(({ failed }) => failed)}`;
  // Scrolls when rows were added or grew ("not sent"), and only where the agent was at the end.
  useLayoutEffect(() => {
    if (atEnd.current && box.current !== null) box.current.scrollTop = box.current.scrollHeight;
  }, [count]);
  const scrolled = () => {
    const at = box.current;
    if (at !== null) atEnd.current = at.scrollHeight - at.scrollTop - at.clientHeight < 60;
  };
  return (
    <section class="talk" aria-label="Conversation">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (axe: scrollable-region-focusable) */}
      <div class="rows" ref={box} onScroll={scrolled} role="log" aria-label="Transcript" tabIndex={0}>
        {props.lines.map((line) => (
          <Row key={line.seq} line={line} />
        ))}
        {props.pending.map((pending) => (
          <div key={pending.messageId} class="row agent pending">
            <p class="who">You · {pending.failed === null ? 'sending' : 'not sent'}</p>
            <p class="text">{pending.text}</p>
            {pending.failed !== null && (
              <p class="problem">
                {pending.failed}{' '}
                <button type="button" onClick={() => props.again(pending)}>
                  Send again
                </button>
              </p>
            )}
          </div>
        ))}
      </div>
      <p class="writes" role="status">
        {props.writes ? 'The homeowner is writing…' : ''}
      </p>
      <Reply {...props} />
    </section>
  );
}

function Row({ line }: { line: TranscriptLine }) {
  const name = line.author === 'agent' && line.name !== undefined ? `${line.name} (agent)` : speakers[line.author];
  return (
    <div class={`row ${line.author}${line.hidden ? ' hidden' : ''}`} data-turn={line.turn} data-seq={line.seq} tabIndex={-1}>
      <p class="who">
        {name} · <time dateTime={line.at}>{clock(line.at)}</time>
      </p>
      <p class="text" lang={line.language} dir="auto">
        {line.text}
      </p>
      {line.aboutCall !== undefined && <p class="flag">{aboutCall[line.aboutCall]}</p>}
      {line.choices.length > 0 && <p class="choices">Offered: {line.choices.join(' · ')}</p>}
    </div>
  );
}

function Reply({ lead, me, say, typing }: Props) {
  const draftKey = draftOf(me, lead.id);
  const [text, setText] = useState(() => sessionStorage.getItem(draftKey) ?? '');
  useEffect(() => {
    if (text === '') sessionStorage.removeItem(draftKey);
    else sessionStorage.setItem(draftKey, text);
  }, [text, draftKey]);
  const [choosing, setChoosing] = useState(false);
  const others = lead.agent !== null && lead.agent.id !== me;
  const mine = lead.agent?.id === me;
  const send = () => {
    if (text.trim() === '' || others) return;
    say(text.trim());
    setText('');
  };
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send();
  };
  const note = others
    ? `${lead.agent?.name} holds this conversation.`
    : mine
      ? 'Enter sends, Shift+Enter makes a new line.'
      : 'Your first message takes the conversation over; the assistant then stays silent.';
  return (
    <>
      <form
        class="reply"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <label for="reply" class="sr">
          Your message to the homeowner
        </label>
        <textarea
          id="reply"
          rows={3}
          maxLength={4000}
          value={text}
          disabled={others}
          aria-describedby="reply-note"
          placeholder={others ? '' : 'Write to the homeowner'}
          onInput={(event) => {
            setText(event.currentTarget.value);
            typing();
          }}
          onKeyDown={key}
        />
        <p id="reply-note" class="hint">
          {note}
        </p>
        <button type="button" disabled={others} onClick={() => setChoosing(true)}>
          Replies…
        </button>
        <button type="submit" class="main" disabled={others || text.trim() === ''}>
          Send
        </button>
      </form>
      {choosing && (
        <CannedReplies
          language={lead.language}
          use={(reply) => setText((before) => (before.trim() === '' ? reply : `${before.trim()}\n\n${reply}`))}
          close={() => setChoosing(false)}
        />
      )}
    </>
  );
}

function clock(at: string): string {
  return new Intl.DateTimeFormat('en-US', { month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' }).format(new Date(at));
}
