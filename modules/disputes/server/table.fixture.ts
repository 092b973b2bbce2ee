import type { InputOf, OutputOf, Route } from '@xinan/contract-kit';
import { type ActorTx, nameConstraint, uuidV7 } from '@xinan/platform';
import { type Hired, hireStaff, openTestCity, type TestCity } from '@xinan/platform/testing';
import { loadRegions } from '@xinan/regions';
import { migrationSources } from '../../../apps/server/src/modules.ts';
import type { DisputeRecord } from '../contract.ts';
import * as contract from '../contract.ts';
import { disputesModule } from './index.ts';

const regions = [
  { code: '340000', parentCode: null, level: 1, name: { zh: '安徽省', en: 'Anhui' } },
  { code: '341300', parentCode: '340000', level: 2, name: { zh: '宿州市', en: 'Suzhou' } },
  { code: '341302', parentCode: '341300', level: 3, name: { zh: '埇桥区', en: 'Yongqiao' } },
  { code: '341302001', parentCode: '341302', level: 4, name: { zh: '埇桥街道', en: 'Yongqiao Subdistrict' } },
  { code: '341321', parentCode: '341300', level: 3, name: { zh: '砀山县', en: 'Dangshan' } },
];
export const township = '341302001';
export const county = '341302';
export const farCounty = '341321';

const module = disputesModule({ publicOrigin: 'https://city.example' });

/** A person of the panel, with an account or without. */
async function listOnPanel(
  city: TestCity,
  who: Hired | null,
  { name, profession }: { name: string; profession: string },
) {
  const id = uuidV7();
  await city.owner.query(
    `insert into practitioners (id, account_id, name, profession, region_code, area, is_consultant)
     values ($1, $2, $3, $4, $5, '34.13.02', $4 = 'counsellor')`,
    [id, who?.accountId ?? null, name, profession, county],
  );
  return id;
}

/** A 闺蜜团: three neighbours whom everybody knows, none with an account. */
async function foundBesties(city: TestCity) {
  const teamId = uuidV7();
  await city.owner.query(
    `insert into teams (id, kind, name_zh, name_en, region_code, area, founded_on)
     values ($1, 'bestie', '幸福里家事调解闺蜜团', 'Xingfuli family mediation team', $2, '34.13.02.001', '2024-03-08')`,
    [teamId, township],
  );
  const memberIds: string[] = [];
  for (const [index, name] of ['秦大姐', '许大姐', '尤大姐'].entries()) {
    const id = await listOnPanel(city, null, { name, profession: 'mediator' });
    memberIds.push(id);
    await city.owner.query(
      `insert into team_members (id, team_id, practitioner_id, part, joined_on) values ($1, $2, $3, $4, '2024-03-08')`,
      [uuidV7(), teamId, id, index === 0 ? 'lead' : 'member'],
    );
  }
  return { teamId, memberIds };
}

/** A county with a desk, a team on the panel, and a desk in another county. */
export async function openTable() {
  const city = await openTestCity(migrationSources);
  for (const [constraint, code] of Object.entries(module.constraints ?? {})) nameConstraint(constraint, code);
  await loadRegions(city.ownerUrl, regions);
  const hire = (name: string, role: Parameters<typeof hireStaff>[1]['roles'][number], regionCode = county) =>
    hireStaff(city, { name, roles: [role], regionCode });
  const people = {
    registrar: await hire('杨受理', 'registrar'),
    secondRegistrar: await hire('孟受理', 'registrar'),
    farRegistrar: await hire('宋受理', 'registrar', farCounty),
    lead: await hire('韩主任', 'mediation_lead'),
    cityLead: await hire('方主任', 'mediation_lead', '341300'),
    mediator: await hire('吴调解', 'mediator'),
    otherMediator: await hire('郑调解', 'mediator'),
    police: await hire('高警官', 'police_officer'),
    consultant: await hire('林顾问', 'consultant'),
    gridWorker: await hire('刘网格', 'grid_worker'),
    villageHead: await hire('马书记', 'village_head'),
  };
  const panel = {
    mediator: await listOnPanel(city, people.mediator, { name: '吴调解', profession: 'mediator' }),
    otherMediator: await listOnPanel(city, people.otherMediator, { name: '郑调解', profession: 'mediator' }),
    police: await listOnPanel(city, people.police, { name: '高警官', profession: 'police_officer' }),
    consultant: await listOnPanel(city, people.consultant, { name: '林顾问', profession: 'counsellor' }),
  };
  return { city, ...people, panel, besties: await foundBesties(city) };
}
export type Table = Awaited<ReturnType<typeof openTable>>;

/** Runs the operation behind a route as a person, under the route's action, as the server does. */
export function call<R extends Route>(
  city: TestCity,
  who: Pick<Hired, 'actor'>,
  { route, input }: { route: R; input: InputOf<R> },
): Promise<OutputOf<R>> {
  const endpoint = module.endpoints.find((each) => each.route.id === route.id);
  if (!endpoint) throw new Error(`nothing answers ${route.id}`);
  const { actor } = who;
  if (endpoint.kind === 'direct') {
    const answer = endpoint.answer as unknown as (context: object, input: InputOf<R>) => Promise<OutputOf<R>>;
    return answer({ city, actor, requestId: 'test', locale: 'zh' }, input);
  }
  const operation = endpoint.answer as unknown as (tx: ActorTx, input: InputOf<R>) => Promise<OutputOf<R>>;
  return city.transact(actor, route.action, (tx) => operation(tx, input));
}

/** Who looks with a follow code. */
export const withCode = (code: string) => ({
  actor: { kind: 'claim' as const, code: Buffer.from(code.replaceAll('-', ''), 'utf8') },
});

export const person = (
  side: 'applicant' | 'respondent',
  name: string,
  more: Record<string, unknown> = {},
) => ({
  id: uuidV7(),
  side,
  kind: 'person' as const,
  name,
  ...more,
});

type Body<R extends Route> = InputOf<R>['body'];

/** A quarrel over noise, as a grid worker reports it. */
export const report = (
  given: Partial<Body<typeof contract.registerDispute>> = {},
): Body<typeof contract.registerDispute> => ({
  id: uuidV7(),
  origin: 'found',
  type: 'neighbours',
  regionCode: township,
  place: '幸福小区3号楼2单元',
  facts: '楼上深夜拖动家具，楼下无法休息，已争吵两次。',
  parties: [person('applicant', '赵一'), person('respondent', '钱二')],
  ...given,
});

/** Registers a case and completes its registration; answers the record. */
export async function registered(
  { city, gridWorker, registrar }: Table,
  given: Partial<Body<typeof contract.registerDispute>> = {},
  more: Partial<Body<typeof contract.completeRegistration>> = {},
): Promise<DisputeRecord> {
  const body = report(given);
  await call(city, gridWorker, { route: contract.registerDispute, input: { body } });
  const found = await call(city, registrar, {
    route: contract.getDispute,
    input: { params: { id: body.id } },
  });
  return call(city, registrar, {
    route: contract.completeRegistration,
    input: {
      params: { id: body.id },
      body: {
        version: found.version,
        type: body.type,
        familyMatter: 'none',
        origin: body.origin,
        regionCode: body.regionCode,
        place: body.place,
        facts: body.facts,
        claims: ['晚上十点后保持安静'],
        peopleInvolved: 2,
        parties: body.parties,
        ...more,
      },
    },
  });
}

/** Rejects with the named expected failure. */
export const failsWith = (code: string) => (fault: unknown) => (fault as { code?: string }).code === code;
