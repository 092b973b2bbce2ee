// One line to the person at the terminal, in Chinese where the machine speaks Chinese, else in English.
const locale = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '';
const chinese = locale.toLowerCase().startsWith('zh');

/** Picks the text of the terminal's language. @param {{zh: string, en: string}} text */
export function pick(text) {
  return chinese ? text.zh : text.en;
}

/** Prints one line. @param {{zh: string, en: string}} text */
export function say(text) {
  process.stdout.write(`${pick(text)}\n`);
}

/** Prints one line about work in progress, on stderr: what a command answers on stdout stays clean. @param {{zh: string, en: string}} text */
export function note(text) {
  process.stderr.write(`${pick(text)}\n`);
}

/** Prints why the command cannot go on, and what to do, then ends it. @param {{zh: string, en: string}} text @returns {never} */
export function giveUp(text) {
  process.stderr.write(`✗ ${pick(text)}\n`);
  process.exit(1);
}
