-- Divisions, units, people, what they may do, and how they sign in.
--
-- jixiao_app      does the work of signed-in people; row-level security shows it what the person of the transaction may see.
-- jixiao_identity signs people in: it sees credentials and sessions, and no form.
-- Both are put on by "set role" after the connection; neither can be logged into.

create extension if not exists pg_trgm;
create extension if not exists btree_gist;

do $$
begin
  if not exists (select from pg_roles where rolname = 'jixiao_app') then
    create role jixiao_app nologin;
  end if;
  if not exists (select from pg_roles where rolname = 'jixiao_identity') then
    create role jixiao_identity nologin;
  end if;
end $$;
grant jixiao_app, jixiao_identity to current_user;
revoke all on schema public from public;
grant usage on schema public to jixiao_app, jixiao_identity;

-- 财政区划 (MOF_DIV_CODE). profile: name of the audit profile its forms are judged by; null: chosen by year.
create table division (
  division_code text primary key check (division_code ~ '^[0-9]{9}$'),
  name text not null,
  profile text
);

-- Departments and units below them, to any depth. path: the codes from the top, "/205/205001/".
create table unit (
  division_code text not null references division,
  unit_id uuid not null,
  parent_id uuid,
  code text not null check (code ~ '^[0-9A-Za-z]{1,21}$'),
  name text not null,
  path text not null check (path ~ '^/([0-9A-Za-z]+/)+$'),
  closed_at timestamptz,
  primary key (division_code, unit_id),
  unique (division_code, path),
  unique (division_code, code),
  foreign key (division_code, parent_id) references unit
);

create table person (
  person_id uuid primary key,
  login text not null,
  display_name text not null,
  created_at timestamptz not null default now(),
  disabled_at timestamptz
);
create unique index person_login on person (lower(login));

create table credential (
  person_id uuid primary key references person,
  password_hash text,
  must_change boolean not null default true,
  security_stamp text not null,
  failed_count integer not null default 0,
  locked_until timestamptz,
  authenticator_key text,
  two_factor boolean not null default false,
  recovery_codes text not null default ''
);

-- A role over a unit and all below it; unit_path '/' is the whole division. Administrators stand over their division.
create table role_grant (
  division_code text not null references division,
  person_id uuid not null references person,
  role text not null check (role in (
    'clerk', 'unitReviewer', 'departmentReviewer', 'divisionReviewer', 'performanceReviewer',
    'systemAdministrator', 'securityAdministrator', 'auditAdministrator')),
  unit_path text not null default '/' check (unit_path ~ '^/([0-9A-Za-z]+/)*$'),
  granted_at timestamptz not null default now(),
  granted_by uuid,
  primary key (division_code, person_id, role, unit_path)
);
create index role_grant_person on role_grant (person_id);

-- 三员分立: one person holds at most one of the three administrators' roles, and then no other.
create function refuse_joined_administrators() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(new.person_id::text, 7));
  if exists (
    select from role_grant g
    where g.person_id = new.person_id and g.role <> new.role
      and (g.role like '%Administrator' or new.role like '%Administrator')) then
    raise exception 'administrators are separate people' using errcode = 'JX001';
  end if;
  return new;
end $$;
create trigger separate_administrators before insert or update on role_grant
  for each row execute function refuse_joined_administrators();

create table session (
  session_id uuid primary key,
  person_id uuid not null references person,
  secret_hash bytea not null,
  started_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  address text,
  agent text,
  ended_at timestamptz
);
create index session_person on session (person_id) where ended_at is null;

create table api_token (
  token_id uuid primary key,
  person_id uuid not null references person,
  name text not null,
  secret_hash bytea not null,
  scopes text[] not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  revoked_at timestamptz
);
create index api_token_person on api_token (person_id);

-- The person of the transaction; null outside one.
create function current_person() returns uuid language sql stable as $$
  select nullif(current_setting('jixiao.person', true), '')::uuid
$$;

-- Scopes ("370828000/205/") in which the person holds one of the roles.
create function scopes_of(roles text[]) returns text[]
  language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(g.division_code || g.unit_path), '{}')
  from role_grant g join person p using (person_id)
  where g.person_id = current_person() and p.disabled_at is null and g.role = any (roles)
$$;

create function business_scopes() returns text[] language sql stable as $$
  select scopes_of(array['clerk', 'unitReviewer', 'departmentReviewer', 'divisionReviewer', 'performanceReviewer'])
$$;

create function within(scope text, scopes text[]) returns boolean language sql immutable as $$
  select scope ^@ any (scopes)
$$;

create function divisions_of(scopes text[]) returns text[] language sql immutable as $$
  select coalesce(array_agg(distinct left(s, 9)), '{}') from unnest(scopes) s
$$;

alter table unit enable row level security;
create policy unit_seen on unit for select to jixiao_app using (
  within(division_code || path, (select business_scopes()))
  or division_code = any (divisions_of((select scopes_of(array['systemAdministrator', 'securityAdministrator', 'auditAdministrator'])))));
create policy unit_kept on unit for all to jixiao_app
  using (division_code = any (divisions_of((select scopes_of(array['systemAdministrator'])))));

alter table division enable row level security;
create policy division_seen on division for select to jixiao_app using (
  division_code = any (divisions_of((select business_scopes())))
  or division_code = any (divisions_of((select scopes_of(array['systemAdministrator', 'securityAdministrator', 'auditAdministrator'])))));
create policy division_kept on division for update to jixiao_app
  using (division_code = any (divisions_of((select scopes_of(array['systemAdministrator'])))));

alter table role_grant enable row level security;
create policy role_grant_seen on role_grant for select to jixiao_app using (
  person_id = current_person()
  or division_code = any (divisions_of((select scopes_of(array['systemAdministrator', 'securityAdministrator', 'auditAdministrator'])))));
create policy role_grant_kept on role_grant for all to jixiao_app
  using (division_code = any (divisions_of((select scopes_of(array['securityAdministrator'])))) and person_id <> current_person());

-- Names of people are no secret inside; what they may do, and how they sign in, is.
grant select on person to jixiao_app;
grant select, insert, update, delete on unit, role_grant to jixiao_app;
grant select, update on division to jixiao_app;
grant select, insert, update on person, credential, session, api_token to jixiao_identity;
grant select on role_grant, division, unit to jixiao_identity;
create policy unit_identity on unit for select to jixiao_identity using (true);
create policy division_identity on division for select to jixiao_identity using (true);
create policy role_grant_identity on role_grant for select to jixiao_identity using (true);
