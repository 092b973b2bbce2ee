-- Whoever may only ask ("create") writes a new case, its first lines and the person, and reads nothing back.
-- The supervisor ("area") sees cases without content: the note class names no "area", so there it reaches nothing.
-- What is signed is signed by the actor. Nothing is written about talks before the person consented to this very counsellor,
-- and a new counsellor reads the former notes only once the person consented to them too.
call guard_table('counsellings', 'counselling', '{
  "area": "area <@ (select ctx_area())",
  "assigned": "id = any ((select ctx_assigned())::uuid[])",
  "create": "state = ''requested'' and requester_account_id = (select ctx_account())"
}', 'cru');
call let_assign('counsellings');
call guard_table('counselling_events', 'counselling', '{
  "area": "counselling_id in (select id from counsellings)",
  "area:c": "counselling_id in (select id from counsellings) and account_id is not distinct from (select ctx_account())",
  "assigned": "counselling_id = any ((select ctx_assigned())::uuid[])",
  "assigned:c": "counselling_id = any ((select ctx_assigned())::uuid[]) and account_id is not distinct from (select ctx_account())",
  "create": "is_new_counselling(counselling_id) and account_id is not distinct from (select ctx_account())"
}', 'cr');
call guard_table('counselling_consents', 'counselling', '{
  "area": "counselling_id in (select id from counsellings)",
  "area:c": "counselling_id in (select id from counsellings) and kind = ''stopped'' and account_id = (select ctx_account())",
  "assigned": "counselling_id = any ((select ctx_assigned())::uuid[])",
  "assigned:c": "counselling_id = any ((select ctx_assigned())::uuid[]) and account_id = (select ctx_account())",
  "create": "is_new_counselling(counselling_id) and kind = ''contact'' and account_id = (select ctx_account())"
}', 'cr');
call guard_table('counselling_people', 'counselling_note', '{
  "assigned": "counselling_id = any ((select ctx_assigned())::uuid[])",
  "assigned:c": "false",
  "create": "is_new_counselling(counselling_id)"
}', 'cr');
call guard_table('counselling_sessions', 'counselling_note', '{
  "assigned": "counselling_id = any ((select ctx_assigned())::uuid[]) and (account_id = (select ctx_account()) or counselling_id in (select c.id from counsellings c where c.consent_account_id = (select ctx_account())))",
  "assigned:c": "account_id = (select ctx_account()) and counselling_id = any ((select ctx_assigned())::uuid[]) and counselling_id in (select c.id from counsellings c where c.consent_account_id = (select ctx_account()) and c.state = step)",
  "create": "false"
}', 'cr');
call guard_table('counselling_steps', 'counselling_note', '{
  "assigned": "counselling_id = any ((select ctx_assigned())::uuid[]) and (account_id = (select ctx_account()) or counselling_id in (select c.id from counsellings c where c.consent_account_id = (select ctx_account())))",
  "assigned:c": "account_id = (select ctx_account()) and counselling_id = any ((select ctx_assigned())::uuid[]) and counselling_id in (select c.id from counsellings c where c.consent_account_id = (select ctx_account()) and c.state = step)",
  "create": "false"
}', 'cr');
call guard_secret('counselling_numbers');
