-- Loads the codes into DuckDB. Run it in the folder of this package, or change the paths.

-- One row per provider, space and code, with advice that is safe whatever else is known.
CREATE OR REPLACE TABLE codes AS
SELECT * FROM read_parquet('data/codes.parquet');

-- What codes mean by network, kind of service, other fields or message, where that makes a difference, and what they meant before.
CREATE OR REPLACE TABLE code_variants AS
SELECT * FROM read_parquet('data/code_variants.parquet');

-- Texts of the rows of codes and code_variants, each once, in the language en.
CREATE OR REPLACE TABLE messages_en AS
SELECT * FROM read_csv('data/messages_en.csv', header = true, all_varchar = true);

-- Texts of the rows of codes and code_variants, each once, in the language id.
CREATE OR REPLACE TABLE messages_id AS
SELECT * FROM read_csv('data/messages_id.csv', header = true, all_varchar = true);
