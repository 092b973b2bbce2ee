import type { PrintedForm } from '@xinan/documents/printed-form';
import type { DisputeRecord } from '../contract.ts';
import { type FormContext, takePen } from './form-context.ts';

/** A party's code and the picture that leads to the case. */
export interface FollowSlip {
  readonly name: string;
  readonly code: string;
  /** PNG. */
  readonly qr: Uint8Array;
}

/** 当事人查询单: one sheet for one person, in plain words; it says nothing of the dispute and names nobody else. */
export function followSlipForm(
  { caseNo, regionName }: Pick<DisputeRecord, 'caseNo' | 'regionName'>,
  { name, code, qr }: FollowSlip,
  { locale, issuer }: FormContext,
): PrintedForm {
  const { t } = takePen(locale);
  return {
    locale,
    title: t('slipTitle'),
    blocks: [
      { kind: 'paragraph', text: t('slipFor', { name }) },
      { kind: 'paragraph', text: t('slipLead'), indent: true },
      { kind: 'paragraph', text: t('slipScan'), align: 'center' },
      { kind: 'picture', bytes: qr, mediaType: 'image/png', alt: t('slipAlt'), widthMm: 46 },
      {
        kind: 'fields',
        pairsPerRow: 1,
        rows: [
          [{ label: t('slipCode'), value: code }],
          [{ label: t('slipCase'), value: caseNo }],
          [{ label: t('slipPlace'), value: issuer ?? regionName }],
        ],
      },
      { kind: 'paragraph', text: t('slipNoPhone'), indent: true },
      { kind: 'paragraph', text: t('slipKeep'), indent: true },
    ],
  };
}
