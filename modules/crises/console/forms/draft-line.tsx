import { formatDateTime, formatTime } from '@xinan/cn/dates';
import { Icon, useDesk, useText } from '@xinan/console-kit';
import { check } from '@xinan/ui/icons';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { formWords } from '../../locales/console.ts';

/** When the text was last kept on this device. */
export function DraftLine({ savedAt }: { savedAt: string | null }): ReactNode {
  const t = useText(formWords);
  if (!savedAt) return null;
  return (
    <span className="crisis-by crisis-saved">
      <Icon path={check} size={14} /> {t('savedHere', { time: formatTime(new Date(savedAt)) })}
    </span>
  );
}

/** Unsent text has been put back; it may be thrown away. */
export function RestoredNotice({
  savedAt,
  onStartOver,
}: {
  savedAt: string;
  onStartOver: () => void;
}): ReactNode {
  const t = useText(formWords);
  const { locale } = useDesk();
  const [gone, setGone] = useState(false);
  if (gone) return null;
  const clear = () => {
    setGone(true);
    onStartOver();
  };
  return (
    <p className="crisis-restored" role="status">
      {t('restored', { time: formatDateTime(new Date(savedAt), locale) })}
      <Button type="link" size="small" onClick={clear}>
        {t('startOver')}
      </Button>
    </p>
  );
}
