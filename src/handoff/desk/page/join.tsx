import { useState } from 'preact/hooks';
import { change, type Me, read } from './api.ts';
import { Field, Problem } from './parts.tsx';

/** The page behind a one-time link. The token is read once and taken out of the address bar. */
export function Join({ token, done }: { token: string | null; done: (me: Me) => void }) {
  const [problem, setProblem] = useState<string | null>(
    token === null ? 'This link is not complete. Please open it again, or ask for a new one.' : null,
  );
  const [busy, setBusy] = useState(false);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    setBusy(true);
    try {
      await change('/join', { token, email: form.get('email'), name: form.get('name'), password: form.get('password') });
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
        <h1 id="title">Join the desk</h1>
        <p class="note">Homeowners see your name as you write it here. A first name is enough.</p>
        <Problem text={problem} />
        <Field label="Your name" name="name" autocomplete="name" />
        <Field label="E-mail" name="email" type="email" autocomplete="username" />
        <Field
          label="Password"
          name="password"
          type="password"
          autocomplete="new-password"
          hint="At least 8 characters. A few words in a row are a good one."
        />
        <button type="submit" class="main" disabled={busy || token === null}>
          Join
        </button>
      </form>
    </main>
  );
}
