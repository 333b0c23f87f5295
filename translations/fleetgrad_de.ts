<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Actions</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause the fleet</source>
        <translation>Die Flotte anhalten</translation>
    </message>
    <message>
        <source>Step one batch</source>
        <translation>Einen Batch weiter</translation>
    </message>
    <message>
        <source>Let every device have one batch, then pause</source>
        <translation>Jedem Gerät einen Batch geben, dann anhalten</translation>
    </message>
    <message>
        <source>Step one round</source>
        <translation>Eine Runde weiter</translation>
    </message>
    <message>
        <source>Run until the next global version, then pause</source>
        <translation>Bis zur nächsten globalen Version laufen, dann anhalten</translation>
    </message>
    <message>
        <source>Aggregate now</source>
        <translation>Aggregieren</translation>
    </message>
    <message>
        <source>Make a global version of the updates that are waiting</source>
        <translation>Aus den wartenden Updates eine globale Version machen</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Open a run file, a model file or a CSV file</source>
        <translation>Eine Laufdatei, Modelldatei oder CSV-Datei öffnen</translation>
    </message>
    <message>
        <source>Replay folder…</source>
        <translation>Ordner abspielen…</translation>
    </message>
    <message>
        <source>Replay a folder of CSV files: each is a device</source>
        <translation>Einen Ordner mit CSV-Dateien abspielen: Jede ist ein Gerät</translation>
    </message>
    <message>
        <source>Save run as…</source>
        <translation>Lauf speichern unter…</translation>
    </message>
    <message>
        <source>Copy the run file as it is now</source>
        <translation>Die Laufdatei kopieren, wie sie jetzt ist</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Charts as PNG, SVG or PDF…</source>
        <translation>Diagramme als PNG, SVG oder PDF…</translation>
    </message>
    <message>
        <source>Save the charts as they are shown</source>
        <translation>Die Diagramme speichern, wie sie zu sehen sind</translation>
    </message>
    <message>
        <source>Visible values as CSV…</source>
        <translation>Sichtbare Werte als CSV…</translation>
    </message>
    <message>
        <source>Save the values in the visible range</source>
        <translation>Die Werte im sichtbaren Bereich speichern</translation>
    </message>
    <message>
        <source>All values as CSV…</source>
        <translation>Alle Werte als CSV…</translation>
    </message>
    <message>
        <source>Save the values of the whole run</source>
        <translation>Die Werte des ganzen Laufs speichern</translation>
    </message>
    <message>
        <source>Copy charts</source>
        <translation>Diagramme kopieren</translation>
    </message>
    <message>
        <source>Copy the charts as a picture</source>
        <translation>Die Diagramme als Bild kopieren</translation>
    </message>
    <message>
        <source>Select all shown</source>
        <translation>Alle gezeigten wählen</translation>
    </message>
    <message>
        <source>Select every device in the table</source>
        <translation>Jedes Gerät der Tabelle wählen</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Keins wählen</translation>
    </message>
    <message>
        <source>Take all devices out of the charts</source>
        <translation>Alle Geräte aus den Diagrammen nehmen</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filter…</translation>
    </message>
    <message>
        <source>Go to the filter of the fleet</source>
        <translation>Zum Filter der Flotte</translation>
    </message>
    <message>
        <source>Go to the live edge</source>
        <translation>Zum Live-Rand</translation>
    </message>
    <message>
        <source>Follow the run as it grows</source>
        <translation>Dem wachsenden Lauf folgen</translation>
    </message>
    <message>
        <source>Show the whole run</source>
        <translation>Ganzen Lauf zeigen</translation>
    </message>
    <message>
        <source>From the first batch on</source>
        <translation>Vom ersten Batch an</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Pause the fleet at the next batch (Space)</source>
        <translation>Die Flotte beim nächsten Batch anhalten (Leertaste)</translation>
    </message>
    <message>
        <source>Let the fleet learn (Space)</source>
        <translation>Die Flotte lernen lassen (Leertaste)</translation>
    </message>
    <message>
        <source>Save local model…</source>
        <translation>Lokales Modell speichern…</translation>
    </message>
    <message>
        <source>Save a version of the first selected device&apos;s model</source>
        <translation>Eine Version des Modells des ersten ausgewählten Geräts speichern</translation>
    </message>
    <message>
        <source>Original method in shadow</source>
        <translation>Ursprüngliche Methode im Schatten</translation>
    </message>
    <message>
        <source>Let the method of the pipeline that Fleetgrad succeeds learn from the same readings, and draw what it claims and what it is worth</source>
        <translation>Die Methode der Pipeline, die Fleetgrad ablöst, aus denselben Messwerten lernen lassen und zeichnen, was sie behauptet und was sie wert ist</translation>
    </message>
    <message>
        <source>Find rate…</source>
        <translation>Rate suchen…</translation>
    </message>
    <message>
        <source>Try many learning rates on the same readings and see what each is worth</source>
        <translation>Viele Lernraten an denselben Messwerten versuchen und sehen, was jede taugt</translation>
    </message>
    <message>
        <source>New run with settings…</source>
        <translation>Neuer Lauf mit Einstellungen…</translation>
    </message>
    <message>
        <source>Start a run from settings that can all be changed: the source, when labels come, training, rounds, alarms, drift</source>
        <translation>Einen Lauf mit Einstellungen beginnen, die sich alle ändern lassen: Quelle, wann Labels kommen, Training, Runden, Alarme, Drift</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Find any action, device or version by its name</source>
        <translation>Jede Aktion, jedes Gerät und jede Version nach dem Namen finden</translation>
    </message>
    <message>
        <source>Keys and mouse…</source>
        <translation>Tasten und Maus…</translation>
    </message>
    <message>
        <source>What can be done with which key, and with the mouse in the charts</source>
        <translation>Was mit welcher Taste geht, und mit der Maus in den Diagrammen</translation>
    </message>
    <message>
        <source>Hold the view</source>
        <translation>Ansicht anhalten</translation>
    </message>
    <message>
        <source>Let the views stand still while the fleet goes on learning</source>
        <translation>Die Ansichten stehen lassen, während die Flotte weiterlernt</translation>
    </message>
    <message>
        <source>Charts of a size and density…</source>
        <translation>Diagramme in Größe und Dichte nach Wahl…</translation>
    </message>
    <message>
        <source>Save or copy charts, all views at once if you like, as large and as fine as you want them</source>
        <translation>Diagramme speichern oder kopieren, auf Wunsch aller Ansichten auf einmal, so groß und so fein wie gewünscht</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>Bericht exportieren…</translation>
    </message>
    <message>
        <source>Save the report of the run as one web page or as PDF</source>
        <translation>Den Bericht des Laufs als eine Webseite oder als PDF speichern</translation>
    </message>
    <message>
        <source>Close every window; run files are committed first</source>
        <translation>Alle Fenster schließen; Laufdateien werden zuvor festgeschrieben</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>A demonstration, your own readings, or what was opened last</source>
        <translation>Eine Demonstration, eigene Messwerte, oder was zuletzt geöffnet war</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Neues Fenster</translation>
    </message>
    <message>
        <source>One more window, for another run beside this one</source>
        <translation>Ein weiteres Fenster, für einen anderen Lauf neben diesem</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Close the window; its run file is committed first</source>
        <translation>Das Fenster schließen; seine Laufdatei wird zuvor festgeschrieben</translation>
    </message>
    <message>
        <source>Reopen what was open</source>
        <translation>Offenes wieder öffnen</translation>
    </message>
    <message>
        <source>Open the run files of now again at the next start</source>
        <translation>Die jetzigen Laufdateien beim nächsten Start wieder öffnen</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Show a run that fleetgrad-cli serve keeps elsewhere</source>
        <translation>Einen Lauf zeigen, den fleetgrad-cli serve anderswo führt</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Neue Gruppe…</translation>
    </message>
    <message>
        <source>Make a group of the selected devices, or by their names</source>
        <translation>Aus den ausgewählten Geräten oder nach ihren Namen eine Gruppe bilden</translation>
    </message>
    <message>
        <source>Why the last alarm</source>
        <translation>Warum der letzte Alarm</translation>
    </message>
    <message>
        <source>What made the model raise the last alarm of the selected device</source>
        <translation>Was das Modell den letzten Alarm des ausgewählten Geräts auslösen ließ</translation>
    </message>
</context>
<context>
    <name>AlarmSections</name>
    <message>
        <source>Devices with the most false alarms a day, whole run</source>
        <translation>Geräte mit den meisten Fehlalarmen am Tag, ganzer Lauf</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Events found</source>
        <translation>Ereignisse gefunden</translation>
    </message>
    <message>
        <source>Delay, median</source>
        <translation>Verzug, Median</translation>
    </message>
    <message>
        <source>False alarms</source>
        <translation>Fehlalarme</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>am Tag</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>By kind of anomaly, all devices, whole run</source>
        <translation>Nach Art der Anomalie, alle Geräte, ganzer Lauf</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Anomalous readings</source>
        <translation>Anomale Messwerte</translation>
    </message>
    <message>
        <source>Alarming</source>
        <translation>Davon mit Alarm</translation>
    </message>
    <message>
        <source>An event is a run of readings labelled anomalies; an alarm is false where none of its readings is one. Judged once labels can’t change any more. The threshold is a log-odds of the decision, set by each device for the wanted rate of false alarms.</source>
        <translation>Ein Ereignis ist eine Folge von Messwerten, die das Label Anomalie haben; ein Alarm ist falsch, wenn keiner seiner Messwerte einer ist. Beurteilt wird, sobald sich Labels nicht mehr ändern können. Die Schwelle ist eine logarithmierte Chance der Entscheidung, die jedes Gerät nach der gewünschten Rate von Fehlalarmen setzt.</translation>
    </message>
    <message>
        <source>Delay, 90%</source>
        <translation>Verzug, 90&#xa0;%</translation>
    </message>
</context>
<context>
    <name>AlarmTexts</name>
    <message numerus="yes">
        <source>%1 reading(s), %2</source>
        <translation>
            <numerusform>%1 Messwert, %2</numerusform>
            <numerusform>%1 Messwerte, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Alarms found %1 of %2 event(s)</source>
        <translation>
            <numerusform>Alarme fanden %1 von %2 Ereignis</numerusform>
            <numerusform>Alarme fanden %1 von %2 Ereignissen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 false alarm(s) in %2 device-days: %3 a day, where %4 were wanted.</source>
        <translation>
            <numerusform>%1 Fehlalarm in %2 Gerätetagen: %3 am Tag, gewünscht waren %4.</numerusform>
            <numerusform>%1 Fehlalarme in %2 Gerätetagen: %3 am Tag, gewünscht waren %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 alarm(s) got no label and count as neither.</source>
        <translation>
            <numerusform>%1 Alarm erhielt kein Label und zählt zu keinem von beiden.</numerusform>
            <numerusform>%1 Alarme erhielten kein Label und zählen zu keinem von beiden.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the devices’ windows, about their last seven days, there was no event; %1 false alarms a day.</source>
        <translation>In den Fenstern der Geräte, etwa ihren letzten sieben Tagen, gab es kein Ereignis; %1 Fehlalarme am Tag.</translation>
    </message>
    <message numerus="yes">
        <source>In the devices’ windows, about their last seven days, alarms found %1 of %2 event(s)</source>
        <translation>
            <numerusform>In den Fenstern der Geräte, etwa ihren letzten sieben Tagen, fanden Alarme %1 von %2 Ereignis</numerusform>
            <numerusform>In den Fenstern der Geräte, etwa ihren letzten sieben Tagen, fanden Alarme %1 von %2 Ereignissen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, within %1: the median over %2 device(s) of each one’s median</source>
        <translation>
            <numerusform>, binnen %1: der Median von %2 Gerät</numerusform>
            <numerusform>, binnen %1: der Median über %2 Geräte von deren eigenen Medianen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lately events were found within %1: the median over %2 device(s) of each one’s median.</source>
        <translation>
            <numerusform>Zuletzt wurden Ereignisse binnen %1 gefunden: der Median von %2 Gerät.</numerusform>
            <numerusform>Zuletzt wurden Ereignisse binnen %1 gefunden: der Median über %2 Geräte von deren eigenen Medianen.</numerusform>
        </translation>
    </message>
    <message>
        <source>; %1 false alarms a day.</source>
        <translation>; %1 Fehlalarme am Tag.</translation>
    </message>
    <message>
        <source>Expected calibration error: decision %1, local model %2, global model %3.</source>
        <translation>Erwarteter Kalibrierungsfehler: Entscheidung %1, lokales Modell %2, globales Modell %3.</translation>
    </message>
    <message>
        <source>: half of those within %1, 90% within %2.</source>
        <translation>: die Hälfte davon binnen %1, 90&#xa0;% binnen %2.</translation>
    </message>
    <message>
        <source>%1 of the alarms were true.</source>
        <translation>%1 der Alarme waren berechtigt.</translation>
    </message>
</context>
<context>
    <name>AlertTexts</name>
    <message>
        <source>the fleet as a whole</source>
        <translation>die Flotte als Ganzes</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>not muted</source>
        <translation>ruht nicht</translation>
    </message>
    <message>
        <source>for 15 minutes</source>
        <translation>für 15 Minuten</translation>
    </message>
    <message>
        <source>for 1 hour</source>
        <translation>für 1 Stunde</translation>
    </message>
    <message>
        <source>for this run</source>
        <translation>für diesen Lauf</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>für immer</translation>
    </message>
    <message>
        <source>Values missing</source>
        <translation>Werte fehlen</translation>
    </message>
    <message>
        <source>Learns no more</source>
        <translation>Lernt nicht mehr</translation>
    </message>
    <message>
        <source>Diverged</source>
        <translation>Divergiert</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Drifting</source>
        <translation>Driftet</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>In Quarantäne</translation>
    </message>
    <message>
        <source>Below a baseline</source>
        <translation>Unter einem Vergleichswert</translation>
    </message>
    <message>
        <source>More than this share of a device&apos;s values is missing or no number, over its last 200 readings or more.</source>
        <translation>Mehr als dieser Anteil der Werte eines Geräts fehlt oder ist keine Zahl, über mindestens seine letzten 200 Messwerte.</translation>
    </message>
    <message>
        <source>A device that trains reads on, but no label has come for so many readings, beyond the delay that the run gives to labels: without labels nothing is learnt.</source>
        <translation>Ein Gerät, das trainiert, misst weiter, aber seit so vielen Messwerten ist kein Label gekommen, über die Verspätung hinaus, die der Lauf den Labels gibt: Ohne Labels wird nichts gelernt.</translation>
    </message>
    <message>
        <source>The local model of a device diverged, and went back to an earlier one.</source>
        <translation>Das lokale Modell eines Geräts ist divergiert und kehrte zu einem früheren zurück.</translation>
    </message>
    <message>
        <source>A device had readings before, and none for so many batches; a real device: for as long as its run says.</source>
        <translation>Ein Gerät hatte zuvor Messwerte, und seit so vielen Batches keine; ein wirkliches Gerät: so lange, wie sein Lauf es sagt.</translation>
    </message>
    <message>
        <source>Nothing heard for %1 s or longer</source>
        <translation>Seit %1 s oder länger nichts gehört</translation>
    </message>
    <message>
        <source>The readings of a device changed for good, or those of the whole fleet.</source>
        <translation>Die Messwerte eines Geräts haben sich dauerhaft geändert, oder die der ganzen Flotte.</translation>
    </message>
    <message>
        <source>The update of a device was kept out of a round.</source>
        <translation>Das Update eines Geräts wurde aus einer Runde ausgeschlossen.</translation>
    </message>
    <message>
        <source>More than %1 of the values missing</source>
        <translation>Mehr als %1 der Werte fehlen</translation>
    </message>
    <message>
        <source>Learns no more, no label for %1 readings</source>
        <translation>Lernt nicht mehr, kein Label seit %1 Messwerten</translation>
    </message>
    <message>
        <source>Local model diverged</source>
        <translation>Lokales Modell divergiert</translation>
    </message>
    <message numerus="yes">
        <source>Silent for %1 batch(es) or longer</source>
        <translation>
            <numerusform>Seit %1 Batch oder länger stumm</numerusform>
            <numerusform>Seit %1 Batches oder länger stumm</numerusform>
        </translation>
    </message>
    <message>
        <source>Readings drift</source>
        <translation>Messwerte driften</translation>
    </message>
    <message>
        <source>Update kept out of the round</source>
        <translation>Update aus der Runde ausgeschlossen</translation>
    </message>
    <message>
        <source>Surely worse than a baseline</source>
        <translation>Sicher schlechter als ein Vergleichswert</translation>
    </message>
    <message>
        <source>The decision of a device is worse than the majority class, the last label (in log loss) or the unsupervised score (in PR-AUC) by more than this, with the whole of a 95% interval, once it has 200 labels.</source>
        <translation>Die Entscheidung eines Geräts ist um mehr als das schlechter als die Mehrheitsklasse, das letzte Label (im Log Loss) oder der unüberwachte Score (in PR-AUC), mit einem ganzen 95-%-Intervall, sobald es 200 Labels hat.</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>%1 could not be written: is there such a folder, and may you write to it?
</source>
        <translation>%1 konnte nicht geschrieben werden: Gibt es den Ordner, und darf dort geschrieben werden?
</translation>
    </message>
    <message>
        <source>--%1 needs a number from 0 on, not “%2”.</source>
        <translation>--%1 braucht eine Zahl ab 0, nicht „%2“.</translation>
    </message>
    <message>
        <source>--size needs width and height, as in 1280x720, not “%1”.</source>
        <translation>--size braucht Breite und Höhe, wie in 1280x720, nicht „%1“.</translation>
    </message>
    <message>
        <source>The demonstration: %1.</source>
        <translation>Die Demonstration: %1.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Times real time; 0 is as fast as possible.</source>
        <translation>Vielfaches der Echtzeit; 0 ist so schnell wie möglich.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Size of the window.</source>
        <translation>Größe des Fensters.</translation>
    </message>
    <message>
        <source>Write a picture of the window and end.</source>
        <translation>Ein Bild des Fensters schreiben und enden.</translation>
    </message>
    <message>
        <source>Seconds until the picture is taken.</source>
        <translation>Sekunden bis zum Bild.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>There is no preset “%1”: there are %2.</source>
        <translation>Es gibt keine Vorlage „%1“, sondern: %2.</translation>
    </message>
    <message>
        <source>What is in front: %1.</source>
        <translation>Was vorn ist: %1.</translation>
    </message>
    <message>
        <source>There is no view “%1”: there are %2.</source>
        <translation>Es gibt keine Ansicht „%1“: Es gibt %2.</translation>
    </message>
    <message>
        <source>--theme is light, dark, contrast or system, not “%1”.</source>
        <translation>--theme ist light, dark, contrast oder system, nicht „%1“.</translation>
    </message>
    <message>
        <source>light, dark, contrast (high) or system.</source>
        <translation>light (hell), dark (dunkel), contrast (hoher Kontrast) oder system.</translation>
    </message>
    <message>
        <source>Lay a run file beside the run that is opened; may be given several times.</source>
        <translation>Eine Laufdatei neben den geöffneten Lauf legen; kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>--language is %1 or system, not “%2”.</source>
        <translation>--language ist %1 oder system, nicht „%2“.</translation>
    </message>
    <message>
        <source>Monitor and trainer for federated anomaly detection on sensor fleets.

Examples:
  fleetgrad                     what was open, or a start page; at first a
                                demonstration fleet, learning at once
  fleetgrad plant.fleetrun      a run as it was
  fleetgrad readings/           replay of a folder of CSV files
  fleetgrad --preset plant --speed 0</source>
        <translation>Monitor und Trainer für föderierte Anomalieerkennung auf Sensorflotten.

Beispiele:
  fleetgrad                     was offen war, oder eine Startseite; zuerst
                                eine Demonstrationsflotte, die sofort lernt
  fleetgrad plant.fleetrun      ein Lauf, wie er war
  fleetgrad readings/           Abspielen eines Ordners mit CSV-Dateien
  fleetgrad --preset plant --speed 0</translation>
    </message>
    <message>
        <source>Run files, each in a window, model files, CSV files or folders of them.</source>
        <translation>Laufdateien, jede in einem Fenster, Modelldateien, CSV-Dateien oder Ordner damit.</translation>
    </message>
    <message>
        <source>%1 or system.</source>
        <translation>%1 oder system.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>Breakpoint</name>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>“%1” is not known here: write one of %2.</source>
        <translation>„%1“ ist hier nicht bekannt: Schreiben Sie eines von %2.</translation>
    </message>
    <message>
        <source>Add what is to become true of these devices, as in loss&gt;2.</source>
        <translation>Ergänzen Sie, was für diese Geräte wahr werden soll, wie in loss&gt;2.</translation>
    </message>
    <message>
        <source>Write a condition, as in loss&gt;2 or quarantined.</source>
        <translation>Schreiben Sie eine Bedingung, wie in loss&gt;2 oder quarantined.</translation>
    </message>
    <message>
        <source>The condition is about the whole fleet: leave the devices out, or add what is to become true of them.</source>
        <translation>Die Bedingung handelt von der ganzen Flotte: Lassen Sie die Geräte weg, oder ergänzen Sie, was für sie wahr werden soll.</translation>
    </message>
    <message>
        <source>A closing bracket is missing, as in loss(local)&gt;2.</source>
        <translation>Eine schließende Klammer fehlt, wie in loss(local)&gt;2.</translation>
    </message>
    <message>
        <source>Write a figure, a sign and a number, as in loss&gt;2.</source>
        <translation>Schreiben Sie eine Größe, ein Zeichen und eine Zahl, wie in loss&gt;2.</translation>
    </message>
    <message>
        <source>A closing quotation mark is missing.</source>
        <translation>Ein schließendes Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>Write the name of a device or a pattern, as in device:pump-* or device:&quot;pump 1&quot;.</source>
        <translation>Schreiben Sie den Namen eines Geräts oder ein Muster, wie in device:pump-* oder device:&quot;pump 1&quot;.</translation>
    </message>
    <message>
        <source>“%1” is a figure: compare it with a number, as in %1&gt;2.</source>
        <translation>„%1“ ist eine Größe: Vergleichen Sie sie mit einer Zahl, wie in %1&gt;2.</translation>
    </message>
    <message>
        <source>“%1” is no condition: compare a figure, as in loss&gt;2, name devices, as in device:%1, or write one of %2.</source>
        <translation>„%1“ ist keine Bedingung: Vergleichen Sie eine Größe, wie in loss&gt;2, nennen Sie Geräte, wie in device:%1, oder schreiben Sie eines von %2.</translation>
    </message>
    <message>
        <source>“%1” is of the run: leave the brackets out.</source>
        <translation>„%1“ gehört zum Lauf: Lassen Sie die Klammern weg.</translation>
    </message>
    <message>
        <source>“%1” is no score of a model: write it without brackets for each device, or %1(fleet) for the mean of the fleet.</source>
        <translation>„%1“ ist kein Maß eines Modells: Schreiben Sie es ohne Klammern für jedes Gerät, oder %1(fleet) für das Mittel der Flotte.</translation>
    </message>
    <message>
        <source>Nothing is a baseline of “%1”: write a number.</source>
        <translation>Für „%1“ gibt es keinen Vergleichswert: Schreiben Sie eine Zahl.</translation>
    </message>
    <message>
        <source>A number is missing here, as in loss&gt;2, or the word “baseline”, as in acc(global)&lt;baseline.</source>
        <translation>Hier fehlt eine Zahl, wie in loss&gt;2, oder das Wort „baseline“, wie in acc(global)&lt;baseline.</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>%1 was %2 and is %3</source>
        <translation>%1 war %2 und ist %3</translation>
    </message>
    <message>
        <source>“%1” looks at no device of this run: none is called so.</source>
        <translation>„%1“ sieht auf kein Gerät dieses Laufs: keines heißt so.</translation>
    </message>
    <message>
        <source>&lt;p&gt;The run pauses at the batch where every term becomes true:&lt;/p&gt;&lt;table cellspacing=&apos;4&apos;&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;loss&amp;gt;2&lt;/b&gt;&lt;/td&gt;&lt;td&gt;a figure of the decision of a device, as in the filter of the fleet&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;loss(local)&amp;gt;2&lt;/b&gt;&lt;/td&gt;&lt;td&gt;of its local model&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;acc(fleet)&amp;lt;0.7&lt;/b&gt;&lt;/td&gt;&lt;td&gt;the mean over the fleet; (global): of the global version&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;acc(global)&amp;lt;baseline&lt;/b&gt;&lt;/td&gt;&lt;td&gt;worse than the best of the baselines&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;quarantined&lt;/b&gt;&lt;/td&gt;&lt;td&gt;a state, or drifting, alarm, locked, diverged, NaN&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;event:warning&lt;/b&gt;&lt;/td&gt;&lt;td&gt;an event of that level or a graver one&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;batch=500&lt;/b&gt;&lt;/td&gt;&lt;td&gt;batch, round, version (of the fleet), readings, updates; round and version alone: each one&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;device:pump-*&lt;/b&gt;&lt;/td&gt;&lt;td&gt;of these devices alone&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</source>
        <translation>&lt;p&gt;Der Lauf hält bei dem Batch an, mit dem jeder Ausdruck wahr wird:&lt;/p&gt;&lt;table cellspacing=&apos;4&apos;&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;loss&amp;gt;2&lt;/b&gt;&lt;/td&gt;&lt;td&gt;eine Größe der Entscheidung eines Geräts, wie im Filter der Flotte&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;loss(local)&amp;gt;2&lt;/b&gt;&lt;/td&gt;&lt;td&gt;seines lokalen Modells&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;acc(fleet)&amp;lt;0.7&lt;/b&gt;&lt;/td&gt;&lt;td&gt;das Mittel über die Flotte; (global): der globalen Version&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;acc(global)&amp;lt;baseline&lt;/b&gt;&lt;/td&gt;&lt;td&gt;schlechter als der beste Vergleichswert&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;quarantined&lt;/b&gt;&lt;/td&gt;&lt;td&gt;ein Zustand, oder drifting, alarm, locked, diverged, NaN&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;event:warning&lt;/b&gt;&lt;/td&gt;&lt;td&gt;ein Ereignis dieser oder einer höheren Stufe&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;batch=500&lt;/b&gt;&lt;/td&gt;&lt;td&gt;batch, round, version (der Flotte), readings, updates; round und version allein: jede&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;device:pump-*&lt;/b&gt;&lt;/td&gt;&lt;td&gt;nur von diesen Geräten&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</translation>
    </message>
    <message>
        <source>Batch %1: “%2” became true</source>
        <translation>Batch %1: „%2“ wurde wahr</translation>
    </message>
    <message>
        <source>Batch %1: “%2” became true for %3</source>
        <translation>Batch %1: „%2“ wurde wahr für %3</translation>
    </message>
    <message numerus="yes">
        <source>Batch %1: “%2” became true for %3 and %Ln more device(s)</source>
        <translation>
            <numerusform>Batch %1: „%2“ wurde wahr für %3 und %Ln weiteres Gerät</numerusform>
            <numerusform>Batch %1: „%2“ wurde wahr für %3 und %Ln weitere Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>that a breakpoint was hit, and its figures</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Write what a group is called, as in group:pumps or group:&quot;hall 1&quot;.</source>
        <translation>Schreiben Sie, wie eine Gruppe heißt, wie in group:pumps oder group:&quot;hall 1&quot;.</translation>
    </message>
    <message>
        <source>&lt;tr&gt;&lt;td&gt;&lt;b&gt;group:pumps&lt;/b&gt;&lt;/td&gt;&lt;td&gt;of the devices of a group alone&lt;/td&gt;&lt;/tr&gt;</source>
        <translation>&lt;tr&gt;&lt;td&gt;&lt;b&gt;group:pumps&lt;/b&gt;&lt;/td&gt;&lt;td&gt;nur der Geräte einer Gruppe&lt;/td&gt;&lt;/tr&gt;</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>This is no certificate in PEM.</source>
        <translation>Das ist kein Zertifikat in PEM.</translation>
    </message>
    <message>
        <source>This is no key in PEM (EC or RSA, without a password).</source>
        <translation>Das ist kein Schlüssel in PEM (EC oder RSA, ohne Kennwort).</translation>
    </message>
    <message>
        <source>This key is not the one of the certificate in %1.</source>
        <translation>Dieser Schlüssel gehört nicht zum Zertifikat in %1.</translation>
    </message>
</context>
<context>
    <name>CertificateWords</name>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>It can&apos;t be read: %1.</source>
        <translation>Sie lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>It is too large for a certificate or a key. Both are in PEM.</source>
        <translation>Für ein Zertifikat oder einen Schlüssel ist sie zu groß. Beide sind in PEM.</translation>
    </message>
    <message>
        <source>It can&apos;t be written: %1.</source>
        <translation>Sie lässt sich nicht schreiben: %1.</translation>
    </message>
    <message>
        <source>The folder for the certificate can&apos;t be made.</source>
        <translation>Der Ordner für das Zertifikat lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>A certificate can&apos;t be made on this system. Name one of your own.</source>
        <translation>Auf diesem System lässt sich kein Zertifikat erzeugen. Nennen Sie ein eigenes.</translation>
    </message>
</context>
<context>
    <name>CommandTexts</name>
    <message>
        <source>“%1” becomes the newest global version before batch %2.</source>
        <translation>„%1“ wird vor Batch %2 zur neuesten globalen Version.</translation>
    </message>
    <message numerus="yes">
        <source>%1 device(s) try out “%2” from batch %3 on.</source>
        <translation>
            <numerusform>%1 Gerät erprobt „%2“ ab Batch %3.</numerusform>
            <numerusform>%1 Geräte erproben „%2“ ab Batch %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The canary is promoted before batch %1.</source>
        <translation>Der Kanarienversuch wird vor Batch %1 hochgestuft.</translation>
    </message>
    <message>
        <source>The canary is taken back before batch %1.</source>
        <translation>Der Kanarienversuch wird vor Batch %1 zurückgenommen.</translation>
    </message>
    <message>
        <source>Global v%1 becomes the newest version again before batch %2.</source>
        <translation>Vor Batch %2 wird global v%1 wieder die neueste Version.</translation>
    </message>
    <message>
        <source>A learning rate of %1 takes effect before batch %2.</source>
        <translation>Vor Batch %2 gilt eine Lernrate von %1.</translation>
    </message>
    <message>
        <source>What a person changed takes effect before batch %1.</source>
        <translation>Was jemand geändert hat, gilt vor Batch %1.</translation>
    </message>
</context>
<context>
    <name>CompareWords</name>
    <message>
        <source>Show in what run files differ, and what came of each</source>
        <translation>Zeigen, worin sich Laufdateien unterscheiden und was bei jeder herauskam</translation>
    </message>
    <message>
        <source>Run files, two or more; they are not changed</source>
        <translation>Laufdateien, zwei oder mehr; sie werden nicht verändert</translation>
    </message>
    <message>
        <source>Show the keys that are the same in all runs, too</source>
        <translation>Auch die Schlüssel zeigen, die in allen Läufen gleich sind</translation>
    </message>
    <message>
        <source>As one JSON object</source>
        <translation>Als ein JSON-Objekt</translation>
    </message>
    <message>
        <source>The configurations are the same in every key.</source>
        <translation>Die Konfigurationen sind in jedem Schlüssel gleich.</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>whole run; * the best</source>
        <translation>ganzer Lauf; * der beste</translation>
    </message>
</context>
<context>
    <name>ComparisonChart</name>
    <message>
        <source>Probability of an anomaly</source>
        <translation>Wahrscheinlichkeit einer Anomalie</translation>
    </message>
    <message>
        <source>shaded: anomalies by their labels; from the vertical on new to both</source>
        <translation>schattiert: Anomalien nach ihren Labels; ab der Senkrechten beiden neu</translation>
    </message>
    <message>
        <source>shaded: anomalies by their labels</source>
        <translation>schattiert: Anomalien nach ihren Labels</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>Messwert</translation>
    </message>
    <message>
        <source>The device has not read anything yet.</source>
        <translation>Das Gerät hat noch nichts gemessen.</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Of %1 readings, with an alarm from probability %2 on: both alarm %3, only A %4, only B %5, neither %6. B says %7 on average, and is %8 away from A.</source>
        <translation>Von %1 Messwerten, mit einem Alarm ab Wahrscheinlichkeit %2: beide alarmieren %3, nur A %4, nur B %5, keines %6. B sagt im Mittel %7 und liegt %8 von A entfernt.</translation>
    </message>
    <message>
        <source>Readings up to batch %L1 came before one of them was made and may have taught it.</source>
        <translation>Messwerte bis Batch %L1 kamen, bevor eines der beiden entstand, und haben es vielleicht mit gelehrt.</translation>
    </message>
</context>
<context>
    <name>ComparisonExport</name>
    <message>
        <source>Figure</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>B − A</source>
        <translation>B − A</translation>
    </message>
    <message>
        <source>Readings of %1. %2</source>
        <comment>1: a device; 2: a sentence</comment>
        <translation>Messwerte von %1. %2</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>Bias</translation>
    </message>
</context>
<context>
    <name>ComparisonTableText</name>
    <message>
        <source>The figures of the run in hand are being made.</source>
        <translation>Die Werte des aktuellen Laufs werden gerade berechnet.</translation>
    </message>
    <message>
        <source>The best of these runs: higher is better.</source>
        <translation>Der beste dieser Läufe: höher ist besser.</translation>
    </message>
    <message>
        <source>The best of these runs: lower is better.</source>
        <translation>Der beste dieser Läufe: niedriger ist besser.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Differs from %1, which has %2.</source>
        <translation>Anders als %1: dort %2.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Mean in view</source>
        <translation>Mittel im Blick</translation>
    </message>
    <message>
        <source>The mean of the curve over the batches in view. Each of its points is over the last 1,000 labels of each device, the local models are the median of the devices, and the others their mean.</source>
        <translation>Das Mittel der Kurve über die Batches im Blick. Jeder ihrer Punkte gilt für die letzten 1.000 Labels jedes Geräts; die lokalen Modelle sind der Median der Geräte, die anderen ihr Mittel.</translation>
    </message>
</context>
<context>
    <name>ComparisonWords</name>
    <message>
        <source>decisions, mean over the devices, last 1,000 labels</source>
        <translation>Entscheidungen, Mittel über die Geräte, letzte 1.000 Labels</translation>
    </message>
    <message>
        <source>local models, median of the devices, last 1,000 labels</source>
        <translation>lokale Modelle, Median der Geräte, letzte 1.000 Labels</translation>
    </message>
    <message>
        <source>newest global version, mean over the devices, last 1,000 labels</source>
        <translation>neueste globale Version, Mittel über die Geräte, letzte 1.000 Labels</translation>
    </message>
    <message>
        <source>each global version, on the readings that came after it</source>
        <translation>jede globale Version, an den Messwerten nach ihr</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>local models</source>
        <translation>lokale Modelle</translation>
    </message>
    <message>
        <source>global model</source>
        <translation>globales Modell</translation>
    </message>
    <message>
        <source>each version</source>
        <translation>jede Version</translation>
    </message>
    <message>
        <source>by batch</source>
        <translation>nach Batch</translation>
    </message>
    <message>
        <source>by time</source>
        <translation>nach Zeit</translation>
    </message>
    <message>
        <source>by readings</source>
        <translation>nach Messwerten</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>%1 after the start</source>
        <translation>%1 nach dem Start</translation>
    </message>
    <message>
        <source>%1 readings a device</source>
        <translation>%1 Messwerte je Gerät</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>Batch %1</translation>
    </message>
    <message>
        <source>None of the runs has a value here.</source>
        <translation>Keiner der Läufe hat hier einen Wert.</translation>
    </message>
    <message>
        <source>readings</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
</context>
<context>
    <name>ConfigComparison</name>
    <message>
        <source>none</source>
        <comment>groups</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Groups of devices that are trained otherwise.</source>
        <translation>Gruppen von Geräten, die anders trainiert werden.</translation>
    </message>
</context>
<context>
    <name>ConfigFile</name>
    <message>
        <source>There is no section [%1].</source>
        <translation>Es gibt keinen Abschnitt [%1].</translation>
    </message>
    <message>
        <source>There is no key “%1”.</source>
        <translation>Es gibt keinen Schlüssel „%1“.</translation>
    </message>
    <message>
        <source>There is no key “%1” in [%2].</source>
        <translation>Es gibt keinen Schlüssel „%1“ in [%2].</translation>
    </message>
    <message>
        <source>Remove it; “fleetgrad-cli run --print-config” shows all there are.</source>
        <translation>Bitte entfernen; „fleetgrad-cli run --print-config“ zeigt alle, die es gibt.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Ist „%1“ gemeint?</translation>
    </message>
    <message>
        <source>Did you mean “%1” at the top, before the first section?</source>
        <translation>Ist „%1“ ganz oben gemeint, vor dem ersten Abschnitt?</translation>
    </message>
    <message>
        <source>Did you mean “%1” in [%2]?</source>
        <translation>Ist „%1“ in [%2] gemeint?</translation>
    </message>
    <message>
        <source>“%1” is a section. Write [%1] on a line of its own, and its keys below.</source>
        <translation>„%1“ ist ein Abschnitt. [%1] in eine eigene Zeile schreiben, seine Schlüssel darunter.</translation>
    </message>
    <message>
        <source>rate_minimum is greater than rate_maximum. Lower the one or raise the other.</source>
        <translation>rate_minimum ist größer als rate_maximum. Das eine senken oder das andere erhöhen.</translation>
    </message>
    <message>
        <source>hold_out leaves no device that trains. Keep it below the number of devices (%1).</source>
        <translation>hold_out lässt kein Gerät übrig, das trainiert. Der Wert muss kleiner sein als die Zahl der Geräte (%1).</translation>
    </message>
    <message>
        <source>Nothing to replay is named. Set it to a CSV file, or to a folder of them.</source>
        <translation>Es ist nicht angegeben, was abgespielt werden soll. Hier eine CSV-Datei oder einen Ordner damit angeben.</translation>
    </message>
    <message>
        <source>The configuration of a Fleetgrad run. Keys may be left out: the preset&apos;s values hold then.
Used by: fleetgrad-cli run --config FILE.toml</source>
        <translation>Die Konfiguration eines Fleetgrad-Laufs. Schlüssel dürfen fehlen: Dann gelten die Werte der Vorlage.
Verwendet von: fleetgrad-cli run --config DATEI.toml</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>Vorgabe: %1.</translation>
    </message>
    <message>
        <source>Range: %1. Default: %2.</source>
        <translation>Bereich: %1. Vorgabe: %2.</translation>
    </message>
    <message>
        <source>There is no such file. Check the path.</source>
        <translation>Diese Datei gibt es nicht. Den Pfad prüfen.</translation>
    </message>
    <message>
        <source>It can’t be read: %1. Check that it is a file that you may read.</source>
        <translation>Nicht lesbar: %1. Prüfen, ob es eine Datei mit Leserecht ist.</translation>
    </message>
    <message>
        <source>It is larger than 1 MiB, which no configuration is. Check the path.</source>
        <translation>Größer als 1 MiB; das ist keine Konfiguration. Den Pfad prüfen.</translation>
    </message>
    <message>
        <source>It can’t be read: %1.</source>
        <translation>Nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>Every real device trains: which one joins last nobody knows. Set hold_out = 0 and hold_out_device = -1.</source>
        <translation>Jedes echte Gerät trainiert: Welches zuletzt beitritt, weiß niemand. Setzen Sie hold_out = 0 und hold_out_device = -1.</translation>
    </message>
    <message>
        <source>Real devices can&apos;t be trained in groups by their names, which come later. Remove every [[group]].</source>
        <translation>Echte Geräte können nicht in Gruppen nach ihren Namen trainiert werden, die erst später bekannt sind. Entfernen Sie jede [[group]].</translation>
    </message>
    <message>
        <source>Real devices send a label when they know it, so that nothing can be held back. Leave out the keys of [labels] but weak_threshold.</source>
        <translation>Echte Geräte senden ein Label, wenn sie es kennen, sodass nichts zurückgehalten werden kann. Lassen Sie die Schlüssel von [labels] weg, außer weak_threshold.</translation>
    </message>
</context>
<context>
    <name>ConfigFlagsWords</name>
    <message>
        <source>Where settings begin: demo, plant, city or original</source>
        <translation>Vorlage der Einstellungen: demo, plant, city oder original</translation>
    </message>
    <message>
        <source>A TOML file of settings; --print-config writes one with every key</source>
        <translation>TOML-Datei mit Einstellungen; --print-config schreibt eine mit allen Schlüsseln</translation>
    </message>
    <message>
        <source>The same seed gives the same run</source>
        <translation>Derselbe Startwert ergibt denselben Lauf</translation>
    </message>
    <message>
        <source>End after that many batches; 0: when the source ends, or never</source>
        <translation>Nach so vielen Batches enden; 0: wenn die Quelle endet, oder nie</translation>
    </message>
    <message>
        <source>Readings of a device between two local updates</source>
        <translation>Messwerte eines Geräts zwischen zwei lokalen Updates</translation>
    </message>
    <message>
        <source>sound or original</source>
        <translation>sound (fundiert) oder original</translation>
    </message>
    <message>
        <source>Rate of the local models at the start</source>
        <translation>Anfängliche Rate der lokalen Modelle</translation>
    </message>
    <message>
        <source>Rate of the fleet model at the start</source>
        <translation>Anfängliche Rate des Flottenmodells</translation>
    </message>
    <message>
        <source>A round when that many updates are waiting</source>
        <translation>Eine Runde, sobald so viele Updates warten</translation>
    </message>
    <message>
        <source>A round every so many seconds of the fleet&apos;s time</source>
        <translation>Eine Runde nach je so vielen Sekunden Flottenzeit</translation>
    </message>
    <message>
        <source>A round when that share of the devices has reported</source>
        <translation>Eine Runde, sobald dieser Anteil der Geräte sich gemeldet hat</translation>
    </message>
    <message>
        <source>What starts a round: manual, updates, seconds or devices</source>
        <translation>Auslöser einer Runde: manual, updates, seconds oder devices</translation>
    </message>
    <message>
        <source>Devices that never train and judge the global versions</source>
        <translation>Prüfgeräte: Sie trainieren nie und beurteilen die globalen Versionen</translation>
    </message>
    <message>
        <source>Leave every learning rate as it is</source>
        <translation>Alle Lernraten lassen, wie sie sind</translation>
    </message>
    <message>
        <source>Any key of the configuration, such as trainer.l2=0.001; repeatable</source>
        <translation>Beliebiger Schlüssel der Konfiguration, etwa trainer.l2=0.001; wiederholbar</translation>
    </message>
    <message>
        <source>Number of devices</source>
        <translation>Zahl der Geräte</translation>
    </message>
    <message>
        <source>Values in a reading</source>
        <translation>Werte in einem Messwert</translation>
    </message>
    <message>
        <source>Wanted share of anomalous readings, 0 to 0.5</source>
        <translation>Gewünschter Anteil anomaler Messwerte, 0 bis 0.5</translation>
    </message>
    <message>
        <source>How much devices differ, 0 to 1</source>
        <translation>Wie verschieden die Geräte sind, 0 bis 1</translation>
    </message>
    <message>
        <source>Column of the time</source>
        <translation>Spalte der Zeit</translation>
    </message>
    <message>
        <source>Column of the label: 0 normal, 1 anomaly, empty unknown</source>
        <translation>Spalte des Labels: 0 normal, 1 Anomalie, leer unbekannt</translation>
    </message>
    <message>
        <source>Column that names the device of a row; without it a file is a device</source>
        <translation>Spalte, die das Gerät einer Zeile nennt; ohne sie ist jede Datei ein Gerät</translation>
    </message>
    <message>
        <source>Columns of the channels; without it every other column</source>
        <translation>Spalten der Kanäle; ohne Angabe alle übrigen Spalten</translation>
    </message>
    <message>
        <source>There is no preset “%1”. Use one of: %2.</source>
        <translation>Es gibt keine Vorlage „%1“. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>“%1” is not of the form KEY=VALUE.</source>
        <translation>„%1“ hat nicht die Form SCHLÜSSEL=WERT.</translation>
    </message>
    <message>
        <source>Column that names the channel of a row, if a row has but one</source>
        <translation>Spalte, die den Kanal einer Zeile nennt, wenn eine Zeile nur einen hat</translation>
    </message>
    <message>
        <source>sgd, momentum, adagrad, ftrl or adam</source>
        <translation>sgd, momentum, adagrad, ftrl oder adam</translation>
    </message>
    <message>
        <source>constant, inverse_root, inverse, step or cosine</source>
        <translation>constant, inverse_root, inverse, step oder cosine</translation>
    </message>
    <message>
        <source>Train on what real devices send, that many at most</source>
        <translation>Mit dem trainieren, was echte Geräte senden, höchstens so viele</translation>
    </message>
    <message>
        <source>Values in a reading of a real device</source>
        <translation>Werte in einem Messwert eines echten Geräts</translation>
    </message>
    <message>
        <source>Usual seconds between two readings of a real device</source>
        <translation>Übliche Sekunden zwischen zwei Messwerten eines echten Geräts</translation>
    </message>
    <message>
        <source>Newest readings of a real device for which labels may still come</source>
        <translation>Neueste Messwerte eines echten Geräts, für die noch Labels kommen dürfen</translation>
    </message>
</context>
<context>
    <name>ConfigGroups</name>
    <message>
        <source>“group” is a list of sections. Write [[group]] on a line of its own, and the keys of the group below.</source>
        <translation>„group“ ist eine Liste von Abschnitten. [[group]] gehört auf eine eigene Zeile, die Schlüssel der Gruppe darunter.</translation>
    </message>
    <message>
        <source>Write [[group]] with two brackets: there may be several.</source>
        <translation>[[group]] wird mit doppelten Klammern geschrieben: Es kann mehrere geben.</translation>
    </message>
    <message>
        <source>There is no key “%1” in a [[group]]. Use %2.</source>
        <translation>In einer [[group]] gibt es keinen Schlüssel „%1“. Es gibt %2.</translation>
    </message>
    <message>
        <source>devices must be a text in quotes, such as &quot;pump-*&quot;.</source>
        <translation>devices muss ein Text in Anführungszeichen sein, etwa &quot;pump-*&quot;.</translation>
    </message>
    <message>
        <source>It names no devices. Add a pattern of their names, such as devices = &quot;pump-*&quot;.</source>
        <translation>Sie nennt keine Geräte. Ein Muster ihrer Namen fehlt, etwa devices = &quot;pump-*&quot;.</translation>
    </message>
    <message>
        <source>“%1” is no pattern of names. * stands for any letters, ? for one, [a-c] for one of these.</source>
        <translation>„%1“ ist kein Muster von Namen. * steht für beliebige Zeichen, ? für eines, [a-c] für eines von diesen.</translation>
    </message>
    <message>
        <source>Its rate is out of range. Use a value from 0 to 100.</source>
        <translation>Ihre Rate liegt außerhalb des Bereichs. Möglich sind Werte von 0 bis 100.</translation>
    </message>
    <message>
        <source>Groups of devices that are trained otherwise: as many as are wanted, each with a pattern of
their names. Keys that a group leaves out are as in [trainer]; of several groups that name a
device, the first counts.</source>
        <translation>Gruppen von Geräten, die anders trainiert werden: beliebig viele, jede mit einem Muster
ihrer Namen. Schlüssel, die eine Gruppe weglässt, sind wie in [trainer]; von mehreren Gruppen,
die ein Gerät nennen, gilt die erste.</translation>
    </message>
</context>
<context>
    <name>ConfigKeys</name>
    <message>
        <source>Where all settings begin. The keys below replace those of the preset.</source>
        <translation>Die Vorlage aller Einstellungen. Die Schlüssel darunter ersetzen deren Werte.</translation>
    </message>
    <message>
        <source>The same settings and seed give the same run, to the byte.</source>
        <translation>Dieselben Einstellungen und derselbe Startwert ergeben denselben Lauf, auf das Byte.</translation>
    </message>
    <message>
        <source>How readings become features. &quot;original&quot;: mean, deviation and |z| of the last 100 values, unscaled, against labels that it makes itself.</source>
        <translation>Wie aus Messwerten Merkmale werden. &quot;original&quot;: Mittelwert, Streuung und |z| der letzten 100 Werte, unskaliert, gegen selbst erzeugte Labels.</translation>
    </message>
    <message>
        <source>The run ends after that many batches. 0: when the source ends, or never.</source>
        <translation>Der Lauf endet nach so vielen Batches. 0: wenn die Quelle endet, oder nie.</translation>
    </message>
    <message>
        <source>Readings of a device between two local updates.</source>
        <translation>Messwerte eines Geräts zwischen zwei lokalen Updates.</translation>
    </message>
    <message>
        <source>A batch ends after that many seconds of the source&apos;s time, if that comes first. 0: no bound. Replayed files have no such bound.</source>
        <translation>Ein Batch endet spätestens nach so vielen Sekunden Quellzeit. 0: keine Grenze. Für abgespielte Dateien gilt sie nicht.</translation>
    </message>
    <message>
        <source>Every how many-th local update is stored with its weights.</source>
        <translation>Jedes wievielte lokale Update mit seinen Gewichten gespeichert wird.</translation>
    </message>
    <message>
        <source>Number of devices.</source>
        <translation>Zahl der Geräte.</translation>
    </message>
    <message>
        <source>Values in a reading.</source>
        <translation>Werte in einem Messwert.</translation>
    </message>
    <message>
        <source>Seconds between two readings of a device.</source>
        <translation>Sekunden zwischen zwei Messwerten eines Geräts.</translation>
    </message>
    <message>
        <source>Wanted share of anomalous readings. 0: none.</source>
        <translation>Gewünschter Anteil anomaler Messwerte. 0: keine.</translation>
    </message>
    <message>
        <source>How much devices differ. 0: all are of one kind. 1: no two are alike.</source>
        <translation>Wie verschieden die Geräte sind. 0: alle von einer Art. 1: keine zwei gleich.</translation>
    </message>
    <message>
        <source>Scale of the noise, 1 as it usually is. 0: no noise.</source>
        <translation>Maß des Rauschens, 1 ist üblich. 0: kein Rauschen.</translation>
    </message>
    <message>
        <source>Share of the time that a device is silent. 0: never.</source>
        <translation>Anteil der Zeit, in der ein Gerät stumm ist. 0: nie.</translation>
    </message>
    <message>
        <source>Share of the devices that join later. 0: none.</source>
        <translation>Anteil der Geräte, die später hinzukommen. 0: keine.</translation>
    </message>
    <message>
        <source>Column of the time. Empty: recognised by itself.</source>
        <translation>Spalte der Zeit. Leer: wird selbst erkannt.</translation>
    </message>
    <message>
        <source>Column of the label: 0 normal, 1 anomaly, empty unknown. Empty: recognised by itself.</source>
        <translation>Spalte des Labels: 0 normal, 1 Anomalie, leer unbekannt. Leer: wird selbst erkannt.</translation>
    </message>
    <message>
        <source>Column that names the device of a row. Empty: a file is a device.</source>
        <translation>Spalte, die das Gerät einer Zeile nennt. Leer: Jede Datei ist ein Gerät.</translation>
    </message>
    <message>
        <source>Columns of the channels. Empty: every other column.</source>
        <translation>Spalten der Kanäle. Leer: alle übrigen Spalten.</translation>
    </message>
    <message>
        <source>Learning rate of a device&apos;s own model at the start. 0: it does not learn.</source>
        <translation>Anfängliche Lernrate des eigenen Modells eines Geräts. 0: Es lernt nicht.</translation>
    </message>
    <message>
        <source>Learning rate of a device&apos;s copy of the fleet model at the start. 0: it does not learn.</source>
        <translation>Anfängliche Lernrate der Kopie des Flottenmodells auf einem Gerät. 0: Es lernt nicht.</translation>
    </message>
    <message>
        <source>Weight decay in a step. 0: none.</source>
        <translation>Gewichtsabnahme je Schritt. 0: keine.</translation>
    </message>
    <message>
        <source>How many times a normal reading an anomaly counts.</source>
        <translation>Wievielmal so viel wie ein normaler Messwert eine Anomalie zählt.</translation>
    </message>
    <message>
        <source>Bound of a gradient&apos;s components. 0: no bound.</source>
        <translation>Grenze der Komponenten eines Gradienten. 0: keine Grenze.</translation>
    </message>
    <message>
        <source>Bound of weights and bias. 0: no bound.</source>
        <translation>Grenze der Gewichte und des Bias. 0: keine Grenze.</translation>
    </message>
    <message>
        <source>Weights at the start.</source>
        <translation>Anfängliche Gewichte.</translation>
    </message>
    <message>
        <source>Bias at the start. 0: everything is an alarm until labels arrive.</source>
        <translation>Anfänglicher Bias. 0: Alles ist Alarm, bis Labels eintreffen.</translation>
    </message>
    <message>
        <source>What starts a round: a person alone, or every_updates, every_seconds, device_share.</source>
        <translation>Auslöser einer Runde: nur von Hand, oder every_updates, every_seconds, device_share.</translation>
    </message>
    <message>
        <source>trigger = &quot;updates&quot;: a round when that many local updates are waiting.</source>
        <translation>trigger = &quot;updates&quot;: eine Runde, sobald so viele lokale Updates warten.</translation>
    </message>
    <message>
        <source>trigger = &quot;seconds&quot;: seconds of the fleet&apos;s own time between two rounds.</source>
        <translation>trigger = &quot;seconds&quot;: Sekunden der Flottenzeit zwischen zwei Runden.</translation>
    </message>
    <message>
        <source>trigger = &quot;devices&quot;: a round when that share of the devices that train has reported. 0: with the first update.</source>
        <translation>trigger = &quot;devices&quot;: eine Runde, sobald dieser Anteil der trainierenden Geräte sich gemeldet hat. 0: mit dem ersten Update.</translation>
    </message>
    <message>
        <source>An update that moved further than that many times what SGD can do is kept out. 0: no bound.</source>
        <translation>Ein Update, das sich weiter bewegt hat als so vielmal das, was SGD kann, wird aussortiert. 0: keine Grenze.</translation>
    </message>
    <message>
        <source>Devices that never train and judge the global versions; the last ones. 0: none.</source>
        <translation>Prüfgeräte, die nie trainieren und die globalen Versionen beurteilen; die letzten. 0: keine.</translation>
    </message>
    <message>
        <source>Adjust each device&apos;s learning rate: times 0.9 when its error grows, times 1.05 when it falls.</source>
        <translation>Die Lernrate jedes Geräts anpassen: mal 0.9, wenn sein Fehler wächst, mal 1.05, wenn er fällt.</translation>
    </message>
    <message>
        <source>Feedback goes no lower.</source>
        <translation>Tiefer geht die Rückmeldung nicht.</translation>
    </message>
    <message>
        <source>Feedback goes no higher.</source>
        <translation>Höher geht die Rückmeldung nicht.</translation>
    </message>
    <message>
        <source>Batches of a device between two adjustments.</source>
        <translation>Batches eines Geräts zwischen zwei Anpassungen.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>more than %1, up to %2</source>
        <translation>mehr als %1, bis %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 must be true or false, without quotes.</source>
        <translation>%1 muss true oder false sein, ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>%1 must be a whole number, without quotes or a decimal point.</source>
        <translation>%1 muss eine ganze Zahl sein, ohne Anführungszeichen und Dezimalpunkt.</translation>
    </message>
    <message>
        <source>%1 must be a number, without quotes.</source>
        <translation>%1 muss eine Zahl sein, ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>%1 must be a text in quotes.</source>
        <translation>%1 muss ein Text in Anführungszeichen sein.</translation>
    </message>
    <message>
        <source>%1 must be a list of texts, such as [&quot;temperature&quot;, &quot;pressure&quot;].</source>
        <translation>%1 muss eine Liste von Texten sein, etwa [&quot;temperature&quot;, &quot;pressure&quot;].</translation>
    </message>
    <message>
        <source>%1 = %2 is none of its words. Use one of %3.</source>
        <translation>%1 = %2 gehört nicht zu den erlaubten Wörtern. Möglich sind: %3.</translation>
    </message>
    <message>
        <source>%1 = %2 is out of range. Use a value in the range: %3.</source>
        <translation>%1 = %2 liegt außerhalb des Bereichs. Erlaubt: %3.</translation>
    </message>
    <message>
        <source>The label of a reading arrives that many readings of its device later.</source>
        <translation>Das Label eines Messwerts kommt so viele Messwerte seines Geräts später an.</translation>
    </message>
    <message>
        <source>Or with the first reading whose time is that many seconds later; without time stamps, as many readings later as take that long. The longer of the two holds.</source>
        <translation>Oder mit dem ersten Messwert, dessen Zeit so viele Sekunden später ist; ohne Zeitstempel so viele Messwerte später, wie in dieser Zeit kommen. Es gilt das Längere von beiden.</translation>
    </message>
    <message>
        <source>And up to that many readings later still, each label for itself: out of order.</source>
        <translation>Und noch bis zu so viele Messwerte später, jedes Label für sich: außer der Reihe.</translation>
    </message>
    <message>
        <source>Share of the labels that never arrive.</source>
        <translation>Anteil der Labels, die nie ankommen.</translation>
    </message>
    <message>
        <source>Share of the labels that arrive wrong, and are corrected later.</source>
        <translation>Anteil der Labels, die falsch ankommen und später berichtigt werden.</translation>
    </message>
    <message>
        <source>Readings of the device after which a wrong label is corrected.</source>
        <translation>Messwerte des Geräts, nach denen ein falsches Label berichtigt wird.</translation>
    </message>
    <message>
        <source>Labelled readings a class that a device keeps to train its copy of the fleet model again. 0: each label trains it once.</source>
        <translation>Messwerte mit Label je Klasse, die ein Gerät behält, um seine Kopie des Flottenmodells erneut zu trainieren. 0: Jedes Label trainiert es einmal.</translation>
    </message>
    <message>
        <source>Steps of the fleet model for a label, on readings drawn from the reservoir.</source>
        <translation>Schritte des Flottenmodells je Label, an Messwerten, die aus dem Vorrat gezogen werden.</translation>
    </message>
    <message>
        <source>How many times their true share anomalies weigh in these steps.</source>
        <translation>Das Wievielfache ihres wahren Anteils Anomalien in diesen Schritten wiegen.</translation>
    </message>
    <message>
        <source>A label that comes so many readings late moves the local model half as far. 0: as far as any.</source>
        <translation>Ein Label, das so viele Messwerte zu spät kommt, bewegt das lokale Modell halb so weit. 0: so weit wie jedes.</translation>
    </message>
    <message>
        <source>One more device that never trains, by its number from 0. -1: none.</source>
        <translation>Ein weiteres Gerät, das nie trainiert, nach seiner Nummer von 0 an. -1: keines.</translation>
    </message>
    <message>
        <source>A file of readings, or a folder of them; for kind = &quot;replay&quot;.</source>
        <translation>Eine Datei mit Messwerten oder ein Ordner davon; für kind = &quot;replay&quot;.</translation>
    </message>
    <message>
        <source>Column that names the channel of a row, whose value is in the one column of values. Empty: a row has all channels, unless the layout is recognised by itself.</source>
        <translation>Spalte, die den Kanal einer Zeile nennt; dessen Wert steht in der einen Wertspalte. Leer: Eine Zeile hat alle Kanäle, sofern der Aufbau nicht von selbst erkannt wird.</translation>
    </message>
    <message>
        <source>Whether each column of values is a device of its own with one channel.</source>
        <translation>Ob jede Wertspalte ein eigenes Gerät mit einem Kanal ist.</translation>
    </message>
    <message>
        <source>The original method learns from the same readings too: what it claims and what it is worth are shown, and it changes nothing. Only with method = &quot;sound&quot;.</source>
        <translation>Auch die ursprüngliche Methode lernt aus denselben Messwerten: Was sie behauptet und was sie wert ist, wird gezeigt; sie ändert nichts. Nur mit method = &quot;sound&quot;.</translation>
    </message>
    <message>
        <source>Devices whose source has no labels label their readings themselves: an anomaly is what lies that many robust standard deviations from the median of a channel&apos;s last 500 values. Figures are then against weak labels. 0: such devices are scored, and learn nothing.</source>
        <translation>Geräte, deren Quelle keine Labels hat, geben ihren Messwerten selbst welche: Anomalie ist, was so viele robuste Standardabweichungen vom Median der letzten 500 Werte eines Kanals liegt. Die Zahlen gelten dann gegenüber schwachen Labels. 0: Solche Geräte werden bewertet und lernen nichts.</translation>
    </message>
    <message>
        <source>False alarms that a device may raise in a day of its time; its threshold follows from it. Fewer of them, fewer anomalies found.</source>
        <translation>Fehlalarme, die ein Gerät an einem Tag seiner Zeit auslösen darf; daraus folgt seine Schwelle. Je weniger, desto weniger Anomalien werden gefunden.</translation>
    </message>
    <message>
        <source>An alarm ends after so many readings in a row below the threshold; what comes sooner belongs to it.</source>
        <translation>Ein Alarm endet nach so vielen Messwerten in Folge unter der Schwelle; was früher kommt, gehört zu ihm.</translation>
    </message>
    <message>
        <source>Column that names the kind of an anomaly, for figures by kind. Empty: recognised by itself.</source>
        <translation>Spalte, die die Art einer Anomalie nennt, für Zahlen nach Art. Leer: von selbst erkannt.</translation>
    </message>
    <message>
        <source>How gradients move the weights of both models. Rates mean different things to different optimisers: fleetgrad-cli find-rate finds one.</source>
        <translation>Wie Gradienten die Gewichte beider Modelle bewegen. Raten bedeuten für jedes Verfahren etwas anderes: fleetgrad-cli find-rate findet eine.</translation>
    </message>
    <message>
        <source>optimiser = &quot;momentum&quot;: share of the last move that a move keeps.</source>
        <translation>optimiser = &quot;momentum&quot;: Anteil der letzten Bewegung, den eine Bewegung behält.</translation>
    </message>
    <message>
        <source>optimiser = &quot;adam&quot;: share that the mean of the gradients keeps in a step.</source>
        <translation>optimiser = &quot;adam&quot;: Anteil, den das Mittel der Gradienten in einem Schritt behält.</translation>
    </message>
    <message>
        <source>optimiser = &quot;adam&quot;: share that the mean of their squares keeps in a step.</source>
        <translation>optimiser = &quot;adam&quot;: Anteil, den das Mittel ihrer Quadrate in einem Schritt behält.</translation>
    </message>
    <message>
        <source>optimiser = &quot;ftrl&quot;: how slowly the rate of a weight begins to fall.</source>
        <translation>optimiser = &quot;ftrl&quot;: wie langsam die Rate eines Gewichts zu fallen beginnt.</translation>
    </message>
    <message>
        <source>optimiser = &quot;ftrl&quot;: weights whose evidence is below it are 0. 0: none are.</source>
        <translation>optimiser = &quot;ftrl&quot;: Gewichte, für die weniger spricht, sind 0. 0: keine.</translation>
    </message>
    <message>
        <source>optimiser = &quot;ftrl&quot;: how strongly weights are held at 0, instead of l2. 0: not at all.</source>
        <translation>optimiser = &quot;ftrl&quot;: wie stark Gewichte bei 0 gehalten werden, anstelle von l2. 0: gar nicht.</translation>
    </message>
    <message>
        <source>How the rates of a device change with t, the labels that it has trained on. With T = schedule_labels: inverse_root 1 / sqrt(1 + t / T), inverse 1 / (1 + t / T), step halves every T, cosine falls over T and starts anew.</source>
        <translation>Wie sich die Raten eines Geräts mit t ändern, den Labels, mit denen es trainiert hat. Mit T = schedule_labels: inverse_root 1 / sqrt(1 + t / T), inverse 1 / (1 + t / T), step halbiert alle T, cosine fällt über T und beginnt von vorn.</translation>
    </message>
    <message>
        <source>Labels over which the schedule lowers the rates.</source>
        <translation>Labels, über die der Zeitplan die Raten senkt.</translation>
    </message>
    <message>
        <source>Labels over which the rates rise at the start. 0: none.</source>
        <translation>Labels, über die die Raten am Anfang steigen. 0: keine.</translation>
    </message>
    <message>
        <source>Share of the rate below which the schedule never goes. 0: no such bound.</source>
        <translation>Anteil der Rate, unter den der Zeitplan nie geht. 0: keine solche Grenze.</translation>
    </message>
    <message>
        <source>What is done about drift: it is found and a remedy suggested, or the remedy is taken by itself; &quot;off&quot;: it is not watched.</source>
        <translation>Was gegen Drift geschieht: Sie wird gefunden und ein Mittel vorgeschlagen, oder das Mittel wird von selbst ergriffen; „off“: Sie wird nicht überwacht.</translation>
    </message>
    <message>
        <source>Deviations by which a mean may move without being drift.</source>
        <translation>Abweichungen, um die sich ein Mittelwert bewegen darf, ohne Drift zu sein.</translation>
    </message>
    <message>
        <source>Deviations beyond the tolerance, summed over blocks of 50 readings, that are drift. Higher: later, and fewer false ones.</source>
        <translation>Abweichungen jenseits der Toleranz, summiert über Blöcke von 50 Messwerten, die Drift sind. Höher: später, und seltener falsch.</translation>
    </message>
    <message>
        <source>Share of the devices, 3 at least, whose inputs move together when the whole fleet&apos;s environment has changed.</source>
        <translation>Anteil der Geräte, mindestens 3, deren Eingänge sich gemeinsam bewegen, wenn sich die Umgebung der ganzen Flotte geändert hat.</translation>
    </message>
    <message>
        <source>How many times its learning rate a device gets when the rate is raised.</source>
        <translation>Das Wievielfache seiner Lernrate ein Gerät bekommt, wenn die Rate erhöht wird.</translation>
    </message>
    <message>
        <source>Batches after which a raised rate goes back.</source>
        <translation>Batches, nach denen eine erhöhte Rate zurückgeht.</translation>
    </message>
    <message>
        <source>Batch from which on the following happens; sensors break within as many batches after it.</source>
        <translation>Batch, ab dem das Folgende geschieht; Sensoren gehen innerhalb ebenso vieler Batches danach kaputt.</translation>
    </message>
    <message>
        <source>Share of the devices of which one sensor breaks: stuck, missing, noisy or far out. 0: none.</source>
        <translation>Anteil der Geräte, von denen ein Sensor kaputtgeht: hängt, fehlt, rauscht oder liegt weit daneben. 0: keiner.</translation>
    </message>
    <message>
        <source>Deviations of the noise by which the level of every channel moves, and stays. 0: none.</source>
        <translation>Abweichungen des Rauschens, um die sich der Pegel jedes Kanals verschiebt und dort bleibt. 0: keine.</translation>
    </message>
    <message>
        <source>Share of the devices whose levels move so.</source>
        <translation>Anteil der Geräte, deren Pegel sich so verschieben.</translation>
    </message>
    <message>
        <source>Share of the devices whose anomalies look from then on as harmless incidents did. 0: none.</source>
        <translation>Anteil der Geräte, deren Anomalien von da an aussehen wie vorher harmlose Vorfälle. 0: keine.</translation>
    </message>
    <message>
        <source>Only these files of the folder, by their names. Empty: all.</source>
        <translation>Nur diese Dateien des Ordners, mit ihren Namen. Leer: alle.</translation>
    </message>
    <message>
        <source>Where readings come from: the simulation, files, or real devices that send them.</source>
        <translation>Woher Messwerte kommen: aus der Simulation, aus Dateien oder von echten Geräten, die sie senden.</translation>
    </message>
    <message>
        <source>Real devices that may join, at most; for kind = &quot;live&quot;.</source>
        <translation>Echte Geräte, die höchstens beitreten dürfen; für kind = &quot;live&quot;.</translation>
    </message>
    <message>
        <source>Values in a reading, the same for every real device.</source>
        <translation>Werte in einem Messwert, bei jedem echten Gerät gleich viele.</translation>
    </message>
    <message>
        <source>Usual seconds between two readings of a real device.</source>
        <translation>Übliche Sekunden zwischen zwei Messwerten eines echten Geräts.</translation>
    </message>
    <message>
        <source>Seconds without a reading after which a real device is silent.</source>
        <translation>Sekunden ohne Messwert, nach denen ein echtes Gerät stumm ist.</translation>
    </message>
    <message>
        <source>Whether real devices send labels. If not, labels.weak_threshold has them made.</source>
        <translation>Ob echte Geräte Labels senden. Wenn nicht, lässt labels.weak_threshold welche bilden.</translation>
    </message>
    <message>
        <source>Labels may come later than their readings, or correct earlier ones, for that many of the newest readings of a real device; what is remembered of these grows with it. 0: a label comes with its reading, or never.</source>
        <translation>Labels dürfen später als ihre Messwerte kommen oder frühere berichtigen, für so viele der neuesten Messwerte eines echten Geräts; was von diesen behalten wird, wächst damit. 0: Ein Label kommt mit seinem Messwert oder nie.</translation>
    </message>
</context>
<context>
    <name>ConfigToml</name>
    <message>
        <source>This is not TOML (%1). Correct it there.</source>
        <translation>Das ist kein TOML (%1). Dort berichtigen.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Standard output can’t be written: is the disk full?</source>
        <translation>Die Standardausgabe ist nicht beschreibbar: Ist der Datenträger voll?</translation>
    </message>
</context>
<context>
    <name>CsvFileText</name>
    <message>
        <source>The file has more than a thousand million values; split it into several.</source>
        <translation>Die Datei hat mehr als eine Milliarde Werte; auf mehrere Dateien verteilen.</translation>
    </message>
    <message>
        <source>The column names more than a million devices; choose the column that names the device of a row.</source>
        <translation>Die Spalte nennt mehr als eine Million Geräte; die Spalte wählen, die das Gerät einer Zeile nennt.</translation>
    </message>
    <message>
        <source>The file is empty; choose one with a line of names and rows of values.</source>
        <translation>Die Datei ist leer; eine mit einer Namenszeile und Zeilen mit Werten wählen.</translation>
    </message>
    <message>
        <source>The file has names of columns and no rows; choose one with readings.</source>
        <translation>Die Datei hat Spaltennamen, aber keine Zeilen; eine mit Messwerten wählen.</translation>
    </message>
    <message>
        <source>%1 of %2 rows cannot be read; in the first of them %3. Repair the rows, or choose other columns.</source>
        <translation>%1 von %2 Zeilen sind nicht lesbar; in der ersten: %3. Die Zeilen berichtigen oder andere Spalten wählen.</translation>
    </message>
    <message>
        <source>The column names more than %1 channels of a device; choose the column that names the channel of a row.</source>
        <translation>Die Spalte nennt mehr als %1 Kanäle eines Geräts; die Spalte wählen, die den Kanal einer Zeile nennt.</translation>
    </message>
    <message>
        <source>The file has %1 rows, and its labels are %2; get both again from the same data set.</source>
        <translation>Die Datei hat %1 Zeilen, Labels gibt es aber %2; beide noch einmal aus demselben Datensatz holen.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Das Lesen wurde angehalten.</translation>
    </message>
</context>
<context>
    <name>CsvLayoutText</name>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>Two columns have the name &quot;%1&quot;; rename one of them.</source>
        <translation>Zwei Spalten heißen „%1“; eine davon umbenennen.</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;; choose one of: %2.</source>
        <translation>Es gibt keine Spalte „%1“; möglich sind: %2.</translation>
    </message>
    <message>
        <source>There is no column of values beside %1; choose the columns to read.</source>
        <translation>Neben %1 gibt es keine Spalte mit Werten; die zu lesenden Spalten angeben.</translation>
    </message>
    <message>
        <source>The file has %1 columns of values, and at most %2 can be read; choose the columns to read.</source>
        <translation>Die Datei hat %1 Spalten mit Werten, lesbar sind höchstens %2; die zu lesenden Spalten angeben.</translation>
    </message>
    <message>
        <source>The first line has numbers where the names of the columns should be; add a line of names, such as &quot;value,label&quot;.</source>
        <translation>Die erste Zeile hat Zahlen, wo die Spaltennamen stehen sollten; eine Namenszeile einfügen, etwa „value,label“.</translation>
    </message>
    <message>
        <source>Rows that hold one channel each belong together by their time, and there is no column of times; choose it.</source>
        <translation>Zeilen mit je einem Kanal gehören durch ihre Zeit zusammen, und es gibt keine Zeitspalte; sie wählen.</translation>
    </message>
    <message>
        <source>Where a column names the channel of a row, one column holds its value; choose which.</source>
        <translation>Wo eine Spalte den Kanal einer Zeile nennt, enthält genau eine Spalte dessen Wert; diese wählen.</translation>
    </message>
</context>
<context>
    <name>CsvOutput</name>
    <message>
        <source>The file can&apos;t be written (%1). Check the folder, its permissions and the space that is left.</source>
        <translation>Die Datei kann nicht geschrieben werden (%1). Ordner, Rechte und freien Platz prüfen.</translation>
    </message>
</context>
<context>
    <name>CsvReaderText</name>
    <message>
        <source>The file contains NUL bytes, so it is no text in UTF-8; save it as CSV in UTF-8.</source>
        <translation>Die Datei enthält NUL-Bytes und ist daher kein Text in UTF-8; als CSV in UTF-8 speichern.</translation>
    </message>
    <message>
        <source>A quotation mark opened in this line is never closed; close or remove it.</source>
        <translation>Ein Anführungszeichen, das in dieser Zeile beginnt, wird nie geschlossen; schließen oder entfernen.</translation>
    </message>
    <message>
        <source>The row that begins in this line is longer than 1 MiB; check that the file is a CSV with line ends and that its quotation marks are closed.</source>
        <translation>Die Zeile, die hier beginnt, ist länger als 1 MiB; prüfen, ob die Datei CSV mit Zeilenenden ist und ihre Anführungszeichen geschlossen sind.</translation>
    </message>
    <message>
        <source>The memory does not suffice for this row; close other programs or split the file.</source>
        <translation>Der Speicher reicht für diese Zeile nicht; andere Programme schließen oder die Datei teilen.</translation>
    </message>
    <message>
        <source>The file is encoded in %1; save it as CSV in UTF-8.</source>
        <translation>Die Datei ist in %1 kodiert; als CSV in UTF-8 speichern.</translation>
    </message>
</context>
<context>
    <name>CsvRowText</name>
    <message>
        <source>the row has %1 fields and the header %2</source>
        <translation>die Zeile hat %1 Felder und die Kopfzeile %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a decimal comma; save the file with decimal points.</source>
        <translation>„%1“ hat ein Dezimalkomma; die Datei mit Dezimalpunkten speichern.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time (such as 2026-01-31 23:59:00, or seconds since 1970)</source>
        <translation>„%1“ ist keine Zeit (wie 2026-01-31 23:59:00 oder Sekunden seit 1970)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no label (0 or 1, normal or anomaly, or empty)</source>
        <translation>„%1“ ist kein Label (0 oder 1, normal oder anomaly, oder leer)</translation>
    </message>
</context>
<context>
    <name>DeployWords</name>
    <message>
        <source>%1 Go on with: %2</source>
        <comment>what is to happen, a command</comment>
        <translation>%1 Fortsetzen mit: %2</translation>
    </message>
    <message>
        <source>Give a model to the fleet of a run, or to some of its devices</source>
        <translation>Der Flotte eines Laufs oder einigen ihrer Geräte ein Modell geben</translation>
    </message>
    <message>
        <source>The run file; nobody else may be writing it</source>
        <translation>Die Laufdatei; niemand sonst darf sie schreiben</translation>
    </message>
    <message>
        <source>fleet: it becomes the newest global version; group:NAME or device:NAME: these try it out. NAME may be a pattern (pump-*)</source>
        <translation>fleet: es wird zur neuesten globalen Version; group:NAME oder device:NAME: diese erproben es. NAME kann ein Muster sein (pump-*)</translation>
    </message>
    <message>
        <source>They try it out for so many rounds; without it until --promote or --end</source>
        <translation>Sie erproben es so viele Runden lang; ohne Angabe bis --promote oder --end</translation>
    </message>
    <message>
        <source>Why, for the events of the run</source>
        <translation>Warum, für die Ereignisse des Laufs</translation>
    </message>
    <message>
        <source>The model that devices try out becomes the newest global version</source>
        <translation>Das Modell, das Geräte erproben, wird zur neuesten globalen Version</translation>
    </message>
    <message>
        <source>The model that devices try out is taken back</source>
        <translation>Das Modell, das Geräte erproben, wird zurückgenommen</translation>
    </message>
    <message>
        <source>Write fleet, group:NAME or device:NAME.</source>
        <translation>Schreiben Sie fleet, group:NAME oder device:NAME.</translation>
    </message>
    <message>
        <source>The run has no such group: name what the names of devices begin with, or a pattern. Its devices are called %1, ...</source>
        <translation>Der Lauf hat keine solche Gruppe: Nennen Sie, womit die Namen der Geräte beginnen, oder ein Muster. Seine Geräte heißen %1, ...</translation>
    </message>
    <message>
        <source>The run has no device of this name. Its devices are called %1, ...</source>
        <translation>Der Lauf hat kein Gerät dieses Namens. Seine Geräte heißen %1, ...</translation>
    </message>
    <message>
        <source>It is for models that devices try out: name them with --to.</source>
        <translation>Das gilt für Modelle, die Geräte erproben: Nennen Sie sie mit --to.</translation>
    </message>
    <message>
        <source>Name a model, or --promote, or --end: one of them.</source>
        <translation>Nennen Sie ein Modell, --promote oder --end: eines davon.</translation>
    </message>
    <message>
        <source>No device of this run tries out a model: there is nothing to promote or to end.</source>
        <translation>Kein Gerät dieses Laufs erprobt ein Modell: Es gibt nichts hochzustufen oder zu beenden.</translation>
    </message>
    <message>
        <source>Name a model file, or a run file with the version that is meant.</source>
        <translation>Nennen Sie eine Modelldatei oder eine Laufdatei mit der gemeinten Version.</translation>
    </message>
</context>
<context>
    <name>Deployment</name>
    <message>
        <source>The model takes other features than the fleet model of this run. Only the model has: %1. Only the fleet has: %2. Choose a model of a run by the same method.</source>
        <translation>Das Modell nimmt andere Merkmale als das Flottenmodell dieses Laufs. Nur das Modell hat: %1. Nur die Flotte hat: %2. Wählen Sie ein Modell eines Laufs nach demselben Verfahren.</translation>
    </message>
    <message>
        <source>Its features are in another order than those of %1: give the model to each by itself.</source>
        <translation>Seine Merkmale haben eine andere Reihenfolge als die von %1: Geben Sie das Modell jedem für sich.</translation>
    </message>
    <message>
        <source>This is the local model of one device: it can be given to devices with the same channels, not to the whole fleet. Name them.</source>
        <translation>Dies ist das lokale Modell eines Geräts: Es kann Geräten mit denselben Kanälen gegeben werden, nicht der ganzen Flotte. Nennen Sie sie.</translation>
    </message>
    <message>
        <source>None of these devices trains a model of its own: name others.</source>
        <translation>Keines dieser Geräte trainiert ein eigenes Modell: Nennen Sie andere.</translation>
    </message>
</context>
<context>
    <name>DesktopFigures</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 d</translation>
    </message>
</context>
<context>
    <name>DeviceClient</name>
    <message>
        <source>The server does not let this device in: its token is missing, wrong, or of another role. Ask who runs the server for a token of a device.</source>
        <translation>Der Server lässt dieses Gerät nicht ein: Sein Token fehlt, ist falsch oder hat eine andere Rolle. Bitten Sie den, der den Server betreibt, um ein Token für ein Gerät.</translation>
    </message>
    <message>
        <source>This server takes no device that trains itself.</source>
        <translation>Dieser Server nimmt kein Gerät an, das selbst trainiert.</translation>
    </message>
    <message>
        <source>the server goes away</source>
        <translation>der Server geht weg</translation>
    </message>
    <message>
        <source>it was cut</source>
        <translation>sie ist abgebrochen</translation>
    </message>
</context>
<context>
    <name>DeviceFacts</name>
    <message>
        <source>No label has come yet by which an alarm could be judged.</source>
        <translation>Es ist noch kein Label gekommen, nach dem ein Alarm beurteilt werden könnte.</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <comment>a learning rate</comment>
        <translation>%1, gesperrt</translation>
    </message>
    <message>
        <source>A person locked it: feedback leaves it alone</source>
        <translation>Ein Mensch hat sie gesperrt: die Rückmeldung lässt sie in Ruhe</translation>
    </message>
    <message>
        <source>Feedback adjusts it</source>
        <translation>Die Rückmeldung passt sie an</translation>
    </message>
    <message>
        <source>None among the last 1,000 changes of the fleet</source>
        <translation>Keine unter den letzten 1.000 Änderungen der Flotte</translation>
    </message>
    <message>
        <source>Rate since batch %1: %2.</source>
        <comment>2: the reason</comment>
        <translation>Rate seit Batch %1: %2.</translation>
    </message>
    <message>
        <source>%1, %2 rate</source>
        <comment>optimiser, schedule</comment>
        <translation>%1, Rate %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 local update(s) sent</source>
        <translation>
            <numerusform>%1 lokales Update gesendet</numerusform>
            <numerusform>%1 lokale Updates gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Since the run began</source>
        <translation>Seit Beginn des Laufs</translation>
    </message>
    <message>
        <source>%1, wanted %2</source>
        <comment>false alarms a day</comment>
        <translation>%1, gewünscht %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 false alarm(s), %2 true, over about the last seven days of the device</source>
        <translation>
            <numerusform>%1 Fehlalarm, %2 wahre, über etwa die letzten sieben Tage des Geräts</numerusform>
            <numerusform>%1 Fehlalarme, %2 wahre, über etwa die letzten sieben Tage des Geräts</numerusform>
        </translation>
    </message>
    <message>
        <source>No event was found yet.</source>
        <translation>Es wurde noch kein Ereignis gefunden.</translation>
    </message>
    <message>
        <source>Half of the events found lately were found within that</source>
        <translation>Die Hälfte der zuletzt gefundenen Ereignisse wurde innerhalb davon gefunden</translation>
    </message>
    <message>
        <source>Labels arrived: %1; readings since the newest one with a label: %2</source>
        <translation>Eingetroffene Labels: %1; Messwerte seit dem neuesten mit Label: %2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>drift</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>What is done: %1.</source>
        <translation>Was getan ist: %1.</translation>
    </message>
    <message>
        <source>It is what it was when the run began</source>
        <translation>Sie ist, was sie zu Beginn des Laufs war</translation>
    </message>
    <message>
        <source>canary</source>
        <translation>Kanarienversuch</translation>
    </message>
    <message>
        <source>It tries out a model: see the list of models.</source>
        <translation>Es erprobt ein Modell: siehe die Liste der Modelle.</translation>
    </message>
</context>
<context>
    <name>DeviceGateway</name>
    <message>
        <source>The device has connected once more, elsewhere.</source>
        <translation>Das Gerät hat sich noch einmal verbunden, an anderer Stelle.</translation>
    </message>
    <message>
        <source>The server goes away.</source>
        <translation>Der Server geht weg.</translation>
    </message>
</context>
<context>
    <name>DeviceLink</name>
    <message>
        <source>A message is text in JSON, not binary.</source>
        <translation>Eine Nachricht ist Text in JSON, nicht binär.</translation>
    </message>
    <message>
        <source>device_id: this token or certificate is of another device.</source>
        <translation>device_id: Dieses Token oder Zertifikat gehört zu einem anderen Gerät.</translation>
    </message>
    <message>
        <source>These are more than %1 readings a second. Send fewer.</source>
        <translation>Das sind mehr als %1 Messwerte in der Sekunde. Senden Sie weniger.</translation>
    </message>
    <message>
        <source>Too many readings wait here. Connect again, and go on after the last one that was acknowledged.</source>
        <translation>Hier warten zu viele Messwerte. Verbinden Sie sich neu, und machen Sie nach dem letzten weiter, der bestätigt wurde.</translation>
    </message>
    <message>
        <source>This is no reading of this device.</source>
        <translation>Das ist kein Messwert dieses Geräts.</translation>
    </message>
    <message>
        <source>More than %1 readings are not acknowledged yet. Wait for that.</source>
        <translation>Mehr als %1 Messwerte sind noch nicht bestätigt. Warten Sie darauf.</translation>
    </message>
    <message>
        <source>Nothing was heard for a minute.</source>
        <translation>Eine Minute lang war nichts zu hören.</translation>
    </message>
    <message>
        <source>Nothing said within ten seconds which device this is.</source>
        <translation>Nichts hat binnen zehn Sekunden gesagt, welches Gerät dies ist.</translation>
    </message>
    <message>
        <source>What is acknowledged is not read.</source>
        <translation>Die Bestätigungen werden nicht gelesen.</translation>
    </message>
    <message>
        <source>These updates are of more than %1 readings a second. Send fewer.</source>
        <translation>Diese Updates sind von mehr als %1 Messwerten in der Sekunde. Senden Sie weniger.</translation>
    </message>
    <message>
        <source>This device sends no labels.</source>
        <translation>Dieses Gerät sendet keine Labels.</translation>
    </message>
</context>
<context>
    <name>DeviceWords</name>
    <message>
        <source>reading</source>
        <translation>Messwert</translation>
    </message>
    <message>
        <source>in quarantine: the model takes it as missing</source>
        <translation>in Quarantäne: das Modell behandelt ihn als fehlend</translation>
    </message>
    <message>
        <source>No value here: missing, or no longer kept</source>
        <translation>Kein Wert hier: er fehlt oder wird nicht mehr aufbewahrt</translation>
    </message>
    <message>
        <source>Probability of an anomaly</source>
        <translation>Wahrscheinlichkeit einer Anomalie</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>hit at once</source>
        <translation>sofort gefunden</translation>
    </message>
    <message numerus="yes">
        <source>hit, %Ln reading(s) late</source>
        <translation>
            <numerusform>gefunden, %Ln Messwert spät</numerusform>
            <numerusform>gefunden, %Ln Messwerte spät</numerusform>
        </translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verpasst</translation>
    </message>
    <message>
        <source>false alarm</source>
        <translation>Fehlalarm</translation>
    </message>
    <message>
        <source>alarm, not judged yet</source>
        <translation>Alarm, noch nicht beurteilt</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>This is no address of a server. Write it as wss://HOST:PORT.</source>
        <translation>Das ist keine Adresse eines Servers. Schreiben Sie sie als wss://HOST:PORT.</translation>
    </message>
    <message>
        <source>Without TLS only this machine itself is spoken to: use wss://, or ws://127.0.0.1:PORT here.</source>
        <translation>Ohne TLS wird nur mit diesem Rechner selbst gesprochen: Verwenden Sie wss://, oder hier ws://127.0.0.1:PORT.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1.</source>
        <translation>Die Datei lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>Be the devices of a CSV file: send their readings to a server</source>
        <translation>Die Geräte einer CSV-Datei sein: ihre Messwerte an einen Server senden</translation>
    </message>
    <message>
        <source>A CSV file, or a folder of them</source>
        <translation>Eine CSV-Datei oder ein Ordner damit</translation>
    </message>
    <message>
        <source>The server, as wss://HOST:PORT; ws:// on this machine alone</source>
        <translation>Der Server, als wss://HOST:PORT; ws:// nur auf diesem Rechner</translation>
    </message>
    <message>
        <source>The file that has the token; without it the variable FLEETGRAD_TOKEN</source>
        <translation>Die Datei, die das Token hat; ohne Angabe die Variable FLEETGRAD_TOKEN</translation>
    </message>
    <message>
        <source>SHA-256 of the server&apos;s certificate, as the server says it</source>
        <translation>SHA-256 des Zertifikats des Servers, wie der Server ihn nennt</translation>
    </message>
    <message>
        <source>Who vouches for the server&apos;s certificate, in PEM; without it the authorities of this system</source>
        <translation>Wer für das Zertifikat des Servers bürgt, in PEM; ohne Angabe die Zertifizierungsstellen dieses Systems</translation>
    </message>
    <message>
        <source>That device alone</source>
        <translation>Nur dieses Gerät</translation>
    </message>
    <message>
        <source>Times as fast as the readings were taken; 0: as fast as the server takes them</source>
        <translation>Vielfaches des Tempos, in dem die Messwerte aufgenommen wurden; 0: so schnell, wie der Server sie nimmt</translation>
    </message>
    <message>
        <source>A device needs a token. Whoever runs the server makes one with “%1”.</source>
        <translation>Ein Gerät braucht ein Token. Wer den Server betreibt, erzeugt eines mit „%1“.</translation>
    </message>
    <message>
        <source>This is no certificate in PEM.</source>
        <translation>Das ist kein Zertifikat in PEM.</translation>
    </message>
    <message>
        <source>The readings have no device of this name. Leave --only out to see what they are called.</source>
        <translation>Die Messwerte haben kein Gerät dieses Namens. Ohne --only zeigt sich, wie die Geräte heißen.</translation>
    </message>
    <message>
        <source>%1 has joined; the server has %2 of its readings.</source>
        <translation>%1 ist beigetreten; der Server hat %2 seiner Messwerte.</translation>
    </message>
    <message>
        <source>%1 has no connection (%2). It tries again in %3 s.</source>
        <translation>%1 hat keine Verbindung (%2). Neuer Versuch in %3 s.</translation>
    </message>
    <message>
        <source>The server has recorded %1 readings.</source>
        <translation>Der Server hat %1 Messwerte aufgezeichnet.</translation>
    </message>
    <message>
        <source>Train here, and send local updates: the readings stay here</source>
        <translation>Hier trainieren und lokale Updates senden: Die Messwerte bleiben hier</translation>
    </message>
    <message>
        <source>%1 has joined; the server has %2 of its local updates.</source>
        <translation>%1 ist beigetreten; der Server hat %2 seiner lokalen Updates.</translation>
    </message>
    <message>
        <source>The server has recorded %1 local updates.</source>
        <translation>Der Server hat %1 lokale Updates aufgezeichnet.</translation>
    </message>
    <message>
        <source>Send each label that many readings after its own</source>
        <translation>Jedes Label so viele Messwerte nach dem eigenen senden</translation>
    </message>
    <message>
        <source>%1: this run takes labels for the newest %2 readings alone, so that later ones change nothing. Begin it with --live-label-window %3, or more.</source>
        <translation>%1: Dieser Lauf nimmt Labels nur für die neuesten %2 Messwerte an, sodass spätere nichts ändern. Beginnen Sie ihn mit --live-label-window %3 oder mehr.</translation>
    </message>
    <message>
        <source>Nobody looked when these readings came: what they scored is not known</source>
        <translation>Niemand sah hin, als diese Messwerte kamen: ihre Bewertung ist nicht bekannt</translation>
    </message>
    <message>
        <source>What these readings scored is being worked out</source>
        <translation>Die Bewertung dieser Messwerte wird ermittelt</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>There is no display to open the window on. Start Fleetgrad in a graphical session, or use fleetgrad-cli, which needs none.</source>
        <translation>Es gibt keinen Bildschirm, auf dem sich das Fenster öffnen ließe. Fleetgrad in einer grafischen Sitzung starten, oder fleetgrad-cli verwenden, das keinen braucht.</translation>
    </message>
</context>
<context>
    <name>DoorWords</name>
    <message>
        <source>This run takes no readings, or not yet. Try again.</source>
        <translation>Dieser Lauf nimmt keine Messwerte an, oder noch nicht. Versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>DriftSection</name>
    <message>
        <source>Drift</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>The newest %1 of %2 devices that drift now</source>
        <translation>Die neuesten %1 von %2 Geräten, die jetzt driften</translation>
    </message>
    <message>
        <source>Devices that drift now</source>
        <translation>Geräte, die jetzt driften</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Since batch</source>
        <translation>Seit Batch</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>anzusehen</translation>
    </message>
    <message>
        <source>%1: done</source>
        <comment>a remedy</comment>
        <translation>%1: getan</translation>
    </message>
</context>
<context>
    <name>DriftTexts</name>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln Gerät</numerusform>
            <numerusform>%Ln Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>global model</source>
        <translation>globales Modell</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>A sensor broke</source>
        <translation>Ein Sensor ist kaputt</translation>
    </message>
    <message>
        <source>The environment changed</source>
        <translation>Die Umgebung hat sich geändert</translation>
    </message>
    <message>
        <source>The global model went stale</source>
        <translation>Das globale Modell ist veraltet</translation>
    </message>
    <message>
        <source>A change of unknown cause</source>
        <translation>Eine Änderung unbekannter Ursache</translation>
    </message>
    <message>
        <source>No drift</source>
        <translation>Keine Drift</translation>
    </message>
    <message>
        <source>Recalibrate</source>
        <translation>Neu einmessen</translation>
    </message>
    <message>
        <source>Personalise</source>
        <translation>Auf das Gerät zuschneiden</translation>
    </message>
    <message>
        <source>Raise the rate</source>
        <translation>Rate erhöhen</translation>
    </message>
    <message>
        <source>Quarantine the sensor</source>
        <translation>Sensor in Quarantäne</translation>
    </message>
    <message>
        <source>What is usual begins anew at the last 60 readings. Taken back within 100 batches, it is what it was before.</source>
        <translation>Was üblich ist, beginnt bei den letzten 60 Messwerten neu. Innerhalb von 100 Batches zurückgenommen, ist es wie zuvor.</translation>
    </message>
    <message>
        <source>The decision leans on the device&apos;s own model: it takes over half of the fleet model&apos;s share.</source>
        <translation>Die Entscheidung stützt sich auf das eigene Modell des Geräts: Es übernimmt die Hälfte des Anteils des Flottenmodells.</translation>
    </message>
    <message>
        <source>The learning rate is raised for some batches, and then goes back by itself.</source>
        <translation>Die Lernrate wird für einige Batches erhöht und geht dann von selbst zurück.</translation>
    </message>
    <message>
        <source>From then on the channel counts as missing; it is watched on, so that its return is seen.</source>
        <translation>Von da an gilt der Kanal als fehlend; er wird weiter beobachtet, damit seine Rückkehr auffällt.</translation>
    </message>
    <message>
        <source>%1 is missing in %2 of the readings; before, in %3.</source>
        <translation>%1 fehlt in %2 der Messwerte; vorher in %3.</translation>
    </message>
    <message>
        <source>%1 says %2 over and over; before, it moved by about %3 from reading to reading.</source>
        <translation>%1 meldet immer wieder %2; vorher bewegte er sich von Messwert zu Messwert um etwa %3.</translation>
    </message>
    <message>
        <source>The noise of %1 fell from %2 to %3.</source>
        <translation>Das Rauschen von %1 fiel von %2 auf %3.</translation>
    </message>
    <message>
        <source>The noise of %1 grew from %2 to %3.</source>
        <translation>Das Rauschen von %1 wuchs von %2 auf %3.</translation>
    </message>
    <message>
        <source>%1 went from %2 to %3, far out of its own range: %4 deviations.</source>
        <translation>%1 ging von %2 auf %3, weit aus dem eigenen Bereich: %4 Abweichungen.</translation>
    </message>
    <message>
        <source>%1 rose from %2 to %3, by %4 deviations, and stays there.</source>
        <translation>%1 stieg von %2 auf %3, um %4 Abweichungen, und bleibt dort.</translation>
    </message>
    <message>
        <source>%1 fell from %2 to %3, by %4 deviations, and stays there.</source>
        <translation>%1 fiel von %2 auf %3, um %4 Abweichungen, und bleibt dort.</translation>
    </message>
    <message>
        <source>The global version&apos;s log loss grew from %1 to %2 while the inputs are as they were.</source>
        <translation>Der Log-Loss der globalen Version wuchs von %1 auf %2, während die Eingänge sind, wie sie waren.</translation>
    </message>
    <message>
        <source>The log loss grew from %1 to %2 while the inputs are as they were.</source>
        <translation>Der Log-Loss wuchs von %1 auf %2, während die Eingänge sind, wie sie waren.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) at about the same time.</source>
        <translation>
            <numerusform>%Ln Gerät etwa zur selben Zeit.</numerusform>
            <numerusform>%Ln Geräte etwa zur selben Zeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the only channel.</source>
        <translation>Es ist der einzige Kanal.</translation>
    </message>
    <message>
        <source>The other channels go on as before.</source>
        <translation>Die anderen Kanäle laufen weiter wie bisher.</translation>
    </message>
    <message>
        <source>%1 of %2 channels moved.</source>
        <translation>%1 von %2 Kanälen haben sich bewegt.</translation>
    </message>
    <message>
        <source>Drift: none was found.</source>
        <translation>Drift: Keine wurde gefunden.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a count and a cause of drift</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Drift found so far: %1; now: %2.</source>
        <translation>Bisher gefundene Drift: %1; jetzt: %2.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sensor(s) in quarantine.</source>
        <translation>
            <numerusform>%Ln Sensor in Quarantäne.</numerusform>
            <numerusform>%Ln Sensoren in Quarantäne.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>a device, a cause, its evidence</comment>
        <translation>%1: %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: its log loss over %Ln device(s) grew from %2 to %3</source>
        <translation>
            <numerusform>%1: Sein Log-Loss über %Ln Gerät wuchs von %2 auf %3</numerusform>
            <numerusform>%1: Sein Log-Loss über %Ln Geräte wuchs von %2 auf %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on %Ln device(s), since batch %2</source>
        <translation>
            <numerusform>%1: %Ln Gerät, seit Batch %2</numerusform>
            <numerusform>%1: %Ln Geräte, seit Batch %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on %Ln device(s): %2</source>
        <translation>
            <numerusform>%1: %Ln Gerät, %2</numerusform>
            <numerusform>%1: %Ln Geräte, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the drift is over</source>
        <translation>%1: Die Drift ist vorbei</translation>
    </message>
    <message numerus="yes">
        <source>The drift of %Ln device(s) is over: %1</source>
        <translation>
            <numerusform>Die Drift von %Ln Gerät ist vorbei: %1</numerusform>
            <numerusform>Die Drift von %Ln Geräten ist vorbei: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Recalibrated: %1</source>
        <translation>Neu eingemessen: %1</translation>
    </message>
    <message>
        <source>Recalibration taken back: %1</source>
        <translation>Einmessen zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Leans on its own model: %1</source>
        <translation>Stützt sich auf das eigene Modell: %1</translation>
    </message>
    <message>
        <source>Decides with the fleet again: %1</source>
        <translation>Entscheidet wieder mit der Flotte: %1</translation>
    </message>
    <message>
        <source>Learning rate raised: %1</source>
        <translation>Lernrate erhöht: %1</translation>
    </message>
    <message>
        <source>Learning rate back: %1</source>
        <translation>Lernrate zurück: %1</translation>
    </message>
    <message>
        <source>Sensor in quarantine: %1</source>
        <translation>Sensor in Quarantäne: %1</translation>
    </message>
    <message>
        <source>Sensor released: %1</source>
        <translation>Sensor freigegeben: %1</translation>
    </message>
    <message>
        <source>%1, by itself</source>
        <comment>a remedy</comment>
        <translation>%1, von selbst</translation>
    </message>
    <message>
        <source>The last channel still trusted can’t go into quarantine: the device would not be scored at all. Mend or replace the sensor; where its new readings are right, recalibrate.</source>
        <translation>Der letzte Kanal, dem noch vertraut wird, kann nicht in Quarantäne: Das Gerät würde gar nicht mehr bewertet. Den Sensor reparieren oder ersetzen; wo seine neuen Messwerte stimmen, neu einmessen.</translation>
    </message>
    <message>
        <source>No quarantine: %1. %2</source>
        <comment>a device and its channel, why</comment>
        <translation>Keine Quarantäne: %1. %2</translation>
    </message>
</context>
<context>
    <name>DriftWords</name>
    <message>
        <source>quarantine</source>
        <comment>a sensor of the device is in it</comment>
        <translation>Quarantäne</translation>
    </message>
    <message>
        <source>rate raised</source>
        <translation>Rate erhöht</translation>
    </message>
    <message>
        <source>personal</source>
        <comment>the decision leans on the local model</comment>
        <translation>zugeschnitten</translation>
    </message>
    <message>
        <source>recalibrated</source>
        <translation>neu eingemessen</translation>
    </message>
    <message>
        <source>%1, by itself</source>
        <comment>something that is done</comment>
        <translation>%1, von selbst</translation>
    </message>
    <message>
        <source>leans on its own model</source>
        <translation>stützt sich auf das eigene Modell</translation>
    </message>
    <message>
        <source>in quarantine: %1</source>
        <translation>in Quarantäne: %1</translation>
    </message>
    <message>
        <source>%1, since batch %2.</source>
        <comment>a cause</comment>
        <translation>%1, seit Batch %2.</translation>
    </message>
    <message>
        <source>No drift: its channels and its log loss are as they were.</source>
        <translation>Keine Drift: Kanäle und Log-Loss sind, wie sie waren.</translation>
    </message>
    <message>
        <source>What is done: %1.</source>
        <translation>Was getan ist: %1.</translation>
    </message>
</context>
<context>
    <name>DriveWords</name>
    <message>
        <source>What was written before is safe. When the cause is gone: fleetgrad-cli resume %1</source>
        <translation>Was zuvor geschrieben wurde, ist sicher. Wenn die Ursache behoben ist: fleetgrad-cli resume %1</translation>
    </message>
    <message>
        <source>Stopped after batch %1.</source>
        <translation>Nach Batch %1 angehalten.</translation>
    </message>
    <message>
        <source>The run is not kept: name a run file with --output.</source>
        <translation>Der Lauf wird nicht behalten: mit --output eine Laufdatei angeben.</translation>
    </message>
    <message>
        <source>Go on with: fleetgrad-cli resume %1</source>
        <translation>Weiter mit: fleetgrad-cli resume %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more remark(s): fleetgrad-cli inspect --events</source>
        <translation>
            <numerusform>%Ln weitere Bemerkung: fleetgrad-cli inspect --events</numerusform>
            <numerusform>%Ln weitere Bemerkungen: fleetgrad-cli inspect --events</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 readings a second.</source>
        <translation>%1, %2 Messwerte je Sekunde.</translation>
    </message>
    <message>
        <source>Run file: %1</source>
        <translation>Laufdatei: %1</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>Bericht: %1</translation>
    </message>
    <message>
        <source>Stopped before the first batch. Nothing was written.</source>
        <translation>Vor dem ersten Batch angehalten. Nichts wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>EndpointWords</name>
    <message>
        <source>Without TLS only this machine itself may be listened to: 127.0.0.1 or ::1. Leave plain text out, or listen there.</source>
        <translation>Ohne TLS darf nur auf diesem Rechner selbst gelauscht werden: 127.0.0.1 oder ::1. Lassen Sie --plain weg, oder lauschen Sie dort.</translation>
    </message>
    <message>
        <source>Another program listens there. Name another port.</source>
        <translation>Dort lauscht ein anderes Programm. Nennen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>It can&apos;t be listened to: %1.</source>
        <translation>Dort lässt sich nicht lauschen: %1.</translation>
    </message>
</context>
<context>
    <name>EvaluateWords</name>
    <message>
        <source>labels late by, and scorer</source>
        <translation>Labels zu spät um, und Bewerter</translation>
    </message>
    <message>
        <source>PR-AUC</source>
        <translation>PR-AUC</translation>
    </message>
    <message>
        <source>log loss</source>
        <translation>Log-Loss</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Tell what models and decision are worth on CSV files</source>
        <translation>Sagen, was Modelle und Entscheidung an CSV-Dateien wert sind</translation>
    </message>
    <message>
        <source>A CSV file, or a folder of them</source>
        <translation>Eine CSV-Datei oder ein Ordner mit solchen</translation>
    </message>
    <message>
        <source>Readings that labels come late, one run for each</source>
        <translation>Messwerte, die Labels zu spät kommen, ein Lauf für jede Zahl</translation>
    </message>
    <message>
        <source>Judge each device by a fleet in which it alone never trains</source>
        <translation>Jedes Gerät an einer Flotte beurteilen, in der nur es nie trainiert</translation>
    </message>
    <message>
        <source>Runs at a time; 0: one for each processor</source>
        <translation>Läufe zugleich; 0: einer je Prozessor</translation>
    </message>
    <message>
        <source>Print one JSON object and nothing else</source>
        <translation>Ein JSON-Objekt ausgeben und sonst nichts</translation>
    </message>
    <message>
        <source>No progress</source>
        <translation>Kein Fortschritt</translation>
    </message>
    <message>
        <source>It is empty. Name a CSV file, or a folder of them.</source>
        <translation>Er ist leer. Nennen Sie eine CSV-Datei oder einen Ordner mit solchen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n run(s)</source>
        <translation>
            <numerusform>%1 von %n Lauf</numerusform>
            <numerusform>%1 von %n Läufen</numerusform>
        </translation>
    </message>
    <message>
        <source>labels late by, and alarms</source>
        <translation>Labels später um, und Alarme</translation>
    </message>
    <message>
        <source>events found</source>
        <translation>Ereignisse gefunden</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>false a day</source>
        <translation>falsche am Tag</translation>
    </message>
    <message>
        <source>within 1.5</source>
        <translation>binnen 1,5</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>schlechtestes</translation>
    </message>
    <message>
        <source>Wanted: %1 false alarms in a device-day; within 1.5: devices within that factor of it, of those where ten or more were to be expected.</source>
        <translation>Gewünscht: %1 Fehlalarme am Gerätetag; binnen 1,5: Geräte innerhalb dieses Faktors davon, von denen, bei denen zehn oder mehr zu erwarten waren.</translation>
    </message>
    <message>
        <source>delay, 90%</source>
        <translation>Verzug, 90&#xa0;%</translation>
    </message>
</context>
<context>
    <name>EvaluationFacts</name>
    <message>
        <source>No labelled readings have come yet.</source>
        <translation>Noch sind keine Messwerte mit Label gekommen.</translation>
    </message>
    <message>
        <source>Needs labelled readings of both classes.</source>
        <translation>Braucht Messwerte mit Label beider Klassen.</translation>
    </message>
    <message>
        <source>The scores of this version are not kept any more.</source>
        <translation>Die Werte dieser Version sind nicht mehr da.</translation>
    </message>
    <message>
        <source>The file of a run has figures of each device, not single scores.</source>
        <translation>Die Datei eines Laufs hat Zahlen jedes Geräts, keine einzelnen Werte.</translation>
    </message>
    <message>
        <source>readings</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>With a label, each scored before that was used</source>
        <translation>Mit Label, jeder bewertet, bevor das benutzt wurde</translation>
    </message>
    <message>
        <source>anomalies</source>
        <translation>Anomalien</translation>
    </message>
    <message>
        <source>The base rate: their share of the readings</source>
        <translation>Die Basisrate: ihr Anteil an den Messwerten</translation>
    </message>
    <message>
        <source>PR-AUC</source>
        <translation>PR-AUC</translation>
    </message>
    <message>
        <source>The area under the curve, all readings together</source>
        <translation>Die Fläche unter der Kurve, alle Messwerte zusammen</translation>
    </message>
    <message>
        <source>PR-AUC, mean</source>
        <translation>PR-AUC, Mittel</translation>
    </message>
    <message>
        <source>The mean over the devices that have one, as reports say it</source>
        <translation>Das Mittel über die Geräte, die eine haben, wie in Berichten</translation>
    </message>
    <message>
        <source>A version is judged on all readings together.</source>
        <translation>Eine Version wird an allen Messwerten zusammen bewertet.</translation>
    </message>
    <message>
        <source>log loss</source>
        <translation>Log Loss</translation>
    </message>
    <message>
        <source>Mean over the readings; smaller is better</source>
        <translation>Mittel über die Messwerte; kleiner ist besser</translation>
    </message>
    <message>
        <source>calibration error</source>
        <translation>Kalibrierfehler</translation>
    </message>
    <message>
        <source>The mean distance of predicted probabilities from what happened</source>
        <translation>Der mittlere Abstand der vorhergesagten Wahrscheinlichkeiten von dem, was geschah</translation>
    </message>
    <message>
        <source>No device claims anything of this version.</source>
        <translation>Kein Gerät behauptet etwas über diese Version.</translation>
    </message>
    <message>
        <source>A local model and a global version are claimed something of: choose one of them, and one device.</source>
        <translation>Behauptet wird etwas über lokale Modelle und globale Versionen: Wählen Sie eine Version, oder lokale Modelle und ein Gerät.</translation>
    </message>
    <message>
        <source>measured accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Share of the readings that were called what they are</source>
        <translation>Anteil der Messwerte, die genannt wurden, was sie sind</translation>
    </message>
    <message>
        <source>claimed accuracy</source>
        <translation>behauptet</translation>
    </message>
    <message>
        <source>Of a model on what it had just been trained on, by who trained it: nobody measured it</source>
        <translation>Eines Modells an dem, womit es gerade trainiert wurde, von dem, der es trainierte: Niemand hat sie gemessen</translation>
    </message>
    <message>
        <source>majority class</source>
        <translation>Mehrheitsklasse</translation>
    </message>
    <message>
        <source>The accuracy of always saying what is more frequent</source>
        <translation>Die Genauigkeit dessen, der immer das Häufigere sagt</translation>
    </message>
    <message>
        <source>balanced accuracy</source>
        <translation>balanciert</translation>
    </message>
    <message>
        <source>The mean of the shares of both classes that were recognised</source>
        <translation>Das Mittel der Anteile beider Klassen, die erkannt wurden</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Share of what was called an anomaly that is one</source>
        <translation>Anteil dessen, was Anomalie genannt wurde und eine ist</translation>
    </message>
    <message>
        <source>Nothing was called an anomaly.</source>
        <translation>Nichts wurde Anomalie genannt.</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>Share of the anomalies that were called one</source>
        <translation>Anteil der Anomalien, die so genannt wurden</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Of precision and recall</source>
        <translation>Aus Präzision und Trefferquote</translation>
    </message>
    <message>
        <source>No label has come yet by which an alarm could be judged.</source>
        <translation>Noch kam kein Label, nach dem ein Alarm beurteilt werden könnte.</translation>
    </message>
    <message>
        <source>Alarms come from the decision.</source>
        <translation>Alarme kommen von der Entscheidung.</translation>
    </message>
    <message>
        <source>No event was found yet.</source>
        <translation>Noch wurde kein Ereignis gefunden.</translation>
    </message>
    <message>
        <source>The file of this run has no single delays.</source>
        <translation>Die Datei dieses Laufs hat keine einzelnen Verzüge.</translation>
    </message>
    <message>
        <source>events found</source>
        <translation>Ereignisse gefunden</translation>
    </message>
    <message>
        <source>Runs of anomalies in which there was an alarm, since the run began</source>
        <translation>Folgen von Anomalien, in denen es einen Alarm gab, seit der Lauf begann</translation>
    </message>
    <message>
        <source>false alarms a day</source>
        <translation>Fehlalarme am Tag</translation>
    </message>
    <message>
        <source>Per device-day: %1 in %2 device-days; %3 are wanted</source>
        <translation>Am Gerätetag: %1 in %2 Gerätetagen; gewünscht sind %3</translation>
    </message>
    <message>
        <source>true alarms</source>
        <translation>wahre Alarme</translation>
    </message>
    <message>
        <source>Their share of the alarms that are judged</source>
        <translation>Ihr Anteil an den beurteilten Alarmen</translation>
    </message>
    <message>
        <source>delay, median</source>
        <translation>Verzug, Median</translation>
    </message>
    <message>
        <source>Half of the found events were found within %1</source>
        <translation>Die Hälfte der gefundenen Ereignisse wurde binnen %1 gefunden</translation>
    </message>
    <message>
        <source>delay, 90%</source>
        <translation>Verzug, 90&#xa0;%</translation>
    </message>
    <message>
        <source>90% of the found events were found within %1</source>
        <translation>90&#xa0;% der gefundenen Ereignisse wurden binnen %1 gefunden</translation>
    </message>
    <message>
        <source>No label has come of readings since it was published.</source>
        <translation>Seit ihrer Veröffentlichung ist kein Label von Messwerten gekommen.</translation>
    </message>
    <message>
        <source>Single scores of so many devices come when the run goes on.</source>
        <translation>Einzelne Bewertungen so vieler Geräte kommen, wenn der Lauf weitergeht.</translation>
    </message>
    <message>
        <source>With a label, and from after the version was published</source>
        <translation>Mit Label, und von nach der Veröffentlichung der Version</translation>
    </message>
    <message>
        <source>It is scoring the last readings again: that takes a moment.</source>
        <translation>Sie bewertet die letzten Messwerte erneut: Das dauert einen Moment.</translation>
    </message>
    <message>
        <source>Runs of anomalies in batches %1 to %2 in which there would have been an alarm, had every device alarmed from a probability of %3 on</source>
        <translation>Folgen von Anomalien in den Batches %1 bis %2, in denen es einen Alarm gegeben hätte, wenn jedes Gerät ab einer Wahrscheinlichkeit von %3 alarmiert hätte</translation>
    </message>
</context>
<context>
    <name>EvaluationWords</name>
    <message>
        <source>Needs labelled readings</source>
        <translation>Braucht Messwerte mit Label</translation>
    </message>
    <message>
        <source>Needs anomalies among the labels</source>
        <translation>Braucht Anomalien unter den Labels</translation>
    </message>
    <message>
        <source>The scores of this version are not kept any more</source>
        <translation>Die Werte dieser Version sind nicht mehr da</translation>
    </message>
    <message>
        <source>The file of this run has no single scores</source>
        <translation>Die Datei dieses Laufs hat keine einzelnen Werte</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation>h</translation>
    </message>
    <message>
        <source>d</source>
        <comment>days</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>local model</source>
        <translation>lokales Modell</translation>
    </message>
    <message>
        <source>global model</source>
        <translation>globales Modell</translation>
    </message>
    <message>
        <source>global v%1</source>
        <translation>global v%1</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <translation>Präzision und Trefferquote</translation>
    </message>
    <message>
        <source>PR-AUC %1</source>
        <translation>PR-AUC %1</translation>
    </message>
    <message>
        <source>base rate</source>
        <translation>Basisrate</translation>
    </message>
    <message>
        <source>at 0.5</source>
        <comment>probability</comment>
        <translation>ab 0,5</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>vorhergesagt</translation>
    </message>
    <message>
        <source>share of anomalies</source>
        <translation>Anteil der Anomalien</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Verlässlichkeit</translation>
    </message>
    <message>
        <source>Needs 50 labelled readings of about the same probability</source>
        <translation>Braucht 50 Messwerte mit Label von etwa gleicher Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>as predicted</source>
        <translation>wie vorhergesagt</translation>
    </message>
    <message>
        <source>bins</source>
        <comment>of a histogram</comment>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>share of found events</source>
        <translation>Anteil der gefundenen Ereignisse</translation>
    </message>
    <message>
        <source>Detection delay</source>
        <translation>Verzug der Erkennung</translation>
    </message>
    <message>
        <source>Alarms come from the decision</source>
        <translation>Alarme kommen von der Entscheidung</translation>
    </message>
    <message>
        <source>No event was found yet</source>
        <translation>Noch wurde kein Ereignis gefunden</translation>
    </message>
    <message>
        <source>The file of this run has no single delays</source>
        <translation>Die Datei dieses Laufs hat keine einzelnen Verzüge</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>Accuracy of each global version</source>
        <translation>Genauigkeit jeder globalen Version</translation>
    </message>
    <message>
        <source>claimed by its devices, and measured on hold-outs</source>
        <translation>von ihren Geräten behauptet und an Prüfgeräten gemessen</translation>
    </message>
    <message>
        <source>claimed by its devices, and measured on the fleet</source>
        <translation>von ihren Geräten behauptet und an der Flotte gemessen</translation>
    </message>
    <message>
        <source>The first round has not been yet</source>
        <translation>Die erste Runde war noch nicht</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>majority class</source>
        <translation>Mehrheitsklasse</translation>
    </message>
    <message>
        <source>Single scores of so many devices come when the run goes on</source>
        <translation>Einzelne Werte so vieler Geräte kommen, wenn der Lauf weitergeht</translation>
    </message>
    <message>
        <source>Its readings can’t be had</source>
        <translation>Ihre Messwerte sind nicht zu bekommen</translation>
    </message>
    <message>
        <source>It is scoring the last readings again</source>
        <translation>Sie bewertet die letzten Messwerte erneut</translation>
    </message>
    <message>
        <source>alarm threshold</source>
        <translation>Alarmschwelle</translation>
    </message>
    <message>
        <source>the newest %1</source>
        <translation>die neuesten %1</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>This folder can’t be made. Name one in a place where you may write.</source>
        <translation>Dieser Ordner lässt sich nicht anlegen. Einen angeben, wo geschrieben werden darf.</translation>
    </message>
    <message>
        <source>Write models, charts or the report of a run file</source>
        <translation>Modelle, Diagramme oder den Bericht einer Laufdatei schreiben</translation>
    </message>
    <message>
        <source>The run file</source>
        <translation>Die Laufdatei</translation>
    </message>
    <message>
        <source>The model of a device, the newest that was stored if no version is named</source>
        <translation>Das Modell eines Geräts; ohne Version das neueste gespeicherte</translation>
    </message>
    <message>
        <source>A global version</source>
        <translation>Eine globale Version</translation>
    </message>
    <message>
        <source>Every stored version of every device, and every global version, as files in a folder</source>
        <translation>Jede gespeicherte Version jedes Geräts und jede globale Version, als Dateien in einen Ordner</translation>
    </message>
    <message>
        <source>The charts, a file each, in a folder</source>
        <translation>Die Diagramme, je eine Datei, in einen Ordner</translation>
    </message>
    <message>
        <source>Of the charts: svg, png, pdf or csv</source>
        <translation>Format der Diagramme: svg, png, pdf oder csv</translation>
    </message>
    <message>
        <source>The report (index.html and its charts), in a folder</source>
        <translation>Der Bericht (index.html und seine Diagramme), in einen Ordner</translation>
    </message>
    <message>
        <source>The file of --model or --global, in the format that its name ends with; without it NAME_vVERSION.json here</source>
        <translation>Die Datei für --model oder --global, im Format der Endung ihres Namens; ohne Angabe NAME_vVERSION.json hier</translation>
    </message>
    <message>
        <source>The weights of the newest stored model of every device, a line each, as a CSV file</source>
        <translation>Die Gewichte des neuesten gespeicherten Modells jedes Geräts, je eine Zeile, als CSV-Datei</translation>
    </message>
    <message>
        <source>Say what to export: --model, --global, --all-models, --weights, --charts or --report.</source>
        <translation>Angeben, was exportiert werden soll: --model, --global, --all-models, --weights, --charts oder --report.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are left out: no version of their models was stored.</source>
        <translation>
            <numerusform>%n Gerät fehlt: Von seinem Modell wurde keine Version gespeichert.</numerusform>
            <numerusform>%n Geräte fehlen: Von ihren Modellen wurde keine Version gespeichert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeaturesWords</name>
    <message>
        <source>The end of this name tells no format. End it with .csv or .npy.</source>
        <translation>Das Ende dieses Namens nennt kein Format. Er muss auf .csv oder .npy enden.</translation>
    </message>
    <message>
        <source>This file would replace one of those that are read. Name another.</source>
        <translation>Diese Datei würde eine von denen ersetzen, die gelesen werden. Nennen Sie eine andere.</translation>
    </message>
    <message>
        <source>Interrupted: nothing is kept.</source>
        <translation>Unterbrochen: nichts wird behalten.</translation>
    </message>
    <message>
        <source>Write the features that models see of the readings of files</source>
        <translation>Die Merkmale schreiben, die Modelle von den Messwerten in Dateien sehen</translation>
    </message>
    <message>
        <source>A CSV file, or a folder of them</source>
        <translation>Eine CSV-Datei oder ein Ordner mit solchen</translation>
    </message>
    <message>
        <source>This device alone</source>
        <translation>Nur dieses Gerät</translation>
    </message>
    <message>
        <source>Whose features: those of local models, or of the fleet</source>
        <translation>Wessen Merkmale: die der lokalen Modelle oder die der Flotte</translation>
    </message>
    <message>
        <source>A .csv file, or for one device a .npy file; without it CSV goes to standard output</source>
        <translation>Eine .csv-Datei oder für ein Gerät eine .npy-Datei; ohne sie geht CSV an die Standardausgabe</translation>
    </message>
    <message>
        <source>No remarks on the files</source>
        <translation>Keine Bemerkungen zu den Dateien</translation>
    </message>
    <message>
        <source>It is empty. Name a CSV file, or a folder of them.</source>
        <translation>Er ist leer. Nennen Sie eine CSV-Datei oder einen Ordner mit solchen.</translation>
    </message>
    <message>
        <source>The files have no device of this name. Their devices are called %1, ...</source>
        <translation>Die Dateien haben kein Gerät dieses Namens. Ihre Geräte heißen %1, ...</translation>
    </message>
    <message>
        <source>A .npy file holds one device, and the files have more: %1, ... Name one, or write a .csv file.</source>
        <translation>Eine .npy-Datei fasst ein Gerät, und die Dateien haben mehr: %1, ... Nennen Sie eines, oder schreiben Sie eine .csv-Datei.</translation>
    </message>
    <message>
        <source>%1 and %2 have different channels, so that their features are no one table. Name one device, or write those of the fleet (--model fleet).</source>
        <translation>%1 und %2 haben verschiedene Kanäle, so dass ihre Merkmale nicht in eine Tabelle passen. Nennen Sie ein Gerät, oder schreiben Sie die der Flotte (--model fleet).</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>FindRateWords</name>
    <message>
        <source>rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>log loss</source>
        <translation>Log Loss</translation>
    </message>
    <message>
        <source>mean over the devices</source>
        <translation>Mittel über die Geräte</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>am niedrigsten</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>best rate</source>
        <translation>beste Rate</translation>
    </message>
    <message>
        <source>at the fleet&apos;s rate</source>
        <translation>mit der Rate der Flotte</translation>
    </message>
    <message numerus="yes">
        <source>%n more device(s): --json has them.</source>
        <translation>
            <numerusform>%n weiteres Gerät: --json nennt es.</numerusform>
            <numerusform>%n weitere Geräte: --json nennt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a learning rate: many of them on the same readings</source>
        <translation>Eine Lernrate suchen: viele an denselben Messwerten</translation>
    </message>
    <message>
        <source>A file of readings, or a folder of them; without it, the simulation of the preset</source>
        <translation>Eine Datei mit Messwerten oder ein Ordner davon; ohne sie die Simulation der Voreinstellung</translation>
    </message>
    <message>
        <source>Lowest rate that is tried</source>
        <translation>Niedrigste Rate, die versucht wird</translation>
    </message>
    <message>
        <source>Highest rate that is tried</source>
        <translation>Höchste Rate, die versucht wird</translation>
    </message>
    <message>
        <source>How many, in even ratios</source>
        <translation>Wie viele, in gleichen Verhältnissen</translation>
    </message>
    <message>
        <source>Devices that are tried, evenly spread; 0: all</source>
        <translation>Geräte, die versucht werden, gleichmäßig verteilt; 0: alle</translation>
    </message>
    <message>
        <source>Workers; 0: one for each processor</source>
        <translation>Arbeiter; 0: einer je Prozessor</translation>
    </message>
    <message>
        <source>Print one JSON object and nothing else</source>
        <translation>Ein JSON-Objekt ausgeben und sonst nichts</translation>
    </message>
    <message>
        <source>No progress</source>
        <translation>Kein Fortschritt</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n device(s)</source>
        <translation>
            <numerusform>%1 von %n Gerät</numerusform>
            <numerusform>%1 von %n Geräten</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not below --highest. Lower the one or raise the other.</source>
        <translation>Sie liegt nicht unter --highest. Die eine ist zu senken oder die andere zu erhöhen.</translation>
    </message>
</context>
<context>
    <name>FleetFilter</name>
    <message>
        <source>A number is missing after “%1”, as in acc&lt;0.7.</source>
        <translation>Nach „%1“ fehlt eine Zahl, wie in acc&lt;0.7.</translation>
    </message>
    <message>
        <source>“%1” is no state: there are %2.</source>
        <translation>„%1“ ist kein Zustand: Es gibt %2.</translation>
    </message>
    <message>
        <source>“%1” is no figure: write acc, bal, prauc, loss, precision, recall, f1, gain, found, false, delay, alarms, waiting, age, rate, samples or v.</source>
        <translation>„%1“ ist keine Größe: Schreiben Sie acc, bal, prauc, loss, precision, recall, f1, gain, found, false, delay, alarms, waiting, age, rate, samples oder v.</translation>
    </message>
    <message>
        <source>“%1” is no drift: there are sensor, environment, global-model, unknown, any and acting.</source>
        <translation>„%1“ ist keine Drift: Es gibt sensor, environment, global-model, unknown, any und acting.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Show the devices for which every term holds:&lt;/p&gt;&lt;table cellspacing=&apos;4&apos;&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;press-*&lt;/b&gt;&lt;/td&gt;&lt;td&gt;the name, with wildcards&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;acc&amp;lt;0.7&lt;/b&gt;&lt;/td&gt;&lt;td&gt;a figure: acc, bal, prauc, loss, precision, recall, f1, gain, waiting, age (of labels), rate, samples, v; found (share of events), false (alarms a day), delay (s), alarms&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;state:silent&lt;/b&gt;&lt;/td&gt;&lt;td&gt;learning, no-gain, waiting, too-few-labels, silent, quarantined, hold-out, finished&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;is:alarm&lt;/b&gt;&lt;/td&gt;&lt;td&gt;an alarm is on&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;drift:any&lt;/b&gt;, &lt;b&gt;state:drifting&lt;/b&gt;&lt;/td&gt;&lt;td&gt;sensor, environment, global-model, unknown, any, acting&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;is:locked&lt;/b&gt;&lt;/td&gt;&lt;td&gt;the rate is locked&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</source>
        <translation>&lt;p&gt;Zeigt die Geräte, auf die jeder Ausdruck zutrifft:&lt;/p&gt;&lt;table cellspacing=&apos;4&apos;&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;press-*&lt;/b&gt;&lt;/td&gt;&lt;td&gt;der Name, mit Platzhaltern&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;acc&amp;lt;0.7&lt;/b&gt;&lt;/td&gt;&lt;td&gt;eine Größe: acc, bal, prauc, loss, precision, recall, f1, gain, waiting, age (der Labels), rate, samples, v; found (Anteil der Ereignisse), false (Fehlalarme am Tag), delay (s), alarms&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;state:silent&lt;/b&gt;&lt;/td&gt;&lt;td&gt;learning, no-gain, waiting, too-few-labels, silent, quarantined, hold-out, finished&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;is:alarm&lt;/b&gt;&lt;/td&gt;&lt;td&gt;ein Alarm steht an&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;drift:any&lt;/b&gt;, &lt;b&gt;state:drifting&lt;/b&gt;&lt;/td&gt;&lt;td&gt;sensor, environment, global-model, unknown, any, acting&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;is:locked&lt;/b&gt;&lt;/td&gt;&lt;td&gt;die Rate ist gesperrt&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</translation>
    </message>
    <message>
        <source>“%1” is no group: this run has none. Select devices and choose “New group…” in their menu.</source>
        <translation>„%1“ ist keine Gruppe: Dieser Lauf hat keine. Geräte auswählen und in ihrem Menü „Neue Gruppe…“ wählen.</translation>
    </message>
    <message>
        <source>“%1” is no group: there are %2.</source>
        <translation>„%1“ ist keine Gruppe: Es gibt %2.</translation>
    </message>
    <message>
        <source>&lt;tr&gt;&lt;td&gt;&lt;b&gt;group:pumps&lt;/b&gt;&lt;/td&gt;&lt;td&gt;in a group whose name begins with that&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;source:hall-1&lt;/b&gt;&lt;/td&gt;&lt;td&gt;the folder or file that it comes from&lt;/td&gt;&lt;/tr&gt;</source>
        <translation>&lt;tr&gt;&lt;td&gt;&lt;b&gt;group:pumps&lt;/b&gt;&lt;/td&gt;&lt;td&gt;in einer Gruppe, deren Name so beginnt&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;source:hall-1&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Ordner oder Datei, aus der es kommt&lt;/td&gt;&lt;/tr&gt;</translation>
    </message>
    <message>
        <source>&lt;tr&gt;&lt;td&gt;&lt;b&gt;is:canary&lt;/b&gt;&lt;/td&gt;&lt;td&gt;it tries out a model&lt;/td&gt;&lt;/tr&gt;</source>
        <translation>&lt;tr&gt;&lt;td&gt;&lt;b&gt;is:canary&lt;/b&gt;&lt;/td&gt;&lt;td&gt;es erprobt ein Modell&lt;/td&gt;&lt;/tr&gt;</translation>
    </message>
</context>
<context>
    <name>FleetMap</name>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Batch</translation>
    </message>
</context>
<context>
    <name>ForkTreeWords</name>
    <message>
        <source>nothing changed</source>
        <translation>nichts geändert</translation>
    </message>
    <message>
        <source>forks</source>
        <translation>Abzweige</translation>
    </message>
    <message>
        <source>after batch</source>
        <translation>nach Batch</translation>
    </message>
    <message>
        <source>now batch</source>
        <translation>jetzt Batch</translation>
    </message>
    <message>
        <source>accuracy then</source>
        <translation>Genauigkeit damals</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>ForkWords</name>
    <message>
        <source>Go on from a batch of a run with other settings, in the same file</source>
        <translation>Von einem Batch eines Laufs aus mit anderen Einstellungen weitergehen, in derselben Datei</translation>
    </message>
    <message>
        <source>The run file, or a fork in it: plant.fleetrun#name</source>
        <translation>Die Laufdatei, oder ein Abzweig darin: plant.fleetrun#name</translation>
    </message>
    <message>
        <source>The last batch that the fork has in common with the run</source>
        <translation>Der letzte Batch, den der Abzweig mit dem Lauf gemeinsam hat</translation>
    </message>
    <message>
        <source>What the fork is called; without it fork-1, fork-2, ...</source>
        <translation>Wie der Abzweig heißt; ohne das fork-1, fork-2, ...</translation>
    </message>
</context>
<context>
    <name>Forking</name>
    <message>
        <source>The checkpoint at batch %1 is of another version of the program, so the run can&apos;t be forked after it. Fork it before that batch, or with the program that made it (fleetgrad-cli inspect names its version).</source>
        <translation>Der Sicherungspunkt bei Batch %1 ist von einer anderen Programmversion, daher lässt sich der Lauf danach nicht verzweigen. Vor diesem Batch verzweigen, oder mit dem Programm, das ihn schrieb (fleetgrad-cli inspect nennt die Version).</translation>
    </message>
    <message>
        <source>Forking was stopped.</source>
        <translation>Das Verzweigen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Gone through again, batch %1 is not what the file has: another version of the program made it. Fork the run with that one (fleetgrad-cli inspect names it).</source>
        <translation>Noch einmal durchlaufen, ist Batch %1 nicht das, was in der Datei steht: Eine andere Programmversion hat sie geschrieben. Den Lauf mit dieser verzweigen (fleetgrad-cli inspect nennt sie).</translation>
    </message>
    <message>
        <source>%1 can&apos;t change in a fork: what was learnt up to batch %2 rests on it. Start a new run to change it.</source>
        <translation>%1 kann sich in einem Abzweig nicht ändern: Was bis Batch %2 gelernt wurde, beruht darauf. Dafür einen neuen Lauf beginnen.</translation>
    </message>
    <message>
        <source>A fork after batch %1 can&apos;t end after batch %2. Give it more batches.</source>
        <translation>Ein Abzweig nach Batch %1 kann nicht nach Batch %2 enden. Ihm mehr Batches geben.</translation>
    </message>
</context>
<context>
    <name>GainTexts</name>
    <message>
        <source>Its decision is better than always saying normal, than the last label and than the unsupervised score.</source>
        <translation>Seine Entscheidung ist besser, als immer „normal“ zu sagen, als das letzte Label und als der unüberwachte Wert.</translation>
    </message>
    <message>
        <source>Its decision is not better than the last label.</source>
        <translation>Seine Entscheidung ist nicht besser als das letzte Label.</translation>
    </message>
    <message>
        <source>Too few labels to tell whether its decision is better than the last label.</source>
        <translation>Zu wenige Labels, um zu sagen, ob seine Entscheidung besser ist als das letzte Label.</translation>
    </message>
    <message>
        <source>Its decision is not better than the unsupervised score.</source>
        <translation>Seine Entscheidung ist nicht besser als der unüberwachte Wert.</translation>
    </message>
    <message>
        <source>Too few labels to tell whether its decision is better than the unsupervised score.</source>
        <translation>Zu wenige Labels, um zu sagen, ob seine Entscheidung besser ist als der unüberwachte Wert.</translation>
    </message>
    <message>
        <source>Its decision is not better than always saying normal.</source>
        <translation>Seine Entscheidung ist nicht besser, als immer „normal“ zu sagen.</translation>
    </message>
    <message>
        <source>Too few labels to tell whether its decision is better than always saying normal.</source>
        <translation>Zu wenige Labels, um zu sagen, ob seine Entscheidung besser ist, als immer „normal“ zu sagen.</translation>
    </message>
    <message>
        <source>too few labels to tell what the fleet has learnt</source>
        <translation>zu wenige Labels, um zu sagen, was die Flotte gelernt hat</translation>
    </message>
    <message>
        <source>the fleet is learning</source>
        <translation>die Flotte lernt</translation>
    </message>
    <message>
        <source>the fleet is not better than the last label</source>
        <translation>die Flotte ist nicht besser als das letzte Label</translation>
    </message>
    <message>
        <source>too few labels to tell whether the fleet is better than the last label</source>
        <translation>zu wenige Labels, um zu sagen, ob die Flotte besser ist als das letzte Label</translation>
    </message>
    <message>
        <source>the fleet is not better than the unsupervised score</source>
        <translation>die Flotte ist nicht besser als der unüberwachte Wert</translation>
    </message>
    <message>
        <source>too few labels to tell whether the fleet is better than the unsupervised score</source>
        <translation>zu wenige Labels, um zu sagen, ob die Flotte besser ist als der unüberwachte Wert</translation>
    </message>
    <message>
        <source>the fleet is not better than always saying normal</source>
        <translation>die Flotte ist nicht besser, als immer „normal“ zu sagen</translation>
    </message>
    <message>
        <source>too few labels to tell whether the fleet is better than always saying normal</source>
        <translation>zu wenige Labels, um zu sagen, ob die Flotte besser ist, als immer „normal“ zu sagen</translation>
    </message>
    <message>
        <source>Hardest to beat: %1, gain in PR-AUC %2, %3.</source>
        <translation>Am schwersten zu schlagen: %1, Gewinn an PR-AUC %2, %3.</translation>
    </message>
    <message>
        <source>Hardest to beat: %1, gain in log loss %2, %3.</source>
        <translation>Am schwersten zu schlagen: %1, Gewinn an Log-Loss %2, %3.</translation>
    </message>
    <message>
        <source>against weak labels</source>
        <translation>gegenüber schwachen Labels</translation>
    </message>
    <message>
        <source>against weak labels in %1 of %2 devices</source>
        <translation>gegenüber schwachen Labels bei %1 von %2 Geräten</translation>
    </message>
    <message>
        <source>95% interval %1 to %2</source>
        <translation>95-%-Intervall %1 bis %2</translation>
    </message>
</context>
<context>
    <name>GroupTexts</name>
    <message>
        <source>The group “%1” names no device: nothing is trained by it. Check its pattern against the names of the devices.</source>
        <translation>Die Gruppe „%1“ nennt kein Gerät: Nichts wird nach ihr trainiert. Ihr Muster ist mit den Namen der Geräte zu vergleichen.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) (%1) are named by the groups “%2” and “%3”: the first of them counts.</source>
        <translation>
            <numerusform>%n Gerät (%1) wird von den Gruppen „%2“ und „%3“ genannt: Die erste gilt.</numerusform>
            <numerusform>%n Geräte (%1) werden von den Gruppen „%2“ und „%3“ genannt: Die erste gilt.</numerusform>
        </translation>
    </message>
    <message>
        <source>in no group</source>
        <translation>in keiner Gruppe</translation>
    </message>
</context>
<context>
    <name>HelpTexts</name>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>Exit codes:
  0    all went well
  1    the run failed on its way
  2    wrong usage: an argument or a setting
  3    bad input: a file is missing, can&apos;t be read, or is not what it should be
  4    a file can&apos;t be written: no permission, exists already, disk full
  5    stopped at a --break; everything up to there is in the run file
  130  interrupted; everything up to the last batch is in the run file</source>
        <translation>Rückgabewerte:
  0    alles ging gut
  1    der Lauf ist unterwegs gescheitert
  2    falscher Aufruf: ein Argument oder eine Einstellung
  3    falsche Eingabe: eine Datei fehlt, ist nicht lesbar oder nicht das, was sie sein soll
  4    eine Datei ist nicht beschreibbar: keine Rechte, gibt es schon, Datenträger voll
  5    an einem --break angehalten; alles bis dahin ist in der Laufdatei
  130  unterbrochen; alles bis zum letzten Batch ist in der Laufdatei</translation>
    </message>
</context>
<context>
    <name>IdentityWords</name>
    <message>
        <source>Folder of the server&apos;s certificate, key and tokens; without it one in the user&apos;s data</source>
        <translation>Ordner mit Zertifikat, Schlüssel und Token des Servers; ohne Angabe einer in den Benutzerdaten</translation>
    </message>
</context>
<context>
    <name>InputFileText</name>
    <message>
        <source>This link leads nowhere, or in a circle; choose the file itself.</source>
        <translation>Dieser Link führt ins Leere oder im Kreis; die Datei selbst wählen.</translation>
    </message>
    <message>
        <source>There is no such file or folder; check the path.</source>
        <translation>Diese Datei oder diesen Ordner gibt es nicht; den Pfad prüfen.</translation>
    </message>
    <message>
        <source>This is a device, a pipe or a socket and no file; choose a CSV file.</source>
        <translation>Das ist ein Gerät, eine Pipe oder ein Socket und keine Datei; eine CSV-Datei wählen.</translation>
    </message>
    <message>
        <source>The file cannot be read (%1); check the disk and try again.</source>
        <translation>Die Datei ist nicht lesbar (%1); den Datenträger prüfen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The file unpacks to more than %1 times its size, as no file of readings does; if it is sound, unpack it and choose the result.</source>
        <translation>Die Datei entpackt sich auf mehr als das %1-Fache ihrer Größe, wie keine Datei mit Messwerten; falls sie in Ordnung ist, sie entpacken und das Ergebnis wählen.</translation>
    </message>
    <message>
        <source>The compressed file is damaged or ends early; get it again.</source>
        <translation>Die komprimierte Datei ist beschädigt oder endet zu früh; sie noch einmal holen.</translation>
    </message>
    <message>
        <source>The file cannot be opened (%1); check its permissions.</source>
        <translation>Die Datei lässt sich nicht öffnen (%1); ihre Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>The memory does not suffice to unpack the file; close other programs.</source>
        <translation>Der Speicher reicht nicht, um die Datei zu entpacken; andere Programme schließen.</translation>
    </message>
</context>
<context>
    <name>InspectModel</name>
    <message>
        <source>Global model, version %1</source>
        <translation>Globales Modell, Version %1</translation>
    </message>
    <message>
        <source>Local model of %1, version %2</source>
        <translation>Lokales Modell von %1, Version %2</translation>
    </message>
    <message>
        <source>From run: %1, batch %2, method %3</source>
        <translation>Aus dem Lauf: %1, Batch %2, Methode %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln weight(s); the largest:</source>
        <translation>
            <numerusform>%Ln Gewicht; das größte:</numerusform>
            <numerusform>%Ln Gewichte; die größten:</numerusform>
        </translation>
    </message>
    <message>
        <source>bias</source>
        <translation>Bias</translation>
    </message>
    <message numerus="yes">
        <source>Trained on %1 sample(s); claimed accuracy %2; learning rate %3</source>
        <translation>
            <numerusform>Trainiert mit %1 Sample; behauptete Genauigkeit %2; Lernrate %3</numerusform>
            <numerusform>Trainiert mit %1 Samples; behauptete Genauigkeit %2; Lernrate %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Made by round %1</source>
        <translation>Aus Runde %1</translation>
    </message>
    <message>
        <source>from global version %1</source>
        <translation>aus der globalen Version %1</translation>
    </message>
    <message>
        <source>from version %1</source>
        <translation>aus Version %1</translation>
    </message>
    <message>
        <source>beside global version %1</source>
        <translation>neben der globalen Version %1</translation>
    </message>
    <message>
        <source>configuration %1</source>
        <translation>Konfiguration %1</translation>
    </message>
    <message>
        <source>on its device</source>
        <translation>auf seinem Gerät</translation>
    </message>
    <message>
        <source>on the devices that train</source>
        <translation>auf den Geräten, die trainieren</translation>
    </message>
    <message>
        <source>on the devices that never train</source>
        <translation>auf den Geräten, die nie trainieren</translation>
    </message>
    <message numerus="yes">
        <source>Measured %1 to batch %2, %3 labelled reading(s): PR-AUC %4, log loss %5, accuracy %6</source>
        <translation>
            <numerusform>Gemessen %1 bis Batch %2, %3 Messwert mit Label: PR-AUC %4, Log-Loss %5, Genauigkeit %6</numerusform>
            <numerusform>Gemessen %1 bis Batch %2, %3 Messwerte mit Label: PR-AUC %4, Log-Loss %5, Genauigkeit %6</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
</context>
<context>
    <name>InspectWords</name>
    <message>
        <source>information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>Show what a run file or a model file holds</source>
        <translation>Zeigen, was eine Laufdatei oder Modelldatei enthält</translation>
    </message>
    <message>
        <source>A run file or a model file</source>
        <translation>Eine Laufdatei oder Modelldatei</translation>
    </message>
    <message>
        <source>As one JSON object</source>
        <translation>Als ein JSON-Objekt</translation>
    </message>
    <message>
        <source>The digest of a run&apos;s content: equal for equal runs</source>
        <translation>Die Prüfsumme des Laufinhalts: gleich bei gleichen Läufen</translation>
    </message>
    <message>
        <source>The events of a run</source>
        <translation>Die Ereignisse eines Laufs</translation>
    </message>
    <message>
        <source>The global versions of a run</source>
        <translation>Die globalen Versionen eines Laufs</translation>
    </message>
    <message>
        <source>The configuration of a run, as TOML</source>
        <translation>Die Konfiguration eines Laufs, als TOML</translation>
    </message>
    <message>
        <source>This is not a run file. Only a run file has a digest, events, versions and a configuration.</source>
        <translation>Das ist keine Laufdatei. Nur eine Laufdatei hat Prüfsumme, Ereignisse, Versionen und Konfiguration.</translation>
    </message>
    <message>
        <source>Finished after batch %1.</source>
        <translation>Nach Batch %1 beendet.</translation>
    </message>
    <message>
        <source>Stopped after batch %1; fleetgrad-cli resume goes on with it.</source>
        <translation>Nach Batch %1 angehalten; weiter mit fleetgrad-cli resume.</translation>
    </message>
    <message>
        <source>Made by Fleetgrad %1 at %2.</source>
        <translation>Erstellt von Fleetgrad %1 am %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s), no summary yet: it stopped before its first checkpoint.</source>
        <translation>
            <numerusform>%Ln Gerät, noch keine Zusammenfassung: Der Lauf hielt vor seinem ersten Sicherungspunkt an.</numerusform>
            <numerusform>%Ln Geräte, noch keine Zusammenfassung: Der Lauf hielt vor seinem ersten Sicherungspunkt an.</numerusform>
        </translation>
    </message>
    <message>
        <source>The figures are those after batch %1, of its newest checkpoint.</source>
        <translation>Die Zahlen sind die nach Batch %1, dem neuesten Sicherungspunkt.</translation>
    </message>
    <message>
        <source>Stopped after batch %1; fleetgrad-cli serve goes on with it.</source>
        <translation>Nach Batch %1 angehalten; weiter mit fleetgrad-cli serve.</translation>
    </message>
    <message>
        <source>That waits for: %1</source>
        <comment>a command</comment>
        <translation>Das wartet auf: %1</translation>
    </message>
    <message>
        <source>What devices reported up to batch %1 is in earlier files.</source>
        <translation>Was die Geräte bis Batch %1 gemeldet haben, ist in früheren Dateien.</translation>
    </message>
</context>
<context>
    <name>LearningChart</name>
    <message>
        <source>fleet median</source>
        <translation>Flottenmedian</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>scored before training, against labels that the method makes itself</source>
        <translation>vor dem Training bewertet, gegen Labels, die die Methode selbst erzeugt</translation>
    </message>
    <message>
        <source>No labelled readings yet: the first figures come with the first labels.</source>
        <translation>Noch keine Messwerte mit Label: Die ersten Zahlen kommen mit den ersten Labels.</translation>
    </message>
    <message>
        <source>global, each version</source>
        <translation>global, jede Version</translation>
    </message>
    <message>
        <source>global, newest version</source>
        <translation>global, neueste Version</translation>
    </message>
    <message>
        <source>decisions, fleet mean</source>
        <translation>Entscheidungen, Mittel</translation>
    </message>
    <message>
        <source>local models</source>
        <translation>lokale Modelle</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>last 1,000 labels</source>
        <translation>letzte 1.000 Labels</translation>
    </message>
    <message>
        <source>original, claimed</source>
        <translation>Original, behauptet</translation>
    </message>
    <message>
        <source>original, measured</source>
        <translation>Original, gemessen</translation>
    </message>
    <message>
        <source>%1: learning rate from %2 to %3, %4</source>
        <translation>%1: Lernrate von %2 auf %3, %4</translation>
    </message>
    <message>
        <source>since the start</source>
        <translation>seit dem Beginn</translation>
    </message>
    <message>
        <source>time, UTC</source>
        <translation>Zeit, UTC</translation>
    </message>
    <message>
        <source>readings per device</source>
        <translation>Messwerte je Gerät</translation>
    </message>
    <message numerus="yes">
        <source>(%Ln earlier change(s) of this rate are not drawn: there is room for the newest %1)</source>
        <translation>
            <numerusform>(%Ln frühere Änderung dieser Rate ist nicht eingezeichnet: Platz ist für die neuesten %1)</numerusform>
            <numerusform>(%Ln frühere Änderungen dieser Rate sind nicht eingezeichnet: Platz ist für die neuesten %1)</numerusform>
        </translation>
    </message>
    <message>
        <source>10–90% of devices</source>
        <translation>10–90&#xa0;% der Geräte</translation>
    </message>
    <message>
        <source>global, last %1 versions</source>
        <translation>global, letzte %1 Versionen</translation>
    </message>
</context>
<context>
    <name>LearningView</name>
    <message>
        <source>%1, smoothed</source>
        <translation>%1, geglättet</translation>
    </message>
</context>
<context>
    <name>LiveText</name>
    <message>
        <source>A device has a name of 1 to %1 letters, digits and signs.</source>
        <translation>Ein Gerät hat einen Namen aus 1 bis %1 Buchstaben, Ziffern und Zeichen.</translation>
    </message>
    <message>
        <source>This device has %L1 channels, but every device of this run has %L2: live.channels of its configuration says so. Send that many.</source>
        <translation>Dieses Gerät hat %L1 Kanäle, aber jedes Gerät dieses Laufs hat %L2: So sagt es live.channels seiner Konfiguration. Senden Sie so viele.</translation>
    </message>
    <message>
        <source>A channel has a name of 1 to %1 letters, digits and signs.</source>
        <translation>Ein Kanal hat einen Namen aus 1 bis %1 Buchstaben, Ziffern und Zeichen.</translation>
    </message>
    <message>
        <source>Give one unit for each channel, or none at all.</source>
        <translation>Geben Sie für jeden Kanal eine Einheit an, oder gar keine.</translation>
    </message>
    <message>
        <source>A unit has at most %1 letters, digits and signs.</source>
        <translation>Eine Einheit hat höchstens %1 Buchstaben, Ziffern und Zeichen.</translation>
    </message>
    <message>
        <source>The time stamp %1 is more than a day away from now, %2 (seconds since 1970): set the clock of the device.</source>
        <translation>Der Zeitstempel %1 liegt mehr als einen Tag neben jetzt, %2 (Sekunden seit 1970): Stellen Sie die Uhr des Geräts.</translation>
    </message>
    <message>
        <source>A device of this name joined with the channels %1. Send these, in their order and with their units, or choose another name.</source>
        <translation>Ein Gerät dieses Namens ist mit den Kanälen %1 beigetreten. Senden Sie diese, in ihrer Reihenfolge und mit ihren Einheiten, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>All %L1 places of this run are taken (live.places of its configuration): begin a run with more of them.</source>
        <translation>Alle %L1 Plätze dieses Laufs sind vergeben (live.places seiner Konfiguration): Beginnen Sie einen Lauf mit mehr Plätzen.</translation>
    </message>
    <message>
        <source>This run takes readings alone: let the device send these.</source>
        <translation>Dieser Lauf nimmt nur Messwerte an: Lassen Sie das Gerät diese senden.</translation>
    </message>
    <message>
        <source>A device of this name joined as one that trains itself. Go on with that, or choose another name.</source>
        <translation>Ein Gerät dieses Namens ist als eines beigetreten, das selbst trainiert. Machen Sie damit weiter oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>A device of this name joined as one that sends its readings. Go on with that, or choose another name.</source>
        <translation>Ein Gerät dieses Namens ist als eines beigetreten, das seine Messwerte sendet. Machen Sie damit weiter oder wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>LookBack</name>
    <message>
        <source>There is no such device in this run.</source>
        <translation>In diesem Lauf gibt es kein solches Gerät.</translation>
    </message>
    <message>
        <source>There is no batch %L1 in this run: it has %L2.</source>
        <translation>Batch %L1 gibt es in diesem Lauf nicht: Er hat %L2.</translation>
    </message>
    <message>
        <source>The checkpoint at batch %L1 does not fit this version of the program.</source>
        <translation>Der Sicherungspunkt bei Batch %L1 passt nicht zu dieser Version des Programms.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>It has no such reading in this run.</source>
        <translation>In diesem Lauf hat es keinen solchen Messwert.</translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message>
        <source>This server speaks schema %1.</source>
        <translation>Dieser Server spricht Schema %1.</translation>
    </message>
    <message>
        <source>A device has a name of 1 to %1 bytes.</source>
        <translation>Ein Gerät hat einen Namen von 1 bis %1 Bytes.</translation>
    </message>
    <message>
        <source>It is to be an array of the channels&apos; names.</source>
        <translation>Verlangt ist ein Array mit den Namen der Kanäle.</translation>
    </message>
    <message>
        <source>It is to be an array with one text for each channel.</source>
        <translation>Verlangt ist ein Array mit einem Text für jeden Kanal.</translation>
    </message>
    <message>
        <source>Seconds between two readings are above 0, and a day at most.</source>
        <translation>Zwischen zwei Messwerten liegen mehr als 0 Sekunden und höchstens ein Tag.</translation>
    </message>
    <message>
        <source>A value is a number, or null where it is missing.</source>
        <translation>Ein Wert ist eine Zahl, oder null, wo er fehlt.</translation>
    </message>
    <message>
        <source>“%1” is no channel that the device said it has.</source>
        <translation>„%1“ ist kein Kanal, den das Gerät genannt hat.</translation>
    </message>
    <message>
        <source>There is to be one value for each channel, %1 in all.</source>
        <translation>Verlangt ist ein Wert für jeden Kanal, insgesamt %1.</translation>
    </message>
    <message>
        <source>On this connection it is “%1”.</source>
        <translation>Auf dieser Verbindung ist es „%1“.</translation>
    </message>
    <message>
        <source>It is to be ISO 8601, or milliseconds since 1970 as a number.</source>
        <translation>Verlangt ist ISO 8601, oder als Zahl die Millisekunden seit 1970.</translation>
    </message>
    <message>
        <source>It is to be a whole number from 1 on, larger with each reading.</source>
        <translation>Verlangt ist eine ganze Zahl ab 1, größer mit jedem Messwert.</translation>
    </message>
    <message>
        <source>It is 0, 1, or absent.</source>
        <translation>Erlaubt ist 0, 1 oder nichts.</translation>
    </message>
    <message>
        <source>A message has 256 KiB at most.</source>
        <translation>Eine Nachricht hat höchstens 256 KiB.</translation>
    </message>
    <message>
        <source>This is not JSON: %1</source>
        <translation>Das ist kein JSON: %1</translation>
    </message>
    <message>
        <source>A message is an object, or an array of readings.</source>
        <translation>Eine Nachricht ist ein Objekt oder ein Array von Messwerten.</translation>
    </message>
    <message>
        <source>The device has said already who it is.</source>
        <translation>Das Gerät hat schon gesagt, wer es ist.</translation>
    </message>
    <message>
        <source>The first message is to be a “hello”.</source>
        <translation>Die erste Nachricht muss ein „hello“ sein.</translation>
    </message>
    <message>
        <source>The server leaves no room for a reading.</source>
        <translation>Der Server lässt keinen Platz für einen Messwert.</translation>
    </message>
    <message>
        <source>This is no message of a server.</source>
        <translation>Das ist keine Nachricht eines Servers.</translation>
    </message>
    <message>
        <source>It is true where the device trains itself, or false.</source>
        <translation>Es ist true, wenn das Gerät selbst trainiert, sonst false.</translation>
    </message>
    <message>
        <source>The server does not say by what the device is to train.</source>
        <translation>Der Server sagt nicht, wonach das Gerät trainieren soll.</translation>
    </message>
    <message>
        <source>There is to be one name for each weight.</source>
        <translation>Für jedes Gewicht muss ein Name da sein.</translation>
    </message>
    <message>
        <source>These are other features than the fleet&apos;s. The update has: %1. The fleet has: %2.</source>
        <translation>Das sind andere Merkmale als die der Flotte. Das Update hat: %1. Die Flotte hat: %2.</translation>
    </message>
    <message>
        <source>It is to be a number, or null where it is unknown.</source>
        <translation>Es muss eine Zahl sein, oder null, wo sie unbekannt ist.</translation>
    </message>
    <message>
        <source>It is a share, from 0 to 1.</source>
        <translation>Es ist ein Anteil, von 0 bis 1.</translation>
    </message>
    <message>
        <source>It is to be a whole number from 1 on, larger with each update.</source>
        <translation>Es muss eine ganze Zahl ab 1 sein, größer mit jedem Update.</translation>
    </message>
    <message>
        <source>It is to be the number of the global version that the update started from, or 0.</source>
        <translation>Es muss die Nummer der globalen Version sein, von der das Update ausging, oder 0.</translation>
    </message>
    <message>
        <source>It is to be a whole number.</source>
        <translation>Es muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>The weights are to be an array of numbers, and the bias a number.</source>
        <translation>Die Gewichte müssen ein Array von Zahlen sein, und der Bias eine Zahl.</translation>
    </message>
    <message>
        <source>A label without its reading has the key of that reading.</source>
        <translation>Ein Label ohne seinen Messwert hat den Schlüssel dieses Messwerts.</translation>
    </message>
</context>
<context>
    <name>ModelChoiceWords</name>
    <message>
        <source>The run has no device of this name. Its devices are called %1, ...</source>
        <translation>Der Lauf hat kein Gerät dieses Namens. Seine Geräte heißen %1, ...</translation>
    </message>
    <message>
        <source>No version of this device’s model was stored. Lower keep_local_versions in the next run.</source>
        <translation>Vom Modell dieses Geräts wurde keine Version gespeichert. Im nächsten Lauf keep_local_versions senken.</translation>
    </message>
    <message>
        <source>A model file, or a run file</source>
        <translation>Eine Modelldatei oder eine Laufdatei</translation>
    </message>
    <message>
        <source>Of a run file: the local model of that device</source>
        <translation>Bei einer Laufdatei: das lokale Modell dieses Geräts</translation>
    </message>
    <message>
        <source>Of a run file: that version; without it the newest</source>
        <translation>Bei einer Laufdatei: diese Version; ohne Angabe die neueste</translation>
    </message>
    <message>
        <source>This is not a run file: it has no devices and versions. Leave --device and --version out, or name a run file.</source>
        <translation>Das ist keine Laufdatei: Sie hat keine Geräte und Versionen. --device und --version weglassen oder eine Laufdatei angeben.</translation>
    </message>
</context>
<context>
    <name>ModelEventTexts</name>
    <message>
        <source>“%1” deployed: it is global version %2 now</source>
        <translation>„%1“ eingesetzt: Es ist jetzt die globale Version %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) try out “%1”: %2</source>
        <translation>
            <numerusform>%Ln Gerät erprobt „%1“: %2</numerusform>
            <numerusform>%Ln Geräte erproben „%1“: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %Ln round(s)</source>
        <translation>
            <numerusform>%Ln Runde lang</numerusform>
            <numerusform>%Ln Runden lang</numerusform>
        </translation>
    </message>
    <message>
        <source>Canary of “%1” ended: its devices keep the model</source>
        <translation>Kanarienversuch mit „%1“ beendet: Seine Geräte behalten das Modell</translation>
    </message>
    <message>
        <source>Canary of “%1” promoted to all devices</source>
        <translation>Kanarienversuch mit „%1“ hochgestuft: Alle Geräte erhalten es</translation>
    </message>
    <message>
        <source>Canary of “%1” is over: the model is taken back</source>
        <translation>Kanarienversuch mit „%1“ ist vorbei: Das Modell ist zurückgenommen</translation>
    </message>
    <message>
        <source>Canary of “%1” ended: the model is taken back</source>
        <translation>Kanarienversuch mit „%1“ beendet: Das Modell ist zurückgenommen</translation>
    </message>
    <message>
        <source>accuracy %1, of the others %2</source>
        <translation>Genauigkeit %1, der anderen %2</translation>
    </message>
    <message>
        <source>log loss %1, of the others %2</source>
        <translation>Log-Loss %1, der anderen %2</translation>
    </message>
</context>
<context>
    <name>ModelFile</name>
    <message>
        <source>The model has weights that are not finite, which a model file can&apos;t hold. Choose another version.</source>
        <translation>Das Modell hat Gewichte, die nicht endlich sind; eine Modelldatei kann sie nicht aufnehmen. Eine andere Version wählen.</translation>
    </message>
    <message>
        <source>The model has %1 weights and %2 feature names. Choose another version.</source>
        <translation>Das Modell hat %1 Gewichte und %2 Merkmalsnamen. Eine andere Version wählen.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written (%1). Check the folder, its permissions and the space that is left.</source>
        <translation>Die Datei ist nicht beschreibbar (%1). Den Ordner, seine Zugriffsrechte und den freien Platz prüfen.</translation>
    </message>
    <message>
        <source>Field &quot;%1&quot; %2. Correct it, or save the model again.</source>
        <translation>Feld „%1“ %2. Berichtigen oder das Modell neu speichern.</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is not a text</source>
        <translation>ist kein Text</translation>
    </message>
    <message>
        <source>is not a number that is finite and in range</source>
        <translation>ist keine endliche Zahl im erlaubten Bereich</translation>
    </message>
    <message>
        <source>is not a whole number in range</source>
        <translation>ist keine ganze Zahl im erlaubten Bereich</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>ist zweimal da</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, and this program reads &quot;fleetgrad.model.v1&quot;</source>
        <translation>ist „%1“, und dieses Programm liest „fleetgrad.model.v1“</translation>
    </message>
    <message>
        <source>is neither &quot;local&quot; nor &quot;global&quot;</source>
        <translation>ist weder „local“ noch „global“</translation>
    </message>
    <message>
        <source>is neither &quot;sound&quot; nor &quot;original&quot;</source>
        <translation>ist weder „sound“ noch „original“</translation>
    </message>
    <message>
        <source>has %1 numbers for %2 feature names</source>
        <translation>hat %1 Zahlen zu %2 Merkmalsnamen</translation>
    </message>
    <message>
        <source>is not an array</source>
        <translation>ist keine Liste</translation>
    </message>
    <message>
        <source>There is no such file. Check the name and the folder.</source>
        <translation>Diese Datei gibt es nicht. Namen und Ordner prüfen.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read (%1). Check its permissions.</source>
        <translation>Die Datei ist nicht lesbar (%1). Ihre Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>The file is larger than 16 MiB, which no model is. Choose a model file.</source>
        <translation>Die Datei ist größer als 16 MiB; das ist kein Modell. Eine Modelldatei wählen.</translation>
    </message>
    <message>
        <source>The file is not whole JSON (%1). Save the model again, or choose another file.</source>
        <translation>Die Datei ist kein vollständiges JSON (%1). Das Modell neu speichern oder eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>The file is JSON, but not a model: there is no object in it. Choose a model file.</source>
        <translation>Die Datei ist JSON, aber kein Modell: Sie enthält kein Objekt. Eine Modelldatei wählen.</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>ist kein Objekt</translation>
    </message>
    <message>
        <source>is not whole JSON</source>
        <translation>ist kein vollständiges JSON</translation>
    </message>
    <message>
        <source>has more than 1,000 fields</source>
        <translation>hat mehr als 1.000 Felder</translation>
    </message>
    <message>
        <source>has more than 131,072 entries</source>
        <translation>hat mehr als 131.072 Einträge</translation>
    </message>
    <message>
        <source>This is a folder. Name a model file (%1).</source>
        <translation>Das ist ein Ordner. Eine Modelldatei (%1) angeben.</translation>
    </message>
    <message>
        <source>There is no such format of model files. Use one of %1.</source>
        <translation>Dieses Format gibt es für Modelldateien nicht. Eines von diesen nehmen: %1.</translation>
    </message>
    <message>
        <source>The end of this name tells no format of model files. End it with one of %1.</source>
        <translation>Die Endung dieses Namens gehört zu keinem Format von Modelldateien. Den Namen auf eines von diesen enden lassen: %1.</translation>
    </message>
    <message>
        <source>is none of &quot;device&quot;, &quot;fleet&quot; and &quot;hold_out&quot;</source>
        <translation>ist weder &quot;device&quot; noch &quot;fleet&quot; noch &quot;hold_out&quot;</translation>
    </message>
    <message>
        <source>The file is larger than 4 MiB, which no JSON model is. Choose a model file.</source>
        <translation>Die Datei ist größer als 4 MiB, was kein JSON-Modell ist. Eine Modelldatei wählen.</translation>
    </message>
    <message>
        <source>The file ends inside its header: it is no safetensors file, or was cut off. Save the model again.</source>
        <translation>Die Datei endet in ihrem Kopf: Sie ist keine safetensors-Datei oder wurde abgeschnitten. Das Modell neu speichern.</translation>
    </message>
    <message>
        <source>Its header is larger than 1 MiB, which that of no model is. Choose another file.</source>
        <translation>Ihr Kopf ist größer als 1 MiB, was bei keinem Modell vorkommt. Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>Its header is not one whole JSON object (%1). Save the model again, or choose another file.</source>
        <translation>Ihr Kopf ist kein vollständiges JSON-Objekt (%1). Das Modell neu speichern oder eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>is a tensor that no model has</source>
        <translation>ist ein Tensor, den kein Modell hat</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, and weights are F32, F64 or F16</source>
        <translation>ist &quot;%1&quot;; Gewichte sind F32, F64 oder F16</translation>
    </message>
    <message>
        <source>does not lie in the file</source>
        <translation>liegt nicht in der Datei</translation>
    </message>
    <message>
        <source>is not that of one row with as many numbers as the tensor has bytes for</source>
        <translation>passt nicht zu einer Reihe von so vielen Zahlen, wie der Tensor Bytes hat</translation>
    </message>
    <message>
        <source>overlaps another tensor</source>
        <translation>überlappt einen anderen Tensor</translation>
    </message>
    <message>
        <source>leaves a hole before the tensor</source>
        <translation>lässt eine Lücke vor dem Tensor</translation>
    </message>
    <message>
        <source>leaves bytes at the end of the file</source>
        <translation>lässt Bytes am Ende der Datei übrig</translation>
    </message>
    <message>
        <source>is not that of one number</source>
        <translation>ist nicht die einer einzelnen Zahl</translation>
    </message>
    <message>
        <source>Names and notes of the model take more than 1 MiB, which a safetensors file can&apos;t hold. Use JSON.</source>
        <translation>Namen und Notiz des Modells brauchen mehr als 1 MiB, was eine safetensors-Datei nicht fasst. JSON nehmen.</translation>
    </message>
</context>
<context>
    <name>ModelOrigin</name>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>From the run %1, batch %2</source>
        <translation>Aus dem Lauf %1, Batch %2</translation>
    </message>
    <message>
        <source>made by round %1</source>
        <translation>aus Runde %1</translation>
    </message>
    <message>
        <source>from global v%1</source>
        <translation>aus global v%1</translation>
    </message>
    <message>
        <source>from v%1 of its device</source>
        <translation>aus v%1 seines Geräts</translation>
    </message>
    <message>
        <source>beside global v%1</source>
        <translation>neben global v%1</translation>
    </message>
    <message>
        <source>configuration %1</source>
        <translation>Konfiguration %1</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %1 labelled reading(s) of its device</source>
        <translation>
            <numerusform>Gemessen an %1 Messwert mit Label seines Geräts</numerusform>
            <numerusform>Gemessen an %1 Messwerten mit Label seines Geräts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured on %1 labelled reading(s) of devices that train</source>
        <translation>
            <numerusform>Gemessen an %1 Messwert mit Label von Geräten, die trainieren</numerusform>
            <numerusform>Gemessen an %1 Messwerten mit Label von Geräten, die trainieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured on %1 labelled reading(s) of devices that never train</source>
        <translation>
            <numerusform>Gemessen an %1 Messwert mit Label von Geräten, die nie trainieren</numerusform>
            <numerusform>Gemessen an %1 Messwerten mit Label von Geräten, die nie trainieren</numerusform>
        </translation>
    </message>
    <message>
        <source>to batch %1</source>
        <translation>bis Batch %1</translation>
    </message>
    <message>
        <source>PR-AUC %1</source>
        <translation>PR-AUC %1</translation>
    </message>
</context>
<context>
    <name>ModelTexts</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>The model takes other features than the device has. Only the model has: %1. Only the device has: %2. Choose another device or another model.</source>
        <translation>Das Modell nimmt andere Merkmale, als das Gerät hat. Nur das Modell hat: %1. Nur das Gerät hat: %2. Wählen Sie ein anderes Gerät oder ein anderes Modell.</translation>
    </message>
</context>
<context>
    <name>ModelWords</name>
    <message>
        <source>Show where a model is from, what it is worth and its largest weights</source>
        <translation>Zeigen, woher ein Modell kommt, was es taugt und seine größten Gewichte</translation>
    </message>
    <message>
        <source>As one JSON object</source>
        <translation>Als ein JSON-Objekt</translation>
    </message>
    <message>
        <source>Write a model in another format</source>
        <translation>Ein Modell in einem anderen Format schreiben</translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation>Die Datei, die geschrieben wird</translation>
    </message>
    <message>
        <source>%1; without it, as the name of the file ends</source>
        <translation>%1; ohne Angabe nach der Endung der Datei</translation>
    </message>
    <message>
        <source>Write what a model says of each reading of CSV files</source>
        <translation>Schreiben, was ein Modell zu jedem Messwert aus CSV-Dateien sagt</translation>
    </message>
    <message>
        <source>A CSV file, or a folder of them</source>
        <translation>Eine CSV-Datei oder ein Ordner damit</translation>
    </message>
    <message>
        <source>The readings of that device alone</source>
        <translation>Nur die Messwerte dieses Geräts</translation>
    </message>
    <message>
        <source>The CSV file to write; without it standard output</source>
        <translation>Die CSV-Datei, die geschrieben wird; ohne Angabe die Standardausgabe</translation>
    </message>
    <message>
        <source>It is empty. Name a CSV file, or a folder of them.</source>
        <translation>Die Angabe ist leer. Eine CSV-Datei oder einen Ordner damit angeben.</translation>
    </message>
    <message>
        <source>Show, convert, try out and deploy a model</source>
        <translation>Ein Modell zeigen, umwandeln, ausprobieren und einsetzen</translation>
    </message>
    <message>
        <source>Say what to do with a model: show, convert, score or deploy. --help tells more.</source>
        <translation>Sagen Sie, was mit einem Modell geschehen soll: show, convert, score oder deploy. --help sagt mehr.</translation>
    </message>
</context>
<context>
    <name>NabWindowsText</name>
    <message>
        <source>This is no list of [begin, end] pairs of times; repair the file, or remove it to read the CSV files beside it without labels.</source>
        <translation>Das ist keine Liste von Zeitpaaren [Anfang, Ende]; die Datei berichtigen, oder sie entfernen, um die CSV-Dateien daneben ohne Labels zu lesen.</translation>
    </message>
    <message>
        <source>The file of labels cannot be opened (%1); check its permissions.</source>
        <translation>Die Label-Datei lässt sich nicht öffnen (%1); ihre Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>The file of labels is larger than 64 MiB; check that it is the right one.</source>
        <translation>Die Label-Datei ist größer als 64 MiB; prüfen, ob es die richtige ist.</translation>
    </message>
    <message>
        <source>The file of labels is no valid JSON (%1); repair it, or remove it to read the CSV files beside it without labels.</source>
        <translation>Die Label-Datei ist kein gültiges JSON (%1); berichtigen, oder sie entfernen, um die CSV-Dateien daneben ohne Labels zu lesen.</translation>
    </message>
</context>
<context>
    <name>NpyText</name>
    <message>
        <source>This is no NumPy array that can be read (%1); save it from Python with numpy.save as float64 of one or two dimensions.</source>
        <translation>Das ist kein lesbares NumPy-Array (%1); es in Python mit numpy.save als float64 mit einer oder zwei Dimensionen speichern.</translation>
    </message>
    <message>
        <source>the file ends early</source>
        <translation>die Datei endet zu früh</translation>
    </message>
    <message>
        <source>its first bytes are others</source>
        <translation>die ersten Bytes sind andere</translation>
    </message>
    <message>
        <source>its header is longer than 64 KiB</source>
        <translation>die Kopfdaten sind länger als 64 KiB</translation>
    </message>
    <message>
        <source>its header is not that of a table</source>
        <translation>die Kopfdaten sind nicht die einer Tabelle</translation>
    </message>
    <message>
        <source>its numbers are of the type %1</source>
        <translation>die Zahlen sind vom Typ %1</translation>
    </message>
    <message>
        <source>it lies in Fortran order</source>
        <translation>es liegt in Fortran-Reihenfolge</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>es ist leer</translation>
    </message>
    <message>
        <source>The array has more than a thousand million numbers; split it into several.</source>
        <translation>Das Array hat mehr als eine Milliarde Zahlen; es in mehrere teilen.</translation>
    </message>
    <message>
        <source>the file goes on after its end</source>
        <translation>die Datei geht nach seinem Ende weiter</translation>
    </message>
</context>
<context>
    <name>OddityText</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1: devices whose newest row comes first: %2; their rows are read from the last to the first.</source>
        <translation>%1: Geräte, deren neueste Zeile zuerst kommt: %2; ihre Zeilen werden von der letzten zur ersten gelesen.</translation>
    </message>
    <message>
        <source>%1: rows with the time of the row before: %2; they are kept, in the order of the file.</source>
        <translation>%1: Zeilen mit der Zeit der vorigen Zeile: %2; sie bleiben, in der Reihenfolge der Datei.</translation>
    </message>
    <message>
        <source>%1: rows that come later than their time: %2; they are read where their time belongs.</source>
        <translation>%1: Zeilen, die später stehen als ihre Zeit: %2; sie werden dort gelesen, wohin ihre Zeit gehört.</translation>
    </message>
    <message>
        <source>%1: places where the clock goes back: %2; the rows are read in the order of the file, and their times go on after the newest.</source>
        <translation>%1: Stellen, an denen die Uhr zurückgeht: %2; die Zeilen werden in der Reihenfolge der Datei gelesen, und ihre Zeiten laufen nach der neuesten weiter.</translation>
    </message>
    <message>
        <source>%1: gaps in time: %2, the longest of %3; nothing is filled in.</source>
        <translation>%1: zeitliche Lücken: %2, die längste %3; nichts wird aufgefüllt.</translation>
    </message>
    <message>
        <source>%1: devices read at irregular intervals: %2 of %3; the rows are taken one by one.</source>
        <translation>%1: Geräte mit unregelmäßigen Messabständen: %2 von %3; die Zeilen werden eine nach der anderen genommen.</translation>
    </message>
    <message>
        <source>%1: the names of the columns are not in UTF-8 and were read as Latin-1; save the file in UTF-8 if they look wrong.</source>
        <translation>%1: Die Spaltennamen sind nicht in UTF-8 und wurden als Latin-1 gelesen; bei falschen Zeichen die Datei in UTF-8 speichern.</translation>
    </message>
    <message>
        <source>%1 (rows left out in this file: %2 of %3).</source>
        <translation>%1 (ausgelassene Zeilen in dieser Datei: %2 von %3).</translation>
    </message>
    <message>
        <source>%1: values missing: %2.</source>
        <translation>%1: fehlende Werte: %2.</translation>
    </message>
    <message>
        <source>%1: values infinite or too large for a number, taken as missing: %2.</source>
        <translation>%1: unendliche oder zu große Werte, als fehlend behandelt: %2.</translation>
    </message>
    <message>
        <source>%1: values that are text, taken as missing: %2.</source>
        <translation>%1: Werte, die Text sind, als fehlend behandelt: %2.</translation>
    </message>
    <message>
        <source>%1: values met twice for one time and channel: %2; the first is kept.</source>
        <translation>%1: doppelte Werte zu einer Zeit und einem Kanal: %2; der erste bleibt.</translation>
    </message>
    <message>
        <source>%1: no row has a readable time; each is taken a minute after the one before.</source>
        <translation>%1: Keine Zeile hat eine lesbare Zeit; jede gilt als eine Minute nach der vorigen gemessen.</translation>
    </message>
    <message>
        <source>%1: rows without a readable time: %2; each has the time of the row before.</source>
        <translation>%1: Zeilen ohne lesbare Zeit: %2; jede hat die Zeit der vorigen Zeile.</translation>
    </message>
    <message>
        <source>%1: times with a time zone: %2, and without: %3, which are taken as UTC.</source>
        <translation>%1: Zeiten mit Zeitzone: %2, und ohne: %3; diese gelten als UTC.</translation>
    </message>
    <message>
        <source>%1: no labels; its readings are scored, and nothing is learnt from them unless labels.weak_threshold is set.</source>
        <translation>%1: keine Labels; die Messwerte werden bewertet, gelernt wird daraus nichts, solange labels.weak_threshold nicht gesetzt ist.</translation>
    </message>
</context>
<context>
    <name>OnnxFormat</name>
    <message>
        <source>The file is larger than 16 MiB, or has more than %1 parts: no linear model has so many. Choose a model file.</source>
        <translation>Die Datei ist größer als 16 MiB oder hat mehr als %1 Teile: so viele hat kein lineares Modell. Wählen Sie eine Modelldatei.</translation>
    </message>
    <message>
        <source>The file is not a whole ONNX model. Export the model again, or choose another file.</source>
        <translation>Die Datei ist kein vollständiges ONNX-Modell. Das Modell erneut exportieren oder eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>The model is made for version %1 of the operators, and this program reads %2 and later. Export it for a later one.</source>
        <translation>Das Modell ist für Version %1 der Operatoren gemacht, und dieses Programm liest %2 und spätere. Für eine spätere exportieren.</translation>
    </message>
    <message>
        <source>The model has functions or training steps of its own, which this program does not read. Export the linear model alone.</source>
        <translation>Das Modell hat eigene Funktionen oder Trainingsschritte, die dieses Programm nicht liest. Das lineare Modell allein exportieren.</translation>
    </message>
    <message>
        <source>The metadata is larger than 2 MiB, which that of no model is. Choose a model file.</source>
        <translation>Die Metadaten sind größer als 2 MiB; das sind die keines Modells. Wählen Sie eine Modelldatei.</translation>
    </message>
    <message>
        <source>The metadata has “%1” twice. Export the model again.</source>
        <translation>Die Metadaten haben „%1“ zweimal. Das Modell erneut exportieren.</translation>
    </message>
</context>
<context>
    <name>OnnxGraph</name>
    <message>
        <source>%1 This program reads linear models: from one input through MatMul and Add, or Gemm, and then Sigmoid to one output. Export the linear model alone.</source>
        <translation>%1 Dieses Programm liest lineare Modelle: von einem Eingang durch MatMul und Add, oder Gemm, und dann Sigmoid zu einem Ausgang. Das lineare Modell allein exportieren.</translation>
    </message>
    <message>
        <source>The operator “%1” %2.</source>
        <translation>Der Operator „%1“ %2.</translation>
    </message>
    <message>
        <source>The graph has sparse tensors.</source>
        <translation>Der Graph hat dünn besetzte Tensoren.</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>ist zweimal da</translation>
    </message>
    <message>
        <source>The graph has another number of inputs or outputs (%1 in, %2 out).</source>
        <translation>Der Graph hat eine andere Zahl von Ein- oder Ausgängen (%1 ein, %2 aus).</translation>
    </message>
    <message>
        <source>The output “%1” is not the result of a Sigmoid.</source>
        <translation>Der Ausgang „%1“ ist nicht das Ergebnis eines Sigmoid.</translation>
    </message>
    <message>
        <source>is not of the standard set, but of “%1”</source>
        <translation>gehört nicht zu den üblichen, sondern zu „%1“</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>has another number of inputs or outputs (%1 in, %2 out)</source>
        <translation>hat eine andere Zahl von Ein- oder Ausgängen (%1 ein, %2 aus)</translation>
    </message>
    <message>
        <source>makes “%1”, which is there already</source>
        <translation>erzeugt „%1“, was es schon gibt</translation>
    </message>
    <message>
        <source>has the attribute “%1”, with a value that can&apos;t be read</source>
        <translation>hat das Attribut „%1“ mit einem Wert, der nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>takes “%1”, which the step before it has not made</source>
        <translation>nimmt „%1“, was der Schritt davor nicht erzeugt hat</translation>
    </message>
    <message>
        <source>comes at another place than it should</source>
        <translation>steht an einer anderen Stelle als vorgesehen</translation>
    </message>
    <message>
        <source>“%1” is no table of float32 numbers of the width %2.</source>
        <translation>„%1“ ist keine Tabelle von float32-Zahlen der Breite %2.</translation>
    </message>
</context>
<context>
    <name>OnnxTensor</name>
    <message>
        <source>The tensor “%1” %2. Export the model again, with finite float32 numbers in the file.</source>
        <translation>Der Tensor „%1“ %2. Das Modell erneut exportieren, mit endlichen float32-Zahlen in der Datei.</translation>
    </message>
    <message>
        <source>has the shape [%1], where %2 is wanted</source>
        <translation>hat die Form [%1], wo %2 verlangt ist</translation>
    </message>
    <message>
        <source>has its numbers in another file</source>
        <translation>hat seine Zahlen in einer anderen Datei</translation>
    </message>
    <message>
        <source>holds no float32 numbers</source>
        <translation>enthält keine float32-Zahlen</translation>
    </message>
    <message>
        <source>holds more than %1 numbers</source>
        <translation>enthält mehr als %1 Zahlen</translation>
    </message>
    <message>
        <source>holds more or fewer numbers than its shape says</source>
        <translation>enthält mehr oder weniger Zahlen, als seine Form sagt</translation>
    </message>
    <message>
        <source>has a number that is not finite</source>
        <translation>hat eine Zahl, die nicht endlich ist</translation>
    </message>
</context>
<context>
    <name>ParserTexts</name>
    <message>
        <source>Not expected here: %1. --help shows what is.</source>
        <translation>Hier nicht erwartet: %1. --help zeigt, was erwartet wird.</translation>
    </message>
    <message>
        <source>%1 is missing. --help tells more.</source>
        <translation>%1 fehlt. --help sagt mehr.</translation>
    </message>
    <message>
        <source>The arguments can&apos;t be used: %1. --help tells more.</source>
        <translation>Die Argumente sind nicht brauchbar: %1. --help sagt mehr.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONEN</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>BEFEHL</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(nötig)</translation>
    </message>
    <message>
        <source>not with</source>
        <translation>nicht mit</translation>
    </message>
    <message>
        <source>only with</source>
        <translation>nur mit</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>ORDNER</translation>
    </message>
    <message>
        <source>RUNFILE</source>
        <translation>LAUFDATEI</translation>
    </message>
    <message>
        <source>COLUMN</source>
        <translation>SPALTE</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Print this help and exit</source>
        <translation>Diese Hilfe ausgeben und enden</translation>
    </message>
    <message>
        <source>Print the program&apos;s version and exit</source>
        <translation>Die Version des Programms ausgeben und enden</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>No command is given. Use run, replay, resume, fork, evaluate, find-rate, inspect, compare, export, model or features; --help tells more.</source>
        <translation>Kein Befehl angegeben. Es gibt run, replay, resume, fork, evaluate, find-rate, inspect, compare, export, model und features; --help sagt mehr.</translation>
    </message>
</context>
<context>
    <name>PastEngine</name>
    <message>
        <source>There is no such device in this run.</source>
        <translation>Ein solches Gerät gibt es in diesem Lauf nicht.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The checkpoint at batch %L1 does not fit this version of the program.</source>
        <translation>Der Sicherungspunkt bei Batch %L1 passt nicht zu dieser Version des Programms.</translation>
    </message>
    <message>
        <source>Computed again, batch %L1 is not what the file has: another version of the program made it. What the file has of then is in the other views.</source>
        <translation>Noch einmal gerechnet ist Batch %L1 nicht, was die Datei hat: Eine andere Version des Programms hat ihn gemacht. Was die Datei von damals hat, zeigen die anderen Ansichten.</translation>
    </message>
</context>
<context>
    <name>PastSnapshot</name>
    <message>
        <source>The file has another fleet than the run that is open: it was replaced. Open it again.</source>
        <translation>Die Datei hat eine andere Flotte als der geöffnete Lauf: Sie wurde ersetzt. Öffnen Sie sie erneut.</translation>
    </message>
</context>
<context>
    <name>PickleFile</name>
    <message>
        <source>values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>entries of lists</source>
        <translation>Listeneinträge</translation>
    </message>
    <message>
        <source>memo entries</source>
        <translation>Memo-Einträge</translation>
    </message>
    <message>
        <source>stack entries</source>
        <translation>Stapeleinträge</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>digits of a number</source>
        <translation>Stellen einer Zahl</translation>
    </message>
    <message>
        <source>levels of nesting</source>
        <translation>Ebenen der Verschachtelung</translation>
    </message>
    <message>
        <source>The pickle ends at byte %1, before it is complete. Copy the file again, or save the model again.</source>
        <translation>Das Pickle endet bei Byte %1, bevor es vollständig ist. Die Datei neu kopieren oder das Modell neu speichern.</translation>
    </message>
    <message>
        <source>The pickle is complete at byte %1, but the file goes on. Save the model again, alone in its file.</source>
        <translation>Das Pickle ist bei Byte %1 vollständig, aber die Datei geht weiter. Das Modell neu speichern, allein in seiner Datei.</translation>
    </message>
    <message>
        <source>At byte %1 the pickle is damaged: &quot;%2&quot; does not fit there. Copy the file again, or save the model again.</source>
        <translation>Bei Byte %1 ist das Pickle beschädigt: „%2“ passt dort nicht hin. Die Datei neu kopieren oder das Modell neu speichern.</translation>
    </message>
    <message>
        <source>The pickle has protocol %2, and this program reads 0 to 5. Save the model again with protocol 4.</source>
        <translation>Das Pickle hat Protokoll %2, und dieses Programm liest 0 bis 5. Das Modell mit Protokoll 4 neu speichern.</translation>
    </message>
    <message>
        <source>At byte %1 the file wants to do &quot;%2&quot;, which no model needs. Nothing in it was run. Choose another file.</source>
        <translation>Bei Byte %1 will die Datei „%2“ tun, was kein Modell braucht. Nichts darin wurde ausgeführt. Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>At byte %1 the file wants to call &quot;%2&quot;, which no model needs. Nothing in it was run. Choose another file.</source>
        <translation>Bei Byte %1 will die Datei „%2“ aufrufen, was kein Modell braucht. Nichts darin wurde ausgeführt. Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>At byte %1 the file has a NumPy array of type &quot;%2&quot;, which holds no numbers that a model has. Save the weights as float64.</source>
        <translation>Bei Byte %1 hat die Datei ein NumPy-Array vom Typ „%2“; es enthält keine Zahlen, wie sie ein Modell hat. Die Gewichte als float64 speichern.</translation>
    </message>
    <message>
        <source>At byte %1 the file has a NumPy array whose shape does not fit its bytes. Copy the file again, or save the model again.</source>
        <translation>Bei Byte %1 hat die Datei ein NumPy-Array, dessen Form nicht zu seinen Bytes passt. Die Datei neu kopieren oder das Modell neu speichern.</translation>
    </message>
    <message>
        <source>The file holds a value that contains itself, which no model does. Choose another file.</source>
        <translation>Die Datei enthält einen Wert, der sich selbst enthält; das tut kein Modell. Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>At byte %1 the file goes beyond what any model needs (%2). Choose another file.</source>
        <translation>Bei Byte %1 geht die Datei über das hinaus, was ein Modell braucht (%2). Eine andere Datei wählen.</translation>
    </message>
</context>
<context>
    <name>PickleModel</name>
    <message>
        <source>The file has more text than any model. Choose another file.</source>
        <translation>Die Datei hat mehr Text als irgendein Modell. Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>The pickle holds no model, which is a dict with &quot;weights&quot; or a GlobalModel. Choose another file.</source>
        <translation>Das Pickle enthält kein Modell; das wäre ein dict mit „weights“ oder ein GlobalModel. Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>The pickle has more fields than any model. Choose another file.</source>
        <translation>Das Pickle hat mehr Felder als irgendein Modell. Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>The file tells of a model, but holds no weights: &quot;weights&quot; is None. Choose a file that has them.</source>
        <translation>Die Datei erzählt von einem Modell, enthält aber keine Gewichte: „weights“ ist None. Eine Datei wählen, die sie hat.</translation>
    </message>
    <message>
        <source>is a NumPy array of %1 dimensions, and weights have one</source>
        <translation>ist ein NumPy-Array mit %1 Dimensionen, und Gewichte haben eine</translation>
    </message>
    <message>
        <source>The file has more than %1 weights. Choose another file.</source>
        <translation>Die Datei hat mehr als %1 Gewichte. Eine andere Datei wählen.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Federated anomaly detection on sensor fleets: trains, measures and keeps runs without a window.</source>
        <translation>Föderierte Anomalieerkennung auf Sensorflotten: trainiert, misst und bewahrt Läufe, ohne Fenster.</translation>
    </message>
    <message>
        <source>Each command has its own --help, with examples.</source>
        <translation>Jeder Befehl hat sein eigenes --help mit Beispielen.</translation>
    </message>
    <message>
        <source>There is no command “%1”. There are: %2. --help tells more.</source>
        <translation>Den Befehl „%1“ gibt es nicht. Es gibt: %2. --help sagt mehr.</translation>
    </message>
</context>
<context>
    <name>ProgressWords</name>
    <message>
        <source>accuracy %1, majority %2</source>
        <translation>Genauigkeit %1, Mehrheit %2</translation>
    </message>
    <message>
        <source>%1 readings/s</source>
        <translation>%1 Messwerte/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batch(es)</source>
        <translation>
            <numerusform>%1 von %2 Batch</numerusform>
            <numerusform>%1 von %2 Batches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 batch(es)</source>
        <translation>
            <numerusform>%1 Batch</numerusform>
            <numerusform>%1 Batches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RateChart</name>
    <message>
        <source>Log loss of the local models</source>
        <translation>Log Loss der lokalen Modelle</translation>
    </message>
    <message>
        <source>scored first, trained second, by learning rate</source>
        <translation>erst bewertet, dann trainiert, nach Lernrate</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>± standard error</source>
        <translation>± Standardfehler</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
</context>
<context>
    <name>RateFinderTexts</name>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>No device has labels of both classes: without anomalies and normal readings that are known, no rate is better than another.</source>
        <translation>Kein Gerät hat Labels beider Klassen: Ohne bekannte Anomalien und normale Messwerte ist keine Rate besser als eine andere.</translation>
    </message>
</context>
<context>
    <name>RateSentence</name>
    <message numerus="yes">
        <source>Rate %1 (%2) has the lowest mean log loss of the local models over %Ln device(s): %3.</source>
        <translation>
            <numerusform>Rate %1 (%2) hat den niedrigsten mittleren Log Loss der lokalen Modelle über %Ln Gerät: %3.</numerusform>
            <numerusform>Rate %1 (%2) hat den niedrigsten mittleren Log Loss der lokalen Modelle über %Ln Geräte: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every other rate is worse by more than a standard error.</source>
        <translation>Jede andere Rate ist um mehr als einen Standardfehler schlechter.</translation>
    </message>
    <message>
        <source>From %1 to %2 the difference is within a standard error: there it matters little.</source>
        <translation>Von %1 bis %2 liegt der Unterschied innerhalb eines Standardfehlers: Dort kommt es wenig darauf an.</translation>
    </message>
    <message>
        <source>It is the lowest that was tried: try lower ones.</source>
        <translation>Sie ist die niedrigste, die versucht wurde: Niedrigere sind zu versuchen.</translation>
    </message>
    <message>
        <source>It is the highest that was tried: try higher ones.</source>
        <translation>Sie ist die höchste, die versucht wurde: Höhere sind zu versuchen.</translation>
    </message>
    <message>
        <source>Chosen on the first half alone it would be %1, which on the second half has a log loss of %2; the best there is %3 with %4.</source>
        <translation>Nach der ersten Hälfte allein wäre es %1 gewesen, mit einem Log Loss von %2 auf der zweiten Hälfte; die beste dort ist %3 mit %4.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) had no labels of both classes and were left out.</source>
        <translation>
            <numerusform>%Ln Gerät hatte keine Labels beider Klassen und wurde ausgelassen.</numerusform>
            <numerusform>%Ln Geräte hatten keine Labels beider Klassen und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The devices have different optimisers, whose rates can&apos;t be compared.</source>
        <translation>Die Geräte haben verschiedene Optimierer, deren Raten nicht zu vergleichen sind.</translation>
    </message>
</context>
<context>
    <name>ReliabilityChart</name>
    <message>
        <source>Reliability</source>
        <translation>Verlässlichkeit</translation>
    </message>
    <message>
        <source>share of anomalies by predicted probability</source>
        <translation>Anteil der Anomalien nach vorhergesagter Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>vorhergesagt</translation>
    </message>
    <message>
        <source>Needs labelled readings</source>
        <translation>Braucht Messwerte mit Label</translation>
    </message>
    <message>
        <source>as predicted</source>
        <translation>wie vorhergesagt</translation>
    </message>
</context>
<context>
    <name>RemoteWords</name>
    <message>
        <source>The server said what nobody can understand.</source>
        <translation>Der Server hat etwas gesagt, das niemand verstehen kann.</translation>
    </message>
    <message>
        <source>The server speaks version %1 of the protocol, and this program version %2: use the same version of Fleetgrad on both sides.</source>
        <translation>Der Server spricht Version %1 des Protokolls und dieses Programm Version %2: Nehmen Sie auf beiden Seiten dieselbe Version von Fleetgrad.</translation>
    </message>
    <message>
        <source>The connection to the server was lost.</source>
        <translation>Die Verbindung zum Server ging verloren.</translation>
    </message>
    <message>
        <source>The connection is lost, trying again in %1 s. %2</source>
        <translation>Die Verbindung ist verloren, neuer Versuch in %1 s. %2</translation>
    </message>
    <message>
        <source>There is no connection: nothing was changed.</source>
        <translation>Es gibt keine Verbindung: Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no connection to the server. Try it when it is back.</source>
        <translation>Es gibt keine Verbindung zum Server. Versuchen Sie es, wenn sie wieder da ist.</translation>
    </message>
    <message>
        <source>Too many desktops look at this run: %1 are allowed.</source>
        <translation>Zu viele Fenster sehen diesem Lauf zu: %1 sind erlaubt.</translation>
    </message>
    <message>
        <source>This is not what a desktop of this version says.</source>
        <translation>Das sagt kein Fenster dieser Version.</translation>
    </message>
    <message>
        <source>You may watch this run, and not steer it. Whoever runs the server can give you a token of the role operate.</source>
        <translation>Sie dürfen diesem Lauf zusehen, ihn aber nicht steuern. Wer den Server betreibt, kann Ihnen ein Token mit der Rolle operate geben.</translation>
    </message>
    <message>
        <source>You may watch this run, and not change it.</source>
        <translation>Sie dürfen diesem Lauf zusehen, ihn aber nicht ändern.</translation>
    </message>
</context>
<context>
    <name>ReplayFilesText</name>
    <message>
        <source>The folder cannot be read; check its permissions.</source>
        <translation>Der Ordner ist nicht lesbar; seine Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>There is no file *.csv in this folder, and subfolders are not searched; choose the folder that holds the CSV files.</source>
        <translation>In diesem Ordner gibt es keine Datei *.csv, und Unterordner werden nicht durchsucht; den Ordner mit den CSV-Dateien wählen.</translation>
    </message>
    <message>
        <source>The folder &quot;train&quot; has no labels and is left out.</source>
        <translation>Der Ordner „train“ hat keine Labels und wird ausgelassen.</translation>
    </message>
    <message>
        <source>%1 has the series of the files beside it once more, without labels. It is left out.</source>
        <translation>%1 enthält die Reihen der Dateien daneben noch einmal, ohne Labels. Sie wird ausgelassen.</translation>
    </message>
    <message>
        <source>There is no such file of readings in the folder; choose the files again.</source>
        <translation>Eine solche Datei mit Messwerten gibt es in dem Ordner nicht; wählen Sie die Dateien neu.</translation>
    </message>
</context>
<context>
    <name>ReplayText</name>
    <message>
        <source>No file or folder is named; name a CSV file or a folder of them.</source>
        <translation>Keine Datei und kein Ordner angegeben; eine CSV-Datei oder einen Ordner damit angeben.</translation>
    </message>
    <message>
        <source>The memory does not suffice for these readings; choose fewer files or columns.</source>
        <translation>Der Speicher reicht für diese Messwerte nicht; weniger Dateien oder Spalten wählen.</translation>
    </message>
    <message>
        <source>%1 The file is left out.</source>
        <translation>%1 Die Datei wird ausgelassen.</translation>
    </message>
    <message>
        <source>Files recognised as those of %1: %2.</source>
        <translation>Als Dateien von %1 erkannt: %2.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Fleetgrad run %1</source>
        <translation>Fleetgrad-Lauf %1</translation>
    </message>
    <message>
        <source>Fleetgrad run “%1”</source>
        <translation>Fleetgrad-Lauf „%1“</translation>
    </message>
    <message>
        <source>This file is no report of Fleetgrad and stays as it is. Name another folder.</source>
        <translation>Diese Datei ist kein Bericht von Fleetgrad und bleibt, wie sie ist. Einen anderen Ordner angeben.</translation>
    </message>
    <message>
        <source>It can’t be written: %1. Free some space or name another folder.</source>
        <translation>Nicht beschreibbar: %1. Platz schaffen oder einen anderen Ordner angeben.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language of the report</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>This folder can’t be made. Name one in a place where you may write.</source>
        <translation>Dieser Ordner lässt sich nicht anlegen. Einen angeben, wo geschrieben werden darf.</translation>
    </message>
    <message>
        <source>Scored before training, over about the last 1,000 labelled readings. Grey band: 10 to 90% of the devices; open circles: global versions, measured on readings that arrived after them; faint verticals: rounds. Named curves: the best, the median and the worst device.</source>
        <translation>Vor dem Training bewertet, über etwa die letzten 1.000 Messwerte mit Label. Graues Band: 10 bis 90&#xa0;% der Geräte; offene Kreise: globale Versionen, gemessen an Messwerten, die nach ihnen eintrafen; blasse Senkrechte: Runden. Benannte Kurven: das beste, das mittlere und das schlechteste Gerät.</translation>
    </message>
</context>
<context>
    <name>ReportPdf</name>
    <message>
        <source>The report was stopped; nothing was written.</source>
        <translation>Der Bericht wurde abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>It can’t be written: %1. Free some space or name another folder.</source>
        <translation>Nicht beschreibbar: %1. Platz schaffen oder einen anderen Ordner angeben.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>ReportSections</name>
    <message numerus="yes">
        <source>%Ln simulated device(s)</source>
        <translation>
            <numerusform>%Ln simuliertes Gerät</numerusform>
            <numerusform>%Ln simulierte Geräte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) replayed from %1</source>
        <translation>
            <numerusform>%Ln Gerät, abgespielt aus %1</numerusform>
            <numerusform>%Ln Geräte, abgespielt aus %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>PR-AUC</source>
        <translation>PR-AUC</translation>
    </message>
    <message>
        <source>Log loss</source>
        <translation>Log Loss</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Balancierte Genauigkeit</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>Local models</source>
        <translation>Lokale Modelle</translation>
    </message>
    <message>
        <source>Global model</source>
        <translation>Globales Modell</translation>
    </message>
    <message>
        <source>Baseline: %1</source>
        <translation>Baseline: %1</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Last label</source>
        <translation>Letztes Label</translation>
    </message>
    <message>
        <source>Unsupervised</source>
        <translation>Unüberwacht</translation>
    </message>
    <message>
        <source>Global</source>
        <translation>Global</translation>
    </message>
    <message>
        <source>Base rate</source>
        <translation>Basisrate</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Updates</translation>
    </message>
    <message>
        <source>The newest global versions. Claimed: what the devices say of themselves. Measured: on readings that arrived after the version was published, and (judges) on devices that never train</source>
        <translation>Die neuesten globalen Versionen. Behauptet: was die Geräte von sich selbst sagen. Gemessen: an Messwerten, die nach der Veröffentlichung der Version eintrafen, und (Prüfgeräte) auf Geräten, die nie trainieren</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>After batch</source>
        <translation>Nach Batch</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Screened out</source>
        <translation>Aussortiert</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Samples</translation>
    </message>
    <message>
        <source>Claimed accuracy</source>
        <translation>Behauptete Genauigkeit</translation>
    </message>
    <message>
        <source>Measured accuracy</source>
        <translation>Gemessene Genauigkeit</translation>
    </message>
    <message>
        <source>Measured PR-AUC</source>
        <translation>Gemessene PR-AUC</translation>
    </message>
    <message>
        <source>Measured log loss</source>
        <translation>Gemessener Log Loss</translation>
    </message>
    <message>
        <source>Judges’ PR-AUC</source>
        <translation>PR-AUC Prüfgeräte</translation>
    </message>
    <message>
        <source>information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>▲ warning</source>
        <translation>▲ Warnung</translation>
    </message>
    <message>
        <source>◆ critical</source>
        <translation>◆ kritisch</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>the original method, against labels that it makes itself</source>
        <translation>die ursprüngliche Methode, gegen Labels, die sie selbst erzeugt</translation>
    </message>
    <message>
        <source>the sound method</source>
        <translation>die fundierte Methode</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Startwert %1</translation>
    </message>
    <message>
        <source>The fleet</source>
        <translation>Die Flotte</translation>
    </message>
    <message>
        <source>Whole run, mean over the devices</source>
        <translation>Ganzer Lauf, Mittel über die Geräte</translation>
    </message>
    <message>
        <source>Whole run, mean over the worst tenth of the devices</source>
        <translation>Ganzer Lauf, Mittel über das schlechteste Zehntel der Geräte</translation>
    </message>
    <message>
        <source>Global versions</source>
        <translation>Globale Versionen</translation>
    </message>
    <message>
        <source>Rounds and screening</source>
        <translation>Runden und Prüfung</translation>
    </message>
    <message>
        <source>Learning rates</source>
        <translation>Lernraten</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Digest of the run&apos;s content:</source>
        <translation>Prüfsumme des Laufinhalts:</translation>
    </message>
    <message>
        <source>Run file:</source>
        <translation>Laufdatei:</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Worst and best devices by the PR-AUC of their decision, whole run</source>
        <translation>Schlechteste und beste Geräte nach der PR-AUC ihrer Entscheidung, ganzer Lauf</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>Why updates were quarantined: the newest 1,000</source>
        <translation>Warum Updates in Quarantäne kamen: die neuesten 1.000</translation>
    </message>
    <message numerus="yes">
        <source>%1 batch(es)</source>
        <translation>
            <numerusform>%1 Batch</numerusform>
            <numerusform>%1 Batches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reading(s)</source>
        <translation>
            <numerusform>%1 Messwert</numerusform>
            <numerusform>%1 Messwerte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 local update(s)</source>
        <translation>
            <numerusform>%1 lokales Update</numerusform>
            <numerusform>%1 lokale Updates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 round(s)</source>
        <translation>
            <numerusform>%1 Runde</numerusform>
            <numerusform>%1 Runden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 missing value(s)</source>
        <translation>
            <numerusform>%1 fehlender Wert</numerusform>
            <numerusform>%1 fehlende Werte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every reading was scored before its label was used. Means over the devices; %1 of the %2 labelled reading(s) are anomalies, so that accuracy alone says little.</source>
        <translation>
            <numerusform>Jeder Messwert wurde bewertet, bevor sein Label verwendet wurde. Mittelwerte über die Geräte; %1 des %2 Messwerts mit Label ist anomal, die Genauigkeit allein sagt daher wenig.</numerusform>
            <numerusform>Jeder Messwert wurde bewertet, bevor sein Label verwendet wurde. Mittelwerte über die Geräte; %1 der %2 Messwerte mit Label sind Anomalien, die Genauigkeit allein sagt daher wenig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 round(s); in the newest %2, on average %3 devices took part.</source>
        <translation>
            <numerusform>%1 Runde; im Mittel der neuesten %2 nahmen %3 Geräte teil.</numerusform>
            <numerusform>%1 Runden; im Mittel der neuesten %2 nahmen %3 Geräte teil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 update(s) screened out in them.</source>
        <translation>
            <numerusform>%1 Update wurde darin aussortiert.</numerusform>
            <numerusform>%1 Updates wurden darin aussortiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The devices’ learning rates are now between %1 and %2, median %3.</source>
        <translation>Die Lernraten der Geräte liegen jetzt zwischen %1 und %2, Median %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of them are locked.</source>
        <translation>
            <numerusform>%1 davon ist gesperrt.</numerusform>
            <numerusform>%1 davon sind gesperrt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 warning(s)</source>
        <translation>
            <numerusform>%1 Warnung</numerusform>
            <numerusform>%1 Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Gain over the baseline hardest to beat</source>
        <translation>Gewinn gegenüber dem schwersten Vergleichswert</translation>
    </message>
    <message>
        <source>Original method, in shadow</source>
        <translation>Ursprüngliche Methode, im Schatten</translation>
    </message>
    <message>
        <source>The newest events but rounds and alarms, newest first. Of the newest 1,000 of each kind: %1 for information, %2, %3 critical</source>
        <translation>Die neuesten Ereignisse außer Runden und Alarmen, das neueste zuerst. Von den neuesten 1.000 jeder Art: %1 zur Kenntnis, %2, %3 kritisch</translation>
    </message>
    <message>
        <source>Nothing happened but rounds and alarms.</source>
        <translation>Außer Runden und Alarmen ist nichts geschehen.</translation>
    </message>
    <message>
        <source>The newest changes (1,000 at most): %1 because the error grew, %2 because it fell, %3 by a person, %4 because the model diverged, %5 because of drift.</source>
        <translation>Die neuesten Änderungen (höchstens 1.000): %1, weil der Fehler wuchs, %2, weil er fiel, %3 durch einen Menschen, %4, weil das Modell divergierte, %5 wegen Drift.</translation>
    </message>
    <message>
        <source>The run was going on when this was written: pause it, and the report has the digest of its content.</source>
        <translation>Der Lauf lief, als dies geschrieben wurde: Halten Sie ihn an, und der Bericht hat die Prüfsumme seines Inhalts.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln real device(s)</source>
        <translation>
            <numerusform>%Ln echtes Gerät</numerusform>
            <numerusform>%Ln echte Geräte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunFile</name>
    <message>
        <source>The configuration in it can&apos;t be read (%1). The file was damaged or changed by hand: use a copy of it.</source>
        <translation>Die Konfiguration darin ist nicht lesbar (%1). Die Datei wurde beschädigt oder von Hand geändert: eine Kopie davon verwenden.</translation>
    </message>
    <message>
        <source>There is such a file already, and a run never overwrites one. Choose another name, or resume the run that is in it.</source>
        <translation>Diese Datei gibt es schon, und ein Lauf überschreibt nie eine. Einen anderen Namen wählen oder den Lauf darin fortsetzen.</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it first, or choose another.</source>
        <translation>Es gibt keinen Ordner %1. Ihn zuerst anlegen oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>No file can be made in the folder %1. Check its permissions and the space that is left, or choose another.</source>
        <translation>Im Ordner %1 lässt sich keine Datei anlegen. Zugriffsrechte und freien Platz prüfen oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>The file is read-only (%1). Change its permissions, or go on with a copy of it.</source>
        <translation>Die Datei ist schreibgeschützt (%1). Ihre Zugriffsrechte ändern oder mit einer Kopie weiterarbeiten.</translation>
    </message>
    <message>
        <source>The file has a log beside it (-wal), and there is no space to put both together in %1. Copy both to a folder that you can write to.</source>
        <translation>Neben der Datei liegt ein Protokoll (-wal), und in %1 ist kein Platz, um beide zusammenzuführen. Beide in einen beschreibbaren Ordner kopieren.</translation>
    </message>
    <message>
        <source>There is no such file. Check the name and the folder.</source>
        <translation>Diese Datei gibt es nicht. Namen und Ordner prüfen.</translation>
    </message>
    <message>
        <source>This is a folder. Name a run file (*.fleetrun).</source>
        <translation>Das ist ein Ordner. Eine Laufdatei (*.fleetrun) angeben.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read (%1). Check its permissions.</source>
        <translation>Die Datei ist nicht lesbar (%1). Ihre Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>The file is empty: there is no run in it. Remove it, or choose another.</source>
        <translation>Die Datei ist leer: Sie enthält keinen Lauf. Sie entfernen oder eine andere wählen.</translation>
    </message>
    <message>
        <source>This is not a run file of Fleetgrad. Choose a file that a run has saved (*.fleetrun).</source>
        <translation>Das ist keine Laufdatei von Fleetgrad. Eine Datei wählen, die ein Lauf gespeichert hat (*.fleetrun).</translation>
    </message>
    <message>
        <source>The file is cut off: it ends before the run in it does. Use a copy of it, or save what is left with: sqlite3 FILE .recover</source>
        <translation>Die Datei ist abgeschnitten: Sie endet vor dem Lauf, den sie enthält. Eine Kopie davon verwenden, oder den Rest retten mit: sqlite3 DATEI .recover</translation>
    </message>
    <message>
        <source>The file has version %1 of the format, and this program knows versions up to %2. Install a newer Fleetgrad.</source>
        <translation>Die Datei hat Version %1 des Formats, und dieses Programm kennt Versionen bis %2. Ein neueres Fleetgrad installieren.</translation>
    </message>
    <message>
        <source>The file has version %1 of the format, which there never was. It was damaged or changed by hand: use a copy of it.</source>
        <translation>Die Datei hat Version %1 des Formats, die es nie gab. Sie wurde beschädigt oder von Hand geändert: eine Kopie davon verwenden.</translation>
    </message>
    <message>
        <source>The file exists already. Choose another name.</source>
        <translation>Die Datei gibt es schon. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The copy could not be given this name. Choose another one.</source>
        <translation>Die Kopie konnte diesen Namen nicht bekommen. Einen anderen wählen.</translation>
    </message>
    <message>
        <source>Version %1 of device %2 is not stored with its weights. Choose one that is: every %3. local update is kept.</source>
        <translation>Version %1 von Gerät %2 ist nicht mit ihren Gewichten gespeichert. Eine wählen, die es ist: Jedes %3. lokale Update wird behalten.</translation>
    </message>
    <message>
        <source>There is no global version %1 in this run. Choose one that a round has made.</source>
        <translation>In diesem Lauf gibt es keine globale Version %1. Eine wählen, die eine Runde ergeben hat.</translation>
    </message>
    <message>
        <source>The run file is closed already. Open it again to go on writing.</source>
        <translation>Die Laufdatei ist schon geschlossen. Sie wieder öffnen, um weiterzuschreiben.</translation>
    </message>
    <message>
        <source>Batch %1 can&apos;t follow batch %2 in a run file. Go on from the newest checkpoint.</source>
        <translation>Batch %1 kann in einer Laufdatei nicht auf Batch %2 folgen. Vom neuesten Sicherungspunkt an weitermachen.</translation>
    </message>
    <message>
        <source>The disk, or what you may use of it, is full (%1). Free some space and go on; nothing that was committed is lost.</source>
        <translation>Der Datenträger oder das Kontingent ist voll (%1). Platz schaffen und weitermachen; nichts Festgeschriebenes ist verloren.</translation>
    </message>
    <message>
        <source>The file is damaged or cut off (%1). Use a copy of it, or save what is left with: sqlite3 FILE .recover</source>
        <translation>Die Datei ist beschädigt oder abgeschnitten (%1). Eine Kopie davon verwenden, oder den Rest retten mit: sqlite3 DATEI .recover</translation>
    </message>
    <message>
        <source>The file can&apos;t be written (%1). Check the permissions of the file and of its folder; what was committed before is not lost.</source>
        <translation>Die Datei ist nicht beschreibbar (%1). Die Zugriffsrechte der Datei und ihres Ordners prüfen; was festgeschrieben war, ist nicht verloren.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read (%1). Check the permissions of the file and of its folder, or copy it elsewhere.</source>
        <translation>Die Datei ist nicht lesbar (%1). Die Zugriffsrechte der Datei und ihres Ordners prüfen, oder sie anderswohin kopieren.</translation>
    </message>
    <message>
        <source>The file is in use by another program. Close it there and try again.</source>
        <translation>Ein anderes Programm verwendet die Datei. Sie dort schließen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>A value is larger than a run file or the memory can hold (%1). Use fewer devices or channels.</source>
        <translation>Ein Wert ist größer, als eine Laufdatei oder der Speicher aufnehmen kann (%1). Weniger Geräte oder Kanäle verwenden.</translation>
    </message>
    <message>
        <source>Table %1, row %2, column %3 has a value that can&apos;t be. The file was damaged or changed by hand: use a copy of it.</source>
        <translation>Tabelle %1, Zeile %2, Spalte %3 hat einen unmöglichen Wert. Die Datei wurde beschädigt oder von Hand geändert: eine Kopie davon verwenden.</translation>
    </message>
    <message>
        <source>There is not enough memory for this file. Close other programs and try again.</source>
        <translation>Der Speicher reicht für diese Datei nicht. Andere Programme schließen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Another program (%1, process %2) is writing to the file. Stop the run there, or open the file here to look at it only.</source>
        <translation>Ein anderes Programm (%1, Prozess %2) schreibt in die Datei. Den Lauf dort anhalten, oder die Datei hier nur zum Ansehen öffnen.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be written. Check its permissions and the space that is left, or copy the run file to another folder.</source>
        <translation>Der Ordner %1 ist nicht beschreibbar. Zugriffsrechte und freien Platz prüfen, oder die Laufdatei in einen anderen Ordner kopieren.</translation>
    </message>
    <message>
        <source>Saving was stopped.</source>
        <translation>Das Speichern wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Device %1 sent no update in batch %2.</source>
        <translation>Gerät %1 hat in Batch %2 kein Update gesendet.</translation>
    </message>
    <message>
        <source>There is no global version in this run yet. Go on with it until a round has been.</source>
        <translation>In diesem Lauf gibt es noch keine globale Version. Mit ihm weitermachen, bis eine Runde gewesen ist.</translation>
    </message>
    <message>
        <source>This fork begins after batch %1; before, it is its parent. Fork that one.</source>
        <translation>Dieser Abzweig beginnt nach Batch %1; davor ist er der Lauf, von dem er abzweigt. Diesen verzweigen.</translation>
    </message>
    <message>
        <source>There is no batch in this run yet. Go on with it, then fork it.</source>
        <translation>In diesem Lauf gibt es noch keinen Batch. Erst mit ihm weitergehen, dann verzweigen.</translation>
    </message>
    <message>
        <source>There is no batch %1 in this run. Choose one from %2 to %3.</source>
        <translation>Einen Batch %1 gibt es in diesem Lauf nicht. Einen von %2 bis %3 wählen.</translation>
    </message>
    <message>
        <source>There is a fork “%1” in this file already. Choose another name, or go on with that one.</source>
        <translation>Einen Abzweig „%1“ gibt es in dieser Datei schon. Einen anderen Namen wählen, oder mit jenem weitergehen.</translation>
    </message>
    <message>
        <source>A fork can&apos;t be called “%1”. Use 1 to %2 letters, digits, spaces and . _ - + =.</source>
        <translation>Ein Abzweig kann nicht „%1“ heißen. Erlaubt sind 1 bis %2 Buchstaben, Ziffern, Leerzeichen und . _ - + =.</translation>
    </message>
    <message>
        <source>Nothing was forked in this file, so there is no fork “%1”. Leave out what follows the #.</source>
        <translation>In dieser Datei wurde nichts verzweigt, daher gibt es keinen Abzweig „%1“. Weglassen, was auf # folgt.</translation>
    </message>
    <message>
        <source>There is no fork “%1” in this file. The forks are: %2.</source>
        <translation>Einen Abzweig „%1“ gibt es in dieser Datei nicht. Die Abzweige sind: %2.</translation>
    </message>
    <message>
        <source>The fleet model has %1 weights and a bias: there is no weight %2.</source>
        <translation>Das Flottenmodell hat %1 Gewichte und einen Bias: Ein Gewicht %2 gibt es nicht.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>There are no recorded readings of real devices for this batch. Use a copy of the file.</source>
        <translation>Zu diesem Batch gibt es keine aufgezeichneten Messwerte echter Geräte. Verwenden Sie eine Kopie der Datei.</translation>
    </message>
    <message>
        <source>The readings at %1 are not those that this run was made from: put the original files back, or start a new run.</source>
        <translation>Die Messwerte in %1 sind nicht die, aus denen dieser Lauf entstand: die ursprünglichen Dateien zurücklegen, oder einen neuen Lauf beginnen.</translation>
    </message>
    <message>
        <source>What devices reported up to batch %1 is in the earlier file %2: open that one.</source>
        <translation>Was die Geräte bis Batch %1 gemeldet haben, ist in der früheren Datei %2: Öffnen Sie diese.</translation>
    </message>
    <message>
        <source>There is no device %1 in this run.</source>
        <translation>In diesem Lauf gibt es kein Gerät %1.</translation>
    </message>
    <message>
        <source>The local model of this device has %1 weights and a bias: there is no weight %2.</source>
        <translation>Das lokale Modell dieses Geräts hat %1 Gewichte und einen Bias: Ein Gewicht %2 gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>RunHistory</name>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>Samples</translation>
    </message>
    <message>
        <source>claimed accuracy</source>
        <translation>behauptete Genauigkeit</translation>
    </message>
    <message>
        <source>measured accuracy</source>
        <translation>gemessene Genauigkeit</translation>
    </message>
    <message>
        <source>measured PR-AUC</source>
        <translation>gemessene PR-AUC</translation>
    </message>
    <message>
        <source>measured log loss</source>
        <translation>gemessener Log Loss</translation>
    </message>
    <message>
        <source>judges’ PR-AUC</source>
        <translation>PR-AUC Prüfgeräte</translation>
    </message>
</context>
<context>
    <name>RunOutlineText</name>
    <message>
        <source>Reading was stopped.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>RunResults</name>
    <message>
        <source>It stopped before its first checkpoint: there are no figures of the whole run. Resume it, and pause it again.</source>
        <translation>Er endete vor seinem ersten Prüfpunkt: Werte des ganzen Laufs fehlen. Setzen Sie ihn fort und halten Sie ihn wieder an.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Batches</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Newest global version</source>
        <translation>Neueste globale Version</translation>
    </message>
    <message>
        <source>Figures below are those after batch</source>
        <translation>Die Werte darunter sind die nach Batch</translation>
    </message>
    <message>
        <source>No device has scored labelled readings of both classes with it.</source>
        <translation>Kein Gerät hat damit gelabelte Messwerte beider Klassen bewertet.</translation>
    </message>
    <message>
        <source>No alarm has been judged: labels of normal readings and events are needed.</source>
        <translation>Kein Alarm wurde beurteilt: Dazu braucht es Labels von normalen Messwerten und Ereignissen.</translation>
    </message>
    <message>
        <source>False alarms a device-day</source>
        <translation>Fehlalarme am Gerätetag</translation>
    </message>
    <message>
        <source>Events found</source>
        <translation>Ereignisse gefunden</translation>
    </message>
    <message>
        <source>No event has ended yet that an alarm could have found.</source>
        <translation>Noch ist kein Ereignis zu Ende, das ein Alarm hätte finden können.</translation>
    </message>
    <message>
        <source>Median delay of found events</source>
        <translation>Median der Verzögerung gefundener Ereignisse</translation>
    </message>
    <message>
        <source>No event has been found yet.</source>
        <translation>Noch wurde kein Ereignis gefunden.</translation>
    </message>
    <message>
        <source>PR-AUC of the decisions</source>
        <translation>PR-AUC der Entscheidungen</translation>
    </message>
    <message>
        <source>Log loss of the decisions</source>
        <translation>Log Loss der Entscheidungen</translation>
    </message>
    <message>
        <source>Accuracy of the decisions</source>
        <translation>Genauigkeit der Entscheidungen</translation>
    </message>
    <message>
        <source>F1 of the decisions</source>
        <translation>F1 der Entscheidungen</translation>
    </message>
    <message>
        <source>PR-AUC of the local models</source>
        <translation>PR-AUC der lokalen Modelle</translation>
    </message>
    <message>
        <source>Log loss of the local models</source>
        <translation>Log Loss der lokalen Modelle</translation>
    </message>
    <message>
        <source>Accuracy of the local models</source>
        <translation>Genauigkeit der lokalen Modelle</translation>
    </message>
    <message>
        <source>F1 of the local models</source>
        <translation>F1 der lokalen Modelle</translation>
    </message>
    <message>
        <source>PR-AUC of the global model</source>
        <translation>PR-AUC des globalen Modells</translation>
    </message>
    <message>
        <source>Log loss of the global model</source>
        <translation>Log Loss des globalen Modells</translation>
    </message>
    <message>
        <source>Accuracy of the global model</source>
        <translation>Genauigkeit des globalen Modells</translation>
    </message>
    <message>
        <source>F1 of the global model</source>
        <translation>F1 des globalen Modells</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>This file exists, and no run is ever overwritten. Name another one with --output, or go on with it: fleetgrad-cli resume.</source>
        <translation>Diese Datei gibt es schon, und kein Lauf wird je überschrieben. Mit --output eine andere angeben, oder mit ihr weitermachen: fleetgrad-cli resume.</translation>
    </message>
    <message>
        <source>The folder of this file does not exist. Make it first, or name another place.</source>
        <translation>Den Ordner dieser Datei gibt es nicht. Ihn zuerst anlegen oder einen anderen Ort angeben.</translation>
    </message>
    <message>
        <source>Worker threads; 0: one for each processor</source>
        <translation>Arbeits-Threads; 0: einer je Prozessor</translation>
    </message>
    <message>
        <source>Times real time; 0: as fast as possible</source>
        <translation>Vielfaches der Echtzeit; 0: so schnell wie möglich</translation>
    </message>
    <message>
        <source>Write a report (index.html and its charts) there</source>
        <translation>Dorthin einen Bericht schreiben (index.html und seine Diagramme)</translation>
    </message>
    <message>
        <source>Print the summary as one JSON object and nothing else</source>
        <translation>Nur die Zusammenfassung ausgeben, als ein JSON-Objekt</translation>
    </message>
    <message>
        <source>A line for every local update; beside --json on standard error</source>
        <translation>Eine Zeile für jedes lokale Update; neben --json auf der Standardfehlerausgabe</translation>
    </message>
    <message>
        <source>No progress and no table</source>
        <translation>Kein Fortschritt und keine Tabelle</translation>
    </message>
    <message>
        <source>Train a simulated fleet</source>
        <translation>Eine simulierte Flotte trainieren</translation>
    </message>
    <message>
        <source>The run file to write; without it the run is not kept</source>
        <translation>Die zu schreibende Laufdatei; ohne sie wird der Lauf nicht behalten</translation>
    </message>
    <message>
        <source>Print the whole configuration, with comments, and end</source>
        <translation>Die ganze Konfiguration mit Kommentaren ausgeben und enden</translation>
    </message>
    <message>
        <source>It is empty. Name a CSV file, or a folder of them.</source>
        <translation>Die Angabe ist leer. Eine CSV-Datei oder einen Ordner damit angeben.</translation>
    </message>
    <message>
        <source>The run needs a temporary file. Free some space, or name one with --output.</source>
        <translation>Der Lauf braucht eine temporäre Datei. Platz schaffen, oder mit --output eine angeben.</translation>
    </message>
    <message>
        <source>This run has no end. Stop it with Ctrl+C, or give --batches.</source>
        <translation>Dieser Lauf hat kein Ende. Mit Strg+C anhalten, oder --batches angeben.</translation>
    </message>
    <message>
        <source>Go on with a run file from where it stopped</source>
        <translation>Eine Laufdatei von dort fortsetzen, wo sie anhielt</translation>
    </message>
    <message>
        <source>The run file</source>
        <translation>Die Laufdatei</translation>
    </message>
    <message>
        <source>The number of batches that the whole run is to have; without it, as before</source>
        <translation>Zahl der Batches, die der ganze Lauf haben soll; ohne Angabe wie zuvor</translation>
    </message>
    <message>
        <source>Stop where this becomes true, such as &quot;loss&gt;2&quot;; repeatable</source>
        <translation>Dort anhalten, wo das wahr wird, wie &quot;loss&gt;2&quot;; wiederholbar</translation>
    </message>
    <message>
        <source>Train on CSV files, or run a recorded run again</source>
        <translation>Mit CSV-Dateien trainieren, oder einen aufgezeichneten Lauf noch einmal ausführen</translation>
    </message>
    <message>
        <source>A CSV file, a folder of them, or a run file</source>
        <translation>Eine CSV-Datei, ein Ordner mit solchen oder eine Laufdatei</translation>
    </message>
    <message>
        <source>A recorded run is replayed with the configuration that it has. Leave this out, or fork the run: fleetgrad-cli fork.</source>
        <translation>Ein aufgezeichneter Lauf wird mit der Konfiguration wiederholt, die er hat. Lassen Sie dies weg, oder verzweigen Sie den Lauf: fleetgrad-cli fork.</translation>
    </message>
    <message>
        <source>A fork can&apos;t be replayed, since it has two configurations. Replay its file, and fork that.</source>
        <translation>Ein Abzweig kann nicht wiederholt werden, da er zwei Konfigurationen hat. Wiederholen Sie seine Datei, und verzweigen Sie diese.</translation>
    </message>
    <message>
        <source>It has the digest of the recorded run: %1</source>
        <translation>Er hat die Prüfsumme des aufgezeichneten Laufs: %1</translation>
    </message>
    <message>
        <source>Its digest is not that of the recorded run: another version of the program made that one (fleetgrad-cli inspect names it), or this one was stopped early.</source>
        <translation>Seine Prüfsumme ist nicht die des aufgezeichneten Laufs: Eine andere Version des Programms hat jenen gemacht (fleetgrad-cli inspect nennt sie), oder dieser wurde vorzeitig angehalten.</translation>
    </message>
    <message>
        <source>Its devices send their readings over the network. Go on with it by fleetgrad-cli serve, or fork it.</source>
        <translation>Seine Geräte senden ihre Messwerte über das Netz. Führen Sie ihn mit fleetgrad-cli serve fort, oder verzweigen Sie ihn.</translation>
    </message>
    <message>
        <source>Readings of real devices come over the network: begin such a run by fleetgrad-cli serve.</source>
        <translation>Messwerte echter Geräte kommen über das Netz: Beginnen Sie einen solchen Lauf mit fleetgrad-cli serve.</translation>
    </message>
</context>
<context>
    <name>Scoring</name>
    <message>
        <source>The run is too long to read it again from its beginning: 10 million readings a device at most. Compare models in a shorter one.</source>
        <translation>Der Lauf ist zu lang, um ihn von Anfang an noch einmal zu lesen: höchstens 10 Millionen Messwerte je Gerät. Vergleichen Sie Modelle in einem kürzeren.</translation>
    </message>
    <message>
        <source>Scoring was stopped.</source>
        <translation>Das Bewerten wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>ScoringWords</name>
    <message>
        <source>The readings have no device of this name. Leave --only out to see what they are called.</source>
        <translation>Die Messwerte haben kein Gerät dieses Namens. Ohne --only zeigt sich, wie die Geräte heißen.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1, %2</source>
        <comment>parts of a list</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>parts of a sentence</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a number</comment>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>ServeWords</name>
    <message>
        <source>This is no address. Write it as 127.0.0.1:8441, [::1]:8441, or 0.0.0.0:8441 for every network of this machine.</source>
        <translation>Das ist keine Adresse. Schreiben Sie sie wie 127.0.0.1:8441, [::1]:8441 oder, für alle Netze dieses Rechners, 0.0.0.0:8441.</translation>
    </message>
    <message>
        <source>Run a fleet for long, and tell over the network how it is</source>
        <translation>Eine Flotte auf Dauer laufen lassen und im Netz sagen, wie es ihr geht</translation>
    </message>
    <message>
        <source>The run file: goes on with it where it exists, else begins it</source>
        <translation>Die Laufdatei: setzt sie fort, wo es sie gibt, sonst beginnt sie</translation>
    </message>
    <message>
        <source>Where it is asked; 127.0.0.1:8441 without, port 0: one that is free</source>
        <translation>Wo gefragt wird; ohne Angabe 127.0.0.1:8441, Port 0: ein freier</translation>
    </message>
    <message>
        <source>Without TLS; only on 127.0.0.1 or [::1]</source>
        <translation>Ohne TLS; nur auf 127.0.0.1 oder [::1]</translation>
    </message>
    <message>
        <source>A certificate of your own, in PEM</source>
        <translation>Ein eigenes Zertifikat, in PEM</translation>
    </message>
    <message>
        <source>Its key, in PEM</source>
        <translation>Sein Schlüssel, in PEM</translation>
    </message>
    <message>
        <source>Train on a CSV file, or a folder of them</source>
        <translation>Auf einer CSV-Datei trainieren, oder einem Ordner davon</translation>
    </message>
    <message>
        <source>Worker threads; 0: one for each processor</source>
        <translation>Arbeits-Threads; 0: einer je Prozessor</translation>
    </message>
    <message>
        <source>Times real time; 0: as fast as possible</source>
        <translation>Vielfaches der Echtzeit; 0: so schnell wie möglich</translation>
    </message>
    <message>
        <source>Who signs the certificates that devices show instead of a token, in PEM</source>
        <translation>Wer die Zertifikate unterschreibt, die Geräte statt eines Tokens vorzeigen, in PEM</translation>
    </message>
    <message>
        <source>There is no certificate in PEM here that could vouch for devices.</source>
        <translation>Hier ist kein Zertifikat in PEM, das für Geräte bürgen könnte.</translation>
    </message>
    <message>
        <source>What devices reported goes to an earlier file when the run file has that many bytes, as 2GB</source>
        <translation>Was die Geräte gemeldet haben, kommt in eine frühere Datei, sobald die Laufdatei so viele Bytes hat, etwa 2GB</translation>
    </message>
    <message>
        <source>Earlier files that stay; 0: all</source>
        <translation>Frühere Dateien, die bleiben; 0: alle</translation>
    </message>
    <message>
        <source>kB a second that each desktop gets that looks at the run; 190 without</source>
        <translation>kB je Sekunde für jedes Fenster, das dem Lauf zusieht; ohne Angabe 190</translation>
    </message>
    <message>
        <source>This run has forks, which need its rows: it is not rotated.</source>
        <translation>Dieser Lauf hat Abzweige, die seine Zeilen brauchen: Nichts davon kommt in frühere Dateien.</translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>No secure connection to the server: %1. Check the address, and whether the server runs.</source>
        <translation>Keine sichere Verbindung zum Server: %1. Prüfen Sie die Adresse, und ob der Server läuft.</translation>
    </message>
    <message>
        <source>This is not the address of a server. Write it as wss://host:8441.</source>
        <translation>Das ist keine Adresse eines Servers. Schreiben Sie sie als wss://host:8441.</translation>
    </message>
    <message>
        <source>Without TLS (ws://) only this machine can be reached. Write wss://%1.</source>
        <translation>Ohne TLS (ws://) ist nur dieser Rechner zu erreichen. Schreiben Sie wss://%1.</translation>
    </message>
    <message>
        <source>The server does not know this token. Ask who runs it for one.</source>
        <translation>Der Server kennt dieses Token nicht. Bitten Sie, wer ihn betreibt, um eines.</translation>
    </message>
    <message>
        <source>This token is not for looking at the run. Ask who runs the server for one of the role watch or operate.</source>
        <translation>Dieses Token ist nicht dazu da, den Lauf zu sehen. Bitten Sie, wer den Server betreibt, um eines mit der Rolle watch oder operate.</translation>
    </message>
    <message>
        <source>No run is shown there: is it fleetgrad-cli serve of this version?</source>
        <translation>Dort wird kein Lauf gezeigt: Ist es fleetgrad-cli serve dieser Version?</translation>
    </message>
    <message>
        <source>Too many wrong tokens came from here: try again in a minute.</source>
        <translation>Von hier kamen zu viele falsche Token: Versuchen Sie es in einer Minute wieder.</translation>
    </message>
    <message>
        <source>It was cut: the server has stopped, or the network is gone.</source>
        <translation>Sie ist abgebrochen: Der Server läuft nicht mehr, oder das Netz ist weg.</translation>
    </message>
</context>
<context>
    <name>ServerMachineText</name>
    <message>
        <source>This line is no label (0 or 1); get the file again.</source>
        <translation>Diese Zeile ist kein Label (0 oder 1); die Datei noch einmal holen.</translation>
    </message>
</context>
<context>
    <name>ServerTrust</name>
    <message>
        <source>The server&apos;s certificate is another one: its SHA-256 is %1, expected was %2. Either the server has a new certificate, or somebody listens in between: ask who runs it.</source>
        <translation>Das Zertifikat des Servers ist ein anderes: Sein SHA-256 ist %1, erwartet war %2. Entweder hat der Server ein neues Zertifikat, oder jemand hört dazwischen mit: Fragen Sie den, der ihn betreibt.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not believed (%1). Its SHA-256 is %2: if whoever runs the server tells you the same, give it as the fingerprint.</source>
        <translation>Dem Zertifikat des Servers wird nicht geglaubt (%1). Sein SHA-256 ist %2: Wenn der, der den Server betreibt, Ihnen dasselbe sagt, geben Sie es als Fingerabdruck an.</translation>
    </message>
</context>
<context>
    <name>ServiceWords</name>
    <message>
        <source>Listening on %1://%2:%3</source>
        <translation>Lauscht auf %1://%2:%3</translation>
    </message>
    <message>
        <source>Certificate (SHA-256): %1</source>
        <translation>Zertifikat (SHA-256): %1</translation>
    </message>
    <message>
        <source>Stopped after batch %1.</source>
        <translation>Nach Batch %1 angehalten.</translation>
    </message>
    <message>
        <source>The run has ended after batch %1.</source>
        <translation>Der Lauf ist nach Stapel %1 zu Ende.</translation>
    </message>
    <message>
        <source>This run can&apos;t go on: its file can&apos;t be written, or its source is gone.</source>
        <translation>Dieser Lauf lässt sich nicht fortsetzen: Seine Datei ist nicht beschreibbar, oder seine Quelle fehlt.</translation>
    </message>
    <message>
        <source>Going on after batch %1, with the settings of the run file.</source>
        <translation>Weiter nach Stapel %1, mit den Einstellungen der Laufdatei.</translation>
    </message>
    <message>
        <source>%1, after batch %2: %3</source>
        <translation>%1, nach Batch %2: %3</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The run stopped before its first checkpoint: continue it to measure it as a whole.</source>
        <translation>Der Lauf hielt vor seinem ersten Sicherungspunkt an: ihn fortsetzen, um ihn als Ganzes zu messen.</translation>
    </message>
    <message>
        <source>The checkpoint at batch %1 does not fit this version of the program: the run can be looked at, but not continued.</source>
        <translation>Der Sicherungspunkt bei Batch %1 passt nicht zu dieser Programmversion: Der Lauf lässt sich ansehen, aber nicht fortsetzen.</translation>
    </message>
    <message>
        <source>There is no such device in this run.</source>
        <translation>Ein solches Gerät gibt es in diesem Lauf nicht.</translation>
    </message>
    <message>
        <source>No run is open to take a note.</source>
        <translation>Es ist kein Lauf offen, der eine Notiz aufnehmen könnte.</translation>
    </message>
    <message>
        <source>No run is open to take the model.</source>
        <translation>Kein Lauf ist offen, der das Modell nehmen könnte.</translation>
    </message>
    <message>
        <source>Its first %L1 batches are in earlier files, so it can&apos;t be gone through again from the beginning. Replay the first of these, or fork this file after a later batch.</source>
        <translation>Ihre ersten %L1 Batches sind in früheren Dateien, daher kann sie nicht von Anfang an noch einmal durchlaufen werden. Spielen Sie die erste davon ab, oder verzweigen Sie diese Datei nach einem späteren Batch.</translation>
    </message>
    <message>
        <source>The run file does not have the round of global v%1 any more.</source>
        <translation>Die Laufdatei hat die Runde von global v%1 nicht mehr.</translation>
    </message>
</context>
<context>
    <name>Silence</name>
    <message>
        <source>silent since %1</source>
        <translation>stumm seit %1</translation>
    </message>
    <message>
        <source>It last read something in batch %1, %2 after the start of the run.</source>
        <translation>Zuletzt hat es in Batch %1 etwas gelesen, %2 nach dem Beginn des Laufs.</translation>
    </message>
    <message>
        <source>It last read something in batch %1, %2 UTC.</source>
        <translation>Zuletzt hat es in Batch %1 etwas gelesen, %2 UTC.</translation>
    </message>
</context>
<context>
    <name>SimulationText</name>
    <message>
        <source>This setting must be %1; set it to a value in that range.</source>
        <translation>Für diese Einstellung gilt: %1; einen Wert in diesem Bereich setzen.</translation>
    </message>
    <message>
        <source>a whole number from 1 to 1,000,000</source>
        <translation>eine ganze Zahl von 1 bis 1.000.000</translation>
    </message>
    <message>
        <source>a whole number from 1 to %1</source>
        <translation>eine ganze Zahl von 1 bis %1</translation>
    </message>
    <message>
        <source>%L1 devices of %L2 channels are more than the %L3 channels that fit in memory; choose fewer devices or fewer channels.</source>
        <translation>%L1 Geräte mit %L2 Kanälen sind mehr als die %L3 Kanäle, die in den Speicher passen; weniger Geräte oder Kanäle wählen.</translation>
    </message>
    <message>
        <source>from 0.000001 to 1,000,000 seconds</source>
        <translation>von 0.000001 bis 1.000.000 Sekunden</translation>
    </message>
    <message>
        <source>from 0 to 0.5</source>
        <translation>von 0 bis 0.5</translation>
    </message>
    <message>
        <source>from 0 to 1</source>
        <translation>von 0 bis 1</translation>
    </message>
    <message>
        <source>from 0 to 1,000</source>
        <translation>von 0 bis 1.000</translation>
    </message>
    <message>
        <source>from 0 to 0.9</source>
        <translation>von 0 bis 0.9</translation>
    </message>
    <message>
        <source>a whole number from 1 on</source>
        <translation>eine ganze Zahl ab 1</translation>
    </message>
    <message>
        <source>from -1,000 to 1,000</source>
        <translation>von -1.000 bis 1.000</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>A batch must have from 1 to 10,000 readings; set a number in that range.</source>
        <translation>Ein Batch muss 1 bis 10.000 Messwerte haben; eine Zahl in diesem Bereich setzen.</translation>
    </message>
    <message>
        <source>A batch must last from 0 to 1,000,000,000 seconds; 0 means no bound.</source>
        <translation>Ein Batch muss 0 bis 1.000.000.000 Sekunden dauern; 0 heißt: keine Grenze.</translation>
    </message>
    <message>
        <source>This kind of source is unknown; choose simulated or replay.</source>
        <translation>Diese Art von Quelle ist unbekannt; simulated oder replay wählen.</translation>
    </message>
    <message>
        <source>Readings of real devices are only in the run file that recorded them: open that one.</source>
        <translation>Messwerte echter Geräte sind nur in der Laufdatei, die sie aufgezeichnet hat: Öffnen Sie diese.</translation>
    </message>
</context>
<context>
    <name>StretchResults</name>
    <message>
        <source>Batches in view</source>
        <translation>Batches im Blick</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>the first and the last of some batches</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>The run has no batch in view.</source>
        <translation>Der Lauf hat keinen Batch im Blick.</translation>
    </message>
    <message>
        <source>Its curve has no value in view.</source>
        <translation>Seine Kurve hat keinen Wert im Blick.</translation>
    </message>
</context>
<context>
    <name>SummaryTable</name>
    <message>
        <source>mean over the devices</source>
        <translation>Mittel über die Geräte</translation>
    </message>
    <message>
        <source>PR-AUC</source>
        <translation>PR-AUC</translation>
    </message>
    <message>
        <source>log loss</source>
        <translation>Log Loss</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>balanciert</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>%1, worst tenth</source>
        <translation>%1, schlechtestes Zehntel</translation>
    </message>
    <message>
        <source>%1 model</source>
        <translation>Modell, %1</translation>
    </message>
    <message>
        <source>original method, in shadow</source>
        <translation>ursprüngliche Methode, im Schatten</translation>
    </message>
    <message>
        <source>kind of anomaly</source>
        <translation>Art der Anomalie</translation>
    </message>
    <message>
        <source>events found</source>
        <translation>Ereignisse gefunden</translation>
    </message>
    <message>
        <source>readings alarming</source>
        <translation>Messwerte mit Alarm</translation>
    </message>
</context>
<context>
    <name>TelemetryText</name>
    <message>
        <source>This line is none of the labels of SMAP and MSL (columns chan_id, spacecraft and anomaly_sequences, a list of [first, last]); get the file again.</source>
        <translation>Diese Zeile gehört nicht zu den Labels von SMAP und MSL (Spalten chan_id, spacecraft und anomaly_sequences, eine Liste von [erste, letzte]); die Datei noch einmal holen.</translation>
    </message>
    <message>
        <source>The file has %1 rows, and its labels go on to row %2; get both again from the same data set.</source>
        <translation>Die Datei hat %1 Zeilen, und ihre Labels gehen bis Zeile %2; beide noch einmal aus demselben Datensatz holen.</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>too few labels</source>
        <translation>kaum Labels</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>lernt</translation>
    </message>
    <message>
        <source>no gain</source>
        <translation>kein Gewinn</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>quarantined</source>
        <translation>Quarantäne</translation>
    </message>
    <message>
        <source>judge</source>
        <translation>Prüfgerät</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>It has not read anything yet.</source>
        <translation>Es hat noch nichts gelesen.</translation>
    </message>
    <message>
        <source>It had readings before, but none in this batch.</source>
        <translation>Es hatte zuvor Messwerte, in diesem Batch aber keine.</translation>
    </message>
    <message>
        <source>Its newest update was kept out of the round. The events say why.</source>
        <translation>Sein neuestes Update wurde aus der Runde aussortiert. Die Ereignisse sagen, warum.</translation>
    </message>
    <message>
        <source>It never trains: the global versions are judged on its readings.</source>
        <translation>Es trainiert nie: An seinen Messwerten werden die globalen Versionen beurteilt.</translation>
    </message>
    <message>
        <source>Its source has no more readings.</source>
        <translation>Seine Quelle hat keine Messwerte mehr.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Bal. Genauigkeit</translation>
    </message>
    <message>
        <source>PR-AUC</source>
        <translation>PR-AUC</translation>
    </message>
    <message>
        <source>Log loss</source>
        <translation>Log Loss</translation>
    </message>
    <message>
        <source>local</source>
        <translation>lokal</translation>
    </message>
    <message>
        <source>global</source>
        <translation>global</translation>
    </message>
    <message>
        <source>majority class</source>
        <translation>Mehrheitsklasse</translation>
    </message>
    <message>
        <source>last label</source>
        <translation>letztes Label</translation>
    </message>
    <message>
        <source>unsupervised</source>
        <translation>unüberwacht</translation>
    </message>
    <message>
        <source>nothing was wrong</source>
        <translation>nichts war falsch</translation>
    </message>
    <message>
        <source>a weight or a figure is not a finite number</source>
        <translation>ein Gewicht oder eine Kennzahl ist keine endliche Zahl</translation>
    </message>
    <message>
        <source>it has not the fleet&apos;s number of weights</source>
        <translation>es hat nicht so viele Gewichte wie die Flotte</translation>
    </message>
    <message>
        <source>its count of samples is not plausible</source>
        <translation>seine Zahl von Samples ist nicht plausibel</translation>
    </message>
    <message>
        <source>it moved too far from its base version</source>
        <translation>es bewegte sich zu weit von seiner Basisversion</translation>
    </message>
    <message>
        <source>it was here before</source>
        <translation>es war schon einmal da</translation>
    </message>
    <message>
        <source>error grew from %1 to %2</source>
        <translation>Fehler wuchs von %1 auf %2</translation>
    </message>
    <message>
        <source>error fell from %1 to %2</source>
        <translation>Fehler fiel von %1 auf %2</translation>
    </message>
    <message>
        <source>set by a person, locked</source>
        <translation>von Hand gesetzt, gesperrt</translation>
    </message>
    <message>
        <source>set by a person</source>
        <translation>von Hand gesetzt</translation>
    </message>
    <message numerus="yes">
        <source>Global version %1 from %Ln update(s)</source>
        <translation>
            <numerusform>Globale Version %1 aus %Ln Update</numerusform>
            <numerusform>Globale Version %1 aus %Ln Updates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln screened out</source>
        <translation>
            <numerusform>%Ln aussortiert</numerusform>
            <numerusform>%Ln aussortiert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 quarantined: moved %2× as far as training can</source>
        <translation>%1 in Quarantäne: %2× so weit bewegt, wie Training kann</translation>
    </message>
    <message>
        <source>%1 quarantined: %2</source>
        <translation>%1 in Quarantäne: %2</translation>
    </message>
    <message>
        <source>Learning rate of %1 set to %2</source>
        <translation>Lernrate von %1 auf %2 gesetzt</translation>
    </message>
    <message numerus="yes">
        <source>Learning rate of %Ln device(s) set to %1</source>
        <translation>
            <numerusform>Lernrate von %Ln Gerät auf %1 gesetzt</numerusform>
            <numerusform>Lernrate von %Ln Geräten auf %1 gesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is silent</source>
        <translation>%1 ist stumm</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 ist wieder da</translation>
    </message>
    <message>
        <source>%1 has no more readings</source>
        <translation>%1 hat keine Messwerte mehr</translation>
    </message>
    <message numerus="yes">
        <source>Learning rate of %Ln device(s) locked</source>
        <translation>
            <numerusform>Lernrate von %Ln Gerät gesperrt</numerusform>
            <numerusform>Lernrate von %Ln Geräten gesperrt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learning rate of %Ln device(s) unlocked</source>
        <translation>
            <numerusform>Lernrate von %Ln Gerät entsperrt</numerusform>
            <numerusform>Lernrate von %Ln Geräten entsperrt</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1 promoted: it is global version %2 now</source>
        <translation>Version %1 hochgestuft: Sie ist jetzt globale Version %2</translation>
    </message>
    <message>
        <source>No round: no update was waiting</source>
        <translation>Keine Runde: Kein Update wartete</translation>
    </message>
    <message>
        <source>Its decision beats the majority class, the last label and the unsupervised score.</source>
        <translation>Seine Entscheidung schlägt die Mehrheitsklasse, das letzte Label und den unüberwachten Wert.</translation>
    </message>
    <message>
        <source>Its decision does not beat the majority class, the last label and the unsupervised score.</source>
        <translation>Seine Entscheidung schlägt die Mehrheitsklasse, das letzte Label und den unüberwachten Wert nicht.</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) silent: %1</source>
        <translation>
            <numerusform>%Ln Gerät stumm: %1</numerusform>
            <numerusform>%Ln Geräte stumm: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) back: %1</source>
        <translation>
            <numerusform>%Ln Gerät wieder da: %1</numerusform>
            <numerusform>%Ln Geräte wieder da: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be said yet: it has fewer than 200 labelled readings, or all of one class, or its decision is not surely better than each baseline.</source>
        <translation>Noch lässt sich nichts sagen: Es hat weniger als 200 Messwerte mit Label, oder alle von einer Klasse, oder seine Entscheidung ist nicht sicher besser als jeder Vergleichswert.</translation>
    </message>
    <message>
        <source>The original method learns in shadow from now on</source>
        <translation>Die ursprüngliche Methode lernt ab jetzt im Schatten mit</translation>
    </message>
    <message>
        <source>The original method no longer learns in shadow</source>
        <translation>Die ursprüngliche Methode lernt nicht mehr im Schatten mit</translation>
    </message>
    <message>
        <source>spike</source>
        <translation>Ausreißer</translation>
    </message>
    <message>
        <source>level shift</source>
        <translation>Niveausprung</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>festgefahren</translation>
    </message>
    <message>
        <source>noise burst</source>
        <translation>Rauschen</translation>
    </message>
    <message numerus="yes">
        <source>Alarm on %Ln device(s): %1</source>
        <translation>
            <numerusform>Alarm an %Ln Gerät: %1</numerusform>
            <numerusform>Alarm an %Ln Geräten: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Alarm on %1</source>
        <translation>Alarm an %1</translation>
    </message>
    <message>
        <source>its device diverged</source>
        <translation>sein Gerät ist divergiert</translation>
    </message>
    <message>
        <source>diverged: log loss %1 before training, %2 after it</source>
        <translation>divergiert: Log Loss vor dem Training %1, danach %2</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>AdaGrad</source>
        <translation>AdaGrad</translation>
    </message>
    <message>
        <source>FTRL-Proximal</source>
        <translation>FTRL-Proximal</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>gleichbleibend</translation>
    </message>
    <message>
        <source>1/√t</source>
        <translation>1/√t</translation>
    </message>
    <message>
        <source>1/t</source>
        <translation>1/t</translation>
    </message>
    <message>
        <source>in steps</source>
        <translation>in Stufen</translation>
    </message>
    <message>
        <source>cosine, restarting</source>
        <translation>Kosinus, wiederkehrend</translation>
    </message>
    <message>
        <source>Optimiser of %1 set to %2</source>
        <translation>Optimierer von %1 auf %2 gesetzt</translation>
    </message>
    <message numerus="yes">
        <source>Optimiser of %Ln device(s) set to %1</source>
        <translation>
            <numerusform>Optimierer von %Ln Gerät auf %1 gesetzt</numerusform>
            <numerusform>Optimierer von %Ln Geräten auf %1 gesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Schedule of %1 set to: %2</source>
        <translation>Zeitplan von %1 gesetzt: %2</translation>
    </message>
    <message numerus="yes">
        <source>Schedule of %Ln device(s) set to: %1</source>
        <translation>
            <numerusform>Zeitplan von %Ln Gerät gesetzt: %1</numerusform>
            <numerusform>Zeitplan von %Ln Geräten gesetzt: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 diverged: a weight is no number</source>
        <translation>%1 ist divergiert: Ein Gewicht ist keine Zahl</translation>
    </message>
    <message>
        <source>%1 diverged: weights ran to their bound</source>
        <translation>%1 ist divergiert: Gewichte liefen an ihre Grenze</translation>
    </message>
    <message>
        <source>%1 diverged: training does not lower its log loss</source>
        <translation>%1 ist divergiert: Training senkt seinen Log Loss nicht</translation>
    </message>
    <message>
        <source>%1. Its rate is locked: nothing was changed</source>
        <translation>%1. Seine Rate ist gesperrt: Nichts wurde geändert</translation>
    </message>
    <message>
        <source>%1. Its last good weights are back, rate %2 → %3</source>
        <translation>%1. Die letzten guten Gewichte sind zurück, Rate %2 → %3</translation>
    </message>
    <message>
        <source>raised because of drift</source>
        <translation>wegen Drift erhöht</translation>
    </message>
    <message>
        <source>back after drift</source>
        <translation>nach Drift zurück</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>its device tries out a model</source>
        <translation>ihr Gerät erprobt ein Modell</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) joined: %1</source>
        <translation>
            <numerusform>%Ln Gerät ist beigetreten: %1</numerusform>
            <numerusform>%Ln Geräte sind beigetreten: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 ist beigetreten</translation>
    </message>
    <message>
        <source>trains itself</source>
        <translation>trainiert selbst</translation>
    </message>
    <message>
        <source>It keeps its readings and sends local updates. What it says of itself is a claim; nothing is measured of it here.</source>
        <translation>Es behält seine Messwerte und sendet lokale Updates. Was es von sich sagt, ist behauptet; gemessen wird hier nichts von ihm.</translation>
    </message>
    <message>
        <source>it started from a global version that there is not</source>
        <translation>es ging von einer globalen Version aus, die es nicht gibt</translation>
    </message>
</context>
<context>
    <name>TimeActions</name>
    <message>
        <source>One batch back</source>
        <translation>Einen Batch zurück</translation>
    </message>
    <message>
        <source>One batch forward</source>
        <translation>Einen Batch vor</translation>
    </message>
    <message>
        <source>To the round before</source>
        <translation>Zur Runde davor</translation>
    </message>
    <message>
        <source>To the next round</source>
        <translation>Zur nächsten Runde</translation>
    </message>
    <message>
        <source>To the event before</source>
        <translation>Zum Ereignis davor</translation>
    </message>
    <message>
        <source>To the next event</source>
        <translation>Zum nächsten Ereignis</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Zurück zu jetzt</translation>
    </message>
</context>
<context>
    <name>TokenWords</name>
    <message>
        <source>Say who may connect to a server</source>
        <translation>Sagen, wer sich mit einem Server verbinden darf</translation>
    </message>
    <message>
        <source>Make a token, and print it once</source>
        <translation>Ein Token erzeugen und einmal ausgeben</translation>
    </message>
    <message>
        <source>Of whom it is, to know it by</source>
        <translation>Wem es gehört, um es daran zu erkennen</translation>
    </message>
    <message>
        <source>device: sends readings; watch: sees the run; operate: sees and changes it</source>
        <translation>device: sendet Messwerte; watch: sieht den Lauf; operate: sieht und ändert ihn</translation>
    </message>
    <message>
        <source>The one device that it is for; without it any device</source>
        <translation>Das eine Gerät, für das es gilt; ohne Angabe jedes Gerät</translation>
    </message>
    <message>
        <source>Show the names, roles and devices</source>
        <translation>Namen, Rollen und Geräte zeigen</translation>
    </message>
    <message>
        <source>Let nobody connect with a token any more</source>
        <translation>Niemanden mehr mit einem Token verbinden lassen</translation>
    </message>
    <message>
        <source>Of the token</source>
        <translation>Name des Tokens</translation>
    </message>
    <message>
        <source>Keep it: the file %1 has a fingerprint of it, not the token.</source>
        <translation>Bewahren Sie es auf: Die Datei %1 hat einen Fingerabdruck davon, nicht das Token.</translation>
    </message>
</context>
<context>
    <name>Tokens</name>
    <message>
        <source>The file of tokens can&apos;t be read: %1.</source>
        <translation>Die Token-Datei lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>A file of tokens has 4 MiB at most.</source>
        <translation>Eine Token-Datei hat höchstens 4 MiB.</translation>
    </message>
    <message>
        <source>A token has a name, a role (device, watch or operate) and a SHA-256 of 64 hexadecimal digits. Remove it, and make another with “%1”.</source>
        <translation>Ein Token hat einen Namen, eine Rolle (device, watch oder operate) und einen SHA-256 aus 64 hexadezimalen Ziffern. Entfernen Sie es, und erzeugen Sie ein neues mit „%1“.</translation>
    </message>
    <message>
        <source>This is not TOML: %1.</source>
        <translation>Das ist kein TOML: %1.</translation>
    </message>
    <message>
        <source>A token needs a name, by which it can be removed.</source>
        <translation>Ein Token braucht einen Namen, unter dem es sich entfernen lässt.</translation>
    </message>
    <message>
        <source>Only a token of the role “device” is bound to a device.</source>
        <translation>Nur ein Token der Rolle „device“ ist an ein Gerät gebunden.</translation>
    </message>
    <message>
        <source>There is a token of that name. Remove it first, or take another name.</source>
        <translation>Ein Token dieses Namens gibt es schon. Entfernen Sie es zuerst, oder nehmen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no token of the name “%1”.</source>
        <translation>Es gibt kein Token mit dem Namen „%1“.</translation>
    </message>
    <message>
        <source>The file of tokens can&apos;t be written: %1.</source>
        <translation>Die Token-Datei lässt sich nicht schreiben: %1.</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>The devices’ own models are learning.</source>
        <translation>Die eigenen Modelle der Geräte lernen.</translation>
    </message>
    <message>
        <source>The global model is learning.</source>
        <translation>Das globale Modell lernt.</translation>
    </message>
    <message>
        <source>The devices’ own models show no gain over the baselines.</source>
        <translation>Die eigenen Modelle der Geräte zeigen keinen Gewinn gegenüber den Baselines.</translation>
    </message>
    <message>
        <source>The global model shows no gain over the baselines.</source>
        <translation>Das globale Modell zeigt keinen Gewinn gegenüber den Baselines.</translation>
    </message>
    <message>
        <source>Nothing can be said of the devices’ own models yet: too few labelled readings.</source>
        <translation>Über die eigenen Modelle der Geräte ist noch nichts zu sagen: zu wenige Messwerte mit Label.</translation>
    </message>
    <message>
        <source>Nothing can be said of the global model yet: too few labelled readings.</source>
        <translation>Über das globale Modell ist noch nichts zu sagen: zu wenige Messwerte mit Label.</translation>
    </message>
    <message>
        <source>The devices’ decisions have learnt.</source>
        <translation>Die Entscheidungen der Geräte haben gelernt.</translation>
    </message>
    <message>
        <source>The devices’ decisions show no gain over the baselines.</source>
        <translation>Die Entscheidungen der Geräte zeigen keinen Gewinn gegenüber den Vergleichswerten.</translation>
    </message>
    <message>
        <source>Nothing can be said of the devices’ decisions yet: too few labelled readings.</source>
        <translation>Über die Entscheidungen der Geräte lässt sich noch nichts sagen: zu wenige Messwerte mit Label.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 devices beat(s) all three baselines.</source>
        <translation>
            <numerusform>%Ln von %1 Geräten schlägt alle drei Baselines.</numerusform>
            <numerusform>%Ln von %1 Geräten schlagen alle drei Baselines.</numerusform>
        </translation>
    </message>
    <message>
        <source>The original method in shadow claims an accuracy of %1 and a log loss of %2; measured on readings before it learns from them, against the true labels: accuracy %3, log loss %4, PR-AUC %5.</source>
        <translation>Die ursprüngliche Methode im Schatten behauptet eine Genauigkeit von %1 und einen Log-Loss von %2; gemessen an Messwerten, bevor sie aus ihnen lernt, gegen die wahren Labels: Genauigkeit %3, Log-Loss %4, PR-AUC %5.</translation>
    </message>
    <message>
        <source>PR-AUC %1; the best baseline (%2) %3. Gain %4, 95% interval %5 to %6.</source>
        <translation>PR-AUC %1; die beste Baseline (%2) %3. Gewinn %4, 95-%-Intervall %5 bis %6.</translation>
    </message>
</context>
<context>
    <name>WhyCommandWords</name>
    <message>
        <source>Tell why a device alarmed or not, and who moved a weight</source>
        <translation>Sagen, warum ein Gerät Alarm schlug oder nicht, und wer ein Gewicht bewegt hat</translation>
    </message>
    <message>
        <source>A run file</source>
        <translation>Eine Laufdatei</translation>
    </message>
    <message>
        <source>The device that is asked about</source>
        <translation>Das Gerät, nach dem gefragt wird</translation>
    </message>
    <message>
        <source>Which of its readings: a number from 1, or a time such as 2026-11-26T10:30:00Z; without it the last</source>
        <translation>Welcher seiner Messwerte: eine Nummer ab 1 oder eine Zeit wie 2026-11-26T10:30:00Z; ohne Angabe der letzte</translation>
    </message>
    <message>
        <source>The reading with which its last alarm began</source>
        <translation>Der Messwert, mit dem sein letzter Alarm begann</translation>
    </message>
    <message>
        <source>Whose prediction: the decision, or one of the models</source>
        <translation>Wessen Vorhersage: die der Entscheidung oder eines der Modelle</translation>
    </message>
    <message>
        <source>How many rows at most</source>
        <translation>Höchstens so viele Zeilen</translation>
    </message>
    <message>
        <source>As one JSON object, with all rows</source>
        <translation>Als ein JSON-Objekt, mit allen Zeilen</translation>
    </message>
    <message>
        <source>Say what is asked about: --device NAME or --weight FEATURE.</source>
        <translation>Sagen Sie, wonach gefragt wird: --device NAME oder --weight FEATURE.</translation>
    </message>
    <message numerus="yes">
        <source>%1: from %2 to %3 in %Ln global version(s)</source>
        <translation>
            <numerusform>%1: von %2 auf %3 in %Ln globalen Version</numerusform>
            <numerusform>%1: von %2 auf %3 in %Ln globalen Versionen</numerusform>
        </translation>
    </message>
    <message>
        <source>The run has no device of this name. Its devices are called %1, ...</source>
        <translation>Der Lauf hat kein Gerät dieses Namens. Seine Geräte heißen %1, ...</translation>
    </message>
    <message>
        <source>It has %L1 readings in this run, and no reading %L2.</source>
        <translation>Es hat in diesem Lauf %L1 Messwerte, und keinen Messwert %L2.</translation>
    </message>
    <message>
        <source>“%1” is neither the number of a reading, from 1, nor a time such as 2026-11-26T10:30:00Z.</source>
        <translation>„%1“ ist weder die Nummer eines Messwerts, ab 1, noch eine Zeit wie 2026-11-26T10:30:00Z.</translation>
    </message>
    <message>
        <source>It has not raised an alarm.</source>
        <translation>Es hat keinen Alarm ausgelöst.</translation>
    </message>
    <message>
        <source>Who moved this weight of the global model, or how the device moved this one of its own: the name of its feature, or bias</source>
        <translation>Wer dieses Gewicht des globalen Modells bewegt hat, oder wie das Gerät dieses seines eigenen bewegt hat: der Name seines Merkmals oder bias</translation>
    </message>
    <message>
        <source>The model of this device has no such feature. It has %1, and bias.</source>
        <translation>Das Modell dieses Geräts hat kein solches Merkmal. Es hat %1, und bias.</translation>
    </message>
    <message>
        <source>The global model has no such feature. It has %1, and bias. With --device it is one of that device’s own model.</source>
        <translation>Das globale Modell hat kein solches Merkmal. Es hat %1, und bias. Mit --device ist es eines des eigenen Modells dieses Geräts.</translation>
    </message>
</context>
<context>
    <name>WhyLines</name>
    <message>
        <source>promoted by a person</source>
        <translation>von einem Menschen zurückgeholt</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>kein Label</translation>
    </message>
    <message>
        <source>an anomaly</source>
        <translation>eine Anomalie</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>reading %1</source>
        <translation>Messwert %1</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>Batch %1</translation>
    </message>
    <message>
        <source>There was no threshold for alarms yet.</source>
        <translation>Es gab noch keine Schwelle für Alarme.</translation>
    </message>
    <message>
        <source>It alarmed: the decision was %1, the threshold %2.</source>
        <translation>Es schlug Alarm: Die Entscheidung war %1, die Schwelle %2.</translation>
    </message>
    <message>
        <source>It did not alarm: the decision was %1, the threshold %2.</source>
        <translation>Es schlug keinen Alarm: Die Entscheidung war %1, die Schwelle %2.</translation>
    </message>
    <message>
        <source>Probability %1, log-odds %2, scored with global version %3.</source>
        <translation>Wahrscheinlichkeit %1, logarithmierte Chance %2, bewertet mit der globalen Version %3.</translation>
    </message>
    <message>
        <source>feature</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>%1, global model</source>
        <translation>%1, globales Modell</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weiteres</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln anderes</numerusform>
            <numerusform>%Ln andere</numerusform>
        </translation>
    </message>
    <message>
        <source>sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>global version</source>
        <translation>globale Version</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>devices that moved it most</source>
        <translation>Geräte, die es am meisten bewegten</translation>
    </message>
    <message numerus="yes">
        <source>%1: from %2 to %3 in %Ln global version(s)</source>
        <translation>
            <numerusform>%1: von %2 auf %3 in %Ln globalen Version</numerusform>
            <numerusform>%1: von %2 auf %3 in %Ln globalen Versionen</numerusform>
        </translation>
    </message>
    <message>
        <source>version %1, batch %2: %3, of it %4</source>
        <translation>Version %1, Batch %2: %3, davon %4</translation>
    </message>
    <message>
        <source>this device&apos;s own training since then: %1</source>
        <translation>eigenes Training dieses Geräts seither: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2: from %3 to %4 in %Ln update(s) that are stored</source>
        <translation>
            <numerusform>%1 von %2: von %3 auf %4 in %Ln Update, das gespeichert ist</numerusform>
            <numerusform>%1 von %2: von %3 auf %4 in %Ln Updates, die gespeichert sind</numerusform>
        </translation>
    </message>
    <message>
        <source>update</source>
        <translation>Update</translation>
    </message>
</context>
<context>
    <name>WhyWords</name>
    <message>
        <source>bias of the local model</source>
        <translation>Bias des lokalen Modells</translation>
    </message>
    <message>
        <source>bias of the global model</source>
        <translation>Bias des globalen Modells</translation>
    </message>
    <message>
        <source>unsupervised score</source>
        <translation>unüberwachter Score</translation>
    </message>
    <message>
        <source>offset of the decision</source>
        <translation>Versatz der Entscheidung</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>This reading is no longer kept.</source>
        <translation>Dieser Messwert wird nicht mehr aufbewahrt.</translation>
    </message>
    <message>
        <source>Nobody looked when this reading came: what its models were then is not kept, but can be worked out from the run file.</source>
        <translation>Als dieser Messwert kam, sah niemand hin: Wie seine Modelle damals waren, ist nicht aufbewahrt, lässt sich aber aus der Laufdatei berechnen.</translation>
    </message>
    <message>
        <source>Every channel of this reading was missing: it was not scored.</source>
        <translation>Jeder Kanal dieses Messwerts fehlte: Er wurde nicht bewertet.</translation>
    </message>
    <message>
        <source>This device never trains: it has no local model of its own.</source>
        <translation>Dieses Gerät trainiert nie: Es hat kein eigenes lokales Modell.</translation>
    </message>
    <message>
        <source>%1 of the local model</source>
        <translation>%1 des lokalen Modells</translation>
    </message>
    <message>
        <source>%1 of the global model</source>
        <translation>%1 des globalen Modells</translation>
    </message>
    <message>
        <source>%1 of the unsupervised score</source>
        <translation>%1 des unüberwachten Scores</translation>
    </message>
    <message>
        <source>In log-odds the decision was %1.</source>
        <translation>In logarithmierten Chancen war die Entscheidung %1.</translation>
    </message>
</context>
<context>
    <name>fleetgrad::charts</name>
    <message>
        <source>claimed</source>
        <translation>behauptet</translation>
    </message>
    <message>
        <source>%1, claimed</source>
        <translation>%1, behauptet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose a folder you may write to.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Einen beschreibbaren Ordner wählen.</translation>
    </message>
    <message>
        <source>Made by Fleetgrad</source>
        <translation>Erstellt mit Fleetgrad</translation>
    </message>
    <message>
        <source>%1 names no known kind of picture. End its name in .png, .svg or .pdf.</source>
        <translation>%1 nennt kein bekanntes Bildformat. Der Name muss auf .png, .svg oder .pdf enden.</translation>
    </message>
    <message>
        <source>A picture of %1 × %2 at density %3 can&apos;t be drawn. Choose at least 1 and at most 32767 pixels a side.</source>
        <translation>Ein Bild von %1 × %2 bei Dichte %3 lässt sich nicht zeichnen. Mindestens 1 und höchstens 32767 Pixel je Seite wählen.</translation>
    </message>
    <message>
        <source>%1 could not be written: there is not enough memory for a picture of that size. Choose a smaller one, or .svg or .pdf.</source>
        <translation>%1 ließ sich nicht schreiben: Für ein Bild dieser Größe reicht der Speicher nicht. Ein kleineres wählen, oder .svg oder .pdf.</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>parts of a list</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a title, and what is said of it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::AlarmsView</name>
    <message>
        <source>Reliability</source>
        <translation>Verlässlichkeit</translation>
    </message>
    <message>
        <source>Readings that got about the same probability, and the share of them that were anomalies. On the grey diagonal, probabilities mean what they say; below it they promise too much. Bins with fewer than 50 readings are left out.</source>
        <translation>Messwerte, die etwa dieselbe Wahrscheinlichkeit erhielten, und der Anteil der Anomalien unter ihnen. Auf der grauen Diagonalen bedeuten Wahrscheinlichkeiten, was sie sagen; darunter versprechen sie zu viel. Klassen mit weniger als 50 Messwerten fehlen.</translation>
    </message>
    <message>
        <source>Alarms by kind of anomaly</source>
        <translation>Alarme nach Art der Anomalie</translation>
    </message>
    <message>
        <source>No alarm has been judged yet.</source>
        <translation>Es wurde noch kein Alarm beurteilt.</translation>
    </message>
    <message>
        <source>No alarm can be judged yet: no label has come that can’t change any more.</source>
        <translation>Noch kann kein Alarm beurteilt werden: Es ist kein Label gekommen, das sich nicht mehr ändern kann.</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>What alarms had been worth by then appears here once it is computed; the fleet table has the alarms of each device as they were.</source>
        <translation>Was Alarme bis dahin wert waren, erscheint hier, sobald es berechnet ist; die Flottentabelle hat die Alarme jedes Geräts, wie sie waren.</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::AlertCenter</name>
    <message numerus="yes">
        <source>%Ln more like it in the last minute</source>
        <translation>
            <numerusform>%Ln weitere dieser Art in der letzten Minute</numerusform>
            <numerusform>%Ln weitere dieser Art in der letzten Minute</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::AlertRulesDialog</name>
    <message numerus="yes">
        <source> reading(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> Messwert</numerusform>
            <numerusform> Messwerte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> batch(es)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> Batch</numerusform>
            <numerusform> Batches</numerusform>
        </translation>
    </message>
    <message>
        <source>Alert rules</source>
        <translation>Regeln für Meldungen</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Wie am Anfang</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use these rules</source>
        <translation>Diese Regeln verwenden</translation>
    </message>
    <message>
        <source>Alert when</source>
        <translation>Melden, wenn</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Of the devices</source>
        <translation>Von den Geräten</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>Benachrichtigen</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Ruht</translation>
    </message>
    <message>
        <source>%1: from</source>
        <translation>%1: ab</translation>
    </message>
    <message>
        <source>%1: of the devices</source>
        <translation>%1: von den Geräten</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>%1: level</source>
        <translation>%1: Stufe</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>%1: notify</source>
        <translation>%1: benachrichtigen</translation>
    </message>
    <message>
        <source>Tell of it by a notification of the desktop, one a minute at most</source>
        <translation>Es durch eine Benachrichtigung auf dem Bildschirm sagen, höchstens eine in der Minute</translation>
    </message>
    <message>
        <source>%1: mute</source>
        <translation>%1: ruht</translation>
    </message>
    <message>
        <source>Muted alerts are listed, but not counted by the bell and not notified</source>
        <translation>Meldungen, die ruhen, stehen in der Liste, aber die Glocke zählt sie nicht, und es gibt keine Benachrichtigung</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Looking for the notifications of this desktop…</source>
        <translation>Sucht, wie dieser Bildschirm Benachrichtigungen zeigt…</translation>
    </message>
    <message>
        <source>The desktop shows notifications; a click on one brings this window to the front.</source>
        <translation>Benachrichtigungen werden gezeigt; ein Klick auf eine holt dieses Fenster nach vorn.</translation>
    </message>
    <message>
        <source>No notification service answers on this desktop: an icon in the tray tells instead.</source>
        <translation>Hier antwortet kein Dienst für Benachrichtigungen: Stattdessen meldet sich ein Symbol in der Leiste.</translation>
    </message>
    <message>
        <source>No notification service answers on this desktop, and it has no tray: alerts are shown in this window only. Desktop environments bring such a service; dunst and mako are small ones.</source>
        <translation>Hier antwortet kein Dienst für Benachrichtigungen, und es gibt keine Leiste für Symbole: Meldungen stehen nur in diesem Fenster. Arbeitsumgebungen bringen einen solchen Dienst mit; dunst und mako sind kleine.</translation>
    </message>
    <message>
        <source>%1, of the devices: %2</source>
        <translation>%1, von den Geräten: %2</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::AlertsModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · over at batch %2</source>
        <translation>%1 · vorbei bei Batch %2</translation>
    </message>
    <message>
        <source>%1 · muted</source>
        <translation>%1 · ruht</translation>
    </message>
    <message>
        <source>%1 · acknowledged</source>
        <translation>%1 · bestätigt</translation>
    </message>
    <message>
        <source>Since batch %1</source>
        <translation>Seit Batch %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 device(s) now, %2 at most</source>
        <translation>
            <numerusform>jetzt %1 Gerät, höchstens %2</numerusform>
            <numerusform>jetzt %1 Geräte, höchstens %2</numerusform>
        </translation>
    </message>
    <message>
        <source>From batch %1 to %2</source>
        <translation>Von Batch %1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 device(s) at most</source>
        <translation>
            <numerusform>höchstens %1 Gerät</numerusform>
            <numerusform>höchstens %1 Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>since batch %1: %2</source>
        <translation>seit Batch %1: %2</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::AlertsPanel</name>
    <message>
        <source>Alerts</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>All open alerts are seen: the bell counts on, and is no longer coloured</source>
        <translation>Alle offenen Meldungen sind gesehen: Die Glocke zählt weiter und hat keine Farbe mehr</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Regeln…</translation>
    </message>
    <message>
        <source>What raises an alert, who is told of it, and what is muted</source>
        <translation>Was eine Meldung auslöst, wer davon erfährt, und was ruht</translation>
    </message>
    <message>
        <source>No alert. “Rules…” says what raises one.</source>
        <translation>Keine Meldung. „Regeln…“ sagt, was eine auslöst.</translation>
    </message>
    <message>
        <source>No run is open.</source>
        <translation>Kein Lauf ist geöffnet.</translation>
    </message>
    <message numerus="yes">
        <source>Select %Ln device(s)</source>
        <translation>
            <numerusform>%Ln Gerät auswählen</numerusform>
            <numerusform>%Ln Geräte auswählen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not acknowledged</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>No longer mute “%1”</source>
        <translation>„%1“ nicht mehr ruhen lassen</translation>
    </message>
    <message>
        <source>Mute “%1”</source>
        <translation>„%1“ ruhen lassen</translation>
    </message>
    <message>
        <source>Why its last alarm</source>
        <translation>Warum sein letzter Alarm</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::BreakpointsDialog</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Breakpoints</source>
        <translation>Haltepunkte</translation>
    </message>
    <message>
        <source>Pause when this becomes true</source>
        <translation>Anhalten, wenn das wahr wird</translation>
    </message>
    <message>
        <source>No breakpoint yet.</source>
        <translation>Noch kein Haltepunkt.</translation>
    </message>
    <message>
        <source>Remove the breakpoint “%1”</source>
        <translation>Den Haltepunkt „%1“ entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>This breakpoint is there already.</source>
        <translation>Diesen Haltepunkt gibt es schon.</translation>
    </message>
    <message>
        <source>For example %1, %2 or %3; the field’s tooltip tells more.</source>
        <translation>Zum Beispiel %1, %2 oder %3; die Kurzinfo des Felds sagt mehr.</translation>
    </message>
    <message>
        <source>The run pauses when “%1” becomes true</source>
        <translation>Der Lauf hält an, wenn „%1“ wahr wird</translation>
    </message>
    <message>
        <source>The run no longer pauses when “%1” becomes true</source>
        <translation>Der Lauf hält nicht mehr an, wenn „%1“ wahr wird</translation>
    </message>
    <message>
        <source>The breakpoint “%1” is removed</source>
        <translation>Der Haltepunkt „%1“ ist entfernt</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::CanaryPanel</name>
    <message>
        <source>Promote to all</source>
        <translation>Alle erhalten es</translation>
    </message>
    <message>
        <source>End canary</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>since</source>
        <translation>seither</translation>
    </message>
    <message>
        <source>accuracy of its devices</source>
        <translation>Genauigkeit seiner Geräte</translation>
    </message>
    <message>
        <source>accuracy of the others</source>
        <translation>Genauigkeit der anderen</translation>
    </message>
    <message>
        <source>log loss of its devices</source>
        <translation>Log-Loss seiner Geräte</translation>
    </message>
    <message>
        <source>log loss of the others</source>
        <translation>Log-Loss der anderen</translation>
    </message>
    <message>
        <source>Canary: %1</source>
        <translation>Kanarienversuch: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 device(s) since batch %2</source>
        <translation>
            <numerusform>%1 Gerät seit Batch %2</numerusform>
            <numerusform>%1 Geräte seit Batch %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 round(s)</source>
        <translation>
            <numerusform>%1 von %2 Runde</numerusform>
            <numerusform>%1 von %2 Runden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 round(s)</source>
        <translation>
            <numerusform>%1 Runde</numerusform>
            <numerusform>%1 Runden</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the model</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Its devices go on with the local model that came of it</source>
        <translation>Seine Geräte machen mit dem lokalen Modell weiter, das daraus geworden ist</translation>
    </message>
    <message>
        <source>The model becomes the newest global version</source>
        <translation>Das Modell wird zur neuesten globalen Version</translation>
    </message>
    <message>
        <source>Its devices get back the local models that they had</source>
        <translation>Seine Geräte bekommen ihre lokalen Modelle zurück</translation>
    </message>
    <message>
        <source>Its devices go on with the newest global version</source>
        <translation>Seine Geräte machen mit der neuesten globalen Version weiter</translation>
    </message>
    <message numerus="yes">
        <source>The model alone, on %1 labelled reading(s); of the decision: %2</source>
        <translation>
            <numerusform>Das Modell allein, an %1 Messwert mit Label; der Entscheidung: %2</numerusform>
            <numerusform>Das Modell allein, an %1 Messwerten mit Label; der Entscheidung: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ChartExport</name>
    <message>
        <source>Export charts</source>
        <translation>Diagramme exportieren</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Vector graphics (*.svg)</source>
        <translation>Vektorgrafik (*.svg)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export values</source>
        <translation>Werte exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ChartStack</name>
    <message>
        <source>Charts of learning</source>
        <translation>Lerndiagramme</translation>
    </message>
    <message>
        <source>Curves over batches. Arrow keys move, plus and minus zoom, Home shows the whole run.</source>
        <translation>Kurven über Batches. Pfeiltasten verschieben, Plus und Minus zoomen, Pos1 zeigt den ganzen Lauf.</translation>
    </message>
    <message>
        <source>The curves of a run appear here.</source>
        <translation>Die Kurven eines Laufs erscheinen hier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) here:</source>
        <translation>
            <numerusform>%Ln Ereignis hier:</numerusform>
            <numerusform>%Ln Ereignisse hier:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::CommandPalette</name>
    <message>
        <source>Nothing of that name.</source>
        <translation>Nichts mit diesem Namen.</translation>
    </message>
    <message>
        <source>Find actions, devices and versions</source>
        <translation>Aktionen, Geräte und Versionen finden</translation>
    </message>
    <message>
        <source>Find actions, devices, versions</source>
        <translation>Aktionen, Geräte, Versionen finden</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::CompareTables</name>
    <message>
        <source>Tables of the compared runs</source>
        <translation>Tabellen der verglichenen Läufe</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Schlüssel</translation>
    </message>
    <message>
        <source>Show the keys that are the same in all runs, too</source>
        <translation>Auch die Schlüssel zeigen, die in allen Läufen gleich sind</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the table, for a spreadsheet</source>
        <translation>Die Tabelle kopieren, für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Save the table as CSV</source>
        <translation>Die Tabelle als CSV speichern</translation>
    </message>
    <message>
        <source>No run is shown. Tick one in the list above.</source>
        <translation>Kein Lauf wird gezeigt. Kreuzen Sie oben in der Liste einen an.</translation>
    </message>
    <message>
        <source>Add a second run to see in what they differ.</source>
        <translation>Fügen Sie einen zweiten Lauf hinzu, um zu sehen, worin sie sich unterscheiden.</translation>
    </message>
    <message>
        <source>The configurations are the same in every key.</source>
        <translation>Die Konfigurationen sind in jedem Schlüssel gleich.</translation>
    </message>
    <message>
        <source>Results in view</source>
        <translation>Ergebnisse im Blick</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::CompareView</name>
    <message>
        <source>Charts of the compared runs</source>
        <translation>Diagramme der verglichenen Läufe</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Metric of the upper chart</source>
        <translation>Metrik des oberen Diagramms</translation>
    </message>
    <message>
        <source>Metric of the lower chart</source>
        <translation>Metrik des unteren Diagramms</translation>
    </message>
    <message>
        <source>Whose curves</source>
        <translation>Wessen Kurven</translation>
    </message>
    <message>
        <source>Whose scores the curves are</source>
        <translation>Wessen Bewertungen die Kurven zeigen</translation>
    </message>
    <message>
        <source>Add runs…</source>
        <translation>Läufe hinzufügen…</translation>
    </message>
    <message>
        <source>Choose run files to lay beside the others</source>
        <translation>Laufdateien auswählen, die neben die anderen gelegt werden</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take the chosen run out of the comparison (Delete)</source>
        <translation>Den gewählten Lauf aus dem Vergleich nehmen (Entf)</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Read the files as they are now: a run may go on</source>
        <translation>Die Dateien lesen, wie sie jetzt sind: Ein Lauf kann weitergehen</translation>
    </message>
    <message>
        <source>Alignment of the runs</source>
        <translation>Ausrichtung der Läufe</translation>
    </message>
    <message>
        <source>What lies one below the other: the same batch, the same time since the start, or as many readings a device</source>
        <translation>Was untereinander liegt: derselbe Batch, dieselbe Zeit seit dem Start oder gleich viele Messwerte je Gerät</translation>
    </message>
    <message>
        <source>Two or more runs side by side: their curves over each other, what differs in their configurations, and what came of them. Add run files, or drop them here; the run in hand takes part by itself.</source>
        <translation>Zwei oder mehr Läufe nebeneinander: ihre Kurven übereinander, worin sich ihre Konfigurationen unterscheiden und was dabei herauskam. Fügen Sie Laufdateien hinzu oder legen Sie sie hier ab; der aktuelle Lauf ist von selbst dabei.</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 ist schon in der Liste.</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ComparedFigures</name>
    <message>
        <source>claimed accuracy</source>
        <translation>behauptete Genauigkeit</translation>
    </message>
    <message>
        <source>measured by the run: accuracy</source>
        <translation>vom Lauf gemessen: Genauigkeit</translation>
    </message>
    <message>
        <source>PR-AUC</source>
        <translation>PR-AUC</translation>
    </message>
    <message>
        <source>log loss</source>
        <translation>Log-Loss</translation>
    </message>
    <message>
        <source>readings that are new to both, with a label</source>
        <translation>Messwerte mit Label, die beiden neu sind</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>all readings that were scored, with a label</source>
        <translation>alle bewerteten Messwerte mit Label</translation>
    </message>
    <message>
        <source>B − A</source>
        <translation>B − A</translation>
    </message>
    <message>
        <source>The run has not measured it: too few labels, or it came from a file.</source>
        <translation>Der Lauf hat es nicht gemessen: zu wenige Labels, oder es kam aus einer Datei.</translation>
    </message>
    <message>
        <source>Labels of both kinds are needed. Go on with the run, or choose older versions: more readings are new to them.</source>
        <translation>Es braucht Labels beider Arten. Setzen Sie den Lauf fort, oder wählen Sie ältere Versionen: Ihnen sind mehr Messwerte neu.</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ComparedRuns</name>
    <message>
        <source>run in hand</source>
        <translation>aktueller Lauf</translation>
    </message>
    <message>
        <source>in hand, %1</source>
        <translation>aktuell, %1</translation>
    </message>
    <message>
        <source>being read, %1</source>
        <translation>wird gelesen, %1</translation>
    </message>
    <message>
        <source>can’t be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>nicht beendet</translation>
    </message>
    <message>
        <source>Not saved under a name yet</source>
        <translation>Noch nicht unter einem Namen gespeichert</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Batches</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ComparedWeightsModel</name>
    <message>
        <source>bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>B − A</source>
        <translation>B − A</translation>
    </message>
    <message>
        <source>less | more</source>
        <translation>weniger | mehr</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ConfusionModel</name>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verpasst</translation>
    </message>
    <message>
        <source>false</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>%1, %2: %3 readings, %4 of those in the row (%5)</source>
        <translation>%1, %2: %3 Messwerte, %4 derer in der Zeile (%5)</translation>
    </message>
    <message>
        <source>called anomaly</source>
        <translation>als Anomalie</translation>
    </message>
    <message>
        <source>called normal</source>
        <translation>als normal</translation>
    </message>
    <message>
        <source>anomaly</source>
        <translation>Anomalie</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ConnectDialog</name>
    <message>
        <source>Connect to a server</source>
        <translation>Mit einem Server verbinden</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Whoever runs the server makes it with “fleetgrad-cli token add”.</source>
        <translation>Wer den Server betreibt, macht es mit „fleetgrad-cli token add“.</translation>
    </message>
    <message>
        <source>Keep the token on this computer</source>
        <translation>Das Token auf diesem Rechner behalten</translation>
    </message>
    <message>
        <source>In the settings of this program, in a file that only you can read.</source>
        <translation>In den Einstellungen dieses Programms, in einer Datei, die nur Sie lesen können.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Looking for the server…</source>
        <translation>Der Server wird gesucht…</translation>
    </message>
    <message>
        <source>The server shows another certificate than before, so nothing was sent to it. Before: %1. Now: %2. Ask who runs it whether it was renewed.</source>
        <translation>Der Server zeigt ein anderes Zertifikat als bisher, deshalb wurde ihm nichts gesendet. Bisher: %1. Jetzt: %2. Fragen Sie, wer ihn betreibt, ob es erneuert wurde.</translation>
    </message>
    <message>
        <source>It was renewed: trust the new one</source>
        <translation>Es wurde erneuert: dem neuen vertrauen</translation>
    </message>
    <message>
        <source>This server is not known yet. Its certificate is %1. fleetgrad-cli serve prints it where it starts: if it is the same there, trust it.</source>
        <translation>Dieser Server ist noch nicht bekannt. Sein Zertifikat ist %1. fleetgrad-cli serve nennt es beim Start: Ist es dort dasselbe, vertrauen Sie ihm.</translation>
    </message>
    <message>
        <source>Trust it and connect</source>
        <translation>Vertrauen und verbinden</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::DeployDialog</name>
    <message>
        <source>Deploy %1</source>
        <translation>%1 einsetzen</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>An wen</translation>
    </message>
    <message>
        <source>Rounds that it is tried out for</source>
        <translation>Runden, in denen es erprobt wird</translation>
    </message>
    <message>
        <source>until it is ended</source>
        <translation>bis es beendet wird</translation>
    </message>
    <message>
        <source>Rounds after which the model is taken back by itself; 0: a person ends it</source>
        <translation>Runden, nach denen das Modell von selbst zurückgenommen wird; 0: ein Mensch beendet es</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Why, for the events of the run</source>
        <translation>Warum, für die Ereignisse des Laufs</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>Einsetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message numerus="yes">
        <source>%1 device(s) try it out from the next batch on.</source>
        <translation>
            <numerusform>%1 Gerät erprobt es ab dem nächsten Batch.</numerusform>
            <numerusform>%1 Geräte erproben es ab dem nächsten Batch.</numerusform>
        </translation>
    </message>
    <message>
        <source>At the next batch boundary it becomes the newest global version, and every device takes it. Undo promotes the version before.</source>
        <translation>An der nächsten Batchgrenze wird es zur neuesten globalen Version, und jedes Gerät nimmt es. Rückgängig stuft die Version davor wieder hoch.</translation>
    </message>
    <message>
        <source>It stands in place of their local models and learns on; ended, those come back.</source>
        <translation>Es steht anstelle ihrer lokalen Modelle und lernt weiter; am Ende kommen diese zurück.</translation>
    </message>
    <message>
        <source>They take no new version and stay out of the rounds meanwhile, so that the others show what is without it.</source>
        <translation>Solange nehmen sie keine neue Version und bleiben aus den Runden, damit die anderen zeigen, was ohne es ist.</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::DeviceDetails</name>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>last change of it</source>
        <translation>ihre letzte Änderung</translation>
    </message>
    <message>
        <source>trained by</source>
        <translation>trainiert mit</translation>
    </message>
    <message>
        <source>events found</source>
        <translation>Ereignisse gefunden</translation>
    </message>
    <message>
        <source>false alarms a day</source>
        <translation>Fehlalarme pro Tag</translation>
    </message>
    <message>
        <source>delay</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>labels waiting</source>
        <translation>wartende Labels</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>Whose weights</source>
        <translation>Wessen Gewichte</translation>
    </message>
    <message>
        <source>Whose weights are listed: the local model&apos;s, by channel, or those of the newest global version, which know no channels</source>
        <translation>Wessen Gewichte aufgeführt sind: die des lokalen Modells, nach Kanälen, oder die der neuesten globalen Version, die keine Kanäle kennt</translation>
    </message>
    <message>
        <source>weights of the local model</source>
        <translation>Gewichte des lokalen Modells</translation>
    </message>
    <message>
        <source>weights of the global model</source>
        <translation>Gewichte des globalen Modells</translation>
    </message>
    <message>
        <source>The weights appear with the first batch, or with the first stored update of an opened run.</source>
        <translation>Die Gewichte erscheinen mit dem ersten Batch oder, bei einem geöffneten Lauf, mit dem ersten gespeicherten Update.</translation>
    </message>
    <message>
        <source>Facts of the device</source>
        <translation>Angaben zum Gerät</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::DeviceView</name>
    <message>
        <source>Charts of a device</source>
        <translation>Diagramme eines Geräts</translation>
    </message>
    <message>
        <source>Curves over readings. Arrow keys move, plus and minus zoom, Home shows all that is kept.</source>
        <translation>Kurven über Messwerte. Pfeiltasten verschieben, Plus und Minus zoomen, Pos1 zeigt alles, was aufbewahrt ist.</translation>
    </message>
    <message>
        <source>Channels that are shown</source>
        <translation>Gezeigte Kanäle</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Which of the selected devices is shown</source>
        <translation>Welches der ausgewählten Geräte gezeigt wird</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Which of its channels are shown</source>
        <translation>Welche seiner Kanäle gezeigt werden</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Rate, drift, alarms and weights of the device; where there is little room, in place of its curves</source>
        <translation>Rate, Drift, Alarme und Gewichte des Geräts; wo wenig Platz ist, an Stelle seiner Kurven</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channel(s)</source>
        <translation>
            <numerusform>%Ln Kanal</numerusform>
            <numerusform>%Ln Kanäle</numerusform>
        </translation>
    </message>
    <message>
        <source>No run is open.</source>
        <translation>Es ist kein Lauf geöffnet.</translation>
    </message>
    <message>
        <source>Select a device in the fleet table: its readings appear here, and what its models make of them.</source>
        <translation>Ein Gerät in der Flottentabelle auswählen: hier erscheinen seine Messwerte und was seine Modelle daraus machen.</translation>
    </message>
    <message>
        <source>%1 has not read anything yet.</source>
        <translation>%1 hat noch nichts gemessen.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Readings %1 to %2 of %3.</source>
        <translation>Messwerte %1 bis %2 von %3.</translation>
    </message>
    <message>
        <source>Probabilities and alarms appear with the next batch.</source>
        <translation>Wahrscheinlichkeiten und Alarme erscheinen mit dem nächsten Batch.</translation>
    </message>
    <message>
        <source>Its labels are weak ones, made from its own readings: marks and shades are no truth.</source>
        <translation>Seine Labels sind schwache, aus seinen eigenen Messwerten gemacht: Marken und Schattierungen sind keine Wahrheit.</translation>
    </message>
    <message>
        <source>reading %1</source>
        <translation>Messwert %1</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>Batch %1</translation>
    </message>
    <message>
        <source>an anomaly</source>
        <translation>eine Anomalie</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why a reading scored what it scored: click one in the charts, or see the last alarm</source>
        <translation>Warum ein Messwert so bewertet wurde: einen in den Diagrammen anklicken, oder den letzten Alarm sehen</translation>
    </message>
    <message>
        <source>The readings, the weights and what the readings scored appear here as they were then, once they are computed.</source>
        <translation>Die Messwerte, die Gewichte und die Bewertung der Messwerte erscheinen hier, wie sie damals waren, sobald sie berechnet sind.</translation>
    </message>
    <message>
        <source>None of them came in the batches that were computed again: what they scored is not known.</source>
        <translation>Keiner davon kam in den Batches, die noch einmal gerechnet wurden: Wie sie bewertet wurden, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Probabilities and alarms from batch %1 on, as they were then.</source>
        <translation>Wahrscheinlichkeiten und Alarme ab Batch %1, wie sie damals waren.</translation>
    </message>
    <message>
        <source>%1 trains itself and keeps its readings: none of them are here. What it sends is in the rounds, and what it claims of itself in the tool tips of the fleet table.</source>
        <translation>%1 trainiert selbst und behält seine Messwerte: Keiner davon ist hier. Was es sendet, steht in den Runden, und was es von sich behauptet, in den Tooltips der Flottentabelle.</translation>
    </message>
    <message>
        <source>What they scored before somebody looked is being worked out.</source>
        <translation>Ihre Bewertung aus der Zeit, bevor jemand hinsah, wird ermittelt.</translation>
    </message>
    <message>
        <source>Nobody looked while the run went on, and what they scored can’t be worked out.</source>
        <translation>Niemand sah hin, während der Lauf lief, und ihre Bewertung lässt sich nicht ermitteln.</translation>
    </message>
    <message>
        <source>Probabilities and alarms since batch %1: what earlier ones scored is not known.</source>
        <translation>Wahrscheinlichkeiten und Alarme seit Batch %1: die Bewertung früherer Messwerte ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::DriftPanel</name>
    <message>
        <source>Devices that drift</source>
        <translation>Geräte, die driften</translation>
    </message>
    <message>
        <source>Channel that goes into quarantine or is released</source>
        <translation>Kanal, der in Quarantäne kommt oder freigegeben wird</translation>
    </message>
    <message>
        <source>No run is open.</source>
        <translation>Kein Lauf ist offen.</translation>
    </message>
    <message>
        <source>Takes effect with the next batch.</source>
        <translation>Wirkt mit dem nächsten Batch.</translation>
    </message>
    <message>
        <source>Since about batch %1, found at batch %2</source>
        <translation>Etwa seit Batch %1, gefunden bei Batch %2</translation>
    </message>
    <message>
        <source>The last was found at batch %1 and is over.</source>
        <translation>Die letzte wurde bei Batch %1 gefunden und ist vorbei.</translation>
    </message>
    <message>
        <source>Its channels and its log loss are as they were.</source>
        <translation>Kanäle und Log-Loss sind, wie sie waren.</translation>
    </message>
    <message>
        <source>What is done: %1.</source>
        <translation>Was getan ist: %1.</translation>
    </message>
    <message>
        <source>Release the sensor</source>
        <translation>Sensor freigeben</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <comment>a remedy</comment>
        <translation>Zurücknehmen: %1</translation>
    </message>
    <message>
        <source>Suggested: %1. %2</source>
        <comment>a remedy, what it does</comment>
        <translation>Vorschlag: %1. %2</translation>
    </message>
    <message>
        <source>The whole fleet. Select one device to see its own.</source>
        <translation>Die ganze Flotte. Wähle ein Gerät, um seine eigene zu sehen.</translation>
    </message>
    <message>
        <source>The whole fleet</source>
        <translation>Die ganze Flotte</translation>
    </message>
    <message>
        <source>No drift of the fleet as a whole</source>
        <translation>Keine Drift der Flotte als Ganzes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) drift now</source>
        <translation>
            <numerusform>%Ln Gerät driftet jetzt</numerusform>
            <numerusform>%Ln Geräte driften jetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a device, the cause of its drift</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the first %1:</source>
        <comment>of many devices</comment>
        <translation>die ersten %1:</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::EvaluationChoices</name>
    <message>
        <source>Judged on</source>
        <translation>Bewertet an</translation>
    </message>
    <message>
        <source>On whose readings the model is judged</source>
        <translation>An wessen Messwerten das Modell bewertet wird</translation>
    </message>
    <message>
        <source>Judged model</source>
        <translation>Bewertetes Modell</translation>
    </message>
    <message>
        <source>Which model is judged</source>
        <translation>Welches Modell bewertet wird</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>local models</source>
        <translation>lokale Modelle</translation>
    </message>
    <message>
        <source>global model</source>
        <translation>globales Modell</translation>
    </message>
    <message>
        <source>one version</source>
        <translation>eine Version</translation>
    </message>
    <message>
        <source>Global version</source>
        <translation>Globale Version</translation>
    </message>
    <message>
        <source>Which global version is judged; a click on the chart of versions chooses too</source>
        <translation>Welche globale Version bewertet wird; auch ein Klick auf das Diagramm der Versionen wählt</translation>
    </message>
    <message>
        <source>whole fleet</source>
        <translation>ganze Flotte</translation>
    </message>
    <message>
        <source>hold-outs</source>
        <translation>Prüfgeräte</translation>
    </message>
    <message>
        <source>selected devices</source>
        <translation>ausgewählte Geräte</translation>
    </message>
    <message>
        <source>devices in the table</source>
        <translation>Geräte in der Tabelle</translation>
    </message>
    <message>
        <source>the devices that train</source>
        <translation>den Geräten, die trainieren</translation>
    </message>
    <message>
        <source>the whole fleet</source>
        <translation>der ganzen Flotte</translation>
    </message>
    <message>
        <source>the devices that never train</source>
        <translation>den Geräten, die nie trainieren</translation>
    </message>
    <message numerus="yes">
        <source>%1 selected device(s)</source>
        <translation>
            <numerusform>%1 ausgewählten Gerät</numerusform>
            <numerusform>%1 ausgewählten Geräten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 device(s) in the table</source>
        <translation>
            <numerusform>%1 Gerät in der Tabelle</numerusform>
            <numerusform>%1 Geräten in der Tabelle</numerusform>
        </translation>
    </message>
    <message>
        <source>source “%1”</source>
        <translation>Quelle „%1“</translation>
    </message>
    <message>
        <source>removed group “%1”</source>
        <translation>entfernte Gruppe „%1“</translation>
    </message>
    <message>
        <source>group “%1”</source>
        <translation>Gruppe „%1“</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a group, and how many devices it has</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 device(s)</source>
        <translation>
            <numerusform>%1 Gerät</numerusform>
            <numerusform>%1 Geräte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::EvaluationView</name>
    <message>
        <source>Precision and recall</source>
        <translation>Präzision und Trefferquote</translation>
    </message>
    <message>
        <source>What share of the anomalies is found, and what share of what is called one is one, at every threshold. The area under the steps is the PR-AUC; the circle is where the matrix counts.</source>
        <translation>Welcher Anteil der Anomalien gefunden wird, und welcher Anteil dessen, was eine genannt wird, eine ist, bei jeder Schwelle. Die Fläche unter den Stufen ist die PR-AUC; der Kreis ist dort, wo die Matrix zählt.</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Verlässlichkeit</translation>
    </message>
    <message>
        <source>Readings that got about the same probability, and the share of them that were anomalies. On the grey diagonal, probabilities mean what they say; below it they promise too much. Bins with fewer than 50 readings are left out.</source>
        <translation>Messwerte, die etwa die gleiche Wahrscheinlichkeit bekamen, und der Anteil der Anomalien unter ihnen. Auf der grauen Diagonale bedeuten Wahrscheinlichkeiten, was sie sagen; darunter versprechen sie zu viel. Klassen mit weniger als 50 Messwerten fehlen.</translation>
    </message>
    <message>
        <source>Detection delay</source>
        <translation>Verzug der Erkennung</translation>
    </message>
    <message>
        <source>How long it took from the start of an event to its first alarming reading, of the events that were found</source>
        <translation>Wie lange es vom Anfang eines Ereignisses bis zu seinem ersten Messwert mit Alarm dauerte, bei den gefundenen Ereignissen</translation>
    </message>
    <message>
        <source>Accuracy of each global version</source>
        <translation>Genauigkeit jeder globalen Version</translation>
    </message>
    <message>
        <source>Open circles are measured, the dotted line is claimed by who trained it. A click chooses the version.</source>
        <translation>Offene Kreise sind gemessen, die gepunktete Linie behaupten die, die trainierten. Ein Klick wählt die Version.</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message numerus="yes">
        <source>%1 reading(s)</source>
        <translation>
            <numerusform>%1 Messwert</numerusform>
            <numerusform>%1 Messwerte</numerusform>
        </translation>
    </message>
    <message>
        <source>recall %1</source>
        <translation>Trefferquote %1</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>Batch %1</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>at 0.5</source>
        <comment>probability</comment>
        <translation>ab 0,5</translation>
    </message>
    <message>
        <source>at the alarm threshold</source>
        <translation>ab der Alarmschwelle</translation>
    </message>
    <message>
        <source>What models are worth appears here.
File &gt; New demonstration starts a fleet.</source>
        <translation>Hier erscheint, was Modelle wert sind.
Datei &gt; Neue Demonstration startet eine Flotte.</translation>
    </message>
    <message>
        <source>The evaluation begins with the first batch.</source>
        <translation>Die Auswertung beginnt mit dem ersten Batch.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message numerus="yes">
        <source>%1 labelled reading(s)</source>
        <translation>
            <numerusform>%1 Messwert mit Label</numerusform>
            <numerusform>%1 Messwerte mit Label</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices that never train have no local model.</source>
        <translation>Geräte, die nie trainieren, haben kein lokales Modell.</translation>
    </message>
    <message>
        <source>Every device of this run trains: there are no hold-outs.</source>
        <translation>Jedes Gerät dieses Laufs trainiert: Es gibt keine Prüfgeräte.</translation>
    </message>
    <message>
        <source>No device: select some in the fleet table, or choose the whole fleet.</source>
        <translation>Kein Gerät: Wählen Sie welche in der Flottentabelle aus, oder wählen Sie die ganze Flotte.</translation>
    </message>
    <message>
        <source>Global v%1 has not been judged yet: no labels of readings that it scored have come.</source>
        <translation>Global v%1 wurde noch nicht bewertet: Noch kamen keine Labels von Messwerten, die sie bewertet hat.</translation>
    </message>
    <message>
        <source>Global v%1 on %2: %3 of batches %4 to %5.</source>
        <translation>Global v%1 an %2: %3 der Batches %4 bis %5.</translation>
    </message>
    <message>
        <source>%1 on %2: %3 up to batch %4, each scored before its label was used.</source>
        <comment>1: decision, local model, ...; 2: whose readings</comment>
        <translation>%1 an %2: %3 bis Batch %4, jeder bewertet, bevor sein Label benutzt wurde.</translation>
    </message>
    <message>
        <source>All figures are %1.</source>
        <comment>against weak labels</comment>
        <translation>Alle Zahlen sind %1.</translation>
    </message>
    <message>
        <source>The readings of this run can&apos;t be had: its file has figures of each device, but no single scores for curves.</source>
        <translation>Die Messwerte dieses Laufs sind nicht zu haben: Seine Datei hat Zahlen jedes Geräts, aber keine einzelnen Werte für Kurven.</translation>
    </message>
    <message>
        <source>The single scores for curves are not read while a run of more than 20,000 devices stands still: let it go on to have them.</source>
        <translation>Die einzelnen Werte für Kurven werden nicht gelesen, solange ein Lauf von mehr als 20.000 Geräten stillsteht: Lassen Sie ihn weiterlaufen, um sie zu haben.</translation>
    </message>
    <message>
        <source>Its curves are not known: single scores are kept of the newest 200 versions, from when the run was started or continued.</source>
        <translation>Ihre Kurven sind nicht bekannt: Einzelne Werte werden von den neuesten 200 Versionen behalten, seit der Lauf begonnen oder fortgesetzt wurde.</translation>
    </message>
    <message>
        <source>This run has no device of “%1”. Edit the group in the tab Groups, or choose the whole fleet.</source>
        <translation>Dieser Lauf hat kein Gerät aus „%1“. Bearbeiten Sie die Gruppe im Reiter Gruppen, oder wählen Sie die ganze Flotte.</translation>
    </message>
    <message>
        <source>The evaluation appears here as it was then, once it is computed.</source>
        <translation>Die Auswertung erscheint hier, wie sie damals war, sobald sie berechnet ist.</translation>
    </message>
    <message>
        <source>A run of more than 20,000 devices that stands still has its single scores for curves in its checkpoint, which is not read. This run is finished: given more batches, it has them when it goes on.</source>
        <translation>Ein Lauf mit mehr als 20.000 Geräten, der stillsteht, hat die einzelnen Bewertungen für Kurven in seinem Checkpoint, der nicht gelesen wird. Dieser Lauf ist beendet: Mit mehr Batches hat er sie, wenn er weitergeht.</translation>
    </message>
    <message>
        <source>Its curves are not known: of the past, single scores of versions are there from batch %1 on, from where it was computed again.</source>
        <translation>Ihre Kurven sind nicht bekannt: Aus der Vergangenheit gibt es einzelne Bewertungen von Versionen ab Batch %1, von wo an sie noch einmal gerechnet wurde.</translation>
    </message>
    <message>
        <source>No label has come yet of readings on %1 that came after global v%2 was published.</source>
        <comment>1: whose readings</comment>
        <translation>Von Messwerten, die nach der Veröffentlichung von global v%2 kamen, gibt es noch kein Label: %1.</translation>
    </message>
    <message>
        <source>Global v%1 on %2: %3 of batches %4 to %5, the last of each device. It has scored them again: they came after it was published, and scores of single versions are not kept by device.</source>
        <comment>2: whose readings</comment>
        <translation>Global v%1, %2: %3 aus den Batches %4 bis %5, die letzten jedes Geräts. Die Version hat sie noch einmal bewertet: Sie kamen nach ihrer Veröffentlichung, und Bewertungen einzelner Versionen werden nicht nach Gerät aufgehoben.</translation>
    </message>
    <message>
        <source>Of these %1 devices %2 were read, evenly chosen.</source>
        <translation>Von diesen %1 Geräten wurden %2 gelesen, gleichmäßig ausgewählt.</translation>
    </message>
    <message>
        <source>Appears here once it is computed</source>
        <translation>Erscheint hier, sobald es berechnet ist</translation>
    </message>
    <message>
        <source>The figures are in the run file; its curves appear once they are computed.</source>
        <translation>Die Kennzahlen stehen in der Laufdatei; ihre Kurven erscheinen, sobald sie berechnet sind.</translation>
    </message>
    <message>
        <source>From which score on a reading is called an anomaly: a probability of 0.5, or the threshold of alarms. Of the decision that is the one in force on its device now; of a version, the lowest at which the readings that it has scored again have no more false alarms than are wanted.</source>
        <translation>Ab welcher Bewertung ein Messwert Anomalie genannt wird: ab einer Wahrscheinlichkeit von 0,5 oder ab der Alarmschwelle. Bei der Entscheidung ist das die, die auf dem Gerät jetzt gilt; bei einer Version die niedrigste, bei der die erneut bewerteten Messwerte nicht mehr Fehlalarme haben als gewünscht.</translation>
    </message>
    <message>
        <source>Opening the run…</source>
        <translation>Lauf wird geöffnet…</translation>
    </message>
    <message>
        <source>Alarms and delays: it is scoring the last readings again.</source>
        <translation>Alarme und Verzögerungen: Sie bewertet die letzten Messwerte erneut.</translation>
    </message>
    <message>
        <source>Alarms and delays: no label has come of readings since it was published.</source>
        <translation>Alarme und Verzögerungen: Seit der Veröffentlichung ist kein Label von Messwerten gekommen.</translation>
    </message>
    <message numerus="yes">
        <source>Alarms and delays: of the last readings of %Ln device(s), batches %1 to %2, as if all had alarmed from a probability of %3 on%4.</source>
        <comment>4: nothing, or which threshold that is</comment>
        <translation>
            <numerusform>Alarme und Verzögerungen: auf den letzten Messwerten von %Ln Gerät, Batches %1 bis %2, als hätte es ab einer Wahrscheinlichkeit von %3 alarmiert%4.</numerusform>
            <numerusform>Alarme und Verzögerungen: auf den letzten Messwerten von %Ln Geräten, Batches %1 bis %2, als hätten alle ab einer Wahrscheinlichkeit von %3 alarmiert%4.</numerusform>
        </translation>
    </message>
    <message>
        <source>, where they have as few false alarms as are wanted</source>
        <translation>, wo sie so wenige Fehlalarme haben wie gewünscht</translation>
    </message>
    <message>
        <source>Global v%1 on %2: %3 of batch %4.</source>
        <translation>Global v%1 an %2: %3 aus Batch %4.</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::EventsModel</name>
    <message>
        <source>batch %1: %2</source>
        <translation>Batch %1: %2</translation>
    </message>
    <message>
        <source>Click to go there, double-click to see why it alarmed</source>
        <translation>Klick führt dorthin, Doppelklick zeigt, warum es alarmierte</translation>
    </message>
    <message>
        <source>Click to go there, double-click to see everything as it was then</source>
        <translation>Klick führt dorthin, Doppelklick zeigt alles, wie es damals war</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::EventsPanel</name>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Noch ist nichts geschehen.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Which events</source>
        <translation>Welche Ereignisse</translation>
    </message>
    <message>
        <source>Which events are listed</source>
        <translation>Welche Ereignisse aufgelistet sind</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>by a person</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>what matters</source>
        <translation>Wichtiges</translation>
    </message>
    <message>
        <source>Warnings, remarks, and what a person did; not every round</source>
        <translation>Warnungen, Hinweise und was jemand getan hat; nicht jede Runde</translation>
    </message>
    <message>
        <source>Nothing of that kind. “all” lists every round.</source>
        <translation>Nichts davon. „alle“ zeigt jede Runde.</translation>
    </message>
    <message>
        <source>alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>A click goes to the device and the batch. Enter or a double click shows everything as it was then, or why it alarmed.</source>
        <translation>Ein Klick führt zum Gerät und zum Batch. Enter oder ein Doppelklick zeigt alles, wie es damals war, oder warum es alarmierte.</translation>
    </message>
    <message>
        <source>The newest %L1: go back in time to see earlier ones.</source>
        <translation>Die neuesten %L1: Frühere sind zu sehen, wenn man in der Zeit zurückgeht.</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ExportDialog</name>
    <message>
        <source>Export charts</source>
        <translation>Diagramme exportieren</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>all of these, a file each</source>
        <translation>alle davon, je eine Datei</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>picture (PNG)</source>
        <translation>Bild (PNG)</translation>
    </message>
    <message>
        <source>vector graphics (SVG)</source>
        <translation>Vektorgrafik (SVG)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>values (CSV)</source>
        <translation>Werte (CSV)</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>%1×, %2 dpi</source>
        <translation>%1×, %2 dpi</translation>
    </message>
    <message>
        <source>print, %1 dpi</source>
        <translation>Druck, %1 dpi</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>of the visible range</source>
        <translation>des sichtbaren Bereichs</translation>
    </message>
    <message>
        <source>of the whole run</source>
        <translation>des ganzen Laufs</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>as on screen</source>
        <translation>wie auf dem Bildschirm</translation>
    </message>
    <message>
        <source>as wide as a page of A4</source>
        <translation>so breit wie eine Seite A4</translation>
    </message>
    <message>
        <source>own</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>Unit of the size</source>
        <translation>Einheit der Größe</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the charts as a picture of this size and density</source>
        <translation>Die Diagramme als Bild dieser Größe und Dichte kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>The values as they were measured, not smoothed.</source>
        <translation>Die Werte, wie sie gemessen wurden, nicht geglättet.</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>%1, sharp at any size.</source>
        <translation>%1, scharf in jeder Größe.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels; printed %3.</source>
        <translation>%1 × %2 Pixel; gedruckt %3.</translation>
    </message>
    <message>
        <source>Being prepared: %1.</source>
        <translation>In Vorbereitung: %1.</translation>
    </message>
    <message>
        <source>Each as large as on screen.</source>
        <translation>Jede so groß wie auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>for paper, on white</source>
        <translation>für Papier, auf Weiß</translation>
    </message>
    <message>
        <source>Of pictures, whenever they are exported or copied</source>
        <translation>Der Bilder, wann immer sie exportiert oder kopiert werden</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::FleetMapView</name>
    <message>
        <source>Sort again</source>
        <translation>Neu sortieren</translation>
    </message>
    <message>
        <source>Sort the rows by the values as they are now; until then they keep their places</source>
        <translation>Die Zeilen nach den jetzigen Werten sortieren; bis dahin bleiben sie, wo sie sind</translation>
    </message>
    <message>
        <source>Metric of the fleet map</source>
        <translation>Metrik der Flottenkarte</translation>
    </message>
    <message>
        <source>Order of the rows</source>
        <translation>Reihenfolge der Zeilen</translation>
    </message>
    <message>
        <source>Order of the rows, by the values of the batches that are shown: the best last value or mean comes first, and what got worse most</source>
        <translation>Reihenfolge der Zeilen, nach den Werten der gezeigten Batches: Der beste letzte Wert oder das beste Mittel steht oben, und was sich am meisten verschlechtert hat</translation>
    </message>
    <message>
        <source>by last value</source>
        <translation>nach letztem Wert</translation>
    </message>
    <message>
        <source>by mean</source>
        <translation>nach Mittel</translation>
    </message>
    <message>
        <source>by change</source>
        <translation>nach Veränderung</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>nach Namen</translation>
    </message>
    <message>
        <source>as the table</source>
        <translation>wie die Tabelle</translation>
    </message>
    <message>
        <source>Fleet map: %1 by device and batch</source>
        <translation>Flottenkarte: %1 nach Gerät und Batch</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln Gerät</numerusform>
            <numerusform>%Ln Geräte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 device(s)</source>
        <translation>
            <numerusform>%1 von %2 Gerät</numerusform>
            <numerusform>%1 von %2 Geräten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 a row</source>
        <translation>%1, %2 je Zeile</translation>
    </message>
    <message>
        <source>sorted by last value</source>
        <translation>sortiert nach letztem Wert</translation>
    </message>
    <message>
        <source>sorted by mean</source>
        <translation>sortiert nach Mittel</translation>
    </message>
    <message>
        <source>sorted by change</source>
        <translation>sortiert nach Veränderung</translation>
    </message>
    <message>
        <source>sorted by name; %1</source>
        <translation>sortiert nach Namen; %1</translation>
    </message>
    <message>
        <source>as in the table; %1</source>
        <translation>wie in der Tabelle; %1</translation>
    </message>
    <message>
        <source>%1 at batch %2; %3</source>
        <translation>%1 bei Batch %2; %3</translation>
    </message>
    <message>
        <source>The map of a fleet appears here.
File &gt; New demonstration starts one.</source>
        <translation>Hier erscheint die Karte einer Flotte.
Datei &gt; Neue Demonstration startet eine.</translation>
    </message>
    <message>
        <source>The map begins with the first batch.</source>
        <translation>Die Karte beginnt mit dem ersten Batch.</translation>
    </message>
    <message>
        <source>The table shows no device: press Escape in its filter to see all.</source>
        <translation>Die Tabelle zeigt kein Gerät: Escape in ihrem Filter zeigt alle.</translation>
    </message>
    <message>
        <source>Nothing was measured in these batches.
Press Home to see the whole run.</source>
        <translation>In diesen Batches wurde nichts gemessen.
Pos1 zeigt den ganzen Lauf.</translation>
    </message>
    <message>
        <source>No device has a value yet: %1 needs labelled readings of both classes.</source>
        <translation>Noch hat kein Gerät einen Wert: %1 braucht Messwerte mit Labels beider Klassen.</translation>
    </message>
    <message>
        <source>No device has a value yet: %1 needs labelled readings.</source>
        <translation>Noch hat kein Gerät einen Wert: %1 braucht Messwerte mit Labels.</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>Batch %1</translation>
    </message>
    <message>
        <source>batches %1 to %2</source>
        <translation>Batches %1 bis %2</translation>
    </message>
    <message>
        <source>%1: no value</source>
        <translation>%1: kein Wert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: mean %2</source>
        <translation>%1: im Mittel %2</translation>
    </message>
    <message>
        <source>Go to the live edge</source>
        <translation>Zum Live-Rand</translation>
    </message>
    <message>
        <source>Show the whole run and fleet</source>
        <translation>Ganzen Lauf und ganze Flotte zeigen</translation>
    </message>
    <message>
        <source>Map as PNG, SVG or PDF…</source>
        <translation>Karte als PNG, SVG oder PDF…</translation>
    </message>
    <message>
        <source>Copy map</source>
        <translation>Karte kopieren</translation>
    </message>
    <message>
        <source>Values of the map as CSV…</source>
        <translation>Werte der Karte als CSV…</translation>
    </message>
    <message>
        <source>Ctrl and the wheel tell them apart</source>
        <translation>Strg und Mausrad zeigen sie einzeln</translation>
    </message>
    <message>
        <source>Opening the run…</source>
        <translation>Lauf wird geöffnet…</translation>
    </message>
    <message>
        <source>Look at the readings of %1</source>
        <translation>Messwerte von %1 ansehen</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::FleetModel</name>
    <message>
        <source>%1, from %2
channels: %3
global version v%4</source>
        <translation>%1, von %2
Kanäle: %3
globale Version v%4</translation>
    </message>
    <message>
        <source>Learning rate, locked: feedback leaves it alone</source>
        <translation>Lernrate, gesperrt: Die Rückmeldung lässt sie in Ruhe</translation>
    </message>
    <message>
        <source>Learning rate; feedback adjusts it</source>
        <translation>Lernrate; die Rückmeldung passt sie an</translation>
    </message>
    <message>
        <source>In effect %1: its schedule (%2) makes %3 of it</source>
        <translation>Wirksam %1: Ihr Zeitplan (%2) macht daraus %3</translation>
    </message>
    <message>
        <source>Anomalies in the window: %1</source>
        <translation>Anomalien im Fenster: %1</translation>
    </message>
    <message>
        <source>This device has not read anything yet.</source>
        <translation>Dieses Gerät hat noch nichts gelesen.</translation>
    </message>
    <message>
        <source>Needs labelled readings of both classes: none of one class has come yet.</source>
        <translation>Braucht Messwerte mit Labels beider Klassen: Von einer kam noch keiner.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>PR-
AUC</source>
        <translation>PR-
AUC</translation>
    </message>
    <message>
        <source>Log
loss</source>
        <translation>Log
Loss</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigk.</translation>
    </message>
    <message>
        <source>Balanced
accuracy</source>
        <translation>Balanc.
Genauigk.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>v</source>
        <translation>v</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Samples</translation>
    </message>
    <message>
        <source>The device; a coloured square where its curve is in the charts</source>
        <translation>Das Gerät; ein farbiges Quadrat, wo seine Kurve in den Diagrammen ist</translation>
    </message>
    <message>
        <source>What can be said of the device now</source>
        <translation>Was sich jetzt über das Gerät sagen lässt</translation>
    </message>
    <message>
        <source>Mean of the shares called right among anomalies and among normal readings: a guess scores 0.5</source>
        <translation>Balancierte Genauigkeit: Mittel der richtig eingestuften Anteile bei Anomalien und bei normalen Messwerten; Raten erreicht 0.5</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Version: local updates sent so far</source>
        <translation>Version: bisher gesendete lokale Updates</translation>
    </message>
    <message>
        <source>Readings so far</source>
        <translation>Bisherige Messwerte</translation>
    </message>
    <message>
        <source>This device never trains: it has no local model, and judges the global versions.</source>
        <translation>Dieses Gerät trainiert nie: Es hat kein lokales Modell und beurteilt die globalen Versionen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 reading(s)</source>
        <translation>
            <numerusform>%1 Messwert</numerusform>
            <numerusform>%1 Messwerte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 value(s) missing</source>
        <translation>
            <numerusform>%1 Wert fehlt</numerusform>
            <numerusform>%1 Werte fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 local update(s) sent</source>
        <translation>
            <numerusform>%1 lokales Update gesendet</numerusform>
            <numerusform>%1 lokale Updates gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 ±%3 in %4</source>
        <translation>%1: %2 ±%3 an %4</translation>
    </message>
    <message>
        <source>%1: too few labels to tell</source>
        <translation>%1: zu wenige Labels, um es zu sagen</translation>
    </message>
    <message>
        <source>Labels arrived: %1</source>
        <translation>Angekommene Labels: %1</translation>
    </message>
    <message>
        <source>readings that may still get theirs: %1</source>
        <translation>Messwerte, deren Label noch kommen kann: %1</translation>
    </message>
    <message>
        <source>readings since the newest one with a label: %1</source>
        <translation>Messwerte seit dem neuesten mit Label: %1</translation>
    </message>
    <message>
        <source>corrected: %1, repeated: %2, refused: %3</source>
        <translation>berichtigt: %1, wiederholt: %2, abgelehnt: %3</translation>
    </message>
    <message>
        <source>Gain over</source>
        <translation>Gewinn über</translation>
    </message>
    <message>
        <source>Labels
waiting</source>
        <translation>Labels
offen</translation>
    </message>
    <message>
        <source>Label
age</source>
        <translation>Label-
alter</translation>
    </message>
    <message>
        <source>Area under the precision-recall curve: a guess scores the share of anomalies, perfection 1</source>
        <translation>Fläche unter der Precision-Recall-Kurve: Raten erreicht den Anteil der Anomalien, Vollkommenheit 1</translation>
    </message>
    <message>
        <source>Mean log loss: 0 is perfect</source>
        <translation>Mittlerer Log-Loss: 0 ist vollkommen</translation>
    </message>
    <message>
        <source>Share of readings that were called right; misleads where anomalies are rare</source>
        <translation>Anteil richtig eingestufter Messwerte; täuscht, wo Anomalien selten sind</translation>
    </message>
    <message>
        <source>Readings that may still get their label</source>
        <translation>Messwerte, deren Label noch kommen kann</translation>
    </message>
    <message>
        <source>Readings since the newest one with a label</source>
        <translation>Messwerte seit dem neuesten mit Label</translation>
    </message>
    <message>
        <source>Of the local model. %1</source>
        <translation>Des lokalen Modells. %1</translation>
    </message>
    <message>
        <source>Of the decision. %1</source>
        <translation>Der Entscheidung. %1</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>Alarm</translation>
    </message>
    <message numerus="yes">
        <source>Alarms from a probability of %1 on; %2 alarm(s) so far</source>
        <translation>
            <numerusform>Alarm ab einer Wahrscheinlichkeit von %1; bisher %2 Alarm</numerusform>
            <numerusform>Alarm ab einer Wahrscheinlichkeit von %1; bisher %2 Alarme</numerusform>
        </translation>
    </message>
    <message>
        <source>No label has come yet by which an alarm could be judged.</source>
        <translation>Es ist noch kein Label gekommen, nach dem ein Alarm beurteilt werden könnte.</translation>
    </message>
    <message>
        <source>There was no event to find.</source>
        <translation>Es gab kein Ereignis zu finden.</translation>
    </message>
    <message numerus="yes">
        <source>%1 false alarm(s), %2 true</source>
        <translation>
            <numerusform>%1 Fehlalarm, %2 berechtigt</numerusform>
            <numerusform>%1 Fehlalarme, %2 berechtigt</numerusform>
        </translation>
    </message>
    <message>
        <source>No event was found.</source>
        <translation>Kein Ereignis wurde gefunden.</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Events
found</source>
        <translation>Ereignisse
gefunden</translation>
    </message>
    <message>
        <source>False
a day</source>
        <translation>Falsche
am Tag</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Verzug</translation>
    </message>
    <message>
        <source>Whether an alarm is on: its decision is above the threshold of the device, or was within the last few readings</source>
        <translation>Ob ein Alarm ansteht: Die Entscheidung liegt über der Schwelle des Geräts oder lag es in den letzten Messwerten</translation>
    </message>
    <message>
        <source>Events that an alarm found, of those there were: runs of readings labelled anomalies, over about the last seven days of the device, or 5,000 readings where these are more</source>
        <translation>Ereignisse, die ein Alarm fand, von denen, die es gab: Folgen von Messwerten, die das Label Anomalie haben, über etwa die letzten sieben Tage des Geräts oder 5.000 Messwerte, wo diese mehr sind</translation>
    </message>
    <message>
        <source>Alarms a day of the device that met no anomaly, over the same time</source>
        <translation>Alarme am Tag des Geräts, die keine Anomalie trafen, über dieselbe Zeit</translation>
    </message>
    <message>
        <source>From the start of an event to its first alarming reading, median over the last 16 found events of that time</source>
        <translation>Vom Beginn eines Ereignisses bis zu seinem ersten Messwert mit Alarm, Median über die letzten 16 gefundenen Ereignisse dieser Zeit</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>Whether its readings changed for good, and why; or what is done about it</source>
        <translation>Ob sich seine Messwerte auf Dauer geändert haben und warum; oder was dagegen getan ist</translation>
    </message>
    <message>
        <source>%1 over the whole run: first %2, lowest %3, highest %4, last %5</source>
        <translation>%1 über den ganzen Lauf: erster %2, niedrigster %3, höchster %4, letzter %5</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>PR-AUC over the whole run, each device on a scale of its own; sorted by the change since its first value</source>
        <translation>PR-AUC über den ganzen Lauf, jedes Gerät auf eigener Skala; sortiert nach der Veränderung seit dem ersten Wert</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>The groups that it is in; sorted by the first of them</source>
        <translation>Die Gruppen, in denen es ist; sortiert nach der ersten davon</translation>
    </message>
    <message>
        <source>It tries out a model (canary).</source>
        <translation>Es erprobt ein Modell (Kanarienversuch).</translation>
    </message>
    <message>
        <source>What its decision gains, with 95% intervals, over</source>
        <translation>Was seine Entscheidung gewinnt, mit 95-%-Intervallen, gegenüber</translation>
    </message>
    <message>
        <source>Half of the events found within %1, 90% within %2</source>
        <translation>Die Hälfte der Ereignisse gefunden binnen %1, 90&#xa0;% binnen %2</translation>
    </message>
    <message>
        <source>The baseline that its decision beats least surely, what it gains over it in log loss (over the unsupervised score in PR-AUC), and half of the 95% interval</source>
        <translation>Der Vergleichswert, den seine Entscheidung am wenigsten sicher schlägt, was sie gegenüber ihm an Log-Loss gewinnt (gegenüber dem unüberwachten Wert an PR-AUC), und das halbe 95-%-Intervall</translation>
    </message>
    <message>
        <source>It trains itself and keeps its readings: nothing is measured of it here.</source>
        <translation>Es trainiert selbst und behält seine Messwerte: Gemessen wird hier nichts von ihm.</translation>
    </message>
    <message>
        <source>It has not sent a local update yet.</source>
        <translation>Es hat noch kein lokales Update gesendet.</translation>
    </message>
    <message>
        <source>It claims an accuracy of %1.</source>
        <translation>Es behauptet eine Genauigkeit von %1.</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::FleetPanel</name>
    <message>
        <source>Filter of the fleet</source>
        <translation>Filter der Flotte</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>too few labels</source>
        <translation>kaum Labels</translation>
    </message>
    <message>
        <source>none selected</source>
        <translation>keins gewählt</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 gewählt</translation>
    </message>
    <message>
        <source>No run is open.
File &gt; New demonstration starts a fleet; a folder of CSV files or a run file can be dropped here.</source>
        <translation>Kein Lauf ist geöffnet.
Datei &gt; Neue Demonstration startet eine Flotte; ein Ordner mit CSV-Dateien oder eine Laufdatei kann hier abgelegt werden.</translation>
    </message>
    <message>
        <source>Reading the source…</source>
        <translation>Die Quelle wird gelesen…</translation>
    </message>
    <message>
        <source>This run has no devices.</source>
        <translation>Dieser Lauf hat keine Geräte.</translation>
    </message>
    <message>
        <source>No device matches the filter.
Press Escape in the filter field to see all.</source>
        <translation>Kein Gerät passt zum Filter.
Escape im Filterfeld zeigt wieder alle.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln Gerät</numerusform>
            <numerusform>%Ln Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>Save local model of %1…</source>
        <translation>Lokales Modell von %1 speichern…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 device(s)</source>
        <translation>
            <numerusform>%1 von %2 Gerät</numerusform>
            <numerusform>%1 von %2 Geräten</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose scores of the devices are shown</source>
        <translation>Wessen Bewertungen der Geräte gezeigt werden</translation>
    </message>
    <message>
        <source>Whose scores the table and the curves of devices show: the decision, which mixes both models and the unsupervised score, or the local model alone</source>
        <translation>Wessen Bewertungen die Tabelle und die Kurven der Geräte zeigen: die Entscheidung, die beide Modelle und den unüberwachten Wert mischt, oder das lokale Modell allein</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>local models</source>
        <translation>lokale Modelle</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Look at the readings of %1</source>
        <translation>Messwerte von %1 ansehen</translation>
    </message>
    <message numerus="yes">
        <source>New group of %Ln selected device(s)…</source>
        <translation>
            <numerusform>Neue Gruppe aus %Ln ausgewählten Gerät…</numerusform>
            <numerusform>Neue Gruppe aus %Ln ausgewählten Geräten…</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause when something becomes true of %1…</source>
        <translation>Anhalten, wenn für %1 etwas wahr wird…</translation>
    </message>
    <message>
        <source>Why the last alarm of %1</source>
        <translation>Warum der letzte Alarm von %1</translation>
    </message>
    <message>
        <source>Opening the run…</source>
        <translation>Der Lauf wird geöffnet…</translation>
    </message>
    <message>
        <source>Filter:  press-*   acc&lt;0.7   is:alarm</source>
        <translation>Filter:  press-*   acc&lt;0.7   is:alarm</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ForkDialog</name>
    <message>
        <source>Fork after batch %1</source>
        <translation>Nach Batch %1 verzweigen</translation>
    </message>
    <message>
        <source>The fork is this run up to there, and goes on with these settings beside it, in the same file. Change what is to be tried.</source>
        <translation>Der Abzweig ist bis dahin dieser Lauf und geht daneben mit diesen Einstellungen weiter, in derselben Datei. Hier ändern, was versucht werden soll.</translation>
    </message>
    <message>
        <source>Name of the fork; without it fork-1, fork-2, …</source>
        <translation>Name des Abzweigs; ohne ihn fork-1, fork-2,…</translation>
    </message>
    <message>
        <source>Name of the fork</source>
        <translation>Name des Abzweigs</translation>
    </message>
    <message>
        <source>Settings of the fork</source>
        <translation>Einstellungen des Abzweigs</translation>
    </message>
    <message>
        <source>Fork the run</source>
        <translation>Lauf verzweigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Every setting that a fork may change, as the configuration file has it</source>
        <translation>Jede Einstellung, die ein Abzweig ändern darf, wie die Konfigurationsdatei sie hat</translation>
    </message>
    <message>
        <source>Every setting of the fork</source>
        <translation>Alle Einstellungen des Abzweigs</translation>
    </message>
    <message>
        <source>The text can’t be read yet: %1</source>
        <translation>Der Text kann noch nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Nothing is changed: the fork would stay what its parent is.</source>
        <translation>Nichts ist geändert: Der Abzweig bliebe, was sein Ursprung ist.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Geändert: %1.</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ForkForm</name>
    <message>
        <source>no other</source>
        <comment>device</comment>
        <translation>keines</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Of the devices&apos; own models. Rates that a person or feedback has set on the way give way to it.</source>
        <translation>Der eigenen Modelle der Geräte. Raten, die jemand oder die Rückmeldung unterwegs gesetzt hat, weichen ihr.</translation>
    </message>
    <message>
        <source>Learning rate of the fleet model</source>
        <translation>Lernrate des Flottenmodells</translation>
    </message>
    <message>
        <source>Of the devices&apos; copies of the fleet model.</source>
        <translation>Der Kopien des Flottenmodells auf den Geräten.</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>How gradients move the weights of both models.</source>
        <translation>Wie Gradienten die Gewichte beider Modelle bewegen.</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>Whether each device&apos;s learning rate is adjusted by how its error changes.</source>
        <translation>Ob die Lernrate jedes Geräts danach angepasst wird, wie sich sein Fehler ändert.</translation>
    </message>
    <message>
        <source>off</source>
        <comment>feedback</comment>
        <translation>aus</translation>
    </message>
    <message>
        <source>adjusts rates</source>
        <translation>passt Raten an</translation>
    </message>
    <message>
        <source>A round begins</source>
        <translation>Eine Runde beginnt</translation>
    </message>
    <message>
        <source>What starts a round, in which updates are aggregated.</source>
        <translation>Was eine Runde auslöst, in der Updates aggregiert werden.</translation>
    </message>
    <message>
        <source>when a person says so</source>
        <translation>wenn es jemand sagt</translation>
    </message>
    <message>
        <source>when updates are waiting</source>
        <translation>wenn Updates warten</translation>
    </message>
    <message>
        <source>after some time</source>
        <translation>nach einiger Zeit</translation>
    </message>
    <message>
        <source>when devices have reported</source>
        <translation>wenn Geräte berichtet haben</translation>
    </message>
    <message>
        <source>Updates that have to wait</source>
        <translation>Updates, die warten müssen</translation>
    </message>
    <message>
        <source>A round begins when that many are waiting.</source>
        <translation>Eine Runde beginnt, wenn so viele warten.</translation>
    </message>
    <message>
        <source>Seconds between two rounds</source>
        <translation>Sekunden zwischen zwei Runden</translation>
    </message>
    <message>
        <source>Of the fleet&apos;s own time.</source>
        <translation>Der eigenen Zeit der Flotte.</translation>
    </message>
    <message>
        <source>Share that has to report</source>
        <translation>Anteil, der berichten muss</translation>
    </message>
    <message>
        <source>Of the devices that train, from 0 to 1.</source>
        <translation>Der Geräte, die trainieren, von 0 bis 1.</translation>
    </message>
    <message>
        <source>Screening factor</source>
        <translation>Prüffaktor</translation>
    </message>
    <message>
        <source>An update that moved further than that many times what SGD can do is kept out of the round.</source>
        <translation>Ein Update, das sich weiter bewegt hat als so viele Male, was SGD kann, bleibt aus der Runde.</translation>
    </message>
    <message>
        <source>no bound</source>
        <translation>keine Schranke</translation>
    </message>
    <message>
        <source>Devices that never train</source>
        <translation>Geräte, die nie trainieren</translation>
    </message>
    <message>
        <source>The last ones of the fleet: they judge the global versions.</source>
        <translation>Die letzten der Flotte: Sie beurteilen die globalen Versionen.</translation>
    </message>
    <message>
        <source>And one more</source>
        <translation>Und noch eines</translation>
    </message>
    <message>
        <source>One more device that never trains, wherever it is: its name.</source>
        <translation>Noch ein Gerät, das nie trainiert, wo es auch ist: sein Name.</translation>
    </message>
    <message>
        <source>with its readings</source>
        <translation>mit den Messwerten</translation>
    </message>
    <message>
        <source>Ends after batch</source>
        <translation>Endet nach Batch</translation>
    </message>
    <message>
        <source>When the fork is finished.</source>
        <translation>Wann der Abzweig beendet ist.</translation>
    </message>
    <message>
        <source>simulated</source>
        <comment>readings</comment>
        <translation>simuliert</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Seed, readings, labels and features can’t change: what was learnt up to batch %1 rests on them. A new run can have others.</source>
        <translation>Startwert, Messwerte, Labels und Merkmale können sich nicht ändern: Was bis Batch %1 gelernt wurde, beruht auf ihnen. Ein neuer Lauf kann andere haben.</translation>
    </message>
    <message>
        <source>was %1</source>
        <comment>the value of a setting</comment>
        <translation>war %1</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ForksDialog</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Forks</source>
        <translation>Abzweige</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>After batch</source>
        <translation>Nach Batch</translation>
    </message>
    <message>
        <source>Now batch</source>
        <translation>Jetzt Batch</translation>
    </message>
    <message>
        <source>Log loss</source>
        <translation>Log Loss</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>What is other than in its parent</source>
        <translation>Was anders ist als im Ursprung</translation>
    </message>
    <message>
        <source>Runs of this file</source>
        <translation>Läufe dieser Datei</translation>
    </message>
    <message>
        <source>Open each selected run in a window of its own</source>
        <translation>Jeden ausgewählten Lauf in einem eigenen Fenster öffnen</translation>
    </message>
    <message>
        <source>Lay the selected runs beside the run in hand</source>
        <translation>Die ausgewählten Läufe neben den Lauf in Arbeit legen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>This run was not saved, so nothing was forked from it. “Fork from here…” in the menu Fleet saves it, and forks it.</source>
        <translation>Dieser Lauf wurde nicht gespeichert, also zweigt nichts von ihm ab. „Von hier verzweigen…“ im Menü Flotte speichert und verzweigt ihn.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>The run in this window</source>
        <translation>Der Lauf in diesem Fenster</translation>
    </message>
    <message>
        <source>A double click opens a run in a window of its own. Figures are those of the decision lately, means over the devices.</source>
        <translation>Ein Doppelklick öffnet einen Lauf in einem eigenen Fenster. Die Zahlen sind die der Entscheidung in letzter Zeit, Mittel über die Geräte.</translation>
    </message>
    <message>
        <source>Nothing was forked from this run yet: “Fork from here…” in the menu Fleet does.</source>
        <translation>Von diesem Lauf zweigt noch nichts ab: „Von hier verzweigen…“ im Menü Flotte tut es.</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::GroupDialog</name>
    <message>
        <source>Use this group</source>
        <translation>Diese Gruppe verwenden</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>Group “%1”</source>
        <translation>Gruppe „%1“</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Name der Gruppe</translation>
    </message>
    <message>
        <source>pumps</source>
        <translation>pumpen</translation>
    </message>
    <message>
        <source>Pattern of the names of devices</source>
        <translation>Muster der Gerätenamen</translation>
    </message>
    <message>
        <source>* stands for any letters, ? for one, [a-c] for one of these. Upper and lower case differ, as in the groups of a configuration.</source>
        <translation>* steht für beliebige Zeichen, ? für eines, [a-c] für eines von diesen. Groß- und Kleinschreibung unterscheiden sich, wie bei den Gruppen einer Konfiguration.</translation>
    </message>
    <message numerus="yes">
        <source>%1 device(s) chosen by hand</source>
        <translation>
            <numerusform>%1 von Hand gewähltes Gerät</numerusform>
            <numerusform>%1 von Hand gewählte Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Names of devices like</source>
        <translation>Gerätenamen wie</translation>
    </message>
    <message>
        <source>And</source>
        <translation>Und</translation>
    </message>
    <message>
        <source>“%1” is no pattern: write names with * for any letters, as in pump-*.</source>
        <translation>„%1“ ist kein Muster: Namen mit * für beliebige Zeichen schreiben, wie in pump-*.</translation>
    </message>
    <message>
        <source>Write a pattern, or select devices in the fleet first.</source>
        <translation>Ein Muster schreiben, oder zuerst Geräte in der Flotte auswählen.</translation>
    </message>
    <message>
        <source>Give the group a name.</source>
        <translation>Der Gruppe einen Namen geben.</translation>
    </message>
    <message>
        <source>There is a group “%1” already: choose another name.</source>
        <translation>Eine Gruppe „%1“ gibt es schon: einen anderen Namen wählen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 device(s) of this run</source>
        <translation>
            <numerusform>%1 Gerät dieses Laufs</numerusform>
            <numerusform>%1 Geräte dieses Laufs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::GroupsModel</name>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>PR-AUC</source>
        <translation>PR-AUC</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantäne</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>A click selects its devices, a double click shows these alone in the fleet</source>
        <translation>Ein Klick wählt ihre Geräte aus, ein Doppelklick zeigt sie in der Flotte allein</translation>
    </message>
    <message>
        <source>How many devices it has</source>
        <translation>Wie viele Geräte sie hat</translation>
    </message>
    <message>
        <source>Median over its devices that have a PR-AUC</source>
        <translation>Median über ihre Geräte, die eine PR-AUC haben</translation>
    </message>
    <message>
        <source>Devices on which an alarm is on</source>
        <translation>Geräte, bei denen ein Alarm an ist</translation>
    </message>
    <message>
        <source>Devices that drift</source>
        <translation>Geräte, die driften</translation>
    </message>
    <message>
        <source>Devices whose newest update was kept out of the round</source>
        <translation>Geräte, deren neuestes Update aus der Runde ausgeschlossen wurde</translation>
    </message>
    <message>
        <source>Devices without a reading in this batch</source>
        <translation>Geräte ohne Messwert in diesem Batch</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::GroupsPanel</name>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>By what devices are put together</source>
        <translation>Wonach Geräte zusammengefasst werden</translation>
    </message>
    <message>
        <source>own groups</source>
        <translation>eigene Gruppen</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>nach Namen</translation>
    </message>
    <message>
        <source>by source</source>
        <translation>nach Quelle</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <source>A group of the devices that are selected, or of those whose names fit a pattern</source>
        <translation>Eine Gruppe der ausgewählten Geräte, oder derer, deren Namen zu einem Muster passen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>No group yet. Select devices in the fleet and choose “New…”, or group them by name.</source>
        <translation>Noch keine Gruppe. Geräte in der Flotte auswählen und „Neu…“ wählen, oder sie nach Namen gruppieren.</translation>
    </message>
    <message>
        <source>No run is open.</source>
        <translation>Kein Lauf ist geöffnet.</translation>
    </message>
    <message numerus="yes">
        <source>Select %Ln device(s)</source>
        <translation>
            <numerusform>%Ln Gerät auswählen</numerusform>
            <numerusform>%Ln Geräte auswählen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show these alone in the fleet</source>
        <translation>Diese in der Flotte allein zeigen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>Die Gruppe entfernen</translation>
    </message>
    <message>
        <source>New group of these…</source>
        <translation>Neue Gruppe aus diesen…</translation>
    </message>
    <message>
        <source>Group by name</source>
        <translation>Nach Namen gruppieren</translation>
    </message>
    <message>
        <source>Make these groups; that can be undone, and each can be edited</source>
        <translation>Diese Gruppen anlegen; das lässt sich rückgängig machen, und jede lässt sich bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>No group yet. Select devices in the fleet and choose “New…”, or take the %Ln group(s) that the names of the devices suggest: %1.</source>
        <translation>
            <numerusform>Noch keine Gruppe. Geräte in der Flotte auswählen und „Neu…“ wählen, oder die %Ln Gruppe übernehmen, die die Namen der Geräte nahelegen: %1.</numerusform>
            <numerusform>Noch keine Gruppe. Geräte in der Flotte auswählen und „Neu…“ wählen, oder die %Ln Gruppen übernehmen, die die Namen der Geräte nahelegen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Deploy the chosen model to these…</source>
        <translation>Gewähltes Modell bei diesen einsetzen…</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::KindsModel</name>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Events found, of all there were</source>
        <translation>Gefundene Ereignisse, von allen, die es gab</translation>
    </message>
    <message>
        <source>Share of the anomalous readings that alarmed</source>
        <translation>Anteil der anomalen Messwerte, die alarmierten</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of anomaly</comment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>events</comment>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Alarming</source>
        <comment>readings</comment>
        <translation>Alarmiert</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::LearningView</name>
    <message>
        <source>Metric of the upper chart</source>
        <translation>Kennzahl des oberen Diagramms</translation>
    </message>
    <message>
        <source>Metric of the lower chart</source>
        <translation>Kennzahl des unteren Diagramms</translation>
    </message>
    <message>
        <source>Smoothing of the curves</source>
        <translation>Glättung der Kurven</translation>
    </message>
    <message>
        <source>Smoothing of the curves on screen; exported values stay as measured</source>
        <translation>Glättung der Kurven am Bildschirm; exportierte Werte bleiben wie gemessen</translation>
    </message>
    <message>
        <source>as measured</source>
        <translation>wie gemessen</translation>
    </message>
    <message>
        <source>smooth</source>
        <translation>glatt</translation>
    </message>
    <message>
        <source>very smooth</source>
        <translation>sehr glatt</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>Batch %1</translation>
    </message>
    <message>
        <source>What the axis along the run says</source>
        <translation>Was die Achse entlang des Laufs sagt</translation>
    </message>
    <message>
        <source>The axis along the run: batches, the time of the readings (UTC; without time stamps since the start), or readings per device</source>
        <translation>Die Achse entlang des Laufs: Batches, die Zeit der Messwerte (UTC; ohne Zeitstempel seit dem Beginn) oder Messwerte je Gerät</translation>
    </message>
    <message>
        <source>by batch</source>
        <translation>nach Batch</translation>
    </message>
    <message>
        <source>by time</source>
        <translation>nach Zeit</translation>
    </message>
    <message>
        <source>by readings</source>
        <translation>nach Messwerten</translation>
    </message>
    <message>
        <source>%1 readings per device</source>
        <translation>%1 Messwerte je Gerät</translation>
    </message>
    <message>
        <source>%1, global v%2</source>
        <translation>%1, global v%2</translation>
    </message>
    <message numerus="yes">
        <source>Round of global v%1, after batch %L2: %Ln update(s) took part</source>
        <translation>
            <numerusform>Runde von global v%1, nach Batch %L2: %Ln Update war dabei</numerusform>
            <numerusform>Runde von global v%1, nach Batch %L2: %Ln Updates waren dabei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln kept out</source>
        <translation>
            <numerusform>, %Ln aussortiert</numerusform>
            <numerusform>, %Ln aussortiert</numerusform>
        </translation>
    </message>
    <message>
        <source>; the model moved by %1.</source>
        <translation>; das Modell bewegte sich um %1.</translation>
    </message>
    <message>
        <source>%1 of %2 selected devices are drawn</source>
        <translation>%1 von %2 ausgewählten Geräten sind gezeichnet</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::LiveButton</name>
    <message>
        <source>Go live ▸</source>
        <translation>Zu live ▸</translation>
    </message>
    <message>
        <source>Return to the live edge and follow it</source>
        <translation>Zum Live-Rand zurückkehren und ihm folgen</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::MainWindow</name>
    <message>
        <source>Fleetgrad</source>
        <translation>Fleetgrad</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Raten</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>drag the window; every view follows</source>
        <translation>Fenster ziehen; jede Ansicht folgt</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>Modelldatei</translation>
    </message>
    <message>
        <source>%1 does not exist. Check the name, or open another file.</source>
        <translation>%1 gibt es nicht. Den Namen prüfen oder eine andere Datei öffnen.</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Andere öffnen…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Run files (*.fleetrun)</source>
        <translation>Laufdateien (*.fleetrun)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Replay a folder</source>
        <translation>Einen Ordner abspielen</translation>
    </message>
    <message>
        <source>Save run</source>
        <translation>Lauf speichern</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Anderswo speichern…</translation>
    </message>
    <message>
        <source>The run is saved to %1.</source>
        <translation>Der Lauf ist in %1 gespeichert.</translation>
    </message>
    <message>
        <source>Save global v%1</source>
        <translation>Global v%1 speichern</translation>
    </message>
    <message>
        <source>The model is saved to %1.</source>
        <translation>Das Modell ist in %1 gespeichert.</translation>
    </message>
    <message>
        <source>The charts are saved to %1.</source>
        <translation>Die Diagramme sind in %1 gespeichert.</translation>
    </message>
    <message>
        <source>The charts are in the clipboard.</source>
        <translation>Die Diagramme sind in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>New demonstration</source>
        <translation>Neue Demonstration</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>F&amp;leet</source>
        <translation>F&amp;lotte</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Modelle</translation>
    </message>
    <message>
        <source>Load model file…</source>
        <translation>Modelldatei laden…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Panels as at first</source>
        <translation>Fensterteile wie anfangs</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>What the lines in the charts are</source>
        <translation>Was die Linien in den Diagrammen sind</translation>
    </message>
    <message>
        <source>About Fleetgrad</source>
        <translation>Über Fleetgrad</translation>
    </message>
    <message>
        <source>&lt;b&gt;Fleetgrad %1&lt;/b&gt;&lt;p&gt;Federated anomaly detection on sensor fleets, learnt and seen live.&lt;/p&gt;&lt;p&gt;GPL-3.0-or-later; its core Apache-2.0.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Fleetgrad %1&lt;/b&gt;&lt;p&gt;Föderierte Anomalieerkennung auf Sensorflotten, live gelernt und gesehen.&lt;/p&gt;&lt;p&gt;GPL-3.0-or-later; der Kern Apache-2.0.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Opening the run…</source>
        <translation>Der Lauf wird geöffnet…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1   batch %2   round %3</source>
        <translation>%1   Batch %2   Runde %3</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>not live</source>
        <translation>nicht live</translation>
    </message>
    <message>
        <source>%1 – Fleetgrad</source>
        <translation>%1 – Fleetgrad</translation>
    </message>
    <message>
        <source>Save run as…</source>
        <translation>Lauf speichern unter…</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Demonstration, 24 devices</source>
        <translation>Demonstration, 24 Geräte</translation>
    </message>
    <message>
        <source>A small fleet that shows everything within seconds</source>
        <translation>Eine kleine Flotte, die in Sekunden alles zeigt</translation>
    </message>
    <message>
        <source>Plant, 2,407 devices</source>
        <translation>Werk, 2.407 Geräte</translation>
    </message>
    <message>
        <source>As many devices as a large plant has</source>
        <translation>So viele Geräte, wie ein großes Werk hat</translation>
    </message>
    <message>
        <source>City, 100,000 devices</source>
        <translation>Stadt, 100.000 Geräte</translation>
    </message>
    <message>
        <source>Needs some gigabytes of memory</source>
        <translation>Braucht einige Gigabyte Speicher</translation>
    </message>
    <message>
        <source>The original method, for comparison</source>
        <translation>Die ursprüngliche Methode, zum Vergleich</translation>
    </message>
    <message>
        <source>Three unscaled features and labels made from them: what not to do</source>
        <translation>Drei unskalierte Merkmale und daraus erzeugte Labels: wie man es nicht macht</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Kopie öffnen</translation>
    </message>
    <message>
        <source>%1 has sent no update yet: it has no local model to save.</source>
        <translation>%1 hat noch kein Update gesendet: Es gibt kein lokales Modell zu speichern.</translation>
    </message>
    <message>
        <source>Save local model of %1</source>
        <translation>Lokales Modell von %1 speichern</translation>
    </message>
    <message>
        <source>Version, 1 to %1 (the newest):</source>
        <translation>Version, 1 bis %1 (die neueste):</translation>
    </message>
    <message>
        <source>Save %1 v%2</source>
        <translation>%1 v%2 speichern</translation>
    </message>
    <message>
        <source>Readings (*.csv *.tsv *.txt *.gz *.npy)</source>
        <translation>Messwerte (*.csv *.tsv *.txt *.gz *.npy)</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Fensterteile</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu „%1“</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>Anordnungen</translation>
    </message>
    <message>
        <source>The panels stand as at first.</source>
        <translation>Die Fensterteile stehen wie anfangs.</translation>
    </message>
    <message>
        <source>Save this layout…</source>
        <translation>Diese Anordnung sichern…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The layout “%1” is removed.</source>
        <translation>Die Anordnung „%1“ ist entfernt.</translation>
    </message>
    <message>
        <source>This layout can&apos;t be used: it was saved by another version. Arrange the panels and save it again.</source>
        <translation>Diese Anordnung ist nicht brauchbar: Eine andere Version hat sie gesichert. Ordnen Sie die Fensterteile an, und sichern Sie sie neu.</translation>
    </message>
    <message>
        <source>Save this layout</source>
        <translation>Diese Anordnung sichern</translation>
    </message>
    <message>
        <source>Name of the layout; one of that name is replaced:</source>
        <translation>Name der Anordnung; eine gleichen Namens wird ersetzt:</translation>
    </message>
    <message>
        <source>The layout is saved as “%1”.</source>
        <translation>Die Anordnung ist als „%1“ gesichert.</translation>
    </message>
    <message>
        <source>Search actions, devices, versions   %1</source>
        <translation>Aktionen, Geräte, Versionen suchen   %1</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Fleet map</source>
        <translation>Flottenkarte</translation>
    </message>
    <message>
        <source>The fleet map is saved to %1.</source>
        <translation>Die Flottenkarte ist in %1 gespeichert.</translation>
    </message>
    <message>
        <source>The fleet map is in the clipboard.</source>
        <translation>Die Flottenkarte ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>held at batch %1</source>
        <translation>angehalten bei Batch %1</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>There is no chart yet: start or open a run first.</source>
        <translation>Es gibt noch kein Diagramm: zuerst einen Lauf starten oder öffnen.</translation>
    </message>
    <message>
        <source>Folder for the charts</source>
        <translation>Ordner für die Diagramme</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are saved to %1.</source>
        <translation>
            <numerusform>%Ln Datei ist gespeichert in %1.</numerusform>
            <numerusform>%Ln Dateien sind gespeichert in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the report: page %1 of %2…</source>
        <translation>Der Bericht wird geschrieben: Seite %1 von %2…</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Der Bericht wird geschrieben…</translation>
    </message>
    <message>
        <source>The report is saved to %1.</source>
        <translation>Der Bericht ist gespeichert als %1.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Web page, one file (*.html)</source>
        <translation>Webseite, eine Datei (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Compare runs…</source>
        <translation>Läufe vergleichen…</translation>
    </message>
    <message>
        <source>Lay run files beside the run in hand: curves, what differs, results</source>
        <translation>Laufdateien neben den aktuellen Lauf legen: Kurven, Unterschiede, Ergebnisse</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>Läufe vergleichen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Saving the run…</source>
        <translation>Der Lauf wird gespeichert…</translation>
    </message>
    <message>
        <source>Saving was stopped; nothing was written.</source>
        <translation>Das Speichern wurde abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>%1 is taken from the list; the file stays.</source>
        <translation>%1 ist aus der Liste genommen; die Datei bleibt.</translation>
    </message>
    <message>
        <source>the demonstration</source>
        <translation>der Demonstration</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>“%1” is no longer muted</source>
        <translation>„%1“ ruht nicht mehr</translation>
    </message>
    <message>
        <source>“%1” is muted %2</source>
        <translation>„%1“ ruht %2</translation>
    </message>
    <message>
        <source>Show alerts</source>
        <translation>Meldungen zeigen</translation>
    </message>
    <message>
        <source>What is wrong, and with which devices</source>
        <translation>Was nicht stimmt, und mit welchen Geräten</translation>
    </message>
    <message>
        <source>Alert rules…</source>
        <translation>Regeln für Meldungen…</translation>
    </message>
    <message>
        <source>What raises an alert, who is told of it, and what is muted</source>
        <translation>Was eine Meldung auslöst, wer davon erfährt, und was ruht</translation>
    </message>
    <message>
        <source>The alert rules are changed</source>
        <translation>Die Regeln für Meldungen sind geändert</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>The group “%1” is removed</source>
        <translation>Die Gruppe „%1“ ist entfernt</translation>
    </message>
    <message>
        <source>Group “%1” is there: group:%2 in the filter shows it</source>
        <translation>Die Gruppe „%1“ ist da: group:%2 im Filter zeigt sie</translation>
    </message>
    <message>
        <source>Open a run, or start one: its readings are needed to compare models.</source>
        <translation>Öffnen oder beginnen Sie einen Lauf: Um Modelle zu vergleichen, braucht es seine Messwerte.</translation>
    </message>
    <message>
        <source>%1 is not a file that Fleetgrad knows: open a run (*.fleetrun), a model (%2), or readings (*.csv or a folder of them).</source>
        <translation>%1 ist keine Datei, die Fleetgrad kennt: einen Lauf (*.fleetrun), ein Modell (%2) oder Messwerte (*.csv oder einen Ordner damit) öffnen.</translation>
    </message>
    <message>
        <source>All that Fleetgrad opens (*.fleetrun %1 *.csv *.tsv *.txt *.gz *.npy)</source>
        <translation>Alles, was Fleetgrad öffnet (*.fleetrun %1 *.csv *.tsv *.txt *.gz *.npy)</translation>
    </message>
    <message>
        <source>Model files (%1)</source>
        <translation>Modelldateien (%1)</translation>
    </message>
    <message>
        <source>Breakpoints…</source>
        <translation>Haltepunkte…</translation>
    </message>
    <message>
        <source>Pause when something becomes true of a device or of the fleet</source>
        <translation>Anhalten, wenn für ein Gerät oder die Flotte etwas wahr wird</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) by name are there</source>
        <translation>
            <numerusform>%Ln Gruppe nach Namen ist da</numerusform>
            <numerusform>%Ln Gruppen nach Namen sind da</numerusform>
        </translation>
    </message>
    <message>
        <source>Back in time</source>
        <translation>In der Zeit zurück</translation>
    </message>
    <message>
        <source>what you do acts on now</source>
        <translation>Eingriffe wirken auf jetzt</translation>
    </message>
    <message>
        <source>as of batch %1, round %2   now batch %3</source>
        <translation>Stand Batch %1, Runde %2   jetzt Batch %3</translation>
    </message>
    <message>
        <source>Deploy the chosen model…</source>
        <translation>Gewähltes Modell einsetzen…</translation>
    </message>
    <message>
        <source>Promote the canary</source>
        <translation>Kanarienversuch hochstufen</translation>
    </message>
    <message>
        <source>End the canary</source>
        <translation>Kanarienversuch beenden</translation>
    </message>
    <message>
        <source>No device tries out a model.</source>
        <translation>Kein Gerät erprobt ein Modell.</translation>
    </message>
    <message>
        <source>Choose a model in the list of models first: a version, or a file.</source>
        <translation>Wählen Sie zuerst ein Modell in der Liste der Modelle: eine Version oder eine Datei.</translation>
    </message>
    <message>
        <source>Open a run that can go on, or start one, to deploy a model to it.</source>
        <translation>Öffnen Sie einen Lauf, der weitergehen kann, oder starten Sie einen, um ein Modell einzusetzen.</translation>
    </message>
    <message>
        <source>the whole fleet</source>
        <translation>die ganze Flotte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected device(s)</source>
        <translation>
            <numerusform>%Ln ausgewähltes Gerät</numerusform>
            <numerusform>%Ln ausgewählte Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the devices that are to try it out.</source>
        <translation>Wählen Sie die Geräte aus, die es erproben sollen.</translation>
    </message>
    <message>
        <source>Opening the run: %1</source>
        <translation>Der Lauf wird geöffnet: %1</translation>
    </message>
    <message>
        <source>Coloured lines are the selected devices, the grey band is the middle 80% of the fleet, circles are measured global versions, and dashed lines are guesses that learning has to beat.</source>
        <translation>Farbig: die gewählten Geräte; graues Band: die mittleren 80&#xa0;% der Flotte; Kreise: gemessene globale Versionen; gestrichelt: Vermutungen, die das Lernen schlagen muss.</translation>
    </message>
    <message>
        <source>Fork from here…</source>
        <translation>Von hier verzweigen…</translation>
    </message>
    <message>
        <source>Go on with other settings from the batch that the views show, beside this run</source>
        <translation>Ab dem gezeigten Batch mit anderen Einstellungen weitergehen, neben diesem Lauf</translation>
    </message>
    <message>
        <source>Save the run and its fork</source>
        <translation>Lauf und Abzweig speichern</translation>
    </message>
    <message>
        <source>Forking the run…</source>
        <translation>Der Lauf wird verzweigt…</translation>
    </message>
    <message>
        <source>Forking was stopped; nothing was written.</source>
        <translation>Das Verzweigen wurde abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The fork %1 is open in a window of its own.</source>
        <translation>Der Abzweig %1 ist in einem eigenen Fenster geöffnet.</translation>
    </message>
    <message>
        <source>Load model file</source>
        <translation>Modelldatei laden</translation>
    </message>
    <message>
        <source>%1 is taken from the list.</source>
        <translation>%1 ist aus der Liste genommen.</translation>
    </message>
    <message>
        <source>This run is finished after batch %1. A model that fleetgrad-cli model deploy gives it acts before batch %2, when the run is given more batches and goes on.</source>
        <translation>Dieser Lauf ist nach Batch %1 beendet. Ein Modell, das fleetgrad-cli model deploy ihm gibt, wirkt vor Batch %2, wenn der Lauf mehr Batches bekommt und weitergeht.</translation>
    </message>
    <message>
        <source>Forks…</source>
        <translation>Abzweige…</translation>
    </message>
    <message>
        <source>The run in hand and its forks as a tree: what each changed, and what it is worth</source>
        <translation>Der Lauf in Arbeit und seine Abzweige als Baum: was jeder geändert hat und was er wert ist</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>No update is waiting: there is nothing to aggregate until devices have trained again.</source>
        <translation>Keine Aktualisierung wartet: Es gibt nichts zu aggregieren, bis Geräte wieder trainiert haben.</translation>
    </message>
    <message>
        <source>Select a device first: in the fleet table, or in a chart.</source>
        <translation>Zuerst ein Gerät auswählen: in der Tabelle der Flotte oder in einem Diagramm.</translation>
    </message>
    <message>
        <source>groups by name</source>
        <translation>Gruppen nach Namen</translation>
    </message>
    <message>
        <source>removal of group “%1”</source>
        <translation>Entfernen der Gruppe „%1“</translation>
    </message>
    <message>
        <source>group “%1”</source>
        <translation>Gruppe „%1“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a device, and one of its channels</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>what was done</comment>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <comment>what was undone</comment>
        <translation>Wiederholen: %1</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::MapCanvas</name>
    <message>
        <source>Fleet map</source>
        <translation>Flottenkarte</translation>
    </message>
    <message>
        <source>A metric by device and batch, as colours. Arrow keys move from cell to cell, Enter selects the devices of a row, plus and minus zoom, Home shows all.</source>
        <translation>Eine Metrik nach Gerät und Batch, als Farben. Pfeiltasten gehen von Zelle zu Zelle, Enter wählt die Geräte einer Zeile, Plus und Minus zoomen, Pos1 zeigt alles.</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ModelCompareDialog</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Weights of both models</source>
        <translation>Gewichte beider Modelle</translation>
    </message>
    <message>
        <source>Whose readings both models score</source>
        <translation>Wessen Messwerte beide Modelle bewerten</translation>
    </message>
    <message>
        <source>Select devices in the fleet to have them here</source>
        <translation>Wählen Sie Geräte in der Flotte aus, um sie hier zu haben</translation>
    </message>
    <message>
        <source>How many readings are in view</source>
        <translation>Wie viele Messwerte zu sehen sind</translation>
    </message>
    <message numerus="yes">
        <source>last %Ln</source>
        <comment>readings</comment>
        <translation>
            <numerusform>letzter %Ln</numerusform>
            <numerusform>letzte %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Probability that counts as an alarm</source>
        <translation>Wahrscheinlichkeit, die als Alarm gilt</translation>
    </message>
    <message>
        <source>reading %1</source>
        <translation>Messwert %1</translation>
    </message>
    <message>
        <source>Readings of</source>
        <translation>Messwerte von</translation>
    </message>
    <message>
        <source>Alarm from</source>
        <translation>Alarm ab</translation>
    </message>
    <message>
        <source>Both models are scoring the readings. The run goes on meanwhile.</source>
        <translation>Beide Modelle bewerten die Messwerte. Der Lauf geht inzwischen weiter.</translation>
    </message>
    <message>
        <source>Copy tables</source>
        <translation>Tabellen kopieren</translation>
    </message>
    <message>
        <source>Copy figures and weights, to be pasted into a spreadsheet</source>
        <translation>Werte und Gewichte kopieren, um sie in eine Tabellenkalkulation einzufügen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>The chart with its figures as a picture, or all values as CSV</source>
        <translation>Das Diagramm mit seinen Werten als Bild, oder alle Werte als CSV</translation>
    </message>
    <message>
        <source>Figures and weights are in the clipboard.</source>
        <translation>Werte und Gewichte sind in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The comparison is saved to %1.</source>
        <translation>Der Vergleich ist in %1 gespeichert.</translation>
    </message>
    <message>
        <source>The comparison is in the clipboard.</source>
        <translation>Der Vergleich ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Anderswo speichern…</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ModelInspector</name>
    <message>
        <source>%1, local model v%2</source>
        <translation>%1, lokales Modell v%2</translation>
    </message>
    <message>
        <source>Global model v%1</source>
        <translation>Globales Modell v%1</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>Datei %1</translation>
    </message>
    <message>
        <source>from the run %1, batch %2</source>
        <translation>aus dem Lauf %1, Batch %2</translation>
    </message>
    <message>
        <source>method %1</source>
        <translation>Methode %1</translation>
    </message>
    <message>
        <source>bias %1</source>
        <translation>Bias %1</translation>
    </message>
    <message>
        <source>learning rate %1</source>
        <translation>Lernrate %1</translation>
    </message>
    <message>
        <source>claims an accuracy of %1, which nobody measured here</source>
        <translation>behauptet eine Genauigkeit von %1, die hier niemand gemessen hat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln feature(s)</source>
        <translation>
            <numerusform>%Ln Merkmal</numerusform>
            <numerusform>%Ln Merkmale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sample(s)</source>
        <translation>
            <numerusform>%1 Sample</numerusform>
            <numerusform>%1 Samples</numerusform>
        </translation>
    </message>
    <message>
        <source>made by round %1</source>
        <translation>aus Runde %1</translation>
    </message>
    <message numerus="yes">
        <source>its run measured a PR-AUC of %1 on %2 labelled reading(s)</source>
        <translation>
            <numerusform>sein Lauf maß eine PR-AUC von %1 auf %2 Messwert mit Label</numerusform>
            <numerusform>sein Lauf maß eine PR-AUC von %1 auf %2 Messwerten mit Label</numerusform>
        </translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ModelsModel</name>
    <message>
        <source>Global versions and the stored local versions of devices; ★ promoted by a person, ◆ pinned</source>
        <translation>Globale Versionen und die gespeicherten lokalen Versionen der Geräte; ★ von Hand hochgestuft, ◆ angeheftet</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Global versions</source>
        <translation>Globale Versionen</translation>
    </message>
    <message>
        <source>Not measured: the device had fewer than 200 labels by then.</source>
        <translation>Nicht gemessen: Das Gerät hatte bis dahin weniger als 200 Labels.</translation>
    </message>
    <message>
        <source>Sent after batch %1; the device had global v%2 by then</source>
        <translation>Gesendet nach Batch %1; das Gerät hatte da Global v%2</translation>
    </message>
    <message>
        <source>Sent after batch %1, before the first round</source>
        <translation>Gesendet nach Batch %1, vor der ersten Runde</translation>
    </message>
    <message>
        <source>never trains</source>
        <translation>trainiert nie</translation>
    </message>
    <message>
        <source>The local model of this device as it is now; its stored versions stand below it</source>
        <translation>Das lokale Modell dieses Geräts, wie es jetzt ist; darunter stehen seine gespeicherten Versionen</translation>
    </message>
    <message>
        <source>This device never trains: it has no versions of its own</source>
        <translation>Dieses Gerät trainiert nie: Es hat keine eigenen Versionen</translation>
    </message>
    <message>
        <source>global v%1</source>
        <translation>Global v%1</translation>
    </message>
    <message>
        <source>No version is stored yet.</source>
        <translation>Noch ist keine Version gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>No version is stored yet: every %Ln-th is kept.</source>
        <translation>
            <numerusform>Noch ist keine Version gespeichert: Jede wird behalten.</numerusform>
            <numerusform>Noch ist keine Version gespeichert: Jede %Ln. wird behalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Global v%1</source>
        <translation>Global v%1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>promoted</source>
        <translation>hochgestuft</translation>
    </message>
    <message>
        <source>newest %1</source>
        <translation>die neuesten %1</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ModelsPanel</name>
    <message>
        <source>Promote</source>
        <translation>Hochstufen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>Laden…</translation>
    </message>
    <message>
        <source>Make this version the live one again, under a new number</source>
        <translation>Diese Version unter neuer Nummer wieder zur aktiven machen</translation>
    </message>
    <message>
        <source>Save this version as a model file</source>
        <translation>Diese Version als Modelldatei speichern</translation>
    </message>
    <message>
        <source>Load a model file and look at its weights</source>
        <translation>Eine Modelldatei laden und ihre Gewichte ansehen</translation>
    </message>
    <message>
        <source>Nothing here has all of these words in its name, number or note. Notes of devices are found without opening them, other versions of devices once they are open.</source>
        <translation>Nichts hier hat alle diese Wörter im Namen, in der Nummer oder in der Notiz. Notizen von Geräten werden gefunden, ohne sie zu öffnen, andere Versionen von Geräten erst, wenn sie offen sind.</translation>
    </message>
    <message>
        <source>No models yet. Start a run, or load a model file.</source>
        <translation>Noch keine Modelle. Beginnen Sie einen Lauf, oder laden Sie eine Modelldatei.</translation>
    </message>
    <message>
        <source>◆ Pin</source>
        <translation>◆ Anheften</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Zurückrollen</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Search:  v12   press-0003   pinned</source>
        <translation>Suche:  v12   press-0003   angeheftet</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Modelle suchen</translation>
    </message>
    <message>
        <source>Each word is looked for in names, version numbers and notes; the words pinned, promoted and live find what is so</source>
        <translation>Jedes Wort wird in Namen, Versionsnummern und Notizen gesucht; die Wörter angeheftet, hochgestuft und live finden, was so ist</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Note (F2)</source>
        <translation>Notiz (F2)</translation>
    </message>
    <message>
        <source>Note beside this version</source>
        <translation>Notiz zu dieser Version</translation>
    </message>
    <message>
        <source>A note beside this version, kept in the run file; it changes nothing that is learnt</source>
        <translation>Eine Notiz zu dieser Version, die in der Laufdatei steht; sie ändert nichts am Gelernten</translation>
    </message>
    <message>
        <source>Pinned versions stand on top of the list</source>
        <translation>Angeheftete Versionen stehen oben in der Liste</translation>
    </message>
    <message>
        <source>Make the version before the live one live again, under a new number</source>
        <translation>Die Version vor der aktuellen wieder zur aktuellen machen, unter neuer Nummer</translation>
    </message>
    <message>
        <source>Lay two models side by side: select both, the second with Ctrl+click</source>
        <translation>Zwei Modelle nebeneinander legen: beide auswählen, das zweite mit Strg+Klick</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Nicht mehr anheften</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Details of the model</source>
        <translation>Angaben zum Modell</translation>
    </message>
    <message>
        <source>Deploy…</source>
        <translation>Einsatz…</translation>
    </message>
    <message>
        <source>Give this model to the whole fleet, or let some devices try it out</source>
        <translation>Dieses Modell der ganzen Flotte geben oder von einigen Geräten erproben lassen</translation>
    </message>
    <message>
        <source>The run is finished after batch %1: given more batches, it goes on (%2).</source>
        <translation>Der Lauf ist nach Batch %1 beendet: Mit mehr Batches geht er weiter (%2).</translation>
    </message>
    <message>
        <source>The run stands still: press Run, and it goes on.</source>
        <translation>Der Lauf steht still: Mit „Starten“ geht er weiter.</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::NewRunDialog</name>
    <message>
        <source>New run</source>
        <translation>Neuer Lauf</translation>
    </message>
    <message>
        <source>Settings of the new run</source>
        <translation>Einstellungen des neuen Laufs</translation>
    </message>
    <message>
        <source>Find a setting, as in delay_readings</source>
        <translation>Eine Einstellung suchen, etwa delay_readings</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Eine Einstellung suchen</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>Start the run</source>
        <translation>Lauf starten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No setting and no comment has “%1”.</source>
        <translation>Keine Einstellung und kein Kommentar enthält „%1“.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::PaletteModel</name>
    <message>
        <source>Global v%1</source>
        <translation>Global v%1</translation>
    </message>
    <message>
        <source>batch %L1</source>
        <translation>Batch %L1</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::PastBar</name>
    <message>
        <source>How far it is computed</source>
        <translation>Wie weit es berechnet ist</translation>
    </message>
    <message>
        <source>As of batch %1 this is not in the run file: it is being computed again.</source>
        <translation>Mit Stand von Batch %1 steht das nicht in der Laufdatei: Es wird noch einmal gerechnet.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It was stopped: what is not in the run file as of batch %1 is not shown.</source>
        <translation>Abgebrochen: Was mit Stand von Batch %1 nicht in der Laufdatei steht, wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Berechnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::RateControl</name>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Learning rate, %1 to %2; Enter applies it</source>
        <translation>Lernrate, %1 bis %2; Eingabetaste wendet sie an</translation>
    </message>
    <message>
        <source>Learning rate, slider</source>
        <translation>Lernrate, Schieberegler</translation>
    </message>
    <message>
        <source>Learning rate in even ratios; applied when let go</source>
        <translation>Lernrate in gleichen Verhältnissen; gilt beim Loslassen</translation>
    </message>
    <message>
        <source>Which devices the rate and the lock are for</source>
        <translation>Für welche Geräte Rate und Sperre gelten</translation>
    </message>
    <message>
        <source>Unlock: feedback adjusts the rate again</source>
        <translation>Entsperren: Die Rückmeldung passt die Rate wieder an</translation>
    </message>
    <message>
        <source>Lock: feedback leaves the rate alone</source>
        <translation>Sperren: Die Rückmeldung lässt die Rate in Ruhe</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::RateFinderDialog</name>
    <message>
        <source>Export ▾</source>
        <translation>Export ▾</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>As a picture…</source>
        <translation>Als Bild…</translation>
    </message>
    <message>
        <source>As values (CSV)…</source>
        <translation>Als Werte (CSV)…</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Set each device’s own best</source>
        <translation>Jedem Gerät seine beste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Find rate – all devices</source>
        <translation>Rate suchen – alle Geräte</translation>
    </message>
    <message numerus="yes">
        <source>Find rate – %Ln selected device(s)</source>
        <translation>
            <numerusform>Rate suchen – %Ln gewähltes Gerät</numerusform>
            <numerusform>Rate suchen – %Ln gewählte Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>Log loss by learning rate</source>
        <translation>Log Loss nach Lernrate</translation>
    </message>
    <message>
        <source>rate %1</source>
        <translation>Rate %1</translation>
    </message>
    <message>
        <source>Each device gets the rate that was best for it. With few labels that may be chance: the fleet’s rate is the safer choice.</source>
        <translation>Jedes Gerät bekommt die Rate, die für es am besten war. Bei wenigen Labels kann das Zufall sein: Die Rate der Flotte ist die sicherere Wahl.</translation>
    </message>
    <message numerus="yes">
        <source>The readings are going through %Ln rate(s) at once.</source>
        <translation>
            <numerusform>Die Messwerte laufen durch %Ln Rate.</numerusform>
            <numerusform>Die Messwerte laufen durch %Ln Raten zugleich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>No rate was found.</source>
        <translation>Keine Rate gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln device(s). The run goes on meanwhile.</source>
        <translation>
            <numerusform>%1 von %Ln Gerät. Der Lauf geht unterdessen weiter.</numerusform>
            <numerusform>%1 von %Ln Geräten. Der Lauf geht unterdessen weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the source. The run goes on meanwhile.</source>
        <translation>Die Quelle wird gelesen. Der Lauf geht unterdessen weiter.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Set rate %1</source>
        <translation>Rate %1 setzen</translation>
    </message>
    <message>
        <source>Set rate</source>
        <translation>Rate setzen</translation>
    </message>
    <message>
        <source>Of the devices that the search was for; can be undone</source>
        <translation>Für die Geräte, für die gesucht wurde; lässt sich zurücknehmen</translation>
    </message>
    <message>
        <source>The run has ended: its rates can’t be set any more</source>
        <translation>Der Lauf ist zu Ende: Seine Raten lassen sich nicht mehr setzen</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::RatesModel</name>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::RatesPanel</name>
    <message>
        <source>Changes of learning rates</source>
        <translation>Änderungen der Lernraten</translation>
    </message>
    <message>
        <source>Rates appear here with the first devices.</source>
        <translation>Raten erscheinen hier mit den ersten Geräten.</translation>
    </message>
    <message>
        <source>Median %1, from %2 to %3; %4 locked.</source>
        <translation>Median %1, von %2 bis %3; %4 gesperrt.</translation>
    </message>
    <message>
        <source>In effect by the schedules: median %1, from %2 to %3.</source>
        <translation>Durch die Zeitpläne wirksam: Median %1, von %2 bis %3.</translation>
    </message>
    <message>
        <source>Feedback is off: only a person changes rates.</source>
        <translation>Die Rückmeldung ist aus: Raten ändern sich nur von Hand.</translation>
    </message>
    <message>
        <source>Feedback: ×0.9 when a device&apos;s error grows, ×1.05 when it falls, within %1 to %2.</source>
        <translation>Rückmeldung: ×0.9, wenn der Fehler eines Geräts wächst, ×1.05, wenn er fällt, zwischen %1 und %2.</translation>
    </message>
    <message>
        <source>No run is open.</source>
        <translation>Kein Lauf ist geöffnet.</translation>
    </message>
    <message>
        <source>What was just changed takes effect with the next batch.</source>
        <translation>Was eben geändert wurde, wirkt mit dem nächsten Batch.</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::RecentList</name>
    <message>
        <source>today, %1</source>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>gestern, %1</translation>
    </message>
    <message>
        <source>Nothing yet. Files and folders can also be dropped here.</source>
        <translation>Noch nichts. Dateien und Ordner können auch hier abgelegt werden.</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>when, folder</comment>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>Take %1 from this list; the file stays</source>
        <translation>%1 aus dieser Liste nehmen; die Datei bleibt</translation>
    </message>
    <message>
        <source>is not there any more: %1</source>
        <translation>ist nicht mehr da: %1</translation>
    </message>
    <message>
        <source>on a server</source>
        <translation>auf einem Server</translation>
    </message>
    <message>
        <source>%1, on a server</source>
        <translation>%1, auf einem Server</translation>
    </message>
    <message>
        <source>Take %1 from this list</source>
        <translation>%1 aus dieser Liste nehmen</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::RoundModel</name>
    <message>
        <source>took part</source>
        <translation>dabei</translation>
    </message>
    <message>
        <source>Trained in batch %L1 on %L2 labelled readings, from global v%3; waited %L4 batches</source>
        <translation>In Batch %L1 mit %L2 Messwerten mit Label trainiert, von global v%3 aus; wartete %L4 Batches</translation>
    </message>
    <message>
        <source>Its model moved by %1</source>
        <translation>Sein Modell bewegte sich um %1</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Samples</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Behaupt.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Trained by the device itself on %L2 labelled readings, from global v%3; sent for batch %L1, waited %L4 batches</source>
        <translation>Vom Gerät selbst mit %L2 Messwerten mit Label trainiert, von global v%3 aus; für Batch %L1 gesendet, wartete %L4 Batches</translation>
    </message>
    <message>
        <source>Aggregated after batch %L1; the version was evaluated until batch %L2</source>
        <translation>Aggregiert nach Batch %L1; die Version wurde bis Batch %L2 ausgewertet</translation>
    </message>
    <message>
        <source>From left to right: a bar for the batch in which the device trained and sent its update, pale while that waited, a dot where it was screened and aggregated (a cross where it was kept out), and a thin line while the version that came of it was evaluated</source>
        <translation>Von links nach rechts: ein Balken für den Batch, in dem das Gerät trainierte und seine Aktualisierung sandte, blass, solange sie wartete, ein Punkt, wo sie geprüft und aggregiert wurde (ein Kreuz, wo sie draußen blieb), und eine dünne Linie, solange die Version daraus ausgewertet wurde</translation>
    </message>
    <message>
        <source>Claimed accuracy %1</source>
        <translation>Behauptete Genauigkeit %1</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::RoundsView</name>
    <message>
        <source>◂ Earlier</source>
        <translation>◂ Frühere</translation>
    </message>
    <message>
        <source>The round before</source>
        <translation>Die Runde davor</translation>
    </message>
    <message>
        <source>Later ▸</source>
        <translation>Spätere ▸</translation>
    </message>
    <message>
        <source>The round after</source>
        <translation>Die Runde danach</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Follow the rounds as they come</source>
        <translation>Den Runden folgen, wie sie kommen</translation>
    </message>
    <message>
        <source>There was no round yet. Updates enter the first as the configuration says, or press “Aggregate now”.</source>
        <translation>Es gab noch keine Runde. Updates gehen in die erste ein, wie die Konfiguration es sagt, oder drücken Sie „Aggregieren“.</translation>
    </message>
    <message>
        <source>Updates of the round</source>
        <translation>Updates der Runde</translation>
    </message>
    <message numerus="yes">
        <source>Round of global v%1, after batch %L2: %Ln update(s) took part</source>
        <translation>
            <numerusform>Runde von global v%1, nach Batch %L2: %Ln Update war dabei</numerusform>
            <numerusform>Runde von global v%1, nach Batch %L2: %Ln Updates waren dabei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln kept out.</source>
        <translation>
            <numerusform>, %Ln aussortiert.</numerusform>
            <numerusform>, %Ln aussortiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 labelled readings; the model moved by %2.</source>
        <translation>%1 Messwerte mit Label; das Modell bewegte sich um %2.</translation>
    </message>
    <message>
        <source>Evaluated in batches %L1 to %L2: PR-AUC %3, log loss %4.</source>
        <translation>Ausgewertet in den Batches %L1 bis %L2: PR-AUC %3, Log Loss %4.</translation>
    </message>
    <message>
        <source>Only the first are listed.</source>
        <translation>Nur die ersten sind aufgeführt.</translation>
    </message>
    <message>
        <source>The updates of this round are on their way.</source>
        <translation>Die Updates dieser Runde sind unterwegs.</translation>
    </message>
    <message>
        <source>Evaluated in batch %L1: PR-AUC %2, log loss %3.</source>
        <translation>Ausgewertet in Batch %L1: PR-AUC %2, Log Loss %3.</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::RunBar</name>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>Batch %1</translation>
    </message>
    <message>
        <source>The run appears here with its first batch.</source>
        <translation>Der Lauf erscheint hier mit seinem ersten Batch.</translation>
    </message>
    <message>
        <source>batch %1: %2</source>
        <translation>Batch %1: %2</translation>
    </message>
    <message>
        <source>Drag the window or its ends; double click shows the whole run</source>
        <translation>Das Fenster oder seine Enden ziehen; Doppelklick zeigt den ganzen Lauf</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>batches %1 to %2 of %3</source>
        <translation>Batches %1 bis %2 von %3</translation>
    </message>
    <message>
        <source>The whole run and the part of it that the views show. Arrow keys move that part, plus and minus change its width, End returns to the live edge. Ctrl with an arrow key shows the fleet as it was a batch earlier or later.</source>
        <translation>Der ganze Lauf und der Teil davon, den die Ansichten zeigen. Pfeiltasten verschieben ihn, Plus und Minus ändern seine Breite, Ende kehrt zum Live-Rand zurück. Strg mit einer Pfeiltaste zeigt die Flotte, wie sie einen Batch früher oder später war.</translation>
    </message>
    <message>
        <source>as of batch %1</source>
        <translation>Stand Batch %1</translation>
    </message>
    <message>
        <source>Drag along the scale to see the fleet as it was at any batch</source>
        <translation>An der Skala entlangziehen, um die Flotte zu sehen, wie sie bei einem Batch war</translation>
    </message>
    <message>
        <source>batch %1: paused for “%2”</source>
        <translation>Batch %1: angehalten wegen „%2“</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::RunsTable</name>
    <message>
        <source>Compared runs</source>
        <translation>Verglichene Läufe</translation>
    </message>
    <message>
        <source>Space shows or hides a run, F2 renames it, Delete removes it.</source>
        <translation>Die Leertaste zeigt oder verbirgt einen Lauf, F2 benennt ihn um, Entf entfernt ihn.</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ShortcutsDialog</name>
    <message>
        <source>In the charts</source>
        <translation>In den Diagrammen</translation>
    </message>
    <message>
        <source>Wheel, + and -</source>
        <translation>Rad, + und -</translation>
    </message>
    <message>
        <source>zoom in batches</source>
        <translation>in Batches vergrößern</translation>
    </message>
    <message>
        <source>Ctrl and wheel</source>
        <translation>Strg und Rad</translation>
    </message>
    <message>
        <source>zoom in values</source>
        <translation>in Werten vergrößern</translation>
    </message>
    <message>
        <source>Drag, arrow keys</source>
        <translation>Ziehen, Pfeiltasten</translation>
    </message>
    <message>
        <source>move</source>
        <translation>verschieben</translation>
    </message>
    <message>
        <source>Shift and drag, or right button and drag</source>
        <translation>Umschalt und ziehen, oder mit der rechten Taste ziehen</translation>
    </message>
    <message>
        <source>zoom into a rectangle</source>
        <translation>in ein Rechteck vergrößern</translation>
    </message>
    <message>
        <source>Double click, Home</source>
        <translation>Doppelklick, Pos1</translation>
    </message>
    <message>
        <source>the whole run</source>
        <translation>der ganze Lauf</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>the live edge</source>
        <translation>zu live</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>Rechtsklick</translation>
    </message>
    <message>
        <source>export and copy</source>
        <translation>exportieren und kopieren</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>Tasten und Maus</translation>
    </message>
    <message>
        <source>On the bar of the run</source>
        <translation>Auf dem Balken des Laufs</translation>
    </message>
    <message>
        <source>Drag along the scale, or Ctrl and drag</source>
        <translation>An der Skala ziehen, oder Strg und ziehen</translation>
    </message>
    <message>
        <source>the fleet as it was</source>
        <translation>die Flotte, wie sie war</translation>
    </message>
    <message>
        <source>Click, Enter, in Device</source>
        <translation>Klick, Eingabetaste, in Gerät</translation>
    </message>
    <message>
        <source>why the reading scored so</source>
        <translation>warum der Messwert so bewertet wurde</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::StartPage</name>
    <message>
        <source>The run goes on meanwhile.</source>
        <translation>Der Lauf geht unterdessen weiter.</translation>
    </message>
    <message>
        <source>See a fleet learn</source>
        <translation>Einer Flotte beim Lernen zusehen</translation>
    </message>
    <message>
        <source>Your own readings</source>
        <translation>Eigene Messwerte</translation>
    </message>
    <message>
        <source>Replay a folder…</source>
        <translation>Einen Ordner abspielen…</translation>
    </message>
    <message>
        <source>CSV files of readings: each is a device</source>
        <translation>CSV-Dateien mit Messwerten: Jede ist ein Gerät</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Eine Datei öffnen…</translation>
    </message>
    <message>
        <source>A run, to look at and to go on with; a model; readings</source>
        <translation>Ein Lauf, zum Ansehen und Fortsetzen; ein Modell; Messwerte</translation>
    </message>
    <message>
        <source>New run with settings…</source>
        <translation>Neuer Lauf mit Einstellungen…</translation>
    </message>
    <message>
        <source>The source, when labels come, training, rounds, alarms, drift</source>
        <translation>Die Quelle, wann Label kommen, Training, Runden, Alarme, Drift</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
    <message>
        <source>Connect to a server…</source>
        <translation>Mit einem Server verbinden…</translation>
    </message>
    <message>
        <source>A run elsewhere, shown as one on this computer</source>
        <translation>Ein Lauf anderswo, gezeigt wie einer auf diesem Rechner</translation>
    </message>
    <message>
        <source>The run stands still.</source>
        <translation>Der Lauf steht still.</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::StatusLine</name>
    <message>
        <source>From the start of a frame until everything is painted</source>
        <translation>Vom Beginn eines Bildes, bis alles gezeichnet ist</translation>
    </message>
    <message>
        <source>Over about the last second</source>
        <translation>Über etwa die letzte Sekunde</translation>
    </message>
    <message>
        <source>The same configuration and seed give the same run, byte for byte</source>
        <translation>Dieselbe Konfiguration und derselbe Startwert ergeben denselben Lauf, auf das Byte</translation>
    </message>
    <message>
        <source>%1 readings/s</source>
        <translation>%1 Messwerte/s</translation>
    </message>
    <message>
        <source>%1 updates/s</source>
        <translation>%1 Updates/s</translation>
    </message>
    <message>
        <source>frame %1 ms</source>
        <translation>Bild %1 ms</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>noch nicht gespeichert</translation>
    </message>
    <message>
        <source>a temporary file</source>
        <translation>eine temporäre Datei</translation>
    </message>
    <message>
        <source>saved to %1</source>
        <translation>in %1 gespeichert</translation>
    </message>
    <message>
        <source>saved to %1, %2 s ago</source>
        <translation>in %1 gespeichert, vor %2 s</translation>
    </message>
    <message>
        <source>No run</source>
        <translation>Kein Lauf</translation>
    </message>
    <message>
        <source>File &gt; Save run as… keeps the run</source>
        <translation>Datei &gt; Lauf speichern unter… behält den Lauf</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Startwert %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln Gerät</numerusform>
            <numerusform>%Ln Geräte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in alarm</source>
        <translation>
            <numerusform>%1 mit Alarm</numerusform>
            <numerusform>%1 mit Alarm</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices on which an alarm is on; is:alarm in the filter of the fleet shows them</source>
        <translation>Geräte, an denen ein Alarm ansteht; is:alarm im Filter der Flotte zeigt sie</translation>
    </message>
    <message>
        <source>no alarm</source>
        <translation>kein Alarm</translation>
    </message>
    <message>
        <source>No alert is open</source>
        <translation>Keine Meldung ist offen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open alert(s)</source>
        <translation>
            <numerusform>%Ln offene Meldung</numerusform>
            <numerusform>%Ln offene Meldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>all acknowledged</source>
        <translation>alle bestätigt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not acknowledged</source>
        <translation>
            <numerusform>%Ln nicht bestätigt</numerusform>
            <numerusform>%Ln nicht bestätigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to see them (Ctrl+Shift+A)</source>
        <translation>Ein Klick zeigt sie (Strg+Umschalt+A)</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::Steering</name>
    <message>
        <source>all devices</source>
        <translation>alle Geräte</translation>
    </message>
    <message>
        <source>Learning rate of %1: %2</source>
        <translation>Lernrate, %1: %2</translation>
    </message>
    <message>
        <source>Rate locked: %1</source>
        <translation>Rate gesperrt: %1</translation>
    </message>
    <message>
        <source>Rate unlocked: %1</source>
        <translation>Rate entsperrt: %1</translation>
    </message>
    <message>
        <source>Global v%1 promoted</source>
        <translation>Global v%1 hochgestuft</translation>
    </message>
    <message numerus="yes">
        <source>%1 device(s)</source>
        <translation>
            <numerusform>%1 Gerät</numerusform>
            <numerusform>%1 Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>The original method learns in shadow</source>
        <translation>Die ursprüngliche Methode lernt im Schatten mit</translation>
    </message>
    <message>
        <source>The original method no longer learns in shadow</source>
        <translation>Die ursprüngliche Methode lernt nicht mehr im Schatten mit</translation>
    </message>
    <message>
        <source>Learning rate of %1: to each its own</source>
        <translation>Lernrate von %1: jedem seine</translation>
    </message>
    <message>
        <source>Optimiser of %1: %2</source>
        <translation>Optimierer von %1: %2</translation>
    </message>
    <message>
        <source>Schedule of %1: %2</source>
        <translation>Zeitplan von %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a remedy, devices</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, taken back: %2</source>
        <comment>a remedy, devices</comment>
        <translation>%1, zurückgenommen: %2</translation>
    </message>
    <message>
        <source>Rolled back to global v%1</source>
        <translation>Zurückgerollt auf Global v%1</translation>
    </message>
    <message>
        <source>%1: note removed</source>
        <translation>%1: Notiz entfernt</translation>
    </message>
    <message>
        <source>%1: note changed</source>
        <translation>%1: Notiz geändert</translation>
    </message>
    <message>
        <source>%1 pinned</source>
        <translation>%1 angeheftet</translation>
    </message>
    <message>
        <source>%1 no longer pinned</source>
        <translation>%1 nicht mehr angeheftet</translation>
    </message>
    <message>
        <source>“%1” deployed to the fleet</source>
        <translation>„%1“ in der Flotte eingesetzt</translation>
    </message>
    <message numerus="yes">
        <source>%1 device(s) try out “%2”</source>
        <translation>
            <numerusform>%1 Gerät erprobt „%2“</numerusform>
            <numerusform>%1 Geräte erproben „%2“</numerusform>
        </translation>
    </message>
    <message>
        <source>Canary of “%1” promoted to all devices</source>
        <translation>Kanarienversuch mit „%1“ hochgestuft: Alle Geräte erhalten es</translation>
    </message>
    <message>
        <source>Canary of “%1” ended: its devices keep the model</source>
        <translation>Kanarienversuch mit „%1“ beendet: Seine Geräte behalten das Modell</translation>
    </message>
    <message>
        <source>Canary of “%1” ended: the model is taken back</source>
        <translation>Kanarienversuch mit „%1“ beendet: Das Modell ist zurückgenommen</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::TargetButton</name>
    <message>
        <source>The selected devices</source>
        <translation>Die gewählten Geräte</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Alle Geräte</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 gewählt</translation>
    </message>
    <message>
        <source>all devices</source>
        <translation>alle Geräte</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ToolStrip</name>
    <message>
        <source>FedAvg, when %1 have reported</source>
        <translation>FedAvg, wenn %1 gemeldet</translation>
    </message>
    <message>
        <source>FedAvg, by hand</source>
        <translation>FedAvg, von Hand</translation>
    </message>
    <message>
        <source>Export ▾</source>
        <translation>Export ▾</translation>
    </message>
    <message>
        <source>Save or copy the charts and their values</source>
        <translation>Die Diagramme und ihre Werte speichern oder kopieren</translation>
    </message>
    <message>
        <source>How updates become a global version, and when</source>
        <translation>Wie aus Updates eine globale Version wird, und wann</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Speed of the fleet, in times real time</source>
        <translation>Tempo der Flotte, als Vielfaches der Echtzeit</translation>
    </message>
    <message>
        <source>Speed %1×</source>
        <translation>Tempo %1×</translation>
    </message>
    <message>
        <source>As fast as possible</source>
        <translation>Schnellstmöglich</translation>
    </message>
    <message numerus="yes">
        <source>FedAvg, every %Ln update(s)</source>
        <translation>
            <numerusform>FedAvg, bei jedem Update</numerusform>
            <numerusform>FedAvg, alle %Ln Updates</numerusform>
        </translation>
    </message>
    <message>
        <source>FedAvg, every %L1 s</source>
        <translation>FedAvg, alle %L1 s</translation>
    </message>
    <message numerus="yes">
        <source>Make a global version of the %1 waiting update(s) (A)</source>
        <translation>
            <numerusform>Aus dem %1 wartenden Update eine globale Version machen (A)</numerusform>
            <numerusform>Aus den %1 wartenden Updates eine globale Version machen (A)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::TrainerControl</name>
    <message>
        <source>Optimiser</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>How gradients move the weights of the local model and of the copy of the fleet model. Each optimiser has rates of its own: find one after changing it.</source>
        <translation>Wie Gradienten die Gewichte des lokalen Modells und der Kopie des Flottenmodells bewegen. Jeder Optimierer hat eigene Raten: Nach einem Wechsel ist eine zu suchen.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>How the learning rate falls with the labels that a device has trained on</source>
        <translation>Wie die Lernrate mit den Labels fällt, mit denen ein Gerät trainiert hat</translation>
    </message>
    <message>
        <source>Find rate…</source>
        <translation>Rate suchen…</translation>
    </message>
    <message>
        <source>Which devices the optimiser, the schedule and the search for a rate are for</source>
        <translation>Für welche Geräte Optimierer, Zeitplan und die Suche nach einer Rate gelten</translation>
    </message>
    <message>
        <source>Try many learning rates on the same readings and see what each is worth</source>
        <translation>Viele Lernraten an denselben Messwerten versuchen und sehen, was jede taugt</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>several</source>
        <translation>verschiedene</translation>
    </message>
    <message>
        <source>The choice takes effect with the next batch.</source>
        <translation>Die Wahl gilt ab dem nächsten Batch.</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::VersionDetails</name>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>measured PR-AUC</source>
        <translation>gemessene PR-AUC</translation>
    </message>
    <message>
        <source>measured log loss</source>
        <translation>gemessener Log Loss</translation>
    </message>
    <message>
        <source>claimed accuracy</source>
        <translation>behauptete Genauigkeit</translation>
    </message>
    <message>
        <source>measured accuracy</source>
        <translation>gemessene Genauigkeit</translation>
    </message>
    <message>
        <source>majority class</source>
        <translation>Mehrheitsklasse</translation>
    </message>
    <message>
        <source>last known label</source>
        <translation>letztes bekanntes Label</translation>
    </message>
    <message>
        <source>devices in round / kept out</source>
        <translation>Geräte in Runde / aussortiert</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>Samples</translation>
    </message>
    <message>
        <source>Global v%1</source>
        <translation>Global v%1</translation>
    </message>
    <message>
        <source>No global version yet</source>
        <translation>Noch keine globale Version</translation>
    </message>
    <message>
        <source>The first round has not been yet.</source>
        <translation>Die erste Runde steht noch aus.</translation>
    </message>
    <message>
        <source>No labelled readings have come since this version was published.</source>
        <translation>Seit der Veröffentlichung dieser Version kamen keine Messwerte mit Label.</translation>
    </message>
    <message>
        <source>Needs anomalies among the labels, and there were none.</source>
        <translation>Braucht Anomalien unter den Labels, und es gab keine.</translation>
    </message>
    <message>
        <source>No device claims anything of this version: a person promoted it, or it is untrained.</source>
        <translation>Kein Gerät behauptet etwas über diese Version: Sie wurde von Hand hochgestuft oder ist untrainiert.</translation>
    </message>
    <message>
        <source>Waiting for the first labelled readings.</source>
        <translation>Wartet auf die ersten Messwerte mit Label.</translation>
    </message>
    <message>
        <source>Accuracy of the fleet over the last 1,000 labelled readings, mean over the devices</source>
        <translation>Genauigkeit der Flotte über die letzten 1.000 Messwerte mit Label, Mittel über die Geräte</translation>
    </message>
    <message>
        <source>Open the device in the list to have its figures read.</source>
        <translation>Öffnen Sie das Gerät in der Liste, damit seine Zahlen gelesen werden.</translation>
    </message>
    <message>
        <source>Needs 200 labels, which the device had not by then.</source>
        <translation>Braucht 200 Labels, die das Gerät bis dahin nicht hatte.</translation>
    </message>
    <message>
        <source>The model of one device: no round made it.</source>
        <translation>Das Modell eines Geräts: Keine Runde hat es gemacht.</translation>
    </message>
    <message>
        <source>Nobody measured the model of a file here: compare it with another.</source>
        <translation>Das Modell einer Datei hat hier niemand gemessen: Vergleichen Sie es mit einem anderen.</translation>
    </message>
    <message>
        <source>A file does not say it.</source>
        <translation>Eine Datei sagt es nicht.</translation>
    </message>
    <message>
        <source>Measured by the run that it is from, as its file says</source>
        <translation>Gemessen von dem Lauf, aus dem es stammt, wie seine Datei sagt</translation>
    </message>
    <message>
        <source>%1, after batch %2, until which this version was measured</source>
        <translation>%1, nach Batch %2, bis zu dem diese Version gemessen wurde</translation>
    </message>
    <message>
        <source>Accuracy of always saying what is more frequent, on the readings that measured it</source>
        <translation>Genauigkeit, wenn man immer das Häufigere sagt, auf den Messwerten, an denen sie gemessen wurde</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::VersionsModel</name>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>from v%1</source>
        <translation>aus v%1</translation>
    </message>
    <message>
        <source>Not measured yet: no labelled reading has come since it was published.</source>
        <translation>Noch nicht gemessen: Seit der Veröffentlichung kam kein Messwert mit Label.</translation>
    </message>
    <message>
        <source>Promoted by a person after batch %1: the weights of v%2</source>
        <translation>Von Hand hochgestuft nach Batch %1: die Gewichte von v%2</translation>
    </message>
    <message>
        <source>Published after batch %1</source>
        <translation>Veröffentlicht nach Batch %1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Behaupt.</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemess.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Global version; ★ promoted by a person</source>
        <translation>Globale Version; ★ von Hand hochgestuft</translation>
    </message>
    <message>
        <source>Accuracy that the devices claim of their own training, weighted by samples</source>
        <translation>Genauigkeit, die die Geräte von ihrem eigenen Training behaupten, nach Samples gewichtet</translation>
    </message>
    <message>
        <source>Accuracy measured here, on readings that came after the version was published</source>
        <translation>Hier gemessene Genauigkeit, an Messwerten nach der Veröffentlichung der Version</translation>
    </message>
    <message>
        <source>Devices whose updates are in it</source>
        <translation>Geräte, deren Updates darin sind</translation>
    </message>
    <message>
        <source>Deployed by a person after batch %1: %2</source>
        <translation>Nach Batch %1 von Hand eingesetzt: %2</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::WeightMoves</name>
    <message>
        <source>Weight over the global versions</source>
        <translation>Gewicht über die globalen Versionen</translation>
    </message>
    <message>
        <source>Rounds and devices that moved the weight most</source>
        <translation>Runden und Geräte, die das Gewicht am meisten bewegten</translation>
    </message>
    <message>
        <source>Click a round to see it in Rounds, a device to select it</source>
        <translation>Eine Runde anklicken, um sie unter Runden zu sehen, ein Gerät, um es auszuwählen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the global model: from %2 to %3 in %Ln version(s).</source>
        <translation>
            <numerusform>%1 des globalen Modells: von %2 auf %3 in %Ln Version.</numerusform>
            <numerusform>%1 des globalen Modells: von %2 auf %3 in %Ln Versionen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This device’s own training since it got version %1: %2.</source>
        <translation>Eigenes Training dieses Geräts, seit es Version %1 hat: %2.</translation>
    </message>
    <message>
        <source>global version</source>
        <translation>globale Version</translation>
    </message>
    <message>
        <source>moved most</source>
        <translation>am meisten bewegt</translation>
    </message>
    <message>
        <source>Moved it most</source>
        <translation>Bewegt von</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>version %L1, batch %L2</source>
        <translation>Version %L1, Batch %L2</translation>
    </message>
    <message>
        <source>promoted by a person</source>
        <translation>von einem Menschen zurückgeholt</translation>
    </message>
    <message>
        <source>by whom is not recorded</source>
        <translation>von wem, ist nicht aufgezeichnet</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the local model: from %2 to %3 in %Ln update(s) that are stored.</source>
        <translation>
            <numerusform>%1 des lokalen Modells: von %2 auf %3 in %Ln Update, das gespeichert ist.</numerusform>
            <numerusform>%1 des lokalen Modells: von %2 auf %3 in %Ln Updates, die gespeichert sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>This device’s own training alone has moved it.</source>
        <translation>Das eigene Training dieses Geräts allein hat es bewegt.</translation>
    </message>
    <message>
        <source>Weight over the batches</source>
        <translation>Gewicht über die Batches</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>update %L1, batch %L2</source>
        <translation>Update %L1, Batch %L2</translation>
    </message>
    <message>
        <source>weight</source>
        <comment>of a feature</comment>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>Batch %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::WeightsModel</name>
    <message>
        <source>Speaks for an anomaly</source>
        <translation>Spricht für eine Anomalie</translation>
    </message>
    <message>
        <source>Speaks against an anomaly</source>
        <translation>Spricht gegen eine Anomalie</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>against | for</source>
        <translation>dagegen | dafür</translation>
    </message>
    <message>
        <source>Weights of the model</source>
        <translation>Gewichte des Modells</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::WhyModel</name>
    <message>
        <source>Feature</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Weight times value, in log-odds: what it adds to the score</source>
        <translation>Gewicht mal Wert, in logarithmierter Chance: was es zum Score beiträgt</translation>
    </message>
    <message>
        <source>Speaks for an anomaly</source>
        <translation>Spricht für eine Anomalie</translation>
    </message>
    <message>
        <source>Speaks against an anomaly</source>
        <translation>Spricht gegen eine Anomalie</translation>
    </message>
    <message>
        <source>%1: weight %2 times value %3. %4.</source>
        <translation>%1: Gewicht %2 mal Wert %3. %4.</translation>
    </message>
    <message>
        <source>%1, global model</source>
        <translation>%1, globales Modell</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln anderes</numerusform>
            <numerusform>%Ln andere</numerusform>
        </translation>
    </message>
    <message>
        <source>Shares of the features</source>
        <translation>Anteile der Merkmale</translation>
    </message>
    <message>
        <source>To the left what speaks against an anomaly, to the right what speaks for it</source>
        <translation>Links, was gegen eine Anomalie spricht, rechts, was dafür spricht</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::WhyPanel</name>
    <message>
        <source>Work it out</source>
        <translation>Berechnen</translation>
    </message>
    <message>
        <source>Whose prediction</source>
        <translation>Wessen Vorhersage</translation>
    </message>
    <message>
        <source>Whose prediction is taken apart: the decision, which mixes both models, or one of them</source>
        <translation>Wessen Vorhersage zerlegt wird: die der Entscheidung, die beide Modelle mischt, oder die eines von ihnen</translation>
    </message>
    <message>
        <source>The reading before</source>
        <translation>Der Messwert davor</translation>
    </message>
    <message>
        <source>The reading after</source>
        <translation>Der Messwert danach</translation>
    </message>
    <message>
        <source>Last alarm</source>
        <translation>Letzter Alarm</translation>
    </message>
    <message>
        <source>The reading with which the last alarm began</source>
        <translation>Der Messwert, mit dem der letzte Alarm begann</translation>
    </message>
    <message>
        <source>Close, and show the details of the device</source>
        <translation>Schließen und die Einzelheiten des Geräts zeigen</translation>
    </message>
    <message>
        <source>It has not raised an alarm.</source>
        <translation>Es hat keinen Alarm ausgelöst.</translation>
    </message>
    <message>
        <source>Working it out: the run is computed again up to batch %L1.</source>
        <translation>Wird berechnet: Der Lauf wird bis Batch %L1 noch einmal gerechnet.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>No alarm of it began in batch %L1.</source>
        <translation>In Batch %L1 begann kein Alarm von ihm.</translation>
    </message>
    <message>
        <source>Click a reading in the charts, or choose the last alarm.</source>
        <translation>Klicken Sie in den Diagrammen auf einen Messwert, oder wählen Sie den letzten Alarm.</translation>
    </message>
    <message>
        <source>Reading %L1.</source>
        <translation>Messwert %L1.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading %L1</source>
        <translation>Messwert %L1</translation>
    </message>
    <message>
        <source>batch %L1</source>
        <translation>Batch %L1</translation>
    </message>
    <message>
        <source>no label yet</source>
        <translation>noch kein Label</translation>
    </message>
    <message>
        <source>an anomaly</source>
        <translation>eine Anomalie</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>Probability %1 (%2), log-odds %3.</source>
        <translation>Wahrscheinlichkeit %1 (%2), logarithmierte Chance %3.</translation>
    </message>
    <message>
        <source>It alarmed: the threshold was %1.</source>
        <translation>Es schlug Alarm: Die Schwelle war %1.</translation>
    </message>
    <message>
        <source>It did not alarm: the threshold was %1.</source>
        <translation>Es schlug keinen Alarm: Die Schwelle war %1.</translation>
    </message>
    <message>
        <source>Choose a feature to see who moved its weight.</source>
        <translation>Wählen Sie ein Merkmal, um zu sehen, wer sein Gewicht bewegt hat.</translation>
    </message>
    <message>
        <source>A weight of the local model: this device’s own training alone has moved it, from %1 to %2.</source>
        <translation>Ein Gewicht des lokalen Modells: Allein das eigene Training dieses Geräts hat es bewegt, von %1 auf %2.</translation>
    </message>
    <message>
        <source>It is part of the rule by which the fleet decides, and no weight of a model.</source>
        <translation>Es ist Teil der Regel, nach der die Flotte entscheidet, und kein Gewicht eines Modells.</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>Rounds and devices that moved the weight most</source>
        <translation>Runden und Geräte, die das Gewicht am meisten bewegten</translation>
    </message>
</context>
</TS>
