import { defineInstrument, type Instrument } from '@xinan/scoring';
import { familyWords, topics } from '@xinan/scoring/resident';
import type { DraftFault } from '../contract/drafts.ts';
import type { ResidentWords } from '../contract/library.ts';

const idForm = /^[a-z0-9_]{2,40}$/;
const deepest = 40;

/** Residents hear of life, never of a condition. */
const labelWords = {
  zh: /抑郁|焦虑|异常|阳性|高危|重度|中度|轻度|诊断|障碍|患者|筛查|自杀|症/,
  en: /diagnos|abnormal|depress|anxi|disorder|symptom|\brisk|patient|illness|suicid|screening|syndrome/i,
} as const;

const fieldOf = (document: unknown, name: string): unknown =>
  typeof document === 'object' && document !== null ? (document as Record<string, unknown>)[name] : undefined;

/** Whether a document can be kept at all: an object that is not nested beyond reason. */
export function isKeepable(document: unknown): boolean {
  let layer: unknown[] = [document];
  for (let depth = 0; layer.length > 0; depth += 1) {
    if (depth > deepest) return false;
    layer = layer.flatMap((value) =>
      typeof value === 'object' && value !== null ? (Object.values(value) as unknown[]) : [],
    );
  }
  return typeof document === 'object' && document !== null && !Array.isArray(document);
}

/** The id a document claims; empty where it claims none that can be one. */
export function claimedId(document: unknown): string {
  const id = fieldOf(document, 'id');
  return typeof id === 'string' && idForm.test(id) ? id : '';
}

/** What to call a draft in a list. */
export function claimedName(document: unknown): string {
  const name = fieldOf(document, 'name');
  const words = [fieldOf(name, 'zh'), fieldOf(name, 'en'), fieldOf(document, 'abbr')];
  const found = words.find((each): each is string => typeof each === 'string' && each.trim() !== '');
  return (found ?? '').slice(0, 120);
}

const fault = (path: string, code: string, message: string): DraftFault => ({ path, code, message });

function wordFaults({ title }: ResidentWords): DraftFault[] {
  return (['zh', 'en'] as const).flatMap((locale) => {
    const path = `resident.title.${locale}`;
    if (title[locale].trim() === '') return [fault(path, 'missing-wording', 'no words')];
    return labelWords[locale].test(title[locale])
      ? [fault(path, 'label-word', 'residents are told of life, never of a condition')]
      : [];
  });
}

function scaleFaults({ scales }: ResidentWords, instrument: Instrument): DraftFault[] {
  const known = new Set(instrument.scales.map(({ id }) => id));
  return scales.flatMap(({ scale, family }, index) => {
    const path = `resident.scales[${index}]`;
    return [
      ...(known.has(scale) ? [] : [fault(`${path}.scale`, 'unknown-scale', `no scale ${scale}`)]),
      ...(scales.findIndex((each) => each.scale === scale) === index
        ? []
        : [fault(`${path}.scale`, 'duplicate', `${scale} is told twice`)]),
      ...(Object.hasOwn(familyWords, family)
        ? []
        : [fault(`${path}.family`, 'unknown-family', `no words for ${family}`)]),
    ];
  });
}

const topicFaults = (words: ResidentWords): DraftFault[] =>
  words.topics.flatMap((id, index) =>
    topics.some((topic) => topic.id === id)
      ? []
      : [fault(`resident.topics[${index}]`, 'unknown-topic', `no topic ${id}`)],
  );

function residentFaults(resident: ResidentWords, instrument: Instrument | undefined): DraftFault[] {
  return [
    ...(instrument && instrument.kind !== 'self-report'
      ? [fault('resident', 'professional-only', 'only a self-report has words for residents')]
      : []),
    ...wordFaults(resident),
    ...(instrument ? scaleFaults(resident, instrument) : []),
    ...topicFaults(resident),
  ];
}

/** A draft as checked: every fault at its exact place, and the instrument it makes where there is none. */
export interface CheckedDraft {
  readonly faults: readonly DraftFault[];
  readonly instrument: Instrument | null;
}

/** Checks a document and its words for residents. Pure; never throws. */
export function checkDraft(document: unknown, resident: ResidentWords | null): CheckedDraft {
  const defined = defineInstrument(document);
  const instrument = defined.ok ? defined.instrument : undefined;
  const badId = instrument !== undefined && !idForm.test(instrument.id);
  const faults = [
    ...(defined.ok ? [] : defined.faults),
    ...(badId ? [fault('id', 'wrong-shape', 'expected 2 to 40 small letters, digits and _')] : []),
    ...(resident ? residentFaults(resident, instrument) : []),
  ];
  return { faults, instrument: faults.length === 0 && instrument ? instrument : null };
}
