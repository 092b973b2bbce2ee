import { useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import { officeWords } from '../../locales/office.ts';

/** The first rows as they were understood; columns that nobody filled in are left out. */
export function ImportPreview({
  preview,
}: {
  preview: readonly Readonly<Record<string, string>>[];
}): ReactNode {
  const t = useText(officeWords);
  const columns = [...new Set(preview.flatMap((row) => Object.keys(row)))];
  return (
    <>
      <p className="off-note">{t('previewHint', { n: preview.length })}</p>
      <div
        className="off-scroll"
        tabIndex={0}
        role="region"
        aria-label={t('scrollable', { name: t('preview') })}
      >
        <table className="off-table off-table--preview">
          <caption className="kit-hidden">{t('preview')}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {preview.map((row, place) => (
              <tr key={place}>
                {columns.map((column) => (
                  <td key={column}>{row[column] ?? ''}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
