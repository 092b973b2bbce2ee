import { remainingRoutes } from '../domain.ts';
import { type DisputeForm, headOf, takePen } from './form-context.ts';
import { committeeSeal, mediatorPlaces, namesOf, principalsOfRecord, signingTable } from './people.ts';

/** 调解不成告知书 (人民调解法 26): arbitration, administrative bodies, the court; to every party, who signs for it. */
export const routesNoticeForm: DisputeForm = (record, context) => {
  const pen = takePen(context.locale);
  const { t, say } = pen;
  const principals = principalsOfRecord(record);
  const paragraph = (text: string) => ({ kind: 'paragraph' as const, text, indent: true });
  return {
    ...headOf(record, context, { pen, title: t('routesTitle') }),
    blocks: [
      { kind: 'paragraph', text: t('dear', { names: namesOf(principals, pen) }) },
      paragraph(
        t('routesLead', {
          type: pen.inside(record.type),
          reason: record.endReason ? say(record.endReason) : t('routesReasonOpen'),
        }),
      ),
      paragraph(t('routesNext')),
      ...remainingRoutes.map((route, index) => paragraph(t('routeLine', { n: index + 1, text: say(route) }))),
      ...(record.type === 'labour' ? [paragraph(t('routesLabour'))] : []),
      paragraph(t('routesAgain')),
      paragraph(t('routesPeace')),
      { kind: 'signatures', places: [...mediatorPlaces(record, pen).slice(0, 1), committeeSeal(pen)] },
      { kind: 'heading', text: t('receipt') },
      signingTable(principals, pen),
    ],
  };
};
