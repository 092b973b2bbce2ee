import { Icon, useText } from '@xinan/console-kit';
import { plus } from '@xinan/ui/icons';
import { Button } from 'antd';
import { type ReactNode, useRef } from 'react';
import { words } from '../words.ts';

/** Chooses a file for one kind of evidence. */
export function UploadButton({
  name,
  busy,
  onFile,
}: {
  name: string;
  busy: boolean;
  onFile: (file: File) => void;
}): ReactNode {
  const t = useText(words);
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        size="small"
        loading={busy}
        icon={<Icon path={plus} size={12} />}
        aria-label={t('uploadFor', { name })}
        onClick={() => field.current?.click()}
      >
        {t('upload')}
      </Button>
      <input
        ref={field}
        type="file"
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) onFile(file);
          target.value = '';
        }}
      />
    </>
  );
}
