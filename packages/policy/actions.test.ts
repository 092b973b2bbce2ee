import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  actionNames,
  actionOf,
  dataClasses,
  exclusiveRoles,
  type Role,
  roles,
  staffRoles,
} from '@xinan/policy';

const all = actionNames.map((name) => ({ name, ...actionOf(name) }));
const touching = (dataClass: string, letter: string) =>
  all
    .filter(({ data }) => (data as Record<string, string>)[dataClass]?.includes(letter))
    .map(({ name }) => name);
const holders = (names: readonly string[]) =>
  new Set(all.filter(({ name }) => names.includes(name)).flatMap(({ by }) => Object.keys(by) as Role[]));

for (const { name, zh, en, by, data, mfaMinutes } of all)
  test(`${name}: known roles and classes, each operation once, words in both languages`, () => {
    assert.match(name, /^[a-z]+\.[a-z_]+$/);
    assert.ok(/\p{Script=Han}/u.test(zh) && /[a-z]/i.test(en));
    assert.ok(Object.keys(by).length > 0 && Object.keys(by).every((role) => role in roles));
    for (const [dataClass, operations] of Object.entries(data)) {
      assert.ok(dataClass in dataClasses, dataClass);
      assert.match(operations, /^(?=.)c?r?u?d?$/);
    }
    assert.ok(mfaMinutes === undefined || (mfaMinutes > 0 && mfaMinutes <= 720));
  });

test('no action touches class secret', () => {
  assert.deepEqual(
    [...'crud'].flatMap((letter) => touching('secret', letter)),
    [],
  );
});

test('the audit log is read by the auditor and by those it is about, and is written by no action but its sealing', () => {
  assert.deepEqual(holders(touching('audit', 'r')), new Set(['resident', 'claimant', 'auditor', 'system']));
  assert.deepEqual(touching('audit', 'c'), ['audit.seal']);
  assert.deepEqual([...touching('audit', 'u'), ...touching('audit', 'd')], []);
});

test('item answers: the person, the two who break the glass, and the system that takes them in', () => {
  assert.deepEqual(touching('item_answers', 'r').sort(), [
    'assessment.claim',
    'assessment.read_own',
    'crisis.break_glass',
    'demo.load',
  ]);
  assert.deepEqual(holders(['crisis.break_glass']), new Set(['duty_officer', 'psychiatrist']));
});

test('who makes accounts, who grants roles and who audits share no power over accounts', () => {
  const people = (names: readonly string[]) =>
    [...holders(names)].filter((role) => staffRoles.includes(role));
  assert.deepEqual(people(touching('account', 'c')), ['system_admin']);
  assert.deepEqual(people(touching('role', 'c')), ['security_admin']);
  assert.deepEqual(people(touching('role', 'u')), ['security_admin']);
  assert.deepEqual([...exclusiveRoles].sort(), ['auditor', 'security_admin', 'system_admin']);
});

test('police, grid workers, head teachers and administrators read no content of a case', () => {
  const readers = holders([
    ...touching('crisis_note', 'r'),
    ...touching('item_answers', 'r'),
    ...touching('assessment_result', 'r'),
  ]);
  for (const role of [
    'police_officer',
    'grid_worker',
    'head_teacher',
    'volunteer',
    'city_admin',
    'auditor',
    'system_admin',
    'security_admin',
  ] as const)
    assert.ok(!readers.has(role), role);
});

test('only people at a desk are asked for a second factor', () => {
  for (const { name, by, mfaMinutes } of all)
    if (mfaMinutes)
      assert.ok(
        Object.keys(by).every((role) => staffRoles.includes(role as Role)),
        name,
      );
});

test('nobody but the system deletes, but for papers taken out of a dispute’s file before it is archived', () => {
  const deleting = all.filter(({ data }) =>
    Object.values(data).some((operations) => operations.includes('d')),
  );
  const byPeople = deleting.filter(({ by }) => Object.keys(by).some((role) => role !== 'system'));
  assert.deepEqual(
    byPeople.map(({ name }) => name),
    ['dispute.attach'],
  );
  const removable = Object.entries(dataClasses).flatMap(([dataClass]) =>
    byPeople.some(({ data }) => (data as Record<string, string>)[dataClass]?.includes('d'))
      ? [dataClass]
      : [],
  );
  assert.deepEqual(removable, ['dispute_file']);
});

test('of the index, who submits, who hears appeals, who calculates and who publishes are different people', () => {
  const people = (dataClass: string, letter: string) =>
    [...holders(touching(dataClass, letter))].filter((role) => staffRoles.includes(role)).sort();
  assert.deepEqual(people('indicator_report', 'c'), ['appeal_handler', 'data_officer', 'index_approver']);
  assert.deepEqual(people('indicator_report', 'u'), ['data_officer']);
  assert.deepEqual(people('indicator_appeal', 'c'), ['data_officer']);
  assert.deepEqual(people('indicator_appeal', 'u'), ['appeal_handler']);
  assert.deepEqual(people('indicator_method', 'c'), ['index_manager']);
  assert.deepEqual(people('indicator_run', 'c'), ['index_approver', 'index_manager']);
  assert.deepEqual(people('published_index', 'c'), ['index_approver']);
  assert.deepEqual(people('indicator_element', 'c'), ['city_admin']);
  assert.deepEqual(people('indicator_seat', 'c'), ['index_manager']);
});

test('of instruments, one person writes and another decides', () => {
  const people = (dataClass: string, letter: string) =>
    [...holders(touching(dataClass, letter))].filter((role) => staffRoles.includes(role));
  assert.deepEqual(people('instrument_draft', 'c'), ['instrument_manager']);
  assert.deepEqual(people('instrument', 'c'), ['instrument_approver']);
  assert.deepEqual([...touching('instrument', 'u'), ...touching('instrument', 'd')], []);
});

test('experts weigh, read the method, and see neither values nor scores', () => {
  const classes = Object.keys(actionOf('index.judge').data);
  assert.deepEqual(classes.sort(), ['event', 'indicator_judgement', 'indicator_method', 'reference']);
  for (const dataClass of ['indicator_value', 'indicator_report', 'indicator_run'])
    assert.ok(!holders(touching(dataClass, 'r')).has('index_expert'), dataClass);
});

test('without signing in one reads of the index what was published and nothing else', () => {
  const open = all.filter(({ name, by }) => name.startsWith('index.') && 'anonymous' in by);
  assert.deepEqual(
    open.map(({ name, data }) => [name, data]),
    [['index.read_public', { published_index: 'r', reference: 'r' }]],
  );
});
