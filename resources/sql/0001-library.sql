-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first schema of a library. What each table and view is for: docs/data-model.md.
-- A landed migration is not edited; a change of the schema is the next numbered file.

-- What was imported ---------------------------------------------------------------------------

CREATE TABLE document (
    id INTEGER PRIMARY KEY,
    imported_at TEXT NOT NULL, -- UTC, ISO 8601: its first capture
    removed_at TEXT -- set while it is taken out of every view
);

CREATE TABLE original (
    sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
    bytes INTEGER NOT NULL,
    suffix TEXT NOT NULL, -- the copy is <library>.files/<2 digits>/<sha256>.<suffix>
    link TEXT -- the file's own path, where no copy was wanted
) WITHOUT ROWID;

-- One saved state of a document. The header is the one that its facts were read under.
CREATE TABLE capture (
    id INTEGER PRIMARY KEY,
    document_id INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    sha256 TEXT NOT NULL UNIQUE REFERENCES original,
    current INTEGER NOT NULL CHECK (current IN (0, 1)), -- the one whose facts count
    file_name TEXT NOT NULL, -- as it was imported
    format TEXT NOT NULL CHECK (format IN ('pdf', 'html', 'text')),
    imported_at TEXT NOT NULL,
    read_by TEXT NOT NULL, -- version of the program that read it
    recognised_type TEXT NOT NULL, -- what the program made of it without the analyst's word
    recognised_force TEXT,
    recognised_round TEXT,
    type TEXT NOT NULL,
    force TEXT,
    round TEXT,
    title TEXT NOT NULL,
    published TEXT, -- as precise as the document says: 2016, 2016-02, 2016-02-18
    publisher TEXT,
    address TEXT,
    address_key TEXT, -- the address without what does not tell pages apart
    isbn TEXT,
    digest INTEGER NOT NULL DEFAULT 0, -- a sample digest, not the publication itself
    stated_date TEXT, -- the latest date that the capture says of itself or of a section
    grade_counts TEXT CHECK (grade_counts IS NULL OR json_valid(grade_counts)) -- {"areas": 9, "adequate": 4, …}
);
CREATE INDEX capture_of_document ON capture (document_id);
CREATE UNIQUE INDEX one_current_capture ON capture (document_id) WHERE current = 1;
CREATE INDEX capture_by_address ON capture (address_key) WHERE address_key IS NOT NULL;
CREATE INDEX capture_by_title ON capture (title COLLATE NOCASE);

CREATE TABLE page (
    capture_id INTEGER NOT NULL REFERENCES capture ON DELETE CASCADE,
    number INTEGER NOT NULL, -- from 1
    label TEXT, -- as printed
    width REAL NOT NULL, -- points
    height REAL NOT NULL,
    words INTEGER NOT NULL,
    has_text INTEGER NOT NULL,
    PRIMARY KEY (capture_id, number)
) WITHOUT ROWID;

CREATE TABLE block (
    id INTEGER PRIMARY KEY,
    capture_id INTEGER NOT NULL REFERENCES capture ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    kind TEXT NOT NULL,
    level INTEGER NOT NULL,
    marker TEXT,
    page INTEGER,
    start_at INTEGER NOT NULL, -- code points into the document's plain text
    end_at INTEGER NOT NULL,
    text TEXT NOT NULL
);
CREATE UNIQUE INDEX block_in_order ON block (capture_id, ordinal);

CREATE VIRTUAL TABLE block_fts USING fts5 (
    text, content = 'block', content_rowid = 'id', tokenize = 'porter unicode61 remove_diacritics 2'
);
CREATE TRIGGER block_is_indexed AFTER INSERT ON block BEGIN
    INSERT INTO block_fts (rowid, text) VALUES (new.id, new.text);
END;
CREATE TRIGGER block_is_forgotten AFTER DELETE ON block BEGIN
    INSERT INTO block_fts (block_fts, rowid, text) VALUES ('delete', old.id, old.text);
END;
CREATE TRIGGER block_is_reindexed AFTER UPDATE OF text ON block BEGIN
    INSERT INTO block_fts (block_fts, rowid, text) VALUES ('delete', old.id, old.text);
    INSERT INTO block_fts (rowid, text) VALUES (new.id, new.text);
END;

-- What was read -------------------------------------------------------------------------------

-- What every fact has: its source, the rule that read it, how sure. There is no fact without a source.
CREATE TABLE fact (
    id INTEGER PRIMARY KEY,
    capture_id INTEGER NOT NULL REFERENCES capture ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('judgment', 'recommendation', 'metric')),
    rule TEXT NOT NULL,
    confidence TEXT NOT NULL CHECK (confidence IN ('high', 'medium', 'low')),
    reasons TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(reasons)), -- JSON array of text
    quote TEXT NOT NULL CHECK (quote <> ''),
    start_at INTEGER NOT NULL CHECK (start_at >= 0), -- code points into the document's plain text
    end_at INTEGER NOT NULL CHECK (end_at > start_at)
);
CREATE INDEX fact_of_capture ON fact (capture_id, kind);

-- Where the quote stands: one box per line, points from the top left corner of the page.
CREATE TABLE fact_box (
    fact_id INTEGER NOT NULL REFERENCES fact ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    page INTEGER NOT NULL CHECK (page >= 1),
    x0 REAL NOT NULL,
    y0 REAL NOT NULL,
    x1 REAL NOT NULL,
    y1 REAL NOT NULL,
    PRIMARY KEY (fact_id, ordinal)
) WITHOUT ROWID;

CREATE TABLE judgment (
    fact_id INTEGER PRIMARY KEY REFERENCES fact ON DELETE CASCADE,
    programme TEXT NOT NULL,
    force TEXT NOT NULL,
    round TEXT, -- the round that the grade belongs to
    area TEXT NOT NULL,
    grade TEXT NOT NULL, -- or a status: pending, not_graded, not_reinspected
    origin TEXT NOT NULL CHECK (origin IN ('stated', 'prior', 'claimed')),
    wording TEXT NOT NULL,
    as_of TEXT
);
CREATE INDEX judgment_by_place ON judgment (force, round, area);

CREATE TABLE recommendation (
    fact_id INTEGER PRIMARY KEY REFERENCES fact ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('area_for_improvement', 'cause_of_concern', 'recommendation')),
    area TEXT,
    text TEXT NOT NULL CHECK (text <> '')
);

CREATE TABLE metric (
    fact_id INTEGER PRIMARY KEY REFERENCES fact ON DELETE CASCADE,
    name TEXT NOT NULL,
    measure TEXT, -- id of a measure that several documents print
    value REAL NOT NULL,
    decimals INTEGER NOT NULL, -- as printed
    unit TEXT NOT NULL,
    period_label TEXT, -- NULL where the document tells no period
    period_from TEXT, -- first day, NULL where it is open
    period_to TEXT, -- last day
    scope TEXT NOT NULL CHECK (scope IN ('force', 'national', 'other'))
);
CREATE INDEX metric_by_measure ON metric (measure);

-- A fact of a PDF stands on a page: its boxes come first.
CREATE TRIGGER judgment_has_place BEFORE INSERT ON judgment
WHEN (SELECT format FROM capture JOIN fact ON capture.id = capture_id WHERE fact.id = new.fact_id) = 'pdf'
    AND NOT EXISTS (SELECT 1 FROM fact_box WHERE fact_id = new.fact_id)
BEGIN
    SELECT RAISE(ABORT, 'a judgment of a PDF needs its place on the page');
END;
CREATE TRIGGER recommendation_has_place BEFORE INSERT ON recommendation
WHEN (SELECT format FROM capture JOIN fact ON capture.id = capture_id WHERE fact.id = new.fact_id) = 'pdf'
    AND NOT EXISTS (SELECT 1 FROM fact_box WHERE fact_id = new.fact_id)
BEGIN
    SELECT RAISE(ABORT, 'a recommendation of a PDF needs its place on the page');
END;
CREATE TRIGGER metric_has_place BEFORE INSERT ON metric
WHEN (SELECT format FROM capture JOIN fact ON capture.id = capture_id WHERE fact.id = new.fact_id) = 'pdf'
    AND NOT EXISTS (SELECT 1 FROM fact_box WHERE fact_id = new.fact_id)
BEGIN
    SELECT RAISE(ABORT, 'a metric of a PDF needs its place on the page');
END;

CREATE TABLE diagnostic (
    id INTEGER PRIMARY KEY,
    capture_id INTEGER NOT NULL REFERENCES capture ON DELETE CASCADE,
    level TEXT NOT NULL CHECK (level IN ('note', 'warning')),
    message TEXT NOT NULL,
    page INTEGER
);
CREATE INDEX diagnostic_of_capture ON diagnostic (capture_id);

-- A file that could not be read: one line, no facts and no copy. A later success takes it away.
CREATE TABLE failed_import (
    path TEXT PRIMARY KEY,
    attempted_at TEXT NOT NULL,
    needs_password INTEGER NOT NULL DEFAULT 0,
    message TEXT NOT NULL
) WITHOUT ROWID;

-- What the analyst decided --------------------------------------------------------------------
-- Tied to a document and the words of a quote, never to the row of a fact: reading again makes
-- new rows, the analyst's word stays.

-- NULL: left to the program; '': decided that there is none.
CREATE TABLE header_decision (
    document_id INTEGER PRIMARY KEY REFERENCES document ON DELETE CASCADE,
    type TEXT,
    force TEXT,
    round TEXT,
    decided_at TEXT NOT NULL
);

CREATE TABLE fact_decision (
    id INTEGER PRIMARY KEY,
    document_id INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('judgment', 'recommendation', 'metric')),
    quote TEXT NOT NULL,
    quote_start INTEGER NOT NULL, -- tells equal quotes apart; the nearest one counts after a change
    verdict TEXT NOT NULL CHECK (verdict IN ('accepted', 'corrected', 'rejected')),
    correction TEXT CHECK (correction IS NULL OR json_valid(correction)), -- JSON: the fields that were corrected
    note TEXT,
    decided_at TEXT NOT NULL,
    undone_at TEXT
);
CREATE INDEX fact_decision_of_document ON fact_decision (document_id);

CREATE TABLE link (
    id INTEGER PRIMARY KEY,
    relation TEXT NOT NULL, -- "repeats", "answers", "is evidence for", …
    from_document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    from_quote TEXT NOT NULL,
    from_start INTEGER NOT NULL,
    to_document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    to_quote TEXT NOT NULL,
    to_start INTEGER NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('confirmed', 'refused')),
    decided_at TEXT NOT NULL,
    undone_at TEXT
);

CREATE TABLE note (
    id INTEGER PRIMARY KEY,
    document_id INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    quote TEXT, -- NULL: about the whole document
    quote_start INTEGER,
    text TEXT NOT NULL,
    written_at TEXT NOT NULL,
    undone_at TEXT
);

-- Views: the stable way in for other programs -------------------------------------------------

CREATE VIEW v_documents AS
SELECT document.id AS document_id,
    capture.id AS capture_id,
    coalesce(header_decision.type, capture.type) AS type,
    nullif(coalesce(header_decision.force, capture.force), '') AS force,
    nullif(coalesce(header_decision.round, capture.round), '') AS round,
    capture.title, capture.published, capture.publisher, capture.address, capture.isbn, capture.digest,
    capture.format, capture.file_name, capture.sha256,
    (SELECT count(*) FROM page WHERE page.capture_id = capture.id) AS pages,
    (SELECT count(*) FROM capture AS other WHERE other.document_id = document.id) AS captures,
    document.imported_at,
    header_decision.document_id IS NOT NULL AS header_set_by_hand
FROM document
JOIN capture ON capture.document_id = document.id AND capture.current = 1
LEFT JOIN header_decision ON header_decision.document_id = document.id
WHERE document.removed_at IS NULL;

CREATE VIEW v_judgments AS
SELECT fact.id AS fact_id, d.document_id,
    judgment.programme, judgment.force, judgment.round, judgment.area, judgment.grade, judgment.origin,
    judgment.wording, judgment.as_of,
    fact.quote, (SELECT page FROM fact_box WHERE fact_id = fact.id AND ordinal = 0) AS page,
    fact.confidence, fact.reasons, fact.rule,
    d.title AS document_title, d.type AS document_type, d.published AS document_published, d.digest
FROM judgment
JOIN fact ON fact.id = judgment.fact_id
JOIN v_documents AS d ON d.capture_id = fact.capture_id;

CREATE VIEW v_recommendations AS
SELECT fact.id AS fact_id, d.document_id,
    recommendation.kind, d.force, d.round, recommendation.area, recommendation.text,
    fact.quote, (SELECT page FROM fact_box WHERE fact_id = fact.id AND ordinal = 0) AS page,
    fact.confidence, fact.reasons, fact.rule,
    d.title AS document_title, d.type AS document_type, d.published AS document_published, d.digest
FROM recommendation
JOIN fact ON fact.id = recommendation.fact_id
JOIN v_documents AS d ON d.capture_id = fact.capture_id;

CREATE VIEW v_metrics AS
SELECT fact.id AS fact_id, d.document_id,
    d.force, d.round, metric.name, metric.measure, metric.value, metric.decimals, metric.unit,
    metric.period_label, metric.period_from, metric.period_to, metric.scope,
    fact.quote, (SELECT page FROM fact_box WHERE fact_id = fact.id AND ordinal = 0) AS page,
    fact.confidence, fact.reasons, fact.rule,
    d.title AS document_title, d.type AS document_type, d.published AS document_published, d.digest
FROM metric
JOIN fact ON fact.id = metric.fact_id
JOIN v_documents AS d ON d.capture_id = fact.capture_id;

CREATE VIEW v_quotes AS
SELECT fact.id AS fact_id, fact.kind, d.document_id, d.title AS document_title, d.digest,
    fact.quote, fact.start_at, fact.end_at,
    (SELECT page FROM fact_box WHERE fact_id = fact.id AND ordinal = 0) AS page,
    (SELECT json_group_array(json_array(page, x0, y0, x1, y1))
        FROM (SELECT * FROM fact_box WHERE fact_id = fact.id ORDER BY ordinal)) AS boxes
FROM fact
JOIN v_documents AS d ON d.capture_id = fact.capture_id;
