import type { ValueStatus } from '../missing/status.ts';
import type { UnitLevel } from '../set/indicator-set.ts';
import type { Period } from '../value/period.ts';
import type { ElementReader } from './read-element.ts';

/** What came of one data task: one indicator, one unit, one period. */
export interface IndicatorInput {
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** True where a part is a distinct count: such parts fit no sum (`rollUp`, `rollingParts`). */
  readonly distinct?: boolean;
  readonly status: ValueStatus;
  /** The period a carried value comes from: a carried value without one is not carried. */
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
  /** Elements that a main formula names besides `num` and `den`. */
  readonly elements?: ElementReader;
}
