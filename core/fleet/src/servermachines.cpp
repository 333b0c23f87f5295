// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: Apache-2.0
#include "servermachines.h"

#include "csvcell.h"
#include "csvfile.h"
#include "csvreader.h"

#include <QCoreApplication>

namespace fleetgrad::fleet {

using namespace Qt::Literals::StringLiterals;

namespace {

class ServerMachineText
{
    Q_DECLARE_TR_FUNCTIONS(ServerMachineText)
};

QStringList columnNames()
{
    return u"cpu_r,load_1,load_5,load_15,mem_shmem,mem_u,mem_u_e,total_mem,disk_q,disk_r,disk_rb,disk_svc,"
           "disk_u,disk_w,disk_wa,disk_wb,si,so,eth1_fi,eth1_fo,eth1_pi,eth1_po,tcp_tw,tcp_use,active_opens,"
           "curr_estab,in_errs,in_segs,listen_overflows,out_rsts,out_segs,passive_opens,retransegs,"
           "tcp_timeouts,udp_in_dg,udp_out_dg,udp_rcv_buf_errs,udp_snd_buf_errs"_s.split(u',');
}

Expected<std::vector<std::int8_t>> readLabels(const QString &path)
{
    std::vector<std::int8_t> labels;
    std::uint64_t badLine = 0;
    char separator = ',';
    const auto read = readCsv(path, separator, [&](std::uint64_t line, auto fields) {
        const auto label = fields.size() == 1 ? csvLabel(fields[0]) : std::nullopt;
        if (!label) {
            badLine = line;
            return false;
        }
        labels.push_back(*label);
        return true;
    });
    if (!read)
        return tl::make_unexpected(read.error());
    if (badLine > 0)
        return failure(ErrorKind::BadFormat, csvPlace(path, badLine),
                       ServerMachineText::tr("This line is no label (0 or 1); get the file again."));
    return labels;
}

} // namespace

Expected<FileContent> loadServerMachine(const QString &path, const QString &labelPath,
                                        const ColumnMapping &mapping, const std::stop_token &stop)
{
    const auto labels = readLabels(labelPath);
    if (!labels)
        return tl::make_unexpected(labels.error());
    auto content = loadCsv({.path = path,
                            .mapping = mapping,
                            .header = false,
                            .names = columnNames(),
                            .labels = &*labels,
                            .stop = stop});
    if (content)
        content->dataSet = u"SMD"_s;
    return content;
}

} // namespace fleetgrad::fleet
