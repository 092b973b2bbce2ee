import type { InputOf, OutputOf, Route } from '@xinan/contract-kit';
import { type ActorTx, nameConstraint, uuidV7 } from '@xinan/platform';
import { type Hired, hireStaff, openTestCity, type TestCity } from '@xinan/platform/testing';
import { loadRegions } from '@xinan/regions';
import { migrationSources } from '../../../apps/server/src/modules.ts';
import * as contract from '../contract.ts';
import type { CrisisRecord } from '../contract.ts';
import { acknowledgeCrisis } from './acknowledge-crisis.ts';
import { answerReferral } from './answer-referral.ts';
import { assessCrisis } from './assess-crisis.ts';
import { countersignClosure } from './countersign-closure.ts';
import { getCrisis } from './get-crisis.ts';
import { proposeClosure } from './propose-closure.ts';
import { crisesModule } from './index.ts';
import { type NewAlert, raiseAlerts } from './raise-alerts.ts';
import { recordFollowUp } from './record-follow-up.ts';
import { referCrisis } from './refer-crisis.ts';
import { reopenCrisis } from './reopen-crisis.ts';
import { ruleOutCrisis } from './rule-out-crisis.ts';
import { startAssessment } from './start-assessment.ts';
import { startFollowing } from './start-following.ts';
import { writeSafetyPlan } from './write-safety-plan.ts';

const regions = [
  { code: '340000', parentCode: null, level: 1, name: { zh: '安徽省', en: 'Anhui' } },
  { code: '341300', parentCode: '340000', level: 2, name: { zh: '宿州市', en: 'Suzhou' } },
  { code: '341302', parentCode: '341300', level: 3, name: { zh: '埇桥区', en: 'Yongqiao' } },
  { code: '341302001', parentCode: '341302', level: 4, name: { zh: '埇桥街道', en: 'Yongqiao Subdistrict' } },
  { code: '341321', parentCode: '341300', level: 3, name: { zh: '砀山县', en: 'Dangshan' } },
];

/** The case's county, and another one. */
export const county = '341302';
export const farCounty = '341321';

async function buildHospital(city: TestCity, name: string): Promise<string> {
  const id = uuidV7();
  await city.owner.query(
    `insert into institutions (id, kind, name_zh, name_en, region_code, region_name, area, address, hours_zh, hours_en, accepts_referrals)
     values ($1, 'hospital', $2, $2, '341321', '砀山县', '34.13.21', '—', '', '', true)`,
    [id, name],
  );
  return id;
}

const person = (
  city: TestCity,
  name: string,
  role: Parameters<typeof hireStaff>[1]['roles'][number],
  regionCode = county,
) => hireStaff(city, { name, roles: [role], regionCode });

/** A city with a staffed desk in one county, an officer in another, and two hospitals outside the county. */
export async function openDesk() {
  const city = await openTestCity(migrationSources);
  for (const [constraint, code] of Object.entries(crisesModule.constraints ?? {}))
    nameConstraint(constraint, code);
  await loadRegions(city.ownerUrl, regions);
  const hospitalId = await buildHospital(city, '市第二人民医院');
  const otherHospitalId = await buildHospital(city, '砀山县医院');
  const doctor = (name: string, institutionId: string) =>
    hireStaff(city, { name, roles: ['psychiatrist'], regionCode: farCounty, institutionId });
  return {
    city,
    hospitalId,
    otherHospitalId,
    officer: await person(city, '周敏', 'duty_officer'),
    secondOfficer: await person(city, '李强', 'duty_officer'),
    farOfficer: await person(city, '王远', 'duty_officer', farCounty),
    supervisor: await person(city, '陈立群', 'crisis_supervisor'),
    citySupervisor: await person(city, '赵宏', 'crisis_supervisor', '341300'),
    psychiatrist: await doctor('孙医生', hospitalId),
    otherPsychiatrist: await doctor('钱医生', otherHospitalId),
    gridWorker: await person(city, '刘芳', 'grid_worker'),
  };
}

export type Desk = Awaited<ReturnType<typeof openDesk>>;

/** Runs an operation as a person, under the action of its route, as the server does. */
export const actAs = <R extends Route>(
  city: TestCity,
  who: Hired,
  {
    route,
    operation,
    input,
  }: { route: R; operation: (tx: ActorTx, input: InputOf<R>) => Promise<OutputOf<R>>; input: InputOf<R> },
): Promise<OutputOf<R>> => city.transact(who.actor, route.action, (tx) => operation(tx, input));

/** Raises one alert as the system does and answers its id. */
export async function alert(city: TestCity, given: Partial<NewAlert> = {}): Promise<string> {
  const [raised] = await city.transact(city.systemActor, 'crisis.raise', (tx) =>
    raiseAlerts(tx, [
      {
        source: 'hotline',
        urgency: 'immediate',
        regionCode: '341302001',
        observedFact: '来电说活着太累',
        ...given,
      },
    ]),
  );
  return raised!.id;
}

export const findings = {
  ideation: 2,
  behaviours: [],
  selfInjury: false,
  harmToOthers: 0,
  protectiveFactors: ['家人在身边'],
  basis: '电话中说最近睡不好',
  assessorQualification: '心理治疗师（中级）',
};
const plan = {
  warningSigns: ['连着两晚睡不着'],
  ownWays: ['散步'],
  peopleAndPlaces: [],
  trustedPeople: [{ name: '姐姐', phone: '16000005678' }],
  professionals: [],
  saferSurroundings: [],
  reasonsForLiving: [],
};

type Risk = 'none_stated' | 'low' | 'medium' | 'high';
type ClosureReason = 'risk_eased' | 'in_care' | 'moved_away' | 'declined_no_danger' | 'died';

/** The steps of a case as one person takes them, each with the least input it needs. */
export function stepsOf(city: TestCity, hospitalId: string) {
  const params = (id: string) => ({ params: { id } });
  const run = <R extends Route>(
    who: Hired,
    route: R,
    operation: (tx: ActorTx, input: InputOf<R>) => Promise<OutputOf<R>>,
    input: unknown,
  ) => actAs(city, who, { route, operation, input: input as InputOf<R> }) as Promise<CrisisRecord>;
  return {
    get: (who: Hired, id: string) => run(who, contract.getCrisis, getCrisis, params(id)),
    acknowledge: (who: Hired, id: string, version: number) =>
      run(who, contract.acknowledgeCrisis, acknowledgeCrisis, { ...params(id), body: { version } }),
    start_assessment: (who: Hired, id: string, version: number) =>
      run(who, contract.startAssessment, startAssessment, { ...params(id), body: { version } }),
    assess: (who: Hired, id: string, version: number, risk: Risk = 'low') =>
      run(who, contract.assessCrisis, assessCrisis, { ...params(id), body: { version, risk, ...findings } }),
    rule_out: (who: Hired, id: string, version: number) =>
      run(who, contract.ruleOutCrisis, ruleOutCrisis, {
        ...params(id),
        body: { version, basis: '误报，本人在家安好' },
      }),
    write_plan: (who: Hired, id: string, version: number) =>
      run(who, contract.writeSafetyPlan, writeSafetyPlan, { ...params(id), body: { version, ...plan } }),
    refer: (who: Hired, id: string, version: number, to = hospitalId) =>
      run(who, contract.referCrisis, referCrisis, {
        ...params(id),
        body: { version, hospitalId: to, reason: '请评估', consentBy: 'person' },
      }),
    answer_referral: (who: Hired, id: string, version: number, referralId: string, outcome = 'seen') =>
      run(who, contract.answerReferral, answerReferral, {
        params: { id, referralId },
        body: { version, outcome, advice: '两周复诊' },
      }),
    start_following: (who: Hired, id: string, version: number) =>
      run(who, contract.startFollowing, startFollowing, { ...params(id), body: { version } }),
    follow_up: (
      who: Hired,
      id: string,
      version: number,
      given: { followUpId?: string; outcome?: string } = {},
    ) =>
      run(who, contract.recordFollowUp, recordFollowUp, {
        ...params(id),
        body: { version, outcome: 'reached', note: '已通话', ...given },
      }),
    propose_closure: (who: Hired, id: string, version: number, reason: ClosureReason = 'moved_away') =>
      run(who, contract.proposeClosure, proposeClosure, {
        ...params(id),
        body: { version, reason, aftercare: '由迁入地接续' },
      }),
    countersign: (who: Hired, id: string, version: number, agreed = true) =>
      run(who, contract.countersignClosure, countersignClosure, {
        ...params(id),
        body: { version, agreed, remark: '已阅' },
      }),
    reopen: (who: Hired, id: string, version: number) =>
      run(who, contract.reopenCrisis, reopenCrisis, {
        ...params(id),
        body: { version, reason: '本人再次来电' },
      }),
  };
}

/** Rejects with the named expected failure. */
export const failsWith = (code: string) => (fault: unknown) => (fault as { code?: string }).code === code;

/** Facts of a metric so far, by their dimensions. */
export async function countsOf(
  city: TestCity,
  metric: string,
): Promise<{ dims: Record<string, string | number>; quantity: number }[]> {
  const { rows } = await city.owner.query(
    'select dims, quantity::int as quantity from facts where metric = $1 order by id',
    [metric],
  );
  return rows as { dims: Record<string, string | number>; quantity: number }[];
}

/** Kinds of the open duties of a case, the first due first. */
export async function openDutiesOf(city: TestCity, id: string): Promise<string[]> {
  const { rows } = await city.owner.query<{ kind: string }>(
    'select kind from duties where record_id = $1 and closed_at is null order by due_at',
    [id],
  );
  return rows.map((row) => row.kind);
}
