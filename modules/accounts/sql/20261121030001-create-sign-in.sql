-- Sign-in. No runtime role reads a secret table; these narrow functions are the only doors.
-- Each says under which action it opens: the context of the transaction is sealed, so a caller cannot pretend.

create function require_action(variadic allowed text[]) returns void
  language plpgsql stable set search_path from current
  as $$
begin
  if (ctx() ->> 'n' = any (allowed)) is not true then
    raise exception 'not under this action' using errcode = 'XA403';
  end if;
end $$;

-- Credentials are looked up for whoever signs in, and for oneself.
create function require_own_or_sign_in(account uuid) returns void
  language plpgsql stable set search_path from current
  as $$
begin
  perform require_action('session.begin', 'session.confirm', 'credential.manage');
  if ctx() ->> 'n' <> 'session.begin' and ctx_account() is distinct from account then
    raise exception 'not one''s own credentials' using errcode = 'XA403';
  end if;
end $$;

-- Guesses ------------------------------------------------------------------------------------------------------------

-- Takes one of the guesses of this hour before it is tried; false when none is left. Guesses of all servers queue here.
create function take_attempt(attempt uuid, guessed bytea, most integer) returns boolean
  language plpgsql volatile security definer set search_path from current
  as $$
begin
  perform require_action('session.begin', 'session.confirm');
  perform pg_advisory_xact_lock(hashtextextended('attempt ' || encode(guessed, 'hex'), 0));
  delete from sign_in_attempts where subject = guessed and at < clock_timestamp() - interval '1 hour';
  if (select count(*) from sign_in_attempts where subject = guessed) >= most then
    return false;
  end if;
  insert into sign_in_attempts (id, subject) values (attempt, guessed);
  return true;
end $$;

-- The guess was right: it does not count.
create function forgive_attempt(attempt uuid) returns void
  language sql volatile security definer set search_path from current
  as $$ select require_action('session.begin', 'session.confirm'); delete from sign_in_attempts where id = attempt $$;

-- When the latest guess of this subject was taken, within the hour.
create function last_attempt_at(guessed bytea) returns timestamptz
  language sql stable security definer set search_path from current
  as $$ select require_action('session.begin'); select max(at) from sign_in_attempts where subject = guessed $$;

-- Tickets ------------------------------------------------------------------------------------------------------------

create function issue_ticket(
  ticket bytea, ticket_purpose text, owner uuid, phone bytea, content bytea, asked text, valid_for interval)
  returns void language plpgsql volatile security definer set search_path from current
  as $$
begin
  case ticket_purpose
    when 'second_factor' then perform require_action('session.begin');
    when 'phone' then perform require_action('session.begin');
    when 'confirm' then perform require_action('session.confirm');
    when 'passkey' then perform require_action('credential.manage');
    when 'invitation' then perform require_action('account.create', 'account.provision', 'account.reinvite', 'setup.begin');
    when 'setup' then perform require_action('setup.begin');
  end case;
  if ticket_purpose = 'invitation' then
    delete from sign_in_tickets where account_id = owner and purpose = 'invitation';
  end if;
  insert into sign_in_tickets (token_hash, purpose, account_id, phone_index, payload, challenge, expires_at)
  values (ticket, ticket_purpose, owner, phone, content, asked, now() + valid_for);
end $$;

-- The live ticket behind a secret, nothing otherwise. Counts a try where "most" is given; after so many it is dead.
create function open_ticket(ticket bytea, wanted text, most integer)
  returns table (account_id uuid, login_name text, display_name text, phone_index bytea, payload bytea, challenge text)
  language plpgsql volatile security definer set search_path from current
  as $$
declare
  found_ticket sign_in_tickets%rowtype;
begin
  perform require_action('session.begin', 'session.confirm', 'credential.manage', 'setup.begin');
  update sign_in_tickets t set tries = t.tries + case when most is null then 0 else 1 end
    where t.token_hash = ticket and t.purpose = wanted and t.expires_at > clock_timestamp() and (most is null or t.tries < most)
    returning * into found_ticket;
  if found then
    return query select found_ticket.account_id, a.login_name, a.display_name, found_ticket.phone_index, found_ticket.payload, found_ticket.challenge
      from (select) as one left join accounts a on a.id = found_ticket.account_id where a.disabled_at is null;
  end if;
end $$;

-- A challenge is answered once.
create function spend_ticket(ticket bytea) returns void
  language sql volatile security definer set search_path from current
  as $$ select require_action('session.confirm', 'credential.manage'); delete from sign_in_tickets where token_hash = ticket $$;

-- The ticket's proof was right; from here it can become a session, once.
create function prove_ticket(ticket bytea, owner uuid) returns void
  language sql volatile security definer set search_path from current
  as $$
  select require_action('session.begin');
  update sign_in_tickets set proved_at = now(), account_id = coalesce(account_id, owner) where token_hash = ticket and expires_at > now();
  $$;

create function finish_sign_in(ticket bytea, session_secret bytea) returns uuid
  language plpgsql volatile security definer set search_path from current
  as $$
declare
  owner accounts%rowtype;
begin
  perform require_action('session.begin');
  with spent as (
    delete from sign_in_tickets where token_hash = ticket and proved_at is not null and purpose in ('second_factor', 'phone') and expires_at > now()
    returning account_id)
  select a.* into owner from accounts a join spent on spent.account_id = a.id where a.disabled_at is null;
  if not found then
    return null;
  end if;
  insert into sessions (token_hash, account_id, second_factor_at)
  values (sha256(session_secret), owner.id, case owner.kind when 'staff' then now() end);
  update accounts set last_seen_at = now() where id = owner.id;
  return owner.id;
end $$;

-- Credentials --------------------------------------------------------------------------------------------------------

create function read_credential_for_sign_in(login text) returns table (account_id uuid, password_hash text)
  language sql stable security definer set search_path from current
  as $$
  select require_action('session.begin');
  select c.account_id, c.password_hash from credentials c join accounts a on a.id = c.account_id
    where a.login_name = login and a.kind = 'staff' and a.disabled_at is null and c.password_hash is not null;
  $$;

create function read_totp(account uuid) returns table (totp_sealed bytea, totp_last_step bigint)
  language sql stable security definer set search_path from current
  as $$
  select require_own_or_sign_in(account);
  select c.totp_sealed, c.totp_last_step from credentials c where c.account_id = account and c.totp_sealed is not null;
  $$;

-- False when this step or a later one was used before: a code counts once.
create function use_totp_step(account uuid, step bigint) returns boolean
  language plpgsql volatile security definer set search_path from current
  as $$
begin
  perform require_own_or_sign_in(account);
  update credentials set totp_last_step = step where account_id = account and (totp_last_step is null or totp_last_step < step);
  return found;
end $$;

create function read_passkeys(account uuid) returns table (id text, public_key bytea, counter bigint, transports text[])
  language sql stable security definer set search_path from current
  as $$
  select require_own_or_sign_in(account);
  select p.id, p.public_key, p.counter, p.transports from passkeys p where p.account_id = account order by p.created_at;
  $$;

-- False when the authenticator's counter went back: a copy of it is about.
create function use_passkey(account uuid, passkey text, next_counter bigint) returns boolean
  language plpgsql volatile security definer set search_path from current
  as $$
begin
  perform require_own_or_sign_in(account);
  update passkeys set counter = next_counter
    where id = passkey and account_id = account and (next_counter > counter or (next_counter = 0 and counter = 0));
  return found;
end $$;

create function add_passkey(passkey text, cose_key bytea, first_counter bigint, ways text[], called text) returns void
  language sql volatile security definer set search_path from current
  as $$
  select require_action('credential.manage');
  insert into passkeys (id, account_id, public_key, counter, transports, name) values (passkey, ctx_account(), cose_key, first_counter, ways, called);
  $$;

-- What the acting person has to sign in with; counts, no secrets.
create function my_factors() returns table (passkeys integer, totp boolean)
  language sql stable security definer set search_path from current
  as $$
  select (select count(*)::integer from passkeys where account_id = ctx_account()),
         exists (select from credentials where account_id = ctx_account() and totp_sealed is not null);
  $$;

-- Spends the invitation and sets what its owner proved. Whatever was there before is gone, sessions too.
create function accept_invitation(ticket bytea, new_hash text, new_totp bytea) returns uuid
  language plpgsql volatile security definer set search_path from current
  as $$
declare
  invited uuid;
begin
  perform require_action('session.begin');
  delete from sign_in_tickets t using accounts a
    where t.token_hash = ticket and t.purpose = 'invitation' and t.expires_at > now() and a.id = t.account_id and a.disabled_at is null
    returning t.account_id into invited;
  if invited is null then
    return null;
  end if;
  insert into credentials (account_id, password_hash, totp_sealed) values (invited, new_hash, new_totp)
    on conflict (account_id) do update set password_hash = excluded.password_hash, totp_sealed = excluded.totp_sealed, totp_last_step = null;
  delete from passkeys where account_id = invited;
  update sessions set ended_at = now() where account_id = invited and ended_at is null;
  return invited;
end $$;

-- Takes the credentials away before a new invitation. Who had some loses the roles too: otherwise whoever invites
-- could step into another's shoes. The security administrator grants them again.
create function reset_credentials(account uuid) returns void
  language plpgsql volatile security definer set search_path from current
  as $$
begin
  perform require_action('account.reinvite');
  delete from credentials where account_id = account;
  if found then
    update role_grants set revoked_at = now() where account_id = account and revoked_at is null;
  end if;
  delete from passkeys where account_id = account;
  update sessions set ended_at = now() where account_id = account and ended_at is null;
end $$;

-- The demonstration's people get their credentials at once.
create function set_demo_credentials(owners uuid[], hashes text[], totps bytea[]) returns void
  language sql volatile security definer set search_path from current
  as $$
  select require_action('demo.load');
  insert into credentials (account_id, password_hash, totp_sealed) select * from unnest(owners, hashes, totps);
  $$;

-- Which codes of the demonstration's people were used already; nothing where there is no demonstration.
create function demo_totp_steps(logins text[]) returns table (login_name text, totp_last_step bigint)
  language sql stable security definer set search_path from current
  as $$
  select a.login_name, c.totp_last_step from accounts a join credentials c on c.account_id = a.id
    where a.login_name = any (logins) and exists (select from city_settings s where s.name = 'demo' and s.value = 'true');
  $$;

-- Sessions -----------------------------------------------------------------------------------------------------------

create function end_session(secret bytea) returns uuid
  language plpgsql volatile security definer set search_path from current
  as $$
declare
  owner uuid;
begin
  perform require_action('session.begin');
  update sessions set ended_at = now() where token_hash = sha256(secret) and ended_at is null returning account_id into owner;
  return owner;
end $$;

create function end_sessions_of(account uuid) returns void
  language sql volatile security definer set search_path from current
  as $$
  select require_action('account.disable', 'role.grant', 'account.reinvite');
  update sessions set ended_at = now() where account_id = account and ended_at is null;
  $$;

create function renew_second_factor(secret bytea) returns void
  language sql volatile security definer set search_path from current
  as $$
  select require_action('session.confirm');
  update sessions set second_factor_at = now() where token_hash = sha256(secret) and account_id = ctx_account() and ended_at is null;
  $$;

-- Installation -------------------------------------------------------------------------------------------------------

create function has_staff() returns boolean
  language sql stable security definer set search_path from current
  as $$ select exists (select from accounts where kind = 'staff') $$;

create function end_setup() returns void
  language sql volatile security definer set search_path from current
  as $$ select require_action('setup.begin'); delete from sign_in_tickets where purpose = 'setup' $$;

-- Who opened a record, for the one it is about: name and workplace of members of staff, by id.
create function name_staff(ids uuid[]) returns table (id uuid, display_name text, institution_id uuid)
  language sql stable security definer set search_path from current
  as $$
  select require_action('access.read_self');
  select a.id, a.display_name, a.institution_id from accounts a where a.id = any (ids) and a.kind = 'staff';
  $$;

-- What nobody needs any more. Codes sent are kept a week for questions about them.
create function sweep_sign_in() returns void
  language plpgsql volatile security definer set search_path from current
  as $$
begin
  perform require_action('upkeep.sweep');
  delete from sign_in_tickets where expires_at < now() - interval '1 day';
  delete from sign_in_attempts where at < now() - interval '1 hour';
  delete from sessions where coalesce(ended_at, last_seen_at) < now() - interval '200 days';
  delete from messages where created_at < now() - interval '7 days';
end $$;
