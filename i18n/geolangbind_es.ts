<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>AnswerPanel</name>
    <message>
      <source>Under the cursor: {0}</source>
      <translation>Bajo el cursor: {0}</translation>
    </message>
    <message>
      <source>Save heatma&amp;p…</source>
      <translation>G&amp;uardar mapa de calor…</translation>
    </message>
    <message>
      <source>Keep this heatmap as a GeoTIFF with its style</source>
      <translation>Conservar este mapa de calor como GeoTIFF con su estilo</translation>
    </message>
    <message>
      <source>The heatmap is no longer in the project.</source>
      <translation>El mapa de calor ya no está en el proyecto.</translation>
    </message>
  </context>
  <context>
    <name>AreaChooser</name>
    <message>
      <source>Area</source>
      <translation>Área</translation>
    </message>
    <message>
      <source>Selected polygons onl&amp;y</source>
      <translation>Solo polígonos seleccio&amp;nados</translation>
    </message>
    <message>
      <source>Whole scene</source>
      <translation>Toda la escena</translation>
    </message>
    <message>
      <source>What the map shows</source>
      <translation>Lo que muestra el mapa</translation>
    </message>
    <message>
      <source>Drawn rectangle</source>
      <translation>Rectángulo dibujado</translation>
    </message>
    <message>
      <source>Polygon layer</source>
      <translation>Capa de polígonos</translation>
    </message>
    <message>
      <source>The part of the scene that is worked on</source>
      <translation>La parte de la escena con la que se trabaja</translation>
    </message>
    <message>
      <source>Draw a rectangle on the map.</source>
      <translation>Dibuje un rectángulo en el mapa.</translation>
    </message>
    <message>
      <source>Add a polygon layer to the project, or choose another area.</source>
      <translation>Añada una capa de polígonos al proyecto o elija otra área.</translation>
    </message>
    <message>
      <source>Select polygons in “{0}” first.</source>
      <translation>Seleccione primero polígonos en «{0}».</translation>
    </message>
  </context>
  <context>
    <name>AskControl</name>
    <message>
      <source>GeoLangBind: where is this in “{0}”</source>
      <translation>GeoLangBind: dónde está esto en «{0}»</translation>
    </message>
    <message>
      <source>GeoLangBind: saving a heatmap</source>
      <translation>GeoLangBind: guardando un mapa de calor</translation>
    </message>
    <message>
      <source>Cancelled: nothing was changed.</source>
      <translation>Cancelado: no se ha cambiado nada.</translation>
    </message>
    <message>
      <source>The heatmap was saved to {0}</source>
      <translation>El mapa de calor se ha guardado en {0}</translation>
    </message>
    <message>
      <source>The scene has changed since it was encoded: encoded again in {0}.</source>
      <translation>La escena ha cambiado desde que se codificó: codificada de nuevo en {0}.</translation>
    </message>
    <message>
      <source>Encoded in {0} ({1}): further questions are answered at once.</source>
      <translation>Codificada en {0} ({1}): las siguientes preguntas se responden al instante.</translation>
    </message>
  </context>
  <context>
    <name>BandsModel</name>
    <message>
      <source>Band</source>
      <translation>Banda</translation>
    </message>
    <message>
      <source>nm</source>
      <translation>nm</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Origen</translation>
    </message>
    <message>
      <source>Band {0}</source>
      <translation>Banda {0}</translation>
    </message>
    <message>
      <source>Band {0} of the file</source>
      <translation>Banda {0} del archivo</translation>
    </message>
    <message>
      <source>typed</source>
      <translation>escrito</translation>
    </message>
  </context>
  <context>
    <name>BandsPanel</name>
    <message>
      <source>Gives every band the wavelength that this sensor has</source>
      <translation>Da a cada banda la longitud de onda que tiene este sensor</translation>
    </message>
    <message>
      <source>As detected</source>
      <translation>Según lo detectado</translation>
    </message>
    <message>
      <source>Detect again, forget what was typed</source>
      <translation>Detectar de nuevo y olvidar lo escrito</translation>
    </message>
    <message>
      <source>As the model was trained</source>
      <translation>Como se entrenó el modelo</translation>
    </message>
    <message>
      <source>Stretch 2–98 %</source>
      <translation>Estirar 2–98 %</translation>
    </message>
    <message>
      <source>As is, 0–255</source>
      <translation>Sin cambios, 0–255</translation>
    </message>
    <message>
      <source>How stored values reach the model</source>
      <translation>Cómo llegan al modelo los valores almacenados</translation>
    </message>
    <message>
      <source>O&amp;ffset</source>
      <translation>Despla&amp;zamiento</translation>
    </message>
    <message>
      <source>Added to stored values first (Sentinel-2 from 2022 on: -1000); else detected</source>
      <translation>Se suma primero a los valores almacenados (Sentinel-2 desde 2022: -1000); si no, se usa el detectado</translation>
    </message>
    <message>
      <source>S&amp;ensor</source>
      <translation>S&amp;ensor</translation>
    </message>
    <message>
      <source>Scalin&amp;g</source>
      <translation>Esca&amp;lado</translation>
    </message>
  </context>
  <context>
    <name>BandsTable</name>
    <message>
      <source>Bands</source>
      <translation>Bandas</translation>
    </message>
  </context>
  <context>
    <name>Bundled</name>
    <message>
      <source>Land cover</source>
      <translation>Cobertura del suelo</translation>
    </message>
    <message>
      <source>Eight broad classes for any multispectral scene.</source>
      <translation>Ocho clases amplias para cualquier escena multiespectral.</translation>
    </message>
    <message>
      <source>Water and coast</source>
      <translation>Agua y costa</translation>
    </message>
    <message>
      <source>Open water, shores and what grows in them.</source>
      <translation>Aguas abiertas, orillas y lo que crece en ellas.</translation>
    </message>
    <message>
      <source>Urban</source>
      <translation>Urbano</translation>
    </message>
    <message>
      <source>What towns are made of, for scenes of 10 m and finer.</source>
      <translation>De qué están hechas las ciudades, para escenas de 10 m o más finas.</translation>
    </message>
    <message>
      <source>Agriculture</source>
      <translation>Agricultura</translation>
    </message>
    <message>
      <source>Fields by their state, and what lies between them.</source>
      <translation>Campos según su estado y lo que hay entre ellos.</translation>
    </message>
    <message>
      <source>Disaster and burn</source>
      <translation>Desastres e incendios</translation>
    </message>
    <message>
      <source>Burns, floods and damage, next to what was spared.</source>
      <translation>Incendios, inundaciones y daños, junto a lo que se salvó.</translation>
    </message>
    <message>
      <source>Snow and ice</source>
      <translation>Nieve y hielo</translation>
    </message>
    <message>
      <source>Mountains and polar scenes; tells snow from cloud.</source>
      <translation>Montañas y escenas polares; distingue la nieve de las nubes.</translation>
    </message>
    <message>
      <source>Sentinel-2 L1C (top of atmosphere)</source>
      <translation>Sentinel-2 L1C (techo de la atmósfera)</translation>
    </message>
    <message>
      <source>Sentinel-2 L2A (surface reflectance)</source>
      <translation>Sentinel-2 L2A (refl. de superficie)</translation>
    </message>
    <message>
      <source>PlanetScope, 4 bands</source>
      <translation>PlanetScope, 4 bandas</translation>
    </message>
    <message>
      <source>PlanetScope SuperDove, 8 bands</source>
      <translation>PlanetScope SuperDove, 8 bandas</translation>
    </message>
    <message>
      <source>Aerial or other photograph, red green blue</source>
      <translation>Foto aérea u otra, rojo verde azul</translation>
    </message>
    <message>
      <source>NAIP or other aerial, red green blue near infrared</source>
      <translation>NAIP u otra aérea, rojo verde azul infrarrojo cercano</translation>
    </message>
    <message>
      <source>WorldView-2, 8 bands</source>
      <translation>WorldView-2, 8 bandas</translation>
    </message>
    <message>
      <source>WorldView-3, 8 or 16 bands</source>
      <translation>WorldView-3, 8 o 16 bandas</translation>
    </message>
    <message>
      <source>MODIS surface reflectance (MOD09), bands 1-7</source>
      <translation>Reflectancia de superficie MODIS (MOD09), bandas 1-7</translation>
    </message>
    <message>
      <source>EnMAP (hyperspectral)</source>
      <translation>EnMAP (hiperespectral)</translation>
    </message>
    <message>
      <source>PRISMA (hyperspectral)</source>
      <translation>PRISMA (hiperespectral)</translation>
    </message>
    <message>
      <source>EMIT (hyperspectral)</source>
      <translation>EMIT (hiperespectral)</translation>
    </message>
    <message>
      <source>Elevation model (single band)</source>
      <translation>Modelo de elevación (una banda)</translation>
    </message>
    <message>
      <source>Thermal infrared (single band)</source>
      <translation>Infrarrojo térmico (una banda)</translation>
    </message>
    <message>
      <source>Loading the model {0}</source>
      <translation>Cargando el modelo {0}</translation>
    </message>
    <message>
      <source>Encoding: {0} of {1} windows</source>
      <translation>Codificando: {0} de {1} ventanas</translation>
    </message>
    <message>
      <source>Encoding photos: {0} of {1}</source>
      <translation>Codificando fotos: {0} de {1}</translation>
    </message>
    <message>
      <source>Reading photos: {0} of {1}</source>
      <translation>Leyendo fotos: {0} de {1}</translation>
    </message>
    <message>
      <source>Looking at photo {0} of {1}</source>
      <translation>Mirando la foto {0} de {1}</translation>
    </message>
    <message>
      <source>Reading the prompts</source>
      <translation>Leyendo los prompts</translation>
    </message>
    <message>
      <source>Finishing the file</source>
      <translation>Terminando el archivo</translation>
    </message>
    <message>
      <source>Writing the results</source>
      <translation>Escribiendo los resultados</translation>
    </message>
    <message>
      <source>Proving the devices</source>
      <translation>Probando los dispositivos</translation>
    </message>
    <message>
      <source>Waiting for another download of {0}</source>
      <translation>Esperando otra descarga de {0}</translation>
    </message>
    <message>
      <source>The connection broke; trying again to download {0}</source>
      <translation>Se cortó la conexión; reintentando la descarga de {0}</translation>
    </message>
    <message>
      <source>Comparing {0} with its checksum</source>
      <translation>Comparando {0} con su suma de comprobación</translation>
    </message>
    <message>
      <source>There are no classes: add at least one.</source>
      <translation>No hay clases: añada al menos una.</translation>
    </message>
    <message>
      <source>Only one class: everything is put into it. Add a class for the rest, or use independent scores with a threshold.</source>
      <translation>Solo hay una clase: todo se asigna a ella. Añada una clase para el resto o use puntuaciones independientes con un umbral.</translation>
    </message>
    <message>
      <source>{0} classes are too many: the limit is {1}.</source>
      <translation>{0} clases son demasiadas: el límite es {1}.</translation>
    </message>
    <message>
      <source>Classes {0} and {1} are both called '{2}': rename one or merge their prompts.</source>
      <translation>Las clases {0} y {1} se llaman ambas «{2}»: cambie el nombre de una o combine sus prompts.</translation>
    </message>
    <message>
      <source>'{0}' is a prompt of classes {1} and {2}: they cannot be told apart by it.</source>
      <translation>«{0}» es un prompt de las clases {1} y {2}: con él no se pueden distinguir.</translation>
    </message>
    <message>
      <source>Class {0} has no name: give it one.</source>
      <translation>La clase {0} no tiene nombre: dele uno.</translation>
    </message>
    <message>
      <source>Class {0} has an empty prompt: fill it in or remove it.</source>
      <translation>La clase {0} tiene un prompt vacío: rellénelo o quítelo.</translation>
    </message>
    <message>
      <source>Class {0} has a prompt of {1} characters: shorten it to a phrase.</source>
      <translation>La clase {0} tiene un prompt de {1} caracteres: redúzcalo a una frase corta.</translation>
    </message>
    <message>
      <source>Class {0} has a prompt of {1} characters: only about the first {2} (64 tokens) are read.</source>
      <translation>La clase {0} tiene un prompt de {1} caracteres: solo se leen aproximadamente los primeros {2} (64 tokens).</translation>
    </message>
    <message>
      <source>This is no prompt set: it has no list of classes.</source>
      <translation>Esto no es un conjunto de prompts: no tiene lista de clases.</translation>
    </message>
    <message>
      <source>The prompt set holds no classes.</source>
      <translation>El conjunto de prompts no contiene clases.</translation>
    </message>
    <message>
      <source>Cannot read the prompt set {0}: {1}.</source>
      <translation>No se puede leer el conjunto de prompts {0}: {1}.</translation>
    </message>
    <message>
      <source>Cannot write the prompt set {0}: {1}.</source>
      <translation>No se puede escribir el conjunto de prompts {0}: {1}.</translation>
    </message>
    <message>
      <source>{0} holds no classes: write one per line.</source>
      <translation>{0} no contiene clases: escriba una por línea.</translation>
    </message>
    <message>
      <source>{0} is not a JSON file (line {1}: {2}).</source>
      <translation>{0} no es un archivo JSON (línea {1}: {2}).</translation>
    </message>
    <message>
      <source>{0} is no prompt set: it cannot be read as one.</source>
      <translation>{0} no es un conjunto de prompts: no se puede leer como tal.</translation>
    </message>
    <message>
      <source>band metadata</source>
      <translation>metadatos de la banda</translation>
    </message>
    <message>
      <source>dataset metadata</source>
      <translation>metadatos del archivo</translation>
    </message>
    <message>
      <source>band name</source>
      <translation>nombre de la banda</translation>
    </message>
    <message>
      <source>common band name</source>
      <translation>nombre común de banda</translation>
    </message>
    <message>
      <source>colour interpretation</source>
      <translation>interpretación de color</translation>
    </message>
    <message>
      <source>position in a stack of {0}</source>
      <translation>posición en una pila de {0}</translation>
    </message>
    <message>
      <source>GDAL IMAGERY domain</source>
      <translation>dominio IMAGERY de GDAL</translation>
    </message>
    <message>
      <source>alpha band</source>
      <translation>banda alfa</translation>
    </message>
    <message>
      <source>quality band</source>
      <translation>banda de calidad</translation>
    </message>
    <message>
      <source>scene classification</source>
      <translation>clasificación de escena</translation>
    </message>
    <message>
      <source>cloud probability</source>
      <translation>probabilidad de nubes</translation>
    </message>
    <message>
      <source>snow probability</source>
      <translation>probabilidad de nieve</translation>
    </message>
    <message>
      <source>aerosol product, not a band of the sensor</source>
      <translation>producto de aerosoles, no una banda del sensor</translation>
    </message>
    <message>
      <source>water vapour product, not a band of the sensor</source>
      <translation>producto de vapor de agua, no una banda del sensor</translation>
    </message>
    <message>
      <source>picture product, not a band of the sensor</source>
      <translation>producto de imagen, no una banda del sensor</translation>
    </message>
    <message>
      <source>palette: a class or picture index, not radiation</source>
      <translation>paleta: un índice de clases o de imagen, no radiación</translation>
    </message>
    <message>
      <source>complex numbers: give amplitude or intensity instead</source>
      <translation>números complejos: use la amplitud o la intensidad</translation>
    </message>
    <message>
      <source>marked as a bad band in the metadata</source>
      <translation>marcada como banda defectuosa en los metadatos</translation>
    </message>
    <message>
      <source>water absorption: no view of the ground</source>
      <translation>absorción del agua: no se ve el suelo</translation>
    </message>
    <message>
      <source>water vapour absorption</source>
      <translation>absorción del vapor de agua</translation>
    </message>
    <message>
      <source>cirrus band: no view of the ground</source>
      <translation>banda de cirros: no se ve el suelo</translation>
    </message>
    <message>
      <source>panchromatic: covers the other visible bands</source>
      <translation>pancromática: abarca las demás bandas visibles</translation>
    </message>
    <message>
      <source>thermal: stored in another unit than the reflective bands</source>
      <translation>térmica: almacenada en otra unidad que las bandas reflectivas</translation>
    </message>
    <message>
      <source>no wavelength</source>
      <translation>sin longitud de onda</translation>
    </message>
    <message>
      <source>Left out: {0} ({1}).</source>
      <translation>Se omite: {0} ({1}).</translation>
    </message>
    <message>
      <source>{0} of {1} bands take part, evenly along the spectrum.</source>
      <translation>Intervienen {0} de {1} bandas, repartidas por igual a lo largo del espectro.</translation>
    </message>
    <message>
      <source>Taken for {0}: {1}.</source>
      <translation>Se toma por {0}: {1}.</translation>
    </message>
    <message>
      <source>Taken for Sentinel-2 {0}: {1}. Choose the other preset if it is not.</source>
      <translation>Se toma por Sentinel-2 {0}: {1}. Elija el otro sensor si no lo es.</translation>
    </message>
    <message>
      <source>its bands lie at these wavelengths</source>
      <translation>sus bandas están en estas longitudes de onda</translation>
    </message>
    <message>
      <source>nothing says whether it is L1C or L2A</source>
      <translation>nada indica si es L1C o L2A</translation>
    </message>
    <message>
      <source>The bands are not named: taken in the usual order of {0}, {1}.</source>
      <translation>Las bandas no tienen nombre: se toman en el orden habitual de {0}, {1}.</translation>
    </message>
    <message>
      <source>Red, green and blue are only how the file is displayed by default; with {0} bands that says nothing about their wavelengths.</source>
      <translation>Rojo, verde y azul son solo la forma en que el archivo se muestra por defecto; con {0} bandas, eso no dice nada de sus longitudes de onda.</translation>
    </message>
    <message>
      <source>Sensor unknown: centre wavelengths that fit most sensors are used for bands called red, green, nir and so on.</source>
      <translation>Sensor desconocido: para las bandas llamadas red, green, nir, etc. se usan longitudes de onda centrales que sirven para la mayoría de los sensores.</translation>
    </message>
    <message>
      <source>No band says its wavelength: choose a sensor or give wavelengths.</source>
      <translation>Ninguna banda indica su longitud de onda: elija un sensor o indique longitudes de onda.</translation>
    </message>
    <message>
      <source>{0} of {1} bands say their wavelength: choose a sensor or give wavelengths.</source>
      <translation>{0} de {1} bandas indican su longitud de onda: elija un sensor o indique longitudes de onda.</translation>
    </message>
    <message>
      <source>Offset: {0}.</source>
      <translation>Desplazamiento: {0}.</translation>
    </message>
    <message>
      <source>floating-point values: the processing offset is taken as applied</source>
      <translation>valores de coma flotante: se supone que el desplazamiento del procesado ya está aplicado</translation>
    </message>
    <message>
      <source>GDAL scale and offset of the bands: DN {0}</source>
      <translation>escala y desplazamiento de GDAL de las bandas: DN {0}</translation>
    </message>
    <message>
      <source>the metadata states an offset of {0}</source>
      <translation>los metadatos indican un desplazamiento de {0}</translation>
    </message>
    <message>
      <source>the metadata states neither an offset nor a processing baseline: 0 is used; set {0} for original products from 25 January 2022 on</source>
      <translation>los metadatos no indican desplazamiento ni versión de procesado: se usa 0; ponga {0} para productos originales desde el 25 de enero de 2022</translation>
    </message>
    <message>
      <source>processing baseline {0}: {1} is added; set 0 if the file was already shifted</source>
      <translation>versión de procesado {0}: se suma {1}; ponga 0 si el archivo ya se había desplazado</translation>
    </message>
    <message>
      <source>already shifted (harmonised): no offset is applied</source>
      <translation>ya desplazado (armonizado): no se aplica ningún desplazamiento</translation>
    </message>
    <message>
      <source>{0} does not fit: the scene has {1} usable bands, files of this sensor have {2}. Choose another sensor, or name the bands as the sensor does.</source>
      <translation>{0} no encaja: la escena tiene {1} bandas utilizables y los archivos de este sensor tienen {2}. Elija otro sensor o nombre las bandas como lo hace el sensor.</translation>
    </message>
    <message>
      <source>{0} has no fixed list of wavelengths: keep the product's metadata file beside the raster, or give the wavelengths, such as 665 nm.</source>
      <translation>{0} no tiene una lista fija de longitudes de onda: deje el archivo de metadatos del producto junto al ráster o indique las longitudes de onda, como 665 nm.</translation>
    </message>
    <message>
      <source>No band takes part: choose at least one band.</source>
      <translation>No interviene ninguna banda: elija al menos una.</translation>
    </message>
    <message>
      <source>GAIR needs ten Sentinel-2 bands, {0}: choose a Sentinel-2 scene with all of them, or give the right sensor or wavelengths.</source>
      <translation>GAIR necesita diez bandas de Sentinel-2, {0}: elija una escena Sentinel-2 que las tenga todas o indique el sensor o las longitudes de onda correctos.</translation>
    </message>
    <message>
      <source>none of them is here ({0})</source>
      <translation>aquí no está ninguna de ellas ({0})</translation>
    </message>
    <message>
      <source>GAIR needs reflectance, and this scene holds 8-bit values made for display: choose the original product.</source>
      <translation>GAIR necesita reflectancia, y esta escena contiene valores de 8 bits hechos para mostrarse: elija el producto original.</translation>
    </message>
    <message>
      <source>GAIR needs ten Sentinel-2 bands, and {0} of this scene holds no data: choose another scene.</source>
      <translation>GAIR necesita diez bandas de Sentinel-2, y {0} de esta escena no contiene datos: elija otra escena.</translation>
    </message>
    <message>
      <source>8-bit values as delivered{0}, as in the training data.</source>
      <translation>Valores de 8 bits tal como se entregan{0}, como en los datos de entrenamiento.</translation>
    </message>
    <message>
      <source>{0}: {1}; as reflectance × 10000, blue to red 0–{2} and other bands 0–{3} become 0–255, as in the training data.</source>
      <translation>{0}: {1}; como reflectancia × 10000, de azul a rojo 0–{2} y las demás bandas 0–{3} pasan a 0–255, como en los datos de entrenamiento.</translation>
    </message>
    <message>
      <source>stored values taken as {0} reflectance × {1}</source>
      <translation>valores almacenados tomados como reflectancia {0} × {1}</translation>
    </message>
    <message>
      <source>Stored values were taken as 0 to 255.</source>
      <translation>Los valores almacenados se tomaron como 0 a 255.</translation>
    </message>
    <message>
      <source>Each band's {0}th to {1}th percentile over the whole scene was stretched onto 0 to 255.</source>
      <translation>El intervalo del percentil {0} al {1} de cada banda en toda la escena se estiró a 0–255.</translation>
    </message>
    <message>
      <source>Uncalibrated counts: 0 to {0} becomes 0–255 ({1}; the training pictures were 8-bit). {2}</source>
      <translation>Valores sin calibrar: 0 a {0} pasa a 0–255 ({1}; las imágenes de entrenamiento eran de 8 bits). {2}</translation>
    </message>
    <message>
      <source>Choose the percentile stretch if that is not so.</source>
      <translation>Elija el estiramiento por percentiles si no es así.</translation>
    </message>
    <message>
      <source>{0} does not exist: choose the scene again.</source>
      <translation>{0} no existe: elija de nuevo la escena.</translation>
    </message>
    <message>
      <source>{0} is empty (0 bytes): copy or download it again.</source>
      <translation>{0} está vacío (0 bytes): cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
      <source>{0} may not be read: ask its owner, or copy it where you may.</source>
      <translation>{0} no se puede leer por falta de permiso: pídalo a su propietario o cópielo donde lo tenga.</translation>
    </message>
    <message>
      <source>{0} cannot be opened: check the address and the connection ({1}).</source>
      <translation>No se puede abrir {0}: compruebe la dirección y la conexión ({1}).</translation>
    </message>
    <message>
      <source>{0} cannot be opened: it is damaged or of an unknown format ({1}).</source>
      <translation>No se puede abrir {0}: está dañado o su formato es desconocido ({1}).</translation>
    </message>
    <message>
      <source>{0} is a container of {1} rasters: open one of them, such as {2}</source>
      <translation>{0} es un contenedor de {1} rásteres: abra uno de ellos, como {2}</translation>
    </message>
    <message>
      <source>{0} holds no raster bands: choose another file.</source>
      <translation>{0} no contiene bandas ráster: elija otro archivo.</translation>
    </message>
    <message>
      <source>{0} cannot be read to its end: it, or a file it refers to, is missing, truncated or damaged; copy or download it again ({1}).</source>
      <translation>{0} no se puede leer hasta el final: falta, está truncado o dañado, él o un archivo al que hace referencia; cópielo o descárguelo de nuevo ({1}).</translation>
    </message>
    <message>
      <source>The scene has no geotransform: the map lies in pixel coordinates and areas are given in pixels only.</source>
      <translation>La escena no tiene geotransformación: el mapa queda en coordenadas de píxel y las superficies se dan solo en píxeles.</translation>
    </message>
    <message>
      <source>The scene has no coordinate reference system: the map has none either, and areas are given in pixels only.</source>
      <translation>La escena no tiene sistema de referencia de coordenadas: el mapa tampoco, y las superficies se dan solo en píxeles.</translation>
    </message>
    <message>
      <source>The scene's grid is rotated; the map keeps its grid.</source>
      <translation>La cuadrícula de la escena está girada; el mapa conserva su cuadrícula.</translation>
    </message>
    <message>
      <source>The scene is smaller than a window ({0} pixels): its edges were mirrored to fill one.</source>
      <translation>La escena es menor que una ventana ({0} píxeles): sus bordes se reflejaron para llenar una.</translation>
    </message>
    <message>
      <source>{0} bands hold no data and were left out: {1}.</source>
      <translation>{0} bandas no contienen datos y se omitieron: {1}.</translation>
    </message>
    <message>
      <source>{0} has no band that holds measurements: choose bands.</source>
      <translation>{0} no tiene ninguna banda con medidas: elija las bandas.</translation>
    </message>
    <message>
      <source>{0} windows without data were not encoded.</source>
      <translation>{0} ventanas sin datos no se codificaron.</translation>
    </message>
    <message>
      <source>Memory ran short {0} times: smaller batches were used.</source>
      <translation>Faltó memoria {0} veces: se usaron lotes menores.</translation>
    </message>
    <message>
      <source>Pixels that are 0 in every band were taken for nodata: the file names no nodata value.</source>
      <translation>Los píxeles que son 0 en todas las bandas se tomaron como nodata: el archivo no indica valor nodata.</translation>
    </message>
    <message>
      <source>{0} % of the values lie at an end of the scaling, so the model saw little of the scene: {1}.</source>
      <translation>El {0} % de los valores está en un extremo del escalado, así que el modelo vio poco de la escena: {1}.</translation>
    </message>
    <message>
      <source>choose another scaling, such as the percentile stretch</source>
      <translation>elija otro escalado, como el estiramiento por percentiles</translation>
    </message>
    <message>
      <source>The projection stretches areas here: hectares are true ground area.</source>
      <translation>La proyección deforma aquí las superficies: las hectáreas son superficie real del terreno.</translation>
    </message>
    <message>
      <source>With a single class the confidence is that class's own probability.</source>
      <translation>Con una sola clase, la confianza es la probabilidad propia de esa clase.</translation>
    </message>
    <message>
      <source>The area lies outside the scene, which covers {0}.</source>
      <translation>El área está fuera de la escena, que abarca {0}.</translation>
    </message>
    <message>
      <source>The area is smaller than any part of a pixel: choose a larger one.</source>
      <translation>El área es menor que cualquier parte de un píxel: elija una mayor.</translation>
    </message>
    <message>
      <source>The polygons hold no pixel with data: draw them larger than a pixel, or where the scene has data.</source>
      <translation>Los polígonos no contienen ningún píxel con datos: dibújelos mayores que un píxel o donde la escena tenga datos.</translation>
    </message>
    <message>
      <source>The point {0}, {1} lies outside the scene, which covers {2}.</source>
      <translation>El punto {0}, {1} está fuera de la escena, que abarca {2}.</translation>
    </message>
    <message>
      <source>The scene holds no data at the point {0}, {1}: choose another place.</source>
      <translation>La escena no contiene datos en el punto {0}, {1}: elija otro lugar.</translation>
    </message>
    <message>
      <source>The examples cancel each other out: leave one of them out.</source>
      <translation>Los ejemplos se anulan entre sí: quite uno de ellos.</translation>
    </message>
    <message>
      <source>The heatmap would have {0} million pixels, and at most {1} million are made at once: choose a larger spacing or a smaller area.</source>
      <translation>El mapa de calor tendría {0} millones de píxeles y se hacen como máximo {1} millones de una vez: elija un espaciado mayor o un área menor.</translation>
    </message>
    <message>
      <source>The layer would have {0} million pixels, and at most {1} million are made at once: choose a larger spacing or a smaller extent.</source>
      <translation>La capa tendría {0} millones de píxeles y se hacen como máximo {1} millones de una vez: elija un espaciado mayor o una extensión menor.</translation>
    </message>
    <message>
      <source>The disk of {0} is full: {1} MB are free, about {2} MB are needed. Free some space or choose another folder.</source>
      <translation>El disco de {0} está lleno: hay {1} MB libres y se necesitan unos {2} MB. Libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
      <source>The disk of {0} is full: free some space or choose another folder.</source>
      <translation>El disco de {0} está lleno: libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
      <source>{0} cannot be replaced ({1}): close the program that has it open, or choose another name.</source>
      <translation>No se puede reemplazar {0} ({1}): cierre el programa que lo tiene abierto o elija otro nombre.</translation>
    </message>
    <message>
      <source>{0} could not be written ({1}): check the folder and the disk, or choose another place.</source>
      <translation>No se pudo escribir {0} ({1}): compruebe la carpeta y el disco o elija otro lugar.</translation>
    </message>
    <message>
      <source>The output folder {0} is gone: create it again.</source>
      <translation>La carpeta de salida {0} ya no existe: créela de nuevo.</translation>
    </message>
    <message>
      <source>The output {0} is the scene itself: choose another name.</source>
      <translation>La salida {0} es la propia escena: elija otro nombre.</translation>
    </message>
    <message>
      <source>The disk of {0} is full: the embeddings of this scene take {1} MB, {2} MB are free. Clear stores, choose a smaller area, or another folder for the stores.</source>
      <translation>El disco de {0} está lleno: los embeddings de esta escena ocupan {1} MB y hay {2} MB libres. Borre escenas codificadas, elija un área menor u otra carpeta para ellas.</translation>
    </message>
    <message>
      <source>{0} has changed while it was encoded: nothing was stored, encode it again.</source>
      <translation>{0} ha cambiado mientras se codificaba: no se ha guardado nada, codifíquelo de nuevo.</translation>
    </message>
    <message>
      <source>The computer's memory does not suffice: close other programs, or use less detail.</source>
      <translation>La memoria del equipo no basta: cierre otros programas o use menos detalle.</translation>
    </message>
    <message>
      <source>The memory of the device does not suffice: close other programs, or choose a smaller model or the CPU.</source>
      <translation>La memoria del dispositivo no basta: cierre otros programas o elija un modelo menor o la CPU.</translation>
    </message>
    <message>
      <source>The memory of {0} does not suffice for a single window: close other programs, or choose a smaller model, fewer bands or the CPU.</source>
      <translation>La memoria de {0} no basta para una sola ventana: cierre otros programas o elija un modelo menor, menos bandas o la CPU.</translation>
    </message>
    <message>
      <source>Run again to start a new one.</source>
      <translation>Ejecute de nuevo para iniciar otro.</translation>
    </message>
    <message>
      <source>The engine was killed (often because the computer ran out of memory).</source>
      <translation>El sistema terminó el motor (a menudo porque el equipo se quedó sin memoria).</translation>
    </message>
    <message>
      <source>The engine was killed (often because the computer ran out of memory) during its start.</source>
      <translation>El sistema terminó el motor (a menudo porque el equipo se quedó sin memoria) durante su arranque.</translation>
    </message>
    <message>
      <source>The engine was stopped from outside.</source>
      <translation>El motor se detuvo desde fuera.</translation>
    </message>
    <message>
      <source>The engine crashed ({0}).</source>
      <translation>El motor se cerró de forma inesperada ({0}).</translation>
    </message>
    <message>
      <source>The engine crashed ({0}) during its start.</source>
      <translation>El motor se cerró de forma inesperada ({0}) durante su arranque.</translation>
    </message>
    <message>
      <source>memory fault</source>
      <translation>error de memoria</translation>
    </message>
    <message>
      <source>this processor lacks an instruction it needs</source>
      <translation>a este procesador le falta una instrucción que necesita</translation>
    </message>
    <message>
      <source>The engine stopped with exit code {0}.</source>
      <translation>El motor terminó con el código de salida {0}.</translation>
    </message>
    <message>
      <source>The engine stopped with exit code {0} during its start.</source>
      <translation>El motor terminó con el código de salida {0} durante su arranque.</translation>
    </message>
    <message>
      <source>The engine has not answered for {0} seconds and was stopped.</source>
      <translation>El motor no ha respondido durante {0} segundos y se ha detenido.</translation>
    </message>
    <message>
      <source>The engine speaks protocol {0}, the plugin {1}: restart QGIS; if that does not help, install the plugin again.</source>
      <translation>El motor usa el protocolo {0} y el complemento el {1}: reinicie QGIS; si no sirve, instale de nuevo el complemento.</translation>
    </message>
    <message>
      <source>The engine has no Python yet: install it with Raster ▸ GeoLangBind ▸ Engine…, or choose a Python (3.10 or newer) that has {0} and {1}.</source>
      <translation>El motor todavía no tiene Python: instálelo con Ráster ▸ GeoLangBind ▸ Motor… o elija un Python (3.10 o posterior) que tenga {0} y {1}.</translation>
    </message>
    <message>
      <source>The GeoLangBind settings name {0}, but there is no such file: choose another Python for the engine.</source>
      <translation>La configuración de GeoLangBind indica {0}, pero ese archivo no existe: elija otro Python para el motor.</translation>
    </message>
    <message>
      <source>The GeoLangBind settings name {0}, but that is not a program: choose another Python for the engine.</source>
      <translation>La configuración de GeoLangBind indica {0}, pero no es un programa: elija otro Python para el motor.</translation>
    </message>
    <message>
      <source>The GeoLangBind settings name {0}, but no Python is in that folder: choose another Python for the engine.</source>
      <translation>La configuración de GeoLangBind indica {0}, pero en esa carpeta no hay ningún Python: elija otro Python para el motor.</translation>
    </message>
    <message>
      <source>The disk is full{0}: free some space or write elsewhere.</source>
      <translation>El disco está lleno{0}: libere espacio o escriba en otro lugar.</translation>
    </message>
    <message>
      <source>Access is denied{0}: choose another folder.</source>
      <translation>Acceso denegado{0}: elija otra carpeta.</translation>
    </message>
    <message>
      <source>The engine failed ({0}); {1}.</source>
      <translation>El motor ha fallado ({0}); {1}.</translation>
    </message>
    <message>
      <source>the engine's log has the details</source>
      <translation>el registro del motor tiene los detalles</translation>
    </message>
    <message>
      <source>There is no device {0}: choose auto, cpu, cuda, cuda:N, xpu or mps.</source>
      <translation>No existe el dispositivo {0}: elija auto, cpu, cuda, cuda:N, xpu o mps.</translation>
    </message>
    <message>
      <source>No device on this machine computes correctly, not even the CPU.</source>
      <translation>Ningún dispositivo de este equipo calcula correctamente, ni siquiera la CPU.</translation>
    </message>
    <message>
      <source>There is no checkpoint at {0}; choose the file again.</source>
      <translation>No hay ningún checkpoint en {0}; elija de nuevo el archivo.</translation>
    </message>
    <message>
      <source>{0} cannot be read ({1}); choose another file.</source>
      <translation>No se puede leer {0} ({1}); elija otro archivo.</translation>
    </message>
    <message>
      <source>{0} is no checkpoint: choose a .safetensors, .bin or .pth file.</source>
      <translation>{0} no es un checkpoint: elija un archivo .safetensors, .bin o .pth.</translation>
    </message>
    <message>
      <source>{0} is truncated or no safetensors file; download it again.</source>
      <translation>{0} está truncado o no es un archivo safetensors; descárguelo de nuevo.</translation>
    </message>
    <message>
      <source>{0} is truncated or no PyTorch checkpoint; download it again.</source>
      <translation>{0} está truncado o no es un checkpoint de PyTorch; descárguelo de nuevo.</translation>
    </message>
    <message>
      <source>{0} belongs to another model: {1}. Choose the model it was made for.</source>
      <translation>{0} es de otro modelo: {1}. Elija el modelo para el que se hizo.</translation>
    </message>
    <message>
      <source>{0} is not on this machine and offline mode is on: switch it off to download the model, or choose a local file.</source>
      <translation>{0} no está en este equipo y el modo sin conexión está activado: desactívelo para descargar el modelo o elija un archivo local.</translation>
    </message>
    <message>
      <source>The hub cannot be reached for {0} ({1}): check the network, the proxy or HF_ENDPOINT, or choose a local file.</source>
      <translation>No se puede acceder al hub para {0} ({1}): compruebe la red, el proxy o HF_ENDPOINT, o elija un archivo local.</translation>
    </message>
    <message>
      <source>The hub has had too many requests: try again {0}, or set HF_TOKEN.</source>
      <translation>El hub ha recibido demasiadas peticiones: vuelva a intentarlo {0} o defina HF_TOKEN.</translation>
    </message>
    <message>
      <source>in a few minutes</source>
      <translation>dentro de unos minutos</translation>
    </message>
    <message>
      <source>The hub answered {0} for {1}: try again later.</source>
      <translation>El hub respondió {0} para {1}: vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
      <source>The hub refuses the token for {0}: set HF_TOKEN anew, or remove it.</source>
      <translation>El hub rechaza el token para {0}: defina HF_TOKEN de nuevo o elimínelo.</translation>
    </message>
    <message>
      <source>{0} needs {1} GB and {2} has {3} GB left: free some space, or choose a folder on another disk (HF_HOME).</source>
      <translation>{0} necesita {1} GB y a {2} le quedan {3} GB: libere espacio o elija una carpeta en otro disco (HF_HOME).</translation>
    </message>
    <message>
      <source>{0} arrived damaged: download the model again.</source>
      <translation>{0} ha llegado dañado: descargue de nuevo el modelo.</translation>
    </message>
    <message>
      <source>{0} is being downloaded by another program: wait for it, or stop it.</source>
      <translation>Otro programa está descargando {0}: espere a que termine o deténgalo.</translation>
    </message>
    <message>
      <source>These are the weights that training started from, not the trained ones: class maps will be poor. Use GeoLangBind L-384, or a local file with trained weights.</source>
      <translation>Estos son los pesos con los que empezó el entrenamiento, no los entrenados: los mapas de clases serán malos. Use GeoLangBind L-384 o un archivo local con pesos entrenados.</translation>
    </message>
    <message>
      <source>{0} of {1} photos state no GPS position.</source>
      <translation>{0} de {1} fotos no indican posición GPS.</translation>
    </message>
    <message>
      <source>{0} of {1} files cannot be read as photos.</source>
      <translation>{0} de {1} archivos no se pueden leer como fotos.</translation>
    </message>
    <message>
      <source>{0} holds no photos (.jpg, .png or .webp): choose another folder.</source>
      <translation>{0} no contiene fotos (.jpg, .png o .webp): elija otra carpeta.</translation>
    </message>
    <message>
      <source>{0} is no picture that can be read here: {1} (photos from iPhones, .heic: save them as JPEG first).</source>
      <translation>{0} no es una imagen que se pueda leer aquí: {1} (fotos de iPhone, .heic: guárdelas antes como JPEG).</translation>
    </message>
    <message>
      <source>It states no GPS position.</source>
      <translation>No indica posición GPS.</translation>
    </message>
    <message>
      <source>{0} pixels lie nowhere on Earth and hold no data.</source>
      <translation>{0} píxeles no están en ningún lugar de la Tierra y no contienen datos.</translation>
    </message>
    <message>
      <source>The extent holds {0} different places, too few for {1} regions: choose fewer regions or a larger extent.</source>
      <translation>La extensión contiene {0} lugares distintos, demasiado pocos para {1} regiones: elija menos regiones o una extensión mayor.</translation>
    </message>
    <message>
      <source>Coordinates enter the model as waves of {0} km and longer, so pixels of {1} km hardly differ from their neighbours: a spacing of about {2} km shows the same.</source>
      <translation>Las coordenadas entran en el modelo como ondas de {0} km o más largas, por lo que los píxeles de {1} km apenas difieren de sus vecinos: un espaciado de unos {2} km muestra lo mismo.</translation>
    </message>
  </context>
  <context>
    <name>Charts</name>
    <message>
      <source>No chart: QGIS's Python has no {0} (pip install {0}, then restart QGIS).</source>
      <translation>Sin gráfico: el Python de QGIS no tiene {0} (pip install {0} y reinicie QGIS).</translation>
    </message>
    <message>
      <source>No chart: pyqtgraph does not load: {0}</source>
      <translation>Sin gráfico: pyqtgraph no se carga: {0}</translation>
    </message>
  </context>
  <context>
    <name>ClassesModel</name>
    <message>
      <source>Class</source>
      <translation>Clase</translation>
    </message>
    <message>
      <source>Prompts</source>
      <translation>Prompts</translation>
    </message>
    <message>
      <source>Other words for the class, separated by | ; empty: its name</source>
      <translation>Otras palabras para la clase, en inglés, separadas por | ; vacío: su nombre</translation>
    </message>
    <message>
      <source>Change the colour</source>
      <translation>Cambiar el color</translation>
    </message>
    <message>
      <source>Type a class…</source>
      <translation>Nueva clase…</translation>
    </message>
  </context>
  <context>
    <name>ClassesPanel</name>
    <message>
      <source>Classes</source>
      <translation>Clases</translation>
    </message>
    <message>
      <source>Add a class (Enter)</source>
      <translation>Añadir una clase (Intro)</translation>
    </message>
    <message>
      <source>Remove (Delete)</source>
      <translation>Quitar (Supr)</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Subir</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Bajar</translation>
    </message>
    <message>
      <source>Paste a list of classes</source>
      <translation>Pegar una lista de clases</translation>
    </message>
    <message>
      <source>Prompt sets</source>
      <translation>Conjuntos de prompts</translation>
    </message>
    <message>
      <source>Ready-made lists of classes; open or save your own</source>
      <translation>Listas de clases preparadas; abrir o guardar las propias</translation>
    </message>
    <message>
      <source>Open a prompt set</source>
      <translation>Abrir un conjunto de prompts</translation>
    </message>
    <message>
      <source>Save as a prompt set</source>
      <translation>Guardar como conjunto de prompts</translation>
    </message>
    <message>
      <source>Open…</source>
      <translation>Abrir…</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>Guardar como…</translation>
    </message>
    <message>
      <source> – select a class first</source>
      <translation> – seleccione antes una clase</translation>
    </message>
  </context>
  <context>
    <name>ClassesTable</name>
    <message>
      <source>Colour of “{0}”</source>
      <translation>Color de «{0}»</translation>
    </message>
  </context>
  <context>
    <name>ClassifyAlgorithm</name>
    <message>
      <source>Classify by class names</source>
      <translation>Clasificar por nombres de clases</translation>
    </message>
    <message>
      <source>Class map of a scene from typed class names, with no training data</source>
      <translation>Mapa de clases de una escena a partir de nombres de clases escritos, sin datos de entrenamiento</translation>
    </message>
    <message>
      <source>Type class names, get a class map: GeoLangBind compares the scene with the words, with no training data. Works on any bands at any wavelengths. The engine runs in its own process; no scene and no prompt leaves the computer.</source>
      <translation>Escriba nombres de clases y obtenga un mapa de clases: GeoLangBind compara la escena con las palabras (en inglés), sin datos de entrenamiento. Funciona con cualquier banda y longitud de onda. El motor se ejecuta en su propio proceso; ninguna escena ni prompt sale del equipo.</translation>
    </message>
    <message>
      <source>land cover,zero-shot,prompt,text,segmentation,deep learning</source>
      <translation>cobertura del suelo,uso del suelo,zero-shot,prompt,texto,segmentación,aprendizaje profundo</translation>
    </message>
    <message>
      <source>Give classes or a prompt set, not both.</source>
      <translation>Indique clases o un conjunto de prompts, no ambos.</translation>
    </message>
    <message>
      <source>unclassified: {0} ha, {1} %</source>
      <translation>sin clasificar: {0} ha, {1} %</translation>
    </message>
  </context>
  <context>
    <name>ClassifyDock</name>
    <message>
      <source>Classify · GeoLangBind</source>
      <translation>Clasificar · GeoLangBind</translation>
    </message>
    <message>
      <source>Temporary file</source>
      <translation>Archivo temporal</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Más</translation>
    </message>
    <message>
      <source>&amp;Scene</source>
      <translation>E&amp;scena</translation>
    </message>
    <message>
      <source>&amp;Model</source>
      <translation>&amp;Modelo</translation>
    </message>
    <message>
      <source>&amp;Area</source>
      <translation>Áre&amp;a</translation>
    </message>
    <message>
      <source>&amp;Output</source>
      <translation>Sal&amp;ida</translation>
    </message>
  </context>
  <context>
    <name>ClassifyParameters</name>
    <message>
      <source>The image to classify: multispectral, hyperspectral, radar, aerial, elevation.</source>
      <translation>La imagen que se va a clasificar: multiespectral, hiperespectral, radar, aérea, de elevación.</translation>
    </message>
    <message>
      <source>Classes</source>
      <translation>Clases</translation>
    </message>
    <message>
      <source>One class a line: a name, or “name: prompt | prompt” with synonyms, or “name, #rrggbb: …” with a colour. A single line may list names separated by commas; on a command line \n begins a new one.</source>
      <translation>Una clase por línea: un nombre, o «nombre: prompt | prompt» con sinónimos, o «nombre, #rrggbb: …» con un color. Los prompts, en inglés. Una sola línea puede enumerar nombres separados por comas; en la línea de órdenes, \n empieza una nueva.</translation>
    </message>
    <message>
      <source>Prompt set</source>
      <translation>Conjunto de prompts</translation>
    </message>
    <message>
      <source>Prompt sets (*.json *.txt *.csv);;All files (*)</source>
      <translation>Conjuntos de prompts (*.json *.txt *.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
      <source>A file with classes, as the Classify dock saves it, instead of typed classes.</source>
      <translation>Un archivo con clases, tal como lo guarda el panel Clasificar, en lugar de clases escritas.</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>Modo</translation>
    </message>
    <message>
      <source>patches: a dense map from the features of every patch. windows: one class for each window, the way published zero-shot numbers are measured.</source>
      <translation>patches: un mapa denso a partir de las características de cada parche. windows: una clase por ventana, tal como se miden las cifras zero-shot publicadas.</translation>
    </message>
    <message>
      <source>Smoothing</source>
      <translation>Suavizado</translation>
    </message>
    <message>
      <source>edges: class borders follow the edges in the image. none: they follow the patches.</source>
      <translation>edges: los límites de las clases siguen los bordes de la imagen. none: siguen los parches.</translation>
    </message>
    <message>
      <source>Competition</source>
      <translation>Competencia</translation>
    </message>
    <message>
      <source>softmax: the confidences of all classes add up to 100 %. sigmoid: each class is judged by itself, for single classes and lists that do not cover everything.</source>
      <translation>softmax: las confianzas de todas las clases suman 100 %. sigmoid: cada clase se evalúa por separado, para clases sueltas y listas que no lo cubren todo.</translation>
    </message>
    <message>
      <source>Threshold (%)</source>
      <translation>Umbral (%)</translation>
    </message>
    <message>
      <source>Pixels less confident than this become unclassified (0). With a confidence raster it can be raised later without running again.</source>
      <translation>Los píxeles con menos confianza que esta quedan sin clasificar (0). Con un ráster de confianza se puede subir después sin ejecutar de nuevo.</translation>
    </message>
    <message>
      <source>Class map</source>
      <translation>Mapa de clases</translation>
    </message>
    <message>
      <source>The class map, a GeoTIFF: 1, 2, … in the order of the classes, 0 unclassified.</source>
      <translation>El mapa de clases, un GeoTIFF: 1, 2, … en el orden de las clases, 0 sin clasificar.</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>Confianza</translation>
    </message>
    <message>
      <source>The confidence of each pixel in percent, a GeoTIFF.</source>
      <translation>La confianza de cada píxel en porcentaje, un GeoTIFF.</translation>
    </message>
    <message>
      <source>Scores</source>
      <translation>Puntuaciones</translation>
    </message>
    <message>
      <source>The score of every class, one band each, a GeoTIFF.</source>
      <translation>La puntuación de cada clase, una banda por clase, un GeoTIFF.</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>Resumen</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <translation>Archivos HTML (*.html)</translation>
    </message>
    <message>
      <source>A table of the area of each class, and how the map was made, as HTML.</source>
      <translation>Una tabla con la superficie de cada clase y cómo se hizo el mapa, en HTML.</translation>
    </message>
    <message>
      <source>Hectares of each class (JSON)</source>
      <translation>Hectáreas de cada clase (JSON)</translation>
    </message>
    <message>
      <source>Hectares in all</source>
      <translation>Hectáreas en total</translation>
    </message>
    <message>
      <source>Hectares unclassified</source>
      <translation>Hectáreas sin clasificar</translation>
    </message>
  </context>
  <context>
    <name>ClassifyState</name>
    <message>
      <source>Type at least two class names.</source>
      <translation>Escriba al menos dos nombres de clases.</translation>
    </message>
  </context>
  <context>
    <name>ClickWay</name>
    <message>
      <source>C&amp;lick the map</source>
      <translation>Cl&amp;ic en el mapa</translation>
    </message>
    <message>
      <source>Click: places like this one. Shift: like this one too. Ctrl: not like this one. Right click: leave a place out.</source>
      <translation>Clic: lugares como este. Mayús: también como este. Ctrl: no como este. Clic derecho: quitar un lugar.</translation>
    </message>
    <message>
      <source>Leave the selected places out</source>
      <translation>Quitar los lugares seleccionados</translation>
    </message>
    <message>
      <source>Leave all places out</source>
      <translation>Quitar todos los lugares</translation>
    </message>
    <message>
      <source>like this one</source>
      <translation>como este</translation>
    </message>
    <message>
      <source>not like this one</source>
      <translation>no como este</translation>
    </message>
  </context>
  <context>
    <name>ColumnDock</name>
    <message>
      <source>Install the engine…</source>
      <translation>Instalar el motor…</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>Ejecutar</translation>
    </message>
  </context>
  <context>
    <name>CompareController</name>
    <message>
      <source>GAIR on {0}, {1}</source>
      <translation>GAIR en {0}, {1}</translation>
    </message>
    <message>
      <source>GAIR is not on this computer: download it in the dock.</source>
      <translation>GAIR no está en este equipo: descárguelo en el panel.</translation>
    </message>
    <message>
      <source>That place lies outside the scene “{0}”.</source>
      <translation>Ese lugar está fuera de la escena «{0}».</translation>
    </message>
    <message>
      <source>Reflectance</source>
      <translation>Reflectancia</translation>
    </message>
    <message>
      <source>Stored value</source>
      <translation>Valor almacenado</translation>
    </message>
    <message>
      <source>Save the heatmap</source>
      <translation>Guardar el mapa de calor</translation>
    </message>
    <message>
      <source>{0} freed.</source>
      <translation>{0} liberados.</translation>
    </message>
  </context>
  <context>
    <name>CompareDock</name>
    <message>
      <source>As&amp;k</source>
      <translation>&amp;Consultar</translation>
    </message>
    <message>
      <source>Ask again, with what the dock shows now (Ctrl+Enter)</source>
      <translation>Consultar de nuevo con lo que muestra ahora el panel (Ctrl+Intro)</translation>
    </message>
    <message>
      <source>Compare · GeoLangBind</source>
      <translation>Comparar · GeoLangBind</translation>
    </message>
    <message>
      <source>Click</source>
      <translation>Clic</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texto</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>Foto</translation>
    </message>
    <message>
      <source>Photos are compared by the model GAIR, which is not on this computer.</source>
      <translation>Las fotos se comparan con el modelo GAIR, que no está en este equipo.</translation>
    </message>
    <message>
      <source>automatic</source>
      <translation>automático</translation>
    </message>
    <message>
      <source>Size of the heatmap's pixels in units of the scene's CRS</source>
      <translation>Tamaño de los píxeles del mapa de calor en unidades del SRC de la escena</translation>
    </message>
    <message>
      <source>&amp;Area</source>
      <translation>Áre&amp;a</translation>
    </message>
    <message>
      <source>De&amp;tail</source>
      <translation>De&amp;talle</translation>
    </message>
    <message>
      <source>Pixel si&amp;ze</source>
      <translation>Tamañ&amp;o de píxel</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Más</translation>
    </message>
    <message>
      <source>&amp;Scene</source>
      <translation>E&amp;scena</translation>
    </message>
    <message>
      <source>&amp;Model</source>
      <translation>&amp;Modelo</translation>
    </message>
    <message>
      <source>pixels of {0}</source>
      <translation>píxeles de {0}</translation>
    </message>
  </context>
  <context>
    <name>CompareState</name>
    <message>
      <source>Drop a street-view photo, or choose one.</source>
      <translation>Arrastre una foto a pie de calle o elija una.</translation>
    </message>
    <message>
      <source>Type what to look for.</source>
      <translation>Escriba qué buscar.</translation>
    </message>
    <message>
      <source>Click a place on the map.</source>
      <translation>Haga clic en un lugar del mapa.</translation>
    </message>
    <message>
      <source>All places are marked as not meant: click one that is meant.</source>
      <translation>Todos los lugares están marcados como lo que no se busca: marque uno de lo que sí.</translation>
    </message>
  </context>
  <context>
    <name>DeviceCombo</name>
    <message>
      <source>Automatic</source>
      <translation>Automático</translation>
    </message>
    <message>
      <source>Processor (CPU)</source>
      <translation>Procesador (CPU)</translation>
    </message>
  </context>
  <context>
    <name>DockController</name>
    <message>
      <source>{0} on {1}, {2}</source>
      <translation>{0} en {1}, {2}</translation>
    </message>
    <message>
      <source>GeoLangBind: bands of “{0}”</source>
      <translation>GeoLangBind: bandas de «{0}»</translation>
    </message>
    <message>
      <source>“{0}” cannot be read: {1}</source>
      <translation>No se puede leer «{0}»: {1}</translation>
    </message>
    <message>
      <source>Reading the bands of the scene…</source>
      <translation>Leyendo las bandas de la escena…</translation>
    </message>
  </context>
  <context>
    <name>DockEngine</name>
    <message>
      <source>The engine that runs the models is not installed yet. It takes about two minutes; QGIS's own Python is left alone.</source>
      <translation>El motor que ejecuta los modelos todavía no está instalado. Tarda unos dos minutos; el Python de QGIS no se toca.</translation>
    </message>
    <message>
      <source>Starting the engine…</source>
      <translation>Iniciando el motor…</translation>
    </message>
    <message>
      <source>GeoLangBind: engine</source>
      <translation>GeoLangBind: motor</translation>
    </message>
    <message>
      <source>Install the engine…</source>
      <translation>Instalar el motor…</translation>
    </message>
    <message>
      <source>Install the engine first.</source>
      <translation>Instale primero el motor.</translation>
    </message>
    <message>
      <source>Repair the engine…</source>
      <translation>Reparar el motor…</translation>
    </message>
    <message>
      <source>Repair the engine first.</source>
      <translation>Repare primero el motor.</translation>
    </message>
    <message>
      <source>Engine…</source>
      <translation>Motor…</translation>
    </message>
    <message>
      <source>Update the engine…</source>
      <translation>Actualizar el motor…</translation>
    </message>
    <message>
      <source>Show…</source>
      <translation>Mostrar…</translation>
    </message>
  </context>
  <context>
    <name>EngineDialog</name>
    <message>
      <source>GeoLangBind · Engine</source>
      <translation>GeoLangBind · Motor</translation>
    </message>
    <message>
      <source>&amp;Copy report</source>
      <translation>Co&amp;piar informe</translation>
    </message>
    <message>
      <source>&amp;Settings…</source>
      <translation>Confi&amp;guración…</translation>
    </message>
    <message>
      <source>Help on the engine</source>
      <translation>Ayuda sobre el motor</translation>
    </message>
    <message>
      <source>C&amp;lose</source>
      <translation>C&amp;errar</translation>
    </message>
    <message>
      <source>Cancelling…</source>
      <translation>Cancelando…</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>&amp;Cancelar</translation>
    </message>
    <message>
      <source>{0} can make maps faster. The build for it is {1} to download; the build for the processor is kept.</source>
      <translation>{0} puede acelerar los mapas. Su versión ocupa {1} de descarga; la versión para el procesador se conserva.</translation>
    </message>
    <message>
      <source>Install &amp;it</source>
      <translation>Instalar&amp;la</translation>
    </message>
    <message>
      <source>The build for the processor is kept.</source>
      <translation>La versión para el procesador se conserva.</translation>
    </message>
    <message>
      <source>&amp;Go back to it</source>
      <translation>&amp;Volver a ella</translation>
    </message>
    <message>
      <source>Checking every file…</source>
      <translation>Comprobando todos los archivos…</translation>
    </message>
    <message>
      <source>Checked: it is whole, starts and computes.</source>
      <translation>Comprobado: está completo, arranca y calcula.</translation>
    </message>
    <message>
      <source>QGIS's own Python and the plugin's folder are left alone. Nothing about your projects is sent.</source>
      <translation>El Python de QGIS y la carpeta del complemento no se tocan. No se envía nada sobre sus proyectos.</translation>
    </message>
    <message>
      <source>Getting ready…</source>
      <translation>Preparando…</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Copiado</translation>
    </message>
    <message>
      <source>Install from a file</source>
      <translation>Instalar desde un archivo</translation>
    </message>
    <message>
      <source>Offline bundles (*.zip)</source>
      <translation>Archivos sin conexión (*.zip)</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Todos los archivos (*)</translation>
    </message>
    <message>
      <source>The Python that runs the engine</source>
      <translation>El Python que ejecuta el motor</translation>
    </message>
    <message>
      <source>Remove the engine from this computer?</source>
      <translation>¿Quitar el motor de este equipo?</translation>
    </message>
    <message>
      <source>{0} are regained. Models, maps and settings stay.</source>
      <translation>Se recuperan {0}. Los modelos, los mapas y la configuración se conservan.</translation>
    </message>
    <message>
      <source>&amp;More</source>
      <translation>Má&amp;s</translation>
    </message>
    <message>
      <source>Install from a file…</source>
      <translation>Instalar desde un archivo…</translation>
    </message>
    <message>
      <source>Install from the network instead</source>
      <translation>Instalar desde la red</translation>
    </message>
    <message>
      <source>Use another Python…</source>
      <translation>Usar otro Python…</translation>
    </message>
    <message>
      <source>Use the plugin's own engine</source>
      <translation>Usar el motor del complemento</translation>
    </message>
    <message>
      <source>Check every file</source>
      <translation>Comprobar todos los archivos</translation>
    </message>
    <message>
      <source>Open its folder</source>
      <translation>Abrir su carpeta</translation>
    </message>
    <message>
      <source>Folder and mirrors…</source>
      <translation>Carpeta y espejos…</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>Quitar…</translation>
    </message>
  </context>
  <context>
    <name>EngineDock</name>
    <message>
      <source>Bands</source>
      <translation>Bandas</translation>
    </message>
    <message>
      <source>Which bands the model sees, their wavelengths and their scaling</source>
      <translation>Qué bandas ve el modelo, sus longitudes de onda y su escalado</translation>
    </message>
  </context>
  <context>
    <name>EngineRuns</name>
    <message>
      <source>Its project was closed, so it was not added to this one: {0}</source>
      <translation>Su proyecto se cerró, por lo que no se ha añadido a este: {0}</translation>
    </message>
  </context>
  <context>
    <name>EngineStatus</name>
    <message>
      <source>GeoLangBind: engine</source>
      <translation>GeoLangBind: motor</translation>
    </message>
  </context>
  <context>
    <name>EngineTask</name>
    <message>
      <source>Exporting the layer…</source>
      <translation>Exportando la capa…</translation>
    </message>
    <message>
      <source>Starting the engine…</source>
      <translation>Iniciando el motor…</translation>
    </message>
    <message>
      <source>The run failed inside the plugin: the log has the details.</source>
      <translation>La ejecución ha fallado dentro del complemento: el registro tiene los detalles.</translation>
    </message>
  </context>
  <context>
    <name>EngineWords</name>
    <message>
      <source>Install from a file</source>
      <translation>Instalar desde un archivo</translation>
    </message>
    <message>
      <source>The file holds everything that is needed. Nothing is downloaded.</source>
      <translation>El archivo contiene todo lo necesario. No se descarga nada.</translation>
    </message>
    <message>
      <source>&amp;Install from the file</source>
      <translation>&amp;Instalar desde el archivo</translation>
    </message>
    <message>
      <source>The engine cannot be looked at</source>
      <translation>No se puede examinar el motor</translation>
    </message>
    <message>
      <source>Looking at the engine…</source>
      <translation>Examinando el motor…</translation>
    </message>
    <message>
      <source>&amp;Use the plugin's own engine</source>
      <translation>&amp;Usar el motor del complemento</translation>
    </message>
    <message>
      <source>The chosen Python does not run the engine</source>
      <translation>El Python elegido no ejecuta el motor</translation>
    </message>
    <message>
      <source>You can close this window and go on working: it continues.</source>
      <translation>Puede cerrar esta ventana y seguir trabajando: el proceso continúa.</translation>
    </message>
    <message>
      <source>The engine in use stays as it is until the new one has proved that it works.</source>
      <translation>El motor en uso no cambia hasta que el nuevo haya demostrado que funciona.</translation>
    </message>
    <message>
      <source>Installing the engine</source>
      <translation>Instalando el motor</translation>
    </message>
    <message>
      <source>Repairing the engine</source>
      <translation>Reparando el motor</translation>
    </message>
    <message>
      <source>Updating the engine</source>
      <translation>Actualizando el motor</translation>
    </message>
    <message>
      <source>Installing the build for the graphics card</source>
      <translation>Instalando la versión para la tarjeta gráfica</translation>
    </message>
    <message>
      <source>Going back to the build for the processor</source>
      <translation>Volviendo a la versión para el procesador</translation>
    </message>
    <message>
      <source>Removing the engine</source>
      <translation>Quitando el motor</translation>
    </message>
    <message>
      <source>Looking into the file</source>
      <translation>Examinando el archivo</translation>
    </message>
    <message>
      <source>The engine runs the models, beside QGIS and on this computer. It is installed once.</source>
      <translation>El motor ejecuta los modelos, junto a QGIS y en este equipo. Se instala una sola vez.</translation>
    </message>
    <message>
      <source>The engine was not installed</source>
      <translation>El motor no se ha instalado</translation>
    </message>
    <message>
      <source>&amp;Try again</source>
      <translation>Rein&amp;tentar</translation>
    </message>
    <message>
      <source>The engine is not installed yet</source>
      <translation>El motor todavía no está instalado</translation>
    </message>
    <message>
      <source>&amp;Install</source>
      <translation>&amp;Instalar</translation>
    </message>
    <message>
      <source>The engine is damaged</source>
      <translation>El motor está dañado</translation>
    </message>
    <message>
      <source>&amp;Repair</source>
      <translation>&amp;Reparar</translation>
    </message>
    <message>
      <source>The engine can be updated</source>
      <translation>El motor se puede actualizar</translation>
    </message>
    <message>
      <source>&amp;Update</source>
      <translation>Act&amp;ualizar</translation>
    </message>
    <message>
      <source>A Python of your own runs the engine</source>
      <translation>Un Python propio ejecuta el motor</translation>
    </message>
    <message>
      <source>The engine is ready</source>
      <translation>El motor está listo</translation>
    </message>
    <message>
      <source>{0} for NVIDIA graphics cards ({1})</source>
      <translation>{0} para tarjetas gráficas NVIDIA ({1})</translation>
    </message>
    <message>
      <source>{0} for AMD graphics cards ({1})</source>
      <translation>{0} para tarjetas gráficas AMD ({1})</translation>
    </message>
    <message>
      <source>{0} for Intel graphics cards</source>
      <translation>{0} para tarjetas gráficas Intel</translation>
    </message>
    <message>
      <source>{0} for Apple's processor and graphics</source>
      <translation>{0} para el procesador y los gráficos de Apple</translation>
    </message>
    <message>
      <source>{0} for the processor (CPU)</source>
      <translation>{0} para el procesador (CPU)</translation>
    </message>
    <message>
      <source>Python {0}, fetched for it</source>
      <translation>Python {0}, se descarga</translation>
    </message>
    <message>
      <source>Python {0}, found here</source>
      <translation>Python {0}, ya presente</translation>
    </message>
    <message>
      <source>nothing more</source>
      <translation>nada más</translation>
    </message>
    <message>
      <source>{0} ({1} free)</source>
      <translation>{0} ({1} libres)</translation>
    </message>
    <message>
      <source>about {0}</source>
      <translation>unos {0}</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Origen</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Qué</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>Descarga</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nada</translation>
    </message>
    <message>
      <source>On disk</source>
      <translation>En disco</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Dónde</translation>
    </message>
    <message>
      <source>Python {0}</source>
      <translation>Python {0}</translation>
    </message>
    <message>
      <source>Installed</source>
      <translation>Instalado</translation>
    </message>
    <message>
      <source>{0}, by version {1}</source>
      <translation>{0}, por la versión {1}</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
  </context>
  <context>
    <name>EngineWork</name>
    <message>
      <source>The engine is being installed.</source>
      <translation>El motor se está instalando.</translation>
    </message>
    <message>
      <source>GeoLangBind: installing the engine</source>
      <translation>GeoLangBind: instalando el motor</translation>
    </message>
    <message>
      <source>GeoLangBind: repairing the engine</source>
      <translation>GeoLangBind: reparando el motor</translation>
    </message>
    <message>
      <source>GeoLangBind: updating the engine</source>
      <translation>GeoLangBind: actualizando el motor</translation>
    </message>
    <message>
      <source>GeoLangBind: installing the build for the graphics card</source>
      <translation>GeoLangBind: instalando la versión para la tarjeta gráfica</translation>
    </message>
    <message>
      <source>GeoLangBind: back to the build for the processor</source>
      <translation>GeoLangBind: vuelta a la versión para el procesador</translation>
    </message>
    <message>
      <source>GeoLangBind: removing the engine</source>
      <translation>GeoLangBind: quitando el motor</translation>
    </message>
    <message>
      <source>GeoLangBind: looking into the file</source>
      <translation>GeoLangBind: examinando el archivo</translation>
    </message>
    <message>
      <source>The engine is ready.</source>
      <translation>El motor está listo.</translation>
    </message>
    <message>
      <source>The engine is removed: {0} regained.</source>
      <translation>El motor se ha quitado: {0} recuperados.</translation>
    </message>
    <message>
      <source>Cancelled; everything is as it was before.</source>
      <translation>Cancelado; todo está como antes.</translation>
    </message>
    <message>
      <source>GeoLangBind: looking at the engine</source>
      <translation>GeoLangBind: examinando el motor</translation>
    </message>
  </context>
  <context>
    <name>Environment</name>
    <message>
      <source>QGIS has no settings folder yet.</source>
      <translation>QGIS todavía no tiene carpeta de configuración.</translation>
    </message>
    <message>
      <source>There is no file {0}: choose the bundle again.</source>
      <translation>No existe el archivo {0}: elíjalo de nuevo.</translation>
    </message>
    <message>
      <source>{0} is not an offline bundle, or was not copied completely: copy it again.</source>
      <translation>{0} no es un archivo sin conexión o no se copió por completo: cópielo de nuevo.</translation>
    </message>
    <message>
      <source>{0} cannot be read: {1}</source>
      <translation>No se puede leer {0}: {1}</translation>
    </message>
    <message>
      <source>{0} is not an offline bundle of GeoLangBind: choose another file.</source>
      <translation>{0} no es un archivo sin conexión de GeoLangBind: elija otro.</translation>
    </message>
    <message>
      <source>{0} cannot be used: {1}. Make it again.</source>
      <translation>No se puede usar {0}: {1}. Créelo de nuevo.</translation>
    </message>
    <message>
      <source>{0} lacks {1}: copy it again, or make it again.</source>
      <translation>A {0} le falta {1}: cópielo o créelo de nuevo.</translation>
    </message>
    <message>
      <source>{0} is for {1}, this computer is {2}: make a bundle with --platform {2}.</source>
      <translation>{0} es para {1} y este equipo es {2}: cree un archivo con --platform {2}.</translation>
    </message>
    <message>
      <source>{0} was made by version {1} of the plugin, which needs other packages than this version {2}: make it again with this version.</source>
      <translation>{0} se creó con la versión {1} del complemento, que necesita otros paquetes que esta versión {2}: créelo de nuevo con esta versión.</translation>
    </message>
    <message>
      <source>{0} is for Python {1}, which does not suit.</source>
      <translation>{0} es para Python {1}, que no sirve.</translation>
    </message>
    <message>
      <source>{0} holds another {1} than the locked one: do not use it, make it again.</source>
      <translation>{0} contiene otro {1} que el fijado: no lo use, créelo de nuevo.</translation>
    </message>
    <message>
      <source>{0} is for Python {1}, which is not on this computer: install it, or make a bundle that brings Python along.</source>
      <translation>{0} es para Python {1}, que no está en este equipo: instálelo o cree un archivo que incluya Python.</translation>
    </message>
    <message>
      <source>The engine is installed, but its models cannot be kept in {0} ({1}): free some space there, then install from the file again.</source>
      <translation>El motor está instalado, pero sus modelos no se pueden guardar en {0} ({1}): libere espacio allí e instale de nuevo desde el archivo.</translation>
    </message>
    <message>
      <source>{0} is damaged ({1}): copy it again, or make it again.</source>
      <translation>{0} está dañado ({1}): cópielo o créelo de nuevo.</translation>
    </message>
    <message>
      <source>The download does not get through: check the connection to the internet, then install again; what has arrived is kept.</source>
      <translation>La descarga no llega: compruebe la conexión a internet e instale de nuevo; se conserva lo ya recibido.</translation>
    </message>
    <message>
      <source>The proxy refused the download: set its address and login in QGIS under Settings ▸ Options ▸ Network, then install again.</source>
      <translation>El proxy ha rechazado la descarga: indique su dirección y sus credenciales en QGIS, en Configuración ▸ Opciones ▸ Red, e instale de nuevo.</translation>
    </message>
    <message>
      <source>The package index refused the download: check its address and login in the GeoLangBind settings.</source>
      <translation>El índice de paquetes ha rechazado la descarga: compruebe su dirección y sus credenciales en la configuración de GeoLangBind.</translation>
    </message>
    <message>
      <source>The package index has a fault of its own: install again in a few minutes.</source>
      <translation>El índice de paquetes tiene un fallo propio: instale de nuevo dentro de unos minutos.</translation>
    </message>
    <message>
      <source>The certificate of the package index is not trusted: ask your IT for its authority, add it in QGIS under Settings ▸ Options ▸ Authentication, then install again.</source>
      <translation>El certificado del índice de paquetes no es de confianza: pida a su departamento de informática la autoridad que lo emite, añádala en QGIS, en Configuración ▸ Opciones ▸ Autenticación, e instale de nuevo.</translation>
    </message>
    <message>
      <source>The disk is full: free some space, or choose another folder for the engine.</source>
      <translation>El disco está lleno: libere espacio o elija otra carpeta para el motor.</translation>
    </message>
    <message>
      <source>The folder {0} cannot be written: choose another folder for the engine.</source>
      <translation>No se puede escribir en la carpeta {0}: elija otra carpeta para el motor.</translation>
    </message>
    <message>
      <source>No Python can be used or fetched: install Python 3.12 from python.org, then install again.</source>
      <translation>No se encuentra ni se puede descargar ningún Python: instale Python 3.12 desde python.org e instale de nuevo.</translation>
    </message>
    <message>
      <source>A virus scanner or another program holds the files in {0}: allow this folder there, close other QGIS windows, then install again.</source>
      <translation>Un antivirus u otro programa bloquea los archivos de {0}: permita esta carpeta en él, cierre las demás ventanas de QGIS e instale de nuevo.</translation>
    </message>
    <message>
      <source>The path of {0} is too long: choose a shorter folder for the engine.</source>
      <translation>La ruta de {0} es demasiado larga: elija una carpeta más corta para el motor.</translation>
    </message>
    <message>
      <source>A file arrived that is not the expected one and was thrown away: install again; if it comes again, the package index or a proxy changes files.</source>
      <translation>Ha llegado un archivo que no es el esperado y se ha descartado: instale de nuevo; si se repite, el índice de paquetes o un proxy modifica los archivos.</translation>
    </message>
    <message>
      <source>The package index lacks a package of the engine: check the addresses in the GeoLangBind settings, or install from an offline bundle.</source>
      <translation>Al índice de paquetes le falta un paquete del motor: compruebe las direcciones en la configuración de GeoLangBind o instale desde un archivo sin conexión.</translation>
    </message>
    <message>
      <source>There is no build of PyTorch for this computer: {1}</source>
      <translation>No hay ninguna compilación de PyTorch para este equipo: {1}</translation>
    </message>
    <message>
      <source>The engine does not start with {0}: {1}</source>
      <translation>El motor no arranca con {0}: {1}</translation>
    </message>
    <message>
      <source>The installation was ended from outside: install again.</source>
      <translation>La instalación se ha terminado desde fuera: instale de nuevo.</translation>
    </message>
    <message>
      <source>The installation failed: {1}</source>
      <translation>La instalación ha fallado: {1}</translation>
    </message>
    <message>
      <source>the report has the details.</source>
      <translation>el informe tiene los detalles.</translation>
    </message>
    <message>
      <source>The new engine computes on no device.</source>
      <translation>El nuevo motor no calcula en ningún dispositivo.</translation>
    </message>
    <message>
      <source>The new engine finds no graphics card: update the driver of the card and restart the computer. The build for the processor stays in use.</source>
      <translation>El nuevo motor no encuentra ninguna tarjeta gráfica: actualice su controlador y reinicie el equipo. Se sigue usando la versión para el procesador.</translation>
    </message>
    <message>
      <source>The graphics card does not compute correctly ({0}): update its driver. The build for the processor stays in use.</source>
      <translation>La tarjeta gráfica no calcula correctamente ({0}): actualice su controlador. Se sigue usando la versión para el procesador.</translation>
    </message>
    <message>
      <source>There is no earlier build to go back to: repair or install the engine.</source>
      <translation>No hay ninguna versión anterior a la que volver: repare o instale el motor.</translation>
    </message>
    <message>
      <source>{0} cannot be written: check who may write there, then try again.</source>
      <translation>No se puede escribir {0}: compruebe quién tiene permiso de escritura allí y vuelva a intentarlo.</translation>
    </message>
    <message>
      <source>Another QGIS is installing the engine right now: wait until it is done, then try again.</source>
      <translation>Otro QGIS está instalando el motor en este momento: espere a que termine y vuelva a intentarlo.</translation>
    </message>
    <message>
      <source>There is not enough space in {0}: {1} GB are needed, {2} GB are free. Free some space, or choose another folder.</source>
      <translation>No hay espacio suficiente en {0}: se necesitan {1} GB y hay {2} GB libres. Libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
      <source>PyTorch runs on Linux with glibc 2.28 or newer, which this system does not have.</source>
      <translation>PyTorch funciona en Linux con glibc 2.28 o posterior, que este sistema no tiene.</translation>
    </message>
    <message>
      <source>Unpacking the file</source>
      <translation>Desempaquetando el archivo</translation>
    </message>
    <message>
      <source>Fetching uv, the installer</source>
      <translation>Descargando uv, el instalador</translation>
    </message>
    <message>
      <source>Fetching Python</source>
      <translation>Descargando Python</translation>
    </message>
    <message>
      <source>Making the environment</source>
      <translation>Creando el entorno</translation>
    </message>
    <message>
      <source>Installing packages</source>
      <translation>Instalando paquetes</translation>
    </message>
    <message>
      <source>Installing PyTorch</source>
      <translation>Instalando PyTorch</translation>
    </message>
    <message>
      <source>Trying the engine</source>
      <translation>Probando el motor</translation>
    </message>
    <message>
      <source>Switching to the new environment</source>
      <translation>Cambiando al nuevo entorno</translation>
    </message>
    <message>
      <source>Another QGIS uses the engine: close it, then remove again.</source>
      <translation>Otro QGIS está usando el motor: ciérrelo y quite de nuevo.</translation>
    </message>
    <message>
      <source>PyTorch: checked against its index only.</source>
      <translation>PyTorch: comprobado solo con su índice.</translation>
    </message>
    <message>
      <source>Its Python is missing.</source>
      <translation>Falta su Python.</translation>
    </message>
    <message>
      <source>The engine works, but this version of the plugin comes with newer packages.</source>
      <translation>El motor funciona, pero esta versión del complemento incluye paquetes más nuevos.</translation>
    </message>
    <message>
      <source>The engine is installed.</source>
      <translation>El motor está instalado.</translation>
    </message>
    <message>
      <source>The package {0} is missing.</source>
      <translation>Falta el paquete {0}.</translation>
    </message>
    <message>
      <source>The package {0} is of another version.</source>
      <translation>El paquete {0} es de otra versión.</translation>
    </message>
    <message>
      <source>A file of the package {0} is missing or damaged: {1}.</source>
      <translation>Un archivo del paquete {0} falta o está dañado: {1}.</translation>
    </message>
    <message>
      <source>The engine runs with a Python chosen by hand: {0}</source>
      <translation>El motor se ejecuta con un Python elegido a mano: {0}</translation>
    </message>
    <message>
      <source>The engine runs with a Python that has everything: {0}</source>
      <translation>El motor se ejecuta con un Python que lo tiene todo: {0}</translation>
    </message>
    <message>
      <source>The engine needs a repair. {0}</source>
      <translation>El motor necesita una reparación. {0}</translation>
    </message>
  </context>
  <context>
    <name>EnvironmentTask</name>
    <message>
      <source>This failed inside the plugin: the log has the details.</source>
      <translation>Ha fallado dentro del complemento: el registro tiene los detalles.</translation>
    </message>
  </context>
  <context>
    <name>ExportRow</name>
    <message>
      <source>E&amp;xport at</source>
      <translation>E&amp;xportar a</translation>
    </message>
    <message>
      <source>{0} per pixel</source>
      <translation>{0} por píxel</translation>
    </message>
  </context>
  <context>
    <name>ExtentChooser</name>
    <message>
      <source>Extent</source>
      <translation>Extensión</translation>
    </message>
    <message>
      <source>Layer whose extent is taken</source>
      <translation>Capa cuya extensión se usa</translation>
    </message>
    <message>
      <source>What the map shows</source>
      <translation>Lo que muestra el mapa</translation>
    </message>
    <message>
      <source>Extent of a layer</source>
      <translation>Extensión de una capa</translation>
    </message>
    <message>
      <source>Drawn rectangle</source>
      <translation>Rectángulo dibujado</translation>
    </message>
    <message>
      <source>The whole world</source>
      <translation>Todo el mundo</translation>
    </message>
    <message>
      <source>Add a layer to the project, or choose another extent.</source>
      <translation>Añada una capa al proyecto o elija otra extensión.</translation>
    </message>
    <message>
      <source>Draw a rectangle on the map.</source>
      <translation>Dibuje un rectángulo en el mapa.</translation>
    </message>
  </context>
  <context>
    <name>GairPanel</name>
    <message>
      <source>Location layers are made by the model GAIR, which is not on this computer.</source>
      <translation>Las capas de ubicación las crea el modelo GAIR, que no está en este equipo.</translation>
    </message>
    <message>
      <source>Model: GAIR</source>
      <translation>Modelo: GAIR</translation>
    </message>
    <message>
      <source>Weights file and device</source>
      <translation>Archivo de pesos y dispositivo</translation>
    </message>
    <message>
      <source>&amp;I accept this licence</source>
      <translation>Acepto esta &amp;licencia</translation>
    </message>
    <message>
      <source>Checkpoints</source>
      <translation>Checkpoints</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>Todos los archivos</translation>
    </message>
    <message>
      <source>as published</source>
      <translation>el publicado</translation>
    </message>
    <message>
      <source>A checkpoint on disk instead of the published one</source>
      <translation>Un checkpoint del disco en lugar del publicado</translation>
    </message>
    <message>
      <source>Models: download, check, remove…</source>
      <translation>Modelos: descargar, comprobar, quitar…</translation>
    </message>
    <message>
      <source>There is no weights file {0}.</source>
      <translation>No existe el archivo de pesos {0}.</translation>
    </message>
    <message>
      <source>Download GAIR first, or choose a weights file.</source>
      <translation>Descargue primero GAIR o elija un archivo de pesos.</translation>
    </message>
    <message>
      <source>Down&amp;load</source>
      <translation>D&amp;escargar</translation>
    </message>
    <message>
      <source>Cancel down&amp;load</source>
      <translation>Cancelar d&amp;escarga</translation>
    </message>
    <message>
      <source>Offline is ticked in the settings: nothing is downloaded.</source>
      <translation>El modo sin conexión está activado en la configuración: no se descarga nada.</translation>
    </message>
    <message>
      <source>From the file {0}</source>
      <translation>Del archivo {0}</translation>
    </message>
    <message>
      <source>Compares coordinates, street-view photos and Sentinel-2 scenes</source>
      <translation>Compara coordenadas, fotos a pie de calle y escenas Sentinel-2</translation>
    </message>
    <message>
      <source>On this computer. Licence: {0}</source>
      <translation>En este equipo. Licencia: {0}</translation>
    </message>
    <message>
      <source>Download: {0} from the Hugging Face Hub, about {1}, or more if the file also holds what only training needs.</source>
      <translation>Descarga: {0} de Hugging Face Hub, unos {1}, o más si el archivo incluye también lo que solo necesita el entrenamiento.</translation>
    </message>
    <message>
      <source>Licence: {0}.</source>
      <translation>Licencia: {0}.</translation>
    </message>
    <message>
      <source>Credit the authors, no commercial use. It is that of GAIR's code; take it to be that of the weights too unless their page says otherwise.</source>
      <translation>Cite a los autores, sin uso comercial. Es la del código de GAIR; considérela también la de los pesos salvo que su página diga otra cosa.</translation>
    </message>
    <message>
      <source>Nothing is sent before you press Download, and nothing about your project then. A file you have already will do too.</source>
      <translation>No se envía nada antes de pulsar Descargar, y entonces nada sobre su proyecto. También sirve un archivo que ya tenga.</translation>
    </message>
    <message>
      <source>&amp;Weights</source>
      <translation>&amp;Pesos</translation>
    </message>
    <message>
      <source>De&amp;vice</source>
      <translation>Dispositi&amp;vo</translation>
    </message>
  </context>
  <context>
    <name>GairParameters</name>
    <message>
      <source>Weights file</source>
      <translation>Archivo de pesos</translation>
    </message>
    <message>
      <source>Checkpoints (*.pth *.safetensors *.bin);;All files (*)</source>
      <translation>Checkpoints (*.pth *.safetensors *.bin);;Todos los archivos (*)</translation>
    </message>
    <message>
      <source>A GAIR checkpoint on disk (.pth, .safetensors) instead of the published one.</source>
      <translation>Un checkpoint de GAIR del disco (.pth, .safetensors) en lugar del publicado.</translation>
    </message>
    <message>
      <source>Download GAIR: I accept its licence, CC BY-NC 4.0</source>
      <translation>Descargar GAIR: acepto su licencia, CC BY-NC 4.0</translation>
    </message>
    <message>
      <source>GAIR is fetched from the Hugging Face Hub (PingL/GAIR, 0.8 GB or more) when first used, only if this is ticked: credit its authors, no commercial use. What is on this computer already is used either way.</source>
      <translation>GAIR se descarga de Hugging Face Hub (PingL/GAIR, 0,8 GB o más) la primera vez que se usa, y solo si esto está marcado: cite a sus autores, sin uso comercial. Lo que ya está en este equipo se usa en cualquier caso.</translation>
    </message>
    <message>
      <source>GAIR is not on this computer: tick “{0}” ({1}) to download it (0.8 GB or more), or give a weights file ({2}).</source>
      <translation>GAIR no está en este equipo: marque «{0}» ({1}) para descargarlo (0,8 GB o más) o indique un archivo de pesos ({2}).</translation>
    </message>
  </context>
  <context>
    <name>GeoLangBindAlgorithm</name>
    <message>
      <source>Where values are listed, give the value, not its number: --{0}={1}</source>
      <translation>Donde se enumeran valores, indique el valor, no su número: --{0}={1}</translation>
    </message>
    <message>
      <source>“{0}” is no choice for {1} ({2}): give one of {3}.</source>
      <translation>«{0}» no es una opción de {1} ({2}): indique una de {3}.</translation>
    </message>
    <message>
      <source>{0} is no GeoTIFF: give the output a name ending in .tif.</source>
      <translation>{0} no es un GeoTIFF: dé a la salida un nombre que termine en .tif.</translation>
    </message>
    <message>
      <source>The folder {0} for the summary does not exist: create it first.</source>
      <translation>La carpeta {0} para el resumen no existe: créela primero.</translation>
    </message>
    <message>
      <source>The summary cannot be written to {0}: {1}.</source>
      <translation>No se puede escribir el resumen en {0}: {1}.</translation>
    </message>
    <message>
      <source>Cancelled: nothing was written.</source>
      <translation>Cancelado: no se ha escrito nada.</translation>
    </message>
    <message>
      <source>({0} left)</source>
      <translation>(quedan {0})</translation>
    </message>
  </context>
  <context>
    <name>Help</name>
    <message>
      <source>First steps</source>
      <translation>Primeros pasos</translation>
    </message>
    <message>
      <source>Classify</source>
      <translation>Clasificar</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Comparar</translation>
    </message>
    <message>
      <source>Locations</source>
      <translation>Ubicaciones</translation>
    </message>
    <message>
      <source>Engine</source>
      <translation>Motor</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modelos</translation>
    </message>
    <message>
      <source>When something goes wrong</source>
      <translation>Cuando algo falla</translation>
    </message>
    <message>
      <source>Every message</source>
      <translation>Todos los mensajes</translation>
    </message>
    <message>
      <source>Privacy</source>
      <translation>Privacidad</translation>
    </message>
    <message>
      <source>GeoLangBind help</source>
      <translation>Ayuda de GeoLangBind</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Página</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
  </context>
  <context>
    <name>Hint</name>
    <message>
      <source>The models know only English words.</source>
      <translation>Los modelos solo conocen palabras en inglés.</translation>
    </message>
    <message>
      <source>“Wald” means nothing to them, “forest” does: give English prompts.</source>
      <translation>«Bosque» no les dice nada, “forest” sí: escriba los prompts en inglés.</translation>
    </message>
  </context>
  <context>
    <name>HistogramChart</name>
    <message>
      <source>Cosine similarity, {0} to {1}</source>
      <translation>Similitud del coseno, de {0} a {1}</translation>
    </message>
  </context>
  <context>
    <name>InstallProgress</name>
    <message>
      <source>Step {0} of {1}: {2}</source>
      <translation>Paso {0} de {1}: {2}</translation>
    </message>
  </context>
  <context>
    <name>LayerArea</name>
    <message>
      <source>“{0}” has no extent: choose the map view or a rectangle.</source>
      <translation>«{0}» no tiene extensión: elija la vista del mapa o un rectángulo.</translation>
    </message>
    <message>
      <source>The area is empty: draw a rectangle or zoom to the scene.</source>
      <translation>El área está vacía: dibuje un rectángulo o acerque la vista a la escena.</translation>
    </message>
    <message>
      <source>The area lies outside the scene “{0}”: zoom to the scene and try again.</source>
      <translation>El área está fuera de la escena «{0}»: acerque la vista a la escena y vuelva a intentarlo.</translation>
    </message>
    <message>
      <source>No polygon of “{0}” is selected: select some or use them all.</source>
      <translation>No hay ningún polígono seleccionado en «{0}»: seleccione algunos o úselos todos.</translation>
    </message>
    <message>
      <source>The polygons of “{0}” have over {1} vertices: simplify or select some.</source>
      <translation>Los polígonos de «{0}» tienen más de {1} vértices: simplifíquelos o seleccione algunos.</translation>
    </message>
    <message>
      <source>“{0}” holds no polygons.</source>
      <translation>«{0}» no contiene polígonos.</translation>
    </message>
    <message>
      <source>No polygon of “{0}” meets the scene “{1}”.</source>
      <translation>Ningún polígono de «{0}» toca la escena «{1}».</translation>
    </message>
    <message>
      <source>The area cannot be placed in the CRS of “{0}” ({1}): zoom to the scene.</source>
      <translation>El área no se puede situar en el SRC de «{0}» ({1}): acerque la vista a la escena.</translation>
    </message>
    <message>
      <source>A polygon of “{0}” cannot be placed in the scene's CRS.</source>
      <translation>Un polígono de «{0}» no se puede situar en el SRC de la escena.</translation>
    </message>
  </context>
  <context>
    <name>LayerExport</name>
    <message>
      <source>Nothing of “{0}” lies in the area: choose an area that meets the layer.</source>
      <translation>Nada de «{0}» está en el área: elija un área que toque la capa.</translation>
    </message>
    <message>
      <source>Exporting “{0}” at {1} {2} per pixel would take {3} million pixels (limit {4} million): choose a coarser resolution or a smaller area.</source>
      <translation>Exportar «{0}» a {1} {2} por píxel requeriría {3} millones de píxeles (límite: {4} millones): elija una resolución más gruesa o un área menor.</translation>
    </message>
    <message>
      <source>The output {0} is the scene itself: choose another name.</source>
      <translation>La salida {0} es la propia escena: elija otro nombre.</translation>
    </message>
    <message>
      <source>“{0}” cannot be read for the export.</source>
      <translation>No se puede leer «{0}» para exportarla.</translation>
    </message>
    <message>
      <source>An export runs only once.</source>
      <translation>Una exportación solo se ejecuta una vez.</translation>
    </message>
    <message>
      <source>The export of “{0}” cannot be written to {1}: {2}.</source>
      <translation>La exportación de «{0}» no se puede escribir en {1}: {2}.</translation>
    </message>
    <message>
      <source>“{0}” could not be exported to {1}: {2}.</source>
      <translation>No se pudo exportar «{0}» a {1}: {2}.</translation>
    </message>
    <message>
      <source>The export of “{0}” cannot be read back.</source>
      <translation>La exportación de «{0}» no se puede volver a leer.</translation>
    </message>
    <message>
      <source>The CRS of “{0}” cannot be handed to the engine: save it into the file.</source>
      <translation>El SRC de «{0}» no se puede pasar al motor: guárdelo en el archivo.</translation>
    </message>
    <message>
      <source>the source cannot be read</source>
      <translation>no se puede leer el origen</translation>
    </message>
    <message>
      <source>the file cannot be written</source>
      <translation>no se puede escribir el archivo</translation>
    </message>
    <message>
      <source>the file cannot be created</source>
      <translation>no se puede crear el archivo</translation>
    </message>
    <message>
      <source>writing failed, the disk may be full</source>
      <translation>error de escritura; puede que el disco esté lleno</translation>
    </message>
    <message>
      <source>no reason given</source>
      <translation>sin motivo indicado</translation>
    </message>
  </context>
  <context>
    <name>LayerHeatmap</name>
    <message>
      <source>“{0}”</source>
      <translation>«{0}»</translation>
    </message>
    <message>
      <source>1 place</source>
      <translation>1 lugar</translation>
    </message>
    <message>
      <source>{0} places</source>
      <translation>{0} lugares</translation>
    </message>
    <message>
      <source>the photo {0}</source>
      <translation>la foto {0}</translation>
    </message>
    <message>
      <source>{0} photos</source>
      <translation>{0} fotos</translation>
    </message>
    <message>
      <source>not to {0}</source>
      <translation>no con {0}</translation>
    </message>
    <message>
      <source>Similarity to {0} ({1})</source>
      <translation>Similitud con {0} ({1})</translation>
    </message>
    <message>
      <source>The heatmap {0} cannot be opened.</source>
      <translation>No se puede abrir el mapa de calor {0}.</translation>
    </message>
    <message>
      <source>≤ {0}, least {1}</source>
      <translation>≤ {0}, mínimo {1}</translation>
    </message>
    <message>
      <source>≥ {0}, largest {1}</source>
      <translation>≥ {0}, máximo {1}</translation>
    </message>
  </context>
  <context>
    <name>LayerLocations</name>
    <message>
      <source>Locations: principal components</source>
      <translation>Ubicaciones: componentes principales</translation>
    </message>
    <message>
      <source>Locations: {0} regions</source>
      <translation>Ubicaciones: {0} regiones</translation>
    </message>
    <message>
      <source>Locations: {0} channels</source>
      <translation>Ubicaciones: {0} canales</translation>
    </message>
    <message>
      <source>Locations: similarity to {0}</source>
      <translation>Ubicaciones: similitud con {0}</translation>
    </message>
    <message>
      <source>Locations: similarity to the photo {0}</source>
      <translation>Ubicaciones: similitud con la foto {0}</translation>
    </message>
    <message>
      <source>Red, green and blue show {0} of the variance.</source>
      <translation>Rojo, verde y azul muestran {0} de la varianza.</translation>
    </message>
    <message>
      <source>Principal components of what {0} knows about coordinates; no image took part.</source>
      <translation>Componentes principales de lo que {0} sabe sobre coordenadas; no intervino ninguna imagen.</translation>
    </message>
    <message>
      <source>Cosine similarity (-1 to 1) of what {0} knows about coordinates to an example; no image of the places took part.</source>
      <translation>Similitud del coseno (de -1 a 1) de lo que {0} sabe sobre coordenadas con un ejemplo; no intervino ninguna imagen de los lugares.</translation>
    </message>
    <message>
      <source>Regions (k-means) of what {0} knows about coordinates; no image took part.</source>
      <translation>Regiones (k-means) de lo que {0} sabe sobre coordenadas; no intervino ninguna imagen.</translation>
    </message>
    <message>
      <source>Location embeddings by {0}, all channels; no image took part.</source>
      <translation>Embeddings de ubicación de {0}, todos los canales; no intervino ninguna imagen.</translation>
    </message>
    <message>
      <source>Model {0}: {1}</source>
      <translation>Modelo {0}: {1}</translation>
    </message>
    <message>
      <source>Made by GeoLangBind for QGIS {0} on {1}</source>
      <translation>Creado por GeoLangBind para QGIS {0} el {1}</translation>
    </message>
    <message>
      <source>Model: {0}, checkpoint {1}, SHA-256 {2}, on {3}</source>
      <translation>Modelo: {0}, checkpoint {1}, SHA-256 {2}, en {3}</translation>
    </message>
    <message>
      <source>Kind: {0} ({1})</source>
      <translation>Tipo: {0} ({1})</translation>
    </message>
    <message>
      <source>Spacing: {0}, CRS: {1}</source>
      <translation>Espaciado: {0}, SRC: {1}</translation>
    </message>
    <message>
      <source>Extent: {0}</source>
      <translation>Extensión: {0}</translation>
    </message>
    <message>
      <source>Like the places ({0}): {1}</source>
      <translation>Como los lugares ({0}): {1}</translation>
    </message>
    <message>
      <source>Like the photo: {0}</source>
      <translation>Como la foto: {0}</translation>
    </message>
    <message>
      <source>Components from: {0}</source>
      <translation>Componentes de: {0}</translation>
    </message>
    <message>
      <source>Components saved in: {0}</source>
      <translation>Componentes guardados en: {0}</translation>
    </message>
  </context>
  <context>
    <name>LayerPhotos</name>
    <message>
      <source>Photos: {0}</source>
      <translation>Fotos: {0}</translation>
    </message>
  </context>
  <context>
    <name>LayerProvenance</name>
    <message>
      <source>Zero-shot class map of {0} by {1} from typed class names: {2}.</source>
      <translation>Mapa de clases zero-shot de {0}, creado por {1} a partir de nombres de clases escritos: {2}.</translation>
    </message>
    <message>
      <source>classes</source>
      <translation>clases</translation>
    </message>
    <message>
      <source>Cosine similarity (-1 to 1) of {0} to examples, by {1}.</source>
      <translation>Similitud del coseno (de -1 a 1) de {0} con ejemplos, por {1}.</translation>
    </message>
    <message>
      <source>the scene's CRS</source>
      <translation>el SRC de la escena</translation>
    </message>
    <message>
      <source>Like the places ({0}): {1}</source>
      <translation>Como los lugares ({0}): {1}</translation>
    </message>
    <message>
      <source>Unlike the places ({0}): {1}</source>
      <translation>Distinto de los lugares ({0}): {1}</translation>
    </message>
    <message>
      <source>Like the words: {0}</source>
      <translation>Como las palabras: {0}</translation>
    </message>
    <message>
      <source>Unlike the words: {0}</source>
      <translation>Distinto de las palabras: {0}</translation>
    </message>
    <message>
      <source>Like the photos: {0}</source>
      <translation>Como las fotos: {0}</translation>
    </message>
    <message>
      <source>Detail: {0}</source>
      <translation>Detalle: {0}</translation>
    </message>
    <message>
      <source>Pixel size: {0}</source>
      <translation>Tamaño de píxel: {0}</translation>
    </message>
    <message>
      <source>Look: {0}, detail {1}, smoothing {2}, competition {3}, threshold {4:.0%}</source>
      <translation>Modo: {0}, detalle {1}, suavizado {2}, competencia {3}, umbral {4:.0%}</translation>
    </message>
    <message>
      <source>Class {0}: {1}</source>
      <translation>Clase {0}: {1}</translation>
    </message>
    <message>
      <source>Model {0}: {1}</source>
      <translation>Modelo {0}: {1}</translation>
    </message>
    <message>
      <source>Made by GeoLangBind for QGIS {0} on {1}</source>
      <translation>Creado por GeoLangBind para QGIS {0} el {1}</translation>
    </message>
    <message>
      <source>Scene: {0}</source>
      <translation>Escena: {0}</translation>
    </message>
    <message>
      <source>Model: {0}, checkpoint {1}, SHA-256 {2}, on {3}</source>
      <translation>Modelo: {0}, checkpoint {1}, SHA-256 {2}, en {3}</translation>
    </message>
    <message>
      <source>Bands: {0}</source>
      <translation>Bandas: {0}</translation>
    </message>
    <message>
      <source>Sensor: {0}</source>
      <translation>Sensor: {0}</translation>
    </message>
    <message>
      <source>none</source>
      <translation>ninguno</translation>
    </message>
    <message>
      <source>Scaling: {0}</source>
      <translation>Escalado: {0}</translation>
    </message>
    <message>
      <source>Extent: {0}</source>
      <translation>Extensión: {0}</translation>
    </message>
    <message>
      <source>whole scene</source>
      <translation>toda la escena</translation>
    </message>
  </context>
  <context>
    <name>LayerRankedPhotos</name>
    <message>
      <source>Ranked photos: {0}</source>
      <translation>Fotos ordenadas: {0}</translation>
    </message>
    <message>
      <source>Made by GeoLangBind for QGIS {0} on {1}</source>
      <translation>Creado por GeoLangBind para QGIS {0} el {1}</translation>
    </message>
    <message>
      <source>Photos: {0}</source>
      <translation>Fotos: {0}</translation>
    </message>
    <message>
      <source>Scene: {0}</source>
      <translation>Escena: {0}</translation>
    </message>
    <message>
      <source>the scene's CRS</source>
      <translation>el SRC de la escena</translation>
    </message>
    <message>
      <source>Place ({0}): {1}</source>
      <translation>Lugar ({0}): {1}</translation>
    </message>
    <message>
      <source>Model: {0}, checkpoint {1}, SHA-256 {2}, on {3}</source>
      <translation>Modelo: {0}, checkpoint {1}, SHA-256 {2}, en {3}</translation>
    </message>
    <message>
      <source>Detail: {0}</source>
      <translation>Detalle: {0}</translation>
    </message>
    <message>
      <source>Photos by the cosine similarity (-1 to 1) of each to what a scene shows at a place.</source>
      <translation>Fotos según la similitud del coseno (de -1 a 1) de cada una con lo que muestra una escena en un lugar.</translation>
    </message>
  </context>
  <context>
    <name>LayerResult</name>
    <message>
      <source>Classes</source>
      <translation>Clases</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>Confianza</translation>
    </message>
    <message>
      <source>The finished raster {0} cannot be opened.</source>
      <translation>No se puede abrir el ráster terminado {0}.</translation>
    </message>
  </context>
  <context>
    <name>LayerSampling</name>
    <message>
      <source>“{0}” holds no points: choose a point layer.</source>
      <translation>«{0}» no contiene puntos: elija una capa de puntos.</translation>
    </message>
    <message>
      <source>“{0}” has no coordinate reference system: give it one in its properties.</source>
      <translation>«{0}» no tiene sistema de referencia de coordenadas: asígnele uno en sus propiedades.</translation>
    </message>
    <message>
      <source>“{0}” has a field {1} already: choose another prefix.</source>
      <translation>«{0}» ya tiene un campo {1}: elija otro prefijo.</translation>
    </message>
    <message>
      <source>“{0}” was changed during the run: run again.</source>
      <translation>«{0}» cambió durante la ejecución: ejecute de nuevo.</translation>
    </message>
  </context>
  <context>
    <name>LayerSource</name>
    <message>
      <source>Choose a raster layer as the scene.</source>
      <translation>Elija una capa ráster como escena.</translation>
    </message>
    <message>
      <source>Layer “{0}” is broken: repair its data source or choose another layer.</source>
      <translation>La capa «{0}» está rota: repare su fuente de datos o elija otra capa.</translation>
    </message>
    <message>
      <source>“{0}” is served by the “{1}” provider: it is exported to a GeoTIFF first.</source>
      <translation>«{0}» la sirve el proveedor «{1}»: antes se exporta a un GeoTIFF.</translation>
    </message>
    <message>
      <source>“{0}” is opened with options of its own: it is exported first.</source>
      <translation>«{0}» se abre con opciones propias: antes se exporta.</translation>
    </message>
    <message>
      <source>“{0}” cannot be read from its file: it is exported first.</source>
      <translation>«{0}» no se puede leer de su archivo: antes se exporta.</translation>
    </message>
    <message>
      <source>“{0}” refers to {1}, which does not exist: put it back or choose another scene.</source>
      <translation>«{0}» hace referencia a {1}, que no existe: restáurelo o elija otra escena.</translation>
    </message>
    <message>
      <source>The CRS of “{0}” was set in QGIS, its file has another or none.</source>
      <translation>El SRC de «{0}» se asignó en QGIS; su archivo tiene otro o ninguno.</translation>
    </message>
    <message>
      <source>“{0}” lives in the memory of QGIS: it is exported first.</source>
      <translation>«{0}» está en la memoria de QGIS: antes se exporta.</translation>
    </message>
    <message>
      <source>“{0}” is in the format {1}, which the engine lacks: it is exported first.</source>
      <translation>«{0}» tiene el formato {1}, que el motor no admite: antes se exporta.</translation>
    </message>
    <message>
      <source>“{0}” is described inside the project, not in a file: it is exported first.</source>
      <translation>«{0}» se describe en el proyecto, no en un archivo: antes se exporta.</translation>
    </message>
    <message>
      <source>“{0}” is placed by control points only: QGIS warps it, so it is exported first.</source>
      <translation>«{0}» se sitúa solo con puntos de control: QGIS la deforma, por lo que antes se exporta.</translation>
    </message>
    <message>
      <source>“{0}” refers to data in the memory of QGIS: it is exported first.</source>
      <translation>«{0}» hace referencia a datos en la memoria de QGIS: antes se exporta.</translation>
    </message>
  </context>
  <context>
    <name>LayerThreshold</name>
    <message>
      <source>“{0}” has no confidence raster beside it: run again with one to use a threshold.</source>
      <translation>«{0}» no tiene un ráster de confianza al lado: ejecute de nuevo con uno para usar un umbral.</translation>
    </message>
    <message>
      <source>The threshold cannot be kept in {0}: {1}.</source>
      <translation>El umbral no se puede conservar en {0}: {1}.</translation>
    </message>
    <message>
      <source>The class raster {0} cannot be read.</source>
      <translation>No se puede leer el ráster de clases {0}.</translation>
    </message>
  </context>
  <context>
    <name>LayerWorld</name>
    <message>
      <source>The extent has no coordinate reference system: choose another one.</source>
      <translation>La extensión no tiene sistema de referencia de coordenadas: elija otra.</translation>
    </message>
    <message>
      <source>The extent is empty: draw a rectangle, or choose a layer.</source>
      <translation>La extensión está vacía: dibuje un rectángulo o elija una capa.</translation>
    </message>
    <message>
      <source>The extent is infinite: draw a rectangle, or zoom in.</source>
      <translation>La extensión es infinita: dibuje un rectángulo o acerque la vista.</translation>
    </message>
    <message>
      <source>The extent lies beyond the world: zoom to a place on Earth.</source>
      <translation>La extensión está fuera del mundo: acerque la vista a un lugar de la Tierra.</translation>
    </message>
  </context>
  <context>
    <name>LocationAlgorithm</name>
    <message>
      <source>Location embeddings</source>
      <translation>Embeddings de ubicación</translation>
    </message>
    <message>
      <source>What GAIR knows about coordinates as a layer; no image is needed</source>
      <translation>Lo que GAIR sabe sobre coordenadas, como capa; no hace falta ninguna imagen</translation>
    </message>
    <message>
      <source>Turns coordinates into layers of what the model GAIR has learned about places: colours of the principal components, similarity to a place or a photo, regions, or all channels as bands or as attributes of points. No image takes part. The engine runs in its own process; nothing leaves the computer. GAIR's licence, CC BY-NC 4.0, holds for the result: credit its authors, no commercial use.</source>
      <translation>Convierte coordenadas en capas de lo que el modelo GAIR ha aprendido sobre los lugares: colores de los componentes principales, similitud con un lugar o una foto, regiones, o todos los canales como bandas o como atributos de puntos. No interviene ninguna imagen. El motor se ejecuta en su propio proceso; nada sale del equipo. La licencia de GAIR, CC BY-NC 4.0, rige para el resultado: cite a sus autores, sin uso comercial.</translation>
    </message>
    <message>
      <source>GAIR,coordinates,embedding,principal components,regions,similarity</source>
      <translation>GAIR,coordenadas,embedding,componentes principales,regiones,similitud</translation>
    </message>
    <message>
      <source>Choose the points that are to get embeddings.</source>
      <translation>Elija los puntos que recibirán embeddings.</translation>
    </message>
    <message>
      <source>Say where the points with embeddings go.</source>
      <translation>Indique dónde se guardan los puntos con embeddings.</translation>
    </message>
    <message>
      <source>Choose the extent of the layer.</source>
      <translation>Elija la extensión de la capa.</translation>
    </message>
    <message>
      <source>Say where the location layer goes.</source>
      <translation>Indique dónde se guarda la capa de ubicación.</translation>
    </message>
    <message>
      <source>Similar to what? Give either a place or a photo.</source>
      <translation>¿Similar a qué? Indique un lugar o una foto.</translation>
    </message>
    <message>
      <source>Components are for pca and regions: leave them out.</source>
      <translation>Los componentes son para pca y regions: omítalos.</translation>
    </message>
    <message>
      <source>The points cannot be read: choose the layer again.</source>
      <translation>No se pueden leer los puntos: elija de nuevo la capa.</translation>
    </message>
    <message>
      <source>Reading the points…</source>
      <translation>Leyendo los puntos…</translation>
    </message>
    <message>
      <source>The points cannot be written to {0}: {1}</source>
      <translation>No se pueden escribir los puntos en {0}: {1}</translation>
    </message>
    <message>
      <source>Model: {0} on {1}</source>
      <translation>Modelo: {0} en {1}</translation>
    </message>
    <message>
      <source>Licence of the model: {0}</source>
      <translation>Licencia del modelo: {0}</translation>
    </message>
    <message>
      <source>{0} with location embeddings</source>
      <translation>{0} con embeddings de ubicación</translation>
    </message>
    <message>
      <source>{0} with location embeddings by GAIR as attributes.</source>
      <translation>{0} con embeddings de ubicación de GAIR como atributos.</translation>
    </message>
    <message>
      <source>Model: {0}, checkpoint {1}, SHA-256 {2}, on {3}</source>
      <translation>Modelo: {0}, checkpoint {1}, SHA-256 {2}, en {3}</translation>
    </message>
  </context>
  <context>
    <name>LocationKind</name>
    <message>
      <source>Principal components</source>
      <translation>Componentes principales</translation>
    </message>
    <message>
      <source>Similarity to a place</source>
      <translation>Similitud con un lugar</translation>
    </message>
    <message>
      <source>Similarity to a photo</source>
      <translation>Similitud con una foto</translation>
    </message>
    <message>
      <source>Regions</source>
      <translation>Regiones</translation>
    </message>
    <message>
      <source>All channels</source>
      <translation>Todos los canales</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Mostrar</translation>
    </message>
    <message>
      <source>longitude, latitude</source>
      <translation>longitud, latitud</translation>
    </message>
    <message>
      <source>Place: longitude, latitude in degrees</source>
      <translation>Lugar: longitud, latitud en grados</translation>
    </message>
    <message>
      <source>Clic&amp;k on map</source>
      <translation>Clic en el m&amp;apa</translation>
    </message>
    <message>
      <source>Click the place on the map; Escape gives up</source>
      <translation>Haga clic en el lugar en el mapa; Esc cancela</translation>
    </message>
    <message>
      <source>Photos</source>
      <translation>Fotos</translation>
    </message>
    <message>
      <source>choose a photo or drop it here</source>
      <translation>elija una foto o arrástrela aquí</translation>
    </message>
    <message>
      <source>16 bits (float16)</source>
      <translation>16 bits (float16)</translation>
    </message>
    <message>
      <source>32 bits (float32)</source>
      <translation>32 bits (float32)</translation>
    </message>
    <message>
      <source>Places of like colour are alike to the model.</source>
      <translation>Los lugares de color parecido son parecidos para el modelo.</translation>
    </message>
    <message>
      <source>How much the model finds every place to be like this one.</source>
      <translation>En qué medida el modelo considera cada lugar parecido a este.</translation>
    </message>
    <message>
      <source>Where the model would expect such a photo.</source>
      <translation>Dónde esperaría el modelo una foto así.</translation>
    </message>
    <message>
      <source>The extent divided into regions of like places.</source>
      <translation>La extensión dividida en regiones de lugares parecidos.</translation>
    </message>
    <message>
      <source>The model's numbers themselves, a band each, for computing with.</source>
      <translation>Los propios números del modelo, uno por banda, para hacer cálculos.</translation>
    </message>
    <message>
      <source>&amp;Number of regions</source>
      <translation>&amp;Número de regiones</translation>
    </message>
    <message>
      <source>N&amp;umbers</source>
      <translation>Númer&amp;os</translation>
    </message>
  </context>
  <context>
    <name>LocationParameters</name>
    <message>
      <source>Kind</source>
      <translation>Tipo</translation>
    </message>
    <message>
      <source>pca: the first three principal components as colours. similarity: to a place or a street-view photo. regions: places that the model finds alike, with a legend. embedding: all channels as bands. points: all channels as attributes of a point layer.</source>
      <translation>pca: los tres primeros componentes principales como colores. similarity: con un lugar o una foto a pie de calle. regions: lugares que el modelo considera parecidos, con leyenda. embedding: todos los canales como bandas. points: todos los canales como atributos de una capa de puntos.</translation>
    </message>
    <message>
      <source>Extent</source>
      <translation>Extensión</translation>
    </message>
    <message>
      <source>Where the layer lies; its CRS is that of the layer. In degrees it may reach beyond 180: “178,182,-20,-15 [EPSG:4326]” crosses the 180° meridian. Not needed for points.</source>
      <translation>Dónde está la capa; su SRC es el de la capa. En grados puede superar 180: «178,182,-20,-15 [EPSG:4326]» cruza el meridiano 180°. No hace falta para points.</translation>
    </message>
    <message>
      <source>Spacing</source>
      <translation>Espaciado</translation>
    </message>
    <message>
      <source>The size of a pixel in units of the extent's CRS; 0: a round number that gives up to 500 pixels along the longer side.</source>
      <translation>El tamaño de un píxel en unidades del SRC de la extensión; 0: un número redondo que da hasta 500 píxeles en el lado más largo.</translation>
    </message>
    <message>
      <source>Similar to the place</source>
      <translation>Similar al lugar</translation>
    </message>
    <message>
      <source>For similarity: places are compared with this one.</source>
      <translation>Para similarity: los lugares se comparan con este.</translation>
    </message>
    <message>
      <source>Similar to the photo</source>
      <translation>Similar a la foto</translation>
    </message>
    <message>
      <source>For similarity: places are compared with this street-view photo instead.</source>
      <translation>Para similarity: los lugares se comparan con esta foto a pie de calle.</translation>
    </message>
    <message>
      <source>Number of regions</source>
      <translation>Número de regiones</translation>
    </message>
    <message>
      <source>For regions: how many there are to be.</source>
      <translation>Para regions: cuántas debe haber.</translation>
    </message>
    <message>
      <source>Data type</source>
      <translation>Tipo de datos</translation>
    </message>
    <message>
      <source>auto: bytes ready to look at for pca, float16 for embedding. float32: the components themselves, or embeddings in full precision.</source>
      <translation>auto: bytes listos para ver con pca, float16 con embedding. float32: los propios componentes, o embeddings con precisión completa.</translation>
    </message>
    <message>
      <source>Components to use</source>
      <translation>Componentes que se usan</translation>
    </message>
    <message>
      <source>Components (*.json);;All files (*)</source>
      <translation>Componentes (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
      <source>For pca and regions: a file that an earlier run saved, so that colours or regions mean the same in both layers.</source>
      <translation>Para pca y regions: un archivo que guardó una ejecución anterior, para que los colores o regiones signifiquen lo mismo en ambas capas.</translation>
    </message>
    <message>
      <source>Points</source>
      <translation>Puntos</translation>
    </message>
    <message>
      <source>For points: the layer whose points get the embedding of their place. Geometry and attributes are kept.</source>
      <translation>Para points: la capa cuyos puntos reciben el embedding de su lugar. Se conservan la geometría y los atributos.</translation>
    </message>
    <message>
      <source>Prefix of the attributes</source>
      <translation>Prefijo de los atributos</translation>
    </message>
    <message>
      <source>The new attributes are called this and 000, 001 and so on.</source>
      <translation>Los atributos nuevos se llaman así más 000, 001, etc.</translation>
    </message>
    <message>
      <source>Location layer</source>
      <translation>Capa de ubicación</translation>
    </message>
    <message>
      <source>The layer, a GeoTIFF; for every kind but points.</source>
      <translation>La capa, un GeoTIFF; para todos los tipos menos points.</translation>
    </message>
    <message>
      <source>Points with embeddings</source>
      <translation>Puntos con embeddings</translation>
    </message>
    <message>
      <source>For points: the points with their embeddings as attributes.</source>
      <translation>Para points: los puntos con sus embeddings como atributos.</translation>
    </message>
    <message>
      <source>Save components as</source>
      <translation>Guardar componentes como</translation>
    </message>
    <message>
      <source>Components (*.json)</source>
      <translation>Componentes (*.json)</translation>
    </message>
    <message>
      <source>For pca and regions: a file for “Components to use” of later runs.</source>
      <translation>Para pca y regions: un archivo para «Componentes que se usan» en ejecuciones posteriores.</translation>
    </message>
    <message>
      <source>Pixels with data</source>
      <translation>Píxeles con datos</translation>
    </message>
    <message>
      <source>Points with an embedding</source>
      <translation>Puntos con embedding</translation>
    </message>
  </context>
  <context>
    <name>LocationsController</name>
    <message>
      <source>GAIR on {0}, {1}</source>
      <translation>GAIR en {0}, {1}</translation>
    </message>
    <message>
      <source>One photo at a time: {0} is taken.</source>
      <translation>Una foto cada vez: se toma {0}.</translation>
    </message>
    <message>
      <source>That place lies beyond the world.</source>
      <translation>Ese lugar está fuera del mundo.</translation>
    </message>
  </context>
  <context>
    <name>LocationsDock</name>
    <message>
      <source>Make the layer and add it to the map (Ctrl+Enter)</source>
      <translation>Crear la capa y añadirla al mapa (Ctrl+Intro)</translation>
    </message>
    <message>
      <source>&amp;Make layer</source>
      <translation>&amp;Crear capa</translation>
    </message>
    <message>
      <source>Locations · GeoLangBind</source>
      <translation>Ubicaciones · GeoLangBind</translation>
    </message>
    <message>
      <source>automatic</source>
      <translation>automático</translation>
    </message>
    <message>
      <source>Size of a pixel in units of the extent's CRS</source>
      <translation>Tamaño de un píxel en unidades del SRC de la extensión</translation>
    </message>
    <message>
      <source>Temporary file</source>
      <translation>Archivo temporal</translation>
    </message>
    <message>
      <source>Components</source>
      <translation>Componentes</translation>
    </message>
    <message>
      <source>found in the extent</source>
      <translation>según la extensión</translation>
    </message>
    <message>
      <source>Colours or regions of an earlier layer, so that both mean the same</source>
      <translation>Colores o regiones de una capa anterior, para que ambas signifiquen lo mismo</translation>
    </message>
    <message>
      <source>not saved</source>
      <translation>sin guardar</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Más</translation>
    </message>
    <message>
      <source>&amp;Extent</source>
      <translation>E&amp;xtensión</translation>
    </message>
    <message>
      <source>S&amp;pacing</source>
      <translation>E&amp;spaciado</translation>
    </message>
    <message>
      <source>S&amp;how</source>
      <translation>&amp;Mostrar</translation>
    </message>
    <message>
      <source>&amp;Output</source>
      <translation>Sal&amp;ida</translation>
    </message>
    <message>
      <source>&amp;Take regions</source>
      <translation>&amp;Usar regiones</translation>
    </message>
    <message>
      <source>&amp;Save regions</source>
      <translation>&amp;Guardar regiones</translation>
    </message>
    <message>
      <source>regions from a file</source>
      <translation>regiones de un archivo</translation>
    </message>
    <message>
      <source>regions saved</source>
      <translation>regiones guardadas</translation>
    </message>
    <message>
      <source>&amp;Take components</source>
      <translation>&amp;Usar componentes</translation>
    </message>
    <message>
      <source>&amp;Save components</source>
      <translation>&amp;Guardar componentes</translation>
    </message>
    <message>
      <source>components from a file</source>
      <translation>componentes de un archivo</translation>
    </message>
    <message>
      <source>components saved</source>
      <translation>componentes guardados</translation>
    </message>
  </context>
  <context>
    <name>LocationsRuns</name>
    <message>
      <source>GeoLangBind: location layer</source>
      <translation>GeoLangBind: capa de ubicación</translation>
    </message>
    <message>
      <source>“{0}” made in {1}.</source>
      <translation>«{0}» creada en {1}.</translation>
    </message>
    <message>
      <source>GAIR is not on this computer: download it in the dock.</source>
      <translation>GAIR no está en este equipo: descárguelo en el panel.</translation>
    </message>
    <message>
      <source>Cancelled: nothing was written.</source>
      <translation>Cancelado: no se ha escrito nada.</translation>
    </message>
  </context>
  <context>
    <name>LocationsState</name>
    <message>
      <source>{0} × {1} = {2} pixels of {3}, {4}</source>
      <translation>{0} × {1} = {2} píxeles de {3}, {4}</translation>
    </message>
    <message>
      <source>, up to {0} on disk</source>
      <translation>, hasta {0} en disco</translation>
    </message>
    <message>
      <source>The spacing is larger than the extent, whose shorter side is {0}.</source>
      <translation>El espaciado es mayor que la extensión, cuyo lado más corto mide {0}.</translation>
    </message>
    <message>
      <source>{0} million pixels are too many: choose a larger spacing.</source>
      <translation>{0} millones de píxeles son demasiados: elija un espaciado mayor.</translation>
    </message>
    <message>
      <source>Write longitude, latitude in degrees: 13.4, 52.5.</source>
      <translation>Escriba longitud, latitud en grados: 13.4, 52.5.</translation>
    </message>
    <message>
      <source>Similar to which place? Click it on the map.</source>
      <translation>¿Similar a qué lugar? Haga clic en él en el mapa.</translation>
    </message>
    <message>
      <source>Similar to what? Choose a street-view photo.</source>
      <translation>¿Similar a qué? Elija una foto a pie de calle.</translation>
    </message>
    <message>
      <source>There is no photo {0}.</source>
      <translation>No existe la foto {0}.</translation>
    </message>
    <message>
      <source>Say in which folder the output goes: choose it with the … button.</source>
      <translation>Indique en qué carpeta va la salida: elíjala con el botón ….</translation>
    </message>
    <message>
      <source>The output must be a GeoTIFF: give it a name ending in .tif.</source>
      <translation>La salida debe ser un GeoTIFF: dele un nombre que termine en .tif.</translation>
    </message>
    <message>
      <source>There is no file of components {0}.</source>
      <translation>No existe el archivo de componentes {0}.</translation>
    </message>
    <message>
      <source>There is no file of regions {0}.</source>
      <translation>No existe el archivo de regiones {0}.</translation>
    </message>
    <message>
      <source>Regions are saved as JSON: choose a file that ends in .json.</source>
      <translation>Las regiones se guardan como JSON: elija un archivo que termine en .json.</translation>
    </message>
    <message>
      <source>Components are saved as JSON: choose a file that ends in .json.</source>
      <translation>Los componentes se guardan como JSON: elija un archivo que termine en .json.</translation>
    </message>
    <message>
      <source>a few seconds</source>
      <translation>unos segundos</translation>
    </message>
    <message>
      <source>about {0} s</source>
      <translation>unos {0} s</translation>
    </message>
    <message>
      <source>about {0} min</source>
      <translation>unos {0} min</translation>
    </message>
    <message>
      <source>about {0} h</source>
      <translation>unas {0} h</translation>
    </message>
  </context>
  <context>
    <name>ModelCard</name>
    <message>
      <source>About the model {0}</source>
      <translation>Sobre el modelo {0}</translation>
    </message>
    <message>
      <source>Cancel do&amp;wnload</source>
      <translation>Cancelar d&amp;escarga</translation>
    </message>
    <message>
      <source>Look for a &amp;newer version</source>
      <translation>Buscar una versión más &amp;nueva</translation>
    </message>
    <message>
      <source>&amp;Download ({0})</source>
      <translation>&amp;Descargar ({0})</translation>
    </message>
    <message>
      <source>Offline is ticked in the settings: nothing is downloaded.</source>
      <translation>El modo sin conexión está activado en la configuración: no se descarga nada.</translation>
    </message>
    <message>
      <source>This is the checkpoint that the paper's evaluation names.</source>
      <translation>Este es el checkpoint que nombra la evaluación del artículo.</translation>
    </message>
    <message>
      <source>Its repository may hold only the weights that training started from; maps made with those are worth little. The plugin recognises them and says so with the result.</source>
      <translation>Su repositorio puede contener solo los pesos con los que empezó el entrenamiento; los mapas hechos con ellos valen poco. El complemento los reconoce y lo indica con el resultado.</translation>
    </message>
    <message>
      <source>GeoLangBind compares images with words and takes any number of optical bands.</source>
      <translation>GeoLangBind compara imágenes con palabras y admite cualquier número de bandas ópticas.</translation>
    </message>
    <message>
      <source>Paper: {0}</source>
      <translation>Artículo: {0}</translation>
    </message>
    <message>
      <source>Licence, size and repository are shown once the engine has started.</source>
      <translation>La licencia, el tamaño y el repositorio se muestran cuando el motor ha arrancado.</translation>
    </message>
    <message>
      <source>A download sends no scene and no class name; maps are made on this computer.</source>
      <translation>Una descarga no envía ninguna escena ni nombre de clase; los mapas se hacen en este equipo.</translation>
    </message>
    <message>
      <source>no</source>
      <translation>no</translation>
    </message>
    <message>
      <source>no; the first run downloads it</source>
      <translation>no; lo descarga la primera ejecución</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Licencia</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Tamaño</translation>
    </message>
    <message>
      <source>Repository</source>
      <translation>Repositorio</translation>
    </message>
    <message>
      <source>Commit</source>
      <translation>Commit</translation>
    </message>
    <message>
      <source>the newest when it is downloaded</source>
      <translation>el más nuevo al descargarlo</translation>
    </message>
    <message>
      <source>On this computer</source>
      <translation>En este equipo</translation>
    </message>
    <message>
      <source>Used instead</source>
      <translation>Se usa en su lugar</translation>
    </message>
  </context>
  <context>
    <name>ModelChooser</name>
    <message>
      <source>Model</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <source>About this model (Alt+B)</source>
      <translation>Sobre este modelo (Alt+B)</translation>
    </message>
    <message>
      <source>A&amp;bout this model</source>
      <translation>So&amp;bre este modelo</translation>
    </message>
    <message>
      <source>Weights file and device</source>
      <translation>Archivo de pesos y dispositivo</translation>
    </message>
    <message>
      <source>Checkpoints</source>
      <translation>Checkpoints</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>Todos los archivos</translation>
    </message>
    <message>
      <source>as published</source>
      <translation>el publicado</translation>
    </message>
    <message>
      <source>A checkpoint on disk instead of the published one</source>
      <translation>Un checkpoint del disco en lugar del publicado</translation>
    </message>
    <message>
      <source>Models: download, check, remove…</source>
      <translation>Modelos: descargar, comprobar, quitar…</translation>
    </message>
    <message>
      <source>&amp;Weights</source>
      <translation>&amp;Pesos</translation>
    </message>
    <message>
      <source>De&amp;vice</source>
      <translation>Dispositi&amp;vo</translation>
    </message>
    <message>
      <source>There is no weights file {0}.</source>
      <translation>No existe el archivo de pesos {0}.</translation>
    </message>
    <message>
      <source>The first run fetches {0} GB from {1}.</source>
      <translation>La primera ejecución descarga {0} GB de {1}.</translation>
    </message>
    <message>
      <source>Starter: trained on simulated scenes, to try the plugin; use GeoLangBind for real work</source>
      <translation>Starter: entrenado con escenas simuladas, para probar el complemento; use GeoLangBind para el trabajo real</translation>
    </message>
    <message>
      <source>GeoLangBind, base size: the smaller published model</source>
      <translation>GeoLangBind, tamaño base: el menor de los modelos publicados</translation>
    </message>
    <message>
      <source>GeoLangBind, large: the published figures are its; best with a graphics card</source>
      <translation>GeoLangBind, grande: las cifras publicadas son las suyas; mejor con tarjeta gráfica</translation>
    </message>
  </context>
  <context>
    <name>ModelLibrary</name>
    <message>
      <source>GeoLangBind: download of {0}</source>
      <translation>GeoLangBind: descarga de {0}</translation>
    </message>
    <message>
      <source>GeoLangBind: check of {0}</source>
      <translation>GeoLangBind: comprobación de {0}</translation>
    </message>
    <message>
      <source>GeoLangBind: removal of {0}</source>
      <translation>GeoLangBind: eliminación de {0}</translation>
    </message>
    <message>
      <source>GeoLangBind: engine</source>
      <translation>GeoLangBind: motor</translation>
    </message>
    <message>
      <source>{0} is on this computer now.</source>
      <translation>{0} ya está en este equipo.</translation>
    </message>
    <message>
      <source>{0} is the newest version.</source>
      <translation>{0} es la versión más nueva.</translation>
    </message>
    <message>
      <source>{0} was replaced by its newest version.</source>
      <translation>{0} se ha sustituido por su versión más nueva.</translation>
    </message>
    <message>
      <source>No damage: every file is as it was published, and the model loads.</source>
      <translation>Sin daños: cada archivo está tal como se publicó y el modelo se carga.</translation>
    </message>
    <message>
      <source>The model loads; there is no checksum to compare it with.</source>
      <translation>El modelo se carga; no hay suma de comprobación con la que compararlo.</translation>
    </message>
    <message>
      <source>Removed; {0} are free again.</source>
      <translation>Quitado; {0} vuelven a estar libres.</translation>
    </message>
    <message>
      <source>Cancelled.</source>
      <translation>Cancelado.</translation>
    </message>
    <message>
      <source>Cancelled; the next download goes on from here.</source>
      <translation>Cancelado; la próxima descarga continuará desde aquí.</translation>
    </message>
  </context>
  <context>
    <name>ModelTile</name>
    <message>
      <source>I accept this licence</source>
      <translation>Acepto esta licencia</translation>
    </message>
    <message>
      <source>Download again</source>
      <translation>Descargar de nuevo</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>Comprobar</translation>
    </message>
    <message>
      <source>Look whether a file is damaged, and whether the model loads</source>
      <translation>Mirar si algún archivo está dañado y si el modelo se carga</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>Quitar…</translation>
    </message>
    <message>
      <source>Cancelling…</source>
      <translation>Cancelando…</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Continuar</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>Descargar</translation>
    </message>
    <message>
      <source>Accept the licence first.</source>
      <translation>Acepte primero la licencia.</translation>
    </message>
    <message>
      <source>Offline is ticked below: nothing is downloaded.</source>
      <translation>El modo sin conexión está activado abajo: no se descarga nada.</translation>
    </message>
    <message>
      <source>about {0}</source>
      <translation>unos {0}</translation>
    </message>
    <message>
      <source>Licence: {0}</source>
      <translation>Licencia: {0}</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Más</translation>
    </message>
    <message>
      <source>About this model…</source>
      <translation>Sobre este modelo…</translation>
    </message>
    <message>
      <source>Look for a newer version</source>
      <translation>Buscar una versión más nueva</translation>
    </message>
    <message>
      <source>Open its folder</source>
      <translation>Abrir su carpeta</translation>
    </message>
    <message>
      <source>Use a file instead…</source>
      <translation>Usar un archivo en su lugar…</translation>
    </message>
    <message>
      <source>Use the published one</source>
      <translation>Usar el publicado</translation>
    </message>
  </context>
  <context>
    <name>ModelWords</name>
    <message>
      <source>To try the plugin, without any download. Quick, and good for a first look.</source>
      <translation>Para probar el complemento, sin ninguna descarga. Rápido y bueno para un primer vistazo.</translation>
    </message>
    <message>
      <source>Class maps and similarity from words. The smaller of the two; its published weights may be those from before training.</source>
      <translation>Mapas de clases y similitud a partir de palabras. El menor de los dos; sus pesos publicados pueden ser los anteriores al entrenamiento.</translation>
    </message>
    <message>
      <source>Class maps and similarity from words: the one for real work. Best with a graphics card.</source>
      <translation>Mapas de clases y similitud a partir de palabras: el modelo para el trabajo real. Mejor con tarjeta gráfica.</translation>
    </message>
    <message>
      <source>Similarity to street-view photos, and what is typical of a place on Earth.</source>
      <translation>Similitud con fotos a pie de calle y lo típico de un lugar de la Tierra.</translation>
    </message>
    <message>
      <source>of the code; that of the weights is not stated</source>
      <translation>del código; la de los pesos no se indica</translation>
    </message>
    <message>
      <source>credit the authors, no commercial use</source>
      <translation>citar a los autores, sin uso comercial</translation>
    </message>
    <message>
      <source>Credit the authors, and do not use it commercially.</source>
      <translation>Cite a los autores y no lo use con fines comerciales.</translation>
    </message>
    <message>
      <source>That is the licence of GAIR's code; take it to be that of the weights too unless their page says otherwise.</source>
      <translation>Es la licencia del código de GAIR; considérela también la de los pesos salvo que su página diga otra cosa.</translation>
    </message>
    <message>
      <source>Layers made with GAIR carry the licence in their metadata.</source>
      <translation>Las capas hechas con GAIR llevan la licencia en sus metadatos.</translation>
    </message>
    <message>
      <source>A file of yours is used</source>
      <translation>Se usa un archivo propio</translation>
    </message>
    <message>
      <source>Part of the plugin</source>
      <translation>Parte del complemento</translation>
    </message>
    <message>
      <source>On this computer</source>
      <translation>En este equipo</translation>
    </message>
    <message>
      <source>{0} of about {1} downloaded</source>
      <translation>{0} de unos {1} descargados</translation>
    </message>
    <message>
      <source>Not downloaded</source>
      <translation>Sin descargar</translation>
    </message>
    <message>
      <source>Cancelling…</source>
      <translation>Cancelando…</translation>
    </message>
    <message>
      <source>Waiting for {0}…</source>
      <translation>Esperando a {0}…</translation>
    </message>
    <message>
      <source>Starting…</source>
      <translation>Iniciando…</translation>
    </message>
    <message>
      <source>Checking for damage…</source>
      <translation>Comprobando si hay daños…</translation>
    </message>
    <message>
      <source>Removing…</source>
      <translation>Quitando…</translation>
    </message>
    <message>
      <source>Asking the hub what there is…</source>
      <translation>Preguntando al hub qué hay…</translation>
    </message>
    <message>
      <source>Downloading</source>
      <translation>Descargando</translation>
    </message>
    <message>
      <source>The connection broke; trying again…</source>
      <translation>Se cortó la conexión; reintentando…</translation>
    </message>
    <message>
      <source>Another program downloads it: waiting…</source>
      <translation>Otro programa lo está descargando: esperando…</translation>
    </message>
    <message>
      <source>Checking what has come…</source>
      <translation>Comprobando lo recibido…</translation>
    </message>
  </context>
  <context>
    <name>ModelsDialog</name>
    <message>
      <source>GeoLangBind · Models</source>
      <translation>GeoLangBind · Modelos</translation>
    </message>
    <message>
      <source>Install the engine…</source>
      <translation>Instalar el motor…</translation>
    </message>
    <message>
      <source>Folder:</source>
      <translation>Carpeta:</translation>
    </message>
    <message>
      <source>Chan&amp;ge…</source>
      <translation>Ca&amp;mbiar…</translation>
    </message>
    <message>
      <source>&amp;Usual folder</source>
      <translation>Carpeta &amp;habitual</translation>
    </message>
    <message>
      <source>O&amp;ffline: use only models that are on this computer</source>
      <translation>&amp;Sin conexión: usar solo modelos que están en este equipo</translation>
    </message>
    <message>
      <source>Help on models</source>
      <translation>Ayuda sobre los modelos</translation>
    </message>
    <message>
      <source>C&amp;lose</source>
      <translation>C&amp;errar</translation>
    </message>
    <message>
      <source>GeoLangBind: engine</source>
      <translation>GeoLangBind: motor</translation>
    </message>
    <message>
      <source>{0} free</source>
      <translation>{0} libres</translation>
    </message>
    <message>
      <source>shared with other programs that use Hugging Face models</source>
      <translation>compartida con otros programas que usan modelos de Hugging Face</translation>
    </message>
    <message>
      <source>Something is being done to a model: wait for it, or cancel.</source>
      <translation>Hay un trabajo en curso con un modelo: espere o cancélelo.</translation>
    </message>
    <message>
      <source>Remove {0} from this computer? {1} are freed.</source>
      <translation>¿Quitar {0} de este equipo? Se liberan {1}.</translation>
    </message>
    <message>
      <source>Other programs that use the Hugging Face cache lose it too.</source>
      <translation>Otros programas que usan la caché de Hugging Face también lo pierden.</translation>
    </message>
    <message>
      <source>Checkpoints</source>
      <translation>Checkpoints</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>Todos los archivos</translation>
    </message>
    <message>
      <source>A checkpoint instead of the published one</source>
      <translation>Un checkpoint en lugar del publicado</translation>
    </message>
    <message>
      <source>Folder for models</source>
      <translation>Carpeta de los modelos</translation>
    </message>
    <message>
      <source>Nothing can be written into {0}.</source>
      <translation>No se puede escribir nada en {0}.</translation>
    </message>
    <message>
      <source>Starting the engine…</source>
      <translation>Iniciando el motor…</translation>
    </message>
  </context>
  <context>
    <name>MoreOptions</name>
    <message>
      <source>Patches: a dense map</source>
      <translation>Parches: un mapa denso</translation>
    </message>
    <message>
      <source>Windows: one label each</source>
      <translation>Ventanas: una clase cada una</translation>
    </message>
    <message>
      <source>Windows: how the published zero-shot numbers are measured</source>
      <translation>Ventanas: como se miden las cifras zero-shot publicadas</translation>
    </message>
    <message>
      <source>Follow the image's edges</source>
      <translation>Seguir los bordes de la imagen</translation>
    </message>
    <message>
      <source>No smoothing</source>
      <translation>Sin suavizado</translation>
    </message>
    <message>
      <source>Lets borders between classes follow what is seen in the image</source>
      <translation>Hace que los límites entre clases sigan lo que se ve en la imagen</translation>
    </message>
    <message>
      <source>Best class wins (softmax)</source>
      <translation>Gana la mejor clase (softmax)</translation>
    </message>
    <message>
      <source>Each class by itself (sigmoid)</source>
      <translation>Cada clase aparte (sigmoid)</translation>
    </message>
    <message>
      <source>By itself: a place that is none of the classes can stay unclassified</source>
      <translation>Aparte: un lugar que no es de ninguna clase puede quedar sin clasificar</translation>
    </message>
    <message>
      <source>&amp;Keep the score of every class</source>
      <translation>&amp;Guardar la puntuación de cada clase</translation>
    </message>
    <message>
      <source>De&amp;tail</source>
      <translation>De&amp;talle</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>Modo</translation>
    </message>
    <message>
      <source>Smoot&amp;hing</source>
      <translation>S&amp;uavizado</translation>
    </message>
    <message>
      <source>Compet&amp;ition</source>
      <translation>C&amp;ompetencia</translation>
    </message>
    <message>
      <source>Native patches</source>
      <translation>Parches nativos</translation>
    </message>
    <message>
      <source>2× finer</source>
      <translation>2× más fino</translation>
    </message>
    <message>
      <source>4× finer</source>
      <translation>4× más fino</translation>
    </message>
    <message>
      <source>Finer patches see smaller things and take longer</source>
      <translation>Los parches más finos ven cosas más pequeñas y tardan más</translation>
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
      <translation>quedan {0} s</translation>
    </message>
    <message>
      <source>{0} min left</source>
      <translation>quedan {0} min</translation>
    </message>
    <message>
      <source>{0} h {1} min left</source>
      <translation>quedan {0} h {1} min</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} de {1}</translation>
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
      <translation>Pegar una lista de clases</translation>
    </message>
    <message>
      <source>water: river | lake
forest: woodland | trees
bare soil</source>
      <translation>Agua: river | lake
Bosque: woodland | trees
Suelo desnudo: bare soil</translation>
    </message>
    <message>
      <source>One class a line; prompts after a colon, separated by |.</source>
      <translation>Una clase por línea; tras dos puntos, los prompts en inglés separados por |.</translation>
    </message>
    <message numerus="yes">
      <source>%n class(es)</source>
      <translation>
        <numerusform>%n clase</numerusform>
        <numerusform>%n clases</numerusform>
      </translation>
    </message>
    <message>
      <source>No class yet</source>
      <translation>Todavía ninguna clase</translation>
    </message>
  </context>
  <context>
    <name>PhotoCard</name>
    <message>
      <source>Drop a street-view photo here or on the map, or a folder of them.</source>
      <translation>Arrastre aquí o al mapa una foto a pie de calle o una carpeta con fotos.</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>Foto</translation>
    </message>
    <message>
      <source>Ask about no photo</source>
      <translation>No consultar ninguna foto</translation>
    </message>
    <message>
      <source>Where o&amp;n Earth…</source>
      <translation>Ub&amp;icar en la Tierra…</translation>
    </message>
    <message>
      <source>Where the model would expect this photo, with no image (Locations dock)</source>
      <translation>Dónde esperaría el modelo esta foto, sin ninguna imagen (panel Ubicaciones)</translation>
    </message>
  </context>
  <context>
    <name>PhotoControl</name>
    <message>
      <source>One photo or folder at a time: {0} is taken.</source>
      <translation>Una foto o carpeta cada vez: se toma {0}.</translation>
    </message>
    <message>
      <source>Reading the photos of {0}</source>
      <translation>Leyendo las fotos de {0}</translation>
    </message>
    <message>
      <source>Looking at {0}</source>
      <translation>Mirando {0}</translation>
    </message>
    <message>
      <source>Photos</source>
      <translation>Fotos</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>Foto</translation>
    </message>
    <message>
      <source>Folder of photos</source>
      <translation>Carpeta de fotos</translation>
    </message>
    <message>
      <source>It states no GPS position: only its heatmap says where it may be.</source>
      <translation>No indica posición GPS: solo su mapa de calor dice dónde puede estar.</translation>
    </message>
    <message>
      <source>Taken at {0}, {1}</source>
      <translation>Tomada en {0}, {1}</translation>
    </message>
    <message>
      <source>{0}, outside the scene</source>
      <translation>{0}, fuera de la escena</translation>
    </message>
    <message>
      <source>GeoLangBind: photos on the map</source>
      <translation>GeoLangBind: fotos en el mapa</translation>
    </message>
    <message>
      <source>None of the {0} files in {1} can be read as a photo. {2}</source>
      <translation>Ninguno de los {0} archivos de {1} se puede leer como foto. {2}</translation>
    </message>
    <message>
      <source>{0}: {1} photos</source>
      <translation>{0}: {1} fotos</translation>
    </message>
    <message>
      <source>Cancelled: photos that were encoded until then are kept.</source>
      <translation>Cancelado: se conservan las fotos codificadas hasta entonces.</translation>
    </message>
    <message>
      <source>Cancelled: nothing was changed.</source>
      <translation>Cancelado: no se ha cambiado nada.</translation>
    </message>
    <message>
      <source>That place lies outside the scene “{0}”.</source>
      <translation>Ese lugar está fuera de la escena «{0}».</translation>
    </message>
    <message>
      <source>Comparing the photos with this place</source>
      <translation>Comparando las fotos con este lugar</translation>
    </message>
    <message>
      <source>GAIR on {0}, {1}</source>
      <translation>GAIR en {0}, {1}</translation>
    </message>
    <message>
      <source>The most like what the scene shows there come first.</source>
      <translation>Primero las más parecidas a lo que la escena muestra allí.</translation>
    </message>
    <message>
      <source>Compared with the location alone, without a scene. {0}</source>
      <translation>Comparadas solo con la ubicación, sin escena. {0}</translation>
    </message>
  </context>
  <context>
    <name>PhotoList</name>
    <message>
      <source>Photos</source>
      <translation>Fotos</translation>
    </message>
  </context>
  <context>
    <name>PhotoRuns</name>
    <message>
      <source>GeoLangBind: {0}</source>
      <translation>GeoLangBind: {0}</translation>
    </message>
  </context>
  <context>
    <name>PhotoWay</name>
    <message>
      <source>Ph&amp;oto…</source>
      <translation>&amp;Foto…</translation>
    </message>
    <message>
      <source>Choose a street-view photo</source>
      <translation>Elegir una foto a pie de calle</translation>
    </message>
    <message>
      <source>Fo&amp;lder…</source>
      <translation>Ca&amp;rpeta…</translation>
    </message>
    <message>
      <source>Choose a folder of photos; those with a GPS position come onto the map</source>
      <translation>Elegir una carpeta de fotos; las que tienen posición GPS aparecen en el mapa</translation>
    </message>
    <message>
      <source>Close the folder; its points stay on the map</source>
      <translation>Cerrar la carpeta; sus puntos siguen en el mapa</translation>
    </message>
    <message>
      <source>&amp;Rank by a place on the map</source>
      <translation>Ordenar por un lu&amp;gar del mapa</translation>
    </message>
    <message>
      <source>Click the map: which of the photos look like this place?</source>
      <translation>Haga clic en el mapa: ¿qué fotos se parecen a este lugar?</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
  </context>
  <context>
    <name>PhotosModel</name>
    <message>
      <source>no GPS position</source>
      <translation>sin posición GPS</translation>
    </message>
  </context>
  <context>
    <name>PlacesTable</name>
    <message>
      <source>Place</source>
      <translation>Lugar</translation>
    </message>
    <message>
      <source>Similarity</source>
      <translation>Similitud</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>Lugares</translation>
    </message>
  </context>
  <context>
    <name>PluginMenu</name>
    <message>
      <source>GeoLangBind · Classify</source>
      <translation>GeoLangBind · Clasificar</translation>
    </message>
    <message>
      <source>Class map of a scene from typed class names</source>
      <translation>Mapa de clases de una escena a partir de nombres de clases escritos</translation>
    </message>
    <message>
      <source>GeoLangBind · Compare</source>
      <translation>GeoLangBind · Comparar</translation>
    </message>
    <message>
      <source>Where in a scene is what you click, type or have a photo of</source>
      <translation>Dónde hay en una escena lo que se marca, se escribe o se tiene en una foto</translation>
    </message>
    <message>
      <source>GeoLangBind · Locations</source>
      <translation>GeoLangBind · Ubicaciones</translation>
    </message>
    <message>
      <source>What a model knows about the places of an extent, with no image</source>
      <translation>Lo que un modelo sabe de los lugares de una extensión, sin ninguna imagen</translation>
    </message>
    <message>
      <source>Engine…</source>
      <translation>Motor…</translation>
    </message>
    <message>
      <source>Models…</source>
      <translation>Modelos…</translation>
    </message>
    <message>
      <source>Settings…</source>
      <translation>Configuración…</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Ayuda</translation>
    </message>
  </context>
  <context>
    <name>ProcessingBands</name>
    <message>
      <source>“{0}” is no wavelength: write nanometres separated by commas, e.g. 665, 560.</source>
      <translation>«{0}» no es una longitud de onda: escriba nanómetros separados por comas, p. ej. 665, 560.</translation>
    </message>
    <message>
      <source>A wavelength of {0} nm is too short: write nanometres, e.g. {1}, or “{0} µm”.</source>
      <translation>Una longitud de onda de {0} nm es demasiado corta: escriba nanómetros, p. ej. {1}, o «{0} µm».</translation>
    </message>
    <message>
      <source>{0} wavelengths for {1} bands: give one for each band that takes part.</source>
      <translation>{0} longitudes de onda para {1} bandas: indique una por cada banda que interviene.</translation>
    </message>
    <message>
      <source>typed</source>
      <translation>escrito</translation>
    </message>
  </context>
  <context>
    <name>ProcessingChoices</name>
    <message>
      <source>Photos (*.jpg *.jpeg *.png *.webp);;All files (*)</source>
      <translation>Fotos (*.jpg *.jpeg *.png *.webp);;Todos los archivos (*)</translation>
    </message>
  </context>
  <context>
    <name>RankHtml</name>
    <message>
      <source>Rank</source>
      <translation>Puesto</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>Foto</translation>
    </message>
    <message>
      <source>Similarity</source>
      <translation>Similitud</translation>
    </message>
    <message>
      <source>Distance</source>
      <translation>Distancia</translation>
    </message>
    <message>
      <source>and {0} more</source>
      <translation>y {0} más</translation>
    </message>
    <message>
      <source>Photos like the place {0}</source>
      <translation>Fotos como el lugar {0}</translation>
    </message>
  </context>
  <context>
    <name>RankParameters</name>
    <message>
      <source>The Sentinel-2 image, with the ten bands that GAIR needs.</source>
      <translation>La imagen Sentinel-2, con las diez bandas que necesita GAIR.</translation>
    </message>
    <message>
      <source>Extent of the export</source>
      <translation>Extensión de la exportación</translation>
    </message>
    <message>
      <source>For layers that are exported first: the part that is exported, a few kilometres around the point; empty: all of it.</source>
      <translation>Para capas que antes se exportan: la parte que se exporta, unos kilómetros alrededor del punto; vacío: toda.</translation>
    </message>
    <message>
      <source>Where encoded scenes and photos are kept; empty: in your cache folder.</source>
      <translation>Dónde se guardan las escenas y fotos codificadas; vacío: en su carpeta de caché.</translation>
    </message>
    <message>
      <source>Point</source>
      <translation>Punto</translation>
    </message>
    <message>
      <source>The place that photos are compared with, in any CRS, inside the scene.</source>
      <translation>El lugar con el que se comparan las fotos, en cualquier SRC, dentro de la escena.</translation>
    </message>
    <message>
      <source>Folder of photos</source>
      <translation>Carpeta de fotos</translation>
    </message>
    <message>
      <source>Photos taken on the ground, JPEG, PNG or WebP; folders in it are searched too. Photos are encoded once: the next place is answered at once.</source>
      <translation>Fotos tomadas desde el suelo, JPEG, PNG o WebP; también se buscan en las subcarpetas. Las fotos se codifican una vez: el siguiente lugar se responde al instante.</translation>
    </message>
    <message>
      <source>Number of photos</source>
      <translation>Número de fotos</translation>
    </message>
    <message>
      <source>How many are listed, the most similar first; 0: all.</source>
      <translation>Cuántas se enumeran, primero las más similares; 0: todas.</translation>
    </message>
    <message>
      <source>Ranked photos</source>
      <translation>Fotos ordenadas</translation>
    </message>
    <message>
      <source>Where the photos were taken, the most similar first, in longitude and latitude: rank, name, score (cosine similarity, -1 to 1), distance_m (metres to the point) and path. Photos without a GPS position have neither distance nor geometry.</source>
      <translation>Dónde se tomaron las fotos, primero las más similares, en longitud y latitud: rank, name, score (similitud del coseno, de -1 a 1), distance_m (metros hasta el punto) y path. Las fotos sin posición GPS no tienen distancia ni geometría.</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>Resumen</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <translation>Archivos HTML (*.html)</translation>
    </message>
    <message>
      <source>The same as a table, with the best photos as pictures, as HTML.</source>
      <translation>Lo mismo como tabla, con las mejores fotos como imágenes, en HTML.</translation>
    </message>
    <message>
      <source>Photos compared</source>
      <translation>Fotos comparadas</translation>
    </message>
    <message>
      <source>Most similar photo</source>
      <translation>Foto más similar</translation>
    </message>
    <message>
      <source>Largest similarity</source>
      <translation>Similitud máxima</translation>
    </message>
  </context>
  <context>
    <name>RankPhotosAlgorithm</name>
    <message>
      <source>Rank photos by similarity to a place</source>
      <translation>Ordenar fotos por similitud con un lugar</translation>
    </message>
    <message>
      <source>Which photos of a folder look like a place in a Sentinel-2 scene</source>
      <translation>Qué fotos de una carpeta se parecen a un lugar de una escena Sentinel-2</translation>
    </message>
    <message>
      <source>Give a place in a Sentinel-2 scene and a folder of photos taken on the ground, get the photos sorted by the cosine similarity of each to what the scene shows there, by the model GAIR, as points with rank, score and distance in metres. The scene needs ten Sentinel-2 bands. The engine runs in its own process; no scene and no photo leaves the computer. GAIR's licence, CC BY-NC 4.0, holds for the result: credit its authors, no commercial use.</source>
      <translation>Indique un lugar de una escena Sentinel-2 y una carpeta de fotos tomadas desde el suelo y obtenga las fotos ordenadas por la similitud del coseno de cada una con lo que la escena muestra allí, según el modelo GAIR, como puntos con puesto, puntuación y distancia en metros. La escena necesita diez bandas de Sentinel-2. El motor se ejecuta en su propio proceso; ninguna escena ni foto sale del equipo. La licencia de GAIR, CC BY-NC 4.0, rige para el resultado: cite a sus autores, sin uso comercial.</translation>
    </message>
    <message>
      <source>GAIR,photo,picture,street view,ground,similarity,search,gallery</source>
      <translation>GAIR,foto,imagen,a pie de calle,suelo,similitud,búsqueda,galería</translation>
    </message>
    <message>
      <source>The points cannot be written to {0}: {1}</source>
      <translation>No se pueden escribir los puntos en {0}: {1}</translation>
    </message>
    <message>
      <source>{0} photos compared; {1} files were new or had changed.</source>
      <translation>{0} fotos comparadas; {1} archivos eran nuevos o habían cambiado.</translation>
    </message>
    <message>
      <source>{0} of the {1} photos listed state no GPS position: no distance, no point.</source>
      <translation>{0} de las {1} fotos enumeradas no indican posición GPS: sin distancia ni punto.</translation>
    </message>
    <message>
      <source>{0} files cannot be read as photos, the first: {1}</source>
      <translation>{0} archivos no se pueden leer como fotos, el primero: {1}</translation>
    </message>
  </context>
  <context>
    <name>RectangleChooser</name>
    <message>
      <source>&amp;Draw</source>
      <translation>&amp;Dibujar</translation>
    </message>
    <message>
      <source>Drag a rectangle on the map; Escape gives up</source>
      <translation>Arrastre un rectángulo en el mapa; Esc cancela</translation>
    </message>
    <message>
      <source>Re&amp;draw</source>
      <translation>Re&amp;dibujar</translation>
    </message>
    <message>
      <source>Drag a rectangle on the map.</source>
      <translation>Arrastre un rectángulo en el mapa.</translation>
    </message>
  </context>
  <context>
    <name>ResultSummary</name>
    <message>
      <source>Copy the table</source>
      <translation>Copiar la tabla</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>Clase</translation>
    </message>
    <message>
      <source>ha</source>
      <translation>ha</translation>
    </message>
    <message>
      <source>Unclassified below, in percent</source>
      <translation>Sin clasificar por debajo de, en porcentaje</translation>
    </message>
    <message>
      <source>&amp;Unclassified below</source>
      <translation>Sin clasi&amp;ficar bajo</translation>
    </message>
    <message>
      <source>The class layer or its confidence raster is gone.</source>
      <translation>La capa de clases o su ráster de confianza ya no está.</translation>
    </message>
    <message>
      <source>unclassified</source>
      <translation>sin clasificar</translation>
    </message>
  </context>
  <context>
    <name>RunBar</name>
    <message>
      <source>Ru&amp;n</source>
      <translation>E&amp;jecutar</translation>
    </message>
    <message>
      <source>Classify the scene (Ctrl+Enter)</source>
      <translation>Clasificar la escena (Ctrl+Intro)</translation>
    </message>
    <message>
      <source>Help on this panel</source>
      <translation>Ayuda sobre este panel</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>&amp;Cancelar</translation>
    </message>
    <message>
      <source>Asking the engine…</source>
      <translation>Consultando al motor…</translation>
    </message>
    <message>
      <source>Cancelling…</source>
      <translation>Cancelando…</translation>
    </message>
  </context>
  <context>
    <name>RunControl</name>
    <message>
      <source>GeoLangBind: classes of “{0}”</source>
      <translation>GeoLangBind: clases de «{0}»</translation>
    </message>
    <message>
      <source>Cancelled: nothing was written.</source>
      <translation>Cancelado: no se ha escrito nada.</translation>
    </message>
    <message>
      <source>Classified in {0}: {1}</source>
      <translation>Clasificada en {0}: {1}</translation>
    </message>
  </context>
  <context>
    <name>SceneAlgorithm</name>
    <message>
      <source>Choose a raster layer as the scene.</source>
      <translation>Elija una capa ráster como escena.</translation>
    </message>
    <message>
      <source>The offset is no number: write one, or leave it out.</source>
      <translation>El desplazamiento no es un número: escriba uno u omítalo.</translation>
    </message>
    <message>
      <source>Bands: {0}. {1}</source>
      <translation>Bandas: {0}. {1}</translation>
    </message>
    <message>
      <source>Model: {0} on {1}</source>
      <translation>Modelo: {0} en {1}</translation>
    </message>
    <message>
      <source>Exporting the layer…</source>
      <translation>Exportando la capa…</translation>
    </message>
  </context>
  <context>
    <name>SceneBands</name>
    <message>
      <source>1 band</source>
      <translation>1 banda</translation>
    </message>
    <message>
      <source>{0} bands</source>
      <translation>{0} bandas</translation>
    </message>
    <message>
      <source>{0} of {1} bands</source>
      <translation>{0} de {1} bandas</translation>
    </message>
    <message>
      <source>wavelengths missing</source>
      <translation>faltan longitudes de onda</translation>
    </message>
    <message>
      <source>from {0}</source>
      <translation>de {0}</translation>
    </message>
    <message>
      <source>from several sources</source>
      <translation>de varios orígenes</translation>
    </message>
    <message>
      <source>Paste numbers only: one wavelength in nanometres for each band.</source>
      <translation>Pegue solo números: una longitud de onda en nanómetros por cada banda.</translation>
    </message>
    <message>
      <source>The list has {0} wavelengths, the scene {1} bands.</source>
      <translation>La lista tiene {0} longitudes de onda y la escena {1} bandas.</translation>
    </message>
    <message>
      <source>typed</source>
      <translation>escrito</translation>
    </message>
  </context>
  <context>
    <name>SceneChooser</name>
    <message>
      <source>Scene</source>
      <translation>Escena</translation>
    </message>
  </context>
  <context>
    <name>SceneParameters</name>
    <message>
      <source>Layers that only QGIS can read (web services, databases) are exported first.</source>
      <translation>Las capas que solo QGIS puede leer (servicios web, bases de datos) antes se exportan.</translation>
    </message>
    <message>
      <source>Scene</source>
      <translation>Escena</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <source>starter: small, trained on simulated scenes, to try the plugin; offline. geolangbind-b-224, geolangbind-l-384: the published GeoLangBind, for real work; fetched from the Hugging Face Hub when first used.</source>
      <translation>starter: pequeño, entrenado con escenas simuladas, para probar el complemento; sin conexión. geolangbind-b-224, geolangbind-l-384: el GeoLangBind publicado, para el trabajo real; se descarga de Hugging Face Hub la primera vez que se usa.</translation>
    </message>
    <message>
      <source>Weights file</source>
      <translation>Archivo de pesos</translation>
    </message>
    <message>
      <source>A checkpoint on disk (.safetensors, .bin, .pth) instead of the published one.</source>
      <translation>Un checkpoint del disco (.safetensors, .bin, .pth) en lugar del publicado.</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Dispositivo</translation>
    </message>
    <message>
      <source>Where the model runs: auto, cpu, cuda, cuda:1 … or mps.</source>
      <translation>Dónde se ejecuta el modelo: auto, cpu, cuda, cuda:1 … o mps.</translation>
    </message>
    <message>
      <source>Offline</source>
      <translation>Sin conexión</translation>
    </message>
    <message>
      <source>Never reach for the Hugging Face Hub: use what is on this computer.</source>
      <translation>No acceder nunca a Hugging Face Hub: usar lo que hay en este equipo.</translation>
    </message>
    <message>
      <source>The bands that take part; empty: all that hold measurements.</source>
      <translation>Las bandas que intervienen; vacío: todas las que contienen medidas.</translation>
    </message>
    <message>
      <source>The bands to choose from; empty: all. GAIR takes Sentinel-2's B02, B03, B04, B05, B06, B07, B08, B8A, B11 and B12, found by name or wavelength, in any order.</source>
      <translation>Las bandas entre las que elegir; vacío: todas. GAIR usa B02, B03, B04, B05, B06, B07, B08, B8A, B11 y B12 de Sentinel-2, que se reconocen por nombre o longitud de onda, en cualquier orden.</translation>
    </message>
    <message>
      <source>Sensor</source>
      <translation>Sensor</translation>
    </message>
    <message>
      <source>auto: found in the scene's metadata. A preset gives the wavelengths of its bands.</source>
      <translation>auto: se busca en los metadatos de la escena. Un sensor predefinido da las longitudes de onda de sus bandas.</translation>
    </message>
    <message>
      <source>Bands</source>
      <translation>Bandas</translation>
    </message>
    <message>
      <source>Wavelengths (nm)</source>
      <translation>Longitudes de onda (nm)</translation>
    </message>
    <message>
      <source>One for each band that takes part, in nanometres, separated by commas: “665, 560, 490”. Empty: from the metadata or the sensor.</source>
      <translation>Una por cada banda que interviene, en nanómetros, separadas por comas: «665, 560, 490». Vacío: de los metadatos o del sensor.</translation>
    </message>
    <message>
      <source>Offset of the stored values</source>
      <translation>Desplazamiento de los valores almacenados</translation>
    </message>
    <message>
      <source>Added before scaling; empty: as detected. Sentinel-2 has -1000 from processing baseline 04.00 (January 2022) on, and 0 before.</source>
      <translation>Se suma antes del escalado; vacío: el detectado. Sentinel-2 tiene -1000 desde la versión de procesado 04.00 (enero de 2022), y 0 antes.</translation>
    </message>
    <message>
      <source>Scaling</source>
      <translation>Escalado</translation>
    </message>
    <message>
      <source>training: to the range the model was trained on, comparable between scenes. percentile: stretched from the scene's 2nd to its 98th percentile. as-is: values are 0 to 255 already.</source>
      <translation>training: al rango con el que se entrenó el modelo, comparable entre escenas. percentile: estirado del percentil 2 al 98 de la escena. as-is: los valores ya van de 0 a 255.</translation>
    </message>
    <message>
      <source>Extent</source>
      <translation>Extensión</translation>
    </message>
    <message>
      <source>The part of the scene that is wanted, in any CRS; empty: all of it.</source>
      <translation>La parte de la escena que se quiere, en cualquier SRC; vacío: toda.</translation>
    </message>
    <message>
      <source>Polygons</source>
      <translation>Polígonos</translation>
    </message>
    <message>
      <source>Only pixels inside these polygons count, the rest becomes nodata.</source>
      <translation>Solo cuentan los píxeles dentro de estos polígonos; el resto queda como nodata.</translation>
    </message>
    <message>
      <source>Pixel size of the export</source>
      <translation>Tamaño de píxel de la exportación</translation>
    </message>
    <message>
      <source>For layers that are exported first, in map units of the layer; 0: the layer's own, or 10 m for web services.</source>
      <translation>Para capas que antes se exportan, en unidades del mapa de la capa; 0: el de la propia capa, o 10 m para servicios web.</translation>
    </message>
    <message>
      <source>2, 4: the image is enlarged that many times for the model, so that patches are finer on the ground and small things count; 4 takes longest.</source>
      <translation>2, 4: la imagen se amplía ese número de veces para el modelo, de modo que los parches son más finos sobre el terreno y cuentan las cosas pequeñas; 4 es lo que más tarda.</translation>
    </message>
    <message>
      <source>1: the model looks at windows of 1.92 km a side. 2, 4: a half, a quarter of that, so that smaller things count; 4 takes longest.</source>
      <translation>1: el modelo mira ventanas de 1,92 km de lado. 2, 4: la mitad, la cuarta parte, para que cuenten cosas más pequeñas; 4 es lo que más tarda.</translation>
    </message>
    <message>
      <source>Detail</source>
      <translation>Detalle</translation>
    </message>
    <message>
      <source>Folder of encoded scenes</source>
      <translation>Carpeta de escenas codificadas</translation>
    </message>
  </context>
  <context>
    <name>SceneState</name>
    <message>
      <source>Add a raster layer to the project to have a scene.</source>
      <translation>Añada una capa ráster al proyecto para tener una escena.</translation>
    </message>
    <message>
      <source>Reading the bands of the scene…</source>
      <translation>Leyendo las bandas de la escena…</translation>
    </message>
    <message>
      <source>Tick at least one band.</source>
      <translation>Marque al menos una banda.</translation>
    </message>
    <message>
      <source>band {0}</source>
      <translation>banda {0}</translation>
    </message>
    <message>
      <source>Give a wavelength for {0}, untick it, or choose a sensor.</source>
      <translation>Indique una longitud de onda para {0}, desmárquela o elija un sensor.</translation>
    </message>
    <message>
      <source>{0} nm for {1} is no wavelength: use nanometres, e.g. 665.</source>
      <translation>{0} nm para {1} no es una longitud de onda: use nanómetros, p. ej. 665.</translation>
    </message>
    <message>
      <source>Say in which folder the output goes: choose it with the … button.</source>
      <translation>Indique en qué carpeta va la salida: elíjala con el botón ….</translation>
    </message>
    <message>
      <source>The output must be a GeoTIFF: give it a name ending in .tif.</source>
      <translation>La salida debe ser un GeoTIFF: dele un nombre que termine en .tif.</translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source>GeoLangBind settings</source>
      <translation>Configuración de GeoLangBind</translation>
    </message>
    <message>
      <source>Python of the engine</source>
      <translation>Python del motor</translation>
    </message>
    <message>
      <source>found by itself</source>
      <translation>se busca automáticamente</translation>
    </message>
    <message>
      <source>&amp;Engine…</source>
      <translation>&amp;Motor…</translation>
    </message>
    <message>
      <source>Install, repair, update or remove the engine; the settings are kept first</source>
      <translation>Instalar, reparar, actualizar o quitar el motor; antes se guarda la configuración</translation>
    </message>
    <message>
      <source>Folder of the engine</source>
      <translation>Carpeta del motor</translation>
    </message>
    <message>
      <source>in QGIS's settings folder</source>
      <translation>en la carpeta de configuración de QGIS</translation>
    </message>
    <message>
      <source>Where the engine is installed, 1 GB or more; one that is installed stays</source>
      <translation>Dónde se instala el motor, 1 GB o más; uno ya instalado se queda donde está</translation>
    </message>
    <message>
      <source> min</source>
      <translation> min</translation>
    </message>
    <message>
      <source>O&amp;ffline: use only models that are on this computer</source>
      <translation>&amp;Sin conexión: usar solo modelos que están en este equipo</translation>
    </message>
    <message>
      <source>There is no file {0}.</source>
      <translation>No existe el archivo {0}.</translation>
    </message>
    <message>
      <source>{0} is not a program.</source>
      <translation>{0} no es un programa.</translation>
    </message>
    <message>
      <source>{0} is no address of a mirror: one is like {1}</source>
      <translation>{0} no es una dirección de espejo: una es como {1}</translation>
    </message>
    <message>
      <source>The device is auto, cpu, cuda, cuda:0, cuda:1 …, xpu or mps.</source>
      <translation>El dispositivo es auto, cpu, cuda, cuda:0, cuda:1 …, xpu o mps.</translation>
    </message>
    <message>
      <source>Engine's &amp;Python</source>
      <translation>&amp;Python del motor</translation>
    </message>
    <message>
      <source>Found by itself: the one that the plugin installs. One of your own (3.10 or newer) needs the packages of requirements/engine.txt. It runs beside QGIS, never inside it.</source>
      <translation>Se busca automáticamente: el que instala el complemento. Uno propio (3.10 o posterior) necesita los paquetes de requirements/engine.txt. Se ejecuta junto a QGIS, nunca dentro de él.</translation>
    </message>
    <message>
      <source>Engine's fo&amp;lder</source>
      <translation>Carpeta de&amp;l motor</translation>
    </message>
    <message>
      <source>&amp;Device</source>
      <translation>&amp;Dispositivo</translation>
    </message>
    <message>
      <source>Stop an idle engine &amp;after</source>
      <translation>Det&amp;ener el motor inactivo tras</translation>
    </message>
    <message>
      <source>Hugging Face &amp;Hub</source>
      <translation>&amp;Hugging Face Hub</translation>
    </message>
    <message>
      <source>Python pac&amp;kages</source>
      <translation>Pa&amp;quetes de Python</translation>
    </message>
    <message>
      <source>P&amp;ythons</source>
      <translation>P&amp;ython</translation>
    </message>
    <message>
      <source>For networks that reach no others. Proxy and certificates are those of QGIS. A token for the Hugging Face Hub is never sent to a mirror.</source>
      <translation>Para redes que no alcanzan otros servidores. El proxy y los certificados son los de QGIS. Un token de Hugging Face Hub nunca se envía a un espejo.</translation>
    </message>
    <message>
      <source>Mirrors</source>
      <translation>Espejos</translation>
    </message>
  </context>
  <context>
    <name>SimilarityAlgorithm</name>
    <message>
      <source>Cosine similarity: least {0}, median {1}, largest {2}</source>
      <translation>Similitud del coseno: mínimo {0}, mediana {1}, máximo {2}</translation>
    </message>
    <message>
      <source>similarity,heatmap,search,find,embedding,deep learning</source>
      <translation>similitud,mapa de calor,buscar,encontrar,embedding,aprendizaje profundo</translation>
    </message>
    <message>
      <source>Similarity to words</source>
      <translation>Similitud con palabras</translation>
    </message>
    <message>
      <source>Heatmap of a scene: where it shows what a phrase describes</source>
      <translation>Mapa de calor de una escena: dónde muestra lo que describe una frase</translation>
    </message>
    <message>
      <source>Type a phrase, get a heatmap of the scene: the cosine similarity of every place to the words, -1 to 1. The first question encodes the scene into a store; later ones are answered from it. The engine runs in its own process; no scene and no prompt leaves the computer.</source>
      <translation>Escriba una frase (en inglés) y obtenga un mapa de calor de la escena: la similitud del coseno de cada lugar con las palabras, de -1 a 1. La primera pregunta codifica la escena en un almacén; las siguientes se responden desde él. El motor se ejecuta en su propio proceso; ninguna escena ni prompt sale del equipo.</translation>
    </message>
    <message>
      <source>Type what to look for.</source>
      <translation>Escriba qué buscar.</translation>
    </message>
    <message>
      <source>Similarity to places</source>
      <translation>Similitud con lugares</translation>
    </message>
    <message>
      <source>Heatmap of a scene: where it looks like the points you give</source>
      <translation>Mapa de calor de una escena: dónde se parece a los puntos indicados</translation>
    </message>
    <message>
      <source>Give a point or a layer of points, get a heatmap of the scene: the cosine similarity of every place to those, -1 to 1; likeness to points that are not meant counts against it. The first question encodes the scene into a store; later ones are answered from it. The engine runs in its own process; no scene and no prompt leaves the computer.</source>
      <translation>Indique un punto o una capa de puntos y obtenga un mapa de calor de la escena: la similitud del coseno de cada lugar con ellos, de -1 a 1; el parecido con puntos de lo que no se busca resta. La primera pregunta codifica la escena en un almacén; las siguientes se responden desde él. El motor se ejecuta en su propio proceso; ninguna escena ni prompt sale del equipo.</translation>
    </message>
    <message>
      <source>Give a point, or a layer of points.</source>
      <translation>Indique un punto o una capa de puntos.</translation>
    </message>
    <message>
      <source>The layer of points holds none: choose another, or give a point.</source>
      <translation>La capa de puntos no contiene ninguno: elija otra o indique un punto.</translation>
    </message>
    <message>
      <source>“{0}” has over {1} points: select some.</source>
      <translation>«{0}» tiene más de {1} puntos: seleccione algunos.</translation>
    </message>
    <message>
      <source>A point of “{0}” has no place in the scene's CRS.</source>
      <translation>Un punto de «{0}» no tiene lugar en el SRC de la escena.</translation>
    </message>
    <message>
      <source>Similarity to a street-view photo</source>
      <translation>Similitud con una foto a pie de calle</translation>
    </message>
    <message>
      <source>Heatmap of a Sentinel-2 scene: where a street-view photo may have been taken</source>
      <translation>Mapa de calor de una escena Sentinel-2: dónde puede haberse tomado una foto a pie de calle</translation>
    </message>
    <message>
      <source>Give a photo taken on the ground, get a heatmap of a Sentinel-2 scene: the cosine similarity of every place to the photo, -1 to 1, by the model GAIR. The scene needs ten Sentinel-2 bands. The first photo encodes the scene into a store; later ones are answered from it. The engine runs in its own process; no scene and no photo leaves the computer. GAIR's licence, CC BY-NC 4.0, holds for the heatmap: credit its authors, no commercial use; the file says so too.</source>
      <translation>Indique una foto tomada desde el suelo y obtenga un mapa de calor de una escena Sentinel-2: la similitud del coseno de cada lugar con la foto, de -1 a 1, según el modelo GAIR. La escena necesita diez bandas de Sentinel-2. La primera foto codifica la escena en un almacén; las siguientes se responden desde él. El motor se ejecuta en su propio proceso; ninguna escena ni foto sale del equipo. La licencia de GAIR, CC BY-NC 4.0, rige para el mapa de calor: cite a sus autores, sin uso comercial; el archivo también lo dice.</translation>
    </message>
    <message>
      <source>GAIR,photo,picture,street view,ground,geolocation</source>
      <translation>GAIR,foto,imagen,a pie de calle,suelo,geolocalización</translation>
    </message>
    <message>
      <source>{0} was taken at {1}, {2}: similarity there {3}</source>
      <translation>{0} se tomó en {1}, {2}: allí la similitud es {3}</translation>
    </message>
  </context>
  <context>
    <name>SimilarityParameters</name>
    <message>
      <source>The image to search: multispectral, hyperspectral, radar, aerial, elevation.</source>
      <translation>La imagen en la que se busca: multiespectral, hiperespectral, radar, aérea, de elevación.</translation>
    </message>
    <message>
      <source>The Sentinel-2 image to search, with the ten bands that GAIR needs.</source>
      <translation>La imagen Sentinel-2 en la que se busca, con las diez bandas que necesita GAIR.</translation>
    </message>
    <message>
      <source>Pixel size of the heatmap</source>
      <translation>Tamaño de píxel del mapa de calor</translation>
    </message>
    <message>
      <source>In units of the scene's CRS; 0: the model's own pixels, 20 m at detail 1, 10 m at 2.</source>
      <translation>En unidades del SRC de la escena; 0: los píxeles del propio modelo, 20 m con detalle 1, 10 m con 2.</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Palabras</translation>
    </message>
    <message>
      <source>What to look for: “river”, or synonyms separated by | as in “river | lake”.</source>
      <translation>Qué buscar, en inglés: «river», o sinónimos separados por | como en «river | lake».</translation>
    </message>
    <message>
      <source>But not</source>
      <translation>Pero no</translation>
    </message>
    <message>
      <source>What is not meant, written in the same way: places like that count as less similar.</source>
      <translation>Lo que no se busca, escrito de la misma forma: los lugares así cuentan como menos similares.</translation>
    </message>
    <message>
      <source>Point</source>
      <translation>Punto</translation>
    </message>
    <message>
      <source>A place that is meant, in any CRS, inside the scene.</source>
      <translation>Un lugar de lo que se busca, en cualquier SRC, dentro de la escena.</translation>
    </message>
    <message>
      <source>Points</source>
      <translation>Puntos</translation>
    </message>
    <message>
      <source>A layer of places that are meant, besides the point or instead of it.</source>
      <translation>Una capa de lugares de lo que se busca, además del punto o en su lugar.</translation>
    </message>
    <message>
      <source>A layer of places that are not meant: what is like them counts as less similar.</source>
      <translation>Una capa de lugares de lo que no se busca: lo que se les parece cuenta como menos similar.</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>Foto</translation>
    </message>
    <message>
      <source>A photo taken on the ground, JPEG, PNG or WebP. It needs no GPS position; if it has one in the scene, the log says how similar that place is.</source>
      <translation>Una foto tomada desde el suelo, JPEG, PNG o WebP. No necesita posición GPS; si tiene una dentro de la escena, el registro dice cuán similar es ese lugar.</translation>
    </message>
    <message>
      <source>Where encoded scenes are kept for later questions; empty: in your cache folder.</source>
      <translation>Dónde se guardan las escenas codificadas para preguntas posteriores; vacío: en su carpeta de caché.</translation>
    </message>
    <message>
      <source>Heatmap</source>
      <translation>Mapa de calor</translation>
    </message>
    <message>
      <source>The cosine similarity of every pixel, -1 to 1, a GeoTIFF; nodata where it has none.</source>
      <translation>La similitud del coseno de cada píxel, de -1 a 1, un GeoTIFF; nodata donde no la hay.</translation>
    </message>
    <message>
      <source>Least similarity</source>
      <translation>Similitud mínima</translation>
    </message>
    <message>
      <source>Median similarity</source>
      <translation>Similitud mediana</translation>
    </message>
    <message>
      <source>Largest similarity</source>
      <translation>Similitud máxima</translation>
    </message>
  </context>
  <context>
    <name>Spectra</name>
    <message>
      <source>GeoLangBind: spectra</source>
      <translation>GeoLangBind: espectros</translation>
    </message>
  </context>
  <context>
    <name>SpectrumChart</name>
    <message>
      <source>Wavelength (nm)</source>
      <translation>Longitud de onda (nm)</translation>
    </message>
  </context>
  <context>
    <name>StoreLine</name>
    <message>
      <source>Clear</source>
      <translation>Borrar</translation>
    </message>
    <message>
      <source>Delete what was encoded; the next question encodes again</source>
      <translation>Borrar lo codificado; la siguiente pregunta codifica de nuevo</translation>
    </message>
    <message>
      <source>This scene is encoded: {0} on disk.</source>
      <translation>Esta escena está codificada: {0} en disco.</translation>
    </message>
    <message>
      <source>This scene has changed since it was encoded ({0} on disk).</source>
      <translation>Esta escena ha cambiado desde que se codificó ({0} en disco).</translation>
    </message>
    <message>
      <source>The first question encodes the scene; later ones are answered at once.</source>
      <translation>La primera pregunta codifica la escena; las siguientes se responden al instante.</translation>
    </message>
    <message>
      <source>Clear this scene ({0})</source>
      <translation>Borrar esta escena ({0})</translation>
    </message>
    <message>
      <source>Clear all encoded scenes ({0}, {1})</source>
      <translation>Borrar todas las escenas codificadas ({0}, {1})</translation>
    </message>
  </context>
  <context>
    <name>Stores</name>
    <message>
      <source>GeoLangBind: encoded scenes</source>
      <translation>GeoLangBind: escenas codificadas</translation>
    </message>
    <message>
      <source>GeoLangBind: clearing encoded scenes</source>
      <translation>GeoLangBind: borrando escenas codificadas</translation>
    </message>
  </context>
  <context>
    <name>SummaryHtml</name>
    <message>
      <source>Class</source>
      <translation>Clase</translation>
    </message>
    <message>
      <source>Hectares</source>
      <translation>Hectáreas</translation>
    </message>
    <message>
      <source>unclassified</source>
      <translation>sin clasificar</translation>
    </message>
    <message>
      <source>Classes of {0}</source>
      <translation>Clases de {0}</translation>
    </message>
  </context>
  <context>
    <name>TextWay</name>
    <message>
      <source>for example: river | lake</source>
      <translation>por ejemplo: river | lake</translation>
    </message>
    <message>
      <source>Phrase</source>
      <translation>Frase</translation>
    </message>
    <message>
      <source>Press Enter to ask. Synonyms are separated by |.</source>
      <translation>Pulse Intro para consultar. Los sinónimos se separan con |.</translation>
    </message>
  </context>
  <context>
    <name>ThresholdRow</name>
    <message>
      <source>&amp;Hide below</source>
      <translation>Ocultar ba&amp;jo</translation>
    </message>
    <message>
      <source>Places less similar than this become transparent</source>
      <translation>Los lugares menos similares que esto se vuelven transparentes</translation>
    </message>
    <message>
      <source>Hide below</source>
      <translation>Ocultar por debajo de</translation>
    </message>
    <message>
      <source>shows {0} %</source>
      <translation>muestra {0} %</translation>
    </message>
    <message>
      <source>shows everything</source>
      <translation>muestra todo</translation>
    </message>
  </context>
  <context>
    <name>Thumbnails</name>
    <message>
      <source>GeoLangBind: thumbnails</source>
      <translation>GeoLangBind: miniaturas</translation>
    </message>
  </context>
  <context>
    <name>Ways</name>
    <message>
      <source>How to ask</source>
      <translation>Cómo preguntar</translation>
    </message>
  </context>
  <context>
    <name>_Result</name>
    <message>
      <source>Under the cursor: {0}</source>
      <translation>Bajo el cursor: {0}</translation>
    </message>
  </context>
</TS>
