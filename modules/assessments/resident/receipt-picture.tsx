import { Sheet, useText } from '@xinan/resident-kit';
import { useEffect, useState } from 'preact/hooks';
import { resultWords } from '../locales/resident-result.ts';
import { groupReceiptCode } from './receipt-code.ts';

const width = 720;
const height = 480;

interface PictureWords {
  title: string;
  line: string;
}

/** A picture that shows the code and nothing about what it opens. */
function drawReceipt(claimCode: string, { title, line }: PictureWords): string {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d');
  if (pen === null) return '';
  const groups = groupReceiptCode(claimCode);
  const words = (text: string, y: number, font: string) => {
    pen.font = font;
    pen.fillText(text, width / 2, y);
  };
  pen.fillStyle = '#fbfaf7';
  pen.fillRect(0, 0, width, height);
  pen.fillStyle = '#1d2b2a';
  pen.textAlign = 'center';
  words('心安', 84, '600 40px sans-serif');
  words(title, 144, '28px sans-serif');
  words(groups.slice(0, 3).join('  '), 240, '600 52px monospace');
  words(groups.slice(3).join('  '), 316, '600 52px monospace');
  pen.fillStyle = '#50605c';
  words(line, 404, '26px sans-serif');
  words(location.host, 444, '22px sans-serif');
  return canvas.toDataURL('image/png');
}

/** The code as a picture: pressed and held in WeChat's browser, downloaded elsewhere. */
export function ReceiptPicture({ claimCode, onClose }: { claimCode: string; onClose: () => void }) {
  const t = useText(resultWords);
  const [address, setAddress] = useState('');
  useEffect(
    () => setAddress(drawReceipt(claimCode, { title: t('codeTitle'), line: t('pictureLine') })),
    [claimCode, t],
  );
  return (
    <Sheet title={t('picture')} closeLabel={t('close')} onClose={onClose}>
      <div class="stack">
        <p>{t('pictureHint')}</p>
        {address && (
          <img
            class="receipt__picture"
            src={address}
            width={width}
            height={height}
            alt={t('pictureAlt', { code: claimCode })}
          />
        )}
        <a class="button button--wide" href={address} download="xinan.png">
          {t('pictureSave')}
        </a>
      </div>
    </Sheet>
  );
}
