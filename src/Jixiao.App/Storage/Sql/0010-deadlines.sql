-- By when a form has left a state, in a round of a year: the bureau sets it for its whole division. due_on is a day in China, itself included.
create table deadline (
  division_code text not null references division,
  fiscal_year integer not null check (fiscal_year between 1990 and 2200),
  round text not null check (round in ('first', 'second', 'adjustment')),
  state text not null check (state in ('draft', 'submitted', 'unitReviewed', 'departmentReviewed', 'divisionReviewed')),
  due_on date not null,
  set_at timestamptz not null,
  set_by uuid not null references person,
  primary key (division_code, fiscal_year, round, state)
);

-- Everyone who files or reviews in the division sees its deadlines; 绩效股, over the whole of it, sets them.
alter table deadline enable row level security;
create policy deadline_seen on deadline for select to jixiao_app using (
  division_code = any ((select divisions_of(business_scopes()))::text[]));
create policy deadline_kept on deadline for all to jixiao_app using (
  division_code || '/' = any ((select scopes_of(array['performanceReviewer']))::text[]));
grant select, insert, update, delete on deadline to jixiao_app;

-- Steps that lead back, found without reading the rest of the trail.
create index event_step_back on event (scope text_pattern_ops, sequence)
  where action in ('form.return', 'form.withdraw', 'form.issueControl');
