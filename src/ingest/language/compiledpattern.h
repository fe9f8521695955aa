// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/language/pattern.h"

#define PCRE2_CODE_UNIT_WIDTH 16
#include <pcre2.h>

#include <atomic>
#include <mutex>

namespace Peel {

/// What PCRE made of one expression. It is interpreted at first; once it has looked at as many
/// letters as make that dearer, it is compiled to machine code.
class CompiledPattern
{
public:
    CompiledPattern(QString expression, Pattern::Options options);
    CompiledPattern(const CompiledPattern &) = delete;
    CompiledPattern &operator=(const CompiledPattern &) = delete;

    /// The one of this expression and these options.
    static CompiledPattern *of(const QString &expression, Pattern::Options options);

    const QString &expression() const { return m_expression; }

    bool isValid() const { return m_code != nullptr; }

    /// -1 if there is none.
    int groupNamed(QStringView name) const;

    /// Places of the groups of the first match at or behind `from`; they are this thread's and hold
    /// until its next search. Returns the number of groups, 0 without a match. `how` is of PCRE's
    /// options.
    int find(QStringView text, qsizetype from, uint32_t how, const size_t *&places) const;
    /// The same as a match over `match.m_text`.
    bool find(PatternMatch &match, qsizetype from, uint32_t how = 0) const;
    /// Goes on behind the match.
    void findNext(PatternMatch &match) const;

private:
    /// Counts the letters, and compiles when it pays; nullptr before.
    pcre2_code *machineCode(qsizetype letters) const;

    QString m_expression;
    pcre2_code *m_code = nullptr;
    uint32_t m_groups = 1;
    mutable std::once_flag m_once;
    mutable std::atomic<pcre2_code *> m_fast = nullptr;
    mutable std::atomic<qsizetype> m_letters = 0;
};

} // namespace Peel
