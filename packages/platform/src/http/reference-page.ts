import { actionOf } from '@xinan/policy';
import type { ApiDescription } from './api-description.ts';

const escapeHtml = (text: string) =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  );

const style = `
:root{color-scheme:light dark;--ink:light-dark(#1d2b2a,#e8efed);--paper:light-dark(#fbfaf7,#121817);--line:light-dark(#dfe3de,#2b3533);--lake:light-dark(#1f7a6d,#62c3b3)}
body{margin:0;font:15px/1.6 system-ui,"PingFang SC","Noto Sans SC",sans-serif;color:var(--ink);background:var(--paper)}
main{max-width:880px;margin:0 auto;padding:24px 16px 80px}
h2{margin:40px 0 8px;border-bottom:1px solid var(--line)}
details{border:1px solid var(--line);border-radius:6px;margin:8px 0;padding:8px 12px}
summary{cursor:pointer}code,pre{font:13px/1.5 ui-monospace,Menlo,Consolas,monospace}
.method{color:var(--lake);font-weight:600;display:inline-block;min-width:52px}
pre{overflow:auto;background:light-dark(#f1f0ea,#1b2322);padding:12px;border-radius:6px}small{opacity:.75}`;

function schemaBlock(title: string, schema: object | undefined): string {
  return schema
    ? `<p><small>${title}</small></p><pre>${escapeHtml(JSON.stringify(schema, null, 1))}</pre>`
    : '';
}

/** The API for people: every route with its action, roles, input, answer and failures. Static, no script. */
export function apiReferencePage({ endpoints, errors, version }: ApiDescription): string {
  const groups = Map.groupBy(endpoints, ({ route }) => route.id.split('.')[0] ?? '');
  const sections = [...groups].map(([group, members]) => {
    const routes = members.map(({ route }) => {
      const failures = (route.errors ?? []).map(
        (code) =>
          `<li><code>${code}</code> ${errors[code]?.status ?? ''} ${escapeHtml(errors[code]?.zh ?? '')} <small>${escapeHtml(errors[code]?.en ?? '')}</small></li>`,
      );
      return `<details id="${route.id}"><summary><span class="method">${route.method}</span> <code>${escapeHtml(route.path)}</code> ${escapeHtml(route.summary.zh)} <small>${escapeHtml(route.summary.en)}</small></summary>
<p>action <code>${route.action}</code> · ${Object.keys(actionOf(route.action).by)
        .map((role) => `<code>${role}</code>`)
        .join(' ')}</p>
${schemaBlock('params', route.params)}${schemaBlock('query', route.query)}${schemaBlock('body', route.body)}${schemaBlock('200', route.response)}
${failures.length > 0 ? `<ul>${failures.join('')}</ul>` : ''}</details>`;
    });
    return `<h2>${group}</h2>${routes.join('\n')}`;
  });
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>心安 API</title><style>${style}</style></head>
<body><main><h1>心安 API <small>${version}</small></h1><p>OpenAPI 3.1: <a href="/api/openapi.json">/api/openapi.json</a>. 错误一律为 RFC 9457 problem+json。<small>Failures are RFC 9457 problem documents; writes want an Idempotency-Key.</small></p>${sections.join('\n')}</main></body></html>`;
}
