-- Forms with their drafts and frozen versions. The body is the Form of the contract; what stands beside it in columns is made from it,
-- in the same transaction, and can be made again (jixiao reproject).

create table form (
  division_code text not null,
  fiscal_year integer not null check (fiscal_year between 1990 and 2200),
  form_id uuid not null,
  unit_id uuid not null,
  scope text not null,                     -- division and path of the unit: what row-level security looks at
  state text not null,
  round text not null default 'first' check (round in ('first', 'second', 'adjustment')),
  revision bigint not null default 1,      -- counts changes of the draft
  version integer not null default 0,      -- last frozen version; 0: none yet
  body jsonb not null,
  keys jsonb not null,                     -- a name for each row of the lists in the body, so that two editors mean the same row
  subject text not null,
  stage text not null,
  title text,
  name text not null default '',           -- project, or unit on department forms
  total_yuan numeric(20, 2),
  errors integer not null default 0,
  warnings integer not null default 0,
  created_at timestamptz not null,
  created_by uuid not null references person,
  changed_at timestamptz not null,
  changed_by uuid not null references person,
  deleted_at timestamptz,
  primary key (division_code, fiscal_year, form_id),
  foreign key (division_code, unit_id) references unit
);
create index form_scope on form (division_code, fiscal_year, scope text_pattern_ops, changed_at desc) where deleted_at is null;
create index form_changed on form (division_code, fiscal_year, changed_at desc) where deleted_at is null;
create index form_name on form using gin (name gin_trgm_ops);

create table form_version (
  division_code text not null,
  fiscal_year integer not null,
  form_id uuid not null,
  version integer not null,
  scope text not null,
  state text not null,                     -- the state this version went into
  body jsonb not null,
  keys jsonb not null,
  profile text not null,                   -- name of the profile and version of the rules it was judged by
  at timestamptz not null,
  by_person uuid not null references person,
  reason text,
  primary key (division_code, fiscal_year, form_id, version),
  foreign key (division_code, fiscal_year, form_id) references form
);

-- Each accepted batch of edits, by the name its sender gave it: sent twice, it is applied once.
create table form_edit (
  division_code text not null,
  fiscal_year integer not null,
  form_id uuid not null,
  edit_id uuid not null,
  scope text not null,
  revision bigint not null,                -- the revision it made
  at timestamptz not null,
  by_person uuid not null references person,
  changes jsonb not null,                  -- with the cells as they were before and after: what undo goes by
  conflicts jsonb not null default '[]',   -- what of the batch was not applied
  primary key (division_code, fiscal_year, form_id, edit_id)
);
create index form_edit_revision on form_edit (division_code, fiscal_year, form_id, revision);

create table indicator (
  division_code text not null,
  fiscal_year integer not null,
  form_id uuid not null,
  position integer not null,
  scope text not null,
  level1 text,
  level2 text,
  name text,
  comparison text,
  value text,
  number numeric,
  unit text,
  weight numeric,
  primary key (division_code, fiscal_year, form_id, position),
  foreign key (division_code, fiscal_year, form_id) references form
);
create index indicator_name on indicator using gin (name gin_trgm_ops);

create table amount (
  division_code text not null,
  fiscal_year integer not null,
  form_id uuid not null,
  position integer not null,
  scope text not null,
  label text not null,
  yuan numeric(20, 2) not null,
  primary key (division_code, fiscal_year, form_id, position),
  foreign key (division_code, fiscal_year, form_id) references form
);

create table finding (
  division_code text not null,
  fiscal_year integer not null,
  form_id uuid not null,
  position integer not null,
  scope text not null,
  rule text not null,
  severity text not null,
  indicator integer,
  message text not null,
  fingerprint text not null,
  primary key (division_code, fiscal_year, form_id, position),
  foreign key (division_code, fiscal_year, form_id) references form
);
create index finding_rule on finding (division_code, fiscal_year, rule);

-- A reason the unit gives why a finding stands; reviewers see it.
create table finding_reason (
  division_code text not null,
  fiscal_year integer not null,
  form_id uuid not null,
  fingerprint text not null,
  scope text not null,
  reason text not null,
  at timestamptz not null,
  by_person uuid not null references person,
  primary key (division_code, fiscal_year, form_id, fingerprint),
  foreign key (division_code, fiscal_year, form_id) references form
);

create table attachment (
  division_code text not null,
  fiscal_year integer not null,
  form_id uuid not null,
  attachment_id uuid not null,
  scope text not null,
  indicator_key text,                      -- row it is evidence of; null: of the whole form
  file_name text not null,
  media_type text not null,
  bytes bigint not null,
  sha256 text not null,
  scan text not null check (scan in ('clean', 'notScanned')),
  at timestamptz not null,
  by_person uuid not null references person,
  deleted_at timestamptz,
  primary key (division_code, fiscal_year, form_id, attachment_id),
  foreign key (division_code, fiscal_year, form_id) references form
);

-- A document brought in: what was read stays here until its forms are taken over or it is let go.
create table import (
  division_code text not null,
  fiscal_year integer not null,
  import_id uuid not null,
  unit_id uuid not null,
  scope text not null,
  file_name text not null,
  bytes bigint not null,
  sha256 text not null,
  state text not null check (state in ('waiting', 'reading', 'read', 'failed', 'taken', 'dropped')),
  document jsonb,                          -- the document of the reading contract
  decisions jsonb not null default '{}',   -- what was accepted or refused, by form and suggestion
  message text,
  at timestamptz not null,
  by_person uuid not null references person,
  primary key (division_code, fiscal_year, import_id),
  foreign key (division_code, unit_id) references unit
);
create index import_by on import (by_person, at desc);

-- Long work that can be left and come back to.
create table job (
  division_code text not null,
  job_id uuid not null,
  scope text not null,
  kind text not null,
  request jsonb not null,
  state text not null check (state in ('waiting', 'running', 'done', 'failed', 'cancelled')),
  done integer not null default 0,
  total integer,
  message text,
  result jsonb,
  at timestamptz not null,
  by_person uuid not null references person,
  by_address text,
  started_at timestamptz,
  ended_at timestamptz,
  beat_at timestamptz,
  primary key (division_code, job_id)
);
create index job_waiting on job (at) where state in ('waiting', 'running');
create index job_by on job (by_person, at desc);

do $$
declare
  t text;
begin
  foreach t in array array['form', 'form_version', 'form_edit', 'indicator', 'amount', 'finding', 'finding_reason', 'attachment']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('create policy %I on %I for all to jixiao_app using (scope ^@ any ((select business_scopes())::text[]))', t || '_within', t);
    execute format('grant select, insert, update on %I to jixiao_app', t);
  end loop;
  -- What is brought in and what runs is the matter of the person who began it.
  foreach t in array array['import', 'job']
  loop
    execute format('alter table %I enable row level security', t);
    execute format(
      'create policy %I on %I for all to jixiao_app using (by_person = current_person() and scope ^@ any ((select business_scopes())::text[]))',
      t || '_own', t);
    execute format('grant select, insert, update on %I to jixiao_app', t);
  end loop;
end $$;
-- The department above a unit: its name is printed on the unit's forms, though the unit's people do not see its row.
create function department_of(p_division text, p_path text, out code text, out name text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select u.code, u.name from unit u
  where u.division_code = p_division and u.path = '/' || split_part(p_path, '/', 2) || '/' and u.path <> p_path
$$;

-- A frozen version and an accepted edit stay as they are.
revoke update on form_version, form_edit from jixiao_app;
grant delete on indicator, amount, finding, finding_reason to jixiao_app;
