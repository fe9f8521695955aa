-- SPDX-License-Identifier: GPL-3.0-or-later
-- The analyst's word on what was read and on what is proposed beside claims.

-- What the program had read there: two figures of one sentence have the same words. JSON of the
-- fields that tell them apart.
ALTER TABLE fact_decision ADD COLUMN read_as TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(read_as));

-- A label of a claim beside an inspection, accepted or rejected. The newest row of a claim counts.
CREATE TABLE claim_decision (
    id INTEGER PRIMARY KEY,
    document_id INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    quote TEXT NOT NULL CHECK (quote <> ''),
    quote_start INTEGER NOT NULL,
    state TEXT NOT NULL, -- the label: supported, partly, …
    verdict TEXT NOT NULL CHECK (verdict IN ('accepted', 'rejected')),
    decided_at TEXT NOT NULL,
    undone_at TEXT
);
CREATE INDEX claim_decision_of_document ON claim_decision (document_id);

-- Facts of which the analyst has spoken: they wait no more for anybody to look at them.
CREATE VIEW v_decided_facts AS
SELECT DISTINCT fact.id AS fact_id, word.document_id, word.kind, word.verdict, word.correction,
    word.note, word.decided_at
FROM fact_decision AS word
JOIN capture ON capture.document_id = word.document_id AND capture.current = 1
JOIN fact ON fact.capture_id = capture.id AND fact.kind = word.kind AND fact.quote = word.quote
LEFT JOIN metric ON metric.fact_id = fact.id
LEFT JOIN judgment ON judgment.fact_id = fact.id
WHERE word.undone_at IS NULL
    AND (word.kind <> 'metric' OR (metric.name = json_extract(word.read_as, '$.name')
        AND metric.value = json_extract(word.read_as, '$.value')))
    AND (word.kind <> 'judgment' OR (judgment.area = json_extract(word.read_as, '$.area')
        AND judgment.grade = json_extract(word.read_as, '$.grade')))
    AND NOT EXISTS (SELECT 1 FROM fact_decision AS later
        WHERE later.id > word.id AND later.undone_at IS NULL AND later.document_id = word.document_id
            AND later.kind = word.kind AND later.quote = word.quote
            AND later.quote_start = word.quote_start AND later.read_as = word.read_as);
