import { useApp } from '@xinan/resident-kit';
import { useEffect, useState } from 'preact/hooks';
import { type HelpLine, listHelpLines } from '../contract.ts';

/**
 * The national numbers, shown until the city's own list has come, so that the bar is never empty:
 * 12356 psychological support, 120 ambulance, 110 police.
 */
export const nationalLines: readonly HelpLine[] = [
  {
    id: '00000000-0000-7000-8000-000000012356',
    kind: 'psychological',
    number: '12356',
    name: { zh: '全国统一心理援助热线', en: 'National psychological support line' },
    hours: { zh: '每天开通，时间以当地公布为准', en: 'Every day; hours as announced locally' },
    alwaysOpen: false,
  },
  {
    id: '00000000-0000-7000-8000-000000000120',
    kind: 'emergency_medical',
    number: '120',
    name: { zh: '急救', en: 'Ambulance' },
    hours: { zh: '24 小时', en: '24 hours' },
    alwaysOpen: true,
  },
  {
    id: '00000000-0000-7000-8000-000000000110',
    kind: 'emergency_police',
    number: '110',
    name: { zh: '报警求助', en: 'Police' },
    hours: { zh: '24 小时', en: '24 hours' },
    alwaysOpen: true,
  },
];

let known: readonly HelpLine[] = nationalLines;
let asked: Promise<void> | undefined;

/** The lines in the order to call them. Never empty and never an error: help does not wait for a network. */
export function useHelpLines(): readonly HelpLine[] {
  const { call } = useApp();
  const [lines, setLines] = useState(known);
  useEffect(() => {
    asked ??= call(listHelpLines, {}).then(
      (answer) => {
        if (answer.lines.length > 0) known = answer.lines;
      },
      () => {
        asked = undefined;
      },
    );
    void asked.then(() => setLines(known));
  }, [call]);
  return lines;
}

/** The line to offer first: the first psychological one of the list, else the first of all. */
export function firstLine(lines: readonly HelpLine[]): HelpLine {
  return lines.find((line) => line.kind === 'psychological') ?? lines[0] ?? (nationalLines[0] as HelpLine);
}
