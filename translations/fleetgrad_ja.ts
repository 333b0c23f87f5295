<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>Actions</name>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Pause the fleet</source>
        <translation>フリートを一時停止します</translation>
    </message>
    <message>
        <source>Step one batch</source>
        <translation>1バッチ進める</translation>
    </message>
    <message>
        <source>Let every device have one batch, then pause</source>
        <translation>すべてのデバイスに1バッチずつ処理させ、一時停止します</translation>
    </message>
    <message>
        <source>Step one round</source>
        <translation>1ラウンド進める</translation>
    </message>
    <message>
        <source>Run until the next global version, then pause</source>
        <translation>次のグローバルバージョンまで進め、一時停止します</translation>
    </message>
    <message>
        <source>Aggregate now</source>
        <translation>今すぐ集約</translation>
    </message>
    <message>
        <source>Make a global version of the updates that are waiting</source>
        <translation>待機中の更新からグローバルバージョンを作ります</translation>
    </message>
    <message>
        <source>Find rate…</source>
        <translation>学習率の探索…</translation>
    </message>
    <message>
        <source>Try many learning rates on the same readings and see what each is worth</source>
        <translation>同じ測定値で多くの学習率を試し、それぞれの効果を比べます</translation>
    </message>
    <message>
        <source>New run with settings…</source>
        <translation>設定を指定して新しいラン…</translation>
    </message>
    <message>
        <source>Start a run from settings that can all be changed: the source, when labels come, training, rounds, alarms, drift</source>
        <translation>すべて変更できる設定からランを開始します：データソース、ラベルの到着時期、学習、ラウンド、アラーム、ドリフト</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Open a run file, a model file or a CSV file</source>
        <translation>ランファイル、モデルファイル、CSVファイルを開きます</translation>
    </message>
    <message>
        <source>Replay folder…</source>
        <translation>フォルダーをリプレイ…</translation>
    </message>
    <message>
        <source>Replay a folder of CSV files: each is a device</source>
        <translation>CSVファイルのフォルダーをリプレイします：1ファイルが1台のデバイスです</translation>
    </message>
    <message>
        <source>Save run as…</source>
        <translation>ランに名前を付けて保存…</translation>
    </message>
    <message>
        <source>Copy the run file as it is now</source>
        <translation>現在のランファイルのコピーを保存します</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Charts as PNG, SVG or PDF…</source>
        <translation>グラフをPNG、SVG、PDFで保存…</translation>
    </message>
    <message>
        <source>Save the charts as they are shown</source>
        <translation>グラフを表示のとおりに保存します</translation>
    </message>
    <message>
        <source>Visible values as CSV…</source>
        <translation>表示範囲の値をCSVで保存…</translation>
    </message>
    <message>
        <source>Save the values in the visible range</source>
        <translation>表示している範囲の値を保存します</translation>
    </message>
    <message>
        <source>All values as CSV…</source>
        <translation>すべての値をCSVで保存…</translation>
    </message>
    <message>
        <source>Save the values of the whole run</source>
        <translation>ラン全体の値を保存します</translation>
    </message>
    <message>
        <source>Copy charts</source>
        <translation>グラフをコピー</translation>
    </message>
    <message>
        <source>Copy the charts as a picture</source>
        <translation>グラフを画像としてコピーします</translation>
    </message>
    <message>
        <source>Select all shown</source>
        <translation>表示中をすべて選択</translation>
    </message>
    <message>
        <source>Select every device in the table</source>
        <translation>表のすべてのデバイスを選択します</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>Take all devices out of the charts</source>
        <translation>すべてのデバイスをグラフから外します</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>絞り込み…</translation>
    </message>
    <message>
        <source>Go to the filter of the fleet</source>
        <translation>フリートの絞り込み欄に移動します</translation>
    </message>
    <message>
        <source>Save local model…</source>
        <translation>ローカルモデルを保存…</translation>
    </message>
    <message>
        <source>Save a version of the first selected device&apos;s model</source>
        <translation>選択した最初のデバイスのモデルを、バージョンを選んで保存します</translation>
    </message>
    <message>
        <source>Original method in shadow</source>
        <translation>元の手法をシャドーで実行</translation>
    </message>
    <message>
        <source>Let the method of the pipeline that Fleetgrad succeeds learn from the same readings, and draw what it claims and what it is worth</source>
        <translation>Fleetgradが置き換えたパイプラインの手法にも同じ測定値で学習させ、その申告値と実際の価値を描きます</translation>
    </message>
    <message>
        <source>Go to the live edge</source>
        <translation>最新位置へ移動</translation>
    </message>
    <message>
        <source>Follow the run as it grows</source>
        <translation>ランの進行を追いかけます</translation>
    </message>
    <message>
        <source>Show the whole run</source>
        <translation>ラン全体を表示</translation>
    </message>
    <message>
        <source>From the first batch on</source>
        <translation>最初のバッチから表示します</translation>
    </message>
    <message>
        <source>Hold the view</source>
        <translation>表示を固定</translation>
    </message>
    <message>
        <source>Let the views stand still while the fleet goes on learning</source>
        <translation>フリートの学習を続けたまま、表示だけを止めます</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>検索…</translation>
    </message>
    <message>
        <source>Find any action, device or version by its name</source>
        <translation>操作、デバイス、バージョンを名前で探します</translation>
    </message>
    <message>
        <source>Keys and mouse…</source>
        <translation>キーとマウス…</translation>
    </message>
    <message>
        <source>What can be done with which key, and with the mouse in the charts</source>
        <translation>キーでできること、グラフでマウスを使ってできること</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Pause the fleet at the next batch (Space)</source>
        <translation>次のバッチでフリートを一時停止します（Space）</translation>
    </message>
    <message>
        <source>Let the fleet learn (Space)</source>
        <translation>フリートに学習させます（Space）</translation>
    </message>
    <message>
        <source>Charts of a size and density…</source>
        <translation>大きさと密度を選んでグラフを保存…</translation>
    </message>
    <message>
        <source>Save or copy charts, all views at once if you like, as large and as fine as you want them</source>
        <translation>グラフを好きな大きさと細かさで保存またはコピーします。すべてのビューをまとめて扱うこともできます</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>レポートを書き出し…</translation>
    </message>
    <message>
        <source>Save the report of the run as one web page or as PDF</source>
        <translation>ランのレポートを1つのWebページまたはPDFとして保存します</translation>
    </message>
    <message>
        <source>Close every window; run files are committed first</source>
        <translation>すべてのウィンドウを閉じます。ランファイルは先に確定します</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>スタートページ</translation>
    </message>
    <message>
        <source>A demonstration, your own readings, or what was opened last</source>
        <translation>デモ、手元の測定値、または最近開いたもの</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>新しいウィンドウ</translation>
    </message>
    <message>
        <source>One more window, for another run beside this one</source>
        <translation>このランと並べて別のランを見るためのウィンドウを開きます</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>ウィンドウを閉じる</translation>
    </message>
    <message>
        <source>Close the window; its run file is committed first</source>
        <translation>ウィンドウを閉じます。ランファイルは先に確定します</translation>
    </message>
    <message>
        <source>Reopen what was open</source>
        <translation>前回のランを開き直す</translation>
    </message>
    <message>
        <source>Open the run files of now again at the next start</source>
        <translation>今開いているランファイルを、次回の起動時にもう一度開きます</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>接続…</translation>
    </message>
    <message>
        <source>Show a run that fleetgrad-cli serve keeps elsewhere</source>
        <translation>別の場所で fleetgrad-cli serve が保つ実行を表示します</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>新しいグループ…</translation>
    </message>
    <message>
        <source>Make a group of the selected devices, or by their names</source>
        <translation>選択したデバイスから、または名前でグループを作る</translation>
    </message>
    <message>
        <source>Why the last alarm</source>
        <translation>最後のアラームの理由</translation>
    </message>
    <message>
        <source>What made the model raise the last alarm of the selected device</source>
        <translation>選択したデバイスの最後のアラームをモデルが出した理由</translation>
    </message>
</context>
<context>
    <name>AlarmSections</name>
    <message>
        <source>Devices with the most false alarms a day, whole run</source>
        <translation>1日あたりの誤報が最も多いデバイス、ラン全体</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>アラーム</translation>
    </message>
    <message>
        <source>Events found</source>
        <translation>検出イベント</translation>
    </message>
    <message>
        <source>Delay, median</source>
        <translation>遅延、中央値</translation>
    </message>
    <message>
        <source>False alarms</source>
        <translation>誤報</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>1日あたり</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>適合率</translation>
    </message>
    <message>
        <source>By kind of anomaly, all devices, whole run</source>
        <translation>異常の種類別、全デバイス、ラン全体</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Anomalous readings</source>
        <translation>異常な測定値</translation>
    </message>
    <message>
        <source>Alarming</source>
        <translation>アラームあり</translation>
    </message>
    <message>
        <source>An event is a run of readings labelled anomalies; an alarm is false where none of its readings is one. Judged once labels can’t change any more. The threshold is a log-odds of the decision, set by each device for the wanted rate of false alarms.</source>
        <translation>イベントは、異常とラベル付けされた測定値の連なりです。異常な測定値を1件も含まないアラームは誤報です。ラベルがもう変わらなくなってから判断します。しきい値は判定の対数オッズで、望ましい誤報率になるよう各デバイスが決めます。</translation>
    </message>
    <message>
        <source>Delay, 90%</source>
        <translation>遅延、90%</translation>
    </message>
</context>
<context>
    <name>AlarmTexts</name>
    <message numerus="yes">
        <source>%1 reading(s), %2</source>
        <translation>
            <numerusform>測定値%1件（%2）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Alarms found %1 of %2 event(s)</source>
        <translation>
            <numerusform>アラームはイベント%2件のうち%1件を検出しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 false alarm(s) in %2 device-days: %3 a day, where %4 were wanted.</source>
        <translation>
            <numerusform>誤報は%2デバイス日で%1件：1日あたり%3件、目標は%4件でした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 alarm(s) got no label and count as neither.</source>
        <translation>
            <numerusform>アラーム%1件はラベルがなく、どちらにも数えません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lately events were found within %1: the median over %2 device(s) of each one’s median.</source>
        <translation>
            <numerusform>最近のイベントは%1以内に検出されました：デバイス%2台それぞれの中央値の中央値です。</numerusform>
        </translation>
    </message>
    <message>
        <source>In the devices’ windows, about their last seven days, there was no event; %1 false alarms a day.</source>
        <translation>デバイスのウィンドウ（直近およそ7日間）にイベントはありませんでした。誤報は1日あたり%1件です。</translation>
    </message>
    <message numerus="yes">
        <source>In the devices’ windows, about their last seven days, alarms found %1 of %2 event(s)</source>
        <translation>
            <numerusform>デバイスのウィンドウ（直近およそ7日間）で、アラームはイベント%2件のうち%1件を検出しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, within %1: the median over %2 device(s) of each one’s median</source>
        <translation>
            <numerusform>。%1以内です：デバイス%2台それぞれの中央値の中央値</numerusform>
        </translation>
    </message>
    <message>
        <source>; %1 false alarms a day.</source>
        <translation>。誤報は1日あたり%1件です。</translation>
    </message>
    <message>
        <source>Expected calibration error: decision %1, local model %2, global model %3.</source>
        <translation>期待較正誤差：判定 %1、ローカルモデル %2、グローバルモデル %3。</translation>
    </message>
    <message>
        <source>: half of those within %1, 90% within %2.</source>
        <translation>：半数は%1以内、90%は%2以内です。</translation>
    </message>
    <message>
        <source>%1 of the alarms were true.</source>
        <translation>アラームの%1が正しいものでした。</translation>
    </message>
</context>
<context>
    <name>AlertTexts</name>
    <message>
        <source>the fleet as a whole</source>
        <translation>フリート全体</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1、ほか%2台</translation>
    </message>
    <message>
        <source>not muted</source>
        <translation>ミュートなし</translation>
    </message>
    <message>
        <source>for 15 minutes</source>
        <translation>15分間</translation>
    </message>
    <message>
        <source>for 1 hour</source>
        <translation>1時間</translation>
    </message>
    <message>
        <source>for this run</source>
        <translation>このランの間</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Values missing</source>
        <translation>欠測</translation>
    </message>
    <message>
        <source>Learns no more</source>
        <translation>学習停止</translation>
    </message>
    <message>
        <source>Diverged</source>
        <translation>発散</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>途絶</translation>
    </message>
    <message>
        <source>Drifting</source>
        <translation>ドリフト</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>隔離</translation>
    </message>
    <message>
        <source>Below a baseline</source>
        <translation>ベースライン未満</translation>
    </message>
    <message>
        <source>More than this share of a device&apos;s values is missing or no number, over its last 200 readings or more.</source>
        <translation>デバイスの直近200件以上の測定値で、欠測または数でない値の割合がこれを超えています。</translation>
    </message>
    <message>
        <source>A device that trains reads on, but no label has come for so many readings, beyond the delay that the run gives to labels: without labels nothing is learnt.</source>
        <translation>学習するデバイスが測定を続けているのに、ランで定めたラベルの遅れを超えて、この件数の測定値にわたりラベルが届いていません：ラベルがなければ何も学習できません。</translation>
    </message>
    <message>
        <source>The local model of a device diverged, and went back to an earlier one.</source>
        <translation>デバイスのローカルモデルが発散し、以前のモデルに戻りました。</translation>
    </message>
    <message>
        <source>A device had readings before, and none for so many batches; a real device: for as long as its run says.</source>
        <translation>以前は測定値があったデバイスに、この数のバッチにわたり測定値がありません。実際のデバイスでは、実行で定めた時間にわたり測定値がない場合です。</translation>
    </message>
    <message>
        <source>Nothing heard for %1 s or longer</source>
        <translation>%1 秒以上何も届いていません</translation>
    </message>
    <message>
        <source>The readings of a device changed for good, or those of the whole fleet.</source>
        <translation>1台のデバイス、またはフリート全体の測定値が恒久的に変わりました。</translation>
    </message>
    <message>
        <source>The update of a device was kept out of a round.</source>
        <translation>デバイスの更新がラウンドから除外されました。</translation>
    </message>
    <message>
        <source>More than %1 of the values missing</source>
        <translation>値の%1超が欠測</translation>
    </message>
    <message>
        <source>Learns no more, no label for %1 readings</source>
        <translation>学習停止、測定値%1件にわたりラベルなし</translation>
    </message>
    <message>
        <source>Local model diverged</source>
        <translation>ローカルモデルが発散</translation>
    </message>
    <message numerus="yes">
        <source>Silent for %1 batch(es) or longer</source>
        <translation>
            <numerusform>%1バッチ以上途絶</numerusform>
        </translation>
    </message>
    <message>
        <source>Readings drift</source>
        <translation>測定値がドリフト</translation>
    </message>
    <message>
        <source>Update kept out of the round</source>
        <translation>更新がラウンドから除外</translation>
    </message>
    <message>
        <source>Surely worse than a baseline</source>
        <translation>ベースラインより確実に劣る</translation>
    </message>
    <message>
        <source>The decision of a device is worse than the majority class, the last label (in log loss) or the unsupervised score (in PR-AUC) by more than this, with the whole of a 95% interval, once it has 200 labels.</source>
        <translation>ラベルが200件に達した後、デバイスの判定が、多数派クラスか直前のラベル（対数損失）、または教師なしスコア（PR-AUC）よりも、95%区間全体でこの値を超えて劣っています。</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>--%1 needs a number from 0 on, not “%2”.</source>
        <translation>--%1には「%2」ではなく、0以上の数を指定してください。</translation>
    </message>
    <message>
        <source>--theme is light, dark, contrast or system, not “%1”.</source>
        <translation>--themeには「%1」ではなく、light、dark、contrast、systemのいずれかを指定してください。</translation>
    </message>
    <message>
        <source>--size needs width and height, as in 1280x720, not “%1”.</source>
        <translation>--sizeには「%1」ではなく、1280x720のように幅と高さを指定してください。</translation>
    </message>
    <message>
        <source>The demonstration: %1.</source>
        <translation>デモ：%1。</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>light, dark, contrast (high) or system.</source>
        <translation>light、dark、contrast（ハイコントラスト）、system。</translation>
    </message>
    <message>
        <source>Times real time; 0 is as fast as possible.</source>
        <translation>実時間の倍数。0は最高速です。</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>Size of the window.</source>
        <translation>ウィンドウの大きさ。</translation>
    </message>
    <message>
        <source>What is in front: %1.</source>
        <translation>前面に出すビュー：%1。</translation>
    </message>
    <message>
        <source>Write a picture of the window and end.</source>
        <translation>ウィンドウの画像を保存して終了します。</translation>
    </message>
    <message>
        <source>Seconds until the picture is taken.</source>
        <translation>画像を撮るまでの秒数。</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>There is no preset “%1”: there are %2.</source>
        <translation>プリセット「%1」はありません。使えるのは%2です。</translation>
    </message>
    <message>
        <source>There is no view “%1”: there are %2.</source>
        <translation>ビュー「%1」はありません。使えるのは%2です。</translation>
    </message>
    <message>
        <source>%1 could not be written: is there such a folder, and may you write to it?
</source>
        <translation>「%1」に書き込めません。フォルダーがあるか、書き込む権限があるかを確かめてください。
</translation>
    </message>
    <message>
        <source>Lay a run file beside the run that is opened; may be given several times.</source>
        <translation>開いたランの横にランファイルを並べます。複数回指定できます。</translation>
    </message>
    <message>
        <source>--language is %1 or system, not “%2”.</source>
        <translation>--languageには「%2」ではなく、%1、systemのいずれかを指定してください。</translation>
    </message>
    <message>
        <source>Monitor and trainer for federated anomaly detection on sensor fleets.

Examples:
  fleetgrad                     what was open, or a start page; at first a
                                demonstration fleet, learning at once
  fleetgrad plant.fleetrun      a run as it was
  fleetgrad readings/           replay of a folder of CSV files
  fleetgrad --preset plant --speed 0</source>
        <translation>センサーフリートの連合学習による異常検知のモニターとトレーナーです。

例：
  fleetgrad                     前回開いていたもの、またはスタートページ。
                                初回はすぐに学習を始めるデモのフリート
  fleetgrad plant.fleetrun      保存したときのままのラン
  fleetgrad readings/           CSVファイルのフォルダーのリプレイ
  fleetgrad --preset plant --speed 0</translation>
    </message>
    <message>
        <source>Run files, each in a window, model files, CSV files or folders of them.</source>
        <translation>ランファイル（それぞれ別のウィンドウ）、モデルファイル、CSVファイル、またはそれらのフォルダー。</translation>
    </message>
    <message>
        <source>%1 or system.</source>
        <translation>%1、またはsystem。</translation>
    </message>
    <message>
        <source>code</source>
        <translation>コード</translation>
    </message>
</context>
<context>
    <name>Breakpoint</name>
    <message>
        <source>column %1</source>
        <translation>%1桁目</translation>
    </message>
    <message>
        <source>“%1” is not known here: write one of %2.</source>
        <translation>「%1」はここでは使えません：%2のいずれかを書いてください。</translation>
    </message>
    <message>
        <source>Add what is to become true of these devices, as in loss&gt;2.</source>
        <translation>これらのデバイスで何が成り立つかを、loss&gt;2のように書き足してください。</translation>
    </message>
    <message>
        <source>Write a condition, as in loss&gt;2 or quarantined.</source>
        <translation>loss&gt;2やquarantinedのように条件を書いてください。</translation>
    </message>
    <message>
        <source>The condition is about the whole fleet: leave the devices out, or add what is to become true of them.</source>
        <translation>この条件はフリート全体についてのものです：デバイスを外すか、それらで何が成り立つかを書き足してください。</translation>
    </message>
    <message>
        <source>A closing bracket is missing, as in loss(local)&gt;2.</source>
        <translation>閉じ括弧がありません。loss(local)&gt;2のように書いてください。</translation>
    </message>
    <message>
        <source>Write a figure, a sign and a number, as in loss&gt;2.</source>
        <translation>loss&gt;2のように、指標と記号と数を書いてください。</translation>
    </message>
    <message>
        <source>A closing quotation mark is missing.</source>
        <translation>閉じ引用符がありません。</translation>
    </message>
    <message>
        <source>Write the name of a device or a pattern, as in device:pump-* or device:&quot;pump 1&quot;.</source>
        <translation>device:pump-*やdevice:&quot;pump 1&quot;のように、デバイスの名前かパターンを書いてください。</translation>
    </message>
    <message>
        <source>“%1” is a figure: compare it with a number, as in %1&gt;2.</source>
        <translation>「%1」は指標です：%1&gt;2のように数と比べてください。</translation>
    </message>
    <message>
        <source>“%1” is no condition: compare a figure, as in loss&gt;2, name devices, as in device:%1, or write one of %2.</source>
        <translation>「%1」は条件ではありません：loss&gt;2のように指標を比べるか、device:%1のようにデバイスを指定するか、%2のいずれかを書いてください。</translation>
    </message>
    <message>
        <source>“%1” is of the run: leave the brackets out.</source>
        <translation>「%1」はラン全体のものです：括弧を外してください。</translation>
    </message>
    <message>
        <source>“%1” is no score of a model: write it without brackets for each device, or %1(fleet) for the mean of the fleet.</source>
        <translation>「%1」はモデルのスコアではありません：各デバイスなら括弧なしで、フリートの平均なら%1(fleet)と書いてください。</translation>
    </message>
    <message>
        <source>Nothing is a baseline of “%1”: write a number.</source>
        <translation>「%1」にはベースラインがありません：数を書いてください。</translation>
    </message>
    <message>
        <source>A number is missing here, as in loss&gt;2, or the word “baseline”, as in acc(global)&lt;baseline.</source>
        <translation>ここにloss&gt;2のような数か、acc(global)&lt;baselineのような「baseline」という語がありません。</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1は%2</translation>
    </message>
    <message>
        <source>%1 was %2 and is %3</source>
        <translation>%1は%2から%3に</translation>
    </message>
    <message>
        <source>“%1” looks at no device of this run: none is called so.</source>
        <translation>「%1」に当たるデバイスはこのランにありません：その名前のものはありません。</translation>
    </message>
    <message>
        <source>&lt;p&gt;The run pauses at the batch where every term becomes true:&lt;/p&gt;&lt;table cellspacing=&apos;4&apos;&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;loss&amp;gt;2&lt;/b&gt;&lt;/td&gt;&lt;td&gt;a figure of the decision of a device, as in the filter of the fleet&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;loss(local)&amp;gt;2&lt;/b&gt;&lt;/td&gt;&lt;td&gt;of its local model&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;acc(fleet)&amp;lt;0.7&lt;/b&gt;&lt;/td&gt;&lt;td&gt;the mean over the fleet; (global): of the global version&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;acc(global)&amp;lt;baseline&lt;/b&gt;&lt;/td&gt;&lt;td&gt;worse than the best of the baselines&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;quarantined&lt;/b&gt;&lt;/td&gt;&lt;td&gt;a state, or drifting, alarm, locked, diverged, NaN&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;event:warning&lt;/b&gt;&lt;/td&gt;&lt;td&gt;an event of that level or a graver one&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;batch=500&lt;/b&gt;&lt;/td&gt;&lt;td&gt;batch, round, version (of the fleet), readings, updates; round and version alone: each one&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;device:pump-*&lt;/b&gt;&lt;/td&gt;&lt;td&gt;of these devices alone&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</source>
        <translation>&lt;p&gt;すべての条件が成り立ったバッチでランが一時停止します：&lt;/p&gt;&lt;table cellspacing=&apos;4&apos;&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;loss&amp;gt;2&lt;/b&gt;&lt;/td&gt;&lt;td&gt;デバイスの判定の指標。フリートの絞り込みと同じ&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;loss(local)&amp;gt;2&lt;/b&gt;&lt;/td&gt;&lt;td&gt;そのローカルモデルの&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;acc(fleet)&amp;lt;0.7&lt;/b&gt;&lt;/td&gt;&lt;td&gt;フリートの平均。(global)：グローバルバージョンの&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;acc(global)&amp;lt;baseline&lt;/b&gt;&lt;/td&gt;&lt;td&gt;最良のベースラインより悪い&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;quarantined&lt;/b&gt;&lt;/td&gt;&lt;td&gt;状態、またはdrifting、alarm、locked、diverged、NaN&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;event:warning&lt;/b&gt;&lt;/td&gt;&lt;td&gt;そのレベル以上のイベント&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;batch=500&lt;/b&gt;&lt;/td&gt;&lt;td&gt;batch、round、version（フリートの）、readings、updates。roundとversionだけなら毎回&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;device:pump-*&lt;/b&gt;&lt;/td&gt;&lt;td&gt;これらのデバイスだけ&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</translation>
    </message>
    <message>
        <source>Batch %1: “%2” became true</source>
        <translation>バッチ %1：「%2」が成り立ちました</translation>
    </message>
    <message>
        <source>Batch %1: “%2” became true for %3</source>
        <translation>バッチ %1：%3で「%2」が成り立ちました</translation>
    </message>
    <message numerus="yes">
        <source>Batch %1: “%2” became true for %3 and %Ln more device(s)</source>
        <translation>
            <numerusform>バッチ %1：%3とほか%Ln台のデバイスで「%2」が成り立ちました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>that a breakpoint was hit, and its figures</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Write what a group is called, as in group:pumps or group:&quot;hall 1&quot;.</source>
        <translation>グループの名前を書いてください。例：group:pumps、group:&quot;hall 1&quot;。</translation>
    </message>
    <message>
        <source>&lt;tr&gt;&lt;td&gt;&lt;b&gt;group:pumps&lt;/b&gt;&lt;/td&gt;&lt;td&gt;of the devices of a group alone&lt;/td&gt;&lt;/tr&gt;</source>
        <translation>&lt;tr&gt;&lt;td&gt;&lt;b&gt;group:pumps&lt;/b&gt;&lt;/td&gt;&lt;td&gt;あるグループのデバイスのみ&lt;/td&gt;&lt;/tr&gt;</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>This is no certificate in PEM.</source>
        <translation>PEM 形式の証明書ではありません。</translation>
    </message>
    <message>
        <source>This is no key in PEM (EC or RSA, without a password).</source>
        <translation>PEM 形式の鍵（EC または RSA、パスワードなし）ではありません。</translation>
    </message>
    <message>
        <source>This key is not the one of the certificate in %1.</source>
        <translation>この鍵は %1 の証明書のものではありません。</translation>
    </message>
</context>
<context>
    <name>CertificateWords</name>
    <message>
        <source>There is no such file.</source>
        <translation>そのファイルはありません。</translation>
    </message>
    <message>
        <source>It can&apos;t be read: %1.</source>
        <translation>読み込めません: %1。</translation>
    </message>
    <message>
        <source>It is too large for a certificate or a key. Both are in PEM.</source>
        <translation>証明書や鍵としては大きすぎます。どちらも PEM 形式です。</translation>
    </message>
    <message>
        <source>It can&apos;t be written: %1.</source>
        <translation>書き込めません: %1。</translation>
    </message>
    <message>
        <source>The folder for the certificate can&apos;t be made.</source>
        <translation>証明書のフォルダーを作成できません。</translation>
    </message>
    <message>
        <source>A certificate can&apos;t be made on this system. Name one of your own.</source>
        <translation>このシステムでは証明書を作成できません。お持ちのものを指定してください。</translation>
    </message>
</context>
<context>
    <name>CommandTexts</name>
    <message>
        <source>“%1” becomes the newest global version before batch %2.</source>
        <translation>「%1」はバッチ%2の前に最新のグローバルバージョンになります。</translation>
    </message>
    <message numerus="yes">
        <source>%1 device(s) try out “%2” from batch %3 on.</source>
        <translation>
            <numerusform>%1台のデバイスがバッチ%3から「%2」を試します。</numerusform>
        </translation>
    </message>
    <message>
        <source>The canary is promoted before batch %1.</source>
        <translation>カナリアはバッチ%1の前に昇格します。</translation>
    </message>
    <message>
        <source>The canary is taken back before batch %1.</source>
        <translation>カナリアはバッチ%1の前に取り下げられます。</translation>
    </message>
    <message>
        <source>Global v%1 becomes the newest version again before batch %2.</source>
        <translation>バッチ%2の前に、グローバルv%1が再び最新バージョンになります。</translation>
    </message>
    <message>
        <source>A learning rate of %1 takes effect before batch %2.</source>
        <translation>学習率%1は、バッチ%2の前に有効になります。</translation>
    </message>
    <message>
        <source>What a person changed takes effect before batch %1.</source>
        <translation>人が変更した内容は、バッチ%1の前に有効になります。</translation>
    </message>
</context>
<context>
    <name>CompareWords</name>
    <message>
        <source>Show in what run files differ, and what came of each</source>
        <translation>ランファイルの相違点と、それぞれの結果を表示する</translation>
    </message>
    <message>
        <source>Run files, two or more; they are not changed</source>
        <translation>ランファイル、2つ以上。変更はしない</translation>
    </message>
    <message>
        <source>Show the keys that are the same in all runs, too</source>
        <translation>すべてのランで同じキーも表示する</translation>
    </message>
    <message>
        <source>As one JSON object</source>
        <translation>1つのJSONオブジェクトとして出力する</translation>
    </message>
    <message>
        <source>The configurations are the same in every key.</source>
        <translation>設定はすべてのキーで同じです。</translation>
    </message>
    <message>
        <source>key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>whole run; * the best</source>
        <translation>ラン全体。*は最良</translation>
    </message>
</context>
<context>
    <name>ComparisonChart</name>
    <message>
        <source>Probability of an anomaly</source>
        <translation>異常の確率</translation>
    </message>
    <message>
        <source>shaded: anomalies by their labels; from the vertical on new to both</source>
        <translation>網掛け：ラベルによる異常。縦線以降はどちらも未見</translation>
    </message>
    <message>
        <source>shaded: anomalies by their labels</source>
        <translation>網掛け：ラベルによる異常</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>測定値</translation>
    </message>
    <message>
        <source>The device has not read anything yet.</source>
        <translation>このデバイスはまだ何も読んでいません。</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>アラーム</translation>
    </message>
    <message>
        <source>Of %1 readings, with an alarm from probability %2 on: both alarm %3, only A %4, only B %5, neither %6. B says %7 on average, and is %8 away from A.</source>
        <translation>測定値%1件のうち、確率%2以上をアラームとすると：両方がアラーム %3、Aのみ %4、Bのみ %5、どちらもなし %6。Bの確率は平均%7、Aとの差は%8です。</translation>
    </message>
    <message>
        <source>Readings up to batch %L1 came before one of them was made and may have taught it.</source>
        <translation>バッチ%L1までの測定値は、どちらかのモデルができる前に届いたもので、学習に使われた可能性があります。</translation>
    </message>
</context>
<context>
    <name>ComparisonExport</name>
    <message>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>B − A</source>
        <translation>B − A</translation>
    </message>
    <message>
        <source>Readings of %1. %2</source>
        <comment>1: a device; 2: a sentence</comment>
        <translation>%1の測定値。%2</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>バイアス</translation>
    </message>
</context>
<context>
    <name>ComparisonTableText</name>
    <message>
        <source>The figures of the run in hand are being made.</source>
        <translation>現在のランの数値を計算しています。</translation>
    </message>
    <message>
        <source>The best of these runs: higher is better.</source>
        <translation>これらのランで最良：大きいほど優れています。</translation>
    </message>
    <message>
        <source>The best of these runs: lower is better.</source>
        <translation>これらのランで最良：小さいほど優れています。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Differs from %1, which has %2.</source>
        <translation>%1（%2）と異なります。</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Mean in view</source>
        <translation>表示範囲の平均</translation>
    </message>
    <message>
        <source>The mean of the curve over the batches in view. Each of its points is over the last 1,000 labels of each device, the local models are the median of the devices, and the others their mean.</source>
        <translation>表示範囲のバッチについての曲線の平均。曲線の各点は各デバイスの直近1,000件のラベルによるもので、ローカルモデルはデバイスの中央値、ほかはデバイスの平均です。</translation>
    </message>
</context>
<context>
    <name>ComparisonWords</name>
    <message>
        <source>decisions, mean over the devices, last 1,000 labels</source>
        <translation>判定、デバイスの平均、直近1,000ラベル</translation>
    </message>
    <message>
        <source>local models, median of the devices, last 1,000 labels</source>
        <translation>ローカルモデル、デバイスの中央値、直近1,000ラベル</translation>
    </message>
    <message>
        <source>newest global version, mean over the devices, last 1,000 labels</source>
        <translation>最新のグローバルバージョン、デバイスの平均、直近1,000ラベル</translation>
    </message>
    <message>
        <source>each global version, on the readings that came after it</source>
        <translation>各グローバルバージョン、その後に届いた測定値で評価</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>local models</source>
        <translation>ローカルモデル</translation>
    </message>
    <message>
        <source>global model</source>
        <translation>グローバルモデル</translation>
    </message>
    <message>
        <source>each version</source>
        <translation>各バージョン</translation>
    </message>
    <message>
        <source>by batch</source>
        <translation>バッチ基準</translation>
    </message>
    <message>
        <source>by time</source>
        <translation>時間基準</translation>
    </message>
    <message>
        <source>by readings</source>
        <translation>測定値基準</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>%1 after the start</source>
        <translation>開始から%1後</translation>
    </message>
    <message>
        <source>%1 readings a device</source>
        <translation>デバイスあたり測定値%1件</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>バッチ%1</translation>
    </message>
    <message>
        <source>None of the runs has a value here.</source>
        <translation>ここに値のあるランはありません。</translation>
    </message>
    <message>
        <source>readings</source>
        <translation>測定値</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
</context>
<context>
    <name>ConfigComparison</name>
    <message>
        <source>none</source>
        <comment>groups</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Groups of devices that are trained otherwise.</source>
        <translation>別の方法で学習させるデバイスのグループです。</translation>
    </message>
</context>
<context>
    <name>ConfigFile</name>
    <message>
        <source>There is no section [%1].</source>
        <translation>[%1]というセクションはありません。</translation>
    </message>
    <message>
        <source>There is no key “%1”.</source>
        <translation>キー「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no key “%1” in [%2].</source>
        <translation>[%2]にキー「%1」はありません。</translation>
    </message>
    <message>
        <source>Remove it; “fleetgrad-cli run --print-config” shows all there are.</source>
        <translation>削除してください。「fleetgrad-cli run --print-config」ですべてを表示できます。</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>「%1」のことですか。</translation>
    </message>
    <message>
        <source>Did you mean “%1” at the top, before the first section?</source>
        <translation>先頭の、最初のセクションより前の「%1」のことですか。</translation>
    </message>
    <message>
        <source>Did you mean “%1” in [%2]?</source>
        <translation>[%2]の「%1」のことですか。</translation>
    </message>
    <message>
        <source>“%1” is a section. Write [%1] on a line of its own, and its keys below.</source>
        <translation>「%1」はセクションです。[%1]だけの行を書き、その下にキーを書いてください。</translation>
    </message>
    <message>
        <source>rate_minimum is greater than rate_maximum. Lower the one or raise the other.</source>
        <translation>rate_minimumがrate_maximumより大きくなっています。前者を下げるか、後者を上げてください。</translation>
    </message>
    <message>
        <source>hold_out leaves no device that trains. Keep it below the number of devices (%1).</source>
        <translation>hold_outのため学習するデバイスが残りません。デバイスの台数（%1）より小さくしてください。</translation>
    </message>
    <message>
        <source>Nothing to replay is named. Set it to a CSV file, or to a folder of them.</source>
        <translation>リプレイするものが指定されていません。CSVファイルまたはそのフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The configuration of a Fleetgrad run. Keys may be left out: the preset&apos;s values hold then.
Used by: fleetgrad-cli run --config FILE.toml</source>
        <translation>Fleetgradのランの設定です。キーは省略でき、その場合はプリセットの値が使われます。
使い方：fleetgrad-cli run --config FILE.toml</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>既定値：%1。</translation>
    </message>
    <message>
        <source>Range: %1. Default: %2.</source>
        <translation>範囲：%1。既定値：%2。</translation>
    </message>
    <message>
        <source>There is no such file. Check the path.</source>
        <translation>ファイルがありません。パスを確かめてください。</translation>
    </message>
    <message>
        <source>It can’t be read: %1. Check that it is a file that you may read.</source>
        <translation>読めません：%1。読む権限のあるファイルかどうかを確かめてください。</translation>
    </message>
    <message>
        <source>It is larger than 1 MiB, which no configuration is. Check the path.</source>
        <translation>1 MiBを超えています。設定ファイルはそれほど大きくなりません。パスを確かめてください。</translation>
    </message>
    <message>
        <source>It can’t be read: %1.</source>
        <translation>読めません：%1。</translation>
    </message>
    <message>
        <source>Every real device trains: which one joins last nobody knows. Set hold_out = 0 and hold_out_device = -1.</source>
        <translation>実デバイスはすべて学習します。最後に参加するデバイスは誰にも分かりません。hold_out = 0 と hold_out_device = -1 にしてください。</translation>
    </message>
    <message>
        <source>Real devices can&apos;t be trained in groups by their names, which come later. Remove every [[group]].</source>
        <translation>実デバイスの名前は後から分かるため、名前によるグループで学習させることはできません。[[group]] をすべて削除してください。</translation>
    </message>
    <message>
        <source>Real devices send a label when they know it, so that nothing can be held back. Leave out the keys of [labels] but weak_threshold.</source>
        <translation>実際のデバイスはラベルが分かったときに送るため、遅らせることはできません。weak_threshold 以外の [labels] のキーを外してください。</translation>
    </message>
</context>
<context>
    <name>ConfigFlagsWords</name>
    <message>
        <source>Where settings begin: demo, plant, city or original</source>
        <translation>設定の出発点：demo、plant、city、original</translation>
    </message>
    <message>
        <source>A TOML file of settings; --print-config writes one with every key</source>
        <translation>設定のTOMLファイル。--print-configですべてのキーを書き出せます</translation>
    </message>
    <message>
        <source>The same seed gives the same run</source>
        <translation>同じシードなら同じランになります</translation>
    </message>
    <message>
        <source>End after that many batches; 0: when the source ends, or never</source>
        <translation>このバッチ数で終了。0：データソースの終わりまで、または終わりなし</translation>
    </message>
    <message>
        <source>Readings of a device between two local updates</source>
        <translation>2回のローカル更新の間のデバイスの測定値の件数</translation>
    </message>
    <message>
        <source>sound or original</source>
        <translation>soundまたはoriginal</translation>
    </message>
    <message>
        <source>Rate of the local models at the start</source>
        <translation>ローカルモデルの開始時の学習率</translation>
    </message>
    <message>
        <source>Rate of the fleet model at the start</source>
        <translation>フリートモデルの開始時の学習率</translation>
    </message>
    <message>
        <source>sgd, momentum, adagrad, ftrl or adam</source>
        <translation>sgd、momentum、adagrad、ftrl、adam</translation>
    </message>
    <message>
        <source>constant, inverse_root, inverse, step or cosine</source>
        <translation>constant、inverse_root、inverse、step、cosine</translation>
    </message>
    <message>
        <source>A round when that many updates are waiting</source>
        <translation>この数の更新が待機したらラウンドを行う</translation>
    </message>
    <message>
        <source>A round every so many seconds of the fleet&apos;s time</source>
        <translation>フリートの時間でこの秒数ごとにラウンドを行う</translation>
    </message>
    <message>
        <source>A round when that share of the devices has reported</source>
        <translation>この割合のデバイスが報告したらラウンドを行う</translation>
    </message>
    <message>
        <source>What starts a round: manual, updates, seconds or devices</source>
        <translation>ラウンドを始めるもの：manual、updates、seconds、devices</translation>
    </message>
    <message>
        <source>Devices that never train and judge the global versions</source>
        <translation>学習せずグローバルバージョンを評価するデバイスの台数</translation>
    </message>
    <message>
        <source>Leave every learning rate as it is</source>
        <translation>すべての学習率をそのままにする</translation>
    </message>
    <message>
        <source>Any key of the configuration, such as trainer.l2=0.001; repeatable</source>
        <translation>trainer.l2=0.001のような設定の任意のキー。繰り返し指定可</translation>
    </message>
    <message>
        <source>Number of devices</source>
        <translation>デバイスの台数</translation>
    </message>
    <message>
        <source>Values in a reading</source>
        <translation>1件の測定値に含まれる値の数</translation>
    </message>
    <message>
        <source>Wanted share of anomalous readings, 0 to 0.5</source>
        <translation>異常な測定値の望ましい割合、0～0.5</translation>
    </message>
    <message>
        <source>How much devices differ, 0 to 1</source>
        <translation>デバイスどうしの違いの大きさ、0～1</translation>
    </message>
    <message>
        <source>Column of the time</source>
        <translation>時刻の列</translation>
    </message>
    <message>
        <source>Column of the label: 0 normal, 1 anomaly, empty unknown</source>
        <translation>ラベルの列：0は正常、1は異常、空は不明</translation>
    </message>
    <message>
        <source>Column that names the device of a row; without it a file is a device</source>
        <translation>行のデバイス名の列。なければ1ファイルが1台のデバイス</translation>
    </message>
    <message>
        <source>Columns of the channels; without it every other column</source>
        <translation>チャンネルの列。なければ残りのすべての列</translation>
    </message>
    <message>
        <source>Column that names the channel of a row, if a row has but one</source>
        <translation>1行に1チャンネルだけの場合の、チャンネル名の列</translation>
    </message>
    <message>
        <source>There is no preset “%1”. Use one of: %2.</source>
        <translation>プリセット「%1」はありません。次のいずれかを使ってください：%2。</translation>
    </message>
    <message>
        <source>“%1” is not of the form KEY=VALUE.</source>
        <translation>「%1」はKEY=VALUEの形ではありません。</translation>
    </message>
    <message>
        <source>Train on what real devices send, that many at most</source>
        <translation>実デバイスが送るもので学習する（最大その台数）</translation>
    </message>
    <message>
        <source>Values in a reading of a real device</source>
        <translation>実デバイスの1回の測定値に含まれる値の数</translation>
    </message>
    <message>
        <source>Usual seconds between two readings of a real device</source>
        <translation>実デバイスの測定値の通常の間隔（秒）</translation>
    </message>
    <message>
        <source>Newest readings of a real device for which labels may still come</source>
        <translation>実際のデバイスの最新の測定値のうち、ラベルがまだ届いてよい数</translation>
    </message>
</context>
<context>
    <name>ConfigGroups</name>
    <message>
        <source>“group” is a list of sections. Write [[group]] on a line of its own, and the keys of the group below.</source>
        <translation>「group」はセクションのリストです。[[group]]だけの行を書き、その下にグループのキーを書いてください。</translation>
    </message>
    <message>
        <source>Write [[group]] with two brackets: there may be several.</source>
        <translation>[[group]]は二重の角括弧で書いてください。複数あってもかまいません。</translation>
    </message>
    <message>
        <source>There is no key “%1” in a [[group]]. Use %2.</source>
        <translation>[[group]]にキー「%1」はありません。%2を使ってください。</translation>
    </message>
    <message>
        <source>devices must be a text in quotes, such as &quot;pump-*&quot;.</source>
        <translation>devicesは&quot;pump-*&quot;のような引用符付きの文字列でなければなりません。</translation>
    </message>
    <message>
        <source>It names no devices. Add a pattern of their names, such as devices = &quot;pump-*&quot;.</source>
        <translation>デバイスが指定されていません。devices = &quot;pump-*&quot;のように名前のパターンを加えてください。</translation>
    </message>
    <message>
        <source>“%1” is no pattern of names. * stands for any letters, ? for one, [a-c] for one of these.</source>
        <translation>「%1」は名前のパターンではありません。*は任意の文字列、?は1文字、[a-c]はそのうちの1文字を表します。</translation>
    </message>
    <message>
        <source>Its rate is out of range. Use a value from 0 to 100.</source>
        <translation>学習率が範囲外です。0～100の値を使ってください。</translation>
    </message>
    <message>
        <source>Groups of devices that are trained otherwise: as many as are wanted, each with a pattern of
their names. Keys that a group leaves out are as in [trainer]; of several groups that name a
device, the first counts.</source>
        <translation>別の方法で学習させるデバイスのグループです。いくつでも書け、それぞれに名前の
パターンを付けます。グループで省略したキーは[trainer]と同じです。複数のグループが
同じデバイスを指す場合は、最初のものが有効です。</translation>
    </message>
</context>
<context>
    <name>ConfigKeys</name>
    <message>
        <source>Where all settings begin. The keys below replace those of the preset.</source>
        <translation>すべての設定の出発点です。以下のキーがプリセットのキーを置き換えます。</translation>
    </message>
    <message>
        <source>The same settings and seed give the same run, to the byte.</source>
        <translation>同じ設定とシードなら、バイト単位で同じランになります。</translation>
    </message>
    <message>
        <source>How readings become features. &quot;original&quot;: mean, deviation and |z| of the last 100 values, unscaled, against labels that it makes itself.</source>
        <translation>測定値から特徴量を作る方法です。&quot;original&quot;：直近100個の値の平均、偏差、|z|をスケーリングせず、自ら作ったラベルに対して使います。</translation>
    </message>
    <message>
        <source>The original method learns from the same readings too: what it claims and what it is worth are shown, and it changes nothing. Only with method = &quot;sound&quot;.</source>
        <translation>元の手法も同じ測定値から学習します。申告値と実際の価値を表示するだけで、何も変えません。method = &quot;sound&quot;の場合のみ有効です。</translation>
    </message>
    <message>
        <source>The run ends after that many batches. 0: when the source ends, or never.</source>
        <translation>このバッチ数でランを終えます。0：データソースの終わりまで、または終わりなし。</translation>
    </message>
    <message>
        <source>Readings of a device between two local updates.</source>
        <translation>2回のローカル更新の間のデバイスの測定値の件数です。</translation>
    </message>
    <message>
        <source>A batch ends after that many seconds of the source&apos;s time, if that comes first. 0: no bound. Replayed files have no such bound.</source>
        <translation>データソースの時間で先にこの秒数に達した場合、バッチを終えます。0：上限なし。リプレイするファイルにはこの上限はありません。</translation>
    </message>
    <message>
        <source>Every how many-th local update is stored with its weights.</source>
        <translation>ローカル更新を何回ごとに重みとともに保存するかです。</translation>
    </message>
    <message>
        <source>What is done about drift: it is found and a remedy suggested, or the remedy is taken by itself; &quot;off&quot;: it is not watched.</source>
        <translation>ドリフトへの対応です：検出して対策を提案するか、対策を自動で行います。&quot;off&quot;：監視しません。</translation>
    </message>
    <message>
        <source>Deviations by which a mean may move without being drift.</source>
        <translation>平均がドリフトとみなされずに動いてよい幅（偏差の数）です。</translation>
    </message>
    <message>
        <source>Deviations beyond the tolerance, summed over blocks of 50 readings, that are drift. Higher: later, and fewer false ones.</source>
        <translation>許容を超えた偏差を測定値50件ごとに合計し、この値でドリフトとします。高いほど遅く、誤りは減ります。</translation>
    </message>
    <message>
        <source>Share of the devices, 3 at least, whose inputs move together when the whole fleet&apos;s environment has changed.</source>
        <translation>フリート全体の環境が変わったとみなす、入力がそろって動くデバイスの割合（3台以上）です。</translation>
    </message>
    <message>
        <source>How many times its learning rate a device gets when the rate is raised.</source>
        <translation>学習率を上げるとき、デバイスの学習率を何倍にするかです。</translation>
    </message>
    <message>
        <source>Batches after which a raised rate goes back.</source>
        <translation>上げた学習率を元に戻すまでのバッチ数です。</translation>
    </message>
    <message>
        <source>Batch from which on the following happens; sensors break within as many batches after it.</source>
        <translation>以下が起こり始めるバッチです。センサーはその後、同じ数のバッチの間に故障します。</translation>
    </message>
    <message>
        <source>Share of the devices of which one sensor breaks: stuck, missing, noisy or far out. 0: none.</source>
        <translation>センサーが1つ故障するデバイスの割合です：固着、欠測、ノイズ、大きな外れ。0：なし。</translation>
    </message>
    <message>
        <source>Deviations of the noise by which the level of every channel moves, and stays. 0: none.</source>
        <translation>すべてのチャンネルのレベルが移動したままになる幅（ノイズの偏差の数）です。0：なし。</translation>
    </message>
    <message>
        <source>Share of the devices whose levels move so.</source>
        <translation>レベルがそのように動くデバイスの割合です。</translation>
    </message>
    <message>
        <source>Share of the devices whose anomalies look from then on as harmless incidents did. 0: none.</source>
        <translation>以後の異常が、それまでの無害な出来事のように見えるデバイスの割合です。0：なし。</translation>
    </message>
    <message>
        <source>Learning rate of a device&apos;s own model at the start. 0: it does not learn.</source>
        <translation>デバイス自身のモデルの開始時の学習率です。0：学習しません。</translation>
    </message>
    <message>
        <source>Learning rate of a device&apos;s copy of the fleet model at the start. 0: it does not learn.</source>
        <translation>デバイスが持つフリートモデルのコピーの開始時の学習率です。0：学習しません。</translation>
    </message>
    <message>
        <source>A label that comes so many readings late moves the local model half as far. 0: as far as any.</source>
        <translation>この件数だけ遅れて届いたラベルは、ローカルモデルを半分だけ動かします。0：ほかと同じだけ動かします。</translation>
    </message>
    <message>
        <source>Labelled readings a class that a device keeps to train its copy of the fleet model again. 0: each label trains it once.</source>
        <translation>フリートモデルのコピーを再び学習させるために、デバイスがクラスごとに残すラベル付き測定値の件数です。0：各ラベルは1回だけ学習に使います。</translation>
    </message>
    <message>
        <source>Steps of the fleet model for a label, on readings drawn from the reservoir.</source>
        <translation>1つのラベルに対するフリートモデルのステップ数です。測定値はリザーバーから取り出します。</translation>
    </message>
    <message>
        <source>How many times their true share anomalies weigh in these steps.</source>
        <translation>これらのステップで、異常を実際の割合の何倍に重み付けするかです。</translation>
    </message>
    <message>
        <source>Weight decay in a step. 0: none.</source>
        <translation>1ステップの重み減衰です。0：なし。</translation>
    </message>
    <message>
        <source>How many times a normal reading an anomaly counts.</source>
        <translation>異常1件を正常な測定値の何件分に数えるかです。</translation>
    </message>
    <message>
        <source>Bound of a gradient&apos;s components. 0: no bound.</source>
        <translation>勾配の各成分の上限です。0：上限なし。</translation>
    </message>
    <message>
        <source>Bound of weights and bias. 0: no bound.</source>
        <translation>重みとバイアスの上限です。0：上限なし。</translation>
    </message>
    <message>
        <source>Weights at the start.</source>
        <translation>開始時の重みです。</translation>
    </message>
    <message>
        <source>Bias at the start. 0: everything is an alarm until labels arrive.</source>
        <translation>開始時のバイアスです。0：ラベルが届くまで、すべてがアラームになります。</translation>
    </message>
    <message>
        <source>How gradients move the weights of both models. Rates mean different things to different optimisers: fleetgrad-cli find-rate finds one.</source>
        <translation>勾配が両モデルの重みを動かす方法です。学習率の意味はオプティマイザーごとに異なります。fleetgrad-cli find-rateで探せます。</translation>
    </message>
    <message>
        <source>optimiser = &quot;momentum&quot;: share of the last move that a move keeps.</source>
        <translation>optimiser = &quot;momentum&quot;：前回の動きのうち引き継ぐ割合です。</translation>
    </message>
    <message>
        <source>optimiser = &quot;adam&quot;: share that the mean of the gradients keeps in a step.</source>
        <translation>optimiser = &quot;adam&quot;：勾配の平均が1ステップで保つ割合です。</translation>
    </message>
    <message>
        <source>optimiser = &quot;adam&quot;: share that the mean of their squares keeps in a step.</source>
        <translation>optimiser = &quot;adam&quot;：勾配の2乗の平均が1ステップで保つ割合です。</translation>
    </message>
    <message>
        <source>optimiser = &quot;ftrl&quot;: how slowly the rate of a weight begins to fall.</source>
        <translation>optimiser = &quot;ftrl&quot;：重みの学習率が下がり始める緩やかさです。</translation>
    </message>
    <message>
        <source>optimiser = &quot;ftrl&quot;: weights whose evidence is below it are 0. 0: none are.</source>
        <translation>optimiser = &quot;ftrl&quot;：証拠がこれを下回る重みは0になります。0：なし。</translation>
    </message>
    <message>
        <source>optimiser = &quot;ftrl&quot;: how strongly weights are held at 0, instead of l2. 0: not at all.</source>
        <translation>optimiser = &quot;ftrl&quot;：l2の代わりに、重みを0へ引き付ける強さです。0：引き付けません。</translation>
    </message>
    <message>
        <source>How the rates of a device change with t, the labels that it has trained on. With T = schedule_labels: inverse_root 1 / sqrt(1 + t / T), inverse 1 / (1 + t / T), step halves every T, cosine falls over T and starts anew.</source>
        <translation>デバイスの学習率が、学習済みのラベル数tとともにどう変わるかです。T = schedule_labelsとして、inverse_rootは1 / sqrt(1 + t / T)、inverseは1 / (1 + t / T)、stepはTごとに半減、cosineはTの間に下がって最初に戻ります。</translation>
    </message>
    <message>
        <source>Labels over which the schedule lowers the rates.</source>
        <translation>スケジュールが学習率を下げていくラベルの数です。</translation>
    </message>
    <message>
        <source>Labels over which the rates rise at the start. 0: none.</source>
        <translation>開始時に学習率が上がっていくラベルの数です。0：なし。</translation>
    </message>
    <message>
        <source>Share of the rate below which the schedule never goes. 0: no such bound.</source>
        <translation>スケジュールが下回らない学習率の割合です。0：下限なし。</translation>
    </message>
    <message>
        <source>False alarms that a device may raise in a day of its time; its threshold follows from it. Fewer of them, fewer anomalies found.</source>
        <translation>デバイスがその時間の1日に出してよい誤報の件数です。しきい値はこれで決まります。減らすと、検出される異常も減ります。</translation>
    </message>
    <message>
        <source>An alarm ends after so many readings in a row below the threshold; what comes sooner belongs to it.</source>
        <translation>測定値がこの件数だけ続けてしきい値を下回るとアラームは終わります。それより早いものは同じアラームです。</translation>
    </message>
    <message>
        <source>What starts a round: a person alone, or every_updates, every_seconds, device_share.</source>
        <translation>ラウンドを始めるもの：人のみ、またはevery_updates、every_seconds、device_shareです。</translation>
    </message>
    <message>
        <source>trigger = &quot;updates&quot;: a round when that many local updates are waiting.</source>
        <translation>trigger = &quot;updates&quot;：この数のローカル更新が待機したらラウンドを行います。</translation>
    </message>
    <message>
        <source>trigger = &quot;seconds&quot;: seconds of the fleet&apos;s own time between two rounds.</source>
        <translation>trigger = &quot;seconds&quot;：ラウンドの間隔（フリート自身の時間での秒数）です。</translation>
    </message>
    <message>
        <source>trigger = &quot;devices&quot;: a round when that share of the devices that train has reported. 0: with the first update.</source>
        <translation>trigger = &quot;devices&quot;：学習するデバイスのうちこの割合が報告したらラウンドを行います。0：最初の更新で行います。</translation>
    </message>
    <message>
        <source>An update that moved further than that many times what SGD can do is kept out. 0: no bound.</source>
        <translation>SGDで動ける量のこの倍数を超えて動いた更新は除外します。0：上限なし。</translation>
    </message>
    <message>
        <source>Devices that never train and judge the global versions; the last ones. 0: none.</source>
        <translation>学習せずグローバルバージョンを評価するデバイスの台数です。最後のものから取ります。0：なし。</translation>
    </message>
    <message>
        <source>One more device that never trains, by its number from 0. -1: none.</source>
        <translation>ほかに学習しないデバイス1台の、0から数えた番号です。-1：なし。</translation>
    </message>
    <message>
        <source>Adjust each device&apos;s learning rate: times 0.9 when its error grows, times 1.05 when it falls.</source>
        <translation>各デバイスの学習率を調整します：誤差が増えると0.9倍、減ると1.05倍にします。</translation>
    </message>
    <message>
        <source>Feedback goes no lower.</source>
        <translation>フィードバックはこれより下げません。</translation>
    </message>
    <message>
        <source>Feedback goes no higher.</source>
        <translation>フィードバックはこれより上げません。</translation>
    </message>
    <message>
        <source>Batches of a device between two adjustments.</source>
        <translation>2回の調整の間のデバイスのバッチ数です。</translation>
    </message>
    <message>
        <source>Number of devices.</source>
        <translation>デバイスの台数です。</translation>
    </message>
    <message>
        <source>Values in a reading.</source>
        <translation>1件の測定値に含まれる値の数です。</translation>
    </message>
    <message>
        <source>Seconds between two readings of a device.</source>
        <translation>デバイスの測定値の間隔（秒）です。</translation>
    </message>
    <message>
        <source>Wanted share of anomalous readings. 0: none.</source>
        <translation>異常な測定値の望ましい割合です。0：なし。</translation>
    </message>
    <message>
        <source>How much devices differ. 0: all are of one kind. 1: no two are alike.</source>
        <translation>デバイスどうしの違いの大きさです。0：すべて同種。1：似たものがありません。</translation>
    </message>
    <message>
        <source>Scale of the noise, 1 as it usually is. 0: no noise.</source>
        <translation>ノイズの倍率で、通常は1です。0：ノイズなし。</translation>
    </message>
    <message>
        <source>Share of the time that a device is silent. 0: never.</source>
        <translation>デバイスが途絶する時間の割合です。0：なし。</translation>
    </message>
    <message>
        <source>Share of the devices that join later. 0: none.</source>
        <translation>後から加わるデバイスの割合です。0：なし。</translation>
    </message>
    <message>
        <source>A file of readings, or a folder of them; for kind = &quot;replay&quot;.</source>
        <translation>測定値のファイル、またはそのフォルダーです。kind = &quot;replay&quot;で使います。</translation>
    </message>
    <message>
        <source>Column of the time. Empty: recognised by itself.</source>
        <translation>時刻の列です。空：自動で認識します。</translation>
    </message>
    <message>
        <source>Column of the label: 0 normal, 1 anomaly, empty unknown. Empty: recognised by itself.</source>
        <translation>ラベルの列です：0は正常、1は異常、空は不明。指定が空：自動で認識します。</translation>
    </message>
    <message>
        <source>Column that names the device of a row. Empty: a file is a device.</source>
        <translation>行のデバイス名の列です。空：1ファイルが1台のデバイスです。</translation>
    </message>
    <message>
        <source>Columns of the channels. Empty: every other column.</source>
        <translation>チャンネルの列です。空：残りのすべての列です。</translation>
    </message>
    <message>
        <source>Column that names the channel of a row, whose value is in the one column of values. Empty: a row has all channels, unless the layout is recognised by itself.</source>
        <translation>行のチャンネル名の列です。値は唯一の値の列にあります。空：配置を自動で認識した場合を除き、1行にすべてのチャンネルがあります。</translation>
    </message>
    <message>
        <source>Column that names the kind of an anomaly, for figures by kind. Empty: recognised by itself.</source>
        <translation>異常の種類の列で、種類別の数値に使います。空：自動で認識します。</translation>
    </message>
    <message>
        <source>Whether each column of values is a device of its own with one channel.</source>
        <translation>値の各列を、1チャンネルのデバイス1台とするかどうかです。</translation>
    </message>
    <message>
        <source>The label of a reading arrives that many readings of its device later.</source>
        <translation>測定値のラベルは、そのデバイスの測定値がこの件数だけ後に届いたときに届きます。</translation>
    </message>
    <message>
        <source>Or with the first reading whose time is that many seconds later; without time stamps, as many readings later as take that long. The longer of the two holds.</source>
        <translation>または、時刻がこの秒数だけ後の最初の測定値とともに届きます。タイムスタンプがない場合は、それに相当する件数だけ後です。長いほうが有効です。</translation>
    </message>
    <message>
        <source>And up to that many readings later still, each label for itself: out of order.</source>
        <translation>さらに最大でこの件数だけ、ラベルごとに遅れます：順序が入れ替わります。</translation>
    </message>
    <message>
        <source>Share of the labels that never arrive.</source>
        <translation>届かないままのラベルの割合です。</translation>
    </message>
    <message>
        <source>Share of the labels that arrive wrong, and are corrected later.</source>
        <translation>誤って届き、後で訂正されるラベルの割合です。</translation>
    </message>
    <message>
        <source>Readings of the device after which a wrong label is corrected.</source>
        <translation>誤ったラベルが訂正されるまでのデバイスの測定値の件数です。</translation>
    </message>
    <message>
        <source>Devices whose source has no labels label their readings themselves: an anomaly is what lies that many robust standard deviations from the median of a channel&apos;s last 500 values. Figures are then against weak labels. 0: such devices are scored, and learn nothing.</source>
        <translation>ラベルのないデータソースのデバイスは、自分で測定値にラベルを付けます：チャンネルの直近500個の値の中央値から、ロバスト標準偏差でこの数だけ離れたものが異常です。数値は弱ラベルに対するものになります。0：そうしたデバイスは採点だけで、学習しません。</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>trueまたはfalse</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>more than %1, up to %2</source>
        <translation>%1より大きく%2以下</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1 must be true or false, without quotes.</source>
        <translation>%1は引用符なしのtrueまたはfalseでなければなりません。</translation>
    </message>
    <message>
        <source>%1 must be a whole number, without quotes or a decimal point.</source>
        <translation>%1は引用符も小数点もない整数でなければなりません。</translation>
    </message>
    <message>
        <source>%1 must be a number, without quotes.</source>
        <translation>%1は引用符のない数でなければなりません。</translation>
    </message>
    <message>
        <source>%1 must be a text in quotes.</source>
        <translation>%1は引用符付きの文字列でなければなりません。</translation>
    </message>
    <message>
        <source>%1 must be a list of texts, such as [&quot;temperature&quot;, &quot;pressure&quot;].</source>
        <translation>%1は[&quot;temperature&quot;, &quot;pressure&quot;]のような文字列のリストでなければなりません。</translation>
    </message>
    <message>
        <source>%1 = %2 is none of its words. Use one of %3.</source>
        <translation>%1 = %2は使えない語です。次のいずれかを使ってください：%3。</translation>
    </message>
    <message>
        <source>%1 = %2 is out of range. Use a value in the range: %3.</source>
        <translation>%1 = %2は範囲外です。次の範囲の値を使ってください：%3。</translation>
    </message>
    <message>
        <source>Only these files of the folder, by their names. Empty: all.</source>
        <translation>フォルダーのうち、ここに名前を挙げたファイルだけです。空：すべて。</translation>
    </message>
    <message>
        <source>Where readings come from: the simulation, files, or real devices that send them.</source>
        <translation>測定値の出所：シミュレーション、ファイル、または送信してくる実デバイス。</translation>
    </message>
    <message>
        <source>Real devices that may join, at most; for kind = &quot;live&quot;.</source>
        <translation>参加できる実デバイスの最大数。kind = &quot;live&quot; の場合。</translation>
    </message>
    <message>
        <source>Values in a reading, the same for every real device.</source>
        <translation>1回の測定値に含まれる値の数。すべての実デバイスで同じです。</translation>
    </message>
    <message>
        <source>Usual seconds between two readings of a real device.</source>
        <translation>実デバイスの測定値の通常の間隔（秒）です。</translation>
    </message>
    <message>
        <source>Seconds without a reading after which a real device is silent.</source>
        <translation>測定値がないまま何秒たつと実デバイスを途絶とするかです。</translation>
    </message>
    <message>
        <source>Whether real devices send labels. If not, labels.weak_threshold has them made.</source>
        <translation>実デバイスがラベルを送るかどうか。送らない場合は labels.weak_threshold で作れます。</translation>
    </message>
    <message>
        <source>Labels may come later than their readings, or correct earlier ones, for that many of the newest readings of a real device; what is remembered of these grows with it. 0: a label comes with its reading, or never.</source>
        <translation>実際のデバイスの最新の測定値のこの数だけ、ラベルが測定値より後に届いたり、以前のものを訂正したりできます。そのために覚えておく量も増えます。0：ラベルは測定値と一緒に届くか、届きません。</translation>
    </message>
</context>
<context>
    <name>ConfigToml</name>
    <message>
        <source>This is not TOML (%1). Correct it there.</source>
        <translation>TOMLではありません（%1）。その箇所を直してください。</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Standard output can’t be written: is the disk full?</source>
        <translation>標準出力に書き込めません。ディスクがいっぱいではありませんか。</translation>
    </message>
</context>
<context>
    <name>CsvFileText</name>
    <message>
        <source>Reading was stopped.</source>
        <translation>読み込みを中止しました。</translation>
    </message>
    <message>
        <source>The file has more than a thousand million values; split it into several.</source>
        <translation>ファイルの値が10億個を超えています。いくつかに分けてください。</translation>
    </message>
    <message>
        <source>The column names more than %1 channels of a device; choose the column that names the channel of a row.</source>
        <translation>この列には1台のデバイスのチャンネルが%1個より多くあります。行のチャンネル名の列を選んでください。</translation>
    </message>
    <message>
        <source>The column names more than a million devices; choose the column that names the device of a row.</source>
        <translation>この列にはデバイスが100万台より多くあります。行のデバイス名の列を選んでください。</translation>
    </message>
    <message>
        <source>The file is empty; choose one with a line of names and rows of values.</source>
        <translation>ファイルが空です。列名の行と値の行があるものを選んでください。</translation>
    </message>
    <message>
        <source>The file has names of columns and no rows; choose one with readings.</source>
        <translation>ファイルに列名だけあって行がありません。測定値のあるものを選んでください。</translation>
    </message>
    <message>
        <source>The file has %1 rows, and its labels are %2; get both again from the same data set.</source>
        <translation>ファイルは%1行、ラベルは%2個です。両方を同じデータセットから入手し直してください。</translation>
    </message>
    <message>
        <source>%1 of %2 rows cannot be read; in the first of them %3. Repair the rows, or choose other columns.</source>
        <translation>%2行のうち%1行が読めません。その最初の行では、%3。行を直すか、ほかの列を選んでください。</translation>
    </message>
</context>
<context>
    <name>CsvLayoutText</name>
    <message>
        <source>column %1</source>
        <translation>列%1</translation>
    </message>
    <message>
        <source>Two columns have the name &quot;%1&quot;; rename one of them.</source>
        <translation>「%1」という名前の列が2つあります。一方の名前を変えてください。</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;; choose one of: %2.</source>
        <translation>列「%1」はありません。次から選んでください：%2。</translation>
    </message>
    <message>
        <source>There is no column of values beside %1; choose the columns to read.</source>
        <translation>%1のほかに値の列がありません。読み込む列を選んでください。</translation>
    </message>
    <message>
        <source>The file has %1 columns of values, and at most %2 can be read; choose the columns to read.</source>
        <translation>ファイルには値の列が%1個ありますが、読めるのは%2個までです。読み込む列を選んでください。</translation>
    </message>
    <message>
        <source>Rows that hold one channel each belong together by their time, and there is no column of times; choose it.</source>
        <translation>1行に1チャンネルの場合は時刻で行を組み合わせますが、時刻の列がありません。選んでください。</translation>
    </message>
    <message>
        <source>Where a column names the channel of a row, one column holds its value; choose which.</source>
        <translation>行のチャンネル名の列がある場合、その値は1つの列にあります。どれかを選んでください。</translation>
    </message>
    <message>
        <source>The first line has numbers where the names of the columns should be; add a line of names, such as &quot;value,label&quot;.</source>
        <translation>最初の行は列名のはずですが、数が並んでいます。&quot;value,label&quot;のような列名の行を加えてください。</translation>
    </message>
</context>
<context>
    <name>CsvOutput</name>
    <message>
        <source>The file can&apos;t be written (%1). Check the folder, its permissions and the space that is left.</source>
        <translation>ファイルに書き込めません（%1）。フォルダー、そのアクセス権、空き容量を確認してください。</translation>
    </message>
</context>
<context>
    <name>CsvReaderText</name>
    <message>
        <source>The file contains NUL bytes, so it is no text in UTF-8; save it as CSV in UTF-8.</source>
        <translation>ファイルにNULバイトがあり、UTF-8のテキストではありません。UTF-8のCSVで保存してください。</translation>
    </message>
    <message>
        <source>A quotation mark opened in this line is never closed; close or remove it.</source>
        <translation>この行で始まる引用符が閉じられていません。閉じるか、取り除いてください。</translation>
    </message>
    <message>
        <source>The row that begins in this line is longer than 1 MiB; check that the file is a CSV with line ends and that its quotation marks are closed.</source>
        <translation>ここから始まる行が1 MiBを超えています。改行のあるCSVで、引用符が閉じられているかを確かめてください。</translation>
    </message>
    <message>
        <source>The memory does not suffice for this row; close other programs or split the file.</source>
        <translation>この行に必要なメモリーが足りません。ほかのプログラムを終了するか、ファイルを分けてください。</translation>
    </message>
    <message>
        <source>The file is encoded in %1; save it as CSV in UTF-8.</source>
        <translation>ファイルの文字コードは%1です。UTF-8のCSVで保存してください。</translation>
    </message>
</context>
<context>
    <name>CsvRowText</name>
    <message>
        <source>the row has %1 fields and the header %2</source>
        <translation>行の項目は%1個、見出しは%2個です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a decimal comma; save the file with decimal points.</source>
        <translation>&quot;%1&quot;の小数点がコンマです。小数点をピリオドにして保存してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number</source>
        <translation>&quot;%1&quot;は数ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time (such as 2026-01-31 23:59:00, or seconds since 1970)</source>
        <translation>&quot;%1&quot;は時刻ではありません（2026-01-31 23:59:00のような形、または1970年からの秒数）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no label (0 or 1, normal or anomaly, or empty)</source>
        <translation>&quot;%1&quot;はラベルではありません（0か1、normalかanomaly、または空）</translation>
    </message>
</context>
<context>
    <name>DeployWords</name>
    <message>
        <source>%1 Go on with: %2</source>
        <comment>what is to happen, a command</comment>
        <translation>%1続行するには：%2</translation>
    </message>
    <message>
        <source>Give a model to the fleet of a run, or to some of its devices</source>
        <translation>ランのフリート、またはその一部のデバイスにモデルを渡す</translation>
    </message>
    <message>
        <source>The run file; nobody else may be writing it</source>
        <translation>ランファイル。ほかのプログラムが書き込んでいないこと</translation>
    </message>
    <message>
        <source>fleet: it becomes the newest global version; group:NAME or device:NAME: these try it out. NAME may be a pattern (pump-*)</source>
        <translation>fleet：最新のグローバルバージョンになる。group:NAMEまたはdevice:NAME：それらが試す。NAMEはパターン（pump-*）でもよい</translation>
    </message>
    <message>
        <source>They try it out for so many rounds; without it until --promote or --end</source>
        <translation>この数のラウンドだけ試す。指定がなければ--promoteか--endまで</translation>
    </message>
    <message>
        <source>Why, for the events of the run</source>
        <translation>理由（ランのイベントに記録）</translation>
    </message>
    <message>
        <source>The model that devices try out becomes the newest global version</source>
        <translation>デバイスが試しているモデルが最新のグローバルバージョンになる</translation>
    </message>
    <message>
        <source>The model that devices try out is taken back</source>
        <translation>デバイスが試しているモデルを取り下げる</translation>
    </message>
    <message>
        <source>Write fleet, group:NAME or device:NAME.</source>
        <translation>fleet、group:NAME、device:NAMEのいずれかを書いてください。</translation>
    </message>
    <message>
        <source>The run has no such group: name what the names of devices begin with, or a pattern. Its devices are called %1, ...</source>
        <translation>ランにそのようなグループはありません。デバイス名の先頭、またはパターンを書いてください。デバイス名は%1, ...です。</translation>
    </message>
    <message>
        <source>The run has no device of this name. Its devices are called %1, ...</source>
        <translation>ランにこの名前のデバイスはありません。デバイス名は%1, ...です。</translation>
    </message>
    <message>
        <source>It is for models that devices try out: name them with --to.</source>
        <translation>これはデバイスが試すモデル用です。--toでデバイスを指定してください。</translation>
    </message>
    <message>
        <source>Name a model, or --promote, or --end: one of them.</source>
        <translation>モデル、--promote、--endのどれか一つを指定してください。</translation>
    </message>
    <message>
        <source>No device of this run tries out a model: there is nothing to promote or to end.</source>
        <translation>このランでモデルを試しているデバイスはありません。昇格も終了もするものがありません。</translation>
    </message>
    <message>
        <source>Name a model file, or a run file with the version that is meant.</source>
        <translation>モデルファイル、またはランファイルと目的のバージョンを指定してください。</translation>
    </message>
</context>
<context>
    <name>Deployment</name>
    <message>
        <source>The model takes other features than the fleet model of this run. Only the model has: %1. Only the fleet has: %2. Choose a model of a run by the same method.</source>
        <translation>このモデルの特徴量は、このランのフリートモデルのものと異なります。モデルのみ：%1。フリートのみ：%2。同じ手法のランのモデルを選んでください。</translation>
    </message>
    <message>
        <source>Its features are in another order than those of %1: give the model to each by itself.</source>
        <translation>特徴量の順序が%1と異なります。モデルを一台ずつ渡してください。</translation>
    </message>
    <message>
        <source>This is the local model of one device: it can be given to devices with the same channels, not to the whole fleet. Name them.</source>
        <translation>これは一台のデバイスのローカルモデルです。同じチャンネルを持つデバイスには渡せますが、フリート全体には渡せません。デバイスを指定してください。</translation>
    </message>
    <message>
        <source>None of these devices trains a model of its own: name others.</source>
        <translation>これらのデバイスはどれも自分のモデルを学習しません。ほかのデバイスを指定してください。</translation>
    </message>
</context>
<context>
    <name>DesktopFigures</name>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1日</translation>
    </message>
</context>
<context>
    <name>DeviceClient</name>
    <message>
        <source>The server does not let this device in: its token is missing, wrong, or of another role. Ask who runs the server for a token of a device.</source>
        <translation>サーバーがこのデバイスを受け付けません：トークンがないか、誤っているか、役割が違います。サーバーの管理者にデバイス用のトークンを求めてください。</translation>
    </message>
    <message>
        <source>This server takes no device that trains itself.</source>
        <translation>このサーバーは自ら学習するデバイスを受け付けません。</translation>
    </message>
    <message>
        <source>the server goes away</source>
        <translation>サーバーが停止します</translation>
    </message>
    <message>
        <source>it was cut</source>
        <translation>切断されました</translation>
    </message>
</context>
<context>
    <name>DeviceFacts</name>
    <message>
        <source>No label has come yet by which an alarm could be judged.</source>
        <translation>アラームを判断できるラベルがまだ届いていません。</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <comment>a learning rate</comment>
        <translation>%1、ロック中</translation>
    </message>
    <message>
        <source>A person locked it: feedback leaves it alone</source>
        <translation>人がロックしました：フィードバックは変えません</translation>
    </message>
    <message>
        <source>Feedback adjusts it</source>
        <translation>フィードバックが調整します</translation>
    </message>
    <message>
        <source>None among the last 1,000 changes of the fleet</source>
        <translation>フリートの直近1,000件の変更にはありません</translation>
    </message>
    <message>
        <source>Rate since batch %1: %2.</source>
        <comment>2: the reason</comment>
        <translation>バッチ%1からの学習率：%2。</translation>
    </message>
    <message>
        <source>%1, %2 rate</source>
        <comment>optimiser, schedule</comment>
        <translation>%1、学習率スケジュール：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 local update(s) sent</source>
        <translation>
            <numerusform>ローカル更新を%1回送信</numerusform>
        </translation>
    </message>
    <message>
        <source>Since the run began</source>
        <translation>ランの開始以来</translation>
    </message>
    <message>
        <source>%1, wanted %2</source>
        <comment>false alarms a day</comment>
        <translation>%1、目標%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 false alarm(s), %2 true, over about the last seven days of the device</source>
        <translation>
            <numerusform>誤報%1件、正しいアラーム%2件、デバイスの直近およそ7日間</numerusform>
        </translation>
    </message>
    <message>
        <source>No event was found yet.</source>
        <translation>イベントはまだ検出されていません。</translation>
    </message>
    <message>
        <source>Half of the events found lately were found within that</source>
        <translation>最近検出されたイベントの半数はこの時間内に検出されました</translation>
    </message>
    <message>
        <source>Labels arrived: %1; readings since the newest one with a label: %2</source>
        <translation>届いたラベル：%1。最新のラベル付き測定値以降の測定値：%2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>drift</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>What is done: %1.</source>
        <translation>実施中の対策：%1。</translation>
    </message>
    <message>
        <source>It is what it was when the run began</source>
        <translation>ランの開始時から変わっていません</translation>
    </message>
    <message>
        <source>canary</source>
        <translation>カナリア</translation>
    </message>
    <message>
        <source>It tries out a model: see the list of models.</source>
        <translation>モデルを試しています。モデルの一覧を参照してください。</translation>
    </message>
</context>
<context>
    <name>DeviceGateway</name>
    <message>
        <source>The device has connected once more, elsewhere.</source>
        <translation>デバイスが別の場所でもう一度接続しました。</translation>
    </message>
    <message>
        <source>The server goes away.</source>
        <translation>サーバーが停止します。</translation>
    </message>
</context>
<context>
    <name>DeviceLink</name>
    <message>
        <source>A message is text in JSON, not binary.</source>
        <translation>メッセージはバイナリではなくJSONのテキストです。</translation>
    </message>
    <message>
        <source>device_id: this token or certificate is of another device.</source>
        <translation>device_id：このトークンまたは証明書は別のデバイスのものです。</translation>
    </message>
    <message>
        <source>These are more than %1 readings a second. Send fewer.</source>
        <translation>1秒あたりの測定値が%1件を超えています。送る数を減らしてください。</translation>
    </message>
    <message>
        <source>Too many readings wait here. Connect again, and go on after the last one that was acknowledged.</source>
        <translation>待っている測定値が多すぎます。接続し直し、最後に受領確認されたものの次から続けてください。</translation>
    </message>
    <message>
        <source>This is no reading of this device.</source>
        <translation>このデバイスの測定値ではありません。</translation>
    </message>
    <message>
        <source>More than %1 readings are not acknowledged yet. Wait for that.</source>
        <translation>まだ受領確認されていない測定値が%1件を超えています。確認を待ってください。</translation>
    </message>
    <message>
        <source>Nothing was heard for a minute.</source>
        <translation>1分間、何も受信しませんでした。</translation>
    </message>
    <message>
        <source>Nothing said within ten seconds which device this is.</source>
        <translation>10秒以内にどのデバイスかが示されませんでした。</translation>
    </message>
    <message>
        <source>What is acknowledged is not read.</source>
        <translation>受領確認が読まれていません。</translation>
    </message>
    <message>
        <source>These updates are of more than %1 readings a second. Send fewer.</source>
        <translation>これらの更新は毎秒%1件を超える測定値によるものです。送る数を減らしてください。</translation>
    </message>
    <message>
        <source>This device sends no labels.</source>
        <translation>このデバイスはラベルを送りません。</translation>
    </message>
</context>
<context>
    <name>DeviceWords</name>
    <message>
        <source>reading</source>
        <translation>測定値</translation>
    </message>
    <message>
        <source>in quarantine: the model takes it as missing</source>
        <translation>隔離中：モデルは欠測として扱います</translation>
    </message>
    <message>
        <source>No value here: missing, or no longer kept</source>
        <translation>ここに値はありません：欠測か、もう保存されていません</translation>
    </message>
    <message>
        <source>Probability of an anomaly</source>
        <translation>異常の確率</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>hit at once</source>
        <translation>即時検出</translation>
    </message>
    <message numerus="yes">
        <source>hit, %Ln reading(s) late</source>
        <translation>
            <numerusform>検出、測定値%Ln件の遅れ</numerusform>
        </translation>
    </message>
    <message>
        <source>missed</source>
        <translation>見逃し</translation>
    </message>
    <message>
        <source>false alarm</source>
        <translation>誤報</translation>
    </message>
    <message>
        <source>alarm, not judged yet</source>
        <translation>アラーム、未判断</translation>
    </message>
    <message>
        <source>label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>アラーム</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>This is no address of a server. Write it as wss://HOST:PORT.</source>
        <translation>サーバーのアドレスではありません。wss://HOST:PORTの形で書いてください。</translation>
    </message>
    <message>
        <source>Without TLS only this machine itself is spoken to: use wss://, or ws://127.0.0.1:PORT here.</source>
        <translation>TLSなしで通信できるのはこのマシン自身だけです：wss://を使うか、このマシンならws://127.0.0.1:PORTを使ってください。</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1.</source>
        <translation>ファイルを読めません：%1。</translation>
    </message>
    <message>
        <source>Be the devices of a CSV file: send their readings to a server</source>
        <translation>CSVファイルのデバイスになり、その測定値をサーバーへ送る</translation>
    </message>
    <message>
        <source>A CSV file, or a folder of them</source>
        <translation>CSVファイル、またはそのフォルダー</translation>
    </message>
    <message>
        <source>The server, as wss://HOST:PORT; ws:// on this machine alone</source>
        <translation>サーバー。wss://HOST:PORTの形（ws://はこのマシンのみ）</translation>
    </message>
    <message>
        <source>The file that has the token; without it the variable FLEETGRAD_TOKEN</source>
        <translation>トークンのあるファイル。なければ変数FLEETGRAD_TOKEN</translation>
    </message>
    <message>
        <source>SHA-256 of the server&apos;s certificate, as the server says it</source>
        <translation>サーバーの証明書のSHA-256（サーバーが表示するとおり）</translation>
    </message>
    <message>
        <source>Who vouches for the server&apos;s certificate, in PEM; without it the authorities of this system</source>
        <translation>サーバーの証明書を保証する認証局（PEM）。なければこのシステムの認証局</translation>
    </message>
    <message>
        <source>That device alone</source>
        <translation>そのデバイスだけ</translation>
    </message>
    <message>
        <source>Times as fast as the readings were taken; 0: as fast as the server takes them</source>
        <translation>測定時の速さの倍数。0：サーバーが受け取れる最高速</translation>
    </message>
    <message>
        <source>A device needs a token. Whoever runs the server makes one with “%1”.</source>
        <translation>デバイスにはトークンが必要です。サーバーの管理者が「%1」で作成します。</translation>
    </message>
    <message>
        <source>This is no certificate in PEM.</source>
        <translation>PEM形式の証明書ではありません。</translation>
    </message>
    <message>
        <source>The readings have no device of this name. Leave --only out to see what they are called.</source>
        <translation>測定値にその名前のデバイスはありません。--onlyを外すと名前を確認できます。</translation>
    </message>
    <message>
        <source>%1 has joined; the server has %2 of its readings.</source>
        <translation>%1が参加しました。サーバーにはその測定値が%2件あります。</translation>
    </message>
    <message>
        <source>%1 has no connection (%2). It tries again in %3 s.</source>
        <translation>%1は接続されていません（%2）。%3秒後に再試行します。</translation>
    </message>
    <message>
        <source>The server has recorded %1 readings.</source>
        <translation>サーバーは測定値を%1件記録しました。</translation>
    </message>
    <message>
        <source>Train here, and send local updates: the readings stay here</source>
        <translation>ここで学習し、ローカル更新を送る：測定値はここに残る</translation>
    </message>
    <message>
        <source>%1 has joined; the server has %2 of its local updates.</source>
        <translation>%1が参加しました。サーバーにはそのローカル更新が%2件あります。</translation>
    </message>
    <message>
        <source>The server has recorded %1 local updates.</source>
        <translation>サーバーはローカル更新を%1件記録しました。</translation>
    </message>
    <message>
        <source>Send each label that many readings after its own</source>
        <translation>各ラベルを、その測定値からこの数の測定値の後に送る</translation>
    </message>
    <message>
        <source>%1: this run takes labels for the newest %2 readings alone, so that later ones change nothing. Begin it with --live-label-window %3, or more.</source>
        <translation>%1：この実行は最新の %2 個の測定値のラベルだけを受け取り、それより遅いものは何も変えません。--live-label-window %3 以上で始めてください。</translation>
    </message>
    <message>
        <source>Nobody looked when these readings came: what they scored is not known</source>
        <translation>これらの測定値が届いたときに見ていた人はいないため、スコアは不明です</translation>
    </message>
    <message>
        <source>What these readings scored is being worked out</source>
        <translation>これらの測定値のスコアを計算しています</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>There is no display to open the window on. Start Fleetgrad in a graphical session, or use fleetgrad-cli, which needs none.</source>
        <translation>ウィンドウを開くディスプレイがありません。グラフィカルセッションでFleetgradを起動するか、ディスプレイの要らないfleetgrad-cliを使ってください。</translation>
    </message>
</context>
<context>
    <name>DoorWords</name>
    <message>
        <source>This run takes no readings, or not yet. Try again.</source>
        <translation>このランは測定値を受け付けないか、まだ受け付けていません。もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>DriftSection</name>
    <message>
        <source>Drift</source>
        <translation>ドリフト</translation>
    </message>
    <message>
        <source>The newest %1 of %2 devices that drift now</source>
        <translation>現在ドリフトしているデバイス%2台のうち最新の%1台</translation>
    </message>
    <message>
        <source>Devices that drift now</source>
        <translation>現在ドリフトしているデバイス</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Since batch</source>
        <translation>開始バッチ</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>できる対策</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>%1: done</source>
        <comment>a remedy</comment>
        <translation>%1：実施済み</translation>
    </message>
</context>
<context>
    <name>DriftTexts</name>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>デバイス%Ln台</numerusform>
        </translation>
    </message>
    <message>
        <source>sensor</source>
        <translation>センサー</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>global model</source>
        <translation>グローバルモデル</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>A sensor broke</source>
        <translation>センサーの故障</translation>
    </message>
    <message>
        <source>The environment changed</source>
        <translation>環境の変化</translation>
    </message>
    <message>
        <source>The global model went stale</source>
        <translation>グローバルモデルの陳腐化</translation>
    </message>
    <message>
        <source>A change of unknown cause</source>
        <translation>原因不明の変化</translation>
    </message>
    <message>
        <source>No drift</source>
        <translation>ドリフトなし</translation>
    </message>
    <message>
        <source>Recalibrate</source>
        <translation>再較正</translation>
    </message>
    <message>
        <source>Personalise</source>
        <translation>個別化</translation>
    </message>
    <message>
        <source>Raise the rate</source>
        <translation>学習率を上げる</translation>
    </message>
    <message>
        <source>Quarantine the sensor</source>
        <translation>センサーを隔離</translation>
    </message>
    <message>
        <source>What is usual begins anew at the last 60 readings. Taken back within 100 batches, it is what it was before.</source>
        <translation>通常の水準を直近60件の測定値から決め直します。100バッチ以内に取り消せば元に戻ります。</translation>
    </message>
    <message>
        <source>The decision leans on the device&apos;s own model: it takes over half of the fleet model&apos;s share.</source>
        <translation>判定がデバイス自身のモデルを重視します：フリートモデルの比重の半分を引き継ぎます。</translation>
    </message>
    <message>
        <source>The learning rate is raised for some batches, and then goes back by itself.</source>
        <translation>学習率をしばらくのバッチの間だけ上げ、その後は自動で戻します。</translation>
    </message>
    <message>
        <source>From then on the channel counts as missing; it is watched on, so that its return is seen.</source>
        <translation>以後そのチャンネルは欠測として扱います。復帰がわかるように監視は続けます。</translation>
    </message>
    <message>
        <source>%1 is missing in %2 of the readings; before, in %3.</source>
        <translation>%1は測定値の%2で欠測しています。以前は%3でした。</translation>
    </message>
    <message>
        <source>%1 says %2 over and over; before, it moved by about %3 from reading to reading.</source>
        <translation>%1は%2を繰り返しています。以前は測定値ごとに約%3動いていました。</translation>
    </message>
    <message>
        <source>The noise of %1 fell from %2 to %3.</source>
        <translation>%1のノイズが%2から%3に減りました。</translation>
    </message>
    <message>
        <source>The noise of %1 grew from %2 to %3.</source>
        <translation>%1のノイズが%2から%3に増えました。</translation>
    </message>
    <message>
        <source>%1 went from %2 to %3, far out of its own range: %4 deviations.</source>
        <translation>%1が%2から%3になり、自身の範囲を大きく外れました：偏差%4個分です。</translation>
    </message>
    <message>
        <source>%1 rose from %2 to %3, by %4 deviations, and stays there.</source>
        <translation>%1が%2から%3へ、偏差%4個分上がったままです。</translation>
    </message>
    <message>
        <source>%1 fell from %2 to %3, by %4 deviations, and stays there.</source>
        <translation>%1が%2から%3へ、偏差%4個分下がったままです。</translation>
    </message>
    <message>
        <source>The global version&apos;s log loss grew from %1 to %2 while the inputs are as they were.</source>
        <translation>入力は変わらないのに、グローバルバージョンの対数損失が%1から%2に増えました。</translation>
    </message>
    <message>
        <source>The log loss grew from %1 to %2 while the inputs are as they were.</source>
        <translation>入力は変わらないのに、対数損失が%1から%2に増えました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) at about the same time.</source>
        <translation>
            <numerusform>ほぼ同時にデバイス%Ln台で起きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the only channel.</source>
        <translation>唯一のチャンネルです。</translation>
    </message>
    <message>
        <source>The other channels go on as before.</source>
        <translation>ほかのチャンネルは変わりありません。</translation>
    </message>
    <message>
        <source>%1 of %2 channels moved.</source>
        <translation>チャンネル%2個のうち%1個が動きました。</translation>
    </message>
    <message>
        <source>Drift: none was found.</source>
        <translation>ドリフト：検出されていません。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a count and a cause of drift</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>Drift found so far: %1; now: %2.</source>
        <translation>これまでに検出したドリフト：%1。現在：%2。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sensor(s) in quarantine.</source>
        <translation>
            <numerusform>センサー%Ln個が隔離中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>a device, a cause, its evidence</comment>
        <translation>%1：%2。%3</translation>
    </message>
    <message numerus="yes">
        <source>%1: its log loss over %Ln device(s) grew from %2 to %3</source>
        <translation>
            <numerusform>%1：デバイス%Ln台の対数損失が%2から%3に増えました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on %Ln device(s), since batch %2</source>
        <translation>
            <numerusform>%1、デバイス%Ln台、バッチ%2から</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on %Ln device(s): %2</source>
        <translation>
            <numerusform>%1、デバイス%Ln台：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the drift is over</source>
        <translation>%1：ドリフトは終わりました</translation>
    </message>
    <message numerus="yes">
        <source>The drift of %Ln device(s) is over: %1</source>
        <translation>
            <numerusform>デバイス%Ln台のドリフトは終わりました：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Recalibrated: %1</source>
        <translation>再較正しました：%1</translation>
    </message>
    <message>
        <source>Recalibration taken back: %1</source>
        <translation>再較正を取り消しました：%1</translation>
    </message>
    <message>
        <source>Leans on its own model: %1</source>
        <translation>自身のモデルを重視：%1</translation>
    </message>
    <message>
        <source>Decides with the fleet again: %1</source>
        <translation>フリートとともに判定に復帰：%1</translation>
    </message>
    <message>
        <source>Learning rate raised: %1</source>
        <translation>学習率を上げました：%1</translation>
    </message>
    <message>
        <source>Learning rate back: %1</source>
        <translation>学習率を戻しました：%1</translation>
    </message>
    <message>
        <source>Sensor in quarantine: %1</source>
        <translation>センサーを隔離しました：%1</translation>
    </message>
    <message>
        <source>Sensor released: %1</source>
        <translation>センサーの隔離を解除しました：%1</translation>
    </message>
    <message>
        <source>%1, by itself</source>
        <comment>a remedy</comment>
        <translation>%1、自動</translation>
    </message>
    <message>
        <source>The last channel still trusted can’t go into quarantine: the device would not be scored at all. Mend or replace the sensor; where its new readings are right, recalibrate.</source>
        <translation>信頼できる最後のチャンネルは隔離できません：デバイスがまったく採点されなくなります。センサーを修理または交換してください。新しい測定値が正しければ、再較正してください。</translation>
    </message>
    <message>
        <source>No quarantine: %1. %2</source>
        <comment>a device and its channel, why</comment>
        <translation>隔離なし：%1。%2</translation>
    </message>
</context>
<context>
    <name>DriftWords</name>
    <message>
        <source>quarantine</source>
        <comment>a sensor of the device is in it</comment>
        <translation>隔離</translation>
    </message>
    <message>
        <source>rate raised</source>
        <translation>学習率上げ</translation>
    </message>
    <message>
        <source>personal</source>
        <comment>the decision leans on the local model</comment>
        <translation>個別化</translation>
    </message>
    <message>
        <source>recalibrated</source>
        <translation>再較正済み</translation>
    </message>
    <message>
        <source>%1, by itself</source>
        <comment>something that is done</comment>
        <translation>%1、自動</translation>
    </message>
    <message>
        <source>leans on its own model</source>
        <translation>自身のモデルを重視</translation>
    </message>
    <message>
        <source>in quarantine: %1</source>
        <translation>隔離中：%1</translation>
    </message>
    <message>
        <source>%1, since batch %2.</source>
        <comment>a cause</comment>
        <translation>%1、バッチ%2から。</translation>
    </message>
    <message>
        <source>No drift: its channels and its log loss are as they were.</source>
        <translation>ドリフトなし：チャンネルも対数損失も変わりありません。</translation>
    </message>
    <message>
        <source>What is done: %1.</source>
        <translation>実施中の対策：%1。</translation>
    </message>
</context>
<context>
    <name>DriveWords</name>
    <message>
        <source>What was written before is safe. When the cause is gone: fleetgrad-cli resume %1</source>
        <translation>それまでに書き込んだ内容は無事です。原因を取り除いたら：fleetgrad-cli resume %1</translation>
    </message>
    <message>
        <source>Stopped before the first batch. Nothing was written.</source>
        <translation>最初のバッチの前に停止しました。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>Stopped after batch %1.</source>
        <translation>バッチ%1の後に停止しました。</translation>
    </message>
    <message>
        <source>The run is not kept: name a run file with --output.</source>
        <translation>ランは残りません：--outputでランファイルを指定してください。</translation>
    </message>
    <message>
        <source>Go on with: fleetgrad-cli resume %1</source>
        <translation>続けるには：fleetgrad-cli resume %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more remark(s): fleetgrad-cli inspect --events</source>
        <translation>
            <numerusform>ほかに注意%Ln件：fleetgrad-cli inspect --events</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 readings a second.</source>
        <translation>%1、毎秒%2件の測定値。</translation>
    </message>
    <message>
        <source>Run file: %1</source>
        <translation>ランファイル：%1</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>レポート：%1</translation>
    </message>
</context>
<context>
    <name>EndpointWords</name>
    <message>
        <source>Without TLS only this machine itself may be listened to: 127.0.0.1 or ::1. Leave plain text out, or listen there.</source>
        <translation>TLS なしで待ち受けできるのはこのマシン自身（127.0.0.1 か ::1）だけです。--plain を外すか、そこで待ち受けてください。</translation>
    </message>
    <message>
        <source>Another program listens there. Name another port.</source>
        <translation>別のプログラムが待ち受けています。別のポートを指定してください。</translation>
    </message>
    <message>
        <source>It can&apos;t be listened to: %1.</source>
        <translation>待ち受けできません: %1。</translation>
    </message>
</context>
<context>
    <name>EvaluateWords</name>
    <message>
        <source>labels late by, and alarms</source>
        <translation>ラベルの遅れとアラーム</translation>
    </message>
    <message>
        <source>events found</source>
        <translation>検出イベント</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>適合率</translation>
    </message>
    <message>
        <source>false a day</source>
        <translation>1日の誤報</translation>
    </message>
    <message>
        <source>within 1.5</source>
        <translation>1.5倍以内</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>最悪</translation>
    </message>
    <message>
        <source>Wanted: %1 false alarms in a device-day; within 1.5: devices within that factor of it, of those where ten or more were to be expected.</source>
        <translation>目標：1デバイス日に誤報%1件。1.5倍以内：誤報が10件以上見込まれたデバイスのうち、目標からこの倍率以内のもの。</translation>
    </message>
    <message>
        <source>labels late by, and scorer</source>
        <translation>ラベルの遅れとスコア</translation>
    </message>
    <message>
        <source>PR-AUC</source>
        <translation>PR-AUC</translation>
    </message>
    <message>
        <source>log loss</source>
        <translation>対数損失</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>正解率</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Tell what models and decision are worth on CSV files</source>
        <translation>CSVファイルでモデルと判定の価値を評価する</translation>
    </message>
    <message>
        <source>A CSV file, or a folder of them</source>
        <translation>CSVファイル、またはそのフォルダー</translation>
    </message>
    <message>
        <source>Readings that labels come late, one run for each</source>
        <translation>ラベルの遅れ（測定値の件数）。1つごとに1ラン</translation>
    </message>
    <message>
        <source>Judge each device by a fleet in which it alone never trains</source>
        <translation>各デバイスを、それだけが学習しないフリートで評価する</translation>
    </message>
    <message>
        <source>Runs at a time; 0: one for each processor</source>
        <translation>同時に行うランの数。0：プロセッサーごとに1つ</translation>
    </message>
    <message>
        <source>Print one JSON object and nothing else</source>
        <translation>1つのJSONオブジェクトだけを出力する</translation>
    </message>
    <message>
        <source>No progress</source>
        <translation>進捗を表示しない</translation>
    </message>
    <message>
        <source>It is empty. Name a CSV file, or a folder of them.</source>
        <translation>空です。CSVファイルまたはそのフォルダーを指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n run(s)</source>
        <translation>
            <numerusform>ラン%n件中%1件</numerusform>
        </translation>
    </message>
    <message>
        <source>delay, 90%</source>
        <translation>遅延、90%</translation>
    </message>
</context>
<context>
    <name>EvaluationFacts</name>
    <message>
        <source>No labelled readings have come yet.</source>
        <translation>ラベル付きの測定値がまだ届いていません。</translation>
    </message>
    <message>
        <source>Needs labelled readings of both classes.</source>
        <translation>両クラスのラベル付き測定値が必要です。</translation>
    </message>
    <message>
        <source>The scores of this version are not kept any more.</source>
        <translation>このバージョンのスコアはもう残っていません。</translation>
    </message>
    <message>
        <source>The file of a run has figures of each device, not single scores.</source>
        <translation>ランファイルにはデバイスごとの数値だけがあり、個々のスコアはありません。</translation>
    </message>
    <message>
        <source>readings</source>
        <translation>測定値</translation>
    </message>
    <message>
        <source>With a label, each scored before that was used</source>
        <translation>ラベル付きの件数。いずれもラベルを使う前に採点しました</translation>
    </message>
    <message>
        <source>anomalies</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>The base rate: their share of the readings</source>
        <translation>ベースレート：測定値に占める異常の割合</translation>
    </message>
    <message>
        <source>PR-AUC</source>
        <translation>PR-AUC</translation>
    </message>
    <message>
        <source>The area under the curve, all readings together</source>
        <translation>曲線の下の面積、すべての測定値をまとめて計算</translation>
    </message>
    <message>
        <source>PR-AUC, mean</source>
        <translation>PR-AUC、平均</translation>
    </message>
    <message>
        <source>The mean over the devices that have one, as reports say it</source>
        <translation>値のあるデバイスの平均。レポートの値と同じです</translation>
    </message>
    <message>
        <source>A version is judged on all readings together.</source>
        <translation>バージョンはすべての測定値をまとめて評価します。</translation>
    </message>
    <message>
        <source>log loss</source>
        <translation>対数損失</translation>
    </message>
    <message>
        <source>Mean over the readings; smaller is better</source>
        <translation>測定値の平均。小さいほど優れています</translation>
    </message>
    <message>
        <source>calibration error</source>
        <translation>較正誤差</translation>
    </message>
    <message>
        <source>The mean distance of predicted probabilities from what happened</source>
        <translation>予測確率と実際に起きたこととの平均の隔たり</translation>
    </message>
    <message>
        <source>No device claims anything of this version.</source>
        <translation>このバージョンについて申告したデバイスはありません。</translation>
    </message>
    <message>
        <source>A local model and a global version are claimed something of: choose one of them, and one device.</source>
        <translation>申告があるのはローカルモデルとグローバルバージョンです：どちらかを選び、ローカルモデルならデバイスを1台選んでください。</translation>
    </message>
    <message>
        <source>measured accuracy</source>
        <translation>実測正解率</translation>
    </message>
    <message>
        <source>Share of the readings that were called what they are</source>
        <translation>正しく判定された測定値の割合</translation>
    </message>
    <message>
        <source>claimed accuracy</source>
        <translation>申告正解率</translation>
    </message>
    <message>
        <source>Of a model on what it had just been trained on, by who trained it: nobody measured it</source>
        <translation>学習したばかりのデータでのモデルの値で、学習した側の申告です：だれも実測していません</translation>
    </message>
    <message>
        <source>majority class</source>
        <translation>多数派クラス</translation>
    </message>
    <message>
        <source>The accuracy of always saying what is more frequent</source>
        <translation>常に多いほうのクラスと答えた場合の正解率</translation>
    </message>
    <message>
        <source>balanced accuracy</source>
        <translation>バランス正解率</translation>
    </message>
    <message>
        <source>The mean of the shares of both classes that were recognised</source>
        <translation>両クラスそれぞれで正しく判定された割合の平均</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>適合率</translation>
    </message>
    <message>
        <source>Share of what was called an anomaly that is one</source>
        <translation>異常と判定されたもののうち、実際に異常である割合</translation>
    </message>
    <message>
        <source>Nothing was called an anomaly.</source>
        <translation>異常と判定されたものはありません。</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>再現率</translation>
    </message>
    <message>
        <source>Share of the anomalies that were called one</source>
        <translation>異常のうち、異常と判定された割合</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Of precision and recall</source>
        <translation>適合率と再現率から計算</translation>
    </message>
    <message>
        <source>No label has come yet by which an alarm could be judged.</source>
        <translation>アラームを判断できるラベルがまだ届いていません。</translation>
    </message>
    <message>
        <source>Alarms come from the decision.</source>
        <translation>アラームは判定から出ます。</translation>
    </message>
    <message>
        <source>No event was found yet.</source>
        <translation>イベントはまだ検出されていません。</translation>
    </message>
    <message>
        <source>The file of this run has no single delays.</source>
        <translation>このランのファイルには個々の遅延がありません。</translation>
    </message>
    <message>
        <source>events found</source>
        <translation>検出イベント</translation>
    </message>
    <message>
        <source>Runs of anomalies in which there was an alarm, since the run began</source>
        <translation>ランの開始以降、アラームが出た異常の連なり</translation>
    </message>
    <message>
        <source>false alarms a day</source>
        <translation>1日あたりの誤報</translation>
    </message>
    <message>
        <source>Per device-day: %1 in %2 device-days; %3 are wanted</source>
        <translation>1デバイス日あたり：%2デバイス日に%1件。目標は%3件</translation>
    </message>
    <message>
        <source>true alarms</source>
        <translation>正しいアラーム</translation>
    </message>
    <message>
        <source>Their share of the alarms that are judged</source>
        <translation>判断済みのアラームに占める割合</translation>
    </message>
    <message>
        <source>delay, median</source>
        <translation>遅延、中央値</translation>
    </message>
    <message>
        <source>Half of the found events were found within %1</source>
        <translation>検出イベントの半数は%1以内に検出</translation>
    </message>
    <message>
        <source>delay, 90%</source>
        <translation>遅延、90%</translation>
    </message>
    <message>
        <source>90% of the found events were found within %1</source>
        <translation>検出イベントの90%は%1以内に検出</translation>
    </message>
    <message>
        <source>No label has come of readings since it was published.</source>
        <translation>公開後の測定値のラベルはまだ届いていません。</translation>
    </message>
    <message>
        <source>Single scores of so many devices come when the run goes on.</source>
        <translation>これだけ多くのデバイスの個々のスコアは、ランを続行すると得られます。</translation>
    </message>
    <message>
        <source>With a label, and from after the version was published</source>
        <translation>ラベルがあり、バージョンの公開後のもの</translation>
    </message>
    <message>
        <source>It is scoring the last readings again: that takes a moment.</source>
        <translation>最後の測定値を採点し直しています。少しお待ちください。</translation>
    </message>
    <message>
        <source>Runs of anomalies in batches %1 to %2 in which there would have been an alarm, had every device alarmed from a probability of %3 on</source>
        <translation>バッチ%1〜%2の連続した異常のうち、全デバイスが確率%3以上でアラームを出していたら検出できたもの</translation>
    </message>
</context>
<context>
    <name>EvaluationWords</name>
    <message>
        <source>Needs labelled readings</source>
        <translation>ラベル付きの測定値が必要です</translation>
    </message>
    <message>
        <source>Needs anomalies among the labels</source>
        <translation>ラベルに異常が必要です</translation>
    </message>
    <message>
        <source>The scores of this version are not kept any more</source>
        <translation>このバージョンのスコアはもう残っていません</translation>
    </message>
    <message>
        <source>The file of this run has no single scores</source>
        <translation>このランのファイルには個々のスコアがありません</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>秒</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>分</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation>時間</translation>
    </message>
    <message>
        <source>d</source>
        <comment>days</comment>
        <translation>日</translation>
    </message>
    <message>
        <source>local model</source>
        <translation>ローカルモデル</translation>
    </message>
    <message>
        <source>global model</source>
        <translation>グローバルモデル</translation>
    </message>
    <message>
        <source>global v%1</source>
        <translation>グローバル v%1</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>再現率</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>適合率</translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <translation>適合率と再現率</translation>
    </message>
    <message>
        <source>PR-AUC %1</source>
        <translation>PR-AUC %1</translation>
    </message>
    <message>
        <source>base rate</source>
        <translation>ベースレート</translation>
    </message>
    <message>
        <source>at 0.5</source>
        <comment>probability</comment>
        <translation>0.5以上</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>share of anomalies</source>
        <translation>異常の割合</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>信頼性</translation>
    </message>
    <message>
        <source>Needs 50 labelled readings of about the same probability</source>
        <translation>ほぼ同じ確率のラベル付き測定値が50件必要です</translation>
    </message>
    <message>
        <source>as predicted</source>
        <translation>予測どおり</translation>
    </message>
    <message>
        <source>bins</source>
        <comment>of a histogram</comment>
        <translation>ビン</translation>
    </message>
    <message>
        <source>share of found events</source>
        <translation>検出イベントの割合</translation>
    </message>
    <message>
        <source>Detection delay</source>
        <translation>検出の遅延</translation>
    </message>
    <message>
        <source>Alarms come from the decision</source>
        <translation>アラームは判定から出ます</translation>
    </message>
    <message>
        <source>No event was found yet</source>
        <translation>イベントはまだ検出されていません</translation>
    </message>
    <message>
        <source>The file of this run has no single delays</source>
        <translation>このランのファイルには個々の遅延がありません</translation>
    </message>
    <message>
        <source>found</source>
        <translation>検出</translation>
    </message>
    <message>
        <source>Accuracy of each global version</source>
        <translation>各グローバルバージョンの正解率</translation>
    </message>
    <message>
        <source>claimed by its devices, and measured on hold-outs</source>
        <translation>デバイスの申告と、ホールドアウトでの実測</translation>
    </message>
    <message>
        <source>claimed by its devices, and measured on the fleet</source>
        <translation>デバイスの申告と、フリートでの実測</translation>
    </message>
    <message>
        <source>The first round has not been yet</source>
        <translation>最初のラウンドはまだ行われていません</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>正解率</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>実測</translation>
    </message>
    <message>
        <source>majority class</source>
        <translation>多数派クラス</translation>
    </message>
    <message>
        <source>Single scores of so many devices come when the run goes on</source>
        <translation>これほど多くのデバイスの個々のスコアは、ランを続けると得られます</translation>
    </message>
    <message>
        <source>Its readings can’t be had</source>
        <translation>測定値を取得できません</translation>
    </message>
    <message>
        <source>It is scoring the last readings again</source>
        <translation>最後の測定値を採点し直しています</translation>
    </message>
    <message>
        <source>alarm threshold</source>
        <translation>アラームしきい値</translation>
    </message>
    <message>
        <source>the newest %1</source>
        <translation>最新%1</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>This folder can’t be made. Name one in a place where you may write.</source>
        <translation>このフォルダーは作れません。書き込める場所を指定してください。</translation>
    </message>
    <message>
        <source>Write models, charts or the report of a run file</source>
        <translation>ランファイルのモデル、グラフ、レポートを書き出す</translation>
    </message>
    <message>
        <source>The run file</source>
        <translation>ランファイル</translation>
    </message>
    <message>
        <source>The model of a device, the newest that was stored if no version is named</source>
        <translation>デバイスのモデル。バージョンの指定がなければ、保存された最新のもの</translation>
    </message>
    <message>
        <source>A global version</source>
        <translation>グローバルバージョン</translation>
    </message>
    <message>
        <source>Every stored version of every device, and every global version, as files in a folder</source>
        <translation>各デバイスの保存されたすべてのバージョンと、すべてのグローバルバージョンをフォルダーに書き出す</translation>
    </message>
    <message>
        <source>The charts, a file each, in a folder</source>
        <translation>グラフを1つずつのファイルでフォルダーに書き出す</translation>
    </message>
    <message>
        <source>Of the charts: svg, png, pdf or csv</source>
        <translation>グラフの形式：svg、png、pdf、csv</translation>
    </message>
    <message>
        <source>The report (index.html and its charts), in a folder</source>
        <translation>レポート（index.htmlとそのグラフ）をフォルダーに書き出す</translation>
    </message>
    <message>
        <source>The file of --model or --global, in the format that its name ends with; without it NAME_vVERSION.json here</source>
        <translation>--modelまたは--globalの出力ファイル（形式は拡張子で決まる）。なければここのNAME_vVERSION.json</translation>
    </message>
    <message>
        <source>The weights of the newest stored model of every device, a line each, as a CSV file</source>
        <translation>各デバイスの保存済み最新モデルの重みを1行ずつ、CSVファイルに</translation>
    </message>
    <message>
        <source>Say what to export: --model, --global, --all-models, --weights, --charts or --report.</source>
        <translation>書き出すものを指定してください：--model、--global、--all-models、--weights、--charts、--report。</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are left out: no version of their models was stored.</source>
        <translation>
            <numerusform>デバイス%n台を省きました：モデルのどのバージョンも保存されていません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeaturesWords</name>
    <message>
        <source>The end of this name tells no format. End it with .csv or .npy.</source>
        <translation>この名前の末尾からは形式が分かりません。末尾を.csvか.npyにしてください。</translation>
    </message>
    <message>
        <source>This file would replace one of those that are read. Name another.</source>
        <translation>このファイルは読み込むファイルの1つを置き換えてしまいます。別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>Interrupted: nothing is kept.</source>
        <translation>中断しました：何も残しません。</translation>
    </message>
    <message>
        <source>Write the features that models see of the readings of files</source>
        <translation>ファイルの測定値からモデルが見る特徴量を書き出します</translation>
    </message>
    <message>
        <source>A CSV file, or a folder of them</source>
        <translation>CSVファイル、またはそのフォルダー</translation>
    </message>
    <message>
        <source>This device alone</source>
        <translation>このデバイスだけ</translation>
    </message>
    <message>
        <source>Whose features: those of local models, or of the fleet</source>
        <translation>どの特徴量か：ローカルモデルのもの、またはフリートのもの</translation>
    </message>
    <message>
        <source>A .csv file, or for one device a .npy file; without it CSV goes to standard output</source>
        <translation>.csvファイル、または1台のデバイスなら.npyファイル。なければCSVを標準出力へ</translation>
    </message>
    <message>
        <source>No remarks on the files</source>
        <translation>ファイルについての注記を出さない</translation>
    </message>
    <message>
        <source>It is empty. Name a CSV file, or a folder of them.</source>
        <translation>空です。CSVファイルまたはそのフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The files have no device of this name. Their devices are called %1, ...</source>
        <translation>この名前のデバイスはファイルにありません。デバイス名：%1, ...</translation>
    </message>
    <message>
        <source>A .npy file holds one device, and the files have more: %1, ... Name one, or write a .csv file.</source>
        <translation>.npyファイルに入るデバイスは1台ですが、ファイルには複数あります：%1, ... 1台を指定するか、.csvファイルに書き出してください。</translation>
    </message>
    <message>
        <source>%1 and %2 have different channels, so that their features are no one table. Name one device, or write those of the fleet (--model fleet).</source>
        <translation>%1と%2はチャンネルが異なるため、特徴量を1つの表にできません。デバイスを1台指定するか、フリートの特徴量（--model fleet）を書き出してください。</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1分%2秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1時間%2分</translation>
    </message>
</context>
<context>
    <name>FindRateWords</name>
    <message>
        <source>rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>log loss</source>
        <translation>対数損失</translation>
    </message>
    <message>
        <source>mean over the devices</source>
        <translation>全デバイスの平均</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>best rate</source>
        <translation>最良の学習率</translation>
    </message>
    <message>
        <source>at the fleet&apos;s rate</source>
        <translation>フリートの学習率で</translation>
    </message>
    <message numerus="yes">
        <source>%n more device(s): --json has them.</source>
        <translation>
            <numerusform>ほかにデバイス%n台：--jsonで表示できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a learning rate: many of them on the same readings</source>
        <translation>学習率を探す：同じ測定値で多くを試す</translation>
    </message>
    <message>
        <source>A file of readings, or a folder of them; without it, the simulation of the preset</source>
        <translation>測定値のファイル、またはそのフォルダー。なければプリセットのシミュレーション</translation>
    </message>
    <message>
        <source>Lowest rate that is tried</source>
        <translation>試す学習率の下限</translation>
    </message>
    <message>
        <source>Highest rate that is tried</source>
        <translation>試す学習率の上限</translation>
    </message>
    <message>
        <source>How many, in even ratios</source>
        <translation>試す個数（等比で）</translation>
    </message>
    <message>
        <source>Devices that are tried, evenly spread; 0: all</source>
        <translation>試すデバイスの台数（均等に選ぶ）。0：すべて</translation>
    </message>
    <message>
        <source>Workers; 0: one for each processor</source>
        <translation>ワーカーの数。0：プロセッサーごとに1つ</translation>
    </message>
    <message>
        <source>Print one JSON object and nothing else</source>
        <translation>1つのJSONオブジェクトだけを出力する</translation>
    </message>
    <message>
        <source>No progress</source>
        <translation>進捗を表示しない</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n device(s)</source>
        <translation>
            <numerusform>デバイス%n台中%1台</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not below --highest. Lower the one or raise the other.</source>
        <translation>--highest以上になっています。これを下げるか、--highestを上げてください。</translation>
    </message>
</context>
<context>
    <name>FleetFilter</name>
    <message>
        <source>“%1” is no figure: write acc, bal, prauc, loss, precision, recall, f1, gain, found, false, delay, alarms, waiting, age, rate, samples or v.</source>
        <translation>「%1」という指標はありません：acc、bal、prauc、loss、precision、recall、f1、gain、found、false、delay、alarms、waiting、age、rate、samples、vのいずれかを書いてください。</translation>
    </message>
    <message>
        <source>A number is missing after “%1”, as in acc&lt;0.7.</source>
        <translation>「%1」の後に数がありません。acc&lt;0.7のように書いてください。</translation>
    </message>
    <message>
        <source>“%1” is no state: there are %2.</source>
        <translation>「%1」という状態はありません。使えるのは%2です。</translation>
    </message>
    <message>
        <source>“%1” is no drift: there are sensor, environment, global-model, unknown, any and acting.</source>
        <translation>「%1」というドリフトはありません。使えるのはsensor、environment、global-model、unknown、any、actingです。</translation>
    </message>
    <message>
        <source>&lt;p&gt;Show the devices for which every term holds:&lt;/p&gt;&lt;table cellspacing=&apos;4&apos;&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;press-*&lt;/b&gt;&lt;/td&gt;&lt;td&gt;the name, with wildcards&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;acc&amp;lt;0.7&lt;/b&gt;&lt;/td&gt;&lt;td&gt;a figure: acc, bal, prauc, loss, precision, recall, f1, gain, waiting, age (of labels), rate, samples, v; found (share of events), false (alarms a day), delay (s), alarms&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;state:silent&lt;/b&gt;&lt;/td&gt;&lt;td&gt;learning, no-gain, waiting, too-few-labels, silent, quarantined, hold-out, finished&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;is:alarm&lt;/b&gt;&lt;/td&gt;&lt;td&gt;an alarm is on&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;drift:any&lt;/b&gt;, &lt;b&gt;state:drifting&lt;/b&gt;&lt;/td&gt;&lt;td&gt;sensor, environment, global-model, unknown, any, acting&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;is:locked&lt;/b&gt;&lt;/td&gt;&lt;td&gt;the rate is locked&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</source>
        <translation>&lt;p&gt;すべての条件に合うデバイスを表示します：&lt;/p&gt;&lt;table cellspacing=&apos;4&apos;&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;press-*&lt;/b&gt;&lt;/td&gt;&lt;td&gt;名前。ワイルドカードを使えます&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;acc&amp;lt;0.7&lt;/b&gt;&lt;/td&gt;&lt;td&gt;指標：acc、bal、prauc、loss、precision、recall、f1、gain、waiting、age（ラベルの）、rate、samples、v、found（イベントの割合）、false（1日あたりの誤報）、delay（秒）、alarms&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;state:silent&lt;/b&gt;&lt;/td&gt;&lt;td&gt;learning、no-gain、waiting、too-few-labels、silent、quarantined、hold-out、finished&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;is:alarm&lt;/b&gt;&lt;/td&gt;&lt;td&gt;アラームが出ている&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;drift:any&lt;/b&gt;, &lt;b&gt;state:drifting&lt;/b&gt;&lt;/td&gt;&lt;td&gt;sensor、environment、global-model、unknown、any、acting&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;is:locked&lt;/b&gt;&lt;/td&gt;&lt;td&gt;学習率がロックされている&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</translation>
    </message>
    <message>
        <source>“%1” is no group: this run has none. Select devices and choose “New group…” in their menu.</source>
        <translation>「%1」というグループはありません：このランにはグループがありません。デバイスを選択し、メニューから「新しいグループ…」を選んでください。</translation>
    </message>
    <message>
        <source>“%1” is no group: there are %2.</source>
        <translation>「%1」というグループはありません。使えるのは%2です。</translation>
    </message>
    <message>
        <source>&lt;tr&gt;&lt;td&gt;&lt;b&gt;group:pumps&lt;/b&gt;&lt;/td&gt;&lt;td&gt;in a group whose name begins with that&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;source:hall-1&lt;/b&gt;&lt;/td&gt;&lt;td&gt;the folder or file that it comes from&lt;/td&gt;&lt;/tr&gt;</source>
        <translation>&lt;tr&gt;&lt;td&gt;&lt;b&gt;group:pumps&lt;/b&gt;&lt;/td&gt;&lt;td&gt;名前がこれで始まるグループに属する&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;source:hall-1&lt;/b&gt;&lt;/td&gt;&lt;td&gt;元のフォルダーまたはファイル&lt;/td&gt;&lt;/tr&gt;</translation>
    </message>
    <message>
        <source>&lt;tr&gt;&lt;td&gt;&lt;b&gt;is:canary&lt;/b&gt;&lt;/td&gt;&lt;td&gt;it tries out a model&lt;/td&gt;&lt;/tr&gt;</source>
        <translation>&lt;tr&gt;&lt;td&gt;&lt;b&gt;is:canary&lt;/b&gt;&lt;/td&gt;&lt;td&gt;モデルを試している&lt;/td&gt;&lt;/tr&gt;</translation>
    </message>
</context>
<context>
    <name>FleetMap</name>
    <message>
        <source>better</source>
        <translation>良</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>悪</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>バッチ</translation>
    </message>
</context>
<context>
    <name>ForkTreeWords</name>
    <message>
        <source>nothing changed</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>forks</source>
        <translation>分岐</translation>
    </message>
    <message>
        <source>after batch</source>
        <translation>バッチ以降</translation>
    </message>
    <message>
        <source>now batch</source>
        <translation>現在のバッチ</translation>
    </message>
    <message>
        <source>accuracy then</source>
        <translation>当時の正解率</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
</context>
<context>
    <name>ForkWords</name>
    <message>
        <source>Go on from a batch of a run with other settings, in the same file</source>
        <translation>ランのあるバッチから別の設定で、同じファイルの中で続ける</translation>
    </message>
    <message>
        <source>The run file, or a fork in it: plant.fleetrun#name</source>
        <translation>ランファイル、またはその中の分岐：plant.fleetrun#name</translation>
    </message>
    <message>
        <source>The last batch that the fork has in common with the run</source>
        <translation>分岐がランと共有する最後のバッチ</translation>
    </message>
    <message>
        <source>What the fork is called; without it fork-1, fork-2, ...</source>
        <translation>分岐の名前。省略するとfork-1、fork-2など</translation>
    </message>
</context>
<context>
    <name>Forking</name>
    <message>
        <source>The checkpoint at batch %1 is of another version of the program, so the run can&apos;t be forked after it. Fork it before that batch, or with the program that made it (fleetgrad-cli inspect names its version).</source>
        <translation>バッチ%1のチェックポイントは別のバージョンのプログラムのものなので、その後では分岐できません。そのバッチより前で分岐するか、書き出したプログラムを使ってください（バージョンはfleetgrad-cli inspectで分かります）。</translation>
    </message>
    <message>
        <source>Forking was stopped.</source>
        <translation>分岐は中止されました。</translation>
    </message>
    <message>
        <source>Gone through again, batch %1 is not what the file has: another version of the program made it. Fork the run with that one (fleetgrad-cli inspect names it).</source>
        <translation>もう一度たどると、バッチ%1はファイルの内容と一致しません。別のバージョンのプログラムが作ったものです。そのバージョンで分岐してください（fleetgrad-cli inspectで分かります）。</translation>
    </message>
    <message>
        <source>%1 can&apos;t change in a fork: what was learnt up to batch %2 rests on it. Start a new run to change it.</source>
        <translation>%1は分岐では変更できません。バッチ%2までに学習した内容がそれに基づいているためです。変更するには新しいランを開始してください。</translation>
    </message>
    <message>
        <source>A fork after batch %1 can&apos;t end after batch %2. Give it more batches.</source>
        <translation>バッチ%1以降の分岐は、バッチ%2の後で終えることはできません。バッチを増やしてください。</translation>
    </message>
</context>
<context>
    <name>GainTexts</name>
    <message>
        <source>Its decision is better than always saying normal, than the last label and than the unsupervised score.</source>
        <translation>判定は、常に正常とするより、直前のラベルより、教師なしスコアよりも優れています。</translation>
    </message>
    <message>
        <source>Its decision is not better than the last label.</source>
        <translation>判定は直前のラベルより優れてはいません。</translation>
    </message>
    <message>
        <source>Too few labels to tell whether its decision is better than the last label.</source>
        <translation>ラベルが少なく、判定が直前のラベルより優れているかはわかりません。</translation>
    </message>
    <message>
        <source>Its decision is not better than the unsupervised score.</source>
        <translation>判定は教師なしスコアより優れてはいません。</translation>
    </message>
    <message>
        <source>Too few labels to tell whether its decision is better than the unsupervised score.</source>
        <translation>ラベルが少なく、判定が教師なしスコアより優れているかはわかりません。</translation>
    </message>
    <message>
        <source>Its decision is not better than always saying normal.</source>
        <translation>判定は常に正常とするより優れてはいません。</translation>
    </message>
    <message>
        <source>Too few labels to tell whether its decision is better than always saying normal.</source>
        <translation>ラベルが少なく、判定が常に正常とするより優れているかはわかりません。</translation>
    </message>
    <message>
        <source>too few labels to tell what the fleet has learnt</source>
        <translation>ラベルが少なく、フリートが何を学んだかはわかりません</translation>
    </message>
    <message>
        <source>the fleet is learning</source>
        <translation>フリートは学習しています</translation>
    </message>
    <message>
        <source>the fleet is not better than the last label</source>
        <translation>フリートは直前のラベルより優れてはいません</translation>
    </message>
    <message>
        <source>too few labels to tell whether the fleet is better than the last label</source>
        <translation>ラベルが少なく、フリートが直前のラベルより優れているかはわかりません</translation>
    </message>
    <message>
        <source>the fleet is not better than the unsupervised score</source>
        <translation>フリートは教師なしスコアより優れてはいません</translation>
    </message>
    <message>
        <source>too few labels to tell whether the fleet is better than the unsupervised score</source>
        <translation>ラベルが少なく、フリートが教師なしスコアより優れているかはわかりません</translation>
    </message>
    <message>
        <source>the fleet is not better than always saying normal</source>
        <translation>フリートは常に正常とするより優れてはいません</translation>
    </message>
    <message>
        <source>too few labels to tell whether the fleet is better than always saying normal</source>
        <translation>ラベルが少なく、フリートが常に正常とするより優れているかはわかりません</translation>
    </message>
    <message>
        <source>Hardest to beat: %1, gain in PR-AUC %2, %3.</source>
        <translation>最も手ごわい相手：%1、PR-AUCの改善 %2、%3。</translation>
    </message>
    <message>
        <source>Hardest to beat: %1, gain in log loss %2, %3.</source>
        <translation>最も手ごわい相手：%1、対数損失の改善 %2、%3。</translation>
    </message>
    <message>
        <source>against weak labels</source>
        <translation>弱ラベルに対して</translation>
    </message>
    <message>
        <source>against weak labels in %1 of %2 devices</source>
        <translation>デバイス%2台のうち%1台は弱ラベルに対して</translation>
    </message>
    <message>
        <source>95% interval %1 to %2</source>
        <translation>95%区間 %1～%2</translation>
    </message>
</context>
<context>
    <name>GroupTexts</name>
    <message>
        <source>The group “%1” names no device: nothing is trained by it. Check its pattern against the names of the devices.</source>
        <translation>グループ「%1」に当てはまるデバイスがなく、何も学習しません。パターンをデバイスの名前と照らし合わせてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) (%1) are named by the groups “%2” and “%3”: the first of them counts.</source>
        <translation>
            <numerusform>グループ「%2」と「%3」の両方にデバイス%n台（例：%1）が当てはまります：前者が有効です。</numerusform>
        </translation>
    </message>
    <message>
        <source>in no group</source>
        <translation>グループなし</translation>
    </message>
</context>
<context>
    <name>HelpTexts</name>
    <message>
        <source>Examples:</source>
        <translation>例：</translation>
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
        <translation>終了コード：
  0    すべて正常
  1    ランが途中で失敗
  2    使い方の誤り：引数または設定
  3    入力の誤り：ファイルがない、読めない、または内容が違う
  4    ファイルに書き込めない：権限がない、すでにある、ディスクがいっぱい
  5    --breakで停止。そこまではすべてランファイルにあります
  130  中断。最後のバッチまではすべてランファイルにあります</translation>
    </message>
</context>
<context>
    <name>IdentityWords</name>
    <message>
        <source>Folder of the server&apos;s certificate, key and tokens; without it one in the user&apos;s data</source>
        <translation>サーバーの証明書、鍵、トークンのフォルダー。なければユーザーデータ内のフォルダー</translation>
    </message>
</context>
<context>
    <name>InputFileText</name>
    <message>
        <source>This link leads nowhere, or in a circle; choose the file itself.</source>
        <translation>リンク先がないか、循環しています。ファイルそのものを選んでください。</translation>
    </message>
    <message>
        <source>There is no such file or folder; check the path.</source>
        <translation>ファイルまたはフォルダーがありません。パスを確かめてください。</translation>
    </message>
    <message>
        <source>This is a device, a pipe or a socket and no file; choose a CSV file.</source>
        <translation>これはデバイス、パイプ、ソケットのいずれかで、ファイルではありません。CSVファイルを選んでください。</translation>
    </message>
    <message>
        <source>The file cannot be read (%1); check the disk and try again.</source>
        <translation>ファイルが読めません（%1）。ディスクを確かめて、もう一度試してください。</translation>
    </message>
    <message>
        <source>The file unpacks to more than %1 times its size, as no file of readings does; if it is sound, unpack it and choose the result.</source>
        <translation>展開すると元の%1倍を超えます。測定値のファイルでは起こりません。問題のないファイルなら、展開してからそれを選んでください。</translation>
    </message>
    <message>
        <source>The compressed file is damaged or ends early; get it again.</source>
        <translation>圧縮ファイルが壊れているか、途中で切れています。入手し直してください。</translation>
    </message>
    <message>
        <source>The file cannot be opened (%1); check its permissions.</source>
        <translation>ファイルが開けません（%1）。権限を確かめてください。</translation>
    </message>
    <message>
        <source>The memory does not suffice to unpack the file; close other programs.</source>
        <translation>ファイルの展開に必要なメモリーが足りません。ほかのプログラムを終了してください。</translation>
    </message>
</context>
<context>
    <name>InspectModel</name>
    <message>
        <source>Global model, version %1</source>
        <translation>グローバルモデル、バージョン%1</translation>
    </message>
    <message>
        <source>Local model of %1, version %2</source>
        <translation>%1のローカルモデル、バージョン%2</translation>
    </message>
    <message>
        <source>From run: %1, batch %2, method %3</source>
        <translation>元のラン：%1、バッチ%2、手法%3</translation>
    </message>
    <message numerus="yes">
        <source>Trained on %1 sample(s); claimed accuracy %2; learning rate %3</source>
        <translation>
            <numerusform>サンプル%1件で学習。申告正解率 %2、学習率 %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weight(s); the largest:</source>
        <translation>
            <numerusform>重み%Ln個。最大のもの：</numerusform>
        </translation>
    </message>
    <message>
        <source>bias</source>
        <translation>バイアス</translation>
    </message>
    <message>
        <source>Made by round %1</source>
        <translation>ラウンド%1で作成</translation>
    </message>
    <message>
        <source>from global version %1</source>
        <translation>グローバルバージョン%1から</translation>
    </message>
    <message>
        <source>from version %1</source>
        <translation>バージョン%1から</translation>
    </message>
    <message>
        <source>beside global version %1</source>
        <translation>当時のグローバルバージョンは%1</translation>
    </message>
    <message>
        <source>configuration %1</source>
        <translation>設定%1</translation>
    </message>
    <message>
        <source>on its device</source>
        <translation>そのデバイスで</translation>
    </message>
    <message>
        <source>on the devices that train</source>
        <translation>学習するデバイスで</translation>
    </message>
    <message>
        <source>on the devices that never train</source>
        <translation>学習しないデバイスで</translation>
    </message>
    <message numerus="yes">
        <source>Measured %1 to batch %2, %3 labelled reading(s): PR-AUC %4, log loss %5, accuracy %6</source>
        <translation>
            <numerusform>%1バッチ%2まで実測、ラベル付き測定値%3件：PR-AUC %4、対数損失 %5、正解率 %6</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>メモ：%1</translation>
    </message>
</context>
<context>
    <name>InspectWords</name>
    <message>
        <source>information</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>Show what a run file or a model file holds</source>
        <translation>ランファイルまたはモデルファイルの内容を表示する</translation>
    </message>
    <message>
        <source>A run file or a model file</source>
        <translation>ランファイルまたはモデルファイル</translation>
    </message>
    <message>
        <source>As one JSON object</source>
        <translation>1つのJSONオブジェクトとして出力する</translation>
    </message>
    <message>
        <source>The digest of a run&apos;s content: equal for equal runs</source>
        <translation>ランの内容のダイジェスト：同じランなら同じ値</translation>
    </message>
    <message>
        <source>The events of a run</source>
        <translation>ランのイベント</translation>
    </message>
    <message>
        <source>The global versions of a run</source>
        <translation>ランのグローバルバージョン</translation>
    </message>
    <message>
        <source>The configuration of a run, as TOML</source>
        <translation>ランの設定（TOML）</translation>
    </message>
    <message>
        <source>This is not a run file. Only a run file has a digest, events, versions and a configuration.</source>
        <translation>ランファイルではありません。ダイジェスト、イベント、バージョン、設定はランファイルにだけあります。</translation>
    </message>
    <message>
        <source>Finished after batch %1.</source>
        <translation>バッチ%1の後に終了しました。</translation>
    </message>
    <message>
        <source>Stopped after batch %1; fleetgrad-cli resume goes on with it.</source>
        <translation>バッチ%1の後に停止しました。fleetgrad-cli resumeで続けられます。</translation>
    </message>
    <message>
        <source>Made by Fleetgrad %1 at %2.</source>
        <translation>Fleetgrad %1により%2に作成されました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s), no summary yet: it stopped before its first checkpoint.</source>
        <translation>
            <numerusform>デバイス%Ln台。最初のチェックポイントの前に停止したため、要約はまだありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The figures are those after batch %1, of its newest checkpoint.</source>
        <translation>数値はバッチ%1の後、最新のチェックポイントのものです。</translation>
    </message>
    <message>
        <source>Stopped after batch %1; fleetgrad-cli serve goes on with it.</source>
        <translation>バッチ%1の後に停止しました。fleetgrad-cli serveで続けられます。</translation>
    </message>
    <message>
        <source>That waits for: %1</source>
        <comment>a command</comment>
        <translation>次を待っています：%1</translation>
    </message>
    <message>
        <source>What devices reported up to batch %1 is in earlier files.</source>
        <translation>デバイスがバッチ%1までに報告した内容は以前のファイルにあります。</translation>
    </message>
</context>
<context>
    <name>LearningChart</name>
    <message>
        <source>global, each version</source>
        <translation>グローバル、各バージョン</translation>
    </message>
    <message>
        <source>fleet median</source>
        <translation>フリートの中央値</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>scored before training, against labels that the method makes itself</source>
        <translation>学習前に採点、手法が自ら作るラベルに対して</translation>
    </message>
    <message>
        <source>local models</source>
        <translation>ローカルモデル</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>last 1,000 labels</source>
        <translation>直近1,000ラベル</translation>
    </message>
    <message>
        <source>No labelled readings yet: the first figures come with the first labels.</source>
        <translation>ラベル付きの測定値がまだありません：最初のラベルとともに数値が表示されます。</translation>
    </message>
    <message>
        <source>decisions, fleet mean</source>
        <translation>判定、フリートの平均</translation>
    </message>
    <message>
        <source>global, newest version</source>
        <translation>グローバル、最新バージョン</translation>
    </message>
    <message>
        <source>original, claimed</source>
        <translation>元の手法、申告</translation>
    </message>
    <message>
        <source>original, measured</source>
        <translation>元の手法、実測</translation>
    </message>
    <message>
        <source>%1: learning rate from %2 to %3, %4</source>
        <translation>%1：学習率を%2から%3に変更、%4</translation>
    </message>
    <message>
        <source>since the start</source>
        <translation>開始から</translation>
    </message>
    <message>
        <source>time, UTC</source>
        <translation>時刻、UTC</translation>
    </message>
    <message>
        <source>readings per device</source>
        <translation>デバイスあたりの測定値</translation>
    </message>
    <message numerus="yes">
        <source>(%Ln earlier change(s) of this rate are not drawn: there is room for the newest %1)</source>
        <translation>
            <numerusform>（これより前のこの学習率の変更%Ln件は描かれていません：描けるのは最新の%1件までです）</numerusform>
        </translation>
    </message>
    <message>
        <source>10–90% of devices</source>
        <translation>デバイスの10～90%</translation>
    </message>
    <message>
        <source>global, last %1 versions</source>
        <translation>グローバル、最新%1バージョン</translation>
    </message>
</context>
<context>
    <name>LearningView</name>
    <message>
        <source>%1, smoothed</source>
        <translation>%1、平滑化</translation>
    </message>
</context>
<context>
    <name>LiveText</name>
    <message>
        <source>A device has a name of 1 to %1 letters, digits and signs.</source>
        <translation>デバイスの名前は1～%1個の文字、数字、記号です。</translation>
    </message>
    <message>
        <source>This device has %L1 channels, but every device of this run has %L2: live.channels of its configuration says so. Send that many.</source>
        <translation>このデバイスのチャンネルは%L1個ですが、このランのデバイスはすべて%L2個です（設定の live.channels）。その数を送ってください。</translation>
    </message>
    <message>
        <source>A channel has a name of 1 to %1 letters, digits and signs.</source>
        <translation>チャンネルの名前は1～%1個の文字、数字、記号です。</translation>
    </message>
    <message>
        <source>Give one unit for each channel, or none at all.</source>
        <translation>単位はチャンネルごとに1つ指定するか、まったく指定しないでください。</translation>
    </message>
    <message>
        <source>A unit has at most %1 letters, digits and signs.</source>
        <translation>単位は最大%1個の文字、数字、記号です。</translation>
    </message>
    <message>
        <source>The time stamp %1 is more than a day away from now, %2 (seconds since 1970): set the clock of the device.</source>
        <translation>タイムスタンプ %1 は現在 %2（1970年からの秒数）から1日以上離れています。デバイスの時計を合わせてください。</translation>
    </message>
    <message>
        <source>A device of this name joined with the channels %1. Send these, in their order and with their units, or choose another name.</source>
        <translation>この名前のデバイスはチャンネル %1 で参加しました。これらを同じ順序と単位で送るか、別の名前を選んでください。</translation>
    </message>
    <message>
        <source>All %L1 places of this run are taken (live.places of its configuration): begin a run with more of them.</source>
        <translation>このランの%L1個の枠はすべて使われています（設定の live.places）。枠の多いランを始めてください。</translation>
    </message>
    <message>
        <source>This run takes readings alone: let the device send these.</source>
        <translation>このランは測定値だけを受け取ります。デバイスに測定値を送らせてください。</translation>
    </message>
    <message>
        <source>A device of this name joined as one that trains itself. Go on with that, or choose another name.</source>
        <translation>この名前のデバイスは自ら学習するデバイスとして参加しました。そのまま続けるか、別の名前を選んでください。</translation>
    </message>
    <message>
        <source>A device of this name joined as one that sends its readings. Go on with that, or choose another name.</source>
        <translation>この名前のデバイスは測定値を送るデバイスとして参加しました。そのまま続けるか、別の名前を選んでください。</translation>
    </message>
</context>
<context>
    <name>LookBack</name>
    <message>
        <source>There is no such device in this run.</source>
        <translation>このランにそのデバイスはありません。</translation>
    </message>
    <message>
        <source>There is no batch %L1 in this run: it has %L2.</source>
        <translation>このランにバッチ%L1はありません。バッチは%L2個です。</translation>
    </message>
    <message>
        <source>The checkpoint at batch %L1 does not fit this version of the program.</source>
        <translation>バッチ%L1のチェックポイントは、このバージョンのプログラムに合いません。</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>It has no such reading in this run.</source>
        <translation>このランにその測定値はありません。</translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message>
        <source>This server speaks schema %1.</source>
        <translation>このサーバーが使うスキーマは%1です。</translation>
    </message>
    <message>
        <source>A device has a name of 1 to %1 bytes.</source>
        <translation>デバイスの名前は1～%1バイトです。</translation>
    </message>
    <message>
        <source>It is to be an array of the channels&apos; names.</source>
        <translation>チャンネル名の配列にしてください。</translation>
    </message>
    <message>
        <source>It is to be an array with one text for each channel.</source>
        <translation>チャンネルごとに1つのテキストがある配列にしてください。</translation>
    </message>
    <message>
        <source>Seconds between two readings are above 0, and a day at most.</source>
        <translation>測定値の間隔（秒）は0より大きく、最大1日です。</translation>
    </message>
    <message>
        <source>A value is a number, or null where it is missing.</source>
        <translation>値は数で、欠測の場合はnullです。</translation>
    </message>
    <message>
        <source>“%1” is no channel that the device said it has.</source>
        <translation>「%1」は、デバイスが示したチャンネルではありません。</translation>
    </message>
    <message>
        <source>There is to be one value for each channel, %1 in all.</source>
        <translation>値はチャンネルごとに1つ、合計%1個にしてください。</translation>
    </message>
    <message>
        <source>On this connection it is “%1”.</source>
        <translation>この接続では「%1」です。</translation>
    </message>
    <message>
        <source>It is to be ISO 8601, or milliseconds since 1970 as a number.</source>
        <translation>ISO 8601、または1970年からのミリ秒を表す数にしてください。</translation>
    </message>
    <message>
        <source>It is to be a whole number from 1 on, larger with each reading.</source>
        <translation>1以上の整数で、測定値ごとに大きくしてください。</translation>
    </message>
    <message>
        <source>It is 0, 1, or absent.</source>
        <translation>0か1です。省くこともできます。</translation>
    </message>
    <message>
        <source>A message has 256 KiB at most.</source>
        <translation>メッセージは最大256 KiBです。</translation>
    </message>
    <message>
        <source>This is not JSON: %1</source>
        <translation>JSONではありません：%1</translation>
    </message>
    <message>
        <source>A message is an object, or an array of readings.</source>
        <translation>メッセージはオブジェクト、または測定値の配列です。</translation>
    </message>
    <message>
        <source>The device has said already who it is.</source>
        <translation>どのデバイスかは、すでに示されています。</translation>
    </message>
    <message>
        <source>The first message is to be a “hello”.</source>
        <translation>最初のメッセージは「hello」にしてください。</translation>
    </message>
    <message>
        <source>The server leaves no room for a reading.</source>
        <translation>サーバーに測定値を受け取る余地がありません。</translation>
    </message>
    <message>
        <source>This is no message of a server.</source>
        <translation>サーバーのメッセージではありません。</translation>
    </message>
    <message>
        <source>It is true where the device trains itself, or false.</source>
        <translation>デバイスが自ら学習する場合はtrue、それ以外はfalseです。</translation>
    </message>
    <message>
        <source>The server does not say by what the device is to train.</source>
        <translation>デバイスが何に従って学習すべきかをサーバーが伝えていません。</translation>
    </message>
    <message>
        <source>There is to be one name for each weight.</source>
        <translation>重みごとに名前が1つ必要です。</translation>
    </message>
    <message>
        <source>These are other features than the fleet&apos;s. The update has: %1. The fleet has: %2.</source>
        <translation>フリートの特徴量と異なります。更新の特徴量：%1。フリートの特徴量：%2。</translation>
    </message>
    <message>
        <source>It is to be a number, or null where it is unknown.</source>
        <translation>数値、または不明な場合はnullでなければなりません。</translation>
    </message>
    <message>
        <source>It is a share, from 0 to 1.</source>
        <translation>0から1までの割合です。</translation>
    </message>
    <message>
        <source>It is to be a whole number from 1 on, larger with each update.</source>
        <translation>1以上の整数で、更新ごとに大きくなければなりません。</translation>
    </message>
    <message>
        <source>It is to be the number of the global version that the update started from, or 0.</source>
        <translation>更新の出発点となったグローバルバージョンの番号、または0でなければなりません。</translation>
    </message>
    <message>
        <source>It is to be a whole number.</source>
        <translation>整数でなければなりません。</translation>
    </message>
    <message>
        <source>The weights are to be an array of numbers, and the bias a number.</source>
        <translation>重みは数値の配列、バイアスは数値でなければなりません。</translation>
    </message>
    <message>
        <source>A label without its reading has the key of that reading.</source>
        <translation>測定値を伴わないラベルには、その測定値のキーが要ります。</translation>
    </message>
</context>
<context>
    <name>ModelChoiceWords</name>
    <message>
        <source>The run has no device of this name. Its devices are called %1, ...</source>
        <translation>このランにその名前のデバイスはありません。デバイス名は%1などです。</translation>
    </message>
    <message>
        <source>No version of this device’s model was stored. Lower keep_local_versions in the next run.</source>
        <translation>このデバイスのモデルはどのバージョンも保存されていません。次のランでkeep_local_versionsを小さくしてください。</translation>
    </message>
    <message>
        <source>A model file, or a run file</source>
        <translation>モデルファイルまたはランファイル</translation>
    </message>
    <message>
        <source>Of a run file: the local model of that device</source>
        <translation>ランファイルの場合：そのデバイスのローカルモデル</translation>
    </message>
    <message>
        <source>Of a run file: that version; without it the newest</source>
        <translation>ランファイルの場合：そのバージョン。なければ最新</translation>
    </message>
    <message>
        <source>This is not a run file: it has no devices and versions. Leave --device and --version out, or name a run file.</source>
        <translation>これはランファイルではなく、デバイスもバージョンもありません。--deviceと--versionを外すか、ランファイルを指定してください。</translation>
    </message>
</context>
<context>
    <name>ModelEventTexts</name>
    <message>
        <source>“%1” deployed: it is global version %2 now</source>
        <translation>「%1」を配備：グローバルバージョン%2になりました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) try out “%1”: %2</source>
        <translation>
            <numerusform>%Ln台のデバイスが「%1」を試行：%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %Ln round(s)</source>
        <translation>
            <numerusform>%Lnラウンドの間</numerusform>
        </translation>
    </message>
    <message>
        <source>Canary of “%1” ended: its devices keep the model</source>
        <translation>「%1」のカナリアを終了：デバイスはモデルを保持します</translation>
    </message>
    <message>
        <source>Canary of “%1” promoted to all devices</source>
        <translation>「%1」のカナリアを全デバイスに昇格</translation>
    </message>
    <message>
        <source>Canary of “%1” is over: the model is taken back</source>
        <translation>「%1」のカナリアが満了：モデルを取り下げました</translation>
    </message>
    <message>
        <source>Canary of “%1” ended: the model is taken back</source>
        <translation>「%1」のカナリアを終了：モデルを取り下げました</translation>
    </message>
    <message>
        <source>accuracy %1, of the others %2</source>
        <translation>正解率 %1、ほかは %2</translation>
    </message>
    <message>
        <source>log loss %1, of the others %2</source>
        <translation>対数損失 %1、ほかは %2</translation>
    </message>
</context>
<context>
    <name>ModelFile</name>
    <message>
        <source>The model has weights that are not finite, which a model file can&apos;t hold. Choose another version.</source>
        <translation>モデルに有限でない重みがあり、モデルファイルに保存できません。別のバージョンを選んでください。</translation>
    </message>
    <message>
        <source>The model has %1 weights and %2 feature names. Choose another version.</source>
        <translation>モデルの重みは%1個、特徴量の名前は%2個です。別のバージョンを選んでください。</translation>
    </message>
    <message>
        <source>The file can&apos;t be written (%1). Check the folder, its permissions and the space that is left.</source>
        <translation>ファイルに書き込めません（%1）。フォルダー、権限、空き容量を確かめてください。</translation>
    </message>
    <message>
        <source>Field &quot;%1&quot; %2. Correct it, or save the model again.</source>
        <translation>項目&quot;%1&quot;は%2。直すか、モデルを保存し直してください。</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>ありません</translation>
    </message>
    <message>
        <source>is not a text</source>
        <translation>文字列ではありません</translation>
    </message>
    <message>
        <source>is not a number that is finite and in range</source>
        <translation>範囲内の有限の数ではありません</translation>
    </message>
    <message>
        <source>is not a whole number in range</source>
        <translation>範囲内の整数ではありません</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>2回あります</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, and this program reads &quot;fleetgrad.model.v1&quot;</source>
        <translation>&quot;%1&quot;ですが、このプログラムが読むのは&quot;fleetgrad.model.v1&quot;です</translation>
    </message>
    <message>
        <source>is neither &quot;local&quot; nor &quot;global&quot;</source>
        <translation>&quot;local&quot;でも&quot;global&quot;でもありません</translation>
    </message>
    <message>
        <source>is neither &quot;sound&quot; nor &quot;original&quot;</source>
        <translation>&quot;sound&quot;でも&quot;original&quot;でもありません</translation>
    </message>
    <message>
        <source>has %1 numbers for %2 feature names</source>
        <translation>数が%1個で、特徴量の名前が%2個です</translation>
    </message>
    <message>
        <source>is not an array</source>
        <translation>配列ではありません</translation>
    </message>
    <message>
        <source>There is no such file. Check the name and the folder.</source>
        <translation>ファイルがありません。名前とフォルダーを確かめてください。</translation>
    </message>
    <message>
        <source>The file can&apos;t be read (%1). Check its permissions.</source>
        <translation>ファイルが読めません（%1）。権限を確かめてください。</translation>
    </message>
    <message>
        <source>The file is larger than 16 MiB, which no model is. Choose a model file.</source>
        <translation>ファイルが16 MiBを超えています。モデルはそれほど大きくなりません。モデルファイルを選んでください。</translation>
    </message>
    <message>
        <source>The file is not whole JSON (%1). Save the model again, or choose another file.</source>
        <translation>ファイルが完全なJSONではありません（%1）。モデルを保存し直すか、ほかのファイルを選んでください。</translation>
    </message>
    <message>
        <source>The file is JSON, but not a model: there is no object in it. Choose a model file.</source>
        <translation>ファイルはJSONですが、モデルではありません：オブジェクトがありません。モデルファイルを選んでください。</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>はオブジェクトではありません</translation>
    </message>
    <message>
        <source>is not whole JSON</source>
        <translation>は完全なJSONではありません</translation>
    </message>
    <message>
        <source>has more than 1,000 fields</source>
        <translation>のフィールドが1,000個を超えています</translation>
    </message>
    <message>
        <source>has more than 131,072 entries</source>
        <translation>の要素が131,072個を超えています</translation>
    </message>
    <message>
        <source>This is a folder. Name a model file (%1).</source>
        <translation>これはフォルダーです。モデルファイル（%1）を指定してください。</translation>
    </message>
    <message>
        <source>There is no such format of model files. Use one of %1.</source>
        <translation>そのようなモデルファイル形式はありません。次のいずれかを使ってください：%1。</translation>
    </message>
    <message>
        <source>The end of this name tells no format of model files. End it with one of %1.</source>
        <translation>この名前の拡張子はどのモデルファイル形式でもありません。次のいずれかで終えてください：%1。</translation>
    </message>
    <message>
        <source>is none of &quot;device&quot;, &quot;fleet&quot; and &quot;hold_out&quot;</source>
        <translation>は&quot;device&quot;、&quot;fleet&quot;、&quot;hold_out&quot;のいずれでもありません</translation>
    </message>
    <message>
        <source>The file is larger than 4 MiB, which no JSON model is. Choose a model file.</source>
        <translation>ファイルが4 MiBを超えています。そのようなJSONモデルはありません。モデルファイルを選んでください。</translation>
    </message>
    <message>
        <source>The file ends inside its header: it is no safetensors file, or was cut off. Save the model again.</source>
        <translation>ファイルがヘッダーの途中で終わっています：safetensorsファイルではないか、途中で切れています。モデルを保存し直してください。</translation>
    </message>
    <message>
        <source>Its header is larger than 1 MiB, which that of no model is. Choose another file.</source>
        <translation>ヘッダーが1 MiBを超えています。そのようなモデルはありません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>Its header is not one whole JSON object (%1). Save the model again, or choose another file.</source>
        <translation>ヘッダーが1個の完全なJSONオブジェクトではありません（%1）。モデルを保存し直すか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>is a tensor that no model has</source>
        <translation>はどのモデルにもないテンソルです</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, and weights are F32, F64 or F16</source>
        <translation>は&quot;%1&quot;ですが、重みはF32、F64、F16のいずれかです</translation>
    </message>
    <message>
        <source>does not lie in the file</source>
        <translation>はファイルの中にありません</translation>
    </message>
    <message>
        <source>is not that of one row with as many numbers as the tensor has bytes for</source>
        <translation>はテンソルのバイト数に合う1行の数値の形ではありません</translation>
    </message>
    <message>
        <source>overlaps another tensor</source>
        <translation>は別のテンソルと重なっています</translation>
    </message>
    <message>
        <source>leaves a hole before the tensor</source>
        <translation>はテンソルの前にすき間を残しています</translation>
    </message>
    <message>
        <source>leaves bytes at the end of the file</source>
        <translation>はファイルの末尾に余分なバイトを残しています</translation>
    </message>
    <message>
        <source>is not that of one number</source>
        <translation>は1個の数値の形ではありません</translation>
    </message>
    <message>
        <source>Names and notes of the model take more than 1 MiB, which a safetensors file can&apos;t hold. Use JSON.</source>
        <translation>モデルの名前とメモが1 MiBを超え、safetensorsファイルに収まりません。JSONを使ってください。</translation>
    </message>
</context>
<context>
    <name>ModelOrigin</name>
    <message>
        <source>Note: %1</source>
        <translation>メモ：%1</translation>
    </message>
    <message>
        <source>From the run %1, batch %2</source>
        <translation>ラン%1のバッチ%2から</translation>
    </message>
    <message>
        <source>made by round %1</source>
        <translation>ラウンド%1で作成</translation>
    </message>
    <message>
        <source>from global v%1</source>
        <translation>グローバルv%1から</translation>
    </message>
    <message>
        <source>from v%1 of its device</source>
        <translation>そのデバイスのv%1から</translation>
    </message>
    <message>
        <source>beside global v%1</source>
        <translation>グローバルv%1と併用</translation>
    </message>
    <message>
        <source>configuration %1</source>
        <translation>設定 %1</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %1 labelled reading(s) of its device</source>
        <translation>
            <numerusform>そのデバイスのラベル付き測定値%1件で実測</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured on %1 labelled reading(s) of devices that train</source>
        <translation>
            <numerusform>学習するデバイスのラベル付き測定値%1件で実測</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured on %1 labelled reading(s) of devices that never train</source>
        <translation>
            <numerusform>学習しないデバイスのラベル付き測定値%1件で実測</numerusform>
        </translation>
    </message>
    <message>
        <source>to batch %1</source>
        <translation>バッチ%1まで</translation>
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
        <translation>なし</translation>
    </message>
    <message>
        <source>The model takes other features than the device has. Only the model has: %1. Only the device has: %2. Choose another device or another model.</source>
        <translation>モデルとデバイスの特徴量が異なります。モデルだけにあるもの：%1。デバイスだけにあるもの：%2。別のデバイスか別のモデルを選んでください。</translation>
    </message>
</context>
<context>
    <name>ModelWords</name>
    <message>
        <source>Show where a model is from, what it is worth and its largest weights</source>
        <translation>モデルの由来、実力、最も大きい重みを表示する</translation>
    </message>
    <message>
        <source>As one JSON object</source>
        <translation>1個のJSONオブジェクトとして</translation>
    </message>
    <message>
        <source>Write a model in another format</source>
        <translation>モデルを別の形式で書き出す</translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation>書き出すファイル</translation>
    </message>
    <message>
        <source>%1; without it, as the name of the file ends</source>
        <translation>%1。なければ拡張子に従う</translation>
    </message>
    <message>
        <source>Write what a model says of each reading of CSV files</source>
        <translation>CSVファイルの各測定値に対するモデルの出力を書き出す</translation>
    </message>
    <message>
        <source>A CSV file, or a folder of them</source>
        <translation>CSVファイル、またはそのフォルダー</translation>
    </message>
    <message>
        <source>The readings of that device alone</source>
        <translation>そのデバイスの測定値だけ</translation>
    </message>
    <message>
        <source>The CSV file to write; without it standard output</source>
        <translation>書き出すCSVファイル。なければ標準出力</translation>
    </message>
    <message>
        <source>It is empty. Name a CSV file, or a folder of them.</source>
        <translation>空です。CSVファイル、またはそのフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Show, convert, try out and deploy a model</source>
        <translation>モデルを表示、変換、試用、配備する</translation>
    </message>
    <message>
        <source>Say what to do with a model: show, convert, score or deploy. --help tells more.</source>
        <translation>モデルをどうするかを指定してください：show、convert、score、deploy。詳しくは--help。</translation>
    </message>
</context>
<context>
    <name>NabWindowsText</name>
    <message>
        <source>This is no list of [begin, end] pairs of times; repair the file, or remove it to read the CSV files beside it without labels.</source>
        <translation>[開始, 終了]の時刻の組のリストではありません。ファイルを直すか、取り除いて、隣のCSVファイルをラベルなしで読み込んでください。</translation>
    </message>
    <message>
        <source>The file of labels cannot be opened (%1); check its permissions.</source>
        <translation>ラベルのファイルが開けません（%1）。権限を確かめてください。</translation>
    </message>
    <message>
        <source>The file of labels is larger than 64 MiB; check that it is the right one.</source>
        <translation>ラベルのファイルが64 MiBを超えています。正しいファイルかどうかを確かめてください。</translation>
    </message>
    <message>
        <source>The file of labels is no valid JSON (%1); repair it, or remove it to read the CSV files beside it without labels.</source>
        <translation>ラベルのファイルが正しいJSONではありません（%1）。直すか、取り除いて、隣のCSVファイルをラベルなしで読み込んでください。</translation>
    </message>
</context>
<context>
    <name>NpyText</name>
    <message>
        <source>This is no NumPy array that can be read (%1); save it from Python with numpy.save as float64 of one or two dimensions.</source>
        <translation>読めるNumPy配列ではありません（%1）。Pythonのnumpy.saveで、1次元または2次元のfloat64として保存してください。</translation>
    </message>
    <message>
        <source>the file ends early</source>
        <translation>ファイルが途中で終わっています</translation>
    </message>
    <message>
        <source>its first bytes are others</source>
        <translation>先頭のバイトが違います</translation>
    </message>
    <message>
        <source>its header is longer than 64 KiB</source>
        <translation>ヘッダーが64 KiBを超えています</translation>
    </message>
    <message>
        <source>its header is not that of a table</source>
        <translation>ヘッダーが表のものではありません</translation>
    </message>
    <message>
        <source>its numbers are of the type %1</source>
        <translation>数の型が%1です</translation>
    </message>
    <message>
        <source>it lies in Fortran order</source>
        <translation>Fortran順に並んでいます</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>The array has more than a thousand million numbers; split it into several.</source>
        <translation>配列の数が10億個を超えています。いくつかに分けてください。</translation>
    </message>
    <message>
        <source>the file goes on after its end</source>
        <translation>ファイルが終わりの後も続いています</translation>
    </message>
</context>
<context>
    <name>OddityText</name>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>%1: no labels; its readings are scored, and nothing is learnt from them unless labels.weak_threshold is set.</source>
        <translation>%1：ラベルなし。測定値は採点されますが、labels.weak_thresholdを設定しないかぎり、そこからは学習しません。</translation>
    </message>
    <message>
        <source>%1: devices whose newest row comes first: %2; their rows are read from the last to the first.</source>
        <translation>%1：新しい行が先頭にあるデバイス：%2。行を最後から最初へ読みます。</translation>
    </message>
    <message>
        <source>%1: rows with the time of the row before: %2; they are kept, in the order of the file.</source>
        <translation>%1：前の行と同じ時刻の行：%2。ファイルの順のまま残します。</translation>
    </message>
    <message>
        <source>%1: rows that come later than their time: %2; they are read where their time belongs.</source>
        <translation>%1：時刻より後に現れる行：%2。時刻に合った位置で読みます。</translation>
    </message>
    <message>
        <source>%1: places where the clock goes back: %2; the rows are read in the order of the file, and their times go on after the newest.</source>
        <translation>%1：時計が戻る箇所：%2。行はファイルの順に読み、時刻は最新の時刻の後に続けます。</translation>
    </message>
    <message>
        <source>%1: gaps in time: %2, the longest of %3; nothing is filled in.</source>
        <translation>%1：時刻の空き：%2、最長%3。補いません。</translation>
    </message>
    <message>
        <source>%1: devices read at irregular intervals: %2 of %3; the rows are taken one by one.</source>
        <translation>%1：測定間隔が不規則なデバイス：%3台中%2台。行を1つずつ読みます。</translation>
    </message>
    <message>
        <source>%1: the names of the columns are not in UTF-8 and were read as Latin-1; save the file in UTF-8 if they look wrong.</source>
        <translation>%1：列名がUTF-8ではなく、Latin-1として読みました。表示がおかしければ、ファイルをUTF-8で保存してください。</translation>
    </message>
    <message>
        <source>%1 (rows left out in this file: %2 of %3).</source>
        <translation>%1（このファイルで除いた行：%3行中%2行）。</translation>
    </message>
    <message>
        <source>%1: values missing: %2.</source>
        <translation>%1：欠測値：%2。</translation>
    </message>
    <message>
        <source>%1: values infinite or too large for a number, taken as missing: %2.</source>
        <translation>%1：無限大または大きすぎるため欠測とした値：%2。</translation>
    </message>
    <message>
        <source>%1: values that are text, taken as missing: %2.</source>
        <translation>%1：文字列のため欠測とした値：%2。</translation>
    </message>
    <message>
        <source>%1: values met twice for one time and channel: %2; the first is kept.</source>
        <translation>%1：同じ時刻とチャンネルで重なる値：%2。最初のものを残します。</translation>
    </message>
    <message>
        <source>%1: no row has a readable time; each is taken a minute after the one before.</source>
        <translation>%1：読める時刻のある行がありません。各行を前の行の1分後とします。</translation>
    </message>
    <message>
        <source>%1: rows without a readable time: %2; each has the time of the row before.</source>
        <translation>%1：時刻が読めない行：%2。それぞれ前の行の時刻とします。</translation>
    </message>
    <message>
        <source>%1: times with a time zone: %2, and without: %3, which are taken as UTC.</source>
        <translation>%1：タイムゾーン付きの時刻：%2、なし：%3。なしのものはUTCとみなします。</translation>
    </message>
</context>
<context>
    <name>OnnxFormat</name>
    <message>
        <source>The file is larger than 16 MiB, or has more than %1 parts: no linear model has so many. Choose a model file.</source>
        <translation>ファイルが16 MiBより大きいか、構成要素が%1個を超えています。線形モデルにそれほど多くはありません。モデルファイルを選んでください。</translation>
    </message>
    <message>
        <source>The file is not a whole ONNX model. Export the model again, or choose another file.</source>
        <translation>ファイルは完全なONNXモデルではありません。モデルを書き出し直すか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The model is made for version %1 of the operators, and this program reads %2 and later. Export it for a later one.</source>
        <translation>モデルは演算子のバージョン%1用で、このプログラムが読むのは%2以降です。より新しいバージョン用に書き出してください。</translation>
    </message>
    <message>
        <source>The model has functions or training steps of its own, which this program does not read. Export the linear model alone.</source>
        <translation>モデルには独自の関数か学習手順があり、このプログラムはそれを読みません。線形モデルだけを書き出してください。</translation>
    </message>
    <message>
        <source>The metadata is larger than 2 MiB, which that of no model is. Choose a model file.</source>
        <translation>メタデータが2 MiBを超えています。そのようなモデルはありません。モデルファイルを選んでください。</translation>
    </message>
    <message>
        <source>The metadata has “%1” twice. Export the model again.</source>
        <translation>メタデータに「%1」が2回あります。モデルを書き出し直してください。</translation>
    </message>
</context>
<context>
    <name>OnnxGraph</name>
    <message>
        <source>%1 This program reads linear models: from one input through MatMul and Add, or Gemm, and then Sigmoid to one output. Export the linear model alone.</source>
        <translation>%1このプログラムが読むのは線形モデルです：1つの入力からMatMulとAdd（またはGemm）、続いてSigmoidを経て1つの出力に至るもの。線形モデルだけを書き出してください。</translation>
    </message>
    <message>
        <source>The operator “%1” %2.</source>
        <translation>演算子「%1」は%2。</translation>
    </message>
    <message>
        <source>The graph has sparse tensors.</source>
        <translation>グラフに疎テンソルがあります。</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>2回現れます</translation>
    </message>
    <message>
        <source>The graph has another number of inputs or outputs (%1 in, %2 out).</source>
        <translation>グラフの入力か出力の数が違います（入力 %1、出力 %2）。</translation>
    </message>
    <message>
        <source>The output “%1” is not the result of a Sigmoid.</source>
        <translation>出力「%1」はSigmoidの結果ではありません。</translation>
    </message>
    <message>
        <source>is not of the standard set, but of “%1”</source>
        <translation>標準のものではなく、「%1」のものです</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>読めません</translation>
    </message>
    <message>
        <source>has another number of inputs or outputs (%1 in, %2 out)</source>
        <translation>入力か出力の数が違います（入力 %1、出力 %2）</translation>
    </message>
    <message>
        <source>makes “%1”, which is there already</source>
        <translation>すでにある「%1」を作ります</translation>
    </message>
    <message>
        <source>has the attribute “%1”, with a value that can&apos;t be read</source>
        <translation>属性「%1」の値が読めません</translation>
    </message>
    <message>
        <source>takes “%1”, which the step before it has not made</source>
        <translation>直前の段階が作っていない「%1」を取ります</translation>
    </message>
    <message>
        <source>comes at another place than it should</source>
        <translation>あるべき位置にありません</translation>
    </message>
    <message>
        <source>“%1” is no table of float32 numbers of the width %2.</source>
        <translation>「%1」は幅%2のfloat32の数値の表ではありません。</translation>
    </message>
</context>
<context>
    <name>OnnxTensor</name>
    <message>
        <source>The tensor “%1” %2. Export the model again, with finite float32 numbers in the file.</source>
        <translation>テンソル「%1」は%2。有限なfloat32の数値をファイルに含めて、モデルを書き出し直してください。</translation>
    </message>
    <message>
        <source>has the shape [%1], where %2 is wanted</source>
        <translation>形状が[%1]で、%2でなければなりません</translation>
    </message>
    <message>
        <source>has its numbers in another file</source>
        <translation>数値が別のファイルにあります</translation>
    </message>
    <message>
        <source>holds no float32 numbers</source>
        <translation>float32の数値を含みません</translation>
    </message>
    <message>
        <source>holds more than %1 numbers</source>
        <translation>含まれる数値が%1個を超えています</translation>
    </message>
    <message>
        <source>holds more or fewer numbers than its shape says</source>
        <translation>数値の個数が形状と合いません</translation>
    </message>
    <message>
        <source>has a number that is not finite</source>
        <translation>有限でない数値を含みます</translation>
    </message>
</context>
<context>
    <name>ParserTexts</name>
    <message>
        <source>Not expected here: %1. --help shows what is.</source>
        <translation>ここでは使えません：%1。使い方は--helpで表示できます。</translation>
    </message>
    <message>
        <source>%1 is missing. --help tells more.</source>
        <translation>%1がありません。詳しくは--helpをご覧ください。</translation>
    </message>
    <message>
        <source>The arguments can&apos;t be used: %1. --help tells more.</source>
        <translation>引数が使えません：%1。詳しくは--helpをご覧ください。</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>使い方</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>引数</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>（必須）</translation>
    </message>
    <message>
        <source>not with</source>
        <translation>次と併用不可</translation>
    </message>
    <message>
        <source>only with</source>
        <translation>次と併用のみ</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>RUNFILE</source>
        <translation>ランファイル</translation>
    </message>
    <message>
        <source>COLUMN</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Print this help and exit</source>
        <translation>このヘルプを表示して終了する</translation>
    </message>
    <message>
        <source>Print the program&apos;s version and exit</source>
        <translation>プログラムのバージョンを表示して終了する</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>No command is given. Use run, replay, resume, fork, evaluate, find-rate, inspect, compare, export, model or features; --help tells more.</source>
        <translation>コマンドが指定されていません。run、replay、resume、fork、evaluate、find-rate、inspect、compare、export、model、featuresのいずれかを使ってください。詳しくは--helpをご覧ください。</translation>
    </message>
</context>
<context>
    <name>PastEngine</name>
    <message>
        <source>There is no such device in this run.</source>
        <translation>このランにそのようなデバイスはありません。</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>The checkpoint at batch %L1 does not fit this version of the program.</source>
        <translation>バッチ%L1のチェックポイントは、このバージョンのプログラムに合いません。</translation>
    </message>
    <message>
        <source>Computed again, batch %L1 is not what the file has: another version of the program made it. What the file has of then is in the other views.</source>
        <translation>計算し直したバッチ%L1は、ファイルにあるものと異なります。別のバージョンのプログラムが作ったものです。ファイルにある当時の内容は、ほかのビューにあります。</translation>
    </message>
</context>
<context>
    <name>PastSnapshot</name>
    <message>
        <source>The file has another fleet than the run that is open: it was replaced. Open it again.</source>
        <translation>ファイルのフリートが、開いているランのものと異なります。ファイルが置き換えられました。開き直してください。</translation>
    </message>
</context>
<context>
    <name>PickleFile</name>
    <message>
        <source>values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>instructions</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>entries of lists</source>
        <translation>リストの要素</translation>
    </message>
    <message>
        <source>memo entries</source>
        <translation>メモの項目</translation>
    </message>
    <message>
        <source>stack entries</source>
        <translation>スタックの項目</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>digits of a number</source>
        <translation>数値の桁数</translation>
    </message>
    <message>
        <source>levels of nesting</source>
        <translation>入れ子の深さ</translation>
    </message>
    <message>
        <source>The pickle ends at byte %1, before it is complete. Copy the file again, or save the model again.</source>
        <translation>pickleがバイト%1で途切れており、完全ではありません。ファイルをコピーし直すか、モデルを保存し直してください。</translation>
    </message>
    <message>
        <source>The pickle is complete at byte %1, but the file goes on. Save the model again, alone in its file.</source>
        <translation>pickleはバイト%1で完結していますが、ファイルにまだ続きがあります。モデルだけを1つのファイルに保存し直してください。</translation>
    </message>
    <message>
        <source>At byte %1 the pickle is damaged: &quot;%2&quot; does not fit there. Copy the file again, or save the model again.</source>
        <translation>pickleがバイト%1で壊れています。「%2」はそこに置けません。ファイルをコピーし直すか、モデルを保存し直してください。</translation>
    </message>
    <message>
        <source>The pickle has protocol %2, and this program reads 0 to 5. Save the model again with protocol 4.</source>
        <translation>このpickleはプロトコル%2ですが、このプログラムが読めるのは0から5です。プロトコル4でモデルを保存し直してください。</translation>
    </message>
    <message>
        <source>At byte %1 the file wants to do &quot;%2&quot;, which no model needs. Nothing in it was run. Choose another file.</source>
        <translation>ファイルがバイト%1で「%2」を行おうとしていますが、モデルには不要です。中身は何も実行していません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>At byte %1 the file wants to call &quot;%2&quot;, which no model needs. Nothing in it was run. Choose another file.</source>
        <translation>ファイルがバイト%1で「%2」を呼び出そうとしていますが、モデルには不要です。中身は何も実行していません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>At byte %1 the file has a NumPy array of type &quot;%2&quot;, which holds no numbers that a model has. Save the weights as float64.</source>
        <translation>ファイルのバイト%1に型「%2」のNumPy配列がありますが、モデルの数値ではありません。重みをfloat64で保存してください。</translation>
    </message>
    <message>
        <source>At byte %1 the file has a NumPy array whose shape does not fit its bytes. Copy the file again, or save the model again.</source>
        <translation>ファイルのバイト%1にあるNumPy配列の形状がバイト数と合いません。ファイルをコピーし直すか、モデルを保存し直してください。</translation>
    </message>
    <message>
        <source>The file holds a value that contains itself, which no model does. Choose another file.</source>
        <translation>ファイルに、自分自身を含む値があります。モデルにはないものです。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>At byte %1 the file goes beyond what any model needs (%2). Choose another file.</source>
        <translation>ファイルがバイト%1で、モデルに必要な範囲を超えています（%2）。別のファイルを選んでください。</translation>
    </message>
</context>
<context>
    <name>PickleModel</name>
    <message>
        <source>The file has more text than any model. Choose another file.</source>
        <translation>ファイルのテキストが、どのモデルよりも多くなっています。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The pickle holds no model, which is a dict with &quot;weights&quot; or a GlobalModel. Choose another file.</source>
        <translation>このpickleにはモデルがありません。モデルは「weights」を持つdictかGlobalModelです。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The pickle has more fields than any model. Choose another file.</source>
        <translation>pickleのフィールドが、どのモデルよりも多くなっています。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The file tells of a model, but holds no weights: &quot;weights&quot; is None. Choose a file that has them.</source>
        <translation>ファイルはモデルを記述していますが、重みがありません。「weights」がNoneです。重みのあるファイルを選んでください。</translation>
    </message>
    <message>
        <source>is a NumPy array of %1 dimensions, and weights have one</source>
        <translation>%1次元のNumPy配列ですが、重みは1次元です</translation>
    </message>
    <message>
        <source>The file has more than %1 weights. Choose another file.</source>
        <translation>ファイルの重みが%1個を超えています。別のファイルを選んでください。</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Federated anomaly detection on sensor fleets: trains, measures and keeps runs without a window.</source>
        <translation>センサーフリートの連合学習による異常検知：ウィンドウなしで学習、測定し、ランを保存します。</translation>
    </message>
    <message>
        <source>Each command has its own --help, with examples.</source>
        <translation>各コマンドに例の付いた--helpがあります。</translation>
    </message>
    <message>
        <source>There is no command “%1”. There are: %2. --help tells more.</source>
        <translation>コマンド「%1」はありません。使えるのは %2 です。詳しくは --help。</translation>
    </message>
</context>
<context>
    <name>ProgressWords</name>
    <message>
        <source>accuracy %1, majority %2</source>
        <translation>正解率 %1、多数派 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batch(es)</source>
        <translation>
            <numerusform>バッチ %1/%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 batch(es)</source>
        <translation>
            <numerusform>%1バッチ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 readings/s</source>
        <translation>測定値%1件/秒</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り%1</translation>
    </message>
</context>
<context>
    <name>RateChart</name>
    <message>
        <source>Log loss of the local models</source>
        <translation>ローカルモデルの対数損失</translation>
    </message>
    <message>
        <source>scored first, trained second, by learning rate</source>
        <translation>先に採点、後で学習。学習率別</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>fleet</source>
        <translation>フリート</translation>
    </message>
    <message>
        <source>± standard error</source>
        <translation>± 標準誤差</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>選択値</translation>
    </message>
</context>
<context>
    <name>RateFinderTexts</name>
    <message>
        <source>Stopped.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>No device has labels of both classes: without anomalies and normal readings that are known, no rate is better than another.</source>
        <translation>両クラスのラベルを持つデバイスがありません：異常と正常の測定値がわかっていなければ、学習率の優劣はつけられません。</translation>
    </message>
</context>
<context>
    <name>RateSentence</name>
    <message numerus="yes">
        <source>Rate %1 (%2) has the lowest mean log loss of the local models over %Ln device(s): %3.</source>
        <translation>
            <numerusform>学習率%1（%2）で、デバイス%Ln台のローカルモデルの平均対数損失が最小になります：%3。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every other rate is worse by more than a standard error.</source>
        <translation>ほかの学習率はいずれも標準誤差を超えて劣ります。</translation>
    </message>
    <message>
        <source>From %1 to %2 the difference is within a standard error: there it matters little.</source>
        <translation>%1から%2までの差は標準誤差以内です：この範囲ではあまり変わりません。</translation>
    </message>
    <message>
        <source>It is the lowest that was tried: try lower ones.</source>
        <translation>試した中で最も低い値です：もっと低い値を試してください。</translation>
    </message>
    <message>
        <source>It is the highest that was tried: try higher ones.</source>
        <translation>試した中で最も高い値です：もっと高い値を試してください。</translation>
    </message>
    <message>
        <source>Chosen on the first half alone it would be %1, which on the second half has a log loss of %2; the best there is %3 with %4.</source>
        <translation>前半だけで選ぶと%1で、後半の対数損失は%2です。後半で最良なのは%3の%4です。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) had no labels of both classes and were left out.</source>
        <translation>
            <numerusform>デバイス%Ln台は両クラスのラベルがないため除きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The devices have different optimisers, whose rates can&apos;t be compared.</source>
        <translation>デバイスごとにオプティマイザーが異なるため、学習率を比べられません。</translation>
    </message>
</context>
<context>
    <name>ReliabilityChart</name>
    <message>
        <source>Reliability</source>
        <translation>信頼性</translation>
    </message>
    <message>
        <source>share of anomalies by predicted probability</source>
        <translation>予測確率ごとの異常の割合</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>Needs labelled readings</source>
        <translation>ラベル付きの測定値が必要です</translation>
    </message>
    <message>
        <source>as predicted</source>
        <translation>予測どおり</translation>
    </message>
</context>
<context>
    <name>RemoteWords</name>
    <message>
        <source>The server said what nobody can understand.</source>
        <translation>サーバーの送った内容は理解できません。</translation>
    </message>
    <message>
        <source>The server speaks version %1 of the protocol, and this program version %2: use the same version of Fleetgrad on both sides.</source>
        <translation>サーバーはプロトコルのバージョン %1、このプログラムはバージョン %2 です。両方で同じバージョンの Fleetgrad を使ってください。</translation>
    </message>
    <message>
        <source>The connection to the server was lost.</source>
        <translation>サーバーとの接続が切れました。</translation>
    </message>
    <message>
        <source>The connection is lost, trying again in %1 s. %2</source>
        <translation>接続が切れました。%1 秒後に再び試します。%2</translation>
    </message>
    <message>
        <source>There is no connection: nothing was changed.</source>
        <translation>接続がありません。何も変更されていません。</translation>
    </message>
    <message>
        <source>There is no connection to the server. Try it when it is back.</source>
        <translation>サーバーとの接続がありません。戻ってから試してください。</translation>
    </message>
    <message>
        <source>Too many desktops look at this run: %1 are allowed.</source>
        <translation>この実行を見ているデスクトップが多すぎます。%1 まで許されます。</translation>
    </message>
    <message>
        <source>This is not what a desktop of this version says.</source>
        <translation>これはこのバージョンのデスクトップの送る内容ではありません。</translation>
    </message>
    <message>
        <source>You may watch this run, and not steer it. Whoever runs the server can give you a token of the role operate.</source>
        <translation>この実行は見ることだけができ、操作はできません。サーバーの管理者から役割 operate のトークンをもらえます。</translation>
    </message>
    <message>
        <source>You may watch this run, and not change it.</source>
        <translation>この実行は見ることだけができ、変更はできません。</translation>
    </message>
</context>
<context>
    <name>ReplayFilesText</name>
    <message>
        <source>The folder cannot be read; check its permissions.</source>
        <translation>フォルダーが読めません。権限を確かめてください。</translation>
    </message>
    <message>
        <source>There is no file *.csv in this folder, and subfolders are not searched; choose the folder that holds the CSV files.</source>
        <translation>このフォルダーに*.csvファイルがありません（サブフォルダーは探しません）。CSVファイルのあるフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>%1 has the series of the files beside it once more, without labels. It is left out.</source>
        <translation>「%1」には隣のファイルと同じ系列がラベルなしで入っています。除きました。</translation>
    </message>
    <message>
        <source>The folder &quot;train&quot; has no labels and is left out.</source>
        <translation>フォルダー&quot;train&quot;はラベルがないため除きました。</translation>
    </message>
    <message>
        <source>There is no such file of readings in the folder; choose the files again.</source>
        <translation>フォルダーにそのような測定値のファイルはありません。ファイルを選び直してください。</translation>
    </message>
</context>
<context>
    <name>ReplayText</name>
    <message>
        <source>No file or folder is named; name a CSV file or a folder of them.</source>
        <translation>ファイルもフォルダーも指定されていません。CSVファイルまたはそのフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The memory does not suffice for these readings; choose fewer files or columns.</source>
        <translation>これらの測定値に必要なメモリーが足りません。ファイルまたは列を減らしてください。</translation>
    </message>
    <message>
        <source>%1 The file is left out.</source>
        <translation>%1このファイルは除きました。</translation>
    </message>
    <message>
        <source>Files recognised as those of %1: %2.</source>
        <translation>%1のものと認識したファイル：%2。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Fleetgrad run %1</source>
        <translation>Fleetgrad ラン %1</translation>
    </message>
    <message>
        <source>Fleetgrad run “%1”</source>
        <translation>Fleetgrad ラン「%1」</translation>
    </message>
    <message>
        <source>This file is no report of Fleetgrad and stays as it is. Name another folder.</source>
        <translation>このファイルはFleetgradのレポートではないため、そのまま残します。ほかのフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>It can’t be written: %1. Free some space or name another folder.</source>
        <translation>書き込めません：%1。空き容量を増やすか、ほかのフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language of the report</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>This folder can’t be made. Name one in a place where you may write.</source>
        <translation>このフォルダーは作れません。書き込める場所を指定してください。</translation>
    </message>
    <message>
        <source>Scored before training, over about the last 1,000 labelled readings. Grey band: 10 to 90% of the devices; open circles: global versions, measured on readings that arrived after them; faint verticals: rounds. Named curves: the best, the median and the worst device.</source>
        <translation>学習前に、直近およそ1,000件のラベル付き測定値で採点。灰色の帯：デバイスの10～90%。白丸：その後に届いた測定値で測ったグローバルバージョン。淡い縦線：ラウンド。名前付きの曲線：最良、中央、最悪のデバイス。</translation>
    </message>
</context>
<context>
    <name>ReportPdf</name>
    <message>
        <source>The report was stopped; nothing was written.</source>
        <translation>レポートの作成を中止しました。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>It can’t be written: %1. Free some space or name another folder.</source>
        <translation>書き込めません：%1。空き容量を増やすか、ほかのフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2ページ</translation>
    </message>
</context>
<context>
    <name>ReportSections</name>
    <message numerus="yes">
        <source>%Ln simulated device(s)</source>
        <translation>
            <numerusform>シミュレートされたデバイス%Ln台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) replayed from %1</source>
        <translation>
            <numerusform>%1からリプレイしたデバイス%Ln台</numerusform>
        </translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>PR-AUC</source>
        <translation>PR-AUC</translation>
    </message>
    <message>
        <source>Log loss</source>
        <translation>対数損失</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>バランス正解率</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>正解率</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>適合率</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>再現率</translation>
    </message>
    <message>
        <source>Local models</source>
        <translation>ローカルモデル</translation>
    </message>
    <message>
        <source>Global model</source>
        <translation>グローバルモデル</translation>
    </message>
    <message>
        <source>Baseline: %1</source>
        <translation>ベースライン：%1</translation>
    </message>
    <message>
        <source>Original method, in shadow</source>
        <translation>元の手法、シャドー</translation>
    </message>
    <message>
        <source>Worst and best devices by the PR-AUC of their decision, whole run</source>
        <translation>判定のPR-AUCが最悪と最良のデバイス、ラン全体</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Gain over the baseline hardest to beat</source>
        <translation>最も手ごわいベースラインに対する改善</translation>
    </message>
    <message>
        <source>Last label</source>
        <translation>直前のラベル</translation>
    </message>
    <message>
        <source>Unsupervised</source>
        <translation>教師なし</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>ローカル</translation>
    </message>
    <message>
        <source>Global</source>
        <translation>グローバル</translation>
    </message>
    <message>
        <source>Base rate</source>
        <translation>異常率</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>The newest global versions. Claimed: what the devices say of themselves. Measured: on readings that arrived after the version was published, and (judges) on devices that never train</source>
        <translation>最新のグローバルバージョン。申告：デバイス自身によるもの。実測：公開後に届いた測定値で、また（評価用）学習しないデバイスで測ったもの</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>After batch</source>
        <translation>後のバッチ</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Screened out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Claimed accuracy</source>
        <translation>申告正解率</translation>
    </message>
    <message>
        <source>Measured accuracy</source>
        <translation>実測正解率</translation>
    </message>
    <message>
        <source>Measured PR-AUC</source>
        <translation>実測PR-AUC</translation>
    </message>
    <message>
        <source>Measured log loss</source>
        <translation>実測対数損失</translation>
    </message>
    <message>
        <source>Judges’ PR-AUC</source>
        <translation>評価用のPR-AUC</translation>
    </message>
    <message>
        <source>information</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>▲ warning</source>
        <translation>▲ 警告</translation>
    </message>
    <message>
        <source>◆ critical</source>
        <translation>◆ 重大</translation>
    </message>
    <message>
        <source>Why updates were quarantined: the newest 1,000</source>
        <translation>更新が隔離された理由：最新の1,000件</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message numerus="yes">
        <source>%1 batch(es)</source>
        <translation>
            <numerusform>%1バッチ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reading(s)</source>
        <translation>
            <numerusform>測定値%1件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 local update(s)</source>
        <translation>
            <numerusform>ローカル更新%1件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 round(s)</source>
        <translation>
            <numerusform>%1ラウンド</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 missing value(s)</source>
        <translation>
            <numerusform>欠測値%1個</numerusform>
        </translation>
    </message>
    <message>
        <source>the original method, against labels that it makes itself</source>
        <translation>元の手法、自ら作るラベルに対して</translation>
    </message>
    <message>
        <source>the sound method</source>
        <translation>健全な手法</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>シード %1</translation>
    </message>
    <message numerus="yes">
        <source>Every reading was scored before its label was used. Means over the devices; %1 of the %2 labelled reading(s) are anomalies, so that accuracy alone says little.</source>
        <translation>
            <numerusform>すべての測定値は、ラベルを使う前に採点されました。デバイスの平均です。ラベル付き測定値%2件のうち異常は%1件なので、正解率だけではほとんど何もわかりません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The fleet</source>
        <translation>フリート</translation>
    </message>
    <message>
        <source>Whole run, mean over the devices</source>
        <translation>ラン全体、デバイスの平均</translation>
    </message>
    <message>
        <source>Whole run, mean over the worst tenth of the devices</source>
        <translation>ラン全体、最悪の1割のデバイスの平均</translation>
    </message>
    <message>
        <source>Global versions</source>
        <translation>グローバルバージョン</translation>
    </message>
    <message numerus="yes">
        <source>%1 round(s); in the newest %2, on average %3 devices took part.</source>
        <translation>
            <numerusform>%1ラウンド。直近の%2ラウンドには平均%3台のデバイスが参加しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 update(s) screened out in them.</source>
        <translation>
            <numerusform>そのうち更新%1件が除外されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rounds and screening</source>
        <translation>ラウンドとスクリーニング</translation>
    </message>
    <message>
        <source>The devices’ learning rates are now between %1 and %2, median %3.</source>
        <translation>デバイスの学習率は現在%1から%2の間、中央値は%3です。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of them are locked.</source>
        <translation>
            <numerusform>そのうち%1個はロック中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest changes (1,000 at most): %1 because the error grew, %2 because it fell, %3 by a person, %4 because the model diverged, %5 because of drift.</source>
        <translation>最新の変更（最大1,000件）：誤差の増加 %1、誤差の減少 %2、人 %3、モデルの発散 %4、ドリフト %5。</translation>
    </message>
    <message>
        <source>Learning rates</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>The newest events but rounds and alarms, newest first. Of the newest 1,000 of each kind: %1 for information, %2, %3 critical</source>
        <translation>ラウンドとアラームを除く最新のイベント、新しい順。種類ごとに最新1,000件のうち、情報%1件、%2、重大%3件</translation>
    </message>
    <message numerus="yes">
        <source>%1 warning(s)</source>
        <translation>
            <numerusform>警告%1件</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Nothing happened but rounds and alarms.</source>
        <translation>ラウンドとアラームのほかには何も起きませんでした。</translation>
    </message>
    <message>
        <source>Digest of the run&apos;s content:</source>
        <translation>ランの内容のダイジェスト：</translation>
    </message>
    <message>
        <source>Run file:</source>
        <translation>ランファイル：</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>The run was going on when this was written: pause it, and the report has the digest of its content.</source>
        <translation>書き込み時にランが進行中でした：一時停止すると、内容のダイジェストがレポートに入ります。</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>判定</translation>
    </message>
    <message numerus="yes">
        <source>%Ln real device(s)</source>
        <translation>
            <numerusform>実デバイス%Ln台</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunFile</name>
    <message>
        <source>The configuration in it can&apos;t be read (%1). The file was damaged or changed by hand: use a copy of it.</source>
        <translation>中の設定が読めません（%1）。ファイルが壊れているか、手で変更されています。コピーを使ってください。</translation>
    </message>
    <message>
        <source>There is such a file already, and a run never overwrites one. Choose another name, or resume the run that is in it.</source>
        <translation>そのファイルはすでにあり、ランは上書きしません。ほかの名前を選ぶか、その中のランを再開してください。</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it first, or choose another.</source>
        <translation>フォルダー「%1」がありません。先に作るか、ほかを選んでください。</translation>
    </message>
    <message>
        <source>No file can be made in the folder %1. Check its permissions and the space that is left, or choose another.</source>
        <translation>フォルダー「%1」にファイルを作れません。権限と空き容量を確かめるか、ほかを選んでください。</translation>
    </message>
    <message>
        <source>The file is read-only (%1). Change its permissions, or go on with a copy of it.</source>
        <translation>ファイルは読み取り専用です（%1）。権限を変えるか、コピーで続けてください。</translation>
    </message>
    <message>
        <source>The file has a log beside it (-wal), and there is no space to put both together in %1. Copy both to a folder that you can write to.</source>
        <translation>ファイルの隣にログ（-wal）がありますが、%1に両方をまとめる空きがありません。両方を書き込めるフォルダーにコピーしてください。</translation>
    </message>
    <message>
        <source>There is no such file. Check the name and the folder.</source>
        <translation>ファイルがありません。名前とフォルダーを確かめてください。</translation>
    </message>
    <message>
        <source>This is a folder. Name a run file (*.fleetrun).</source>
        <translation>これはフォルダーです。ランファイル（*.fleetrun）を指定してください。</translation>
    </message>
    <message>
        <source>The file can&apos;t be read (%1). Check its permissions.</source>
        <translation>ファイルが読めません（%1）。権限を確かめてください。</translation>
    </message>
    <message>
        <source>The file is empty: there is no run in it. Remove it, or choose another.</source>
        <translation>ファイルが空で、ランがありません。取り除くか、ほかを選んでください。</translation>
    </message>
    <message>
        <source>This is not a run file of Fleetgrad. Choose a file that a run has saved (*.fleetrun).</source>
        <translation>Fleetgradのランファイルではありません。ランを保存したファイル（*.fleetrun）を選んでください。</translation>
    </message>
    <message>
        <source>The file is cut off: it ends before the run in it does. Use a copy of it, or save what is left with: sqlite3 FILE .recover</source>
        <translation>ファイルが切れています：中のランより先に終わっています。コピーを使うか、残りを次のコマンドで救い出してください：sqlite3 FILE .recover</translation>
    </message>
    <message>
        <source>The file has version %1 of the format, and this program knows versions up to %2. Install a newer Fleetgrad.</source>
        <translation>ファイルの形式はバージョン%1で、このプログラムが扱えるのはバージョン%2までです。新しいFleetgradをインストールしてください。</translation>
    </message>
    <message>
        <source>The file has version %1 of the format, which there never was. It was damaged or changed by hand: use a copy of it.</source>
        <translation>ファイルの形式がバージョン%1ですが、そのようなものはありません。ファイルが壊れているか、手で変更されています。コピーを使ってください。</translation>
    </message>
    <message>
        <source>The file exists already. Choose another name.</source>
        <translation>ファイルはすでにあります。ほかの名前を選んでください。</translation>
    </message>
    <message>
        <source>The copy could not be given this name. Choose another one.</source>
        <translation>コピーにこの名前を付けられませんでした。ほかの名前を選んでください。</translation>
    </message>
    <message>
        <source>Version %1 of device %2 is not stored with its weights. Choose one that is: every %3. local update is kept.</source>
        <translation>デバイス%2のバージョン%1は重みとともに保存されていません。保存されたもの（ローカル更新%3回ごとに1回）を選んでください。</translation>
    </message>
    <message>
        <source>There is no global version %1 in this run. Choose one that a round has made.</source>
        <translation>このランにグローバルバージョン%1はありません。ラウンドが作ったものを選んでください。</translation>
    </message>
    <message>
        <source>The run file is closed already. Open it again to go on writing.</source>
        <translation>ランファイルはすでに閉じられています。書き込みを続けるには開き直してください。</translation>
    </message>
    <message>
        <source>Batch %1 can&apos;t follow batch %2 in a run file. Go on from the newest checkpoint.</source>
        <translation>ランファイルでバッチ%2の次にバッチ%1は置けません。最新のチェックポイントから続けてください。</translation>
    </message>
    <message>
        <source>The disk, or what you may use of it, is full (%1). Free some space and go on; nothing that was committed is lost.</source>
        <translation>ディスクまたはその割り当てがいっぱいです（%1）。空き容量を増やして続けてください。書き込み済みの内容は失われません。</translation>
    </message>
    <message>
        <source>The file is damaged or cut off (%1). Use a copy of it, or save what is left with: sqlite3 FILE .recover</source>
        <translation>ファイルが壊れているか、切れています（%1）。コピーを使うか、残りを次のコマンドで救い出してください：sqlite3 FILE .recover</translation>
    </message>
    <message>
        <source>The file can&apos;t be written (%1). Check the permissions of the file and of its folder; what was committed before is not lost.</source>
        <translation>ファイルに書き込めません（%1）。ファイルとそのフォルダーの権限を確かめてください。それまでに書き込んだ内容は失われません。</translation>
    </message>
    <message>
        <source>The file can&apos;t be read (%1). Check the permissions of the file and of its folder, or copy it elsewhere.</source>
        <translation>ファイルが読めません（%1）。ファイルとそのフォルダーの権限を確かめるか、ほかの場所にコピーしてください。</translation>
    </message>
    <message>
        <source>The file is in use by another program. Close it there and try again.</source>
        <translation>ファイルはほかのプログラムが使っています。そちらで閉じてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>A value is larger than a run file or the memory can hold (%1). Use fewer devices or channels.</source>
        <translation>ランファイルまたはメモリーに収まらない大きさの値があります（%1）。デバイスまたはチャンネルを減らしてください。</translation>
    </message>
    <message>
        <source>Table %1, row %2, column %3 has a value that can&apos;t be. The file was damaged or changed by hand: use a copy of it.</source>
        <translation>表%1の行%2、列%3にありえない値があります。ファイルが壊れているか、手で変更されています。コピーを使ってください。</translation>
    </message>
    <message>
        <source>There is not enough memory for this file. Close other programs and try again.</source>
        <translation>このファイルに必要なメモリーが足りません。ほかのプログラムを終了して、もう一度試してください。</translation>
    </message>
    <message>
        <source>Another program (%1, process %2) is writing to the file. Stop the run there, or open the file here to look at it only.</source>
        <translation>ほかのプログラム（%1、プロセス%2）がファイルに書き込んでいます。そちらでランを停止するか、ここでは閲覧だけのために開いてください。</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be written. Check its permissions and the space that is left, or copy the run file to another folder.</source>
        <translation>フォルダー「%1」に書き込めません。権限と空き容量を確かめるか、ランファイルをほかのフォルダーにコピーしてください。</translation>
    </message>
    <message>
        <source>Saving was stopped.</source>
        <translation>保存を中止しました。</translation>
    </message>
    <message>
        <source>Device %1 sent no update in batch %2.</source>
        <translation>デバイス%1はバッチ%2で更新を送っていません。</translation>
    </message>
    <message>
        <source>There is no global version in this run yet. Go on with it until a round has been.</source>
        <translation>このランにはまだグローバルバージョンがありません。ラウンドが行われるまで続けてください。</translation>
    </message>
    <message>
        <source>This fork begins after batch %1; before, it is its parent. Fork that one.</source>
        <translation>この分岐はバッチ%1の後から始まり、それより前は親と同じです。親から分岐してください。</translation>
    </message>
    <message>
        <source>There is no batch in this run yet. Go on with it, then fork it.</source>
        <translation>このランにはまだバッチがありません。続けてから分岐してください。</translation>
    </message>
    <message>
        <source>There is no batch %1 in this run. Choose one from %2 to %3.</source>
        <translation>このランにバッチ%1はありません。%2から%3の中から選んでください。</translation>
    </message>
    <message>
        <source>There is a fork “%1” in this file already. Choose another name, or go on with that one.</source>
        <translation>このファイルには分岐「%1」がすでにあります。別の名前を選ぶか、その分岐を続けてください。</translation>
    </message>
    <message>
        <source>A fork can&apos;t be called “%1”. Use 1 to %2 letters, digits, spaces and . _ - + =.</source>
        <translation>分岐に「%1」という名前は付けられません。1から%2文字の文字、数字、空白、. _ - + =を使ってください。</translation>
    </message>
    <message>
        <source>Nothing was forked in this file, so there is no fork “%1”. Leave out what follows the #.</source>
        <translation>このファイルでは何も分岐していないので、分岐「%1」はありません。#より後を省いてください。</translation>
    </message>
    <message>
        <source>There is no fork “%1” in this file. The forks are: %2.</source>
        <translation>このファイルに分岐「%1」はありません。分岐は次のとおりです：%2。</translation>
    </message>
    <message>
        <source>The fleet model has %1 weights and a bias: there is no weight %2.</source>
        <translation>フリートモデルの重みは%1個とバイアスです。%2番目の重みはありません。</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>読み込みを中止しました。</translation>
    </message>
    <message>
        <source>There are no recorded readings of real devices for this batch. Use a copy of the file.</source>
        <translation>このバッチには実デバイスの測定値の記録がありません。ファイルのコピーを使ってください。</translation>
    </message>
    <message>
        <source>The readings at %1 are not those that this run was made from: put the original files back, or start a new run.</source>
        <translation>%1の測定値は、このランを作ったものではありません。元のファイルを戻すか、新しいランを開始してください。</translation>
    </message>
    <message>
        <source>What devices reported up to batch %1 is in the earlier file %2: open that one.</source>
        <translation>デバイスがバッチ%1までに報告した内容は以前のファイル%2にあります。そちらを開いてください。</translation>
    </message>
    <message>
        <source>There is no device %1 in this run.</source>
        <translation>このランにデバイス%1はありません。</translation>
    </message>
    <message>
        <source>The local model of this device has %1 weights and a bias: there is no weight %2.</source>
        <translation>このデバイスのローカルモデルの重みは%1個とバイアスです。%2番目の重みはありません。</translation>
    </message>
</context>
<context>
    <name>RunHistory</name>
    <message>
        <source>version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>claimed accuracy</source>
        <translation>申告正解率</translation>
    </message>
    <message>
        <source>measured accuracy</source>
        <translation>実測正解率</translation>
    </message>
    <message>
        <source>measured PR-AUC</source>
        <translation>実測PR-AUC</translation>
    </message>
    <message>
        <source>measured log loss</source>
        <translation>実測対数損失</translation>
    </message>
    <message>
        <source>judges’ PR-AUC</source>
        <translation>評価用のPR-AUC</translation>
    </message>
</context>
<context>
    <name>RunOutlineText</name>
    <message>
        <source>Reading was stopped.</source>
        <translation>読み込みを中止しました。</translation>
    </message>
</context>
<context>
    <name>RunResults</name>
    <message>
        <source>It stopped before its first checkpoint: there are no figures of the whole run. Resume it, and pause it again.</source>
        <translation>最初のチェックポイントの前に停止したため、ラン全体の数値がありません。再開して、もう一度一時停止してください。</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>測定値</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>ラウンド</translation>
    </message>
    <message>
        <source>Newest global version</source>
        <translation>最新のグローバルバージョン</translation>
    </message>
    <message>
        <source>Figures below are those after batch</source>
        <translation>以下の数値の時点（バッチ）</translation>
    </message>
    <message>
        <source>No device has scored labelled readings of both classes with it.</source>
        <translation>これで両クラスのラベル付き測定値を採点したデバイスはありません。</translation>
    </message>
    <message>
        <source>No alarm has been judged: labels of normal readings and events are needed.</source>
        <translation>判断済みのアラームがありません：正常な測定値とイベントのラベルが必要です。</translation>
    </message>
    <message>
        <source>False alarms a device-day</source>
        <translation>1デバイス日あたりの誤報</translation>
    </message>
    <message>
        <source>Events found</source>
        <translation>検出イベント</translation>
    </message>
    <message>
        <source>No event has ended yet that an alarm could have found.</source>
        <translation>アラームで検出できたはずのイベントは、まだ1つも終わっていません。</translation>
    </message>
    <message>
        <source>Median delay of found events</source>
        <translation>検出イベントの遅延の中央値</translation>
    </message>
    <message>
        <source>No event has been found yet.</source>
        <translation>イベントはまだ検出されていません。</translation>
    </message>
    <message>
        <source>PR-AUC of the decisions</source>
        <translation>判定のPR-AUC</translation>
    </message>
    <message>
        <source>Log loss of the decisions</source>
        <translation>判定の対数損失</translation>
    </message>
    <message>
        <source>Accuracy of the decisions</source>
        <translation>判定の正解率</translation>
    </message>
    <message>
        <source>F1 of the decisions</source>
        <translation>判定のF1</translation>
    </message>
    <message>
        <source>PR-AUC of the local models</source>
        <translation>ローカルモデルのPR-AUC</translation>
    </message>
    <message>
        <source>Log loss of the local models</source>
        <translation>ローカルモデルの対数損失</translation>
    </message>
    <message>
        <source>Accuracy of the local models</source>
        <translation>ローカルモデルの正解率</translation>
    </message>
    <message>
        <source>F1 of the local models</source>
        <translation>ローカルモデルのF1</translation>
    </message>
    <message>
        <source>PR-AUC of the global model</source>
        <translation>グローバルモデルのPR-AUC</translation>
    </message>
    <message>
        <source>Log loss of the global model</source>
        <translation>グローバルモデルの対数損失</translation>
    </message>
    <message>
        <source>Accuracy of the global model</source>
        <translation>グローバルモデルの正解率</translation>
    </message>
    <message>
        <source>F1 of the global model</source>
        <translation>グローバルモデルのF1</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>This file exists, and no run is ever overwritten. Name another one with --output, or go on with it: fleetgrad-cli resume.</source>
        <translation>このファイルはすでにあり、ランは上書きされません。--outputでほかの名前を指定するか、fleetgrad-cli resumeで続けてください。</translation>
    </message>
    <message>
        <source>The folder of this file does not exist. Make it first, or name another place.</source>
        <translation>このファイルのフォルダーがありません。先に作るか、ほかの場所を指定してください。</translation>
    </message>
    <message>
        <source>Worker threads; 0: one for each processor</source>
        <translation>ワーカースレッドの数。0：プロセッサーごとに1つ</translation>
    </message>
    <message>
        <source>Times real time; 0: as fast as possible</source>
        <translation>実時間の倍数。0：最高速</translation>
    </message>
    <message>
        <source>Write a report (index.html and its charts) there</source>
        <translation>レポート（index.htmlとそのグラフ）をここに書き出す</translation>
    </message>
    <message>
        <source>Print the summary as one JSON object and nothing else</source>
        <translation>要約を1つのJSONオブジェクトとしてのみ出力する</translation>
    </message>
    <message>
        <source>A line for every local update; beside --json on standard error</source>
        <translation>ローカル更新ごとに1行を出力する。--jsonと併用時は標準エラーへ</translation>
    </message>
    <message>
        <source>No progress and no table</source>
        <translation>進捗も表も表示しない</translation>
    </message>
    <message>
        <source>Train a simulated fleet</source>
        <translation>シミュレートしたフリートを学習させる</translation>
    </message>
    <message>
        <source>The run file to write; without it the run is not kept</source>
        <translation>書き出すランファイル。なければランは残らない</translation>
    </message>
    <message>
        <source>Print the whole configuration, with comments, and end</source>
        <translation>注釈付きの設定全体を出力して終了する</translation>
    </message>
    <message>
        <source>It is empty. Name a CSV file, or a folder of them.</source>
        <translation>空です。CSVファイルまたはそのフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The run needs a temporary file. Free some space, or name one with --output.</source>
        <translation>ランには一時ファイルが必要です。空き容量を増やすか、--outputで指定してください。</translation>
    </message>
    <message>
        <source>This run has no end. Stop it with Ctrl+C, or give --batches.</source>
        <translation>このランには終わりがありません。Ctrl+Cで止めるか、--batchesを指定してください。</translation>
    </message>
    <message>
        <source>Go on with a run file from where it stopped</source>
        <translation>ランファイルを止まったところから続ける</translation>
    </message>
    <message>
        <source>The run file</source>
        <translation>ランファイル</translation>
    </message>
    <message>
        <source>The number of batches that the whole run is to have; without it, as before</source>
        <translation>ラン全体のバッチ数。なければ以前と同じ</translation>
    </message>
    <message>
        <source>Stop where this becomes true, such as &quot;loss&gt;2&quot;; repeatable</source>
        <translation>これが成り立つところで止まる（&quot;loss&gt;2&quot;など）。繰り返し可</translation>
    </message>
    <message>
        <source>Train on CSV files, or run a recorded run again</source>
        <translation>CSVファイルで学習する、または記録されたランをもう一度行う</translation>
    </message>
    <message>
        <source>A CSV file, a folder of them, or a run file</source>
        <translation>CSVファイル、それらのフォルダー、またはランファイル</translation>
    </message>
    <message>
        <source>A recorded run is replayed with the configuration that it has. Leave this out, or fork the run: fleetgrad-cli fork.</source>
        <translation>記録されたランは、そのランの設定で再生されます。これを外すか、ランを分岐してください：fleetgrad-cli fork。</translation>
    </message>
    <message>
        <source>A fork can&apos;t be replayed, since it has two configurations. Replay its file, and fork that.</source>
        <translation>分岐には設定が2つあるため再生できません。元のファイルを再生し、そこから分岐してください。</translation>
    </message>
    <message>
        <source>It has the digest of the recorded run: %1</source>
        <translation>記録されたランとダイジェストが同じです：%1</translation>
    </message>
    <message>
        <source>Its digest is not that of the recorded run: another version of the program made that one (fleetgrad-cli inspect names it), or this one was stopped early.</source>
        <translation>記録されたランとダイジェストが違います。別のバージョンのプログラムで作られたか（fleetgrad-cli inspect で分かります）、今回が途中で止められました。</translation>
    </message>
    <message>
        <source>Its devices send their readings over the network. Go on with it by fleetgrad-cli serve, or fork it.</source>
        <translation>このランのデバイスはネットワーク経由で測定値を送ります。fleetgrad-cli serve で続けるか、分岐してください。</translation>
    </message>
    <message>
        <source>Readings of real devices come over the network: begin such a run by fleetgrad-cli serve.</source>
        <translation>実デバイスの測定値はネットワーク経由で届きます。そのようなランは fleetgrad-cli serve で始めてください。</translation>
    </message>
</context>
<context>
    <name>Scoring</name>
    <message>
        <source>The run is too long to read it again from its beginning: 10 million readings a device at most. Compare models in a shorter one.</source>
        <translation>ランが長すぎて、最初から読み直せません：デバイスあたり測定値1,000万件までです。もっと短いランでモデルを比べてください。</translation>
    </message>
    <message>
        <source>Scoring was stopped.</source>
        <translation>採点を中止しました。</translation>
    </message>
</context>
<context>
    <name>ScoringWords</name>
    <message>
        <source>The readings have no device of this name. Leave --only out to see what they are called.</source>
        <translation>測定値にその名前のデバイスはありません。--onlyを外すと名前を確認できます。</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1, %2</source>
        <comment>parts of a list</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>parts of a sentence</comment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a number</comment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>ServeWords</name>
    <message>
        <source>This is no address. Write it as 127.0.0.1:8441, [::1]:8441, or 0.0.0.0:8441 for every network of this machine.</source>
        <translation>アドレスではありません。127.0.0.1:8441、[::1]:8441、または全ネットワークなら 0.0.0.0:8441 と書いてください。</translation>
    </message>
    <message>
        <source>Run a fleet for long, and tell over the network how it is</source>
        <translation>フリートを長期に動かし、状態をネットワークで知らせる</translation>
    </message>
    <message>
        <source>The run file: goes on with it where it exists, else begins it</source>
        <translation>実行ファイル: あれば続きから、なければ新しく始める</translation>
    </message>
    <message>
        <source>Where it is asked; 127.0.0.1:8441 without, port 0: one that is free</source>
        <translation>待ち受け先。省略時 127.0.0.1:8441、ポート 0 は空きポート</translation>
    </message>
    <message>
        <source>Without TLS; only on 127.0.0.1 or [::1]</source>
        <translation>TLS なし。127.0.0.1 か [::1] のみ</translation>
    </message>
    <message>
        <source>A certificate of your own, in PEM</source>
        <translation>お持ちの証明書（PEM）</translation>
    </message>
    <message>
        <source>Its key, in PEM</source>
        <translation>その鍵（PEM）</translation>
    </message>
    <message>
        <source>Train on a CSV file, or a folder of them</source>
        <translation>CSV ファイル、またはそのフォルダーで訓練</translation>
    </message>
    <message>
        <source>Worker threads; 0: one for each processor</source>
        <translation>ワーカースレッドの数。0：プロセッサーごとに1つ</translation>
    </message>
    <message>
        <source>Times real time; 0: as fast as possible</source>
        <translation>実時間の倍数。0：最高速</translation>
    </message>
    <message>
        <source>Who signs the certificates that devices show instead of a token, in PEM</source>
        <translation>デバイスがトークンの代わりに示す証明書に署名する者（PEM）</translation>
    </message>
    <message>
        <source>There is no certificate in PEM here that could vouch for devices.</source>
        <translation>ここにはデバイスを保証できる PEM 証明書がありません。</translation>
    </message>
    <message>
        <source>What devices reported goes to an earlier file when the run file has that many bytes, as 2GB</source>
        <translation>ランファイルがこのバイト数（例: 2GB）になると、デバイスの報告を以前のファイルに移します</translation>
    </message>
    <message>
        <source>Earlier files that stay; 0: all</source>
        <translation>残す以前のファイルの数。0: すべて</translation>
    </message>
    <message>
        <source>kB a second that each desktop gets that looks at the run; 190 without</source>
        <translation>ランを見る各デスクトップに送る毎秒の kB。指定なしでは 190</translation>
    </message>
    <message>
        <source>This run has forks, which need its rows: it is not rotated.</source>
        <translation>このランには、その行を必要とする分岐があるため、以前のファイルへの移動は行われません。</translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>No secure connection to the server: %1. Check the address, and whether the server runs.</source>
        <translation>サーバーとの安全な接続ができません: %1。アドレスと、サーバーが動いているかを確かめてください。</translation>
    </message>
    <message>
        <source>This is not the address of a server. Write it as wss://host:8441.</source>
        <translation>これはサーバーのアドレスではありません。wss://host:8441 のように書いてください。</translation>
    </message>
    <message>
        <source>Without TLS (ws://) only this machine can be reached. Write wss://%1.</source>
        <translation>TLS なし (ws://) ではこのコンピューターにしか接続できません。wss://%1 と書いてください。</translation>
    </message>
    <message>
        <source>The server does not know this token. Ask who runs it for one.</source>
        <translation>サーバーはこのトークンを知りません。管理者に頼んでください。</translation>
    </message>
    <message>
        <source>This token is not for looking at the run. Ask who runs the server for one of the role watch or operate.</source>
        <translation>このトークンは実行を見るためのものではありません。サーバーの管理者に役割 watch か operate のものを頼んでください。</translation>
    </message>
    <message>
        <source>No run is shown there: is it fleetgrad-cli serve of this version?</source>
        <translation>そこでは実行が示されていません。このバージョンの fleetgrad-cli serve ですか。</translation>
    </message>
    <message>
        <source>Too many wrong tokens came from here: try again in a minute.</source>
        <translation>ここから誤ったトークンが多く送られました。1 分後に試してください。</translation>
    </message>
    <message>
        <source>It was cut: the server has stopped, or the network is gone.</source>
        <translation>切断されました：サーバーが停止したか、ネットワークがありません。</translation>
    </message>
</context>
<context>
    <name>ServerMachineText</name>
    <message>
        <source>This line is no label (0 or 1); get the file again.</source>
        <translation>この行はラベル（0か1）ではありません。ファイルを入手し直してください。</translation>
    </message>
</context>
<context>
    <name>ServerTrust</name>
    <message>
        <source>The server&apos;s certificate is another one: its SHA-256 is %1, expected was %2. Either the server has a new certificate, or somebody listens in between: ask who runs it.</source>
        <translation>サーバーの証明書が違います：SHA-256は%1ですが、%2のはずでした。サーバーの証明書が新しくなったか、途中で誰かが傍受しています。サーバーの管理者に確認してください。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not believed (%1). Its SHA-256 is %2: if whoever runs the server tells you the same, give it as the fingerprint.</source>
        <translation>サーバーの証明書は信頼できません（%1）。SHA-256は%2です。サーバーの管理者から聞いたものと同じなら、フィンガープリントとして指定してください。</translation>
    </message>
</context>
<context>
    <name>ServiceWords</name>
    <message>
        <source>Listening on %1://%2:%3</source>
        <translation>%1://%2:%3 で待ち受け中</translation>
    </message>
    <message>
        <source>Certificate (SHA-256): %1</source>
        <translation>証明書 (SHA-256): %1</translation>
    </message>
    <message>
        <source>Stopped after batch %1.</source>
        <translation>バッチ%1の後に停止しました。</translation>
    </message>
    <message>
        <source>The run has ended after batch %1.</source>
        <translation>実行はバッチ %1 の後に終了しました。</translation>
    </message>
    <message>
        <source>This run can&apos;t go on: its file can&apos;t be written, or its source is gone.</source>
        <translation>この実行は続けられません。ファイルに書き込めないか、ソースがなくなっています。</translation>
    </message>
    <message>
        <source>Going on after batch %1, with the settings of the run file.</source>
        <translation>バッチ %1 の続きから、実行ファイルの設定で再開します。</translation>
    </message>
    <message>
        <source>%1, after batch %2: %3</source>
        <translation>%1、バッチ %2 の後: %3</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The run stopped before its first checkpoint: continue it to measure it as a whole.</source>
        <translation>ランは最初のチェックポイントの前に停止しました：全体を測るには続けてください。</translation>
    </message>
    <message>
        <source>The checkpoint at batch %1 does not fit this version of the program: the run can be looked at, but not continued.</source>
        <translation>バッチ%1のチェックポイントはこのバージョンのプログラムに合いません。ランは閲覧できますが、続けられません。</translation>
    </message>
    <message>
        <source>There is no such device in this run.</source>
        <translation>このランにそのようなデバイスはありません。</translation>
    </message>
    <message>
        <source>No run is open to take a note.</source>
        <translation>メモを書き込めるランが開かれていません。</translation>
    </message>
    <message>
        <source>No run is open to take the model.</source>
        <translation>モデルを受け取るランが開かれていません。</translation>
    </message>
    <message>
        <source>Its first %L1 batches are in earlier files, so it can&apos;t be gone through again from the beginning. Replay the first of these, or fork this file after a later batch.</source>
        <translation>最初の%L1バッチは以前のファイルにあるため、最初からやり直すことはできません。その最初のファイルを再生するか、このファイルを後のバッチから分岐してください。</translation>
    </message>
    <message>
        <source>The run file does not have the round of global v%1 any more.</source>
        <translation>ランファイルには global v%1 のラウンドがもうありません。</translation>
    </message>
</context>
<context>
    <name>Silence</name>
    <message>
        <source>silent since %1</source>
        <translation>%1から途絶</translation>
    </message>
    <message>
        <source>It last read something in batch %1, %2 after the start of the run.</source>
        <translation>最後に読み取ったのはバッチ%1、ラン開始から%2後です。</translation>
    </message>
    <message>
        <source>It last read something in batch %1, %2 UTC.</source>
        <translation>最後に読み取ったのはバッチ%1、%2 UTCです。</translation>
    </message>
</context>
<context>
    <name>SimulationText</name>
    <message>
        <source>This setting must be %1; set it to a value in that range.</source>
        <translation>この設定は%1でなければなりません。その範囲の値にしてください。</translation>
    </message>
    <message>
        <source>a whole number from 1 to 1,000,000</source>
        <translation>1～1,000,000の整数</translation>
    </message>
    <message>
        <source>a whole number from 1 to %1</source>
        <translation>1～%1の整数</translation>
    </message>
    <message>
        <source>%L1 devices of %L2 channels are more than the %L3 channels that fit in memory; choose fewer devices or fewer channels.</source>
        <translation>デバイス%L1台×%L2チャンネルは、メモリーに収まる%L3チャンネルを超えます。デバイスまたはチャンネルを減らしてください。</translation>
    </message>
    <message>
        <source>from 0.000001 to 1,000,000 seconds</source>
        <translation>0.000001～1,000,000秒</translation>
    </message>
    <message>
        <source>from 0 to 0.5</source>
        <translation>0～0.5</translation>
    </message>
    <message>
        <source>from 0 to 1</source>
        <translation>0～1</translation>
    </message>
    <message>
        <source>from 0 to 1,000</source>
        <translation>0～1,000</translation>
    </message>
    <message>
        <source>from 0 to 0.9</source>
        <translation>0～0.9</translation>
    </message>
    <message>
        <source>a whole number from 1 on</source>
        <translation>1以上の整数</translation>
    </message>
    <message>
        <source>from -1,000 to 1,000</source>
        <translation>-1,000～1,000</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>A batch must have from 1 to 10,000 readings; set a number in that range.</source>
        <translation>バッチの測定値は1～10,000件でなければなりません。その範囲の数にしてください。</translation>
    </message>
    <message>
        <source>A batch must last from 0 to 1,000,000,000 seconds; 0 means no bound.</source>
        <translation>バッチの長さは0～1,000,000,000秒でなければなりません。0は上限なしです。</translation>
    </message>
    <message>
        <source>This kind of source is unknown; choose simulated or replay.</source>
        <translation>この種類のデータソースは不明です。simulatedまたはreplayを選んでください。</translation>
    </message>
    <message>
        <source>Readings of real devices are only in the run file that recorded them: open that one.</source>
        <translation>実デバイスの測定値は、記録したランファイルにしかありません。そのファイルを開いてください。</translation>
    </message>
</context>
<context>
    <name>StretchResults</name>
    <message>
        <source>Batches in view</source>
        <translation>表示範囲のバッチ</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>the first and the last of some batches</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>The run has no batch in view.</source>
        <translation>このランには表示範囲にバッチがありません。</translation>
    </message>
    <message>
        <source>Its curve has no value in view.</source>
        <translation>曲線には表示範囲に値がありません。</translation>
    </message>
</context>
<context>
    <name>SummaryTable</name>
    <message>
        <source>mean over the devices</source>
        <translation>全デバイスの平均</translation>
    </message>
    <message>
        <source>PR-AUC</source>
        <translation>PR-AUC</translation>
    </message>
    <message>
        <source>log loss</source>
        <translation>対数損失</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>バランス</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>正解率</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>適合率</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>再現率</translation>
    </message>
    <message>
        <source>kind of anomaly</source>
        <translation>異常の種類</translation>
    </message>
    <message>
        <source>events found</source>
        <translation>検出イベント</translation>
    </message>
    <message>
        <source>readings alarming</source>
        <translation>アラーム中の測定値</translation>
    </message>
    <message>
        <source>%1, worst tenth</source>
        <translation>%1、最悪の1割</translation>
    </message>
    <message>
        <source>%1 model</source>
        <translation>%1モデル</translation>
    </message>
    <message>
        <source>original method, in shadow</source>
        <translation>元の手法、シャドー</translation>
    </message>
</context>
<context>
    <name>TelemetryText</name>
    <message>
        <source>This line is none of the labels of SMAP and MSL (columns chan_id, spacecraft and anomaly_sequences, a list of [first, last]); get the file again.</source>
        <translation>この行はSMAPとMSLのラベル（列chan_id、spacecraft、[first, last]のリストであるanomaly_sequences）ではありません。ファイルを入手し直してください。</translation>
    </message>
    <message>
        <source>The file has %1 rows, and its labels go on to row %2; get both again from the same data set.</source>
        <translation>ファイルは%1行ですが、ラベルは%2行目まであります。両方を同じデータセットから入手し直してください。</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>too few labels</source>
        <translation>ラベル不足</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>学習中</translation>
    </message>
    <message>
        <source>no gain</source>
        <translation>改善なし</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>途絶</translation>
    </message>
    <message>
        <source>quarantined</source>
        <translation>隔離中</translation>
    </message>
    <message>
        <source>judge</source>
        <translation>評価用</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>It has not read anything yet.</source>
        <translation>まだ何も読んでいません。</translation>
    </message>
    <message>
        <source>Nothing can be said yet: it has fewer than 200 labelled readings, or all of one class, or its decision is not surely better than each baseline.</source>
        <translation>まだ何とも言えません：ラベル付き測定値が200件未満か、1つのクラスしかないか、判定が各ベースラインより確実に優れてはいません。</translation>
    </message>
    <message>
        <source>Its decision beats the majority class, the last label and the unsupervised score.</source>
        <translation>判定は多数派クラス、直前のラベル、教師なしスコアを上回っています。</translation>
    </message>
    <message>
        <source>Its decision does not beat the majority class, the last label and the unsupervised score.</source>
        <translation>判定は多数派クラス、直前のラベル、教師なしスコアを上回っていません。</translation>
    </message>
    <message>
        <source>It had readings before, but none in this batch.</source>
        <translation>以前は測定値がありましたが、このバッチにはありません。</translation>
    </message>
    <message>
        <source>Its newest update was kept out of the round. The events say why.</source>
        <translation>最新の更新はラウンドから除外されました。理由はイベントにあります。</translation>
    </message>
    <message>
        <source>It never trains: the global versions are judged on its readings.</source>
        <translation>学習しません：グローバルバージョンをその測定値で評価します。</translation>
    </message>
    <message>
        <source>Its source has no more readings.</source>
        <translation>データソースにこれ以上の測定値はありません。</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>開いています</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>正解率</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>バランス正解率</translation>
    </message>
    <message>
        <source>PR-AUC</source>
        <translation>PR-AUC</translation>
    </message>
    <message>
        <source>Log loss</source>
        <translation>対数損失</translation>
    </message>
    <message>
        <source>local</source>
        <translation>ローカル</translation>
    </message>
    <message>
        <source>global</source>
        <translation>グローバル</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>majority class</source>
        <translation>多数派クラス</translation>
    </message>
    <message>
        <source>last label</source>
        <translation>直前のラベル</translation>
    </message>
    <message>
        <source>unsupervised</source>
        <translation>教師なし</translation>
    </message>
    <message>
        <source>nothing was wrong</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>a weight or a figure is not a finite number</source>
        <translation>重みまたは数値が有限の数ではない</translation>
    </message>
    <message>
        <source>it has not the fleet&apos;s number of weights</source>
        <translation>重みの数がフリートと違う</translation>
    </message>
    <message>
        <source>its count of samples is not plausible</source>
        <translation>サンプル数が不自然</translation>
    </message>
    <message>
        <source>it moved too far from its base version</source>
        <translation>元のバージョンから動きすぎた</translation>
    </message>
    <message>
        <source>it was here before</source>
        <translation>以前に届いている</translation>
    </message>
    <message>
        <source>its device diverged</source>
        <translation>デバイスが発散した</translation>
    </message>
    <message>
        <source>error grew from %1 to %2</source>
        <translation>誤差が%1から%2に増加</translation>
    </message>
    <message>
        <source>error fell from %1 to %2</source>
        <translation>誤差が%1から%2に減少</translation>
    </message>
    <message>
        <source>raised because of drift</source>
        <translation>ドリフトのため上げた</translation>
    </message>
    <message>
        <source>back after drift</source>
        <translation>ドリフト後に戻した</translation>
    </message>
    <message>
        <source>set by a person, locked</source>
        <translation>人が設定、ロック中</translation>
    </message>
    <message>
        <source>set by a person</source>
        <translation>人が設定</translation>
    </message>
    <message>
        <source>diverged: log loss %1 before training, %2 after it</source>
        <translation>発散：対数損失が学習前 %1、学習後 %2</translation>
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
        <translation>一定</translation>
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
        <translation>段階的</translation>
    </message>
    <message>
        <source>cosine, restarting</source>
        <translation>コサイン、再開あり</translation>
    </message>
    <message>
        <source>Optimiser of %1 set to %2</source>
        <translation>%1のオプティマイザーを%2に設定</translation>
    </message>
    <message numerus="yes">
        <source>Optimiser of %Ln device(s) set to %1</source>
        <translation>
            <numerusform>デバイス%Ln台のオプティマイザーを%1に設定</numerusform>
        </translation>
    </message>
    <message>
        <source>Schedule of %1 set to: %2</source>
        <translation>%1のスケジュールを設定：%2</translation>
    </message>
    <message numerus="yes">
        <source>Schedule of %Ln device(s) set to: %1</source>
        <translation>
            <numerusform>デバイス%Ln台のスケジュールを設定：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 diverged: a weight is no number</source>
        <translation>%1が発散：数でない重みがあります</translation>
    </message>
    <message>
        <source>%1 diverged: weights ran to their bound</source>
        <translation>%1が発散：重みが上限に達しました</translation>
    </message>
    <message>
        <source>%1 diverged: training does not lower its log loss</source>
        <translation>%1が発散：学習しても対数損失が下がりません</translation>
    </message>
    <message>
        <source>%1. Its rate is locked: nothing was changed</source>
        <translation>%1。学習率がロック中のため、何も変えていません</translation>
    </message>
    <message>
        <source>%1. Its last good weights are back, rate %2 → %3</source>
        <translation>%1。最後の良好な重みに戻しました。学習率 %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>Global version %1 from %Ln update(s)</source>
        <translation>
            <numerusform>更新%Ln件からグローバルバージョン%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln screened out</source>
        <translation>
            <numerusform>%Ln件を除外</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 quarantined: moved %2× as far as training can</source>
        <translation>%1を隔離：学習で動ける量の%2倍動きました</translation>
    </message>
    <message>
        <source>%1 quarantined: %2</source>
        <translation>%1を隔離：%2</translation>
    </message>
    <message>
        <source>Learning rate of %1 set to %2</source>
        <translation>%1の学習率を%2に設定</translation>
    </message>
    <message numerus="yes">
        <source>Learning rate of %Ln device(s) set to %1</source>
        <translation>
            <numerusform>デバイス%Ln台の学習率を%1に設定</numerusform>
        </translation>
    </message>
    <message>
        <source>spike</source>
        <translation>スパイク</translation>
    </message>
    <message>
        <source>level shift</source>
        <translation>レベルシフト</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>ドリフト</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>固着</translation>
    </message>
    <message>
        <source>noise burst</source>
        <translation>ノイズバースト</translation>
    </message>
    <message numerus="yes">
        <source>Alarm on %Ln device(s): %1</source>
        <translation>
            <numerusform>デバイス%Ln台でアラーム：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) silent: %1</source>
        <translation>
            <numerusform>デバイス%Ln台が途絶：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) back: %1</source>
        <translation>
            <numerusform>デバイス%Ln台が復帰：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is silent</source>
        <translation>%1が途絶</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1が復帰</translation>
    </message>
    <message>
        <source>%1 has no more readings</source>
        <translation>%1にこれ以上の測定値はありません</translation>
    </message>
    <message numerus="yes">
        <source>Learning rate of %Ln device(s) locked</source>
        <translation>
            <numerusform>デバイス%Ln台の学習率をロック</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learning rate of %Ln device(s) unlocked</source>
        <translation>
            <numerusform>デバイス%Ln台の学習率のロックを解除</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1 promoted: it is global version %2 now</source>
        <translation>バージョン%1を昇格：現在はグローバルバージョン%2です</translation>
    </message>
    <message>
        <source>No round: no update was waiting</source>
        <translation>ラウンドなし：待機中の更新がありません</translation>
    </message>
    <message>
        <source>The original method learns in shadow from now on</source>
        <translation>元の手法がシャドーで学習を開始</translation>
    </message>
    <message>
        <source>The original method no longer learns in shadow</source>
        <translation>元の手法がシャドーでの学習を終了</translation>
    </message>
    <message>
        <source>Alarm on %1</source>
        <translation>%1でアラーム</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>適合率</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>再現率</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>its device tries out a model</source>
        <translation>そのデバイスがモデルを試している</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) joined: %1</source>
        <translation>
            <numerusform>デバイス%Ln台が参加：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1が参加</translation>
    </message>
    <message>
        <source>trains itself</source>
        <translation>自ら学習</translation>
    </message>
    <message>
        <source>It keeps its readings and sends local updates. What it says of itself is a claim; nothing is measured of it here.</source>
        <translation>測定値を手元に残し、ローカル更新を送ります。自身についての値は申告であり、ここでは何も実測しません。</translation>
    </message>
    <message>
        <source>it started from a global version that there is not</source>
        <translation>存在しないグローバルバージョンから始めている</translation>
    </message>
</context>
<context>
    <name>TimeActions</name>
    <message>
        <source>One batch back</source>
        <translation>1バッチ戻る</translation>
    </message>
    <message>
        <source>One batch forward</source>
        <translation>1バッチ進む</translation>
    </message>
    <message>
        <source>To the round before</source>
        <translation>前のラウンドへ</translation>
    </message>
    <message>
        <source>To the next round</source>
        <translation>次のラウンドへ</translation>
    </message>
    <message>
        <source>To the event before</source>
        <translation>前のイベントへ</translation>
    </message>
    <message>
        <source>To the next event</source>
        <translation>次のイベントへ</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>現在に戻る</translation>
    </message>
</context>
<context>
    <name>TokenWords</name>
    <message>
        <source>Say who may connect to a server</source>
        <translation>サーバーに接続できる人を決める</translation>
    </message>
    <message>
        <source>Make a token, and print it once</source>
        <translation>トークンを作成し、一度だけ出力する</translation>
    </message>
    <message>
        <source>Of whom it is, to know it by</source>
        <translation>誰のものか（見分けるための名前）</translation>
    </message>
    <message>
        <source>device: sends readings; watch: sees the run; operate: sees and changes it</source>
        <translation>device：測定値を送る、watch：ランを見る、operate：ランを見て変更する</translation>
    </message>
    <message>
        <source>The one device that it is for; without it any device</source>
        <translation>対象とする1台のデバイス。なければ任意のデバイス</translation>
    </message>
    <message>
        <source>Show the names, roles and devices</source>
        <translation>名前、役割、デバイスを表示する</translation>
    </message>
    <message>
        <source>Let nobody connect with a token any more</source>
        <translation>今後そのトークンでは誰も接続できないようにする</translation>
    </message>
    <message>
        <source>Of the token</source>
        <translation>トークンの名前</translation>
    </message>
    <message>
        <source>Keep it: the file %1 has a fingerprint of it, not the token.</source>
        <translation>保管してください：ファイル「%1」にあるのはそのフィンガープリントで、トークン自体ではありません。</translation>
    </message>
</context>
<context>
    <name>Tokens</name>
    <message>
        <source>The file of tokens can&apos;t be read: %1.</source>
        <translation>トークンのファイルを読めません：%1。</translation>
    </message>
    <message>
        <source>A file of tokens has 4 MiB at most.</source>
        <translation>トークンのファイルは最大4 MiBです。</translation>
    </message>
    <message>
        <source>A token has a name, a role (device, watch or operate) and a SHA-256 of 64 hexadecimal digits. Remove it, and make another with “%1”.</source>
        <translation>トークンには名前、役割（device、watch、operateのいずれか）、16進数64桁のSHA-256があります。これを削除し、「%1」で作り直してください。</translation>
    </message>
    <message>
        <source>This is not TOML: %1.</source>
        <translation>TOMLではありません：%1。</translation>
    </message>
    <message>
        <source>A token needs a name, by which it can be removed.</source>
        <translation>トークンには、削除するときに使う名前が必要です。</translation>
    </message>
    <message>
        <source>Only a token of the role “device” is bound to a device.</source>
        <translation>デバイスに結び付けられるのは、役割が「device」のトークンだけです。</translation>
    </message>
    <message>
        <source>There is a token of that name. Remove it first, or take another name.</source>
        <translation>その名前のトークンはすでにあります。先に削除するか、別の名前にしてください。</translation>
    </message>
    <message>
        <source>There is no token of the name “%1”.</source>
        <translation>「%1」という名前のトークンはありません。</translation>
    </message>
    <message>
        <source>The file of tokens can&apos;t be written: %1.</source>
        <translation>トークンのファイルに書き込めません：%1。</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>The devices’ decisions have learnt.</source>
        <translation>デバイスの判定は学習できています。</translation>
    </message>
    <message>
        <source>The devices’ own models are learning.</source>
        <translation>デバイス自身のモデルは学習しています。</translation>
    </message>
    <message>
        <source>The global model is learning.</source>
        <translation>グローバルモデルは学習しています。</translation>
    </message>
    <message>
        <source>The devices’ decisions show no gain over the baselines.</source>
        <translation>デバイスの判定は、ベースラインに対する改善を示していません。</translation>
    </message>
    <message>
        <source>The devices’ own models show no gain over the baselines.</source>
        <translation>デバイス自身のモデルは、ベースラインに対する改善を示していません。</translation>
    </message>
    <message>
        <source>The global model shows no gain over the baselines.</source>
        <translation>グローバルモデルは、ベースラインに対する改善を示していません。</translation>
    </message>
    <message>
        <source>Nothing can be said of the devices’ decisions yet: too few labelled readings.</source>
        <translation>デバイスの判定についてはまだ何とも言えません：ラベル付き測定値が少なすぎます。</translation>
    </message>
    <message>
        <source>Nothing can be said of the devices’ own models yet: too few labelled readings.</source>
        <translation>デバイス自身のモデルについてはまだ何とも言えません：ラベル付き測定値が少なすぎます。</translation>
    </message>
    <message>
        <source>Nothing can be said of the global model yet: too few labelled readings.</source>
        <translation>グローバルモデルについてはまだ何とも言えません：ラベル付き測定値が少なすぎます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 devices beat(s) all three baselines.</source>
        <translation>
            <numerusform>デバイス%1台のうち%Ln台が3つのベースラインすべてを上回っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The original method in shadow claims an accuracy of %1 and a log loss of %2; measured on readings before it learns from them, against the true labels: accuracy %3, log loss %4, PR-AUC %5.</source>
        <translation>シャドーの元の手法は、正解率%1、対数損失%2と申告しています。学習前の測定値を真のラベルに対して測ると：正解率 %3、対数損失 %4、PR-AUC %5。</translation>
    </message>
    <message>
        <source>PR-AUC %1; the best baseline (%2) %3. Gain %4, 95% interval %5 to %6.</source>
        <translation>PR-AUC %1。最良のベースライン（%2）は%3。改善 %4、95%区間 %5～%6。</translation>
    </message>
</context>
<context>
    <name>WhyCommandWords</name>
    <message>
        <source>Tell why a device alarmed or not, and who moved a weight</source>
        <translation>デバイスがアラームを出した、または出さなかった理由と、重みを動かしたものを示す</translation>
    </message>
    <message>
        <source>A run file</source>
        <translation>ランファイル</translation>
    </message>
    <message>
        <source>The device that is asked about</source>
        <translation>対象のデバイス</translation>
    </message>
    <message>
        <source>Which of its readings: a number from 1, or a time such as 2026-11-26T10:30:00Z; without it the last</source>
        <translation>どの測定値か：1からの番号、または2026-11-26T10:30:00Zのような時刻。省くと最後の測定値</translation>
    </message>
    <message>
        <source>The reading with which its last alarm began</source>
        <translation>直近のアラームが始まった測定値</translation>
    </message>
    <message>
        <source>Whose prediction: the decision, or one of the models</source>
        <translation>誰の予測か：判定、またはモデルのどちらか</translation>
    </message>
    <message>
        <source>How many rows at most</source>
        <translation>最大の行数</translation>
    </message>
    <message>
        <source>As one JSON object, with all rows</source>
        <translation>1つのJSONオブジェクトとして、すべての行を含めて</translation>
    </message>
    <message>
        <source>Say what is asked about: --device NAME or --weight FEATURE.</source>
        <translation>対象を指定してください：--device NAME または --weight FEATURE。</translation>
    </message>
    <message numerus="yes">
        <source>%1: from %2 to %3 in %Ln global version(s)</source>
        <translation>
            <numerusform>%1：%Ln個のグローバルバージョンで%2から%3へ</numerusform>
        </translation>
    </message>
    <message>
        <source>The run has no device of this name. Its devices are called %1, ...</source>
        <translation>このランにその名前のデバイスはありません。デバイスの名前は%1, ...です。</translation>
    </message>
    <message>
        <source>It has %L1 readings in this run, and no reading %L2.</source>
        <translation>このランの測定値は%L1件で、%L2番目はありません。</translation>
    </message>
    <message>
        <source>“%1” is neither the number of a reading, from 1, nor a time such as 2026-11-26T10:30:00Z.</source>
        <translation>「%1」は、1からの測定値の番号でも、2026-11-26T10:30:00Zのような時刻でもありません。</translation>
    </message>
    <message>
        <source>It has not raised an alarm.</source>
        <translation>アラームを出していません。</translation>
    </message>
    <message>
        <source>Who moved this weight of the global model, or how the device moved this one of its own: the name of its feature, or bias</source>
        <translation>グローバルモデルのこの重みを動かしたもの、またはデバイスが自身のモデルのこの重みをどう動かしたか：特徴量の名前、またはbias</translation>
    </message>
    <message>
        <source>The model of this device has no such feature. It has %1, and bias.</source>
        <translation>このデバイスのモデルにその特徴量はありません。あるのは%1、そしてbiasです。</translation>
    </message>
    <message>
        <source>The global model has no such feature. It has %1, and bias. With --device it is one of that device’s own model.</source>
        <translation>グローバルモデルにその特徴量はありません。あるのは%1、そしてbiasです。--deviceを付けると、そのデバイス自身のモデルの特徴量になります。</translation>
    </message>
</context>
<context>
    <name>WhyLines</name>
    <message>
        <source>promoted by a person</source>
        <translation>人が昇格</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>ラベルなし</translation>
    </message>
    <message>
        <source>an anomaly</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>reading %1</source>
        <translation>測定値 %1</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>バッチ %1</translation>
    </message>
    <message>
        <source>There was no threshold for alarms yet.</source>
        <translation>アラームのしきい値はまだありませんでした。</translation>
    </message>
    <message>
        <source>It alarmed: the decision was %1, the threshold %2.</source>
        <translation>アラームを出しました：判定 %1、しきい値 %2。</translation>
    </message>
    <message>
        <source>It did not alarm: the decision was %1, the threshold %2.</source>
        <translation>アラームは出ませんでした：判定 %1、しきい値 %2。</translation>
    </message>
    <message>
        <source>Probability %1, log-odds %2, scored with global version %3.</source>
        <translation>確率 %1、対数オッズ %2、グローバルバージョン%3で採点。</translation>
    </message>
    <message>
        <source>feature</source>
        <translation>特徴量</translation>
    </message>
    <message>
        <source>share</source>
        <translation>寄与</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>%1, global model</source>
        <translation>%1、グローバルモデル</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>他%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>その他%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>sum</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>global version</source>
        <translation>グローバルバージョン</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>devices that moved it most</source>
        <translation>最も動かしたデバイス</translation>
    </message>
    <message numerus="yes">
        <source>%1: from %2 to %3 in %Ln global version(s)</source>
        <translation>
            <numerusform>%1：%Ln個のグローバルバージョンで%2から%3へ</numerusform>
        </translation>
    </message>
    <message>
        <source>version %1, batch %2: %3, of it %4</source>
        <translation>バージョン %1、バッチ %2：%3、うち %4</translation>
    </message>
    <message>
        <source>this device&apos;s own training since then: %1</source>
        <translation>その後のこのデバイス自身の学習：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2: from %3 to %4 in %Ln update(s) that are stored</source>
        <translation>
            <numerusform>%2の%1：保存された%Ln回の更新で%3から%4へ</numerusform>
        </translation>
    </message>
    <message>
        <source>update</source>
        <translation>更新</translation>
    </message>
</context>
<context>
    <name>WhyWords</name>
    <message>
        <source>bias of the local model</source>
        <translation>ローカルモデルのバイアス</translation>
    </message>
    <message>
        <source>bias of the global model</source>
        <translation>グローバルモデルのバイアス</translation>
    </message>
    <message>
        <source>unsupervised score</source>
        <translation>教師なしスコア</translation>
    </message>
    <message>
        <source>offset of the decision</source>
        <translation>判定のオフセット</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>バイアス</translation>
    </message>
    <message>
        <source>This reading is no longer kept.</source>
        <translation>この測定値はもう残っていません。</translation>
    </message>
    <message>
        <source>Nobody looked when this reading came: what its models were then is not kept, but can be worked out from the run file.</source>
        <translation>この測定値が届いたとき誰も見ていませんでした。当時のモデルは残っていませんが、ランファイルから計算できます。</translation>
    </message>
    <message>
        <source>Every channel of this reading was missing: it was not scored.</source>
        <translation>この測定値はすべてのチャンネルが欠けていたため、採点されていません。</translation>
    </message>
    <message>
        <source>This device never trains: it has no local model of its own.</source>
        <translation>このデバイスは学習しないため、自身のローカルモデルがありません。</translation>
    </message>
    <message>
        <source>%1 of the local model</source>
        <translation>ローカルモデルの%1</translation>
    </message>
    <message>
        <source>%1 of the global model</source>
        <translation>グローバルモデルの%1</translation>
    </message>
    <message>
        <source>%1 of the unsupervised score</source>
        <translation>教師なしスコアの%1</translation>
    </message>
    <message>
        <source>In log-odds the decision was %1.</source>
        <translation>対数オッズでは、判定は%1でした。</translation>
    </message>
</context>
<context>
    <name>fleetgrad::charts</name>
    <message>
        <source>claimed</source>
        <translation>申告</translation>
    </message>
    <message>
        <source>%1, claimed</source>
        <translation>%1、申告</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>ほか%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose a folder you may write to.</source>
        <translation>「%1」に書き込めません：%2。書き込めるフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Made by Fleetgrad</source>
        <translation>Fleetgradで作成</translation>
    </message>
    <message>
        <source>%1 names no known kind of picture. End its name in .png, .svg or .pdf.</source>
        <translation>「%1」は既知の画像の種類ではありません。名前の末尾を.png、.svg、.pdfにしてください。</translation>
    </message>
    <message>
        <source>A picture of %1 × %2 at density %3 can&apos;t be drawn. Choose at least 1 and at most 32767 pixels a side.</source>
        <translation>%1 × %2、密度%3の画像は描けません。各辺を1～32767ピクセルにしてください。</translation>
    </message>
    <message>
        <source>%1 could not be written: there is not enough memory for a picture of that size. Choose a smaller one, or .svg or .pdf.</source>
        <translation>「%1」に書き込めません：その大きさの画像に必要なメモリーが足りません。小さくするか、.svgまたは.pdfを選んでください。</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>parts of a list</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a title, and what is said of it</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::AlarmsView</name>
    <message>
        <source>Reliability</source>
        <translation>信頼性</translation>
    </message>
    <message>
        <source>Readings that got about the same probability, and the share of them that were anomalies. On the grey diagonal, probabilities mean what they say; below it they promise too much. Bins with fewer than 50 readings are left out.</source>
        <translation>ほぼ同じ確率が付いた測定値と、そのうちの異常の割合です。灰色の対角線上では確率は言葉どおりで、それより下では過大です。測定値が50件未満のビンは除きます。</translation>
    </message>
    <message>
        <source>Alarms by kind of anomaly</source>
        <translation>異常の種類別のアラーム</translation>
    </message>
    <message>
        <source>No alarm has been judged yet.</source>
        <translation>判断されたアラームはまだありません。</translation>
    </message>
    <message>
        <source>No alarm can be judged yet: no label has come that can’t change any more.</source>
        <translation>アラームはまだ判断できません：確定したラベルが届いていません。</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>アラーム</translation>
    </message>
    <message>
        <source>What alarms had been worth by then appears here once it is computed; the fleet table has the alarms of each device as they were.</source>
        <translation>その時点までのアラームの評価は、計算が終わるとここに表示されます。各デバイスの当時のアラームはフリートの表にあります。</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::AlertCenter</name>
    <message numerus="yes">
        <source>%Ln more like it in the last minute</source>
        <translation>
            <numerusform>直近1分間に同様のものがほか%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::AlertRulesDialog</name>
    <message numerus="yes">
        <source> reading(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> batch(es)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>バッチ</numerusform>
        </translation>
    </message>
    <message>
        <source>Alert rules</source>
        <translation>アラートのルール</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>初期値に戻す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Use these rules</source>
        <translation>このルールを使う</translation>
    </message>
    <message>
        <source>Alert when</source>
        <translation>アラートの条件</translation>
    </message>
    <message>
        <source>From</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>Of the devices</source>
        <translation>対象デバイス</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>%1: from</source>
        <translation>%1：しきい値</translation>
    </message>
    <message>
        <source>%1: of the devices</source>
        <translation>%1：対象デバイス</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>%1: level</source>
        <translation>%1：レベル</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>%1: notify</source>
        <translation>%1：通知</translation>
    </message>
    <message>
        <source>Tell of it by a notification of the desktop, one a minute at most</source>
        <translation>デスクトップ通知で知らせます（1分に1件まで）</translation>
    </message>
    <message>
        <source>%1: mute</source>
        <translation>%1：ミュート</translation>
    </message>
    <message>
        <source>Muted alerts are listed, but not counted by the bell and not notified</source>
        <translation>ミュートしたアラートは一覧に表示されますが、ベルの件数に入らず、通知もされません</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>Looking for the notifications of this desktop…</source>
        <translation>このデスクトップの通知機能を探しています…</translation>
    </message>
    <message>
        <source>The desktop shows notifications; a click on one brings this window to the front.</source>
        <translation>デスクトップに通知が表示されます。通知をクリックすると、このウィンドウが前面に出ます。</translation>
    </message>
    <message>
        <source>No notification service answers on this desktop: an icon in the tray tells instead.</source>
        <translation>このデスクトップでは通知サービスが応答しません：代わりにトレイのアイコンで知らせます。</translation>
    </message>
    <message>
        <source>No notification service answers on this desktop, and it has no tray: alerts are shown in this window only. Desktop environments bring such a service; dunst and mako are small ones.</source>
        <translation>このデスクトップでは通知サービスが応答せず、トレイもありません：アラートはこのウィンドウだけに表示されます。通知サービスはデスクトップ環境に含まれています。小さなものにはdunstやmakoがあります。</translation>
    </message>
    <message>
        <source>%1, of the devices: %2</source>
        <translation>%1、対象デバイス：%2</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::AlertsModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 · over at batch %2</source>
        <translation>%1 · バッチ%2で終了</translation>
    </message>
    <message>
        <source>%1 · muted</source>
        <translation>%1 · ミュート中</translation>
    </message>
    <message>
        <source>%1 · acknowledged</source>
        <translation>%1 · 確認済み</translation>
    </message>
    <message>
        <source>Since batch %1</source>
        <translation>バッチ%1から</translation>
    </message>
    <message numerus="yes">
        <source>%1 device(s) now, %2 at most</source>
        <translation>
            <numerusform>現在デバイス%1台、最大%2台</numerusform>
        </translation>
    </message>
    <message>
        <source>From batch %1 to %2</source>
        <translation>バッチ%1から%2まで</translation>
    </message>
    <message numerus="yes">
        <source>%1 device(s) at most</source>
        <translation>
            <numerusform>最大でデバイス%1台</numerusform>
        </translation>
    </message>
    <message>
        <source>since batch %1: %2</source>
        <translation>バッチ%1から：%2</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::AlertsPanel</name>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>All open alerts are seen: the bell counts on, and is no longer coloured</source>
        <translation>開いているアラートをすべて確認済みにします：ベルの件数はそのままで、色だけが消えます</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>ルール…</translation>
    </message>
    <message>
        <source>What raises an alert, who is told of it, and what is muted</source>
        <translation>アラートの条件、通知の有無、ミュートを決めます</translation>
    </message>
    <message>
        <source>No alert. “Rules…” says what raises one.</source>
        <translation>アラートはありません。条件は「ルール…」で確かめられます。</translation>
    </message>
    <message>
        <source>No run is open.</source>
        <translation>開いているランはありません。</translation>
    </message>
    <message numerus="yes">
        <source>Select %Ln device(s)</source>
        <translation>
            <numerusform>デバイス%Ln台を選択</numerusform>
        </translation>
    </message>
    <message>
        <source>Not acknowledged</source>
        <translation>未確認に戻す</translation>
    </message>
    <message>
        <source>No longer mute “%1”</source>
        <translation>「%1」のミュートを解除</translation>
    </message>
    <message>
        <source>Mute “%1”</source>
        <translation>「%1」をミュート</translation>
    </message>
    <message>
        <source>Why its last alarm</source>
        <translation>直近のアラームの理由</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::BreakpointsDialog</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Breakpoints</source>
        <translation>ブレークポイント</translation>
    </message>
    <message>
        <source>Pause when this becomes true</source>
        <translation>これが成り立ったら一時停止</translation>
    </message>
    <message>
        <source>No breakpoint yet.</source>
        <translation>ブレークポイントはまだありません。</translation>
    </message>
    <message>
        <source>Remove the breakpoint “%1”</source>
        <translation>ブレークポイント「%1」を削除</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln回</numerusform>
        </translation>
    </message>
    <message>
        <source>This breakpoint is there already.</source>
        <translation>このブレークポイントはすでにあります。</translation>
    </message>
    <message>
        <source>For example %1, %2 or %3; the field’s tooltip tells more.</source>
        <translation>例：%1、%2、%3。詳しくは入力欄のツールチップを見てください。</translation>
    </message>
    <message>
        <source>The run pauses when “%1” becomes true</source>
        <translation>「%1」が成り立つとランが一時停止します</translation>
    </message>
    <message>
        <source>The run no longer pauses when “%1” becomes true</source>
        <translation>「%1」が成り立ってもランは一時停止しなくなります</translation>
    </message>
    <message>
        <source>The breakpoint “%1” is removed</source>
        <translation>ブレークポイント「%1」を削除しました</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::CanaryPanel</name>
    <message>
        <source>Promote to all</source>
        <translation>すべてに昇格</translation>
    </message>
    <message>
        <source>End canary</source>
        <translation>カナリアを終了</translation>
    </message>
    <message>
        <source>before</source>
        <translation>以前</translation>
    </message>
    <message>
        <source>since</source>
        <translation>以後</translation>
    </message>
    <message>
        <source>accuracy of its devices</source>
        <translation>対象の正解率</translation>
    </message>
    <message>
        <source>accuracy of the others</source>
        <translation>ほかの正解率</translation>
    </message>
    <message>
        <source>log loss of its devices</source>
        <translation>対象の対数損失</translation>
    </message>
    <message>
        <source>log loss of the others</source>
        <translation>ほかの対数損失</translation>
    </message>
    <message>
        <source>Canary: %1</source>
        <translation>カナリア：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 device(s) since batch %2</source>
        <translation>
            <numerusform>バッチ%2から%1台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 round(s)</source>
        <translation>
            <numerusform>%2ラウンド中%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 round(s)</source>
        <translation>
            <numerusform>%1ラウンド</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the model</source>
        <translation>モデルを保持</translation>
    </message>
    <message>
        <source>Its devices go on with the local model that came of it</source>
        <translation>デバイスはそこから得られたローカルモデルで続けます</translation>
    </message>
    <message>
        <source>The model becomes the newest global version</source>
        <translation>モデルが最新のグローバルバージョンになります</translation>
    </message>
    <message>
        <source>Its devices get back the local models that they had</source>
        <translation>デバイスは元のローカルモデルに戻ります</translation>
    </message>
    <message>
        <source>Its devices go on with the newest global version</source>
        <translation>デバイスは最新のグローバルバージョンで続けます</translation>
    </message>
    <message numerus="yes">
        <source>The model alone, on %1 labelled reading(s); of the decision: %2</source>
        <translation>
            <numerusform>モデル単独、ラベル付き測定値%1件。判定：%2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ChartExport</name>
    <message>
        <source>Export charts</source>
        <translation>グラフの書き出し</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Vector graphics (*.svg)</source>
        <translation>ベクター画像 (*.svg)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export values</source>
        <translation>値の書き出し</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>コンマ区切りの値 (*.csv)</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ChartStack</name>
    <message>
        <source>Charts of learning</source>
        <translation>学習のグラフ</translation>
    </message>
    <message>
        <source>Curves over batches. Arrow keys move, plus and minus zoom, Home shows the whole run.</source>
        <translation>バッチごとの曲線。矢印キーで移動、+と-で拡大・縮小、Homeでラン全体を表示します。</translation>
    </message>
    <message>
        <source>The curves of a run appear here.</source>
        <translation>ランの曲線がここに表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) here:</source>
        <translation>
            <numerusform>ここのイベント%Ln件：</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::CommandPalette</name>
    <message>
        <source>Nothing of that name.</source>
        <translation>その名前のものはありません。</translation>
    </message>
    <message>
        <source>Find actions, devices and versions</source>
        <translation>操作、デバイス、バージョンの検索</translation>
    </message>
    <message>
        <source>Find actions, devices, versions</source>
        <translation>操作、デバイス、バージョンを検索</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::CompareTables</name>
    <message>
        <source>Tables of the compared runs</source>
        <translation>比較中のランの表</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>相違点</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>すべてのキー</translation>
    </message>
    <message>
        <source>Show the keys that are the same in all runs, too</source>
        <translation>すべてのランで同じキーも表示する</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the table, for a spreadsheet</source>
        <translation>表をコピーします。表計算ソフトに貼り付けられます</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Save the table as CSV</source>
        <translation>表をCSVで保存します</translation>
    </message>
    <message>
        <source>No run is shown. Tick one in the list above.</source>
        <translation>表示中のランはありません。上の一覧でチェックを付けてください。</translation>
    </message>
    <message>
        <source>Add a second run to see in what they differ.</source>
        <translation>2つ目のランを加えると、相違点が表示されます。</translation>
    </message>
    <message>
        <source>The configurations are the same in every key.</source>
        <translation>設定はすべてのキーで同じです。</translation>
    </message>
    <message>
        <source>Results in view</source>
        <translation>表示範囲の結果</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::CompareView</name>
    <message>
        <source>Charts of the compared runs</source>
        <translation>比較中のランのグラフ</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Metric of the upper chart</source>
        <translation>上のグラフの指標</translation>
    </message>
    <message>
        <source>Metric of the lower chart</source>
        <translation>下のグラフの指標</translation>
    </message>
    <message>
        <source>Whose curves</source>
        <translation>曲線の対象</translation>
    </message>
    <message>
        <source>Whose scores the curves are</source>
        <translation>曲線に表示するスコア</translation>
    </message>
    <message>
        <source>Add runs…</source>
        <translation>ランを追加…</translation>
    </message>
    <message>
        <source>Choose run files to lay beside the others</source>
        <translation>ほかと並べるランファイルを選びます</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Take the chosen run out of the comparison (Delete)</source>
        <translation>選んだランを比較から外します（Delete）</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>読み直す</translation>
    </message>
    <message>
        <source>Read the files as they are now: a run may go on</source>
        <translation>ファイルを現在の内容で読み直します：ランが進んでいる場合があります</translation>
    </message>
    <message>
        <source>Alignment of the runs</source>
        <translation>ランの位置合わせ</translation>
    </message>
    <message>
        <source>What lies one below the other: the same batch, the same time since the start, or as many readings a device</source>
        <translation>上下にそろえる基準：同じバッチ、開始から同じ時間、またはデバイスあたり同じ件数の測定値</translation>
    </message>
    <message>
        <source>Two or more runs side by side: their curves over each other, what differs in their configurations, and what came of them. Add run files, or drop them here; the run in hand takes part by itself.</source>
        <translation>2つ以上のランを並べて比べます：重ねた曲線、設定の相違点、結果。ランファイルを追加するか、ここにドロップしてください。現在のランは自動的に加わります。</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1はすでに一覧にあります。</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ComparedFigures</name>
    <message>
        <source>claimed accuracy</source>
        <translation>申告正解率</translation>
    </message>
    <message>
        <source>measured by the run: accuracy</source>
        <translation>ランの実測：正解率</translation>
    </message>
    <message>
        <source>PR-AUC</source>
        <translation>PR-AUC</translation>
    </message>
    <message>
        <source>log loss</source>
        <translation>対数損失</translation>
    </message>
    <message>
        <source>readings that are new to both, with a label</source>
        <translation>どちらも未見の、ラベル付き測定値</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>正解率</translation>
    </message>
    <message>
        <source>all readings that were scored, with a label</source>
        <translation>採点した測定値のうち、ラベル付きのすべて</translation>
    </message>
    <message>
        <source>B − A</source>
        <translation>B − A</translation>
    </message>
    <message>
        <source>The run has not measured it: too few labels, or it came from a file.</source>
        <translation>ランでは測定していません：ラベルが少なすぎるか、ファイルから読み込んだモデルです。</translation>
    </message>
    <message>
        <source>Labels of both kinds are needed. Go on with the run, or choose older versions: more readings are new to them.</source>
        <translation>両クラスのラベルが必要です。ランを続けるか、もっと古いバージョンを選んでください：古いバージョンほど、未見の測定値が多くなります。</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ComparedRuns</name>
    <message>
        <source>run in hand</source>
        <translation>現在のラン</translation>
    </message>
    <message>
        <source>in hand, %1</source>
        <translation>現在、%1</translation>
    </message>
    <message>
        <source>being read, %1</source>
        <translation>読み込み中、%1</translation>
    </message>
    <message>
        <source>can’t be read</source>
        <translation>読み込めません</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>未終了</translation>
    </message>
    <message>
        <source>Not saved under a name yet</source>
        <translation>まだ名前を付けて保存していません</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>ラン</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ComparedWeightsModel</name>
    <message>
        <source>bias</source>
        <translation>バイアス</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>特徴量</translation>
    </message>
    <message>
        <source>B − A</source>
        <translation>B − A</translation>
    </message>
    <message>
        <source>less | more</source>
        <translation>減 | 増</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ConfusionModel</name>
    <message>
        <source>found</source>
        <translation>検出</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>見逃し</translation>
    </message>
    <message>
        <source>false</source>
        <translation>誤報</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正しい</translation>
    </message>
    <message>
        <source>%1, %2: %3 readings, %4 of those in the row (%5)</source>
        <translation>%1、%2：測定値%3件、行の%4（%5）</translation>
    </message>
    <message>
        <source>called anomaly</source>
        <translation>異常と判定</translation>
    </message>
    <message>
        <source>called normal</source>
        <translation>正常と判定</translation>
    </message>
    <message>
        <source>anomaly</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>正常</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ConnectDialog</name>
    <message>
        <source>Connect to a server</source>
        <translation>サーバーに接続</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>サーバーのアドレス</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Whoever runs the server makes it with “fleetgrad-cli token add”.</source>
        <translation>サーバーの管理者が「fleetgrad-cli token add」で作ります。</translation>
    </message>
    <message>
        <source>Keep the token on this computer</source>
        <translation>トークンをこのコンピューターに残す</translation>
    </message>
    <message>
        <source>In the settings of this program, in a file that only you can read.</source>
        <translation>このプログラムの設定、あなただけが読めるファイルに置かれます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Looking for the server…</source>
        <translation>サーバーを探しています…</translation>
    </message>
    <message>
        <source>The server shows another certificate than before, so nothing was sent to it. Before: %1. Now: %2. Ask who runs it whether it was renewed.</source>
        <translation>サーバーの証明書が以前と違うため、何も送っていません。以前: %1。今: %2。更新されたかを管理者に尋ねてください。</translation>
    </message>
    <message>
        <source>It was renewed: trust the new one</source>
        <translation>更新された: 新しいものを信頼</translation>
    </message>
    <message>
        <source>This server is not known yet. Its certificate is %1. fleetgrad-cli serve prints it where it starts: if it is the same there, trust it.</source>
        <translation>このサーバーはまだ知られていません。証明書は %1 です。fleetgrad-cli serve は始めにそれを表示します。同じなら信頼してください。</translation>
    </message>
    <message>
        <source>Trust it and connect</source>
        <translation>信頼して接続</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::DeployDialog</name>
    <message>
        <source>Deploy %1</source>
        <translation>%1を配備</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Rounds that it is tried out for</source>
        <translation>試すラウンド数</translation>
    </message>
    <message>
        <source>until it is ended</source>
        <translation>終了するまで</translation>
    </message>
    <message>
        <source>Rounds after which the model is taken back by itself; 0: a person ends it</source>
        <translation>この数のラウンドの後にモデルは自動的に取り下げられる。0：人が終了する</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Why, for the events of the run</source>
        <translation>理由（ランのイベントに記録）</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>配備</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>To</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>ラウンド</translation>
    </message>
    <message numerus="yes">
        <source>%1 device(s) try it out from the next batch on.</source>
        <translation>
            <numerusform>%1台のデバイスが次のバッチから試します。</numerusform>
        </translation>
    </message>
    <message>
        <source>At the next batch boundary it becomes the newest global version, and every device takes it. Undo promotes the version before.</source>
        <translation>次のバッチの境目で最新のグローバルバージョンになり、すべてのデバイスが使います。元に戻すと前のバージョンが昇格します。</translation>
    </message>
    <message>
        <source>It stands in place of their local models and learns on; ended, those come back.</source>
        <translation>ローカルモデルの代わりになり、学習を続けます。終了すると元に戻ります。</translation>
    </message>
    <message>
        <source>They take no new version and stay out of the rounds meanwhile, so that the others show what is without it.</source>
        <translation>その間、新しいバージョンを受け取らず、ラウンドにも加わりません。ほかのデバイスが、モデルがない場合の様子を示すためです。</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::DeviceDetails</name>
    <message>
        <source>state</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>last change of it</source>
        <translation>その最後の変更</translation>
    </message>
    <message>
        <source>trained by</source>
        <translation>学習方法</translation>
    </message>
    <message>
        <source>events found</source>
        <translation>検出イベント</translation>
    </message>
    <message>
        <source>false alarms a day</source>
        <translation>1日あたりの誤報</translation>
    </message>
    <message>
        <source>delay</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>labels waiting</source>
        <translation>ラベル待ち</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>ドリフト</translation>
    </message>
    <message>
        <source>Whose weights</source>
        <translation>どの重み</translation>
    </message>
    <message>
        <source>Whose weights are listed: the local model&apos;s, by channel, or those of the newest global version, which know no channels</source>
        <translation>一覧にする重み：ローカルモデルのもの（チャンネル別）、または最新のグローバルバージョンのもの（チャンネルの区別なし）</translation>
    </message>
    <message>
        <source>weights of the local model</source>
        <translation>ローカルモデルの重み</translation>
    </message>
    <message>
        <source>weights of the global model</source>
        <translation>グローバルモデルの重み</translation>
    </message>
    <message>
        <source>The weights appear with the first batch, or with the first stored update of an opened run.</source>
        <translation>重みは最初のバッチとともに表示されます。開いたランでは、最初に保存された更新とともに表示されます。</translation>
    </message>
    <message>
        <source>Facts of the device</source>
        <translation>デバイスの情報</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::DeviceView</name>
    <message>
        <source>Charts of a device</source>
        <translation>デバイスのグラフ</translation>
    </message>
    <message>
        <source>Curves over readings. Arrow keys move, plus and minus zoom, Home shows all that is kept.</source>
        <translation>測定値ごとの曲線。矢印キーで移動、+と-で拡大・縮小、Homeで残っているすべてを表示します。</translation>
    </message>
    <message>
        <source>Channels that are shown</source>
        <translation>表示するチャンネル</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Which of the selected devices is shown</source>
        <translation>選択したデバイスのうち表示するもの</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Which of its channels are shown</source>
        <translation>そのチャンネルのうち表示するもの</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Rate, drift, alarms and weights of the device; where there is little room, in place of its curves</source>
        <translation>デバイスの学習率、ドリフト、アラーム、重み（場所が狭いときは曲線の代わりに表示）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channel(s)</source>
        <translation>
            <numerusform>%Lnチャンネル</numerusform>
        </translation>
    </message>
    <message>
        <source>No run is open.</source>
        <translation>開いているランはありません。</translation>
    </message>
    <message>
        <source>Select a device in the fleet table: its readings appear here, and what its models make of them.</source>
        <translation>フリートの表でデバイスを選ぶと、その測定値と、モデルによる見方がここに表示されます。</translation>
    </message>
    <message>
        <source>%1 has not read anything yet.</source>
        <translation>%1はまだ何も読んでいません。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Readings %1 to %2 of %3.</source>
        <translation>%3の測定値 %1～%2。</translation>
    </message>
    <message>
        <source>Probabilities and alarms appear with the next batch.</source>
        <translation>確率とアラームは次のバッチとともに表示されます。</translation>
    </message>
    <message>
        <source>Its labels are weak ones, made from its own readings: marks and shades are no truth.</source>
        <translation>ラベルは自身の測定値から作った弱ラベルです：印と網掛けは真の値ではありません。</translation>
    </message>
    <message>
        <source>reading %1</source>
        <translation>測定値%1</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>バッチ%1</translation>
    </message>
    <message>
        <source>an anomaly</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why a reading scored what it scored: click one in the charts, or see the last alarm</source>
        <translation>測定値がそう採点された理由：グラフで測定値をクリックするか、直近のアラームを見る</translation>
    </message>
    <message>
        <source>The readings, the weights and what the readings scored appear here as they were then, once they are computed.</source>
        <translation>測定値、重み、測定値のスコアは、計算が終わると当時のままここに表示されます。</translation>
    </message>
    <message>
        <source>None of them came in the batches that were computed again: what they scored is not known.</source>
        <translation>いずれも計算し直したバッチの測定値ではないため、そのスコアはわかりません。</translation>
    </message>
    <message>
        <source>Probabilities and alarms from batch %1 on, as they were then.</source>
        <translation>確率とアラームはバッチ%1以降で、当時のままです。</translation>
    </message>
    <message>
        <source>%1 trains itself and keeps its readings: none of them are here. What it sends is in the rounds, and what it claims of itself in the tool tips of the fleet table.</source>
        <translation>%1は自ら学習し、測定値を手元に残すため、ここには測定値がありません。送った更新はラウンドに、申告した値はフリート表のツールチップにあります。</translation>
    </message>
    <message>
        <source>What they scored before somebody looked is being worked out.</source>
        <translation>見始める前のスコアを計算しています。</translation>
    </message>
    <message>
        <source>Nobody looked while the run went on, and what they scored can’t be worked out.</source>
        <translation>ランの間に見ていた人はおらず、スコアを計算することもできません。</translation>
    </message>
    <message>
        <source>Probabilities and alarms since batch %1: what earlier ones scored is not known.</source>
        <translation>バッチ%1以降の確率とアラーム：それ以前のスコアは不明です。</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::DriftPanel</name>
    <message>
        <source>Devices that drift</source>
        <translation>ドリフトしているデバイス</translation>
    </message>
    <message>
        <source>Channel that goes into quarantine or is released</source>
        <translation>隔離または解除するチャンネル</translation>
    </message>
    <message>
        <source>No run is open.</source>
        <translation>開いているランはありません。</translation>
    </message>
    <message>
        <source>Takes effect with the next batch.</source>
        <translation>次のバッチから有効です。</translation>
    </message>
    <message>
        <source>Since about batch %1, found at batch %2</source>
        <translation>バッチ%1ごろから、バッチ%2で検出</translation>
    </message>
    <message>
        <source>The last was found at batch %1 and is over.</source>
        <translation>前回はバッチ%1で検出され、終わりました。</translation>
    </message>
    <message>
        <source>Its channels and its log loss are as they were.</source>
        <translation>チャンネルも対数損失も変わりありません。</translation>
    </message>
    <message>
        <source>What is done: %1.</source>
        <translation>実施中の対策：%1。</translation>
    </message>
    <message>
        <source>Release the sensor</source>
        <translation>センサーの隔離を解除</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <comment>a remedy</comment>
        <translation>取り消す：%1</translation>
    </message>
    <message>
        <source>Suggested: %1. %2</source>
        <comment>a remedy, what it does</comment>
        <translation>提案：%1。%2</translation>
    </message>
    <message>
        <source>The whole fleet. Select one device to see its own.</source>
        <translation>フリート全体です。デバイスを1台選ぶと、そのドリフトを表示します。</translation>
    </message>
    <message>
        <source>The whole fleet</source>
        <translation>フリート全体</translation>
    </message>
    <message>
        <source>No drift of the fleet as a whole</source>
        <translation>フリート全体としてはドリフトなし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) drift now</source>
        <translation>
            <numerusform>現在デバイス%Ln台がドリフト</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1:</source>
        <comment>of many devices</comment>
        <translation>最初の%1台：</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a device, the cause of its drift</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::EvaluationChoices</name>
    <message>
        <source>Judged on</source>
        <translation>評価の対象</translation>
    </message>
    <message>
        <source>On whose readings the model is judged</source>
        <translation>モデルの評価に使う測定値のデバイス</translation>
    </message>
    <message>
        <source>Judged model</source>
        <translation>評価するモデル</translation>
    </message>
    <message>
        <source>Which model is judged</source>
        <translation>どのモデルを評価するか</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>local models</source>
        <translation>ローカルモデル</translation>
    </message>
    <message>
        <source>global model</source>
        <translation>グローバルモデル</translation>
    </message>
    <message>
        <source>one version</source>
        <translation>バージョン指定</translation>
    </message>
    <message>
        <source>Global version</source>
        <translation>グローバルバージョン</translation>
    </message>
    <message>
        <source>Which global version is judged; a click on the chart of versions chooses too</source>
        <translation>評価するグローバルバージョン。バージョンのグラフをクリックしても選べます</translation>
    </message>
    <message>
        <source>whole fleet</source>
        <translation>フリート全体</translation>
    </message>
    <message>
        <source>hold-outs</source>
        <translation>ホールドアウト</translation>
    </message>
    <message>
        <source>selected devices</source>
        <translation>選択したデバイス</translation>
    </message>
    <message>
        <source>devices in the table</source>
        <translation>表のデバイス</translation>
    </message>
    <message>
        <source>the devices that train</source>
        <translation>学習するデバイス</translation>
    </message>
    <message>
        <source>the whole fleet</source>
        <translation>フリート全体</translation>
    </message>
    <message>
        <source>the devices that never train</source>
        <translation>学習しないデバイス</translation>
    </message>
    <message numerus="yes">
        <source>%1 selected device(s)</source>
        <translation>
            <numerusform>選択したデバイス%1台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 device(s) in the table</source>
        <translation>
            <numerusform>表のデバイス%1台</numerusform>
        </translation>
    </message>
    <message>
        <source>source “%1”</source>
        <translation>ソース「%1」</translation>
    </message>
    <message>
        <source>removed group “%1”</source>
        <translation>削除したグループ「%1」</translation>
    </message>
    <message>
        <source>group “%1”</source>
        <translation>グループ「%1」</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a group, and how many devices it has</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%1 device(s)</source>
        <translation>
            <numerusform>デバイス%1台</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::EvaluationView</name>
    <message>
        <source>Precision and recall</source>
        <translation>適合率と再現率</translation>
    </message>
    <message>
        <source>What share of the anomalies is found, and what share of what is called one is one, at every threshold. The area under the steps is the PR-AUC; the circle is where the matrix counts.</source>
        <translation>各しきい値で、異常のうち検出された割合と、異常と判定されたもののうち実際に異常である割合です。階段の下の面積がPR-AUCで、丸は行列を集計した位置です。</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>信頼性</translation>
    </message>
    <message>
        <source>Readings that got about the same probability, and the share of them that were anomalies. On the grey diagonal, probabilities mean what they say; below it they promise too much. Bins with fewer than 50 readings are left out.</source>
        <translation>ほぼ同じ確率が付いた測定値と、そのうちの異常の割合です。灰色の対角線上では確率は言葉どおりで、それより下では過大です。測定値が50件未満のビンは除きます。</translation>
    </message>
    <message>
        <source>Detection delay</source>
        <translation>検出の遅延</translation>
    </message>
    <message>
        <source>How long it took from the start of an event to its first alarming reading, of the events that were found</source>
        <translation>検出イベントについて、イベントの開始から最初のアラーム中の測定値までにかかった時間</translation>
    </message>
    <message>
        <source>Accuracy of each global version</source>
        <translation>各グローバルバージョンの正解率</translation>
    </message>
    <message>
        <source>Open circles are measured, the dotted line is claimed by who trained it. A click chooses the version.</source>
        <translation>白抜きの丸は実測、点線は学習した側の申告です。クリックするとバージョンを選べます。</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>混同行列</translation>
    </message>
    <message numerus="yes">
        <source>%1 reading(s)</source>
        <translation>
            <numerusform>測定値%1件</numerusform>
        </translation>
    </message>
    <message>
        <source>recall %1</source>
        <translation>再現率 %1</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>バッチ%1</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>at 0.5</source>
        <comment>probability</comment>
        <translation>0.5以上</translation>
    </message>
    <message>
        <source>at the alarm threshold</source>
        <translation>アラームしきい値</translation>
    </message>
    <message>
        <source>What models are worth appears here.
File &gt; New demonstration starts a fleet.</source>
        <translation>モデルの価値がここに表示されます。
「ファイル &gt; 新しいデモ」でフリートを開始できます。</translation>
    </message>
    <message>
        <source>The evaluation begins with the first batch.</source>
        <translation>評価は最初のバッチから始まります。</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>集計中…</translation>
    </message>
    <message numerus="yes">
        <source>%1 labelled reading(s)</source>
        <translation>
            <numerusform>ラベル付き測定値%1件</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices that never train have no local model.</source>
        <translation>学習しないデバイスにローカルモデルはありません。</translation>
    </message>
    <message>
        <source>Every device of this run trains: there are no hold-outs.</source>
        <translation>このランではすべてのデバイスが学習します：ホールドアウトはありません。</translation>
    </message>
    <message>
        <source>No device: select some in the fleet table, or choose the whole fleet.</source>
        <translation>デバイスがありません：フリートの表で選択するか、フリート全体を選んでください。</translation>
    </message>
    <message>
        <source>Global v%1 has not been judged yet: no labels of readings that it scored have come.</source>
        <translation>グローバル v%1はまだ評価されていません：採点した測定値のラベルがまだ届いていません。</translation>
    </message>
    <message>
        <source>Global v%1 on %2: %3 of batches %4 to %5.</source>
        <translation>%2でのグローバル v%1：バッチ %4～%5の%3。</translation>
    </message>
    <message>
        <source>%1 on %2: %3 up to batch %4, each scored before its label was used.</source>
        <comment>1: decision, local model, ...; 2: whose readings</comment>
        <translation>%2での%1：バッチ%4までの%3。いずれもラベルを使う前に採点しました。</translation>
    </message>
    <message>
        <source>All figures are %1.</source>
        <comment>against weak labels</comment>
        <translation>数値はすべて、%1求めたものです。</translation>
    </message>
    <message>
        <source>The readings of this run can&apos;t be had: its file has figures of each device, but no single scores for curves.</source>
        <translation>このランの測定値は取得できません：ファイルにはデバイスごとの数値があるだけで、曲線に必要な個々のスコアがありません。</translation>
    </message>
    <message>
        <source>The single scores for curves are not read while a run of more than 20,000 devices stands still: let it go on to have them.</source>
        <translation>20,000台を超えるデバイスのランが止まっている間は、曲線に必要な個々のスコアを読み込みません：ランを続けると得られます。</translation>
    </message>
    <message>
        <source>Its curves are not known: single scores are kept of the newest 200 versions, from when the run was started or continued.</source>
        <translation>曲線は不明です：個々のスコアを残すのは、ランの開始または再開以降の、最新200バージョンだけです。</translation>
    </message>
    <message>
        <source>This run has no device of “%1”. Edit the group in the tab Groups, or choose the whole fleet.</source>
        <translation>このランには「%1」のデバイスがありません。「グループ」タブでグループを編集するか、フリート全体を選んでください。</translation>
    </message>
    <message>
        <source>The evaluation appears here as it was then, once it is computed.</source>
        <translation>評価は、計算が終わると当時のままここに表示されます。</translation>
    </message>
    <message>
        <source>A run of more than 20,000 devices that stands still has its single scores for curves in its checkpoint, which is not read. This run is finished: given more batches, it has them when it goes on.</source>
        <translation>20,000台を超えるデバイスのランが止まっている間、曲線に必要な個々のスコアはチェックポイントにあり、読み込まれません。このランは終了しています。バッチを増やして続行すると表示されます。</translation>
    </message>
    <message>
        <source>Its curves are not known: of the past, single scores of versions are there from batch %1 on, from where it was computed again.</source>
        <translation>曲線はわかりません。過去については、バージョンの個々のスコアは計算し直しを始めたバッチ%1以降にあります。</translation>
    </message>
    <message>
        <source>No label has come yet of readings on %1 that came after global v%2 was published.</source>
        <comment>1: whose readings</comment>
        <translation>グローバルv%2の公開後の測定値には、まだラベルがありません：%1。</translation>
    </message>
    <message>
        <source>Global v%1 on %2: %3 of batches %4 to %5, the last of each device. It has scored them again: they came after it was published, and scores of single versions are not kept by device.</source>
        <comment>2: whose readings</comment>
        <translation>グローバルv%1、%2：バッチ%4～%5の%3（各デバイスの最後のもの）。このバージョンが採点し直しました。公開後に届いた測定値であり、個々のバージョンのスコアはデバイスごとには保存されません。</translation>
    </message>
    <message>
        <source>Of these %1 devices %2 were read, evenly chosen.</source>
        <translation>この%1台のうち、均等に選んだ%2台を読み込みました。</translation>
    </message>
    <message>
        <source>Appears here once it is computed</source>
        <translation>計算が終わるとここに表示されます</translation>
    </message>
    <message>
        <source>The figures are in the run file; its curves appear once they are computed.</source>
        <translation>数値はランファイルにあります。曲線は計算が終わると表示されます。</translation>
    </message>
    <message>
        <source>From which score on a reading is called an anomaly: a probability of 0.5, or the threshold of alarms. Of the decision that is the one in force on its device now; of a version, the lowest at which the readings that it has scored again have no more false alarms than are wanted.</source>
        <translation>どのスコアから測定値を異常と呼ぶか：確率0.5、またはアラームのしきい値。決定では各デバイスで現在有効なしきい値、バージョンでは、採点し直した測定値の誤警報が希望数を超えない最低のしきい値です。</translation>
    </message>
    <message>
        <source>Opening the run…</source>
        <translation>ランを開いています…</translation>
    </message>
    <message>
        <source>Alarms and delays: it is scoring the last readings again.</source>
        <translation>アラームと遅れ：最後の測定値を採点し直しています。</translation>
    </message>
    <message>
        <source>Alarms and delays: no label has come of readings since it was published.</source>
        <translation>アラームと遅れ：公開後の測定値のラベルはまだ届いていません。</translation>
    </message>
    <message numerus="yes">
        <source>Alarms and delays: of the last readings of %Ln device(s), batches %1 to %2, as if all had alarmed from a probability of %3 on%4.</source>
        <comment>4: nothing, or which threshold that is</comment>
        <translation>
            <numerusform>アラームと遅れ：%Ln台の最後の測定値（バッチ%1〜%2）で、全台が確率%3以上でアラームを出していた場合%4。</numerusform>
        </translation>
    </message>
    <message>
        <source>, where they have as few false alarms as are wanted</source>
        <translation>（誤警報が希望数に収まるしきい値）</translation>
    </message>
    <message>
        <source>Global v%1 on %2: %3 of batch %4.</source>
        <translation>%2でのグローバル v%1：バッチ %4の%3。</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::EventsModel</name>
    <message>
        <source>batch %1: %2</source>
        <translation>バッチ%1：%2</translation>
    </message>
    <message>
        <source>Click to go there, double-click to see why it alarmed</source>
        <translation>クリックで移動、ダブルクリックでアラームの理由を表示</translation>
    </message>
    <message>
        <source>Click to go there, double-click to see everything as it was then</source>
        <translation>クリックで移動、ダブルクリックでその時点のすべてを表示</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::EventsPanel</name>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>まだ何も起きていません。</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Which events</source>
        <translation>表示するイベント</translation>
    </message>
    <message>
        <source>Which events are listed</source>
        <translation>一覧に表示するイベント</translation>
    </message>
    <message>
        <source>what matters</source>
        <translation>重要なもの</translation>
    </message>
    <message>
        <source>Warnings, remarks, and what a person did; not every round</source>
        <translation>警告、注意、人の操作。個々のラウンドは含みません</translation>
    </message>
    <message>
        <source>alarms</source>
        <translation>アラーム</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>by a person</source>
        <translation>人の操作</translation>
    </message>
    <message>
        <source>Nothing of that kind. “all” lists every round.</source>
        <translation>該当なし。「すべて」では各ラウンドも表示します。</translation>
    </message>
    <message>
        <source>A click goes to the device and the batch. Enter or a double click shows everything as it was then, or why it alarmed.</source>
        <translation>クリックでデバイスとバッチへ移動。Enterまたはダブルクリックで、その時点のすべて、またはアラームの理由を表示。</translation>
    </message>
    <message>
        <source>The newest %L1: go back in time to see earlier ones.</source>
        <translation>最新の%L1件。以前のものは時間を遡ると表示されます。</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ExportDialog</name>
    <message>
        <source>Export charts</source>
        <translation>グラフの書き出し</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>all of these, a file each</source>
        <translation>上記すべて、個別のファイル</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>picture (PNG)</source>
        <translation>画像（PNG）</translation>
    </message>
    <message>
        <source>vector graphics (SVG)</source>
        <translation>ベクター（SVG）</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>values (CSV)</source>
        <translation>値（CSV）</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>%1×, %2 dpi</source>
        <translation>%1倍、%2 dpi</translation>
    </message>
    <message>
        <source>print, %1 dpi</source>
        <translation>印刷、%1 dpi</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>of the visible range</source>
        <translation>表示範囲</translation>
    </message>
    <message>
        <source>of the whole run</source>
        <translation>ラン全体</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>as on screen</source>
        <translation>画面のとおり</translation>
    </message>
    <message>
        <source>as wide as a page of A4</source>
        <translation>A4用紙の幅</translation>
    </message>
    <message>
        <source>own</source>
        <translation>カスタム</translation>
    </message>
    <message>
        <source>Unit of the size</source>
        <translation>大きさの単位</translation>
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
        <translation>幅</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the charts as a picture of this size and density</source>
        <translation>グラフをこの大きさと密度の画像としてコピーします</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>The values as they were measured, not smoothed.</source>
        <translation>測定したままの値で、平滑化しません。</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>%1, sharp at any size.</source>
        <translation>%1、どの大きさでも鮮明です。</translation>
    </message>
    <message>
        <source>%1 × %2 pixels; printed %3.</source>
        <translation>%1 × %2ピクセル。印刷すると%3です。</translation>
    </message>
    <message>
        <source>Being prepared: %1.</source>
        <translation>準備中：%1。</translation>
    </message>
    <message>
        <source>Each as large as on screen.</source>
        <translation>それぞれ画面と同じ大きさ。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>for paper, on white</source>
        <translation>紙用（白地）</translation>
    </message>
    <message>
        <source>Of pictures, whenever they are exported or copied</source>
        <translation>画像をエクスポートまたはコピーするときの色</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::FleetMapView</name>
    <message>
        <source>Sort again</source>
        <translation>並べ直す</translation>
    </message>
    <message>
        <source>Sort the rows by the values as they are now; until then they keep their places</source>
        <translation>現在の値で行を並べ直します。それまで行の位置は変わりません</translation>
    </message>
    <message>
        <source>Metric of the fleet map</source>
        <translation>フリートマップの指標</translation>
    </message>
    <message>
        <source>Order of the rows</source>
        <translation>行の順序</translation>
    </message>
    <message>
        <source>Order of the rows, by the values of the batches that are shown: the best last value or mean comes first, and what got worse most</source>
        <translation>表示中のバッチの値による行の順序：最後の値や平均は最良のものから、変化は最も悪くなったものから</translation>
    </message>
    <message>
        <source>by last value</source>
        <translation>最後の値</translation>
    </message>
    <message>
        <source>by mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>by change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>as the table</source>
        <translation>表と同じ</translation>
    </message>
    <message>
        <source>Fleet map: %1 by device and batch</source>
        <translation>フリートマップ：%1（デバイスとバッチ別）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>デバイス%Ln台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 device(s)</source>
        <translation>
            <numerusform>デバイス%2台中%1台</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 a row</source>
        <translation>%1、1行に%2台</translation>
    </message>
    <message>
        <source>sorted by last value</source>
        <translation>最後の値の順</translation>
    </message>
    <message>
        <source>sorted by mean</source>
        <translation>平均の順</translation>
    </message>
    <message>
        <source>sorted by change</source>
        <translation>変化の順</translation>
    </message>
    <message>
        <source>sorted by name; %1</source>
        <translation>名前の順。%1</translation>
    </message>
    <message>
        <source>as in the table; %1</source>
        <translation>表と同じ順。%1</translation>
    </message>
    <message>
        <source>%1 at batch %2; %3</source>
        <translation>%1、バッチ%2。%3</translation>
    </message>
    <message>
        <source>The map of a fleet appears here.
File &gt; New demonstration starts one.</source>
        <translation>フリートマップがここに表示されます。
「ファイル &gt; 新しいデモ」で開始できます。</translation>
    </message>
    <message>
        <source>The map begins with the first batch.</source>
        <translation>マップは最初のバッチから始まります。</translation>
    </message>
    <message>
        <source>The table shows no device: press Escape in its filter to see all.</source>
        <translation>表にデバイスがありません：絞り込み欄でEscを押すとすべて表示します。</translation>
    </message>
    <message>
        <source>Nothing was measured in these batches.
Press Home to see the whole run.</source>
        <translation>これらのバッチでは何も測定されていません。
Homeを押すとラン全体を表示します。</translation>
    </message>
    <message>
        <source>No device has a value yet: %1 needs labelled readings of both classes.</source>
        <translation>値のあるデバイスはまだありません：%1には両クラスのラベル付き測定値が必要です。</translation>
    </message>
    <message>
        <source>No device has a value yet: %1 needs labelled readings.</source>
        <translation>値のあるデバイスはまだありません：%1にはラベル付き測定値が必要です。</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>バッチ%1</translation>
    </message>
    <message>
        <source>batches %1 to %2</source>
        <translation>バッチ %1～%2</translation>
    </message>
    <message>
        <source>%1: no value</source>
        <translation>%1：値なし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: mean %2</source>
        <translation>%1：平均 %2</translation>
    </message>
    <message>
        <source>Go to the live edge</source>
        <translation>最新位置へ移動</translation>
    </message>
    <message>
        <source>Show the whole run and fleet</source>
        <translation>ランとフリートの全体を表示</translation>
    </message>
    <message>
        <source>Map as PNG, SVG or PDF…</source>
        <translation>マップをPNG、SVG、PDFで保存…</translation>
    </message>
    <message>
        <source>Copy map</source>
        <translation>マップをコピー</translation>
    </message>
    <message>
        <source>Values of the map as CSV…</source>
        <translation>マップの値をCSVで保存…</translation>
    </message>
    <message>
        <source>Ctrl and the wheel tell them apart</source>
        <translation>Ctrl＋ホイールで一台ずつに分けて表示</translation>
    </message>
    <message>
        <source>Opening the run…</source>
        <translation>ランを開いています…</translation>
    </message>
    <message>
        <source>Look at the readings of %1</source>
        <translation>%1の測定値を見る</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::FleetModel</name>
    <message>
        <source>alarm</source>
        <translation>アラーム</translation>
    </message>
    <message>
        <source>%1: %2 ±%3 in %4</source>
        <translation>%1：%2 ±%3（%4）</translation>
    </message>
    <message>
        <source>%1: too few labels to tell</source>
        <translation>%1：ラベル不足でわかりません</translation>
    </message>
    <message>
        <source>Labels arrived: %1</source>
        <translation>届いたラベル：%1</translation>
    </message>
    <message>
        <source>readings that may still get theirs: %1</source>
        <translation>まだラベルが届きうる測定値：%1</translation>
    </message>
    <message>
        <source>readings since the newest one with a label: %1</source>
        <translation>最新のラベル付き測定値以降の測定値：%1</translation>
    </message>
    <message>
        <source>corrected: %1, repeated: %2, refused: %3</source>
        <translation>訂正：%1、重複：%2、拒否：%3</translation>
    </message>
    <message>
        <source>%1, from %2
channels: %3
global version v%4</source>
        <translation>%1、%2より
チャンネル：%3
グローバルバージョン v%4</translation>
    </message>
    <message numerus="yes">
        <source>%1 reading(s)</source>
        <translation>
            <numerusform>測定値%1件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 value(s) missing</source>
        <translation>
            <numerusform>欠測値%1個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 local update(s) sent</source>
        <translation>
            <numerusform>ローカル更新を%1回送信</numerusform>
        </translation>
    </message>
    <message>
        <source>This device never trains: it has no local model, and judges the global versions.</source>
        <translation>このデバイスは学習しません：ローカルモデルを持たず、グローバルバージョンを評価します。</translation>
    </message>
    <message>
        <source>Anomalies in the window: %1</source>
        <translation>ウィンドウ内の異常：%1</translation>
    </message>
    <message>
        <source>This device has not read anything yet.</source>
        <translation>このデバイスはまだ何も読んでいません。</translation>
    </message>
    <message>
        <source>Needs labelled readings of both classes: none of one class has come yet.</source>
        <translation>両クラスのラベル付き測定値が必要です：一方のクラスがまだ届いていません。</translation>
    </message>
    <message>
        <source>Learning rate, locked: feedback leaves it alone</source>
        <translation>学習率、ロック中：フィードバックは変えません</translation>
    </message>
    <message>
        <source>Learning rate; feedback adjusts it</source>
        <translation>学習率。フィードバックが調整します</translation>
    </message>
    <message>
        <source>In effect %1: its schedule (%2) makes %3 of it</source>
        <translation>実効値%1：スケジュール（%2）により%3になっています</translation>
    </message>
    <message>
        <source>%1 over the whole run: first %2, lowest %3, highest %4, last %5</source>
        <translation>%1、ラン全体：最初 %2、最低 %3、最高 %4、最後 %5</translation>
    </message>
    <message numerus="yes">
        <source>Alarms from a probability of %1 on; %2 alarm(s) so far</source>
        <translation>
            <numerusform>確率%1以上でアラーム。これまでに%2件</numerusform>
        </translation>
    </message>
    <message>
        <source>No label has come yet by which an alarm could be judged.</source>
        <translation>アラームを判断できるラベルがまだ届いていません。</translation>
    </message>
    <message>
        <source>There was no event to find.</source>
        <translation>検出すべきイベントはありませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%1 false alarm(s), %2 true</source>
        <translation>
            <numerusform>誤報%1件、正しいアラーム%2件</numerusform>
        </translation>
    </message>
    <message>
        <source>No event was found.</source>
        <translation>イベントは検出されませんでした。</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>推移</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>アラーム</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>ドリフト</translation>
    </message>
    <message>
        <source>Gain over</source>
        <translation>改善の相手</translation>
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
        <translation>対数
損失</translation>
    </message>
    <message>
        <source>Events
found</source>
        <translation>検出
イベント</translation>
    </message>
    <message>
        <source>False
a day</source>
        <translation>1日の
誤報</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>正解率</translation>
    </message>
    <message>
        <source>Balanced
accuracy</source>
        <translation>バランス
正解率</translation>
    </message>
    <message>
        <source>Labels
waiting</source>
        <translation>ラベル
待ち</translation>
    </message>
    <message>
        <source>Label
age</source>
        <translation>ラベル
経過</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>v</source>
        <translation>v</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>The device; a coloured square where its curve is in the charts</source>
        <translation>デバイス。色付きの四角は、その曲線がグラフにあることを示します</translation>
    </message>
    <message>
        <source>What can be said of the device now</source>
        <translation>デバイスの現在の状態</translation>
    </message>
    <message>
        <source>PR-AUC over the whole run, each device on a scale of its own; sorted by the change since its first value</source>
        <translation>ラン全体のPR-AUC（デバイスごとの尺度）。最初の値からの変化で並べ替えます</translation>
    </message>
    <message>
        <source>Whether an alarm is on: its decision is above the threshold of the device, or was within the last few readings</source>
        <translation>アラームが出ているか：判定がデバイスのしきい値を超えているか、直近の数件の測定値で超えました</translation>
    </message>
    <message>
        <source>Whether its readings changed for good, and why; or what is done about it</source>
        <translation>測定値が恒久的に変わったか、その原因。または実施中の対策</translation>
    </message>
    <message>
        <source>Area under the precision-recall curve: a guess scores the share of anomalies, perfection 1</source>
        <translation>適合率-再現率曲線の下の面積：当て推量なら異常の割合、完全なら1</translation>
    </message>
    <message>
        <source>Mean log loss: 0 is perfect</source>
        <translation>平均対数損失：0が完全</translation>
    </message>
    <message>
        <source>Events that an alarm found, of those there were: runs of readings labelled anomalies, over about the last seven days of the device, or 5,000 readings where these are more</source>
        <translation>アラームが検出したイベントと全イベントの数：異常とラベル付けされた測定値の連なり。デバイスの直近およそ7日間、または測定値5,000件の多いほう</translation>
    </message>
    <message>
        <source>Alarms a day of the device that met no anomaly, over the same time</source>
        <translation>異常に当たらなかったアラームのデバイスの1日あたりの件数（同じ期間）</translation>
    </message>
    <message>
        <source>From the start of an event to its first alarming reading, median over the last 16 found events of that time</source>
        <translation>イベントの開始から最初のアラーム中の測定値まで。その期間の直近16件の検出イベントの中央値</translation>
    </message>
    <message>
        <source>Share of readings that were called right; misleads where anomalies are rare</source>
        <translation>正しく判定された測定値の割合。異常が少ないと誤解を招きます</translation>
    </message>
    <message>
        <source>Mean of the shares called right among anomalies and among normal readings: a guess scores 0.5</source>
        <translation>異常と正常の測定値それぞれで正しく判定された割合の平均：当て推量なら0.5</translation>
    </message>
    <message>
        <source>Readings that may still get their label</source>
        <translation>まだラベルが届きうる測定値</translation>
    </message>
    <message>
        <source>Readings since the newest one with a label</source>
        <translation>最新のラベル付き測定値以降の測定値</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>Version: local updates sent so far</source>
        <translation>バージョン：これまでに送信したローカル更新の数</translation>
    </message>
    <message>
        <source>Readings so far</source>
        <translation>これまでの測定値</translation>
    </message>
    <message>
        <source>Of the local model. %1</source>
        <translation>ローカルモデルの値。%1</translation>
    </message>
    <message>
        <source>Of the decision. %1</source>
        <translation>判定の値。%1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>The groups that it is in; sorted by the first of them</source>
        <translation>属するグループ。最初のグループで並べ替えます</translation>
    </message>
    <message>
        <source>It tries out a model (canary).</source>
        <translation>モデルを試しています（カナリア）。</translation>
    </message>
    <message>
        <source>What its decision gains, with 95% intervals, over</source>
        <translation>判定の改善（95%区間）、比較対象</translation>
    </message>
    <message>
        <source>Half of the events found within %1, 90% within %2</source>
        <translation>イベントの半数は%1以内、90%は%2以内に検出</translation>
    </message>
    <message>
        <source>The baseline that its decision beats least surely, what it gains over it in log loss (over the unsupervised score in PR-AUC), and half of the 95% interval</source>
        <translation>判定が上回る確かさの最も低いベースライン、それに対する対数損失（教師なしスコアに対してはPR-AUC）の改善、95%区間の半分</translation>
    </message>
    <message>
        <source>It trains itself and keeps its readings: nothing is measured of it here.</source>
        <translation>自ら学習し、測定値を手元に残します。ここでは何も実測しません。</translation>
    </message>
    <message>
        <source>It has not sent a local update yet.</source>
        <translation>まだローカル更新を送っていません。</translation>
    </message>
    <message>
        <source>It claims an accuracy of %1.</source>
        <translation>申告している正解率は%1です。</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::FleetPanel</name>
    <message>
        <source>Filter of the fleet</source>
        <translation>フリートの絞り込み</translation>
    </message>
    <message>
        <source>Whose scores of the devices are shown</source>
        <translation>表示するデバイスのスコア</translation>
    </message>
    <message>
        <source>Whose scores the table and the curves of devices show: the decision, which mixes both models and the unsupervised score, or the local model alone</source>
        <translation>表とデバイスの曲線に表示するスコア：両モデルと教師なしスコアを混ぜた判定、またはローカルモデルのみ</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>local models</source>
        <translation>ローカルモデル</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>フリート</translation>
    </message>
    <message>
        <source>Save local model of %1…</source>
        <translation>%1のローカルモデルを保存…</translation>
    </message>
    <message>
        <source>Look at the readings of %1</source>
        <translation>%1の測定値を見る</translation>
    </message>
    <message>
        <source>too few labels</source>
        <translation>ラベル不足</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>アラーム</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>デバイス%Ln台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 device(s)</source>
        <translation>
            <numerusform>デバイス%2台中%1台</numerusform>
        </translation>
    </message>
    <message>
        <source>none selected</source>
        <translation>選択なし</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1台を選択</translation>
    </message>
    <message>
        <source>No run is open.
File &gt; New demonstration starts a fleet; a folder of CSV files or a run file can be dropped here.</source>
        <translation>開いているランはありません。
「ファイル &gt; 新しいデモ」でフリートを開始します。CSVファイルのフォルダーやランファイルをここにドロップすることもできます。</translation>
    </message>
    <message>
        <source>Reading the source…</source>
        <translation>データソースを読み込み中…</translation>
    </message>
    <message>
        <source>This run has no devices.</source>
        <translation>このランにはデバイスがありません。</translation>
    </message>
    <message>
        <source>No device matches the filter.
Press Escape in the filter field to see all.</source>
        <translation>絞り込みに合うデバイスがありません。
絞り込み欄でEscを押すとすべて表示します。</translation>
    </message>
    <message numerus="yes">
        <source>New group of %Ln selected device(s)…</source>
        <translation>
            <numerusform>選択したデバイス%Ln台で新しいグループ…</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause when something becomes true of %1…</source>
        <translation>%1で何かが成り立ったら一時停止…</translation>
    </message>
    <message>
        <source>Why the last alarm of %1</source>
        <translation>%1の直近のアラームの理由</translation>
    </message>
    <message>
        <source>Opening the run…</source>
        <translation>ランを開いています…</translation>
    </message>
    <message>
        <source>Filter:  press-*   acc&lt;0.7   is:alarm</source>
        <translation>絞り込み：  press-*   acc&lt;0.7   is:alarm</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ForkDialog</name>
    <message>
        <source>Fork after batch %1</source>
        <translation>バッチ%1の後で分岐</translation>
    </message>
    <message>
        <source>The fork is this run up to there, and goes on with these settings beside it, in the same file. Change what is to be tried.</source>
        <translation>分岐はそこまでこのランと同じで、その隣で、同じファイルの中で、これらの設定で続きます。試したいものを変更してください。</translation>
    </message>
    <message>
        <source>Name of the fork; without it fork-1, fork-2, …</source>
        <translation>分岐の名前。空ならfork-1、fork-2…</translation>
    </message>
    <message>
        <source>Name of the fork</source>
        <translation>分岐の名前</translation>
    </message>
    <message>
        <source>Settings of the fork</source>
        <translation>分岐の設定</translation>
    </message>
    <message>
        <source>Fork the run</source>
        <translation>分岐する</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1行目：%2</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Every setting that a fork may change, as the configuration file has it</source>
        <translation>分岐で変更できるすべての設定（設定ファイルの書き方）</translation>
    </message>
    <message>
        <source>Every setting of the fork</source>
        <translation>分岐のすべての設定</translation>
    </message>
    <message>
        <source>The text can’t be read yet: %1</source>
        <translation>テキストはまだ読み取れません：%1</translation>
    </message>
    <message>
        <source>Nothing is changed: the fork would stay what its parent is.</source>
        <translation>変更はありません。分岐は親と同じままです。</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>変更：%1。</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ForkForm</name>
    <message>
        <source>no other</source>
        <comment>device</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>Of the devices&apos; own models. Rates that a person or feedback has set on the way give way to it.</source>
        <translation>デバイス自身のモデルの学習率。途中で人やフィードバックが設定した学習率より優先されます。</translation>
    </message>
    <message>
        <source>Learning rate of the fleet model</source>
        <translation>フリートモデルの学習率</translation>
    </message>
    <message>
        <source>Of the devices&apos; copies of the fleet model.</source>
        <translation>デバイスにあるフリートモデルのコピーの学習率。</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>オプティマイザー</translation>
    </message>
    <message>
        <source>How gradients move the weights of both models.</source>
        <translation>勾配が両方のモデルの重みをどう動かすか。</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>フィードバック</translation>
    </message>
    <message>
        <source>Whether each device&apos;s learning rate is adjusted by how its error changes.</source>
        <translation>各デバイスの学習率を誤差の変化に応じて調整するかどうか。</translation>
    </message>
    <message>
        <source>off</source>
        <comment>feedback</comment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>adjusts rates</source>
        <translation>学習率を調整</translation>
    </message>
    <message>
        <source>A round begins</source>
        <translation>ラウンドの開始</translation>
    </message>
    <message>
        <source>What starts a round, in which updates are aggregated.</source>
        <translation>更新を集約するラウンドを始めるもの。</translation>
    </message>
    <message>
        <source>when a person says so</source>
        <translation>人が指示したとき</translation>
    </message>
    <message>
        <source>when updates are waiting</source>
        <translation>更新がたまったとき</translation>
    </message>
    <message>
        <source>after some time</source>
        <translation>一定時間の後</translation>
    </message>
    <message>
        <source>when devices have reported</source>
        <translation>デバイスが報告したとき</translation>
    </message>
    <message>
        <source>Updates that have to wait</source>
        <translation>待っている必要がある更新の数</translation>
    </message>
    <message>
        <source>A round begins when that many are waiting.</source>
        <translation>この数だけたまるとラウンドが始まります。</translation>
    </message>
    <message>
        <source>Seconds between two rounds</source>
        <translation>ラウンド間の秒数</translation>
    </message>
    <message>
        <source>Of the fleet&apos;s own time.</source>
        <translation>フリート自身の時間。</translation>
    </message>
    <message>
        <source>Share that has to report</source>
        <translation>報告が必要な割合</translation>
    </message>
    <message>
        <source>Of the devices that train, from 0 to 1.</source>
        <translation>学習するデバイスのうち、0～1。</translation>
    </message>
    <message>
        <source>Screening factor</source>
        <translation>スクリーニング係数</translation>
    </message>
    <message>
        <source>An update that moved further than that many times what SGD can do is kept out of the round.</source>
        <translation>SGDで可能な距離のこの倍数より大きく動いた更新は、ラウンドから除外されます。</translation>
    </message>
    <message>
        <source>no bound</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>Devices that never train</source>
        <translation>学習しないデバイス</translation>
    </message>
    <message>
        <source>The last ones of the fleet: they judge the global versions.</source>
        <translation>フリートの最後のもの。グローバルバージョンを評価します。</translation>
    </message>
    <message>
        <source>And one more</source>
        <translation>さらに1台</translation>
    </message>
    <message>
        <source>One more device that never trains, wherever it is: its name.</source>
        <translation>学習しないもう1台のデバイスの名前（位置は問いません）。</translation>
    </message>
    <message>
        <source>with its readings</source>
        <translation>測定値とともに</translation>
    </message>
    <message>
        <source>Ends after batch</source>
        <translation>終了するバッチ</translation>
    </message>
    <message>
        <source>When the fork is finished.</source>
        <translation>分岐が終了する時点。</translation>
    </message>
    <message>
        <source>simulated</source>
        <comment>readings</comment>
        <translation>シミュレーション</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>測定値</translation>
    </message>
    <message>
        <source>Seed, readings, labels and features can’t change: what was learnt up to batch %1 rests on them. A new run can have others.</source>
        <translation>シード、測定値、ラベル、特徴量は変更できません。バッチ%1までの学習がそれらに基づいているためです。新しいランでは変えられます。</translation>
    </message>
    <message>
        <source>was %1</source>
        <comment>the value of a setting</comment>
        <translation>変更前：%1</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ForksDialog</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Forks</source>
        <translation>分岐</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>ラン</translation>
    </message>
    <message>
        <source>After batch</source>
        <translation>分岐元のバッチ</translation>
    </message>
    <message>
        <source>Now batch</source>
        <translation>現在のバッチ</translation>
    </message>
    <message>
        <source>Log loss</source>
        <translation>対数損失</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>正解率</translation>
    </message>
    <message>
        <source>What is other than in its parent</source>
        <translation>親との違い</translation>
    </message>
    <message>
        <source>Runs of this file</source>
        <translation>このファイルのラン</translation>
    </message>
    <message>
        <source>Open each selected run in a window of its own</source>
        <translation>選択した各ランを別々のウィンドウで開く</translation>
    </message>
    <message>
        <source>Lay the selected runs beside the run in hand</source>
        <translation>選択したランを現在のランと並べる</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>This run was not saved, so nothing was forked from it. “Fork from here…” in the menu Fleet saves it, and forks it.</source>
        <translation>このランは保存されていないため、分岐はありません。メニュー「フリート」の「ここから分岐…」で保存して分岐できます。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>The run in this window</source>
        <translation>このウィンドウのラン</translation>
    </message>
    <message>
        <source>A double click opens a run in a window of its own. Figures are those of the decision lately, means over the devices.</source>
        <translation>ダブルクリックでランを別のウィンドウで開きます。数値は最近の判定の、デバイスの平均です。</translation>
    </message>
    <message>
        <source>Nothing was forked from this run yet: “Fork from here…” in the menu Fleet does.</source>
        <translation>このランにはまだ分岐がありません。メニュー「フリート」の「ここから分岐…」で作成できます。</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::GroupDialog</name>
    <message>
        <source>Use this group</source>
        <translation>このグループを使う</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新しいグループ</translation>
    </message>
    <message>
        <source>Group “%1”</source>
        <translation>グループ「%1」</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>グループの名前</translation>
    </message>
    <message>
        <source>pumps</source>
        <translation>pumps</translation>
    </message>
    <message>
        <source>Pattern of the names of devices</source>
        <translation>デバイス名のパターン</translation>
    </message>
    <message>
        <source>* stands for any letters, ? for one, [a-c] for one of these. Upper and lower case differ, as in the groups of a configuration.</source>
        <translation>*は任意の文字列、?は1文字、[a-c]はそのうちの1文字を表します。設定のグループと同じく、大文字と小文字を区別します。</translation>
    </message>
    <message numerus="yes">
        <source>%1 device(s) chosen by hand</source>
        <translation>
            <numerusform>手動で選んだデバイス%1台</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Names of devices like</source>
        <translation>デバイス名のパターン</translation>
    </message>
    <message>
        <source>And</source>
        <translation>さらに</translation>
    </message>
    <message>
        <source>“%1” is no pattern: write names with * for any letters, as in pump-*.</source>
        <translation>「%1」は名前のパターンではありません：pump-*のように、任意の文字列を*で表して書いてください。</translation>
    </message>
    <message>
        <source>Write a pattern, or select devices in the fleet first.</source>
        <translation>パターンを書くか、先にフリートでデバイスを選択してください。</translation>
    </message>
    <message>
        <source>Give the group a name.</source>
        <translation>グループに名前を付けてください。</translation>
    </message>
    <message>
        <source>There is a group “%1” already: choose another name.</source>
        <translation>グループ「%1」はすでにあります：別の名前を選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 device(s) of this run</source>
        <translation>
            <numerusform>このランのデバイス%1台</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::GroupsModel</name>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>PR-AUC</source>
        <translation>PR-AUC</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>アラーム</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>ドリフト</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>隔離</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>途絶</translation>
    </message>
    <message>
        <source>A click selects its devices, a double click shows these alone in the fleet</source>
        <translation>クリックでそのデバイスを選択し、ダブルクリックでフリートにそれだけを表示します</translation>
    </message>
    <message>
        <source>How many devices it has</source>
        <translation>デバイスの台数</translation>
    </message>
    <message>
        <source>Median over its devices that have a PR-AUC</source>
        <translation>PR-AUCのあるデバイスの中央値</translation>
    </message>
    <message>
        <source>Devices on which an alarm is on</source>
        <translation>アラームが出ているデバイス</translation>
    </message>
    <message>
        <source>Devices that drift</source>
        <translation>ドリフトしているデバイス</translation>
    </message>
    <message>
        <source>Devices whose newest update was kept out of the round</source>
        <translation>最新の更新がラウンドから除外されたデバイス</translation>
    </message>
    <message>
        <source>Devices without a reading in this batch</source>
        <translation>このバッチに測定値のないデバイス</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::GroupsPanel</name>
    <message>
        <source>Group by</source>
        <translation>グループ分け</translation>
    </message>
    <message>
        <source>By what devices are put together</source>
        <translation>デバイスをまとめる基準</translation>
    </message>
    <message>
        <source>own groups</source>
        <translation>独自グループ</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>名前別</translation>
    </message>
    <message>
        <source>by source</source>
        <translation>ソース別</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新規…</translation>
    </message>
    <message>
        <source>A group of the devices that are selected, or of those whose names fit a pattern</source>
        <translation>選択したデバイス、または名前がパターンに合うデバイスのグループを作ります</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>No group yet. Select devices in the fleet and choose “New…”, or group them by name.</source>
        <translation>グループはまだありません。フリートでデバイスを選択して「新規…」を選ぶか、名前別にまとめてください。</translation>
    </message>
    <message>
        <source>No run is open.</source>
        <translation>開いているランはありません。</translation>
    </message>
    <message numerus="yes">
        <source>Select %Ln device(s)</source>
        <translation>
            <numerusform>デバイス%Ln台を選択</numerusform>
        </translation>
    </message>
    <message>
        <source>Show these alone in the fleet</source>
        <translation>フリートにこれだけを表示</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>グループを削除</translation>
    </message>
    <message>
        <source>New group of these…</source>
        <translation>これらで新しいグループ…</translation>
    </message>
    <message>
        <source>Group by name</source>
        <translation>名前でグループ化</translation>
    </message>
    <message>
        <source>Make these groups; that can be undone, and each can be edited</source>
        <translation>これらのグループを作ります。元に戻すことも、それぞれ編集することもできます</translation>
    </message>
    <message numerus="yes">
        <source>No group yet. Select devices in the fleet and choose “New…”, or take the %Ln group(s) that the names of the devices suggest: %1.</source>
        <translation>
            <numerusform>グループはまだありません。フリートでデバイスを選択して「新規…」を選ぶか、デバイスの名前から見つかった%Ln個のグループを使ってください：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Deploy the chosen model to these…</source>
        <translation>選んだモデルをこれらに配備…</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::KindsModel</name>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Events found, of all there were</source>
        <translation>見つかったイベント（全イベントのうち）</translation>
    </message>
    <message>
        <source>Share of the anomalous readings that alarmed</source>
        <translation>異常な測定値のうちアラームになった割合</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of anomaly</comment>
        <translation>種類</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>events</comment>
        <translation>発見</translation>
    </message>
    <message>
        <source>Alarming</source>
        <comment>readings</comment>
        <translation>アラーム</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::LearningView</name>
    <message>
        <source>Metric of the upper chart</source>
        <translation>上のグラフの指標</translation>
    </message>
    <message>
        <source>Metric of the lower chart</source>
        <translation>下のグラフの指標</translation>
    </message>
    <message>
        <source>Smoothing of the curves</source>
        <translation>曲線の平滑化</translation>
    </message>
    <message>
        <source>Smoothing of the curves on screen; exported values stay as measured</source>
        <translation>画面上の曲線の平滑化。書き出す値は測定のままです</translation>
    </message>
    <message>
        <source>as measured</source>
        <translation>測定のまま</translation>
    </message>
    <message>
        <source>smooth</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>very smooth</source>
        <translation>強い平滑</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>バッチ%1</translation>
    </message>
    <message>
        <source>What the axis along the run says</source>
        <translation>ランの横軸の内容</translation>
    </message>
    <message>
        <source>The axis along the run: batches, the time of the readings (UTC; without time stamps since the start), or readings per device</source>
        <translation>ランの横軸：バッチ、測定値の時刻（UTC。タイムスタンプがなければ開始からの時間）、またはデバイスあたりの測定値</translation>
    </message>
    <message>
        <source>by batch</source>
        <translation>バッチ基準</translation>
    </message>
    <message>
        <source>by time</source>
        <translation>時間基準</translation>
    </message>
    <message>
        <source>by readings</source>
        <translation>測定値基準</translation>
    </message>
    <message>
        <source>%1 readings per device</source>
        <translation>デバイスあたり測定値%1件</translation>
    </message>
    <message>
        <source>%1, global v%2</source>
        <translation>%1、グローバル v%2</translation>
    </message>
    <message numerus="yes">
        <source>Round of global v%1, after batch %L2: %Ln update(s) took part</source>
        <translation>
            <numerusform>グローバル v%1のラウンド、バッチ%L2の後：更新%Ln件が参加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln kept out</source>
        <translation>
            <numerusform>、%Ln件を除外</numerusform>
        </translation>
    </message>
    <message>
        <source>; the model moved by %1.</source>
        <translation>。モデルの移動量 %1。</translation>
    </message>
    <message>
        <source>%1 of %2 selected devices are drawn</source>
        <translation>選択した%2台のうち%1台を表示</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::LiveButton</name>
    <message>
        <source>Go live ▸</source>
        <translation>ライブに戻る ▸</translation>
    </message>
    <message>
        <source>Return to the live edge and follow it</source>
        <translation>最新位置に戻り、追いかけます</translation>
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
        <translation>ツール</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>フリート</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Fleet map</source>
        <translation>フリートマップ</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>ラウンド</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>アラーム</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>ドリフト</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>モデルファイル</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>ラン</translation>
    </message>
    <message>
        <source>drag the window; every view follows</source>
        <translation>ウィンドウをドラッグすると、すべてのビューが追従します</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>%1 does not exist. Check the name, or open another file.</source>
        <translation>「%1」がありません。名前を確かめるか、ほかのファイルを開いてください。</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>ほかを開く…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Run files (*.fleetrun)</source>
        <translation>ランファイル (*.fleetrun)</translation>
    </message>
    <message>
        <source>Readings (*.csv *.tsv *.txt *.gz *.npy)</source>
        <translation>測定値 (*.csv *.tsv *.txt *.gz *.npy)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Replay a folder</source>
        <translation>フォルダーをリプレイ</translation>
    </message>
    <message>
        <source>Save run</source>
        <translation>ランを保存</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>別の場所に保存…</translation>
    </message>
    <message>
        <source>The run is saved to %1.</source>
        <translation>ランを「%1」に保存しました。</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>コピーを開く</translation>
    </message>
    <message>
        <source>The fleet map is saved to %1.</source>
        <translation>フリートマップを「%1」に保存しました。</translation>
    </message>
    <message>
        <source>The charts are saved to %1.</source>
        <translation>グラフを「%1」に保存しました。</translation>
    </message>
    <message>
        <source>The fleet map is in the clipboard.</source>
        <translation>フリートマップをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>The charts are in the clipboard.</source>
        <translation>グラフをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>パネル</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>%1へ移動</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>レイアウト</translation>
    </message>
    <message>
        <source>Panels as at first</source>
        <translation>パネルを初期配置に戻す</translation>
    </message>
    <message>
        <source>The panels stand as at first.</source>
        <translation>パネルを初期配置に戻しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Save this layout…</source>
        <translation>このレイアウトを保存…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>The layout “%1” is removed.</source>
        <translation>レイアウト「%1」を削除しました。</translation>
    </message>
    <message>
        <source>This layout can&apos;t be used: it was saved by another version. Arrange the panels and save it again.</source>
        <translation>このレイアウトは使えません：別のバージョンで保存されたものです。パネルを並べて保存し直してください。</translation>
    </message>
    <message>
        <source>Save this layout</source>
        <translation>このレイアウトを保存</translation>
    </message>
    <message>
        <source>Name of the layout; one of that name is replaced:</source>
        <translation>レイアウトの名前（同じ名前のものは置き換えます）：</translation>
    </message>
    <message>
        <source>The layout is saved as “%1”.</source>
        <translation>レイアウトを「%1」として保存しました。</translation>
    </message>
    <message>
        <source>Demonstration, 24 devices</source>
        <translation>デモ、デバイス24台</translation>
    </message>
    <message>
        <source>A small fleet that shows everything within seconds</source>
        <translation>すべてを数秒で見られる小さなフリート</translation>
    </message>
    <message>
        <source>Plant, 2,407 devices</source>
        <translation>プラント、デバイス2,407台</translation>
    </message>
    <message>
        <source>As many devices as a large plant has</source>
        <translation>大規模なプラントと同じ台数のデバイス</translation>
    </message>
    <message>
        <source>City, 100,000 devices</source>
        <translation>都市、デバイス100,000台</translation>
    </message>
    <message>
        <source>Needs some gigabytes of memory</source>
        <translation>数ギガバイトのメモリーが必要です</translation>
    </message>
    <message>
        <source>The original method, for comparison</source>
        <translation>元の手法、比較用</translation>
    </message>
    <message>
        <source>Three unscaled features and labels made from them: what not to do</source>
        <translation>スケーリングしない3つの特徴量と、それから作ったラベル：してはいけない例</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>New demonstration</source>
        <translation>新しいデモ</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>最近使ったファイル</translation>
    </message>
    <message>
        <source>F&amp;leet</source>
        <translation>フリート(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>Load model file…</source>
        <translation>モデルファイルを読み込む…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>What the lines in the charts are</source>
        <translation>グラフの線の意味</translation>
    </message>
    <message>
        <source>About Fleetgrad</source>
        <translation>Fleetgradについて</translation>
    </message>
    <message>
        <source>&lt;b&gt;Fleetgrad %1&lt;/b&gt;&lt;p&gt;Federated anomaly detection on sensor fleets, learnt and seen live.&lt;/p&gt;&lt;p&gt;GPL-3.0-or-later; its core Apache-2.0.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Fleetgrad %1&lt;/b&gt;&lt;p&gt;センサーフリートの連合学習による異常検知を、その場で学習し、その場で表示します。&lt;/p&gt;&lt;p&gt;GPL-3.0-or-later、コアはApache-2.0。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1 has sent no update yet: it has no local model to save.</source>
        <translation>%1はまだ更新を送信していません：保存するローカルモデルがありません。</translation>
    </message>
    <message>
        <source>Save local model of %1</source>
        <translation>%1のローカルモデルを保存</translation>
    </message>
    <message>
        <source>Version, 1 to %1 (the newest):</source>
        <translation>バージョン、1～%1（最新）：</translation>
    </message>
    <message>
        <source>Save %1 v%2</source>
        <translation>%1 v%2を保存</translation>
    </message>
    <message>
        <source>Save global v%1</source>
        <translation>グローバル v%1を保存</translation>
    </message>
    <message>
        <source>The model is saved to %1.</source>
        <translation>モデルを「%1」に保存しました。</translation>
    </message>
    <message>
        <source>Search actions, devices, versions   %1</source>
        <translation>操作、デバイス、バージョンを検索   %1</translation>
    </message>
    <message>
        <source>Opening the run…</source>
        <translation>ランを開いています…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>%1   batch %2   round %3</source>
        <translation>%1   バッチ %2   ラウンド %3</translation>
    </message>
    <message>
        <source>held at batch %1</source>
        <translation>バッチ%1で固定</translation>
    </message>
    <message>
        <source>live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>not live</source>
        <translation>ライブではない</translation>
    </message>
    <message>
        <source>%1 – Fleetgrad</source>
        <translation>%1 – Fleetgrad</translation>
    </message>
    <message>
        <source>Save run as…</source>
        <translation>ランに名前を付けて保存…</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>了解</translation>
    </message>
    <message>
        <source>There is no chart yet: start or open a run first.</source>
        <translation>グラフがまだありません：先にランを開始するか開いてください。</translation>
    </message>
    <message>
        <source>Folder for the charts</source>
        <translation>グラフの保存先フォルダー</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are saved to %1.</source>
        <translation>
            <numerusform>ファイル%Ln件を「%1」に保存しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the report: page %1 of %2…</source>
        <translation>レポートを作成しています：%1 / %2ページ…</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>レポートを作成しています…</translation>
    </message>
    <message>
        <source>The report is saved to %1.</source>
        <translation>レポートを「%1」に保存しました。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Web page, one file (*.html)</source>
        <translation>Webページ、1ファイル (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Compare runs…</source>
        <translation>ランを比較…</translation>
    </message>
    <message>
        <source>Lay run files beside the run in hand: curves, what differs, results</source>
        <translation>現在のランの横にランファイルを並べます：曲線、相違点、結果</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>ランを比較</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Saving the run…</source>
        <translation>ランを保存しています…</translation>
    </message>
    <message>
        <source>Saving was stopped; nothing was written.</source>
        <translation>保存を中止しました。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>%1 is taken from the list; the file stays.</source>
        <translation>%1を一覧から外しました。ファイルは残っています。</translation>
    </message>
    <message>
        <source>the demonstration</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>“%1” is no longer muted</source>
        <translation>「%1」のミュートを解除しました</translation>
    </message>
    <message>
        <source>“%1” is muted %2</source>
        <translation>「%1」をミュートしました：%2</translation>
    </message>
    <message>
        <source>Show alerts</source>
        <translation>アラートを表示</translation>
    </message>
    <message>
        <source>What is wrong, and with which devices</source>
        <translation>何が、どのデバイスで起きているか</translation>
    </message>
    <message>
        <source>Alert rules…</source>
        <translation>アラートのルール…</translation>
    </message>
    <message>
        <source>What raises an alert, who is told of it, and what is muted</source>
        <translation>アラートの条件、通知の有無、ミュートを決めます</translation>
    </message>
    <message>
        <source>The alert rules are changed</source>
        <translation>アラートのルールを変更しました</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>The group “%1” is removed</source>
        <translation>グループ「%1」を削除しました</translation>
    </message>
    <message>
        <source>Group “%1” is there: group:%2 in the filter shows it</source>
        <translation>グループ「%1」を作りました：絞り込みにgroup:%2と入れると表示します</translation>
    </message>
    <message>
        <source>Open a run, or start one: its readings are needed to compare models.</source>
        <translation>ランを開くか開始してください：モデルを比べるには、その測定値が必要です。</translation>
    </message>
    <message>
        <source>%1 is not a file that Fleetgrad knows: open a run (*.fleetrun), a model (%2), or readings (*.csv or a folder of them).</source>
        <translation>「%1」はFleetgradで扱えるファイルではありません：ラン（*.fleetrun）、モデル（%2）、測定値（*.csvまたはそのフォルダー）を開いてください。</translation>
    </message>
    <message>
        <source>All that Fleetgrad opens (*.fleetrun %1 *.csv *.tsv *.txt *.gz *.npy)</source>
        <translation>Fleetgradで開けるすべてのファイル (*.fleetrun %1 *.csv *.tsv *.txt *.gz *.npy)</translation>
    </message>
    <message>
        <source>Model files (%1)</source>
        <translation>モデルファイル (%1)</translation>
    </message>
    <message>
        <source>Breakpoints…</source>
        <translation>ブレークポイント…</translation>
    </message>
    <message>
        <source>Pause when something becomes true of a device or of the fleet</source>
        <translation>デバイスやフリートで何かが成り立ったら一時停止</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) by name are there</source>
        <translation>
            <numerusform>名前別のグループを%Ln個作りました</numerusform>
        </translation>
    </message>
    <message>
        <source>Back in time</source>
        <translation>過去に戻る</translation>
    </message>
    <message>
        <source>what you do acts on now</source>
        <translation>操作は現在のランに効きます</translation>
    </message>
    <message>
        <source>as of batch %1, round %2   now batch %3</source>
        <translation>バッチ%1、ラウンド%2の時点   現在はバッチ%3</translation>
    </message>
    <message>
        <source>Deploy the chosen model…</source>
        <translation>選んだモデルを配備…</translation>
    </message>
    <message>
        <source>Promote the canary</source>
        <translation>カナリアを昇格</translation>
    </message>
    <message>
        <source>End the canary</source>
        <translation>カナリアを終了</translation>
    </message>
    <message>
        <source>No device tries out a model.</source>
        <translation>モデルを試しているデバイスはありません。</translation>
    </message>
    <message>
        <source>Choose a model in the list of models first: a version, or a file.</source>
        <translation>まずモデルの一覧でモデル（バージョンまたはファイル）を選んでください。</translation>
    </message>
    <message>
        <source>Open a run that can go on, or start one, to deploy a model to it.</source>
        <translation>モデルを配備するには、続行できるランを開くか、新しく始めてください。</translation>
    </message>
    <message>
        <source>the whole fleet</source>
        <translation>フリート全体</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected device(s)</source>
        <translation>
            <numerusform>選択した%Ln台</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the devices that are to try it out.</source>
        <translation>試すデバイスを選んでください。</translation>
    </message>
    <message>
        <source>Opening the run: %1</source>
        <translation>ランを開いています：%1</translation>
    </message>
    <message>
        <source>Coloured lines are the selected devices, the grey band is the middle 80% of the fleet, circles are measured global versions, and dashed lines are guesses that learning has to beat.</source>
        <translation>色付きの線は選択したデバイス、灰色の帯はフリートの中央80%、丸は実測したグローバルバージョン、破線は学習が超えるべき当て推量です。</translation>
    </message>
    <message>
        <source>Fork from here…</source>
        <translation>ここから分岐…</translation>
    </message>
    <message>
        <source>Go on with other settings from the batch that the views show, beside this run</source>
        <translation>表示中のバッチから別の設定で、このランの隣で続ける</translation>
    </message>
    <message>
        <source>Save the run and its fork</source>
        <translation>ランとその分岐を保存</translation>
    </message>
    <message>
        <source>Forking the run…</source>
        <translation>ランを分岐しています…</translation>
    </message>
    <message>
        <source>Forking was stopped; nothing was written.</source>
        <translation>分岐は中止されました。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>The fork %1 is open in a window of its own.</source>
        <translation>分岐%1は専用のウィンドウで開いています。</translation>
    </message>
    <message>
        <source>Load model file</source>
        <translation>モデルファイルを読み込む</translation>
    </message>
    <message>
        <source>%1 is taken from the list.</source>
        <translation>%1 を一覧から外しました。</translation>
    </message>
    <message>
        <source>This run is finished after batch %1. A model that fleetgrad-cli model deploy gives it acts before batch %2, when the run is given more batches and goes on.</source>
        <translation>このランはバッチ%1の後で終了しています。fleetgrad-cli model deployで渡したモデルは、バッチを増やしてランを続行したとき、バッチ%2の前に有効になります。</translation>
    </message>
    <message>
        <source>Forks…</source>
        <translation>分岐…</translation>
    </message>
    <message>
        <source>The run in hand and its forks as a tree: what each changed, and what it is worth</source>
        <translation>現在のランとその分岐のツリー：それぞれの変更点と成績</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>No update is waiting: there is nothing to aggregate until devices have trained again.</source>
        <translation>待っている更新がありません。デバイスが再び学習するまで、集約するものはありません。</translation>
    </message>
    <message>
        <source>Select a device first: in the fleet table, or in a chart.</source>
        <translation>先にデバイスを選んでください（フリートの表またはグラフで）。</translation>
    </message>
    <message>
        <source>groups by name</source>
        <translation>名前によるグループ</translation>
    </message>
    <message>
        <source>removal of group “%1”</source>
        <translation>グループ「%1」の削除</translation>
    </message>
    <message>
        <source>group “%1”</source>
        <translation>グループ「%1」</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a device, and one of its channels</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>what was done</comment>
        <translation>元に戻す：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <comment>what was undone</comment>
        <translation>やり直す：%1</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::MapCanvas</name>
    <message>
        <source>Fleet map</source>
        <translation>フリートマップ</translation>
    </message>
    <message>
        <source>A metric by device and batch, as colours. Arrow keys move from cell to cell, Enter selects the devices of a row, plus and minus zoom, Home shows all.</source>
        <translation>デバイスとバッチごとの指標を色で示します。矢印キーでセルを移動、Enterで行のデバイスを選択、+と-で拡大・縮小、Homeですべてを表示します。</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ModelCompareDialog</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1と%2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Weights of both models</source>
        <translation>両モデルの重み</translation>
    </message>
    <message>
        <source>Whose readings both models score</source>
        <translation>両モデルが採点する測定値のデバイス</translation>
    </message>
    <message>
        <source>Select devices in the fleet to have them here</source>
        <translation>フリートで選択したデバイスがここに表示されます</translation>
    </message>
    <message>
        <source>How many readings are in view</source>
        <translation>表示する測定値の件数</translation>
    </message>
    <message numerus="yes">
        <source>last %Ln</source>
        <comment>readings</comment>
        <translation>
            <numerusform>直近%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Probability that counts as an alarm</source>
        <translation>アラームとみなす確率</translation>
    </message>
    <message>
        <source>reading %1</source>
        <translation>測定値%1</translation>
    </message>
    <message>
        <source>Readings of</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Alarm from</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>Both models are scoring the readings. The run goes on meanwhile.</source>
        <translation>両モデルが測定値を採点しています。その間もランは続きます。</translation>
    </message>
    <message>
        <source>Copy tables</source>
        <translation>表をコピー</translation>
    </message>
    <message>
        <source>Copy figures and weights, to be pasted into a spreadsheet</source>
        <translation>指標と重みをコピーし、表計算ソフトに貼り付けられるようにします</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>The chart with its figures as a picture, or all values as CSV</source>
        <translation>グラフと指標を画像として、またはすべての値をCSVとして保存します</translation>
    </message>
    <message>
        <source>Figures and weights are in the clipboard.</source>
        <translation>指標と重みをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>The comparison is saved to %1.</source>
        <translation>比較を「%1」に保存しました。</translation>
    </message>
    <message>
        <source>The comparison is in the clipboard.</source>
        <translation>比較をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>別の場所に保存…</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ModelInspector</name>
    <message>
        <source>%1, local model v%2</source>
        <translation>%1、ローカルモデル v%2</translation>
    </message>
    <message>
        <source>Global model v%1</source>
        <translation>グローバルモデル v%1</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>ファイル %1</translation>
    </message>
    <message>
        <source>from the run %1, batch %2</source>
        <translation>ラン %1、バッチ%2より</translation>
    </message>
    <message>
        <source>method %1</source>
        <translation>手法 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln feature(s)</source>
        <translation>
            <numerusform>特徴量%Ln個</numerusform>
        </translation>
    </message>
    <message>
        <source>bias %1</source>
        <translation>バイアス %1</translation>
    </message>
    <message>
        <source>learning rate %1</source>
        <translation>学習率 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 sample(s)</source>
        <translation>
            <numerusform>サンプル%1件</numerusform>
        </translation>
    </message>
    <message>
        <source>claims an accuracy of %1, which nobody measured here</source>
        <translation>申告正解率 %1（ここでは測定していません）</translation>
    </message>
    <message>
        <source>made by round %1</source>
        <translation>ラウンド%1で作成</translation>
    </message>
    <message numerus="yes">
        <source>its run measured a PR-AUC of %1 on %2 labelled reading(s)</source>
        <translation>
            <numerusform>元のランではラベル付き測定値%2件でPR-AUC %1と実測</numerusform>
        </translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>メモ：%1</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ModelsModel</name>
    <message>
        <source>Global versions and the stored local versions of devices; ★ promoted by a person, ◆ pinned</source>
        <translation>グローバルバージョンと、保存されたデバイスのローカルバージョン。★は人が昇格、◆はピン留め</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Global versions</source>
        <translation>グローバルバージョン</translation>
    </message>
    <message>
        <source>Not measured: the device had fewer than 200 labels by then.</source>
        <translation>測定していません：この時点でデバイスのラベルは200件未満でした。</translation>
    </message>
    <message>
        <source>Sent after batch %1; the device had global v%2 by then</source>
        <translation>バッチ%1の後に送信。その時点のデバイスはグローバル v%2</translation>
    </message>
    <message>
        <source>Sent after batch %1, before the first round</source>
        <translation>バッチ%1の後、最初のラウンドの前に送信</translation>
    </message>
    <message>
        <source>never trains</source>
        <translation>学習しない</translation>
    </message>
    <message>
        <source>The local model of this device as it is now; its stored versions stand below it</source>
        <translation>このデバイスの現在のローカルモデル。保存されたバージョンはその下に並びます</translation>
    </message>
    <message>
        <source>This device never trains: it has no versions of its own</source>
        <translation>このデバイスは学習しません：自身のバージョンはありません</translation>
    </message>
    <message>
        <source>global v%1</source>
        <translation>グローバル v%1</translation>
    </message>
    <message>
        <source>No version is stored yet.</source>
        <translation>保存されたバージョンはまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>No version is stored yet: every %Ln-th is kept.</source>
        <translation>
            <numerusform>保存されたバージョンはまだありません：%Ln個ごとに1つ残します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Global v%1</source>
        <translation>グローバル v%1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>live</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>promoted</source>
        <translation>昇格</translation>
    </message>
    <message>
        <source>newest %1</source>
        <translation>最新%1</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ModelsPanel</name>
    <message>
        <source>Promote</source>
        <translation>昇格</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>読み込む…</translation>
    </message>
    <message>
        <source>Make this version the live one again, under a new number</source>
        <translation>このバージョンを、新しい番号で再び使用中にします</translation>
    </message>
    <message>
        <source>Save this version as a model file</source>
        <translation>このバージョンをモデルファイルに保存します</translation>
    </message>
    <message>
        <source>Load a model file and look at its weights</source>
        <translation>モデルファイルを読み込み、重みを見ます</translation>
    </message>
    <message>
        <source>Nothing here has all of these words in its name, number or note. Notes of devices are found without opening them, other versions of devices once they are open.</source>
        <translation>名前、番号、メモにこれらの語をすべて含むものはありません。デバイスのメモは開かなくても見つかりますが、デバイスのほかのバージョンは開いてからでないと見つかりません。</translation>
    </message>
    <message>
        <source>No models yet. Start a run, or load a model file.</source>
        <translation>モデルはまだありません。ランを開始するか、モデルファイルを読み込んでください。</translation>
    </message>
    <message>
        <source>◆ Pin</source>
        <translation>◆ ピン留め</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>ロールバック</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比較…</translation>
    </message>
    <message>
        <source>Search:  v12   press-0003   pinned</source>
        <translation>検索：  v12   press-0003   ピン留め</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>モデルを検索</translation>
    </message>
    <message>
        <source>Each word is looked for in names, version numbers and notes; the words pinned, promoted and live find what is so</source>
        <translation>各語を名前、バージョン番号、メモから探します。「ピン留め」「昇格」「使用中」の語は、その状態のものを見つけます</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Note (F2)</source>
        <translation>メモ（F2）</translation>
    </message>
    <message>
        <source>Note beside this version</source>
        <translation>このバージョンのメモ</translation>
    </message>
    <message>
        <source>A note beside this version, kept in the run file; it changes nothing that is learnt</source>
        <translation>このバージョンに添えるメモ。ランファイルに残り、学習には影響しません</translation>
    </message>
    <message>
        <source>Pinned versions stand on top of the list</source>
        <translation>ピン留めしたバージョンは一覧の先頭に並びます</translation>
    </message>
    <message>
        <source>Make the version before the live one live again, under a new number</source>
        <translation>使用中のものの1つ前のバージョンを、新しい番号で再び使用中にします</translation>
    </message>
    <message>
        <source>Lay two models side by side: select both, the second with Ctrl+click</source>
        <translation>2つのモデルを並べます：両方を選択してください（2つ目はCtrl+クリック）</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>ピン解除</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>メモを書く</translation>
    </message>
    <message>
        <source>Details of the model</source>
        <translation>モデルの詳細</translation>
    </message>
    <message>
        <source>Deploy…</source>
        <translation>配備…</translation>
    </message>
    <message>
        <source>Give this model to the whole fleet, or let some devices try it out</source>
        <translation>このモデルをフリート全体に渡す、または一部のデバイスに試させる</translation>
    </message>
    <message>
        <source>The run is finished after batch %1: given more batches, it goes on (%2).</source>
        <translation>ランはバッチ%1の後で終了しています。バッチを増やすと続行します（%2）。</translation>
    </message>
    <message>
        <source>The run stands still: press Run, and it goes on.</source>
        <translation>ランは止まっています。「実行」を押すと続行します。</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::NewRunDialog</name>
    <message>
        <source>New run</source>
        <translation>新しいラン</translation>
    </message>
    <message>
        <source>Settings of the new run</source>
        <translation>新しいランの設定</translation>
    </message>
    <message>
        <source>Find a setting, as in delay_readings</source>
        <translation>設定を検索（例：delay_readings）</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>出発点</translation>
    </message>
    <message>
        <source>Start the run</source>
        <translation>ランを開始</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>No setting and no comment has “%1”.</source>
        <translation>「%1」を含む設定も説明もありません。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1行目：%2</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::PaletteModel</name>
    <message>
        <source>Global v%1</source>
        <translation>グローバル v%1</translation>
    </message>
    <message>
        <source>batch %L1</source>
        <translation>バッチ%L1</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::PastBar</name>
    <message>
        <source>How far it is computed</source>
        <translation>計算の進み具合</translation>
    </message>
    <message>
        <source>As of batch %1 this is not in the run file: it is being computed again.</source>
        <translation>バッチ%1時点のものはランファイルにないため、計算し直しています。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>It was stopped: what is not in the run file as of batch %1 is not shown.</source>
        <translation>中止しました。ランファイルにないバッチ%1時点のものは表示されません。</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>計算する</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::RateControl</name>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>Learning rate, %1 to %2; Enter applies it</source>
        <translation>学習率、%1～%2。Enterで適用します</translation>
    </message>
    <message>
        <source>Learning rate, slider</source>
        <translation>学習率、スライダー</translation>
    </message>
    <message>
        <source>Learning rate in even ratios; applied when let go</source>
        <translation>等比で動く学習率。離すと適用します</translation>
    </message>
    <message>
        <source>Which devices the rate and the lock are for</source>
        <translation>学習率とロックの対象のデバイス</translation>
    </message>
    <message>
        <source>Unlock: feedback adjusts the rate again</source>
        <translation>ロック解除：フィードバックが再び学習率を調整します</translation>
    </message>
    <message>
        <source>Lock: feedback leaves the rate alone</source>
        <translation>ロック：フィードバックは学習率を変えません</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::RateFinderDialog</name>
    <message>
        <source>Set each device’s own best</source>
        <translation>デバイスごとの最良値に設定</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Export ▾</source>
        <translation>書き出し ▾</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>As a picture…</source>
        <translation>画像として…</translation>
    </message>
    <message>
        <source>As values (CSV)…</source>
        <translation>値として (CSV)…</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Find rate – all devices</source>
        <translation>学習率の探索 – すべてのデバイス</translation>
    </message>
    <message numerus="yes">
        <source>Find rate – %Ln selected device(s)</source>
        <translation>
            <numerusform>学習率の探索 – 選択したデバイス%Ln台</numerusform>
        </translation>
    </message>
    <message>
        <source>Log loss by learning rate</source>
        <translation>学習率ごとの対数損失</translation>
    </message>
    <message>
        <source>rate %1</source>
        <translation>学習率 %1</translation>
    </message>
    <message>
        <source>Each device gets the rate that was best for it. With few labels that may be chance: the fleet’s rate is the safer choice.</source>
        <translation>各デバイスを、それぞれに最良だった学習率にします。ラベルが少ないと偶然かもしれません：フリートの学習率のほうが安全です。</translation>
    </message>
    <message numerus="yes">
        <source>The readings are going through %Ln rate(s) at once.</source>
        <translation>
            <numerusform>測定値を%Ln個の学習率で同時に試しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>中止しました。何も変えていません。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>No rate was found.</source>
        <translation>学習率は見つかりませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln device(s). The run goes on meanwhile.</source>
        <translation>
            <numerusform>デバイス%Ln台中%1台。その間もランは続きます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the source. The run goes on meanwhile.</source>
        <translation>データソースを読み込んでいます。その間もランは続きます。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Set rate %1</source>
        <translation>学習率%1に設定</translation>
    </message>
    <message>
        <source>Set rate</source>
        <translation>学習率を設定</translation>
    </message>
    <message>
        <source>Of the devices that the search was for; can be undone</source>
        <translation>探索の対象のデバイスに設定します。元に戻せます</translation>
    </message>
    <message>
        <source>The run has ended: its rates can’t be set any more</source>
        <translation>ランは終了しました：学習率はもう設定できません</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::RatesModel</name>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::RatesPanel</name>
    <message>
        <source>Changes of learning rates</source>
        <translation>学習率の変更</translation>
    </message>
    <message>
        <source>Rates appear here with the first devices.</source>
        <translation>学習率は最初のデバイスとともにここに表示されます。</translation>
    </message>
    <message>
        <source>Median %1, from %2 to %3; %4 locked.</source>
        <translation>中央値 %1、%2～%3。%4個はロック中。</translation>
    </message>
    <message>
        <source>In effect by the schedules: median %1, from %2 to %3.</source>
        <translation>スケジュールによる実効値：中央値 %1、%2～%3。</translation>
    </message>
    <message>
        <source>Feedback is off: only a person changes rates.</source>
        <translation>フィードバックはオフ：学習率を変えるのは人だけです。</translation>
    </message>
    <message>
        <source>Feedback: ×0.9 when a device&apos;s error grows, ×1.05 when it falls, within %1 to %2.</source>
        <translation>フィードバック：デバイスの誤差が増えると×0.9、減ると×1.05、%1～%2の範囲。</translation>
    </message>
    <message>
        <source>No run is open.</source>
        <translation>開いているランはありません。</translation>
    </message>
    <message>
        <source>What was just changed takes effect with the next batch.</source>
        <translation>今の変更は次のバッチから有効です。</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::RecentList</name>
    <message>
        <source>today, %1</source>
        <translation>今日、%1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>昨日、%1</translation>
    </message>
    <message>
        <source>Nothing yet. Files and folders can also be dropped here.</source>
        <translation>まだ何もありません。ファイルやフォルダーをここにドロップすることもできます。</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>when, folder</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Take %1 from this list; the file stays</source>
        <translation>%1をこの一覧から外します。ファイルは残ります</translation>
    </message>
    <message>
        <source>is not there any more: %1</source>
        <translation>もうありません：%1</translation>
    </message>
    <message>
        <source>on a server</source>
        <translation>サーバー上</translation>
    </message>
    <message>
        <source>%1, on a server</source>
        <translation>%1、サーバー上</translation>
    </message>
    <message>
        <source>Take %1 from this list</source>
        <translation>%1 をこの一覧から外す</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::RoundModel</name>
    <message>
        <source>took part</source>
        <translation>参加</translation>
    </message>
    <message>
        <source>Trained in batch %L1 on %L2 labelled readings, from global v%3; waited %L4 batches</source>
        <translation>バッチ%L1で、グローバル v%3からラベル付き測定値%L2件で学習。%L4バッチ待機</translation>
    </message>
    <message>
        <source>Its model moved by %1</source>
        <translation>モデルの移動量 %1</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>申告</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Trained by the device itself on %L2 labelled readings, from global v%3; sent for batch %L1, waited %L4 batches</source>
        <translation>デバイス自身が、グローバル v%3からラベル付き測定値%L2件で学習。バッチ%L1に送信、%L4バッチ待機</translation>
    </message>
    <message>
        <source>Aggregated after batch %L1; the version was evaluated until batch %L2</source>
        <translation>バッチ%L1の後に集約。バージョンはバッチ%L2まで評価</translation>
    </message>
    <message>
        <source>From left to right: a bar for the batch in which the device trained and sent its update, pale while that waited, a dot where it was screened and aggregated (a cross where it was kept out), and a thin line while the version that came of it was evaluated</source>
        <translation>左から右へ：デバイスが学習して更新を送ったバッチの棒、更新が待っていた間は淡い棒、審査されて集約された時点の点（除外されたときは×）、できたバージョンが評価されていた間の細い線</translation>
    </message>
    <message>
        <source>Claimed accuracy %1</source>
        <translation>申告された正解率 %1</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>経過</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::RoundsView</name>
    <message>
        <source>◂ Earlier</source>
        <translation>◂ 前</translation>
    </message>
    <message>
        <source>The round before</source>
        <translation>前のラウンド</translation>
    </message>
    <message>
        <source>Later ▸</source>
        <translation>次 ▸</translation>
    </message>
    <message>
        <source>The round after</source>
        <translation>次のラウンド</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Follow the rounds as they come</source>
        <translation>新しいラウンドを追いかけます</translation>
    </message>
    <message>
        <source>There was no round yet. Updates enter the first as the configuration says, or press “Aggregate now”.</source>
        <translation>ラウンドはまだありません。更新は設定に従って最初のラウンドに入ります。「今すぐ集約」を押すこともできます。</translation>
    </message>
    <message>
        <source>Updates of the round</source>
        <translation>ラウンドの更新</translation>
    </message>
    <message numerus="yes">
        <source>Round of global v%1, after batch %L2: %Ln update(s) took part</source>
        <translation>
            <numerusform>グローバル v%1のラウンド、バッチ%L2の後：更新%Ln件が参加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln kept out.</source>
        <translation>
            <numerusform>、%Ln件を除外。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 labelled readings; the model moved by %2.</source>
        <translation>ラベル付き測定値%1件。モデルの移動量 %2。</translation>
    </message>
    <message>
        <source>Evaluated in batches %L1 to %L2: PR-AUC %3, log loss %4.</source>
        <translation>バッチ %L1～%L2で評価：PR-AUC %3、対数損失 %4。</translation>
    </message>
    <message>
        <source>Only the first are listed.</source>
        <translation>最初のものだけを表示しています。</translation>
    </message>
    <message>
        <source>The updates of this round are on their way.</source>
        <translation>このラウンドの更新を受信しています。</translation>
    </message>
    <message>
        <source>Evaluated in batch %L1: PR-AUC %2, log loss %3.</source>
        <translation>バッチ%L1で評価：PR-AUC %2、対数損失 %3。</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::RunBar</name>
    <message>
        <source>Run</source>
        <translation>ラン</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>バッチ%1</translation>
    </message>
    <message>
        <source>The run appears here with its first batch.</source>
        <translation>ランは最初のバッチとともにここに表示されます。</translation>
    </message>
    <message>
        <source>batch %1: %2</source>
        <translation>バッチ%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag the window or its ends; double click shows the whole run</source>
        <translation>ウィンドウまたはその両端をドラッグ。ダブルクリックでラン全体を表示</translation>
    </message>
    <message>
        <source>batches %1 to %2 of %3</source>
        <translation>バッチ%1～%2（全%3）</translation>
    </message>
    <message>
        <source>The whole run and the part of it that the views show. Arrow keys move that part, plus and minus change its width, End returns to the live edge. Ctrl with an arrow key shows the fleet as it was a batch earlier or later.</source>
        <translation>ラン全体と、ビューに表示している部分。矢印キーで移動、+と-で幅を変更、Endで最新位置に戻ります。Ctrlと矢印キーで、1バッチ前または後のフリートの様子を表示します。</translation>
    </message>
    <message>
        <source>as of batch %1</source>
        <translation>バッチ%1の時点</translation>
    </message>
    <message>
        <source>Drag along the scale to see the fleet as it was at any batch</source>
        <translation>目盛りに沿ってドラッグすると、任意のバッチの時点のフリートを表示します</translation>
    </message>
    <message>
        <source>batch %1: paused for “%2”</source>
        <translation>バッチ%1：「%2」のため一時停止</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::RunsTable</name>
    <message>
        <source>Compared runs</source>
        <translation>比較中のラン</translation>
    </message>
    <message>
        <source>Space shows or hides a run, F2 renames it, Delete removes it.</source>
        <translation>Spaceでランの表示と非表示を切り替え、F2で名前を変更、Deleteで削除します。</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ShortcutsDialog</name>
    <message>
        <source>In the charts</source>
        <translation>グラフでの操作</translation>
    </message>
    <message>
        <source>Wheel, + and -</source>
        <translation>ホイール、+と-</translation>
    </message>
    <message>
        <source>zoom in batches</source>
        <translation>バッチ方向に拡大・縮小</translation>
    </message>
    <message>
        <source>Ctrl and wheel</source>
        <translation>Ctrl＋ホイール</translation>
    </message>
    <message>
        <source>zoom in values</source>
        <translation>値の方向に拡大・縮小</translation>
    </message>
    <message>
        <source>Drag, arrow keys</source>
        <translation>ドラッグ、矢印キー</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Shift and drag, or right button and drag</source>
        <translation>Shift＋ドラッグ、または右ボタンでドラッグ</translation>
    </message>
    <message>
        <source>zoom into a rectangle</source>
        <translation>四角形の範囲を拡大</translation>
    </message>
    <message>
        <source>Double click, Home</source>
        <translation>ダブルクリック、Home</translation>
    </message>
    <message>
        <source>the whole run</source>
        <translation>ラン全体</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>the live edge</source>
        <translation>最新位置</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>右クリック</translation>
    </message>
    <message>
        <source>export and copy</source>
        <translation>書き出しとコピー</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>キーとマウス</translation>
    </message>
    <message>
        <source>On the bar of the run</source>
        <translation>ランのバーでの操作</translation>
    </message>
    <message>
        <source>Drag along the scale, or Ctrl and drag</source>
        <translation>目盛りに沿ってドラッグ、またはCtrlを押しながらドラッグ</translation>
    </message>
    <message>
        <source>the fleet as it was</source>
        <translation>当時のフリート</translation>
    </message>
    <message>
        <source>Click, Enter, in Device</source>
        <translation>デバイスでクリック、Enter</translation>
    </message>
    <message>
        <source>why the reading scored so</source>
        <translation>測定値がそう採点された理由</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::StartPage</name>
    <message>
        <source>The run goes on meanwhile.</source>
        <translation>その間もランは続きます。</translation>
    </message>
    <message>
        <source>See a fleet learn</source>
        <translation>フリートの学習を見る</translation>
    </message>
    <message>
        <source>Your own readings</source>
        <translation>手元の測定値</translation>
    </message>
    <message>
        <source>Replay a folder…</source>
        <translation>フォルダーをリプレイ…</translation>
    </message>
    <message>
        <source>CSV files of readings: each is a device</source>
        <translation>測定値のCSVファイル：1ファイルが1台のデバイスです</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>A run, to look at and to go on with; a model; readings</source>
        <translation>ラン（閲覧と続行）、モデル、測定値</translation>
    </message>
    <message>
        <source>New run with settings…</source>
        <translation>設定を指定して新しいラン…</translation>
    </message>
    <message>
        <source>The source, when labels come, training, rounds, alarms, drift</source>
        <translation>データソース、ラベルの到着時期、学習、ラウンド、アラーム、ドリフト</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>最近開いたもの</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>%1に戻る</translation>
    </message>
    <message>
        <source>Connect to a server…</source>
        <translation>サーバーに接続…</translation>
    </message>
    <message>
        <source>A run elsewhere, shown as one on this computer</source>
        <translation>別の場所の実行を、このコンピューターのもののように表示します</translation>
    </message>
    <message>
        <source>The run stands still.</source>
        <translation>ランは止まっています。</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::StatusLine</name>
    <message>
        <source>From the start of a frame until everything is painted</source>
        <translation>フレームの開始から描画の完了まで</translation>
    </message>
    <message>
        <source>Over about the last second</source>
        <translation>直近およそ1秒間</translation>
    </message>
    <message>
        <source>The same configuration and seed give the same run, byte for byte</source>
        <translation>同じ設定とシードなら、バイト単位で同じランになります</translation>
    </message>
    <message numerus="yes">
        <source>%1 in alarm</source>
        <translation>
            <numerusform>%1台がアラーム中</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices on which an alarm is on; is:alarm in the filter of the fleet shows them</source>
        <translation>アラームが出ているデバイス。フリートの絞り込みにis:alarmと入れると表示します</translation>
    </message>
    <message>
        <source>%1 readings/s</source>
        <translation>測定値%1件/秒</translation>
    </message>
    <message>
        <source>%1 updates/s</source>
        <translation>更新%1件/秒</translation>
    </message>
    <message>
        <source>frame %1 ms</source>
        <translation>フレーム %1 ms</translation>
    </message>
    <message>
        <source>no alarm</source>
        <translation>アラームなし</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>a temporary file</source>
        <translation>一時ファイル</translation>
    </message>
    <message>
        <source>saved to %1</source>
        <translation>%1に保存</translation>
    </message>
    <message>
        <source>saved to %1, %2 s ago</source>
        <translation>%1に%2秒前に保存</translation>
    </message>
    <message>
        <source>No run</source>
        <translation>ランなし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>デバイス%Ln台</numerusform>
        </translation>
    </message>
    <message>
        <source>File &gt; Save run as… keeps the run</source>
        <translation>「ファイル &gt; ランに名前を付けて保存…」でランを残せます</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>シード %1</translation>
    </message>
    <message>
        <source>No alert is open</source>
        <translation>開いているアラートはありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open alert(s)</source>
        <translation>
            <numerusform>開いているアラート%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>all acknowledged</source>
        <translation>すべて確認済み</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not acknowledged</source>
        <translation>
            <numerusform>未確認%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to see them (Ctrl+Shift+A)</source>
        <translation>クリックすると表示します（Ctrl+Shift+A）</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>接続なし</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::Steering</name>
    <message>
        <source>all devices</source>
        <translation>すべてのデバイス</translation>
    </message>
    <message numerus="yes">
        <source>%1 device(s)</source>
        <translation>
            <numerusform>デバイス%1台</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning rate of %1: %2</source>
        <translation>%1の学習率：%2</translation>
    </message>
    <message>
        <source>Learning rate of %1: to each its own</source>
        <translation>%1の学習率：それぞれの値</translation>
    </message>
    <message>
        <source>Rate locked: %1</source>
        <translation>学習率をロック：%1</translation>
    </message>
    <message>
        <source>Rate unlocked: %1</source>
        <translation>学習率のロックを解除：%1</translation>
    </message>
    <message>
        <source>Optimiser of %1: %2</source>
        <translation>%1のオプティマイザー：%2</translation>
    </message>
    <message>
        <source>Schedule of %1: %2</source>
        <translation>%1のスケジュール：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a remedy, devices</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, taken back: %2</source>
        <comment>a remedy, devices</comment>
        <translation>%1、取り消し：%2</translation>
    </message>
    <message>
        <source>Global v%1 promoted</source>
        <translation>グローバル v%1を昇格</translation>
    </message>
    <message>
        <source>The original method learns in shadow</source>
        <translation>元の手法がシャドーで学習</translation>
    </message>
    <message>
        <source>The original method no longer learns in shadow</source>
        <translation>元の手法がシャドーでの学習を終了</translation>
    </message>
    <message>
        <source>Rolled back to global v%1</source>
        <translation>グローバル v%1にロールバック</translation>
    </message>
    <message>
        <source>%1: note removed</source>
        <translation>%1：メモを削除</translation>
    </message>
    <message>
        <source>%1: note changed</source>
        <translation>%1：メモを変更</translation>
    </message>
    <message>
        <source>%1 pinned</source>
        <translation>%1をピン留め</translation>
    </message>
    <message>
        <source>%1 no longer pinned</source>
        <translation>%1のピン留めを解除</translation>
    </message>
    <message>
        <source>“%1” deployed to the fleet</source>
        <translation>「%1」をフリートに配備</translation>
    </message>
    <message numerus="yes">
        <source>%1 device(s) try out “%2”</source>
        <translation>
            <numerusform>%1台のデバイスが「%2」を試行</numerusform>
        </translation>
    </message>
    <message>
        <source>Canary of “%1” promoted to all devices</source>
        <translation>「%1」のカナリアを全デバイスに昇格</translation>
    </message>
    <message>
        <source>Canary of “%1” ended: its devices keep the model</source>
        <translation>「%1」のカナリアを終了：デバイスはモデルを保持します</translation>
    </message>
    <message>
        <source>Canary of “%1” ended: the model is taken back</source>
        <translation>「%1」のカナリアを終了：モデルを取り下げました</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::TargetButton</name>
    <message>
        <source>The selected devices</source>
        <translation>選択したデバイス</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>すべてのデバイス</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1台を選択</translation>
    </message>
    <message>
        <source>all devices</source>
        <translation>すべてのデバイス</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ToolStrip</name>
    <message numerus="yes">
        <source>FedAvg, every %Ln update(s)</source>
        <translation>
            <numerusform>FedAvg、更新%Ln件ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>FedAvg, every %L1 s</source>
        <translation>FedAvg、%L1秒ごと</translation>
    </message>
    <message>
        <source>FedAvg, when %1 have reported</source>
        <translation>FedAvg、%1が報告したら</translation>
    </message>
    <message>
        <source>FedAvg, by hand</source>
        <translation>FedAvg、手動</translation>
    </message>
    <message>
        <source>Export ▾</source>
        <translation>書き出し ▾</translation>
    </message>
    <message>
        <source>Save or copy the charts and their values</source>
        <translation>グラフとその値を保存またはコピーします</translation>
    </message>
    <message>
        <source>How updates become a global version, and when</source>
        <translation>更新がグローバルバージョンになる方法と時期</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Speed of the fleet, in times real time</source>
        <translation>フリートの速度（実時間の倍数）</translation>
    </message>
    <message>
        <source>Speed %1×</source>
        <translation>速度 %1×</translation>
    </message>
    <message>
        <source>As fast as possible</source>
        <translation>最高速</translation>
    </message>
    <message numerus="yes">
        <source>Make a global version of the %1 waiting update(s) (A)</source>
        <translation>
            <numerusform>待機中の更新%1件からグローバルバージョンを作ります (A)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::TrainerControl</name>
    <message>
        <source>Optimiser</source>
        <translation>オプティマイザー</translation>
    </message>
    <message>
        <source>How gradients move the weights of the local model and of the copy of the fleet model. Each optimiser has rates of its own: find one after changing it.</source>
        <translation>勾配がローカルモデルとフリートモデルのコピーの重みを動かす方法です。学習率はオプティマイザーごとに異なります：変えたら探してください。</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>How the learning rate falls with the labels that a device has trained on</source>
        <translation>デバイスが学習したラベルの数とともに学習率が下がる方法</translation>
    </message>
    <message>
        <source>Find rate…</source>
        <translation>学習率の探索…</translation>
    </message>
    <message>
        <source>Which devices the optimiser, the schedule and the search for a rate are for</source>
        <translation>オプティマイザー、スケジュール、学習率の探索の対象のデバイス</translation>
    </message>
    <message>
        <source>Try many learning rates on the same readings and see what each is worth</source>
        <translation>同じ測定値で多くの学習率を試し、それぞれの効果を比べます</translation>
    </message>
    <message>
        <source>For</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>several</source>
        <translation>複数</translation>
    </message>
    <message>
        <source>The choice takes effect with the next batch.</source>
        <translation>選択は次のバッチから有効です。</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::VersionDetails</name>
    <message>
        <source>live</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>measured PR-AUC</source>
        <translation>実測PR-AUC</translation>
    </message>
    <message>
        <source>measured log loss</source>
        <translation>実測対数損失</translation>
    </message>
    <message>
        <source>claimed accuracy</source>
        <translation>申告正解率</translation>
    </message>
    <message>
        <source>measured accuracy</source>
        <translation>実測正解率</translation>
    </message>
    <message>
        <source>majority class</source>
        <translation>多数派クラス</translation>
    </message>
    <message>
        <source>last known label</source>
        <translation>最後に届いたラベル</translation>
    </message>
    <message>
        <source>devices in round / kept out</source>
        <translation>参加 / 除外デバイス</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Global v%1</source>
        <translation>グローバル v%1</translation>
    </message>
    <message>
        <source>No global version yet</source>
        <translation>グローバルバージョンはまだありません</translation>
    </message>
    <message>
        <source>The first round has not been yet.</source>
        <translation>最初のラウンドはまだ行われていません。</translation>
    </message>
    <message>
        <source>No labelled readings have come since this version was published.</source>
        <translation>このバージョンの公開後、ラベル付き測定値が届いていません。</translation>
    </message>
    <message>
        <source>Needs anomalies among the labels, and there were none.</source>
        <translation>ラベルに異常が必要ですが、ありませんでした。</translation>
    </message>
    <message>
        <source>No device claims anything of this version: a person promoted it, or it is untrained.</source>
        <translation>このバージョンについて申告したデバイスはありません：人が昇格したか、未学習です。</translation>
    </message>
    <message>
        <source>Waiting for the first labelled readings.</source>
        <translation>最初のラベル付き測定値を待っています。</translation>
    </message>
    <message>
        <source>Accuracy of the fleet over the last 1,000 labelled readings, mean over the devices</source>
        <translation>直近1,000件のラベル付き測定値でのフリートの正解率、デバイスの平均</translation>
    </message>
    <message>
        <source>Open the device in the list to have its figures read.</source>
        <translation>数値を読み込むには、一覧でデバイスを開いてください。</translation>
    </message>
    <message>
        <source>Needs 200 labels, which the device had not by then.</source>
        <translation>ラベルが200件必要ですが、この時点では足りませんでした。</translation>
    </message>
    <message>
        <source>The model of one device: no round made it.</source>
        <translation>1台のデバイスのモデルです：ラウンドで作られたものではありません。</translation>
    </message>
    <message>
        <source>Nobody measured the model of a file here: compare it with another.</source>
        <translation>ファイルのモデルはここでは実測されていません：ほかのモデルと比べてください。</translation>
    </message>
    <message>
        <source>A file does not say it.</source>
        <translation>ファイルには書かれていません。</translation>
    </message>
    <message>
        <source>Measured by the run that it is from, as its file says</source>
        <translation>元のランでの実測（ファイルの記載による）</translation>
    </message>
    <message>
        <source>%1, after batch %2, until which this version was measured</source>
        <translation>%1（このバージョンを測定したバッチ%2の時点）</translation>
    </message>
    <message>
        <source>Accuracy of always saying what is more frequent, on the readings that measured it</source>
        <translation>測定に使った測定値で、常に多い方を答えたときの正解率</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::VersionsModel</name>
    <message>
        <source>live</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>from v%1</source>
        <translation>v%1から</translation>
    </message>
    <message>
        <source>Not measured yet: no labelled reading has come since it was published.</source>
        <translation>未測定：公開後、ラベル付き測定値が届いていません。</translation>
    </message>
    <message>
        <source>Promoted by a person after batch %1: the weights of v%2</source>
        <translation>バッチ%1の後に人が昇格：v%2の重み</translation>
    </message>
    <message>
        <source>Published after batch %1</source>
        <translation>バッチ%1の後に公開</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>申告</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>実測</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Global version; ★ promoted by a person</source>
        <translation>グローバルバージョン。★ 人が昇格</translation>
    </message>
    <message>
        <source>Accuracy that the devices claim of their own training, weighted by samples</source>
        <translation>デバイスが自身の学習について申告する正解率、サンプル数で加重</translation>
    </message>
    <message>
        <source>Accuracy measured here, on readings that came after the version was published</source>
        <translation>ここで測った正解率。バージョンの公開後に届いた測定値によります</translation>
    </message>
    <message>
        <source>Devices whose updates are in it</source>
        <translation>更新が含まれるデバイス</translation>
    </message>
    <message>
        <source>Deployed by a person after batch %1: %2</source>
        <translation>バッチ%1の後に人が配備：%2</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::WeightMoves</name>
    <message>
        <source>Weight over the global versions</source>
        <translation>グローバルバージョンごとの重み</translation>
    </message>
    <message>
        <source>Rounds and devices that moved the weight most</source>
        <translation>重みを最も動かしたラウンドとデバイス</translation>
    </message>
    <message>
        <source>Click a round to see it in Rounds, a device to select it</source>
        <translation>ラウンドをクリックするとラウンドに表示、デバイスをクリックすると選択</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the global model: from %2 to %3 in %Ln version(s).</source>
        <translation>
            <numerusform>グローバルモデルの%1：%Ln個のバージョンで%2から%3へ。</numerusform>
        </translation>
    </message>
    <message>
        <source>This device’s own training since it got version %1: %2.</source>
        <translation>バージョン%1を受け取ってからのこのデバイス自身の学習：%2。</translation>
    </message>
    <message>
        <source>global version</source>
        <translation>グローバルバージョン</translation>
    </message>
    <message>
        <source>moved most</source>
        <translation>最も動いた</translation>
    </message>
    <message>
        <source>Moved it most</source>
        <translation>最も動かしたもの</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>version %L1, batch %L2</source>
        <translation>バージョン %L1、バッチ %L2</translation>
    </message>
    <message>
        <source>promoted by a person</source>
        <translation>人が昇格</translation>
    </message>
    <message>
        <source>by whom is not recorded</source>
        <translation>動かしたものの記録なし</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the local model: from %2 to %3 in %Ln update(s) that are stored.</source>
        <translation>
            <numerusform>ローカルモデルの%1：保存された%Ln回の更新で%2から%3へ。</numerusform>
        </translation>
    </message>
    <message>
        <source>This device’s own training alone has moved it.</source>
        <translation>動かしたのはこのデバイス自身の学習だけです。</translation>
    </message>
    <message>
        <source>Weight over the batches</source>
        <translation>バッチごとの重み</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>update %L1, batch %L2</source>
        <translation>更新 %L1、バッチ %L2</translation>
    </message>
    <message>
        <source>weight</source>
        <comment>of a feature</comment>
        <translation>重み</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>バッチ%1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>バージョン%1</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::WeightsModel</name>
    <message>
        <source>Speaks for an anomaly</source>
        <translation>異常を支持</translation>
    </message>
    <message>
        <source>Speaks against an anomaly</source>
        <translation>異常に反対</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>特徴量</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>against | for</source>
        <translation>反対 | 支持</translation>
    </message>
    <message>
        <source>Weights of the model</source>
        <translation>モデルの重み</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::WhyModel</name>
    <message>
        <source>Feature</source>
        <translation>特徴量</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>寄与</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Weight times value, in log-odds: what it adds to the score</source>
        <translation>重み×値、対数オッズ：スコアに加わる量</translation>
    </message>
    <message>
        <source>Speaks for an anomaly</source>
        <translation>異常を支持</translation>
    </message>
    <message>
        <source>Speaks against an anomaly</source>
        <translation>異常に反対</translation>
    </message>
    <message>
        <source>%1: weight %2 times value %3. %4.</source>
        <translation>%1：重み %2 × 値 %3。%4。</translation>
    </message>
    <message>
        <source>%1, global model</source>
        <translation>%1、グローバルモデル</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>その他%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Shares of the features</source>
        <translation>特徴量の寄与</translation>
    </message>
    <message>
        <source>To the left what speaks against an anomaly, to the right what speaks for it</source>
        <translation>左は異常に反対、右は異常を支持</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::WhyPanel</name>
    <message>
        <source>Work it out</source>
        <translation>計算する</translation>
    </message>
    <message>
        <source>Whose prediction</source>
        <translation>誰の予測</translation>
    </message>
    <message>
        <source>Whose prediction is taken apart: the decision, which mixes both models, or one of them</source>
        <translation>誰の予測を分解するか：両モデルを混ぜた判定、またはその一方</translation>
    </message>
    <message>
        <source>The reading before</source>
        <translation>前の測定値</translation>
    </message>
    <message>
        <source>The reading after</source>
        <translation>次の測定値</translation>
    </message>
    <message>
        <source>Last alarm</source>
        <translation>直近のアラーム</translation>
    </message>
    <message>
        <source>The reading with which the last alarm began</source>
        <translation>直近のアラームが始まった測定値</translation>
    </message>
    <message>
        <source>Close, and show the details of the device</source>
        <translation>閉じて、デバイスの詳細を表示</translation>
    </message>
    <message>
        <source>It has not raised an alarm.</source>
        <translation>アラームを出していません。</translation>
    </message>
    <message>
        <source>Working it out: the run is computed again up to batch %L1.</source>
        <translation>計算中：バッチ%L1までランを計算し直しています。</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>No alarm of it began in batch %L1.</source>
        <translation>バッチ%L1で始まったアラームはありません。</translation>
    </message>
    <message>
        <source>Click a reading in the charts, or choose the last alarm.</source>
        <translation>グラフの測定値をクリックするか、直近のアラームを選んでください。</translation>
    </message>
    <message>
        <source>Reading %L1.</source>
        <translation>測定値 %L1。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Reading %L1</source>
        <translation>測定値 %L1</translation>
    </message>
    <message>
        <source>batch %L1</source>
        <translation>バッチ %L1</translation>
    </message>
    <message>
        <source>no label yet</source>
        <translation>ラベルはまだなし</translation>
    </message>
    <message>
        <source>an anomaly</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Probability %1 (%2), log-odds %3.</source>
        <translation>確率 %1（%2）、対数オッズ %3。</translation>
    </message>
    <message>
        <source>It alarmed: the threshold was %1.</source>
        <translation>アラームを出しました：しきい値 %1。</translation>
    </message>
    <message>
        <source>It did not alarm: the threshold was %1.</source>
        <translation>アラームは出ませんでした：しきい値 %1。</translation>
    </message>
    <message>
        <source>Choose a feature to see who moved its weight.</source>
        <translation>特徴量を選ぶと、その重みを動かしたものが分かります。</translation>
    </message>
    <message>
        <source>A weight of the local model: this device’s own training alone has moved it, from %1 to %2.</source>
        <translation>ローカルモデルの重み：このデバイス自身の学習だけが、%1から%2へ動かしました。</translation>
    </message>
    <message>
        <source>It is part of the rule by which the fleet decides, and no weight of a model.</source>
        <translation>フリートが判定する規則の一部で、モデルの重みではありません。</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>バイアス</translation>
    </message>
    <message>
        <source>Rounds and devices that moved the weight most</source>
        <translation>重みを最も動かしたラウンドとデバイス</translation>
    </message>
</context>
</TS>
