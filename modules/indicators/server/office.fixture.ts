import type { InputOf, OutputOf, Route } from '@xinan/contract-kit';
import { loadReferenceSet } from '@xinan/indicators/reference';
import { nameConstraint, uuidV7 } from '@xinan/platform';
import type { RequestContext } from '@xinan/platform/http';
import { type Hired, hireStaff, openTestCity, type TestCity } from '@xinan/platform/testing';
import { loadRegions } from '@xinan/regions';
import { migrationSources } from '../../../apps/server/src/modules.ts';
import * as contract from '../contract.ts';
import { cityIndexModule } from './index.ts';

export const cityCode = '341300';
export const counties = ['341302', '341321', '341322'] as const;
export const regions = [
  { code: '340000', parentCode: null, level: 1, name: { zh: '安徽省', en: 'Anhui' } },
  { code: cityCode, parentCode: '340000', level: 2, name: { zh: '宿州市', en: 'Suzhou' } },
  { code: '341302', parentCode: cityCode, level: 3, name: { zh: '埇桥区', en: 'Yongqiao' } },
  ...['341302001', '341302002', '341302003'].map((code) => ({
    code,
    parentCode: '341302',
    level: 4,
    name: { zh: code, en: code },
  })),
  { code: '341321', parentCode: cityCode, level: 3, name: { zh: '砀山县', en: 'Dangshan' } },
  { code: '341322', parentCode: cityCode, level: 3, name: { zh: '萧县', en: 'Xiaoxian' } },
];

/** A city with its evaluation office, and the reference set drafted, frozen and adopted by two people. */
export async function openOffice() {
  const city = await openTestCity(migrationSources);
  for (const [constraint, code] of Object.entries(cityIndexModule.constraints ?? {}))
    nameConstraint(constraint, code);
  await loadRegions(city.ownerUrl, regions);
  const hire = (
    name: string,
    roles: Parameters<typeof hireStaff>[1]['roles'],
    regionCode: string = cityCode,
  ) => hireStaff(city, { name, roles, regionCode });
  const office = {
    city,
    manager: await hire('郑管理', ['index_manager']),
    approver: await hire('冯审定', ['index_approver']),
    verifier: await hire('卫核验', ['index_verifier']),
    handler: await hire('蒋申诉', ['appeal_handler']),
    expert: await hire('沈专家', ['index_expert']),
    /** Reports for every department at the city. */
    officer: await hire('韩数据', ['data_officer']),
    reviewer: await hire('杨审核', ['data_reviewer']),
    /** Reports for the health commission of one county only. */
    countyOfficer: await hire('朱县数据', ['data_officer'], '341302'),
    /** Holds both desks: reports and reviews. */
    both: await hire('秦兼岗', ['data_officer', 'data_reviewer']),
  };
  const set = await loadReferenceSet();
  const setId = uuidV7();
  const { edition: _, ...draft } = set;
  await call(office, office.manager, contract.createSet, {
    body: { id: setId, format: 'json', content: JSON.stringify(draft) },
  });
  await call(office, office.manager, contract.freezeSet, { params: { id: setId }, body: { rowVersion: 1 } });
  await city.owner.query(
    `update indicator_sets set state = 'in_force', valid_from = '2020-01-01', adopted_by = $2, adopter_name = '冯审定', adopted_at = now() where id = $1`,
    [setId, office.approver.accountId],
  );
  return { ...office, set, setId };
}
export type Office = Awaited<ReturnType<typeof openOffice>>;

/** Seats a person for departments. */
export async function seat(
  office: Pick<Office, 'city' | 'manager'>,
  person: Hired,
  departments: readonly string[],
): Promise<void> {
  for (const department of departments)
    await call(office, office.manager, contract.seatPerson, {
      body: { id: uuidV7(), accountId: person.accountId, department },
    });
}

/** Calls a route of the module as a person would, in a transaction under its action. */
export async function call<R extends Route>(
  { city }: { readonly city: TestCity },
  who: Hired,
  route: R,
  input: InputOf<R>,
): Promise<OutputOf<R>> {
  const endpoint = cityIndexModule.endpoints.find((each) => each.route.id === route.id);
  if (!endpoint) throw new Error(`${route.id} is not served`);
  if (endpoint.kind === 'direct')
    return (await endpoint.answer(contextOf(city, who) as never, input as never)) as OutputOf<R>;
  return (await city.transact(who.actor, route.action, (tx) =>
    endpoint.answer(tx as never, input as never),
  )) as OutputOf<R>;
}

const contextOf = (city: TestCity, who: Hired): Partial<RequestContext> => {
  const raw = {
    on: () => raw,
    writeHead: () => raw,
    write: (line: string) => written.push(line) > 0,
    end: () => raw,
    destroy: () => raw,
  };
  const written: string[] = lastLines;
  written.length = 0;
  return {
    city,
    actor: who.actor,
    requestId: 'test',
    locale: 'zh',
    request: { log: { error: () => undefined } } as never,
    reply: { raw, hijack: () => undefined } as never,
  };
};
/** The lines of the last long answer. */
export const lastLines: string[] = [];

export const failsWith =
  (code: string) =>
  (fault: unknown): boolean =>
    (fault as { code?: string }).code === code;
