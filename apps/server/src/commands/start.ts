import { buildWebs } from '../build-web.ts';
import { readConfig } from '../config.ts';
import { openInstallation } from '../installation.ts';
import { inTerminal, say } from '../say.ts';
import { serveCity } from '../serve.ts';
import { prepareDemo } from '../demo.ts';
import { announceSetup } from '../setup.ts';
import type { Command } from './command.ts';
import { untilStopped } from './until-stopped.ts';

const write = (text: string) => process.stdout.write(`${text}\n`);

function printAddresses(port: number, demonstration: boolean): void {
  const base = `http://localhost:${port}`;
  write('');
  write(inTerminal({ zh: `心安已就绪：`, en: 'Xinan is ready:' }));
  write(`  ${base}/            ${inTerminal({ zh: '居民（手机优先）', en: 'residents (phone first)' })}`);
  write(
    `  ${base}/console/    ${inTerminal({ zh: demonstration ? '工作台；登录页列出可试用的岗位' : '工作台', en: demonstration ? 'console; the sign-in page lists the roles to try' : 'console' })}`,
  );
  write(`  ${base}/api/docs    API`);
  write(inTerminal({ zh: '按 Ctrl-C 停止。', en: 'Ctrl-C stops it.' }));
}

async function start(): Promise<undefined> {
  const config = readConfig(process.env);
  const installation = await openInstallation(config);
  try {
    await buildWebs(config.checkoutDir);
    if (config.demonstration) await prepareDemo(installation);
    const serving = await serveCity(installation.city, config);
    say({ zh: `正在监听 ${serving.address}`, en: `Listening at ${serving.address}` });
    const { port } = serving.app.server.address() as { port: number };
    if (!config.demonstration) await announceSetup(installation.city, port);
    printAddresses(port, config.demonstration);
    await untilStopped();
    await serving.stop();
  } finally {
    await installation.close();
  }
  return undefined;
}

export const startCommand: Command = {
  usage: 'start',
  says: {
    zh: '准备数据库、迁移、编译网页、载入演示城市并提供服务（npm start）',
    en: 'prepare the database, migrate, build the webs, load the demonstration city, serve (npm start)',
  },
  run: start,
};
