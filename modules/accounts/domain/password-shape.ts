const isRun = (text: string) => {
  const steps = new Set<number>();
  for (let i = 1; i < text.length; i++) steps.add(text.charCodeAt(i) - text.charCodeAt(i - 1));
  return steps.size === 1 && Math.abs([...steps][0] ?? 2) <= 1;
};

/** The shortest piece that, repeated, makes the text: `abcabcab` → `abc`; the text itself when it does not repeat; '' for a run such as `23456789`. */
export function shortestPiece(text: string): string {
  if (text.length > 2 && isRun(text)) return '';
  for (let size = 1; size <= text.length / 2; size++) {
    const piece = text.slice(0, size);
    if (piece.repeat(Math.ceil(text.length / size)).slice(0, text.length) === text) return piece;
  }
  return text;
}
