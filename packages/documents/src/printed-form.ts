/** A form or letter as data: defined once, printed from a browser (`formHtml`) and exported to Word (`buildWord`). */
export interface PrintedForm {
  locale: 'zh' | 'en';
  /** Portrait unless told. */
  orientation?: 'portrait' | 'landscape';
  /** Closer lines in a browser, for long lists of questions. */
  compact?: boolean;
  /** The office that issues it, above the title. */
  issuer?: string;
  title: string;
  subtitle?: string;
  /** Set on the right below the title, with its own words: 编号：宿调〔2026〕0031. */
  documentNumber?: string;
  /** Beside the number of every page: by Word itself, in a browser by the page that shows the form (`--print-left`, `--print-right`). */
  foot?: { left?: string; right?: string };
  blocks: FormBlock[];
}

export type FormBlock =
  | { kind: 'heading'; text: string }
  | ParagraphBlock
  | FieldsBlock
  | CheckboxesBlock
  | TableBlock
  | SignaturesBlock
  | PictureBlock
  | { kind: 'note'; text: string };

/** A small picture among the text, centred: a code to scan. Its height follows from its own sides. */
export interface PictureBlock {
  kind: 'picture';
  bytes: Uint8Array;
  mediaType: 'image/jpeg' | 'image/png';
  /** What it shows, for who cannot see it. */
  alt: string;
  /** Up to the width between the margins. */
  widthMm: number;
}

/** Running text; line ends in `text` are kept. */
export interface ParagraphBlock {
  kind: 'paragraph';
  text: string;
  /** Two characters at the first line, as Chinese prose is set. */
  indent?: boolean;
  align?: 'left' | 'center' | 'right';
}

/** The thin-line grid of label and value cells. */
export interface FieldsBlock {
  kind: 'fields';
  /** Label and value pairs side by side, 1 to 4. */
  pairsPerRow: number;
  /** The spans of each row add up to `pairsPerRow`. */
  rows: FormField[][];
}

export interface FormField {
  /** Without a label the value takes the label's place too. */
  label?: string;
  /** Text (line ends kept; '' leaves room to write), or boxes to tick. */
  value: string | Checkbox[];
  /** Pairs that this one takes, 1 unless told. */
  span?: number;
  /** Room kept free at least, in mm. */
  heightMm?: number;
}

export interface Checkbox {
  text: string;
  checked: boolean;
}

export interface CheckboxesBlock {
  kind: 'checkboxes';
  label?: string;
  items: Checkbox[];
}

/** A list with a heading row that is repeated on every page; without one where no column has a heading. */
export interface TableBlock {
  kind: 'table';
  caption?: string;
  /** `share` is the column's part of the width, in any unit, 1 unless told. */
  columns: TableColumn[];
  rows: string[][];
}

export interface TableColumn {
  header: string;
  share?: number;
  align?: 'left' | 'center' | 'right';
  /** Boxes to tick by hand: larger signs, a narrow heading. */
  tick?: boolean;
}

/** Places to sign and to seal, two side by side. */
export interface SignaturesBlock {
  kind: 'signatures';
  places: SignaturePlace[];
}

export interface SignaturePlace {
  /** 当事人（签名）, 调解委员会（盖章） … */
  label: string;
  /** Printed name; a line to write on when absent. */
  name?: string;
  /** Written date; blanks for year, month and day when absent. */
  date?: string;
  /** Leaves the room that a seal takes. */
  seal?: boolean;
}

const words = {
  zh: { colon: '：', blankDate: '　　　　年　　月　　日', seal: '（盖章处）' },
  en: { colon: ': ', blankDate: 'Date: ______________', seal: '(seal)' },
} as const;

/** Whether a list has a heading row. */
export const hasHeading = ({ columns }: TableBlock): boolean => columns.some(({ header }) => header !== '');

/** The few words that the page itself adds, by language. */
export const formWords = (locale: PrintedForm['locale']): (typeof words)['zh' | 'en'] => words[locale];

/** `☑ text` or `☐ text`; the space does not break, so that a mark never stands apart from what it marks. */
export const checkboxText = ({ text, checked }: Checkbox): string => `${checked ? '☑' : '☐'}\u00a0${text}`;
