/** A sentence in both languages, for the person at the terminal. */
export interface Bilingual {
  zh: string;
  en: string;
}

export type Log = (line: Bilingual) => void;

/** The embedded database cannot run here; says why and what to do. `message` carries both languages. */
export class EmbeddedPostgresError extends Error {
  readonly text: Bilingual;

  constructor(text: Bilingual, cause?: unknown) {
    super(`${text.zh} / ${text.en}`, { cause });
    this.name = 'EmbeddedPostgresError';
    this.text = text;
  }
}
