/** Lines as they are sent: trimmed, empty ones gone. */
export const tidyLines = (lines: readonly string[]): string[] =>
  lines.map((line) => line.trim()).filter((line) => line !== '');
