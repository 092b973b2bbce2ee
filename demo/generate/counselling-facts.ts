import { deadline } from '@xinan/cn/calendar';
import { defaultClocks } from '@xinan/counselling/domain';
import type { CounsellingRecord } from './counselling-record.ts';
import type { Happening } from './happening.ts';

/** Everything countable that happened to a counselling case, as its operations would have counted it. */
export function counsellingHappenings(record: CounsellingRecord): Happening[] {
  const { regionCode, requestedAt, assignedAt, begunAt, end } = record;
  const here = (metric: string, at: Date, dims: Happening['dims']): Happening => ({
    metric: `counselling.${metric}`,
    at,
    regionCode,
    dims,
  });
  const inTime = assignedAt && assignedAt <= deadline(requestedAt, defaultClocks.assign);
  return [
    here('requested', requestedAt, { by: record.requester.role }),
    ...(assignedAt ? [here('assigned', assignedAt, { onTime: inTime ? 'yes' : 'no' })] : []),
    // Every invented person comes once.
    ...(begunAt ? [here('begun', begunAt, { newThisYear: 'yes' })] : []),
    ...record.talks.map(({ step, way, writtenAt }) => here('session', writtenAt, { step, way })),
    ...(end
      ? [here('finished', end.at, { how: end.how, emotion: end.emotion, begun: begunAt ? 'yes' : 'no' })]
      : []),
  ];
}
