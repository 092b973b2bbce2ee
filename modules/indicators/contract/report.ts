import { ById, closed, Locale, OneOf, route } from '@xinan/contract-kit';
import { Type } from 'typebox';

/** The report as a file, told line by line while it is built. */
export const buildReport = route({
  id: 'indicators.buildReport',
  method: 'GET',
  path: '/api/indicators/runs/:id/report',
  action: 'index.read',
  summary: { zh: '导出评价报告', en: 'The report' },
  params: ById,
  query: Type.Object({ format: OneOf(['word', 'excel'] as const), locale: Type.Optional(Locale) }, closed),
  response: Type.String(),
  errors: ['record.not_found'],
});
