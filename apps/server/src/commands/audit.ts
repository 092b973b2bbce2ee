import { sealAudit, verifyAudit } from '@xinan/platform';
import { inTerminal } from '../say.ts';
import type { Command } from './command.ts';
import { once } from './migrate.ts';

const faultWords = {
  edited: { zh: '被改动', en: 'edited' },
  missing: { zh: '被删除', en: 'removed' },
  added: { zh: '事后插入', en: 'slipped in' },
  broken_chain: { zh: '链断裂', en: 'broken chain' },
  bad_signature: { zh: '签名不符', en: 'bad signature' },
  witness_differs: { zh: '与见证不一致', en: 'differs from the witness' },
} as const;

const write = (text: string) => process.stdout.write(`${text}\n`);

async function verify(): Promise<number | undefined> {
  return once(async ({ city }) => {
    while (await sealAudit(city)) continue;
    const report = await verifyAudit(city, city.systemActor);
    write(
      inTerminal({
        zh: `封存 ${report.seals} 次，记录 ${report.entries} 条，待封存 ${report.unsealed} 条`,
        en: `${report.seals} seals, ${report.entries} entries, ${report.unsealed} not sealed yet`,
      }),
    );
    if (report.lastRoot)
      write(inTerminal({ zh: `最后的根：${report.lastRoot}`, en: `last root: ${report.lastRoot}` }));
    for (const fault of report.faults)
      write(
        `✗ ${inTerminal(faultWords[fault.kind])} · ${inTerminal({ zh: `封存 ${fault.seal}`, en: `seal ${fault.seal}` })}${fault.entryId ? ` · ${fault.entryId}` : ''}`,
      );
    write(
      report.faults.length === 0
        ? `✓ ${inTerminal({ zh: '审计链完整', en: 'The audit chain is intact' })}`
        : `✗ ${inTerminal({ zh: `发现 ${report.faults.length} 处问题`, en: `${report.faults.length} faults found` })}`,
    );
    return report.faults.length === 0 ? 0 : 1;
  });
}

export const auditCommand: Command = {
  usage: 'audit verify',
  says: { zh: '核验审计链，指出被改动的记录', en: 'verify the audit chain and name altered entries' },
  run: async (args) => {
    if (args[0] === 'verify') return verify();
    write('npm run xinan -- audit verify');
    return 2;
  },
};
