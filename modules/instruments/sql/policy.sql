-- Editions and decisions are added to, never rewritten.
call guard_table('instrument_editions', 'instrument', '{}', 'cr');
call guard_table('instrument_decisions', 'instrument', '{}', 'cr');
-- Drafts are those of whoever writes and whoever decides; a reach of `published` finds none.
call guard_table('instrument_drafts', 'instrument_draft', '{}', 'cru');
