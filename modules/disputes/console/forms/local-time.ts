const zoneMs = 8 * 3_600_000;
const minuteLength = 16;

/** An instant as a field for date and time shows it in Asia/Shanghai: `2026-03-02T16:30`. */
export const localTimeOf = (instant: Date): string =>
  new Date(instant.getTime() + zoneMs).toISOString().slice(0, minuteLength);

/** The instant of such a field, as the server takes it; an empty or half-filled field gives null. */
export function instantOf(localTime: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(localTime)) return null;
  const at = new Date(`${localTime}:00+08:00`);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}
