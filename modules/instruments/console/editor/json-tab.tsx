import { useText } from '@xinan/console-kit';
import { Button } from 'antd';
import { type ReactNode, useRef, useState } from 'react';
import type { DraftFault } from '../../contract.ts';
import { editorWords } from '../../locales/editor.ts';
import { faultInJson } from '../document/json-fault.ts';
import { lineOf, placeInJson, type Span } from '../document/json-place.ts';
import { FaultList } from '../document/fault-list.tsx';

interface JsonTabProps {
  readonly document: unknown;
  readonly faults: readonly DraftFault[];
  readonly onChange: (document: unknown) => void;
}

const lineHeightPx = 20;

/** Puts the cursor on a span and brings its line into view. */
function select(field: HTMLTextAreaElement, { from, to }: Span): void {
  field.focus();
  field.setSelectionRange(from, to);
  const { line } = lineOf(field.value, from);
  field.scrollTop = Math.max(0, (line - 6) * lineHeightPx);
}

/** JSON: the whole document as text; every fault leads to its exact place. */
export function JsonTab({ document, faults, onChange }: JsonTabProps): ReactNode {
  const t = useText(editorWords);
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(() => JSON.stringify(document, null, 2));
  const brokenAt = faultInJson(text);
  const write = (next: string) => {
    setText(next);
    if (faultInJson(next) === undefined) onChange(JSON.parse(next));
  };
  const jump = (span: Span | undefined) => field.current && span && select(field.current, span);
  return (
    <div className="inst-json">
      <p className="inst-intro kit-soft">{t('jsonHint')}</p>
      <textarea
        ref={field}
        className="inst-json__text"
        aria-label={t('json')}
        aria-invalid={brokenAt !== undefined}
        spellCheck={false}
        value={text}
        onChange={(event) => write(event.target.value)}
      />
      <div role="status">
        {brokenAt === undefined ? (
          <FaultList document={document} faults={faults} onJump={(path) => jump(placeInJson(text, path))} />
        ) : (
          <p className="inst-field__fault">
            {t('jsonFault', lineOf(text, brokenAt))}{' '}
            <Button size="small" onClick={() => jump({ from: brokenAt, to: brokenAt + 1 })}>
              {t('jump')}
            </Button>
          </p>
        )}
      </div>
    </div>
  );
}
