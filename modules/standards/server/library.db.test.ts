import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { addDays, localDateOf } from '@xinan/cn/dates';
import { DomainError } from '@xinan/contract-kit';
import { type Hired, hireStaff, openTestCity, type TestCity } from '@xinan/platform/testing';
import { migrationSources } from '../../../apps/server/src/modules.ts';
import { approveVersion } from './approve-version.ts';
import { beginDraft } from './begin-draft.ts';
import { createStandard } from './create-standard.ts';
import { discardDraft } from './discard-draft.ts';
import { getStandard } from './get-standard.ts';
import { getVersion } from './get-version.ts';
import {
  findGoverning,
  installStandards,
  publishStandard,
  readShippedStandards,
  standardsModule,
} from './index.ts';
import { listPublicStandards } from './list-public-standards.ts';
import { listStandards } from './list-standards.ts';
import { saveDraft } from './save-draft.ts';
import { withdrawVersion } from './withdraw-version.ts';
import { nameConstraint } from '@xinan/platform';

const codeOf = (code: string) => (fault: unknown) => fault instanceof DomainError && fault.code === code;
const today = localDateOf(new Date());
const words = { zh: '规程', en: 'Procedure' };

describe('the standards library', () => {
  let city: TestCity;
  let author: Hired;
  let approver: Hired;
  let reader: Hired;

  const draft = <Result>(fn: Parameters<typeof city.transact<Result>>[2], by = author) =>
    city.transact(by.actor, 'standard.draft', fn);
  const approve = (
    id: string,
    body: { validFrom: string; validUntil?: string; revision?: number },
    by = approver,
  ) =>
    city.transact(by.actor, 'standard.approve', (tx) =>
      approveVersion(tx, { params: { id }, body: { revision: 2, ...body } }),
    );
  const withdraw = (id: string) =>
    city.transact(approver.actor, 'standard.approve', (tx) =>
      withdrawVersion(tx, { params: { id }, body: { reason: '不再适用' } }),
    );
  const read = <Result>(fn: Parameters<typeof city.transact<Result>>[2], by = reader) =>
    city.transact(by.actor, 'standard.read', fn);
  const write = (
    id: string,
    more: { revision?: number; text?: string; isPublic?: boolean } = {},
    by = author,
  ) =>
    draft(
      (tx) =>
        saveDraft(tx, {
          params: { id },
          body: {
            title: words,
            owner: words,
            text: { zh: more.text ?? '1.1 先核对。', en: '1.1 Check first.' },
            changeNote: { zh: '', en: '' },
            screens: ['crises.record'],
            isPublic: more.isPublic ?? false,
            revision: more.revision ?? 1,
          },
        }),
      by,
    );
  /** A standard whose first draft is written. */
  const begin = async (code: string, more: Parameters<typeof write>[1] = {}) => {
    const made = await draft((tx) =>
      createStandard(tx, { body: { code, kind: 'procedure', title: words, owner: words } }),
    );
    await write(made.versionId, more);
    return made;
  };
  /** A second draft of a standard, written. */
  const beginNext = async (id: string) => {
    const { versionId } = await draft((tx) => beginDraft(tx, { params: { id } }));
    await write(versionId);
    return versionId;
  };

  before(async () => {
    for (const [constraint, code] of Object.entries(standardsModule.constraints ?? {}))
      nameConstraint(constraint, code);
    city = await openTestCity(migrationSources);
    author = await hireStaff(city, { name: '起草人', roles: ['city_admin'], regionCode: '341300' });
    approver = await hireStaff(city, { name: '批准人', roles: ['city_admin'], regionCode: '341300' });
    reader = await hireStaff(city, { name: '调解员', roles: ['mediator'], regionCode: '341302001' });
  });
  after(() => city.close());

  test('two persons: whoever wrote a word of it does not approve it, and the database says so too', async () => {
    const { versionId } = await begin('T-TWO-01');
    await assert.rejects(approve(versionId, { validFrom: today }, author), codeOf('standard.own_draft'));
    await write(versionId, { revision: 2 }, approver);
    // The first writer is still one of the writers, though the second signed last.
    await assert.rejects(
      approve(versionId, { validFrom: today, revision: 3 }, author),
      codeOf('standard.own_draft'),
    );
    await assert.rejects(
      city.owner.query(
        "update standard_versions set state = 'in_force', approver_id = $2, approver_name = 'x', approved_at = now(), valid_from = current_date where id = $1",
        [versionId, author.accountId],
      ),
      /standard_versions_two_persons/,
    );
  });

  test('one version in force on a day: the next ends the former the day before', async () => {
    const { id, versionId } = await begin('T-ONE-01');
    await approve(versionId, { validFrom: today });
    const second = await beginNext(id);
    const later = addDays(today, 10);
    await approve(second, { validFrom: later });
    const page = await read((tx) => getStandard(tx, { params: { id } }));
    assert.deepEqual(
      page.versions.map(({ number, state, validFrom, supersededOn }) => [
        number,
        state,
        validFrom,
        supersededOn,
      ]),
      [
        [2, 'in_force', later, null],
        [1, 'superseded', today, later],
      ],
    );
    const governing = await read((tx) => findGoverning(tx, ['crises.record']));
    assert.equal(governing.find(({ standardId }) => standardId === id)?.number, 1);
    // A third between the two would leave two on the same days.
    const third = await beginNext(id);
    await assert.rejects(approve(third, { validFrom: addDays(today, 5) }), codeOf('standard.overlap'));
    await assert.rejects(
      city.owner.query('update standard_versions set superseded_on = null where id = $1', [versionId]),
      /standard_versions_one_in_force/,
    );
  });

  test('a version that has not begun gives its place back when it is withdrawn', async () => {
    const { id, versionId } = await begin('T-BACK-01');
    await approve(versionId, { validFrom: today });
    const second = await beginNext(id);
    await approve(second, { validFrom: addDays(today, 3) });
    await withdraw(second);
    const { versions } = await read((tx) => getStandard(tx, { params: { id } }));
    assert.deepEqual(
      versions.map(({ number, state, supersededOn }) => [number, state, supersededOn]),
      [
        [2, 'withdrawn', null],
        [1, 'in_force', null],
      ],
    );
    await withdraw(versionId);
    assert.deepEqual(
      await read(async (tx) => (await findGoverning(tx)).filter(({ standardId }) => standardId === id)),
      [],
    );
    await assert.rejects(withdraw(versionId), codeOf('standard.step_not_open'));
  });

  test('what was approved does not change', async () => {
    const { versionId } = await begin('T-KEEP-01');
    await approve(versionId, { validFrom: today });
    await assert.rejects(write(versionId, { revision: 2 }), codeOf('standard.step_not_open'));
    await assert.rejects(
      city.owner.query("update standard_versions set body_zh = '[]' where id = $1", [versionId]),
      /an approved version does not change/,
    );
    await assert.rejects(
      draft((tx) => discardDraft(tx, { params: { id: versionId } })),
      codeOf('standard.step_not_open'),
    );
  });

  test('bad input is refused with what is wrong', async () => {
    const { id, versionId } = await begin('T-BAD-01');
    await assert.rejects(begin('T-BAD-01'), codeOf('standard.code_taken'));
    await assert.rejects(write(versionId, { revision: 1 }), codeOf('record.changed'));
    await assert.rejects(
      write(versionId, { revision: 2, text: '1.1 甲\n1.1 乙' }),
      codeOf('standard.clause_repeated'),
    );
    await assert.rejects(
      approve(versionId, { validFrom: addDays(today, -1) }),
      codeOf('standard.starts_in_past'),
    );
    await assert.rejects(
      approve(versionId, { validFrom: today, validUntil: addDays(today, -1) }),
      codeOf('standard.dates_reversed'),
    );
    await assert.rejects(approve(versionId, { validFrom: today, revision: 1 }), codeOf('record.changed'));
    await assert.rejects(
      draft((tx) => beginDraft(tx, { params: { id } })),
      codeOf('standard.draft_open'),
    );
    await write(versionId, { revision: 2, text: '' });
    await assert.rejects(
      approve(versionId, { validFrom: today, revision: 3 }),
      codeOf('standard.text_missing'),
    );
  });

  test('desks see no draft, the public sees what is public and holds', async () => {
    const { id, versionId } = await begin('T-SEE-01', { isPublic: true });
    await assert.rejects(
      read((tx) => getStandard(tx, { params: { id } })),
      codeOf('record.not_found'),
    );
    const anonymous = <Result>(fn: Parameters<typeof city.transact<Result>>[2]) =>
      city.transact({ kind: 'anonymous' }, 'standard.read_public', fn);
    await assert.rejects(
      anonymous((tx) => getVersion(tx, { params: { id: versionId } })),
      codeOf('record.not_found'),
    );
    await approve(versionId, { validFrom: today });
    const open = await anonymous((tx) => listPublicStandards(tx, {}));
    assert.deepEqual(
      open.rows.map(({ code }) => code),
      ['T-SEE-01'],
    );
    const version = await anonymous((tx) => getVersion(tx, { params: { id: versionId } }));
    assert.deepEqual(version.body.zh, [{ kind: 'clause', number: '1.1', text: '先核对。' }]);
    await withdraw(versionId);
    assert.deepEqual((await anonymous((tx) => listPublicStandards(tx, {}))).rows, []);
    assert.equal((await read((tx) => getVersion(tx, { params: { id: versionId } }))).state, 'withdrawn');
  });

  test('the list tells of the version in force, and finds by kind, state, end and words', async () => {
    const { id, versionId } = await begin('T-LIST-01');
    const list = (query: Parameters<typeof listStandards>[1]['query'], by = author) =>
      read(async (tx) => (await listStandards(tx, { query })).rows.filter((row) => row.id === id), by);
    assert.equal((await list({ standing: 'draft' }))[0]?.draftNumber, 1);
    assert.deepEqual(await list({}, reader), []);
    await approve(versionId, { validFrom: today, validUntil: addDays(today, 30) });
    await beginNext(id);
    const [row] = await list({ kind: 'procedure', standing: 'in_force', ending: true, search: 't-list' });
    assert.deepEqual([row?.current.number, row?.draftNumber, row?.versionCount], [1, 2, 2]);
    assert.equal((await list({ standing: 'in_force' }, reader))[0]?.draftNumber, null);
    assert.deepEqual(await list({ kind: 'set' }), []);
    assert.deepEqual(await list({ search: '没有这个词' }), []);
  });

  test('another room publishes a text of its own, and its author cannot be the acting person', async () => {
    const publish = (accountId: string, validFrom: string) =>
      draft(
        (tx) =>
          publishStandard(tx, {
            code: 'T-SET-01',
            kind: 'set',
            title: words,
            owner: words,
            body: { zh: [{ kind: 'paragraph', text: '甲' }], en: [{ kind: 'paragraph', text: 'a' }] },
            screens: ['indicators.tasks'],
            isPublic: false,
            changeNote: words,
            author: { accountId, name: '起草人' },
            validFrom,
          }),
        approver,
      );
    const first = await publish(author.accountId, '2025-01-01');
    const second = await publish(author.accountId, '2026-01-01');
    assert.deepEqual([first.number, second.number, first.standardId === second.standardId], [1, 2, true]);
    const [governing] = await read((tx) => findGoverning(tx, ['indicators.tasks']));
    assert.deepEqual([governing?.code, governing?.number], ['T-SET-01', 2]);
    await assert.rejects(publish(approver.accountId, '2026-06-01'), codeOf('standard.own_draft'));
    await assert.rejects(publish(author.accountId, '2025-06-01'), codeOf('standard.overlap'));
  });

  test('what is shipped comes once, as drafts that nobody in the house has written', async () => {
    const shipped = await readShippedStandards();
    const install = () =>
      city.transact(city.systemActor, 'standard.install', (tx) => installStandards(tx, shipped));
    assert.equal(await install(), shipped.length);
    assert.equal(await install(), 0);
    const { rows } = await city.owner.query<{ id: string }>(
      "select v.id from standard_versions v join standards s on s.id = v.standard_id where s.code = 'XA-M-01' and v.state = 'draft' and v.author_id is null",
    );
    const approved = await approve(rows[0]?.id ?? '', { validFrom: today, revision: 1 });
    assert.equal(approved.approverName, '批准人');
  });
});
