call guard_table('practitioners', 'practitioner', '{"area": "area <@ (select ctx_area())"}', 'cru');
call guard_table('practitioner_credentials', 'practitioner', '{"area": "area <@ (select ctx_area())"}', 'cru');
call guard_table('duty_shifts', 'practitioner', '{"area": "area <@ (select ctx_area())"}', 'cru');
