import { type Finding, finding } from './finding.ts';

export interface EvidenceFile {
  /** Hash of its content. */
  readonly hash: string;
  readonly indicator: string;
  readonly period: string;
}

/** Q8: the same file serves another indicator or another period. */
export function checkReuse(file: EvidenceFile, others: readonly EvidenceFile[]): Finding[] {
  const uses = others.filter(
    ({ hash, indicator, period }) =>
      hash === file.hash && (indicator !== file.indicator || period !== file.period),
  );
  return uses.length === 0
    ? []
    : [
        finding('Q8', ['同一文件用于其他指标或期间', 'the same file is used elsewhere'], {
          uses: uses.map(({ indicator, period }) => `${indicator} ${period}`).join(', '),
        }),
      ];
}
