import type { PrintedForm } from '@xinan/documents/printed-form';
import { petitionClocks } from '../domain.ts';
import { type FormOptions, takePen } from './form-context.ts';

/** 信访事项办理期限（告知单）: general information to hand out. It belongs to no case and carries no name and no date. */
export function petitionClocksForm(options: FormOptions): PrintedForm {
  const { t, say, locale } = takePen(options.locale);
  const inDays = (n: number | null) => (n === null ? t('noExtension') : t('inDays', { n }));
  return {
    locale,
    ...(options.issuer === undefined ? {} : { issuer: options.issuer }),
    title: t('clocksTitle'),
    blocks: [
      { kind: 'paragraph', text: t('clocksLead'), indent: locale === 'zh' },
      {
        kind: 'table',
        columns: [
          { header: t('stage'), share: 3 },
          { header: t('from'), share: 3 },
          { header: t('days'), share: 2, align: 'center' },
          { header: t('extension'), share: 2, align: 'center' },
        ],
        rows: petitionClocks.map(({ stage, from, days, extension }) => [
          say(stage),
          say(from),
          inDays(days),
          inDays(extension),
        ]),
      },
      { kind: 'note', text: [t('clocksNote'), t('clocksHelp')].join('\n') },
    ],
  };
}
