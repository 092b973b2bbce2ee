import { readConfig } from '../config.ts';
import { openInstallation } from '../installation.ts';
import { prepareDemo } from '../demo.ts';
import type { Command } from './command.ts';

/** Opens the installation, does one thing, closes it; the database of a running server stays up. */
async function once(
  act: (installation: Awaited<ReturnType<typeof openInstallation>>) => Promise<number | undefined>,
): Promise<number | undefined> {
  const installation = await openInstallation(readConfig(process.env), {
    maxConnections: 4,
    keepDatabase: true,
  });
  try {
    return await act(installation);
  } finally {
    await installation.close();
  }
}

export const migrateCommand: Command = {
  usage: 'migrate',
  says: { zh: '把数据库迁移到当前版本', en: 'bring the database to the present' },
  run: () => once(() => Promise.resolve(0)),
};

export const demoCommand: Command = {
  usage: 'demo',
  says: { zh: '载入演示城市', en: 'load the demonstration city' },
  run: () =>
    once(async (installation) => {
      await prepareDemo(installation);
      return 0;
    }),
};

export { once };
