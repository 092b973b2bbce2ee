export interface Bilingual {
  zh: string;
  en: string;
}
export function pick(text: Bilingual): string;
export function say(text: Bilingual): void;
export function note(text: Bilingual): void;
export function giveUp(text: Bilingual): never;
