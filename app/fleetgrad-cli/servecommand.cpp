// SPDX-FileCopyrightText: 2026 The Fleetgrad authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servecommand.h"

#include "console.h"
#include "helptexts.h"
#include "service.h"

#include <session/session.h>
#include <store/branches.h>
#include <transport/endpoint.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

#include <utility>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace fleetgrad::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

class ServeWords
{
    Q_DECLARE_TR_FUNCTIONS(ServeWords)
};

/// Below it a file would be rotated with every checkpoint.
constexpr std::uint64_t leastRotation = 1'000'000;

/// ADDRESS:PORT, an IPv6 address in brackets.
Expected<transport::Listening> addressOf(const QString &text)
{
    const QUrl url(u"//"_s + text, QUrl::StrictMode);
    transport::Listening where;
    const bool isAlone =
        url.path().isEmpty() && url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment();
    if (!url.isValid() || !isAlone || url.port() < 0 || !where.address.setAddress(url.host())) {
        return failure(
            ErrorKind::BadArgument, u"--listen “%1”"_s.arg(text),
            ServeWords::tr("This is no address. Write it as 127.0.0.1:8441, [::1]:8441, or 0.0.0.0:8441 "
                           "for every network of this machine."));
    }
    where.port = quint16(url.port());
    return where;
}

/// As many as the system lets this user have: a device is one.
void allowManySockets()
{
#ifdef Q_OS_UNIX
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0) {
        limit.rlim_cur = limit.rlim_max;
        setrlimit(RLIMIT_NOFILE, &limit);
    }
#endif
}

} // namespace

ServeCommand::ServeCommand(CLI::App &program)
{
    m_app = program.add_subcommand(
        "serve", inUtf8(ServeWords::tr("Run a fleet for long, and tell over the network how it is")));
    m_app
        ->add_option("RUNFILE", m_runFile,
                     inUtf8(ServeWords::tr("The run file: goes on with it where it exists, else begins it")))
        ->required();
    m_app
        ->add_option(
            "--listen", m_listen,
            inUtf8(ServeWords::tr("Where it is asked; 127.0.0.1:8441 without, port 0: one that is free")))
        ->type_name("ADDRESS:PORT");
    m_app->add_flag("--plain", m_plain, inUtf8(ServeWords::tr("Without TLS; only on 127.0.0.1 or [::1]")));
    m_identity.addTo(*m_app);
    auto *certificate = m_app
                            ->add_option("--certificate", m_certificate,
                                         inUtf8(ServeWords::tr("A certificate of your own, in PEM")))
                            ->type_name("FILE");
    auto *key =
        m_app->add_option("--key", m_key, inUtf8(ServeWords::tr("Its key, in PEM")))->type_name("FILE");
    m_app
        ->add_option(
            "--device-authority", m_authority,
            inUtf8(ServeWords::tr("Who signs the certificates that devices show instead of a token, in "
                                  "PEM")))
        ->type_name("FILE");
    certificate->needs(key);
    key->needs(certificate);
    m_app
        ->add_option("--replay", m_replay, inUtf8(ServeWords::tr("Train on a CSV file, or a folder of them")))
        ->type_name("PATH");
    m_config.addSimulation(*m_app);
    m_config.addMapping(*m_app);
    m_config.addLive(*m_app);
    m_config.addCommon(*m_app);
    m_app
        ->add_option("--threads", m_threads,
                     inUtf8(ServeWords::tr("Worker threads; 0: one for each processor")))
        ->check(CLI::Range(0, 1024).description(""))
        ->type_name("N");
    m_app->add_option("--speed", m_speed, inUtf8(ServeWords::tr("Times real time; 0: as fast as possible")))
        ->check(CLI::Range(0.0, 1e9).description(""))
        ->type_name("X");
    auto *rotate =
        m_app
            ->add_option("--rotate-at", m_rotation.bytes,
                         inUtf8(ServeWords::tr("What devices reported goes to an earlier file when the run "
                                               "file has that many bytes, as 2GB")))
            ->transform(CLI::AsSizeValue(true).description(""))
            ->check(CLI::Range(leastRotation, std::uint64_t(1) << 50).description(""))
            ->type_name("SIZE");
    m_app
        ->add_option("--keep-files", m_rotation.keep,
                     inUtf8(ServeWords::tr("Earlier files that stay; 0: all")))
        ->needs(rotate)
        ->type_name("N");
    m_app
        ->add_option(
            "--desktop-rate", m_desktopRate,
            inUtf8(ServeWords::tr("kB a second that each desktop gets that looks at the run; 190 without")))
        ->check(CLI::Range(10, 1'000'000).description(""))
        ->type_name("N");
    m_app->footer(inUtf8(serveExamples()) + inUtf8(exitCodes()));
}

Expected<transport::Listening> ServeCommand::listening() const
{
    auto where = addressOf(fromArgument(m_listen));
    if (!where || m_plain)
        return where;
    const auto certificate = m_certificate.empty() ? transport::Certificate::readOrMake(m_identity.path())
                                                   : transport::Certificate::read(fromArgument(m_certificate),
                                                                                  fromArgument(m_key));
    if (!certificate)
        return tl::make_unexpected(certificate.error());
    where->certificate = *certificate;
    if (!m_authority.empty()) {
        const QString file = fromArgument(m_authority);
        where->deviceAuthorities = QSslCertificate::fromPath(file);
        if (where->deviceAuthorities.isEmpty())
            return failure(
                ErrorKind::BadFormat, file,
                ServeWords::tr("There is no certificate in PEM here that could vouch for devices."));
    }
    return where;
}

ExitCode ServeCommand::execute(Signals &signals)
{
    const auto config = m_config.config(fromArgument(m_replay));
    if (!config) {
        complain(config.error().error.text());
        return config.error().code;
    }
    const auto where = listening();
    if (!where)
        return refuse(where.error());
    if (const auto known = transport::Tokens(m_identity.tokens()).all(); !known)
        return refuse(known.error());
    allowManySockets();
    // Before the run, so that a port that is taken leaves no run file.
    Service service(m_identity.tokens(), 1000 * m_desktopRate);
    if (const auto port = service.listen(*where); !port)
        return refuse(port.error());
    const QString runFile = fromArgument(m_runFile);
    session::SessionOptions options;
    options.threads = m_threads;
    options.speed = m_speed;
    options.rotation = m_rotation;
    const bool isThere = QFileInfo::exists(runFile);
    if (isThere && m_rotation.bytes > 0) {
        const auto forks = store::readBranches(runFile); // what is wrong with the file, its opening tells
        if (forks && !forks->empty())
            remark(ServeWords::tr("This run has forks, which need its rows: it is not rotated."));
    }
    return service.run(isThere ? session::Session::open(runFile, options)
                               : session::Session::create(*config, runFile, options),
                       isThere, signals);
}

} // namespace fleetgrad::cli
