const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
/** Signs that a Chinese face sets full width. */
const wideInChinese = /[‘’“”…—]/;

// Rounded up from the faces of phones, desks and the report: a label may only be narrower than measured.
const classes: readonly [RegExp, number][] = [
  [wide, 1],
  [wideInChinese, 1],
  [/[ilj.,:;'|!\s]/, 0.32],
  [/[frt()[\]{}/-]/, 0.4],
  [/[mwMWO%@]/, 0.92],
  [/[A-Z–+−<>=≥≤]/, 0.7],
];

/** Width of a text in px, never less than what the usual faces set. */
export function textWidth(text: string, sizePx: number): number {
  let ems = 0;
  for (const sign of text) ems += classes.find(([pattern]) => pattern.test(sign))?.[1] ?? 0.58;
  return ems * sizePx;
}

/** Whether a text is set in Chinese: then it may be broken anywhere and set upright in columns. */
export function isWide(text: string): boolean {
  return wide.test(text);
}
