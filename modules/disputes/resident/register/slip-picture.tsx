import { Sheet, useText } from '@xinan/resident-kit';
import { useEffect, useState } from 'preact/hooks';
import { registerWords } from '../../locales/resident.ts';
import { followAddress, groupFollowCode } from '../follow-code.ts';
import { qrPath } from './qr-path.ts';

const width = 720;
const height = 860;
const qrSide = 360;
const qrTop = 330;

/** A picture that shows the code and nothing about the dispute. */
function drawSlip(code: string, { title, line }: { title: string; line: string }): string {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d');
  if (pen === null) return '';
  const words = (text: string, y: number, font: string) => {
    pen.font = font;
    pen.fillText(text, width / 2, y);
  };
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, width, height);
  pen.fillStyle = '#1d2b2a';
  pen.textAlign = 'center';
  words('心安', 84, '600 40px sans-serif');
  words(title, 146, '28px sans-serif');
  words(groupFollowCode(code), 240, '600 50px monospace');
  words(line, 790, '26px sans-serif');
  words(location.host, 828, '22px sans-serif');
  const { size, path } = qrPath(followAddress(location.origin, code));
  pen.translate((width - qrSide) / 2, qrTop);
  pen.scale(qrSide / size, qrSide / size);
  pen.fill(new Path2D(path));
  return canvas.toDataURL('image/png');
}

/** The code as a picture: pressed and held in WeChat's browser, downloaded elsewhere. */
export function SlipPicture({ code, onClose }: { code: string; onClose: () => void }) {
  const t = useText(registerWords);
  const [address, setAddress] = useState('');
  useEffect(() => setAddress(drawSlip(code, { title: t('code'), line: t('pictureLine') })), [code, t]);
  return (
    <Sheet title={t('savePicture')} closeLabel={t('close')} onClose={onClose}>
      <div class="stack">
        <p>{t('pictureHint')}</p>
        {address && (
          <img
            class="receipt__picture"
            src={address}
            width={width}
            height={height}
            alt={t('pictureAlt', { code: groupFollowCode(code) })}
          />
        )}
        <a class="button button--wide" href={address} download="xinan.png">
          {t('pictureSave')}
        </a>
      </div>
    </Sheet>
  );
}
