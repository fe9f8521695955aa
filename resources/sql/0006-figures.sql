-- SPDX-License-Identifier: GPL-3.0-or-later
-- Figures that an analyst made and named, as their specifications: drawn again, edited and exported
-- without the documents that they were made from.
CREATE TABLE figure (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    content TEXT NOT NULL CHECK (json_valid(content)),
    saved_at TEXT NOT NULL
);
