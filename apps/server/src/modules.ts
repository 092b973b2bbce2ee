import path from 'node:path';
import { accountsModule } from '@xinan/accounts';
import { assessmentsModule } from '@xinan/assessments';
import { auditsModule } from '@xinan/audits';
import { counsellingModule } from '@xinan/counselling';
import { crisesModule } from '@xinan/crises';
import { disputesModule } from '@xinan/disputes';
import { institutionsModule } from '@xinan/institutions';
import { instrumentsModule } from '@xinan/instruments';
import { cityIndexModule } from '@xinan/city-index';
import type { DutyKind, Metrics, ServerModule } from '@xinan/platform/http';
import type { MigrationSources } from '@xinan/platform/migrate';
import { practitionersModule } from '@xinan/practitioners';
import { regionsModule } from '@xinan/regions';
import { reportsModule } from '@xinan/reports';
import { residentRegistry, residentsModule } from '@xinan/residents';
import { standardsModule } from '@xinan/standards';
import { worklistModule } from '@xinan/worklist';
import { alarmBell } from './alarm-bell.ts';
import type { Config } from './config.ts';
import { riskBell } from './risk-bell.ts';
import { gatewayOf } from './sms.ts';

const root = path.resolve(import.meta.dirname, '../../..');

export interface ModuleOptions {
  readonly config: Config;
  readonly metrics: Metrics;
  readonly version: string;
}

/** Every module, ground floor first: the one list a new module is named in. */
export function makeModules({ config, metrics, version }: ModuleOptions): readonly ServerModule[] {
  const working: readonly ServerModule[] = [
    regionsModule,
    standardsModule,
    instrumentsModule,
    institutionsModule,
    accountsModule({
      version,
      demonstration: config.demonstration,
      residents: residentRegistry,
      gateway: gatewayOf(config),
      publicOrigin: config.publicOrigin,
    }),
    residentsModule,
    practitionersModule,
    assessmentsModule({ bell: alarmBell, observeBatch: (rows) => metrics.batchRows.observe(rows) }),
    crisesModule,
    disputesModule({ publicOrigin: config.publicOrigin ?? `http://localhost:${config.port}` }),
    counsellingModule({ riskBell }),
    cityIndexModule,
    auditsModule,
    reportsModule,
  ];
  const dutyKinds = Object.assign({}, ...working.map((module) => module.dutyKinds ?? {})) as Record<
    string,
    DutyKind
  >;
  return [...working, worklistModule(dutyKinds)];
}

const moduleNames = [
  'regions',
  'standards',
  'instruments',
  'institutions',
  'accounts',
  'residents',
  'practitioners',
  'assessments',
  'crises',
  'disputes',
  'counselling',
  'indicators',
];

/** Where the migrations and row policies live. */
export const migrationSources: MigrationSources = {
  folders: [
    path.join(root, 'packages/platform/sql'),
    ...moduleNames.map((name) => path.join(root, 'modules', name, 'sql')),
  ],
};
