import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { createStaff } from '@xinan/accounts';
import { DomainError } from '@xinan/contract-kit';
import type { Role } from '@xinan/policy';
import { type TestCity, openTestCity } from '@xinan/platform/testing';
import { migrationSources } from '../../../apps/server/src/modules.ts';
import { listOnDuty } from './list-on-duty.ts';

const hourMs = 3_600_000;

describe('who is on duty', () => {
  let city: TestCity;
  const tokens = new Map<string, Buffer>();

  async function hire(name: string, role: Role, regionCode: string): Promise<void> {
    const [id] = await city.transact(city.systemActor, 'demo.load', (tx) =>
      createStaff(tx, [{ displayName: name, roles: [role], regionCode }]),
    );
    const token = randomBytes(32);
    await city.owner.query(
      'insert into sessions (token_hash, account_id, second_factor_at) values ($1, $2, now())',
      [createHash('sha256').update(token).digest(), id],
    );
    tokens.set(name, token);
  }

  async function roster(
    name: string,
    area: string,
    shift: { fromHour: number; toHour: number },
  ): Promise<void> {
    const at = (hours: number) => new Date(Date.now() + hours * hourMs);
    await city.owner.query(
      `with person as (
         insert into practitioners (id, name, profession, region_code, area) values (gen_random_uuid(), $1, 'psychotherapist', $3, $2) returning id)
       insert into duty_shifts (id, practitioner_id, post, starts_at, ends_at, area) select gen_random_uuid(), id, 'crisis_desk', $4, $5, $2 from person`,
      [name, area, area.replaceAll('.', '').padEnd(6, '0'), at(shift.fromHour), at(shift.toHour)],
    );
  }

  const ask = (name: string, query: { region?: string } = {}) =>
    city.transact({ kind: 'session', token: tokens.get(name)! }, 'practitioner.list', (tx) =>
      listOnDuty(tx, { params: {}, query, body: undefined } as never),
    );

  before(async () => {
    city = await openTestCity(migrationSources);
    await hire('市值班', 'duty_officer', '341300');
    await hire('县值班', 'duty_officer', '341302');
    await hire('志愿者', 'volunteer', '341302');
    await roster('甲', '34.13', { fromHour: -1, toHour: 3 });
    await roster('乙', '34.13.02', { fromHour: -2, toHour: 1 });
    await roster('丙', '34.13.02', { fromHour: 1, toHour: 5 });
    await roster('丁', '34.13.02', { fromHour: -9, toHour: -1 });
    await roster('戊', '34.13.21', { fromHour: -1, toHour: 2 });
  });
  after(() => city.close());

  test('are those whose shift runs now, the city first', async () => {
    const { rows } = await ask('市值班');
    assert.deepEqual(
      rows.map(({ name }) => name),
      ['甲', '乙', '戊'],
    );
    assert.equal(rows[0]?.postName.zh, '危机值班');
  });

  test('are told within the asker’s area, and within a region asked for', async () => {
    assert.deepEqual(
      (await ask('县值班')).rows.map(({ name }) => name),
      ['乙'],
    );
    assert.deepEqual(
      (await ask('市值班', { region: '341321' })).rows.map(({ name }) => name),
      ['戊'],
    );
  });

  test('are told to the desk only', async () => {
    await assert.rejects(
      ask('志愿者'),
      (fault) => fault instanceof DomainError && fault.code === 'action.forbidden',
    );
  });
});
