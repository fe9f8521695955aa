// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/capture.h"

#include <QString>

#include <random>

namespace Peel::Testing {

/// A big library out of invented sentences: every force, every round, the same each time. Written
/// through the store, without files, so that it is made in a minute or two.
class LibraryGenerator
{
public:
    struct Size
    {
        int documents = 1500;
        int pages = 30; // of each document
        int blocks = 8; // of each page
        int words = 45; // of each block
    };

    explicit LibraryGenerator(const Size &size)
        : m_size(size)
    {
    }

    /// Writes the library; false with a message on standard error if the store refuses.
    bool write(const QString &path);

    /// A word as it stands in the texts; smaller numbers are more frequent.
    static QString word(int number);

private:
    Capture document(int number);
    void addText(Reading &reading, int number);
    void addFacts(Reading &reading, const QString &force, const QString &round);
    QString sentence(int words);
    int frequentFirst();

    Size m_size;
    std::mt19937 m_random { 20221128 };
};

} // namespace Peel::Testing
