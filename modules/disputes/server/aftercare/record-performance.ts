import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import { type ActorTx, closeDuties } from '@xinan/platform';
import { deadline } from '@xinan/cn/calendar';
import { endOfLocalDate } from '@xinan/cn/dates';
import type { recordPerformance as route } from '../../contract.ts';
import { type PerformanceState, performanceOf } from '../../domain.ts';
import { places } from '../record/places.ts';
import type { PerformanceContent } from '../record/sealed-parts.ts';
import { openCaseDuties } from '../steps/case-duties.ts';
import { recordAct } from '../steps/take-step.ts';

/** 登记履行情况: done or not done, item by item. What was not done may be done later; what was done stays done. */
export const recordPerformance = (
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> =>
  recordAct(
    tx,
    { id: params.id, version: body.version, act: 'record_performance' },
    async ({ row, parts, key, clocks }) => {
      const item = parts.performances.find(
        (each) => each.id === params.performanceId && each.state !== 'performed',
      );
      if (!item) throw new DomainError('record.not_found');
      const content = JSON.parse(
        key.openText(places.performance(item.id), item.sealed),
      ) as PerformanceContent;
      const sealed = key.seal(
        places.performance(item.id),
        JSON.stringify({ ...content, note: body.note?.trim() || content.note }),
      );
      await tx.run(
        tx.db
          .updateTable('dispute_performances')
          .set({ state: body.state, settled_at: tx.now, actor_name: tx.actor.displayName, sealed })
          .where('id', '=', item.id),
      );
      const after = parts.performances.map((each) =>
        each.id === item.id ? { ...each, state: body.state } : each,
      );
      const pending = after.filter(({ state }) => state === 'pending');
      await closeDuties(tx, row.id, ['dispute.perform']);
      const due = pending.map(({ due_on }) => endOfLocalDate(due_on));
      // Everything is settled: what is left is to move the case on.
      if (due.length === 0 && row.state !== 'revisiting') due.push(deadline(tx.now, clocks.triage));
      await openCaseDuties(
        tx,
        row,
        due.map((dueAt) => ({ kind: 'dispute.perform', dueAt, for: 'table', urgent: false })),
      );
      return { performance: performanceOf(after.map(({ state }) => state as PerformanceState)) };
    },
  );
