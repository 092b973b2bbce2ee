/**
 * Rounds to `decimals` places (whole, 0–10), halves away from zero, as an office rounds by hand.
 * Works on the shortest decimal spelling, so that 1.005 becomes 1.01; what is not finite is returned unchanged.
 */
export function roundHalfUp(value: number, decimals: number): number {
  if (!Number.isFinite(value)) return value;
  const shifted = Math.round(shift(Math.abs(value), decimals));
  return Math.sign(value) * shift(shifted, -decimals);
}

// Moves the decimal point by spelling, because multiplying by a power of ten would round first.
function shift(value: number, places: number): number {
  const [digits = '0', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}
