import { inTerminal } from './say.ts';
import { commands } from './commands/index.ts';

const [name = 'help', ...args] = process.argv.slice(2);
const command = commands[name];

if (!command) {
  process.stderr.write(
    `${inTerminal({ zh: `没有命令 ${name}；用 help 查看全部`, en: `There is no command ${name}; see help` })}\n`,
  );
  process.exit(2);
}

try {
  process.exitCode = (await command.run(args)) ?? 0;
} catch (fault) {
  const { message, stack } = fault as Error;
  const words = (fault as { zh?: string; en?: string }).zh
    ? inTerminal(fault as unknown as { zh: string; en: string })
    : message;
  process.stderr.write(`✗ ${words}\n`);
  if (process.env.DEBUG) process.stderr.write(`${stack}\n`);
  process.exit(1);
}
