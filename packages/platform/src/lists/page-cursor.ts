import { DomainError } from '@xinan/contract-kit';

/** The place in a list after which the next page begins; `at` keeps the database's own precision. */
export interface PageCursor {
  readonly at: string;
  readonly id: string;
}

const shape = /^(\d{4}-\d{2}-\d{2} [\d:.+-]+)\|([0-9a-f-]{36})$/;

export const writeCursor = ({ at, id }: PageCursor): string =>
  Buffer.from(`${at}|${id}`).toString('base64url');

/** Errors: `request.invalid` for a cursor that this list did not give. */
export function readCursor(text: string): PageCursor {
  const [, at, id] = shape.exec(Buffer.from(text, 'base64url').toString('utf8')) ?? [];
  if (!at || !id)
    throw new DomainError('request.invalid', {}, [
      { pointer: 'query/cursor', zh: '不是本列表的游标', en: 'is not a cursor of this list' },
    ]);
  return { at, id };
}
