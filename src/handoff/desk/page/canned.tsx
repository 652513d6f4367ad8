import { useEffect, useState } from 'preact/hooks';
import type { Canned } from '../parts.ts';
import { read } from './api.ts';
import { Modal, Problem } from './parts.tsx';

/** Chooses a reply that rests on facts of the ledger; it goes into the box, where it can be changed before it is sent. */
export function CannedReplies({ language, use, close }: { language: string; use: (text: string) => void; close: () => void }) {
  const [replies, setReplies] = useState<Canned[]>([]);
  const [search, setSearch] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    read<{ replies: Canned[] }>(`/canned?language=${encodeURIComponent(language)}`).then(
      (answer) => setReplies(answer.replies),
      (error) => setProblem(error.message),
    );
  }, [language]);
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const shown = replies.filter(({ title, text }) => words.every((word) => `${title} ${text}`.toLowerCase().includes(word))).slice(0, 12);
  return (
    <Modal title="Replies" close={close}>
      <Problem text={problem} />
      <input
        type="search"
        aria-label="Search the replies"
        placeholder="Search"
        value={search}
        onInput={(event) => setSearch(event.currentTarget.value)}
      />
      <ul class="jobs">
        {shown.map((reply) => (
          <li key={reply.id}>
            <button
              type="button"
              onClick={() => {
                use(reply.text);
                close();
              }}
            >
              {reply.title}
            </button>
            <p class="hint" lang={reply.language}>
              {reply.text.slice(0, 140)}
              {reply.text.length > 140 ? '…' : ''} {reply.facts.length > 0 && `Rests on ${reply.facts.join(', ')}.`}
            </p>
          </li>
        ))}
      </ul>
    </Modal>
  );
}
