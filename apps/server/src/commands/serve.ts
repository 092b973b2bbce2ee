import { readConfig } from '../config.ts';
import { openInstallation } from '../installation.ts';
import { say } from '../say.ts';
import { serveCity, workForCity } from '../serve.ts';
import type { Command } from './command.ts';
import { untilStopped } from './until-stopped.ts';

async function serve(args: readonly string[]): Promise<undefined> {
  const config = readConfig(process.env);
  const installation = await openInstallation(config);
  const serving = await serveCity(installation.city, config, { rounds: !args.includes('--no-rounds') });
  say({ zh: `正在监听 ${serving.address}`, en: `Listening at ${serving.address}` });
  await untilStopped();
  await serving.stop();
  await installation.close();
  return undefined;
}

async function work(): Promise<undefined> {
  const config = readConfig(process.env);
  const installation = await openInstallation(config, { keepDatabase: true });
  const working = await workForCity(installation.city, config);
  say({ zh: '后台巡检已开始', en: 'Rounds are walking' });
  await untilStopped();
  await working.stop();
  await installation.close();
  return undefined;
}

export const serveCommand: Command = {
  usage: 'serve [--no-rounds]',
  says: { zh: '只提供服务（不编译网页、不载入演示）', en: 'serve only (no web build, no demonstration)' },
  run: serve,
};

export const workerCommand: Command = {
  usage: 'worker',
  says: { zh: '只做后台巡检：升级、汇总、封存', en: 'walk the rounds only: escalation, folding, sealing' },
  run: work,
};
