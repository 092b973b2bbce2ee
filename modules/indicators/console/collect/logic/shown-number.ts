const shown = new Intl.NumberFormat('en-US', { maximumFractionDigits: 4 });
const twoPlaces = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** A figure to read, with groups of three; what is missing is a dash and never nought. */
export const shownNumber = (value: number | null): string => (value === null ? '—' : shown.format(value));
/** A value or a score, two places. */
export const shownValue = (value: number | null): string => (value === null ? '—' : twoPlaces.format(value));
