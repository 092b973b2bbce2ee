-- What the city's evaluation counts of places: who passed acceptance, which hospitals are of which level and have a clinic.
alter table institutions
  add column accepted_on date,
  add column hospital_level smallint constraint institutions_hospital_level_known check (hospital_level between 1 and 3),
  add column psych_clinic boolean not null default false;
comment on column institutions.accepted_on is 'Day on which a centre or station passed acceptance (验收)';
comment on column institutions.hospital_level is 'Level of a hospital: 1, 2 or 3 (一级, 二级, 三级)';
comment on column institutions.psych_clinic is 'Whether a hospital has a psychiatric or psychological clinic';
