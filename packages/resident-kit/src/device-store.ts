/** The part of Web Storage that is used. Every access may throw where storage is refused. */
export interface KeyValueStore {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** Keys say nothing about what they hold, to whoever else opens this device. */
export type DeviceKey = 'x1' | 'x2' | 'x3' | 'x4' | 'x5' | 'x6' | 'x7' | 'x8' | 'x10';

export interface DeviceStore {
  /** The kept value, or undefined when there is none, it is too old, or it cannot be read. */
  read(key: DeviceKey): unknown;
  /** Returns false when the device keeps nothing (private window, storage full). */
  write(key: DeviceKey, value: unknown, lifetimeMs: number): boolean;
  remove(key: DeviceKey): void;
}

const pack = (value: unknown): string => btoa(encodeURIComponent(JSON.stringify(value)));
const unpack = (text: string): unknown => JSON.parse(decodeURIComponent(atob(text)));

function isEnvelope(value: unknown): value is { until: number; value: unknown } {
  return typeof value === 'object' && value !== null && 'until' in value && typeof value.until === 'number';
}

/**
 * Short-lived keeping on the reader's own device. Values are packed so that a glance reads nothing; they are not
 * encrypted and must not outlive their use. `now` gives milliseconds of the epoch.
 */
export function createDeviceStore(storage: () => KeyValueStore, now: () => number): DeviceStore {
  const remove = (key: DeviceKey): void => {
    try {
      storage().removeItem(key);
    } catch {
      // Storage refused: there is nothing to remove.
    }
  };
  const read = (key: DeviceKey): unknown => {
    try {
      const envelope = unpack(storage().getItem(key) ?? '');
      if (isEnvelope(envelope) && envelope.until > now()) return envelope.value;
    } catch {
      // Not ours, damaged or refused: as good as absent.
    }
    remove(key);
    return undefined;
  };
  const write = (key: DeviceKey, value: unknown, lifetimeMs: number): boolean => {
    try {
      storage().setItem(key, pack({ until: now() + lifetimeMs, value }));
      return true;
    } catch {
      return false;
    }
  };
  return { read, write, remove };
}
