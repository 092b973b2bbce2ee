/** Puts text that comes in parts together to whole lines of JSON; a line cut in two is held until its end. */
export function createLineReader<Line>(): (part: string) => Line[] {
  let held = '';
  return (part) => {
    const lines = (held + part).split('\n');
    held = lines.pop() ?? '';
    return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Line);
  };
}
