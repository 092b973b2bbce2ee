import { ById, closed, OneOf, route } from '@xinan/contract-kit';
import { Type } from 'typebox';
import { type Standing, standings } from '../domain.ts';
import { Governing, KindWord, StandardPage, StandardRow, Version } from './documents.ts';

export const listStandards = route({
  id: 'standards.list',
  method: 'GET',
  path: '/api/standards',
  action: 'standard.read',
  summary: { zh: '标准规范目录', en: 'The standards library' },
  query: Type.Object(
    {
      kind: Type.Optional(KindWord),
      standing: Type.Optional(OneOf(Object.keys(standings) as Standing[])),
      /** Only those whose version in force ends within 90 days. */
      ending: Type.Optional(Type.Boolean()),
      search: Type.Optional(Type.String({ maxLength: 40 })),
    },
    closed,
  ),
  response: Type.Object({ rows: Type.Array(StandardRow) }, closed),
});

export const getStandard = route({
  id: 'standards.get',
  method: 'GET',
  path: '/api/standards/:id',
  action: 'standard.read',
  summary: { zh: '一项标准的各个版本', en: 'One standard with its versions' },
  params: ById,
  response: StandardPage,
  errors: ['record.not_found'],
});

export const getVersion = route({
  id: 'standards.version',
  method: 'GET',
  path: '/api/standard-versions/:id',
  action: 'standard.read',
  summary: { zh: '一个版本的正文', en: 'One version with its text' },
  params: ById,
  response: Version,
  errors: ['record.not_found'],
});

/** Every version in force today that governs screens: a few dozen lines at most, asked once by the whole console. */
export const listGoverning = route({
  id: 'standards.governing',
  method: 'GET',
  path: '/api/governing-standards',
  action: 'standard.read',
  summary: { zh: '各页面依据的标准', en: 'The standards that govern screens' },
  response: Type.Object({ rows: Type.Array(Governing) }, closed),
});

/** A version as HTML for A4 and as Word. */
export const printVersion = route({
  id: 'standards.print',
  method: 'GET',
  path: '/api/standard-versions/:id/print',
  action: 'standard.read',
  summary: { zh: '打印标准', en: 'Print a version' },
  params: ById,
  query: Type.Object({ locale: Type.Optional(OneOf(['zh', 'en'] as const)) }, closed),
  response: Type.Object({ title: Type.String(), html: Type.String(), wordBase64: Type.String() }, closed),
  errors: ['record.not_found'],
});

export const listPublicStandards = route({
  id: 'standards.listPublic',
  method: 'GET',
  path: '/api/public-standards',
  action: 'standard.read_public',
  summary: { zh: '向公众公开的标准', en: 'Standards open to the public' },
  response: Type.Object({ rows: Type.Array(Governing) }, closed),
});

export const getPublicVersion = route({
  id: 'standards.publicVersion',
  method: 'GET',
  path: '/api/public-standards/:id',
  action: 'standard.read_public',
  summary: { zh: '公开标准的正文', en: 'The text of a public standard' },
  params: ById,
  response: Version,
  errors: ['record.not_found'],
});
