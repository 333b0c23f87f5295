<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AlarmTexts</name>
    <message numerus="yes">
        <source>%1 reading(s), %2</source>
        <translation>
            <numerusform>%1 reading, %2</numerusform>
            <numerusform>%1 readings, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Alarms found %1 of %2 event(s)</source>
        <translation>
            <numerusform>Alarms found %1 of %2 event</numerusform>
            <numerusform>Alarms found %1 of %2 events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 false alarm(s) in %2 device-days: %3 a day, where %4 were wanted.</source>
        <translation>
            <numerusform>%1 false alarm in %2 device-days: %3 a day, where %4 were wanted.</numerusform>
            <numerusform>%1 false alarms in %2 device-days: %3 a day, where %4 were wanted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 alarm(s) got no label and count as neither.</source>
        <translation>
            <numerusform>%1 alarm got no label and counts as neither.</numerusform>
            <numerusform>%1 alarms got no label and count as neither.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the devices’ windows, about their last seven days, alarms found %1 of %2 event(s)</source>
        <translation>
            <numerusform>In the devices’ windows, about their last seven days, alarms found %1 of %2 event</numerusform>
            <numerusform>In the devices’ windows, about their last seven days, alarms found %1 of %2 events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lately events were found within %1: the median over %2 device(s) of each one’s median.</source>
        <translation>
            <numerusform>Lately events were found within %1: the median of %2 device.</numerusform>
            <numerusform>Lately events were found within %1: the median over %2 devices of each one’s median.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, within %1: the median over %2 device(s) of each one’s median</source>
        <translation>
            <numerusform>, within %1: the median of %2 device</numerusform>
            <numerusform>, within %1: the median over %2 devices of each one’s median</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertTexts</name>
    <message numerus="yes">
        <source>Silent for %1 batch(es) or longer</source>
        <translation>
            <numerusform>Silent for %1 batch or longer</numerusform>
            <numerusform>Silent for %1 batches or longer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Breakpoint</name>
    <message numerus="yes">
        <source>Batch %1: “%2” became true for %3 and %Ln more device(s)</source>
        <translation>
            <numerusform>Batch %1: “%2” became true for %3 and %Ln more device</numerusform>
            <numerusform>Batch %1: “%2” became true for %3 and %Ln more devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandTexts</name>
    <message numerus="yes">
        <source>%1 device(s) try out “%2” from batch %3 on.</source>
        <translation>
            <numerusform>%1 device tries out “%2” from batch %3 on.</numerusform>
            <numerusform>%1 devices try out “%2” from batch %3 on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeviceFacts</name>
    <message numerus="yes">
        <source>%1 local update(s) sent</source>
        <translation>
            <numerusform>%1 local update sent</numerusform>
            <numerusform>%1 local updates sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 false alarm(s), %2 true, over about the last seven days of the device</source>
        <translation>
            <numerusform>%1 false alarm, %2 true, over about the last seven days of the device</numerusform>
            <numerusform>%1 false alarms, %2 true, over about the last seven days of the device</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeviceWords</name>
    <message numerus="yes">
        <source>hit, %Ln reading(s) late</source>
        <translation>
            <numerusform>hit, %Ln reading late</numerusform>
            <numerusform>hit, %Ln readings late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DriftTexts</name>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln device</numerusform>
            <numerusform>%Ln devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) at about the same time.</source>
        <translation>
            <numerusform>%Ln device at about the same time.</numerusform>
            <numerusform>%Ln devices at about the same time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sensor(s) in quarantine.</source>
        <translation>
            <numerusform>%Ln sensor in quarantine.</numerusform>
            <numerusform>%Ln sensors in quarantine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: its log loss over %Ln device(s) grew from %2 to %3</source>
        <translation>
            <numerusform>%1: its log loss over %Ln device grew from %2 to %3</numerusform>
            <numerusform>%1: its log loss over %Ln devices grew from %2 to %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on %Ln device(s), since batch %2</source>
        <translation>
            <numerusform>%1 on %Ln device, since batch %2</numerusform>
            <numerusform>%1 on %Ln devices, since batch %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on %Ln device(s): %2</source>
        <translation>
            <numerusform>%1 on %Ln device: %2</numerusform>
            <numerusform>%1 on %Ln devices: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The drift of %Ln device(s) is over: %1</source>
        <translation>
            <numerusform>The drift of %Ln device is over: %1</numerusform>
            <numerusform>The drift of %Ln devices is over: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DriveWords</name>
    <message numerus="yes">
        <source>%Ln more remark(s): fleetgrad-cli inspect --events</source>
        <translation>
            <numerusform>%Ln more remark: fleetgrad-cli inspect --events</numerusform>
            <numerusform>%Ln more remarks: fleetgrad-cli inspect --events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvaluateWords</name>
    <message numerus="yes">
        <source>%1 of %n run(s)</source>
        <translation>
            <numerusform>%1 of %n run</numerusform>
            <numerusform>%1 of %n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message numerus="yes">
        <source>%n device(s) are left out: no version of their models was stored.</source>
        <translation>
            <numerusform>%n device is left out: no version of its model was stored.</numerusform>
            <numerusform>%n devices are left out: no version of their models was stored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindRateWords</name>
    <message numerus="yes">
        <source>%n more device(s): --json has them.</source>
        <translation>
            <numerusform>%n more device: --json has it.</numerusform>
            <numerusform>%n more devices: --json has them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n device(s)</source>
        <translation>
            <numerusform>%1 of %n device</numerusform>
            <numerusform>%1 of %n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupTexts</name>
    <message numerus="yes">
        <source>%n device(s) (%1) are named by the groups “%2” and “%3”: the first of them counts.</source>
        <translation>
            <numerusform>%n device (%1) is named by the groups “%2” and “%3”: the first of them counts.</numerusform>
            <numerusform>%n devices (%1) are named by the groups “%2” and “%3”: the first of them counts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectModel</name>
    <message numerus="yes">
        <source>%Ln weight(s); the largest:</source>
        <translation>
            <numerusform>%Ln weight:</numerusform>
            <numerusform>%Ln weights; the largest:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trained on %1 sample(s); claimed accuracy %2; learning rate %3</source>
        <translation>
            <numerusform>Trained on %1 sample; claimed accuracy %2; learning rate %3</numerusform>
            <numerusform>Trained on %1 samples; claimed accuracy %2; learning rate %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured %1 to batch %2, %3 labelled reading(s): PR-AUC %4, log loss %5, accuracy %6</source>
        <translation>
            <numerusform>Measured %1 to batch %2, %3 labelled reading: PR-AUC %4, log loss %5, accuracy %6</numerusform>
            <numerusform>Measured %1 to batch %2, %3 labelled readings: PR-AUC %4, log loss %5, accuracy %6</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectWords</name>
    <message numerus="yes">
        <source>%Ln device(s), no summary yet: it stopped before its first checkpoint.</source>
        <translation>
            <numerusform>%Ln device, no summary yet: it stopped before its first checkpoint.</numerusform>
            <numerusform>%Ln devices, no summary yet: it stopped before its first checkpoint.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LearningChart</name>
    <message numerus="yes">
        <source>(%Ln earlier change(s) of this rate are not drawn: there is room for the newest %1)</source>
        <translation>
            <numerusform>(%Ln earlier change of this rate is not drawn: there is room for the newest %1)</numerusform>
            <numerusform>(%Ln earlier changes of this rate are not drawn: there is room for the newest %1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelEventTexts</name>
    <message numerus="yes">
        <source>%Ln device(s) try out “%1”: %2</source>
        <translation>
            <numerusform>%Ln device tries out “%1”: %2</numerusform>
            <numerusform>%Ln devices try out “%1”: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %Ln round(s)</source>
        <translation>
            <numerusform>for %Ln round</numerusform>
            <numerusform>for %Ln rounds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelOrigin</name>
    <message numerus="yes">
        <source>Measured on %1 labelled reading(s) of its device</source>
        <translation>
            <numerusform>Measured on %1 labelled reading of its device</numerusform>
            <numerusform>Measured on %1 labelled readings of its device</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured on %1 labelled reading(s) of devices that train</source>
        <translation>
            <numerusform>Measured on %1 labelled reading of devices that train</numerusform>
            <numerusform>Measured on %1 labelled readings of devices that train</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured on %1 labelled reading(s) of devices that never train</source>
        <translation>
            <numerusform>Measured on %1 labelled reading of devices that never train</numerusform>
            <numerusform>Measured on %1 labelled readings of devices that never train</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressWords</name>
    <message numerus="yes">
        <source>%1 of %2 batch(es)</source>
        <translation>
            <numerusform>%1 of %2 batch</numerusform>
            <numerusform>%1 of %2 batches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 batch(es)</source>
        <translation>
            <numerusform>%1 batch</numerusform>
            <numerusform>%1 batches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RateSentence</name>
    <message numerus="yes">
        <source>Rate %1 (%2) has the lowest mean log loss of the local models over %Ln device(s): %3.</source>
        <translation>
            <numerusform>Rate %1 (%2) has the lowest mean log loss of the local models over %Ln device: %3.</numerusform>
            <numerusform>Rate %1 (%2) has the lowest mean log loss of the local models over %Ln devices: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) had no labels of both classes and were left out.</source>
        <translation>
            <numerusform>%Ln device had no labels of both classes and was left out.</numerusform>
            <numerusform>%Ln devices had no labels of both classes and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportSections</name>
    <message numerus="yes">
        <source>%Ln simulated device(s)</source>
        <translation>
            <numerusform>%Ln simulated device</numerusform>
            <numerusform>%Ln simulated devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) replayed from %1</source>
        <translation>
            <numerusform>%Ln device replayed from %1</numerusform>
            <numerusform>%Ln devices replayed from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 batch(es)</source>
        <translation>
            <numerusform>%1 batch</numerusform>
            <numerusform>%1 batches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reading(s)</source>
        <translation>
            <numerusform>%1 reading</numerusform>
            <numerusform>%1 readings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 local update(s)</source>
        <translation>
            <numerusform>%1 local update</numerusform>
            <numerusform>%1 local updates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 round(s)</source>
        <translation>
            <numerusform>%1 round</numerusform>
            <numerusform>%1 rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 missing value(s)</source>
        <translation>
            <numerusform>%1 missing value</numerusform>
            <numerusform>%1 missing values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every reading was scored before its label was used. Means over the devices; %1 of the %2 labelled reading(s) are anomalies, so that accuracy alone says little.</source>
        <translation>
            <numerusform>Every reading was scored before its label was used. Means over the devices; %1 of the %2 labelled reading is anomalous, so that accuracy alone says little.</numerusform>
            <numerusform>Every reading was scored before its label was used. Means over the devices; %1 of the %2 labelled readings are anomalies, so that accuracy alone says little.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 round(s); in the newest %2, on average %3 devices took part.</source>
        <translation>
            <numerusform>%1 round; in the newest %2, on average %3 devices took part.</numerusform>
            <numerusform>%1 rounds; in the newest %2, on average %3 devices took part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 update(s) screened out in them.</source>
        <translation>
            <numerusform>%1 update was screened out in them.</numerusform>
            <numerusform>%1 updates were screened out in them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of them are locked.</source>
        <translation>
            <numerusform>%1 of them is locked.</numerusform>
            <numerusform>%1 of them are locked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 warning(s)</source>
        <translation>
            <numerusform>%1 warning</numerusform>
            <numerusform>%1 warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln real device(s)</source>
        <translation>
            <numerusform>%Ln real device</numerusform>
            <numerusform>%Ln real devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message numerus="yes">
        <source>Global version %1 from %Ln update(s)</source>
        <translation>
            <numerusform>Global version %1 from %Ln update</numerusform>
            <numerusform>Global version %1 from %Ln updates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln screened out</source>
        <translation>
            <numerusform>%Ln screened out</numerusform>
            <numerusform>%Ln screened out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learning rate of %Ln device(s) set to %1</source>
        <translation>
            <numerusform>Learning rate of %Ln device set to %1</numerusform>
            <numerusform>Learning rate of %Ln devices set to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learning rate of %Ln device(s) locked</source>
        <translation>
            <numerusform>Learning rate of %Ln device locked</numerusform>
            <numerusform>Learning rate of %Ln devices locked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learning rate of %Ln device(s) unlocked</source>
        <translation>
            <numerusform>Learning rate of %Ln device unlocked</numerusform>
            <numerusform>Learning rate of %Ln devices unlocked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) silent: %1</source>
        <translation>
            <numerusform>%Ln device silent: %1</numerusform>
            <numerusform>%Ln devices silent: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) back: %1</source>
        <translation>
            <numerusform>%Ln device back: %1</numerusform>
            <numerusform>%Ln devices back: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Alarm on %Ln device(s): %1</source>
        <translation>
            <numerusform>Alarm on %Ln device: %1</numerusform>
            <numerusform>Alarm on %Ln devices: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Optimiser of %Ln device(s) set to %1</source>
        <translation>
            <numerusform>Optimiser of %Ln device set to %1</numerusform>
            <numerusform>Optimiser of %Ln devices set to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Schedule of %Ln device(s) set to: %1</source>
        <translation>
            <numerusform>Schedule of %Ln device set to: %1</numerusform>
            <numerusform>Schedule of %Ln devices set to: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) joined: %1</source>
        <translation>
            <numerusform>%Ln device joined: %1</numerusform>
            <numerusform>%Ln devices joined: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message numerus="yes">
        <source>%Ln of %1 devices beat(s) all three baselines.</source>
        <translation>
            <numerusform>%Ln of %1 devices beats all three baselines.</numerusform>
            <numerusform>%Ln of %1 devices beat all three baselines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhyCommandWords</name>
    <message numerus="yes">
        <source>%1: from %2 to %3 in %Ln global version(s)</source>
        <translation>
            <numerusform>%1: from %2 to %3 in %Ln global version</numerusform>
            <numerusform>%1: from %2 to %3 in %Ln global versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhyLines</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: from %2 to %3 in %Ln global version(s)</source>
        <translation>
            <numerusform>%1: from %2 to %3 in %Ln global version</numerusform>
            <numerusform>%1: from %2 to %3 in %Ln global versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2: from %3 to %4 in %Ln update(s) that are stored</source>
        <translation>
            <numerusform>%1 of %2: from %3 to %4 in %Ln update that is stored</numerusform>
            <numerusform>%1 of %2: from %3 to %4 in %Ln updates that are stored</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetgrad::charts</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::AlertCenter</name>
    <message numerus="yes">
        <source>%Ln more like it in the last minute</source>
        <translation>
            <numerusform>%Ln more like it in the last minute</numerusform>
            <numerusform>%Ln more like it in the last minute</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::AlertRulesDialog</name>
    <message numerus="yes">
        <source> reading(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> reading</numerusform>
            <numerusform> readings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> batch(es)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> batch</numerusform>
            <numerusform> batches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::AlertsModel</name>
    <message numerus="yes">
        <source>%1 device(s) now, %2 at most</source>
        <translation>
            <numerusform>%1 device now, %2 at most</numerusform>
            <numerusform>%1 devices now, %2 at most</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 device(s) at most</source>
        <translation>
            <numerusform>%1 device at most</numerusform>
            <numerusform>%1 devices at most</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::AlertsPanel</name>
    <message numerus="yes">
        <source>Select %Ln device(s)</source>
        <translation>
            <numerusform>Select %Ln device</numerusform>
            <numerusform>Select %Ln devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::BreakpointsDialog</name>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::CanaryPanel</name>
    <message numerus="yes">
        <source>%1 device(s) since batch %2</source>
        <translation>
            <numerusform>%1 device since batch %2</numerusform>
            <numerusform>%1 devices since batch %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 round(s)</source>
        <translation>
            <numerusform>%1 of %2 round</numerusform>
            <numerusform>%1 of %2 rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 round(s)</source>
        <translation>
            <numerusform>%1 round</numerusform>
            <numerusform>%1 rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The model alone, on %1 labelled reading(s); of the decision: %2</source>
        <translation>
            <numerusform>The model alone, on %1 labelled reading; of the decision: %2</numerusform>
            <numerusform>The model alone, on %1 labelled readings; of the decision: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ChartStack</name>
    <message numerus="yes">
        <source>%Ln event(s) here:</source>
        <translation>
            <numerusform>%Ln event here:</numerusform>
            <numerusform>%Ln events here:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::DeployDialog</name>
    <message numerus="yes">
        <source>%1 device(s) try it out from the next batch on.</source>
        <translation>
            <numerusform>%1 device tries it out from the next batch on.</numerusform>
            <numerusform>%1 devices try it out from the next batch on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::DeviceView</name>
    <message numerus="yes">
        <source>%Ln channel(s)</source>
        <translation>
            <numerusform>%Ln channel</numerusform>
            <numerusform>%Ln channels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::DriftPanel</name>
    <message numerus="yes">
        <source>%Ln device(s) drift now</source>
        <translation>
            <numerusform>%Ln device drifts now</numerusform>
            <numerusform>%Ln devices drift now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::EvaluationChoices</name>
    <message numerus="yes">
        <source>%1 selected device(s)</source>
        <translation>
            <numerusform>%1 selected device</numerusform>
            <numerusform>%1 selected devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 device(s) in the table</source>
        <translation>
            <numerusform>%1 device in the table</numerusform>
            <numerusform>%1 devices in the table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 device(s)</source>
        <translation>
            <numerusform>%1 device</numerusform>
            <numerusform>%1 devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::EvaluationView</name>
    <message numerus="yes">
        <source>%1 reading(s)</source>
        <translation>
            <numerusform>%1 reading</numerusform>
            <numerusform>%1 readings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 labelled reading(s)</source>
        <translation>
            <numerusform>%1 labelled reading</numerusform>
            <numerusform>%1 labelled readings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Alarms and delays: of the last readings of %Ln device(s), batches %1 to %2, as if all had alarmed from a probability of %3 on%4.</source>
        <comment>4: nothing, or which threshold that is</comment>
        <translation>
            <numerusform>Alarms and delays: of the last readings of %Ln device, batches %1 to %2, as if it had alarmed from a probability of %3 on%4.</numerusform>
            <numerusform>Alarms and delays: of the last readings of %Ln devices, batches %1 to %2, as if all had alarmed from a probability of %3 on%4.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::FleetMapView</name>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln device</numerusform>
            <numerusform>%Ln devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 device(s)</source>
        <translation>
            <numerusform>%1 of %2 device</numerusform>
            <numerusform>%1 of %2 devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::FleetModel</name>
    <message numerus="yes">
        <source>%1 reading(s)</source>
        <translation>
            <numerusform>%1 reading</numerusform>
            <numerusform>%1 readings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 value(s) missing</source>
        <translation>
            <numerusform>%1 value missing</numerusform>
            <numerusform>%1 values missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 local update(s) sent</source>
        <translation>
            <numerusform>%1 local update sent</numerusform>
            <numerusform>%1 local updates sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Alarms from a probability of %1 on; %2 alarm(s) so far</source>
        <translation>
            <numerusform>Alarms from a probability of %1 on; %2 alarm so far</numerusform>
            <numerusform>Alarms from a probability of %1 on; %2 alarms so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 false alarm(s), %2 true</source>
        <translation>
            <numerusform>%1 false alarm, %2 true</numerusform>
            <numerusform>%1 false alarms, %2 true</numerusform>
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
    <message numerus="yes">
        <source>%1 of %2 device(s)</source>
        <translation>
            <numerusform>%1 of %2 device</numerusform>
            <numerusform>%1 of %2 devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New group of %Ln selected device(s)…</source>
        <translation>
            <numerusform>New group of %Ln selected device…</numerusform>
            <numerusform>New group of %Ln selected devices…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::GroupDialog</name>
    <message numerus="yes">
        <source>%1 device(s) chosen by hand</source>
        <translation>
            <numerusform>%1 device chosen by hand</numerusform>
            <numerusform>%1 devices chosen by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 device(s) of this run</source>
        <translation>
            <numerusform>%1 device of this run</numerusform>
            <numerusform>%1 devices of this run</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::GroupsPanel</name>
    <message numerus="yes">
        <source>Select %Ln device(s)</source>
        <translation>
            <numerusform>Select %Ln device</numerusform>
            <numerusform>Select %Ln devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No group yet. Select devices in the fleet and choose “New…”, or take the %Ln group(s) that the names of the devices suggest: %1.</source>
        <translation>
            <numerusform>No group yet. Select devices in the fleet and choose “New…”, or take the %Ln group that the names of the devices suggest: %1.</numerusform>
            <numerusform>No group yet. Select devices in the fleet and choose “New…”, or take the %Ln groups that the names of the devices suggest: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::LearningView</name>
    <message numerus="yes">
        <source>Round of global v%1, after batch %L2: %Ln update(s) took part</source>
        <translation>
            <numerusform>Round of global v%1, after batch %L2: %Ln update took part</numerusform>
            <numerusform>Round of global v%1, after batch %L2: %Ln updates took part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln kept out</source>
        <translation>
            <numerusform>, %Ln kept out</numerusform>
            <numerusform>, %Ln kept out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::MainWindow</name>
    <message numerus="yes">
        <source>%Ln file(s) are saved to %1.</source>
        <translation>
            <numerusform>%Ln file is saved to %1.</numerusform>
            <numerusform>%Ln files are saved to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) by name are there</source>
        <translation>
            <numerusform>%Ln group by name is there</numerusform>
            <numerusform>%Ln groups by name are there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected device(s)</source>
        <translation>
            <numerusform>%Ln selected device</numerusform>
            <numerusform>%Ln selected devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ModelCompareDialog</name>
    <message numerus="yes">
        <source>last %Ln</source>
        <comment>readings</comment>
        <translation>
            <numerusform>last %Ln</numerusform>
            <numerusform>last %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ModelInspector</name>
    <message numerus="yes">
        <source>%Ln feature(s)</source>
        <translation>
            <numerusform>%Ln feature</numerusform>
            <numerusform>%Ln features</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sample(s)</source>
        <translation>
            <numerusform>%1 sample</numerusform>
            <numerusform>%1 samples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its run measured a PR-AUC of %1 on %2 labelled reading(s)</source>
        <translation>
            <numerusform>its run measured a PR-AUC of %1 on %2 labelled reading</numerusform>
            <numerusform>its run measured a PR-AUC of %1 on %2 labelled readings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ModelsModel</name>
    <message numerus="yes">
        <source>No version is stored yet: every %Ln-th is kept.</source>
        <translation>
            <numerusform>No version is stored yet: each is kept.</numerusform>
            <numerusform>No version is stored yet: every %Ln-th is kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::RateFinderDialog</name>
    <message numerus="yes">
        <source>Find rate – %Ln selected device(s)</source>
        <translation>
            <numerusform>Find rate – %Ln selected device</numerusform>
            <numerusform>Find rate – %Ln selected devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The readings are going through %Ln rate(s) at once.</source>
        <translation>
            <numerusform>The readings are going through %Ln rate at once.</numerusform>
            <numerusform>The readings are going through %Ln rates at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln device(s). The run goes on meanwhile.</source>
        <translation>
            <numerusform>%1 of %Ln device. The run goes on meanwhile.</numerusform>
            <numerusform>%1 of %Ln devices. The run goes on meanwhile.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::RoundsView</name>
    <message numerus="yes">
        <source>Round of global v%1, after batch %L2: %Ln update(s) took part</source>
        <translation>
            <numerusform>Round of global v%1, after batch %L2: %Ln update took part</numerusform>
            <numerusform>Round of global v%1, after batch %L2: %Ln updates took part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln kept out.</source>
        <translation>
            <numerusform>, %Ln kept out.</numerusform>
            <numerusform>, %Ln kept out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::RunBar</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
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
    <message numerus="yes">
        <source>%1 in alarm</source>
        <translation>
            <numerusform>%1 in alarm</numerusform>
            <numerusform>%1 in alarm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open alert(s)</source>
        <translation>
            <numerusform>%Ln open alert</numerusform>
            <numerusform>%Ln open alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not acknowledged</source>
        <translation>
            <numerusform>%Ln not acknowledged</numerusform>
            <numerusform>%Ln not acknowledged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::Steering</name>
    <message numerus="yes">
        <source>%1 device(s)</source>
        <translation>
            <numerusform>%1 device</numerusform>
            <numerusform>%1 devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 device(s) try out “%2”</source>
        <translation>
            <numerusform>%1 device tries out “%2”</numerusform>
            <numerusform>%1 devices try out “%2”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ToolStrip</name>
    <message numerus="yes">
        <source>FedAvg, every %Ln update(s)</source>
        <translation>
            <numerusform>FedAvg, with every update</numerusform>
            <numerusform>FedAvg, every %Ln updates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make a global version of the %1 waiting update(s) (A)</source>
        <translation>
            <numerusform>Make a global version of the %1 waiting update (A)</numerusform>
            <numerusform>Make a global version of the %1 waiting updates (A)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::WeightMoves</name>
    <message numerus="yes">
        <source>%1 of the global model: from %2 to %3 in %Ln version(s).</source>
        <translation>
            <numerusform>%1 of the global model: from %2 to %3 in %Ln version.</numerusform>
            <numerusform>%1 of the global model: from %2 to %3 in %Ln versions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the local model: from %2 to %3 in %Ln update(s) that are stored.</source>
        <translation>
            <numerusform>%1 of the local model: from %2 to %3 in %Ln update that is stored.</numerusform>
            <numerusform>%1 of the local model: from %2 to %3 in %Ln updates that are stored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::WhyModel</name>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
</context>
</TS>
