-- Results shared with those who help: read only, and never the item answers.
-- A result is never rewritten by the person: attach_claim() alone moves it into an account.
call guard_table('assessments', 'assessment_result', '{
  "self": "resident_id = (select ctx_subject())",
  "claim": "id = (select ctx_claim()) or resident_id = (select ctx_subject())",
  "claim:u": "false",
  "assigned": "crisis_id = any ((select ctx_assigned())::uuid[])",
  "assigned:r": "crisis_id = any ((select ctx_assigned())::uuid[]) or resident_id = any ((select ctx_sharing())::uuid[])"
}', 'cru');
call guard_table('assessment_answers', 'item_answers', '{
  "self": "assessment_id in (select id from assessments where resident_id = (select ctx_subject()))",
  "claim": "assessment_id in (select id from assessments)",
  "assigned": "assessment_id in (select id from assessments where crisis_id = any ((select ctx_assigned())::uuid[]))"
}', 'cr');
