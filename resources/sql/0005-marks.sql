-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the analyst keeps about a place beside its meaning: that it was looked through, until when
-- it is due, who sees to it. Tied to the words of the quote, as everything that was decided; the
-- newest row of a kind counts, without a value where there is none any more.
CREATE TABLE mark (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('reviewed', 'due', 'owner')),
    document_id INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    quote TEXT NOT NULL CHECK (quote <> ''),
    quote_start INTEGER NOT NULL,
    value TEXT NOT NULL, -- a date (YYYY-MM-DD) of 'due', a name of 'owner', 'yes' of 'reviewed'; empty for none
    made_at TEXT NOT NULL,
    undone_at TEXT
);
CREATE INDEX mark_of_document ON mark (document_id);
