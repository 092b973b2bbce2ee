import { DomainError, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { listDemoRoles as route } from '../contract.ts';
import { isDemonstrationCity, readDemoRoles } from './demo-roles.ts';
import type { AccountsOptions } from './options.ts';
import { totpCode, totpStepAt } from './totp.ts';

/** The code of this moment; the next one, which already counts, where this one was used. */
const stepToShow = (now: Date, used: number | undefined) =>
  totpStepAt(now) + (used !== undefined && used >= totpStepAt(now) ? 1 : 0);

/** Demonstration only: whom anyone may try, with the password made at installation and a code that works now. */
export const listDemoRoles =
  (options: AccountsOptions) =>
  async (tx: ActorTx): Promise<OutputOf<typeof route>> => {
    if (!options.demonstration || !(await isDemonstrationCity(tx))) throw new DomainError('record.not_found');
    const people = await readDemoRoles(tx);
    const rows = await tx.sql<{ login_name: string; totp_last_step: number | null }>(
      'select * from demo_totp_steps($1)',
      [people.map(({ loginName }) => loginName)],
    );
    const used = new Map(rows.map((row) => [row.login_name, row.totp_last_step ?? undefined]));
    return {
      roles: people.map(({ totpSecret, ...person }) => ({
        role: person.role,
        displayName: person.displayName,
        loginName: person.loginName,
        password: person.password,
        code: totpCode(totpSecret, stepToShow(tx.now, used.get(person.loginName))),
        place: person.place,
        tryThis: person.tryThis,
      })),
    };
  };
