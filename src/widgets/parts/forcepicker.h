// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace Peel {

class LibraryIndex;

/// The forces of the library by name; keeps its choice when the library is read again.
class ForcePicker final : public QComboBox
{
    Q_OBJECT
public:
    explicit ForcePicker(QWidget *parent = nullptr);

    void setLibrary(const LibraryIndex &library);

    QString force() const { return currentData().toString(); }

    void setForce(const QString &id);
};

} // namespace Peel
