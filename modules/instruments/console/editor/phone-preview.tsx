import { useText } from '@xinan/console-kit';
import type { Locale } from '@xinan/scoring';
import residentCss from '@xinan/ui/resident.css?inline';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { editorWords } from '../../locales/editor.ts';
import { listAt, numberAt, textAt } from '../document/at-path.ts';

interface PhonePreviewProps {
  /** Any document, faults and all. */
  readonly document: unknown;
  readonly locale: Locale;
  readonly answers: Readonly<Record<string, number>>;
  readonly onAnswer: (itemId: string, value: number) => void;
}

/** The frame gives the page what a phone's body would. */
const frameCss = `
:host { display: block; }
.screen { min-height: 640px; padding: 20px 20px 32px; box-sizing: border-box; background: var(--paper); color: var(--ink); font: 16px/1.6 var(--font, system-ui, sans-serif); }
fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
ol, p { margin: 0; padding: 0; }
.soft { color: var(--ink-soft); margin-bottom: 12px; }
.title { font-size: 20px; font-weight: 600; margin-bottom: 4px; }
.walk { display: flex; gap: 12px; margin-top: 24px; }
.walk .button { flex: 1; }
`;

/** The residents' own style sheet inside a frame of its own, so that the console's does not reach it. */
function PhoneFrame({ children }: { children: ReactNode }): ReactNode {
  const host = useRef<HTMLDivElement>(null);
  const [root, setRoot] = useState<ShadowRoot | null>(null);
  useEffect(() => {
    if (host.current) setRoot(host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' }));
  }, []);
  return (
    <div className="inst-phone">
      <div ref={host} className="inst-phone__screen">
        {root &&
          createPortal(
            <>
              <style>{residentCss + frameCss}</style>
              <div className="screen">{children}</div>
            </>,
            root as unknown as Element,
          )}
      </div>
    </div>
  );
}

/** The form one question a screen, as the resident's phone shows it. */
export function PhonePreview({ document, locale, answers, onAnswer }: PhonePreviewProps): ReactNode {
  const t = useText(editorWords);
  const [at, setAt] = useState(0);
  const items = listAt(document, 'items');
  const index = Math.min(at, Math.max(0, items.length - 1));
  const path = `items[${index}]`;
  const id = textAt(document, `${path}.id`);
  const set = textAt(document, `${path}.options`);
  const title = textAt(document, `resident.title.${locale}`) || textAt(document, `name.${locale}`);
  const goTo = (next: number) => setAt(Math.min(Math.max(next, 0), items.length - 1));
  return (
    <PhoneFrame>
      <p className="title">{title}</p>
      {items.length === 0 ? (
        <p className="soft">{t('noQuestions')}</p>
      ) : (
        <>
          <p className="soft">{t('left', { n: items.length - index })}</p>
          <div className="steps-left">
            <ol className="steps-left__pips" aria-hidden="true">
              {items.map((_, one) => (
                <li
                  key={one}
                  {...(one < index ? { 'data-done': '' } : {})}
                  {...(one === index ? { 'data-now': '' } : {})}
                />
              ))}
            </ol>
          </div>
          <p className="soft">{textAt(document, `stem.text.${locale}`)}</p>
          <fieldset>
            <legend className="question">{textAt(document, `${path}.text.${locale}`) || '…'}</legend>
            <div className="choices">
              {listAt(document, `optionSets.${set}`).map((_, one) => {
                const value = numberAt(document, `optionSets.${set}[${one}].value`) ?? one;
                return (
                  <label key={one} className="choice">
                    <input
                      type="radio"
                      name="preview"
                      checked={answers[id] === value}
                      onChange={() => {
                        onAnswer(id, value);
                        goTo(index + 1);
                      }}
                    />
                    <span className="choice__face">
                      {textAt(document, `optionSets.${set}[${one}].text.${locale}`) || '…'}
                    </span>
                  </label>
                );
              })}
            </div>
          </fieldset>
          <div className="walk">
            <button
              className="button button--quiet"
              type="button"
              disabled={index === 0}
              onClick={() => goTo(index - 1)}
            >
              {t('previous')}
            </button>
            <button
              className="button"
              type="button"
              disabled={index >= items.length - 1}
              onClick={() => goTo(index + 1)}
            >
              {t('next')}
            </button>
          </div>
        </>
      )}
    </PhoneFrame>
  );
}
