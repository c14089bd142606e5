-- What the reader said of an imported form beside the form, and what of it a person has worked on since; null where nothing was read.
alter table form add reading jsonb;
