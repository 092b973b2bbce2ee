import { defineIndicatorSet, type IndicatorSet, type Text } from '@xinan/indicators';
import { fillText } from '../fault.ts';
import { parsePlacedJson, placeOf, type TextPlace } from './parse-json.ts';
import { checkHints } from './set-faults.ts';

/** A fault of a set file, at its place in the text. */
export interface SetFileFault extends TextPlace {
  /** JSON pointer; empty for the file as a whole. */
  readonly pointer: string;
  readonly code: string;
  readonly message: Text;
  readonly hint: Text;
}

export interface SetFileReading {
  readonly set: IndicatorSet | null;
  readonly faults: readonly SetFileFault[];
}

/** Half a megabyte is a set of 158 indicators. */
export const mostSetFileSigns = 5_000_000;

const words = {
  too_large: {
    message: { zh: '文件太大，不像是指标集。', en: 'The file is too large for an indicator set.' },
    hint: { zh: '请核对是不是选错了文件。', en: 'Check that this is the right file.' },
  },
  syntax: {
    message: { zh: '不是有效的 JSON：{what}。', en: 'This is no valid JSON: {what}.' },
    hint: { zh: '请改正这一处后重新导入。', en: 'Mend this place and import the file again.' },
  },
  repeated: {
    message: { zh: '这个字段在同一处出现了两次。', en: 'This field is given twice in the same place.' },
    hint: { zh: '请只保留一个。', en: 'Keep one of them only.' },
  },
} as const;

/** The place of a pointer, or of the nearest thing around it that is there: a missing field has no place. */
function offsetOf(pointer: string, offsets: ReadonlyMap<string, number>): number {
  const found = offsets.get(pointer);
  if (found !== undefined || pointer === '') return found ?? 0;
  return offsetOf(pointer.slice(0, pointer.lastIndexOf('/')), offsets);
}

/** Reads a set file and checks it: every fault with its line and column, or the set. Never throws. */
export function readSetJson(given: string): SetFileReading {
  // Editors of Windows begin a file with an invisible mark.
  const text = given.replace(/^\uFEFF/, '');
  if (text.length > mostSetFileSigns)
    return {
      set: null,
      faults: [{ line: 1, column: 1, pointer: '', code: 'too_large', ...words.too_large }],
    };
  const parsed = parsePlacedJson(text);
  if (!parsed.ok) {
    const message = fillText(words.syntax.message, { what: parsed.words });
    const place = placeOf(text, parsed.offset);
    return {
      set: null,
      faults: [{ ...place, pointer: '', code: 'syntax', message, hint: words.syntax.hint }],
    };
  }
  const repeated = parsed.repeated.map(({ pointer, offset }) => ({
    ...placeOf(text, offset),
    pointer,
    code: 'repeated',
    ...words.repeated,
  }));
  const defined = defineIndicatorSet(parsed.value);
  const found = defined.ok ? [] : defined.faults;
  const faults = [
    ...repeated,
    ...found.map(({ pointer, check, message }) => ({
      ...placeOf(text, offsetOf(pointer, parsed.offsets)),
      pointer,
      code: `check-${check}`,
      message,
      hint: checkHints[check] ?? message,
    })),
  ];
  return { set: defined.ok && faults.length === 0 ? defined.set : null, faults };
}
