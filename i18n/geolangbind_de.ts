<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>AnswerPanel</name>
    <message>
      <source>Under the cursor: {0}</source>
      <translation>Unter dem Mauszeiger: {0}</translation>
    </message>
    <message>
      <source>Save heatma&amp;p…</source>
      <translation>&amp;Heatmap speichern…</translation>
    </message>
    <message>
      <source>Keep this heatmap as a GeoTIFF with its style</source>
      <translation>Diese Heatmap mit ihrem Stil als GeoTIFF behalten</translation>
    </message>
    <message>
      <source>The heatmap is no longer in the project.</source>
      <translation>Die Heatmap ist nicht mehr im Projekt.</translation>
    </message>
  </context>
  <context>
    <name>AreaChooser</name>
    <message>
      <source>Area</source>
      <translation>Bereich</translation>
    </message>
    <message>
      <source>Selected polygons onl&amp;y</source>
      <translation>Nur gewählte &amp;Polygone</translation>
    </message>
    <message>
      <source>Whole scene</source>
      <translation>Ganze Szene</translation>
    </message>
    <message>
      <source>What the map shows</source>
      <translation>Kartenausschnitt</translation>
    </message>
    <message>
      <source>Drawn rectangle</source>
      <translation>Gezeichnetes Rechteck</translation>
    </message>
    <message>
      <source>Polygon layer</source>
      <translation>Polygonlayer</translation>
    </message>
    <message>
      <source>The part of the scene that is worked on</source>
      <translation>Der Teil der Szene, der bearbeitet wird</translation>
    </message>
    <message>
      <source>Draw a rectangle on the map.</source>
      <translation>Ein Rechteck auf der Karte zeichnen.</translation>
    </message>
    <message>
      <source>Add a polygon layer to the project, or choose another area.</source>
      <translation>Einen Polygonlayer zum Projekt hinzufügen oder einen anderen Bereich wählen.</translation>
    </message>
    <message>
      <source>Select polygons in “{0}” first.</source>
      <translation>Zuerst Polygone in „{0}“ wählen.</translation>
    </message>
  </context>
  <context>
    <name>AskControl</name>
    <message>
      <source>GeoLangBind: where is this in “{0}”</source>
      <translation>GeoLangBind: Wo kommt das in „{0}“ vor</translation>
    </message>
    <message>
      <source>GeoLangBind: saving a heatmap</source>
      <translation>GeoLangBind: Heatmap wird gespeichert</translation>
    </message>
    <message>
      <source>Cancelled: nothing was changed.</source>
      <translation>Abgebrochen: Es wurde nichts geändert.</translation>
    </message>
    <message>
      <source>The heatmap was saved to {0}</source>
      <translation>Die Heatmap wurde in {0} gespeichert</translation>
    </message>
    <message>
      <source>The scene has changed since it was encoded: encoded again in {0}.</source>
      <translation>Die Szene hat sich seit der Kodierung geändert: in {0} neu kodiert.</translation>
    </message>
    <message>
      <source>Encoded in {0} ({1}): further questions are answered at once.</source>
      <translation>In {0} kodiert ({1}): Weitere Fragen werden sofort beantwortet.</translation>
    </message>
  </context>
  <context>
    <name>BandsModel</name>
    <message>
      <source>Band</source>
      <translation>Kanal</translation>
    </message>
    <message>
      <source>nm</source>
      <translation>nm</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <source>Band {0}</source>
      <translation>Kanal {0}</translation>
    </message>
    <message>
      <source>Band {0} of the file</source>
      <translation>Kanal {0} der Datei</translation>
    </message>
    <message>
      <source>typed</source>
      <translation>eingegeben</translation>
    </message>
  </context>
  <context>
    <name>BandsPanel</name>
    <message>
      <source>Gives every band the wavelength that this sensor has</source>
      <translation>Gibt jedem Kanal die Wellenlänge, die er bei diesem Sensor hat</translation>
    </message>
    <message>
      <source>As detected</source>
      <translation>Wie erkannt</translation>
    </message>
    <message>
      <source>Detect again, forget what was typed</source>
      <translation>Neu erkennen, Eingaben verwerfen</translation>
    </message>
    <message>
      <source>As the model was trained</source>
      <translation>Wie im Training des Modells</translation>
    </message>
    <message>
      <source>Stretch 2–98 %</source>
      <translation>Streckung 2–98 %</translation>
    </message>
    <message>
      <source>As is, 0–255</source>
      <translation>Unverändert, 0–255</translation>
    </message>
    <message>
      <source>How stored values reach the model</source>
      <translation>Wie gespeicherte Werte zum Modell gelangen</translation>
    </message>
    <message>
      <source>O&amp;ffset</source>
      <translation>O&amp;ffset</translation>
    </message>
    <message>
      <source>Added to stored values first (Sentinel-2 from 2022 on: -1000); else detected</source>
      <translation>Wird zuerst zu den gespeicherten Werten addiert (Sentinel-2 ab 2022: -1000); sonst wie erkannt</translation>
    </message>
    <message>
      <source>S&amp;ensor</source>
      <translation>S&amp;ensor</translation>
    </message>
    <message>
      <source>Scalin&amp;g</source>
      <translation>S&amp;kalierung</translation>
    </message>
  </context>
  <context>
    <name>BandsTable</name>
    <message>
      <source>Bands</source>
      <translation>Kanäle</translation>
    </message>
  </context>
  <context>
    <name>Bundled</name>
    <message>
      <source>Land cover</source>
      <translation>Landbedeckung</translation>
    </message>
    <message>
      <source>Eight broad classes for any multispectral scene.</source>
      <translation>Acht breite Klassen für jede multispektrale Szene.</translation>
    </message>
    <message>
      <source>Water and coast</source>
      <translation>Wasser und Küste</translation>
    </message>
    <message>
      <source>Open water, shores and what grows in them.</source>
      <translation>Offenes Wasser, Ufer und was darin wächst.</translation>
    </message>
    <message>
      <source>Urban</source>
      <translation>Stadt</translation>
    </message>
    <message>
      <source>What towns are made of, for scenes of 10 m and finer.</source>
      <translation>Woraus Städte bestehen, für Szenen mit 10 m und feiner.</translation>
    </message>
    <message>
      <source>Agriculture</source>
      <translation>Landwirtschaft</translation>
    </message>
    <message>
      <source>Fields by their state, and what lies between them.</source>
      <translation>Felder nach ihrem Zustand und was dazwischen liegt.</translation>
    </message>
    <message>
      <source>Disaster and burn</source>
      <translation>Katastrophen und Brände</translation>
    </message>
    <message>
      <source>Burns, floods and damage, next to what was spared.</source>
      <translation>Brände, Fluten und Schäden, neben dem, was verschont blieb.</translation>
    </message>
    <message>
      <source>Snow and ice</source>
      <translation>Schnee und Eis</translation>
    </message>
    <message>
      <source>Mountains and polar scenes; tells snow from cloud.</source>
      <translation>Gebirge und Polargebiete; trennt Schnee von Wolken.</translation>
    </message>
    <message>
      <source>Sentinel-2 L1C (top of atmosphere)</source>
      <translation>Sentinel-2 L1C (Oberkante der Atmosphäre)</translation>
    </message>
    <message>
      <source>Sentinel-2 L2A (surface reflectance)</source>
      <translation>Sentinel-2 L2A (Bodenreflexion)</translation>
    </message>
    <message>
      <source>PlanetScope, 4 bands</source>
      <translation>PlanetScope, 4 Kanäle</translation>
    </message>
    <message>
      <source>PlanetScope SuperDove, 8 bands</source>
      <translation>PlanetScope SuperDove, 8 Kanäle</translation>
    </message>
    <message>
      <source>Aerial or other photograph, red green blue</source>
      <translation>Luftbild oder anderes Foto, Rot Grün Blau</translation>
    </message>
    <message>
      <source>NAIP or other aerial, red green blue near infrared</source>
      <translation>NAIP oder anderes Luftbild, Rot Grün Blau nahes Infrarot</translation>
    </message>
    <message>
      <source>WorldView-2, 8 bands</source>
      <translation>WorldView-2, 8 Kanäle</translation>
    </message>
    <message>
      <source>WorldView-3, 8 or 16 bands</source>
      <translation>WorldView-3, 8 oder 16 Kanäle</translation>
    </message>
    <message>
      <source>MODIS surface reflectance (MOD09), bands 1-7</source>
      <translation>MODIS-Bodenreflexion (MOD09), Kanäle 1-7</translation>
    </message>
    <message>
      <source>EnMAP (hyperspectral)</source>
      <translation>EnMAP (hyperspektral)</translation>
    </message>
    <message>
      <source>PRISMA (hyperspectral)</source>
      <translation>PRISMA (hyperspektral)</translation>
    </message>
    <message>
      <source>EMIT (hyperspectral)</source>
      <translation>EMIT (hyperspektral)</translation>
    </message>
    <message>
      <source>Elevation model (single band)</source>
      <translation>Höhenmodell (ein Kanal)</translation>
    </message>
    <message>
      <source>Thermal infrared (single band)</source>
      <translation>Thermales Infrarot (ein Kanal)</translation>
    </message>
    <message>
      <source>Loading the model {0}</source>
      <translation>Das Modell {0} wird geladen</translation>
    </message>
    <message>
      <source>Encoding: {0} of {1} windows</source>
      <translation>Kodieren: {0} von {1} Fenstern</translation>
    </message>
    <message>
      <source>Encoding photos: {0} of {1}</source>
      <translation>Fotos kodieren: {0} von {1}</translation>
    </message>
    <message>
      <source>Reading photos: {0} of {1}</source>
      <translation>Fotos lesen: {0} von {1}</translation>
    </message>
    <message>
      <source>Looking at photo {0} of {1}</source>
      <translation>Foto {0} von {1} wird angesehen</translation>
    </message>
    <message>
      <source>Reading the prompts</source>
      <translation>Die Prompts werden gelesen</translation>
    </message>
    <message>
      <source>Finishing the file</source>
      <translation>Die Datei wird abgeschlossen</translation>
    </message>
    <message>
      <source>Writing the results</source>
      <translation>Die Ergebnisse werden geschrieben</translation>
    </message>
    <message>
      <source>Proving the devices</source>
      <translation>Die Geräte werden geprüft</translation>
    </message>
    <message>
      <source>Waiting for another download of {0}</source>
      <translation>Warten auf einen anderen Download von {0}</translation>
    </message>
    <message>
      <source>The connection broke; trying again to download {0}</source>
      <translation>Die Verbindung ist abgebrochen; {0} wird erneut heruntergeladen</translation>
    </message>
    <message>
      <source>Comparing {0} with its checksum</source>
      <translation>{0} wird mit seiner Prüfsumme verglichen</translation>
    </message>
    <message>
      <source>There are no classes: add at least one.</source>
      <translation>Es gibt keine Klassen: mindestens eine hinzufügen.</translation>
    </message>
    <message>
      <source>Only one class: everything is put into it. Add a class for the rest, or use independent scores with a threshold.</source>
      <translation>Nur eine Klasse: Alles fällt in sie. Eine Klasse für den Rest hinzufügen oder unabhängige Scores mit einem Schwellenwert verwenden.</translation>
    </message>
    <message>
      <source>{0} classes are too many: the limit is {1}.</source>
      <translation>{0} Klassen sind zu viele: höchstens {1}.</translation>
    </message>
    <message>
      <source>Classes {0} and {1} are both called '{2}': rename one or merge their prompts.</source>
      <translation>Die Klassen {0} und {1} heißen beide „{2}“: eine umbenennen oder ihre Prompts zusammenlegen.</translation>
    </message>
    <message>
      <source>'{0}' is a prompt of classes {1} and {2}: they cannot be told apart by it.</source>
      <translation>„{0}“ ist ein Prompt der Klassen {1} und {2}: Daran lassen sie sich nicht unterscheiden.</translation>
    </message>
    <message>
      <source>Class {0} has no name: give it one.</source>
      <translation>Klasse {0} hat keinen Namen: einen angeben.</translation>
    </message>
    <message>
      <source>Class {0} has an empty prompt: fill it in or remove it.</source>
      <translation>Klasse {0} hat einen leeren Prompt: ausfüllen oder entfernen.</translation>
    </message>
    <message>
      <source>Class {0} has a prompt of {1} characters: shorten it to a phrase.</source>
      <translation>Klasse {0} hat einen Prompt mit {1} Zeichen: auf eine Wortgruppe kürzen.</translation>
    </message>
    <message>
      <source>Class {0} has a prompt of {1} characters: only about the first {2} (64 tokens) are read.</source>
      <translation>Klasse {0} hat einen Prompt mit {1} Zeichen: Nur etwa die ersten {2} (64 Token) werden gelesen.</translation>
    </message>
    <message>
      <source>This is no prompt set: it has no list of classes.</source>
      <translation>Dies ist kein Prompt-Satz: Es fehlt eine Liste von Klassen.</translation>
    </message>
    <message>
      <source>The prompt set holds no classes.</source>
      <translation>Der Prompt-Satz enthält keine Klassen.</translation>
    </message>
    <message>
      <source>Cannot read the prompt set {0}: {1}.</source>
      <translation>Der Prompt-Satz {0} ist nicht lesbar: {1}.</translation>
    </message>
    <message>
      <source>Cannot write the prompt set {0}: {1}.</source>
      <translation>Der Prompt-Satz {0} kann nicht geschrieben werden: {1}.</translation>
    </message>
    <message>
      <source>{0} holds no classes: write one per line.</source>
      <translation>{0} enthält keine Klassen: eine je Zeile schreiben.</translation>
    </message>
    <message>
      <source>{0} is not a JSON file (line {1}: {2}).</source>
      <translation>{0} ist keine JSON-Datei (Zeile {1}: {2}).</translation>
    </message>
    <message>
      <source>{0} is no prompt set: it cannot be read as one.</source>
      <translation>{0} ist kein Prompt-Satz: nicht als solcher lesbar.</translation>
    </message>
    <message>
      <source>band metadata</source>
      <translation>Kanalmetadaten</translation>
    </message>
    <message>
      <source>dataset metadata</source>
      <translation>Datensatz-Metadaten</translation>
    </message>
    <message>
      <source>band name</source>
      <translation>Kanalname</translation>
    </message>
    <message>
      <source>common band name</source>
      <translation>üblicher Kanalname</translation>
    </message>
    <message>
      <source>colour interpretation</source>
      <translation>Farbinterpretation</translation>
    </message>
    <message>
      <source>position in a stack of {0}</source>
      <translation>Stelle in einem Stapel von {0}</translation>
    </message>
    <message>
      <source>GDAL IMAGERY domain</source>
      <translation>GDAL-Domäne IMAGERY</translation>
    </message>
    <message>
      <source>alpha band</source>
      <translation>Alphakanal</translation>
    </message>
    <message>
      <source>quality band</source>
      <translation>Qualitätskanal</translation>
    </message>
    <message>
      <source>scene classification</source>
      <translation>Szenenklassifikation</translation>
    </message>
    <message>
      <source>cloud probability</source>
      <translation>Wolkenwahrscheinlichkeit</translation>
    </message>
    <message>
      <source>snow probability</source>
      <translation>Schneewahrscheinlichkeit</translation>
    </message>
    <message>
      <source>aerosol product, not a band of the sensor</source>
      <translation>Aerosolprodukt, kein Kanal des Sensors</translation>
    </message>
    <message>
      <source>water vapour product, not a band of the sensor</source>
      <translation>Wasserdampfprodukt, kein Kanal des Sensors</translation>
    </message>
    <message>
      <source>picture product, not a band of the sensor</source>
      <translation>Bildprodukt, kein Kanal des Sensors</translation>
    </message>
    <message>
      <source>palette: a class or picture index, not radiation</source>
      <translation>Palette: Klassen- oder Bildindex, keine Strahlung</translation>
    </message>
    <message>
      <source>complex numbers: give amplitude or intensity instead</source>
      <translation>komplexe Zahlen: stattdessen Amplitude oder Intensität angeben</translation>
    </message>
    <message>
      <source>marked as a bad band in the metadata</source>
      <translation>in den Metadaten als schlechter Kanal markiert</translation>
    </message>
    <message>
      <source>water absorption: no view of the ground</source>
      <translation>Absorption durch Wasser: keine Sicht auf den Boden</translation>
    </message>
    <message>
      <source>water vapour absorption</source>
      <translation>Absorption durch Wasserdampf</translation>
    </message>
    <message>
      <source>cirrus band: no view of the ground</source>
      <translation>Zirruskanal: keine Sicht auf den Boden</translation>
    </message>
    <message>
      <source>panchromatic: covers the other visible bands</source>
      <translation>panchromatisch: deckt die anderen sichtbaren Kanäle ab</translation>
    </message>
    <message>
      <source>thermal: stored in another unit than the reflective bands</source>
      <translation>thermal: in einer anderen Einheit gespeichert als die reflektiven Kanäle</translation>
    </message>
    <message>
      <source>no wavelength</source>
      <translation>keine Wellenlänge</translation>
    </message>
    <message>
      <source>Left out: {0} ({1}).</source>
      <translation>Weggelassen: {0} ({1}).</translation>
    </message>
    <message>
      <source>{0} of {1} bands take part, evenly along the spectrum.</source>
      <translation>{0} von {1} Kanälen nehmen teil, gleichmäßig über das Spektrum verteilt.</translation>
    </message>
    <message>
      <source>Taken for {0}: {1}.</source>
      <translation>Für {0} gehalten: {1}.</translation>
    </message>
    <message>
      <source>Taken for Sentinel-2 {0}: {1}. Choose the other preset if it is not.</source>
      <translation>Für Sentinel-2 {0} gehalten: {1}. Die andere Vorgabe wählen, wenn das nicht stimmt.</translation>
    </message>
    <message>
      <source>its bands lie at these wavelengths</source>
      <translation>die Kanäle liegen bei diesen Wellenlängen</translation>
    </message>
    <message>
      <source>nothing says whether it is L1C or L2A</source>
      <translation>nichts sagt, ob es L1C oder L2A ist</translation>
    </message>
    <message>
      <source>The bands are not named: taken in the usual order of {0}, {1}.</source>
      <translation>Die Kanäle haben keine Namen: in der üblichen Reihenfolge von {0} genommen, {1}.</translation>
    </message>
    <message>
      <source>Red, green and blue are only how the file is displayed by default; with {0} bands that says nothing about their wavelengths.</source>
      <translation>Rot, Grün und Blau sind nur die Standarddarstellung der Datei; bei {0} Kanälen sagt das nichts über deren Wellenlängen.</translation>
    </message>
    <message>
      <source>Sensor unknown: centre wavelengths that fit most sensors are used for bands called red, green, nir and so on.</source>
      <translation>Sensor unbekannt: Für Kanäle namens red, green, nir und so weiter werden Mittenwellenlängen verwendet, die zu den meisten Sensoren passen.</translation>
    </message>
    <message>
      <source>No band says its wavelength: choose a sensor or give wavelengths.</source>
      <translation>Kein Kanal nennt seine Wellenlänge: einen Sensor wählen oder Wellenlängen angeben.</translation>
    </message>
    <message>
      <source>{0} of {1} bands say their wavelength: choose a sensor or give wavelengths.</source>
      <translation>{0} von {1} Kanälen nennen ihre Wellenlänge: einen Sensor wählen oder Wellenlängen angeben.</translation>
    </message>
    <message>
      <source>Offset: {0}.</source>
      <translation>Offset: {0}.</translation>
    </message>
    <message>
      <source>floating-point values: the processing offset is taken as applied</source>
      <translation>Gleitkommawerte: Der Offset der Prozessierung gilt als angewandt</translation>
    </message>
    <message>
      <source>GDAL scale and offset of the bands: DN {0}</source>
      <translation>GDAL-Skalierung und -Offset der Kanäle: DN {0}</translation>
    </message>
    <message>
      <source>the metadata states an offset of {0}</source>
      <translation>die Metadaten nennen einen Offset von {0}</translation>
    </message>
    <message>
      <source>the metadata states neither an offset nor a processing baseline: 0 is used; set {0} for original products from 25 January 2022 on</source>
      <translation>die Metadaten nennen weder Offset noch Processing Baseline: 0 wird verwendet; für Originalprodukte ab dem 25. Januar 2022 {0} eintragen</translation>
    </message>
    <message>
      <source>processing baseline {0}: {1} is added; set 0 if the file was already shifted</source>
      <translation>Processing Baseline {0}: {1} wird addiert; 0 eintragen, wenn die Datei schon verschoben ist</translation>
    </message>
    <message>
      <source>already shifted (harmonised): no offset is applied</source>
      <translation>schon verschoben (harmonisiert): Es wird kein Offset angewandt</translation>
    </message>
    <message>
      <source>{0} does not fit: the scene has {1} usable bands, files of this sensor have {2}. Choose another sensor, or name the bands as the sensor does.</source>
      <translation>{0} passt nicht: Die Szene hat {1} nutzbare Kanäle, Dateien dieses Sensors haben {2}. Einen anderen Sensor wählen oder die Kanäle so benennen wie der Sensor.</translation>
    </message>
    <message>
      <source>{0} has no fixed list of wavelengths: keep the product's metadata file beside the raster, or give the wavelengths, such as 665 nm.</source>
      <translation>{0} hat keine feste Liste von Wellenlängen: die Metadatendatei des Produkts neben das Raster legen oder die Wellenlängen angeben, etwa 665 nm.</translation>
    </message>
    <message>
      <source>No band takes part: choose at least one band.</source>
      <translation>Kein Kanal nimmt teil: mindestens einen wählen.</translation>
    </message>
    <message>
      <source>GAIR needs ten Sentinel-2 bands, {0}: choose a Sentinel-2 scene with all of them, or give the right sensor or wavelengths.</source>
      <translation>GAIR braucht zehn Sentinel-2-Kanäle, {0}: eine Sentinel-2-Szene mit allen wählen oder den richtigen Sensor oder die Wellenlängen angeben.</translation>
    </message>
    <message>
      <source>none of them is here ({0})</source>
      <translation>keiner davon ist vorhanden ({0})</translation>
    </message>
    <message>
      <source>GAIR needs reflectance, and this scene holds 8-bit values made for display: choose the original product.</source>
      <translation>GAIR braucht Reflexionsgrade, und diese Szene enthält 8-Bit-Werte zur Anzeige: das Originalprodukt wählen.</translation>
    </message>
    <message>
      <source>GAIR needs ten Sentinel-2 bands, and {0} of this scene holds no data: choose another scene.</source>
      <translation>GAIR braucht zehn Sentinel-2-Kanäle, und {0} dieser Szene enthält keine Daten: eine andere Szene wählen.</translation>
    </message>
    <message>
      <source>8-bit values as delivered{0}, as in the training data.</source>
      <translation>8-Bit-Werte wie geliefert{0}, wie in den Trainingsdaten.</translation>
    </message>
    <message>
      <source>{0}: {1}; as reflectance × 10000, blue to red 0–{2} and other bands 0–{3} become 0–255, as in the training data.</source>
      <translation>{0}: {1}; als Reflexionsgrad × 10000 wird Blau bis Rot 0–{2} und in anderen Kanälen 0–{3} zu 0–255, wie in den Trainingsdaten.</translation>
    </message>
    <message>
      <source>stored values taken as {0} reflectance × {1}</source>
      <translation>gespeicherte Werte als Reflexionsgrad ({0}) × {1} genommen</translation>
    </message>
    <message>
      <source>Stored values were taken as 0 to 255.</source>
      <translation>Gespeicherte Werte wurden als 0 bis 255 genommen.</translation>
    </message>
    <message>
      <source>Each band's {0}th to {1}th percentile over the whole scene was stretched onto 0 to 255.</source>
      <translation>Je Kanal wurde das {0}. bis {1}. Perzentil über die ganze Szene auf 0 bis 255 gestreckt.</translation>
    </message>
    <message>
      <source>Uncalibrated counts: 0 to {0} becomes 0–255 ({1}; the training pictures were 8-bit). {2}</source>
      <translation>Unkalibrierte Zählwerte: 0 bis {0} wird zu 0–255 ({1}; die Trainingsbilder hatten 8 Bit). {2}</translation>
    </message>
    <message>
      <source>Choose the percentile stretch if that is not so.</source>
      <translation>Die Perzentil-Streckung wählen, wenn das nicht stimmt.</translation>
    </message>
    <message>
      <source>{0} does not exist: choose the scene again.</source>
      <translation>{0} existiert nicht: die Szene erneut wählen.</translation>
    </message>
    <message>
      <source>{0} is empty (0 bytes): copy or download it again.</source>
      <translation>{0} ist leer (0 Byte): erneut kopieren oder herunterladen.</translation>
    </message>
    <message>
      <source>{0} may not be read: ask its owner, or copy it where you may.</source>
      <translation>{0} darf nicht gelesen werden: den Eigentümer fragen oder dorthin kopieren, wo es erlaubt ist.</translation>
    </message>
    <message>
      <source>{0} cannot be opened: check the address and the connection ({1}).</source>
      <translation>{0} kann nicht geöffnet werden: Adresse und Verbindung prüfen ({1}).</translation>
    </message>
    <message>
      <source>{0} cannot be opened: it is damaged or of an unknown format ({1}).</source>
      <translation>{0} kann nicht geöffnet werden: beschädigt oder in unbekanntem Format ({1}).</translation>
    </message>
    <message>
      <source>{0} is a container of {1} rasters: open one of them, such as {2}</source>
      <translation>{0} ist ein Behälter mit {1} Rastern: eines davon öffnen, etwa {2}</translation>
    </message>
    <message>
      <source>{0} holds no raster bands: choose another file.</source>
      <translation>{0} enthält keine Rasterkanäle: eine andere Datei wählen.</translation>
    </message>
    <message>
      <source>{0} cannot be read to its end: it, or a file it refers to, is missing, truncated or damaged; copy or download it again ({1}).</source>
      <translation>{0} ist nicht bis zum Ende lesbar: Die Datei oder eine, auf die sie verweist, fehlt, ist abgeschnitten oder beschädigt; erneut kopieren oder herunterladen ({1}).</translation>
    </message>
    <message>
      <source>The scene has no geotransform: the map lies in pixel coordinates and areas are given in pixels only.</source>
      <translation>Die Szene hat keine Georeferenz: Die Karte liegt in Pixelkoordinaten, Bereiche werden nur in Pixeln angegeben.</translation>
    </message>
    <message>
      <source>The scene has no coordinate reference system: the map has none either, and areas are given in pixels only.</source>
      <translation>Die Szene hat kein Koordinatenbezugssystem: Die Karte hat auch keines, Bereiche werden nur in Pixeln angegeben.</translation>
    </message>
    <message>
      <source>The scene's grid is rotated; the map keeps its grid.</source>
      <translation>Das Gitter der Szene ist gedreht; die Karte behält ihr Gitter.</translation>
    </message>
    <message>
      <source>The scene is smaller than a window ({0} pixels): its edges were mirrored to fill one.</source>
      <translation>Die Szene ist kleiner als ein Fenster ({0} Pixel): Ihre Ränder wurden gespiegelt, um eines zu füllen.</translation>
    </message>
    <message>
      <source>{0} bands hold no data and were left out: {1}.</source>
      <translation>{0} Kanäle enthalten keine Daten und wurden weggelassen: {1}.</translation>
    </message>
    <message>
      <source>{0} has no band that holds measurements: choose bands.</source>
      <translation>{0} hat keinen Kanal mit Messwerten: Kanäle wählen.</translation>
    </message>
    <message>
      <source>{0} windows without data were not encoded.</source>
      <translation>{0} Fenster ohne Daten wurden nicht kodiert.</translation>
    </message>
    <message>
      <source>Memory ran short {0} times: smaller batches were used.</source>
      <translation>Der Speicher wurde {0}-mal knapp: Kleinere Stapel wurden verwendet.</translation>
    </message>
    <message>
      <source>Pixels that are 0 in every band were taken for nodata: the file names no nodata value.</source>
      <translation>Pixel, die in allen Kanälen 0 sind, wurden für Nodata gehalten: Die Datei nennt keinen Nodata-Wert.</translation>
    </message>
    <message>
      <source>{0} % of the values lie at an end of the scaling, so the model saw little of the scene: {1}.</source>
      <translation>{0} % der Werte liegen an einem Ende der Skalierung, das Modell hat also wenig von der Szene gesehen: {1}.</translation>
    </message>
    <message>
      <source>choose another scaling, such as the percentile stretch</source>
      <translation>eine andere Skalierung wählen, etwa die Perzentil-Streckung</translation>
    </message>
    <message>
      <source>The projection stretches areas here: hectares are true ground area.</source>
      <translation>Die Projektion verzerrt hier Flächen: Hektar sind die wahre Bodenfläche.</translation>
    </message>
    <message>
      <source>With a single class the confidence is that class's own probability.</source>
      <translation>Bei einer einzigen Klasse ist die Konfidenz deren eigene Wahrscheinlichkeit.</translation>
    </message>
    <message>
      <source>The area lies outside the scene, which covers {0}.</source>
      <translation>Der Bereich liegt außerhalb der Szene, die {0} abdeckt.</translation>
    </message>
    <message>
      <source>The area is smaller than any part of a pixel: choose a larger one.</source>
      <translation>Der Bereich ist kleiner als jeder Teil eines Pixels: einen größeren wählen.</translation>
    </message>
    <message>
      <source>The polygons hold no pixel with data: draw them larger than a pixel, or where the scene has data.</source>
      <translation>Die Polygone enthalten kein Pixel mit Daten: größer als ein Pixel zeichnen oder dort, wo die Szene Daten hat.</translation>
    </message>
    <message>
      <source>The point {0}, {1} lies outside the scene, which covers {2}.</source>
      <translation>Der Punkt {0}, {1} liegt außerhalb der Szene, die {2} abdeckt.</translation>
    </message>
    <message>
      <source>The scene holds no data at the point {0}, {1}: choose another place.</source>
      <translation>Am Punkt {0}, {1} enthält die Szene keine Daten: einen anderen Ort wählen.</translation>
    </message>
    <message>
      <source>The examples cancel each other out: leave one of them out.</source>
      <translation>Die Beispiele heben einander auf: eines davon weglassen.</translation>
    </message>
    <message>
      <source>The heatmap would have {0} million pixels, and at most {1} million are made at once: choose a larger spacing or a smaller area.</source>
      <translation>Die Heatmap hätte {0} Millionen Pixel, höchstens {1} Millionen werden auf einmal erzeugt: einen größeren Abstand oder kleineren Bereich wählen.</translation>
    </message>
    <message>
      <source>The layer would have {0} million pixels, and at most {1} million are made at once: choose a larger spacing or a smaller extent.</source>
      <translation>Der Layer hätte {0} Millionen Pixel, höchstens {1} Millionen werden auf einmal erzeugt: einen größeren Abstand oder eine kleinere Ausdehnung wählen.</translation>
    </message>
    <message>
      <source>The disk of {0} is full: {1} MB are free, about {2} MB are needed. Free some space or choose another folder.</source>
      <translation>Die Festplatte von {0} ist voll: {1} MB sind frei, etwa {2} MB werden gebraucht. Platz schaffen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
      <source>The disk of {0} is full: free some space or choose another folder.</source>
      <translation>Die Festplatte von {0} ist voll: Platz schaffen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
      <source>{0} cannot be replaced ({1}): close the program that has it open, or choose another name.</source>
      <translation>{0} kann nicht ersetzt werden ({1}): das Programm schließen, das die Datei geöffnet hat, oder einen anderen Namen wählen.</translation>
    </message>
    <message>
      <source>{0} could not be written ({1}): check the folder and the disk, or choose another place.</source>
      <translation>{0} konnte nicht geschrieben werden ({1}): Ordner und Festplatte prüfen oder einen anderen Ort wählen.</translation>
    </message>
    <message>
      <source>The output folder {0} is gone: create it again.</source>
      <translation>Der Ausgabeordner {0} ist weg: wieder anlegen.</translation>
    </message>
    <message>
      <source>The output {0} is the scene itself: choose another name.</source>
      <translation>Die Ausgabe {0} ist die Szene selbst: einen anderen Namen wählen.</translation>
    </message>
    <message>
      <source>The disk of {0} is full: the embeddings of this scene take {1} MB, {2} MB are free. Clear stores, choose a smaller area, or another folder for the stores.</source>
      <translation>Die Festplatte von {0} ist voll: Die Einbettungen dieser Szene brauchen {1} MB, {2} MB sind frei. Kodierte Szenen löschen, einen kleineren Bereich oder einen anderen Ordner dafür wählen.</translation>
    </message>
    <message>
      <source>{0} has changed while it was encoded: nothing was stored, encode it again.</source>
      <translation>{0} hat sich während der Kodierung geändert: Es wurde nichts gespeichert, erneut kodieren.</translation>
    </message>
    <message>
      <source>The computer's memory does not suffice: close other programs, or use less detail.</source>
      <translation>Der Arbeitsspeicher reicht nicht: andere Programme schließen oder weniger Detail verwenden.</translation>
    </message>
    <message>
      <source>The memory of the device does not suffice: close other programs, or choose a smaller model or the CPU.</source>
      <translation>Der Speicher des Geräts reicht nicht: andere Programme schließen, ein kleineres Modell oder die CPU wählen.</translation>
    </message>
    <message>
      <source>The memory of {0} does not suffice for a single window: close other programs, or choose a smaller model, fewer bands or the CPU.</source>
      <translation>Der Speicher von {0} reicht nicht für ein einziges Fenster: andere Programme schließen, ein kleineres Modell, weniger Kanäle oder die CPU wählen.</translation>
    </message>
    <message>
      <source>Run again to start a new one.</source>
      <translation>Erneut starten, um eine neue zu beginnen.</translation>
    </message>
    <message>
      <source>The engine was killed (often because the computer ran out of memory).</source>
      <translation>Die Engine wurde beendet (oft, weil der Arbeitsspeicher nicht reichte).</translation>
    </message>
    <message>
      <source>The engine was killed (often because the computer ran out of memory) during its start.</source>
      <translation>Die Engine wurde beim Start beendet (oft, weil der Arbeitsspeicher nicht reichte).</translation>
    </message>
    <message>
      <source>The engine was stopped from outside.</source>
      <translation>Die Engine wurde von außen beendet.</translation>
    </message>
    <message>
      <source>The engine crashed ({0}).</source>
      <translation>Die Engine ist abgestürzt ({0}).</translation>
    </message>
    <message>
      <source>The engine crashed ({0}) during its start.</source>
      <translation>Die Engine ist beim Start abgestürzt ({0}).</translation>
    </message>
    <message>
      <source>memory fault</source>
      <translation>Speicherfehler</translation>
    </message>
    <message>
      <source>this processor lacks an instruction it needs</source>
      <translation>diesem Prozessor fehlt ein nötiger Befehl</translation>
    </message>
    <message>
      <source>The engine stopped with exit code {0}.</source>
      <translation>Die Engine endete mit Exit-Code {0}.</translation>
    </message>
    <message>
      <source>The engine stopped with exit code {0} during its start.</source>
      <translation>Die Engine endete beim Start mit Exit-Code {0}.</translation>
    </message>
    <message>
      <source>The engine has not answered for {0} seconds and was stopped.</source>
      <translation>Die Engine hat {0} Sekunden lang nicht geantwortet und wurde beendet.</translation>
    </message>
    <message>
      <source>The engine speaks protocol {0}, the plugin {1}: restart QGIS; if that does not help, install the plugin again.</source>
      <translation>Die Engine spricht Protokoll {0}, das Plugin {1}: QGIS neu starten; wenn das nicht hilft, das Plugin erneut installieren.</translation>
    </message>
    <message>
      <source>The engine has no Python yet: install it with Raster ▸ GeoLangBind ▸ Engine…, or choose a Python (3.10 or newer) that has {0} and {1}.</source>
      <translation>Die Engine hat noch kein Python: mit Raster ▸ GeoLangBind ▸ Engine… installieren oder ein Python (3.10 oder neuer) wählen, das {0} und {1} hat.</translation>
    </message>
    <message>
      <source>The GeoLangBind settings name {0}, but there is no such file: choose another Python for the engine.</source>
      <translation>Die GeoLangBind-Einstellungen nennen {0}, aber es gibt keine solche Datei: ein anderes Python für die Engine wählen.</translation>
    </message>
    <message>
      <source>The GeoLangBind settings name {0}, but that is not a program: choose another Python for the engine.</source>
      <translation>Die GeoLangBind-Einstellungen nennen {0}, aber das ist kein Programm: ein anderes Python für die Engine wählen.</translation>
    </message>
    <message>
      <source>The GeoLangBind settings name {0}, but no Python is in that folder: choose another Python for the engine.</source>
      <translation>Die GeoLangBind-Einstellungen nennen {0}, aber in diesem Ordner ist kein Python: ein anderes Python für die Engine wählen.</translation>
    </message>
    <message>
      <source>The disk is full{0}: free some space or write elsewhere.</source>
      <translation>Die Festplatte ist voll{0}: Platz schaffen oder woanders hin schreiben.</translation>
    </message>
    <message>
      <source>Access is denied{0}: choose another folder.</source>
      <translation>Zugriff verweigert{0}: einen anderen Ordner wählen.</translation>
    </message>
    <message>
      <source>The engine failed ({0}); {1}.</source>
      <translation>Die Engine ist gescheitert ({0}); {1}.</translation>
    </message>
    <message>
      <source>the engine's log has the details</source>
      <translation>Einzelheiten stehen im Protokoll der Engine</translation>
    </message>
    <message>
      <source>There is no device {0}: choose auto, cpu, cuda, cuda:N, xpu or mps.</source>
      <translation>Es gibt kein Gerät {0}: auto, cpu, cuda, cuda:N, xpu oder mps wählen.</translation>
    </message>
    <message>
      <source>No device on this machine computes correctly, not even the CPU.</source>
      <translation>Kein Gerät dieses Rechners rechnet richtig, nicht einmal die CPU.</translation>
    </message>
    <message>
      <source>There is no checkpoint at {0}; choose the file again.</source>
      <translation>Bei {0} ist kein Checkpoint; die Datei erneut wählen.</translation>
    </message>
    <message>
      <source>{0} cannot be read ({1}); choose another file.</source>
      <translation>{0} ist nicht lesbar ({1}); eine andere Datei wählen.</translation>
    </message>
    <message>
      <source>{0} is no checkpoint: choose a .safetensors, .bin or .pth file.</source>
      <translation>{0} ist kein Checkpoint: eine .safetensors-, .bin- oder .pth-Datei wählen.</translation>
    </message>
    <message>
      <source>{0} is truncated or no safetensors file; download it again.</source>
      <translation>{0} ist abgeschnitten oder keine safetensors-Datei; erneut herunterladen.</translation>
    </message>
    <message>
      <source>{0} is truncated or no PyTorch checkpoint; download it again.</source>
      <translation>{0} ist abgeschnitten oder kein PyTorch-Checkpoint; erneut herunterladen.</translation>
    </message>
    <message>
      <source>{0} belongs to another model: {1}. Choose the model it was made for.</source>
      <translation>{0} gehört zu einem anderen Modell: {1}. Das Modell wählen, für das die Datei gemacht ist.</translation>
    </message>
    <message>
      <source>{0} is not on this machine and offline mode is on: switch it off to download the model, or choose a local file.</source>
      <translation>{0} ist nicht auf diesem Rechner, und der Offline-Modus ist an: zum Herunterladen ausschalten oder eine lokale Datei wählen.</translation>
    </message>
    <message>
      <source>The hub cannot be reached for {0} ({1}): check the network, the proxy or HF_ENDPOINT, or choose a local file.</source>
      <translation>Der Hub ist für {0} nicht erreichbar ({1}): Netzwerk, Proxy oder HF_ENDPOINT prüfen oder eine lokale Datei wählen.</translation>
    </message>
    <message>
      <source>The hub has had too many requests: try again {0}, or set HF_TOKEN.</source>
      <translation>Der Hub hat zu viele Anfragen bekommen: {0} erneut versuchen oder HF_TOKEN setzen.</translation>
    </message>
    <message>
      <source>in a few minutes</source>
      <translation>in einigen Minuten</translation>
    </message>
    <message>
      <source>The hub answered {0} for {1}: try again later.</source>
      <translation>Der Hub hat {1} mit {0} beantwortet: später erneut versuchen.</translation>
    </message>
    <message>
      <source>The hub refuses the token for {0}: set HF_TOKEN anew, or remove it.</source>
      <translation>Der Hub lehnt das Token für {0} ab: HF_TOKEN neu setzen oder entfernen.</translation>
    </message>
    <message>
      <source>{0} needs {1} GB and {2} has {3} GB left: free some space, or choose a folder on another disk (HF_HOME).</source>
      <translation>{0} braucht {1} GB, in {2} sind noch {3} GB frei: Platz schaffen oder einen Ordner auf einer anderen Festplatte wählen (HF_HOME).</translation>
    </message>
    <message>
      <source>{0} arrived damaged: download the model again.</source>
      <translation>{0} kam beschädigt an: das Modell erneut herunterladen.</translation>
    </message>
    <message>
      <source>{0} is being downloaded by another program: wait for it, or stop it.</source>
      <translation>{0} wird gerade von einem anderen Programm heruntergeladen: darauf warten oder es beenden.</translation>
    </message>
    <message>
      <source>These are the weights that training started from, not the trained ones: class maps will be poor. Use GeoLangBind L-384, or a local file with trained weights.</source>
      <translation>Dies sind die Gewichte, mit denen das Training begann, nicht die trainierten: Klassenkarten werden schlecht. GeoLangBind L-384 oder eine lokale Datei mit trainierten Gewichten verwenden.</translation>
    </message>
    <message>
      <source>{0} of {1} photos state no GPS position.</source>
      <translation>{0} von {1} Fotos haben keine GPS-Position.</translation>
    </message>
    <message>
      <source>{0} of {1} files cannot be read as photos.</source>
      <translation>{0} von {1} Dateien sind nicht als Fotos lesbar.</translation>
    </message>
    <message>
      <source>{0} holds no photos (.jpg, .png or .webp): choose another folder.</source>
      <translation>{0} enthält keine Fotos (.jpg, .png oder .webp): einen anderen Ordner wählen.</translation>
    </message>
    <message>
      <source>{0} is no picture that can be read here: {1} (photos from iPhones, .heic: save them as JPEG first).</source>
      <translation>{0} ist kein hier lesbares Bild: {1} (Fotos von iPhones, .heic: zuerst als JPEG speichern).</translation>
    </message>
    <message>
      <source>It states no GPS position.</source>
      <translation>Es hat keine GPS-Position.</translation>
    </message>
    <message>
      <source>{0} pixels lie nowhere on Earth and hold no data.</source>
      <translation>{0} Pixel liegen nirgends auf der Erde und enthalten keine Daten.</translation>
    </message>
    <message>
      <source>The extent holds {0} different places, too few for {1} regions: choose fewer regions or a larger extent.</source>
      <translation>Die Ausdehnung enthält {0} verschiedene Orte, zu wenige für {1} Regionen: weniger Regionen oder eine größere Ausdehnung wählen.</translation>
    </message>
    <message>
      <source>Coordinates enter the model as waves of {0} km and longer, so pixels of {1} km hardly differ from their neighbours: a spacing of about {2} km shows the same.</source>
      <translation>Koordinaten gelangen als Wellen von {0} km und mehr ins Modell, Pixel von {1} km unterscheiden sich daher kaum von ihren Nachbarn: Ein Abstand von etwa {2} km zeigt dasselbe.</translation>
    </message>
  </context>
  <context>
    <name>Charts</name>
    <message>
      <source>No chart: QGIS's Python has no {0} (pip install {0}, then restart QGIS).</source>
      <translation>Kein Diagramm: Dem Python von QGIS fehlt {0} (pip install {0}, dann QGIS neu starten).</translation>
    </message>
    <message>
      <source>No chart: pyqtgraph does not load: {0}</source>
      <translation>Kein Diagramm: pyqtgraph lässt sich nicht laden: {0}</translation>
    </message>
  </context>
  <context>
    <name>ClassesModel</name>
    <message>
      <source>Class</source>
      <translation>Klasse</translation>
    </message>
    <message>
      <source>Prompts</source>
      <translation>Prompts</translation>
    </message>
    <message>
      <source>Other words for the class, separated by | ; empty: its name</source>
      <translation>Andere Wörter für die Klasse, getrennt durch | ; leer: ihr Name</translation>
    </message>
    <message>
      <source>Change the colour</source>
      <translation>Farbe ändern</translation>
    </message>
    <message>
      <source>Type a class…</source>
      <translation>Klasse eingeben…</translation>
    </message>
  </context>
  <context>
    <name>ClassesPanel</name>
    <message>
      <source>Classes</source>
      <translation>Klassen</translation>
    </message>
    <message>
      <source>Add a class (Enter)</source>
      <translation>Klasse hinzufügen (Eingabetaste)</translation>
    </message>
    <message>
      <source>Remove (Delete)</source>
      <translation>Entfernen (Entf)</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Nach oben</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Nach unten</translation>
    </message>
    <message>
      <source>Paste a list of classes</source>
      <translation>Liste von Klassen einfügen</translation>
    </message>
    <message>
      <source>Prompt sets</source>
      <translation>Prompt-Sätze</translation>
    </message>
    <message>
      <source>Ready-made lists of classes; open or save your own</source>
      <translation>Fertige Listen von Klassen; eigene öffnen oder speichern</translation>
    </message>
    <message>
      <source>Open a prompt set</source>
      <translation>Prompt-Satz öffnen</translation>
    </message>
    <message>
      <source>Save as a prompt set</source>
      <translation>Als Prompt-Satz speichern</translation>
    </message>
    <message>
      <source>Open…</source>
      <translation>Öffnen…</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>Speichern unter…</translation>
    </message>
    <message>
      <source> – select a class first</source>
      <translation> – zuerst eine Klasse wählen</translation>
    </message>
  </context>
  <context>
    <name>ClassesTable</name>
    <message>
      <source>Colour of “{0}”</source>
      <translation>Farbe von „{0}“</translation>
    </message>
  </context>
  <context>
    <name>ClassifyAlgorithm</name>
    <message>
      <source>Classify by class names</source>
      <translation>Nach Klassennamen klassifizieren</translation>
    </message>
    <message>
      <source>Class map of a scene from typed class names, with no training data</source>
      <translation>Klassenkarte einer Szene aus eingegebenen Klassennamen, ohne Trainingsdaten</translation>
    </message>
    <message>
      <source>Type class names, get a class map: GeoLangBind compares the scene with the words, with no training data. Works on any bands at any wavelengths. The engine runs in its own process; no scene and no prompt leaves the computer.</source>
      <translation>Klassennamen eingeben, Klassenkarte erhalten: GeoLangBind vergleicht die Szene mit den Wörtern, ohne Trainingsdaten. Funktioniert mit beliebigen Kanälen bei beliebigen Wellenlängen. Die Engine läuft in einem eigenen Prozess; keine Szene und kein Prompt verlässt den Rechner.</translation>
    </message>
    <message>
      <source>land cover,zero-shot,prompt,text,segmentation,deep learning</source>
      <translation>Landbedeckung,zero-shot,Prompt,Text,Segmentierung,Klassifikation,Deep Learning</translation>
    </message>
    <message>
      <source>Give classes or a prompt set, not both.</source>
      <translation>Entweder Klassen oder einen Prompt-Satz angeben, nicht beides.</translation>
    </message>
    <message>
      <source>unclassified: {0} ha, {1} %</source>
      <translation>nicht klassifiziert: {0} ha, {1} %</translation>
    </message>
  </context>
  <context>
    <name>ClassifyDock</name>
    <message>
      <source>Classify · GeoLangBind</source>
      <translation>Klassifizieren · GeoLangBind</translation>
    </message>
    <message>
      <source>Temporary file</source>
      <translation>Temporäre Datei</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Mehr</translation>
    </message>
    <message>
      <source>&amp;Scene</source>
      <translation>&amp;Szene</translation>
    </message>
    <message>
      <source>&amp;Model</source>
      <translation>&amp;Modell</translation>
    </message>
    <message>
      <source>&amp;Area</source>
      <translation>&amp;Bereich</translation>
    </message>
    <message>
      <source>&amp;Output</source>
      <translation>&amp;Ausgabe</translation>
    </message>
  </context>
  <context>
    <name>ClassifyParameters</name>
    <message>
      <source>The image to classify: multispectral, hyperspectral, radar, aerial, elevation.</source>
      <translation>Das Bild, das klassifiziert wird: multispektral, hyperspektral, Radar, Luftbild, Höhen.</translation>
    </message>
    <message>
      <source>Classes</source>
      <translation>Klassen</translation>
    </message>
    <message>
      <source>One class a line: a name, or “name: prompt | prompt” with synonyms, or “name, #rrggbb: …” with a colour. A single line may list names separated by commas; on a command line \n begins a new one.</source>
      <translation>Eine Klasse je Zeile: ein Name, oder „name: prompt | prompt“ mit Synonymen, oder „name, #rrggbb: …“ mit einer Farbe. Eine einzelne Zeile darf durch Kommas getrennte Namen enthalten; auf der Kommandozeile beginnt \n eine neue.</translation>
    </message>
    <message>
      <source>Prompt set</source>
      <translation>Prompt-Satz</translation>
    </message>
    <message>
      <source>Prompt sets (*.json *.txt *.csv);;All files (*)</source>
      <translation>Prompt-Sätze (*.json *.txt *.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>A file with classes, as the Classify dock saves it, instead of typed classes.</source>
      <translation>Eine Datei mit Klassen, wie das Bedienfeld Klassifizieren sie speichert, statt eingegebener Klassen.</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>Blick</translation>
    </message>
    <message>
      <source>patches: a dense map from the features of every patch. windows: one class for each window, the way published zero-shot numbers are measured.</source>
      <translation>patches: eine dichte Karte aus den Merkmalen jedes Patches. windows: eine Klasse je Fenster, so wie veröffentlichte Zero-Shot-Werte gemessen werden.</translation>
    </message>
    <message>
      <source>Smoothing</source>
      <translation>Glättung</translation>
    </message>
    <message>
      <source>edges: class borders follow the edges in the image. none: they follow the patches.</source>
      <translation>edges: Klassengrenzen folgen den Kanten im Bild. none: Sie folgen den Patches.</translation>
    </message>
    <message>
      <source>Competition</source>
      <translation>Wettbewerb</translation>
    </message>
    <message>
      <source>softmax: the confidences of all classes add up to 100 %. sigmoid: each class is judged by itself, for single classes and lists that do not cover everything.</source>
      <translation>softmax: Die Konfidenzen aller Klassen ergeben zusammen 100 %. sigmoid: Jede Klasse wird für sich beurteilt, für einzelne Klassen und Listen, die nicht alles abdecken.</translation>
    </message>
    <message>
      <source>Threshold (%)</source>
      <translation>Schwellenwert (%)</translation>
    </message>
    <message>
      <source>Pixels less confident than this become unclassified (0). With a confidence raster it can be raised later without running again.</source>
      <translation>Pixel mit geringerer Konfidenz bleiben unklassifiziert (0). Mit einem Konfidenzraster lässt sich der Wert später ohne neuen Lauf anheben.</translation>
    </message>
    <message>
      <source>Class map</source>
      <translation>Klassenkarte</translation>
    </message>
    <message>
      <source>The class map, a GeoTIFF: 1, 2, … in the order of the classes, 0 unclassified.</source>
      <translation>Die Klassenkarte, ein GeoTIFF: 1, 2, … in der Reihenfolge der Klassen, 0 nicht klassifiziert.</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>Konfidenz</translation>
    </message>
    <message>
      <source>The confidence of each pixel in percent, a GeoTIFF.</source>
      <translation>Die Konfidenz jedes Pixels in Prozent, ein GeoTIFF.</translation>
    </message>
    <message>
      <source>Scores</source>
      <translation>Scores</translation>
    </message>
    <message>
      <source>The score of every class, one band each, a GeoTIFF.</source>
      <translation>Der Score jeder Klasse, je ein Kanal, ein GeoTIFF.</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>Zusammenfassung</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <translation>HTML-Dateien (*.html)</translation>
    </message>
    <message>
      <source>A table of the area of each class, and how the map was made, as HTML.</source>
      <translation>Eine Tabelle mit der Fläche jeder Klasse und wie die Karte entstand, als HTML.</translation>
    </message>
    <message>
      <source>Hectares of each class (JSON)</source>
      <translation>Hektar je Klasse (JSON)</translation>
    </message>
    <message>
      <source>Hectares in all</source>
      <translation>Hektar insgesamt</translation>
    </message>
    <message>
      <source>Hectares unclassified</source>
      <translation>Hektar nicht klassifiziert</translation>
    </message>
  </context>
  <context>
    <name>ClassifyState</name>
    <message>
      <source>Type at least two class names.</source>
      <translation>Mindestens zwei Klassennamen eingeben.</translation>
    </message>
  </context>
  <context>
    <name>ClickWay</name>
    <message>
      <source>C&amp;lick the map</source>
      <translation>In die Karte k&amp;licken</translation>
    </message>
    <message>
      <source>Click: places like this one. Shift: like this one too. Ctrl: not like this one. Right click: leave a place out.</source>
      <translation>Klick: Orte wie dieser. Umschalt: auch wie dieser. Strg: nicht wie dieser. Rechtsklick: einen Ort weglassen.</translation>
    </message>
    <message>
      <source>Leave the selected places out</source>
      <translation>Ausgewählte Orte weglassen</translation>
    </message>
    <message>
      <source>Leave all places out</source>
      <translation>Alle Orte weglassen</translation>
    </message>
    <message>
      <source>like this one</source>
      <translation>wie dieser</translation>
    </message>
    <message>
      <source>not like this one</source>
      <translation>nicht wie dieser</translation>
    </message>
  </context>
  <context>
    <name>ColumnDock</name>
    <message>
      <source>Install the engine…</source>
      <translation>Engine installieren…</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>Starten</translation>
    </message>
  </context>
  <context>
    <name>CompareController</name>
    <message>
      <source>GAIR on {0}, {1}</source>
      <translation>GAIR auf {0}, {1}</translation>
    </message>
    <message>
      <source>GAIR is not on this computer: download it in the dock.</source>
      <translation>GAIR ist nicht auf diesem Rechner: im Bedienfeld herunterladen.</translation>
    </message>
    <message>
      <source>That place lies outside the scene “{0}”.</source>
      <translation>Dieser Ort liegt außerhalb der Szene „{0}“.</translation>
    </message>
    <message>
      <source>Reflectance</source>
      <translation>Reflexionsgrad</translation>
    </message>
    <message>
      <source>Stored value</source>
      <translation>Gespeicherter Wert</translation>
    </message>
    <message>
      <source>Save the heatmap</source>
      <translation>Heatmap speichern</translation>
    </message>
    <message>
      <source>{0} freed.</source>
      <translation>{0} freigegeben.</translation>
    </message>
  </context>
  <context>
    <name>CompareDock</name>
    <message>
      <source>As&amp;k</source>
      <translation>Frage&amp;n</translation>
    </message>
    <message>
      <source>Ask again, with what the dock shows now (Ctrl+Enter)</source>
      <translation>Erneut fragen, mit den jetzigen Angaben im Bedienfeld (Strg+Eingabe)</translation>
    </message>
    <message>
      <source>Compare · GeoLangBind</source>
      <translation>Vergleichen · GeoLangBind</translation>
    </message>
    <message>
      <source>Click</source>
      <translation>Klick</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>Foto</translation>
    </message>
    <message>
      <source>Photos are compared by the model GAIR, which is not on this computer.</source>
      <translation>Fotos vergleicht das Modell GAIR, das nicht auf diesem Rechner ist.</translation>
    </message>
    <message>
      <source>automatic</source>
      <translation>automatisch</translation>
    </message>
    <message>
      <source>Size of the heatmap's pixels in units of the scene's CRS</source>
      <translation>Größe der Heatmap-Pixel in Einheiten des KBS der Szene</translation>
    </message>
    <message>
      <source>&amp;Area</source>
      <translation>&amp;Bereich</translation>
    </message>
    <message>
      <source>De&amp;tail</source>
      <translation>De&amp;tail</translation>
    </message>
    <message>
      <source>Pixel si&amp;ze</source>
      <translation>P&amp;ixelgröße</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Mehr</translation>
    </message>
    <message>
      <source>&amp;Scene</source>
      <translation>&amp;Szene</translation>
    </message>
    <message>
      <source>&amp;Model</source>
      <translation>&amp;Modell</translation>
    </message>
    <message>
      <source>pixels of {0}</source>
      <translation>Pixel von {0}</translation>
    </message>
  </context>
  <context>
    <name>CompareState</name>
    <message>
      <source>Drop a street-view photo, or choose one.</source>
      <translation>Ein Straßenfoto hier ablegen oder auswählen.</translation>
    </message>
    <message>
      <source>Type what to look for.</source>
      <translation>Eingeben, wonach gesucht wird.</translation>
    </message>
    <message>
      <source>Click a place on the map.</source>
      <translation>Auf einen Ort in der Karte klicken.</translation>
    </message>
    <message>
      <source>All places are marked as not meant: click one that is meant.</source>
      <translation>Alle Orte sind als nicht gemeint markiert: auf einen klicken, der gemeint ist.</translation>
    </message>
  </context>
  <context>
    <name>DeviceCombo</name>
    <message>
      <source>Automatic</source>
      <translation>Automatisch</translation>
    </message>
    <message>
      <source>Processor (CPU)</source>
      <translation>Prozessor (CPU)</translation>
    </message>
  </context>
  <context>
    <name>DockController</name>
    <message>
      <source>{0} on {1}, {2}</source>
      <translation>{0} auf {1}, {2}</translation>
    </message>
    <message>
      <source>GeoLangBind: bands of “{0}”</source>
      <translation>GeoLangBind: Kanäle von „{0}“</translation>
    </message>
    <message>
      <source>“{0}” cannot be read: {1}</source>
      <translation>„{0}“ ist nicht lesbar: {1}</translation>
    </message>
    <message>
      <source>Reading the bands of the scene…</source>
      <translation>Die Kanäle der Szene werden gelesen…</translation>
    </message>
  </context>
  <context>
    <name>DockEngine</name>
    <message>
      <source>The engine that runs the models is not installed yet. It takes about two minutes; QGIS's own Python is left alone.</source>
      <translation>Die Engine, die die Modelle ausführt, ist noch nicht installiert. Es dauert etwa zwei Minuten; das Python von QGIS bleibt unberührt.</translation>
    </message>
    <message>
      <source>Starting the engine…</source>
      <translation>Die Engine wird gestartet…</translation>
    </message>
    <message>
      <source>GeoLangBind: engine</source>
      <translation>GeoLangBind: Engine</translation>
    </message>
    <message>
      <source>Install the engine…</source>
      <translation>Engine installieren…</translation>
    </message>
    <message>
      <source>Install the engine first.</source>
      <translation>Zuerst die Engine installieren.</translation>
    </message>
    <message>
      <source>Repair the engine…</source>
      <translation>Engine reparieren…</translation>
    </message>
    <message>
      <source>Repair the engine first.</source>
      <translation>Zuerst die Engine reparieren.</translation>
    </message>
    <message>
      <source>Engine…</source>
      <translation>Engine…</translation>
    </message>
    <message>
      <source>Update the engine…</source>
      <translation>Engine aktualisieren…</translation>
    </message>
    <message>
      <source>Show…</source>
      <translation>Zeigen…</translation>
    </message>
  </context>
  <context>
    <name>EngineDialog</name>
    <message>
      <source>GeoLangBind · Engine</source>
      <translation>GeoLangBind · Engine</translation>
    </message>
    <message>
      <source>&amp;Copy report</source>
      <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
      <source>&amp;Settings…</source>
      <translation>Ein&amp;stellungen…</translation>
    </message>
    <message>
      <source>Help on the engine</source>
      <translation>Hilfe zur Engine</translation>
    </message>
    <message>
      <source>C&amp;lose</source>
      <translation>Sch&amp;ließen</translation>
    </message>
    <message>
      <source>Cancelling…</source>
      <translation>Wird abgebrochen…</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>Abbre&amp;chen</translation>
    </message>
    <message>
      <source>{0} can make maps faster. The build for it is {1} to download; the build for the processor is kept.</source>
      <translation>{0} kann Karten schneller machen. Die Fassung dafür ist ein Download von {1}; die für den Prozessor bleibt erhalten.</translation>
    </message>
    <message>
      <source>Install &amp;it</source>
      <translation>Sie &amp;installieren</translation>
    </message>
    <message>
      <source>The build for the processor is kept.</source>
      <translation>Die Fassung für den Prozessor bleibt erhalten.</translation>
    </message>
    <message>
      <source>&amp;Go back to it</source>
      <translation>&amp;Zu ihr zurückkehren</translation>
    </message>
    <message>
      <source>Checking every file…</source>
      <translation>Alle Dateien werden geprüft…</translation>
    </message>
    <message>
      <source>Checked: it is whole, starts and computes.</source>
      <translation>Geprüft: vollständig, startet und rechnet.</translation>
    </message>
    <message>
      <source>QGIS's own Python and the plugin's folder are left alone. Nothing about your projects is sent.</source>
      <translation>Das Python von QGIS und der Ordner des Plugins bleiben unberührt. Über die Projekte wird nichts gesendet.</translation>
    </message>
    <message>
      <source>Getting ready…</source>
      <translation>Vorbereitung…</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Kopiert</translation>
    </message>
    <message>
      <source>Install from a file</source>
      <translation>Aus einer Datei installieren</translation>
    </message>
    <message>
      <source>Offline bundles (*.zip)</source>
      <translation>Offline-Bündel (*.zip)</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <source>The Python that runs the engine</source>
      <translation>Das Python, das die Engine ausführt</translation>
    </message>
    <message>
      <source>Remove the engine from this computer?</source>
      <translation>Die Engine von diesem Rechner entfernen?</translation>
    </message>
    <message>
      <source>{0} are regained. Models, maps and settings stay.</source>
      <translation>{0} werden frei. Modelle, Karten und Einstellungen bleiben.</translation>
    </message>
    <message>
      <source>&amp;More</source>
      <translation>&amp;Mehr</translation>
    </message>
    <message>
      <source>Install from a file…</source>
      <translation>Aus einer Datei installieren…</translation>
    </message>
    <message>
      <source>Install from the network instead</source>
      <translation>Stattdessen aus dem Netz installieren</translation>
    </message>
    <message>
      <source>Use another Python…</source>
      <translation>Ein anderes Python verwenden…</translation>
    </message>
    <message>
      <source>Use the plugin's own engine</source>
      <translation>Die eigene Engine des Plugins verwenden</translation>
    </message>
    <message>
      <source>Check every file</source>
      <translation>Alle Dateien prüfen</translation>
    </message>
    <message>
      <source>Open its folder</source>
      <translation>Ihren Ordner öffnen</translation>
    </message>
    <message>
      <source>Folder and mirrors…</source>
      <translation>Ordner und Spiegelserver…</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>Entfernen…</translation>
    </message>
  </context>
  <context>
    <name>EngineDock</name>
    <message>
      <source>Bands</source>
      <translation>Kanäle</translation>
    </message>
    <message>
      <source>Which bands the model sees, their wavelengths and their scaling</source>
      <translation>Welche Kanäle das Modell sieht, ihre Wellenlängen und ihre Skalierung</translation>
    </message>
  </context>
  <context>
    <name>EngineRuns</name>
    <message>
      <source>Its project was closed, so it was not added to this one: {0}</source>
      <translation>Das zugehörige Projekt wurde geschlossen, daher wurde nichts in dieses eingefügt: {0}</translation>
    </message>
  </context>
  <context>
    <name>EngineStatus</name>
    <message>
      <source>GeoLangBind: engine</source>
      <translation>GeoLangBind: Engine</translation>
    </message>
  </context>
  <context>
    <name>EngineTask</name>
    <message>
      <source>Exporting the layer…</source>
      <translation>Der Layer wird exportiert…</translation>
    </message>
    <message>
      <source>Starting the engine…</source>
      <translation>Die Engine wird gestartet…</translation>
    </message>
    <message>
      <source>The run failed inside the plugin: the log has the details.</source>
      <translation>Der Lauf ist im Plugin gescheitert: Einzelheiten stehen im Protokoll.</translation>
    </message>
  </context>
  <context>
    <name>EngineWords</name>
    <message>
      <source>Install from a file</source>
      <translation>Aus einer Datei installieren</translation>
    </message>
    <message>
      <source>The file holds everything that is needed. Nothing is downloaded.</source>
      <translation>Die Datei enthält alles Nötige. Es wird nichts heruntergeladen.</translation>
    </message>
    <message>
      <source>&amp;Install from the file</source>
      <translation>Aus der Datei &amp;installieren</translation>
    </message>
    <message>
      <source>The engine cannot be looked at</source>
      <translation>Die Engine kann nicht angesehen werden</translation>
    </message>
    <message>
      <source>Looking at the engine…</source>
      <translation>Die Engine wird angesehen…</translation>
    </message>
    <message>
      <source>&amp;Use the plugin's own engine</source>
      <translation>Die &amp;eigene Engine des Plugins verwenden</translation>
    </message>
    <message>
      <source>The chosen Python does not run the engine</source>
      <translation>Das gewählte Python führt die Engine nicht aus</translation>
    </message>
    <message>
      <source>You can close this window and go on working: it continues.</source>
      <translation>Dieses Fenster kann geschlossen werden: Es geht im Hintergrund weiter.</translation>
    </message>
    <message>
      <source>The engine in use stays as it is until the new one has proved that it works.</source>
      <translation>Die jetzige Engine bleibt, wie sie ist, bis die neue bewiesen hat, dass sie funktioniert.</translation>
    </message>
    <message>
      <source>Installing the engine</source>
      <translation>Die Engine wird installiert</translation>
    </message>
    <message>
      <source>Repairing the engine</source>
      <translation>Die Engine wird repariert</translation>
    </message>
    <message>
      <source>Updating the engine</source>
      <translation>Die Engine wird aktualisiert</translation>
    </message>
    <message>
      <source>Installing the build for the graphics card</source>
      <translation>Die Fassung für die Grafikkarte wird installiert</translation>
    </message>
    <message>
      <source>Going back to the build for the processor</source>
      <translation>Rückkehr zur Fassung für den Prozessor</translation>
    </message>
    <message>
      <source>Removing the engine</source>
      <translation>Die Engine wird entfernt</translation>
    </message>
    <message>
      <source>Looking into the file</source>
      <translation>Die Datei wird angesehen</translation>
    </message>
    <message>
      <source>The engine runs the models, beside QGIS and on this computer. It is installed once.</source>
      <translation>Die Engine führt die Modelle aus, neben QGIS und auf diesem Rechner. Sie wird einmal installiert.</translation>
    </message>
    <message>
      <source>The engine was not installed</source>
      <translation>Die Engine wurde nicht installiert</translation>
    </message>
    <message>
      <source>&amp;Try again</source>
      <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
      <source>The engine is not installed yet</source>
      <translation>Die Engine ist noch nicht installiert</translation>
    </message>
    <message>
      <source>&amp;Install</source>
      <translation>&amp;Installieren</translation>
    </message>
    <message>
      <source>The engine is damaged</source>
      <translation>Die Engine ist beschädigt</translation>
    </message>
    <message>
      <source>&amp;Repair</source>
      <translation>&amp;Reparieren</translation>
    </message>
    <message>
      <source>The engine can be updated</source>
      <translation>Die Engine kann aktualisiert werden</translation>
    </message>
    <message>
      <source>&amp;Update</source>
      <translation>Akt&amp;ualisieren</translation>
    </message>
    <message>
      <source>A Python of your own runs the engine</source>
      <translation>Ein eigenes Python führt die Engine aus</translation>
    </message>
    <message>
      <source>The engine is ready</source>
      <translation>Die Engine ist bereit</translation>
    </message>
    <message>
      <source>{0} for NVIDIA graphics cards ({1})</source>
      <translation>{0} für NVIDIA-Grafikkarten ({1})</translation>
    </message>
    <message>
      <source>{0} for AMD graphics cards ({1})</source>
      <translation>{0} für AMD-Grafikkarten ({1})</translation>
    </message>
    <message>
      <source>{0} for Intel graphics cards</source>
      <translation>{0} für Intel-Grafikkarten</translation>
    </message>
    <message>
      <source>{0} for Apple's processor and graphics</source>
      <translation>{0} für Prozessor und Grafik von Apple</translation>
    </message>
    <message>
      <source>{0} for the processor (CPU)</source>
      <translation>{0} für den Prozessor (CPU)</translation>
    </message>
    <message>
      <source>Python {0}, fetched for it</source>
      <translation>Python {0}, dafür geholt</translation>
    </message>
    <message>
      <source>Python {0}, found here</source>
      <translation>Python {0}, hier gefunden</translation>
    </message>
    <message>
      <source>nothing more</source>
      <translation>nichts weiter</translation>
    </message>
    <message>
      <source>{0} ({1} free)</source>
      <translation>{0} ({1} frei)</translation>
    </message>
    <message>
      <source>about {0}</source>
      <translation>etwa {0}</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>Download</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nichts</translation>
    </message>
    <message>
      <source>On disk</source>
      <translation>Auf der Festplatte</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Wo</translation>
    </message>
    <message>
      <source>Python {0}</source>
      <translation>Python {0}</translation>
    </message>
    <message>
      <source>Installed</source>
      <translation>Installiert</translation>
    </message>
    <message>
      <source>{0}, by version {1}</source>
      <translation>{0}, von Version {1}</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Hinweis</translation>
    </message>
  </context>
  <context>
    <name>EngineWork</name>
    <message>
      <source>The engine is being installed.</source>
      <translation>Die Engine wird gerade installiert.</translation>
    </message>
    <message>
      <source>GeoLangBind: installing the engine</source>
      <translation>GeoLangBind: Die Engine wird installiert</translation>
    </message>
    <message>
      <source>GeoLangBind: repairing the engine</source>
      <translation>GeoLangBind: Die Engine wird repariert</translation>
    </message>
    <message>
      <source>GeoLangBind: updating the engine</source>
      <translation>GeoLangBind: Die Engine wird aktualisiert</translation>
    </message>
    <message>
      <source>GeoLangBind: installing the build for the graphics card</source>
      <translation>GeoLangBind: Die Fassung für die Grafikkarte wird installiert</translation>
    </message>
    <message>
      <source>GeoLangBind: back to the build for the processor</source>
      <translation>GeoLangBind: zurück zur Fassung für den Prozessor</translation>
    </message>
    <message>
      <source>GeoLangBind: removing the engine</source>
      <translation>GeoLangBind: Die Engine wird entfernt</translation>
    </message>
    <message>
      <source>GeoLangBind: looking into the file</source>
      <translation>GeoLangBind: Die Datei wird angesehen</translation>
    </message>
    <message>
      <source>The engine is ready.</source>
      <translation>Die Engine ist bereit.</translation>
    </message>
    <message>
      <source>The engine is removed: {0} regained.</source>
      <translation>Die Engine ist entfernt: {0} frei geworden.</translation>
    </message>
    <message>
      <source>Cancelled; everything is as it was before.</source>
      <translation>Abgebrochen; alles ist wie zuvor.</translation>
    </message>
    <message>
      <source>GeoLangBind: looking at the engine</source>
      <translation>GeoLangBind: Die Engine wird angesehen</translation>
    </message>
  </context>
  <context>
    <name>Environment</name>
    <message>
      <source>QGIS has no settings folder yet.</source>
      <translation>QGIS hat noch keinen Einstellungsordner.</translation>
    </message>
    <message>
      <source>There is no file {0}: choose the bundle again.</source>
      <translation>Es gibt keine Datei {0}: das Bündel erneut wählen.</translation>
    </message>
    <message>
      <source>{0} is not an offline bundle, or was not copied completely: copy it again.</source>
      <translation>{0} ist kein Offline-Bündel oder wurde nicht vollständig kopiert: erneut kopieren.</translation>
    </message>
    <message>
      <source>{0} cannot be read: {1}</source>
      <translation>{0} ist nicht lesbar: {1}</translation>
    </message>
    <message>
      <source>{0} is not an offline bundle of GeoLangBind: choose another file.</source>
      <translation>{0} ist kein Offline-Bündel von GeoLangBind: eine andere Datei wählen.</translation>
    </message>
    <message>
      <source>{0} cannot be used: {1}. Make it again.</source>
      <translation>{0} ist nicht verwendbar: {1}. Neu erstellen.</translation>
    </message>
    <message>
      <source>{0} lacks {1}: copy it again, or make it again.</source>
      <translation>In {0} fehlt {1}: erneut kopieren oder neu erstellen.</translation>
    </message>
    <message>
      <source>{0} is for {1}, this computer is {2}: make a bundle with --platform {2}.</source>
      <translation>{0} ist für {1}, dieser Rechner ist {2}: ein Bündel mit --platform {2} erstellen.</translation>
    </message>
    <message>
      <source>{0} was made by version {1} of the plugin, which needs other packages than this version {2}: make it again with this version.</source>
      <translation>{0} wurde mit Version {1} des Plugins erstellt, die andere Pakete braucht als diese Version {2}: mit dieser Version neu erstellen.</translation>
    </message>
    <message>
      <source>{0} is for Python {1}, which does not suit.</source>
      <translation>{0} ist für Python {1}, das nicht passt.</translation>
    </message>
    <message>
      <source>{0} holds another {1} than the locked one: do not use it, make it again.</source>
      <translation>{0} enthält ein anderes {1} als das festgelegte: nicht verwenden, neu erstellen.</translation>
    </message>
    <message>
      <source>{0} is for Python {1}, which is not on this computer: install it, or make a bundle that brings Python along.</source>
      <translation>{0} ist für Python {1}, das nicht auf diesem Rechner ist: es installieren oder ein Bündel erstellen, das Python mitbringt.</translation>
    </message>
    <message>
      <source>The engine is installed, but its models cannot be kept in {0} ({1}): free some space there, then install from the file again.</source>
      <translation>Die Engine ist installiert, aber ihre Modelle finden in {0} keinen Platz ({1}): dort Platz schaffen, dann erneut aus der Datei installieren.</translation>
    </message>
    <message>
      <source>{0} is damaged ({1}): copy it again, or make it again.</source>
      <translation>{0} ist beschädigt ({1}): erneut kopieren oder neu erstellen.</translation>
    </message>
    <message>
      <source>The download does not get through: check the connection to the internet, then install again; what has arrived is kept.</source>
      <translation>Der Download kommt nicht durch: die Internetverbindung prüfen, dann erneut installieren; was angekommen ist, bleibt erhalten.</translation>
    </message>
    <message>
      <source>The proxy refused the download: set its address and login in QGIS under Settings ▸ Options ▸ Network, then install again.</source>
      <translation>Der Proxy hat den Download abgelehnt: Adresse und Anmeldung in QGIS unter Einstellungen ▸ Optionen ▸ Netzwerk eintragen, dann erneut installieren.</translation>
    </message>
    <message>
      <source>The package index refused the download: check its address and login in the GeoLangBind settings.</source>
      <translation>Der Paketindex hat den Download abgelehnt: Adresse und Anmeldung in den GeoLangBind-Einstellungen prüfen.</translation>
    </message>
    <message>
      <source>The package index has a fault of its own: install again in a few minutes.</source>
      <translation>Der Paketindex hat selbst eine Störung: in einigen Minuten erneut installieren.</translation>
    </message>
    <message>
      <source>The certificate of the package index is not trusted: ask your IT for its authority, add it in QGIS under Settings ▸ Options ▸ Authentication, then install again.</source>
      <translation>Dem Zertifikat des Paketindex wird nicht vertraut: die IT nach ihrer Zertifizierungsstelle fragen, sie in QGIS unter Einstellungen ▸ Optionen ▸ Authentifizierung eintragen, dann erneut installieren.</translation>
    </message>
    <message>
      <source>The disk is full: free some space, or choose another folder for the engine.</source>
      <translation>Die Festplatte ist voll: Platz schaffen oder einen anderen Ordner für die Engine wählen.</translation>
    </message>
    <message>
      <source>The folder {0} cannot be written: choose another folder for the engine.</source>
      <translation>In den Ordner {0} kann nicht geschrieben werden: einen anderen Ordner für die Engine wählen.</translation>
    </message>
    <message>
      <source>No Python can be used or fetched: install Python 3.12 from python.org, then install again.</source>
      <translation>Kein Python ist verwendbar oder herunterladbar: Python 3.12 von python.org installieren, dann erneut installieren.</translation>
    </message>
    <message>
      <source>A virus scanner or another program holds the files in {0}: allow this folder there, close other QGIS windows, then install again.</source>
      <translation>Ein Virenscanner oder ein anderes Programm hält die Dateien in {0} fest: diesen Ordner dort erlauben, andere QGIS-Fenster schließen, dann erneut installieren.</translation>
    </message>
    <message>
      <source>The path of {0} is too long: choose a shorter folder for the engine.</source>
      <translation>Der Pfad {0} ist zu lang: einen kürzeren Ordner für die Engine wählen.</translation>
    </message>
    <message>
      <source>A file arrived that is not the expected one and was thrown away: install again; if it comes again, the package index or a proxy changes files.</source>
      <translation>Es kam eine andere Datei an als erwartet; sie wurde verworfen: erneut installieren; geschieht es wieder, ändert der Paketindex oder ein Proxy Dateien.</translation>
    </message>
    <message>
      <source>The package index lacks a package of the engine: check the addresses in the GeoLangBind settings, or install from an offline bundle.</source>
      <translation>Dem Paketindex fehlt ein Paket der Engine: die Adressen in den GeoLangBind-Einstellungen prüfen oder aus einem Offline-Bündel installieren.</translation>
    </message>
    <message>
      <source>There is no build of PyTorch for this computer: {1}</source>
      <translation>Für diesen Rechner gibt es kein PyTorch: {1}</translation>
    </message>
    <message>
      <source>The engine does not start with {0}: {1}</source>
      <translation>Die Engine startet nicht mit {0}: {1}</translation>
    </message>
    <message>
      <source>The installation was ended from outside: install again.</source>
      <translation>Die Installation wurde von außen beendet: erneut installieren.</translation>
    </message>
    <message>
      <source>The installation failed: {1}</source>
      <translation>Die Installation ist gescheitert: {1}</translation>
    </message>
    <message>
      <source>the report has the details.</source>
      <translation>der Bericht enthält die Einzelheiten.</translation>
    </message>
    <message>
      <source>The new engine computes on no device.</source>
      <translation>Die neue Engine rechnet auf keinem Gerät.</translation>
    </message>
    <message>
      <source>The new engine finds no graphics card: update the driver of the card and restart the computer. The build for the processor stays in use.</source>
      <translation>Die neue Engine findet keine Grafikkarte: deren Treiber aktualisieren und den Rechner neu starten. Die Fassung für den Prozessor bleibt in Gebrauch.</translation>
    </message>
    <message>
      <source>The graphics card does not compute correctly ({0}): update its driver. The build for the processor stays in use.</source>
      <translation>Die Grafikkarte rechnet nicht richtig ({0}): ihren Treiber aktualisieren. Die Fassung für den Prozessor bleibt in Gebrauch.</translation>
    </message>
    <message>
      <source>There is no earlier build to go back to: repair or install the engine.</source>
      <translation>Es gibt keine frühere Fassung, zu der man zurückkehren könnte: die Engine reparieren oder installieren.</translation>
    </message>
    <message>
      <source>{0} cannot be written: check who may write there, then try again.</source>
      <translation>{0} kann nicht geschrieben werden: prüfen, wer dort schreiben darf, dann erneut versuchen.</translation>
    </message>
    <message>
      <source>Another QGIS is installing the engine right now: wait until it is done, then try again.</source>
      <translation>Ein anderes QGIS installiert gerade die Engine: warten, bis es fertig ist, dann erneut versuchen.</translation>
    </message>
    <message>
      <source>There is not enough space in {0}: {1} GB are needed, {2} GB are free. Free some space, or choose another folder.</source>
      <translation>In {0} ist nicht genug Platz: {1} GB werden gebraucht, {2} GB sind frei. Platz schaffen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
      <source>PyTorch runs on Linux with glibc 2.28 or newer, which this system does not have.</source>
      <translation>PyTorch läuft unter Linux mit glibc 2.28 oder neuer, was dieses System nicht hat.</translation>
    </message>
    <message>
      <source>Unpacking the file</source>
      <translation>Die Datei wird entpackt</translation>
    </message>
    <message>
      <source>Fetching uv, the installer</source>
      <translation>Das Installationsprogramm uv wird geholt</translation>
    </message>
    <message>
      <source>Fetching Python</source>
      <translation>Python wird geholt</translation>
    </message>
    <message>
      <source>Making the environment</source>
      <translation>Die Umgebung wird angelegt</translation>
    </message>
    <message>
      <source>Installing packages</source>
      <translation>Pakete werden installiert</translation>
    </message>
    <message>
      <source>Installing PyTorch</source>
      <translation>PyTorch wird installiert</translation>
    </message>
    <message>
      <source>Trying the engine</source>
      <translation>Die Engine wird ausprobiert</translation>
    </message>
    <message>
      <source>Switching to the new environment</source>
      <translation>Wechsel zur neuen Umgebung</translation>
    </message>
    <message>
      <source>Another QGIS uses the engine: close it, then remove again.</source>
      <translation>Ein anderes QGIS verwendet die Engine: es schließen, dann erneut entfernen.</translation>
    </message>
    <message>
      <source>PyTorch: checked against its index only.</source>
      <translation>PyTorch: nur gegen seinen Index geprüft.</translation>
    </message>
    <message>
      <source>Its Python is missing.</source>
      <translation>Ihr Python fehlt.</translation>
    </message>
    <message>
      <source>The engine works, but this version of the plugin comes with newer packages.</source>
      <translation>Die Engine funktioniert, aber diese Version des Plugins bringt neuere Pakete mit.</translation>
    </message>
    <message>
      <source>The engine is installed.</source>
      <translation>Die Engine ist installiert.</translation>
    </message>
    <message>
      <source>The package {0} is missing.</source>
      <translation>Das Paket {0} fehlt.</translation>
    </message>
    <message>
      <source>The package {0} is of another version.</source>
      <translation>Das Paket {0} hat eine andere Version.</translation>
    </message>
    <message>
      <source>A file of the package {0} is missing or damaged: {1}.</source>
      <translation>Eine Datei des Pakets {0} fehlt oder ist beschädigt: {1}.</translation>
    </message>
    <message>
      <source>The engine runs with a Python chosen by hand: {0}</source>
      <translation>Die Engine läuft mit einem von Hand gewählten Python: {0}</translation>
    </message>
    <message>
      <source>The engine runs with a Python that has everything: {0}</source>
      <translation>Die Engine läuft mit einem Python, das alles hat: {0}</translation>
    </message>
    <message>
      <source>The engine needs a repair. {0}</source>
      <translation>Die Engine braucht eine Reparatur. {0}</translation>
    </message>
  </context>
  <context>
    <name>EnvironmentTask</name>
    <message>
      <source>This failed inside the plugin: the log has the details.</source>
      <translation>Dies ist im Plugin gescheitert: Einzelheiten stehen im Protokoll.</translation>
    </message>
  </context>
  <context>
    <name>ExportRow</name>
    <message>
      <source>E&amp;xport at</source>
      <translation>E&amp;xport mit</translation>
    </message>
    <message>
      <source>{0} per pixel</source>
      <translation>{0} je Pixel</translation>
    </message>
  </context>
  <context>
    <name>ExtentChooser</name>
    <message>
      <source>Extent</source>
      <translation>Ausdehnung</translation>
    </message>
    <message>
      <source>Layer whose extent is taken</source>
      <translation>Layer, dessen Ausdehnung genommen wird</translation>
    </message>
    <message>
      <source>What the map shows</source>
      <translation>Kartenausschnitt</translation>
    </message>
    <message>
      <source>Extent of a layer</source>
      <translation>Ausdehnung eines Layers</translation>
    </message>
    <message>
      <source>Drawn rectangle</source>
      <translation>Gezeichnetes Rechteck</translation>
    </message>
    <message>
      <source>The whole world</source>
      <translation>Die ganze Welt</translation>
    </message>
    <message>
      <source>Add a layer to the project, or choose another extent.</source>
      <translation>Einen Layer zum Projekt hinzufügen oder eine andere Ausdehnung wählen.</translation>
    </message>
    <message>
      <source>Draw a rectangle on the map.</source>
      <translation>Ein Rechteck auf der Karte zeichnen.</translation>
    </message>
  </context>
  <context>
    <name>GairPanel</name>
    <message>
      <source>Location layers are made by the model GAIR, which is not on this computer.</source>
      <translation>Ortslayer erzeugt das Modell GAIR, das nicht auf diesem Rechner ist.</translation>
    </message>
    <message>
      <source>Model: GAIR</source>
      <translation>Modell: GAIR</translation>
    </message>
    <message>
      <source>Weights file and device</source>
      <translation>Gewichtedatei und Gerät</translation>
    </message>
    <message>
      <source>&amp;I accept this licence</source>
      <translation>&amp;Ja, diese Lizenz annehmen</translation>
    </message>
    <message>
      <source>Checkpoints</source>
      <translation>Checkpoints</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>Alle Dateien</translation>
    </message>
    <message>
      <source>as published</source>
      <translation>wie veröffentlicht</translation>
    </message>
    <message>
      <source>A checkpoint on disk instead of the published one</source>
      <translation>Ein Checkpoint auf der Festplatte statt des veröffentlichten</translation>
    </message>
    <message>
      <source>Models: download, check, remove…</source>
      <translation>Modelle: laden, prüfen, entfernen…</translation>
    </message>
    <message>
      <source>There is no weights file {0}.</source>
      <translation>Es gibt keine Gewichtedatei {0}.</translation>
    </message>
    <message>
      <source>Download GAIR first, or choose a weights file.</source>
      <translation>Zuerst GAIR herunterladen oder eine Gewichtedatei wählen.</translation>
    </message>
    <message>
      <source>Down&amp;load</source>
      <translation>Herunter&amp;laden</translation>
    </message>
    <message>
      <source>Cancel down&amp;load</source>
      <translation>Herunter&amp;laden abbrechen</translation>
    </message>
    <message>
      <source>Offline is ticked in the settings: nothing is downloaded.</source>
      <translation>In den Einstellungen ist „Offline“ angehakt: Es wird nichts heruntergeladen.</translation>
    </message>
    <message>
      <source>From the file {0}</source>
      <translation>Aus der Datei {0}</translation>
    </message>
    <message>
      <source>Compares coordinates, street-view photos and Sentinel-2 scenes</source>
      <translation>Vergleicht Koordinaten, Straßenfotos und Sentinel-2-Szenen</translation>
    </message>
    <message>
      <source>On this computer. Licence: {0}</source>
      <translation>Auf diesem Rechner. Lizenz: {0}</translation>
    </message>
    <message>
      <source>Download: {0} from the Hugging Face Hub, about {1}, or more if the file also holds what only training needs.</source>
      <translation>Download: {0} vom Hugging Face Hub, etwa {1}, oder mehr, falls die Datei auch enthält, was nur das Training braucht.</translation>
    </message>
    <message>
      <source>Licence: {0}.</source>
      <translation>Lizenz: {0}.</translation>
    </message>
    <message>
      <source>Credit the authors, no commercial use. It is that of GAIR's code; take it to be that of the weights too unless their page says otherwise.</source>
      <translation>Namensnennung der Autoren, keine kommerzielle Nutzung. Es ist die Lizenz des Codes von GAIR; sie gilt vermutlich auch für die Gewichte, sofern deren Seite nichts anderes sagt.</translation>
    </message>
    <message>
      <source>Nothing is sent before you press Download, and nothing about your project then. A file you have already will do too.</source>
      <translation>Vor dem Herunterladen wird nichts gesendet, und auch dann nichts über das Projekt. Eine schon vorhandene Datei geht auch.</translation>
    </message>
    <message>
      <source>&amp;Weights</source>
      <translation>Ge&amp;wichte</translation>
    </message>
    <message>
      <source>De&amp;vice</source>
      <translation>&amp;Gerät</translation>
    </message>
  </context>
  <context>
    <name>GairParameters</name>
    <message>
      <source>Weights file</source>
      <translation>Gewichtedatei</translation>
    </message>
    <message>
      <source>Checkpoints (*.pth *.safetensors *.bin);;All files (*)</source>
      <translation>Checkpoints (*.pth *.safetensors *.bin);;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>A GAIR checkpoint on disk (.pth, .safetensors) instead of the published one.</source>
      <translation>Ein GAIR-Checkpoint auf der Festplatte (.pth, .safetensors) statt des veröffentlichten.</translation>
    </message>
    <message>
      <source>Download GAIR: I accept its licence, CC BY-NC 4.0</source>
      <translation>GAIR herunterladen: Ich nehme die Lizenz CC BY-NC 4.0 an</translation>
    </message>
    <message>
      <source>GAIR is fetched from the Hugging Face Hub (PingL/GAIR, 0.8 GB or more) when first used, only if this is ticked: credit its authors, no commercial use. What is on this computer already is used either way.</source>
      <translation>GAIR wird bei der ersten Verwendung vom Hugging Face Hub geholt (PingL/GAIR, 0.8 GB oder mehr), nur wenn dies angehakt ist: Namensnennung der Autoren, keine kommerzielle Nutzung. Was schon auf diesem Rechner ist, wird in jedem Fall verwendet.</translation>
    </message>
    <message>
      <source>GAIR is not on this computer: tick “{0}” ({1}) to download it (0.8 GB or more), or give a weights file ({2}).</source>
      <translation>GAIR ist nicht auf diesem Rechner: „{0}“ ({1}) anhaken, um es herunterzuladen (0.8 GB oder mehr), oder eine Gewichtedatei ({2}) angeben.</translation>
    </message>
  </context>
  <context>
    <name>GeoLangBindAlgorithm</name>
    <message>
      <source>Where values are listed, give the value, not its number: --{0}={1}</source>
      <translation>Wo Werte aufgelistet sind, den Wert angeben, nicht seine Nummer: --{0}={1}</translation>
    </message>
    <message>
      <source>“{0}” is no choice for {1} ({2}): give one of {3}.</source>
      <translation>„{0}“ steht für {1} ({2}) nicht zur Wahl: eines von {3} angeben.</translation>
    </message>
    <message>
      <source>{0} is no GeoTIFF: give the output a name ending in .tif.</source>
      <translation>{0} ist kein GeoTIFF: einen Namen für die Ausgabe angeben, der auf .tif endet.</translation>
    </message>
    <message>
      <source>The folder {0} for the summary does not exist: create it first.</source>
      <translation>Der Ordner {0} für die Zusammenfassung existiert nicht: zuerst anlegen.</translation>
    </message>
    <message>
      <source>The summary cannot be written to {0}: {1}.</source>
      <translation>Die Zusammenfassung kann nicht in {0} geschrieben werden: {1}.</translation>
    </message>
    <message>
      <source>Cancelled: nothing was written.</source>
      <translation>Abgebrochen: Es wurde nichts geschrieben.</translation>
    </message>
    <message>
      <source>({0} left)</source>
      <translation>(noch {0})</translation>
    </message>
  </context>
  <context>
    <name>Help</name>
    <message>
      <source>First steps</source>
      <translation>Erste Schritte</translation>
    </message>
    <message>
      <source>Classify</source>
      <translation>Klassifizieren</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Vergleichen</translation>
    </message>
    <message>
      <source>Locations</source>
      <translation>Orte</translation>
    </message>
    <message>
      <source>Engine</source>
      <translation>Engine</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modelle</translation>
    </message>
    <message>
      <source>When something goes wrong</source>
      <translation>Wenn etwas schiefgeht</translation>
    </message>
    <message>
      <source>Every message</source>
      <translation>Alle Meldungen</translation>
    </message>
    <message>
      <source>Privacy</source>
      <translation>Datenschutz</translation>
    </message>
    <message>
      <source>GeoLangBind help</source>
      <translation>GeoLangBind-Hilfe</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Seite</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
  </context>
  <context>
    <name>Hint</name>
    <message>
      <source>The models know only English words.</source>
      <translation>Die Modelle kennen nur englische Wörter.</translation>
    </message>
    <message>
      <source>“Wald” means nothing to them, “forest” does: give English prompts.</source>
      <translation>„Wald“ sagt ihnen nichts, „forest“ schon: Prompts auf Englisch angeben.</translation>
    </message>
  </context>
  <context>
    <name>HistogramChart</name>
    <message>
      <source>Cosine similarity, {0} to {1}</source>
      <translation>Kosinus-Ähnlichkeit, {0} bis {1}</translation>
    </message>
  </context>
  <context>
    <name>InstallProgress</name>
    <message>
      <source>Step {0} of {1}: {2}</source>
      <translation>Schritt {0} von {1}: {2}</translation>
    </message>
  </context>
  <context>
    <name>LayerArea</name>
    <message>
      <source>“{0}” has no extent: choose the map view or a rectangle.</source>
      <translation>„{0}“ hat keine Ausdehnung: Kartenausschnitt oder Rechteck wählen.</translation>
    </message>
    <message>
      <source>The area is empty: draw a rectangle or zoom to the scene.</source>
      <translation>Der Bereich ist leer: ein Rechteck zeichnen oder auf die Szene zoomen.</translation>
    </message>
    <message>
      <source>The area lies outside the scene “{0}”: zoom to the scene and try again.</source>
      <translation>Der Bereich liegt außerhalb der Szene „{0}“: auf die Szene zoomen und erneut versuchen.</translation>
    </message>
    <message>
      <source>No polygon of “{0}” is selected: select some or use them all.</source>
      <translation>In „{0}“ ist kein Polygon gewählt: einige wählen oder alle verwenden.</translation>
    </message>
    <message>
      <source>The polygons of “{0}” have over {1} vertices: simplify or select some.</source>
      <translation>Die Polygone von „{0}“ haben über {1} Stützpunkte: vereinfachen oder einige wählen.</translation>
    </message>
    <message>
      <source>“{0}” holds no polygons.</source>
      <translation>„{0}“ enthält keine Polygone.</translation>
    </message>
    <message>
      <source>No polygon of “{0}” meets the scene “{1}”.</source>
      <translation>Kein Polygon von „{0}“ berührt die Szene „{1}“.</translation>
    </message>
    <message>
      <source>The area cannot be placed in the CRS of “{0}” ({1}): zoom to the scene.</source>
      <translation>Der Bereich lässt sich im KBS von „{0}“ ({1}) nicht darstellen: auf die Szene zoomen.</translation>
    </message>
    <message>
      <source>A polygon of “{0}” cannot be placed in the scene's CRS.</source>
      <translation>Ein Polygon von „{0}“ lässt sich im KBS der Szene nicht darstellen.</translation>
    </message>
  </context>
  <context>
    <name>LayerExport</name>
    <message>
      <source>Nothing of “{0}” lies in the area: choose an area that meets the layer.</source>
      <translation>Nichts von „{0}“ liegt im Bereich: einen Bereich wählen, der den Layer berührt.</translation>
    </message>
    <message>
      <source>Exporting “{0}” at {1} {2} per pixel would take {3} million pixels (limit {4} million): choose a coarser resolution or a smaller area.</source>
      <translation>Der Export von „{0}“ mit {1} {2} je Pixel ergäbe {3} Millionen Pixel (höchstens {4} Millionen): eine gröbere Auflösung oder einen kleineren Bereich wählen.</translation>
    </message>
    <message>
      <source>The output {0} is the scene itself: choose another name.</source>
      <translation>Die Ausgabe {0} ist die Szene selbst: einen anderen Namen wählen.</translation>
    </message>
    <message>
      <source>“{0}” cannot be read for the export.</source>
      <translation>„{0}“ ist für den Export nicht lesbar.</translation>
    </message>
    <message>
      <source>An export runs only once.</source>
      <translation>Ein Export läuft nur einmal.</translation>
    </message>
    <message>
      <source>The export of “{0}” cannot be written to {1}: {2}.</source>
      <translation>Der Export von „{0}“ kann nicht in {1} geschrieben werden: {2}.</translation>
    </message>
    <message>
      <source>“{0}” could not be exported to {1}: {2}.</source>
      <translation>„{0}“ konnte nicht nach {1} exportiert werden: {2}.</translation>
    </message>
    <message>
      <source>The export of “{0}” cannot be read back.</source>
      <translation>Der Export von „{0}“ lässt sich nicht wieder lesen.</translation>
    </message>
    <message>
      <source>The CRS of “{0}” cannot be handed to the engine: save it into the file.</source>
      <translation>Das KBS von „{0}“ kann der Engine nicht übergeben werden: in der Datei speichern.</translation>
    </message>
    <message>
      <source>the source cannot be read</source>
      <translation>die Quelle ist nicht lesbar</translation>
    </message>
    <message>
      <source>the file cannot be written</source>
      <translation>die Datei kann nicht geschrieben werden</translation>
    </message>
    <message>
      <source>the file cannot be created</source>
      <translation>die Datei kann nicht angelegt werden</translation>
    </message>
    <message>
      <source>writing failed, the disk may be full</source>
      <translation>Schreiben gescheitert, die Festplatte ist vielleicht voll</translation>
    </message>
    <message>
      <source>no reason given</source>
      <translation>kein Grund angegeben</translation>
    </message>
  </context>
  <context>
    <name>LayerHeatmap</name>
    <message>
      <source>“{0}”</source>
      <translation>„{0}“</translation>
    </message>
    <message>
      <source>1 place</source>
      <translation>1 Ort</translation>
    </message>
    <message>
      <source>{0} places</source>
      <translation>{0} Orten</translation>
    </message>
    <message>
      <source>the photo {0}</source>
      <translation>dem Foto {0}</translation>
    </message>
    <message>
      <source>{0} photos</source>
      <translation>{0} Fotos</translation>
    </message>
    <message>
      <source>not to {0}</source>
      <translation>nicht zu {0}</translation>
    </message>
    <message>
      <source>Similarity to {0} ({1})</source>
      <translation>Ähnlichkeit zu {0} ({1})</translation>
    </message>
    <message>
      <source>The heatmap {0} cannot be opened.</source>
      <translation>Die Heatmap {0} kann nicht geöffnet werden.</translation>
    </message>
    <message>
      <source>≤ {0}, least {1}</source>
      <translation>≤ {0}, kleinster Wert {1}</translation>
    </message>
    <message>
      <source>≥ {0}, largest {1}</source>
      <translation>≥ {0}, größter Wert {1}</translation>
    </message>
  </context>
  <context>
    <name>LayerLocations</name>
    <message>
      <source>Locations: principal components</source>
      <translation>Orte: Hauptkomponenten</translation>
    </message>
    <message>
      <source>Locations: {0} regions</source>
      <translation>Orte: {0} Regionen</translation>
    </message>
    <message>
      <source>Locations: {0} channels</source>
      <translation>Orte: {0} Merkmalskanäle</translation>
    </message>
    <message>
      <source>Locations: similarity to {0}</source>
      <translation>Orte: Ähnlichkeit zu {0}</translation>
    </message>
    <message>
      <source>Locations: similarity to the photo {0}</source>
      <translation>Orte: Ähnlichkeit zum Foto {0}</translation>
    </message>
    <message>
      <source>Red, green and blue show {0} of the variance.</source>
      <translation>Rot, Grün und Blau zeigen {0} der Varianz.</translation>
    </message>
    <message>
      <source>Principal components of what {0} knows about coordinates; no image took part.</source>
      <translation>Hauptkomponenten dessen, was {0} über Koordinaten weiß; ohne Bild.</translation>
    </message>
    <message>
      <source>Cosine similarity (-1 to 1) of what {0} knows about coordinates to an example; no image of the places took part.</source>
      <translation>Kosinus-Ähnlichkeit (-1 bis 1) dessen, was {0} über Koordinaten weiß, zu einem Beispiel; ohne Bild der Orte.</translation>
    </message>
    <message>
      <source>Regions (k-means) of what {0} knows about coordinates; no image took part.</source>
      <translation>Regionen (k-means) dessen, was {0} über Koordinaten weiß; ohne Bild.</translation>
    </message>
    <message>
      <source>Location embeddings by {0}, all channels; no image took part.</source>
      <translation>Orts-Einbettungen von {0}, alle Merkmalskanäle; ohne Bild.</translation>
    </message>
    <message>
      <source>Model {0}: {1}</source>
      <translation>Modell {0}: {1}</translation>
    </message>
    <message>
      <source>Made by GeoLangBind for QGIS {0} on {1}</source>
      <translation>Erstellt mit GeoLangBind für QGIS {0} am {1}</translation>
    </message>
    <message>
      <source>Model: {0}, checkpoint {1}, SHA-256 {2}, on {3}</source>
      <translation>Modell: {0}, Checkpoint {1}, SHA-256 {2}, auf {3}</translation>
    </message>
    <message>
      <source>Kind: {0} ({1})</source>
      <translation>Art: {0} ({1})</translation>
    </message>
    <message>
      <source>Spacing: {0}, CRS: {1}</source>
      <translation>Abstand: {0}, KBS: {1}</translation>
    </message>
    <message>
      <source>Extent: {0}</source>
      <translation>Ausdehnung: {0}</translation>
    </message>
    <message>
      <source>Like the places ({0}): {1}</source>
      <translation>Wie die Orte ({0}): {1}</translation>
    </message>
    <message>
      <source>Like the photo: {0}</source>
      <translation>Wie das Foto: {0}</translation>
    </message>
    <message>
      <source>Components from: {0}</source>
      <translation>Komponenten aus: {0}</translation>
    </message>
    <message>
      <source>Components saved in: {0}</source>
      <translation>Komponenten gespeichert in: {0}</translation>
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
      <translation>Zero-Shot-Klassenkarte von {0} durch {1} aus eingegebenen Klassennamen: {2}.</translation>
    </message>
    <message>
      <source>classes</source>
      <translation>Klassen</translation>
    </message>
    <message>
      <source>Cosine similarity (-1 to 1) of {0} to examples, by {1}.</source>
      <translation>Kosinus-Ähnlichkeit (-1 bis 1) von {0} zu Beispielen, durch {1}.</translation>
    </message>
    <message>
      <source>the scene's CRS</source>
      <translation>KBS der Szene</translation>
    </message>
    <message>
      <source>Like the places ({0}): {1}</source>
      <translation>Wie die Orte ({0}): {1}</translation>
    </message>
    <message>
      <source>Unlike the places ({0}): {1}</source>
      <translation>Anders als die Orte ({0}): {1}</translation>
    </message>
    <message>
      <source>Like the words: {0}</source>
      <translation>Wie die Wörter: {0}</translation>
    </message>
    <message>
      <source>Unlike the words: {0}</source>
      <translation>Anders als die Wörter: {0}</translation>
    </message>
    <message>
      <source>Like the photos: {0}</source>
      <translation>Wie die Fotos: {0}</translation>
    </message>
    <message>
      <source>Detail: {0}</source>
      <translation>Detail: {0}</translation>
    </message>
    <message>
      <source>Pixel size: {0}</source>
      <translation>Pixelgröße: {0}</translation>
    </message>
    <message>
      <source>Look: {0}, detail {1}, smoothing {2}, competition {3}, threshold {4:.0%}</source>
      <translation>Blick: {0}, Detail {1}, Glättung {2}, Wettbewerb {3}, Schwellenwert {4:.0%}</translation>
    </message>
    <message>
      <source>Class {0}: {1}</source>
      <translation>Klasse {0}: {1}</translation>
    </message>
    <message>
      <source>Model {0}: {1}</source>
      <translation>Modell {0}: {1}</translation>
    </message>
    <message>
      <source>Made by GeoLangBind for QGIS {0} on {1}</source>
      <translation>Erstellt mit GeoLangBind für QGIS {0} am {1}</translation>
    </message>
    <message>
      <source>Scene: {0}</source>
      <translation>Szene: {0}</translation>
    </message>
    <message>
      <source>Model: {0}, checkpoint {1}, SHA-256 {2}, on {3}</source>
      <translation>Modell: {0}, Checkpoint {1}, SHA-256 {2}, auf {3}</translation>
    </message>
    <message>
      <source>Bands: {0}</source>
      <translation>Kanäle: {0}</translation>
    </message>
    <message>
      <source>Sensor: {0}</source>
      <translation>Sensor: {0}</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keiner</translation>
    </message>
    <message>
      <source>Scaling: {0}</source>
      <translation>Skalierung: {0}</translation>
    </message>
    <message>
      <source>Extent: {0}</source>
      <translation>Ausdehnung: {0}</translation>
    </message>
    <message>
      <source>whole scene</source>
      <translation>ganze Szene</translation>
    </message>
  </context>
  <context>
    <name>LayerRankedPhotos</name>
    <message>
      <source>Ranked photos: {0}</source>
      <translation>Sortierte Fotos: {0}</translation>
    </message>
    <message>
      <source>Made by GeoLangBind for QGIS {0} on {1}</source>
      <translation>Erstellt mit GeoLangBind für QGIS {0} am {1}</translation>
    </message>
    <message>
      <source>Photos: {0}</source>
      <translation>Fotos: {0}</translation>
    </message>
    <message>
      <source>Scene: {0}</source>
      <translation>Szene: {0}</translation>
    </message>
    <message>
      <source>the scene's CRS</source>
      <translation>KBS der Szene</translation>
    </message>
    <message>
      <source>Place ({0}): {1}</source>
      <translation>Ort ({0}): {1}</translation>
    </message>
    <message>
      <source>Model: {0}, checkpoint {1}, SHA-256 {2}, on {3}</source>
      <translation>Modell: {0}, Checkpoint {1}, SHA-256 {2}, auf {3}</translation>
    </message>
    <message>
      <source>Detail: {0}</source>
      <translation>Detail: {0}</translation>
    </message>
    <message>
      <source>Photos by the cosine similarity (-1 to 1) of each to what a scene shows at a place.</source>
      <translation>Fotos nach der Kosinus-Ähnlichkeit (-1 bis 1) zu dem, was eine Szene an einem Ort zeigt.</translation>
    </message>
  </context>
  <context>
    <name>LayerResult</name>
    <message>
      <source>Classes</source>
      <translation>Klassen</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>Konfidenz</translation>
    </message>
    <message>
      <source>The finished raster {0} cannot be opened.</source>
      <translation>Das fertige Raster {0} kann nicht geöffnet werden.</translation>
    </message>
  </context>
  <context>
    <name>LayerSampling</name>
    <message>
      <source>“{0}” holds no points: choose a point layer.</source>
      <translation>„{0}“ enthält keine Punkte: einen Punktlayer wählen.</translation>
    </message>
    <message>
      <source>“{0}” has no coordinate reference system: give it one in its properties.</source>
      <translation>„{0}“ hat kein Koordinatenbezugssystem: in den Eigenschaften eines angeben.</translation>
    </message>
    <message>
      <source>“{0}” has a field {1} already: choose another prefix.</source>
      <translation>„{0}“ hat schon ein Feld {1}: ein anderes Präfix wählen.</translation>
    </message>
    <message>
      <source>“{0}” was changed during the run: run again.</source>
      <translation>„{0}“ wurde während des Laufs geändert: erneut starten.</translation>
    </message>
  </context>
  <context>
    <name>LayerSource</name>
    <message>
      <source>Choose a raster layer as the scene.</source>
      <translation>Einen Rasterlayer als Szene wählen.</translation>
    </message>
    <message>
      <source>Layer “{0}” is broken: repair its data source or choose another layer.</source>
      <translation>Der Layer „{0}“ ist defekt: seine Datenquelle reparieren oder einen anderen Layer wählen.</translation>
    </message>
    <message>
      <source>“{0}” is served by the “{1}” provider: it is exported to a GeoTIFF first.</source>
      <translation>„{0}“ kommt vom Datenanbieter „{1}“: Der Layer wird zuerst in ein GeoTIFF exportiert.</translation>
    </message>
    <message>
      <source>“{0}” is opened with options of its own: it is exported first.</source>
      <translation>„{0}“ wird mit eigenen Optionen geöffnet: Der Layer wird zuerst exportiert.</translation>
    </message>
    <message>
      <source>“{0}” cannot be read from its file: it is exported first.</source>
      <translation>„{0}“ ist aus der Datei nicht lesbar: Der Layer wird zuerst exportiert.</translation>
    </message>
    <message>
      <source>“{0}” refers to {1}, which does not exist: put it back or choose another scene.</source>
      <translation>„{0}“ verweist auf {1}, das nicht existiert: zurücklegen oder eine andere Szene wählen.</translation>
    </message>
    <message>
      <source>The CRS of “{0}” was set in QGIS, its file has another or none.</source>
      <translation>Das KBS von „{0}“ wurde in QGIS gesetzt, die Datei hat ein anderes oder keines.</translation>
    </message>
    <message>
      <source>“{0}” lives in the memory of QGIS: it is exported first.</source>
      <translation>„{0}“ liegt im Speicher von QGIS: Der Layer wird zuerst exportiert.</translation>
    </message>
    <message>
      <source>“{0}” is in the format {1}, which the engine lacks: it is exported first.</source>
      <translation>„{0}“ hat das Format {1}, das der Engine fehlt: Der Layer wird zuerst exportiert.</translation>
    </message>
    <message>
      <source>“{0}” is described inside the project, not in a file: it is exported first.</source>
      <translation>„{0}“ ist im Projekt beschrieben, nicht in einer Datei: Der Layer wird zuerst exportiert.</translation>
    </message>
    <message>
      <source>“{0}” is placed by control points only: QGIS warps it, so it is exported first.</source>
      <translation>„{0}“ ist nur durch Passpunkte verortet: QGIS entzerrt den Layer, daher wird er zuerst exportiert.</translation>
    </message>
    <message>
      <source>“{0}” refers to data in the memory of QGIS: it is exported first.</source>
      <translation>„{0}“ verweist auf Daten im Speicher von QGIS: Der Layer wird zuerst exportiert.</translation>
    </message>
  </context>
  <context>
    <name>LayerThreshold</name>
    <message>
      <source>“{0}” has no confidence raster beside it: run again with one to use a threshold.</source>
      <translation>Neben „{0}“ liegt kein Konfidenzraster: für einen Schwellenwert erneut mit einem starten.</translation>
    </message>
    <message>
      <source>The threshold cannot be kept in {0}: {1}.</source>
      <translation>Der Schwellenwert kann in {0} nicht gespeichert werden: {1}.</translation>
    </message>
    <message>
      <source>The class raster {0} cannot be read.</source>
      <translation>Das Klassenraster {0} ist nicht lesbar.</translation>
    </message>
  </context>
  <context>
    <name>LayerWorld</name>
    <message>
      <source>The extent has no coordinate reference system: choose another one.</source>
      <translation>Die Ausdehnung hat kein Koordinatenbezugssystem: eine andere wählen.</translation>
    </message>
    <message>
      <source>The extent is empty: draw a rectangle, or choose a layer.</source>
      <translation>Die Ausdehnung ist leer: ein Rechteck zeichnen oder einen Layer wählen.</translation>
    </message>
    <message>
      <source>The extent is infinite: draw a rectangle, or zoom in.</source>
      <translation>Die Ausdehnung ist unendlich: ein Rechteck zeichnen oder hineinzoomen.</translation>
    </message>
    <message>
      <source>The extent lies beyond the world: zoom to a place on Earth.</source>
      <translation>Die Ausdehnung liegt außerhalb der Welt: auf einen Ort der Erde zoomen.</translation>
    </message>
  </context>
  <context>
    <name>LocationAlgorithm</name>
    <message>
      <source>Location embeddings</source>
      <translation>Orts-Einbettungen</translation>
    </message>
    <message>
      <source>What GAIR knows about coordinates as a layer; no image is needed</source>
      <translation>Was GAIR über Koordinaten weiß, als Layer; kein Bild nötig</translation>
    </message>
    <message>
      <source>Turns coordinates into layers of what the model GAIR has learned about places: colours of the principal components, similarity to a place or a photo, regions, or all channels as bands or as attributes of points. No image takes part. The engine runs in its own process; nothing leaves the computer. GAIR's licence, CC BY-NC 4.0, holds for the result: credit its authors, no commercial use.</source>
      <translation>Macht aus Koordinaten Layer dessen, was das Modell GAIR über Orte gelernt hat: Farben der Hauptkomponenten, Ähnlichkeit zu einem Ort oder Foto, Regionen oder alle Merkmalskanäle als Rasterkanäle oder Punktattribute. Kein Bild wird verwendet. Die Engine läuft in einem eigenen Prozess; nichts verlässt den Rechner. Für das Ergebnis gilt die Lizenz von GAIR, CC BY-NC 4.0: Namensnennung der Autoren, keine kommerzielle Nutzung.</translation>
    </message>
    <message>
      <source>GAIR,coordinates,embedding,principal components,regions,similarity</source>
      <translation>GAIR,Koordinaten,Einbettung,Embedding,Hauptkomponenten,Regionen,Ähnlichkeit</translation>
    </message>
    <message>
      <source>Choose the points that are to get embeddings.</source>
      <translation>Die Punkte wählen, die Einbettungen bekommen sollen.</translation>
    </message>
    <message>
      <source>Say where the points with embeddings go.</source>
      <translation>Angeben, wohin die Punkte mit Einbettungen gehen.</translation>
    </message>
    <message>
      <source>Choose the extent of the layer.</source>
      <translation>Die Ausdehnung des Layers wählen.</translation>
    </message>
    <message>
      <source>Say where the location layer goes.</source>
      <translation>Angeben, wohin der Ortslayer geht.</translation>
    </message>
    <message>
      <source>Similar to what? Give either a place or a photo.</source>
      <translation>Ähnlich wozu? Entweder einen Ort oder ein Foto angeben.</translation>
    </message>
    <message>
      <source>Components are for pca and regions: leave them out.</source>
      <translation>Komponenten gelten nur für pca und regions: weglassen.</translation>
    </message>
    <message>
      <source>The points cannot be read: choose the layer again.</source>
      <translation>Die Punkte sind nicht lesbar: den Layer erneut wählen.</translation>
    </message>
    <message>
      <source>Reading the points…</source>
      <translation>Die Punkte werden gelesen…</translation>
    </message>
    <message>
      <source>The points cannot be written to {0}: {1}</source>
      <translation>Die Punkte können nicht in {0} geschrieben werden: {1}</translation>
    </message>
    <message>
      <source>Model: {0} on {1}</source>
      <translation>Modell: {0} auf {1}</translation>
    </message>
    <message>
      <source>Licence of the model: {0}</source>
      <translation>Lizenz des Modells: {0}</translation>
    </message>
    <message>
      <source>{0} with location embeddings</source>
      <translation>{0} mit Orts-Einbettungen</translation>
    </message>
    <message>
      <source>{0} with location embeddings by GAIR as attributes.</source>
      <translation>{0} mit Orts-Einbettungen von GAIR als Attributen.</translation>
    </message>
    <message>
      <source>Model: {0}, checkpoint {1}, SHA-256 {2}, on {3}</source>
      <translation>Modell: {0}, Checkpoint {1}, SHA-256 {2}, auf {3}</translation>
    </message>
  </context>
  <context>
    <name>LocationKind</name>
    <message>
      <source>Principal components</source>
      <translation>Hauptkomponenten</translation>
    </message>
    <message>
      <source>Similarity to a place</source>
      <translation>Ähnlichkeit zu einem Ort</translation>
    </message>
    <message>
      <source>Similarity to a photo</source>
      <translation>Ähnlichkeit zu einem Foto</translation>
    </message>
    <message>
      <source>Regions</source>
      <translation>Regionen</translation>
    </message>
    <message>
      <source>All channels</source>
      <translation>Alle Merkmalskanäle</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Darstellung</translation>
    </message>
    <message>
      <source>longitude, latitude</source>
      <translation>Länge, Breite</translation>
    </message>
    <message>
      <source>Place: longitude, latitude in degrees</source>
      <translation>Ort: Länge, Breite in Grad</translation>
    </message>
    <message>
      <source>Clic&amp;k on map</source>
      <translation>Auf &amp;Karte klicken</translation>
    </message>
    <message>
      <source>Click the place on the map; Escape gives up</source>
      <translation>Auf den Ort in der Karte klicken; Esc bricht ab</translation>
    </message>
    <message>
      <source>Photos</source>
      <translation>Fotos</translation>
    </message>
    <message>
      <source>choose a photo or drop it here</source>
      <translation>Foto wählen oder hier ablegen</translation>
    </message>
    <message>
      <source>16 bits (float16)</source>
      <translation>16 Bit (float16)</translation>
    </message>
    <message>
      <source>32 bits (float32)</source>
      <translation>32 Bit (float32)</translation>
    </message>
    <message>
      <source>Places of like colour are alike to the model.</source>
      <translation>Orte mit ähnlicher Farbe sind für das Modell ähnlich.</translation>
    </message>
    <message>
      <source>How much the model finds every place to be like this one.</source>
      <translation>Wie ähnlich das Modell jeden Ort diesem findet.</translation>
    </message>
    <message>
      <source>Where the model would expect such a photo.</source>
      <translation>Wo das Modell ein solches Foto erwarten würde.</translation>
    </message>
    <message>
      <source>The extent divided into regions of like places.</source>
      <translation>Die Ausdehnung, in Regionen ähnlicher Orte geteilt.</translation>
    </message>
    <message>
      <source>The model's numbers themselves, a band each, for computing with.</source>
      <translation>Die Zahlen des Modells selbst, je ein Kanal, zum Weiterrechnen.</translation>
    </message>
    <message>
      <source>&amp;Number of regions</source>
      <translation>A&amp;nzahl der Regionen</translation>
    </message>
    <message>
      <source>N&amp;umbers</source>
      <translation>Daten&amp;typ</translation>
    </message>
  </context>
  <context>
    <name>LocationParameters</name>
    <message>
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>pca: the first three principal components as colours. similarity: to a place or a street-view photo. regions: places that the model finds alike, with a legend. embedding: all channels as bands. points: all channels as attributes of a point layer.</source>
      <translation>pca: die ersten drei Hauptkomponenten als Farben. similarity: zu einem Ort oder Straßenfoto. regions: Orte, die das Modell ähnlich findet, mit Legende. embedding: alle Merkmalskanäle als Rasterkanäle. points: alle Merkmalskanäle als Attribute eines Punktlayers.</translation>
    </message>
    <message>
      <source>Extent</source>
      <translation>Ausdehnung</translation>
    </message>
    <message>
      <source>Where the layer lies; its CRS is that of the layer. In degrees it may reach beyond 180: “178,182,-20,-15 [EPSG:4326]” crosses the 180° meridian. Not needed for points.</source>
      <translation>Wo der Layer liegt; sein KBS ist das der Ausdehnung. In Grad darf sie über 180 hinausreichen: „178,182,-20,-15 [EPSG:4326]“ überquert den 180°-Meridian. Für Punkte nicht nötig.</translation>
    </message>
    <message>
      <source>Spacing</source>
      <translation>Abstand</translation>
    </message>
    <message>
      <source>The size of a pixel in units of the extent's CRS; 0: a round number that gives up to 500 pixels along the longer side.</source>
      <translation>Die Größe eines Pixels in Einheiten des KBS der Ausdehnung; 0: eine runde Zahl, die bis zu 500 Pixel entlang der längeren Seite ergibt.</translation>
    </message>
    <message>
      <source>Similar to the place</source>
      <translation>Ähnlich dem Ort</translation>
    </message>
    <message>
      <source>For similarity: places are compared with this one.</source>
      <translation>Für similarity: Orte werden mit diesem verglichen.</translation>
    </message>
    <message>
      <source>Similar to the photo</source>
      <translation>Ähnlich dem Foto</translation>
    </message>
    <message>
      <source>For similarity: places are compared with this street-view photo instead.</source>
      <translation>Für similarity: Orte werden stattdessen mit diesem Straßenfoto verglichen.</translation>
    </message>
    <message>
      <source>Number of regions</source>
      <translation>Anzahl der Regionen</translation>
    </message>
    <message>
      <source>For regions: how many there are to be.</source>
      <translation>Für regions: wie viele es werden sollen.</translation>
    </message>
    <message>
      <source>Data type</source>
      <translation>Datentyp</translation>
    </message>
    <message>
      <source>auto: bytes ready to look at for pca, float16 for embedding. float32: the components themselves, or embeddings in full precision.</source>
      <translation>auto: direkt darstellbare Bytes für pca, float16 für embedding. float32: die Komponenten selbst oder Einbettungen in voller Genauigkeit.</translation>
    </message>
    <message>
      <source>Components to use</source>
      <translation>Zu verwendende Komponenten</translation>
    </message>
    <message>
      <source>Components (*.json);;All files (*)</source>
      <translation>Komponenten (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>For pca and regions: a file that an earlier run saved, so that colours or regions mean the same in both layers.</source>
      <translation>Für pca und regions: eine Datei, die ein früherer Lauf gespeichert hat, damit Farben oder Regionen in beiden Layern dasselbe bedeuten.</translation>
    </message>
    <message>
      <source>Points</source>
      <translation>Punkte</translation>
    </message>
    <message>
      <source>For points: the layer whose points get the embedding of their place. Geometry and attributes are kept.</source>
      <translation>Für points: der Layer, dessen Punkte die Einbettung ihres Orts bekommen. Geometrie und Attribute bleiben erhalten.</translation>
    </message>
    <message>
      <source>Prefix of the attributes</source>
      <translation>Präfix der Attribute</translation>
    </message>
    <message>
      <source>The new attributes are called this and 000, 001 and so on.</source>
      <translation>Die neuen Attribute heißen so, gefolgt von 000, 001 und so weiter.</translation>
    </message>
    <message>
      <source>Location layer</source>
      <translation>Ortslayer</translation>
    </message>
    <message>
      <source>The layer, a GeoTIFF; for every kind but points.</source>
      <translation>Der Layer, ein GeoTIFF; für jede Art außer points.</translation>
    </message>
    <message>
      <source>Points with embeddings</source>
      <translation>Punkte mit Einbettungen</translation>
    </message>
    <message>
      <source>For points: the points with their embeddings as attributes.</source>
      <translation>Für points: die Punkte mit ihren Einbettungen als Attributen.</translation>
    </message>
    <message>
      <source>Save components as</source>
      <translation>Komponenten speichern als</translation>
    </message>
    <message>
      <source>Components (*.json)</source>
      <translation>Komponenten (*.json)</translation>
    </message>
    <message>
      <source>For pca and regions: a file for “Components to use” of later runs.</source>
      <translation>Für pca und regions: eine Datei für „Zu verwendende Komponenten“ späterer Läufe.</translation>
    </message>
    <message>
      <source>Pixels with data</source>
      <translation>Pixel mit Daten</translation>
    </message>
    <message>
      <source>Points with an embedding</source>
      <translation>Punkte mit Einbettung</translation>
    </message>
  </context>
  <context>
    <name>LocationsController</name>
    <message>
      <source>GAIR on {0}, {1}</source>
      <translation>GAIR auf {0}, {1}</translation>
    </message>
    <message>
      <source>One photo at a time: {0} is taken.</source>
      <translation>Nur ein Foto auf einmal: {0} wird genommen.</translation>
    </message>
    <message>
      <source>That place lies beyond the world.</source>
      <translation>Dieser Ort liegt außerhalb der Welt.</translation>
    </message>
  </context>
  <context>
    <name>LocationsDock</name>
    <message>
      <source>Make the layer and add it to the map (Ctrl+Enter)</source>
      <translation>Layer erzeugen und zur Karte hinzufügen (Strg+Eingabe)</translation>
    </message>
    <message>
      <source>&amp;Make layer</source>
      <translation>Layer e&amp;rzeugen</translation>
    </message>
    <message>
      <source>Locations · GeoLangBind</source>
      <translation>Orte · GeoLangBind</translation>
    </message>
    <message>
      <source>automatic</source>
      <translation>automatisch</translation>
    </message>
    <message>
      <source>Size of a pixel in units of the extent's CRS</source>
      <translation>Größe eines Pixels in Einheiten des KBS der Ausdehnung</translation>
    </message>
    <message>
      <source>Temporary file</source>
      <translation>Temporäre Datei</translation>
    </message>
    <message>
      <source>Components</source>
      <translation>Komponenten</translation>
    </message>
    <message>
      <source>found in the extent</source>
      <translation>neu bestimmt</translation>
    </message>
    <message>
      <source>Colours or regions of an earlier layer, so that both mean the same</source>
      <translation>Farben oder Regionen eines früheren Layers, damit beide dasselbe bedeuten</translation>
    </message>
    <message>
      <source>not saved</source>
      <translation>nicht gespeichert</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Mehr</translation>
    </message>
    <message>
      <source>&amp;Extent</source>
      <translation>Aus&amp;dehnung</translation>
    </message>
    <message>
      <source>S&amp;pacing</source>
      <translation>A&amp;bstand</translation>
    </message>
    <message>
      <source>S&amp;how</source>
      <translation>Dar&amp;stellung</translation>
    </message>
    <message>
      <source>&amp;Output</source>
      <translation>&amp;Ausgabe</translation>
    </message>
    <message>
      <source>&amp;Take regions</source>
      <translation>Regionen überne&amp;hmen</translation>
    </message>
    <message>
      <source>&amp;Save regions</source>
      <translation>Regionen s&amp;peichern</translation>
    </message>
    <message>
      <source>regions from a file</source>
      <translation>Regionen aus einer Datei</translation>
    </message>
    <message>
      <source>regions saved</source>
      <translation>Regionen gespeichert</translation>
    </message>
    <message>
      <source>&amp;Take components</source>
      <translation>Komponenten überne&amp;hmen</translation>
    </message>
    <message>
      <source>&amp;Save components</source>
      <translation>Komponenten s&amp;peichern</translation>
    </message>
    <message>
      <source>components from a file</source>
      <translation>Komponenten aus einer Datei</translation>
    </message>
    <message>
      <source>components saved</source>
      <translation>Komponenten gespeichert</translation>
    </message>
  </context>
  <context>
    <name>LocationsRuns</name>
    <message>
      <source>GeoLangBind: location layer</source>
      <translation>GeoLangBind: Ortslayer</translation>
    </message>
    <message>
      <source>“{0}” made in {1}.</source>
      <translation>„{0}“ in {1} erzeugt.</translation>
    </message>
    <message>
      <source>GAIR is not on this computer: download it in the dock.</source>
      <translation>GAIR ist nicht auf diesem Rechner: im Bedienfeld herunterladen.</translation>
    </message>
    <message>
      <source>Cancelled: nothing was written.</source>
      <translation>Abgebrochen: Es wurde nichts geschrieben.</translation>
    </message>
  </context>
  <context>
    <name>LocationsState</name>
    <message>
      <source>{0} × {1} = {2} pixels of {3}, {4}</source>
      <translation>{0} × {1} = {2} Pixel von {3}, {4}</translation>
    </message>
    <message>
      <source>, up to {0} on disk</source>
      <translation>, bis zu {0} auf der Festplatte</translation>
    </message>
    <message>
      <source>The spacing is larger than the extent, whose shorter side is {0}.</source>
      <translation>Der Abstand ist größer als die Ausdehnung, deren kürzere Seite {0} misst.</translation>
    </message>
    <message>
      <source>{0} million pixels are too many: choose a larger spacing.</source>
      <translation>{0} Millionen Pixel sind zu viele: einen größeren Abstand wählen.</translation>
    </message>
    <message>
      <source>Write longitude, latitude in degrees: 13.4, 52.5.</source>
      <translation>Länge, Breite in Grad schreiben: 13.4, 52.5.</translation>
    </message>
    <message>
      <source>Similar to which place? Click it on the map.</source>
      <translation>Ähnlich welchem Ort? Auf ihn in der Karte klicken.</translation>
    </message>
    <message>
      <source>Similar to what? Choose a street-view photo.</source>
      <translation>Ähnlich wozu? Ein Straßenfoto wählen.</translation>
    </message>
    <message>
      <source>There is no photo {0}.</source>
      <translation>Es gibt kein Foto {0}.</translation>
    </message>
    <message>
      <source>Say in which folder the output goes: choose it with the … button.</source>
      <translation>Angeben, in welchen Ordner die Ausgabe geht: mit der Schaltfläche … wählen.</translation>
    </message>
    <message>
      <source>The output must be a GeoTIFF: give it a name ending in .tif.</source>
      <translation>Die Ausgabe muss ein GeoTIFF sein: einen Namen angeben, der auf .tif endet.</translation>
    </message>
    <message>
      <source>There is no file of components {0}.</source>
      <translation>Es gibt keine Komponentendatei {0}.</translation>
    </message>
    <message>
      <source>There is no file of regions {0}.</source>
      <translation>Es gibt keine Regionendatei {0}.</translation>
    </message>
    <message>
      <source>Regions are saved as JSON: choose a file that ends in .json.</source>
      <translation>Regionen werden als JSON gespeichert: eine Datei wählen, die auf .json endet.</translation>
    </message>
    <message>
      <source>Components are saved as JSON: choose a file that ends in .json.</source>
      <translation>Komponenten werden als JSON gespeichert: eine Datei wählen, die auf .json endet.</translation>
    </message>
    <message>
      <source>a few seconds</source>
      <translation>einige Sekunden</translation>
    </message>
    <message>
      <source>about {0} s</source>
      <translation>etwa {0} s</translation>
    </message>
    <message>
      <source>about {0} min</source>
      <translation>etwa {0} min</translation>
    </message>
    <message>
      <source>about {0} h</source>
      <translation>etwa {0} h</translation>
    </message>
  </context>
  <context>
    <name>ModelCard</name>
    <message>
      <source>About the model {0}</source>
      <translation>Über das Modell {0}</translation>
    </message>
    <message>
      <source>Cancel do&amp;wnload</source>
      <translation>Herunter&amp;laden abbrechen</translation>
    </message>
    <message>
      <source>Look for a &amp;newer version</source>
      <translation>Nach &amp;neuerer Version suchen</translation>
    </message>
    <message>
      <source>&amp;Download ({0})</source>
      <translation>&amp;Herunterladen ({0})</translation>
    </message>
    <message>
      <source>Offline is ticked in the settings: nothing is downloaded.</source>
      <translation>In den Einstellungen ist „Offline“ angehakt: Es wird nichts heruntergeladen.</translation>
    </message>
    <message>
      <source>This is the checkpoint that the paper's evaluation names.</source>
      <translation>Dies ist der Checkpoint, den die Auswertung im Artikel nennt.</translation>
    </message>
    <message>
      <source>Its repository may hold only the weights that training started from; maps made with those are worth little. The plugin recognises them and says so with the result.</source>
      <translation>Sein Repository enthält vielleicht nur die Gewichte, mit denen das Training begann; Karten daraus sind wenig wert. Das Plugin erkennt sie und sagt es beim Ergebnis.</translation>
    </message>
    <message>
      <source>GeoLangBind compares images with words and takes any number of optical bands.</source>
      <translation>GeoLangBind vergleicht Bilder mit Wörtern und nimmt beliebig viele optische Kanäle.</translation>
    </message>
    <message>
      <source>Paper: {0}</source>
      <translation>Artikel: {0}</translation>
    </message>
    <message>
      <source>Licence, size and repository are shown once the engine has started.</source>
      <translation>Lizenz, Größe und Repository werden gezeigt, sobald die Engine gestartet ist.</translation>
    </message>
    <message>
      <source>A download sends no scene and no class name; maps are made on this computer.</source>
      <translation>Ein Download sendet keine Szene und keinen Klassennamen; Karten entstehen auf diesem Rechner.</translation>
    </message>
    <message>
      <source>no</source>
      <translation>nein</translation>
    </message>
    <message>
      <source>no; the first run downloads it</source>
      <translation>nein; der erste Lauf lädt es herunter</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Lizenz</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>Repository</source>
      <translation>Repository</translation>
    </message>
    <message>
      <source>Commit</source>
      <translation>Commit</translation>
    </message>
    <message>
      <source>the newest when it is downloaded</source>
      <translation>der neueste beim Herunterladen</translation>
    </message>
    <message>
      <source>On this computer</source>
      <translation>Auf diesem Rechner</translation>
    </message>
    <message>
      <source>Used instead</source>
      <translation>Stattdessen verwendet</translation>
    </message>
  </context>
  <context>
    <name>ModelChooser</name>
    <message>
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <source>About this model (Alt+B)</source>
      <translation>Über dieses Modell (Alt+D)</translation>
    </message>
    <message>
      <source>A&amp;bout this model</source>
      <translation>Über &amp;dieses Modell</translation>
    </message>
    <message>
      <source>Weights file and device</source>
      <translation>Gewichtedatei und Gerät</translation>
    </message>
    <message>
      <source>Checkpoints</source>
      <translation>Checkpoints</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>Alle Dateien</translation>
    </message>
    <message>
      <source>as published</source>
      <translation>wie veröffentlicht</translation>
    </message>
    <message>
      <source>A checkpoint on disk instead of the published one</source>
      <translation>Ein Checkpoint auf der Festplatte statt des veröffentlichten</translation>
    </message>
    <message>
      <source>Models: download, check, remove…</source>
      <translation>Modelle: laden, prüfen, entfernen…</translation>
    </message>
    <message>
      <source>&amp;Weights</source>
      <translation>Ge&amp;wichte</translation>
    </message>
    <message>
      <source>De&amp;vice</source>
      <translation>&amp;Gerät</translation>
    </message>
    <message>
      <source>There is no weights file {0}.</source>
      <translation>Es gibt keine Gewichtedatei {0}.</translation>
    </message>
    <message>
      <source>The first run fetches {0} GB from {1}.</source>
      <translation>Der erste Lauf holt {0} GB von {1}.</translation>
    </message>
    <message>
      <source>Starter: trained on simulated scenes, to try the plugin; use GeoLangBind for real work</source>
      <translation>Starter: an simulierten Szenen trainiert, um das Plugin auszuprobieren; für echte Arbeit GeoLangBind verwenden</translation>
    </message>
    <message>
      <source>GeoLangBind, base size: the smaller published model</source>
      <translation>GeoLangBind, Grundgröße: das kleinere veröffentlichte Modell</translation>
    </message>
    <message>
      <source>GeoLangBind, large: the published figures are its; best with a graphics card</source>
      <translation>GeoLangBind, groß: von ihm stammen die veröffentlichten Werte; am besten mit einer Grafikkarte</translation>
    </message>
  </context>
  <context>
    <name>ModelLibrary</name>
    <message>
      <source>GeoLangBind: download of {0}</source>
      <translation>GeoLangBind: {0} wird heruntergeladen</translation>
    </message>
    <message>
      <source>GeoLangBind: check of {0}</source>
      <translation>GeoLangBind: {0} wird geprüft</translation>
    </message>
    <message>
      <source>GeoLangBind: removal of {0}</source>
      <translation>GeoLangBind: {0} wird entfernt</translation>
    </message>
    <message>
      <source>GeoLangBind: engine</source>
      <translation>GeoLangBind: Engine</translation>
    </message>
    <message>
      <source>{0} is on this computer now.</source>
      <translation>{0} ist jetzt auf diesem Rechner.</translation>
    </message>
    <message>
      <source>{0} is the newest version.</source>
      <translation>{0} ist die neueste Version.</translation>
    </message>
    <message>
      <source>{0} was replaced by its newest version.</source>
      <translation>{0} wurde durch die neueste Version ersetzt.</translation>
    </message>
    <message>
      <source>No damage: every file is as it was published, and the model loads.</source>
      <translation>Unbeschädigt: Jede Datei ist wie veröffentlicht, und das Modell lässt sich laden.</translation>
    </message>
    <message>
      <source>The model loads; there is no checksum to compare it with.</source>
      <translation>Das Modell lässt sich laden; es gibt keine Prüfsumme zum Vergleich.</translation>
    </message>
    <message>
      <source>Removed; {0} are free again.</source>
      <translation>Entfernt; {0} sind wieder frei.</translation>
    </message>
    <message>
      <source>Cancelled.</source>
      <translation>Abgebrochen.</translation>
    </message>
    <message>
      <source>Cancelled; the next download goes on from here.</source>
      <translation>Abgebrochen; der nächste Download setzt hier fort.</translation>
    </message>
  </context>
  <context>
    <name>ModelTile</name>
    <message>
      <source>I accept this licence</source>
      <translation>Ich nehme diese Lizenz an</translation>
    </message>
    <message>
      <source>Download again</source>
      <translation>Erneut herunterladen</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>Prüfen</translation>
    </message>
    <message>
      <source>Look whether a file is damaged, and whether the model loads</source>
      <translation>Nachsehen, ob eine Datei beschädigt ist und ob sich das Modell laden lässt</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>Entfernen…</translation>
    </message>
    <message>
      <source>Cancelling…</source>
      <translation>Wird abgebrochen…</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>Herunterladen</translation>
    </message>
    <message>
      <source>Accept the licence first.</source>
      <translation>Zuerst die Lizenz annehmen.</translation>
    </message>
    <message>
      <source>Offline is ticked below: nothing is downloaded.</source>
      <translation>Unten ist „Offline“ angehakt: Es wird nichts heruntergeladen.</translation>
    </message>
    <message>
      <source>about {0}</source>
      <translation>etwa {0}</translation>
    </message>
    <message>
      <source>Licence: {0}</source>
      <translation>Lizenz: {0}</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Mehr</translation>
    </message>
    <message>
      <source>About this model…</source>
      <translation>Über dieses Modell…</translation>
    </message>
    <message>
      <source>Look for a newer version</source>
      <translation>Nach neuerer Version suchen</translation>
    </message>
    <message>
      <source>Open its folder</source>
      <translation>Ihren Ordner öffnen</translation>
    </message>
    <message>
      <source>Use a file instead…</source>
      <translation>Stattdessen eine Datei verwenden…</translation>
    </message>
    <message>
      <source>Use the published one</source>
      <translation>Das veröffentlichte verwenden</translation>
    </message>
  </context>
  <context>
    <name>ModelWords</name>
    <message>
      <source>To try the plugin, without any download. Quick, and good for a first look.</source>
      <translation>Um das Plugin auszuprobieren, ohne Download. Schnell und gut für einen ersten Blick.</translation>
    </message>
    <message>
      <source>Class maps and similarity from words. The smaller of the two; its published weights may be those from before training.</source>
      <translation>Klassenkarten und Ähnlichkeit aus Wörtern. Das kleinere der beiden; seine veröffentlichten Gewichte sind womöglich die von vor dem Training.</translation>
    </message>
    <message>
      <source>Class maps and similarity from words: the one for real work. Best with a graphics card.</source>
      <translation>Klassenkarten und Ähnlichkeit aus Wörtern: das Modell für echte Arbeit. Am besten mit einer Grafikkarte.</translation>
    </message>
    <message>
      <source>Similarity to street-view photos, and what is typical of a place on Earth.</source>
      <translation>Ähnlichkeit zu Straßenfotos und was für einen Ort der Erde typisch ist.</translation>
    </message>
    <message>
      <source>of the code; that of the weights is not stated</source>
      <translation>des Codes; die der Gewichte ist nicht angegeben</translation>
    </message>
    <message>
      <source>credit the authors, no commercial use</source>
      <translation>Namensnennung der Autoren, keine kommerzielle Nutzung</translation>
    </message>
    <message>
      <source>Credit the authors, and do not use it commercially.</source>
      <translation>Die Autoren nennen und nicht kommerziell nutzen.</translation>
    </message>
    <message>
      <source>That is the licence of GAIR's code; take it to be that of the weights too unless their page says otherwise.</source>
      <translation>Das ist die Lizenz des Codes von GAIR; sie gilt vermutlich auch für die Gewichte, sofern deren Seite nichts anderes sagt.</translation>
    </message>
    <message>
      <source>Layers made with GAIR carry the licence in their metadata.</source>
      <translation>Mit GAIR erzeugte Layer tragen die Lizenz in ihren Metadaten.</translation>
    </message>
    <message>
      <source>A file of yours is used</source>
      <translation>Eine eigene Datei wird verwendet</translation>
    </message>
    <message>
      <source>Part of the plugin</source>
      <translation>Teil des Plugins</translation>
    </message>
    <message>
      <source>On this computer</source>
      <translation>Auf diesem Rechner</translation>
    </message>
    <message>
      <source>{0} of about {1} downloaded</source>
      <translation>{0} von etwa {1} heruntergeladen</translation>
    </message>
    <message>
      <source>Not downloaded</source>
      <translation>Nicht heruntergeladen</translation>
    </message>
    <message>
      <source>Cancelling…</source>
      <translation>Wird abgebrochen…</translation>
    </message>
    <message>
      <source>Waiting for {0}…</source>
      <translation>Warten auf {0}…</translation>
    </message>
    <message>
      <source>Starting…</source>
      <translation>Beginnt…</translation>
    </message>
    <message>
      <source>Checking for damage…</source>
      <translation>Prüfung auf Schäden…</translation>
    </message>
    <message>
      <source>Removing…</source>
      <translation>Wird entfernt…</translation>
    </message>
    <message>
      <source>Asking the hub what there is…</source>
      <translation>Der Hub wird gefragt, was es gibt…</translation>
    </message>
    <message>
      <source>Downloading</source>
      <translation>Wird heruntergeladen</translation>
    </message>
    <message>
      <source>The connection broke; trying again…</source>
      <translation>Die Verbindung ist abgebrochen; neuer Versuch…</translation>
    </message>
    <message>
      <source>Another program downloads it: waiting…</source>
      <translation>Ein anderes Programm lädt es herunter: warten…</translation>
    </message>
    <message>
      <source>Checking what has come…</source>
      <translation>Das Angekommene wird geprüft…</translation>
    </message>
  </context>
  <context>
    <name>ModelsDialog</name>
    <message>
      <source>GeoLangBind · Models</source>
      <translation>GeoLangBind · Modelle</translation>
    </message>
    <message>
      <source>Install the engine…</source>
      <translation>Engine installieren…</translation>
    </message>
    <message>
      <source>Folder:</source>
      <translation>Ordner:</translation>
    </message>
    <message>
      <source>Chan&amp;ge…</source>
      <translation>Ä&amp;ndern…</translation>
    </message>
    <message>
      <source>&amp;Usual folder</source>
      <translation>Ü&amp;blicher Ordner</translation>
    </message>
    <message>
      <source>O&amp;ffline: use only models that are on this computer</source>
      <translation>O&amp;ffline: nur Modelle verwenden, die auf diesem Rechner sind</translation>
    </message>
    <message>
      <source>Help on models</source>
      <translation>Hilfe zu Modellen</translation>
    </message>
    <message>
      <source>C&amp;lose</source>
      <translation>Sch&amp;ließen</translation>
    </message>
    <message>
      <source>GeoLangBind: engine</source>
      <translation>GeoLangBind: Engine</translation>
    </message>
    <message>
      <source>{0} free</source>
      <translation>{0} frei</translation>
    </message>
    <message>
      <source>shared with other programs that use Hugging Face models</source>
      <translation>gemeinsam mit anderen Programmen, die Modelle von Hugging Face verwenden</translation>
    </message>
    <message>
      <source>Something is being done to a model: wait for it, or cancel.</source>
      <translation>Mit einem Modell geschieht gerade etwas: warten oder abbrechen.</translation>
    </message>
    <message>
      <source>Remove {0} from this computer? {1} are freed.</source>
      <translation>{0} von diesem Rechner entfernen? {1} werden frei.</translation>
    </message>
    <message>
      <source>Other programs that use the Hugging Face cache lose it too.</source>
      <translation>Auch andere Programme, die den Cache von Hugging Face verwenden, verlieren es.</translation>
    </message>
    <message>
      <source>Checkpoints</source>
      <translation>Checkpoints</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>Alle Dateien</translation>
    </message>
    <message>
      <source>A checkpoint instead of the published one</source>
      <translation>Ein Checkpoint statt des veröffentlichten</translation>
    </message>
    <message>
      <source>Folder for models</source>
      <translation>Ordner für Modelle</translation>
    </message>
    <message>
      <source>Nothing can be written into {0}.</source>
      <translation>In {0} kann nichts geschrieben werden.</translation>
    </message>
    <message>
      <source>Starting the engine…</source>
      <translation>Die Engine wird gestartet…</translation>
    </message>
  </context>
  <context>
    <name>MoreOptions</name>
    <message>
      <source>Patches: a dense map</source>
      <translation>Patches: eine dichte Karte</translation>
    </message>
    <message>
      <source>Windows: one label each</source>
      <translation>Fenster: je ein Label</translation>
    </message>
    <message>
      <source>Windows: how the published zero-shot numbers are measured</source>
      <translation>Fenster: so werden die veröffentlichten Zero-Shot-Werte gemessen</translation>
    </message>
    <message>
      <source>Follow the image's edges</source>
      <translation>Kanten im Bild folgen</translation>
    </message>
    <message>
      <source>No smoothing</source>
      <translation>Keine Glättung</translation>
    </message>
    <message>
      <source>Lets borders between classes follow what is seen in the image</source>
      <translation>Lässt Klassengrenzen dem folgen, was im Bild zu sehen ist</translation>
    </message>
    <message>
      <source>Best class wins (softmax)</source>
      <translation>Beste Klasse gewinnt (softmax)</translation>
    </message>
    <message>
      <source>Each class by itself (sigmoid)</source>
      <translation>Jede Klasse für sich (sigmoid)</translation>
    </message>
    <message>
      <source>By itself: a place that is none of the classes can stay unclassified</source>
      <translation>Für sich: Ein Ort, der zu keiner Klasse passt, kann unklassifiziert bleiben</translation>
    </message>
    <message>
      <source>&amp;Keep the score of every class</source>
      <translation>Score &amp;jeder Klasse behalten</translation>
    </message>
    <message>
      <source>De&amp;tail</source>
      <translation>De&amp;tail</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>Blick</translation>
    </message>
    <message>
      <source>Smoot&amp;hing</source>
      <translation>G&amp;lättung</translation>
    </message>
    <message>
      <source>Compet&amp;ition</source>
      <translation>Wettbewe&amp;rb</translation>
    </message>
    <message>
      <source>Native patches</source>
      <translation>Patches des Modells</translation>
    </message>
    <message>
      <source>2× finer</source>
      <translation>2× feiner</translation>
    </message>
    <message>
      <source>4× finer</source>
      <translation>4× feiner</translation>
    </message>
    <message>
      <source>Finer patches see smaller things and take longer</source>
      <translation>Feinere Patches sehen kleinere Dinge und brauchen länger</translation>
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
      <translation>noch {0} s</translation>
    </message>
    <message>
      <source>{0} min left</source>
      <translation>noch {0} min</translation>
    </message>
    <message>
      <source>{0} h {1} min left</source>
      <translation>noch {0} h {1} min</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} von {1}</translation>
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
      <translation>Liste von Klassen einfügen</translation>
    </message>
    <message>
      <source>water: river | lake
forest: woodland | trees
bare soil</source>
      <translation>water: river | lake
forest: woodland | trees
bare soil</translation>
    </message>
    <message>
      <source>One class a line; prompts after a colon, separated by |.</source>
      <translation>Eine Klasse je Zeile; Prompts nach einem Doppelpunkt, getrennt durch |.</translation>
    </message>
    <message numerus="yes">
      <source>%n class(es)</source>
      <translation>
        <numerusform>%n Klasse</numerusform>
        <numerusform>%n Klassen</numerusform>
      </translation>
    </message>
    <message>
      <source>No class yet</source>
      <translation>Noch keine Klasse</translation>
    </message>
  </context>
  <context>
    <name>PhotoCard</name>
    <message>
      <source>Drop a street-view photo here or on the map, or a folder of them.</source>
      <translation>Ein Straßenfoto oder einen Ordner voll hier oder auf der Karte ablegen.</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>Foto</translation>
    </message>
    <message>
      <source>Ask about no photo</source>
      <translation>Nach keinem Foto fragen</translation>
    </message>
    <message>
      <source>Where o&amp;n Earth…</source>
      <translation>Wo &amp;auf der Erde…</translation>
    </message>
    <message>
      <source>Where the model would expect this photo, with no image (Locations dock)</source>
      <translation>Wo das Modell dieses Foto erwarten würde, ohne Bild der Orte (Bedienfeld Orte)</translation>
    </message>
  </context>
  <context>
    <name>PhotoControl</name>
    <message>
      <source>One photo or folder at a time: {0} is taken.</source>
      <translation>Nur ein Foto oder Ordner auf einmal: {0} wird genommen.</translation>
    </message>
    <message>
      <source>Reading the photos of {0}</source>
      <translation>Die Fotos in {0} werden gelesen</translation>
    </message>
    <message>
      <source>Looking at {0}</source>
      <translation>{0} wird angesehen</translation>
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
      <translation>Ordner mit Fotos</translation>
    </message>
    <message>
      <source>It states no GPS position: only its heatmap says where it may be.</source>
      <translation>Es hat keine GPS-Position: Nur die Heatmap sagt, wo es entstanden sein kann.</translation>
    </message>
    <message>
      <source>Taken at {0}, {1}</source>
      <translation>Aufgenommen bei {0}, {1}</translation>
    </message>
    <message>
      <source>{0}, outside the scene</source>
      <translation>{0}, außerhalb der Szene</translation>
    </message>
    <message>
      <source>GeoLangBind: photos on the map</source>
      <translation>GeoLangBind: Fotos auf der Karte</translation>
    </message>
    <message>
      <source>None of the {0} files in {1} can be read as a photo. {2}</source>
      <translation>Keine der {0} Dateien in {1} ist als Foto lesbar. {2}</translation>
    </message>
    <message>
      <source>{0}: {1} photos</source>
      <translation>{0}: {1} Fotos</translation>
    </message>
    <message>
      <source>Cancelled: photos that were encoded until then are kept.</source>
      <translation>Abgebrochen: Bis dahin kodierte Fotos bleiben erhalten.</translation>
    </message>
    <message>
      <source>Cancelled: nothing was changed.</source>
      <translation>Abgebrochen: Es wurde nichts geändert.</translation>
    </message>
    <message>
      <source>That place lies outside the scene “{0}”.</source>
      <translation>Dieser Ort liegt außerhalb der Szene „{0}“.</translation>
    </message>
    <message>
      <source>Comparing the photos with this place</source>
      <translation>Die Fotos werden mit diesem Ort verglichen</translation>
    </message>
    <message>
      <source>GAIR on {0}, {1}</source>
      <translation>GAIR auf {0}, {1}</translation>
    </message>
    <message>
      <source>The most like what the scene shows there come first.</source>
      <translation>Was am meisten der Szene an diesem Ort gleicht, kommt zuerst.</translation>
    </message>
    <message>
      <source>Compared with the location alone, without a scene. {0}</source>
      <translation>Nur mit der Lage verglichen, ohne Szene. {0}</translation>
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
      <translation>F&amp;oto…</translation>
    </message>
    <message>
      <source>Choose a street-view photo</source>
      <translation>Ein Straßenfoto wählen</translation>
    </message>
    <message>
      <source>Fo&amp;lder…</source>
      <translation>Ordne&amp;r…</translation>
    </message>
    <message>
      <source>Choose a folder of photos; those with a GPS position come onto the map</source>
      <translation>Einen Ordner mit Fotos wählen; solche mit GPS-Position kommen auf die Karte</translation>
    </message>
    <message>
      <source>Close the folder; its points stay on the map</source>
      <translation>Den Ordner schließen; seine Punkte bleiben auf der Karte</translation>
    </message>
    <message>
      <source>&amp;Rank by a place on the map</source>
      <translation>&amp;Vergleich mit einem Ort auf der Karte</translation>
    </message>
    <message>
      <source>Click the map: which of the photos look like this place?</source>
      <translation>Auf die Karte klicken: Welche der Fotos sehen aus wie dieser Ort?</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
  </context>
  <context>
    <name>PhotosModel</name>
    <message>
      <source>no GPS position</source>
      <translation>keine GPS-Position</translation>
    </message>
  </context>
  <context>
    <name>PlacesTable</name>
    <message>
      <source>Place</source>
      <translation>Ort</translation>
    </message>
    <message>
      <source>Similarity</source>
      <translation>Ähnlichkeit</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>Orte</translation>
    </message>
  </context>
  <context>
    <name>PluginMenu</name>
    <message>
      <source>GeoLangBind · Classify</source>
      <translation>GeoLangBind · Klassifizieren</translation>
    </message>
    <message>
      <source>Class map of a scene from typed class names</source>
      <translation>Klassenkarte einer Szene aus eingegebenen Klassennamen</translation>
    </message>
    <message>
      <source>GeoLangBind · Compare</source>
      <translation>GeoLangBind · Vergleichen</translation>
    </message>
    <message>
      <source>Where in a scene is what you click, type or have a photo of</source>
      <translation>Wo in einer Szene ist, was angeklickt, eingegeben oder fotografiert wurde</translation>
    </message>
    <message>
      <source>GeoLangBind · Locations</source>
      <translation>GeoLangBind · Orte</translation>
    </message>
    <message>
      <source>What a model knows about the places of an extent, with no image</source>
      <translation>Was ein Modell über die Orte einer Ausdehnung weiß, ohne Bild</translation>
    </message>
    <message>
      <source>Engine…</source>
      <translation>Engine…</translation>
    </message>
    <message>
      <source>Models…</source>
      <translation>Modelle…</translation>
    </message>
    <message>
      <source>Settings…</source>
      <translation>Einstellungen…</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
  </context>
  <context>
    <name>ProcessingBands</name>
    <message>
      <source>“{0}” is no wavelength: write nanometres separated by commas, e.g. 665, 560.</source>
      <translation>„{0}“ ist keine Wellenlänge: Nanometer schreiben, getrennt durch Kommas, z. B. 665, 560.</translation>
    </message>
    <message>
      <source>A wavelength of {0} nm is too short: write nanometres, e.g. {1}, or “{0} µm”.</source>
      <translation>Eine Wellenlänge von {0} nm ist zu kurz: Nanometer schreiben, z. B. {1}, oder „{0} µm“.</translation>
    </message>
    <message>
      <source>{0} wavelengths for {1} bands: give one for each band that takes part.</source>
      <translation>{0} Wellenlängen für {1} Kanäle: eine je teilnehmendem Kanal angeben.</translation>
    </message>
    <message>
      <source>typed</source>
      <translation>eingegeben</translation>
    </message>
  </context>
  <context>
    <name>ProcessingChoices</name>
    <message>
      <source>Photos (*.jpg *.jpeg *.png *.webp);;All files (*)</source>
      <translation>Fotos (*.jpg *.jpeg *.png *.webp);;Alle Dateien (*)</translation>
    </message>
  </context>
  <context>
    <name>RankHtml</name>
    <message>
      <source>Rank</source>
      <translation>Rang</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>Foto</translation>
    </message>
    <message>
      <source>Similarity</source>
      <translation>Ähnlichkeit</translation>
    </message>
    <message>
      <source>Distance</source>
      <translation>Entfernung</translation>
    </message>
    <message>
      <source>and {0} more</source>
      <translation>und {0} weitere</translation>
    </message>
    <message>
      <source>Photos like the place {0}</source>
      <translation>Fotos wie der Ort {0}</translation>
    </message>
  </context>
  <context>
    <name>RankParameters</name>
    <message>
      <source>The Sentinel-2 image, with the ten bands that GAIR needs.</source>
      <translation>Das Sentinel-2-Bild mit den zehn Kanälen, die GAIR braucht.</translation>
    </message>
    <message>
      <source>Extent of the export</source>
      <translation>Ausdehnung des Exports</translation>
    </message>
    <message>
      <source>For layers that are exported first: the part that is exported, a few kilometres around the point; empty: all of it.</source>
      <translation>Für Layer, die zuerst exportiert werden: der Teil, der exportiert wird, einige Kilometer um den Punkt; leer: alles.</translation>
    </message>
    <message>
      <source>Where encoded scenes and photos are kept; empty: in your cache folder.</source>
      <translation>Wo kodierte Szenen und Fotos aufbewahrt werden; leer: im Cache-Ordner.</translation>
    </message>
    <message>
      <source>Point</source>
      <translation>Punkt</translation>
    </message>
    <message>
      <source>The place that photos are compared with, in any CRS, inside the scene.</source>
      <translation>Der Ort, mit dem Fotos verglichen werden, in einem beliebigen KBS, in der Szene.</translation>
    </message>
    <message>
      <source>Folder of photos</source>
      <translation>Ordner mit Fotos</translation>
    </message>
    <message>
      <source>Photos taken on the ground, JPEG, PNG or WebP; folders in it are searched too. Photos are encoded once: the next place is answered at once.</source>
      <translation>Am Boden aufgenommene Fotos, JPEG, PNG oder WebP; auch Unterordner werden durchsucht. Fotos werden einmal kodiert: Der nächste Ort wird sofort beantwortet.</translation>
    </message>
    <message>
      <source>Number of photos</source>
      <translation>Anzahl der Fotos</translation>
    </message>
    <message>
      <source>How many are listed, the most similar first; 0: all.</source>
      <translation>Wie viele aufgelistet werden, die ähnlichsten zuerst; 0: alle.</translation>
    </message>
    <message>
      <source>Ranked photos</source>
      <translation>Sortierte Fotos</translation>
    </message>
    <message>
      <source>Where the photos were taken, the most similar first, in longitude and latitude: rank, name, score (cosine similarity, -1 to 1), distance_m (metres to the point) and path. Photos without a GPS position have neither distance nor geometry.</source>
      <translation>Wo die Fotos aufgenommen wurden, die ähnlichsten zuerst, in Länge und Breite: rank, name, score (Kosinus-Ähnlichkeit, -1 bis 1), distance_m (Meter zum Punkt) und path. Fotos ohne GPS-Position haben weder Entfernung noch Geometrie.</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>Zusammenfassung</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <translation>HTML-Dateien (*.html)</translation>
    </message>
    <message>
      <source>The same as a table, with the best photos as pictures, as HTML.</source>
      <translation>Dasselbe als Tabelle, mit den besten Fotos als Bildern, als HTML.</translation>
    </message>
    <message>
      <source>Photos compared</source>
      <translation>Verglichene Fotos</translation>
    </message>
    <message>
      <source>Most similar photo</source>
      <translation>Ähnlichstes Foto</translation>
    </message>
    <message>
      <source>Largest similarity</source>
      <translation>Größte Ähnlichkeit</translation>
    </message>
  </context>
  <context>
    <name>RankPhotosAlgorithm</name>
    <message>
      <source>Rank photos by similarity to a place</source>
      <translation>Fotos nach Ähnlichkeit zu einem Ort sortieren</translation>
    </message>
    <message>
      <source>Which photos of a folder look like a place in a Sentinel-2 scene</source>
      <translation>Welche Fotos eines Ordners aussehen wie ein Ort in einer Sentinel-2-Szene</translation>
    </message>
    <message>
      <source>Give a place in a Sentinel-2 scene and a folder of photos taken on the ground, get the photos sorted by the cosine similarity of each to what the scene shows there, by the model GAIR, as points with rank, score and distance in metres. The scene needs ten Sentinel-2 bands. The engine runs in its own process; no scene and no photo leaves the computer. GAIR's licence, CC BY-NC 4.0, holds for the result: credit its authors, no commercial use.</source>
      <translation>Einen Ort in einer Sentinel-2-Szene und einen Ordner mit am Boden aufgenommenen Fotos angeben; das Modell GAIR sortiert die Fotos nach der Kosinus-Ähnlichkeit zu dem, was die Szene dort zeigt, als Punkte mit Rang, Score und Entfernung in Metern. Die Szene braucht zehn Sentinel-2-Kanäle. Die Engine läuft in einem eigenen Prozess; keine Szene und kein Foto verlässt den Rechner. Für das Ergebnis gilt die Lizenz von GAIR, CC BY-NC 4.0: Namensnennung der Autoren, keine kommerzielle Nutzung.</translation>
    </message>
    <message>
      <source>GAIR,photo,picture,street view,ground,similarity,search,gallery</source>
      <translation>GAIR,Foto,Bild,Street View,Boden,Ähnlichkeit,Suche,Galerie</translation>
    </message>
    <message>
      <source>The points cannot be written to {0}: {1}</source>
      <translation>Die Punkte können nicht in {0} geschrieben werden: {1}</translation>
    </message>
    <message>
      <source>{0} photos compared; {1} files were new or had changed.</source>
      <translation>{0} Fotos verglichen; {1} Dateien waren neu oder geändert.</translation>
    </message>
    <message>
      <source>{0} of the {1} photos listed state no GPS position: no distance, no point.</source>
      <translation>{0} der {1} aufgelisteten Fotos haben keine GPS-Position: keine Entfernung, kein Punkt.</translation>
    </message>
    <message>
      <source>{0} files cannot be read as photos, the first: {1}</source>
      <translation>{0} Dateien sind nicht als Fotos lesbar, die erste: {1}</translation>
    </message>
  </context>
  <context>
    <name>RectangleChooser</name>
    <message>
      <source>&amp;Draw</source>
      <translation>&amp;Zeichnen</translation>
    </message>
    <message>
      <source>Drag a rectangle on the map; Escape gives up</source>
      <translation>Ein Rechteck auf der Karte aufziehen; Esc bricht ab</translation>
    </message>
    <message>
      <source>Re&amp;draw</source>
      <translation>Neu &amp;zeichnen</translation>
    </message>
    <message>
      <source>Drag a rectangle on the map.</source>
      <translation>Ein Rechteck auf der Karte aufziehen.</translation>
    </message>
  </context>
  <context>
    <name>ResultSummary</name>
    <message>
      <source>Copy the table</source>
      <translation>Tabelle kopieren</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>Klasse</translation>
    </message>
    <message>
      <source>ha</source>
      <translation>ha</translation>
    </message>
    <message>
      <source>Unclassified below, in percent</source>
      <translation>Nicht klassifiziert unter, in Prozent</translation>
    </message>
    <message>
      <source>&amp;Unclassified below</source>
      <translation>Nicht klassifiziert &amp;unter</translation>
    </message>
    <message>
      <source>The class layer or its confidence raster is gone.</source>
      <translation>Der Klassenlayer oder sein Konfidenzraster ist weg.</translation>
    </message>
    <message>
      <source>unclassified</source>
      <translation>nicht klassifiziert</translation>
    </message>
  </context>
  <context>
    <name>RunBar</name>
    <message>
      <source>Ru&amp;n</source>
      <translation>Starte&amp;n</translation>
    </message>
    <message>
      <source>Classify the scene (Ctrl+Enter)</source>
      <translation>Die Szene klassifizieren (Strg+Eingabe)</translation>
    </message>
    <message>
      <source>Help on this panel</source>
      <translation>Hilfe zu diesem Bedienfeld</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>Abbre&amp;chen</translation>
    </message>
    <message>
      <source>Asking the engine…</source>
      <translation>Die Engine wird gefragt…</translation>
    </message>
    <message>
      <source>Cancelling…</source>
      <translation>Wird abgebrochen…</translation>
    </message>
  </context>
  <context>
    <name>RunControl</name>
    <message>
      <source>GeoLangBind: classes of “{0}”</source>
      <translation>GeoLangBind: Klassen von „{0}“</translation>
    </message>
    <message>
      <source>Cancelled: nothing was written.</source>
      <translation>Abgebrochen: Es wurde nichts geschrieben.</translation>
    </message>
    <message>
      <source>Classified in {0}: {1}</source>
      <translation>In {0} klassifiziert: {1}</translation>
    </message>
  </context>
  <context>
    <name>SceneAlgorithm</name>
    <message>
      <source>Choose a raster layer as the scene.</source>
      <translation>Einen Rasterlayer als Szene wählen.</translation>
    </message>
    <message>
      <source>The offset is no number: write one, or leave it out.</source>
      <translation>Der Offset ist keine Zahl: eine schreiben oder weglassen.</translation>
    </message>
    <message>
      <source>Bands: {0}. {1}</source>
      <translation>Kanäle: {0}. {1}</translation>
    </message>
    <message>
      <source>Model: {0} on {1}</source>
      <translation>Modell: {0} auf {1}</translation>
    </message>
    <message>
      <source>Exporting the layer…</source>
      <translation>Der Layer wird exportiert…</translation>
    </message>
  </context>
  <context>
    <name>SceneBands</name>
    <message>
      <source>1 band</source>
      <translation>1 Kanal</translation>
    </message>
    <message>
      <source>{0} bands</source>
      <translation>{0} Kanäle</translation>
    </message>
    <message>
      <source>{0} of {1} bands</source>
      <translation>{0} von {1} Kanälen</translation>
    </message>
    <message>
      <source>wavelengths missing</source>
      <translation>Wellenlängen fehlen</translation>
    </message>
    <message>
      <source>from {0}</source>
      <translation>aus {0}</translation>
    </message>
    <message>
      <source>from several sources</source>
      <translation>aus mehreren Quellen</translation>
    </message>
    <message>
      <source>Paste numbers only: one wavelength in nanometres for each band.</source>
      <translation>Nur Zahlen einfügen: je Kanal eine Wellenlänge in Nanometern.</translation>
    </message>
    <message>
      <source>The list has {0} wavelengths, the scene {1} bands.</source>
      <translation>Die Liste hat {0} Wellenlängen, die Szene {1} Kanäle.</translation>
    </message>
    <message>
      <source>typed</source>
      <translation>eingegeben</translation>
    </message>
  </context>
  <context>
    <name>SceneChooser</name>
    <message>
      <source>Scene</source>
      <translation>Szene</translation>
    </message>
  </context>
  <context>
    <name>SceneParameters</name>
    <message>
      <source>Layers that only QGIS can read (web services, databases) are exported first.</source>
      <translation>Layer, die nur QGIS lesen kann (Webdienste, Datenbanken), werden zuerst exportiert.</translation>
    </message>
    <message>
      <source>Scene</source>
      <translation>Szene</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <source>starter: small, trained on simulated scenes, to try the plugin; offline. geolangbind-b-224, geolangbind-l-384: the published GeoLangBind, for real work; fetched from the Hugging Face Hub when first used.</source>
      <translation>starter: klein, an simulierten Szenen trainiert, um das Plugin auszuprobieren; offline. geolangbind-b-224, geolangbind-l-384: das veröffentlichte GeoLangBind, für echte Arbeit; bei der ersten Verwendung vom Hugging Face Hub geholt.</translation>
    </message>
    <message>
      <source>Weights file</source>
      <translation>Gewichtedatei</translation>
    </message>
    <message>
      <source>A checkpoint on disk (.safetensors, .bin, .pth) instead of the published one.</source>
      <translation>Ein Checkpoint auf der Festplatte (.safetensors, .bin, .pth) statt des veröffentlichten.</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Gerät</translation>
    </message>
    <message>
      <source>Where the model runs: auto, cpu, cuda, cuda:1 … or mps.</source>
      <translation>Wo das Modell läuft: auto, cpu, cuda, cuda:1 … oder mps.</translation>
    </message>
    <message>
      <source>Offline</source>
      <translation>Offline</translation>
    </message>
    <message>
      <source>Never reach for the Hugging Face Hub: use what is on this computer.</source>
      <translation>Nie auf den Hugging Face Hub zugreifen: verwenden, was auf diesem Rechner ist.</translation>
    </message>
    <message>
      <source>The bands that take part; empty: all that hold measurements.</source>
      <translation>Die teilnehmenden Kanäle; leer: alle, die Messwerte enthalten.</translation>
    </message>
    <message>
      <source>The bands to choose from; empty: all. GAIR takes Sentinel-2's B02, B03, B04, B05, B06, B07, B08, B8A, B11 and B12, found by name or wavelength, in any order.</source>
      <translation>Die Kanäle zur Auswahl; leer: alle. GAIR nimmt B02, B03, B04, B05, B06, B07, B08, B8A, B11 und B12 von Sentinel-2, gefunden nach Name oder Wellenlänge, in beliebiger Reihenfolge.</translation>
    </message>
    <message>
      <source>Sensor</source>
      <translation>Sensor</translation>
    </message>
    <message>
      <source>auto: found in the scene's metadata. A preset gives the wavelengths of its bands.</source>
      <translation>auto: aus den Metadaten der Szene. Ein Sensor aus der Liste liefert die Wellenlängen seiner Kanäle.</translation>
    </message>
    <message>
      <source>Bands</source>
      <translation>Kanäle</translation>
    </message>
    <message>
      <source>Wavelengths (nm)</source>
      <translation>Wellenlängen (nm)</translation>
    </message>
    <message>
      <source>One for each band that takes part, in nanometres, separated by commas: “665, 560, 490”. Empty: from the metadata or the sensor.</source>
      <translation>Eine je teilnehmendem Kanal, in Nanometern, getrennt durch Kommas: „665, 560, 490“. Leer: aus den Metadaten oder vom Sensor.</translation>
    </message>
    <message>
      <source>Offset of the stored values</source>
      <translation>Offset der gespeicherten Werte</translation>
    </message>
    <message>
      <source>Added before scaling; empty: as detected. Sentinel-2 has -1000 from processing baseline 04.00 (January 2022) on, and 0 before.</source>
      <translation>Wird vor der Skalierung addiert; leer: wie erkannt. Sentinel-2 hat -1000 ab Processing Baseline 04.00 (Januar 2022), davor 0.</translation>
    </message>
    <message>
      <source>Scaling</source>
      <translation>Skalierung</translation>
    </message>
    <message>
      <source>training: to the range the model was trained on, comparable between scenes. percentile: stretched from the scene's 2nd to its 98th percentile. as-is: values are 0 to 255 already.</source>
      <translation>training: auf den Wertebereich, mit dem das Modell trainiert wurde, zwischen Szenen vergleichbar. percentile: gestreckt vom 2. bis zum 98. Perzentil der Szene. as-is: Die Werte reichen schon von 0 bis 255.</translation>
    </message>
    <message>
      <source>Extent</source>
      <translation>Ausdehnung</translation>
    </message>
    <message>
      <source>The part of the scene that is wanted, in any CRS; empty: all of it.</source>
      <translation>Der gewünschte Teil der Szene, in einem beliebigen KBS; leer: alles.</translation>
    </message>
    <message>
      <source>Polygons</source>
      <translation>Polygone</translation>
    </message>
    <message>
      <source>Only pixels inside these polygons count, the rest becomes nodata.</source>
      <translation>Nur Pixel in diesen Polygonen zählen, der Rest wird Nodata.</translation>
    </message>
    <message>
      <source>Pixel size of the export</source>
      <translation>Pixelgröße des Exports</translation>
    </message>
    <message>
      <source>For layers that are exported first, in map units of the layer; 0: the layer's own, or 10 m for web services.</source>
      <translation>Für Layer, die zuerst exportiert werden, in Karteneinheiten des Layers; 0: die des Layers, oder 10 m bei Webdiensten.</translation>
    </message>
    <message>
      <source>2, 4: the image is enlarged that many times for the model, so that patches are finer on the ground and small things count; 4 takes longest.</source>
      <translation>2, 4: Das Bild wird für das Modell so vielfach vergrößert, damit Patches am Boden feiner sind und kleine Dinge zählen; 4 dauert am längsten.</translation>
    </message>
    <message>
      <source>1: the model looks at windows of 1.92 km a side. 2, 4: a half, a quarter of that, so that smaller things count; 4 takes longest.</source>
      <translation>1: Das Modell betrachtet Fenster mit 1.92 km Seitenlänge. 2, 4: die Hälfte, ein Viertel davon, damit kleinere Dinge zählen; 4 dauert am längsten.</translation>
    </message>
    <message>
      <source>Detail</source>
      <translation>Detail</translation>
    </message>
    <message>
      <source>Folder of encoded scenes</source>
      <translation>Ordner kodierter Szenen</translation>
    </message>
  </context>
  <context>
    <name>SceneState</name>
    <message>
      <source>Add a raster layer to the project to have a scene.</source>
      <translation>Einen Rasterlayer zum Projekt hinzufügen, um eine Szene zu haben.</translation>
    </message>
    <message>
      <source>Reading the bands of the scene…</source>
      <translation>Die Kanäle der Szene werden gelesen…</translation>
    </message>
    <message>
      <source>Tick at least one band.</source>
      <translation>Mindestens einen Kanal anhaken.</translation>
    </message>
    <message>
      <source>band {0}</source>
      <translation>Kanal {0}</translation>
    </message>
    <message>
      <source>Give a wavelength for {0}, untick it, or choose a sensor.</source>
      <translation>Eine Wellenlänge für {0} angeben, den Haken entfernen oder einen Sensor wählen.</translation>
    </message>
    <message>
      <source>{0} nm for {1} is no wavelength: use nanometres, e.g. 665.</source>
      <translation>{0} nm für {1} ist keine Wellenlänge: Nanometer verwenden, z. B. 665.</translation>
    </message>
    <message>
      <source>Say in which folder the output goes: choose it with the … button.</source>
      <translation>Angeben, in welchen Ordner die Ausgabe geht: mit der Schaltfläche … wählen.</translation>
    </message>
    <message>
      <source>The output must be a GeoTIFF: give it a name ending in .tif.</source>
      <translation>Die Ausgabe muss ein GeoTIFF sein: einen Namen angeben, der auf .tif endet.</translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source>GeoLangBind settings</source>
      <translation>GeoLangBind-Einstellungen</translation>
    </message>
    <message>
      <source>Python of the engine</source>
      <translation>Python der Engine</translation>
    </message>
    <message>
      <source>found by itself</source>
      <translation>automatisch gefunden</translation>
    </message>
    <message>
      <source>&amp;Engine…</source>
      <translation>&amp;Engine…</translation>
    </message>
    <message>
      <source>Install, repair, update or remove the engine; the settings are kept first</source>
      <translation>Die Engine installieren, reparieren, aktualisieren oder entfernen; die Einstellungen werden zuvor gespeichert</translation>
    </message>
    <message>
      <source>Folder of the engine</source>
      <translation>Ordner der Engine</translation>
    </message>
    <message>
      <source>in QGIS's settings folder</source>
      <translation>im Einstellungsordner von QGIS</translation>
    </message>
    <message>
      <source>Where the engine is installed, 1 GB or more; one that is installed stays</source>
      <translation>Wohin die Engine installiert wird, 1 GB oder mehr; eine installierte bleibt, wo sie ist</translation>
    </message>
    <message>
      <source> min</source>
      <translation> min</translation>
    </message>
    <message>
      <source>O&amp;ffline: use only models that are on this computer</source>
      <translation>O&amp;ffline: nur Modelle verwenden, die auf diesem Rechner sind</translation>
    </message>
    <message>
      <source>There is no file {0}.</source>
      <translation>Es gibt keine Datei {0}.</translation>
    </message>
    <message>
      <source>{0} is not a program.</source>
      <translation>{0} ist kein Programm.</translation>
    </message>
    <message>
      <source>{0} is no address of a mirror: one is like {1}</source>
      <translation>{0} ist keine Adresse eines Spiegelservers: eine solche ist etwa {1}</translation>
    </message>
    <message>
      <source>The device is auto, cpu, cuda, cuda:0, cuda:1 …, xpu or mps.</source>
      <translation>Das Gerät ist auto, cpu, cuda, cuda:0, cuda:1 …, xpu oder mps.</translation>
    </message>
    <message>
      <source>Engine's &amp;Python</source>
      <translation>&amp;Python der Engine</translation>
    </message>
    <message>
      <source>Found by itself: the one that the plugin installs. One of your own (3.10 or newer) needs the packages of requirements/engine.txt. It runs beside QGIS, never inside it.</source>
      <translation>Selbst gefunden: das vom Plugin installierte. Ein eigenes (3.10 oder neuer) braucht die Pakete aus requirements/engine.txt. Es läuft neben QGIS, nie darin.</translation>
    </message>
    <message>
      <source>Engine's fo&amp;lder</source>
      <translation>Ord&amp;ner der Engine</translation>
    </message>
    <message>
      <source>&amp;Device</source>
      <translation>&amp;Gerät</translation>
    </message>
    <message>
      <source>Stop an idle engine &amp;after</source>
      <translation>Untätige Engine beenden n&amp;ach</translation>
    </message>
    <message>
      <source>Hugging Face &amp;Hub</source>
      <translation>Hugging Face &amp;Hub</translation>
    </message>
    <message>
      <source>Python pac&amp;kages</source>
      <translation>Python-Pa&amp;kete</translation>
    </message>
    <message>
      <source>P&amp;ythons</source>
      <translation>Py&amp;thon-Versionen</translation>
    </message>
    <message>
      <source>For networks that reach no others. Proxy and certificates are those of QGIS. A token for the Hugging Face Hub is never sent to a mirror.</source>
      <translation>Für Netze, die nur diese erreichen. Proxy und Zertifikate sind die von QGIS. Ein Token für den Hugging Face Hub wird nie an einen Spiegelserver gesendet.</translation>
    </message>
    <message>
      <source>Mirrors</source>
      <translation>Spiegelserver</translation>
    </message>
  </context>
  <context>
    <name>SimilarityAlgorithm</name>
    <message>
      <source>Cosine similarity: least {0}, median {1}, largest {2}</source>
      <translation>Kosinus-Ähnlichkeit: kleinste {0}, Median {1}, größte {2}</translation>
    </message>
    <message>
      <source>similarity,heatmap,search,find,embedding,deep learning</source>
      <translation>Ähnlichkeit,Heatmap,Suche,finden,Einbettung,Embedding,Deep Learning</translation>
    </message>
    <message>
      <source>Similarity to words</source>
      <translation>Ähnlichkeit zu Wörtern</translation>
    </message>
    <message>
      <source>Heatmap of a scene: where it shows what a phrase describes</source>
      <translation>Heatmap einer Szene: wo sie zeigt, was eine Wortgruppe beschreibt</translation>
    </message>
    <message>
      <source>Type a phrase, get a heatmap of the scene: the cosine similarity of every place to the words, -1 to 1. The first question encodes the scene into a store; later ones are answered from it. The engine runs in its own process; no scene and no prompt leaves the computer.</source>
      <translation>Eine Wortgruppe eingeben, eine Heatmap der Szene erhalten: die Kosinus-Ähnlichkeit jedes Orts zu den Wörtern, -1 bis 1. Die erste Frage kodiert die Szene in einen Speicher; spätere werden daraus beantwortet. Die Engine läuft in einem eigenen Prozess; keine Szene und kein Prompt verlässt den Rechner.</translation>
    </message>
    <message>
      <source>Type what to look for.</source>
      <translation>Eingeben, wonach gesucht wird.</translation>
    </message>
    <message>
      <source>Similarity to places</source>
      <translation>Ähnlichkeit zu Orten</translation>
    </message>
    <message>
      <source>Heatmap of a scene: where it looks like the points you give</source>
      <translation>Heatmap einer Szene: wo sie aussieht wie die angegebenen Punkte</translation>
    </message>
    <message>
      <source>Give a point or a layer of points, get a heatmap of the scene: the cosine similarity of every place to those, -1 to 1; likeness to points that are not meant counts against it. The first question encodes the scene into a store; later ones are answered from it. The engine runs in its own process; no scene and no prompt leaves the computer.</source>
      <translation>Einen Punkt oder einen Punktlayer angeben, eine Heatmap der Szene erhalten: die Kosinus-Ähnlichkeit jedes Orts zu diesen, -1 bis 1; Ähnlichkeit zu nicht gemeinten Punkten zählt dagegen. Die erste Frage kodiert die Szene in einen Speicher; spätere werden daraus beantwortet. Die Engine läuft in einem eigenen Prozess; keine Szene und kein Prompt verlässt den Rechner.</translation>
    </message>
    <message>
      <source>Give a point, or a layer of points.</source>
      <translation>Einen Punkt oder einen Punktlayer angeben.</translation>
    </message>
    <message>
      <source>The layer of points holds none: choose another, or give a point.</source>
      <translation>Der Punktlayer enthält keine Punkte: einen anderen wählen oder einen Punkt angeben.</translation>
    </message>
    <message>
      <source>“{0}” has over {1} points: select some.</source>
      <translation>„{0}“ hat über {1} Punkte: einige wählen.</translation>
    </message>
    <message>
      <source>A point of “{0}” has no place in the scene's CRS.</source>
      <translation>Ein Punkt von „{0}“ lässt sich im KBS der Szene nicht darstellen.</translation>
    </message>
    <message>
      <source>Similarity to a street-view photo</source>
      <translation>Ähnlichkeit zu einem Straßenfoto</translation>
    </message>
    <message>
      <source>Heatmap of a Sentinel-2 scene: where a street-view photo may have been taken</source>
      <translation>Heatmap einer Sentinel-2-Szene: wo ein Straßenfoto aufgenommen worden sein kann</translation>
    </message>
    <message>
      <source>Give a photo taken on the ground, get a heatmap of a Sentinel-2 scene: the cosine similarity of every place to the photo, -1 to 1, by the model GAIR. The scene needs ten Sentinel-2 bands. The first photo encodes the scene into a store; later ones are answered from it. The engine runs in its own process; no scene and no photo leaves the computer. GAIR's licence, CC BY-NC 4.0, holds for the heatmap: credit its authors, no commercial use; the file says so too.</source>
      <translation>Ein am Boden aufgenommenes Foto angeben, eine Heatmap einer Sentinel-2-Szene erhalten: die Kosinus-Ähnlichkeit jedes Orts zum Foto, -1 bis 1, durch das Modell GAIR. Die Szene braucht zehn Sentinel-2-Kanäle. Das erste Foto kodiert die Szene in einen Speicher; spätere werden daraus beantwortet. Die Engine läuft in einem eigenen Prozess; keine Szene und kein Foto verlässt den Rechner. Für die Heatmap gilt die Lizenz von GAIR, CC BY-NC 4.0: Namensnennung der Autoren, keine kommerzielle Nutzung; das steht auch in der Datei.</translation>
    </message>
    <message>
      <source>GAIR,photo,picture,street view,ground,geolocation</source>
      <translation>GAIR,Foto,Bild,Street View,Boden,Geolokalisierung</translation>
    </message>
    <message>
      <source>{0} was taken at {1}, {2}: similarity there {3}</source>
      <translation>{0} wurde bei {1}, {2} aufgenommen: Ähnlichkeit dort {3}</translation>
    </message>
  </context>
  <context>
    <name>SimilarityParameters</name>
    <message>
      <source>The image to search: multispectral, hyperspectral, radar, aerial, elevation.</source>
      <translation>Das Bild, das durchsucht wird: multispektral, hyperspektral, Radar, Luftbild, Höhen.</translation>
    </message>
    <message>
      <source>The Sentinel-2 image to search, with the ten bands that GAIR needs.</source>
      <translation>Das Sentinel-2-Bild, das durchsucht wird, mit den zehn Kanälen, die GAIR braucht.</translation>
    </message>
    <message>
      <source>Pixel size of the heatmap</source>
      <translation>Pixelgröße der Heatmap</translation>
    </message>
    <message>
      <source>In units of the scene's CRS; 0: the model's own pixels, 20 m at detail 1, 10 m at 2.</source>
      <translation>In Einheiten des KBS der Szene; 0: die Pixel des Modells, 20 m bei Detail 1, 10 m bei 2.</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Wörter</translation>
    </message>
    <message>
      <source>What to look for: “river”, or synonyms separated by | as in “river | lake”.</source>
      <translation>Wonach gesucht wird: „river“, oder Synonyme getrennt durch | wie in „river | lake“.</translation>
    </message>
    <message>
      <source>But not</source>
      <translation>Aber nicht</translation>
    </message>
    <message>
      <source>What is not meant, written in the same way: places like that count as less similar.</source>
      <translation>Was nicht gemeint ist, ebenso geschrieben: Solche Orte zählen als weniger ähnlich.</translation>
    </message>
    <message>
      <source>Point</source>
      <translation>Punkt</translation>
    </message>
    <message>
      <source>A place that is meant, in any CRS, inside the scene.</source>
      <translation>Ein gemeinter Ort, in einem beliebigen KBS, in der Szene.</translation>
    </message>
    <message>
      <source>Points</source>
      <translation>Punkte</translation>
    </message>
    <message>
      <source>A layer of places that are meant, besides the point or instead of it.</source>
      <translation>Ein Layer gemeinter Orte, neben dem Punkt oder statt seiner.</translation>
    </message>
    <message>
      <source>A layer of places that are not meant: what is like them counts as less similar.</source>
      <translation>Ein Layer nicht gemeinter Orte: Was ihnen gleicht, zählt als weniger ähnlich.</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>Foto</translation>
    </message>
    <message>
      <source>A photo taken on the ground, JPEG, PNG or WebP. It needs no GPS position; if it has one in the scene, the log says how similar that place is.</source>
      <translation>Ein am Boden aufgenommenes Foto, JPEG, PNG oder WebP. Es braucht keine GPS-Position; liegt eine in der Szene, nennt das Protokoll die Ähnlichkeit dieses Orts.</translation>
    </message>
    <message>
      <source>Where encoded scenes are kept for later questions; empty: in your cache folder.</source>
      <translation>Wo kodierte Szenen für spätere Fragen aufbewahrt werden; leer: im Cache-Ordner.</translation>
    </message>
    <message>
      <source>Heatmap</source>
      <translation>Heatmap</translation>
    </message>
    <message>
      <source>The cosine similarity of every pixel, -1 to 1, a GeoTIFF; nodata where it has none.</source>
      <translation>Die Kosinus-Ähnlichkeit jedes Pixels, -1 bis 1, ein GeoTIFF; Nodata, wo es keine gibt.</translation>
    </message>
    <message>
      <source>Least similarity</source>
      <translation>Kleinste Ähnlichkeit</translation>
    </message>
    <message>
      <source>Median similarity</source>
      <translation>Median der Ähnlichkeit</translation>
    </message>
    <message>
      <source>Largest similarity</source>
      <translation>Größte Ähnlichkeit</translation>
    </message>
  </context>
  <context>
    <name>Spectra</name>
    <message>
      <source>GeoLangBind: spectra</source>
      <translation>GeoLangBind: Spektren</translation>
    </message>
  </context>
  <context>
    <name>SpectrumChart</name>
    <message>
      <source>Wavelength (nm)</source>
      <translation>Wellenlänge (nm)</translation>
    </message>
  </context>
  <context>
    <name>StoreLine</name>
    <message>
      <source>Clear</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>Delete what was encoded; the next question encodes again</source>
      <translation>Das Kodierte löschen; die nächste Frage kodiert neu</translation>
    </message>
    <message>
      <source>This scene is encoded: {0} on disk.</source>
      <translation>Diese Szene ist kodiert: {0} auf der Festplatte.</translation>
    </message>
    <message>
      <source>This scene has changed since it was encoded ({0} on disk).</source>
      <translation>Diese Szene hat sich seit der Kodierung geändert ({0} auf der Festplatte).</translation>
    </message>
    <message>
      <source>The first question encodes the scene; later ones are answered at once.</source>
      <translation>Die erste Frage kodiert die Szene; spätere werden sofort beantwortet.</translation>
    </message>
    <message>
      <source>Clear this scene ({0})</source>
      <translation>Diese Szene löschen ({0})</translation>
    </message>
    <message>
      <source>Clear all encoded scenes ({0}, {1})</source>
      <translation>Alle kodierten Szenen löschen ({0}, {1})</translation>
    </message>
  </context>
  <context>
    <name>Stores</name>
    <message>
      <source>GeoLangBind: encoded scenes</source>
      <translation>GeoLangBind: kodierte Szenen</translation>
    </message>
    <message>
      <source>GeoLangBind: clearing encoded scenes</source>
      <translation>GeoLangBind: kodierte Szenen werden gelöscht</translation>
    </message>
  </context>
  <context>
    <name>SummaryHtml</name>
    <message>
      <source>Class</source>
      <translation>Klasse</translation>
    </message>
    <message>
      <source>Hectares</source>
      <translation>Hektar</translation>
    </message>
    <message>
      <source>unclassified</source>
      <translation>nicht klassifiziert</translation>
    </message>
    <message>
      <source>Classes of {0}</source>
      <translation>Klassen von {0}</translation>
    </message>
  </context>
  <context>
    <name>TextWay</name>
    <message>
      <source>for example: river | lake</source>
      <translation>zum Beispiel: river | lake</translation>
    </message>
    <message>
      <source>Phrase</source>
      <translation>Wortgruppe</translation>
    </message>
    <message>
      <source>Press Enter to ask. Synonyms are separated by |.</source>
      <translation>Mit der Eingabetaste fragen. Synonyme werden durch | getrennt.</translation>
    </message>
  </context>
  <context>
    <name>ThresholdRow</name>
    <message>
      <source>&amp;Hide below</source>
      <translation>Ausblenden &amp;unter</translation>
    </message>
    <message>
      <source>Places less similar than this become transparent</source>
      <translation>Orte, die weniger ähnlich sind, werden durchsichtig</translation>
    </message>
    <message>
      <source>Hide below</source>
      <translation>Ausblenden unter</translation>
    </message>
    <message>
      <source>shows {0} %</source>
      <translation>zeigt {0} %</translation>
    </message>
    <message>
      <source>shows everything</source>
      <translation>zeigt alles</translation>
    </message>
  </context>
  <context>
    <name>Thumbnails</name>
    <message>
      <source>GeoLangBind: thumbnails</source>
      <translation>GeoLangBind: Vorschaubilder</translation>
    </message>
  </context>
  <context>
    <name>Ways</name>
    <message>
      <source>How to ask</source>
      <translation>Wie gefragt wird</translation>
    </message>
  </context>
  <context>
    <name>_Result</name>
    <message>
      <source>Under the cursor: {0}</source>
      <translation>Unter dem Mauszeiger: {0}</translation>
    </message>
  </context>
</TS>
