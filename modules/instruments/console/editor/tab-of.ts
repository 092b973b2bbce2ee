import { stepsOf } from '../document/at-path.ts';

const tabs: Readonly<Record<string, string>> = {
  items: 'items',
  stem: 'items',
  optionSets: 'options',
  optionProvenance: 'options',
  scales: 'scales',
  missing: 'scales',
  bands: 'bands',
  alerts: 'alerts',
  licence: 'licence',
  release: 'licence',
  resident: 'resident',
  cutoffs: 'json',
  norms: 'json',
  skips: 'json',
  loinc: 'json',
  altText: 'json',
  schema: 'json',
  notes: 'json',
};

/** In which part of the editor a place is written. */
export function tabOf(path: string, isLocked: boolean): string {
  const first = String(stepsOf(path)[0] ?? '');
  const tab = (Object.hasOwn(tabs, first) ? tabs[first] : undefined) ?? 'basics';
  if (!isLocked) return first === 'stem' && path.startsWith('stem.provenance') ? 'basics' : tab;
  return tab === 'licence' || tab === 'resident' || tab === 'json' ? tab : 'words';
}
