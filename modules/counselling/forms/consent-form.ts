import type { FormBlock, PrintedForm } from '@xinan/documents/printed-form';
import type { CounsellingRecord } from '../contract.ts';
import { consentPoints, consentVersion, consentWays } from '../domain.ts';
import { type FormOptions, type Pen, takePen } from './form-context.ts';

/**
 * 心理疏导知情同意书: the points, the choice and two signatures. The person's own paper: it names neither the petition nor
 * the topic. What was recorded as said is stated, but no box is ticked for anybody.
 */
export function consentForm(record: CounsellingRecord, options: FormOptions): PrintedForm {
  const pen = takePen(options.locale);
  const { t, say } = pen;
  return {
    locale: pen.locale,
    ...(options.issuer === undefined ? {} : { issuer: options.issuer }),
    title: t('consentTitle'),
    documentNumber: t('number', { no: record.caseNo }),
    blocks: [
      { kind: 'paragraph', text: t('consentLead'), indent: pen.locale === 'zh' },
      ...consentPoints.map(
        (point, index): FormBlock => ({
          kind: 'paragraph',
          text: t('consentPoint', { n: index + 1, text: say(point) }),
        }),
      ),
      {
        kind: 'checkboxes',
        label: t('consentChoice'),
        items: [
          { text: t('consentYes'), checked: false },
          { text: t('consentNo'), checked: false },
        ],
      },
      { kind: 'note', text: [t('consentAnyTime'), ...given(record, pen)].join('\n') },
      { kind: 'paragraph', text: t('counsellorDeclares') },
      { kind: 'signatures', places: [{ label: t('personSign') }, { label: t('counsellorSign') }] },
    ],
  };
}

/** The latest consent to counselling in words, and the wording it was given on. */
function given({ consents }: CounsellingRecord, { t, say, time }: Pen): string[] {
  const latest = consents.findLast(({ kind }) => kind === 'counselling');
  const version = t('consentVersion', { version: latest?.textVersion ?? consentVersion });
  if (!latest?.way) return [version];
  return [
    t('consentGiven', { way: say(consentWays[latest.way]), time: time(latest.at), name: latest.by.name }),
    version,
  ];
}
