-- How many payments have which outcome: all of them are in one of the groups.
-- success means paid only in scope transaction; unknown and pending are open, and nothing is to be sent again for them.
SELECT
  payments.provider,
  COALESCE(codes.scope, 'transaction') AS scope,
  COALESCE(codes.outcome, 'unknown') AS outcome,
  COALESCE(codes.retry, 'check_status_first') AS retry,
  COUNT(*) AS payments
FROM payments
LEFT JOIN codes
  ON codes.provider = payments.provider
  AND codes.space = payments.space
  AND codes.code = payments.code
GROUP BY
  payments.provider,
  COALESCE(codes.scope, 'transaction'),
  COALESCE(codes.outcome, 'unknown'),
  COALESCE(codes.retry, 'check_status_first')
ORDER BY 1, 2, 3, 4
