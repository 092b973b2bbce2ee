call guard_table('accounts', 'account', '{"self": "id = (select ctx_account())", "area": "area <@ (select ctx_area())"}', 'cru');
call guard_table('role_grants', 'role', '{"self": "account_id = (select ctx_account())", "area": "account_id in (select id from accounts)"}', 'cru');
call guard_secret('credentials');
call guard_secret('passkeys');
call guard_secret('sessions');
call guard_secret('sign_in_tickets');
call guard_secret('sign_in_attempts');
call guard_table('messages', 'message', '{}', 'crud');
