// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/order.h"
#include "core/probe/catalogue.h"
#include "core/result.h"
#include "ui/report/sheet.h"

#include <QNetworkProxy>
#include <QString>
#include <QTimeZone>

#include <memory>
#include <vector>

namespace postern::app {

// Single values of the command line. Each is the value, or the sentence that says what is wrong with it.
template <typename T> using Value = Result<T, QString>;

Value<check::Target> targetFrom(const QString &text);
Value<std::vector<quint16>> portsFrom(const QString &text);
Value<quint16> portFrom(const QString &text);
Value<check::TlsUse> tlsFrom(const QString &text);
Value<smtp::MailAddress> addressFrom(const QString &option, const QString &text);
Value<smtp::DomainName> domainFrom(const QString &option, const QString &text);
Value<smtp::HelloName> helloFrom(const QString &text);
Value<QHostAddress> sourceFrom(const QString &text);
Value<QNetworkProxy> proxyFrom(const QString &text);
Value<net::Resolver::Settings> dnsFrom(const QString &text);
Value<QString> userFrom(const QString &text);
Value<int> descriptorFrom(const QString &text);
Value<QStringList> blockListsFrom(const QString &text); // "default", or zones
Value<verdict::Claim> claimFrom(const QString &text);
Value<QString> watchFrom(const QString &text); // in the one spelling that a record has
Value<std::chrono::milliseconds> watchForFrom(const QString &text);
Value<verdict::Depth> depthFrom(const QString &text);
Value<std::chrono::milliseconds> minutesFrom(const QString &text);
Value<std::chrono::milliseconds> secondsFrom(const QString &text);
Value<std::shared_ptr<const probe::Catalogue>> catalogueFrom(const QString &file);

Value<QByteArray> logoFrom(const QString &file); // the picture's bytes
Value<ui::paper::Paper> paperFrom(const QString &text);
Value<QString> languageFrom(const QString &text);
Value<QTimeZone> zoneFrom(const QString &text);

// `classic`, `all`, or ids of the catalogue, parted by commas; sets tier and probes of the order.
std::optional<QString> setProbes(check::Order &order, const QString &text);

} // namespace postern::app
