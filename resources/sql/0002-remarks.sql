-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a document says of comparing it with another, and which question each block answers.
-- Documents that were read before have neither until they are read again.

-- The question under whose heading the block stands; NULL under none.
ALTER TABLE block ADD COLUMN area TEXT;

-- A sentence, not a figure or grade: with its own source, as every fact has one.
CREATE TABLE remark (
    id INTEGER PRIMARY KEY,
    capture_id INTEGER NOT NULL REFERENCES capture ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('not_comparable', 'first_graded', 'same_as_before',
        'better_than_before', 'worse_than_before', 'found_again')),
    area TEXT, -- NULL: all that the document grades
    round TEXT, -- the earlier round that it looks back to
    rule TEXT NOT NULL,
    confidence TEXT NOT NULL CHECK (confidence IN ('high', 'medium', 'low')),
    reasons TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(reasons)), -- JSON array of text
    quote TEXT NOT NULL CHECK (quote <> ''),
    start_at INTEGER NOT NULL CHECK (start_at >= 0), -- code points into the document's plain text
    end_at INTEGER NOT NULL CHECK (end_at > start_at),
    boxes TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(boxes)) -- [[page, x0, y0, x1, y1], …], one a line
);
CREATE INDEX remark_of_capture ON remark (capture_id);

CREATE TRIGGER remark_has_place BEFORE INSERT ON remark
WHEN new.boxes = '[]' AND (SELECT format FROM capture WHERE id = new.capture_id) = 'pdf'
BEGIN
    SELECT RAISE(ABORT, 'a remark of a PDF needs its place on the page');
END;

CREATE VIEW v_remarks AS
SELECT remark.id AS remark_id, d.document_id,
    remark.kind, d.force, d.round, remark.area, remark.round AS earlier_round,
    remark.quote, json_extract(remark.boxes, '$[0][0]') AS page,
    remark.confidence, remark.reasons, remark.rule,
    d.title AS document_title, d.type AS document_type, d.published AS document_published, d.digest
FROM remark
JOIN v_documents AS d ON d.capture_id = remark.capture_id;

-- The forces of one round side by side.
CREATE INDEX judgment_by_round ON judgment (round, area);
