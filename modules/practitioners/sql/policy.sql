-- What somebody may do for others is set by the desk of the area; oneself reads it, and declares only one's own days off.
call guard_table('practitioners', 'practitioner', '{
  "area": "area <@ (select ctx_area())",
  "self": "account_id = (select ctx_account())",
  "self:c": "false",
  "self:u": "false"
}', 'cru');
call guard_table('practitioner_credentials', 'practitioner', '{"area": "area <@ (select ctx_area())"}', 'cru');
call guard_table('duty_shifts', 'practitioner', '{"area": "area <@ (select ctx_area())"}', 'cru');
-- A township also sees the teams of its county and of the city, which it calls upon; it changes only its own.
call guard_table('teams', 'practitioner', '{
  "area": "area <@ (select ctx_area())",
  "area:r": "area <@ (select ctx_area()) or area @> (select ctx_area())"
}', 'cru');
call guard_table('team_members', 'practitioner', '{
  "area": "team_id in (select id from teams where area <@ (select ctx_area()))",
  "area:r": "team_id in (select id from teams)"
}', 'cru');
call guard_table('practitioner_absences', 'practitioner', '{
  "area": "area <@ (select ctx_area())",
  "self": "exists (select from practitioners p where p.id = practitioner_id and p.account_id = (select ctx_account()) and p.area = practitioner_absences.area)"
}', 'cru');
call guard_table('consultant_letters', 'practitioner', '{"area": "area <@ (select ctx_area())"}', 'cru');
