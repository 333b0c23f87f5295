<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Actions</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause the fleet</source>
        <translation>Mettre la flotte en pause</translation>
    </message>
    <message>
        <source>Step one batch</source>
        <translation>Avancer d’un lot</translation>
    </message>
    <message>
        <source>Let every device have one batch, then pause</source>
        <translation>Donner un lot à chaque appareil, puis mettre en pause</translation>
    </message>
    <message>
        <source>Step one round</source>
        <translation>Avancer d’un tour</translation>
    </message>
    <message>
        <source>Run until the next global version, then pause</source>
        <translation>Continuer jusqu’à la prochaine version globale, puis mettre en pause</translation>
    </message>
    <message>
        <source>Aggregate now</source>
        <translation>Agréger</translation>
    </message>
    <message>
        <source>Make a global version of the updates that are waiting</source>
        <translation>Faire une version globale des mises à jour en attente</translation>
    </message>
    <message>
        <source>Find rate…</source>
        <translation>Chercher un taux…</translation>
    </message>
    <message>
        <source>Try many learning rates on the same readings and see what each is worth</source>
        <translation>Essayer de nombreux taux d’apprentissage sur les mêmes mesures et voir ce que vaut chacun</translation>
    </message>
    <message>
        <source>New run with settings…</source>
        <translation>Nouvelle exécution paramétrée…</translation>
    </message>
    <message>
        <source>Start a run from settings that can all be changed: the source, when labels come, training, rounds, alarms, drift</source>
        <translation>Lancer une exécution dont tout se règle&#xa0;: source, arrivée des étiquettes, entraînement, tours, alarmes, dérive</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Open a run file, a model file or a CSV file</source>
        <translation>Ouvrir un fichier d’exécution, de modèle ou CSV</translation>
    </message>
    <message>
        <source>Replay folder…</source>
        <translation>Rejouer un dossier…</translation>
    </message>
    <message>
        <source>Replay a folder of CSV files: each is a device</source>
        <translation>Rejouer un dossier de fichiers CSV&#xa0;: chacun est un appareil</translation>
    </message>
    <message>
        <source>Save run as…</source>
        <translation>Enregistrer l’exécution sous…</translation>
    </message>
    <message>
        <source>Copy the run file as it is now</source>
        <translation>Copier le fichier d’exécution dans son état actuel</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Charts as PNG, SVG or PDF…</source>
        <translation>Graphiques en PNG, SVG ou PDF…</translation>
    </message>
    <message>
        <source>Save the charts as they are shown</source>
        <translation>Enregistrer les graphiques tels qu’affichés</translation>
    </message>
    <message>
        <source>Visible values as CSV…</source>
        <translation>Valeurs visibles en CSV…</translation>
    </message>
    <message>
        <source>Save the values in the visible range</source>
        <translation>Enregistrer les valeurs de la plage visible</translation>
    </message>
    <message>
        <source>All values as CSV…</source>
        <translation>Toutes les valeurs en CSV…</translation>
    </message>
    <message>
        <source>Save the values of the whole run</source>
        <translation>Enregistrer les valeurs de toute l’exécution</translation>
    </message>
    <message>
        <source>Copy charts</source>
        <translation>Copier les graphiques</translation>
    </message>
    <message>
        <source>Copy the charts as a picture</source>
        <translation>Copier les graphiques sous forme d’image</translation>
    </message>
    <message>
        <source>Select all shown</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Select every device in the table</source>
        <translation>Sélectionner chaque appareil du tableau</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Ne rien sélectionner</translation>
    </message>
    <message>
        <source>Take all devices out of the charts</source>
        <translation>Retirer tous les appareils des graphiques</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtre…</translation>
    </message>
    <message>
        <source>Go to the filter of the fleet</source>
        <translation>Aller au filtre de la flotte</translation>
    </message>
    <message>
        <source>Save local model…</source>
        <translation>Enregistrer le modèle local…</translation>
    </message>
    <message>
        <source>Save a version of the first selected device&apos;s model</source>
        <translation>Enregistrer une version du modèle du premier appareil sélectionné</translation>
    </message>
    <message>
        <source>Original method in shadow</source>
        <translation>Méthode d’origine en parallèle</translation>
    </message>
    <message>
        <source>Let the method of the pipeline that Fleetgrad succeeds learn from the same readings, and draw what it claims and what it is worth</source>
        <translation>Faire apprendre, sur les mêmes mesures, la méthode de la chaîne que Fleetgrad remplace, et tracer ce qu’elle annonce et ce qu’elle vaut</translation>
    </message>
    <message>
        <source>Go to the live edge</source>
        <translation>Revenir au direct</translation>
    </message>
    <message>
        <source>Follow the run as it grows</source>
        <translation>Suivre l’exécution à mesure qu’elle avance</translation>
    </message>
    <message>
        <source>Show the whole run</source>
        <translation>Afficher toute l’exécution</translation>
    </message>
    <message>
        <source>From the first batch on</source>
        <translation>Depuis le premier lot</translation>
    </message>
    <message>
        <source>Hold the view</source>
        <translation>Figer la vue</translation>
    </message>
    <message>
        <source>Let the views stand still while the fleet goes on learning</source>
        <translation>Figer les vues pendant que la flotte continue d’apprendre</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Find any action, device or version by its name</source>
        <translation>Trouver une action, un appareil ou une version par son nom</translation>
    </message>
    <message>
        <source>Keys and mouse…</source>
        <translation>Clavier et souris…</translation>
    </message>
    <message>
        <source>What can be done with which key, and with the mouse in the charts</source>
        <translation>Ce que font les touches, et la souris dans les graphiques</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Pause the fleet at the next batch (Space)</source>
        <translation>Mettre la flotte en pause au prochain lot (Espace)</translation>
    </message>
    <message>
        <source>Let the fleet learn (Space)</source>
        <translation>Laisser la flotte apprendre (Espace)</translation>
    </message>
    <message>
        <source>Charts of a size and density…</source>
        <translation>Graphiques&#xa0;: taille et densité…</translation>
    </message>
    <message>
        <source>Save or copy charts, all views at once if you like, as large and as fine as you want them</source>
        <translation>Enregistrer ou copier les graphiques, de toutes les vues à la fois si voulu, à la taille et à la finesse voulues</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>Exporter le rapport…</translation>
    </message>
    <message>
        <source>Save the report of the run as one web page or as PDF</source>
        <translation>Enregistrer le rapport de l’exécution en une page web ou en PDF</translation>
    </message>
    <message>
        <source>Close every window; run files are committed first</source>
        <translation>Fermer toutes les fenêtres&#x202f;; les fichiers d’exécution sont d’abord écrits en entier</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Page d’accueil</translation>
    </message>
    <message>
        <source>A demonstration, your own readings, or what was opened last</source>
        <translation>Une démonstration, vos propres mesures, ou ce qui a été ouvert en dernier</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>One more window, for another run beside this one</source>
        <translation>Une fenêtre de plus, pour une autre exécution à côté de celle-ci</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Close the window; its run file is committed first</source>
        <translation>Fermer la fenêtre&#x202f;; son fichier d’exécution est d’abord écrit en entier</translation>
    </message>
    <message>
        <source>Reopen what was open</source>
        <translation>Rouvrir ce qui était ouvert</translation>
    </message>
    <message>
        <source>Open the run files of now again at the next start</source>
        <translation>Rouvrir au prochain démarrage les fichiers d’exécution actuels</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Show a run that fleetgrad-cli serve keeps elsewhere</source>
        <translation>Montrer une exécution que fleetgrad-cli serve tient ailleurs</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Nouveau groupe…</translation>
    </message>
    <message>
        <source>Make a group of the selected devices, or by their names</source>
        <translation>Faire un groupe des appareils sélectionnés, ou d’après leurs noms</translation>
    </message>
    <message>
        <source>Why the last alarm</source>
        <translation>Pourquoi la dernière alarme</translation>
    </message>
    <message>
        <source>What made the model raise the last alarm of the selected device</source>
        <translation>Ce qui a fait lever au modèle la dernière alarme de l’appareil sélectionné</translation>
    </message>
</context>
<context>
    <name>AlarmSections</name>
    <message>
        <source>Devices with the most false alarms a day, whole run</source>
        <translation>Appareils ayant le plus de fausses alarmes par jour, toute l’exécution</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmes</translation>
    </message>
    <message>
        <source>Events found</source>
        <translation>Événements trouvés</translation>
    </message>
    <message>
        <source>Delay, median</source>
        <translation>Délai, médiane</translation>
    </message>
    <message>
        <source>False alarms</source>
        <translation>Fausses alarmes</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>par jour</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>By kind of anomaly, all devices, whole run</source>
        <translation>Par type d’anomalie, tous les appareils, toute l’exécution</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Anomalous readings</source>
        <translation>Mesures anormales</translation>
    </message>
    <message>
        <source>Alarming</source>
        <translation>Avec alarme</translation>
    </message>
    <message>
        <source>An event is a run of readings labelled anomalies; an alarm is false where none of its readings is one. Judged once labels can’t change any more. The threshold is a log-odds of the decision, set by each device for the wanted rate of false alarms.</source>
        <translation>Un événement est une suite de mesures étiquetées comme anomalies&#x202f;; une alarme est fausse si aucune de ses mesures n’en est une. Le jugement est rendu quand les étiquettes ne peuvent plus changer. Le seuil est le logarithme de la cote de la décision&#x202f;; chaque appareil le règle selon le taux de fausses alarmes voulu.</translation>
    </message>
    <message>
        <source>Delay, 90%</source>
        <translation>Délai, 90&#x202f;%</translation>
    </message>
</context>
<context>
    <name>AlarmTexts</name>
    <message numerus="yes">
        <source>%1 reading(s), %2</source>
        <translation>
            <numerusform>%1 mesure, %2</numerusform>
            <numerusform>%1 mesures, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Alarms found %1 of %2 event(s)</source>
        <translation>
            <numerusform>Les alarmes ont trouvé %1 événement sur %2</numerusform>
            <numerusform>Les alarmes ont trouvé %1 des %2 événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 false alarm(s) in %2 device-days: %3 a day, where %4 were wanted.</source>
        <translation>
            <numerusform>%1 fausse alarme en %2 jours-appareil&#xa0;: %3 par jour, pour %4 voulues.</numerusform>
            <numerusform>%1 fausses alarmes en %2 jours-appareil&#xa0;: %3 par jour, pour %4 voulues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 alarm(s) got no label and count as neither.</source>
        <translation>
            <numerusform>%1 alarme n’a reçu aucune étiquette et ne compte ni comme vraie ni comme fausse.</numerusform>
            <numerusform>%1 alarmes n’ont reçu aucune étiquette et ne comptent ni comme vraies ni comme fausses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lately events were found within %1: the median over %2 device(s) of each one’s median.</source>
        <translation>
            <numerusform>Dernièrement, les événements ont été trouvés en %1 au plus&#xa0;: médiane, sur %2 appareil, de la médiane de chacun.</numerusform>
            <numerusform>Dernièrement, les événements ont été trouvés en %1 au plus&#xa0;: médiane, sur %2 appareils, de la médiane de chacun.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the devices’ windows, about their last seven days, there was no event; %1 false alarms a day.</source>
        <translation>Dans les fenêtres des appareils, soit environ leurs sept derniers jours, il n’y a eu aucun événement&#x202f;; %1 fausses alarmes par jour.</translation>
    </message>
    <message numerus="yes">
        <source>In the devices’ windows, about their last seven days, alarms found %1 of %2 event(s)</source>
        <translation>
            <numerusform>Dans les fenêtres des appareils, soit environ leurs sept derniers jours, les alarmes ont trouvé %1 événement sur %2</numerusform>
            <numerusform>Dans les fenêtres des appareils, soit environ leurs sept derniers jours, les alarmes ont trouvé %1 des %2 événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, within %1: the median over %2 device(s) of each one’s median</source>
        <translation>
            <numerusform>, en %1 au plus&#xa0;: médiane, sur %2 appareil, de la médiane de chacun</numerusform>
            <numerusform>, en %1 au plus&#xa0;: médiane, sur %2 appareils, de la médiane de chacun</numerusform>
        </translation>
    </message>
    <message>
        <source>; %1 false alarms a day.</source>
        <translation>&#x202f;; %1 fausses alarmes par jour.</translation>
    </message>
    <message>
        <source>Expected calibration error: decision %1, local model %2, global model %3.</source>
        <translation>Erreur de calibration attendue&#xa0;: décision %1, modèle local %2, modèle global %3.</translation>
    </message>
    <message>
        <source>: half of those within %1, 90% within %2.</source>
        <translation>&#xa0;: la moitié en %1 au plus, 90&#x202f;% en %2 au plus.</translation>
    </message>
    <message>
        <source>%1 of the alarms were true.</source>
        <translation>%1 des alarmes étaient justifiées.</translation>
    </message>
</context>
<context>
    <name>AlertTexts</name>
    <message>
        <source>the fleet as a whole</source>
        <translation>la flotte dans son ensemble</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 autres</translation>
    </message>
    <message>
        <source>not muted</source>
        <translation>pas en sourdine</translation>
    </message>
    <message>
        <source>for 15 minutes</source>
        <translation>pour 15 minutes</translation>
    </message>
    <message>
        <source>for 1 hour</source>
        <translation>pour 1 heure</translation>
    </message>
    <message>
        <source>for this run</source>
        <translation>pour cette exécution</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>pour toujours</translation>
    </message>
    <message>
        <source>Values missing</source>
        <translation>Valeurs manquantes</translation>
    </message>
    <message>
        <source>Learns no more</source>
        <translation>N’apprend plus</translation>
    </message>
    <message>
        <source>Diverged</source>
        <translation>A divergé</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Muet</translation>
    </message>
    <message>
        <source>Drifting</source>
        <translation>En dérive</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>En quarantaine</translation>
    </message>
    <message>
        <source>Below a baseline</source>
        <translation>Sous une référence</translation>
    </message>
    <message>
        <source>More than this share of a device&apos;s values is missing or no number, over its last 200 readings or more.</source>
        <translation>Plus que cette part des valeurs d’un appareil manque ou n’est pas un nombre, sur ses 200 dernières mesures ou plus.</translation>
    </message>
    <message>
        <source>A device that trains reads on, but no label has come for so many readings, beyond the delay that the run gives to labels: without labels nothing is learnt.</source>
        <translation>Un appareil qui s’entraîne continue de lire, mais aucune étiquette n’est venue depuis ce nombre de mesures, au-delà du retard que l’exécution donne aux étiquettes&#xa0;: sans étiquettes, rien n’est appris.</translation>
    </message>
    <message>
        <source>The local model of a device diverged, and went back to an earlier one.</source>
        <translation>Le modèle local d’un appareil a divergé et est revenu à un état antérieur.</translation>
    </message>
    <message>
        <source>A device had readings before, and none for so many batches; a real device: for as long as its run says.</source>
        <translation>Un appareil avait des mesures, et aucune depuis ce nombre de lots ; un appareil réel : aussi longtemps que son exécution le dit.</translation>
    </message>
    <message>
        <source>Nothing heard for %1 s or longer</source>
        <translation>Rien reçu depuis %1 s ou plus</translation>
    </message>
    <message>
        <source>The readings of a device changed for good, or those of the whole fleet.</source>
        <translation>Les mesures d’un appareil ont changé durablement, ou celles de toute la flotte.</translation>
    </message>
    <message>
        <source>The update of a device was kept out of a round.</source>
        <translation>La mise à jour d’un appareil a été écartée d’un tour.</translation>
    </message>
    <message>
        <source>More than %1 of the values missing</source>
        <translation>Plus de %1 des valeurs manquent</translation>
    </message>
    <message>
        <source>Learns no more, no label for %1 readings</source>
        <translation>N’apprend plus, aucune étiquette depuis %1 mesures</translation>
    </message>
    <message>
        <source>Local model diverged</source>
        <translation>Le modèle local a divergé</translation>
    </message>
    <message numerus="yes">
        <source>Silent for %1 batch(es) or longer</source>
        <translation>
            <numerusform>Muet depuis %1 lot ou plus</numerusform>
            <numerusform>Muet depuis %1 lots ou plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Readings drift</source>
        <translation>Les mesures dérivent</translation>
    </message>
    <message>
        <source>Update kept out of the round</source>
        <translation>Mise à jour écartée du tour</translation>
    </message>
    <message>
        <source>Surely worse than a baseline</source>
        <translation>Sûrement moins bon qu’une référence</translation>
    </message>
    <message>
        <source>The decision of a device is worse than the majority class, the last label (in log loss) or the unsupervised score (in PR-AUC) by more than this, with the whole of a 95% interval, once it has 200 labels.</source>
        <translation>La décision d’un appareil est moins bonne, de plus que cela, que la classe majoritaire, la dernière étiquette (en log loss) ou le score non supervisé (en PR-AUC), avec tout un intervalle à 95&#x202f;%, dès qu’il a 200 étiquettes.</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>--%1 needs a number from 0 on, not “%2”.</source>
        <translation>--%1 demande un nombre à partir de 0, pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>--theme is light, dark, contrast or system, not “%1”.</source>
        <translation>--theme vaut light, dark, contrast ou system, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--size needs width and height, as in 1280x720, not “%1”.</source>
        <translation>--size demande une largeur et une hauteur, comme 1280x720, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The demonstration: %1.</source>
        <translation>La démonstration&#xa0;: %1.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>light, dark, contrast (high) or system.</source>
        <translation>light (clair), dark (sombre), contrast (contraste élevé) ou system.</translation>
    </message>
    <message>
        <source>Times real time; 0 is as fast as possible.</source>
        <translation>Multiple du temps réel&#x202f;; 0&#xa0;: aussi vite que possible.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>Size of the window.</source>
        <translation>Taille de la fenêtre.</translation>
    </message>
    <message>
        <source>What is in front: %1.</source>
        <translation>Ce qui est au premier plan&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Write a picture of the window and end.</source>
        <translation>Écrire une image de la fenêtre et terminer.</translation>
    </message>
    <message>
        <source>Seconds until the picture is taken.</source>
        <translation>Secondes avant la prise d’image.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>There is no preset “%1”: there are %2.</source>
        <translation>Il n’y a pas de préréglage «&#xa0;%1&#xa0;»&#xa0;: il y a %2.</translation>
    </message>
    <message>
        <source>There is no view “%1”: there are %2.</source>
        <translation>Il n’y a pas de vue «&#xa0;%1&#xa0;»&#xa0;: il y a %2.</translation>
    </message>
    <message>
        <source>%1 could not be written: is there such a folder, and may you write to it?
</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: ce dossier existe-t-il, et avez-vous le droit d’y écrire&#x202f;?
</translation>
    </message>
    <message>
        <source>Lay a run file beside the run that is opened; may be given several times.</source>
        <translation>Placer un fichier d’exécution à côté de l’exécution ouverte&#x202f;; peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>--language is %1 or system, not “%2”.</source>
        <translation>--language vaut %1 ou system, pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Monitor and trainer for federated anomaly detection on sensor fleets.

Examples:
  fleetgrad                     what was open, or a start page; at first a
                                demonstration fleet, learning at once
  fleetgrad plant.fleetrun      a run as it was
  fleetgrad readings/           replay of a folder of CSV files
  fleetgrad --preset plant --speed 0</source>
        <translation>Supervision et entraînement pour la détection fédérée d’anomalies sur des flottes de capteurs.

Exemples&#xa0;:
  fleetgrad                     ce qui était ouvert, ou une page d’accueil&#x202f;; d’abord
                                une flotte de démonstration, qui apprend aussitôt
  fleetgrad plant.fleetrun      une exécution telle qu’elle était
  fleetgrad readings/           relecture d’un dossier de fichiers CSV
  fleetgrad --preset plant --speed 0</translation>
    </message>
    <message>
        <source>Run files, each in a window, model files, CSV files or folders of them.</source>
        <translation>Fichiers d’exécution, chacun dans une fenêtre, fichiers de modèle, fichiers CSV ou dossiers qui en contiennent.</translation>
    </message>
    <message>
        <source>%1 or system.</source>
        <translation>%1 ou system.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
</context>
<context>
    <name>Breakpoint</name>
    <message>
        <source>column %1</source>
        <translation>colonne %1</translation>
    </message>
    <message>
        <source>“%1” is not known here: write one of %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas connu ici&#xa0;: écrivez l’un de %2.</translation>
    </message>
    <message>
        <source>Add what is to become true of these devices, as in loss&gt;2.</source>
        <translation>Ajoutez ce qui doit devenir vrai pour ces appareils, comme dans loss&gt;2.</translation>
    </message>
    <message>
        <source>Write a condition, as in loss&gt;2 or quarantined.</source>
        <translation>Écrivez une condition, comme dans loss&gt;2 ou quarantined.</translation>
    </message>
    <message>
        <source>The condition is about the whole fleet: leave the devices out, or add what is to become true of them.</source>
        <translation>La condition porte sur toute la flotte&#xa0;: ôtez les appareils, ou ajoutez ce qui doit devenir vrai pour eux.</translation>
    </message>
    <message>
        <source>A closing bracket is missing, as in loss(local)&gt;2.</source>
        <translation>Il manque une parenthèse fermante, comme dans loss(local)&gt;2.</translation>
    </message>
    <message>
        <source>Write a figure, a sign and a number, as in loss&gt;2.</source>
        <translation>Écrivez une grandeur, un signe et un nombre, comme dans loss&gt;2.</translation>
    </message>
    <message>
        <source>A closing quotation mark is missing.</source>
        <translation>Il manque un guillemet fermant.</translation>
    </message>
    <message>
        <source>Write the name of a device or a pattern, as in device:pump-* or device:&quot;pump 1&quot;.</source>
        <translation>Écrivez le nom d’un appareil ou un motif, comme dans device:pump-* ou device:&quot;pump 1&quot;.</translation>
    </message>
    <message>
        <source>“%1” is a figure: compare it with a number, as in %1&gt;2.</source>
        <translation>«&#xa0;%1&#xa0;» est une grandeur&#xa0;: comparez-la à un nombre, comme dans %1&gt;2.</translation>
    </message>
    <message>
        <source>“%1” is no condition: compare a figure, as in loss&gt;2, name devices, as in device:%1, or write one of %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une condition&#xa0;: comparez une grandeur, comme dans loss&gt;2, nommez des appareils, comme dans device:%1, ou écrivez l’un de %2.</translation>
    </message>
    <message>
        <source>“%1” is of the run: leave the brackets out.</source>
        <translation>«&#xa0;%1&#xa0;» est de l’exécution&#xa0;: ôtez les parenthèses.</translation>
    </message>
    <message>
        <source>“%1” is no score of a model: write it without brackets for each device, or %1(fleet) for the mean of the fleet.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas le score d’un modèle&#xa0;: écrivez-le sans parenthèses pour chaque appareil, ou %1(fleet) pour la moyenne de la flotte.</translation>
    </message>
    <message>
        <source>Nothing is a baseline of “%1”: write a number.</source>
        <translation>Il n’y a pas de référence pour «&#xa0;%1&#xa0;»&#xa0;: écrivez un nombre.</translation>
    </message>
    <message>
        <source>A number is missing here, as in loss&gt;2, or the word “baseline”, as in acc(global)&lt;baseline.</source>
        <translation>Il manque ici un nombre, comme dans loss&gt;2, ou le mot «&#xa0;baseline&#xa0;», comme dans acc(global)&lt;baseline.</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 vaut %2</translation>
    </message>
    <message>
        <source>%1 was %2 and is %3</source>
        <translation>%1 valait %2 et vaut %3</translation>
    </message>
    <message>
        <source>“%1” looks at no device of this run: none is called so.</source>
        <translation>«&#xa0;%1&#xa0;» ne porte sur aucun appareil de cette exécution&#xa0;: aucun ne s’appelle ainsi.</translation>
    </message>
    <message>
        <source>&lt;p&gt;The run pauses at the batch where every term becomes true:&lt;/p&gt;&lt;table cellspacing=&apos;4&apos;&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;loss&amp;gt;2&lt;/b&gt;&lt;/td&gt;&lt;td&gt;a figure of the decision of a device, as in the filter of the fleet&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;loss(local)&amp;gt;2&lt;/b&gt;&lt;/td&gt;&lt;td&gt;of its local model&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;acc(fleet)&amp;lt;0.7&lt;/b&gt;&lt;/td&gt;&lt;td&gt;the mean over the fleet; (global): of the global version&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;acc(global)&amp;lt;baseline&lt;/b&gt;&lt;/td&gt;&lt;td&gt;worse than the best of the baselines&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;quarantined&lt;/b&gt;&lt;/td&gt;&lt;td&gt;a state, or drifting, alarm, locked, diverged, NaN&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;event:warning&lt;/b&gt;&lt;/td&gt;&lt;td&gt;an event of that level or a graver one&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;batch=500&lt;/b&gt;&lt;/td&gt;&lt;td&gt;batch, round, version (of the fleet), readings, updates; round and version alone: each one&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;device:pump-*&lt;/b&gt;&lt;/td&gt;&lt;td&gt;of these devices alone&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</source>
        <translation>&lt;p&gt;L’exécution se met en pause au lot où chaque terme devient vrai&#xa0;:&lt;/p&gt;&lt;table cellspacing=&apos;4&apos;&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;loss&amp;gt;2&lt;/b&gt;&lt;/td&gt;&lt;td&gt;une grandeur de la décision d’un appareil, comme dans le filtre de la flotte&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;loss(local)&amp;gt;2&lt;/b&gt;&lt;/td&gt;&lt;td&gt;de son modèle local&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;acc(fleet)&amp;lt;0.7&lt;/b&gt;&lt;/td&gt;&lt;td&gt;la moyenne sur la flotte&#x202f;; (global)&#xa0;: de la version globale&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;acc(global)&amp;lt;baseline&lt;/b&gt;&lt;/td&gt;&lt;td&gt;pire que la meilleure des références&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;quarantined&lt;/b&gt;&lt;/td&gt;&lt;td&gt;un état, ou drifting, alarm, locked, diverged, NaN&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;event:warning&lt;/b&gt;&lt;/td&gt;&lt;td&gt;un événement de ce niveau ou plus grave&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;batch=500&lt;/b&gt;&lt;/td&gt;&lt;td&gt;batch, round, version (de la flotte), readings, updates&#x202f;; round et version seuls&#xa0;: chacun&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;device:pump-*&lt;/b&gt;&lt;/td&gt;&lt;td&gt;de ces appareils seulement&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</translation>
    </message>
    <message>
        <source>Batch %1: “%2” became true</source>
        <translation>Lot %1&#xa0;: «&#xa0;%2&#xa0;» est devenu vrai</translation>
    </message>
    <message>
        <source>Batch %1: “%2” became true for %3</source>
        <translation>Lot %1&#xa0;: «&#xa0;%2&#xa0;» est devenu vrai pour %3</translation>
    </message>
    <message numerus="yes">
        <source>Batch %1: “%2” became true for %3 and %Ln more device(s)</source>
        <translation>
            <numerusform>Lot %1&#xa0;: «&#xa0;%2&#xa0;» est devenu vrai pour %3 et %Ln autre appareil</numerusform>
            <numerusform>Lot %1&#xa0;: «&#xa0;%2&#xa0;» est devenu vrai pour %3 et %Ln autres appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>that a breakpoint was hit, and its figures</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Write what a group is called, as in group:pumps or group:&quot;hall 1&quot;.</source>
        <translation>Écrivez le nom d’un groupe, comme dans group:pumps ou group:&quot;hall 1&quot;.</translation>
    </message>
    <message>
        <source>&lt;tr&gt;&lt;td&gt;&lt;b&gt;group:pumps&lt;/b&gt;&lt;/td&gt;&lt;td&gt;of the devices of a group alone&lt;/td&gt;&lt;/tr&gt;</source>
        <translation>&lt;tr&gt;&lt;td&gt;&lt;b&gt;group:pumps&lt;/b&gt;&lt;/td&gt;&lt;td&gt;des seuls appareils d’un groupe&lt;/td&gt;&lt;/tr&gt;</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>This is no certificate in PEM.</source>
        <translation>Ce n&apos;est pas un certificat au format PEM.</translation>
    </message>
    <message>
        <source>This is no key in PEM (EC or RSA, without a password).</source>
        <translation>Ce n&apos;est pas une clé au format PEM (EC ou RSA, sans mot de passe).</translation>
    </message>
    <message>
        <source>This key is not the one of the certificate in %1.</source>
        <translation>Cette clé n&apos;est pas celle du certificat de %1.</translation>
    </message>
</context>
<context>
    <name>CertificateWords</name>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n&apos;existe pas.</translation>
    </message>
    <message>
        <source>It can&apos;t be read: %1.</source>
        <translation>Lecture impossible : %1.</translation>
    </message>
    <message>
        <source>It is too large for a certificate or a key. Both are in PEM.</source>
        <translation>Trop grand pour un certificat ou une clé. Les deux sont au format PEM.</translation>
    </message>
    <message>
        <source>It can&apos;t be written: %1.</source>
        <translation>Écriture impossible : %1.</translation>
    </message>
    <message>
        <source>The folder for the certificate can&apos;t be made.</source>
        <translation>Le dossier du certificat ne peut pas être créé.</translation>
    </message>
    <message>
        <source>A certificate can&apos;t be made on this system. Name one of your own.</source>
        <translation>Impossible de créer un certificat sur ce système. Indiquez-en un.</translation>
    </message>
</context>
<context>
    <name>CommandTexts</name>
    <message>
        <source>“%1” becomes the newest global version before batch %2.</source>
        <translation>«&#xa0;%1&#xa0;» devient la version globale la plus récente avant le lot %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 device(s) try out “%2” from batch %3 on.</source>
        <translation>
            <numerusform>%1 appareil essaie «&#xa0;%2&#xa0;» à partir du lot %3.</numerusform>
            <numerusform>%1 appareils essaient «&#xa0;%2&#xa0;» à partir du lot %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The canary is promoted before batch %1.</source>
        <translation>Le canari est promu avant le lot %1.</translation>
    </message>
    <message>
        <source>The canary is taken back before batch %1.</source>
        <translation>Le canari est retiré avant le lot %1.</translation>
    </message>
    <message>
        <source>Global v%1 becomes the newest version again before batch %2.</source>
        <translation>La version globale v%1 redevient la plus récente avant le lot %2.</translation>
    </message>
    <message>
        <source>A learning rate of %1 takes effect before batch %2.</source>
        <translation>Un taux d’apprentissage de %1 prend effet avant le lot %2.</translation>
    </message>
    <message>
        <source>What a person changed takes effect before batch %1.</source>
        <translation>Ce qu’une personne a changé prend effet avant le lot %1.</translation>
    </message>
</context>
<context>
    <name>CompareWords</name>
    <message>
        <source>Show in what run files differ, and what came of each</source>
        <translation>Montrer en quoi des fichiers d’exécution diffèrent et ce que chacun a donné</translation>
    </message>
    <message>
        <source>Run files, two or more; they are not changed</source>
        <translation>Fichiers d’exécution, deux ou plus&#x202f;; ils ne sont pas modifiés</translation>
    </message>
    <message>
        <source>Show the keys that are the same in all runs, too</source>
        <translation>Afficher aussi les clés identiques dans toutes les exécutions</translation>
    </message>
    <message>
        <source>As one JSON object</source>
        <translation>Sous forme d’un objet JSON</translation>
    </message>
    <message>
        <source>The configurations are the same in every key.</source>
        <translation>Les configurations sont identiques pour chaque clé.</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clé</translation>
    </message>
    <message>
        <source>whole run; * the best</source>
        <translation>toute l’exécution&#x202f;; * la meilleure</translation>
    </message>
</context>
<context>
    <name>ComparisonChart</name>
    <message>
        <source>Probability of an anomaly</source>
        <translation>Probabilité d’une anomalie</translation>
    </message>
    <message>
        <source>shaded: anomalies by their labels; from the vertical on new to both</source>
        <translation>ombré&#xa0;: anomalies selon leurs étiquettes&#x202f;; dès la verticale, nouveau pour les deux</translation>
    </message>
    <message>
        <source>shaded: anomalies by their labels</source>
        <translation>ombré&#xa0;: anomalies selon leurs étiquettes</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>mesure</translation>
    </message>
    <message>
        <source>The device has not read anything yet.</source>
        <translation>L’appareil n’a encore rien lu.</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>alarme</translation>
    </message>
    <message>
        <source>Of %1 readings, with an alarm from probability %2 on: both alarm %3, only A %4, only B %5, neither %6. B says %7 on average, and is %8 away from A.</source>
        <translation>Sur %1 mesures, avec une alarme dès la probabilité %2&#xa0;: alarme des deux %3, de A seul %4, de B seul %5, d’aucun %6. En moyenne, B dit %7 par rapport à A et s’en écarte de %8.</translation>
    </message>
    <message>
        <source>Readings up to batch %L1 came before one of them was made and may have taught it.</source>
        <translation>Les mesures jusqu’au lot %L1 précèdent la création de l’un des deux, qui a pu en apprendre.</translation>
    </message>
</context>
<context>
    <name>ComparisonExport</name>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>B − A</source>
        <translation>B − A</translation>
    </message>
    <message>
        <source>Readings of %1. %2</source>
        <comment>1: a device; 2: a sentence</comment>
        <translation>Mesures de %1. %2</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>biais</translation>
    </message>
</context>
<context>
    <name>ComparisonTableText</name>
    <message>
        <source>The figures of the run in hand are being made.</source>
        <translation>Les chiffres de l’exécution actuelle sont en préparation.</translation>
    </message>
    <message>
        <source>The best of these runs: higher is better.</source>
        <translation>La meilleure de ces exécutions&#xa0;: plus haut est meilleur.</translation>
    </message>
    <message>
        <source>The best of these runs: lower is better.</source>
        <translation>La meilleure de ces exécutions&#xa0;: plus bas est meilleur.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Differs from %1, which has %2.</source>
        <translation>Diffère de %1, qui a %2.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Mean in view</source>
        <translation>Moyenne en vue</translation>
    </message>
    <message>
        <source>The mean of the curve over the batches in view. Each of its points is over the last 1,000 labels of each device, the local models are the median of the devices, and the others their mean.</source>
        <translation>La moyenne de la courbe sur les lots en vue. Chacun de ses points porte sur les 1&#x202f;000 dernières étiquettes de chaque appareil&#x202f;; les modèles locaux sont la médiane des appareils, les autres leur moyenne.</translation>
    </message>
</context>
<context>
    <name>ComparisonWords</name>
    <message>
        <source>decisions, mean over the devices, last 1,000 labels</source>
        <translation>décisions, moyenne des appareils, 1&#x202f;000 dernières étiquettes</translation>
    </message>
    <message>
        <source>local models, median of the devices, last 1,000 labels</source>
        <translation>modèles locaux, médiane des appareils, 1&#x202f;000 dernières étiquettes</translation>
    </message>
    <message>
        <source>newest global version, mean over the devices, last 1,000 labels</source>
        <translation>dernière version globale, moyenne des appareils, 1&#x202f;000 dernières étiquettes</translation>
    </message>
    <message>
        <source>each global version, on the readings that came after it</source>
        <translation>chaque version globale, sur les mesures venues après elle</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>décisions</translation>
    </message>
    <message>
        <source>local models</source>
        <translation>modèles locaux</translation>
    </message>
    <message>
        <source>global model</source>
        <translation>modèle global</translation>
    </message>
    <message>
        <source>each version</source>
        <translation>chaque version</translation>
    </message>
    <message>
        <source>by batch</source>
        <translation>par lot</translation>
    </message>
    <message>
        <source>by time</source>
        <translation>par temps</translation>
    </message>
    <message>
        <source>by readings</source>
        <translation>par mesures</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lot</translation>
    </message>
    <message>
        <source>%1 after the start</source>
        <translation>%1 après le début</translation>
    </message>
    <message>
        <source>%1 readings a device</source>
        <translation>%1 mesures par appareil</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>lot %1</translation>
    </message>
    <message>
        <source>None of the runs has a value here.</source>
        <translation>Aucune des exécutions n’a de valeur ici.</translation>
    </message>
    <message>
        <source>readings</source>
        <translation>mesures</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
</context>
<context>
    <name>ConfigComparison</name>
    <message>
        <source>none</source>
        <comment>groups</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Groups of devices that are trained otherwise.</source>
        <translation>Groupes d’appareils entraînés autrement.</translation>
    </message>
</context>
<context>
    <name>ConfigFile</name>
    <message>
        <source>There is no section [%1].</source>
        <translation>Il n’y a pas de section [%1].</translation>
    </message>
    <message>
        <source>There is no key “%1”.</source>
        <translation>Il n’y a pas de clé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no key “%1” in [%2].</source>
        <translation>Il n’y a pas de clé «&#xa0;%1&#xa0;» dans [%2].</translation>
    </message>
    <message>
        <source>Remove it; “fleetgrad-cli run --print-config” shows all there are.</source>
        <translation>Supprimez-la&#x202f;; «&#xa0;fleetgrad-cli run --print-config&#xa0;» montre toutes celles qui existent.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Vouliez-vous dire «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Did you mean “%1” at the top, before the first section?</source>
        <translation>Vouliez-vous dire «&#xa0;%1&#xa0;» tout en haut, avant la première section&#x202f;?</translation>
    </message>
    <message>
        <source>Did you mean “%1” in [%2]?</source>
        <translation>Vouliez-vous dire «&#xa0;%1&#xa0;» dans [%2]&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” is a section. Write [%1] on a line of its own, and its keys below.</source>
        <translation>«&#xa0;%1&#xa0;» est une section. Écrivez [%1] sur une ligne à part, et ses clés en dessous.</translation>
    </message>
    <message>
        <source>rate_minimum is greater than rate_maximum. Lower the one or raise the other.</source>
        <translation>rate_minimum est supérieur à rate_maximum. Abaissez l’un ou augmentez l’autre.</translation>
    </message>
    <message>
        <source>hold_out leaves no device that trains. Keep it below the number of devices (%1).</source>
        <translation>hold_out ne laisse aucun appareil qui s’entraîne. Gardez-le inférieur au nombre d’appareils (%1).</translation>
    </message>
    <message>
        <source>Nothing to replay is named. Set it to a CSV file, or to a folder of them.</source>
        <translation>Rien n’est indiqué à rejouer. Indiquez un fichier CSV, ou un dossier qui en contient.</translation>
    </message>
    <message>
        <source>The configuration of a Fleetgrad run. Keys may be left out: the preset&apos;s values hold then.
Used by: fleetgrad-cli run --config FILE.toml</source>
        <translation>La configuration d’une exécution de Fleetgrad. Les clés peuvent être omises&#xa0;: les valeurs du préréglage valent alors.
Utilisée par&#xa0;: fleetgrad-cli run --config FICHIER.toml</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>Par défaut&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Range: %1. Default: %2.</source>
        <translation>Valeurs&#xa0;: %1. Par défaut&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no such file. Check the path.</source>
        <translation>Ce fichier n’existe pas. Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>It can’t be read: %1. Check that it is a file that you may read.</source>
        <translation>Il ne peut pas être lu&#xa0;: %1. Vérifiez que c’est un fichier que vous avez le droit de lire.</translation>
    </message>
    <message>
        <source>It is larger than 1 MiB, which no configuration is. Check the path.</source>
        <translation>Il dépasse 1 Mio, ce qu’aucune configuration ne fait. Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>It can’t be read: %1.</source>
        <translation>Il ne peut pas être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Every real device trains: which one joins last nobody knows. Set hold_out = 0 and hold_out_device = -1.</source>
        <translation>Tout appareil réel s’entraîne&#xa0;: personne ne sait lequel rejoindra en dernier. Mettez hold_out = 0 et hold_out_device = -1.</translation>
    </message>
    <message>
        <source>Real devices can&apos;t be trained in groups by their names, which come later. Remove every [[group]].</source>
        <translation>Les appareils réels ne peuvent pas être entraînés par groupes selon leurs noms, qui ne sont connus que plus tard. Retirez chaque [[group]].</translation>
    </message>
    <message>
        <source>Real devices send a label when they know it, so that nothing can be held back. Leave out the keys of [labels] but weak_threshold.</source>
        <translation>Les appareils réels envoient une étiquette quand ils la connaissent, si bien que rien ne peut être retenu. Omettez les clés de [labels], sauf weak_threshold.</translation>
    </message>
</context>
<context>
    <name>ConfigFlagsWords</name>
    <message>
        <source>Where settings begin: demo, plant, city or original</source>
        <translation>Point de départ des réglages&#xa0;: demo, plant, city ou original</translation>
    </message>
    <message>
        <source>A TOML file of settings; --print-config writes one with every key</source>
        <translation>Fichier TOML de réglages&#x202f;; --print-config en écrit un avec toutes les clés</translation>
    </message>
    <message>
        <source>The same seed gives the same run</source>
        <translation>La même graine donne la même exécution</translation>
    </message>
    <message>
        <source>End after that many batches; 0: when the source ends, or never</source>
        <translation>Terminer après ce nombre de lots&#x202f;; 0&#xa0;: quand la source finit, ou jamais</translation>
    </message>
    <message>
        <source>Readings of a device between two local updates</source>
        <translation>Mesures d’un appareil entre deux mises à jour locales</translation>
    </message>
    <message>
        <source>sound or original</source>
        <translation>sound (rigoureuse) ou original (d’origine)</translation>
    </message>
    <message>
        <source>Rate of the local models at the start</source>
        <translation>Taux des modèles locaux au départ</translation>
    </message>
    <message>
        <source>Rate of the fleet model at the start</source>
        <translation>Taux du modèle de flotte au départ</translation>
    </message>
    <message>
        <source>sgd, momentum, adagrad, ftrl or adam</source>
        <translation>sgd, momentum, adagrad, ftrl ou adam</translation>
    </message>
    <message>
        <source>constant, inverse_root, inverse, step or cosine</source>
        <translation>constant, inverse_root, inverse, step ou cosine</translation>
    </message>
    <message>
        <source>A round when that many updates are waiting</source>
        <translation>Un tour dès que ce nombre de mises à jour est en attente</translation>
    </message>
    <message>
        <source>A round every so many seconds of the fleet&apos;s time</source>
        <translation>Secondes du temps de la flotte entre deux tours</translation>
    </message>
    <message>
        <source>A round when that share of the devices has reported</source>
        <translation>Un tour dès que cette part des appareils s’est manifestée</translation>
    </message>
    <message>
        <source>What starts a round: manual, updates, seconds or devices</source>
        <translation>Ce qui déclenche un tour&#xa0;: manual, updates, seconds ou devices</translation>
    </message>
    <message>
        <source>Devices that never train and judge the global versions</source>
        <translation>Témoins&#xa0;: appareils qui ne s’entraînent jamais et jugent les versions globales</translation>
    </message>
    <message>
        <source>Leave every learning rate as it is</source>
        <translation>Laisser tous les taux d’apprentissage tels quels</translation>
    </message>
    <message>
        <source>Any key of the configuration, such as trainer.l2=0.001; repeatable</source>
        <translation>Toute clé de la configuration, comme trainer.l2=0.001&#x202f;; répétable</translation>
    </message>
    <message>
        <source>Number of devices</source>
        <translation>Nombre d’appareils</translation>
    </message>
    <message>
        <source>Values in a reading</source>
        <translation>Valeurs par mesure</translation>
    </message>
    <message>
        <source>Wanted share of anomalous readings, 0 to 0.5</source>
        <translation>Part voulue de mesures anormales, de 0 à 0.5</translation>
    </message>
    <message>
        <source>How much devices differ, 0 to 1</source>
        <translation>À quel point les appareils diffèrent, de 0 à 1</translation>
    </message>
    <message>
        <source>Column of the time</source>
        <translation>Colonne du temps</translation>
    </message>
    <message>
        <source>Column of the label: 0 normal, 1 anomaly, empty unknown</source>
        <translation>Colonne de l’étiquette&#xa0;: 0 normal, 1 anomalie, vide inconnu</translation>
    </message>
    <message>
        <source>Column that names the device of a row; without it a file is a device</source>
        <translation>Colonne qui nomme l’appareil d’une ligne&#x202f;; sans elle, un fichier est un appareil</translation>
    </message>
    <message>
        <source>Columns of the channels; without it every other column</source>
        <translation>Colonnes des canaux&#x202f;; sans cette option, toutes les autres colonnes</translation>
    </message>
    <message>
        <source>Column that names the channel of a row, if a row has but one</source>
        <translation>Colonne qui nomme le canal d’une ligne, si une ligne n’en a qu’un</translation>
    </message>
    <message>
        <source>There is no preset “%1”. Use one of: %2.</source>
        <translation>Il n’y a pas de préréglage «&#xa0;%1&#xa0;». Choisissez parmi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is not of the form KEY=VALUE.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas de la forme CLÉ=VALEUR.</translation>
    </message>
    <message>
        <source>Train on what real devices send, that many at most</source>
        <translation>Entraîner sur ce qu’envoient des appareils réels, tant au plus</translation>
    </message>
    <message>
        <source>Values in a reading of a real device</source>
        <translation>Valeurs dans une mesure d’un appareil réel</translation>
    </message>
    <message>
        <source>Usual seconds between two readings of a real device</source>
        <translation>Secondes habituelles entre deux mesures d’un appareil réel</translation>
    </message>
    <message>
        <source>Newest readings of a real device for which labels may still come</source>
        <translation>Dernières mesures d’un appareil réel dont les étiquettes peuvent encore arriver</translation>
    </message>
</context>
<context>
    <name>ConfigGroups</name>
    <message>
        <source>“group” is a list of sections. Write [[group]] on a line of its own, and the keys of the group below.</source>
        <translation>«&#xa0;group&#xa0;» est une liste de sections. Écrivez [[group]] sur une ligne à part, et les clés du groupe en dessous.</translation>
    </message>
    <message>
        <source>Write [[group]] with two brackets: there may be several.</source>
        <translation>Écrivez [[group]] avec deux crochets&#xa0;: il peut y en avoir plusieurs.</translation>
    </message>
    <message>
        <source>There is no key “%1” in a [[group]]. Use %2.</source>
        <translation>Il n’y a pas de clé «&#xa0;%1&#xa0;» dans un [[group]]. Utilisez %2.</translation>
    </message>
    <message>
        <source>devices must be a text in quotes, such as &quot;pump-*&quot;.</source>
        <translation>devices doit être un texte entre guillemets, comme &quot;pump-*&quot;.</translation>
    </message>
    <message>
        <source>It names no devices. Add a pattern of their names, such as devices = &quot;pump-*&quot;.</source>
        <translation>Il ne nomme aucun appareil. Ajoutez un motif de leurs noms, comme devices = &quot;pump-*&quot;.</translation>
    </message>
    <message>
        <source>“%1” is no pattern of names. * stands for any letters, ? for one, [a-c] for one of these.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un motif de noms. * remplace un nombre quelconque de caractères,&#x202f;? un seul, [a-c] l’un de ceux-ci.</translation>
    </message>
    <message>
        <source>Its rate is out of range. Use a value from 0 to 100.</source>
        <translation>Son taux est hors limites. Choisissez une valeur de 0 à 100.</translation>
    </message>
    <message>
        <source>Groups of devices that are trained otherwise: as many as are wanted, each with a pattern of
their names. Keys that a group leaves out are as in [trainer]; of several groups that name a
device, the first counts.</source>
        <translation>Groupes d’appareils entraînés autrement&#xa0;: autant que voulu, chacun avec un motif de
leurs noms. Les clés qu’un groupe omet sont celles de [trainer]&#x202f;; si plusieurs groupes nomment
un appareil, le premier compte.</translation>
    </message>
</context>
<context>
    <name>ConfigKeys</name>
    <message>
        <source>Where all settings begin. The keys below replace those of the preset.</source>
        <translation>Point de départ de tous les réglages. Les clés ci-dessous remplacent celles du préréglage.</translation>
    </message>
    <message>
        <source>The same settings and seed give the same run, to the byte.</source>
        <translation>Les mêmes réglages et la même graine donnent la même exécution, à l’octet près.</translation>
    </message>
    <message>
        <source>How readings become features. &quot;original&quot;: mean, deviation and |z| of the last 100 values, unscaled, against labels that it makes itself.</source>
        <translation>Comment les mesures deviennent des caractéristiques. &quot;original&quot;&#xa0;: moyenne, écart-type et |z| des 100 dernières valeurs, sans mise à l’échelle, face à des étiquettes qu’elle produit elle-même.</translation>
    </message>
    <message>
        <source>The original method learns from the same readings too: what it claims and what it is worth are shown, and it changes nothing. Only with method = &quot;sound&quot;.</source>
        <translation>La méthode d’origine apprend aussi sur les mêmes mesures&#xa0;: ce qu’elle annonce et ce qu’elle vaut sont montrés, et elle ne change rien. Seulement avec method = &quot;sound&quot;.</translation>
    </message>
    <message>
        <source>The run ends after that many batches. 0: when the source ends, or never.</source>
        <translation>L’exécution finit après ce nombre de lots. 0&#xa0;: quand la source finit, ou jamais.</translation>
    </message>
    <message>
        <source>Readings of a device between two local updates.</source>
        <translation>Mesures d’un appareil entre deux mises à jour locales.</translation>
    </message>
    <message>
        <source>A batch ends after that many seconds of the source&apos;s time, if that comes first. 0: no bound. Replayed files have no such bound.</source>
        <translation>Un lot finit après ce nombre de secondes du temps de la source, si cela arrive en premier. 0&#xa0;: pas de limite. Les fichiers rejoués n’ont pas cette limite.</translation>
    </message>
    <message>
        <source>Every how many-th local update is stored with its weights.</source>
        <translation>De combien en combien les mises à jour locales sont conservées avec leurs poids.</translation>
    </message>
    <message>
        <source>What is done about drift: it is found and a remedy suggested, or the remedy is taken by itself; &quot;off&quot;: it is not watched.</source>
        <translation>Ce qui est fait contre la dérive&#xa0;: elle est détectée et un remède proposé, ou le remède est appliqué automatiquement&#x202f;; &quot;off&quot;&#xa0;: elle n’est pas surveillée.</translation>
    </message>
    <message>
        <source>Deviations by which a mean may move without being drift.</source>
        <translation>Écarts dont une moyenne peut se déplacer sans être une dérive.</translation>
    </message>
    <message>
        <source>Deviations beyond the tolerance, summed over blocks of 50 readings, that are drift. Higher: later, and fewer false ones.</source>
        <translation>Écarts au-delà de la tolérance, cumulés sur des blocs de 50 mesures, qui sont une dérive. Plus haut&#xa0;: plus tard, et moins de fausses détections.</translation>
    </message>
    <message>
        <source>Share of the devices, 3 at least, whose inputs move together when the whole fleet&apos;s environment has changed.</source>
        <translation>Part des appareils, 3 au moins, dont les entrées se déplacent ensemble quand l’environnement de toute la flotte a changé.</translation>
    </message>
    <message>
        <source>How many times its learning rate a device gets when the rate is raised.</source>
        <translation>Par combien le taux d’apprentissage d’un appareil est multiplié quand le taux est relevé.</translation>
    </message>
    <message>
        <source>Batches after which a raised rate goes back.</source>
        <translation>Lots après lesquels un taux relevé revient.</translation>
    </message>
    <message>
        <source>Batch from which on the following happens; sensors break within as many batches after it.</source>
        <translation>Lot à partir duquel ce qui suit se produit&#x202f;; les capteurs tombent en panne dans un nombre égal de lots après lui.</translation>
    </message>
    <message>
        <source>Share of the devices of which one sensor breaks: stuck, missing, noisy or far out. 0: none.</source>
        <translation>Part des appareils dont un capteur tombe en panne&#xa0;: figé, absent, bruité ou très décalé. 0&#xa0;: aucun.</translation>
    </message>
    <message>
        <source>Deviations of the noise by which the level of every channel moves, and stays. 0: none.</source>
        <translation>Écarts-types du bruit dont le niveau de chaque canal se déplace, et reste. 0&#xa0;: aucun.</translation>
    </message>
    <message>
        <source>Share of the devices whose levels move so.</source>
        <translation>Part des appareils dont les niveaux se déplacent ainsi.</translation>
    </message>
    <message>
        <source>Share of the devices whose anomalies look from then on as harmless incidents did. 0: none.</source>
        <translation>Part des appareils dont les anomalies ressemblent dès lors à ce qu’étaient les incidents sans gravité. 0&#xa0;: aucun.</translation>
    </message>
    <message>
        <source>Learning rate of a device&apos;s own model at the start. 0: it does not learn.</source>
        <translation>Taux d’apprentissage du modèle propre à un appareil, au départ. 0&#xa0;: il n’apprend pas.</translation>
    </message>
    <message>
        <source>Learning rate of a device&apos;s copy of the fleet model at the start. 0: it does not learn.</source>
        <translation>Taux d’apprentissage de la copie du modèle de flotte sur un appareil, au départ. 0&#xa0;: elle n’apprend pas.</translation>
    </message>
    <message>
        <source>A label that comes so many readings late moves the local model half as far. 0: as far as any.</source>
        <translation>Une étiquette en retard de ce nombre de mesures déplace le modèle local moitié moins. 0&#xa0;: autant que toute autre.</translation>
    </message>
    <message>
        <source>Labelled readings a class that a device keeps to train its copy of the fleet model again. 0: each label trains it once.</source>
        <translation>Mesures étiquetées par classe qu’un appareil garde pour réentraîner sa copie du modèle de flotte. 0&#xa0;: chaque étiquette l’entraîne une fois.</translation>
    </message>
    <message>
        <source>Steps of the fleet model for a label, on readings drawn from the reservoir.</source>
        <translation>Pas du modèle de flotte par étiquette, sur des mesures tirées de la réserve.</translation>
    </message>
    <message>
        <source>How many times their true share anomalies weigh in these steps.</source>
        <translation>Par combien la part réelle des anomalies est multipliée dans ces pas.</translation>
    </message>
    <message>
        <source>Weight decay in a step. 0: none.</source>
        <translation>Décroissance des poids par pas. 0&#xa0;: aucune.</translation>
    </message>
    <message>
        <source>How many times a normal reading an anomaly counts.</source>
        <translation>Combien de mesures normales une anomalie vaut.</translation>
    </message>
    <message>
        <source>Bound of a gradient&apos;s components. 0: no bound.</source>
        <translation>Borne des composantes d’un gradient. 0&#xa0;: pas de borne.</translation>
    </message>
    <message>
        <source>Bound of weights and bias. 0: no bound.</source>
        <translation>Borne des poids et du biais. 0&#xa0;: pas de borne.</translation>
    </message>
    <message>
        <source>Weights at the start.</source>
        <translation>Poids au départ.</translation>
    </message>
    <message>
        <source>Bias at the start. 0: everything is an alarm until labels arrive.</source>
        <translation>Biais au départ. 0&#xa0;: tout est alarme jusqu’à l’arrivée d’étiquettes.</translation>
    </message>
    <message>
        <source>How gradients move the weights of both models. Rates mean different things to different optimisers: fleetgrad-cli find-rate finds one.</source>
        <translation>Comment les gradients déplacent les poids des deux modèles. Un même taux n’a pas le même sens pour chaque optimiseur&#xa0;: fleetgrad-cli find-rate en trouve un.</translation>
    </message>
    <message>
        <source>optimiser = &quot;momentum&quot;: share of the last move that a move keeps.</source>
        <translation>optimiser = &quot;momentum&quot;&#xa0;: part du dernier déplacement qu’un déplacement garde.</translation>
    </message>
    <message>
        <source>optimiser = &quot;adam&quot;: share that the mean of the gradients keeps in a step.</source>
        <translation>optimiser = &quot;adam&quot;&#xa0;: part que la moyenne des gradients garde à chaque pas.</translation>
    </message>
    <message>
        <source>optimiser = &quot;adam&quot;: share that the mean of their squares keeps in a step.</source>
        <translation>optimiser = &quot;adam&quot;&#xa0;: part que la moyenne de leurs carrés garde à chaque pas.</translation>
    </message>
    <message>
        <source>optimiser = &quot;ftrl&quot;: how slowly the rate of a weight begins to fall.</source>
        <translation>optimiser = &quot;ftrl&quot;&#xa0;: avec quelle lenteur le taux d’un poids commence à baisser.</translation>
    </message>
    <message>
        <source>optimiser = &quot;ftrl&quot;: weights whose evidence is below it are 0. 0: none are.</source>
        <translation>optimiser = &quot;ftrl&quot;&#xa0;: les poids dont l’appui est inférieur sont à 0. 0&#xa0;: aucun.</translation>
    </message>
    <message>
        <source>optimiser = &quot;ftrl&quot;: how strongly weights are held at 0, instead of l2. 0: not at all.</source>
        <translation>optimiser = &quot;ftrl&quot;&#xa0;: avec quelle force les poids sont retenus à 0, au lieu de l2. 0&#xa0;: pas du tout.</translation>
    </message>
    <message>
        <source>How the rates of a device change with t, the labels that it has trained on. With T = schedule_labels: inverse_root 1 / sqrt(1 + t / T), inverse 1 / (1 + t / T), step halves every T, cosine falls over T and starts anew.</source>
        <translation>Comment les taux d’un appareil changent avec t, les étiquettes sur lesquelles il s’est entraîné. Avec T = schedule_labels&#xa0;: inverse_root 1 / sqrt(1 + t / T), inverse 1 / (1 + t / T), step divise par deux tous les T, cosine baisse sur T et recommence.</translation>
    </message>
    <message>
        <source>Labels over which the schedule lowers the rates.</source>
        <translation>Étiquettes sur lesquelles la planification abaisse les taux.</translation>
    </message>
    <message>
        <source>Labels over which the rates rise at the start. 0: none.</source>
        <translation>Étiquettes sur lesquelles les taux montent au départ. 0&#xa0;: aucune.</translation>
    </message>
    <message>
        <source>Share of the rate below which the schedule never goes. 0: no such bound.</source>
        <translation>Part du taux sous laquelle la planification ne descend jamais. 0&#xa0;: pas de telle borne.</translation>
    </message>
    <message>
        <source>False alarms that a device may raise in a day of its time; its threshold follows from it. Fewer of them, fewer anomalies found.</source>
        <translation>Fausses alarmes qu’un appareil peut lever en un jour de son temps&#x202f;; son seuil en découle. Moins il y en a, moins d’anomalies sont trouvées.</translation>
    </message>
    <message>
        <source>An alarm ends after so many readings in a row below the threshold; what comes sooner belongs to it.</source>
        <translation>Une alarme finit après ce nombre de mesures consécutives sous le seuil&#x202f;; ce qui vient plus tôt lui appartient.</translation>
    </message>
    <message>
        <source>What starts a round: a person alone, or every_updates, every_seconds, device_share.</source>
        <translation>Ce qui déclenche un tour&#xa0;: une personne seulement, ou every_updates, every_seconds, device_share.</translation>
    </message>
    <message>
        <source>trigger = &quot;updates&quot;: a round when that many local updates are waiting.</source>
        <translation>trigger = &quot;updates&quot;&#xa0;: un tour dès que ce nombre de mises à jour locales est en attente.</translation>
    </message>
    <message>
        <source>trigger = &quot;seconds&quot;: seconds of the fleet&apos;s own time between two rounds.</source>
        <translation>trigger = &quot;seconds&quot;&#xa0;: secondes du temps propre de la flotte entre deux tours.</translation>
    </message>
    <message>
        <source>trigger = &quot;devices&quot;: a round when that share of the devices that train has reported. 0: with the first update.</source>
        <translation>trigger = &quot;devices&quot;&#xa0;: un tour dès que cette part des appareils qui s’entraînent s’est manifestée. 0&#xa0;: dès la première mise à jour.</translation>
    </message>
    <message>
        <source>An update that moved further than that many times what SGD can do is kept out. 0: no bound.</source>
        <translation>Une mise à jour qui s’est déplacée de plus de ce multiple de ce que peut SGD est écartée. 0&#xa0;: pas de borne.</translation>
    </message>
    <message>
        <source>Devices that never train and judge the global versions; the last ones. 0: none.</source>
        <translation>Témoins&#xa0;: appareils qui ne s’entraînent jamais et jugent les versions globales&#x202f;; les derniers. 0&#xa0;: aucun.</translation>
    </message>
    <message>
        <source>One more device that never trains, by its number from 0. -1: none.</source>
        <translation>Un appareil de plus qui ne s’entraîne jamais, par son numéro à partir de 0. -1&#xa0;: aucun.</translation>
    </message>
    <message>
        <source>Adjust each device&apos;s learning rate: times 0.9 when its error grows, times 1.05 when it falls.</source>
        <translation>Ajuster le taux d’apprentissage de chaque appareil&#xa0;: fois 0.9 quand son erreur croît, fois 1.05 quand elle baisse.</translation>
    </message>
    <message>
        <source>Feedback goes no lower.</source>
        <translation>La rétroaction ne descend pas plus bas.</translation>
    </message>
    <message>
        <source>Feedback goes no higher.</source>
        <translation>La rétroaction ne monte pas plus haut.</translation>
    </message>
    <message>
        <source>Batches of a device between two adjustments.</source>
        <translation>Lots d’un appareil entre deux ajustements.</translation>
    </message>
    <message>
        <source>Number of devices.</source>
        <translation>Nombre d’appareils.</translation>
    </message>
    <message>
        <source>Values in a reading.</source>
        <translation>Valeurs par mesure.</translation>
    </message>
    <message>
        <source>Seconds between two readings of a device.</source>
        <translation>Secondes entre deux mesures d’un appareil.</translation>
    </message>
    <message>
        <source>Wanted share of anomalous readings. 0: none.</source>
        <translation>Part voulue de mesures anormales. 0&#xa0;: aucune.</translation>
    </message>
    <message>
        <source>How much devices differ. 0: all are of one kind. 1: no two are alike.</source>
        <translation>À quel point les appareils diffèrent. 0&#xa0;: tous du même genre. 1&#xa0;: tous différents.</translation>
    </message>
    <message>
        <source>Scale of the noise, 1 as it usually is. 0: no noise.</source>
        <translation>Échelle du bruit, 1 étant l’habituelle. 0&#xa0;: pas de bruit.</translation>
    </message>
    <message>
        <source>Share of the time that a device is silent. 0: never.</source>
        <translation>Part du temps où un appareil est muet. 0&#xa0;: jamais.</translation>
    </message>
    <message>
        <source>Share of the devices that join later. 0: none.</source>
        <translation>Part des appareils qui arrivent plus tard. 0&#xa0;: aucun.</translation>
    </message>
    <message>
        <source>A file of readings, or a folder of them; for kind = &quot;replay&quot;.</source>
        <translation>Un fichier de mesures, ou un dossier qui en contient&#x202f;; pour kind = &quot;replay&quot;.</translation>
    </message>
    <message>
        <source>Column of the time. Empty: recognised by itself.</source>
        <translation>Colonne du temps. Vide&#xa0;: reconnue automatiquement.</translation>
    </message>
    <message>
        <source>Column of the label: 0 normal, 1 anomaly, empty unknown. Empty: recognised by itself.</source>
        <translation>Colonne de l’étiquette&#xa0;: 0 normal, 1 anomalie, vide inconnu. Vide&#xa0;: reconnue automatiquement.</translation>
    </message>
    <message>
        <source>Column that names the device of a row. Empty: a file is a device.</source>
        <translation>Colonne qui nomme l’appareil d’une ligne. Vide&#xa0;: un fichier est un appareil.</translation>
    </message>
    <message>
        <source>Columns of the channels. Empty: every other column.</source>
        <translation>Colonnes des canaux. Vide&#xa0;: toutes les autres colonnes.</translation>
    </message>
    <message>
        <source>Column that names the channel of a row, whose value is in the one column of values. Empty: a row has all channels, unless the layout is recognised by itself.</source>
        <translation>Colonne qui nomme le canal d’une ligne, dont la valeur est dans l’unique colonne de valeurs. Vide&#xa0;: une ligne a tous les canaux, sauf si la disposition est reconnue automatiquement.</translation>
    </message>
    <message>
        <source>Column that names the kind of an anomaly, for figures by kind. Empty: recognised by itself.</source>
        <translation>Colonne qui nomme le type d’une anomalie, pour les chiffres par type. Vide&#xa0;: reconnue automatiquement.</translation>
    </message>
    <message>
        <source>Whether each column of values is a device of its own with one channel.</source>
        <translation>Si chaque colonne de valeurs est un appareil à part, à un seul canal.</translation>
    </message>
    <message>
        <source>The label of a reading arrives that many readings of its device later.</source>
        <translation>L’étiquette d’une mesure arrive ce nombre de mesures de son appareil plus tard.</translation>
    </message>
    <message>
        <source>Or with the first reading whose time is that many seconds later; without time stamps, as many readings later as take that long. The longer of the two holds.</source>
        <translation>Ou avec la première mesure dont l’heure est ce nombre de secondes plus tard&#x202f;; sans horodatage, autant de mesures plus tard qu’il en vient pendant ce temps. Le plus long des deux l’emporte.</translation>
    </message>
    <message>
        <source>And up to that many readings later still, each label for itself: out of order.</source>
        <translation>Et jusqu’à ce nombre de mesures plus tard encore, chaque étiquette pour elle-même&#xa0;: dans le désordre.</translation>
    </message>
    <message>
        <source>Share of the labels that never arrive.</source>
        <translation>Part des étiquettes qui n’arrivent jamais.</translation>
    </message>
    <message>
        <source>Share of the labels that arrive wrong, and are corrected later.</source>
        <translation>Part des étiquettes qui arrivent fausses et sont corrigées plus tard.</translation>
    </message>
    <message>
        <source>Readings of the device after which a wrong label is corrected.</source>
        <translation>Mesures de l’appareil après lesquelles une étiquette fausse est corrigée.</translation>
    </message>
    <message>
        <source>Devices whose source has no labels label their readings themselves: an anomaly is what lies that many robust standard deviations from the median of a channel&apos;s last 500 values. Figures are then against weak labels. 0: such devices are scored, and learn nothing.</source>
        <translation>Les appareils dont la source n’a pas d’étiquettes étiquettent eux-mêmes leurs mesures&#xa0;: est une anomalie ce qui s’écarte d’autant d’écarts-types robustes de la médiane des 500 dernières valeurs d’un canal. Les chiffres valent alors face à des étiquettes faibles. 0&#xa0;: ces appareils sont évalués et n’apprennent rien.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou plus</translation>
    </message>
    <message>
        <source>more than %1, up to %2</source>
        <translation>plus de %1, jusqu’à %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>%1 must be true or false, without quotes.</source>
        <translation>%1 doit valoir true ou false, sans guillemets.</translation>
    </message>
    <message>
        <source>%1 must be a whole number, without quotes or a decimal point.</source>
        <translation>%1 doit être un nombre entier, sans guillemets ni séparateur décimal.</translation>
    </message>
    <message>
        <source>%1 must be a number, without quotes.</source>
        <translation>%1 doit être un nombre, sans guillemets.</translation>
    </message>
    <message>
        <source>%1 must be a text in quotes.</source>
        <translation>%1 doit être un texte entre guillemets.</translation>
    </message>
    <message>
        <source>%1 must be a list of texts, such as [&quot;temperature&quot;, &quot;pressure&quot;].</source>
        <translation>%1 doit être une liste de textes, comme [&quot;temperature&quot;, &quot;pressure&quot;].</translation>
    </message>
    <message>
        <source>%1 = %2 is none of its words. Use one of %3.</source>
        <translation>%1 = %2 n’est aucun de ses mots. Utilisez l’un de ceux-ci&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 = %2 is out of range. Use a value in the range: %3.</source>
        <translation>%1 = %2 est hors limites. Choisissez une valeur dans la plage&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Only these files of the folder, by their names. Empty: all.</source>
        <translation>Seulement ces fichiers du dossier, par leurs noms. Vide&#xa0;: tous.</translation>
    </message>
    <message>
        <source>Where readings come from: the simulation, files, or real devices that send them.</source>
        <translation>D’où viennent les mesures&#xa0;: de la simulation, de fichiers, ou d’appareils réels qui les envoient.</translation>
    </message>
    <message>
        <source>Real devices that may join, at most; for kind = &quot;live&quot;.</source>
        <translation>Appareils réels qui peuvent rejoindre, au plus&#xa0;; pour kind = &quot;live&quot;.</translation>
    </message>
    <message>
        <source>Values in a reading, the same for every real device.</source>
        <translation>Valeurs dans une mesure, autant pour chaque appareil réel.</translation>
    </message>
    <message>
        <source>Usual seconds between two readings of a real device.</source>
        <translation>Secondes habituelles entre deux mesures d’un appareil réel.</translation>
    </message>
    <message>
        <source>Seconds without a reading after which a real device is silent.</source>
        <translation>Secondes sans mesure après lesquelles un appareil réel est muet.</translation>
    </message>
    <message>
        <source>Whether real devices send labels. If not, labels.weak_threshold has them made.</source>
        <translation>Si les appareils réels envoient des étiquettes. Sinon, labels.weak_threshold en fait créer.</translation>
    </message>
    <message>
        <source>Labels may come later than their readings, or correct earlier ones, for that many of the newest readings of a real device; what is remembered of these grows with it. 0: a label comes with its reading, or never.</source>
        <translation>Les étiquettes peuvent arriver après leurs mesures, ou en corriger d’autres, pour autant des dernières mesures d’un appareil réel ; ce qui en est gardé croît avec ce nombre. 0 : une étiquette arrive avec sa mesure, ou jamais.</translation>
    </message>
</context>
<context>
    <name>ConfigToml</name>
    <message>
        <source>This is not TOML (%1). Correct it there.</source>
        <translation>Ce n’est pas du TOML (%1). Corrigez-le à cet endroit.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Standard output can’t be written: is the disk full?</source>
        <translation>La sortie standard ne peut pas être écrite&#xa0;: le disque est-il plein&#x202f;?</translation>
    </message>
</context>
<context>
    <name>CsvFileText</name>
    <message>
        <source>Reading was stopped.</source>
        <translation>La lecture a été arrêtée.</translation>
    </message>
    <message>
        <source>The file has more than a thousand million values; split it into several.</source>
        <translation>Le fichier a plus d’un milliard de valeurs&#x202f;; répartissez-le en plusieurs.</translation>
    </message>
    <message>
        <source>The column names more than %1 channels of a device; choose the column that names the channel of a row.</source>
        <translation>La colonne nomme plus de %1 canaux d’un appareil&#x202f;; choisissez la colonne qui nomme le canal d’une ligne.</translation>
    </message>
    <message>
        <source>The column names more than a million devices; choose the column that names the device of a row.</source>
        <translation>La colonne nomme plus d’un million d’appareils&#x202f;; choisissez la colonne qui nomme l’appareil d’une ligne.</translation>
    </message>
    <message>
        <source>The file is empty; choose one with a line of names and rows of values.</source>
        <translation>Le fichier est vide&#x202f;; choisissez-en un avec une ligne de noms et des lignes de valeurs.</translation>
    </message>
    <message>
        <source>The file has names of columns and no rows; choose one with readings.</source>
        <translation>Le fichier a des noms de colonnes et aucune ligne&#x202f;; choisissez-en un avec des mesures.</translation>
    </message>
    <message>
        <source>The file has %1 rows, and its labels are %2; get both again from the same data set.</source>
        <translation>Le fichier a %1 lignes, et ses étiquettes sont au nombre de %2&#x202f;; récupérez les deux à nouveau depuis le même jeu de données.</translation>
    </message>
    <message>
        <source>%1 of %2 rows cannot be read; in the first of them %3. Repair the rows, or choose other columns.</source>
        <translation>Lignes illisibles&#xa0;: %1 sur %2&#x202f;; dans la première, %3. Réparez les lignes, ou choisissez d’autres colonnes.</translation>
    </message>
</context>
<context>
    <name>CsvLayoutText</name>
    <message>
        <source>column %1</source>
        <translation>colonne %1</translation>
    </message>
    <message>
        <source>Two columns have the name &quot;%1&quot;; rename one of them.</source>
        <translation>Deux colonnes portent le nom «&#xa0;%1&#xa0;»&#x202f;; renommez l’une d’elles.</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;; choose one of: %2.</source>
        <translation>Il n’y a pas de colonne «&#xa0;%1&#xa0;»&#x202f;; choisissez parmi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no column of values beside %1; choose the columns to read.</source>
        <translation>Il n’y a pas de colonne de valeurs à côté de %1&#x202f;; choisissez les colonnes à lire.</translation>
    </message>
    <message>
        <source>The file has %1 columns of values, and at most %2 can be read; choose the columns to read.</source>
        <translation>Le fichier a %1 colonnes de valeurs, et %2 au plus peuvent être lues&#x202f;; choisissez les colonnes à lire.</translation>
    </message>
    <message>
        <source>Rows that hold one channel each belong together by their time, and there is no column of times; choose it.</source>
        <translation>Des lignes à un seul canal se regroupent par leur temps, et il n’y a pas de colonne de temps&#x202f;; choisissez-la.</translation>
    </message>
    <message>
        <source>Where a column names the channel of a row, one column holds its value; choose which.</source>
        <translation>Là où une colonne nomme le canal d’une ligne, une seule colonne contient sa valeur&#x202f;; choisissez laquelle.</translation>
    </message>
    <message>
        <source>The first line has numbers where the names of the columns should be; add a line of names, such as &quot;value,label&quot;.</source>
        <translation>La première ligne a des nombres là où devraient être les noms des colonnes&#x202f;; ajoutez une ligne de noms, comme «&#xa0;value,label&#xa0;».</translation>
    </message>
</context>
<context>
    <name>CsvOutput</name>
    <message>
        <source>The file can&apos;t be written (%1). Check the folder, its permissions and the space that is left.</source>
        <translation>Le fichier ne peut pas être écrit (%1). Vérifiez le dossier, ses permissions et l’espace restant.</translation>
    </message>
</context>
<context>
    <name>CsvReaderText</name>
    <message>
        <source>The file contains NUL bytes, so it is no text in UTF-8; save it as CSV in UTF-8.</source>
        <translation>Le fichier contient des octets NUL, ce n’est donc pas du texte en UTF-8&#x202f;; enregistrez-le en CSV, en UTF-8.</translation>
    </message>
    <message>
        <source>A quotation mark opened in this line is never closed; close or remove it.</source>
        <translation>Un guillemet ouvert sur cette ligne n’est jamais fermé&#x202f;; fermez-le ou supprimez-le.</translation>
    </message>
    <message>
        <source>The row that begins in this line is longer than 1 MiB; check that the file is a CSV with line ends and that its quotation marks are closed.</source>
        <translation>La ligne qui commence ici dépasse 1 Mio&#x202f;; vérifiez que le fichier est un CSV avec des fins de ligne et que ses guillemets sont fermés.</translation>
    </message>
    <message>
        <source>The memory does not suffice for this row; close other programs or split the file.</source>
        <translation>La mémoire ne suffit pas pour cette ligne&#x202f;; fermez d’autres programmes ou divisez le fichier.</translation>
    </message>
    <message>
        <source>The file is encoded in %1; save it as CSV in UTF-8.</source>
        <translation>Le fichier est codé en %1&#x202f;; enregistrez-le en CSV, en UTF-8.</translation>
    </message>
</context>
<context>
    <name>CsvRowText</name>
    <message>
        <source>the row has %1 fields and the header %2</source>
        <translation>la ligne a %1 champs et l’en-tête %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a decimal comma; save the file with decimal points.</source>
        <translation>«&#xa0;%1&#xa0;» a une virgule décimale&#x202f;; enregistrez le fichier avec des points décimaux.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time (such as 2026-01-31 23:59:00, or seconds since 1970)</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure (comme 2026-01-31 23:59:00, ou des secondes depuis 1970)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no label (0 or 1, normal or anomaly, or empty)</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une étiquette (0 ou 1, normal ou anomaly, ou vide)</translation>
    </message>
</context>
<context>
    <name>DeployWords</name>
    <message>
        <source>%1 Go on with: %2</source>
        <comment>what is to happen, a command</comment>
        <translation>%1 Continuez avec&#xa0;: %2</translation>
    </message>
    <message>
        <source>Give a model to the fleet of a run, or to some of its devices</source>
        <translation>Donner un modèle à la flotte d’une exécution, ou à certains de ses appareils</translation>
    </message>
    <message>
        <source>The run file; nobody else may be writing it</source>
        <translation>Le fichier d’exécution&#x202f;; personne d’autre ne doit y écrire</translation>
    </message>
    <message>
        <source>fleet: it becomes the newest global version; group:NAME or device:NAME: these try it out. NAME may be a pattern (pump-*)</source>
        <translation>fleet&#xa0;: il devient la version globale la plus récente&#x202f;; group:NAME ou device:NAME&#xa0;: ceux-là l’essaient. NAME peut être un motif (pump-*)</translation>
    </message>
    <message>
        <source>They try it out for so many rounds; without it until --promote or --end</source>
        <translation>Ils l’essaient pendant ce nombre de tours&#x202f;; sinon jusqu’à --promote ou --end</translation>
    </message>
    <message>
        <source>Why, for the events of the run</source>
        <translation>Pourquoi, pour les événements de l’exécution</translation>
    </message>
    <message>
        <source>The model that devices try out becomes the newest global version</source>
        <translation>Le modèle que des appareils essaient devient la version globale la plus récente</translation>
    </message>
    <message>
        <source>The model that devices try out is taken back</source>
        <translation>Le modèle que des appareils essaient est retiré</translation>
    </message>
    <message>
        <source>Write fleet, group:NAME or device:NAME.</source>
        <translation>Écrivez fleet, group:NAME ou device:NAME.</translation>
    </message>
    <message>
        <source>The run has no such group: name what the names of devices begin with, or a pattern. Its devices are called %1, ...</source>
        <translation>L’exécution n’a pas de tel groupe&#xa0;: indiquez le début du nom des appareils, ou un motif. Ses appareils s’appellent %1, ...</translation>
    </message>
    <message>
        <source>The run has no device of this name. Its devices are called %1, ...</source>
        <translation>L’exécution n’a pas d’appareil de ce nom. Ses appareils s’appellent %1, ...</translation>
    </message>
    <message>
        <source>It is for models that devices try out: name them with --to.</source>
        <translation>C’est pour les modèles que des appareils essaient&#xa0;: indiquez-les avec --to.</translation>
    </message>
    <message>
        <source>Name a model, or --promote, or --end: one of them.</source>
        <translation>Indiquez un modèle, --promote ou --end&#xa0;: l’un d’eux.</translation>
    </message>
    <message>
        <source>No device of this run tries out a model: there is nothing to promote or to end.</source>
        <translation>Aucun appareil de cette exécution n’essaie de modèle&#xa0;: il n’y a rien à promouvoir ni à terminer.</translation>
    </message>
    <message>
        <source>Name a model file, or a run file with the version that is meant.</source>
        <translation>Indiquez un fichier de modèle, ou un fichier d’exécution avec la version voulue.</translation>
    </message>
</context>
<context>
    <name>Deployment</name>
    <message>
        <source>The model takes other features than the fleet model of this run. Only the model has: %1. Only the fleet has: %2. Choose a model of a run by the same method.</source>
        <translation>Le modèle prend d’autres caractéristiques que le modèle de flotte de cette exécution. Seul le modèle a&#xa0;: %1. Seule la flotte a&#xa0;: %2. Choisissez un modèle d’une exécution de la même méthode.</translation>
    </message>
    <message>
        <source>Its features are in another order than those of %1: give the model to each by itself.</source>
        <translation>Ses caractéristiques sont dans un autre ordre que celles de %1&#xa0;: donnez le modèle à chacun séparément.</translation>
    </message>
    <message>
        <source>This is the local model of one device: it can be given to devices with the same channels, not to the whole fleet. Name them.</source>
        <translation>C’est le modèle local d’un appareil&#xa0;: il peut être donné à des appareils aux mêmes canaux, pas à toute la flotte. Indiquez-les.</translation>
    </message>
    <message>
        <source>None of these devices trains a model of its own: name others.</source>
        <translation>Aucun de ces appareils n’entraîne de modèle propre&#xa0;: indiquez-en d’autres.</translation>
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
        <translation>%1 j</translation>
    </message>
</context>
<context>
    <name>DeviceClient</name>
    <message>
        <source>The server does not let this device in: its token is missing, wrong, or of another role. Ask who runs the server for a token of a device.</source>
        <translation>Le serveur n’admet pas cet appareil&#xa0;: son jeton manque, est faux ou a un autre rôle. Demandez un jeton d’appareil à la personne qui gère le serveur.</translation>
    </message>
    <message>
        <source>This server takes no device that trains itself.</source>
        <translation>Ce serveur n’accepte aucun appareil qui s’entraîne lui-même.</translation>
    </message>
    <message>
        <source>the server goes away</source>
        <translation>le serveur s’arrête</translation>
    </message>
    <message>
        <source>it was cut</source>
        <translation>elle a été coupée</translation>
    </message>
</context>
<context>
    <name>DeviceFacts</name>
    <message>
        <source>No label has come yet by which an alarm could be judged.</source>
        <translation>Aucune étiquette n’est encore arrivée pour juger une alarme.</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <comment>a learning rate</comment>
        <translation>%1, verrouillé</translation>
    </message>
    <message>
        <source>A person locked it: feedback leaves it alone</source>
        <translation>Une personne l’a verrouillé&#xa0;: la rétroaction n’y touche pas</translation>
    </message>
    <message>
        <source>Feedback adjusts it</source>
        <translation>La rétroaction l’ajuste</translation>
    </message>
    <message>
        <source>None among the last 1,000 changes of the fleet</source>
        <translation>Aucun parmi les 1&#x202f;000 derniers changements de la flotte</translation>
    </message>
    <message>
        <source>Rate since batch %1: %2.</source>
        <comment>2: the reason</comment>
        <translation>Taux depuis le lot %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1, %2 rate</source>
        <comment>optimiser, schedule</comment>
        <translation>%1, taux %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 local update(s) sent</source>
        <translation>
            <numerusform>%1 mise à jour locale envoyée</numerusform>
            <numerusform>%1 mises à jour locales envoyées</numerusform>
        </translation>
    </message>
    <message>
        <source>Since the run began</source>
        <translation>Depuis le début de l’exécution</translation>
    </message>
    <message>
        <source>%1, wanted %2</source>
        <comment>false alarms a day</comment>
        <translation>%1, voulu %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 false alarm(s), %2 true, over about the last seven days of the device</source>
        <translation>
            <numerusform>%1 fausse alarme, %2 à raison, sur environ les sept derniers jours de l’appareil</numerusform>
            <numerusform>%1 fausses alarmes, %2 à raison, sur environ les sept derniers jours de l’appareil</numerusform>
        </translation>
    </message>
    <message>
        <source>No event was found yet.</source>
        <translation>Aucun événement n’a encore été trouvé.</translation>
    </message>
    <message>
        <source>Half of the events found lately were found within that</source>
        <translation>La moitié des événements trouvés dernièrement l’ont été dans ce délai</translation>
    </message>
    <message>
        <source>Labels arrived: %1; readings since the newest one with a label: %2</source>
        <translation>Étiquettes arrivées&#xa0;: %1&#x202f;; mesures depuis la plus récente qui en a une&#xa0;: %2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>drift</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>What is done: %1.</source>
        <translation>Ce qui est fait&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is what it was when the run began</source>
        <translation>Il est ce qu’il était au début de l’exécution</translation>
    </message>
    <message>
        <source>canary</source>
        <translation>canari</translation>
    </message>
    <message>
        <source>It tries out a model: see the list of models.</source>
        <translation>Il essaie un modèle&#xa0;: voir la liste des modèles.</translation>
    </message>
</context>
<context>
    <name>DeviceGateway</name>
    <message>
        <source>The device has connected once more, elsewhere.</source>
        <translation>L’appareil s’est connecté une fois de plus, ailleurs.</translation>
    </message>
    <message>
        <source>The server goes away.</source>
        <translation>Le serveur s’arrête.</translation>
    </message>
</context>
<context>
    <name>DeviceLink</name>
    <message>
        <source>A message is text in JSON, not binary.</source>
        <translation>Un message est du texte en JSON, pas du binaire.</translation>
    </message>
    <message>
        <source>device_id: this token or certificate is of another device.</source>
        <translation>device_id&#xa0;: ce jeton ou ce certificat est d’un autre appareil.</translation>
    </message>
    <message>
        <source>These are more than %1 readings a second. Send fewer.</source>
        <translation>Ce sont plus de %1 mesures par seconde. Envoyez-en moins.</translation>
    </message>
    <message>
        <source>Too many readings wait here. Connect again, and go on after the last one that was acknowledged.</source>
        <translation>Trop de mesures attendent ici. Reconnectez-vous, et continuez après la dernière qui a été acquittée.</translation>
    </message>
    <message>
        <source>This is no reading of this device.</source>
        <translation>Ce n’est pas une mesure de cet appareil.</translation>
    </message>
    <message>
        <source>More than %1 readings are not acknowledged yet. Wait for that.</source>
        <translation>Plus de %1 mesures ne sont pas encore acquittées. Attendez-le.</translation>
    </message>
    <message>
        <source>Nothing was heard for a minute.</source>
        <translation>Rien n’a été reçu pendant une minute.</translation>
    </message>
    <message>
        <source>Nothing said within ten seconds which device this is.</source>
        <translation>Rien n’a dit en dix secondes de quel appareil il s’agit.</translation>
    </message>
    <message>
        <source>What is acknowledged is not read.</source>
        <translation>Les acquittements ne sont pas lus.</translation>
    </message>
    <message>
        <source>These updates are of more than %1 readings a second. Send fewer.</source>
        <translation>Ces mises à jour portent sur plus de %1 mesures par seconde. Envoyez-en moins.</translation>
    </message>
    <message>
        <source>This device sends no labels.</source>
        <translation>Cet appareil n’envoie pas d’étiquettes.</translation>
    </message>
</context>
<context>
    <name>DeviceWords</name>
    <message>
        <source>reading</source>
        <translation>mesure</translation>
    </message>
    <message>
        <source>in quarantine: the model takes it as missing</source>
        <translation>en quarantaine&#xa0;: le modèle la traite comme manquante</translation>
    </message>
    <message>
        <source>No value here: missing, or no longer kept</source>
        <translation>Pas de valeur ici&#xa0;: manquante, ou plus conservée</translation>
    </message>
    <message>
        <source>Probability of an anomaly</source>
        <translation>Probabilité d’une anomalie</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>seuil</translation>
    </message>
    <message>
        <source>hit at once</source>
        <translation>trouvé aussitôt</translation>
    </message>
    <message numerus="yes">
        <source>hit, %Ln reading(s) late</source>
        <translation>
            <numerusform>trouvé, %Ln mesure de retard</numerusform>
            <numerusform>trouvé, %Ln mesures de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>missed</source>
        <translation>manqué</translation>
    </message>
    <message>
        <source>false alarm</source>
        <translation>fausse alarme</translation>
    </message>
    <message>
        <source>alarm, not judged yet</source>
        <translation>alarme, pas encore jugée</translation>
    </message>
    <message>
        <source>label</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>alarme</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lot</translation>
    </message>
    <message>
        <source>This is no address of a server. Write it as wss://HOST:PORT.</source>
        <translation>Ce n’est pas l’adresse d’un serveur. Écrivez-la sous la forme wss://HOST:PORT.</translation>
    </message>
    <message>
        <source>Without TLS only this machine itself is spoken to: use wss://, or ws://127.0.0.1:PORT here.</source>
        <translation>Sans TLS, on ne parle qu’à cette machine elle-même&#xa0;: utilisez wss://, ou ws://127.0.0.1:PORT ici.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1.</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Be the devices of a CSV file: send their readings to a server</source>
        <translation>Jouer les appareils d’un fichier CSV&#xa0;: envoyer leurs mesures à un serveur</translation>
    </message>
    <message>
        <source>A CSV file, or a folder of them</source>
        <translation>Un fichier CSV, ou un dossier qui en contient</translation>
    </message>
    <message>
        <source>The server, as wss://HOST:PORT; ws:// on this machine alone</source>
        <translation>Le serveur, sous la forme wss://HOST:PORT&#x202f;; ws:// sur cette machine seulement</translation>
    </message>
    <message>
        <source>The file that has the token; without it the variable FLEETGRAD_TOKEN</source>
        <translation>Le fichier qui a le jeton&#x202f;; sans lui, la variable FLEETGRAD_TOKEN</translation>
    </message>
    <message>
        <source>SHA-256 of the server&apos;s certificate, as the server says it</source>
        <translation>SHA-256 du certificat du serveur, tel que le serveur l’indique</translation>
    </message>
    <message>
        <source>Who vouches for the server&apos;s certificate, in PEM; without it the authorities of this system</source>
        <translation>Qui se porte garant du certificat du serveur, au format PEM&#x202f;; sans cette option, les autorités de ce système</translation>
    </message>
    <message>
        <source>That device alone</source>
        <translation>Cet appareil seul</translation>
    </message>
    <message>
        <source>Times as fast as the readings were taken; 0: as fast as the server takes them</source>
        <translation>Multiple de la vitesse à laquelle les mesures ont été prises&#x202f;; 0&#xa0;: aussi vite que le serveur les accepte</translation>
    </message>
    <message>
        <source>A device needs a token. Whoever runs the server makes one with “%1”.</source>
        <translation>Un appareil a besoin d’un jeton. La personne qui gère le serveur en crée un avec «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This is no certificate in PEM.</source>
        <translation>Ce n’est pas un certificat au format PEM.</translation>
    </message>
    <message>
        <source>The readings have no device of this name. Leave --only out to see what they are called.</source>
        <translation>Les mesures n’ont pas d’appareil de ce nom. Omettez --only pour voir comment ils s’appellent.</translation>
    </message>
    <message>
        <source>%1 has joined; the server has %2 of its readings.</source>
        <translation>%1 a rejoint&#x202f;; le serveur a %2 de ses mesures.</translation>
    </message>
    <message>
        <source>%1 has no connection (%2). It tries again in %3 s.</source>
        <translation>%1 n’a pas de connexion (%2). Nouvel essai dans %3&#xa0;s.</translation>
    </message>
    <message>
        <source>The server has recorded %1 readings.</source>
        <translation>Le serveur a enregistré %1 mesures.</translation>
    </message>
    <message>
        <source>Train here, and send local updates: the readings stay here</source>
        <translation>Entraîner ici et envoyer des mises à jour locales&#xa0;: les mesures restent ici</translation>
    </message>
    <message>
        <source>%1 has joined; the server has %2 of its local updates.</source>
        <translation>%1 a rejoint&#x202f;; le serveur a %2 de ses mises à jour locales.</translation>
    </message>
    <message>
        <source>The server has recorded %1 local updates.</source>
        <translation>Le serveur a enregistré %1 mises à jour locales.</translation>
    </message>
    <message>
        <source>Send each label that many readings after its own</source>
        <translation>Envoyer chaque étiquette autant de mesures après la sienne</translation>
    </message>
    <message>
        <source>%1: this run takes labels for the newest %2 readings alone, so that later ones change nothing. Begin it with --live-label-window %3, or more.</source>
        <translation>%1 : cette exécution n’accepte d’étiquettes que pour les %2 dernières mesures ; celles qui arrivent plus tard ne changent rien. Commencez-la avec --live-label-window %3, ou plus.</translation>
    </message>
    <message>
        <source>Nobody looked when these readings came: what they scored is not known</source>
        <translation>Personne ne regardait quand ces mesures sont arrivées : leurs scores ne sont pas connus</translation>
    </message>
    <message>
        <source>What these readings scored is being worked out</source>
        <translation>Les scores de ces mesures sont en cours de calcul</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>There is no display to open the window on. Start Fleetgrad in a graphical session, or use fleetgrad-cli, which needs none.</source>
        <translation>Il n’y a pas d’écran où ouvrir la fenêtre. Lancez Fleetgrad dans une session graphique, ou utilisez fleetgrad-cli, qui s’en passe.</translation>
    </message>
</context>
<context>
    <name>DoorWords</name>
    <message>
        <source>This run takes no readings, or not yet. Try again.</source>
        <translation>Cette exécution n’accepte pas de mesures, ou pas encore. Réessayez.</translation>
    </message>
</context>
<context>
    <name>DriftSection</name>
    <message>
        <source>Drift</source>
        <translation>Dérive</translation>
    </message>
    <message>
        <source>The newest %1 of %2 devices that drift now</source>
        <translation>Les %1 plus récents des %2 appareils en dérive</translation>
    </message>
    <message>
        <source>Devices that drift now</source>
        <translation>Appareils en dérive</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Since batch</source>
        <translation>Depuis le lot</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Ce qu’on peut faire</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>à examiner</translation>
    </message>
    <message>
        <source>%1: done</source>
        <comment>a remedy</comment>
        <translation>%1&#xa0;: fait</translation>
    </message>
</context>
<context>
    <name>DriftTexts</name>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln appareil</numerusform>
            <numerusform>%Ln appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>sensor</source>
        <translation>capteur</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>environnement</translation>
    </message>
    <message>
        <source>global model</source>
        <translation>modèle global</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>A sensor broke</source>
        <translation>Un capteur est en panne</translation>
    </message>
    <message>
        <source>The environment changed</source>
        <translation>L’environnement a changé</translation>
    </message>
    <message>
        <source>The global model went stale</source>
        <translation>Le modèle global est obsolète</translation>
    </message>
    <message>
        <source>A change of unknown cause</source>
        <translation>Un changement de cause inconnue</translation>
    </message>
    <message>
        <source>No drift</source>
        <translation>Pas de dérive</translation>
    </message>
    <message>
        <source>Recalibrate</source>
        <translation>Recalibrer</translation>
    </message>
    <message>
        <source>Personalise</source>
        <translation>Personnaliser</translation>
    </message>
    <message>
        <source>Raise the rate</source>
        <translation>Relever le taux</translation>
    </message>
    <message>
        <source>Quarantine the sensor</source>
        <translation>Mettre en quarantaine</translation>
    </message>
    <message>
        <source>What is usual begins anew at the last 60 readings. Taken back within 100 batches, it is what it was before.</source>
        <translation>L’habituel repart des 60 dernières mesures. Si l’on revient dessus dans les 100 lots, il est ce qu’il était avant.</translation>
    </message>
    <message>
        <source>The decision leans on the device&apos;s own model: it takes over half of the fleet model&apos;s share.</source>
        <translation>La décision s’appuie sur le modèle propre à l’appareil&#xa0;: il reprend la moitié de la part du modèle de flotte.</translation>
    </message>
    <message>
        <source>The learning rate is raised for some batches, and then goes back by itself.</source>
        <translation>Le taux d’apprentissage est relevé pendant quelques lots, puis revient de lui-même.</translation>
    </message>
    <message>
        <source>From then on the channel counts as missing; it is watched on, so that its return is seen.</source>
        <translation>Dès lors, le canal compte comme manquant&#x202f;; il reste surveillé, pour que son retour se voie.</translation>
    </message>
    <message>
        <source>%1 is missing in %2 of the readings; before, in %3.</source>
        <translation>%1 manque dans %2 des mesures&#x202f;; avant, dans %3.</translation>
    </message>
    <message>
        <source>%1 says %2 over and over; before, it moved by about %3 from reading to reading.</source>
        <translation>%1 répète sans cesse %2&#x202f;; avant, il variait d’environ %3 d’une mesure à l’autre.</translation>
    </message>
    <message>
        <source>The noise of %1 fell from %2 to %3.</source>
        <translation>Le bruit de %1 est descendu de %2 à %3.</translation>
    </message>
    <message>
        <source>The noise of %1 grew from %2 to %3.</source>
        <translation>Le bruit de %1 est monté de %2 à %3.</translation>
    </message>
    <message>
        <source>%1 went from %2 to %3, far out of its own range: %4 deviations.</source>
        <translation>%1 est passé de %2 à %3, loin hors de sa propre plage&#xa0;: %4 écarts.</translation>
    </message>
    <message>
        <source>%1 rose from %2 to %3, by %4 deviations, and stays there.</source>
        <translation>%1 est monté de %2 à %3, de %4 écarts, et y reste.</translation>
    </message>
    <message>
        <source>%1 fell from %2 to %3, by %4 deviations, and stays there.</source>
        <translation>%1 est descendu de %2 à %3, de %4 écarts, et y reste.</translation>
    </message>
    <message>
        <source>The global version&apos;s log loss grew from %1 to %2 while the inputs are as they were.</source>
        <translation>La log loss de la version globale est montée de %1 à %2 alors que les entrées n’ont pas changé.</translation>
    </message>
    <message>
        <source>The log loss grew from %1 to %2 while the inputs are as they were.</source>
        <translation>La log loss est montée de %1 à %2 alors que les entrées n’ont pas changé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) at about the same time.</source>
        <translation>
            <numerusform>%Ln appareil à peu près au même moment.</numerusform>
            <numerusform>%Ln appareils à peu près au même moment.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the only channel.</source>
        <translation>C’est le seul canal.</translation>
    </message>
    <message>
        <source>The other channels go on as before.</source>
        <translation>Les autres canaux continuent comme avant.</translation>
    </message>
    <message>
        <source>%1 of %2 channels moved.</source>
        <translation>Canaux déplacés&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>Drift: none was found.</source>
        <translation>Dérive&#xa0;: aucune n’a été détectée.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a count and a cause of drift</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Drift found so far: %1; now: %2.</source>
        <translation>Dérive détectée jusqu’ici&#xa0;: %1&#x202f;; maintenant&#xa0;: %2.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sensor(s) in quarantine.</source>
        <translation>
            <numerusform>%Ln capteur en quarantaine.</numerusform>
            <numerusform>%Ln capteurs en quarantaine.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>a device, a cause, its evidence</comment>
        <translation>%1&#xa0;: %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: its log loss over %Ln device(s) grew from %2 to %3</source>
        <translation>
            <numerusform>%1&#xa0;: sa log loss sur %Ln appareil est montée de %2 à %3</numerusform>
            <numerusform>%1&#xa0;: sa log loss sur %Ln appareils est montée de %2 à %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on %Ln device(s), since batch %2</source>
        <translation>
            <numerusform>%1 sur %Ln appareil, depuis le lot %2</numerusform>
            <numerusform>%1 sur %Ln appareils, depuis le lot %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on %Ln device(s): %2</source>
        <translation>
            <numerusform>%1 sur %Ln appareil&#xa0;: %2</numerusform>
            <numerusform>%1 sur %Ln appareils&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the drift is over</source>
        <translation>%1&#xa0;: la dérive est terminée</translation>
    </message>
    <message numerus="yes">
        <source>The drift of %Ln device(s) is over: %1</source>
        <translation>
            <numerusform>La dérive de %Ln appareil est terminée&#xa0;: %1</numerusform>
            <numerusform>La dérive de %Ln appareils est terminée&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Recalibrated: %1</source>
        <translation>Recalibré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Recalibration taken back: %1</source>
        <translation>Recalibrage annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Leans on its own model: %1</source>
        <translation>S’appuie sur son propre modèle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Decides with the fleet again: %1</source>
        <translation>Décide de nouveau avec la flotte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Learning rate raised: %1</source>
        <translation>Taux d’apprentissage relevé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Learning rate back: %1</source>
        <translation>Taux d’apprentissage rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sensor in quarantine: %1</source>
        <translation>Capteur en quarantaine&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sensor released: %1</source>
        <translation>Capteur libéré&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, by itself</source>
        <comment>a remedy</comment>
        <translation>%1, automatiquement</translation>
    </message>
    <message>
        <source>The last channel still trusted can’t go into quarantine: the device would not be scored at all. Mend or replace the sensor; where its new readings are right, recalibrate.</source>
        <translation>Le dernier canal encore fiable ne peut pas être mis en quarantaine&#xa0;: l’appareil ne serait plus évalué du tout. Réparez ou remplacez le capteur&#x202f;; si ses nouvelles mesures sont justes, recalibrez.</translation>
    </message>
    <message>
        <source>No quarantine: %1. %2</source>
        <comment>a device and its channel, why</comment>
        <translation>Pas de quarantaine&#xa0;: %1. %2</translation>
    </message>
</context>
<context>
    <name>DriftWords</name>
    <message>
        <source>quarantine</source>
        <comment>a sensor of the device is in it</comment>
        <translation>quarantaine</translation>
    </message>
    <message>
        <source>rate raised</source>
        <translation>taux relevé</translation>
    </message>
    <message>
        <source>personal</source>
        <comment>the decision leans on the local model</comment>
        <translation>personnalisé</translation>
    </message>
    <message>
        <source>recalibrated</source>
        <translation>recalibré</translation>
    </message>
    <message>
        <source>%1, by itself</source>
        <comment>something that is done</comment>
        <translation>%1, automatiquement</translation>
    </message>
    <message>
        <source>leans on its own model</source>
        <translation>s’appuie sur son propre modèle</translation>
    </message>
    <message>
        <source>in quarantine: %1</source>
        <translation>en quarantaine&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, since batch %2.</source>
        <comment>a cause</comment>
        <translation>%1, depuis le lot %2.</translation>
    </message>
    <message>
        <source>No drift: its channels and its log loss are as they were.</source>
        <translation>Pas de dérive&#xa0;: ses canaux et sa log loss n’ont pas changé.</translation>
    </message>
    <message>
        <source>What is done: %1.</source>
        <translation>Ce qui est fait&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>DriveWords</name>
    <message>
        <source>What was written before is safe. When the cause is gone: fleetgrad-cli resume %1</source>
        <translation>Ce qui a été écrit auparavant est en sécurité. Une fois la cause écartée&#xa0;: fleetgrad-cli resume %1</translation>
    </message>
    <message>
        <source>Stopped before the first batch. Nothing was written.</source>
        <translation>Arrêtée avant le premier lot. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Stopped after batch %1.</source>
        <translation>Arrêtée après le lot %1.</translation>
    </message>
    <message>
        <source>The run is not kept: name a run file with --output.</source>
        <translation>L’exécution n’est pas conservée&#xa0;: nommez un fichier d’exécution avec --output.</translation>
    </message>
    <message>
        <source>Go on with: fleetgrad-cli resume %1</source>
        <translation>Pour continuer&#xa0;: fleetgrad-cli resume %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more remark(s): fleetgrad-cli inspect --events</source>
        <translation>
            <numerusform>%Ln autre remarque&#xa0;: fleetgrad-cli inspect --events</numerusform>
            <numerusform>%Ln autres remarques&#xa0;: fleetgrad-cli inspect --events</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 readings a second.</source>
        <translation>%1, %2 mesures par seconde.</translation>
    </message>
    <message>
        <source>Run file: %1</source>
        <translation>Fichier d’exécution&#xa0;: %1</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>Rapport&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>EndpointWords</name>
    <message>
        <source>Without TLS only this machine itself may be listened to: 127.0.0.1 or ::1. Leave plain text out, or listen there.</source>
        <translation>Sans TLS, seule l&apos;écoute sur cette machine est permise : 127.0.0.1 ou ::1. Retirez --plain, ou écoutez là.</translation>
    </message>
    <message>
        <source>Another program listens there. Name another port.</source>
        <translation>Un autre programme écoute là. Indiquez un autre port.</translation>
    </message>
    <message>
        <source>It can&apos;t be listened to: %1.</source>
        <translation>Écoute impossible : %1.</translation>
    </message>
</context>
<context>
    <name>EvaluateWords</name>
    <message>
        <source>labels late by, and alarms</source>
        <translation>retard des étiquettes, et alarmes</translation>
    </message>
    <message>
        <source>events found</source>
        <translation>événements trouvés</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>précision</translation>
    </message>
    <message>
        <source>false a day</source>
        <translation>fausses par jour</translation>
    </message>
    <message>
        <source>within 1.5</source>
        <translation>à 1,5× près</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>pire</translation>
    </message>
    <message>
        <source>Wanted: %1 false alarms in a device-day; within 1.5: devices within that factor of it, of those where ten or more were to be expected.</source>
        <translation>Voulu&#xa0;: %1 fausses alarmes par jour-appareil&#x202f;; à 1,5× près&#xa0;: appareils dans ce facteur, parmi ceux où dix ou plus étaient attendues.</translation>
    </message>
    <message>
        <source>labels late by, and scorer</source>
        <translation>retard des étiquettes, et modèle</translation>
    </message>
    <message>
        <source>PR-AUC</source>
        <translation>PR-AUC</translation>
    </message>
    <message>
        <source>log loss</source>
        <translation>log loss</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitude</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Tell what models and decision are worth on CSV files</source>
        <translation>Dire ce que valent modèles et décision sur des fichiers CSV</translation>
    </message>
    <message>
        <source>A CSV file, or a folder of them</source>
        <translation>Un fichier CSV, ou un dossier qui en contient</translation>
    </message>
    <message>
        <source>Readings that labels come late, one run for each</source>
        <translation>Retards des étiquettes, en mesures, une exécution pour chacun</translation>
    </message>
    <message>
        <source>Judge each device by a fleet in which it alone never trains</source>
        <translation>Juger chaque appareil par une flotte où lui seul ne s’entraîne jamais</translation>
    </message>
    <message>
        <source>Runs at a time; 0: one for each processor</source>
        <translation>Exécutions simultanées&#x202f;; 0&#xa0;: une par processeur</translation>
    </message>
    <message>
        <source>Print one JSON object and nothing else</source>
        <translation>Afficher un objet JSON et rien d’autre</translation>
    </message>
    <message>
        <source>No progress</source>
        <translation>Sans progression</translation>
    </message>
    <message>
        <source>It is empty. Name a CSV file, or a folder of them.</source>
        <translation>Il est vide. Nommez un fichier CSV, ou un dossier qui en contient.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n run(s)</source>
        <translation>
            <numerusform>exécution %1 sur %n</numerusform>
            <numerusform>exécution %1 sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>delay, 90%</source>
        <translation>délai, 90&#x202f;%</translation>
    </message>
</context>
<context>
    <name>EvaluationFacts</name>
    <message>
        <source>No labelled readings have come yet.</source>
        <translation>Aucune mesure étiquetée n’est encore venue.</translation>
    </message>
    <message>
        <source>Needs labelled readings of both classes.</source>
        <translation>Demande des mesures étiquetées des deux classes.</translation>
    </message>
    <message>
        <source>The scores of this version are not kept any more.</source>
        <translation>Les scores de cette version ne sont plus conservés.</translation>
    </message>
    <message>
        <source>The file of a run has figures of each device, not single scores.</source>
        <translation>Le fichier d’une exécution a des chiffres de chaque appareil, pas de scores individuels.</translation>
    </message>
    <message>
        <source>readings</source>
        <translation>mesures</translation>
    </message>
    <message>
        <source>With a label, each scored before that was used</source>
        <translation>Étiquetées, chacune évaluée avant l’usage de son étiquette</translation>
    </message>
    <message>
        <source>anomalies</source>
        <translation>anomalies</translation>
    </message>
    <message>
        <source>The base rate: their share of the readings</source>
        <translation>Le taux de base&#xa0;: leur part parmi les mesures</translation>
    </message>
    <message>
        <source>PR-AUC</source>
        <translation>PR-AUC</translation>
    </message>
    <message>
        <source>The area under the curve, all readings together</source>
        <translation>L’aire sous la courbe, toutes les mesures ensemble</translation>
    </message>
    <message>
        <source>PR-AUC, mean</source>
        <translation>PR-AUC, moyenne</translation>
    </message>
    <message>
        <source>The mean over the devices that have one, as reports say it</source>
        <translation>La moyenne des appareils qui en ont une, comme dans les rapports</translation>
    </message>
    <message>
        <source>A version is judged on all readings together.</source>
        <translation>Une version est jugée sur toutes les mesures ensemble.</translation>
    </message>
    <message>
        <source>log loss</source>
        <translation>log loss</translation>
    </message>
    <message>
        <source>Mean over the readings; smaller is better</source>
        <translation>Moyenne des mesures&#x202f;; plus petit est meilleur</translation>
    </message>
    <message>
        <source>calibration error</source>
        <translation>erreur de calibration</translation>
    </message>
    <message>
        <source>The mean distance of predicted probabilities from what happened</source>
        <translation>L’écart moyen entre les probabilités prédites et ce qui s’est passé</translation>
    </message>
    <message>
        <source>No device claims anything of this version.</source>
        <translation>Aucun appareil n’annonce rien de cette version.</translation>
    </message>
    <message>
        <source>A local model and a global version are claimed something of: choose one of them, and one device.</source>
        <translation>Une annonce porte sur un modèle local ou une version globale&#xa0;: choisissez l’un d’eux, et un appareil.</translation>
    </message>
    <message>
        <source>measured accuracy</source>
        <translation>exactitude mesurée</translation>
    </message>
    <message>
        <source>Share of the readings that were called what they are</source>
        <translation>Part des mesures bien classées</translation>
    </message>
    <message>
        <source>claimed accuracy</source>
        <translation>exactitude annoncée</translation>
    </message>
    <message>
        <source>Of a model on what it had just been trained on, by who trained it: nobody measured it</source>
        <translation>D’un modèle sur ce dont il venait d’apprendre, par qui l’a entraîné&#xa0;: personne ne l’a mesurée</translation>
    </message>
    <message>
        <source>majority class</source>
        <translation>classe majoritaire</translation>
    </message>
    <message>
        <source>The accuracy of always saying what is more frequent</source>
        <translation>L’exactitude de toujours dire ce qui est le plus fréquent</translation>
    </message>
    <message>
        <source>balanced accuracy</source>
        <translation>exactitude équilibrée</translation>
    </message>
    <message>
        <source>The mean of the shares of both classes that were recognised</source>
        <translation>La moyenne des parts reconnues des deux classes</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>précision</translation>
    </message>
    <message>
        <source>Share of what was called an anomaly that is one</source>
        <translation>Part de ce qui a été dit anomalie et qui en est une</translation>
    </message>
    <message>
        <source>Nothing was called an anomaly.</source>
        <translation>Rien n’a été dit anomalie.</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>rappel</translation>
    </message>
    <message>
        <source>Share of the anomalies that were called one</source>
        <translation>Part des anomalies qui ont été dites telles</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Of precision and recall</source>
        <translation>De la précision et du rappel</translation>
    </message>
    <message>
        <source>No label has come yet by which an alarm could be judged.</source>
        <translation>Aucune étiquette n’est encore arrivée pour juger une alarme.</translation>
    </message>
    <message>
        <source>Alarms come from the decision.</source>
        <translation>Les alarmes viennent de la décision.</translation>
    </message>
    <message>
        <source>No event was found yet.</source>
        <translation>Aucun événement n’a encore été trouvé.</translation>
    </message>
    <message>
        <source>The file of this run has no single delays.</source>
        <translation>Le fichier de cette exécution n’a pas de délais individuels.</translation>
    </message>
    <message>
        <source>events found</source>
        <translation>événements trouvés</translation>
    </message>
    <message>
        <source>Runs of anomalies in which there was an alarm, since the run began</source>
        <translation>Suites d’anomalies où il y a eu une alarme, depuis le début de l’exécution</translation>
    </message>
    <message>
        <source>false alarms a day</source>
        <translation>fausses alarmes/jour</translation>
    </message>
    <message>
        <source>Per device-day: %1 in %2 device-days; %3 are wanted</source>
        <translation>Par jour-appareil&#xa0;: %1 en %2 jours-appareil&#x202f;; voulues&#xa0;: %3</translation>
    </message>
    <message>
        <source>true alarms</source>
        <translation>vraies alarmes</translation>
    </message>
    <message>
        <source>Their share of the alarms that are judged</source>
        <translation>Leur part parmi les alarmes jugées</translation>
    </message>
    <message>
        <source>delay, median</source>
        <translation>délai, médiane</translation>
    </message>
    <message>
        <source>Half of the found events were found within %1</source>
        <translation>La moitié des événements trouvés l’ont été en %1 au plus</translation>
    </message>
    <message>
        <source>delay, 90%</source>
        <translation>délai, 90&#x202f;%</translation>
    </message>
    <message>
        <source>90% of the found events were found within %1</source>
        <translation>90&#x202f;% des événements trouvés l’ont été en %1 au plus</translation>
    </message>
    <message>
        <source>No label has come of readings since it was published.</source>
        <translation>Aucune étiquette de mesure n’est arrivée depuis sa publication.</translation>
    </message>
    <message>
        <source>Single scores of so many devices come when the run goes on.</source>
        <translation>Les scores individuels d’autant d’appareils arrivent quand l’exécution continue.</translation>
    </message>
    <message>
        <source>With a label, and from after the version was published</source>
        <translation>Étiquetées et postérieures à la publication de la version</translation>
    </message>
    <message>
        <source>It is scoring the last readings again: that takes a moment.</source>
        <translation>Elle évalue de nouveau les dernières mesures : cela prend un instant.</translation>
    </message>
    <message>
        <source>Runs of anomalies in batches %1 to %2 in which there would have been an alarm, had every device alarmed from a probability of %3 on</source>
        <translation>Suites d’anomalies des lots %1 à %2 dans lesquelles il y aurait eu une alarme si chaque appareil avait alarmé à partir d’une probabilité de %3</translation>
    </message>
</context>
<context>
    <name>EvaluationWords</name>
    <message>
        <source>Needs labelled readings</source>
        <translation>Demande des mesures étiquetées</translation>
    </message>
    <message>
        <source>Needs anomalies among the labels</source>
        <translation>Demande des anomalies parmi les étiquettes</translation>
    </message>
    <message>
        <source>The scores of this version are not kept any more</source>
        <translation>Les scores de cette version ne sont plus conservés</translation>
    </message>
    <message>
        <source>The file of this run has no single scores</source>
        <translation>Le fichier de cette exécution n’a pas de scores individuels</translation>
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
        <translation>j</translation>
    </message>
    <message>
        <source>local model</source>
        <translation>modèle local</translation>
    </message>
    <message>
        <source>global model</source>
        <translation>modèle global</translation>
    </message>
    <message>
        <source>global v%1</source>
        <translation>global v%1</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>décision</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>rappel</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>précision</translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <translation>Précision et rappel</translation>
    </message>
    <message>
        <source>PR-AUC %1</source>
        <translation>PR-AUC %1</translation>
    </message>
    <message>
        <source>base rate</source>
        <translation>taux de base</translation>
    </message>
    <message>
        <source>at 0.5</source>
        <comment>probability</comment>
        <translation>à 0,5</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>prédit</translation>
    </message>
    <message>
        <source>share of anomalies</source>
        <translation>part d’anomalies</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Needs 50 labelled readings of about the same probability</source>
        <translation>Demande 50 mesures étiquetées d’à peu près la même probabilité</translation>
    </message>
    <message>
        <source>as predicted</source>
        <translation>comme prédit</translation>
    </message>
    <message>
        <source>bins</source>
        <comment>of a histogram</comment>
        <translation>classes</translation>
    </message>
    <message>
        <source>share of found events</source>
        <translation>part des événements trouvés</translation>
    </message>
    <message>
        <source>Detection delay</source>
        <translation>Délai de détection</translation>
    </message>
    <message>
        <source>Alarms come from the decision</source>
        <translation>Les alarmes viennent de la décision</translation>
    </message>
    <message>
        <source>No event was found yet</source>
        <translation>Aucun événement n’a encore été trouvé</translation>
    </message>
    <message>
        <source>The file of this run has no single delays</source>
        <translation>Le fichier de cette exécution n’a pas de délais individuels</translation>
    </message>
    <message>
        <source>found</source>
        <translation>trouvé</translation>
    </message>
    <message>
        <source>Accuracy of each global version</source>
        <translation>Exactitude de chaque version globale</translation>
    </message>
    <message>
        <source>claimed by its devices, and measured on hold-outs</source>
        <translation>annoncée par ses appareils, et mesurée sur les témoins</translation>
    </message>
    <message>
        <source>claimed by its devices, and measured on the fleet</source>
        <translation>annoncée par ses appareils, et mesurée sur la flotte</translation>
    </message>
    <message>
        <source>The first round has not been yet</source>
        <translation>Le premier tour n’a pas encore eu lieu</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lot</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitude</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>mesurée</translation>
    </message>
    <message>
        <source>majority class</source>
        <translation>classe majoritaire</translation>
    </message>
    <message>
        <source>Single scores of so many devices come when the run goes on</source>
        <translation>Les scores individuels de tant d’appareils viennent quand l’exécution se poursuit</translation>
    </message>
    <message>
        <source>Its readings can’t be had</source>
        <translation>Ses mesures ne peuvent être obtenues</translation>
    </message>
    <message>
        <source>It is scoring the last readings again</source>
        <translation>Elle évalue de nouveau les dernières mesures</translation>
    </message>
    <message>
        <source>alarm threshold</source>
        <translation>seuil d’alarme</translation>
    </message>
    <message>
        <source>the newest %1</source>
        <translation>les %1 plus récentes</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>This folder can’t be made. Name one in a place where you may write.</source>
        <translation>Ce dossier ne peut pas être créé. Nommez-en un là où vous avez le droit d’écrire.</translation>
    </message>
    <message>
        <source>Write models, charts or the report of a run file</source>
        <translation>Écrire les modèles, les graphiques ou le rapport d’un fichier d’exécution</translation>
    </message>
    <message>
        <source>The run file</source>
        <translation>Le fichier d’exécution</translation>
    </message>
    <message>
        <source>The model of a device, the newest that was stored if no version is named</source>
        <translation>Le modèle d’un appareil, le plus récent conservé si aucune version n’est nommée</translation>
    </message>
    <message>
        <source>A global version</source>
        <translation>Une version globale</translation>
    </message>
    <message>
        <source>Every stored version of every device, and every global version, as files in a folder</source>
        <translation>Chaque version conservée de chaque appareil, et chaque version globale, en fichiers dans un dossier</translation>
    </message>
    <message>
        <source>The charts, a file each, in a folder</source>
        <translation>Les graphiques, un fichier chacun, dans un dossier</translation>
    </message>
    <message>
        <source>Of the charts: svg, png, pdf or csv</source>
        <translation>Format des graphiques&#xa0;: svg, png, pdf ou csv</translation>
    </message>
    <message>
        <source>The report (index.html and its charts), in a folder</source>
        <translation>Le rapport (index.html et ses graphiques), dans un dossier</translation>
    </message>
    <message>
        <source>The file of --model or --global, in the format that its name ends with; without it NAME_vVERSION.json here</source>
        <translation>Le fichier de --model ou --global, au format que dit la fin de son nom&#x202f;; sans lui, NOM_vVERSION.json ici</translation>
    </message>
    <message>
        <source>The weights of the newest stored model of every device, a line each, as a CSV file</source>
        <translation>Les poids du modèle le plus récent enregistré de chaque appareil, une ligne chacun, en fichier CSV</translation>
    </message>
    <message>
        <source>Say what to export: --model, --global, --all-models, --weights, --charts or --report.</source>
        <translation>Dites quoi exporter&#xa0;: --model, --global, --all-models, --weights, --charts ou --report.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are left out: no version of their models was stored.</source>
        <translation>
            <numerusform>%n appareil est laissé de côté&#xa0;: aucune version de son modèle n’a été enregistrée.</numerusform>
            <numerusform>%n appareils sont laissés de côté&#xa0;: aucune version de leurs modèles n’a été enregistrée.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeaturesWords</name>
    <message>
        <source>The end of this name tells no format. End it with .csv or .npy.</source>
        <translation>La fin de ce nom n’indique aucun format. Terminez-le par .csv ou .npy.</translation>
    </message>
    <message>
        <source>This file would replace one of those that are read. Name another.</source>
        <translation>Ce fichier remplacerait l’un de ceux qui sont lus. Nommez-en un autre.</translation>
    </message>
    <message>
        <source>Interrupted: nothing is kept.</source>
        <translation>Interrompu&#xa0;: rien n’est gardé.</translation>
    </message>
    <message>
        <source>Write the features that models see of the readings of files</source>
        <translation>Écrire les caractéristiques que les modèles voient des mesures de fichiers</translation>
    </message>
    <message>
        <source>A CSV file, or a folder of them</source>
        <translation>Un fichier CSV, ou un dossier qui en contient</translation>
    </message>
    <message>
        <source>This device alone</source>
        <translation>Cet appareil seul</translation>
    </message>
    <message>
        <source>Whose features: those of local models, or of the fleet</source>
        <translation>Quelles caractéristiques&#xa0;: celles des modèles locaux, ou de la flotte</translation>
    </message>
    <message>
        <source>A .csv file, or for one device a .npy file; without it CSV goes to standard output</source>
        <translation>Un fichier .csv, ou pour un seul appareil un fichier .npy&#x202f;; sans lui, du CSV va à la sortie standard</translation>
    </message>
    <message>
        <source>No remarks on the files</source>
        <translation>Pas de remarques sur les fichiers</translation>
    </message>
    <message>
        <source>It is empty. Name a CSV file, or a folder of them.</source>
        <translation>C’est vide. Nommez un fichier CSV, ou un dossier qui en contient.</translation>
    </message>
    <message>
        <source>The files have no device of this name. Their devices are called %1, ...</source>
        <translation>Les fichiers n’ont pas d’appareil de ce nom. Leurs appareils s’appellent %1, ...</translation>
    </message>
    <message>
        <source>A .npy file holds one device, and the files have more: %1, ... Name one, or write a .csv file.</source>
        <translation>Un fichier .npy contient un appareil, et les fichiers en ont plus&#xa0;: %1, ... Nommez-en un, ou écrivez un fichier .csv.</translation>
    </message>
    <message>
        <source>%1 and %2 have different channels, so that their features are no one table. Name one device, or write those of the fleet (--model fleet).</source>
        <translation>%1 et %2 ont des canaux différents, si bien que leurs caractéristiques ne font pas un seul tableau. Nommez un appareil, ou écrivez celles de la flotte (--model fleet).</translation>
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
        <translation>taux</translation>
    </message>
    <message>
        <source>log loss</source>
        <translation>log loss</translation>
    </message>
    <message>
        <source>mean over the devices</source>
        <translation>moyenne des appareils</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>la plus basse</translation>
    </message>
    <message>
        <source>device</source>
        <translation>appareil</translation>
    </message>
    <message>
        <source>best rate</source>
        <translation>meilleur taux</translation>
    </message>
    <message>
        <source>at the fleet&apos;s rate</source>
        <translation>au taux de la flotte</translation>
    </message>
    <message numerus="yes">
        <source>%n more device(s): --json has them.</source>
        <translation>
            <numerusform>%n autre appareil&#xa0;: --json le donne.</numerusform>
            <numerusform>%n autres appareils&#xa0;: --json les donne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a learning rate: many of them on the same readings</source>
        <translation>Trouver un taux d’apprentissage&#xa0;: de nombreux taux sur les mêmes mesures</translation>
    </message>
    <message>
        <source>A file of readings, or a folder of them; without it, the simulation of the preset</source>
        <translation>Un fichier de mesures, ou un dossier qui en contient&#x202f;; sans lui, la simulation du préréglage</translation>
    </message>
    <message>
        <source>Lowest rate that is tried</source>
        <translation>Taux le plus bas essayé</translation>
    </message>
    <message>
        <source>Highest rate that is tried</source>
        <translation>Taux le plus haut essayé</translation>
    </message>
    <message>
        <source>How many, in even ratios</source>
        <translation>Combien, en rapports égaux</translation>
    </message>
    <message>
        <source>Devices that are tried, evenly spread; 0: all</source>
        <translation>Appareils essayés, répartis régulièrement&#x202f;; 0&#xa0;: tous</translation>
    </message>
    <message>
        <source>Workers; 0: one for each processor</source>
        <translation>Threads de calcul&#x202f;; 0&#xa0;: un par processeur</translation>
    </message>
    <message>
        <source>Print one JSON object and nothing else</source>
        <translation>Afficher un objet JSON et rien d’autre</translation>
    </message>
    <message>
        <source>No progress</source>
        <translation>Sans progression</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n device(s)</source>
        <translation>
            <numerusform>appareil %1 sur %n</numerusform>
            <numerusform>appareil %1 sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not below --highest. Lower the one or raise the other.</source>
        <translation>Il n’est pas inférieur à --highest. Abaissez l’un ou augmentez l’autre.</translation>
    </message>
</context>
<context>
    <name>FleetFilter</name>
    <message>
        <source>“%1” is no figure: write acc, bal, prauc, loss, precision, recall, f1, gain, found, false, delay, alarms, waiting, age, rate, samples or v.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une grandeur&#xa0;: écrivez acc, bal, prauc, loss, precision, recall, f1, gain, found, false, delay, alarms, waiting, age, rate, samples ou v.</translation>
    </message>
    <message>
        <source>A number is missing after “%1”, as in acc&lt;0.7.</source>
        <translation>Il manque un nombre après «&#xa0;%1&#xa0;», comme dans acc&lt;0.7.</translation>
    </message>
    <message>
        <source>“%1” is no state: there are %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un état&#xa0;: il y a %2.</translation>
    </message>
    <message>
        <source>“%1” is no drift: there are sensor, environment, global-model, unknown, any and acting.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une dérive&#xa0;: il y a sensor, environment, global-model, unknown, any et acting.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Show the devices for which every term holds:&lt;/p&gt;&lt;table cellspacing=&apos;4&apos;&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;press-*&lt;/b&gt;&lt;/td&gt;&lt;td&gt;the name, with wildcards&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;acc&amp;lt;0.7&lt;/b&gt;&lt;/td&gt;&lt;td&gt;a figure: acc, bal, prauc, loss, precision, recall, f1, gain, waiting, age (of labels), rate, samples, v; found (share of events), false (alarms a day), delay (s), alarms&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;state:silent&lt;/b&gt;&lt;/td&gt;&lt;td&gt;learning, no-gain, waiting, too-few-labels, silent, quarantined, hold-out, finished&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;is:alarm&lt;/b&gt;&lt;/td&gt;&lt;td&gt;an alarm is on&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;drift:any&lt;/b&gt;, &lt;b&gt;state:drifting&lt;/b&gt;&lt;/td&gt;&lt;td&gt;sensor, environment, global-model, unknown, any, acting&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;is:locked&lt;/b&gt;&lt;/td&gt;&lt;td&gt;the rate is locked&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</source>
        <translation>&lt;p&gt;Montre les appareils pour lesquels chaque terme est vrai&#xa0;:&lt;/p&gt;&lt;table cellspacing=&apos;4&apos;&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;press-*&lt;/b&gt;&lt;/td&gt;&lt;td&gt;le nom, avec jokers&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;acc&amp;lt;0.7&lt;/b&gt;&lt;/td&gt;&lt;td&gt;une grandeur&#xa0;: acc, bal, prauc, loss, precision, recall, f1, gain, waiting, age (des étiquettes), rate, samples, v&#x202f;; found (part des événements), false (alarmes par jour), delay (s), alarms&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;state:silent&lt;/b&gt;&lt;/td&gt;&lt;td&gt;learning, no-gain, waiting, too-few-labels, silent, quarantined, hold-out, finished&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;is:alarm&lt;/b&gt;&lt;/td&gt;&lt;td&gt;une alarme est active&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;drift:any&lt;/b&gt;, &lt;b&gt;state:drifting&lt;/b&gt;&lt;/td&gt;&lt;td&gt;sensor, environment, global-model, unknown, any, acting&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;is:locked&lt;/b&gt;&lt;/td&gt;&lt;td&gt;le taux est verrouillé&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</translation>
    </message>
    <message>
        <source>“%1” is no group: this run has none. Select devices and choose “New group…” in their menu.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un groupe&#xa0;: cette exécution n’en a pas. Sélectionnez des appareils et choisissez «&#xa0;Nouveau groupe…&#xa0;» dans leur menu.</translation>
    </message>
    <message>
        <source>“%1” is no group: there are %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un groupe&#xa0;: il y a %2.</translation>
    </message>
    <message>
        <source>&lt;tr&gt;&lt;td&gt;&lt;b&gt;group:pumps&lt;/b&gt;&lt;/td&gt;&lt;td&gt;in a group whose name begins with that&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;source:hall-1&lt;/b&gt;&lt;/td&gt;&lt;td&gt;the folder or file that it comes from&lt;/td&gt;&lt;/tr&gt;</source>
        <translation>&lt;tr&gt;&lt;td&gt;&lt;b&gt;group:pumps&lt;/b&gt;&lt;/td&gt;&lt;td&gt;dans un groupe dont le nom commence ainsi&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;source:hall-1&lt;/b&gt;&lt;/td&gt;&lt;td&gt;le dossier ou le fichier d’où il vient&lt;/td&gt;&lt;/tr&gt;</translation>
    </message>
    <message>
        <source>&lt;tr&gt;&lt;td&gt;&lt;b&gt;is:canary&lt;/b&gt;&lt;/td&gt;&lt;td&gt;it tries out a model&lt;/td&gt;&lt;/tr&gt;</source>
        <translation>&lt;tr&gt;&lt;td&gt;&lt;b&gt;is:canary&lt;/b&gt;&lt;/td&gt;&lt;td&gt;il essaie un modèle&lt;/td&gt;&lt;/tr&gt;</translation>
    </message>
</context>
<context>
    <name>FleetMap</name>
    <message>
        <source>better</source>
        <translation>mieux</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>moins bien</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lot</translation>
    </message>
</context>
<context>
    <name>ForkTreeWords</name>
    <message>
        <source>nothing changed</source>
        <translation>rien de changé</translation>
    </message>
    <message>
        <source>forks</source>
        <translation>bifurcations</translation>
    </message>
    <message>
        <source>after batch</source>
        <translation>après le lot</translation>
    </message>
    <message>
        <source>now batch</source>
        <translation>lot actuel</translation>
    </message>
    <message>
        <source>accuracy then</source>
        <translation>exactitude alors</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
</context>
<context>
    <name>ForkWords</name>
    <message>
        <source>Go on from a batch of a run with other settings, in the same file</source>
        <translation>Continuer à partir d’un lot d’une exécution avec d’autres réglages, dans le même fichier</translation>
    </message>
    <message>
        <source>The run file, or a fork in it: plant.fleetrun#name</source>
        <translation>Le fichier d’exécution, ou une bifurcation qu’il contient&#xa0;: plant.fleetrun#name</translation>
    </message>
    <message>
        <source>The last batch that the fork has in common with the run</source>
        <translation>Le dernier lot que la bifurcation a en commun avec l’exécution</translation>
    </message>
    <message>
        <source>What the fork is called; without it fork-1, fork-2, ...</source>
        <translation>Le nom de la bifurcation&#xa0;; sans lui, fork-1, fork-2, ...</translation>
    </message>
</context>
<context>
    <name>Forking</name>
    <message>
        <source>The checkpoint at batch %1 is of another version of the program, so the run can&apos;t be forked after it. Fork it before that batch, or with the program that made it (fleetgrad-cli inspect names its version).</source>
        <translation>Le point de reprise du lot %1 vient d’une autre version du programme&#xa0;: l’exécution ne peut pas bifurquer après lui. Faites-la bifurquer avant ce lot, ou avec le programme qui l’a écrit (fleetgrad-cli inspect nomme sa version).</translation>
    </message>
    <message>
        <source>Forking was stopped.</source>
        <translation>La bifurcation a été interrompue.</translation>
    </message>
    <message>
        <source>Gone through again, batch %1 is not what the file has: another version of the program made it. Fork the run with that one (fleetgrad-cli inspect names it).</source>
        <translation>Parcouru de nouveau, le lot %1 n’est pas ce que contient le fichier&#xa0;: une autre version du programme l’a produit. Faites bifurquer l’exécution avec celle-ci (fleetgrad-cli inspect la nomme).</translation>
    </message>
    <message>
        <source>%1 can&apos;t change in a fork: what was learnt up to batch %2 rests on it. Start a new run to change it.</source>
        <translation>%1 ne peut pas changer dans une bifurcation&#xa0;: ce qui a été appris jusqu’au lot %2 en dépend. Lancez une nouvelle exécution pour le changer.</translation>
    </message>
    <message>
        <source>A fork after batch %1 can&apos;t end after batch %2. Give it more batches.</source>
        <translation>Une bifurcation après le lot %1 ne peut pas se terminer après le lot %2. Donnez-lui plus de lots.</translation>
    </message>
</context>
<context>
    <name>GainTexts</name>
    <message>
        <source>Its decision is better than always saying normal, than the last label and than the unsupervised score.</source>
        <translation>Sa décision est meilleure que de toujours dire «&#xa0;normal&#xa0;», que la dernière étiquette et que le score non supervisé.</translation>
    </message>
    <message>
        <source>Its decision is not better than the last label.</source>
        <translation>Sa décision n’est pas meilleure que la dernière étiquette.</translation>
    </message>
    <message>
        <source>Too few labels to tell whether its decision is better than the last label.</source>
        <translation>Trop peu d’étiquettes pour dire si sa décision est meilleure que la dernière étiquette.</translation>
    </message>
    <message>
        <source>Its decision is not better than the unsupervised score.</source>
        <translation>Sa décision n’est pas meilleure que le score non supervisé.</translation>
    </message>
    <message>
        <source>Too few labels to tell whether its decision is better than the unsupervised score.</source>
        <translation>Trop peu d’étiquettes pour dire si sa décision est meilleure que le score non supervisé.</translation>
    </message>
    <message>
        <source>Its decision is not better than always saying normal.</source>
        <translation>Sa décision n’est pas meilleure que de toujours dire «&#xa0;normal&#xa0;».</translation>
    </message>
    <message>
        <source>Too few labels to tell whether its decision is better than always saying normal.</source>
        <translation>Trop peu d’étiquettes pour dire si sa décision est meilleure que de toujours dire «&#xa0;normal&#xa0;».</translation>
    </message>
    <message>
        <source>too few labels to tell what the fleet has learnt</source>
        <translation>trop peu d’étiquettes pour dire ce que la flotte a appris</translation>
    </message>
    <message>
        <source>the fleet is learning</source>
        <translation>la flotte apprend</translation>
    </message>
    <message>
        <source>the fleet is not better than the last label</source>
        <translation>la flotte n’est pas meilleure que la dernière étiquette</translation>
    </message>
    <message>
        <source>too few labels to tell whether the fleet is better than the last label</source>
        <translation>trop peu d’étiquettes pour dire si la flotte est meilleure que la dernière étiquette</translation>
    </message>
    <message>
        <source>the fleet is not better than the unsupervised score</source>
        <translation>la flotte n’est pas meilleure que le score non supervisé</translation>
    </message>
    <message>
        <source>too few labels to tell whether the fleet is better than the unsupervised score</source>
        <translation>trop peu d’étiquettes pour dire si la flotte est meilleure que le score non supervisé</translation>
    </message>
    <message>
        <source>the fleet is not better than always saying normal</source>
        <translation>la flotte n’est pas meilleure que de toujours dire «&#xa0;normal&#xa0;»</translation>
    </message>
    <message>
        <source>too few labels to tell whether the fleet is better than always saying normal</source>
        <translation>trop peu d’étiquettes pour dire si la flotte est meilleure que de toujours dire «&#xa0;normal&#xa0;»</translation>
    </message>
    <message>
        <source>Hardest to beat: %1, gain in PR-AUC %2, %3.</source>
        <translation>La plus dure à battre&#xa0;: %1, gain de PR-AUC %2, %3.</translation>
    </message>
    <message>
        <source>Hardest to beat: %1, gain in log loss %2, %3.</source>
        <translation>La plus dure à battre&#xa0;: %1, gain de log loss %2, %3.</translation>
    </message>
    <message>
        <source>against weak labels</source>
        <translation>face à des étiquettes faibles</translation>
    </message>
    <message>
        <source>against weak labels in %1 of %2 devices</source>
        <translation>face à des étiquettes faibles pour %1 appareils sur %2</translation>
    </message>
    <message>
        <source>95% interval %1 to %2</source>
        <translation>intervalle à 95&#x202f;% de %1 à %2</translation>
    </message>
</context>
<context>
    <name>GroupTexts</name>
    <message>
        <source>The group “%1” names no device: nothing is trained by it. Check its pattern against the names of the devices.</source>
        <translation>Le groupe «&#xa0;%1&#xa0;» ne nomme aucun appareil&#xa0;: rien n’est entraîné selon lui. Comparez son motif aux noms des appareils.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) (%1) are named by the groups “%2” and “%3”: the first of them counts.</source>
        <translation>
            <numerusform>%n appareil (%1) est nommé par les groupes «&#xa0;%2&#xa0;» et «&#xa0;%3&#xa0;»&#xa0;: le premier compte.</numerusform>
            <numerusform>%n appareils (%1) sont nommés par les groupes «&#xa0;%2&#xa0;» et «&#xa0;%3&#xa0;»&#xa0;: le premier compte.</numerusform>
        </translation>
    </message>
    <message>
        <source>in no group</source>
        <translation>sans groupe</translation>
    </message>
</context>
<context>
    <name>HelpTexts</name>
    <message>
        <source>Examples:</source>
        <translation>Exemples&#xa0;:</translation>
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
        <translation>Codes de retour&#xa0;:
  0    tout s’est bien passé
  1    l’exécution a échoué en cours de route
  2    mauvais usage&#xa0;: un argument ou un réglage
  3    mauvaise entrée&#xa0;: un fichier manque, est illisible ou n’est pas ce qu’il devrait être
  4    un fichier ne peut pas être écrit&#xa0;: pas de droits, existe déjà, disque plein
  5    arrêtée à un --break&#x202f;; tout, jusque-là, est dans le fichier d’exécution
  130  interrompue&#x202f;; tout, jusqu’au dernier lot, est dans le fichier d’exécution</translation>
    </message>
</context>
<context>
    <name>IdentityWords</name>
    <message>
        <source>Folder of the server&apos;s certificate, key and tokens; without it one in the user&apos;s data</source>
        <translation>Dossier du certificat, de la clé et des jetons du serveur&#x202f;; sans lui, un dossier dans les données de l’utilisateur</translation>
    </message>
</context>
<context>
    <name>InputFileText</name>
    <message>
        <source>This link leads nowhere, or in a circle; choose the file itself.</source>
        <translation>Ce lien ne mène nulle part, ou tourne en rond&#x202f;; choisissez le fichier lui-même.</translation>
    </message>
    <message>
        <source>There is no such file or folder; check the path.</source>
        <translation>Ce fichier ou dossier n’existe pas&#x202f;; vérifiez le chemin.</translation>
    </message>
    <message>
        <source>This is a device, a pipe or a socket and no file; choose a CSV file.</source>
        <translation>C’est un périphérique, un tube ou un socket, pas un fichier&#x202f;; choisissez un fichier CSV.</translation>
    </message>
    <message>
        <source>The file cannot be read (%1); check the disk and try again.</source>
        <translation>Le fichier ne peut pas être lu (%1)&#x202f;; vérifiez le disque et réessayez.</translation>
    </message>
    <message>
        <source>The file unpacks to more than %1 times its size, as no file of readings does; if it is sound, unpack it and choose the result.</source>
        <translation>Le fichier décompressé fait plus de %1 fois sa taille, ce qu’aucun fichier de mesures ne fait&#x202f;; s’il est sain, décompressez-le et choisissez le résultat.</translation>
    </message>
    <message>
        <source>The compressed file is damaged or ends early; get it again.</source>
        <translation>Le fichier compressé est endommagé ou finit trop tôt&#x202f;; récupérez-le à nouveau.</translation>
    </message>
    <message>
        <source>The file cannot be opened (%1); check its permissions.</source>
        <translation>Le fichier ne peut pas être ouvert (%1)&#x202f;; vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>The memory does not suffice to unpack the file; close other programs.</source>
        <translation>La mémoire ne suffit pas pour décompresser le fichier&#x202f;; fermez d’autres programmes.</translation>
    </message>
</context>
<context>
    <name>InspectModel</name>
    <message>
        <source>Global model, version %1</source>
        <translation>Modèle global, version %1</translation>
    </message>
    <message>
        <source>Local model of %1, version %2</source>
        <translation>Modèle local de %1, version %2</translation>
    </message>
    <message>
        <source>From run: %1, batch %2, method %3</source>
        <translation>De l’exécution&#xa0;: %1, lot %2, méthode %3</translation>
    </message>
    <message numerus="yes">
        <source>Trained on %1 sample(s); claimed accuracy %2; learning rate %3</source>
        <translation>
            <numerusform>Entraîné sur %1 échantillon&#x202f;; exactitude annoncée %2&#x202f;; taux d’apprentissage %3</numerusform>
            <numerusform>Entraîné sur %1 échantillons&#x202f;; exactitude annoncée %2&#x202f;; taux d’apprentissage %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weight(s); the largest:</source>
        <translation>
            <numerusform>%Ln poids&#x202f;; le plus grand&#xa0;:</numerusform>
            <numerusform>%Ln poids&#x202f;; les plus grands&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>bias</source>
        <translation>biais</translation>
    </message>
    <message>
        <source>Made by round %1</source>
        <translation>Fait par le tour %1</translation>
    </message>
    <message>
        <source>from global version %1</source>
        <translation>à partir de la version globale %1</translation>
    </message>
    <message>
        <source>from version %1</source>
        <translation>à partir de la version %1</translation>
    </message>
    <message>
        <source>beside global version %1</source>
        <translation>à côté de la version globale %1</translation>
    </message>
    <message>
        <source>configuration %1</source>
        <translation>configuration %1</translation>
    </message>
    <message>
        <source>on its device</source>
        <translation>sur son appareil</translation>
    </message>
    <message>
        <source>on the devices that train</source>
        <translation>sur les appareils qui s’entraînent</translation>
    </message>
    <message>
        <source>on the devices that never train</source>
        <translation>sur les appareils qui ne s’entraînent jamais</translation>
    </message>
    <message numerus="yes">
        <source>Measured %1 to batch %2, %3 labelled reading(s): PR-AUC %4, log loss %5, accuracy %6</source>
        <translation>
            <numerusform>Mesuré %1 jusqu’au lot %2, %3 mesure étiquetée&#xa0;: PR-AUC %4, log loss %5, exactitude %6</numerusform>
            <numerusform>Mesuré %1 jusqu’au lot %2, %3 mesures étiquetées&#xa0;: PR-AUC %4, log loss %5, exactitude %6</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>InspectWords</name>
    <message>
        <source>information</source>
        <translation>information</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>critique</translation>
    </message>
    <message>
        <source>Show what a run file or a model file holds</source>
        <translation>Montrer ce que contient un fichier d’exécution ou de modèle</translation>
    </message>
    <message>
        <source>A run file or a model file</source>
        <translation>Un fichier d’exécution ou de modèle</translation>
    </message>
    <message>
        <source>As one JSON object</source>
        <translation>Sous forme d’un objet JSON</translation>
    </message>
    <message>
        <source>The digest of a run&apos;s content: equal for equal runs</source>
        <translation>L’empreinte du contenu d’une exécution&#xa0;: égale pour des exécutions égales</translation>
    </message>
    <message>
        <source>The events of a run</source>
        <translation>Les événements d’une exécution</translation>
    </message>
    <message>
        <source>The global versions of a run</source>
        <translation>Les versions globales d’une exécution</translation>
    </message>
    <message>
        <source>The configuration of a run, as TOML</source>
        <translation>La configuration d’une exécution, en TOML</translation>
    </message>
    <message>
        <source>This is not a run file. Only a run file has a digest, events, versions and a configuration.</source>
        <translation>Ce n’est pas un fichier d’exécution. Seul un tel fichier a une empreinte, des événements, des versions et une configuration.</translation>
    </message>
    <message>
        <source>Finished after batch %1.</source>
        <translation>Terminée après le lot %1.</translation>
    </message>
    <message>
        <source>Stopped after batch %1; fleetgrad-cli resume goes on with it.</source>
        <translation>Arrêtée après le lot %1&#x202f;; fleetgrad-cli resume continue.</translation>
    </message>
    <message>
        <source>Made by Fleetgrad %1 at %2.</source>
        <translation>Faite par Fleetgrad %1 le %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s), no summary yet: it stopped before its first checkpoint.</source>
        <translation>
            <numerusform>%Ln appareil, pas encore de résumé&#xa0;: l’exécution s’est arrêtée avant son premier point de reprise.</numerusform>
            <numerusform>%Ln appareils, pas encore de résumé&#xa0;: l’exécution s’est arrêtée avant son premier point de reprise.</numerusform>
        </translation>
    </message>
    <message>
        <source>The figures are those after batch %1, of its newest checkpoint.</source>
        <translation>Les chiffres sont ceux d’après le lot %1, de son dernier point de reprise.</translation>
    </message>
    <message>
        <source>Stopped after batch %1; fleetgrad-cli serve goes on with it.</source>
        <translation>Arrêtée après le lot %1&#x202f;; fleetgrad-cli serve continue.</translation>
    </message>
    <message>
        <source>That waits for: %1</source>
        <comment>a command</comment>
        <translation>Cela attend : %1</translation>
    </message>
    <message>
        <source>What devices reported up to batch %1 is in earlier files.</source>
        <translation>Ce que les appareils ont rapporté jusqu’au lot %1 est dans des fichiers antérieurs.</translation>
    </message>
</context>
<context>
    <name>LearningChart</name>
    <message>
        <source>global, each version</source>
        <translation>global, chaque version</translation>
    </message>
    <message>
        <source>fleet median</source>
        <translation>médiane de la flotte</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lot</translation>
    </message>
    <message>
        <source>scored before training, against labels that the method makes itself</source>
        <translation>évalué avant l’entraînement, face à des étiquettes que la méthode produit elle-même</translation>
    </message>
    <message>
        <source>local models</source>
        <translation>modèles locaux</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>décisions</translation>
    </message>
    <message>
        <source>last 1,000 labels</source>
        <translation>1&#x202f;000 dern. étiquettes</translation>
    </message>
    <message>
        <source>No labelled readings yet: the first figures come with the first labels.</source>
        <translation>Pas encore de mesures étiquetées&#xa0;: les premiers chiffres viendront avec les premières étiquettes.</translation>
    </message>
    <message>
        <source>decisions, fleet mean</source>
        <translation>décisions, moyenne de la flotte</translation>
    </message>
    <message>
        <source>global, newest version</source>
        <translation>global, dernière version</translation>
    </message>
    <message>
        <source>original, claimed</source>
        <translation>d’origine, annoncé</translation>
    </message>
    <message>
        <source>original, measured</source>
        <translation>d’origine, mesuré</translation>
    </message>
    <message>
        <source>%1: learning rate from %2 to %3, %4</source>
        <translation>%1&#xa0;: taux d’apprentissage de %2 à %3, %4</translation>
    </message>
    <message>
        <source>since the start</source>
        <translation>depuis le début</translation>
    </message>
    <message>
        <source>time, UTC</source>
        <translation>temps, UTC</translation>
    </message>
    <message>
        <source>readings per device</source>
        <translation>mesures par appareil</translation>
    </message>
    <message numerus="yes">
        <source>(%Ln earlier change(s) of this rate are not drawn: there is room for the newest %1)</source>
        <translation>
            <numerusform>(%Ln changement antérieur de ce taux n’est pas tracé&#xa0;: il y a place pour les %1 plus récents)</numerusform>
            <numerusform>(%Ln changements antérieurs de ce taux ne sont pas tracés&#xa0;: il y a place pour les %1 plus récents)</numerusform>
        </translation>
    </message>
    <message>
        <source>10–90% of devices</source>
        <translation>10–90&#x202f;% des appareils</translation>
    </message>
    <message>
        <source>global, last %1 versions</source>
        <translation>global, %1 dernières versions</translation>
    </message>
</context>
<context>
    <name>LearningView</name>
    <message>
        <source>%1, smoothed</source>
        <translation>%1, lissé</translation>
    </message>
</context>
<context>
    <name>LiveText</name>
    <message>
        <source>A device has a name of 1 to %1 letters, digits and signs.</source>
        <translation>Un appareil a un nom de 1 à %1 lettres, chiffres et signes.</translation>
    </message>
    <message>
        <source>This device has %L1 channels, but every device of this run has %L2: live.channels of its configuration says so. Send that many.</source>
        <translation>Cet appareil a %L1 canaux, mais chaque appareil de cette exécution en a %L2&#xa0;: c’est live.channels de sa configuration qui le dit. Envoyez-en autant.</translation>
    </message>
    <message>
        <source>A channel has a name of 1 to %1 letters, digits and signs.</source>
        <translation>Un canal a un nom de 1 à %1 lettres, chiffres et signes.</translation>
    </message>
    <message>
        <source>Give one unit for each channel, or none at all.</source>
        <translation>Donnez une unité par canal, ou aucune.</translation>
    </message>
    <message>
        <source>A unit has at most %1 letters, digits and signs.</source>
        <translation>Une unité a au plus %1 lettres, chiffres et signes.</translation>
    </message>
    <message>
        <source>The time stamp %1 is more than a day away from now, %2 (seconds since 1970): set the clock of the device.</source>
        <translation>L’horodatage %1 est à plus d’un jour de maintenant, %2 (secondes depuis 1970)&#xa0;: réglez l’horloge de l’appareil.</translation>
    </message>
    <message>
        <source>A device of this name joined with the channels %1. Send these, in their order and with their units, or choose another name.</source>
        <translation>Un appareil de ce nom a rejoint avec les canaux %1. Envoyez ceux-ci, dans leur ordre et avec leurs unités, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>All %L1 places of this run are taken (live.places of its configuration): begin a run with more of them.</source>
        <translation>Les %L1 places de cette exécution sont prises (live.places de sa configuration)&#xa0;: commencez une exécution qui en a davantage.</translation>
    </message>
    <message>
        <source>This run takes readings alone: let the device send these.</source>
        <translation>Cette exécution n’accepte que des mesures&#xa0;: faites-les envoyer par l’appareil.</translation>
    </message>
    <message>
        <source>A device of this name joined as one that trains itself. Go on with that, or choose another name.</source>
        <translation>Un appareil de ce nom a rejoint comme s’entraînant lui-même. Continuez ainsi, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>A device of this name joined as one that sends its readings. Go on with that, or choose another name.</source>
        <translation>Un appareil de ce nom a rejoint comme envoyant ses mesures. Continuez ainsi, ou choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>LookBack</name>
    <message>
        <source>There is no such device in this run.</source>
        <translation>Il n’y a pas de tel appareil dans cette exécution.</translation>
    </message>
    <message>
        <source>There is no batch %L1 in this run: it has %L2.</source>
        <translation>Il n’y a pas de lot %L1 dans cette exécution&#xa0;: elle en a %L2.</translation>
    </message>
    <message>
        <source>The checkpoint at batch %L1 does not fit this version of the program.</source>
        <translation>Le point de reprise au lot %L1 ne convient pas à cette version du programme.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Cela a été arrêté.</translation>
    </message>
    <message>
        <source>It has no such reading in this run.</source>
        <translation>Il n’a pas de telle mesure dans cette exécution.</translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message>
        <source>This server speaks schema %1.</source>
        <translation>Ce serveur parle le schéma %1.</translation>
    </message>
    <message>
        <source>A device has a name of 1 to %1 bytes.</source>
        <translation>Un appareil a un nom de 1 à %1 octets.</translation>
    </message>
    <message>
        <source>It is to be an array of the channels&apos; names.</source>
        <translation>Ce doit être un tableau des noms des canaux.</translation>
    </message>
    <message>
        <source>It is to be an array with one text for each channel.</source>
        <translation>Ce doit être un tableau avec un texte pour chaque canal.</translation>
    </message>
    <message>
        <source>Seconds between two readings are above 0, and a day at most.</source>
        <translation>Il y a plus de 0 seconde entre deux mesures, et un jour au plus.</translation>
    </message>
    <message>
        <source>A value is a number, or null where it is missing.</source>
        <translation>Une valeur est un nombre, ou null là où elle manque.</translation>
    </message>
    <message>
        <source>“%1” is no channel that the device said it has.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un canal que l’appareil a annoncé.</translation>
    </message>
    <message>
        <source>There is to be one value for each channel, %1 in all.</source>
        <translation>Il faut une valeur pour chaque canal, %1 en tout.</translation>
    </message>
    <message>
        <source>On this connection it is “%1”.</source>
        <translation>Sur cette connexion, c’est «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It is to be ISO 8601, or milliseconds since 1970 as a number.</source>
        <translation>Ce doit être de l’ISO 8601, ou un nombre de millisecondes depuis 1970.</translation>
    </message>
    <message>
        <source>It is to be a whole number from 1 on, larger with each reading.</source>
        <translation>Ce doit être un nombre entier à partir de 1, plus grand à chaque mesure.</translation>
    </message>
    <message>
        <source>It is 0, 1, or absent.</source>
        <translation>C’est 0, 1, ou rien.</translation>
    </message>
    <message>
        <source>A message has 256 KiB at most.</source>
        <translation>Un message a 256&#xa0;Kio au plus.</translation>
    </message>
    <message>
        <source>This is not JSON: %1</source>
        <translation>Ce n’est pas du JSON&#xa0;: %1</translation>
    </message>
    <message>
        <source>A message is an object, or an array of readings.</source>
        <translation>Un message est un objet, ou un tableau de mesures.</translation>
    </message>
    <message>
        <source>The device has said already who it is.</source>
        <translation>L’appareil a déjà dit qui il est.</translation>
    </message>
    <message>
        <source>The first message is to be a “hello”.</source>
        <translation>Le premier message doit être un «&#xa0;hello&#xa0;».</translation>
    </message>
    <message>
        <source>The server leaves no room for a reading.</source>
        <translation>Le serveur ne laisse pas de place pour une mesure.</translation>
    </message>
    <message>
        <source>This is no message of a server.</source>
        <translation>Ce n’est pas un message d’un serveur.</translation>
    </message>
    <message>
        <source>It is true where the device trains itself, or false.</source>
        <translation>C’est true si l’appareil s’entraîne lui-même, sinon false.</translation>
    </message>
    <message>
        <source>The server does not say by what the device is to train.</source>
        <translation>Le serveur ne dit pas comment l’appareil doit s’entraîner.</translation>
    </message>
    <message>
        <source>There is to be one name for each weight.</source>
        <translation>Il faut un nom pour chaque poids.</translation>
    </message>
    <message>
        <source>These are other features than the fleet&apos;s. The update has: %1. The fleet has: %2.</source>
        <translation>Ce sont d’autres caractéristiques que celles de la flotte. La mise à jour a&#xa0;: %1. La flotte a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>It is to be a number, or null where it is unknown.</source>
        <translation>Ce doit être un nombre, ou null s’il est inconnu.</translation>
    </message>
    <message>
        <source>It is a share, from 0 to 1.</source>
        <translation>C’est une part, de 0 à 1.</translation>
    </message>
    <message>
        <source>It is to be a whole number from 1 on, larger with each update.</source>
        <translation>Ce doit être un nombre entier à partir de 1, plus grand à chaque mise à jour.</translation>
    </message>
    <message>
        <source>It is to be the number of the global version that the update started from, or 0.</source>
        <translation>Ce doit être le numéro de la version globale dont la mise à jour est partie, ou 0.</translation>
    </message>
    <message>
        <source>It is to be a whole number.</source>
        <translation>Ce doit être un nombre entier.</translation>
    </message>
    <message>
        <source>The weights are to be an array of numbers, and the bias a number.</source>
        <translation>Les poids doivent être un tableau de nombres, et le biais un nombre.</translation>
    </message>
    <message>
        <source>A label without its reading has the key of that reading.</source>
        <translation>Une étiquette sans sa mesure porte la clé de cette mesure.</translation>
    </message>
</context>
<context>
    <name>ModelChoiceWords</name>
    <message>
        <source>The run has no device of this name. Its devices are called %1, ...</source>
        <translation>L’exécution n’a pas d’appareil de ce nom. Ses appareils s’appellent %1, ...</translation>
    </message>
    <message>
        <source>No version of this device’s model was stored. Lower keep_local_versions in the next run.</source>
        <translation>Aucune version du modèle de cet appareil n’a été enregistrée. Diminuez keep_local_versions à la prochaine exécution.</translation>
    </message>
    <message>
        <source>A model file, or a run file</source>
        <translation>Un fichier de modèle, ou un fichier d’exécution</translation>
    </message>
    <message>
        <source>Of a run file: the local model of that device</source>
        <translation>D’un fichier d’exécution&#xa0;: le modèle local de cet appareil</translation>
    </message>
    <message>
        <source>Of a run file: that version; without it the newest</source>
        <translation>D’un fichier d’exécution&#xa0;: cette version&#x202f;; sans elle, la plus récente</translation>
    </message>
    <message>
        <source>This is not a run file: it has no devices and versions. Leave --device and --version out, or name a run file.</source>
        <translation>Ce n’est pas un fichier d’exécution&#xa0;: il n’a ni appareils ni versions. Omettez --device et --version, ou nommez un fichier d’exécution.</translation>
    </message>
</context>
<context>
    <name>ModelEventTexts</name>
    <message>
        <source>“%1” deployed: it is global version %2 now</source>
        <translation>«&#xa0;%1&#xa0;» déployé&#xa0;: c’est désormais la version globale %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) try out “%1”: %2</source>
        <translation>
            <numerusform>%Ln appareil essaie «&#xa0;%1&#xa0;»&#xa0;: %2</numerusform>
            <numerusform>%Ln appareils essaient «&#xa0;%1&#xa0;»&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %Ln round(s)</source>
        <translation>
            <numerusform>pendant %Ln tour</numerusform>
            <numerusform>pendant %Ln tours</numerusform>
        </translation>
    </message>
    <message>
        <source>Canary of “%1” ended: its devices keep the model</source>
        <translation>Canari «&#xa0;%1&#xa0;» terminé&#xa0;: ses appareils gardent le modèle</translation>
    </message>
    <message>
        <source>Canary of “%1” promoted to all devices</source>
        <translation>Canari «&#xa0;%1&#xa0;» promu à tous les appareils</translation>
    </message>
    <message>
        <source>Canary of “%1” is over: the model is taken back</source>
        <translation>Canari «&#xa0;%1&#xa0;» arrivé à son terme&#xa0;: le modèle est retiré</translation>
    </message>
    <message>
        <source>Canary of “%1” ended: the model is taken back</source>
        <translation>Canari «&#xa0;%1&#xa0;» terminé&#xa0;: le modèle est retiré</translation>
    </message>
    <message>
        <source>accuracy %1, of the others %2</source>
        <translation>exactitude %1, des autres %2</translation>
    </message>
    <message>
        <source>log loss %1, of the others %2</source>
        <translation>log loss %1, des autres %2</translation>
    </message>
</context>
<context>
    <name>ModelFile</name>
    <message>
        <source>The model has weights that are not finite, which a model file can&apos;t hold. Choose another version.</source>
        <translation>Le modèle a des poids qui ne sont pas finis, ce qu’un fichier de modèle ne peut pas contenir. Choisissez une autre version.</translation>
    </message>
    <message>
        <source>The model has %1 weights and %2 feature names. Choose another version.</source>
        <translation>Le modèle a %1 poids et %2 noms de caractéristiques. Choisissez une autre version.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written (%1). Check the folder, its permissions and the space that is left.</source>
        <translation>Le fichier ne peut pas être écrit (%1). Vérifiez le dossier, ses droits d’accès et l’espace restant.</translation>
    </message>
    <message>
        <source>Field &quot;%1&quot; %2. Correct it, or save the model again.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» %2. Corrigez-le, ou enregistrez à nouveau le modèle.</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>is not a text</source>
        <translation>n’est pas un texte</translation>
    </message>
    <message>
        <source>is not a number that is finite and in range</source>
        <translation>n’est pas un nombre fini et dans la plage</translation>
    </message>
    <message>
        <source>is not a whole number in range</source>
        <translation>n’est pas un nombre entier dans la plage</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>est présent deux fois</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, and this program reads &quot;fleetgrad.model.v1&quot;</source>
        <translation>vaut «&#xa0;%1&#xa0;», et ce programme lit «&#xa0;fleetgrad.model.v1&#xa0;»</translation>
    </message>
    <message>
        <source>is neither &quot;local&quot; nor &quot;global&quot;</source>
        <translation>n’est ni «&#xa0;local&#xa0;» ni «&#xa0;global&#xa0;»</translation>
    </message>
    <message>
        <source>is neither &quot;sound&quot; nor &quot;original&quot;</source>
        <translation>n’est ni «&#xa0;sound&#xa0;» ni «&#xa0;original&#xa0;»</translation>
    </message>
    <message>
        <source>has %1 numbers for %2 feature names</source>
        <translation>a %1 nombres pour %2 noms de caractéristiques</translation>
    </message>
    <message>
        <source>is not an array</source>
        <translation>n’est pas un tableau</translation>
    </message>
    <message>
        <source>There is no such file. Check the name and the folder.</source>
        <translation>Ce fichier n’existe pas. Vérifiez le nom et le dossier.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read (%1). Check its permissions.</source>
        <translation>Le fichier ne peut pas être lu (%1). Vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>The file is larger than 16 MiB, which no model is. Choose a model file.</source>
        <translation>Le fichier dépasse 16 Mio, ce qu’aucun modèle ne fait. Choisissez un fichier de modèle.</translation>
    </message>
    <message>
        <source>The file is not whole JSON (%1). Save the model again, or choose another file.</source>
        <translation>Le fichier n’est pas du JSON complet (%1). Enregistrez à nouveau le modèle, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The file is JSON, but not a model: there is no object in it. Choose a model file.</source>
        <translation>Le fichier est du JSON, mais pas un modèle&#xa0;: il ne contient pas d’objet. Choisissez un fichier de modèle.</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>n’est pas un objet</translation>
    </message>
    <message>
        <source>is not whole JSON</source>
        <translation>n’est pas du JSON complet</translation>
    </message>
    <message>
        <source>has more than 1,000 fields</source>
        <translation>a plus de 1&#x202f;000 champs</translation>
    </message>
    <message>
        <source>has more than 131,072 entries</source>
        <translation>a plus de 131&#x202f;072 entrées</translation>
    </message>
    <message>
        <source>This is a folder. Name a model file (%1).</source>
        <translation>C’est un dossier. Nommez un fichier de modèle (%1).</translation>
    </message>
    <message>
        <source>There is no such format of model files. Use one of %1.</source>
        <translation>Ce format de fichiers de modèle n’existe pas. Utilisez l’un de ceux-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The end of this name tells no format of model files. End it with one of %1.</source>
        <translation>La fin de ce nom ne dit aucun format de fichiers de modèle. Terminez-le par l’une de celles-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>is none of &quot;device&quot;, &quot;fleet&quot; and &quot;hold_out&quot;</source>
        <translation>n’est ni &quot;device&quot;, ni &quot;fleet&quot;, ni &quot;hold_out&quot;</translation>
    </message>
    <message>
        <source>The file is larger than 4 MiB, which no JSON model is. Choose a model file.</source>
        <translation>Le fichier dépasse 4 Mio, ce qui n’est le cas d’aucun modèle JSON. Choisissez un fichier de modèle.</translation>
    </message>
    <message>
        <source>The file ends inside its header: it is no safetensors file, or was cut off. Save the model again.</source>
        <translation>Le fichier finit dans son en-tête&#xa0;: ce n’est pas un fichier safetensors, ou il a été tronqué. Enregistrez de nouveau le modèle.</translation>
    </message>
    <message>
        <source>Its header is larger than 1 MiB, which that of no model is. Choose another file.</source>
        <translation>Son en-tête dépasse 1 Mio, ce qui n’est le cas d’aucun modèle. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Its header is not one whole JSON object (%1). Save the model again, or choose another file.</source>
        <translation>Son en-tête n’est pas un objet JSON complet (%1). Enregistrez de nouveau le modèle, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>is a tensor that no model has</source>
        <translation>est un tenseur qu’aucun modèle n’a</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, and weights are F32, F64 or F16</source>
        <translation>est &quot;%1&quot;, et les poids sont F32, F64 ou F16</translation>
    </message>
    <message>
        <source>does not lie in the file</source>
        <translation>n’est pas dans le fichier</translation>
    </message>
    <message>
        <source>is not that of one row with as many numbers as the tensor has bytes for</source>
        <translation>n’est pas celle d’une seule rangée d’autant de nombres que le tenseur a d’octets</translation>
    </message>
    <message>
        <source>overlaps another tensor</source>
        <translation>chevauche un autre tenseur</translation>
    </message>
    <message>
        <source>leaves a hole before the tensor</source>
        <translation>laisse un trou avant le tenseur</translation>
    </message>
    <message>
        <source>leaves bytes at the end of the file</source>
        <translation>laisse des octets à la fin du fichier</translation>
    </message>
    <message>
        <source>is not that of one number</source>
        <translation>n’est pas celle d’un seul nombre</translation>
    </message>
    <message>
        <source>Names and notes of the model take more than 1 MiB, which a safetensors file can&apos;t hold. Use JSON.</source>
        <translation>Les noms et la note du modèle prennent plus de 1 Mio, ce qu’un fichier safetensors ne peut pas contenir. Utilisez JSON.</translation>
    </message>
</context>
<context>
    <name>ModelOrigin</name>
    <message>
        <source>Note: %1</source>
        <translation>Note&#xa0;: %1</translation>
    </message>
    <message>
        <source>From the run %1, batch %2</source>
        <translation>De l’exécution %1, lot %2</translation>
    </message>
    <message>
        <source>made by round %1</source>
        <translation>fait par le tour %1</translation>
    </message>
    <message>
        <source>from global v%1</source>
        <translation>à partir de la globale v%1</translation>
    </message>
    <message>
        <source>from v%1 of its device</source>
        <translation>à partir de v%1 de son appareil</translation>
    </message>
    <message>
        <source>beside global v%1</source>
        <translation>à côté de la globale v%1</translation>
    </message>
    <message>
        <source>configuration %1</source>
        <translation>configuration %1</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %1 labelled reading(s) of its device</source>
        <translation>
            <numerusform>Mesuré sur %1 mesure étiquetée de son appareil</numerusform>
            <numerusform>Mesuré sur %1 mesures étiquetées de son appareil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured on %1 labelled reading(s) of devices that train</source>
        <translation>
            <numerusform>Mesuré sur %1 mesure étiquetée d’appareils qui s’entraînent</numerusform>
            <numerusform>Mesuré sur %1 mesures étiquetées d’appareils qui s’entraînent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured on %1 labelled reading(s) of devices that never train</source>
        <translation>
            <numerusform>Mesuré sur %1 mesure étiquetée d’appareils qui ne s’entraînent jamais</numerusform>
            <numerusform>Mesuré sur %1 mesures étiquetées d’appareils qui ne s’entraînent jamais</numerusform>
        </translation>
    </message>
    <message>
        <source>to batch %1</source>
        <translation>jusqu’au lot %1</translation>
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
        <translation>aucun</translation>
    </message>
    <message>
        <source>The model takes other features than the device has. Only the model has: %1. Only the device has: %2. Choose another device or another model.</source>
        <translation>Le modèle prend d’autres caractéristiques que celles de l’appareil. Seul le modèle a&#xa0;: %1. Seul l’appareil a&#xa0;: %2. Choisissez un autre appareil ou un autre modèle.</translation>
    </message>
</context>
<context>
    <name>ModelWords</name>
    <message>
        <source>Show where a model is from, what it is worth and its largest weights</source>
        <translation>Montrer d’où vient un modèle, ce qu’il vaut et ses plus grands poids</translation>
    </message>
    <message>
        <source>As one JSON object</source>
        <translation>En un seul objet JSON</translation>
    </message>
    <message>
        <source>Write a model in another format</source>
        <translation>Écrire un modèle dans un autre format</translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation>Le fichier à écrire</translation>
    </message>
    <message>
        <source>%1; without it, as the name of the file ends</source>
        <translation>%1&#x202f;; sans lui, selon la fin du nom du fichier</translation>
    </message>
    <message>
        <source>Write what a model says of each reading of CSV files</source>
        <translation>Écrire ce qu’un modèle dit de chaque mesure de fichiers CSV</translation>
    </message>
    <message>
        <source>A CSV file, or a folder of them</source>
        <translation>Un fichier CSV, ou un dossier qui en contient</translation>
    </message>
    <message>
        <source>The readings of that device alone</source>
        <translation>Les mesures de cet appareil seul</translation>
    </message>
    <message>
        <source>The CSV file to write; without it standard output</source>
        <translation>Le fichier CSV à écrire&#x202f;; sans lui, la sortie standard</translation>
    </message>
    <message>
        <source>It is empty. Name a CSV file, or a folder of them.</source>
        <translation>C’est vide. Nommez un fichier CSV, ou un dossier qui en contient.</translation>
    </message>
    <message>
        <source>Show, convert, try out and deploy a model</source>
        <translation>Montrer, convertir, essayer et déployer un modèle</translation>
    </message>
    <message>
        <source>Say what to do with a model: show, convert, score or deploy. --help tells more.</source>
        <translation>Dites que faire d’un modèle&#xa0;: show, convert, score ou deploy. --help en dit plus.</translation>
    </message>
</context>
<context>
    <name>NabWindowsText</name>
    <message>
        <source>This is no list of [begin, end] pairs of times; repair the file, or remove it to read the CSV files beside it without labels.</source>
        <translation>Ce n’est pas une liste de paires d’heures [début, fin]&#x202f;; réparez le fichier, ou supprimez-le pour lire sans étiquettes les fichiers CSV voisins.</translation>
    </message>
    <message>
        <source>The file of labels cannot be opened (%1); check its permissions.</source>
        <translation>Le fichier d’étiquettes ne peut pas être ouvert (%1)&#x202f;; vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>The file of labels is larger than 64 MiB; check that it is the right one.</source>
        <translation>Le fichier d’étiquettes dépasse 64 Mio&#x202f;; vérifiez que c’est le bon.</translation>
    </message>
    <message>
        <source>The file of labels is no valid JSON (%1); repair it, or remove it to read the CSV files beside it without labels.</source>
        <translation>Le fichier d’étiquettes n’est pas du JSON valide (%1)&#x202f;; réparez-le, ou supprimez-le pour lire sans étiquettes les fichiers CSV voisins.</translation>
    </message>
</context>
<context>
    <name>NpyText</name>
    <message>
        <source>This is no NumPy array that can be read (%1); save it from Python with numpy.save as float64 of one or two dimensions.</source>
        <translation>Ce n’est pas un tableau NumPy lisible (%1)&#x202f;; enregistrez-le depuis Python avec numpy.save, en float64 à une ou deux dimensions.</translation>
    </message>
    <message>
        <source>the file ends early</source>
        <translation>le fichier finit trop tôt</translation>
    </message>
    <message>
        <source>its first bytes are others</source>
        <translation>ses premiers octets sont différents</translation>
    </message>
    <message>
        <source>its header is longer than 64 KiB</source>
        <translation>son en-tête dépasse 64 Kio</translation>
    </message>
    <message>
        <source>its header is not that of a table</source>
        <translation>son en-tête n’est pas celui d’une table</translation>
    </message>
    <message>
        <source>its numbers are of the type %1</source>
        <translation>ses nombres sont du type %1</translation>
    </message>
    <message>
        <source>it lies in Fortran order</source>
        <translation>il est en ordre Fortran</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>The array has more than a thousand million numbers; split it into several.</source>
        <translation>Le tableau a plus d’un milliard de nombres&#x202f;; répartissez-le en plusieurs.</translation>
    </message>
    <message>
        <source>the file goes on after its end</source>
        <translation>le fichier continue après sa fin</translation>
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
        <translation>%1 j</translation>
    </message>
    <message>
        <source>%1: no labels; its readings are scored, and nothing is learnt from them unless labels.weak_threshold is set.</source>
        <translation>%1&#xa0;: pas d’étiquettes&#x202f;; ses mesures sont évaluées, et rien n’en est appris à moins de définir labels.weak_threshold.</translation>
    </message>
    <message>
        <source>%1: devices whose newest row comes first: %2; their rows are read from the last to the first.</source>
        <translation>%1&#xa0;: appareils dont la ligne la plus récente vient en premier&#xa0;: %2&#x202f;; leurs lignes sont lues de la dernière à la première.</translation>
    </message>
    <message>
        <source>%1: rows with the time of the row before: %2; they are kept, in the order of the file.</source>
        <translation>%1&#xa0;: lignes ayant l’heure de la ligne précédente&#xa0;: %2&#x202f;; elles sont gardées, dans l’ordre du fichier.</translation>
    </message>
    <message>
        <source>%1: rows that come later than their time: %2; they are read where their time belongs.</source>
        <translation>%1&#xa0;: lignes placées plus loin que leur heure&#xa0;: %2&#x202f;; elles sont lues à la place de leur heure.</translation>
    </message>
    <message>
        <source>%1: places where the clock goes back: %2; the rows are read in the order of the file, and their times go on after the newest.</source>
        <translation>%1&#xa0;: endroits où l’horloge recule&#xa0;: %2&#x202f;; les lignes sont lues dans l’ordre du fichier, et leurs heures se poursuivent après la plus récente.</translation>
    </message>
    <message>
        <source>%1: gaps in time: %2, the longest of %3; nothing is filled in.</source>
        <translation>%1&#xa0;: trous dans le temps&#xa0;: %2, le plus long de %3&#x202f;; rien n’est comblé.</translation>
    </message>
    <message>
        <source>%1: devices read at irregular intervals: %2 of %3; the rows are taken one by one.</source>
        <translation>%1&#xa0;: appareils lus à intervalles irréguliers&#xa0;: %2 sur %3&#x202f;; les lignes sont prises une à une.</translation>
    </message>
    <message>
        <source>%1: the names of the columns are not in UTF-8 and were read as Latin-1; save the file in UTF-8 if they look wrong.</source>
        <translation>%1&#xa0;: les noms des colonnes ne sont pas en UTF-8 et ont été lus en Latin-1&#x202f;; enregistrez le fichier en UTF-8 s’ils semblent faux.</translation>
    </message>
    <message>
        <source>%1 (rows left out in this file: %2 of %3).</source>
        <translation>%1 (lignes omises dans ce fichier&#xa0;: %2 sur %3).</translation>
    </message>
    <message>
        <source>%1: values missing: %2.</source>
        <translation>%1&#xa0;: valeurs manquantes&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: values infinite or too large for a number, taken as missing: %2.</source>
        <translation>%1&#xa0;: valeurs infinies ou trop grandes pour un nombre, traitées comme manquantes&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: values that are text, taken as missing: %2.</source>
        <translation>%1&#xa0;: valeurs qui sont du texte, traitées comme manquantes&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: values met twice for one time and channel: %2; the first is kept.</source>
        <translation>%1&#xa0;: valeurs rencontrées deux fois pour une heure et un canal&#xa0;: %2&#x202f;; la première est gardée.</translation>
    </message>
    <message>
        <source>%1: no row has a readable time; each is taken a minute after the one before.</source>
        <translation>%1&#xa0;: aucune ligne n’a d’heure lisible&#x202f;; chacune est placée une minute après la précédente.</translation>
    </message>
    <message>
        <source>%1: rows without a readable time: %2; each has the time of the row before.</source>
        <translation>%1&#xa0;: lignes sans heure lisible&#xa0;: %2&#x202f;; chacune a l’heure de la ligne précédente.</translation>
    </message>
    <message>
        <source>%1: times with a time zone: %2, and without: %3, which are taken as UTC.</source>
        <translation>%1&#xa0;: heures avec fuseau horaire&#xa0;: %2, et sans&#xa0;: %3, qui sont prises comme UTC.</translation>
    </message>
</context>
<context>
    <name>OnnxFormat</name>
    <message>
        <source>The file is larger than 16 MiB, or has more than %1 parts: no linear model has so many. Choose a model file.</source>
        <translation>Le fichier dépasse 16&#xa0;Mio, ou a plus de %1 parties&#xa0;: aucun modèle linéaire n’en a autant. Choisissez un fichier de modèle.</translation>
    </message>
    <message>
        <source>The file is not a whole ONNX model. Export the model again, or choose another file.</source>
        <translation>Le fichier n’est pas un modèle ONNX entier. Exportez à nouveau le modèle, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The model is made for version %1 of the operators, and this program reads %2 and later. Export it for a later one.</source>
        <translation>Le modèle est fait pour la version %1 des opérateurs, et ce programme lit %2 et les suivantes. Exportez-le pour une version plus récente.</translation>
    </message>
    <message>
        <source>The model has functions or training steps of its own, which this program does not read. Export the linear model alone.</source>
        <translation>Le modèle a ses propres fonctions ou étapes d’entraînement, que ce programme ne lit pas. Exportez le modèle linéaire seul.</translation>
    </message>
    <message>
        <source>The metadata is larger than 2 MiB, which that of no model is. Choose a model file.</source>
        <translation>Les métadonnées dépassent 2&#xa0;Mio, ce qui n’arrive à aucun modèle. Choisissez un fichier de modèle.</translation>
    </message>
    <message>
        <source>The metadata has “%1” twice. Export the model again.</source>
        <translation>Les métadonnées ont «&#xa0;%1&#xa0;» deux fois. Exportez à nouveau le modèle.</translation>
    </message>
</context>
<context>
    <name>OnnxGraph</name>
    <message>
        <source>%1 This program reads linear models: from one input through MatMul and Add, or Gemm, and then Sigmoid to one output. Export the linear model alone.</source>
        <translation>%1 Ce programme lit les modèles linéaires&#xa0;: d’une entrée par MatMul et Add, ou Gemm, puis Sigmoid vers une sortie. Exportez le modèle linéaire seul.</translation>
    </message>
    <message>
        <source>The operator “%1” %2.</source>
        <translation>L’opérateur «&#xa0;%1&#xa0;» %2.</translation>
    </message>
    <message>
        <source>The graph has sparse tensors.</source>
        <translation>Le graphe a des tenseurs creux.</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>est là deux fois</translation>
    </message>
    <message>
        <source>The graph has another number of inputs or outputs (%1 in, %2 out).</source>
        <translation>Le graphe a un autre nombre d’entrées ou de sorties (entrées&#xa0;: %1, sorties&#xa0;: %2).</translation>
    </message>
    <message>
        <source>The output “%1” is not the result of a Sigmoid.</source>
        <translation>La sortie «&#xa0;%1&#xa0;» n’est pas le résultat d’un Sigmoid.</translation>
    </message>
    <message>
        <source>is not of the standard set, but of “%1”</source>
        <translation>n’est pas du jeu standard, mais de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>ne peut pas être lu</translation>
    </message>
    <message>
        <source>has another number of inputs or outputs (%1 in, %2 out)</source>
        <translation>a un autre nombre d’entrées ou de sorties (entrées&#xa0;: %1, sorties&#xa0;: %2)</translation>
    </message>
    <message>
        <source>makes “%1”, which is there already</source>
        <translation>produit «&#xa0;%1&#xa0;», qui existe déjà</translation>
    </message>
    <message>
        <source>has the attribute “%1”, with a value that can&apos;t be read</source>
        <translation>a l’attribut «&#xa0;%1&#xa0;», d’une valeur qui ne peut pas être lue</translation>
    </message>
    <message>
        <source>takes “%1”, which the step before it has not made</source>
        <translation>prend «&#xa0;%1&#xa0;», que l’étape d’avant n’a pas produit</translation>
    </message>
    <message>
        <source>comes at another place than it should</source>
        <translation>n’est pas à la place prévue</translation>
    </message>
    <message>
        <source>“%1” is no table of float32 numbers of the width %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un tableau de nombres float32 de largeur %2.</translation>
    </message>
</context>
<context>
    <name>OnnxTensor</name>
    <message>
        <source>The tensor “%1” %2. Export the model again, with finite float32 numbers in the file.</source>
        <translation>Le tenseur «&#xa0;%1&#xa0;» %2. Exportez à nouveau le modèle, avec des nombres float32 finis dans le fichier.</translation>
    </message>
    <message>
        <source>has the shape [%1], where %2 is wanted</source>
        <translation>a la forme [%1], alors qu’il faut %2</translation>
    </message>
    <message>
        <source>has its numbers in another file</source>
        <translation>a ses nombres dans un autre fichier</translation>
    </message>
    <message>
        <source>holds no float32 numbers</source>
        <translation>ne contient pas de nombres float32</translation>
    </message>
    <message>
        <source>holds more than %1 numbers</source>
        <translation>contient plus de %1 nombres</translation>
    </message>
    <message>
        <source>holds more or fewer numbers than its shape says</source>
        <translation>contient plus ou moins de nombres que ne le dit sa forme</translation>
    </message>
    <message>
        <source>has a number that is not finite</source>
        <translation>a un nombre qui n’est pas fini</translation>
    </message>
</context>
<context>
    <name>ParserTexts</name>
    <message>
        <source>Not expected here: %1. --help shows what is.</source>
        <translation>Inattendu ici&#xa0;: %1. --help montre ce qui est attendu.</translation>
    </message>
    <message>
        <source>%1 is missing. --help tells more.</source>
        <translation>%1 manque. --help en dit plus.</translation>
    </message>
    <message>
        <source>The arguments can&apos;t be used: %1. --help tells more.</source>
        <translation>Les arguments sont inutilisables&#xa0;: %1. --help en dit plus.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONS</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMMANDE</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(requis)</translation>
    </message>
    <message>
        <source>not with</source>
        <translation>pas avec</translation>
    </message>
    <message>
        <source>only with</source>
        <translation>seulement avec</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTE</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>DOSSIER</translation>
    </message>
    <message>
        <source>RUNFILE</source>
        <translation>EXÉCUTION</translation>
    </message>
    <message>
        <source>COLUMN</source>
        <translation>COLONNE</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Print this help and exit</source>
        <translation>Afficher cette aide et quitter</translation>
    </message>
    <message>
        <source>Print the program&apos;s version and exit</source>
        <translation>Afficher la version du programme et quitter</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>No command is given. Use run, replay, resume, fork, evaluate, find-rate, inspect, compare, export, model or features; --help tells more.</source>
        <translation>Aucune commande n’est donnée. Utilisez run, replay, resume, fork, evaluate, find-rate, inspect, compare, export, model ou features&#xa0;; --help en dit plus.</translation>
    </message>
</context>
<context>
    <name>PastEngine</name>
    <message>
        <source>There is no such device in this run.</source>
        <translation>Il n’y a pas de tel appareil dans cette exécution.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Cela a été arrêté.</translation>
    </message>
    <message>
        <source>The checkpoint at batch %L1 does not fit this version of the program.</source>
        <translation>Le point de reprise au lot %L1 ne convient pas à cette version du programme.</translation>
    </message>
    <message>
        <source>Computed again, batch %L1 is not what the file has: another version of the program made it. What the file has of then is in the other views.</source>
        <translation>Recalculé, le lot %L1 n’est pas ce que contient le fichier : une autre version du programme l’a produit. Ce que le fichier contient de ce moment est dans les autres vues.</translation>
    </message>
</context>
<context>
    <name>PastSnapshot</name>
    <message>
        <source>The file has another fleet than the run that is open: it was replaced. Open it again.</source>
        <translation>Le fichier contient une autre flotte que l’exécution ouverte&#x202f;: il a été remplacé. Ouvrez-le de nouveau.</translation>
    </message>
</context>
<context>
    <name>PickleFile</name>
    <message>
        <source>values</source>
        <translation>valeurs</translation>
    </message>
    <message>
        <source>instructions</source>
        <translation>instructions</translation>
    </message>
    <message>
        <source>entries of lists</source>
        <translation>éléments de listes</translation>
    </message>
    <message>
        <source>memo entries</source>
        <translation>entrées du mémo</translation>
    </message>
    <message>
        <source>stack entries</source>
        <translation>entrées de la pile</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>digits of a number</source>
        <translation>chiffres d’un nombre</translation>
    </message>
    <message>
        <source>levels of nesting</source>
        <translation>niveaux d’imbrication</translation>
    </message>
    <message>
        <source>The pickle ends at byte %1, before it is complete. Copy the file again, or save the model again.</source>
        <translation>Le pickle s’arrête à l’octet %1, avant d’être complet. Copiez de nouveau le fichier ou enregistrez de nouveau le modèle.</translation>
    </message>
    <message>
        <source>The pickle is complete at byte %1, but the file goes on. Save the model again, alone in its file.</source>
        <translation>Le pickle est complet à l’octet %1, mais le fichier continue. Enregistrez de nouveau le modèle, seul dans son fichier.</translation>
    </message>
    <message>
        <source>At byte %1 the pickle is damaged: &quot;%2&quot; does not fit there. Copy the file again, or save the model again.</source>
        <translation>À l’octet %1, le pickle est endommagé&#xa0;: «&#xa0;%2&#xa0;» n’y a pas sa place. Copiez de nouveau le fichier ou enregistrez de nouveau le modèle.</translation>
    </message>
    <message>
        <source>The pickle has protocol %2, and this program reads 0 to 5. Save the model again with protocol 4.</source>
        <translation>Le pickle est au protocole %2, et ce programme lit 0 à 5. Enregistrez de nouveau le modèle avec le protocole 4.</translation>
    </message>
    <message>
        <source>At byte %1 the file wants to do &quot;%2&quot;, which no model needs. Nothing in it was run. Choose another file.</source>
        <translation>À l’octet %1, le fichier veut faire «&#xa0;%2&#xa0;», ce dont aucun modèle n’a besoin. Rien de ce qu’il contient n’a été exécuté. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>At byte %1 the file wants to call &quot;%2&quot;, which no model needs. Nothing in it was run. Choose another file.</source>
        <translation>À l’octet %1, le fichier veut appeler «&#xa0;%2&#xa0;», ce dont aucun modèle n’a besoin. Rien de ce qu’il contient n’a été exécuté. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>At byte %1 the file has a NumPy array of type &quot;%2&quot;, which holds no numbers that a model has. Save the weights as float64.</source>
        <translation>À l’octet %1, le fichier a un tableau NumPy de type «&#xa0;%2&#xa0;», qui ne contient pas de nombres qu’un modèle puisse avoir. Enregistrez les poids en float64.</translation>
    </message>
    <message>
        <source>At byte %1 the file has a NumPy array whose shape does not fit its bytes. Copy the file again, or save the model again.</source>
        <translation>À l’octet %1, le fichier a un tableau NumPy dont la forme ne correspond pas à ses octets. Copiez de nouveau le fichier ou enregistrez de nouveau le modèle.</translation>
    </message>
    <message>
        <source>The file holds a value that contains itself, which no model does. Choose another file.</source>
        <translation>Le fichier contient une valeur qui se contient elle-même, ce qu’aucun modèle ne fait. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>At byte %1 the file goes beyond what any model needs (%2). Choose another file.</source>
        <translation>À l’octet %1, le fichier dépasse ce dont un modèle a besoin (%2). Choisissez un autre fichier.</translation>
    </message>
</context>
<context>
    <name>PickleModel</name>
    <message>
        <source>The file has more text than any model. Choose another file.</source>
        <translation>Le fichier contient plus de texte qu’aucun modèle. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The pickle holds no model, which is a dict with &quot;weights&quot; or a GlobalModel. Choose another file.</source>
        <translation>Le pickle ne contient pas de modèle, c’est-à-dire un dict avec «&#xa0;weights&#xa0;» ou un GlobalModel. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The pickle has more fields than any model. Choose another file.</source>
        <translation>Le pickle a plus de champs qu’aucun modèle. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The file tells of a model, but holds no weights: &quot;weights&quot; is None. Choose a file that has them.</source>
        <translation>Le fichier décrit un modèle, mais ne contient pas de poids&#xa0;: «&#xa0;weights&#xa0;» vaut None. Choisissez un fichier qui en a.</translation>
    </message>
    <message>
        <source>is a NumPy array of %1 dimensions, and weights have one</source>
        <translation>est un tableau NumPy à %1 dimensions, alors que les poids en ont une</translation>
    </message>
    <message>
        <source>The file has more than %1 weights. Choose another file.</source>
        <translation>Le fichier a plus de %1 poids. Choisissez un autre fichier.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Federated anomaly detection on sensor fleets: trains, measures and keeps runs without a window.</source>
        <translation>Détection fédérée d’anomalies sur des flottes de capteurs&#xa0;: entraîne, mesure et conserve des exécutions sans fenêtre.</translation>
    </message>
    <message>
        <source>Each command has its own --help, with examples.</source>
        <translation>Chaque commande a son propre --help, avec des exemples.</translation>
    </message>
    <message>
        <source>There is no command “%1”. There are: %2. --help tells more.</source>
        <translation>La commande « %1 » n’existe pas. Il y a : %2. --help en dit plus.</translation>
    </message>
</context>
<context>
    <name>ProgressWords</name>
    <message>
        <source>accuracy %1, majority %2</source>
        <translation>exactitude %1, majorité %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batch(es)</source>
        <translation>
            <numerusform>lot %1 sur %2</numerusform>
            <numerusform>lot %1 sur %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 batch(es)</source>
        <translation>
            <numerusform>%1 lot</numerusform>
            <numerusform>%1 lots</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 readings/s</source>
        <translation>%1 mesures/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
</context>
<context>
    <name>RateChart</name>
    <message>
        <source>Log loss of the local models</source>
        <translation>Log loss des modèles locaux</translation>
    </message>
    <message>
        <source>scored first, trained second, by learning rate</source>
        <translation>évalué d’abord, entraîné ensuite, par taux d’apprentissage</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>taux</translation>
    </message>
    <message>
        <source>fleet</source>
        <translation>flotte</translation>
    </message>
    <message>
        <source>± standard error</source>
        <translation>± erreur type</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
</context>
<context>
    <name>RateFinderTexts</name>
    <message>
        <source>Stopped.</source>
        <translation>Arrêtée.</translation>
    </message>
    <message>
        <source>No device has labels of both classes: without anomalies and normal readings that are known, no rate is better than another.</source>
        <translation>Aucun appareil n’a d’étiquettes des deux classes&#xa0;: sans anomalies et mesures normales connues, aucun taux n’est meilleur qu’un autre.</translation>
    </message>
</context>
<context>
    <name>RateSentence</name>
    <message numerus="yes">
        <source>Rate %1 (%2) has the lowest mean log loss of the local models over %Ln device(s): %3.</source>
        <translation>
            <numerusform>Le taux %1 (%2) a la log loss moyenne la plus basse des modèles locaux sur %Ln appareil&#xa0;: %3.</numerusform>
            <numerusform>Le taux %1 (%2) a la log loss moyenne la plus basse des modèles locaux sur %Ln appareils&#xa0;: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every other rate is worse by more than a standard error.</source>
        <translation>Tout autre taux est moins bon de plus d’une erreur type.</translation>
    </message>
    <message>
        <source>From %1 to %2 the difference is within a standard error: there it matters little.</source>
        <translation>De %1 à %2, la différence tient dans une erreur type&#xa0;: le choix y importe peu.</translation>
    </message>
    <message>
        <source>It is the lowest that was tried: try lower ones.</source>
        <translation>C’est le plus bas qui ait été essayé&#xa0;: essayez-en de plus bas.</translation>
    </message>
    <message>
        <source>It is the highest that was tried: try higher ones.</source>
        <translation>C’est le plus haut qui ait été essayé&#xa0;: essayez-en de plus hauts.</translation>
    </message>
    <message>
        <source>Chosen on the first half alone it would be %1, which on the second half has a log loss of %2; the best there is %3 with %4.</source>
        <translation>Choisi sur la première moitié seule, ce serait %1, dont la log loss sur la seconde moitié est %2&#x202f;; le meilleur y est %3 avec %4.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) had no labels of both classes and were left out.</source>
        <translation>
            <numerusform>%Ln appareil n’avait pas d’étiquettes des deux classes et a été omis.</numerusform>
            <numerusform>%Ln appareils n’avaient pas d’étiquettes des deux classes et ont été omis.</numerusform>
        </translation>
    </message>
    <message>
        <source>The devices have different optimisers, whose rates can&apos;t be compared.</source>
        <translation>Les appareils ont des optimiseurs différents, dont les taux ne se comparent pas.</translation>
    </message>
</context>
<context>
    <name>ReliabilityChart</name>
    <message>
        <source>Reliability</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>share of anomalies by predicted probability</source>
        <translation>part d’anomalies selon la probabilité prédite</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>prédit</translation>
    </message>
    <message>
        <source>Needs labelled readings</source>
        <translation>Demande des mesures étiquetées</translation>
    </message>
    <message>
        <source>as predicted</source>
        <translation>comme prédit</translation>
    </message>
</context>
<context>
    <name>RemoteWords</name>
    <message>
        <source>The server said what nobody can understand.</source>
        <translation>Le serveur a dit ce que personne ne peut comprendre.</translation>
    </message>
    <message>
        <source>The server speaks version %1 of the protocol, and this program version %2: use the same version of Fleetgrad on both sides.</source>
        <translation>Le serveur parle la version %1 du protocole, et ce programme la version %2 : utilisez la même version de Fleetgrad des deux côtés.</translation>
    </message>
    <message>
        <source>The connection to the server was lost.</source>
        <translation>La connexion au serveur est perdue.</translation>
    </message>
    <message>
        <source>The connection is lost, trying again in %1 s. %2</source>
        <translation>La connexion est perdue, nouvel essai dans %1 s. %2</translation>
    </message>
    <message>
        <source>There is no connection: nothing was changed.</source>
        <translation>Il n&apos;y a pas de connexion : rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>There is no connection to the server. Try it when it is back.</source>
        <translation>Il n&apos;y a pas de connexion au serveur. Réessayez quand elle sera revenue.</translation>
    </message>
    <message>
        <source>Too many desktops look at this run: %1 are allowed.</source>
        <translation>Trop de postes regardent cette exécution : %1 sont permis.</translation>
    </message>
    <message>
        <source>This is not what a desktop of this version says.</source>
        <translation>Ce n&apos;est pas ce que dit un poste de cette version.</translation>
    </message>
    <message>
        <source>You may watch this run, and not steer it. Whoever runs the server can give you a token of the role operate.</source>
        <translation>Vous pouvez regarder cette exécution, mais non la piloter. Qui gère le serveur peut vous donner un jeton du rôle operate.</translation>
    </message>
    <message>
        <source>You may watch this run, and not change it.</source>
        <translation>Vous pouvez regarder cette exécution, mais non la modifier.</translation>
    </message>
</context>
<context>
    <name>ReplayFilesText</name>
    <message>
        <source>The folder cannot be read; check its permissions.</source>
        <translation>Le dossier ne peut pas être lu&#x202f;; vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>There is no file *.csv in this folder, and subfolders are not searched; choose the folder that holds the CSV files.</source>
        <translation>Il n’y a aucun fichier *.csv dans ce dossier, et les sous-dossiers ne sont pas parcourus&#x202f;; choisissez le dossier qui contient les fichiers CSV.</translation>
    </message>
    <message>
        <source>%1 has the series of the files beside it once more, without labels. It is left out.</source>
        <translation>%1 contient une fois de plus les séries des fichiers voisins, sans étiquettes. Il est omis.</translation>
    </message>
    <message>
        <source>The folder &quot;train&quot; has no labels and is left out.</source>
        <translation>Le dossier «&#xa0;train&#xa0;» n’a pas d’étiquettes et est omis.</translation>
    </message>
    <message>
        <source>There is no such file of readings in the folder; choose the files again.</source>
        <translation>Il n’y a pas de tel fichier de mesures dans le dossier&#x202f;; choisissez à nouveau les fichiers.</translation>
    </message>
</context>
<context>
    <name>ReplayText</name>
    <message>
        <source>No file or folder is named; name a CSV file or a folder of them.</source>
        <translation>Aucun fichier ni dossier n’est nommé&#x202f;; nommez un fichier CSV ou un dossier qui en contient.</translation>
    </message>
    <message>
        <source>The memory does not suffice for these readings; choose fewer files or columns.</source>
        <translation>La mémoire ne suffit pas pour ces mesures&#x202f;; choisissez moins de fichiers ou de colonnes.</translation>
    </message>
    <message>
        <source>%1 The file is left out.</source>
        <translation>%1 Le fichier est omis.</translation>
    </message>
    <message>
        <source>Files recognised as those of %1: %2.</source>
        <translation>Fichiers reconnus comme ceux de %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Fleetgrad run %1</source>
        <translation>Exécution Fleetgrad %1</translation>
    </message>
    <message>
        <source>Fleetgrad run “%1”</source>
        <translation>Exécution Fleetgrad «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>This file is no report of Fleetgrad and stays as it is. Name another folder.</source>
        <translation>Ce fichier n’est pas un rapport de Fleetgrad et reste tel quel. Nommez un autre dossier.</translation>
    </message>
    <message>
        <source>It can’t be written: %1. Free some space or name another folder.</source>
        <translation>Il ne peut pas être écrit&#xa0;: %1. Libérez de l’espace ou nommez un autre dossier.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language of the report</comment>
        <translation>fr</translation>
    </message>
    <message>
        <source>This folder can’t be made. Name one in a place where you may write.</source>
        <translation>Ce dossier ne peut pas être créé. Nommez-en un là où vous avez le droit d’écrire.</translation>
    </message>
    <message>
        <source>Scored before training, over about the last 1,000 labelled readings. Grey band: 10 to 90% of the devices; open circles: global versions, measured on readings that arrived after them; faint verticals: rounds. Named curves: the best, the median and the worst device.</source>
        <translation>Évalué avant l’entraînement, sur environ les 1&#x202f;000 dernières mesures étiquetées. Bande grise&#xa0;: 10 à 90&#x202f;% des appareils&#x202f;; cercles ouverts&#xa0;: versions globales, mesurées sur les mesures arrivées après elles&#x202f;; verticales pâles&#xa0;: tours. Courbes nommées&#xa0;: le meilleur appareil, le médian et le pire.</translation>
    </message>
</context>
<context>
    <name>ReportPdf</name>
    <message>
        <source>The report was stopped; nothing was written.</source>
        <translation>Le rapport a été arrêté&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>It can’t be written: %1. Free some space or name another folder.</source>
        <translation>Il ne peut pas être écrit&#xa0;: %1. Libérez de l’espace ou nommez un autre dossier.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>ReportSections</name>
    <message numerus="yes">
        <source>%Ln simulated device(s)</source>
        <translation>
            <numerusform>%Ln appareil simulé</numerusform>
            <numerusform>%Ln appareils simulés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) replayed from %1</source>
        <translation>
            <numerusform>%Ln appareil rejoué depuis %1</numerusform>
            <numerusform>%Ln appareils rejoués depuis %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>PR-AUC</source>
        <translation>PR-AUC</translation>
    </message>
    <message>
        <source>Log loss</source>
        <translation>Log loss</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Exactitude équilibrée</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Local models</source>
        <translation>Modèles locaux</translation>
    </message>
    <message>
        <source>Global model</source>
        <translation>Modèle global</translation>
    </message>
    <message>
        <source>Baseline: %1</source>
        <translation>Référence&#xa0;: %1</translation>
    </message>
    <message>
        <source>Original method, in shadow</source>
        <translation>Méthode d’origine, en parallèle</translation>
    </message>
    <message>
        <source>Worst and best devices by the PR-AUC of their decision, whole run</source>
        <translation>Pires et meilleurs appareils selon la PR-AUC de leur décision, toute l’exécution</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Gain over the baseline hardest to beat</source>
        <translation>Gain sur la référence la plus dure à battre</translation>
    </message>
    <message>
        <source>Last label</source>
        <translation>Dernière étiquette</translation>
    </message>
    <message>
        <source>Unsupervised</source>
        <translation>Non supervisé</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Global</source>
        <translation>Global</translation>
    </message>
    <message>
        <source>Base rate</source>
        <translation>Taux de base</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>The newest global versions. Claimed: what the devices say of themselves. Measured: on readings that arrived after the version was published, and (judges) on devices that never train</source>
        <translation>Les versions globales les plus récentes. Annoncé&#xa0;: ce que les appareils disent d’eux-mêmes. Mesuré&#xa0;: sur des mesures arrivées après la publication de la version, et (témoins) sur des appareils qui ne s’entraînent jamais</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>After batch</source>
        <translation>Après le lot</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Screened out</source>
        <translation>Écartées</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>Claimed accuracy</source>
        <translation>Exactitude annoncée</translation>
    </message>
    <message>
        <source>Measured accuracy</source>
        <translation>Exactitude mesurée</translation>
    </message>
    <message>
        <source>Measured PR-AUC</source>
        <translation>PR-AUC mesurée</translation>
    </message>
    <message>
        <source>Measured log loss</source>
        <translation>Log loss mesurée</translation>
    </message>
    <message>
        <source>Judges’ PR-AUC</source>
        <translation>PR-AUC des témoins</translation>
    </message>
    <message>
        <source>information</source>
        <translation>information</translation>
    </message>
    <message>
        <source>▲ warning</source>
        <translation>▲ avertissement</translation>
    </message>
    <message>
        <source>◆ critical</source>
        <translation>◆ critique</translation>
    </message>
    <message>
        <source>Why updates were quarantined: the newest 1,000</source>
        <translation>Pourquoi des mises à jour ont été mises en quarantaine&#xa0;: les 1&#x202f;000 plus récentes</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message numerus="yes">
        <source>%1 batch(es)</source>
        <translation>
            <numerusform>%1 lot</numerusform>
            <numerusform>%1 lots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reading(s)</source>
        <translation>
            <numerusform>%1 mesure</numerusform>
            <numerusform>%1 mesures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 local update(s)</source>
        <translation>
            <numerusform>%1 mise à jour locale</numerusform>
            <numerusform>%1 mises à jour locales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 round(s)</source>
        <translation>
            <numerusform>%1 tour</numerusform>
            <numerusform>%1 tours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 missing value(s)</source>
        <translation>
            <numerusform>%1 valeur manquante</numerusform>
            <numerusform>%1 valeurs manquantes</numerusform>
        </translation>
    </message>
    <message>
        <source>the original method, against labels that it makes itself</source>
        <translation>la méthode d’origine, face à des étiquettes qu’elle produit elle-même</translation>
    </message>
    <message>
        <source>the sound method</source>
        <translation>la méthode rigoureuse</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>graine %1</translation>
    </message>
    <message numerus="yes">
        <source>Every reading was scored before its label was used. Means over the devices; %1 of the %2 labelled reading(s) are anomalies, so that accuracy alone says little.</source>
        <translation>
            <numerusform>Chaque mesure a été évaluée avant que son étiquette serve. Moyennes des appareils&#x202f;; %1 de la %2 mesure étiquetée sont des anomalies&#xa0;: l’exactitude seule dit donc peu.</numerusform>
            <numerusform>Chaque mesure a été évaluée avant que son étiquette serve. Moyennes des appareils&#x202f;; %1 des %2 mesures étiquetées sont des anomalies&#xa0;: l’exactitude seule dit donc peu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The fleet</source>
        <translation>La flotte</translation>
    </message>
    <message>
        <source>Whole run, mean over the devices</source>
        <translation>Toute l’exécution, moyenne des appareils</translation>
    </message>
    <message>
        <source>Whole run, mean over the worst tenth of the devices</source>
        <translation>Toute l’exécution, moyenne du pire dixième des appareils</translation>
    </message>
    <message>
        <source>Global versions</source>
        <translation>Versions globales</translation>
    </message>
    <message numerus="yes">
        <source>%1 round(s); in the newest %2, on average %3 devices took part.</source>
        <translation>
            <numerusform>%1 tour&#x202f;; dans les %2 plus récents, %3 appareils ont participé en moyenne.</numerusform>
            <numerusform>%1 tours&#x202f;; dans les %2 plus récents, %3 appareils ont participé en moyenne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 update(s) screened out in them.</source>
        <translation>
            <numerusform>%1 mise à jour y a été écartée.</numerusform>
            <numerusform>%1 mises à jour y ont été écartées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rounds and screening</source>
        <translation>Tours et contrôle</translation>
    </message>
    <message>
        <source>The devices’ learning rates are now between %1 and %2, median %3.</source>
        <translation>Les taux d’apprentissage des appareils sont maintenant entre %1 et %2, médiane %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of them are locked.</source>
        <translation>
            <numerusform>%1 d’entre eux est verrouillé.</numerusform>
            <numerusform>%1 d’entre eux sont verrouillés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest changes (1,000 at most): %1 because the error grew, %2 because it fell, %3 by a person, %4 because the model diverged, %5 because of drift.</source>
        <translation>Les changements les plus récents (1&#x202f;000 au plus)&#xa0;: %1 parce que l’erreur croissait, %2 parce qu’elle baissait, %3 par une personne, %4 parce que le modèle divergeait, %5 à cause de la dérive.</translation>
    </message>
    <message>
        <source>Learning rates</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>The newest events but rounds and alarms, newest first. Of the newest 1,000 of each kind: %1 for information, %2, %3 critical</source>
        <translation>Les événements les plus récents hors tours et alarmes, les derniers en premier. Parmi les 1&#x202f;000 plus récents de chaque type&#xa0;: %1 pour information, %2, %3 de niveau critique</translation>
    </message>
    <message numerus="yes">
        <source>%1 warning(s)</source>
        <translation>
            <numerusform>%1 avertissement</numerusform>
            <numerusform>%1 avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Nothing happened but rounds and alarms.</source>
        <translation>Il ne s’est rien passé que des tours et des alarmes.</translation>
    </message>
    <message>
        <source>Digest of the run&apos;s content:</source>
        <translation>Empreinte du contenu de l’exécution&#xa0;:</translation>
    </message>
    <message>
        <source>Run file:</source>
        <translation>Fichier d’exécution&#xa0;:</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>The run was going on when this was written: pause it, and the report has the digest of its content.</source>
        <translation>L’exécution était en cours à l’écriture de ce rapport&#xa0;: mettez-la en pause, et le rapport aura l’empreinte de son contenu.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message numerus="yes">
        <source>%Ln real device(s)</source>
        <translation>
            <numerusform>%Ln appareil réel</numerusform>
            <numerusform>%Ln appareils réels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunFile</name>
    <message>
        <source>The configuration in it can&apos;t be read (%1). The file was damaged or changed by hand: use a copy of it.</source>
        <translation>La configuration qu’il contient est illisible (%1). Le fichier a été endommagé ou modifié à la main&#xa0;: utilisez-en une copie.</translation>
    </message>
    <message>
        <source>There is such a file already, and a run never overwrites one. Choose another name, or resume the run that is in it.</source>
        <translation>Ce fichier existe déjà, et une exécution n’en écrase jamais un. Choisissez un autre nom, ou reprenez l’exécution qu’il contient.</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it first, or choose another.</source>
        <translation>Le dossier %1 n’existe pas. Créez-le d’abord, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>No file can be made in the folder %1. Check its permissions and the space that is left, or choose another.</source>
        <translation>Aucun fichier ne peut être créé dans le dossier %1. Vérifiez ses droits d’accès et l’espace restant, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The file is read-only (%1). Change its permissions, or go on with a copy of it.</source>
        <translation>Le fichier est en lecture seule (%1). Changez ses droits d’accès, ou continuez avec une copie.</translation>
    </message>
    <message>
        <source>The file has a log beside it (-wal), and there is no space to put both together in %1. Copy both to a folder that you can write to.</source>
        <translation>Le fichier a un journal à côté de lui (-wal), et il n’y a pas de place pour réunir les deux dans %1. Copiez les deux dans un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>There is no such file. Check the name and the folder.</source>
        <translation>Ce fichier n’existe pas. Vérifiez le nom et le dossier.</translation>
    </message>
    <message>
        <source>This is a folder. Name a run file (*.fleetrun).</source>
        <translation>C’est un dossier. Nommez un fichier d’exécution (*.fleetrun).</translation>
    </message>
    <message>
        <source>The file can&apos;t be read (%1). Check its permissions.</source>
        <translation>Le fichier ne peut pas être lu (%1). Vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>The file is empty: there is no run in it. Remove it, or choose another.</source>
        <translation>Le fichier est vide&#xa0;: il ne contient pas d’exécution. Supprimez-le, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This is not a run file of Fleetgrad. Choose a file that a run has saved (*.fleetrun).</source>
        <translation>Ce n’est pas un fichier d’exécution de Fleetgrad. Choisissez un fichier qu’une exécution a enregistré (*.fleetrun).</translation>
    </message>
    <message>
        <source>The file is cut off: it ends before the run in it does. Use a copy of it, or save what is left with: sqlite3 FILE .recover</source>
        <translation>Le fichier est tronqué&#xa0;: il finit avant l’exécution qu’il contient. Utilisez-en une copie, ou sauvez ce qui reste avec&#xa0;: sqlite3 FICHIER .recover</translation>
    </message>
    <message>
        <source>The file has version %1 of the format, and this program knows versions up to %2. Install a newer Fleetgrad.</source>
        <translation>Le fichier a la version %1 du format, et ce programme connaît les versions jusqu’à %2. Installez un Fleetgrad plus récent.</translation>
    </message>
    <message>
        <source>The file has version %1 of the format, which there never was. It was damaged or changed by hand: use a copy of it.</source>
        <translation>Le fichier a la version %1 du format, qui n’a jamais existé. Il a été endommagé ou modifié à la main&#xa0;: utilisez-en une copie.</translation>
    </message>
    <message>
        <source>The file exists already. Choose another name.</source>
        <translation>Le fichier existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The copy could not be given this name. Choose another one.</source>
        <translation>La copie n’a pas pu recevoir ce nom. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Version %1 of device %2 is not stored with its weights. Choose one that is: every %3. local update is kept.</source>
        <translation>La version %1 de l’appareil %2 n’est pas conservée avec ses poids. Choisissez-en une qui l’est&#xa0;: une mise à jour locale sur %3 est gardée.</translation>
    </message>
    <message>
        <source>There is no global version %1 in this run. Choose one that a round has made.</source>
        <translation>Il n’y a pas de version globale %1 dans cette exécution. Choisissez-en une qu’un tour a produite.</translation>
    </message>
    <message>
        <source>The run file is closed already. Open it again to go on writing.</source>
        <translation>Le fichier d’exécution est déjà fermé. Rouvrez-le pour continuer à écrire.</translation>
    </message>
    <message>
        <source>Batch %1 can&apos;t follow batch %2 in a run file. Go on from the newest checkpoint.</source>
        <translation>Le lot %1 ne peut pas suivre le lot %2 dans un fichier d’exécution. Continuez depuis le dernier point de reprise.</translation>
    </message>
    <message>
        <source>The disk, or what you may use of it, is full (%1). Free some space and go on; nothing that was committed is lost.</source>
        <translation>Le disque, ou votre quota, est plein (%1). Libérez de l’espace et continuez&#x202f;; rien de ce qui a été enregistré n’est perdu.</translation>
    </message>
    <message>
        <source>The file is damaged or cut off (%1). Use a copy of it, or save what is left with: sqlite3 FILE .recover</source>
        <translation>Le fichier est endommagé ou tronqué (%1). Utilisez-en une copie, ou sauvez ce qui reste avec&#xa0;: sqlite3 FICHIER .recover</translation>
    </message>
    <message>
        <source>The file can&apos;t be written (%1). Check the permissions of the file and of its folder; what was committed before is not lost.</source>
        <translation>Le fichier ne peut pas être écrit (%1). Vérifiez les droits d’accès du fichier et de son dossier&#x202f;; ce qui a été enregistré avant n’est pas perdu.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read (%1). Check the permissions of the file and of its folder, or copy it elsewhere.</source>
        <translation>Le fichier ne peut pas être lu (%1). Vérifiez les droits d’accès du fichier et de son dossier, ou copiez-le ailleurs.</translation>
    </message>
    <message>
        <source>The file is in use by another program. Close it there and try again.</source>
        <translation>Le fichier est utilisé par un autre programme. Fermez-le là-bas et réessayez.</translation>
    </message>
    <message>
        <source>A value is larger than a run file or the memory can hold (%1). Use fewer devices or channels.</source>
        <translation>Une valeur est plus grande que ce qu’un fichier d’exécution ou la mémoire peut contenir (%1). Utilisez moins d’appareils ou de canaux.</translation>
    </message>
    <message>
        <source>Table %1, row %2, column %3 has a value that can&apos;t be. The file was damaged or changed by hand: use a copy of it.</source>
        <translation>Table %1, ligne %2, colonne %3&#xa0;: valeur impossible. Le fichier a été endommagé ou modifié à la main&#xa0;: utilisez-en une copie.</translation>
    </message>
    <message>
        <source>There is not enough memory for this file. Close other programs and try again.</source>
        <translation>Il n’y a pas assez de mémoire pour ce fichier. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>Another program (%1, process %2) is writing to the file. Stop the run there, or open the file here to look at it only.</source>
        <translation>Un autre programme (%1, processus %2) écrit dans le fichier. Arrêtez-y l’exécution, ou ouvrez le fichier ici pour le consulter seulement.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be written. Check its permissions and the space that is left, or copy the run file to another folder.</source>
        <translation>Impossible d’écrire dans le dossier %1. Vérifiez ses droits d’accès et l’espace restant, ou copiez le fichier d’exécution dans un autre dossier.</translation>
    </message>
    <message>
        <source>Saving was stopped.</source>
        <translation>L’enregistrement a été arrêté.</translation>
    </message>
    <message>
        <source>Device %1 sent no update in batch %2.</source>
        <translation>L’appareil %1 n’a envoyé aucune mise à jour au lot %2.</translation>
    </message>
    <message>
        <source>There is no global version in this run yet. Go on with it until a round has been.</source>
        <translation>Il n’y a pas encore de version globale dans cette exécution. Poursuivez-la jusqu’à ce qu’un tour ait eu lieu.</translation>
    </message>
    <message>
        <source>This fork begins after batch %1; before, it is its parent. Fork that one.</source>
        <translation>Cette bifurcation commence après le lot %1&#xa0;; avant, elle est son parent. Faites bifurquer celui-ci.</translation>
    </message>
    <message>
        <source>There is no batch in this run yet. Go on with it, then fork it.</source>
        <translation>Il n’y a encore aucun lot dans cette exécution. Continuez-la, puis faites-la bifurquer.</translation>
    </message>
    <message>
        <source>There is no batch %1 in this run. Choose one from %2 to %3.</source>
        <translation>Il n’y a pas de lot %1 dans cette exécution. Choisissez-en un de %2 à %3.</translation>
    </message>
    <message>
        <source>There is a fork “%1” in this file already. Choose another name, or go on with that one.</source>
        <translation>Il y a déjà une bifurcation «&#xa0;%1&#xa0;» dans ce fichier. Choisissez un autre nom, ou continuez celle-là.</translation>
    </message>
    <message>
        <source>A fork can&apos;t be called “%1”. Use 1 to %2 letters, digits, spaces and . _ - + =.</source>
        <translation>Une bifurcation ne peut pas s’appeler «&#xa0;%1&#xa0;». Utilisez de 1 à %2 lettres, chiffres, espaces et . _ - + =.</translation>
    </message>
    <message>
        <source>Nothing was forked in this file, so there is no fork “%1”. Leave out what follows the #.</source>
        <translation>Rien n’a bifurqué dans ce fichier, il n’y a donc pas de bifurcation «&#xa0;%1&#xa0;». Ôtez ce qui suit le #.</translation>
    </message>
    <message>
        <source>There is no fork “%1” in this file. The forks are: %2.</source>
        <translation>Il n’y a pas de bifurcation «&#xa0;%1&#xa0;» dans ce fichier. Les bifurcations sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The fleet model has %1 weights and a bias: there is no weight %2.</source>
        <translation>Le modèle de la flotte a %1 poids et un biais&#xa0;: il n’y a pas de poids %2.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>La lecture a été arrêtée.</translation>
    </message>
    <message>
        <source>There are no recorded readings of real devices for this batch. Use a copy of the file.</source>
        <translation>Il n’y a pas de mesures d’appareils réels enregistrées pour ce lot. Utilisez une copie du fichier.</translation>
    </message>
    <message>
        <source>The readings at %1 are not those that this run was made from: put the original files back, or start a new run.</source>
        <translation>Les mesures dans %1 ne sont pas celles dont cette exécution est issue&#xa0;: remettez les fichiers d’origine, ou lancez une nouvelle exécution.</translation>
    </message>
    <message>
        <source>What devices reported up to batch %1 is in the earlier file %2: open that one.</source>
        <translation>Ce que les appareils ont rapporté jusqu’au lot %1 est dans le fichier antérieur %2 : ouvrez celui-ci.</translation>
    </message>
    <message>
        <source>There is no device %1 in this run.</source>
        <translation>Il n’y a pas d’appareil %1 dans cette exécution.</translation>
    </message>
    <message>
        <source>The local model of this device has %1 weights and a bias: there is no weight %2.</source>
        <translation>Le modèle local de cet appareil a %1 poids et un biais : il n’y a pas de poids %2.</translation>
    </message>
</context>
<context>
    <name>RunHistory</name>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lot</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>appareils</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>échantillons</translation>
    </message>
    <message>
        <source>claimed accuracy</source>
        <translation>exactitude annoncée</translation>
    </message>
    <message>
        <source>measured accuracy</source>
        <translation>exactitude mesurée</translation>
    </message>
    <message>
        <source>measured PR-AUC</source>
        <translation>PR-AUC mesurée</translation>
    </message>
    <message>
        <source>measured log loss</source>
        <translation>log loss mesurée</translation>
    </message>
    <message>
        <source>judges’ PR-AUC</source>
        <translation>PR-AUC des témoins</translation>
    </message>
</context>
<context>
    <name>RunOutlineText</name>
    <message>
        <source>Reading was stopped.</source>
        <translation>La lecture a été arrêtée.</translation>
    </message>
</context>
<context>
    <name>RunResults</name>
    <message>
        <source>It stopped before its first checkpoint: there are no figures of the whole run. Resume it, and pause it again.</source>
        <translation>Elle s’est arrêtée avant son premier point de reprise&#xa0;: il n’y a pas de chiffres de toute l’exécution. Reprenez-la, et remettez-la en pause.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Tours</translation>
    </message>
    <message>
        <source>Newest global version</source>
        <translation>Dernière version globale</translation>
    </message>
    <message>
        <source>Figures below are those after batch</source>
        <translation>Chiffres ci-dessous&#xa0;: d’après le lot</translation>
    </message>
    <message>
        <source>No device has scored labelled readings of both classes with it.</source>
        <translation>Aucun appareil n’a évalué avec elle des mesures étiquetées des deux classes.</translation>
    </message>
    <message>
        <source>No alarm has been judged: labels of normal readings and events are needed.</source>
        <translation>Aucune alarme n’a été jugée&#xa0;: il faut des étiquettes de mesures normales et d’événements.</translation>
    </message>
    <message>
        <source>False alarms a device-day</source>
        <translation>Fausses alarmes par jour-appareil</translation>
    </message>
    <message>
        <source>Events found</source>
        <translation>Événements trouvés</translation>
    </message>
    <message>
        <source>No event has ended yet that an alarm could have found.</source>
        <translation>Aucun événement qu’une alarme aurait pu trouver n’est encore terminé.</translation>
    </message>
    <message>
        <source>Median delay of found events</source>
        <translation>Délai médian des événements trouvés</translation>
    </message>
    <message>
        <source>No event has been found yet.</source>
        <translation>Aucun événement n’a encore été trouvé.</translation>
    </message>
    <message>
        <source>PR-AUC of the decisions</source>
        <translation>PR-AUC des décisions</translation>
    </message>
    <message>
        <source>Log loss of the decisions</source>
        <translation>Log loss des décisions</translation>
    </message>
    <message>
        <source>Accuracy of the decisions</source>
        <translation>Exactitude des décisions</translation>
    </message>
    <message>
        <source>F1 of the decisions</source>
        <translation>F1 des décisions</translation>
    </message>
    <message>
        <source>PR-AUC of the local models</source>
        <translation>PR-AUC des modèles locaux</translation>
    </message>
    <message>
        <source>Log loss of the local models</source>
        <translation>Log loss des modèles locaux</translation>
    </message>
    <message>
        <source>Accuracy of the local models</source>
        <translation>Exactitude des modèles locaux</translation>
    </message>
    <message>
        <source>F1 of the local models</source>
        <translation>F1 des modèles locaux</translation>
    </message>
    <message>
        <source>PR-AUC of the global model</source>
        <translation>PR-AUC du modèle global</translation>
    </message>
    <message>
        <source>Log loss of the global model</source>
        <translation>Log loss du modèle global</translation>
    </message>
    <message>
        <source>Accuracy of the global model</source>
        <translation>Exactitude du modèle global</translation>
    </message>
    <message>
        <source>F1 of the global model</source>
        <translation>F1 du modèle global</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>This file exists, and no run is ever overwritten. Name another one with --output, or go on with it: fleetgrad-cli resume.</source>
        <translation>Ce fichier existe, et aucune exécution n’est jamais écrasée. Nommez-en un autre avec --output, ou continuez-le&#xa0;: fleetgrad-cli resume.</translation>
    </message>
    <message>
        <source>The folder of this file does not exist. Make it first, or name another place.</source>
        <translation>Le dossier de ce fichier n’existe pas. Créez-le d’abord, ou nommez un autre endroit.</translation>
    </message>
    <message>
        <source>Worker threads; 0: one for each processor</source>
        <translation>Threads de calcul&#x202f;; 0&#xa0;: un par processeur</translation>
    </message>
    <message>
        <source>Times real time; 0: as fast as possible</source>
        <translation>Multiple du temps réel&#x202f;; 0&#xa0;: aussi vite que possible</translation>
    </message>
    <message>
        <source>Write a report (index.html and its charts) there</source>
        <translation>Y écrire un rapport (index.html et ses graphiques)</translation>
    </message>
    <message>
        <source>Print the summary as one JSON object and nothing else</source>
        <translation>Afficher le résumé sous forme d’un objet JSON et rien d’autre</translation>
    </message>
    <message>
        <source>A line for every local update; beside --json on standard error</source>
        <translation>Une ligne par mise à jour locale&#x202f;; avec --json, sur la sortie d’erreur</translation>
    </message>
    <message>
        <source>No progress and no table</source>
        <translation>Ni progression ni tableau</translation>
    </message>
    <message>
        <source>Train a simulated fleet</source>
        <translation>Entraîner une flotte simulée</translation>
    </message>
    <message>
        <source>The run file to write; without it the run is not kept</source>
        <translation>Le fichier d’exécution à écrire&#x202f;; sans lui, l’exécution n’est pas conservée</translation>
    </message>
    <message>
        <source>Print the whole configuration, with comments, and end</source>
        <translation>Afficher toute la configuration, avec des commentaires, et terminer</translation>
    </message>
    <message>
        <source>It is empty. Name a CSV file, or a folder of them.</source>
        <translation>Il est vide. Nommez un fichier CSV, ou un dossier qui en contient.</translation>
    </message>
    <message>
        <source>The run needs a temporary file. Free some space, or name one with --output.</source>
        <translation>L’exécution a besoin d’un fichier temporaire. Libérez de l’espace, ou nommez-en un avec --output.</translation>
    </message>
    <message>
        <source>This run has no end. Stop it with Ctrl+C, or give --batches.</source>
        <translation>Cette exécution n’a pas de fin. Arrêtez-la avec Ctrl+C, ou donnez --batches.</translation>
    </message>
    <message>
        <source>Go on with a run file from where it stopped</source>
        <translation>Continuer un fichier d’exécution là où il s’est arrêté</translation>
    </message>
    <message>
        <source>The run file</source>
        <translation>Le fichier d’exécution</translation>
    </message>
    <message>
        <source>The number of batches that the whole run is to have; without it, as before</source>
        <translation>Le nombre de lots que doit avoir l’exécution entière&#x202f;; sans lui, comme avant</translation>
    </message>
    <message>
        <source>Stop where this becomes true, such as &quot;loss&gt;2&quot;; repeatable</source>
        <translation>S’arrêter là où ceci devient vrai, comme &quot;loss&gt;2&quot;&#x202f;; répétable</translation>
    </message>
    <message>
        <source>Train on CSV files, or run a recorded run again</source>
        <translation>Entraîner sur des fichiers CSV, ou refaire une exécution enregistrée</translation>
    </message>
    <message>
        <source>A CSV file, a folder of them, or a run file</source>
        <translation>Un fichier CSV, un dossier de ceux-ci, ou un fichier d’exécution</translation>
    </message>
    <message>
        <source>A recorded run is replayed with the configuration that it has. Leave this out, or fork the run: fleetgrad-cli fork.</source>
        <translation>Une exécution enregistrée est rejouée avec la configuration qu’elle a. Retirez ceci, ou faites bifurquer l’exécution&#xa0;: fleetgrad-cli fork.</translation>
    </message>
    <message>
        <source>A fork can&apos;t be replayed, since it has two configurations. Replay its file, and fork that.</source>
        <translation>Une bifurcation ne peut pas être rejouée, car elle a deux configurations. Rejouez son fichier, et faites-le bifurquer.</translation>
    </message>
    <message>
        <source>It has the digest of the recorded run: %1</source>
        <translation>Elle a l’empreinte de l’exécution enregistrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Its digest is not that of the recorded run: another version of the program made that one (fleetgrad-cli inspect names it), or this one was stopped early.</source>
        <translation>Son empreinte n’est pas celle de l’exécution enregistrée&#xa0;: une autre version du programme a fait celle-là (fleetgrad-cli inspect la nomme), ou celle-ci a été arrêtée trop tôt.</translation>
    </message>
    <message>
        <source>Its devices send their readings over the network. Go on with it by fleetgrad-cli serve, or fork it.</source>
        <translation>Ses appareils envoient leurs mesures par le réseau. Poursuivez-la avec fleetgrad-cli serve, ou faites-la bifurquer.</translation>
    </message>
    <message>
        <source>Readings of real devices come over the network: begin such a run by fleetgrad-cli serve.</source>
        <translation>Les mesures d’appareils réels arrivent par le réseau&#xa0;: commencez une telle exécution avec fleetgrad-cli serve.</translation>
    </message>
</context>
<context>
    <name>Scoring</name>
    <message>
        <source>The run is too long to read it again from its beginning: 10 million readings a device at most. Compare models in a shorter one.</source>
        <translation>L’exécution est trop longue pour être relue depuis son début&#xa0;: 10 millions de mesures par appareil au plus. Comparez les modèles dans une plus courte.</translation>
    </message>
    <message>
        <source>Scoring was stopped.</source>
        <translation>L’évaluation a été arrêtée.</translation>
    </message>
</context>
<context>
    <name>ScoringWords</name>
    <message>
        <source>The readings have no device of this name. Leave --only out to see what they are called.</source>
        <translation>Les mesures n’ont pas d’appareil de ce nom. Omettez --only pour voir comment ils s’appellent.</translation>
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
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>parts of a sentence</comment>
        <translation>%1&#x202f;; %2</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a number</comment>
        <translation>%1&#x202f;%</translation>
    </message>
</context>
<context>
    <name>ServeWords</name>
    <message>
        <source>This is no address. Write it as 127.0.0.1:8441, [::1]:8441, or 0.0.0.0:8441 for every network of this machine.</source>
        <translation>Ce n&apos;est pas une adresse. Écrivez 127.0.0.1:8441, [::1]:8441, ou 0.0.0.0:8441 pour tous les réseaux de cette machine.</translation>
    </message>
    <message>
        <source>Run a fleet for long, and tell over the network how it is</source>
        <translation>Faire tourner une flotte durablement et dire sur le réseau comment elle va</translation>
    </message>
    <message>
        <source>The run file: goes on with it where it exists, else begins it</source>
        <translation>Le fichier d&apos;exécution : le reprend s&apos;il existe, sinon le commence</translation>
    </message>
    <message>
        <source>Where it is asked; 127.0.0.1:8441 without, port 0: one that is free</source>
        <translation>Où on l&apos;interroge ; 127.0.0.1:8441 par défaut, port 0 : un port libre</translation>
    </message>
    <message>
        <source>Without TLS; only on 127.0.0.1 or [::1]</source>
        <translation>Sans TLS ; seulement sur 127.0.0.1 ou [::1]</translation>
    </message>
    <message>
        <source>A certificate of your own, in PEM</source>
        <translation>Votre propre certificat, au format PEM</translation>
    </message>
    <message>
        <source>Its key, in PEM</source>
        <translation>Sa clé, au format PEM</translation>
    </message>
    <message>
        <source>Train on a CSV file, or a folder of them</source>
        <translation>Entraîner sur un fichier CSV, ou un dossier de fichiers CSV</translation>
    </message>
    <message>
        <source>Worker threads; 0: one for each processor</source>
        <translation>Threads de calcul&#x202f;; 0&#xa0;: un par processeur</translation>
    </message>
    <message>
        <source>Times real time; 0: as fast as possible</source>
        <translation>Multiple du temps réel&#x202f;; 0&#xa0;: aussi vite que possible</translation>
    </message>
    <message>
        <source>Who signs the certificates that devices show instead of a token, in PEM</source>
        <translation>Qui signe les certificats que les appareils présentent au lieu d’un jeton, en PEM</translation>
    </message>
    <message>
        <source>There is no certificate in PEM here that could vouch for devices.</source>
        <translation>Il n’y a ici aucun certificat en PEM qui puisse répondre d’appareils.</translation>
    </message>
    <message>
        <source>What devices reported goes to an earlier file when the run file has that many bytes, as 2GB</source>
        <translation>Ce que les appareils ont rapporté passe dans un fichier antérieur dès que le fichier d’exécution a autant d’octets, par exemple 2GB</translation>
    </message>
    <message>
        <source>Earlier files that stay; 0: all</source>
        <translation>Fichiers antérieurs conservés ; 0 : tous</translation>
    </message>
    <message>
        <source>kB a second that each desktop gets that looks at the run; 190 without</source>
        <translation>ko par seconde pour chaque poste qui regarde l’exécution&#x202f;; 190 sans cette option</translation>
    </message>
    <message>
        <source>This run has forks, which need its rows: it is not rotated.</source>
        <translation>Cette exécution a des bifurcations qui ont besoin de ses lignes&#xa0;: rien n’en passe dans des fichiers antérieurs.</translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>No secure connection to the server: %1. Check the address, and whether the server runs.</source>
        <translation>Pas de connexion sûre au serveur : %1. Vérifiez l&apos;adresse, et que le serveur tourne.</translation>
    </message>
    <message>
        <source>This is not the address of a server. Write it as wss://host:8441.</source>
        <translation>Ce n&apos;est pas l&apos;adresse d&apos;un serveur. Écrivez-la comme wss://host:8441.</translation>
    </message>
    <message>
        <source>Without TLS (ws://) only this machine can be reached. Write wss://%1.</source>
        <translation>Sans TLS (ws://), seule cette machine peut être atteinte. Écrivez wss://%1.</translation>
    </message>
    <message>
        <source>The server does not know this token. Ask who runs it for one.</source>
        <translation>Le serveur ne connaît pas ce jeton. Demandez-en un à qui le gère.</translation>
    </message>
    <message>
        <source>This token is not for looking at the run. Ask who runs the server for one of the role watch or operate.</source>
        <translation>Ce jeton ne sert pas à regarder l&apos;exécution. Demandez à qui gère le serveur un jeton du rôle watch ou operate.</translation>
    </message>
    <message>
        <source>No run is shown there: is it fleetgrad-cli serve of this version?</source>
        <translation>Aucune exécution n&apos;y est montrée : est-ce fleetgrad-cli serve de cette version ?</translation>
    </message>
    <message>
        <source>Too many wrong tokens came from here: try again in a minute.</source>
        <translation>Trop de jetons faux sont venus d&apos;ici : réessayez dans une minute.</translation>
    </message>
    <message>
        <source>It was cut: the server has stopped, or the network is gone.</source>
        <translation>Elle a été coupée&#xa0;: le serveur s’est arrêté ou le réseau a disparu.</translation>
    </message>
</context>
<context>
    <name>ServerMachineText</name>
    <message>
        <source>This line is no label (0 or 1); get the file again.</source>
        <translation>Cette ligne n’est pas une étiquette (0 ou 1)&#x202f;; récupérez le fichier à nouveau.</translation>
    </message>
</context>
<context>
    <name>ServerTrust</name>
    <message>
        <source>The server&apos;s certificate is another one: its SHA-256 is %1, expected was %2. Either the server has a new certificate, or somebody listens in between: ask who runs it.</source>
        <translation>Le certificat du serveur est un autre&#xa0;: son SHA-256 est %1, alors que %2 était attendu. Soit le serveur a un nouveau certificat, soit quelqu’un écoute entre les deux&#xa0;: demandez à la personne qui le gère.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not believed (%1). Its SHA-256 is %2: if whoever runs the server tells you the same, give it as the fingerprint.</source>
        <translation>Le certificat du serveur n’est pas jugé fiable (%1). Son SHA-256 est %2&#xa0;: si la personne qui gère le serveur vous dit le même, donnez-le comme empreinte.</translation>
    </message>
</context>
<context>
    <name>ServiceWords</name>
    <message>
        <source>Listening on %1://%2:%3</source>
        <translation>À l&apos;écoute sur %1://%2:%3</translation>
    </message>
    <message>
        <source>Certificate (SHA-256): %1</source>
        <translation>Certificat (SHA-256) : %1</translation>
    </message>
    <message>
        <source>Stopped after batch %1.</source>
        <translation>Arrêtée après le lot %1.</translation>
    </message>
    <message>
        <source>The run has ended after batch %1.</source>
        <translation>L&apos;exécution s&apos;est terminée après le lot %1.</translation>
    </message>
    <message>
        <source>This run can&apos;t go on: its file can&apos;t be written, or its source is gone.</source>
        <translation>Cette exécution ne peut pas continuer : son fichier n&apos;est pas inscriptible, ou sa source a disparu.</translation>
    </message>
    <message>
        <source>Going on after batch %1, with the settings of the run file.</source>
        <translation>Reprise après le lot %1, avec les réglages du fichier d&apos;exécution.</translation>
    </message>
    <message>
        <source>%1, after batch %2: %3</source>
        <translation>%1, après le lot %2 : %3</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The run stopped before its first checkpoint: continue it to measure it as a whole.</source>
        <translation>L’exécution s’est arrêtée avant son premier point de reprise&#xa0;: continuez-la pour la mesurer dans son ensemble.</translation>
    </message>
    <message>
        <source>The checkpoint at batch %1 does not fit this version of the program: the run can be looked at, but not continued.</source>
        <translation>Le point de reprise du lot %1 ne convient pas à cette version du programme&#xa0;: l’exécution peut être consultée, mais pas continuée.</translation>
    </message>
    <message>
        <source>There is no such device in this run.</source>
        <translation>Il n’y a pas de tel appareil dans cette exécution.</translation>
    </message>
    <message>
        <source>No run is open to take a note.</source>
        <translation>Aucune exécution n’est ouverte pour recevoir une note.</translation>
    </message>
    <message>
        <source>No run is open to take the model.</source>
        <translation>Aucune exécution n’est ouverte pour recevoir le modèle.</translation>
    </message>
    <message>
        <source>Its first %L1 batches are in earlier files, so it can&apos;t be gone through again from the beginning. Replay the first of these, or fork this file after a later batch.</source>
        <translation>Ses %L1 premiers lots sont dans des fichiers antérieurs, elle ne peut donc pas être parcourue de nouveau depuis le début. Rejouez le premier d’entre eux, ou bifurquez ce fichier après un lot plus tardif.</translation>
    </message>
    <message>
        <source>The run file does not have the round of global v%1 any more.</source>
        <translation>Le fichier d’exécution n’a plus le tour de global v%1.</translation>
    </message>
</context>
<context>
    <name>Silence</name>
    <message>
        <source>silent since %1</source>
        <translation>muet depuis %1</translation>
    </message>
    <message>
        <source>It last read something in batch %1, %2 after the start of the run.</source>
        <translation>Il a lu quelque chose pour la dernière fois dans le lot %1, %2 après le début de l’exécution.</translation>
    </message>
    <message>
        <source>It last read something in batch %1, %2 UTC.</source>
        <translation>Il a lu quelque chose pour la dernière fois dans le lot %1, %2 UTC.</translation>
    </message>
</context>
<context>
    <name>SimulationText</name>
    <message>
        <source>This setting must be %1; set it to a value in that range.</source>
        <translation>Ce réglage doit être %1&#x202f;; choisissez une valeur dans cette plage.</translation>
    </message>
    <message>
        <source>a whole number from 1 to 1,000,000</source>
        <translation>un nombre entier de 1 à 1&#x202f;000&#x202f;000</translation>
    </message>
    <message>
        <source>a whole number from 1 to %1</source>
        <translation>un nombre entier de 1 à %1</translation>
    </message>
    <message>
        <source>%L1 devices of %L2 channels are more than the %L3 channels that fit in memory; choose fewer devices or fewer channels.</source>
        <translation>%L1 appareils de %L2 canaux dépassent les %L3 canaux qui tiennent en mémoire&#x202f;; choisissez moins d’appareils ou moins de canaux.</translation>
    </message>
    <message>
        <source>from 0.000001 to 1,000,000 seconds</source>
        <translation>compris entre 0.000001 et 1&#x202f;000&#x202f;000 secondes</translation>
    </message>
    <message>
        <source>from 0 to 0.5</source>
        <translation>compris entre 0 et 0.5</translation>
    </message>
    <message>
        <source>from 0 to 1</source>
        <translation>compris entre 0 et 1</translation>
    </message>
    <message>
        <source>from 0 to 1,000</source>
        <translation>compris entre 0 et 1&#x202f;000</translation>
    </message>
    <message>
        <source>from 0 to 0.9</source>
        <translation>compris entre 0 et 0.9</translation>
    </message>
    <message>
        <source>a whole number from 1 on</source>
        <translation>un nombre entier à partir de 1</translation>
    </message>
    <message>
        <source>from -1,000 to 1,000</source>
        <translation>compris entre -1&#x202f;000 et 1&#x202f;000</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>A batch must have from 1 to 10,000 readings; set a number in that range.</source>
        <translation>Un lot doit avoir de 1 à 10&#x202f;000 mesures&#x202f;; choisissez un nombre dans cette plage.</translation>
    </message>
    <message>
        <source>A batch must last from 0 to 1,000,000,000 seconds; 0 means no bound.</source>
        <translation>Un lot doit durer de 0 à 1&#x202f;000&#x202f;000&#x202f;000 secondes&#x202f;; 0 signifie sans limite.</translation>
    </message>
    <message>
        <source>This kind of source is unknown; choose simulated or replay.</source>
        <translation>Ce type de source est inconnu&#x202f;; choisissez simulated ou replay.</translation>
    </message>
    <message>
        <source>Readings of real devices are only in the run file that recorded them: open that one.</source>
        <translation>Les mesures d’appareils réels ne sont que dans le fichier d’exécution qui les a enregistrées&#xa0;: ouvrez celui-ci.</translation>
    </message>
</context>
<context>
    <name>StretchResults</name>
    <message>
        <source>Batches in view</source>
        <translation>Lots en vue</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>the first and the last of some batches</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>The run has no batch in view.</source>
        <translation>L’exécution n’a aucun lot en vue.</translation>
    </message>
    <message>
        <source>Its curve has no value in view.</source>
        <translation>Sa courbe n’a aucune valeur en vue.</translation>
    </message>
</context>
<context>
    <name>SummaryTable</name>
    <message>
        <source>mean over the devices</source>
        <translation>moyenne des appareils</translation>
    </message>
    <message>
        <source>PR-AUC</source>
        <translation>PR-AUC</translation>
    </message>
    <message>
        <source>log loss</source>
        <translation>log loss</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>équilibrée</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitude</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>précision</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>rappel</translation>
    </message>
    <message>
        <source>kind of anomaly</source>
        <translation>anomalie</translation>
    </message>
    <message>
        <source>events found</source>
        <translation>événements trouvés</translation>
    </message>
    <message>
        <source>readings alarming</source>
        <translation>mesures avec alarme</translation>
    </message>
    <message>
        <source>%1, worst tenth</source>
        <translation>%1, pire dixième</translation>
    </message>
    <message>
        <source>%1 model</source>
        <translation>modèle %1</translation>
    </message>
    <message>
        <source>original method, in shadow</source>
        <translation>méthode d’origine, en parallèle</translation>
    </message>
</context>
<context>
    <name>TelemetryText</name>
    <message>
        <source>This line is none of the labels of SMAP and MSL (columns chan_id, spacecraft and anomaly_sequences, a list of [first, last]); get the file again.</source>
        <translation>Cette ligne n’est pas une étiquette de SMAP et MSL (colonnes chan_id, spacecraft et anomaly_sequences, une liste de [première, dernière])&#x202f;; récupérez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>The file has %1 rows, and its labels go on to row %2; get both again from the same data set.</source>
        <translation>Le fichier a %1 lignes, et ses étiquettes vont jusqu’à la ligne %2&#x202f;; récupérez les deux à nouveau depuis le même jeu de données.</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>too few labels</source>
        <translation>peu d’étiquettes</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>apprend</translation>
    </message>
    <message>
        <source>no gain</source>
        <translation>sans gain</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>muet</translation>
    </message>
    <message>
        <source>quarantined</source>
        <translation>quarantaine</translation>
    </message>
    <message>
        <source>judge</source>
        <translation>témoin</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>It has not read anything yet.</source>
        <translation>Il n’a encore rien lu.</translation>
    </message>
    <message>
        <source>Nothing can be said yet: it has fewer than 200 labelled readings, or all of one class, or its decision is not surely better than each baseline.</source>
        <translation>On ne peut encore rien dire&#xa0;: il a moins de 200 mesures étiquetées, ou toutes d’une même classe, ou sa décision n’est pas sûrement meilleure que chaque référence.</translation>
    </message>
    <message>
        <source>Its decision beats the majority class, the last label and the unsupervised score.</source>
        <translation>Sa décision bat la classe majoritaire, la dernière étiquette et le score non supervisé.</translation>
    </message>
    <message>
        <source>Its decision does not beat the majority class, the last label and the unsupervised score.</source>
        <translation>Sa décision ne bat pas la classe majoritaire, la dernière étiquette et le score non supervisé.</translation>
    </message>
    <message>
        <source>It had readings before, but none in this batch.</source>
        <translation>Il avait des mesures avant, mais aucune dans ce lot.</translation>
    </message>
    <message>
        <source>Its newest update was kept out of the round. The events say why.</source>
        <translation>Sa dernière mise à jour a été écartée du tour. Les événements disent pourquoi.</translation>
    </message>
    <message>
        <source>It never trains: the global versions are judged on its readings.</source>
        <translation>Il ne s’entraîne jamais&#xa0;: les versions globales sont jugées sur ses mesures.</translation>
    </message>
    <message>
        <source>Its source has no more readings.</source>
        <translation>Sa source n’a plus de mesures.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Exactitude équilibrée</translation>
    </message>
    <message>
        <source>PR-AUC</source>
        <translation>PR-AUC</translation>
    </message>
    <message>
        <source>Log loss</source>
        <translation>Log loss</translation>
    </message>
    <message>
        <source>local</source>
        <translation>local</translation>
    </message>
    <message>
        <source>global</source>
        <translation>global</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>décision</translation>
    </message>
    <message>
        <source>majority class</source>
        <translation>classe majoritaire</translation>
    </message>
    <message>
        <source>last label</source>
        <translation>dernière étiquette</translation>
    </message>
    <message>
        <source>unsupervised</source>
        <translation>non supervisé</translation>
    </message>
    <message>
        <source>nothing was wrong</source>
        <translation>aucun défaut</translation>
    </message>
    <message>
        <source>a weight or a figure is not a finite number</source>
        <translation>un poids ou un chiffre n’est pas un nombre fini</translation>
    </message>
    <message>
        <source>it has not the fleet&apos;s number of weights</source>
        <translation>elle n’a pas le nombre de poids de la flotte</translation>
    </message>
    <message>
        <source>its count of samples is not plausible</source>
        <translation>son nombre d’échantillons n’est pas plausible</translation>
    </message>
    <message>
        <source>it moved too far from its base version</source>
        <translation>elle s’est trop éloignée de sa version de base</translation>
    </message>
    <message>
        <source>it was here before</source>
        <translation>elle était déjà venue</translation>
    </message>
    <message>
        <source>its device diverged</source>
        <translation>son appareil a divergé</translation>
    </message>
    <message>
        <source>error grew from %1 to %2</source>
        <translation>erreur montée de %1 à %2</translation>
    </message>
    <message>
        <source>error fell from %1 to %2</source>
        <translation>erreur descendue de %1 à %2</translation>
    </message>
    <message>
        <source>raised because of drift</source>
        <translation>relevé à cause de la dérive</translation>
    </message>
    <message>
        <source>back after drift</source>
        <translation>rétabli après la dérive</translation>
    </message>
    <message>
        <source>set by a person, locked</source>
        <translation>réglé par une personne, verrouillé</translation>
    </message>
    <message>
        <source>set by a person</source>
        <translation>réglé par une personne</translation>
    </message>
    <message>
        <source>diverged: log loss %1 before training, %2 after it</source>
        <translation>a divergé&#xa0;: log loss %1 avant l’entraînement, %2 après</translation>
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
        <translation>constant</translation>
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
        <translation>par paliers</translation>
    </message>
    <message>
        <source>cosine, restarting</source>
        <translation>cosinus, avec reprises</translation>
    </message>
    <message>
        <source>Optimiser of %1 set to %2</source>
        <translation>Optimiseur de %1 réglé sur %2</translation>
    </message>
    <message numerus="yes">
        <source>Optimiser of %Ln device(s) set to %1</source>
        <translation>
            <numerusform>Optimiseur de %Ln appareil réglé sur %1</numerusform>
            <numerusform>Optimiseur de %Ln appareils réglé sur %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Schedule of %1 set to: %2</source>
        <translation>Planification de %1 réglée sur&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Schedule of %Ln device(s) set to: %1</source>
        <translation>
            <numerusform>Planification de %Ln appareil réglée sur&#xa0;: %1</numerusform>
            <numerusform>Planification de %Ln appareils réglée sur&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 diverged: a weight is no number</source>
        <translation>%1 a divergé&#xa0;: un poids n’est pas un nombre</translation>
    </message>
    <message>
        <source>%1 diverged: weights ran to their bound</source>
        <translation>%1 a divergé&#xa0;: des poids ont atteint leur borne</translation>
    </message>
    <message>
        <source>%1 diverged: training does not lower its log loss</source>
        <translation>%1 a divergé&#xa0;: l’entraînement n’abaisse pas sa log loss</translation>
    </message>
    <message>
        <source>%1. Its rate is locked: nothing was changed</source>
        <translation>%1. Son taux est verrouillé&#xa0;: rien n’a été changé</translation>
    </message>
    <message>
        <source>%1. Its last good weights are back, rate %2 → %3</source>
        <translation>%1. Ses derniers bons poids sont rétablis, taux %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>Global version %1 from %Ln update(s)</source>
        <translation>
            <numerusform>Version globale %1 à partir de %Ln mise à jour</numerusform>
            <numerusform>Version globale %1 à partir de %Ln mises à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln screened out</source>
        <translation>
            <numerusform>%Ln écartée</numerusform>
            <numerusform>%Ln écartées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 quarantined: moved %2× as far as training can</source>
        <translation>%1 en quarantaine&#xa0;: mise à jour %2× plus loin que l’entraînement ne le permet</translation>
    </message>
    <message>
        <source>%1 quarantined: %2</source>
        <translation>%1 en quarantaine&#xa0;: %2</translation>
    </message>
    <message>
        <source>Learning rate of %1 set to %2</source>
        <translation>Taux d’apprentissage de %1 réglé à %2</translation>
    </message>
    <message numerus="yes">
        <source>Learning rate of %Ln device(s) set to %1</source>
        <translation>
            <numerusform>Taux d’apprentissage de %Ln appareil réglé à %1</numerusform>
            <numerusform>Taux d’apprentissage de %Ln appareils réglé à %1</numerusform>
        </translation>
    </message>
    <message>
        <source>spike</source>
        <translation>pic</translation>
    </message>
    <message>
        <source>level shift</source>
        <translation>saut de niveau</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>dérive</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>valeur figée</translation>
    </message>
    <message>
        <source>noise burst</source>
        <translation>rafale de bruit</translation>
    </message>
    <message numerus="yes">
        <source>Alarm on %Ln device(s): %1</source>
        <translation>
            <numerusform>Alarme sur %Ln appareil&#xa0;: %1</numerusform>
            <numerusform>Alarme sur %Ln appareils&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) silent: %1</source>
        <translation>
            <numerusform>%Ln appareil muet&#xa0;: %1</numerusform>
            <numerusform>%Ln appareils muets&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) back: %1</source>
        <translation>
            <numerusform>%Ln appareil de retour&#xa0;: %1</numerusform>
            <numerusform>%Ln appareils de retour&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is silent</source>
        <translation>%1 est muet</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 est de retour</translation>
    </message>
    <message>
        <source>%1 has no more readings</source>
        <translation>%1 n’a plus de mesures</translation>
    </message>
    <message numerus="yes">
        <source>Learning rate of %Ln device(s) locked</source>
        <translation>
            <numerusform>Taux d’apprentissage de %Ln appareil verrouillé</numerusform>
            <numerusform>Taux d’apprentissage de %Ln appareils verrouillé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learning rate of %Ln device(s) unlocked</source>
        <translation>
            <numerusform>Taux d’apprentissage de %Ln appareil déverrouillé</numerusform>
            <numerusform>Taux d’apprentissage de %Ln appareils déverrouillé</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1 promoted: it is global version %2 now</source>
        <translation>Version %1 promue&#xa0;: c’est maintenant la version globale %2</translation>
    </message>
    <message>
        <source>No round: no update was waiting</source>
        <translation>Pas de tour&#xa0;: aucune mise à jour n’attendait</translation>
    </message>
    <message>
        <source>The original method learns in shadow from now on</source>
        <translation>La méthode d’origine apprend désormais en parallèle</translation>
    </message>
    <message>
        <source>The original method no longer learns in shadow</source>
        <translation>La méthode d’origine n’apprend plus en parallèle</translation>
    </message>
    <message>
        <source>Alarm on %1</source>
        <translation>Alarme sur %1</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>its device tries out a model</source>
        <translation>son appareil essaie un modèle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) joined: %1</source>
        <translation>
            <numerusform>%Ln appareil a rejoint&#xa0;: %1</numerusform>
            <numerusform>%Ln appareils ont rejoint&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 a rejoint</translation>
    </message>
    <message>
        <source>trains itself</source>
        <translation>s’entraîne</translation>
    </message>
    <message>
        <source>It keeps its readings and sends local updates. What it says of itself is a claim; nothing is measured of it here.</source>
        <translation>Il garde ses mesures et envoie des mises à jour locales. Ce qu’il dit de lui-même est annoncé&#x202f;; rien de lui n’est mesuré ici.</translation>
    </message>
    <message>
        <source>it started from a global version that there is not</source>
        <translation>elle est partie d’une version globale qui n’existe pas</translation>
    </message>
</context>
<context>
    <name>TimeActions</name>
    <message>
        <source>One batch back</source>
        <translation>Reculer d’un lot</translation>
    </message>
    <message>
        <source>One batch forward</source>
        <translation>Avancer d’un lot</translation>
    </message>
    <message>
        <source>To the round before</source>
        <translation>Au tour précédent</translation>
    </message>
    <message>
        <source>To the next round</source>
        <translation>Au tour suivant</translation>
    </message>
    <message>
        <source>To the event before</source>
        <translation>À l’événement précédent</translation>
    </message>
    <message>
        <source>To the next event</source>
        <translation>À l’événement suivant</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Revenir au présent</translation>
    </message>
</context>
<context>
    <name>TokenWords</name>
    <message>
        <source>Say who may connect to a server</source>
        <translation>Dire qui peut se connecter à un serveur</translation>
    </message>
    <message>
        <source>Make a token, and print it once</source>
        <translation>Créer un jeton, et l’afficher une seule fois</translation>
    </message>
    <message>
        <source>Of whom it is, to know it by</source>
        <translation>À qui il est, pour le reconnaître</translation>
    </message>
    <message>
        <source>device: sends readings; watch: sees the run; operate: sees and changes it</source>
        <translation>device&#xa0;: envoie des mesures&#x202f;; watch&#xa0;: voit l’exécution&#x202f;; operate&#xa0;: la voit et la modifie</translation>
    </message>
    <message>
        <source>The one device that it is for; without it any device</source>
        <translation>Le seul appareil auquel il est destiné&#x202f;; sans cette option, n’importe lequel</translation>
    </message>
    <message>
        <source>Show the names, roles and devices</source>
        <translation>Afficher les noms, les rôles et les appareils</translation>
    </message>
    <message>
        <source>Let nobody connect with a token any more</source>
        <translation>Ne plus laisser personne se connecter avec un jeton</translation>
    </message>
    <message>
        <source>Of the token</source>
        <translation>Nom du jeton</translation>
    </message>
    <message>
        <source>Keep it: the file %1 has a fingerprint of it, not the token.</source>
        <translation>Conservez-le&#xa0;: le fichier %1 en a une empreinte, pas le jeton lui-même.</translation>
    </message>
</context>
<context>
    <name>Tokens</name>
    <message>
        <source>The file of tokens can&apos;t be read: %1.</source>
        <translation>Le fichier de jetons ne peut pas être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A file of tokens has 4 MiB at most.</source>
        <translation>Un fichier de jetons a 4&#xa0;Mio au plus.</translation>
    </message>
    <message>
        <source>A token has a name, a role (device, watch or operate) and a SHA-256 of 64 hexadecimal digits. Remove it, and make another with “%1”.</source>
        <translation>Un jeton a un nom, un rôle (device, watch ou operate) et un SHA-256 de 64 chiffres hexadécimaux. Supprimez-le, et créez-en un autre avec «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This is not TOML: %1.</source>
        <translation>Ce n’est pas du TOML&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A token needs a name, by which it can be removed.</source>
        <translation>Un jeton a besoin d’un nom, par lequel on pourra le supprimer.</translation>
    </message>
    <message>
        <source>Only a token of the role “device” is bound to a device.</source>
        <translation>Seul un jeton du rôle «&#xa0;device&#xa0;» est lié à un appareil.</translation>
    </message>
    <message>
        <source>There is a token of that name. Remove it first, or take another name.</source>
        <translation>Il y a déjà un jeton de ce nom. Supprimez-le d’abord, ou prenez un autre nom.</translation>
    </message>
    <message>
        <source>There is no token of the name “%1”.</source>
        <translation>Il n’y a pas de jeton du nom «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The file of tokens can&apos;t be written: %1.</source>
        <translation>Le fichier de jetons ne peut pas être écrit&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>The devices’ decisions have learnt.</source>
        <translation>Les décisions des appareils ont appris.</translation>
    </message>
    <message>
        <source>The devices’ own models are learning.</source>
        <translation>Les modèles propres aux appareils apprennent.</translation>
    </message>
    <message>
        <source>The global model is learning.</source>
        <translation>Le modèle global apprend.</translation>
    </message>
    <message>
        <source>The devices’ decisions show no gain over the baselines.</source>
        <translation>Les décisions des appareils ne montrent aucun gain sur les références.</translation>
    </message>
    <message>
        <source>The devices’ own models show no gain over the baselines.</source>
        <translation>Les modèles propres aux appareils ne montrent aucun gain sur les références.</translation>
    </message>
    <message>
        <source>The global model shows no gain over the baselines.</source>
        <translation>Le modèle global ne montre aucun gain sur les références.</translation>
    </message>
    <message>
        <source>Nothing can be said of the devices’ decisions yet: too few labelled readings.</source>
        <translation>On ne peut encore rien dire des décisions des appareils&#xa0;: trop peu de mesures étiquetées.</translation>
    </message>
    <message>
        <source>Nothing can be said of the devices’ own models yet: too few labelled readings.</source>
        <translation>On ne peut encore rien dire des modèles propres aux appareils&#xa0;: trop peu de mesures étiquetées.</translation>
    </message>
    <message>
        <source>Nothing can be said of the global model yet: too few labelled readings.</source>
        <translation>On ne peut encore rien dire du modèle global&#xa0;: trop peu de mesures étiquetées.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 devices beat(s) all three baselines.</source>
        <translation>
            <numerusform>%Ln appareil sur %1 bat les trois références.</numerusform>
            <numerusform>%Ln appareils sur %1 battent les trois références.</numerusform>
        </translation>
    </message>
    <message>
        <source>The original method in shadow claims an accuracy of %1 and a log loss of %2; measured on readings before it learns from them, against the true labels: accuracy %3, log loss %4, PR-AUC %5.</source>
        <translation>La méthode d’origine, en parallèle, annonce une exactitude de %1 et une log loss de %2&#x202f;; mesurées avant qu’elle n’apprenne des mesures, face aux vraies étiquettes&#xa0;: exactitude %3, log loss %4, PR-AUC %5.</translation>
    </message>
    <message>
        <source>PR-AUC %1; the best baseline (%2) %3. Gain %4, 95% interval %5 to %6.</source>
        <translation>PR-AUC %1&#x202f;; la meilleure référence (%2) %3. Gain %4, intervalle à 95&#x202f;% de %5 à %6.</translation>
    </message>
</context>
<context>
    <name>WhyCommandWords</name>
    <message>
        <source>Tell why a device alarmed or not, and who moved a weight</source>
        <translation>Dire pourquoi un appareil a donné l’alarme ou non, et qui a déplacé un poids</translation>
    </message>
    <message>
        <source>A run file</source>
        <translation>Un fichier d’exécution</translation>
    </message>
    <message>
        <source>The device that is asked about</source>
        <translation>L’appareil dont il s’agit</translation>
    </message>
    <message>
        <source>Which of its readings: a number from 1, or a time such as 2026-11-26T10:30:00Z; without it the last</source>
        <translation>Laquelle de ses mesures&#xa0;: un numéro à partir de 1, ou une heure comme 2026-11-26T10:30:00Z&#x202f;; sinon la dernière</translation>
    </message>
    <message>
        <source>The reading with which its last alarm began</source>
        <translation>La mesure par laquelle sa dernière alarme a commencé</translation>
    </message>
    <message>
        <source>Whose prediction: the decision, or one of the models</source>
        <translation>De qui est la prédiction&#xa0;: la décision, ou l’un des modèles</translation>
    </message>
    <message>
        <source>How many rows at most</source>
        <translation>Combien de lignes au plus</translation>
    </message>
    <message>
        <source>As one JSON object, with all rows</source>
        <translation>Comme un objet JSON, avec toutes les lignes</translation>
    </message>
    <message>
        <source>Say what is asked about: --device NAME or --weight FEATURE.</source>
        <translation>Dites de quoi il s’agit&#xa0;: --device NAME ou --weight FEATURE.</translation>
    </message>
    <message numerus="yes">
        <source>%1: from %2 to %3 in %Ln global version(s)</source>
        <translation>
            <numerusform>%1&#xa0;: de %2 à %3 en %Ln version globale</numerusform>
            <numerusform>%1&#xa0;: de %2 à %3 en %Ln versions globales</numerusform>
        </translation>
    </message>
    <message>
        <source>The run has no device of this name. Its devices are called %1, ...</source>
        <translation>L’exécution n’a pas d’appareil de ce nom. Ses appareils s’appellent %1, ...</translation>
    </message>
    <message>
        <source>It has %L1 readings in this run, and no reading %L2.</source>
        <translation>Il a %L1 mesures dans cette exécution, et pas de mesure %L2.</translation>
    </message>
    <message>
        <source>“%1” is neither the number of a reading, from 1, nor a time such as 2026-11-26T10:30:00Z.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni le numéro d’une mesure, à partir de 1, ni une heure comme 2026-11-26T10:30:00Z.</translation>
    </message>
    <message>
        <source>It has not raised an alarm.</source>
        <translation>Il n’a donné aucune alarme.</translation>
    </message>
    <message>
        <source>Who moved this weight of the global model, or how the device moved this one of its own: the name of its feature, or bias</source>
        <translation>Qui a déplacé ce poids du modèle global, ou comment l’appareil a déplacé celui-ci du sien : le nom de sa caractéristique, ou bias</translation>
    </message>
    <message>
        <source>The model of this device has no such feature. It has %1, and bias.</source>
        <translation>Le modèle de cet appareil n’a pas de telle caractéristique. Il a %1, et bias.</translation>
    </message>
    <message>
        <source>The global model has no such feature. It has %1, and bias. With --device it is one of that device’s own model.</source>
        <translation>Le modèle global n’a pas de telle caractéristique. Il a %1, et bias. Avec --device, c’en est une du modèle propre de cet appareil.</translation>
    </message>
</context>
<context>
    <name>WhyLines</name>
    <message>
        <source>promoted by a person</source>
        <translation>promue par une personne</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>sans étiquette</translation>
    </message>
    <message>
        <source>an anomaly</source>
        <translation>une anomalie</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normale</translation>
    </message>
    <message>
        <source>reading %1</source>
        <translation>mesure %1</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>lot %1</translation>
    </message>
    <message>
        <source>There was no threshold for alarms yet.</source>
        <translation>Il n’y avait pas encore de seuil d’alarme.</translation>
    </message>
    <message>
        <source>It alarmed: the decision was %1, the threshold %2.</source>
        <translation>Il a donné l’alarme&#xa0;: la décision était %1, le seuil %2.</translation>
    </message>
    <message>
        <source>It did not alarm: the decision was %1, the threshold %2.</source>
        <translation>Il n’a pas donné l’alarme&#xa0;: la décision était %1, le seuil %2.</translation>
    </message>
    <message>
        <source>Probability %1, log-odds %2, scored with global version %3.</source>
        <translation>Probabilité %1, logarithme de la cote %2, calculés avec la version globale %3.</translation>
    </message>
    <message>
        <source>feature</source>
        <translation>caractéristique</translation>
    </message>
    <message>
        <source>share</source>
        <translation>part</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>%1, global model</source>
        <translation>%1, modèle global</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>sum</source>
        <translation>somme</translation>
    </message>
    <message>
        <source>global version</source>
        <translation>version globale</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lot</translation>
    </message>
    <message>
        <source>change</source>
        <translation>variation</translation>
    </message>
    <message>
        <source>devices that moved it most</source>
        <translation>appareils qui l’ont le plus déplacé</translation>
    </message>
    <message numerus="yes">
        <source>%1: from %2 to %3 in %Ln global version(s)</source>
        <translation>
            <numerusform>%1&#xa0;: de %2 à %3 en %Ln version globale</numerusform>
            <numerusform>%1&#xa0;: de %2 à %3 en %Ln versions globales</numerusform>
        </translation>
    </message>
    <message>
        <source>version %1, batch %2: %3, of it %4</source>
        <translation>version %1, lot %2&#xa0;: %3, dont %4</translation>
    </message>
    <message>
        <source>this device&apos;s own training since then: %1</source>
        <translation>entraînement propre de cet appareil depuis&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2: from %3 to %4 in %Ln update(s) that are stored</source>
        <translation>
            <numerusform>%1 de %2&#xa0;: de %3 à %4 en %Ln mise à jour enregistrée</numerusform>
            <numerusform>%1 de %2&#xa0;: de %3 à %4 en %Ln mises à jour enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>update</source>
        <translation>mise à jour</translation>
    </message>
</context>
<context>
    <name>WhyWords</name>
    <message>
        <source>bias of the local model</source>
        <translation>biais du modèle local</translation>
    </message>
    <message>
        <source>bias of the global model</source>
        <translation>biais du modèle global</translation>
    </message>
    <message>
        <source>unsupervised score</source>
        <translation>score non supervisé</translation>
    </message>
    <message>
        <source>offset of the decision</source>
        <translation>décalage de la décision</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>biais</translation>
    </message>
    <message>
        <source>This reading is no longer kept.</source>
        <translation>Cette mesure n’est plus conservée.</translation>
    </message>
    <message>
        <source>Nobody looked when this reading came: what its models were then is not kept, but can be worked out from the run file.</source>
        <translation>Personne ne regardait quand cette mesure est arrivée&#xa0;: l’état de ses modèles n’est pas conservé, mais peut être recalculé à partir du fichier d’exécution.</translation>
    </message>
    <message>
        <source>Every channel of this reading was missing: it was not scored.</source>
        <translation>Tous les canaux de cette mesure manquaient&#xa0;: elle n’a pas été évaluée.</translation>
    </message>
    <message>
        <source>This device never trains: it has no local model of its own.</source>
        <translation>Cet appareil ne s’entraîne jamais&#xa0;: il n’a pas de modèle local à lui.</translation>
    </message>
    <message>
        <source>%1 of the local model</source>
        <translation>%1 du modèle local</translation>
    </message>
    <message>
        <source>%1 of the global model</source>
        <translation>%1 du modèle global</translation>
    </message>
    <message>
        <source>%1 of the unsupervised score</source>
        <translation>%1 du score non supervisé</translation>
    </message>
    <message>
        <source>In log-odds the decision was %1.</source>
        <translation>En logarithme de la cote, la décision était %1.</translation>
    </message>
</context>
<context>
    <name>fleetgrad::charts</name>
    <message>
        <source>claimed</source>
        <translation>annoncé</translation>
    </message>
    <message>
        <source>%1, claimed</source>
        <translation>%1, annoncée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose a folder you may write to.</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2. Choisissez un dossier où vous avez le droit d’écrire.</translation>
    </message>
    <message>
        <source>Made by Fleetgrad</source>
        <translation>Fait avec Fleetgrad</translation>
    </message>
    <message>
        <source>%1 names no known kind of picture. End its name in .png, .svg or .pdf.</source>
        <translation>%1 n’indique aucun format d’image connu. Le nom doit finir par .png, .svg ou .pdf.</translation>
    </message>
    <message>
        <source>A picture of %1 × %2 at density %3 can&apos;t be drawn. Choose at least 1 and at most 32767 pixels a side.</source>
        <translation>Une image de %1 × %2 à la densité %3 ne peut pas être dessinée. Choisissez entre 1 et 32767 pixels de côté.</translation>
    </message>
    <message>
        <source>%1 could not be written: there is not enough memory for a picture of that size. Choose a smaller one, or .svg or .pdf.</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: la mémoire ne suffit pas pour une image de cette taille. Choisissez-en une plus petite, ou .svg ou .pdf.</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>pas de valeur</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>parts of a list</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a title, and what is said of it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::AlarmsView</name>
    <message>
        <source>Reliability</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Readings that got about the same probability, and the share of them that were anomalies. On the grey diagonal, probabilities mean what they say; below it they promise too much. Bins with fewer than 50 readings are left out.</source>
        <translation>Mesures ayant reçu à peu près la même probabilité, et la part d’anomalies parmi elles. Sur la diagonale grise, les probabilités disent vrai&#x202f;; en dessous, elles promettent trop. Les classes de moins de 50 mesures sont omises.</translation>
    </message>
    <message>
        <source>Alarms by kind of anomaly</source>
        <translation>Alarmes par type d’anomalie</translation>
    </message>
    <message>
        <source>No alarm has been judged yet.</source>
        <translation>Aucune alarme n’a encore été jugée.</translation>
    </message>
    <message>
        <source>No alarm can be judged yet: no label has come that can’t change any more.</source>
        <translation>Aucune alarme ne peut encore être jugée&#xa0;: il n’est venu aucune étiquette qui ne puisse plus changer.</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmes</translation>
    </message>
    <message>
        <source>What alarms had been worth by then appears here once it is computed; the fleet table has the alarms of each device as they were.</source>
        <translation>Ce que valaient alors les alarmes apparaît ici une fois calculé ; le tableau de la flotte contient les alarmes de chaque appareil telles qu’elles étaient.</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::AlertCenter</name>
    <message numerus="yes">
        <source>%Ln more like it in the last minute</source>
        <translation>
            <numerusform>%Ln autre de ce genre dans la dernière minute</numerusform>
            <numerusform>%Ln autres de ce genre dans la dernière minute</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::AlertRulesDialog</name>
    <message numerus="yes">
        <source> reading(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> mesure</numerusform>
            <numerusform> mesures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> batch(es)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> lot</numerusform>
            <numerusform> lots</numerusform>
        </translation>
    </message>
    <message>
        <source>Alert rules</source>
        <translation>Règles d’alerte</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Comme au début</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use these rules</source>
        <translation>Utiliser ces règles</translation>
    </message>
    <message>
        <source>Alert when</source>
        <translation>Alerter si</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir de</translation>
    </message>
    <message>
        <source>Of the devices</source>
        <translation>Parmi les appareils</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>Notifier</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Sourdine</translation>
    </message>
    <message>
        <source>%1: from</source>
        <translation>%1&#xa0;: à partir de</translation>
    </message>
    <message>
        <source>%1: of the devices</source>
        <translation>%1&#xa0;: parmi les appareils</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>%1: level</source>
        <translation>%1&#xa0;: niveau</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>critique</translation>
    </message>
    <message>
        <source>%1: notify</source>
        <translation>%1&#xa0;: notifier</translation>
    </message>
    <message>
        <source>Tell of it by a notification of the desktop, one a minute at most</source>
        <translation>Le signaler par une notification du bureau, une par minute au plus</translation>
    </message>
    <message>
        <source>%1: mute</source>
        <translation>%1&#xa0;: sourdine</translation>
    </message>
    <message>
        <source>Muted alerts are listed, but not counted by the bell and not notified</source>
        <translation>Les alertes en sourdine sont listées, mais la cloche ne les compte pas et elles ne sont pas notifiées</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>Looking for the notifications of this desktop…</source>
        <translation>Recherche des notifications de ce bureau…</translation>
    </message>
    <message>
        <source>The desktop shows notifications; a click on one brings this window to the front.</source>
        <translation>Le bureau affiche des notifications&#x202f;; un clic sur l’une d’elles ramène cette fenêtre au premier plan.</translation>
    </message>
    <message>
        <source>No notification service answers on this desktop: an icon in the tray tells instead.</source>
        <translation>Aucun service de notification ne répond sur ce bureau&#xa0;: une icône de la zone de notification le signale à la place.</translation>
    </message>
    <message>
        <source>No notification service answers on this desktop, and it has no tray: alerts are shown in this window only. Desktop environments bring such a service; dunst and mako are small ones.</source>
        <translation>Aucun service de notification ne répond sur ce bureau, et il n’a pas de zone de notification&#xa0;: les alertes ne paraissent que dans cette fenêtre. Les environnements de bureau apportent un tel service&#x202f;; dunst et mako en sont de petits.</translation>
    </message>
    <message>
        <source>%1, of the devices: %2</source>
        <translation>%1, parmi les appareils&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::AlertsModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 · over at batch %2</source>
        <translation>%1 · terminée au lot %2</translation>
    </message>
    <message>
        <source>%1 · muted</source>
        <translation>%1 · en sourdine</translation>
    </message>
    <message>
        <source>%1 · acknowledged</source>
        <translation>%1 · acquittée</translation>
    </message>
    <message>
        <source>Since batch %1</source>
        <translation>Depuis le lot %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 device(s) now, %2 at most</source>
        <translation>
            <numerusform>%1 appareil maintenant, %2 au plus</numerusform>
            <numerusform>%1 appareils maintenant, %2 au plus</numerusform>
        </translation>
    </message>
    <message>
        <source>From batch %1 to %2</source>
        <translation>Du lot %1 au lot %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 device(s) at most</source>
        <translation>
            <numerusform>%1 appareil au plus</numerusform>
            <numerusform>%1 appareils au plus</numerusform>
        </translation>
    </message>
    <message>
        <source>since batch %1: %2</source>
        <translation>depuis le lot %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::AlertsPanel</name>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Acquitter</translation>
    </message>
    <message>
        <source>All open alerts are seen: the bell counts on, and is no longer coloured</source>
        <translation>Toutes les alertes ouvertes sont vues&#xa0;: la cloche continue de compter et perd sa couleur</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Règles…</translation>
    </message>
    <message>
        <source>What raises an alert, who is told of it, and what is muted</source>
        <translation>Ce qui lève une alerte, qui en est averti, et ce qui est en sourdine</translation>
    </message>
    <message>
        <source>No alert. “Rules…” says what raises one.</source>
        <translation>Aucune alerte. «&#xa0;Règles…&#xa0;» dit ce qui en lève une.</translation>
    </message>
    <message>
        <source>No run is open.</source>
        <translation>Aucune exécution ouverte.</translation>
    </message>
    <message numerus="yes">
        <source>Select %Ln device(s)</source>
        <translation>
            <numerusform>Sélectionner %Ln appareil</numerusform>
            <numerusform>Sélectionner %Ln appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>Not acknowledged</source>
        <translation>Non acquittée</translation>
    </message>
    <message>
        <source>No longer mute “%1”</source>
        <translation>Ne plus mettre «&#xa0;%1&#xa0;» en sourdine</translation>
    </message>
    <message>
        <source>Mute “%1”</source>
        <translation>Mettre «&#xa0;%1&#xa0;» en sourdine</translation>
    </message>
    <message>
        <source>Why its last alarm</source>
        <translation>Pourquoi sa dernière alarme</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::BreakpointsDialog</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Breakpoints</source>
        <translation>Points d’arrêt</translation>
    </message>
    <message>
        <source>Pause when this becomes true</source>
        <translation>Mettre en pause quand ceci devient vrai</translation>
    </message>
    <message>
        <source>No breakpoint yet.</source>
        <translation>Pas encore de point d’arrêt.</translation>
    </message>
    <message>
        <source>Remove the breakpoint “%1”</source>
        <translation>Retirer le point d’arrêt «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>atteint %Ln fois</numerusform>
            <numerusform>atteint %Ln fois</numerusform>
        </translation>
    </message>
    <message>
        <source>This breakpoint is there already.</source>
        <translation>Ce point d’arrêt existe déjà.</translation>
    </message>
    <message>
        <source>For example %1, %2 or %3; the field’s tooltip tells more.</source>
        <translation>Par exemple %1, %2 ou %3&#x202f;; l’infobulle du champ en dit plus.</translation>
    </message>
    <message>
        <source>The run pauses when “%1” becomes true</source>
        <translation>L’exécution se met en pause quand «&#xa0;%1&#xa0;» devient vrai</translation>
    </message>
    <message>
        <source>The run no longer pauses when “%1” becomes true</source>
        <translation>L’exécution ne se met plus en pause quand «&#xa0;%1&#xa0;» devient vrai</translation>
    </message>
    <message>
        <source>The breakpoint “%1” is removed</source>
        <translation>Le point d’arrêt «&#xa0;%1&#xa0;» est retiré</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::CanaryPanel</name>
    <message>
        <source>Promote to all</source>
        <translation>Promouvoir à tous</translation>
    </message>
    <message>
        <source>End canary</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>since</source>
        <translation>depuis</translation>
    </message>
    <message>
        <source>accuracy of its devices</source>
        <translation>exactitude de ses appareils</translation>
    </message>
    <message>
        <source>accuracy of the others</source>
        <translation>exactitude des autres</translation>
    </message>
    <message>
        <source>log loss of its devices</source>
        <translation>log loss de ses appareils</translation>
    </message>
    <message>
        <source>log loss of the others</source>
        <translation>log loss des autres</translation>
    </message>
    <message>
        <source>Canary: %1</source>
        <translation>Canari&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 device(s) since batch %2</source>
        <translation>
            <numerusform>%1 appareil depuis le lot %2</numerusform>
            <numerusform>%1 appareils depuis le lot %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 round(s)</source>
        <translation>
            <numerusform>%1 tour sur %2</numerusform>
            <numerusform>%1 tours sur %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 round(s)</source>
        <translation>
            <numerusform>%1 tour</numerusform>
            <numerusform>%1 tours</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the model</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Its devices go on with the local model that came of it</source>
        <translation>Ses appareils continuent avec le modèle local qui en est issu</translation>
    </message>
    <message>
        <source>The model becomes the newest global version</source>
        <translation>Le modèle devient la version globale la plus récente</translation>
    </message>
    <message>
        <source>Its devices get back the local models that they had</source>
        <translation>Ses appareils retrouvent les modèles locaux qu’ils avaient</translation>
    </message>
    <message>
        <source>Its devices go on with the newest global version</source>
        <translation>Ses appareils continuent avec la version globale la plus récente</translation>
    </message>
    <message numerus="yes">
        <source>The model alone, on %1 labelled reading(s); of the decision: %2</source>
        <translation>
            <numerusform>Le modèle seul, sur %1 mesure étiquetée&#x202f;; de la décision&#xa0;: %2</numerusform>
            <numerusform>Le modèle seul, sur %1 mesures étiquetées&#x202f;; de la décision&#xa0;: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ChartExport</name>
    <message>
        <source>Export charts</source>
        <translation>Exporter les graphiques</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Vector graphics (*.svg)</source>
        <translation>Image vectorielle (*.svg)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export values</source>
        <translation>Exporter les valeurs</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ChartStack</name>
    <message>
        <source>Charts of learning</source>
        <translation>Graphiques d’apprentissage</translation>
    </message>
    <message>
        <source>Curves over batches. Arrow keys move, plus and minus zoom, Home shows the whole run.</source>
        <translation>Courbes en fonction des lots. Les flèches déplacent, plus et moins zooment, Début montre toute l’exécution.</translation>
    </message>
    <message>
        <source>The curves of a run appear here.</source>
        <translation>Les courbes d’une exécution apparaissent ici.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) here:</source>
        <translation>
            <numerusform>%Ln événement ici&#xa0;:</numerusform>
            <numerusform>%Ln événements ici&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::CommandPalette</name>
    <message>
        <source>Nothing of that name.</source>
        <translation>Rien de ce nom.</translation>
    </message>
    <message>
        <source>Find actions, devices and versions</source>
        <translation>Trouver des actions, des appareils et des versions</translation>
    </message>
    <message>
        <source>Find actions, devices, versions</source>
        <translation>Trouver actions, appareils, versions</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats de la recherche</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::CompareTables</name>
    <message>
        <source>Tables of the compared runs</source>
        <translation>Tableaux des exécutions comparées</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toutes les clés</translation>
    </message>
    <message>
        <source>Show the keys that are the same in all runs, too</source>
        <translation>Afficher aussi les clés identiques dans toutes les exécutions</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the table, for a spreadsheet</source>
        <translation>Copier le tableau, pour un tableur</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Save the table as CSV</source>
        <translation>Enregistrer le tableau en CSV</translation>
    </message>
    <message>
        <source>No run is shown. Tick one in the list above.</source>
        <translation>Aucune exécution n’est affichée. Cochez-en une dans la liste ci-dessus.</translation>
    </message>
    <message>
        <source>Add a second run to see in what they differ.</source>
        <translation>Ajoutez une deuxième exécution pour voir en quoi elles diffèrent.</translation>
    </message>
    <message>
        <source>The configurations are the same in every key.</source>
        <translation>Les configurations sont identiques pour chaque clé.</translation>
    </message>
    <message>
        <source>Results in view</source>
        <translation>Résultats en vue</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::CompareView</name>
    <message>
        <source>Charts of the compared runs</source>
        <translation>Graphiques des exécutions comparées</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Metric of the upper chart</source>
        <translation>Métrique du graphique du haut</translation>
    </message>
    <message>
        <source>Metric of the lower chart</source>
        <translation>Métrique du graphique du bas</translation>
    </message>
    <message>
        <source>Whose curves</source>
        <translation>Courbes de quel modèle</translation>
    </message>
    <message>
        <source>Whose scores the curves are</source>
        <translation>De quel modèle les courbes montrent les scores</translation>
    </message>
    <message>
        <source>Add runs…</source>
        <translation>Ajouter des exécutions…</translation>
    </message>
    <message>
        <source>Choose run files to lay beside the others</source>
        <translation>Choisir des fichiers d’exécution à placer à côté des autres</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Take the chosen run out of the comparison (Delete)</source>
        <translation>Retirer de la comparaison l’exécution choisie (Suppr)</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Read the files as they are now: a run may go on</source>
        <translation>Relire les fichiers dans leur état actuel&#xa0;: une exécution peut continuer</translation>
    </message>
    <message>
        <source>Alignment of the runs</source>
        <translation>Alignement des exécutions</translation>
    </message>
    <message>
        <source>What lies one below the other: the same batch, the same time since the start, or as many readings a device</source>
        <translation>Ce qui est aligné verticalement&#xa0;: le même lot, le même temps depuis le début, ou autant de mesures par appareil</translation>
    </message>
    <message>
        <source>Two or more runs side by side: their curves over each other, what differs in their configurations, and what came of them. Add run files, or drop them here; the run in hand takes part by itself.</source>
        <translation>Deux exécutions ou plus côte à côte&#xa0;: leurs courbes superposées, ce qui diffère dans leurs configurations, et ce qu’elles ont donné. Ajoutez des fichiers d’exécution, ou déposez-les ici&#x202f;; l’exécution actuelle participe d’elle-même.</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 est déjà dans la liste.</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ComparedFigures</name>
    <message>
        <source>claimed accuracy</source>
        <translation>exactitude annoncée</translation>
    </message>
    <message>
        <source>measured by the run: accuracy</source>
        <translation>mesurée par l’exécution&#xa0;: exactitude</translation>
    </message>
    <message>
        <source>PR-AUC</source>
        <translation>PR-AUC</translation>
    </message>
    <message>
        <source>log loss</source>
        <translation>log loss</translation>
    </message>
    <message>
        <source>readings that are new to both, with a label</source>
        <translation>mesures nouvelles pour les deux, étiquetées</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitude</translation>
    </message>
    <message>
        <source>all readings that were scored, with a label</source>
        <translation>toutes les mesures évaluées, étiquetées</translation>
    </message>
    <message>
        <source>B − A</source>
        <translation>B − A</translation>
    </message>
    <message>
        <source>The run has not measured it: too few labels, or it came from a file.</source>
        <translation>L’exécution ne l’a pas mesuré&#xa0;: trop peu d’étiquettes, ou il vient d’un fichier.</translation>
    </message>
    <message>
        <source>Labels of both kinds are needed. Go on with the run, or choose older versions: more readings are new to them.</source>
        <translation>Il faut des étiquettes des deux sortes. Continuez l’exécution, ou choisissez des versions plus anciennes&#xa0;: plus de mesures leur sont nouvelles.</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ComparedRuns</name>
    <message>
        <source>run in hand</source>
        <translation>exécution actuelle</translation>
    </message>
    <message>
        <source>in hand, %1</source>
        <translation>actuelle, %1</translation>
    </message>
    <message>
        <source>being read, %1</source>
        <translation>en lecture, %1</translation>
    </message>
    <message>
        <source>can’t be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>non terminée</translation>
    </message>
    <message>
        <source>Not saved under a name yet</source>
        <translation>Pas encore enregistrée sous un nom</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ComparedWeightsModel</name>
    <message>
        <source>bias</source>
        <translation>biais</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Caractéristique</translation>
    </message>
    <message>
        <source>B − A</source>
        <translation>B − A</translation>
    </message>
    <message>
        <source>less | more</source>
        <translation>moins | plus</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ConfusionModel</name>
    <message>
        <source>found</source>
        <translation>trouvé</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>manqué</translation>
    </message>
    <message>
        <source>false</source>
        <translation>fausses</translation>
    </message>
    <message>
        <source>right</source>
        <translation>justes</translation>
    </message>
    <message>
        <source>%1, %2: %3 readings, %4 of those in the row (%5)</source>
        <translation>%1, %2&#xa0;: %3 mesures, %4 de celles de la ligne (%5)</translation>
    </message>
    <message>
        <source>called anomaly</source>
        <translation>dites anomalies</translation>
    </message>
    <message>
        <source>called normal</source>
        <translation>dites normales</translation>
    </message>
    <message>
        <source>anomaly</source>
        <translation>anomalie</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normale</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ConnectDialog</name>
    <message>
        <source>Connect to a server</source>
        <translation>Se connecter à un serveur</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Whoever runs the server makes it with “fleetgrad-cli token add”.</source>
        <translation>Qui gère le serveur le fait avec « fleetgrad-cli token add ».</translation>
    </message>
    <message>
        <source>Keep the token on this computer</source>
        <translation>Garder le jeton sur cet ordinateur</translation>
    </message>
    <message>
        <source>In the settings of this program, in a file that only you can read.</source>
        <translation>Dans les réglages de ce programme, dans un fichier que vous seul pouvez lire.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Looking for the server…</source>
        <translation>Recherche du serveur…</translation>
    </message>
    <message>
        <source>The server shows another certificate than before, so nothing was sent to it. Before: %1. Now: %2. Ask who runs it whether it was renewed.</source>
        <translation>Le serveur montre un autre certificat qu&apos;avant, donc rien ne lui a été envoyé. Avant : %1. Maintenant : %2. Demandez à qui le gère s&apos;il a été renouvelé.</translation>
    </message>
    <message>
        <source>It was renewed: trust the new one</source>
        <translation>Il a été renouvelé : se fier au nouveau</translation>
    </message>
    <message>
        <source>This server is not known yet. Its certificate is %1. fleetgrad-cli serve prints it where it starts: if it is the same there, trust it.</source>
        <translation>Ce serveur n&apos;est pas encore connu. Son certificat est %1. fleetgrad-cli serve l&apos;affiche à son démarrage : s&apos;il y est le même, faites-lui confiance.</translation>
    </message>
    <message>
        <source>Trust it and connect</source>
        <translation>Faire confiance et se connecter</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::DeployDialog</name>
    <message>
        <source>Deploy %1</source>
        <translation>Déployer %1</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Rounds that it is tried out for</source>
        <translation>Tours pendant lesquels il est essayé</translation>
    </message>
    <message>
        <source>until it is ended</source>
        <translation>jusqu’à ce qu’on y mette fin</translation>
    </message>
    <message>
        <source>Rounds after which the model is taken back by itself; 0: a person ends it</source>
        <translation>Tours après lesquels le modèle est retiré de lui-même&#x202f;; 0&#xa0;: une personne y met fin</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Why, for the events of the run</source>
        <translation>Pourquoi, pour les événements de l’exécution</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>Déployer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Tours</translation>
    </message>
    <message numerus="yes">
        <source>%1 device(s) try it out from the next batch on.</source>
        <translation>
            <numerusform>%1 appareil l’essaie dès le prochain lot.</numerusform>
            <numerusform>%1 appareils l’essaient dès le prochain lot.</numerusform>
        </translation>
    </message>
    <message>
        <source>At the next batch boundary it becomes the newest global version, and every device takes it. Undo promotes the version before.</source>
        <translation>À la prochaine limite de lot, il devient la version globale la plus récente et chaque appareil la prend. Annuler promeut la version précédente.</translation>
    </message>
    <message>
        <source>It stands in place of their local models and learns on; ended, those come back.</source>
        <translation>Il remplace leurs modèles locaux et continue d’apprendre&#x202f;; à la fin, ceux-ci reviennent.</translation>
    </message>
    <message>
        <source>They take no new version and stay out of the rounds meanwhile, so that the others show what is without it.</source>
        <translation>D’ici là, ils ne prennent aucune nouvelle version et restent hors des tours, pour que les autres montrent ce qu’il en est sans lui.</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::DeviceDetails</name>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>taux d’apprentissage</translation>
    </message>
    <message>
        <source>last change of it</source>
        <translation>son dernier changement</translation>
    </message>
    <message>
        <source>trained by</source>
        <translation>entraîné par</translation>
    </message>
    <message>
        <source>events found</source>
        <translation>événements trouvés</translation>
    </message>
    <message>
        <source>false alarms a day</source>
        <translation>fausses alarmes/jour</translation>
    </message>
    <message>
        <source>delay</source>
        <translation>délai</translation>
    </message>
    <message>
        <source>labels waiting</source>
        <translation>étiquettes attendues</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>dérive</translation>
    </message>
    <message>
        <source>Whose weights</source>
        <translation>Quels poids</translation>
    </message>
    <message>
        <source>Whose weights are listed: the local model&apos;s, by channel, or those of the newest global version, which know no channels</source>
        <translation>Poids listés&#xa0;: ceux du modèle local, par canal, ou ceux de la dernière version globale, qui ne connaît pas de canaux</translation>
    </message>
    <message>
        <source>weights of the local model</source>
        <translation>poids du modèle local</translation>
    </message>
    <message>
        <source>weights of the global model</source>
        <translation>poids du modèle global</translation>
    </message>
    <message>
        <source>The weights appear with the first batch, or with the first stored update of an opened run.</source>
        <translation>Les poids apparaissent avec le premier lot, ou avec la première mise à jour conservée d’une exécution ouverte.</translation>
    </message>
    <message>
        <source>Facts of the device</source>
        <translation>Données de l’appareil</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::DeviceView</name>
    <message>
        <source>Charts of a device</source>
        <translation>Graphiques d’un appareil</translation>
    </message>
    <message>
        <source>Curves over readings. Arrow keys move, plus and minus zoom, Home shows all that is kept.</source>
        <translation>Courbes en fonction des mesures. Les flèches déplacent, plus et moins zooment, Début montre tout ce qui est conservé.</translation>
    </message>
    <message>
        <source>Channels that are shown</source>
        <translation>Canaux affichés</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Which of the selected devices is shown</source>
        <translation>Lequel des appareils sélectionnés est affiché</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Which of its channels are shown</source>
        <translation>Lesquels de ses canaux sont affichés</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Rate, drift, alarms and weights of the device; where there is little room, in place of its curves</source>
        <translation>Taux, dérive, alarmes et poids de l’appareil ; là où il y a peu de place, au lieu de ses courbes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channel(s)</source>
        <translation>
            <numerusform>%Ln canal</numerusform>
            <numerusform>%Ln canaux</numerusform>
        </translation>
    </message>
    <message>
        <source>No run is open.</source>
        <translation>Aucune exécution ouverte.</translation>
    </message>
    <message>
        <source>Select a device in the fleet table: its readings appear here, and what its models make of them.</source>
        <translation>Sélectionnez un appareil dans le tableau de la flotte&#xa0;: ses mesures apparaissent ici, et ce que ses modèles en font.</translation>
    </message>
    <message>
        <source>%1 has not read anything yet.</source>
        <translation>%1 n’a encore rien lu.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Readings %1 to %2 of %3.</source>
        <translation>Mesures %1 à %2 de %3.</translation>
    </message>
    <message>
        <source>Probabilities and alarms appear with the next batch.</source>
        <translation>Les probabilités et les alarmes apparaissent avec le prochain lot.</translation>
    </message>
    <message>
        <source>Its labels are weak ones, made from its own readings: marks and shades are no truth.</source>
        <translation>Ses étiquettes sont faibles, tirées de ses propres mesures&#xa0;: les marques et les ombres ne sont pas une vérité.</translation>
    </message>
    <message>
        <source>reading %1</source>
        <translation>mesure %1</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>lot %1</translation>
    </message>
    <message>
        <source>an anomaly</source>
        <translation>une anomalie</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normale</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Why a reading scored what it scored: click one in the charts, or see the last alarm</source>
        <translation>Pourquoi une mesure a eu ce score&#xa0;: cliquer sur une mesure dans les graphiques, ou voir la dernière alarme</translation>
    </message>
    <message>
        <source>The readings, the weights and what the readings scored appear here as they were then, once they are computed.</source>
        <translation>Les mesures, les poids et les scores des mesures apparaissent ici tels qu’ils étaient alors, une fois calculés.</translation>
    </message>
    <message>
        <source>None of them came in the batches that were computed again: what they scored is not known.</source>
        <translation>Aucune n’est arrivée dans les lots recalculés : leurs scores ne sont pas connus.</translation>
    </message>
    <message>
        <source>Probabilities and alarms from batch %1 on, as they were then.</source>
        <translation>Probabilités et alarmes à partir du lot %1, telles qu’elles étaient alors.</translation>
    </message>
    <message>
        <source>%1 trains itself and keeps its readings: none of them are here. What it sends is in the rounds, and what it claims of itself in the tool tips of the fleet table.</source>
        <translation>%1 s’entraîne lui-même et garde ses mesures&#xa0;: aucune n’est ici. Ce qu’il envoie est dans les tours, et ce qu’il annonce de lui-même dans les infobulles du tableau de la flotte.</translation>
    </message>
    <message>
        <source>What they scored before somebody looked is being worked out.</source>
        <translation>Leurs scores d’avant que quelqu’un regarde sont en cours de calcul.</translation>
    </message>
    <message>
        <source>Nobody looked while the run went on, and what they scored can’t be worked out.</source>
        <translation>Personne ne regardait pendant l’exécution, et leurs scores ne peuvent être calculés.</translation>
    </message>
    <message>
        <source>Probabilities and alarms since batch %1: what earlier ones scored is not known.</source>
        <translation>Probabilités et alarmes depuis le lot %1 : les scores antérieurs ne sont pas connus.</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::DriftPanel</name>
    <message>
        <source>Devices that drift</source>
        <translation>Appareils en dérive</translation>
    </message>
    <message>
        <source>Channel that goes into quarantine or is released</source>
        <translation>Canal qui est mis en quarantaine ou libéré</translation>
    </message>
    <message>
        <source>No run is open.</source>
        <translation>Aucune exécution ouverte.</translation>
    </message>
    <message>
        <source>Takes effect with the next batch.</source>
        <translation>Prend effet avec le prochain lot.</translation>
    </message>
    <message>
        <source>Since about batch %1, found at batch %2</source>
        <translation>Depuis environ le lot %1, détectée au lot %2</translation>
    </message>
    <message>
        <source>The last was found at batch %1 and is over.</source>
        <translation>La dernière a été détectée au lot %1 et est terminée.</translation>
    </message>
    <message>
        <source>Its channels and its log loss are as they were.</source>
        <translation>Ses canaux et sa log loss n’ont pas changé.</translation>
    </message>
    <message>
        <source>What is done: %1.</source>
        <translation>Ce qui est fait&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Release the sensor</source>
        <translation>Libérer le capteur</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <comment>a remedy</comment>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Suggested: %1. %2</source>
        <comment>a remedy, what it does</comment>
        <translation>Proposé&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>The whole fleet. Select one device to see its own.</source>
        <translation>Toute la flotte. Sélectionnez un appareil pour voir la sienne.</translation>
    </message>
    <message>
        <source>The whole fleet</source>
        <translation>Toute la flotte</translation>
    </message>
    <message>
        <source>No drift of the fleet as a whole</source>
        <translation>Pas de dérive de la flotte dans son ensemble</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) drift now</source>
        <translation>
            <numerusform>%Ln appareil en dérive</numerusform>
            <numerusform>%Ln appareils en dérive</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1:</source>
        <comment>of many devices</comment>
        <translation>les %1 premiers&#xa0;:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a device, the cause of its drift</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::EvaluationChoices</name>
    <message>
        <source>Judged on</source>
        <translation>Jugé sur</translation>
    </message>
    <message>
        <source>On whose readings the model is judged</source>
        <translation>Sur les mesures de qui le modèle est jugé</translation>
    </message>
    <message>
        <source>Judged model</source>
        <translation>Modèle jugé</translation>
    </message>
    <message>
        <source>Which model is judged</source>
        <translation>Quel modèle est jugé</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>décision</translation>
    </message>
    <message>
        <source>local models</source>
        <translation>modèles locaux</translation>
    </message>
    <message>
        <source>global model</source>
        <translation>modèle global</translation>
    </message>
    <message>
        <source>one version</source>
        <translation>une version</translation>
    </message>
    <message>
        <source>Global version</source>
        <translation>Version globale</translation>
    </message>
    <message>
        <source>Which global version is judged; a click on the chart of versions chooses too</source>
        <translation>Quelle version globale est jugée&#x202f;; un clic sur le graphique des versions la choisit aussi</translation>
    </message>
    <message>
        <source>whole fleet</source>
        <translation>toute la flotte</translation>
    </message>
    <message>
        <source>hold-outs</source>
        <translation>témoins</translation>
    </message>
    <message>
        <source>selected devices</source>
        <translation>appareils sélectionnés</translation>
    </message>
    <message>
        <source>devices in the table</source>
        <translation>appareils du tableau</translation>
    </message>
    <message>
        <source>the devices that train</source>
        <translation>les appareils qui s’entraînent</translation>
    </message>
    <message>
        <source>the whole fleet</source>
        <translation>toute la flotte</translation>
    </message>
    <message>
        <source>the devices that never train</source>
        <translation>les appareils qui ne s’entraînent jamais</translation>
    </message>
    <message numerus="yes">
        <source>%1 selected device(s)</source>
        <translation>
            <numerusform>%1 appareil sélectionné</numerusform>
            <numerusform>%1 appareils sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 device(s) in the table</source>
        <translation>
            <numerusform>%1 appareil du tableau</numerusform>
            <numerusform>%1 appareils du tableau</numerusform>
        </translation>
    </message>
    <message>
        <source>source “%1”</source>
        <translation>source «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>removed group “%1”</source>
        <translation>groupe supprimé «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>group “%1”</source>
        <translation>groupe «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a group, and how many devices it has</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 device(s)</source>
        <translation>
            <numerusform>%1 appareil</numerusform>
            <numerusform>%1 appareils</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::EvaluationView</name>
    <message>
        <source>Precision and recall</source>
        <translation>Précision et rappel</translation>
    </message>
    <message>
        <source>What share of the anomalies is found, and what share of what is called one is one, at every threshold. The area under the steps is the PR-AUC; the circle is where the matrix counts.</source>
        <translation>Quelle part des anomalies est trouvée, et quelle part de ce qui est dit anomalie en est une, à chaque seuil. L’aire sous les marches est la PR-AUC&#x202f;; le cercle est là où la matrice compte.</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Readings that got about the same probability, and the share of them that were anomalies. On the grey diagonal, probabilities mean what they say; below it they promise too much. Bins with fewer than 50 readings are left out.</source>
        <translation>Mesures ayant reçu à peu près la même probabilité, et la part d’anomalies parmi elles. Sur la diagonale grise, les probabilités disent vrai&#x202f;; en dessous, elles promettent trop. Les classes de moins de 50 mesures sont omises.</translation>
    </message>
    <message>
        <source>Detection delay</source>
        <translation>Délai de détection</translation>
    </message>
    <message>
        <source>How long it took from the start of an event to its first alarming reading, of the events that were found</source>
        <translation>Temps écoulé du début d’un événement à sa première mesure avec alarme, pour les événements trouvés</translation>
    </message>
    <message>
        <source>Accuracy of each global version</source>
        <translation>Exactitude de chaque version globale</translation>
    </message>
    <message>
        <source>Open circles are measured, the dotted line is claimed by who trained it. A click chooses the version.</source>
        <translation>Les cercles ouverts sont mesurés, la ligne pointillée est annoncée par qui l’a entraînée. Un clic choisit la version.</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matrice de confusion</translation>
    </message>
    <message numerus="yes">
        <source>%1 reading(s)</source>
        <translation>
            <numerusform>%1 mesure</numerusform>
            <numerusform>%1 mesures</numerusform>
        </translation>
    </message>
    <message>
        <source>recall %1</source>
        <translation>rappel %1</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>lot %1</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>at 0.5</source>
        <comment>probability</comment>
        <translation>à 0,5</translation>
    </message>
    <message>
        <source>at the alarm threshold</source>
        <translation>au seuil d’alarme</translation>
    </message>
    <message>
        <source>What models are worth appears here.
File &gt; New demonstration starts a fleet.</source>
        <translation>Ce que valent les modèles apparaît ici.
Fichier &gt; Nouvelle démonstration lance une flotte.</translation>
    </message>
    <message>
        <source>The evaluation begins with the first batch.</source>
        <translation>L’évaluation commence avec le premier lot.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message numerus="yes">
        <source>%1 labelled reading(s)</source>
        <translation>
            <numerusform>%1 mesure étiquetée</numerusform>
            <numerusform>%1 mesures étiquetées</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices that never train have no local model.</source>
        <translation>Les appareils qui ne s’entraînent jamais n’ont pas de modèle local.</translation>
    </message>
    <message>
        <source>Every device of this run trains: there are no hold-outs.</source>
        <translation>Chaque appareil de cette exécution s’entraîne&#xa0;: il n’y a pas de témoins.</translation>
    </message>
    <message>
        <source>No device: select some in the fleet table, or choose the whole fleet.</source>
        <translation>Aucun appareil&#xa0;: sélectionnez-en dans le tableau de la flotte, ou choisissez toute la flotte.</translation>
    </message>
    <message>
        <source>Global v%1 has not been judged yet: no labels of readings that it scored have come.</source>
        <translation>Global v%1 n’a pas encore été jugé&#xa0;: aucune étiquette de mesures qu’il a évaluées n’est venue.</translation>
    </message>
    <message>
        <source>Global v%1 on %2: %3 of batches %4 to %5.</source>
        <translation>Global v%1 sur %2&#xa0;: %3 des lots %4 à %5.</translation>
    </message>
    <message>
        <source>%1 on %2: %3 up to batch %4, each scored before its label was used.</source>
        <comment>1: decision, local model, ...; 2: whose readings</comment>
        <translation>%1 sur %2&#xa0;: %3 jusqu’au lot %4, chacune évaluée avant que son étiquette serve.</translation>
    </message>
    <message>
        <source>All figures are %1.</source>
        <comment>against weak labels</comment>
        <translation>Tous les chiffres valent %1.</translation>
    </message>
    <message>
        <source>The readings of this run can&apos;t be had: its file has figures of each device, but no single scores for curves.</source>
        <translation>Les mesures de cette exécution sont indisponibles&#xa0;: son fichier a des chiffres de chaque appareil, mais pas de scores individuels pour des courbes.</translation>
    </message>
    <message>
        <source>The single scores for curves are not read while a run of more than 20,000 devices stands still: let it go on to have them.</source>
        <translation>Les scores individuels pour les courbes ne sont pas lus tant qu’une exécution de plus de 20&#x202f;000 appareils est arrêtée&#xa0;: laissez-la se poursuivre pour les avoir.</translation>
    </message>
    <message>
        <source>Its curves are not known: single scores are kept of the newest 200 versions, from when the run was started or continued.</source>
        <translation>Ses courbes ne sont pas connues&#xa0;: les scores individuels sont conservés pour les 200 versions les plus récentes, depuis que l’exécution a été lancée ou reprise.</translation>
    </message>
    <message>
        <source>This run has no device of “%1”. Edit the group in the tab Groups, or choose the whole fleet.</source>
        <translation>Cette exécution n’a aucun appareil de «&#xa0;%1&#xa0;». Modifiez le groupe dans l’onglet Groupes, ou choisissez toute la flotte.</translation>
    </message>
    <message>
        <source>The evaluation appears here as it was then, once it is computed.</source>
        <translation>L’évaluation apparaît ici telle qu’elle était alors, une fois calculée.</translation>
    </message>
    <message>
        <source>A run of more than 20,000 devices that stands still has its single scores for curves in its checkpoint, which is not read. This run is finished: given more batches, it has them when it goes on.</source>
        <translation>Une exécution à l’arrêt de plus de 20 000 appareils a ses scores individuels pour les courbes dans son point de reprise, qui n’est pas lu. Cette exécution est terminée : avec plus de lots, elle les a quand elle continue.</translation>
    </message>
    <message>
        <source>Its curves are not known: of the past, single scores of versions are there from batch %1 on, from where it was computed again.</source>
        <translation>Ses courbes ne sont pas connues : du passé, les scores individuels des versions existent à partir du lot %1, d’où il a été recalculé.</translation>
    </message>
    <message>
        <source>No label has come yet of readings on %1 that came after global v%2 was published.</source>
        <comment>1: whose readings</comment>
        <translation>Aucune étiquette n’est encore arrivée pour des mesures postérieures à la publication de la version globale v%2 : %1.</translation>
    </message>
    <message>
        <source>Global v%1 on %2: %3 of batches %4 to %5, the last of each device. It has scored them again: they came after it was published, and scores of single versions are not kept by device.</source>
        <comment>2: whose readings</comment>
        <translation>Version globale v%1, %2 : %3 des lots %4 à %5, les dernières de chaque appareil. Elle les a notées de nouveau : elles sont postérieures à sa publication, et les scores d’une seule version ne sont pas conservés par appareil.</translation>
    </message>
    <message>
        <source>Of these %1 devices %2 were read, evenly chosen.</source>
        <translation>De ces %1 appareils, %2 ont été lus, choisis régulièrement.</translation>
    </message>
    <message>
        <source>Appears here once it is computed</source>
        <translation>Apparaît ici une fois calculé</translation>
    </message>
    <message>
        <source>The figures are in the run file; its curves appear once they are computed.</source>
        <translation>Les chiffres sont dans le fichier d’exécution ; ses courbes apparaissent une fois calculées.</translation>
    </message>
    <message>
        <source>From which score on a reading is called an anomaly: a probability of 0.5, or the threshold of alarms. Of the decision that is the one in force on its device now; of a version, the lowest at which the readings that it has scored again have no more false alarms than are wanted.</source>
        <translation>À partir de quel score une mesure est dite anomalie : une probabilité de 0,5 ou le seuil d’alarme. Pour la décision, c’est celui en vigueur sur son appareil ; pour une version, le plus bas avec lequel les mesures qu’elle a évaluées de nouveau n’ont pas plus de fausses alarmes que voulu.</translation>
    </message>
    <message>
        <source>Opening the run…</source>
        <translation>Ouverture de l’exécution…</translation>
    </message>
    <message>
        <source>Alarms and delays: it is scoring the last readings again.</source>
        <translation>Alarmes et délais : elle évalue de nouveau les dernières mesures.</translation>
    </message>
    <message>
        <source>Alarms and delays: no label has come of readings since it was published.</source>
        <translation>Alarmes et délais : aucune étiquette de mesures n’est arrivée depuis sa publication.</translation>
    </message>
    <message numerus="yes">
        <source>Alarms and delays: of the last readings of %Ln device(s), batches %1 to %2, as if all had alarmed from a probability of %3 on%4.</source>
        <comment>4: nothing, or which threshold that is</comment>
        <translation>
            <numerusform>Alarmes et délais : sur les dernières mesures de %Ln appareil, lots %1 à %2, comme s’il avait alarmé dès une probabilité de %3%4.</numerusform>
            <numerusform>Alarmes et délais : sur les dernières mesures de %Ln appareils, lots %1 à %2, comme si tous avaient alarmé dès une probabilité de %3%4.</numerusform>
        </translation>
    </message>
    <message>
        <source>, where they have as few false alarms as are wanted</source>
        <translation>, là où elles ont aussi peu de fausses alarmes que voulu</translation>
    </message>
    <message>
        <source>Global v%1 on %2: %3 of batch %4.</source>
        <translation>Global v%1 sur %2&#xa0;: %3 du lot %4.</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::EventsModel</name>
    <message>
        <source>batch %1: %2</source>
        <translation>lot %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Click to go there, double-click to see why it alarmed</source>
        <translation>Un clic y mène, un double clic montre pourquoi il a alarmé</translation>
    </message>
    <message>
        <source>Click to go there, double-click to see everything as it was then</source>
        <translation>Un clic y mène, un double clic montre tout tel que c’était alors</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::EventsPanel</name>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Il ne s’est encore rien passé.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Which events</source>
        <translation>Quels événements</translation>
    </message>
    <message>
        <source>Which events are listed</source>
        <translation>Quels événements sont listés</translation>
    </message>
    <message>
        <source>what matters</source>
        <translation>l’essentiel</translation>
    </message>
    <message>
        <source>Warnings, remarks, and what a person did; not every round</source>
        <translation>Avertissements, remarques et actions d’une personne&#x202f;; pas chaque tour</translation>
    </message>
    <message>
        <source>alarms</source>
        <translation>alarmes</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>avertissements</translation>
    </message>
    <message>
        <source>by a person</source>
        <translation>par une personne</translation>
    </message>
    <message>
        <source>Nothing of that kind. “all” lists every round.</source>
        <translation>Rien de ce genre. «&#xa0;tous&#xa0;» montre chaque tour.</translation>
    </message>
    <message>
        <source>A click goes to the device and the batch. Enter or a double click shows everything as it was then, or why it alarmed.</source>
        <translation>Un clic mène à l’appareil et au lot. Entrée ou un double clic montre tout tel que c’était alors, ou pourquoi il a alarmé.</translation>
    </message>
    <message>
        <source>The newest %L1: go back in time to see earlier ones.</source>
        <translation>Les %L1 plus récents : remontez dans le temps pour voir les précédents.</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ExportDialog</name>
    <message>
        <source>Export charts</source>
        <translation>Exporter les graphiques</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>all of these, a file each</source>
        <translation>tous, un fichier chacun</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>picture (PNG)</source>
        <translation>image (PNG)</translation>
    </message>
    <message>
        <source>vector graphics (SVG)</source>
        <translation>image vectorielle (SVG)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>values (CSV)</source>
        <translation>valeurs (CSV)</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>%1×, %2 dpi</source>
        <translation>%1×, %2 ppp</translation>
    </message>
    <message>
        <source>print, %1 dpi</source>
        <translation>impression, %1 ppp</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>of the visible range</source>
        <translation>de la plage visible</translation>
    </message>
    <message>
        <source>of the whole run</source>
        <translation>de toute l’exécution</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>as on screen</source>
        <translation>comme à l’écran</translation>
    </message>
    <message>
        <source>as wide as a page of A4</source>
        <translation>largeur d’une page A4</translation>
    </message>
    <message>
        <source>own</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>Unit of the size</source>
        <translation>Unité de la taille</translation>
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
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the charts as a picture of this size and density</source>
        <translation>Copier les graphiques sous forme d’image de cette taille et densité</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Sauver…</translation>
    </message>
    <message>
        <source>The values as they were measured, not smoothed.</source>
        <translation>Les valeurs telles que mesurées, non lissées.</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>%1, sharp at any size.</source>
        <translation>%1, net à toute taille.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels; printed %3.</source>
        <translation>%1 × %2 pixels&#x202f;; imprimé %3.</translation>
    </message>
    <message>
        <source>Being prepared: %1.</source>
        <translation>En préparation : %1.</translation>
    </message>
    <message>
        <source>Each as large as on screen.</source>
        <translation>Chacune aussi grande qu’à l’écran.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>for paper, on white</source>
        <translation>pour le papier, sur blanc</translation>
    </message>
    <message>
        <source>Of pictures, whenever they are exported or copied</source>
        <translation>Des images, chaque fois qu’elles sont exportées ou copiées</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::FleetMapView</name>
    <message>
        <source>Sort again</source>
        <translation>Retrier</translation>
    </message>
    <message>
        <source>Sort the rows by the values as they are now; until then they keep their places</source>
        <translation>Trier les lignes selon les valeurs actuelles&#x202f;; jusque-là, elles gardent leur place</translation>
    </message>
    <message>
        <source>Metric of the fleet map</source>
        <translation>Métrique de la carte de la flotte</translation>
    </message>
    <message>
        <source>Order of the rows</source>
        <translation>Ordre des lignes</translation>
    </message>
    <message>
        <source>Order of the rows, by the values of the batches that are shown: the best last value or mean comes first, and what got worse most</source>
        <translation>Ordre des lignes, selon les valeurs des lots affichés&#xa0;: la meilleure dernière valeur ou moyenne en premier, et ce qui a le plus empiré</translation>
    </message>
    <message>
        <source>by last value</source>
        <translation>par dernière valeur</translation>
    </message>
    <message>
        <source>by mean</source>
        <translation>par moyenne</translation>
    </message>
    <message>
        <source>by change</source>
        <translation>par évolution</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>par nom</translation>
    </message>
    <message>
        <source>as the table</source>
        <translation>comme le tableau</translation>
    </message>
    <message>
        <source>Fleet map: %1 by device and batch</source>
        <translation>Carte de la flotte&#xa0;: %1 par appareil et par lot</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln appareil</numerusform>
            <numerusform>%Ln appareils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 device(s)</source>
        <translation>
            <numerusform>%1 appareil sur %2</numerusform>
            <numerusform>%1 des %2 appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 a row</source>
        <translation>%1, %2 par ligne</translation>
    </message>
    <message>
        <source>sorted by last value</source>
        <translation>trié par dernière valeur</translation>
    </message>
    <message>
        <source>sorted by mean</source>
        <translation>trié par moyenne</translation>
    </message>
    <message>
        <source>sorted by change</source>
        <translation>trié par évolution</translation>
    </message>
    <message>
        <source>sorted by name; %1</source>
        <translation>trié par nom&#x202f;; %1</translation>
    </message>
    <message>
        <source>as in the table; %1</source>
        <translation>comme dans le tableau&#x202f;; %1</translation>
    </message>
    <message>
        <source>%1 at batch %2; %3</source>
        <translation>%1 au lot %2&#x202f;; %3</translation>
    </message>
    <message>
        <source>The map of a fleet appears here.
File &gt; New demonstration starts one.</source>
        <translation>La carte d’une flotte apparaît ici.
Fichier &gt; Nouvelle démonstration en lance une.</translation>
    </message>
    <message>
        <source>The map begins with the first batch.</source>
        <translation>La carte commence avec le premier lot.</translation>
    </message>
    <message>
        <source>The table shows no device: press Escape in its filter to see all.</source>
        <translation>Le tableau ne montre aucun appareil&#xa0;: appuyez sur Échap dans son filtre pour les voir tous.</translation>
    </message>
    <message>
        <source>Nothing was measured in these batches.
Press Home to see the whole run.</source>
        <translation>Rien n’a été mesuré dans ces lots.
Appuyez sur Début pour voir toute l’exécution.</translation>
    </message>
    <message>
        <source>No device has a value yet: %1 needs labelled readings of both classes.</source>
        <translation>Aucun appareil n’a encore de valeur&#xa0;: %1 demande des mesures étiquetées des deux classes.</translation>
    </message>
    <message>
        <source>No device has a value yet: %1 needs labelled readings.</source>
        <translation>Aucun appareil n’a encore de valeur&#xa0;: %1 demande des mesures étiquetées.</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>lot %1</translation>
    </message>
    <message>
        <source>batches %1 to %2</source>
        <translation>lots %1 à %2</translation>
    </message>
    <message>
        <source>%1: no value</source>
        <translation>%1&#xa0;: pas de valeur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: mean %2</source>
        <translation>%1&#xa0;: moyenne %2</translation>
    </message>
    <message>
        <source>Go to the live edge</source>
        <translation>Revenir au direct</translation>
    </message>
    <message>
        <source>Show the whole run and fleet</source>
        <translation>Afficher toute l’exécution et toute la flotte</translation>
    </message>
    <message>
        <source>Map as PNG, SVG or PDF…</source>
        <translation>Carte en PNG, SVG ou PDF…</translation>
    </message>
    <message>
        <source>Copy map</source>
        <translation>Copier la carte</translation>
    </message>
    <message>
        <source>Values of the map as CSV…</source>
        <translation>Valeurs de la carte en CSV…</translation>
    </message>
    <message>
        <source>Ctrl and the wheel tell them apart</source>
        <translation>Ctrl et la molette les distinguent</translation>
    </message>
    <message>
        <source>Opening the run…</source>
        <translation>Ouverture de l’exécution…</translation>
    </message>
    <message>
        <source>Look at the readings of %1</source>
        <translation>Voir les mesures de %1</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::FleetModel</name>
    <message>
        <source>alarm</source>
        <translation>alarme</translation>
    </message>
    <message>
        <source>%1: %2 ±%3 in %4</source>
        <translation>%1&#xa0;: %2 ±%3 en %4</translation>
    </message>
    <message>
        <source>%1: too few labels to tell</source>
        <translation>%1&#xa0;: trop peu d’étiquettes pour le dire</translation>
    </message>
    <message>
        <source>Labels arrived: %1</source>
        <translation>Étiquettes arrivées&#xa0;: %1</translation>
    </message>
    <message>
        <source>readings that may still get theirs: %1</source>
        <translation>mesures qui peuvent encore recevoir la leur&#xa0;: %1</translation>
    </message>
    <message>
        <source>readings since the newest one with a label: %1</source>
        <translation>mesures depuis la plus récente qui en a une&#xa0;: %1</translation>
    </message>
    <message>
        <source>corrected: %1, repeated: %2, refused: %3</source>
        <translation>corrigées&#xa0;: %1, répétées&#xa0;: %2, refusées&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1, from %2
channels: %3
global version v%4</source>
        <translation>%1, de %2
canaux&#xa0;: %3
version globale v%4</translation>
    </message>
    <message numerus="yes">
        <source>%1 reading(s)</source>
        <translation>
            <numerusform>%1 mesure</numerusform>
            <numerusform>%1 mesures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 value(s) missing</source>
        <translation>
            <numerusform>%1 valeur manquante</numerusform>
            <numerusform>%1 valeurs manquantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 local update(s) sent</source>
        <translation>
            <numerusform>%1 mise à jour locale envoyée</numerusform>
            <numerusform>%1 mises à jour locales envoyées</numerusform>
        </translation>
    </message>
    <message>
        <source>This device never trains: it has no local model, and judges the global versions.</source>
        <translation>Cet appareil ne s’entraîne jamais&#xa0;: il n’a pas de modèle local et juge les versions globales.</translation>
    </message>
    <message>
        <source>Anomalies in the window: %1</source>
        <translation>Anomalies dans la fenêtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>This device has not read anything yet.</source>
        <translation>Cet appareil n’a encore rien lu.</translation>
    </message>
    <message>
        <source>Needs labelled readings of both classes: none of one class has come yet.</source>
        <translation>Demande des mesures étiquetées des deux classes&#xa0;: il n’en est encore venu aucune d’une classe.</translation>
    </message>
    <message>
        <source>Learning rate, locked: feedback leaves it alone</source>
        <translation>Taux d’apprentissage, verrouillé&#xa0;: la rétroaction n’y touche pas</translation>
    </message>
    <message>
        <source>Learning rate; feedback adjusts it</source>
        <translation>Taux d’apprentissage&#x202f;; la rétroaction l’ajuste</translation>
    </message>
    <message>
        <source>In effect %1: its schedule (%2) makes %3 of it</source>
        <translation>Effectif %1&#xa0;: sa planification (%2) en fait %3</translation>
    </message>
    <message>
        <source>%1 over the whole run: first %2, lowest %3, highest %4, last %5</source>
        <translation>%1 sur toute l’exécution&#xa0;: première %2, minimum %3, maximum %4, dernière %5</translation>
    </message>
    <message numerus="yes">
        <source>Alarms from a probability of %1 on; %2 alarm(s) so far</source>
        <translation>
            <numerusform>Alarme à partir d’une probabilité de %1&#x202f;; %2 alarme jusqu’ici</numerusform>
            <numerusform>Alarme à partir d’une probabilité de %1&#x202f;; %2 alarmes jusqu’ici</numerusform>
        </translation>
    </message>
    <message>
        <source>No label has come yet by which an alarm could be judged.</source>
        <translation>Aucune étiquette n’est encore arrivée pour juger une alarme.</translation>
    </message>
    <message>
        <source>There was no event to find.</source>
        <translation>Il n’y avait aucun événement à trouver.</translation>
    </message>
    <message numerus="yes">
        <source>%1 false alarm(s), %2 true</source>
        <translation>
            <numerusform>%1 fausse alarme, %2 à raison</numerusform>
            <numerusform>%1 fausses alarmes, %2 à raison</numerusform>
        </translation>
    </message>
    <message>
        <source>No event was found.</source>
        <translation>Aucun événement n’a été trouvé.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendance</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Dérive</translation>
    </message>
    <message>
        <source>Gain over</source>
        <translation>Gain sur</translation>
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
loss</translation>
    </message>
    <message>
        <source>Events
found</source>
        <translation>Événem.
trouvés</translation>
    </message>
    <message>
        <source>False
a day</source>
        <translation>Fausses
par jour</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Balanced
accuracy</source>
        <translation>Exactitude
équilibrée</translation>
    </message>
    <message>
        <source>Labels
waiting</source>
        <translation>Étiquettes
attendues</translation>
    </message>
    <message>
        <source>Label
age</source>
        <translation>Âge des
étiquettes</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>v</source>
        <translation>v</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échant.</translation>
    </message>
    <message>
        <source>The device; a coloured square where its curve is in the charts</source>
        <translation>L’appareil&#x202f;; un carré de couleur là où sa courbe est dans les graphiques</translation>
    </message>
    <message>
        <source>What can be said of the device now</source>
        <translation>Ce qu’on peut dire de l’appareil maintenant</translation>
    </message>
    <message>
        <source>PR-AUC over the whole run, each device on a scale of its own; sorted by the change since its first value</source>
        <translation>PR-AUC sur toute l’exécution, chaque appareil à sa propre échelle&#x202f;; trié selon l’évolution depuis sa première valeur</translation>
    </message>
    <message>
        <source>Whether an alarm is on: its decision is above the threshold of the device, or was within the last few readings</source>
        <translation>Si une alarme est active&#xa0;: sa décision est au-dessus du seuil de l’appareil, ou l’était dans les toutes dernières mesures</translation>
    </message>
    <message>
        <source>Whether its readings changed for good, and why; or what is done about it</source>
        <translation>Si ses mesures ont changé durablement, et pourquoi&#x202f;; ou ce qui est fait à ce sujet</translation>
    </message>
    <message>
        <source>Area under the precision-recall curve: a guess scores the share of anomalies, perfection 1</source>
        <translation>Aire sous la courbe précision-rappel&#xa0;: le hasard obtient la part d’anomalies, la perfection 1</translation>
    </message>
    <message>
        <source>Mean log loss: 0 is perfect</source>
        <translation>Log loss moyenne&#xa0;: 0 est parfait</translation>
    </message>
    <message>
        <source>Events that an alarm found, of those there were: runs of readings labelled anomalies, over about the last seven days of the device, or 5,000 readings where these are more</source>
        <translation>Événements trouvés par une alarme, sur ceux qu’il y a eu&#xa0;: suites de mesures étiquetées comme anomalies, sur environ les sept derniers jours de l’appareil, ou 5&#x202f;000 mesures si c’est davantage</translation>
    </message>
    <message>
        <source>Alarms a day of the device that met no anomaly, over the same time</source>
        <translation>Alarmes par jour de l’appareil sans aucune anomalie, sur la même durée</translation>
    </message>
    <message>
        <source>From the start of an event to its first alarming reading, median over the last 16 found events of that time</source>
        <translation>Du début d’un événement à sa première mesure avec alarme, médiane des 16 derniers événements trouvés sur cette durée</translation>
    </message>
    <message>
        <source>Share of readings that were called right; misleads where anomalies are rare</source>
        <translation>Part des mesures bien classées&#x202f;; trompeuse quand les anomalies sont rares</translation>
    </message>
    <message>
        <source>Mean of the shares called right among anomalies and among normal readings: a guess scores 0.5</source>
        <translation>Moyenne des parts bien classées parmi les anomalies et parmi les mesures normales&#xa0;: le hasard obtient 0,5</translation>
    </message>
    <message>
        <source>Readings that may still get their label</source>
        <translation>Mesures qui peuvent encore recevoir leur étiquette</translation>
    </message>
    <message>
        <source>Readings since the newest one with a label</source>
        <translation>Mesures depuis la plus récente qui a une étiquette</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Version: local updates sent so far</source>
        <translation>Version&#xa0;: mises à jour locales envoyées jusqu’ici</translation>
    </message>
    <message>
        <source>Readings so far</source>
        <translation>Mesures jusqu’ici</translation>
    </message>
    <message>
        <source>Of the local model. %1</source>
        <translation>Du modèle local. %1</translation>
    </message>
    <message>
        <source>Of the decision. %1</source>
        <translation>De la décision. %1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>The groups that it is in; sorted by the first of them</source>
        <translation>Les groupes dont il fait partie&#x202f;; tri selon le premier</translation>
    </message>
    <message>
        <source>What its decision gains, with 95% intervals, over</source>
        <translation>Ce que sa décision gagne, avec des intervalles à 95&#x202f;%, sur</translation>
    </message>
    <message>
        <source>It tries out a model (canary).</source>
        <translation>Il essaie un modèle (canari).</translation>
    </message>
    <message>
        <source>Half of the events found within %1, 90% within %2</source>
        <translation>La moitié des événements trouvés en %1 au plus, 90&#x202f;% en %2 au plus</translation>
    </message>
    <message>
        <source>The baseline that its decision beats least surely, what it gains over it in log loss (over the unsupervised score in PR-AUC), and half of the 95% interval</source>
        <translation>La référence que sa décision bat le moins sûrement, ce qu’elle y gagne en log loss (en PR-AUC sur le score non supervisé), et la moitié de l’intervalle à 95&#x202f;%</translation>
    </message>
    <message>
        <source>It trains itself and keeps its readings: nothing is measured of it here.</source>
        <translation>Il s’entraîne lui-même et garde ses mesures&#xa0;: rien de lui n’est mesuré ici.</translation>
    </message>
    <message>
        <source>It has not sent a local update yet.</source>
        <translation>Il n’a pas encore envoyé de mise à jour locale.</translation>
    </message>
    <message>
        <source>It claims an accuracy of %1.</source>
        <translation>Il annonce une exactitude de %1.</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::FleetPanel</name>
    <message>
        <source>Filter of the fleet</source>
        <translation>Filtre de la flotte</translation>
    </message>
    <message>
        <source>Whose scores of the devices are shown</source>
        <translation>Scores affichés pour les appareils</translation>
    </message>
    <message>
        <source>Whose scores the table and the curves of devices show: the decision, which mixes both models and the unsupervised score, or the local model alone</source>
        <translation>Scores que montrent le tableau et les courbes des appareils&#xa0;: la décision, qui combine les deux modèles et le score non supervisé, ou le modèle local seul</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>décisions</translation>
    </message>
    <message>
        <source>local models</source>
        <translation>modèles locaux</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>Save local model of %1…</source>
        <translation>Enregistrer le modèle local de %1…</translation>
    </message>
    <message>
        <source>Look at the readings of %1</source>
        <translation>Voir les mesures de %1</translation>
    </message>
    <message>
        <source>too few labels</source>
        <translation>peu d’étiquettes</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>alarme</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln appareil</numerusform>
            <numerusform>%Ln appareils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 device(s)</source>
        <translation>
            <numerusform>%1 appareil sur %2</numerusform>
            <numerusform>%1 des %2 appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>none selected</source>
        <translation>aucun sélectionné</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>sélection&#xa0;: %1</translation>
    </message>
    <message>
        <source>No run is open.
File &gt; New demonstration starts a fleet; a folder of CSV files or a run file can be dropped here.</source>
        <translation>Aucune exécution ouverte.
Fichier &gt; Nouvelle démonstration lance une flotte&#x202f;; un dossier de fichiers CSV ou un fichier d’exécution peut être déposé ici.</translation>
    </message>
    <message>
        <source>Reading the source…</source>
        <translation>Lecture de la source…</translation>
    </message>
    <message>
        <source>This run has no devices.</source>
        <translation>Cette exécution n’a pas d’appareils.</translation>
    </message>
    <message>
        <source>No device matches the filter.
Press Escape in the filter field to see all.</source>
        <translation>Aucun appareil ne correspond au filtre.
Appuyez sur Échap dans le champ du filtre pour les voir tous.</translation>
    </message>
    <message numerus="yes">
        <source>New group of %Ln selected device(s)…</source>
        <translation>
            <numerusform>Nouveau groupe de %Ln appareil sélectionné…</numerusform>
            <numerusform>Nouveau groupe de %Ln appareils sélectionnés…</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause when something becomes true of %1…</source>
        <translation>Mettre en pause quand quelque chose devient vrai pour %1…</translation>
    </message>
    <message>
        <source>Why the last alarm of %1</source>
        <translation>Pourquoi la dernière alarme de %1</translation>
    </message>
    <message>
        <source>Opening the run…</source>
        <translation>Ouverture de l’exécution…</translation>
    </message>
    <message>
        <source>Filter:  press-*   acc&lt;0.7   is:alarm</source>
        <translation>Filtre :  press-*   acc&lt;0.7   is:alarm</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ForkDialog</name>
    <message>
        <source>Fork after batch %1</source>
        <translation>Bifurquer après le lot %1</translation>
    </message>
    <message>
        <source>The fork is this run up to there, and goes on with these settings beside it, in the same file. Change what is to be tried.</source>
        <translation>La bifurcation est cette exécution jusque-là, et continue à côté d’elle avec ces réglages, dans le même fichier. Changez ce qui est à essayer.</translation>
    </message>
    <message>
        <source>Name of the fork; without it fork-1, fork-2, …</source>
        <translation>Nom de la bifurcation&#xa0;; sans lui, fork-1, fork-2, …</translation>
    </message>
    <message>
        <source>Name of the fork</source>
        <translation>Nom de la bifurcation</translation>
    </message>
    <message>
        <source>Settings of the fork</source>
        <translation>Réglages de la bifurcation</translation>
    </message>
    <message>
        <source>Fork the run</source>
        <translation>Bifurquer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Every setting that a fork may change, as the configuration file has it</source>
        <translation>Chaque réglage qu’une bifurcation peut changer, tel que dans le fichier de configuration</translation>
    </message>
    <message>
        <source>Every setting of the fork</source>
        <translation>Tous les réglages de la bifurcation</translation>
    </message>
    <message>
        <source>The text can’t be read yet: %1</source>
        <translation>Le texte ne peut pas encore être lu : %1</translation>
    </message>
    <message>
        <source>Nothing is changed: the fork would stay what its parent is.</source>
        <translation>Rien n’est changé : la bifurcation resterait ce qu’est son parent.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Changé : %1.</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ForkForm</name>
    <message>
        <source>no other</source>
        <comment>device</comment>
        <translation>aucun autre</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Of the devices&apos; own models. Rates that a person or feedback has set on the way give way to it.</source>
        <translation>Des modèles propres aux appareils. Les taux qu’une personne ou la rétroaction a fixés en chemin lui cèdent la place.</translation>
    </message>
    <message>
        <source>Learning rate of the fleet model</source>
        <translation>Taux d’apprentissage du modèle de flotte</translation>
    </message>
    <message>
        <source>Of the devices&apos; copies of the fleet model.</source>
        <translation>Des copies du modèle de flotte sur les appareils.</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimiseur</translation>
    </message>
    <message>
        <source>How gradients move the weights of both models.</source>
        <translation>Comment les gradients déplacent les poids des deux modèles.</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rétroaction</translation>
    </message>
    <message>
        <source>Whether each device&apos;s learning rate is adjusted by how its error changes.</source>
        <translation>Si le taux d’apprentissage de chaque appareil est ajusté selon l’évolution de son erreur.</translation>
    </message>
    <message>
        <source>off</source>
        <comment>feedback</comment>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>adjusts rates</source>
        <translation>ajuste les taux</translation>
    </message>
    <message>
        <source>A round begins</source>
        <translation>Un tour commence</translation>
    </message>
    <message>
        <source>What starts a round, in which updates are aggregated.</source>
        <translation>Ce qui lance un tour, où les mises à jour sont agrégées.</translation>
    </message>
    <message>
        <source>when a person says so</source>
        <translation>quand une personne le dit</translation>
    </message>
    <message>
        <source>when updates are waiting</source>
        <translation>quand des mises à jour attendent</translation>
    </message>
    <message>
        <source>after some time</source>
        <translation>après un certain temps</translation>
    </message>
    <message>
        <source>when devices have reported</source>
        <translation>quand des appareils ont répondu</translation>
    </message>
    <message>
        <source>Updates that have to wait</source>
        <translation>Mises à jour en attente requises</translation>
    </message>
    <message>
        <source>A round begins when that many are waiting.</source>
        <translation>Un tour commence quand autant attendent.</translation>
    </message>
    <message>
        <source>Seconds between two rounds</source>
        <translation>Secondes entre deux tours</translation>
    </message>
    <message>
        <source>Of the fleet&apos;s own time.</source>
        <translation>Du temps propre de la flotte.</translation>
    </message>
    <message>
        <source>Share that has to report</source>
        <translation>Part qui doit répondre</translation>
    </message>
    <message>
        <source>Of the devices that train, from 0 to 1.</source>
        <translation>Des appareils qui s’entraînent, de 0 à 1.</translation>
    </message>
    <message>
        <source>Screening factor</source>
        <translation>Facteur de contrôle</translation>
    </message>
    <message>
        <source>An update that moved further than that many times what SGD can do is kept out of the round.</source>
        <translation>Une mise à jour qui s’est déplacée de plus que tant de fois ce que peut SGD est écartée du tour.</translation>
    </message>
    <message>
        <source>no bound</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Devices that never train</source>
        <translation>Appareils qui ne s’entraînent jamais</translation>
    </message>
    <message>
        <source>The last ones of the fleet: they judge the global versions.</source>
        <translation>Les derniers de la flotte : ils jugent les versions globales.</translation>
    </message>
    <message>
        <source>And one more</source>
        <translation>Et un de plus</translation>
    </message>
    <message>
        <source>One more device that never trains, wherever it is: its name.</source>
        <translation>Un appareil de plus qui ne s’entraîne jamais, où qu’il soit : son nom.</translation>
    </message>
    <message>
        <source>with its readings</source>
        <translation>avec ses mesures</translation>
    </message>
    <message>
        <source>Ends after batch</source>
        <translation>Se termine après le lot</translation>
    </message>
    <message>
        <source>When the fork is finished.</source>
        <translation>Quand la bifurcation est terminée.</translation>
    </message>
    <message>
        <source>simulated</source>
        <comment>readings</comment>
        <translation>simulées</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Seed, readings, labels and features can’t change: what was learnt up to batch %1 rests on them. A new run can have others.</source>
        <translation>Graine, mesures, étiquettes et caractéristiques ne peuvent pas changer : ce qui a été appris jusqu’au lot %1 repose sur elles. Une nouvelle exécution peut en avoir d’autres.</translation>
    </message>
    <message>
        <source>was %1</source>
        <comment>the value of a setting</comment>
        <translation>était %1</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ForksDialog</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Forks</source>
        <translation>Bifurcations</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>After batch</source>
        <translation>Après le lot</translation>
    </message>
    <message>
        <source>Now batch</source>
        <translation>Lot actuel</translation>
    </message>
    <message>
        <source>Log loss</source>
        <translation>Log loss</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>What is other than in its parent</source>
        <translation>Ce qui diffère de son parent</translation>
    </message>
    <message>
        <source>Runs of this file</source>
        <translation>Exécutions de ce fichier</translation>
    </message>
    <message>
        <source>Open each selected run in a window of its own</source>
        <translation>Ouvrir chaque exécution sélectionnée dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>Lay the selected runs beside the run in hand</source>
        <translation>Placer les exécutions sélectionnées à côté de celle en cours</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>This run was not saved, so nothing was forked from it. “Fork from here…” in the menu Fleet saves it, and forks it.</source>
        <translation>Cette exécution n’a pas été enregistrée, rien n’en bifurque donc. « Bifurquer d’ici… » dans le menu Flotte l’enregistre et la fait bifurquer.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>The run in this window</source>
        <translation>L’exécution de cette fenêtre</translation>
    </message>
    <message>
        <source>A double click opens a run in a window of its own. Figures are those of the decision lately, means over the devices.</source>
        <translation>Un double-clic ouvre une exécution dans sa propre fenêtre. Les chiffres sont ceux de la décision récente, moyennes sur les appareils.</translation>
    </message>
    <message>
        <source>Nothing was forked from this run yet: “Fork from here…” in the menu Fleet does.</source>
        <translation>Rien ne bifurque encore de cette exécution : « Bifurquer d’ici… » dans le menu Flotte le fait.</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::GroupDialog</name>
    <message>
        <source>Use this group</source>
        <translation>Utiliser ce groupe</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>Group “%1”</source>
        <translation>Groupe «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nom du groupe</translation>
    </message>
    <message>
        <source>pumps</source>
        <translation>pompes</translation>
    </message>
    <message>
        <source>Pattern of the names of devices</source>
        <translation>Motif des noms d’appareils</translation>
    </message>
    <message>
        <source>* stands for any letters, ? for one, [a-c] for one of these. Upper and lower case differ, as in the groups of a configuration.</source>
        <translation>* remplace un nombre quelconque de caractères, ? un seul, [a-c] l’un de ceux-ci. Majuscules et minuscules sont distinguées, comme dans les groupes d’une configuration.</translation>
    </message>
    <message numerus="yes">
        <source>%1 device(s) chosen by hand</source>
        <translation>
            <numerusform>%1 appareil choisi à la main</numerusform>
            <numerusform>%1 appareils choisis à la main</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Names of devices like</source>
        <translation>Noms d’appareils comme</translation>
    </message>
    <message>
        <source>And</source>
        <translation>Et</translation>
    </message>
    <message>
        <source>“%1” is no pattern: write names with * for any letters, as in pump-*.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un motif&#xa0;: écrivez des noms avec * pour des caractères quelconques, comme pump-*.</translation>
    </message>
    <message>
        <source>Write a pattern, or select devices in the fleet first.</source>
        <translation>Écrivez un motif, ou sélectionnez d’abord des appareils dans la flotte.</translation>
    </message>
    <message>
        <source>Give the group a name.</source>
        <translation>Donnez un nom au groupe.</translation>
    </message>
    <message>
        <source>There is a group “%1” already: choose another name.</source>
        <translation>Il y a déjà un groupe «&#xa0;%1&#xa0;»&#xa0;: choisissez un autre nom.</translation>
    </message>
    <message numerus="yes">
        <source>%1 device(s) of this run</source>
        <translation>
            <numerusform>%1 appareil de cette exécution</numerusform>
            <numerusform>%1 appareils de cette exécution</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::GroupsModel</name>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>PR-AUC</source>
        <translation>PR-AUC</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Dérive</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantaine</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Muet</translation>
    </message>
    <message>
        <source>A click selects its devices, a double click shows these alone in the fleet</source>
        <translation>Un clic sélectionne ses appareils, un double clic ne montre qu’eux dans la flotte</translation>
    </message>
    <message>
        <source>How many devices it has</source>
        <translation>Nombre d’appareils</translation>
    </message>
    <message>
        <source>Median over its devices that have a PR-AUC</source>
        <translation>Médiane de ses appareils qui ont une PR-AUC</translation>
    </message>
    <message>
        <source>Devices on which an alarm is on</source>
        <translation>Appareils sur lesquels une alarme est active</translation>
    </message>
    <message>
        <source>Devices that drift</source>
        <translation>Appareils en dérive</translation>
    </message>
    <message>
        <source>Devices whose newest update was kept out of the round</source>
        <translation>Appareils dont la dernière mise à jour a été écartée du tour</translation>
    </message>
    <message>
        <source>Devices without a reading in this batch</source>
        <translation>Appareils sans mesure dans ce lot</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::GroupsPanel</name>
    <message>
        <source>Group by</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <source>By what devices are put together</source>
        <translation>Critère de regroupement des appareils</translation>
    </message>
    <message>
        <source>own groups</source>
        <translation>vos groupes</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>par nom</translation>
    </message>
    <message>
        <source>by source</source>
        <translation>par source</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Créer…</translation>
    </message>
    <message>
        <source>A group of the devices that are selected, or of those whose names fit a pattern</source>
        <translation>Former un groupe des appareils sélectionnés, ou de ceux dont le nom correspond à un motif</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>No group yet. Select devices in the fleet and choose “New…”, or group them by name.</source>
        <translation>Pas encore de groupe. Sélectionnez des appareils dans la flotte et choisissez «&#xa0;Créer…&#xa0;», ou groupez-les par nom.</translation>
    </message>
    <message>
        <source>No run is open.</source>
        <translation>Aucune exécution ouverte.</translation>
    </message>
    <message numerus="yes">
        <source>Select %Ln device(s)</source>
        <translation>
            <numerusform>Sélectionner %Ln appareil</numerusform>
            <numerusform>Sélectionner %Ln appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>Show these alone in the fleet</source>
        <translation>Ne montrer qu’eux dans la flotte</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>Supprimer le groupe</translation>
    </message>
    <message>
        <source>New group of these…</source>
        <translation>Nouveau groupe avec ceux-ci…</translation>
    </message>
    <message>
        <source>Group by name</source>
        <translation>Grouper par nom</translation>
    </message>
    <message>
        <source>Make these groups; that can be undone, and each can be edited</source>
        <translation>Créer ces groupes&#x202f;; cela peut être annulé, et chacun peut être modifié</translation>
    </message>
    <message numerus="yes">
        <source>No group yet. Select devices in the fleet and choose “New…”, or take the %Ln group(s) that the names of the devices suggest: %1.</source>
        <translation>
            <numerusform>Pas encore de groupe. Sélectionnez des appareils dans la flotte et choisissez «&#xa0;Créer…&#xa0;», ou prenez le groupe (%Ln) que suggèrent les noms des appareils&#xa0;: %1.</numerusform>
            <numerusform>Pas encore de groupe. Sélectionnez des appareils dans la flotte et choisissez «&#xa0;Créer…&#xa0;», ou prenez les %Ln groupes que suggèrent les noms des appareils&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Deploy the chosen model to these…</source>
        <translation>Déployer le modèle choisi sur ceux-ci…</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::KindsModel</name>
    <message>
        <source>Share</source>
        <translation>Proportion</translation>
    </message>
    <message>
        <source>Events found, of all there were</source>
        <translation>Événements trouvés, parmi tous ceux qu’il y a eu</translation>
    </message>
    <message>
        <source>Share of the anomalous readings that alarmed</source>
        <translation>Part des mesures anormales qui ont donné l’alarme</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of anomaly</comment>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>events</comment>
        <translation>Trouvés</translation>
    </message>
    <message>
        <source>Alarming</source>
        <comment>readings</comment>
        <translation>En alarme</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::LearningView</name>
    <message>
        <source>Metric of the upper chart</source>
        <translation>Métrique du graphique du haut</translation>
    </message>
    <message>
        <source>Metric of the lower chart</source>
        <translation>Métrique du graphique du bas</translation>
    </message>
    <message>
        <source>Smoothing of the curves</source>
        <translation>Lissage des courbes</translation>
    </message>
    <message>
        <source>Smoothing of the curves on screen; exported values stay as measured</source>
        <translation>Lissage des courbes à l’écran&#x202f;; les valeurs exportées restent telles que mesurées</translation>
    </message>
    <message>
        <source>as measured</source>
        <translation>non lissé</translation>
    </message>
    <message>
        <source>smooth</source>
        <translation>lissé</translation>
    </message>
    <message>
        <source>very smooth</source>
        <translation>très lissé</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>lot %1</translation>
    </message>
    <message>
        <source>What the axis along the run says</source>
        <translation>Ce qu’indique l’axe de l’exécution</translation>
    </message>
    <message>
        <source>The axis along the run: batches, the time of the readings (UTC; without time stamps since the start), or readings per device</source>
        <translation>L’axe de l’exécution&#xa0;: lots, temps des mesures (UTC&#x202f;; sans horodatage, depuis le début) ou mesures par appareil</translation>
    </message>
    <message>
        <source>by batch</source>
        <translation>par lot</translation>
    </message>
    <message>
        <source>by time</source>
        <translation>par temps</translation>
    </message>
    <message>
        <source>by readings</source>
        <translation>par mesures</translation>
    </message>
    <message>
        <source>%1 readings per device</source>
        <translation>%1 mesures par appareil</translation>
    </message>
    <message>
        <source>%1, global v%2</source>
        <translation>%1, global v%2</translation>
    </message>
    <message numerus="yes">
        <source>Round of global v%1, after batch %L2: %Ln update(s) took part</source>
        <translation>
            <numerusform>Tour de la version globale v%1, après le lot %L2&#xa0;: %Ln mise à jour a participé</numerusform>
            <numerusform>Tour de la version globale v%1, après le lot %L2&#xa0;: %Ln mises à jour ont participé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln kept out</source>
        <translation>
            <numerusform>, %Ln écartée</numerusform>
            <numerusform>, %Ln écartées</numerusform>
        </translation>
    </message>
    <message>
        <source>; the model moved by %1.</source>
        <translation>&#x202f;; le modèle s’est déplacé de %1.</translation>
    </message>
    <message>
        <source>%1 of %2 selected devices are drawn</source>
        <translation>%1 des %2 appareils sélectionnés sont tracés</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::LiveButton</name>
    <message>
        <source>Go live ▸</source>
        <translation>Au direct ▸</translation>
    </message>
    <message>
        <source>Return to the live edge and follow it</source>
        <translation>Revenir au direct et le suivre</translation>
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
        <translation>Outils</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <source>Fleet map</source>
        <translation>Carte de la flotte</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Tours</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmes</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Dérive</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>Fichier de modèle</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>drag the window; every view follows</source>
        <translation>déplacez la fenêtre&#x202f;; chaque vue suit</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>%1 does not exist. Check the name, or open another file.</source>
        <translation>%1 n’existe pas. Vérifiez le nom, ou ouvrez un autre fichier.</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>En ouvrir un autre…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Run files (*.fleetrun)</source>
        <translation>Fichiers d’exécution (*.fleetrun)</translation>
    </message>
    <message>
        <source>Readings (*.csv *.tsv *.txt *.gz *.npy)</source>
        <translation>Mesures (*.csv *.tsv *.txt *.gz *.npy)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Replay a folder</source>
        <translation>Rejouer un dossier</translation>
    </message>
    <message>
        <source>Save run</source>
        <translation>Enregistrer l’exécution</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Enregistrer ailleurs…</translation>
    </message>
    <message>
        <source>The run is saved to %1.</source>
        <translation>L’exécution est enregistrée dans %1.</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Ouvrir la copie</translation>
    </message>
    <message>
        <source>The fleet map is saved to %1.</source>
        <translation>La carte de la flotte est enregistrée dans %1.</translation>
    </message>
    <message>
        <source>The charts are saved to %1.</source>
        <translation>Les graphiques sont enregistrés dans %1.</translation>
    </message>
    <message>
        <source>The fleet map is in the clipboard.</source>
        <translation>La carte de la flotte est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The charts are in the clipboard.</source>
        <translation>Les graphiques sont dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panneaux</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à&#xa0;: %1</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>Dispositions</translation>
    </message>
    <message>
        <source>Panels as at first</source>
        <translation>Panneaux comme au début</translation>
    </message>
    <message>
        <source>The panels stand as at first.</source>
        <translation>Les panneaux sont comme au début.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save this layout…</source>
        <translation>Enregistrer cette disposition…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>The layout “%1” is removed.</source>
        <translation>La disposition «&#xa0;%1&#xa0;» est supprimée.</translation>
    </message>
    <message>
        <source>This layout can&apos;t be used: it was saved by another version. Arrange the panels and save it again.</source>
        <translation>Cette disposition est inutilisable&#xa0;: une autre version l’a enregistrée. Arrangez les panneaux et enregistrez-la à nouveau.</translation>
    </message>
    <message>
        <source>Save this layout</source>
        <translation>Enregistrer cette disposition</translation>
    </message>
    <message>
        <source>Name of the layout; one of that name is replaced:</source>
        <translation>Nom de la disposition&#x202f;; si ce nom existe, elle est remplacée&#xa0;:</translation>
    </message>
    <message>
        <source>The layout is saved as “%1”.</source>
        <translation>La disposition est enregistrée sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Demonstration, 24 devices</source>
        <translation>Démonstration, 24 appareils</translation>
    </message>
    <message>
        <source>A small fleet that shows everything within seconds</source>
        <translation>Une petite flotte qui montre tout en quelques secondes</translation>
    </message>
    <message>
        <source>Plant, 2,407 devices</source>
        <translation>Usine, 2&#x202f;407 appareils</translation>
    </message>
    <message>
        <source>As many devices as a large plant has</source>
        <translation>Autant d’appareils qu’une grande usine</translation>
    </message>
    <message>
        <source>City, 100,000 devices</source>
        <translation>Ville, 100&#x202f;000 appareils</translation>
    </message>
    <message>
        <source>Needs some gigabytes of memory</source>
        <translation>Demande quelques gigaoctets de mémoire</translation>
    </message>
    <message>
        <source>The original method, for comparison</source>
        <translation>La méthode d’origine, pour comparaison</translation>
    </message>
    <message>
        <source>Three unscaled features and labels made from them: what not to do</source>
        <translation>Trois caractéristiques sans mise à l’échelle et des étiquettes qui en sont tirées&#xa0;: ce qu’il ne faut pas faire</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>New demonstration</source>
        <translation>Nouvelle démonstration</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Fichiers récents</translation>
    </message>
    <message>
        <source>F&amp;leet</source>
        <translation>F&amp;lotte</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Modèles</translation>
    </message>
    <message>
        <source>Load model file…</source>
        <translation>Charger un fichier de modèle…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>What the lines in the charts are</source>
        <translation>Signification des lignes des graphiques</translation>
    </message>
    <message>
        <source>About Fleetgrad</source>
        <translation>À propos de Fleetgrad</translation>
    </message>
    <message>
        <source>&lt;b&gt;Fleetgrad %1&lt;/b&gt;&lt;p&gt;Federated anomaly detection on sensor fleets, learnt and seen live.&lt;/p&gt;&lt;p&gt;GPL-3.0-or-later; its core Apache-2.0.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Fleetgrad %1&lt;/b&gt;&lt;p&gt;Détection fédérée d’anomalies sur des flottes de capteurs, apprise et vue en direct.&lt;/p&gt;&lt;p&gt;GPL-3.0-or-later&#x202f;; son cœur Apache-2.0.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1 has sent no update yet: it has no local model to save.</source>
        <translation>%1 n’a encore envoyé aucune mise à jour&#xa0;: il n’a pas de modèle local à enregistrer.</translation>
    </message>
    <message>
        <source>Save local model of %1</source>
        <translation>Enregistrer le modèle local de %1</translation>
    </message>
    <message>
        <source>Version, 1 to %1 (the newest):</source>
        <translation>Version, de 1 à %1 (la plus récente)&#xa0;:</translation>
    </message>
    <message>
        <source>Save %1 v%2</source>
        <translation>Enregistrer %1 v%2</translation>
    </message>
    <message>
        <source>Save global v%1</source>
        <translation>Enregistrer la version globale v%1</translation>
    </message>
    <message>
        <source>The model is saved to %1.</source>
        <translation>Le modèle est enregistré dans %1.</translation>
    </message>
    <message>
        <source>Search actions, devices, versions   %1</source>
        <translation>Chercher actions, appareils, versions   %1</translation>
    </message>
    <message>
        <source>Opening the run…</source>
        <translation>Ouverture de l’exécution…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>%1   batch %2   round %3</source>
        <translation>%1   lot %2   tour %3</translation>
    </message>
    <message>
        <source>held at batch %1</source>
        <translation>figé au lot %1</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en direct</translation>
    </message>
    <message>
        <source>not live</source>
        <translation>en différé</translation>
    </message>
    <message>
        <source>%1 – Fleetgrad</source>
        <translation>%1 – Fleetgrad</translation>
    </message>
    <message>
        <source>Save run as…</source>
        <translation>Enregistrer l’exécution sous…</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>There is no chart yet: start or open a run first.</source>
        <translation>Il n’y a pas encore de graphique&#xa0;: lancez ou ouvrez d’abord une exécution.</translation>
    </message>
    <message>
        <source>Folder for the charts</source>
        <translation>Dossier des graphiques</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are saved to %1.</source>
        <translation>
            <numerusform>%Ln fichier est enregistré dans %1.</numerusform>
            <numerusform>%Ln fichiers sont enregistrés dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the report: page %1 of %2…</source>
        <translation>Écriture du rapport&#xa0;: page %1 sur %2…</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Écriture du rapport…</translation>
    </message>
    <message>
        <source>The report is saved to %1.</source>
        <translation>Le rapport est enregistré dans %1.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Web page, one file (*.html)</source>
        <translation>Page web, un fichier (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare runs…</source>
        <translation>Comparer des exécutions…</translation>
    </message>
    <message>
        <source>Lay run files beside the run in hand: curves, what differs, results</source>
        <translation>Placer des fichiers d’exécution à côté de l’exécution actuelle&#xa0;: courbes, différences, résultats</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>Comparer des exécutions</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Saving the run…</source>
        <translation>Enregistrement de l’exécution…</translation>
    </message>
    <message>
        <source>Saving was stopped; nothing was written.</source>
        <translation>L’enregistrement a été arrêté&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>%1 is taken from the list; the file stays.</source>
        <translation>%1 est retiré de la liste&#x202f;; le fichier reste.</translation>
    </message>
    <message>
        <source>the demonstration</source>
        <translation>la démonstration</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>“%1” is no longer muted</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus en sourdine</translation>
    </message>
    <message>
        <source>“%1” is muted %2</source>
        <translation>«&#xa0;%1&#xa0;» est en sourdine %2</translation>
    </message>
    <message>
        <source>Show alerts</source>
        <translation>Afficher les alertes</translation>
    </message>
    <message>
        <source>What is wrong, and with which devices</source>
        <translation>Ce qui ne va pas, et avec quels appareils</translation>
    </message>
    <message>
        <source>Alert rules…</source>
        <translation>Règles d’alerte…</translation>
    </message>
    <message>
        <source>What raises an alert, who is told of it, and what is muted</source>
        <translation>Ce qui lève une alerte, qui en est averti, et ce qui est en sourdine</translation>
    </message>
    <message>
        <source>The alert rules are changed</source>
        <translation>Les règles d’alerte sont modifiées</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>The group “%1” is removed</source>
        <translation>Le groupe «&#xa0;%1&#xa0;» est supprimé</translation>
    </message>
    <message>
        <source>Group “%1” is there: group:%2 in the filter shows it</source>
        <translation>Le groupe «&#xa0;%1&#xa0;» est prêt&#xa0;: group:%2 dans le filtre le montre</translation>
    </message>
    <message>
        <source>Open a run, or start one: its readings are needed to compare models.</source>
        <translation>Ouvrez une exécution, ou lancez-en une&#xa0;: il faut ses mesures pour comparer des modèles.</translation>
    </message>
    <message>
        <source>%1 is not a file that Fleetgrad knows: open a run (*.fleetrun), a model (%2), or readings (*.csv or a folder of them).</source>
        <translation>%1 n’est pas un fichier que Fleetgrad connaît&#xa0;: ouvrez une exécution (*.fleetrun), un modèle (%2) ou des mesures (*.csv ou un dossier qui en contient).</translation>
    </message>
    <message>
        <source>All that Fleetgrad opens (*.fleetrun %1 *.csv *.tsv *.txt *.gz *.npy)</source>
        <translation>Tout ce que Fleetgrad ouvre (*.fleetrun %1 *.csv *.tsv *.txt *.gz *.npy)</translation>
    </message>
    <message>
        <source>Model files (%1)</source>
        <translation>Fichiers de modèle (%1)</translation>
    </message>
    <message>
        <source>Breakpoints…</source>
        <translation>Points d’arrêt…</translation>
    </message>
    <message>
        <source>Pause when something becomes true of a device or of the fleet</source>
        <translation>Mettre en pause quand quelque chose devient vrai pour un appareil ou la flotte</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) by name are there</source>
        <translation>
            <numerusform>%Ln groupe par nom est créé</numerusform>
            <numerusform>%Ln groupes par nom sont créés</numerusform>
        </translation>
    </message>
    <message>
        <source>Back in time</source>
        <translation>Remonter le temps</translation>
    </message>
    <message>
        <source>what you do acts on now</source>
        <translation>vos actions portent sur le présent</translation>
    </message>
    <message>
        <source>as of batch %1, round %2   now batch %3</source>
        <translation>au lot %1, tour %2   présent&#x202f;: lot %3</translation>
    </message>
    <message>
        <source>Deploy the chosen model…</source>
        <translation>Déployer le modèle choisi…</translation>
    </message>
    <message>
        <source>Promote the canary</source>
        <translation>Promouvoir le canari</translation>
    </message>
    <message>
        <source>End the canary</source>
        <translation>Terminer le canari</translation>
    </message>
    <message>
        <source>No device tries out a model.</source>
        <translation>Aucun appareil n’essaie de modèle.</translation>
    </message>
    <message>
        <source>Choose a model in the list of models first: a version, or a file.</source>
        <translation>Choisissez d’abord un modèle dans la liste des modèles&#xa0;: une version, ou un fichier.</translation>
    </message>
    <message>
        <source>Open a run that can go on, or start one, to deploy a model to it.</source>
        <translation>Ouvrez une exécution qui peut continuer, ou démarrez-en une, pour y déployer un modèle.</translation>
    </message>
    <message>
        <source>the whole fleet</source>
        <translation>toute la flotte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected device(s)</source>
        <translation>
            <numerusform>%Ln appareil sélectionné</numerusform>
            <numerusform>%Ln appareils sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the devices that are to try it out.</source>
        <translation>Sélectionnez les appareils qui doivent l’essayer.</translation>
    </message>
    <message>
        <source>Opening the run: %1</source>
        <translation>Ouverture de l’exécution&#xa0;: %1</translation>
    </message>
    <message>
        <source>Coloured lines are the selected devices, the grey band is the middle 80% of the fleet, circles are measured global versions, and dashed lines are guesses that learning has to beat.</source>
        <translation>Lignes colorées&#xa0;: appareils sélectionnés&#x202f;; bande grise&#xa0;: les 80&#x202f;% du milieu de la flotte&#x202f;; cercles&#xa0;: versions globales mesurées&#x202f;; tirets&#xa0;: estimations naïves que l’apprentissage doit battre.</translation>
    </message>
    <message>
        <source>Fork from here…</source>
        <translation>Bifurquer d’ici…</translation>
    </message>
    <message>
        <source>Go on with other settings from the batch that the views show, beside this run</source>
        <translation>Continuer avec d’autres réglages à partir du lot affiché, à côté de cette exécution</translation>
    </message>
    <message>
        <source>Save the run and its fork</source>
        <translation>Enregistrer l’exécution et sa bifurcation</translation>
    </message>
    <message>
        <source>Forking the run…</source>
        <translation>Bifurcation en cours…</translation>
    </message>
    <message>
        <source>Forking was stopped; nothing was written.</source>
        <translation>La bifurcation a été interrompue&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The fork %1 is open in a window of its own.</source>
        <translation>La bifurcation %1 est ouverte dans sa propre fenêtre.</translation>
    </message>
    <message>
        <source>Load model file</source>
        <translation>Charger un fichier de modèle</translation>
    </message>
    <message>
        <source>%1 is taken from the list.</source>
        <translation>%1 est retiré de la liste.</translation>
    </message>
    <message>
        <source>This run is finished after batch %1. A model that fleetgrad-cli model deploy gives it acts before batch %2, when the run is given more batches and goes on.</source>
        <translation>Cette exécution est terminée après le lot %1. Un modèle que fleetgrad-cli model deploy lui donne agit avant le lot %2, quand l’exécution reçoit plus de lots et continue.</translation>
    </message>
    <message>
        <source>Forks…</source>
        <translation>Bifurcations…</translation>
    </message>
    <message>
        <source>The run in hand and its forks as a tree: what each changed, and what it is worth</source>
        <translation>L’exécution en cours et ses bifurcations en arbre : ce que chacune a changé et ce qu’elle vaut</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>No update is waiting: there is nothing to aggregate until devices have trained again.</source>
        <translation>Aucune mise à jour n’attend&#xa0;: il n’y a rien à agréger tant que des appareils n’ont pas appris de nouveau.</translation>
    </message>
    <message>
        <source>Select a device first: in the fleet table, or in a chart.</source>
        <translation>Sélectionnez d’abord un appareil&#xa0;: dans le tableau de la flotte ou dans un graphique.</translation>
    </message>
    <message>
        <source>groups by name</source>
        <translation>groupes par nom</translation>
    </message>
    <message>
        <source>removal of group “%1”</source>
        <translation>suppression du groupe « %1 »</translation>
    </message>
    <message>
        <source>group “%1”</source>
        <translation>groupe « %1 »</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a device, and one of its channels</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>what was done</comment>
        <translation>Annuler : %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <comment>what was undone</comment>
        <translation>Rétablir : %1</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::MapCanvas</name>
    <message>
        <source>Fleet map</source>
        <translation>Carte de la flotte</translation>
    </message>
    <message>
        <source>A metric by device and batch, as colours. Arrow keys move from cell to cell, Enter selects the devices of a row, plus and minus zoom, Home shows all.</source>
        <translation>Une métrique par appareil et par lot, en couleurs. Les flèches vont de case en case, Entrée sélectionne les appareils d’une ligne, plus et moins zooment, Début montre tout.</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ModelCompareDialog</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Weights of both models</source>
        <translation>Poids des deux modèles</translation>
    </message>
    <message>
        <source>Whose readings both models score</source>
        <translation>De qui les deux modèles évaluent les mesures</translation>
    </message>
    <message>
        <source>Select devices in the fleet to have them here</source>
        <translation>Sélectionnez des appareils dans la flotte pour les avoir ici</translation>
    </message>
    <message>
        <source>How many readings are in view</source>
        <translation>Nombre de mesures affichées</translation>
    </message>
    <message numerus="yes">
        <source>last %Ln</source>
        <comment>readings</comment>
        <translation>
            <numerusform>%Ln dernière</numerusform>
            <numerusform>%Ln dernières</numerusform>
        </translation>
    </message>
    <message>
        <source>Probability that counts as an alarm</source>
        <translation>Probabilité qui compte comme une alarme</translation>
    </message>
    <message>
        <source>reading %1</source>
        <translation>mesure %1</translation>
    </message>
    <message>
        <source>Readings of</source>
        <translation>Mesures de</translation>
    </message>
    <message>
        <source>Alarm from</source>
        <translation>Alarme dès</translation>
    </message>
    <message>
        <source>Both models are scoring the readings. The run goes on meanwhile.</source>
        <translation>Les deux modèles évaluent les mesures. L’exécution continue pendant ce temps.</translation>
    </message>
    <message>
        <source>Copy tables</source>
        <translation>Copier les tableaux</translation>
    </message>
    <message>
        <source>Copy figures and weights, to be pasted into a spreadsheet</source>
        <translation>Copier les chiffres et les poids, à coller dans un tableur</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>The chart with its figures as a picture, or all values as CSV</source>
        <translation>Le graphique avec ses chiffres en image, ou toutes les valeurs en CSV</translation>
    </message>
    <message>
        <source>Figures and weights are in the clipboard.</source>
        <translation>Les chiffres et les poids sont dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The comparison is saved to %1.</source>
        <translation>La comparaison est enregistrée dans %1.</translation>
    </message>
    <message>
        <source>The comparison is in the clipboard.</source>
        <translation>La comparaison est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Enregistrer ailleurs…</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ModelInspector</name>
    <message>
        <source>%1, local model v%2</source>
        <translation>%1, modèle local v%2</translation>
    </message>
    <message>
        <source>Global model v%1</source>
        <translation>Modèle global v%1</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>Fichier %1</translation>
    </message>
    <message>
        <source>from the run %1, batch %2</source>
        <translation>de l’exécution %1, lot %2</translation>
    </message>
    <message>
        <source>method %1</source>
        <translation>méthode %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln feature(s)</source>
        <translation>
            <numerusform>%Ln caractéristique</numerusform>
            <numerusform>%Ln caractéristiques</numerusform>
        </translation>
    </message>
    <message>
        <source>bias %1</source>
        <translation>biais %1</translation>
    </message>
    <message>
        <source>learning rate %1</source>
        <translation>taux d’apprentissage %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 sample(s)</source>
        <translation>
            <numerusform>%1 échantillon</numerusform>
            <numerusform>%1 échantillons</numerusform>
        </translation>
    </message>
    <message>
        <source>claims an accuracy of %1, which nobody measured here</source>
        <translation>annonce une exactitude de %1, que personne n’a mesurée ici</translation>
    </message>
    <message>
        <source>made by round %1</source>
        <translation>fait par le tour %1</translation>
    </message>
    <message numerus="yes">
        <source>its run measured a PR-AUC of %1 on %2 labelled reading(s)</source>
        <translation>
            <numerusform>son exécution a mesuré une PR-AUC de %1 sur %2 mesure étiquetée</numerusform>
            <numerusform>son exécution a mesuré une PR-AUC de %1 sur %2 mesures étiquetées</numerusform>
        </translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>note&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ModelsModel</name>
    <message>
        <source>Global versions and the stored local versions of devices; ★ promoted by a person, ◆ pinned</source>
        <translation>Versions globales et versions locales conservées des appareils&#x202f;; ★ promue par une personne, ◆ épinglée</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglées</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>App.</translation>
    </message>
    <message>
        <source>Global versions</source>
        <translation>Versions globales</translation>
    </message>
    <message>
        <source>Not measured: the device had fewer than 200 labels by then.</source>
        <translation>Non mesurée&#xa0;: l’appareil avait alors moins de 200 étiquettes.</translation>
    </message>
    <message>
        <source>Sent after batch %1; the device had global v%2 by then</source>
        <translation>Envoyée après le lot %1&#x202f;; l’appareil avait alors la version globale v%2</translation>
    </message>
    <message>
        <source>Sent after batch %1, before the first round</source>
        <translation>Envoyée après le lot %1, avant le premier tour</translation>
    </message>
    <message>
        <source>never trains</source>
        <translation>ne s’entraîne jamais</translation>
    </message>
    <message>
        <source>The local model of this device as it is now; its stored versions stand below it</source>
        <translation>Le modèle local de cet appareil tel qu’il est maintenant&#x202f;; ses versions conservées sont en dessous</translation>
    </message>
    <message>
        <source>This device never trains: it has no versions of its own</source>
        <translation>Cet appareil ne s’entraîne jamais&#xa0;: il n’a pas de versions propres</translation>
    </message>
    <message>
        <source>global v%1</source>
        <translation>global v%1</translation>
    </message>
    <message>
        <source>No version is stored yet.</source>
        <translation>Aucune version n’est encore conservée.</translation>
    </message>
    <message numerus="yes">
        <source>No version is stored yet: every %Ln-th is kept.</source>
        <translation>
            <numerusform>Aucune version n’est encore conservée&#xa0;: une sur %Ln est gardée.</numerusform>
            <numerusform>Aucune version n’est encore conservée&#xa0;: une sur %Ln est gardée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Global v%1</source>
        <translation>Global v%1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglée</translation>
    </message>
    <message>
        <source>live</source>
        <translation>active</translation>
    </message>
    <message>
        <source>promoted</source>
        <translation>promue</translation>
    </message>
    <message>
        <source>newest %1</source>
        <translation>les %1 plus récentes</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ModelsPanel</name>
    <message>
        <source>Promote</source>
        <translation>Promouvoir</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Sauver…</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>Charger…</translation>
    </message>
    <message>
        <source>Make this version the live one again, under a new number</source>
        <translation>Rendre cette version de nouveau active, sous un nouveau numéro</translation>
    </message>
    <message>
        <source>Save this version as a model file</source>
        <translation>Enregistrer cette version comme fichier de modèle</translation>
    </message>
    <message>
        <source>Load a model file and look at its weights</source>
        <translation>Charger un fichier de modèle et examiner ses poids</translation>
    </message>
    <message>
        <source>Nothing here has all of these words in its name, number or note. Notes of devices are found without opening them, other versions of devices once they are open.</source>
        <translation>Rien ici n’a tous ces mots dans son nom, son numéro ou sa note. Les notes des appareils se trouvent sans les ouvrir, leurs autres versions une fois qu’ils sont ouverts.</translation>
    </message>
    <message>
        <source>No models yet. Start a run, or load a model file.</source>
        <translation>Pas encore de modèles. Lancez une exécution, ou chargez un fichier de modèle.</translation>
    </message>
    <message>
        <source>◆ Pin</source>
        <translation>◆ Épingler</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Search:  v12   press-0003   pinned</source>
        <translation>Recherche&#xa0;:  v12   press-0003   épinglée</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Chercher des modèles</translation>
    </message>
    <message>
        <source>Each word is looked for in names, version numbers and notes; the words pinned, promoted and live find what is so</source>
        <translation>Chaque mot est cherché dans les noms, les numéros de version et les notes&#x202f;; les mots épinglée, promue et active trouvent ce qui l’est</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Note (F2)</source>
        <translation>Note (F2)</translation>
    </message>
    <message>
        <source>Note beside this version</source>
        <translation>Note sur cette version</translation>
    </message>
    <message>
        <source>A note beside this version, kept in the run file; it changes nothing that is learnt</source>
        <translation>Une note sur cette version, gardée dans le fichier d’exécution&#x202f;; elle ne change rien à ce qui est appris</translation>
    </message>
    <message>
        <source>Pinned versions stand on top of the list</source>
        <translation>Les versions épinglées sont en haut de la liste</translation>
    </message>
    <message>
        <source>Make the version before the live one live again, under a new number</source>
        <translation>Rendre de nouveau active la version qui précède l’active, sous un nouveau numéro</translation>
    </message>
    <message>
        <source>Lay two models side by side: select both, the second with Ctrl+click</source>
        <translation>Placer deux modèles côte à côte&#xa0;: sélectionner les deux, le second avec Ctrl+clic</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Details of the model</source>
        <translation>Détails du modèle</translation>
    </message>
    <message>
        <source>Deploy…</source>
        <translation>Déployer…</translation>
    </message>
    <message>
        <source>Give this model to the whole fleet, or let some devices try it out</source>
        <translation>Donner ce modèle à toute la flotte, ou le faire essayer par certains appareils</translation>
    </message>
    <message>
        <source>The run is finished after batch %1: given more batches, it goes on (%2).</source>
        <translation>L’exécution est terminée après le lot %1 : avec plus de lots, elle continue (%2).</translation>
    </message>
    <message>
        <source>The run stands still: press Run, and it goes on.</source>
        <translation>L’exécution est à l’arrêt : elle continue avec « Lancer ».</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::NewRunDialog</name>
    <message>
        <source>New run</source>
        <translation>Nouvelle exécution</translation>
    </message>
    <message>
        <source>Settings of the new run</source>
        <translation>Réglages de la nouvelle exécution</translation>
    </message>
    <message>
        <source>Find a setting, as in delay_readings</source>
        <translation>Trouver un réglage, comme delay_readings</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Trouver un réglage</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Start the run</source>
        <translation>Lancer l’exécution</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No setting and no comment has “%1”.</source>
        <translation>Aucun réglage et aucun commentaire ne contient «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
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
        <translation>lot %L1</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::PastBar</name>
    <message>
        <source>How far it is computed</source>
        <translation>Avancement du calcul</translation>
    </message>
    <message>
        <source>As of batch %1 this is not in the run file: it is being computed again.</source>
        <translation>Au lot %1, ceci n’est pas dans le fichier d’exécution : c’est en cours de recalcul.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>It was stopped: what is not in the run file as of batch %1 is not shown.</source>
        <translation>Arrêté : ce qui n’est pas dans le fichier d’exécution au lot %1 n’est pas affiché.</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Calculer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::RateControl</name>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Learning rate, %1 to %2; Enter applies it</source>
        <translation>Taux d’apprentissage, de %1 à %2&#x202f;; Entrée l’applique</translation>
    </message>
    <message>
        <source>Learning rate, slider</source>
        <translation>Taux d’apprentissage, curseur</translation>
    </message>
    <message>
        <source>Learning rate in even ratios; applied when let go</source>
        <translation>Taux d’apprentissage en rapports égaux&#x202f;; appliqué au relâchement</translation>
    </message>
    <message>
        <source>Which devices the rate and the lock are for</source>
        <translation>Appareils que concernent le taux et le verrou</translation>
    </message>
    <message>
        <source>Unlock: feedback adjusts the rate again</source>
        <translation>Déverrouiller&#xa0;: la rétroaction ajuste de nouveau le taux</translation>
    </message>
    <message>
        <source>Lock: feedback leaves the rate alone</source>
        <translation>Verrouiller&#xa0;: la rétroaction ne touche pas au taux</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::RateFinderDialog</name>
    <message>
        <source>Set each device’s own best</source>
        <translation>Donner à chacun son meilleur taux</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Export ▾</source>
        <translation>Exporter ▾</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>As a picture…</source>
        <translation>En image…</translation>
    </message>
    <message>
        <source>As values (CSV)…</source>
        <translation>En valeurs (CSV)…</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Find rate – all devices</source>
        <translation>Chercher un taux – tous les appareils</translation>
    </message>
    <message numerus="yes">
        <source>Find rate – %Ln selected device(s)</source>
        <translation>
            <numerusform>Chercher un taux – %Ln appareil sélectionné</numerusform>
            <numerusform>Chercher un taux – %Ln appareils sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Log loss by learning rate</source>
        <translation>Log loss selon le taux d’apprentissage</translation>
    </message>
    <message>
        <source>rate %1</source>
        <translation>taux %1</translation>
    </message>
    <message>
        <source>Each device gets the rate that was best for it. With few labels that may be chance: the fleet’s rate is the safer choice.</source>
        <translation>Chaque appareil reçoit le taux qui lui convenait le mieux. Avec peu d’étiquettes, ce peut être le hasard&#xa0;: le taux de la flotte est le choix le plus sûr.</translation>
    </message>
    <message numerus="yes">
        <source>The readings are going through %Ln rate(s) at once.</source>
        <translation>
            <numerusform>Les mesures passent par %Ln taux.</numerusform>
            <numerusform>Les mesures passent par %Ln taux à la fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêtée. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêtée.</translation>
    </message>
    <message>
        <source>No rate was found.</source>
        <translation>Aucun taux n’a été trouvé.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln device(s). The run goes on meanwhile.</source>
        <translation>
            <numerusform>Appareil %1 sur %Ln. L’exécution continue pendant ce temps.</numerusform>
            <numerusform>Appareil %1 sur %Ln. L’exécution continue pendant ce temps.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the source. The run goes on meanwhile.</source>
        <translation>Lecture de la source. L’exécution continue pendant ce temps.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Set rate %1</source>
        <translation>Appliquer le taux %1</translation>
    </message>
    <message>
        <source>Set rate</source>
        <translation>Appliquer le taux</translation>
    </message>
    <message>
        <source>Of the devices that the search was for; can be undone</source>
        <translation>Pour les appareils de la recherche&#x202f;; peut être annulé</translation>
    </message>
    <message>
        <source>The run has ended: its rates can’t be set any more</source>
        <translation>L’exécution est terminée&#xa0;: ses taux ne peuvent plus être réglés</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::RatesModel</name>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::RatesPanel</name>
    <message>
        <source>Changes of learning rates</source>
        <translation>Changements des taux d’apprentissage</translation>
    </message>
    <message>
        <source>Rates appear here with the first devices.</source>
        <translation>Les taux apparaissent ici avec les premiers appareils.</translation>
    </message>
    <message>
        <source>Median %1, from %2 to %3; %4 locked.</source>
        <translation>Médiane %1, de %2 à %3&#x202f;; verrouillés&#xa0;: %4.</translation>
    </message>
    <message>
        <source>In effect by the schedules: median %1, from %2 to %3.</source>
        <translation>Effectifs selon les planifications&#xa0;: médiane %1, de %2 à %3.</translation>
    </message>
    <message>
        <source>Feedback is off: only a person changes rates.</source>
        <translation>La rétroaction est désactivée&#xa0;: seule une personne change les taux.</translation>
    </message>
    <message>
        <source>Feedback: ×0.9 when a device&apos;s error grows, ×1.05 when it falls, within %1 to %2.</source>
        <translation>Rétroaction&#xa0;: ×0.9 quand l’erreur d’un appareil croît, ×1.05 quand elle baisse, de %1 à %2.</translation>
    </message>
    <message>
        <source>No run is open.</source>
        <translation>Aucune exécution ouverte.</translation>
    </message>
    <message>
        <source>What was just changed takes effect with the next batch.</source>
        <translation>Ce qui vient d’être changé prend effet avec le prochain lot.</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::RecentList</name>
    <message>
        <source>today, %1</source>
        <translation>aujourd’hui, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>hier, %1</translation>
    </message>
    <message>
        <source>Nothing yet. Files and folders can also be dropped here.</source>
        <translation>Rien pour l’instant. Fichiers et dossiers peuvent aussi être déposés ici.</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>when, folder</comment>
        <translation>%1, dans %2</translation>
    </message>
    <message>
        <source>Take %1 from this list; the file stays</source>
        <translation>Retirer %1 de cette liste&#x202f;; le fichier reste</translation>
    </message>
    <message>
        <source>is not there any more: %1</source>
        <translation>n’est plus là&#xa0;: %1</translation>
    </message>
    <message>
        <source>on a server</source>
        <translation>sur un serveur</translation>
    </message>
    <message>
        <source>%1, on a server</source>
        <translation>%1, sur un serveur</translation>
    </message>
    <message>
        <source>Take %1 from this list</source>
        <translation>Retirer %1 de cette liste</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::RoundModel</name>
    <message>
        <source>took part</source>
        <translation>a participé</translation>
    </message>
    <message>
        <source>Trained in batch %L1 on %L2 labelled readings, from global v%3; waited %L4 batches</source>
        <translation>Entraîné au lot %L1 sur %L2 mesures étiquetées, à partir de la version globale v%3&#x202f;; a attendu %L4 lots</translation>
    </message>
    <message>
        <source>Its model moved by %1</source>
        <translation>Son modèle s’est déplacé de %1</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échant.</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Annoncée</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Trained by the device itself on %L2 labelled readings, from global v%3; sent for batch %L1, waited %L4 batches</source>
        <translation>Entraîné par l’appareil lui-même sur %L2 mesures étiquetées, à partir de la version globale v%3&#x202f;; envoyé pour le lot %L1, a attendu %L4 lots</translation>
    </message>
    <message>
        <source>Aggregated after batch %L1; the version was evaluated until batch %L2</source>
        <translation>Agrégé après le lot %L1&#xa0;; la version a été évaluée jusqu’au lot %L2</translation>
    </message>
    <message>
        <source>From left to right: a bar for the batch in which the device trained and sent its update, pale while that waited, a dot where it was screened and aggregated (a cross where it was kept out), and a thin line while the version that came of it was evaluated</source>
        <translation>De gauche à droite&#xa0;: une barre pour le lot dans lequel l’appareil a appris et envoyé sa mise à jour, pâle tant qu’elle attendait, un point là où elle a été examinée et agrégée (une croix là où elle a été écartée), et un trait fin tant que la version qui en est issue était évaluée</translation>
    </message>
    <message>
        <source>Claimed accuracy %1</source>
        <translation>Exactitude annoncée %1</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Déroulement</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::RoundsView</name>
    <message>
        <source>◂ Earlier</source>
        <translation>◂ Précédent</translation>
    </message>
    <message>
        <source>The round before</source>
        <translation>Le tour précédent</translation>
    </message>
    <message>
        <source>Later ▸</source>
        <translation>Suivant ▸</translation>
    </message>
    <message>
        <source>The round after</source>
        <translation>Le tour suivant</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>Follow the rounds as they come</source>
        <translation>Suivre les tours à mesure qu’ils viennent</translation>
    </message>
    <message>
        <source>There was no round yet. Updates enter the first as the configuration says, or press “Aggregate now”.</source>
        <translation>Il n’y a pas encore eu de tour. Les mises à jour entrent dans le premier selon la configuration, ou appuyez sur «&#xa0;Agréger&#xa0;».</translation>
    </message>
    <message>
        <source>Updates of the round</source>
        <translation>Mises à jour du tour</translation>
    </message>
    <message numerus="yes">
        <source>Round of global v%1, after batch %L2: %Ln update(s) took part</source>
        <translation>
            <numerusform>Tour de la version globale v%1, après le lot %L2&#xa0;: %Ln mise à jour a participé</numerusform>
            <numerusform>Tour de la version globale v%1, après le lot %L2&#xa0;: %Ln mises à jour ont participé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln kept out.</source>
        <translation>
            <numerusform>, %Ln écartée.</numerusform>
            <numerusform>, %Ln écartées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 labelled readings; the model moved by %2.</source>
        <translation>%1 mesures étiquetées&#x202f;; le modèle s’est déplacé de %2.</translation>
    </message>
    <message>
        <source>Evaluated in batches %L1 to %L2: PR-AUC %3, log loss %4.</source>
        <translation>Évalué dans les lots %L1 à %L2&#xa0;: PR-AUC %3, log loss %4.</translation>
    </message>
    <message>
        <source>Only the first are listed.</source>
        <translation>Seules les premières sont listées.</translation>
    </message>
    <message>
        <source>The updates of this round are on their way.</source>
        <translation>Les mises à jour de ce tour sont en chemin.</translation>
    </message>
    <message>
        <source>Evaluated in batch %L1: PR-AUC %2, log loss %3.</source>
        <translation>Évalué dans le lot %L1&#xa0;: PR-AUC %2, log loss %3.</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::RunBar</name>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>lot %1</translation>
    </message>
    <message>
        <source>The run appears here with its first batch.</source>
        <translation>L’exécution apparaît ici avec son premier lot.</translation>
    </message>
    <message>
        <source>batch %1: %2</source>
        <translation>lot %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag the window or its ends; double click shows the whole run</source>
        <translation>Déplacez la fenêtre ou ses bords&#x202f;; un double clic montre toute l’exécution</translation>
    </message>
    <message>
        <source>batches %1 to %2 of %3</source>
        <translation>lots %1 à %2 sur %3</translation>
    </message>
    <message>
        <source>The whole run and the part of it that the views show. Arrow keys move that part, plus and minus change its width, End returns to the live edge. Ctrl with an arrow key shows the fleet as it was a batch earlier or later.</source>
        <translation>Toute l’exécution, et la partie que montrent les vues. Les flèches déplacent cette partie, plus et moins changent sa largeur, Fin revient au direct. Ctrl et une flèche montrent la flotte telle qu’elle était un lot plus tôt ou plus tard.</translation>
    </message>
    <message>
        <source>as of batch %1</source>
        <translation>au lot %1</translation>
    </message>
    <message>
        <source>Drag along the scale to see the fleet as it was at any batch</source>
        <translation>Glissez le long de l’échelle pour voir la flotte telle qu’elle était à un lot donné</translation>
    </message>
    <message>
        <source>batch %1: paused for “%2”</source>
        <translation>lot %1&#xa0;: en pause pour «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::RunsTable</name>
    <message>
        <source>Compared runs</source>
        <translation>Exécutions comparées</translation>
    </message>
    <message>
        <source>Space shows or hides a run, F2 renames it, Delete removes it.</source>
        <translation>Espace affiche ou masque une exécution, F2 la renomme, Suppr la retire.</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ShortcutsDialog</name>
    <message>
        <source>In the charts</source>
        <translation>Dans les graphiques</translation>
    </message>
    <message>
        <source>Wheel, + and -</source>
        <translation>Molette, + et -</translation>
    </message>
    <message>
        <source>zoom in batches</source>
        <translation>zoomer sur les lots</translation>
    </message>
    <message>
        <source>Ctrl and wheel</source>
        <translation>Ctrl et molette</translation>
    </message>
    <message>
        <source>zoom in values</source>
        <translation>zoomer sur les valeurs</translation>
    </message>
    <message>
        <source>Drag, arrow keys</source>
        <translation>Glisser, flèches</translation>
    </message>
    <message>
        <source>move</source>
        <translation>déplacer</translation>
    </message>
    <message>
        <source>Shift and drag, or right button and drag</source>
        <translation>Maj et glisser, ou glisser avec le bouton droit</translation>
    </message>
    <message>
        <source>zoom into a rectangle</source>
        <translation>zoomer dans un rectangle</translation>
    </message>
    <message>
        <source>Double click, Home</source>
        <translation>Double clic, Début</translation>
    </message>
    <message>
        <source>the whole run</source>
        <translation>toute l’exécution</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>the live edge</source>
        <translation>revenir au direct</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>Clic droit</translation>
    </message>
    <message>
        <source>export and copy</source>
        <translation>exporter et copier</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>Clavier et souris</translation>
    </message>
    <message>
        <source>On the bar of the run</source>
        <translation>Sur la barre de l’exécution</translation>
    </message>
    <message>
        <source>Drag along the scale, or Ctrl and drag</source>
        <translation>Glisser le long de l’échelle, ou Ctrl et glisser</translation>
    </message>
    <message>
        <source>the fleet as it was</source>
        <translation>la flotte telle qu’elle était</translation>
    </message>
    <message>
        <source>Click, Enter, in Device</source>
        <translation>Clic, Entrée, dans Appareil</translation>
    </message>
    <message>
        <source>why the reading scored so</source>
        <translation>pourquoi la mesure a eu ce score</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::StartPage</name>
    <message>
        <source>The run goes on meanwhile.</source>
        <translation>L’exécution continue pendant ce temps.</translation>
    </message>
    <message>
        <source>See a fleet learn</source>
        <translation>Voir une flotte apprendre</translation>
    </message>
    <message>
        <source>Your own readings</source>
        <translation>Vos propres mesures</translation>
    </message>
    <message>
        <source>Replay a folder…</source>
        <translation>Rejouer un dossier…</translation>
    </message>
    <message>
        <source>CSV files of readings: each is a device</source>
        <translation>Fichiers CSV de mesures&#xa0;: chacun est un appareil</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>A run, to look at and to go on with; a model; readings</source>
        <translation>Une exécution, à consulter et à continuer&#x202f;; un modèle&#x202f;; des mesures</translation>
    </message>
    <message>
        <source>New run with settings…</source>
        <translation>Nouvelle exécution paramétrée…</translation>
    </message>
    <message>
        <source>The source, when labels come, training, rounds, alarms, drift</source>
        <translation>Source, arrivée des étiquettes, entraînement, tours, alarmes, dérive</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Ouverts en dernier</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Revenir à %1</translation>
    </message>
    <message>
        <source>Connect to a server…</source>
        <translation>Se connecter à un serveur…</translation>
    </message>
    <message>
        <source>A run elsewhere, shown as one on this computer</source>
        <translation>Une exécution ailleurs, montrée comme sur cet ordinateur</translation>
    </message>
    <message>
        <source>The run stands still.</source>
        <translation>L’exécution est arrêtée.</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::StatusLine</name>
    <message>
        <source>From the start of a frame until everything is painted</source>
        <translation>Du début d’une image jusqu’à ce que tout soit dessiné</translation>
    </message>
    <message>
        <source>Over about the last second</source>
        <translation>Sur environ la dernière seconde</translation>
    </message>
    <message>
        <source>The same configuration and seed give the same run, byte for byte</source>
        <translation>La même configuration et la même graine donnent la même exécution, à l’octet près</translation>
    </message>
    <message numerus="yes">
        <source>%1 in alarm</source>
        <translation>
            <numerusform>%1 en alarme</numerusform>
            <numerusform>%1 en alarme</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices on which an alarm is on; is:alarm in the filter of the fleet shows them</source>
        <translation>Appareils sur lesquels une alarme est active&#x202f;; is:alarm dans le filtre de la flotte les montre</translation>
    </message>
    <message>
        <source>%1 readings/s</source>
        <translation>%1 mesures/s</translation>
    </message>
    <message>
        <source>%1 updates/s</source>
        <translation>%1 mises à jour/s</translation>
    </message>
    <message>
        <source>frame %1 ms</source>
        <translation>image %1 ms</translation>
    </message>
    <message>
        <source>no alarm</source>
        <translation>aucune alarme</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>pas encore enregistré</translation>
    </message>
    <message>
        <source>a temporary file</source>
        <translation>un fichier temporaire</translation>
    </message>
    <message>
        <source>saved to %1</source>
        <translation>enregistré dans %1</translation>
    </message>
    <message>
        <source>saved to %1, %2 s ago</source>
        <translation>enregistré dans %1, il y a %2 s</translation>
    </message>
    <message>
        <source>No run</source>
        <translation>Pas d’exécution</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln appareil</numerusform>
            <numerusform>%Ln appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>File &gt; Save run as… keeps the run</source>
        <translation>Fichier &gt; Enregistrer l’exécution sous… conserve l’exécution</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>graine %1</translation>
    </message>
    <message>
        <source>No alert is open</source>
        <translation>Aucune alerte n’est ouverte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open alert(s)</source>
        <translation>
            <numerusform>%Ln alerte ouverte</numerusform>
            <numerusform>%Ln alertes ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>all acknowledged</source>
        <translation>toutes acquittées</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not acknowledged</source>
        <translation>
            <numerusform>%Ln non acquittée</numerusform>
            <numerusform>%Ln non acquittées</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to see them (Ctrl+Shift+A)</source>
        <translation>Cliquer pour les voir (Ctrl+Maj+A)</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Pas de connexion</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::Steering</name>
    <message>
        <source>all devices</source>
        <translation>tous les appareils</translation>
    </message>
    <message numerus="yes">
        <source>%1 device(s)</source>
        <translation>
            <numerusform>%1 appareil</numerusform>
            <numerusform>%1 appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning rate of %1: %2</source>
        <translation>Taux d’apprentissage de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Learning rate of %1: to each its own</source>
        <translation>Taux d’apprentissage de %1&#xa0;: à chacun le sien</translation>
    </message>
    <message>
        <source>Rate locked: %1</source>
        <translation>Taux verrouillé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rate unlocked: %1</source>
        <translation>Taux déverrouillé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Optimiser of %1: %2</source>
        <translation>Optimiseur de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Schedule of %1: %2</source>
        <translation>Planification de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a remedy, devices</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, taken back: %2</source>
        <comment>a remedy, devices</comment>
        <translation>%1, annulé&#xa0;: %2</translation>
    </message>
    <message>
        <source>Global v%1 promoted</source>
        <translation>Version globale v%1 promue</translation>
    </message>
    <message>
        <source>The original method learns in shadow</source>
        <translation>La méthode d’origine apprend en parallèle</translation>
    </message>
    <message>
        <source>The original method no longer learns in shadow</source>
        <translation>La méthode d’origine n’apprend plus en parallèle</translation>
    </message>
    <message>
        <source>Rolled back to global v%1</source>
        <translation>Retour à la version globale v%1</translation>
    </message>
    <message>
        <source>%1: note removed</source>
        <translation>%1&#xa0;: note supprimée</translation>
    </message>
    <message>
        <source>%1: note changed</source>
        <translation>%1&#xa0;: note modifiée</translation>
    </message>
    <message>
        <source>%1 pinned</source>
        <translation>%1 épinglée</translation>
    </message>
    <message>
        <source>%1 no longer pinned</source>
        <translation>%1 n’est plus épinglée</translation>
    </message>
    <message>
        <source>“%1” deployed to the fleet</source>
        <translation>«&#xa0;%1&#xa0;» déployé sur la flotte</translation>
    </message>
    <message numerus="yes">
        <source>%1 device(s) try out “%2”</source>
        <translation>
            <numerusform>%1 appareil essaie «&#xa0;%2&#xa0;»</numerusform>
            <numerusform>%1 appareils essaient «&#xa0;%2&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Canary of “%1” promoted to all devices</source>
        <translation>Canari «&#xa0;%1&#xa0;» promu à tous les appareils</translation>
    </message>
    <message>
        <source>Canary of “%1” ended: its devices keep the model</source>
        <translation>Canari «&#xa0;%1&#xa0;» terminé&#xa0;: ses appareils gardent le modèle</translation>
    </message>
    <message>
        <source>Canary of “%1” ended: the model is taken back</source>
        <translation>Canari «&#xa0;%1&#xa0;» terminé&#xa0;: le modèle est retiré</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::TargetButton</name>
    <message>
        <source>The selected devices</source>
        <translation>Les appareils sélectionnés</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Tous les appareils</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>sélection&#xa0;: %1</translation>
    </message>
    <message>
        <source>all devices</source>
        <translation>tous les appareils</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ToolStrip</name>
    <message numerus="yes">
        <source>FedAvg, every %Ln update(s)</source>
        <translation>
            <numerusform>FedAvg, à chaque MAJ</numerusform>
            <numerusform>FedAvg, toutes les %Ln MAJ</numerusform>
        </translation>
    </message>
    <message>
        <source>FedAvg, every %L1 s</source>
        <translation>FedAvg, toutes les %L1 s</translation>
    </message>
    <message>
        <source>FedAvg, when %1 have reported</source>
        <translation>FedAvg, dès %1 de réponses</translation>
    </message>
    <message>
        <source>FedAvg, by hand</source>
        <translation>FedAvg, à la main</translation>
    </message>
    <message>
        <source>Export ▾</source>
        <translation>Exporter ▾</translation>
    </message>
    <message>
        <source>Save or copy the charts and their values</source>
        <translation>Enregistrer ou copier les graphiques et leurs valeurs</translation>
    </message>
    <message>
        <source>How updates become a global version, and when</source>
        <translation>Comment les mises à jour deviennent une version globale, et quand</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Speed of the fleet, in times real time</source>
        <translation>Vitesse de la flotte, en multiple du temps réel</translation>
    </message>
    <message>
        <source>Speed %1×</source>
        <translation>Vitesse %1×</translation>
    </message>
    <message>
        <source>As fast as possible</source>
        <translation>Vitesse maximale</translation>
    </message>
    <message numerus="yes">
        <source>Make a global version of the %1 waiting update(s) (A)</source>
        <translation>
            <numerusform>Faire une version globale de %1 mise à jour en attente (A)</numerusform>
            <numerusform>Faire une version globale des %1 mises à jour en attente (A)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::TrainerControl</name>
    <message>
        <source>Optimiser</source>
        <translation>Optimiseur</translation>
    </message>
    <message>
        <source>How gradients move the weights of the local model and of the copy of the fleet model. Each optimiser has rates of its own: find one after changing it.</source>
        <translation>Comment les gradients déplacent les poids du modèle local et de la copie du modèle de flotte. Chaque optimiseur a ses propres taux&#xa0;: cherchez-en un après en avoir changé.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>How the learning rate falls with the labels that a device has trained on</source>
        <translation>Comment le taux d’apprentissage baisse avec les étiquettes sur lesquelles un appareil s’est entraîné</translation>
    </message>
    <message>
        <source>Find rate…</source>
        <translation>Chercher un taux…</translation>
    </message>
    <message>
        <source>Which devices the optimiser, the schedule and the search for a rate are for</source>
        <translation>Appareils que concernent l’optimiseur, la planification et la recherche d’un taux</translation>
    </message>
    <message>
        <source>Try many learning rates on the same readings and see what each is worth</source>
        <translation>Essayer de nombreux taux d’apprentissage sur les mêmes mesures et voir ce que vaut chacun</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>several</source>
        <translation>divers</translation>
    </message>
    <message>
        <source>The choice takes effect with the next batch.</source>
        <translation>Le choix prend effet avec le prochain lot.</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::VersionDetails</name>
    <message>
        <source>live</source>
        <translation>active</translation>
    </message>
    <message>
        <source>measured PR-AUC</source>
        <translation>PR-AUC mesurée</translation>
    </message>
    <message>
        <source>measured log loss</source>
        <translation>log loss mesurée</translation>
    </message>
    <message>
        <source>claimed accuracy</source>
        <translation>exactitude annoncée</translation>
    </message>
    <message>
        <source>measured accuracy</source>
        <translation>exactitude mesurée</translation>
    </message>
    <message>
        <source>majority class</source>
        <translation>classe majoritaire</translation>
    </message>
    <message>
        <source>last known label</source>
        <translation>dernière étiquette connue</translation>
    </message>
    <message>
        <source>devices in round / kept out</source>
        <translation>appareils du tour / écartés</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>échantillons</translation>
    </message>
    <message>
        <source>Global v%1</source>
        <translation>Global v%1</translation>
    </message>
    <message>
        <source>No global version yet</source>
        <translation>Pas encore de version globale</translation>
    </message>
    <message>
        <source>The first round has not been yet.</source>
        <translation>Le premier tour n’a pas encore eu lieu.</translation>
    </message>
    <message>
        <source>No labelled readings have come since this version was published.</source>
        <translation>Aucune mesure étiquetée n’est venue depuis la publication de cette version.</translation>
    </message>
    <message>
        <source>Needs anomalies among the labels, and there were none.</source>
        <translation>Demande des anomalies parmi les étiquettes, et il n’y en a pas eu.</translation>
    </message>
    <message>
        <source>No device claims anything of this version: a person promoted it, or it is untrained.</source>
        <translation>Aucun appareil n’annonce rien de cette version&#xa0;: une personne l’a promue, ou elle n’est pas entraînée.</translation>
    </message>
    <message>
        <source>Waiting for the first labelled readings.</source>
        <translation>En attente des premières mesures étiquetées.</translation>
    </message>
    <message>
        <source>Accuracy of the fleet over the last 1,000 labelled readings, mean over the devices</source>
        <translation>Exactitude de la flotte sur les 1&#x202f;000 dernières mesures étiquetées, moyenne des appareils</translation>
    </message>
    <message>
        <source>Open the device in the list to have its figures read.</source>
        <translation>Ouvrez l’appareil dans la liste pour que ses chiffres soient lus.</translation>
    </message>
    <message>
        <source>Needs 200 labels, which the device had not by then.</source>
        <translation>Demande 200 étiquettes, que l’appareil n’avait pas alors.</translation>
    </message>
    <message>
        <source>The model of one device: no round made it.</source>
        <translation>Le modèle d’un appareil&#xa0;: aucun tour ne l’a produit.</translation>
    </message>
    <message>
        <source>Nobody measured the model of a file here: compare it with another.</source>
        <translation>Personne n’a mesuré ici le modèle d’un fichier&#xa0;: comparez-le à un autre.</translation>
    </message>
    <message>
        <source>A file does not say it.</source>
        <translation>Un fichier ne le dit pas.</translation>
    </message>
    <message>
        <source>Measured by the run that it is from, as its file says</source>
        <translation>Mesuré par l’exécution dont il vient, selon son fichier</translation>
    </message>
    <message>
        <source>%1, after batch %2, until which this version was measured</source>
        <translation>%1, après le lot %2, jusqu’auquel cette version a été mesurée</translation>
    </message>
    <message>
        <source>Accuracy of always saying what is more frequent, on the readings that measured it</source>
        <translation>Exactitude en disant toujours le plus fréquent, sur les mesures qui l’ont évaluée</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::VersionsModel</name>
    <message>
        <source>live</source>
        <translation>active</translation>
    </message>
    <message>
        <source>from v%1</source>
        <translation>de v%1</translation>
    </message>
    <message>
        <source>Not measured yet: no labelled reading has come since it was published.</source>
        <translation>Pas encore mesurée&#xa0;: aucune mesure étiquetée n’est venue depuis sa publication.</translation>
    </message>
    <message>
        <source>Promoted by a person after batch %1: the weights of v%2</source>
        <translation>Promue par une personne après le lot %1&#xa0;: les poids de v%2</translation>
    </message>
    <message>
        <source>Published after batch %1</source>
        <translation>Publiée après le lot %1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Annonc.</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesurée</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>App.</translation>
    </message>
    <message>
        <source>Global version; ★ promoted by a person</source>
        <translation>Version globale&#x202f;; ★ promue par une personne</translation>
    </message>
    <message>
        <source>Accuracy that the devices claim of their own training, weighted by samples</source>
        <translation>Exactitude que les appareils annoncent de leur propre entraînement, pondérée par les échantillons</translation>
    </message>
    <message>
        <source>Accuracy measured here, on readings that came after the version was published</source>
        <translation>Exactitude mesurée ici, sur des mesures venues après la publication de la version</translation>
    </message>
    <message>
        <source>Devices whose updates are in it</source>
        <translation>Appareils dont les mises à jour y sont</translation>
    </message>
    <message>
        <source>Deployed by a person after batch %1: %2</source>
        <translation>Déployée par une personne après le lot %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::WeightMoves</name>
    <message>
        <source>Weight over the global versions</source>
        <translation>Poids au fil des versions globales</translation>
    </message>
    <message>
        <source>Rounds and devices that moved the weight most</source>
        <translation>Tours et appareils qui ont le plus déplacé le poids</translation>
    </message>
    <message>
        <source>Click a round to see it in Rounds, a device to select it</source>
        <translation>Cliquer sur un tour pour le voir dans Tours, sur un appareil pour le sélectionner</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the global model: from %2 to %3 in %Ln version(s).</source>
        <translation>
            <numerusform>%1 du modèle global&#xa0;: de %2 à %3 en %Ln version.</numerusform>
            <numerusform>%1 du modèle global&#xa0;: de %2 à %3 en %Ln versions.</numerusform>
        </translation>
    </message>
    <message>
        <source>This device’s own training since it got version %1: %2.</source>
        <translation>Entraînement propre de cet appareil depuis qu’il a la version %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>global version</source>
        <translation>version globale</translation>
    </message>
    <message>
        <source>moved most</source>
        <translation>le plus déplacé</translation>
    </message>
    <message>
        <source>Moved it most</source>
        <translation>L’ont le plus déplacé</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>version %L1, batch %L2</source>
        <translation>version %L1, lot %L2</translation>
    </message>
    <message>
        <source>promoted by a person</source>
        <translation>promue par une personne</translation>
    </message>
    <message>
        <source>by whom is not recorded</source>
        <translation>par qui n’est pas enregistré</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the local model: from %2 to %3 in %Ln update(s) that are stored.</source>
        <translation>
            <numerusform>%1 du modèle local&#xa0;: de %2 à %3 en %Ln mise à jour enregistrée.</numerusform>
            <numerusform>%1 du modèle local&#xa0;: de %2 à %3 en %Ln mises à jour enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>This device’s own training alone has moved it.</source>
        <translation>Seul l’entraînement propre de cet appareil l’a déplacé.</translation>
    </message>
    <message>
        <source>Weight over the batches</source>
        <translation>Poids au fil des lots</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lot</translation>
    </message>
    <message>
        <source>update %L1, batch %L2</source>
        <translation>mise à jour %L1, lot %L2</translation>
    </message>
    <message>
        <source>weight</source>
        <comment>of a feature</comment>
        <translation>poids</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>lot %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::WeightsModel</name>
    <message>
        <source>Speaks for an anomaly</source>
        <translation>Parle pour une anomalie</translation>
    </message>
    <message>
        <source>Speaks against an anomaly</source>
        <translation>Parle contre une anomalie</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Caractéristique</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>against | for</source>
        <translation>contre | pour</translation>
    </message>
    <message>
        <source>Weights of the model</source>
        <translation>Poids du modèle</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::WhyModel</name>
    <message>
        <source>Feature</source>
        <translation>Caractéristique</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Weight times value, in log-odds: what it adds to the score</source>
        <translation>Poids fois valeur, en logarithme de la cote&#xa0;: ce qu’elle ajoute au score</translation>
    </message>
    <message>
        <source>Speaks for an anomaly</source>
        <translation>Plaide pour une anomalie</translation>
    </message>
    <message>
        <source>Speaks against an anomaly</source>
        <translation>Plaide contre une anomalie</translation>
    </message>
    <message>
        <source>%1: weight %2 times value %3. %4.</source>
        <translation>%1&#xa0;: poids %2 fois valeur %3. %4.</translation>
    </message>
    <message>
        <source>%1, global model</source>
        <translation>%1, modèle global</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Shares of the features</source>
        <translation>Parts des caractéristiques</translation>
    </message>
    <message>
        <source>To the left what speaks against an anomaly, to the right what speaks for it</source>
        <translation>À gauche ce qui plaide contre une anomalie, à droite ce qui plaide pour</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::WhyPanel</name>
    <message>
        <source>Work it out</source>
        <translation>Calculer</translation>
    </message>
    <message>
        <source>Whose prediction</source>
        <translation>Prédiction de qui</translation>
    </message>
    <message>
        <source>Whose prediction is taken apart: the decision, which mixes both models, or one of them</source>
        <translation>De qui la prédiction est décomposée&#xa0;: la décision, qui mêle les deux modèles, ou l’un d’eux</translation>
    </message>
    <message>
        <source>The reading before</source>
        <translation>La mesure précédente</translation>
    </message>
    <message>
        <source>The reading after</source>
        <translation>La mesure suivante</translation>
    </message>
    <message>
        <source>Last alarm</source>
        <translation>Dernière alarme</translation>
    </message>
    <message>
        <source>The reading with which the last alarm began</source>
        <translation>La mesure par laquelle la dernière alarme a commencé</translation>
    </message>
    <message>
        <source>Close, and show the details of the device</source>
        <translation>Fermer et montrer les détails de l’appareil</translation>
    </message>
    <message>
        <source>It has not raised an alarm.</source>
        <translation>Il n’a donné aucune alarme.</translation>
    </message>
    <message>
        <source>Working it out: the run is computed again up to batch %L1.</source>
        <translation>Calcul en cours&#xa0;: l’exécution est recalculée jusqu’au lot %L1.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Cela a été arrêté.</translation>
    </message>
    <message>
        <source>No alarm of it began in batch %L1.</source>
        <translation>Aucune alarme de cet appareil n’a commencé au lot %L1.</translation>
    </message>
    <message>
        <source>Click a reading in the charts, or choose the last alarm.</source>
        <translation>Cliquez sur une mesure dans les graphiques, ou choisissez la dernière alarme.</translation>
    </message>
    <message>
        <source>Reading %L1.</source>
        <translation>Mesure %L1.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Reading %L1</source>
        <translation>Mesure %L1</translation>
    </message>
    <message>
        <source>batch %L1</source>
        <translation>lot %L1</translation>
    </message>
    <message>
        <source>no label yet</source>
        <translation>pas encore d’étiquette</translation>
    </message>
    <message>
        <source>an anomaly</source>
        <translation>une anomalie</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normale</translation>
    </message>
    <message>
        <source>Probability %1 (%2), log-odds %3.</source>
        <translation>Probabilité %1 (%2), logarithme de la cote %3.</translation>
    </message>
    <message>
        <source>It alarmed: the threshold was %1.</source>
        <translation>Il a donné l’alarme&#xa0;: le seuil était %1.</translation>
    </message>
    <message>
        <source>It did not alarm: the threshold was %1.</source>
        <translation>Il n’a pas donné l’alarme&#xa0;: le seuil était %1.</translation>
    </message>
    <message>
        <source>Choose a feature to see who moved its weight.</source>
        <translation>Choisissez une caractéristique pour voir qui a déplacé son poids.</translation>
    </message>
    <message>
        <source>A weight of the local model: this device’s own training alone has moved it, from %1 to %2.</source>
        <translation>Un poids du modèle local&#xa0;: seul l’entraînement propre de cet appareil l’a déplacé, de %1 à %2.</translation>
    </message>
    <message>
        <source>It is part of the rule by which the fleet decides, and no weight of a model.</source>
        <translation>Cela fait partie de la règle par laquelle la flotte décide, et n’est pas un poids d’un modèle.</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>biais</translation>
    </message>
    <message>
        <source>Rounds and devices that moved the weight most</source>
        <translation>Tours et appareils qui ont le plus déplacé le poids</translation>
    </message>
</context>
</TS>
