import { sha256 } from '@xinan/indicators';
import type { CollectionBook, CollectionTask } from './task.ts';

/** What a row of the workbook says about itself in a hidden cell, so that rows of another workbook are noticed. */
export interface Stamp {
  readonly period: string;
  readonly edition: string;
  readonly department: string;
  readonly unit: string;
  readonly indicator: string;
}

const fields = ['period', 'edition', 'department', 'unit', 'indicator'] as const;
const checkOf = (taskId: string, said: string): string => sha256(`${taskId}|${said}`).slice(0, 8);

export const stampOf = (
  { cycle, department }: CollectionBook,
  { indicator, unit }: CollectionTask,
): Stamp => ({
  period: cycle.period,
  edition: cycle.edition,
  department: department.code,
  unit: unit.code,
  indicator: indicator.code,
});

/** `2026Q3|0123456789abcdef|GA|341302|A1-01|9f8e7d6c`; the last part binds it to its task. */
export function writeStamp(taskId: string, stamp: Stamp): string {
  const said = fields.map((field) => stamp[field]).join('|');
  return `${said}|${checkOf(taskId, said)}`;
}

/** Undefined for anything that was not written for this very task. */
export function readStamp(taskId: string, text: string): Stamp | undefined {
  const parts = text.trim().split('|');
  const check = parts.pop();
  if (parts.length !== fields.length || check !== checkOf(taskId, parts.join('|'))) return undefined;
  const [period = '', edition = '', department = '', unit = '', indicator = ''] = parts;
  return { period, edition, department, unit, indicator };
}
