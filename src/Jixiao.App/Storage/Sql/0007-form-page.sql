-- What the page of a form says of the unit and of the person's roles over it. Who sees the form was decided by the policy on the form;
-- these two look up one row each, without the policies of their tables, which would ask for all rights of the person again.

create function name_of_unit(p_division text, p_unit uuid) returns text
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return (select name from unit where division_code = p_division and unit_id = p_unit);
end $$;

-- The roles that the person of the transaction holds over a form with this scope.
create function roles_over(p_scope text) returns text[]
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return array(
    select distinct role from role_grant where person_id = current_person() and p_scope ^@ (division_code || unit_path));
end $$;

revoke execute on function name_of_unit, roles_over from public;
grant execute on function name_of_unit, roles_over to jixiao_app;
