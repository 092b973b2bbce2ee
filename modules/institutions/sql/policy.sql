call guard_table('institutions', 'reference', '{}', 'cru');
call guard_table('help_lines', 'reference', '{}', 'cru');
