// SPDX-License-Identifier: Apache-2.0
#include "core/explain/html.h"

#include "core/explain/htmlblocks.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace postern::explain {

namespace {

constexpr int kStepsOfProof = 4; // Explanation::proven

struct Page
{
    Q_DECLARE_TR_FUNCTIONS(postern::explain::HtmlPage)
};

// No script, no frame, no form, no request: even if an escape were forgotten somewhere, nothing of it would run.
constexpr char kPolicy[] = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action "
                           "'none'";

QString style(const HtmlDress &dress)
{
    QFile file(u":/postern/report/report.css"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly); // built in
    QString css = isOpen ? QString::fromUtf8(file.readAll()) : QString();
    css.remove(0, css.indexOf(u"*/"_s) + 2); // the licence is that of the program, not of the report
    QString colours;
    if (!dress.light.isEmpty())
        colours += u":root{"_s + dress.light + u"}\n"_s;
    if (!dress.dark.isEmpty())
        colours += u"@media screen and (prefers-color-scheme: dark){:root{"_s + dress.dark + u"}}\n"_s;
    return colours + css;
}

QString head(const Report &report, const HtmlDress &dress)
{
    const auto meta = [](const QString &name, const QString &content) {
        return content.isEmpty() ? QString()
                                 : u"<meta name=\"%1\" content=\"%2\">\n"_s.arg(name, html::escaped(content));
    };
    return u"<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\""_s
        + QString::fromLatin1(kPolicy)
        + u"\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
          "<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n"_s
        + meta(u"author"_s, report.author) + meta(u"description"_s, report.subject)
        + meta(u"date"_s, report.date.isValid() ? report.date.toString(Qt::ISODate) : QString()) + u"<title>"_s
        + html::escaped(report.title) + u"</title>\n<style>\n"_s + style(dress) + u"</style>\n</head>\n"_s;
}

QString logo(const HtmlDress &dress, const QString &organisation)
{
    const QString type = pictureType(dress.logo);
    if (type.isEmpty())
        return {};
    const QString name = organisation.isEmpty() ? Page::tr("Logo") : organisation;
    return u"<img class=\"logo\" alt=\"%1\" src=\"data:%2;base64,%3\">"_s.arg(
        html::escaped(name), type, QString::fromLatin1(dress.logo.toBase64()));
}

// How far an open relay is proven, as four bars. The sentence below them says the same.
QString bars(const std::optional<int> &proven)
{
    if (!proven)
        return {};
    QString bars = u"<p class=\"bars\" aria-hidden=\"true\">"_s;
    for (int i = 0; i < kStepsOfProof; ++i)
        bars += i < *proven ? u"<span class=\"full\"></span>"_s : u"<span></span>"_s;
    return bars + u"</p>"_s;
}

QString verdictCard(const Cover &cover, const HtmlDress &dress)
{
    return u"<section class=\"verdict tone-%1\" aria-label=\"%2\">\n<div class=\"badge\">%3</div>\n<div>\n"
           "<p class=\"word\">%4</p>\n<p class=\"lead\">%5</p>\n</div>\n<div class=\"sure\">\n<p><b>%6</b></p>%7\n"
           "<p>%8</p>\n</div>\n</section>\n"_s.arg(html::toneName(cover.tone), html::escaped(Page::tr("Verdict")),
                                                   dress.badge, html::escaped(cover.word),
                                                   html::escaped(cover.sentence), html::escaped(cover.surenessHead),
                                                   bars(cover.proven), html::escaped(cover.sureness));
}

QString cover(const Report &report, const HtmlDress &dress)
{
    const Cover &cover = report.cover;
    html::Writer writer(dress.path);
    QString text = u"<header>\n<div class=\"brand\"><span class=\"sign\">%1</span><span>Postern</span>%2</div>\n"_s.arg(
        dress.sign, logo(dress, cover.organisation));
    text += u"<p class=\"kind\">%1</p>\n<h1>%2</h1>\n<p class=\"date\">%3</p>\n</header>\n"_s.arg(
        html::escaped(cover.kind), html::escaped(cover.target), html::escaped(cover.date));
    text += verdictCard(cover, dress);
    if (cover.path)
        writer(*cover.path);
    writer.heading(2, cover.summaryHead, u"short"_s);
    writer.write(cover.summary);
    writer(cover.facts);
    return text + writer.take();
}

QString contents(const Report &report)
{
    QString text = u"<nav aria-label=\"%1\">\n<h2>%1</h2>\n<ol>\n"_s.arg(html::escaped(Page::tr("Contents")));
    for (const Section &one : report.sections)
        text += u"<li><span class=\"number\">%1</span> <a href=\"#%2\">%3</a></li>\n"_s.arg(
            html::escaped(one.number), html::escaped(one.id), html::escaped(one.title));
    return text + u"</ol>\n</nav>\n"_s;
}

QString section(const Section &section)
{
    html::Writer writer;
    writer.write(section.blocks);
    return u"<section id=\"%1\" class=\"%2\" aria-labelledby=\"%1-head\">\n<h2 id=\"%1-head\"><span "
           "class=\"number\">%3</span> %4</h2>\n%5</section>\n"_s.arg(
               html::escaped(section.id), section.startsPage ? u"page"_s : QString(), html::escaped(section.number),
               html::escaped(section.title), writer.take());
}

} // namespace

QString pictureType(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return u"image/png"_s;
    return bytes.startsWith("\xff\xd8\xff") ? u"image/jpeg"_s : QString();
}

QByteArray reportHtml(const Report &report, const HtmlDress &dress)
{
    QString text = u"<!DOCTYPE html>\n<html lang=\"%1\">\n"_s.arg(html::escaped(report.language));
    text += head(report, dress) + u"<body>\n"_s;
    if (!dress.symbols.isEmpty())
        text += u"<svg class=\"unseen\" aria-hidden=\"true\">"_s + dress.symbols + u"</svg>\n"_s;
    text += u"<div class=\"sheet\">\n"_s + cover(report, dress) + contents(report) + u"<main>\n"_s;
    for (const Section &one : report.sections)
        text += section(one);
    text += u"</main>\n<footer><p>%1</p></footer>\n</div>\n</body>\n</html>\n"_s.arg(html::escaped(report.foot));
    return text.toUtf8();
}

} // namespace postern::explain
