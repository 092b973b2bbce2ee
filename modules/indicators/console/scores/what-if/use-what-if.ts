import { createWhatIf, type RootRule } from '@xinan/indicators';
import { useEffect, useMemo, useRef, useState } from 'react';
import { areWhole, type ModelAnswer, modelOf, type Positions, positionsOfSet } from './weights.ts';

export interface Outcome {
  readonly totals: readonly (number | null)[];
  readonly ranks: readonly (number | null)[];
}

/** Slider positions and what they give, computed here and drawn in the next frame: no network, no waiting. */
export function useWhatIf(answer: ModelAnswer) {
  const set = useMemo(() => positionsOfSet(answer), [answer]);
  const [positions, setPositions] = useState<Positions>(set);
  const [rule, setRule] = useState<RootRule>('linear');
  const compute = useMemo(() => {
    const run = createWhatIf(modelOf(answer));
    return (weights: Positions, by: RootRule): Outcome => {
      const { totals, ranks } = run(new Map(Object.entries(weights)), by);
      return { totals: [...totals], ranks: [...ranks] };
    };
  }, [answer]);

  // A slider tells more moves than a screen has frames: only the last before a frame is drawn.
  const waiting = useRef<{ frame: number; next: Positions } | null>(null);
  const stop = () => {
    if (waiting.current) cancelAnimationFrame(waiting.current.frame);
    waiting.current = null;
  };
  useEffect(() => stop, []);
  const move = (code: string, position: number) => {
    const next = { ...(waiting.current?.next ?? positions), [code]: position };
    stop();
    const frame = requestAnimationFrame(() => {
      waiting.current = null;
      setPositions(next);
    });
    waiting.current = { frame, next };
  };
  const choose = (next: Positions) => {
    stop();
    setPositions(next);
  };

  const before = useMemo(() => compute(set, 'linear'), [compute, set]);
  const isWhole = areWhole(answer, positions);
  const after = useMemo(
    () => (isWhole ? compute(positions, rule) : null),
    [compute, positions, rule, isWhole],
  );
  return { set, positions, rule, setRule, move, choose, before, after };
}
