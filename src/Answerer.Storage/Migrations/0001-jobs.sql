-- Times are milliseconds since 1970-01-01 UTC.
CREATE TABLE jobs (
  id TEXT PRIMARY KEY,
  team TEXT NOT NULL,
  owner TEXT NOT NULL,
  owner_name TEXT NOT NULL,
  batch TEXT,
  name TEXT NOT NULL,
  -- SHA-256 of the upload, its name in files/
  content TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  service TEXT,
  force INTEGER NOT NULL DEFAULT 0,
  -- a corrected layout, as JSON
  layout TEXT,
  state TEXT NOT NULL CHECK (state IN ('held', 'queued', 'running', 'done', 'failed')),
  attempt INTEGER NOT NULL DEFAULT 0,
  lease_holder TEXT,
  lease_until INTEGER,
  created INTEGER NOT NULL,
  updated INTEGER NOT NULL,
  finished INTEGER,
  error_code TEXT,
  error_message TEXT,
  answered INTEGER NOT NULL DEFAULT 0,
  total INTEGER NOT NULL DEFAULT 0,
  version INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX jobs_of_team ON jobs (team, created);
CREATE INDEX jobs_to_do ON jobs (state, team, created);
CREATE INDEX jobs_of_content ON jobs (content);

-- When a worker last took a job of a team; outlives the jobs, so that who erases his is not first again.
CREATE TABLE turns (
  team TEXT PRIMARY KEY,
  taken INTEGER NOT NULL
);

CREATE TABLE questions (
  job TEXT NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  -- what the program found, as JSON
  found TEXT NOT NULL,
  category TEXT NOT NULL CHECK (category IN ('limited', 'review', 'unanswered', 'answered')),
  -- what a person made of it: null is as found, '' is blank
  text TEXT,
  choice TEXT,
  evidence TEXT,
  approved INTEGER NOT NULL DEFAULT 0,
  reviewer TEXT,
  reviewed INTEGER,
  version INTEGER NOT NULL DEFAULT 1,
  PRIMARY KEY (job, number)
);

-- What watchers are told: how a job stood after each change.
CREATE TABLE events (
  job TEXT NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  at INTEGER NOT NULL,
  state TEXT NOT NULL,
  attempt INTEGER NOT NULL,
  answered INTEGER NOT NULL,
  total INTEGER NOT NULL,
  PRIMARY KEY (job, number)
);

CREATE TABLE batches (
  id TEXT PRIMARY KEY,
  team TEXT NOT NULL,
  created INTEGER NOT NULL,
  -- entries of the upload in order, as JSON: name with the job's id, or name with the reason why it was left out
  entries TEXT NOT NULL
);
