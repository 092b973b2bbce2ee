import type { FormBlock, PrintedForm } from '@xinan/documents/printed-form';
import type { CrisisRecord } from '../contract.ts';
import { consentGivers, referralOutcomes, riskLevels, urgencies } from '../domain.ts';
import { contactOf } from './assessment-form.ts';
import { type FormOptions, type Pen, takePen } from './form-context.ts';

type Referral = CrisisRecord['referrals'][number];

/** 转介单 with its 回执 on one sheet: the latest referral, or a blank one. Minimum necessary: no answers, no notes. */
export function referralForm(record: CrisisRecord, options: FormOptions): PrintedForm {
  const pen = takePen(options.locale);
  const { t } = pen;
  const referral = record.referrals.toSorted(
    (one, other) => Date.parse(other.sentAt) - Date.parse(one.sentAt),
  )[0];
  return {
    locale: pen.locale,
    ...(options.issuer === undefined ? {} : { issuer: options.issuer }),
    title: t('referralTitle'),
    documentNumber: t('number', { no: record.caseNo }),
    blocks: [
      sentGrid(record, referral, pen),
      { kind: 'note', text: t('referralNote') },
      {
        kind: 'signatures',
        places: [{ label: t('referrerSign') }, { label: t('referrerSeal'), seal: true }],
      },
      { kind: 'paragraph', text: t('cut'), align: 'center' },
      { kind: 'heading', text: t('receiptOf', { no: record.caseNo }) },
      receiptGrid(referral, pen),
      {
        kind: 'signatures',
        places: [{ label: t('physicianSign') }, { label: t('hospitalSeal'), seal: true }],
      },
    ],
  };
}

function sentGrid(record: CrisisRecord, referral: Referral | undefined, pen: Pen): FormBlock {
  const { t, say, time, boxes } = pen;
  return {
    kind: 'fields',
    pairsPerRow: 2,
    rows: [
      [
        { label: t('hospital'), value: referral ? say(referral.hospitalName) : '' },
        { label: t('sentAt'), value: time(referral?.sentAt) },
      ],
      [
        { label: t('contact'), value: contactOf(record, pen) },
        { label: t('region'), value: record.regionName },
      ],
      [
        { label: t('risk'), value: record.risk ? say(riskLevels[record.risk]) : '' },
        { label: t('urgency'), value: say(urgencies[record.urgency]) },
      ],
      [{ label: t('reason'), value: referral?.reason ?? '', span: 2, heightMm: 16 }],
      [{ label: t('consent'), value: boxes(consentGivers, [referral?.consentBy]), span: 2 }],
    ],
  };
}

function receiptGrid(referral: Referral | undefined, { t, time, boxes }: Pen): FormBlock {
  return {
    kind: 'fields',
    pairsPerRow: 2,
    rows: [
      [
        { label: t('receivedAt'), value: time(referral?.receivedAt) },
        { label: t('seenAt'), value: time(referral?.seenAt) },
      ],
      [{ label: t('outcome'), value: boxes(referralOutcomes, [referral?.outcome]), span: 2 }],
      [{ label: t('advice'), value: referral?.advice ?? '', span: 2, heightMm: 14 }],
    ],
  };
}
