// SPDX-License-Identifier: Apache-2.0
#include "ui/report/bindery.h"

#include "ui/report/binding.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

using namespace Qt::StringLiterals;

namespace postern::ui::paper::bindery {

namespace {

using Handle = QPDFObjectHandle;

std::string bytes(const QByteArray &array)
{
    return {array.constData(), std::size_t(array.size())};
}

// ISO 32000-1, 7.9.4
std::string pdfDate(const QDateTime &date)
{
    return "D:" + date.toUTC().toString(u"yyyyMMddHHmmss"_s).toStdString() + "Z";
}

// The same facts for programs that read XMP (ISO 16684-1).
std::string xmp(const Imprint &imprint)
{
    const QString date = imprint.date.toUTC().toString(Qt::ISODate);
    const auto one = [](const QString &words) { return words.toHtmlEscaped(); };
    QString packet = u"<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                     "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
                     "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                     "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
                     "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n"_s;
    packet += u"<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>\n"_s.arg(
        one(imprint.title));
    packet += u"<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:description>\n"_s.arg(
        one(imprint.subject));
    if (!imprint.author.isEmpty())
        packet += u"<dc:creator><rdf:Seq><rdf:li>%1</rdf:li></rdf:Seq></dc:creator>\n"_s.arg(one(imprint.author));
    packet += u"<dc:language><rdf:Bag><rdf:li>%1</rdf:li></rdf:Bag></dc:language>\n"_s.arg(one(imprint.language));
    packet += u"<xmp:CreateDate>%1</xmp:CreateDate><xmp:ModifyDate>%1</xmp:ModifyDate>\n"_s.arg(date);
    packet += u"<xmp:CreatorTool>%1</xmp:CreatorTool><pdf:Producer>%1</pdf:Producer>\n"_s.arg(one(imprint.creator));
    packet += u"</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>"_s;
    return packet.toStdString();
}

void describe(QPDF &pdf, const Imprint &imprint)
{
    Handle info = Handle::newDictionary();
    info.replaceKey("/Title", text(imprint.title));
    info.replaceKey("/Subject", text(imprint.subject));
    if (!imprint.author.isEmpty())
        info.replaceKey("/Author", text(imprint.author));
    info.replaceKey("/Creator", text(imprint.creator));
    info.replaceKey("/Producer", text(imprint.creator));
    info.replaceKey("/CreationDate", Handle::newString(pdfDate(imprint.date)));
    info.replaceKey("/ModDate", Handle::newString(pdfDate(imprint.date)));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));

    Handle root = pdf.getRoot();
    root.replaceKey("/Lang", text(imprint.language));
    root.replaceKey("/ViewerPreferences", Handle::parse("<</DisplayDocTitle true>>"));
    Handle metadata = Handle::newStream(&pdf, xmp(imprint));
    metadata.getDict().replaceKey("/Type", Handle::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", Handle::newName("/XML"));
    root.replaceKey("/Metadata", metadata);
}

void attach(QPDF &pdf, const Imprint &imprint)
{
    if (imprint.attachments.empty())
        return;
    QPDFEmbeddedFileDocumentHelper files(pdf);
    Handle associated = Handle::newArray();
    for (const Attachment &one : imprint.attachments) {
        auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, bytes(one.bytes));
        stream.setSubtype("application/json");
        stream.setCreationDate(pdfDate(imprint.date)).setModDate(pdfDate(imprint.date));
        auto file = QPDFFileSpecObjectHelper::createFileSpec(pdf, one.name.toStdString(), stream);
        file.setDescription(one.description.toStdString());
        // What the pages were made from (ISO 32000-2, 14.13).
        file.getObjectHandle().replaceKey("/AFRelationship", Handle::newName("/Source"));
        files.replaceEmbeddedFile(one.name.toStdString(), file);
        associated.appendItem(file.getObjectHandle());
    }
    pdf.getRoot().replaceKey("/AF", associated);
}

QByteArray written(QPDF &pdf, qpdf_object_stream_e streams)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setMinimumPDFVersion("1.7");
    writer.setObjectStreamMode(streams);
    writer.setDecodeLevel(qpdf_dl_none); // what is compressed stays as it is
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
}

void load(QPDF &pdf, const QByteArray &bytes)
{
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("pages", bytes.constData(), std::size_t(bytes.size()));
}

// Qt numbers fonts in the order of a hash, which is another one in each process; here objects are numbered in the order
// in which they are reached. Objects that are packed into streams keep the order that they had, so this comes first.
QByteArray renumbered(const QByteArray &pages)
{
    QPDF pdf;
    load(pdf, pages);
    pdf.getTrailer().removeKey("/Info"); // the time of making
    return written(pdf, qpdf_o_disable);
}

} // namespace

QByteArray bound(const Printed &printed, const Imprint &imprint)
{
    try { // libqpdf's way to say that something is no PDF
        const QByteArray raw = renumbered(printed.pages);
        QPDF pdf;
        load(pdf, raw);
        pdf.getTrailer().removeKey("/ID"); // it is made anew, of what the document holds then
        Pages pages;
        for (const auto &page : QPDFPageDocumentHelper(pdf).getAllPages())
            pages.push_back(page.getObjectHandle());
        if (int(pages.size()) != printed.pageCount)
            return {};
        mendFonts(pages);
        const std::vector<int> numbers = markContents(printed, pages);
        addStructure(pdf, printed, pages, numbers);
        addBookmarks(pdf, printed, pages);
        describe(pdf, imprint);
        attach(pdf, imprint);
        return written(pdf, qpdf_o_generate);
    } catch (const std::exception &) {
        return {};
    }
}

} // namespace postern::ui::paper::bindery

void postern_bound(const postern::ui::paper::Printed &printed, const postern::ui::paper::Imprint &imprint,
                   QByteArray &document)
{
    document = postern::ui::paper::bindery::bound(printed, imprint);
}
