-- SPDX-License-Identifier: GPL-3.0-or-later
-- What search and the trails of recommendations need: facts and notes found by their words, and the
-- analyst's words on trails and searches, apart from what was read.

-- The text of each fact with what it means in words, so that a search finds it. The row is the
-- fact's.
CREATE VIRTUAL TABLE fact_fts USING fts5 (text, tokenize = 'porter unicode61 remove_diacritics 2');
CREATE TRIGGER judgment_is_indexed AFTER INSERT ON judgment BEGIN
    INSERT INTO fact_fts (rowid, text)
    SELECT id, quote || ' ' || new.wording || ' ' || replace(new.grade, '_', ' ') FROM fact WHERE id = new.fact_id;
END;
CREATE TRIGGER recommendation_is_indexed AFTER INSERT ON recommendation BEGIN
    INSERT INTO fact_fts (rowid, text) VALUES (new.fact_id, new.text);
END;
CREATE TRIGGER metric_is_indexed AFTER INSERT ON metric BEGIN
    INSERT INTO fact_fts (rowid, text)
    SELECT id, new.name || ' ' || coalesce(new.period_label, '') || ' ' || quote FROM fact WHERE id = new.fact_id;
END;
CREATE TRIGGER fact_is_forgotten AFTER DELETE ON fact BEGIN
    DELETE FROM fact_fts WHERE rowid = old.id;
END;
INSERT INTO fact_fts (rowid, text)
SELECT fact.id, quote || ' ' || wording || ' ' || replace(grade, '_', ' ')
FROM judgment JOIN fact ON fact.id = judgment.fact_id;
INSERT INTO fact_fts (rowid, text) SELECT fact_id, text FROM recommendation;
INSERT INTO fact_fts (rowid, text)
SELECT fact.id, name || ' ' || coalesce(period_label, '') || ' ' || quote
FROM metric JOIN fact ON fact.id = metric.fact_id;

CREATE VIRTUAL TABLE note_fts USING fts5 (text, tokenize = 'porter unicode61 remove_diacritics 2');
CREATE TRIGGER note_is_indexed AFTER INSERT ON note BEGIN
    INSERT INTO note_fts (rowid, text) VALUES (new.id, new.text);
END;
CREATE TRIGGER note_is_forgotten AFTER DELETE ON note BEGIN
    DELETE FROM note_fts WHERE rowid = old.id;
END;
INSERT INTO note_fts (rowid, text) SELECT id, text FROM note;

-- How things stand with a recommendation, by the analyst's word. Tied to the words of the quote,
-- as everything that was decided. Links to evidence are rows of `link`, relation 'is evidence for'.
CREATE TABLE trail_decision (
    id INTEGER PRIMARY KEY,
    document_id INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    quote TEXT NOT NULL,
    quote_start INTEGER NOT NULL,
    state TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    evidence_document INTEGER REFERENCES document ON DELETE CASCADE,
    evidence_quote TEXT,
    evidence_start INTEGER,
    decided_at TEXT NOT NULL,
    undone_at TEXT,
    CHECK (note <> '' OR evidence_quote IS NOT NULL) -- a reason in words, or a quote
);
CREATE INDEX trail_decision_of_document ON trail_decision (document_id);

-- A search that is asked again. `seen_capture` is the newest capture when it was last looked at.
CREATE TABLE saved_search (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    query TEXT NOT NULL CHECK (json_valid(query)), -- what was asked for, as JSON
    saved_at TEXT NOT NULL,
    seen_capture INTEGER NOT NULL DEFAULT 0
);
