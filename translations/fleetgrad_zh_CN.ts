<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Actions</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause the fleet</source>
        <translation>暂停设备群</translation>
    </message>
    <message>
        <source>Step one batch</source>
        <translation>前进一个批次</translation>
    </message>
    <message>
        <source>Let every device have one batch, then pause</source>
        <translation>让每台设备处理一个批次，然后暂停</translation>
    </message>
    <message>
        <source>Step one round</source>
        <translation>前进一个轮次</translation>
    </message>
    <message>
        <source>Run until the next global version, then pause</source>
        <translation>运行到下一个全局版本，然后暂停</translation>
    </message>
    <message>
        <source>Aggregate now</source>
        <translation>立即聚合</translation>
    </message>
    <message>
        <source>Make a global version of the updates that are waiting</source>
        <translation>用等待中的更新生成一个全局版本</translation>
    </message>
    <message>
        <source>Find rate…</source>
        <translation>寻找学习率…</translation>
    </message>
    <message>
        <source>Try many learning rates on the same readings and see what each is worth</source>
        <translation>在相同的读数上尝试多个学习率，比较各自的效果</translation>
    </message>
    <message>
        <source>New run with settings…</source>
        <translation>按设置新建运行…</translation>
    </message>
    <message>
        <source>Start a run from settings that can all be changed: the source, when labels come, training, rounds, alarms, drift</source>
        <translation>按可逐项更改的设置开始一次运行：数据源、标签何时到达、训练、轮次、警报、漂移</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Open a run file, a model file or a CSV file</source>
        <translation>打开运行文件、模型文件或 CSV 文件</translation>
    </message>
    <message>
        <source>Replay folder…</source>
        <translation>回放文件夹…</translation>
    </message>
    <message>
        <source>Replay a folder of CSV files: each is a device</source>
        <translation>回放一个 CSV 文件夹：每个文件是一台设备</translation>
    </message>
    <message>
        <source>Save run as…</source>
        <translation>将运行另存为…</translation>
    </message>
    <message>
        <source>Copy the run file as it is now</source>
        <translation>按现在的状态复制运行文件</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Charts as PNG, SVG or PDF…</source>
        <translation>图表另存为 PNG、SVG 或 PDF…</translation>
    </message>
    <message>
        <source>Save the charts as they are shown</source>
        <translation>按显示的样子保存图表</translation>
    </message>
    <message>
        <source>Visible values as CSV…</source>
        <translation>可见数值另存为 CSV…</translation>
    </message>
    <message>
        <source>Save the values in the visible range</source>
        <translation>保存可见范围内的数值</translation>
    </message>
    <message>
        <source>All values as CSV…</source>
        <translation>全部数值另存为 CSV…</translation>
    </message>
    <message>
        <source>Save the values of the whole run</source>
        <translation>保存整个运行的数值</translation>
    </message>
    <message>
        <source>Copy charts</source>
        <translation>复制图表</translation>
    </message>
    <message>
        <source>Copy the charts as a picture</source>
        <translation>把图表复制为图片</translation>
    </message>
    <message>
        <source>Select all shown</source>
        <translation>选中所有显示的设备</translation>
    </message>
    <message>
        <source>Select every device in the table</source>
        <translation>选中表中的每台设备</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Take all devices out of the charts</source>
        <translation>从图表中移除所有设备</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>筛选…</translation>
    </message>
    <message>
        <source>Go to the filter of the fleet</source>
        <translation>转到设备群的筛选栏</translation>
    </message>
    <message>
        <source>Save local model…</source>
        <translation>保存本地模型…</translation>
    </message>
    <message>
        <source>Save a version of the first selected device&apos;s model</source>
        <translation>保存所选第一台设备的模型的某个版本</translation>
    </message>
    <message>
        <source>Original method in shadow</source>
        <translation>影子运行原方法</translation>
    </message>
    <message>
        <source>Let the method of the pipeline that Fleetgrad succeeds learn from the same readings, and draw what it claims and what it is worth</source>
        <translation>让 Fleetgrad 所取代的流水线的方法也在相同的读数上学习，并画出它自报的和实际的水平</translation>
    </message>
    <message>
        <source>Go to the live edge</source>
        <translation>转到最新位置</translation>
    </message>
    <message>
        <source>Follow the run as it grows</source>
        <translation>随运行的增长而移动</translation>
    </message>
    <message>
        <source>Show the whole run</source>
        <translation>显示整个运行</translation>
    </message>
    <message>
        <source>From the first batch on</source>
        <translation>从第一个批次开始</translation>
    </message>
    <message>
        <source>Hold the view</source>
        <translation>冻结视图</translation>
    </message>
    <message>
        <source>Let the views stand still while the fleet goes on learning</source>
        <translation>让视图静止，设备群继续学习</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Find any action, device or version by its name</source>
        <translation>按名称查找任何操作、设备或版本</translation>
    </message>
    <message>
        <source>Keys and mouse…</source>
        <translation>按键与鼠标…</translation>
    </message>
    <message>
        <source>What can be done with which key, and with the mouse in the charts</source>
        <translation>各个按键的用途，以及鼠标在图表中的用法</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Pause the fleet at the next batch (Space)</source>
        <translation>在下一个批次暂停设备群（空格键）</translation>
    </message>
    <message>
        <source>Let the fleet learn (Space)</source>
        <translation>让设备群学习（空格键）</translation>
    </message>
    <message>
        <source>Charts of a size and density…</source>
        <translation>按尺寸和密度导出图表…</translation>
    </message>
    <message>
        <source>Save or copy charts, all views at once if you like, as large and as fine as you want them</source>
        <translation>保存或复制图表，可一次导出所有视图，大小和精细度任选</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>导出报告…</translation>
    </message>
    <message>
        <source>Save the report of the run as one web page or as PDF</source>
        <translation>把运行的报告保存为单个网页或 PDF</translation>
    </message>
    <message>
        <source>Close every window; run files are committed first</source>
        <translation>关闭所有窗口；运行文件会先提交</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>起始页</translation>
    </message>
    <message>
        <source>A demonstration, your own readings, or what was opened last</source>
        <translation>演示、自己的读数，或上次打开的内容</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>新建窗口</translation>
    </message>
    <message>
        <source>One more window, for another run beside this one</source>
        <translation>再开一个窗口，在此运行之外查看另一个运行</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Close the window; its run file is committed first</source>
        <translation>关闭此窗口；其运行文件会先提交</translation>
    </message>
    <message>
        <source>Reopen what was open</source>
        <translation>重新打开上次内容</translation>
    </message>
    <message>
        <source>Open the run files of now again at the next start</source>
        <translation>下次启动时重新打开现在的运行文件</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>连接…</translation>
    </message>
    <message>
        <source>Show a run that fleetgrad-cli serve keeps elsewhere</source>
        <translation>显示由 fleetgrad-cli serve 在别处维持的运行</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>新建分组…</translation>
    </message>
    <message>
        <source>Make a group of the selected devices, or by their names</source>
        <translation>用所选设备或按名称建立分组</translation>
    </message>
    <message>
        <source>Why the last alarm</source>
        <translation>上次警报的原因</translation>
    </message>
    <message>
        <source>What made the model raise the last alarm of the selected device</source>
        <translation>是什么让模型对所选设备发出上次警报</translation>
    </message>
</context>
<context>
    <name>AlarmSections</name>
    <message>
        <source>Devices with the most false alarms a day, whole run</source>
        <translation>每天误报最多的设备，整个运行</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>警报</translation>
    </message>
    <message>
        <source>Events found</source>
        <translation>发现的事件</translation>
    </message>
    <message>
        <source>Delay, median</source>
        <translation>延迟，中位数</translation>
    </message>
    <message>
        <source>False alarms</source>
        <translation>误报</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>By kind of anomaly, all devices, whole run</source>
        <translation>按异常种类，所有设备，整个运行</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Anomalous readings</source>
        <translation>异常读数</translation>
    </message>
    <message>
        <source>Alarming</source>
        <translation>触发警报</translation>
    </message>
    <message>
        <source>An event is a run of readings labelled anomalies; an alarm is false where none of its readings is one. Judged once labels can’t change any more. The threshold is a log-odds of the decision, set by each device for the wanted rate of false alarms.</source>
        <translation>事件是一段连续被标为异常的读数；警报期间没有一条这样的读数即为误报。标签不会再变之后才作评判。阈值是判定的对数几率，由每台设备按期望的误报率设定。</translation>
    </message>
    <message>
        <source>Delay, 90%</source>
        <translation>延迟，90%</translation>
    </message>
</context>
<context>
    <name>AlarmTexts</name>
    <message numerus="yes">
        <source>%1 reading(s), %2</source>
        <translation>
            <numerusform>%1 条读数（%2）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Alarms found %1 of %2 event(s)</source>
        <translation>
            <numerusform>警报发现了 %2 个事件中的 %1 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 false alarm(s) in %2 device-days: %3 a day, where %4 were wanted.</source>
        <translation>
            <numerusform>%2 个设备日中有 %1 次误报：每天 %3 次，期望 %4 次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 alarm(s) got no label and count as neither.</source>
        <translation>
            <numerusform>%1 次警报没有得到标签，两边都不计。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lately events were found within %1: the median over %2 device(s) of each one’s median.</source>
        <translation>
            <numerusform>最近在 %1之内发现事件：%2 台设备各自中位数的中位数。</numerusform>
        </translation>
    </message>
    <message>
        <source>In the devices’ windows, about their last seven days, there was no event; %1 false alarms a day.</source>
        <translation>在设备的窗口内（约最近七天）没有事件；每天 %1 次误报。</translation>
    </message>
    <message numerus="yes">
        <source>In the devices’ windows, about their last seven days, alarms found %1 of %2 event(s)</source>
        <translation>
            <numerusform>在设备的窗口内（约最近七天），警报发现了 %2 个事件中的 %1 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, within %1: the median over %2 device(s) of each one’s median</source>
        <translation>
            <numerusform>，在 %1之内：%2 台设备各自中位数的中位数</numerusform>
        </translation>
    </message>
    <message>
        <source>; %1 false alarms a day.</source>
        <translation>；每天 %1 次误报。</translation>
    </message>
    <message>
        <source>Expected calibration error: decision %1, local model %2, global model %3.</source>
        <translation>期望校准误差：判定 %1，本地模型 %2，全局模型 %3。</translation>
    </message>
    <message>
        <source>: half of those within %1, 90% within %2.</source>
        <translation>：其中一半在 %1之内，90% 在 %2之内。</translation>
    </message>
    <message>
        <source>%1 of the alarms were true.</source>
        <translation>%1 的警报属实。</translation>
    </message>
</context>
<context>
    <name>AlertTexts</name>
    <message>
        <source>the fleet as a whole</source>
        <translation>整个设备群</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 及另外 %2 台</translation>
    </message>
    <message>
        <source>not muted</source>
        <translation>未静音</translation>
    </message>
    <message>
        <source>for 15 minutes</source>
        <translation>15 分钟</translation>
    </message>
    <message>
        <source>for 1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>for this run</source>
        <translation>本次运行期间</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>Values missing</source>
        <translation>值缺失</translation>
    </message>
    <message>
        <source>Learns no more</source>
        <translation>停止学习</translation>
    </message>
    <message>
        <source>Diverged</source>
        <translation>已发散</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>静默</translation>
    </message>
    <message>
        <source>Drifting</source>
        <translation>漂移</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>已隔离</translation>
    </message>
    <message>
        <source>Below a baseline</source>
        <translation>低于基线</translation>
    </message>
    <message>
        <source>More than this share of a device&apos;s values is missing or no number, over its last 200 readings or more.</source>
        <translation>在至少最近 200 条读数内，设备的值有超过这个占比缺失或不是数。</translation>
    </message>
    <message>
        <source>A device that trains reads on, but no label has come for so many readings, beyond the delay that the run gives to labels: without labels nothing is learnt.</source>
        <translation>参加训练的设备仍在读取，但在运行规定的标签延迟之外，又有这么多条读数没有标签到达：没有标签就学不到任何东西。</translation>
    </message>
    <message>
        <source>The local model of a device diverged, and went back to an earlier one.</source>
        <translation>设备的本地模型已发散，并恢复到较早的模型。</translation>
    </message>
    <message>
        <source>A device had readings before, and none for so many batches; a real device: for as long as its run says.</source>
        <translation>设备以前有读数，但这么多个批次以来没有；真实设备则以运行所定的时间为准。</translation>
    </message>
    <message>
        <source>Nothing heard for %1 s or longer</source>
        <translation>已有 %1 秒或更久没有消息</translation>
    </message>
    <message>
        <source>The readings of a device changed for good, or those of the whole fleet.</source>
        <translation>设备的读数已持久变化，或整个设备群的读数已持久变化。</translation>
    </message>
    <message>
        <source>The update of a device was kept out of a round.</source>
        <translation>设备的更新被挡在轮次之外。</translation>
    </message>
    <message>
        <source>More than %1 of the values missing</source>
        <translation>超过 %1 的值缺失</translation>
    </message>
    <message>
        <source>Learns no more, no label for %1 readings</source>
        <translation>停止学习，%1 条读数没有标签</translation>
    </message>
    <message>
        <source>Local model diverged</source>
        <translation>本地模型已发散</translation>
    </message>
    <message numerus="yes">
        <source>Silent for %1 batch(es) or longer</source>
        <translation>
            <numerusform>静默 %1 个批次或更久</numerusform>
        </translation>
    </message>
    <message>
        <source>Readings drift</source>
        <translation>读数漂移</translation>
    </message>
    <message>
        <source>Update kept out of the round</source>
        <translation>更新被挡在轮次之外</translation>
    </message>
    <message>
        <source>Surely worse than a baseline</source>
        <translation>肯定差于某个基线</translation>
    </message>
    <message>
        <source>The decision of a device is worse than the majority class, the last label (in log loss) or the unsupervised score (in PR-AUC) by more than this, with the whole of a 95% interval, once it has 200 labels.</source>
        <translation>有 200 个标签之后，设备的判定比多数类、上一个标签（按对数损失）或无监督得分（按 PR-AUC）差，差距超过此值，且整个 95% 区间都如此。</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>--%1 needs a number from 0 on, not “%2”.</source>
        <translation>--%1 需要一个不小于 0 的数，而不是“%2”。</translation>
    </message>
    <message>
        <source>--theme is light, dark, contrast or system, not “%1”.</source>
        <translation>--theme 应为 light、dark、contrast 或 system，而不是“%1”。</translation>
    </message>
    <message>
        <source>--size needs width and height, as in 1280x720, not “%1”.</source>
        <translation>--size 需要宽和高，例如 1280x720，而不是“%1”。</translation>
    </message>
    <message>
        <source>The demonstration: %1.</source>
        <translation>演示：%1。</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>light, dark, contrast (high) or system.</source>
        <translation>light、dark、contrast（高对比度）或 system。</translation>
    </message>
    <message>
        <source>Times real time; 0 is as fast as possible.</source>
        <translation>实际时间的倍数；0 表示尽可能快。</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>Size of the window.</source>
        <translation>窗口的大小。</translation>
    </message>
    <message>
        <source>What is in front: %1.</source>
        <translation>最前面的视图：%1。</translation>
    </message>
    <message>
        <source>Write a picture of the window and end.</source>
        <translation>保存一张窗口图片后结束。</translation>
    </message>
    <message>
        <source>Seconds until the picture is taken.</source>
        <translation>多少秒后截取图片。</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source>There is no preset “%1”: there are %2.</source>
        <translation>没有预设“%1”：可用的有 %2。</translation>
    </message>
    <message>
        <source>There is no view “%1”: there are %2.</source>
        <translation>没有视图“%1”：可用的有 %2。</translation>
    </message>
    <message>
        <source>%1 could not be written: is there such a folder, and may you write to it?
</source>
        <translation>无法写入 %1：该文件夹是否存在，是否有写入权限？
</translation>
    </message>
    <message>
        <source>Lay a run file beside the run that is opened; may be given several times.</source>
        <translation>把一个运行文件与打开的运行并排比较；可多次指定。</translation>
    </message>
    <message>
        <source>--language is %1 or system, not “%2”.</source>
        <translation>--language 应为 %1 或 system，而不是“%2”。</translation>
    </message>
    <message>
        <source>Monitor and trainer for federated anomaly detection on sensor fleets.

Examples:
  fleetgrad                     what was open, or a start page; at first a
                                demonstration fleet, learning at once
  fleetgrad plant.fleetrun      a run as it was
  fleetgrad readings/           replay of a folder of CSV files
  fleetgrad --preset plant --speed 0</source>
        <translation>传感器设备群联邦异常检测的监视器和训练器。

示例：
  fleetgrad                     上次打开的内容，或起始页；首次启动时为
                                立即开始学习的演示设备群
  fleetgrad plant.fleetrun      按原样打开一个运行
  fleetgrad readings/           回放一个 CSV 文件夹
  fleetgrad --preset plant --speed 0</translation>
    </message>
    <message>
        <source>Run files, each in a window, model files, CSV files or folders of them.</source>
        <translation>运行文件（每个一个窗口）、模型文件、CSV 文件或其文件夹。</translation>
    </message>
    <message>
        <source>%1 or system.</source>
        <translation>%1 或 system。</translation>
    </message>
    <message>
        <source>code</source>
        <translation>语言代码</translation>
    </message>
</context>
<context>
    <name>Breakpoint</name>
    <message>
        <source>column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>“%1” is not known here: write one of %2.</source>
        <translation>这里不认识“%1”：请写 %2 之一。</translation>
    </message>
    <message>
        <source>Add what is to become true of these devices, as in loss&gt;2.</source>
        <translation>请补上这些设备要满足的条件，例如 loss&gt;2。</translation>
    </message>
    <message>
        <source>Write a condition, as in loss&gt;2 or quarantined.</source>
        <translation>请写一个条件，例如 loss&gt;2 或 quarantined。</translation>
    </message>
    <message>
        <source>The condition is about the whole fleet: leave the devices out, or add what is to become true of them.</source>
        <translation>该条件针对整个设备群：请去掉设备，或补上它们要满足的条件。</translation>
    </message>
    <message>
        <source>A closing bracket is missing, as in loss(local)&gt;2.</source>
        <translation>缺少右括号，例如 loss(local)&gt;2。</translation>
    </message>
    <message>
        <source>Write a figure, a sign and a number, as in loss&gt;2.</source>
        <translation>请写一项指标、一个符号和一个数，例如 loss&gt;2。</translation>
    </message>
    <message>
        <source>A closing quotation mark is missing.</source>
        <translation>缺少右引号。</translation>
    </message>
    <message>
        <source>Write the name of a device or a pattern, as in device:pump-* or device:&quot;pump 1&quot;.</source>
        <translation>请写设备的名称或模式，例如 device:pump-* 或 device:&quot;pump 1&quot;。</translation>
    </message>
    <message>
        <source>“%1” is a figure: compare it with a number, as in %1&gt;2.</source>
        <translation>“%1”是一项指标：请与一个数比较，例如 %1&gt;2。</translation>
    </message>
    <message>
        <source>“%1” is no condition: compare a figure, as in loss&gt;2, name devices, as in device:%1, or write one of %2.</source>
        <translation>“%1”不是条件：请比较一项指标，例如 loss&gt;2；或指明设备，例如 device:%1；或写 %2 之一。</translation>
    </message>
    <message>
        <source>“%1” is of the run: leave the brackets out.</source>
        <translation>“%1”属于整个运行：请去掉括号。</translation>
    </message>
    <message>
        <source>“%1” is no score of a model: write it without brackets for each device, or %1(fleet) for the mean of the fleet.</source>
        <translation>“%1”不是模型的得分：不加括号表示每台设备，%1(fleet) 表示设备群的平均值。</translation>
    </message>
    <message>
        <source>Nothing is a baseline of “%1”: write a number.</source>
        <translation>“%1”没有基线：请写一个数。</translation>
    </message>
    <message>
        <source>A number is missing here, as in loss&gt;2, or the word “baseline”, as in acc(global)&lt;baseline.</source>
        <translation>这里缺少一个数，例如 loss&gt;2，或“baseline”一词，例如 acc(global)&lt;baseline。</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 为 %2</translation>
    </message>
    <message>
        <source>%1 was %2 and is %3</source>
        <translation>%1 由 %2 变为 %3</translation>
    </message>
    <message>
        <source>“%1” looks at no device of this run: none is called so.</source>
        <translation>“%1”不针对此运行中的任何设备：没有设备叫这个名称。</translation>
    </message>
    <message>
        <source>&lt;p&gt;The run pauses at the batch where every term becomes true:&lt;/p&gt;&lt;table cellspacing=&apos;4&apos;&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;loss&amp;gt;2&lt;/b&gt;&lt;/td&gt;&lt;td&gt;a figure of the decision of a device, as in the filter of the fleet&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;loss(local)&amp;gt;2&lt;/b&gt;&lt;/td&gt;&lt;td&gt;of its local model&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;acc(fleet)&amp;lt;0.7&lt;/b&gt;&lt;/td&gt;&lt;td&gt;the mean over the fleet; (global): of the global version&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;acc(global)&amp;lt;baseline&lt;/b&gt;&lt;/td&gt;&lt;td&gt;worse than the best of the baselines&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;quarantined&lt;/b&gt;&lt;/td&gt;&lt;td&gt;a state, or drifting, alarm, locked, diverged, NaN&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;event:warning&lt;/b&gt;&lt;/td&gt;&lt;td&gt;an event of that level or a graver one&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;batch=500&lt;/b&gt;&lt;/td&gt;&lt;td&gt;batch, round, version (of the fleet), readings, updates; round and version alone: each one&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;device:pump-*&lt;/b&gt;&lt;/td&gt;&lt;td&gt;of these devices alone&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</source>
        <translation>&lt;p&gt;运行在所有条件变为成立的批次暂停：&lt;/p&gt;&lt;table cellspacing=&apos;4&apos;&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;loss&amp;gt;2&lt;/b&gt;&lt;/td&gt;&lt;td&gt;设备判定的一项指标，与设备群筛选中相同&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;loss(local)&amp;gt;2&lt;/b&gt;&lt;/td&gt;&lt;td&gt;其本地模型的&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;acc(fleet)&amp;lt;0.7&lt;/b&gt;&lt;/td&gt;&lt;td&gt;设备群的平均值；(global)：全局版本的&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;acc(global)&amp;lt;baseline&lt;/b&gt;&lt;/td&gt;&lt;td&gt;不如最好的基线&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;quarantined&lt;/b&gt;&lt;/td&gt;&lt;td&gt;一种状态，或 drifting、alarm、locked、diverged、NaN&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;event:warning&lt;/b&gt;&lt;/td&gt;&lt;td&gt;该级别或更严重的事件&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;batch=500&lt;/b&gt;&lt;/td&gt;&lt;td&gt;batch、round、version（设备群的）、readings、updates；单独写 round 和 version：每一次&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;device:pump-*&lt;/b&gt;&lt;/td&gt;&lt;td&gt;仅这些设备&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</translation>
    </message>
    <message>
        <source>Batch %1: “%2” became true</source>
        <translation>批次 %1：“%2”变为成立</translation>
    </message>
    <message>
        <source>Batch %1: “%2” became true for %3</source>
        <translation>批次 %1：“%2”对 %3 变为成立</translation>
    </message>
    <message numerus="yes">
        <source>Batch %1: “%2” became true for %3 and %Ln more device(s)</source>
        <translation>
            <numerusform>批次 %1：“%2”对 %3 和另外 %Ln 台设备变为成立</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>that a breakpoint was hit, and its figures</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Write what a group is called, as in group:pumps or group:&quot;hall 1&quot;.</source>
        <translation>请写出分组的名称，例如 group:pumps 或 group:&quot;hall 1&quot;。</translation>
    </message>
    <message>
        <source>&lt;tr&gt;&lt;td&gt;&lt;b&gt;group:pumps&lt;/b&gt;&lt;/td&gt;&lt;td&gt;of the devices of a group alone&lt;/td&gt;&lt;/tr&gt;</source>
        <translation>&lt;tr&gt;&lt;td&gt;&lt;b&gt;group:pumps&lt;/b&gt;&lt;/td&gt;&lt;td&gt;仅限某个分组的设备&lt;/td&gt;&lt;/tr&gt;</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>This is no certificate in PEM.</source>
        <translation>这不是 PEM 格式的证书。</translation>
    </message>
    <message>
        <source>This is no key in PEM (EC or RSA, without a password).</source>
        <translation>这不是 PEM 格式的密钥（EC 或 RSA，无密码）。</translation>
    </message>
    <message>
        <source>This key is not the one of the certificate in %1.</source>
        <translation>此密钥不属于 %1 中的证书。</translation>
    </message>
</context>
<context>
    <name>CertificateWords</name>
    <message>
        <source>There is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <source>It can&apos;t be read: %1.</source>
        <translation>无法读取：%1。</translation>
    </message>
    <message>
        <source>It is too large for a certificate or a key. Both are in PEM.</source>
        <translation>对证书或密钥来说太大。两者均为 PEM 格式。</translation>
    </message>
    <message>
        <source>It can&apos;t be written: %1.</source>
        <translation>无法写入：%1。</translation>
    </message>
    <message>
        <source>The folder for the certificate can&apos;t be made.</source>
        <translation>无法创建证书文件夹。</translation>
    </message>
    <message>
        <source>A certificate can&apos;t be made on this system. Name one of your own.</source>
        <translation>此系统无法生成证书。请指定您自己的证书。</translation>
    </message>
</context>
<context>
    <name>CommandTexts</name>
    <message>
        <source>“%1” becomes the newest global version before batch %2.</source>
        <translation>“%1”将在批次 %2 之前成为最新的全局版本。</translation>
    </message>
    <message numerus="yes">
        <source>%1 device(s) try out “%2” from batch %3 on.</source>
        <translation>
            <numerusform>%1 台设备从批次 %3 起试用“%2”。</numerusform>
        </translation>
    </message>
    <message>
        <source>The canary is promoted before batch %1.</source>
        <translation>金丝雀将在批次 %1 之前提升。</translation>
    </message>
    <message>
        <source>The canary is taken back before batch %1.</source>
        <translation>金丝雀将在批次 %1 之前撤回。</translation>
    </message>
    <message>
        <source>Global v%1 becomes the newest version again before batch %2.</source>
        <translation>全局版本 v%1 在批次 %2 之前再次成为最新版本。</translation>
    </message>
    <message>
        <source>A learning rate of %1 takes effect before batch %2.</source>
        <translation>学习率 %1 在批次 %2 之前生效。</translation>
    </message>
    <message>
        <source>What a person changed takes effect before batch %1.</source>
        <translation>人为更改在批次 %1 之前生效。</translation>
    </message>
</context>
<context>
    <name>CompareWords</name>
    <message>
        <source>Show in what run files differ, and what came of each</source>
        <translation>显示运行文件之间的差异，以及各自的结果</translation>
    </message>
    <message>
        <source>Run files, two or more; they are not changed</source>
        <translation>运行文件，两个或更多；不会被更改</translation>
    </message>
    <message>
        <source>Show the keys that are the same in all runs, too</source>
        <translation>也显示在所有运行中都相同的键</translation>
    </message>
    <message>
        <source>As one JSON object</source>
        <translation>输出为一个 JSON 对象</translation>
    </message>
    <message>
        <source>The configurations are the same in every key.</source>
        <translation>所有键的配置都相同。</translation>
    </message>
    <message>
        <source>key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>whole run; * the best</source>
        <translation>整个运行；* 为最佳</translation>
    </message>
</context>
<context>
    <name>ComparisonChart</name>
    <message>
        <source>Probability of an anomaly</source>
        <translation>异常的概率</translation>
    </message>
    <message>
        <source>shaded: anomalies by their labels; from the vertical on new to both</source>
        <translation>底色：标签给出的异常；竖线之后的读数对两者都是新的</translation>
    </message>
    <message>
        <source>shaded: anomalies by their labels</source>
        <translation>底色：标签给出的异常</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>读数</translation>
    </message>
    <message>
        <source>The device has not read anything yet.</source>
        <translation>设备还没有读取任何内容。</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>警报</translation>
    </message>
    <message>
        <source>Of %1 readings, with an alarm from probability %2 on: both alarm %3, only A %4, only B %5, neither %6. B says %7 on average, and is %8 away from A.</source>
        <translation>概率从 %2 起算作警报，在 %1 条读数中：两者都报警 %3 条，仅 A %4 条，仅 B %5 条，都不报警 %6 条。概率差 B − A 平均为 %7，两者平均相距 %8。</translation>
    </message>
    <message>
        <source>Readings up to batch %L1 came before one of them was made and may have taught it.</source>
        <translation>批次 %L1 及之前的读数早于其中一个模型的生成，可能参与过它的训练。</translation>
    </message>
</context>
<context>
    <name>ComparisonExport</name>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>B − A</source>
        <translation>B − A</translation>
    </message>
    <message>
        <source>Readings of %1. %2</source>
        <comment>1: a device; 2: a sentence</comment>
        <translation>%1 的读数。%2</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>偏置</translation>
    </message>
</context>
<context>
    <name>ComparisonTableText</name>
    <message>
        <source>The figures of the run in hand are being made.</source>
        <translation>正在计算当前运行的数字。</translation>
    </message>
    <message>
        <source>The best of these runs: higher is better.</source>
        <translation>这些运行中最好的：越高越好。</translation>
    </message>
    <message>
        <source>The best of these runs: lower is better.</source>
        <translation>这些运行中最好的：越低越好。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Differs from %1, which has %2.</source>
        <translation>与 %1 不同，那里为 %2。</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Mean in view</source>
        <translation>视野内均值</translation>
    </message>
    <message>
        <source>The mean of the curve over the batches in view. Each of its points is over the last 1,000 labels of each device, the local models are the median of the devices, and the others their mean.</source>
        <translation>曲线在视野内各批次上的均值。曲线的每个点基于每台设备最近 1,000 个标签；本地模型取设备的中位数，其他取设备的均值。</translation>
    </message>
</context>
<context>
    <name>ComparisonWords</name>
    <message>
        <source>decisions, mean over the devices, last 1,000 labels</source>
        <translation>判定，各设备平均，最近 1,000 个标签</translation>
    </message>
    <message>
        <source>local models, median of the devices, last 1,000 labels</source>
        <translation>本地模型，设备中位数，最近 1,000 个标签</translation>
    </message>
    <message>
        <source>newest global version, mean over the devices, last 1,000 labels</source>
        <translation>最新全局版本，各设备平均，最近 1,000 个标签</translation>
    </message>
    <message>
        <source>each global version, on the readings that came after it</source>
        <translation>每个全局版本，在其之后到来的读数上</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>local models</source>
        <translation>本地模型</translation>
    </message>
    <message>
        <source>global model</source>
        <translation>全局模型</translation>
    </message>
    <message>
        <source>each version</source>
        <translation>每个版本</translation>
    </message>
    <message>
        <source>by batch</source>
        <translation>按批次</translation>
    </message>
    <message>
        <source>by time</source>
        <translation>按时间</translation>
    </message>
    <message>
        <source>by readings</source>
        <translation>按读数</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>%1 after the start</source>
        <translation>开始后 %1</translation>
    </message>
    <message>
        <source>%1 readings a device</source>
        <translation>每台设备 %1 条读数</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>批次 %1</translation>
    </message>
    <message>
        <source>None of the runs has a value here.</source>
        <translation>这些运行在此处都没有值。</translation>
    </message>
    <message>
        <source>readings</source>
        <translation>读数</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时数</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟数</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒数</translation>
    </message>
</context>
<context>
    <name>ConfigComparison</name>
    <message>
        <source>none</source>
        <comment>groups</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Groups of devices that are trained otherwise.</source>
        <translation>以不同方式训练的设备组。</translation>
    </message>
</context>
<context>
    <name>ConfigFile</name>
    <message>
        <source>There is no section [%1].</source>
        <translation>没有 [%1] 节。</translation>
    </message>
    <message>
        <source>There is no key “%1”.</source>
        <translation>没有键“%1”。</translation>
    </message>
    <message>
        <source>There is no key “%1” in [%2].</source>
        <translation>[%2] 中没有键“%1”。</translation>
    </message>
    <message>
        <source>Remove it; “fleetgrad-cli run --print-config” shows all there are.</source>
        <translation>请将其删除；“fleetgrad-cli run --print-config”会列出所有的键。</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>是否想写“%1”？</translation>
    </message>
    <message>
        <source>Did you mean “%1” at the top, before the first section?</source>
        <translation>是否想把“%1”写在开头、第一节之前？</translation>
    </message>
    <message>
        <source>Did you mean “%1” in [%2]?</source>
        <translation>是否想写 [%2] 中的“%1”？</translation>
    </message>
    <message>
        <source>“%1” is a section. Write [%1] on a line of its own, and its keys below.</source>
        <translation>“%1”是一个节。请单独用一行写 [%1]，再把它的键写在下面。</translation>
    </message>
    <message>
        <source>rate_minimum is greater than rate_maximum. Lower the one or raise the other.</source>
        <translation>rate_minimum 大于 rate_maximum。请减小前者或增大后者。</translation>
    </message>
    <message>
        <source>hold_out leaves no device that trains. Keep it below the number of devices (%1).</source>
        <translation>hold_out 没有留下可训练的设备。请使其小于设备数量（%1）。</translation>
    </message>
    <message>
        <source>Nothing to replay is named. Set it to a CSV file, or to a folder of them.</source>
        <translation>没有指定要回放的内容。请设为一个 CSV 文件或 CSV 文件夹。</translation>
    </message>
    <message>
        <source>The configuration of a Fleetgrad run. Keys may be left out: the preset&apos;s values hold then.
Used by: fleetgrad-cli run --config FILE.toml</source>
        <translation>Fleetgrad 运行的配置。可以省略任意键：此时采用预设的值。
用法：fleetgrad-cli run --config FILE.toml</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>默认：%1。</translation>
    </message>
    <message>
        <source>Range: %1. Default: %2.</source>
        <translation>范围：%1。默认：%2。</translation>
    </message>
    <message>
        <source>There is no such file. Check the path.</source>
        <translation>没有这个文件。请检查路径。</translation>
    </message>
    <message>
        <source>It can’t be read: %1. Check that it is a file that you may read.</source>
        <translation>无法读取：%1。请检查它是不是一个有权读取的文件。</translation>
    </message>
    <message>
        <source>It is larger than 1 MiB, which no configuration is. Check the path.</source>
        <translation>它大于 1 MiB，配置不会这么大。请检查路径。</translation>
    </message>
    <message>
        <source>It can’t be read: %1.</source>
        <translation>无法读取：%1。</translation>
    </message>
    <message>
        <source>Every real device trains: which one joins last nobody knows. Set hold_out = 0 and hold_out_device = -1.</source>
        <translation>每台真实设备都参与训练：没有人知道哪一台最后加入。请设置 hold_out = 0 和 hold_out_device = -1。</translation>
    </message>
    <message>
        <source>Real devices can&apos;t be trained in groups by their names, which come later. Remove every [[group]].</source>
        <translation>真实设备的名称之后才知道，因此不能按名称分组训练。请删除每个 [[group]]。</translation>
    </message>
    <message>
        <source>Real devices send a label when they know it, so that nothing can be held back. Leave out the keys of [labels] but weak_threshold.</source>
        <translation>真实设备在得知标签时才发送，因此无法推迟任何标签。除 weak_threshold 外，请去掉 [labels] 的键。</translation>
    </message>
</context>
<context>
    <name>ConfigFlagsWords</name>
    <message>
        <source>Where settings begin: demo, plant, city or original</source>
        <translation>设置的起点：demo、plant、city 或 original</translation>
    </message>
    <message>
        <source>A TOML file of settings; --print-config writes one with every key</source>
        <translation>一个 TOML 设置文件；--print-config 会写出含全部键的文件</translation>
    </message>
    <message>
        <source>The same seed gives the same run</source>
        <translation>相同的种子得到相同的运行</translation>
    </message>
    <message>
        <source>End after that many batches; 0: when the source ends, or never</source>
        <translation>经过这么多批次后结束；0：数据源结束时，或永不</translation>
    </message>
    <message>
        <source>Readings of a device between two local updates</source>
        <translation>设备两次本地更新之间的读数条数</translation>
    </message>
    <message>
        <source>sound or original</source>
        <translation>sound 或 original</translation>
    </message>
    <message>
        <source>Rate of the local models at the start</source>
        <translation>本地模型开始时的学习率</translation>
    </message>
    <message>
        <source>Rate of the fleet model at the start</source>
        <translation>群模型开始时的学习率</translation>
    </message>
    <message>
        <source>sgd, momentum, adagrad, ftrl or adam</source>
        <translation>sgd、momentum、adagrad、ftrl 或 adam</translation>
    </message>
    <message>
        <source>constant, inverse_root, inverse, step or cosine</source>
        <translation>constant、inverse_root、inverse、step 或 cosine</translation>
    </message>
    <message>
        <source>A round when that many updates are waiting</source>
        <translation>有这么多更新在等待时开始一个轮次</translation>
    </message>
    <message>
        <source>A round every so many seconds of the fleet&apos;s time</source>
        <translation>按设备群的时间，每隔这么多秒一个轮次</translation>
    </message>
    <message>
        <source>A round when that share of the devices has reported</source>
        <translation>有这个占比的设备上报后开始一个轮次</translation>
    </message>
    <message>
        <source>What starts a round: manual, updates, seconds or devices</source>
        <translation>轮次由什么启动：manual、updates、seconds 或 devices</translation>
    </message>
    <message>
        <source>Devices that never train and judge the global versions</source>
        <translation>从不训练、用来评估全局版本的设备数</translation>
    </message>
    <message>
        <source>Leave every learning rate as it is</source>
        <translation>保持每个学习率不变</translation>
    </message>
    <message>
        <source>Any key of the configuration, such as trainer.l2=0.001; repeatable</source>
        <translation>配置中的任何键，例如 trainer.l2=0.001；可重复</translation>
    </message>
    <message>
        <source>Number of devices</source>
        <translation>设备数量</translation>
    </message>
    <message>
        <source>Values in a reading</source>
        <translation>一条读数中的数值个数</translation>
    </message>
    <message>
        <source>Wanted share of anomalous readings, 0 to 0.5</source>
        <translation>期望的异常读数占比，0 到 0.5</translation>
    </message>
    <message>
        <source>How much devices differ, 0 to 1</source>
        <translation>设备之间的差异程度，0 到 1</translation>
    </message>
    <message>
        <source>Column of the time</source>
        <translation>时间列</translation>
    </message>
    <message>
        <source>Column of the label: 0 normal, 1 anomaly, empty unknown</source>
        <translation>标签列：0 正常，1 异常，空为未知</translation>
    </message>
    <message>
        <source>Column that names the device of a row; without it a file is a device</source>
        <translation>给出每行所属设备的列；没有则一个文件是一台设备</translation>
    </message>
    <message>
        <source>Columns of the channels; without it every other column</source>
        <translation>通道列；不指定则为其余所有列</translation>
    </message>
    <message>
        <source>Column that names the channel of a row, if a row has but one</source>
        <translation>每行只有一个通道时，给出通道名称的列</translation>
    </message>
    <message>
        <source>There is no preset “%1”. Use one of: %2.</source>
        <translation>没有预设“%1”。请使用：%2。</translation>
    </message>
    <message>
        <source>“%1” is not of the form KEY=VALUE.</source>
        <translation>“%1”不是 KEY=VALUE 的形式。</translation>
    </message>
    <message>
        <source>Train on what real devices send, that many at most</source>
        <translation>用真实设备发送的数据训练，最多这么多台</translation>
    </message>
    <message>
        <source>Values in a reading of a real device</source>
        <translation>真实设备一条读数中的值数</translation>
    </message>
    <message>
        <source>Usual seconds between two readings of a real device</source>
        <translation>真实设备两条读数之间通常的秒数</translation>
    </message>
    <message>
        <source>Newest readings of a real device for which labels may still come</source>
        <translation>真实设备最新的多少个读数仍可收到标签</translation>
    </message>
</context>
<context>
    <name>ConfigGroups</name>
    <message>
        <source>“group” is a list of sections. Write [[group]] on a line of its own, and the keys of the group below.</source>
        <translation>“group”是节的列表。请单独用一行写 [[group]]，再把该组的键写在下面。</translation>
    </message>
    <message>
        <source>Write [[group]] with two brackets: there may be several.</source>
        <translation>请用双层方括号写 [[group]]：组可以有多个。</translation>
    </message>
    <message>
        <source>There is no key “%1” in a [[group]]. Use %2.</source>
        <translation>[[group]] 中没有键“%1”。请使用 %2。</translation>
    </message>
    <message>
        <source>devices must be a text in quotes, such as &quot;pump-*&quot;.</source>
        <translation>devices 必须是带引号的文本，例如 &quot;pump-*&quot;。</translation>
    </message>
    <message>
        <source>It names no devices. Add a pattern of their names, such as devices = &quot;pump-*&quot;.</source>
        <translation>它没有指明任何设备。请添加设备名称的模式，例如 devices = &quot;pump-*&quot;。</translation>
    </message>
    <message>
        <source>“%1” is no pattern of names. * stands for any letters, ? for one, [a-c] for one of these.</source>
        <translation>“%1”不是名称的模式。* 代表任意多个字符，? 代表一个，[a-c] 代表其中之一。</translation>
    </message>
    <message>
        <source>Its rate is out of range. Use a value from 0 to 100.</source>
        <translation>它的学习率超出范围。请使用 0 到 100 的值。</translation>
    </message>
    <message>
        <source>Groups of devices that are trained otherwise: as many as are wanted, each with a pattern of
their names. Keys that a group leaves out are as in [trainer]; of several groups that name a
device, the first counts.</source>
        <translation>以不同方式训练的设备组：数量不限，每组带有设备名称的
模式。组中省略的键与 [trainer] 相同；若多个组都指明
同一台设备，以第一个为准。</translation>
    </message>
</context>
<context>
    <name>ConfigKeys</name>
    <message>
        <source>Where all settings begin. The keys below replace those of the preset.</source>
        <translation>所有设置的起点。下面的键会取代预设中的键。</translation>
    </message>
    <message>
        <source>The same settings and seed give the same run, to the byte.</source>
        <translation>相同的设置和种子得到逐字节相同的运行。</translation>
    </message>
    <message>
        <source>How readings become features. &quot;original&quot;: mean, deviation and |z| of the last 100 values, unscaled, against labels that it makes itself.</source>
        <translation>读数如何变成特征。&quot;original&quot;：最近 100 个值的均值、偏差和 |z|，不缩放，所用标签由它自己生成。</translation>
    </message>
    <message>
        <source>The original method learns from the same readings too: what it claims and what it is worth are shown, and it changes nothing. Only with method = &quot;sound&quot;.</source>
        <translation>原方法也在相同的读数上学习：显示它自报的和实际的水平，它不改变任何东西。仅用于 method = &quot;sound&quot;。</translation>
    </message>
    <message>
        <source>The run ends after that many batches. 0: when the source ends, or never.</source>
        <translation>运行在这么多批次后结束。0：数据源结束时，或永不。</translation>
    </message>
    <message>
        <source>Readings of a device between two local updates.</source>
        <translation>设备两次本地更新之间的读数条数。</translation>
    </message>
    <message>
        <source>A batch ends after that many seconds of the source&apos;s time, if that comes first. 0: no bound. Replayed files have no such bound.</source>
        <translation>按数据源的时间，若先到这么多秒，批次就结束。0：不限。回放的文件没有此限制。</translation>
    </message>
    <message>
        <source>Every how many-th local update is stored with its weights.</source>
        <translation>每隔多少次本地更新连同权重保存一次。</translation>
    </message>
    <message>
        <source>What is done about drift: it is found and a remedy suggested, or the remedy is taken by itself; &quot;off&quot;: it is not watched.</source>
        <translation>如何处理漂移：发现后建议对策，或自动采取对策；&quot;off&quot;：不监视漂移。</translation>
    </message>
    <message>
        <source>Deviations by which a mean may move without being drift.</source>
        <translation>均值移动多少个偏差以内不算漂移。</translation>
    </message>
    <message>
        <source>Deviations beyond the tolerance, summed over blocks of 50 readings, that are drift. Higher: later, and fewer false ones.</source>
        <translation>超出容许的偏差在每 50 条读数的块上累加到多少算漂移。越高：越晚，误判越少。</translation>
    </message>
    <message>
        <source>Share of the devices, 3 at least, whose inputs move together when the whole fleet&apos;s environment has changed.</source>
        <translation>输入一同移动的设备占多大比例（至少 3 台）时，视为整个设备群的环境发生变化。</translation>
    </message>
    <message>
        <source>How many times its learning rate a device gets when the rate is raised.</source>
        <translation>提高学习率时，设备得到其学习率的多少倍。</translation>
    </message>
    <message>
        <source>Batches after which a raised rate goes back.</source>
        <translation>多少批次后，提高的学习率恢复原值。</translation>
    </message>
    <message>
        <source>Batch from which on the following happens; sensors break within as many batches after it.</source>
        <translation>从哪个批次起发生下列情况；传感器在其后同样多的批次内陆续损坏。</translation>
    </message>
    <message>
        <source>Share of the devices of which one sensor breaks: stuck, missing, noisy or far out. 0: none.</source>
        <translation>有一个传感器损坏的设备占比：卡死、缺失、噪声大或严重偏离。0：无。</translation>
    </message>
    <message>
        <source>Deviations of the noise by which the level of every channel moves, and stays. 0: none.</source>
        <translation>每个通道的水平移动并保持多少个噪声偏差。0：无。</translation>
    </message>
    <message>
        <source>Share of the devices whose levels move so.</source>
        <translation>水平如此移动的设备占比。</translation>
    </message>
    <message>
        <source>Share of the devices whose anomalies look from then on as harmless incidents did. 0: none.</source>
        <translation>有多大比例的设备，其异常从此看起来像以前无害的情形。0：无。</translation>
    </message>
    <message>
        <source>Learning rate of a device&apos;s own model at the start. 0: it does not learn.</source>
        <translation>设备自己的模型开始时的学习率。0：不学习。</translation>
    </message>
    <message>
        <source>Learning rate of a device&apos;s copy of the fleet model at the start. 0: it does not learn.</source>
        <translation>设备上的群模型副本开始时的学习率。0：不学习。</translation>
    </message>
    <message>
        <source>A label that comes so many readings late moves the local model half as far. 0: as far as any.</source>
        <translation>晚到这么多条读数的标签对本地模型的推动减半。0：与其他标签一样。</translation>
    </message>
    <message>
        <source>Labelled readings a class that a device keeps to train its copy of the fleet model again. 0: each label trains it once.</source>
        <translation>设备为每个类别保留多少条有标签的读数，用来再次训练它的群模型副本。0：每个标签只训练一次。</translation>
    </message>
    <message>
        <source>Steps of the fleet model for a label, on readings drawn from the reservoir.</source>
        <translation>每个标签对群模型训练的步数，读数取自样本库。</translation>
    </message>
    <message>
        <source>How many times their true share anomalies weigh in these steps.</source>
        <translation>在这些步中，异常按其真实占比的多少倍计权。</translation>
    </message>
    <message>
        <source>Weight decay in a step. 0: none.</source>
        <translation>每步的权重衰减。0：无。</translation>
    </message>
    <message>
        <source>How many times a normal reading an anomaly counts.</source>
        <translation>一条异常相当于多少条正常读数。</translation>
    </message>
    <message>
        <source>Bound of a gradient&apos;s components. 0: no bound.</source>
        <translation>梯度各分量的上限。0：不限。</translation>
    </message>
    <message>
        <source>Bound of weights and bias. 0: no bound.</source>
        <translation>权重和偏置的上限。0：不限。</translation>
    </message>
    <message>
        <source>Weights at the start.</source>
        <translation>开始时的权重。</translation>
    </message>
    <message>
        <source>Bias at the start. 0: everything is an alarm until labels arrive.</source>
        <translation>开始时的偏置。0：标签到达之前一切都是警报。</translation>
    </message>
    <message>
        <source>How gradients move the weights of both models. Rates mean different things to different optimisers: fleetgrad-cli find-rate finds one.</source>
        <translation>梯度如何移动两个模型的权重。同样的学习率对不同优化器含义不同：可用 fleetgrad-cli find-rate 寻找。</translation>
    </message>
    <message>
        <source>optimiser = &quot;momentum&quot;: share of the last move that a move keeps.</source>
        <translation>optimiser = &quot;momentum&quot;：一次移动保留上次移动的占比。</translation>
    </message>
    <message>
        <source>optimiser = &quot;adam&quot;: share that the mean of the gradients keeps in a step.</source>
        <translation>optimiser = &quot;adam&quot;：梯度均值每步保留的占比。</translation>
    </message>
    <message>
        <source>optimiser = &quot;adam&quot;: share that the mean of their squares keeps in a step.</source>
        <translation>optimiser = &quot;adam&quot;：梯度平方的均值每步保留的占比。</translation>
    </message>
    <message>
        <source>optimiser = &quot;ftrl&quot;: how slowly the rate of a weight begins to fall.</source>
        <translation>optimiser = &quot;ftrl&quot;：权重的学习率开始下降得有多慢。</translation>
    </message>
    <message>
        <source>optimiser = &quot;ftrl&quot;: weights whose evidence is below it are 0. 0: none are.</source>
        <translation>optimiser = &quot;ftrl&quot;：证据低于此值的权重为 0。0：没有这样的权重。</translation>
    </message>
    <message>
        <source>optimiser = &quot;ftrl&quot;: how strongly weights are held at 0, instead of l2. 0: not at all.</source>
        <translation>optimiser = &quot;ftrl&quot;：权重被拉向 0 的强度，代替 l2。0：完全不拉。</translation>
    </message>
    <message>
        <source>How the rates of a device change with t, the labels that it has trained on. With T = schedule_labels: inverse_root 1 / sqrt(1 + t / T), inverse 1 / (1 + t / T), step halves every T, cosine falls over T and starts anew.</source>
        <translation>设备的学习率如何随 t（已训练的标签数）变化。设 T = schedule_labels：inverse_root 为 1 / sqrt(1 + t / T)，inverse 为 1 / (1 + t / T)，step 每 T 减半，cosine 在 T 内下降后重新开始。</translation>
    </message>
    <message>
        <source>Labels over which the schedule lowers the rates.</source>
        <translation>调度用多少个标签降低学习率。</translation>
    </message>
    <message>
        <source>Labels over which the rates rise at the start. 0: none.</source>
        <translation>开始时用多少个标签升高学习率。0：无。</translation>
    </message>
    <message>
        <source>Share of the rate below which the schedule never goes. 0: no such bound.</source>
        <translation>调度不会使学习率低于其这个占比。0：无此下限。</translation>
    </message>
    <message>
        <source>False alarms that a device may raise in a day of its time; its threshold follows from it. Fewer of them, fewer anomalies found.</source>
        <translation>设备在自己的一天内可以发出的误报次数；阈值由此得出。误报越少，发现的异常也越少。</translation>
    </message>
    <message>
        <source>An alarm ends after so many readings in a row below the threshold; what comes sooner belongs to it.</source>
        <translation>连续这么多条读数低于阈值后警报结束；更早到来的仍属于它。</translation>
    </message>
    <message>
        <source>What starts a round: a person alone, or every_updates, every_seconds, device_share.</source>
        <translation>轮次由什么启动：仅由人，或 every_updates、every_seconds、device_share。</translation>
    </message>
    <message>
        <source>trigger = &quot;updates&quot;: a round when that many local updates are waiting.</source>
        <translation>trigger = &quot;updates&quot;：有这么多本地更新在等待时开始一个轮次。</translation>
    </message>
    <message>
        <source>trigger = &quot;seconds&quot;: seconds of the fleet&apos;s own time between two rounds.</source>
        <translation>trigger = &quot;seconds&quot;：两个轮次之间相隔的秒数，按设备群自己的时间。</translation>
    </message>
    <message>
        <source>trigger = &quot;devices&quot;: a round when that share of the devices that train has reported. 0: with the first update.</source>
        <translation>trigger = &quot;devices&quot;：参加训练的设备中有这个占比上报后开始一个轮次。0：有第一个更新就开始。</translation>
    </message>
    <message>
        <source>An update that moved further than that many times what SGD can do is kept out. 0: no bound.</source>
        <translation>移动量超过 SGD 所能的这么多倍的更新会被挡在外面。0：不限。</translation>
    </message>
    <message>
        <source>Devices that never train and judge the global versions; the last ones. 0: none.</source>
        <translation>从不训练、用来评估全局版本的设备；取最后几台。0：无。</translation>
    </message>
    <message>
        <source>One more device that never trains, by its number from 0. -1: none.</source>
        <translation>另一台从不训练的设备，按从 0 起的编号。-1：无。</translation>
    </message>
    <message>
        <source>Adjust each device&apos;s learning rate: times 0.9 when its error grows, times 1.05 when it falls.</source>
        <translation>调整每台设备的学习率：误差增大时乘以 0.9，减小时乘以 1.05。</translation>
    </message>
    <message>
        <source>Feedback goes no lower.</source>
        <translation>反馈不会低于此值。</translation>
    </message>
    <message>
        <source>Feedback goes no higher.</source>
        <translation>反馈不会高于此值。</translation>
    </message>
    <message>
        <source>Batches of a device between two adjustments.</source>
        <translation>设备两次调整之间的批次数。</translation>
    </message>
    <message>
        <source>Number of devices.</source>
        <translation>设备数量。</translation>
    </message>
    <message>
        <source>Values in a reading.</source>
        <translation>一条读数中的数值个数。</translation>
    </message>
    <message>
        <source>Seconds between two readings of a device.</source>
        <translation>设备两条读数之间的秒数。</translation>
    </message>
    <message>
        <source>Wanted share of anomalous readings. 0: none.</source>
        <translation>期望的异常读数占比。0：无。</translation>
    </message>
    <message>
        <source>How much devices differ. 0: all are of one kind. 1: no two are alike.</source>
        <translation>设备之间的差异程度。0：全都一样。1：没有两台相似。</translation>
    </message>
    <message>
        <source>Scale of the noise, 1 as it usually is. 0: no noise.</source>
        <translation>噪声的比例，通常为 1。0：无噪声。</translation>
    </message>
    <message>
        <source>Share of the time that a device is silent. 0: never.</source>
        <translation>设备静默的时间占比。0：从不。</translation>
    </message>
    <message>
        <source>Share of the devices that join later. 0: none.</source>
        <translation>较晚加入的设备占比。0：无。</translation>
    </message>
    <message>
        <source>A file of readings, or a folder of them; for kind = &quot;replay&quot;.</source>
        <translation>一个读数文件，或这样的文件夹；用于 kind = &quot;replay&quot;。</translation>
    </message>
    <message>
        <source>Column of the time. Empty: recognised by itself.</source>
        <translation>时间列。空：自动识别。</translation>
    </message>
    <message>
        <source>Column of the label: 0 normal, 1 anomaly, empty unknown. Empty: recognised by itself.</source>
        <translation>标签列：0 正常，1 异常，空为未知。留空：自动识别。</translation>
    </message>
    <message>
        <source>Column that names the device of a row. Empty: a file is a device.</source>
        <translation>给出每行所属设备的列。空：一个文件是一台设备。</translation>
    </message>
    <message>
        <source>Columns of the channels. Empty: every other column.</source>
        <translation>通道列。空：其余所有列。</translation>
    </message>
    <message>
        <source>Column that names the channel of a row, whose value is in the one column of values. Empty: a row has all channels, unless the layout is recognised by itself.</source>
        <translation>给出每行通道名称的列，其值在唯一的数值列中。空：一行含有全部通道，除非自动识别出其他布局。</translation>
    </message>
    <message>
        <source>Column that names the kind of an anomaly, for figures by kind. Empty: recognised by itself.</source>
        <translation>给出异常种类的列，用于按种类统计。空：自动识别。</translation>
    </message>
    <message>
        <source>Whether each column of values is a device of its own with one channel.</source>
        <translation>每个数值列是否各为一台单通道设备。</translation>
    </message>
    <message>
        <source>The label of a reading arrives that many readings of its device later.</source>
        <translation>读数的标签在其设备再到来这么多条读数后到达。</translation>
    </message>
    <message>
        <source>Or with the first reading whose time is that many seconds later; without time stamps, as many readings later as take that long. The longer of the two holds.</source>
        <translation>或者随时间晚这么多秒的第一条读数到达；没有时间戳时，按相当于这段时间的读数条数计。两者取较长者。</translation>
    </message>
    <message>
        <source>And up to that many readings later still, each label for itself: out of order.</source>
        <translation>此外每个标签还各自再晚至多这么多条读数：次序会乱。</translation>
    </message>
    <message>
        <source>Share of the labels that never arrive.</source>
        <translation>永远不会到达的标签占比。</translation>
    </message>
    <message>
        <source>Share of the labels that arrive wrong, and are corrected later.</source>
        <translation>到达时有误、之后才更正的标签占比。</translation>
    </message>
    <message>
        <source>Readings of the device after which a wrong label is corrected.</source>
        <translation>错误标签在设备的多少条读数后得到更正。</translation>
    </message>
    <message>
        <source>Devices whose source has no labels label their readings themselves: an anomaly is what lies that many robust standard deviations from the median of a channel&apos;s last 500 values. Figures are then against weak labels. 0: such devices are scored, and learn nothing.</source>
        <translation>数据源没有标签的设备自行给读数加标签：与某通道最近 500 个值的中位数相距这么多个稳健标准差的为异常。此时的数字是相对弱标签而言。0：这样的设备只评分，不学习。</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 或更大</translation>
    </message>
    <message>
        <source>more than %1, up to %2</source>
        <translation>大于 %1，至多 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>%1 must be true or false, without quotes.</source>
        <translation>%1 必须是 true 或 false，不带引号。</translation>
    </message>
    <message>
        <source>%1 must be a whole number, without quotes or a decimal point.</source>
        <translation>%1 必须是整数，不带引号和小数点。</translation>
    </message>
    <message>
        <source>%1 must be a number, without quotes.</source>
        <translation>%1 必须是数，不带引号。</translation>
    </message>
    <message>
        <source>%1 must be a text in quotes.</source>
        <translation>%1 必须是带引号的文本。</translation>
    </message>
    <message>
        <source>%1 must be a list of texts, such as [&quot;temperature&quot;, &quot;pressure&quot;].</source>
        <translation>%1 必须是文本列表，例如 [&quot;temperature&quot;, &quot;pressure&quot;]。</translation>
    </message>
    <message>
        <source>%1 = %2 is none of its words. Use one of %3.</source>
        <translation>%1 = %2 不是可用的词。请使用：%3。</translation>
    </message>
    <message>
        <source>%1 = %2 is out of range. Use a value in the range: %3.</source>
        <translation>%1 = %2 超出范围。请使用范围内的值：%3。</translation>
    </message>
    <message>
        <source>Only these files of the folder, by their names. Empty: all.</source>
        <translation>只用文件夹中的这些文件，按文件名。空：全部。</translation>
    </message>
    <message>
        <source>Where readings come from: the simulation, files, or real devices that send them.</source>
        <translation>读数的来源：模拟、文件，或发送读数的真实设备。</translation>
    </message>
    <message>
        <source>Real devices that may join, at most; for kind = &quot;live&quot;.</source>
        <translation>最多可以加入的真实设备数；用于 kind = &quot;live&quot;。</translation>
    </message>
    <message>
        <source>Values in a reading, the same for every real device.</source>
        <translation>一条读数中的值数，每台真实设备都相同。</translation>
    </message>
    <message>
        <source>Usual seconds between two readings of a real device.</source>
        <translation>真实设备两条读数之间通常的秒数。</translation>
    </message>
    <message>
        <source>Seconds without a reading after which a real device is silent.</source>
        <translation>真实设备没有读数多少秒之后视为静默。</translation>
    </message>
    <message>
        <source>Whether real devices send labels. If not, labels.weak_threshold has them made.</source>
        <translation>真实设备是否发送标签。如果不发送，可由 labels.weak_threshold 生成。</translation>
    </message>
    <message>
        <source>Labels may come later than their readings, or correct earlier ones, for that many of the newest readings of a real device; what is remembered of these grows with it. 0: a label comes with its reading, or never.</source>
        <translation>对于真实设备最新的这么多个读数，标签可以晚于读数到达，或更正先前的标签；为此保留的内容随之增多。0：标签与读数一同到达，否则永远不会到达。</translation>
    </message>
</context>
<context>
    <name>ConfigToml</name>
    <message>
        <source>This is not TOML (%1). Correct it there.</source>
        <translation>这不是 TOML（%1）。请在该处更正。</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Standard output can’t be written: is the disk full?</source>
        <translation>无法写入标准输出：磁盘是否已满？</translation>
    </message>
</context>
<context>
    <name>CsvFileText</name>
    <message>
        <source>Reading was stopped.</source>
        <translation>读取已停止。</translation>
    </message>
    <message>
        <source>The file has more than a thousand million values; split it into several.</source>
        <translation>文件含有超过十亿个值；请拆分成几个文件。</translation>
    </message>
    <message>
        <source>The column names more than %1 channels of a device; choose the column that names the channel of a row.</source>
        <translation>该列给出了一台设备的超过 %1 个通道；请选择给出每行通道名称的列。</translation>
    </message>
    <message>
        <source>The column names more than a million devices; choose the column that names the device of a row.</source>
        <translation>该列给出了超过一百万台设备；请选择给出每行设备名称的列。</translation>
    </message>
    <message>
        <source>The file is empty; choose one with a line of names and rows of values.</source>
        <translation>文件是空的；请选择含有一行列名和若干行数值的文件。</translation>
    </message>
    <message>
        <source>The file has names of columns and no rows; choose one with readings.</source>
        <translation>文件只有列名，没有数据行；请选择含有读数的文件。</translation>
    </message>
    <message>
        <source>The file has %1 rows, and its labels are %2; get both again from the same data set.</source>
        <translation>文件有 %1 行，而它的标签有 %2 个；请从同一数据集重新获取两者。</translation>
    </message>
    <message>
        <source>%1 of %2 rows cannot be read; in the first of them %3. Repair the rows, or choose other columns.</source>
        <translation>%2 行中有 %1 行无法读取；其中第一行：%3。请修复这些行，或选择其他列。</translation>
    </message>
</context>
<context>
    <name>CsvLayoutText</name>
    <message>
        <source>column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>Two columns have the name &quot;%1&quot;; rename one of them.</source>
        <translation>有两列都叫“%1”；请将其中一列改名。</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;; choose one of: %2.</source>
        <translation>没有“%1”列；请选择：%2。</translation>
    </message>
    <message>
        <source>There is no column of values beside %1; choose the columns to read.</source>
        <translation>除 %1 外没有数值列；请选择要读取的列。</translation>
    </message>
    <message>
        <source>The file has %1 columns of values, and at most %2 can be read; choose the columns to read.</source>
        <translation>文件有 %1 个数值列，最多可读取 %2 个；请选择要读取的列。</translation>
    </message>
    <message>
        <source>Rows that hold one channel each belong together by their time, and there is no column of times; choose it.</source>
        <translation>每行只含一个通道时，各行按时间对应，但没有时间列；请选择时间列。</translation>
    </message>
    <message>
        <source>Where a column names the channel of a row, one column holds its value; choose which.</source>
        <translation>某列给出每行的通道名称时，其值在另一列中；请选择是哪一列。</translation>
    </message>
    <message>
        <source>The first line has numbers where the names of the columns should be; add a line of names, such as &quot;value,label&quot;.</source>
        <translation>第一行应为列名，却是数；请添加一行列名，例如 &quot;value,label&quot;。</translation>
    </message>
</context>
<context>
    <name>CsvOutput</name>
    <message>
        <source>The file can&apos;t be written (%1). Check the folder, its permissions and the space that is left.</source>
        <translation>无法写入文件（%1）。请检查文件夹、权限和剩余空间。</translation>
    </message>
</context>
<context>
    <name>CsvReaderText</name>
    <message>
        <source>The file contains NUL bytes, so it is no text in UTF-8; save it as CSV in UTF-8.</source>
        <translation>文件含有 NUL 字节，因此不是 UTF-8 文本；请以 UTF-8 保存为 CSV。</translation>
    </message>
    <message>
        <source>A quotation mark opened in this line is never closed; close or remove it.</source>
        <translation>这一行中打开的引号没有关闭；请关闭或删除它。</translation>
    </message>
    <message>
        <source>The row that begins in this line is longer than 1 MiB; check that the file is a CSV with line ends and that its quotation marks are closed.</source>
        <translation>从这一行开始的数据行超过 1 MiB；请检查文件是否为带换行的 CSV，引号是否都已关闭。</translation>
    </message>
    <message>
        <source>The memory does not suffice for this row; close other programs or split the file.</source>
        <translation>内存不足以容纳这一行；请关闭其他程序或拆分文件。</translation>
    </message>
    <message>
        <source>The file is encoded in %1; save it as CSV in UTF-8.</source>
        <translation>文件的编码是 %1；请以 UTF-8 保存为 CSV。</translation>
    </message>
</context>
<context>
    <name>CsvRowText</name>
    <message>
        <source>the row has %1 fields and the header %2</source>
        <translation>该行有 %1 个字段，而表头有 %2 个</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a decimal comma; save the file with decimal points.</source>
        <translation>&quot;%1&quot; 使用了小数逗号；请用小数点保存文件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number</source>
        <translation>&quot;%1&quot; 不是数</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time (such as 2026-01-31 23:59:00, or seconds since 1970)</source>
        <translation>&quot;%1&quot; 不是时间（例如 2026-01-31 23:59:00，或自 1970 年起的秒数）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no label (0 or 1, normal or anomaly, or empty)</source>
        <translation>&quot;%1&quot; 不是标签（0 或 1、normal 或 anomaly，或空）</translation>
    </message>
</context>
<context>
    <name>DeployWords</name>
    <message>
        <source>%1 Go on with: %2</source>
        <comment>what is to happen, a command</comment>
        <translation>%1继续运行：%2</translation>
    </message>
    <message>
        <source>Give a model to the fleet of a run, or to some of its devices</source>
        <translation>将模型交给某次运行的设备群或其中部分设备</translation>
    </message>
    <message>
        <source>The run file; nobody else may be writing it</source>
        <translation>运行文件；不得有其他程序正在写入</translation>
    </message>
    <message>
        <source>fleet: it becomes the newest global version; group:NAME or device:NAME: these try it out. NAME may be a pattern (pump-*)</source>
        <translation>fleet：成为最新的全局版本；group:NAME 或 device:NAME：由这些设备试用。NAME 可以是模式（pump-*）</translation>
    </message>
    <message>
        <source>They try it out for so many rounds; without it until --promote or --end</source>
        <translation>试用这么多轮次；未指定时直到 --promote 或 --end</translation>
    </message>
    <message>
        <source>Why, for the events of the run</source>
        <translation>原因，写入运行的事件</translation>
    </message>
    <message>
        <source>The model that devices try out becomes the newest global version</source>
        <translation>设备正在试用的模型成为最新的全局版本</translation>
    </message>
    <message>
        <source>The model that devices try out is taken back</source>
        <translation>撤回设备正在试用的模型</translation>
    </message>
    <message>
        <source>Write fleet, group:NAME or device:NAME.</source>
        <translation>请写 fleet、group:NAME 或 device:NAME。</translation>
    </message>
    <message>
        <source>The run has no such group: name what the names of devices begin with, or a pattern. Its devices are called %1, ...</source>
        <translation>运行中没有这样的分组：请写设备名称的开头或模式。其设备名为 %1, ...</translation>
    </message>
    <message>
        <source>The run has no device of this name. Its devices are called %1, ...</source>
        <translation>运行中没有此名称的设备。其设备名为 %1, ...</translation>
    </message>
    <message>
        <source>It is for models that devices try out: name them with --to.</source>
        <translation>这用于由设备试用的模型：请用 --to 指定设备。</translation>
    </message>
    <message>
        <source>Name a model, or --promote, or --end: one of them.</source>
        <translation>请指定模型、--promote 或 --end 之一。</translation>
    </message>
    <message>
        <source>No device of this run tries out a model: there is nothing to promote or to end.</source>
        <translation>此运行中没有设备在试用模型：没有可提升或可结束的内容。</translation>
    </message>
    <message>
        <source>Name a model file, or a run file with the version that is meant.</source>
        <translation>请指定模型文件，或运行文件及所需版本。</translation>
    </message>
</context>
<context>
    <name>Deployment</name>
    <message>
        <source>The model takes other features than the fleet model of this run. Only the model has: %1. Only the fleet has: %2. Choose a model of a run by the same method.</source>
        <translation>该模型使用的特征与此运行的群模型不同。仅模型有：%1。仅设备群有：%2。请选择采用相同方法的运行的模型。</translation>
    </message>
    <message>
        <source>Its features are in another order than those of %1: give the model to each by itself.</source>
        <translation>其特征的顺序与 %1 的不同：请分别将模型交给每台设备。</translation>
    </message>
    <message>
        <source>This is the local model of one device: it can be given to devices with the same channels, not to the whole fleet. Name them.</source>
        <translation>这是一台设备的本地模型：可以交给通道相同的设备，但不能交给整个设备群。请指定设备。</translation>
    </message>
    <message>
        <source>None of these devices trains a model of its own: name others.</source>
        <translation>这些设备都不训练自己的模型：请指定其他设备。</translation>
    </message>
</context>
<context>
    <name>DesktopFigures</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 天</translation>
    </message>
</context>
<context>
    <name>DeviceClient</name>
    <message>
        <source>The server does not let this device in: its token is missing, wrong, or of another role. Ask who runs the server for a token of a device.</source>
        <translation>服务器不接受此设备：其令牌缺失、错误，或属于其他角色。请向服务器的管理者索取设备令牌。</translation>
    </message>
    <message>
        <source>This server takes no device that trains itself.</source>
        <translation>此服务器不接收自行训练的设备。</translation>
    </message>
    <message>
        <source>the server goes away</source>
        <translation>服务器即将离线</translation>
    </message>
    <message>
        <source>it was cut</source>
        <translation>连接中断</translation>
    </message>
</context>
<context>
    <name>DeviceFacts</name>
    <message>
        <source>No label has come yet by which an alarm could be judged.</source>
        <translation>还没有可用来评判警报的标签到达。</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <comment>a learning rate</comment>
        <translation>%1，已锁定</translation>
    </message>
    <message>
        <source>A person locked it: feedback leaves it alone</source>
        <translation>由人锁定：反馈不会改动它</translation>
    </message>
    <message>
        <source>Feedback adjusts it</source>
        <translation>由反馈调整</translation>
    </message>
    <message>
        <source>None among the last 1,000 changes of the fleet</source>
        <translation>不在设备群最近 1,000 次更改之中</translation>
    </message>
    <message>
        <source>Rate since batch %1: %2.</source>
        <comment>2: the reason</comment>
        <translation>自批次 %1 起的学习率：%2。</translation>
    </message>
    <message>
        <source>%1, %2 rate</source>
        <comment>optimiser, schedule</comment>
        <translation>%1，学习率调度：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 local update(s) sent</source>
        <translation>
            <numerusform>已发送 %1 次本地更新</numerusform>
        </translation>
    </message>
    <message>
        <source>Since the run began</source>
        <translation>自运行开始以来</translation>
    </message>
    <message>
        <source>%1, wanted %2</source>
        <comment>false alarms a day</comment>
        <translation>%1，期望 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 false alarm(s), %2 true, over about the last seven days of the device</source>
        <translation>
            <numerusform>%1 次误报，%2 次属实，在设备最近约七天内</numerusform>
        </translation>
    </message>
    <message>
        <source>No event was found yet.</source>
        <translation>还没有发现过事件。</translation>
    </message>
    <message>
        <source>Half of the events found lately were found within that</source>
        <translation>最近发现的事件有一半在此时间内发现</translation>
    </message>
    <message>
        <source>Labels arrived: %1; readings since the newest one with a label: %2</source>
        <translation>已到达的标签：%1；自最新一条有标签的读数以来的读数：%2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>drift</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>What is done: %1.</source>
        <translation>正在采取：%1。</translation>
    </message>
    <message>
        <source>It is what it was when the run began</source>
        <translation>与运行开始时相同</translation>
    </message>
    <message>
        <source>canary</source>
        <translation>金丝雀</translation>
    </message>
    <message>
        <source>It tries out a model: see the list of models.</source>
        <translation>它正在试用一个模型：参见模型列表。</translation>
    </message>
</context>
<context>
    <name>DeviceGateway</name>
    <message>
        <source>The device has connected once more, elsewhere.</source>
        <translation>该设备已在别处再次连接。</translation>
    </message>
    <message>
        <source>The server goes away.</source>
        <translation>服务器即将离线。</translation>
    </message>
</context>
<context>
    <name>DeviceLink</name>
    <message>
        <source>A message is text in JSON, not binary.</source>
        <translation>消息应为 JSON 文本，而不是二进制。</translation>
    </message>
    <message>
        <source>device_id: this token or certificate is of another device.</source>
        <translation>device_id：此令牌或证书属于其他设备。</translation>
    </message>
    <message>
        <source>These are more than %1 readings a second. Send fewer.</source>
        <translation>每秒的读数超过 %1 条。请少发送一些。</translation>
    </message>
    <message>
        <source>Too many readings wait here. Connect again, and go on after the last one that was acknowledged.</source>
        <translation>这里等待的读数过多。请重新连接，并从最后一条已确认的读数之后继续。</translation>
    </message>
    <message>
        <source>This is no reading of this device.</source>
        <translation>这不是此设备的读数。</translation>
    </message>
    <message>
        <source>More than %1 readings are not acknowledged yet. Wait for that.</source>
        <translation>有超过 %1 条读数尚未确认。请等待确认。</translation>
    </message>
    <message>
        <source>Nothing was heard for a minute.</source>
        <translation>一分钟内没有收到任何内容。</translation>
    </message>
    <message>
        <source>Nothing said within ten seconds which device this is.</source>
        <translation>十秒内没有说明这是哪台设备。</translation>
    </message>
    <message>
        <source>What is acknowledged is not read.</source>
        <translation>发出的确认没有被读取。</translation>
    </message>
    <message>
        <source>These updates are of more than %1 readings a second. Send fewer.</source>
        <translation>这些更新每秒超过 %1 条读数。请少发送一些。</translation>
    </message>
    <message>
        <source>This device sends no labels.</source>
        <translation>此设备不发送标签。</translation>
    </message>
</context>
<context>
    <name>DeviceWords</name>
    <message>
        <source>reading</source>
        <translation>读数</translation>
    </message>
    <message>
        <source>in quarantine: the model takes it as missing</source>
        <translation>隔离中：模型将其视为缺失</translation>
    </message>
    <message>
        <source>No value here: missing, or no longer kept</source>
        <translation>此处没有值：缺失，或已不再保留</translation>
    </message>
    <message>
        <source>Probability of an anomaly</source>
        <translation>异常的概率</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>hit at once</source>
        <translation>立即命中</translation>
    </message>
    <message numerus="yes">
        <source>hit, %Ln reading(s) late</source>
        <translation>
            <numerusform>命中，晚 %Ln 条读数</numerusform>
        </translation>
    </message>
    <message>
        <source>missed</source>
        <translation>漏报</translation>
    </message>
    <message>
        <source>false alarm</source>
        <translation>误报</translation>
    </message>
    <message>
        <source>alarm, not judged yet</source>
        <translation>警报，尚未评判</translation>
    </message>
    <message>
        <source>label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>警报</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>This is no address of a server. Write it as wss://HOST:PORT.</source>
        <translation>这不是服务器的地址。请写成 wss://HOST:PORT。</translation>
    </message>
    <message>
        <source>Without TLS only this machine itself is spoken to: use wss://, or ws://127.0.0.1:PORT here.</source>
        <translation>不使用 TLS 时只能与本机通信：请使用 wss://，或在本机使用 ws://127.0.0.1:PORT。</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1.</source>
        <translation>无法读取文件：%1。</translation>
    </message>
    <message>
        <source>Be the devices of a CSV file: send their readings to a server</source>
        <translation>充当 CSV 文件中的设备：把它们的读数发送到服务器</translation>
    </message>
    <message>
        <source>A CSV file, or a folder of them</source>
        <translation>一个 CSV 文件或 CSV 文件夹</translation>
    </message>
    <message>
        <source>The server, as wss://HOST:PORT; ws:// on this machine alone</source>
        <translation>服务器，写成 wss://HOST:PORT；ws:// 仅限本机</translation>
    </message>
    <message>
        <source>The file that has the token; without it the variable FLEETGRAD_TOKEN</source>
        <translation>含有令牌的文件；不指定则用变量 FLEETGRAD_TOKEN</translation>
    </message>
    <message>
        <source>SHA-256 of the server&apos;s certificate, as the server says it</source>
        <translation>服务器证书的 SHA-256，与服务器显示的一致</translation>
    </message>
    <message>
        <source>Who vouches for the server&apos;s certificate, in PEM; without it the authorities of this system</source>
        <translation>为服务器证书担保的机构，PEM 格式；不指定则用本系统的证书颁发机构</translation>
    </message>
    <message>
        <source>That device alone</source>
        <translation>仅该设备</translation>
    </message>
    <message>
        <source>Times as fast as the readings were taken; 0: as fast as the server takes them</source>
        <translation>读数采集时速度的倍数；0：服务器能接收多快就多快</translation>
    </message>
    <message>
        <source>A device needs a token. Whoever runs the server makes one with “%1”.</source>
        <translation>设备需要令牌。服务器的管理者可用“%1”创建。</translation>
    </message>
    <message>
        <source>This is no certificate in PEM.</source>
        <translation>这不是 PEM 格式的证书。</translation>
    </message>
    <message>
        <source>The readings have no device of this name. Leave --only out to see what they are called.</source>
        <translation>读数中没有这个名称的设备。去掉 --only 可查看设备名称。</translation>
    </message>
    <message>
        <source>%1 has joined; the server has %2 of its readings.</source>
        <translation>%1 已加入；服务器已有它的 %2 条读数。</translation>
    </message>
    <message>
        <source>%1 has no connection (%2). It tries again in %3 s.</source>
        <translation>%1 没有连接（%2）。%3 秒后重试。</translation>
    </message>
    <message>
        <source>The server has recorded %1 readings.</source>
        <translation>服务器已记录 %1 条读数。</translation>
    </message>
    <message>
        <source>Train here, and send local updates: the readings stay here</source>
        <translation>在此训练并发送本地更新：读数留在此处</translation>
    </message>
    <message>
        <source>%1 has joined; the server has %2 of its local updates.</source>
        <translation>%1 已加入；服务器已有它的 %2 次本地更新。</translation>
    </message>
    <message>
        <source>The server has recorded %1 local updates.</source>
        <translation>服务器已记录 %1 次本地更新。</translation>
    </message>
    <message>
        <source>Send each label that many readings after its own</source>
        <translation>在其读数之后这么多个读数时才发送每个标签</translation>
    </message>
    <message>
        <source>%1: this run takes labels for the newest %2 readings alone, so that later ones change nothing. Begin it with --live-label-window %3, or more.</source>
        <translation>%1：此运行只接受最新 %2 个读数的标签，更晚的标签不会有任何作用。请以 --live-label-window %3 或更大的值开始。</translation>
    </message>
    <message>
        <source>Nobody looked when these readings came: what they scored is not known</source>
        <translation>这些读数到达时无人查看：其得分未知</translation>
    </message>
    <message>
        <source>What these readings scored is being worked out</source>
        <translation>正在计算这些读数的得分</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>There is no display to open the window on. Start Fleetgrad in a graphical session, or use fleetgrad-cli, which needs none.</source>
        <translation>没有可以打开窗口的显示器。请在图形会话中启动 Fleetgrad，或使用不需要显示器的 fleetgrad-cli。</translation>
    </message>
</context>
<context>
    <name>DoorWords</name>
    <message>
        <source>This run takes no readings, or not yet. Try again.</source>
        <translation>此运行不接受读数，或尚未接受。请重试。</translation>
    </message>
</context>
<context>
    <name>DriftSection</name>
    <message>
        <source>Drift</source>
        <translation>漂移</translation>
    </message>
    <message>
        <source>The newest %1 of %2 devices that drift now</source>
        <translation>现在漂移的 %2 台设备中最新的 %1 台</translation>
    </message>
    <message>
        <source>Devices that drift now</source>
        <translation>现在漂移的设备</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Since batch</source>
        <translation>自批次</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>可采取的对策</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>有待查看</translation>
    </message>
    <message>
        <source>%1: done</source>
        <comment>a remedy</comment>
        <translation>%1：已完成</translation>
    </message>
</context>
<context>
    <name>DriftTexts</name>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln 台设备</numerusform>
        </translation>
    </message>
    <message>
        <source>sensor</source>
        <translation>传感器</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>global model</source>
        <translation>全局模型</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>A sensor broke</source>
        <translation>有传感器损坏</translation>
    </message>
    <message>
        <source>The environment changed</source>
        <translation>环境发生变化</translation>
    </message>
    <message>
        <source>The global model went stale</source>
        <translation>全局模型已过时</translation>
    </message>
    <message>
        <source>A change of unknown cause</source>
        <translation>原因未知的变化</translation>
    </message>
    <message>
        <source>No drift</source>
        <translation>无漂移</translation>
    </message>
    <message>
        <source>Recalibrate</source>
        <translation>重新校准</translation>
    </message>
    <message>
        <source>Personalise</source>
        <translation>个性化</translation>
    </message>
    <message>
        <source>Raise the rate</source>
        <translation>提高学习率</translation>
    </message>
    <message>
        <source>Quarantine the sensor</source>
        <translation>隔离传感器</translation>
    </message>
    <message>
        <source>What is usual begins anew at the last 60 readings. Taken back within 100 batches, it is what it was before.</source>
        <translation>正常水平从最近 60 条读数重新开始。若在 100 个批次内撤回，则恢复原状。</translation>
    </message>
    <message>
        <source>The decision leans on the device&apos;s own model: it takes over half of the fleet model&apos;s share.</source>
        <translation>判定偏重设备自己的模型：它接过群模型一半的份额。</translation>
    </message>
    <message>
        <source>The learning rate is raised for some batches, and then goes back by itself.</source>
        <translation>学习率在若干批次内提高，之后自行恢复。</translation>
    </message>
    <message>
        <source>From then on the channel counts as missing; it is watched on, so that its return is seen.</source>
        <translation>从此该通道视为缺失；仍继续监视，以便发现它恢复。</translation>
    </message>
    <message>
        <source>%1 is missing in %2 of the readings; before, in %3.</source>
        <translation>%1 在 %2 的读数中缺失；此前为 %3。</translation>
    </message>
    <message>
        <source>%1 says %2 over and over; before, it moved by about %3 from reading to reading.</source>
        <translation>%1 一再重复 %2；此前，相邻读数之间约移动 %3。</translation>
    </message>
    <message>
        <source>The noise of %1 fell from %2 to %3.</source>
        <translation>%1 的噪声从 %2 降到 %3。</translation>
    </message>
    <message>
        <source>The noise of %1 grew from %2 to %3.</source>
        <translation>%1 的噪声从 %2 增到 %3。</translation>
    </message>
    <message>
        <source>%1 went from %2 to %3, far out of its own range: %4 deviations.</source>
        <translation>%1 从 %2 变到 %3，远超出自身范围：%4 个偏差。</translation>
    </message>
    <message>
        <source>%1 rose from %2 to %3, by %4 deviations, and stays there.</source>
        <translation>%1 从 %2 升到 %3，相差 %4 个偏差，并保持不变。</translation>
    </message>
    <message>
        <source>%1 fell from %2 to %3, by %4 deviations, and stays there.</source>
        <translation>%1 从 %2 降到 %3，相差 %4 个偏差，并保持不变。</translation>
    </message>
    <message>
        <source>The global version&apos;s log loss grew from %1 to %2 while the inputs are as they were.</source>
        <translation>全局版本的对数损失从 %1 增到 %2，而输入与以往一样。</translation>
    </message>
    <message>
        <source>The log loss grew from %1 to %2 while the inputs are as they were.</source>
        <translation>对数损失从 %1 增到 %2，而输入与以往一样。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) at about the same time.</source>
        <translation>
            <numerusform>大约同时有 %Ln 台设备。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the only channel.</source>
        <translation>这是唯一的通道。</translation>
    </message>
    <message>
        <source>The other channels go on as before.</source>
        <translation>其他通道与以往一样。</translation>
    </message>
    <message>
        <source>%1 of %2 channels moved.</source>
        <translation>%2 个通道中有 %1 个移动。</translation>
    </message>
    <message>
        <source>Drift: none was found.</source>
        <translation>漂移：未发现。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a count and a cause of drift</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>Drift found so far: %1; now: %2.</source>
        <translation>至今发现的漂移：%1；现在：%2。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sensor(s) in quarantine.</source>
        <translation>
            <numerusform>%Ln 个传感器在隔离中。</numerusform>
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
            <numerusform>%1：%Ln 台设备上的对数损失从 %2 增到 %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on %Ln device(s), since batch %2</source>
        <translation>
            <numerusform>%1，%Ln 台设备，自批次 %2 起</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on %Ln device(s): %2</source>
        <translation>
            <numerusform>%1，%Ln 台设备：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the drift is over</source>
        <translation>%1：漂移已结束</translation>
    </message>
    <message numerus="yes">
        <source>The drift of %Ln device(s) is over: %1</source>
        <translation>
            <numerusform>%Ln 台设备的漂移已结束：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Recalibrated: %1</source>
        <translation>已重新校准：%1</translation>
    </message>
    <message>
        <source>Recalibration taken back: %1</source>
        <translation>重新校准已撤回：%1</translation>
    </message>
    <message>
        <source>Leans on its own model: %1</source>
        <translation>偏重自己的模型：%1</translation>
    </message>
    <message>
        <source>Decides with the fleet again: %1</source>
        <translation>重新与设备群一同判定：%1</translation>
    </message>
    <message>
        <source>Learning rate raised: %1</source>
        <translation>学习率已提高：%1</translation>
    </message>
    <message>
        <source>Learning rate back: %1</source>
        <translation>学习率已恢复：%1</translation>
    </message>
    <message>
        <source>Sensor in quarantine: %1</source>
        <translation>传感器已隔离：%1</translation>
    </message>
    <message>
        <source>Sensor released: %1</source>
        <translation>传感器已解除隔离：%1</translation>
    </message>
    <message>
        <source>%1, by itself</source>
        <comment>a remedy</comment>
        <translation>%1，自动</translation>
    </message>
    <message>
        <source>The last channel still trusted can’t go into quarantine: the device would not be scored at all. Mend or replace the sensor; where its new readings are right, recalibrate.</source>
        <translation>最后一个可信的通道不能隔离：否则设备完全无法评分。请修理或更换传感器；若其新读数正确，请重新校准。</translation>
    </message>
    <message>
        <source>No quarantine: %1. %2</source>
        <comment>a device and its channel, why</comment>
        <translation>未隔离：%1。%2</translation>
    </message>
</context>
<context>
    <name>DriftWords</name>
    <message>
        <source>quarantine</source>
        <comment>a sensor of the device is in it</comment>
        <translation>隔离</translation>
    </message>
    <message>
        <source>rate raised</source>
        <translation>已提高学习率</translation>
    </message>
    <message>
        <source>personal</source>
        <comment>the decision leans on the local model</comment>
        <translation>个性化</translation>
    </message>
    <message>
        <source>recalibrated</source>
        <translation>已重新校准</translation>
    </message>
    <message>
        <source>%1, by itself</source>
        <comment>something that is done</comment>
        <translation>%1，自动</translation>
    </message>
    <message>
        <source>leans on its own model</source>
        <translation>偏重自己的模型</translation>
    </message>
    <message>
        <source>in quarantine: %1</source>
        <translation>隔离中：%1</translation>
    </message>
    <message>
        <source>%1, since batch %2.</source>
        <comment>a cause</comment>
        <translation>%1，自批次 %2 起。</translation>
    </message>
    <message>
        <source>No drift: its channels and its log loss are as they were.</source>
        <translation>无漂移：其通道和对数损失与以往一样。</translation>
    </message>
    <message>
        <source>What is done: %1.</source>
        <translation>正在采取：%1。</translation>
    </message>
</context>
<context>
    <name>DriveWords</name>
    <message>
        <source>What was written before is safe. When the cause is gone: fleetgrad-cli resume %1</source>
        <translation>之前写入的内容是安全的。排除原因之后：fleetgrad-cli resume %1</translation>
    </message>
    <message>
        <source>Stopped before the first batch. Nothing was written.</source>
        <translation>在第一个批次之前停止。没有写入任何内容。</translation>
    </message>
    <message>
        <source>Stopped after batch %1.</source>
        <translation>在批次 %1 之后停止。</translation>
    </message>
    <message>
        <source>The run is not kept: name a run file with --output.</source>
        <translation>运行不会保留：请用 --output 指定运行文件。</translation>
    </message>
    <message>
        <source>Go on with: fleetgrad-cli resume %1</source>
        <translation>继续：fleetgrad-cli resume %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more remark(s): fleetgrad-cli inspect --events</source>
        <translation>
            <numerusform>还有 %Ln 条提示：fleetgrad-cli inspect --events</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 readings a second.</source>
        <translation>%1，每秒 %2 条读数。</translation>
    </message>
    <message>
        <source>Run file: %1</source>
        <translation>运行文件：%1</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>报告：%1</translation>
    </message>
</context>
<context>
    <name>EndpointWords</name>
    <message>
        <source>Without TLS only this machine itself may be listened to: 127.0.0.1 or ::1. Leave plain text out, or listen there.</source>
        <translation>不使用 TLS 时只能监听本机：127.0.0.1 或 ::1。请去掉 --plain，或监听本机地址。</translation>
    </message>
    <message>
        <source>Another program listens there. Name another port.</source>
        <translation>另一个程序正在监听。请指定其他端口。</translation>
    </message>
    <message>
        <source>It can&apos;t be listened to: %1.</source>
        <translation>无法监听：%1。</translation>
    </message>
</context>
<context>
    <name>EvaluateWords</name>
    <message>
        <source>labels late by, and alarms</source>
        <translation>标签延迟，以及警报</translation>
    </message>
    <message>
        <source>events found</source>
        <translation>发现的事件</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>false a day</source>
        <translation>每天误报</translation>
    </message>
    <message>
        <source>within 1.5</source>
        <translation>1.5 倍以内</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>最差</translation>
    </message>
    <message>
        <source>Wanted: %1 false alarms in a device-day; within 1.5: devices within that factor of it, of those where ten or more were to be expected.</source>
        <translation>期望：每个设备日 %1 次误报；1.5 倍以内：在应有十次或更多误报的设备中，误报率与期望相差不超过此倍数的设备。</translation>
    </message>
    <message>
        <source>labels late by, and scorer</source>
        <translation>标签延迟，以及评分者</translation>
    </message>
    <message>
        <source>PR-AUC</source>
        <translation>PR-AUC</translation>
    </message>
    <message>
        <source>log loss</source>
        <translation>对数损失</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Tell what models and decision are worth on CSV files</source>
        <translation>在 CSV 文件上评估模型和判定的实际水平</translation>
    </message>
    <message>
        <source>A CSV file, or a folder of them</source>
        <translation>一个 CSV 文件，或 CSV 文件夹</translation>
    </message>
    <message>
        <source>Readings that labels come late, one run for each</source>
        <translation>标签晚到的读数条数，每个值一次运行</translation>
    </message>
    <message>
        <source>Judge each device by a fleet in which it alone never trains</source>
        <translation>用一个唯独它从不训练的设备群来评估每台设备</translation>
    </message>
    <message>
        <source>Runs at a time; 0: one for each processor</source>
        <translation>同时进行的运行数；0：每个处理器一个</translation>
    </message>
    <message>
        <source>Print one JSON object and nothing else</source>
        <translation>只输出一个 JSON 对象</translation>
    </message>
    <message>
        <source>No progress</source>
        <translation>不显示进度</translation>
    </message>
    <message>
        <source>It is empty. Name a CSV file, or a folder of them.</source>
        <translation>内容为空。请指定一个 CSV 文件或 CSV 文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n run(s)</source>
        <translation>
            <numerusform>%n 次运行中的 %1 次</numerusform>
        </translation>
    </message>
    <message>
        <source>delay, 90%</source>
        <translation>延迟，90%</translation>
    </message>
</context>
<context>
    <name>EvaluationFacts</name>
    <message>
        <source>No labelled readings have come yet.</source>
        <translation>还没有有标签的读数到达。</translation>
    </message>
    <message>
        <source>Needs labelled readings of both classes.</source>
        <translation>需要两个类别的有标签读数。</translation>
    </message>
    <message>
        <source>The scores of this version are not kept any more.</source>
        <translation>此版本的得分已不再保留。</translation>
    </message>
    <message>
        <source>The file of a run has figures of each device, not single scores.</source>
        <translation>运行文件只有每台设备的数字，没有单个得分。</translation>
    </message>
    <message>
        <source>readings</source>
        <translation>读数</translation>
    </message>
    <message>
        <source>With a label, each scored before that was used</source>
        <translation>有标签的读数，每条都在使用标签之前评分</translation>
    </message>
    <message>
        <source>anomalies</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>The base rate: their share of the readings</source>
        <translation>基础率：异常在读数中的占比</translation>
    </message>
    <message>
        <source>PR-AUC</source>
        <translation>PR-AUC</translation>
    </message>
    <message>
        <source>The area under the curve, all readings together</source>
        <translation>曲线下的面积，所有读数合在一起</translation>
    </message>
    <message>
        <source>PR-AUC, mean</source>
        <translation>PR-AUC，平均</translation>
    </message>
    <message>
        <source>The mean over the devices that have one, as reports say it</source>
        <translation>有此值的各设备的平均，与报告相同</translation>
    </message>
    <message>
        <source>A version is judged on all readings together.</source>
        <translation>版本是在所有读数上合并评估的。</translation>
    </message>
    <message>
        <source>log loss</source>
        <translation>对数损失</translation>
    </message>
    <message>
        <source>Mean over the readings; smaller is better</source>
        <translation>各读数的平均；越小越好</translation>
    </message>
    <message>
        <source>calibration error</source>
        <translation>校准误差</translation>
    </message>
    <message>
        <source>The mean distance of predicted probabilities from what happened</source>
        <translation>预测概率与实际发生情况的平均差距</translation>
    </message>
    <message>
        <source>No device claims anything of this version.</source>
        <translation>没有设备为此版本自报。</translation>
    </message>
    <message>
        <source>A local model and a global version are claimed something of: choose one of them, and one device.</source>
        <translation>只有本地模型和全局版本有自报值：请选择其一，再选择一台设备。</translation>
    </message>
    <message>
        <source>measured accuracy</source>
        <translation>实测准确率</translation>
    </message>
    <message>
        <source>Share of the readings that were called what they are</source>
        <translation>判断正确的读数占比</translation>
    </message>
    <message>
        <source>claimed accuracy</source>
        <translation>自报准确率</translation>
    </message>
    <message>
        <source>Of a model on what it had just been trained on, by who trained it: nobody measured it</source>
        <translation>模型在刚训练过的读数上的准确率，由训练者给出：没有人测量过</translation>
    </message>
    <message>
        <source>majority class</source>
        <translation>多数类</translation>
    </message>
    <message>
        <source>The accuracy of always saying what is more frequent</source>
        <translation>总是判为较常见类别的准确率</translation>
    </message>
    <message>
        <source>balanced accuracy</source>
        <translation>平衡准确率</translation>
    </message>
    <message>
        <source>The mean of the shares of both classes that were recognised</source>
        <translation>两个类别各自识别出的占比的平均</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>Share of what was called an anomaly that is one</source>
        <translation>判为异常的读数中确为异常的占比</translation>
    </message>
    <message>
        <source>Nothing was called an anomaly.</source>
        <translation>没有读数被判为异常。</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>Share of the anomalies that were called one</source>
        <translation>异常中被判为异常的占比</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Of precision and recall</source>
        <translation>由精确率和召回率得出</translation>
    </message>
    <message>
        <source>No label has come yet by which an alarm could be judged.</source>
        <translation>还没有可用来评判警报的标签到达。</translation>
    </message>
    <message>
        <source>Alarms come from the decision.</source>
        <translation>警报由判定发出。</translation>
    </message>
    <message>
        <source>No event was found yet.</source>
        <translation>还没有发现过事件。</translation>
    </message>
    <message>
        <source>The file of this run has no single delays.</source>
        <translation>此运行文件没有单个延迟。</translation>
    </message>
    <message>
        <source>events found</source>
        <translation>发现的事件</translation>
    </message>
    <message>
        <source>Runs of anomalies in which there was an alarm, since the run began</source>
        <translation>自运行开始以来，有警报出现的连续异常段</translation>
    </message>
    <message>
        <source>false alarms a day</source>
        <translation>每天误报</translation>
    </message>
    <message>
        <source>Per device-day: %1 in %2 device-days; %3 are wanted</source>
        <translation>每个设备日：%2 个设备日中有 %1 次；期望 %3 次</translation>
    </message>
    <message>
        <source>true alarms</source>
        <translation>属实的警报</translation>
    </message>
    <message>
        <source>Their share of the alarms that are judged</source>
        <translation>其在已评判警报中的占比</translation>
    </message>
    <message>
        <source>delay, median</source>
        <translation>延迟，中位数</translation>
    </message>
    <message>
        <source>Half of the found events were found within %1</source>
        <translation>一半的已发现事件在 %1之内发现</translation>
    </message>
    <message>
        <source>delay, 90%</source>
        <translation>延迟，90%</translation>
    </message>
    <message>
        <source>90% of the found events were found within %1</source>
        <translation>90% 的已发现事件在 %1之内发现</translation>
    </message>
    <message>
        <source>No label has come of readings since it was published.</source>
        <translation>自其发布以来没有读数的标签。</translation>
    </message>
    <message>
        <source>Single scores of so many devices come when the run goes on.</source>
        <translation>如此多设备的单个得分在运行继续时才有。</translation>
    </message>
    <message>
        <source>With a label, and from after the version was published</source>
        <translation>有标签，且在该版本发布之后</translation>
    </message>
    <message>
        <source>It is scoring the last readings again: that takes a moment.</source>
        <translation>它正在重新为最近的读数打分：需要片刻。</translation>
    </message>
    <message>
        <source>Runs of anomalies in batches %1 to %2 in which there would have been an alarm, had every device alarmed from a probability of %3 on</source>
        <translation>批次 %1 至 %2 中的连续异常，若每台设备都从概率 %3 起报警，其中本会有警报</translation>
    </message>
</context>
<context>
    <name>EvaluationWords</name>
    <message>
        <source>Needs labelled readings</source>
        <translation>需要有标签的读数</translation>
    </message>
    <message>
        <source>Needs anomalies among the labels</source>
        <translation>需要标签中有异常</translation>
    </message>
    <message>
        <source>The scores of this version are not kept any more</source>
        <translation>此版本的得分已不再保留</translation>
    </message>
    <message>
        <source>The file of this run has no single scores</source>
        <translation>此运行文件没有单个得分</translation>
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
        <translation>小时</translation>
    </message>
    <message>
        <source>d</source>
        <comment>days</comment>
        <translation>天</translation>
    </message>
    <message>
        <source>local model</source>
        <translation>本地模型</translation>
    </message>
    <message>
        <source>global model</source>
        <translation>全局模型</translation>
    </message>
    <message>
        <source>global v%1</source>
        <translation>全局 v%1</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <translation>精确率与召回率</translation>
    </message>
    <message>
        <source>PR-AUC %1</source>
        <translation>PR-AUC %1</translation>
    </message>
    <message>
        <source>base rate</source>
        <translation>基础率</translation>
    </message>
    <message>
        <source>at 0.5</source>
        <comment>probability</comment>
        <translation>0.5 处</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>share of anomalies</source>
        <translation>异常占比</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>可靠性</translation>
    </message>
    <message>
        <source>Needs 50 labelled readings of about the same probability</source>
        <translation>需要 50 条概率大致相同的有标签读数</translation>
    </message>
    <message>
        <source>as predicted</source>
        <translation>与预测一致</translation>
    </message>
    <message>
        <source>bins</source>
        <comment>of a histogram</comment>
        <translation>分箱</translation>
    </message>
    <message>
        <source>share of found events</source>
        <translation>已发现事件占比</translation>
    </message>
    <message>
        <source>Detection delay</source>
        <translation>检测延迟</translation>
    </message>
    <message>
        <source>Alarms come from the decision</source>
        <translation>警报由判定发出</translation>
    </message>
    <message>
        <source>No event was found yet</source>
        <translation>还没有发现过事件</translation>
    </message>
    <message>
        <source>The file of this run has no single delays</source>
        <translation>此运行文件没有单个延迟</translation>
    </message>
    <message>
        <source>found</source>
        <translation>已发现</translation>
    </message>
    <message>
        <source>Accuracy of each global version</source>
        <translation>每个全局版本的准确率</translation>
    </message>
    <message>
        <source>claimed by its devices, and measured on hold-outs</source>
        <translation>由其设备自报，并用留出设备实测</translation>
    </message>
    <message>
        <source>claimed by its devices, and measured on the fleet</source>
        <translation>由其设备自报，并用设备群实测</translation>
    </message>
    <message>
        <source>The first round has not been yet</source>
        <translation>还没有进行第一个轮次</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>majority class</source>
        <translation>多数类</translation>
    </message>
    <message>
        <source>Single scores of so many devices come when the run goes on</source>
        <translation>设备太多，运行继续后才有单个得分</translation>
    </message>
    <message>
        <source>Its readings can’t be had</source>
        <translation>无法取得其读数</translation>
    </message>
    <message>
        <source>It is scoring the last readings again</source>
        <translation>它正在重新为最近的读数打分</translation>
    </message>
    <message>
        <source>alarm threshold</source>
        <translation>警报阈值</translation>
    </message>
    <message>
        <source>the newest %1</source>
        <translation>最新 %1 个</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>This folder can’t be made. Name one in a place where you may write.</source>
        <translation>无法创建此文件夹。请指定一个有写入权限的位置。</translation>
    </message>
    <message>
        <source>Write models, charts or the report of a run file</source>
        <translation>写出运行文件的模型、图表或报告</translation>
    </message>
    <message>
        <source>The run file</source>
        <translation>运行文件</translation>
    </message>
    <message>
        <source>The model of a device, the newest that was stored if no version is named</source>
        <translation>设备的模型；不指定版本则为最新保存的</translation>
    </message>
    <message>
        <source>A global version</source>
        <translation>一个全局版本</translation>
    </message>
    <message>
        <source>Every stored version of every device, and every global version, as files in a folder</source>
        <translation>每台设备的每个已保存版本，以及每个全局版本，写成一个文件夹中的文件</translation>
    </message>
    <message>
        <source>The charts, a file each, in a folder</source>
        <translation>把图表写入文件夹，每个图表一个文件</translation>
    </message>
    <message>
        <source>Of the charts: svg, png, pdf or csv</source>
        <translation>图表的格式：svg、png、pdf 或 csv</translation>
    </message>
    <message>
        <source>The report (index.html and its charts), in a folder</source>
        <translation>把报告（index.html 及其图表）写入文件夹</translation>
    </message>
    <message>
        <source>The file of --model or --global, in the format that its name ends with; without it NAME_vVERSION.json here</source>
        <translation>--model 或 --global 的文件，格式由文件名后缀决定；不指定则为此处的 NAME_vVERSION.json</translation>
    </message>
    <message>
        <source>The weights of the newest stored model of every device, a line each, as a CSV file</source>
        <translation>每台设备最新保存的模型的权重，每台一行，写成 CSV 文件</translation>
    </message>
    <message>
        <source>Say what to export: --model, --global, --all-models, --weights, --charts or --report.</source>
        <translation>请说明要导出什么：--model、--global、--all-models、--weights、--charts 或 --report。</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are left out: no version of their models was stored.</source>
        <translation>
            <numerusform>略去 %n 台设备：未保存其模型的任何版本。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeaturesWords</name>
    <message>
        <source>The end of this name tells no format. End it with .csv or .npy.</source>
        <translation>此名称的结尾未表明格式。请以 .csv 或 .npy 结尾。</translation>
    </message>
    <message>
        <source>This file would replace one of those that are read. Name another.</source>
        <translation>此文件会替换所读取的文件之一。请指定其他文件。</translation>
    </message>
    <message>
        <source>Interrupted: nothing is kept.</source>
        <translation>已中断：没有保留任何内容。</translation>
    </message>
    <message>
        <source>Write the features that models see of the readings of files</source>
        <translation>写出模型从文件读数中看到的特征</translation>
    </message>
    <message>
        <source>A CSV file, or a folder of them</source>
        <translation>一个 CSV 文件，或 CSV 文件夹</translation>
    </message>
    <message>
        <source>This device alone</source>
        <translation>仅此设备</translation>
    </message>
    <message>
        <source>Whose features: those of local models, or of the fleet</source>
        <translation>哪种特征：本地模型的，或设备群的</translation>
    </message>
    <message>
        <source>A .csv file, or for one device a .npy file; without it CSV goes to standard output</source>
        <translation>.csv 文件，或者单个设备的 .npy 文件；不指定时 CSV 输出到标准输出</translation>
    </message>
    <message>
        <source>No remarks on the files</source>
        <translation>不显示关于文件的说明</translation>
    </message>
    <message>
        <source>It is empty. Name a CSV file, or a folder of them.</source>
        <translation>内容为空。请指定一个 CSV 文件或 CSV 文件夹。</translation>
    </message>
    <message>
        <source>The files have no device of this name. Their devices are called %1, ...</source>
        <translation>文件中没有这个名称的设备。其设备名为 %1, ...</translation>
    </message>
    <message>
        <source>A .npy file holds one device, and the files have more: %1, ... Name one, or write a .csv file.</source>
        <translation>一个 .npy 文件只含一台设备，而这些文件有多台：%1, ... 请指定一台，或写入 .csv 文件。</translation>
    </message>
    <message>
        <source>%1 and %2 have different channels, so that their features are no one table. Name one device, or write those of the fleet (--model fleet).</source>
        <translation>%1 和 %2 的通道不同，因此它们的特征不能成为一个表。请指定一台设备，或写出设备群的特征（--model fleet）。</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
</context>
<context>
    <name>FindRateWords</name>
    <message>
        <source>rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>log loss</source>
        <translation>对数损失</translation>
    </message>
    <message>
        <source>mean over the devices</source>
        <translation>所有设备的平均</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>best rate</source>
        <translation>最佳学习率</translation>
    </message>
    <message>
        <source>at the fleet&apos;s rate</source>
        <translation>按设备群的学习率</translation>
    </message>
    <message numerus="yes">
        <source>%n more device(s): --json has them.</source>
        <translation>
            <numerusform>还有 %n 台设备：可用 --json 查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a learning rate: many of them on the same readings</source>
        <translation>寻找学习率：在相同的读数上尝试多个</translation>
    </message>
    <message>
        <source>A file of readings, or a folder of them; without it, the simulation of the preset</source>
        <translation>一个读数文件或这样的文件夹；不指定则用预设的模拟</translation>
    </message>
    <message>
        <source>Lowest rate that is tried</source>
        <translation>尝试的最低学习率</translation>
    </message>
    <message>
        <source>Highest rate that is tried</source>
        <translation>尝试的最高学习率</translation>
    </message>
    <message>
        <source>How many, in even ratios</source>
        <translation>尝试多少个，按等比排列</translation>
    </message>
    <message>
        <source>Devices that are tried, evenly spread; 0: all</source>
        <translation>尝试的设备数，均匀分布；0：全部</translation>
    </message>
    <message>
        <source>Workers; 0: one for each processor</source>
        <translation>工作线程数；0：每个处理器一个</translation>
    </message>
    <message>
        <source>Print one JSON object and nothing else</source>
        <translation>只输出一个 JSON 对象</translation>
    </message>
    <message>
        <source>No progress</source>
        <translation>不显示进度</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n device(s)</source>
        <translation>
            <numerusform>%n 台设备中的 %1 台</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not below --highest. Lower the one or raise the other.</source>
        <translation>它不小于 --highest。请减小前者或增大后者。</translation>
    </message>
</context>
<context>
    <name>FleetFilter</name>
    <message>
        <source>“%1” is no figure: write acc, bal, prauc, loss, precision, recall, f1, gain, found, false, delay, alarms, waiting, age, rate, samples or v.</source>
        <translation>“%1”不是指标：请写 acc、bal、prauc、loss、precision、recall、f1、gain、found、false、delay、alarms、waiting、age、rate、samples 或 v。</translation>
    </message>
    <message>
        <source>A number is missing after “%1”, as in acc&lt;0.7.</source>
        <translation>“%1”之后缺少一个数，例如 acc&lt;0.7。</translation>
    </message>
    <message>
        <source>“%1” is no state: there are %2.</source>
        <translation>“%1”不是状态：可用的有 %2。</translation>
    </message>
    <message>
        <source>“%1” is no drift: there are sensor, environment, global-model, unknown, any and acting.</source>
        <translation>“%1”不是漂移：可用的有 sensor、environment、global-model、unknown、any 和 acting。</translation>
    </message>
    <message>
        <source>&lt;p&gt;Show the devices for which every term holds:&lt;/p&gt;&lt;table cellspacing=&apos;4&apos;&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;press-*&lt;/b&gt;&lt;/td&gt;&lt;td&gt;the name, with wildcards&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;acc&amp;lt;0.7&lt;/b&gt;&lt;/td&gt;&lt;td&gt;a figure: acc, bal, prauc, loss, precision, recall, f1, gain, waiting, age (of labels), rate, samples, v; found (share of events), false (alarms a day), delay (s), alarms&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;state:silent&lt;/b&gt;&lt;/td&gt;&lt;td&gt;learning, no-gain, waiting, too-few-labels, silent, quarantined, hold-out, finished&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;is:alarm&lt;/b&gt;&lt;/td&gt;&lt;td&gt;an alarm is on&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;drift:any&lt;/b&gt;, &lt;b&gt;state:drifting&lt;/b&gt;&lt;/td&gt;&lt;td&gt;sensor, environment, global-model, unknown, any, acting&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;is:locked&lt;/b&gt;&lt;/td&gt;&lt;td&gt;the rate is locked&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</source>
        <translation>&lt;p&gt;显示满足所有条件的设备：&lt;/p&gt;&lt;table cellspacing=&apos;4&apos;&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;press-*&lt;/b&gt;&lt;/td&gt;&lt;td&gt;名称，可用通配符&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;acc&amp;lt;0.7&lt;/b&gt;&lt;/td&gt;&lt;td&gt;一项指标：acc、bal、prauc、loss、precision、recall、f1、gain、waiting、age（标签的）、rate、samples、v；found（事件占比）、false（每天的误报）、delay（秒）、alarms&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;state:silent&lt;/b&gt;&lt;/td&gt;&lt;td&gt;learning、no-gain、waiting、too-few-labels、silent、quarantined、hold-out、finished&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;is:alarm&lt;/b&gt;&lt;/td&gt;&lt;td&gt;正在发出警报&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;drift:any&lt;/b&gt;, &lt;b&gt;state:drifting&lt;/b&gt;&lt;/td&gt;&lt;td&gt;sensor、environment、global-model、unknown、any、acting&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;is:locked&lt;/b&gt;&lt;/td&gt;&lt;td&gt;学习率已锁定&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</translation>
    </message>
    <message>
        <source>“%1” is no group: this run has none. Select devices and choose “New group…” in their menu.</source>
        <translation>“%1”不是组：此运行还没有组。请选中设备，在其菜单中选择“新建组…”。</translation>
    </message>
    <message>
        <source>“%1” is no group: there are %2.</source>
        <translation>“%1”不是组：可用的有 %2。</translation>
    </message>
    <message>
        <source>&lt;tr&gt;&lt;td&gt;&lt;b&gt;group:pumps&lt;/b&gt;&lt;/td&gt;&lt;td&gt;in a group whose name begins with that&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;source:hall-1&lt;/b&gt;&lt;/td&gt;&lt;td&gt;the folder or file that it comes from&lt;/td&gt;&lt;/tr&gt;</source>
        <translation>&lt;tr&gt;&lt;td&gt;&lt;b&gt;group:pumps&lt;/b&gt;&lt;/td&gt;&lt;td&gt;所属组的名称以此开头&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;source:hall-1&lt;/b&gt;&lt;/td&gt;&lt;td&gt;设备所来自的文件夹或文件&lt;/td&gt;&lt;/tr&gt;</translation>
    </message>
    <message>
        <source>&lt;tr&gt;&lt;td&gt;&lt;b&gt;is:canary&lt;/b&gt;&lt;/td&gt;&lt;td&gt;it tries out a model&lt;/td&gt;&lt;/tr&gt;</source>
        <translation>&lt;tr&gt;&lt;td&gt;&lt;b&gt;is:canary&lt;/b&gt;&lt;/td&gt;&lt;td&gt;正在试用一个模型&lt;/td&gt;&lt;/tr&gt;</translation>
    </message>
</context>
<context>
    <name>FleetMap</name>
    <message>
        <source>better</source>
        <translation>较好</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>较差</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批次</translation>
    </message>
</context>
<context>
    <name>ForkTreeWords</name>
    <message>
        <source>nothing changed</source>
        <translation>没有改动</translation>
    </message>
    <message>
        <source>forks</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>after batch</source>
        <translation>批次之后</translation>
    </message>
    <message>
        <source>now batch</source>
        <translation>当前批次</translation>
    </message>
    <message>
        <source>accuracy then</source>
        <translation>当时准确率</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>ForkWords</name>
    <message>
        <source>Go on from a batch of a run with other settings, in the same file</source>
        <translation>从运行的某个批次起以其他设置继续，保存在同一文件中</translation>
    </message>
    <message>
        <source>The run file, or a fork in it: plant.fleetrun#name</source>
        <translation>运行文件，或其中的分支：plant.fleetrun#name</translation>
    </message>
    <message>
        <source>The last batch that the fork has in common with the run</source>
        <translation>分支与该运行共有的最后一个批次</translation>
    </message>
    <message>
        <source>What the fork is called; without it fork-1, fork-2, ...</source>
        <translation>分支的名称；省略时为 fork-1、fork-2 等</translation>
    </message>
</context>
<context>
    <name>Forking</name>
    <message>
        <source>The checkpoint at batch %1 is of another version of the program, so the run can&apos;t be forked after it. Fork it before that batch, or with the program that made it (fleetgrad-cli inspect names its version).</source>
        <translation>批次 %1 处的检查点属于本程序的另一版本，因此不能在其后建立分支。请在该批次之前建立分支，或使用写出它的程序（fleetgrad-cli inspect 会给出其版本）。</translation>
    </message>
    <message>
        <source>Forking was stopped.</source>
        <translation>建立分支已停止。</translation>
    </message>
    <message>
        <source>Gone through again, batch %1 is not what the file has: another version of the program made it. Fork the run with that one (fleetgrad-cli inspect names it).</source>
        <translation>重新运行后，批次 %1 与文件中的内容不符：文件由本程序的另一版本生成。请用该版本建立分支（fleetgrad-cli inspect 会给出版本）。</translation>
    </message>
    <message>
        <source>%1 can&apos;t change in a fork: what was learnt up to batch %2 rests on it. Start a new run to change it.</source>
        <translation>%1 不能在分支中更改：到批次 %2 为止学到的内容以它为基础。要更改它，请开始新的运行。</translation>
    </message>
    <message>
        <source>A fork after batch %1 can&apos;t end after batch %2. Give it more batches.</source>
        <translation>批次 %1 之后的分支不能在批次 %2 之后结束。请给它更多批次。</translation>
    </message>
</context>
<context>
    <name>GainTexts</name>
    <message>
        <source>Its decision is better than always saying normal, than the last label and than the unsupervised score.</source>
        <translation>其判定优于始终判为正常、上一个标签和无监督得分。</translation>
    </message>
    <message>
        <source>Its decision is not better than the last label.</source>
        <translation>其判定并不优于上一个标签。</translation>
    </message>
    <message>
        <source>Too few labels to tell whether its decision is better than the last label.</source>
        <translation>标签过少，无法断定其判定是否优于上一个标签。</translation>
    </message>
    <message>
        <source>Its decision is not better than the unsupervised score.</source>
        <translation>其判定并不优于无监督得分。</translation>
    </message>
    <message>
        <source>Too few labels to tell whether its decision is better than the unsupervised score.</source>
        <translation>标签过少，无法断定其判定是否优于无监督得分。</translation>
    </message>
    <message>
        <source>Its decision is not better than always saying normal.</source>
        <translation>其判定并不优于始终判为正常。</translation>
    </message>
    <message>
        <source>Too few labels to tell whether its decision is better than always saying normal.</source>
        <translation>标签过少，无法断定其判定是否优于始终判为正常。</translation>
    </message>
    <message>
        <source>too few labels to tell what the fleet has learnt</source>
        <translation>标签过少，无法断定设备群学到了什么</translation>
    </message>
    <message>
        <source>the fleet is learning</source>
        <translation>设备群正在学习</translation>
    </message>
    <message>
        <source>the fleet is not better than the last label</source>
        <translation>设备群并不优于上一个标签</translation>
    </message>
    <message>
        <source>too few labels to tell whether the fleet is better than the last label</source>
        <translation>标签过少，无法断定设备群是否优于上一个标签</translation>
    </message>
    <message>
        <source>the fleet is not better than the unsupervised score</source>
        <translation>设备群并不优于无监督得分</translation>
    </message>
    <message>
        <source>too few labels to tell whether the fleet is better than the unsupervised score</source>
        <translation>标签过少，无法断定设备群是否优于无监督得分</translation>
    </message>
    <message>
        <source>the fleet is not better than always saying normal</source>
        <translation>设备群并不优于始终判为正常</translation>
    </message>
    <message>
        <source>too few labels to tell whether the fleet is better than always saying normal</source>
        <translation>标签过少，无法断定设备群是否优于始终判为正常</translation>
    </message>
    <message>
        <source>Hardest to beat: %1, gain in PR-AUC %2, %3.</source>
        <translation>最难超越：%1，PR-AUC 增益 %2，%3。</translation>
    </message>
    <message>
        <source>Hardest to beat: %1, gain in log loss %2, %3.</source>
        <translation>最难超越：%1，对数损失增益 %2，%3。</translation>
    </message>
    <message>
        <source>against weak labels</source>
        <translation>相对弱标签</translation>
    </message>
    <message>
        <source>against weak labels in %1 of %2 devices</source>
        <translation>%2 台设备中有 %1 台相对弱标签</translation>
    </message>
    <message>
        <source>95% interval %1 to %2</source>
        <translation>95% 区间 %1 到 %2</translation>
    </message>
</context>
<context>
    <name>GroupTexts</name>
    <message>
        <source>The group “%1” names no device: nothing is trained by it. Check its pattern against the names of the devices.</source>
        <translation>组“%1”没有指明任何设备：没有设备按它训练。请对照设备名称检查其模式。</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) (%1) are named by the groups “%2” and “%3”: the first of them counts.</source>
        <translation>
            <numerusform>组“%2”和“%3”都指明了 %n 台设备（如 %1）：以前者为准。</numerusform>
        </translation>
    </message>
    <message>
        <source>in no group</source>
        <translation>不属于任何组</translation>
    </message>
</context>
<context>
    <name>HelpTexts</name>
    <message>
        <source>Examples:</source>
        <translation>示例：</translation>
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
        <translation>退出码：
  0    一切正常
  1    运行中途失败
  2    用法错误：参数或设置
  3    输入错误：文件缺失、无法读取，或内容不符
  4    无法写入文件：没有权限、已存在、磁盘已满
  5    在 --break 处停止；直到该处的内容都在运行文件中
  130  被中断；直到最后一个批次的内容都在运行文件中</translation>
    </message>
</context>
<context>
    <name>IdentityWords</name>
    <message>
        <source>Folder of the server&apos;s certificate, key and tokens; without it one in the user&apos;s data</source>
        <translation>存放服务器证书、密钥和令牌的文件夹；不指定则用用户数据中的文件夹</translation>
    </message>
</context>
<context>
    <name>InputFileText</name>
    <message>
        <source>This link leads nowhere, or in a circle; choose the file itself.</source>
        <translation>此链接无处可去或构成循环；请选择文件本身。</translation>
    </message>
    <message>
        <source>There is no such file or folder; check the path.</source>
        <translation>没有这个文件或文件夹；请检查路径。</translation>
    </message>
    <message>
        <source>This is a device, a pipe or a socket and no file; choose a CSV file.</source>
        <translation>这是设备、管道或套接字，不是文件；请选择 CSV 文件。</translation>
    </message>
    <message>
        <source>The file cannot be read (%1); check the disk and try again.</source>
        <translation>无法读取文件（%1）；请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>The file unpacks to more than %1 times its size, as no file of readings does; if it is sound, unpack it and choose the result.</source>
        <translation>文件解压后超过其大小的 %1 倍，读数文件不会这样；若文件无误，请先解压再选择结果。</translation>
    </message>
    <message>
        <source>The compressed file is damaged or ends early; get it again.</source>
        <translation>压缩文件已损坏或提前结束；请重新获取。</translation>
    </message>
    <message>
        <source>The file cannot be opened (%1); check its permissions.</source>
        <translation>无法打开文件（%1）；请检查其权限。</translation>
    </message>
    <message>
        <source>The memory does not suffice to unpack the file; close other programs.</source>
        <translation>内存不足，无法解压文件；请关闭其他程序。</translation>
    </message>
</context>
<context>
    <name>InspectModel</name>
    <message>
        <source>Global model, version %1</source>
        <translation>全局模型，版本 %1</translation>
    </message>
    <message>
        <source>Local model of %1, version %2</source>
        <translation>%1 的本地模型，版本 %2</translation>
    </message>
    <message>
        <source>From run: %1, batch %2, method %3</source>
        <translation>来自运行：%1，批次 %2，方法 %3</translation>
    </message>
    <message numerus="yes">
        <source>Trained on %1 sample(s); claimed accuracy %2; learning rate %3</source>
        <translation>
            <numerusform>用 %1 个样本训练；自报准确率 %2；学习率 %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weight(s); the largest:</source>
        <translation>
            <numerusform>%Ln 个权重；最大的：</numerusform>
        </translation>
    </message>
    <message>
        <source>bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>Made by round %1</source>
        <translation>由第 %1 轮次产生</translation>
    </message>
    <message>
        <source>from global version %1</source>
        <translation>来自全局版本 %1</translation>
    </message>
    <message>
        <source>from version %1</source>
        <translation>来自版本 %1</translation>
    </message>
    <message>
        <source>beside global version %1</source>
        <translation>当时的全局版本为 %1</translation>
    </message>
    <message>
        <source>configuration %1</source>
        <translation>配置 %1</translation>
    </message>
    <message>
        <source>on its device</source>
        <translation>在其设备上</translation>
    </message>
    <message>
        <source>on the devices that train</source>
        <translation>在参与训练的设备上</translation>
    </message>
    <message>
        <source>on the devices that never train</source>
        <translation>在从不训练的设备上</translation>
    </message>
    <message numerus="yes">
        <source>Measured %1 to batch %2, %3 labelled reading(s): PR-AUC %4, log loss %5, accuracy %6</source>
        <translation>
            <numerusform>%1实测至批次 %2，%3 条有标签读数：PR-AUC %4，对数损失 %5，准确率 %6</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>备注：%1</translation>
    </message>
</context>
<context>
    <name>InspectWords</name>
    <message>
        <source>information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>Show what a run file or a model file holds</source>
        <translation>显示运行文件或模型文件的内容</translation>
    </message>
    <message>
        <source>A run file or a model file</source>
        <translation>运行文件或模型文件</translation>
    </message>
    <message>
        <source>As one JSON object</source>
        <translation>输出为一个 JSON 对象</translation>
    </message>
    <message>
        <source>The digest of a run&apos;s content: equal for equal runs</source>
        <translation>运行内容的摘要：相同的运行摘要相同</translation>
    </message>
    <message>
        <source>The events of a run</source>
        <translation>运行的事件</translation>
    </message>
    <message>
        <source>The global versions of a run</source>
        <translation>运行的全局版本</translation>
    </message>
    <message>
        <source>The configuration of a run, as TOML</source>
        <translation>运行的配置，以 TOML 表示</translation>
    </message>
    <message>
        <source>This is not a run file. Only a run file has a digest, events, versions and a configuration.</source>
        <translation>这不是运行文件。只有运行文件才有摘要、事件、版本和配置。</translation>
    </message>
    <message>
        <source>Finished after batch %1.</source>
        <translation>在批次 %1 之后结束。</translation>
    </message>
    <message>
        <source>Stopped after batch %1; fleetgrad-cli resume goes on with it.</source>
        <translation>在批次 %1 之后停止；可用 fleetgrad-cli resume 继续。</translation>
    </message>
    <message>
        <source>Made by Fleetgrad %1 at %2.</source>
        <translation>由 Fleetgrad %1 于 %2 生成。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s), no summary yet: it stopped before its first checkpoint.</source>
        <translation>
            <numerusform>%Ln 台设备，尚无汇总：在第一个检查点之前停止。</numerusform>
        </translation>
    </message>
    <message>
        <source>The figures are those after batch %1, of its newest checkpoint.</source>
        <translation>数字为批次 %1 之后、最新检查点处的数字。</translation>
    </message>
    <message>
        <source>Stopped after batch %1; fleetgrad-cli serve goes on with it.</source>
        <translation>在批次 %1 之后停止；可用 fleetgrad-cli serve 继续。</translation>
    </message>
    <message>
        <source>That waits for: %1</source>
        <comment>a command</comment>
        <translation>这在等待：%1</translation>
    </message>
    <message>
        <source>What devices reported up to batch %1 is in earlier files.</source>
        <translation>设备到批次 %1 为止的报告在较早的文件中。</translation>
    </message>
</context>
<context>
    <name>LearningChart</name>
    <message>
        <source>global, each version</source>
        <translation>全局，每个版本</translation>
    </message>
    <message>
        <source>fleet median</source>
        <translation>设备群中位数</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>scored before training, against labels that the method makes itself</source>
        <translation>训练前评分，相对该方法自行生成的标签</translation>
    </message>
    <message>
        <source>local models</source>
        <translation>本地模型</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>last 1,000 labels</source>
        <translation>最近 1,000 个标签</translation>
    </message>
    <message>
        <source>No labelled readings yet: the first figures come with the first labels.</source>
        <translation>还没有有标签的读数：首批标签到达后才有数字。</translation>
    </message>
    <message>
        <source>decisions, fleet mean</source>
        <translation>判定，设备群平均</translation>
    </message>
    <message>
        <source>global, newest version</source>
        <translation>全局，最新版本</translation>
    </message>
    <message>
        <source>original, claimed</source>
        <translation>原方法，自报</translation>
    </message>
    <message>
        <source>original, measured</source>
        <translation>原方法，实测</translation>
    </message>
    <message>
        <source>%1: learning rate from %2 to %3, %4</source>
        <translation>%1：学习率从 %2 到 %3，%4</translation>
    </message>
    <message>
        <source>since the start</source>
        <translation>自开始以来</translation>
    </message>
    <message>
        <source>time, UTC</source>
        <translation>时间，UTC</translation>
    </message>
    <message>
        <source>readings per device</source>
        <translation>每台设备的读数</translation>
    </message>
    <message numerus="yes">
        <source>(%Ln earlier change(s) of this rate are not drawn: there is room for the newest %1)</source>
        <translation>
            <numerusform>（此前该学习率的 %Ln 次变化未画出：只有最近 %1 次的位置）</numerusform>
        </translation>
    </message>
    <message>
        <source>10–90% of devices</source>
        <translation>10–90% 的设备</translation>
    </message>
    <message>
        <source>global, last %1 versions</source>
        <translation>全局，最近 %1 个版本</translation>
    </message>
</context>
<context>
    <name>LearningView</name>
    <message>
        <source>%1, smoothed</source>
        <translation>%1，已平滑</translation>
    </message>
</context>
<context>
    <name>LiveText</name>
    <message>
        <source>A device has a name of 1 to %1 letters, digits and signs.</source>
        <translation>设备的名称为 1 到 %1 个字母、数字和符号。</translation>
    </message>
    <message>
        <source>This device has %L1 channels, but every device of this run has %L2: live.channels of its configuration says so. Send that many.</source>
        <translation>该设备有 %L1 个通道，但本次运行的每台设备都有 %L2 个：由其配置的 live.channels 决定。请发送这么多。</translation>
    </message>
    <message>
        <source>A channel has a name of 1 to %1 letters, digits and signs.</source>
        <translation>通道的名称为 1 到 %1 个字母、数字和符号。</translation>
    </message>
    <message>
        <source>Give one unit for each channel, or none at all.</source>
        <translation>请为每个通道给出一个单位，或者都不给。</translation>
    </message>
    <message>
        <source>A unit has at most %1 letters, digits and signs.</source>
        <translation>单位最多 %1 个字母、数字和符号。</translation>
    </message>
    <message>
        <source>The time stamp %1 is more than a day away from now, %2 (seconds since 1970): set the clock of the device.</source>
        <translation>时间戳 %1 与现在 %2（自 1970 年起的秒数）相差超过一天：请校准设备的时钟。</translation>
    </message>
    <message>
        <source>A device of this name joined with the channels %1. Send these, in their order and with their units, or choose another name.</source>
        <translation>同名设备加入时的通道是 %1。请按其顺序和单位发送这些通道，或另选名称。</translation>
    </message>
    <message>
        <source>All %L1 places of this run are taken (live.places of its configuration): begin a run with more of them.</source>
        <translation>本次运行的全部 %L1 个位置都已占用（其配置的 live.places）：请开始一个位置更多的运行。</translation>
    </message>
    <message>
        <source>This run takes readings alone: let the device send these.</source>
        <translation>此运行只接收读数：请让设备发送读数。</translation>
    </message>
    <message>
        <source>A device of this name joined as one that trains itself. Go on with that, or choose another name.</source>
        <translation>同名的设备加入时是自行训练的设备。请继续如此，或另选名称。</translation>
    </message>
    <message>
        <source>A device of this name joined as one that sends its readings. Go on with that, or choose another name.</source>
        <translation>同名的设备加入时是发送读数的设备。请继续如此，或另选名称。</translation>
    </message>
</context>
<context>
    <name>LookBack</name>
    <message>
        <source>There is no such device in this run.</source>
        <translation>此运行中没有这台设备。</translation>
    </message>
    <message>
        <source>There is no batch %L1 in this run: it has %L2.</source>
        <translation>此运行中没有批次 %L1：共有 %L2 个。</translation>
    </message>
    <message>
        <source>The checkpoint at batch %L1 does not fit this version of the program.</source>
        <translation>批次 %L1 的检查点与本程序版本不符。</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>It has no such reading in this run.</source>
        <translation>此运行中它没有这条读数。</translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message>
        <source>This server speaks schema %1.</source>
        <translation>此服务器使用模式版本 %1。</translation>
    </message>
    <message>
        <source>A device has a name of 1 to %1 bytes.</source>
        <translation>设备名称的长度为 1 到 %1 字节。</translation>
    </message>
    <message>
        <source>It is to be an array of the channels&apos; names.</source>
        <translation>应为由通道名称组成的数组。</translation>
    </message>
    <message>
        <source>It is to be an array with one text for each channel.</source>
        <translation>应为数组，每个通道对应一个文本。</translation>
    </message>
    <message>
        <source>Seconds between two readings are above 0, and a day at most.</source>
        <translation>两条读数之间的秒数应大于 0，最多为一天。</translation>
    </message>
    <message>
        <source>A value is a number, or null where it is missing.</source>
        <translation>值应为数，缺失时为 null。</translation>
    </message>
    <message>
        <source>“%1” is no channel that the device said it has.</source>
        <translation>“%1”不是该设备说明过的通道。</translation>
    </message>
    <message>
        <source>There is to be one value for each channel, %1 in all.</source>
        <translation>每个通道应有一个值，共 %1 个。</translation>
    </message>
    <message>
        <source>On this connection it is “%1”.</source>
        <translation>在此连接上它是“%1”。</translation>
    </message>
    <message>
        <source>It is to be ISO 8601, or milliseconds since 1970 as a number.</source>
        <translation>应为 ISO 8601，或以数表示的自 1970 年起的毫秒数。</translation>
    </message>
    <message>
        <source>It is to be a whole number from 1 on, larger with each reading.</source>
        <translation>应为不小于 1 的整数，且随每条读数增大。</translation>
    </message>
    <message>
        <source>It is 0, 1, or absent.</source>
        <translation>应为 0 或 1，也可以不写。</translation>
    </message>
    <message>
        <source>A message has 256 KiB at most.</source>
        <translation>一条消息最大为 256 KiB。</translation>
    </message>
    <message>
        <source>This is not JSON: %1</source>
        <translation>这不是 JSON：%1</translation>
    </message>
    <message>
        <source>A message is an object, or an array of readings.</source>
        <translation>消息应为一个对象，或由读数组成的数组。</translation>
    </message>
    <message>
        <source>The device has said already who it is.</source>
        <translation>该设备已说明过自己是谁。</translation>
    </message>
    <message>
        <source>The first message is to be a “hello”.</source>
        <translation>第一条消息应为“hello”。</translation>
    </message>
    <message>
        <source>The server leaves no room for a reading.</source>
        <translation>服务器没有给读数留出空间。</translation>
    </message>
    <message>
        <source>This is no message of a server.</source>
        <translation>这不是服务器的消息。</translation>
    </message>
    <message>
        <source>It is true where the device trains itself, or false.</source>
        <translation>设备自行训练时为 true，否则为 false。</translation>
    </message>
    <message>
        <source>The server does not say by what the device is to train.</source>
        <translation>服务器没有说明设备应如何训练。</translation>
    </message>
    <message>
        <source>There is to be one name for each weight.</source>
        <translation>每个权重须有一个名称。</translation>
    </message>
    <message>
        <source>These are other features than the fleet&apos;s. The update has: %1. The fleet has: %2.</source>
        <translation>这些特征与设备群的不同。更新的特征：%1。设备群的特征：%2。</translation>
    </message>
    <message>
        <source>It is to be a number, or null where it is unknown.</source>
        <translation>须为数字，未知时为 null。</translation>
    </message>
    <message>
        <source>It is a share, from 0 to 1.</source>
        <translation>这是 0 到 1 之间的比例。</translation>
    </message>
    <message>
        <source>It is to be a whole number from 1 on, larger with each update.</source>
        <translation>须为从 1 起的整数，随每次更新增大。</translation>
    </message>
    <message>
        <source>It is to be the number of the global version that the update started from, or 0.</source>
        <translation>须为更新所基于的全局版本号，或 0。</translation>
    </message>
    <message>
        <source>It is to be a whole number.</source>
        <translation>须为整数。</translation>
    </message>
    <message>
        <source>The weights are to be an array of numbers, and the bias a number.</source>
        <translation>权重须为数字数组，偏置须为数字。</translation>
    </message>
    <message>
        <source>A label without its reading has the key of that reading.</source>
        <translation>不带读数的标签须有该读数的键。</translation>
    </message>
</context>
<context>
    <name>ModelChoiceWords</name>
    <message>
        <source>The run has no device of this name. Its devices are called %1, ...</source>
        <translation>运行中没有这个名称的设备。其设备名为 %1 等。</translation>
    </message>
    <message>
        <source>No version of this device’s model was stored. Lower keep_local_versions in the next run.</source>
        <translation>未保存该设备模型的任何版本。请在下次运行中减小 keep_local_versions。</translation>
    </message>
    <message>
        <source>A model file, or a run file</source>
        <translation>模型文件或运行文件</translation>
    </message>
    <message>
        <source>Of a run file: the local model of that device</source>
        <translation>对运行文件：该设备的本地模型</translation>
    </message>
    <message>
        <source>Of a run file: that version; without it the newest</source>
        <translation>对运行文件：该版本；不指定则为最新</translation>
    </message>
    <message>
        <source>This is not a run file: it has no devices and versions. Leave --device and --version out, or name a run file.</source>
        <translation>这不是运行文件：其中没有设备和版本。请去掉 --device 和 --version，或指定运行文件。</translation>
    </message>
</context>
<context>
    <name>ModelEventTexts</name>
    <message>
        <source>“%1” deployed: it is global version %2 now</source>
        <translation>“%1”已部署：现为全局版本 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) try out “%1”: %2</source>
        <translation>
            <numerusform>%Ln 台设备试用“%1”：%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %Ln round(s)</source>
        <translation>
            <numerusform>共 %Ln 轮次</numerusform>
        </translation>
    </message>
    <message>
        <source>Canary of “%1” ended: its devices keep the model</source>
        <translation>“%1”的金丝雀已结束：其设备保留该模型</translation>
    </message>
    <message>
        <source>Canary of “%1” promoted to all devices</source>
        <translation>“%1”的金丝雀已提升至所有设备</translation>
    </message>
    <message>
        <source>Canary of “%1” is over: the model is taken back</source>
        <translation>“%1”的金丝雀已到期：模型已撤回</translation>
    </message>
    <message>
        <source>Canary of “%1” ended: the model is taken back</source>
        <translation>“%1”的金丝雀已结束：模型已撤回</translation>
    </message>
    <message>
        <source>accuracy %1, of the others %2</source>
        <translation>准确率 %1，其他设备 %2</translation>
    </message>
    <message>
        <source>log loss %1, of the others %2</source>
        <translation>对数损失 %1，其他设备 %2</translation>
    </message>
</context>
<context>
    <name>ModelFile</name>
    <message>
        <source>The model has weights that are not finite, which a model file can&apos;t hold. Choose another version.</source>
        <translation>模型含有非有限的权重，模型文件无法保存。请选择其他版本。</translation>
    </message>
    <message>
        <source>The model has %1 weights and %2 feature names. Choose another version.</source>
        <translation>模型有 %1 个权重和 %2 个特征名称。请选择其他版本。</translation>
    </message>
    <message>
        <source>The file can&apos;t be written (%1). Check the folder, its permissions and the space that is left.</source>
        <translation>无法写入文件（%1）。请检查文件夹、其权限和剩余空间。</translation>
    </message>
    <message>
        <source>Field &quot;%1&quot; %2. Correct it, or save the model again.</source>
        <translation>字段 &quot;%1&quot; %2。请更正，或重新保存模型。</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>is not a text</source>
        <translation>不是文本</translation>
    </message>
    <message>
        <source>is not a number that is finite and in range</source>
        <translation>不是有限且在范围内的数</translation>
    </message>
    <message>
        <source>is not a whole number in range</source>
        <translation>不是范围内的整数</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>出现两次</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, and this program reads &quot;fleetgrad.model.v1&quot;</source>
        <translation>为 &quot;%1&quot;，而本程序读取 &quot;fleetgrad.model.v1&quot;</translation>
    </message>
    <message>
        <source>is neither &quot;local&quot; nor &quot;global&quot;</source>
        <translation>既不是 &quot;local&quot; 也不是 &quot;global&quot;</translation>
    </message>
    <message>
        <source>is neither &quot;sound&quot; nor &quot;original&quot;</source>
        <translation>既不是 &quot;sound&quot; 也不是 &quot;original&quot;</translation>
    </message>
    <message>
        <source>has %1 numbers for %2 feature names</source>
        <translation>有 %1 个数，而特征名称有 %2 个</translation>
    </message>
    <message>
        <source>is not an array</source>
        <translation>不是数组</translation>
    </message>
    <message>
        <source>There is no such file. Check the name and the folder.</source>
        <translation>没有这个文件。请检查名称和文件夹。</translation>
    </message>
    <message>
        <source>The file can&apos;t be read (%1). Check its permissions.</source>
        <translation>无法读取文件（%1）。请检查其权限。</translation>
    </message>
    <message>
        <source>The file is larger than 16 MiB, which no model is. Choose a model file.</source>
        <translation>文件大于 16 MiB，模型不会这么大。请选择模型文件。</translation>
    </message>
    <message>
        <source>The file is not whole JSON (%1). Save the model again, or choose another file.</source>
        <translation>文件不是完整的 JSON（%1）。请重新保存模型，或选择其他文件。</translation>
    </message>
    <message>
        <source>The file is JSON, but not a model: there is no object in it. Choose a model file.</source>
        <translation>文件是 JSON，但不是模型：其中没有对象。请选择模型文件。</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>不是对象</translation>
    </message>
    <message>
        <source>is not whole JSON</source>
        <translation>不是完整的 JSON</translation>
    </message>
    <message>
        <source>has more than 1,000 fields</source>
        <translation>的字段超过 1,000 个</translation>
    </message>
    <message>
        <source>has more than 131,072 entries</source>
        <translation>的条目超过 131,072 个</translation>
    </message>
    <message>
        <source>This is a folder. Name a model file (%1).</source>
        <translation>这是文件夹。请指定模型文件（%1）。</translation>
    </message>
    <message>
        <source>There is no such format of model files. Use one of %1.</source>
        <translation>没有这种模型文件格式。请使用以下之一：%1。</translation>
    </message>
    <message>
        <source>The end of this name tells no format of model files. End it with one of %1.</source>
        <translation>此文件名的后缀不对应任何模型文件格式。请使用以下后缀之一：%1。</translation>
    </message>
    <message>
        <source>is none of &quot;device&quot;, &quot;fleet&quot; and &quot;hold_out&quot;</source>
        <translation>不是 &quot;device&quot;、&quot;fleet&quot; 或 &quot;hold_out&quot;</translation>
    </message>
    <message>
        <source>The file is larger than 4 MiB, which no JSON model is. Choose a model file.</source>
        <translation>文件大于 4 MiB，任何 JSON 模型都不会如此。请选择模型文件。</translation>
    </message>
    <message>
        <source>The file ends inside its header: it is no safetensors file, or was cut off. Save the model again.</source>
        <translation>文件在文件头内就结束了：它不是 safetensors 文件，或已被截断。请重新保存模型。</translation>
    </message>
    <message>
        <source>Its header is larger than 1 MiB, which that of no model is. Choose another file.</source>
        <translation>其文件头大于 1 MiB，任何模型都不会如此。请选择其他文件。</translation>
    </message>
    <message>
        <source>Its header is not one whole JSON object (%1). Save the model again, or choose another file.</source>
        <translation>其文件头不是一个完整的 JSON 对象（%1）。请重新保存模型，或选择其他文件。</translation>
    </message>
    <message>
        <source>is a tensor that no model has</source>
        <translation>是任何模型都没有的张量</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, and weights are F32, F64 or F16</source>
        <translation>是 &quot;%1&quot;，而权重应为 F32、F64 或 F16</translation>
    </message>
    <message>
        <source>does not lie in the file</source>
        <translation>不在文件范围内</translation>
    </message>
    <message>
        <source>is not that of one row with as many numbers as the tensor has bytes for</source>
        <translation>与张量字节数对应的一行数字不符</translation>
    </message>
    <message>
        <source>overlaps another tensor</source>
        <translation>与另一个张量重叠</translation>
    </message>
    <message>
        <source>leaves a hole before the tensor</source>
        <translation>在张量之前留有空洞</translation>
    </message>
    <message>
        <source>leaves bytes at the end of the file</source>
        <translation>在文件末尾留有多余字节</translation>
    </message>
    <message>
        <source>is not that of one number</source>
        <translation>不是单个数字的形状</translation>
    </message>
    <message>
        <source>Names and notes of the model take more than 1 MiB, which a safetensors file can&apos;t hold. Use JSON.</source>
        <translation>模型的名称和备注超过 1 MiB，safetensors 文件容纳不下。请使用 JSON。</translation>
    </message>
</context>
<context>
    <name>ModelOrigin</name>
    <message>
        <source>Note: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>From the run %1, batch %2</source>
        <translation>来自运行 %1，批次 %2</translation>
    </message>
    <message>
        <source>made by round %1</source>
        <translation>由轮次 %1 产生</translation>
    </message>
    <message>
        <source>from global v%1</source>
        <translation>源自全局 v%1</translation>
    </message>
    <message>
        <source>from v%1 of its device</source>
        <translation>源自其设备的 v%1</translation>
    </message>
    <message>
        <source>beside global v%1</source>
        <translation>与全局 v%1 并用</translation>
    </message>
    <message>
        <source>configuration %1</source>
        <translation>配置 %1</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %1 labelled reading(s) of its device</source>
        <translation>
            <numerusform>在其设备的 %1 条有标签读数上实测</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured on %1 labelled reading(s) of devices that train</source>
        <translation>
            <numerusform>在参与训练的设备的 %1 条有标签读数上实测</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured on %1 labelled reading(s) of devices that never train</source>
        <translation>
            <numerusform>在从不训练的设备的 %1 条有标签读数上实测</numerusform>
        </translation>
    </message>
    <message>
        <source>to batch %1</source>
        <translation>至批次 %1</translation>
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
        <translation>无</translation>
    </message>
    <message>
        <source>The model takes other features than the device has. Only the model has: %1. Only the device has: %2. Choose another device or another model.</source>
        <translation>模型所用的特征与设备的不同。仅模型有：%1。仅设备有：%2。请选择其他设备或其他模型。</translation>
    </message>
</context>
<context>
    <name>ModelWords</name>
    <message>
        <source>Show where a model is from, what it is worth and its largest weights</source>
        <translation>显示模型的来源、效果和最大的权重</translation>
    </message>
    <message>
        <source>As one JSON object</source>
        <translation>输出为一个 JSON 对象</translation>
    </message>
    <message>
        <source>Write a model in another format</source>
        <translation>以其他格式写出模型</translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation>要写入的文件</translation>
    </message>
    <message>
        <source>%1; without it, as the name of the file ends</source>
        <translation>%1；不指定则按文件名后缀</translation>
    </message>
    <message>
        <source>Write what a model says of each reading of CSV files</source>
        <translation>写出模型对 CSV 文件中每条读数的判断</translation>
    </message>
    <message>
        <source>A CSV file, or a folder of them</source>
        <translation>CSV 文件或其文件夹</translation>
    </message>
    <message>
        <source>The readings of that device alone</source>
        <translation>仅该设备的读数</translation>
    </message>
    <message>
        <source>The CSV file to write; without it standard output</source>
        <translation>要写入的 CSV 文件；不指定则为标准输出</translation>
    </message>
    <message>
        <source>It is empty. Name a CSV file, or a folder of them.</source>
        <translation>此处为空。请指定 CSV 文件或其文件夹。</translation>
    </message>
    <message>
        <source>Show, convert, try out and deploy a model</source>
        <translation>显示、转换、试用和部署模型</translation>
    </message>
    <message>
        <source>Say what to do with a model: show, convert, score or deploy. --help tells more.</source>
        <translation>请说明要对模型做什么：show、convert、score 或 deploy。--help 有更多说明。</translation>
    </message>
</context>
<context>
    <name>NabWindowsText</name>
    <message>
        <source>This is no list of [begin, end] pairs of times; repair the file, or remove it to read the CSV files beside it without labels.</source>
        <translation>这不是 [开始, 结束] 时间对的列表；请修复文件，或将其删除，以无标签方式读取旁边的 CSV 文件。</translation>
    </message>
    <message>
        <source>The file of labels cannot be opened (%1); check its permissions.</source>
        <translation>无法打开标签文件（%1）；请检查其权限。</translation>
    </message>
    <message>
        <source>The file of labels is larger than 64 MiB; check that it is the right one.</source>
        <translation>标签文件大于 64 MiB；请检查它是不是正确的文件。</translation>
    </message>
    <message>
        <source>The file of labels is no valid JSON (%1); repair it, or remove it to read the CSV files beside it without labels.</source>
        <translation>标签文件不是有效的 JSON（%1）；请修复，或将其删除，以无标签方式读取旁边的 CSV 文件。</translation>
    </message>
</context>
<context>
    <name>NpyText</name>
    <message>
        <source>This is no NumPy array that can be read (%1); save it from Python with numpy.save as float64 of one or two dimensions.</source>
        <translation>这不是可读取的 NumPy 数组（%1）；请在 Python 中用 numpy.save 以一维或二维 float64 保存。</translation>
    </message>
    <message>
        <source>the file ends early</source>
        <translation>文件提前结束</translation>
    </message>
    <message>
        <source>its first bytes are others</source>
        <translation>开头的字节不符</translation>
    </message>
    <message>
        <source>its header is longer than 64 KiB</source>
        <translation>头部超过 64 KiB</translation>
    </message>
    <message>
        <source>its header is not that of a table</source>
        <translation>头部不是表格的头部</translation>
    </message>
    <message>
        <source>its numbers are of the type %1</source>
        <translation>数的类型为 %1</translation>
    </message>
    <message>
        <source>it lies in Fortran order</source>
        <translation>以 Fortran 顺序存放</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>它是空的</translation>
    </message>
    <message>
        <source>The array has more than a thousand million numbers; split it into several.</source>
        <translation>数组含有超过十亿个数；请拆分成几个。</translation>
    </message>
    <message>
        <source>the file goes on after its end</source>
        <translation>文件在末尾之后还有内容</translation>
    </message>
</context>
<context>
    <name>OddityText</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1: no labels; its readings are scored, and nothing is learnt from them unless labels.weak_threshold is set.</source>
        <translation>%1：没有标签；读数只评分，除非设置 labels.weak_threshold，否则不从中学习。</translation>
    </message>
    <message>
        <source>%1: devices whose newest row comes first: %2; their rows are read from the last to the first.</source>
        <translation>%1：最新行在前的设备：%2；其各行从后往前读取。</translation>
    </message>
    <message>
        <source>%1: rows with the time of the row before: %2; they are kept, in the order of the file.</source>
        <translation>%1：时间与前一行相同的行：%2；予以保留，按文件中的次序。</translation>
    </message>
    <message>
        <source>%1: rows that come later than their time: %2; they are read where their time belongs.</source>
        <translation>%1：晚于其时间出现的行：%2；按其时间所属的位置读取。</translation>
    </message>
    <message>
        <source>%1: places where the clock goes back: %2; the rows are read in the order of the file, and their times go on after the newest.</source>
        <translation>%1：时钟倒退之处：%2；各行按文件中的次序读取，时间接在最新时间之后。</translation>
    </message>
    <message>
        <source>%1: gaps in time: %2, the longest of %3; nothing is filled in.</source>
        <translation>%1：时间缺口：%2，最长 %3；不作填补。</translation>
    </message>
    <message>
        <source>%1: devices read at irregular intervals: %2 of %3; the rows are taken one by one.</source>
        <translation>%1：读取间隔不规则的设备：%3 台中的 %2 台；逐行读取。</translation>
    </message>
    <message>
        <source>%1: the names of the columns are not in UTF-8 and were read as Latin-1; save the file in UTF-8 if they look wrong.</source>
        <translation>%1：列名不是 UTF-8，已按 Latin-1 读取；若显示不正确，请以 UTF-8 保存文件。</translation>
    </message>
    <message>
        <source>%1 (rows left out in this file: %2 of %3).</source>
        <translation>%1（此文件中略去的行：%3 行中的 %2 行）。</translation>
    </message>
    <message>
        <source>%1: values missing: %2.</source>
        <translation>%1：缺失的值：%2。</translation>
    </message>
    <message>
        <source>%1: values infinite or too large for a number, taken as missing: %2.</source>
        <translation>%1：无穷大或过大而视为缺失的值：%2。</translation>
    </message>
    <message>
        <source>%1: values that are text, taken as missing: %2.</source>
        <translation>%1：为文本而视为缺失的值：%2。</translation>
    </message>
    <message>
        <source>%1: values met twice for one time and channel: %2; the first is kept.</source>
        <translation>%1：同一时间和通道出现两次的值：%2；保留第一个。</translation>
    </message>
    <message>
        <source>%1: no row has a readable time; each is taken a minute after the one before.</source>
        <translation>%1：没有一行的时间可读；每行视为比前一行晚一分钟。</translation>
    </message>
    <message>
        <source>%1: rows without a readable time: %2; each has the time of the row before.</source>
        <translation>%1：时间不可读的行：%2；每行采用前一行的时间。</translation>
    </message>
    <message>
        <source>%1: times with a time zone: %2, and without: %3, which are taken as UTC.</source>
        <translation>%1：带时区的时间：%2，不带时区的：%3，后者按 UTC 处理。</translation>
    </message>
</context>
<context>
    <name>OnnxFormat</name>
    <message>
        <source>The file is larger than 16 MiB, or has more than %1 parts: no linear model has so many. Choose a model file.</source>
        <translation>文件大于 16 MiB，或其组成部分超过 %1 个：线性模型不会有这么多。请选择模型文件。</translation>
    </message>
    <message>
        <source>The file is not a whole ONNX model. Export the model again, or choose another file.</source>
        <translation>文件不是完整的 ONNX 模型。请重新导出模型，或选择其他文件。</translation>
    </message>
    <message>
        <source>The model is made for version %1 of the operators, and this program reads %2 and later. Export it for a later one.</source>
        <translation>模型是为第 %1 版运算符制作的，而本程序读取第 %2 版及以后的版本。请按更新的版本导出。</translation>
    </message>
    <message>
        <source>The model has functions or training steps of its own, which this program does not read. Export the linear model alone.</source>
        <translation>模型带有自己的函数或训练步骤，本程序不读取这些。请只导出线性模型。</translation>
    </message>
    <message>
        <source>The metadata is larger than 2 MiB, which that of no model is. Choose a model file.</source>
        <translation>元数据大于 2 MiB，任何模型都不会如此。请选择模型文件。</translation>
    </message>
    <message>
        <source>The metadata has “%1” twice. Export the model again.</source>
        <translation>元数据中“%1”出现了两次。请重新导出模型。</translation>
    </message>
</context>
<context>
    <name>OnnxGraph</name>
    <message>
        <source>%1 This program reads linear models: from one input through MatMul and Add, or Gemm, and then Sigmoid to one output. Export the linear model alone.</source>
        <translation>%1本程序读取线性模型：从一个输入经 MatMul 和 Add（或 Gemm），再经 Sigmoid 到一个输出。请只导出线性模型。</translation>
    </message>
    <message>
        <source>The operator “%1” %2.</source>
        <translation>运算符“%1”%2。</translation>
    </message>
    <message>
        <source>The graph has sparse tensors.</source>
        <translation>图中有稀疏张量。</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>出现了两次</translation>
    </message>
    <message>
        <source>The graph has another number of inputs or outputs (%1 in, %2 out).</source>
        <translation>图的输入或输出个数不对（输入 %1，输出 %2）。</translation>
    </message>
    <message>
        <source>The output “%1” is not the result of a Sigmoid.</source>
        <translation>输出“%1”不是 Sigmoid 的结果。</translation>
    </message>
    <message>
        <source>is not of the standard set, but of “%1”</source>
        <translation>不属于标准集，而属于“%1”</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>has another number of inputs or outputs (%1 in, %2 out)</source>
        <translation>的输入或输出个数不对（输入 %1，输出 %2）</translation>
    </message>
    <message>
        <source>makes “%1”, which is there already</source>
        <translation>产生了已存在的“%1”</translation>
    </message>
    <message>
        <source>has the attribute “%1”, with a value that can&apos;t be read</source>
        <translation>的属性“%1”的值无法读取</translation>
    </message>
    <message>
        <source>takes “%1”, which the step before it has not made</source>
        <translation>所取的“%1”不是上一步产生的</translation>
    </message>
    <message>
        <source>comes at another place than it should</source>
        <translation>所在的位置不对</translation>
    </message>
    <message>
        <source>“%1” is no table of float32 numbers of the width %2.</source>
        <translation>“%1”不是宽度为 %2 的 float32 数值表。</translation>
    </message>
</context>
<context>
    <name>OnnxTensor</name>
    <message>
        <source>The tensor “%1” %2. Export the model again, with finite float32 numbers in the file.</source>
        <translation>张量“%1”%2。请重新导出模型，并把有限的 float32 数值放在文件内。</translation>
    </message>
    <message>
        <source>has the shape [%1], where %2 is wanted</source>
        <translation>的形状为 [%1]，而应为 %2</translation>
    </message>
    <message>
        <source>has its numbers in another file</source>
        <translation>的数值在另一个文件中</translation>
    </message>
    <message>
        <source>holds no float32 numbers</source>
        <translation>不含 float32 数值</translation>
    </message>
    <message>
        <source>holds more than %1 numbers</source>
        <translation>所含数值超过 %1 个</translation>
    </message>
    <message>
        <source>holds more or fewer numbers than its shape says</source>
        <translation>所含数值的个数与其形状不符</translation>
    </message>
    <message>
        <source>has a number that is not finite</source>
        <translation>含有非有限的数值</translation>
    </message>
</context>
<context>
    <name>ParserTexts</name>
    <message>
        <source>Not expected here: %1. --help shows what is.</source>
        <translation>此处多余：%1。用法见 --help。</translation>
    </message>
    <message>
        <source>%1 is missing. --help tells more.</source>
        <translation>缺少 %1。详见 --help。</translation>
    </message>
    <message>
        <source>The arguments can&apos;t be used: %1. --help tells more.</source>
        <translation>参数无法使用：%1。详见 --help。</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用法</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>（必需）</translation>
    </message>
    <message>
        <source>not with</source>
        <translation>不能同时使用</translation>
    </message>
    <message>
        <source>only with</source>
        <translation>只能同时使用</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>RUNFILE</source>
        <translation>运行文件</translation>
    </message>
    <message>
        <source>COLUMN</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Print this help and exit</source>
        <translation>显示本帮助后退出</translation>
    </message>
    <message>
        <source>Print the program&apos;s version and exit</source>
        <translation>显示程序版本后退出</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>No command is given. Use run, replay, resume, fork, evaluate, find-rate, inspect, compare, export, model or features; --help tells more.</source>
        <translation>没有指定命令。请使用 run、replay、resume、fork、evaluate、find-rate、inspect、compare、export、model 或 features；详见 --help。</translation>
    </message>
</context>
<context>
    <name>PastEngine</name>
    <message>
        <source>There is no such device in this run.</source>
        <translation>此运行中没有这台设备。</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>The checkpoint at batch %L1 does not fit this version of the program.</source>
        <translation>批次 %L1 的检查点与本程序版本不符。</translation>
    </message>
    <message>
        <source>Computed again, batch %L1 is not what the file has: another version of the program made it. What the file has of then is in the other views.</source>
        <translation>重新计算后，批次 %L1 与文件中的不同：它由另一版本的程序生成。文件中当时的内容见其他视图。</translation>
    </message>
</context>
<context>
    <name>PastSnapshot</name>
    <message>
        <source>The file has another fleet than the run that is open: it was replaced. Open it again.</source>
        <translation>文件中的设备群与打开的运行不同：文件已被替换。请重新打开。</translation>
    </message>
</context>
<context>
    <name>PickleFile</name>
    <message>
        <source>values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>instructions</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>entries of lists</source>
        <translation>列表条目</translation>
    </message>
    <message>
        <source>memo entries</source>
        <translation>备忘条目</translation>
    </message>
    <message>
        <source>stack entries</source>
        <translation>堆栈条目</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>digits of a number</source>
        <translation>数字的位数</translation>
    </message>
    <message>
        <source>levels of nesting</source>
        <translation>嵌套层数</translation>
    </message>
    <message>
        <source>The pickle ends at byte %1, before it is complete. Copy the file again, or save the model again.</source>
        <translation>此 pickle 在字节 %1 处中断，并不完整。请重新复制文件，或重新保存模型。</translation>
    </message>
    <message>
        <source>The pickle is complete at byte %1, but the file goes on. Save the model again, alone in its file.</source>
        <translation>此 pickle 在字节 %1 处已经完整，但文件还有后续内容。请重新保存模型，使文件中只有它。</translation>
    </message>
    <message>
        <source>At byte %1 the pickle is damaged: &quot;%2&quot; does not fit there. Copy the file again, or save the model again.</source>
        <translation>此 pickle 在字节 %1 处损坏：“%2”不应出现在那里。请重新复制文件，或重新保存模型。</translation>
    </message>
    <message>
        <source>The pickle has protocol %2, and this program reads 0 to 5. Save the model again with protocol 4.</source>
        <translation>此 pickle 使用协议 %2，而本程序读取 0 到 5。请用协议 4 重新保存模型。</translation>
    </message>
    <message>
        <source>At byte %1 the file wants to do &quot;%2&quot;, which no model needs. Nothing in it was run. Choose another file.</source>
        <translation>文件在字节 %1 处要执行“%2”，任何模型都不需要它。其中的内容均未运行。请选择其他文件。</translation>
    </message>
    <message>
        <source>At byte %1 the file wants to call &quot;%2&quot;, which no model needs. Nothing in it was run. Choose another file.</source>
        <translation>文件在字节 %1 处要调用“%2”，任何模型都不需要它。其中的内容均未运行。请选择其他文件。</translation>
    </message>
    <message>
        <source>At byte %1 the file has a NumPy array of type &quot;%2&quot;, which holds no numbers that a model has. Save the weights as float64.</source>
        <translation>文件在字节 %1 处有类型为“%2”的 NumPy 数组，其中没有模型所用的数值。请将权重保存为 float64。</translation>
    </message>
    <message>
        <source>At byte %1 the file has a NumPy array whose shape does not fit its bytes. Copy the file again, or save the model again.</source>
        <translation>文件在字节 %1 处有一个 NumPy 数组，其形状与字节数不符。请重新复制文件，或重新保存模型。</translation>
    </message>
    <message>
        <source>The file holds a value that contains itself, which no model does. Choose another file.</source>
        <translation>文件中有一个包含自身的值，任何模型都不会如此。请选择其他文件。</translation>
    </message>
    <message>
        <source>At byte %1 the file goes beyond what any model needs (%2). Choose another file.</source>
        <translation>文件在字节 %1 处超出了任何模型的需要（%2）。请选择其他文件。</translation>
    </message>
</context>
<context>
    <name>PickleModel</name>
    <message>
        <source>The file has more text than any model. Choose another file.</source>
        <translation>文件中的文本多于任何模型。请选择其他文件。</translation>
    </message>
    <message>
        <source>The pickle holds no model, which is a dict with &quot;weights&quot; or a GlobalModel. Choose another file.</source>
        <translation>此 pickle 中没有模型；模型是含有“weights”的 dict 或 GlobalModel。请选择其他文件。</translation>
    </message>
    <message>
        <source>The pickle has more fields than any model. Choose another file.</source>
        <translation>此 pickle 的字段多于任何模型。请选择其他文件。</translation>
    </message>
    <message>
        <source>The file tells of a model, but holds no weights: &quot;weights&quot; is None. Choose a file that has them.</source>
        <translation>文件描述了一个模型，但没有权重：“weights”为 None。请选择含有权重的文件。</translation>
    </message>
    <message>
        <source>is a NumPy array of %1 dimensions, and weights have one</source>
        <translation>是 %1 维的 NumPy 数组，而权重为一维</translation>
    </message>
    <message>
        <source>The file has more than %1 weights. Choose another file.</source>
        <translation>文件中的权重超过 %1 个。请选择其他文件。</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Federated anomaly detection on sensor fleets: trains, measures and keeps runs without a window.</source>
        <translation>传感器设备群的联邦异常检测：无需窗口即可训练、测量并保存运行。</translation>
    </message>
    <message>
        <source>Each command has its own --help, with examples.</source>
        <translation>每个命令都有自己的 --help，附有示例。</translation>
    </message>
    <message>
        <source>There is no command “%1”. There are: %2. --help tells more.</source>
        <translation>没有命令“%1”。可用命令：%2。详见 --help。</translation>
    </message>
</context>
<context>
    <name>ProgressWords</name>
    <message>
        <source>accuracy %1, majority %2</source>
        <translation>准确率 %1，多数类 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 batch(es)</source>
        <translation>
            <numerusform>%2 个批次中的第 %1 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 batch(es)</source>
        <translation>
            <numerusform>%1 个批次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 readings/s</source>
        <translation>%1 条读数/秒</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
</context>
<context>
    <name>RateChart</name>
    <message>
        <source>Log loss of the local models</source>
        <translation>本地模型的对数损失</translation>
    </message>
    <message>
        <source>scored first, trained second, by learning rate</source>
        <translation>先评分，后训练，按学习率</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>fleet</source>
        <translation>设备群</translation>
    </message>
    <message>
        <source>± standard error</source>
        <translation>± 标准误</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选</translation>
    </message>
</context>
<context>
    <name>RateFinderTexts</name>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>No device has labels of both classes: without anomalies and normal readings that are known, no rate is better than another.</source>
        <translation>没有设备拥有两个类别的标签：没有已知的异常读数和正常读数，就无法比较学习率的好坏。</translation>
    </message>
</context>
<context>
    <name>RateSentence</name>
    <message numerus="yes">
        <source>Rate %1 (%2) has the lowest mean log loss of the local models over %Ln device(s): %3.</source>
        <translation>
            <numerusform>学习率 %1（%2）使 %Ln 台设备的本地模型平均对数损失最低：%3。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every other rate is worse by more than a standard error.</source>
        <translation>其他学习率都差一个标准误以上。</translation>
    </message>
    <message>
        <source>From %1 to %2 the difference is within a standard error: there it matters little.</source>
        <translation>从 %1 到 %2，差别在一个标准误之内：在此范围内影响不大。</translation>
    </message>
    <message>
        <source>It is the lowest that was tried: try lower ones.</source>
        <translation>这是尝试过的最低值：请尝试更低的学习率。</translation>
    </message>
    <message>
        <source>It is the highest that was tried: try higher ones.</source>
        <translation>这是尝试过的最高值：请尝试更高的学习率。</translation>
    </message>
    <message>
        <source>Chosen on the first half alone it would be %1, which on the second half has a log loss of %2; the best there is %3 with %4.</source>
        <translation>若只看前半部分会选 %1，它在后半部分的对数损失为 %2；那里最好的是 %3，为 %4。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) had no labels of both classes and were left out.</source>
        <translation>
            <numerusform>%Ln 台设备没有两个类别的标签，已略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>The devices have different optimisers, whose rates can&apos;t be compared.</source>
        <translation>各设备的优化器不同，其学习率无法比较。</translation>
    </message>
</context>
<context>
    <name>ReliabilityChart</name>
    <message>
        <source>Reliability</source>
        <translation>可靠性</translation>
    </message>
    <message>
        <source>share of anomalies by predicted probability</source>
        <translation>按预测概率的异常占比</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Needs labelled readings</source>
        <translation>需要有标签的读数</translation>
    </message>
    <message>
        <source>as predicted</source>
        <translation>与预测一致</translation>
    </message>
</context>
<context>
    <name>RemoteWords</name>
    <message>
        <source>The server said what nobody can understand.</source>
        <translation>服务器发来的内容无法理解。</translation>
    </message>
    <message>
        <source>The server speaks version %1 of the protocol, and this program version %2: use the same version of Fleetgrad on both sides.</source>
        <translation>服务器使用协议版本 %1，本程序使用版本 %2：请在两端使用相同版本的 Fleetgrad。</translation>
    </message>
    <message>
        <source>The connection to the server was lost.</source>
        <translation>与服务器的连接已断开。</translation>
    </message>
    <message>
        <source>The connection is lost, trying again in %1 s. %2</source>
        <translation>连接已断开，%1 秒后重试。%2</translation>
    </message>
    <message>
        <source>There is no connection: nothing was changed.</source>
        <translation>没有连接：什么都没有改变。</translation>
    </message>
    <message>
        <source>There is no connection to the server. Try it when it is back.</source>
        <translation>没有与服务器的连接。请在恢复后重试。</translation>
    </message>
    <message>
        <source>Too many desktops look at this run: %1 are allowed.</source>
        <translation>查看此运行的桌面太多：最多允许 %1 个。</translation>
    </message>
    <message>
        <source>This is not what a desktop of this version says.</source>
        <translation>这不是此版本的桌面会发送的内容。</translation>
    </message>
    <message>
        <source>You may watch this run, and not steer it. Whoever runs the server can give you a token of the role operate.</source>
        <translation>您可以查看此运行，但不能控制它。管理服务器的人可以给您一个角色为 operate 的令牌。</translation>
    </message>
    <message>
        <source>You may watch this run, and not change it.</source>
        <translation>您可以查看此运行，但不能更改它。</translation>
    </message>
</context>
<context>
    <name>ReplayFilesText</name>
    <message>
        <source>The folder cannot be read; check its permissions.</source>
        <translation>无法读取文件夹；请检查其权限。</translation>
    </message>
    <message>
        <source>There is no file *.csv in this folder, and subfolders are not searched; choose the folder that holds the CSV files.</source>
        <translation>此文件夹中没有 *.csv 文件，且不搜索子文件夹；请选择存放 CSV 文件的文件夹。</translation>
    </message>
    <message>
        <source>%1 has the series of the files beside it once more, without labels. It is left out.</source>
        <translation>%1 重复了旁边文件中的序列，且没有标签。已略去。</translation>
    </message>
    <message>
        <source>The folder &quot;train&quot; has no labels and is left out.</source>
        <translation>文件夹 &quot;train&quot; 没有标签，已略去。</translation>
    </message>
    <message>
        <source>There is no such file of readings in the folder; choose the files again.</source>
        <translation>文件夹中没有这样的读数文件；请重新选择文件。</translation>
    </message>
</context>
<context>
    <name>ReplayText</name>
    <message>
        <source>No file or folder is named; name a CSV file or a folder of them.</source>
        <translation>没有指定文件或文件夹；请指定 CSV 文件或 CSV 文件夹。</translation>
    </message>
    <message>
        <source>The memory does not suffice for these readings; choose fewer files or columns.</source>
        <translation>内存不足以容纳这些读数；请选择更少的文件或列。</translation>
    </message>
    <message>
        <source>%1 The file is left out.</source>
        <translation>%1该文件已略去。</translation>
    </message>
    <message>
        <source>Files recognised as those of %1: %2.</source>
        <translation>识别为 %1 的文件：%2。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Fleetgrad run %1</source>
        <translation>Fleetgrad 运行 %1</translation>
    </message>
    <message>
        <source>Fleetgrad run “%1”</source>
        <translation>Fleetgrad 运行“%1”</translation>
    </message>
    <message>
        <source>This file is no report of Fleetgrad and stays as it is. Name another folder.</source>
        <translation>此文件不是 Fleetgrad 的报告，保持原样。请指定其他文件夹。</translation>
    </message>
    <message>
        <source>It can’t be written: %1. Free some space or name another folder.</source>
        <translation>无法写入：%1。请腾出空间或指定其他文件夹。</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language of the report</comment>
        <translation>zh-CN</translation>
    </message>
    <message>
        <source>This folder can’t be made. Name one in a place where you may write.</source>
        <translation>无法创建此文件夹。请指定一个有写入权限的位置。</translation>
    </message>
    <message>
        <source>Scored before training, over about the last 1,000 labelled readings. Grey band: 10 to 90% of the devices; open circles: global versions, measured on readings that arrived after them; faint verticals: rounds. Named curves: the best, the median and the worst device.</source>
        <translation>训练前评分，基于约最近 1,000 条有标签的读数。灰色带：10% 到 90% 的设备；空心圆：全局版本，用其发布之后到达的读数测量；淡竖线：轮次。有名称的曲线：最好、居中和最差的设备。</translation>
    </message>
</context>
<context>
    <name>ReportPdf</name>
    <message>
        <source>The report was stopped; nothing was written.</source>
        <translation>报告已中止；没有写入任何内容。</translation>
    </message>
    <message>
        <source>It can’t be written: %1. Free some space or name another folder.</source>
        <translation>无法写入：%1。请腾出空间或指定其他文件夹。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>ReportSections</name>
    <message numerus="yes">
        <source>%Ln simulated device(s)</source>
        <translation>
            <numerusform>%Ln 台模拟设备</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) replayed from %1</source>
        <translation>
            <numerusform>从 %1 回放的 %Ln 台设备</numerusform>
        </translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>PR-AUC</source>
        <translation>PR-AUC</translation>
    </message>
    <message>
        <source>Log loss</source>
        <translation>对数损失</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>平衡准确率</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>Local models</source>
        <translation>本地模型</translation>
    </message>
    <message>
        <source>Global model</source>
        <translation>全局模型</translation>
    </message>
    <message>
        <source>Baseline: %1</source>
        <translation>基线：%1</translation>
    </message>
    <message>
        <source>Original method, in shadow</source>
        <translation>原方法，影子运行</translation>
    </message>
    <message>
        <source>Worst and best devices by the PR-AUC of their decision, whole run</source>
        <translation>按判定的 PR-AUC，最差和最好的设备，整个运行</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Gain over the baseline hardest to beat</source>
        <translation>相对最难超越的基线的增益</translation>
    </message>
    <message>
        <source>Last label</source>
        <translation>上一个标签</translation>
    </message>
    <message>
        <source>Unsupervised</source>
        <translation>无监督</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>本地</translation>
    </message>
    <message>
        <source>Global</source>
        <translation>全局</translation>
    </message>
    <message>
        <source>Base rate</source>
        <translation>基础率</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>The newest global versions. Claimed: what the devices say of themselves. Measured: on readings that arrived after the version was published, and (judges) on devices that never train</source>
        <translation>最新的全局版本。自报：设备自己给出的。实测：用版本发布之后到达的读数测得，以及（评估设备）用从不训练的设备测得</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>After batch</source>
        <translation>批次之后</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Screened out</source>
        <translation>被筛除</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Claimed accuracy</source>
        <translation>自报准确率</translation>
    </message>
    <message>
        <source>Measured accuracy</source>
        <translation>实测准确率</translation>
    </message>
    <message>
        <source>Measured PR-AUC</source>
        <translation>实测 PR-AUC</translation>
    </message>
    <message>
        <source>Measured log loss</source>
        <translation>实测对数损失</translation>
    </message>
    <message>
        <source>Judges’ PR-AUC</source>
        <translation>评估设备的 PR-AUC</translation>
    </message>
    <message>
        <source>information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>▲ warning</source>
        <translation>▲ 警告</translation>
    </message>
    <message>
        <source>◆ critical</source>
        <translation>◆ 严重</translation>
    </message>
    <message>
        <source>Why updates were quarantined: the newest 1,000</source>
        <translation>更新被隔离的原因：最新 1,000 次</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message numerus="yes">
        <source>%1 batch(es)</source>
        <translation>
            <numerusform>%1 个批次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reading(s)</source>
        <translation>
            <numerusform>%1 条读数</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 local update(s)</source>
        <translation>
            <numerusform>%1 次本地更新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 round(s)</source>
        <translation>
            <numerusform>%1 个轮次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 missing value(s)</source>
        <translation>
            <numerusform>%1 个缺失值</numerusform>
        </translation>
    </message>
    <message>
        <source>the original method, against labels that it makes itself</source>
        <translation>原方法，相对它自行生成的标签</translation>
    </message>
    <message>
        <source>the sound method</source>
        <translation>可靠方法</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>种子 %1</translation>
    </message>
    <message numerus="yes">
        <source>Every reading was scored before its label was used. Means over the devices; %1 of the %2 labelled reading(s) are anomalies, so that accuracy alone says little.</source>
        <translation>
            <numerusform>每条读数都在使用其标签之前评分。各设备的平均值；%2 条有标签的读数中有 %1 条异常，因此仅凭准确率说明不了什么。</numerusform>
        </translation>
    </message>
    <message>
        <source>The fleet</source>
        <translation>设备群</translation>
    </message>
    <message>
        <source>Whole run, mean over the devices</source>
        <translation>整个运行，各设备平均</translation>
    </message>
    <message>
        <source>Whole run, mean over the worst tenth of the devices</source>
        <translation>整个运行，最差十分之一设备的平均</translation>
    </message>
    <message>
        <source>Global versions</source>
        <translation>全局版本</translation>
    </message>
    <message numerus="yes">
        <source>%1 round(s); in the newest %2, on average %3 devices took part.</source>
        <translation>
            <numerusform>%1 个轮次；最近 %2 个轮次平均有 %3 台设备参加。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 update(s) screened out in them.</source>
        <translation>
            <numerusform>其中筛除了 %1 次更新。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rounds and screening</source>
        <translation>轮次与筛查</translation>
    </message>
    <message>
        <source>The devices’ learning rates are now between %1 and %2, median %3.</source>
        <translation>设备的学习率现在在 %1 和 %2 之间，中位数 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of them are locked.</source>
        <translation>
            <numerusform>其中 %1 个已锁定。</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest changes (1,000 at most): %1 because the error grew, %2 because it fell, %3 by a person, %4 because the model diverged, %5 because of drift.</source>
        <translation>最新的更改（至多 1,000 次）：%1 次因误差增大，%2 次因误差减小，%3 次由人，%4 次因模型发散，%5 次因漂移。</translation>
    </message>
    <message>
        <source>Learning rates</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>The newest events but rounds and alarms, newest first. Of the newest 1,000 of each kind: %1 for information, %2, %3 critical</source>
        <translation>除轮次和警报外的最新事件，最新的在前。每类最新 1,000 个中：信息 %1 个，%2，严重 %3 个</translation>
    </message>
    <message numerus="yes">
        <source>%1 warning(s)</source>
        <translation>
            <numerusform>警告 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Nothing happened but rounds and alarms.</source>
        <translation>除轮次和警报外没有发生任何事情。</translation>
    </message>
    <message>
        <source>Digest of the run&apos;s content:</source>
        <translation>运行内容的摘要：</translation>
    </message>
    <message>
        <source>Run file:</source>
        <translation>运行文件：</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>The run was going on when this was written: pause it, and the report has the digest of its content.</source>
        <translation>写此报告时运行仍在进行：将其暂停，报告中就有其内容的摘要。</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>判定</translation>
    </message>
    <message numerus="yes">
        <source>%Ln real device(s)</source>
        <translation>
            <numerusform>%Ln 台真实设备</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunFile</name>
    <message>
        <source>The configuration in it can&apos;t be read (%1). The file was damaged or changed by hand: use a copy of it.</source>
        <translation>其中的配置无法读取（%1）。文件已损坏或被手工更改：请使用它的副本。</translation>
    </message>
    <message>
        <source>There is such a file already, and a run never overwrites one. Choose another name, or resume the run that is in it.</source>
        <translation>已有这样的文件，而运行从不覆盖文件。请选择其他名称，或继续其中的运行。</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it first, or choose another.</source>
        <translation>没有文件夹 %1。请先创建，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>No file can be made in the folder %1. Check its permissions and the space that is left, or choose another.</source>
        <translation>无法在文件夹 %1 中创建文件。请检查其权限和剩余空间，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The file is read-only (%1). Change its permissions, or go on with a copy of it.</source>
        <translation>文件是只读的（%1）。请更改其权限，或用它的副本继续。</translation>
    </message>
    <message>
        <source>The file has a log beside it (-wal), and there is no space to put both together in %1. Copy both to a folder that you can write to.</source>
        <translation>文件旁边有日志（-wal），而 %1 中没有空间把两者合并。请将两者复制到可写入的文件夹。</translation>
    </message>
    <message>
        <source>There is no such file. Check the name and the folder.</source>
        <translation>没有这个文件。请检查名称和文件夹。</translation>
    </message>
    <message>
        <source>This is a folder. Name a run file (*.fleetrun).</source>
        <translation>这是文件夹。请指定运行文件（*.fleetrun）。</translation>
    </message>
    <message>
        <source>The file can&apos;t be read (%1). Check its permissions.</source>
        <translation>无法读取文件（%1）。请检查其权限。</translation>
    </message>
    <message>
        <source>The file is empty: there is no run in it. Remove it, or choose another.</source>
        <translation>文件是空的：其中没有运行。请将其删除，或选择其他文件。</translation>
    </message>
    <message>
        <source>This is not a run file of Fleetgrad. Choose a file that a run has saved (*.fleetrun).</source>
        <translation>这不是 Fleetgrad 的运行文件。请选择由运行保存的文件（*.fleetrun）。</translation>
    </message>
    <message>
        <source>The file is cut off: it ends before the run in it does. Use a copy of it, or save what is left with: sqlite3 FILE .recover</source>
        <translation>文件被截断：它在其中的运行结束之前就中断了。请使用它的副本，或用以下命令挽救剩余内容：sqlite3 FILE .recover</translation>
    </message>
    <message>
        <source>The file has version %1 of the format, and this program knows versions up to %2. Install a newer Fleetgrad.</source>
        <translation>文件的格式版本为 %1，而本程序只认识 %2 及以下的版本。请安装更新的 Fleetgrad。</translation>
    </message>
    <message>
        <source>The file has version %1 of the format, which there never was. It was damaged or changed by hand: use a copy of it.</source>
        <translation>文件的格式版本为 %1，从未有过这个版本。文件已损坏或被手工更改：请使用它的副本。</translation>
    </message>
    <message>
        <source>The file exists already. Choose another name.</source>
        <translation>文件已存在。请选择其他名称。</translation>
    </message>
    <message>
        <source>The copy could not be given this name. Choose another one.</source>
        <translation>副本无法使用这个名称。请选择其他名称。</translation>
    </message>
    <message>
        <source>Version %1 of device %2 is not stored with its weights. Choose one that is: every %3. local update is kept.</source>
        <translation>设备 %2 的版本 %1 没有连同权重保存。请选择已保存的版本：每 %3 次本地更新保留一次。</translation>
    </message>
    <message>
        <source>There is no global version %1 in this run. Choose one that a round has made.</source>
        <translation>此运行中没有全局版本 %1。请选择由某个轮次生成的版本。</translation>
    </message>
    <message>
        <source>The run file is closed already. Open it again to go on writing.</source>
        <translation>运行文件已经关闭。请重新打开以继续写入。</translation>
    </message>
    <message>
        <source>Batch %1 can&apos;t follow batch %2 in a run file. Go on from the newest checkpoint.</source>
        <translation>运行文件中批次 %1 不能接在批次 %2 之后。请从最新的检查点继续。</translation>
    </message>
    <message>
        <source>The disk, or what you may use of it, is full (%1). Free some space and go on; nothing that was committed is lost.</source>
        <translation>磁盘或可用的配额已满（%1）。请腾出空间后继续；已提交的内容没有丢失。</translation>
    </message>
    <message>
        <source>The file is damaged or cut off (%1). Use a copy of it, or save what is left with: sqlite3 FILE .recover</source>
        <translation>文件已损坏或被截断（%1）。请使用它的副本，或用以下命令挽救剩余内容：sqlite3 FILE .recover</translation>
    </message>
    <message>
        <source>The file can&apos;t be written (%1). Check the permissions of the file and of its folder; what was committed before is not lost.</source>
        <translation>无法写入文件（%1）。请检查文件及其文件夹的权限；之前提交的内容没有丢失。</translation>
    </message>
    <message>
        <source>The file can&apos;t be read (%1). Check the permissions of the file and of its folder, or copy it elsewhere.</source>
        <translation>无法读取文件（%1）。请检查文件及其文件夹的权限，或将其复制到别处。</translation>
    </message>
    <message>
        <source>The file is in use by another program. Close it there and try again.</source>
        <translation>文件正被其他程序使用。请在那里关闭后重试。</translation>
    </message>
    <message>
        <source>A value is larger than a run file or the memory can hold (%1). Use fewer devices or channels.</source>
        <translation>有一个值超出运行文件或内存所能容纳的大小（%1）。请使用更少的设备或通道。</translation>
    </message>
    <message>
        <source>Table %1, row %2, column %3 has a value that can&apos;t be. The file was damaged or changed by hand: use a copy of it.</source>
        <translation>表 %1 第 %2 行 %3 列的值不可能存在。文件已损坏或被手工更改：请使用它的副本。</translation>
    </message>
    <message>
        <source>There is not enough memory for this file. Close other programs and try again.</source>
        <translation>内存不足以处理此文件。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>Another program (%1, process %2) is writing to the file. Stop the run there, or open the file here to look at it only.</source>
        <translation>另一个程序（%1，进程 %2）正在写入该文件。请在那里停止运行，或在此处打开文件仅供查看。</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be written. Check its permissions and the space that is left, or copy the run file to another folder.</source>
        <translation>无法写入文件夹 %1。请检查其权限和剩余空间，或将运行文件复制到其他文件夹。</translation>
    </message>
    <message>
        <source>Saving was stopped.</source>
        <translation>保存已停止。</translation>
    </message>
    <message>
        <source>Device %1 sent no update in batch %2.</source>
        <translation>设备 %1 在批次 %2 中未发送更新。</translation>
    </message>
    <message>
        <source>There is no global version in this run yet. Go on with it until a round has been.</source>
        <translation>此运行中尚无全局版本。请继续运行，直到完成一个轮次。</translation>
    </message>
    <message>
        <source>This fork begins after batch %1; before, it is its parent. Fork that one.</source>
        <translation>此分支从批次 %1 之后开始；在此之前它就是其父运行。请从父运行建立分支。</translation>
    </message>
    <message>
        <source>There is no batch in this run yet. Go on with it, then fork it.</source>
        <translation>此运行还没有批次。请先继续运行，再建立分支。</translation>
    </message>
    <message>
        <source>There is no batch %1 in this run. Choose one from %2 to %3.</source>
        <translation>此运行中没有批次 %1。请选择 %2 到 %3 之间的批次。</translation>
    </message>
    <message>
        <source>There is a fork “%1” in this file already. Choose another name, or go on with that one.</source>
        <translation>此文件中已有分支“%1”。请换一个名称，或继续那个分支。</translation>
    </message>
    <message>
        <source>A fork can&apos;t be called “%1”. Use 1 to %2 letters, digits, spaces and . _ - + =.</source>
        <translation>分支不能命名为“%1”。请使用 1 到 %2 个字母、数字、空格和 . _ - + =。</translation>
    </message>
    <message>
        <source>Nothing was forked in this file, so there is no fork “%1”. Leave out what follows the #.</source>
        <translation>此文件中没有建立过分支，因此没有分支“%1”。请去掉 # 后面的内容。</translation>
    </message>
    <message>
        <source>There is no fork “%1” in this file. The forks are: %2.</source>
        <translation>此文件中没有分支“%1”。现有分支：%2。</translation>
    </message>
    <message>
        <source>The fleet model has %1 weights and a bias: there is no weight %2.</source>
        <translation>群模型有 %1 个权重和一个偏置：没有第 %2 个权重。</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>读取已停止。</translation>
    </message>
    <message>
        <source>There are no recorded readings of real devices for this batch. Use a copy of the file.</source>
        <translation>该批次没有记录真实设备的读数。请使用该文件的副本。</translation>
    </message>
    <message>
        <source>The readings at %1 are not those that this run was made from: put the original files back, or start a new run.</source>
        <translation>%1 处的读数不是生成此运行的读数：请放回原来的文件，或开始新的运行。</translation>
    </message>
    <message>
        <source>What devices reported up to batch %1 is in the earlier file %2: open that one.</source>
        <translation>设备到批次 %1 为止的报告在较早的文件 %2 中：请打开该文件。</translation>
    </message>
    <message>
        <source>There is no device %1 in this run.</source>
        <translation>此运行中没有设备 %1。</translation>
    </message>
    <message>
        <source>The local model of this device has %1 weights and a bias: there is no weight %2.</source>
        <translation>此设备的本地模型有 %1 个权重和一个偏置：没有第 %2 个权重。</translation>
    </message>
</context>
<context>
    <name>RunHistory</name>
    <message>
        <source>version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>claimed accuracy</source>
        <translation>自报准确率</translation>
    </message>
    <message>
        <source>measured accuracy</source>
        <translation>实测准确率</translation>
    </message>
    <message>
        <source>measured PR-AUC</source>
        <translation>实测 PR-AUC</translation>
    </message>
    <message>
        <source>measured log loss</source>
        <translation>实测对数损失</translation>
    </message>
    <message>
        <source>judges’ PR-AUC</source>
        <translation>评估设备的 PR-AUC</translation>
    </message>
</context>
<context>
    <name>RunOutlineText</name>
    <message>
        <source>Reading was stopped.</source>
        <translation>读取已停止。</translation>
    </message>
</context>
<context>
    <name>RunResults</name>
    <message>
        <source>It stopped before its first checkpoint: there are no figures of the whole run. Resume it, and pause it again.</source>
        <translation>它在第一个检查点之前停止：没有整个运行的数字。请继续运行，然后再次暂停。</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>读数</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Newest global version</source>
        <translation>最新全局版本</translation>
    </message>
    <message>
        <source>Figures below are those after batch</source>
        <translation>以下数字截至批次</translation>
    </message>
    <message>
        <source>No device has scored labelled readings of both classes with it.</source>
        <translation>没有设备用它给两个类别的有标签读数评过分。</translation>
    </message>
    <message>
        <source>No alarm has been judged: labels of normal readings and events are needed.</source>
        <translation>还没有评判过警报：需要正常读数和事件的标签。</translation>
    </message>
    <message>
        <source>False alarms a device-day</source>
        <translation>每个设备日的误报</translation>
    </message>
    <message>
        <source>Events found</source>
        <translation>发现的事件</translation>
    </message>
    <message>
        <source>No event has ended yet that an alarm could have found.</source>
        <translation>还没有警报本可发现的事件结束。</translation>
    </message>
    <message>
        <source>Median delay of found events</source>
        <translation>已发现事件的延迟中位数</translation>
    </message>
    <message>
        <source>No event has been found yet.</source>
        <translation>还没有发现过事件。</translation>
    </message>
    <message>
        <source>PR-AUC of the decisions</source>
        <translation>判定的 PR-AUC</translation>
    </message>
    <message>
        <source>Log loss of the decisions</source>
        <translation>判定的对数损失</translation>
    </message>
    <message>
        <source>Accuracy of the decisions</source>
        <translation>判定的准确率</translation>
    </message>
    <message>
        <source>F1 of the decisions</source>
        <translation>判定的 F1</translation>
    </message>
    <message>
        <source>PR-AUC of the local models</source>
        <translation>本地模型的 PR-AUC</translation>
    </message>
    <message>
        <source>Log loss of the local models</source>
        <translation>本地模型的对数损失</translation>
    </message>
    <message>
        <source>Accuracy of the local models</source>
        <translation>本地模型的准确率</translation>
    </message>
    <message>
        <source>F1 of the local models</source>
        <translation>本地模型的 F1</translation>
    </message>
    <message>
        <source>PR-AUC of the global model</source>
        <translation>全局模型的 PR-AUC</translation>
    </message>
    <message>
        <source>Log loss of the global model</source>
        <translation>全局模型的对数损失</translation>
    </message>
    <message>
        <source>Accuracy of the global model</source>
        <translation>全局模型的准确率</translation>
    </message>
    <message>
        <source>F1 of the global model</source>
        <translation>全局模型的 F1</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>This file exists, and no run is ever overwritten. Name another one with --output, or go on with it: fleetgrad-cli resume.</source>
        <translation>此文件已存在，运行从不会被覆盖。请用 --output 指定其他文件，或继续其中的运行：fleetgrad-cli resume。</translation>
    </message>
    <message>
        <source>The folder of this file does not exist. Make it first, or name another place.</source>
        <translation>此文件的文件夹不存在。请先创建，或指定其他位置。</translation>
    </message>
    <message>
        <source>Worker threads; 0: one for each processor</source>
        <translation>工作线程数；0：每个处理器一个</translation>
    </message>
    <message>
        <source>Times real time; 0: as fast as possible</source>
        <translation>实际时间的倍数；0：尽可能快</translation>
    </message>
    <message>
        <source>Write a report (index.html and its charts) there</source>
        <translation>把报告（index.html 及其图表）写到该处</translation>
    </message>
    <message>
        <source>Print the summary as one JSON object and nothing else</source>
        <translation>只把汇总输出为一个 JSON 对象</translation>
    </message>
    <message>
        <source>A line for every local update; beside --json on standard error</source>
        <translation>每次本地更新输出一行；与 --json 同用时写到标准错误</translation>
    </message>
    <message>
        <source>No progress and no table</source>
        <translation>不显示进度和表格</translation>
    </message>
    <message>
        <source>Train a simulated fleet</source>
        <translation>训练模拟的设备群</translation>
    </message>
    <message>
        <source>The run file to write; without it the run is not kept</source>
        <translation>要写入的运行文件；不指定则不保留运行</translation>
    </message>
    <message>
        <source>Print the whole configuration, with comments, and end</source>
        <translation>输出带注释的全部配置后结束</translation>
    </message>
    <message>
        <source>It is empty. Name a CSV file, or a folder of them.</source>
        <translation>内容为空。请指定一个 CSV 文件或 CSV 文件夹。</translation>
    </message>
    <message>
        <source>The run needs a temporary file. Free some space, or name one with --output.</source>
        <translation>运行需要一个临时文件。请腾出空间，或用 --output 指定文件。</translation>
    </message>
    <message>
        <source>This run has no end. Stop it with Ctrl+C, or give --batches.</source>
        <translation>这个运行没有终点。请用 Ctrl+C 停止，或指定 --batches。</translation>
    </message>
    <message>
        <source>Go on with a run file from where it stopped</source>
        <translation>从停止处继续运行文件</translation>
    </message>
    <message>
        <source>The run file</source>
        <translation>运行文件</translation>
    </message>
    <message>
        <source>The number of batches that the whole run is to have; without it, as before</source>
        <translation>整个运行应有的批次数；不指定则与之前相同</translation>
    </message>
    <message>
        <source>Stop where this becomes true, such as &quot;loss&gt;2&quot;; repeatable</source>
        <translation>在此条件变为成立处停止，例如 &quot;loss&gt;2&quot;；可重复</translation>
    </message>
    <message>
        <source>Train on CSV files, or run a recorded run again</source>
        <translation>用 CSV 文件训练，或重新执行一次已记录的运行</translation>
    </message>
    <message>
        <source>A CSV file, a folder of them, or a run file</source>
        <translation>一个 CSV 文件、一个包含它们的文件夹，或一个运行文件</translation>
    </message>
    <message>
        <source>A recorded run is replayed with the configuration that it has. Leave this out, or fork the run: fleetgrad-cli fork.</source>
        <translation>已记录的运行按它自己的配置重放。请去掉此项，或从该运行分支：fleetgrad-cli fork。</translation>
    </message>
    <message>
        <source>A fork can&apos;t be replayed, since it has two configurations. Replay its file, and fork that.</source>
        <translation>分支有两个配置，因此不能重放。请重放它的文件，再从中分支。</translation>
    </message>
    <message>
        <source>It has the digest of the recorded run: %1</source>
        <translation>它的摘要与已记录的运行相同：%1</translation>
    </message>
    <message>
        <source>Its digest is not that of the recorded run: another version of the program made that one (fleetgrad-cli inspect names it), or this one was stopped early.</source>
        <translation>它的摘要与已记录的运行不同：那次运行由另一个版本的程序生成（fleetgrad-cli inspect 会显示），或者这次提前停止了。</translation>
    </message>
    <message>
        <source>Its devices send their readings over the network. Go on with it by fleetgrad-cli serve, or fork it.</source>
        <translation>它的设备通过网络发送读数。请用 fleetgrad-cli serve 继续运行，或从中分支。</translation>
    </message>
    <message>
        <source>Readings of real devices come over the network: begin such a run by fleetgrad-cli serve.</source>
        <translation>真实设备的读数来自网络：请用 fleetgrad-cli serve 开始这样的运行。</translation>
    </message>
</context>
<context>
    <name>Scoring</name>
    <message>
        <source>The run is too long to read it again from its beginning: 10 million readings a device at most. Compare models in a shorter one.</source>
        <translation>运行过长，无法从头重新读取：每台设备最多 1,000 万条读数。请在较短的运行中比较模型。</translation>
    </message>
    <message>
        <source>Scoring was stopped.</source>
        <translation>评分已停止。</translation>
    </message>
</context>
<context>
    <name>ScoringWords</name>
    <message>
        <source>The readings have no device of this name. Leave --only out to see what they are called.</source>
        <translation>读数中没有这个名称的设备。去掉 --only 可查看设备名称。</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1, %2</source>
        <comment>parts of a list</comment>
        <translation>%1，%2</translation>
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
        <translation>这不是地址。请写成 127.0.0.1:8441、[::1]:8441，或用 0.0.0.0:8441 表示本机的所有网络。</translation>
    </message>
    <message>
        <source>Run a fleet for long, and tell over the network how it is</source>
        <translation>长期运行机群，并通过网络告知其状态</translation>
    </message>
    <message>
        <source>The run file: goes on with it where it exists, else begins it</source>
        <translation>运行文件：存在则继续，否则新建</translation>
    </message>
    <message>
        <source>Where it is asked; 127.0.0.1:8441 without, port 0: one that is free</source>
        <translation>监听地址；默认 127.0.0.1:8441，端口 0 表示任意空闲端口</translation>
    </message>
    <message>
        <source>Without TLS; only on 127.0.0.1 or [::1]</source>
        <translation>不使用 TLS；仅限 127.0.0.1 或 [::1]</translation>
    </message>
    <message>
        <source>A certificate of your own, in PEM</source>
        <translation>您自己的证书，PEM 格式</translation>
    </message>
    <message>
        <source>Its key, in PEM</source>
        <translation>其密钥，PEM 格式</translation>
    </message>
    <message>
        <source>Train on a CSV file, or a folder of them</source>
        <translation>用 CSV 文件或其文件夹训练</translation>
    </message>
    <message>
        <source>Worker threads; 0: one for each processor</source>
        <translation>工作线程数；0：每个处理器一个</translation>
    </message>
    <message>
        <source>Times real time; 0: as fast as possible</source>
        <translation>实际时间的倍数；0：尽可能快</translation>
    </message>
    <message>
        <source>Who signs the certificates that devices show instead of a token, in PEM</source>
        <translation>签发设备用来代替令牌的证书的机构，PEM 格式</translation>
    </message>
    <message>
        <source>There is no certificate in PEM here that could vouch for devices.</source>
        <translation>此处没有可以为设备担保的 PEM 证书。</translation>
    </message>
    <message>
        <source>What devices reported goes to an earlier file when the run file has that many bytes, as 2GB</source>
        <translation>当运行文件达到这么多字节（例如 2GB）时，设备的报告移入较早的文件</translation>
    </message>
    <message>
        <source>Earlier files that stay; 0: all</source>
        <translation>保留的较早文件数；0：全部</translation>
    </message>
    <message>
        <source>kB a second that each desktop gets that looks at the run; 190 without</source>
        <translation>每个查看运行的桌面每秒获得的 kB 数；未指定时为 190</translation>
    </message>
    <message>
        <source>This run has forks, which need its rows: it is not rotated.</source>
        <translation>此运行的分支需要其数据行，因此不会移入较早的文件。</translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>No secure connection to the server: %1. Check the address, and whether the server runs.</source>
        <translation>无法与服务器建立安全连接：%1。请检查地址，以及服务器是否在运行。</translation>
    </message>
    <message>
        <source>This is not the address of a server. Write it as wss://host:8441.</source>
        <translation>这不是服务器的地址。请写成 wss://host:8441。</translation>
    </message>
    <message>
        <source>Without TLS (ws://) only this machine can be reached. Write wss://%1.</source>
        <translation>不使用 TLS（ws://）时只能连接本机。请写 wss://%1。</translation>
    </message>
    <message>
        <source>The server does not know this token. Ask who runs it for one.</source>
        <translation>服务器不认识此令牌。请向管理它的人索取一个。</translation>
    </message>
    <message>
        <source>This token is not for looking at the run. Ask who runs the server for one of the role watch or operate.</source>
        <translation>此令牌不能用于查看运行。请向管理服务器的人索取角色为 watch 或 operate 的令牌。</translation>
    </message>
    <message>
        <source>No run is shown there: is it fleetgrad-cli serve of this version?</source>
        <translation>那里没有显示任何运行：它是此版本的 fleetgrad-cli serve 吗？</translation>
    </message>
    <message>
        <source>Too many wrong tokens came from here: try again in a minute.</source>
        <translation>从这里发出的错误令牌太多：请一分钟后重试。</translation>
    </message>
    <message>
        <source>It was cut: the server has stopped, or the network is gone.</source>
        <translation>连接中断：服务器已停止，或网络不可用。</translation>
    </message>
</context>
<context>
    <name>ServerMachineText</name>
    <message>
        <source>This line is no label (0 or 1); get the file again.</source>
        <translation>这一行不是标签（0 或 1）；请重新获取文件。</translation>
    </message>
</context>
<context>
    <name>ServerTrust</name>
    <message>
        <source>The server&apos;s certificate is another one: its SHA-256 is %1, expected was %2. Either the server has a new certificate, or somebody listens in between: ask who runs it.</source>
        <translation>服务器的证书不一致：其 SHA-256 为 %1，预期为 %2。要么服务器换了新证书，要么有人在中间窃听：请询问服务器的管理者。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not believed (%1). Its SHA-256 is %2: if whoever runs the server tells you the same, give it as the fingerprint.</source>
        <translation>服务器的证书不受信任（%1）。其 SHA-256 为 %2：如果服务器的管理者告知的与此相同，请将其作为指纹给出。</translation>
    </message>
</context>
<context>
    <name>ServiceWords</name>
    <message>
        <source>Listening on %1://%2:%3</source>
        <translation>正在监听 %1://%2:%3</translation>
    </message>
    <message>
        <source>Certificate (SHA-256): %1</source>
        <translation>证书 (SHA-256)：%1</translation>
    </message>
    <message>
        <source>Stopped after batch %1.</source>
        <translation>在批次 %1 之后停止。</translation>
    </message>
    <message>
        <source>The run has ended after batch %1.</source>
        <translation>运行已在第 %1 批后结束。</translation>
    </message>
    <message>
        <source>This run can&apos;t go on: its file can&apos;t be written, or its source is gone.</source>
        <translation>此运行无法继续：文件不可写，或数据源已不存在。</translation>
    </message>
    <message>
        <source>Going on after batch %1, with the settings of the run file.</source>
        <translation>从第 %1 批之后继续，使用运行文件中的设置。</translation>
    </message>
    <message>
        <source>%1, after batch %2: %3</source>
        <translation>%1，批次 %2 之后：%3</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The run stopped before its first checkpoint: continue it to measure it as a whole.</source>
        <translation>运行在第一个检查点之前停止：请继续它，以便整体测量。</translation>
    </message>
    <message>
        <source>The checkpoint at batch %1 does not fit this version of the program: the run can be looked at, but not continued.</source>
        <translation>批次 %1 处的检查点与本程序版本不符：运行可以查看，但不能继续。</translation>
    </message>
    <message>
        <source>There is no such device in this run.</source>
        <translation>此运行中没有这台设备。</translation>
    </message>
    <message>
        <source>No run is open to take a note.</source>
        <translation>没有打开的运行可添加备注。</translation>
    </message>
    <message>
        <source>No run is open to take the model.</source>
        <translation>没有打开的运行可以接收该模型。</translation>
    </message>
    <message>
        <source>Its first %L1 batches are in earlier files, so it can&apos;t be gone through again from the beginning. Replay the first of these, or fork this file after a later batch.</source>
        <translation>其前 %L1 个批次在较早的文件中，因此无法从头重新运行。请重放其中的第一个文件，或在较晚的批次之后为此文件建立分支。</translation>
    </message>
    <message>
        <source>The run file does not have the round of global v%1 any more.</source>
        <translation>运行文件中已没有 global v%1 的轮次。</translation>
    </message>
</context>
<context>
    <name>Silence</name>
    <message>
        <source>silent since %1</source>
        <translation>自 %1 静默</translation>
    </message>
    <message>
        <source>It last read something in batch %1, %2 after the start of the run.</source>
        <translation>它最后一次读取是在批次 %1，运行开始后 %2。</translation>
    </message>
    <message>
        <source>It last read something in batch %1, %2 UTC.</source>
        <translation>它最后一次读取是在批次 %1，%2 UTC。</translation>
    </message>
</context>
<context>
    <name>SimulationText</name>
    <message>
        <source>This setting must be %1; set it to a value in that range.</source>
        <translation>此设置必须为 %1；请设为该范围内的值。</translation>
    </message>
    <message>
        <source>a whole number from 1 to 1,000,000</source>
        <translation>1 到 1,000,000 的整数</translation>
    </message>
    <message>
        <source>a whole number from 1 to %1</source>
        <translation>1 到 %1 的整数</translation>
    </message>
    <message>
        <source>%L1 devices of %L2 channels are more than the %L3 channels that fit in memory; choose fewer devices or fewer channels.</source>
        <translation>%L1 台设备、每台 %L2 个通道，超过了内存能容纳的 %L3 个通道；请选择更少的设备或通道。</translation>
    </message>
    <message>
        <source>from 0.000001 to 1,000,000 seconds</source>
        <translation>0.000001 到 1,000,000 秒</translation>
    </message>
    <message>
        <source>from 0 to 0.5</source>
        <translation>0 到 0.5</translation>
    </message>
    <message>
        <source>from 0 to 1</source>
        <translation>0 到 1</translation>
    </message>
    <message>
        <source>from 0 to 1,000</source>
        <translation>0 到 1,000</translation>
    </message>
    <message>
        <source>from 0 to 0.9</source>
        <translation>0 到 0.9</translation>
    </message>
    <message>
        <source>a whole number from 1 on</source>
        <translation>不小于 1 的整数</translation>
    </message>
    <message>
        <source>from -1,000 to 1,000</source>
        <translation>-1,000 到 1,000</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>A batch must have from 1 to 10,000 readings; set a number in that range.</source>
        <translation>批次必须有 1 到 10,000 条读数；请设为该范围内的数。</translation>
    </message>
    <message>
        <source>A batch must last from 0 to 1,000,000,000 seconds; 0 means no bound.</source>
        <translation>批次必须持续 0 到 1,000,000,000 秒；0 表示不限。</translation>
    </message>
    <message>
        <source>This kind of source is unknown; choose simulated or replay.</source>
        <translation>未知的数据源种类；请选择 simulated 或 replay。</translation>
    </message>
    <message>
        <source>Readings of real devices are only in the run file that recorded them: open that one.</source>
        <translation>真实设备的读数只在记录它们的运行文件中：请打开该文件。</translation>
    </message>
</context>
<context>
    <name>StretchResults</name>
    <message>
        <source>Batches in view</source>
        <translation>视野内的批次</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>the first and the last of some batches</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>The run has no batch in view.</source>
        <translation>此运行在视野内没有批次。</translation>
    </message>
    <message>
        <source>Its curve has no value in view.</source>
        <translation>其曲线在视野内没有值。</translation>
    </message>
</context>
<context>
    <name>SummaryTable</name>
    <message>
        <source>mean over the devices</source>
        <translation>所有设备的平均</translation>
    </message>
    <message>
        <source>PR-AUC</source>
        <translation>PR-AUC</translation>
    </message>
    <message>
        <source>log loss</source>
        <translation>对数损失</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>平衡</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>kind of anomaly</source>
        <translation>异常种类</translation>
    </message>
    <message>
        <source>events found</source>
        <translation>发现的事件</translation>
    </message>
    <message>
        <source>readings alarming</source>
        <translation>触发警报的读数</translation>
    </message>
    <message>
        <source>%1, worst tenth</source>
        <translation>%1，最差十分之一</translation>
    </message>
    <message>
        <source>%1 model</source>
        <translation>%1模型</translation>
    </message>
    <message>
        <source>original method, in shadow</source>
        <translation>原方法，影子运行</translation>
    </message>
</context>
<context>
    <name>TelemetryText</name>
    <message>
        <source>This line is none of the labels of SMAP and MSL (columns chan_id, spacecraft and anomaly_sequences, a list of [first, last]); get the file again.</source>
        <translation>这一行不是 SMAP 和 MSL 的标签（列 chan_id、spacecraft 和 anomaly_sequences，后者为 [first, last] 的列表）；请重新获取文件。</translation>
    </message>
    <message>
        <source>The file has %1 rows, and its labels go on to row %2; get both again from the same data set.</source>
        <translation>文件有 %1 行，而其标签直到第 %2 行；请从同一数据集重新获取两者。</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>too few labels</source>
        <translation>标签过少</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>学习中</translation>
    </message>
    <message>
        <source>no gain</source>
        <translation>无增益</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>静默</translation>
    </message>
    <message>
        <source>quarantined</source>
        <translation>已隔离</translation>
    </message>
    <message>
        <source>judge</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>It has not read anything yet.</source>
        <translation>还没有读取任何内容。</translation>
    </message>
    <message>
        <source>Nothing can be said yet: it has fewer than 200 labelled readings, or all of one class, or its decision is not surely better than each baseline.</source>
        <translation>还无法下结论：有标签的读数少于 200 条，或只有一个类别，或其判定不能肯定地优于每个基线。</translation>
    </message>
    <message>
        <source>Its decision beats the majority class, the last label and the unsupervised score.</source>
        <translation>其判定优于多数类、上一个标签和无监督得分。</translation>
    </message>
    <message>
        <source>Its decision does not beat the majority class, the last label and the unsupervised score.</source>
        <translation>其判定并不优于多数类、上一个标签和无监督得分。</translation>
    </message>
    <message>
        <source>It had readings before, but none in this batch.</source>
        <translation>以前有读数，但这个批次没有。</translation>
    </message>
    <message>
        <source>Its newest update was kept out of the round. The events say why.</source>
        <translation>其最新的更新被挡在轮次之外。原因见事件。</translation>
    </message>
    <message>
        <source>It never trains: the global versions are judged on its readings.</source>
        <translation>从不训练：全局版本在它的读数上评估。</translation>
    </message>
    <message>
        <source>Its source has no more readings.</source>
        <translation>其数据源没有更多读数。</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>正在打开</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>平衡准确率</translation>
    </message>
    <message>
        <source>PR-AUC</source>
        <translation>PR-AUC</translation>
    </message>
    <message>
        <source>Log loss</source>
        <translation>对数损失</translation>
    </message>
    <message>
        <source>local</source>
        <translation>本地</translation>
    </message>
    <message>
        <source>global</source>
        <translation>全局</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>majority class</source>
        <translation>多数类</translation>
    </message>
    <message>
        <source>last label</source>
        <translation>上一个标签</translation>
    </message>
    <message>
        <source>unsupervised</source>
        <translation>无监督</translation>
    </message>
    <message>
        <source>nothing was wrong</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>a weight or a figure is not a finite number</source>
        <translation>有权重或数字不是有限数</translation>
    </message>
    <message>
        <source>it has not the fleet&apos;s number of weights</source>
        <translation>权重数与设备群的不同</translation>
    </message>
    <message>
        <source>its count of samples is not plausible</source>
        <translation>样本数不可信</translation>
    </message>
    <message>
        <source>it moved too far from its base version</source>
        <translation>偏离其基础版本过远</translation>
    </message>
    <message>
        <source>it was here before</source>
        <translation>以前已经来过</translation>
    </message>
    <message>
        <source>its device diverged</source>
        <translation>其设备已发散</translation>
    </message>
    <message>
        <source>error grew from %1 to %2</source>
        <translation>误差从 %1 增到 %2</translation>
    </message>
    <message>
        <source>error fell from %1 to %2</source>
        <translation>误差从 %1 减到 %2</translation>
    </message>
    <message>
        <source>raised because of drift</source>
        <translation>因漂移提高</translation>
    </message>
    <message>
        <source>back after drift</source>
        <translation>漂移后恢复</translation>
    </message>
    <message>
        <source>set by a person, locked</source>
        <translation>由人设定，已锁定</translation>
    </message>
    <message>
        <source>set by a person</source>
        <translation>由人设定</translation>
    </message>
    <message>
        <source>diverged: log loss %1 before training, %2 after it</source>
        <translation>发散：训练前对数损失 %1，训练后 %2</translation>
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
        <translation>恒定</translation>
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
        <translation>逐级</translation>
    </message>
    <message>
        <source>cosine, restarting</source>
        <translation>余弦，重启</translation>
    </message>
    <message>
        <source>Optimiser of %1 set to %2</source>
        <translation>%1 的优化器设为 %2</translation>
    </message>
    <message numerus="yes">
        <source>Optimiser of %Ln device(s) set to %1</source>
        <translation>
            <numerusform>%Ln 台设备的优化器设为 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Schedule of %1 set to: %2</source>
        <translation>%1 的调度设为：%2</translation>
    </message>
    <message numerus="yes">
        <source>Schedule of %Ln device(s) set to: %1</source>
        <translation>
            <numerusform>%Ln 台设备的调度设为：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 diverged: a weight is no number</source>
        <translation>%1 发散：有权重不是数</translation>
    </message>
    <message>
        <source>%1 diverged: weights ran to their bound</source>
        <translation>%1 发散：权重达到上限</translation>
    </message>
    <message>
        <source>%1 diverged: training does not lower its log loss</source>
        <translation>%1 发散：训练没有降低其对数损失</translation>
    </message>
    <message>
        <source>%1. Its rate is locked: nothing was changed</source>
        <translation>%1。其学习率已锁定：未作更改</translation>
    </message>
    <message>
        <source>%1. Its last good weights are back, rate %2 → %3</source>
        <translation>%1。已恢复其最后的良好权重，学习率 %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>Global version %1 from %Ln update(s)</source>
        <translation>
            <numerusform>由 %Ln 次更新得到全局版本 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln screened out</source>
        <translation>
            <numerusform>筛除 %Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 quarantined: moved %2× as far as training can</source>
        <translation>%1 已隔离：移动量是训练所能的 %2 倍</translation>
    </message>
    <message>
        <source>%1 quarantined: %2</source>
        <translation>%1 已隔离：%2</translation>
    </message>
    <message>
        <source>Learning rate of %1 set to %2</source>
        <translation>%1 的学习率设为 %2</translation>
    </message>
    <message numerus="yes">
        <source>Learning rate of %Ln device(s) set to %1</source>
        <translation>
            <numerusform>%Ln 台设备的学习率设为 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>spike</source>
        <translation>尖峰</translation>
    </message>
    <message>
        <source>level shift</source>
        <translation>水平突变</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>漂移</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>卡死</translation>
    </message>
    <message>
        <source>noise burst</source>
        <translation>噪声突发</translation>
    </message>
    <message numerus="yes">
        <source>Alarm on %Ln device(s): %1</source>
        <translation>
            <numerusform>%Ln 台设备发出警报：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) silent: %1</source>
        <translation>
            <numerusform>%Ln 台设备静默：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) back: %1</source>
        <translation>
            <numerusform>%Ln 台设备恢复：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is silent</source>
        <translation>%1 静默</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 恢复</translation>
    </message>
    <message>
        <source>%1 has no more readings</source>
        <translation>%1 没有更多读数</translation>
    </message>
    <message numerus="yes">
        <source>Learning rate of %Ln device(s) locked</source>
        <translation>
            <numerusform>%Ln 台设备的学习率已锁定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learning rate of %Ln device(s) unlocked</source>
        <translation>
            <numerusform>%Ln 台设备的学习率已解锁</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1 promoted: it is global version %2 now</source>
        <translation>版本 %1 已提升：现为全局版本 %2</translation>
    </message>
    <message>
        <source>No round: no update was waiting</source>
        <translation>没有进行轮次：没有更新在等待</translation>
    </message>
    <message>
        <source>The original method learns in shadow from now on</source>
        <translation>原方法从现在起影子学习</translation>
    </message>
    <message>
        <source>The original method no longer learns in shadow</source>
        <translation>原方法不再影子学习</translation>
    </message>
    <message>
        <source>Alarm on %1</source>
        <translation>%1 发出警报</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>its device tries out a model</source>
        <translation>其设备正在试用模型</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) joined: %1</source>
        <translation>
            <numerusform>%Ln 台设备加入：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 已加入</translation>
    </message>
    <message>
        <source>trains itself</source>
        <translation>自行训练</translation>
    </message>
    <message>
        <source>It keeps its readings and sends local updates. What it says of itself is a claim; nothing is measured of it here.</source>
        <translation>它保留自己的读数，发送本地更新。它对自身的说法是自报的；此处对它没有任何实测。</translation>
    </message>
    <message>
        <source>it started from a global version that there is not</source>
        <translation>它所基于的全局版本不存在</translation>
    </message>
</context>
<context>
    <name>TimeActions</name>
    <message>
        <source>One batch back</source>
        <translation>后退一个批次</translation>
    </message>
    <message>
        <source>One batch forward</source>
        <translation>前进一个批次</translation>
    </message>
    <message>
        <source>To the round before</source>
        <translation>到上一个轮次</translation>
    </message>
    <message>
        <source>To the next round</source>
        <translation>到下一个轮次</translation>
    </message>
    <message>
        <source>To the event before</source>
        <translation>到上一个事件</translation>
    </message>
    <message>
        <source>To the next event</source>
        <translation>到下一个事件</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>返回现在</translation>
    </message>
</context>
<context>
    <name>TokenWords</name>
    <message>
        <source>Say who may connect to a server</source>
        <translation>指定谁可以连接服务器</translation>
    </message>
    <message>
        <source>Make a token, and print it once</source>
        <translation>创建令牌，并只输出一次</translation>
    </message>
    <message>
        <source>Of whom it is, to know it by</source>
        <translation>属于谁，用来辨认</translation>
    </message>
    <message>
        <source>device: sends readings; watch: sees the run; operate: sees and changes it</source>
        <translation>device：发送读数；watch：查看运行；operate：查看并更改运行</translation>
    </message>
    <message>
        <source>The one device that it is for; without it any device</source>
        <translation>令牌所对应的唯一设备；不指定则为任意设备</translation>
    </message>
    <message>
        <source>Show the names, roles and devices</source>
        <translation>显示名称、角色和设备</translation>
    </message>
    <message>
        <source>Let nobody connect with a token any more</source>
        <translation>不再允许任何人用某个令牌连接</translation>
    </message>
    <message>
        <source>Of the token</source>
        <translation>令牌的名称</translation>
    </message>
    <message>
        <source>Keep it: the file %1 has a fingerprint of it, not the token.</source>
        <translation>请妥善保存：文件 %1 中只有它的指纹，没有令牌本身。</translation>
    </message>
</context>
<context>
    <name>Tokens</name>
    <message>
        <source>The file of tokens can&apos;t be read: %1.</source>
        <translation>无法读取令牌文件：%1。</translation>
    </message>
    <message>
        <source>A file of tokens has 4 MiB at most.</source>
        <translation>令牌文件最大为 4 MiB。</translation>
    </message>
    <message>
        <source>A token has a name, a role (device, watch or operate) and a SHA-256 of 64 hexadecimal digits. Remove it, and make another with “%1”.</source>
        <translation>令牌有名称、角色（device、watch 或 operate）和 64 位十六进制数字的 SHA-256。请将其删除，再用“%1”另建一个。</translation>
    </message>
    <message>
        <source>This is not TOML: %1.</source>
        <translation>这不是 TOML：%1。</translation>
    </message>
    <message>
        <source>A token needs a name, by which it can be removed.</source>
        <translation>令牌需要名称，以便日后据此删除。</translation>
    </message>
    <message>
        <source>Only a token of the role “device” is bound to a device.</source>
        <translation>只有角色为“device”的令牌才与设备绑定。</translation>
    </message>
    <message>
        <source>There is a token of that name. Remove it first, or take another name.</source>
        <translation>已有这个名称的令牌。请先将其删除，或换一个名称。</translation>
    </message>
    <message>
        <source>There is no token of the name “%1”.</source>
        <translation>没有名为“%1”的令牌。</translation>
    </message>
    <message>
        <source>The file of tokens can&apos;t be written: %1.</source>
        <translation>无法写入令牌文件：%1。</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>The devices’ decisions have learnt.</source>
        <translation>设备的判定已有所学。</translation>
    </message>
    <message>
        <source>The devices’ own models are learning.</source>
        <translation>设备自己的模型正在学习。</translation>
    </message>
    <message>
        <source>The global model is learning.</source>
        <translation>全局模型正在学习。</translation>
    </message>
    <message>
        <source>The devices’ decisions show no gain over the baselines.</source>
        <translation>设备的判定相对基线没有增益。</translation>
    </message>
    <message>
        <source>The devices’ own models show no gain over the baselines.</source>
        <translation>设备自己的模型相对基线没有增益。</translation>
    </message>
    <message>
        <source>The global model shows no gain over the baselines.</source>
        <translation>全局模型相对基线没有增益。</translation>
    </message>
    <message>
        <source>Nothing can be said of the devices’ decisions yet: too few labelled readings.</source>
        <translation>还无法对设备的判定下结论：有标签的读数过少。</translation>
    </message>
    <message>
        <source>Nothing can be said of the devices’ own models yet: too few labelled readings.</source>
        <translation>还无法对设备自己的模型下结论：有标签的读数过少。</translation>
    </message>
    <message>
        <source>Nothing can be said of the global model yet: too few labelled readings.</source>
        <translation>还无法对全局模型下结论：有标签的读数过少。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 devices beat(s) all three baselines.</source>
        <translation>
            <numerusform>%1 台设备中有 %Ln 台优于全部三个基线。</numerusform>
        </translation>
    </message>
    <message>
        <source>The original method in shadow claims an accuracy of %1 and a log loss of %2; measured on readings before it learns from them, against the true labels: accuracy %3, log loss %4, PR-AUC %5.</source>
        <translation>影子运行的原方法自报准确率 %1，对数损失 %2；在它从读数学习之前、按真实标签测得：准确率 %3，对数损失 %4，PR-AUC %5。</translation>
    </message>
    <message>
        <source>PR-AUC %1; the best baseline (%2) %3. Gain %4, 95% interval %5 to %6.</source>
        <translation>PR-AUC %1；最佳基线（%2）为 %3。增益 %4，95% 区间 %5 到 %6。</translation>
    </message>
</context>
<context>
    <name>WhyCommandWords</name>
    <message>
        <source>Tell why a device alarmed or not, and who moved a weight</source>
        <translation>说明设备为何发出或未发出警报，以及谁改变了某个权重</translation>
    </message>
    <message>
        <source>A run file</source>
        <translation>一个运行文件</translation>
    </message>
    <message>
        <source>The device that is asked about</source>
        <translation>所问的设备</translation>
    </message>
    <message>
        <source>Which of its readings: a number from 1, or a time such as 2026-11-26T10:30:00Z; without it the last</source>
        <translation>它的哪条读数：从 1 起的编号，或如 2026-11-26T10:30:00Z 的时间；不写则为最后一条</translation>
    </message>
    <message>
        <source>The reading with which its last alarm began</source>
        <translation>其上一次警报开始时的读数</translation>
    </message>
    <message>
        <source>Whose prediction: the decision, or one of the models</source>
        <translation>谁的预测：判定，或其中一个模型</translation>
    </message>
    <message>
        <source>How many rows at most</source>
        <translation>最多多少行</translation>
    </message>
    <message>
        <source>As one JSON object, with all rows</source>
        <translation>作为一个 JSON 对象，包含所有行</translation>
    </message>
    <message>
        <source>Say what is asked about: --device NAME or --weight FEATURE.</source>
        <translation>请说明所问的对象：--device NAME 或 --weight FEATURE。</translation>
    </message>
    <message numerus="yes">
        <source>%1: from %2 to %3 in %Ln global version(s)</source>
        <translation>
            <numerusform>%1：经 %Ln 个全局版本从 %2 变为 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>The run has no device of this name. Its devices are called %1, ...</source>
        <translation>此运行没有这个名称的设备。其设备名为 %1, ...</translation>
    </message>
    <message>
        <source>It has %L1 readings in this run, and no reading %L2.</source>
        <translation>此运行中它有 %L1 条读数，没有第 %L2 条。</translation>
    </message>
    <message>
        <source>“%1” is neither the number of a reading, from 1, nor a time such as 2026-11-26T10:30:00Z.</source>
        <translation>“%1”既不是从 1 起的读数编号，也不是如 2026-11-26T10:30:00Z 的时间。</translation>
    </message>
    <message>
        <source>It has not raised an alarm.</source>
        <translation>它没有发出过警报。</translation>
    </message>
    <message>
        <source>Who moved this weight of the global model, or how the device moved this one of its own: the name of its feature, or bias</source>
        <translation>谁改变了全局模型的这个权重，或设备如何改变了自身模型的这个权重：其特征的名称，或 bias</translation>
    </message>
    <message>
        <source>The model of this device has no such feature. It has %1, and bias.</source>
        <translation>此设备的模型没有这个特征。它有 %1，以及 bias。</translation>
    </message>
    <message>
        <source>The global model has no such feature. It has %1, and bias. With --device it is one of that device’s own model.</source>
        <translation>全局模型没有这个特征。它有 %1，以及 bias。加上 --device 则是该设备自身模型的特征。</translation>
    </message>
</context>
<context>
    <name>WhyLines</name>
    <message>
        <source>promoted by a person</source>
        <translation>由人提升</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>没有记录</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>没有标签</translation>
    </message>
    <message>
        <source>an anomaly</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>reading %1</source>
        <translation>读数 %1</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>批次 %1</translation>
    </message>
    <message>
        <source>There was no threshold for alarms yet.</source>
        <translation>当时还没有警报阈值。</translation>
    </message>
    <message>
        <source>It alarmed: the decision was %1, the threshold %2.</source>
        <translation>它发出了警报：判定为 %1，阈值为 %2。</translation>
    </message>
    <message>
        <source>It did not alarm: the decision was %1, the threshold %2.</source>
        <translation>它没有发出警报：判定为 %1，阈值为 %2。</translation>
    </message>
    <message>
        <source>Probability %1, log-odds %2, scored with global version %3.</source>
        <translation>概率 %1，对数几率 %2，用全局版本 %3 评分。</translation>
    </message>
    <message>
        <source>feature</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>share</source>
        <translation>份额</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>%1, global model</source>
        <translation>%1，全局模型</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>还有 %Ln 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>其他 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>sum</source>
        <translation>总和</translation>
    </message>
    <message>
        <source>global version</source>
        <translation>全局版本</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>devices that moved it most</source>
        <translation>改变它最多的设备</translation>
    </message>
    <message numerus="yes">
        <source>%1: from %2 to %3 in %Ln global version(s)</source>
        <translation>
            <numerusform>%1：经 %Ln 个全局版本从 %2 变为 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>version %1, batch %2: %3, of it %4</source>
        <translation>版本 %1，批次 %2：%3，其中 %4</translation>
    </message>
    <message>
        <source>this device&apos;s own training since then: %1</source>
        <translation>此后该设备自身的训练：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2: from %3 to %4 in %Ln update(s) that are stored</source>
        <translation>
            <numerusform>%2 的 %1：经 %Ln 次已存储的更新从 %3 变为 %4</numerusform>
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
        <translation>本地模型的偏置</translation>
    </message>
    <message>
        <source>bias of the global model</source>
        <translation>全局模型的偏置</translation>
    </message>
    <message>
        <source>unsupervised score</source>
        <translation>无监督得分</translation>
    </message>
    <message>
        <source>offset of the decision</source>
        <translation>判定的偏移</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>This reading is no longer kept.</source>
        <translation>此读数已不再保留。</translation>
    </message>
    <message>
        <source>Nobody looked when this reading came: what its models were then is not kept, but can be worked out from the run file.</source>
        <translation>此读数到来时没有人查看：当时的模型没有保留，但可以从运行文件算出。</translation>
    </message>
    <message>
        <source>Every channel of this reading was missing: it was not scored.</source>
        <translation>此读数的所有通道都缺失：没有评分。</translation>
    </message>
    <message>
        <source>This device never trains: it has no local model of its own.</source>
        <translation>此设备从不训练：它没有自己的本地模型。</translation>
    </message>
    <message>
        <source>%1 of the local model</source>
        <translation>%1 的本地模型</translation>
    </message>
    <message>
        <source>%1 of the global model</source>
        <translation>%1 的全局模型</translation>
    </message>
    <message>
        <source>%1 of the unsupervised score</source>
        <translation>%1 的无监督得分</translation>
    </message>
    <message>
        <source>In log-odds the decision was %1.</source>
        <translation>按对数几率，判定为 %1。</translation>
    </message>
</context>
<context>
    <name>fleetgrad::charts</name>
    <message>
        <source>claimed</source>
        <translation>自报</translation>
    </message>
    <message>
        <source>%1, claimed</source>
        <translation>%1，自报</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>还有 %Ln 条</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose a folder you may write to.</source>
        <translation>无法写入 %1：%2。请选择可写入的文件夹。</translation>
    </message>
    <message>
        <source>Made by Fleetgrad</source>
        <translation>由 Fleetgrad 生成</translation>
    </message>
    <message>
        <source>%1 names no known kind of picture. End its name in .png, .svg or .pdf.</source>
        <translation>%1 不是已知的图片种类。请让名称以 .png、.svg 或 .pdf 结尾。</translation>
    </message>
    <message>
        <source>A picture of %1 × %2 at density %3 can&apos;t be drawn. Choose at least 1 and at most 32767 pixels a side.</source>
        <translation>无法绘制密度为 %3、大小为 %1 × %2 的图片。每边请选择 1 到 32767 像素。</translation>
    </message>
    <message>
        <source>%1 could not be written: there is not enough memory for a picture of that size. Choose a smaller one, or .svg or .pdf.</source>
        <translation>无法写入 %1：内存不足以绘制这么大的图片。请选择较小的尺寸，或 .svg 或 .pdf。</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>无数值</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>parts of a list</comment>
        <translation>%1，%2</translation>
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
        <translation>可靠性</translation>
    </message>
    <message>
        <source>Readings that got about the same probability, and the share of them that were anomalies. On the grey diagonal, probabilities mean what they say; below it they promise too much. Bins with fewer than 50 readings are left out.</source>
        <translation>概率大致相同的读数，以及其中异常的占比。在灰色对角线上，概率名副其实；低于它则言过其实。读数少于 50 条的分箱略去。</translation>
    </message>
    <message>
        <source>Alarms by kind of anomaly</source>
        <translation>按异常种类的警报</translation>
    </message>
    <message>
        <source>No alarm has been judged yet.</source>
        <translation>还没有评判过警报。</translation>
    </message>
    <message>
        <source>No alarm can be judged yet: no label has come that can’t change any more.</source>
        <translation>还无法评判警报：还没有不会再变的标签到达。</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>警报</translation>
    </message>
    <message>
        <source>What alarms had been worth by then appears here once it is computed; the fleet table has the alarms of each device as they were.</source>
        <translation>截至当时警报的价值在计算完成后显示在这里；设备群表中有各设备当时的警报。</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::AlertCenter</name>
    <message numerus="yes">
        <source>%Ln more like it in the last minute</source>
        <translation>
            <numerusform>最近一分钟内还有 %Ln 条同类告警</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::AlertRulesDialog</name>
    <message numerus="yes">
        <source> reading(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> 条读数</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> batch(es)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> 个批次</numerusform>
        </translation>
    </message>
    <message>
        <source>Alert rules</source>
        <translation>告警规则</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>恢复初始值</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Use these rules</source>
        <translation>使用这些规则</translation>
    </message>
    <message>
        <source>Alert when</source>
        <translation>告警条件</translation>
    </message>
    <message>
        <source>From</source>
        <translation>达到</translation>
    </message>
    <message>
        <source>Of the devices</source>
        <translation>适用设备</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>%1: from</source>
        <translation>%1：达到</translation>
    </message>
    <message>
        <source>%1: of the devices</source>
        <translation>%1：适用设备</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1: level</source>
        <translation>%1：级别</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>%1: notify</source>
        <translation>%1：通知</translation>
    </message>
    <message>
        <source>Tell of it by a notification of the desktop, one a minute at most</source>
        <translation>用桌面通知告知，每分钟最多一条</translation>
    </message>
    <message>
        <source>%1: mute</source>
        <translation>%1：静音</translation>
    </message>
    <message>
        <source>Muted alerts are listed, but not counted by the bell and not notified</source>
        <translation>静音的告警仍列出，但铃铛不计数，也不发通知</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>Looking for the notifications of this desktop…</source>
        <translation>正在查找此桌面的通知服务…</translation>
    </message>
    <message>
        <source>The desktop shows notifications; a click on one brings this window to the front.</source>
        <translation>桌面会显示通知；单击通知可把此窗口带到最前面。</translation>
    </message>
    <message>
        <source>No notification service answers on this desktop: an icon in the tray tells instead.</source>
        <translation>此桌面没有通知服务应答：改由托盘图标告知。</translation>
    </message>
    <message>
        <source>No notification service answers on this desktop, and it has no tray: alerts are shown in this window only. Desktop environments bring such a service; dunst and mako are small ones.</source>
        <translation>此桌面没有通知服务应答，也没有托盘：告警只显示在此窗口中。桌面环境通常自带这种服务；dunst 和 mako 是其中小巧的两种。</translation>
    </message>
    <message>
        <source>%1, of the devices: %2</source>
        <translation>%1，适用设备：%2</translation>
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
        <translation>%1 · 已于批次 %2 结束</translation>
    </message>
    <message>
        <source>%1 · muted</source>
        <translation>%1 · 已静音</translation>
    </message>
    <message>
        <source>%1 · acknowledged</source>
        <translation>%1 · 已确认</translation>
    </message>
    <message>
        <source>Since batch %1</source>
        <translation>自批次 %1 起</translation>
    </message>
    <message numerus="yes">
        <source>%1 device(s) now, %2 at most</source>
        <translation>
            <numerusform>现有 %1 台设备，最多时 %2 台</numerusform>
        </translation>
    </message>
    <message>
        <source>From batch %1 to %2</source>
        <translation>从批次 %1 到 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 device(s) at most</source>
        <translation>
            <numerusform>最多时 %1 台设备</numerusform>
        </translation>
    </message>
    <message>
        <source>since batch %1: %2</source>
        <translation>自批次 %1 起：%2</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::AlertsPanel</name>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>All open alerts are seen: the bell counts on, and is no longer coloured</source>
        <translation>把所有未结束的告警视为已看过：铃铛继续计数，但不再着色</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>规则…</translation>
    </message>
    <message>
        <source>What raises an alert, who is told of it, and what is muted</source>
        <translation>什么会引发告警、通知谁，以及静音哪些</translation>
    </message>
    <message>
        <source>No alert. “Rules…” says what raises one.</source>
        <translation>没有告警。“规则…”说明什么会引发告警。</translation>
    </message>
    <message>
        <source>No run is open.</source>
        <translation>没有打开的运行。</translation>
    </message>
    <message numerus="yes">
        <source>Select %Ln device(s)</source>
        <translation>
            <numerusform>选中 %Ln 台设备</numerusform>
        </translation>
    </message>
    <message>
        <source>Not acknowledged</source>
        <translation>取消确认</translation>
    </message>
    <message>
        <source>No longer mute “%1”</source>
        <translation>取消“%1”的静音</translation>
    </message>
    <message>
        <source>Mute “%1”</source>
        <translation>将“%1”静音</translation>
    </message>
    <message>
        <source>Why its last alarm</source>
        <translation>上一次警报的原因</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::BreakpointsDialog</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Breakpoints</source>
        <translation>断点</translation>
    </message>
    <message>
        <source>Pause when this becomes true</source>
        <translation>当此条件变为成立时暂停</translation>
    </message>
    <message>
        <source>No breakpoint yet.</source>
        <translation>还没有断点。</translation>
    </message>
    <message>
        <source>Remove the breakpoint “%1”</source>
        <translation>移除断点“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>命中 %Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>This breakpoint is there already.</source>
        <translation>此断点已存在。</translation>
    </message>
    <message>
        <source>For example %1, %2 or %3; the field’s tooltip tells more.</source>
        <translation>例如 %1、%2 或 %3；输入框的提示中有更多说明。</translation>
    </message>
    <message>
        <source>The run pauses when “%1” becomes true</source>
        <translation>当“%1”变为成立时，运行会暂停</translation>
    </message>
    <message>
        <source>The run no longer pauses when “%1” becomes true</source>
        <translation>当“%1”变为成立时，运行不再暂停</translation>
    </message>
    <message>
        <source>The breakpoint “%1” is removed</source>
        <translation>断点“%1”已移除</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::CanaryPanel</name>
    <message>
        <source>Promote to all</source>
        <translation>提升至全部</translation>
    </message>
    <message>
        <source>End canary</source>
        <translation>结束金丝雀</translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>since</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>accuracy of its devices</source>
        <translation>其设备的准确率</translation>
    </message>
    <message>
        <source>accuracy of the others</source>
        <translation>其他设备的准确率</translation>
    </message>
    <message>
        <source>log loss of its devices</source>
        <translation>其设备的对数损失</translation>
    </message>
    <message>
        <source>log loss of the others</source>
        <translation>其他设备的对数损失</translation>
    </message>
    <message>
        <source>Canary: %1</source>
        <translation>金丝雀：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 device(s) since batch %2</source>
        <translation>
            <numerusform>%1 台设备，自批次 %2 起</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 round(s)</source>
        <translation>
            <numerusform>第 %1 轮次，共 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 round(s)</source>
        <translation>
            <numerusform>%1 轮次</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the model</source>
        <translation>保留模型</translation>
    </message>
    <message>
        <source>Its devices go on with the local model that came of it</source>
        <translation>其设备继续使用由此产生的本地模型</translation>
    </message>
    <message>
        <source>The model becomes the newest global version</source>
        <translation>该模型成为最新的全局版本</translation>
    </message>
    <message>
        <source>Its devices get back the local models that they had</source>
        <translation>其设备恢复原来的本地模型</translation>
    </message>
    <message>
        <source>Its devices go on with the newest global version</source>
        <translation>其设备继续使用最新的全局版本</translation>
    </message>
    <message numerus="yes">
        <source>The model alone, on %1 labelled reading(s); of the decision: %2</source>
        <translation>
            <numerusform>仅模型，在 %1 条有标签读数上；判定：%2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ChartExport</name>
    <message>
        <source>Export charts</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Vector graphics (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export values</source>
        <translation>导出数值</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ChartStack</name>
    <message>
        <source>Charts of learning</source>
        <translation>学习图表</translation>
    </message>
    <message>
        <source>Curves over batches. Arrow keys move, plus and minus zoom, Home shows the whole run.</source>
        <translation>按批次的曲线。方向键移动，加号和减号缩放，Home 显示整个运行。</translation>
    </message>
    <message>
        <source>The curves of a run appear here.</source>
        <translation>运行的曲线显示在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) here:</source>
        <translation>
            <numerusform>此处有 %Ln 个事件：</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>还有 %Ln 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::CommandPalette</name>
    <message>
        <source>Nothing of that name.</source>
        <translation>没有这个名称的内容。</translation>
    </message>
    <message>
        <source>Find actions, devices and versions</source>
        <translation>查找操作、设备和版本</translation>
    </message>
    <message>
        <source>Find actions, devices, versions</source>
        <translation>查找操作、设备、版本</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::CompareTables</name>
    <message>
        <source>Tables of the compared runs</source>
        <translation>所比较运行的表格</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>全部键</translation>
    </message>
    <message>
        <source>Show the keys that are the same in all runs, too</source>
        <translation>也显示在所有运行中都相同的键</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the table, for a spreadsheet</source>
        <translation>复制表格，用于电子表格</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Save the table as CSV</source>
        <translation>把表格保存为 CSV</translation>
    </message>
    <message>
        <source>No run is shown. Tick one in the list above.</source>
        <translation>没有显示任何运行。请在上面的列表中勾选一个。</translation>
    </message>
    <message>
        <source>Add a second run to see in what they differ.</source>
        <translation>再添加一个运行，即可查看两者的差异。</translation>
    </message>
    <message>
        <source>The configurations are the same in every key.</source>
        <translation>所有键的配置都相同。</translation>
    </message>
    <message>
        <source>Results in view</source>
        <translation>视野内的结果</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::CompareView</name>
    <message>
        <source>Charts of the compared runs</source>
        <translation>所比较运行的图表</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Metric of the upper chart</source>
        <translation>上方图表的指标</translation>
    </message>
    <message>
        <source>Metric of the lower chart</source>
        <translation>下方图表的指标</translation>
    </message>
    <message>
        <source>Whose curves</source>
        <translation>谁的曲线</translation>
    </message>
    <message>
        <source>Whose scores the curves are</source>
        <translation>曲线显示谁的得分</translation>
    </message>
    <message>
        <source>Add runs…</source>
        <translation>添加运行…</translation>
    </message>
    <message>
        <source>Choose run files to lay beside the others</source>
        <translation>选择要与其他运行并排比较的运行文件</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Take the chosen run out of the comparison (Delete)</source>
        <translation>把所选运行从比较中移除 (Delete)</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Read the files as they are now: a run may go on</source>
        <translation>按现在的状态重新读取文件：运行可能仍在继续</translation>
    </message>
    <message>
        <source>Alignment of the runs</source>
        <translation>运行的对齐方式</translation>
    </message>
    <message>
        <source>What lies one below the other: the same batch, the same time since the start, or as many readings a device</source>
        <translation>上下对齐的依据：相同的批次、开始后相同的时间，或每台设备同样多的读数</translation>
    </message>
    <message>
        <source>Two or more runs side by side: their curves over each other, what differs in their configurations, and what came of them. Add run files, or drop them here; the run in hand takes part by itself.</source>
        <translation>并排比较两个或更多运行：曲线重叠显示，列出配置的差异和各自的结果。请添加运行文件，或将其拖放到这里；当前运行自动参与比较。</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 已在列表中。</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ComparedFigures</name>
    <message>
        <source>claimed accuracy</source>
        <translation>自报准确率</translation>
    </message>
    <message>
        <source>measured by the run: accuracy</source>
        <translation>运行实测：准确率</translation>
    </message>
    <message>
        <source>PR-AUC</source>
        <translation>PR-AUC</translation>
    </message>
    <message>
        <source>log loss</source>
        <translation>对数损失</translation>
    </message>
    <message>
        <source>readings that are new to both, with a label</source>
        <translation>对两者都是新的、有标签的读数</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>all readings that were scored, with a label</source>
        <translation>所有已评分、有标签的读数</translation>
    </message>
    <message>
        <source>B − A</source>
        <translation>B − A</translation>
    </message>
    <message>
        <source>The run has not measured it: too few labels, or it came from a file.</source>
        <translation>运行没有测量过它：标签过少，或它来自文件。</translation>
    </message>
    <message>
        <source>Labels of both kinds are needed. Go on with the run, or choose older versions: more readings are new to them.</source>
        <translation>需要两个类别的标签。请继续运行，或选择较旧的版本：对它们来说新的读数更多。</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ComparedRuns</name>
    <message>
        <source>run in hand</source>
        <translation>当前运行</translation>
    </message>
    <message>
        <source>in hand, %1</source>
        <translation>当前，%1</translation>
    </message>
    <message>
        <source>being read, %1</source>
        <translation>正在读取，%1</translation>
    </message>
    <message>
        <source>can’t be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>未结束</translation>
    </message>
    <message>
        <source>Not saved under a name yet</source>
        <translation>尚未命名保存</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ComparedWeightsModel</name>
    <message>
        <source>bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>B − A</source>
        <translation>B − A</translation>
    </message>
    <message>
        <source>less | more</source>
        <translation>较小 | 较大</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ConfusionModel</name>
    <message>
        <source>found</source>
        <translation>命中</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>漏报</translation>
    </message>
    <message>
        <source>false</source>
        <translation>误报</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>%1, %2: %3 readings, %4 of those in the row (%5)</source>
        <translation>%1，%2：%3 条读数，占该行的 %4（%5）</translation>
    </message>
    <message>
        <source>called anomaly</source>
        <translation>判为异常</translation>
    </message>
    <message>
        <source>called normal</source>
        <translation>判为正常</translation>
    </message>
    <message>
        <source>anomaly</source>
        <translation>异常</translation>
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
        <translation>连接到服务器</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>服务器地址</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Whoever runs the server makes it with “fleetgrad-cli token add”.</source>
        <translation>管理服务器的人用“fleetgrad-cli token add”生成它。</translation>
    </message>
    <message>
        <source>Keep the token on this computer</source>
        <translation>在此电脑上保存令牌</translation>
    </message>
    <message>
        <source>In the settings of this program, in a file that only you can read.</source>
        <translation>保存在本程序的设置中，文件只有您能读取。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Looking for the server…</source>
        <translation>正在查找服务器…</translation>
    </message>
    <message>
        <source>The server shows another certificate than before, so nothing was sent to it. Before: %1. Now: %2. Ask who runs it whether it was renewed.</source>
        <translation>服务器出示的证书与以前不同，因此没有向它发送任何内容。以前：%1。现在：%2。请询问管理它的人是否已更新。</translation>
    </message>
    <message>
        <source>It was renewed: trust the new one</source>
        <translation>已更新：信任新证书</translation>
    </message>
    <message>
        <source>This server is not known yet. Its certificate is %1. fleetgrad-cli serve prints it where it starts: if it is the same there, trust it.</source>
        <translation>此服务器尚未知晓。它的证书是 %1。fleetgrad-cli serve 启动时会打印它：如果那里相同，就可以信任。</translation>
    </message>
    <message>
        <source>Trust it and connect</source>
        <translation>信任并连接</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::DeployDialog</name>
    <message>
        <source>Deploy %1</source>
        <translation>部署 %1</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>交给谁</translation>
    </message>
    <message>
        <source>Rounds that it is tried out for</source>
        <translation>试用的轮次数</translation>
    </message>
    <message>
        <source>until it is ended</source>
        <translation>直到手动结束</translation>
    </message>
    <message>
        <source>Rounds after which the model is taken back by itself; 0: a person ends it</source>
        <translation>经过这么多轮次后模型自动撤回；0：由人结束</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Why, for the events of the run</source>
        <translation>原因，写入运行的事件</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>To</source>
        <translation>交给</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>轮次</translation>
    </message>
    <message numerus="yes">
        <source>%1 device(s) try it out from the next batch on.</source>
        <translation>
            <numerusform>%1 台设备从下一批次起试用它。</numerusform>
        </translation>
    </message>
    <message>
        <source>At the next batch boundary it becomes the newest global version, and every device takes it. Undo promotes the version before.</source>
        <translation>在下一个批次边界，它成为最新的全局版本，所有设备都会采用。撤销会提升之前的版本。</translation>
    </message>
    <message>
        <source>It stands in place of their local models and learns on; ended, those come back.</source>
        <translation>它取代这些设备的本地模型并继续学习；结束后恢复原来的模型。</translation>
    </message>
    <message>
        <source>They take no new version and stay out of the rounds meanwhile, so that the others show what is without it.</source>
        <translation>在此期间它们不接收新版本，也不参与轮次，使其他设备能反映没有该模型时的情况。</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::DeviceDetails</name>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>last change of it</source>
        <translation>其上次更改</translation>
    </message>
    <message>
        <source>trained by</source>
        <translation>训练方式</translation>
    </message>
    <message>
        <source>events found</source>
        <translation>发现的事件</translation>
    </message>
    <message>
        <source>false alarms a day</source>
        <translation>每天误报</translation>
    </message>
    <message>
        <source>delay</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>labels waiting</source>
        <translation>等待标签</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>漂移</translation>
    </message>
    <message>
        <source>Whose weights</source>
        <translation>谁的权重</translation>
    </message>
    <message>
        <source>Whose weights are listed: the local model&apos;s, by channel, or those of the newest global version, which know no channels</source>
        <translation>列出谁的权重：本地模型的（按通道），或最新全局版本的（不区分通道）</translation>
    </message>
    <message>
        <source>weights of the local model</source>
        <translation>本地模型的权重</translation>
    </message>
    <message>
        <source>weights of the global model</source>
        <translation>全局模型的权重</translation>
    </message>
    <message>
        <source>The weights appear with the first batch, or with the first stored update of an opened run.</source>
        <translation>权重随第一个批次出现；打开的运行则随第一次保存的更新出现。</translation>
    </message>
    <message>
        <source>Facts of the device</source>
        <translation>设备信息</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::DeviceView</name>
    <message>
        <source>Charts of a device</source>
        <translation>设备的图表</translation>
    </message>
    <message>
        <source>Curves over readings. Arrow keys move, plus and minus zoom, Home shows all that is kept.</source>
        <translation>按读数的曲线。方向键移动，加号和减号缩放，Home 显示所有保留的内容。</translation>
    </message>
    <message>
        <source>Channels that are shown</source>
        <translation>显示的通道</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Which of the selected devices is shown</source>
        <translation>显示所选设备中的哪一台</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Which of its channels are shown</source>
        <translation>显示它的哪些通道</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Rate, drift, alarms and weights of the device; where there is little room, in place of its curves</source>
        <translation>设备的学习率、漂移、警报和权重；空间不足时代替其曲线显示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channel(s)</source>
        <translation>
            <numerusform>%Ln 个通道</numerusform>
        </translation>
    </message>
    <message>
        <source>No run is open.</source>
        <translation>没有打开的运行。</translation>
    </message>
    <message>
        <source>Select a device in the fleet table: its readings appear here, and what its models make of them.</source>
        <translation>在设备群表中选择一台设备：这里会显示它的读数，以及模型对其的评分。</translation>
    </message>
    <message>
        <source>%1 has not read anything yet.</source>
        <translation>%1 还没有读取任何内容。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Readings %1 to %2 of %3.</source>
        <translation>%3 的读数 %1 到 %2。</translation>
    </message>
    <message>
        <source>Probabilities and alarms appear with the next batch.</source>
        <translation>概率和警报随下一个批次出现。</translation>
    </message>
    <message>
        <source>Its labels are weak ones, made from its own readings: marks and shades are no truth.</source>
        <translation>其标签是弱标签，由它自己的读数生成：标记和底色并非真值。</translation>
    </message>
    <message>
        <source>reading %1</source>
        <translation>读数 %1</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>批次 %1</translation>
    </message>
    <message>
        <source>an anomaly</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why a reading scored what it scored: click one in the charts, or see the last alarm</source>
        <translation>读数为何得到这样的分数：点击图表中的一条，或查看上一次警报</translation>
    </message>
    <message>
        <source>The readings, the weights and what the readings scored appear here as they were then, once they are computed.</source>
        <translation>读数、权重和读数的得分在计算完成后按当时的样子显示在这里。</translation>
    </message>
    <message>
        <source>None of them came in the batches that were computed again: what they scored is not known.</source>
        <translation>这些读数都不在重新计算的批次中：它们的得分未知。</translation>
    </message>
    <message>
        <source>Probabilities and alarms from batch %1 on, as they were then.</source>
        <translation>概率和警报自批次 %1 起，为当时的样子。</translation>
    </message>
    <message>
        <source>%1 trains itself and keeps its readings: none of them are here. What it sends is in the rounds, and what it claims of itself in the tool tips of the fleet table.</source>
        <translation>%1 自行训练并保留读数：此处没有它的读数。它发送的内容见轮次，它的自报值见设备群表格的工具提示。</translation>
    </message>
    <message>
        <source>What they scored before somebody looked is being worked out.</source>
        <translation>正在计算有人查看之前的得分。</translation>
    </message>
    <message>
        <source>Nobody looked while the run went on, and what they scored can’t be worked out.</source>
        <translation>运行期间无人查看，其得分也无法算出。</translation>
    </message>
    <message>
        <source>Probabilities and alarms since batch %1: what earlier ones scored is not known.</source>
        <translation>自批次 %1 起的概率和警报：更早读数的得分未知。</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::DriftPanel</name>
    <message>
        <source>Devices that drift</source>
        <translation>漂移的设备</translation>
    </message>
    <message>
        <source>Channel that goes into quarantine or is released</source>
        <translation>要隔离或解除隔离的通道</translation>
    </message>
    <message>
        <source>No run is open.</source>
        <translation>没有打开的运行。</translation>
    </message>
    <message>
        <source>Takes effect with the next batch.</source>
        <translation>从下一个批次起生效。</translation>
    </message>
    <message>
        <source>Since about batch %1, found at batch %2</source>
        <translation>约自批次 %1 起，在批次 %2 发现</translation>
    </message>
    <message>
        <source>The last was found at batch %1 and is over.</source>
        <translation>上一次在批次 %1 发现，现已结束。</translation>
    </message>
    <message>
        <source>Its channels and its log loss are as they were.</source>
        <translation>其通道和对数损失与以往一样。</translation>
    </message>
    <message>
        <source>What is done: %1.</source>
        <translation>正在采取：%1。</translation>
    </message>
    <message>
        <source>Release the sensor</source>
        <translation>解除传感器隔离</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <comment>a remedy</comment>
        <translation>撤回：%1</translation>
    </message>
    <message>
        <source>Suggested: %1. %2</source>
        <comment>a remedy, what it does</comment>
        <translation>建议：%1。%2</translation>
    </message>
    <message>
        <source>The whole fleet. Select one device to see its own.</source>
        <translation>整个设备群。选择一台设备可查看它自己的漂移。</translation>
    </message>
    <message>
        <source>The whole fleet</source>
        <translation>整个设备群</translation>
    </message>
    <message>
        <source>No drift of the fleet as a whole</source>
        <translation>设备群整体无漂移</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) drift now</source>
        <translation>
            <numerusform>现有 %Ln 台设备漂移</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1:</source>
        <comment>of many devices</comment>
        <translation>前 %1 台：</translation>
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
        <translation>评估对象</translation>
    </message>
    <message>
        <source>On whose readings the model is judged</source>
        <translation>在谁的读数上评估模型</translation>
    </message>
    <message>
        <source>Judged model</source>
        <translation>被评估的模型</translation>
    </message>
    <message>
        <source>Which model is judged</source>
        <translation>评估哪个模型</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>local models</source>
        <translation>本地模型</translation>
    </message>
    <message>
        <source>global model</source>
        <translation>全局模型</translation>
    </message>
    <message>
        <source>one version</source>
        <translation>单个版本</translation>
    </message>
    <message>
        <source>Global version</source>
        <translation>全局版本</translation>
    </message>
    <message>
        <source>Which global version is judged; a click on the chart of versions chooses too</source>
        <translation>评估哪个全局版本；也可单击版本图表选择</translation>
    </message>
    <message>
        <source>whole fleet</source>
        <translation>整个设备群</translation>
    </message>
    <message>
        <source>hold-outs</source>
        <translation>留出设备</translation>
    </message>
    <message>
        <source>selected devices</source>
        <translation>所选设备</translation>
    </message>
    <message>
        <source>devices in the table</source>
        <translation>表中的设备</translation>
    </message>
    <message>
        <source>the devices that train</source>
        <translation>参加训练的设备</translation>
    </message>
    <message>
        <source>the whole fleet</source>
        <translation>整个设备群</translation>
    </message>
    <message>
        <source>the devices that never train</source>
        <translation>从不训练的设备</translation>
    </message>
    <message numerus="yes">
        <source>%1 selected device(s)</source>
        <translation>
            <numerusform>%1 台所选设备</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 device(s) in the table</source>
        <translation>
            <numerusform>表中的 %1 台设备</numerusform>
        </translation>
    </message>
    <message>
        <source>source “%1”</source>
        <translation>数据源“%1”</translation>
    </message>
    <message>
        <source>removed group “%1”</source>
        <translation>已删除的组“%1”</translation>
    </message>
    <message>
        <source>group “%1”</source>
        <translation>组“%1”</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a group, and how many devices it has</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%1 device(s)</source>
        <translation>
            <numerusform>%1 台设备</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::EvaluationView</name>
    <message>
        <source>Precision and recall</source>
        <translation>精确率与召回率</translation>
    </message>
    <message>
        <source>What share of the anomalies is found, and what share of what is called one is one, at every threshold. The area under the steps is the PR-AUC; the circle is where the matrix counts.</source>
        <translation>在每个阈值下，异常中被发现的占比，以及判为异常的读数中确为异常的占比。阶梯下的面积为 PR-AUC；圆圈是矩阵计数所用的阈值。</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>可靠性</translation>
    </message>
    <message>
        <source>Readings that got about the same probability, and the share of them that were anomalies. On the grey diagonal, probabilities mean what they say; below it they promise too much. Bins with fewer than 50 readings are left out.</source>
        <translation>概率大致相同的读数，以及其中异常的占比。在灰色对角线上，概率名副其实；低于它则言过其实。读数少于 50 条的分箱略去。</translation>
    </message>
    <message>
        <source>Detection delay</source>
        <translation>检测延迟</translation>
    </message>
    <message>
        <source>How long it took from the start of an event to its first alarming reading, of the events that were found</source>
        <translation>已发现的事件从开始到第一条触发警报的读数所用的时间</translation>
    </message>
    <message>
        <source>Accuracy of each global version</source>
        <translation>每个全局版本的准确率</translation>
    </message>
    <message>
        <source>Open circles are measured, the dotted line is claimed by who trained it. A click chooses the version.</source>
        <translation>空心圆为实测，虚线为训练者自报。单击可选择版本。</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message numerus="yes">
        <source>%1 reading(s)</source>
        <translation>
            <numerusform>%1 条读数</numerusform>
        </translation>
    </message>
    <message>
        <source>recall %1</source>
        <translation>召回率 %1</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>批次 %1</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>at 0.5</source>
        <comment>probability</comment>
        <translation>按 0.5</translation>
    </message>
    <message>
        <source>at the alarm threshold</source>
        <translation>按警报阈值</translation>
    </message>
    <message>
        <source>What models are worth appears here.
File &gt; New demonstration starts a fleet.</source>
        <translation>模型的实际水平显示在这里。
“文件 &gt; 新建演示”可开始一个设备群。</translation>
    </message>
    <message>
        <source>The evaluation begins with the first batch.</source>
        <translation>评估从第一个批次开始。</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在计数…</translation>
    </message>
    <message numerus="yes">
        <source>%1 labelled reading(s)</source>
        <translation>
            <numerusform>%1 条有标签的读数</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices that never train have no local model.</source>
        <translation>从不训练的设备没有本地模型。</translation>
    </message>
    <message>
        <source>Every device of this run trains: there are no hold-outs.</source>
        <translation>此运行的每台设备都参加训练：没有留出设备。</translation>
    </message>
    <message>
        <source>No device: select some in the fleet table, or choose the whole fleet.</source>
        <translation>没有设备：请在设备群表中选中一些，或选择整个设备群。</translation>
    </message>
    <message>
        <source>Global v%1 has not been judged yet: no labels of readings that it scored have come.</source>
        <translation>全局 v%1 尚未评估：它评过分的读数还没有标签到达。</translation>
    </message>
    <message>
        <source>Global v%1 on %2: %3 of batches %4 to %5.</source>
        <translation>全局 v%1，%2：批次 %4 到 %5 的 %3。</translation>
    </message>
    <message>
        <source>%1 on %2: %3 up to batch %4, each scored before its label was used.</source>
        <comment>1: decision, local model, ...; 2: whose readings</comment>
        <translation>%1，%2：截至批次 %4 的 %3，每条都在使用其标签之前评分。</translation>
    </message>
    <message>
        <source>All figures are %1.</source>
        <comment>against weak labels</comment>
        <translation>所有数字的前提：%1。</translation>
    </message>
    <message>
        <source>The readings of this run can&apos;t be had: its file has figures of each device, but no single scores for curves.</source>
        <translation>无法取得此运行的读数：其文件有每台设备的数字，但没有绘制曲线所需的单个得分。</translation>
    </message>
    <message>
        <source>The single scores for curves are not read while a run of more than 20,000 devices stands still: let it go on to have them.</source>
        <translation>超过 20,000 台设备的运行停住时，不读取绘制曲线所需的单个得分：让运行继续即可得到。</translation>
    </message>
    <message>
        <source>Its curves are not known: single scores are kept of the newest 200 versions, from when the run was started or continued.</source>
        <translation>其曲线未知：单个得分只为最新的 200 个版本保留，从运行开始或继续之时算起。</translation>
    </message>
    <message>
        <source>This run has no device of “%1”. Edit the group in the tab Groups, or choose the whole fleet.</source>
        <translation>此运行中没有“%1”的设备。请在“分组”标签页中编辑该组，或选择整个设备群。</translation>
    </message>
    <message>
        <source>The evaluation appears here as it was then, once it is computed.</source>
        <translation>评估在计算完成后按当时的样子显示在这里。</translation>
    </message>
    <message>
        <source>A run of more than 20,000 devices that stands still has its single scores for curves in its checkpoint, which is not read. This run is finished: given more batches, it has them when it goes on.</source>
        <translation>超过 20,000 台设备且处于停止状态的运行，其曲线所需的单个得分在检查点中，不会读取。此运行已结束：给予更多批次并继续时即可得到。</translation>
    </message>
    <message>
        <source>Its curves are not known: of the past, single scores of versions are there from batch %1 on, from where it was computed again.</source>
        <translation>其曲线未知：过去各版本的单个得分从批次 %1 起才有，即重新计算的起点。</translation>
    </message>
    <message>
        <source>No label has come yet of readings on %1 that came after global v%2 was published.</source>
        <comment>1: whose readings</comment>
        <translation>全局版本 v%2 发布之后的读数尚无标签：%1。</translation>
    </message>
    <message>
        <source>Global v%1 on %2: %3 of batches %4 to %5, the last of each device. It has scored them again: they came after it was published, and scores of single versions are not kept by device.</source>
        <comment>2: whose readings</comment>
        <translation>全局版本 v%1，%2：批次 %4 至 %5 的 %3，均为各设备最近的读数。由该版本重新评分：它们在其发布之后到来，且单个版本的得分不按设备保存。</translation>
    </message>
    <message>
        <source>Of these %1 devices %2 were read, evenly chosen.</source>
        <translation>这 %1 台设备中均匀选取并读取了 %2 台。</translation>
    </message>
    <message>
        <source>Appears here once it is computed</source>
        <translation>计算完成后显示在此处</translation>
    </message>
    <message>
        <source>The figures are in the run file; its curves appear once they are computed.</source>
        <translation>数值来自运行文件；其曲线在计算完成后显示。</translation>
    </message>
    <message>
        <source>From which score on a reading is called an anomaly: a probability of 0.5, or the threshold of alarms. Of the decision that is the one in force on its device now; of a version, the lowest at which the readings that it has scored again have no more false alarms than are wanted.</source>
        <translation>从哪个得分起读数被称为异常：概率 0.5，或警报阈值。对于决策，是其设备上当前生效的阈值；对于某个版本，是使其重新打分的读数的误报不多于期望的最低阈值。</translation>
    </message>
    <message>
        <source>Opening the run…</source>
        <translation>正在打开运行…</translation>
    </message>
    <message>
        <source>Alarms and delays: it is scoring the last readings again.</source>
        <translation>警报和延迟：它正在重新为最近的读数打分。</translation>
    </message>
    <message>
        <source>Alarms and delays: no label has come of readings since it was published.</source>
        <translation>警报和延迟：自发布以来尚无读数的标签到达。</translation>
    </message>
    <message numerus="yes">
        <source>Alarms and delays: of the last readings of %Ln device(s), batches %1 to %2, as if all had alarmed from a probability of %3 on%4.</source>
        <comment>4: nothing, or which threshold that is</comment>
        <translation>
            <numerusform>警报和延迟：基于 %Ln 台设备的最近读数（批次 %1 至 %2），假定全部从概率 %3 起报警%4。</numerusform>
        </translation>
    </message>
    <message>
        <source>, where they have as few false alarms as are wanted</source>
        <translation>（使误报不多于期望的阈值）</translation>
    </message>
    <message>
        <source>Global v%1 on %2: %3 of batch %4.</source>
        <translation>全局 v%1，%2：批次 %4 的 %3。</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::EventsModel</name>
    <message>
        <source>batch %1: %2</source>
        <translation>批次 %1：%2</translation>
    </message>
    <message>
        <source>Click to go there, double-click to see why it alarmed</source>
        <translation>单击前往，双击查看报警原因</translation>
    </message>
    <message>
        <source>Click to go there, double-click to see everything as it was then</source>
        <translation>单击前往，双击查看当时的全部情况</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::EventsPanel</name>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>还没有发生任何事情。</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Which events</source>
        <translation>哪些事件</translation>
    </message>
    <message>
        <source>Which events are listed</source>
        <translation>列出哪些事件</translation>
    </message>
    <message>
        <source>what matters</source>
        <translation>重要的</translation>
    </message>
    <message>
        <source>Warnings, remarks, and what a person did; not every round</source>
        <translation>警告、提示和人的操作；不含每个轮次</translation>
    </message>
    <message>
        <source>alarms</source>
        <translation>警报</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>by a person</source>
        <translation>由人操作</translation>
    </message>
    <message>
        <source>Nothing of that kind. “all” lists every round.</source>
        <translation>没有这类事件。“全部”会列出每个轮次。</translation>
    </message>
    <message>
        <source>A click goes to the device and the batch. Enter or a double click shows everything as it was then, or why it alarmed.</source>
        <translation>单击前往该设备和批次。回车或双击显示当时的全部情况，或报警的原因。</translation>
    </message>
    <message>
        <source>The newest %L1: go back in time to see earlier ones.</source>
        <translation>最新 %L1 条：回到过去可查看更早的。</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ExportDialog</name>
    <message>
        <source>Export charts</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>all of these, a file each</source>
        <translation>以上全部，每个一个文件</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>picture (PNG)</source>
        <translation>图片 (PNG)</translation>
    </message>
    <message>
        <source>vector graphics (SVG)</source>
        <translation>矢量图 (SVG)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>values (CSV)</source>
        <translation>数值 (CSV)</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>%1×, %2 dpi</source>
        <translation>%1×，%2 dpi</translation>
    </message>
    <message>
        <source>print, %1 dpi</source>
        <translation>打印，%1 dpi</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>of the visible range</source>
        <translation>可见范围</translation>
    </message>
    <message>
        <source>of the whole run</source>
        <translation>整个运行</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>as on screen</source>
        <translation>与屏幕相同</translation>
    </message>
    <message>
        <source>as wide as a page of A4</source>
        <translation>A4 页宽</translation>
    </message>
    <message>
        <source>own</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Unit of the size</source>
        <translation>尺寸的单位</translation>
    </message>
    <message>
        <source>px</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>毫米</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the charts as a picture of this size and density</source>
        <translation>按此尺寸和密度把图表复制为图片</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>The values as they were measured, not smoothed.</source>
        <translation>原始测量值，未经平滑。</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 毫米</translation>
    </message>
    <message>
        <source>%1, sharp at any size.</source>
        <translation>%1，任意大小都清晰。</translation>
    </message>
    <message>
        <source>%1 × %2 pixels; printed %3.</source>
        <translation>%1 × %2 像素；打印尺寸 %3。</translation>
    </message>
    <message>
        <source>Being prepared: %1.</source>
        <translation>正在准备：%1。</translation>
    </message>
    <message>
        <source>Each as large as on screen.</source>
        <translation>各与屏幕上的大小相同。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>for paper, on white</source>
        <translation>用于纸张，白底</translation>
    </message>
    <message>
        <source>Of pictures, whenever they are exported or copied</source>
        <translation>图片每次导出或复制时的颜色</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::FleetMapView</name>
    <message>
        <source>Sort again</source>
        <translation>重新排序</translation>
    </message>
    <message>
        <source>Sort the rows by the values as they are now; until then they keep their places</source>
        <translation>按当前的值给各行排序；在此之前各行位置不变</translation>
    </message>
    <message>
        <source>Metric of the fleet map</source>
        <translation>设备群热图的指标</translation>
    </message>
    <message>
        <source>Order of the rows</source>
        <translation>各行的次序</translation>
    </message>
    <message>
        <source>Order of the rows, by the values of the batches that are shown: the best last value or mean comes first, and what got worse most</source>
        <translation>各行的次序，按所显示批次的值：最后值或平均值最好的在前，或变差最多的在前</translation>
    </message>
    <message>
        <source>by last value</source>
        <translation>按最后值</translation>
    </message>
    <message>
        <source>by mean</source>
        <translation>按平均值</translation>
    </message>
    <message>
        <source>by change</source>
        <translation>按变化</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>as the table</source>
        <translation>与表相同</translation>
    </message>
    <message>
        <source>Fleet map: %1 by device and batch</source>
        <translation>设备群热图：%1，按设备和批次</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln 台设备</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 device(s)</source>
        <translation>
            <numerusform>%2 台设备中的 %1 台</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 a row</source>
        <translation>%1，每行 %2 台</translation>
    </message>
    <message>
        <source>sorted by last value</source>
        <translation>按最后值排序</translation>
    </message>
    <message>
        <source>sorted by mean</source>
        <translation>按平均值排序</translation>
    </message>
    <message>
        <source>sorted by change</source>
        <translation>按变化排序</translation>
    </message>
    <message>
        <source>sorted by name; %1</source>
        <translation>按名称排序；%1</translation>
    </message>
    <message>
        <source>as in the table; %1</source>
        <translation>与表相同；%1</translation>
    </message>
    <message>
        <source>%1 at batch %2; %3</source>
        <translation>%1，批次 %2；%3</translation>
    </message>
    <message>
        <source>The map of a fleet appears here.
File &gt; New demonstration starts one.</source>
        <translation>设备群热图显示在这里。
“文件 &gt; 新建演示”可开始一个设备群。</translation>
    </message>
    <message>
        <source>The map begins with the first batch.</source>
        <translation>热图从第一个批次开始。</translation>
    </message>
    <message>
        <source>The table shows no device: press Escape in its filter to see all.</source>
        <translation>表中没有显示设备：在筛选栏按 Esc 可查看全部。</translation>
    </message>
    <message>
        <source>Nothing was measured in these batches.
Press Home to see the whole run.</source>
        <translation>这些批次中没有测量任何值。
按 Home 可查看整个运行。</translation>
    </message>
    <message>
        <source>No device has a value yet: %1 needs labelled readings of both classes.</source>
        <translation>还没有设备有值：%1需要两个类别的有标签读数。</translation>
    </message>
    <message>
        <source>No device has a value yet: %1 needs labelled readings.</source>
        <translation>还没有设备有值：%1需要有标签的读数。</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>批次 %1</translation>
    </message>
    <message>
        <source>batches %1 to %2</source>
        <translation>批次 %1 到 %2</translation>
    </message>
    <message>
        <source>%1: no value</source>
        <translation>%1：无值</translation>
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
        <translation>转到最新位置</translation>
    </message>
    <message>
        <source>Show the whole run and fleet</source>
        <translation>显示整个运行和设备群</translation>
    </message>
    <message>
        <source>Map as PNG, SVG or PDF…</source>
        <translation>热图另存为 PNG、SVG 或 PDF…</translation>
    </message>
    <message>
        <source>Copy map</source>
        <translation>复制热图</translation>
    </message>
    <message>
        <source>Values of the map as CSV…</source>
        <translation>热图数值另存为 CSV…</translation>
    </message>
    <message>
        <source>Ctrl and the wheel tell them apart</source>
        <translation>Ctrl 加滚轮可将其分开显示</translation>
    </message>
    <message>
        <source>Opening the run…</source>
        <translation>正在打开运行…</translation>
    </message>
    <message>
        <source>Look at the readings of %1</source>
        <translation>查看 %1 的读数</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::FleetModel</name>
    <message>
        <source>alarm</source>
        <translation>警报</translation>
    </message>
    <message>
        <source>%1: %2 ±%3 in %4</source>
        <translation>%1：%2 ±%3（%4）</translation>
    </message>
    <message>
        <source>%1: too few labels to tell</source>
        <translation>%1：标签过少，无法断定</translation>
    </message>
    <message>
        <source>Labels arrived: %1</source>
        <translation>已到达的标签：%1</translation>
    </message>
    <message>
        <source>readings that may still get theirs: %1</source>
        <translation>仍可能得到标签的读数：%1</translation>
    </message>
    <message>
        <source>readings since the newest one with a label: %1</source>
        <translation>自最新一条有标签的读数以来的读数：%1</translation>
    </message>
    <message>
        <source>corrected: %1, repeated: %2, refused: %3</source>
        <translation>已更正：%1，重复：%2，已拒绝：%3</translation>
    </message>
    <message>
        <source>%1, from %2
channels: %3
global version v%4</source>
        <translation>%1，来自 %2
通道：%3
全局版本 v%4</translation>
    </message>
    <message numerus="yes">
        <source>%1 reading(s)</source>
        <translation>
            <numerusform>%1 条读数</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 value(s) missing</source>
        <translation>
            <numerusform>%1 个值缺失</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 local update(s) sent</source>
        <translation>
            <numerusform>已发送 %1 次本地更新</numerusform>
        </translation>
    </message>
    <message>
        <source>This device never trains: it has no local model, and judges the global versions.</source>
        <translation>此设备从不训练：它没有本地模型，用来评估全局版本。</translation>
    </message>
    <message>
        <source>Anomalies in the window: %1</source>
        <translation>窗口内的异常：%1</translation>
    </message>
    <message>
        <source>This device has not read anything yet.</source>
        <translation>此设备还没有读取任何内容。</translation>
    </message>
    <message>
        <source>Needs labelled readings of both classes: none of one class has come yet.</source>
        <translation>需要两个类别的有标签读数：其中一个类别还没有。</translation>
    </message>
    <message>
        <source>Learning rate, locked: feedback leaves it alone</source>
        <translation>学习率，已锁定：反馈不会改动它</translation>
    </message>
    <message>
        <source>Learning rate; feedback adjusts it</source>
        <translation>学习率；由反馈调整</translation>
    </message>
    <message>
        <source>In effect %1: its schedule (%2) makes %3 of it</source>
        <translation>实际为 %1：其调度（%2）使其变为 %3</translation>
    </message>
    <message>
        <source>%1 over the whole run: first %2, lowest %3, highest %4, last %5</source>
        <translation>%1，整个运行：最初 %2，最低 %3，最高 %4，最后 %5</translation>
    </message>
    <message numerus="yes">
        <source>Alarms from a probability of %1 on; %2 alarm(s) so far</source>
        <translation>
            <numerusform>概率从 %1 起报警；至今 %2 次警报</numerusform>
        </translation>
    </message>
    <message>
        <source>No label has come yet by which an alarm could be judged.</source>
        <translation>还没有可用来评判警报的标签到达。</translation>
    </message>
    <message>
        <source>There was no event to find.</source>
        <translation>没有可发现的事件。</translation>
    </message>
    <message numerus="yes">
        <source>%1 false alarm(s), %2 true</source>
        <translation>
            <numerusform>%1 次误报，%2 次属实</numerusform>
        </translation>
    </message>
    <message>
        <source>No event was found.</source>
        <translation>没有发现事件。</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>警报</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>漂移</translation>
    </message>
    <message>
        <source>Gain over</source>
        <translation>增益相对</translation>
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
        <translation>对数
损失</translation>
    </message>
    <message>
        <source>Events
found</source>
        <translation>发现的
事件</translation>
    </message>
    <message>
        <source>False
a day</source>
        <translation>每天
误报</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Balanced
accuracy</source>
        <translation>平衡
准确率</translation>
    </message>
    <message>
        <source>Labels
waiting</source>
        <translation>等待
标签</translation>
    </message>
    <message>
        <source>Label
age</source>
        <translation>标签
时龄</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>v</source>
        <translation>v</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>The device; a coloured square where its curve is in the charts</source>
        <translation>设备；彩色方块表示其曲线在图表中</translation>
    </message>
    <message>
        <source>What can be said of the device now</source>
        <translation>对设备目前的判断</translation>
    </message>
    <message>
        <source>PR-AUC over the whole run, each device on a scale of its own; sorted by the change since its first value</source>
        <translation>整个运行的 PR-AUC，每台设备各用自己的刻度；按自首个值以来的变化排序</translation>
    </message>
    <message>
        <source>Whether an alarm is on: its decision is above the threshold of the device, or was within the last few readings</source>
        <translation>是否正在发出警报：其判定高于设备的阈值，或在最近几条读数内曾高于它</translation>
    </message>
    <message>
        <source>Whether its readings changed for good, and why; or what is done about it</source>
        <translation>其读数是否已持久变化，以及原因；或正在采取的对策</translation>
    </message>
    <message>
        <source>Area under the precision-recall curve: a guess scores the share of anomalies, perfection 1</source>
        <translation>精确率-召回率曲线下的面积：猜测的得分为异常占比，完美为 1</translation>
    </message>
    <message>
        <source>Mean log loss: 0 is perfect</source>
        <translation>平均对数损失：0 为完美</translation>
    </message>
    <message>
        <source>Events that an alarm found, of those there were: runs of readings labelled anomalies, over about the last seven days of the device, or 5,000 readings where these are more</source>
        <translation>警报发现的事件数与全部事件数：事件是连续被标为异常的读数，取设备最近约七天，或更多时取 5,000 条读数</translation>
    </message>
    <message>
        <source>Alarms a day of the device that met no anomaly, over the same time</source>
        <translation>设备每天没有遇上异常的警报，同一时段</translation>
    </message>
    <message>
        <source>From the start of an event to its first alarming reading, median over the last 16 found events of that time</source>
        <translation>从事件开始到其第一条触发警报的读数，该时段内最近 16 个已发现事件的中位数</translation>
    </message>
    <message>
        <source>Share of readings that were called right; misleads where anomalies are rare</source>
        <translation>判断正确的读数占比；异常稀少时会误导</translation>
    </message>
    <message>
        <source>Mean of the shares called right among anomalies and among normal readings: a guess scores 0.5</source>
        <translation>异常与正常读数中各自判断正确占比的平均：猜测的得分为 0.5</translation>
    </message>
    <message>
        <source>Readings that may still get their label</source>
        <translation>仍可能得到标签的读数</translation>
    </message>
    <message>
        <source>Readings since the newest one with a label</source>
        <translation>自最新一条有标签的读数以来的读数</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Version: local updates sent so far</source>
        <translation>版本：至今发送的本地更新数</translation>
    </message>
    <message>
        <source>Readings so far</source>
        <translation>至今的读数</translation>
    </message>
    <message>
        <source>Of the local model. %1</source>
        <translation>本地模型的。%1</translation>
    </message>
    <message>
        <source>Of the decision. %1</source>
        <translation>判定的。%1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>The groups that it is in; sorted by the first of them</source>
        <translation>设备所属的组；按其中第一个排序</translation>
    </message>
    <message>
        <source>It tries out a model (canary).</source>
        <translation>它正在试用一个模型（金丝雀）。</translation>
    </message>
    <message>
        <source>What its decision gains, with 95% intervals, over</source>
        <translation>其判定的增益（95% 区间），相对于</translation>
    </message>
    <message>
        <source>Half of the events found within %1, 90% within %2</source>
        <translation>一半的事件在 %1之内发现，90% 在 %2之内</translation>
    </message>
    <message>
        <source>The baseline that its decision beats least surely, what it gains over it in log loss (over the unsupervised score in PR-AUC), and half of the 95% interval</source>
        <translation>其判定最没有把握超越的基线、对数损失上的增益（对无监督得分为 PR-AUC），以及 95% 区间的一半</translation>
    </message>
    <message>
        <source>It trains itself and keeps its readings: nothing is measured of it here.</source>
        <translation>它自行训练并保留读数：此处对它没有任何实测。</translation>
    </message>
    <message>
        <source>It has not sent a local update yet.</source>
        <translation>它还没有发送过本地更新。</translation>
    </message>
    <message>
        <source>It claims an accuracy of %1.</source>
        <translation>它自报的准确率为 %1。</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::FleetPanel</name>
    <message>
        <source>Filter of the fleet</source>
        <translation>设备群的筛选</translation>
    </message>
    <message>
        <source>Whose scores of the devices are shown</source>
        <translation>显示设备的哪种得分</translation>
    </message>
    <message>
        <source>Whose scores the table and the curves of devices show: the decision, which mixes both models and the unsupervised score, or the local model alone</source>
        <translation>表和设备曲线显示哪种得分：判定（混合两个模型和无监督得分），或仅本地模型</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>local models</source>
        <translation>本地模型</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>设备群</translation>
    </message>
    <message>
        <source>Save local model of %1…</source>
        <translation>保存 %1 的本地模型…</translation>
    </message>
    <message>
        <source>Look at the readings of %1</source>
        <translation>查看 %1 的读数</translation>
    </message>
    <message>
        <source>too few labels</source>
        <translation>标签过少</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>警报</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln 台设备</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 device(s)</source>
        <translation>
            <numerusform>%2 台设备中的 %1 台</numerusform>
        </translation>
    </message>
    <message>
        <source>none selected</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>已选 %1 台</translation>
    </message>
    <message>
        <source>No run is open.
File &gt; New demonstration starts a fleet; a folder of CSV files or a run file can be dropped here.</source>
        <translation>没有打开的运行。
“文件 &gt; 新建演示”可开始一个设备群；也可把 CSV 文件夹或运行文件拖放到这里。</translation>
    </message>
    <message>
        <source>Reading the source…</source>
        <translation>正在读取数据源…</translation>
    </message>
    <message>
        <source>This run has no devices.</source>
        <translation>此运行没有设备。</translation>
    </message>
    <message>
        <source>No device matches the filter.
Press Escape in the filter field to see all.</source>
        <translation>没有设备符合筛选条件。
在筛选栏按 Esc 可查看全部。</translation>
    </message>
    <message numerus="yes">
        <source>New group of %Ln selected device(s)…</source>
        <translation>
            <numerusform>用所选 %Ln 台设备新建组…</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause when something becomes true of %1…</source>
        <translation>当 %1 满足条件时暂停…</translation>
    </message>
    <message>
        <source>Why the last alarm of %1</source>
        <translation>%1 上一次警报的原因</translation>
    </message>
    <message>
        <source>Opening the run…</source>
        <translation>正在打开运行…</translation>
    </message>
    <message>
        <source>Filter:  press-*   acc&lt;0.7   is:alarm</source>
        <translation>筛选：  press-*   acc&lt;0.7   is:alarm</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ForkDialog</name>
    <message>
        <source>Fork after batch %1</source>
        <translation>在批次 %1 之后建立分支</translation>
    </message>
    <message>
        <source>The fork is this run up to there, and goes on with these settings beside it, in the same file. Change what is to be tried.</source>
        <translation>分支到此为止与该运行相同，然后以这些设置在其旁边继续，保存在同一文件中。请更改要尝试的内容。</translation>
    </message>
    <message>
        <source>Name of the fork; without it fork-1, fork-2, …</source>
        <translation>分支名称；留空则为 fork-1、fork-2…</translation>
    </message>
    <message>
        <source>Name of the fork</source>
        <translation>分支名称</translation>
    </message>
    <message>
        <source>Settings of the fork</source>
        <translation>分支的设置</translation>
    </message>
    <message>
        <source>Fork the run</source>
        <translation>建立分支</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Every setting that a fork may change, as the configuration file has it</source>
        <translation>分支可以更改的每项设置，按配置文件的写法</translation>
    </message>
    <message>
        <source>Every setting of the fork</source>
        <translation>分支的所有设置</translation>
    </message>
    <message>
        <source>The text can’t be read yet: %1</source>
        <translation>文本尚无法读取：%1</translation>
    </message>
    <message>
        <source>Nothing is changed: the fork would stay what its parent is.</source>
        <translation>没有更改：分支将与其父运行相同。</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>已更改：%1。</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ForkForm</name>
    <message>
        <source>no other</source>
        <comment>device</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Of the devices&apos; own models. Rates that a person or feedback has set on the way give way to it.</source>
        <translation>设备自身模型的学习率。途中由人或反馈设定的学习率让位于它。</translation>
    </message>
    <message>
        <source>Learning rate of the fleet model</source>
        <translation>群模型的学习率</translation>
    </message>
    <message>
        <source>Of the devices&apos; copies of the fleet model.</source>
        <translation>各设备上群模型副本的学习率。</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>How gradients move the weights of both models.</source>
        <translation>梯度如何移动两个模型的权重。</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>Whether each device&apos;s learning rate is adjusted by how its error changes.</source>
        <translation>是否按误差的变化调整各设备的学习率。</translation>
    </message>
    <message>
        <source>off</source>
        <comment>feedback</comment>
        <translation>关</translation>
    </message>
    <message>
        <source>adjusts rates</source>
        <translation>调整学习率</translation>
    </message>
    <message>
        <source>A round begins</source>
        <translation>轮次开始于</translation>
    </message>
    <message>
        <source>What starts a round, in which updates are aggregated.</source>
        <translation>什么触发聚合更新的轮次。</translation>
    </message>
    <message>
        <source>when a person says so</source>
        <translation>由人触发时</translation>
    </message>
    <message>
        <source>when updates are waiting</source>
        <translation>有更新等待时</translation>
    </message>
    <message>
        <source>after some time</source>
        <translation>经过一段时间后</translation>
    </message>
    <message>
        <source>when devices have reported</source>
        <translation>设备上报后</translation>
    </message>
    <message>
        <source>Updates that have to wait</source>
        <translation>需要等待的更新数</translation>
    </message>
    <message>
        <source>A round begins when that many are waiting.</source>
        <translation>等待的更新达到此数时开始轮次。</translation>
    </message>
    <message>
        <source>Seconds between two rounds</source>
        <translation>两轮之间的秒数</translation>
    </message>
    <message>
        <source>Of the fleet&apos;s own time.</source>
        <translation>按设备群自身的时间。</translation>
    </message>
    <message>
        <source>Share that has to report</source>
        <translation>需要上报的比例</translation>
    </message>
    <message>
        <source>Of the devices that train, from 0 to 1.</source>
        <translation>占训练设备的比例，0 到 1。</translation>
    </message>
    <message>
        <source>Screening factor</source>
        <translation>筛查系数</translation>
    </message>
    <message>
        <source>An update that moved further than that many times what SGD can do is kept out of the round.</source>
        <translation>移动距离超过 SGD 所能达到的此倍数的更新被排除在轮次之外。</translation>
    </message>
    <message>
        <source>no bound</source>
        <translation>无界限</translation>
    </message>
    <message>
        <source>Devices that never train</source>
        <translation>从不训练的设备</translation>
    </message>
    <message>
        <source>The last ones of the fleet: they judge the global versions.</source>
        <translation>设备群中最后的几台：它们评判全局版本。</translation>
    </message>
    <message>
        <source>And one more</source>
        <translation>再加一台</translation>
    </message>
    <message>
        <source>One more device that never trains, wherever it is: its name.</source>
        <translation>另一台从不训练的设备（位置不限）的名称。</translation>
    </message>
    <message>
        <source>with its readings</source>
        <translation>随读数结束</translation>
    </message>
    <message>
        <source>Ends after batch</source>
        <translation>结束于批次</translation>
    </message>
    <message>
        <source>When the fork is finished.</source>
        <translation>分支何时结束。</translation>
    </message>
    <message>
        <source>simulated</source>
        <comment>readings</comment>
        <translation>模拟</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>读数</translation>
    </message>
    <message>
        <source>Seed, readings, labels and features can’t change: what was learnt up to batch %1 rests on them. A new run can have others.</source>
        <translation>种子、读数、标签和特征不能更改：截至批次 %1 所学的内容以它们为基础。新的运行可以使用其他值。</translation>
    </message>
    <message>
        <source>was %1</source>
        <comment>the value of a setting</comment>
        <translation>原为 %1</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ForksDialog</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Forks</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>After batch</source>
        <translation>于批次之后</translation>
    </message>
    <message>
        <source>Now batch</source>
        <translation>当前批次</translation>
    </message>
    <message>
        <source>Log loss</source>
        <translation>对数损失</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>What is other than in its parent</source>
        <translation>与父运行的不同之处</translation>
    </message>
    <message>
        <source>Runs of this file</source>
        <translation>此文件中的运行</translation>
    </message>
    <message>
        <source>Open each selected run in a window of its own</source>
        <translation>在各自的窗口中打开所选的每个运行</translation>
    </message>
    <message>
        <source>Lay the selected runs beside the run in hand</source>
        <translation>将所选运行与当前运行并排</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>This run was not saved, so nothing was forked from it. “Fork from here…” in the menu Fleet saves it, and forks it.</source>
        <translation>此运行尚未保存，因此没有分支。菜单“设备群”中的“从此处建立分支…”会保存并建立分支。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The run in this window</source>
        <translation>此窗口中的运行</translation>
    </message>
    <message>
        <source>A double click opens a run in a window of its own. Figures are those of the decision lately, means over the devices.</source>
        <translation>双击在单独的窗口中打开运行。数字为近期判定的各设备平均值。</translation>
    </message>
    <message>
        <source>Nothing was forked from this run yet: “Fork from here…” in the menu Fleet does.</source>
        <translation>此运行尚无分支：菜单“设备群”中的“从此处建立分支…”可建立分支。</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::GroupDialog</name>
    <message>
        <source>Use this group</source>
        <translation>使用此组</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新建组</translation>
    </message>
    <message>
        <source>Group “%1”</source>
        <translation>组“%1”</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>组的名称</translation>
    </message>
    <message>
        <source>pumps</source>
        <translation>水泵</translation>
    </message>
    <message>
        <source>Pattern of the names of devices</source>
        <translation>设备名称的模式</translation>
    </message>
    <message>
        <source>* stands for any letters, ? for one, [a-c] for one of these. Upper and lower case differ, as in the groups of a configuration.</source>
        <translation>* 代表任意多个字符，? 代表一个，[a-c] 代表其中之一。区分大小写，与配置中的组相同。</translation>
    </message>
    <message numerus="yes">
        <source>%1 device(s) chosen by hand</source>
        <translation>
            <numerusform>手动选择的 %1 台设备</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Names of devices like</source>
        <translation>设备名称匹配</translation>
    </message>
    <message>
        <source>And</source>
        <translation>以及</translation>
    </message>
    <message>
        <source>“%1” is no pattern: write names with * for any letters, as in pump-*.</source>
        <translation>“%1”不是模式：请写名称，用 * 代表任意多个字符，例如 pump-*。</translation>
    </message>
    <message>
        <source>Write a pattern, or select devices in the fleet first.</source>
        <translation>请写一个模式，或先在设备群中选中设备。</translation>
    </message>
    <message>
        <source>Give the group a name.</source>
        <translation>请为组命名。</translation>
    </message>
    <message>
        <source>There is a group “%1” already: choose another name.</source>
        <translation>已有组“%1”：请选择其他名称。</translation>
    </message>
    <message numerus="yes">
        <source>%1 device(s) of this run</source>
        <translation>
            <numerusform>此运行的 %1 台设备</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::GroupsModel</name>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>PR-AUC</source>
        <translation>PR-AUC</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>警报</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>漂移</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>隔离</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>静默</translation>
    </message>
    <message>
        <source>A click selects its devices, a double click shows these alone in the fleet</source>
        <translation>单击选中其设备，双击则在设备群中只显示这些设备</translation>
    </message>
    <message>
        <source>How many devices it has</source>
        <translation>组内的设备数</translation>
    </message>
    <message>
        <source>Median over its devices that have a PR-AUC</source>
        <translation>组内有 PR-AUC 的设备的中位数</translation>
    </message>
    <message>
        <source>Devices on which an alarm is on</source>
        <translation>正在发出警报的设备</translation>
    </message>
    <message>
        <source>Devices that drift</source>
        <translation>漂移的设备</translation>
    </message>
    <message>
        <source>Devices whose newest update was kept out of the round</source>
        <translation>最新更新被挡在轮次之外的设备</translation>
    </message>
    <message>
        <source>Devices without a reading in this batch</source>
        <translation>在这个批次没有读数的设备</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::GroupsPanel</name>
    <message>
        <source>Group by</source>
        <translation>分组依据</translation>
    </message>
    <message>
        <source>By what devices are put together</source>
        <translation>按什么把设备归在一起</translation>
    </message>
    <message>
        <source>own groups</source>
        <translation>自定义组</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>by source</source>
        <translation>按数据源</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>A group of the devices that are selected, or of those whose names fit a pattern</source>
        <translation>由选中的设备，或名称符合某个模式的设备组成的组</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>No group yet. Select devices in the fleet and choose “New…”, or group them by name.</source>
        <translation>还没有组。请在设备群中选中设备并选择“新建…”，或按名称分组。</translation>
    </message>
    <message>
        <source>No run is open.</source>
        <translation>没有打开的运行。</translation>
    </message>
    <message numerus="yes">
        <source>Select %Ln device(s)</source>
        <translation>
            <numerusform>选中 %Ln 台设备</numerusform>
        </translation>
    </message>
    <message>
        <source>Show these alone in the fleet</source>
        <translation>在设备群中只显示这些</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>删除组</translation>
    </message>
    <message>
        <source>New group of these…</source>
        <translation>用这些设备新建组…</translation>
    </message>
    <message>
        <source>Group by name</source>
        <translation>按名称分组</translation>
    </message>
    <message>
        <source>Make these groups; that can be undone, and each can be edited</source>
        <translation>创建这些组；可以撤销，每个组也都可以编辑</translation>
    </message>
    <message numerus="yes">
        <source>No group yet. Select devices in the fleet and choose “New…”, or take the %Ln group(s) that the names of the devices suggest: %1.</source>
        <translation>
            <numerusform>还没有组。请在设备群中选中设备并选择“新建…”，或采用设备名称所提示的 %Ln 个组：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序依据</translation>
    </message>
    <message>
        <source>Deploy the chosen model to these…</source>
        <translation>将所选模型部署到这些设备…</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::KindsModel</name>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Events found, of all there were</source>
        <translation>发现的事件，占全部事件</translation>
    </message>
    <message>
        <source>Share of the anomalous readings that alarmed</source>
        <translation>异常读数中报警的比例</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of anomaly</comment>
        <translation>类型</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>events</comment>
        <translation>发现</translation>
    </message>
    <message>
        <source>Alarming</source>
        <comment>readings</comment>
        <translation>报警</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::LearningView</name>
    <message>
        <source>Metric of the upper chart</source>
        <translation>上方图表的指标</translation>
    </message>
    <message>
        <source>Metric of the lower chart</source>
        <translation>下方图表的指标</translation>
    </message>
    <message>
        <source>Smoothing of the curves</source>
        <translation>曲线的平滑</translation>
    </message>
    <message>
        <source>Smoothing of the curves on screen; exported values stay as measured</source>
        <translation>屏幕上曲线的平滑；导出的值仍为测量值</translation>
    </message>
    <message>
        <source>as measured</source>
        <translation>原始值</translation>
    </message>
    <message>
        <source>smooth</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>very smooth</source>
        <translation>非常平滑</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>批次 %1</translation>
    </message>
    <message>
        <source>What the axis along the run says</source>
        <translation>沿运行的轴显示什么</translation>
    </message>
    <message>
        <source>The axis along the run: batches, the time of the readings (UTC; without time stamps since the start), or readings per device</source>
        <translation>沿运行的轴：批次、读数的时间（UTC；没有时间戳时自开始起计），或每台设备的读数</translation>
    </message>
    <message>
        <source>by batch</source>
        <translation>按批次</translation>
    </message>
    <message>
        <source>by time</source>
        <translation>按时间</translation>
    </message>
    <message>
        <source>by readings</source>
        <translation>按读数</translation>
    </message>
    <message>
        <source>%1 readings per device</source>
        <translation>每台设备 %1 条读数</translation>
    </message>
    <message>
        <source>%1, global v%2</source>
        <translation>%1，全局 v%2</translation>
    </message>
    <message numerus="yes">
        <source>Round of global v%1, after batch %L2: %Ln update(s) took part</source>
        <translation>
            <numerusform>全局 v%1 的轮次，批次 %L2 之后：%Ln 次更新参加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln kept out</source>
        <translation>
            <numerusform>，%Ln 次被挡在外面</numerusform>
        </translation>
    </message>
    <message>
        <source>; the model moved by %1.</source>
        <translation>；模型移动了 %1。</translation>
    </message>
    <message>
        <source>%1 of %2 selected devices are drawn</source>
        <translation>绘制所选 %2 台设备中的 %1 台</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::LiveButton</name>
    <message>
        <source>Go live ▸</source>
        <translation>回到实时 ▸</translation>
    </message>
    <message>
        <source>Return to the live edge and follow it</source>
        <translation>回到最新位置并跟随</translation>
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
        <translation>工具</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>设备群</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Fleet map</source>
        <translation>设备群热图</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>警报</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>漂移</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>模型文件</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>drag the window; every view follows</source>
        <translation>拖动窗口；所有视图随之移动</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>%1 does not exist. Check the name, or open another file.</source>
        <translation>%1 不存在。请检查名称，或打开其他文件。</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>打开其他…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Run files (*.fleetrun)</source>
        <translation>运行文件 (*.fleetrun)</translation>
    </message>
    <message>
        <source>Readings (*.csv *.tsv *.txt *.gz *.npy)</source>
        <translation>读数 (*.csv *.tsv *.txt *.gz *.npy)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Replay a folder</source>
        <translation>回放文件夹</translation>
    </message>
    <message>
        <source>Save run</source>
        <translation>保存运行</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>保存到别处…</translation>
    </message>
    <message>
        <source>The run is saved to %1.</source>
        <translation>运行已保存到 %1。</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>打开副本</translation>
    </message>
    <message>
        <source>The fleet map is saved to %1.</source>
        <translation>设备群热图已保存到 %1。</translation>
    </message>
    <message>
        <source>The charts are saved to %1.</source>
        <translation>图表已保存到 %1。</translation>
    </message>
    <message>
        <source>The fleet map is in the clipboard.</source>
        <translation>设备群热图已复制到剪贴板。</translation>
    </message>
    <message>
        <source>The charts are in the clipboard.</source>
        <translation>图表已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>转到%1</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>Panels as at first</source>
        <translation>恢复初始面板</translation>
    </message>
    <message>
        <source>The panels stand as at first.</source>
        <translation>面板已恢复初始位置。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Save this layout…</source>
        <translation>保存此布局…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>The layout “%1” is removed.</source>
        <translation>布局“%1”已删除。</translation>
    </message>
    <message>
        <source>This layout can&apos;t be used: it was saved by another version. Arrange the panels and save it again.</source>
        <translation>无法使用此布局：它由其他版本保存。请排列面板后重新保存。</translation>
    </message>
    <message>
        <source>Save this layout</source>
        <translation>保存此布局</translation>
    </message>
    <message>
        <source>Name of the layout; one of that name is replaced:</source>
        <translation>布局的名称；同名的布局会被替换：</translation>
    </message>
    <message>
        <source>The layout is saved as “%1”.</source>
        <translation>布局已保存为“%1”。</translation>
    </message>
    <message>
        <source>Demonstration, 24 devices</source>
        <translation>演示，24 台设备</translation>
    </message>
    <message>
        <source>A small fleet that shows everything within seconds</source>
        <translation>几秒内展示一切的小型设备群</translation>
    </message>
    <message>
        <source>Plant, 2,407 devices</source>
        <translation>工厂，2,407 台设备</translation>
    </message>
    <message>
        <source>As many devices as a large plant has</source>
        <translation>相当于一座大型工厂的设备数量</translation>
    </message>
    <message>
        <source>City, 100,000 devices</source>
        <translation>城市，100,000 台设备</translation>
    </message>
    <message>
        <source>Needs some gigabytes of memory</source>
        <translation>需要几 GB 内存</translation>
    </message>
    <message>
        <source>The original method, for comparison</source>
        <translation>原方法，用于比较</translation>
    </message>
    <message>
        <source>Three unscaled features and labels made from them: what not to do</source>
        <translation>三个未缩放的特征和由其生成的标签：反面例子</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>New demonstration</source>
        <translation>新建演示</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>打开最近的文件</translation>
    </message>
    <message>
        <source>F&amp;leet</source>
        <translation>设备群(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>Load model file…</source>
        <translation>加载模型文件…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>What the lines in the charts are</source>
        <translation>图表中各线条的含义</translation>
    </message>
    <message>
        <source>About Fleetgrad</source>
        <translation>关于 Fleetgrad</translation>
    </message>
    <message>
        <source>&lt;b&gt;Fleetgrad %1&lt;/b&gt;&lt;p&gt;Federated anomaly detection on sensor fleets, learnt and seen live.&lt;/p&gt;&lt;p&gt;GPL-3.0-or-later; its core Apache-2.0.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Fleetgrad %1&lt;/b&gt;&lt;p&gt;传感器设备群的联邦异常检测，实时学习，实时可见。&lt;/p&gt;&lt;p&gt;GPL-3.0-or-later；核心部分 Apache-2.0。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1 has sent no update yet: it has no local model to save.</source>
        <translation>%1 还没有发送过更新：没有可保存的本地模型。</translation>
    </message>
    <message>
        <source>Save local model of %1</source>
        <translation>保存 %1 的本地模型</translation>
    </message>
    <message>
        <source>Version, 1 to %1 (the newest):</source>
        <translation>版本，1 到 %1（最新）：</translation>
    </message>
    <message>
        <source>Save %1 v%2</source>
        <translation>保存 %1 v%2</translation>
    </message>
    <message>
        <source>Save global v%1</source>
        <translation>保存全局 v%1</translation>
    </message>
    <message>
        <source>The model is saved to %1.</source>
        <translation>模型已保存到 %1。</translation>
    </message>
    <message>
        <source>Search actions, devices, versions   %1</source>
        <translation>搜索操作、设备、版本   %1</translation>
    </message>
    <message>
        <source>Opening the run…</source>
        <translation>正在打开运行…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>%1   batch %2   round %3</source>
        <translation>%1   批次 %2   轮次 %3</translation>
    </message>
    <message>
        <source>held at batch %1</source>
        <translation>冻结于批次 %1</translation>
    </message>
    <message>
        <source>live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>not live</source>
        <translation>非实时</translation>
    </message>
    <message>
        <source>%1 – Fleetgrad</source>
        <translation>%1 – Fleetgrad</translation>
    </message>
    <message>
        <source>Save run as…</source>
        <translation>将运行另存为…</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>There is no chart yet: start or open a run first.</source>
        <translation>还没有图表：请先开始或打开一个运行。</translation>
    </message>
    <message>
        <source>Folder for the charts</source>
        <translation>存放图表的文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are saved to %1.</source>
        <translation>
            <numerusform>%Ln 个文件已保存到 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the report: page %1 of %2…</source>
        <translation>正在写报告：第 %1 页，共 %2 页…</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>正在写报告…</translation>
    </message>
    <message>
        <source>The report is saved to %1.</source>
        <translation>报告已保存到 %1。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Web page, one file (*.html)</source>
        <translation>网页，单个文件 (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compare runs…</source>
        <translation>比较运行…</translation>
    </message>
    <message>
        <source>Lay run files beside the run in hand: curves, what differs, results</source>
        <translation>把运行文件与当前运行并排比较：曲线、差异、结果</translation>
    </message>
    <message>
        <source>Compare runs</source>
        <translation>比较运行</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Saving the run…</source>
        <translation>正在保存运行…</translation>
    </message>
    <message>
        <source>Saving was stopped; nothing was written.</source>
        <translation>保存已停止；没有写入任何内容。</translation>
    </message>
    <message>
        <source>%1 is taken from the list; the file stays.</source>
        <translation>%1 已从列表中移除；文件保留。</translation>
    </message>
    <message>
        <source>the demonstration</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>“%1” is no longer muted</source>
        <translation>“%1”已取消静音</translation>
    </message>
    <message>
        <source>“%1” is muted %2</source>
        <translation>“%1”已静音（%2）</translation>
    </message>
    <message>
        <source>Show alerts</source>
        <translation>显示告警</translation>
    </message>
    <message>
        <source>What is wrong, and with which devices</source>
        <translation>出了什么问题，涉及哪些设备</translation>
    </message>
    <message>
        <source>Alert rules…</source>
        <translation>告警规则…</translation>
    </message>
    <message>
        <source>What raises an alert, who is told of it, and what is muted</source>
        <translation>什么会引发告警、通知谁，以及静音哪些</translation>
    </message>
    <message>
        <source>The alert rules are changed</source>
        <translation>告警规则已更改</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>The group “%1” is removed</source>
        <translation>组“%1”已删除</translation>
    </message>
    <message>
        <source>Group “%1” is there: group:%2 in the filter shows it</source>
        <translation>组“%1”已建好：在筛选中输入 group:%2 可显示它</translation>
    </message>
    <message>
        <source>Open a run, or start one: its readings are needed to compare models.</source>
        <translation>请打开或开始一个运行：比较模型需要它的读数。</translation>
    </message>
    <message>
        <source>%1 is not a file that Fleetgrad knows: open a run (*.fleetrun), a model (%2), or readings (*.csv or a folder of them).</source>
        <translation>%1 不是 Fleetgrad 认识的文件：请打开运行（*.fleetrun）、模型（%2）或读数（*.csv 或其文件夹）。</translation>
    </message>
    <message>
        <source>All that Fleetgrad opens (*.fleetrun %1 *.csv *.tsv *.txt *.gz *.npy)</source>
        <translation>Fleetgrad 能打开的所有文件 (*.fleetrun %1 *.csv *.tsv *.txt *.gz *.npy)</translation>
    </message>
    <message>
        <source>Model files (%1)</source>
        <translation>模型文件 (%1)</translation>
    </message>
    <message>
        <source>Breakpoints…</source>
        <translation>断点…</translation>
    </message>
    <message>
        <source>Pause when something becomes true of a device or of the fleet</source>
        <translation>当某台设备或设备群满足条件时暂停</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) by name are there</source>
        <translation>
            <numerusform>已按名称创建 %Ln 个组</numerusform>
        </translation>
    </message>
    <message>
        <source>Back in time</source>
        <translation>回到过去</translation>
    </message>
    <message>
        <source>what you do acts on now</source>
        <translation>操作作用于现在</translation>
    </message>
    <message>
        <source>as of batch %1, round %2   now batch %3</source>
        <translation>截至批次 %1，轮次 %2   现在批次 %3</translation>
    </message>
    <message>
        <source>Deploy the chosen model…</source>
        <translation>部署所选模型…</translation>
    </message>
    <message>
        <source>Promote the canary</source>
        <translation>提升金丝雀</translation>
    </message>
    <message>
        <source>End the canary</source>
        <translation>结束金丝雀</translation>
    </message>
    <message>
        <source>No device tries out a model.</source>
        <translation>没有设备在试用模型。</translation>
    </message>
    <message>
        <source>Choose a model in the list of models first: a version, or a file.</source>
        <translation>请先在模型列表中选择一个模型：某个版本或文件。</translation>
    </message>
    <message>
        <source>Open a run that can go on, or start one, to deploy a model to it.</source>
        <translation>请打开可以继续的运行，或开始一次运行，以便向其部署模型。</translation>
    </message>
    <message>
        <source>the whole fleet</source>
        <translation>整个设备群</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected device(s)</source>
        <translation>
            <numerusform>%Ln 台选中的设备</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the devices that are to try it out.</source>
        <translation>请选择要试用它的设备。</translation>
    </message>
    <message>
        <source>Opening the run: %1</source>
        <translation>正在打开运行：%1</translation>
    </message>
    <message>
        <source>Coloured lines are the selected devices, the grey band is the middle 80% of the fleet, circles are measured global versions, and dashed lines are guesses that learning has to beat.</source>
        <translation>彩色线是所选设备，灰色带是设备群居中的 80%，圆圈是实测的全局版本，虚线是学习必须超越的猜测。</translation>
    </message>
    <message>
        <source>Fork from here…</source>
        <translation>从此处建立分支…</translation>
    </message>
    <message>
        <source>Go on with other settings from the batch that the views show, beside this run</source>
        <translation>从视图显示的批次起以其他设置继续，与此运行并行</translation>
    </message>
    <message>
        <source>Save the run and its fork</source>
        <translation>保存运行及其分支</translation>
    </message>
    <message>
        <source>Forking the run…</source>
        <translation>正在建立分支…</translation>
    </message>
    <message>
        <source>Forking was stopped; nothing was written.</source>
        <translation>建立分支已停止；未写入任何内容。</translation>
    </message>
    <message>
        <source>The fork %1 is open in a window of its own.</source>
        <translation>分支 %1 已在单独的窗口中打开。</translation>
    </message>
    <message>
        <source>Load model file</source>
        <translation>加载模型文件</translation>
    </message>
    <message>
        <source>%1 is taken from the list.</source>
        <translation>%1 已从列表中移除。</translation>
    </message>
    <message>
        <source>This run is finished after batch %1. A model that fleetgrad-cli model deploy gives it acts before batch %2, when the run is given more batches and goes on.</source>
        <translation>此运行已在批次 %1 之后结束。由 fleetgrad-cli model deploy 部署的模型在运行获得更多批次并继续时，于批次 %2 之前生效。</translation>
    </message>
    <message>
        <source>Forks…</source>
        <translation>分支…</translation>
    </message>
    <message>
        <source>The run in hand and its forks as a tree: what each changed, and what it is worth</source>
        <translation>当前运行及其分支的树：各自更改了什么，价值如何</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>No update is waiting: there is nothing to aggregate until devices have trained again.</source>
        <translation>没有等待的更新：在设备再次训练之前没有可聚合的内容。</translation>
    </message>
    <message>
        <source>Select a device first: in the fleet table, or in a chart.</source>
        <translation>请先选择一个设备：在机群表格或图表中。</translation>
    </message>
    <message>
        <source>groups by name</source>
        <translation>按名称分组</translation>
    </message>
    <message>
        <source>removal of group “%1”</source>
        <translation>删除分组“%1”</translation>
    </message>
    <message>
        <source>group “%1”</source>
        <translation>分组“%1”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a device, and one of its channels</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>what was done</comment>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <comment>what was undone</comment>
        <translation>重做：%1</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::MapCanvas</name>
    <message>
        <source>Fleet map</source>
        <translation>设备群热图</translation>
    </message>
    <message>
        <source>A metric by device and batch, as colours. Arrow keys move from cell to cell, Enter selects the devices of a row, plus and minus zoom, Home shows all.</source>
        <translation>按设备和批次、以颜色表示的指标。方向键在格间移动，Enter 选中一行的设备，加号和减号缩放，Home 显示全部。</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ModelCompareDialog</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 与 %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Weights of both models</source>
        <translation>两个模型的权重</translation>
    </message>
    <message>
        <source>Whose readings both models score</source>
        <translation>两个模型在谁的读数上评分</translation>
    </message>
    <message>
        <source>Select devices in the fleet to have them here</source>
        <translation>在设备群中选中设备，即可在此处选用</translation>
    </message>
    <message>
        <source>How many readings are in view</source>
        <translation>显示多少条读数</translation>
    </message>
    <message numerus="yes">
        <source>last %Ln</source>
        <comment>readings</comment>
        <translation>
            <numerusform>最近 %Ln 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Probability that counts as an alarm</source>
        <translation>算作警报的概率</translation>
    </message>
    <message>
        <source>reading %1</source>
        <translation>读数 %1</translation>
    </message>
    <message>
        <source>Readings of</source>
        <translation>读数来自</translation>
    </message>
    <message>
        <source>Alarm from</source>
        <translation>警报概率 ≥</translation>
    </message>
    <message>
        <source>Both models are scoring the readings. The run goes on meanwhile.</source>
        <translation>两个模型正在为读数评分。运行同时继续。</translation>
    </message>
    <message>
        <source>Copy tables</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Copy figures and weights, to be pasted into a spreadsheet</source>
        <translation>复制指标和权重，以便粘贴到电子表格中</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>The chart with its figures as a picture, or all values as CSV</source>
        <translation>将图表及其指标导出为图片，或将所有值导出为 CSV</translation>
    </message>
    <message>
        <source>Figures and weights are in the clipboard.</source>
        <translation>指标和权重已复制到剪贴板。</translation>
    </message>
    <message>
        <source>The comparison is saved to %1.</source>
        <translation>比较结果已保存到 %1。</translation>
    </message>
    <message>
        <source>The comparison is in the clipboard.</source>
        <translation>比较结果已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>保存到别处…</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ModelInspector</name>
    <message>
        <source>%1, local model v%2</source>
        <translation>%1，本地模型 v%2</translation>
    </message>
    <message>
        <source>Global model v%1</source>
        <translation>全局模型 v%1</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>文件 %1</translation>
    </message>
    <message>
        <source>from the run %1, batch %2</source>
        <translation>来自运行 %1，批次 %2</translation>
    </message>
    <message>
        <source>method %1</source>
        <translation>方法 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln feature(s)</source>
        <translation>
            <numerusform>%Ln 个特征</numerusform>
        </translation>
    </message>
    <message>
        <source>bias %1</source>
        <translation>偏置 %1</translation>
    </message>
    <message>
        <source>learning rate %1</source>
        <translation>学习率 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 sample(s)</source>
        <translation>
            <numerusform>%1 个样本</numerusform>
        </translation>
    </message>
    <message>
        <source>claims an accuracy of %1, which nobody measured here</source>
        <translation>自报准确率 %1，此处无人测量过</translation>
    </message>
    <message>
        <source>made by round %1</source>
        <translation>由第 %1 轮次产生</translation>
    </message>
    <message numerus="yes">
        <source>its run measured a PR-AUC of %1 on %2 labelled reading(s)</source>
        <translation>
            <numerusform>其运行在 %2 条有标签读数上实测 PR-AUC 为 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>备注：%1</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ModelsModel</name>
    <message>
        <source>Global versions and the stored local versions of devices; ★ promoted by a person, ◆ pinned</source>
        <translation>全局版本和已保存的设备本地版本；★ 由人提升，◆ 已固定</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Global versions</source>
        <translation>全局版本</translation>
    </message>
    <message>
        <source>Not measured: the device had fewer than 200 labels by then.</source>
        <translation>未测量：当时设备的标签少于 200 个。</translation>
    </message>
    <message>
        <source>Sent after batch %1; the device had global v%2 by then</source>
        <translation>在批次 %1 之后发送；当时设备使用全局 v%2</translation>
    </message>
    <message>
        <source>Sent after batch %1, before the first round</source>
        <translation>在批次 %1 之后发送，早于第一个轮次</translation>
    </message>
    <message>
        <source>never trains</source>
        <translation>从不训练</translation>
    </message>
    <message>
        <source>The local model of this device as it is now; its stored versions stand below it</source>
        <translation>此设备现在的本地模型；其下为已保存的版本</translation>
    </message>
    <message>
        <source>This device never trains: it has no versions of its own</source>
        <translation>此设备从不训练：没有自己的版本</translation>
    </message>
    <message>
        <source>global v%1</source>
        <translation>全局 v%1</translation>
    </message>
    <message>
        <source>No version is stored yet.</source>
        <translation>还没有保存任何版本。</translation>
    </message>
    <message numerus="yes">
        <source>No version is stored yet: every %Ln-th is kept.</source>
        <translation>
            <numerusform>还没有保存任何版本：每 %Ln 个保留一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Global v%1</source>
        <translation>全局 v%1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>live</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>promoted</source>
        <translation>已提升</translation>
    </message>
    <message>
        <source>newest %1</source>
        <translation>最新 %1</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ModelsPanel</name>
    <message>
        <source>Promote</source>
        <translation>提升</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>加载…</translation>
    </message>
    <message>
        <source>Make this version the live one again, under a new number</source>
        <translation>使此版本重新投入使用，编号更新</translation>
    </message>
    <message>
        <source>Save this version as a model file</source>
        <translation>把此版本保存为模型文件</translation>
    </message>
    <message>
        <source>Load a model file and look at its weights</source>
        <translation>加载模型文件并查看其权重</translation>
    </message>
    <message>
        <source>Nothing here has all of these words in its name, number or note. Notes of devices are found without opening them, other versions of devices once they are open.</source>
        <translation>没有名称、编号或备注含有所有这些词的内容。设备的备注无需展开即可找到，设备的其他版本要展开之后才能找到。</translation>
    </message>
    <message>
        <source>No models yet. Start a run, or load a model file.</source>
        <translation>还没有模型。请开始一个运行，或加载模型文件。</translation>
    </message>
    <message>
        <source>◆ Pin</source>
        <translation>◆ 固定</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>回滚</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Search:  v12   press-0003   pinned</source>
        <translation>搜索：  v12   press-0003   已固定</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>搜索模型</translation>
    </message>
    <message>
        <source>Each word is looked for in names, version numbers and notes; the words pinned, promoted and live find what is so</source>
        <translation>在名称、版本号和备注中查找每个词；用“已固定”、“已提升”和“使用中”可找到相应的版本</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Note (F2)</source>
        <translation>备注 (F2)</translation>
    </message>
    <message>
        <source>Note beside this version</source>
        <translation>此版本的备注</translation>
    </message>
    <message>
        <source>A note beside this version, kept in the run file; it changes nothing that is learnt</source>
        <translation>此版本的备注，保存在运行文件中；不影响所学的内容</translation>
    </message>
    <message>
        <source>Pinned versions stand on top of the list</source>
        <translation>已固定的版本排在列表最上面</translation>
    </message>
    <message>
        <source>Make the version before the live one live again, under a new number</source>
        <translation>使现用版本的前一个版本重新投入使用，编号更新</translation>
    </message>
    <message>
        <source>Lay two models side by side: select both, the second with Ctrl+click</source>
        <translation>并排比较两个模型：将两者都选中，第二个用 Ctrl+单击</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>写备注</translation>
    </message>
    <message>
        <source>Details of the model</source>
        <translation>模型详情</translation>
    </message>
    <message>
        <source>Deploy…</source>
        <translation>部署…</translation>
    </message>
    <message>
        <source>Give this model to the whole fleet, or let some devices try it out</source>
        <translation>将此模型交给整个设备群，或让部分设备试用</translation>
    </message>
    <message>
        <source>The run is finished after batch %1: given more batches, it goes on (%2).</source>
        <translation>运行已在批次 %1 之后结束：给予更多批次后继续（%2）。</translation>
    </message>
    <message>
        <source>The run stands still: press Run, and it goes on.</source>
        <translation>运行处于停止状态：按“运行”即可继续。</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::NewRunDialog</name>
    <message>
        <source>New run</source>
        <translation>新建运行</translation>
    </message>
    <message>
        <source>Settings of the new run</source>
        <translation>新运行的设置</translation>
    </message>
    <message>
        <source>Find a setting, as in delay_readings</source>
        <translation>查找设置，例如 delay_readings</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>查找设置</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Start the run</source>
        <translation>开始运行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>No setting and no comment has “%1”.</source>
        <translation>没有设置或注释含有“%1”。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::PaletteModel</name>
    <message>
        <source>Global v%1</source>
        <translation>全局 v%1</translation>
    </message>
    <message>
        <source>batch %L1</source>
        <translation>批次 %L1</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::PastBar</name>
    <message>
        <source>How far it is computed</source>
        <translation>计算进度</translation>
    </message>
    <message>
        <source>As of batch %1 this is not in the run file: it is being computed again.</source>
        <translation>截至批次 %1 的内容不在运行文件中：正在重新计算。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>It was stopped: what is not in the run file as of batch %1 is not shown.</source>
        <translation>已停止：运行文件中没有的、截至批次 %1 的内容不显示。</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::RateControl</name>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Learning rate, %1 to %2; Enter applies it</source>
        <translation>学习率，%1 到 %2；按 Enter 应用</translation>
    </message>
    <message>
        <source>Learning rate, slider</source>
        <translation>学习率，滑块</translation>
    </message>
    <message>
        <source>Learning rate in even ratios; applied when let go</source>
        <translation>按等比调整的学习率；松开时应用</translation>
    </message>
    <message>
        <source>Which devices the rate and the lock are for</source>
        <translation>学习率和锁定应用于哪些设备</translation>
    </message>
    <message>
        <source>Unlock: feedback adjusts the rate again</source>
        <translation>解锁：由反馈重新调整学习率</translation>
    </message>
    <message>
        <source>Lock: feedback leaves the rate alone</source>
        <translation>锁定：反馈不会改动学习率</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::RateFinderDialog</name>
    <message>
        <source>Set each device’s own best</source>
        <translation>每台设备设为各自最佳值</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Export ▾</source>
        <translation>导出 ▾</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>As a picture…</source>
        <translation>导出图片…</translation>
    </message>
    <message>
        <source>As values (CSV)…</source>
        <translation>导出数值 (CSV)…</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Find rate – all devices</source>
        <translation>寻找学习率 – 所有设备</translation>
    </message>
    <message numerus="yes">
        <source>Find rate – %Ln selected device(s)</source>
        <translation>
            <numerusform>寻找学习率 – 所选 %Ln 台设备</numerusform>
        </translation>
    </message>
    <message>
        <source>Log loss by learning rate</source>
        <translation>按学习率的对数损失</translation>
    </message>
    <message>
        <source>rate %1</source>
        <translation>学习率 %1</translation>
    </message>
    <message>
        <source>Each device gets the rate that was best for it. With few labels that may be chance: the fleet’s rate is the safer choice.</source>
        <translation>每台设备得到对它最佳的学习率。标签少时那可能是偶然：设备群的学习率是更稳妥的选择。</translation>
    </message>
    <message numerus="yes">
        <source>The readings are going through %Ln rate(s) at once.</source>
        <translation>
            <numerusform>读数正同时通过 %Ln 个学习率。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止。未作更改。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>No rate was found.</source>
        <translation>没有找到学习率。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln device(s). The run goes on meanwhile.</source>
        <translation>
            <numerusform>%Ln 台设备中的 %1 台。运行同时继续。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the source. The run goes on meanwhile.</source>
        <translation>正在读取数据源。运行同时继续。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Set rate %1</source>
        <translation>设定学习率 %1</translation>
    </message>
    <message>
        <source>Set rate</source>
        <translation>设定学习率</translation>
    </message>
    <message>
        <source>Of the devices that the search was for; can be undone</source>
        <translation>针对本次寻找的设备；可撤销</translation>
    </message>
    <message>
        <source>The run has ended: its rates can’t be set any more</source>
        <translation>运行已结束：不能再设定学习率</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::RatesModel</name>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::RatesPanel</name>
    <message>
        <source>Changes of learning rates</source>
        <translation>学习率的更改</translation>
    </message>
    <message>
        <source>Rates appear here with the first devices.</source>
        <translation>学习率随第一批设备出现在这里。</translation>
    </message>
    <message>
        <source>Median %1, from %2 to %3; %4 locked.</source>
        <translation>中位数 %1，从 %2 到 %3；%4 个已锁定。</translation>
    </message>
    <message>
        <source>In effect by the schedules: median %1, from %2 to %3.</source>
        <translation>按调度实际为：中位数 %1，从 %2 到 %3。</translation>
    </message>
    <message>
        <source>Feedback is off: only a person changes rates.</source>
        <translation>反馈已关闭：只有人更改学习率。</translation>
    </message>
    <message>
        <source>Feedback: ×0.9 when a device&apos;s error grows, ×1.05 when it falls, within %1 to %2.</source>
        <translation>反馈：设备误差增大时 ×0.9，减小时 ×1.05，限于 %1 到 %2。</translation>
    </message>
    <message>
        <source>No run is open.</source>
        <translation>没有打开的运行。</translation>
    </message>
    <message>
        <source>What was just changed takes effect with the next batch.</source>
        <translation>刚才的更改从下一个批次起生效。</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::RecentList</name>
    <message>
        <source>today, %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>Nothing yet. Files and folders can also be dropped here.</source>
        <translation>还没有内容。也可把文件和文件夹拖放到这里。</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>when, folder</comment>
        <translation>%1，位于 %2</translation>
    </message>
    <message>
        <source>Take %1 from this list; the file stays</source>
        <translation>从此列表中移除 %1；文件保留</translation>
    </message>
    <message>
        <source>is not there any more: %1</source>
        <translation>已不存在：%1</translation>
    </message>
    <message>
        <source>on a server</source>
        <translation>在服务器上</translation>
    </message>
    <message>
        <source>%1, on a server</source>
        <translation>%1，在服务器上</translation>
    </message>
    <message>
        <source>Take %1 from this list</source>
        <translation>从此列表中移除 %1</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::RoundModel</name>
    <message>
        <source>took part</source>
        <translation>已参加</translation>
    </message>
    <message>
        <source>Trained in batch %L1 on %L2 labelled readings, from global v%3; waited %L4 batches</source>
        <translation>在批次 %L1 中用 %L2 条有标签的读数训练，基于全局 v%3；等待了 %L4 个批次</translation>
    </message>
    <message>
        <source>Its model moved by %1</source>
        <translation>其模型移动了 %1</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>自报</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Trained by the device itself on %L2 labelled readings, from global v%3; sent for batch %L1, waited %L4 batches</source>
        <translation>由设备自行用 %L2 条有标签的读数训练，基于全局 v%3；为批次 %L1 发送，等待了 %L4 个批次</translation>
    </message>
    <message>
        <source>Aggregated after batch %L1; the version was evaluated until batch %L2</source>
        <translation>在批次 %L1 之后聚合；该版本评估至批次 %L2</translation>
    </message>
    <message>
        <source>From left to right: a bar for the batch in which the device trained and sent its update, pale while that waited, a dot where it was screened and aggregated (a cross where it was kept out), and a thin line while the version that came of it was evaluated</source>
        <translation>从左到右：设备训练并发送更新的批次为条形，更新等待期间为浅色，审查并聚合之处为圆点（被排除则为叉），由此产生的版本接受评估期间为细线</translation>
    </message>
    <message>
        <source>Claimed accuracy %1</source>
        <translation>声称的准确率 %1</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>过程</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::RoundsView</name>
    <message>
        <source>◂ Earlier</source>
        <translation>◂ 较早</translation>
    </message>
    <message>
        <source>The round before</source>
        <translation>前一个轮次</translation>
    </message>
    <message>
        <source>Later ▸</source>
        <translation>较晚 ▸</translation>
    </message>
    <message>
        <source>The round after</source>
        <translation>后一个轮次</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Follow the rounds as they come</source>
        <translation>随轮次的到来而移动</translation>
    </message>
    <message>
        <source>There was no round yet. Updates enter the first as the configuration says, or press “Aggregate now”.</source>
        <translation>还没有进行过轮次。更新按配置进入第一个轮次，也可按“立即聚合”。</translation>
    </message>
    <message>
        <source>Updates of the round</source>
        <translation>轮次的更新</translation>
    </message>
    <message numerus="yes">
        <source>Round of global v%1, after batch %L2: %Ln update(s) took part</source>
        <translation>
            <numerusform>全局 v%1 的轮次，批次 %L2 之后：%Ln 次更新参加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln kept out.</source>
        <translation>
            <numerusform>，%Ln 次被挡在外面。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 labelled readings; the model moved by %2.</source>
        <translation>%1 条有标签的读数；模型移动了 %2。</translation>
    </message>
    <message>
        <source>Evaluated in batches %L1 to %L2: PR-AUC %3, log loss %4.</source>
        <translation>在批次 %L1 到 %L2 中评估：PR-AUC %3，对数损失 %4。</translation>
    </message>
    <message>
        <source>Only the first are listed.</source>
        <translation>只列出最前面的。</translation>
    </message>
    <message>
        <source>The updates of this round are on their way.</source>
        <translation>该轮次的更新正在传输中。</translation>
    </message>
    <message>
        <source>Evaluated in batch %L1: PR-AUC %2, log loss %3.</source>
        <translation>在批次 %L1 中评估：PR-AUC %2，对数损失 %3。</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::RunBar</name>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>批次 %1</translation>
    </message>
    <message>
        <source>The run appears here with its first batch.</source>
        <translation>运行随第一个批次出现在这里。</translation>
    </message>
    <message>
        <source>batch %1: %2</source>
        <translation>批次 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>还有 %Ln 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag the window or its ends; double click shows the whole run</source>
        <translation>拖动窗口或其两端；双击显示整个运行</translation>
    </message>
    <message>
        <source>batches %1 to %2 of %3</source>
        <translation>批次 %1 至 %2，共 %3</translation>
    </message>
    <message>
        <source>The whole run and the part of it that the views show. Arrow keys move that part, plus and minus change its width, End returns to the live edge. Ctrl with an arrow key shows the fleet as it was a batch earlier or later.</source>
        <translation>整个运行，以及视图所显示的部分。方向键移动该部分，加号和减号改变其宽度，End 回到最新位置。Ctrl 加方向键显示设备群在前一个或后一个批次时的样子。</translation>
    </message>
    <message>
        <source>as of batch %1</source>
        <translation>截至批次 %1</translation>
    </message>
    <message>
        <source>Drag along the scale to see the fleet as it was at any batch</source>
        <translation>沿刻度拖动，可查看设备群在任一批次时的样子</translation>
    </message>
    <message>
        <source>batch %1: paused for “%2”</source>
        <translation>批次 %1：因“%2”暂停</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::RunsTable</name>
    <message>
        <source>Compared runs</source>
        <translation>所比较的运行</translation>
    </message>
    <message>
        <source>Space shows or hides a run, F2 renames it, Delete removes it.</source>
        <translation>空格键显示或隐藏运行，F2 重命名，Delete 移除。</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ShortcutsDialog</name>
    <message>
        <source>In the charts</source>
        <translation>在图表中</translation>
    </message>
    <message>
        <source>Wheel, + and -</source>
        <translation>滚轮，+ 和 -</translation>
    </message>
    <message>
        <source>zoom in batches</source>
        <translation>沿批次缩放</translation>
    </message>
    <message>
        <source>Ctrl and wheel</source>
        <translation>Ctrl 和滚轮</translation>
    </message>
    <message>
        <source>zoom in values</source>
        <translation>沿数值缩放</translation>
    </message>
    <message>
        <source>Drag, arrow keys</source>
        <translation>拖动，方向键</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Shift and drag, or right button and drag</source>
        <translation>Shift 和拖动，或右键拖动</translation>
    </message>
    <message>
        <source>zoom into a rectangle</source>
        <translation>放大到矩形</translation>
    </message>
    <message>
        <source>Double click, Home</source>
        <translation>双击，Home</translation>
    </message>
    <message>
        <source>the whole run</source>
        <translation>整个运行</translation>
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
        <translation>右键单击</translation>
    </message>
    <message>
        <source>export and copy</source>
        <translation>导出和复制</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>按键与鼠标</translation>
    </message>
    <message>
        <source>On the bar of the run</source>
        <translation>在运行条上</translation>
    </message>
    <message>
        <source>Drag along the scale, or Ctrl and drag</source>
        <translation>沿刻度拖动，或按住 Ctrl 拖动</translation>
    </message>
    <message>
        <source>the fleet as it was</source>
        <translation>设备群当时的样子</translation>
    </message>
    <message>
        <source>Click, Enter, in Device</source>
        <translation>在“设备”中点击或按回车</translation>
    </message>
    <message>
        <source>why the reading scored so</source>
        <translation>读数得分的原因</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::StartPage</name>
    <message>
        <source>The run goes on meanwhile.</source>
        <translation>运行同时继续。</translation>
    </message>
    <message>
        <source>See a fleet learn</source>
        <translation>观看设备群学习</translation>
    </message>
    <message>
        <source>Your own readings</source>
        <translation>自己的读数</translation>
    </message>
    <message>
        <source>Replay a folder…</source>
        <translation>回放文件夹…</translation>
    </message>
    <message>
        <source>CSV files of readings: each is a device</source>
        <translation>读数的 CSV 文件：每个文件是一台设备</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>A run, to look at and to go on with; a model; readings</source>
        <translation>运行（可查看和继续）、模型或读数</translation>
    </message>
    <message>
        <source>New run with settings…</source>
        <translation>按设置新建运行…</translation>
    </message>
    <message>
        <source>The source, when labels come, training, rounds, alarms, drift</source>
        <translation>数据源、标签何时到达、训练、轮次、警报、漂移</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>返回 %1</translation>
    </message>
    <message>
        <source>Connect to a server…</source>
        <translation>连接到服务器…</translation>
    </message>
    <message>
        <source>A run elsewhere, shown as one on this computer</source>
        <translation>别处的运行，如同在本机上一样显示</translation>
    </message>
    <message>
        <source>The run stands still.</source>
        <translation>运行已停止。</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::StatusLine</name>
    <message>
        <source>From the start of a frame until everything is painted</source>
        <translation>从一帧开始到全部绘制完成</translation>
    </message>
    <message>
        <source>Over about the last second</source>
        <translation>最近约一秒内</translation>
    </message>
    <message>
        <source>The same configuration and seed give the same run, byte for byte</source>
        <translation>相同的配置和种子得到逐字节相同的运行</translation>
    </message>
    <message numerus="yes">
        <source>%1 in alarm</source>
        <translation>
            <numerusform>%1 台警报</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices on which an alarm is on; is:alarm in the filter of the fleet shows them</source>
        <translation>正在发出警报的设备；在设备群的筛选中输入 is:alarm 可显示它们</translation>
    </message>
    <message>
        <source>%1 readings/s</source>
        <translation>%1 条读数/秒</translation>
    </message>
    <message>
        <source>%1 updates/s</source>
        <translation>%1 次更新/秒</translation>
    </message>
    <message>
        <source>frame %1 ms</source>
        <translation>帧 %1 ms</translation>
    </message>
    <message>
        <source>no alarm</source>
        <translation>无警报</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>a temporary file</source>
        <translation>临时文件</translation>
    </message>
    <message>
        <source>saved to %1</source>
        <translation>已保存到 %1</translation>
    </message>
    <message>
        <source>saved to %1, %2 s ago</source>
        <translation>已保存到 %1，%2 秒前</translation>
    </message>
    <message>
        <source>No run</source>
        <translation>没有运行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln 台设备</numerusform>
        </translation>
    </message>
    <message>
        <source>File &gt; Save run as… keeps the run</source>
        <translation>“文件 &gt; 将运行另存为…”可保留运行</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>种子 %1</translation>
    </message>
    <message>
        <source>No alert is open</source>
        <translation>没有未结束的告警</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open alert(s)</source>
        <translation>
            <numerusform>%Ln 条未结束的告警</numerusform>
        </translation>
    </message>
    <message>
        <source>all acknowledged</source>
        <translation>全部已确认</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not acknowledged</source>
        <translation>
            <numerusform>%Ln 条未确认</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to see them (Ctrl+Shift+A)</source>
        <translation>单击查看 (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>无连接</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::Steering</name>
    <message>
        <source>all devices</source>
        <translation>所有设备</translation>
    </message>
    <message numerus="yes">
        <source>%1 device(s)</source>
        <translation>
            <numerusform>%1 台设备</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning rate of %1: %2</source>
        <translation>%1 的学习率：%2</translation>
    </message>
    <message>
        <source>Learning rate of %1: to each its own</source>
        <translation>%1 的学习率：各自不同</translation>
    </message>
    <message>
        <source>Rate locked: %1</source>
        <translation>学习率已锁定：%1</translation>
    </message>
    <message>
        <source>Rate unlocked: %1</source>
        <translation>学习率已解锁：%1</translation>
    </message>
    <message>
        <source>Optimiser of %1: %2</source>
        <translation>%1 的优化器：%2</translation>
    </message>
    <message>
        <source>Schedule of %1: %2</source>
        <translation>%1 的调度：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a remedy, devices</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, taken back: %2</source>
        <comment>a remedy, devices</comment>
        <translation>%1，已撤回：%2</translation>
    </message>
    <message>
        <source>Global v%1 promoted</source>
        <translation>全局 v%1 已提升</translation>
    </message>
    <message>
        <source>The original method learns in shadow</source>
        <translation>原方法影子学习</translation>
    </message>
    <message>
        <source>The original method no longer learns in shadow</source>
        <translation>原方法不再影子学习</translation>
    </message>
    <message>
        <source>Rolled back to global v%1</source>
        <translation>已回滚到全局 v%1</translation>
    </message>
    <message>
        <source>%1: note removed</source>
        <translation>%1：备注已删除</translation>
    </message>
    <message>
        <source>%1: note changed</source>
        <translation>%1：备注已更改</translation>
    </message>
    <message>
        <source>%1 pinned</source>
        <translation>%1 已固定</translation>
    </message>
    <message>
        <source>%1 no longer pinned</source>
        <translation>%1 已取消固定</translation>
    </message>
    <message>
        <source>“%1” deployed to the fleet</source>
        <translation>“%1”已部署到设备群</translation>
    </message>
    <message numerus="yes">
        <source>%1 device(s) try out “%2”</source>
        <translation>
            <numerusform>%1 台设备试用“%2”</numerusform>
        </translation>
    </message>
    <message>
        <source>Canary of “%1” promoted to all devices</source>
        <translation>“%1”的金丝雀已提升至所有设备</translation>
    </message>
    <message>
        <source>Canary of “%1” ended: its devices keep the model</source>
        <translation>“%1”的金丝雀已结束：其设备保留该模型</translation>
    </message>
    <message>
        <source>Canary of “%1” ended: the model is taken back</source>
        <translation>“%1”的金丝雀已结束：模型已撤回</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::TargetButton</name>
    <message>
        <source>The selected devices</source>
        <translation>所选设备</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>所有设备</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>已选 %1 台</translation>
    </message>
    <message>
        <source>all devices</source>
        <translation>所有设备</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::ToolStrip</name>
    <message numerus="yes">
        <source>FedAvg, every %Ln update(s)</source>
        <translation>
            <numerusform>FedAvg，每 %Ln 次更新</numerusform>
        </translation>
    </message>
    <message>
        <source>FedAvg, every %L1 s</source>
        <translation>FedAvg，每 %L1 秒</translation>
    </message>
    <message>
        <source>FedAvg, when %1 have reported</source>
        <translation>FedAvg，%1 上报后</translation>
    </message>
    <message>
        <source>FedAvg, by hand</source>
        <translation>FedAvg，手动</translation>
    </message>
    <message>
        <source>Export ▾</source>
        <translation>导出 ▾</translation>
    </message>
    <message>
        <source>Save or copy the charts and their values</source>
        <translation>保存或复制图表及其数值</translation>
    </message>
    <message>
        <source>How updates become a global version, and when</source>
        <translation>更新如何、何时成为全局版本</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步进</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Speed of the fleet, in times real time</source>
        <translation>设备群的速度，以实际时间的倍数计</translation>
    </message>
    <message>
        <source>Speed %1×</source>
        <translation>速度 %1×</translation>
    </message>
    <message>
        <source>As fast as possible</source>
        <translation>尽可能快</translation>
    </message>
    <message numerus="yes">
        <source>Make a global version of the %1 waiting update(s) (A)</source>
        <translation>
            <numerusform>用 %1 次等待中的更新生成一个全局版本 (A)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::TrainerControl</name>
    <message>
        <source>Optimiser</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>How gradients move the weights of the local model and of the copy of the fleet model. Each optimiser has rates of its own: find one after changing it.</source>
        <translation>梯度如何移动本地模型和群模型副本的权重。每种优化器有自己适用的学习率：更改后请寻找一次。</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>调度</translation>
    </message>
    <message>
        <source>How the learning rate falls with the labels that a device has trained on</source>
        <translation>学习率如何随设备已训练的标签数下降</translation>
    </message>
    <message>
        <source>Find rate…</source>
        <translation>寻找学习率…</translation>
    </message>
    <message>
        <source>Which devices the optimiser, the schedule and the search for a rate are for</source>
        <translation>优化器、调度和寻找学习率应用于哪些设备</translation>
    </message>
    <message>
        <source>Try many learning rates on the same readings and see what each is worth</source>
        <translation>在相同的读数上尝试多个学习率，比较各自的效果</translation>
    </message>
    <message>
        <source>For</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>several</source>
        <translation>多种</translation>
    </message>
    <message>
        <source>The choice takes effect with the next batch.</source>
        <translation>选择从下一个批次起生效。</translation>
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
        <translation>实测 PR-AUC</translation>
    </message>
    <message>
        <source>measured log loss</source>
        <translation>实测对数损失</translation>
    </message>
    <message>
        <source>claimed accuracy</source>
        <translation>自报准确率</translation>
    </message>
    <message>
        <source>measured accuracy</source>
        <translation>实测准确率</translation>
    </message>
    <message>
        <source>majority class</source>
        <translation>多数类</translation>
    </message>
    <message>
        <source>last known label</source>
        <translation>最后已知的标签</translation>
    </message>
    <message>
        <source>devices in round / kept out</source>
        <translation>参加轮次 / 被挡在外面的设备</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Global v%1</source>
        <translation>全局 v%1</translation>
    </message>
    <message>
        <source>No global version yet</source>
        <translation>还没有全局版本</translation>
    </message>
    <message>
        <source>The first round has not been yet.</source>
        <translation>还没有进行第一个轮次。</translation>
    </message>
    <message>
        <source>No labelled readings have come since this version was published.</source>
        <translation>此版本发布以来还没有有标签的读数到达。</translation>
    </message>
    <message>
        <source>Needs anomalies among the labels, and there were none.</source>
        <translation>需要标签中有异常，但一个也没有。</translation>
    </message>
    <message>
        <source>No device claims anything of this version: a person promoted it, or it is untrained.</source>
        <translation>没有设备为此版本自报：它由人提升，或未经训练。</translation>
    </message>
    <message>
        <source>Waiting for the first labelled readings.</source>
        <translation>正在等待第一批有标签的读数。</translation>
    </message>
    <message>
        <source>Accuracy of the fleet over the last 1,000 labelled readings, mean over the devices</source>
        <translation>设备群在最近 1,000 条有标签读数上的准确率，各设备平均</translation>
    </message>
    <message>
        <source>Open the device in the list to have its figures read.</source>
        <translation>请在列表中展开该设备，以读取其数字。</translation>
    </message>
    <message>
        <source>Needs 200 labels, which the device had not by then.</source>
        <translation>需要 200 个标签，当时设备还没有这么多。</translation>
    </message>
    <message>
        <source>The model of one device: no round made it.</source>
        <translation>单台设备的模型：不是由轮次生成的。</translation>
    </message>
    <message>
        <source>Nobody measured the model of a file here: compare it with another.</source>
        <translation>此处没有人测量过文件中的模型：请与其他模型比较。</translation>
    </message>
    <message>
        <source>A file does not say it.</source>
        <translation>文件中没有说明。</translation>
    </message>
    <message>
        <source>Measured by the run that it is from, as its file says</source>
        <translation>由其来源运行实测，据文件所述</translation>
    </message>
    <message>
        <source>%1, after batch %2, until which this version was measured</source>
        <translation>%1，截至测量该版本的批次 %2</translation>
    </message>
    <message>
        <source>Accuracy of always saying what is more frequent, on the readings that measured it</source>
        <translation>在测量它的读数上，始终回答更常见者的准确率</translation>
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
        <translation>来自 v%1</translation>
    </message>
    <message>
        <source>Not measured yet: no labelled reading has come since it was published.</source>
        <translation>尚未测量：发布以来没有有标签的读数到达。</translation>
    </message>
    <message>
        <source>Promoted by a person after batch %1: the weights of v%2</source>
        <translation>由人在批次 %1 之后提升：v%2 的权重</translation>
    </message>
    <message>
        <source>Published after batch %1</source>
        <translation>在批次 %1 之后发布</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>自报</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Global version; ★ promoted by a person</source>
        <translation>全局版本；★ 由人提升</translation>
    </message>
    <message>
        <source>Accuracy that the devices claim of their own training, weighted by samples</source>
        <translation>设备对自己的训练自报的准确率，按样本数加权</translation>
    </message>
    <message>
        <source>Accuracy measured here, on readings that came after the version was published</source>
        <translation>此处测得的准确率，用版本发布之后到来的读数</translation>
    </message>
    <message>
        <source>Devices whose updates are in it</source>
        <translation>更新包含在其中的设备</translation>
    </message>
    <message>
        <source>Deployed by a person after batch %1: %2</source>
        <translation>批次 %1 之后由人部署：%2</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::WeightMoves</name>
    <message>
        <source>Weight over the global versions</source>
        <translation>各全局版本的权重</translation>
    </message>
    <message>
        <source>Rounds and devices that moved the weight most</source>
        <translation>改变该权重最多的轮次和设备</translation>
    </message>
    <message>
        <source>Click a round to see it in Rounds, a device to select it</source>
        <translation>点击轮次可在“轮次”中查看，点击设备可选中它</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the global model: from %2 to %3 in %Ln version(s).</source>
        <translation>
            <numerusform>全局模型的 %1：经 %Ln 个版本从 %2 变为 %3。</numerusform>
        </translation>
    </message>
    <message>
        <source>This device’s own training since it got version %1: %2.</source>
        <translation>该设备得到版本 %1 之后自身的训练：%2。</translation>
    </message>
    <message>
        <source>global version</source>
        <translation>全局版本</translation>
    </message>
    <message>
        <source>moved most</source>
        <translation>改变最多</translation>
    </message>
    <message>
        <source>Moved it most</source>
        <translation>改变它最多的</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>version %L1, batch %L2</source>
        <translation>版本 %L1，批次 %L2</translation>
    </message>
    <message>
        <source>promoted by a person</source>
        <translation>由人提升</translation>
    </message>
    <message>
        <source>by whom is not recorded</source>
        <translation>由谁改变没有记录</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the local model: from %2 to %3 in %Ln update(s) that are stored.</source>
        <translation>
            <numerusform>本地模型的 %1：经 %Ln 次已存储的更新从 %2 变为 %3。</numerusform>
        </translation>
    </message>
    <message>
        <source>This device’s own training alone has moved it.</source>
        <translation>只有此设备自身的训练改变了它。</translation>
    </message>
    <message>
        <source>Weight over the batches</source>
        <translation>各批次的权重</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>update %L1, batch %L2</source>
        <translation>更新 %L1，批次 %L2</translation>
    </message>
    <message>
        <source>weight</source>
        <comment>of a feature</comment>
        <translation>权重</translation>
    </message>
    <message>
        <source>batch %1</source>
        <translation>批次 %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::WeightsModel</name>
    <message>
        <source>Speaks for an anomaly</source>
        <translation>支持异常</translation>
    </message>
    <message>
        <source>Speaks against an anomaly</source>
        <translation>反对异常</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>against | for</source>
        <translation>反对 | 支持</translation>
    </message>
    <message>
        <source>Weights of the model</source>
        <translation>模型的权重</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::WhyModel</name>
    <message>
        <source>Feature</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>份额</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Weight times value, in log-odds: what it adds to the score</source>
        <translation>权重乘以值，按对数几率：它给得分增加的量</translation>
    </message>
    <message>
        <source>Speaks for an anomaly</source>
        <translation>支持异常</translation>
    </message>
    <message>
        <source>Speaks against an anomaly</source>
        <translation>不支持异常</translation>
    </message>
    <message>
        <source>%1: weight %2 times value %3. %4.</source>
        <translation>%1：权重 %2 乘以值 %3。%4。</translation>
    </message>
    <message>
        <source>%1, global model</source>
        <translation>%1，全局模型</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>其他 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Shares of the features</source>
        <translation>各特征的份额</translation>
    </message>
    <message>
        <source>To the left what speaks against an anomaly, to the right what speaks for it</source>
        <translation>左侧不支持异常，右侧支持异常</translation>
    </message>
</context>
<context>
    <name>fleetgrad::desktop::WhyPanel</name>
    <message>
        <source>Work it out</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Whose prediction</source>
        <translation>谁的预测</translation>
    </message>
    <message>
        <source>Whose prediction is taken apart: the decision, which mixes both models, or one of them</source>
        <translation>分解谁的预测：混合两个模型的判定，或其中一个</translation>
    </message>
    <message>
        <source>The reading before</source>
        <translation>上一条读数</translation>
    </message>
    <message>
        <source>The reading after</source>
        <translation>下一条读数</translation>
    </message>
    <message>
        <source>Last alarm</source>
        <translation>上次警报</translation>
    </message>
    <message>
        <source>The reading with which the last alarm began</source>
        <translation>上一次警报开始时的读数</translation>
    </message>
    <message>
        <source>Close, and show the details of the device</source>
        <translation>关闭，并显示设备的详情</translation>
    </message>
    <message>
        <source>It has not raised an alarm.</source>
        <translation>它没有发出过警报。</translation>
    </message>
    <message>
        <source>Working it out: the run is computed again up to batch %L1.</source>
        <translation>正在计算：运行将重新算到批次 %L1。</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>No alarm of it began in batch %L1.</source>
        <translation>批次 %L1 中没有开始它的警报。</translation>
    </message>
    <message>
        <source>Click a reading in the charts, or choose the last alarm.</source>
        <translation>点击图表中的一条读数，或选择上次警报。</translation>
    </message>
    <message>
        <source>Reading %L1.</source>
        <translation>读数 %L1。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Reading %L1</source>
        <translation>读数 %L1</translation>
    </message>
    <message>
        <source>batch %L1</source>
        <translation>批次 %L1</translation>
    </message>
    <message>
        <source>no label yet</source>
        <translation>尚无标签</translation>
    </message>
    <message>
        <source>an anomaly</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Probability %1 (%2), log-odds %3.</source>
        <translation>概率 %1（%2），对数几率 %3。</translation>
    </message>
    <message>
        <source>It alarmed: the threshold was %1.</source>
        <translation>它发出了警报：阈值为 %1。</translation>
    </message>
    <message>
        <source>It did not alarm: the threshold was %1.</source>
        <translation>它没有发出警报：阈值为 %1。</translation>
    </message>
    <message>
        <source>Choose a feature to see who moved its weight.</source>
        <translation>选择一个特征，查看谁改变了它的权重。</translation>
    </message>
    <message>
        <source>A weight of the local model: this device’s own training alone has moved it, from %1 to %2.</source>
        <translation>本地模型的权重：只有该设备自身的训练改变了它，从 %1 变为 %2。</translation>
    </message>
    <message>
        <source>It is part of the rule by which the fleet decides, and no weight of a model.</source>
        <translation>它属于设备群作判定的规则，不是模型的权重。</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>Rounds and devices that moved the weight most</source>
        <translation>改变该权重最多的轮次和设备</translation>
    </message>
</context>
</TS>
