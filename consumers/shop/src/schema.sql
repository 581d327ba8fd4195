-- One thing to pay for, once.
CREATE TABLE IF NOT EXISTS orders (
  id       TEXT PRIMARY KEY,
  amount   TEXT NOT NULL, -- a decimal, as the provider writes it: '10000.00'
  currency TEXT NOT NULL,
  review   TEXT           -- why a person has to look; while it is there, nothing leaves the house
) STRICT;

-- One attempt to pay an order.
CREATE TABLE IF NOT EXISTS payments (
  id          TEXT PRIMARY KEY,
  order_id    TEXT NOT NULL REFERENCES orders (id),
  number      INTEGER NOT NULL, -- the attempts of an order, in the order in which they began
  reference   TEXT NOT NULL,    -- what Midtrans knows as order_id
  provider_id TEXT UNIQUE,      -- what Midtrans calls transaction_id, once it is proved
  version     INTEGER NOT NULL, -- that of the state: nobody overwrites what they did not read
  state       TEXT NOT NULL CHECK (json_valid(state)), -- the Payment of the package
  since       INTEGER NOT NULL, -- when the state last changed, or a question arose about one that was settled
  heard_at    INTEGER NOT NULL, -- when somebody last said something that is to be asked for
  look_at     INTEGER,          -- when a worker looks at it; NULL: when something new is heard
  UNIQUE (order_id, number)
) STRICT;
CREATE INDEX IF NOT EXISTS payments_by_reference ON payments (reference);
CREATE INDEX IF NOT EXISTS payments_to_look_at ON payments (look_at) WHERE look_at IS NOT NULL;

-- What was done. A step with a key is done once for each payment: this is what makes sure of it.
CREATE TABLE IF NOT EXISTS ledger (
  payment_id TEXT NOT NULL REFERENCES payments (id),
  key        TEXT NOT NULL,
  what       TEXT NOT NULL,
  amount     TEXT,
  at         INTEGER NOT NULL,
  UNIQUE (payment_id, key)
) STRICT;

-- What leaves the house and comes back. Written together with the ledger.
CREATE TABLE IF NOT EXISTS parcels (
  number     INTEGER PRIMARY KEY,
  order_id   TEXT NOT NULL REFERENCES orders (id),
  payment_id TEXT NOT NULL REFERENCES payments (id),
  direction  TEXT NOT NULL CHECK (direction IN ('out', 'back')),
  at         INTEGER NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS parcels_by_payment ON parcels (payment_id);

-- Calls to the provider. Written before a call is sent, so that a crash cannot hide it.
CREATE TABLE IF NOT EXISTS calls (
  number      INTEGER PRIMARY KEY,
  payment_id  TEXT NOT NULL REFERENCES payments (id),
  what        TEXT NOT NULL CHECK (what IN ('charge', 'status', 'cancel')),
  sent_at     INTEGER NOT NULL,
  answered_at INTEGER
) STRICT;
CREATE INDEX IF NOT EXISTS calls_by_payment ON calls (payment_id, what);
CREATE INDEX IF NOT EXISTS calls_without_answer ON calls (sent_at) WHERE answered_at IS NULL;
