<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Actions</name>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause the fleet</source>
        <translation>Pausar la flota</translation>
    </message>
    <message>
        <source>Step one batch</source>
        <translation>Avanzar un lote</translation>
    </message>
    <message>
        <source>Let every device have one batch, then pause</source>
        <translation>Dar un lote a cada dispositivo y pausar</translation>
    </message>
    <message>
        <source>Step one round</source>
        <translation>Avanzar una ronda</translation>
    </message>
    <message>
        <source>Run until the next global version, then pause</source>
        <translation>Continuar hasta la próxima versión global y pausar</translation>
    </message>
    <message>
        <source>Aggregate now</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Make a global version of the updates that are waiting</source>
        <translation>Crear una versión global con las actualizaciones en espera</translation>
    </message>
    <message>
        <source>Find rate…</source>
        <translation>Buscar tasa…</translation>
    </message>
    <message>
        <source>Try many learning rates on the same readings and see what each is worth</source>
        <translation>Probar muchas tasas de aprendizaje con las mismas lecturas y ver qué vale cada una</translation>
    </message>
    <message>
        <source>New run with settings…</source>
        <translation>Nueva ejecución con ajustes…</translation>
    </message>
    <message>
        <source>Start a run from settings that can all be changed: the source, when labels come, training, rounds, alarms, drift</source>
        <translation>Iniciar una ejecución con ajustes que se pueden cambiar todos: la fuente, la llegada de las etiquetas, el entrenamiento, las rondas, las alarmas, la deriva</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Open a run file, a model file or a CSV file</source>
        <translation>Abrir un archivo de ejecución, de modelo o CSV</translation>
    </message>
    <message>
        <source>Replay folder…</source>
        <translation>Reproducir carpeta…</translation>
    </message>
    <message>
        <source>Replay a folder of CSV files: each is a device</source>
        <translation>Reproducir una carpeta de archivos CSV: cada uno es un dispositivo</translation>
    </message>
    <message>
        <source>Save run as…</source>
        <translation>Guardar ejecución como…</translation>
    </message>
    <message>
        <source>Copy the run file as it is now</source>
        <translation>Copiar el archivo de ejecución tal como está ahora</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Charts as PNG, SVG or PDF…</source>
        <translation>Gráficos como PNG, SVG o PDF…</translation>
    </message>
    <message>
        <source>Save the charts as they are shown</source>
        <translation>Guardar los gráficos tal como se muestran</translation>
    </message>
    <message>
        <source>Visible values as CSV…</source>
        <translation>Valores visibles como CSV…</translation>
    </message>
    <message>
        <source>Save the values in the visible range</source>
        <translation>Guardar los valores del intervalo visible</translation>
    </message>
    <message>
        <source>All values as CSV…</source>
        <translation>Todos los valores como CSV…</translation>
    </message>
    <message>
        <source>Save the values of the whole run</source>
        <translation>Guardar los valores de toda la ejecución</translation>
    </message>
    <message>
        <source>Copy charts</source>
        <translation>Copiar gráficos</translation>
    </message>
    <message>
        <source>Copy the charts as a picture</source>
        <translation>Copiar los gráficos como imagen</translation>
    </message>
    <message>
        <source>Select all shown</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Select every device in the table</source>
        <translation>Seleccionar todos los dispositivos de la tabla</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>No seleccionar nada</translation>
    </message>
    <message>
        <source>Take all devices out of the charts</source>
        <translation>Quitar todos los dispositivos de los gráficos</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtro…</translation>
    </message>
    <message>
        <source>Go to the filter of the fleet</source>
        <translation>Ir al filtro de la flota</translation>
    </message>
    <message>
        <source>Save local model…</source>
        <translation>Guardar modelo local…</translation>
    </message>
    <message>
        <source>Save a version of the first selected device&apos;s model</source>
        <translation>Guardar una versión del modelo del primer dispositivo seleccionado</translation>
    </message>
    <message>
        <source>Original method in shadow</source>
        <translation>Método original en paralelo</translation>
    </message>
    <message>
        <source>Let the method of the pipeline that Fleetgrad succeeds learn from the same readings, and draw what it claims and what it is worth</source>
        <translation>Hacer que el método del sistema al que sucede Fleetgrad aprenda de las mismas lecturas, y trazar lo que declara y lo que vale</translation>
    </message>
    <message>
        <source>Go to the live edge</source>
        <translation>Volver al presente</translation>
    </message>
    <message>
        <source>Follow the run as it grows</source>
        <translation>Seguir la ejecución a medida que avanza</translation>
    </message>
    <message>
        <source>Show the whole run</source>
        <translation>Mostrar toda la ejecución</translation>
    </message>
    <message>
        <source>From the first batch on</source>
        <translation>Desde el primer lote</translation>
    </message>
    <message>
        <source>Hold the view</source>
        <translation>Congelar la vista</translation>
    </message>
    <message>
        <source>Let the views stand still while the fleet goes on learning</source>
        <translation>Dejar quietas las vistas mientras la flota sigue aprendiendo</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Find any action, device or version by its name</source>
        <translation>Encontrar cualquier acción, dispositivo o versión por su nombre</translation>
    </message>
    <message>
        <source>Keys and mouse…</source>
        <translation>Teclado y ratón…</translation>
    </message>
    <message>
        <source>What can be done with which key, and with the mouse in the charts</source>
        <translation>Qué hace cada tecla, y el ratón en los gráficos</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Pause the fleet at the next batch (Space)</source>
        <translation>Pausar la flota en el próximo lote (Espacio)</translation>
    </message>
    <message>
        <source>Let the fleet learn (Space)</source>
        <translation>Dejar que la flota aprenda (Espacio)</translation>
    </message>
    <message>
        <source>Charts of a size and density…</source>
        <translation>Gráficos con tamaño y densidad…</translation>
    </message>
    <message>
        <source>Save or copy charts, all views at once if you like, as large and as fine as you want them</source>
        <translation>Guardar o copiar los gráficos, de todas las vistas a la vez si se quiere, tan grandes y tan finos como se quiera</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>Exportar informe…</translation>
    </message>
    <message>
        <source>Save the report of the run as one web page or as PDF</source>
        <translation>Guardar el informe de la ejecución como una página web o como PDF</translation>
    </message>
    <message>
        <source>Close every window; run files are committed first</source>
        <translation>Cerrar todas las ventanas; antes se escriben por completo los archivos de ejecución</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Página de inicio</translation>
    </message>
    <message>
        <source>A demonstration, your own readings, or what was opened last</source>
        <translation>Una demostración, lecturas propias o lo último que se abrió</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Nueva ventana</translation>
    </message>
    <message>
        <source>One more window, for another run beside this one</source>
        <translation>Una ventana más, para otra ejecución junto a esta</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Cerrar ventana</translation>
    </message>
    <message>
        <source>Close the window; its run file is committed first</source>
        <translation>Cerrar la ventana; antes se escribe por completo su archivo de ejecución</translation>
    </message>
    <message>
        <source>Reopen what was open</source>
        <translation>Reabrir lo que estaba abierto</translation>
    </message>
    <message>
        <source>Open the run files of now again at the next start</source>
        <translation>Volver a abrir en el próximo inicio los archivos de ejecución actuales</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Conectar…</translation>
    </message>
    <message>
        <source>Show a run that fleetgrad-cli serve keeps elsewhere</source>
        <translation>Mostrar una ejecución que fleetgrad-cli serve lleva en otro lugar</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Nuevo grupo…</translation>
    </message>
    <message>
        <source>Make a group of the selected devices, or by their names</source>
        <translation>Formar un grupo con los dispositivos seleccionados o por sus nombres</translation>
    </message>
    <message>
        <source>Why the last alarm</source>
        <translation>Por qué la última alarma</translation>
    </message>
    <message>
        <source>What made the model raise the last alarm of the selected device</source>
        <translation>Qué hizo que el modelo diera la última alarma del dispositivo seleccionado</translation>
    </message>
</context>
<context>
    <name>AlarmSections</name>
    <message>
        <source>Devices with the most false alarms a day, whole run</source>
        <translation>Dispositivos con más falsas alarmas al día, toda la ejecución</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmas</translation>
    </message>
    <message>
        <source>Events found</source>
        <translation>Eventos hallados</translation>
    </message>
    <message>
        <source>Delay, median</source>
        <translation>Retraso, mediana</translation>
    </message>
    <message>
        <source>False alarms</source>
        <translation>Falsas alarmas</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>By kind of anomaly, all devices, whole run</source>
        <translation>Por tipo de anomalía, todos los dispositivos, toda la ejecución</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Anomalous readings</source>
        <translation>Lecturas anómalas</translation>
    </message>
    <message>
        <source>Alarming</source>
        <translation>Con alarma</translation>
    </message>
    <message>
        <source>An event is a run of readings labelled anomalies; an alarm is false where none of its readings is one. Judged once labels can’t change any more. The threshold is a log-odds of the decision, set by each device for the wanted rate of false alarms.</source>
        <translation>Un evento es una serie de lecturas etiquetadas como anomalías; una alarma es falsa si ninguna de sus lecturas lo es. Se juzga cuando las etiquetas ya no pueden cambiar. El umbral es el logaritmo de la razón de probabilidades de la decisión; cada dispositivo lo fija según la tasa deseada de falsas alarmas.</translation>
    </message>
    <message>
        <source>Delay, 90%</source>
        <translation>Retraso, 90&#xa0;%</translation>
    </message>
</context>
<context>
    <name>AlarmTexts</name>
    <message numerus="yes">
        <source>%1 reading(s), %2</source>
        <translation>
            <numerusform>%1 lectura, %2</numerusform>
            <numerusform>%1 lecturas, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Alarms found %1 of %2 event(s)</source>
        <translation>
            <numerusform>Las alarmas hallaron %1 de %2 evento</numerusform>
            <numerusform>Las alarmas hallaron %1 de %2 eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 false alarm(s) in %2 device-days: %3 a day, where %4 were wanted.</source>
        <translation>
            <numerusform>%1 falsa alarma en %2 días-dispositivo: %3 al día, cuando se deseaban %4.</numerusform>
            <numerusform>%1 falsas alarmas en %2 días-dispositivo: %3 al día, cuando se deseaban %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 alarm(s) got no label and count as neither.</source>
        <translation>
            <numerusform>%1 alarma no recibió etiqueta y no cuenta ni como cierta ni como falsa.</numerusform>
            <numerusform>%1 alarmas no recibieron etiqueta y no cuentan ni como ciertas ni como falsas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lately events were found within %1: the median over %2 device(s) of each one’s median.</source>
        <translation>
            <numerusform>Últimamente los eventos se hallaron en %1 como máximo: mediana, sobre %2 dispositivo, de la mediana de cada uno.</numerusform>
            <numerusform>Últimamente los eventos se hallaron en %1 como máximo: mediana, sobre %2 dispositivos, de la mediana de cada uno.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the devices’ windows, about their last seven days, there was no event; %1 false alarms a day.</source>
        <translation>En las ventanas de los dispositivos, más o menos sus últimos siete días, no hubo ningún evento; %1 falsas alarmas al día.</translation>
    </message>
    <message numerus="yes">
        <source>In the devices’ windows, about their last seven days, alarms found %1 of %2 event(s)</source>
        <translation>
            <numerusform>En las ventanas de los dispositivos, más o menos sus últimos siete días, las alarmas hallaron %1 de %2 evento</numerusform>
            <numerusform>En las ventanas de los dispositivos, más o menos sus últimos siete días, las alarmas hallaron %1 de %2 eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, within %1: the median over %2 device(s) of each one’s median</source>
        <translation>
            <numerusform>, en %1 como máximo: mediana, sobre %2 dispositivo, de la mediana de cada uno</numerusform>
            <numerusform>, en %1 como máximo: mediana, sobre %2 dispositivos, de la mediana de cada uno</numerusform>
        </translation>
    </message>
    <message>
        <source>; %1 false alarms a day.</source>
        <translation>; %1 falsas alarmas al día.</translation>
    </message>
    <message>
        <source>Expected calibration error: decision %1, local model %2, global model %3.</source>
        <translation>Error de calibración esperado: decisión %1, modelo local %2, modelo global %3.</translation>
    </message>
    <message>
        <source>: half of those within %1, 90% within %2.</source>
        <translation>: la mitad en %1 como máximo, el 90&#xa0;% en %2.</translation>
    </message>
    <message>
        <source>%1 of the alarms were true.</source>
        <translation>El %1 de las alarmas eran ciertas.</translation>
    </message>
</context>
<context>
    <name>AlertTexts</name>
    <message>
        <source>the fleet as a whole</source>
        <translation>la flota en conjunto</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>not muted</source>
        <translation>sin silenciar</translation>
    </message>
    <message>
        <source>for 15 minutes</source>
        <translation>durante 15 minutos</translation>
    </message>
    <message>
        <source>for 1 hour</source>
        <translation>durante 1 hora</translation>
    </message>
    <message>
        <source>for this run</source>
        <translation>durante esta ejecución</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>para siempre</translation>
    </message>
    <message>
        <source>Values missing</source>
        <translation>Faltan valores</translation>
    </message>
    <message>
        <source>Learns no more</source>
        <translation>Ya no aprende</translation>
    </message>
    <message>
        <source>Diverged</source>
        <translation>Divergió</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Silencioso</translation>
    </message>
    <message>
        <source>Drifting</source>
        <translation>En deriva</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>En cuarentena</translation>
    </message>
    <message>
        <source>Below a baseline</source>
        <translation>Bajo una referencia</translation>
    </message>
    <message>
        <source>More than this share of a device&apos;s values is missing or no number, over its last 200 readings or more.</source>
        <translation>Falta o no es un número más de esta proporción de los valores de un dispositivo, en sus últimas 200 lecturas o más.</translation>
    </message>
    <message>
        <source>A device that trains reads on, but no label has come for so many readings, beyond the delay that the run gives to labels: without labels nothing is learnt.</source>
        <translation>Un dispositivo que se entrena sigue leyendo, pero no ha llegado ninguna etiqueta en tantas lecturas, más allá del retraso que la ejecución da a las etiquetas: sin etiquetas no se aprende nada.</translation>
    </message>
    <message>
        <source>The local model of a device diverged, and went back to an earlier one.</source>
        <translation>El modelo local de un dispositivo divergió y volvió a uno anterior.</translation>
    </message>
    <message>
        <source>A device had readings before, and none for so many batches; a real device: for as long as its run says.</source>
        <translation>Un dispositivo tenía lecturas antes, y ninguna en tantos lotes; un dispositivo real: durante el tiempo que dice su ejecución.</translation>
    </message>
    <message>
        <source>Nothing heard for %1 s or longer</source>
        <translation>Sin noticias desde hace %1 s o más</translation>
    </message>
    <message>
        <source>The readings of a device changed for good, or those of the whole fleet.</source>
        <translation>Las lecturas de un dispositivo cambiaron de forma duradera, o las de toda la flota.</translation>
    </message>
    <message>
        <source>The update of a device was kept out of a round.</source>
        <translation>La actualización de un dispositivo se descartó de una ronda.</translation>
    </message>
    <message>
        <source>More than %1 of the values missing</source>
        <translation>Faltan más de %1 de los valores</translation>
    </message>
    <message>
        <source>Learns no more, no label for %1 readings</source>
        <translation>Ya no aprende, sin etiquetas desde hace %1 lecturas</translation>
    </message>
    <message>
        <source>Local model diverged</source>
        <translation>El modelo local divergió</translation>
    </message>
    <message numerus="yes">
        <source>Silent for %1 batch(es) or longer</source>
        <translation>
            <numerusform>En silencio desde hace %1 lote o más</numerusform>
            <numerusform>En silencio desde hace %1 lotes o más</numerusform>
        </translation>
    </message>
    <message>
        <source>Readings drift</source>
        <translation>Las lecturas derivan</translation>
    </message>
    <message>
        <source>Update kept out of the round</source>
        <translation>Actualización descartada de la ronda</translation>
    </message>
    <message>
        <source>Surely worse than a baseline</source>
        <translation>Con seguridad peor que una referencia</translation>
    </message>
    <message>
        <source>The decision of a device is worse than the majority class, the last label (in log loss) or the unsupervised score (in PR-AUC) by more than this, with the whole of a 95% interval, once it has 200 labels.</source>
        <translation>La decisión de un dispositivo es peor, en más de esto, que la clase mayoritaria, la última etiqueta (en log loss) o la puntuación no supervisada (en PR-AUC), con todo un intervalo del 95&#xa0;%, en cuanto tiene 200 etiquetas.</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>--%1 needs a number from 0 on, not “%2”.</source>
        <translation>--%1 necesita un número a partir de 0, no «%2».</translation>
    </message>
    <message>
        <source>--theme is light, dark, contrast or system, not “%1”.</source>
        <translation>--theme es light, dark, contrast o system, no «%1».</translation>
    </message>
    <message>
        <source>--size needs width and height, as in 1280x720, not “%1”.</source>
        <translation>--size necesita anchura y altura, como 1280x720, no «%1».</translation>
    </message>
    <message>
        <source>The demonstration: %1.</source>
        <translation>La demostración: %1.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>light, dark, contrast (high) or system.</source>
        <translation>light (claro), dark (oscuro), contrast (contraste alto) o system.</translation>
    </message>
    <message>
        <source>Times real time; 0 is as fast as possible.</source>
        <translation>Veces el tiempo real; 0 es lo más rápido posible.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>Size of the window.</source>
        <translation>Tamaño de la ventana.</translation>
    </message>
    <message>
        <source>What is in front: %1.</source>
        <translation>Lo que está delante: %1.</translation>
    </message>
    <message>
        <source>Write a picture of the window and end.</source>
        <translation>Escribir una imagen de la ventana y terminar.</translation>
    </message>
    <message>
        <source>Seconds until the picture is taken.</source>
        <translation>Segundos hasta tomar la imagen.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>There is no preset “%1”: there are %2.</source>
        <translation>No hay ningún preajuste «%1»: hay %2.</translation>
    </message>
    <message>
        <source>There is no view “%1”: there are %2.</source>
        <translation>No hay ninguna vista «%1»: hay %2.</translation>
    </message>
    <message>
        <source>%1 could not be written: is there such a folder, and may you write to it?
</source>
        <translation>No se pudo escribir %1: ¿existe esa carpeta y tiene permiso para escribir en ella?
</translation>
    </message>
    <message>
        <source>Lay a run file beside the run that is opened; may be given several times.</source>
        <translation>Poner un archivo de ejecución junto a la ejecución abierta; se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>--language is %1 or system, not “%2”.</source>
        <translation>--language es %1 o system, no «%2».</translation>
    </message>
    <message>
        <source>Monitor and trainer for federated anomaly detection on sensor fleets.

Examples:
  fleetgrad                     what was open, or a start page; at first a
                                demonstration fleet, learning at once
  fleetgrad plant.fleetrun      a run as it was
  fleetgrad readings/           replay of a folder of CSV files
  fleetgrad --preset plant --speed 0</source>
        <translation>Supervisión y entrenamiento para la detección federada de anomalías en flotas de sensores.

Ejemplos:
  fleetgrad                     lo que estaba abierto, o una página de inicio; al principio
                                una flota de demostración que aprende al momento
  fleetgrad plant.fleetrun      una ejecución tal como fue
  fleetgrad readings/           reproducción de una carpeta de archivos CSV
  fleetgrad --preset plant --speed 0</translation>
    </message>
    <message>
        <source>Run files, each in a window, model files, CSV files or folders of them.</source>
        <translation>Archivos de ejecución, cada uno en una ventana, archivos de modelo, archivos CSV o carpetas de ellos.</translation>
    </message>
    <message>
        <source>%1 or system.</source>
        <translation>%1 o system.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
</context>
<context>
    <name>Breakpoint</name>
    <message>
        <source>column %1</source>
        <translation>columna %1</translation>
    </message>
    <message>
        <source>“%1” is not known here: write one of %2.</source>
        <translation>«%1» no se conoce aquí: escriba uno de %2.</translation>
    </message>
    <message>
        <source>Add what is to become true of these devices, as in loss&gt;2.</source>
        <translation>Añada qué debe cumplirse en estos dispositivos, como en loss&gt;2.</translation>
    </message>
    <message>
        <source>Write a condition, as in loss&gt;2 or quarantined.</source>
        <translation>Escriba una condición, como en loss&gt;2 o quarantined.</translation>
    </message>
    <message>
        <source>The condition is about the whole fleet: leave the devices out, or add what is to become true of them.</source>
        <translation>La condición trata de toda la flota: quite los dispositivos o añada qué debe cumplirse en ellos.</translation>
    </message>
    <message>
        <source>A closing bracket is missing, as in loss(local)&gt;2.</source>
        <translation>Falta un paréntesis de cierre, como en loss(local)&gt;2.</translation>
    </message>
    <message>
        <source>Write a figure, a sign and a number, as in loss&gt;2.</source>
        <translation>Escriba una magnitud, un signo y un número, como en loss&gt;2.</translation>
    </message>
    <message>
        <source>A closing quotation mark is missing.</source>
        <translation>Falta una comilla de cierre.</translation>
    </message>
    <message>
        <source>Write the name of a device or a pattern, as in device:pump-* or device:&quot;pump 1&quot;.</source>
        <translation>Escriba el nombre de un dispositivo o un patrón, como en device:pump-* o device:&quot;pump 1&quot;.</translation>
    </message>
    <message>
        <source>“%1” is a figure: compare it with a number, as in %1&gt;2.</source>
        <translation>«%1» es una magnitud: compárela con un número, como en %1&gt;2.</translation>
    </message>
    <message>
        <source>“%1” is no condition: compare a figure, as in loss&gt;2, name devices, as in device:%1, or write one of %2.</source>
        <translation>«%1» no es una condición: compare una magnitud, como en loss&gt;2, nombre dispositivos, como en device:%1, o escriba uno de %2.</translation>
    </message>
    <message>
        <source>“%1” is of the run: leave the brackets out.</source>
        <translation>«%1» es de la ejecución: quite los paréntesis.</translation>
    </message>
    <message>
        <source>“%1” is no score of a model: write it without brackets for each device, or %1(fleet) for the mean of the fleet.</source>
        <translation>«%1» no es la puntuación de un modelo: escríbala sin paréntesis para cada dispositivo, o %1(fleet) para la media de la flota.</translation>
    </message>
    <message>
        <source>Nothing is a baseline of “%1”: write a number.</source>
        <translation>No hay referencia para «%1»: escriba un número.</translation>
    </message>
    <message>
        <source>A number is missing here, as in loss&gt;2, or the word “baseline”, as in acc(global)&lt;baseline.</source>
        <translation>Falta aquí un número, como en loss&gt;2, o la palabra «baseline», como en acc(global)&lt;baseline.</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 es %2</translation>
    </message>
    <message>
        <source>%1 was %2 and is %3</source>
        <translation>%1 era %2 y es %3</translation>
    </message>
    <message>
        <source>“%1” looks at no device of this run: none is called so.</source>
        <translation>«%1» no se refiere a ningún dispositivo de esta ejecución: ninguno se llama así.</translation>
    </message>
    <message>
        <source>&lt;p&gt;The run pauses at the batch where every term becomes true:&lt;/p&gt;&lt;table cellspacing=&apos;4&apos;&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;loss&amp;gt;2&lt;/b&gt;&lt;/td&gt;&lt;td&gt;a figure of the decision of a device, as in the filter of the fleet&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;loss(local)&amp;gt;2&lt;/b&gt;&lt;/td&gt;&lt;td&gt;of its local model&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;acc(fleet)&amp;lt;0.7&lt;/b&gt;&lt;/td&gt;&lt;td&gt;the mean over the fleet; (global): of the global version&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;acc(global)&amp;lt;baseline&lt;/b&gt;&lt;/td&gt;&lt;td&gt;worse than the best of the baselines&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;quarantined&lt;/b&gt;&lt;/td&gt;&lt;td&gt;a state, or drifting, alarm, locked, diverged, NaN&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;event:warning&lt;/b&gt;&lt;/td&gt;&lt;td&gt;an event of that level or a graver one&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;batch=500&lt;/b&gt;&lt;/td&gt;&lt;td&gt;batch, round, version (of the fleet), readings, updates; round and version alone: each one&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;device:pump-*&lt;/b&gt;&lt;/td&gt;&lt;td&gt;of these devices alone&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</source>
        <translation>&lt;p&gt;La ejecución se pausa en el lote en que se cumplen todos los términos:&lt;/p&gt;&lt;table cellspacing=&apos;4&apos;&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;loss&amp;gt;2&lt;/b&gt;&lt;/td&gt;&lt;td&gt;una magnitud de la decisión de un dispositivo, como en el filtro de la flota&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;loss(local)&amp;gt;2&lt;/b&gt;&lt;/td&gt;&lt;td&gt;de su modelo local&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;acc(fleet)&amp;lt;0.7&lt;/b&gt;&lt;/td&gt;&lt;td&gt;la media de la flota; (global): de la versión global&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;acc(global)&amp;lt;baseline&lt;/b&gt;&lt;/td&gt;&lt;td&gt;peor que la mejor de las referencias&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;quarantined&lt;/b&gt;&lt;/td&gt;&lt;td&gt;un estado, o drifting, alarm, locked, diverged, NaN&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;event:warning&lt;/b&gt;&lt;/td&gt;&lt;td&gt;un evento de ese nivel o más grave&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;batch=500&lt;/b&gt;&lt;/td&gt;&lt;td&gt;batch, round, version (de la flota), readings, updates; round y version solos: cada uno&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;device:pump-*&lt;/b&gt;&lt;/td&gt;&lt;td&gt;solo de estos dispositivos&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</translation>
    </message>
    <message>
        <source>Batch %1: “%2” became true</source>
        <translation>Lote %1: «%2» se cumplió</translation>
    </message>
    <message>
        <source>Batch %1: “%2” became true for %3</source>
        <translation>Lote %1: «%2» se cumplió en %3</translation>
    </message>
    <message numerus="yes">
        <source>Batch %1: “%2” became true for %3 and %Ln more device(s)</source>
        <translation>
            <numerusform>Lote %1: «%2» se cumplió en %3 y %Ln dispositivo más</numerusform>
            <numerusform>Lote %1: «%2» se cumplió en %3 y %Ln dispositivos más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>that a breakpoint was hit, and its figures</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Write what a group is called, as in group:pumps or group:&quot;hall 1&quot;.</source>
        <translation>Escriba cómo se llama un grupo, como en group:pumps o group:&quot;hall 1&quot;.</translation>
    </message>
    <message>
        <source>&lt;tr&gt;&lt;td&gt;&lt;b&gt;group:pumps&lt;/b&gt;&lt;/td&gt;&lt;td&gt;of the devices of a group alone&lt;/td&gt;&lt;/tr&gt;</source>
        <translation>&lt;tr&gt;&lt;td&gt;&lt;b&gt;group:pumps&lt;/b&gt;&lt;/td&gt;&lt;td&gt;solo de los dispositivos de un grupo&lt;/td&gt;&lt;/tr&gt;</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>This is no certificate in PEM.</source>
        <translation>No es un certificado en PEM.</translation>
    </message>
    <message>
        <source>This is no key in PEM (EC or RSA, without a password).</source>
        <translation>No es una clave en PEM (EC o RSA, sin contraseña).</translation>
    </message>
    <message>
        <source>This key is not the one of the certificate in %1.</source>
        <translation>Esta clave no es la del certificado de %1.</translation>
    </message>
</context>
<context>
    <name>CertificateWords</name>
    <message>
        <source>There is no such file.</source>
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <source>It can&apos;t be read: %1.</source>
        <translation>No se puede leer: %1.</translation>
    </message>
    <message>
        <source>It is too large for a certificate or a key. Both are in PEM.</source>
        <translation>Es demasiado grande para un certificado o una clave. Ambos son PEM.</translation>
    </message>
    <message>
        <source>It can&apos;t be written: %1.</source>
        <translation>No se puede escribir: %1.</translation>
    </message>
    <message>
        <source>The folder for the certificate can&apos;t be made.</source>
        <translation>No se puede crear la carpeta del certificado.</translation>
    </message>
    <message>
        <source>A certificate can&apos;t be made on this system. Name one of your own.</source>
        <translation>No se puede crear un certificado en este sistema. Indique uno propio.</translation>
    </message>
</context>
<context>
    <name>CommandTexts</name>
    <message>
        <source>“%1” becomes the newest global version before batch %2.</source>
        <translation>«%1» pasa a ser la versión global más reciente antes del lote %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 device(s) try out “%2” from batch %3 on.</source>
        <translation>
            <numerusform>%1 dispositivo prueba «%2» a partir del lote %3.</numerusform>
            <numerusform>%1 dispositivos prueban «%2» a partir del lote %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The canary is promoted before batch %1.</source>
        <translation>El canario se promueve antes del lote %1.</translation>
    </message>
    <message>
        <source>The canary is taken back before batch %1.</source>
        <translation>El canario se retira antes del lote %1.</translation>
    </message>
    <message>
        <source>Global v%1 becomes the newest version again before batch %2.</source>
        <translation>La versión global v%1 vuelve a ser la más reciente antes del lote %2.</translation>
    </message>
    <message>
        <source>A learning rate of %1 takes effect before batch %2.</source>
        <translation>Una tasa de aprendizaje de %1 surte efecto antes del lote %2.</translation>
    </message>
    <message>
        <source>What a person changed takes effect before batch %1.</source>
        <translation>Lo que una persona cambió surte efecto antes del lote %1.</translation>
    </message>
</context>
<context>
    <name>CompareWords</name>
    <message>
        <source>Show in what run files differ, and what came of each</source>
        <translation>Mostrar en qué difieren archivos de ejecución y qué resultó de cada uno</translation>
    </message>
    <message>
        <source>Run files, two or more; they are not changed</source>
        <translation>Archivos de ejecución, dos o más; no se modifican</translation>
    </message>
    <message>
        <source>Show the keys that are the same in all runs, too</source>
        <translation>Mostrar también las claves iguales en todas las ejecuciones</translation>
    </message>
    <message>
        <source>As one JSON object</source>
        <translation>Como un objeto JSON</translation>
    </message>
    <message>
        <source>The configurations are the same in every key.</source>
        <translation>Las configuraciones son iguales en todas las claves.</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clave</translation>
    </message>
    <message>
        <source>whole run; * the best</source>
        <translation>toda la ejecución; * la mejor</translation>
    </message>
</context>
<context>
    <name>ComparisonChart</name>
    <message>
        <source>Probability of an anomaly</source>
        <translation>Probabilidad de una anomalía</translation>
    </message>
    <message>
        <source>shaded: anomalies by their labels; from the vertical on new to both</source>
        <translation>sombreado: anomalías según sus etiquetas; desde la vertical, nuevo para ambos</translation>
    </message>
    <message>
        <source>shaded: anomalies by their labels</source>
        <translation>sombreado: anomalías según sus etiquetas</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lectura</translation>
    </message>
    <message>
        <source>The device has not read anything yet.</source>
        <translation>El dispositivo aún no ha leído nada.</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>alarma</translation>
    </message>
    <message>
        <source>Of %1 readings, with an alarm from probability %2 on: both alarm %3, only A %4, only B %5, neither %6. B says %7 on average, and is %8 away from A.</source>
        <translation>De %1 lecturas, con alarma desde una probabilidad de %2: alarma de ambos %3, solo de A %4, solo de B %5, de ninguno %6. De media, B dice %7 respecto a A y se aparta de él %8.</translation>
    </message>
    <message>
        <source>Readings up to batch %L1 came before one of them was made and may have taught it.</source>
        <translation>Las lecturas hasta el lote %L1 son anteriores a la creación de uno de los dos, que pudo aprender de ellas.</translation>
    </message>
</context>
<context>
    <name>ComparisonExport</name>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>B − A</source>
        <translation>B − A</translation>
    </message>
    <message>
        <source>Readings of %1. %2</source>
        <comment>1: a device; 2: a sentence</comment>
        <translation>Lecturas de %1. %2</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>sesgo</translation>
    </message>
</context>
<context>
    <name>ComparisonTableText</name>
    <message>
        <source>The figures of the run in hand are being made.</source>
        <translation>Se están calculando las cifras de la ejecución actual.</translation>
    </message>
    <message>
        <source>The best of these runs: higher is better.</source>
        <translation>La mejor de estas ejecuciones: más alto es mejor.</translation>
    </message>
    <message>
        <source>The best of these runs: lower is better.</source>
        <translation>La mejor de estas ejecuciones: más bajo es mejor.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Differs from %1, which has %2.</source>
        <translation>Difiere de %1, que tiene %2.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Mean in view</source>
        <translation>Media a la vista</translation>
    </message>
    <message>
        <source>The mean of the curve over the batches in view. Each of its points is over the last 1,000 labels of each device, the local models are the median of the devices, and the others their mean.</source>
        <translation>La media de la curva en los lotes a la vista. Cada uno de sus puntos abarca las últimas 1000 etiquetas de cada dispositivo; los modelos locales son la mediana de los dispositivos, y los demás, su media.</translation>
    </message>
</context>
<context>
    <name>ComparisonWords</name>
    <message>
        <source>decisions, mean over the devices, last 1,000 labels</source>
        <translation>decisiones, media de los dispositivos, últimas 1000 etiquetas</translation>
    </message>
    <message>
        <source>local models, median of the devices, last 1,000 labels</source>
        <translation>modelos locales, mediana de los dispositivos, últimas 1000 etiquetas</translation>
    </message>
    <message>
        <source>newest global version, mean over the devices, last 1,000 labels</source>
        <translation>última versión global, media de los dispositivos, últimas 1000 etiquetas</translation>
    </message>
    <message>
        <source>each global version, on the readings that came after it</source>
        <translation>cada versión global, con las lecturas que llegaron después de ella</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>decisiones</translation>
    </message>
    <message>
        <source>local models</source>
        <translation>modelos locales</translation>
    </message>
    <message>
        <source>global model</source>
        <translation>modelo global</translation>
    </message>
    <message>
        <source>each version</source>
        <translation>cada versión</translation>
    </message>
    <message>
        <source>by batch</source>
        <translation>por lote</translation>
    </message>
    <message>
        <source>by time</source>
        <translation>por tiempo</translation>
    </message>
    <message>
        <source>by readings</source>
        <translation>por lecturas</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lote</translation>
    </message>
    <message>
        <source>%1 after the start</source>
        <translation>%1 después del inicio</translation>
    </message>
    <message>
        <source>%1 readings a device</source>
        <translation>%1 lecturas por dispositivo</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>lote %1</translation>
    </message>
    <message>
        <source>None of the runs has a value here.</source>
        <translation>Ninguna de las ejecuciones tiene un valor aquí.</translation>
    </message>
    <message>
        <source>readings</source>
        <translation>lecturas</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
</context>
<context>
    <name>ConfigComparison</name>
    <message>
        <source>none</source>
        <comment>groups</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Groups of devices that are trained otherwise.</source>
        <translation>Grupos de dispositivos que se entrenan de otro modo.</translation>
    </message>
</context>
<context>
    <name>ConfigFile</name>
    <message>
        <source>There is no section [%1].</source>
        <translation>No hay ninguna sección [%1].</translation>
    </message>
    <message>
        <source>There is no key “%1”.</source>
        <translation>No hay ninguna clave «%1».</translation>
    </message>
    <message>
        <source>There is no key “%1” in [%2].</source>
        <translation>No hay ninguna clave «%1» en [%2].</translation>
    </message>
    <message>
        <source>Remove it; “fleetgrad-cli run --print-config” shows all there are.</source>
        <translation>Elimínela; «fleetgrad-cli run --print-config» muestra todas las que hay.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>¿Quería decir «%1»?</translation>
    </message>
    <message>
        <source>Did you mean “%1” at the top, before the first section?</source>
        <translation>¿Quería decir «%1» al principio, antes de la primera sección?</translation>
    </message>
    <message>
        <source>Did you mean “%1” in [%2]?</source>
        <translation>¿Quería decir «%1» en [%2]?</translation>
    </message>
    <message>
        <source>“%1” is a section. Write [%1] on a line of its own, and its keys below.</source>
        <translation>«%1» es una sección. Escriba [%1] en una línea aparte, y sus claves debajo.</translation>
    </message>
    <message>
        <source>rate_minimum is greater than rate_maximum. Lower the one or raise the other.</source>
        <translation>rate_minimum es mayor que rate_maximum. Baje uno o suba el otro.</translation>
    </message>
    <message>
        <source>hold_out leaves no device that trains. Keep it below the number of devices (%1).</source>
        <translation>hold_out no deja ningún dispositivo que se entrene. Manténgalo por debajo del número de dispositivos (%1).</translation>
    </message>
    <message>
        <source>Nothing to replay is named. Set it to a CSV file, or to a folder of them.</source>
        <translation>No se indica nada que reproducir. Indique un archivo CSV o una carpeta de ellos.</translation>
    </message>
    <message>
        <source>The configuration of a Fleetgrad run. Keys may be left out: the preset&apos;s values hold then.
Used by: fleetgrad-cli run --config FILE.toml</source>
        <translation>La configuración de una ejecución de Fleetgrad. Se pueden omitir claves: valen entonces los valores del preajuste.
Se usa con: fleetgrad-cli run --config ARCHIVO.toml</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>Por defecto: %1.</translation>
    </message>
    <message>
        <source>Range: %1. Default: %2.</source>
        <translation>Valores: %1. Por defecto: %2.</translation>
    </message>
    <message>
        <source>There is no such file. Check the path.</source>
        <translation>No existe ese archivo. Compruebe la ruta.</translation>
    </message>
    <message>
        <source>It can’t be read: %1. Check that it is a file that you may read.</source>
        <translation>No se puede leer: %1. Compruebe que sea un archivo con permiso de lectura.</translation>
    </message>
    <message>
        <source>It is larger than 1 MiB, which no configuration is. Check the path.</source>
        <translation>Ocupa más de 1 MiB, y ninguna configuración es tan grande. Compruebe la ruta.</translation>
    </message>
    <message>
        <source>It can’t be read: %1.</source>
        <translation>No se puede leer: %1.</translation>
    </message>
    <message>
        <source>Every real device trains: which one joins last nobody knows. Set hold_out = 0 and hold_out_device = -1.</source>
        <translation>Todo dispositivo real entrena: nadie sabe cuál se une el último. Ponga hold_out = 0 y hold_out_device = -1.</translation>
    </message>
    <message>
        <source>Real devices can&apos;t be trained in groups by their names, which come later. Remove every [[group]].</source>
        <translation>Los dispositivos reales no pueden entrenarse en grupos por sus nombres, que se conocen más tarde. Quite cada [[group]].</translation>
    </message>
    <message>
        <source>Real devices send a label when they know it, so that nothing can be held back. Leave out the keys of [labels] but weak_threshold.</source>
        <translation>Los dispositivos reales envían una etiqueta cuando la conocen, así que nada se puede retener. Omita las claves de [labels], salvo weak_threshold.</translation>
    </message>
</context>
<context>
    <name>ConfigFlagsWords</name>
    <message>
        <source>Where settings begin: demo, plant, city or original</source>
        <translation>Punto de partida de los ajustes: demo, plant, city u original</translation>
    </message>
    <message>
        <source>A TOML file of settings; --print-config writes one with every key</source>
        <translation>Archivo TOML de ajustes; --print-config escribe uno con todas las claves</translation>
    </message>
    <message>
        <source>The same seed gives the same run</source>
        <translation>La misma semilla da la misma ejecución</translation>
    </message>
    <message>
        <source>End after that many batches; 0: when the source ends, or never</source>
        <translation>Terminar tras ese número de lotes; 0: cuando acabe la fuente, o nunca</translation>
    </message>
    <message>
        <source>Readings of a device between two local updates</source>
        <translation>Lecturas de un dispositivo entre dos actualizaciones locales</translation>
    </message>
    <message>
        <source>sound or original</source>
        <translation>sound (riguroso) u original</translation>
    </message>
    <message>
        <source>Rate of the local models at the start</source>
        <translation>Tasa inicial de los modelos locales</translation>
    </message>
    <message>
        <source>Rate of the fleet model at the start</source>
        <translation>Tasa inicial del modelo de la flota</translation>
    </message>
    <message>
        <source>sgd, momentum, adagrad, ftrl or adam</source>
        <translation>sgd, momentum, adagrad, ftrl o adam</translation>
    </message>
    <message>
        <source>constant, inverse_root, inverse, step or cosine</source>
        <translation>constant, inverse_root, inverse, step o cosine</translation>
    </message>
    <message>
        <source>A round when that many updates are waiting</source>
        <translation>Una ronda cuando ese número de actualizaciones está en espera</translation>
    </message>
    <message>
        <source>A round every so many seconds of the fleet&apos;s time</source>
        <translation>Segundos del tiempo de la flota entre dos rondas</translation>
    </message>
    <message>
        <source>A round when that share of the devices has reported</source>
        <translation>Una ronda cuando esa proporción de los dispositivos ha informado</translation>
    </message>
    <message>
        <source>What starts a round: manual, updates, seconds or devices</source>
        <translation>Qué inicia una ronda: manual, updates, seconds o devices</translation>
    </message>
    <message>
        <source>Devices that never train and judge the global versions</source>
        <translation>Testigos: dispositivos que nunca se entrenan y juzgan las versiones globales</translation>
    </message>
    <message>
        <source>Leave every learning rate as it is</source>
        <translation>Dejar todas las tasas de aprendizaje como están</translation>
    </message>
    <message>
        <source>Any key of the configuration, such as trainer.l2=0.001; repeatable</source>
        <translation>Cualquier clave de la configuración, como trainer.l2=0.001; repetible</translation>
    </message>
    <message>
        <source>Number of devices</source>
        <translation>Número de dispositivos</translation>
    </message>
    <message>
        <source>Values in a reading</source>
        <translation>Valores por lectura</translation>
    </message>
    <message>
        <source>Wanted share of anomalous readings, 0 to 0.5</source>
        <translation>Proporción deseada de lecturas anómalas, de 0 a 0.5</translation>
    </message>
    <message>
        <source>How much devices differ, 0 to 1</source>
        <translation>Cuánto difieren los dispositivos, de 0 a 1</translation>
    </message>
    <message>
        <source>Column of the time</source>
        <translation>Columna del tiempo</translation>
    </message>
    <message>
        <source>Column of the label: 0 normal, 1 anomaly, empty unknown</source>
        <translation>Columna de la etiqueta: 0 normal, 1 anomalía, vacía desconocida</translation>
    </message>
    <message>
        <source>Column that names the device of a row; without it a file is a device</source>
        <translation>Columna que nombra el dispositivo de una fila; sin ella, un archivo es un dispositivo</translation>
    </message>
    <message>
        <source>Columns of the channels; without it every other column</source>
        <translation>Columnas de los canales; si no se indican, todas las demás</translation>
    </message>
    <message>
        <source>Column that names the channel of a row, if a row has but one</source>
        <translation>Columna que nombra el canal de una fila, si una fila solo tiene uno</translation>
    </message>
    <message>
        <source>There is no preset “%1”. Use one of: %2.</source>
        <translation>No hay ningún preajuste «%1». Use uno de estos: %2.</translation>
    </message>
    <message>
        <source>“%1” is not of the form KEY=VALUE.</source>
        <translation>«%1» no tiene la forma CLAVE=VALOR.</translation>
    </message>
    <message>
        <source>Train on what real devices send, that many at most</source>
        <translation>Entrenar con lo que envían dispositivos reales, tantos como máximo</translation>
    </message>
    <message>
        <source>Values in a reading of a real device</source>
        <translation>Valores en una lectura de un dispositivo real</translation>
    </message>
    <message>
        <source>Usual seconds between two readings of a real device</source>
        <translation>Segundos habituales entre dos lecturas de un dispositivo real</translation>
    </message>
    <message>
        <source>Newest readings of a real device for which labels may still come</source>
        <translation>Lecturas más recientes de un dispositivo real cuyas etiquetas aún pueden llegar</translation>
    </message>
</context>
<context>
    <name>ConfigGroups</name>
    <message>
        <source>“group” is a list of sections. Write [[group]] on a line of its own, and the keys of the group below.</source>
        <translation>«group» es una lista de secciones. Escriba [[group]] en una línea aparte, y las claves del grupo debajo.</translation>
    </message>
    <message>
        <source>Write [[group]] with two brackets: there may be several.</source>
        <translation>Escriba [[group]] con dobles corchetes: puede haber varios.</translation>
    </message>
    <message>
        <source>There is no key “%1” in a [[group]]. Use %2.</source>
        <translation>No hay ninguna clave «%1» en un [[group]]. Use %2.</translation>
    </message>
    <message>
        <source>devices must be a text in quotes, such as &quot;pump-*&quot;.</source>
        <translation>devices debe ser un texto entre comillas, como &quot;pump-*&quot;.</translation>
    </message>
    <message>
        <source>It names no devices. Add a pattern of their names, such as devices = &quot;pump-*&quot;.</source>
        <translation>No nombra ningún dispositivo. Añada un patrón de sus nombres, como devices = &quot;pump-*&quot;.</translation>
    </message>
    <message>
        <source>“%1” is no pattern of names. * stands for any letters, ? for one, [a-c] for one of these.</source>
        <translation>«%1» no es un patrón de nombres. * representa cualquier serie de caracteres, ? uno solo, [a-c] uno de estos.</translation>
    </message>
    <message>
        <source>Its rate is out of range. Use a value from 0 to 100.</source>
        <translation>Su tasa está fuera del intervalo. Use un valor de 0 a 100.</translation>
    </message>
    <message>
        <source>Groups of devices that are trained otherwise: as many as are wanted, each with a pattern of
their names. Keys that a group leaves out are as in [trainer]; of several groups that name a
device, the first counts.</source>
        <translation>Grupos de dispositivos que se entrenan de otro modo: tantos como se quiera, cada uno con un
patrón de sus nombres. Las claves que un grupo omite son las de [trainer]; si varios grupos
nombran un dispositivo, cuenta el primero.</translation>
    </message>
</context>
<context>
    <name>ConfigKeys</name>
    <message>
        <source>Where all settings begin. The keys below replace those of the preset.</source>
        <translation>Punto de partida de todos los ajustes. Las claves de abajo sustituyen a las del preajuste.</translation>
    </message>
    <message>
        <source>The same settings and seed give the same run, to the byte.</source>
        <translation>Los mismos ajustes y la misma semilla dan la misma ejecución, byte a byte.</translation>
    </message>
    <message>
        <source>How readings become features. &quot;original&quot;: mean, deviation and |z| of the last 100 values, unscaled, against labels that it makes itself.</source>
        <translation>Cómo las lecturas se convierten en características. &quot;original&quot;: media, desviación y |z| de los últimos 100 valores, sin escalar, frente a etiquetas que crea él mismo.</translation>
    </message>
    <message>
        <source>The original method learns from the same readings too: what it claims and what it is worth are shown, and it changes nothing. Only with method = &quot;sound&quot;.</source>
        <translation>El método original aprende también de las mismas lecturas: se muestra lo que declara y lo que vale, y no cambia nada. Solo con method = &quot;sound&quot;.</translation>
    </message>
    <message>
        <source>The run ends after that many batches. 0: when the source ends, or never.</source>
        <translation>La ejecución termina tras ese número de lotes. 0: cuando acaba la fuente, o nunca.</translation>
    </message>
    <message>
        <source>Readings of a device between two local updates.</source>
        <translation>Lecturas de un dispositivo entre dos actualizaciones locales.</translation>
    </message>
    <message>
        <source>A batch ends after that many seconds of the source&apos;s time, if that comes first. 0: no bound. Replayed files have no such bound.</source>
        <translation>Un lote termina tras esos segundos del tiempo de la fuente, si eso ocurre antes. 0: sin límite. Los archivos reproducidos no tienen ese límite.</translation>
    </message>
    <message>
        <source>Every how many-th local update is stored with its weights.</source>
        <translation>Cada cuántas actualizaciones locales se guarda una con sus pesos.</translation>
    </message>
    <message>
        <source>What is done about drift: it is found and a remedy suggested, or the remedy is taken by itself; &quot;off&quot;: it is not watched.</source>
        <translation>Qué se hace con la deriva: se detecta y se propone un remedio, o el remedio se aplica automáticamente; &quot;off&quot;: no se vigila.</translation>
    </message>
    <message>
        <source>Deviations by which a mean may move without being drift.</source>
        <translation>Desviaciones que puede moverse una media sin que sea deriva.</translation>
    </message>
    <message>
        <source>Deviations beyond the tolerance, summed over blocks of 50 readings, that are drift. Higher: later, and fewer false ones.</source>
        <translation>Desviaciones más allá de la tolerancia, sumadas en bloques de 50 lecturas, que son deriva. Más alto: más tarde, y menos falsas.</translation>
    </message>
    <message>
        <source>Share of the devices, 3 at least, whose inputs move together when the whole fleet&apos;s environment has changed.</source>
        <translation>Proporción de los dispositivos, 3 como mínimo, cuyas entradas se mueven a la vez cuando ha cambiado el entorno de toda la flota.</translation>
    </message>
    <message>
        <source>How many times its learning rate a device gets when the rate is raised.</source>
        <translation>Por cuánto se multiplica la tasa de aprendizaje de un dispositivo cuando se sube la tasa.</translation>
    </message>
    <message>
        <source>Batches after which a raised rate goes back.</source>
        <translation>Lotes tras los que una tasa subida vuelve a su valor.</translation>
    </message>
    <message>
        <source>Batch from which on the following happens; sensors break within as many batches after it.</source>
        <translation>Lote a partir del cual ocurre lo que sigue; los sensores se averían en otros tantos lotes después de él.</translation>
    </message>
    <message>
        <source>Share of the devices of which one sensor breaks: stuck, missing, noisy or far out. 0: none.</source>
        <translation>Proporción de los dispositivos en los que se avería un sensor: fijo, ausente, ruidoso o muy desviado. 0: ninguno.</translation>
    </message>
    <message>
        <source>Deviations of the noise by which the level of every channel moves, and stays. 0: none.</source>
        <translation>Desviaciones del ruido que se mueve el nivel de cada canal, y ahí se queda. 0: ninguna.</translation>
    </message>
    <message>
        <source>Share of the devices whose levels move so.</source>
        <translation>Proporción de los dispositivos cuyos niveles se mueven así.</translation>
    </message>
    <message>
        <source>Share of the devices whose anomalies look from then on as harmless incidents did. 0: none.</source>
        <translation>Proporción de los dispositivos cuyas anomalías se parecen desde entonces a los incidentes inofensivos de antes. 0: ninguno.</translation>
    </message>
    <message>
        <source>Learning rate of a device&apos;s own model at the start. 0: it does not learn.</source>
        <translation>Tasa de aprendizaje inicial del modelo propio de un dispositivo. 0: no aprende.</translation>
    </message>
    <message>
        <source>Learning rate of a device&apos;s copy of the fleet model at the start. 0: it does not learn.</source>
        <translation>Tasa de aprendizaje inicial de la copia del modelo de la flota en un dispositivo. 0: no aprende.</translation>
    </message>
    <message>
        <source>A label that comes so many readings late moves the local model half as far. 0: as far as any.</source>
        <translation>Una etiqueta que llega con ese retraso en lecturas mueve el modelo local la mitad. 0: tanto como cualquier otra.</translation>
    </message>
    <message>
        <source>Labelled readings a class that a device keeps to train its copy of the fleet model again. 0: each label trains it once.</source>
        <translation>Lecturas etiquetadas por clase que un dispositivo conserva para volver a entrenar su copia del modelo de la flota. 0: cada etiqueta lo entrena una vez.</translation>
    </message>
    <message>
        <source>Steps of the fleet model for a label, on readings drawn from the reservoir.</source>
        <translation>Pasos del modelo de la flota por etiqueta, con lecturas sacadas de la reserva.</translation>
    </message>
    <message>
        <source>How many times their true share anomalies weigh in these steps.</source>
        <translation>Por cuánto se multiplica la proporción real de anomalías en estos pasos.</translation>
    </message>
    <message>
        <source>Weight decay in a step. 0: none.</source>
        <translation>Decaimiento de los pesos en un paso. 0: ninguno.</translation>
    </message>
    <message>
        <source>How many times a normal reading an anomaly counts.</source>
        <translation>Cuántas lecturas normales cuenta una anomalía.</translation>
    </message>
    <message>
        <source>Bound of a gradient&apos;s components. 0: no bound.</source>
        <translation>Límite de las componentes de un gradiente. 0: sin límite.</translation>
    </message>
    <message>
        <source>Bound of weights and bias. 0: no bound.</source>
        <translation>Límite de los pesos y del sesgo. 0: sin límite.</translation>
    </message>
    <message>
        <source>Weights at the start.</source>
        <translation>Pesos iniciales.</translation>
    </message>
    <message>
        <source>Bias at the start. 0: everything is an alarm until labels arrive.</source>
        <translation>Sesgo inicial. 0: todo es una alarma hasta que llegan etiquetas.</translation>
    </message>
    <message>
        <source>How gradients move the weights of both models. Rates mean different things to different optimisers: fleetgrad-cli find-rate finds one.</source>
        <translation>Cómo mueven los gradientes los pesos de ambos modelos. La misma tasa significa algo distinto en cada optimizador: fleetgrad-cli find-rate encuentra una.</translation>
    </message>
    <message>
        <source>optimiser = &quot;momentum&quot;: share of the last move that a move keeps.</source>
        <translation>optimiser = &quot;momentum&quot;: proporción del último movimiento que conserva un movimiento.</translation>
    </message>
    <message>
        <source>optimiser = &quot;adam&quot;: share that the mean of the gradients keeps in a step.</source>
        <translation>optimiser = &quot;adam&quot;: proporción que conserva la media de los gradientes en un paso.</translation>
    </message>
    <message>
        <source>optimiser = &quot;adam&quot;: share that the mean of their squares keeps in a step.</source>
        <translation>optimiser = &quot;adam&quot;: proporción que conserva la media de sus cuadrados en un paso.</translation>
    </message>
    <message>
        <source>optimiser = &quot;ftrl&quot;: how slowly the rate of a weight begins to fall.</source>
        <translation>optimiser = &quot;ftrl&quot;: con qué lentitud empieza a bajar la tasa de un peso.</translation>
    </message>
    <message>
        <source>optimiser = &quot;ftrl&quot;: weights whose evidence is below it are 0. 0: none are.</source>
        <translation>optimiser = &quot;ftrl&quot;: los pesos cuya evidencia es inferior son 0. 0: ninguno.</translation>
    </message>
    <message>
        <source>optimiser = &quot;ftrl&quot;: how strongly weights are held at 0, instead of l2. 0: not at all.</source>
        <translation>optimiser = &quot;ftrl&quot;: con qué fuerza se retienen los pesos en 0, en lugar de l2. 0: nada.</translation>
    </message>
    <message>
        <source>How the rates of a device change with t, the labels that it has trained on. With T = schedule_labels: inverse_root 1 / sqrt(1 + t / T), inverse 1 / (1 + t / T), step halves every T, cosine falls over T and starts anew.</source>
        <translation>Cómo cambian las tasas de un dispositivo con t, las etiquetas con las que se ha entrenado. Con T = schedule_labels: inverse_root 1 / sqrt(1 + t / T), inverse 1 / (1 + t / T), step divide por dos cada T, cosine baja durante T y vuelve a empezar.</translation>
    </message>
    <message>
        <source>Labels over which the schedule lowers the rates.</source>
        <translation>Etiquetas durante las que la planificación baja las tasas.</translation>
    </message>
    <message>
        <source>Labels over which the rates rise at the start. 0: none.</source>
        <translation>Etiquetas durante las que las tasas suben al principio. 0: ninguna.</translation>
    </message>
    <message>
        <source>Share of the rate below which the schedule never goes. 0: no such bound.</source>
        <translation>Proporción de la tasa por debajo de la que la planificación nunca baja. 0: sin ese límite.</translation>
    </message>
    <message>
        <source>False alarms that a device may raise in a day of its time; its threshold follows from it. Fewer of them, fewer anomalies found.</source>
        <translation>Falsas alarmas que un dispositivo puede dar en un día de su tiempo; de ello resulta su umbral. Cuantas menos, menos anomalías se hallan.</translation>
    </message>
    <message>
        <source>An alarm ends after so many readings in a row below the threshold; what comes sooner belongs to it.</source>
        <translation>Una alarma termina tras esas lecturas seguidas por debajo del umbral; lo que llega antes forma parte de ella.</translation>
    </message>
    <message>
        <source>What starts a round: a person alone, or every_updates, every_seconds, device_share.</source>
        <translation>Qué inicia una ronda: solo una persona, o every_updates, every_seconds, device_share.</translation>
    </message>
    <message>
        <source>trigger = &quot;updates&quot;: a round when that many local updates are waiting.</source>
        <translation>trigger = &quot;updates&quot;: una ronda cuando ese número de actualizaciones locales está en espera.</translation>
    </message>
    <message>
        <source>trigger = &quot;seconds&quot;: seconds of the fleet&apos;s own time between two rounds.</source>
        <translation>trigger = &quot;seconds&quot;: segundos del tiempo propio de la flota entre dos rondas.</translation>
    </message>
    <message>
        <source>trigger = &quot;devices&quot;: a round when that share of the devices that train has reported. 0: with the first update.</source>
        <translation>trigger = &quot;devices&quot;: una ronda cuando esa proporción de los dispositivos que se entrenan ha informado. 0: con la primera actualización.</translation>
    </message>
    <message>
        <source>An update that moved further than that many times what SGD can do is kept out. 0: no bound.</source>
        <translation>Una actualización que se movió más de tantas veces lo que puede SGD se descarta. 0: sin límite.</translation>
    </message>
    <message>
        <source>Devices that never train and judge the global versions; the last ones. 0: none.</source>
        <translation>Testigos: dispositivos que nunca se entrenan y juzgan las versiones globales; los últimos. 0: ninguno.</translation>
    </message>
    <message>
        <source>One more device that never trains, by its number from 0. -1: none.</source>
        <translation>Un dispositivo más que nunca se entrena, por su número a partir de 0. -1: ninguno.</translation>
    </message>
    <message>
        <source>Adjust each device&apos;s learning rate: times 0.9 when its error grows, times 1.05 when it falls.</source>
        <translation>Ajustar la tasa de aprendizaje de cada dispositivo: por 0.9 cuando su error crece, por 1.05 cuando baja.</translation>
    </message>
    <message>
        <source>Feedback goes no lower.</source>
        <translation>La realimentación no baja más.</translation>
    </message>
    <message>
        <source>Feedback goes no higher.</source>
        <translation>La realimentación no sube más.</translation>
    </message>
    <message>
        <source>Batches of a device between two adjustments.</source>
        <translation>Lotes de un dispositivo entre dos ajustes.</translation>
    </message>
    <message>
        <source>Number of devices.</source>
        <translation>Número de dispositivos.</translation>
    </message>
    <message>
        <source>Values in a reading.</source>
        <translation>Valores por lectura.</translation>
    </message>
    <message>
        <source>Seconds between two readings of a device.</source>
        <translation>Segundos entre dos lecturas de un dispositivo.</translation>
    </message>
    <message>
        <source>Wanted share of anomalous readings. 0: none.</source>
        <translation>Proporción deseada de lecturas anómalas. 0: ninguna.</translation>
    </message>
    <message>
        <source>How much devices differ. 0: all are of one kind. 1: no two are alike.</source>
        <translation>Cuánto difieren los dispositivos. 0: todos son de un mismo tipo. 1: no hay dos iguales.</translation>
    </message>
    <message>
        <source>Scale of the noise, 1 as it usually is. 0: no noise.</source>
        <translation>Escala del ruido; 1 es la habitual. 0: sin ruido.</translation>
    </message>
    <message>
        <source>Share of the time that a device is silent. 0: never.</source>
        <translation>Proporción del tiempo en que un dispositivo está en silencio. 0: nunca.</translation>
    </message>
    <message>
        <source>Share of the devices that join later. 0: none.</source>
        <translation>Proporción de los dispositivos que se incorporan más tarde. 0: ninguno.</translation>
    </message>
    <message>
        <source>A file of readings, or a folder of them; for kind = &quot;replay&quot;.</source>
        <translation>Un archivo de lecturas o una carpeta de ellos; para kind = &quot;replay&quot;.</translation>
    </message>
    <message>
        <source>Column of the time. Empty: recognised by itself.</source>
        <translation>Columna del tiempo. Vacío: se reconoce automáticamente.</translation>
    </message>
    <message>
        <source>Column of the label: 0 normal, 1 anomaly, empty unknown. Empty: recognised by itself.</source>
        <translation>Columna de la etiqueta: 0 normal, 1 anomalía, vacía desconocida. Vacío: se reconoce automáticamente.</translation>
    </message>
    <message>
        <source>Column that names the device of a row. Empty: a file is a device.</source>
        <translation>Columna que nombra el dispositivo de una fila. Vacío: un archivo es un dispositivo.</translation>
    </message>
    <message>
        <source>Columns of the channels. Empty: every other column.</source>
        <translation>Columnas de los canales. Vacío: todas las demás columnas.</translation>
    </message>
    <message>
        <source>Column that names the channel of a row, whose value is in the one column of values. Empty: a row has all channels, unless the layout is recognised by itself.</source>
        <translation>Columna que nombra el canal de una fila, cuyo valor está en la única columna de valores. Vacío: una fila tiene todos los canales, salvo que la estructura se reconozca automáticamente.</translation>
    </message>
    <message>
        <source>Column that names the kind of an anomaly, for figures by kind. Empty: recognised by itself.</source>
        <translation>Columna que nombra el tipo de una anomalía, para las cifras por tipo. Vacío: se reconoce automáticamente.</translation>
    </message>
    <message>
        <source>Whether each column of values is a device of its own with one channel.</source>
        <translation>Si cada columna de valores es un dispositivo aparte con un solo canal.</translation>
    </message>
    <message>
        <source>The label of a reading arrives that many readings of its device later.</source>
        <translation>La etiqueta de una lectura llega esas lecturas de su dispositivo más tarde.</translation>
    </message>
    <message>
        <source>Or with the first reading whose time is that many seconds later; without time stamps, as many readings later as take that long. The longer of the two holds.</source>
        <translation>O con la primera lectura cuya hora es esos segundos posterior; sin marcas de tiempo, tantas lecturas más tarde como quepan en ese tiempo. Vale el más largo de los dos.</translation>
    </message>
    <message>
        <source>And up to that many readings later still, each label for itself: out of order.</source>
        <translation>Y hasta esas lecturas más tarde aún, cada etiqueta por su cuenta: en desorden.</translation>
    </message>
    <message>
        <source>Share of the labels that never arrive.</source>
        <translation>Proporción de las etiquetas que nunca llegan.</translation>
    </message>
    <message>
        <source>Share of the labels that arrive wrong, and are corrected later.</source>
        <translation>Proporción de las etiquetas que llegan mal y se corrigen más tarde.</translation>
    </message>
    <message>
        <source>Readings of the device after which a wrong label is corrected.</source>
        <translation>Lecturas del dispositivo tras las que se corrige una etiqueta errónea.</translation>
    </message>
    <message>
        <source>Devices whose source has no labels label their readings themselves: an anomaly is what lies that many robust standard deviations from the median of a channel&apos;s last 500 values. Figures are then against weak labels. 0: such devices are scored, and learn nothing.</source>
        <translation>Los dispositivos cuya fuente no tiene etiquetas etiquetan ellos mismos sus lecturas: es anomalía lo que está a tantas desviaciones típicas robustas de la mediana de los últimos 500 valores de un canal. Las cifras valen entonces frente a etiquetas débiles. 0: esos dispositivos se puntúan y no aprenden nada.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>more than %1, up to %2</source>
        <translation>más de %1, hasta %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>%1 must be true or false, without quotes.</source>
        <translation>%1 debe ser true o false, sin comillas.</translation>
    </message>
    <message>
        <source>%1 must be a whole number, without quotes or a decimal point.</source>
        <translation>%1 debe ser un número entero, sin comillas ni punto decimal.</translation>
    </message>
    <message>
        <source>%1 must be a number, without quotes.</source>
        <translation>%1 debe ser un número, sin comillas.</translation>
    </message>
    <message>
        <source>%1 must be a text in quotes.</source>
        <translation>%1 debe ser un texto entre comillas.</translation>
    </message>
    <message>
        <source>%1 must be a list of texts, such as [&quot;temperature&quot;, &quot;pressure&quot;].</source>
        <translation>%1 debe ser una lista de textos, como [&quot;temperature&quot;, &quot;pressure&quot;].</translation>
    </message>
    <message>
        <source>%1 = %2 is none of its words. Use one of %3.</source>
        <translation>%1 = %2 no es ninguna de sus palabras. Use una de estas: %3.</translation>
    </message>
    <message>
        <source>%1 = %2 is out of range. Use a value in the range: %3.</source>
        <translation>%1 = %2 está fuera del intervalo. Use un valor en el intervalo: %3.</translation>
    </message>
    <message>
        <source>Only these files of the folder, by their names. Empty: all.</source>
        <translation>Solo estos archivos de la carpeta, por sus nombres. Vacío: todos.</translation>
    </message>
    <message>
        <source>Where readings come from: the simulation, files, or real devices that send them.</source>
        <translation>De dónde vienen las lecturas: de la simulación, de archivos o de dispositivos reales que las envían.</translation>
    </message>
    <message>
        <source>Real devices that may join, at most; for kind = &quot;live&quot;.</source>
        <translation>Dispositivos reales que pueden unirse, como máximo; para kind = &quot;live&quot;.</translation>
    </message>
    <message>
        <source>Values in a reading, the same for every real device.</source>
        <translation>Valores en una lectura, los mismos para cada dispositivo real.</translation>
    </message>
    <message>
        <source>Usual seconds between two readings of a real device.</source>
        <translation>Segundos habituales entre dos lecturas de un dispositivo real.</translation>
    </message>
    <message>
        <source>Seconds without a reading after which a real device is silent.</source>
        <translation>Segundos sin lectura tras los cuales un dispositivo real está en silencio.</translation>
    </message>
    <message>
        <source>Whether real devices send labels. If not, labels.weak_threshold has them made.</source>
        <translation>Si los dispositivos reales envían etiquetas. Si no, labels.weak_threshold hace que se creen.</translation>
    </message>
    <message>
        <source>Labels may come later than their readings, or correct earlier ones, for that many of the newest readings of a real device; what is remembered of these grows with it. 0: a label comes with its reading, or never.</source>
        <translation>Las etiquetas pueden llegar después de sus lecturas, o corregir otras anteriores, para tantas de las lecturas más recientes de un dispositivo real; lo que se recuerda de ellas crece con ello. 0: una etiqueta llega con su lectura, o nunca.</translation>
    </message>
</context>
<context>
    <name>ConfigToml</name>
    <message>
        <source>This is not TOML (%1). Correct it there.</source>
        <translation>Esto no es TOML (%1). Corríjalo ahí.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Standard output can’t be written: is the disk full?</source>
        <translation>No se puede escribir en la salida estándar: ¿está lleno el disco?</translation>
    </message>
</context>
<context>
    <name>CsvFileText</name>
    <message>
        <source>Reading was stopped.</source>
        <translation>La lectura se detuvo.</translation>
    </message>
    <message>
        <source>The file has more than a thousand million values; split it into several.</source>
        <translation>El archivo tiene más de mil millones de valores; divídalo en varios.</translation>
    </message>
    <message>
        <source>The column names more than %1 channels of a device; choose the column that names the channel of a row.</source>
        <translation>La columna nombra más de %1 canales de un dispositivo; elija la columna que nombra el canal de una fila.</translation>
    </message>
    <message>
        <source>The column names more than a million devices; choose the column that names the device of a row.</source>
        <translation>La columna nombra más de un millón de dispositivos; elija la columna que nombra el dispositivo de una fila.</translation>
    </message>
    <message>
        <source>The file is empty; choose one with a line of names and rows of values.</source>
        <translation>El archivo está vacío; elija uno con una línea de nombres y filas de valores.</translation>
    </message>
    <message>
        <source>The file has names of columns and no rows; choose one with readings.</source>
        <translation>El archivo tiene nombres de columnas y ninguna fila; elija uno con lecturas.</translation>
    </message>
    <message>
        <source>The file has %1 rows, and its labels are %2; get both again from the same data set.</source>
        <translation>El archivo tiene %1 filas y sus etiquetas son %2; obtenga ambos de nuevo del mismo conjunto de datos.</translation>
    </message>
    <message>
        <source>%1 of %2 rows cannot be read; in the first of them %3. Repair the rows, or choose other columns.</source>
        <translation>Filas ilegibles: %1 de %2; en la primera, %3. Repare las filas o elija otras columnas.</translation>
    </message>
</context>
<context>
    <name>CsvLayoutText</name>
    <message>
        <source>column %1</source>
        <translation>columna %1</translation>
    </message>
    <message>
        <source>Two columns have the name &quot;%1&quot;; rename one of them.</source>
        <translation>Dos columnas se llaman «%1»; cambie el nombre de una de ellas.</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;; choose one of: %2.</source>
        <translation>No hay ninguna columna «%1»; elija una de estas: %2.</translation>
    </message>
    <message>
        <source>There is no column of values beside %1; choose the columns to read.</source>
        <translation>No hay ninguna columna de valores junto a %1; elija las columnas que se han de leer.</translation>
    </message>
    <message>
        <source>The file has %1 columns of values, and at most %2 can be read; choose the columns to read.</source>
        <translation>El archivo tiene %1 columnas de valores y se pueden leer %2 como máximo; elija las columnas que se han de leer.</translation>
    </message>
    <message>
        <source>Rows that hold one channel each belong together by their time, and there is no column of times; choose it.</source>
        <translation>Las filas con un solo canal se agrupan por su tiempo, y no hay columna de tiempos; elíjala.</translation>
    </message>
    <message>
        <source>Where a column names the channel of a row, one column holds its value; choose which.</source>
        <translation>Cuando una columna nombra el canal de una fila, una sola columna contiene su valor; elija cuál.</translation>
    </message>
    <message>
        <source>The first line has numbers where the names of the columns should be; add a line of names, such as &quot;value,label&quot;.</source>
        <translation>La primera línea tiene números donde deberían estar los nombres de las columnas; añada una línea de nombres, como «value,label».</translation>
    </message>
</context>
<context>
    <name>CsvOutput</name>
    <message>
        <source>The file can&apos;t be written (%1). Check the folder, its permissions and the space that is left.</source>
        <translation>No se puede escribir el archivo (%1). Compruebe la carpeta, sus permisos y el espacio libre.</translation>
    </message>
</context>
<context>
    <name>CsvReaderText</name>
    <message>
        <source>The file contains NUL bytes, so it is no text in UTF-8; save it as CSV in UTF-8.</source>
        <translation>El archivo contiene bytes NUL, así que no es texto en UTF-8; guárdelo como CSV en UTF-8.</translation>
    </message>
    <message>
        <source>A quotation mark opened in this line is never closed; close or remove it.</source>
        <translation>Una comilla abierta en esta línea no se cierra nunca; ciérrela o elimínela.</translation>
    </message>
    <message>
        <source>The row that begins in this line is longer than 1 MiB; check that the file is a CSV with line ends and that its quotation marks are closed.</source>
        <translation>La fila que empieza en esta línea ocupa más de 1 MiB; compruebe que el archivo sea un CSV con saltos de línea y que sus comillas estén cerradas.</translation>
    </message>
    <message>
        <source>The memory does not suffice for this row; close other programs or split the file.</source>
        <translation>La memoria no alcanza para esta fila; cierre otros programas o divida el archivo.</translation>
    </message>
    <message>
        <source>The file is encoded in %1; save it as CSV in UTF-8.</source>
        <translation>El archivo está codificado en %1; guárdelo como CSV en UTF-8.</translation>
    </message>
</context>
<context>
    <name>CsvRowText</name>
    <message>
        <source>the row has %1 fields and the header %2</source>
        <translation>la fila tiene %1 campos y la cabecera %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a decimal comma; save the file with decimal points.</source>
        <translation>«%1» tiene coma decimal; guarde el archivo con puntos decimales.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number</source>
        <translation>«%1» no es un número</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time (such as 2026-01-31 23:59:00, or seconds since 1970)</source>
        <translation>«%1» no es una hora (como 2026-01-31 23:59:00, o segundos desde 1970)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no label (0 or 1, normal or anomaly, or empty)</source>
        <translation>«%1» no es una etiqueta (0 o 1, normal o anomaly, o vacío)</translation>
    </message>
</context>
<context>
    <name>DeployWords</name>
    <message>
        <source>%1 Go on with: %2</source>
        <comment>what is to happen, a command</comment>
        <translation>%1 Continúe con: %2</translation>
    </message>
    <message>
        <source>Give a model to the fleet of a run, or to some of its devices</source>
        <translation>Dar un modelo a la flota de una ejecución, o a algunos de sus dispositivos</translation>
    </message>
    <message>
        <source>The run file; nobody else may be writing it</source>
        <translation>El archivo de ejecución; nadie más puede estar escribiéndolo</translation>
    </message>
    <message>
        <source>fleet: it becomes the newest global version; group:NAME or device:NAME: these try it out. NAME may be a pattern (pump-*)</source>
        <translation>fleet: pasa a ser la versión global más reciente; group:NAME o device:NAME: estos lo prueban. NAME puede ser un patrón (pump-*)</translation>
    </message>
    <message>
        <source>They try it out for so many rounds; without it until --promote or --end</source>
        <translation>Lo prueban durante tantas rondas; sin indicarlo, hasta --promote o --end</translation>
    </message>
    <message>
        <source>Why, for the events of the run</source>
        <translation>Por qué, para los eventos de la ejecución</translation>
    </message>
    <message>
        <source>The model that devices try out becomes the newest global version</source>
        <translation>El modelo que prueban los dispositivos pasa a ser la versión global más reciente</translation>
    </message>
    <message>
        <source>The model that devices try out is taken back</source>
        <translation>El modelo que prueban los dispositivos se retira</translation>
    </message>
    <message>
        <source>Write fleet, group:NAME or device:NAME.</source>
        <translation>Escriba fleet, group:NAME o device:NAME.</translation>
    </message>
    <message>
        <source>The run has no such group: name what the names of devices begin with, or a pattern. Its devices are called %1, ...</source>
        <translation>La ejecución no tiene ese grupo: indique cómo empiezan los nombres de los dispositivos, o un patrón. Sus dispositivos se llaman %1, ...</translation>
    </message>
    <message>
        <source>The run has no device of this name. Its devices are called %1, ...</source>
        <translation>La ejecución no tiene ningún dispositivo con ese nombre. Sus dispositivos se llaman %1, ...</translation>
    </message>
    <message>
        <source>It is for models that devices try out: name them with --to.</source>
        <translation>Es para modelos que prueban los dispositivos: indíquelos con --to.</translation>
    </message>
    <message>
        <source>Name a model, or --promote, or --end: one of them.</source>
        <translation>Indique un modelo, --promote o --end: uno de ellos.</translation>
    </message>
    <message>
        <source>No device of this run tries out a model: there is nothing to promote or to end.</source>
        <translation>Ningún dispositivo de esta ejecución prueba un modelo: no hay nada que promover ni que terminar.</translation>
    </message>
    <message>
        <source>Name a model file, or a run file with the version that is meant.</source>
        <translation>Indique un archivo de modelo, o un archivo de ejecución con la versión deseada.</translation>
    </message>
</context>
<context>
    <name>Deployment</name>
    <message>
        <source>The model takes other features than the fleet model of this run. Only the model has: %1. Only the fleet has: %2. Choose a model of a run by the same method.</source>
        <translation>El modelo toma otras características que el modelo de flota de esta ejecución. Solo el modelo tiene: %1. Solo la flota tiene: %2. Elija un modelo de una ejecución con el mismo método.</translation>
    </message>
    <message>
        <source>Its features are in another order than those of %1: give the model to each by itself.</source>
        <translation>Sus características están en otro orden que las de %1: dé el modelo a cada uno por separado.</translation>
    </message>
    <message>
        <source>This is the local model of one device: it can be given to devices with the same channels, not to the whole fleet. Name them.</source>
        <translation>Es el modelo local de un dispositivo: puede darse a dispositivos con los mismos canales, no a toda la flota. Indíquelos.</translation>
    </message>
    <message>
        <source>None of these devices trains a model of its own: name others.</source>
        <translation>Ninguno de estos dispositivos entrena un modelo propio: indique otros.</translation>
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
        <translation>El servidor no admite este dispositivo: su token falta, es incorrecto o tiene otro rol. Pida un token de dispositivo a quien administra el servidor.</translation>
    </message>
    <message>
        <source>This server takes no device that trains itself.</source>
        <translation>Este servidor no acepta dispositivos que se entrenen a sí mismos.</translation>
    </message>
    <message>
        <source>the server goes away</source>
        <translation>el servidor se va</translation>
    </message>
    <message>
        <source>it was cut</source>
        <translation>se cortó</translation>
    </message>
</context>
<context>
    <name>DeviceFacts</name>
    <message>
        <source>No label has come yet by which an alarm could be judged.</source>
        <translation>Aún no ha llegado ninguna etiqueta con la que juzgar una alarma.</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <comment>a learning rate</comment>
        <translation>%1, bloqueada</translation>
    </message>
    <message>
        <source>A person locked it: feedback leaves it alone</source>
        <translation>La bloqueó una persona: la realimentación no la toca</translation>
    </message>
    <message>
        <source>Feedback adjusts it</source>
        <translation>La realimentación la ajusta</translation>
    </message>
    <message>
        <source>None among the last 1,000 changes of the fleet</source>
        <translation>Ninguno entre los últimos 1000 cambios de la flota</translation>
    </message>
    <message>
        <source>Rate since batch %1: %2.</source>
        <comment>2: the reason</comment>
        <translation>Tasa desde el lote %1: %2.</translation>
    </message>
    <message>
        <source>%1, %2 rate</source>
        <comment>optimiser, schedule</comment>
        <translation>%1, tasa %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 local update(s) sent</source>
        <translation>
            <numerusform>%1 actualización local enviada</numerusform>
            <numerusform>%1 actualizaciones locales enviadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Since the run began</source>
        <translation>Desde el inicio de la ejecución</translation>
    </message>
    <message>
        <source>%1, wanted %2</source>
        <comment>false alarms a day</comment>
        <translation>%1, deseado %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 false alarm(s), %2 true, over about the last seven days of the device</source>
        <translation>
            <numerusform>%1 falsa alarma, %2 con razón, en los últimos siete días del dispositivo, más o menos</numerusform>
            <numerusform>%1 falsas alarmas, %2 con razón, en los últimos siete días del dispositivo, más o menos</numerusform>
        </translation>
    </message>
    <message>
        <source>No event was found yet.</source>
        <translation>Aún no se ha hallado ningún evento.</translation>
    </message>
    <message>
        <source>Half of the events found lately were found within that</source>
        <translation>La mitad de los eventos hallados últimamente se hallaron en ese tiempo</translation>
    </message>
    <message>
        <source>Labels arrived: %1; readings since the newest one with a label: %2</source>
        <translation>Etiquetas recibidas: %1; lecturas desde la más reciente con etiqueta: %2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>drift</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>What is done: %1.</source>
        <translation>Lo que se hace: %1.</translation>
    </message>
    <message>
        <source>It is what it was when the run began</source>
        <translation>Es la misma que al comenzar la ejecución</translation>
    </message>
    <message>
        <source>canary</source>
        <translation>canario</translation>
    </message>
    <message>
        <source>It tries out a model: see the list of models.</source>
        <translation>Prueba un modelo: vea la lista de modelos.</translation>
    </message>
</context>
<context>
    <name>DeviceGateway</name>
    <message>
        <source>The device has connected once more, elsewhere.</source>
        <translation>El dispositivo se ha conectado otra vez, en otro lugar.</translation>
    </message>
    <message>
        <source>The server goes away.</source>
        <translation>El servidor se va.</translation>
    </message>
</context>
<context>
    <name>DeviceLink</name>
    <message>
        <source>A message is text in JSON, not binary.</source>
        <translation>Un mensaje es texto en JSON, no binario.</translation>
    </message>
    <message>
        <source>device_id: this token or certificate is of another device.</source>
        <translation>device_id: este token o certificado es de otro dispositivo.</translation>
    </message>
    <message>
        <source>These are more than %1 readings a second. Send fewer.</source>
        <translation>Son más de %1 lecturas por segundo. Envíe menos.</translation>
    </message>
    <message>
        <source>Too many readings wait here. Connect again, and go on after the last one that was acknowledged.</source>
        <translation>Aquí esperan demasiadas lecturas. Conéctese de nuevo y continúe tras la última confirmada.</translation>
    </message>
    <message>
        <source>This is no reading of this device.</source>
        <translation>No es una lectura de este dispositivo.</translation>
    </message>
    <message>
        <source>More than %1 readings are not acknowledged yet. Wait for that.</source>
        <translation>Más de %1 lecturas aún no están confirmadas. Espere a que lo estén.</translation>
    </message>
    <message>
        <source>Nothing was heard for a minute.</source>
        <translation>No se recibió nada durante un minuto.</translation>
    </message>
    <message>
        <source>Nothing said within ten seconds which device this is.</source>
        <translation>Nada dijo en diez segundos qué dispositivo es este.</translation>
    </message>
    <message>
        <source>What is acknowledged is not read.</source>
        <translation>Las confirmaciones no se leen.</translation>
    </message>
    <message>
        <source>These updates are of more than %1 readings a second. Send fewer.</source>
        <translation>Estas actualizaciones son de más de %1 lecturas por segundo. Envíe menos.</translation>
    </message>
    <message>
        <source>This device sends no labels.</source>
        <translation>Este dispositivo no envía etiquetas.</translation>
    </message>
</context>
<context>
    <name>DeviceWords</name>
    <message>
        <source>reading</source>
        <translation>lectura</translation>
    </message>
    <message>
        <source>in quarantine: the model takes it as missing</source>
        <translation>en cuarentena: el modelo la trata como ausente</translation>
    </message>
    <message>
        <source>No value here: missing, or no longer kept</source>
        <translation>No hay valor aquí: falta o ya no se conserva</translation>
    </message>
    <message>
        <source>Probability of an anomaly</source>
        <translation>Probabilidad de una anomalía</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>umbral</translation>
    </message>
    <message>
        <source>hit at once</source>
        <translation>hallado al momento</translation>
    </message>
    <message numerus="yes">
        <source>hit, %Ln reading(s) late</source>
        <translation>
            <numerusform>hallado, %Ln lectura tarde</numerusform>
            <numerusform>hallado, %Ln lecturas tarde</numerusform>
        </translation>
    </message>
    <message>
        <source>missed</source>
        <translation>no hallado</translation>
    </message>
    <message>
        <source>false alarm</source>
        <translation>falsa alarma</translation>
    </message>
    <message>
        <source>alarm, not judged yet</source>
        <translation>alarma, aún sin juzgar</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>alarma</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lote</translation>
    </message>
    <message>
        <source>This is no address of a server. Write it as wss://HOST:PORT.</source>
        <translation>No es la dirección de un servidor. Escríbala como wss://HOST:PORT.</translation>
    </message>
    <message>
        <source>Without TLS only this machine itself is spoken to: use wss://, or ws://127.0.0.1:PORT here.</source>
        <translation>Sin TLS solo se habla con este mismo equipo: use wss://, o ws://127.0.0.1:PORT aquí.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1.</source>
        <translation>No se puede leer el archivo: %1.</translation>
    </message>
    <message>
        <source>Be the devices of a CSV file: send their readings to a server</source>
        <translation>Hacer de los dispositivos de un archivo CSV: enviar sus lecturas a un servidor</translation>
    </message>
    <message>
        <source>A CSV file, or a folder of them</source>
        <translation>Un archivo CSV o una carpeta de ellos</translation>
    </message>
    <message>
        <source>The server, as wss://HOST:PORT; ws:// on this machine alone</source>
        <translation>El servidor, como wss://HOST:PORT; ws:// solo en este equipo</translation>
    </message>
    <message>
        <source>The file that has the token; without it the variable FLEETGRAD_TOKEN</source>
        <translation>El archivo que tiene el token; si no se indica, la variable FLEETGRAD_TOKEN</translation>
    </message>
    <message>
        <source>SHA-256 of the server&apos;s certificate, as the server says it</source>
        <translation>SHA-256 del certificado del servidor, tal como lo indica el servidor</translation>
    </message>
    <message>
        <source>Who vouches for the server&apos;s certificate, in PEM; without it the authorities of this system</source>
        <translation>Quién responde del certificado del servidor, en PEM; si no se indica, las autoridades de este sistema</translation>
    </message>
    <message>
        <source>That device alone</source>
        <translation>Solo ese dispositivo</translation>
    </message>
    <message>
        <source>Times as fast as the readings were taken; 0: as fast as the server takes them</source>
        <translation>Veces la velocidad con que se tomaron las lecturas; 0: tan rápido como el servidor las acepte</translation>
    </message>
    <message>
        <source>A device needs a token. Whoever runs the server makes one with “%1”.</source>
        <translation>Un dispositivo necesita un token. Quien administra el servidor crea uno con «%1».</translation>
    </message>
    <message>
        <source>This is no certificate in PEM.</source>
        <translation>No es un certificado en PEM.</translation>
    </message>
    <message>
        <source>The readings have no device of this name. Leave --only out to see what they are called.</source>
        <translation>Las lecturas no tienen ningún dispositivo con este nombre. Omita --only para ver cómo se llaman.</translation>
    </message>
    <message>
        <source>%1 has joined; the server has %2 of its readings.</source>
        <translation>%1 se ha unido; el servidor tiene %2 de sus lecturas.</translation>
    </message>
    <message>
        <source>%1 has no connection (%2). It tries again in %3 s.</source>
        <translation>%1 no tiene conexión (%2). Lo intenta de nuevo en %3 s.</translation>
    </message>
    <message>
        <source>The server has recorded %1 readings.</source>
        <translation>El servidor ha grabado %1 lecturas.</translation>
    </message>
    <message>
        <source>Train here, and send local updates: the readings stay here</source>
        <translation>Entrenar aquí y enviar actualizaciones locales: las lecturas se quedan aquí</translation>
    </message>
    <message>
        <source>%1 has joined; the server has %2 of its local updates.</source>
        <translation>%1 se ha unido; el servidor tiene %2 de sus actualizaciones locales.</translation>
    </message>
    <message>
        <source>The server has recorded %1 local updates.</source>
        <translation>El servidor ha grabado %1 actualizaciones locales.</translation>
    </message>
    <message>
        <source>Send each label that many readings after its own</source>
        <translation>Enviar cada etiqueta tantas lecturas después de la suya</translation>
    </message>
    <message>
        <source>%1: this run takes labels for the newest %2 readings alone, so that later ones change nothing. Begin it with --live-label-window %3, or more.</source>
        <translation>%1: esta ejecución solo acepta etiquetas para las %2 lecturas más recientes, de modo que las posteriores no cambian nada. Iníciela con --live-label-window %3, o más.</translation>
    </message>
    <message>
        <source>Nobody looked when these readings came: what they scored is not known</source>
        <translation>Nadie miraba cuando llegaron estas lecturas: no se sabe qué puntuaron</translation>
    </message>
    <message>
        <source>What these readings scored is being worked out</source>
        <translation>Se está calculando qué puntuaron estas lecturas</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>There is no display to open the window on. Start Fleetgrad in a graphical session, or use fleetgrad-cli, which needs none.</source>
        <translation>No hay ninguna pantalla donde abrir la ventana. Inicie Fleetgrad en una sesión gráfica o use fleetgrad-cli, que no la necesita.</translation>
    </message>
</context>
<context>
    <name>DoorWords</name>
    <message>
        <source>This run takes no readings, or not yet. Try again.</source>
        <translation>Esta ejecución no admite lecturas, o todavía no. Vuelva a intentarlo.</translation>
    </message>
</context>
<context>
    <name>DriftSection</name>
    <message>
        <source>Drift</source>
        <translation>Deriva</translation>
    </message>
    <message>
        <source>The newest %1 of %2 devices that drift now</source>
        <translation>Los %1 más recientes de los %2 dispositivos en deriva</translation>
    </message>
    <message>
        <source>Devices that drift now</source>
        <translation>Dispositivos en deriva</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Since batch</source>
        <translation>Desde el lote</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indicio</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Qué se puede hacer</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>por examinar</translation>
    </message>
    <message>
        <source>%1: done</source>
        <comment>a remedy</comment>
        <translation>%1: hecho</translation>
    </message>
</context>
<context>
    <name>DriftTexts</name>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln dispositivo</numerusform>
            <numerusform>%Ln dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>sensor</source>
        <translation>sensor</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>entorno</translation>
    </message>
    <message>
        <source>global model</source>
        <translation>modelo global</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>A sensor broke</source>
        <translation>Se averió un sensor</translation>
    </message>
    <message>
        <source>The environment changed</source>
        <translation>Cambió el entorno</translation>
    </message>
    <message>
        <source>The global model went stale</source>
        <translation>El modelo global quedó obsoleto</translation>
    </message>
    <message>
        <source>A change of unknown cause</source>
        <translation>Un cambio de causa desconocida</translation>
    </message>
    <message>
        <source>No drift</source>
        <translation>Sin deriva</translation>
    </message>
    <message>
        <source>Recalibrate</source>
        <translation>Recalibrar</translation>
    </message>
    <message>
        <source>Personalise</source>
        <translation>Personalizar</translation>
    </message>
    <message>
        <source>Raise the rate</source>
        <translation>Subir la tasa</translation>
    </message>
    <message>
        <source>Quarantine the sensor</source>
        <translation>Poner en cuarentena</translation>
    </message>
    <message>
        <source>What is usual begins anew at the last 60 readings. Taken back within 100 batches, it is what it was before.</source>
        <translation>Lo habitual vuelve a empezar con las últimas 60 lecturas. Si se revierte antes de 100 lotes, es lo que era antes.</translation>
    </message>
    <message>
        <source>The decision leans on the device&apos;s own model: it takes over half of the fleet model&apos;s share.</source>
        <translation>La decisión se apoya en el modelo propio del dispositivo: asume la mitad del peso del modelo de la flota.</translation>
    </message>
    <message>
        <source>The learning rate is raised for some batches, and then goes back by itself.</source>
        <translation>La tasa de aprendizaje se sube durante algunos lotes y luego vuelve por sí sola.</translation>
    </message>
    <message>
        <source>From then on the channel counts as missing; it is watched on, so that its return is seen.</source>
        <translation>Desde entonces el canal cuenta como ausente; se sigue vigilando, para que se vea su vuelta.</translation>
    </message>
    <message>
        <source>%1 is missing in %2 of the readings; before, in %3.</source>
        <translation>%1 falta en %2 de las lecturas; antes, en %3.</translation>
    </message>
    <message>
        <source>%1 says %2 over and over; before, it moved by about %3 from reading to reading.</source>
        <translation>%1 repite %2 una y otra vez; antes variaba en torno a %3 de lectura a lectura.</translation>
    </message>
    <message>
        <source>The noise of %1 fell from %2 to %3.</source>
        <translation>El ruido de %1 bajó de %2 a %3.</translation>
    </message>
    <message>
        <source>The noise of %1 grew from %2 to %3.</source>
        <translation>El ruido de %1 subió de %2 a %3.</translation>
    </message>
    <message>
        <source>%1 went from %2 to %3, far out of its own range: %4 deviations.</source>
        <translation>%1 pasó de %2 a %3, muy fuera de su propio intervalo: %4 desviaciones.</translation>
    </message>
    <message>
        <source>%1 rose from %2 to %3, by %4 deviations, and stays there.</source>
        <translation>%1 subió de %2 a %3, en %4 desviaciones, y ahí sigue.</translation>
    </message>
    <message>
        <source>%1 fell from %2 to %3, by %4 deviations, and stays there.</source>
        <translation>%1 bajó de %2 a %3, en %4 desviaciones, y ahí sigue.</translation>
    </message>
    <message>
        <source>The global version&apos;s log loss grew from %1 to %2 while the inputs are as they were.</source>
        <translation>La log loss de la versión global subió de %1 a %2 mientras las entradas siguen como estaban.</translation>
    </message>
    <message>
        <source>The log loss grew from %1 to %2 while the inputs are as they were.</source>
        <translation>La log loss subió de %1 a %2 mientras las entradas siguen como estaban.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) at about the same time.</source>
        <translation>
            <numerusform>%Ln dispositivo casi al mismo tiempo.</numerusform>
            <numerusform>%Ln dispositivos casi al mismo tiempo.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the only channel.</source>
        <translation>Es el único canal.</translation>
    </message>
    <message>
        <source>The other channels go on as before.</source>
        <translation>Los demás canales siguen como antes.</translation>
    </message>
    <message>
        <source>%1 of %2 channels moved.</source>
        <translation>Canales que se movieron: %1 de %2.</translation>
    </message>
    <message>
        <source>Drift: none was found.</source>
        <translation>Deriva: no se detectó ninguna.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a count and a cause of drift</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Drift found so far: %1; now: %2.</source>
        <translation>Deriva detectada hasta ahora: %1; ahora: %2.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sensor(s) in quarantine.</source>
        <translation>
            <numerusform>%Ln sensor en cuarentena.</numerusform>
            <numerusform>%Ln sensores en cuarentena.</numerusform>
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
            <numerusform>%1: su log loss en %Ln dispositivo subió de %2 a %3</numerusform>
            <numerusform>%1: su log loss en %Ln dispositivos subió de %2 a %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on %Ln device(s), since batch %2</source>
        <translation>
            <numerusform>%1 en %Ln dispositivo, desde el lote %2</numerusform>
            <numerusform>%1 en %Ln dispositivos, desde el lote %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on %Ln device(s): %2</source>
        <translation>
            <numerusform>%1 en %Ln dispositivo: %2</numerusform>
            <numerusform>%1 en %Ln dispositivos: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the drift is over</source>
        <translation>%1: la deriva ha terminado</translation>
    </message>
    <message numerus="yes">
        <source>The drift of %Ln device(s) is over: %1</source>
        <translation>
            <numerusform>La deriva de %Ln dispositivo ha terminado: %1</numerusform>
            <numerusform>La deriva de %Ln dispositivos ha terminado: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Recalibrated: %1</source>
        <translation>Recalibrado: %1</translation>
    </message>
    <message>
        <source>Recalibration taken back: %1</source>
        <translation>Recalibración revertida: %1</translation>
    </message>
    <message>
        <source>Leans on its own model: %1</source>
        <translation>Se apoya en su propio modelo: %1</translation>
    </message>
    <message>
        <source>Decides with the fleet again: %1</source>
        <translation>Vuelve a decidir con la flota: %1</translation>
    </message>
    <message>
        <source>Learning rate raised: %1</source>
        <translation>Tasa de aprendizaje subida: %1</translation>
    </message>
    <message>
        <source>Learning rate back: %1</source>
        <translation>Tasa de aprendizaje restablecida: %1</translation>
    </message>
    <message>
        <source>Sensor in quarantine: %1</source>
        <translation>Sensor en cuarentena: %1</translation>
    </message>
    <message>
        <source>Sensor released: %1</source>
        <translation>Sensor liberado: %1</translation>
    </message>
    <message>
        <source>%1, by itself</source>
        <comment>a remedy</comment>
        <translation>%1, automáticamente</translation>
    </message>
    <message>
        <source>The last channel still trusted can’t go into quarantine: the device would not be scored at all. Mend or replace the sensor; where its new readings are right, recalibrate.</source>
        <translation>El último canal aún fiable no puede ponerse en cuarentena: el dispositivo dejaría de puntuarse. Repare o cambie el sensor; si sus nuevas lecturas son correctas, recalibre.</translation>
    </message>
    <message>
        <source>No quarantine: %1. %2</source>
        <comment>a device and its channel, why</comment>
        <translation>Sin cuarentena: %1. %2</translation>
    </message>
</context>
<context>
    <name>DriftWords</name>
    <message>
        <source>quarantine</source>
        <comment>a sensor of the device is in it</comment>
        <translation>cuarentena</translation>
    </message>
    <message>
        <source>rate raised</source>
        <translation>tasa subida</translation>
    </message>
    <message>
        <source>personal</source>
        <comment>the decision leans on the local model</comment>
        <translation>personalizado</translation>
    </message>
    <message>
        <source>recalibrated</source>
        <translation>recalibrado</translation>
    </message>
    <message>
        <source>%1, by itself</source>
        <comment>something that is done</comment>
        <translation>%1, automáticamente</translation>
    </message>
    <message>
        <source>leans on its own model</source>
        <translation>se apoya en su propio modelo</translation>
    </message>
    <message>
        <source>in quarantine: %1</source>
        <translation>en cuarentena: %1</translation>
    </message>
    <message>
        <source>%1, since batch %2.</source>
        <comment>a cause</comment>
        <translation>%1, desde el lote %2.</translation>
    </message>
    <message>
        <source>No drift: its channels and its log loss are as they were.</source>
        <translation>Sin deriva: sus canales y su log loss siguen como estaban.</translation>
    </message>
    <message>
        <source>What is done: %1.</source>
        <translation>Lo que se hace: %1.</translation>
    </message>
</context>
<context>
    <name>DriveWords</name>
    <message>
        <source>What was written before is safe. When the cause is gone: fleetgrad-cli resume %1</source>
        <translation>Lo escrito hasta ahora está a salvo. Cuando la causa desaparezca: fleetgrad-cli resume %1</translation>
    </message>
    <message>
        <source>Stopped before the first batch. Nothing was written.</source>
        <translation>Detenida antes del primer lote. No se escribió nada.</translation>
    </message>
    <message>
        <source>Stopped after batch %1.</source>
        <translation>Detenida tras el lote %1.</translation>
    </message>
    <message>
        <source>The run is not kept: name a run file with --output.</source>
        <translation>La ejecución no se conserva: indique un archivo de ejecución con --output.</translation>
    </message>
    <message>
        <source>Go on with: fleetgrad-cli resume %1</source>
        <translation>Para continuar: fleetgrad-cli resume %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more remark(s): fleetgrad-cli inspect --events</source>
        <translation>
            <numerusform>%Ln observación más: fleetgrad-cli inspect --events</numerusform>
            <numerusform>%Ln observaciones más: fleetgrad-cli inspect --events</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 readings a second.</source>
        <translation>%1, %2 lecturas por segundo.</translation>
    </message>
    <message>
        <source>Run file: %1</source>
        <translation>Archivo de ejecución: %1</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>Informe: %1</translation>
    </message>
</context>
<context>
    <name>EndpointWords</name>
    <message>
        <source>Without TLS only this machine itself may be listened to: 127.0.0.1 or ::1. Leave plain text out, or listen there.</source>
        <translation>Sin TLS solo se puede escuchar en este equipo: 127.0.0.1 o ::1. Quite --plain, o escuche allí.</translation>
    </message>
    <message>
        <source>Another program listens there. Name another port.</source>
        <translation>Otro programa escucha ahí. Indique otro puerto.</translation>
    </message>
    <message>
        <source>It can&apos;t be listened to: %1.</source>
        <translation>No se puede escuchar ahí: %1.</translation>
    </message>
</context>
<context>
    <name>EvaluateWords</name>
    <message>
        <source>labels late by, and alarms</source>
        <translation>retraso de etiquetas y alarmas</translation>
    </message>
    <message>
        <source>events found</source>
        <translation>eventos hallados</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>precisión</translation>
    </message>
    <message>
        <source>false a day</source>
        <translation>falsas al día</translation>
    </message>
    <message>
        <source>within 1.5</source>
        <translation>hasta 1,5×</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>peor</translation>
    </message>
    <message>
        <source>Wanted: %1 false alarms in a device-day; within 1.5: devices within that factor of it, of those where ten or more were to be expected.</source>
        <translation>Deseadas: %1 falsas alarmas por día-dispositivo; hasta 1,5×: dispositivos dentro de ese factor, entre aquellos en los que cabía esperar diez o más.</translation>
    </message>
    <message>
        <source>labels late by, and scorer</source>
        <translation>retraso de etiquetas y modelo</translation>
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
        <translation>exactitud</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Tell what models and decision are worth on CSV files</source>
        <translation>Decir qué valen los modelos y la decisión con archivos CSV</translation>
    </message>
    <message>
        <source>A CSV file, or a folder of them</source>
        <translation>Un archivo CSV o una carpeta de ellos</translation>
    </message>
    <message>
        <source>Readings that labels come late, one run for each</source>
        <translation>Retrasos de las etiquetas, en lecturas; una ejecución por cada uno</translation>
    </message>
    <message>
        <source>Judge each device by a fleet in which it alone never trains</source>
        <translation>Juzgar cada dispositivo con una flota en la que solo él nunca se entrena</translation>
    </message>
    <message>
        <source>Runs at a time; 0: one for each processor</source>
        <translation>Ejecuciones a la vez; 0: una por procesador</translation>
    </message>
    <message>
        <source>Print one JSON object and nothing else</source>
        <translation>Mostrar un objeto JSON y nada más</translation>
    </message>
    <message>
        <source>No progress</source>
        <translation>Sin progreso</translation>
    </message>
    <message>
        <source>It is empty. Name a CSV file, or a folder of them.</source>
        <translation>Está vacío. Indique un archivo CSV o una carpeta de ellos.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n run(s)</source>
        <translation>
            <numerusform>%1 de %n ejecución</numerusform>
            <numerusform>%1 de %n ejecuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>delay, 90%</source>
        <translation>retraso, 90&#xa0;%</translation>
    </message>
</context>
<context>
    <name>EvaluationFacts</name>
    <message>
        <source>No labelled readings have come yet.</source>
        <translation>Aún no ha llegado ninguna lectura etiquetada.</translation>
    </message>
    <message>
        <source>Needs labelled readings of both classes.</source>
        <translation>Necesita lecturas etiquetadas de ambas clases.</translation>
    </message>
    <message>
        <source>The scores of this version are not kept any more.</source>
        <translation>Las puntuaciones de esta versión ya no se conservan.</translation>
    </message>
    <message>
        <source>The file of a run has figures of each device, not single scores.</source>
        <translation>El archivo de una ejecución tiene cifras de cada dispositivo, no puntuaciones sueltas.</translation>
    </message>
    <message>
        <source>readings</source>
        <translation>lecturas</translation>
    </message>
    <message>
        <source>With a label, each scored before that was used</source>
        <translation>Con etiqueta, cada una puntuada antes de usar su etiqueta</translation>
    </message>
    <message>
        <source>anomalies</source>
        <translation>anomalías</translation>
    </message>
    <message>
        <source>The base rate: their share of the readings</source>
        <translation>La tasa base: su proporción entre las lecturas</translation>
    </message>
    <message>
        <source>PR-AUC</source>
        <translation>PR-AUC</translation>
    </message>
    <message>
        <source>The area under the curve, all readings together</source>
        <translation>El área bajo la curva, todas las lecturas juntas</translation>
    </message>
    <message>
        <source>PR-AUC, mean</source>
        <translation>PR-AUC, media</translation>
    </message>
    <message>
        <source>The mean over the devices that have one, as reports say it</source>
        <translation>La media de los dispositivos que tienen una, como en los informes</translation>
    </message>
    <message>
        <source>A version is judged on all readings together.</source>
        <translation>Una versión se juzga con todas las lecturas juntas.</translation>
    </message>
    <message>
        <source>log loss</source>
        <translation>log loss</translation>
    </message>
    <message>
        <source>Mean over the readings; smaller is better</source>
        <translation>Media de las lecturas; menor es mejor</translation>
    </message>
    <message>
        <source>calibration error</source>
        <translation>error de calibración</translation>
    </message>
    <message>
        <source>The mean distance of predicted probabilities from what happened</source>
        <translation>La distancia media entre las probabilidades predichas y lo que ocurrió</translation>
    </message>
    <message>
        <source>No device claims anything of this version.</source>
        <translation>Ningún dispositivo declara nada de esta versión.</translation>
    </message>
    <message>
        <source>A local model and a global version are claimed something of: choose one of them, and one device.</source>
        <translation>Se declara algo de un modelo local y de una versión global: elija uno de ellos, y un dispositivo.</translation>
    </message>
    <message>
        <source>measured accuracy</source>
        <translation>exactitud medida</translation>
    </message>
    <message>
        <source>Share of the readings that were called what they are</source>
        <translation>Proporción de las lecturas acertadas</translation>
    </message>
    <message>
        <source>claimed accuracy</source>
        <translation>exactitud declarada</translation>
    </message>
    <message>
        <source>Of a model on what it had just been trained on, by who trained it: nobody measured it</source>
        <translation>De un modelo sobre aquello con lo que se acababa de entrenar, por quien lo entrenó: nadie la midió</translation>
    </message>
    <message>
        <source>majority class</source>
        <translation>clase mayoritaria</translation>
    </message>
    <message>
        <source>The accuracy of always saying what is more frequent</source>
        <translation>La exactitud de decir siempre lo más frecuente</translation>
    </message>
    <message>
        <source>balanced accuracy</source>
        <translation>exactitud equilibrada</translation>
    </message>
    <message>
        <source>The mean of the shares of both classes that were recognised</source>
        <translation>La media de las proporciones reconocidas de ambas clases</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>precisión</translation>
    </message>
    <message>
        <source>Share of what was called an anomaly that is one</source>
        <translation>Proporción de lo llamado anomalía que lo es</translation>
    </message>
    <message>
        <source>Nothing was called an anomaly.</source>
        <translation>Nada se llamó anomalía.</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>sensibilidad</translation>
    </message>
    <message>
        <source>Share of the anomalies that were called one</source>
        <translation>Proporción de las anomalías que se llamaron así</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Of precision and recall</source>
        <translation>De la precisión y la sensibilidad</translation>
    </message>
    <message>
        <source>No label has come yet by which an alarm could be judged.</source>
        <translation>Aún no ha llegado ninguna etiqueta con la que juzgar una alarma.</translation>
    </message>
    <message>
        <source>Alarms come from the decision.</source>
        <translation>Las alarmas vienen de la decisión.</translation>
    </message>
    <message>
        <source>No event was found yet.</source>
        <translation>Aún no se ha hallado ningún evento.</translation>
    </message>
    <message>
        <source>The file of this run has no single delays.</source>
        <translation>El archivo de esta ejecución no tiene retrasos sueltos.</translation>
    </message>
    <message>
        <source>events found</source>
        <translation>eventos hallados</translation>
    </message>
    <message>
        <source>Runs of anomalies in which there was an alarm, since the run began</source>
        <translation>Series de anomalías en las que hubo una alarma, desde el inicio de la ejecución</translation>
    </message>
    <message>
        <source>false alarms a day</source>
        <translation>falsas alarmas/día</translation>
    </message>
    <message>
        <source>Per device-day: %1 in %2 device-days; %3 are wanted</source>
        <translation>Por día-dispositivo: %1 en %2 días-dispositivo; deseadas: %3</translation>
    </message>
    <message>
        <source>true alarms</source>
        <translation>alarmas reales</translation>
    </message>
    <message>
        <source>Their share of the alarms that are judged</source>
        <translation>Su proporción entre las alarmas juzgadas</translation>
    </message>
    <message>
        <source>delay, median</source>
        <translation>retraso, mediana</translation>
    </message>
    <message>
        <source>Half of the found events were found within %1</source>
        <translation>La mitad de los eventos hallados se hallaron en %1 como máximo</translation>
    </message>
    <message>
        <source>delay, 90%</source>
        <translation>retraso, 90&#xa0;%</translation>
    </message>
    <message>
        <source>90% of the found events were found within %1</source>
        <translation>El 90&#xa0;% de los eventos hallados se hallaron en %1 como máximo</translation>
    </message>
    <message>
        <source>No label has come of readings since it was published.</source>
        <translation>Desde su publicación no ha llegado ninguna etiqueta de lecturas.</translation>
    </message>
    <message>
        <source>Single scores of so many devices come when the run goes on.</source>
        <translation>Las puntuaciones individuales de tantos dispositivos llegan cuando la ejecución continúa.</translation>
    </message>
    <message>
        <source>With a label, and from after the version was published</source>
        <translation>Con etiqueta y posteriores a la publicación de la versión</translation>
    </message>
    <message>
        <source>It is scoring the last readings again: that takes a moment.</source>
        <translation>Está puntuando de nuevo las últimas lecturas: tarda un momento.</translation>
    </message>
    <message>
        <source>Runs of anomalies in batches %1 to %2 in which there would have been an alarm, had every device alarmed from a probability of %3 on</source>
        <translation>Series de anomalías en los lotes %1 a %2 en las que habría habido una alarma si cada dispositivo hubiera alarmado a partir de una probabilidad de %3</translation>
    </message>
</context>
<context>
    <name>EvaluationWords</name>
    <message>
        <source>Needs labelled readings</source>
        <translation>Necesita lecturas etiquetadas</translation>
    </message>
    <message>
        <source>Needs anomalies among the labels</source>
        <translation>Necesita anomalías entre las etiquetas</translation>
    </message>
    <message>
        <source>The scores of this version are not kept any more</source>
        <translation>Las puntuaciones de esta versión ya no se conservan</translation>
    </message>
    <message>
        <source>The file of this run has no single scores</source>
        <translation>El archivo de esta ejecución no tiene puntuaciones sueltas</translation>
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
        <translation>modelo local</translation>
    </message>
    <message>
        <source>global model</source>
        <translation>modelo global</translation>
    </message>
    <message>
        <source>global v%1</source>
        <translation>global v%1</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>decisión</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>sensibilidad</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>precisión</translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <translation>Precisión y sensibilidad</translation>
    </message>
    <message>
        <source>PR-AUC %1</source>
        <translation>PR-AUC %1</translation>
    </message>
    <message>
        <source>base rate</source>
        <translation>tasa base</translation>
    </message>
    <message>
        <source>at 0.5</source>
        <comment>probability</comment>
        <translation>en 0,5</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>predicho</translation>
    </message>
    <message>
        <source>share of anomalies</source>
        <translation>proporción de anomalías</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilidad</translation>
    </message>
    <message>
        <source>Needs 50 labelled readings of about the same probability</source>
        <translation>Necesita 50 lecturas etiquetadas de casi la misma probabilidad</translation>
    </message>
    <message>
        <source>as predicted</source>
        <translation>como se predijo</translation>
    </message>
    <message>
        <source>bins</source>
        <comment>of a histogram</comment>
        <translation>intervalos</translation>
    </message>
    <message>
        <source>share of found events</source>
        <translation>proporción de los eventos hallados</translation>
    </message>
    <message>
        <source>Detection delay</source>
        <translation>Retraso de detección</translation>
    </message>
    <message>
        <source>Alarms come from the decision</source>
        <translation>Las alarmas vienen de la decisión</translation>
    </message>
    <message>
        <source>No event was found yet</source>
        <translation>Aún no se ha hallado ningún evento</translation>
    </message>
    <message>
        <source>The file of this run has no single delays</source>
        <translation>El archivo de esta ejecución no tiene retrasos sueltos</translation>
    </message>
    <message>
        <source>found</source>
        <translation>hallado</translation>
    </message>
    <message>
        <source>Accuracy of each global version</source>
        <translation>Exactitud de cada versión global</translation>
    </message>
    <message>
        <source>claimed by its devices, and measured on hold-outs</source>
        <translation>declarada por sus dispositivos, y medida con los testigos</translation>
    </message>
    <message>
        <source>claimed by its devices, and measured on the fleet</source>
        <translation>declarada por sus dispositivos, y medida con la flota</translation>
    </message>
    <message>
        <source>The first round has not been yet</source>
        <translation>Aún no ha habido una primera ronda</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lote</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitud</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medida</translation>
    </message>
    <message>
        <source>majority class</source>
        <translation>clase mayoritaria</translation>
    </message>
    <message>
        <source>Single scores of so many devices come when the run goes on</source>
        <translation>Las puntuaciones sueltas de tantos dispositivos llegan cuando la ejecución sigue</translation>
    </message>
    <message>
        <source>Its readings can’t be had</source>
        <translation>No se pueden obtener sus lecturas</translation>
    </message>
    <message>
        <source>It is scoring the last readings again</source>
        <translation>Está puntuando de nuevo las últimas lecturas</translation>
    </message>
    <message>
        <source>alarm threshold</source>
        <translation>umbral de alarma</translation>
    </message>
    <message>
        <source>the newest %1</source>
        <translation>las %1 más recientes</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>This folder can’t be made. Name one in a place where you may write.</source>
        <translation>No se puede crear esta carpeta. Indique una en un lugar donde pueda escribir.</translation>
    </message>
    <message>
        <source>Write models, charts or the report of a run file</source>
        <translation>Escribir modelos, gráficos o el informe de un archivo de ejecución</translation>
    </message>
    <message>
        <source>The run file</source>
        <translation>El archivo de ejecución</translation>
    </message>
    <message>
        <source>The model of a device, the newest that was stored if no version is named</source>
        <translation>El modelo de un dispositivo; el más reciente guardado si no se indica la versión</translation>
    </message>
    <message>
        <source>A global version</source>
        <translation>Una versión global</translation>
    </message>
    <message>
        <source>Every stored version of every device, and every global version, as files in a folder</source>
        <translation>Cada versión guardada de cada dispositivo, y cada versión global, como archivos en una carpeta</translation>
    </message>
    <message>
        <source>The charts, a file each, in a folder</source>
        <translation>Los gráficos, un archivo cada uno, en una carpeta</translation>
    </message>
    <message>
        <source>Of the charts: svg, png, pdf or csv</source>
        <translation>Formato de los gráficos: svg, png, pdf o csv</translation>
    </message>
    <message>
        <source>The report (index.html and its charts), in a folder</source>
        <translation>El informe (index.html y sus gráficos), en una carpeta</translation>
    </message>
    <message>
        <source>The file of --model or --global, in the format that its name ends with; without it NAME_vVERSION.json here</source>
        <translation>El archivo de --model o --global, en el formato que dice el final de su nombre; sin él, NOMBRE_vVERSIÓN.json aquí</translation>
    </message>
    <message>
        <source>The weights of the newest stored model of every device, a line each, as a CSV file</source>
        <translation>Los pesos del modelo guardado más reciente de cada dispositivo, una línea cada uno, como archivo CSV</translation>
    </message>
    <message>
        <source>Say what to export: --model, --global, --all-models, --weights, --charts or --report.</source>
        <translation>Indique qué exportar: --model, --global, --all-models, --weights, --charts o --report.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are left out: no version of their models was stored.</source>
        <translation>
            <numerusform>Se omite %n dispositivo: no se guardó ninguna versión de su modelo.</numerusform>
            <numerusform>Se omiten %n dispositivos: no se guardó ninguna versión de sus modelos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeaturesWords</name>
    <message>
        <source>The end of this name tells no format. End it with .csv or .npy.</source>
        <translation>El final de este nombre no indica ningún formato. Termínelo en .csv o .npy.</translation>
    </message>
    <message>
        <source>This file would replace one of those that are read. Name another.</source>
        <translation>Este archivo sustituiría a uno de los que se leen. Indique otro.</translation>
    </message>
    <message>
        <source>Interrupted: nothing is kept.</source>
        <translation>Interrumpido: no se guarda nada.</translation>
    </message>
    <message>
        <source>Write the features that models see of the readings of files</source>
        <translation>Escribir las características que los modelos ven de las lecturas de archivos</translation>
    </message>
    <message>
        <source>A CSV file, or a folder of them</source>
        <translation>Un archivo CSV o una carpeta de ellos</translation>
    </message>
    <message>
        <source>This device alone</source>
        <translation>Solo este dispositivo</translation>
    </message>
    <message>
        <source>Whose features: those of local models, or of the fleet</source>
        <translation>Qué características: las de los modelos locales o las de la flota</translation>
    </message>
    <message>
        <source>A .csv file, or for one device a .npy file; without it CSV goes to standard output</source>
        <translation>Un archivo .csv o, para un dispositivo, un archivo .npy; sin él, CSV va a la salida estándar</translation>
    </message>
    <message>
        <source>No remarks on the files</source>
        <translation>Sin observaciones sobre los archivos</translation>
    </message>
    <message>
        <source>It is empty. Name a CSV file, or a folder of them.</source>
        <translation>Está vacío. Indique un archivo CSV o una carpeta de ellos.</translation>
    </message>
    <message>
        <source>The files have no device of this name. Their devices are called %1, ...</source>
        <translation>Los archivos no tienen ningún dispositivo con ese nombre. Sus dispositivos se llaman %1, ...</translation>
    </message>
    <message>
        <source>A .npy file holds one device, and the files have more: %1, ... Name one, or write a .csv file.</source>
        <translation>Un archivo .npy contiene un dispositivo, y los archivos tienen más: %1, ... Indique uno o escriba un archivo .csv.</translation>
    </message>
    <message>
        <source>%1 and %2 have different channels, so that their features are no one table. Name one device, or write those of the fleet (--model fleet).</source>
        <translation>%1 y %2 tienen canales distintos, así que sus características no forman una sola tabla. Indique un dispositivo o escriba las de la flota (--model fleet).</translation>
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
        <translation>tasa</translation>
    </message>
    <message>
        <source>log loss</source>
        <translation>log loss</translation>
    </message>
    <message>
        <source>mean over the devices</source>
        <translation>media de los dispositivos</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>la más baja</translation>
    </message>
    <message>
        <source>device</source>
        <translation>dispositivo</translation>
    </message>
    <message>
        <source>best rate</source>
        <translation>mejor tasa</translation>
    </message>
    <message>
        <source>at the fleet&apos;s rate</source>
        <translation>con la tasa de la flota</translation>
    </message>
    <message numerus="yes">
        <source>%n more device(s): --json has them.</source>
        <translation>
            <numerusform>%n dispositivo más: lo da --json.</numerusform>
            <numerusform>%n dispositivos más: los da --json.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a learning rate: many of them on the same readings</source>
        <translation>Buscar una tasa de aprendizaje: muchas con las mismas lecturas</translation>
    </message>
    <message>
        <source>A file of readings, or a folder of them; without it, the simulation of the preset</source>
        <translation>Un archivo de lecturas o una carpeta de ellos; sin él, la simulación del preajuste</translation>
    </message>
    <message>
        <source>Lowest rate that is tried</source>
        <translation>Tasa más baja que se prueba</translation>
    </message>
    <message>
        <source>Highest rate that is tried</source>
        <translation>Tasa más alta que se prueba</translation>
    </message>
    <message>
        <source>How many, in even ratios</source>
        <translation>Cuántas, en proporciones iguales</translation>
    </message>
    <message>
        <source>Devices that are tried, evenly spread; 0: all</source>
        <translation>Dispositivos que se prueban, repartidos por igual; 0: todos</translation>
    </message>
    <message>
        <source>Workers; 0: one for each processor</source>
        <translation>Hilos de trabajo; 0: uno por procesador</translation>
    </message>
    <message>
        <source>Print one JSON object and nothing else</source>
        <translation>Mostrar un objeto JSON y nada más</translation>
    </message>
    <message>
        <source>No progress</source>
        <translation>Sin progreso</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n device(s)</source>
        <translation>
            <numerusform>%1 de %n dispositivo</numerusform>
            <numerusform>%1 de %n dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not below --highest. Lower the one or raise the other.</source>
        <translation>No es menor que --highest. Baje una o suba la otra.</translation>
    </message>
</context>
<context>
    <name>FleetFilter</name>
    <message>
        <source>“%1” is no figure: write acc, bal, prauc, loss, precision, recall, f1, gain, found, false, delay, alarms, waiting, age, rate, samples or v.</source>
        <translation>«%1» no es una magnitud: escriba acc, bal, prauc, loss, precision, recall, f1, gain, found, false, delay, alarms, waiting, age, rate, samples o v.</translation>
    </message>
    <message>
        <source>A number is missing after “%1”, as in acc&lt;0.7.</source>
        <translation>Falta un número después de «%1», como en acc&lt;0.7.</translation>
    </message>
    <message>
        <source>“%1” is no state: there are %2.</source>
        <translation>«%1» no es un estado: hay %2.</translation>
    </message>
    <message>
        <source>“%1” is no drift: there are sensor, environment, global-model, unknown, any and acting.</source>
        <translation>«%1» no es una deriva: hay sensor, environment, global-model, unknown, any y acting.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Show the devices for which every term holds:&lt;/p&gt;&lt;table cellspacing=&apos;4&apos;&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;press-*&lt;/b&gt;&lt;/td&gt;&lt;td&gt;the name, with wildcards&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;acc&amp;lt;0.7&lt;/b&gt;&lt;/td&gt;&lt;td&gt;a figure: acc, bal, prauc, loss, precision, recall, f1, gain, waiting, age (of labels), rate, samples, v; found (share of events), false (alarms a day), delay (s), alarms&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;state:silent&lt;/b&gt;&lt;/td&gt;&lt;td&gt;learning, no-gain, waiting, too-few-labels, silent, quarantined, hold-out, finished&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;is:alarm&lt;/b&gt;&lt;/td&gt;&lt;td&gt;an alarm is on&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;drift:any&lt;/b&gt;, &lt;b&gt;state:drifting&lt;/b&gt;&lt;/td&gt;&lt;td&gt;sensor, environment, global-model, unknown, any, acting&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;is:locked&lt;/b&gt;&lt;/td&gt;&lt;td&gt;the rate is locked&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</source>
        <translation>&lt;p&gt;Muestra los dispositivos que cumplen todos los términos:&lt;/p&gt;&lt;table cellspacing=&apos;4&apos;&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;press-*&lt;/b&gt;&lt;/td&gt;&lt;td&gt;el nombre, con comodines&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;acc&amp;lt;0.7&lt;/b&gt;&lt;/td&gt;&lt;td&gt;una magnitud: acc, bal, prauc, loss, precision, recall, f1, gain, waiting, age (de las etiquetas), rate, samples, v; found (proporción de eventos), false (alarmas al día), delay (s), alarms&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;state:silent&lt;/b&gt;&lt;/td&gt;&lt;td&gt;learning, no-gain, waiting, too-few-labels, silent, quarantined, hold-out, finished&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;is:alarm&lt;/b&gt;&lt;/td&gt;&lt;td&gt;hay una alarma activa&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;drift:any&lt;/b&gt;, &lt;b&gt;state:drifting&lt;/b&gt;&lt;/td&gt;&lt;td&gt;sensor, environment, global-model, unknown, any, acting&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;is:locked&lt;/b&gt;&lt;/td&gt;&lt;td&gt;la tasa está bloqueada&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</translation>
    </message>
    <message>
        <source>“%1” is no group: this run has none. Select devices and choose “New group…” in their menu.</source>
        <translation>«%1» no es un grupo: esta ejecución no tiene ninguno. Seleccione dispositivos y elija «Nuevo grupo…» en su menú.</translation>
    </message>
    <message>
        <source>“%1” is no group: there are %2.</source>
        <translation>«%1» no es un grupo: hay %2.</translation>
    </message>
    <message>
        <source>&lt;tr&gt;&lt;td&gt;&lt;b&gt;group:pumps&lt;/b&gt;&lt;/td&gt;&lt;td&gt;in a group whose name begins with that&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;source:hall-1&lt;/b&gt;&lt;/td&gt;&lt;td&gt;the folder or file that it comes from&lt;/td&gt;&lt;/tr&gt;</source>
        <translation>&lt;tr&gt;&lt;td&gt;&lt;b&gt;group:pumps&lt;/b&gt;&lt;/td&gt;&lt;td&gt;en un grupo cuyo nombre empieza así&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;source:hall-1&lt;/b&gt;&lt;/td&gt;&lt;td&gt;la carpeta o el archivo de donde viene&lt;/td&gt;&lt;/tr&gt;</translation>
    </message>
    <message>
        <source>&lt;tr&gt;&lt;td&gt;&lt;b&gt;is:canary&lt;/b&gt;&lt;/td&gt;&lt;td&gt;it tries out a model&lt;/td&gt;&lt;/tr&gt;</source>
        <translation>&lt;tr&gt;&lt;td&gt;&lt;b&gt;is:canary&lt;/b&gt;&lt;/td&gt;&lt;td&gt;prueba un modelo&lt;/td&gt;&lt;/tr&gt;</translation>
    </message>
</context>
<context>
    <name>FleetMap</name>
    <message>
        <source>better</source>
        <translation>mejor</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>peor</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lote</translation>
    </message>
</context>
<context>
    <name>ForkTreeWords</name>
    <message>
        <source>nothing changed</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>forks</source>
        <translation>bifurcaciones</translation>
    </message>
    <message>
        <source>after batch</source>
        <translation>tras el lote</translation>
    </message>
    <message>
        <source>now batch</source>
        <translation>lote actual</translation>
    </message>
    <message>
        <source>accuracy then</source>
        <translation>exactitud entonces</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
</context>
<context>
    <name>ForkWords</name>
    <message>
        <source>Go on from a batch of a run with other settings, in the same file</source>
        <translation>Continuar desde un lote de una ejecución con otros ajustes, en el mismo archivo</translation>
    </message>
    <message>
        <source>The run file, or a fork in it: plant.fleetrun#name</source>
        <translation>El archivo de ejecución, o una bifurcación en él: plant.fleetrun#name</translation>
    </message>
    <message>
        <source>The last batch that the fork has in common with the run</source>
        <translation>El último lote que la bifurcación tiene en común con la ejecución</translation>
    </message>
    <message>
        <source>What the fork is called; without it fork-1, fork-2, ...</source>
        <translation>Cómo se llama la bifurcación; sin ello fork-1, fork-2, ...</translation>
    </message>
</context>
<context>
    <name>Forking</name>
    <message>
        <source>The checkpoint at batch %1 is of another version of the program, so the run can&apos;t be forked after it. Fork it before that batch, or with the program that made it (fleetgrad-cli inspect names its version).</source>
        <translation>El punto de control del lote %1 es de otra versión del programa, así que la ejecución no se puede bifurcar después de él. Bifúrquela antes de ese lote o con el programa que lo escribió (fleetgrad-cli inspect nombra su versión).</translation>
    </message>
    <message>
        <source>Forking was stopped.</source>
        <translation>Se detuvo la bifurcación.</translation>
    </message>
    <message>
        <source>Gone through again, batch %1 is not what the file has: another version of the program made it. Fork the run with that one (fleetgrad-cli inspect names it).</source>
        <translation>Al recorrerlo de nuevo, el lote %1 no es lo que hay en el archivo: lo hizo otra versión del programa. Bifurque la ejecución con esa (fleetgrad-cli inspect la nombra).</translation>
    </message>
    <message>
        <source>%1 can&apos;t change in a fork: what was learnt up to batch %2 rests on it. Start a new run to change it.</source>
        <translation>%1 no puede cambiar en una bifurcación: lo aprendido hasta el lote %2 se basa en ello. Inicie una ejecución nueva para cambiarlo.</translation>
    </message>
    <message>
        <source>A fork after batch %1 can&apos;t end after batch %2. Give it more batches.</source>
        <translation>Una bifurcación tras el lote %1 no puede terminar tras el lote %2. Dele más lotes.</translation>
    </message>
</context>
<context>
    <name>GainTexts</name>
    <message>
        <source>Its decision is better than always saying normal, than the last label and than the unsupervised score.</source>
        <translation>Su decisión es mejor que decir siempre «normal», que la última etiqueta y que la puntuación no supervisada.</translation>
    </message>
    <message>
        <source>Its decision is not better than the last label.</source>
        <translation>Su decisión no es mejor que la última etiqueta.</translation>
    </message>
    <message>
        <source>Too few labels to tell whether its decision is better than the last label.</source>
        <translation>Muy pocas etiquetas para saber si su decisión es mejor que la última etiqueta.</translation>
    </message>
    <message>
        <source>Its decision is not better than the unsupervised score.</source>
        <translation>Su decisión no es mejor que la puntuación no supervisada.</translation>
    </message>
    <message>
        <source>Too few labels to tell whether its decision is better than the unsupervised score.</source>
        <translation>Muy pocas etiquetas para saber si su decisión es mejor que la puntuación no supervisada.</translation>
    </message>
    <message>
        <source>Its decision is not better than always saying normal.</source>
        <translation>Su decisión no es mejor que decir siempre «normal».</translation>
    </message>
    <message>
        <source>Too few labels to tell whether its decision is better than always saying normal.</source>
        <translation>Muy pocas etiquetas para saber si su decisión es mejor que decir siempre «normal».</translation>
    </message>
    <message>
        <source>too few labels to tell what the fleet has learnt</source>
        <translation>muy pocas etiquetas para saber qué ha aprendido la flota</translation>
    </message>
    <message>
        <source>the fleet is learning</source>
        <translation>la flota aprende</translation>
    </message>
    <message>
        <source>the fleet is not better than the last label</source>
        <translation>la flota no es mejor que la última etiqueta</translation>
    </message>
    <message>
        <source>too few labels to tell whether the fleet is better than the last label</source>
        <translation>muy pocas etiquetas para saber si la flota es mejor que la última etiqueta</translation>
    </message>
    <message>
        <source>the fleet is not better than the unsupervised score</source>
        <translation>la flota no es mejor que la puntuación no supervisada</translation>
    </message>
    <message>
        <source>too few labels to tell whether the fleet is better than the unsupervised score</source>
        <translation>muy pocas etiquetas para saber si la flota es mejor que la puntuación no supervisada</translation>
    </message>
    <message>
        <source>the fleet is not better than always saying normal</source>
        <translation>la flota no es mejor que decir siempre «normal»</translation>
    </message>
    <message>
        <source>too few labels to tell whether the fleet is better than always saying normal</source>
        <translation>muy pocas etiquetas para saber si la flota es mejor que decir siempre «normal»</translation>
    </message>
    <message>
        <source>Hardest to beat: %1, gain in PR-AUC %2, %3.</source>
        <translation>La más difícil de superar: %1, mejora en PR-AUC %2, %3.</translation>
    </message>
    <message>
        <source>Hardest to beat: %1, gain in log loss %2, %3.</source>
        <translation>La más difícil de superar: %1, mejora en log loss %2, %3.</translation>
    </message>
    <message>
        <source>against weak labels</source>
        <translation>frente a etiquetas débiles</translation>
    </message>
    <message>
        <source>against weak labels in %1 of %2 devices</source>
        <translation>frente a etiquetas débiles en %1 de %2 dispositivos</translation>
    </message>
    <message>
        <source>95% interval %1 to %2</source>
        <translation>intervalo del 95&#xa0;% de %1 a %2</translation>
    </message>
</context>
<context>
    <name>GroupTexts</name>
    <message>
        <source>The group “%1” names no device: nothing is trained by it. Check its pattern against the names of the devices.</source>
        <translation>El grupo «%1» no nombra ningún dispositivo: nada se entrena según él. Compare su patrón con los nombres de los dispositivos.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) (%1) are named by the groups “%2” and “%3”: the first of them counts.</source>
        <translation>
            <numerusform>%n dispositivo (%1) está en los grupos «%2» y «%3»: cuenta el primero.</numerusform>
            <numerusform>%n dispositivos (%1) están en los grupos «%2» y «%3»: cuenta el primero.</numerusform>
        </translation>
    </message>
    <message>
        <source>in no group</source>
        <translation>sin grupo</translation>
    </message>
</context>
<context>
    <name>HelpTexts</name>
    <message>
        <source>Examples:</source>
        <translation>Ejemplos:</translation>
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
        <translation>Códigos de salida:
  0    todo fue bien
  1    la ejecución falló en el camino
  2    uso incorrecto: un argumento o un ajuste
  3    entrada incorrecta: un archivo falta, no se puede leer o no es lo que debería
  4    no se puede escribir un archivo: sin permiso, ya existe, disco lleno
  5    detenida en un --break; todo, hasta ahí, está en el archivo de ejecución
  130  interrumpida; todo, hasta el último lote, está en el archivo de ejecución</translation>
    </message>
</context>
<context>
    <name>IdentityWords</name>
    <message>
        <source>Folder of the server&apos;s certificate, key and tokens; without it one in the user&apos;s data</source>
        <translation>Carpeta del certificado, la clave y los tokens del servidor; si no se indica, una en los datos del usuario</translation>
    </message>
</context>
<context>
    <name>InputFileText</name>
    <message>
        <source>This link leads nowhere, or in a circle; choose the file itself.</source>
        <translation>Este enlace no lleva a ninguna parte o da vueltas; elija el propio archivo.</translation>
    </message>
    <message>
        <source>There is no such file or folder; check the path.</source>
        <translation>No existe ese archivo o carpeta; compruebe la ruta.</translation>
    </message>
    <message>
        <source>This is a device, a pipe or a socket and no file; choose a CSV file.</source>
        <translation>Esto es un dispositivo del sistema, una tubería o un socket y no un archivo; elija un archivo CSV.</translation>
    </message>
    <message>
        <source>The file cannot be read (%1); check the disk and try again.</source>
        <translation>No se puede leer el archivo (%1); compruebe el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file unpacks to more than %1 times its size, as no file of readings does; if it is sound, unpack it and choose the result.</source>
        <translation>El archivo descomprimido ocupa más de %1 veces su tamaño, como ningún archivo de lecturas; si está bien, descomprímalo y elija el resultado.</translation>
    </message>
    <message>
        <source>The compressed file is damaged or ends early; get it again.</source>
        <translation>El archivo comprimido está dañado o acaba antes de tiempo; obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>The file cannot be opened (%1); check its permissions.</source>
        <translation>No se puede abrir el archivo (%1); compruebe sus permisos.</translation>
    </message>
    <message>
        <source>The memory does not suffice to unpack the file; close other programs.</source>
        <translation>La memoria no alcanza para descomprimir el archivo; cierre otros programas.</translation>
    </message>
</context>
<context>
    <name>InspectModel</name>
    <message>
        <source>Global model, version %1</source>
        <translation>Modelo global, versión %1</translation>
    </message>
    <message>
        <source>Local model of %1, version %2</source>
        <translation>Modelo local de %1, versión %2</translation>
    </message>
    <message>
        <source>From run: %1, batch %2, method %3</source>
        <translation>De la ejecución: %1, lote %2, método %3</translation>
    </message>
    <message numerus="yes">
        <source>Trained on %1 sample(s); claimed accuracy %2; learning rate %3</source>
        <translation>
            <numerusform>Entrenado con %1 muestra; exactitud declarada %2; tasa de aprendizaje %3</numerusform>
            <numerusform>Entrenado con %1 muestras; exactitud declarada %2; tasa de aprendizaje %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weight(s); the largest:</source>
        <translation>
            <numerusform>%Ln peso; el mayor:</numerusform>
            <numerusform>%Ln pesos; los mayores:</numerusform>
        </translation>
    </message>
    <message>
        <source>bias</source>
        <translation>sesgo</translation>
    </message>
    <message>
        <source>Made by round %1</source>
        <translation>Hecho por la ronda %1</translation>
    </message>
    <message>
        <source>from global version %1</source>
        <translation>a partir de la versión global %1</translation>
    </message>
    <message>
        <source>from version %1</source>
        <translation>a partir de la versión %1</translation>
    </message>
    <message>
        <source>beside global version %1</source>
        <translation>junto a la versión global %1</translation>
    </message>
    <message>
        <source>configuration %1</source>
        <translation>configuración %1</translation>
    </message>
    <message>
        <source>on its device</source>
        <translation>en su dispositivo</translation>
    </message>
    <message>
        <source>on the devices that train</source>
        <translation>en los dispositivos que entrenan</translation>
    </message>
    <message>
        <source>on the devices that never train</source>
        <translation>en los dispositivos que nunca entrenan</translation>
    </message>
    <message numerus="yes">
        <source>Measured %1 to batch %2, %3 labelled reading(s): PR-AUC %4, log loss %5, accuracy %6</source>
        <translation>
            <numerusform>Medido %1 hasta el lote %2, %3 lectura etiquetada: PR-AUC %4, log loss %5, exactitud %6</numerusform>
            <numerusform>Medido %1 hasta el lote %2, %3 lecturas etiquetadas: PR-AUC %4, log loss %5, exactitud %6</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
</context>
<context>
    <name>InspectWords</name>
    <message>
        <source>information</source>
        <translation>información</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>crítico</translation>
    </message>
    <message>
        <source>Show what a run file or a model file holds</source>
        <translation>Mostrar qué contiene un archivo de ejecución o de modelo</translation>
    </message>
    <message>
        <source>A run file or a model file</source>
        <translation>Un archivo de ejecución o de modelo</translation>
    </message>
    <message>
        <source>As one JSON object</source>
        <translation>Como un objeto JSON</translation>
    </message>
    <message>
        <source>The digest of a run&apos;s content: equal for equal runs</source>
        <translation>La huella del contenido de una ejecución: igual en ejecuciones iguales</translation>
    </message>
    <message>
        <source>The events of a run</source>
        <translation>Los eventos de una ejecución</translation>
    </message>
    <message>
        <source>The global versions of a run</source>
        <translation>Las versiones globales de una ejecución</translation>
    </message>
    <message>
        <source>The configuration of a run, as TOML</source>
        <translation>La configuración de una ejecución, como TOML</translation>
    </message>
    <message>
        <source>This is not a run file. Only a run file has a digest, events, versions and a configuration.</source>
        <translation>Esto no es un archivo de ejecución. Solo un archivo de ejecución tiene huella, eventos, versiones y configuración.</translation>
    </message>
    <message>
        <source>Finished after batch %1.</source>
        <translation>Terminada tras el lote %1.</translation>
    </message>
    <message>
        <source>Stopped after batch %1; fleetgrad-cli resume goes on with it.</source>
        <translation>Detenida tras el lote %1; fleetgrad-cli resume la continúa.</translation>
    </message>
    <message>
        <source>Made by Fleetgrad %1 at %2.</source>
        <translation>Creada con Fleetgrad %1 el %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s), no summary yet: it stopped before its first checkpoint.</source>
        <translation>
            <numerusform>%Ln dispositivo, aún sin resumen: la ejecución se detuvo antes de su primer punto de control.</numerusform>
            <numerusform>%Ln dispositivos, aún sin resumen: la ejecución se detuvo antes de su primer punto de control.</numerusform>
        </translation>
    </message>
    <message>
        <source>The figures are those after batch %1, of its newest checkpoint.</source>
        <translation>Las cifras son las posteriores al lote %1, de su último punto de control.</translation>
    </message>
    <message>
        <source>Stopped after batch %1; fleetgrad-cli serve goes on with it.</source>
        <translation>Detenida tras el lote %1; fleetgrad-cli serve la continúa.</translation>
    </message>
    <message>
        <source>That waits for: %1</source>
        <comment>a command</comment>
        <translation>Eso espera a: %1</translation>
    </message>
    <message>
        <source>What devices reported up to batch %1 is in earlier files.</source>
        <translation>Lo que los dispositivos informaron hasta el lote %1 está en archivos anteriores.</translation>
    </message>
</context>
<context>
    <name>LearningChart</name>
    <message>
        <source>global, each version</source>
        <translation>global, cada versión</translation>
    </message>
    <message>
        <source>fleet median</source>
        <translation>mediana de la flota</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lote</translation>
    </message>
    <message>
        <source>scored before training, against labels that the method makes itself</source>
        <translation>puntuado antes de entrenar, frente a etiquetas que el método crea él mismo</translation>
    </message>
    <message>
        <source>local models</source>
        <translation>modelos locales</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>decisiones</translation>
    </message>
    <message>
        <source>last 1,000 labels</source>
        <translation>últ. 1000 etiquetas</translation>
    </message>
    <message>
        <source>No labelled readings yet: the first figures come with the first labels.</source>
        <translation>Aún no hay lecturas etiquetadas: las primeras cifras llegan con las primeras etiquetas.</translation>
    </message>
    <message>
        <source>decisions, fleet mean</source>
        <translation>decisiones, media de la flota</translation>
    </message>
    <message>
        <source>global, newest version</source>
        <translation>global, última versión</translation>
    </message>
    <message>
        <source>original, claimed</source>
        <translation>original, declarado</translation>
    </message>
    <message>
        <source>original, measured</source>
        <translation>original, medido</translation>
    </message>
    <message>
        <source>%1: learning rate from %2 to %3, %4</source>
        <translation>%1: tasa de aprendizaje de %2 a %3, %4</translation>
    </message>
    <message>
        <source>since the start</source>
        <translation>desde el inicio</translation>
    </message>
    <message>
        <source>time, UTC</source>
        <translation>tiempo, UTC</translation>
    </message>
    <message>
        <source>readings per device</source>
        <translation>lecturas por dispositivo</translation>
    </message>
    <message numerus="yes">
        <source>(%Ln earlier change(s) of this rate are not drawn: there is room for the newest %1)</source>
        <translation>
            <numerusform>(%Ln cambio anterior de esta tasa no se dibuja: hay sitio para los %1 más recientes)</numerusform>
            <numerusform>(%Ln cambios anteriores de esta tasa no se dibujan: hay sitio para los %1 más recientes)</numerusform>
        </translation>
    </message>
    <message>
        <source>10–90% of devices</source>
        <translation>10–90&#xa0;% de los dispositivos</translation>
    </message>
    <message>
        <source>global, last %1 versions</source>
        <translation>global, últimas %1 versiones</translation>
    </message>
</context>
<context>
    <name>LearningView</name>
    <message>
        <source>%1, smoothed</source>
        <translation>%1, suavizado</translation>
    </message>
</context>
<context>
    <name>LiveText</name>
    <message>
        <source>A device has a name of 1 to %1 letters, digits and signs.</source>
        <translation>Un dispositivo tiene un nombre de 1 a %1 letras, cifras y signos.</translation>
    </message>
    <message>
        <source>This device has %L1 channels, but every device of this run has %L2: live.channels of its configuration says so. Send that many.</source>
        <translation>Este dispositivo tiene %L1 canales, pero cada dispositivo de esta ejecución tiene %L2: lo dice live.channels de su configuración. Envíe esos.</translation>
    </message>
    <message>
        <source>A channel has a name of 1 to %1 letters, digits and signs.</source>
        <translation>Un canal tiene un nombre de 1 a %1 letras, cifras y signos.</translation>
    </message>
    <message>
        <source>Give one unit for each channel, or none at all.</source>
        <translation>Dé una unidad por canal, o ninguna.</translation>
    </message>
    <message>
        <source>A unit has at most %1 letters, digits and signs.</source>
        <translation>Una unidad tiene como máximo %1 letras, cifras y signos.</translation>
    </message>
    <message>
        <source>The time stamp %1 is more than a day away from now, %2 (seconds since 1970): set the clock of the device.</source>
        <translation>La marca de tiempo %1 está a más de un día de ahora, %2 (segundos desde 1970): ajuste el reloj del dispositivo.</translation>
    </message>
    <message>
        <source>A device of this name joined with the channels %1. Send these, in their order and with their units, or choose another name.</source>
        <translation>Un dispositivo de este nombre se unió con los canales %1. Envíe estos, en su orden y con sus unidades, o elija otro nombre.</translation>
    </message>
    <message>
        <source>All %L1 places of this run are taken (live.places of its configuration): begin a run with more of them.</source>
        <translation>Las %L1 plazas de esta ejecución están ocupadas (live.places de su configuración): comience una ejecución con más.</translation>
    </message>
    <message>
        <source>This run takes readings alone: let the device send these.</source>
        <translation>Esta ejecución solo acepta lecturas: haga que el dispositivo las envíe.</translation>
    </message>
    <message>
        <source>A device of this name joined as one that trains itself. Go on with that, or choose another name.</source>
        <translation>Un dispositivo de este nombre se unió como uno que se entrena a sí mismo. Siga así o elija otro nombre.</translation>
    </message>
    <message>
        <source>A device of this name joined as one that sends its readings. Go on with that, or choose another name.</source>
        <translation>Un dispositivo de este nombre se unió como uno que envía sus lecturas. Siga así o elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>LookBack</name>
    <message>
        <source>There is no such device in this run.</source>
        <translation>No hay tal dispositivo en esta ejecución.</translation>
    </message>
    <message>
        <source>There is no batch %L1 in this run: it has %L2.</source>
        <translation>No hay lote %L1 en esta ejecución: tiene %L2.</translation>
    </message>
    <message>
        <source>The checkpoint at batch %L1 does not fit this version of the program.</source>
        <translation>El punto de control del lote %L1 no corresponde a esta versión del programa.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Se detuvo.</translation>
    </message>
    <message>
        <source>It has no such reading in this run.</source>
        <translation>No tiene tal lectura en esta ejecución.</translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message>
        <source>This server speaks schema %1.</source>
        <translation>Este servidor habla el esquema %1.</translation>
    </message>
    <message>
        <source>A device has a name of 1 to %1 bytes.</source>
        <translation>Un dispositivo tiene un nombre de 1 a %1 bytes.</translation>
    </message>
    <message>
        <source>It is to be an array of the channels&apos; names.</source>
        <translation>Debe ser una matriz con los nombres de los canales.</translation>
    </message>
    <message>
        <source>It is to be an array with one text for each channel.</source>
        <translation>Debe ser una matriz con un texto para cada canal.</translation>
    </message>
    <message>
        <source>Seconds between two readings are above 0, and a day at most.</source>
        <translation>Entre dos lecturas hay más de 0 segundos y un día como máximo.</translation>
    </message>
    <message>
        <source>A value is a number, or null where it is missing.</source>
        <translation>Un valor es un número, o null donde falta.</translation>
    </message>
    <message>
        <source>“%1” is no channel that the device said it has.</source>
        <translation>«%1» no es un canal que el dispositivo haya declarado.</translation>
    </message>
    <message>
        <source>There is to be one value for each channel, %1 in all.</source>
        <translation>Debe haber un valor para cada canal, %1 en total.</translation>
    </message>
    <message>
        <source>On this connection it is “%1”.</source>
        <translation>En esta conexión es «%1».</translation>
    </message>
    <message>
        <source>It is to be ISO 8601, or milliseconds since 1970 as a number.</source>
        <translation>Debe ser ISO 8601, o los milisegundos desde 1970 como número.</translation>
    </message>
    <message>
        <source>It is to be a whole number from 1 on, larger with each reading.</source>
        <translation>Debe ser un número entero a partir de 1, mayor con cada lectura.</translation>
    </message>
    <message>
        <source>It is 0, 1, or absent.</source>
        <translation>Es 0, 1 o nada.</translation>
    </message>
    <message>
        <source>A message has 256 KiB at most.</source>
        <translation>Un mensaje ocupa 256 KiB como máximo.</translation>
    </message>
    <message>
        <source>This is not JSON: %1</source>
        <translation>No es JSON: %1</translation>
    </message>
    <message>
        <source>A message is an object, or an array of readings.</source>
        <translation>Un mensaje es un objeto o una matriz de lecturas.</translation>
    </message>
    <message>
        <source>The device has said already who it is.</source>
        <translation>El dispositivo ya ha dicho quién es.</translation>
    </message>
    <message>
        <source>The first message is to be a “hello”.</source>
        <translation>El primer mensaje debe ser un «hello».</translation>
    </message>
    <message>
        <source>The server leaves no room for a reading.</source>
        <translation>El servidor no deja sitio para ninguna lectura.</translation>
    </message>
    <message>
        <source>This is no message of a server.</source>
        <translation>No es un mensaje de un servidor.</translation>
    </message>
    <message>
        <source>It is true where the device trains itself, or false.</source>
        <translation>Es true si el dispositivo se entrena a sí mismo; si no, false.</translation>
    </message>
    <message>
        <source>The server does not say by what the device is to train.</source>
        <translation>El servidor no dice cómo debe entrenarse el dispositivo.</translation>
    </message>
    <message>
        <source>There is to be one name for each weight.</source>
        <translation>Debe haber un nombre para cada peso.</translation>
    </message>
    <message>
        <source>These are other features than the fleet&apos;s. The update has: %1. The fleet has: %2.</source>
        <translation>Son otras características que las de la flota. La actualización tiene: %1. La flota tiene: %2.</translation>
    </message>
    <message>
        <source>It is to be a number, or null where it is unknown.</source>
        <translation>Debe ser un número, o null si no se conoce.</translation>
    </message>
    <message>
        <source>It is a share, from 0 to 1.</source>
        <translation>Es una proporción, de 0 a 1.</translation>
    </message>
    <message>
        <source>It is to be a whole number from 1 on, larger with each update.</source>
        <translation>Debe ser un número entero desde 1, mayor con cada actualización.</translation>
    </message>
    <message>
        <source>It is to be the number of the global version that the update started from, or 0.</source>
        <translation>Debe ser el número de la versión global de la que partió la actualización, o 0.</translation>
    </message>
    <message>
        <source>It is to be a whole number.</source>
        <translation>Debe ser un número entero.</translation>
    </message>
    <message>
        <source>The weights are to be an array of numbers, and the bias a number.</source>
        <translation>Los pesos deben ser una matriz de números, y el sesgo un número.</translation>
    </message>
    <message>
        <source>A label without its reading has the key of that reading.</source>
        <translation>Una etiqueta sin su lectura tiene la clave de esa lectura.</translation>
    </message>
</context>
<context>
    <name>ModelChoiceWords</name>
    <message>
        <source>The run has no device of this name. Its devices are called %1, ...</source>
        <translation>La ejecución no tiene ningún dispositivo con este nombre. Sus dispositivos se llaman %1, ...</translation>
    </message>
    <message>
        <source>No version of this device’s model was stored. Lower keep_local_versions in the next run.</source>
        <translation>No se guardó ninguna versión del modelo de este dispositivo. Reduzca keep_local_versions en la próxima ejecución.</translation>
    </message>
    <message>
        <source>A model file, or a run file</source>
        <translation>Un archivo de modelo o un archivo de ejecución</translation>
    </message>
    <message>
        <source>Of a run file: the local model of that device</source>
        <translation>De un archivo de ejecución: el modelo local de ese dispositivo</translation>
    </message>
    <message>
        <source>Of a run file: that version; without it the newest</source>
        <translation>De un archivo de ejecución: esa versión; sin ella, la más reciente</translation>
    </message>
    <message>
        <source>This is not a run file: it has no devices and versions. Leave --device and --version out, or name a run file.</source>
        <translation>Esto no es un archivo de ejecución: no tiene dispositivos ni versiones. Omita --device y --version, o indique un archivo de ejecución.</translation>
    </message>
</context>
<context>
    <name>ModelEventTexts</name>
    <message>
        <source>“%1” deployed: it is global version %2 now</source>
        <translation>«%1» desplegado: ahora es la versión global %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) try out “%1”: %2</source>
        <translation>
            <numerusform>%Ln dispositivo prueba «%1»: %2</numerusform>
            <numerusform>%Ln dispositivos prueban «%1»: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %Ln round(s)</source>
        <translation>
            <numerusform>durante %Ln ronda</numerusform>
            <numerusform>durante %Ln rondas</numerusform>
        </translation>
    </message>
    <message>
        <source>Canary of “%1” ended: its devices keep the model</source>
        <translation>Canario de «%1» terminado: sus dispositivos conservan el modelo</translation>
    </message>
    <message>
        <source>Canary of “%1” promoted to all devices</source>
        <translation>Canario de «%1» promovido a todos los dispositivos</translation>
    </message>
    <message>
        <source>Canary of “%1” is over: the model is taken back</source>
        <translation>Canario de «%1» concluido: el modelo se ha retirado</translation>
    </message>
    <message>
        <source>Canary of “%1” ended: the model is taken back</source>
        <translation>Canario de «%1» terminado: el modelo se ha retirado</translation>
    </message>
    <message>
        <source>accuracy %1, of the others %2</source>
        <translation>exactitud %1, de los demás %2</translation>
    </message>
    <message>
        <source>log loss %1, of the others %2</source>
        <translation>log loss %1, de los demás %2</translation>
    </message>
</context>
<context>
    <name>ModelFile</name>
    <message>
        <source>The model has weights that are not finite, which a model file can&apos;t hold. Choose another version.</source>
        <translation>El modelo tiene pesos que no son finitos, y un archivo de modelo no puede contenerlos. Elija otra versión.</translation>
    </message>
    <message>
        <source>The model has %1 weights and %2 feature names. Choose another version.</source>
        <translation>El modelo tiene %1 pesos y %2 nombres de características. Elija otra versión.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written (%1). Check the folder, its permissions and the space that is left.</source>
        <translation>No se puede escribir el archivo (%1). Compruebe la carpeta, sus permisos y el espacio libre.</translation>
    </message>
    <message>
        <source>Field &quot;%1&quot; %2. Correct it, or save the model again.</source>
        <translation>El campo «%1» %2. Corríjalo o guarde el modelo de nuevo.</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>is not a text</source>
        <translation>no es un texto</translation>
    </message>
    <message>
        <source>is not a number that is finite and in range</source>
        <translation>no es un número finito dentro del intervalo</translation>
    </message>
    <message>
        <source>is not a whole number in range</source>
        <translation>no es un número entero dentro del intervalo</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>está dos veces</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, and this program reads &quot;fleetgrad.model.v1&quot;</source>
        <translation>es «%1», y este programa lee «fleetgrad.model.v1»</translation>
    </message>
    <message>
        <source>is neither &quot;local&quot; nor &quot;global&quot;</source>
        <translation>no es ni «local» ni «global»</translation>
    </message>
    <message>
        <source>is neither &quot;sound&quot; nor &quot;original&quot;</source>
        <translation>no es ni «sound» ni «original»</translation>
    </message>
    <message>
        <source>has %1 numbers for %2 feature names</source>
        <translation>tiene %1 números para %2 nombres de características</translation>
    </message>
    <message>
        <source>is not an array</source>
        <translation>no es una lista</translation>
    </message>
    <message>
        <source>There is no such file. Check the name and the folder.</source>
        <translation>No existe ese archivo. Compruebe el nombre y la carpeta.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read (%1). Check its permissions.</source>
        <translation>No se puede leer el archivo (%1). Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>The file is larger than 16 MiB, which no model is. Choose a model file.</source>
        <translation>El archivo ocupa más de 16 MiB, y ningún modelo es tan grande. Elija un archivo de modelo.</translation>
    </message>
    <message>
        <source>The file is not whole JSON (%1). Save the model again, or choose another file.</source>
        <translation>El archivo no es JSON completo (%1). Guarde el modelo de nuevo o elija otro archivo.</translation>
    </message>
    <message>
        <source>The file is JSON, but not a model: there is no object in it. Choose a model file.</source>
        <translation>El archivo es JSON, pero no un modelo: no contiene ningún objeto. Elija un archivo de modelo.</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>no es un objeto</translation>
    </message>
    <message>
        <source>is not whole JSON</source>
        <translation>no es JSON completo</translation>
    </message>
    <message>
        <source>has more than 1,000 fields</source>
        <translation>tiene más de 1000 campos</translation>
    </message>
    <message>
        <source>has more than 131,072 entries</source>
        <translation>tiene más de 131&#x202f;072 entradas</translation>
    </message>
    <message>
        <source>This is a folder. Name a model file (%1).</source>
        <translation>Esto es una carpeta. Indique un archivo de modelo (%1).</translation>
    </message>
    <message>
        <source>There is no such format of model files. Use one of %1.</source>
        <translation>No existe ese formato de archivos de modelo. Use uno de estos: %1.</translation>
    </message>
    <message>
        <source>The end of this name tells no format of model files. End it with one of %1.</source>
        <translation>El final de este nombre no indica ningún formato de archivos de modelo. Termínelo con uno de estos: %1.</translation>
    </message>
    <message>
        <source>is none of &quot;device&quot;, &quot;fleet&quot; and &quot;hold_out&quot;</source>
        <translation>no es &quot;device&quot;, &quot;fleet&quot; ni &quot;hold_out&quot;</translation>
    </message>
    <message>
        <source>The file is larger than 4 MiB, which no JSON model is. Choose a model file.</source>
        <translation>El archivo supera 4 MiB, lo que no ocurre con ningún modelo JSON. Elija un archivo de modelo.</translation>
    </message>
    <message>
        <source>The file ends inside its header: it is no safetensors file, or was cut off. Save the model again.</source>
        <translation>El archivo termina dentro de su encabezado: no es un archivo safetensors o quedó cortado. Guarde de nuevo el modelo.</translation>
    </message>
    <message>
        <source>Its header is larger than 1 MiB, which that of no model is. Choose another file.</source>
        <translation>Su encabezado supera 1 MiB, lo que no ocurre con ningún modelo. Elija otro archivo.</translation>
    </message>
    <message>
        <source>Its header is not one whole JSON object (%1). Save the model again, or choose another file.</source>
        <translation>Su encabezado no es un objeto JSON completo (%1). Guarde de nuevo el modelo o elija otro archivo.</translation>
    </message>
    <message>
        <source>is a tensor that no model has</source>
        <translation>es un tensor que no tiene ningún modelo</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, and weights are F32, F64 or F16</source>
        <translation>es &quot;%1&quot;, y los pesos son F32, F64 o F16</translation>
    </message>
    <message>
        <source>does not lie in the file</source>
        <translation>no está dentro del archivo</translation>
    </message>
    <message>
        <source>is not that of one row with as many numbers as the tensor has bytes for</source>
        <translation>no es la de una sola fila con tantos números como bytes tiene el tensor</translation>
    </message>
    <message>
        <source>overlaps another tensor</source>
        <translation>se superpone a otro tensor</translation>
    </message>
    <message>
        <source>leaves a hole before the tensor</source>
        <translation>deja un hueco antes del tensor</translation>
    </message>
    <message>
        <source>leaves bytes at the end of the file</source>
        <translation>deja bytes al final del archivo</translation>
    </message>
    <message>
        <source>is not that of one number</source>
        <translation>no es la de un solo número</translation>
    </message>
    <message>
        <source>Names and notes of the model take more than 1 MiB, which a safetensors file can&apos;t hold. Use JSON.</source>
        <translation>Los nombres y la nota del modelo ocupan más de 1 MiB, que no caben en un archivo safetensors. Use JSON.</translation>
    </message>
</context>
<context>
    <name>ModelOrigin</name>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>From the run %1, batch %2</source>
        <translation>De la ejecución %1, lote %2</translation>
    </message>
    <message>
        <source>made by round %1</source>
        <translation>hecho por la ronda %1</translation>
    </message>
    <message>
        <source>from global v%1</source>
        <translation>a partir de la global v%1</translation>
    </message>
    <message>
        <source>from v%1 of its device</source>
        <translation>a partir de v%1 de su dispositivo</translation>
    </message>
    <message>
        <source>beside global v%1</source>
        <translation>junto a la global v%1</translation>
    </message>
    <message>
        <source>configuration %1</source>
        <translation>configuración %1</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %1 labelled reading(s) of its device</source>
        <translation>
            <numerusform>Medido en %1 lectura etiquetada de su dispositivo</numerusform>
            <numerusform>Medido en %1 lecturas etiquetadas de su dispositivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured on %1 labelled reading(s) of devices that train</source>
        <translation>
            <numerusform>Medido en %1 lectura etiquetada de dispositivos que entrenan</numerusform>
            <numerusform>Medido en %1 lecturas etiquetadas de dispositivos que entrenan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured on %1 labelled reading(s) of devices that never train</source>
        <translation>
            <numerusform>Medido en %1 lectura etiquetada de dispositivos que nunca entrenan</numerusform>
            <numerusform>Medido en %1 lecturas etiquetadas de dispositivos que nunca entrenan</numerusform>
        </translation>
    </message>
    <message>
        <source>to batch %1</source>
        <translation>hasta el lote %1</translation>
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
        <translation>ninguno</translation>
    </message>
    <message>
        <source>The model takes other features than the device has. Only the model has: %1. Only the device has: %2. Choose another device or another model.</source>
        <translation>El modelo usa otras características que las del dispositivo. Solo el modelo tiene: %1. Solo el dispositivo tiene: %2. Elija otro dispositivo u otro modelo.</translation>
    </message>
</context>
<context>
    <name>ModelWords</name>
    <message>
        <source>Show where a model is from, what it is worth and its largest weights</source>
        <translation>Mostrar de dónde viene un modelo, cuánto vale y sus mayores pesos</translation>
    </message>
    <message>
        <source>As one JSON object</source>
        <translation>Como un objeto JSON</translation>
    </message>
    <message>
        <source>Write a model in another format</source>
        <translation>Escribir un modelo en otro formato</translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation>El archivo que se escribe</translation>
    </message>
    <message>
        <source>%1; without it, as the name of the file ends</source>
        <translation>%1; sin él, según el final del nombre del archivo</translation>
    </message>
    <message>
        <source>Write what a model says of each reading of CSV files</source>
        <translation>Escribir lo que un modelo dice de cada lectura de archivos CSV</translation>
    </message>
    <message>
        <source>A CSV file, or a folder of them</source>
        <translation>Un archivo CSV o una carpeta de ellos</translation>
    </message>
    <message>
        <source>The readings of that device alone</source>
        <translation>Solo las lecturas de ese dispositivo</translation>
    </message>
    <message>
        <source>The CSV file to write; without it standard output</source>
        <translation>El archivo CSV que se escribe; sin él, la salida estándar</translation>
    </message>
    <message>
        <source>It is empty. Name a CSV file, or a folder of them.</source>
        <translation>Está vacío. Indique un archivo CSV o una carpeta de ellos.</translation>
    </message>
    <message>
        <source>Show, convert, try out and deploy a model</source>
        <translation>Mostrar, convertir, probar y desplegar un modelo</translation>
    </message>
    <message>
        <source>Say what to do with a model: show, convert, score or deploy. --help tells more.</source>
        <translation>Diga qué hacer con un modelo: show, convert, score o deploy. --help dice más.</translation>
    </message>
</context>
<context>
    <name>NabWindowsText</name>
    <message>
        <source>This is no list of [begin, end] pairs of times; repair the file, or remove it to read the CSV files beside it without labels.</source>
        <translation>Esto no es una lista de pares de horas [inicio, fin]; repare el archivo o elimínelo para leer sin etiquetas los archivos CSV que están junto a él.</translation>
    </message>
    <message>
        <source>The file of labels cannot be opened (%1); check its permissions.</source>
        <translation>No se puede abrir el archivo de etiquetas (%1); compruebe sus permisos.</translation>
    </message>
    <message>
        <source>The file of labels is larger than 64 MiB; check that it is the right one.</source>
        <translation>El archivo de etiquetas ocupa más de 64 MiB; compruebe que sea el correcto.</translation>
    </message>
    <message>
        <source>The file of labels is no valid JSON (%1); repair it, or remove it to read the CSV files beside it without labels.</source>
        <translation>El archivo de etiquetas no es JSON válido (%1); repárelo o elimínelo para leer sin etiquetas los archivos CSV que están junto a él.</translation>
    </message>
</context>
<context>
    <name>NpyText</name>
    <message>
        <source>This is no NumPy array that can be read (%1); save it from Python with numpy.save as float64 of one or two dimensions.</source>
        <translation>Esto no es un array de NumPy legible (%1); guárdelo desde Python con numpy.save como float64 de una o dos dimensiones.</translation>
    </message>
    <message>
        <source>the file ends early</source>
        <translation>el archivo acaba antes de tiempo</translation>
    </message>
    <message>
        <source>its first bytes are others</source>
        <translation>sus primeros bytes son otros</translation>
    </message>
    <message>
        <source>its header is longer than 64 KiB</source>
        <translation>su cabecera ocupa más de 64 KiB</translation>
    </message>
    <message>
        <source>its header is not that of a table</source>
        <translation>su cabecera no es la de una tabla</translation>
    </message>
    <message>
        <source>its numbers are of the type %1</source>
        <translation>sus números son del tipo %1</translation>
    </message>
    <message>
        <source>it lies in Fortran order</source>
        <translation>está en orden Fortran</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>The array has more than a thousand million numbers; split it into several.</source>
        <translation>El array tiene más de mil millones de números; divídalo en varios.</translation>
    </message>
    <message>
        <source>the file goes on after its end</source>
        <translation>el archivo sigue después de su final</translation>
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
        <source>%1: no labels; its readings are scored, and nothing is learnt from them unless labels.weak_threshold is set.</source>
        <translation>%1: sin etiquetas; sus lecturas se puntúan, y no se aprende nada de ellas a menos que se fije labels.weak_threshold.</translation>
    </message>
    <message>
        <source>%1: devices whose newest row comes first: %2; their rows are read from the last to the first.</source>
        <translation>%1: dispositivos cuya fila más reciente va primero: %2; sus filas se leen de la última a la primera.</translation>
    </message>
    <message>
        <source>%1: rows with the time of the row before: %2; they are kept, in the order of the file.</source>
        <translation>%1: filas con la hora de la fila anterior: %2; se conservan, en el orden del archivo.</translation>
    </message>
    <message>
        <source>%1: rows that come later than their time: %2; they are read where their time belongs.</source>
        <translation>%1: filas que van después de su hora: %2; se leen donde corresponde a su hora.</translation>
    </message>
    <message>
        <source>%1: places where the clock goes back: %2; the rows are read in the order of the file, and their times go on after the newest.</source>
        <translation>%1: lugares donde el reloj retrocede: %2; las filas se leen en el orden del archivo, y sus horas continúan después de la más reciente.</translation>
    </message>
    <message>
        <source>%1: gaps in time: %2, the longest of %3; nothing is filled in.</source>
        <translation>%1: huecos en el tiempo: %2, el más largo de %3; no se rellena nada.</translation>
    </message>
    <message>
        <source>%1: devices read at irregular intervals: %2 of %3; the rows are taken one by one.</source>
        <translation>%1: dispositivos leídos a intervalos irregulares: %2 de %3; las filas se toman una a una.</translation>
    </message>
    <message>
        <source>%1: the names of the columns are not in UTF-8 and were read as Latin-1; save the file in UTF-8 if they look wrong.</source>
        <translation>%1: los nombres de las columnas no están en UTF-8 y se leyeron como Latin-1; guarde el archivo en UTF-8 si se ven mal.</translation>
    </message>
    <message>
        <source>%1 (rows left out in this file: %2 of %3).</source>
        <translation>%1 (filas omitidas en este archivo: %2 de %3).</translation>
    </message>
    <message>
        <source>%1: values missing: %2.</source>
        <translation>%1: valores ausentes: %2.</translation>
    </message>
    <message>
        <source>%1: values infinite or too large for a number, taken as missing: %2.</source>
        <translation>%1: valores infinitos o demasiado grandes para un número, tratados como ausentes: %2.</translation>
    </message>
    <message>
        <source>%1: values that are text, taken as missing: %2.</source>
        <translation>%1: valores que son texto, tratados como ausentes: %2.</translation>
    </message>
    <message>
        <source>%1: values met twice for one time and channel: %2; the first is kept.</source>
        <translation>%1: valores repetidos para una hora y un canal: %2; se conserva el primero.</translation>
    </message>
    <message>
        <source>%1: no row has a readable time; each is taken a minute after the one before.</source>
        <translation>%1: ninguna fila tiene una hora legible; cada una se toma un minuto después de la anterior.</translation>
    </message>
    <message>
        <source>%1: rows without a readable time: %2; each has the time of the row before.</source>
        <translation>%1: filas sin hora legible: %2; cada una tiene la hora de la fila anterior.</translation>
    </message>
    <message>
        <source>%1: times with a time zone: %2, and without: %3, which are taken as UTC.</source>
        <translation>%1: horas con zona horaria: %2, y sin ella: %3, que se toman como UTC.</translation>
    </message>
</context>
<context>
    <name>OnnxFormat</name>
    <message>
        <source>The file is larger than 16 MiB, or has more than %1 parts: no linear model has so many. Choose a model file.</source>
        <translation>El archivo supera los 16 MiB o tiene más de %1 partes: ningún modelo lineal tiene tantas. Elija un archivo de modelo.</translation>
    </message>
    <message>
        <source>The file is not a whole ONNX model. Export the model again, or choose another file.</source>
        <translation>El archivo no es un modelo ONNX completo. Exporte de nuevo el modelo o elija otro archivo.</translation>
    </message>
    <message>
        <source>The model is made for version %1 of the operators, and this program reads %2 and later. Export it for a later one.</source>
        <translation>El modelo está hecho para la versión %1 de los operadores, y este programa lee la %2 y posteriores. Expórtelo para una posterior.</translation>
    </message>
    <message>
        <source>The model has functions or training steps of its own, which this program does not read. Export the linear model alone.</source>
        <translation>El modelo tiene funciones o pasos de entrenamiento propios, que este programa no lee. Exporte solo el modelo lineal.</translation>
    </message>
    <message>
        <source>The metadata is larger than 2 MiB, which that of no model is. Choose a model file.</source>
        <translation>Los metadatos superan los 2 MiB, lo que no ocurre en ningún modelo. Elija un archivo de modelo.</translation>
    </message>
    <message>
        <source>The metadata has “%1” twice. Export the model again.</source>
        <translation>Los metadatos tienen «%1» dos veces. Exporte de nuevo el modelo.</translation>
    </message>
</context>
<context>
    <name>OnnxGraph</name>
    <message>
        <source>%1 This program reads linear models: from one input through MatMul and Add, or Gemm, and then Sigmoid to one output. Export the linear model alone.</source>
        <translation>%1 Este programa lee modelos lineales: de una entrada por MatMul y Add, o Gemm, y luego Sigmoid a una salida. Exporte solo el modelo lineal.</translation>
    </message>
    <message>
        <source>The operator “%1” %2.</source>
        <translation>El operador «%1» %2.</translation>
    </message>
    <message>
        <source>The graph has sparse tensors.</source>
        <translation>El grafo tiene tensores dispersos.</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>está dos veces</translation>
    </message>
    <message>
        <source>The graph has another number of inputs or outputs (%1 in, %2 out).</source>
        <translation>El grafo tiene otro número de entradas o salidas (entradas: %1, salidas: %2).</translation>
    </message>
    <message>
        <source>The output “%1” is not the result of a Sigmoid.</source>
        <translation>La salida «%1» no es el resultado de un Sigmoid.</translation>
    </message>
    <message>
        <source>is not of the standard set, but of “%1”</source>
        <translation>no es del conjunto estándar, sino de «%1»</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>has another number of inputs or outputs (%1 in, %2 out)</source>
        <translation>tiene otro número de entradas o salidas (entradas: %1, salidas: %2)</translation>
    </message>
    <message>
        <source>makes “%1”, which is there already</source>
        <translation>produce «%1», que ya existe</translation>
    </message>
    <message>
        <source>has the attribute “%1”, with a value that can&apos;t be read</source>
        <translation>tiene el atributo «%1», con un valor que no se puede leer</translation>
    </message>
    <message>
        <source>takes “%1”, which the step before it has not made</source>
        <translation>toma «%1», que el paso anterior no ha producido</translation>
    </message>
    <message>
        <source>comes at another place than it should</source>
        <translation>está en otro lugar del que debería</translation>
    </message>
    <message>
        <source>“%1” is no table of float32 numbers of the width %2.</source>
        <translation>«%1» no es una tabla de números float32 de anchura %2.</translation>
    </message>
</context>
<context>
    <name>OnnxTensor</name>
    <message>
        <source>The tensor “%1” %2. Export the model again, with finite float32 numbers in the file.</source>
        <translation>El tensor «%1» %2. Exporte de nuevo el modelo, con números float32 finitos en el archivo.</translation>
    </message>
    <message>
        <source>has the shape [%1], where %2 is wanted</source>
        <translation>tiene la forma [%1], donde se requiere %2</translation>
    </message>
    <message>
        <source>has its numbers in another file</source>
        <translation>tiene sus números en otro archivo</translation>
    </message>
    <message>
        <source>holds no float32 numbers</source>
        <translation>no contiene números float32</translation>
    </message>
    <message>
        <source>holds more than %1 numbers</source>
        <translation>contiene más de %1 números</translation>
    </message>
    <message>
        <source>holds more or fewer numbers than its shape says</source>
        <translation>contiene más o menos números de los que dice su forma</translation>
    </message>
    <message>
        <source>has a number that is not finite</source>
        <translation>tiene un número que no es finito</translation>
    </message>
</context>
<context>
    <name>ParserTexts</name>
    <message>
        <source>Not expected here: %1. --help shows what is.</source>
        <translation>No se espera aquí: %1. --help muestra qué se espera.</translation>
    </message>
    <message>
        <source>%1 is missing. --help tells more.</source>
        <translation>Falta %1. --help dice más.</translation>
    </message>
    <message>
        <source>The arguments can&apos;t be used: %1. --help tells more.</source>
        <translation>No se pueden usar los argumentos: %1. --help dice más.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPCIONES</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>ORDEN</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(obligatorio)</translation>
    </message>
    <message>
        <source>not with</source>
        <translation>no con</translation>
    </message>
    <message>
        <source>only with</source>
        <translation>solo con</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTO</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ARCHIVO</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>CARPETA</translation>
    </message>
    <message>
        <source>RUNFILE</source>
        <translation>EJECUCIÓN</translation>
    </message>
    <message>
        <source>COLUMN</source>
        <translation>COLUMNA</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Print this help and exit</source>
        <translation>Mostrar esta ayuda y salir</translation>
    </message>
    <message>
        <source>Print the program&apos;s version and exit</source>
        <translation>Mostrar la versión del programa y salir</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>No command is given. Use run, replay, resume, fork, evaluate, find-rate, inspect, compare, export, model or features; --help tells more.</source>
        <translation>No se ha indicado ninguna orden. Use run, replay, resume, fork, evaluate, find-rate, inspect, compare, export, model o features; --help dice más.</translation>
    </message>
</context>
<context>
    <name>PastEngine</name>
    <message>
        <source>There is no such device in this run.</source>
        <translation>No hay ningún dispositivo así en esta ejecución.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Se detuvo.</translation>
    </message>
    <message>
        <source>The checkpoint at batch %L1 does not fit this version of the program.</source>
        <translation>El punto de control del lote %L1 no corresponde a esta versión del programa.</translation>
    </message>
    <message>
        <source>Computed again, batch %L1 is not what the file has: another version of the program made it. What the file has of then is in the other views.</source>
        <translation>Calculado de nuevo, el lote %L1 no es el que tiene el archivo: lo hizo otra versión del programa. Lo que el archivo tiene de entonces está en las otras vistas.</translation>
    </message>
</context>
<context>
    <name>PastSnapshot</name>
    <message>
        <source>The file has another fleet than the run that is open: it was replaced. Open it again.</source>
        <translation>El archivo contiene otra flota que la ejecución abierta: fue reemplazado. Ábralo de nuevo.</translation>
    </message>
</context>
<context>
    <name>PickleFile</name>
    <message>
        <source>values</source>
        <translation>valores</translation>
    </message>
    <message>
        <source>instructions</source>
        <translation>instrucciones</translation>
    </message>
    <message>
        <source>entries of lists</source>
        <translation>elementos de listas</translation>
    </message>
    <message>
        <source>memo entries</source>
        <translation>entradas del memo</translation>
    </message>
    <message>
        <source>stack entries</source>
        <translation>entradas de la pila</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>digits of a number</source>
        <translation>cifras de un número</translation>
    </message>
    <message>
        <source>levels of nesting</source>
        <translation>niveles de anidamiento</translation>
    </message>
    <message>
        <source>The pickle ends at byte %1, before it is complete. Copy the file again, or save the model again.</source>
        <translation>El pickle termina en el byte %1, antes de estar completo. Vuelva a copiar el archivo o a guardar el modelo.</translation>
    </message>
    <message>
        <source>The pickle is complete at byte %1, but the file goes on. Save the model again, alone in its file.</source>
        <translation>El pickle está completo en el byte %1, pero el archivo continúa. Vuelva a guardar el modelo, solo en su archivo.</translation>
    </message>
    <message>
        <source>At byte %1 the pickle is damaged: &quot;%2&quot; does not fit there. Copy the file again, or save the model again.</source>
        <translation>En el byte %1 el pickle está dañado: «%2» no encaja ahí. Vuelva a copiar el archivo o a guardar el modelo.</translation>
    </message>
    <message>
        <source>The pickle has protocol %2, and this program reads 0 to 5. Save the model again with protocol 4.</source>
        <translation>El pickle tiene el protocolo %2, y este programa lee del 0 al 5. Vuelva a guardar el modelo con el protocolo 4.</translation>
    </message>
    <message>
        <source>At byte %1 the file wants to do &quot;%2&quot;, which no model needs. Nothing in it was run. Choose another file.</source>
        <translation>En el byte %1 el archivo quiere hacer «%2», que ningún modelo necesita. No se ha ejecutado nada de él. Elija otro archivo.</translation>
    </message>
    <message>
        <source>At byte %1 the file wants to call &quot;%2&quot;, which no model needs. Nothing in it was run. Choose another file.</source>
        <translation>En el byte %1 el archivo quiere llamar a «%2», que ningún modelo necesita. No se ha ejecutado nada de él. Elija otro archivo.</translation>
    </message>
    <message>
        <source>At byte %1 the file has a NumPy array of type &quot;%2&quot;, which holds no numbers that a model has. Save the weights as float64.</source>
        <translation>En el byte %1 el archivo tiene una matriz de NumPy de tipo «%2», que no contiene números propios de un modelo. Guarde los pesos como float64.</translation>
    </message>
    <message>
        <source>At byte %1 the file has a NumPy array whose shape does not fit its bytes. Copy the file again, or save the model again.</source>
        <translation>En el byte %1 el archivo tiene una matriz de NumPy cuya forma no corresponde a sus bytes. Vuelva a copiar el archivo o a guardar el modelo.</translation>
    </message>
    <message>
        <source>The file holds a value that contains itself, which no model does. Choose another file.</source>
        <translation>El archivo contiene un valor que se contiene a sí mismo, cosa que no hace ningún modelo. Elija otro archivo.</translation>
    </message>
    <message>
        <source>At byte %1 the file goes beyond what any model needs (%2). Choose another file.</source>
        <translation>En el byte %1 el archivo sobrepasa lo que necesita un modelo (%2). Elija otro archivo.</translation>
    </message>
</context>
<context>
    <name>PickleModel</name>
    <message>
        <source>The file has more text than any model. Choose another file.</source>
        <translation>El archivo tiene más texto que cualquier modelo. Elija otro archivo.</translation>
    </message>
    <message>
        <source>The pickle holds no model, which is a dict with &quot;weights&quot; or a GlobalModel. Choose another file.</source>
        <translation>El pickle no contiene ningún modelo, es decir, un dict con «weights» o un GlobalModel. Elija otro archivo.</translation>
    </message>
    <message>
        <source>The pickle has more fields than any model. Choose another file.</source>
        <translation>El pickle tiene más campos que cualquier modelo. Elija otro archivo.</translation>
    </message>
    <message>
        <source>The file tells of a model, but holds no weights: &quot;weights&quot; is None. Choose a file that has them.</source>
        <translation>El archivo describe un modelo, pero no contiene pesos: «weights» es None. Elija un archivo que los tenga.</translation>
    </message>
    <message>
        <source>is a NumPy array of %1 dimensions, and weights have one</source>
        <translation>es una matriz de NumPy de %1 dimensiones, y los pesos tienen una</translation>
    </message>
    <message>
        <source>The file has more than %1 weights. Choose another file.</source>
        <translation>El archivo tiene más de %1 pesos. Elija otro archivo.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Federated anomaly detection on sensor fleets: trains, measures and keeps runs without a window.</source>
        <translation>Detección federada de anomalías en flotas de sensores: entrena, mide y conserva ejecuciones sin ventana.</translation>
    </message>
    <message>
        <source>Each command has its own --help, with examples.</source>
        <translation>Cada orden tiene su propio --help, con ejemplos.</translation>
    </message>
    <message>
        <source>There is no command “%1”. There are: %2. --help tells more.</source>
        <translation>No existe la orden «%1». Existen: %2. --help dice más.</translation>
    </message>
</context>
<context>
    <name>ProgressWords</name>
    <message>
        <source>accuracy %1, majority %2</source>
        <translation>exactitud %1, mayoría %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batch(es)</source>
        <translation>
            <numerusform>%1 de %2 lote</numerusform>
            <numerusform>%1 de %2 lotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 batch(es)</source>
        <translation>
            <numerusform>%1 lote</numerusform>
            <numerusform>%1 lotes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 readings/s</source>
        <translation>%1 lecturas/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>faltan %1</translation>
    </message>
</context>
<context>
    <name>RateChart</name>
    <message>
        <source>Log loss of the local models</source>
        <translation>Log loss de los modelos locales</translation>
    </message>
    <message>
        <source>scored first, trained second, by learning rate</source>
        <translation>primero se puntúa, después se entrena, por tasa de aprendizaje</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>tasa</translation>
    </message>
    <message>
        <source>fleet</source>
        <translation>flota</translation>
    </message>
    <message>
        <source>± standard error</source>
        <translation>± error típico</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegida</translation>
    </message>
</context>
<context>
    <name>RateFinderTexts</name>
    <message>
        <source>Stopped.</source>
        <translation>Detenida.</translation>
    </message>
    <message>
        <source>No device has labels of both classes: without anomalies and normal readings that are known, no rate is better than another.</source>
        <translation>Ningún dispositivo tiene etiquetas de ambas clases: sin anomalías y lecturas normales conocidas, ninguna tasa es mejor que otra.</translation>
    </message>
</context>
<context>
    <name>RateSentence</name>
    <message numerus="yes">
        <source>Rate %1 (%2) has the lowest mean log loss of the local models over %Ln device(s): %3.</source>
        <translation>
            <numerusform>La tasa %1 (%2) tiene la log loss media más baja de los modelos locales en %Ln dispositivo: %3.</numerusform>
            <numerusform>La tasa %1 (%2) tiene la log loss media más baja de los modelos locales en %Ln dispositivos: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every other rate is worse by more than a standard error.</source>
        <translation>Cualquier otra tasa es peor en más de un error típico.</translation>
    </message>
    <message>
        <source>From %1 to %2 the difference is within a standard error: there it matters little.</source>
        <translation>De %1 a %2 la diferencia no pasa de un error típico: ahí importa poco.</translation>
    </message>
    <message>
        <source>It is the lowest that was tried: try lower ones.</source>
        <translation>Es la más baja que se probó: pruebe otras más bajas.</translation>
    </message>
    <message>
        <source>It is the highest that was tried: try higher ones.</source>
        <translation>Es la más alta que se probó: pruebe otras más altas.</translation>
    </message>
    <message>
        <source>Chosen on the first half alone it would be %1, which on the second half has a log loss of %2; the best there is %3 with %4.</source>
        <translation>Elegida solo con la primera mitad sería %1, que en la segunda mitad tiene una log loss de %2; la mejor ahí es %3 con %4.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) had no labels of both classes and were left out.</source>
        <translation>
            <numerusform>%Ln dispositivo no tenía etiquetas de ambas clases y se omitió.</numerusform>
            <numerusform>%Ln dispositivos no tenían etiquetas de ambas clases y se omitieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>The devices have different optimisers, whose rates can&apos;t be compared.</source>
        <translation>Los dispositivos tienen optimizadores distintos, cuyas tasas no se pueden comparar.</translation>
    </message>
</context>
<context>
    <name>ReliabilityChart</name>
    <message>
        <source>Reliability</source>
        <translation>Fiabilidad</translation>
    </message>
    <message>
        <source>share of anomalies by predicted probability</source>
        <translation>proporción de anomalías según la probabilidad predicha</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>predicho</translation>
    </message>
    <message>
        <source>Needs labelled readings</source>
        <translation>Necesita lecturas etiquetadas</translation>
    </message>
    <message>
        <source>as predicted</source>
        <translation>como se predijo</translation>
    </message>
</context>
<context>
    <name>RemoteWords</name>
    <message>
        <source>The server said what nobody can understand.</source>
        <translation>El servidor dijo algo que nadie puede entender.</translation>
    </message>
    <message>
        <source>The server speaks version %1 of the protocol, and this program version %2: use the same version of Fleetgrad on both sides.</source>
        <translation>El servidor habla la versión %1 del protocolo, y este programa la versión %2: use la misma versión de Fleetgrad en ambos lados.</translation>
    </message>
    <message>
        <source>The connection to the server was lost.</source>
        <translation>Se perdió la conexión con el servidor.</translation>
    </message>
    <message>
        <source>The connection is lost, trying again in %1 s. %2</source>
        <translation>La conexión se ha perdido, nuevo intento en %1 s. %2</translation>
    </message>
    <message>
        <source>There is no connection: nothing was changed.</source>
        <translation>No hay conexión: no se cambió nada.</translation>
    </message>
    <message>
        <source>There is no connection to the server. Try it when it is back.</source>
        <translation>No hay conexión con el servidor. Inténtelo cuando vuelva.</translation>
    </message>
    <message>
        <source>Too many desktops look at this run: %1 are allowed.</source>
        <translation>Demasiados escritorios miran esta ejecución: se permiten %1.</translation>
    </message>
    <message>
        <source>This is not what a desktop of this version says.</source>
        <translation>Esto no es lo que dice un escritorio de esta versión.</translation>
    </message>
    <message>
        <source>You may watch this run, and not steer it. Whoever runs the server can give you a token of the role operate.</source>
        <translation>Puede mirar esta ejecución, pero no dirigirla. Quien lleva el servidor puede darle un token con el papel operate.</translation>
    </message>
    <message>
        <source>You may watch this run, and not change it.</source>
        <translation>Puede mirar esta ejecución, pero no cambiarla.</translation>
    </message>
</context>
<context>
    <name>ReplayFilesText</name>
    <message>
        <source>The folder cannot be read; check its permissions.</source>
        <translation>No se puede leer la carpeta; compruebe sus permisos.</translation>
    </message>
    <message>
        <source>There is no file *.csv in this folder, and subfolders are not searched; choose the folder that holds the CSV files.</source>
        <translation>En esta carpeta no hay ningún archivo *.csv, y no se buscan subcarpetas; elija la carpeta que contiene los archivos CSV.</translation>
    </message>
    <message>
        <source>%1 has the series of the files beside it once more, without labels. It is left out.</source>
        <translation>%1 contiene otra vez las series de los archivos que están junto a él, sin etiquetas. Se omite.</translation>
    </message>
    <message>
        <source>The folder &quot;train&quot; has no labels and is left out.</source>
        <translation>La carpeta «train» no tiene etiquetas y se omite.</translation>
    </message>
    <message>
        <source>There is no such file of readings in the folder; choose the files again.</source>
        <translation>No hay ningún archivo de lecturas así en la carpeta; elija de nuevo los archivos.</translation>
    </message>
</context>
<context>
    <name>ReplayText</name>
    <message>
        <source>No file or folder is named; name a CSV file or a folder of them.</source>
        <translation>No se indicó ningún archivo ni carpeta; indique un archivo CSV o una carpeta de ellos.</translation>
    </message>
    <message>
        <source>The memory does not suffice for these readings; choose fewer files or columns.</source>
        <translation>La memoria no alcanza para estas lecturas; elija menos archivos o columnas.</translation>
    </message>
    <message>
        <source>%1 The file is left out.</source>
        <translation>%1 El archivo se omite.</translation>
    </message>
    <message>
        <source>Files recognised as those of %1: %2.</source>
        <translation>Archivos reconocidos como de %1: %2.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Fleetgrad run %1</source>
        <translation>Ejecución de Fleetgrad %1</translation>
    </message>
    <message>
        <source>Fleetgrad run “%1”</source>
        <translation>Ejecución de Fleetgrad «%1»</translation>
    </message>
    <message>
        <source>This file is no report of Fleetgrad and stays as it is. Name another folder.</source>
        <translation>Este archivo no es un informe de Fleetgrad y se deja como está. Indique otra carpeta.</translation>
    </message>
    <message>
        <source>It can’t be written: %1. Free some space or name another folder.</source>
        <translation>No se puede escribir: %1. Libere espacio o indique otra carpeta.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language of the report</comment>
        <translation>es</translation>
    </message>
    <message>
        <source>This folder can’t be made. Name one in a place where you may write.</source>
        <translation>No se puede crear esta carpeta. Indique una en un lugar donde pueda escribir.</translation>
    </message>
    <message>
        <source>Scored before training, over about the last 1,000 labelled readings. Grey band: 10 to 90% of the devices; open circles: global versions, measured on readings that arrived after them; faint verticals: rounds. Named curves: the best, the median and the worst device.</source>
        <translation>Puntuado antes de entrenar, sobre las últimas 1000 lecturas etiquetadas, más o menos. Banda gris: del 10 al 90&#xa0;% de los dispositivos; círculos abiertos: versiones globales, medidas con lecturas que llegaron después de ellas; verticales tenues: rondas. Curvas con nombre: el mejor dispositivo, el mediano y el peor.</translation>
    </message>
</context>
<context>
    <name>ReportPdf</name>
    <message>
        <source>The report was stopped; nothing was written.</source>
        <translation>El informe se detuvo; no se escribió nada.</translation>
    </message>
    <message>
        <source>It can’t be written: %1. Free some space or name another folder.</source>
        <translation>No se puede escribir: %1. Libere espacio o indique otra carpeta.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>ReportSections</name>
    <message numerus="yes">
        <source>%Ln simulated device(s)</source>
        <translation>
            <numerusform>%Ln dispositivo simulado</numerusform>
            <numerusform>%Ln dispositivos simulados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) replayed from %1</source>
        <translation>
            <numerusform>%Ln dispositivo reproducido de %1</numerusform>
            <numerusform>%Ln dispositivos reproducidos de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
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
        <translation>Exactitud equilibrada</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>Local models</source>
        <translation>Modelos locales</translation>
    </message>
    <message>
        <source>Global model</source>
        <translation>Modelo global</translation>
    </message>
    <message>
        <source>Baseline: %1</source>
        <translation>Referencia: %1</translation>
    </message>
    <message>
        <source>Original method, in shadow</source>
        <translation>Método original, en paralelo</translation>
    </message>
    <message>
        <source>Worst and best devices by the PR-AUC of their decision, whole run</source>
        <translation>Peores y mejores dispositivos según la PR-AUC de su decisión, toda la ejecución</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Gain over the baseline hardest to beat</source>
        <translation>Mejora sobre la referencia más difícil de superar</translation>
    </message>
    <message>
        <source>Last label</source>
        <translation>Última etiqueta</translation>
    </message>
    <message>
        <source>Unsupervised</source>
        <translation>No supervisada</translation>
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
        <translation>Tasa base</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Actualizaciones</translation>
    </message>
    <message>
        <source>The newest global versions. Claimed: what the devices say of themselves. Measured: on readings that arrived after the version was published, and (judges) on devices that never train</source>
        <translation>Las versiones globales más recientes. Declarado: lo que los dispositivos dicen de sí mismos. Medido: con lecturas que llegaron tras publicarse la versión, y (testigos) con dispositivos que nunca se entrenan</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>After batch</source>
        <translation>Tras el lote</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Screened out</source>
        <translation>Descartadas</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Claimed accuracy</source>
        <translation>Exactitud declarada</translation>
    </message>
    <message>
        <source>Measured accuracy</source>
        <translation>Exactitud medida</translation>
    </message>
    <message>
        <source>Measured PR-AUC</source>
        <translation>PR-AUC medida</translation>
    </message>
    <message>
        <source>Measured log loss</source>
        <translation>Log loss medida</translation>
    </message>
    <message>
        <source>Judges’ PR-AUC</source>
        <translation>PR-AUC de testigos</translation>
    </message>
    <message>
        <source>information</source>
        <translation>información</translation>
    </message>
    <message>
        <source>▲ warning</source>
        <translation>▲ advertencia</translation>
    </message>
    <message>
        <source>◆ critical</source>
        <translation>◆ crítico</translation>
    </message>
    <message>
        <source>Why updates were quarantined: the newest 1,000</source>
        <translation>Por qué se pusieron actualizaciones en cuarentena: las 1000 más recientes</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message numerus="yes">
        <source>%1 batch(es)</source>
        <translation>
            <numerusform>%1 lote</numerusform>
            <numerusform>%1 lotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reading(s)</source>
        <translation>
            <numerusform>%1 lectura</numerusform>
            <numerusform>%1 lecturas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 local update(s)</source>
        <translation>
            <numerusform>%1 actualización local</numerusform>
            <numerusform>%1 actualizaciones locales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 round(s)</source>
        <translation>
            <numerusform>%1 ronda</numerusform>
            <numerusform>%1 rondas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 missing value(s)</source>
        <translation>
            <numerusform>%1 valor ausente</numerusform>
            <numerusform>%1 valores ausentes</numerusform>
        </translation>
    </message>
    <message>
        <source>the original method, against labels that it makes itself</source>
        <translation>el método original, frente a etiquetas que crea él mismo</translation>
    </message>
    <message>
        <source>the sound method</source>
        <translation>el método riguroso</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semilla %1</translation>
    </message>
    <message numerus="yes">
        <source>Every reading was scored before its label was used. Means over the devices; %1 of the %2 labelled reading(s) are anomalies, so that accuracy alone says little.</source>
        <translation>
            <numerusform>Cada lectura se puntuó antes de usar su etiqueta. Medias de los dispositivos; %1 de %2 lectura etiquetada son anomalías, así que la exactitud por sí sola dice poco.</numerusform>
            <numerusform>Cada lectura se puntuó antes de usar su etiqueta. Medias de los dispositivos; %1 de las %2 lecturas etiquetadas son anomalías, así que la exactitud por sí sola dice poco.</numerusform>
        </translation>
    </message>
    <message>
        <source>The fleet</source>
        <translation>La flota</translation>
    </message>
    <message>
        <source>Whole run, mean over the devices</source>
        <translation>Toda la ejecución, media de los dispositivos</translation>
    </message>
    <message>
        <source>Whole run, mean over the worst tenth of the devices</source>
        <translation>Toda la ejecución, media de la peor décima parte de los dispositivos</translation>
    </message>
    <message>
        <source>Global versions</source>
        <translation>Versiones globales</translation>
    </message>
    <message numerus="yes">
        <source>%1 round(s); in the newest %2, on average %3 devices took part.</source>
        <translation>
            <numerusform>%1 ronda; en las %2 más recientes participaron %3 dispositivos de media.</numerusform>
            <numerusform>%1 rondas; en las %2 más recientes participaron %3 dispositivos de media.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 update(s) screened out in them.</source>
        <translation>
            <numerusform>En ellas se descartó %1 actualización.</numerusform>
            <numerusform>En ellas se descartaron %1 actualizaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rounds and screening</source>
        <translation>Rondas y control</translation>
    </message>
    <message>
        <source>The devices’ learning rates are now between %1 and %2, median %3.</source>
        <translation>Las tasas de aprendizaje de los dispositivos están ahora entre %1 y %2, mediana %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of them are locked.</source>
        <translation>
            <numerusform>%1 de ellas está bloqueada.</numerusform>
            <numerusform>%1 de ellas están bloqueadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest changes (1,000 at most): %1 because the error grew, %2 because it fell, %3 by a person, %4 because the model diverged, %5 because of drift.</source>
        <translation>Los cambios más recientes (1000 como máximo): %1 porque creció el error, %2 porque bajó, %3 por una persona, %4 porque el modelo divergió, %5 por deriva.</translation>
    </message>
    <message>
        <source>Learning rates</source>
        <translation>Tasas de aprendizaje</translation>
    </message>
    <message>
        <source>The newest events but rounds and alarms, newest first. Of the newest 1,000 of each kind: %1 for information, %2, %3 critical</source>
        <translation>Los eventos más recientes salvo rondas y alarmas, primero el último. De los 1000 más recientes de cada tipo: %1 informativos, %2, %3 de nivel crítico</translation>
    </message>
    <message numerus="yes">
        <source>%1 warning(s)</source>
        <translation>
            <numerusform>%1 advertencia</numerusform>
            <numerusform>%1 advertencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Nothing happened but rounds and alarms.</source>
        <translation>No ocurrió nada más que rondas y alarmas.</translation>
    </message>
    <message>
        <source>Digest of the run&apos;s content:</source>
        <translation>Huella del contenido de la ejecución:</translation>
    </message>
    <message>
        <source>Run file:</source>
        <translation>Archivo de ejecución:</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>The run was going on when this was written: pause it, and the report has the digest of its content.</source>
        <translation>La ejecución seguía en marcha al escribirse esto: póngala en pausa, y el informe tendrá la huella de su contenido.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message numerus="yes">
        <source>%Ln real device(s)</source>
        <translation>
            <numerusform>%Ln dispositivo real</numerusform>
            <numerusform>%Ln dispositivos reales</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunFile</name>
    <message>
        <source>The configuration in it can&apos;t be read (%1). The file was damaged or changed by hand: use a copy of it.</source>
        <translation>No se puede leer la configuración que contiene (%1). El archivo se dañó o se cambió a mano: use una copia.</translation>
    </message>
    <message>
        <source>There is such a file already, and a run never overwrites one. Choose another name, or resume the run that is in it.</source>
        <translation>Ese archivo ya existe, y una ejecución nunca sobrescribe ninguno. Elija otro nombre o reanude la ejecución que contiene.</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it first, or choose another.</source>
        <translation>No existe la carpeta %1. Créela primero o elija otra.</translation>
    </message>
    <message>
        <source>No file can be made in the folder %1. Check its permissions and the space that is left, or choose another.</source>
        <translation>No se puede crear ningún archivo en la carpeta %1. Compruebe sus permisos y el espacio libre, o elija otra.</translation>
    </message>
    <message>
        <source>The file is read-only (%1). Change its permissions, or go on with a copy of it.</source>
        <translation>El archivo es de solo lectura (%1). Cambie sus permisos o continúe con una copia.</translation>
    </message>
    <message>
        <source>The file has a log beside it (-wal), and there is no space to put both together in %1. Copy both to a folder that you can write to.</source>
        <translation>El archivo tiene un registro a su lado (-wal), y no hay espacio para unir ambos en %1. Copie ambos en una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>There is no such file. Check the name and the folder.</source>
        <translation>No existe ese archivo. Compruebe el nombre y la carpeta.</translation>
    </message>
    <message>
        <source>This is a folder. Name a run file (*.fleetrun).</source>
        <translation>Esto es una carpeta. Indique un archivo de ejecución (*.fleetrun).</translation>
    </message>
    <message>
        <source>The file can&apos;t be read (%1). Check its permissions.</source>
        <translation>No se puede leer el archivo (%1). Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>The file is empty: there is no run in it. Remove it, or choose another.</source>
        <translation>El archivo está vacío: no contiene ninguna ejecución. Elimínelo o elija otro.</translation>
    </message>
    <message>
        <source>This is not a run file of Fleetgrad. Choose a file that a run has saved (*.fleetrun).</source>
        <translation>Esto no es un archivo de ejecución de Fleetgrad. Elija un archivo guardado por una ejecución (*.fleetrun).</translation>
    </message>
    <message>
        <source>The file is cut off: it ends before the run in it does. Use a copy of it, or save what is left with: sqlite3 FILE .recover</source>
        <translation>El archivo está cortado: acaba antes que la ejecución que contiene. Use una copia, o salve lo que queda con: sqlite3 ARCHIVO .recover</translation>
    </message>
    <message>
        <source>The file has version %1 of the format, and this program knows versions up to %2. Install a newer Fleetgrad.</source>
        <translation>El archivo tiene la versión %1 del formato, y este programa conoce versiones hasta la %2. Instale un Fleetgrad más reciente.</translation>
    </message>
    <message>
        <source>The file has version %1 of the format, which there never was. It was damaged or changed by hand: use a copy of it.</source>
        <translation>El archivo tiene la versión %1 del formato, que nunca existió. Se dañó o se cambió a mano: use una copia.</translation>
    </message>
    <message>
        <source>The file exists already. Choose another name.</source>
        <translation>El archivo ya existe. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The copy could not be given this name. Choose another one.</source>
        <translation>No se pudo dar este nombre a la copia. Elija otro.</translation>
    </message>
    <message>
        <source>Version %1 of device %2 is not stored with its weights. Choose one that is: every %3. local update is kept.</source>
        <translation>La versión %1 del dispositivo %2 no está guardada con sus pesos. Elija una que lo esté: se conserva una de cada %3 actualizaciones locales.</translation>
    </message>
    <message>
        <source>There is no global version %1 in this run. Choose one that a round has made.</source>
        <translation>En esta ejecución no hay ninguna versión global %1. Elija una que haya creado una ronda.</translation>
    </message>
    <message>
        <source>The run file is closed already. Open it again to go on writing.</source>
        <translation>El archivo de ejecución ya está cerrado. Ábralo de nuevo para seguir escribiendo.</translation>
    </message>
    <message>
        <source>Batch %1 can&apos;t follow batch %2 in a run file. Go on from the newest checkpoint.</source>
        <translation>El lote %1 no puede seguir al lote %2 en un archivo de ejecución. Continúe desde el último punto de control.</translation>
    </message>
    <message>
        <source>The disk, or what you may use of it, is full (%1). Free some space and go on; nothing that was committed is lost.</source>
        <translation>El disco, o su cuota, está lleno (%1). Libere espacio y continúe; nada de lo guardado se ha perdido.</translation>
    </message>
    <message>
        <source>The file is damaged or cut off (%1). Use a copy of it, or save what is left with: sqlite3 FILE .recover</source>
        <translation>El archivo está dañado o cortado (%1). Use una copia, o salve lo que queda con: sqlite3 ARCHIVO .recover</translation>
    </message>
    <message>
        <source>The file can&apos;t be written (%1). Check the permissions of the file and of its folder; what was committed before is not lost.</source>
        <translation>No se puede escribir el archivo (%1). Compruebe los permisos del archivo y de su carpeta; lo guardado antes no se ha perdido.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read (%1). Check the permissions of the file and of its folder, or copy it elsewhere.</source>
        <translation>No se puede leer el archivo (%1). Compruebe los permisos del archivo y de su carpeta, o cópielo en otro lugar.</translation>
    </message>
    <message>
        <source>The file is in use by another program. Close it there and try again.</source>
        <translation>Otro programa está usando el archivo. Ciérrelo allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A value is larger than a run file or the memory can hold (%1). Use fewer devices or channels.</source>
        <translation>Un valor es mayor de lo que cabe en un archivo de ejecución o en la memoria (%1). Use menos dispositivos o canales.</translation>
    </message>
    <message>
        <source>Table %1, row %2, column %3 has a value that can&apos;t be. The file was damaged or changed by hand: use a copy of it.</source>
        <translation>La tabla %1, fila %2, columna %3 tiene un valor imposible. El archivo se dañó o se cambió a mano: use una copia.</translation>
    </message>
    <message>
        <source>There is not enough memory for this file. Close other programs and try again.</source>
        <translation>No hay memoria suficiente para este archivo. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another program (%1, process %2) is writing to the file. Stop the run there, or open the file here to look at it only.</source>
        <translation>Otro programa (%1, proceso %2) está escribiendo en el archivo. Detenga allí la ejecución o abra el archivo aquí solo para verlo.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be written. Check its permissions and the space that is left, or copy the run file to another folder.</source>
        <translation>No se puede escribir en la carpeta %1. Compruebe sus permisos y el espacio libre, o copie el archivo de ejecución en otra carpeta.</translation>
    </message>
    <message>
        <source>Saving was stopped.</source>
        <translation>El guardado se detuvo.</translation>
    </message>
    <message>
        <source>Device %1 sent no update in batch %2.</source>
        <translation>El dispositivo %1 no envió ninguna actualización en el lote %2.</translation>
    </message>
    <message>
        <source>There is no global version in this run yet. Go on with it until a round has been.</source>
        <translation>Aún no hay ninguna versión global en esta ejecución. Continúela hasta que haya habido una ronda.</translation>
    </message>
    <message>
        <source>This fork begins after batch %1; before, it is its parent. Fork that one.</source>
        <translation>Esta bifurcación empieza tras el lote %1; antes es su origen. Bifurque ese.</translation>
    </message>
    <message>
        <source>There is no batch in this run yet. Go on with it, then fork it.</source>
        <translation>Todavía no hay ningún lote en esta ejecución. Continúela y bifúrquela después.</translation>
    </message>
    <message>
        <source>There is no batch %1 in this run. Choose one from %2 to %3.</source>
        <translation>No hay ningún lote %1 en esta ejecución. Elija uno del %2 al %3.</translation>
    </message>
    <message>
        <source>There is a fork “%1” in this file already. Choose another name, or go on with that one.</source>
        <translation>Ya hay una bifurcación «%1» en este archivo. Elija otro nombre o continúe esa.</translation>
    </message>
    <message>
        <source>A fork can&apos;t be called “%1”. Use 1 to %2 letters, digits, spaces and . _ - + =.</source>
        <translation>Una bifurcación no puede llamarse «%1». Use de 1 a %2 letras, cifras, espacios y . _ - + =.</translation>
    </message>
    <message>
        <source>Nothing was forked in this file, so there is no fork “%1”. Leave out what follows the #.</source>
        <translation>En este archivo no se bifurcó nada, así que no hay ninguna bifurcación «%1». Omita lo que sigue al #.</translation>
    </message>
    <message>
        <source>There is no fork “%1” in this file. The forks are: %2.</source>
        <translation>No hay ninguna bifurcación «%1» en este archivo. Las bifurcaciones son: %2.</translation>
    </message>
    <message>
        <source>The fleet model has %1 weights and a bias: there is no weight %2.</source>
        <translation>El modelo de la flota tiene %1 pesos y un sesgo: no hay peso %2.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>La lectura se detuvo.</translation>
    </message>
    <message>
        <source>There are no recorded readings of real devices for this batch. Use a copy of the file.</source>
        <translation>No hay lecturas grabadas de dispositivos reales para este lote. Use una copia del archivo.</translation>
    </message>
    <message>
        <source>The readings at %1 are not those that this run was made from: put the original files back, or start a new run.</source>
        <translation>Las lecturas de %1 no son aquellas de las que salió esta ejecución: restituya los archivos originales o inicie una ejecución nueva.</translation>
    </message>
    <message>
        <source>What devices reported up to batch %1 is in the earlier file %2: open that one.</source>
        <translation>Lo que los dispositivos informaron hasta el lote %1 está en el archivo anterior %2: abra ese.</translation>
    </message>
    <message>
        <source>There is no device %1 in this run.</source>
        <translation>En esta ejecución no hay ningún dispositivo %1.</translation>
    </message>
    <message>
        <source>The local model of this device has %1 weights and a bias: there is no weight %2.</source>
        <translation>El modelo local de este dispositivo tiene %1 pesos y un sesgo: no hay peso %2.</translation>
    </message>
</context>
<context>
    <name>RunHistory</name>
    <message>
        <source>version</source>
        <translation>versión</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lote</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>dispositivos</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>muestras</translation>
    </message>
    <message>
        <source>claimed accuracy</source>
        <translation>exactitud declarada</translation>
    </message>
    <message>
        <source>measured accuracy</source>
        <translation>exactitud medida</translation>
    </message>
    <message>
        <source>measured PR-AUC</source>
        <translation>PR-AUC medida</translation>
    </message>
    <message>
        <source>measured log loss</source>
        <translation>log loss medida</translation>
    </message>
    <message>
        <source>judges’ PR-AUC</source>
        <translation>PR-AUC de testigos</translation>
    </message>
</context>
<context>
    <name>RunOutlineText</name>
    <message>
        <source>Reading was stopped.</source>
        <translation>La lectura se detuvo.</translation>
    </message>
</context>
<context>
    <name>RunResults</name>
    <message>
        <source>It stopped before its first checkpoint: there are no figures of the whole run. Resume it, and pause it again.</source>
        <translation>Se detuvo antes de su primer punto de control: no hay cifras de toda la ejecución. Reanúdela y páusela de nuevo.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Lecturas</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondas</translation>
    </message>
    <message>
        <source>Newest global version</source>
        <translation>Última versión global</translation>
    </message>
    <message>
        <source>Figures below are those after batch</source>
        <translation>Las cifras de abajo son tras el lote</translation>
    </message>
    <message>
        <source>No device has scored labelled readings of both classes with it.</source>
        <translation>Ningún dispositivo ha puntuado con ella lecturas etiquetadas de ambas clases.</translation>
    </message>
    <message>
        <source>No alarm has been judged: labels of normal readings and events are needed.</source>
        <translation>No se ha juzgado ninguna alarma: hacen falta etiquetas de lecturas normales y de eventos.</translation>
    </message>
    <message>
        <source>False alarms a device-day</source>
        <translation>Falsas alarmas por día-dispositivo</translation>
    </message>
    <message>
        <source>Events found</source>
        <translation>Eventos hallados</translation>
    </message>
    <message>
        <source>No event has ended yet that an alarm could have found.</source>
        <translation>Aún no ha terminado ningún evento que una alarma hubiera podido hallar.</translation>
    </message>
    <message>
        <source>Median delay of found events</source>
        <translation>Retraso mediano de los eventos hallados</translation>
    </message>
    <message>
        <source>No event has been found yet.</source>
        <translation>Aún no se ha hallado ningún evento.</translation>
    </message>
    <message>
        <source>PR-AUC of the decisions</source>
        <translation>PR-AUC de las decisiones</translation>
    </message>
    <message>
        <source>Log loss of the decisions</source>
        <translation>Log loss de las decisiones</translation>
    </message>
    <message>
        <source>Accuracy of the decisions</source>
        <translation>Exactitud de las decisiones</translation>
    </message>
    <message>
        <source>F1 of the decisions</source>
        <translation>F1 de las decisiones</translation>
    </message>
    <message>
        <source>PR-AUC of the local models</source>
        <translation>PR-AUC de los modelos locales</translation>
    </message>
    <message>
        <source>Log loss of the local models</source>
        <translation>Log loss de los modelos locales</translation>
    </message>
    <message>
        <source>Accuracy of the local models</source>
        <translation>Exactitud de los modelos locales</translation>
    </message>
    <message>
        <source>F1 of the local models</source>
        <translation>F1 de los modelos locales</translation>
    </message>
    <message>
        <source>PR-AUC of the global model</source>
        <translation>PR-AUC del modelo global</translation>
    </message>
    <message>
        <source>Log loss of the global model</source>
        <translation>Log loss del modelo global</translation>
    </message>
    <message>
        <source>Accuracy of the global model</source>
        <translation>Exactitud del modelo global</translation>
    </message>
    <message>
        <source>F1 of the global model</source>
        <translation>F1 del modelo global</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>This file exists, and no run is ever overwritten. Name another one with --output, or go on with it: fleetgrad-cli resume.</source>
        <translation>Este archivo ya existe, y ninguna ejecución se sobrescribe nunca. Indique otro con --output o continúelo: fleetgrad-cli resume.</translation>
    </message>
    <message>
        <source>The folder of this file does not exist. Make it first, or name another place.</source>
        <translation>La carpeta de este archivo no existe. Créela primero o indique otro lugar.</translation>
    </message>
    <message>
        <source>Worker threads; 0: one for each processor</source>
        <translation>Hilos de trabajo; 0: uno por procesador</translation>
    </message>
    <message>
        <source>Times real time; 0: as fast as possible</source>
        <translation>Veces el tiempo real; 0: lo más rápido posible</translation>
    </message>
    <message>
        <source>Write a report (index.html and its charts) there</source>
        <translation>Escribir ahí un informe (index.html y sus gráficos)</translation>
    </message>
    <message>
        <source>Print the summary as one JSON object and nothing else</source>
        <translation>Mostrar el resumen como un objeto JSON y nada más</translation>
    </message>
    <message>
        <source>A line for every local update; beside --json on standard error</source>
        <translation>Una línea por cada actualización local; con --json, en la salida de error</translation>
    </message>
    <message>
        <source>No progress and no table</source>
        <translation>Sin progreso ni tabla</translation>
    </message>
    <message>
        <source>Train a simulated fleet</source>
        <translation>Entrenar una flota simulada</translation>
    </message>
    <message>
        <source>The run file to write; without it the run is not kept</source>
        <translation>El archivo de ejecución que se escribe; sin él, la ejecución no se conserva</translation>
    </message>
    <message>
        <source>Print the whole configuration, with comments, and end</source>
        <translation>Mostrar toda la configuración, con comentarios, y terminar</translation>
    </message>
    <message>
        <source>It is empty. Name a CSV file, or a folder of them.</source>
        <translation>Está vacío. Indique un archivo CSV o una carpeta de ellos.</translation>
    </message>
    <message>
        <source>The run needs a temporary file. Free some space, or name one with --output.</source>
        <translation>La ejecución necesita un archivo temporal. Libere espacio o indique uno con --output.</translation>
    </message>
    <message>
        <source>This run has no end. Stop it with Ctrl+C, or give --batches.</source>
        <translation>Esta ejecución no tiene fin. Deténgala con Ctrl+C o indique --batches.</translation>
    </message>
    <message>
        <source>Go on with a run file from where it stopped</source>
        <translation>Continuar un archivo de ejecución desde donde se detuvo</translation>
    </message>
    <message>
        <source>The run file</source>
        <translation>El archivo de ejecución</translation>
    </message>
    <message>
        <source>The number of batches that the whole run is to have; without it, as before</source>
        <translation>El número de lotes que ha de tener toda la ejecución; sin él, como antes</translation>
    </message>
    <message>
        <source>Stop where this becomes true, such as &quot;loss&gt;2&quot;; repeatable</source>
        <translation>Detenerse donde esto se cumpla, como &quot;loss&gt;2&quot;; repetible</translation>
    </message>
    <message>
        <source>Train on CSV files, or run a recorded run again</source>
        <translation>Entrenar con archivos CSV, o repetir una ejecución grabada</translation>
    </message>
    <message>
        <source>A CSV file, a folder of them, or a run file</source>
        <translation>Un archivo CSV, una carpeta de ellos o un archivo de ejecución</translation>
    </message>
    <message>
        <source>A recorded run is replayed with the configuration that it has. Leave this out, or fork the run: fleetgrad-cli fork.</source>
        <translation>Una ejecución grabada se reproduce con la configuración que tiene. Quite esto, o bifurque la ejecución: fleetgrad-cli fork.</translation>
    </message>
    <message>
        <source>A fork can&apos;t be replayed, since it has two configurations. Replay its file, and fork that.</source>
        <translation>Una bifurcación no puede reproducirse, porque tiene dos configuraciones. Reproduzca su archivo y bifúrquelo.</translation>
    </message>
    <message>
        <source>It has the digest of the recorded run: %1</source>
        <translation>Tiene la huella de la ejecución grabada: %1</translation>
    </message>
    <message>
        <source>Its digest is not that of the recorded run: another version of the program made that one (fleetgrad-cli inspect names it), or this one was stopped early.</source>
        <translation>Su huella no es la de la ejecución grabada: otra versión del programa hizo aquella (fleetgrad-cli inspect la nombra), o esta se detuvo antes de tiempo.</translation>
    </message>
    <message>
        <source>Its devices send their readings over the network. Go on with it by fleetgrad-cli serve, or fork it.</source>
        <translation>Sus dispositivos envían sus lecturas por la red. Continúela con fleetgrad-cli serve, o bifúrquela.</translation>
    </message>
    <message>
        <source>Readings of real devices come over the network: begin such a run by fleetgrad-cli serve.</source>
        <translation>Las lecturas de dispositivos reales llegan por la red: comience una ejecución así con fleetgrad-cli serve.</translation>
    </message>
</context>
<context>
    <name>Scoring</name>
    <message>
        <source>The run is too long to read it again from its beginning: 10 million readings a device at most. Compare models in a shorter one.</source>
        <translation>La ejecución es demasiado larga para leerla de nuevo desde el principio: 10 millones de lecturas por dispositivo como máximo. Compare los modelos en una más corta.</translation>
    </message>
    <message>
        <source>Scoring was stopped.</source>
        <translation>La puntuación se detuvo.</translation>
    </message>
</context>
<context>
    <name>ScoringWords</name>
    <message>
        <source>The readings have no device of this name. Leave --only out to see what they are called.</source>
        <translation>Las lecturas no tienen ningún dispositivo con este nombre. Omita --only para ver cómo se llaman.</translation>
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
        <translation>No es una dirección. Escríbala como 127.0.0.1:8441, [::1]:8441 o, para todas las redes de este equipo, 0.0.0.0:8441.</translation>
    </message>
    <message>
        <source>Run a fleet for long, and tell over the network how it is</source>
        <translation>Mantener una flota en marcha y decir por la red cómo está</translation>
    </message>
    <message>
        <source>The run file: goes on with it where it exists, else begins it</source>
        <translation>El archivo de ejecución: lo continúa si existe; si no, lo empieza</translation>
    </message>
    <message>
        <source>Where it is asked; 127.0.0.1:8441 without, port 0: one that is free</source>
        <translation>Dónde se le pregunta; 127.0.0.1:8441 si no se indica, puerto 0: uno libre</translation>
    </message>
    <message>
        <source>Without TLS; only on 127.0.0.1 or [::1]</source>
        <translation>Sin TLS; solo en 127.0.0.1 o [::1]</translation>
    </message>
    <message>
        <source>A certificate of your own, in PEM</source>
        <translation>Un certificado propio, en PEM</translation>
    </message>
    <message>
        <source>Its key, in PEM</source>
        <translation>Su clave, en PEM</translation>
    </message>
    <message>
        <source>Train on a CSV file, or a folder of them</source>
        <translation>Entrenar con un archivo CSV, o una carpeta de ellos</translation>
    </message>
    <message>
        <source>Worker threads; 0: one for each processor</source>
        <translation>Hilos de trabajo; 0: uno por procesador</translation>
    </message>
    <message>
        <source>Times real time; 0: as fast as possible</source>
        <translation>Veces el tiempo real; 0: lo más rápido posible</translation>
    </message>
    <message>
        <source>Who signs the certificates that devices show instead of a token, in PEM</source>
        <translation>Quién firma los certificados que los dispositivos muestran en lugar de un token, en PEM</translation>
    </message>
    <message>
        <source>There is no certificate in PEM here that could vouch for devices.</source>
        <translation>Aquí no hay ningún certificado en PEM que pueda responder por dispositivos.</translation>
    </message>
    <message>
        <source>What devices reported goes to an earlier file when the run file has that many bytes, as 2GB</source>
        <translation>Lo que los dispositivos informaron pasa a un archivo anterior cuando el archivo de ejecución tiene tantos bytes, por ejemplo 2GB</translation>
    </message>
    <message>
        <source>Earlier files that stay; 0: all</source>
        <translation>Archivos anteriores que se conservan; 0: todos</translation>
    </message>
    <message>
        <source>kB a second that each desktop gets that looks at the run; 190 without</source>
        <translation>kB por segundo para cada escritorio que mira la ejecución; 190 si no se indica</translation>
    </message>
    <message>
        <source>This run has forks, which need its rows: it is not rotated.</source>
        <translation>Esta ejecución tiene bifurcaciones que necesitan sus filas: nada pasa a archivos anteriores.</translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>No secure connection to the server: %1. Check the address, and whether the server runs.</source>
        <translation>No hay conexión segura con el servidor: %1. Compruebe la dirección, y si el servidor funciona.</translation>
    </message>
    <message>
        <source>This is not the address of a server. Write it as wss://host:8441.</source>
        <translation>Esta no es la dirección de un servidor. Escríbala como wss://host:8441.</translation>
    </message>
    <message>
        <source>Without TLS (ws://) only this machine can be reached. Write wss://%1.</source>
        <translation>Sin TLS (ws://) solo se llega a esta máquina. Escriba wss://%1.</translation>
    </message>
    <message>
        <source>The server does not know this token. Ask who runs it for one.</source>
        <translation>El servidor no conoce este token. Pida uno a quien lo lleva.</translation>
    </message>
    <message>
        <source>This token is not for looking at the run. Ask who runs the server for one of the role watch or operate.</source>
        <translation>Este token no es para mirar la ejecución. Pida a quien lleva el servidor uno con el papel watch u operate.</translation>
    </message>
    <message>
        <source>No run is shown there: is it fleetgrad-cli serve of this version?</source>
        <translation>Allí no se muestra ninguna ejecución: ¿es fleetgrad-cli serve de esta versión?</translation>
    </message>
    <message>
        <source>Too many wrong tokens came from here: try again in a minute.</source>
        <translation>Llegaron de aquí demasiados tokens erróneos: inténtelo de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>It was cut: the server has stopped, or the network is gone.</source>
        <translation>Se cortó: el servidor se detuvo o no hay red.</translation>
    </message>
</context>
<context>
    <name>ServerMachineText</name>
    <message>
        <source>This line is no label (0 or 1); get the file again.</source>
        <translation>Esta línea no es una etiqueta (0 o 1); obtenga el archivo de nuevo.</translation>
    </message>
</context>
<context>
    <name>ServerTrust</name>
    <message>
        <source>The server&apos;s certificate is another one: its SHA-256 is %1, expected was %2. Either the server has a new certificate, or somebody listens in between: ask who runs it.</source>
        <translation>El certificado del servidor es otro: su SHA-256 es %1 y se esperaba %2. O el servidor tiene un certificado nuevo, o alguien escucha en medio: pregunte a quien lo administra.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not believed (%1). Its SHA-256 is %2: if whoever runs the server tells you the same, give it as the fingerprint.</source>
        <translation>No se confía en el certificado del servidor (%1). Su SHA-256 es %2: si quien administra el servidor le dice lo mismo, indíquelo como huella.</translation>
    </message>
</context>
<context>
    <name>ServiceWords</name>
    <message>
        <source>Listening on %1://%2:%3</source>
        <translation>Escuchando en %1://%2:%3</translation>
    </message>
    <message>
        <source>Certificate (SHA-256): %1</source>
        <translation>Certificado (SHA-256): %1</translation>
    </message>
    <message>
        <source>Stopped after batch %1.</source>
        <translation>Detenida tras el lote %1.</translation>
    </message>
    <message>
        <source>The run has ended after batch %1.</source>
        <translation>La ejecución ha terminado tras el lote %1.</translation>
    </message>
    <message>
        <source>This run can&apos;t go on: its file can&apos;t be written, or its source is gone.</source>
        <translation>Esta ejecución no puede continuar: su archivo no se puede escribir o su fuente ya no está.</translation>
    </message>
    <message>
        <source>Going on after batch %1, with the settings of the run file.</source>
        <translation>Continúa tras el lote %1, con los ajustes del archivo de ejecución.</translation>
    </message>
    <message>
        <source>%1, after batch %2: %3</source>
        <translation>%1, tras el lote %2: %3</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The run stopped before its first checkpoint: continue it to measure it as a whole.</source>
        <translation>La ejecución se detuvo antes de su primer punto de control: continúela para medirla en conjunto.</translation>
    </message>
    <message>
        <source>The checkpoint at batch %1 does not fit this version of the program: the run can be looked at, but not continued.</source>
        <translation>El punto de control del lote %1 no corresponde a esta versión del programa: la ejecución se puede ver, pero no continuar.</translation>
    </message>
    <message>
        <source>There is no such device in this run.</source>
        <translation>No hay ningún dispositivo así en esta ejecución.</translation>
    </message>
    <message>
        <source>No run is open to take a note.</source>
        <translation>No hay ninguna ejecución abierta que pueda recibir una nota.</translation>
    </message>
    <message>
        <source>No run is open to take the model.</source>
        <translation>No hay ninguna ejecución abierta que tome el modelo.</translation>
    </message>
    <message>
        <source>Its first %L1 batches are in earlier files, so it can&apos;t be gone through again from the beginning. Replay the first of these, or fork this file after a later batch.</source>
        <translation>Sus primeros %L1 lotes están en archivos anteriores, por lo que no se puede recorrer de nuevo desde el principio. Reproduzca el primero de ellos, o bifurque este archivo después de un lote posterior.</translation>
    </message>
    <message>
        <source>The run file does not have the round of global v%1 any more.</source>
        <translation>El archivo de ejecución ya no tiene la ronda de global v%1.</translation>
    </message>
</context>
<context>
    <name>Silence</name>
    <message>
        <source>silent since %1</source>
        <translation>silencioso desde %1</translation>
    </message>
    <message>
        <source>It last read something in batch %1, %2 after the start of the run.</source>
        <translation>Leyó algo por última vez en el lote %1, %2 después del inicio de la ejecución.</translation>
    </message>
    <message>
        <source>It last read something in batch %1, %2 UTC.</source>
        <translation>Leyó algo por última vez en el lote %1, %2 UTC.</translation>
    </message>
</context>
<context>
    <name>SimulationText</name>
    <message>
        <source>This setting must be %1; set it to a value in that range.</source>
        <translation>Este ajuste debe ser %1; fije un valor en ese intervalo.</translation>
    </message>
    <message>
        <source>a whole number from 1 to 1,000,000</source>
        <translation>un número entero de 1 a 1.000.000</translation>
    </message>
    <message>
        <source>a whole number from 1 to %1</source>
        <translation>un número entero de 1 a %1</translation>
    </message>
    <message>
        <source>%L1 devices of %L2 channels are more than the %L3 channels that fit in memory; choose fewer devices or fewer channels.</source>
        <translation>%L1 dispositivos de %L2 canales son más que los %L3 canales que caben en memoria; elija menos dispositivos o menos canales.</translation>
    </message>
    <message>
        <source>from 0.000001 to 1,000,000 seconds</source>
        <translation>de 0.000001 a 1.000.000 segundos</translation>
    </message>
    <message>
        <source>from 0 to 0.5</source>
        <translation>de 0 a 0.5</translation>
    </message>
    <message>
        <source>from 0 to 1</source>
        <translation>de 0 a 1</translation>
    </message>
    <message>
        <source>from 0 to 1,000</source>
        <translation>de 0 a 1000</translation>
    </message>
    <message>
        <source>from 0 to 0.9</source>
        <translation>de 0 a 0.9</translation>
    </message>
    <message>
        <source>a whole number from 1 on</source>
        <translation>un número entero a partir de 1</translation>
    </message>
    <message>
        <source>from -1,000 to 1,000</source>
        <translation>de -1000 a 1000</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>A batch must have from 1 to 10,000 readings; set a number in that range.</source>
        <translation>Un lote debe tener de 1 a 10.000 lecturas; fije un número en ese intervalo.</translation>
    </message>
    <message>
        <source>A batch must last from 0 to 1,000,000,000 seconds; 0 means no bound.</source>
        <translation>Un lote debe durar de 0 a 1.000.000.000 segundos; 0 significa sin límite.</translation>
    </message>
    <message>
        <source>This kind of source is unknown; choose simulated or replay.</source>
        <translation>Este tipo de fuente es desconocido; elija simulated o replay.</translation>
    </message>
    <message>
        <source>Readings of real devices are only in the run file that recorded them: open that one.</source>
        <translation>Las lecturas de dispositivos reales solo están en el archivo de ejecución que las grabó: abra ese.</translation>
    </message>
</context>
<context>
    <name>StretchResults</name>
    <message>
        <source>Batches in view</source>
        <translation>Lotes a la vista</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>the first and the last of some batches</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>The run has no batch in view.</source>
        <translation>La ejecución no tiene ningún lote a la vista.</translation>
    </message>
    <message>
        <source>Its curve has no value in view.</source>
        <translation>Su curva no tiene ningún valor a la vista.</translation>
    </message>
</context>
<context>
    <name>SummaryTable</name>
    <message>
        <source>mean over the devices</source>
        <translation>media de los dispositivos</translation>
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
        <translation>equilibrada</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitud</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>precisión</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>sensibilidad</translation>
    </message>
    <message>
        <source>kind of anomaly</source>
        <translation>tipo de anomalía</translation>
    </message>
    <message>
        <source>events found</source>
        <translation>eventos hallados</translation>
    </message>
    <message>
        <source>readings alarming</source>
        <translation>lecturas con alarma</translation>
    </message>
    <message>
        <source>%1, worst tenth</source>
        <translation>%1, peor décima parte</translation>
    </message>
    <message>
        <source>%1 model</source>
        <translation>modelo %1</translation>
    </message>
    <message>
        <source>original method, in shadow</source>
        <translation>método original, en paralelo</translation>
    </message>
</context>
<context>
    <name>TelemetryText</name>
    <message>
        <source>This line is none of the labels of SMAP and MSL (columns chan_id, spacecraft and anomaly_sequences, a list of [first, last]); get the file again.</source>
        <translation>Esta línea no es ninguna etiqueta de SMAP y MSL (columnas chan_id, spacecraft y anomaly_sequences, una lista de [primera, última]); obtenga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>The file has %1 rows, and its labels go on to row %2; get both again from the same data set.</source>
        <translation>El archivo tiene %1 filas, y sus etiquetas llegan hasta la fila %2; obtenga ambos de nuevo del mismo conjunto de datos.</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>too few labels</source>
        <translation>pocas etiquetas</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>aprende</translation>
    </message>
    <message>
        <source>no gain</source>
        <translation>sin mejora</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>silencioso</translation>
    </message>
    <message>
        <source>quarantined</source>
        <translation>cuarentena</translation>
    </message>
    <message>
        <source>judge</source>
        <translation>testigo</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>It has not read anything yet.</source>
        <translation>Aún no ha leído nada.</translation>
    </message>
    <message>
        <source>Nothing can be said yet: it has fewer than 200 labelled readings, or all of one class, or its decision is not surely better than each baseline.</source>
        <translation>Aún no se puede decir nada: tiene menos de 200 lecturas etiquetadas, o todas de una clase, o su decisión no es con seguridad mejor que cada referencia.</translation>
    </message>
    <message>
        <source>Its decision beats the majority class, the last label and the unsupervised score.</source>
        <translation>Su decisión supera a la clase mayoritaria, a la última etiqueta y a la puntuación no supervisada.</translation>
    </message>
    <message>
        <source>Its decision does not beat the majority class, the last label and the unsupervised score.</source>
        <translation>Su decisión no supera a la clase mayoritaria, a la última etiqueta y a la puntuación no supervisada.</translation>
    </message>
    <message>
        <source>It had readings before, but none in this batch.</source>
        <translation>Tenía lecturas antes, pero ninguna en este lote.</translation>
    </message>
    <message>
        <source>Its newest update was kept out of the round. The events say why.</source>
        <translation>Su última actualización se descartó de la ronda. Los eventos dicen por qué.</translation>
    </message>
    <message>
        <source>It never trains: the global versions are judged on its readings.</source>
        <translation>Nunca se entrena: las versiones globales se juzgan con sus lecturas.</translation>
    </message>
    <message>
        <source>Its source has no more readings.</source>
        <translation>Su fuente no tiene más lecturas.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Abriendo</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Exactitud equilibrada</translation>
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
        <translation>decisión</translation>
    </message>
    <message>
        <source>majority class</source>
        <translation>clase mayoritaria</translation>
    </message>
    <message>
        <source>last label</source>
        <translation>última etiqueta</translation>
    </message>
    <message>
        <source>unsupervised</source>
        <translation>no supervisada</translation>
    </message>
    <message>
        <source>nothing was wrong</source>
        <translation>ningún defecto</translation>
    </message>
    <message>
        <source>a weight or a figure is not a finite number</source>
        <translation>un peso o una cifra no es un número finito</translation>
    </message>
    <message>
        <source>it has not the fleet&apos;s number of weights</source>
        <translation>no tiene el número de pesos de la flota</translation>
    </message>
    <message>
        <source>its count of samples is not plausible</source>
        <translation>su número de muestras no es verosímil</translation>
    </message>
    <message>
        <source>it moved too far from its base version</source>
        <translation>se alejó demasiado de su versión base</translation>
    </message>
    <message>
        <source>it was here before</source>
        <translation>ya había llegado antes</translation>
    </message>
    <message>
        <source>its device diverged</source>
        <translation>su dispositivo divergió</translation>
    </message>
    <message>
        <source>error grew from %1 to %2</source>
        <translation>el error creció de %1 a %2</translation>
    </message>
    <message>
        <source>error fell from %1 to %2</source>
        <translation>el error bajó de %1 a %2</translation>
    </message>
    <message>
        <source>raised because of drift</source>
        <translation>subida por deriva</translation>
    </message>
    <message>
        <source>back after drift</source>
        <translation>restablecida tras la deriva</translation>
    </message>
    <message>
        <source>set by a person, locked</source>
        <translation>fijada por una persona, bloqueada</translation>
    </message>
    <message>
        <source>set by a person</source>
        <translation>fijada por una persona</translation>
    </message>
    <message>
        <source>diverged: log loss %1 before training, %2 after it</source>
        <translation>divergió: log loss %1 antes de entrenar, %2 después</translation>
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
        <translation>constante</translation>
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
        <translation>por escalones</translation>
    </message>
    <message>
        <source>cosine, restarting</source>
        <translation>coseno, con reinicios</translation>
    </message>
    <message>
        <source>Optimiser of %1 set to %2</source>
        <translation>Optimizador de %1 cambiado a %2</translation>
    </message>
    <message numerus="yes">
        <source>Optimiser of %Ln device(s) set to %1</source>
        <translation>
            <numerusform>Optimizador de %Ln dispositivo cambiado a %1</numerusform>
            <numerusform>Optimizador de %Ln dispositivos cambiado a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Schedule of %1 set to: %2</source>
        <translation>Planificación de %1 cambiada a: %2</translation>
    </message>
    <message numerus="yes">
        <source>Schedule of %Ln device(s) set to: %1</source>
        <translation>
            <numerusform>Planificación de %Ln dispositivo cambiada a: %1</numerusform>
            <numerusform>Planificación de %Ln dispositivos cambiada a: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 diverged: a weight is no number</source>
        <translation>%1 divergió: un peso no es un número</translation>
    </message>
    <message>
        <source>%1 diverged: weights ran to their bound</source>
        <translation>%1 divergió: los pesos llegaron a su límite</translation>
    </message>
    <message>
        <source>%1 diverged: training does not lower its log loss</source>
        <translation>%1 divergió: el entrenamiento no baja su log loss</translation>
    </message>
    <message>
        <source>%1. Its rate is locked: nothing was changed</source>
        <translation>%1. Su tasa está bloqueada: no se cambió nada</translation>
    </message>
    <message>
        <source>%1. Its last good weights are back, rate %2 → %3</source>
        <translation>%1. Se restablecieron sus últimos pesos buenos, tasa %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>Global version %1 from %Ln update(s)</source>
        <translation>
            <numerusform>Versión global %1 a partir de %Ln actualización</numerusform>
            <numerusform>Versión global %1 a partir de %Ln actualizaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln screened out</source>
        <translation>
            <numerusform>%Ln descartada</numerusform>
            <numerusform>%Ln descartadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 quarantined: moved %2× as far as training can</source>
        <translation>%1 en cuarentena: se movió %2× lo que permite el entrenamiento</translation>
    </message>
    <message>
        <source>%1 quarantined: %2</source>
        <translation>%1 en cuarentena: %2</translation>
    </message>
    <message>
        <source>Learning rate of %1 set to %2</source>
        <translation>Tasa de aprendizaje de %1 fijada en %2</translation>
    </message>
    <message numerus="yes">
        <source>Learning rate of %Ln device(s) set to %1</source>
        <translation>
            <numerusform>Tasa de aprendizaje de %Ln dispositivo fijada en %1</numerusform>
            <numerusform>Tasa de aprendizaje de %Ln dispositivos fijada en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>spike</source>
        <translation>pico</translation>
    </message>
    <message>
        <source>level shift</source>
        <translation>salto de nivel</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>deriva</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>valor fijo</translation>
    </message>
    <message>
        <source>noise burst</source>
        <translation>ráfaga de ruido</translation>
    </message>
    <message numerus="yes">
        <source>Alarm on %Ln device(s): %1</source>
        <translation>
            <numerusform>Alarma en %Ln dispositivo: %1</numerusform>
            <numerusform>Alarma en %Ln dispositivos: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) silent: %1</source>
        <translation>
            <numerusform>%Ln dispositivo en silencio: %1</numerusform>
            <numerusform>%Ln dispositivos en silencio: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) back: %1</source>
        <translation>
            <numerusform>%Ln dispositivo de vuelta: %1</numerusform>
            <numerusform>%Ln dispositivos de vuelta: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is silent</source>
        <translation>%1 está en silencio</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 ha vuelto</translation>
    </message>
    <message>
        <source>%1 has no more readings</source>
        <translation>%1 no tiene más lecturas</translation>
    </message>
    <message numerus="yes">
        <source>Learning rate of %Ln device(s) locked</source>
        <translation>
            <numerusform>Tasa de aprendizaje de %Ln dispositivo bloqueada</numerusform>
            <numerusform>Tasa de aprendizaje de %Ln dispositivos bloqueada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learning rate of %Ln device(s) unlocked</source>
        <translation>
            <numerusform>Tasa de aprendizaje de %Ln dispositivo desbloqueada</numerusform>
            <numerusform>Tasa de aprendizaje de %Ln dispositivos desbloqueada</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1 promoted: it is global version %2 now</source>
        <translation>Versión %1 promovida: ahora es la versión global %2</translation>
    </message>
    <message>
        <source>No round: no update was waiting</source>
        <translation>Sin ronda: no esperaba ninguna actualización</translation>
    </message>
    <message>
        <source>The original method learns in shadow from now on</source>
        <translation>El método original aprende en paralelo desde ahora</translation>
    </message>
    <message>
        <source>The original method no longer learns in shadow</source>
        <translation>El método original ya no aprende en paralelo</translation>
    </message>
    <message>
        <source>Alarm on %1</source>
        <translation>Alarma en %1</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>its device tries out a model</source>
        <translation>su dispositivo prueba un modelo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) joined: %1</source>
        <translation>
            <numerusform>%Ln dispositivo se ha unido: %1</numerusform>
            <numerusform>%Ln dispositivos se han unido: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 se ha unido</translation>
    </message>
    <message>
        <source>trains itself</source>
        <translation>se entrena</translation>
    </message>
    <message>
        <source>It keeps its readings and sends local updates. What it says of itself is a claim; nothing is measured of it here.</source>
        <translation>Guarda sus lecturas y envía actualizaciones locales. Lo que dice de sí mismo es declarado; aquí no se mide nada de él.</translation>
    </message>
    <message>
        <source>it started from a global version that there is not</source>
        <translation>partió de una versión global que no existe</translation>
    </message>
</context>
<context>
    <name>TimeActions</name>
    <message>
        <source>One batch back</source>
        <translation>Retroceder un lote</translation>
    </message>
    <message>
        <source>One batch forward</source>
        <translation>Avanzar un lote</translation>
    </message>
    <message>
        <source>To the round before</source>
        <translation>A la ronda anterior</translation>
    </message>
    <message>
        <source>To the next round</source>
        <translation>A la ronda siguiente</translation>
    </message>
    <message>
        <source>To the event before</source>
        <translation>Al evento anterior</translation>
    </message>
    <message>
        <source>To the next event</source>
        <translation>Al evento siguiente</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Volver al presente</translation>
    </message>
</context>
<context>
    <name>TokenWords</name>
    <message>
        <source>Say who may connect to a server</source>
        <translation>Decir quién puede conectarse a un servidor</translation>
    </message>
    <message>
        <source>Make a token, and print it once</source>
        <translation>Crear un token y mostrarlo una sola vez</translation>
    </message>
    <message>
        <source>Of whom it is, to know it by</source>
        <translation>De quién es, para reconocerlo</translation>
    </message>
    <message>
        <source>device: sends readings; watch: sees the run; operate: sees and changes it</source>
        <translation>device: envía lecturas; watch: ve la ejecución; operate: la ve y la modifica</translation>
    </message>
    <message>
        <source>The one device that it is for; without it any device</source>
        <translation>El único dispositivo para el que es; si no se indica, cualquiera</translation>
    </message>
    <message>
        <source>Show the names, roles and devices</source>
        <translation>Mostrar los nombres, los roles y los dispositivos</translation>
    </message>
    <message>
        <source>Let nobody connect with a token any more</source>
        <translation>No dejar que nadie se conecte más con un token</translation>
    </message>
    <message>
        <source>Of the token</source>
        <translation>Nombre del token</translation>
    </message>
    <message>
        <source>Keep it: the file %1 has a fingerprint of it, not the token.</source>
        <translation>Guárdelo: el archivo %1 tiene una huella de él, no el token.</translation>
    </message>
</context>
<context>
    <name>Tokens</name>
    <message>
        <source>The file of tokens can&apos;t be read: %1.</source>
        <translation>No se puede leer el archivo de tokens: %1.</translation>
    </message>
    <message>
        <source>A file of tokens has 4 MiB at most.</source>
        <translation>Un archivo de tokens ocupa 4 MiB como máximo.</translation>
    </message>
    <message>
        <source>A token has a name, a role (device, watch or operate) and a SHA-256 of 64 hexadecimal digits. Remove it, and make another with “%1”.</source>
        <translation>Un token tiene un nombre, un rol (device, watch u operate) y un SHA-256 de 64 dígitos hexadecimales. Elimínelo y cree otro con «%1».</translation>
    </message>
    <message>
        <source>This is not TOML: %1.</source>
        <translation>No es TOML: %1.</translation>
    </message>
    <message>
        <source>A token needs a name, by which it can be removed.</source>
        <translation>Un token necesita un nombre, con el que se pueda eliminar.</translation>
    </message>
    <message>
        <source>Only a token of the role “device” is bound to a device.</source>
        <translation>Solo un token del rol «device» está ligado a un dispositivo.</translation>
    </message>
    <message>
        <source>There is a token of that name. Remove it first, or take another name.</source>
        <translation>Ya hay un token con ese nombre. Elimínelo primero o use otro nombre.</translation>
    </message>
    <message>
        <source>There is no token of the name “%1”.</source>
        <translation>No hay ningún token con el nombre «%1».</translation>
    </message>
    <message>
        <source>The file of tokens can&apos;t be written: %1.</source>
        <translation>No se puede escribir el archivo de tokens: %1.</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>The devices’ decisions have learnt.</source>
        <translation>Las decisiones de los dispositivos han aprendido.</translation>
    </message>
    <message>
        <source>The devices’ own models are learning.</source>
        <translation>Los modelos propios de los dispositivos aprenden.</translation>
    </message>
    <message>
        <source>The global model is learning.</source>
        <translation>El modelo global aprende.</translation>
    </message>
    <message>
        <source>The devices’ decisions show no gain over the baselines.</source>
        <translation>Las decisiones de los dispositivos no muestran mejora sobre las referencias.</translation>
    </message>
    <message>
        <source>The devices’ own models show no gain over the baselines.</source>
        <translation>Los modelos propios de los dispositivos no muestran mejora sobre las referencias.</translation>
    </message>
    <message>
        <source>The global model shows no gain over the baselines.</source>
        <translation>El modelo global no muestra mejora sobre las referencias.</translation>
    </message>
    <message>
        <source>Nothing can be said of the devices’ decisions yet: too few labelled readings.</source>
        <translation>Aún no se puede decir nada de las decisiones de los dispositivos: muy pocas lecturas etiquetadas.</translation>
    </message>
    <message>
        <source>Nothing can be said of the devices’ own models yet: too few labelled readings.</source>
        <translation>Aún no se puede decir nada de los modelos propios de los dispositivos: muy pocas lecturas etiquetadas.</translation>
    </message>
    <message>
        <source>Nothing can be said of the global model yet: too few labelled readings.</source>
        <translation>Aún no se puede decir nada del modelo global: muy pocas lecturas etiquetadas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 devices beat(s) all three baselines.</source>
        <translation>
            <numerusform>%Ln de %1 dispositivos supera las tres referencias.</numerusform>
            <numerusform>%Ln de %1 dispositivos superan las tres referencias.</numerusform>
        </translation>
    </message>
    <message>
        <source>The original method in shadow claims an accuracy of %1 and a log loss of %2; measured on readings before it learns from them, against the true labels: accuracy %3, log loss %4, PR-AUC %5.</source>
        <translation>El método original, en paralelo, declara una exactitud de %1 y una log loss de %2; medido con lecturas antes de aprender de ellas, frente a las etiquetas verdaderas: exactitud %3, log loss %4, PR-AUC %5.</translation>
    </message>
    <message>
        <source>PR-AUC %1; the best baseline (%2) %3. Gain %4, 95% interval %5 to %6.</source>
        <translation>PR-AUC %1; la mejor referencia (%2) %3. Mejora %4, intervalo del 95&#xa0;% de %5 a %6.</translation>
    </message>
</context>
<context>
    <name>WhyCommandWords</name>
    <message>
        <source>Tell why a device alarmed or not, and who moved a weight</source>
        <translation>Decir por qué un dispositivo dio la alarma o no, y quién movió un peso</translation>
    </message>
    <message>
        <source>A run file</source>
        <translation>Un archivo de ejecución</translation>
    </message>
    <message>
        <source>The device that is asked about</source>
        <translation>El dispositivo por el que se pregunta</translation>
    </message>
    <message>
        <source>Which of its readings: a number from 1, or a time such as 2026-11-26T10:30:00Z; without it the last</source>
        <translation>Cuál de sus lecturas: un número desde 1, o una hora como 2026-11-26T10:30:00Z; si no se indica, la última</translation>
    </message>
    <message>
        <source>The reading with which its last alarm began</source>
        <translation>La lectura con la que empezó su última alarma</translation>
    </message>
    <message>
        <source>Whose prediction: the decision, or one of the models</source>
        <translation>De quién es la predicción: la decisión o uno de los modelos</translation>
    </message>
    <message>
        <source>How many rows at most</source>
        <translation>Cuántas filas como máximo</translation>
    </message>
    <message>
        <source>As one JSON object, with all rows</source>
        <translation>Como un objeto JSON, con todas las filas</translation>
    </message>
    <message>
        <source>Say what is asked about: --device NAME or --weight FEATURE.</source>
        <translation>Diga por qué se pregunta: --device NAME o --weight FEATURE.</translation>
    </message>
    <message numerus="yes">
        <source>%1: from %2 to %3 in %Ln global version(s)</source>
        <translation>
            <numerusform>%1: de %2 a %3 en %Ln versión global</numerusform>
            <numerusform>%1: de %2 a %3 en %Ln versiones globales</numerusform>
        </translation>
    </message>
    <message>
        <source>The run has no device of this name. Its devices are called %1, ...</source>
        <translation>La ejecución no tiene ningún dispositivo con este nombre. Sus dispositivos se llaman %1, ...</translation>
    </message>
    <message>
        <source>It has %L1 readings in this run, and no reading %L2.</source>
        <translation>Tiene %L1 lecturas en esta ejecución, y ninguna lectura %L2.</translation>
    </message>
    <message>
        <source>“%1” is neither the number of a reading, from 1, nor a time such as 2026-11-26T10:30:00Z.</source>
        <translation>«%1» no es ni el número de una lectura, desde 1, ni una hora como 2026-11-26T10:30:00Z.</translation>
    </message>
    <message>
        <source>It has not raised an alarm.</source>
        <translation>No ha dado ninguna alarma.</translation>
    </message>
    <message>
        <source>Who moved this weight of the global model, or how the device moved this one of its own: the name of its feature, or bias</source>
        <translation>Quién movió este peso del modelo global, o cómo movió el dispositivo este del suyo: el nombre de su característica, o bias</translation>
    </message>
    <message>
        <source>The model of this device has no such feature. It has %1, and bias.</source>
        <translation>El modelo de este dispositivo no tiene tal característica. Tiene %1, y bias.</translation>
    </message>
    <message>
        <source>The global model has no such feature. It has %1, and bias. With --device it is one of that device’s own model.</source>
        <translation>El modelo global no tiene tal característica. Tiene %1, y bias. Con --device es una del modelo propio de ese dispositivo.</translation>
    </message>
</context>
<context>
    <name>WhyLines</name>
    <message>
        <source>promoted by a person</source>
        <translation>promovida por una persona</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no registrado</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>sin etiqueta</translation>
    </message>
    <message>
        <source>an anomaly</source>
        <translation>una anomalía</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>reading %1</source>
        <translation>lectura %1</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>lote %1</translation>
    </message>
    <message>
        <source>There was no threshold for alarms yet.</source>
        <translation>Todavía no había umbral de alarma.</translation>
    </message>
    <message>
        <source>It alarmed: the decision was %1, the threshold %2.</source>
        <translation>Dio la alarma: la decisión era %1, el umbral %2.</translation>
    </message>
    <message>
        <source>It did not alarm: the decision was %1, the threshold %2.</source>
        <translation>No dio la alarma: la decisión era %1, el umbral %2.</translation>
    </message>
    <message>
        <source>Probability %1, log-odds %2, scored with global version %3.</source>
        <translation>Probabilidad %1, logaritmo de la razón de probabilidades %2, calculados con la versión global %3.</translation>
    </message>
    <message>
        <source>feature</source>
        <translation>característica</translation>
    </message>
    <message>
        <source>share</source>
        <translation>parte</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>%1, global model</source>
        <translation>%1, modelo global</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln otro</numerusform>
            <numerusform>%Ln otros</numerusform>
        </translation>
    </message>
    <message>
        <source>sum</source>
        <translation>suma</translation>
    </message>
    <message>
        <source>global version</source>
        <translation>versión global</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lote</translation>
    </message>
    <message>
        <source>change</source>
        <translation>cambio</translation>
    </message>
    <message>
        <source>devices that moved it most</source>
        <translation>dispositivos que más lo movieron</translation>
    </message>
    <message numerus="yes">
        <source>%1: from %2 to %3 in %Ln global version(s)</source>
        <translation>
            <numerusform>%1: de %2 a %3 en %Ln versión global</numerusform>
            <numerusform>%1: de %2 a %3 en %Ln versiones globales</numerusform>
        </translation>
    </message>
    <message>
        <source>version %1, batch %2: %3, of it %4</source>
        <translation>versión %1, lote %2: %3, de ello %4</translation>
    </message>
    <message>
        <source>this device&apos;s own training since then: %1</source>
        <translation>entrenamiento propio de este dispositivo desde entonces: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2: from %3 to %4 in %Ln update(s) that are stored</source>
        <translation>
            <numerusform>%1 de %2: de %3 a %4 en %Ln actualización guardada</numerusform>
            <numerusform>%1 de %2: de %3 a %4 en %Ln actualizaciones guardadas</numerusform>
        </translation>
    </message>
    <message>
        <source>update</source>
        <translation>actualización</translation>
    </message>
</context>
<context>
    <name>WhyWords</name>
    <message>
        <source>bias of the local model</source>
        <translation>sesgo del modelo local</translation>
    </message>
    <message>
        <source>bias of the global model</source>
        <translation>sesgo del modelo global</translation>
    </message>
    <message>
        <source>unsupervised score</source>
        <translation>puntuación no supervisada</translation>
    </message>
    <message>
        <source>offset of the decision</source>
        <translation>desplazamiento de la decisión</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>sesgo</translation>
    </message>
    <message>
        <source>This reading is no longer kept.</source>
        <translation>Esta lectura ya no se conserva.</translation>
    </message>
    <message>
        <source>Nobody looked when this reading came: what its models were then is not kept, but can be worked out from the run file.</source>
        <translation>Nadie miraba cuando llegó esta lectura: cómo eran entonces sus modelos no se conserva, pero puede calcularse a partir del archivo de ejecución.</translation>
    </message>
    <message>
        <source>Every channel of this reading was missing: it was not scored.</source>
        <translation>Faltaban todos los canales de esta lectura: no se puntuó.</translation>
    </message>
    <message>
        <source>This device never trains: it has no local model of its own.</source>
        <translation>Este dispositivo nunca entrena: no tiene modelo local propio.</translation>
    </message>
    <message>
        <source>%1 of the local model</source>
        <translation>%1 del modelo local</translation>
    </message>
    <message>
        <source>%1 of the global model</source>
        <translation>%1 del modelo global</translation>
    </message>
    <message>
        <source>%1 of the unsupervised score</source>
        <translation>%1 de la puntuación no supervisada</translation>
    </message>
    <message>
        <source>In log-odds the decision was %1.</source>
        <translation>En logaritmo de la razón de probabilidades, la decisión era %1.</translation>
    </message>
</context>
<context>
    <name>fleetgrad::charts</name>
    <message>
        <source>claimed</source>
        <translation>declarado</translation>
    </message>
    <message>
        <source>%1, claimed</source>
        <translation>%1, declarado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose a folder you may write to.</source>
        <translation>No se pudo escribir %1: %2. Elija una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>Made by Fleetgrad</source>
        <translation>Creado con Fleetgrad</translation>
    </message>
    <message>
        <source>%1 names no known kind of picture. End its name in .png, .svg or .pdf.</source>
        <translation>%1 no indica ningún formato de imagen conocido. El nombre debe acabar en .png, .svg o .pdf.</translation>
    </message>
    <message>
        <source>A picture of %1 × %2 at density %3 can&apos;t be drawn. Choose at least 1 and at most 32767 pixels a side.</source>
        <translation>No se puede dibujar una imagen de %1 × %2 con densidad %3. Elija de 1 a 32767 píxeles por lado.</translation>
    </message>
    <message>
        <source>%1 could not be written: there is not enough memory for a picture of that size. Choose a smaller one, or .svg or .pdf.</source>
        <translation>No se pudo escribir %1: la memoria no alcanza para una imagen de ese tamaño. Elija una menor, o bien .svg o .pdf.</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>sin valor</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
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
        <translation>Fiabilidad</translation>
    </message>
    <message>
        <source>Readings that got about the same probability, and the share of them that were anomalies. On the grey diagonal, probabilities mean what they say; below it they promise too much. Bins with fewer than 50 readings are left out.</source>
        <translation>Lecturas que recibieron casi la misma probabilidad, y la proporción de anomalías entre ellas. Sobre la diagonal gris las probabilidades significan lo que dicen; por debajo prometen demasiado. Se omiten los intervalos con menos de 50 lecturas.</translation>
    </message>
    <message>
        <source>Alarms by kind of anomaly</source>
        <translation>Alarmas por tipo de anomalía</translation>
    </message>
    <message>
        <source>No alarm has been judged yet.</source>
        <translation>Aún no se ha juzgado ninguna alarma.</translation>
    </message>
    <message>
        <source>No alarm can be judged yet: no label has come that can’t change any more.</source>
        <translation>Aún no se puede juzgar ninguna alarma: no ha llegado ninguna etiqueta que ya no pueda cambiar.</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmas</translation>
    </message>
    <message>
        <source>What alarms had been worth by then appears here once it is computed; the fleet table has the alarms of each device as they were.</source>
        <translation>Lo que valían entonces las alarmas aparece aquí cuando está calculado; la tabla de la flota tiene las alarmas de cada dispositivo como eran.</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::AlertCenter</name>
    <message numerus="yes">
        <source>%Ln more like it in the last minute</source>
        <translation>
            <numerusform>%Ln más de este tipo en el último minuto</numerusform>
            <numerusform>%Ln más de este tipo en el último minuto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::AlertRulesDialog</name>
    <message numerus="yes">
        <source> reading(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> lectura</numerusform>
            <numerusform> lecturas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> batch(es)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> lote</numerusform>
            <numerusform> lotes</numerusform>
        </translation>
    </message>
    <message>
        <source>Alert rules</source>
        <translation>Reglas de alerta</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Como al principio</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use these rules</source>
        <translation>Usar estas reglas</translation>
    </message>
    <message>
        <source>Alert when</source>
        <translation>Alertar si</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Of the devices</source>
        <translation>De los dispositivos</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>Notificar</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>%1: from</source>
        <translation>%1: desde</translation>
    </message>
    <message>
        <source>%1: of the devices</source>
        <translation>%1: de los dispositivos</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>%1: level</source>
        <translation>%1: nivel</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>observación</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>crítico</translation>
    </message>
    <message>
        <source>%1: notify</source>
        <translation>%1: notificar</translation>
    </message>
    <message>
        <source>Tell of it by a notification of the desktop, one a minute at most</source>
        <translation>Avisar de ello con una notificación del escritorio, una por minuto como máximo</translation>
    </message>
    <message>
        <source>%1: mute</source>
        <translation>%1: silenciar</translation>
    </message>
    <message>
        <source>Muted alerts are listed, but not counted by the bell and not notified</source>
        <translation>Las alertas silenciadas se muestran, pero la campana no las cuenta y no se notifican</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>Looking for the notifications of this desktop…</source>
        <translation>Buscando las notificaciones de este escritorio…</translation>
    </message>
    <message>
        <source>The desktop shows notifications; a click on one brings this window to the front.</source>
        <translation>El escritorio muestra notificaciones; un clic en una trae esta ventana al frente.</translation>
    </message>
    <message>
        <source>No notification service answers on this desktop: an icon in the tray tells instead.</source>
        <translation>Ningún servicio de notificaciones responde en este escritorio: avisa en su lugar un icono de la bandeja.</translation>
    </message>
    <message>
        <source>No notification service answers on this desktop, and it has no tray: alerts are shown in this window only. Desktop environments bring such a service; dunst and mako are small ones.</source>
        <translation>Ningún servicio de notificaciones responde en este escritorio, y no hay bandeja: las alertas se muestran solo en esta ventana. Los entornos de escritorio traen un servicio así; dunst y mako son pequeños.</translation>
    </message>
    <message>
        <source>%1, of the devices: %2</source>
        <translation>%1, de los dispositivos: %2</translation>
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
        <translation>%1 · terminada en el lote %2</translation>
    </message>
    <message>
        <source>%1 · muted</source>
        <translation>%1 · silenciada</translation>
    </message>
    <message>
        <source>%1 · acknowledged</source>
        <translation>%1 · confirmada</translation>
    </message>
    <message>
        <source>Since batch %1</source>
        <translation>Desde el lote %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 device(s) now, %2 at most</source>
        <translation>
            <numerusform>%1 dispositivo ahora, %2 como máximo</numerusform>
            <numerusform>%1 dispositivos ahora, %2 como máximo</numerusform>
        </translation>
    </message>
    <message>
        <source>From batch %1 to %2</source>
        <translation>Del lote %1 al %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 device(s) at most</source>
        <translation>
            <numerusform>%1 dispositivo como máximo</numerusform>
            <numerusform>%1 dispositivos como máximo</numerusform>
        </translation>
    </message>
    <message>
        <source>since batch %1: %2</source>
        <translation>desde el lote %1: %2</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::AlertsPanel</name>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>All open alerts are seen: the bell counts on, and is no longer coloured</source>
        <translation>Todas las alertas abiertas están vistas: la campana sigue contando y pierde el color</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Reglas…</translation>
    </message>
    <message>
        <source>What raises an alert, who is told of it, and what is muted</source>
        <translation>Qué da una alerta, a quién se avisa y qué está silenciado</translation>
    </message>
    <message>
        <source>No alert. “Rules…” says what raises one.</source>
        <translation>Ninguna alerta. «Reglas…» dice qué da una.</translation>
    </message>
    <message>
        <source>No run is open.</source>
        <translation>Ninguna ejecución abierta.</translation>
    </message>
    <message numerus="yes">
        <source>Select %Ln device(s)</source>
        <translation>
            <numerusform>Seleccionar %Ln dispositivo</numerusform>
            <numerusform>Seleccionar %Ln dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Not acknowledged</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>No longer mute “%1”</source>
        <translation>Dejar de silenciar «%1»</translation>
    </message>
    <message>
        <source>Mute “%1”</source>
        <translation>Silenciar «%1»</translation>
    </message>
    <message>
        <source>Why its last alarm</source>
        <translation>Por qué su última alarma</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::BreakpointsDialog</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Breakpoints</source>
        <translation>Puntos de interrupción</translation>
    </message>
    <message>
        <source>Pause when this becomes true</source>
        <translation>Pausar cuando esto se cumpla</translation>
    </message>
    <message>
        <source>No breakpoint yet.</source>
        <translation>Aún no hay puntos de interrupción.</translation>
    </message>
    <message>
        <source>Remove the breakpoint “%1”</source>
        <translation>Quitar el punto de interrupción «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln vez</numerusform>
            <numerusform>%Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>This breakpoint is there already.</source>
        <translation>Este punto de interrupción ya existe.</translation>
    </message>
    <message>
        <source>For example %1, %2 or %3; the field’s tooltip tells more.</source>
        <translation>Por ejemplo %1, %2 o %3; la descripción emergente del campo dice más.</translation>
    </message>
    <message>
        <source>The run pauses when “%1” becomes true</source>
        <translation>La ejecución se pausa cuando se cumple «%1»</translation>
    </message>
    <message>
        <source>The run no longer pauses when “%1” becomes true</source>
        <translation>La ejecución ya no se pausa cuando se cumple «%1»</translation>
    </message>
    <message>
        <source>The breakpoint “%1” is removed</source>
        <translation>El punto de interrupción «%1» se ha quitado</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::CanaryPanel</name>
    <message>
        <source>Promote to all</source>
        <translation>Promover a todos</translation>
    </message>
    <message>
        <source>End canary</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>since</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>accuracy of its devices</source>
        <translation>exactitud de los suyos</translation>
    </message>
    <message>
        <source>accuracy of the others</source>
        <translation>exactitud de los demás</translation>
    </message>
    <message>
        <source>log loss of its devices</source>
        <translation>log loss de los suyos</translation>
    </message>
    <message>
        <source>log loss of the others</source>
        <translation>log loss de los demás</translation>
    </message>
    <message>
        <source>Canary: %1</source>
        <translation>Canario: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 device(s) since batch %2</source>
        <translation>
            <numerusform>%1 dispositivo desde el lote %2</numerusform>
            <numerusform>%1 dispositivos desde el lote %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 round(s)</source>
        <translation>
            <numerusform>%1 de %2 ronda</numerusform>
            <numerusform>%1 de %2 rondas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 round(s)</source>
        <translation>
            <numerusform>%1 ronda</numerusform>
            <numerusform>%1 rondas</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the model</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Its devices go on with the local model that came of it</source>
        <translation>Sus dispositivos siguen con el modelo local que resultó de él</translation>
    </message>
    <message>
        <source>The model becomes the newest global version</source>
        <translation>El modelo pasa a ser la versión global más reciente</translation>
    </message>
    <message>
        <source>Its devices get back the local models that they had</source>
        <translation>Sus dispositivos recuperan los modelos locales que tenían</translation>
    </message>
    <message>
        <source>Its devices go on with the newest global version</source>
        <translation>Sus dispositivos siguen con la versión global más reciente</translation>
    </message>
    <message numerus="yes">
        <source>The model alone, on %1 labelled reading(s); of the decision: %2</source>
        <translation>
            <numerusform>El modelo solo, en %1 lectura etiquetada; de la decisión: %2</numerusform>
            <numerusform>El modelo solo, en %1 lecturas etiquetadas; de la decisión: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ChartExport</name>
    <message>
        <source>Export charts</source>
        <translation>Exportar gráficos</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Vector graphics (*.svg)</source>
        <translation>Gráficos vectoriales (*.svg)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export values</source>
        <translation>Exportar valores</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ChartStack</name>
    <message>
        <source>Charts of learning</source>
        <translation>Gráficos de aprendizaje</translation>
    </message>
    <message>
        <source>Curves over batches. Arrow keys move, plus and minus zoom, Home shows the whole run.</source>
        <translation>Curvas por lotes. Las flechas desplazan, más y menos amplían, Inicio muestra toda la ejecución.</translation>
    </message>
    <message>
        <source>The curves of a run appear here.</source>
        <translation>Las curvas de una ejecución aparecen aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) here:</source>
        <translation>
            <numerusform>%Ln evento aquí:</numerusform>
            <numerusform>%Ln eventos aquí:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::CommandPalette</name>
    <message>
        <source>Nothing of that name.</source>
        <translation>Nada con ese nombre.</translation>
    </message>
    <message>
        <source>Find actions, devices and versions</source>
        <translation>Encontrar acciones, dispositivos y versiones</translation>
    </message>
    <message>
        <source>Find actions, devices, versions</source>
        <translation>Encontrar acciones, dispositivos, versiones</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::CompareTables</name>
    <message>
        <source>Tables of the compared runs</source>
        <translation>Tablas de las ejecuciones comparadas</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas las claves</translation>
    </message>
    <message>
        <source>Show the keys that are the same in all runs, too</source>
        <translation>Mostrar también las claves iguales en todas las ejecuciones</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the table, for a spreadsheet</source>
        <translation>Copiar la tabla, para una hoja de cálculo</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Save the table as CSV</source>
        <translation>Guardar la tabla como CSV</translation>
    </message>
    <message>
        <source>No run is shown. Tick one in the list above.</source>
        <translation>No se muestra ninguna ejecución. Marque una en la lista de arriba.</translation>
    </message>
    <message>
        <source>Add a second run to see in what they differ.</source>
        <translation>Añada una segunda ejecución para ver en qué difieren.</translation>
    </message>
    <message>
        <source>The configurations are the same in every key.</source>
        <translation>Las configuraciones son iguales en todas las claves.</translation>
    </message>
    <message>
        <source>Results in view</source>
        <translation>Resultados a la vista</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::CompareView</name>
    <message>
        <source>Charts of the compared runs</source>
        <translation>Gráficos de las ejecuciones comparadas</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Metric of the upper chart</source>
        <translation>Métrica del gráfico superior</translation>
    </message>
    <message>
        <source>Metric of the lower chart</source>
        <translation>Métrica del gráfico inferior</translation>
    </message>
    <message>
        <source>Whose curves</source>
        <translation>De quién son las curvas</translation>
    </message>
    <message>
        <source>Whose scores the curves are</source>
        <translation>De quién son las puntuaciones de las curvas</translation>
    </message>
    <message>
        <source>Add runs…</source>
        <translation>Añadir ejecuciones…</translation>
    </message>
    <message>
        <source>Choose run files to lay beside the others</source>
        <translation>Elegir archivos de ejecución para ponerlos junto a los demás</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Take the chosen run out of the comparison (Delete)</source>
        <translation>Quitar de la comparación la ejecución elegida (Supr)</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Read the files as they are now: a run may go on</source>
        <translation>Leer los archivos como están ahora: una ejecución puede continuar</translation>
    </message>
    <message>
        <source>Alignment of the runs</source>
        <translation>Alineación de las ejecuciones</translation>
    </message>
    <message>
        <source>What lies one below the other: the same batch, the same time since the start, or as many readings a device</source>
        <translation>Qué queda alineado: el mismo lote, el mismo tiempo desde el inicio, o las mismas lecturas por dispositivo</translation>
    </message>
    <message>
        <source>Two or more runs side by side: their curves over each other, what differs in their configurations, and what came of them. Add run files, or drop them here; the run in hand takes part by itself.</source>
        <translation>Dos o más ejecuciones lado a lado: sus curvas superpuestas, en qué difieren sus configuraciones y qué resultó de ellas. Añada archivos de ejecución o suéltelos aquí; la ejecución actual participa por sí sola.</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 ya está en la lista.</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ComparedFigures</name>
    <message>
        <source>claimed accuracy</source>
        <translation>exactitud declarada</translation>
    </message>
    <message>
        <source>measured by the run: accuracy</source>
        <translation>medida por la ejecución: exactitud</translation>
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
        <translation>lecturas nuevas para ambos, con etiqueta</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitud</translation>
    </message>
    <message>
        <source>all readings that were scored, with a label</source>
        <translation>todas las lecturas puntuadas, con etiqueta</translation>
    </message>
    <message>
        <source>B − A</source>
        <translation>B − A</translation>
    </message>
    <message>
        <source>The run has not measured it: too few labels, or it came from a file.</source>
        <translation>La ejecución no lo ha medido: muy pocas etiquetas, o vino de un archivo.</translation>
    </message>
    <message>
        <source>Labels of both kinds are needed. Go on with the run, or choose older versions: more readings are new to them.</source>
        <translation>Hacen falta etiquetas de ambos tipos. Continúe la ejecución o elija versiones más antiguas: más lecturas son nuevas para ellas.</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ComparedRuns</name>
    <message>
        <source>run in hand</source>
        <translation>ejecución actual</translation>
    </message>
    <message>
        <source>in hand, %1</source>
        <translation>actual, %1</translation>
    </message>
    <message>
        <source>being read, %1</source>
        <translation>leyéndose, %1</translation>
    </message>
    <message>
        <source>can’t be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>sin terminar</translation>
    </message>
    <message>
        <source>Not saved under a name yet</source>
        <translation>Aún sin guardar con un nombre</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ComparedWeightsModel</name>
    <message>
        <source>bias</source>
        <translation>sesgo</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Característica</translation>
    </message>
    <message>
        <source>B − A</source>
        <translation>B − A</translation>
    </message>
    <message>
        <source>less | more</source>
        <translation>menos | más</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ConfusionModel</name>
    <message>
        <source>found</source>
        <translation>hallado</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>false</source>
        <translation>falsas</translation>
    </message>
    <message>
        <source>right</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>%1, %2: %3 readings, %4 of those in the row (%5)</source>
        <translation>%1, %2: %3 lecturas, %4 de las de la fila (%5)</translation>
    </message>
    <message>
        <source>called anomaly</source>
        <translation>llamadas anomalías</translation>
    </message>
    <message>
        <source>called normal</source>
        <translation>llamadas normales</translation>
    </message>
    <message>
        <source>anomaly</source>
        <translation>anomalía</translation>
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
        <translation>Conectar con un servidor</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Whoever runs the server makes it with “fleetgrad-cli token add”.</source>
        <translation>Quien lleva el servidor lo hace con «fleetgrad-cli token add».</translation>
    </message>
    <message>
        <source>Keep the token on this computer</source>
        <translation>Guardar el token en este ordenador</translation>
    </message>
    <message>
        <source>In the settings of this program, in a file that only you can read.</source>
        <translation>En los ajustes de este programa, en un archivo que solo usted puede leer.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Looking for the server…</source>
        <translation>Buscando el servidor…</translation>
    </message>
    <message>
        <source>The server shows another certificate than before, so nothing was sent to it. Before: %1. Now: %2. Ask who runs it whether it was renewed.</source>
        <translation>El servidor muestra otro certificado que antes, así que no se le envió nada. Antes: %1. Ahora: %2. Pregunte a quien lo lleva si se renovó.</translation>
    </message>
    <message>
        <source>It was renewed: trust the new one</source>
        <translation>Se renovó: confiar en el nuevo</translation>
    </message>
    <message>
        <source>This server is not known yet. Its certificate is %1. fleetgrad-cli serve prints it where it starts: if it is the same there, trust it.</source>
        <translation>Este servidor aún no es conocido. Su certificado es %1. fleetgrad-cli serve lo muestra al empezar: si allí es el mismo, confíe en él.</translation>
    </message>
    <message>
        <source>Trust it and connect</source>
        <translation>Confiar y conectar</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::DeployDialog</name>
    <message>
        <source>Deploy %1</source>
        <translation>Desplegar %1</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>Rounds that it is tried out for</source>
        <translation>Rondas durante las que se prueba</translation>
    </message>
    <message>
        <source>until it is ended</source>
        <translation>hasta que se termine</translation>
    </message>
    <message>
        <source>Rounds after which the model is taken back by itself; 0: a person ends it</source>
        <translation>Rondas tras las que el modelo se retira por sí solo; 0: lo termina una persona</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Why, for the events of the run</source>
        <translation>Por qué, para los eventos de la ejecución</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>Desplegar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondas</translation>
    </message>
    <message numerus="yes">
        <source>%1 device(s) try it out from the next batch on.</source>
        <translation>
            <numerusform>%1 dispositivo lo prueba desde el próximo lote.</numerusform>
            <numerusform>%1 dispositivos lo prueban desde el próximo lote.</numerusform>
        </translation>
    </message>
    <message>
        <source>At the next batch boundary it becomes the newest global version, and every device takes it. Undo promotes the version before.</source>
        <translation>En el próximo límite de lote pasa a ser la versión global más reciente y cada dispositivo la toma. Deshacer promueve la versión anterior.</translation>
    </message>
    <message>
        <source>It stands in place of their local models and learns on; ended, those come back.</source>
        <translation>Ocupa el lugar de sus modelos locales y sigue aprendiendo; al terminar, estos vuelven.</translation>
    </message>
    <message>
        <source>They take no new version and stay out of the rounds meanwhile, so that the others show what is without it.</source>
        <translation>Mientras tanto no toman ninguna versión nueva y quedan fuera de las rondas, para que los demás muestren cómo es sin él.</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::DeviceDetails</name>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>tasa de aprendizaje</translation>
    </message>
    <message>
        <source>last change of it</source>
        <translation>su último cambio</translation>
    </message>
    <message>
        <source>trained by</source>
        <translation>entrenado con</translation>
    </message>
    <message>
        <source>events found</source>
        <translation>eventos hallados</translation>
    </message>
    <message>
        <source>false alarms a day</source>
        <translation>falsas alarmas/día</translation>
    </message>
    <message>
        <source>delay</source>
        <translation>retraso</translation>
    </message>
    <message>
        <source>labels waiting</source>
        <translation>etiquetas en espera</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>deriva</translation>
    </message>
    <message>
        <source>Whose weights</source>
        <translation>Qué pesos</translation>
    </message>
    <message>
        <source>Whose weights are listed: the local model&apos;s, by channel, or those of the newest global version, which know no channels</source>
        <translation>Qué pesos se muestran: los del modelo local, por canal, o los de la última versión global, que no conoce canales</translation>
    </message>
    <message>
        <source>weights of the local model</source>
        <translation>pesos del modelo local</translation>
    </message>
    <message>
        <source>weights of the global model</source>
        <translation>pesos del modelo global</translation>
    </message>
    <message>
        <source>The weights appear with the first batch, or with the first stored update of an opened run.</source>
        <translation>Los pesos aparecen con el primer lote, o con la primera actualización guardada de una ejecución abierta.</translation>
    </message>
    <message>
        <source>Facts of the device</source>
        <translation>Datos del dispositivo</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::DeviceView</name>
    <message>
        <source>Charts of a device</source>
        <translation>Gráficos de un dispositivo</translation>
    </message>
    <message>
        <source>Curves over readings. Arrow keys move, plus and minus zoom, Home shows all that is kept.</source>
        <translation>Curvas por lecturas. Las flechas desplazan, más y menos amplían, Inicio muestra todo lo que se conserva.</translation>
    </message>
    <message>
        <source>Channels that are shown</source>
        <translation>Canales que se muestran</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Which of the selected devices is shown</source>
        <translation>Cuál de los dispositivos seleccionados se muestra</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Which of its channels are shown</source>
        <translation>Cuáles de sus canales se muestran</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Rate, drift, alarms and weights of the device; where there is little room, in place of its curves</source>
        <translation>Tasa, deriva, alarmas y pesos del dispositivo; donde hay poco espacio, en lugar de sus curvas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channel(s)</source>
        <translation>
            <numerusform>%Ln canal</numerusform>
            <numerusform>%Ln canales</numerusform>
        </translation>
    </message>
    <message>
        <source>No run is open.</source>
        <translation>Ninguna ejecución abierta.</translation>
    </message>
    <message>
        <source>Select a device in the fleet table: its readings appear here, and what its models make of them.</source>
        <translation>Seleccione un dispositivo en la tabla de la flota: aquí aparecen sus lecturas y lo que sus modelos deducen de ellas.</translation>
    </message>
    <message>
        <source>%1 has not read anything yet.</source>
        <translation>%1 aún no ha leído nada.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Readings %1 to %2 of %3.</source>
        <translation>Lecturas %1 a %2 de %3.</translation>
    </message>
    <message>
        <source>Probabilities and alarms appear with the next batch.</source>
        <translation>Las probabilidades y las alarmas aparecen con el próximo lote.</translation>
    </message>
    <message>
        <source>Its labels are weak ones, made from its own readings: marks and shades are no truth.</source>
        <translation>Sus etiquetas son débiles, hechas de sus propias lecturas: las marcas y los sombreados no son la verdad.</translation>
    </message>
    <message>
        <source>reading %1</source>
        <translation>lectura %1</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>lote %1</translation>
    </message>
    <message>
        <source>an anomaly</source>
        <translation>una anomalía</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Why a reading scored what it scored: click one in the charts, or see the last alarm</source>
        <translation>Por qué una lectura se puntuó así: hacer clic en una en los gráficos, o ver la última alarma</translation>
    </message>
    <message>
        <source>The readings, the weights and what the readings scored appear here as they were then, once they are computed.</source>
        <translation>Las lecturas, los pesos y la puntuación de las lecturas aparecen aquí como eran entonces, cuando están calculados.</translation>
    </message>
    <message>
        <source>None of them came in the batches that were computed again: what they scored is not known.</source>
        <translation>Ninguna llegó en los lotes que se calcularon de nuevo: no se sabe qué puntuaron.</translation>
    </message>
    <message>
        <source>Probabilities and alarms from batch %1 on, as they were then.</source>
        <translation>Probabilidades y alarmas a partir del lote %1, como eran entonces.</translation>
    </message>
    <message>
        <source>%1 trains itself and keeps its readings: none of them are here. What it sends is in the rounds, and what it claims of itself in the tool tips of the fleet table.</source>
        <translation>%1 se entrena a sí mismo y guarda sus lecturas: ninguna está aquí. Lo que envía está en las rondas, y lo que declara de sí mismo en las descripciones emergentes de la tabla de la flota.</translation>
    </message>
    <message>
        <source>What they scored before somebody looked is being worked out.</source>
        <translation>Se está calculando qué puntuaron antes de que alguien mirara.</translation>
    </message>
    <message>
        <source>Nobody looked while the run went on, and what they scored can’t be worked out.</source>
        <translation>Nadie miraba mientras la ejecución avanzaba, y no se puede calcular qué puntuaron.</translation>
    </message>
    <message>
        <source>Probabilities and alarms since batch %1: what earlier ones scored is not known.</source>
        <translation>Probabilidades y alarmas desde el lote %1: no se sabe qué puntuaron las anteriores.</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::DriftPanel</name>
    <message>
        <source>Devices that drift</source>
        <translation>Dispositivos en deriva</translation>
    </message>
    <message>
        <source>Channel that goes into quarantine or is released</source>
        <translation>Canal que se pone en cuarentena o se libera</translation>
    </message>
    <message>
        <source>No run is open.</source>
        <translation>Ninguna ejecución abierta.</translation>
    </message>
    <message>
        <source>Takes effect with the next batch.</source>
        <translation>Surte efecto con el próximo lote.</translation>
    </message>
    <message>
        <source>Since about batch %1, found at batch %2</source>
        <translation>Desde el lote %1 aproximadamente, detectada en el lote %2</translation>
    </message>
    <message>
        <source>The last was found at batch %1 and is over.</source>
        <translation>La última se detectó en el lote %1 y ha terminado.</translation>
    </message>
    <message>
        <source>Its channels and its log loss are as they were.</source>
        <translation>Sus canales y su log loss siguen como estaban.</translation>
    </message>
    <message>
        <source>What is done: %1.</source>
        <translation>Lo que se hace: %1.</translation>
    </message>
    <message>
        <source>Release the sensor</source>
        <translation>Liberar el sensor</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <comment>a remedy</comment>
        <translation>Revertir: %1</translation>
    </message>
    <message>
        <source>Suggested: %1. %2</source>
        <comment>a remedy, what it does</comment>
        <translation>Sugerencia: %1. %2</translation>
    </message>
    <message>
        <source>The whole fleet. Select one device to see its own.</source>
        <translation>Toda la flota. Seleccione un dispositivo para ver la suya.</translation>
    </message>
    <message>
        <source>The whole fleet</source>
        <translation>Toda la flota</translation>
    </message>
    <message>
        <source>No drift of the fleet as a whole</source>
        <translation>Sin deriva de la flota en conjunto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) drift now</source>
        <translation>
            <numerusform>%Ln dispositivo en deriva</numerusform>
            <numerusform>%Ln dispositivos en deriva</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1:</source>
        <comment>of many devices</comment>
        <translation>los %1 primeros:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a device, the cause of its drift</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::EvaluationChoices</name>
    <message>
        <source>Judged on</source>
        <translation>Juzgado con</translation>
    </message>
    <message>
        <source>On whose readings the model is judged</source>
        <translation>Con las lecturas de quién se juzga el modelo</translation>
    </message>
    <message>
        <source>Judged model</source>
        <translation>Modelo juzgado</translation>
    </message>
    <message>
        <source>Which model is judged</source>
        <translation>Qué modelo se juzga</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>decisión</translation>
    </message>
    <message>
        <source>local models</source>
        <translation>modelos locales</translation>
    </message>
    <message>
        <source>global model</source>
        <translation>modelo global</translation>
    </message>
    <message>
        <source>one version</source>
        <translation>una versión</translation>
    </message>
    <message>
        <source>Global version</source>
        <translation>Versión global</translation>
    </message>
    <message>
        <source>Which global version is judged; a click on the chart of versions chooses too</source>
        <translation>Qué versión global se juzga; un clic en el gráfico de las versiones también la elige</translation>
    </message>
    <message>
        <source>whole fleet</source>
        <translation>toda la flota</translation>
    </message>
    <message>
        <source>hold-outs</source>
        <translation>testigos</translation>
    </message>
    <message>
        <source>selected devices</source>
        <translation>dispositivos seleccionados</translation>
    </message>
    <message>
        <source>devices in the table</source>
        <translation>dispositivos de la tabla</translation>
    </message>
    <message>
        <source>the devices that train</source>
        <translation>los dispositivos que se entrenan</translation>
    </message>
    <message>
        <source>the whole fleet</source>
        <translation>toda la flota</translation>
    </message>
    <message>
        <source>the devices that never train</source>
        <translation>los dispositivos que nunca se entrenan</translation>
    </message>
    <message numerus="yes">
        <source>%1 selected device(s)</source>
        <translation>
            <numerusform>%1 dispositivo seleccionado</numerusform>
            <numerusform>%1 dispositivos seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 device(s) in the table</source>
        <translation>
            <numerusform>%1 dispositivo de la tabla</numerusform>
            <numerusform>%1 dispositivos de la tabla</numerusform>
        </translation>
    </message>
    <message>
        <source>source “%1”</source>
        <translation>fuente «%1»</translation>
    </message>
    <message>
        <source>removed group “%1”</source>
        <translation>grupo eliminado «%1»</translation>
    </message>
    <message>
        <source>group “%1”</source>
        <translation>grupo «%1»</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a group, and how many devices it has</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 device(s)</source>
        <translation>
            <numerusform>%1 dispositivo</numerusform>
            <numerusform>%1 dispositivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::EvaluationView</name>
    <message>
        <source>Precision and recall</source>
        <translation>Precisión y sensibilidad</translation>
    </message>
    <message>
        <source>What share of the anomalies is found, and what share of what is called one is one, at every threshold. The area under the steps is the PR-AUC; the circle is where the matrix counts.</source>
        <translation>Qué proporción de las anomalías se halla, y qué proporción de lo llamado anomalía lo es, en cada umbral. El área bajo los escalones es la PR-AUC; el círculo está donde cuenta la matriz.</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilidad</translation>
    </message>
    <message>
        <source>Readings that got about the same probability, and the share of them that were anomalies. On the grey diagonal, probabilities mean what they say; below it they promise too much. Bins with fewer than 50 readings are left out.</source>
        <translation>Lecturas que recibieron casi la misma probabilidad, y la proporción de anomalías entre ellas. Sobre la diagonal gris las probabilidades significan lo que dicen; por debajo prometen demasiado. Se omiten los intervalos con menos de 50 lecturas.</translation>
    </message>
    <message>
        <source>Detection delay</source>
        <translation>Retraso de detección</translation>
    </message>
    <message>
        <source>How long it took from the start of an event to its first alarming reading, of the events that were found</source>
        <translation>Cuánto pasó desde el inicio de un evento hasta su primera lectura con alarma, en los eventos hallados</translation>
    </message>
    <message>
        <source>Accuracy of each global version</source>
        <translation>Exactitud de cada versión global</translation>
    </message>
    <message>
        <source>Open circles are measured, the dotted line is claimed by who trained it. A click chooses the version.</source>
        <translation>Los círculos abiertos están medidos, la línea de puntos la declara quien la entrenó. Un clic elige la versión.</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusión</translation>
    </message>
    <message numerus="yes">
        <source>%1 reading(s)</source>
        <translation>
            <numerusform>%1 lectura</numerusform>
            <numerusform>%1 lecturas</numerusform>
        </translation>
    </message>
    <message>
        <source>recall %1</source>
        <translation>sensibilidad %1</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>lote %1</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>at 0.5</source>
        <comment>probability</comment>
        <translation>en 0,5</translation>
    </message>
    <message>
        <source>at the alarm threshold</source>
        <translation>umbral de alarma</translation>
    </message>
    <message>
        <source>What models are worth appears here.
File &gt; New demonstration starts a fleet.</source>
        <translation>Lo que valen los modelos aparece aquí.
Archivo &gt; Nueva demostración inicia una flota.</translation>
    </message>
    <message>
        <source>The evaluation begins with the first batch.</source>
        <translation>La evaluación empieza con el primer lote.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message numerus="yes">
        <source>%1 labelled reading(s)</source>
        <translation>
            <numerusform>%1 lectura etiquetada</numerusform>
            <numerusform>%1 lecturas etiquetadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices that never train have no local model.</source>
        <translation>Los dispositivos que nunca se entrenan no tienen modelo local.</translation>
    </message>
    <message>
        <source>Every device of this run trains: there are no hold-outs.</source>
        <translation>Todos los dispositivos de esta ejecución se entrenan: no hay testigos.</translation>
    </message>
    <message>
        <source>No device: select some in the fleet table, or choose the whole fleet.</source>
        <translation>Ningún dispositivo: seleccione alguno en la tabla de la flota, o elija toda la flota.</translation>
    </message>
    <message>
        <source>Global v%1 has not been judged yet: no labels of readings that it scored have come.</source>
        <translation>Global v%1 aún no se ha juzgado: no han llegado etiquetas de lecturas que haya puntuado.</translation>
    </message>
    <message>
        <source>Global v%1 on %2: %3 of batches %4 to %5.</source>
        <translation>Global v%1 con %2: %3 de los lotes %4 a %5.</translation>
    </message>
    <message>
        <source>%1 on %2: %3 up to batch %4, each scored before its label was used.</source>
        <comment>1: decision, local model, ...; 2: whose readings</comment>
        <translation>%1 con %2: %3 hasta el lote %4, cada una puntuada antes de usar su etiqueta.</translation>
    </message>
    <message>
        <source>All figures are %1.</source>
        <comment>against weak labels</comment>
        <translation>Todas las cifras valen %1.</translation>
    </message>
    <message>
        <source>The readings of this run can&apos;t be had: its file has figures of each device, but no single scores for curves.</source>
        <translation>Las lecturas de esta ejecución no están disponibles: su archivo tiene cifras de cada dispositivo, pero no puntuaciones sueltas para curvas.</translation>
    </message>
    <message>
        <source>The single scores for curves are not read while a run of more than 20,000 devices stands still: let it go on to have them.</source>
        <translation>Las puntuaciones sueltas para las curvas no se leen mientras una ejecución de más de 20&#xa0;000 dispositivos está parada: déjela seguir para tenerlas.</translation>
    </message>
    <message>
        <source>Its curves are not known: single scores are kept of the newest 200 versions, from when the run was started or continued.</source>
        <translation>Sus curvas no se conocen: se conservan las puntuaciones sueltas de las 200 versiones más recientes, desde que la ejecución se inició o se reanudó.</translation>
    </message>
    <message>
        <source>This run has no device of “%1”. Edit the group in the tab Groups, or choose the whole fleet.</source>
        <translation>Esta ejecución no tiene ningún dispositivo de «%1». Edite el grupo en la pestaña Grupos, o elija toda la flota.</translation>
    </message>
    <message>
        <source>The evaluation appears here as it was then, once it is computed.</source>
        <translation>La evaluación aparece aquí como era entonces, cuando está calculada.</translation>
    </message>
    <message>
        <source>A run of more than 20,000 devices that stands still has its single scores for curves in its checkpoint, which is not read. This run is finished: given more batches, it has them when it goes on.</source>
        <translation>Una ejecución parada de más de 20.000 dispositivos tiene las puntuaciones individuales para las curvas en su punto de control, que no se lee. Esta ejecución ha terminado: con más lotes, las tiene cuando continúa.</translation>
    </message>
    <message>
        <source>Its curves are not known: of the past, single scores of versions are there from batch %1 on, from where it was computed again.</source>
        <translation>Sus curvas no se conocen: del pasado hay puntuaciones individuales de versiones a partir del lote %1, desde donde se calculó de nuevo.</translation>
    </message>
    <message>
        <source>No label has come yet of readings on %1 that came after global v%2 was published.</source>
        <comment>1: whose readings</comment>
        <translation>Aún no ha llegado ninguna etiqueta de lecturas posteriores a la publicación de la versión global v%2: %1.</translation>
    </message>
    <message>
        <source>Global v%1 on %2: %3 of batches %4 to %5, the last of each device. It has scored them again: they came after it was published, and scores of single versions are not kept by device.</source>
        <comment>2: whose readings</comment>
        <translation>Versión global v%1, %2: %3 de los lotes %4 a %5, las últimas de cada dispositivo. Las ha puntuado de nuevo: llegaron después de su publicación, y las puntuaciones de una sola versión no se guardan por dispositivo.</translation>
    </message>
    <message>
        <source>Of these %1 devices %2 were read, evenly chosen.</source>
        <translation>De estos %1 dispositivos se leyeron %2, elegidos uniformemente.</translation>
    </message>
    <message>
        <source>Appears here once it is computed</source>
        <translation>Aparece aquí en cuanto esté calculado</translation>
    </message>
    <message>
        <source>The figures are in the run file; its curves appear once they are computed.</source>
        <translation>Las cifras están en el archivo de ejecución; sus curvas aparecen en cuanto estén calculadas.</translation>
    </message>
    <message>
        <source>From which score on a reading is called an anomaly: a probability of 0.5, or the threshold of alarms. Of the decision that is the one in force on its device now; of a version, the lowest at which the readings that it has scored again have no more false alarms than are wanted.</source>
        <translation>A partir de qué puntuación una lectura se llama anomalía: una probabilidad de 0,5 o el umbral de alarma. En la decisión es el que rige ahora en su dispositivo; en una versión, el más bajo con el que las lecturas que ha puntuado de nuevo no tienen más falsas alarmas de las deseadas.</translation>
    </message>
    <message>
        <source>Opening the run…</source>
        <translation>Abriendo la ejecución…</translation>
    </message>
    <message>
        <source>Alarms and delays: it is scoring the last readings again.</source>
        <translation>Alarmas y demoras: está puntuando de nuevo las últimas lecturas.</translation>
    </message>
    <message>
        <source>Alarms and delays: no label has come of readings since it was published.</source>
        <translation>Alarmas y demoras: no ha llegado ninguna etiqueta de lecturas desde que se publicó.</translation>
    </message>
    <message numerus="yes">
        <source>Alarms and delays: of the last readings of %Ln device(s), batches %1 to %2, as if all had alarmed from a probability of %3 on%4.</source>
        <comment>4: nothing, or which threshold that is</comment>
        <translation>
            <numerusform>Alarmas y demoras: de las últimas lecturas de %Ln dispositivo, lotes %1 a %2, como si hubiera alarmado a partir de una probabilidad de %3%4.</numerusform>
            <numerusform>Alarmas y demoras: de las últimas lecturas de %Ln dispositivos, lotes %1 a %2, como si todos hubieran alarmado a partir de una probabilidad de %3%4.</numerusform>
        </translation>
    </message>
    <message>
        <source>, where they have as few false alarms as are wanted</source>
        <translation>, donde tienen tan pocas falsas alarmas como se desean</translation>
    </message>
    <message>
        <source>Global v%1 on %2: %3 of batch %4.</source>
        <translation>Global v%1 con %2: %3 del lote %4.</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::EventsModel</name>
    <message>
        <source>batch %1: %2</source>
        <translation>lote %1: %2</translation>
    </message>
    <message>
        <source>Click to go there, double-click to see why it alarmed</source>
        <translation>Un clic lleva allí; doble clic muestra por qué dio la alarma</translation>
    </message>
    <message>
        <source>Click to go there, double-click to see everything as it was then</source>
        <translation>Un clic lleva allí; doble clic muestra todo como era entonces</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::EventsPanel</name>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Aún no ha ocurrido nada.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Which events</source>
        <translation>Qué eventos</translation>
    </message>
    <message>
        <source>Which events are listed</source>
        <translation>Qué eventos se muestran</translation>
    </message>
    <message>
        <source>what matters</source>
        <translation>lo importante</translation>
    </message>
    <message>
        <source>Warnings, remarks, and what a person did; not every round</source>
        <translation>Advertencias, observaciones y lo que hizo una persona; no cada ronda</translation>
    </message>
    <message>
        <source>alarms</source>
        <translation>alarmas</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>advertencias</translation>
    </message>
    <message>
        <source>by a person</source>
        <translation>por una persona</translation>
    </message>
    <message>
        <source>Nothing of that kind. “all” lists every round.</source>
        <translation>Nada de ese tipo. «todos» muestra cada ronda.</translation>
    </message>
    <message>
        <source>A click goes to the device and the batch. Enter or a double click shows everything as it was then, or why it alarmed.</source>
        <translation>Un clic lleva al dispositivo y al lote. Intro o doble clic muestra todo como era entonces, o por qué dio la alarma.</translation>
    </message>
    <message>
        <source>The newest %L1: go back in time to see earlier ones.</source>
        <translation>Los %L1 más recientes: retroceda en el tiempo para ver los anteriores.</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ExportDialog</name>
    <message>
        <source>Export charts</source>
        <translation>Exportar gráficos</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>all of these, a file each</source>
        <translation>todos, un archivo cada uno</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>picture (PNG)</source>
        <translation>imagen (PNG)</translation>
    </message>
    <message>
        <source>vector graphics (SVG)</source>
        <translation>gráficos vectoriales (SVG)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>values (CSV)</source>
        <translation>valores (CSV)</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>%1×, %2 dpi</source>
        <translation>%1×, %2 ppp</translation>
    </message>
    <message>
        <source>print, %1 dpi</source>
        <translation>impresión, %1 ppp</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>of the visible range</source>
        <translation>del intervalo visible</translation>
    </message>
    <message>
        <source>of the whole run</source>
        <translation>de toda la ejecución</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>as on screen</source>
        <translation>como en pantalla</translation>
    </message>
    <message>
        <source>as wide as a page of A4</source>
        <translation>ancho de una página A4</translation>
    </message>
    <message>
        <source>own</source>
        <translation>propio</translation>
    </message>
    <message>
        <source>Unit of the size</source>
        <translation>Unidad del tamaño</translation>
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
        <translation>Anchura</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the charts as a picture of this size and density</source>
        <translation>Copiar los gráficos como imagen de este tamaño y densidad</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>The values as they were measured, not smoothed.</source>
        <translation>Los valores como se midieron, sin suavizar.</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>%1, sharp at any size.</source>
        <translation>%1, nítido a cualquier tamaño.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels; printed %3.</source>
        <translation>%1 × %2 píxeles; impreso %3.</translation>
    </message>
    <message>
        <source>Being prepared: %1.</source>
        <translation>En preparación: %1.</translation>
    </message>
    <message>
        <source>Each as large as on screen.</source>
        <translation>Cada una tan grande como en pantalla.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>for paper, on white</source>
        <translation>para papel, sobre blanco</translation>
    </message>
    <message>
        <source>Of pictures, whenever they are exported or copied</source>
        <translation>De las imágenes, siempre que se exporten o copien</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::FleetMapView</name>
    <message>
        <source>Sort again</source>
        <translation>Reordenar</translation>
    </message>
    <message>
        <source>Sort the rows by the values as they are now; until then they keep their places</source>
        <translation>Ordenar las filas por los valores actuales; hasta entonces conservan su lugar</translation>
    </message>
    <message>
        <source>Metric of the fleet map</source>
        <translation>Métrica del mapa de la flota</translation>
    </message>
    <message>
        <source>Order of the rows</source>
        <translation>Orden de las filas</translation>
    </message>
    <message>
        <source>Order of the rows, by the values of the batches that are shown: the best last value or mean comes first, and what got worse most</source>
        <translation>Orden de las filas, por los valores de los lotes mostrados: primero el mejor último valor o media, y lo que más empeoró</translation>
    </message>
    <message>
        <source>by last value</source>
        <translation>por último valor</translation>
    </message>
    <message>
        <source>by mean</source>
        <translation>por media</translation>
    </message>
    <message>
        <source>by change</source>
        <translation>por cambio</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>por nombre</translation>
    </message>
    <message>
        <source>as the table</source>
        <translation>como la tabla</translation>
    </message>
    <message>
        <source>Fleet map: %1 by device and batch</source>
        <translation>Mapa de la flota: %1 por dispositivo y lote</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln dispositivo</numerusform>
            <numerusform>%Ln dispositivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 device(s)</source>
        <translation>
            <numerusform>%1 de %2 dispositivo</numerusform>
            <numerusform>%1 de %2 dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 a row</source>
        <translation>%1, %2 por fila</translation>
    </message>
    <message>
        <source>sorted by last value</source>
        <translation>ordenado por último valor</translation>
    </message>
    <message>
        <source>sorted by mean</source>
        <translation>ordenado por media</translation>
    </message>
    <message>
        <source>sorted by change</source>
        <translation>ordenado por cambio</translation>
    </message>
    <message>
        <source>sorted by name; %1</source>
        <translation>ordenado por nombre; %1</translation>
    </message>
    <message>
        <source>as in the table; %1</source>
        <translation>como en la tabla; %1</translation>
    </message>
    <message>
        <source>%1 at batch %2; %3</source>
        <translation>%1 en el lote %2; %3</translation>
    </message>
    <message>
        <source>The map of a fleet appears here.
File &gt; New demonstration starts one.</source>
        <translation>El mapa de una flota aparece aquí.
Archivo &gt; Nueva demostración inicia una.</translation>
    </message>
    <message>
        <source>The map begins with the first batch.</source>
        <translation>El mapa empieza con el primer lote.</translation>
    </message>
    <message>
        <source>The table shows no device: press Escape in its filter to see all.</source>
        <translation>La tabla no muestra ningún dispositivo: pulse Esc en su filtro para verlos todos.</translation>
    </message>
    <message>
        <source>Nothing was measured in these batches.
Press Home to see the whole run.</source>
        <translation>No se midió nada en estos lotes.
Pulse Inicio para ver toda la ejecución.</translation>
    </message>
    <message>
        <source>No device has a value yet: %1 needs labelled readings of both classes.</source>
        <translation>Ningún dispositivo tiene valor aún: %1 necesita lecturas etiquetadas de ambas clases.</translation>
    </message>
    <message>
        <source>No device has a value yet: %1 needs labelled readings.</source>
        <translation>Ningún dispositivo tiene valor aún: %1 necesita lecturas etiquetadas.</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>lote %1</translation>
    </message>
    <message>
        <source>batches %1 to %2</source>
        <translation>lotes %1 a %2</translation>
    </message>
    <message>
        <source>%1: no value</source>
        <translation>%1: sin valor</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: mean %2</source>
        <translation>%1: media %2</translation>
    </message>
    <message>
        <source>Go to the live edge</source>
        <translation>Volver al presente</translation>
    </message>
    <message>
        <source>Show the whole run and fleet</source>
        <translation>Mostrar toda la ejecución y toda la flota</translation>
    </message>
    <message>
        <source>Map as PNG, SVG or PDF…</source>
        <translation>Mapa como PNG, SVG o PDF…</translation>
    </message>
    <message>
        <source>Copy map</source>
        <translation>Copiar mapa</translation>
    </message>
    <message>
        <source>Values of the map as CSV…</source>
        <translation>Valores del mapa como CSV…</translation>
    </message>
    <message>
        <source>Ctrl and the wheel tell them apart</source>
        <translation>Ctrl y la rueda los distinguen</translation>
    </message>
    <message>
        <source>Opening the run…</source>
        <translation>Abriendo la ejecución…</translation>
    </message>
    <message>
        <source>Look at the readings of %1</source>
        <translation>Ver las lecturas de %1</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::FleetModel</name>
    <message>
        <source>alarm</source>
        <translation>alarma</translation>
    </message>
    <message>
        <source>%1: %2 ±%3 in %4</source>
        <translation>%1: %2 ±%3 en %4</translation>
    </message>
    <message>
        <source>%1: too few labels to tell</source>
        <translation>%1: muy pocas etiquetas para saberlo</translation>
    </message>
    <message>
        <source>Labels arrived: %1</source>
        <translation>Etiquetas recibidas: %1</translation>
    </message>
    <message>
        <source>readings that may still get theirs: %1</source>
        <translation>lecturas que aún pueden recibir la suya: %1</translation>
    </message>
    <message>
        <source>readings since the newest one with a label: %1</source>
        <translation>lecturas desde la más reciente con etiqueta: %1</translation>
    </message>
    <message>
        <source>corrected: %1, repeated: %2, refused: %3</source>
        <translation>corregidas: %1, repetidas: %2, rechazadas: %3</translation>
    </message>
    <message>
        <source>%1, from %2
channels: %3
global version v%4</source>
        <translation>%1, de %2
canales: %3
versión global v%4</translation>
    </message>
    <message numerus="yes">
        <source>%1 reading(s)</source>
        <translation>
            <numerusform>%1 lectura</numerusform>
            <numerusform>%1 lecturas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 value(s) missing</source>
        <translation>
            <numerusform>%1 valor ausente</numerusform>
            <numerusform>%1 valores ausentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 local update(s) sent</source>
        <translation>
            <numerusform>%1 actualización local enviada</numerusform>
            <numerusform>%1 actualizaciones locales enviadas</numerusform>
        </translation>
    </message>
    <message>
        <source>This device never trains: it has no local model, and judges the global versions.</source>
        <translation>Este dispositivo nunca se entrena: no tiene modelo local y juzga las versiones globales.</translation>
    </message>
    <message>
        <source>Anomalies in the window: %1</source>
        <translation>Anomalías en la ventana: %1</translation>
    </message>
    <message>
        <source>This device has not read anything yet.</source>
        <translation>Este dispositivo aún no ha leído nada.</translation>
    </message>
    <message>
        <source>Needs labelled readings of both classes: none of one class has come yet.</source>
        <translation>Necesita lecturas etiquetadas de ambas clases: de una aún no ha llegado ninguna.</translation>
    </message>
    <message>
        <source>Learning rate, locked: feedback leaves it alone</source>
        <translation>Tasa de aprendizaje, bloqueada: la realimentación no la toca</translation>
    </message>
    <message>
        <source>Learning rate; feedback adjusts it</source>
        <translation>Tasa de aprendizaje; la realimentación la ajusta</translation>
    </message>
    <message>
        <source>In effect %1: its schedule (%2) makes %3 of it</source>
        <translation>En vigor %1: su planificación (%2) da %3 de ella</translation>
    </message>
    <message>
        <source>%1 over the whole run: first %2, lowest %3, highest %4, last %5</source>
        <translation>%1 en toda la ejecución: primero %2, mínimo %3, máximo %4, último %5</translation>
    </message>
    <message numerus="yes">
        <source>Alarms from a probability of %1 on; %2 alarm(s) so far</source>
        <translation>
            <numerusform>Alarma a partir de una probabilidad de %1; %2 alarma hasta ahora</numerusform>
            <numerusform>Alarma a partir de una probabilidad de %1; %2 alarmas hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>No label has come yet by which an alarm could be judged.</source>
        <translation>Aún no ha llegado ninguna etiqueta con la que juzgar una alarma.</translation>
    </message>
    <message>
        <source>There was no event to find.</source>
        <translation>No había ningún evento que hallar.</translation>
    </message>
    <message numerus="yes">
        <source>%1 false alarm(s), %2 true</source>
        <translation>
            <numerusform>%1 falsa alarma, %2 con razón</numerusform>
            <numerusform>%1 falsas alarmas, %2 con razón</numerusform>
        </translation>
    </message>
    <message>
        <source>No event was found.</source>
        <translation>No se halló ningún evento.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarma</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Deriva</translation>
    </message>
    <message>
        <source>Gain over</source>
        <translation>Mejora sobre</translation>
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
        <translation>Eventos
hallados</translation>
    </message>
    <message>
        <source>False
a day</source>
        <translation>Falsas
al día</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retraso</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Balanced
accuracy</source>
        <translation>Exactitud
equilibrada</translation>
    </message>
    <message>
        <source>Labels
waiting</source>
        <translation>Etiquetas
en espera</translation>
    </message>
    <message>
        <source>Label
age</source>
        <translation>Edad de
etiquetas</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>v</source>
        <translation>v</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>The device; a coloured square where its curve is in the charts</source>
        <translation>El dispositivo; un cuadrado de color donde su curva está en los gráficos</translation>
    </message>
    <message>
        <source>What can be said of the device now</source>
        <translation>Qué se puede decir ahora del dispositivo</translation>
    </message>
    <message>
        <source>PR-AUC over the whole run, each device on a scale of its own; sorted by the change since its first value</source>
        <translation>PR-AUC en toda la ejecución, cada dispositivo en su propia escala; ordenado por el cambio desde su primer valor</translation>
    </message>
    <message>
        <source>Whether an alarm is on: its decision is above the threshold of the device, or was within the last few readings</source>
        <translation>Si hay una alarma activa: su decisión supera el umbral del dispositivo, o lo superaba en las últimas lecturas</translation>
    </message>
    <message>
        <source>Whether its readings changed for good, and why; or what is done about it</source>
        <translation>Si sus lecturas cambiaron de forma duradera, y por qué; o qué se hace al respecto</translation>
    </message>
    <message>
        <source>Area under the precision-recall curve: a guess scores the share of anomalies, perfection 1</source>
        <translation>Área bajo la curva de precisión y sensibilidad: el azar obtiene la proporción de anomalías, la perfección 1</translation>
    </message>
    <message>
        <source>Mean log loss: 0 is perfect</source>
        <translation>Log loss media: 0 es perfecto</translation>
    </message>
    <message>
        <source>Events that an alarm found, of those there were: runs of readings labelled anomalies, over about the last seven days of the device, or 5,000 readings where these are more</source>
        <translation>Eventos que halló una alarma, de los que hubo: series de lecturas etiquetadas como anomalías, en los últimos siete días del dispositivo, más o menos, o 5000 lecturas si son más</translation>
    </message>
    <message>
        <source>Alarms a day of the device that met no anomaly, over the same time</source>
        <translation>Alarmas al día del dispositivo que no coincidieron con ninguna anomalía, en el mismo tiempo</translation>
    </message>
    <message>
        <source>From the start of an event to its first alarming reading, median over the last 16 found events of that time</source>
        <translation>Desde el inicio de un evento hasta su primera lectura con alarma, mediana de los últimos 16 eventos hallados en ese tiempo</translation>
    </message>
    <message>
        <source>Share of readings that were called right; misleads where anomalies are rare</source>
        <translation>Proporción de lecturas acertadas; engaña cuando las anomalías son raras</translation>
    </message>
    <message>
        <source>Mean of the shares called right among anomalies and among normal readings: a guess scores 0.5</source>
        <translation>Media de las proporciones acertadas entre las anomalías y entre las lecturas normales: el azar obtiene 0,5</translation>
    </message>
    <message>
        <source>Readings that may still get their label</source>
        <translation>Lecturas que aún pueden recibir su etiqueta</translation>
    </message>
    <message>
        <source>Readings since the newest one with a label</source>
        <translation>Lecturas desde la más reciente con etiqueta</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Version: local updates sent so far</source>
        <translation>Versión: actualizaciones locales enviadas hasta ahora</translation>
    </message>
    <message>
        <source>Readings so far</source>
        <translation>Lecturas hasta ahora</translation>
    </message>
    <message>
        <source>Of the local model. %1</source>
        <translation>Del modelo local. %1</translation>
    </message>
    <message>
        <source>Of the decision. %1</source>
        <translation>De la decisión. %1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>The groups that it is in; sorted by the first of them</source>
        <translation>Los grupos a los que pertenece; se ordena por el primero</translation>
    </message>
    <message>
        <source>It tries out a model (canary).</source>
        <translation>Prueba un modelo (canario).</translation>
    </message>
    <message>
        <source>What its decision gains, with 95% intervals, over</source>
        <translation>Lo que mejora su decisión, con intervalos del 95&#xa0;%, sobre</translation>
    </message>
    <message>
        <source>Half of the events found within %1, 90% within %2</source>
        <translation>La mitad de los eventos hallados en %1 como máximo, el 90&#xa0;% en %2</translation>
    </message>
    <message>
        <source>The baseline that its decision beats least surely, what it gains over it in log loss (over the unsupervised score in PR-AUC), and half of the 95% interval</source>
        <translation>La referencia que su decisión supera con menos seguridad, lo que mejora sobre ella en log loss (en PR-AUC sobre la puntuación no supervisada) y la mitad del intervalo del 95&#xa0;%</translation>
    </message>
    <message>
        <source>It trains itself and keeps its readings: nothing is measured of it here.</source>
        <translation>Se entrena a sí mismo y guarda sus lecturas: aquí no se mide nada de él.</translation>
    </message>
    <message>
        <source>It has not sent a local update yet.</source>
        <translation>Aún no ha enviado ninguna actualización local.</translation>
    </message>
    <message>
        <source>It claims an accuracy of %1.</source>
        <translation>Declara una exactitud de %1.</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::FleetPanel</name>
    <message>
        <source>Filter of the fleet</source>
        <translation>Filtro de la flota</translation>
    </message>
    <message>
        <source>Whose scores of the devices are shown</source>
        <translation>Qué puntuaciones de los dispositivos se muestran</translation>
    </message>
    <message>
        <source>Whose scores the table and the curves of devices show: the decision, which mixes both models and the unsupervised score, or the local model alone</source>
        <translation>Qué puntuaciones muestran la tabla y las curvas de los dispositivos: la decisión, que combina ambos modelos y la puntuación no supervisada, o solo el modelo local</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>decisiones</translation>
    </message>
    <message>
        <source>local models</source>
        <translation>modelos locales</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flota</translation>
    </message>
    <message>
        <source>Save local model of %1…</source>
        <translation>Guardar modelo local de %1…</translation>
    </message>
    <message>
        <source>Look at the readings of %1</source>
        <translation>Ver las lecturas de %1</translation>
    </message>
    <message>
        <source>too few labels</source>
        <translation>pocas etiquetas</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>alarma</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln dispositivo</numerusform>
            <numerusform>%Ln dispositivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 device(s)</source>
        <translation>
            <numerusform>%1 de %2 dispositivo</numerusform>
            <numerusform>%1 de %2 dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>none selected</source>
        <translation>ninguno seleccionado</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>selección: %1</translation>
    </message>
    <message>
        <source>No run is open.
File &gt; New demonstration starts a fleet; a folder of CSV files or a run file can be dropped here.</source>
        <translation>Ninguna ejecución abierta.
Archivo &gt; Nueva demostración inicia una flota; aquí se puede soltar una carpeta de archivos CSV o un archivo de ejecución.</translation>
    </message>
    <message>
        <source>Reading the source…</source>
        <translation>Leyendo la fuente…</translation>
    </message>
    <message>
        <source>This run has no devices.</source>
        <translation>Esta ejecución no tiene dispositivos.</translation>
    </message>
    <message>
        <source>No device matches the filter.
Press Escape in the filter field to see all.</source>
        <translation>Ningún dispositivo cumple el filtro.
Pulse Esc en el campo del filtro para verlos todos.</translation>
    </message>
    <message numerus="yes">
        <source>New group of %Ln selected device(s)…</source>
        <translation>
            <numerusform>Nuevo grupo con %Ln dispositivo seleccionado…</numerusform>
            <numerusform>Nuevo grupo con %Ln dispositivos seleccionados…</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause when something becomes true of %1…</source>
        <translation>Pausar cuando algo se cumpla en %1…</translation>
    </message>
    <message>
        <source>Why the last alarm of %1</source>
        <translation>Por qué la última alarma de %1</translation>
    </message>
    <message>
        <source>Opening the run…</source>
        <translation>Abriendo la ejecución…</translation>
    </message>
    <message>
        <source>Filter:  press-*   acc&lt;0.7   is:alarm</source>
        <translation>Filtro:  press-*   acc&lt;0.7   is:alarm</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ForkDialog</name>
    <message>
        <source>Fork after batch %1</source>
        <translation>Bifurcar tras el lote %1</translation>
    </message>
    <message>
        <source>The fork is this run up to there, and goes on with these settings beside it, in the same file. Change what is to be tried.</source>
        <translation>La bifurcación es esta ejecución hasta ahí y continúa a su lado con estos ajustes, en el mismo archivo. Cambie lo que quiera probar.</translation>
    </message>
    <message>
        <source>Name of the fork; without it fork-1, fork-2, …</source>
        <translation>Nombre de la bifurcación; sin él fork-1, fork-2, …</translation>
    </message>
    <message>
        <source>Name of the fork</source>
        <translation>Nombre de la bifurcación</translation>
    </message>
    <message>
        <source>Settings of the fork</source>
        <translation>Ajustes de la bifurcación</translation>
    </message>
    <message>
        <source>Fork the run</source>
        <translation>Bifurcar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Every setting that a fork may change, as the configuration file has it</source>
        <translation>Cada ajuste que una bifurcación puede cambiar, como en el archivo de configuración</translation>
    </message>
    <message>
        <source>Every setting of the fork</source>
        <translation>Todos los ajustes de la bifurcación</translation>
    </message>
    <message>
        <source>The text can’t be read yet: %1</source>
        <translation>El texto aún no se puede leer: %1</translation>
    </message>
    <message>
        <source>Nothing is changed: the fork would stay what its parent is.</source>
        <translation>Nada ha cambiado: la bifurcación seguiría siendo lo que es su origen.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Cambiado: %1.</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ForkForm</name>
    <message>
        <source>no other</source>
        <comment>device</comment>
        <translation>ninguno más</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Of the devices&apos; own models. Rates that a person or feedback has set on the way give way to it.</source>
        <translation>De los modelos propios de los dispositivos. Las tasas que una persona o la realimentación fijó por el camino ceden ante ella.</translation>
    </message>
    <message>
        <source>Learning rate of the fleet model</source>
        <translation>Tasa de aprendizaje del modelo de flota</translation>
    </message>
    <message>
        <source>Of the devices&apos; copies of the fleet model.</source>
        <translation>De las copias del modelo de flota en los dispositivos.</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimizador</translation>
    </message>
    <message>
        <source>How gradients move the weights of both models.</source>
        <translation>Cómo los gradientes mueven los pesos de ambos modelos.</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Realimentación</translation>
    </message>
    <message>
        <source>Whether each device&apos;s learning rate is adjusted by how its error changes.</source>
        <translation>Si la tasa de aprendizaje de cada dispositivo se ajusta según cambia su error.</translation>
    </message>
    <message>
        <source>off</source>
        <comment>feedback</comment>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>adjusts rates</source>
        <translation>ajusta las tasas</translation>
    </message>
    <message>
        <source>A round begins</source>
        <translation>Una ronda empieza</translation>
    </message>
    <message>
        <source>What starts a round, in which updates are aggregated.</source>
        <translation>Qué inicia una ronda, en la que se agregan actualizaciones.</translation>
    </message>
    <message>
        <source>when a person says so</source>
        <translation>cuando una persona lo dice</translation>
    </message>
    <message>
        <source>when updates are waiting</source>
        <translation>cuando esperan actualizaciones</translation>
    </message>
    <message>
        <source>after some time</source>
        <translation>tras cierto tiempo</translation>
    </message>
    <message>
        <source>when devices have reported</source>
        <translation>cuando han informado dispositivos</translation>
    </message>
    <message>
        <source>Updates that have to wait</source>
        <translation>Actualizaciones que deben esperar</translation>
    </message>
    <message>
        <source>A round begins when that many are waiting.</source>
        <translation>Una ronda empieza cuando esperan tantas.</translation>
    </message>
    <message>
        <source>Seconds between two rounds</source>
        <translation>Segundos entre dos rondas</translation>
    </message>
    <message>
        <source>Of the fleet&apos;s own time.</source>
        <translation>Del tiempo propio de la flota.</translation>
    </message>
    <message>
        <source>Share that has to report</source>
        <translation>Parte que debe informar</translation>
    </message>
    <message>
        <source>Of the devices that train, from 0 to 1.</source>
        <translation>De los dispositivos que entrenan, de 0 a 1.</translation>
    </message>
    <message>
        <source>Screening factor</source>
        <translation>Factor de control</translation>
    </message>
    <message>
        <source>An update that moved further than that many times what SGD can do is kept out of the round.</source>
        <translation>Una actualización que se movió más de tantas veces lo que puede SGD se descarta de la ronda.</translation>
    </message>
    <message>
        <source>no bound</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Devices that never train</source>
        <translation>Dispositivos que nunca entrenan</translation>
    </message>
    <message>
        <source>The last ones of the fleet: they judge the global versions.</source>
        <translation>Los últimos de la flota: juzgan las versiones globales.</translation>
    </message>
    <message>
        <source>And one more</source>
        <translation>Y uno más</translation>
    </message>
    <message>
        <source>One more device that never trains, wherever it is: its name.</source>
        <translation>Un dispositivo más que nunca entrena, dondequiera que esté: su nombre.</translation>
    </message>
    <message>
        <source>with its readings</source>
        <translation>con sus lecturas</translation>
    </message>
    <message>
        <source>Ends after batch</source>
        <translation>Termina tras el lote</translation>
    </message>
    <message>
        <source>When the fork is finished.</source>
        <translation>Cuándo termina la bifurcación.</translation>
    </message>
    <message>
        <source>simulated</source>
        <comment>readings</comment>
        <translation>simuladas</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Lecturas</translation>
    </message>
    <message>
        <source>Seed, readings, labels and features can’t change: what was learnt up to batch %1 rests on them. A new run can have others.</source>
        <translation>Semilla, lecturas, etiquetas y características no pueden cambiar: lo aprendido hasta el lote %1 se basa en ellas. Una ejecución nueva puede tener otras.</translation>
    </message>
    <message>
        <source>was %1</source>
        <comment>the value of a setting</comment>
        <translation>era %1</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ForksDialog</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Forks</source>
        <translation>Bifurcaciones</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>After batch</source>
        <translation>Tras el lote</translation>
    </message>
    <message>
        <source>Now batch</source>
        <translation>Lote actual</translation>
    </message>
    <message>
        <source>Log loss</source>
        <translation>Log loss</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>What is other than in its parent</source>
        <translation>Qué difiere de su origen</translation>
    </message>
    <message>
        <source>Runs of this file</source>
        <translation>Ejecuciones de este archivo</translation>
    </message>
    <message>
        <source>Open each selected run in a window of its own</source>
        <translation>Abrir cada ejecución seleccionada en su propia ventana</translation>
    </message>
    <message>
        <source>Lay the selected runs beside the run in hand</source>
        <translation>Poner las ejecuciones seleccionadas junto a la ejecución en curso</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>This run was not saved, so nothing was forked from it. “Fork from here…” in the menu Fleet saves it, and forks it.</source>
        <translation>Esta ejecución no se ha guardado, así que nada se bifurca de ella. «Bifurcar desde aquí…» en el menú Flota la guarda y la bifurca.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>The run in this window</source>
        <translation>La ejecución de esta ventana</translation>
    </message>
    <message>
        <source>A double click opens a run in a window of its own. Figures are those of the decision lately, means over the devices.</source>
        <translation>Un doble clic abre una ejecución en su propia ventana. Las cifras son las de la decisión reciente, medias de los dispositivos.</translation>
    </message>
    <message>
        <source>Nothing was forked from this run yet: “Fork from here…” in the menu Fleet does.</source>
        <translation>Aún no se ha bifurcado nada de esta ejecución: lo hace «Bifurcar desde aquí…» en el menú Flota.</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::GroupDialog</name>
    <message>
        <source>Use this group</source>
        <translation>Usar este grupo</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nuevo grupo</translation>
    </message>
    <message>
        <source>Group “%1”</source>
        <translation>Grupo «%1»</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nombre del grupo</translation>
    </message>
    <message>
        <source>pumps</source>
        <translation>bombas</translation>
    </message>
    <message>
        <source>Pattern of the names of devices</source>
        <translation>Patrón de los nombres de dispositivos</translation>
    </message>
    <message>
        <source>* stands for any letters, ? for one, [a-c] for one of these. Upper and lower case differ, as in the groups of a configuration.</source>
        <translation>* representa cualquier serie de caracteres, ? uno solo, [a-c] uno de estos. Se distinguen mayúsculas y minúsculas, como en los grupos de una configuración.</translation>
    </message>
    <message numerus="yes">
        <source>%1 device(s) chosen by hand</source>
        <translation>
            <numerusform>%1 dispositivo elegido a mano</numerusform>
            <numerusform>%1 dispositivos elegidos a mano</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Names of devices like</source>
        <translation>Dispositivos como</translation>
    </message>
    <message>
        <source>And</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>“%1” is no pattern: write names with * for any letters, as in pump-*.</source>
        <translation>«%1» no es un patrón: escriba nombres con * para cualquier serie de caracteres, como pump-*.</translation>
    </message>
    <message>
        <source>Write a pattern, or select devices in the fleet first.</source>
        <translation>Escriba un patrón o seleccione antes dispositivos en la flota.</translation>
    </message>
    <message>
        <source>Give the group a name.</source>
        <translation>Dé un nombre al grupo.</translation>
    </message>
    <message>
        <source>There is a group “%1” already: choose another name.</source>
        <translation>Ya hay un grupo «%1»: elija otro nombre.</translation>
    </message>
    <message numerus="yes">
        <source>%1 device(s) of this run</source>
        <translation>
            <numerusform>%1 dispositivo de esta ejecución</numerusform>
            <numerusform>%1 dispositivos de esta ejecución</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::GroupsModel</name>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>PR-AUC</source>
        <translation>PR-AUC</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarma</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Deriva</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Cuarentena</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Silencioso</translation>
    </message>
    <message>
        <source>A click selects its devices, a double click shows these alone in the fleet</source>
        <translation>Un clic selecciona sus dispositivos, un doble clic muestra solo estos en la flota</translation>
    </message>
    <message>
        <source>How many devices it has</source>
        <translation>Cuántos dispositivos tiene</translation>
    </message>
    <message>
        <source>Median over its devices that have a PR-AUC</source>
        <translation>Mediana de sus dispositivos que tienen una PR-AUC</translation>
    </message>
    <message>
        <source>Devices on which an alarm is on</source>
        <translation>Dispositivos con una alarma activa</translation>
    </message>
    <message>
        <source>Devices that drift</source>
        <translation>Dispositivos en deriva</translation>
    </message>
    <message>
        <source>Devices whose newest update was kept out of the round</source>
        <translation>Dispositivos cuya última actualización se descartó de la ronda</translation>
    </message>
    <message>
        <source>Devices without a reading in this batch</source>
        <translation>Dispositivos sin lectura en este lote</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::GroupsPanel</name>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>By what devices are put together</source>
        <translation>Criterio para agrupar los dispositivos</translation>
    </message>
    <message>
        <source>own groups</source>
        <translation>grupos propios</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>por nombre</translation>
    </message>
    <message>
        <source>by source</source>
        <translation>por fuente</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nuevo…</translation>
    </message>
    <message>
        <source>A group of the devices that are selected, or of those whose names fit a pattern</source>
        <translation>Crear un grupo con los dispositivos seleccionados, o con aquellos cuyo nombre se ajusta a un patrón</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>No group yet. Select devices in the fleet and choose “New…”, or group them by name.</source>
        <translation>Aún no hay grupos. Seleccione dispositivos en la flota y elija «Nuevo…», o agrúpelos por nombre.</translation>
    </message>
    <message>
        <source>No run is open.</source>
        <translation>Ninguna ejecución abierta.</translation>
    </message>
    <message numerus="yes">
        <source>Select %Ln device(s)</source>
        <translation>
            <numerusform>Seleccionar %Ln dispositivo</numerusform>
            <numerusform>Seleccionar %Ln dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Show these alone in the fleet</source>
        <translation>Mostrar solo estos en la flota</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>Eliminar el grupo</translation>
    </message>
    <message>
        <source>New group of these…</source>
        <translation>Nuevo grupo con estos…</translation>
    </message>
    <message>
        <source>Group by name</source>
        <translation>Agrupar por nombre</translation>
    </message>
    <message>
        <source>Make these groups; that can be undone, and each can be edited</source>
        <translation>Crear estos grupos; se puede deshacer, y cada uno se puede editar</translation>
    </message>
    <message numerus="yes">
        <source>No group yet. Select devices in the fleet and choose “New…”, or take the %Ln group(s) that the names of the devices suggest: %1.</source>
        <translation>
            <numerusform>Aún no hay grupos. Seleccione dispositivos en la flota y elija «Nuevo…», o tome el grupo (%Ln) que sugieren los nombres de los dispositivos: %1.</numerusform>
            <numerusform>Aún no hay grupos. Seleccione dispositivos en la flota y elija «Nuevo…», o tome los %Ln grupos que sugieren los nombres de los dispositivos: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Deploy the chosen model to these…</source>
        <translation>Desplegar el modelo elegido en estos…</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::KindsModel</name>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Events found, of all there were</source>
        <translation>Eventos hallados, de todos los que hubo</translation>
    </message>
    <message>
        <source>Share of the anomalous readings that alarmed</source>
        <translation>Proporción de las lecturas anómalas que dieron alarma</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of anomaly</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>events</comment>
        <translation>Hallados</translation>
    </message>
    <message>
        <source>Alarming</source>
        <comment>readings</comment>
        <translation>Con alarma</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::LearningView</name>
    <message>
        <source>Metric of the upper chart</source>
        <translation>Métrica del gráfico superior</translation>
    </message>
    <message>
        <source>Metric of the lower chart</source>
        <translation>Métrica del gráfico inferior</translation>
    </message>
    <message>
        <source>Smoothing of the curves</source>
        <translation>Suavizado de las curvas</translation>
    </message>
    <message>
        <source>Smoothing of the curves on screen; exported values stay as measured</source>
        <translation>Suavizado de las curvas en pantalla; los valores exportados quedan como se midieron</translation>
    </message>
    <message>
        <source>as measured</source>
        <translation>sin suavizar</translation>
    </message>
    <message>
        <source>smooth</source>
        <translation>suave</translation>
    </message>
    <message>
        <source>very smooth</source>
        <translation>muy suave</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>lote %1</translation>
    </message>
    <message>
        <source>What the axis along the run says</source>
        <translation>Qué indica el eje de la ejecución</translation>
    </message>
    <message>
        <source>The axis along the run: batches, the time of the readings (UTC; without time stamps since the start), or readings per device</source>
        <translation>El eje de la ejecución: lotes, tiempo de las lecturas (UTC; sin marcas de tiempo, desde el inicio) o lecturas por dispositivo</translation>
    </message>
    <message>
        <source>by batch</source>
        <translation>por lote</translation>
    </message>
    <message>
        <source>by time</source>
        <translation>por tiempo</translation>
    </message>
    <message>
        <source>by readings</source>
        <translation>por lecturas</translation>
    </message>
    <message>
        <source>%1 readings per device</source>
        <translation>%1 lecturas por dispositivo</translation>
    </message>
    <message>
        <source>%1, global v%2</source>
        <translation>%1, global v%2</translation>
    </message>
    <message numerus="yes">
        <source>Round of global v%1, after batch %L2: %Ln update(s) took part</source>
        <translation>
            <numerusform>Ronda de la versión global v%1, tras el lote %L2: participó %Ln actualización</numerusform>
            <numerusform>Ronda de la versión global v%1, tras el lote %L2: participaron %Ln actualizaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln kept out</source>
        <translation>
            <numerusform>, %Ln descartada</numerusform>
            <numerusform>, %Ln descartadas</numerusform>
        </translation>
    </message>
    <message>
        <source>; the model moved by %1.</source>
        <translation>; el modelo se movió %1.</translation>
    </message>
    <message>
        <source>%1 of %2 selected devices are drawn</source>
        <translation>se dibujan %1 de %2 dispositivos seleccionados</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::LiveButton</name>
    <message>
        <source>Go live ▸</source>
        <translation>En vivo ▸</translation>
    </message>
    <message>
        <source>Return to the live edge and follow it</source>
        <translation>Volver al presente y seguirlo</translation>
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
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flota</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprendizaje</translation>
    </message>
    <message>
        <source>Fleet map</source>
        <translation>Mapa de la flota</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondas</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmas</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Tasas</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Deriva</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>Archivo de modelo</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>drag the window; every view follows</source>
        <translation>arrastre la ventana; todas las vistas la siguen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>%1 does not exist. Check the name, or open another file.</source>
        <translation>%1 no existe. Compruebe el nombre o abra otro archivo.</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Abrir otro…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Run files (*.fleetrun)</source>
        <translation>Archivos de ejecución (*.fleetrun)</translation>
    </message>
    <message>
        <source>Readings (*.csv *.tsv *.txt *.gz *.npy)</source>
        <translation>Lecturas (*.csv *.tsv *.txt *.gz *.npy)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Replay a folder</source>
        <translation>Reproducir una carpeta</translation>
    </message>
    <message>
        <source>Save run</source>
        <translation>Guardar ejecución</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Guardar en otro lugar…</translation>
    </message>
    <message>
        <source>The run is saved to %1.</source>
        <translation>La ejecución se guardó en %1.</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Abrir la copia</translation>
    </message>
    <message>
        <source>The fleet map is saved to %1.</source>
        <translation>El mapa de la flota se guardó en %1.</translation>
    </message>
    <message>
        <source>The charts are saved to %1.</source>
        <translation>Los gráficos se guardaron en %1.</translation>
    </message>
    <message>
        <source>The fleet map is in the clipboard.</source>
        <translation>El mapa de la flota está en el portapapeles.</translation>
    </message>
    <message>
        <source>The charts are in the clipboard.</source>
        <translation>Los gráficos están en el portapapeles.</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a: %1</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>Disposiciones</translation>
    </message>
    <message>
        <source>Panels as at first</source>
        <translation>Paneles como al principio</translation>
    </message>
    <message>
        <source>The panels stand as at first.</source>
        <translation>Los paneles están como al principio.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Save this layout…</source>
        <translation>Guardar esta disposición…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>The layout “%1” is removed.</source>
        <translation>Se eliminó la disposición «%1».</translation>
    </message>
    <message>
        <source>This layout can&apos;t be used: it was saved by another version. Arrange the panels and save it again.</source>
        <translation>Esta disposición no se puede usar: la guardó otra versión. Coloque los paneles y guárdela de nuevo.</translation>
    </message>
    <message>
        <source>Save this layout</source>
        <translation>Guardar esta disposición</translation>
    </message>
    <message>
        <source>Name of the layout; one of that name is replaced:</source>
        <translation>Nombre de la disposición; si ya existe, se sustituye:</translation>
    </message>
    <message>
        <source>The layout is saved as “%1”.</source>
        <translation>La disposición se guardó como «%1».</translation>
    </message>
    <message>
        <source>Demonstration, 24 devices</source>
        <translation>Demostración, 24 dispositivos</translation>
    </message>
    <message>
        <source>A small fleet that shows everything within seconds</source>
        <translation>Una flota pequeña que lo muestra todo en segundos</translation>
    </message>
    <message>
        <source>Plant, 2,407 devices</source>
        <translation>Planta, 2407 dispositivos</translation>
    </message>
    <message>
        <source>As many devices as a large plant has</source>
        <translation>Tantos dispositivos como una planta grande</translation>
    </message>
    <message>
        <source>City, 100,000 devices</source>
        <translation>Ciudad, 100.000 dispositivos</translation>
    </message>
    <message>
        <source>Needs some gigabytes of memory</source>
        <translation>Necesita algunos gigabytes de memoria</translation>
    </message>
    <message>
        <source>The original method, for comparison</source>
        <translation>El método original, para comparar</translation>
    </message>
    <message>
        <source>Three unscaled features and labels made from them: what not to do</source>
        <translation>Tres características sin escalar y etiquetas hechas de ellas: lo que no se debe hacer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>New demonstration</source>
        <translation>Nueva demostración</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Abrir reciente</translation>
    </message>
    <message>
        <source>F&amp;leet</source>
        <translation>F&amp;lota</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Modelos</translation>
    </message>
    <message>
        <source>Load model file…</source>
        <translation>Cargar archivo de modelo…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>What the lines in the charts are</source>
        <translation>Qué son las líneas de los gráficos</translation>
    </message>
    <message>
        <source>About Fleetgrad</source>
        <translation>Acerca de Fleetgrad</translation>
    </message>
    <message>
        <source>&lt;b&gt;Fleetgrad %1&lt;/b&gt;&lt;p&gt;Federated anomaly detection on sensor fleets, learnt and seen live.&lt;/p&gt;&lt;p&gt;GPL-3.0-or-later; its core Apache-2.0.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Fleetgrad %1&lt;/b&gt;&lt;p&gt;Detección federada de anomalías en flotas de sensores, aprendida y vista en vivo.&lt;/p&gt;&lt;p&gt;GPL-3.0-or-later; su núcleo Apache-2.0.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1 has sent no update yet: it has no local model to save.</source>
        <translation>%1 aún no ha enviado ninguna actualización: no tiene modelo local que guardar.</translation>
    </message>
    <message>
        <source>Save local model of %1</source>
        <translation>Guardar modelo local de %1</translation>
    </message>
    <message>
        <source>Version, 1 to %1 (the newest):</source>
        <translation>Versión, de 1 a %1 (la más reciente):</translation>
    </message>
    <message>
        <source>Save %1 v%2</source>
        <translation>Guardar %1 v%2</translation>
    </message>
    <message>
        <source>Save global v%1</source>
        <translation>Guardar versión global v%1</translation>
    </message>
    <message>
        <source>The model is saved to %1.</source>
        <translation>El modelo se guardó en %1.</translation>
    </message>
    <message>
        <source>Search actions, devices, versions   %1</source>
        <translation>Buscar acciones, dispositivos, versiones   %1</translation>
    </message>
    <message>
        <source>Opening the run…</source>
        <translation>Abriendo la ejecución…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>%1   batch %2   round %3</source>
        <translation>%1   lote %2   ronda %3</translation>
    </message>
    <message>
        <source>held at batch %1</source>
        <translation>congelado en el lote %1</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en vivo</translation>
    </message>
    <message>
        <source>not live</source>
        <translation>en diferido</translation>
    </message>
    <message>
        <source>%1 – Fleetgrad</source>
        <translation>%1 – Fleetgrad</translation>
    </message>
    <message>
        <source>Save run as…</source>
        <translation>Guardar ejecución como…</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>There is no chart yet: start or open a run first.</source>
        <translation>Aún no hay ningún gráfico: inicie o abra primero una ejecución.</translation>
    </message>
    <message>
        <source>Folder for the charts</source>
        <translation>Carpeta para los gráficos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are saved to %1.</source>
        <translation>
            <numerusform>%Ln archivo se guardó en %1.</numerusform>
            <numerusform>%Ln archivos se guardaron en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the report: page %1 of %2…</source>
        <translation>Escribiendo el informe: página %1 de %2…</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Escribiendo el informe…</translation>
    </message>
    <message>
        <source>The report is saved to %1.</source>
        <translation>El informe se guardó en %1.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Web page, one file (*.html)</source>
        <translation>Página web, un archivo (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare runs…</source>
        <translation>Comparar ejecuciones…</translation>
    </message>
    <message>
        <source>Lay run files beside the run in hand: curves, what differs, results</source>
        <translation>Poner archivos de ejecución junto a la actual: curvas, diferencias, resultados</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>Comparar ejecuciones</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Saving the run…</source>
        <translation>Guardando la ejecución…</translation>
    </message>
    <message>
        <source>Saving was stopped; nothing was written.</source>
        <translation>El guardado se detuvo; no se escribió nada.</translation>
    </message>
    <message>
        <source>%1 is taken from the list; the file stays.</source>
        <translation>%1 se quitó de la lista; el archivo se conserva.</translation>
    </message>
    <message>
        <source>the demonstration</source>
        <translation>la demostración</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>“%1” is no longer muted</source>
        <translation>«%1» ya no está silenciada</translation>
    </message>
    <message>
        <source>“%1” is muted %2</source>
        <translation>«%1» está silenciada %2</translation>
    </message>
    <message>
        <source>Show alerts</source>
        <translation>Mostrar alertas</translation>
    </message>
    <message>
        <source>What is wrong, and with which devices</source>
        <translation>Qué va mal, y con qué dispositivos</translation>
    </message>
    <message>
        <source>Alert rules…</source>
        <translation>Reglas de alerta…</translation>
    </message>
    <message>
        <source>What raises an alert, who is told of it, and what is muted</source>
        <translation>Qué da una alerta, a quién se avisa y qué está silenciado</translation>
    </message>
    <message>
        <source>The alert rules are changed</source>
        <translation>Las reglas de alerta han cambiado</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>The group “%1” is removed</source>
        <translation>Se eliminó el grupo «%1»</translation>
    </message>
    <message>
        <source>Group “%1” is there: group:%2 in the filter shows it</source>
        <translation>El grupo «%1» está listo: group:%2 en el filtro lo muestra</translation>
    </message>
    <message>
        <source>Open a run, or start one: its readings are needed to compare models.</source>
        <translation>Abra una ejecución o inicie una: hacen falta sus lecturas para comparar modelos.</translation>
    </message>
    <message>
        <source>%1 is not a file that Fleetgrad knows: open a run (*.fleetrun), a model (%2), or readings (*.csv or a folder of them).</source>
        <translation>%1 no es un archivo que Fleetgrad conozca: abra una ejecución (*.fleetrun), un modelo (%2) o lecturas (*.csv o una carpeta de ellos).</translation>
    </message>
    <message>
        <source>All that Fleetgrad opens (*.fleetrun %1 *.csv *.tsv *.txt *.gz *.npy)</source>
        <translation>Todo lo que abre Fleetgrad (*.fleetrun %1 *.csv *.tsv *.txt *.gz *.npy)</translation>
    </message>
    <message>
        <source>Model files (%1)</source>
        <translation>Archivos de modelo (%1)</translation>
    </message>
    <message>
        <source>Breakpoints…</source>
        <translation>Puntos de interrupción…</translation>
    </message>
    <message>
        <source>Pause when something becomes true of a device or of the fleet</source>
        <translation>Pausar cuando algo se cumpla en un dispositivo o en la flota</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) by name are there</source>
        <translation>
            <numerusform>Se creó %Ln grupo por nombre</numerusform>
            <numerusform>Se crearon %Ln grupos por nombre</numerusform>
        </translation>
    </message>
    <message>
        <source>Back in time</source>
        <translation>Volver atrás en el tiempo</translation>
    </message>
    <message>
        <source>what you do acts on now</source>
        <translation>sus acciones afectan al presente</translation>
    </message>
    <message>
        <source>as of batch %1, round %2   now batch %3</source>
        <translation>en el lote %1, ronda %2   ahora lote %3</translation>
    </message>
    <message>
        <source>Deploy the chosen model…</source>
        <translation>Desplegar el modelo elegido…</translation>
    </message>
    <message>
        <source>Promote the canary</source>
        <translation>Promover el canario</translation>
    </message>
    <message>
        <source>End the canary</source>
        <translation>Terminar el canario</translation>
    </message>
    <message>
        <source>No device tries out a model.</source>
        <translation>Ningún dispositivo prueba un modelo.</translation>
    </message>
    <message>
        <source>Choose a model in the list of models first: a version, or a file.</source>
        <translation>Elija primero un modelo en la lista de modelos: una versión o un archivo.</translation>
    </message>
    <message>
        <source>Open a run that can go on, or start one, to deploy a model to it.</source>
        <translation>Abra una ejecución que pueda continuar, o inicie una, para desplegar un modelo en ella.</translation>
    </message>
    <message>
        <source>the whole fleet</source>
        <translation>toda la flota</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected device(s)</source>
        <translation>
            <numerusform>%Ln dispositivo seleccionado</numerusform>
            <numerusform>%Ln dispositivos seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the devices that are to try it out.</source>
        <translation>Seleccione los dispositivos que deben probarlo.</translation>
    </message>
    <message>
        <source>Opening the run: %1</source>
        <translation>Abriendo la ejecución: %1</translation>
    </message>
    <message>
        <source>Coloured lines are the selected devices, the grey band is the middle 80% of the fleet, circles are measured global versions, and dashed lines are guesses that learning has to beat.</source>
        <translation>Líneas de color: dispositivos seleccionados; banda gris: el 80&#xa0;% central de la flota; círculos: versiones globales medidas; líneas discontinuas: conjeturas que el aprendizaje debe superar.</translation>
    </message>
    <message>
        <source>Fork from here…</source>
        <translation>Bifurcar desde aquí…</translation>
    </message>
    <message>
        <source>Go on with other settings from the batch that the views show, beside this run</source>
        <translation>Continuar con otros ajustes desde el lote que se muestra, junto a esta ejecución</translation>
    </message>
    <message>
        <source>Save the run and its fork</source>
        <translation>Guardar la ejecución y su bifurcación</translation>
    </message>
    <message>
        <source>Forking the run…</source>
        <translation>Bifurcando la ejecución…</translation>
    </message>
    <message>
        <source>Forking was stopped; nothing was written.</source>
        <translation>Se detuvo la bifurcación; no se escribió nada.</translation>
    </message>
    <message>
        <source>The fork %1 is open in a window of its own.</source>
        <translation>La bifurcación %1 está abierta en una ventana propia.</translation>
    </message>
    <message>
        <source>Load model file</source>
        <translation>Cargar un archivo de modelo</translation>
    </message>
    <message>
        <source>%1 is taken from the list.</source>
        <translation>%1 se ha quitado de la lista.</translation>
    </message>
    <message>
        <source>This run is finished after batch %1. A model that fleetgrad-cli model deploy gives it acts before batch %2, when the run is given more batches and goes on.</source>
        <translation>Esta ejecución terminó tras el lote %1. Un modelo que le da fleetgrad-cli model deploy actúa antes del lote %2, cuando la ejecución recibe más lotes y continúa.</translation>
    </message>
    <message>
        <source>Forks…</source>
        <translation>Bifurcaciones…</translation>
    </message>
    <message>
        <source>The run in hand and its forks as a tree: what each changed, and what it is worth</source>
        <translation>La ejecución en curso y sus bifurcaciones como árbol: qué cambió cada una y cuánto vale</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>No update is waiting: there is nothing to aggregate until devices have trained again.</source>
        <translation>No hay actualizaciones en espera: no hay nada que agregar hasta que los dispositivos vuelvan a entrenar.</translation>
    </message>
    <message>
        <source>Select a device first: in the fleet table, or in a chart.</source>
        <translation>Seleccione antes un dispositivo: en la tabla de la flota o en un gráfico.</translation>
    </message>
    <message>
        <source>groups by name</source>
        <translation>grupos por nombre</translation>
    </message>
    <message>
        <source>removal of group “%1”</source>
        <translation>eliminación del grupo «%1»</translation>
    </message>
    <message>
        <source>group “%1”</source>
        <translation>grupo «%1»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a device, and one of its channels</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>what was done</comment>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <comment>what was undone</comment>
        <translation>Rehacer: %1</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::MapCanvas</name>
    <message>
        <source>Fleet map</source>
        <translation>Mapa de la flota</translation>
    </message>
    <message>
        <source>A metric by device and batch, as colours. Arrow keys move from cell to cell, Enter selects the devices of a row, plus and minus zoom, Home shows all.</source>
        <translation>Una métrica por dispositivo y lote, en colores. Las flechas van de celda en celda, Intro selecciona los dispositivos de una fila, más y menos amplían, Inicio muestra todo.</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ModelCompareDialog</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Weights of both models</source>
        <translation>Pesos de ambos modelos</translation>
    </message>
    <message>
        <source>Whose readings both models score</source>
        <translation>De quién son las lecturas que puntúan ambos modelos</translation>
    </message>
    <message>
        <source>Select devices in the fleet to have them here</source>
        <translation>Seleccione dispositivos en la flota para tenerlos aquí</translation>
    </message>
    <message>
        <source>How many readings are in view</source>
        <translation>Cuántas lecturas se muestran</translation>
    </message>
    <message numerus="yes">
        <source>last %Ln</source>
        <comment>readings</comment>
        <translation>
            <numerusform>última %Ln</numerusform>
            <numerusform>últimas %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Probability that counts as an alarm</source>
        <translation>Probabilidad que cuenta como alarma</translation>
    </message>
    <message>
        <source>reading %1</source>
        <translation>lectura %1</translation>
    </message>
    <message>
        <source>Readings of</source>
        <translation>Lecturas de</translation>
    </message>
    <message>
        <source>Alarm from</source>
        <translation>Alarma desde</translation>
    </message>
    <message>
        <source>Both models are scoring the readings. The run goes on meanwhile.</source>
        <translation>Ambos modelos están puntuando las lecturas. La ejecución sigue mientras tanto.</translation>
    </message>
    <message>
        <source>Copy tables</source>
        <translation>Copiar las tablas</translation>
    </message>
    <message>
        <source>Copy figures and weights, to be pasted into a spreadsheet</source>
        <translation>Copiar cifras y pesos, para pegarlos en una hoja de cálculo</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>The chart with its figures as a picture, or all values as CSV</source>
        <translation>El gráfico con sus cifras como imagen, o todos los valores como CSV</translation>
    </message>
    <message>
        <source>Figures and weights are in the clipboard.</source>
        <translation>Las cifras y los pesos están en el portapapeles.</translation>
    </message>
    <message>
        <source>The comparison is saved to %1.</source>
        <translation>La comparación se guardó en %1.</translation>
    </message>
    <message>
        <source>The comparison is in the clipboard.</source>
        <translation>La comparación está en el portapapeles.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Guardar en otro lugar…</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ModelInspector</name>
    <message>
        <source>%1, local model v%2</source>
        <translation>%1, modelo local v%2</translation>
    </message>
    <message>
        <source>Global model v%1</source>
        <translation>Modelo global v%1</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>Archivo %1</translation>
    </message>
    <message>
        <source>from the run %1, batch %2</source>
        <translation>de la ejecución %1, lote %2</translation>
    </message>
    <message>
        <source>method %1</source>
        <translation>método %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln feature(s)</source>
        <translation>
            <numerusform>%Ln característica</numerusform>
            <numerusform>%Ln características</numerusform>
        </translation>
    </message>
    <message>
        <source>bias %1</source>
        <translation>sesgo %1</translation>
    </message>
    <message>
        <source>learning rate %1</source>
        <translation>tasa de aprendizaje %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 sample(s)</source>
        <translation>
            <numerusform>%1 muestra</numerusform>
            <numerusform>%1 muestras</numerusform>
        </translation>
    </message>
    <message>
        <source>claims an accuracy of %1, which nobody measured here</source>
        <translation>declara una exactitud de %1, que aquí nadie ha medido</translation>
    </message>
    <message>
        <source>made by round %1</source>
        <translation>hecho por la ronda %1</translation>
    </message>
    <message numerus="yes">
        <source>its run measured a PR-AUC of %1 on %2 labelled reading(s)</source>
        <translation>
            <numerusform>su ejecución midió una PR-AUC de %1 en %2 lectura etiquetada</numerusform>
            <numerusform>su ejecución midió una PR-AUC de %1 en %2 lecturas etiquetadas</numerusform>
        </translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>nota: %1</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ModelsModel</name>
    <message>
        <source>Global versions and the stored local versions of devices; ★ promoted by a person, ◆ pinned</source>
        <translation>Versiones globales y versiones locales guardadas de los dispositivos; ★ promovida por una persona, ◆ anclada</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Ancladas</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Disp.</translation>
    </message>
    <message>
        <source>Global versions</source>
        <translation>Versiones globales</translation>
    </message>
    <message>
        <source>Not measured: the device had fewer than 200 labels by then.</source>
        <translation>Sin medir: el dispositivo tenía entonces menos de 200 etiquetas.</translation>
    </message>
    <message>
        <source>Sent after batch %1; the device had global v%2 by then</source>
        <translation>Enviada tras el lote %1; el dispositivo tenía entonces la versión global v%2</translation>
    </message>
    <message>
        <source>Sent after batch %1, before the first round</source>
        <translation>Enviada tras el lote %1, antes de la primera ronda</translation>
    </message>
    <message>
        <source>never trains</source>
        <translation>nunca se entrena</translation>
    </message>
    <message>
        <source>The local model of this device as it is now; its stored versions stand below it</source>
        <translation>El modelo local de este dispositivo como está ahora; sus versiones guardadas están debajo</translation>
    </message>
    <message>
        <source>This device never trains: it has no versions of its own</source>
        <translation>Este dispositivo nunca se entrena: no tiene versiones propias</translation>
    </message>
    <message>
        <source>global v%1</source>
        <translation>global v%1</translation>
    </message>
    <message>
        <source>No version is stored yet.</source>
        <translation>Aún no hay ninguna versión guardada.</translation>
    </message>
    <message numerus="yes">
        <source>No version is stored yet: every %Ln-th is kept.</source>
        <translation>
            <numerusform>Aún no hay ninguna versión guardada: se conserva una de cada %Ln.</numerusform>
            <numerusform>Aún no hay ninguna versión guardada: se conserva una de cada %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Global v%1</source>
        <translation>Global v%1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>anclada</translation>
    </message>
    <message>
        <source>live</source>
        <translation>activa</translation>
    </message>
    <message>
        <source>promoted</source>
        <translation>promovida</translation>
    </message>
    <message>
        <source>newest %1</source>
        <translation>las %1 más recientes</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ModelsPanel</name>
    <message>
        <source>Promote</source>
        <translation>Promover</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>Cargar…</translation>
    </message>
    <message>
        <source>Make this version the live one again, under a new number</source>
        <translation>Volver a activar esta versión, con un número nuevo</translation>
    </message>
    <message>
        <source>Save this version as a model file</source>
        <translation>Guardar esta versión como archivo de modelo</translation>
    </message>
    <message>
        <source>Load a model file and look at its weights</source>
        <translation>Cargar un archivo de modelo y ver sus pesos</translation>
    </message>
    <message>
        <source>Nothing here has all of these words in its name, number or note. Notes of devices are found without opening them, other versions of devices once they are open.</source>
        <translation>Nada tiene aquí todas estas palabras en su nombre, número o nota. Las notas de los dispositivos se hallan sin abrirlos, sus otras versiones una vez abiertos.</translation>
    </message>
    <message>
        <source>No models yet. Start a run, or load a model file.</source>
        <translation>Aún no hay modelos. Inicie una ejecución o cargue un archivo de modelo.</translation>
    </message>
    <message>
        <source>◆ Pin</source>
        <translation>◆ Anclar</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Search:  v12   press-0003   pinned</source>
        <translation>Buscar:  v12   press-0003   anclada</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Buscar modelos</translation>
    </message>
    <message>
        <source>Each word is looked for in names, version numbers and notes; the words pinned, promoted and live find what is so</source>
        <translation>Cada palabra se busca en nombres, números de versión y notas; las palabras anclada, promovida y activa hallan lo que lo está</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Note (F2)</source>
        <translation>Nota (F2)</translation>
    </message>
    <message>
        <source>Note beside this version</source>
        <translation>Nota sobre esta versión</translation>
    </message>
    <message>
        <source>A note beside this version, kept in the run file; it changes nothing that is learnt</source>
        <translation>Una nota sobre esta versión, que se guarda en el archivo de ejecución; no cambia nada de lo que se aprende</translation>
    </message>
    <message>
        <source>Pinned versions stand on top of the list</source>
        <translation>Las versiones ancladas están al principio de la lista</translation>
    </message>
    <message>
        <source>Make the version before the live one live again, under a new number</source>
        <translation>Volver a activar la versión anterior a la activa, con un número nuevo</translation>
    </message>
    <message>
        <source>Lay two models side by side: select both, the second with Ctrl+click</source>
        <translation>Poner dos modelos lado a lado: seleccionar ambos, el segundo con Control+clic</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desanclar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anclar</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Details of the model</source>
        <translation>Detalles del modelo</translation>
    </message>
    <message>
        <source>Deploy…</source>
        <translation>Desplegar…</translation>
    </message>
    <message>
        <source>Give this model to the whole fleet, or let some devices try it out</source>
        <translation>Dar este modelo a toda la flota, o hacer que algunos dispositivos lo prueben</translation>
    </message>
    <message>
        <source>The run is finished after batch %1: given more batches, it goes on (%2).</source>
        <translation>La ejecución terminó tras el lote %1: con más lotes, continúa (%2).</translation>
    </message>
    <message>
        <source>The run stands still: press Run, and it goes on.</source>
        <translation>La ejecución está parada: continúa al pulsar «Iniciar».</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::NewRunDialog</name>
    <message>
        <source>New run</source>
        <translation>Nueva ejecución</translation>
    </message>
    <message>
        <source>Settings of the new run</source>
        <translation>Ajustes de la nueva ejecución</translation>
    </message>
    <message>
        <source>Find a setting, as in delay_readings</source>
        <translation>Buscar un ajuste, como delay_readings</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Start the run</source>
        <translation>Iniciar la ejecución</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No setting and no comment has “%1”.</source>
        <translation>Ningún ajuste ni comentario contiene «%1».</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
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
        <translation>lote %L1</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::PastBar</name>
    <message>
        <source>How far it is computed</source>
        <translation>Avance del cálculo</translation>
    </message>
    <message>
        <source>As of batch %1 this is not in the run file: it is being computed again.</source>
        <translation>A fecha del lote %1 esto no está en el archivo de ejecución: se está calculando de nuevo.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>It was stopped: what is not in the run file as of batch %1 is not shown.</source>
        <translation>Se detuvo: lo que no está en el archivo de ejecución a fecha del lote %1 no se muestra.</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Calcular</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::RateControl</name>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Learning rate, %1 to %2; Enter applies it</source>
        <translation>Tasa de aprendizaje, de %1 a %2; Intro la aplica</translation>
    </message>
    <message>
        <source>Learning rate, slider</source>
        <translation>Tasa de aprendizaje, deslizador</translation>
    </message>
    <message>
        <source>Learning rate in even ratios; applied when let go</source>
        <translation>Tasa de aprendizaje en proporciones iguales; se aplica al soltar</translation>
    </message>
    <message>
        <source>Which devices the rate and the lock are for</source>
        <translation>Para qué dispositivos son la tasa y el bloqueo</translation>
    </message>
    <message>
        <source>Unlock: feedback adjusts the rate again</source>
        <translation>Desbloquear: la realimentación vuelve a ajustar la tasa</translation>
    </message>
    <message>
        <source>Lock: feedback leaves the rate alone</source>
        <translation>Bloquear: la realimentación no toca la tasa</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::RateFinderDialog</name>
    <message>
        <source>Set each device’s own best</source>
        <translation>Fijar la mejor de cada dispositivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Export ▾</source>
        <translation>Exportar ▾</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>As a picture…</source>
        <translation>Como imagen…</translation>
    </message>
    <message>
        <source>As values (CSV)…</source>
        <translation>Como valores (CSV)…</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copiar la imagen</translation>
    </message>
    <message>
        <source>Find rate – all devices</source>
        <translation>Buscar tasa – todos los dispositivos</translation>
    </message>
    <message numerus="yes">
        <source>Find rate – %Ln selected device(s)</source>
        <translation>
            <numerusform>Buscar tasa – %Ln dispositivo seleccionado</numerusform>
            <numerusform>Buscar tasa – %Ln dispositivos seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Log loss by learning rate</source>
        <translation>Log loss por tasa de aprendizaje</translation>
    </message>
    <message>
        <source>rate %1</source>
        <translation>tasa %1</translation>
    </message>
    <message>
        <source>Each device gets the rate that was best for it. With few labels that may be chance: the fleet’s rate is the safer choice.</source>
        <translation>Cada dispositivo recibe la tasa que fue mejor para él. Con pocas etiquetas puede ser azar: la tasa de la flota es la opción más segura.</translation>
    </message>
    <message numerus="yes">
        <source>The readings are going through %Ln rate(s) at once.</source>
        <translation>
            <numerusform>Las lecturas pasan por %Ln tasa.</numerusform>
            <numerusform>Las lecturas pasan por %Ln tasas a la vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenida. No se cambió nada.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenida.</translation>
    </message>
    <message>
        <source>No rate was found.</source>
        <translation>No se halló ninguna tasa.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln device(s). The run goes on meanwhile.</source>
        <translation>
            <numerusform>%1 de %Ln dispositivo. La ejecución sigue mientras tanto.</numerusform>
            <numerusform>%1 de %Ln dispositivos. La ejecución sigue mientras tanto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the source. The run goes on meanwhile.</source>
        <translation>Leyendo la fuente. La ejecución sigue mientras tanto.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Set rate %1</source>
        <translation>Fijar tasa %1</translation>
    </message>
    <message>
        <source>Set rate</source>
        <translation>Fijar tasa</translation>
    </message>
    <message>
        <source>Of the devices that the search was for; can be undone</source>
        <translation>Para los dispositivos de la búsqueda; se puede deshacer</translation>
    </message>
    <message>
        <source>The run has ended: its rates can’t be set any more</source>
        <translation>La ejecución ha terminado: ya no se pueden fijar sus tasas</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::RatesModel</name>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::RatesPanel</name>
    <message>
        <source>Changes of learning rates</source>
        <translation>Cambios de las tasas de aprendizaje</translation>
    </message>
    <message>
        <source>Rates appear here with the first devices.</source>
        <translation>Las tasas aparecen aquí con los primeros dispositivos.</translation>
    </message>
    <message>
        <source>Median %1, from %2 to %3; %4 locked.</source>
        <translation>Mediana %1, de %2 a %3; bloqueadas: %4.</translation>
    </message>
    <message>
        <source>In effect by the schedules: median %1, from %2 to %3.</source>
        <translation>En vigor según las planificaciones: mediana %1, de %2 a %3.</translation>
    </message>
    <message>
        <source>Feedback is off: only a person changes rates.</source>
        <translation>La realimentación está desactivada: solo una persona cambia las tasas.</translation>
    </message>
    <message>
        <source>Feedback: ×0.9 when a device&apos;s error grows, ×1.05 when it falls, within %1 to %2.</source>
        <translation>Realimentación: ×0.9 cuando crece el error de un dispositivo, ×1.05 cuando baja, de %1 a %2.</translation>
    </message>
    <message>
        <source>No run is open.</source>
        <translation>Ninguna ejecución abierta.</translation>
    </message>
    <message>
        <source>What was just changed takes effect with the next batch.</source>
        <translation>Lo que se acaba de cambiar surte efecto con el próximo lote.</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::RecentList</name>
    <message>
        <source>today, %1</source>
        <translation>hoy, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>ayer, %1</translation>
    </message>
    <message>
        <source>Nothing yet. Files and folders can also be dropped here.</source>
        <translation>Nada todavía. También se pueden soltar aquí archivos y carpetas.</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>when, folder</comment>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>Take %1 from this list; the file stays</source>
        <translation>Quitar %1 de esta lista; el archivo se conserva</translation>
    </message>
    <message>
        <source>is not there any more: %1</source>
        <translation>ya no está ahí: %1</translation>
    </message>
    <message>
        <source>on a server</source>
        <translation>en un servidor</translation>
    </message>
    <message>
        <source>%1, on a server</source>
        <translation>%1, en un servidor</translation>
    </message>
    <message>
        <source>Take %1 from this list</source>
        <translation>Quitar %1 de esta lista</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::RoundModel</name>
    <message>
        <source>took part</source>
        <translation>participó</translation>
    </message>
    <message>
        <source>Trained in batch %L1 on %L2 labelled readings, from global v%3; waited %L4 batches</source>
        <translation>Entrenado en el lote %L1 con %L2 lecturas etiquetadas, desde la versión global v%3; esperó %L4 lotes</translation>
    </message>
    <message>
        <source>Its model moved by %1</source>
        <translation>Su modelo se movió %1</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Declarada</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Trained by the device itself on %L2 labelled readings, from global v%3; sent for batch %L1, waited %L4 batches</source>
        <translation>Entrenado por el propio dispositivo con %L2 lecturas etiquetadas, desde la versión global v%3; enviado para el lote %L1, esperó %L4 lotes</translation>
    </message>
    <message>
        <source>Aggregated after batch %L1; the version was evaluated until batch %L2</source>
        <translation>Agregada tras el lote %L1; la versión se evaluó hasta el lote %L2</translation>
    </message>
    <message>
        <source>From left to right: a bar for the batch in which the device trained and sent its update, pale while that waited, a dot where it was screened and aggregated (a cross where it was kept out), and a thin line while the version that came of it was evaluated</source>
        <translation>De izquierda a derecha: una barra para el lote en que el dispositivo entrenó y envió su actualización, pálida mientras esta esperaba, un punto donde se revisó y agregó (una cruz donde se descartó) y una línea fina mientras se evaluaba la versión resultante</translation>
    </message>
    <message>
        <source>Claimed accuracy %1</source>
        <translation>Exactitud declarada %1</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Curso</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::RoundsView</name>
    <message>
        <source>◂ Earlier</source>
        <translation>◂ Anterior</translation>
    </message>
    <message>
        <source>The round before</source>
        <translation>La ronda anterior</translation>
    </message>
    <message>
        <source>Later ▸</source>
        <translation>Siguiente ▸</translation>
    </message>
    <message>
        <source>The round after</source>
        <translation>La ronda siguiente</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Última</translation>
    </message>
    <message>
        <source>Follow the rounds as they come</source>
        <translation>Seguir las rondas según llegan</translation>
    </message>
    <message>
        <source>There was no round yet. Updates enter the first as the configuration says, or press “Aggregate now”.</source>
        <translation>Aún no ha habido ninguna ronda. Las actualizaciones entran en la primera según la configuración, o pulse «Agregar».</translation>
    </message>
    <message>
        <source>Updates of the round</source>
        <translation>Actualizaciones de la ronda</translation>
    </message>
    <message numerus="yes">
        <source>Round of global v%1, after batch %L2: %Ln update(s) took part</source>
        <translation>
            <numerusform>Ronda de la versión global v%1, tras el lote %L2: participó %Ln actualización</numerusform>
            <numerusform>Ronda de la versión global v%1, tras el lote %L2: participaron %Ln actualizaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln kept out.</source>
        <translation>
            <numerusform>, %Ln descartada.</numerusform>
            <numerusform>, %Ln descartadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 labelled readings; the model moved by %2.</source>
        <translation>%1 lecturas etiquetadas; el modelo se movió %2.</translation>
    </message>
    <message>
        <source>Evaluated in batches %L1 to %L2: PR-AUC %3, log loss %4.</source>
        <translation>Evaluado en los lotes %L1 a %L2: PR-AUC %3, log loss %4.</translation>
    </message>
    <message>
        <source>Only the first are listed.</source>
        <translation>Solo se muestran las primeras.</translation>
    </message>
    <message>
        <source>The updates of this round are on their way.</source>
        <translation>Las actualizaciones de esta ronda están en camino.</translation>
    </message>
    <message>
        <source>Evaluated in batch %L1: PR-AUC %2, log loss %3.</source>
        <translation>Evaluado en el lote %L1: PR-AUC %2, log loss %3.</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::RunBar</name>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>lote %1</translation>
    </message>
    <message>
        <source>The run appears here with its first batch.</source>
        <translation>La ejecución aparece aquí con su primer lote.</translation>
    </message>
    <message>
        <source>batch %1: %2</source>
        <translation>lote %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag the window or its ends; double click shows the whole run</source>
        <translation>Arrastre la ventana o sus extremos; un doble clic muestra toda la ejecución</translation>
    </message>
    <message>
        <source>batches %1 to %2 of %3</source>
        <translation>lotes %1 a %2 de %3</translation>
    </message>
    <message>
        <source>The whole run and the part of it that the views show. Arrow keys move that part, plus and minus change its width, End returns to the live edge. Ctrl with an arrow key shows the fleet as it was a batch earlier or later.</source>
        <translation>Toda la ejecución y la parte que muestran las vistas. Las flechas mueven esa parte, más y menos cambian su anchura, Fin vuelve al presente. Ctrl con una flecha muestra la flota como era un lote antes o después.</translation>
    </message>
    <message>
        <source>as of batch %1</source>
        <translation>en el lote %1</translation>
    </message>
    <message>
        <source>Drag along the scale to see the fleet as it was at any batch</source>
        <translation>Arrastre a lo largo de la escala para ver la flota como era en cualquier lote</translation>
    </message>
    <message>
        <source>batch %1: paused for “%2”</source>
        <translation>lote %1: en pausa por «%2»</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::RunsTable</name>
    <message>
        <source>Compared runs</source>
        <translation>Ejecuciones comparadas</translation>
    </message>
    <message>
        <source>Space shows or hides a run, F2 renames it, Delete removes it.</source>
        <translation>Espacio muestra u oculta una ejecución, F2 le cambia el nombre, Supr la quita.</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ShortcutsDialog</name>
    <message>
        <source>In the charts</source>
        <translation>En los gráficos</translation>
    </message>
    <message>
        <source>Wheel, + and -</source>
        <translation>Rueda, + y -</translation>
    </message>
    <message>
        <source>zoom in batches</source>
        <translation>ampliar en lotes</translation>
    </message>
    <message>
        <source>Ctrl and wheel</source>
        <translation>Control y rueda</translation>
    </message>
    <message>
        <source>zoom in values</source>
        <translation>ampliar en valores</translation>
    </message>
    <message>
        <source>Drag, arrow keys</source>
        <translation>Arrastrar, flechas</translation>
    </message>
    <message>
        <source>move</source>
        <translation>desplazar</translation>
    </message>
    <message>
        <source>Shift and drag, or right button and drag</source>
        <translation>Mayúsculas o botón derecho, y arrastrar</translation>
    </message>
    <message>
        <source>zoom into a rectangle</source>
        <translation>ampliar un rectángulo</translation>
    </message>
    <message>
        <source>Double click, Home</source>
        <translation>Doble clic, Inicio</translation>
    </message>
    <message>
        <source>the whole run</source>
        <translation>toda la ejecución</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>the live edge</source>
        <translation>volver al presente</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>Clic derecho</translation>
    </message>
    <message>
        <source>export and copy</source>
        <translation>exportar y copiar</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>Teclado y ratón</translation>
    </message>
    <message>
        <source>On the bar of the run</source>
        <translation>En la barra de la ejecución</translation>
    </message>
    <message>
        <source>Drag along the scale, or Ctrl and drag</source>
        <translation>Arrastrar por la escala, o Ctrl y arrastrar</translation>
    </message>
    <message>
        <source>the fleet as it was</source>
        <translation>la flota como era</translation>
    </message>
    <message>
        <source>Click, Enter, in Device</source>
        <translation>Clic, Entrar, en Dispositivo</translation>
    </message>
    <message>
        <source>why the reading scored so</source>
        <translation>por qué la lectura se puntuó así</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::StartPage</name>
    <message>
        <source>The run goes on meanwhile.</source>
        <translation>La ejecución sigue mientras tanto.</translation>
    </message>
    <message>
        <source>See a fleet learn</source>
        <translation>Ver aprender a una flota</translation>
    </message>
    <message>
        <source>Your own readings</source>
        <translation>Sus propias lecturas</translation>
    </message>
    <message>
        <source>Replay a folder…</source>
        <translation>Reproducir una carpeta…</translation>
    </message>
    <message>
        <source>CSV files of readings: each is a device</source>
        <translation>Archivos CSV de lecturas: cada uno es un dispositivo</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>A run, to look at and to go on with; a model; readings</source>
        <translation>Una ejecución, para verla y continuarla; un modelo; lecturas</translation>
    </message>
    <message>
        <source>New run with settings…</source>
        <translation>Nueva ejecución con ajustes…</translation>
    </message>
    <message>
        <source>The source, when labels come, training, rounds, alarms, drift</source>
        <translation>La fuente, cuándo llegan las etiquetas, el entrenamiento, las rondas, las alarmas, la deriva</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Últimos abiertos</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Volver a %1</translation>
    </message>
    <message>
        <source>Connect to a server…</source>
        <translation>Conectar con un servidor…</translation>
    </message>
    <message>
        <source>A run elsewhere, shown as one on this computer</source>
        <translation>Una ejecución en otro lugar, mostrada como una de este ordenador</translation>
    </message>
    <message>
        <source>The run stands still.</source>
        <translation>La ejecución está parada.</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::StatusLine</name>
    <message>
        <source>From the start of a frame until everything is painted</source>
        <translation>Desde el inicio de un fotograma hasta que todo está dibujado</translation>
    </message>
    <message>
        <source>Over about the last second</source>
        <translation>En torno al último segundo</translation>
    </message>
    <message>
        <source>The same configuration and seed give the same run, byte for byte</source>
        <translation>La misma configuración y la misma semilla dan la misma ejecución, byte a byte</translation>
    </message>
    <message numerus="yes">
        <source>%1 in alarm</source>
        <translation>
            <numerusform>%1 en alarma</numerusform>
            <numerusform>%1 en alarma</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices on which an alarm is on; is:alarm in the filter of the fleet shows them</source>
        <translation>Dispositivos con una alarma activa; is:alarm en el filtro de la flota los muestra</translation>
    </message>
    <message>
        <source>%1 readings/s</source>
        <translation>%1 lecturas/s</translation>
    </message>
    <message>
        <source>%1 updates/s</source>
        <translation>%1 actualiz./s</translation>
    </message>
    <message>
        <source>frame %1 ms</source>
        <translation>fotograma %1 ms</translation>
    </message>
    <message>
        <source>no alarm</source>
        <translation>sin alarmas</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>aún sin guardar</translation>
    </message>
    <message>
        <source>a temporary file</source>
        <translation>un archivo temporal</translation>
    </message>
    <message>
        <source>saved to %1</source>
        <translation>guardado en %1</translation>
    </message>
    <message>
        <source>saved to %1, %2 s ago</source>
        <translation>guardado en %1, hace %2 s</translation>
    </message>
    <message>
        <source>No run</source>
        <translation>Sin ejecución</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln dispositivo</numerusform>
            <numerusform>%Ln dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>File &gt; Save run as… keeps the run</source>
        <translation>Archivo &gt; Guardar ejecución como… conserva la ejecución</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semilla %1</translation>
    </message>
    <message>
        <source>No alert is open</source>
        <translation>No hay ninguna alerta abierta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open alert(s)</source>
        <translation>
            <numerusform>%Ln alerta abierta</numerusform>
            <numerusform>%Ln alertas abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>all acknowledged</source>
        <translation>todas confirmadas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not acknowledged</source>
        <translation>
            <numerusform>%Ln sin confirmar</numerusform>
            <numerusform>%Ln sin confirmar</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to see them (Ctrl+Shift+A)</source>
        <translation>Haga clic para verlas (Control+Mayúsculas+A)</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::Steering</name>
    <message>
        <source>all devices</source>
        <translation>todos los dispositivos</translation>
    </message>
    <message numerus="yes">
        <source>%1 device(s)</source>
        <translation>
            <numerusform>%1 dispositivo</numerusform>
            <numerusform>%1 dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning rate of %1: %2</source>
        <translation>Tasa de aprendizaje de %1: %2</translation>
    </message>
    <message>
        <source>Learning rate of %1: to each its own</source>
        <translation>Tasa de aprendizaje de %1: a cada uno la suya</translation>
    </message>
    <message>
        <source>Rate locked: %1</source>
        <translation>Tasa bloqueada: %1</translation>
    </message>
    <message>
        <source>Rate unlocked: %1</source>
        <translation>Tasa desbloqueada: %1</translation>
    </message>
    <message>
        <source>Optimiser of %1: %2</source>
        <translation>Optimizador de %1: %2</translation>
    </message>
    <message>
        <source>Schedule of %1: %2</source>
        <translation>Planificación de %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a remedy, devices</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, taken back: %2</source>
        <comment>a remedy, devices</comment>
        <translation>%1, revertido: %2</translation>
    </message>
    <message>
        <source>Global v%1 promoted</source>
        <translation>Versión global v%1 promovida</translation>
    </message>
    <message>
        <source>The original method learns in shadow</source>
        <translation>El método original aprende en paralelo</translation>
    </message>
    <message>
        <source>The original method no longer learns in shadow</source>
        <translation>El método original ya no aprende en paralelo</translation>
    </message>
    <message>
        <source>Rolled back to global v%1</source>
        <translation>Vuelta a la versión global v%1</translation>
    </message>
    <message>
        <source>%1: note removed</source>
        <translation>%1: nota eliminada</translation>
    </message>
    <message>
        <source>%1: note changed</source>
        <translation>%1: nota cambiada</translation>
    </message>
    <message>
        <source>%1 pinned</source>
        <translation>%1 anclada</translation>
    </message>
    <message>
        <source>%1 no longer pinned</source>
        <translation>%1 ya no está anclada</translation>
    </message>
    <message>
        <source>“%1” deployed to the fleet</source>
        <translation>«%1» desplegado en la flota</translation>
    </message>
    <message numerus="yes">
        <source>%1 device(s) try out “%2”</source>
        <translation>
            <numerusform>%1 dispositivo prueba «%2»</numerusform>
            <numerusform>%1 dispositivos prueban «%2»</numerusform>
        </translation>
    </message>
    <message>
        <source>Canary of “%1” promoted to all devices</source>
        <translation>Canario de «%1» promovido a todos los dispositivos</translation>
    </message>
    <message>
        <source>Canary of “%1” ended: its devices keep the model</source>
        <translation>Canario de «%1» terminado: sus dispositivos conservan el modelo</translation>
    </message>
    <message>
        <source>Canary of “%1” ended: the model is taken back</source>
        <translation>Canario de «%1» terminado: el modelo se ha retirado</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::TargetButton</name>
    <message>
        <source>The selected devices</source>
        <translation>Los dispositivos seleccionados</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Todos los dispositivos</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>selección: %1</translation>
    </message>
    <message>
        <source>all devices</source>
        <translation>todos los dispositivos</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ToolStrip</name>
    <message numerus="yes">
        <source>FedAvg, every %Ln update(s)</source>
        <translation>
            <numerusform>FedAvg, cada %Ln actualiz.</numerusform>
            <numerusform>FedAvg, cada %Ln actualiz.</numerusform>
        </translation>
    </message>
    <message>
        <source>FedAvg, every %L1 s</source>
        <translation>FedAvg, cada %L1 s</translation>
    </message>
    <message>
        <source>FedAvg, when %1 have reported</source>
        <translation>FedAvg, al informar el %1</translation>
    </message>
    <message>
        <source>FedAvg, by hand</source>
        <translation>FedAvg, a mano</translation>
    </message>
    <message>
        <source>Export ▾</source>
        <translation>Exportar ▾</translation>
    </message>
    <message>
        <source>Save or copy the charts and their values</source>
        <translation>Guardar o copiar los gráficos y sus valores</translation>
    </message>
    <message>
        <source>How updates become a global version, and when</source>
        <translation>Cómo las actualizaciones se convierten en una versión global, y cuándo</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Avanzar</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Speed of the fleet, in times real time</source>
        <translation>Velocidad de la flota, en veces el tiempo real</translation>
    </message>
    <message>
        <source>Speed %1×</source>
        <translation>Velocidad %1×</translation>
    </message>
    <message>
        <source>As fast as possible</source>
        <translation>Lo más rápido posible</translation>
    </message>
    <message numerus="yes">
        <source>Make a global version of the %1 waiting update(s) (A)</source>
        <translation>
            <numerusform>Crear una versión global con %1 actualización en espera (A)</numerusform>
            <numerusform>Crear una versión global con las %1 actualizaciones en espera (A)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::TrainerControl</name>
    <message>
        <source>Optimiser</source>
        <translation>Optimizador</translation>
    </message>
    <message>
        <source>How gradients move the weights of the local model and of the copy of the fleet model. Each optimiser has rates of its own: find one after changing it.</source>
        <translation>Cómo mueven los gradientes los pesos del modelo local y de la copia del modelo de la flota. Cada optimizador tiene sus propias tasas: busque una después de cambiarlo.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planificación</translation>
    </message>
    <message>
        <source>How the learning rate falls with the labels that a device has trained on</source>
        <translation>Cómo baja la tasa de aprendizaje con las etiquetas con las que se ha entrenado un dispositivo</translation>
    </message>
    <message>
        <source>Find rate…</source>
        <translation>Buscar tasa…</translation>
    </message>
    <message>
        <source>Which devices the optimiser, the schedule and the search for a rate are for</source>
        <translation>Para qué dispositivos son el optimizador, la planificación y la búsqueda de una tasa</translation>
    </message>
    <message>
        <source>Try many learning rates on the same readings and see what each is worth</source>
        <translation>Probar muchas tasas de aprendizaje con las mismas lecturas y ver qué vale cada una</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>several</source>
        <translation>varios</translation>
    </message>
    <message>
        <source>The choice takes effect with the next batch.</source>
        <translation>La elección surte efecto con el próximo lote.</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::VersionDetails</name>
    <message>
        <source>live</source>
        <translation>activa</translation>
    </message>
    <message>
        <source>measured PR-AUC</source>
        <translation>PR-AUC medida</translation>
    </message>
    <message>
        <source>measured log loss</source>
        <translation>log loss medida</translation>
    </message>
    <message>
        <source>claimed accuracy</source>
        <translation>exactitud declarada</translation>
    </message>
    <message>
        <source>measured accuracy</source>
        <translation>exactitud medida</translation>
    </message>
    <message>
        <source>majority class</source>
        <translation>clase mayoritaria</translation>
    </message>
    <message>
        <source>last known label</source>
        <translation>última etiqueta conocida</translation>
    </message>
    <message>
        <source>devices in round / kept out</source>
        <translation>en la ronda / descartados</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>muestras</translation>
    </message>
    <message>
        <source>Global v%1</source>
        <translation>Global v%1</translation>
    </message>
    <message>
        <source>No global version yet</source>
        <translation>Aún sin versión global</translation>
    </message>
    <message>
        <source>The first round has not been yet.</source>
        <translation>Aún no ha habido una primera ronda.</translation>
    </message>
    <message>
        <source>No labelled readings have come since this version was published.</source>
        <translation>No han llegado lecturas etiquetadas desde que se publicó esta versión.</translation>
    </message>
    <message>
        <source>Needs anomalies among the labels, and there were none.</source>
        <translation>Necesita anomalías entre las etiquetas, y no las hubo.</translation>
    </message>
    <message>
        <source>No device claims anything of this version: a person promoted it, or it is untrained.</source>
        <translation>Ningún dispositivo declara nada de esta versión: la promovió una persona o está sin entrenar.</translation>
    </message>
    <message>
        <source>Waiting for the first labelled readings.</source>
        <translation>En espera de las primeras lecturas etiquetadas.</translation>
    </message>
    <message>
        <source>Accuracy of the fleet over the last 1,000 labelled readings, mean over the devices</source>
        <translation>Exactitud de la flota en las últimas 1000 lecturas etiquetadas, media de los dispositivos</translation>
    </message>
    <message>
        <source>Open the device in the list to have its figures read.</source>
        <translation>Abra el dispositivo en la lista para que se lean sus cifras.</translation>
    </message>
    <message>
        <source>Needs 200 labels, which the device had not by then.</source>
        <translation>Necesita 200 etiquetas, que el dispositivo no tenía entonces.</translation>
    </message>
    <message>
        <source>The model of one device: no round made it.</source>
        <translation>El modelo de un dispositivo: no lo hizo ninguna ronda.</translation>
    </message>
    <message>
        <source>Nobody measured the model of a file here: compare it with another.</source>
        <translation>Nadie midió aquí el modelo de un archivo: compárelo con otro.</translation>
    </message>
    <message>
        <source>A file does not say it.</source>
        <translation>Un archivo no lo dice.</translation>
    </message>
    <message>
        <source>Measured by the run that it is from, as its file says</source>
        <translation>Medido por la ejecución de la que procede, según su archivo</translation>
    </message>
    <message>
        <source>%1, after batch %2, until which this version was measured</source>
        <translation>%1, tras el lote %2, hasta el que se midió esta versión</translation>
    </message>
    <message>
        <source>Accuracy of always saying what is more frequent, on the readings that measured it</source>
        <translation>Exactitud de decir siempre lo más frecuente, con las lecturas que la midieron</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::VersionsModel</name>
    <message>
        <source>live</source>
        <translation>activa</translation>
    </message>
    <message>
        <source>from v%1</source>
        <translation>de v%1</translation>
    </message>
    <message>
        <source>Not measured yet: no labelled reading has come since it was published.</source>
        <translation>Aún sin medir: no ha llegado ninguna lectura etiquetada desde que se publicó.</translation>
    </message>
    <message>
        <source>Promoted by a person after batch %1: the weights of v%2</source>
        <translation>Promovida por una persona tras el lote %1: los pesos de v%2</translation>
    </message>
    <message>
        <source>Published after batch %1</source>
        <translation>Publicada tras el lote %1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Declar.</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Disp.</translation>
    </message>
    <message>
        <source>Global version; ★ promoted by a person</source>
        <translation>Versión global; ★ promovida por una persona</translation>
    </message>
    <message>
        <source>Accuracy that the devices claim of their own training, weighted by samples</source>
        <translation>Exactitud que los dispositivos declaran de su propio entrenamiento, ponderada por muestras</translation>
    </message>
    <message>
        <source>Accuracy measured here, on readings that came after the version was published</source>
        <translation>Exactitud medida aquí, con lecturas que llegaron tras publicarse la versión</translation>
    </message>
    <message>
        <source>Devices whose updates are in it</source>
        <translation>Dispositivos cuyas actualizaciones están en ella</translation>
    </message>
    <message>
        <source>Deployed by a person after batch %1: %2</source>
        <translation>Desplegada por una persona tras el lote %1: %2</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::WeightMoves</name>
    <message>
        <source>Weight over the global versions</source>
        <translation>Peso a lo largo de las versiones globales</translation>
    </message>
    <message>
        <source>Rounds and devices that moved the weight most</source>
        <translation>Rondas y dispositivos que más movieron el peso</translation>
    </message>
    <message>
        <source>Click a round to see it in Rounds, a device to select it</source>
        <translation>Hacer clic en una ronda para verla en Rondas, en un dispositivo para seleccionarlo</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the global model: from %2 to %3 in %Ln version(s).</source>
        <translation>
            <numerusform>%1 del modelo global: de %2 a %3 en %Ln versión.</numerusform>
            <numerusform>%1 del modelo global: de %2 a %3 en %Ln versiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>This device’s own training since it got version %1: %2.</source>
        <translation>Entrenamiento propio de este dispositivo desde que tiene la versión %1: %2.</translation>
    </message>
    <message>
        <source>global version</source>
        <translation>versión global</translation>
    </message>
    <message>
        <source>moved most</source>
        <translation>más movido</translation>
    </message>
    <message>
        <source>Moved it most</source>
        <translation>Más lo movieron</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>version %L1, batch %L2</source>
        <translation>versión %L1, lote %L2</translation>
    </message>
    <message>
        <source>promoted by a person</source>
        <translation>promovida por una persona</translation>
    </message>
    <message>
        <source>by whom is not recorded</source>
        <translation>por quién no está registrado</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the local model: from %2 to %3 in %Ln update(s) that are stored.</source>
        <translation>
            <numerusform>%1 del modelo local: de %2 a %3 en %Ln actualización guardada.</numerusform>
            <numerusform>%1 del modelo local: de %2 a %3 en %Ln actualizaciones guardadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>This device’s own training alone has moved it.</source>
        <translation>Solo el entrenamiento propio de este dispositivo lo ha movido.</translation>
    </message>
    <message>
        <source>Weight over the batches</source>
        <translation>Peso a lo largo de los lotes</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lote</translation>
    </message>
    <message>
        <source>update %L1, batch %L2</source>
        <translation>actualización %L1, lote %L2</translation>
    </message>
    <message>
        <source>weight</source>
        <comment>of a feature</comment>
        <translation>peso</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>lote %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::WeightsModel</name>
    <message>
        <source>Speaks for an anomaly</source>
        <translation>Habla a favor de una anomalía</translation>
    </message>
    <message>
        <source>Speaks against an anomaly</source>
        <translation>Habla en contra de una anomalía</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Característica</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>against | for</source>
        <translation>contra | a favor</translation>
    </message>
    <message>
        <source>Weights of the model</source>
        <translation>Pesos del modelo</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::WhyModel</name>
    <message>
        <source>Feature</source>
        <translation>Característica</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Weight times value, in log-odds: what it adds to the score</source>
        <translation>Peso por valor, en logaritmo de la razón de probabilidades: lo que añade a la puntuación</translation>
    </message>
    <message>
        <source>Speaks for an anomaly</source>
        <translation>Habla a favor de una anomalía</translation>
    </message>
    <message>
        <source>Speaks against an anomaly</source>
        <translation>Habla en contra de una anomalía</translation>
    </message>
    <message>
        <source>%1: weight %2 times value %3. %4.</source>
        <translation>%1: peso %2 por valor %3. %4.</translation>
    </message>
    <message>
        <source>%1, global model</source>
        <translation>%1, modelo global</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln otro</numerusform>
            <numerusform>%Ln otros</numerusform>
        </translation>
    </message>
    <message>
        <source>Shares of the features</source>
        <translation>Partes de las características</translation>
    </message>
    <message>
        <source>To the left what speaks against an anomaly, to the right what speaks for it</source>
        <translation>A la izquierda lo que habla en contra de una anomalía, a la derecha lo que habla a favor</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::WhyPanel</name>
    <message>
        <source>Work it out</source>
        <translation>Calcular</translation>
    </message>
    <message>
        <source>Whose prediction</source>
        <translation>Predicción de quién</translation>
    </message>
    <message>
        <source>Whose prediction is taken apart: the decision, which mixes both models, or one of them</source>
        <translation>De quién se descompone la predicción: la decisión, que mezcla ambos modelos, o uno de ellos</translation>
    </message>
    <message>
        <source>The reading before</source>
        <translation>La lectura anterior</translation>
    </message>
    <message>
        <source>The reading after</source>
        <translation>La lectura siguiente</translation>
    </message>
    <message>
        <source>Last alarm</source>
        <translation>Última alarma</translation>
    </message>
    <message>
        <source>The reading with which the last alarm began</source>
        <translation>La lectura con la que empezó la última alarma</translation>
    </message>
    <message>
        <source>Close, and show the details of the device</source>
        <translation>Cerrar y mostrar los detalles del dispositivo</translation>
    </message>
    <message>
        <source>It has not raised an alarm.</source>
        <translation>No ha dado ninguna alarma.</translation>
    </message>
    <message>
        <source>Working it out: the run is computed again up to batch %L1.</source>
        <translation>Calculando: la ejecución se vuelve a calcular hasta el lote %L1.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Se detuvo.</translation>
    </message>
    <message>
        <source>No alarm of it began in batch %L1.</source>
        <translation>Ninguna alarma suya empezó en el lote %L1.</translation>
    </message>
    <message>
        <source>Click a reading in the charts, or choose the last alarm.</source>
        <translation>Haga clic en una lectura de los gráficos, o elija la última alarma.</translation>
    </message>
    <message>
        <source>Reading %L1.</source>
        <translation>Lectura %L1.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Reading %L1</source>
        <translation>Lectura %L1</translation>
    </message>
    <message>
        <source>batch %L1</source>
        <translation>lote %L1</translation>
    </message>
    <message>
        <source>no label yet</source>
        <translation>aún sin etiqueta</translation>
    </message>
    <message>
        <source>an anomaly</source>
        <translation>una anomalía</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>Probability %1 (%2), log-odds %3.</source>
        <translation>Probabilidad %1 (%2), logaritmo de la razón de probabilidades %3.</translation>
    </message>
    <message>
        <source>It alarmed: the threshold was %1.</source>
        <translation>Dio la alarma: el umbral era %1.</translation>
    </message>
    <message>
        <source>It did not alarm: the threshold was %1.</source>
        <translation>No dio la alarma: el umbral era %1.</translation>
    </message>
    <message>
        <source>Choose a feature to see who moved its weight.</source>
        <translation>Elija una característica para ver quién movió su peso.</translation>
    </message>
    <message>
        <source>A weight of the local model: this device’s own training alone has moved it, from %1 to %2.</source>
        <translation>Un peso del modelo local: solo el entrenamiento propio de este dispositivo lo ha movido, de %1 a %2.</translation>
    </message>
    <message>
        <source>It is part of the rule by which the fleet decides, and no weight of a model.</source>
        <translation>Es parte de la regla por la que la flota decide, y no un peso de un modelo.</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>sesgo</translation>
    </message>
    <message>
        <source>Rounds and devices that moved the weight most</source>
        <translation>Rondas y dispositivos que más movieron el peso</translation>
    </message>
</context>
</TS>
