import { createHash } from 'node:crypto';
import { makeId, randomStream } from '../../random.ts';
import type { CompiledSet } from '@xinan/indicators';
import { minutesAfter } from './batch-days.ts';
import type { CycleRecord } from './index-tasks.ts';
import { newestQuarter, tasksOf } from './index-tasks.ts';
import { storeZip } from './stored-zip.ts';
import type { IndexDoer, IndexTask } from './task-file.ts';

export interface EvidenceRecord {
  readonly id: string;
  readonly taskId: string;
  readonly code: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly content: Buffer;
  readonly sha256: string;
  readonly by: IndexDoer;
  readonly at: Date;
}

type Cell = string | number;

const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const cellOf = (cell: Cell): string =>
  typeof cell === 'number' ? `<c><v>${cell}</v></c>` : `<c t="inlineStr"><is><t>${cell}</t></is></c>`;

/** A workbook of one sheet. Texts are the generator's own and hold nothing that XML would read. */
export function makeWorkbook(rows: readonly (readonly Cell[])[]): Buffer {
  const sheet = rows.map((row) => `<row>${row.map(cellOf).join('')}</row>`).join('');
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  return storeZip([
    {
      name: '[Content_Types].xml',
      text: `${declaration}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/></Types>`,
    },
    {
      name: '_rels/.rels',
      text: `${declaration}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      text: `${declaration}<workbook xmlns="${spreadsheet}" xmlns:r="${office}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      text: `${declaration}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      text: `${declaration}<worksheet xmlns="${spreadsheet}"><sheetData>${sheet}</sheetData></worksheet>`,
    },
  ]);
}

/** One page of plain Latin text; the standard font needs no file. */
export function makePdf(lines: readonly string[]): Buffer {
  const stream = `BT /F1 12 Tf 72 770 Td 18 TL ${lines.map((line) => `(${line.replaceAll(/[()\\]/g, '\\$&')}) Tj T*`).join(' ')} ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  return Buffer.from(
    `${text}${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`,
    'latin1',
  );
}

const tabled = new Set(['EV-LIST', 'EV-FIN', 'EV-INSPECT']);

function fileOf({ indicator, unit, period, figures }: IndexTask, code: string) {
  const { numerator = 0, denominator = null } = figures ?? {};
  const name = `${indicator}-${unit}-${period}-${code}`;
  if (tabled.has(code))
    return {
      fileName: `${name}.xlsx`,
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      content: makeWorkbook([
        ['演示材料', '本表由演示城市生成，不含个人信息'],
        ['指标', indicator],
        ['单位', unit],
        ['期间', period],
        ['材料', code],
        ['分子', numerator],
        ...(denominator === null ? [] : [['分母', denominator]]),
      ]),
    };
  return {
    fileName: `${name}.pdf`,
    mediaType: 'application/pdf',
    content: makePdf([
      `Demonstration evidence ${code}`,
      `Indicator ${indicator}, unit ${unit}, period ${period}`,
      `Numerator ${numerator}`,
      ...(denominator === null ? [] : [`Denominator ${denominator}`]),
      'Invented for the demonstration city; no personal data.',
    ]),
  };
}

const isPreviewedMonth = ({ state, period }: CycleRecord['plan']): boolean =>
  state === 'previewed' && period.type === 'month';

/** Files behind the values one works with now: the open months and the newest quarter; older ones are not kept here. */
export function generateEvidence(
  seed: number,
  cycles: readonly CycleRecord[],
  { indicators }: CompiledSet,
): EvidenceRecord[] {
  const random = randomStream(seed, 'index/evidence');
  const newest = newestQuarter(cycles.map(({ plan }) => plan));
  return cycles
    .filter(({ plan }) => plan === newest || plan.state === 'collecting' || isPreviewedMonth(plan))
    .flatMap(tasksOf)
    .flatMap((task) => {
      const { submitter, submittedAt } = task;
      if (!submitter || !submittedAt || task.notApplicable) return [];
      const codes = indicators.get(task.indicator)?.indicator.evidence.map(({ code }) => code) ?? [];
      return codes.map((code): EvidenceRecord => {
        const at = minutesAfter(task.submissions[0]?.at ?? submittedAt, -6);
        const file = fileOf(task, code);
        const sha256 = createHash('sha256').update(file.content).digest('hex');
        return { id: makeId(random, at), taskId: task.id, code, ...file, sha256, by: submitter, at };
      });
    });
}
