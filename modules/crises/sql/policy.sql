-- Whoever may only report ("create") writes a new case, its first event and the contact, and nothing beside older cases.
-- What is signed is signed by the actor: nobody writes an event, a rating, a plan or a signature in another's name.
call guard_table('crises', 'crisis', '{
  "open_area": "(area <@ (select ctx_area()) and state not in (''closed'', ''not_crisis'')) or id = any ((select ctx_assigned())::uuid[])",
  "area": "area <@ (select ctx_area())",
  "assigned": "id = any ((select ctx_assigned())::uuid[])",
  "create": "state = ''alerted''"
}', 'cru');
call let_assign('crises');
call guard_table('crisis_events', 'crisis', '{
  "open_area": "crisis_id in (select id from crises)",
  "open_area:c": "crisis_id in (select id from crises) and account_id is not distinct from (select ctx_account())",
  "area": "crisis_id in (select id from crises)",
  "area:c": "crisis_id in (select id from crises) and account_id is not distinct from (select ctx_account())",
  "assigned": "crisis_id = any ((select ctx_assigned())::uuid[])",
  "assigned:c": "crisis_id = any ((select ctx_assigned())::uuid[]) and account_id is not distinct from (select ctx_account())",
  "create": "is_new_crisis(crisis_id) and account_id is not distinct from (select ctx_account())"
}', 'cr');
call guard_table('crisis_contacts', 'crisis_note', '{
  "open_area": "crisis_id in (select id from crises)",
  "area": "crisis_id in (select id from crises)",
  "assigned": "crisis_id = any ((select ctx_assigned())::uuid[])",
  "create": "is_new_crisis(crisis_id)"
}', 'cru');
call guard_table('crisis_assessments', 'crisis_note', '{
  "open_area": "crisis_id in (select id from crises)",
  "open_area:c": "crisis_id in (select id from crises) and account_id is not distinct from (select ctx_account())",
  "area": "crisis_id in (select id from crises)",
  "area:c": "crisis_id in (select id from crises) and account_id is not distinct from (select ctx_account())",
  "assigned": "crisis_id = any ((select ctx_assigned())::uuid[])",
  "assigned:c": "crisis_id = any ((select ctx_assigned())::uuid[]) and account_id is not distinct from (select ctx_account())",
  "create": "false"
}', 'cr');
call guard_table('safety_plans', 'crisis_note', '{
  "open_area": "crisis_id in (select id from crises)",
  "open_area:c": "crisis_id in (select id from crises) and account_id is not distinct from (select ctx_account())",
  "area": "crisis_id in (select id from crises)",
  "area:c": "crisis_id in (select id from crises) and account_id is not distinct from (select ctx_account())",
  "assigned": "crisis_id = any ((select ctx_assigned())::uuid[])",
  "assigned:c": "crisis_id = any ((select ctx_assigned())::uuid[]) and account_id is not distinct from (select ctx_account())",
  "create": "false"
}', 'cr');
call guard_table('crisis_referrals', 'crisis', '{
  "open_area": "crisis_id in (select id from crises)",
  "area": "crisis_id in (select id from crises)",
  "assigned": "crisis_id = any ((select ctx_assigned())::uuid[])",
  "create": "false"
}', 'cru');
call guard_table('crisis_follow_ups', 'crisis', '{
  "open_area": "crisis_id in (select id from crises)",
  "area": "crisis_id in (select id from crises)",
  "assigned": "crisis_id = any ((select ctx_assigned())::uuid[])",
  "create": "false"
}', 'cru');
call guard_table('crisis_signatures', 'crisis', '{
  "open_area": "crisis_id in (select id from crises)",
  "open_area:c": "crisis_id in (select id from crises) and account_id is not distinct from (select ctx_account())",
  "area": "crisis_id in (select id from crises)",
  "area:c": "crisis_id in (select id from crises) and account_id is not distinct from (select ctx_account())",
  "assigned": "crisis_id = any ((select ctx_assigned())::uuid[])",
  "assigned:c": "crisis_id = any ((select ctx_assigned())::uuid[]) and account_id is not distinct from (select ctx_account())",
  "create": "false"
}', 'cr');
call guard_secret('crisis_numbers');
