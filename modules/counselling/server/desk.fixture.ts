import type { InputOf, OutputOf, Route } from '@xinan/contract-kit';
import { type ActorTx, nameConstraint, uuidV7 } from '@xinan/platform';
import { type Hired, hireStaff, openTestCity, type TestCity } from '@xinan/platform/testing';
import { loadRegions } from '@xinan/regions';
import { migrationSources } from '../../../apps/server/src/modules.ts';
import { riskBell } from '../../../apps/server/src/risk-bell.ts';
import * as contract from '../contract.ts';
import type { CounsellingRecord } from '../contract.ts';
import { consentVersion } from '../domain.ts';
import { advanceCourse } from './advance-course.ts';
import { assignCounsellor } from './assign-counsellor.ts';
import { beginCourse } from './begin-course.ts';
import { endCounselling } from './end-counselling.ts';
import { counsellingModule } from './index.ts';
import { logAttempt } from './log-attempt.ts';
import { overseeCounselling } from './oversee-counselling.ts';
import { recordConsent } from './record-consent.ts';
import { recordSession } from './record-session.ts';
import { recuseMyself } from './recuse-myself.ts';
import { referOn } from './refer-on.ts';
import { requestCounselling } from './request-counselling.ts';
import { stopCounselling } from './stop-counselling.ts';
import { getCounselling } from './tell-record.ts';

const regions = [
  { code: '340000', parentCode: null, level: 1, name: { zh: '安徽省', en: 'Anhui' } },
  { code: '341300', parentCode: '340000', level: 2, name: { zh: '宿州市', en: 'Suzhou' } },
  { code: '341302', parentCode: '341300', level: 3, name: { zh: '埇桥区', en: 'Yongqiao' } },
  { code: '341302001', parentCode: '341302', level: 4, name: { zh: '埇桥街道', en: 'Yongqiao Subdistrict' } },
  { code: '341321', parentCode: '341300', level: 3, name: { zh: '砀山县', en: 'Dangshan' } },
];
export const county = '341302';
export const farCounty = '341321';

/** A city with who asks, who assigns and who counsels, in one county and in another. */
export async function openDesk() {
  const city = await openTestCity(migrationSources);
  for (const [constraint, code] of Object.entries(counsellingModule({ riskBell }).constraints ?? {}))
    nameConstraint(constraint, code);
  await loadRegions(city.ownerUrl, regions);
  const hire = (name: string, roles: Parameters<typeof hireStaff>[1]['roles'], regionCode = county) =>
    hireStaff(city, { name, roles, regionCode });
  return {
    city,
    petitionOfficer: await hire('许宁', ['petition_officer']),
    registrar: await hire('蔡平', ['registrar']),
    supervisor: await hire('陈立群', ['crisis_supervisor']),
    farSupervisor: await hire('方远', ['crisis_supervisor'], farCounty),
    counsellor: await hire('周安然', ['counsellor']),
    otherCounsellor: await hire('李若愚', ['counsellor']),
    cityTherapist: await hire('孙清和', ['psychotherapist'], '341300'),
    farCounsellor: await hire('钱晨', ['counsellor'], farCounty),
    /** Counsels, and handles petitions too: never a candidate. */
    handler: await hire('韩知行', ['counsellor', 'petition_officer']),
    /** Counsels, and asked for a case as a mediator: not for that one. */
    mediatorToo: await hire('唐嘉木', ['counsellor', 'mediator']),
  };
}
export type Desk = Awaited<ReturnType<typeof openDesk>>;

export const person = {
  name: '欧阳明月',
  phone: '160 0000 4321',
  preferredTime: '工作日晚上',
  topic: '想谈谈最近睡不好、一想起这件事就着急',
  meetingWish: 'either',
  regionCode: '341302001',
  willing: true,
  willingWay: 'in_person',
} as const;

const consent = {
  agreed: true,
  way: 'in_person',
  textVersion: consentVersion,
  limitsExplained: true,
  notTheHandler: true,
} as const;
type SessionBody = InputOf<typeof contract.recordSession>['body'];
const talk = (given: Partial<SessionBody>) => ({
  heldAt: new Date().toISOString(),
  minutes: 50,
  way: 'in_person' as const,
  emotionBefore: 8,
  emotionAfter: 6,
  wish: 'yes' as const,
  note: '谈了睡眠，约定睡前不看手机',
  ...given,
});

/** The steps as one person takes them, each with the least input it needs, each under the action of its route. */
export function stepsOf(city: TestCity) {
  const run = <R extends Route>(
    who: Hired,
    route: R,
    {
      operation,
      input,
    }: { operation: (tx: ActorTx, input: InputOf<R>) => Promise<OutputOf<R>>; input: unknown },
  ): Promise<OutputOf<R>> =>
    city.transact(who.actor, route.action, (tx) => operation(tx, input as InputOf<R>));
  const at = (id: string, body?: object) => ({ params: { id }, ...(body ? { body } : {}) });
  return {
    request: (who: Hired, given: Partial<InputOf<typeof contract.requestCounselling>['body']> = {}) =>
      run(who, contract.requestCounselling, {
        operation: requestCounselling,
        input: { body: { id: uuidV7(), ...person, ...given } },
      }),
    get: (who: Hired, id: string) =>
      run(who, contract.getCounselling, { operation: getCounselling, input: at(id) }),
    oversee: (who: Hired, id: string) =>
      run(who, contract.overseeCounselling, { operation: overseeCounselling, input: at(id) }),
    assign: (who: Hired, id: string, { version, to }: { version: number; to: Hired }) =>
      run(who, contract.assignCounsellor, {
        operation: assignCounsellor,
        input: at(id, { version, accountId: to.accountId }),
      }),
    stop: (who: Hired, id: string, version: number) =>
      run(who, contract.stopCounselling, { operation: stopCounselling, input: at(id, { version }) }),
    consent: (who: Hired, id: string, version: number) =>
      run(who, contract.recordConsent, { operation: recordConsent, input: at(id, { version, ...consent }) }),
    begin: (who: Hired, id: string, version: number) =>
      run(who, contract.beginCourse, { operation: beginCourse, input: at(id, { version }) }),
    talk: (
      who: Hired,
      id: string,
      { version, ...given }: { version: number } & Partial<Omit<SessionBody, 'version'>>,
    ) =>
      run(who, contract.recordSession, {
        operation: recordSession,
        input: at(id, { ...talk(given), version }),
      }),
    advance: (who: Hired, id: string, version: number) =>
      run(who, contract.advanceCourse, {
        operation: advanceCourse,
        input: at(id, { version, note: '愿意说了，睡眠好一些', next: '下周同一时间' }),
      }),
    attempt: (who: Hired, id: string, version: number) =>
      run(who, contract.logAttempt, { operation: logAttempt, input: at(id, { version }) }),
    end: (who: Hired, id: string, { version, ending }: { version: number; ending: 'said' | 'silent' }) =>
      run(who, contract.endCounselling, { operation: endCounselling, input: at(id, { version, ending }) }),
    refer: (who: Hired, id: string, version: number) =>
      run(who, contract.referOn, {
        operation: referOn,
        input: at(id, { version, to: 'hospital', agreed: true }),
      }),
    recuse: (who: Hired, id: string, version: number) =>
      run(who, contract.recuseMyself, { operation: recuseMyself, input: at(id, { version }) }),
  };
}
export type Steps = ReturnType<typeof stepsOf>;

/** A case of the county, asked for and given to the counsellor. */
export async function assigned(desk: Desk, steps: Steps): Promise<CounsellingRecord> {
  const { id } = await steps.request(desk.petitionOfficer);
  await steps.assign(desk.supervisor, id, { version: 1, to: desk.counsellor });
  return steps.get(desk.counsellor, id);
}

/** The same, with consent given and the first step begun. */
export async function begun(desk: Desk, steps: Steps): Promise<CounsellingRecord> {
  const { id, version } = await assigned(desk, steps);
  const { version: consented } = await steps.consent(desk.counsellor, id, version);
  return steps.begin(desk.counsellor, id, consented);
}

/** Rejects with the named expected failure. */
export const failsWith = (code: string) => (fault: unknown) => (fault as { code?: string }).code === code;

/** Facts of a metric so far, by their dimensions. */
export async function countsOf(city: TestCity, metric: string): Promise<Record<string, string>[]> {
  const { rows } = await city.owner.query<{ dims: Record<string, string> }>(
    'select dims from facts where metric = $1 order by id',
    [metric],
  );
  return rows.map(({ dims }) => dims);
}

/** Kinds of the open duties of a case. */
export async function openDutiesOf(city: TestCity, id: string): Promise<string[]> {
  const { rows } = await city.owner.query<{ kind: string }>(
    'select kind from duties where record_id = $1 and closed_at is null order by due_at',
    [id],
  );
  return rows.map(({ kind }) => kind);
}
