import type { FormBlock, PrintedForm, SignaturePlace } from '@xinan/documents/printed-form';
import type { DisputeRecord, Session } from '../contract.ts';
import { sides } from '../domain.ts';
import { type DisputeForm, type FormContext, headOf, type Pen, takePen } from './form-context.ts';
import { areMany, mediatorNames, mediatorPlaces, namesOf, signingTable } from './people.ts';

const titles = {
  investigation: 'investigationTitle',
  joint: 'minutesTitle',
  separate: 'separateTitle',
} as const;

type Kind = Session['kind'];

/** 调查记录 or 调解记录 of one session, or a blank one. A talk with one side alone says so, and names nobody else. */
function sessionSheet(
  record: DisputeRecord,
  { session, kind }: { session: Session | undefined; kind: Kind },
  context: FormContext,
): PrintedForm {
  const pen = takePen(context.locale);
  const { t, say } = pen;
  const side = session?.side;
  return {
    ...headOf(record, context, { pen, title: t(titles[session?.kind ?? kind]) }),
    blocks: [
      factsGrid(record, { session, kind }, pen),
      { kind: 'paragraph', text: t('readBack'), indent: true },
      ...signatures(record, { session, kind }, pen),
      ...(side
        ? [
            {
              kind: 'note' as const,
              text: t(session.kind === 'investigation' ? 'askedNote' : 'privateNote', {
                side: say(sides[side]),
              }),
            },
          ]
        : []),
    ],
  };
}

const attendeesOf = ({ parties }: DisputeRecord, session: Session | undefined) =>
  parties.filter(({ id }) => session?.attended.includes(id));

function factsGrid(
  record: DisputeRecord,
  { session, kind }: { session: Session | undefined; kind: Kind },
  pen: Pen,
): FormBlock {
  const { t, time, list } = pen;
  const isAsking = kind === 'investigation';
  return {
    kind: 'fields',
    pairsPerRow: 2,
    rows: [
      [
        {
          label: t('time'),
          value: session ? t('timeSpan', { from: time(session.heldAt), to: time(session.endedAt) }) : '',
          span: 2,
        },
      ],
      [
        { label: t('where'), value: session?.place ?? '' },
        { label: t('ordinal'), value: session ? t('ordinalOf', { n: session.ordinal }) : '' },
      ],
      [
        {
          label: t(isAsking ? 'asked' : 'attendees'),
          value: namesOf(attendeesOf(record, session), pen),
          span: 2,
        },
      ],
      [
        { label: t('mediators'), value: list(mediatorNames(record)) },
        { label: t('recordedBy'), value: session?.by ?? '' },
      ],
      [
        {
          label: t(isAsking ? 'investigationRecord' : 'record'),
          value: session?.minutes ?? '',
          span: 2,
          heightMm: 84,
        },
      ],
    ],
  };
}

function signatures(
  record: DisputeRecord,
  { session, kind }: { session: Session | undefined; kind: Kind },
  pen: Pen,
): FormBlock[] {
  const { t } = pen;
  const attendees = attendeesOf(record, session);
  const own: SignaturePlace[] = [
    ...(kind === 'investigation' ? [{ label: t('investigatorSign') }] : mediatorPlaces(record, pen)),
    { label: t('recorderSign') },
  ];
  if (areMany(attendees)) return [signingTable(attendees, pen), { kind: 'signatures', places: own }];
  const places =
    attendees.length > 0
      ? attendees.map(({ name }) => ({ label: t('attendeeSign', { name }) }))
      : [{ label: t(kind === 'investigation' ? 'askedSign' : 'participantSign') }];
  return [{ kind: 'signatures', places: [...places, ...own] }];
}

const latest = ({ sessions }: DisputeRecord, fits: (kind: Kind) => boolean): Session | undefined =>
  sessions.filter(({ kind }) => fits(kind)).at(-1);

/** 调查记录: the session asked for, else the latest investigation. */
export const investigationForm: DisputeForm = (record, context) => {
  const session = context.session ?? latest(record, (kind) => kind === 'investigation');
  return sessionSheet(record, { session, kind: 'investigation' }, context);
};

/** 调解记录: the session asked for, else the latest joint one; a separate one only when it is asked for by itself. */
export const minutesForm: DisputeForm = (record, context) => {
  const session = context.session ?? latest(record, (kind) => kind === 'joint');
  return sessionSheet(record, { session, kind: session?.kind ?? 'joint' }, context);
};
