import type { Me, Queue } from './api.ts';

/** What may lie over the board. */
export type Window = 'help' | 'invite' | 'figures' | 'outbox' | 'team' | 'tasks' | 'log' | 'idle' | null;

type Props = {
  me: Me;
  hours: Queue['hours'];
  show: (window: Window) => void;
  sound: boolean;
  turnSound: () => void;
  leave: () => void;
};

/** What the bar at the top offers; on a phone most of it is in one menu. */
export function Bar({ me, hours, show, sound, turnSound, leave }: Props) {
  const admin = me.role === 'admin';
  const windows: [string, Window][] = [
    ['Figures', 'figures'],
    ['Team', 'team'],
    ['Outbox', 'outbox'],
    ...(admin
      ? ([
          ['Log', 'log'],
          ['Invite', 'invite'],
        ] as [string, Window][])
      : []),
    ['Keys', 'help'],
  ];
  const links = windows.map(([name, window]) => (
    <button
      key={name}
      type="button"
      class="plain"
      onClick={(event) => {
        event.currentTarget.closest('details')?.removeAttribute('open');
        show(window);
      }}
    >
      {name}
    </button>
  ));
  return (
    <div class="acts">
      {hours !== null && (
        <span class="hint hours" title={hours.text}>
          {hours.open ? 'Desk hours' : 'Outside desk hours'}
        </span>
      )}
      <span class="wide-only">{links}</span>
      <details class="more small-only">
        <summary>More</summary>
        <div>{links}</div>
      </details>
      <button type="button" class="plain" aria-pressed={sound} onClick={turnSound}>
        Sound {sound ? 'on' : 'off'}
      </button>
      <button type="button" class="plain" onClick={leave}>
        Log out <span class="own">{me.name}</span>
      </button>
    </div>
  );
}
