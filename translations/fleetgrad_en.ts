<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>DriveWords</name>
    <message numerus="yes">
        <source>%n more remark(s): fleetgrad-cli inspect --events</source>
        <translation>
            <numerusform>%n more remark: fleetgrad-cli inspect --events</numerusform>
            <numerusform>%n more remarks: fleetgrad-cli inspect --events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectModel</name>
    <message numerus="yes">
        <source>%n weight(s); the largest:</source>
        <translation>
            <numerusform>%n weight:</numerusform>
            <numerusform>%n weights; the largest:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectWords</name>
    <message numerus="yes">
        <source>%n device(s), no summary yet: it stopped before its first checkpoint.</source>
        <translation>
            <numerusform>%n device, no summary yet: it stopped before its first checkpoint.</numerusform>
            <numerusform>%n devices, no summary yet: it stopped before its first checkpoint.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportSections</name>
    <message numerus="yes">
        <source>%n simulated device(s)</source>
        <translation>
            <numerusform>%n simulated device</numerusform>
            <numerusform>%n simulated devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) replayed from %1</source>
        <translation>
            <numerusform>%n device replayed from %1</numerusform>
            <numerusform>%n devices replayed from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message numerus="yes">
        <source>Global version %1 from %n update(s)</source>
        <translation>
            <numerusform>Global version %1 from %n update</numerusform>
            <numerusform>Global version %1 from %n updates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n screened out</source>
        <translation>
            <numerusform>%n screened out</numerusform>
            <numerusform>%n screened out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learning rate of %n device(s) set to %1</source>
        <translation>
            <numerusform>Learning rate of %n device set to %1</numerusform>
            <numerusform>Learning rate of %n devices set to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learning rate of %n device(s) locked</source>
        <translation>
            <numerusform>Learning rate of %n device locked</numerusform>
            <numerusform>Learning rate of %n devices locked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learning rate of %n device(s) unlocked</source>
        <translation>
            <numerusform>Learning rate of %n device unlocked</numerusform>
            <numerusform>Learning rate of %n devices unlocked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) silent: %1</source>
        <translation>
            <numerusform>%n device silent: %1</numerusform>
            <numerusform>%n devices silent: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) back: %1</source>
        <translation>
            <numerusform>%n device back: %1</numerusform>
            <numerusform>%n devices back: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message numerus="yes">
        <source>%1 of %n device(s) beat all three baselines.</source>
        <translation>
            <numerusform>%1 of %n device beats all three baselines.</numerusform>
            <numerusform>%1 of %n devices beat all three baselines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetgrad::charts</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::FleetPanel</name>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln device</numerusform>
            <numerusform>%Ln devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::StatusLine</name>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln device</numerusform>
            <numerusform>%Ln devices</numerusform>
        </translation>
    </message>
</context>
</TS>
