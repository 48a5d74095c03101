-- The operator's token that the service made at its first start. Only its hash is kept; one row at most, so that of two
-- instances that start together one wins and both accept the same token.
CREATE TABLE operator_token (
    id         smallint    PRIMARY KEY CHECK (id = 1),
    sha256     bytea       NOT NULL CHECK (octet_length(sha256) = 32),
    created_at timestamptz NOT NULL
);
