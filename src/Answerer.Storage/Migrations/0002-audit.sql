-- Who changed what, for as long as the database lives: rows are added, never changed.
CREATE TABLE audit (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  at INTEGER NOT NULL,
  who TEXT NOT NULL,
  team TEXT NOT NULL,
  action TEXT NOT NULL,
  target TEXT NOT NULL,
  -- ids and counts, never what stands in a workbook
  detail TEXT
);
CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
CREATE TRIGGER audit_is_not_erased BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
