-- Code and kind are no secret; what a standard says stands in its versions.
call guard_table('standards', 'standard', '{"published": "true", "public": "true"}', 'cru');
-- Drafts are the city office's; what was approved every desk reads, old versions too; residents read what is open to them and holds.
call guard_table('standard_versions', 'standard', '{
  "published": "approved_at is not null",
  "public": "is_public and state in (''in_force'', ''superseded'')"
}', 'cru');
