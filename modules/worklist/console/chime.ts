import { useSyncExternalStore } from 'react';

const key = 'worklist.sound';
const watchers = new Set<() => void>();

function read(): boolean {
  try {
    return localStorage.getItem(key) === 'on';
  } catch {
    return false;
  }
}

let isOn = read();

export function setSound(on: boolean): void {
  isOn = on;
  try {
    localStorage.setItem(key, on ? 'on' : 'off');
  } catch {
    // Storage refused: the choice lasts as long as the page.
  }
  for (const changed of watchers) changed();
}

const watch = (changed: () => void): (() => void) => {
  watchers.add(changed);
  return () => watchers.delete(changed);
};

/** Whether this device sounds for new alerts. Off until somebody turns it on. */
export const useSound = (): boolean => useSyncExternalStore(watch, () => isOn);

let audio: AudioContext | undefined;

/** Two soft notes, made here: no file to load. */
export function chime(): void {
  audio ??= new AudioContext();
  const start = audio.currentTime;
  for (const [index, pitchHz] of [659.3, 880].entries()) {
    const note = audio.createOscillator();
    const volume = audio.createGain();
    const from = start + index * 0.18;
    note.frequency.value = pitchHz;
    volume.gain.setValueAtTime(0, from);
    volume.gain.linearRampToValueAtTime(0.12, from + 0.03);
    volume.gain.exponentialRampToValueAtTime(0.0005, from + 0.7);
    note.connect(volume).connect(audio.destination);
    note.start(from);
    note.stop(from + 0.75);
  }
}

/** The sound of a new alert, if this device wants it. */
export function chimeIfOn(): void {
  if (isOn) chime();
}
