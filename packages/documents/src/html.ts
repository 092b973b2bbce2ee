import { type FieldGrid, type GridCell, layFieldGrid, sharesToPercents } from './field-grid.ts';
import {
  type Checkbox,
  checkboxText,
  type FieldsBlock,
  type FormBlock,
  formWords,
  hasHeading,
  type ParagraphBlock,
  type PictureBlock,
  type PrintedForm,
  type SignaturePlace,
  type SignaturesBlock,
  type TableBlock,
} from './printed-form.ts';

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text made safe for HTML content and quoted attributes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

const pxPerMm = 96 / 25.4;
const block = 'print-form';
const element = (tag: string, name: string, text: string): string =>
  `<${tag} class="${block}__${name}">${escapeHtml(text)}</${tag}>`;
const optional = (tag: string, name: string, text: string | undefined): string =>
  text === undefined ? '' : element(tag, name, text);

const boxesHtml = (items: readonly Checkbox[]): string =>
  `<ul class="${block}__boxes">${items.map((item) => `<li>${escapeHtml(checkboxText(item))}</li>`).join('')}</ul>`;

const columnsHtml = (percents: readonly number[]): string =>
  `<colgroup>${percents.map((percent) => `<col width="${Number(percent.toFixed(3))}%">`).join('')}</colgroup>`;

function cellHtml({ role, columns, content, heightMm }: GridCell): string {
  const inside = typeof content === 'string' ? escapeHtml(content) : boxesHtml(content);
  const span = columns > 1 ? ` colspan="${columns}"` : '';
  if (role === 'label') return `<th scope="row"${span}>${inside}</th>`;
  // A `height` attribute, because strict pages allow no inline style.
  const tall = heightMm > 0 ? ` class="is-tall" height="${Math.round(heightMm * pxPerMm)}"` : '';
  return `<td${span}${tall}>${inside}</td>`;
}

const gridHtml = ({ columnPercents, rows }: FieldGrid): string =>
  `<table class="${block}__grid">${columnsHtml(columnPercents)}<tbody>${rows
    .map((row) => `<tr>${row.map(cellHtml).join('')}</tr>`)
    .join('')}</tbody></table>`;

function tableHtml(list: TableBlock): string {
  const { caption, columns, rows } = list;
  const marks = columns.map(({ align, tick }) => {
    const mark = tick ? 'tick' : align;
    return mark && mark !== 'left' ? ` class="is-${mark}"` : '';
  });
  const row = (cells: readonly string[]): string =>
    `<tr>${columns.map((_, i) => `<td${marks[i]}>${escapeHtml(cells[i] ?? '')}</td>`).join('')}</tr>`;
  const heads = columns
    .map(({ header, tick }) => `<th scope="col"${tick ? ' class="is-tick"' : ''}>${escapeHtml(header)}</th>`)
    .join('');
  return [
    `<table class="${block}__grid${caption === undefined ? '' : ` ${block}__grid--captioned`}">`,
    caption === undefined ? '' : `<caption>${escapeHtml(caption)}</caption>`,
    columnsHtml(sharesToPercents(columns.map(({ share = 1 }) => share))),
    hasHeading(list) ? `<thead><tr>${heads}</tr></thead>` : '',
    `<tbody>${rows.map(row).join('')}</tbody></table>`,
  ].join('');
}

function paragraphHtml({ text, indent, align }: ParagraphBlock): string {
  const marks = [indent ? 'indent' : '', align && align !== 'left' ? align : ''].filter(Boolean);
  const classes = ['', ...marks.map((mark) => `--${mark}`)].map((mark) => `${block}__paragraph${mark}`);
  return `<p class="${classes.join(' ')}">${escapeHtml(text)}</p>`;
}

function signatureHtml({ label, name, date, seal }: SignaturePlace, locale: PrintedForm['locale']): string {
  const word = formWords(locale);
  const who = name === undefined ? `<span class="${block}__line">&nbsp;</span>` : escapeHtml(name);
  return [
    `<div class="${block}__signature${seal ? ` ${block}__signature--seal` : ''}">`,
    `<p>${escapeHtml(label)}${word.colon}${who}</p>`,
    `<p>${escapeHtml(date ?? word.blankDate)}</p>`,
    seal ? element('p', 'seal', word.seal) : '',
    '</div>',
  ].join('');
}

const signaturesHtml = ({ places }: SignaturesBlock, locale: PrintedForm['locale']): string =>
  `<div class="${block}__signatures">${places.map((place) => signatureHtml(place, locale)).join('')}</div>`;

function pictureHtml({ bytes, mediaType, alt, widthMm }: PictureBlock): string {
  const data = Buffer.from(bytes).toString('base64');
  return `<p class="${block}__picture"><img src="data:${mediaType};base64,${data}" alt="${escapeHtml(alt)}" width="${Math.round(widthMm * pxPerMm)}"></p>`;
}

function blockHtml(part: FormBlock, locale: PrintedForm['locale']): string {
  switch (part.kind) {
    case 'heading':
      return element('h2', 'heading', part.text);
    case 'paragraph':
      return paragraphHtml(part);
    case 'fields':
      return gridHtml(layFieldGrid(part satisfies FieldsBlock));
    case 'checkboxes':
      return `<div class="${block}__checkboxes">${optional('p', 'boxes-label', part.label)}${boxesHtml(part.items)}</div>`;
    case 'table':
      return tableHtml(part);
    case 'signatures':
      return signaturesHtml(part, locale);
    case 'picture':
      return pictureHtml(part);
    case 'note':
      return element('p', 'note', part.text);
  }
}

/** The form as an escaped `<article>` for the classes of `@xinan/ui/print.css`; no inline style, no script. */
export function formHtml(form: PrintedForm): string {
  const language = form.locale === 'zh' ? 'zh-CN' : 'en';
  const wide = form.orientation === 'landscape' ? ` ${block}--wide` : '';
  const close = form.compact ? ` ${block}--compact` : '';
  const head = [
    optional('p', 'issuer', form.issuer),
    element('h1', 'title', form.title),
    optional('p', 'subtitle', form.subtitle),
    optional('p', 'number', form.documentNumber),
  ];
  return [
    `<article class="${block}${wide}${close}" lang="${language}">`,
    `<header class="${block}__head">${head.join('')}</header>`,
    ...form.blocks.map((part) => blockHtml(part, form.locale)),
    '</article>',
  ].join('');
}

/** A whole page around one or more forms. `stylesheetHref` leads to the served `print.css`. */
export function formPage(
  forms: readonly PrintedForm[],
  { stylesheetHref }: { stylesheetHref: string },
): string {
  const language = forms[0]?.locale === 'en' ? 'en' : 'zh-CN';
  const title = escapeHtml(forms.map((form) => form.title).join(' · '));
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">`,
    `<title>${title}</title><link rel="stylesheet" href="${escapeHtml(stylesheetHref)}"></head>`,
    `<body>${forms.map(formHtml).join('')}</body></html>`,
  ].join('');
}
