import { formatDateTime, formatTime } from '@xinan/cn/dates';
import { check } from '@xinan/ui/icons';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useDesk } from '../desk.ts';
import { Icon } from '../icon.tsx';
import { recordWords } from '../record-words.ts';
import { useText } from '../use-text.ts';

/** When the text was last kept on this device. */
export function DraftLine({ savedAt }: { savedAt: string | null }): ReactNode {
  const t = useText(recordWords);
  if (!savedAt) return null;
  return (
    <span className="kit-by kit-saved">
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
  const t = useText(recordWords);
  const { locale } = useDesk();
  const [gone, setGone] = useState(false);
  if (gone) return null;
  const clear = () => {
    setGone(true);
    onStartOver();
  };
  return (
    <p className="kit-restored" role="status">
      {t('restored', { time: formatDateTime(new Date(savedAt), locale) })}
      <Button type="link" size="small" onClick={clear}>
        {t('startOver')}
      </Button>
    </p>
  );
}
