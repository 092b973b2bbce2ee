import { addDays, instantAt, localDateOf } from '@xinan/cn/dates';
import type { ShippedStandard } from '@xinan/standards';
import type { Block } from '@xinan/standards/domain';
import { makeId, randomStream } from '../random.ts';
import {
  changesOfDraft,
  changesSinceFirst,
  firstNote,
  laterNotes,
  type Rewording,
} from '../texts/standard-texts.ts';
import type { StaffRecord } from './staff.ts';

type Signer = Pick<StaffRecord, 'id' | 'name'>;

export interface StandardVersionRecord {
  readonly id: string;
  readonly number: number;
  readonly state: 'draft' | 'in_force' | 'superseded';
  readonly body: ShippedStandard['body'];
  readonly note: { readonly zh: string; readonly en: string };
  readonly author: Signer;
  readonly writtenAt: Date;
  readonly approver: Signer | null;
  readonly approvedAt: Date | null;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly supersededOn: string | null;
}

export interface StandardRecord {
  readonly id: string;
  readonly shipped: Omit<ShippedStandard, 'file' | 'body'>;
  readonly versions: readonly StandardVersionRecord[];
}

export interface StandardSources {
  readonly seed: number;
  readonly now: Date;
  readonly staff: readonly StaffRecord[];
  readonly shipped: readonly ShippedStandard[];
}

const reword = (text: string, changes: readonly Rewording[]): string =>
  changes.reduce((said, { from, to }) => said.replaceAll(from, to), text);

function rewordBlock(block: Block, changes: readonly Rewording[]): Block {
  if (block.kind === 'table')
    return { ...block, rows: block.rows.map((row) => row.map((cell) => reword(cell, changes))) };
  if (block.kind === 'list') return { ...block, items: block.items.map((item) => reword(item, changes)) };
  return { ...block, text: reword(block.text, changes) };
}

const rewordBody = (
  body: ShippedStandard['body'],
  changes: readonly Rewording[],
): ShippedStandard['body'] => ({
  zh: body.zh.map((block) => rewordBlock(block, changes)),
  en: body.en.map((block) => rewordBlock(block, changes)),
});

/** Two of the city office: who writes, and who approves. A visitor signs in as the second. */
function officeOf(staff: readonly StaffRecord[]): { author: StaffRecord; approver: StaffRecord } {
  const office = staff.filter(({ role }) => role === 'city_admin');
  const approver = office.find(({ tryRole }) => tryRole !== null) ?? office[0];
  const author = office.find((each) => each.id !== approver?.id);
  if (!author || !approver) throw new Error('the city office has fewer than two people');
  return { author, approver };
}

/** The standards of the demonstration: in force, one with a former version, one with a draft that waits, one ending soon. */
export function generateStandards({ seed, now, staff, shipped }: StandardSources): StandardRecord[] {
  const random = randomStream(seed, 'standards');
  const { author, approver } = officeOf(staff);
  const year = Number(localDateOf(now).slice(0, 4));
  const firstDay = `${year - 1}-01-01`;
  const thisYear = `${year}-01-01`;
  const written = (day: string) => instantAt(addDays(day, -20), 10 * 60);
  const approved = (day: string) => instantAt(addDays(day, -8), 15 * 60);

  const inForce = (validFrom: string) => ({
    state: 'in_force' as const,
    author,
    writtenAt: written(validFrom),
    approver,
    approvedAt: approved(validFrom),
    validFrom,
    validUntil: null,
    supersededOn: null,
  });
  const versionsOf = (standard: ShippedStandard): StandardVersionRecord[] => {
    const { code, body } = standard;
    const id = () => makeId(random, written(firstDay));
    const former = changesSinceFirst[code];
    const first = { id: id(), number: 1, body, note: firstNote, ...inForce(firstDay) };
    const present: StandardVersionRecord[] = former
      ? [
          { ...first, body: rewordBody(body, former), state: 'superseded', supersededOn: thisYear },
          { id: id(), number: 2, body, note: laterNotes[code] ?? firstNote, ...inForce(thisYear) },
        ]
      : [first];
    const draft = changesOfDraft[code];
    if (draft)
      present.push({
        ...inForce(firstDay),
        id: id(),
        number: present.length + 1,
        state: 'draft',
        body: rewordBody(body, draft.changes),
        note: draft.note,
        writtenAt: new Date(now.getTime() - 3 * 86_400_000),
        approver: null,
        approvedAt: null,
        validFrom: null,
      });
    return present;
  };
  const endsSoon = addDays(localDateOf(now), 60);
  return shipped.map((standard) => {
    const versions = versionsOf(standard);
    return {
      id: makeId(random, written(firstDay)),
      shipped: standard,
      versions:
        standard.code === 'XA-P-07' ? versions.map((each) => ({ ...each, validUntil: endsSoon })) : versions,
    };
  });
}
