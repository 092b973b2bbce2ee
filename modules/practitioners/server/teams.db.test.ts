import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { DomainError } from '@xinan/contract-kit';
import { type ActorTx, nameConstraint } from '@xinan/platform';
import { type Hired, hireStaff, openTestCity, type TestCity } from '@xinan/platform/testing';
import type { ActionName } from '@xinan/policy';
import { loadRegions } from '@xinan/regions';
import { migrationSources } from '../../../apps/server/src/modules.ts';
import { addMember } from './add-member.ts';
import { changePerson } from './change-person.ts';
import { changeTeam } from './change-team.ts';
import { createTeam } from './create-team.ts';
import { endMembership } from './end-membership.ts';
import { exportPanel } from './export-panel.ts';
import { exportTeams } from './export-teams.ts';
import { getPerson } from './get-person.ts';
import { getTeam } from './get-team.ts';
import { practitionersModule } from './index.ts';
import { issueLetter } from './issue-letter.ts';
import { listPanel } from './list-panel.ts';
import { listTeams } from './list-teams.ts';
import { makeLead } from './make-lead.ts';
import { registerPerson as registerBehindWalls } from './people.fixture.ts';
import { printLetter } from './print-letter.ts';
import { registerPerson } from './register-person.ts';

const county = '341302';
const isCode = (code: string) => (fault: unknown) => fault instanceof DomainError && fault.code === code;

describe('teams and consultants', () => {
  let city: TestCity;
  let lead: Hired;
  let neighbour: Hired;
  let registrar: Hired;
  const input = <Part extends object>(part: Part) => part as never;

  const as = <Result>(by: Hired, action: ActionName, fn: (tx: ActorTx) => Promise<Result>) =>
    city.transact(by.actor, action, fn);
  const manage = <Result>(fn: (tx: ActorTx) => Promise<Result>, by = lead) => as(by, 'team.manage', fn);
  const browse = <Result>(fn: (tx: ActorTx) => Promise<Result>, by = registrar) => as(by, 'panel.browse', fn);
  const found = (name: string, regionCode = county) =>
    manage((tx) =>
      createTeam(
        tx,
        input({
          body: { kind: 'bestie', name: { zh: name, en: name }, regionCode, foundedOn: '2024-03-08' },
        }),
      ),
    );
  const person = (name: string, regionCode = county) =>
    registerBehindWalls(city, { name, profession: 'mediator', regionCode });

  before(async () => {
    city = await openTestCity(migrationSources);
    for (const [constraint, code] of Object.entries(practitionersModule.constraints ?? {}))
      nameConstraint(constraint, code);
    lead = await hireStaff(city, { name: '负责人', roles: ['mediation_lead'], regionCode: county });
    neighbour = await hireStaff(city, {
      name: '邻县负责人',
      roles: ['mediation_lead'],
      regionCode: '341321',
    });
    registrar = await hireStaff(city, { name: '受理', roles: ['registrar'], regionCode: '341302001' });
    await loadRegions(city.ownerUrl, [
      { code: '341300', parentCode: null, level: 2, name: { zh: '宿州市', en: 'Suzhou' } },
      { code: '341302', parentCode: '341300', level: 3, name: { zh: '埇桥区', en: 'Yongqiao' } },
      { code: '341321', parentCode: '341300', level: 3, name: { zh: '砀山县', en: 'Dangshan' } },
    ]);
  });
  after(() => city.close());

  test('a team has members from anywhere and one lead; who leaves stays on record', async () => {
    const { id } = await found('和美闺蜜团');
    const [one, other] = [await person('甲'), await person('乙', '341321')];
    await manage((tx) =>
      addMember(tx, input({ params: { id }, body: { practitionerId: one, part: 'lead' } })),
    );
    const two = await manage((tx) =>
      addMember(tx, input({ params: { id }, body: { practitionerId: other, part: 'lead' } })),
    );
    assert.deepEqual(
      two.members.map(({ name, part }) => [name, part]),
      [
        ['乙', 'lead'],
        ['甲', 'member'],
      ],
    );
    const [, former] = two.members;
    const back = await manage((tx) =>
      makeLead(tx, input({ params: { id, membershipId: former!.membershipId } })),
    );
    assert.equal(back.members[0]?.name, '甲');
    await assert.rejects(
      manage((tx) =>
        addMember(tx, input({ params: { id }, body: { practitionerId: other, part: 'member' } })),
      ),
      isCode('team.already_member'),
    );
    const left = await manage((tx) =>
      endMembership(tx, input({ params: { id, membershipId: two.members[0]!.membershipId } })),
    );
    assert.deepEqual(
      [left.members.map(({ name }) => name), left.formerMembers.map(({ name }) => name)],
      [['甲'], ['乙']],
    );
  });

  test('is changed by the desk of its area only, and seen by others', async () => {
    const { id } = await found('春风闺蜜团');
    const body = {
      name: { zh: '夏风', en: 'Xiafeng' },
      institutionId: null,
      foundedOn: '2024-03-08',
      status: 'active',
    };
    await assert.rejects(
      manage((tx) => changeTeam(tx, input({ params: { id }, body })), neighbour),
      isCode('record.not_found'),
    );
    await assert.rejects(
      manage(
        (tx) =>
          createTeam(
            tx,
            input({
              body: {
                kind: 'bestie',
                name: { zh: '越界', en: 'Beyond' },
                regionCode: county,
                foundedOn: '2024-03-08',
              },
            }),
          ),
        neighbour,
      ),
      isCode('record.not_found'),
    );
    const seen = await browse((tx) => getTeam(tx, input({ params: { id } })), neighbour);
    assert.equal(seen.canChange, false);
    const own = await browse((tx) => getTeam(tx, input({ params: { id } })), lead);
    assert.equal(own.canChange, true);
    await assert.rejects(found('春风闺蜜团'), isCode('team.name_taken'));
  });

  test('once dissolved leaves the list and takes nobody in', async () => {
    const { id } = await found('晚霞闺蜜团');
    const body = {
      name: { zh: '晚霞闺蜜团', en: 'Wanxia' },
      institutionId: null,
      foundedOn: '2024-03-08',
      status: 'dissolved',
    };
    await manage((tx) => changeTeam(tx, input({ params: { id }, body })));
    const practitionerId = await person('丙');
    await assert.rejects(
      manage((tx) => addMember(tx, input({ params: { id }, body: { practitionerId, part: 'member' } }))),
      isCode('team.dissolved'),
    );
    const listed = async (query: object) =>
      (await browse((tx) => listTeams(tx, input({ query })))).rows.some((row) => row.id === id);
    assert.deepEqual([await listed({}), await listed({ all: true })], [false, true]);
  });

  test('somebody is registered with their account, which then is theirs alone', async () => {
    const account = await hireStaff(city, { name: '调解员', roles: ['mediator'], regionCode: county });
    const loginName = `staff-${account.accountId}`;
    const body = {
      name: '调解员',
      profession: 'mediator',
      regionCode: county,
      specialities: ['family'],
      mostCases: 4,
      loginName,
    };
    const { id } = await manage((tx) => registerPerson(tx, input({ body })));
    const page = await browse((tx) => getPerson(tx, input({ params: { id } })));
    assert.deepEqual([page.hasAccount, page.specialities, page.mostCases], [true, ['family'], 4]);
    await assert.rejects(
      manage((tx) => registerPerson(tx, input({ body }))),
      isCode('practitioner.account_taken'),
    );
    await assert.rejects(
      manage((tx) => registerPerson(tx, input({ body: { ...body, regionCode: '341321' } })), neighbour),
      isCode('practitioner.account_unknown'),
    );
  });

  test('a letter makes a consultant, is printed in both languages, and its number is used once', async () => {
    const id = await registerBehindWalls(city, {
      name: '安然',
      profession: 'psychotherapist',
      regionCode: county,
    });
    const body = { number: '宿心聘〔2024〕012号', from: '2024-10-10', until: '2027-10-09' };
    const letter = await manage((tx) => issueLetter(tx, input({ params: { id }, body })));
    const { rows } = await browse((tx) =>
      listPanel(tx, input({ params: { panel: 'consultant' }, query: {} })),
    );
    assert.deepEqual(
      rows.map(({ name, letterUntil }) => [name, letterUntil]),
      [['安然', '2027-10-09']],
    );
    for (const [locale, word] of [
      ['zh', '聘'],
      ['en', 'appointed'],
    ] as const) {
      const sheet = await browse((tx) =>
        printLetter(tx, input({ params: { id: letter.id }, query: { locale } })),
      );
      assert.ok(
        sheet.html.includes(word) && sheet.html.includes(body.number) && sheet.wordBase64.length > 1000,
      );
    }
    await assert.rejects(
      manage((tx) => issueLetter(tx, input({ params: { id }, body }))),
      isCode('letter.number_taken'),
    );
    await assert.rejects(
      manage((tx) =>
        issueLetter(tx, input({ params: { id }, body: { ...body, number: '2', until: '2024-01-01' } })),
      ),
      isCode('practitioner.days_reversed'),
    );
  });

  test('a letter is not given to another profession', async () => {
    const id = await person('丁');
    const body = { number: '宿心聘〔2024〕099号', from: '2024-10-10', until: '2027-10-09' };
    await assert.rejects(
      manage((tx) => issueLetter(tx, input({ params: { id }, body }))),
      isCode('letter.other_profession'),
    );
    const page = await browse((tx) => getPerson(tx, input({ params: { id } })));
    assert.deepEqual([page.isConsultant, page.letters], [false, []]);
  });

  test('the panel is filtered, and exported as it is seen', async () => {
    const id = await person('专长');
    const body = {
      title: '首席调解员',
      bio: '在镇上做了二十年调解。',
      specialities: ['land'],
      mostCases: 3,
      active: true,
    };
    await manage((tx) => changePerson(tx, input({ params: { id }, body })));
    const names = async (query: object) =>
      (await browse((tx) => listPanel(tx, input({ params: { panel: 'mediator' }, query })))).rows.map(
        ({ name }) => name,
      );
    assert.deepEqual(await names({ speciality: 'land' }), ['专长']);
    assert.deepEqual(await names({ search: '专' }), ['专长']);
    assert.deepEqual(await names({ within: '341321' }), ['乙']);
    await manage((tx) => changePerson(tx, input({ params: { id }, body: { ...body, mostCases: 0 } })));
    assert.ok(!(await names({ available: true })).includes('专长'));
    const book = await browse((tx) => exportPanel(tx, input({ params: { panel: 'mediator' }, query: {} })));
    assert.match(book.fileName, /^人民调解员-.*\.xlsx$/);
    const teams = await browse((tx) => exportTeams(tx, input({ query: { locale: 'en' } })));
    assert.equal(Buffer.from(teams.base64, 'base64').subarray(0, 2).toString(), 'PK');
  });
});
