import { deadline } from '@xinan/cn/calendar';
import { localDateOf } from '@xinan/cn/dates';
import { toLtree } from '@xinan/cn/regions';
import { type ActorTx, openDuties, signedBy } from '@xinan/platform';
import { caseNumber, type Source, type Urgency } from '../domain.ts';
import { type CrisisContact, sealContact } from './contact.ts';
import { countCrisis } from './count-crisis.ts';
import { countReturns } from './count-returns.ts';
import { announceAlert } from './notices.ts';
import { places } from './places.ts';
import { readClocks } from './read-clocks.ts';

export interface NewAlert {
  readonly id?: string;
  readonly source: Source;
  readonly urgency: Urgency;
  /** The smallest region known; the city's own code where nothing more is. */
  readonly regionCode: string;
  readonly observedFact: string;
  readonly assessmentId?: string | null;
  readonly residentId?: string | null;
  readonly contact?: CrisisContact | null;
}

export interface RaisedAlert {
  readonly id: string;
  readonly caseNo: string;
}

interface NumberedAlert extends NewAlert {
  readonly id: string;
  readonly caseNo: string;
  readonly area: string;
}

async function numberAlerts(tx: ActorTx, alerts: readonly NewAlert[]): Promise<NumberedAlert[]> {
  const year = Number(localDateOf(tx.now).slice(0, 4));
  const [taken] = await tx.sql<{ first: number }>('select take_crisis_numbers($1, $2) as first', [
    year,
    alerts.length,
  ]);
  if (!taken) throw new Error('no case number was given');
  return alerts.map((alert, index) => ({
    ...alert,
    id: alert.id ?? tx.newId(),
    caseNo: caseNumber(year, taken.first + index),
    area: toLtree(alert.regionCode),
  }));
}

/** Case rows and, where a number was left, the sealed contacts under the same key. */
async function storeCases(tx: ActorTx, alerts: readonly NumberedAlert[]): Promise<void> {
  const contacts: { crisis_id: string; sealed: Buffer; left_at: Date }[] = [];
  const rows = alerts.map((alert) => {
    const { key, wrapped } = tx.vault.newKey('crisis');
    if (alert.contact)
      contacts.push({
        crisis_id: alert.id,
        sealed: sealContact(key, alert.id, alert.contact),
        left_at: tx.now,
      });
    return {
      id: alert.id,
      case_no: alert.caseNo,
      state: 'alerted',
      source: alert.source,
      urgency: alert.urgency,
      raised_at: tx.now,
      region_code: alert.regionCode,
      area: alert.area,
      assessment_id: alert.assessmentId ?? null,
      resident_id: alert.residentId ?? null,
      contact_left: Boolean(alert.contact?.phone),
      wrapped_key: wrapped,
      fact_sealed: key.seal(places.fact(alert.id), alert.observedFact),
    };
  });
  await tx.run(tx.db.insertInto('crises').values(rows));
  if (contacts.length > 0) await tx.run(tx.db.insertInto('crisis_contacts').values(contacts));
}

async function openTimelines(tx: ActorTx, alerts: readonly NumberedAlert[]): Promise<void> {
  const signed = signedBy(tx);
  await tx.run(
    tx.db.insertInto('crisis_events').values(
      alerts.map(({ id }) => ({
        id: tx.newId(),
        crisis_id: id,
        at: tx.now,
        step: 'raise',
        from_state: null,
        to_state: 'alerted',
        ...signed,
      })),
    ),
  );
}

async function startClocks(tx: ActorTx, alerts: readonly NumberedAlert[]): Promise<void> {
  const clocks = await readClocks(tx);
  await openDuties(
    tx,
    alerts.map((alert) => ({
      kind: 'crisis.acknowledge',
      module: 'crises',
      recordId: alert.id,
      recordNo: alert.caseNo,
      regionCode: alert.regionCode,
      area: alert.area,
      role: 'duty_officer',
      urgent: alert.urgency === 'immediate',
      dueAt: deadline(tx.now, clocks.acknowledge[alert.urgency]),
    })),
  );
}

/** Raises alerts in the caller's transaction, in the same few statements however many they are. */
export async function raiseAlerts(tx: ActorTx, alerts: readonly NewAlert[]): Promise<RaisedAlert[]> {
  if (alerts.length === 0) return [];
  const numbered = await numberAlerts(tx, alerts);
  await storeCases(tx, numbered);
  await openTimelines(tx, numbered);
  await startClocks(tx, numbered);
  await countReturns(tx, numbered);
  for (const alert of numbered) {
    tx.touch(alert.id, alert.residentId);
    announceAlert(tx, alert);
    const dims = { source: alert.source, urgency: alert.urgency };
    countCrisis(tx, { region_code: alert.regionCode }, { metric: 'crisis.alerted', dims });
  }
  return numbered.map(({ id, caseNo }) => ({ id, caseNo }));
}
