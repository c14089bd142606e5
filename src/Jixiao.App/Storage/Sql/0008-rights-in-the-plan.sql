-- Who sees a form and what hangs on it, asked within the plan of the statement itself: a function in a policy is a statement of its own,
-- prepared, run and put away each time. A view reads with its owner's rights, so that the policies of the tables below it do not ask again.
create view business_scope with (security_barrier) as
  select g.division_code || g.unit_path as scope
  from role_grant g join person p using (person_id)
  where g.person_id = current_person() and p.disabled_at is null
    and g.role in ('clerk', 'unitReviewer', 'departmentReviewer', 'divisionReviewer', 'performanceReviewer');

revoke all on business_scope from public;
grant select on business_scope to jixiao_app;

do $$
declare
  t text;
begin
  foreach t in array array['form', 'form_version', 'form_edit', 'indicator', 'amount', 'finding', 'finding_reason', 'attachment']
  loop
    execute format('alter policy %I on %I using (scope ^@ any (array(select b.scope from business_scope b)))', t || '_seen', t);
  end loop;
end $$;

-- The page of a form knows its reader's roles from the session, which was asked for them; whether the form is seen is asked here.
drop function roles_over;
