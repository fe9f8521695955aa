// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/libraryrecords.h"

#include <QString>

/// A small library, fact by fact, for tests of what is worked out from one.
class LibraryBuilder
{
public:
    /// Facts added afterwards are of this document.
    LibraryBuilder &document(Peel::DocumentType type, const QString &round,
        const QString &published = {}, const QString &force = QStringLiteral("derbyshire"))
    {
        Peel::DocumentRecord record;
        record.id = m_facts.documents.size() + 1;
        record.header.type = type;
        record.header.force = force;
        record.header.round = round;
        record.header.published = Peel::PartialDate::fromIso(published);
        record.header.publisher = QStringLiteral("HMICFRS");
        record.header.title = QStringLiteral("Document %1").arg(record.id);
        m_facts.documents.append(record);
        return *this;
    }

    LibraryBuilder &page(const QString &round, const QString &published = {})
    {
        return document(Peel::DocumentType::PeelPage, round, published);
    }

    LibraryBuilder &judgment(const QString &round, const QString &area, Peel::Grade grade,
        Peel::Origin origin = Peel::Origin::Stated,
        Peel::Confidence confidence = Peel::Confidence::High)
    {
        Peel::StoredJudgment stored;
        stored.id = nextId();
        stored.document = m_facts.documents.last().id;
        stored.fact.force = m_facts.documents.last().header.force;
        stored.fact.round = round;
        stored.fact.area = area;
        stored.fact.grade = grade;
        stored.fact.origin = origin;
        stored.fact.evidence.confidence = confidence;
        m_facts.judgments.append(stored);
        return *this;
    }

    LibraryBuilder &afi(const QString &area, const QString &text)
    {
        Peel::StoredRecommendation stored;
        stored.id = nextId();
        stored.document = m_facts.documents.last().id;
        stored.fact.area = area;
        stored.fact.text = text;
        m_facts.recommendations.append(stored);
        return *this;
    }

    LibraryBuilder &metric(const QString &name, double value, Peel::Unit unit,
        const QString &from = {}, const QString &to = {}, Peel::Scope scope = Peel::Scope::Force)
    {
        Peel::StoredMetric stored;
        stored.id = nextId();
        stored.document = m_facts.documents.last().id;
        stored.fact.name = name;
        stored.fact.value = value;
        stored.fact.unit = unit;
        stored.fact.scope = scope;
        if (!from.isEmpty())
            stored.fact.period = Peel::Period { from + QStringLiteral(" to ") + to,
                QDate::fromString(from, Qt::ISODate), QDate::fromString(to, Qt::ISODate) };
        m_facts.metrics.append(stored);
        return *this;
    }

    LibraryBuilder &remark(Peel::RemarkKind kind, const QString &area,
        const QString &earlierRound = {}, const QString &quote = QStringLiteral("So it is."))
    {
        Peel::StoredRemark stored;
        stored.id = nextId();
        stored.document = m_facts.documents.last().id;
        stored.fact.kind = kind;
        stored.fact.area = area;
        stored.fact.round = earlierRound;
        stored.fact.evidence.source.quote = quote;
        m_facts.remarks.append(stored);
        return *this;
    }

    /// A paragraph under the heading of a question.
    LibraryBuilder &passage(const QString &area, const QString &text)
    {
        m_passages.append({ m_facts.documents.last().id, area, 0, m_textEnd, text });
        m_textEnd += static_cast<int>(text.size()) + 2;
        return *this;
    }

    Peel::StoredJudgment &lastJudgment() { return m_facts.judgments.last(); }

    Peel::StoredRemark &lastRemark() { return m_facts.remarks.last(); }

    Peel::StoredMetric &lastMetric() { return m_facts.metrics.last(); }

    Peel::DocumentRecord &lastDocument() { return m_facts.documents.last(); }

    const Peel::LibraryFacts &facts() const { return m_facts; }

    const QList<Peel::Passage> &passages() const { return m_passages; }

private:
    qint64 nextId() { return ++m_lastId; }

    Peel::LibraryFacts m_facts;
    QList<Peel::Passage> m_passages;
    int m_textEnd = 0;
    qint64 m_lastId = 100;
};
