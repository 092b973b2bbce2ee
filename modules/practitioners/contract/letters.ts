import { ById, closed, Day, OneOf, route, Uuid } from '@xinan/contract-kit';
import { Type, type Static } from 'typebox';

/** 聘书: a letter of appointment as psychological consultant of the city. */
export const Letter = Type.Object(
  { id: Uuid, number: Type.String(), from: Day, until: Day, issuedOn: Day },
  closed,
);
export type Letter = Static<typeof Letter>;

export const issueLetter = route({
  id: 'practitioners.issueLetter',
  method: 'POST',
  path: '/api/practitioners/:id/letters',
  action: 'team.manage',
  summary: { zh: '颁发心理顾问聘书', en: 'Issue a letter of appointment' },
  params: ById,
  body: Type.Object(
    { number: Type.String({ minLength: 1, maxLength: 40, pattern: '\\S' }), from: Day, until: Day },
    closed,
  ),
  response: Type.Object({ id: Uuid }, closed),
  errors: [
    'record.not_found',
    'letter.number_taken',
    'letter.other_profession',
    'practitioner.days_reversed',
  ],
});

/** The letter as HTML for A4 and as Word. */
export const printLetter = route({
  id: 'practitioners.printLetter',
  method: 'GET',
  path: '/api/consultant-letters/:id/print',
  action: 'panel.browse',
  summary: { zh: '打印聘书', en: 'Print a letter of appointment' },
  params: ById,
  query: Type.Object({ locale: Type.Optional(OneOf(['zh', 'en'] as const)) }, closed),
  response: Type.Object({ title: Type.String(), html: Type.String(), wordBase64: Type.String() }, closed),
  errors: ['record.not_found'],
});
