call guard_table('residents', 'identity', '{"self": "id = (select ctx_subject())"}', 'cru');
call guard_table('consents', 'consent', '{"self": "resident_id = (select ctx_subject())"}', 'cru');
