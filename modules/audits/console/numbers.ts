const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const GROUP = 4;

/** A record number as pasted: trimmed, lower case; null when it is not one. */
export function readRecordNumber(text: string): string | null {
  const tidy = text.trim().toLowerCase();
  return uuid.test(tidy) ? tidy : null;
}

/** The end of a record number: its beginning is a time and looks alike on neighbouring records. */
export const shortNumber = (id: string): string => `…${id.slice(-8)}`;

/** A root as it is read aloud and compared: groups of four. */
export const rootGroups = (root: string): string[] =>
  Array.from({ length: Math.ceil(root.length / GROUP) }, (_, group) =>
    root.slice(group * GROUP, (group + 1) * GROUP),
  );
