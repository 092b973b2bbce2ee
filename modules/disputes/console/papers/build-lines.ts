/** What the building of a file says, line by line. */
export type BuildLine =
  | { readonly done: number; readonly total: number }
  | { readonly name: string; readonly mediaType: string; readonly base64: string };

/** Puts text that comes in parts together to whole lines of JSON; a line cut in two is held until its end. */
export function createLineReader(): (part: string) => BuildLine[] {
  let held = '';
  return (part) => {
    const lines = (held + part).split('\n');
    held = lines.pop() ?? '';
    return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as BuildLine);
  };
}
