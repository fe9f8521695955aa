// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/librarygenerator.h"

#include "domain/reference.h"
#include "store/documentrepository.h"
#include "store/library.h"

#include <QCryptographicHash>

#include <array>
#include <cmath>
#include <iostream>

using namespace Qt::StringLiterals;

namespace Peel::Testing {
namespace {

// Words of policing come first: they are what people search for.
constexpr std::array domainWords { "force", "officers", "police", "crime", "training", "victims",
    "investigation", "vulnerable", "risk", "domestic", "abuse", "neighbourhood", "supervisors",
    "demand", "calls", "recording", "evidence", "custody", "burglary", "missing", "children",
    "exploitation", "stalking", "harassment", "prosecution", "problem", "solving", "partners",
    "organised", "drugs", "search", "taser", "vetting", "corruption", "grievance", "wellbeing",
    "appraisal", "workforce", "budget", "savings" };
constexpr int vocabulary = 20000;

QString made(int number)
{
    static constexpr std::array syllables { "ba", "ce", "di", "fo", "gu", "ha", "le", "mi", "no",
        "pu", "ra", "se", "ti", "vo", "wu", "zan", "ker", "lim", "tos", "bren" };
    QString text;
    for (int rest = number + 1; rest > 0; rest /= static_cast<int>(syllables.size()))
        text += QLatin1StringView(syllables.at(static_cast<std::size_t>(rest) % syllables.size()));
    return text + u"en"_s;
}

SourceSpan spanAt(const TextBlock &block)
{
    SourceSpan span;
    span.quote = block.text.left(40);
    span.start = block.start;
    span.end = block.start + static_cast<int>(span.quote.size());
    span.boxes = { Box { std::max(1, block.page), 70, 100, 300, 112 } };
    return span;
}

} // namespace

QString LibraryGenerator::word(int number)
{
    return number < static_cast<int>(domainWords.size())
        ? QString(QLatin1StringView(domainWords.at(static_cast<std::size_t>(number))))
        : made(number);
}

/// Zipf's law, nearly: the logarithm of the rank is even.
int LibraryGenerator::frequentFirst()
{
    std::uniform_real_distribution<double> even(0, std::log(double(vocabulary)));
    return static_cast<int>(std::exp(even(m_random))) - 1;
}

QString LibraryGenerator::sentence(int words)
{
    QString text = u"The"_s;
    for (int i = 1; i < words; ++i)
        text += u' ' + word(frequentFirst());
    return text + u'.';
}

void LibraryGenerator::addText(Reading &reading, int number)
{
    int at = 0;
    const auto add = [&](const QString &kind, const QString &text, int page) {
        TextBlock block;
        block.kind = kind;
        block.page = page;
        block.start = at;
        block.end = at + static_cast<int>(text.size());
        block.text = text;
        at = block.end + 2;
        reading.blocks.append(std::move(block));
    };
    for (int page = 1; page <= m_size.pages; ++page) {
        reading.pages.append(
            { QString::number(page), 595, 842, m_size.blocks * m_size.words, true });
        add(u"heading"_s, u"Part %1 of document %2"_s.arg(page).arg(number), page);
        for (int block = 1; block < m_size.blocks; ++block)
            add(u"paragraph"_s, sentence(m_size.words), page);
    }
}

void LibraryGenerator::addFacts(Reading &reading, const QString &force, const QString &round)
{
    const ReferenceData &reference = ReferenceData::builtIn();
    qsizetype next = 1;
    const auto block = [&]() -> const TextBlock & {
        next = (next + 7) % reading.blocks.size();
        return reading.blocks.at(next);
    };
    const bool inspects = reading.facts.header.type == DocumentType::PeelReport;
    for (const Area &area : reference.areas()) {
        if (!inspects || !area.rounds.contains(round))
            continue;
        Judgment judgment;
        judgment.force = force;
        judgment.round = round;
        judgment.area = area.id;
        judgment.grade = std::uniform_int_distribution<int>(0, 1)(m_random) == 0
            ? Grade::Good
            : Grade::RequiresImprovement;
        judgment.wording = area.name;
        judgment.evidence = { spanAt(block()), u"bench"_s, Confidence::High, {} };
        reading.facts.judgments.push_back(judgment);
    }
    for (int i = 0; inspects && i < 3; ++i) {
        const TextBlock &place = block();
        reading.facts.recommendations.push_back({ RecommendationKind::AreaForImprovement,
            reading.facts.judgments.empty() ? QString() : reading.facts.judgments.front().area,
            u"The force should improve %1"_s.arg(sentence(12).mid(4)),
            { spanAt(place), u"bench"_s, Confidence::High, {} } });
    }
    for (int i = 0; i < 20; ++i) {
        Metric metric;
        metric.name = u"%1 %2"_s.arg(word(i), word(i + 5));
        metric.value = i * 17.5;
        metric.unit = i % 2 == 0 ? Unit::Count : Unit::Percent;
        const int year = 2014 + i % 9;
        metric.period = Period { QString::number(year), QDate(year, 4, 1), QDate(year + 1, 3, 31) };
        metric.evidence = { spanAt(block()), u"bench"_s, Confidence::High, {} };
        reading.facts.metrics.push_back(metric);
    }
}

Capture LibraryGenerator::document(int number)
{
    const ReferenceData &reference = ReferenceData::builtIn();
    const auto &forces = reference.forces();
    const auto &rounds = reference.rounds();
    const QString force = forces.at(static_cast<std::size_t>(number) % 43).id;
    const Round &round = rounds.at(static_cast<std::size_t>(number / 43) % rounds.size());
    const bool inspects = number / 43 < static_cast<int>(rounds.size()) * 2;
    Capture capture;
    capture.sha256 = QString::fromLatin1(
        QCryptographicHash::hash(QByteArray::number(number), QCryptographicHash::Sha256).toHex());
    capture.fileName = u"document-%1.pdf"_s.arg(number);
    capture.suffix = u"pdf"_s;
    Reading &reading = capture.reading;
    reading.format = u"pdf"_s;
    DocumentHeader &header = reading.facts.header;
    header.type = inspects ? DocumentType::PeelReport
                           : (number % 2 == 0 ? DocumentType::ForceNews : DocumentType::PccReport);
    header.force = force;
    header.round = inspects ? round.id : QString();
    header.title = u"Document %1 about %2"_s.arg(number).arg(force);
    header.published = PartialDate { 2014 + number / 43 % 10, 1 + number % 12, 1 };
    header.publisher = inspects ? u"HMICFRS"_s : u"Publisher"_s;
    capture.recognised = { header.type, header.force, header.round };
    addText(reading, number);
    addFacts(reading, force, round.id);
    return capture;
}

bool LibraryGenerator::write(const QString &path)
{
    const auto library = Library::open(path, Library::Wanted::ReadWrite);
    if (!library)
        return false;
    const auto connection = library->connect();
    DocumentRepository documents(**connection);
    for (int i = 0; i < m_size.documents; ++i) {
        if (const auto filed = documents.file(document(i), std::nullopt); !filed) {
            std::cerr << qPrintable(filed.error().message + u' ' + filed.error().place) << '\n';
            return false;
        }
    }
    return true;
}

} // namespace Peel::Testing
