// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/language/compiledpattern.h"

#include <algorithm>
#include <map>
#include <memory>
#include <utility>

namespace Peel {
namespace {

/// Making machine code of an expression costs about as much as interpreting it over so many
/// letters. A search costs something even in a short text.
constexpr qsizetype worthCompiling = 1024;
constexpr qsizetype perSearch = 16;

struct MatchDataDeleter
{
    void operator()(pcre2_match_data *data) const { pcre2_match_data_free(data); }
};

/// Room for the places of so many groups.
pcre2_match_data *room(uint32_t groups)
{
    thread_local std::unique_ptr<pcre2_match_data, MatchDataDeleter> data;
    if (!data || pcre2_get_ovector_count(data.get()) < groups)
        data.reset(pcre2_match_data_create(std::max<uint32_t>(groups, 32), nullptr));
    return data.get();
}

PCRE2_SPTR unitsOf(QStringView text)
{
    static constexpr char16_t nothing[] = u"";
    return reinterpret_cast<PCRE2_SPTR>(text.isNull() ? nothing : text.utf16());
}

/// PCRE need not look for lone surrogates where there are no surrogates at all.
uint32_t checkOf(QStringView text)
{
    const char16_t *units = text.utf16();
    unsigned surrogates = 0;
    for (qsizetype i = 0; i < text.size(); ++i)
        surrogates += (units[i] & 0xF800) == 0xD800 ? 1 : 0;
    return surrogates == 0 ? PCRE2_NO_UTF_CHECK : 0;
}

uint32_t optionsOf(Pattern::Options options)
{
    uint32_t all = PCRE2_UTF;
    if (options & Pattern::CaseInsensitiveOption)
        all |= PCRE2_CASELESS;
    if (options & Pattern::MultilineOption)
        all |= PCRE2_MULTILINE;
    if (options & Pattern::DotMatchesEverythingOption)
        all |= PCRE2_DOTALL;
    if (options & Pattern::UseUnicodePropertiesOption)
        all |= PCRE2_UCP;
    return all;
}

} // namespace

CompiledPattern::CompiledPattern(QString expression, Pattern::Options options)
    : m_expression(std::move(expression))
{
    int error = 0;
    size_t at = 0;
    m_code = pcre2_compile(unitsOf(m_expression), static_cast<size_t>(m_expression.size()),
        optionsOf(options), &error, &at, nullptr);
    if (!m_code) {
        qWarning("peel: an expression is wrong at %d: %s", static_cast<int>(at),
            qPrintable(m_expression));
        return;
    }
    uint32_t captures = 0;
    pcre2_pattern_info(m_code, PCRE2_INFO_CAPTURECOUNT, &captures);
    m_groups = captures + 1;
}

CompiledPattern *CompiledPattern::of(const QString &expression, Pattern::Options options)
{
    using Key = std::pair<QString, int>;
    static std::mutex mutex;
    // Never destroyed: patterns are used as long as the process lives.
    static auto &known = *new std::map<Key, std::unique_ptr<CompiledPattern>>;
    const std::lock_guard lock(mutex);
    auto &pattern = known[Key(expression, options.toInt())];
    if (!pattern)
        pattern = std::make_unique<CompiledPattern>(expression, options);
    return pattern.get();
}

int CompiledPattern::groupNamed(QStringView name) const
{
    const QString terminated = name.toString();
    const int group
        = isValid() ? pcre2_substring_number_from_name(m_code, unitsOf(terminated)) : -1;
    return group > 0 ? group : -1;
}

int CompiledPattern::find(
    QStringView text, qsizetype from, uint32_t how, const size_t *&places) const
{
    if (!isValid() || from > text.size())
        return 0;
    pcre2_match_data *data = room(m_groups);
    places = pcre2_get_ovector_pointer(data);
    const auto letters = static_cast<size_t>(text.size());
    const auto start = static_cast<size_t>(from);
    const uint32_t options = how & PCRE2_NO_UTF_CHECK ? how : how | checkOf(text);
    int found = PCRE2_ERROR_JIT_STACKLIMIT;
    if (pcre2_code *fast = machineCode(text.size() - from))
        found = pcre2_match(fast, unitsOf(text), letters, start, options, data, nullptr);
    if (found == PCRE2_ERROR_JIT_STACKLIMIT) // the interpreter has more room
        found = pcre2_match(m_code, unitsOf(text), letters, start, options, data, nullptr);
    return std::max(found, 0);
}

bool CompiledPattern::find(PatternMatch &match, qsizetype from, uint32_t how) const
{
    const size_t *places = nullptr;
    const int groups = find(match.m_text, from, how, places);
    match.m_ends.resize(2 * groups);
    std::transform(places, places + 2 * groups, match.m_ends.begin(), [](size_t place) {
        return place == PCRE2_UNSET ? qsizetype(-1) : static_cast<qsizetype>(place);
    });
    return groups > 0;
}

void CompiledPattern::findNext(PatternMatch &match) const
{
    qsizetype end = match.capturedEnd();
    if (match.capturedLength() == 0) {
        if (find(match, end, PCRE2_NOTEMPTY_ATSTART | PCRE2_ANCHORED | PCRE2_NO_UTF_CHECK))
            return;
        const bool pair = end + 1 < match.m_text.size() && match.m_text.at(end).isHighSurrogate();
        end += pair ? 2 : 1;
    }
    find(match, end, PCRE2_NO_UTF_CHECK); // the text was looked through for the match before
}

pcre2_code *CompiledPattern::machineCode(qsizetype letters) const
{
    if (pcre2_code *fast = m_fast.load(std::memory_order_acquire))
        return fast;
    const qsizetype before = m_letters.fetch_add(letters + perSearch, std::memory_order_relaxed);
    if (before + letters + perSearch < worthCompiling)
        return nullptr;
    // A copy is compiled, since other threads may be reading the original.
    std::call_once(m_once, [this] {
        pcre2_code *copy = pcre2_code_copy(m_code);
        pcre2_jit_compile(copy, PCRE2_JIT_COMPLETE); // where it cannot, the copy is interpreted
        m_fast.store(copy, std::memory_order_release);
    });
    return m_fast.load(std::memory_order_acquire);
}

} // namespace Peel
