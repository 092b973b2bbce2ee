/** What a calculation says, line by line. */
export type RunLine = { readonly done: number; readonly total: number } | { readonly run: string };

/** Puts text that comes in parts together to whole lines of JSON; a line cut in two is held until its end. */
export function createLineReader(): (part: string) => RunLine[] {
  let held = '';
  return (part) => {
    const lines = (held + part).split('\n');
    held = lines.pop() ?? '';
    return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as RunLine);
  };
}
