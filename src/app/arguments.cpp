// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Peel {

Arguments readArguments(const QCoreApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("Arguments",
        "Browse, compare and chart what police inspection reports say.\n\n"
        "  peel-explorer                    the library of the last time\n"
        "  peel-explorer Derbyshire.peel    this library\n"
        "  peel-explorer --sample           a fresh library of the sample documents"));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption sample(u"sample"_s,
        QCoreApplication::translate(
            "Arguments", "Open a fresh library made from the sample documents."));
    parser.addOption(sample);
    parser.addPositionalArgument(u"library"_s,
        QCoreApplication::translate("Arguments", "The library to open or to make."),
        u"[library]"_s);
    parser.process(app);
    return { parser.positionalArguments().value(0), parser.isSet(sample) };
}

} // namespace Peel
