import type { BookPart, BookRow, CaseBook } from '@xinan/documents/case-book';
import type { Attachment, DisputeRecord } from '../contract.ts';
import { principalsOfRecord } from './people.ts';
import { type FormContext, type Pen, takePen } from './form-context.ts';
import { endedAtOf } from './closing-report-form.ts';
import { mediatorNames } from './people.ts';
import { madeParts } from './made-parts.ts';

/** What the archive wrote for the cover. */
export interface Volume {
  readonly volumeNo: string | null;
  readonly retention: 'permanent' | 'long' | 'thirty_years' | 'ten_years' | null;
}

/** A paper that was added, as the book shows it: a picture in full, anything else by its hash. */
export interface BookAttachment extends Attachment {
  readonly sha256: string;
  /** Only of pictures that are to be printed. */
  readonly content: Uint8Array | null;
}

interface BookMaterial {
  readonly record: DisputeRecord;
  readonly attachments: readonly BookAttachment[];
  readonly volume: Volume;
}

/** 王某等 3 人与某公司: the parties as the title of a volume names them. */
function partiesInTitle(record: DisputeRecord, { locale }: Pen): string {
  const side = (which: 'applicant' | 'respondent') => {
    const principals = principalsOfRecord(record, which);
    const [first] = principals;
    if (!first) return [];
    if (principals.length === 1) return [first.name];
    return [
      locale === 'zh'
        ? `${first.name}等 ${principals.length} 方`
        : `${first.name} and ${principals.length - 1} more`,
    ];
  };
  return [...side('applicant'), ...side('respondent')].join(locale === 'zh' ? '与' : ' and ');
}

const filingOf = ({ timeline }: DisputeRecord) => timeline.findLast(({ step }) => step === 'archive');

function coverRows({ record, volume }: BookMaterial, { t, day, list }: Pen): BookRow[] {
  const filed = filingOf(record);
  const [from, to] = [day(record.acceptedAt ?? record.foundAt), day(endedAtOf(record))];
  return [
    { label: t('coverMediators'), value: list(mediatorNames(record)) },
    { label: t('coverDates'), value: to ? t('coverFrom', { from, to }) : from },
    { label: t('coverFiler'), value: filed?.by.name ?? '' },
    { label: t('coverFiledOn'), value: day(filed?.at) },
    { label: t('coverRetention'), value: volume.retention ? t(volume.retention) : '' },
    { label: t('coverCase'), value: record.caseNo },
  ];
}

function attachedPart(attachment: BookAttachment, paperName: string, pen: Pen): BookPart {
  const { t, shortDay } = pen;
  const { name, by, content, mediaType } = attachment;
  const date = shortDay(attachment.at);
  const line = { title: `${paperName}${pen.locale === 'zh' ? '：' : ': '}${name}`, date };
  if (content && (mediaType === 'image/jpeg' || mediaType === 'image/png'))
    return {
      ...line,
      note: t('remarkScan'),
      picture: { bytes: content, mediaType },
      caption: t('captionOf', { name, by, date }),
    };
  const size = `${(attachment.bytes / 1024 / 1024).toFixed(2)} MB`;
  return {
    ...line,
    note: t('remarkElectronic'),
    missing: t('keptElsewhere', { name, type: typeName(mediaType), size, hash: attachment.sha256, by, date }),
  };
}

const typeNames: readonly (readonly [start: string, name: string])[] = [
  ['image/jpeg', 'JPG'],
  ['image/png', 'PNG'],
  ['application/pdf', 'PDF'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml', 'Word'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml', 'Excel'],
];
const typeName = (mediaType: string): string =>
  typeNames.find(([start]) => mediaType.startsWith(start))?.[1] ?? mediaType;

/** One paper of the file: what the platform wrote, then the scans; a slip with the reason where it should be and is not. */
function partsOf(
  line: DisputeRecord['papers'][number],
  material: BookMaterial,
  { context, pen }: { context: FormContext; pen: Pen },
): BookPart[] {
  const name = pen.say(line.name);
  const parts = [
    ...madeParts(line.paper, { record: material.record, context, pen }),
    ...material.attachments
      .filter(({ paper }) => paper === line.paper)
      .map((attachment) => attachedPart(attachment, name, pen)),
  ];
  if (parts.length > 0) return parts;
  if (line.state === 'missing') return [{ title: name, missing: pen.t('mandatoryMissing') }];
  if (line.state === 'explained')
    return [{ title: name, missing: pen.t('paperNotThere', { reason: line.reason ?? '' }) }];
  return [];
}

function backRows({ record }: BookMaterial, { t, say, day, list }: Pen): BookRow[] {
  const missing = record.papers.filter(({ state }) => state === 'missing').map(({ name }) => say(name));
  const filed = filingOf(record);
  return [
    {
      label: t('backNote'),
      value: missing.length > 0 ? t('backMissing', { papers: list(missing) }) : t('backComplete'),
    },
    { label: t('coverFiler'), value: filed?.by.name ?? '' },
    { label: t('backChecker'), value: '' },
    { label: t('coverFiledOn'), value: day(filed?.at) },
  ];
}

/**
 * 卷宗: cover, papers in binding order, last sheet. It is made of the record as a mediator reads it: what police officers and
 * counsellors wrote for themselves is not in that record, and risk, feelings and advice within the team are left out here.
 */
export function disputeBook(material: BookMaterial, context: FormContext): CaseBook {
  const pen = takePen(context.locale);
  const { t } = pen;
  const { record, volume } = material;
  return {
    locale: pen.locale,
    cover: {
      issuer: context.issuer ?? record.regionName,
      title: t('bookTitle', { names: partiesInTitle(record, pen), type: pen.inside(record.type) }),
      volumeNumber: volume.volumeNo ?? t('bookNumberBlank'),
      rows: coverRows(material, pen),
    },
    parts: record.papers.flatMap((line) => partsOf(line, material, { context, pen })),
    backCover: backRows(material, pen),
  };
}
