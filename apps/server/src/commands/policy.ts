import { actionNames, actionOf, dataClasses, reaches, type Role, roles } from '@xinan/policy';
import { inTerminal } from '../say.ts';
import type { Command } from './command.ts';

const write = (text: string) => process.stdout.write(`${text}\n`);

/** Pads by what a terminal shows: a Chinese character takes two cells. */
const pad = (text: string, cells: number): string =>
  text +
  ' '.repeat(
    Math.max(1, cells - [...text].reduce((sum, sign) => sum + (/[\u2e80-\uffef]/.test(sign) ? 2 : 1), 0)),
  );

function showRole(role: Role): void {
  write(`\n${role} · ${inTerminal(roles[role])}`);
  for (const name of actionNames) {
    const action = actionOf(name);
    const reach = action.by[role];
    if (!reach) continue;
    const data = Object.entries(action.data).map(
      ([dataClass, operations]) =>
        `${inTerminal(dataClasses[dataClass as keyof typeof dataClasses])}:${operations}`,
    );
    write(
      `  ${pad(name, 26)}${pad(inTerminal(action), 44)}${pad(inTerminal(reaches[reach]), 24)}${data.join(' ')}`,
    );
  }
}

export const policyCommand: Command = {
  usage: 'policy show [role]',
  says: {
    zh: '显示权限表：每个岗位能做什么、够到哪里',
    en: 'show the action table: what each role may do, how far',
  },
  run: (args) => {
    const wanted = args[1] as Role | undefined;
    if (wanted && !(wanted in roles)) {
      write(inTerminal({ zh: `没有岗位 ${wanted}`, en: `there is no role ${wanted}` }));
      return Promise.resolve(2);
    }
    for (const role of wanted ? [wanted] : (Object.keys(roles) as Role[])) showRole(role);
    return Promise.resolve(0);
  },
};
