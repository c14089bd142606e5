-- How often a job was begun: one that takes the program down with it is not begun for ever.
alter table job add attempts integer not null default 0;

-- The document a draft was made from, and which of its forms it was.
alter table form add import_id uuid;
alter table form add import_form integer;

-- Bodies lie beside the table: lists and counts read narrow rows.
alter table form set (toast_tuple_target = 256);
alter table form_version set (toast_tuple_target = 256);

-- Once taken over, a document is seen by all who see the forms of its unit: they ask where a figure comes from.
create policy import_taken on import for select to jixiao_app
  using (state = 'taken' and scope ^@ any ((select business_scopes())::text[]));
