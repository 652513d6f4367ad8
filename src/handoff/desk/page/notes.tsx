import { useEffect, useState } from 'preact/hooks';
import type { NoteLine } from '../notes.ts';
import { change, read } from './api.ts';
import { waited } from './labels.ts';
import { Problem } from './parts.tsx';

/** Notes among colleagues on one lead. */
export function Notes({ id, now }: { id: string; now: number }) {
  const [notes, setNotes] = useState<NoteLine[]>([]);
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const take = (answer: { notes: NoteLine[] }) => {
    setNotes(answer.notes);
    setProblem(null);
  };
  const fail = (error: Error) => setProblem(error.message);
  useEffect(() => void read<{ notes: NoteLine[] }>(`/leads/${id}/notes`).then(take, fail), [id]);
  const add = () =>
    void change<{ notes: NoteLine[] }>(`/leads/${id}/notes`, { text }).then((answer) => {
      take(answer);
      setText('');
    }, fail);
  return (
    <section class="card wide">
      <h3>Notes</h3>
      {notes.map((note) => (
        <p key={note.id} class="note">
          <b>{note.by}</b> <span class="hint">{waited(note.at, now)}</span>
          <br />
          {note.text}
        </p>
      ))}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') add();
        }}
      >
        <label for="note">Note for colleagues</label>
        <textarea
          id="note"
          rows={2}
          maxLength={2000}
          value={text}
          aria-describedby="note-hint"
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <p id="note-hint" class="hint">
          Not shown to the homeowner here. Write only what a judge may read: notes can be asked for in a lawsuit.
        </p>
        <Problem text={problem} />
        <button type="submit" disabled={text.trim() === ''}>
          Keep the note
        </button>
      </form>
    </section>
  );
}
