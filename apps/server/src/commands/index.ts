import { inTerminal } from '../say.ts';
import { auditCommand } from './audit.ts';
import type { Command } from './command.ts';
import { demoCommand, migrateCommand } from './migrate.ts';
import { policyCommand } from './policy.ts';
import { replayCommand } from './replay.ts';
import { serveCommand, workerCommand } from './serve.ts';
import { startCommand } from './start.ts';
import { userCommand } from './user.ts';

const help: Command = {
  usage: 'help',
  says: { zh: '显示这份说明', en: 'show this help' },
  run: () => {
    process.stdout.write('npm run xinan -- <command>\n\n');
    for (const command of Object.values(commands))
      process.stdout.write(`  ${command.usage.padEnd(64)}  ${inTerminal(command.says)}\n`);
    process.stdout.write(
      `\n${inTerminal({ zh: '环境变量：PORT、HOST、XINAN_DATA、DATABASE_URL、XINAN_DEMO=off、XINAN_SUITE=sm、XINAN_PUBLIC_URL、XINAN_SMS_URL、LOG_LEVEL', en: 'Environment: PORT, HOST, XINAN_DATA, DATABASE_URL, XINAN_DEMO=off, XINAN_SUITE=sm, XINAN_PUBLIC_URL, XINAN_SMS_URL, LOG_LEVEL' })}\n`,
    );
    return Promise.resolve(0);
  },
};

/** Every command by name. */
export const commands: Readonly<Record<string, Command>> = {
  help,
  start: startCommand,
  serve: serveCommand,
  worker: workerCommand,
  migrate: migrateCommand,
  demo: demoCommand,
  audit: auditCommand,
  user: userCommand,
  policy: policyCommand,
  replay: replayCommand,
};
