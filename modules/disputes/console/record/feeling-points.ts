import type { DisputeRecord } from '../../contract.ts';
import type { Side } from '../../domain.ts';

type Emotion = DisputeRecord['emotions'][number];

/** One moment of one side: the mean of those who told, and how many they were. */
export interface FeelingPoint {
  readonly at: number;
  readonly value: number;
  readonly tellers: number;
}

/** What was told within this time of each other is one moment: before or after the same session. */
const momentMs = 10 * 60_000;

/**
 * The line of each side through time. Feelings told together count as one moment, so that twenty-three workers are one dot.
 * @param sideOf the side of each party by id; others are left out
 */
export function feelingLines(
  emotions: readonly Emotion[],
  sideOf: ReadonlyMap<string, Side>,
): ReadonlyMap<Side, readonly FeelingPoint[]> {
  const lines = new Map<Side, FeelingPoint[]>();
  const inOrder = emotions.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
  const open = new Map<string, { start: number; moment: Emotion['moment'] }>();
  for (const { partyId, score, at, moment } of inOrder) {
    const side = sideOf.get(partyId);
    if (!side) continue;
    const line = lines.get(side) ?? [];
    lines.set(side, line);
    const time = Date.parse(at);
    const last = line.at(-1);
    const current = open.get(side);
    if (last && current && current.moment === moment && time - current.start <= momentMs) {
      const tellers = last.tellers + 1;
      line[line.length - 1] = {
        at: last.at,
        tellers,
        value: (last.value * last.tellers + score) / tellers,
      };
    } else {
      open.set(side, { start: time, moment });
      line.push({ at: time, value: score, tellers: 1 });
    }
  }
  return lines;
}
