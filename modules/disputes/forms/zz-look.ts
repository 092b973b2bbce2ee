import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import QRCode from 'qrcode';
import { formPage, buildPdf } from '@xinan/documents';
import { disputeForms, followSlipForm, statementForm } from './index.ts';
import { failedRecord, freshRecord, resolvedRecord, wagesRecord } from './sample-record.ts';

const css = readFileSync(new URL('../../../packages/ui/src/print.css', import.meta.url), 'utf8');
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
const only = process.argv[2];
const qr = await QRCode.toBuffer('https://xinan.example.cn/follow#0123-4567-89AB-CDEF', {
  margin: 1,
  width: 480,
});
const issuers = { zh: '埇桥区大店镇人民调解委员会', en: 'People’s Mediation Committee of Dadian Town' };
const refused = {
  ...freshRecord,
  outcome: 'not_accepted' as const,
  endReason: { zh: '已由法院、公安或其他机关受理', en: 'Already before a court, the police or another body' },
  timeline: [
    {
      at: '2026-03-03T02:00:00Z',
      step: 'refuse',
      label: { zh: '不予受理', en: 'Do not accept' },
      by: { name: '周平', role: { zh: '受理员', en: 'Registrar' } },
      to: null,
      remark: '区人民法院已于 2026 年 2 月 20 日立案。',
    },
  ],
};
const terminated = {
  ...failedRecord,
  outcome: 'terminated' as const,
  endReason: { zh: '申请人撤回申请', en: 'The applicant withdraws' },
  timeline: [
    ...failedRecord.timeline.slice(0, -1),
    { ...refused.timeline[0]!, step: 'terminate', remark: '王喆说两家已经自己商量好了。' },
  ],
};
const page = await browser.newPage();
for (const locale of ['zh', 'en'] as const) {
  const ctx = { locale, issuer: issuers[locale] };
  const sheets: [string, unknown][] = [
    ...Object.entries(disputeForms).map(
      ([name, form]) =>
        [
          name,
          form(
            name === 'refusal_notice'
              ? refused
              : name === 'routes_notice'
                ? failedRecord
                : name === 'termination_note'
                  ? terminated
                  : resolvedRecord,
            ctx,
          ),
        ] as [string, unknown],
    ),
    ['application_applied', disputeForms.application({ ...resolvedRecord, origin: 'applied' }, ctx)],
    ['application_fresh', disputeForms.application(freshRecord, ctx)],
    ['agreement_wages', disputeForms.agreement(wagesRecord, ctx)],
    ['application_wages', disputeForms.application(wagesRecord, ctx)],
    ['authority_wages', disputeForms.authority(wagesRecord, ctx)],
    ['oral_fresh', disputeForms.oral_agreement(freshRecord, ctx)],
    ['separate', disputeForms.minutes(resolvedRecord, { ...ctx, session: resolvedRecord.sessions[1]! })],
    ['confirmation_no', disputeForms.confirmation_application(failedRecord, ctx)],
    ['confirmation_wages', disputeForms.confirmation_application(wagesRecord, ctx)],
    ['performance_wages', disputeForms.performance(wagesRecord, ctx)],
    ['statement', statementForm(resolvedRecord, ctx)],
    ['slip', followSlipForm(resolvedRecord, { name: '王喆', code: '0123-4567-89AB-CDEF', qr }, ctx)],
  ];
  for (const [name, form] of sheets) {
    if (only && !name.includes(only)) continue;
    const html = formPage([form as never], { stylesheetHref: 'x.css' }).replace(
      /<link[^>]*>/,
      `<style>${css}</style>`,
    );
    await page.setContent(html);
    writeFileSync(`/tmp/dfile/${locale}-${name}-html.pdf`, await page.pdf({ preferCSSPageSize: true }));
    writeFileSync(`/tmp/dfile/${locale}-${name}-pdf.pdf`, await buildPdf(form as never));
  }
}
await browser.close();
