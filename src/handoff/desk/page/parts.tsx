import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { read } from './api.ts';

/** Small pieces that several screens use. */
// Preact's types want one literal for `type`; the three that we use take the same attributes.
export function Field(props: {
  label: string;
  name: string;
  type?: 'text' | 'email' | 'password';
  autocomplete: 'username' | 'current-password' | 'new-password' | 'name';
  hint?: string;
}) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <input
        id={id}
        name={props.name}
        type={(props.type ?? 'text') as 'text'}
        autocomplete={props.autocomplete}
        required
        aria-describedby={props.hint === undefined ? undefined : `${id}-hint`}
      />
      {props.hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
    </div>
  );
}

/** What went wrong, read out at once. The element stays in the page, so that screen readers notice its text change. */
export function Problem({ text }: { text: string | null }) {
  return (
    <p class={text === null ? 'problem none' : 'problem'} role="alert">
      {text}
    </p>
  );
}

/** A modal dialog of the browser: focus stays in it, Esc closes it, focus goes back where it was. */
export function Modal(props: { title: string; close: () => void; children: ComponentChildren }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => (before as HTMLElement | null)?.focus?.();
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby={id} onClose={props.close}>
      <header>
        <h2 id={id}>{props.title}</h2>
        <button type="button" class="plain" aria-label="Close this window" onClick={props.close}>
          ✕
        </button>
      </header>
      {props.children}
    </dialog>
  );
}

export function Level({ kind, level, label }: { kind: string; level: string; label: string }) {
  return <span class={`level ${kind === 'safety' ? 'safety' : level}`}>{label}</span>;
}

/** Reads once, and again on `again`; what went wrong in words. */
export function useRead<T>(path: string): { found: T | null; problem: string | null; again: () => void; fail: (error: Error) => void } {
  const [found, setFound] = useState<T | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const fail = (error: Error) => setProblem(error.message);
  const again = () => void read<T>(path).then(setFound, fail);
  useEffect(again, [path]);
  return { found, problem, again, fail };
}
