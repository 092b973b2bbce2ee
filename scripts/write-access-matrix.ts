// Writes docs/access-matrix.md from the action table. Run: node scripts/write-access-matrix.ts [--verify]
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  actionNames,
  actionOf,
  type DataClass,
  dataClasses,
  type Reach,
  reaches,
  type Role,
  roles,
  unfoldGrants,
} from '@xinan/policy';

type Locale = 'zh' | 'en';

const file = join(import.meta.dirname, '../docs/access-matrix.md');
const reachNames = Object.keys(reaches) as Reach[];
const classNames = (Object.keys(dataClasses) as DataClass[]).filter((name) => name !== 'secret');
const roleNames = Object.keys(roles) as Role[];

/** Short marks of the reaches, so that sixteen columns fit on a page. */
const marks: Readonly<Record<Locale, Readonly<Record<Reach, string>>>> = {
  zh: { any: '全', area: '辖', open_area: '未', assigned: '责', self: '己', claim: '凭', published: '批', public: '公', create: '登' },
  en: {
    any: 'all',
    area: 'area',
    open_area: 'open',
    assigned: 'asgn',
    self: 'self',
    claim: 'code',
    published: 'appr',
    public: 'pub',
    create: 'add',
  },
};

const words: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  zh: {
    matrix: '岗位 × 数据类别',
    role: '岗位',
    actions: '动作',
    action: '动作',
    by: '岗位与范围',
    data: '数据',
    mfa: '二次验证（分钟）',
    audit: '审计',
    basis: '依据',
    legend: '范围',
    operations: '操作：c 新增、r 查看、u 修改、d 删除。空格：不能。一格内几行是几个动作给的不同范围。',
    record: '每次',
    changes: '有改动时',
  },
  en: {
    matrix: 'Roles × data classes',
    role: 'role',
    actions: 'Actions',
    action: 'action',
    by: 'roles and reach',
    data: 'data',
    mfa: 'second factor (minutes)',
    audit: 'audit',
    basis: 'basis',
    legend: 'Reach',
    operations:
      'Operations: c create, r read, u change, d delete. Empty: none. Several lines in a cell are the reaches that several actions give.',
    record: 'each use',
    changes: 'when it changes',
  },
};

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

/** What a role can do to a class under all its actions together, one line per reach. */
function cellOf(role: Role, dataClass: DataClass, locale: Locale): string {
  const mine = unfoldGrants().filter((grant) => grant.role === role && grant.dataClass === dataClass);
  return reachNames
    .map((reach) => ({
      reach,
      operations: [...'crud']
        .filter((letter) => mine.some((grant) => grant.reach === reach && grant.operation === letter))
        .join(''),
    }))
    .filter(({ operations }) => operations !== '')
    .map(({ reach, operations }) => `${marks[locale][reach]} ${operations}`)
    .join('<br>');
}

function matrixOf(locale: Locale): string {
  const head = [words[locale].role ?? '', ...classNames.map((name) => dataClasses[name][locale])];
  return table(
    head,
    roleNames.map((role) => [roles[role][locale], ...classNames.map((name) => cellOf(role, name, locale))]),
  );
}

/** Roles grouped by their reach: 登: 网格员、民警. */
function peopleOf(by: Partial<Record<Role, Reach>>, locale: Locale): string {
  const groups = Map.groupBy(Object.entries(by) as [Role, Reach][], ([, reach]) => reach);
  return [...groups]
    .map(
      ([reach, members]) =>
        `${marks[locale][reach]}: ${members.map(([role]) => roles[role][locale]).join(locale === 'zh' ? '、' : ', ')}`,
    )
    .join('<br>');
}

function actionsOf(locale: Locale): string {
  const say = words[locale];
  const head = ['action', 'by', 'data', 'mfa', 'audit', 'basis'].map((name) => say[name] ?? '');
  const rows = actionNames.map((name) => {
    const action = actionOf(name);
    const data = Object.entries(action.data).map(
      ([dataClass, letters]) => `${dataClasses[dataClass as DataClass][locale]} ${letters}`,
    );
    return [
      `${action[locale]} \`${name}\``,
      peopleOf(action.by, locale),
      data.join(', '),
      String(action.mfaMinutes ?? ''),
      say[action.audit] ?? '',
      action.basis ?? '',
    ];
  });
  return table(head, rows);
}

function partOf(locale: Locale): string {
  const say = words[locale];
  const legend = reachNames
    .map((reach) => `${marks[locale][reach]} ${reaches[reach][locale]}`)
    .join(locale === 'zh' ? '；' : '; ');
  return [
    `## ${say.matrix}`,
    `${say.legend}${locale === 'zh' ? '：' : ': '}${legend}.`,
    say.operations,
    matrixOf(locale),
    `## ${say.actions}`,
    actionsOf(locale),
  ].join('\n\n');
}

/** The whole document. */
export function accessMatrix(): string {
  return `${[
    '# 访问矩阵 Access matrix',
    '由 `packages/policy` 的动作表生成，请勿手改；数据库按同一张表执行，`db/access-matrix.db.test.ts` 逐格核对。重新生成：`node scripts/write-access-matrix.ts`。',
    'Generated from the action table in `packages/policy`; do not edit. The database enforces the same table, and `db/access-matrix.db.test.ts` tries every cell. Class “Credentials and keys” has no column: no role reaches it. Generate again: `node scripts/write-access-matrix.ts`.',
    partOf('zh'),
    partOf('en'),
  ].join('\n\n')}\n`;
}

/** The formatter sets tables in columns; what they say is the same. */
const unset = (text: string) => text.replaceAll(/ +/g, ' ').replaceAll(/-{3,}/g, '---');

/** Whether the document in the checkout is what the action table says. */
export const isCurrent = (): boolean => unset(readFileSync(file, 'utf8')) === unset(accessMatrix());

function write(): void {
  writeFileSync(file, accessMatrix());
  const biome = join(import.meta.dirname, '../node_modules/@biomejs/biome/bin/biome');
  execFileSync(process.execPath, [biome, 'format', '--write', file], { stdio: 'ignore' });
}

if (import.meta.main) {
  if (!process.argv.includes('--verify')) write();
  else if (!isCurrent()) {
    console.log(
      'docs/access-matrix.md is not what the action table says: node scripts/write-access-matrix.ts',
    );
    process.exitCode = 1;
  }
}
