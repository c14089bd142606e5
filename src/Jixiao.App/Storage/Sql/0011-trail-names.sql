-- What the events of one page of the trail are about, by the names people know: the form, document or person, and the unit of the event's
-- scope. The trail keeps keys alone; its reader does not see forms, and learns of them here no more than how they are called.
-- Of a division whose trail the person does not read, nothing is answered.
create function trail_names(p_divisions text[], p_subjects text[], p_ids text[], p_scopes text[])
  returns table (place bigint, name text, unit text)
  language sql stable security definer set search_path = public, pg_temp as $$
  with asked as (
    select e.place, e.division, e.subject, e.id, substr(e.scope, length(e.division) + 1) as path,
      -- Only what has the shape of a key is taken for one: a trail may hold what was written by earlier versions.
      case when e.subject in ('form', 'import') and e.id ~ '^\d{4}/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
        then split_part(e.id, '/', 1)::integer end as year,
      case when e.subject in ('form', 'import') and e.id ~ '^\d{4}/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
        then split_part(e.id, '/', 2)::uuid
        when e.subject = 'role' and e.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then e.id::uuid end as key
    from unnest(p_divisions, p_subjects, p_ids, p_scopes) with ordinality as e (division, subject, id, scope, place)
    where e.division = any ((select divisions_as(array['auditAdministrator']))::text[])
  )
  select a.place, coalesce(f.name, i.file_name, r.display_name, p.display_name), u.name
  from asked a
    left join form f on a.subject = 'form' and f.division_code = a.division and f.fiscal_year = a.year and f.form_id = a.key
    left join import i on a.subject = 'import' and i.division_code = a.division and i.fiscal_year = a.year and i.import_id = a.key
    left join person r on a.subject = 'role' and r.person_id = a.key
    left join person p on a.subject = 'person' and lower(p.login) = lower(a.id)
    left join unit u on u.division_code = a.division and u.path = a.path
$$;
revoke execute on function trail_names from public;
grant execute on function trail_names to jixiao_app;
