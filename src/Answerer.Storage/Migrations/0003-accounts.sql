-- People, programs and how they are known. No password, key, link or session stands here as such: only what it is checked against.
CREATE TABLE accounts (
  id TEXT PRIMARY KEY,
  login TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  team TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('viewer', 'editor', 'reviewer', 'administrator')),
  -- salted and slow hash; null until the person has set a password
  password TEXT,
  disabled INTEGER NOT NULL DEFAULT 0,
  failures INTEGER NOT NULL DEFAULT 0,
  locked_until INTEGER,
  created INTEGER NOT NULL,
  last_sign_in INTEGER
);

-- A link lets one person set a password, once.
CREATE TABLE sign_in_links (
  -- SHA-256 of the link's secret
  hash TEXT PRIMARY KEY,
  account TEXT NOT NULL REFERENCES accounts (id),
  expires INTEGER NOT NULL
);
CREATE INDEX sign_in_links_of_account ON sign_in_links (account);

CREATE TABLE sessions (
  -- SHA-256 of the secret in the cookie
  hash TEXT PRIMARY KEY,
  account TEXT NOT NULL REFERENCES accounts (id),
  expires INTEGER NOT NULL
);
CREATE INDEX sessions_of_account ON sessions (account);

CREATE TABLE api_keys (
  id TEXT PRIMARY KEY,
  -- SHA-256 of the key
  hash TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  team TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('viewer', 'editor', 'reviewer')),
  created INTEGER NOT NULL,
  created_by TEXT NOT NULL,
  expires INTEGER NOT NULL,
  revoked INTEGER,
  last_use INTEGER
);

-- INSERT OR REPLACE takes a row away without asking the trigger of DELETE.
CREATE TRIGGER audit_is_not_replaced BEFORE INSERT ON audit WHEN EXISTS (SELECT 1 FROM audit WHERE number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
