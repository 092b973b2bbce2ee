/** A line for the person at the terminal, in the language of the terminal. */
export interface Said {
  readonly zh: string;
  readonly en: string;
}

const chinese = /^zh/i.test(process.env.LC_ALL ?? process.env.LC_MESSAGES ?? process.env.LANG ?? '');

export const inTerminal = (said: Said): string => (chinese ? said.zh : said.en);

/** Prints one step that is done. */
export function say(said: Said): void {
  process.stdout.write(`✓ ${inTerminal(said)}\n`);
}

/** Prints a step under way; on a terminal it redraws its own line. */
export function sayProgress(said: Said, done: number, total: number): void {
  const percent = total > 0 ? Math.floor((done / total) * 100) : 100;
  const line = `… ${inTerminal(said)} ${percent}%`;
  if (process.stdout.isTTY) process.stdout.write(`\r\u001b[K${line}${done >= total ? '\n' : ''}`);
  else if (done >= total) process.stdout.write(`${line}\n`);
}
