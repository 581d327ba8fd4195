-- What is known of each payment: DuckDB, PostgreSQL and Spark take this as it stands.
-- payments is your table; it has provider, space and code as text, where 05 is not 5. Its rows are neither multiplied nor
-- lost: a code is there once, and what is not there, such as a code with a service that is not listed, is unknown.
SELECT
  payments.*,
  COALESCE(codes.money, 'unknown') AS money,
  COALESCE(codes.scope, 'transaction') AS scope,
  COALESCE(codes.outcome, 'unknown') AS outcome,
  COALESCE(codes.retry, 'check_status_first') AS retry,
  COALESCE(codes.actor, 'provider') AS actor,
  COALESCE(codes.reason, 'unmapped') AS reason,
  COALESCE(codes.disclosure, 'generic') AS disclosure,
  codes.code IS NOT NULL AS is_known,
  codes.name,
  codes.kind,
  codes.status_service,
  codes.status_call,
  codes.not_before_s,
  codes.valid_for_days,
  codes.if_open,
  codes.message,
  codes.customer_en,
  codes.customer_id
FROM payments
LEFT JOIN codes
  ON codes.provider = payments.provider
  AND codes.space = payments.space
  AND codes.code = payments.code
