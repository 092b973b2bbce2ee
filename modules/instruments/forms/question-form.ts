import type { FormBlock, FormField, PrintedForm } from '@xinan/documents/printed-form';
import type { Instrument, Text } from '@xinan/scoring';
import { minutesNeeded } from '@xinan/scoring/catalogue';
import { itemBlocks } from './item-blocks.ts';
import { type Pen, takePen } from './pen.ts';
import { plainStatement } from './plain-statement.ts';

export interface PaperOptions {
  readonly locale: 'zh' | 'en';
  /** The neutral title residents know it by; the instrument's own name where it has none. */
  readonly title?: Text;
  /** The office that hands it out. */
  readonly issuer?: string;
  /** The city's lines, in the order to call them. */
  readonly helpLines: readonly { readonly name: Text; readonly number: string }[];
  /** What must stand on every page, such as that the wording is not checked. */
  readonly mark?: Text | null;
}

const empty = (label: string, span = 1): FormField => ({ label, value: '', span, heightMm: 8 });

/** Nobody is asked for a name; sex and age only where the scoring reads them. */
function headFields(instrument: Instrument, { t }: Pen): FormBlock {
  if (instrument.kind !== 'self-report')
    return {
      kind: 'fields',
      pairsPerRow: 3,
      rows: [[empty(t('personCode')), empty(t('assessor')), empty(t('filledOn'))]],
    };
  const { norms = [], cutoffs, items } = instrument;
  const readsPerson = [...norms, ...cutoffs, ...items.map(({ only }) => only ?? {})].some(
    ({ sex, ages }) => sex ?? ages,
  );
  const sex = [t('female'), t('male')].map((text) => ({ text, checked: false }));
  return {
    kind: 'fields',
    pairsPerRow: 2,
    rows: [
      [empty(t('filledOn')), empty(t('code'))],
      ...(readsPerson ? [[{ label: t('sex'), value: sex }, empty(t('age'))]] : []),
    ],
  };
}

/** Where a single answer may call for help, the numbers stand on the paper itself. */
function helpBlocks({ alerts, kind }: Instrument, { helpLines }: PaperOptions, pen: Pen): FormBlock[] {
  if (alerts.length === 0 || helpLines.length === 0) return [];
  const lines = helpLines.map(({ name, number }) => pen.t('line', { name: pen.say(name), number }));
  const key = kind === 'self-report' ? 'help' : 'helpStaff';
  return [{ kind: 'paragraph', text: pen.t(key, { lines: pen.list(lines) }) }];
}

function sourceNote({ citation, licence }: Instrument, pen: Pen): FormBlock {
  const owner = [licence.attribution, plainStatement(licence.statement, pen.t('notAnOriginal'))]
    .filter(Boolean)
    .join(' ');
  const lines = [...(citation ? [pen.t('source', { citation })] : []), pen.t('licence', { licence: owner })];
  return { kind: 'note', text: lines.join('\n') };
}

/** The id, the edition and what must be said of the wording, for the foot of every page. */
export const footOf = ({ id, edition }: Instrument, { mark }: PaperOptions, pen: Pen) => ({
  left: pen.t('foot', { id, edition }),
  ...(mark ? { right: pen.say(mark) } : {}),
});

/** The questionnaire on A4, to be filled in by hand; without a name unless somebody writes one. */
export function questionForm(instrument: Instrument, options: PaperOptions): PrintedForm {
  const pen = takePen(options.locale);
  const { t, say } = pen;
  const stem = instrument.stem.text[pen.locale];
  const hint = t(instrument.kind === 'self-report' ? 'selfHint' : 'staffHint');
  return {
    locale: pen.locale,
    compact: true,
    ...(options.issuer === undefined ? {} : { issuer: options.issuer }),
    title: say(options.title ?? instrument.name),
    subtitle: t('facts', {
      abbr: instrument.abbr,
      n: instrument.items.length,
      minutes: minutesNeeded(instrument),
    }),
    ...(options.mark ? { documentNumber: say(options.mark) } : {}),
    foot: footOf(instrument, options, pen),
    blocks: [
      headFields(instrument, pen),
      { kind: 'paragraph', text: [stem, hint].filter(Boolean).join('\n') },
      ...itemBlocks(instrument, pen),
      ...helpBlocks(instrument, options, pen),
      sourceNote(instrument, pen),
    ],
  };
}
