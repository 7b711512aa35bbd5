<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>AnswerPanel</name>
    <message>
      <source>Under the cursor: {0}</source>
      <translation>Sous le curseur : {0}</translation>
    </message>
    <message>
      <source>Save heatma&amp;p…</source>
      <translation>Enregistrer la carte de chale&amp;ur…</translation>
    </message>
    <message>
      <source>Keep this heatmap as a GeoTIFF with its style</source>
      <translation>Garder cette carte de chaleur comme GeoTIFF avec son style</translation>
    </message>
    <message>
      <source>The heatmap is no longer in the project.</source>
      <translation>La carte de chaleur n’est plus dans le projet.</translation>
    </message>
  </context>
  <context>
    <name>AreaChooser</name>
    <message>
      <source>Area</source>
      <translation>Zone</translation>
    </message>
    <message>
      <source>Selected polygons onl&amp;y</source>
      <translation>Seulement les pol&amp;ygones sélectionnés</translation>
    </message>
    <message>
      <source>Whole scene</source>
      <translation>Scène entière</translation>
    </message>
    <message>
      <source>What the map shows</source>
      <translation>Vue de la carte</translation>
    </message>
    <message>
      <source>Drawn rectangle</source>
      <translation>Rectangle tracé</translation>
    </message>
    <message>
      <source>Polygon layer</source>
      <translation>Couche de polygones</translation>
    </message>
    <message>
      <source>The part of the scene that is worked on</source>
      <translation>La partie de la scène qui est traitée</translation>
    </message>
    <message>
      <source>Draw a rectangle on the map.</source>
      <translation>Tracer un rectangle sur la carte.</translation>
    </message>
    <message>
      <source>Add a polygon layer to the project, or choose another area.</source>
      <translation>Ajouter une couche de polygones au projet ou choisir une autre zone.</translation>
    </message>
    <message>
      <source>Select polygons in “{0}” first.</source>
      <translation>Sélectionner d’abord des polygones dans « {0} ».</translation>
    </message>
  </context>
  <context>
    <name>AskControl</name>
    <message>
      <source>GeoLangBind: where is this in “{0}”</source>
      <translation>GeoLangBind : où est-ce dans « {0} »</translation>
    </message>
    <message>
      <source>GeoLangBind: saving a heatmap</source>
      <translation>GeoLangBind : enregistrement d’une carte de chaleur</translation>
    </message>
    <message>
      <source>Cancelled: nothing was changed.</source>
      <translation>Annulé : rien n’a été modifié.</translation>
    </message>
    <message>
      <source>The heatmap was saved to {0}</source>
      <translation>La carte de chaleur a été enregistrée dans {0}</translation>
    </message>
    <message>
      <source>The scene has changed since it was encoded: encoded again in {0}.</source>
      <translation>La scène a changé depuis son encodage : réencodée en {0}.</translation>
    </message>
    <message>
      <source>Encoded in {0} ({1}): further questions are answered at once.</source>
      <translation>Encodée en {0} ({1}) : les questions suivantes reçoivent une réponse immédiate.</translation>
    </message>
  </context>
  <context>
    <name>BandsModel</name>
    <message>
      <source>Band</source>
      <translation>Bande</translation>
    </message>
    <message>
      <source>nm</source>
      <translation>nm</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Source</translation>
    </message>
    <message>
      <source>Band {0}</source>
      <translation>Bande {0}</translation>
    </message>
    <message>
      <source>Band {0} of the file</source>
      <translation>Bande {0} du fichier</translation>
    </message>
    <message>
      <source>typed</source>
      <translation>saisie</translation>
    </message>
  </context>
  <context>
    <name>BandsPanel</name>
    <message>
      <source>Gives every band the wavelength that this sensor has</source>
      <translation>Donne à chaque bande la longueur d’onde qu’a ce capteur</translation>
    </message>
    <message>
      <source>As detected</source>
      <translation>Comme détecté</translation>
    </message>
    <message>
      <source>Detect again, forget what was typed</source>
      <translation>Détecter à nouveau, oublier ce qui a été saisi</translation>
    </message>
    <message>
      <source>As the model was trained</source>
      <translation>Comme à l’entraînement</translation>
    </message>
    <message>
      <source>Stretch 2–98 %</source>
      <translation>Étirement 2–98 %</translation>
    </message>
    <message>
      <source>As is, 0–255</source>
      <translation>Tel quel, 0–255</translation>
    </message>
    <message>
      <source>How stored values reach the model</source>
      <translation>Comment les valeurs stockées parviennent au modèle</translation>
    </message>
    <message>
      <source>O&amp;ffset</source>
      <translation>Décala&amp;ge</translation>
    </message>
    <message>
      <source>Added to stored values first (Sentinel-2 from 2022 on: -1000); else detected</source>
      <translation>Ajouté d’abord aux valeurs stockées (Sentinel-2 dès 2022 : -1000) ; sinon comme détecté</translation>
    </message>
    <message>
      <source>S&amp;ensor</source>
      <translation>Capt&amp;eur</translation>
    </message>
    <message>
      <source>Scalin&amp;g</source>
      <translation>Mise à l’éc&amp;helle</translation>
    </message>
  </context>
  <context>
    <name>BandsTable</name>
    <message>
      <source>Bands</source>
      <translation>Bandes</translation>
    </message>
  </context>
  <context>
    <name>Bundled</name>
    <message>
      <source>Land cover</source>
      <translation>Occupation du sol</translation>
    </message>
    <message>
      <source>Eight broad classes for any multispectral scene.</source>
      <translation>Huit classes générales pour toute scène multispectrale.</translation>
    </message>
    <message>
      <source>Water and coast</source>
      <translation>Eau et littoral</translation>
    </message>
    <message>
      <source>Open water, shores and what grows in them.</source>
      <translation>Eau libre, rives et ce qui y pousse.</translation>
    </message>
    <message>
      <source>Urban</source>
      <translation>Urbain</translation>
    </message>
    <message>
      <source>What towns are made of, for scenes of 10 m and finer.</source>
      <translation>De quoi sont faites les villes, pour des scènes de 10 m et plus fines.</translation>
    </message>
    <message>
      <source>Agriculture</source>
      <translation>Agriculture</translation>
    </message>
    <message>
      <source>Fields by their state, and what lies between them.</source>
      <translation>Les champs selon leur état, et ce qui les sépare.</translation>
    </message>
    <message>
      <source>Disaster and burn</source>
      <translation>Catastrophes et brûlis</translation>
    </message>
    <message>
      <source>Burns, floods and damage, next to what was spared.</source>
      <translation>Brûlis, inondations et dégâts, à côté de ce qui fut épargné.</translation>
    </message>
    <message>
      <source>Snow and ice</source>
      <translation>Neige et glace</translation>
    </message>
    <message>
      <source>Mountains and polar scenes; tells snow from cloud.</source>
      <translation>Scènes de montagne et polaires ; distingue la neige des nuages.</translation>
    </message>
    <message>
      <source>Sentinel-2 L1C (top of atmosphere)</source>
      <translation>Sentinel-2 L1C (haut de l’atmosphère)</translation>
    </message>
    <message>
      <source>Sentinel-2 L2A (surface reflectance)</source>
      <translation>Sentinel-2 L2A (réflectance sol)</translation>
    </message>
    <message>
      <source>PlanetScope, 4 bands</source>
      <translation>PlanetScope, 4 bandes</translation>
    </message>
    <message>
      <source>PlanetScope SuperDove, 8 bands</source>
      <translation>PlanetScope SuperDove, 8 bandes</translation>
    </message>
    <message>
      <source>Aerial or other photograph, red green blue</source>
      <translation>Photo aérienne ou autre, rouge vert bleu</translation>
    </message>
    <message>
      <source>NAIP or other aerial, red green blue near infrared</source>
      <translation>NAIP ou autre image aérienne, rouge vert bleu proche infrarouge</translation>
    </message>
    <message>
      <source>WorldView-2, 8 bands</source>
      <translation>WorldView-2, 8 bandes</translation>
    </message>
    <message>
      <source>WorldView-3, 8 or 16 bands</source>
      <translation>WorldView-3, 8 ou 16 bandes</translation>
    </message>
    <message>
      <source>MODIS surface reflectance (MOD09), bands 1-7</source>
      <translation>MODIS réflectance de surface (MOD09), bandes 1-7</translation>
    </message>
    <message>
      <source>EnMAP (hyperspectral)</source>
      <translation>EnMAP (hyperspectral)</translation>
    </message>
    <message>
      <source>PRISMA (hyperspectral)</source>
      <translation>PRISMA (hyperspectral)</translation>
    </message>
    <message>
      <source>EMIT (hyperspectral)</source>
      <translation>EMIT (hyperspectral)</translation>
    </message>
    <message>
      <source>Elevation model (single band)</source>
      <translation>Modèle d’altitude (une bande)</translation>
    </message>
    <message>
      <source>Thermal infrared (single band)</source>
      <translation>Infrarouge thermique (une bande)</translation>
    </message>
    <message>
      <source>Loading the model {0}</source>
      <translation>Chargement du modèle {0}</translation>
    </message>
    <message>
      <source>Encoding: {0} of {1} windows</source>
      <translation>Encodage : {0} fenêtres sur {1}</translation>
    </message>
    <message>
      <source>Encoding photos: {0} of {1}</source>
      <translation>Encodage des photos : {0} sur {1}</translation>
    </message>
    <message>
      <source>Reading photos: {0} of {1}</source>
      <translation>Lecture des photos : {0} sur {1}</translation>
    </message>
    <message>
      <source>Looking at photo {0} of {1}</source>
      <translation>Examen de la photo {0} sur {1}</translation>
    </message>
    <message>
      <source>Reading the prompts</source>
      <translation>Lecture des prompts</translation>
    </message>
    <message>
      <source>Finishing the file</source>
      <translation>Finalisation du fichier</translation>
    </message>
    <message>
      <source>Writing the results</source>
      <translation>Écriture des résultats</translation>
    </message>
    <message>
      <source>Proving the devices</source>
      <translation>Essai des périphériques</translation>
    </message>
    <message>
      <source>Waiting for another download of {0}</source>
      <translation>Attente d’un autre téléchargement de {0}</translation>
    </message>
    <message>
      <source>The connection broke; trying again to download {0}</source>
      <translation>La connexion s’est interrompue ; nouvel essai de téléchargement de {0}</translation>
    </message>
    <message>
      <source>Comparing {0} with its checksum</source>
      <translation>Comparaison de {0} avec sa somme de contrôle</translation>
    </message>
    <message>
      <source>There are no classes: add at least one.</source>
      <translation>Il n’y a pas de classes : en ajouter au moins une.</translation>
    </message>
    <message>
      <source>Only one class: everything is put into it. Add a class for the rest, or use independent scores with a threshold.</source>
      <translation>Une seule classe : tout y est mis. Ajouter une classe pour le reste ou utiliser des scores indépendants avec un seuil.</translation>
    </message>
    <message>
      <source>{0} classes are too many: the limit is {1}.</source>
      <translation>{0} classes, c’est trop : la limite est {1}.</translation>
    </message>
    <message>
      <source>Classes {0} and {1} are both called '{2}': rename one or merge their prompts.</source>
      <translation>Les classes {0} et {1} s’appellent toutes deux « {2} » : en renommer une ou réunir leurs prompts.</translation>
    </message>
    <message>
      <source>'{0}' is a prompt of classes {1} and {2}: they cannot be told apart by it.</source>
      <translation>« {0} » est un prompt des classes {1} et {2} : il ne permet pas de les distinguer.</translation>
    </message>
    <message>
      <source>Class {0} has no name: give it one.</source>
      <translation>La classe {0} n’a pas de nom : lui en donner un.</translation>
    </message>
    <message>
      <source>Class {0} has an empty prompt: fill it in or remove it.</source>
      <translation>La classe {0} a un prompt vide : le remplir ou le supprimer.</translation>
    </message>
    <message>
      <source>Class {0} has a prompt of {1} characters: shorten it to a phrase.</source>
      <translation>La classe {0} a un prompt de {1} caractères : le réduire à une expression.</translation>
    </message>
    <message>
      <source>Class {0} has a prompt of {1} characters: only about the first {2} (64 tokens) are read.</source>
      <translation>La classe {0} a un prompt de {1} caractères : seuls les {2} premiers environ (64 jetons) sont lus.</translation>
    </message>
    <message>
      <source>This is no prompt set: it has no list of classes.</source>
      <translation>Ce n’est pas un jeu de prompts : il n’a pas de liste de classes.</translation>
    </message>
    <message>
      <source>The prompt set holds no classes.</source>
      <translation>Le jeu de prompts ne contient aucune classe.</translation>
    </message>
    <message>
      <source>Cannot read the prompt set {0}: {1}.</source>
      <translation>Impossible de lire le jeu de prompts {0} : {1}.</translation>
    </message>
    <message>
      <source>Cannot write the prompt set {0}: {1}.</source>
      <translation>Impossible d’écrire le jeu de prompts {0} : {1}.</translation>
    </message>
    <message>
      <source>{0} holds no classes: write one per line.</source>
      <translation>{0} ne contient pas de classes : en écrire une par ligne.</translation>
    </message>
    <message>
      <source>{0} is not a JSON file (line {1}: {2}).</source>
      <translation>{0} n’est pas un fichier JSON (ligne {1} : {2}).</translation>
    </message>
    <message>
      <source>{0} is no prompt set: it cannot be read as one.</source>
      <translation>{0} n’est pas un jeu de prompts : il ne peut pas être lu comme tel.</translation>
    </message>
    <message>
      <source>band metadata</source>
      <translation>métadonnées des bandes</translation>
    </message>
    <message>
      <source>dataset metadata</source>
      <translation>métadonnées du jeu de données</translation>
    </message>
    <message>
      <source>band name</source>
      <translation>nom de bande</translation>
    </message>
    <message>
      <source>common band name</source>
      <translation>nom de bande courant</translation>
    </message>
    <message>
      <source>colour interpretation</source>
      <translation>interprétation des couleurs</translation>
    </message>
    <message>
      <source>position in a stack of {0}</source>
      <translation>position dans une pile de {0}</translation>
    </message>
    <message>
      <source>GDAL IMAGERY domain</source>
      <translation>domaine IMAGERY de GDAL</translation>
    </message>
    <message>
      <source>alpha band</source>
      <translation>bande alpha</translation>
    </message>
    <message>
      <source>quality band</source>
      <translation>bande de qualité</translation>
    </message>
    <message>
      <source>scene classification</source>
      <translation>classification de scène</translation>
    </message>
    <message>
      <source>cloud probability</source>
      <translation>probabilité de nuage</translation>
    </message>
    <message>
      <source>snow probability</source>
      <translation>probabilité de neige</translation>
    </message>
    <message>
      <source>aerosol product, not a band of the sensor</source>
      <translation>produit aérosol, pas une bande du capteur</translation>
    </message>
    <message>
      <source>water vapour product, not a band of the sensor</source>
      <translation>produit vapeur d’eau, pas une bande du capteur</translation>
    </message>
    <message>
      <source>picture product, not a band of the sensor</source>
      <translation>produit image, pas une bande du capteur</translation>
    </message>
    <message>
      <source>palette: a class or picture index, not radiation</source>
      <translation>palette : indice de classe ou d’image, pas un rayonnement</translation>
    </message>
    <message>
      <source>complex numbers: give amplitude or intensity instead</source>
      <translation>nombres complexes : donner plutôt l’amplitude ou l’intensité</translation>
    </message>
    <message>
      <source>marked as a bad band in the metadata</source>
      <translation>marquée comme mauvaise bande dans les métadonnées</translation>
    </message>
    <message>
      <source>water absorption: no view of the ground</source>
      <translation>absorption par l’eau : le sol n’est pas visible</translation>
    </message>
    <message>
      <source>water vapour absorption</source>
      <translation>absorption par la vapeur d’eau</translation>
    </message>
    <message>
      <source>cirrus band: no view of the ground</source>
      <translation>bande cirrus : le sol n’est pas visible</translation>
    </message>
    <message>
      <source>panchromatic: covers the other visible bands</source>
      <translation>panchromatique : couvre les autres bandes visibles</translation>
    </message>
    <message>
      <source>thermal: stored in another unit than the reflective bands</source>
      <translation>thermique : stockée dans une autre unité que les bandes réflectives</translation>
    </message>
    <message>
      <source>no wavelength</source>
      <translation>pas de longueur d’onde</translation>
    </message>
    <message>
      <source>Left out: {0} ({1}).</source>
      <translation>Écartées : {0} ({1}).</translation>
    </message>
    <message>
      <source>{0} of {1} bands take part, evenly along the spectrum.</source>
      <translation>{0} bandes sur {1} participent, réparties le long du spectre.</translation>
    </message>
    <message>
      <source>Taken for {0}: {1}.</source>
      <translation>Pris pour {0} : {1}.</translation>
    </message>
    <message>
      <source>Taken for Sentinel-2 {0}: {1}. Choose the other preset if it is not.</source>
      <translation>Pris pour Sentinel-2 {0} : {1}. Choisir l’autre préréglage si ce n’est pas le cas.</translation>
    </message>
    <message>
      <source>its bands lie at these wavelengths</source>
      <translation>ses bandes sont à ces longueurs d’onde</translation>
    </message>
    <message>
      <source>nothing says whether it is L1C or L2A</source>
      <translation>rien ne dit si c’est L1C ou L2A</translation>
    </message>
    <message>
      <source>The bands are not named: taken in the usual order of {0}, {1}.</source>
      <translation>Les bandes n’ont pas de nom : prises dans l’ordre habituel de {0}, {1}.</translation>
    </message>
    <message>
      <source>Red, green and blue are only how the file is displayed by default; with {0} bands that says nothing about their wavelengths.</source>
      <translation>Rouge, vert et bleu ne sont que l’affichage par défaut du fichier ; avec {0} bandes, cela ne dit rien de leurs longueurs d’onde.</translation>
    </message>
    <message>
      <source>Sensor unknown: centre wavelengths that fit most sensors are used for bands called red, green, nir and so on.</source>
      <translation>Capteur inconnu : pour les bandes nommées red, green, nir, etc., sont prises des longueurs d’onde centrales qui conviennent à la plupart des capteurs.</translation>
    </message>
    <message>
      <source>No band says its wavelength: choose a sensor or give wavelengths.</source>
      <translation>Aucune bande n’indique sa longueur d’onde : choisir un capteur ou donner les longueurs d’onde.</translation>
    </message>
    <message>
      <source>{0} of {1} bands say their wavelength: choose a sensor or give wavelengths.</source>
      <translation>{0} bandes sur {1} indiquent leur longueur d’onde : choisir un capteur ou donner les longueurs d’onde.</translation>
    </message>
    <message>
      <source>Offset: {0}.</source>
      <translation>Décalage : {0}.</translation>
    </message>
    <message>
      <source>floating-point values: the processing offset is taken as applied</source>
      <translation>valeurs à virgule flottante : le décalage de traitement est tenu pour appliqué</translation>
    </message>
    <message>
      <source>GDAL scale and offset of the bands: DN {0}</source>
      <translation>échelle et décalage GDAL des bandes : DN {0}</translation>
    </message>
    <message>
      <source>the metadata states an offset of {0}</source>
      <translation>les métadonnées indiquent un décalage de {0}</translation>
    </message>
    <message>
      <source>the metadata states neither an offset nor a processing baseline: 0 is used; set {0} for original products from 25 January 2022 on</source>
      <translation>les métadonnées n’indiquent ni décalage ni processing baseline : 0 est utilisé ; indiquer {0} pour les produits originaux à partir du 25 janvier 2022</translation>
    </message>
    <message>
      <source>processing baseline {0}: {1} is added; set 0 if the file was already shifted</source>
      <translation>processing baseline {0} : {1} est ajouté ; indiquer 0 si le fichier est déjà décalé</translation>
    </message>
    <message>
      <source>already shifted (harmonised): no offset is applied</source>
      <translation>déjà décalé (harmonisé) : aucun décalage n’est appliqué</translation>
    </message>
    <message>
      <source>{0} does not fit: the scene has {1} usable bands, files of this sensor have {2}. Choose another sensor, or name the bands as the sensor does.</source>
      <translation>{0} ne convient pas : la scène a {1} bandes utilisables, les fichiers de ce capteur en ont {2}. Choisir un autre capteur ou nommer les bandes comme le fait le capteur.</translation>
    </message>
    <message>
      <source>{0} has no fixed list of wavelengths: keep the product's metadata file beside the raster, or give the wavelengths, such as 665 nm.</source>
      <translation>{0} n’a pas de liste fixe de longueurs d’onde : garder le fichier de métadonnées du produit à côté du raster ou donner les longueurs d’onde, par exemple 665 nm.</translation>
    </message>
    <message>
      <source>No band takes part: choose at least one band.</source>
      <translation>Aucune bande ne participe : en choisir au moins une.</translation>
    </message>
    <message>
      <source>GAIR needs ten Sentinel-2 bands, {0}: choose a Sentinel-2 scene with all of them, or give the right sensor or wavelengths.</source>
      <translation>GAIR a besoin de dix bandes Sentinel-2, {0} : choisir une scène Sentinel-2 qui les a toutes ou donner le bon capteur ou les longueurs d’onde.</translation>
    </message>
    <message>
      <source>none of them is here ({0})</source>
      <translation>aucune d’elles n’est présente ({0})</translation>
    </message>
    <message>
      <source>GAIR needs reflectance, and this scene holds 8-bit values made for display: choose the original product.</source>
      <translation>GAIR a besoin de réflectances, et cette scène contient des valeurs 8 bits faites pour l’affichage : choisir le produit original.</translation>
    </message>
    <message>
      <source>GAIR needs ten Sentinel-2 bands, and {0} of this scene holds no data: choose another scene.</source>
      <translation>GAIR a besoin de dix bandes Sentinel-2, et {0} de cette scène ne contient pas de données : choisir une autre scène.</translation>
    </message>
    <message>
      <source>8-bit values as delivered{0}, as in the training data.</source>
      <translation>Valeurs 8 bits telles que livrées{0}, comme dans les données d’entraînement.</translation>
    </message>
    <message>
      <source>{0}: {1}; as reflectance × 10000, blue to red 0–{2} and other bands 0–{3} become 0–255, as in the training data.</source>
      <translation>{0} : {1} ; comme réflectance × 10000, le bleu au rouge 0–{2} et les autres bandes 0–{3} deviennent 0–255, comme dans les données d’entraînement.</translation>
    </message>
    <message>
      <source>stored values taken as {0} reflectance × {1}</source>
      <translation>valeurs stockées prises comme réflectance ({0}) × {1}</translation>
    </message>
    <message>
      <source>Stored values were taken as 0 to 255.</source>
      <translation>Les valeurs stockées ont été prises comme 0 à 255.</translation>
    </message>
    <message>
      <source>Each band's {0}th to {1}th percentile over the whole scene was stretched onto 0 to 255.</source>
      <translation>Pour chaque bande, du {0}e au {1}e centile sur toute la scène a été étiré de 0 à 255.</translation>
    </message>
    <message>
      <source>Uncalibrated counts: 0 to {0} becomes 0–255 ({1}; the training pictures were 8-bit). {2}</source>
      <translation>Comptes non calibrés : 0 à {0} devient 0–255 ({1} ; les images d’entraînement étaient en 8 bits). {2}</translation>
    </message>
    <message>
      <source>Choose the percentile stretch if that is not so.</source>
      <translation>Choisir l’étirement par centiles si ce n’est pas le cas.</translation>
    </message>
    <message>
      <source>{0} does not exist: choose the scene again.</source>
      <translation>{0} n’existe pas : choisir à nouveau la scène.</translation>
    </message>
    <message>
      <source>{0} is empty (0 bytes): copy or download it again.</source>
      <translation>{0} est vide (0 octet) : le copier ou le télécharger à nouveau.</translation>
    </message>
    <message>
      <source>{0} may not be read: ask its owner, or copy it where you may.</source>
      <translation>{0} ne peut pas être lu : demander à son propriétaire ou le copier là où c’est permis.</translation>
    </message>
    <message>
      <source>{0} cannot be opened: check the address and the connection ({1}).</source>
      <translation>{0} ne peut pas être ouvert : vérifier l’adresse et la connexion ({1}).</translation>
    </message>
    <message>
      <source>{0} cannot be opened: it is damaged or of an unknown format ({1}).</source>
      <translation>{0} ne peut pas être ouvert : il est endommagé ou d’un format inconnu ({1}).</translation>
    </message>
    <message>
      <source>{0} is a container of {1} rasters: open one of them, such as {2}</source>
      <translation>{0} est un conteneur de {1} rasters : ouvrir l’un d’eux, par exemple {2}</translation>
    </message>
    <message>
      <source>{0} holds no raster bands: choose another file.</source>
      <translation>{0} ne contient pas de bandes raster : choisir un autre fichier.</translation>
    </message>
    <message>
      <source>{0} cannot be read to its end: it, or a file it refers to, is missing, truncated or damaged; copy or download it again ({1}).</source>
      <translation>{0} ne peut pas être lu jusqu’au bout : lui-même ou un fichier auquel il renvoie manque, est tronqué ou endommagé ; le copier ou le télécharger à nouveau ({1}).</translation>
    </message>
    <message>
      <source>The scene has no geotransform: the map lies in pixel coordinates and areas are given in pixels only.</source>
      <translation>La scène n’a pas de géoréférencement : la carte est en coordonnées de pixels et les zones se donnent seulement en pixels.</translation>
    </message>
    <message>
      <source>The scene has no coordinate reference system: the map has none either, and areas are given in pixels only.</source>
      <translation>La scène n’a pas de système de coordonnées de référence : la carte n’en a pas non plus, et les zones se donnent seulement en pixels.</translation>
    </message>
    <message>
      <source>The scene's grid is rotated; the map keeps its grid.</source>
      <translation>La grille de la scène est tournée ; la carte garde sa grille.</translation>
    </message>
    <message>
      <source>The scene is smaller than a window ({0} pixels): its edges were mirrored to fill one.</source>
      <translation>La scène est plus petite qu’une fenêtre ({0} pixels) : ses bords ont été reflétés pour en remplir une.</translation>
    </message>
    <message>
      <source>{0} bands hold no data and were left out: {1}.</source>
      <translation>{0} bandes ne contiennent pas de données et ont été écartées : {1}.</translation>
    </message>
    <message>
      <source>{0} has no band that holds measurements: choose bands.</source>
      <translation>{0} n’a aucune bande contenant des mesures : choisir des bandes.</translation>
    </message>
    <message>
      <source>{0} windows without data were not encoded.</source>
      <translation>{0} fenêtres sans données n’ont pas été encodées.</translation>
    </message>
    <message>
      <source>Memory ran short {0} times: smaller batches were used.</source>
      <translation>La mémoire a manqué {0} fois : de plus petits lots ont été utilisés.</translation>
    </message>
    <message>
      <source>Pixels that are 0 in every band were taken for nodata: the file names no nodata value.</source>
      <translation>Les pixels valant 0 dans toutes les bandes ont été pris pour nodata : le fichier n’indique pas de valeur nodata.</translation>
    </message>
    <message>
      <source>{0} % of the values lie at an end of the scaling, so the model saw little of the scene: {1}.</source>
      <translation>{0} % des valeurs sont à une extrémité de la mise à l’échelle, le modèle a donc vu peu de la scène : {1}.</translation>
    </message>
    <message>
      <source>choose another scaling, such as the percentile stretch</source>
      <translation>choisir une autre mise à l’échelle, par exemple l’étirement par centiles</translation>
    </message>
    <message>
      <source>The projection stretches areas here: hectares are true ground area.</source>
      <translation>La projection déforme les surfaces ici : les hectares sont la surface réelle au sol.</translation>
    </message>
    <message>
      <source>With a single class the confidence is that class's own probability.</source>
      <translation>Avec une seule classe, la confiance est la probabilité propre de cette classe.</translation>
    </message>
    <message>
      <source>The area lies outside the scene, which covers {0}.</source>
      <translation>La zone est hors de la scène, qui couvre {0}.</translation>
    </message>
    <message>
      <source>The area is smaller than any part of a pixel: choose a larger one.</source>
      <translation>La zone est plus petite que toute partie d’un pixel : en choisir une plus grande.</translation>
    </message>
    <message>
      <source>The polygons hold no pixel with data: draw them larger than a pixel, or where the scene has data.</source>
      <translation>Les polygones ne contiennent aucun pixel avec des données : les dessiner plus grands qu’un pixel, ou là où la scène a des données.</translation>
    </message>
    <message>
      <source>The point {0}, {1} lies outside the scene, which covers {2}.</source>
      <translation>Le point {0}, {1} est hors de la scène, qui couvre {2}.</translation>
    </message>
    <message>
      <source>The scene holds no data at the point {0}, {1}: choose another place.</source>
      <translation>La scène n’a pas de données au point {0}, {1} : choisir un autre lieu.</translation>
    </message>
    <message>
      <source>The examples cancel each other out: leave one of them out.</source>
      <translation>Les exemples s’annulent : en écarter un.</translation>
    </message>
    <message>
      <source>The heatmap would have {0} million pixels, and at most {1} million are made at once: choose a larger spacing or a smaller area.</source>
      <translation>La carte de chaleur aurait {0} millions de pixels, et {1} millions au plus sont faits à la fois : choisir un espacement plus grand ou une zone plus petite.</translation>
    </message>
    <message>
      <source>The layer would have {0} million pixels, and at most {1} million are made at once: choose a larger spacing or a smaller extent.</source>
      <translation>La couche aurait {0} millions de pixels, et {1} millions au plus sont faits à la fois : choisir un espacement plus grand ou une emprise plus petite.</translation>
    </message>
    <message>
      <source>The disk of {0} is full: {1} MB are free, about {2} MB are needed. Free some space or choose another folder.</source>
      <translation>Le disque de {0} est plein : {1} Mo sont libres, il en faut environ {2} Mo. Libérer de l’espace ou choisir un autre dossier.</translation>
    </message>
    <message>
      <source>The disk of {0} is full: free some space or choose another folder.</source>
      <translation>Le disque de {0} est plein : libérer de l’espace ou choisir un autre dossier.</translation>
    </message>
    <message>
      <source>{0} cannot be replaced ({1}): close the program that has it open, or choose another name.</source>
      <translation>{0} ne peut pas être remplacé ({1}) : fermer le programme qui l’a ouvert ou choisir un autre nom.</translation>
    </message>
    <message>
      <source>{0} could not be written ({1}): check the folder and the disk, or choose another place.</source>
      <translation>{0} n’a pas pu être écrit ({1}) : vérifier le dossier et le disque ou choisir un autre endroit.</translation>
    </message>
    <message>
      <source>The output folder {0} is gone: create it again.</source>
      <translation>Le dossier de sortie {0} a disparu : le recréer.</translation>
    </message>
    <message>
      <source>The output {0} is the scene itself: choose another name.</source>
      <translation>La sortie {0} est la scène elle-même : choisir un autre nom.</translation>
    </message>
    <message>
      <source>The disk of {0} is full: the embeddings of this scene take {1} MB, {2} MB are free. Clear stores, choose a smaller area, or another folder for the stores.</source>
      <translation>Le disque de {0} est plein : les plongements de cette scène prennent {1} Mo, {2} Mo sont libres. Effacer des scènes encodées, choisir une zone plus petite ou un autre dossier pour elles.</translation>
    </message>
    <message>
      <source>{0} has changed while it was encoded: nothing was stored, encode it again.</source>
      <translation>{0} a changé pendant l’encodage : rien n’a été gardé, l’encoder à nouveau.</translation>
    </message>
    <message>
      <source>The computer's memory does not suffice: close other programs, or use less detail.</source>
      <translation>La mémoire de l’ordinateur ne suffit pas : fermer d’autres programmes ou utiliser moins de détail.</translation>
    </message>
    <message>
      <source>The memory of the device does not suffice: close other programs, or choose a smaller model or the CPU.</source>
      <translation>La mémoire du périphérique ne suffit pas : fermer d’autres programmes, choisir un modèle plus petit ou le CPU.</translation>
    </message>
    <message>
      <source>The memory of {0} does not suffice for a single window: close other programs, or choose a smaller model, fewer bands or the CPU.</source>
      <translation>La mémoire de {0} ne suffit pas pour une seule fenêtre : fermer d’autres programmes, choisir un modèle plus petit, moins de bandes ou le CPU.</translation>
    </message>
    <message>
      <source>Run again to start a new one.</source>
      <translation>Exécuter à nouveau pour en démarrer un autre.</translation>
    </message>
    <message>
      <source>The engine was killed (often because the computer ran out of memory).</source>
      <translation>Le moteur a été tué (souvent parce que la mémoire ne suffisait pas).</translation>
    </message>
    <message>
      <source>The engine was killed (often because the computer ran out of memory) during its start.</source>
      <translation>Le moteur a été tué à son démarrage (souvent parce que la mémoire ne suffisait pas).</translation>
    </message>
    <message>
      <source>The engine was stopped from outside.</source>
      <translation>Le moteur a été arrêté de l’extérieur.</translation>
    </message>
    <message>
      <source>The engine crashed ({0}).</source>
      <translation>Le moteur a planté ({0}).</translation>
    </message>
    <message>
      <source>The engine crashed ({0}) during its start.</source>
      <translation>Le moteur a planté à son démarrage ({0}).</translation>
    </message>
    <message>
      <source>memory fault</source>
      <translation>faute de mémoire</translation>
    </message>
    <message>
      <source>this processor lacks an instruction it needs</source>
      <translation>il manque à ce processeur une instruction nécessaire</translation>
    </message>
    <message>
      <source>The engine stopped with exit code {0}.</source>
      <translation>Le moteur s’est arrêté avec le code {0}.</translation>
    </message>
    <message>
      <source>The engine stopped with exit code {0} during its start.</source>
      <translation>Le moteur s’est arrêté à son démarrage avec le code {0}.</translation>
    </message>
    <message>
      <source>The engine has not answered for {0} seconds and was stopped.</source>
      <translation>Le moteur n’a pas répondu pendant {0} secondes et a été arrêté.</translation>
    </message>
    <message>
      <source>The engine speaks protocol {0}, the plugin {1}: restart QGIS; if that does not help, install the plugin again.</source>
      <translation>Le moteur parle le protocole {0}, l’extension {1} : redémarrer QGIS ; si cela n’aide pas, réinstaller l’extension.</translation>
    </message>
    <message>
      <source>The engine has no Python yet: install it with Raster ▸ GeoLangBind ▸ Engine…, or choose a Python (3.10 or newer) that has {0} and {1}.</source>
      <translation>Le moteur n’a pas encore de Python : l’installer avec Raster ▸ GeoLangBind ▸ Moteur… ou choisir un Python (3.10 ou plus récent) qui a {0} et {1}.</translation>
    </message>
    <message>
      <source>The GeoLangBind settings name {0}, but there is no such file: choose another Python for the engine.</source>
      <translation>Les paramètres de GeoLangBind nomment {0}, mais ce fichier n’existe pas : choisir un autre Python pour le moteur.</translation>
    </message>
    <message>
      <source>The GeoLangBind settings name {0}, but that is not a program: choose another Python for the engine.</source>
      <translation>Les paramètres de GeoLangBind nomment {0}, mais ce n’est pas un programme : choisir un autre Python pour le moteur.</translation>
    </message>
    <message>
      <source>The GeoLangBind settings name {0}, but no Python is in that folder: choose another Python for the engine.</source>
      <translation>Les paramètres de GeoLangBind nomment {0}, mais il n’y a pas de Python dans ce dossier : choisir un autre Python pour le moteur.</translation>
    </message>
    <message>
      <source>The disk is full{0}: free some space or write elsewhere.</source>
      <translation>Le disque est plein{0} : libérer de l’espace ou écrire ailleurs.</translation>
    </message>
    <message>
      <source>Access is denied{0}: choose another folder.</source>
      <translation>Accès refusé{0} : choisir un autre dossier.</translation>
    </message>
    <message>
      <source>The engine failed ({0}); {1}.</source>
      <translation>Le moteur a échoué ({0}) ; {1}.</translation>
    </message>
    <message>
      <source>the engine's log has the details</source>
      <translation>le journal du moteur donne les détails</translation>
    </message>
    <message>
      <source>There is no device {0}: choose auto, cpu, cuda, cuda:N, xpu or mps.</source>
      <translation>Il n’y a pas de périphérique {0} : choisir auto, cpu, cuda, cuda:N, xpu ou mps.</translation>
    </message>
    <message>
      <source>No device on this machine computes correctly, not even the CPU.</source>
      <translation>Aucun périphérique de cette machine ne calcule correctement, pas même le CPU.</translation>
    </message>
    <message>
      <source>There is no checkpoint at {0}; choose the file again.</source>
      <translation>Il n’y a pas de checkpoint à {0} ; choisir à nouveau le fichier.</translation>
    </message>
    <message>
      <source>{0} cannot be read ({1}); choose another file.</source>
      <translation>{0} ne peut pas être lu ({1}) ; choisir un autre fichier.</translation>
    </message>
    <message>
      <source>{0} is no checkpoint: choose a .safetensors, .bin or .pth file.</source>
      <translation>{0} n’est pas un checkpoint : choisir un fichier .safetensors, .bin ou .pth.</translation>
    </message>
    <message>
      <source>{0} is truncated or no safetensors file; download it again.</source>
      <translation>{0} est tronqué ou n’est pas un fichier safetensors ; le télécharger à nouveau.</translation>
    </message>
    <message>
      <source>{0} is truncated or no PyTorch checkpoint; download it again.</source>
      <translation>{0} est tronqué ou n’est pas un checkpoint PyTorch ; le télécharger à nouveau.</translation>
    </message>
    <message>
      <source>{0} belongs to another model: {1}. Choose the model it was made for.</source>
      <translation>{0} appartient à un autre modèle : {1}. Choisir le modèle pour lequel il a été fait.</translation>
    </message>
    <message>
      <source>{0} is not on this machine and offline mode is on: switch it off to download the model, or choose a local file.</source>
      <translation>{0} n’est pas sur cet ordinateur et le mode hors ligne est actif : le désactiver pour télécharger le modèle ou choisir un fichier local.</translation>
    </message>
    <message>
      <source>The hub cannot be reached for {0} ({1}): check the network, the proxy or HF_ENDPOINT, or choose a local file.</source>
      <translation>Le hub est inaccessible pour {0} ({1}) : vérifier le réseau, le proxy ou HF_ENDPOINT, ou choisir un fichier local.</translation>
    </message>
    <message>
      <source>The hub has had too many requests: try again {0}, or set HF_TOKEN.</source>
      <translation>Le hub a reçu trop de requêtes : réessayer {0} ou définir HF_TOKEN.</translation>
    </message>
    <message>
      <source>in a few minutes</source>
      <translation>dans quelques minutes</translation>
    </message>
    <message>
      <source>The hub answered {0} for {1}: try again later.</source>
      <translation>Le hub a répondu {0} pour {1} : réessayer plus tard.</translation>
    </message>
    <message>
      <source>The hub refuses the token for {0}: set HF_TOKEN anew, or remove it.</source>
      <translation>Le hub refuse le jeton pour {0} : redéfinir HF_TOKEN ou le supprimer.</translation>
    </message>
    <message>
      <source>{0} needs {1} GB and {2} has {3} GB left: free some space, or choose a folder on another disk (HF_HOME).</source>
      <translation>{0} demande {1} Go et il reste {3} Go dans {2} : libérer de l’espace ou choisir un dossier sur un autre disque (HF_HOME).</translation>
    </message>
    <message>
      <source>{0} arrived damaged: download the model again.</source>
      <translation>{0} est arrivé endommagé : télécharger à nouveau le modèle.</translation>
    </message>
    <message>
      <source>{0} is being downloaded by another program: wait for it, or stop it.</source>
      <translation>{0} est en cours de téléchargement par un autre programme : l’attendre ou l’arrêter.</translation>
    </message>
    <message>
      <source>These are the weights that training started from, not the trained ones: class maps will be poor. Use GeoLangBind L-384, or a local file with trained weights.</source>
      <translation>Ce sont les poids dont l’entraînement est parti, pas ceux entraînés : les cartes des classes seront médiocres. Utiliser GeoLangBind L-384 ou un fichier local avec des poids entraînés.</translation>
    </message>
    <message>
      <source>{0} of {1} photos state no GPS position.</source>
      <translation>{0} photos sur {1} n’indiquent pas de position GPS.</translation>
    </message>
    <message>
      <source>{0} of {1} files cannot be read as photos.</source>
      <translation>{0} fichiers sur {1} ne peuvent pas être lus comme photos.</translation>
    </message>
    <message>
      <source>{0} holds no photos (.jpg, .png or .webp): choose another folder.</source>
      <translation>{0} ne contient pas de photos (.jpg, .png ou .webp) : choisir un autre dossier.</translation>
    </message>
    <message>
      <source>{0} is no picture that can be read here: {1} (photos from iPhones, .heic: save them as JPEG first).</source>
      <translation>{0} n’est pas une image lisible ici : {1} (photos d’iPhone, .heic : les enregistrer d’abord en JPEG).</translation>
    </message>
    <message>
      <source>It states no GPS position.</source>
      <translation>Elle n’indique pas de position GPS.</translation>
    </message>
    <message>
      <source>{0} pixels lie nowhere on Earth and hold no data.</source>
      <translation>{0} pixels ne sont nulle part sur Terre et ne contiennent pas de données.</translation>
    </message>
    <message>
      <source>The extent holds {0} different places, too few for {1} regions: choose fewer regions or a larger extent.</source>
      <translation>L’emprise contient {0} lieux différents, trop peu pour {1} régions : choisir moins de régions ou une emprise plus grande.</translation>
    </message>
    <message>
      <source>Coordinates enter the model as waves of {0} km and longer, so pixels of {1} km hardly differ from their neighbours: a spacing of about {2} km shows the same.</source>
      <translation>Les coordonnées entrent dans le modèle comme des ondes de {0} km et plus, des pixels de {1} km diffèrent donc à peine de leurs voisins : un espacement d’environ {2} km montre la même chose.</translation>
    </message>
  </context>
  <context>
    <name>Charts</name>
    <message>
      <source>No chart: QGIS's Python has no {0} (pip install {0}, then restart QGIS).</source>
      <translation>Pas de graphique : il manque {0} au Python de QGIS (pip install {0}, puis redémarrer QGIS).</translation>
    </message>
    <message>
      <source>No chart: pyqtgraph does not load: {0}</source>
      <translation>Pas de graphique : pyqtgraph ne se charge pas : {0}</translation>
    </message>
  </context>
  <context>
    <name>ClassesModel</name>
    <message>
      <source>Class</source>
      <translation>Classe</translation>
    </message>
    <message>
      <source>Prompts</source>
      <translation>Prompts</translation>
    </message>
    <message>
      <source>Other words for the class, separated by | ; empty: its name</source>
      <translation>Autres mots pour la classe, séparés par | ; vide : son nom</translation>
    </message>
    <message>
      <source>Change the colour</source>
      <translation>Changer la couleur</translation>
    </message>
    <message>
      <source>Type a class…</source>
      <translation>Saisir une classe…</translation>
    </message>
  </context>
  <context>
    <name>ClassesPanel</name>
    <message>
      <source>Classes</source>
      <translation>Classes</translation>
    </message>
    <message>
      <source>Add a class (Enter)</source>
      <translation>Ajouter une classe (Entrée)</translation>
    </message>
    <message>
      <source>Remove (Delete)</source>
      <translation>Supprimer (Suppr)</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Monter</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Descendre</translation>
    </message>
    <message>
      <source>Paste a list of classes</source>
      <translation>Coller une liste de classes</translation>
    </message>
    <message>
      <source>Prompt sets</source>
      <translation>Jeux de prompts</translation>
    </message>
    <message>
      <source>Ready-made lists of classes; open or save your own</source>
      <translation>Listes de classes toutes faites ; ouvrir ou enregistrer les siennes</translation>
    </message>
    <message>
      <source>Open a prompt set</source>
      <translation>Ouvrir un jeu de prompts</translation>
    </message>
    <message>
      <source>Save as a prompt set</source>
      <translation>Enregistrer comme jeu de prompts</translation>
    </message>
    <message>
      <source>Open…</source>
      <translation>Ouvrir…</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>Enregistrer sous…</translation>
    </message>
    <message>
      <source> – select a class first</source>
      <translation> – sélectionner d’abord une classe</translation>
    </message>
  </context>
  <context>
    <name>ClassesTable</name>
    <message>
      <source>Colour of “{0}”</source>
      <translation>Couleur de « {0} »</translation>
    </message>
  </context>
  <context>
    <name>ClassifyAlgorithm</name>
    <message>
      <source>Classify by class names</source>
      <translation>Classer par noms de classes</translation>
    </message>
    <message>
      <source>Class map of a scene from typed class names, with no training data</source>
      <translation>Carte des classes d’une scène à partir de noms de classes saisis, sans données d’entraînement</translation>
    </message>
    <message>
      <source>Type class names, get a class map: GeoLangBind compares the scene with the words, with no training data. Works on any bands at any wavelengths. The engine runs in its own process; no scene and no prompt leaves the computer.</source>
      <translation>Saisir des noms de classes, obtenir une carte des classes : GeoLangBind compare la scène aux mots, sans données d’entraînement. Fonctionne avec toutes les bandes, à toutes les longueurs d’onde. Le moteur tourne dans son propre processus ; ni scène ni prompt ne quitte l’ordinateur.</translation>
    </message>
    <message>
      <source>land cover,zero-shot,prompt,text,segmentation,deep learning</source>
      <translation>occupation du sol,zero-shot,prompt,texte,segmentation,classification,apprentissage profond</translation>
    </message>
    <message>
      <source>Give classes or a prompt set, not both.</source>
      <translation>Donner soit des classes, soit un jeu de prompts, pas les deux.</translation>
    </message>
    <message>
      <source>unclassified: {0} ha, {1} %</source>
      <translation>non classé : {0} ha, {1} %</translation>
    </message>
  </context>
  <context>
    <name>ClassifyDock</name>
    <message>
      <source>Classify · GeoLangBind</source>
      <translation>Classer · GeoLangBind</translation>
    </message>
    <message>
      <source>Temporary file</source>
      <translation>Fichier temporaire</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Plus</translation>
    </message>
    <message>
      <source>&amp;Scene</source>
      <translation>&amp;Scène</translation>
    </message>
    <message>
      <source>&amp;Model</source>
      <translation>&amp;Modèle</translation>
    </message>
    <message>
      <source>&amp;Area</source>
      <translation>&amp;Zone</translation>
    </message>
    <message>
      <source>&amp;Output</source>
      <translation>S&amp;ortie</translation>
    </message>
  </context>
  <context>
    <name>ClassifyParameters</name>
    <message>
      <source>The image to classify: multispectral, hyperspectral, radar, aerial, elevation.</source>
      <translation>L’image à classer : multispectrale, hyperspectrale, radar, aérienne, altitude.</translation>
    </message>
    <message>
      <source>Classes</source>
      <translation>Classes</translation>
    </message>
    <message>
      <source>One class a line: a name, or “name: prompt | prompt” with synonyms, or “name, #rrggbb: …” with a colour. A single line may list names separated by commas; on a command line \n begins a new one.</source>
      <translation>Une classe par ligne : un nom, ou « name: prompt | prompt » avec des synonymes, ou « name, #rrggbb: … » avec une couleur. Une ligne unique peut contenir des noms séparés par des virgules ; sur une ligne de commande, \n en commence une nouvelle.</translation>
    </message>
    <message>
      <source>Prompt set</source>
      <translation>Jeu de prompts</translation>
    </message>
    <message>
      <source>Prompt sets (*.json *.txt *.csv);;All files (*)</source>
      <translation>Jeux de prompts (*.json *.txt *.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>A file with classes, as the Classify dock saves it, instead of typed classes.</source>
      <translation>Un fichier de classes, tel que le panneau Classer l’enregistre, au lieu de classes saisies.</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>Regard</translation>
    </message>
    <message>
      <source>patches: a dense map from the features of every patch. windows: one class for each window, the way published zero-shot numbers are measured.</source>
      <translation>patches : une carte dense issue des caractéristiques de chaque patch. windows : une classe par fenêtre, comme sont mesurés les chiffres zero-shot publiés.</translation>
    </message>
    <message>
      <source>Smoothing</source>
      <translation>Lissage</translation>
    </message>
    <message>
      <source>edges: class borders follow the edges in the image. none: they follow the patches.</source>
      <translation>edges : les limites des classes suivent les contours de l’image. none : elles suivent les patches.</translation>
    </message>
    <message>
      <source>Competition</source>
      <translation>Concurrence</translation>
    </message>
    <message>
      <source>softmax: the confidences of all classes add up to 100 %. sigmoid: each class is judged by itself, for single classes and lists that do not cover everything.</source>
      <translation>softmax : la somme des confiances de toutes les classes vaut 100 %. sigmoid : chaque classe est jugée seule, pour des classes isolées et des listes qui ne couvrent pas tout.</translation>
    </message>
    <message>
      <source>Threshold (%)</source>
      <translation>Seuil (%)</translation>
    </message>
    <message>
      <source>Pixels less confident than this become unclassified (0). With a confidence raster it can be raised later without running again.</source>
      <translation>Les pixels de moindre confiance deviennent non classés (0). Avec un raster de confiance, le seuil peut être relevé plus tard sans nouvelle exécution.</translation>
    </message>
    <message>
      <source>Class map</source>
      <translation>Carte des classes</translation>
    </message>
    <message>
      <source>The class map, a GeoTIFF: 1, 2, … in the order of the classes, 0 unclassified.</source>
      <translation>La carte des classes, un GeoTIFF : 1, 2, … dans l’ordre des classes, 0 non classé.</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>Confiance</translation>
    </message>
    <message>
      <source>The confidence of each pixel in percent, a GeoTIFF.</source>
      <translation>La confiance de chaque pixel en pour cent, un GeoTIFF.</translation>
    </message>
    <message>
      <source>Scores</source>
      <translation>Scores</translation>
    </message>
    <message>
      <source>The score of every class, one band each, a GeoTIFF.</source>
      <translation>Le score de chaque classe, une bande chacune, un GeoTIFF.</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>Résumé</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <translation>Fichiers HTML (*.html)</translation>
    </message>
    <message>
      <source>A table of the area of each class, and how the map was made, as HTML.</source>
      <translation>Un tableau de la surface de chaque classe et de la façon dont la carte a été faite, en HTML.</translation>
    </message>
    <message>
      <source>Hectares of each class (JSON)</source>
      <translation>Hectares de chaque classe (JSON)</translation>
    </message>
    <message>
      <source>Hectares in all</source>
      <translation>Hectares au total</translation>
    </message>
    <message>
      <source>Hectares unclassified</source>
      <translation>Hectares non classés</translation>
    </message>
  </context>
  <context>
    <name>ClassifyState</name>
    <message>
      <source>Type at least two class names.</source>
      <translation>Saisir au moins deux noms de classes.</translation>
    </message>
  </context>
  <context>
    <name>ClickWay</name>
    <message>
      <source>C&amp;lick the map</source>
      <translation>&amp;Cliquer sur la carte</translation>
    </message>
    <message>
      <source>Click: places like this one. Shift: like this one too. Ctrl: not like this one. Right click: leave a place out.</source>
      <translation>Clic : lieux semblables à celui-ci. Maj : à celui-ci aussi. Ctrl : pas à celui-ci. Clic droit : écarter un lieu.</translation>
    </message>
    <message>
      <source>Leave the selected places out</source>
      <translation>Écarter les lieux sélectionnés</translation>
    </message>
    <message>
      <source>Leave all places out</source>
      <translation>Écarter tous les lieux</translation>
    </message>
    <message>
      <source>like this one</source>
      <translation>comme celui-ci</translation>
    </message>
    <message>
      <source>not like this one</source>
      <translation>pas comme celui-ci</translation>
    </message>
  </context>
  <context>
    <name>ColumnDock</name>
    <message>
      <source>Install the engine…</source>
      <translation>Installer le moteur…</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>Exécuter</translation>
    </message>
  </context>
  <context>
    <name>CompareController</name>
    <message>
      <source>GAIR on {0}, {1}</source>
      <translation>GAIR sur {0}, {1}</translation>
    </message>
    <message>
      <source>GAIR is not on this computer: download it in the dock.</source>
      <translation>GAIR n’est pas sur cet ordinateur : le télécharger dans le panneau.</translation>
    </message>
    <message>
      <source>That place lies outside the scene “{0}”.</source>
      <translation>Ce lieu est hors de la scène « {0} ».</translation>
    </message>
    <message>
      <source>Reflectance</source>
      <translation>Réflectance</translation>
    </message>
    <message>
      <source>Stored value</source>
      <translation>Valeur stockée</translation>
    </message>
    <message>
      <source>Save the heatmap</source>
      <translation>Enregistrer la carte de chaleur</translation>
    </message>
    <message>
      <source>{0} freed.</source>
      <translation>{0} libérés.</translation>
    </message>
  </context>
  <context>
    <name>CompareDock</name>
    <message>
      <source>As&amp;k</source>
      <translation>I&amp;nterroger</translation>
    </message>
    <message>
      <source>Ask again, with what the dock shows now (Ctrl+Enter)</source>
      <translation>Interroger à nouveau, avec ce que le panneau montre à présent (Ctrl+Entrée)</translation>
    </message>
    <message>
      <source>Compare · GeoLangBind</source>
      <translation>Comparer · GeoLangBind</translation>
    </message>
    <message>
      <source>Click</source>
      <translation>Clic</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texte</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>Photo</translation>
    </message>
    <message>
      <source>Photos are compared by the model GAIR, which is not on this computer.</source>
      <translation>Les photos sont comparées par le modèle GAIR, qui n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
      <source>automatic</source>
      <translation>automatique</translation>
    </message>
    <message>
      <source>Size of the heatmap's pixels in units of the scene's CRS</source>
      <translation>Taille des pixels de la carte de chaleur en unités du SCR de la scène</translation>
    </message>
    <message>
      <source>&amp;Area</source>
      <translation>&amp;Zone</translation>
    </message>
    <message>
      <source>De&amp;tail</source>
      <translation>Dé&amp;tail</translation>
    </message>
    <message>
      <source>Pixel si&amp;ze</source>
      <translation>Taille de &amp;pixel</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Plus</translation>
    </message>
    <message>
      <source>&amp;Scene</source>
      <translation>&amp;Scène</translation>
    </message>
    <message>
      <source>&amp;Model</source>
      <translation>&amp;Modèle</translation>
    </message>
    <message>
      <source>pixels of {0}</source>
      <translation>pixels de {0}</translation>
    </message>
  </context>
  <context>
    <name>CompareState</name>
    <message>
      <source>Drop a street-view photo, or choose one.</source>
      <translation>Déposer une photo de rue ou en choisir une.</translation>
    </message>
    <message>
      <source>Type what to look for.</source>
      <translation>Saisir ce qu’il faut chercher.</translation>
    </message>
    <message>
      <source>Click a place on the map.</source>
      <translation>Cliquer un lieu sur la carte.</translation>
    </message>
    <message>
      <source>All places are marked as not meant: click one that is meant.</source>
      <translation>Tous les lieux sont marqués comme exclus : en cliquer un qui est recherché.</translation>
    </message>
  </context>
  <context>
    <name>DeviceCombo</name>
    <message>
      <source>Automatic</source>
      <translation>Automatique</translation>
    </message>
    <message>
      <source>Processor (CPU)</source>
      <translation>Processeur (CPU)</translation>
    </message>
  </context>
  <context>
    <name>DockController</name>
    <message>
      <source>{0} on {1}, {2}</source>
      <translation>{0} sur {1}, {2}</translation>
    </message>
    <message>
      <source>GeoLangBind: bands of “{0}”</source>
      <translation>GeoLangBind : bandes de « {0} »</translation>
    </message>
    <message>
      <source>“{0}” cannot be read: {1}</source>
      <translation>« {0} » ne peut pas être lu : {1}</translation>
    </message>
    <message>
      <source>Reading the bands of the scene…</source>
      <translation>Lecture des bandes de la scène…</translation>
    </message>
  </context>
  <context>
    <name>DockEngine</name>
    <message>
      <source>The engine that runs the models is not installed yet. It takes about two minutes; QGIS's own Python is left alone.</source>
      <translation>Le moteur qui exécute les modèles n’est pas encore installé. Cela prend environ deux minutes ; le Python de QGIS n’est pas touché.</translation>
    </message>
    <message>
      <source>Starting the engine…</source>
      <translation>Démarrage du moteur…</translation>
    </message>
    <message>
      <source>GeoLangBind: engine</source>
      <translation>GeoLangBind : moteur</translation>
    </message>
    <message>
      <source>Install the engine…</source>
      <translation>Installer le moteur…</translation>
    </message>
    <message>
      <source>Install the engine first.</source>
      <translation>Installer d’abord le moteur.</translation>
    </message>
    <message>
      <source>Repair the engine…</source>
      <translation>Réparer le moteur…</translation>
    </message>
    <message>
      <source>Repair the engine first.</source>
      <translation>Réparer d’abord le moteur.</translation>
    </message>
    <message>
      <source>Engine…</source>
      <translation>Moteur…</translation>
    </message>
    <message>
      <source>Update the engine…</source>
      <translation>Mettre à jour le moteur…</translation>
    </message>
    <message>
      <source>Show…</source>
      <translation>Montrer…</translation>
    </message>
  </context>
  <context>
    <name>EngineDialog</name>
    <message>
      <source>GeoLangBind · Engine</source>
      <translation>GeoLangBind · Moteur</translation>
    </message>
    <message>
      <source>&amp;Copy report</source>
      <translation>&amp;Copier le rapport</translation>
    </message>
    <message>
      <source>&amp;Settings…</source>
      <translation>P&amp;aramètres…</translation>
    </message>
    <message>
      <source>Help on the engine</source>
      <translation>Aide sur le moteur</translation>
    </message>
    <message>
      <source>C&amp;lose</source>
      <translation>Fer&amp;mer</translation>
    </message>
    <message>
      <source>Cancelling…</source>
      <translation>Annulation…</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>&amp;Annuler</translation>
    </message>
    <message>
      <source>{0} can make maps faster. The build for it is {1} to download; the build for the processor is kept.</source>
      <translation>{0} peut faire les cartes plus vite. La version pour elle demande {1} de téléchargement ; celle pour le processeur est conservée.</translation>
    </message>
    <message>
      <source>Install &amp;it</source>
      <translation>&amp;L’installer</translation>
    </message>
    <message>
      <source>The build for the processor is kept.</source>
      <translation>La version pour le processeur est conservée.</translation>
    </message>
    <message>
      <source>&amp;Go back to it</source>
      <translation>Y re&amp;venir</translation>
    </message>
    <message>
      <source>Checking every file…</source>
      <translation>Vérification de tous les fichiers…</translation>
    </message>
    <message>
      <source>Checked: it is whole, starts and computes.</source>
      <translation>Vérifié : complet, démarre et calcule.</translation>
    </message>
    <message>
      <source>QGIS's own Python and the plugin's folder are left alone. Nothing about your projects is sent.</source>
      <translation>Le Python de QGIS et le dossier de l’extension ne sont pas touchés. Rien n’est envoyé sur les projets.</translation>
    </message>
    <message>
      <source>Getting ready…</source>
      <translation>Préparation…</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Copié</translation>
    </message>
    <message>
      <source>Install from a file</source>
      <translation>Installer depuis un fichier</translation>
    </message>
    <message>
      <source>Offline bundles (*.zip)</source>
      <translation>Lots hors ligne (*.zip)</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>The Python that runs the engine</source>
      <translation>Le Python qui exécute le moteur</translation>
    </message>
    <message>
      <source>Remove the engine from this computer?</source>
      <translation>Supprimer le moteur de cet ordinateur ?</translation>
    </message>
    <message>
      <source>{0} are regained. Models, maps and settings stay.</source>
      <translation>{0} sont libérés. Modèles, cartes et paramètres restent.</translation>
    </message>
    <message>
      <source>&amp;More</source>
      <translation>P&amp;lus</translation>
    </message>
    <message>
      <source>Install from a file…</source>
      <translation>Installer depuis un fichier…</translation>
    </message>
    <message>
      <source>Install from the network instead</source>
      <translation>Installer plutôt depuis le réseau</translation>
    </message>
    <message>
      <source>Use another Python…</source>
      <translation>Utiliser un autre Python…</translation>
    </message>
    <message>
      <source>Use the plugin's own engine</source>
      <translation>Utiliser le moteur de l’extension</translation>
    </message>
    <message>
      <source>Check every file</source>
      <translation>Vérifier tous les fichiers</translation>
    </message>
    <message>
      <source>Open its folder</source>
      <translation>Ouvrir son dossier</translation>
    </message>
    <message>
      <source>Folder and mirrors…</source>
      <translation>Dossier et miroirs…</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>Supprimer…</translation>
    </message>
  </context>
  <context>
    <name>EngineDock</name>
    <message>
      <source>Bands</source>
      <translation>Bandes</translation>
    </message>
    <message>
      <source>Which bands the model sees, their wavelengths and their scaling</source>
      <translation>Quelles bandes le modèle voit, leurs longueurs d’onde et leur mise à l’échelle</translation>
    </message>
  </context>
  <context>
    <name>EngineRuns</name>
    <message>
      <source>Its project was closed, so it was not added to this one: {0}</source>
      <translation>Son projet a été fermé, rien n’a donc été ajouté à celui-ci : {0}</translation>
    </message>
  </context>
  <context>
    <name>EngineStatus</name>
    <message>
      <source>GeoLangBind: engine</source>
      <translation>GeoLangBind : moteur</translation>
    </message>
  </context>
  <context>
    <name>EngineTask</name>
    <message>
      <source>Exporting the layer…</source>
      <translation>Export de la couche…</translation>
    </message>
    <message>
      <source>Starting the engine…</source>
      <translation>Démarrage du moteur…</translation>
    </message>
    <message>
      <source>The run failed inside the plugin: the log has the details.</source>
      <translation>L’exécution a échoué dans l’extension : le journal donne les détails.</translation>
    </message>
  </context>
  <context>
    <name>EngineWords</name>
    <message>
      <source>Install from a file</source>
      <translation>Installer depuis un fichier</translation>
    </message>
    <message>
      <source>The file holds everything that is needed. Nothing is downloaded.</source>
      <translation>Le fichier contient tout le nécessaire. Rien n’est téléchargé.</translation>
    </message>
    <message>
      <source>&amp;Install from the file</source>
      <translation>&amp;Installer depuis le fichier</translation>
    </message>
    <message>
      <source>The engine cannot be looked at</source>
      <translation>Le moteur ne peut pas être examiné</translation>
    </message>
    <message>
      <source>Looking at the engine…</source>
      <translation>Examen du moteur…</translation>
    </message>
    <message>
      <source>&amp;Use the plugin's own engine</source>
      <translation>&amp;Utiliser le moteur de l’extension</translation>
    </message>
    <message>
      <source>The chosen Python does not run the engine</source>
      <translation>Le Python choisi n’exécute pas le moteur</translation>
    </message>
    <message>
      <source>You can close this window and go on working: it continues.</source>
      <translation>Cette fenêtre peut être fermée : cela continue en arrière-plan.</translation>
    </message>
    <message>
      <source>The engine in use stays as it is until the new one has proved that it works.</source>
      <translation>Le moteur en service reste tel quel jusqu’à ce que le nouveau ait prouvé qu’il fonctionne.</translation>
    </message>
    <message>
      <source>Installing the engine</source>
      <translation>Installation du moteur</translation>
    </message>
    <message>
      <source>Repairing the engine</source>
      <translation>Réparation du moteur</translation>
    </message>
    <message>
      <source>Updating the engine</source>
      <translation>Mise à jour du moteur</translation>
    </message>
    <message>
      <source>Installing the build for the graphics card</source>
      <translation>Installation de la version pour la carte graphique</translation>
    </message>
    <message>
      <source>Going back to the build for the processor</source>
      <translation>Retour à la version pour le processeur</translation>
    </message>
    <message>
      <source>Removing the engine</source>
      <translation>Suppression du moteur</translation>
    </message>
    <message>
      <source>Looking into the file</source>
      <translation>Examen du fichier</translation>
    </message>
    <message>
      <source>The engine runs the models, beside QGIS and on this computer. It is installed once.</source>
      <translation>Le moteur exécute les modèles, à côté de QGIS et sur cet ordinateur. Il s’installe une fois.</translation>
    </message>
    <message>
      <source>The engine was not installed</source>
      <translation>Le moteur n’a pas été installé</translation>
    </message>
    <message>
      <source>&amp;Try again</source>
      <translation>&amp;Réessayer</translation>
    </message>
    <message>
      <source>The engine is not installed yet</source>
      <translation>Le moteur n’est pas encore installé</translation>
    </message>
    <message>
      <source>&amp;Install</source>
      <translation>&amp;Installer</translation>
    </message>
    <message>
      <source>The engine is damaged</source>
      <translation>Le moteur est endommagé</translation>
    </message>
    <message>
      <source>&amp;Repair</source>
      <translation>&amp;Réparer</translation>
    </message>
    <message>
      <source>The engine can be updated</source>
      <translation>Le moteur peut être mis à jour</translation>
    </message>
    <message>
      <source>&amp;Update</source>
      <translation>Mettre à &amp;jour</translation>
    </message>
    <message>
      <source>A Python of your own runs the engine</source>
      <translation>Un Python personnel exécute le moteur</translation>
    </message>
    <message>
      <source>The engine is ready</source>
      <translation>Le moteur est prêt</translation>
    </message>
    <message>
      <source>{0} for NVIDIA graphics cards ({1})</source>
      <translation>{0} pour cartes graphiques NVIDIA ({1})</translation>
    </message>
    <message>
      <source>{0} for AMD graphics cards ({1})</source>
      <translation>{0} pour cartes graphiques AMD ({1})</translation>
    </message>
    <message>
      <source>{0} for Intel graphics cards</source>
      <translation>{0} pour cartes graphiques Intel</translation>
    </message>
    <message>
      <source>{0} for Apple's processor and graphics</source>
      <translation>{0} pour le processeur et la carte graphique d’Apple</translation>
    </message>
    <message>
      <source>{0} for the processor (CPU)</source>
      <translation>{0} pour le processeur (CPU)</translation>
    </message>
    <message>
      <source>Python {0}, fetched for it</source>
      <translation>Python {0}, téléchargé pour lui</translation>
    </message>
    <message>
      <source>Python {0}, found here</source>
      <translation>Python {0}, trouvé ici</translation>
    </message>
    <message>
      <source>nothing more</source>
      <translation>rien de plus</translation>
    </message>
    <message>
      <source>{0} ({1} free)</source>
      <translation>{0} ({1} libres)</translation>
    </message>
    <message>
      <source>about {0}</source>
      <translation>environ {0}</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Source</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Quoi</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>Téléchargement</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>rien</translation>
    </message>
    <message>
      <source>On disk</source>
      <translation>Sur le disque</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Où</translation>
    </message>
    <message>
      <source>Python {0}</source>
      <translation>Python {0}</translation>
    </message>
    <message>
      <source>Installed</source>
      <translation>Installé</translation>
    </message>
    <message>
      <source>{0}, by version {1}</source>
      <translation>{0}, par la version {1}</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Note</translation>
    </message>
  </context>
  <context>
    <name>EngineWork</name>
    <message>
      <source>The engine is being installed.</source>
      <translation>Le moteur est en cours d’installation.</translation>
    </message>
    <message>
      <source>GeoLangBind: installing the engine</source>
      <translation>GeoLangBind : installation du moteur</translation>
    </message>
    <message>
      <source>GeoLangBind: repairing the engine</source>
      <translation>GeoLangBind : réparation du moteur</translation>
    </message>
    <message>
      <source>GeoLangBind: updating the engine</source>
      <translation>GeoLangBind : mise à jour du moteur</translation>
    </message>
    <message>
      <source>GeoLangBind: installing the build for the graphics card</source>
      <translation>GeoLangBind : installation de la version pour la carte graphique</translation>
    </message>
    <message>
      <source>GeoLangBind: back to the build for the processor</source>
      <translation>GeoLangBind : retour à la version pour le processeur</translation>
    </message>
    <message>
      <source>GeoLangBind: removing the engine</source>
      <translation>GeoLangBind : suppression du moteur</translation>
    </message>
    <message>
      <source>GeoLangBind: looking into the file</source>
      <translation>GeoLangBind : examen du fichier</translation>
    </message>
    <message>
      <source>The engine is ready.</source>
      <translation>Le moteur est prêt.</translation>
    </message>
    <message>
      <source>The engine is removed: {0} regained.</source>
      <translation>Le moteur est supprimé : {0} libérés.</translation>
    </message>
    <message>
      <source>Cancelled; everything is as it was before.</source>
      <translation>Annulé ; tout est comme avant.</translation>
    </message>
    <message>
      <source>GeoLangBind: looking at the engine</source>
      <translation>GeoLangBind : examen du moteur</translation>
    </message>
  </context>
  <context>
    <name>Environment</name>
    <message>
      <source>QGIS has no settings folder yet.</source>
      <translation>QGIS n’a pas encore de dossier de paramètres.</translation>
    </message>
    <message>
      <source>There is no file {0}: choose the bundle again.</source>
      <translation>Il n’y a pas de fichier {0} : choisir à nouveau le lot.</translation>
    </message>
    <message>
      <source>{0} is not an offline bundle, or was not copied completely: copy it again.</source>
      <translation>{0} n’est pas un lot hors ligne ou n’a pas été copié entièrement : le copier à nouveau.</translation>
    </message>
    <message>
      <source>{0} cannot be read: {1}</source>
      <translation>{0} ne peut pas être lu : {1}</translation>
    </message>
    <message>
      <source>{0} is not an offline bundle of GeoLangBind: choose another file.</source>
      <translation>{0} n’est pas un lot hors ligne de GeoLangBind : choisir un autre fichier.</translation>
    </message>
    <message>
      <source>{0} cannot be used: {1}. Make it again.</source>
      <translation>{0} ne peut pas être utilisé : {1}. Le refaire.</translation>
    </message>
    <message>
      <source>{0} lacks {1}: copy it again, or make it again.</source>
      <translation>Il manque {1} à {0} : le copier à nouveau ou le refaire.</translation>
    </message>
    <message>
      <source>{0} is for {1}, this computer is {2}: make a bundle with --platform {2}.</source>
      <translation>{0} est pour {1}, cet ordinateur est {2} : faire un lot avec --platform {2}.</translation>
    </message>
    <message>
      <source>{0} was made by version {1} of the plugin, which needs other packages than this version {2}: make it again with this version.</source>
      <translation>{0} a été fait par la version {1} de l’extension, qui demande d’autres paquets que cette version {2} : le refaire avec cette version.</translation>
    </message>
    <message>
      <source>{0} is for Python {1}, which does not suit.</source>
      <translation>{0} est pour Python {1}, qui ne convient pas.</translation>
    </message>
    <message>
      <source>{0} holds another {1} than the locked one: do not use it, make it again.</source>
      <translation>{0} contient un autre {1} que celui verrouillé : ne pas l’utiliser, le refaire.</translation>
    </message>
    <message>
      <source>{0} is for Python {1}, which is not on this computer: install it, or make a bundle that brings Python along.</source>
      <translation>{0} est pour Python {1}, qui n’est pas sur cet ordinateur : l’installer ou faire un lot qui apporte Python.</translation>
    </message>
    <message>
      <source>The engine is installed, but its models cannot be kept in {0} ({1}): free some space there, then install from the file again.</source>
      <translation>Le moteur est installé, mais ses modèles ne peuvent pas être gardés dans {0} ({1}) : y libérer de l’espace, puis installer à nouveau depuis le fichier.</translation>
    </message>
    <message>
      <source>{0} is damaged ({1}): copy it again, or make it again.</source>
      <translation>{0} est endommagé ({1}) : le copier à nouveau ou le refaire.</translation>
    </message>
    <message>
      <source>The download does not get through: check the connection to the internet, then install again; what has arrived is kept.</source>
      <translation>Le téléchargement ne passe pas : vérifier la connexion à Internet, puis installer à nouveau ; ce qui est arrivé est conservé.</translation>
    </message>
    <message>
      <source>The proxy refused the download: set its address and login in QGIS under Settings ▸ Options ▸ Network, then install again.</source>
      <translation>Le proxy a refusé le téléchargement : indiquer son adresse et son identifiant dans QGIS sous Préférences ▸ Options ▸ Réseau, puis installer à nouveau.</translation>
    </message>
    <message>
      <source>The package index refused the download: check its address and login in the GeoLangBind settings.</source>
      <translation>L’index de paquets a refusé le téléchargement : vérifier son adresse et son identifiant dans les paramètres de GeoLangBind.</translation>
    </message>
    <message>
      <source>The package index has a fault of its own: install again in a few minutes.</source>
      <translation>L’index de paquets est lui-même en panne : installer à nouveau dans quelques minutes.</translation>
    </message>
    <message>
      <source>The certificate of the package index is not trusted: ask your IT for its authority, add it in QGIS under Settings ▸ Options ▸ Authentication, then install again.</source>
      <translation>Le certificat de l’index de paquets n’est pas reconnu : demander son autorité au service informatique, l’ajouter dans QGIS sous Préférences ▸ Options ▸ Authentification, puis installer à nouveau.</translation>
    </message>
    <message>
      <source>The disk is full: free some space, or choose another folder for the engine.</source>
      <translation>Le disque est plein : libérer de l’espace ou choisir un autre dossier pour le moteur.</translation>
    </message>
    <message>
      <source>The folder {0} cannot be written: choose another folder for the engine.</source>
      <translation>Impossible d’écrire dans le dossier {0} : choisir un autre dossier pour le moteur.</translation>
    </message>
    <message>
      <source>No Python can be used or fetched: install Python 3.12 from python.org, then install again.</source>
      <translation>Aucun Python ne peut être utilisé ou téléchargé : installer Python 3.12 depuis python.org, puis installer à nouveau.</translation>
    </message>
    <message>
      <source>A virus scanner or another program holds the files in {0}: allow this folder there, close other QGIS windows, then install again.</source>
      <translation>Un antivirus ou un autre programme retient les fichiers de {0} : y autoriser ce dossier, fermer les autres fenêtres de QGIS, puis installer à nouveau.</translation>
    </message>
    <message>
      <source>The path of {0} is too long: choose a shorter folder for the engine.</source>
      <translation>Le chemin de {0} est trop long : choisir un dossier plus court pour le moteur.</translation>
    </message>
    <message>
      <source>A file arrived that is not the expected one and was thrown away: install again; if it comes again, the package index or a proxy changes files.</source>
      <translation>Un fichier autre que celui attendu est arrivé et a été écarté : installer à nouveau ; si cela se répète, l’index de paquets ou un proxy modifie les fichiers.</translation>
    </message>
    <message>
      <source>The package index lacks a package of the engine: check the addresses in the GeoLangBind settings, or install from an offline bundle.</source>
      <translation>Il manque un paquet du moteur à l’index de paquets : vérifier les adresses dans les paramètres de GeoLangBind ou installer depuis un lot hors ligne.</translation>
    </message>
    <message>
      <source>There is no build of PyTorch for this computer: {1}</source>
      <translation>Il n’y a pas de PyTorch pour cet ordinateur : {1}</translation>
    </message>
    <message>
      <source>The engine does not start with {0}: {1}</source>
      <translation>Le moteur ne démarre pas avec {0} : {1}</translation>
    </message>
    <message>
      <source>The installation was ended from outside: install again.</source>
      <translation>L’installation a été interrompue de l’extérieur : installer à nouveau.</translation>
    </message>
    <message>
      <source>The installation failed: {1}</source>
      <translation>L’installation a échoué : {1}</translation>
    </message>
    <message>
      <source>the report has the details.</source>
      <translation>le rapport donne les détails.</translation>
    </message>
    <message>
      <source>The new engine computes on no device.</source>
      <translation>Le nouveau moteur ne calcule sur aucun périphérique.</translation>
    </message>
    <message>
      <source>The new engine finds no graphics card: update the driver of the card and restart the computer. The build for the processor stays in use.</source>
      <translation>Le nouveau moteur ne trouve pas de carte graphique : mettre à jour son pilote et redémarrer l’ordinateur. La version pour le processeur reste en service.</translation>
    </message>
    <message>
      <source>The graphics card does not compute correctly ({0}): update its driver. The build for the processor stays in use.</source>
      <translation>La carte graphique ne calcule pas correctement ({0}) : mettre à jour son pilote. La version pour le processeur reste en service.</translation>
    </message>
    <message>
      <source>There is no earlier build to go back to: repair or install the engine.</source>
      <translation>Il n’y a pas de version antérieure à laquelle revenir : réparer ou installer le moteur.</translation>
    </message>
    <message>
      <source>{0} cannot be written: check who may write there, then try again.</source>
      <translation>Impossible d’écrire {0} : vérifier qui peut y écrire, puis réessayer.</translation>
    </message>
    <message>
      <source>Another QGIS is installing the engine right now: wait until it is done, then try again.</source>
      <translation>Un autre QGIS installe le moteur en ce moment : attendre qu’il ait terminé, puis réessayer.</translation>
    </message>
    <message>
      <source>There is not enough space in {0}: {1} GB are needed, {2} GB are free. Free some space, or choose another folder.</source>
      <translation>Il n’y a pas assez d’espace dans {0} : il faut {1} Go, {2} Go sont libres. Libérer de l’espace ou choisir un autre dossier.</translation>
    </message>
    <message>
      <source>PyTorch runs on Linux with glibc 2.28 or newer, which this system does not have.</source>
      <translation>PyTorch fonctionne sous Linux avec glibc 2.28 ou plus récent, que ce système n’a pas.</translation>
    </message>
    <message>
      <source>Unpacking the file</source>
      <translation>Décompression du fichier</translation>
    </message>
    <message>
      <source>Fetching uv, the installer</source>
      <translation>Téléchargement de uv, l’installateur</translation>
    </message>
    <message>
      <source>Fetching Python</source>
      <translation>Téléchargement de Python</translation>
    </message>
    <message>
      <source>Making the environment</source>
      <translation>Création de l’environnement</translation>
    </message>
    <message>
      <source>Installing packages</source>
      <translation>Installation des paquets</translation>
    </message>
    <message>
      <source>Installing PyTorch</source>
      <translation>Installation de PyTorch</translation>
    </message>
    <message>
      <source>Trying the engine</source>
      <translation>Essai du moteur</translation>
    </message>
    <message>
      <source>Switching to the new environment</source>
      <translation>Passage au nouvel environnement</translation>
    </message>
    <message>
      <source>Another QGIS uses the engine: close it, then remove again.</source>
      <translation>Un autre QGIS utilise le moteur : le fermer, puis supprimer à nouveau.</translation>
    </message>
    <message>
      <source>PyTorch: checked against its index only.</source>
      <translation>PyTorch : vérifié seulement par rapport à son index.</translation>
    </message>
    <message>
      <source>Its Python is missing.</source>
      <translation>Son Python manque.</translation>
    </message>
    <message>
      <source>The engine works, but this version of the plugin comes with newer packages.</source>
      <translation>Le moteur fonctionne, mais cette version de l’extension est fournie avec des paquets plus récents.</translation>
    </message>
    <message>
      <source>The engine is installed.</source>
      <translation>Le moteur est installé.</translation>
    </message>
    <message>
      <source>The package {0} is missing.</source>
      <translation>Le paquet {0} manque.</translation>
    </message>
    <message>
      <source>The package {0} is of another version.</source>
      <translation>Le paquet {0} est d’une autre version.</translation>
    </message>
    <message>
      <source>A file of the package {0} is missing or damaged: {1}.</source>
      <translation>Un fichier du paquet {0} manque ou est endommagé : {1}.</translation>
    </message>
    <message>
      <source>The engine runs with a Python chosen by hand: {0}</source>
      <translation>Le moteur utilise un Python choisi à la main : {0}</translation>
    </message>
    <message>
      <source>The engine runs with a Python that has everything: {0}</source>
      <translation>Le moteur utilise un Python qui a tout : {0}</translation>
    </message>
    <message>
      <source>The engine needs a repair. {0}</source>
      <translation>Le moteur a besoin d’une réparation. {0}</translation>
    </message>
  </context>
  <context>
    <name>EnvironmentTask</name>
    <message>
      <source>This failed inside the plugin: the log has the details.</source>
      <translation>Ceci a échoué dans l’extension : le journal donne les détails.</translation>
    </message>
  </context>
  <context>
    <name>ExportRow</name>
    <message>
      <source>E&amp;xport at</source>
      <translation>E&amp;xporter à</translation>
    </message>
    <message>
      <source>{0} per pixel</source>
      <translation>{0} par pixel</translation>
    </message>
  </context>
  <context>
    <name>ExtentChooser</name>
    <message>
      <source>Extent</source>
      <translation>Emprise</translation>
    </message>
    <message>
      <source>Layer whose extent is taken</source>
      <translation>Couche dont l’emprise est prise</translation>
    </message>
    <message>
      <source>What the map shows</source>
      <translation>Vue de la carte</translation>
    </message>
    <message>
      <source>Extent of a layer</source>
      <translation>Emprise d’une couche</translation>
    </message>
    <message>
      <source>Drawn rectangle</source>
      <translation>Rectangle tracé</translation>
    </message>
    <message>
      <source>The whole world</source>
      <translation>Le monde entier</translation>
    </message>
    <message>
      <source>Add a layer to the project, or choose another extent.</source>
      <translation>Ajouter une couche au projet ou choisir une autre emprise.</translation>
    </message>
    <message>
      <source>Draw a rectangle on the map.</source>
      <translation>Tracer un rectangle sur la carte.</translation>
    </message>
  </context>
  <context>
    <name>GairPanel</name>
    <message>
      <source>Location layers are made by the model GAIR, which is not on this computer.</source>
      <translation>Les couches de localisation sont faites par le modèle GAIR, qui n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
      <source>Model: GAIR</source>
      <translation>Modèle : GAIR</translation>
    </message>
    <message>
      <source>Weights file and device</source>
      <translation>Fichier de poids et périphérique</translation>
    </message>
    <message>
      <source>&amp;I accept this licence</source>
      <translation>&amp;J’accepte cette licence</translation>
    </message>
    <message>
      <source>Checkpoints</source>
      <translation>Checkpoints</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>Tous les fichiers</translation>
    </message>
    <message>
      <source>as published</source>
      <translation>tel que publié</translation>
    </message>
    <message>
      <source>A checkpoint on disk instead of the published one</source>
      <translation>Un checkpoint sur le disque au lieu de celui publié</translation>
    </message>
    <message>
      <source>Models: download, check, remove…</source>
      <translation>Modèles : télécharger, vérifier…</translation>
    </message>
    <message>
      <source>There is no weights file {0}.</source>
      <translation>Il n’y a pas de fichier de poids {0}.</translation>
    </message>
    <message>
      <source>Download GAIR first, or choose a weights file.</source>
      <translation>Télécharger d’abord GAIR ou choisir un fichier de poids.</translation>
    </message>
    <message>
      <source>Down&amp;load</source>
      <translation>Té&amp;lécharger</translation>
    </message>
    <message>
      <source>Cancel down&amp;load</source>
      <translation>Annuler le té&amp;léchargement</translation>
    </message>
    <message>
      <source>Offline is ticked in the settings: nothing is downloaded.</source>
      <translation>« Hors ligne » est coché dans les paramètres : rien n’est téléchargé.</translation>
    </message>
    <message>
      <source>From the file {0}</source>
      <translation>Du fichier {0}</translation>
    </message>
    <message>
      <source>Compares coordinates, street-view photos and Sentinel-2 scenes</source>
      <translation>Compare coordonnées, photos de rue et scènes Sentinel-2</translation>
    </message>
    <message>
      <source>On this computer. Licence: {0}</source>
      <translation>Sur cet ordinateur. Licence : {0}</translation>
    </message>
    <message>
      <source>Download: {0} from the Hugging Face Hub, about {1}, or more if the file also holds what only training needs.</source>
      <translation>Téléchargement : {0} depuis le Hugging Face Hub, environ {1}, ou plus si le fichier contient aussi ce qui ne sert qu’à l’entraînement.</translation>
    </message>
    <message>
      <source>Licence: {0}.</source>
      <translation>Licence : {0}.</translation>
    </message>
    <message>
      <source>Credit the authors, no commercial use. It is that of GAIR's code; take it to be that of the weights too unless their page says otherwise.</source>
      <translation>Citer les auteurs, pas d’usage commercial. C’est celle du code de GAIR ; la tenir aussi pour celle des poids, sauf indication contraire sur leur page.</translation>
    </message>
    <message>
      <source>Nothing is sent before you press Download, and nothing about your project then. A file you have already will do too.</source>
      <translation>Rien n’est envoyé avant le téléchargement, et rien sur le projet ensuite. Un fichier déjà présent convient aussi.</translation>
    </message>
    <message>
      <source>&amp;Weights</source>
      <translation>Poi&amp;ds</translation>
    </message>
    <message>
      <source>De&amp;vice</source>
      <translation>Périphéri&amp;que</translation>
    </message>
  </context>
  <context>
    <name>GairParameters</name>
    <message>
      <source>Weights file</source>
      <translation>Fichier de poids</translation>
    </message>
    <message>
      <source>Checkpoints (*.pth *.safetensors *.bin);;All files (*)</source>
      <translation>Checkpoints (*.pth *.safetensors *.bin);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>A GAIR checkpoint on disk (.pth, .safetensors) instead of the published one.</source>
      <translation>Un checkpoint de GAIR sur le disque (.pth, .safetensors) au lieu de celui publié.</translation>
    </message>
    <message>
      <source>Download GAIR: I accept its licence, CC BY-NC 4.0</source>
      <translation>Télécharger GAIR : j’accepte sa licence, CC BY-NC 4.0</translation>
    </message>
    <message>
      <source>GAIR is fetched from the Hugging Face Hub (PingL/GAIR, 0.8 GB or more) when first used, only if this is ticked: credit its authors, no commercial use. What is on this computer already is used either way.</source>
      <translation>GAIR est pris sur le Hugging Face Hub (PingL/GAIR, 0.8 Go ou plus) à la première utilisation, seulement si ceci est coché : citer ses auteurs, pas d’usage commercial. Ce qui est déjà sur cet ordinateur est utilisé dans tous les cas.</translation>
    </message>
    <message>
      <source>GAIR is not on this computer: tick “{0}” ({1}) to download it (0.8 GB or more), or give a weights file ({2}).</source>
      <translation>GAIR n’est pas sur cet ordinateur : cocher « {0} » ({1}) pour le télécharger (0.8 Go ou plus) ou donner un fichier de poids ({2}).</translation>
    </message>
  </context>
  <context>
    <name>GeoLangBindAlgorithm</name>
    <message>
      <source>Where values are listed, give the value, not its number: --{0}={1}</source>
      <translation>Là où des valeurs sont listées, donner la valeur, pas son numéro : --{0}={1}</translation>
    </message>
    <message>
      <source>“{0}” is no choice for {1} ({2}): give one of {3}.</source>
      <translation>« {0} » n’est pas un choix pour {1} ({2}) : donner l’un de {3}.</translation>
    </message>
    <message>
      <source>{0} is no GeoTIFF: give the output a name ending in .tif.</source>
      <translation>{0} n’est pas un GeoTIFF : donner à la sortie un nom finissant par .tif.</translation>
    </message>
    <message>
      <source>The folder {0} for the summary does not exist: create it first.</source>
      <translation>Le dossier {0} du résumé n’existe pas : le créer d’abord.</translation>
    </message>
    <message>
      <source>The summary cannot be written to {0}: {1}.</source>
      <translation>Le résumé ne peut pas être écrit dans {0} : {1}.</translation>
    </message>
    <message>
      <source>Cancelled: nothing was written.</source>
      <translation>Annulé : rien n’a été écrit.</translation>
    </message>
    <message>
      <source>({0} left)</source>
      <translation>(encore {0})</translation>
    </message>
  </context>
  <context>
    <name>Help</name>
    <message>
      <source>First steps</source>
      <translation>Premiers pas</translation>
    </message>
    <message>
      <source>Classify</source>
      <translation>Classer</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Comparer</translation>
    </message>
    <message>
      <source>Locations</source>
      <translation>Lieux</translation>
    </message>
    <message>
      <source>Engine</source>
      <translation>Moteur</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modèles</translation>
    </message>
    <message>
      <source>When something goes wrong</source>
      <translation>Quand quelque chose ne va pas</translation>
    </message>
    <message>
      <source>Every message</source>
      <translation>Tous les messages</translation>
    </message>
    <message>
      <source>Privacy</source>
      <translation>Confidentialité</translation>
    </message>
    <message>
      <source>GeoLangBind help</source>
      <translation>Aide de GeoLangBind</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Page</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Retour</translation>
    </message>
  </context>
  <context>
    <name>Hint</name>
    <message>
      <source>The models know only English words.</source>
      <translation>Les modèles ne connaissent que les mots anglais.</translation>
    </message>
    <message>
      <source>“Wald” means nothing to them, “forest” does: give English prompts.</source>
      <translation>« forêt » ne leur dit rien, « forest » si : donner des prompts en anglais.</translation>
    </message>
  </context>
  <context>
    <name>HistogramChart</name>
    <message>
      <source>Cosine similarity, {0} to {1}</source>
      <translation>Similarité cosinus, {0} à {1}</translation>
    </message>
  </context>
  <context>
    <name>InstallProgress</name>
    <message>
      <source>Step {0} of {1}: {2}</source>
      <translation>Étape {0} sur {1} : {2}</translation>
    </message>
  </context>
  <context>
    <name>LayerArea</name>
    <message>
      <source>“{0}” has no extent: choose the map view or a rectangle.</source>
      <translation>« {0} » n’a pas d’emprise : choisir la vue de la carte ou un rectangle.</translation>
    </message>
    <message>
      <source>The area is empty: draw a rectangle or zoom to the scene.</source>
      <translation>La zone est vide : tracer un rectangle ou zoomer sur la scène.</translation>
    </message>
    <message>
      <source>The area lies outside the scene “{0}”: zoom to the scene and try again.</source>
      <translation>La zone est hors de la scène « {0} » : zoomer sur la scène et réessayer.</translation>
    </message>
    <message>
      <source>No polygon of “{0}” is selected: select some or use them all.</source>
      <translation>Aucun polygone de « {0} » n’est sélectionné : en sélectionner ou les utiliser tous.</translation>
    </message>
    <message>
      <source>The polygons of “{0}” have over {1} vertices: simplify or select some.</source>
      <translation>Les polygones de « {0} » ont plus de {1} sommets : simplifier ou en sélectionner quelques-uns.</translation>
    </message>
    <message>
      <source>“{0}” holds no polygons.</source>
      <translation>« {0} » ne contient pas de polygones.</translation>
    </message>
    <message>
      <source>No polygon of “{0}” meets the scene “{1}”.</source>
      <translation>Aucun polygone de « {0} » ne touche la scène « {1} ».</translation>
    </message>
    <message>
      <source>The area cannot be placed in the CRS of “{0}” ({1}): zoom to the scene.</source>
      <translation>La zone ne peut pas être placée dans le SCR de « {0} » ({1}) : zoomer sur la scène.</translation>
    </message>
    <message>
      <source>A polygon of “{0}” cannot be placed in the scene's CRS.</source>
      <translation>Un polygone de « {0} » ne peut pas être placé dans le SCR de la scène.</translation>
    </message>
  </context>
  <context>
    <name>LayerExport</name>
    <message>
      <source>Nothing of “{0}” lies in the area: choose an area that meets the layer.</source>
      <translation>Rien de « {0} » n’est dans la zone : choisir une zone qui touche la couche.</translation>
    </message>
    <message>
      <source>Exporting “{0}” at {1} {2} per pixel would take {3} million pixels (limit {4} million): choose a coarser resolution or a smaller area.</source>
      <translation>Exporter « {0} » à {1} {2} par pixel prendrait {3} millions de pixels (limite {4} millions) : choisir une résolution plus grossière ou une zone plus petite.</translation>
    </message>
    <message>
      <source>The output {0} is the scene itself: choose another name.</source>
      <translation>La sortie {0} est la scène elle-même : choisir un autre nom.</translation>
    </message>
    <message>
      <source>“{0}” cannot be read for the export.</source>
      <translation>« {0} » ne peut pas être lu pour l’export.</translation>
    </message>
    <message>
      <source>An export runs only once.</source>
      <translation>Un export ne s’exécute qu’une fois.</translation>
    </message>
    <message>
      <source>The export of “{0}” cannot be written to {1}: {2}.</source>
      <translation>L’export de « {0} » ne peut pas être écrit dans {1} : {2}.</translation>
    </message>
    <message>
      <source>“{0}” could not be exported to {1}: {2}.</source>
      <translation>« {0} » n’a pas pu être exporté vers {1} : {2}.</translation>
    </message>
    <message>
      <source>The export of “{0}” cannot be read back.</source>
      <translation>L’export de « {0} » ne peut pas être relu.</translation>
    </message>
    <message>
      <source>The CRS of “{0}” cannot be handed to the engine: save it into the file.</source>
      <translation>Le SCR de « {0} » ne peut pas être transmis au moteur : l’enregistrer dans le fichier.</translation>
    </message>
    <message>
      <source>the source cannot be read</source>
      <translation>la source ne peut pas être lue</translation>
    </message>
    <message>
      <source>the file cannot be written</source>
      <translation>le fichier ne peut pas être écrit</translation>
    </message>
    <message>
      <source>the file cannot be created</source>
      <translation>le fichier ne peut pas être créé</translation>
    </message>
    <message>
      <source>writing failed, the disk may be full</source>
      <translation>l’écriture a échoué, le disque est peut-être plein</translation>
    </message>
    <message>
      <source>no reason given</source>
      <translation>aucune raison donnée</translation>
    </message>
  </context>
  <context>
    <name>LayerHeatmap</name>
    <message>
      <source>“{0}”</source>
      <translation>« {0} »</translation>
    </message>
    <message>
      <source>1 place</source>
      <translation>1 lieu</translation>
    </message>
    <message>
      <source>{0} places</source>
      <translation>{0} lieux</translation>
    </message>
    <message>
      <source>the photo {0}</source>
      <translation>la photo {0}</translation>
    </message>
    <message>
      <source>{0} photos</source>
      <translation>{0} photos</translation>
    </message>
    <message>
      <source>not to {0}</source>
      <translation>pas à {0}</translation>
    </message>
    <message>
      <source>Similarity to {0} ({1})</source>
      <translation>Similarité à {0} ({1})</translation>
    </message>
    <message>
      <source>The heatmap {0} cannot be opened.</source>
      <translation>La carte de chaleur {0} ne peut pas être ouverte.</translation>
    </message>
    <message>
      <source>≤ {0}, least {1}</source>
      <translation>≤ {0}, minimum {1}</translation>
    </message>
    <message>
      <source>≥ {0}, largest {1}</source>
      <translation>≥ {0}, maximum {1}</translation>
    </message>
  </context>
  <context>
    <name>LayerLocations</name>
    <message>
      <source>Locations: principal components</source>
      <translation>Lieux : composantes principales</translation>
    </message>
    <message>
      <source>Locations: {0} regions</source>
      <translation>Lieux : {0} régions</translation>
    </message>
    <message>
      <source>Locations: {0} channels</source>
      <translation>Lieux : {0} canaux</translation>
    </message>
    <message>
      <source>Locations: similarity to {0}</source>
      <translation>Lieux : similarité à {0}</translation>
    </message>
    <message>
      <source>Locations: similarity to the photo {0}</source>
      <translation>Lieux : similarité à la photo {0}</translation>
    </message>
    <message>
      <source>Red, green and blue show {0} of the variance.</source>
      <translation>Rouge, vert et bleu montrent {0} de la variance.</translation>
    </message>
    <message>
      <source>Principal components of what {0} knows about coordinates; no image took part.</source>
      <translation>Composantes principales de ce que {0} sait des coordonnées ; sans aucune image.</translation>
    </message>
    <message>
      <source>Cosine similarity (-1 to 1) of what {0} knows about coordinates to an example; no image of the places took part.</source>
      <translation>Similarité cosinus (-1 à 1) de ce que {0} sait des coordonnées avec un exemple ; sans aucune image des lieux.</translation>
    </message>
    <message>
      <source>Regions (k-means) of what {0} knows about coordinates; no image took part.</source>
      <translation>Régions (k-means) de ce que {0} sait des coordonnées ; sans aucune image.</translation>
    </message>
    <message>
      <source>Location embeddings by {0}, all channels; no image took part.</source>
      <translation>Plongements de lieux par {0}, tous les canaux ; sans aucune image.</translation>
    </message>
    <message>
      <source>Model {0}: {1}</source>
      <translation>Modèle {0} : {1}</translation>
    </message>
    <message>
      <source>Made by GeoLangBind for QGIS {0} on {1}</source>
      <translation>Fait par GeoLangBind pour QGIS {0} le {1}</translation>
    </message>
    <message>
      <source>Model: {0}, checkpoint {1}, SHA-256 {2}, on {3}</source>
      <translation>Modèle : {0}, checkpoint {1}, SHA-256 {2}, sur {3}</translation>
    </message>
    <message>
      <source>Kind: {0} ({1})</source>
      <translation>Genre : {0} ({1})</translation>
    </message>
    <message>
      <source>Spacing: {0}, CRS: {1}</source>
      <translation>Espacement : {0}, SCR : {1}</translation>
    </message>
    <message>
      <source>Extent: {0}</source>
      <translation>Emprise : {0}</translation>
    </message>
    <message>
      <source>Like the places ({0}): {1}</source>
      <translation>Comme les lieux ({0}) : {1}</translation>
    </message>
    <message>
      <source>Like the photo: {0}</source>
      <translation>Comme la photo : {0}</translation>
    </message>
    <message>
      <source>Components from: {0}</source>
      <translation>Composantes de : {0}</translation>
    </message>
    <message>
      <source>Components saved in: {0}</source>
      <translation>Composantes enregistrées dans : {0}</translation>
    </message>
  </context>
  <context>
    <name>LayerPhotos</name>
    <message>
      <source>Photos: {0}</source>
      <translation>Photos : {0}</translation>
    </message>
  </context>
  <context>
    <name>LayerProvenance</name>
    <message>
      <source>Zero-shot class map of {0} by {1} from typed class names: {2}.</source>
      <translation>Carte des classes zero-shot de {0} par {1} à partir de noms de classes saisis : {2}.</translation>
    </message>
    <message>
      <source>classes</source>
      <translation>classes</translation>
    </message>
    <message>
      <source>Cosine similarity (-1 to 1) of {0} to examples, by {1}.</source>
      <translation>Similarité cosinus (-1 à 1) de {0} avec des exemples, par {1}.</translation>
    </message>
    <message>
      <source>the scene's CRS</source>
      <translation>SCR de la scène</translation>
    </message>
    <message>
      <source>Like the places ({0}): {1}</source>
      <translation>Comme les lieux ({0}) : {1}</translation>
    </message>
    <message>
      <source>Unlike the places ({0}): {1}</source>
      <translation>Pas comme les lieux ({0}) : {1}</translation>
    </message>
    <message>
      <source>Like the words: {0}</source>
      <translation>Comme les mots : {0}</translation>
    </message>
    <message>
      <source>Unlike the words: {0}</source>
      <translation>Pas comme les mots : {0}</translation>
    </message>
    <message>
      <source>Like the photos: {0}</source>
      <translation>Comme les photos : {0}</translation>
    </message>
    <message>
      <source>Detail: {0}</source>
      <translation>Détail : {0}</translation>
    </message>
    <message>
      <source>Pixel size: {0}</source>
      <translation>Taille de pixel : {0}</translation>
    </message>
    <message>
      <source>Look: {0}, detail {1}, smoothing {2}, competition {3}, threshold {4:.0%}</source>
      <translation>Regard : {0}, détail {1}, lissage {2}, concurrence {3}, seuil {4:.0%}</translation>
    </message>
    <message>
      <source>Class {0}: {1}</source>
      <translation>Classe {0} : {1}</translation>
    </message>
    <message>
      <source>Model {0}: {1}</source>
      <translation>Modèle {0} : {1}</translation>
    </message>
    <message>
      <source>Made by GeoLangBind for QGIS {0} on {1}</source>
      <translation>Fait par GeoLangBind pour QGIS {0} le {1}</translation>
    </message>
    <message>
      <source>Scene: {0}</source>
      <translation>Scène : {0}</translation>
    </message>
    <message>
      <source>Model: {0}, checkpoint {1}, SHA-256 {2}, on {3}</source>
      <translation>Modèle : {0}, checkpoint {1}, SHA-256 {2}, sur {3}</translation>
    </message>
    <message>
      <source>Bands: {0}</source>
      <translation>Bandes : {0}</translation>
    </message>
    <message>
      <source>Sensor: {0}</source>
      <translation>Capteur : {0}</translation>
    </message>
    <message>
      <source>none</source>
      <translation>aucun</translation>
    </message>
    <message>
      <source>Scaling: {0}</source>
      <translation>Mise à l’échelle : {0}</translation>
    </message>
    <message>
      <source>Extent: {0}</source>
      <translation>Emprise : {0}</translation>
    </message>
    <message>
      <source>whole scene</source>
      <translation>scène entière</translation>
    </message>
  </context>
  <context>
    <name>LayerRankedPhotos</name>
    <message>
      <source>Ranked photos: {0}</source>
      <translation>Photos triées : {0}</translation>
    </message>
    <message>
      <source>Made by GeoLangBind for QGIS {0} on {1}</source>
      <translation>Fait par GeoLangBind pour QGIS {0} le {1}</translation>
    </message>
    <message>
      <source>Photos: {0}</source>
      <translation>Photos : {0}</translation>
    </message>
    <message>
      <source>Scene: {0}</source>
      <translation>Scène : {0}</translation>
    </message>
    <message>
      <source>the scene's CRS</source>
      <translation>SCR de la scène</translation>
    </message>
    <message>
      <source>Place ({0}): {1}</source>
      <translation>Lieu ({0}) : {1}</translation>
    </message>
    <message>
      <source>Model: {0}, checkpoint {1}, SHA-256 {2}, on {3}</source>
      <translation>Modèle : {0}, checkpoint {1}, SHA-256 {2}, sur {3}</translation>
    </message>
    <message>
      <source>Detail: {0}</source>
      <translation>Détail : {0}</translation>
    </message>
    <message>
      <source>Photos by the cosine similarity (-1 to 1) of each to what a scene shows at a place.</source>
      <translation>Photos selon la similarité cosinus (-1 à 1) de chacune avec ce qu’une scène montre en un lieu.</translation>
    </message>
  </context>
  <context>
    <name>LayerResult</name>
    <message>
      <source>Classes</source>
      <translation>Classes</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>Confiance</translation>
    </message>
    <message>
      <source>The finished raster {0} cannot be opened.</source>
      <translation>Le raster terminé {0} ne peut pas être ouvert.</translation>
    </message>
  </context>
  <context>
    <name>LayerSampling</name>
    <message>
      <source>“{0}” holds no points: choose a point layer.</source>
      <translation>« {0} » ne contient pas de points : choisir une couche de points.</translation>
    </message>
    <message>
      <source>“{0}” has no coordinate reference system: give it one in its properties.</source>
      <translation>« {0} » n’a pas de système de coordonnées de référence : lui en donner un dans ses propriétés.</translation>
    </message>
    <message>
      <source>“{0}” has a field {1} already: choose another prefix.</source>
      <translation>« {0} » a déjà un champ {1} : choisir un autre préfixe.</translation>
    </message>
    <message>
      <source>“{0}” was changed during the run: run again.</source>
      <translation>« {0} » a été modifié pendant l’exécution : exécuter à nouveau.</translation>
    </message>
  </context>
  <context>
    <name>LayerSource</name>
    <message>
      <source>Choose a raster layer as the scene.</source>
      <translation>Choisir une couche raster comme scène.</translation>
    </message>
    <message>
      <source>Layer “{0}” is broken: repair its data source or choose another layer.</source>
      <translation>La couche « {0} » est endommagée : réparer sa source de données ou choisir une autre couche.</translation>
    </message>
    <message>
      <source>“{0}” is served by the “{1}” provider: it is exported to a GeoTIFF first.</source>
      <translation>« {0} » vient du fournisseur « {1} » : la couche est d’abord exportée en GeoTIFF.</translation>
    </message>
    <message>
      <source>“{0}” is opened with options of its own: it is exported first.</source>
      <translation>« {0} » est ouvert avec ses propres options : la couche est d’abord exportée.</translation>
    </message>
    <message>
      <source>“{0}” cannot be read from its file: it is exported first.</source>
      <translation>« {0} » ne peut pas être lu depuis son fichier : la couche est d’abord exportée.</translation>
    </message>
    <message>
      <source>“{0}” refers to {1}, which does not exist: put it back or choose another scene.</source>
      <translation>« {0} » renvoie à {1}, qui n’existe pas : le remettre en place ou choisir une autre scène.</translation>
    </message>
    <message>
      <source>The CRS of “{0}” was set in QGIS, its file has another or none.</source>
      <translation>Le SCR de « {0} » a été défini dans QGIS, son fichier en a un autre ou aucun.</translation>
    </message>
    <message>
      <source>“{0}” lives in the memory of QGIS: it is exported first.</source>
      <translation>« {0} » est dans la mémoire de QGIS : la couche est d’abord exportée.</translation>
    </message>
    <message>
      <source>“{0}” is in the format {1}, which the engine lacks: it is exported first.</source>
      <translation>« {0} » est au format {1}, absent du moteur : la couche est d’abord exportée.</translation>
    </message>
    <message>
      <source>“{0}” is described inside the project, not in a file: it is exported first.</source>
      <translation>« {0} » est décrit dans le projet, pas dans un fichier : la couche est d’abord exportée.</translation>
    </message>
    <message>
      <source>“{0}” is placed by control points only: QGIS warps it, so it is exported first.</source>
      <translation>« {0} » n’est placé que par des points de calage : QGIS déforme la couche, elle est donc d’abord exportée.</translation>
    </message>
    <message>
      <source>“{0}” refers to data in the memory of QGIS: it is exported first.</source>
      <translation>« {0} » renvoie à des données dans la mémoire de QGIS : la couche est d’abord exportée.</translation>
    </message>
  </context>
  <context>
    <name>LayerThreshold</name>
    <message>
      <source>“{0}” has no confidence raster beside it: run again with one to use a threshold.</source>
      <translation>« {0} » n’a pas de raster de confiance à côté : exécuter à nouveau avec un pour utiliser un seuil.</translation>
    </message>
    <message>
      <source>The threshold cannot be kept in {0}: {1}.</source>
      <translation>Le seuil ne peut pas être gardé dans {0} : {1}.</translation>
    </message>
    <message>
      <source>The class raster {0} cannot be read.</source>
      <translation>Le raster des classes {0} ne peut pas être lu.</translation>
    </message>
  </context>
  <context>
    <name>LayerWorld</name>
    <message>
      <source>The extent has no coordinate reference system: choose another one.</source>
      <translation>L’emprise n’a pas de système de coordonnées de référence : en choisir une autre.</translation>
    </message>
    <message>
      <source>The extent is empty: draw a rectangle, or choose a layer.</source>
      <translation>L’emprise est vide : tracer un rectangle ou choisir une couche.</translation>
    </message>
    <message>
      <source>The extent is infinite: draw a rectangle, or zoom in.</source>
      <translation>L’emprise est infinie : tracer un rectangle ou zoomer.</translation>
    </message>
    <message>
      <source>The extent lies beyond the world: zoom to a place on Earth.</source>
      <translation>L’emprise est hors du monde : zoomer sur un lieu de la Terre.</translation>
    </message>
  </context>
  <context>
    <name>LocationAlgorithm</name>
    <message>
      <source>Location embeddings</source>
      <translation>Plongements de lieux</translation>
    </message>
    <message>
      <source>What GAIR knows about coordinates as a layer; no image is needed</source>
      <translation>Ce que GAIR sait des coordonnées, en couche ; aucune image requise</translation>
    </message>
    <message>
      <source>Turns coordinates into layers of what the model GAIR has learned about places: colours of the principal components, similarity to a place or a photo, regions, or all channels as bands or as attributes of points. No image takes part. The engine runs in its own process; nothing leaves the computer. GAIR's licence, CC BY-NC 4.0, holds for the result: credit its authors, no commercial use.</source>
      <translation>Fait de coordonnées des couches de ce que le modèle GAIR a appris des lieux : couleurs des composantes principales, similarité à un lieu ou à une photo, régions, ou tous les canaux comme bandes ou comme attributs de points. Aucune image n’intervient. Le moteur tourne dans son propre processus ; rien ne quitte l’ordinateur. La licence de GAIR, CC BY-NC 4.0, vaut pour le résultat : citer ses auteurs, pas d’usage commercial.</translation>
    </message>
    <message>
      <source>GAIR,coordinates,embedding,principal components,regions,similarity</source>
      <translation>GAIR,coordonnées,plongement,embedding,composantes principales,régions,similarité</translation>
    </message>
    <message>
      <source>Choose the points that are to get embeddings.</source>
      <translation>Choisir les points qui doivent recevoir des plongements.</translation>
    </message>
    <message>
      <source>Say where the points with embeddings go.</source>
      <translation>Indiquer où vont les points avec plongements.</translation>
    </message>
    <message>
      <source>Choose the extent of the layer.</source>
      <translation>Choisir l’emprise de la couche.</translation>
    </message>
    <message>
      <source>Say where the location layer goes.</source>
      <translation>Indiquer où va la couche de localisation.</translation>
    </message>
    <message>
      <source>Similar to what? Give either a place or a photo.</source>
      <translation>Semblable à quoi ? Donner soit un lieu, soit une photo.</translation>
    </message>
    <message>
      <source>Components are for pca and regions: leave them out.</source>
      <translation>Les composantes ne valent que pour pca et regions : les omettre.</translation>
    </message>
    <message>
      <source>The points cannot be read: choose the layer again.</source>
      <translation>Les points ne peuvent pas être lus : choisir à nouveau la couche.</translation>
    </message>
    <message>
      <source>Reading the points…</source>
      <translation>Lecture des points…</translation>
    </message>
    <message>
      <source>The points cannot be written to {0}: {1}</source>
      <translation>Les points ne peuvent pas être écrits dans {0} : {1}</translation>
    </message>
    <message>
      <source>Model: {0} on {1}</source>
      <translation>Modèle : {0} sur {1}</translation>
    </message>
    <message>
      <source>Licence of the model: {0}</source>
      <translation>Licence du modèle : {0}</translation>
    </message>
    <message>
      <source>{0} with location embeddings</source>
      <translation>{0} avec plongements de lieux</translation>
    </message>
    <message>
      <source>{0} with location embeddings by GAIR as attributes.</source>
      <translation>{0} avec les plongements de lieux de GAIR comme attributs.</translation>
    </message>
    <message>
      <source>Model: {0}, checkpoint {1}, SHA-256 {2}, on {3}</source>
      <translation>Modèle : {0}, checkpoint {1}, SHA-256 {2}, sur {3}</translation>
    </message>
  </context>
  <context>
    <name>LocationKind</name>
    <message>
      <source>Principal components</source>
      <translation>Composantes principales</translation>
    </message>
    <message>
      <source>Similarity to a place</source>
      <translation>Similarité à un lieu</translation>
    </message>
    <message>
      <source>Similarity to a photo</source>
      <translation>Similarité à une photo</translation>
    </message>
    <message>
      <source>Regions</source>
      <translation>Régions</translation>
    </message>
    <message>
      <source>All channels</source>
      <translation>Tous les canaux</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Représentation</translation>
    </message>
    <message>
      <source>longitude, latitude</source>
      <translation>long., lat.</translation>
    </message>
    <message>
      <source>Place: longitude, latitude in degrees</source>
      <translation>Lieu : longitude, latitude en degrés</translation>
    </message>
    <message>
      <source>Clic&amp;k on map</source>
      <translation>Cliq&amp;uer sur la carte</translation>
    </message>
    <message>
      <source>Click the place on the map; Escape gives up</source>
      <translation>Cliquer le lieu sur la carte ; Échap pour abandonner</translation>
    </message>
    <message>
      <source>Photos</source>
      <translation>Photos</translation>
    </message>
    <message>
      <source>choose a photo or drop it here</source>
      <translation>choisir ou déposer une photo</translation>
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
      <translation>Les lieux de couleur semblable sont semblables pour le modèle.</translation>
    </message>
    <message>
      <source>How much the model finds every place to be like this one.</source>
      <translation>À quel point le modèle trouve chaque lieu semblable à celui-ci.</translation>
    </message>
    <message>
      <source>Where the model would expect such a photo.</source>
      <translation>Où le modèle attendrait une telle photo.</translation>
    </message>
    <message>
      <source>The extent divided into regions of like places.</source>
      <translation>L’emprise divisée en régions de lieux semblables.</translation>
    </message>
    <message>
      <source>The model's numbers themselves, a band each, for computing with.</source>
      <translation>Les nombres du modèle eux-mêmes, une bande chacun, pour calculer.</translation>
    </message>
    <message>
      <source>&amp;Number of regions</source>
      <translation>&amp;Nombre de régions</translation>
    </message>
    <message>
      <source>N&amp;umbers</source>
      <translation>T&amp;ype</translation>
    </message>
  </context>
  <context>
    <name>LocationParameters</name>
    <message>
      <source>Kind</source>
      <translation>Genre</translation>
    </message>
    <message>
      <source>pca: the first three principal components as colours. similarity: to a place or a street-view photo. regions: places that the model finds alike, with a legend. embedding: all channels as bands. points: all channels as attributes of a point layer.</source>
      <translation>pca : les trois premières composantes principales en couleurs. similarity : à un lieu ou à une photo de rue. regions : lieux que le modèle trouve semblables, avec une légende. embedding : tous les canaux en bandes. points : tous les canaux comme attributs d’une couche de points.</translation>
    </message>
    <message>
      <source>Extent</source>
      <translation>Emprise</translation>
    </message>
    <message>
      <source>Where the layer lies; its CRS is that of the layer. In degrees it may reach beyond 180: “178,182,-20,-15 [EPSG:4326]” crosses the 180° meridian. Not needed for points.</source>
      <translation>Où se trouve la couche ; son SCR est celui de l’emprise. En degrés, elle peut dépasser 180 : « 178,182,-20,-15 [EPSG:4326] » franchit le méridien 180°. Inutile pour les points.</translation>
    </message>
    <message>
      <source>Spacing</source>
      <translation>Espacement</translation>
    </message>
    <message>
      <source>The size of a pixel in units of the extent's CRS; 0: a round number that gives up to 500 pixels along the longer side.</source>
      <translation>La taille d’un pixel en unités du SCR de l’emprise ; 0 : un nombre rond donnant jusqu’à 500 pixels le long du grand côté.</translation>
    </message>
    <message>
      <source>Similar to the place</source>
      <translation>Semblable au lieu</translation>
    </message>
    <message>
      <source>For similarity: places are compared with this one.</source>
      <translation>Pour similarity : les lieux sont comparés à celui-ci.</translation>
    </message>
    <message>
      <source>Similar to the photo</source>
      <translation>Semblable à la photo</translation>
    </message>
    <message>
      <source>For similarity: places are compared with this street-view photo instead.</source>
      <translation>Pour similarity : les lieux sont comparés à cette photo de rue à la place.</translation>
    </message>
    <message>
      <source>Number of regions</source>
      <translation>Nombre de régions</translation>
    </message>
    <message>
      <source>For regions: how many there are to be.</source>
      <translation>Pour regions : combien il doit y en avoir.</translation>
    </message>
    <message>
      <source>Data type</source>
      <translation>Type de données</translation>
    </message>
    <message>
      <source>auto: bytes ready to look at for pca, float16 for embedding. float32: the components themselves, or embeddings in full precision.</source>
      <translation>auto : octets prêts à l’affichage pour pca, float16 pour embedding. float32 : les composantes elles-mêmes, ou les plongements en pleine précision.</translation>
    </message>
    <message>
      <source>Components to use</source>
      <translation>Composantes à utiliser</translation>
    </message>
    <message>
      <source>Components (*.json);;All files (*)</source>
      <translation>Composantes (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>For pca and regions: a file that an earlier run saved, so that colours or regions mean the same in both layers.</source>
      <translation>Pour pca et regions : un fichier enregistré par une exécution précédente, pour que couleurs ou régions aient le même sens dans les deux couches.</translation>
    </message>
    <message>
      <source>Points</source>
      <translation>Points</translation>
    </message>
    <message>
      <source>For points: the layer whose points get the embedding of their place. Geometry and attributes are kept.</source>
      <translation>Pour points : la couche dont les points reçoivent le plongement de leur lieu. Géométrie et attributs sont conservés.</translation>
    </message>
    <message>
      <source>Prefix of the attributes</source>
      <translation>Préfixe des attributs</translation>
    </message>
    <message>
      <source>The new attributes are called this and 000, 001 and so on.</source>
      <translation>Les nouveaux attributs s’appellent ainsi, suivis de 000, 001 et ainsi de suite.</translation>
    </message>
    <message>
      <source>Location layer</source>
      <translation>Couche de localisation</translation>
    </message>
    <message>
      <source>The layer, a GeoTIFF; for every kind but points.</source>
      <translation>La couche, un GeoTIFF ; pour tous les genres sauf points.</translation>
    </message>
    <message>
      <source>Points with embeddings</source>
      <translation>Points avec plongements</translation>
    </message>
    <message>
      <source>For points: the points with their embeddings as attributes.</source>
      <translation>Pour points : les points avec leurs plongements comme attributs.</translation>
    </message>
    <message>
      <source>Save components as</source>
      <translation>Enregistrer les composantes sous</translation>
    </message>
    <message>
      <source>Components (*.json)</source>
      <translation>Composantes (*.json)</translation>
    </message>
    <message>
      <source>For pca and regions: a file for “Components to use” of later runs.</source>
      <translation>Pour pca et regions : un fichier pour « Composantes à utiliser » d’exécutions ultérieures.</translation>
    </message>
    <message>
      <source>Pixels with data</source>
      <translation>Pixels avec données</translation>
    </message>
    <message>
      <source>Points with an embedding</source>
      <translation>Points avec un plongement</translation>
    </message>
  </context>
  <context>
    <name>LocationsController</name>
    <message>
      <source>GAIR on {0}, {1}</source>
      <translation>GAIR sur {0}, {1}</translation>
    </message>
    <message>
      <source>One photo at a time: {0} is taken.</source>
      <translation>Une photo à la fois : {0} est prise.</translation>
    </message>
    <message>
      <source>That place lies beyond the world.</source>
      <translation>Ce lieu est hors du monde.</translation>
    </message>
  </context>
  <context>
    <name>LocationsDock</name>
    <message>
      <source>Make the layer and add it to the map (Ctrl+Enter)</source>
      <translation>Créer la couche et l’ajouter à la carte (Ctrl+Entrée)</translation>
    </message>
    <message>
      <source>&amp;Make layer</source>
      <translation>&amp;Créer la couche</translation>
    </message>
    <message>
      <source>Locations · GeoLangBind</source>
      <translation>Lieux · GeoLangBind</translation>
    </message>
    <message>
      <source>automatic</source>
      <translation>automatique</translation>
    </message>
    <message>
      <source>Size of a pixel in units of the extent's CRS</source>
      <translation>Taille d’un pixel en unités du SCR de l’emprise</translation>
    </message>
    <message>
      <source>Temporary file</source>
      <translation>Fichier temporaire</translation>
    </message>
    <message>
      <source>Components</source>
      <translation>Composantes</translation>
    </message>
    <message>
      <source>found in the extent</source>
      <translation>calculées</translation>
    </message>
    <message>
      <source>Colours or regions of an earlier layer, so that both mean the same</source>
      <translation>Couleurs ou régions d’une couche antérieure, pour que les deux aient le même sens</translation>
    </message>
    <message>
      <source>not saved</source>
      <translation>non enregistrées</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Plus</translation>
    </message>
    <message>
      <source>&amp;Extent</source>
      <translation>&amp;Emprise</translation>
    </message>
    <message>
      <source>S&amp;pacing</source>
      <translation>Es&amp;pacement</translation>
    </message>
    <message>
      <source>S&amp;how</source>
      <translation>Repré&amp;sentation</translation>
    </message>
    <message>
      <source>&amp;Output</source>
      <translation>S&amp;ortie</translation>
    </message>
    <message>
      <source>&amp;Take regions</source>
      <translation>Reprendre les ré&amp;gions</translation>
    </message>
    <message>
      <source>&amp;Save regions</source>
      <translation>Enregistrer les rég&amp;ions</translation>
    </message>
    <message>
      <source>regions from a file</source>
      <translation>régions d’un fichier</translation>
    </message>
    <message>
      <source>regions saved</source>
      <translation>régions enregistrées</translation>
    </message>
    <message>
      <source>&amp;Take components</source>
      <translation>Reprendre les co&amp;mposantes</translation>
    </message>
    <message>
      <source>&amp;Save components</source>
      <translation>Enregistrer les composan&amp;tes</translation>
    </message>
    <message>
      <source>components from a file</source>
      <translation>composantes d’un fichier</translation>
    </message>
    <message>
      <source>components saved</source>
      <translation>composantes enregistrées</translation>
    </message>
  </context>
  <context>
    <name>LocationsRuns</name>
    <message>
      <source>GeoLangBind: location layer</source>
      <translation>GeoLangBind : couche de localisation</translation>
    </message>
    <message>
      <source>“{0}” made in {1}.</source>
      <translation>« {0} » créée en {1}.</translation>
    </message>
    <message>
      <source>GAIR is not on this computer: download it in the dock.</source>
      <translation>GAIR n’est pas sur cet ordinateur : le télécharger dans le panneau.</translation>
    </message>
    <message>
      <source>Cancelled: nothing was written.</source>
      <translation>Annulé : rien n’a été écrit.</translation>
    </message>
  </context>
  <context>
    <name>LocationsState</name>
    <message>
      <source>{0} × {1} = {2} pixels of {3}, {4}</source>
      <translation>{0} × {1} = {2} pixels de {3}, {4}</translation>
    </message>
    <message>
      <source>, up to {0} on disk</source>
      <translation>, jusqu’à {0} sur le disque</translation>
    </message>
    <message>
      <source>The spacing is larger than the extent, whose shorter side is {0}.</source>
      <translation>L’espacement dépasse l’emprise, dont le petit côté mesure {0}.</translation>
    </message>
    <message>
      <source>{0} million pixels are too many: choose a larger spacing.</source>
      <translation>{0} millions de pixels, c’est trop : choisir un espacement plus grand.</translation>
    </message>
    <message>
      <source>Write longitude, latitude in degrees: 13.4, 52.5.</source>
      <translation>Écrire longitude, latitude en degrés : 13.4, 52.5.</translation>
    </message>
    <message>
      <source>Similar to which place? Click it on the map.</source>
      <translation>Semblable à quel lieu ? Le cliquer sur la carte.</translation>
    </message>
    <message>
      <source>Similar to what? Choose a street-view photo.</source>
      <translation>Semblable à quoi ? Choisir une photo de rue.</translation>
    </message>
    <message>
      <source>There is no photo {0}.</source>
      <translation>Il n’y a pas de photo {0}.</translation>
    </message>
    <message>
      <source>Say in which folder the output goes: choose it with the … button.</source>
      <translation>Indiquer dans quel dossier va la sortie : le choisir avec le bouton « … ».</translation>
    </message>
    <message>
      <source>The output must be a GeoTIFF: give it a name ending in .tif.</source>
      <translation>La sortie doit être un GeoTIFF : lui donner un nom finissant par .tif.</translation>
    </message>
    <message>
      <source>There is no file of components {0}.</source>
      <translation>Il n’y a pas de fichier de composantes {0}.</translation>
    </message>
    <message>
      <source>There is no file of regions {0}.</source>
      <translation>Il n’y a pas de fichier de régions {0}.</translation>
    </message>
    <message>
      <source>Regions are saved as JSON: choose a file that ends in .json.</source>
      <translation>Les régions sont enregistrées en JSON : choisir un fichier finissant par .json.</translation>
    </message>
    <message>
      <source>Components are saved as JSON: choose a file that ends in .json.</source>
      <translation>Les composantes sont enregistrées en JSON : choisir un fichier finissant par .json.</translation>
    </message>
    <message>
      <source>a few seconds</source>
      <translation>quelques secondes</translation>
    </message>
    <message>
      <source>about {0} s</source>
      <translation>environ {0} s</translation>
    </message>
    <message>
      <source>about {0} min</source>
      <translation>environ {0} min</translation>
    </message>
    <message>
      <source>about {0} h</source>
      <translation>environ {0} h</translation>
    </message>
  </context>
  <context>
    <name>ModelCard</name>
    <message>
      <source>About the model {0}</source>
      <translation>À propos du modèle {0}</translation>
    </message>
    <message>
      <source>Cancel do&amp;wnload</source>
      <translation>Annuler le té&amp;léchargement</translation>
    </message>
    <message>
      <source>Look for a &amp;newer version</source>
      <translation>Chercher une &amp;nouvelle version</translation>
    </message>
    <message>
      <source>&amp;Download ({0})</source>
      <translation>&amp;Télécharger ({0})</translation>
    </message>
    <message>
      <source>Offline is ticked in the settings: nothing is downloaded.</source>
      <translation>« Hors ligne » est coché dans les paramètres : rien n’est téléchargé.</translation>
    </message>
    <message>
      <source>This is the checkpoint that the paper's evaluation names.</source>
      <translation>C’est le checkpoint que nomme l’évaluation de l’article.</translation>
    </message>
    <message>
      <source>Its repository may hold only the weights that training started from; maps made with those are worth little. The plugin recognises them and says so with the result.</source>
      <translation>Son dépôt ne contient peut-être que les poids dont l’entraînement est parti ; les cartes faites avec ceux-ci valent peu. L’extension les reconnaît et le dit avec le résultat.</translation>
    </message>
    <message>
      <source>GeoLangBind compares images with words and takes any number of optical bands.</source>
      <translation>GeoLangBind compare des images à des mots et accepte un nombre quelconque de bandes optiques.</translation>
    </message>
    <message>
      <source>Paper: {0}</source>
      <translation>Article : {0}</translation>
    </message>
    <message>
      <source>Licence, size and repository are shown once the engine has started.</source>
      <translation>Licence, taille et dépôt s’affichent une fois le moteur démarré.</translation>
    </message>
    <message>
      <source>A download sends no scene and no class name; maps are made on this computer.</source>
      <translation>Un téléchargement n’envoie ni scène ni nom de classe ; les cartes se font sur cet ordinateur.</translation>
    </message>
    <message>
      <source>no</source>
      <translation>non</translation>
    </message>
    <message>
      <source>no; the first run downloads it</source>
      <translation>non ; la première exécution le télécharge</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Licence</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Taille</translation>
    </message>
    <message>
      <source>Repository</source>
      <translation>Dépôt</translation>
    </message>
    <message>
      <source>Commit</source>
      <translation>Commit</translation>
    </message>
    <message>
      <source>the newest when it is downloaded</source>
      <translation>le plus récent au moment du téléchargement</translation>
    </message>
    <message>
      <source>On this computer</source>
      <translation>Sur cet ordinateur</translation>
    </message>
    <message>
      <source>Used instead</source>
      <translation>Utilisé à la place</translation>
    </message>
  </context>
  <context>
    <name>ModelChooser</name>
    <message>
      <source>Model</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <source>About this model (Alt+B)</source>
      <translation>À propos de ce modèle (Alt+F)</translation>
    </message>
    <message>
      <source>A&amp;bout this model</source>
      <translation>In&amp;fos sur ce modèle</translation>
    </message>
    <message>
      <source>Weights file and device</source>
      <translation>Fichier de poids et périphérique</translation>
    </message>
    <message>
      <source>Checkpoints</source>
      <translation>Checkpoints</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>Tous les fichiers</translation>
    </message>
    <message>
      <source>as published</source>
      <translation>tel que publié</translation>
    </message>
    <message>
      <source>A checkpoint on disk instead of the published one</source>
      <translation>Un checkpoint sur le disque au lieu de celui publié</translation>
    </message>
    <message>
      <source>Models: download, check, remove…</source>
      <translation>Modèles : télécharger, vérifier…</translation>
    </message>
    <message>
      <source>&amp;Weights</source>
      <translation>Poi&amp;ds</translation>
    </message>
    <message>
      <source>De&amp;vice</source>
      <translation>Périphéri&amp;que</translation>
    </message>
    <message>
      <source>There is no weights file {0}.</source>
      <translation>Il n’y a pas de fichier de poids {0}.</translation>
    </message>
    <message>
      <source>The first run fetches {0} GB from {1}.</source>
      <translation>La première exécution télécharge {0} Go depuis {1}.</translation>
    </message>
    <message>
      <source>Starter: trained on simulated scenes, to try the plugin; use GeoLangBind for real work</source>
      <translation>Starter : entraîné sur des scènes simulées, pour essayer l’extension ; pour un vrai travail, utiliser GeoLangBind</translation>
    </message>
    <message>
      <source>GeoLangBind, base size: the smaller published model</source>
      <translation>GeoLangBind, taille de base : le plus petit modèle publié</translation>
    </message>
    <message>
      <source>GeoLangBind, large: the published figures are its; best with a graphics card</source>
      <translation>GeoLangBind, grand : les chiffres publiés sont les siens ; le mieux avec une carte graphique</translation>
    </message>
  </context>
  <context>
    <name>ModelLibrary</name>
    <message>
      <source>GeoLangBind: download of {0}</source>
      <translation>GeoLangBind : téléchargement de {0}</translation>
    </message>
    <message>
      <source>GeoLangBind: check of {0}</source>
      <translation>GeoLangBind : vérification de {0}</translation>
    </message>
    <message>
      <source>GeoLangBind: removal of {0}</source>
      <translation>GeoLangBind : suppression de {0}</translation>
    </message>
    <message>
      <source>GeoLangBind: engine</source>
      <translation>GeoLangBind : moteur</translation>
    </message>
    <message>
      <source>{0} is on this computer now.</source>
      <translation>{0} est maintenant sur cet ordinateur.</translation>
    </message>
    <message>
      <source>{0} is the newest version.</source>
      <translation>{0} est la version la plus récente.</translation>
    </message>
    <message>
      <source>{0} was replaced by its newest version.</source>
      <translation>{0} a été remplacé par sa version la plus récente.</translation>
    </message>
    <message>
      <source>No damage: every file is as it was published, and the model loads.</source>
      <translation>Intact : chaque fichier est tel que publié, et le modèle se charge.</translation>
    </message>
    <message>
      <source>The model loads; there is no checksum to compare it with.</source>
      <translation>Le modèle se charge ; il n’y a pas de somme de contrôle à comparer.</translation>
    </message>
    <message>
      <source>Removed; {0} are free again.</source>
      <translation>Supprimé ; {0} sont à nouveau libres.</translation>
    </message>
    <message>
      <source>Cancelled.</source>
      <translation>Annulé.</translation>
    </message>
    <message>
      <source>Cancelled; the next download goes on from here.</source>
      <translation>Annulé ; le prochain téléchargement reprendra ici.</translation>
    </message>
  </context>
  <context>
    <name>ModelTile</name>
    <message>
      <source>I accept this licence</source>
      <translation>J’accepte cette licence</translation>
    </message>
    <message>
      <source>Download again</source>
      <translation>Télécharger à nouveau</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>Vérifier</translation>
    </message>
    <message>
      <source>Look whether a file is damaged, and whether the model loads</source>
      <translation>Regarder si un fichier est endommagé et si le modèle se charge</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>Supprimer…</translation>
    </message>
    <message>
      <source>Cancelling…</source>
      <translation>Annulation…</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Continuer</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>Télécharger</translation>
    </message>
    <message>
      <source>Accept the licence first.</source>
      <translation>Accepter d’abord la licence.</translation>
    </message>
    <message>
      <source>Offline is ticked below: nothing is downloaded.</source>
      <translation>« Hors ligne » est coché ci-dessous : rien n’est téléchargé.</translation>
    </message>
    <message>
      <source>about {0}</source>
      <translation>environ {0}</translation>
    </message>
    <message>
      <source>Licence: {0}</source>
      <translation>Licence : {0}</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Plus</translation>
    </message>
    <message>
      <source>About this model…</source>
      <translation>À propos de ce modèle…</translation>
    </message>
    <message>
      <source>Look for a newer version</source>
      <translation>Chercher une nouvelle version</translation>
    </message>
    <message>
      <source>Open its folder</source>
      <translation>Ouvrir son dossier</translation>
    </message>
    <message>
      <source>Use a file instead…</source>
      <translation>Utiliser plutôt un fichier…</translation>
    </message>
    <message>
      <source>Use the published one</source>
      <translation>Utiliser celui publié</translation>
    </message>
  </context>
  <context>
    <name>ModelWords</name>
    <message>
      <source>To try the plugin, without any download. Quick, and good for a first look.</source>
      <translation>Pour essayer l’extension, sans téléchargement. Rapide et bon pour un premier regard.</translation>
    </message>
    <message>
      <source>Class maps and similarity from words. The smaller of the two; its published weights may be those from before training.</source>
      <translation>Cartes des classes et similarité à partir de mots. Le plus petit des deux ; ses poids publiés sont peut-être ceux d’avant l’entraînement.</translation>
    </message>
    <message>
      <source>Class maps and similarity from words: the one for real work. Best with a graphics card.</source>
      <translation>Cartes des classes et similarité à partir de mots : le modèle pour un vrai travail. Le mieux avec une carte graphique.</translation>
    </message>
    <message>
      <source>Similarity to street-view photos, and what is typical of a place on Earth.</source>
      <translation>Similarité à des photos de rue, et ce qui est typique d’un lieu de la Terre.</translation>
    </message>
    <message>
      <source>of the code; that of the weights is not stated</source>
      <translation>du code ; celle des poids n’est pas indiquée</translation>
    </message>
    <message>
      <source>credit the authors, no commercial use</source>
      <translation>citer les auteurs, pas d’usage commercial</translation>
    </message>
    <message>
      <source>Credit the authors, and do not use it commercially.</source>
      <translation>Citer les auteurs et ne pas l’utiliser commercialement.</translation>
    </message>
    <message>
      <source>That is the licence of GAIR's code; take it to be that of the weights too unless their page says otherwise.</source>
      <translation>C’est la licence du code de GAIR ; la tenir aussi pour celle des poids, sauf indication contraire sur leur page.</translation>
    </message>
    <message>
      <source>Layers made with GAIR carry the licence in their metadata.</source>
      <translation>Les couches faites avec GAIR portent la licence dans leurs métadonnées.</translation>
    </message>
    <message>
      <source>A file of yours is used</source>
      <translation>Un fichier personnel est utilisé</translation>
    </message>
    <message>
      <source>Part of the plugin</source>
      <translation>Partie de l’extension</translation>
    </message>
    <message>
      <source>On this computer</source>
      <translation>Sur cet ordinateur</translation>
    </message>
    <message>
      <source>{0} of about {1} downloaded</source>
      <translation>{0} sur environ {1} téléchargés</translation>
    </message>
    <message>
      <source>Not downloaded</source>
      <translation>Pas téléchargé</translation>
    </message>
    <message>
      <source>Cancelling…</source>
      <translation>Annulation…</translation>
    </message>
    <message>
      <source>Waiting for {0}…</source>
      <translation>Attente de {0}…</translation>
    </message>
    <message>
      <source>Starting…</source>
      <translation>Démarrage…</translation>
    </message>
    <message>
      <source>Checking for damage…</source>
      <translation>Recherche de dommages…</translation>
    </message>
    <message>
      <source>Removing…</source>
      <translation>Suppression…</translation>
    </message>
    <message>
      <source>Asking the hub what there is…</source>
      <translation>Demande au hub de ce qu’il y a…</translation>
    </message>
    <message>
      <source>Downloading</source>
      <translation>Téléchargement</translation>
    </message>
    <message>
      <source>The connection broke; trying again…</source>
      <translation>La connexion s’est interrompue ; nouvel essai…</translation>
    </message>
    <message>
      <source>Another program downloads it: waiting…</source>
      <translation>Un autre programme le télécharge : attente…</translation>
    </message>
    <message>
      <source>Checking what has come…</source>
      <translation>Vérification de ce qui est arrivé…</translation>
    </message>
  </context>
  <context>
    <name>ModelsDialog</name>
    <message>
      <source>GeoLangBind · Models</source>
      <translation>GeoLangBind · Modèles</translation>
    </message>
    <message>
      <source>Install the engine…</source>
      <translation>Installer le moteur…</translation>
    </message>
    <message>
      <source>Folder:</source>
      <translation>Dossier :</translation>
    </message>
    <message>
      <source>Chan&amp;ge…</source>
      <translation>&amp;Changer…</translation>
    </message>
    <message>
      <source>&amp;Usual folder</source>
      <translation>Dossier &amp;usuel</translation>
    </message>
    <message>
      <source>O&amp;ffline: use only models that are on this computer</source>
      <translation>Hors li&amp;gne : n’utiliser que les modèles présents sur cet ordinateur</translation>
    </message>
    <message>
      <source>Help on models</source>
      <translation>Aide sur les modèles</translation>
    </message>
    <message>
      <source>C&amp;lose</source>
      <translation>Fer&amp;mer</translation>
    </message>
    <message>
      <source>GeoLangBind: engine</source>
      <translation>GeoLangBind : moteur</translation>
    </message>
    <message>
      <source>{0} free</source>
      <translation>{0} libres</translation>
    </message>
    <message>
      <source>shared with other programs that use Hugging Face models</source>
      <translation>partagé avec d’autres programmes qui utilisent des modèles de Hugging Face</translation>
    </message>
    <message>
      <source>Something is being done to a model: wait for it, or cancel.</source>
      <translation>Une opération est en cours sur un modèle : l’attendre ou l’annuler.</translation>
    </message>
    <message>
      <source>Remove {0} from this computer? {1} are freed.</source>
      <translation>Supprimer {0} de cet ordinateur ? {1} sont libérés.</translation>
    </message>
    <message>
      <source>Other programs that use the Hugging Face cache lose it too.</source>
      <translation>Les autres programmes qui utilisent le cache de Hugging Face le perdent aussi.</translation>
    </message>
    <message>
      <source>Checkpoints</source>
      <translation>Checkpoints</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>Tous les fichiers</translation>
    </message>
    <message>
      <source>A checkpoint instead of the published one</source>
      <translation>Un checkpoint au lieu de celui publié</translation>
    </message>
    <message>
      <source>Folder for models</source>
      <translation>Dossier des modèles</translation>
    </message>
    <message>
      <source>Nothing can be written into {0}.</source>
      <translation>Impossible d’écrire dans {0}.</translation>
    </message>
    <message>
      <source>Starting the engine…</source>
      <translation>Démarrage du moteur…</translation>
    </message>
  </context>
  <context>
    <name>MoreOptions</name>
    <message>
      <source>Patches: a dense map</source>
      <translation>Patches : une carte dense</translation>
    </message>
    <message>
      <source>Windows: one label each</source>
      <translation>Fenêtres : une étiquette chacune</translation>
    </message>
    <message>
      <source>Windows: how the published zero-shot numbers are measured</source>
      <translation>Fenêtres : comme sont mesurés les chiffres zero-shot publiés</translation>
    </message>
    <message>
      <source>Follow the image's edges</source>
      <translation>Suivre les contours de l’image</translation>
    </message>
    <message>
      <source>No smoothing</source>
      <translation>Pas de lissage</translation>
    </message>
    <message>
      <source>Lets borders between classes follow what is seen in the image</source>
      <translation>Laisse les limites entre classes suivre ce qui se voit dans l’image</translation>
    </message>
    <message>
      <source>Best class wins (softmax)</source>
      <translation>La meilleure classe gagne (softmax)</translation>
    </message>
    <message>
      <source>Each class by itself (sigmoid)</source>
      <translation>Chaque classe seule (sigmoid)</translation>
    </message>
    <message>
      <source>By itself: a place that is none of the classes can stay unclassified</source>
      <translation>Seule : un lieu qui n’est d’aucune classe peut rester non classé</translation>
    </message>
    <message>
      <source>&amp;Keep the score of every class</source>
      <translation>&amp;Conserver le score de chaque classe</translation>
    </message>
    <message>
      <source>De&amp;tail</source>
      <translation>Dé&amp;tail</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>Regard</translation>
    </message>
    <message>
      <source>Smoot&amp;hing</source>
      <translation>L&amp;issage</translation>
    </message>
    <message>
      <source>Compet&amp;ition</source>
      <translation>Co&amp;ncurrence</translation>
    </message>
    <message>
      <source>Native patches</source>
      <translation>Patches du modèle</translation>
    </message>
    <message>
      <source>2× finer</source>
      <translation>2× plus fins</translation>
    </message>
    <message>
      <source>4× finer</source>
      <translation>4× plus fins</translation>
    </message>
    <message>
      <source>Finer patches see smaller things and take longer</source>
      <translation>Des patches plus fins voient de plus petites choses et prennent plus de temps</translation>
    </message>
  </context>
  <context>
    <name>Numbers</name>
    <message>
      <source>{0} GB</source>
      <translation>{0} Go</translation>
    </message>
    <message>
      <source>{0} MB</source>
      <translation>{0} Mo</translation>
    </message>
    <message>
      <source>{0} kB</source>
      <translation>{0} ko</translation>
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
      <translation>encore {0} s</translation>
    </message>
    <message>
      <source>{0} min left</source>
      <translation>encore {0} min</translation>
    </message>
    <message>
      <source>{0} h {1} min left</source>
      <translation>encore {0} h {1} min</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} sur {1}</translation>
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
      <translation>Coller une liste de classes</translation>
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
      <translation>Une classe par ligne ; prompts après deux-points, séparés par |.</translation>
    </message>
    <message numerus="yes">
      <source>%n class(es)</source>
      <translation>
        <numerusform>%n classe</numerusform>
        <numerusform>%n classes</numerusform>
      </translation>
    </message>
    <message>
      <source>No class yet</source>
      <translation>Pas encore de classe</translation>
    </message>
  </context>
  <context>
    <name>PhotoCard</name>
    <message>
      <source>Drop a street-view photo here or on the map, or a folder of them.</source>
      <translation>Déposer ici ou sur la carte une photo de rue, ou un dossier de photos.</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>Photo</translation>
    </message>
    <message>
      <source>Ask about no photo</source>
      <translation>N’interroger sur aucune photo</translation>
    </message>
    <message>
      <source>Where o&amp;n Earth…</source>
      <translation>Où dans le &amp;monde…</translation>
    </message>
    <message>
      <source>Where the model would expect this photo, with no image (Locations dock)</source>
      <translation>Où le modèle attendrait cette photo, sans image des lieux (panneau Lieux)</translation>
    </message>
  </context>
  <context>
    <name>PhotoControl</name>
    <message>
      <source>One photo or folder at a time: {0} is taken.</source>
      <translation>Une photo ou un dossier à la fois : {0} est pris.</translation>
    </message>
    <message>
      <source>Reading the photos of {0}</source>
      <translation>Lecture des photos de {0}</translation>
    </message>
    <message>
      <source>Looking at {0}</source>
      <translation>Examen de {0}</translation>
    </message>
    <message>
      <source>Photos</source>
      <translation>Photos</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>Photo</translation>
    </message>
    <message>
      <source>Folder of photos</source>
      <translation>Dossier de photos</translation>
    </message>
    <message>
      <source>It states no GPS position: only its heatmap says where it may be.</source>
      <translation>Elle n’indique pas de position GPS : seule sa carte de chaleur dit où elle peut avoir été prise.</translation>
    </message>
    <message>
      <source>Taken at {0}, {1}</source>
      <translation>Prise à {0}, {1}</translation>
    </message>
    <message>
      <source>{0}, outside the scene</source>
      <translation>{0}, hors de la scène</translation>
    </message>
    <message>
      <source>GeoLangBind: photos on the map</source>
      <translation>GeoLangBind : photos sur la carte</translation>
    </message>
    <message>
      <source>None of the {0} files in {1} can be read as a photo. {2}</source>
      <translation>Aucun des {0} fichiers de {1} ne peut être lu comme photo. {2}</translation>
    </message>
    <message>
      <source>{0}: {1} photos</source>
      <translation>{0} : {1} photos</translation>
    </message>
    <message>
      <source>Cancelled: photos that were encoded until then are kept.</source>
      <translation>Annulé : les photos encodées jusque-là sont conservées.</translation>
    </message>
    <message>
      <source>Cancelled: nothing was changed.</source>
      <translation>Annulé : rien n’a été modifié.</translation>
    </message>
    <message>
      <source>That place lies outside the scene “{0}”.</source>
      <translation>Ce lieu est hors de la scène « {0} ».</translation>
    </message>
    <message>
      <source>Comparing the photos with this place</source>
      <translation>Comparaison des photos avec ce lieu</translation>
    </message>
    <message>
      <source>GAIR on {0}, {1}</source>
      <translation>GAIR sur {0}, {1}</translation>
    </message>
    <message>
      <source>The most like what the scene shows there come first.</source>
      <translation>Celles qui ressemblent le plus à ce que la scène y montre viennent en premier.</translation>
    </message>
    <message>
      <source>Compared with the location alone, without a scene. {0}</source>
      <translation>Comparées à la seule position, sans scène. {0}</translation>
    </message>
  </context>
  <context>
    <name>PhotoList</name>
    <message>
      <source>Photos</source>
      <translation>Photos</translation>
    </message>
  </context>
  <context>
    <name>PhotoRuns</name>
    <message>
      <source>GeoLangBind: {0}</source>
      <translation>GeoLangBind : {0}</translation>
    </message>
  </context>
  <context>
    <name>PhotoWay</name>
    <message>
      <source>Ph&amp;oto…</source>
      <translation>Ph&amp;oto…</translation>
    </message>
    <message>
      <source>Choose a street-view photo</source>
      <translation>Choisir une photo de rue</translation>
    </message>
    <message>
      <source>Fo&amp;lder…</source>
      <translation>Doss&amp;ier…</translation>
    </message>
    <message>
      <source>Choose a folder of photos; those with a GPS position come onto the map</source>
      <translation>Choisir un dossier de photos ; celles qui ont une position GPS vont sur la carte</translation>
    </message>
    <message>
      <source>Close the folder; its points stay on the map</source>
      <translation>Fermer le dossier ; ses points restent sur la carte</translation>
    </message>
    <message>
      <source>&amp;Rank by a place on the map</source>
      <translation>&amp;Classer selon un lieu de la carte</translation>
    </message>
    <message>
      <source>Click the map: which of the photos look like this place?</source>
      <translation>Cliquer la carte : lesquelles des photos ressemblent à ce lieu ?</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
  </context>
  <context>
    <name>PhotosModel</name>
    <message>
      <source>no GPS position</source>
      <translation>pas de position GPS</translation>
    </message>
  </context>
  <context>
    <name>PlacesTable</name>
    <message>
      <source>Place</source>
      <translation>Lieu</translation>
    </message>
    <message>
      <source>Similarity</source>
      <translation>Similarité</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>Lieux</translation>
    </message>
  </context>
  <context>
    <name>PluginMenu</name>
    <message>
      <source>GeoLangBind · Classify</source>
      <translation>GeoLangBind · Classer</translation>
    </message>
    <message>
      <source>Class map of a scene from typed class names</source>
      <translation>Carte des classes d’une scène à partir de noms de classes saisis</translation>
    </message>
    <message>
      <source>GeoLangBind · Compare</source>
      <translation>GeoLangBind · Comparer</translation>
    </message>
    <message>
      <source>Where in a scene is what you click, type or have a photo of</source>
      <translation>Où se trouve dans une scène ce qui est cliqué, saisi ou photographié</translation>
    </message>
    <message>
      <source>GeoLangBind · Locations</source>
      <translation>GeoLangBind · Lieux</translation>
    </message>
    <message>
      <source>What a model knows about the places of an extent, with no image</source>
      <translation>Ce qu’un modèle sait des lieux d’une emprise, sans image</translation>
    </message>
    <message>
      <source>Engine…</source>
      <translation>Moteur…</translation>
    </message>
    <message>
      <source>Models…</source>
      <translation>Modèles…</translation>
    </message>
    <message>
      <source>Settings…</source>
      <translation>Paramètres…</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Aide</translation>
    </message>
  </context>
  <context>
    <name>ProcessingBands</name>
    <message>
      <source>“{0}” is no wavelength: write nanometres separated by commas, e.g. 665, 560.</source>
      <translation>« {0} » n’est pas une longueur d’onde : écrire des nanomètres séparés par des virgules, p. ex. 665, 560.</translation>
    </message>
    <message>
      <source>A wavelength of {0} nm is too short: write nanometres, e.g. {1}, or “{0} µm”.</source>
      <translation>Une longueur d’onde de {0} nm est trop courte : écrire des nanomètres, p. ex. {1}, ou « {0} µm ».</translation>
    </message>
    <message>
      <source>{0} wavelengths for {1} bands: give one for each band that takes part.</source>
      <translation>{0} longueurs d’onde pour {1} bandes : en donner une par bande qui participe.</translation>
    </message>
    <message>
      <source>typed</source>
      <translation>saisie</translation>
    </message>
  </context>
  <context>
    <name>ProcessingChoices</name>
    <message>
      <source>Photos (*.jpg *.jpeg *.png *.webp);;All files (*)</source>
      <translation>Photos (*.jpg *.jpeg *.png *.webp);;Tous les fichiers (*)</translation>
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
      <translation>Photo</translation>
    </message>
    <message>
      <source>Similarity</source>
      <translation>Similarité</translation>
    </message>
    <message>
      <source>Distance</source>
      <translation>Distance</translation>
    </message>
    <message>
      <source>and {0} more</source>
      <translation>et {0} de plus</translation>
    </message>
    <message>
      <source>Photos like the place {0}</source>
      <translation>Photos semblables au lieu {0}</translation>
    </message>
  </context>
  <context>
    <name>RankParameters</name>
    <message>
      <source>The Sentinel-2 image, with the ten bands that GAIR needs.</source>
      <translation>L’image Sentinel-2, avec les dix bandes dont GAIR a besoin.</translation>
    </message>
    <message>
      <source>Extent of the export</source>
      <translation>Emprise de l’export</translation>
    </message>
    <message>
      <source>For layers that are exported first: the part that is exported, a few kilometres around the point; empty: all of it.</source>
      <translation>Pour les couches d’abord exportées : la partie exportée, quelques kilomètres autour du point ; vide : tout.</translation>
    </message>
    <message>
      <source>Where encoded scenes and photos are kept; empty: in your cache folder.</source>
      <translation>Où sont gardées les scènes et photos encodées ; vide : dans le dossier de cache.</translation>
    </message>
    <message>
      <source>Point</source>
      <translation>Point</translation>
    </message>
    <message>
      <source>The place that photos are compared with, in any CRS, inside the scene.</source>
      <translation>Le lieu auquel les photos sont comparées, dans un SCR quelconque, dans la scène.</translation>
    </message>
    <message>
      <source>Folder of photos</source>
      <translation>Dossier de photos</translation>
    </message>
    <message>
      <source>Photos taken on the ground, JPEG, PNG or WebP; folders in it are searched too. Photos are encoded once: the next place is answered at once.</source>
      <translation>Photos prises au sol, JPEG, PNG ou WebP ; les sous-dossiers sont aussi parcourus. Les photos sont encodées une fois : le lieu suivant reçoit une réponse immédiate.</translation>
    </message>
    <message>
      <source>Number of photos</source>
      <translation>Nombre de photos</translation>
    </message>
    <message>
      <source>How many are listed, the most similar first; 0: all.</source>
      <translation>Combien sont listées, les plus semblables d’abord ; 0 : toutes.</translation>
    </message>
    <message>
      <source>Ranked photos</source>
      <translation>Photos triées</translation>
    </message>
    <message>
      <source>Where the photos were taken, the most similar first, in longitude and latitude: rank, name, score (cosine similarity, -1 to 1), distance_m (metres to the point) and path. Photos without a GPS position have neither distance nor geometry.</source>
      <translation>Où les photos ont été prises, les plus semblables d’abord, en longitude et latitude : rank, name, score (similarité cosinus, -1 à 1), distance_m (mètres jusqu’au point) et path. Les photos sans position GPS n’ont ni distance ni géométrie.</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>Résumé</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <translation>Fichiers HTML (*.html)</translation>
    </message>
    <message>
      <source>The same as a table, with the best photos as pictures, as HTML.</source>
      <translation>La même chose en tableau, avec les meilleures photos en images, en HTML.</translation>
    </message>
    <message>
      <source>Photos compared</source>
      <translation>Photos comparées</translation>
    </message>
    <message>
      <source>Most similar photo</source>
      <translation>Photo la plus semblable</translation>
    </message>
    <message>
      <source>Largest similarity</source>
      <translation>Similarité maximale</translation>
    </message>
  </context>
  <context>
    <name>RankPhotosAlgorithm</name>
    <message>
      <source>Rank photos by similarity to a place</source>
      <translation>Trier des photos par similarité à un lieu</translation>
    </message>
    <message>
      <source>Which photos of a folder look like a place in a Sentinel-2 scene</source>
      <translation>Quelles photos d’un dossier ressemblent à un lieu d’une scène Sentinel-2</translation>
    </message>
    <message>
      <source>Give a place in a Sentinel-2 scene and a folder of photos taken on the ground, get the photos sorted by the cosine similarity of each to what the scene shows there, by the model GAIR, as points with rank, score and distance in metres. The scene needs ten Sentinel-2 bands. The engine runs in its own process; no scene and no photo leaves the computer. GAIR's licence, CC BY-NC 4.0, holds for the result: credit its authors, no commercial use.</source>
      <translation>Donner un lieu d’une scène Sentinel-2 et un dossier de photos prises au sol, obtenir les photos triées selon la similarité cosinus de chacune avec ce que la scène y montre, par le modèle GAIR, en points avec rang, score et distance en mètres. La scène doit avoir dix bandes de Sentinel-2. Le moteur tourne dans son propre processus ; ni scène ni photo ne quitte l’ordinateur. La licence de GAIR, CC BY-NC 4.0, vaut pour le résultat : citer ses auteurs, pas d’usage commercial.</translation>
    </message>
    <message>
      <source>GAIR,photo,picture,street view,ground,similarity,search,gallery</source>
      <translation>GAIR,photo,image,street view,sol,similarité,recherche,galerie</translation>
    </message>
    <message>
      <source>The points cannot be written to {0}: {1}</source>
      <translation>Les points ne peuvent pas être écrits dans {0} : {1}</translation>
    </message>
    <message>
      <source>{0} photos compared; {1} files were new or had changed.</source>
      <translation>{0} photos comparées ; {1} fichiers étaient nouveaux ou modifiés.</translation>
    </message>
    <message>
      <source>{0} of the {1} photos listed state no GPS position: no distance, no point.</source>
      <translation>{0} des {1} photos listées n’indiquent pas de position GPS : ni distance, ni point.</translation>
    </message>
    <message>
      <source>{0} files cannot be read as photos, the first: {1}</source>
      <translation>{0} fichiers ne peuvent pas être lus comme photos, le premier : {1}</translation>
    </message>
  </context>
  <context>
    <name>RectangleChooser</name>
    <message>
      <source>&amp;Draw</source>
      <translation>T&amp;racer</translation>
    </message>
    <message>
      <source>Drag a rectangle on the map; Escape gives up</source>
      <translation>Tracer un rectangle sur la carte ; Échap pour abandonner</translation>
    </message>
    <message>
      <source>Re&amp;draw</source>
      <translation>Ret&amp;racer</translation>
    </message>
    <message>
      <source>Drag a rectangle on the map.</source>
      <translation>Tracer un rectangle sur la carte.</translation>
    </message>
  </context>
  <context>
    <name>ResultSummary</name>
    <message>
      <source>Copy the table</source>
      <translation>Copier le tableau</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>Classe</translation>
    </message>
    <message>
      <source>ha</source>
      <translation>ha</translation>
    </message>
    <message>
      <source>Unclassified below, in percent</source>
      <translation>Non classé sous, en pour cent</translation>
    </message>
    <message>
      <source>&amp;Unclassified below</source>
      <translation>Non c&amp;lassé sous</translation>
    </message>
    <message>
      <source>The class layer or its confidence raster is gone.</source>
      <translation>La couche des classes ou son raster de confiance a disparu.</translation>
    </message>
    <message>
      <source>unclassified</source>
      <translation>non classé</translation>
    </message>
  </context>
  <context>
    <name>RunBar</name>
    <message>
      <source>Ru&amp;n</source>
      <translation>Exéc&amp;uter</translation>
    </message>
    <message>
      <source>Classify the scene (Ctrl+Enter)</source>
      <translation>Classer la scène (Ctrl+Entrée)</translation>
    </message>
    <message>
      <source>Help on this panel</source>
      <translation>Aide sur ce panneau</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>&amp;Annuler</translation>
    </message>
    <message>
      <source>Asking the engine…</source>
      <translation>Interrogation du moteur…</translation>
    </message>
    <message>
      <source>Cancelling…</source>
      <translation>Annulation…</translation>
    </message>
  </context>
  <context>
    <name>RunControl</name>
    <message>
      <source>GeoLangBind: classes of “{0}”</source>
      <translation>GeoLangBind : classes de « {0} »</translation>
    </message>
    <message>
      <source>Cancelled: nothing was written.</source>
      <translation>Annulé : rien n’a été écrit.</translation>
    </message>
    <message>
      <source>Classified in {0}: {1}</source>
      <translation>Classé en {0} : {1}</translation>
    </message>
  </context>
  <context>
    <name>SceneAlgorithm</name>
    <message>
      <source>Choose a raster layer as the scene.</source>
      <translation>Choisir une couche raster comme scène.</translation>
    </message>
    <message>
      <source>The offset is no number: write one, or leave it out.</source>
      <translation>Le décalage n’est pas un nombre : en écrire un ou l’omettre.</translation>
    </message>
    <message>
      <source>Bands: {0}. {1}</source>
      <translation>Bandes : {0}. {1}</translation>
    </message>
    <message>
      <source>Model: {0} on {1}</source>
      <translation>Modèle : {0} sur {1}</translation>
    </message>
    <message>
      <source>Exporting the layer…</source>
      <translation>Export de la couche…</translation>
    </message>
  </context>
  <context>
    <name>SceneBands</name>
    <message>
      <source>1 band</source>
      <translation>1 bande</translation>
    </message>
    <message>
      <source>{0} bands</source>
      <translation>{0} bandes</translation>
    </message>
    <message>
      <source>{0} of {1} bands</source>
      <translation>{0} bandes sur {1}</translation>
    </message>
    <message>
      <source>wavelengths missing</source>
      <translation>longueurs d’onde manquantes</translation>
    </message>
    <message>
      <source>from {0}</source>
      <translation>de {0}</translation>
    </message>
    <message>
      <source>from several sources</source>
      <translation>de plusieurs sources</translation>
    </message>
    <message>
      <source>Paste numbers only: one wavelength in nanometres for each band.</source>
      <translation>Coller seulement des nombres : une longueur d’onde en nanomètres par bande.</translation>
    </message>
    <message>
      <source>The list has {0} wavelengths, the scene {1} bands.</source>
      <translation>La liste a {0} longueurs d’onde, la scène {1} bandes.</translation>
    </message>
    <message>
      <source>typed</source>
      <translation>saisie</translation>
    </message>
  </context>
  <context>
    <name>SceneChooser</name>
    <message>
      <source>Scene</source>
      <translation>Scène</translation>
    </message>
  </context>
  <context>
    <name>SceneParameters</name>
    <message>
      <source>Layers that only QGIS can read (web services, databases) are exported first.</source>
      <translation>Les couches que seul QGIS sait lire (services web, bases de données) sont d’abord exportées.</translation>
    </message>
    <message>
      <source>Scene</source>
      <translation>Scène</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <source>starter: small, trained on simulated scenes, to try the plugin; offline. geolangbind-b-224, geolangbind-l-384: the published GeoLangBind, for real work; fetched from the Hugging Face Hub when first used.</source>
      <translation>starter : petit, entraîné sur des scènes simulées, pour essayer l’extension ; hors ligne. geolangbind-b-224, geolangbind-l-384 : le GeoLangBind publié, pour un vrai travail ; pris sur le Hugging Face Hub à la première utilisation.</translation>
    </message>
    <message>
      <source>Weights file</source>
      <translation>Fichier de poids</translation>
    </message>
    <message>
      <source>A checkpoint on disk (.safetensors, .bin, .pth) instead of the published one.</source>
      <translation>Un checkpoint sur le disque (.safetensors, .bin, .pth) au lieu de celui publié.</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Périphérique</translation>
    </message>
    <message>
      <source>Where the model runs: auto, cpu, cuda, cuda:1 … or mps.</source>
      <translation>Où tourne le modèle : auto, cpu, cuda, cuda:1 … ou mps.</translation>
    </message>
    <message>
      <source>Offline</source>
      <translation>Hors ligne</translation>
    </message>
    <message>
      <source>Never reach for the Hugging Face Hub: use what is on this computer.</source>
      <translation>Ne jamais accéder au Hugging Face Hub : utiliser ce qui est sur cet ordinateur.</translation>
    </message>
    <message>
      <source>The bands that take part; empty: all that hold measurements.</source>
      <translation>Les bandes qui participent ; vide : toutes celles qui contiennent des mesures.</translation>
    </message>
    <message>
      <source>The bands to choose from; empty: all. GAIR takes Sentinel-2's B02, B03, B04, B05, B06, B07, B08, B8A, B11 and B12, found by name or wavelength, in any order.</source>
      <translation>Les bandes au choix ; vide : toutes. GAIR prend B02, B03, B04, B05, B06, B07, B08, B8A, B11 et B12 de Sentinel-2, trouvées par nom ou longueur d’onde, dans un ordre quelconque.</translation>
    </message>
    <message>
      <source>Sensor</source>
      <translation>Capteur</translation>
    </message>
    <message>
      <source>auto: found in the scene's metadata. A preset gives the wavelengths of its bands.</source>
      <translation>auto : trouvé dans les métadonnées de la scène. Un capteur de la liste donne les longueurs d’onde de ses bandes.</translation>
    </message>
    <message>
      <source>Bands</source>
      <translation>Bandes</translation>
    </message>
    <message>
      <source>Wavelengths (nm)</source>
      <translation>Longueurs d’onde (nm)</translation>
    </message>
    <message>
      <source>One for each band that takes part, in nanometres, separated by commas: “665, 560, 490”. Empty: from the metadata or the sensor.</source>
      <translation>Une par bande qui participe, en nanomètres, séparées par des virgules : « 665, 560, 490 ». Vide : des métadonnées ou du capteur.</translation>
    </message>
    <message>
      <source>Offset of the stored values</source>
      <translation>Décalage des valeurs stockées</translation>
    </message>
    <message>
      <source>Added before scaling; empty: as detected. Sentinel-2 has -1000 from processing baseline 04.00 (January 2022) on, and 0 before.</source>
      <translation>Ajouté avant la mise à l’échelle ; vide : comme détecté. Sentinel-2 a -1000 à partir de la processing baseline 04.00 (janvier 2022), et 0 avant.</translation>
    </message>
    <message>
      <source>Scaling</source>
      <translation>Mise à l’échelle</translation>
    </message>
    <message>
      <source>training: to the range the model was trained on, comparable between scenes. percentile: stretched from the scene's 2nd to its 98th percentile. as-is: values are 0 to 255 already.</source>
      <translation>training : vers la plage sur laquelle le modèle a été entraîné, comparable entre scènes. percentile : étiré du 2e au 98e centile de la scène. as-is : les valeurs vont déjà de 0 à 255.</translation>
    </message>
    <message>
      <source>Extent</source>
      <translation>Emprise</translation>
    </message>
    <message>
      <source>The part of the scene that is wanted, in any CRS; empty: all of it.</source>
      <translation>La partie voulue de la scène, dans un SCR quelconque ; vide : tout.</translation>
    </message>
    <message>
      <source>Polygons</source>
      <translation>Polygones</translation>
    </message>
    <message>
      <source>Only pixels inside these polygons count, the rest becomes nodata.</source>
      <translation>Seuls comptent les pixels dans ces polygones, le reste devient nodata.</translation>
    </message>
    <message>
      <source>Pixel size of the export</source>
      <translation>Taille de pixel de l’export</translation>
    </message>
    <message>
      <source>For layers that are exported first, in map units of the layer; 0: the layer's own, or 10 m for web services.</source>
      <translation>Pour les couches d’abord exportées, en unités de carte de la couche ; 0 : celle de la couche, ou 10 m pour les services web.</translation>
    </message>
    <message>
      <source>2, 4: the image is enlarged that many times for the model, so that patches are finer on the ground and small things count; 4 takes longest.</source>
      <translation>2, 4 : l’image est agrandie d’autant pour le modèle, les patches sont plus fins au sol et les petites choses comptent ; 4 prend le plus de temps.</translation>
    </message>
    <message>
      <source>1: the model looks at windows of 1.92 km a side. 2, 4: a half, a quarter of that, so that smaller things count; 4 takes longest.</source>
      <translation>1 : le modèle regarde des fenêtres de 1.92 km de côté. 2, 4 : la moitié, le quart, pour que de plus petites choses comptent ; 4 prend le plus de temps.</translation>
    </message>
    <message>
      <source>Detail</source>
      <translation>Détail</translation>
    </message>
    <message>
      <source>Folder of encoded scenes</source>
      <translation>Dossier des scènes encodées</translation>
    </message>
  </context>
  <context>
    <name>SceneState</name>
    <message>
      <source>Add a raster layer to the project to have a scene.</source>
      <translation>Ajouter une couche raster au projet pour avoir une scène.</translation>
    </message>
    <message>
      <source>Reading the bands of the scene…</source>
      <translation>Lecture des bandes de la scène…</translation>
    </message>
    <message>
      <source>Tick at least one band.</source>
      <translation>Cocher au moins une bande.</translation>
    </message>
    <message>
      <source>band {0}</source>
      <translation>bande {0}</translation>
    </message>
    <message>
      <source>Give a wavelength for {0}, untick it, or choose a sensor.</source>
      <translation>Donner une longueur d’onde pour {0}, décocher la bande ou choisir un capteur.</translation>
    </message>
    <message>
      <source>{0} nm for {1} is no wavelength: use nanometres, e.g. 665.</source>
      <translation>{0} nm pour {1} n’est pas une longueur d’onde : utiliser des nanomètres, p. ex. 665.</translation>
    </message>
    <message>
      <source>Say in which folder the output goes: choose it with the … button.</source>
      <translation>Indiquer dans quel dossier va la sortie : le choisir avec le bouton « … ».</translation>
    </message>
    <message>
      <source>The output must be a GeoTIFF: give it a name ending in .tif.</source>
      <translation>La sortie doit être un GeoTIFF : lui donner un nom finissant par .tif.</translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source>GeoLangBind settings</source>
      <translation>Paramètres de GeoLangBind</translation>
    </message>
    <message>
      <source>Python of the engine</source>
      <translation>Python du moteur</translation>
    </message>
    <message>
      <source>found by itself</source>
      <translation>trouvé automatiquement</translation>
    </message>
    <message>
      <source>&amp;Engine…</source>
      <translation>Mot&amp;eur…</translation>
    </message>
    <message>
      <source>Install, repair, update or remove the engine; the settings are kept first</source>
      <translation>Installer, réparer, mettre à jour ou supprimer le moteur ; les paramètres sont d’abord enregistrés</translation>
    </message>
    <message>
      <source>Folder of the engine</source>
      <translation>Dossier du moteur</translation>
    </message>
    <message>
      <source>in QGIS's settings folder</source>
      <translation>dans le dossier de paramètres de QGIS</translation>
    </message>
    <message>
      <source>Where the engine is installed, 1 GB or more; one that is installed stays</source>
      <translation>Où le moteur est installé, 1 Go ou plus ; celui qui est installé reste en place</translation>
    </message>
    <message>
      <source> min</source>
      <translation> min</translation>
    </message>
    <message>
      <source>O&amp;ffline: use only models that are on this computer</source>
      <translation>Hors li&amp;gne : n’utiliser que les modèles présents sur cet ordinateur</translation>
    </message>
    <message>
      <source>There is no file {0}.</source>
      <translation>Il n’y a pas de fichier {0}.</translation>
    </message>
    <message>
      <source>{0} is not a program.</source>
      <translation>{0} n’est pas un programme.</translation>
    </message>
    <message>
      <source>{0} is no address of a mirror: one is like {1}</source>
      <translation>{0} n’est pas une adresse de miroir : il en faut une comme {1}</translation>
    </message>
    <message>
      <source>The device is auto, cpu, cuda, cuda:0, cuda:1 …, xpu or mps.</source>
      <translation>Le périphérique est auto, cpu, cuda, cuda:0, cuda:1 …, xpu ou mps.</translation>
    </message>
    <message>
      <source>Engine's &amp;Python</source>
      <translation>&amp;Python du moteur</translation>
    </message>
    <message>
      <source>Found by itself: the one that the plugin installs. One of your own (3.10 or newer) needs the packages of requirements/engine.txt. It runs beside QGIS, never inside it.</source>
      <translation>Trouvé automatiquement : celui que l’extension installe. Un Python personnel (3.10 ou plus récent) a besoin des paquets de requirements/engine.txt. Il tourne à côté de QGIS, jamais dedans.</translation>
    </message>
    <message>
      <source>Engine's fo&amp;lder</source>
      <translation>D&amp;ossier du moteur</translation>
    </message>
    <message>
      <source>&amp;Device</source>
      <translation>Pér&amp;iphérique</translation>
    </message>
    <message>
      <source>Stop an idle engine &amp;after</source>
      <translation>A&amp;rrêter le moteur inactif après</translation>
    </message>
    <message>
      <source>Hugging Face &amp;Hub</source>
      <translation>Hugging Face &amp;Hub</translation>
    </message>
    <message>
      <source>Python pac&amp;kages</source>
      <translation>Pa&amp;quets Python</translation>
    </message>
    <message>
      <source>P&amp;ythons</source>
      <translation>Versions de P&amp;ython</translation>
    </message>
    <message>
      <source>For networks that reach no others. Proxy and certificates are those of QGIS. A token for the Hugging Face Hub is never sent to a mirror.</source>
      <translation>Pour les réseaux qui n’atteignent rien d’autre. Proxy et certificats sont ceux de QGIS. Un jeton du Hugging Face Hub n’est jamais envoyé à un miroir.</translation>
    </message>
    <message>
      <source>Mirrors</source>
      <translation>Miroirs</translation>
    </message>
  </context>
  <context>
    <name>SimilarityAlgorithm</name>
    <message>
      <source>Cosine similarity: least {0}, median {1}, largest {2}</source>
      <translation>Similarité cosinus : minimum {0}, médiane {1}, maximum {2}</translation>
    </message>
    <message>
      <source>similarity,heatmap,search,find,embedding,deep learning</source>
      <translation>similarité,carte de chaleur,recherche,trouver,plongement,embedding,apprentissage profond</translation>
    </message>
    <message>
      <source>Similarity to words</source>
      <translation>Similarité à des mots</translation>
    </message>
    <message>
      <source>Heatmap of a scene: where it shows what a phrase describes</source>
      <translation>Carte de chaleur d’une scène : où elle montre ce que décrit une expression</translation>
    </message>
    <message>
      <source>Type a phrase, get a heatmap of the scene: the cosine similarity of every place to the words, -1 to 1. The first question encodes the scene into a store; later ones are answered from it. The engine runs in its own process; no scene and no prompt leaves the computer.</source>
      <translation>Saisir une expression, obtenir une carte de chaleur de la scène : la similarité cosinus de chaque lieu avec les mots, -1 à 1. La première question encode la scène dans un dépôt ; les suivantes y trouvent leur réponse. Le moteur tourne dans son propre processus ; ni scène ni prompt ne quitte l’ordinateur.</translation>
    </message>
    <message>
      <source>Type what to look for.</source>
      <translation>Saisir ce qu’il faut chercher.</translation>
    </message>
    <message>
      <source>Similarity to places</source>
      <translation>Similarité à des lieux</translation>
    </message>
    <message>
      <source>Heatmap of a scene: where it looks like the points you give</source>
      <translation>Carte de chaleur d’une scène : où elle ressemble aux points donnés</translation>
    </message>
    <message>
      <source>Give a point or a layer of points, get a heatmap of the scene: the cosine similarity of every place to those, -1 to 1; likeness to points that are not meant counts against it. The first question encodes the scene into a store; later ones are answered from it. The engine runs in its own process; no scene and no prompt leaves the computer.</source>
      <translation>Donner un point ou une couche de points, obtenir une carte de chaleur de la scène : la similarité cosinus de chaque lieu avec ceux-ci, -1 à 1 ; la ressemblance avec des points exclus compte en moins. La première question encode la scène dans un dépôt ; les suivantes y trouvent leur réponse. Le moteur tourne dans son propre processus ; ni scène ni prompt ne quitte l’ordinateur.</translation>
    </message>
    <message>
      <source>Give a point, or a layer of points.</source>
      <translation>Donner un point ou une couche de points.</translation>
    </message>
    <message>
      <source>The layer of points holds none: choose another, or give a point.</source>
      <translation>La couche de points est vide : en choisir une autre ou donner un point.</translation>
    </message>
    <message>
      <source>“{0}” has over {1} points: select some.</source>
      <translation>« {0} » a plus de {1} points : en sélectionner quelques-uns.</translation>
    </message>
    <message>
      <source>A point of “{0}” has no place in the scene's CRS.</source>
      <translation>Un point de « {0} » ne peut pas être placé dans le SCR de la scène.</translation>
    </message>
    <message>
      <source>Similarity to a street-view photo</source>
      <translation>Similarité à une photo de rue</translation>
    </message>
    <message>
      <source>Heatmap of a Sentinel-2 scene: where a street-view photo may have been taken</source>
      <translation>Carte de chaleur d’une scène Sentinel-2 : où une photo de rue a pu être prise</translation>
    </message>
    <message>
      <source>Give a photo taken on the ground, get a heatmap of a Sentinel-2 scene: the cosine similarity of every place to the photo, -1 to 1, by the model GAIR. The scene needs ten Sentinel-2 bands. The first photo encodes the scene into a store; later ones are answered from it. The engine runs in its own process; no scene and no photo leaves the computer. GAIR's licence, CC BY-NC 4.0, holds for the heatmap: credit its authors, no commercial use; the file says so too.</source>
      <translation>Donner une photo prise au sol, obtenir une carte de chaleur d’une scène Sentinel-2 : la similarité cosinus de chaque lieu avec la photo, -1 à 1, par le modèle GAIR. La scène doit avoir dix bandes de Sentinel-2. La première photo encode la scène dans un dépôt ; les suivantes y trouvent leur réponse. Le moteur tourne dans son propre processus ; ni scène ni photo ne quitte l’ordinateur. La licence de GAIR, CC BY-NC 4.0, vaut pour la carte de chaleur : citer ses auteurs, pas d’usage commercial ; le fichier le dit aussi.</translation>
    </message>
    <message>
      <source>GAIR,photo,picture,street view,ground,geolocation</source>
      <translation>GAIR,photo,image,street view,sol,géolocalisation</translation>
    </message>
    <message>
      <source>{0} was taken at {1}, {2}: similarity there {3}</source>
      <translation>{0} a été prise à {1}, {2} : similarité à cet endroit {3}</translation>
    </message>
  </context>
  <context>
    <name>SimilarityParameters</name>
    <message>
      <source>The image to search: multispectral, hyperspectral, radar, aerial, elevation.</source>
      <translation>L’image où chercher : multispectrale, hyperspectrale, radar, aérienne, altitude.</translation>
    </message>
    <message>
      <source>The Sentinel-2 image to search, with the ten bands that GAIR needs.</source>
      <translation>L’image Sentinel-2 où chercher, avec les dix bandes dont GAIR a besoin.</translation>
    </message>
    <message>
      <source>Pixel size of the heatmap</source>
      <translation>Taille de pixel de la carte de chaleur</translation>
    </message>
    <message>
      <source>In units of the scene's CRS; 0: the model's own pixels, 20 m at detail 1, 10 m at 2.</source>
      <translation>En unités du SCR de la scène ; 0 : les pixels du modèle, 20 m au détail 1, 10 m au détail 2.</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Mots</translation>
    </message>
    <message>
      <source>What to look for: “river”, or synonyms separated by | as in “river | lake”.</source>
      <translation>Ce qu’il faut chercher : « river », ou des synonymes séparés par | comme dans « river | lake ».</translation>
    </message>
    <message>
      <source>But not</source>
      <translation>Mais pas</translation>
    </message>
    <message>
      <source>What is not meant, written in the same way: places like that count as less similar.</source>
      <translation>Ce qui n’est pas recherché, écrit de la même façon : de tels lieux comptent comme moins semblables.</translation>
    </message>
    <message>
      <source>Point</source>
      <translation>Point</translation>
    </message>
    <message>
      <source>A place that is meant, in any CRS, inside the scene.</source>
      <translation>Un lieu recherché, dans un SCR quelconque, dans la scène.</translation>
    </message>
    <message>
      <source>Points</source>
      <translation>Points</translation>
    </message>
    <message>
      <source>A layer of places that are meant, besides the point or instead of it.</source>
      <translation>Une couche de lieux recherchés, en plus du point ou à sa place.</translation>
    </message>
    <message>
      <source>A layer of places that are not meant: what is like them counts as less similar.</source>
      <translation>Une couche de lieux exclus : ce qui leur ressemble compte comme moins semblable.</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>Photo</translation>
    </message>
    <message>
      <source>A photo taken on the ground, JPEG, PNG or WebP. It needs no GPS position; if it has one in the scene, the log says how similar that place is.</source>
      <translation>Une photo prise au sol, JPEG, PNG ou WebP. Elle n’a pas besoin de position GPS ; si elle en a une dans la scène, le journal dit à quel point ce lieu est semblable.</translation>
    </message>
    <message>
      <source>Where encoded scenes are kept for later questions; empty: in your cache folder.</source>
      <translation>Où les scènes encodées sont gardées pour d’autres questions ; vide : dans le dossier de cache.</translation>
    </message>
    <message>
      <source>Heatmap</source>
      <translation>Carte de chaleur</translation>
    </message>
    <message>
      <source>The cosine similarity of every pixel, -1 to 1, a GeoTIFF; nodata where it has none.</source>
      <translation>La similarité cosinus de chaque pixel, -1 à 1, un GeoTIFF ; nodata où il n’y en a pas.</translation>
    </message>
    <message>
      <source>Least similarity</source>
      <translation>Similarité minimale</translation>
    </message>
    <message>
      <source>Median similarity</source>
      <translation>Similarité médiane</translation>
    </message>
    <message>
      <source>Largest similarity</source>
      <translation>Similarité maximale</translation>
    </message>
  </context>
  <context>
    <name>Spectra</name>
    <message>
      <source>GeoLangBind: spectra</source>
      <translation>GeoLangBind : spectres</translation>
    </message>
  </context>
  <context>
    <name>SpectrumChart</name>
    <message>
      <source>Wavelength (nm)</source>
      <translation>Longueur d’onde (nm)</translation>
    </message>
  </context>
  <context>
    <name>StoreLine</name>
    <message>
      <source>Clear</source>
      <translation>Effacer</translation>
    </message>
    <message>
      <source>Delete what was encoded; the next question encodes again</source>
      <translation>Supprimer ce qui a été encodé ; la question suivante encode à nouveau</translation>
    </message>
    <message>
      <source>This scene is encoded: {0} on disk.</source>
      <translation>Cette scène est encodée : {0} sur le disque.</translation>
    </message>
    <message>
      <source>This scene has changed since it was encoded ({0} on disk).</source>
      <translation>Cette scène a changé depuis son encodage ({0} sur le disque).</translation>
    </message>
    <message>
      <source>The first question encodes the scene; later ones are answered at once.</source>
      <translation>La première question encode la scène ; les suivantes reçoivent une réponse immédiate.</translation>
    </message>
    <message>
      <source>Clear this scene ({0})</source>
      <translation>Effacer cette scène ({0})</translation>
    </message>
    <message>
      <source>Clear all encoded scenes ({0}, {1})</source>
      <translation>Effacer toutes les scènes encodées ({0}, {1})</translation>
    </message>
  </context>
  <context>
    <name>Stores</name>
    <message>
      <source>GeoLangBind: encoded scenes</source>
      <translation>GeoLangBind : scènes encodées</translation>
    </message>
    <message>
      <source>GeoLangBind: clearing encoded scenes</source>
      <translation>GeoLangBind : effacement des scènes encodées</translation>
    </message>
  </context>
  <context>
    <name>SummaryHtml</name>
    <message>
      <source>Class</source>
      <translation>Classe</translation>
    </message>
    <message>
      <source>Hectares</source>
      <translation>Hectares</translation>
    </message>
    <message>
      <source>unclassified</source>
      <translation>non classé</translation>
    </message>
    <message>
      <source>Classes of {0}</source>
      <translation>Classes de {0}</translation>
    </message>
  </context>
  <context>
    <name>TextWay</name>
    <message>
      <source>for example: river | lake</source>
      <translation>par exemple : river | lake</translation>
    </message>
    <message>
      <source>Phrase</source>
      <translation>Expression</translation>
    </message>
    <message>
      <source>Press Enter to ask. Synonyms are separated by |.</source>
      <translation>Entrée pour interroger. Les synonymes sont séparés par |.</translation>
    </message>
  </context>
  <context>
    <name>ThresholdRow</name>
    <message>
      <source>&amp;Hide below</source>
      <translation>In&amp;visible sous</translation>
    </message>
    <message>
      <source>Places less similar than this become transparent</source>
      <translation>Les lieux moins semblables deviennent transparents</translation>
    </message>
    <message>
      <source>Hide below</source>
      <translation>Invisible sous</translation>
    </message>
    <message>
      <source>shows {0} %</source>
      <translation>montre {0} %</translation>
    </message>
    <message>
      <source>shows everything</source>
      <translation>montre tout</translation>
    </message>
  </context>
  <context>
    <name>Thumbnails</name>
    <message>
      <source>GeoLangBind: thumbnails</source>
      <translation>GeoLangBind : vignettes</translation>
    </message>
  </context>
  <context>
    <name>Ways</name>
    <message>
      <source>How to ask</source>
      <translation>Comment interroger</translation>
    </message>
  </context>
  <context>
    <name>_Result</name>
    <message>
      <source>Under the cursor: {0}</source>
      <translation>Sous le curseur : {0}</translation>
    </message>
  </context>
</TS>
