<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>AnswerPanel</name>
    <message>
      <source>Under the cursor: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save heatma&amp;p…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep this heatmap as a GeoTIFF with its style</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The heatmap is no longer in the project.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AreaChooser</name>
    <message>
      <source>Area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Selected polygons onl&amp;y</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whole scene</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the map shows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drawn rectangle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Polygon layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The part of the scene that is worked on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draw a rectangle on the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a polygon layer to the project, or choose another area.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select polygons in “{0}” first.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>AskControl</name>
    <message>
      <source>GeoLangBind: where is this in “{0}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GeoLangBind: saving a heatmap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancelled: nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The heatmap was saved to {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The scene has changed since it was encoded: encoded again in {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Encoded in {0} ({1}): further questions are answered at once.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>BandsModel</name>
    <message>
      <source>Band</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Band {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Band {0} of the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>typed</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>BandsPanel</name>
    <message>
      <source>Gives every band the wavelength that this sensor has</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As detected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Detect again, forget what was typed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As the model was trained</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stretch 2–98 %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As is, 0–255</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How stored values reach the model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>O&amp;ffset</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Added to stored values first (Sentinel-2 from 2022 on: -1000); else detected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>S&amp;ensor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scalin&amp;g</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>BandsTable</name>
    <message>
      <source>Bands</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Bundled</name>
    <message>
      <source>Land cover</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Eight broad classes for any multispectral scene.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Water and coast</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open water, shores and what grows in them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Urban</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What towns are made of, for scenes of 10 m and finer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Agriculture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fields by their state, and what lies between them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Disaster and burn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Burns, floods and damage, next to what was spared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Snow and ice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mountains and polar scenes; tells snow from cloud.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sentinel-2 L1C (top of atmosphere)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sentinel-2 L2A (surface reflectance)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PlanetScope, 4 bands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PlanetScope SuperDove, 8 bands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Aerial or other photograph, red green blue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>NAIP or other aerial, red green blue near infrared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>WorldView-2, 8 bands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>WorldView-3, 8 or 16 bands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>MODIS surface reflectance (MOD09), bands 1-7</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>EnMAP (hyperspectral)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PRISMA (hyperspectral)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>EMIT (hyperspectral)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Elevation model (single band)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thermal infrared (single band)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loading the model {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Encoding: {0} of {1} windows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Encoding photos: {0} of {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading photos: {0} of {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking at photo {0} of {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading the prompts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Finishing the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Writing the results</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Proving the devices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waiting for another download of {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The connection broke; trying again to download {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Comparing {0} with its checksum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There are no classes: add at least one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only one class: everything is put into it. Add a class for the rest, or use independent scores with a threshold.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} classes are too many: the limit is {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Classes {0} and {1} are both called '{2}': rename one or merge their prompts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>'{0}' is a prompt of classes {1} and {2}: they cannot be told apart by it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Class {0} has no name: give it one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Class {0} has an empty prompt: fill it in or remove it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Class {0} has a prompt of {1} characters: shorten it to a phrase.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Class {0} has a prompt of {1} characters: only about the first {2} (64 tokens) are read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is no prompt set: it has no list of classes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The prompt set holds no classes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cannot read the prompt set {0}: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cannot write the prompt set {0}: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} holds no classes: write one per line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is not a JSON file (line {1}: {2}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is no prompt set: it cannot be read as one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>band metadata</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dataset metadata</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>band name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>common band name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>colour interpretation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>position in a stack of {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GDAL IMAGERY domain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>alpha band</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>quality band</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>scene classification</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cloud probability</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>snow probability</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>aerosol product, not a band of the sensor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>water vapour product, not a band of the sensor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>picture product, not a band of the sensor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>palette: a class or picture index, not radiation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>complex numbers: give amplitude or intensity instead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>marked as a bad band in the metadata</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>water absorption: no view of the ground</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>water vapour absorption</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cirrus band: no view of the ground</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>panchromatic: covers the other visible bands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>thermal: stored in another unit than the reflective bands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no wavelength</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left out: {0} ({1}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of {1} bands take part, evenly along the spectrum.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken for {0}: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken for Sentinel-2 {0}: {1}. Choose the other preset if it is not.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its bands lie at these wavelengths</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nothing says whether it is L1C or L2A</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The bands are not named: taken in the usual order of {0}, {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Red, green and blue are only how the file is displayed by default; with {0} bands that says nothing about their wavelengths.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sensor unknown: centre wavelengths that fit most sensors are used for bands called red, green, nir and so on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No band says its wavelength: choose a sensor or give wavelengths.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of {1} bands say their wavelength: choose a sensor or give wavelengths.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Offset: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>floating-point values: the processing offset is taken as applied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GDAL scale and offset of the bands: DN {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the metadata states an offset of {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the metadata states neither an offset nor a processing baseline: 0 is used; set {0} for original products from 25 January 2022 on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>processing baseline {0}: {1} is added; set 0 if the file was already shifted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>already shifted (harmonised): no offset is applied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} does not fit: the scene has {1} usable bands, files of this sensor have {2}. Choose another sensor, or name the bands as the sensor does.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} has no fixed list of wavelengths: keep the product's metadata file beside the raster, or give the wavelengths, such as 665 nm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No band takes part: choose at least one band.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GAIR needs ten Sentinel-2 bands, {0}: choose a Sentinel-2 scene with all of them, or give the right sensor or wavelengths.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none of them is here ({0})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GAIR needs reflectance, and this scene holds 8-bit values made for display: choose the original product.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GAIR needs ten Sentinel-2 bands, and {0} of this scene holds no data: choose another scene.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>8-bit values as delivered{0}, as in the training data.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: {1}; as reflectance × 10000, blue to red 0–{2} and other bands 0–{3} become 0–255, as in the training data.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stored values taken as {0} reflectance × {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stored values were taken as 0 to 255.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each band's {0}th to {1}th percentile over the whole scene was stretched onto 0 to 255.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Uncalibrated counts: 0 to {0} becomes 0–255 ({1}; the training pictures were 8-bit). {2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the percentile stretch if that is not so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} does not exist: choose the scene again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is empty (0 bytes): copy or download it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} may not be read: ask its owner, or copy it where you may.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} cannot be opened: check the address and the connection ({1}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} cannot be opened: it is damaged or of an unknown format ({1}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is a container of {1} rasters: open one of them, such as {2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} holds no raster bands: choose another file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} cannot be read to its end: it, or a file it refers to, is missing, truncated or damaged; copy or download it again ({1}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The scene has no geotransform: the map lies in pixel coordinates and areas are given in pixels only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The scene has no coordinate reference system: the map has none either, and areas are given in pixels only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The scene's grid is rotated; the map keeps its grid.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The scene is smaller than a window ({0} pixels): its edges were mirrored to fill one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} bands hold no data and were left out: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} has no band that holds measurements: choose bands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} windows without data were not encoded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Memory ran short {0} times: smaller batches were used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pixels that are 0 in every band were taken for nodata: the file names no nodata value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} % of the values lie at an end of the scaling, so the model saw little of the scene: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>choose another scaling, such as the percentile stretch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The projection stretches areas here: hectares are true ground area.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With a single class the confidence is that class's own probability.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The area lies outside the scene, which covers {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The area is smaller than any part of a pixel: choose a larger one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The polygons hold no pixel with data: draw them larger than a pixel, or where the scene has data.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The point {0}, {1} lies outside the scene, which covers {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The scene holds no data at the point {0}, {1}: choose another place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The examples cancel each other out: leave one of them out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The heatmap would have {0} million pixels, and at most {1} million are made at once: choose a larger spacing or a smaller area.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The layer would have {0} million pixels, and at most {1} million are made at once: choose a larger spacing or a smaller extent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The disk of {0} is full: {1} MB are free, about {2} MB are needed. Free some space or choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The disk of {0} is full: free some space or choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} cannot be replaced ({1}): close the program that has it open, or choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} could not be written ({1}): check the folder and the disk, or choose another place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The output folder {0} is gone: create it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The output {0} is the scene itself: choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The disk of {0} is full: the embeddings of this scene take {1} MB, {2} MB are free. Clear stores, choose a smaller area, or another folder for the stores.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} has changed while it was encoded: nothing was stored, encode it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The computer's memory does not suffice: close other programs, or use less detail.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The memory of the device does not suffice: close other programs, or choose a smaller model or the CPU.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The memory of {0} does not suffice for a single window: close other programs, or choose a smaller model, fewer bands or the CPU.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Run again to start a new one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The engine was killed (often because the computer ran out of memory).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The engine was killed (often because the computer ran out of memory) during its start.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The engine was stopped from outside.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The engine crashed ({0}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The engine crashed ({0}) during its start.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>memory fault</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>this processor lacks an instruction it needs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The engine stopped with exit code {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The engine stopped with exit code {0} during its start.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The engine has not answered for {0} seconds and was stopped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The engine speaks protocol {0}, the plugin {1}: restart QGIS; if that does not help, install the plugin again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The engine has no Python yet: install it with Raster ▸ GeoLangBind ▸ Engine…, or choose a Python (3.10 or newer) that has {0} and {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The GeoLangBind settings name {0}, but there is no such file: choose another Python for the engine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The GeoLangBind settings name {0}, but that is not a program: choose another Python for the engine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The GeoLangBind settings name {0}, but no Python is in that folder: choose another Python for the engine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The disk is full{0}: free some space or write elsewhere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Access is denied{0}: choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The engine failed ({0}); {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the engine's log has the details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no device {0}: choose auto, cpu, cuda, cuda:N, xpu or mps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No device on this machine computes correctly, not even the CPU.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no checkpoint at {0}; choose the file again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} cannot be read ({1}); choose another file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is no checkpoint: choose a .safetensors, .bin or .pth file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is truncated or no safetensors file; download it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is truncated or no PyTorch checkpoint; download it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} belongs to another model: {1}. Choose the model it was made for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is not on this machine and offline mode is on: switch it off to download the model, or choose a local file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The hub cannot be reached for {0} ({1}): check the network, the proxy or HF_ENDPOINT, or choose a local file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The hub has had too many requests: try again {0}, or set HF_TOKEN.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in a few minutes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The hub answered {0} for {1}: try again later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The hub refuses the token for {0}: set HF_TOKEN anew, or remove it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} needs {1} GB and {2} has {3} GB left: free some space, or choose a folder on another disk (HF_HOME).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} arrived damaged: download the model again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is being downloaded by another program: wait for it, or stop it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These are the weights that training started from, not the trained ones: class maps will be poor. Use GeoLangBind L-384, or a local file with trained weights.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of {1} photos state no GPS position.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of {1} files cannot be read as photos.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} holds no photos (.jpg, .png or .webp): choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is no picture that can be read here: {1} (photos from iPhones, .heic: save them as JPEG first).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It states no GPS position.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} pixels lie nowhere on Earth and hold no data.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The extent holds {0} different places, too few for {1} regions: choose fewer regions or a larger extent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Coordinates enter the model as waves of {0} km and longer, so pixels of {1} km hardly differ from their neighbours: a spacing of about {2} km shows the same.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Charts</name>
    <message>
      <source>No chart: QGIS's Python has no {0} (pip install {0}, then restart QGIS).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No chart: pyqtgraph does not load: {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ClassesModel</name>
    <message>
      <source>Class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Prompts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other words for the class, separated by | ; empty: its name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change the colour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type a class…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ClassesPanel</name>
    <message>
      <source>Classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a class (Enter)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove (Delete)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paste a list of classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Prompt sets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ready-made lists of classes; open or save your own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a prompt set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save as a prompt set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save as…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> – select a class first</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ClassesTable</name>
    <message>
      <source>Colour of “{0}”</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ClassifyAlgorithm</name>
    <message>
      <source>Classify by class names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Class map of a scene from typed class names, with no training data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type class names, get a class map: GeoLangBind compares the scene with the words, with no training data. Works on any bands at any wavelengths. The engine runs in its own process; no scene and no prompt leaves the computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>land cover,zero-shot,prompt,text,segmentation,deep learning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give classes or a prompt set, not both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>unclassified: {0} ha, {1} %</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ClassifyDock</name>
    <message>
      <source>Classify · GeoLangBind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Temporary file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Scene</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Output</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ClassifyParameters</name>
    <message>
      <source>The image to classify: multispectral, hyperspectral, radar, aerial, elevation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One class a line: a name, or “name: prompt | prompt” with synonyms, or “name, #rrggbb: …” with a colour. A single line may list names separated by commas; on a command line \n begins a new one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Prompt set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Prompt sets (*.json *.txt *.csv);;All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A file with classes, as the Classify dock saves it, instead of typed classes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>patches: a dense map from the features of every patch. windows: one class for each window, the way published zero-shot numbers are measured.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Smoothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>edges: class borders follow the edges in the image. none: they follow the patches.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Competition</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>softmax: the confidences of all classes add up to 100 %. sigmoid: each class is judged by itself, for single classes and lists that do not cover everything.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Threshold (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pixels less confident than this become unclassified (0). With a confidence raster it can be raised later without running again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Class map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The class map, a GeoTIFF: 1, 2, … in the order of the classes, 0 unclassified.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Confidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The confidence of each pixel in percent, a GeoTIFF.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scores</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The score of every class, one band each, a GeoTIFF.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Summary</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A table of the area of each class, and how the map was made, as HTML.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hectares of each class (JSON)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hectares in all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hectares unclassified</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ClassifyState</name>
    <message>
      <source>Type at least two class names.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ClickWay</name>
    <message>
      <source>C&amp;lick the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Click: places like this one. Shift: like this one too. Ctrl: not like this one. Right click: leave a place out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave the selected places out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave all places out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>like this one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not like this one</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ColumnDock</name>
    <message>
      <source>Install the engine…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Run</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CompareController</name>
    <message>
      <source>GAIR on {0}, {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GAIR is not on this computer: download it in the dock.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That place lies outside the scene “{0}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reflectance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stored value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the heatmap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} freed.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CompareDock</name>
    <message>
      <source>As&amp;k</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask again, with what the dock shows now (Ctrl+Enter)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare · GeoLangBind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Click</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Photo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Photos are compared by the model GAIR, which is not on this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>automatic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Size of the heatmap's pixels in units of the scene's CRS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De&amp;tail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pixel si&amp;ze</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Scene</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pixels of {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>CompareState</name>
    <message>
      <source>Drop a street-view photo, or choose one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type what to look for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Click a place on the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All places are marked as not meant: click one that is meant.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DeviceCombo</name>
    <message>
      <source>Automatic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Processor (CPU)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DockController</name>
    <message>
      <source>{0} on {1}, {2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GeoLangBind: bands of “{0}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” cannot be read: {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading the bands of the scene…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>DockEngine</name>
    <message>
      <source>The engine that runs the models is not installed yet. It takes about two minutes; QGIS's own Python is left alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Starting the engine…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GeoLangBind: engine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Install the engine…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Install the engine first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Repair the engine…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Repair the engine first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Engine…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Update the engine…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EngineDialog</name>
    <message>
      <source>GeoLangBind · Engine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Copy report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Settings…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Help on the engine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>C&amp;lose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancelling…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} can make maps faster. The build for it is {1} to download; the build for the processor is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Install &amp;it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The build for the processor is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Go back to it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checking every file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checked: it is whole, starts and computes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>QGIS's own Python and the plugin's folder are left alone. Nothing about your projects is sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Getting ready…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Install from a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Offline bundles (*.zip)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The Python that runs the engine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove the engine from this computer?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} are regained. Models, maps and settings stay.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;More</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Install from a file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Install from the network instead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use another Python…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use the plugin's own engine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check every file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open its folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder and mirrors…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EngineDock</name>
    <message>
      <source>Bands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which bands the model sees, their wavelengths and their scaling</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EngineRuns</name>
    <message>
      <source>Its project was closed, so it was not added to this one: {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EngineStatus</name>
    <message>
      <source>GeoLangBind: engine</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EngineTask</name>
    <message>
      <source>Exporting the layer…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Starting the engine…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The run failed inside the plugin: the log has the details.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EngineWords</name>
    <message>
      <source>Install from a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file holds everything that is needed. Nothing is downloaded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Install from the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The engine cannot be looked at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking at the engine…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Use the plugin's own engine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The chosen Python does not run the engine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You can close this window and go on working: it continues.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The engine in use stays as it is until the new one has proved that it works.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Installing the engine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Repairing the engine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Updating the engine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Installing the build for the graphics card</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Going back to the build for the processor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Removing the engine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking into the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The engine runs the models, beside QGIS and on this computer. It is installed once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The engine was not installed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Try again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The engine is not installed yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Install</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The engine is damaged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Repair</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The engine can be updated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Update</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A Python of your own runs the engine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The engine is ready</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} for NVIDIA graphics cards ({1})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} for AMD graphics cards ({1})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} for Intel graphics cards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} for Apple's processor and graphics</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} for the processor (CPU)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Python {0}, fetched for it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Python {0}, found here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nothing more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} ({1} free)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>about {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Download</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On disk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Python {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Installed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}, by version {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EngineWork</name>
    <message>
      <source>The engine is being installed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GeoLangBind: installing the engine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GeoLangBind: repairing the engine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GeoLangBind: updating the engine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GeoLangBind: installing the build for the graphics card</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GeoLangBind: back to the build for the processor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GeoLangBind: removing the engine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GeoLangBind: looking into the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The engine is ready.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The engine is removed: {0} regained.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancelled; everything is as it was before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GeoLangBind: looking at the engine</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Environment</name>
    <message>
      <source>QGIS has no settings folder yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no file {0}: choose the bundle again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is not an offline bundle, or was not copied completely: copy it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} cannot be read: {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is not an offline bundle of GeoLangBind: choose another file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} cannot be used: {1}. Make it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} lacks {1}: copy it again, or make it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is for {1}, this computer is {2}: make a bundle with --platform {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} was made by version {1} of the plugin, which needs other packages than this version {2}: make it again with this version.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is for Python {1}, which does not suit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} holds another {1} than the locked one: do not use it, make it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is for Python {1}, which is not on this computer: install it, or make a bundle that brings Python along.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The engine is installed, but its models cannot be kept in {0} ({1}): free some space there, then install from the file again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is damaged ({1}): copy it again, or make it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The download does not get through: check the connection to the internet, then install again; what has arrived is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The proxy refused the download: set its address and login in QGIS under Settings ▸ Options ▸ Network, then install again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The package index refused the download: check its address and login in the GeoLangBind settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The package index has a fault of its own: install again in a few minutes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The certificate of the package index is not trusted: ask your IT for its authority, add it in QGIS under Settings ▸ Options ▸ Authentication, then install again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The disk is full: free some space, or choose another folder for the engine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The folder {0} cannot be written: choose another folder for the engine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No Python can be used or fetched: install Python 3.12 from python.org, then install again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A virus scanner or another program holds the files in {0}: allow this folder there, close other QGIS windows, then install again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The path of {0} is too long: choose a shorter folder for the engine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A file arrived that is not the expected one and was thrown away: install again; if it comes again, the package index or a proxy changes files.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The package index lacks a package of the engine: check the addresses in the GeoLangBind settings, or install from an offline bundle.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no build of PyTorch for this computer: {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The engine does not start with {0}: {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The installation was ended from outside: install again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The installation failed: {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the report has the details.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The new engine computes on no device.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The new engine finds no graphics card: update the driver of the card and restart the computer. The build for the processor stays in use.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The graphics card does not compute correctly ({0}): update its driver. The build for the processor stays in use.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no earlier build to go back to: repair or install the engine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} cannot be written: check who may write there, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another QGIS is installing the engine right now: wait until it is done, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is not enough space in {0}: {1} GB are needed, {2} GB are free. Free some space, or choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PyTorch runs on Linux with glibc 2.28 or newer, which this system does not have.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unpacking the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fetching uv, the installer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fetching Python</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Making the environment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Installing packages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Installing PyTorch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trying the engine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Switching to the new environment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another QGIS uses the engine: close it, then remove again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PyTorch: checked against its index only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its Python is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The engine works, but this version of the plugin comes with newer packages.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The engine is installed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The package {0} is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The package {0} is of another version.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A file of the package {0} is missing or damaged: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The engine runs with a Python chosen by hand: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The engine runs with a Python that has everything: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The engine needs a repair. {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>EnvironmentTask</name>
    <message>
      <source>This failed inside the plugin: the log has the details.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ExportRow</name>
    <message>
      <source>E&amp;xport at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} per pixel</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ExtentChooser</name>
    <message>
      <source>Extent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layer whose extent is taken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What the map shows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Extent of a layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drawn rectangle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The whole world</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a layer to the project, or choose another extent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draw a rectangle on the map.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>GairPanel</name>
    <message>
      <source>Location layers are made by the model GAIR, which is not on this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model: GAIR</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weights file and device</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;I accept this licence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checkpoints</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>as published</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A checkpoint on disk instead of the published one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Models: download, check, remove…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no weights file {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Download GAIR first, or choose a weights file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Down&amp;load</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel down&amp;load</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Offline is ticked in the settings: nothing is downloaded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From the file {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compares coordinates, street-view photos and Sentinel-2 scenes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On this computer. Licence: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Download: {0} from the Hugging Face Hub, about {1}, or more if the file also holds what only training needs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Licence: {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Credit the authors, no commercial use. It is that of GAIR's code; take it to be that of the weights too unless their page says otherwise.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is sent before you press Download, and nothing about your project then. A file you have already will do too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De&amp;vice</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>GairParameters</name>
    <message>
      <source>Weights file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checkpoints (*.pth *.safetensors *.bin);;All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A GAIR checkpoint on disk (.pth, .safetensors) instead of the published one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Download GAIR: I accept its licence, CC BY-NC 4.0</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GAIR is fetched from the Hugging Face Hub (PingL/GAIR, 0.8 GB or more) when first used, only if this is ticked: credit its authors, no commercial use. What is on this computer already is used either way.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GAIR is not on this computer: tick “{0}” ({1}) to download it (0.8 GB or more), or give a weights file ({2}).</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>GeoLangBindAlgorithm</name>
    <message>
      <source>Where values are listed, give the value, not its number: --{0}={1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” is no choice for {1} ({2}): give one of {3}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is no GeoTIFF: give the output a name ending in .tif.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The folder {0} for the summary does not exist: create it first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The summary cannot be written to {0}: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancelled: nothing was written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>({0} left)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Help</name>
    <message>
      <source>First steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Classify</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Locations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Engine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Models</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When something goes wrong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Privacy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GeoLangBind help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Hint</name>
    <message>
      <source>The models know only English words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“Wald” means nothing to them, “forest” does: give English prompts.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>HistogramChart</name>
    <message>
      <source>Cosine similarity, {0} to {1}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>InstallProgress</name>
    <message>
      <source>Step {0} of {1}: {2}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LayerArea</name>
    <message>
      <source>“{0}” has no extent: choose the map view or a rectangle.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The area is empty: draw a rectangle or zoom to the scene.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The area lies outside the scene “{0}”: zoom to the scene and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No polygon of “{0}” is selected: select some or use them all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The polygons of “{0}” have over {1} vertices: simplify or select some.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” holds no polygons.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No polygon of “{0}” meets the scene “{1}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The area cannot be placed in the CRS of “{0}” ({1}): zoom to the scene.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A polygon of “{0}” cannot be placed in the scene's CRS.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LayerExport</name>
    <message>
      <source>Nothing of “{0}” lies in the area: choose an area that meets the layer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exporting “{0}” at {1} {2} per pixel would take {3} million pixels (limit {4} million): choose a coarser resolution or a smaller area.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The output {0} is the scene itself: choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” cannot be read for the export.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An export runs only once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The export of “{0}” cannot be written to {1}: {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” could not be exported to {1}: {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The export of “{0}” cannot be read back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The CRS of “{0}” cannot be handed to the engine: save it into the file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the source cannot be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the file cannot be written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the file cannot be created</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>writing failed, the disk may be full</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no reason given</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LayerHeatmap</name>
    <message>
      <source>“{0}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the photo {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} photos</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not to {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Similarity to {0} ({1})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The heatmap {0} cannot be opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>≤ {0}, least {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>≥ {0}, largest {1}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LayerLocations</name>
    <message>
      <source>Locations: principal components</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Locations: {0} regions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Locations: {0} channels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Locations: similarity to {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Locations: similarity to the photo {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Red, green and blue show {0} of the variance.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Principal components of what {0} knows about coordinates; no image took part.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cosine similarity (-1 to 1) of what {0} knows about coordinates to an example; no image of the places took part.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Regions (k-means) of what {0} knows about coordinates; no image took part.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Location embeddings by {0}, all channels; no image took part.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model {0}: {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Made by GeoLangBind for QGIS {0} on {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model: {0}, checkpoint {1}, SHA-256 {2}, on {3}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind: {0} ({1})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Spacing: {0}, CRS: {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Extent: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Like the places ({0}): {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Like the photo: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Components from: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Components saved in: {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LayerPhotos</name>
    <message>
      <source>Photos: {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LayerProvenance</name>
    <message>
      <source>Zero-shot class map of {0} by {1} from typed class names: {2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cosine similarity (-1 to 1) of {0} to examples, by {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the scene's CRS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Like the places ({0}): {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unlike the places ({0}): {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Like the words: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unlike the words: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Like the photos: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Detail: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pixel size: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look: {0}, detail {1}, smoothing {2}, competition {3}, threshold {4:.0%}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Class {0}: {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model {0}: {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Made by GeoLangBind for QGIS {0} on {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scene: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model: {0}, checkpoint {1}, SHA-256 {2}, on {3}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bands: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sensor: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scaling: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Extent: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>whole scene</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LayerRankedPhotos</name>
    <message>
      <source>Ranked photos: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Made by GeoLangBind for QGIS {0} on {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Photos: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scene: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the scene's CRS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place ({0}): {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model: {0}, checkpoint {1}, SHA-256 {2}, on {3}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Detail: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Photos by the cosine similarity (-1 to 1) of each to what a scene shows at a place.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LayerResult</name>
    <message>
      <source>Classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Confidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The finished raster {0} cannot be opened.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LayerSampling</name>
    <message>
      <source>“{0}” holds no points: choose a point layer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” has no coordinate reference system: give it one in its properties.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” has a field {1} already: choose another prefix.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” was changed during the run: run again.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LayerSource</name>
    <message>
      <source>Choose a raster layer as the scene.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layer “{0}” is broken: repair its data source or choose another layer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” is served by the “{1}” provider: it is exported to a GeoTIFF first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” is opened with options of its own: it is exported first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” cannot be read from its file: it is exported first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” refers to {1}, which does not exist: put it back or choose another scene.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The CRS of “{0}” was set in QGIS, its file has another or none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” lives in the memory of QGIS: it is exported first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” is in the format {1}, which the engine lacks: it is exported first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” is described inside the project, not in a file: it is exported first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” is placed by control points only: QGIS warps it, so it is exported first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” refers to data in the memory of QGIS: it is exported first.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LayerThreshold</name>
    <message>
      <source>“{0}” has no confidence raster beside it: run again with one to use a threshold.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The threshold cannot be kept in {0}: {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The class raster {0} cannot be read.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LayerWorld</name>
    <message>
      <source>The extent has no coordinate reference system: choose another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The extent is empty: draw a rectangle, or choose a layer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The extent is infinite: draw a rectangle, or zoom in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The extent lies beyond the world: zoom to a place on Earth.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LocationAlgorithm</name>
    <message>
      <source>Location embeddings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What GAIR knows about coordinates as a layer; no image is needed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Turns coordinates into layers of what the model GAIR has learned about places: colours of the principal components, similarity to a place or a photo, regions, or all channels as bands or as attributes of points. No image takes part. The engine runs in its own process; nothing leaves the computer. GAIR's licence, CC BY-NC 4.0, holds for the result: credit its authors, no commercial use.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GAIR,coordinates,embedding,principal components,regions,similarity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the points that are to get embeddings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say where the points with embeddings go.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the extent of the layer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say where the location layer goes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Similar to what? Give either a place or a photo.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Components are for pca and regions: leave them out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The points cannot be read: choose the layer again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading the points…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The points cannot be written to {0}: {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model: {0} on {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Licence of the model: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} with location embeddings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} with location embeddings by GAIR as attributes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model: {0}, checkpoint {1}, SHA-256 {2}, on {3}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LocationKind</name>
    <message>
      <source>Principal components</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Similarity to a place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Similarity to a photo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Regions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All channels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>longitude, latitude</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place: longitude, latitude in degrees</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clic&amp;k on map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Click the place on the map; Escape gives up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Photos</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>choose a photo or drop it here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>16 bits (float16)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>32 bits (float32)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Places of like colour are alike to the model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How much the model finds every place to be like this one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the model would expect such a photo.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The extent divided into regions of like places.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The model's numbers themselves, a band each, for computing with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Number of regions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>N&amp;umbers</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LocationParameters</name>
    <message>
      <source>Kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pca: the first three principal components as colours. similarity: to a place or a street-view photo. regions: places that the model finds alike, with a legend. embedding: all channels as bands. points: all channels as attributes of a point layer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Extent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the layer lies; its CRS is that of the layer. In degrees it may reach beyond 180: “178,182,-20,-15 [EPSG:4326]” crosses the 180° meridian. Not needed for points.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Spacing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The size of a pixel in units of the extent's CRS; 0: a round number that gives up to 500 pixels along the longer side.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Similar to the place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For similarity: places are compared with this one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Similar to the photo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For similarity: places are compared with this street-view photo instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of regions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For regions: how many there are to be.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Data type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>auto: bytes ready to look at for pca, float16 for embedding. float32: the components themselves, or embeddings in full precision.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Components to use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Components (*.json);;All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For pca and regions: a file that an earlier run saved, so that colours or regions mean the same in both layers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For points: the layer whose points get the embedding of their place. Geometry and attributes are kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Prefix of the attributes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The new attributes are called this and 000, 001 and so on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Location layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The layer, a GeoTIFF; for every kind but points.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Points with embeddings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For points: the points with their embeddings as attributes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save components as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Components (*.json)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For pca and regions: a file for “Components to use” of later runs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pixels with data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Points with an embedding</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LocationsController</name>
    <message>
      <source>GAIR on {0}, {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One photo at a time: {0} is taken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That place lies beyond the world.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LocationsDock</name>
    <message>
      <source>Make the layer and add it to the map (Ctrl+Enter)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Make layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Locations · GeoLangBind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>automatic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Size of a pixel in units of the extent's CRS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Temporary file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Components</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>found in the extent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Colours or regions of an earlier layer, so that both mean the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Extent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>S&amp;pacing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>S&amp;how</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Output</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Take regions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Save regions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>regions from a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>regions saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Take components</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Save components</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>components from a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>components saved</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LocationsRuns</name>
    <message>
      <source>GeoLangBind: location layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” made in {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GAIR is not on this computer: download it in the dock.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancelled: nothing was written.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>LocationsState</name>
    <message>
      <source>{0} × {1} = {2} pixels of {3}, {4}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>, up to {0} on disk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The spacing is larger than the extent, whose shorter side is {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} million pixels are too many: choose a larger spacing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write longitude, latitude in degrees: 13.4, 52.5.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Similar to which place? Click it on the map.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Similar to what? Choose a street-view photo.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no photo {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say in which folder the output goes: choose it with the … button.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The output must be a GeoTIFF: give it a name ending in .tif.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no file of components {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no file of regions {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Regions are saved as JSON: choose a file that ends in .json.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Components are saved as JSON: choose a file that ends in .json.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a few seconds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>about {0} s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>about {0} min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>about {0} h</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ModelCard</name>
    <message>
      <source>About the model {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel do&amp;wnload</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look for a &amp;newer version</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Download ({0})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Offline is ticked in the settings: nothing is downloaded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is the checkpoint that the paper's evaluation names.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its repository may hold only the weights that training started from; maps made with those are worth little. The plugin recognises them and says so with the result.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GeoLangBind compares images with words and takes any number of optical bands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paper: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Licence, size and repository are shown once the engine has started.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A download sends no scene and no class name; maps are made on this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no; the first run downloads it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Licence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Repository</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Commit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the newest when it is downloaded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On this computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Used instead</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ModelChooser</name>
    <message>
      <source>Model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About this model (Alt+B)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A&amp;bout this model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weights file and device</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checkpoints</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>as published</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A checkpoint on disk instead of the published one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Models: download, check, remove…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Weights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De&amp;vice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no weights file {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The first run fetches {0} GB from {1}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Starter: trained on simulated scenes, to try the plugin; use GeoLangBind for real work</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GeoLangBind, base size: the smaller published model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GeoLangBind, large: the published figures are its; best with a graphics card</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ModelLibrary</name>
    <message>
      <source>GeoLangBind: download of {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GeoLangBind: check of {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GeoLangBind: removal of {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GeoLangBind: engine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is on this computer now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is the newest version.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} was replaced by its newest version.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No damage: every file is as it was published, and the model loads.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The model loads; there is no checksum to compare it with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Removed; {0} are free again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancelled.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancelled; the next download goes on from here.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ModelTile</name>
    <message>
      <source>I accept this licence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Download again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look whether a file is damaged, and whether the model loads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancelling…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Download</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accept the licence first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Offline is ticked below: nothing is downloaded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>about {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Licence: {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About this model…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look for a newer version</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open its folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use a file instead…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use the published one</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ModelWords</name>
    <message>
      <source>To try the plugin, without any download. Quick, and good for a first look.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Class maps and similarity from words. The smaller of the two; its published weights may be those from before training.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Class maps and similarity from words: the one for real work. Best with a graphics card.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Similarity to street-view photos, and what is typical of a place on Earth.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>of the code; that of the weights is not stated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>credit the authors, no commercial use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Credit the authors, and do not use it commercially.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That is the licence of GAIR's code; take it to be that of the weights too unless their page says otherwise.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Layers made with GAIR carry the licence in their metadata.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A file of yours is used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Part of the plugin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On this computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of about {1} downloaded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not downloaded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancelling…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waiting for {0}…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Starting…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checking for damage…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Removing…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Asking the hub what there is…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Downloading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The connection broke; trying again…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another program downloads it: waiting…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checking what has come…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ModelsDialog</name>
    <message>
      <source>GeoLangBind · Models</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Install the engine…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chan&amp;ge…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Usual folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>O&amp;ffline: use only models that are on this computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Help on models</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>C&amp;lose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GeoLangBind: engine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} free</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>shared with other programs that use Hugging Face models</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something is being done to a model: wait for it, or cancel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove {0} from this computer? {1} are freed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other programs that use the Hugging Face cache lose it too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checkpoints</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A checkpoint instead of the published one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder for models</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing can be written into {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Starting the engine…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>MoreOptions</name>
    <message>
      <source>Patches: a dense map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Windows: one label each</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Windows: how the published zero-shot numbers are measured</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Follow the image's edges</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No smoothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lets borders between classes follow what is seen in the image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Best class wins (softmax)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each class by itself (sigmoid)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By itself: a place that is none of the classes can stay unclassified</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Keep the score of every class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De&amp;tail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Smoot&amp;hing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compet&amp;ition</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Native patches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>2× finer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>4× finer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Finer patches see smaller things and take longer</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Numbers</name>
    <message>
      <source>{0} GB</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} MB</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} kB</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} ms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} s left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} min left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} h {1} min left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}/s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} m</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PasteDialog</name>
    <message>
      <source>Paste a list of classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>water: river | lake
forest: woodland | trees
bare soil</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One class a line; prompts after a colon, separated by |.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n class(es)</source>
      <translation>
        <numerusform>%n class</numerusform>
        <numerusform>%n classes</numerusform>
      </translation>
    </message>
    <message>
      <source>No class yet</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PhotoCard</name>
    <message>
      <source>Drop a street-view photo here or on the map, or a folder of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Photo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask about no photo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where o&amp;n Earth…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the model would expect this photo, with no image (Locations dock)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PhotoControl</name>
    <message>
      <source>One photo or folder at a time: {0} is taken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading the photos of {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking at {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Photos</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Photo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder of photos</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It states no GPS position: only its heatmap says where it may be.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken at {0}, {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}, outside the scene</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GeoLangBind: photos on the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None of the {0} files in {1} can be read as a photo. {2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0}: {1} photos</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancelled: photos that were encoded until then are kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancelled: nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That place lies outside the scene “{0}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Comparing the photos with this place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GAIR on {0}, {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The most like what the scene shows there come first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compared with the location alone, without a scene. {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PhotoList</name>
    <message>
      <source>Photos</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PhotoRuns</name>
    <message>
      <source>GeoLangBind: {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PhotoWay</name>
    <message>
      <source>Ph&amp;oto…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a street-view photo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fo&amp;lder…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a folder of photos; those with a GPS position come onto the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close the folder; its points stay on the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Rank by a place on the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Click the map: which of the photos look like this place?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PhotosModel</name>
    <message>
      <source>no GPS position</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PlacesTable</name>
    <message>
      <source>Place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Similarity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Places</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>PluginMenu</name>
    <message>
      <source>GeoLangBind · Classify</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Class map of a scene from typed class names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GeoLangBind · Compare</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where in a scene is what you click, type or have a photo of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GeoLangBind · Locations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What a model knows about the places of an extent, with no image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Engine…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Models…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Help</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ProcessingBands</name>
    <message>
      <source>“{0}” is no wavelength: write nanometres separated by commas, e.g. 665, 560.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A wavelength of {0} nm is too short: write nanometres, e.g. {1}, or “{0} µm”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} wavelengths for {1} bands: give one for each band that takes part.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>typed</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ProcessingChoices</name>
    <message>
      <source>Photos (*.jpg *.jpeg *.png *.webp);;All files (*)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RankHtml</name>
    <message>
      <source>Rank</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Photo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Similarity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Distance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>and {0} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Photos like the place {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RankParameters</name>
    <message>
      <source>The Sentinel-2 image, with the ten bands that GAIR needs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Extent of the export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For layers that are exported first: the part that is exported, a few kilometres around the point; empty: all of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where encoded scenes and photos are kept; empty: in your cache folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Point</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The place that photos are compared with, in any CRS, inside the scene.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder of photos</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Photos taken on the ground, JPEG, PNG or WebP; folders in it are searched too. Photos are encoded once: the next place is answered at once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of photos</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many are listed, the most similar first; 0: all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ranked photos</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the photos were taken, the most similar first, in longitude and latitude: rank, name, score (cosine similarity, -1 to 1), distance_m (metres to the point) and path. Photos without a GPS position have neither distance nor geometry.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Summary</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same as a table, with the best photos as pictures, as HTML.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Photos compared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Most similar photo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Largest similarity</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RankPhotosAlgorithm</name>
    <message>
      <source>Rank photos by similarity to a place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which photos of a folder look like a place in a Sentinel-2 scene</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give a place in a Sentinel-2 scene and a folder of photos taken on the ground, get the photos sorted by the cosine similarity of each to what the scene shows there, by the model GAIR, as points with rank, score and distance in metres. The scene needs ten Sentinel-2 bands. The engine runs in its own process; no scene and no photo leaves the computer. GAIR's licence, CC BY-NC 4.0, holds for the result: credit its authors, no commercial use.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GAIR,photo,picture,street view,ground,similarity,search,gallery</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The points cannot be written to {0}: {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} photos compared; {1} files were new or had changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of the {1} photos listed state no GPS position: no distance, no point.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} files cannot be read as photos, the first: {1}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RectangleChooser</name>
    <message>
      <source>&amp;Draw</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drag a rectangle on the map; Escape gives up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Re&amp;draw</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drag a rectangle on the map.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ResultSummary</name>
    <message>
      <source>Copy the table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ha</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unclassified below, in percent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Unclassified below</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The class layer or its confidence raster is gone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>unclassified</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RunBar</name>
    <message>
      <source>Ru&amp;n</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Classify the scene (Ctrl+Enter)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Help on this panel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Asking the engine…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancelling…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>RunControl</name>
    <message>
      <source>GeoLangBind: classes of “{0}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancelled: nothing was written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Classified in {0}: {1}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SceneAlgorithm</name>
    <message>
      <source>Choose a raster layer as the scene.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The offset is no number: write one, or leave it out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bands: {0}. {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model: {0} on {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exporting the layer…</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SceneBands</name>
    <message>
      <source>1 band</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} bands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} of {1} bands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>wavelengths missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>from {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>from several sources</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paste numbers only: one wavelength in nanometres for each band.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The list has {0} wavelengths, the scene {1} bands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>typed</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SceneChooser</name>
    <message>
      <source>Scene</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SceneParameters</name>
    <message>
      <source>Layers that only QGIS can read (web services, databases) are exported first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scene</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>starter: small, trained on simulated scenes, to try the plugin; offline. geolangbind-b-224, geolangbind-l-384: the published GeoLangBind, for real work; fetched from the Hugging Face Hub when first used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weights file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A checkpoint on disk (.safetensors, .bin, .pth) instead of the published one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Device</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the model runs: auto, cpu, cuda, cuda:1 … or mps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Offline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Never reach for the Hugging Face Hub: use what is on this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The bands that take part; empty: all that hold measurements.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The bands to choose from; empty: all. GAIR takes Sentinel-2's B02, B03, B04, B05, B06, B07, B08, B8A, B11 and B12, found by name or wavelength, in any order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sensor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>auto: found in the scene's metadata. A preset gives the wavelengths of its bands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wavelengths (nm)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One for each band that takes part, in nanometres, separated by commas: “665, 560, 490”. Empty: from the metadata or the sensor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Offset of the stored values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Added before scaling; empty: as detected. Sentinel-2 has -1000 from processing baseline 04.00 (January 2022) on, and 0 before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scaling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>training: to the range the model was trained on, comparable between scenes. percentile: stretched from the scene's 2nd to its 98th percentile. as-is: values are 0 to 255 already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Extent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The part of the scene that is wanted, in any CRS; empty: all of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Polygons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only pixels inside these polygons count, the rest becomes nodata.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pixel size of the export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For layers that are exported first, in map units of the layer; 0: the layer's own, or 10 m for web services.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>2, 4: the image is enlarged that many times for the model, so that patches are finer on the ground and small things count; 4 takes longest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1: the model looks at windows of 1.92 km a side. 2, 4: a half, a quarter of that, so that smaller things count; 4 takes longest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Detail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder of encoded scenes</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SceneState</name>
    <message>
      <source>Add a raster layer to the project to have a scene.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading the bands of the scene…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tick at least one band.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>band {0}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give a wavelength for {0}, untick it, or choose a sensor.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} nm for {1} is no wavelength: use nanometres, e.g. 665.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say in which folder the output goes: choose it with the … button.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The output must be a GeoTIFF: give it a name ending in .tif.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source>GeoLangBind settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Python of the engine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>found by itself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Engine…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Install, repair, update or remove the engine; the settings are kept first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder of the engine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in QGIS's settings folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the engine is installed, 1 GB or more; one that is installed stays</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source> min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>O&amp;ffline: use only models that are on this computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no file {0}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is not a program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} is no address of a mirror: one is like {1}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The device is auto, cpu, cuda, cuda:0, cuda:1 …, xpu or mps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Engine's &amp;Python</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Found by itself: the one that the plugin installs. One of your own (3.10 or newer) needs the packages of requirements/engine.txt. It runs beside QGIS, never inside it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Engine's fo&amp;lder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Device</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop an idle engine &amp;after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hugging Face &amp;Hub</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Python pac&amp;kages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>P&amp;ythons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For networks that reach no others. Proxy and certificates are those of QGIS. A token for the Hugging Face Hub is never sent to a mirror.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mirrors</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SimilarityAlgorithm</name>
    <message>
      <source>Cosine similarity: least {0}, median {1}, largest {2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>similarity,heatmap,search,find,embedding,deep learning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Similarity to words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Heatmap of a scene: where it shows what a phrase describes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type a phrase, get a heatmap of the scene: the cosine similarity of every place to the words, -1 to 1. The first question encodes the scene into a store; later ones are answered from it. The engine runs in its own process; no scene and no prompt leaves the computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type what to look for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Similarity to places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Heatmap of a scene: where it looks like the points you give</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give a point or a layer of points, get a heatmap of the scene: the cosine similarity of every place to those, -1 to 1; likeness to points that are not meant counts against it. The first question encodes the scene into a store; later ones are answered from it. The engine runs in its own process; no scene and no prompt leaves the computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give a point, or a layer of points.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The layer of points holds none: choose another, or give a point.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{0}” has over {1} points: select some.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A point of “{0}” has no place in the scene's CRS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Similarity to a street-view photo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Heatmap of a Sentinel-2 scene: where a street-view photo may have been taken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give a photo taken on the ground, get a heatmap of a Sentinel-2 scene: the cosine similarity of every place to the photo, -1 to 1, by the model GAIR. The scene needs ten Sentinel-2 bands. The first photo encodes the scene into a store; later ones are answered from it. The engine runs in its own process; no scene and no photo leaves the computer. GAIR's licence, CC BY-NC 4.0, holds for the heatmap: credit its authors, no commercial use; the file says so too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GAIR,photo,picture,street view,ground,geolocation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{0} was taken at {1}, {2}: similarity there {3}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SimilarityParameters</name>
    <message>
      <source>The image to search: multispectral, hyperspectral, radar, aerial, elevation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The Sentinel-2 image to search, with the ten bands that GAIR needs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pixel size of the heatmap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In units of the scene's CRS; 0: the model's own pixels, 20 m at detail 1, 10 m at 2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What to look for: “river”, or synonyms separated by | as in “river | lake”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>But not</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is not meant, written in the same way: places like that count as less similar.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Point</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A place that is meant, in any CRS, inside the scene.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A layer of places that are meant, besides the point or instead of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A layer of places that are not meant: what is like them counts as less similar.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Photo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A photo taken on the ground, JPEG, PNG or WebP. It needs no GPS position; if it has one in the scene, the log says how similar that place is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where encoded scenes are kept for later questions; empty: in your cache folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Heatmap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The cosine similarity of every pixel, -1 to 1, a GeoTIFF; nodata where it has none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Least similarity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Median similarity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Largest similarity</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Spectra</name>
    <message>
      <source>GeoLangBind: spectra</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SpectrumChart</name>
    <message>
      <source>Wavelength (nm)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>StoreLine</name>
    <message>
      <source>Clear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete what was encoded; the next question encodes again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This scene is encoded: {0} on disk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This scene has changed since it was encoded ({0} on disk).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The first question encodes the scene; later ones are answered at once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clear this scene ({0})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clear all encoded scenes ({0}, {1})</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Stores</name>
    <message>
      <source>GeoLangBind: encoded scenes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GeoLangBind: clearing encoded scenes</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>SummaryHtml</name>
    <message>
      <source>Class</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hectares</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>unclassified</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Classes of {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>TextWay</name>
    <message>
      <source>for example: river | lake</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Phrase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Press Enter to ask. Synonyms are separated by |.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ThresholdRow</name>
    <message>
      <source>&amp;Hide below</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Places less similar than this become transparent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hide below</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>shows {0} %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>shows everything</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Thumbnails</name>
    <message>
      <source>GeoLangBind: thumbnails</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Ways</name>
    <message>
      <source>How to ask</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>_Result</name>
    <message>
      <source>Under the cursor: {0}</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
