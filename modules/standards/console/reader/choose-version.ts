import type { StandardPage, VersionSummary } from '../../contract.ts';
import { standingOn } from '../../domain.ts';

const numbered = ({ versions }: StandardPage, number: string | undefined): VersionSummary | undefined =>
  versions.find((version) => String(version.number) === number);

/** The version in force today, if any. */
export const inForce = ({ versions, today }: StandardPage): VersionSummary | undefined =>
  versions.find((version) => standingOn(version, today) === 'in_force');

/** What the reader sees: the version the address names, or else the one in force, or else the newest. */
export const shownVersion = (page: StandardPage, number: string | undefined): VersionSummary | undefined =>
  numbered(page, number) ?? inForce(page) ?? page.versions[0];

/** The version to compare with, where the address names another than the one shown. */
export function otherVersion(
  page: StandardPage,
  number: string | undefined,
  shown: VersionSummary | undefined,
): VersionSummary | undefined {
  const other = numbered(page, number);
  return other && other.id !== shown?.id ? other : undefined;
}
