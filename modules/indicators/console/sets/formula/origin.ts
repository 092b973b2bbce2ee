import { entryOf } from '../../../domain/elements/observe.ts';

/** Where the figures of an element come from: counted by the platform, or reported by a department. */
export function originOf(name: string): 'fromCounted' | 'fromReported' | 'waits' {
  const source = entryOf(name)?.source.kind;
  if (source === undefined) return 'fromReported';
  return source === 'waits' ? 'waits' : 'fromCounted';
}
