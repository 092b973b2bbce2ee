-- One shape for everything that hangs on a case: the office reaches it through the case's area, the team through the assignment,
-- whoever registers only beside the case being registered. `party` says which rows a party sees, `party_writes` which it adds or changes.
-- What is written is written in the actor's own name, where the table names an account; what is private is read by its writer alone.
create procedure pg_temp.guard_part(
  target regclass, class text, operations text, party text default 'false', party_writes text default 'false',
  party_changes text default null, signed boolean default false, private boolean default false)
  language plpgsql set search_path from current
  as $$
declare
  own text := case when signed then ' and account_id is not distinct from (select ctx_account())' else '' end;
  in_area text := 'dispute_id in (select id from disputes)';
  mine text := 'dispute_id = any ((select ctx_assigned())::uuid[])';
  seen text := case when private then own else '' end;
begin
  call guard_table(target, class, jsonb_build_object(
    'area', in_area || seen, 'area:c', in_area || own,
    'assigned', mine || seen, 'assigned:c', mine || own,
    'create', 'is_new_dispute(dispute_id)' || own,
    'claim', party, 'claim:c', format('(%s)%s', party_writes, own), 'claim:u', coalesce(party_changes, party_writes), 'claim:d', party_writes,
    'self', party, 'self:c', format('(%s)%s', party_writes, own), 'self:u', coalesce(party_changes, party_writes), 'self:d', party_writes), operations);
end $$;

call guard_table('disputes', 'dispute', '{
  "area": "area <@ (select ctx_area())",
  "assigned": "id = any ((select ctx_assigned())::uuid[])",
  "create": "state in (''found'', ''registered'')",
  "claim": "id = any ((select ctx_disputes())::uuid[])",
  "claim:c": "false",
  "self": "id = any ((select ctx_disputes())::uuid[])",
  "self:c": "false"
}', 'cru');
call let_assign('disputes');
call guard_secret('dispute_numbers');

call pg_temp.guard_part('dispute_events', 'dispute', 'cr', signed => true,
  party => 'dispute_id = any ((select ctx_disputes())::uuid[])',
  party_writes => 'dispute_id = any ((select ctx_disputes())::uuid[]) and party_id = any ((select ctx_parties())::uuid[])');
call pg_temp.guard_part('dispute_transfers', 'dispute', 'cru', party => 'dispute_id = any ((select ctx_disputes())::uuid[])');
call pg_temp.guard_part('dispute_team_members', 'dispute', 'cru', party => 'dispute_id = any ((select ctx_disputes())::uuid[])');

call pg_temp.guard_part('dispute_intakes', 'dispute_intake', 'cru', party => 'dispute_id = any ((select ctx_disputes())::uuid[])');
call pg_temp.guard_part('dispute_parties', 'dispute_party', 'cru', party => 'dispute_id = any ((select ctx_disputes())::uuid[])');
call pg_temp.guard_part('dispute_party_contacts', 'dispute_party', 'cru', party => 'party_id = any ((select ctx_parties())::uuid[])');

call pg_temp.guard_part('dispute_risk_checks', 'dispute_risk', 'cr', signed => true);
call pg_temp.guard_part('dispute_measures', 'dispute_risk', 'cr', signed => true);
call pg_temp.guard_part('dispute_advices', 'dispute_advice', 'cr', signed => true);
call pg_temp.guard_part('dispute_police_notes', 'dispute_police', 'cr', signed => true);
call pg_temp.guard_part('dispute_psych_notes', 'dispute_psych', 'cr', signed => true, private => true);

call pg_temp.guard_part('dispute_remarks', 'dispute_file', 'cr', signed => true);
-- Words and signatures are given for oneself or for whom one acts, never for the other side, and a party signs no other's part.
-- Who speaks for somebody knows what that person said themselves, else the word is asked again and no signature is taken.
call pg_temp.guard_part('dispute_consents', 'dispute_file', 'cr', signed => true,
  party => 'principal_id = any ((select ctx_principals())::uuid[]) or party_id = any ((select ctx_parties())::uuid[])',
  party_writes => 'dispute_id = any ((select ctx_disputes())::uuid[]) and party_id = any ((select ctx_parties())::uuid[]) and principal_id = any ((select ctx_principals())::uuid[])');
call pg_temp.guard_part('dispute_sessions', 'dispute_file', 'cr', signed => true,
  party => '(side is null and dispute_id = any ((select ctx_disputes())::uuid[])) or (dispute_id || '':'' || side) = any ((select ctx_sides())::text[])');
call pg_temp.guard_part('dispute_moves', 'dispute_file', 'cr', signed => true);
call pg_temp.guard_part('dispute_emotions', 'dispute_file', 'cr', signed => true,
  party => 'party_id = any ((select ctx_parties())::uuid[])',
  party_writes => 'dispute_id = any ((select ctx_disputes())::uuid[]) and party_id = any ((select ctx_parties())::uuid[])');
call pg_temp.guard_part('dispute_offers', 'dispute_file', 'cru',
  party => 'array[dispute_id || '':'' || from_side, dispute_id || '':'' || to_side] && (select ctx_sides())::text[]',
  party_writes => '(dispute_id || '':'' || from_side) = any ((select ctx_sides())::text[])',
  party_changes => 'array[dispute_id || '':'' || from_side, dispute_id || '':'' || to_side] && (select ctx_sides())::text[]');
call pg_temp.guard_part('dispute_agreements', 'dispute_file', 'cru', party => 'dispute_id = any ((select ctx_disputes())::uuid[])');
call pg_temp.guard_part('dispute_signatures', 'dispute_file', 'cr', signed => true,
  party => 'dispute_id = any ((select ctx_disputes())::uuid[])',
  party_writes => 'dispute_id = any ((select ctx_disputes())::uuid[]) and party_id = any ((select ctx_parties())::uuid[]) and principal_id = any ((select ctx_principals())::uuid[]) and kind in (''reading'', ''party'')');
call pg_temp.guard_part('dispute_performances', 'dispute_file', 'cru', party => 'dispute_id = any ((select ctx_disputes())::uuid[])');
call pg_temp.guard_part('dispute_confirmations', 'dispute_file', 'cru', party => 'dispute_id = any ((select ctx_disputes())::uuid[])');
call pg_temp.guard_part('dispute_revisits', 'dispute_file', 'cru');
call pg_temp.guard_part('dispute_gaps', 'dispute_file', 'cru', signed => true);
-- The other side sees what is shared and complete; a party adds to its own side alone, and in its own name.
call pg_temp.guard_part('dispute_attachments', 'dispute_file', 'crud', signed => true,
  party => '(shared and ready_at is not null and dispute_id = any ((select ctx_disputes())::uuid[])) or (dispute_id || '':'' || side) = any ((select ctx_sides())::text[])',
  party_writes => 'party_id = any ((select ctx_parties())::uuid[]) and (dispute_id || '':'' || side) = any ((select ctx_sides())::text[]) and account_id is not distinct from (select ctx_account())');
call pg_temp.guard_part('dispute_attachment_pieces', 'dispute_file', 'crd',
  party => 'attachment_id in (select id from dispute_attachments)',
  party_writes => 'exists (select from dispute_attachments a where a.id = attachment_id and a.dispute_id = dispute_attachment_pieces.dispute_id and a.party_id = any ((select ctx_parties())::uuid[]))');
drop procedure pg_temp.guard_part;
