-- Only those who fill in forms write them; reviewers read. What a reviewer decides will have policies of its own.
create function filing_scopes() returns text[] language sql stable as $$
  select scopes_of(array['clerk'])
$$;

do $$
declare
  t text;
begin
  foreach t in array array['form', 'form_version', 'form_edit', 'indicator', 'amount', 'finding', 'finding_reason', 'attachment']
  loop
    execute format('drop policy %I on %I', t || '_within', t);
    execute format('create policy %I on %I for select to jixiao_app using (scope ^@ any ((select business_scopes())::text[]))', t || '_seen', t);
    execute format('create policy %I on %I for insert to jixiao_app with check (scope ^@ any ((select filing_scopes())::text[]))', t || '_begun', t);
    execute format('create policy %I on %I for update to jixiao_app using (scope ^@ any ((select filing_scopes())::text[]))', t || '_written', t);
    execute format('create policy %I on %I for delete to jixiao_app using (scope ^@ any ((select filing_scopes())::text[]))', t || '_removed', t);
  end loop;
end $$;
