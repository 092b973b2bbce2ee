import { actionNames, actionOf, unfoldGrants } from '@xinan/policy';
import { type Catalogue } from './look.ts';

const differences = (what: string, there: ReadonlySet<string>, wanted: ReadonlySet<string>): string[] => [
  ...[...there].filter((line) => !wanted.has(line)).map((line) => `${what} in the database only: ${line}`),
  ...[...wanted].filter((line) => !there.has(line)).map((line) => `${what} missing in the database: ${line}`),
];

/** Whether the action table in the database is the one in packages/policy. */
export async function actionFaults({ owner }: Catalogue): Promise<string[]> {
  const grants = await owner.query<{ line: string }>(
    "select concat_ws(' ', action, role, reach, data_class, operation) as line from action_grants",
  );
  const actions = await owner.query<{ line: string }>(
    "select concat_ws(' ', name, purpose, coalesce(mfa_minutes::text, '-'), audit) as line from actions",
  );
  const linesIn = (rows: readonly { line: string }[]) => new Set(rows.map((row) => row.line));
  return [
    ...differences(
      'grant',
      linesIn(grants.rows),
      new Set(
        unfoldGrants().map((grant) =>
          [grant.action, grant.role, grant.reach, grant.dataClass, grant.operation].join(' '),
        ),
      ),
    ),
    ...differences(
      'action',
      linesIn(actions.rows),
      new Set(
        actionNames.map((name) => {
          const { purpose, mfaMinutes, audit } = actionOf(name);
          return [name, purpose, mfaMinutes ?? '-', audit].join(' ');
        }),
      ),
    ),
  ];
}
