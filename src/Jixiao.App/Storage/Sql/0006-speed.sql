-- Many events of one kind in one transaction: as append_event for each, with the head of the chain written once.
create function append_events(
  p_division text, p_person uuid, p_name text, p_address text, p_action text, p_subject text,
  p_at timestamptz[], p_subject_ids text[], p_scopes text[], p_details jsonb[]) returns bigint
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  head trail_head;
  e event;
begin
  insert into trail_head values (p_division, 0, '\x') on conflict do nothing;
  select * into head from trail_head where division_code = p_division for update;
  for i in 1 .. cardinality(p_at) loop
    e := (p_division, head.sequence + 1, p_at[i], p_person, p_name, p_address, p_action, p_subject, p_subject_ids[i],
          p_scopes[i], p_details[i], '\x');
    e.hash := event_hash(head.hash, e);
    insert into event select e.*;
    head.sequence := e.sequence;
    head.hash := e.hash;
  end loop;
  update trail_head set sequence = head.sequence, hash = head.hash where division_code = p_division;
  return head.sequence;
end $$;
revoke execute on function append_events from public;
grant execute on function append_events to jixiao_app, jixiao_identity;

-- What depends on the person alone is asked once a statement, (select …), not once a row.
create function divisions_as(roles text[]) returns text[] language sql stable as $$
  select divisions_of(scopes_of(roles))
$$;

alter policy unit_seen on unit using (
  division_code || path ^@ any ((select business_scopes())::text[])
  or division_code = any ((select divisions_as(array['systemAdministrator', 'securityAdministrator', 'auditAdministrator']))::text[]));
alter policy unit_kept on unit using (division_code = any ((select divisions_as(array['systemAdministrator']))::text[]));
alter policy division_seen on division using (
  division_code = any ((select divisions_of(business_scopes()))::text[])
  or division_code = any ((select divisions_as(array['systemAdministrator', 'securityAdministrator', 'auditAdministrator']))::text[]));
alter policy division_kept on division using (division_code = any ((select divisions_as(array['systemAdministrator']))::text[]));
alter policy role_grant_seen on role_grant using (
  person_id = (select current_person())
  or division_code = any ((select divisions_as(array['systemAdministrator', 'securityAdministrator', 'auditAdministrator']))::text[]));
alter policy role_grant_kept on role_grant using (
  division_code = any ((select divisions_as(array['securityAdministrator']))::text[]) and person_id <> (select current_person()));
alter policy event_seen on event using (
  division_code = any ((select divisions_as(array['auditAdministrator']))::text[])
  or scope ^@ any ((select business_scopes())::text[]));

-- Lists: newest first, whatever the division.
drop index form_scope, form_changed;
create index form_reach on form (scope text_pattern_ops, fiscal_year) where deleted_at is null;
create index form_recent on form (changed_at desc nulls last, form_id) where deleted_at is null;
drop index event_at;
create index event_recent on event (at desc, division_code, sequence desc);

-- Bodies lie beside the table, what lists and searches read stays in it.
alter table form alter column name set storage main, alter column title set storage main, alter column scope set storage main;

-- As before; this language keeps the plan of a statement for the whole session.
create or replace function scopes_of(roles text[]) returns text[]
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return (
    select coalesce(array_agg(g.division_code || g.unit_path), '{}')
    from role_grant g join person p using (person_id)
    where g.person_id = current_person() and p.disabled_at is null and g.role = any (roles));
end $$;
