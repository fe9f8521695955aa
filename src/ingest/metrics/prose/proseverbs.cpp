// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/metrics/prose/proseverbs.h"

#include <QHash>
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace Peel::Prose {
namespace {

struct Irregular
{
    const char *base;
    const char *past;
    const char *participle;
};

/// "numbered" stands for itself: the noun "number" is never the verb.
constexpr std::array irregular {
    Irregular { "rise", "rose", "risen" },
    Irregular { "fall", "fell", "fallen" },
    Irregular { "grow", "grew", "grown" },
    Irregular { "spend", "spent", "spent" },
    Irregular { "make", "made", "made" },
    Irregular { "take", "took", "taken" },
    Irregular { "see", "saw", "seen" },
    Irregular { "hold", "held", "held" },
    Irregular { "give", "gave", "given" },
    Irregular { "bring", "brought", "brought" },
    Irregular { "find", "found", "found" },
    Irregular { "go", "went", "gone" },
    Irregular { "come", "came", "come" },
    Irregular { "get", "got", "got" },
    Irregular { "say", "said", "said" },
    Irregular { "tell", "told", "told" },
    Irregular { "feel", "felt", "felt" },
    Irregular { "know", "knew", "known" },
    Irregular { "think", "thought", "thought" },
    Irregular { "leave", "left", "left" },
    Irregular { "lose", "lost", "lost" },
    Irregular { "meet", "met", "met" },
    Irregular { "run", "ran", "run" },
    Irregular { "keep", "kept", "kept" },
    Irregular { "stand", "stood", "stood" },
    Irregular { "begin", "began", "begun" },
    Irregular { "buy", "bought", "bought" },
    Irregular { "pay", "paid", "paid" },
    Irregular { "build", "built", "built" },
    Irregular { "send", "sent", "sent" },
    Irregular { "win", "won", "won" },
    Irregular { "deal", "dealt", "dealt" },
    Irregular { "lead", "led", "led" },
    Irregular { "show", "showed", "shown" },
    Irregular { "become", "became", "become" },
    Irregular { "seek", "sought", "sought" },
    Irregular { "teach", "taught", "taught" },
    Irregular { "undertake", "undertook", "undertaken" },
    Irregular { "draw", "drew", "drawn" },
    Irregular { "choose", "chose", "chosen" },
    Irregular { "shrink", "shrank", "shrunk" },
    Irregular { "catch", "caught", "caught" },
    Irregular { "drive", "drove", "driven" },
    Irregular { "cost", "cost", "cost" },
    Irregular { "put", "put", "put" },
    Irregular { "swell", "swelled", "swollen" },
    Irregular { "set", "set", "set" },
    Irregular { "cut", "cut", "cut" },
    Irregular { "mean", "meant", "meant" },
    Irregular { "speak", "spoke", "spoken" },
    Irregular { "hear", "heard", "heard" },
    Irregular { "hit", "hit", "hit" },
    Irregular { "hang", "hung", "hung" },
    Irregular { "read", "read", "read" },
    Irregular { "numbered", "numbered", "numbered" },
};

constexpr std::array regular { "record", "receive", "manage", "increase", "decrease", "drop",
    "reduce", "improve", "climb", "jump", "double", "decline", "answer", "attend", "deploy",
    "train", "recruit", "join", "save", "invest", "cover", "identify", "investigate", "solve",
    "resolve", "charge", "arrest", "stop", "search", "respond", "handle", "report", "believe",
    "agree", "indicate", "represent", "equal", "equate", "amount", "total", "account", "average",
    "remain", "stay", "reach", "exceed", "miss", "complete", "carry", "conduct", "operate",
    "employ", "serve", "work", "live", "use", "need", "want", "plan", "expect", "aim", "hope",
    "forecast", "project", "estimate", "budget", "fund", "grant", "provide", "deliver", "issue",
    "start", "end", "close", "open", "refer", "review", "examine", "audit", "sample", "check",
    "monitor", "assess", "grade", "inspect", "visit", "seize", "execute", "recover", "detect",
    "convict", "sentence", "prosecute", "cancel", "abandon", "wait", "disrupt", "purchase",
    "contain", "include", "support", "attract", "award", "commit", "allocate", "appoint", "process",
    "measure", "score", "rank", "move", "trust", "experience", "suffer", "publish", "survey",
    "consult", "interview", "comprise", "consist", "create", "supply", "help", "engage", "contact",
    "escalate", "generate", "secure", "transfer", "return", "cost", "finish", "dismiss", "result",
    "arrive", "qualify", "pass", "fail", "add", "introduce", "launch", "establish", "log", "class",
    "classify", "host", "gain", "earn", "die", "consider", "analyse", "place", "offer", "attribute",
    "lack", "look", "listen", "require", "ring-fence", "raise", "lower", "supervise", "trace",
    "patrol", "release", "utilise", "constitute", "slip", "slash", "trim", "axe", "boost", "soar",
    "surge", "plunge", "plummet", "tumble", "confiscate", "distribute", "finance", "borrow" };

struct Verb
{
    QString base;
    bool present = false;
};

QString regularPast(const QString &base)
{
    static const QSet<QString> doubled { u"drop"_s, u"stop"_s, u"plan"_s, u"refer"_s, u"commit"_s,
        u"log"_s, u"transfer"_s, u"total"_s, u"slip"_s };
    if (base.endsWith(u'e'))
        return base + u'd';
    if (doubled.contains(base))
        return base + base.back() + u"ed"_s;
    if (base.endsWith(u'y') && !u"aeou"_s.contains(base.at(base.size() - 2)))
        return base.chopped(1) + u"ied"_s;
    return base + u"ed"_s;
}

QString thirdPerson(const QString &base)
{
    if (base.endsWith(u'y') && !u"aeou"_s.contains(base.at(base.size() - 2)))
        return base.chopped(1) + u"ies"_s;
    if (base.endsWith(u's') || base.endsWith("ch"_L1) || base.endsWith("sh"_L1) || base == "go"_L1)
        return base + u"es"_s;
    return base + u's';
}

struct Verbs
{
    QHash<QString, Verb> forms;
    QHash<QString, QString> participles; // by base

    Verbs()
    {
        for (const char *word : regular) {
            const QString base = QLatin1StringView(word);
            add(base, regularPast(base), regularPast(base));
        }
        for (const Irregular &verb : irregular)
            add(QLatin1StringView(verb.base), QLatin1StringView(verb.past),
                QLatin1StringView(verb.participle));
    }

    void add(const QString &base, const QString &past, const QString &participle)
    {
        forms.insert(base, { base, true });
        forms.insert(thirdPerson(base), { base, true });
        forms.insert(past, { base, false });
        forms.insert(participle, { base, false });
        participles.insert(base, participle);
        QString stem = base.endsWith(u'e') && base != "see"_L1 ? base.chopped(1) : base;
        if (regularPast(base).endsWith(QString(base.back()) + base.back() + "ed"_L1)
            && !base.endsWith(u'e'))
            stem += base.back();
        forms.insert(stem + u"ing"_s, { base, false });
    }
};

const Verbs &verbs()
{
    static const Verbs table;
    return table;
}

} // namespace

QString verbOf(const QString &lower)
{
    return verbs().forms.value(lower).base;
}

bool isPresentForm(const QString &lower)
{
    return verbs().forms.value(lower).present;
}

bool isPastForm(const QString &lower)
{
    const auto verb = verbs().forms.constFind(lower);
    return verb != verbs().forms.cend() && !lower.endsWith("ing"_L1)
        && (!verb->present || verbs().participles.value(verb->base) == lower);
}

QString participleOf(const QString &lower)
{
    const QString base = verbOf(lower);
    if (!base.isEmpty())
        return verbs().participles.value(base);
    if (lower.endsWith("ed"_L1))
        return lower;
    return lower.endsWith("ing"_L1) ? lower.chopped(3) + u"ed"_s : QString();
}

} // namespace Peel::Prose
