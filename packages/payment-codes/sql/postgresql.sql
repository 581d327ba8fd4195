-- Loads the codes into PostgreSQL: psql --file sql/postgresql.sql, in the folder of this package.
-- Run it again after an upgrade: the tables are made anew.
BEGIN;

-- One row per provider, space and code, with advice that is safe whatever else is known.
DROP TABLE IF EXISTS codes;
CREATE TABLE codes (
  provider text NOT NULL,
  space text NOT NULL,
  code text NOT NULL,
  pattern text,
  http integer,
  service text,
  service_name text,
  kind text,
  case_code text,
  name text,
  variants integer NOT NULL,
  money text NOT NULL,
  scope text NOT NULL,
  outcome text NOT NULL,
  retry text NOT NULL,
  actor text NOT NULL,
  reason text NOT NULL,
  disclosure text NOT NULL,
  documented text,
  status_service text,
  status_call text,
  not_before_s integer,
  every_s integer,
  valid_for_days integer,
  if_open text,
  if_not_found text,
  deprecated text,
  undocumented_since text,
  message text NOT NULL,
  title_en text NOT NULL,
  title_id text NOT NULL,
  customer_en text NOT NULL,
  customer_id text NOT NULL,
  source_url text,
  source_date text,
  PRIMARY KEY (provider, space, code)
);
\copy codes FROM 'data/codes.csv' WITH (FORMAT csv, HEADER true, ENCODING 'UTF8')

-- What codes mean by network, kind of service, other fields or message, where that makes a difference, and what they meant before.
DROP TABLE IF EXISTS code_variants;
CREATE TABLE code_variants (
  provider text NOT NULL,
  space text NOT NULL,
  code text NOT NULL,
  variant text NOT NULL,
  name text NOT NULL,
  network text,
  kind text,
  conditions text,
  wire_messages text,
  valid_from text,
  valid_until text,
  money text NOT NULL,
  scope text NOT NULL,
  outcome text NOT NULL,
  retry text NOT NULL,
  actor text NOT NULL,
  reason text NOT NULL,
  disclosure text NOT NULL,
  documented text,
  message text NOT NULL,
  title_en text NOT NULL,
  title_id text NOT NULL,
  customer_en text NOT NULL,
  customer_id text NOT NULL,
  source_url text,
  source_date text,
  PRIMARY KEY (provider, space, code, variant)
);
\copy code_variants FROM 'data/code_variants.csv' WITH (FORMAT csv, HEADER true, ENCODING 'UTF8')

-- Texts of the rows of codes and code_variants, each once, in the language en.
DROP TABLE IF EXISTS messages_en;
CREATE TABLE messages_en (
  provider text NOT NULL,
  message text NOT NULL,
  title text NOT NULL,
  detail text NOT NULL,
  action text NOT NULL,
  customer text NOT NULL,
  PRIMARY KEY (provider, message)
);
\copy messages_en FROM 'data/messages_en.csv' WITH (FORMAT csv, HEADER true, ENCODING 'UTF8')

-- Texts of the rows of codes and code_variants, each once, in the language id.
DROP TABLE IF EXISTS messages_id;
CREATE TABLE messages_id (
  provider text NOT NULL,
  message text NOT NULL,
  title text NOT NULL,
  detail text NOT NULL,
  action text NOT NULL,
  customer text NOT NULL,
  PRIMARY KEY (provider, message)
);
\copy messages_id FROM 'data/messages_id.csv' WITH (FORMAT csv, HEADER true, ENCODING 'UTF8')

COMMIT;
