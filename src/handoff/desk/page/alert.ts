import type { QueueLine } from './api.ts';

const soundKey = 'porchlight-desk-sound';

export const soundIsOn = (): boolean => localStorage.getItem(soundKey) !== 'off';
export const setSound = (on: boolean): void => localStorage.setItem(soundKey, on ? 'on' : 'off');

/** Is somebody waiting who must not wait? */
export function isPressing(lead: QueueLine): boolean {
  return lead.standing !== 'taken' && (lead.kind === 'safety' || lead.urgency.level === 'today' || lead.urgency.level === 'days');
}

/** The number of people waiting, in the title of the tab; a call that is due comes first. */
export function titleFor(leads: QueueLine[], due: number): string {
  if (due > 0) return `(${due}) ${due === 1 ? 'call' : 'calls'} to make · Desk`;
  const waiting = leads.filter((lead) => lead.standing === 'waiting').length;
  return waiting === 0 ? 'Desk · Porchlight' : `(${waiting}) waiting · Desk`;
}

/** Two soft notes. Silent where the browser has not been touched yet, or sound is off. */
export function chime(): void {
  if (!soundIsOn() || !navigator.userActivation?.hasBeenActive) return;
  const audio = new AudioContext();
  const note = (hertz: number, from: number) => {
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    tone.frequency.value = hertz;
    volume.gain.setValueAtTime(0, audio.currentTime + from);
    volume.gain.linearRampToValueAtTime(0.15, audio.currentTime + from + 0.03);
    volume.gain.linearRampToValueAtTime(0, audio.currentTime + from + 0.35);
    tone.connect(volume).connect(audio.destination);
    tone.start(audio.currentTime + from);
    tone.stop(audio.currentTime + from + 0.4);
  };
  note(660, 0);
  note(880, 0.22);
  setTimeout(() => void audio.close(), 1000);
}
