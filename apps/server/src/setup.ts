import { makeSetupToken } from '@xinan/accounts';
import type { City } from '@xinan/platform';
import { inTerminal } from './say.ts';

/** Where nobody has an account yet, prints the one-time token with which the first set-up begins. */
export async function announceSetup(city: City, port: number): Promise<void> {
  const token = await makeSetupToken(city);
  if (!token) return;
  process.stdout.write(
    `\n${inTerminal({ zh: '首次设置：打开', en: 'First set-up: open' })} http://localhost:${port}/console/setup\n${inTerminal({ zh: '设置口令（只显示一次）：', en: 'Set-up token (shown once): ' })}${token}\n`,
  );
}
