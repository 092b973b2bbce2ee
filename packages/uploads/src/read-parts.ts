/** Where in a file a text stands. */
export interface TextPlace {
  /** Of a PDF, from 1. */
  readonly page?: number;
  /** Of a workbook, by its name, hidden ones too. */
  readonly sheet?: string;
  /** A part beside the main text. */
  readonly section?: 'header_footer' | 'comments' | 'notes' | 'form_fields' | 'kept_data' | 'properties';
}

export interface TextLine {
  /** Of the part, from 1; in a workbook the row as Excel numbers it. */
  readonly number: number;
  /** Cells of a table are parted by tabs. */
  readonly text: string;
}

/** One page, sheet or section of a file as text. */
export interface TextPart {
  readonly place: TextPlace;
  readonly lines: readonly TextLine[];
}

/** What the checks did not look into; a person must. */
export interface NotLookedInto {
  readonly what: 'picture' | 'pictures_inside' | 'pages_without_text' | 'embedded_files' | 'over_the_limits';
  /** How many, where that is known. */
  readonly count?: number;
  /** Numbers from 1, of a PDF. */
  readonly pages?: readonly number[];
}

/** The text of a file, and what holds none that can be read. */
export interface ReadText {
  readonly parts: readonly TextPart[];
  readonly notLookedInto: readonly NotLookedInto[];
}

export const partOf = (text: string, place: TextPlace = {}): TextPart => ({
  place,
  lines: text
    .split(/\r\n|[\n\r\f\v\u2028\u2029]/)
    .map((line, index) => ({ number: index + 1, text: line }))
    .filter((line) => line.text.trim() !== ''),
});

/** Said once, with its number, where there is any. */
export const countOf = (what: NotLookedInto['what'], count: number): NotLookedInto[] =>
  count > 0 ? [{ what, count }] : [];
