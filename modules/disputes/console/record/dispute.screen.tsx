import { Empty, type RoomProps, useDesk, useText } from '@xinan/console-kit';
import { lampByWater } from '@xinan/ui/pictures';
import { Segmented } from 'antd';
import { type ReactNode, useState } from 'react';
import { recordWords } from '../../locales/console-record.ts';
import '../disputes.css';
import { CounsellorPage } from '../joint/counsellor-page.tsx';
import { PolicePage } from '../joint/police-page.tsx';
import { FilePage } from './file-page.tsx';
import { type View, viewsOf } from './views.ts';

const pages = { file: FilePage, police: PolicePage, counsellor: CounsellorPage };

/** One dispute: the mediation file, or the walled view of the police officer or the counsellor, by the reader's role. */
export default function DisputeScreen({ params }: RoomProps): ReactNode {
  const t = useText(recordWords);
  const { person } = useDesk();
  const views = viewsOf(person.roles);
  const [chosen, choose] = useState<View | null>(null);
  const view = chosen ?? views[0];
  if (!view) return <Empty picture={lampByWater} title={t('notFoundTitle')} />;
  const Page = pages[view];
  const id = params.id ?? '';
  return (
    <>
      {views.length > 1 && (
        <div className="dispute-views no-print">
          <Segmented
            aria-label={t('viewAs')}
            value={view}
            options={views.map((each) => ({ value: each, label: t(`view_${each}`) }))}
            onChange={choose}
          />
        </div>
      )}
      <Page key={id} id={id} />
    </>
  );
}
