<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hans" sourcelanguage="en">
  <context>
    <name>AnswerPanel</name>
    <message>
      <source>Under the cursor: {0}</source>
      <translation>光标处：{0}</translation>
    </message>
    <message>
      <source>Save heatma&amp;p…</source>
      <translation>保存热力图(&amp;P)…</translation>
    </message>
    <message>
      <source>Keep this heatmap as a GeoTIFF with its style</source>
      <translation>将此热力图及其样式保存为 GeoTIFF</translation>
    </message>
    <message>
      <source>The heatmap is no longer in the project.</source>
      <translation>该热力图已不在工程中。</translation>
    </message>
  </context>
  <context>
    <name>AreaChooser</name>
    <message>
      <source>Area</source>
      <translation>区域</translation>
    </message>
    <message>
      <source>Selected polygons onl&amp;y</source>
      <translation>仅选中的多边形(&amp;Y)</translation>
    </message>
    <message>
      <source>Whole scene</source>
      <translation>整个场景</translation>
    </message>
    <message>
      <source>What the map shows</source>
      <translation>地图当前范围</translation>
    </message>
    <message>
      <source>Drawn rectangle</source>
      <translation>绘制的矩形</translation>
    </message>
    <message>
      <source>Polygon layer</source>
      <translation>多边形图层</translation>
    </message>
    <message>
      <source>The part of the scene that is worked on</source>
      <translation>要处理的场景部分</translation>
    </message>
    <message>
      <source>Draw a rectangle on the map.</source>
      <translation>请在地图上绘制矩形。</translation>
    </message>
    <message>
      <source>Add a polygon layer to the project, or choose another area.</source>
      <translation>请向工程添加多边形图层，或选择其他区域。</translation>
    </message>
    <message>
      <source>Select polygons in “{0}” first.</source>
      <translation>请先在“{0}”中选择多边形。</translation>
    </message>
  </context>
  <context>
    <name>AskControl</name>
    <message>
      <source>GeoLangBind: where is this in “{0}”</source>
      <translation>GeoLangBind：在“{0}”中查找位置</translation>
    </message>
    <message>
      <source>GeoLangBind: saving a heatmap</source>
      <translation>GeoLangBind：正在保存热力图</translation>
    </message>
    <message>
      <source>Cancelled: nothing was changed.</source>
      <translation>已取消：未做任何更改。</translation>
    </message>
    <message>
      <source>The heatmap was saved to {0}</source>
      <translation>热力图已保存到 {0}</translation>
    </message>
    <message>
      <source>The scene has changed since it was encoded: encoded again in {0}.</source>
      <translation>场景在编码后发生了变化：已重新编码，用时 {0}。</translation>
    </message>
    <message>
      <source>Encoded in {0} ({1}): further questions are answered at once.</source>
      <translation>编码用时 {0}（{1}）：后续提问可立即得到回答。</translation>
    </message>
  </context>
  <context>
    <name>BandsModel</name>
    <message>
      <source>Band</source>
      <translation>波段</translation>
    </message>
    <message>
      <source>nm</source>
      <translation>nm</translation>
    </message>
    <message>
      <source>From</source>
      <translation>来源</translation>
    </message>
    <message>
      <source>Band {0}</source>
      <translation>波段 {0}</translation>
    </message>
    <message>
      <source>Band {0} of the file</source>
      <translation>文件的第 {0} 波段</translation>
    </message>
    <message>
      <source>typed</source>
      <translation>手动输入</translation>
    </message>
  </context>
  <context>
    <name>BandsPanel</name>
    <message>
      <source>Gives every band the wavelength that this sensor has</source>
      <translation>为每个波段指定该传感器的波长</translation>
    </message>
    <message>
      <source>As detected</source>
      <translation>按检测结果</translation>
    </message>
    <message>
      <source>Detect again, forget what was typed</source>
      <translation>重新检测，忽略手动输入的内容</translation>
    </message>
    <message>
      <source>As the model was trained</source>
      <translation>按模型训练方式</translation>
    </message>
    <message>
      <source>Stretch 2–98 %</source>
      <translation>拉伸 2–98 %</translation>
    </message>
    <message>
      <source>As is, 0–255</source>
      <translation>保持原值，0–255</translation>
    </message>
    <message>
      <source>How stored values reach the model</source>
      <translation>存储值如何输入模型</translation>
    </message>
    <message>
      <source>O&amp;ffset</source>
      <translation>偏移(&amp;F)</translation>
    </message>
    <message>
      <source>Added to stored values first (Sentinel-2 from 2022 on: -1000); else detected</source>
      <translation>先加到存储值上（2022 年起的 Sentinel-2：-1000）；未勾选时采用检测值</translation>
    </message>
    <message>
      <source>S&amp;ensor</source>
      <translation>传感器(&amp;E)</translation>
    </message>
    <message>
      <source>Scalin&amp;g</source>
      <translation>缩放(&amp;G)</translation>
    </message>
  </context>
  <context>
    <name>BandsTable</name>
    <message>
      <source>Bands</source>
      <translation>波段</translation>
    </message>
  </context>
  <context>
    <name>Bundled</name>
    <message>
      <source>Land cover</source>
      <translation>土地覆盖</translation>
    </message>
    <message>
      <source>Eight broad classes for any multispectral scene.</source>
      <translation>八个大类，适用于任何多光谱场景。</translation>
    </message>
    <message>
      <source>Water and coast</source>
      <translation>水体与海岸</translation>
    </message>
    <message>
      <source>Open water, shores and what grows in them.</source>
      <translation>开阔水域、岸线及其上的植被。</translation>
    </message>
    <message>
      <source>Urban</source>
      <translation>城市</translation>
    </message>
    <message>
      <source>What towns are made of, for scenes of 10 m and finer.</source>
      <translation>城镇的组成，适用于 10 m 及更精细的场景。</translation>
    </message>
    <message>
      <source>Agriculture</source>
      <translation>农业</translation>
    </message>
    <message>
      <source>Fields by their state, and what lies between them.</source>
      <translation>按状态区分的农田，以及田间地物。</translation>
    </message>
    <message>
      <source>Disaster and burn</source>
      <translation>灾害与火烧迹地</translation>
    </message>
    <message>
      <source>Burns, floods and damage, next to what was spared.</source>
      <translation>火烧、洪水和损毁，以及未受影响的区域。</translation>
    </message>
    <message>
      <source>Snow and ice</source>
      <translation>冰雪</translation>
    </message>
    <message>
      <source>Mountains and polar scenes; tells snow from cloud.</source>
      <translation>山地和极地场景；区分雪与云。</translation>
    </message>
    <message>
      <source>Sentinel-2 L1C (top of atmosphere)</source>
      <translation>Sentinel-2 L1C（大气层顶）</translation>
    </message>
    <message>
      <source>Sentinel-2 L2A (surface reflectance)</source>
      <translation>Sentinel-2 L2A（地表反射率）</translation>
    </message>
    <message>
      <source>PlanetScope, 4 bands</source>
      <translation>PlanetScope，4 个波段</translation>
    </message>
    <message>
      <source>PlanetScope SuperDove, 8 bands</source>
      <translation>PlanetScope SuperDove，8 个波段</translation>
    </message>
    <message>
      <source>Aerial or other photograph, red green blue</source>
      <translation>航空或其他照片，红绿蓝</translation>
    </message>
    <message>
      <source>NAIP or other aerial, red green blue near infrared</source>
      <translation>NAIP 或其他航空影像，红绿蓝近红外</translation>
    </message>
    <message>
      <source>WorldView-2, 8 bands</source>
      <translation>WorldView-2，8 个波段</translation>
    </message>
    <message>
      <source>WorldView-3, 8 or 16 bands</source>
      <translation>WorldView-3，8 或 16 个波段</translation>
    </message>
    <message>
      <source>MODIS surface reflectance (MOD09), bands 1-7</source>
      <translation>MODIS 地表反射率 (MOD09)，波段 1-7</translation>
    </message>
    <message>
      <source>EnMAP (hyperspectral)</source>
      <translation>EnMAP（高光谱）</translation>
    </message>
    <message>
      <source>PRISMA (hyperspectral)</source>
      <translation>PRISMA（高光谱）</translation>
    </message>
    <message>
      <source>EMIT (hyperspectral)</source>
      <translation>EMIT（高光谱）</translation>
    </message>
    <message>
      <source>Elevation model (single band)</source>
      <translation>高程模型（单波段）</translation>
    </message>
    <message>
      <source>Thermal infrared (single band)</source>
      <translation>热红外（单波段）</translation>
    </message>
    <message>
      <source>Loading the model {0}</source>
      <translation>正在加载模型 {0}</translation>
    </message>
    <message>
      <source>Encoding: {0} of {1} windows</source>
      <translation>正在编码：{0}/{1} 个窗口</translation>
    </message>
    <message>
      <source>Encoding photos: {0} of {1}</source>
      <translation>正在编码照片：{0}/{1}</translation>
    </message>
    <message>
      <source>Reading photos: {0} of {1}</source>
      <translation>正在读取照片：{0}/{1}</translation>
    </message>
    <message>
      <source>Looking at photo {0} of {1}</source>
      <translation>正在查看照片 {0}/{1}</translation>
    </message>
    <message>
      <source>Reading the prompts</source>
      <translation>正在读取提示词</translation>
    </message>
    <message>
      <source>Finishing the file</source>
      <translation>正在完成文件</translation>
    </message>
    <message>
      <source>Writing the results</source>
      <translation>正在写入结果</translation>
    </message>
    <message>
      <source>Proving the devices</source>
      <translation>正在验证设备</translation>
    </message>
    <message>
      <source>Waiting for another download of {0}</source>
      <translation>正在等待 {0} 的另一个下载</translation>
    </message>
    <message>
      <source>The connection broke; trying again to download {0}</source>
      <translation>连接中断；正在重试下载 {0}</translation>
    </message>
    <message>
      <source>Comparing {0} with its checksum</source>
      <translation>正在核对 {0} 的校验和</translation>
    </message>
    <message>
      <source>There are no classes: add at least one.</source>
      <translation>没有类别：请至少添加一个。</translation>
    </message>
    <message>
      <source>Only one class: everything is put into it. Add a class for the rest, or use independent scores with a threshold.</source>
      <translation>只有一个类别：所有内容都会归入其中。请为其余部分添加类别，或使用带阈值的独立得分。</translation>
    </message>
    <message>
      <source>{0} classes are too many: the limit is {1}.</source>
      <translation>{0} 个类别过多：上限为 {1}。</translation>
    </message>
    <message>
      <source>Classes {0} and {1} are both called '{2}': rename one or merge their prompts.</source>
      <translation>类别 {0} 和 {1} 都名为“{2}”：请重命名其中之一或合并其提示词。</translation>
    </message>
    <message>
      <source>'{0}' is a prompt of classes {1} and {2}: they cannot be told apart by it.</source>
      <translation>“{0}”同时是类别 {1} 和 {2} 的提示词：无法据此区分二者。</translation>
    </message>
    <message>
      <source>Class {0} has no name: give it one.</source>
      <translation>类别 {0} 没有名称：请命名。</translation>
    </message>
    <message>
      <source>Class {0} has an empty prompt: fill it in or remove it.</source>
      <translation>类别 {0} 有空的提示词：请填写或移除。</translation>
    </message>
    <message>
      <source>Class {0} has a prompt of {1} characters: shorten it to a phrase.</source>
      <translation>类别 {0} 的提示词有 {1} 个字符：请缩短为短语。</translation>
    </message>
    <message>
      <source>Class {0} has a prompt of {1} characters: only about the first {2} (64 tokens) are read.</source>
      <translation>类别 {0} 的提示词有 {1} 个字符：只会读取大约前 {2} 个（64 个词元）。</translation>
    </message>
    <message>
      <source>This is no prompt set: it has no list of classes.</source>
      <translation>这不是提示词集：没有类别列表。</translation>
    </message>
    <message>
      <source>The prompt set holds no classes.</source>
      <translation>提示词集不含类别。</translation>
    </message>
    <message>
      <source>Cannot read the prompt set {0}: {1}.</source>
      <translation>无法读取提示词集 {0}：{1}。</translation>
    </message>
    <message>
      <source>Cannot write the prompt set {0}: {1}.</source>
      <translation>无法写入提示词集 {0}：{1}。</translation>
    </message>
    <message>
      <source>{0} holds no classes: write one per line.</source>
      <translation>{0} 不含类别：请每行写一个。</translation>
    </message>
    <message>
      <source>{0} is not a JSON file (line {1}: {2}).</source>
      <translation>{0} 不是 JSON 文件（第 {1} 行：{2}）。</translation>
    </message>
    <message>
      <source>{0} is no prompt set: it cannot be read as one.</source>
      <translation>{0} 不是提示词集：无法作为提示词集读取。</translation>
    </message>
    <message>
      <source>band metadata</source>
      <translation>波段元数据</translation>
    </message>
    <message>
      <source>dataset metadata</source>
      <translation>数据集元数据</translation>
    </message>
    <message>
      <source>band name</source>
      <translation>波段名称</translation>
    </message>
    <message>
      <source>common band name</source>
      <translation>常用波段名称</translation>
    </message>
    <message>
      <source>colour interpretation</source>
      <translation>颜色解释</translation>
    </message>
    <message>
      <source>position in a stack of {0}</source>
      <translation>在 {0} 的堆叠中的位置</translation>
    </message>
    <message>
      <source>GDAL IMAGERY domain</source>
      <translation>GDAL IMAGERY 域</translation>
    </message>
    <message>
      <source>alpha band</source>
      <translation>Alpha 波段</translation>
    </message>
    <message>
      <source>quality band</source>
      <translation>质量波段</translation>
    </message>
    <message>
      <source>scene classification</source>
      <translation>场景分类</translation>
    </message>
    <message>
      <source>cloud probability</source>
      <translation>云概率</translation>
    </message>
    <message>
      <source>snow probability</source>
      <translation>雪概率</translation>
    </message>
    <message>
      <source>aerosol product, not a band of the sensor</source>
      <translation>气溶胶产品，不是传感器的波段</translation>
    </message>
    <message>
      <source>water vapour product, not a band of the sensor</source>
      <translation>水汽产品，不是传感器的波段</translation>
    </message>
    <message>
      <source>picture product, not a band of the sensor</source>
      <translation>图片产品，不是传感器的波段</translation>
    </message>
    <message>
      <source>palette: a class or picture index, not radiation</source>
      <translation>调色板：类别或图片索引，不是辐射</translation>
    </message>
    <message>
      <source>complex numbers: give amplitude or intensity instead</source>
      <translation>复数：请改用幅度或强度</translation>
    </message>
    <message>
      <source>marked as a bad band in the metadata</source>
      <translation>在元数据中标记为坏波段</translation>
    </message>
    <message>
      <source>water absorption: no view of the ground</source>
      <translation>水吸收：看不到地面</translation>
    </message>
    <message>
      <source>water vapour absorption</source>
      <translation>水汽吸收</translation>
    </message>
    <message>
      <source>cirrus band: no view of the ground</source>
      <translation>卷云波段：看不到地面</translation>
    </message>
    <message>
      <source>panchromatic: covers the other visible bands</source>
      <translation>全色：覆盖其他可见光波段</translation>
    </message>
    <message>
      <source>thermal: stored in another unit than the reflective bands</source>
      <translation>热红外：存储单位与反射波段不同</translation>
    </message>
    <message>
      <source>no wavelength</source>
      <translation>无波长</translation>
    </message>
    <message>
      <source>Left out: {0} ({1}).</source>
      <translation>已略去：{0}（{1}）。</translation>
    </message>
    <message>
      <source>{0} of {1} bands take part, evenly along the spectrum.</source>
      <translation>{1} 个波段中有 {0} 个参与，沿光谱均匀分布。</translation>
    </message>
    <message>
      <source>Taken for {0}: {1}.</source>
      <translation>按 {0} 处理：{1}。</translation>
    </message>
    <message>
      <source>Taken for Sentinel-2 {0}: {1}. Choose the other preset if it is not.</source>
      <translation>按 Sentinel-2 {0} 处理：{1}。如果不是，请选择另一个预设。</translation>
    </message>
    <message>
      <source>its bands lie at these wavelengths</source>
      <translation>其波段位于这些波长</translation>
    </message>
    <message>
      <source>nothing says whether it is L1C or L2A</source>
      <translation>没有信息表明是 L1C 还是 L2A</translation>
    </message>
    <message>
      <source>The bands are not named: taken in the usual order of {0}, {1}.</source>
      <translation>波段未命名：按 {0} 的通常顺序处理，{1}。</translation>
    </message>
    <message>
      <source>Red, green and blue are only how the file is displayed by default; with {0} bands that says nothing about their wavelengths.</source>
      <translation>红、绿、蓝只是文件的默认显示方式；对 {0} 个波段而言，这并不能说明其波长。</translation>
    </message>
    <message>
      <source>Sensor unknown: centre wavelengths that fit most sensors are used for bands called red, green, nir and so on.</source>
      <translation>传感器未知：对名为 red、green、nir 等的波段，使用适合大多数传感器的中心波长。</translation>
    </message>
    <message>
      <source>No band says its wavelength: choose a sensor or give wavelengths.</source>
      <translation>没有波段给出波长：请选择传感器或提供波长。</translation>
    </message>
    <message>
      <source>{0} of {1} bands say their wavelength: choose a sensor or give wavelengths.</source>
      <translation>{1} 个波段中有 {0} 个给出波长：请选择传感器或提供波长。</translation>
    </message>
    <message>
      <source>Offset: {0}.</source>
      <translation>偏移：{0}。</translation>
    </message>
    <message>
      <source>floating-point values: the processing offset is taken as applied</source>
      <translation>浮点值：视为已应用处理偏移</translation>
    </message>
    <message>
      <source>GDAL scale and offset of the bands: DN {0}</source>
      <translation>波段的 GDAL 比例和偏移：DN {0}</translation>
    </message>
    <message>
      <source>the metadata states an offset of {0}</source>
      <translation>元数据给出的偏移为 {0}</translation>
    </message>
    <message>
      <source>the metadata states neither an offset nor a processing baseline: 0 is used; set {0} for original products from 25 January 2022 on</source>
      <translation>元数据既未给出偏移也未给出处理基线：使用 0；对 2022 年 1 月 25 日起的原始产品请设为 {0}</translation>
    </message>
    <message>
      <source>processing baseline {0}: {1} is added; set 0 if the file was already shifted</source>
      <translation>处理基线 {0}：加上 {1}；如果文件已平移过，请设为 0</translation>
    </message>
    <message>
      <source>already shifted (harmonised): no offset is applied</source>
      <translation>已平移（已协调）：不应用偏移</translation>
    </message>
    <message>
      <source>{0} does not fit: the scene has {1} usable bands, files of this sensor have {2}. Choose another sensor, or name the bands as the sensor does.</source>
      <translation>{0} 不匹配：场景有 {1} 个可用波段，该传感器的文件有 {2} 个。请选择其他传感器，或按传感器的方式命名波段。</translation>
    </message>
    <message>
      <source>{0} has no fixed list of wavelengths: keep the product's metadata file beside the raster, or give the wavelengths, such as 665 nm.</source>
      <translation>{0} 没有固定的波长列表：请将产品的元数据文件放在栅格旁，或提供波长，例如 665 nm。</translation>
    </message>
    <message>
      <source>No band takes part: choose at least one band.</source>
      <translation>没有波段参与：请至少选择一个波段。</translation>
    </message>
    <message>
      <source>GAIR needs ten Sentinel-2 bands, {0}: choose a Sentinel-2 scene with all of them, or give the right sensor or wavelengths.</source>
      <translation>GAIR 需要十个 Sentinel-2 波段，{0}：请选择包含全部这些波段的 Sentinel-2 场景，或指定正确的传感器或波长。</translation>
    </message>
    <message>
      <source>none of them is here ({0})</source>
      <translation>此处一个也没有（{0}）</translation>
    </message>
    <message>
      <source>GAIR needs reflectance, and this scene holds 8-bit values made for display: choose the original product.</source>
      <translation>GAIR 需要反射率，而此场景是用于显示的 8 位值：请选择原始产品。</translation>
    </message>
    <message>
      <source>GAIR needs ten Sentinel-2 bands, and {0} of this scene holds no data: choose another scene.</source>
      <translation>GAIR 需要十个 Sentinel-2 波段，而此场景的 {0} 不含数据：请选择其他场景。</translation>
    </message>
    <message>
      <source>8-bit values as delivered{0}, as in the training data.</source>
      <translation>按原样使用 8 位值{0}，与训练数据一致。</translation>
    </message>
    <message>
      <source>{0}: {1}; as reflectance × 10000, blue to red 0–{2} and other bands 0–{3} become 0–255, as in the training data.</source>
      <translation>{0}：{1}；按反射率 × 10000 计，蓝到红 0–{2}、其他波段 0–{3} 变为 0–255，与训练数据一致。</translation>
    </message>
    <message>
      <source>stored values taken as {0} reflectance × {1}</source>
      <translation>存储值视为 {0} 反射率 × {1}</translation>
    </message>
    <message>
      <source>Stored values were taken as 0 to 255.</source>
      <translation>存储值视为 0 到 255。</translation>
    </message>
    <message>
      <source>Each band's {0}th to {1}th percentile over the whole scene was stretched onto 0 to 255.</source>
      <translation>已将每个波段在整个场景中的第 {0} 至第 {1} 百分位拉伸到 0–255。</translation>
    </message>
    <message>
      <source>Uncalibrated counts: 0 to {0} becomes 0–255 ({1}; the training pictures were 8-bit). {2}</source>
      <translation>未定标计数值：0 到 {0} 变为 0–255（{1}；训练图片为 8 位）。{2}</translation>
    </message>
    <message>
      <source>Choose the percentile stretch if that is not so.</source>
      <translation>如果不是这样，请选择百分位拉伸。</translation>
    </message>
    <message>
      <source>{0} does not exist: choose the scene again.</source>
      <translation>{0} 不存在：请重新选择场景。</translation>
    </message>
    <message>
      <source>{0} is empty (0 bytes): copy or download it again.</source>
      <translation>{0} 为空（0 字节）：请重新复制或下载。</translation>
    </message>
    <message>
      <source>{0} may not be read: ask its owner, or copy it where you may.</source>
      <translation>没有读取 {0} 的权限：请联系其所有者，或复制到有权限的位置。</translation>
    </message>
    <message>
      <source>{0} cannot be opened: check the address and the connection ({1}).</source>
      <translation>无法打开 {0}：请检查地址和连接（{1}）。</translation>
    </message>
    <message>
      <source>{0} cannot be opened: it is damaged or of an unknown format ({1}).</source>
      <translation>无法打开 {0}：文件已损坏或格式未知（{1}）。</translation>
    </message>
    <message>
      <source>{0} is a container of {1} rasters: open one of them, such as {2}</source>
      <translation>{0} 是包含 {1} 个栅格的容器：请打开其中之一，例如 {2}</translation>
    </message>
    <message>
      <source>{0} holds no raster bands: choose another file.</source>
      <translation>{0} 不含栅格波段：请选择其他文件。</translation>
    </message>
    <message>
      <source>{0} cannot be read to its end: it, or a file it refers to, is missing, truncated or damaged; copy or download it again ({1}).</source>
      <translation>无法完整读取 {0}：该文件或其引用的文件缺失、被截断或已损坏；请重新复制或下载（{1}）。</translation>
    </message>
    <message>
      <source>The scene has no geotransform: the map lies in pixel coordinates and areas are given in pixels only.</source>
      <translation>场景没有地理变换：地图使用像素坐标，面积仅以像素表示。</translation>
    </message>
    <message>
      <source>The scene has no coordinate reference system: the map has none either, and areas are given in pixels only.</source>
      <translation>场景没有坐标参照系：地图也没有，面积仅以像素表示。</translation>
    </message>
    <message>
      <source>The scene's grid is rotated; the map keeps its grid.</source>
      <translation>场景的格网是旋转的；地图保留其格网。</translation>
    </message>
    <message>
      <source>The scene is smaller than a window ({0} pixels): its edges were mirrored to fill one.</source>
      <translation>场景小于一个窗口（{0} 像素）：已镜像其边缘以填满窗口。</translation>
    </message>
    <message>
      <source>{0} bands hold no data and were left out: {1}.</source>
      <translation>{0} 个波段不含数据，已略去：{1}。</translation>
    </message>
    <message>
      <source>{0} has no band that holds measurements: choose bands.</source>
      <translation>{0} 没有包含测量值的波段：请选择波段。</translation>
    </message>
    <message>
      <source>{0} windows without data were not encoded.</source>
      <translation>{0} 个无数据的窗口未编码。</translation>
    </message>
    <message>
      <source>Memory ran short {0} times: smaller batches were used.</source>
      <translation>内存 {0} 次不足：已改用较小的批次。</translation>
    </message>
    <message>
      <source>Pixels that are 0 in every band were taken for nodata: the file names no nodata value.</source>
      <translation>所有波段均为 0 的像素视为无数据：文件未指定无数据值。</translation>
    </message>
    <message>
      <source>{0} % of the values lie at an end of the scaling, so the model saw little of the scene: {1}.</source>
      <translation>{0} % 的值位于缩放的一端，因此模型看到的场景内容很少：{1}。</translation>
    </message>
    <message>
      <source>choose another scaling, such as the percentile stretch</source>
      <translation>请选择其他缩放方式，例如百分位拉伸</translation>
    </message>
    <message>
      <source>The projection stretches areas here: hectares are true ground area.</source>
      <translation>此处的投影会使面积变形：公顷为真实地面面积。</translation>
    </message>
    <message>
      <source>With a single class the confidence is that class's own probability.</source>
      <translation>只有一个类别时，置信度就是该类别自身的概率。</translation>
    </message>
    <message>
      <source>The area lies outside the scene, which covers {0}.</source>
      <translation>区域位于场景之外，场景覆盖 {0}。</translation>
    </message>
    <message>
      <source>The area is smaller than any part of a pixel: choose a larger one.</source>
      <translation>区域小于一个像素的任何部分：请选择更大的区域。</translation>
    </message>
    <message>
      <source>The polygons hold no pixel with data: draw them larger than a pixel, or where the scene has data.</source>
      <translation>多边形内没有含数据的像素：请绘制大于一个像素的多边形，或绘制在场景有数据的位置。</translation>
    </message>
    <message>
      <source>The point {0}, {1} lies outside the scene, which covers {2}.</source>
      <translation>点 {0}, {1} 位于场景之外，场景覆盖 {2}。</translation>
    </message>
    <message>
      <source>The scene holds no data at the point {0}, {1}: choose another place.</source>
      <translation>场景在点 {0}, {1} 处没有数据：请选择其他地点。</translation>
    </message>
    <message>
      <source>The examples cancel each other out: leave one of them out.</source>
      <translation>示例相互抵消：请去除其中一个。</translation>
    </message>
    <message>
      <source>The heatmap would have {0} million pixels, and at most {1} million are made at once: choose a larger spacing or a smaller area.</source>
      <translation>热力图将有 {0} 百万像素，而一次最多生成 {1} 百万：请选择更大的间距或更小的区域。</translation>
    </message>
    <message>
      <source>The layer would have {0} million pixels, and at most {1} million are made at once: choose a larger spacing or a smaller extent.</source>
      <translation>图层将有 {0} 百万像素，而一次最多生成 {1} 百万：请选择更大的间距或更小的范围。</translation>
    </message>
    <message>
      <source>The disk of {0} is full: {1} MB are free, about {2} MB are needed. Free some space or choose another folder.</source>
      <translation>{0} 所在磁盘已满：可用 {1} MB，约需 {2} MB。请释放空间或选择其他文件夹。</translation>
    </message>
    <message>
      <source>The disk of {0} is full: free some space or choose another folder.</source>
      <translation>{0} 所在磁盘已满：请释放空间或选择其他文件夹。</translation>
    </message>
    <message>
      <source>{0} cannot be replaced ({1}): close the program that has it open, or choose another name.</source>
      <translation>无法替换 {0}（{1}）：请关闭打开该文件的程序，或选择其他名称。</translation>
    </message>
    <message>
      <source>{0} could not be written ({1}): check the folder and the disk, or choose another place.</source>
      <translation>无法写入 {0}（{1}）：请检查文件夹和磁盘，或选择其他位置。</translation>
    </message>
    <message>
      <source>The output folder {0} is gone: create it again.</source>
      <translation>输出文件夹 {0} 已不存在：请重新创建。</translation>
    </message>
    <message>
      <source>The output {0} is the scene itself: choose another name.</source>
      <translation>输出 {0} 就是场景本身：请选择其他名称。</translation>
    </message>
    <message>
      <source>The disk of {0} is full: the embeddings of this scene take {1} MB, {2} MB are free. Clear stores, choose a smaller area, or another folder for the stores.</source>
      <translation>{0} 所在磁盘已满：此场景的嵌入需要 {1} MB，可用 {2} MB。请清除已编码的场景，选择更小的区域，或选择其他存储文件夹。</translation>
    </message>
    <message>
      <source>{0} has changed while it was encoded: nothing was stored, encode it again.</source>
      <translation>{0} 在编码过程中发生了变化：未存储任何内容，请重新编码。</translation>
    </message>
    <message>
      <source>The computer's memory does not suffice: close other programs, or use less detail.</source>
      <translation>计算机内存不足：请关闭其他程序，或降低精细度。</translation>
    </message>
    <message>
      <source>The memory of the device does not suffice: close other programs, or choose a smaller model or the CPU.</source>
      <translation>设备内存不足：请关闭其他程序，或选择更小的模型或 CPU。</translation>
    </message>
    <message>
      <source>The memory of {0} does not suffice for a single window: close other programs, or choose a smaller model, fewer bands or the CPU.</source>
      <translation>{0} 的内存不足以处理一个窗口：请关闭其他程序，或选择更小的模型、更少的波段或 CPU。</translation>
    </message>
    <message>
      <source>Run again to start a new one.</source>
      <translation>请重新运行以启动新的引擎。</translation>
    </message>
    <message>
      <source>The engine was killed (often because the computer ran out of memory).</source>
      <translation>引擎被终止（通常是因为计算机内存不足）。</translation>
    </message>
    <message>
      <source>The engine was killed (often because the computer ran out of memory) during its start.</source>
      <translation>引擎在启动期间被终止（通常是因为计算机内存不足）。</translation>
    </message>
    <message>
      <source>The engine was stopped from outside.</source>
      <translation>引擎被外部停止。</translation>
    </message>
    <message>
      <source>The engine crashed ({0}).</source>
      <translation>引擎崩溃（{0}）。</translation>
    </message>
    <message>
      <source>The engine crashed ({0}) during its start.</source>
      <translation>引擎在启动期间崩溃（{0}）。</translation>
    </message>
    <message>
      <source>memory fault</source>
      <translation>内存错误</translation>
    </message>
    <message>
      <source>this processor lacks an instruction it needs</source>
      <translation>此处理器缺少所需的指令</translation>
    </message>
    <message>
      <source>The engine stopped with exit code {0}.</source>
      <translation>引擎已停止，退出代码 {0}。</translation>
    </message>
    <message>
      <source>The engine stopped with exit code {0} during its start.</source>
      <translation>引擎在启动期间停止，退出代码 {0}。</translation>
    </message>
    <message>
      <source>The engine has not answered for {0} seconds and was stopped.</source>
      <translation>引擎已 {0} 秒没有响应，已将其停止。</translation>
    </message>
    <message>
      <source>The engine speaks protocol {0}, the plugin {1}: restart QGIS; if that does not help, install the plugin again.</source>
      <translation>引擎使用协议 {0}，插件使用协议 {1}：请重启 QGIS；如果仍无效，请重新安装插件。</translation>
    </message>
    <message>
      <source>The engine has no Python yet: install it with Raster ▸ GeoLangBind ▸ Engine…, or choose a Python (3.10 or newer) that has {0} and {1}.</source>
      <translation>引擎还没有 Python：请通过 栅格 ▸ GeoLangBind ▸ 引擎… 安装，或选择包含 {0} 和 {1} 的 Python（3.10 或更高版本）。</translation>
    </message>
    <message>
      <source>The GeoLangBind settings name {0}, but there is no such file: choose another Python for the engine.</source>
      <translation>GeoLangBind 设置中指定了 {0}，但该文件不存在：请为引擎选择其他 Python。</translation>
    </message>
    <message>
      <source>The GeoLangBind settings name {0}, but that is not a program: choose another Python for the engine.</source>
      <translation>GeoLangBind 设置中指定了 {0}，但它不是程序：请为引擎选择其他 Python。</translation>
    </message>
    <message>
      <source>The GeoLangBind settings name {0}, but no Python is in that folder: choose another Python for the engine.</source>
      <translation>GeoLangBind 设置中指定了 {0}，但该文件夹中没有 Python：请为引擎选择其他 Python。</translation>
    </message>
    <message>
      <source>The disk is full{0}: free some space or write elsewhere.</source>
      <translation>磁盘已满{0}：请释放空间或写入其他位置。</translation>
    </message>
    <message>
      <source>Access is denied{0}: choose another folder.</source>
      <translation>拒绝访问{0}：请选择其他文件夹。</translation>
    </message>
    <message>
      <source>The engine failed ({0}); {1}.</source>
      <translation>引擎出错（{0}）；{1}。</translation>
    </message>
    <message>
      <source>the engine's log has the details</source>
      <translation>详情见引擎日志</translation>
    </message>
    <message>
      <source>There is no device {0}: choose auto, cpu, cuda, cuda:N, xpu or mps.</source>
      <translation>没有设备 {0}：请选择 auto、cpu、cuda、cuda:N、xpu 或 mps。</translation>
    </message>
    <message>
      <source>No device on this machine computes correctly, not even the CPU.</source>
      <translation>本机没有能正确计算的设备，CPU 也不行。</translation>
    </message>
    <message>
      <source>There is no checkpoint at {0}; choose the file again.</source>
      <translation>{0} 处没有检查点；请重新选择文件。</translation>
    </message>
    <message>
      <source>{0} cannot be read ({1}); choose another file.</source>
      <translation>无法读取 {0}（{1}）；请选择其他文件。</translation>
    </message>
    <message>
      <source>{0} is no checkpoint: choose a .safetensors, .bin or .pth file.</source>
      <translation>{0} 不是检查点：请选择 .safetensors、.bin 或 .pth 文件。</translation>
    </message>
    <message>
      <source>{0} is truncated or no safetensors file; download it again.</source>
      <translation>{0} 被截断或不是 safetensors 文件；请重新下载。</translation>
    </message>
    <message>
      <source>{0} is truncated or no PyTorch checkpoint; download it again.</source>
      <translation>{0} 被截断或不是 PyTorch 检查点；请重新下载。</translation>
    </message>
    <message>
      <source>{0} belongs to another model: {1}. Choose the model it was made for.</source>
      <translation>{0} 属于另一个模型：{1}。请选择其对应的模型。</translation>
    </message>
    <message>
      <source>{0} is not on this machine and offline mode is on: switch it off to download the model, or choose a local file.</source>
      <translation>{0} 不在本机上，且离线模式已开启：请关闭离线模式以下载模型，或选择本地文件。</translation>
    </message>
    <message>
      <source>The hub cannot be reached for {0} ({1}): check the network, the proxy or HF_ENDPOINT, or choose a local file.</source>
      <translation>无法连接 Hub 获取 {0}（{1}）：请检查网络、代理或 HF_ENDPOINT，或选择本地文件。</translation>
    </message>
    <message>
      <source>The hub has had too many requests: try again {0}, or set HF_TOKEN.</source>
      <translation>Hub 收到的请求过多：请{0}重试，或设置 HF_TOKEN。</translation>
    </message>
    <message>
      <source>in a few minutes</source>
      <translation>几分钟后</translation>
    </message>
    <message>
      <source>The hub answered {0} for {1}: try again later.</source>
      <translation>Hub 对 {1} 返回 {0}：请稍后重试。</translation>
    </message>
    <message>
      <source>The hub refuses the token for {0}: set HF_TOKEN anew, or remove it.</source>
      <translation>Hub 拒绝了 {0} 的令牌：请重新设置 HF_TOKEN，或将其移除。</translation>
    </message>
    <message>
      <source>{0} needs {1} GB and {2} has {3} GB left: free some space, or choose a folder on another disk (HF_HOME).</source>
      <translation>{0} 需要 {1} GB，而 {2} 剩余 {3} GB：请释放空间，或选择其他磁盘上的文件夹 (HF_HOME)。</translation>
    </message>
    <message>
      <source>{0} arrived damaged: download the model again.</source>
      <translation>{0} 下载后已损坏：请重新下载模型。</translation>
    </message>
    <message>
      <source>{0} is being downloaded by another program: wait for it, or stop it.</source>
      <translation>另一个程序正在下载 {0}：请等待其完成，或将其停止。</translation>
    </message>
    <message>
      <source>These are the weights that training started from, not the trained ones: class maps will be poor. Use GeoLangBind L-384, or a local file with trained weights.</source>
      <translation>这些是训练开始时的权重，而不是训练后的权重：分类图效果会很差。请使用 GeoLangBind L-384，或带有训练后权重的本地文件。</translation>
    </message>
    <message>
      <source>{0} of {1} photos state no GPS position.</source>
      <translation>{1} 张照片中有 {0} 张没有 GPS 位置。</translation>
    </message>
    <message>
      <source>{0} of {1} files cannot be read as photos.</source>
      <translation>{1} 个文件中有 {0} 个无法作为照片读取。</translation>
    </message>
    <message>
      <source>{0} holds no photos (.jpg, .png or .webp): choose another folder.</source>
      <translation>{0} 不含照片（.jpg、.png 或 .webp）：请选择其他文件夹。</translation>
    </message>
    <message>
      <source>{0} is no picture that can be read here: {1} (photos from iPhones, .heic: save them as JPEG first).</source>
      <translation>{0} 不是此处可读取的图片：{1}（iPhone 的 .heic 照片：请先另存为 JPEG）。</translation>
    </message>
    <message>
      <source>It states no GPS position.</source>
      <translation>照片没有 GPS 位置。</translation>
    </message>
    <message>
      <source>{0} pixels lie nowhere on Earth and hold no data.</source>
      <translation>{0} 个像素不在地球上的任何位置，不含数据。</translation>
    </message>
    <message>
      <source>The extent holds {0} different places, too few for {1} regions: choose fewer regions or a larger extent.</source>
      <translation>范围内有 {0} 个不同的地点，对 {1} 个区域来说太少：请选择更少的区域或更大的范围。</translation>
    </message>
    <message>
      <source>Coordinates enter the model as waves of {0} km and longer, so pixels of {1} km hardly differ from their neighbours: a spacing of about {2} km shows the same.</source>
      <translation>坐标以 {0} km 及更长的波输入模型，因此 {1} km 的像素与相邻像素几乎没有差别：约 {2} km 的间距显示的内容相同。</translation>
    </message>
  </context>
  <context>
    <name>Charts</name>
    <message>
      <source>No chart: QGIS's Python has no {0} (pip install {0}, then restart QGIS).</source>
      <translation>无图表：QGIS 的 Python 缺少 {0}（执行 pip install {0}，然后重启 QGIS）。</translation>
    </message>
    <message>
      <source>No chart: pyqtgraph does not load: {0}</source>
      <translation>无图表：无法加载 pyqtgraph：{0}</translation>
    </message>
  </context>
  <context>
    <name>ClassesModel</name>
    <message>
      <source>Class</source>
      <translation>类别</translation>
    </message>
    <message>
      <source>Prompts</source>
      <translation>提示词</translation>
    </message>
    <message>
      <source>Other words for the class, separated by | ; empty: its name</source>
      <translation>该类别的其他英文说法，以 | 分隔；留空：使用类别名称</translation>
    </message>
    <message>
      <source>Change the colour</source>
      <translation>更改颜色</translation>
    </message>
    <message>
      <source>Type a class…</source>
      <translation>输入类别…</translation>
    </message>
  </context>
  <context>
    <name>ClassesPanel</name>
    <message>
      <source>Classes</source>
      <translation>类别</translation>
    </message>
    <message>
      <source>Add a class (Enter)</source>
      <translation>添加类别（Enter）</translation>
    </message>
    <message>
      <source>Remove (Delete)</source>
      <translation>移除（Delete）</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>上移</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>下移</translation>
    </message>
    <message>
      <source>Paste a list of classes</source>
      <translation>粘贴类别列表</translation>
    </message>
    <message>
      <source>Prompt sets</source>
      <translation>提示词集</translation>
    </message>
    <message>
      <source>Ready-made lists of classes; open or save your own</source>
      <translation>现成的类别列表；可打开或保存自己的列表</translation>
    </message>
    <message>
      <source>Open a prompt set</source>
      <translation>打开提示词集</translation>
    </message>
    <message>
      <source>Save as a prompt set</source>
      <translation>保存为提示词集</translation>
    </message>
    <message>
      <source>Open…</source>
      <translation>打开…</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>另存为…</translation>
    </message>
    <message>
      <source> – select a class first</source>
      <translation> – 请先选择类别</translation>
    </message>
  </context>
  <context>
    <name>ClassesTable</name>
    <message>
      <source>Colour of “{0}”</source>
      <translation>“{0}”的颜色</translation>
    </message>
  </context>
  <context>
    <name>ClassifyAlgorithm</name>
    <message>
      <source>Classify by class names</source>
      <translation>按类别名称分类</translation>
    </message>
    <message>
      <source>Class map of a scene from typed class names, with no training data</source>
      <translation>根据输入的类别名称生成场景的分类图，无需训练数据</translation>
    </message>
    <message>
      <source>Type class names, get a class map: GeoLangBind compares the scene with the words, with no training data. Works on any bands at any wavelengths. The engine runs in its own process; no scene and no prompt leaves the computer.</source>
      <translation>输入类别名称即可得到分类图：GeoLangBind 将场景与词语（英文）进行比较，无需训练数据。适用于任意波长的任意波段。引擎在独立进程中运行；任何场景和提示词都不会离开本机。</translation>
    </message>
    <message>
      <source>land cover,zero-shot,prompt,text,segmentation,deep learning</source>
      <translation>土地覆盖,土地利用,zero-shot,零样本,提示词,文本,分割,深度学习</translation>
    </message>
    <message>
      <source>Give classes or a prompt set, not both.</source>
      <translation>请提供类别或提示词集，不要同时提供。</translation>
    </message>
    <message>
      <source>unclassified: {0} ha, {1} %</source>
      <translation>未分类：{0} ha，{1} %</translation>
    </message>
  </context>
  <context>
    <name>ClassifyDock</name>
    <message>
      <source>Classify · GeoLangBind</source>
      <translation>分类 · GeoLangBind</translation>
    </message>
    <message>
      <source>Temporary file</source>
      <translation>临时文件</translation>
    </message>
    <message>
      <source>More</source>
      <translation>更多</translation>
    </message>
    <message>
      <source>&amp;Scene</source>
      <translation>场景(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Model</source>
      <translation>模型(&amp;M)</translation>
    </message>
    <message>
      <source>&amp;Area</source>
      <translation>区域(&amp;A)</translation>
    </message>
    <message>
      <source>&amp;Output</source>
      <translation>输出(&amp;O)</translation>
    </message>
  </context>
  <context>
    <name>ClassifyParameters</name>
    <message>
      <source>The image to classify: multispectral, hyperspectral, radar, aerial, elevation.</source>
      <translation>要分类的影像：多光谱、高光谱、雷达、航空影像、高程。</translation>
    </message>
    <message>
      <source>Classes</source>
      <translation>类别</translation>
    </message>
    <message>
      <source>One class a line: a name, or “name: prompt | prompt” with synonyms, or “name, #rrggbb: …” with a colour. A single line may list names separated by commas; on a command line \n begins a new one.</source>
      <translation>每行一个类别：名称；或“名称: 提示词 | 提示词”加同义词；或“名称, #rrggbb: …”指定颜色。提示词用英文。单独一行可列出以逗号分隔的多个名称；在命令行中以 \n 换行。</translation>
    </message>
    <message>
      <source>Prompt set</source>
      <translation>提示词集</translation>
    </message>
    <message>
      <source>Prompt sets (*.json *.txt *.csv);;All files (*)</source>
      <translation>提示词集 (*.json *.txt *.csv);;所有文件 (*)</translation>
    </message>
    <message>
      <source>A file with classes, as the Classify dock saves it, instead of typed classes.</source>
      <translation>由“分类”面板保存的类别文件，用来代替输入的类别。</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>方式</translation>
    </message>
    <message>
      <source>patches: a dense map from the features of every patch. windows: one class for each window, the way published zero-shot numbers are measured.</source>
      <translation>patches：由每个图块的特征生成稠密分类图。windows：每个窗口一个类别，与已发表的零样本指标的测量方式相同。</translation>
    </message>
    <message>
      <source>Smoothing</source>
      <translation>平滑</translation>
    </message>
    <message>
      <source>edges: class borders follow the edges in the image. none: they follow the patches.</source>
      <translation>edges：类别边界沿影像中的边缘。none：沿图块边界。</translation>
    </message>
    <message>
      <source>Competition</source>
      <translation>竞争</translation>
    </message>
    <message>
      <source>softmax: the confidences of all classes add up to 100 %. sigmoid: each class is judged by itself, for single classes and lists that do not cover everything.</source>
      <translation>softmax：所有类别的置信度之和为 100 %。sigmoid：每个类别单独判断，适用于单个类别或未涵盖全部地物的列表。</translation>
    </message>
    <message>
      <source>Threshold (%)</source>
      <translation>阈值 (%)</translation>
    </message>
    <message>
      <source>Pixels less confident than this become unclassified (0). With a confidence raster it can be raised later without running again.</source>
      <translation>置信度低于此值的像素归为未分类 (0)。有置信度栅格时，之后可提高阈值而无需重新运行。</translation>
    </message>
    <message>
      <source>Class map</source>
      <translation>分类图</translation>
    </message>
    <message>
      <source>The class map, a GeoTIFF: 1, 2, … in the order of the classes, 0 unclassified.</source>
      <translation>分类图，GeoTIFF：1、2、… 按类别顺序，0 为未分类。</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>置信度</translation>
    </message>
    <message>
      <source>The confidence of each pixel in percent, a GeoTIFF.</source>
      <translation>每个像素的置信度（百分比），GeoTIFF。</translation>
    </message>
    <message>
      <source>Scores</source>
      <translation>得分</translation>
    </message>
    <message>
      <source>The score of every class, one band each, a GeoTIFF.</source>
      <translation>每个类别的得分，每类一个波段，GeoTIFF。</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>摘要</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <translation>HTML 文件 (*.html)</translation>
    </message>
    <message>
      <source>A table of the area of each class, and how the map was made, as HTML.</source>
      <translation>包含各类别面积及制图方式的表格，HTML 格式。</translation>
    </message>
    <message>
      <source>Hectares of each class (JSON)</source>
      <translation>各类别面积（公顷，JSON）</translation>
    </message>
    <message>
      <source>Hectares in all</source>
      <translation>总面积（公顷）</translation>
    </message>
    <message>
      <source>Hectares unclassified</source>
      <translation>未分类面积（公顷）</translation>
    </message>
  </context>
  <context>
    <name>ClassifyState</name>
    <message>
      <source>Type at least two class names.</source>
      <translation>请至少输入两个类别名称。</translation>
    </message>
  </context>
  <context>
    <name>ClickWay</name>
    <message>
      <source>C&amp;lick the map</source>
      <translation>点击地图(&amp;L)</translation>
    </message>
    <message>
      <source>Click: places like this one. Shift: like this one too. Ctrl: not like this one. Right click: leave a place out.</source>
      <translation>单击：与此处相似的地点。Shift：也与此处相似。Ctrl：不像此处。右键：去除地点。</translation>
    </message>
    <message>
      <source>Leave the selected places out</source>
      <translation>去除选中的地点</translation>
    </message>
    <message>
      <source>Leave all places out</source>
      <translation>去除所有地点</translation>
    </message>
    <message>
      <source>like this one</source>
      <translation>与此处相似</translation>
    </message>
    <message>
      <source>not like this one</source>
      <translation>不像此处</translation>
    </message>
  </context>
  <context>
    <name>ColumnDock</name>
    <message>
      <source>Install the engine…</source>
      <translation>安装引擎…</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>运行</translation>
    </message>
  </context>
  <context>
    <name>CompareController</name>
    <message>
      <source>GAIR on {0}, {1}</source>
      <translation>GAIR，{0}，{1}</translation>
    </message>
    <message>
      <source>GAIR is not on this computer: download it in the dock.</source>
      <translation>本机没有 GAIR：请在面板中下载。</translation>
    </message>
    <message>
      <source>That place lies outside the scene “{0}”.</source>
      <translation>该地点位于场景“{0}”之外。</translation>
    </message>
    <message>
      <source>Reflectance</source>
      <translation>反射率</translation>
    </message>
    <message>
      <source>Stored value</source>
      <translation>存储值</translation>
    </message>
    <message>
      <source>Save the heatmap</source>
      <translation>保存热力图</translation>
    </message>
    <message>
      <source>{0} freed.</source>
      <translation>已释放 {0}。</translation>
    </message>
  </context>
  <context>
    <name>CompareDock</name>
    <message>
      <source>As&amp;k</source>
      <translation>查询(&amp;K)</translation>
    </message>
    <message>
      <source>Ask again, with what the dock shows now (Ctrl+Enter)</source>
      <translation>按面板当前设置重新查询（Ctrl+Enter）</translation>
    </message>
    <message>
      <source>Compare · GeoLangBind</source>
      <translation>比较 · GeoLangBind</translation>
    </message>
    <message>
      <source>Click</source>
      <translation>点击</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>文本</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>照片</translation>
    </message>
    <message>
      <source>Photos are compared by the model GAIR, which is not on this computer.</source>
      <translation>照片由模型 GAIR 进行比较，本机没有该模型。</translation>
    </message>
    <message>
      <source>automatic</source>
      <translation>自动</translation>
    </message>
    <message>
      <source>Size of the heatmap's pixels in units of the scene's CRS</source>
      <translation>热力图像素的大小，以场景 CRS 的单位表示</translation>
    </message>
    <message>
      <source>&amp;Area</source>
      <translation>区域(&amp;A)</translation>
    </message>
    <message>
      <source>De&amp;tail</source>
      <translation>精细度(&amp;T)</translation>
    </message>
    <message>
      <source>Pixel si&amp;ze</source>
      <translation>像素大小(&amp;Z)</translation>
    </message>
    <message>
      <source>More</source>
      <translation>更多</translation>
    </message>
    <message>
      <source>&amp;Scene</source>
      <translation>场景(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Model</source>
      <translation>模型(&amp;M)</translation>
    </message>
    <message>
      <source>pixels of {0}</source>
      <translation>{0} 像素</translation>
    </message>
  </context>
  <context>
    <name>CompareState</name>
    <message>
      <source>Drop a street-view photo, or choose one.</source>
      <translation>请拖入或选择一张街景照片。</translation>
    </message>
    <message>
      <source>Type what to look for.</source>
      <translation>请输入要查找的内容。</translation>
    </message>
    <message>
      <source>Click a place on the map.</source>
      <translation>请在地图上点击一个地点。</translation>
    </message>
    <message>
      <source>All places are marked as not meant: click one that is meant.</source>
      <translation>所有地点都标为反例：请点击一个要查找的地点。</translation>
    </message>
  </context>
  <context>
    <name>DeviceCombo</name>
    <message>
      <source>Automatic</source>
      <translation>自动</translation>
    </message>
    <message>
      <source>Processor (CPU)</source>
      <translation>处理器 (CPU)</translation>
    </message>
  </context>
  <context>
    <name>DockController</name>
    <message>
      <source>{0} on {1}, {2}</source>
      <translation>{0}，{1}，{2}</translation>
    </message>
    <message>
      <source>GeoLangBind: bands of “{0}”</source>
      <translation>GeoLangBind：“{0}”的波段</translation>
    </message>
    <message>
      <source>“{0}” cannot be read: {1}</source>
      <translation>无法读取“{0}”：{1}</translation>
    </message>
    <message>
      <source>Reading the bands of the scene…</source>
      <translation>正在读取场景的波段…</translation>
    </message>
  </context>
  <context>
    <name>DockEngine</name>
    <message>
      <source>The engine that runs the models is not installed yet. It takes about two minutes; QGIS's own Python is left alone.</source>
      <translation>运行模型的引擎尚未安装。安装约需两分钟；不会改动 QGIS 自带的 Python。</translation>
    </message>
    <message>
      <source>Starting the engine…</source>
      <translation>正在启动引擎…</translation>
    </message>
    <message>
      <source>GeoLangBind: engine</source>
      <translation>GeoLangBind：引擎</translation>
    </message>
    <message>
      <source>Install the engine…</source>
      <translation>安装引擎…</translation>
    </message>
    <message>
      <source>Install the engine first.</source>
      <translation>请先安装引擎。</translation>
    </message>
    <message>
      <source>Repair the engine…</source>
      <translation>修复引擎…</translation>
    </message>
    <message>
      <source>Repair the engine first.</source>
      <translation>请先修复引擎。</translation>
    </message>
    <message>
      <source>Engine…</source>
      <translation>引擎…</translation>
    </message>
    <message>
      <source>Update the engine…</source>
      <translation>更新引擎…</translation>
    </message>
    <message>
      <source>Show…</source>
      <translation>显示…</translation>
    </message>
  </context>
  <context>
    <name>EngineDialog</name>
    <message>
      <source>GeoLangBind · Engine</source>
      <translation>GeoLangBind · 引擎</translation>
    </message>
    <message>
      <source>&amp;Copy report</source>
      <translation>复制报告(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Settings…</source>
      <translation>设置(&amp;S)…</translation>
    </message>
    <message>
      <source>Help on the engine</source>
      <translation>有关引擎的帮助</translation>
    </message>
    <message>
      <source>C&amp;lose</source>
      <translation>关闭(&amp;L)</translation>
    </message>
    <message>
      <source>Cancelling…</source>
      <translation>正在取消…</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>取消(&amp;C)</translation>
    </message>
    <message>
      <source>{0} can make maps faster. The build for it is {1} to download; the build for the processor is kept.</source>
      <translation>{0} 可以加快制图。其版本需下载 {1}；处理器版本会保留。</translation>
    </message>
    <message>
      <source>Install &amp;it</source>
      <translation>安装(&amp;I)</translation>
    </message>
    <message>
      <source>The build for the processor is kept.</source>
      <translation>处理器版本已保留。</translation>
    </message>
    <message>
      <source>&amp;Go back to it</source>
      <translation>恢复到该版本(&amp;G)</translation>
    </message>
    <message>
      <source>Checking every file…</source>
      <translation>正在检查每个文件…</translation>
    </message>
    <message>
      <source>Checked: it is whole, starts and computes.</source>
      <translation>已检查：完整，能启动并能计算。</translation>
    </message>
    <message>
      <source>QGIS's own Python and the plugin's folder are left alone. Nothing about your projects is sent.</source>
      <translation>不会改动 QGIS 自带的 Python 和插件文件夹。不会发送任何工程信息。</translation>
    </message>
    <message>
      <source>Getting ready…</source>
      <translation>正在准备…</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>已复制</translation>
    </message>
    <message>
      <source>Install from a file</source>
      <translation>从文件安装</translation>
    </message>
    <message>
      <source>Offline bundles (*.zip)</source>
      <translation>离线包 (*.zip)</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>所有文件 (*)</translation>
    </message>
    <message>
      <source>The Python that runs the engine</source>
      <translation>运行引擎的 Python</translation>
    </message>
    <message>
      <source>Remove the engine from this computer?</source>
      <translation>要从本机移除引擎吗？</translation>
    </message>
    <message>
      <source>{0} are regained. Models, maps and settings stay.</source>
      <translation>将释放 {0}。模型、地图和设置会保留。</translation>
    </message>
    <message>
      <source>&amp;More</source>
      <translation>更多(&amp;M)</translation>
    </message>
    <message>
      <source>Install from a file…</source>
      <translation>从文件安装…</translation>
    </message>
    <message>
      <source>Install from the network instead</source>
      <translation>改为从网络安装</translation>
    </message>
    <message>
      <source>Use another Python…</source>
      <translation>使用其他 Python…</translation>
    </message>
    <message>
      <source>Use the plugin's own engine</source>
      <translation>使用插件自带的引擎</translation>
    </message>
    <message>
      <source>Check every file</source>
      <translation>检查每个文件</translation>
    </message>
    <message>
      <source>Open its folder</source>
      <translation>打开其文件夹</translation>
    </message>
    <message>
      <source>Folder and mirrors…</source>
      <translation>文件夹和镜像…</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>移除…</translation>
    </message>
  </context>
  <context>
    <name>EngineDock</name>
    <message>
      <source>Bands</source>
      <translation>波段</translation>
    </message>
    <message>
      <source>Which bands the model sees, their wavelengths and their scaling</source>
      <translation>模型使用哪些波段，其波长和缩放</translation>
    </message>
  </context>
  <context>
    <name>EngineRuns</name>
    <message>
      <source>Its project was closed, so it was not added to this one: {0}</source>
      <translation>原工程已关闭，因此未添加到当前工程：{0}</translation>
    </message>
  </context>
  <context>
    <name>EngineStatus</name>
    <message>
      <source>GeoLangBind: engine</source>
      <translation>GeoLangBind：引擎</translation>
    </message>
  </context>
  <context>
    <name>EngineTask</name>
    <message>
      <source>Exporting the layer…</source>
      <translation>正在导出图层…</translation>
    </message>
    <message>
      <source>Starting the engine…</source>
      <translation>正在启动引擎…</translation>
    </message>
    <message>
      <source>The run failed inside the plugin: the log has the details.</source>
      <translation>插件内部运行失败：详情见日志。</translation>
    </message>
  </context>
  <context>
    <name>EngineWords</name>
    <message>
      <source>Install from a file</source>
      <translation>从文件安装</translation>
    </message>
    <message>
      <source>The file holds everything that is needed. Nothing is downloaded.</source>
      <translation>文件包含所需的一切。不会下载任何内容。</translation>
    </message>
    <message>
      <source>&amp;Install from the file</source>
      <translation>从文件安装(&amp;I)</translation>
    </message>
    <message>
      <source>The engine cannot be looked at</source>
      <translation>无法查看引擎</translation>
    </message>
    <message>
      <source>Looking at the engine…</source>
      <translation>正在查看引擎…</translation>
    </message>
    <message>
      <source>&amp;Use the plugin's own engine</source>
      <translation>使用插件自带的引擎(&amp;U)</translation>
    </message>
    <message>
      <source>The chosen Python does not run the engine</source>
      <translation>所选的 Python 无法运行引擎</translation>
    </message>
    <message>
      <source>You can close this window and go on working: it continues.</source>
      <translation>可以关闭此窗口继续工作：安装会继续进行。</translation>
    </message>
    <message>
      <source>The engine in use stays as it is until the new one has proved that it works.</source>
      <translation>在新引擎证明可用之前，正在使用的引擎保持不变。</translation>
    </message>
    <message>
      <source>Installing the engine</source>
      <translation>正在安装引擎</translation>
    </message>
    <message>
      <source>Repairing the engine</source>
      <translation>正在修复引擎</translation>
    </message>
    <message>
      <source>Updating the engine</source>
      <translation>正在更新引擎</translation>
    </message>
    <message>
      <source>Installing the build for the graphics card</source>
      <translation>正在安装显卡版本</translation>
    </message>
    <message>
      <source>Going back to the build for the processor</source>
      <translation>正在恢复到处理器版本</translation>
    </message>
    <message>
      <source>Removing the engine</source>
      <translation>正在移除引擎</translation>
    </message>
    <message>
      <source>Looking into the file</source>
      <translation>正在查看文件</translation>
    </message>
    <message>
      <source>The engine runs the models, beside QGIS and on this computer. It is installed once.</source>
      <translation>引擎在本机上、在 QGIS 旁运行模型。只需安装一次。</translation>
    </message>
    <message>
      <source>The engine was not installed</source>
      <translation>引擎未能安装</translation>
    </message>
    <message>
      <source>&amp;Try again</source>
      <translation>重试(&amp;T)</translation>
    </message>
    <message>
      <source>The engine is not installed yet</source>
      <translation>引擎尚未安装</translation>
    </message>
    <message>
      <source>&amp;Install</source>
      <translation>安装(&amp;I)</translation>
    </message>
    <message>
      <source>The engine is damaged</source>
      <translation>引擎已损坏</translation>
    </message>
    <message>
      <source>&amp;Repair</source>
      <translation>修复(&amp;R)</translation>
    </message>
    <message>
      <source>The engine can be updated</source>
      <translation>引擎可以更新</translation>
    </message>
    <message>
      <source>&amp;Update</source>
      <translation>更新(&amp;U)</translation>
    </message>
    <message>
      <source>A Python of your own runs the engine</source>
      <translation>引擎由自选的 Python 运行</translation>
    </message>
    <message>
      <source>The engine is ready</source>
      <translation>引擎已就绪</translation>
    </message>
    <message>
      <source>{0} for NVIDIA graphics cards ({1})</source>
      <translation>{0}，用于 NVIDIA 显卡 ({1})</translation>
    </message>
    <message>
      <source>{0} for AMD graphics cards ({1})</source>
      <translation>{0}，用于 AMD 显卡 ({1})</translation>
    </message>
    <message>
      <source>{0} for Intel graphics cards</source>
      <translation>{0}，用于 Intel 显卡</translation>
    </message>
    <message>
      <source>{0} for Apple's processor and graphics</source>
      <translation>{0}，用于 Apple 处理器和图形芯片</translation>
    </message>
    <message>
      <source>{0} for the processor (CPU)</source>
      <translation>{0}，用于处理器 (CPU)</translation>
    </message>
    <message>
      <source>Python {0}, fetched for it</source>
      <translation>Python {0}，将下载</translation>
    </message>
    <message>
      <source>Python {0}, found here</source>
      <translation>Python {0}，已在本机找到</translation>
    </message>
    <message>
      <source>nothing more</source>
      <translation>无需更多</translation>
    </message>
    <message>
      <source>{0} ({1} free)</source>
      <translation>{0}（可用 {1}）</translation>
    </message>
    <message>
      <source>about {0}</source>
      <translation>约 {0}</translation>
    </message>
    <message>
      <source>From</source>
      <translation>来源</translation>
    </message>
    <message>
      <source>What</source>
      <translation>内容</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>下载</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>无</translation>
    </message>
    <message>
      <source>On disk</source>
      <translation>磁盘占用</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>位置</translation>
    </message>
    <message>
      <source>Python {0}</source>
      <translation>Python {0}</translation>
    </message>
    <message>
      <source>Installed</source>
      <translation>安装时间</translation>
    </message>
    <message>
      <source>{0}, by version {1}</source>
      <translation>{0}，由版本 {1} 安装</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>备注</translation>
    </message>
  </context>
  <context>
    <name>EngineWork</name>
    <message>
      <source>The engine is being installed.</source>
      <translation>正在安装引擎。</translation>
    </message>
    <message>
      <source>GeoLangBind: installing the engine</source>
      <translation>GeoLangBind：正在安装引擎</translation>
    </message>
    <message>
      <source>GeoLangBind: repairing the engine</source>
      <translation>GeoLangBind：正在修复引擎</translation>
    </message>
    <message>
      <source>GeoLangBind: updating the engine</source>
      <translation>GeoLangBind：正在更新引擎</translation>
    </message>
    <message>
      <source>GeoLangBind: installing the build for the graphics card</source>
      <translation>GeoLangBind：正在安装显卡版本</translation>
    </message>
    <message>
      <source>GeoLangBind: back to the build for the processor</source>
      <translation>GeoLangBind：恢复到处理器版本</translation>
    </message>
    <message>
      <source>GeoLangBind: removing the engine</source>
      <translation>GeoLangBind：正在移除引擎</translation>
    </message>
    <message>
      <source>GeoLangBind: looking into the file</source>
      <translation>GeoLangBind：正在查看文件</translation>
    </message>
    <message>
      <source>The engine is ready.</source>
      <translation>引擎已就绪。</translation>
    </message>
    <message>
      <source>The engine is removed: {0} regained.</source>
      <translation>引擎已移除：释放了 {0}。</translation>
    </message>
    <message>
      <source>Cancelled; everything is as it was before.</source>
      <translation>已取消；一切恢复原样。</translation>
    </message>
    <message>
      <source>GeoLangBind: looking at the engine</source>
      <translation>GeoLangBind：正在查看引擎</translation>
    </message>
  </context>
  <context>
    <name>Environment</name>
    <message>
      <source>QGIS has no settings folder yet.</source>
      <translation>QGIS 还没有设置文件夹。</translation>
    </message>
    <message>
      <source>There is no file {0}: choose the bundle again.</source>
      <translation>文件 {0} 不存在：请重新选择离线包。</translation>
    </message>
    <message>
      <source>{0} is not an offline bundle, or was not copied completely: copy it again.</source>
      <translation>{0} 不是离线包，或未完整复制：请重新复制。</translation>
    </message>
    <message>
      <source>{0} cannot be read: {1}</source>
      <translation>无法读取 {0}：{1}</translation>
    </message>
    <message>
      <source>{0} is not an offline bundle of GeoLangBind: choose another file.</source>
      <translation>{0} 不是 GeoLangBind 的离线包：请选择其他文件。</translation>
    </message>
    <message>
      <source>{0} cannot be used: {1}. Make it again.</source>
      <translation>无法使用 {0}：{1}。请重新制作。</translation>
    </message>
    <message>
      <source>{0} lacks {1}: copy it again, or make it again.</source>
      <translation>{0} 缺少 {1}：请重新复制或重新制作。</translation>
    </message>
    <message>
      <source>{0} is for {1}, this computer is {2}: make a bundle with --platform {2}.</source>
      <translation>{0} 用于 {1}，而本机为 {2}：请用 --platform {2} 制作离线包。</translation>
    </message>
    <message>
      <source>{0} was made by version {1} of the plugin, which needs other packages than this version {2}: make it again with this version.</source>
      <translation>{0} 由插件版本 {1} 制作，其所需软件包与当前版本 {2} 不同：请用当前版本重新制作。</translation>
    </message>
    <message>
      <source>{0} is for Python {1}, which does not suit.</source>
      <translation>{0} 用于 Python {1}，不适用。</translation>
    </message>
    <message>
      <source>{0} holds another {1} than the locked one: do not use it, make it again.</source>
      <translation>{0} 中的 {1} 与锁定的不同：请勿使用，请重新制作。</translation>
    </message>
    <message>
      <source>{0} is for Python {1}, which is not on this computer: install it, or make a bundle that brings Python along.</source>
      <translation>{0} 用于 Python {1}，本机没有该版本：请安装，或制作自带 Python 的离线包。</translation>
    </message>
    <message>
      <source>The engine is installed, but its models cannot be kept in {0} ({1}): free some space there, then install from the file again.</source>
      <translation>引擎已安装，但其模型无法保存到 {0}（{1}）：请在该处释放空间，然后重新从文件安装。</translation>
    </message>
    <message>
      <source>{0} is damaged ({1}): copy it again, or make it again.</source>
      <translation>{0} 已损坏（{1}）：请重新复制或重新制作。</translation>
    </message>
    <message>
      <source>The download does not get through: check the connection to the internet, then install again; what has arrived is kept.</source>
      <translation>下载未能完成：请检查互联网连接后重新安装；已下载的内容会保留。</translation>
    </message>
    <message>
      <source>The proxy refused the download: set its address and login in QGIS under Settings ▸ Options ▸ Network, then install again.</source>
      <translation>代理拒绝了下载：请在 QGIS 的 设置 ▸ 选项 ▸ 网络 中设置其地址和登录信息，然后重新安装。</translation>
    </message>
    <message>
      <source>The package index refused the download: check its address and login in the GeoLangBind settings.</source>
      <translation>软件包索引拒绝了下载：请在 GeoLangBind 设置中检查其地址和登录信息。</translation>
    </message>
    <message>
      <source>The package index has a fault of its own: install again in a few minutes.</source>
      <translation>软件包索引自身出现故障：请几分钟后重新安装。</translation>
    </message>
    <message>
      <source>The certificate of the package index is not trusted: ask your IT for its authority, add it in QGIS under Settings ▸ Options ▸ Authentication, then install again.</source>
      <translation>软件包索引的证书不受信任：请向 IT 部门索取其颁发机构证书，在 QGIS 的 设置 ▸ 选项 ▸ 认证 中添加，然后重新安装。</translation>
    </message>
    <message>
      <source>The disk is full: free some space, or choose another folder for the engine.</source>
      <translation>磁盘已满：请释放空间，或为引擎选择其他文件夹。</translation>
    </message>
    <message>
      <source>The folder {0} cannot be written: choose another folder for the engine.</source>
      <translation>无法写入文件夹 {0}：请为引擎选择其他文件夹。</translation>
    </message>
    <message>
      <source>No Python can be used or fetched: install Python 3.12 from python.org, then install again.</source>
      <translation>没有可用或可下载的 Python：请从 python.org 安装 Python 3.12，然后重新安装。</translation>
    </message>
    <message>
      <source>A virus scanner or another program holds the files in {0}: allow this folder there, close other QGIS windows, then install again.</source>
      <translation>杀毒软件或其他程序占用了 {0} 中的文件：请将该文件夹设为允许，关闭其他 QGIS 窗口，然后重新安装。</translation>
    </message>
    <message>
      <source>The path of {0} is too long: choose a shorter folder for the engine.</source>
      <translation>{0} 的路径过长：请为引擎选择路径更短的文件夹。</translation>
    </message>
    <message>
      <source>A file arrived that is not the expected one and was thrown away: install again; if it comes again, the package index or a proxy changes files.</source>
      <translation>收到的文件与预期不符，已丢弃：请重新安装；如果再次出现，说明软件包索引或代理更改了文件。</translation>
    </message>
    <message>
      <source>The package index lacks a package of the engine: check the addresses in the GeoLangBind settings, or install from an offline bundle.</source>
      <translation>软件包索引缺少引擎所需的软件包：请检查 GeoLangBind 设置中的地址，或从离线包安装。</translation>
    </message>
    <message>
      <source>There is no build of PyTorch for this computer: {1}</source>
      <translation>没有适用于本机的 PyTorch 版本：{1}</translation>
    </message>
    <message>
      <source>The engine does not start with {0}: {1}</source>
      <translation>引擎无法用 {0} 启动：{1}</translation>
    </message>
    <message>
      <source>The installation was ended from outside: install again.</source>
      <translation>安装被外部中止：请重新安装。</translation>
    </message>
    <message>
      <source>The installation failed: {1}</source>
      <translation>安装失败：{1}</translation>
    </message>
    <message>
      <source>the report has the details.</source>
      <translation>详情见报告。</translation>
    </message>
    <message>
      <source>The new engine computes on no device.</source>
      <translation>新引擎无法在任何设备上计算。</translation>
    </message>
    <message>
      <source>The new engine finds no graphics card: update the driver of the card and restart the computer. The build for the processor stays in use.</source>
      <translation>新引擎未找到显卡：请更新显卡驱动并重启计算机。将继续使用处理器版本。</translation>
    </message>
    <message>
      <source>The graphics card does not compute correctly ({0}): update its driver. The build for the processor stays in use.</source>
      <translation>显卡计算不正确（{0}）：请更新其驱动。将继续使用处理器版本。</translation>
    </message>
    <message>
      <source>There is no earlier build to go back to: repair or install the engine.</source>
      <translation>没有可恢复的早期版本：请修复或安装引擎。</translation>
    </message>
    <message>
      <source>{0} cannot be written: check who may write there, then try again.</source>
      <translation>无法写入 {0}：请检查该处的写入权限，然后重试。</translation>
    </message>
    <message>
      <source>Another QGIS is installing the engine right now: wait until it is done, then try again.</source>
      <translation>另一个 QGIS 正在安装引擎：请等待其完成后重试。</translation>
    </message>
    <message>
      <source>There is not enough space in {0}: {1} GB are needed, {2} GB are free. Free some space, or choose another folder.</source>
      <translation>{0} 中空间不足：需要 {1} GB，可用 {2} GB。请释放空间或选择其他文件夹。</translation>
    </message>
    <message>
      <source>PyTorch runs on Linux with glibc 2.28 or newer, which this system does not have.</source>
      <translation>PyTorch 需要 glibc 2.28 或更高版本的 Linux，而本系统不满足。</translation>
    </message>
    <message>
      <source>Unpacking the file</source>
      <translation>正在解压文件</translation>
    </message>
    <message>
      <source>Fetching uv, the installer</source>
      <translation>正在获取安装程序 uv</translation>
    </message>
    <message>
      <source>Fetching Python</source>
      <translation>正在获取 Python</translation>
    </message>
    <message>
      <source>Making the environment</source>
      <translation>正在创建环境</translation>
    </message>
    <message>
      <source>Installing packages</source>
      <translation>正在安装软件包</translation>
    </message>
    <message>
      <source>Installing PyTorch</source>
      <translation>正在安装 PyTorch</translation>
    </message>
    <message>
      <source>Trying the engine</source>
      <translation>正在测试引擎</translation>
    </message>
    <message>
      <source>Switching to the new environment</source>
      <translation>正在切换到新环境</translation>
    </message>
    <message>
      <source>Another QGIS uses the engine: close it, then remove again.</source>
      <translation>另一个 QGIS 正在使用引擎：请将其关闭，然后重新移除。</translation>
    </message>
    <message>
      <source>PyTorch: checked against its index only.</source>
      <translation>PyTorch：仅根据其索引校验。</translation>
    </message>
    <message>
      <source>Its Python is missing.</source>
      <translation>缺少其 Python。</translation>
    </message>
    <message>
      <source>The engine works, but this version of the plugin comes with newer packages.</source>
      <translation>引擎可以工作，但此版本的插件带有更新的软件包。</translation>
    </message>
    <message>
      <source>The engine is installed.</source>
      <translation>引擎已安装。</translation>
    </message>
    <message>
      <source>The package {0} is missing.</source>
      <translation>缺少软件包 {0}。</translation>
    </message>
    <message>
      <source>The package {0} is of another version.</source>
      <translation>软件包 {0} 的版本不符。</translation>
    </message>
    <message>
      <source>A file of the package {0} is missing or damaged: {1}.</source>
      <translation>软件包 {0} 的文件缺失或损坏：{1}。</translation>
    </message>
    <message>
      <source>The engine runs with a Python chosen by hand: {0}</source>
      <translation>引擎使用手动选择的 Python 运行：{0}</translation>
    </message>
    <message>
      <source>The engine runs with a Python that has everything: {0}</source>
      <translation>引擎使用已具备全部所需的 Python 运行：{0}</translation>
    </message>
    <message>
      <source>The engine needs a repair. {0}</source>
      <translation>引擎需要修复。{0}</translation>
    </message>
  </context>
  <context>
    <name>EnvironmentTask</name>
    <message>
      <source>This failed inside the plugin: the log has the details.</source>
      <translation>插件内部出错：详情见日志。</translation>
    </message>
  </context>
  <context>
    <name>ExportRow</name>
    <message>
      <source>E&amp;xport at</source>
      <translation>导出为(&amp;X)</translation>
    </message>
    <message>
      <source>{0} per pixel</source>
      <translation>{0}/像素</translation>
    </message>
  </context>
  <context>
    <name>ExtentChooser</name>
    <message>
      <source>Extent</source>
      <translation>范围</translation>
    </message>
    <message>
      <source>Layer whose extent is taken</source>
      <translation>取其范围的图层</translation>
    </message>
    <message>
      <source>What the map shows</source>
      <translation>地图当前范围</translation>
    </message>
    <message>
      <source>Extent of a layer</source>
      <translation>图层范围</translation>
    </message>
    <message>
      <source>Drawn rectangle</source>
      <translation>绘制的矩形</translation>
    </message>
    <message>
      <source>The whole world</source>
      <translation>全球</translation>
    </message>
    <message>
      <source>Add a layer to the project, or choose another extent.</source>
      <translation>请向工程添加图层，或选择其他范围。</translation>
    </message>
    <message>
      <source>Draw a rectangle on the map.</source>
      <translation>请在地图上绘制矩形。</translation>
    </message>
  </context>
  <context>
    <name>GairPanel</name>
    <message>
      <source>Location layers are made by the model GAIR, which is not on this computer.</source>
      <translation>位置图层由模型 GAIR 生成，本机没有该模型。</translation>
    </message>
    <message>
      <source>Model: GAIR</source>
      <translation>模型：GAIR</translation>
    </message>
    <message>
      <source>Weights file and device</source>
      <translation>权重文件和设备</translation>
    </message>
    <message>
      <source>&amp;I accept this licence</source>
      <translation>我接受此许可证(&amp;I)</translation>
    </message>
    <message>
      <source>Checkpoints</source>
      <translation>检查点</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>所有文件</translation>
    </message>
    <message>
      <source>as published</source>
      <translation>已发布的版本</translation>
    </message>
    <message>
      <source>A checkpoint on disk instead of the published one</source>
      <translation>使用磁盘上的检查点代替已发布的检查点</translation>
    </message>
    <message>
      <source>Models: download, check, remove…</source>
      <translation>模型：下载、检查、移除…</translation>
    </message>
    <message>
      <source>There is no weights file {0}.</source>
      <translation>权重文件 {0} 不存在。</translation>
    </message>
    <message>
      <source>Download GAIR first, or choose a weights file.</source>
      <translation>请先下载 GAIR，或选择权重文件。</translation>
    </message>
    <message>
      <source>Down&amp;load</source>
      <translation>下载(&amp;L)</translation>
    </message>
    <message>
      <source>Cancel down&amp;load</source>
      <translation>取消下载(&amp;L)</translation>
    </message>
    <message>
      <source>Offline is ticked in the settings: nothing is downloaded.</source>
      <translation>设置中已勾选离线：不会下载任何内容。</translation>
    </message>
    <message>
      <source>From the file {0}</source>
      <translation>来自文件 {0}</translation>
    </message>
    <message>
      <source>Compares coordinates, street-view photos and Sentinel-2 scenes</source>
      <translation>比较坐标、街景照片和 Sentinel-2 场景</translation>
    </message>
    <message>
      <source>On this computer. Licence: {0}</source>
      <translation>已在本机上。许可证：{0}</translation>
    </message>
    <message>
      <source>Download: {0} from the Hugging Face Hub, about {1}, or more if the file also holds what only training needs.</source>
      <translation>下载：来自 Hugging Face Hub 的 {0}，约 {1}；如果文件还包含仅供训练使用的内容，则会更大。</translation>
    </message>
    <message>
      <source>Licence: {0}.</source>
      <translation>许可证：{0}。</translation>
    </message>
    <message>
      <source>Credit the authors, no commercial use. It is that of GAIR's code; take it to be that of the weights too unless their page says otherwise.</source>
      <translation>须注明作者，不得用于商业用途。这是 GAIR 代码的许可证；除非其页面另有说明，权重也应视为适用该许可证。</translation>
    </message>
    <message>
      <source>Nothing is sent before you press Download, and nothing about your project then. A file you have already will do too.</source>
      <translation>点击“下载”之前不会发送任何内容，下载时也不会发送与工程有关的任何信息。已有的文件同样可用。</translation>
    </message>
    <message>
      <source>&amp;Weights</source>
      <translation>权重(&amp;W)</translation>
    </message>
    <message>
      <source>De&amp;vice</source>
      <translation>设备(&amp;V)</translation>
    </message>
  </context>
  <context>
    <name>GairParameters</name>
    <message>
      <source>Weights file</source>
      <translation>权重文件</translation>
    </message>
    <message>
      <source>Checkpoints (*.pth *.safetensors *.bin);;All files (*)</source>
      <translation>检查点 (*.pth *.safetensors *.bin);;所有文件 (*)</translation>
    </message>
    <message>
      <source>A GAIR checkpoint on disk (.pth, .safetensors) instead of the published one.</source>
      <translation>使用磁盘上的 GAIR 检查点（.pth、.safetensors）代替已发布的检查点。</translation>
    </message>
    <message>
      <source>Download GAIR: I accept its licence, CC BY-NC 4.0</source>
      <translation>下载 GAIR：我接受其许可证 CC BY-NC 4.0</translation>
    </message>
    <message>
      <source>GAIR is fetched from the Hugging Face Hub (PingL/GAIR, 0.8 GB or more) when first used, only if this is ticked: credit its authors, no commercial use. What is on this computer already is used either way.</source>
      <translation>仅在勾选此项后，首次使用时才会从 Hugging Face Hub 下载 GAIR（PingL/GAIR，0.8 GB 或更大）：须注明作者，不得用于商业用途。本机上已有的文件无论是否勾选都会使用。</translation>
    </message>
    <message>
      <source>GAIR is not on this computer: tick “{0}” ({1}) to download it (0.8 GB or more), or give a weights file ({2}).</source>
      <translation>本机没有 GAIR：请勾选“{0}”（{1}）进行下载（0.8 GB 或更大），或提供权重文件（{2}）。</translation>
    </message>
  </context>
  <context>
    <name>GeoLangBindAlgorithm</name>
    <message>
      <source>Where values are listed, give the value, not its number: --{0}={1}</source>
      <translation>有取值列表的参数请给出值而不是序号：--{0}={1}</translation>
    </message>
    <message>
      <source>“{0}” is no choice for {1} ({2}): give one of {3}.</source>
      <translation>“{0}”不是 {1}（{2}）的有效选项：请从 {3} 中选择。</translation>
    </message>
    <message>
      <source>{0} is no GeoTIFF: give the output a name ending in .tif.</source>
      <translation>{0} 不是 GeoTIFF：输出文件名须以 .tif 结尾。</translation>
    </message>
    <message>
      <source>The folder {0} for the summary does not exist: create it first.</source>
      <translation>摘要所在的文件夹 {0} 不存在：请先创建。</translation>
    </message>
    <message>
      <source>The summary cannot be written to {0}: {1}.</source>
      <translation>无法将摘要写入 {0}：{1}。</translation>
    </message>
    <message>
      <source>Cancelled: nothing was written.</source>
      <translation>已取消：未写入任何内容。</translation>
    </message>
    <message>
      <source>({0} left)</source>
      <translation>（剩余 {0}）</translation>
    </message>
  </context>
  <context>
    <name>Help</name>
    <message>
      <source>First steps</source>
      <translation>入门</translation>
    </message>
    <message>
      <source>Classify</source>
      <translation>分类</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>比较</translation>
    </message>
    <message>
      <source>Locations</source>
      <translation>位置</translation>
    </message>
    <message>
      <source>Engine</source>
      <translation>引擎</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>When something goes wrong</source>
      <translation>出现问题时</translation>
    </message>
    <message>
      <source>Every message</source>
      <translation>所有消息</translation>
    </message>
    <message>
      <source>Privacy</source>
      <translation>隐私</translation>
    </message>
    <message>
      <source>GeoLangBind help</source>
      <translation>GeoLangBind 帮助</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>页面</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>返回</translation>
    </message>
  </context>
  <context>
    <name>Hint</name>
    <message>
      <source>The models know only English words.</source>
      <translation>模型只认识英文词语。</translation>
    </message>
    <message>
      <source>“Wald” means nothing to them, “forest” does: give English prompts.</source>
      <translation>“森林”对模型没有意义，“forest”才有：请使用英文提示词。</translation>
    </message>
  </context>
  <context>
    <name>HistogramChart</name>
    <message>
      <source>Cosine similarity, {0} to {1}</source>
      <translation>余弦相似度，{0} 至 {1}</translation>
    </message>
  </context>
  <context>
    <name>InstallProgress</name>
    <message>
      <source>Step {0} of {1}: {2}</source>
      <translation>第 {0} 步，共 {1} 步：{2}</translation>
    </message>
  </context>
  <context>
    <name>LayerArea</name>
    <message>
      <source>“{0}” has no extent: choose the map view or a rectangle.</source>
      <translation>“{0}”没有范围：请选择地图视图或矩形。</translation>
    </message>
    <message>
      <source>The area is empty: draw a rectangle or zoom to the scene.</source>
      <translation>区域为空：请绘制矩形或缩放到场景。</translation>
    </message>
    <message>
      <source>The area lies outside the scene “{0}”: zoom to the scene and try again.</source>
      <translation>区域位于场景“{0}”之外：请缩放到场景后重试。</translation>
    </message>
    <message>
      <source>No polygon of “{0}” is selected: select some or use them all.</source>
      <translation>未选中“{0}”中的多边形：请选择一部分或使用全部。</translation>
    </message>
    <message>
      <source>The polygons of “{0}” have over {1} vertices: simplify or select some.</source>
      <translation>“{0}”的多边形超过 {1} 个顶点：请简化或只选择一部分。</translation>
    </message>
    <message>
      <source>“{0}” holds no polygons.</source>
      <translation>“{0}”不含多边形。</translation>
    </message>
    <message>
      <source>No polygon of “{0}” meets the scene “{1}”.</source>
      <translation>“{0}”中没有与场景“{1}”相交的多边形。</translation>
    </message>
    <message>
      <source>The area cannot be placed in the CRS of “{0}” ({1}): zoom to the scene.</source>
      <translation>无法在“{0}”的 CRS（{1}）中定位该区域：请缩放到场景。</translation>
    </message>
    <message>
      <source>A polygon of “{0}” cannot be placed in the scene's CRS.</source>
      <translation>“{0}”中有多边形无法在场景的 CRS 中定位。</translation>
    </message>
  </context>
  <context>
    <name>LayerExport</name>
    <message>
      <source>Nothing of “{0}” lies in the area: choose an area that meets the layer.</source>
      <translation>“{0}”没有任何部分位于该区域内：请选择与图层相交的区域。</translation>
    </message>
    <message>
      <source>Exporting “{0}” at {1} {2} per pixel would take {3} million pixels (limit {4} million): choose a coarser resolution or a smaller area.</source>
      <translation>以每像素 {1} {2} 导出“{0}”将需要 {3} 百万像素（上限 {4} 百万）：请选择更粗的分辨率或更小的区域。</translation>
    </message>
    <message>
      <source>The output {0} is the scene itself: choose another name.</source>
      <translation>输出 {0} 就是场景本身：请选择其他名称。</translation>
    </message>
    <message>
      <source>“{0}” cannot be read for the export.</source>
      <translation>无法读取“{0}”进行导出。</translation>
    </message>
    <message>
      <source>An export runs only once.</source>
      <translation>一次导出只能运行一次。</translation>
    </message>
    <message>
      <source>The export of “{0}” cannot be written to {1}: {2}.</source>
      <translation>无法将“{0}”的导出结果写入 {1}：{2}。</translation>
    </message>
    <message>
      <source>“{0}” could not be exported to {1}: {2}.</source>
      <translation>无法将“{0}”导出到 {1}：{2}。</translation>
    </message>
    <message>
      <source>The export of “{0}” cannot be read back.</source>
      <translation>无法读回“{0}”的导出结果。</translation>
    </message>
    <message>
      <source>The CRS of “{0}” cannot be handed to the engine: save it into the file.</source>
      <translation>无法将“{0}”的 CRS 传给引擎：请将其保存到文件中。</translation>
    </message>
    <message>
      <source>the source cannot be read</source>
      <translation>无法读取数据源</translation>
    </message>
    <message>
      <source>the file cannot be written</source>
      <translation>无法写入文件</translation>
    </message>
    <message>
      <source>the file cannot be created</source>
      <translation>无法创建文件</translation>
    </message>
    <message>
      <source>writing failed, the disk may be full</source>
      <translation>写入失败，磁盘可能已满</translation>
    </message>
    <message>
      <source>no reason given</source>
      <translation>未说明原因</translation>
    </message>
  </context>
  <context>
    <name>LayerHeatmap</name>
    <message>
      <source>“{0}”</source>
      <translation>“{0}”</translation>
    </message>
    <message>
      <source>1 place</source>
      <translation>1 个地点</translation>
    </message>
    <message>
      <source>{0} places</source>
      <translation>{0} 个地点</translation>
    </message>
    <message>
      <source>the photo {0}</source>
      <translation>照片 {0}</translation>
    </message>
    <message>
      <source>{0} photos</source>
      <translation>{0} 张照片</translation>
    </message>
    <message>
      <source>not to {0}</source>
      <translation>排除 {0} 个</translation>
    </message>
    <message>
      <source>Similarity to {0} ({1})</source>
      <translation>与 {0} 的相似度（{1}）</translation>
    </message>
    <message>
      <source>The heatmap {0} cannot be opened.</source>
      <translation>无法打开热力图 {0}。</translation>
    </message>
    <message>
      <source>≤ {0}, least {1}</source>
      <translation>≤ {0}，最小 {1}</translation>
    </message>
    <message>
      <source>≥ {0}, largest {1}</source>
      <translation>≥ {0}，最大 {1}</translation>
    </message>
  </context>
  <context>
    <name>LayerLocations</name>
    <message>
      <source>Locations: principal components</source>
      <translation>位置：主成分</translation>
    </message>
    <message>
      <source>Locations: {0} regions</source>
      <translation>位置：{0} 个区域</translation>
    </message>
    <message>
      <source>Locations: {0} channels</source>
      <translation>位置：{0} 个通道</translation>
    </message>
    <message>
      <source>Locations: similarity to {0}</source>
      <translation>位置：与 {0} 的相似度</translation>
    </message>
    <message>
      <source>Locations: similarity to the photo {0}</source>
      <translation>位置：与照片 {0} 的相似度</translation>
    </message>
    <message>
      <source>Red, green and blue show {0} of the variance.</source>
      <translation>红、绿、蓝分别显示方差的 {0}。</translation>
    </message>
    <message>
      <source>Principal components of what {0} knows about coordinates; no image took part.</source>
      <translation>{0} 对坐标所知内容的主成分；未使用任何影像。</translation>
    </message>
    <message>
      <source>Cosine similarity (-1 to 1) of what {0} knows about coordinates to an example; no image of the places took part.</source>
      <translation>{0} 对坐标所知内容与示例之间的余弦相似度（-1 到 1）；未使用这些地点的任何影像。</translation>
    </message>
    <message>
      <source>Regions (k-means) of what {0} knows about coordinates; no image took part.</source>
      <translation>{0} 对坐标所知内容的区域划分 (k-means)；未使用任何影像。</translation>
    </message>
    <message>
      <source>Location embeddings by {0}, all channels; no image took part.</source>
      <translation>{0} 的位置嵌入，全部通道；未使用任何影像。</translation>
    </message>
    <message>
      <source>Model {0}: {1}</source>
      <translation>模型 {0}：{1}</translation>
    </message>
    <message>
      <source>Made by GeoLangBind for QGIS {0} on {1}</source>
      <translation>由 GeoLangBind for QGIS {0} 于 {1} 生成</translation>
    </message>
    <message>
      <source>Model: {0}, checkpoint {1}, SHA-256 {2}, on {3}</source>
      <translation>模型：{0}，检查点 {1}，SHA-256 {2}，设备 {3}</translation>
    </message>
    <message>
      <source>Kind: {0} ({1})</source>
      <translation>类型：{0}（{1}）</translation>
    </message>
    <message>
      <source>Spacing: {0}, CRS: {1}</source>
      <translation>间距：{0}，CRS：{1}</translation>
    </message>
    <message>
      <source>Extent: {0}</source>
      <translation>范围：{0}</translation>
    </message>
    <message>
      <source>Like the places ({0}): {1}</source>
      <translation>相似的地点（{0}）：{1}</translation>
    </message>
    <message>
      <source>Like the photo: {0}</source>
      <translation>相似的照片：{0}</translation>
    </message>
    <message>
      <source>Components from: {0}</source>
      <translation>主成分来自：{0}</translation>
    </message>
    <message>
      <source>Components saved in: {0}</source>
      <translation>主成分保存于：{0}</translation>
    </message>
  </context>
  <context>
    <name>LayerPhotos</name>
    <message>
      <source>Photos: {0}</source>
      <translation>照片：{0}</translation>
    </message>
  </context>
  <context>
    <name>LayerProvenance</name>
    <message>
      <source>Zero-shot class map of {0} by {1} from typed class names: {2}.</source>
      <translation>{0} 的零样本分类图，由 {1} 根据输入的类别名称生成：{2}。</translation>
    </message>
    <message>
      <source>classes</source>
      <translation>类别</translation>
    </message>
    <message>
      <source>Cosine similarity (-1 to 1) of {0} to examples, by {1}.</source>
      <translation>{0} 与示例的余弦相似度（-1 到 1），由 {1} 计算。</translation>
    </message>
    <message>
      <source>the scene's CRS</source>
      <translation>场景的 CRS</translation>
    </message>
    <message>
      <source>Like the places ({0}): {1}</source>
      <translation>相似的地点（{0}）：{1}</translation>
    </message>
    <message>
      <source>Unlike the places ({0}): {1}</source>
      <translation>不相似的地点（{0}）：{1}</translation>
    </message>
    <message>
      <source>Like the words: {0}</source>
      <translation>相似的词语：{0}</translation>
    </message>
    <message>
      <source>Unlike the words: {0}</source>
      <translation>不相似的词语：{0}</translation>
    </message>
    <message>
      <source>Like the photos: {0}</source>
      <translation>相似的照片：{0}</translation>
    </message>
    <message>
      <source>Detail: {0}</source>
      <translation>精细度：{0}</translation>
    </message>
    <message>
      <source>Pixel size: {0}</source>
      <translation>像素大小：{0}</translation>
    </message>
    <message>
      <source>Look: {0}, detail {1}, smoothing {2}, competition {3}, threshold {4:.0%}</source>
      <translation>方式：{0}，精细度 {1}，平滑 {2}，竞争 {3}，阈值 {4:.0%}</translation>
    </message>
    <message>
      <source>Class {0}: {1}</source>
      <translation>类别 {0}：{1}</translation>
    </message>
    <message>
      <source>Model {0}: {1}</source>
      <translation>模型 {0}：{1}</translation>
    </message>
    <message>
      <source>Made by GeoLangBind for QGIS {0} on {1}</source>
      <translation>由 GeoLangBind for QGIS {0} 于 {1} 生成</translation>
    </message>
    <message>
      <source>Scene: {0}</source>
      <translation>场景：{0}</translation>
    </message>
    <message>
      <source>Model: {0}, checkpoint {1}, SHA-256 {2}, on {3}</source>
      <translation>模型：{0}，检查点 {1}，SHA-256 {2}，设备 {3}</translation>
    </message>
    <message>
      <source>Bands: {0}</source>
      <translation>波段：{0}</translation>
    </message>
    <message>
      <source>Sensor: {0}</source>
      <translation>传感器：{0}</translation>
    </message>
    <message>
      <source>none</source>
      <translation>无</translation>
    </message>
    <message>
      <source>Scaling: {0}</source>
      <translation>缩放：{0}</translation>
    </message>
    <message>
      <source>Extent: {0}</source>
      <translation>范围：{0}</translation>
    </message>
    <message>
      <source>whole scene</source>
      <translation>整个场景</translation>
    </message>
  </context>
  <context>
    <name>LayerRankedPhotos</name>
    <message>
      <source>Ranked photos: {0}</source>
      <translation>照片排名：{0}</translation>
    </message>
    <message>
      <source>Made by GeoLangBind for QGIS {0} on {1}</source>
      <translation>由 GeoLangBind for QGIS {0} 于 {1} 生成</translation>
    </message>
    <message>
      <source>Photos: {0}</source>
      <translation>照片：{0}</translation>
    </message>
    <message>
      <source>Scene: {0}</source>
      <translation>场景：{0}</translation>
    </message>
    <message>
      <source>the scene's CRS</source>
      <translation>场景的 CRS</translation>
    </message>
    <message>
      <source>Place ({0}): {1}</source>
      <translation>地点（{0}）：{1}</translation>
    </message>
    <message>
      <source>Model: {0}, checkpoint {1}, SHA-256 {2}, on {3}</source>
      <translation>模型：{0}，检查点 {1}，SHA-256 {2}，设备 {3}</translation>
    </message>
    <message>
      <source>Detail: {0}</source>
      <translation>精细度：{0}</translation>
    </message>
    <message>
      <source>Photos by the cosine similarity (-1 to 1) of each to what a scene shows at a place.</source>
      <translation>按各照片与场景中某地点所示内容的余弦相似度（-1 到 1）排列的照片。</translation>
    </message>
  </context>
  <context>
    <name>LayerResult</name>
    <message>
      <source>Classes</source>
      <translation>类别</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>置信度</translation>
    </message>
    <message>
      <source>The finished raster {0} cannot be opened.</source>
      <translation>无法打开生成的栅格 {0}。</translation>
    </message>
  </context>
  <context>
    <name>LayerSampling</name>
    <message>
      <source>“{0}” holds no points: choose a point layer.</source>
      <translation>“{0}”不含点：请选择点图层。</translation>
    </message>
    <message>
      <source>“{0}” has no coordinate reference system: give it one in its properties.</source>
      <translation>“{0}”没有坐标参照系：请在其属性中指定。</translation>
    </message>
    <message>
      <source>“{0}” has a field {1} already: choose another prefix.</source>
      <translation>“{0}”已有字段 {1}：请选择其他前缀。</translation>
    </message>
    <message>
      <source>“{0}” was changed during the run: run again.</source>
      <translation>“{0}”在运行期间被更改：请重新运行。</translation>
    </message>
  </context>
  <context>
    <name>LayerSource</name>
    <message>
      <source>Choose a raster layer as the scene.</source>
      <translation>请选择一个栅格图层作为场景。</translation>
    </message>
    <message>
      <source>Layer “{0}” is broken: repair its data source or choose another layer.</source>
      <translation>图层“{0}”已损坏：请修复其数据源或选择其他图层。</translation>
    </message>
    <message>
      <source>“{0}” is served by the “{1}” provider: it is exported to a GeoTIFF first.</source>
      <translation>“{0}”由“{1}”提供程序提供：将先导出为 GeoTIFF。</translation>
    </message>
    <message>
      <source>“{0}” is opened with options of its own: it is exported first.</source>
      <translation>“{0}”以自定义选项打开：将先导出。</translation>
    </message>
    <message>
      <source>“{0}” cannot be read from its file: it is exported first.</source>
      <translation>无法从文件中读取“{0}”：将先导出。</translation>
    </message>
    <message>
      <source>“{0}” refers to {1}, which does not exist: put it back or choose another scene.</source>
      <translation>“{0}”引用的 {1} 不存在：请恢复该文件或选择其他场景。</translation>
    </message>
    <message>
      <source>The CRS of “{0}” was set in QGIS, its file has another or none.</source>
      <translation>“{0}”的 CRS 是在 QGIS 中设置的，其文件使用其他 CRS 或没有 CRS。</translation>
    </message>
    <message>
      <source>“{0}” lives in the memory of QGIS: it is exported first.</source>
      <translation>“{0}”位于 QGIS 的内存中：将先导出。</translation>
    </message>
    <message>
      <source>“{0}” is in the format {1}, which the engine lacks: it is exported first.</source>
      <translation>“{0}”为引擎不支持的格式 {1}：将先导出。</translation>
    </message>
    <message>
      <source>“{0}” is described inside the project, not in a file: it is exported first.</source>
      <translation>“{0}”在工程中定义而不是文件：将先导出。</translation>
    </message>
    <message>
      <source>“{0}” is placed by control points only: QGIS warps it, so it is exported first.</source>
      <translation>“{0}”仅由控制点定位，QGIS 会对其进行变形：将先导出。</translation>
    </message>
    <message>
      <source>“{0}” refers to data in the memory of QGIS: it is exported first.</source>
      <translation>“{0}”引用 QGIS 内存中的数据：将先导出。</translation>
    </message>
  </context>
  <context>
    <name>LayerThreshold</name>
    <message>
      <source>“{0}” has no confidence raster beside it: run again with one to use a threshold.</source>
      <translation>“{0}”旁没有置信度栅格：要使用阈值，请重新运行并输出置信度。</translation>
    </message>
    <message>
      <source>The threshold cannot be kept in {0}: {1}.</source>
      <translation>无法将阈值保存到 {0}：{1}。</translation>
    </message>
    <message>
      <source>The class raster {0} cannot be read.</source>
      <translation>无法读取类别栅格 {0}。</translation>
    </message>
  </context>
  <context>
    <name>LayerWorld</name>
    <message>
      <source>The extent has no coordinate reference system: choose another one.</source>
      <translation>该范围没有坐标参照系：请选择其他范围。</translation>
    </message>
    <message>
      <source>The extent is empty: draw a rectangle, or choose a layer.</source>
      <translation>范围为空：请绘制矩形或选择图层。</translation>
    </message>
    <message>
      <source>The extent is infinite: draw a rectangle, or zoom in.</source>
      <translation>范围无限大：请绘制矩形或放大地图。</translation>
    </message>
    <message>
      <source>The extent lies beyond the world: zoom to a place on Earth.</source>
      <translation>范围超出地球：请缩放到地球上的某个地点。</translation>
    </message>
  </context>
  <context>
    <name>LocationAlgorithm</name>
    <message>
      <source>Location embeddings</source>
      <translation>位置嵌入</translation>
    </message>
    <message>
      <source>What GAIR knows about coordinates as a layer; no image is needed</source>
      <translation>将 GAIR 对坐标的了解生成图层；无需影像</translation>
    </message>
    <message>
      <source>Turns coordinates into layers of what the model GAIR has learned about places: colours of the principal components, similarity to a place or a photo, regions, or all channels as bands or as attributes of points. No image takes part. The engine runs in its own process; nothing leaves the computer. GAIR's licence, CC BY-NC 4.0, holds for the result: credit its authors, no commercial use.</source>
      <translation>将坐标转换为模型 GAIR 所学到的各地点知识的图层：主成分的颜色、与某地点或照片的相似度、区域划分，或以波段或点属性形式给出的全部通道。不使用任何影像。引擎在独立进程中运行；任何内容都不会离开本机。结果适用 GAIR 的许可证 CC BY-NC 4.0：须注明作者，不得用于商业用途。</translation>
    </message>
    <message>
      <source>GAIR,coordinates,embedding,principal components,regions,similarity</source>
      <translation>GAIR,坐标,嵌入,主成分,区域,相似度</translation>
    </message>
    <message>
      <source>Choose the points that are to get embeddings.</source>
      <translation>请选择要获取嵌入的点。</translation>
    </message>
    <message>
      <source>Say where the points with embeddings go.</source>
      <translation>请指定带嵌入的点的保存位置。</translation>
    </message>
    <message>
      <source>Choose the extent of the layer.</source>
      <translation>请选择图层的范围。</translation>
    </message>
    <message>
      <source>Say where the location layer goes.</source>
      <translation>请指定位置图层的保存位置。</translation>
    </message>
    <message>
      <source>Similar to what? Give either a place or a photo.</source>
      <translation>与什么相似？请提供地点或照片之一。</translation>
    </message>
    <message>
      <source>Components are for pca and regions: leave them out.</source>
      <translation>主成分仅用于 pca 和 regions：请不要填写。</translation>
    </message>
    <message>
      <source>The points cannot be read: choose the layer again.</source>
      <translation>无法读取点：请重新选择图层。</translation>
    </message>
    <message>
      <source>Reading the points…</source>
      <translation>正在读取点…</translation>
    </message>
    <message>
      <source>The points cannot be written to {0}: {1}</source>
      <translation>无法将点写入 {0}：{1}</translation>
    </message>
    <message>
      <source>Model: {0} on {1}</source>
      <translation>模型：{0}，设备：{1}</translation>
    </message>
    <message>
      <source>Licence of the model: {0}</source>
      <translation>模型的许可证：{0}</translation>
    </message>
    <message>
      <source>{0} with location embeddings</source>
      <translation>{0}（含位置嵌入）</translation>
    </message>
    <message>
      <source>{0} with location embeddings by GAIR as attributes.</source>
      <translation>{0}，以 GAIR 的位置嵌入为属性。</translation>
    </message>
    <message>
      <source>Model: {0}, checkpoint {1}, SHA-256 {2}, on {3}</source>
      <translation>模型：{0}，检查点 {1}，SHA-256 {2}，设备 {3}</translation>
    </message>
  </context>
  <context>
    <name>LocationKind</name>
    <message>
      <source>Principal components</source>
      <translation>主成分</translation>
    </message>
    <message>
      <source>Similarity to a place</source>
      <translation>与地点的相似度</translation>
    </message>
    <message>
      <source>Similarity to a photo</source>
      <translation>与照片的相似度</translation>
    </message>
    <message>
      <source>Regions</source>
      <translation>区域</translation>
    </message>
    <message>
      <source>All channels</source>
      <translation>全部通道</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>显示内容</translation>
    </message>
    <message>
      <source>longitude, latitude</source>
      <translation>经度, 纬度</translation>
    </message>
    <message>
      <source>Place: longitude, latitude in degrees</source>
      <translation>地点：经度, 纬度（度）</translation>
    </message>
    <message>
      <source>Clic&amp;k on map</source>
      <translation>点击地图(&amp;K)</translation>
    </message>
    <message>
      <source>Click the place on the map; Escape gives up</source>
      <translation>在地图上点击地点；按 Esc 放弃</translation>
    </message>
    <message>
      <source>Photos</source>
      <translation>照片</translation>
    </message>
    <message>
      <source>choose a photo or drop it here</source>
      <translation>选择照片或拖到此处</translation>
    </message>
    <message>
      <source>16 bits (float16)</source>
      <translation>16 位 (float16)</translation>
    </message>
    <message>
      <source>32 bits (float32)</source>
      <translation>32 位 (float32)</translation>
    </message>
    <message>
      <source>Places of like colour are alike to the model.</source>
      <translation>颜色相近的地点在模型看来也相似。</translation>
    </message>
    <message>
      <source>How much the model finds every place to be like this one.</source>
      <translation>模型认为各地点与此处的相似程度。</translation>
    </message>
    <message>
      <source>Where the model would expect such a photo.</source>
      <translation>模型认为可能拍到此类照片的位置。</translation>
    </message>
    <message>
      <source>The extent divided into regions of like places.</source>
      <translation>将范围划分为由相似地点组成的区域。</translation>
    </message>
    <message>
      <source>The model's numbers themselves, a band each, for computing with.</source>
      <translation>模型的原始数值，每个通道一个波段，供计算使用。</translation>
    </message>
    <message>
      <source>&amp;Number of regions</source>
      <translation>区域数量(&amp;N)</translation>
    </message>
    <message>
      <source>N&amp;umbers</source>
      <translation>数值(&amp;U)</translation>
    </message>
  </context>
  <context>
    <name>LocationParameters</name>
    <message>
      <source>Kind</source>
      <translation>类型</translation>
    </message>
    <message>
      <source>pca: the first three principal components as colours. similarity: to a place or a street-view photo. regions: places that the model finds alike, with a legend. embedding: all channels as bands. points: all channels as attributes of a point layer.</source>
      <translation>pca：以颜色表示前三个主成分。similarity：与地点或街景照片的相似度。regions：模型认为相似的地点，带图例。embedding：以波段表示全部通道。points：以点图层属性表示全部通道。</translation>
    </message>
    <message>
      <source>Extent</source>
      <translation>范围</translation>
    </message>
    <message>
      <source>Where the layer lies; its CRS is that of the layer. In degrees it may reach beyond 180: “178,182,-20,-15 [EPSG:4326]” crosses the 180° meridian. Not needed for points.</source>
      <translation>图层的位置；其 CRS 即图层的 CRS。以度为单位时可超过 180：“178,182,-20,-15 [EPSG:4326]”跨越 180° 经线。points 不需要此项。</translation>
    </message>
    <message>
      <source>Spacing</source>
      <translation>间距</translation>
    </message>
    <message>
      <source>The size of a pixel in units of the extent's CRS; 0: a round number that gives up to 500 pixels along the longer side.</source>
      <translation>像素大小，以范围 CRS 的单位表示；0：取整数值，使较长边不超过 500 个像素。</translation>
    </message>
    <message>
      <source>Similar to the place</source>
      <translation>相似的地点</translation>
    </message>
    <message>
      <source>For similarity: places are compared with this one.</source>
      <translation>用于 similarity：各地点与此地点比较。</translation>
    </message>
    <message>
      <source>Similar to the photo</source>
      <translation>相似的照片</translation>
    </message>
    <message>
      <source>For similarity: places are compared with this street-view photo instead.</source>
      <translation>用于 similarity：各地点改为与此街景照片比较。</translation>
    </message>
    <message>
      <source>Number of regions</source>
      <translation>区域数量</translation>
    </message>
    <message>
      <source>For regions: how many there are to be.</source>
      <translation>用于 regions：区域的数量。</translation>
    </message>
    <message>
      <source>Data type</source>
      <translation>数据类型</translation>
    </message>
    <message>
      <source>auto: bytes ready to look at for pca, float16 for embedding. float32: the components themselves, or embeddings in full precision.</source>
      <translation>auto：pca 为可直接查看的字节，embedding 为 float16。float32：主成分本身，或全精度嵌入。</translation>
    </message>
    <message>
      <source>Components to use</source>
      <translation>使用的主成分</translation>
    </message>
    <message>
      <source>Components (*.json);;All files (*)</source>
      <translation>主成分 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
      <source>For pca and regions: a file that an earlier run saved, so that colours or regions mean the same in both layers.</source>
      <translation>用于 pca 和 regions：之前运行保存的文件，使两个图层中的颜色或区域含义相同。</translation>
    </message>
    <message>
      <source>Points</source>
      <translation>点</translation>
    </message>
    <message>
      <source>For points: the layer whose points get the embedding of their place. Geometry and attributes are kept.</source>
      <translation>用于 points：其中各点将获得所在地点的嵌入的图层。保留几何图形和属性。</translation>
    </message>
    <message>
      <source>Prefix of the attributes</source>
      <translation>属性前缀</translation>
    </message>
    <message>
      <source>The new attributes are called this and 000, 001 and so on.</source>
      <translation>新属性以此前缀加 000、001 等命名。</translation>
    </message>
    <message>
      <source>Location layer</source>
      <translation>位置图层</translation>
    </message>
    <message>
      <source>The layer, a GeoTIFF; for every kind but points.</source>
      <translation>图层，GeoTIFF；用于除 points 外的所有类型。</translation>
    </message>
    <message>
      <source>Points with embeddings</source>
      <translation>带嵌入的点</translation>
    </message>
    <message>
      <source>For points: the points with their embeddings as attributes.</source>
      <translation>用于 points：以嵌入为属性的点。</translation>
    </message>
    <message>
      <source>Save components as</source>
      <translation>主成分另存为</translation>
    </message>
    <message>
      <source>Components (*.json)</source>
      <translation>主成分 (*.json)</translation>
    </message>
    <message>
      <source>For pca and regions: a file for “Components to use” of later runs.</source>
      <translation>用于 pca 和 regions：供以后运行中“使用的主成分”使用的文件。</translation>
    </message>
    <message>
      <source>Pixels with data</source>
      <translation>有数据的像素</translation>
    </message>
    <message>
      <source>Points with an embedding</source>
      <translation>带嵌入的点</translation>
    </message>
  </context>
  <context>
    <name>LocationsController</name>
    <message>
      <source>GAIR on {0}, {1}</source>
      <translation>GAIR，{0}，{1}</translation>
    </message>
    <message>
      <source>One photo at a time: {0} is taken.</source>
      <translation>一次只能使用一张照片：使用 {0}。</translation>
    </message>
    <message>
      <source>That place lies beyond the world.</source>
      <translation>该地点超出地球范围。</translation>
    </message>
  </context>
  <context>
    <name>LocationsDock</name>
    <message>
      <source>Make the layer and add it to the map (Ctrl+Enter)</source>
      <translation>生成图层并添加到地图（Ctrl+Enter）</translation>
    </message>
    <message>
      <source>&amp;Make layer</source>
      <translation>生成图层(&amp;M)</translation>
    </message>
    <message>
      <source>Locations · GeoLangBind</source>
      <translation>位置 · GeoLangBind</translation>
    </message>
    <message>
      <source>automatic</source>
      <translation>自动</translation>
    </message>
    <message>
      <source>Size of a pixel in units of the extent's CRS</source>
      <translation>像素大小，以范围 CRS 的单位表示</translation>
    </message>
    <message>
      <source>Temporary file</source>
      <translation>临时文件</translation>
    </message>
    <message>
      <source>Components</source>
      <translation>主成分</translation>
    </message>
    <message>
      <source>found in the extent</source>
      <translation>由范围计算</translation>
    </message>
    <message>
      <source>Colours or regions of an earlier layer, so that both mean the same</source>
      <translation>之前图层的颜色或区域，使两者含义相同</translation>
    </message>
    <message>
      <source>not saved</source>
      <translation>不保存</translation>
    </message>
    <message>
      <source>More</source>
      <translation>更多</translation>
    </message>
    <message>
      <source>&amp;Extent</source>
      <translation>范围(&amp;E)</translation>
    </message>
    <message>
      <source>S&amp;pacing</source>
      <translation>间距(&amp;P)</translation>
    </message>
    <message>
      <source>S&amp;how</source>
      <translation>显示(&amp;H)</translation>
    </message>
    <message>
      <source>&amp;Output</source>
      <translation>输出(&amp;O)</translation>
    </message>
    <message>
      <source>&amp;Take regions</source>
      <translation>使用区域(&amp;T)</translation>
    </message>
    <message>
      <source>&amp;Save regions</source>
      <translation>保存区域(&amp;S)</translation>
    </message>
    <message>
      <source>regions from a file</source>
      <translation>来自文件的区域</translation>
    </message>
    <message>
      <source>regions saved</source>
      <translation>保存区域</translation>
    </message>
    <message>
      <source>&amp;Take components</source>
      <translation>使用主成分(&amp;T)</translation>
    </message>
    <message>
      <source>&amp;Save components</source>
      <translation>保存主成分(&amp;S)</translation>
    </message>
    <message>
      <source>components from a file</source>
      <translation>来自文件的主成分</translation>
    </message>
    <message>
      <source>components saved</source>
      <translation>保存主成分</translation>
    </message>
  </context>
  <context>
    <name>LocationsRuns</name>
    <message>
      <source>GeoLangBind: location layer</source>
      <translation>GeoLangBind：位置图层</translation>
    </message>
    <message>
      <source>“{0}” made in {1}.</source>
      <translation>已生成“{0}”，用时 {1}。</translation>
    </message>
    <message>
      <source>GAIR is not on this computer: download it in the dock.</source>
      <translation>本机没有 GAIR：请在面板中下载。</translation>
    </message>
    <message>
      <source>Cancelled: nothing was written.</source>
      <translation>已取消：未写入任何内容。</translation>
    </message>
  </context>
  <context>
    <name>LocationsState</name>
    <message>
      <source>{0} × {1} = {2} pixels of {3}, {4}</source>
      <translation>{0} × {1} = {2} 个 {3} 的像素，{4}</translation>
    </message>
    <message>
      <source>, up to {0} on disk</source>
      <translation>，磁盘占用最多 {0}</translation>
    </message>
    <message>
      <source>The spacing is larger than the extent, whose shorter side is {0}.</source>
      <translation>间距大于范围，其较短边为 {0}。</translation>
    </message>
    <message>
      <source>{0} million pixels are too many: choose a larger spacing.</source>
      <translation>{0} 百万像素过多：请选择更大的间距。</translation>
    </message>
    <message>
      <source>Write longitude, latitude in degrees: 13.4, 52.5.</source>
      <translation>请以度为单位输入经度, 纬度：13.4, 52.5。</translation>
    </message>
    <message>
      <source>Similar to which place? Click it on the map.</source>
      <translation>与哪个地点相似？请在地图上点击。</translation>
    </message>
    <message>
      <source>Similar to what? Choose a street-view photo.</source>
      <translation>与什么相似？请选择街景照片。</translation>
    </message>
    <message>
      <source>There is no photo {0}.</source>
      <translation>照片 {0} 不存在。</translation>
    </message>
    <message>
      <source>Say in which folder the output goes: choose it with the … button.</source>
      <translation>请用 … 按钮选择输出所在的文件夹。</translation>
    </message>
    <message>
      <source>The output must be a GeoTIFF: give it a name ending in .tif.</source>
      <translation>输出必须是 GeoTIFF：文件名须以 .tif 结尾。</translation>
    </message>
    <message>
      <source>There is no file of components {0}.</source>
      <translation>主成分文件 {0} 不存在。</translation>
    </message>
    <message>
      <source>There is no file of regions {0}.</source>
      <translation>区域文件 {0} 不存在。</translation>
    </message>
    <message>
      <source>Regions are saved as JSON: choose a file that ends in .json.</source>
      <translation>区域以 JSON 保存：请选择以 .json 结尾的文件。</translation>
    </message>
    <message>
      <source>Components are saved as JSON: choose a file that ends in .json.</source>
      <translation>主成分以 JSON 保存：请选择以 .json 结尾的文件。</translation>
    </message>
    <message>
      <source>a few seconds</source>
      <translation>几秒</translation>
    </message>
    <message>
      <source>about {0} s</source>
      <translation>约 {0} 秒</translation>
    </message>
    <message>
      <source>about {0} min</source>
      <translation>约 {0} 分钟</translation>
    </message>
    <message>
      <source>about {0} h</source>
      <translation>约 {0} 小时</translation>
    </message>
  </context>
  <context>
    <name>ModelCard</name>
    <message>
      <source>About the model {0}</source>
      <translation>关于模型 {0}</translation>
    </message>
    <message>
      <source>Cancel do&amp;wnload</source>
      <translation>取消下载(&amp;W)</translation>
    </message>
    <message>
      <source>Look for a &amp;newer version</source>
      <translation>检查新版本(&amp;N)</translation>
    </message>
    <message>
      <source>&amp;Download ({0})</source>
      <translation>下载（{0}）(&amp;D)</translation>
    </message>
    <message>
      <source>Offline is ticked in the settings: nothing is downloaded.</source>
      <translation>设置中已勾选离线：不会下载任何内容。</translation>
    </message>
    <message>
      <source>This is the checkpoint that the paper's evaluation names.</source>
      <translation>这是论文评测中所用的检查点。</translation>
    </message>
    <message>
      <source>Its repository may hold only the weights that training started from; maps made with those are worth little. The plugin recognises them and says so with the result.</source>
      <translation>其仓库可能只包含训练开始时的权重；用它制作的图价值不大。插件能识别这种权重，并在结果中说明。</translation>
    </message>
    <message>
      <source>GeoLangBind compares images with words and takes any number of optical bands.</source>
      <translation>GeoLangBind 将影像与词语进行比较，支持任意数量的光学波段。</translation>
    </message>
    <message>
      <source>Paper: {0}</source>
      <translation>论文：{0}</translation>
    </message>
    <message>
      <source>Licence, size and repository are shown once the engine has started.</source>
      <translation>引擎启动后将显示许可证、大小和仓库。</translation>
    </message>
    <message>
      <source>A download sends no scene and no class name; maps are made on this computer.</source>
      <translation>下载不会发送任何场景或类别名称；所有图都在本机生成。</translation>
    </message>
    <message>
      <source>no</source>
      <translation>否</translation>
    </message>
    <message>
      <source>no; the first run downloads it</source>
      <translation>否；首次运行时下载</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>许可证</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>大小</translation>
    </message>
    <message>
      <source>Repository</source>
      <translation>仓库</translation>
    </message>
    <message>
      <source>Commit</source>
      <translation>提交</translation>
    </message>
    <message>
      <source>the newest when it is downloaded</source>
      <translation>下载时的最新版本</translation>
    </message>
    <message>
      <source>On this computer</source>
      <translation>在本机上</translation>
    </message>
    <message>
      <source>Used instead</source>
      <translation>改用</translation>
    </message>
  </context>
  <context>
    <name>ModelChooser</name>
    <message>
      <source>Model</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>About this model (Alt+B)</source>
      <translation>关于此模型（Alt+B）</translation>
    </message>
    <message>
      <source>A&amp;bout this model</source>
      <translation>关于此模型(&amp;B)</translation>
    </message>
    <message>
      <source>Weights file and device</source>
      <translation>权重文件和设备</translation>
    </message>
    <message>
      <source>Checkpoints</source>
      <translation>检查点</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>所有文件</translation>
    </message>
    <message>
      <source>as published</source>
      <translation>已发布的版本</translation>
    </message>
    <message>
      <source>A checkpoint on disk instead of the published one</source>
      <translation>使用磁盘上的检查点代替已发布的检查点</translation>
    </message>
    <message>
      <source>Models: download, check, remove…</source>
      <translation>模型：下载、检查、移除…</translation>
    </message>
    <message>
      <source>&amp;Weights</source>
      <translation>权重(&amp;W)</translation>
    </message>
    <message>
      <source>De&amp;vice</source>
      <translation>设备(&amp;V)</translation>
    </message>
    <message>
      <source>There is no weights file {0}.</source>
      <translation>权重文件 {0} 不存在。</translation>
    </message>
    <message>
      <source>The first run fetches {0} GB from {1}.</source>
      <translation>首次运行将从 {1} 下载 {0} GB。</translation>
    </message>
    <message>
      <source>Starter: trained on simulated scenes, to try the plugin; use GeoLangBind for real work</source>
      <translation>Starter：用模拟场景训练，供试用插件；实际工作请使用 GeoLangBind</translation>
    </message>
    <message>
      <source>GeoLangBind, base size: the smaller published model</source>
      <translation>GeoLangBind 基础版：已发布模型中较小的一个</translation>
    </message>
    <message>
      <source>GeoLangBind, large: the published figures are its; best with a graphics card</source>
      <translation>GeoLangBind 大型版：已发表的指标由它得出；最好配合显卡使用</translation>
    </message>
  </context>
  <context>
    <name>ModelLibrary</name>
    <message>
      <source>GeoLangBind: download of {0}</source>
      <translation>GeoLangBind：下载 {0}</translation>
    </message>
    <message>
      <source>GeoLangBind: check of {0}</source>
      <translation>GeoLangBind：检查 {0}</translation>
    </message>
    <message>
      <source>GeoLangBind: removal of {0}</source>
      <translation>GeoLangBind：移除 {0}</translation>
    </message>
    <message>
      <source>GeoLangBind: engine</source>
      <translation>GeoLangBind：引擎</translation>
    </message>
    <message>
      <source>{0} is on this computer now.</source>
      <translation>{0} 现已在本机上。</translation>
    </message>
    <message>
      <source>{0} is the newest version.</source>
      <translation>{0} 已是最新版本。</translation>
    </message>
    <message>
      <source>{0} was replaced by its newest version.</source>
      <translation>{0} 已更新为最新版本。</translation>
    </message>
    <message>
      <source>No damage: every file is as it was published, and the model loads.</source>
      <translation>无损坏：所有文件都与发布时一致，且模型可以加载。</translation>
    </message>
    <message>
      <source>The model loads; there is no checksum to compare it with.</source>
      <translation>模型可以加载；没有可供比对的校验和。</translation>
    </message>
    <message>
      <source>Removed; {0} are free again.</source>
      <translation>已移除；释放了 {0}。</translation>
    </message>
    <message>
      <source>Cancelled.</source>
      <translation>已取消。</translation>
    </message>
    <message>
      <source>Cancelled; the next download goes on from here.</source>
      <translation>已取消；下次下载将从此处继续。</translation>
    </message>
  </context>
  <context>
    <name>ModelTile</name>
    <message>
      <source>I accept this licence</source>
      <translation>我接受此许可证</translation>
    </message>
    <message>
      <source>Download again</source>
      <translation>重新下载</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>检查</translation>
    </message>
    <message>
      <source>Look whether a file is damaged, and whether the model loads</source>
      <translation>检查文件是否损坏，以及模型能否加载</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>移除…</translation>
    </message>
    <message>
      <source>Cancelling…</source>
      <translation>正在取消…</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>继续</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>下载</translation>
    </message>
    <message>
      <source>Accept the licence first.</source>
      <translation>请先接受许可证。</translation>
    </message>
    <message>
      <source>Offline is ticked below: nothing is downloaded.</source>
      <translation>下方已勾选离线：不会下载任何内容。</translation>
    </message>
    <message>
      <source>about {0}</source>
      <translation>约 {0}</translation>
    </message>
    <message>
      <source>Licence: {0}</source>
      <translation>许可证：{0}</translation>
    </message>
    <message>
      <source>More</source>
      <translation>更多</translation>
    </message>
    <message>
      <source>About this model…</source>
      <translation>关于此模型…</translation>
    </message>
    <message>
      <source>Look for a newer version</source>
      <translation>检查新版本</translation>
    </message>
    <message>
      <source>Open its folder</source>
      <translation>打开其文件夹</translation>
    </message>
    <message>
      <source>Use a file instead…</source>
      <translation>改用文件…</translation>
    </message>
    <message>
      <source>Use the published one</source>
      <translation>使用已发布的版本</translation>
    </message>
  </context>
  <context>
    <name>ModelWords</name>
    <message>
      <source>To try the plugin, without any download. Quick, and good for a first look.</source>
      <translation>供试用插件，无需下载。速度快，适合初步了解。</translation>
    </message>
    <message>
      <source>Class maps and similarity from words. The smaller of the two; its published weights may be those from before training.</source>
      <translation>由词语得到分类图和相似度。两者中较小的一个；其发布的权重可能是训练前的权重。</translation>
    </message>
    <message>
      <source>Class maps and similarity from words: the one for real work. Best with a graphics card.</source>
      <translation>由词语得到分类图和相似度：用于实际工作的模型。最好配合显卡使用。</translation>
    </message>
    <message>
      <source>Similarity to street-view photos, and what is typical of a place on Earth.</source>
      <translation>与街景照片的相似度，以及地球上某地点的典型特征。</translation>
    </message>
    <message>
      <source>of the code; that of the weights is not stated</source>
      <translation>代码的许可证；权重的许可证未说明</translation>
    </message>
    <message>
      <source>credit the authors, no commercial use</source>
      <translation>须注明作者，不得用于商业用途</translation>
    </message>
    <message>
      <source>Credit the authors, and do not use it commercially.</source>
      <translation>须注明作者，且不得用于商业用途。</translation>
    </message>
    <message>
      <source>That is the licence of GAIR's code; take it to be that of the weights too unless their page says otherwise.</source>
      <translation>这是 GAIR 代码的许可证；除非其页面另有说明，权重也应视为适用该许可证。</translation>
    </message>
    <message>
      <source>Layers made with GAIR carry the licence in their metadata.</source>
      <translation>用 GAIR 制作的图层会在元数据中包含该许可证。</translation>
    </message>
    <message>
      <source>A file of yours is used</source>
      <translation>正在使用自选文件</translation>
    </message>
    <message>
      <source>Part of the plugin</source>
      <translation>插件自带</translation>
    </message>
    <message>
      <source>On this computer</source>
      <translation>在本机上</translation>
    </message>
    <message>
      <source>{0} of about {1} downloaded</source>
      <translation>已下载 {0}，共约 {1}</translation>
    </message>
    <message>
      <source>Not downloaded</source>
      <translation>未下载</translation>
    </message>
    <message>
      <source>Cancelling…</source>
      <translation>正在取消…</translation>
    </message>
    <message>
      <source>Waiting for {0}…</source>
      <translation>正在等待 {0}…</translation>
    </message>
    <message>
      <source>Starting…</source>
      <translation>正在开始…</translation>
    </message>
    <message>
      <source>Checking for damage…</source>
      <translation>正在检查是否损坏…</translation>
    </message>
    <message>
      <source>Removing…</source>
      <translation>正在移除…</translation>
    </message>
    <message>
      <source>Asking the hub what there is…</source>
      <translation>正在向 Hub 查询…</translation>
    </message>
    <message>
      <source>Downloading</source>
      <translation>正在下载</translation>
    </message>
    <message>
      <source>The connection broke; trying again…</source>
      <translation>连接中断；正在重试…</translation>
    </message>
    <message>
      <source>Another program downloads it: waiting…</source>
      <translation>另一个程序正在下载：等待中…</translation>
    </message>
    <message>
      <source>Checking what has come…</source>
      <translation>正在检查已收到的内容…</translation>
    </message>
  </context>
  <context>
    <name>ModelsDialog</name>
    <message>
      <source>GeoLangBind · Models</source>
      <translation>GeoLangBind · 模型</translation>
    </message>
    <message>
      <source>Install the engine…</source>
      <translation>安装引擎…</translation>
    </message>
    <message>
      <source>Folder:</source>
      <translation>文件夹：</translation>
    </message>
    <message>
      <source>Chan&amp;ge…</source>
      <translation>更改(&amp;G)…</translation>
    </message>
    <message>
      <source>&amp;Usual folder</source>
      <translation>默认文件夹(&amp;U)</translation>
    </message>
    <message>
      <source>O&amp;ffline: use only models that are on this computer</source>
      <translation>离线：只使用本机上的模型(&amp;F)</translation>
    </message>
    <message>
      <source>Help on models</source>
      <translation>有关模型的帮助</translation>
    </message>
    <message>
      <source>C&amp;lose</source>
      <translation>关闭(&amp;L)</translation>
    </message>
    <message>
      <source>GeoLangBind: engine</source>
      <translation>GeoLangBind：引擎</translation>
    </message>
    <message>
      <source>{0} free</source>
      <translation>可用 {0}</translation>
    </message>
    <message>
      <source>shared with other programs that use Hugging Face models</source>
      <translation>与使用 Hugging Face 模型的其他程序共享</translation>
    </message>
    <message>
      <source>Something is being done to a model: wait for it, or cancel.</source>
      <translation>正在处理某个模型：请等待或取消。</translation>
    </message>
    <message>
      <source>Remove {0} from this computer? {1} are freed.</source>
      <translation>要从本机移除 {0} 吗？将释放 {1}。</translation>
    </message>
    <message>
      <source>Other programs that use the Hugging Face cache lose it too.</source>
      <translation>使用 Hugging Face 缓存的其他程序也将失去它。</translation>
    </message>
    <message>
      <source>Checkpoints</source>
      <translation>检查点</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>所有文件</translation>
    </message>
    <message>
      <source>A checkpoint instead of the published one</source>
      <translation>使用检查点代替已发布的版本</translation>
    </message>
    <message>
      <source>Folder for models</source>
      <translation>模型文件夹</translation>
    </message>
    <message>
      <source>Nothing can be written into {0}.</source>
      <translation>无法写入 {0}。</translation>
    </message>
    <message>
      <source>Starting the engine…</source>
      <translation>正在启动引擎…</translation>
    </message>
  </context>
  <context>
    <name>MoreOptions</name>
    <message>
      <source>Patches: a dense map</source>
      <translation>图块：稠密分类图</translation>
    </message>
    <message>
      <source>Windows: one label each</source>
      <translation>窗口：每个窗口一个标签</translation>
    </message>
    <message>
      <source>Windows: how the published zero-shot numbers are measured</source>
      <translation>窗口：与已发表的零样本指标的测量方式相同</translation>
    </message>
    <message>
      <source>Follow the image's edges</source>
      <translation>沿影像边缘</translation>
    </message>
    <message>
      <source>No smoothing</source>
      <translation>不平滑</translation>
    </message>
    <message>
      <source>Lets borders between classes follow what is seen in the image</source>
      <translation>使类别之间的边界沿影像中可见的边缘</translation>
    </message>
    <message>
      <source>Best class wins (softmax)</source>
      <translation>得分最高的类别胜出 (softmax)</translation>
    </message>
    <message>
      <source>Each class by itself (sigmoid)</source>
      <translation>每个类别单独判断 (sigmoid)</translation>
    </message>
    <message>
      <source>By itself: a place that is none of the classes can stay unclassified</source>
      <translation>单独判断：不属于任何类别的地点可保持未分类</translation>
    </message>
    <message>
      <source>&amp;Keep the score of every class</source>
      <translation>保留每个类别的得分(&amp;K)</translation>
    </message>
    <message>
      <source>De&amp;tail</source>
      <translation>精细度(&amp;T)</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>方式</translation>
    </message>
    <message>
      <source>Smoot&amp;hing</source>
      <translation>平滑(&amp;H)</translation>
    </message>
    <message>
      <source>Compet&amp;ition</source>
      <translation>竞争(&amp;I)</translation>
    </message>
    <message>
      <source>Native patches</source>
      <translation>原始图块</translation>
    </message>
    <message>
      <source>2× finer</source>
      <translation>2× 精细</translation>
    </message>
    <message>
      <source>4× finer</source>
      <translation>4× 精细</translation>
    </message>
    <message>
      <source>Finer patches see smaller things and take longer</source>
      <translation>图块越精细，能识别的地物越小，耗时越长</translation>
    </message>
  </context>
  <context>
    <name>Numbers</name>
    <message>
      <source>{0} GB</source>
      <translation>{0} GB</translation>
    </message>
    <message>
      <source>{0} MB</source>
      <translation>{0} MB</translation>
    </message>
    <message>
      <source>{0} kB</source>
      <translation>{0} kB</translation>
    </message>
    <message>
      <source>{0} ms</source>
      <translation>{0} ms</translation>
    </message>
    <message>
      <source>{0} s</source>
      <translation>{0} s</translation>
    </message>
    <message>
      <source>{0} min</source>
      <translation>{0} min</translation>
    </message>
    <message>
      <source>{0} s left</source>
      <translation>剩余 {0} 秒</translation>
    </message>
    <message>
      <source>{0} min left</source>
      <translation>剩余 {0} 分钟</translation>
    </message>
    <message>
      <source>{0} h {1} min left</source>
      <translation>剩余 {0} 小时 {1} 分钟</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0}/{1}</translation>
    </message>
    <message>
      <source>{0}/s</source>
      <translation>{0}/s</translation>
    </message>
    <message>
      <source>{0} m</source>
      <translation>{0} m</translation>
    </message>
  </context>
  <context>
    <name>PasteDialog</name>
    <message>
      <source>Paste a list of classes</source>
      <translation>粘贴类别列表</translation>
    </message>
    <message>
      <source>water: river | lake
forest: woodland | trees
bare soil</source>
      <translation>水体: river | lake
森林: woodland | trees
裸土: bare soil</translation>
    </message>
    <message>
      <source>One class a line; prompts after a colon, separated by |.</source>
      <translation>每行一个类别；冒号后为英文提示词，以 | 分隔。</translation>
    </message>
    <message numerus="yes">
      <source>%n class(es)</source>
      <translation>
        <numerusform>%n 个类别</numerusform>
      </translation>
    </message>
    <message>
      <source>No class yet</source>
      <translation>尚无类别</translation>
    </message>
  </context>
  <context>
    <name>PhotoCard</name>
    <message>
      <source>Drop a street-view photo here or on the map, or a folder of them.</source>
      <translation>将街景照片或照片文件夹拖到此处或地图上。</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>照片</translation>
    </message>
    <message>
      <source>Ask about no photo</source>
      <translation>不查询照片</translation>
    </message>
    <message>
      <source>Where o&amp;n Earth…</source>
      <translation>在地球何处(&amp;N)…</translation>
    </message>
    <message>
      <source>Where the model would expect this photo, with no image (Locations dock)</source>
      <translation>模型认为可能拍到此照片的位置，无需影像（“位置”面板）</translation>
    </message>
  </context>
  <context>
    <name>PhotoControl</name>
    <message>
      <source>One photo or folder at a time: {0} is taken.</source>
      <translation>一次只能使用一张照片或一个文件夹：使用 {0}。</translation>
    </message>
    <message>
      <source>Reading the photos of {0}</source>
      <translation>正在读取 {0} 中的照片</translation>
    </message>
    <message>
      <source>Looking at {0}</source>
      <translation>正在查看 {0}</translation>
    </message>
    <message>
      <source>Photos</source>
      <translation>照片</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>照片</translation>
    </message>
    <message>
      <source>Folder of photos</source>
      <translation>照片文件夹</translation>
    </message>
    <message>
      <source>It states no GPS position: only its heatmap says where it may be.</source>
      <translation>照片没有 GPS 位置：只能由其热力图判断可能的位置。</translation>
    </message>
    <message>
      <source>Taken at {0}, {1}</source>
      <translation>拍摄于 {0}, {1}</translation>
    </message>
    <message>
      <source>{0}, outside the scene</source>
      <translation>{0}，在场景之外</translation>
    </message>
    <message>
      <source>GeoLangBind: photos on the map</source>
      <translation>GeoLangBind：地图上的照片</translation>
    </message>
    <message>
      <source>None of the {0} files in {1} can be read as a photo. {2}</source>
      <translation>{1} 中的 {0} 个文件都无法作为照片读取。{2}</translation>
    </message>
    <message>
      <source>{0}: {1} photos</source>
      <translation>{0}：{1} 张照片</translation>
    </message>
    <message>
      <source>Cancelled: photos that were encoded until then are kept.</source>
      <translation>已取消：已编码的照片会保留。</translation>
    </message>
    <message>
      <source>Cancelled: nothing was changed.</source>
      <translation>已取消：未做任何更改。</translation>
    </message>
    <message>
      <source>That place lies outside the scene “{0}”.</source>
      <translation>该地点位于场景“{0}”之外。</translation>
    </message>
    <message>
      <source>Comparing the photos with this place</source>
      <translation>正在将照片与此地点比较</translation>
    </message>
    <message>
      <source>GAIR on {0}, {1}</source>
      <translation>GAIR，{0}，{1}</translation>
    </message>
    <message>
      <source>The most like what the scene shows there come first.</source>
      <translation>与场景在该处所示内容最相似的排在最前。</translation>
    </message>
    <message>
      <source>Compared with the location alone, without a scene. {0}</source>
      <translation>仅与位置比较，未使用场景。{0}</translation>
    </message>
  </context>
  <context>
    <name>PhotoList</name>
    <message>
      <source>Photos</source>
      <translation>照片</translation>
    </message>
  </context>
  <context>
    <name>PhotoRuns</name>
    <message>
      <source>GeoLangBind: {0}</source>
      <translation>GeoLangBind：{0}</translation>
    </message>
  </context>
  <context>
    <name>PhotoWay</name>
    <message>
      <source>Ph&amp;oto…</source>
      <translation>照片(&amp;O)…</translation>
    </message>
    <message>
      <source>Choose a street-view photo</source>
      <translation>选择街景照片</translation>
    </message>
    <message>
      <source>Fo&amp;lder…</source>
      <translation>文件夹(&amp;L)…</translation>
    </message>
    <message>
      <source>Choose a folder of photos; those with a GPS position come onto the map</source>
      <translation>选择照片文件夹；有 GPS 位置的照片会显示在地图上</translation>
    </message>
    <message>
      <source>Close the folder; its points stay on the map</source>
      <translation>关闭文件夹；其点仍保留在地图上</translation>
    </message>
    <message>
      <source>&amp;Rank by a place on the map</source>
      <translation>按地图上的地点排名(&amp;R)</translation>
    </message>
    <message>
      <source>Click the map: which of the photos look like this place?</source>
      <translation>点击地图：哪些照片与此地点相似？</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
  </context>
  <context>
    <name>PhotosModel</name>
    <message>
      <source>no GPS position</source>
      <translation>无 GPS 位置</translation>
    </message>
  </context>
  <context>
    <name>PlacesTable</name>
    <message>
      <source>Place</source>
      <translation>地点</translation>
    </message>
    <message>
      <source>Similarity</source>
      <translation>相似度</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>地点</translation>
    </message>
  </context>
  <context>
    <name>PluginMenu</name>
    <message>
      <source>GeoLangBind · Classify</source>
      <translation>GeoLangBind · 分类</translation>
    </message>
    <message>
      <source>Class map of a scene from typed class names</source>
      <translation>根据输入的类别名称生成场景的分类图</translation>
    </message>
    <message>
      <source>GeoLangBind · Compare</source>
      <translation>GeoLangBind · 比较</translation>
    </message>
    <message>
      <source>Where in a scene is what you click, type or have a photo of</source>
      <translation>在场景中查找与点击处、输入的文字或照片相符的位置</translation>
    </message>
    <message>
      <source>GeoLangBind · Locations</source>
      <translation>GeoLangBind · 位置</translation>
    </message>
    <message>
      <source>What a model knows about the places of an extent, with no image</source>
      <translation>模型对某一范围内各地点的了解，无需影像</translation>
    </message>
    <message>
      <source>Engine…</source>
      <translation>引擎…</translation>
    </message>
    <message>
      <source>Models…</source>
      <translation>模型…</translation>
    </message>
    <message>
      <source>Settings…</source>
      <translation>设置…</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>帮助</translation>
    </message>
  </context>
  <context>
    <name>ProcessingBands</name>
    <message>
      <source>“{0}” is no wavelength: write nanometres separated by commas, e.g. 665, 560.</source>
      <translation>“{0}”不是波长：请以纳米为单位输入并用逗号分隔，例如 665, 560。</translation>
    </message>
    <message>
      <source>A wavelength of {0} nm is too short: write nanometres, e.g. {1}, or “{0} µm”.</source>
      <translation>{0} nm 的波长太短：请以纳米为单位输入，例如 {1}，或“{0} µm”。</translation>
    </message>
    <message>
      <source>{0} wavelengths for {1} bands: give one for each band that takes part.</source>
      <translation>{0} 个波长对应 {1} 个波段：请为每个参与的波段提供一个。</translation>
    </message>
    <message>
      <source>typed</source>
      <translation>手动输入</translation>
    </message>
  </context>
  <context>
    <name>ProcessingChoices</name>
    <message>
      <source>Photos (*.jpg *.jpeg *.png *.webp);;All files (*)</source>
      <translation>照片 (*.jpg *.jpeg *.png *.webp);;所有文件 (*)</translation>
    </message>
  </context>
  <context>
    <name>RankHtml</name>
    <message>
      <source>Rank</source>
      <translation>排名</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>照片</translation>
    </message>
    <message>
      <source>Similarity</source>
      <translation>相似度</translation>
    </message>
    <message>
      <source>Distance</source>
      <translation>距离</translation>
    </message>
    <message>
      <source>and {0} more</source>
      <translation>另有 {0} 个</translation>
    </message>
    <message>
      <source>Photos like the place {0}</source>
      <translation>与地点 {0} 相似的照片</translation>
    </message>
  </context>
  <context>
    <name>RankParameters</name>
    <message>
      <source>The Sentinel-2 image, with the ten bands that GAIR needs.</source>
      <translation>Sentinel-2 影像，含 GAIR 所需的十个波段。</translation>
    </message>
    <message>
      <source>Extent of the export</source>
      <translation>导出范围</translation>
    </message>
    <message>
      <source>For layers that are exported first: the part that is exported, a few kilometres around the point; empty: all of it.</source>
      <translation>用于需先导出的图层：要导出的部分，点周围几公里；留空：全部。</translation>
    </message>
    <message>
      <source>Where encoded scenes and photos are kept; empty: in your cache folder.</source>
      <translation>保存已编码场景和照片的位置；留空：用户缓存文件夹。</translation>
    </message>
    <message>
      <source>Point</source>
      <translation>点</translation>
    </message>
    <message>
      <source>The place that photos are compared with, in any CRS, inside the scene.</source>
      <translation>照片与之比较的地点，任意 CRS，位于场景内。</translation>
    </message>
    <message>
      <source>Folder of photos</source>
      <translation>照片文件夹</translation>
    </message>
    <message>
      <source>Photos taken on the ground, JPEG, PNG or WebP; folders in it are searched too. Photos are encoded once: the next place is answered at once.</source>
      <translation>在地面拍摄的照片，JPEG、PNG 或 WebP；也会搜索子文件夹。照片只编码一次：之后的地点可立即得到回答。</translation>
    </message>
    <message>
      <source>Number of photos</source>
      <translation>照片数量</translation>
    </message>
    <message>
      <source>How many are listed, the most similar first; 0: all.</source>
      <translation>列出的数量，最相似的在前；0：全部。</translation>
    </message>
    <message>
      <source>Ranked photos</source>
      <translation>照片排名</translation>
    </message>
    <message>
      <source>Where the photos were taken, the most similar first, in longitude and latitude: rank, name, score (cosine similarity, -1 to 1), distance_m (metres to the point) and path. Photos without a GPS position have neither distance nor geometry.</source>
      <translation>照片的拍摄位置（经纬度），最相似的在前：rank、name、score（余弦相似度，-1 到 1）、distance_m（到该点的米数）和 path。没有 GPS 位置的照片既无距离也无几何图形。</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>摘要</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <translation>HTML 文件 (*.html)</translation>
    </message>
    <message>
      <source>The same as a table, with the best photos as pictures, as HTML.</source>
      <translation>同样内容的表格，附最佳照片的图片，HTML 格式。</translation>
    </message>
    <message>
      <source>Photos compared</source>
      <translation>比较的照片数</translation>
    </message>
    <message>
      <source>Most similar photo</source>
      <translation>最相似的照片</translation>
    </message>
    <message>
      <source>Largest similarity</source>
      <translation>最大相似度</translation>
    </message>
  </context>
  <context>
    <name>RankPhotosAlgorithm</name>
    <message>
      <source>Rank photos by similarity to a place</source>
      <translation>按与地点的相似度对照片排名</translation>
    </message>
    <message>
      <source>Which photos of a folder look like a place in a Sentinel-2 scene</source>
      <translation>文件夹中哪些照片与 Sentinel-2 场景中的某地点相似</translation>
    </message>
    <message>
      <source>Give a place in a Sentinel-2 scene and a folder of photos taken on the ground, get the photos sorted by the cosine similarity of each to what the scene shows there, by the model GAIR, as points with rank, score and distance in metres. The scene needs ten Sentinel-2 bands. The engine runs in its own process; no scene and no photo leaves the computer. GAIR's licence, CC BY-NC 4.0, holds for the result: credit its authors, no commercial use.</source>
      <translation>给出 Sentinel-2 场景中的一个地点和一个地面照片文件夹，由模型 GAIR 按各照片与场景在该处所示内容的余弦相似度排序，得到带有排名、得分和距离（米）的点。场景需包含 Sentinel-2 的十个波段。引擎在独立进程中运行；任何场景和照片都不会离开本机。结果适用 GAIR 的许可证 CC BY-NC 4.0：须注明作者，不得用于商业用途。</translation>
    </message>
    <message>
      <source>GAIR,photo,picture,street view,ground,similarity,search,gallery</source>
      <translation>GAIR,照片,图片,街景,地面,相似度,搜索,图库</translation>
    </message>
    <message>
      <source>The points cannot be written to {0}: {1}</source>
      <translation>无法将点写入 {0}：{1}</translation>
    </message>
    <message>
      <source>{0} photos compared; {1} files were new or had changed.</source>
      <translation>已比较 {0} 张照片；{1} 个文件是新的或已更改。</translation>
    </message>
    <message>
      <source>{0} of the {1} photos listed state no GPS position: no distance, no point.</source>
      <translation>列出的 {1} 张照片中有 {0} 张没有 GPS 位置：无距离，无点。</translation>
    </message>
    <message>
      <source>{0} files cannot be read as photos, the first: {1}</source>
      <translation>{0} 个文件无法作为照片读取，第一个：{1}</translation>
    </message>
  </context>
  <context>
    <name>RectangleChooser</name>
    <message>
      <source>&amp;Draw</source>
      <translation>绘制(&amp;D)</translation>
    </message>
    <message>
      <source>Drag a rectangle on the map; Escape gives up</source>
      <translation>在地图上拖出矩形；按 Esc 放弃</translation>
    </message>
    <message>
      <source>Re&amp;draw</source>
      <translation>重新绘制(&amp;D)</translation>
    </message>
    <message>
      <source>Drag a rectangle on the map.</source>
      <translation>在地图上拖出矩形。</translation>
    </message>
  </context>
  <context>
    <name>ResultSummary</name>
    <message>
      <source>Copy the table</source>
      <translation>复制表格</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>类别</translation>
    </message>
    <message>
      <source>ha</source>
      <translation>ha</translation>
    </message>
    <message>
      <source>Unclassified below, in percent</source>
      <translation>低于此值为未分类（百分比）</translation>
    </message>
    <message>
      <source>&amp;Unclassified below</source>
      <translation>低于此值为未分类(&amp;U)</translation>
    </message>
    <message>
      <source>The class layer or its confidence raster is gone.</source>
      <translation>类别图层或其置信度栅格已不存在。</translation>
    </message>
    <message>
      <source>unclassified</source>
      <translation>未分类</translation>
    </message>
  </context>
  <context>
    <name>RunBar</name>
    <message>
      <source>Ru&amp;n</source>
      <translation>运行(&amp;N)</translation>
    </message>
    <message>
      <source>Classify the scene (Ctrl+Enter)</source>
      <translation>对场景分类（Ctrl+Enter）</translation>
    </message>
    <message>
      <source>Help on this panel</source>
      <translation>有关此面板的帮助</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>取消(&amp;C)</translation>
    </message>
    <message>
      <source>Asking the engine…</source>
      <translation>正在请求引擎…</translation>
    </message>
    <message>
      <source>Cancelling…</source>
      <translation>正在取消…</translation>
    </message>
  </context>
  <context>
    <name>RunControl</name>
    <message>
      <source>GeoLangBind: classes of “{0}”</source>
      <translation>GeoLangBind：“{0}”的类别</translation>
    </message>
    <message>
      <source>Cancelled: nothing was written.</source>
      <translation>已取消：未写入任何内容。</translation>
    </message>
    <message>
      <source>Classified in {0}: {1}</source>
      <translation>分类用时 {0}：{1}</translation>
    </message>
  </context>
  <context>
    <name>SceneAlgorithm</name>
    <message>
      <source>Choose a raster layer as the scene.</source>
      <translation>请选择一个栅格图层作为场景。</translation>
    </message>
    <message>
      <source>The offset is no number: write one, or leave it out.</source>
      <translation>偏移不是数字：请输入数字或留空。</translation>
    </message>
    <message>
      <source>Bands: {0}. {1}</source>
      <translation>波段：{0}。{1}</translation>
    </message>
    <message>
      <source>Model: {0} on {1}</source>
      <translation>模型：{0}，设备：{1}</translation>
    </message>
    <message>
      <source>Exporting the layer…</source>
      <translation>正在导出图层…</translation>
    </message>
  </context>
  <context>
    <name>SceneBands</name>
    <message>
      <source>1 band</source>
      <translation>1 个波段</translation>
    </message>
    <message>
      <source>{0} bands</source>
      <translation>{0} 个波段</translation>
    </message>
    <message>
      <source>{0} of {1} bands</source>
      <translation>{0}/{1} 个波段</translation>
    </message>
    <message>
      <source>wavelengths missing</source>
      <translation>缺少波长</translation>
    </message>
    <message>
      <source>from {0}</source>
      <translation>来自 {0}</translation>
    </message>
    <message>
      <source>from several sources</source>
      <translation>来自多个来源</translation>
    </message>
    <message>
      <source>Paste numbers only: one wavelength in nanometres for each band.</source>
      <translation>只能粘贴数字：每个波段一个以纳米为单位的波长。</translation>
    </message>
    <message>
      <source>The list has {0} wavelengths, the scene {1} bands.</source>
      <translation>列表有 {0} 个波长，场景有 {1} 个波段。</translation>
    </message>
    <message>
      <source>typed</source>
      <translation>手动输入</translation>
    </message>
  </context>
  <context>
    <name>SceneChooser</name>
    <message>
      <source>Scene</source>
      <translation>场景</translation>
    </message>
  </context>
  <context>
    <name>SceneParameters</name>
    <message>
      <source>Layers that only QGIS can read (web services, databases) are exported first.</source>
      <translation>只有 QGIS 能读取的图层（网络服务、数据库）会先导出。</translation>
    </message>
    <message>
      <source>Scene</source>
      <translation>场景</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>starter: small, trained on simulated scenes, to try the plugin; offline. geolangbind-b-224, geolangbind-l-384: the published GeoLangBind, for real work; fetched from the Hugging Face Hub when first used.</source>
      <translation>starter：小型，用模拟场景训练，供试用插件；离线可用。geolangbind-b-224、geolangbind-l-384：已发布的 GeoLangBind，用于实际工作；首次使用时从 Hugging Face Hub 下载。</translation>
    </message>
    <message>
      <source>Weights file</source>
      <translation>权重文件</translation>
    </message>
    <message>
      <source>A checkpoint on disk (.safetensors, .bin, .pth) instead of the published one.</source>
      <translation>使用磁盘上的检查点（.safetensors、.bin、.pth）代替已发布的检查点。</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>设备</translation>
    </message>
    <message>
      <source>Where the model runs: auto, cpu, cuda, cuda:1 … or mps.</source>
      <translation>模型的运行位置：auto、cpu、cuda、cuda:1 … 或 mps。</translation>
    </message>
    <message>
      <source>Offline</source>
      <translation>离线</translation>
    </message>
    <message>
      <source>Never reach for the Hugging Face Hub: use what is on this computer.</source>
      <translation>绝不访问 Hugging Face Hub：只使用本机已有的内容。</translation>
    </message>
    <message>
      <source>The bands that take part; empty: all that hold measurements.</source>
      <translation>参与的波段；留空：所有包含测量值的波段。</translation>
    </message>
    <message>
      <source>The bands to choose from; empty: all. GAIR takes Sentinel-2's B02, B03, B04, B05, B06, B07, B08, B8A, B11 and B12, found by name or wavelength, in any order.</source>
      <translation>可供选择的波段；留空：全部。GAIR 使用 Sentinel-2 的 B02、B03、B04、B05、B06、B07、B08、B8A、B11 和 B12，按名称或波长识别，顺序不限。</translation>
    </message>
    <message>
      <source>Sensor</source>
      <translation>传感器</translation>
    </message>
    <message>
      <source>auto: found in the scene's metadata. A preset gives the wavelengths of its bands.</source>
      <translation>auto：从场景的元数据中获取。预设传感器会给出其各波段的波长。</translation>
    </message>
    <message>
      <source>Bands</source>
      <translation>波段</translation>
    </message>
    <message>
      <source>Wavelengths (nm)</source>
      <translation>波长 (nm)</translation>
    </message>
    <message>
      <source>One for each band that takes part, in nanometres, separated by commas: “665, 560, 490”. Empty: from the metadata or the sensor.</source>
      <translation>每个参与的波段一个，以纳米为单位，用逗号分隔：“665, 560, 490”。留空：取自元数据或传感器。</translation>
    </message>
    <message>
      <source>Offset of the stored values</source>
      <translation>存储值的偏移</translation>
    </message>
    <message>
      <source>Added before scaling; empty: as detected. Sentinel-2 has -1000 from processing baseline 04.00 (January 2022) on, and 0 before.</source>
      <translation>在缩放之前加上；留空：采用检测值。Sentinel-2 自处理基线 04.00（2022 年 1 月）起为 -1000，此前为 0。</translation>
    </message>
    <message>
      <source>Scaling</source>
      <translation>缩放</translation>
    </message>
    <message>
      <source>training: to the range the model was trained on, comparable between scenes. percentile: stretched from the scene's 2nd to its 98th percentile. as-is: values are 0 to 255 already.</source>
      <translation>training：缩放到模型训练时的范围，不同场景之间可比。percentile：从场景的第 2 百分位拉伸到第 98 百分位。as-is：值已经是 0 到 255。</translation>
    </message>
    <message>
      <source>Extent</source>
      <translation>范围</translation>
    </message>
    <message>
      <source>The part of the scene that is wanted, in any CRS; empty: all of it.</source>
      <translation>所需的场景部分，任意 CRS；留空：全部。</translation>
    </message>
    <message>
      <source>Polygons</source>
      <translation>多边形</translation>
    </message>
    <message>
      <source>Only pixels inside these polygons count, the rest becomes nodata.</source>
      <translation>只有这些多边形内的像素参与，其余变为无数据。</translation>
    </message>
    <message>
      <source>Pixel size of the export</source>
      <translation>导出的像素大小</translation>
    </message>
    <message>
      <source>For layers that are exported first, in map units of the layer; 0: the layer's own, or 10 m for web services.</source>
      <translation>用于需先导出的图层，以图层的地图单位表示；0：图层自身的像素大小，网络服务为 10 m。</translation>
    </message>
    <message>
      <source>2, 4: the image is enlarged that many times for the model, so that patches are finer on the ground and small things count; 4 takes longest.</source>
      <translation>2、4：将影像按此倍数放大后输入模型，使图块在地面上更精细，小地物也能识别；4 耗时最长。</translation>
    </message>
    <message>
      <source>1: the model looks at windows of 1.92 km a side. 2, 4: a half, a quarter of that, so that smaller things count; 4 takes longest.</source>
      <translation>1：模型查看边长 1.92 km 的窗口。2、4：边长的二分之一、四分之一，使更小的地物也能识别；4 耗时最长。</translation>
    </message>
    <message>
      <source>Detail</source>
      <translation>精细度</translation>
    </message>
    <message>
      <source>Folder of encoded scenes</source>
      <translation>已编码场景的文件夹</translation>
    </message>
  </context>
  <context>
    <name>SceneState</name>
    <message>
      <source>Add a raster layer to the project to have a scene.</source>
      <translation>请向工程添加栅格图层作为场景。</translation>
    </message>
    <message>
      <source>Reading the bands of the scene…</source>
      <translation>正在读取场景的波段…</translation>
    </message>
    <message>
      <source>Tick at least one band.</source>
      <translation>请至少勾选一个波段。</translation>
    </message>
    <message>
      <source>band {0}</source>
      <translation>波段 {0}</translation>
    </message>
    <message>
      <source>Give a wavelength for {0}, untick it, or choose a sensor.</source>
      <translation>请为 {0} 提供波长、取消勾选，或选择传感器。</translation>
    </message>
    <message>
      <source>{0} nm for {1} is no wavelength: use nanometres, e.g. 665.</source>
      <translation>{1} 的 {0} nm 不是波长：请使用纳米，例如 665。</translation>
    </message>
    <message>
      <source>Say in which folder the output goes: choose it with the … button.</source>
      <translation>请用 … 按钮选择输出所在的文件夹。</translation>
    </message>
    <message>
      <source>The output must be a GeoTIFF: give it a name ending in .tif.</source>
      <translation>输出必须是 GeoTIFF：文件名须以 .tif 结尾。</translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source>GeoLangBind settings</source>
      <translation>GeoLangBind 设置</translation>
    </message>
    <message>
      <source>Python of the engine</source>
      <translation>引擎的 Python</translation>
    </message>
    <message>
      <source>found by itself</source>
      <translation>自动查找</translation>
    </message>
    <message>
      <source>&amp;Engine…</source>
      <translation>引擎(&amp;E)…</translation>
    </message>
    <message>
      <source>Install, repair, update or remove the engine; the settings are kept first</source>
      <translation>安装、修复、更新或移除引擎；会先保存设置</translation>
    </message>
    <message>
      <source>Folder of the engine</source>
      <translation>引擎的文件夹</translation>
    </message>
    <message>
      <source>in QGIS's settings folder</source>
      <translation>在 QGIS 的设置文件夹中</translation>
    </message>
    <message>
      <source>Where the engine is installed, 1 GB or more; one that is installed stays</source>
      <translation>引擎的安装位置，1 GB 或更大；已安装的引擎位置不变</translation>
    </message>
    <message>
      <source> min</source>
      <translation> min</translation>
    </message>
    <message>
      <source>O&amp;ffline: use only models that are on this computer</source>
      <translation>离线：只使用本机上的模型(&amp;F)</translation>
    </message>
    <message>
      <source>There is no file {0}.</source>
      <translation>文件 {0} 不存在。</translation>
    </message>
    <message>
      <source>{0} is not a program.</source>
      <translation>{0} 不是程序。</translation>
    </message>
    <message>
      <source>{0} is no address of a mirror: one is like {1}</source>
      <translation>{0} 不是镜像地址：镜像地址形如 {1}</translation>
    </message>
    <message>
      <source>The device is auto, cpu, cuda, cuda:0, cuda:1 …, xpu or mps.</source>
      <translation>设备应为 auto、cpu、cuda、cuda:0、cuda:1 …、xpu 或 mps。</translation>
    </message>
    <message>
      <source>Engine's &amp;Python</source>
      <translation>引擎的 Python(&amp;P)</translation>
    </message>
    <message>
      <source>Found by itself: the one that the plugin installs. One of your own (3.10 or newer) needs the packages of requirements/engine.txt. It runs beside QGIS, never inside it.</source>
      <translation>自动查找：由插件安装的 Python。自选的 Python（3.10 或更高版本）需要 requirements/engine.txt 中的软件包。它在 QGIS 旁运行，绝不在 QGIS 内部运行。</translation>
    </message>
    <message>
      <source>Engine's fo&amp;lder</source>
      <translation>引擎的文件夹(&amp;L)</translation>
    </message>
    <message>
      <source>&amp;Device</source>
      <translation>设备(&amp;D)</translation>
    </message>
    <message>
      <source>Stop an idle engine &amp;after</source>
      <translation>空闲多久后停止引擎(&amp;A)</translation>
    </message>
    <message>
      <source>Hugging Face &amp;Hub</source>
      <translation>Hugging Face Hub(&amp;H)</translation>
    </message>
    <message>
      <source>Python pac&amp;kages</source>
      <translation>Python 软件包(&amp;K)</translation>
    </message>
    <message>
      <source>P&amp;ythons</source>
      <translation>Python(&amp;Y)</translation>
    </message>
    <message>
      <source>For networks that reach no others. Proxy and certificates are those of QGIS. A token for the Hugging Face Hub is never sent to a mirror.</source>
      <translation>用于无法访问外部服务器的网络。代理和证书沿用 QGIS 的设置。Hugging Face Hub 的令牌绝不会发送到镜像。</translation>
    </message>
    <message>
      <source>Mirrors</source>
      <translation>镜像</translation>
    </message>
  </context>
  <context>
    <name>SimilarityAlgorithm</name>
    <message>
      <source>Cosine similarity: least {0}, median {1}, largest {2}</source>
      <translation>余弦相似度：最小 {0}，中值 {1}，最大 {2}</translation>
    </message>
    <message>
      <source>similarity,heatmap,search,find,embedding,deep learning</source>
      <translation>相似度,热力图,搜索,查找,嵌入,深度学习</translation>
    </message>
    <message>
      <source>Similarity to words</source>
      <translation>与词语的相似度</translation>
    </message>
    <message>
      <source>Heatmap of a scene: where it shows what a phrase describes</source>
      <translation>场景的热力图：短语所描述的内容在何处</translation>
    </message>
    <message>
      <source>Type a phrase, get a heatmap of the scene: the cosine similarity of every place to the words, -1 to 1. The first question encodes the scene into a store; later ones are answered from it. The engine runs in its own process; no scene and no prompt leaves the computer.</source>
      <translation>输入短语（英文）即可得到场景的热力图：各地点与词语的余弦相似度，-1 到 1。首次提问时会将场景编码并存储；之后的提问由存储结果回答。引擎在独立进程中运行；任何场景和提示词都不会离开本机。</translation>
    </message>
    <message>
      <source>Type what to look for.</source>
      <translation>请输入要查找的内容。</translation>
    </message>
    <message>
      <source>Similarity to places</source>
      <translation>与地点的相似度</translation>
    </message>
    <message>
      <source>Heatmap of a scene: where it looks like the points you give</source>
      <translation>场景的热力图：何处与给出的点相似</translation>
    </message>
    <message>
      <source>Give a point or a layer of points, get a heatmap of the scene: the cosine similarity of every place to those, -1 to 1; likeness to points that are not meant counts against it. The first question encodes the scene into a store; later ones are answered from it. The engine runs in its own process; no scene and no prompt leaves the computer.</source>
      <translation>给出一个点或点图层即可得到场景的热力图：各地点与这些点的余弦相似度，-1 到 1；与反例点的相似会抵扣。首次提问时会将场景编码并存储；之后的提问由存储结果回答。引擎在独立进程中运行；任何场景和提示词都不会离开本机。</translation>
    </message>
    <message>
      <source>Give a point, or a layer of points.</source>
      <translation>请提供点或点图层。</translation>
    </message>
    <message>
      <source>The layer of points holds none: choose another, or give a point.</source>
      <translation>点图层中没有点：请选择其他图层或提供点。</translation>
    </message>
    <message>
      <source>“{0}” has over {1} points: select some.</source>
      <translation>“{0}”超过 {1} 个点：请只选择一部分。</translation>
    </message>
    <message>
      <source>A point of “{0}” has no place in the scene's CRS.</source>
      <translation>“{0}”中有点无法在场景的 CRS 中定位。</translation>
    </message>
    <message>
      <source>Similarity to a street-view photo</source>
      <translation>与街景照片的相似度</translation>
    </message>
    <message>
      <source>Heatmap of a Sentinel-2 scene: where a street-view photo may have been taken</source>
      <translation>Sentinel-2 场景的热力图：街景照片可能的拍摄位置</translation>
    </message>
    <message>
      <source>Give a photo taken on the ground, get a heatmap of a Sentinel-2 scene: the cosine similarity of every place to the photo, -1 to 1, by the model GAIR. The scene needs ten Sentinel-2 bands. The first photo encodes the scene into a store; later ones are answered from it. The engine runs in its own process; no scene and no photo leaves the computer. GAIR's licence, CC BY-NC 4.0, holds for the heatmap: credit its authors, no commercial use; the file says so too.</source>
      <translation>给出一张在地面拍摄的照片，由模型 GAIR 得到 Sentinel-2 场景的热力图：各地点与照片的余弦相似度，-1 到 1。场景需包含 Sentinel-2 的十个波段。第一张照片会使场景编码并存储；之后的照片由存储结果回答。引擎在独立进程中运行；任何场景和照片都不会离开本机。热力图适用 GAIR 的许可证 CC BY-NC 4.0：须注明作者，不得用于商业用途；文件中也有说明。</translation>
    </message>
    <message>
      <source>GAIR,photo,picture,street view,ground,geolocation</source>
      <translation>GAIR,照片,图片,街景,地面,地理定位</translation>
    </message>
    <message>
      <source>{0} was taken at {1}, {2}: similarity there {3}</source>
      <translation>{0} 拍摄于 {1}, {2}：该处相似度 {3}</translation>
    </message>
  </context>
  <context>
    <name>SimilarityParameters</name>
    <message>
      <source>The image to search: multispectral, hyperspectral, radar, aerial, elevation.</source>
      <translation>要搜索的影像：多光谱、高光谱、雷达、航空影像、高程。</translation>
    </message>
    <message>
      <source>The Sentinel-2 image to search, with the ten bands that GAIR needs.</source>
      <translation>要搜索的 Sentinel-2 影像，含 GAIR 所需的十个波段。</translation>
    </message>
    <message>
      <source>Pixel size of the heatmap</source>
      <translation>热力图的像素大小</translation>
    </message>
    <message>
      <source>In units of the scene's CRS; 0: the model's own pixels, 20 m at detail 1, 10 m at 2.</source>
      <translation>以场景 CRS 的单位表示；0：模型自身的像素，精细度 1 为 20 m，2 为 10 m。</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>词语</translation>
    </message>
    <message>
      <source>What to look for: “river”, or synonyms separated by | as in “river | lake”.</source>
      <translation>要查找的内容（英文）：“river”，或以 | 分隔的同义词，如“river | lake”。</translation>
    </message>
    <message>
      <source>But not</source>
      <translation>但不包括</translation>
    </message>
    <message>
      <source>What is not meant, written in the same way: places like that count as less similar.</source>
      <translation>不要查找的内容，写法相同：与之相似的地点相似度会降低。</translation>
    </message>
    <message>
      <source>Point</source>
      <translation>点</translation>
    </message>
    <message>
      <source>A place that is meant, in any CRS, inside the scene.</source>
      <translation>要查找的地点，任意 CRS，位于场景内。</translation>
    </message>
    <message>
      <source>Points</source>
      <translation>点</translation>
    </message>
    <message>
      <source>A layer of places that are meant, besides the point or instead of it.</source>
      <translation>要查找的地点的图层，可与点同时使用或代替点。</translation>
    </message>
    <message>
      <source>A layer of places that are not meant: what is like them counts as less similar.</source>
      <translation>反例地点的图层：与之相似的地点相似度会降低。</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>照片</translation>
    </message>
    <message>
      <source>A photo taken on the ground, JPEG, PNG or WebP. It needs no GPS position; if it has one in the scene, the log says how similar that place is.</source>
      <translation>在地面拍摄的照片，JPEG、PNG 或 WebP。不需要 GPS 位置；如果有且位于场景内，日志会说明该处的相似度。</translation>
    </message>
    <message>
      <source>Where encoded scenes are kept for later questions; empty: in your cache folder.</source>
      <translation>保存已编码场景以供后续提问的位置；留空：用户缓存文件夹。</translation>
    </message>
    <message>
      <source>Heatmap</source>
      <translation>热力图</translation>
    </message>
    <message>
      <source>The cosine similarity of every pixel, -1 to 1, a GeoTIFF; nodata where it has none.</source>
      <translation>每个像素的余弦相似度，-1 到 1，GeoTIFF；没有相似度处为无数据。</translation>
    </message>
    <message>
      <source>Least similarity</source>
      <translation>最小相似度</translation>
    </message>
    <message>
      <source>Median similarity</source>
      <translation>相似度中值</translation>
    </message>
    <message>
      <source>Largest similarity</source>
      <translation>最大相似度</translation>
    </message>
  </context>
  <context>
    <name>Spectra</name>
    <message>
      <source>GeoLangBind: spectra</source>
      <translation>GeoLangBind：光谱</translation>
    </message>
  </context>
  <context>
    <name>SpectrumChart</name>
    <message>
      <source>Wavelength (nm)</source>
      <translation>波长 (nm)</translation>
    </message>
  </context>
  <context>
    <name>StoreLine</name>
    <message>
      <source>Clear</source>
      <translation>清除</translation>
    </message>
    <message>
      <source>Delete what was encoded; the next question encodes again</source>
      <translation>删除已编码的内容；下次提问将重新编码</translation>
    </message>
    <message>
      <source>This scene is encoded: {0} on disk.</source>
      <translation>此场景已编码：磁盘占用 {0}。</translation>
    </message>
    <message>
      <source>This scene has changed since it was encoded ({0} on disk).</source>
      <translation>此场景在编码后发生了变化（磁盘占用 {0}）。</translation>
    </message>
    <message>
      <source>The first question encodes the scene; later ones are answered at once.</source>
      <translation>首次提问时编码场景；之后的提问可立即得到回答。</translation>
    </message>
    <message>
      <source>Clear this scene ({0})</source>
      <translation>清除此场景（{0}）</translation>
    </message>
    <message>
      <source>Clear all encoded scenes ({0}, {1})</source>
      <translation>清除所有已编码的场景（{0} 个，{1}）</translation>
    </message>
  </context>
  <context>
    <name>Stores</name>
    <message>
      <source>GeoLangBind: encoded scenes</source>
      <translation>GeoLangBind：已编码的场景</translation>
    </message>
    <message>
      <source>GeoLangBind: clearing encoded scenes</source>
      <translation>GeoLangBind：正在清除已编码的场景</translation>
    </message>
  </context>
  <context>
    <name>SummaryHtml</name>
    <message>
      <source>Class</source>
      <translation>类别</translation>
    </message>
    <message>
      <source>Hectares</source>
      <translation>公顷</translation>
    </message>
    <message>
      <source>unclassified</source>
      <translation>未分类</translation>
    </message>
    <message>
      <source>Classes of {0}</source>
      <translation>{0} 的类别</translation>
    </message>
  </context>
  <context>
    <name>TextWay</name>
    <message>
      <source>for example: river | lake</source>
      <translation>例如：river | lake</translation>
    </message>
    <message>
      <source>Phrase</source>
      <translation>短语</translation>
    </message>
    <message>
      <source>Press Enter to ask. Synonyms are separated by |.</source>
      <translation>按 Enter 查询。同义词以 | 分隔。</translation>
    </message>
  </context>
  <context>
    <name>ThresholdRow</name>
    <message>
      <source>&amp;Hide below</source>
      <translation>隐藏低于(&amp;H)</translation>
    </message>
    <message>
      <source>Places less similar than this become transparent</source>
      <translation>相似度低于此值的地点变为透明</translation>
    </message>
    <message>
      <source>Hide below</source>
      <translation>隐藏低于</translation>
    </message>
    <message>
      <source>shows {0} %</source>
      <translation>显示 {0} %</translation>
    </message>
    <message>
      <source>shows everything</source>
      <translation>显示全部</translation>
    </message>
  </context>
  <context>
    <name>Thumbnails</name>
    <message>
      <source>GeoLangBind: thumbnails</source>
      <translation>GeoLangBind：缩略图</translation>
    </message>
  </context>
  <context>
    <name>Ways</name>
    <message>
      <source>How to ask</source>
      <translation>提问方式</translation>
    </message>
  </context>
  <context>
    <name>_Result</name>
    <message>
      <source>Under the cursor: {0}</source>
      <translation>光标处：{0}</translation>
    </message>
  </context>
</TS>
