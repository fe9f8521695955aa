-- SPDX-License-Identifier: GPL-3.0-or-later
-- The briefing that is being put together. One a library; it holds its figures, tables and quotes
-- themselves, so that it stays what it was when documents leave.
CREATE TABLE briefing (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    content TEXT NOT NULL CHECK (json_valid(content)),
    saved_at TEXT NOT NULL
);
