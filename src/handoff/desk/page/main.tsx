import { render } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { type Me, read } from './api.ts';
import { Board } from './board.tsx';
import { Join } from './join.tsx';
import { Login } from './login.tsx';

type Screen = { at: 'start' } | { at: 'join'; token: string | null } | { at: 'login'; note: string | null } | { at: 'board'; me: Me };

function Desk({ first }: { first: Screen }) {
  const [screen, setScreen] = useState(first);
  useEffect(() => {
    if (first.at !== 'start') return;
    read<Me>('/me').then(
      (me) => setScreen({ at: 'board', me }),
      () => setScreen({ at: 'login', note: null }),
    );
  }, [first]);
  const enter = useCallback((me: Me) => {
    if (location.pathname !== '/desk') history.replaceState(null, '', '/desk');
    setScreen({ at: 'board', me });
  }, []);
  const out = useCallback((note: string | null) => setScreen({ at: 'login', note }), []);
  if (screen.at === 'join') return <Join token={screen.token} done={enter} />;
  if (screen.at === 'login') return <Login done={enter} note={screen.note} />;
  if (screen.at === 'board') return <Board me={screen.me} out={out} />;
  return null;
}

function firstScreen(): Screen {
  if (location.pathname !== '/desk/join') return { at: 'start' };
  const token = new URLSearchParams(location.hash.slice(1)).get('token');
  // Out of the address bar and of the history, where somebody else could find it.
  history.replaceState(null, '', '/desk/join');
  return { at: 'join', token };
}

render(<Desk first={firstScreen()} />, document.getElementById('desk')!);
