const minuteMs = 60_000;

/** The beginning of an instant's minute: forms know no seconds, so what was just done is not before what was done just now. */
export const toTheMinute = (at: Date): Date => new Date(Math.floor(at.getTime() / minuteMs) * minuteMs);
