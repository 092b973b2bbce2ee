import { Type, type TSchema } from 'typebox';
import type { Bilingual as BilingualText } from './route.ts';

/** Schemas that contracts share. Every object is closed: an unknown field is refused, not ignored. */
export const closed = { additionalProperties: false } as const;

export const Uuid = Type.String({
  pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
  description: 'UUID, lower case; new records carry version 7',
});
export const Instant = Type.String({ format: 'date-time', description: 'ISO 8601 instant in UTC' });
export const Day = Type.String({
  pattern: '^[12]\\d{3}-\\d{2}-\\d{2}$',
  format: 'date',
  description: 'calendar day in Asia/Shanghai',
});
export const RegionCode = Type.String({
  pattern: '^(?!00)\\d{6}(\\d{3}){0,3}$',
  description: 'GB/T 2260 code and below',
});
export const Bilingual = Type.Object({ zh: Type.String(), en: Type.String() }, closed);
export type Bilingual = BilingualText;
export const Locale = Type.Union([Type.Literal('zh'), Type.Literal('en')]);
export const Nothing = Type.Object({}, closed);

/**
 * A body of plain bytes (`application/octet-stream`) instead of JSON: files, without the third that base64 adds.
 * Names and the like go into the query. Say `bodyLimitBytes`.
 */
export const BytesBody = Type.Unsafe<Uint8Array>({
  type: 'string',
  format: 'binary',
  description: 'a file, as it is',
});

/** Whether a route's body is plain bytes. */
export const isBytesBody = (body: object): boolean => body === BytesBody;

/** Null or the given schema. */
export const Nullable = <Schema extends TSchema>(schema: Schema) => Type.Union([schema, Type.Null()]);

/** One of the given words. */
export const OneOf = <const Words extends readonly string[]>(words: Words) =>
  Type.Unsafe<Words[number]>(Type.String({ enum: [...words] }));

/** Path parameters of a route about one record. */
export const ById = Type.Object({ id: Uuid }, closed);

/** A page of rows with the cursor of the next one. */
export const Page = <Schema extends TSchema>(row: Schema) =>
  Type.Object({ rows: Type.Array(row), nextCursor: Nullable(Type.String()) }, closed);

export const PageQuery = {
  cursor: Type.Optional(Type.String({ maxLength: 200 })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
};
