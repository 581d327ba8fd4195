-- Makes views of the codes in Spark SQL. Put the files of data/ where the cluster reads them, and change the paths.

-- One row per provider, space and code, with advice that is safe whatever else is known.
CREATE OR REPLACE TEMPORARY VIEW codes USING parquet OPTIONS (path 'data/codes.parquet');

-- What codes mean by network, kind of service, other fields or message, where that makes a difference, and what they meant before.
CREATE OR REPLACE TEMPORARY VIEW code_variants USING parquet OPTIONS (path 'data/code_variants.parquet');

-- Texts of the rows of codes and code_variants, each once, in the language en.
CREATE OR REPLACE TEMPORARY VIEW messages_en (provider STRING, message STRING, title STRING, detail STRING, action STRING, customer STRING)
USING csv OPTIONS (path 'data/messages_en.csv', header 'true', escape '"', multiLine 'true');

-- Texts of the rows of codes and code_variants, each once, in the language id.
CREATE OR REPLACE TEMPORARY VIEW messages_id (provider STRING, message STRING, title STRING, detail STRING, action STRING, customer STRING)
USING csv OPTIONS (path 'data/messages_id.csv', header 'true', escape '"', multiLine 'true');
