import { createUser } from '@xinan/accounts';
import { roles, staffRoles } from '@xinan/policy';
import { readConfig } from '../config.ts';
import { inTerminal } from '../say.ts';
import type { Command } from './command.ts';
import { once } from './migrate.ts';

const write = (text: string) => process.stdout.write(`${text}\n`);

/** `--name value` pairs. */
function readFlags(args: readonly string[]): Record<string, string> {
  const flags: Record<string, string> = {};
  for (let index = 0; index < args.length - 1; index += 2)
    flags[(args[index] ?? '').replace(/^--/, '')] = args[index + 1] ?? '';
  return flags;
}

async function create(args: readonly string[]): Promise<number> {
  const { login, name, role, region } = readFlags(args);
  const wanted = staffRoles.find((each) => each === role);
  if (!login || !name || !wanted) {
    write(
      inTerminal({
        zh: '用法：user create --login zhang.san --name 张三 --role duty_officer [--region 341302]',
        en: 'usage: user create --login zhang.san --name "Zhang San" --role duty_officer [--region 341302]',
      }),
    );
    for (const each of staffRoles) write(`  ${each.padEnd(20)} ${inTerminal(roles[each])}`);
    return 2;
  }
  const { cityCode } = readConfig(process.env);
  await once(async ({ city }) => {
    const invitation = await createUser(city, {
      loginName: login,
      displayName: name,
      role: wanted,
      regionCode: region ?? cityCode,
    });
    write(
      inTerminal({
        zh: `账号已开通。请本人打开一次性邀请，七天内有效：${invitation}`,
        en: `Account created. Its owner opens this invitation once, within seven days: ${invitation}`,
      }),
    );
    return 0;
  });
  return 0;
}

export const userCommand: Command = {
  usage: 'user create --login … --name … --role … [--region …]',
  says: {
    zh: '开通账号并给出一次性邀请（没有默认密码）',
    en: 'create an account and its one-time invitation (no default password)',
  },
  run: async (args) => (args[0] === 'create' ? create(args.slice(1)) : create([])),
};
