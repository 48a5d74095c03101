-- A change of an organisation concerns everything it asks for: requests are found by its name.
create index talent_request_organization on talent_request (organization_id);
