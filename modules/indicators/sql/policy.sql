-- Data elements by month: totals, no person.
call guard_table('indicator_element_values', 'indicator_value', '{"area": "area <@ (select ctx_area())"}', 'cru');
