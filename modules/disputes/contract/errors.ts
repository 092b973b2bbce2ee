import { defineErrors } from '@xinan/contract-kit';

export const errors = defineErrors({
  'dispute.step_not_open': {
    status: 409,
    zh: '纠纷当前状态为“{state}”，不能执行“{step}”。',
    en: 'The dispute is “{state}”; “{step}” is not open now.',
  },
  'dispute.step_unmet': {
    status: 409,
    zh: '还不能执行“{step}”：需要{conditions}。',
    en: '“{step}” still needs: {conditions}.',
  },
  'dispute.step_role': {
    status: 403,
    zh: '您的岗位不能执行“{step}”。',
    en: 'Your role cannot take “{step}”.',
  },
  'dispute.taken': {
    status: 409,
    zh: '{name} 刚刚登记了这起纠纷，请刷新查看，不必重复处理。',
    en: '{name} has just registered this dispute; reload to see it, nothing more is needed.',
  },
  'dispute.parties_invalid': {
    status: 422,
    zh: '当事人信息有误，请按提示修改。',
    en: 'Something is wrong with the parties; please correct it.',
  },
  'dispute.identity_invalid': {
    status: 422,
    zh: '证件号码有误，请核对。',
    en: 'The identity number is not valid; please check it.',
  },
  'dispute.phone_invalid': {
    status: 422,
    zh: '电话号码有误，请核对。',
    en: 'The telephone number is not valid.',
  },
  'dispute.dates_invalid': {
    status: 422,
    zh: '日期先后有误，请核对。',
    en: 'The dates are out of order; please check them.',
  },
  'dispute.amount_invalid': {
    status: 422,
    zh: '金额请用数字填写，单位为元，例如 12800.50。',
    en: 'Write the amount in figures, in yuan, such as 12800.50.',
  },
  'dispute.target_unknown': {
    status: 422,
    zh: '没有找到接收地区或单位，请重新选择。',
    en: 'There is no such area or body to receive it; choose another.',
  },
  'dispute.transfer_bounces': {
    status: 409,
    zh: '这起纠纷已经移交过一次，再次移交须由共同上级的调解负责人决定。',
    en: 'This dispute was transferred before; a second transfer is for the mediation lead above both areas.',
  },
  'dispute.person_unknown': {
    status: 422,
    zh: '名册里没有这个人，请重新选择。',
    en: 'This person is not on the panel; choose again.',
  },
  'dispute.conflict_of_interest': {
    status: 409,
    zh: '{name} 应当回避：{reason}。',
    en: '{name} must recuse: {reason}.',
  },
  'dispute.experts_need_consent': {
    status: 409,
    zh: '邀请心理顾问或民警参与，须先征得各方当事人同意。',
    en: 'A counsellor or police officer is invited only with the consent of every party.',
  },
  'dispute.party_unknown': { status: 422, zh: '没有这位当事人。', en: 'There is no such party.' },
  'dispute.voice_missing': {
    status: 403,
    zh: '您不能替这位当事人作出此项表示。',
    en: 'You cannot give this party’s word on that.',
  },
  'dispute.consent_withdrawn': {
    status: 409,
    zh: '这位当事人已撤回调解意愿，不能签署。请先确认其是否愿意继续调解。',
    en: 'This party has withdrawn from mediation and cannot sign; first ask whether they want to go on.',
  },
  'dispute.paper_signing_only': {
    status: 409,
    zh: '涉及婚姻、收养、继承的协议不能使用电子签名，请打印后当面签字。',
    en: 'Agreements on marriage, adoption or inheritance cannot be signed electronically; print and sign on paper.',
  },
  'dispute.agreement_changed': {
    status: 409,
    zh: '协议文本已有新版本，请重新阅读后再确认。',
    en: 'There is a newer version of the agreement; read it before confirming.',
  },
  'dispute.offer_over': {
    status: 409,
    zh: '这个方案已答复、撤回或过期。',
    en: 'This offer was answered, withdrawn, or has lapsed.',
  },
  'dispute.not_confirmable': {
    status: 409,
    zh: '这份协议不适用司法确认，或期限已过。',
    en: 'This agreement is not open to judicial confirmation, or the time is over.',
  },
  'dispute.paper_mandatory': {
    status: 409,
    zh: '“{paper}”是必备材料，不能用说明代替。',
    en: '“{paper}” is mandatory; an explanation cannot stand for it.',
  },
  'dispute.moves_in_order': {
    status: 409,
    zh: '缓、换、理依次进行，请先登记“{move}”。',
    en: 'Calm, exchange, clarify come in this order; record “{move}” first.',
  },
  'attachment.too_large': {
    status: 413,
    zh: '文件有 {size}，超过 20 MB。请压缩、分开上传，或只上传需要的页。',
    en: 'The file has {size}; at most 20 MB. Compress it, split it, or add only the pages needed.',
  },
  'attachment.type_refused': {
    status: 415,
    zh: '只能上传图片（JPG、PNG）、PDF、Word 或 Excel 文件。',
    en: 'Only pictures (JPG, PNG), PDF, Word and Excel files can be added.',
  },
  'attachment.too_many': {
    status: 409,
    zh: '您已上传 {most} 份材料，不能再添加。更多材料请直接交给调解员。',
    en: 'You have added {most} papers; no more can be added here. Please give others to the mediator.',
  },
  'attachment.incomplete': {
    status: 409,
    zh: '文件还没有传完，请继续上传。',
    en: 'The file has not arrived whole yet; please go on sending it.',
  },
  'attachment.not_what_it_says': {
    status: 422,
    zh: '文件内容与类型不符（看起来是{seen}），没有保存。请检查后重新上传。',
    en: 'The content is not what the file says it is (it looks like {seen}); nothing was kept. Check it and try again.',
  },
  'attachment.damaged': {
    status: 422,
    zh: '文件在传输中损坏，没有保存，请重新上传。',
    en: 'The file was damaged on the way; nothing was kept. Please send it again.',
  },
  'import.unreadable': {
    status: 422,
    zh: '无法读取这个表格，请使用下载的模板填写。',
    en: 'The workbook cannot be read; fill in the template.',
  },
  'import.rows_invalid': {
    status: 422,
    zh: '有 {count} 处需要修改，没有导入任何一行。',
    en: '{count} places need correcting; no row was imported.',
  },
});
