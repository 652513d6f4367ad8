import { useState } from 'preact/hooks';
import { change, type Me, read } from './api.ts';
import { Field, Problem } from './parts.tsx';

/** E-mail and password. `note` says why one is here again. */
export function Login({ done, note }: { done: (me: Me) => void; note: string | null }) {
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    setBusy(true);
    try {
      await change('/login', { email: form.get('email'), password: form.get('password') });
      done(await read<Me>('/me'));
    } catch (error) {
      setProblem((error as Error).message);
      setBusy(false);
    }
  };
  return (
    <main class="door">
      <form onSubmit={submit} aria-labelledby="title">
        <p class="brand">Porchlight</p>
        <h1 id="title">Log in to the desk</h1>
        {note !== null && <p class="note">{note}</p>}
        <Problem text={problem} />
        <Field label="E-mail" name="email" type="email" autocomplete="username" />
        <Field label="Password" name="password" type="password" autocomplete="current-password" />
        <button type="submit" class="main" disabled={busy}>
          Log in
        </button>
      </form>
    </main>
  );
}
