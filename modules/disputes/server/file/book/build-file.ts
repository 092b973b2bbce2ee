import type { InputOf } from '@xinan/contract-kit';
import { type RequestContext, tellLines } from '@xinan/platform/http';
import type { buildFile as route } from '../../../contract.ts';
import { readFile } from './read-file.ts';
import { writeBook } from './write-book.ts';

/** 导出卷宗: read in one transaction, built outside of it, told line by line; the last line carries the document. */
export const buildFile = (
  context: RequestContext,
  { params, query }: InputOf<typeof route>,
): Promise<string> =>
  tellLines(context, async ({ tell, signal }) => {
    const { city, actor, requestId, locale } = context;
    const read = (tx: Parameters<typeof readFile>[0]) => readFile(tx, params.id, query.locale ?? locale);
    const file = await city.transact(actor, 'dispute.read', read, { requestId });
    return writeBook(file, { format: query.format, tell, signal });
  });
