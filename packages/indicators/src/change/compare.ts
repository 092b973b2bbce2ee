/** A change against another period; `relative` is null where the other value is 0. */
export interface Change {
  readonly absolute: number;
  /** Share of the earlier value's size: 0.05 is 5 % more. */
  readonly relative: number | null;
}

/** 环比 or 同比, depending on which earlier value is given; null where one is missing. */
export function changeBetween(earlier: number | null, later: number | null): Change | null {
  if (earlier === null || later === null) return null;
  const absolute = later - earlier;
  return { absolute, relative: earlier === 0 ? null : absolute / Math.abs(earlier) };
}
