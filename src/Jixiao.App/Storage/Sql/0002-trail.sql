-- The trail: everything that happens, append-only, a chain of hashes for each division (000000000: the system as a whole).

create table trail_head (
  division_code text primary key,
  sequence bigint not null,
  hash bytea not null
);

create table event (
  division_code text not null,
  sequence bigint not null,
  at timestamptz not null,
  person_id uuid,
  person_name text,
  address text,
  action text not null,
  subject text not null,
  subject_id text,
  scope text not null,
  detail jsonb not null,
  hash bytea not null,
  primary key (division_code, sequence)
);
create index event_subject on event (division_code, subject, subject_id, sequence);
create index event_at on event (division_code, at);

create function event_hash(previous bytea, e event) returns bytea language sql immutable as $$
  select sha256(previous || convert_to(concat_ws(E'\x1f',
    e.division_code, e.sequence, extract(epoch from e.at)::numeric(20, 6), coalesce(e.person_id::text, '-'),
    coalesce(e.person_name, '-'), coalesce(e.address, '-'), e.action, e.subject, coalesce(e.subject_id, '-'),
    e.scope, e.detail::text), 'UTF8'))
$$;

-- Appends one event. The lock on the division's head is held until the transaction ends: call it last.
create function append_event(
  p_division text, p_at timestamptz, p_person uuid, p_name text, p_address text,
  p_action text, p_subject text, p_subject_id text, p_scope text, p_detail jsonb) returns bigint
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  head trail_head;
  e event;
begin
  select * into head from trail_head where division_code = p_division for update;
  if not found then
    insert into trail_head values (p_division, 0, '\x') on conflict do nothing;
    select * into head from trail_head where division_code = p_division for update;
  end if;
  e := (p_division, head.sequence + 1, p_at, p_person, p_name, p_address, p_action, p_subject, p_subject_id,
        coalesce(p_scope, p_division || '/'), coalesce(p_detail, '{}'), '\x');
  e.hash := event_hash(head.hash, e);
  insert into event select e.*;
  update trail_head set sequence = e.sequence, hash = e.hash where division_code = p_division;
  return e.sequence;
end $$;

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the trail is append-only' using errcode = 'JX002';
end $$;
create trigger append_only before update or delete on event for each row execute function refuse_change();
create trigger never_emptied before truncate on event for each statement execute function refuse_change();

alter table event enable row level security;
create policy event_seen on event for select to jixiao_app using (
  division_code = any (divisions_of((select scopes_of(array['auditAdministrator']))))
  or within(scope, (select business_scopes())));
grant select on event to jixiao_app;
revoke execute on function append_event from public;
grant execute on function append_event to jixiao_app, jixiao_identity;
