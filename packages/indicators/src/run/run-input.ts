import type { ElementNode } from '../formula/tree.ts';
import type { ValueStatus } from '../missing/status.ts';
import type { UnitLevel } from '../set/indicator-set.ts';
import type { Period } from '../value/period.ts';
import type { RatioParts } from '../value/roll-up.ts';

/** What came of one data task: one indicator, one unit, one period. */
export interface IndicatorInput extends RatioParts {
  readonly status: ValueStatus;
  /** The period a carried value comes from; the run's own unless told. */
  readonly period?: Period;
}

/** A unit to be scored. */
export interface UnitInput {
  /** Such as a region code. */
  readonly id: string;
  readonly level: UnitLevel;
  /** 城区 / 县域 / 开发区: units are compared inside their group first. */
  readonly peerGroup?: string;
  /** By indicator code. What is absent is out of scope, not due or not reported, as the set says. */
  readonly inputs: ReadonlyMap<string, IndicatorInput>;
  /** Elements that a main formula names besides `num` and `den`; null if there is none. */
  readonly readElement?: (element: ElementNode, period: Period) => number | null;
}
