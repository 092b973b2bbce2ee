/** What a search for a case number may mean; both are answered by the index of case numbers. */
export type NumberSearch = { readonly exact: readonly string[] } | { readonly prefix: string };

const firstYear = 2020;
const shortNumber = /^\d{1,6}$/;
const written = /^[A-Z0-9-]+$/;

/** `123` means case 123 of any year; other text is the beginning of a number, or no number at all. */
export function readNumberSearch(
  text: string,
  { year, write }: { year: number; write: (year: number, serial: number) => string },
): NumberSearch {
  const wanted = text.trim().toUpperCase();
  if (!written.test(wanted)) return { exact: [] };
  if (!shortNumber.test(wanted)) return { prefix: wanted };
  const years = Array.from({ length: year - firstYear + 1 }, (_, past) => year - past);
  return { exact: years.map((each) => write(each, Number(wanted))) };
}
