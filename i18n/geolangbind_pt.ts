<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
  <context>
    <name>AnswerPanel</name>
    <message>
      <source>Under the cursor: {0}</source>
      <translation>Sob o cursor: {0}</translation>
    </message>
    <message>
      <source>Save heatma&amp;p…</source>
      <translation>Salvar mapa &amp;de calor…</translation>
    </message>
    <message>
      <source>Keep this heatmap as a GeoTIFF with its style</source>
      <translation>Guardar este mapa de calor como GeoTIFF com o seu estilo</translation>
    </message>
    <message>
      <source>The heatmap is no longer in the project.</source>
      <translation>O mapa de calor não está mais no projeto.</translation>
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
      <translation>Só polí&amp;gonos selecionados</translation>
    </message>
    <message>
      <source>Whole scene</source>
      <translation>Cena inteira</translation>
    </message>
    <message>
      <source>What the map shows</source>
      <translation>O que o mapa mostra</translation>
    </message>
    <message>
      <source>Drawn rectangle</source>
      <translation>Retângulo desenhado</translation>
    </message>
    <message>
      <source>Polygon layer</source>
      <translation>Camada de polígonos</translation>
    </message>
    <message>
      <source>The part of the scene that is worked on</source>
      <translation>A parte da cena com que se trabalha</translation>
    </message>
    <message>
      <source>Draw a rectangle on the map.</source>
      <translation>Desenhe um retângulo no mapa.</translation>
    </message>
    <message>
      <source>Add a polygon layer to the project, or choose another area.</source>
      <translation>Adicione uma camada de polígonos ao projeto ou escolha outra área.</translation>
    </message>
    <message>
      <source>Select polygons in “{0}” first.</source>
      <translation>Selecione primeiro polígonos em “{0}”.</translation>
    </message>
  </context>
  <context>
    <name>AskControl</name>
    <message>
      <source>GeoLangBind: where is this in “{0}”</source>
      <translation>GeoLangBind: onde está isto em “{0}”</translation>
    </message>
    <message>
      <source>GeoLangBind: saving a heatmap</source>
      <translation>GeoLangBind: salvando um mapa de calor</translation>
    </message>
    <message>
      <source>Cancelled: nothing was changed.</source>
      <translation>Cancelado: nada foi alterado.</translation>
    </message>
    <message>
      <source>The heatmap was saved to {0}</source>
      <translation>O mapa de calor foi salvo em {0}</translation>
    </message>
    <message>
      <source>The scene has changed since it was encoded: encoded again in {0}.</source>
      <translation>A cena mudou desde que foi codificada: codificada de novo em {0}.</translation>
    </message>
    <message>
      <source>Encoded in {0} ({1}): further questions are answered at once.</source>
      <translation>Codificada em {0} ({1}): as próximas perguntas são respondidas na hora.</translation>
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
      <translation>Origem</translation>
    </message>
    <message>
      <source>Band {0}</source>
      <translation>Banda {0}</translation>
    </message>
    <message>
      <source>Band {0} of the file</source>
      <translation>Banda {0} do arquivo</translation>
    </message>
    <message>
      <source>typed</source>
      <translation>digitado</translation>
    </message>
  </context>
  <context>
    <name>BandsPanel</name>
    <message>
      <source>Gives every band the wavelength that this sensor has</source>
      <translation>Dá a cada banda o comprimento de onda que este sensor tem</translation>
    </message>
    <message>
      <source>As detected</source>
      <translation>Conforme detectado</translation>
    </message>
    <message>
      <source>Detect again, forget what was typed</source>
      <translation>Detectar de novo e esquecer o que foi digitado</translation>
    </message>
    <message>
      <source>As the model was trained</source>
      <translation>Como o modelo foi treinado</translation>
    </message>
    <message>
      <source>Stretch 2–98 %</source>
      <translation>Esticar 2–98 %</translation>
    </message>
    <message>
      <source>As is, 0–255</source>
      <translation>Sem alteração, 0–255</translation>
    </message>
    <message>
      <source>How stored values reach the model</source>
      <translation>Como os valores armazenados chegam ao modelo</translation>
    </message>
    <message>
      <source>O&amp;ffset</source>
      <translation>Desl&amp;ocamento</translation>
    </message>
    <message>
      <source>Added to stored values first (Sentinel-2 from 2022 on: -1000); else detected</source>
      <translation>Somado primeiro aos valores armazenados (Sentinel-2 a partir de 2022: -1000); senão, o detectado</translation>
    </message>
    <message>
      <source>S&amp;ensor</source>
      <translation>&amp;Sensor</translation>
    </message>
    <message>
      <source>Scalin&amp;g</source>
      <translation>Esca&amp;la</translation>
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
      <translation>Cobertura da terra</translation>
    </message>
    <message>
      <source>Eight broad classes for any multispectral scene.</source>
      <translation>Oito classes amplas para qualquer cena multiespectral.</translation>
    </message>
    <message>
      <source>Water and coast</source>
      <translation>Água e costa</translation>
    </message>
    <message>
      <source>Open water, shores and what grows in them.</source>
      <translation>Águas abertas, margens e o que cresce nelas.</translation>
    </message>
    <message>
      <source>Urban</source>
      <translation>Urbano</translation>
    </message>
    <message>
      <source>What towns are made of, for scenes of 10 m and finer.</source>
      <translation>De que são feitas as cidades, para cenas de 10 m ou mais finas.</translation>
    </message>
    <message>
      <source>Agriculture</source>
      <translation>Agricultura</translation>
    </message>
    <message>
      <source>Fields by their state, and what lies between them.</source>
      <translation>Campos conforme seu estado e o que há entre eles.</translation>
    </message>
    <message>
      <source>Disaster and burn</source>
      <translation>Desastres e queimadas</translation>
    </message>
    <message>
      <source>Burns, floods and damage, next to what was spared.</source>
      <translation>Queimadas, inundações e danos, ao lado do que foi poupado.</translation>
    </message>
    <message>
      <source>Snow and ice</source>
      <translation>Neve e gelo</translation>
    </message>
    <message>
      <source>Mountains and polar scenes; tells snow from cloud.</source>
      <translation>Montanhas e cenas polares; distingue neve de nuvens.</translation>
    </message>
    <message>
      <source>Sentinel-2 L1C (top of atmosphere)</source>
      <translation>Sentinel-2 L1C (topo da atmosfera)</translation>
    </message>
    <message>
      <source>Sentinel-2 L2A (surface reflectance)</source>
      <translation>Sentinel-2 L2A (refl. de superfície)</translation>
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
      <translation>Foto aérea ou outra, vermelho verde azul</translation>
    </message>
    <message>
      <source>NAIP or other aerial, red green blue near infrared</source>
      <translation>NAIP ou outra aérea, vermelho verde azul infravermelho próximo</translation>
    </message>
    <message>
      <source>WorldView-2, 8 bands</source>
      <translation>WorldView-2, 8 bandas</translation>
    </message>
    <message>
      <source>WorldView-3, 8 or 16 bands</source>
      <translation>WorldView-3, 8 ou 16 bandas</translation>
    </message>
    <message>
      <source>MODIS surface reflectance (MOD09), bands 1-7</source>
      <translation>Reflectância de superfície MODIS (MOD09), bandas 1-7</translation>
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
      <translation>Modelo de elevação (uma banda)</translation>
    </message>
    <message>
      <source>Thermal infrared (single band)</source>
      <translation>Infravermelho termal (uma banda)</translation>
    </message>
    <message>
      <source>Loading the model {0}</source>
      <translation>Carregando o modelo {0}</translation>
    </message>
    <message>
      <source>Encoding: {0} of {1} windows</source>
      <translation>Codificando: {0} de {1} janelas</translation>
    </message>
    <message>
      <source>Encoding photos: {0} of {1}</source>
      <translation>Codificando fotos: {0} de {1}</translation>
    </message>
    <message>
      <source>Reading photos: {0} of {1}</source>
      <translation>Lendo fotos: {0} de {1}</translation>
    </message>
    <message>
      <source>Looking at photo {0} of {1}</source>
      <translation>Vendo a foto {0} de {1}</translation>
    </message>
    <message>
      <source>Reading the prompts</source>
      <translation>Lendo os prompts</translation>
    </message>
    <message>
      <source>Finishing the file</source>
      <translation>Finalizando o arquivo</translation>
    </message>
    <message>
      <source>Writing the results</source>
      <translation>Escrevendo os resultados</translation>
    </message>
    <message>
      <source>Proving the devices</source>
      <translation>Testando os dispositivos</translation>
    </message>
    <message>
      <source>Waiting for another download of {0}</source>
      <translation>Esperando outro download de {0}</translation>
    </message>
    <message>
      <source>The connection broke; trying again to download {0}</source>
      <translation>A conexão caiu; tentando de novo baixar {0}</translation>
    </message>
    <message>
      <source>Comparing {0} with its checksum</source>
      <translation>Comparando {0} com sua soma de verificação</translation>
    </message>
    <message>
      <source>There are no classes: add at least one.</source>
      <translation>Não há classes: adicione pelo menos uma.</translation>
    </message>
    <message>
      <source>Only one class: everything is put into it. Add a class for the rest, or use independent scores with a threshold.</source>
      <translation>Só uma classe: tudo é atribuído a ela. Adicione uma classe para o resto ou use pontuações independentes com um limiar.</translation>
    </message>
    <message>
      <source>{0} classes are too many: the limit is {1}.</source>
      <translation>{0} classes são demais: o limite é {1}.</translation>
    </message>
    <message>
      <source>Classes {0} and {1} are both called '{2}': rename one or merge their prompts.</source>
      <translation>As classes {0} e {1} se chamam ambas “{2}”: renomeie uma ou junte os prompts.</translation>
    </message>
    <message>
      <source>'{0}' is a prompt of classes {1} and {2}: they cannot be told apart by it.</source>
      <translation>“{0}” é um prompt das classes {1} e {2}: elas não podem ser distinguidas por ele.</translation>
    </message>
    <message>
      <source>Class {0} has no name: give it one.</source>
      <translation>A classe {0} não tem nome: dê um a ela.</translation>
    </message>
    <message>
      <source>Class {0} has an empty prompt: fill it in or remove it.</source>
      <translation>A classe {0} tem um prompt vazio: preencha-o ou remova-o.</translation>
    </message>
    <message>
      <source>Class {0} has a prompt of {1} characters: shorten it to a phrase.</source>
      <translation>A classe {0} tem um prompt de {1} caracteres: encurte-o para uma frase curta.</translation>
    </message>
    <message>
      <source>Class {0} has a prompt of {1} characters: only about the first {2} (64 tokens) are read.</source>
      <translation>A classe {0} tem um prompt de {1} caracteres: só cerca dos primeiros {2} (64 tokens) são lidos.</translation>
    </message>
    <message>
      <source>This is no prompt set: it has no list of classes.</source>
      <translation>Isto não é um conjunto de prompts: não tem lista de classes.</translation>
    </message>
    <message>
      <source>The prompt set holds no classes.</source>
      <translation>O conjunto de prompts não contém classes.</translation>
    </message>
    <message>
      <source>Cannot read the prompt set {0}: {1}.</source>
      <translation>Não é possível ler o conjunto de prompts {0}: {1}.</translation>
    </message>
    <message>
      <source>Cannot write the prompt set {0}: {1}.</source>
      <translation>Não é possível escrever o conjunto de prompts {0}: {1}.</translation>
    </message>
    <message>
      <source>{0} holds no classes: write one per line.</source>
      <translation>{0} não contém classes: escreva uma por linha.</translation>
    </message>
    <message>
      <source>{0} is not a JSON file (line {1}: {2}).</source>
      <translation>{0} não é um arquivo JSON (linha {1}: {2}).</translation>
    </message>
    <message>
      <source>{0} is no prompt set: it cannot be read as one.</source>
      <translation>{0} não é um conjunto de prompts: não pode ser lido como tal.</translation>
    </message>
    <message>
      <source>band metadata</source>
      <translation>metadados da banda</translation>
    </message>
    <message>
      <source>dataset metadata</source>
      <translation>metadados do arquivo</translation>
    </message>
    <message>
      <source>band name</source>
      <translation>nome da banda</translation>
    </message>
    <message>
      <source>common band name</source>
      <translation>nome comum de banda</translation>
    </message>
    <message>
      <source>colour interpretation</source>
      <translation>interpretação de cor</translation>
    </message>
    <message>
      <source>position in a stack of {0}</source>
      <translation>posição em uma pilha de {0}</translation>
    </message>
    <message>
      <source>GDAL IMAGERY domain</source>
      <translation>domínio IMAGERY da GDAL</translation>
    </message>
    <message>
      <source>alpha band</source>
      <translation>banda alfa</translation>
    </message>
    <message>
      <source>quality band</source>
      <translation>banda de qualidade</translation>
    </message>
    <message>
      <source>scene classification</source>
      <translation>classificação de cena</translation>
    </message>
    <message>
      <source>cloud probability</source>
      <translation>probabilidade de nuvens</translation>
    </message>
    <message>
      <source>snow probability</source>
      <translation>probabilidade de neve</translation>
    </message>
    <message>
      <source>aerosol product, not a band of the sensor</source>
      <translation>produto de aerossóis, não uma banda do sensor</translation>
    </message>
    <message>
      <source>water vapour product, not a band of the sensor</source>
      <translation>produto de vapor d'água, não uma banda do sensor</translation>
    </message>
    <message>
      <source>picture product, not a band of the sensor</source>
      <translation>produto de imagem, não uma banda do sensor</translation>
    </message>
    <message>
      <source>palette: a class or picture index, not radiation</source>
      <translation>paleta: um índice de classes ou de imagem, não radiação</translation>
    </message>
    <message>
      <source>complex numbers: give amplitude or intensity instead</source>
      <translation>números complexos: informe a amplitude ou a intensidade</translation>
    </message>
    <message>
      <source>marked as a bad band in the metadata</source>
      <translation>marcada como banda defeituosa nos metadados</translation>
    </message>
    <message>
      <source>water absorption: no view of the ground</source>
      <translation>absorção da água: não se vê o solo</translation>
    </message>
    <message>
      <source>water vapour absorption</source>
      <translation>absorção do vapor d'água</translation>
    </message>
    <message>
      <source>cirrus band: no view of the ground</source>
      <translation>banda de cirros: não se vê o solo</translation>
    </message>
    <message>
      <source>panchromatic: covers the other visible bands</source>
      <translation>pancromática: abrange as outras bandas visíveis</translation>
    </message>
    <message>
      <source>thermal: stored in another unit than the reflective bands</source>
      <translation>termal: armazenada em outra unidade que as bandas reflectivas</translation>
    </message>
    <message>
      <source>no wavelength</source>
      <translation>sem comprimento de onda</translation>
    </message>
    <message>
      <source>Left out: {0} ({1}).</source>
      <translation>Deixado de fora: {0} ({1}).</translation>
    </message>
    <message>
      <source>{0} of {1} bands take part, evenly along the spectrum.</source>
      <translation>{0} de {1} bandas são usadas, distribuídas igualmente ao longo do espectro.</translation>
    </message>
    <message>
      <source>Taken for {0}: {1}.</source>
      <translation>Interpretado como {0}: {1}.</translation>
    </message>
    <message>
      <source>Taken for Sentinel-2 {0}: {1}. Choose the other preset if it is not.</source>
      <translation>Interpretado como Sentinel-2 {0}: {1}. Escolha o outro sensor se não for.</translation>
    </message>
    <message>
      <source>its bands lie at these wavelengths</source>
      <translation>suas bandas estão nestes comprimentos de onda</translation>
    </message>
    <message>
      <source>nothing says whether it is L1C or L2A</source>
      <translation>nada diz se é L1C ou L2A</translation>
    </message>
    <message>
      <source>The bands are not named: taken in the usual order of {0}, {1}.</source>
      <translation>As bandas não têm nome: são tomadas na ordem usual de {0}, {1}.</translation>
    </message>
    <message>
      <source>Red, green and blue are only how the file is displayed by default; with {0} bands that says nothing about their wavelengths.</source>
      <translation>Vermelho, verde e azul são só a forma como o arquivo é mostrado por padrão; com {0} bandas, isso nada diz sobre os comprimentos de onda.</translation>
    </message>
    <message>
      <source>Sensor unknown: centre wavelengths that fit most sensors are used for bands called red, green, nir and so on.</source>
      <translation>Sensor desconhecido: para as bandas chamadas red, green, nir etc. são usados comprimentos de onda centrais que servem para a maioria dos sensores.</translation>
    </message>
    <message>
      <source>No band says its wavelength: choose a sensor or give wavelengths.</source>
      <translation>Nenhuma banda informa seu comprimento de onda: escolha um sensor ou informe comprimentos de onda.</translation>
    </message>
    <message>
      <source>{0} of {1} bands say their wavelength: choose a sensor or give wavelengths.</source>
      <translation>{0} de {1} bandas informam seu comprimento de onda: escolha um sensor ou informe comprimentos de onda.</translation>
    </message>
    <message>
      <source>Offset: {0}.</source>
      <translation>Deslocamento: {0}.</translation>
    </message>
    <message>
      <source>floating-point values: the processing offset is taken as applied</source>
      <translation>valores de ponto flutuante: considera-se que o deslocamento do processamento já foi aplicado</translation>
    </message>
    <message>
      <source>GDAL scale and offset of the bands: DN {0}</source>
      <translation>escala e deslocamento da GDAL nas bandas: DN {0}</translation>
    </message>
    <message>
      <source>the metadata states an offset of {0}</source>
      <translation>os metadados informam um deslocamento de {0}</translation>
    </message>
    <message>
      <source>the metadata states neither an offset nor a processing baseline: 0 is used; set {0} for original products from 25 January 2022 on</source>
      <translation>os metadados não informam deslocamento nem versão de processamento: usa-se 0; defina {0} para produtos originais a partir de 25 de janeiro de 2022</translation>
    </message>
    <message>
      <source>processing baseline {0}: {1} is added; set 0 if the file was already shifted</source>
      <translation>versão de processamento {0}: soma-se {1}; defina 0 se o arquivo já foi deslocado</translation>
    </message>
    <message>
      <source>already shifted (harmonised): no offset is applied</source>
      <translation>já deslocado (harmonizado): nenhum deslocamento é aplicado</translation>
    </message>
    <message>
      <source>{0} does not fit: the scene has {1} usable bands, files of this sensor have {2}. Choose another sensor, or name the bands as the sensor does.</source>
      <translation>{0} não serve: a cena tem {1} bandas utilizáveis, os arquivos deste sensor têm {2}. Escolha outro sensor ou dê às bandas os nomes do sensor.</translation>
    </message>
    <message>
      <source>{0} has no fixed list of wavelengths: keep the product's metadata file beside the raster, or give the wavelengths, such as 665 nm.</source>
      <translation>{0} não tem lista fixa de comprimentos de onda: mantenha o arquivo de metadados do produto ao lado do raster ou informe os comprimentos de onda, como 665 nm.</translation>
    </message>
    <message>
      <source>No band takes part: choose at least one band.</source>
      <translation>Nenhuma banda é usada: escolha pelo menos uma.</translation>
    </message>
    <message>
      <source>GAIR needs ten Sentinel-2 bands, {0}: choose a Sentinel-2 scene with all of them, or give the right sensor or wavelengths.</source>
      <translation>O GAIR precisa de dez bandas do Sentinel-2, {0}: escolha uma cena Sentinel-2 com todas elas ou informe o sensor ou os comprimentos de onda corretos.</translation>
    </message>
    <message>
      <source>none of them is here ({0})</source>
      <translation>nenhuma delas está aqui ({0})</translation>
    </message>
    <message>
      <source>GAIR needs reflectance, and this scene holds 8-bit values made for display: choose the original product.</source>
      <translation>O GAIR precisa de reflectância, e esta cena contém valores de 8 bits feitos para exibição: escolha o produto original.</translation>
    </message>
    <message>
      <source>GAIR needs ten Sentinel-2 bands, and {0} of this scene holds no data: choose another scene.</source>
      <translation>O GAIR precisa de dez bandas do Sentinel-2, e {0} desta cena não contém dados: escolha outra cena.</translation>
    </message>
    <message>
      <source>8-bit values as delivered{0}, as in the training data.</source>
      <translation>Valores de 8 bits como entregues{0}, como nos dados de treinamento.</translation>
    </message>
    <message>
      <source>{0}: {1}; as reflectance × 10000, blue to red 0–{2} and other bands 0–{3} become 0–255, as in the training data.</source>
      <translation>{0}: {1}; como reflectância × 10000, do azul ao vermelho 0–{2} e as outras bandas 0–{3} passam a 0–255, como nos dados de treinamento.</translation>
    </message>
    <message>
      <source>stored values taken as {0} reflectance × {1}</source>
      <translation>valores armazenados tomados como reflectância {0} × {1}</translation>
    </message>
    <message>
      <source>Stored values were taken as 0 to 255.</source>
      <translation>Os valores armazenados foram tomados como 0 a 255.</translation>
    </message>
    <message>
      <source>Each band's {0}th to {1}th percentile over the whole scene was stretched onto 0 to 255.</source>
      <translation>O intervalo do percentil {0} ao {1} de cada banda em toda a cena foi esticado para 0–255.</translation>
    </message>
    <message>
      <source>Uncalibrated counts: 0 to {0} becomes 0–255 ({1}; the training pictures were 8-bit). {2}</source>
      <translation>Valores não calibrados: 0 a {0} passa a 0–255 ({1}; as imagens de treinamento eram de 8 bits). {2}</translation>
    </message>
    <message>
      <source>Choose the percentile stretch if that is not so.</source>
      <translation>Escolha o esticamento por percentis se não for assim.</translation>
    </message>
    <message>
      <source>{0} does not exist: choose the scene again.</source>
      <translation>{0} não existe: escolha a cena de novo.</translation>
    </message>
    <message>
      <source>{0} is empty (0 bytes): copy or download it again.</source>
      <translation>{0} está vazio (0 bytes): copie-o ou baixe-o de novo.</translation>
    </message>
    <message>
      <source>{0} may not be read: ask its owner, or copy it where you may.</source>
      <translation>Não há permissão para ler {0}: peça ao proprietário ou copie-o para onde haja.</translation>
    </message>
    <message>
      <source>{0} cannot be opened: check the address and the connection ({1}).</source>
      <translation>{0} não pode ser aberto: verifique o endereço e a conexão ({1}).</translation>
    </message>
    <message>
      <source>{0} cannot be opened: it is damaged or of an unknown format ({1}).</source>
      <translation>{0} não pode ser aberto: está danificado ou em formato desconhecido ({1}).</translation>
    </message>
    <message>
      <source>{0} is a container of {1} rasters: open one of them, such as {2}</source>
      <translation>{0} é um contêiner de {1} rasters: abra um deles, como {2}</translation>
    </message>
    <message>
      <source>{0} holds no raster bands: choose another file.</source>
      <translation>{0} não contém bandas raster: escolha outro arquivo.</translation>
    </message>
    <message>
      <source>{0} cannot be read to its end: it, or a file it refers to, is missing, truncated or damaged; copy or download it again ({1}).</source>
      <translation>{0} não pode ser lido até o fim: ele, ou um arquivo a que se refere, falta, está truncado ou danificado; copie-o ou baixe-o de novo ({1}).</translation>
    </message>
    <message>
      <source>The scene has no geotransform: the map lies in pixel coordinates and areas are given in pixels only.</source>
      <translation>A cena não tem geotransformação: o mapa fica em coordenadas de pixel e as áreas são dadas só em pixels.</translation>
    </message>
    <message>
      <source>The scene has no coordinate reference system: the map has none either, and areas are given in pixels only.</source>
      <translation>A cena não tem sistema de referência de coordenadas: o mapa também não, e as áreas são dadas só em pixels.</translation>
    </message>
    <message>
      <source>The scene's grid is rotated; the map keeps its grid.</source>
      <translation>A grade da cena está girada; o mapa mantém a grade dela.</translation>
    </message>
    <message>
      <source>The scene is smaller than a window ({0} pixels): its edges were mirrored to fill one.</source>
      <translation>A cena é menor que uma janela ({0} pixels): suas bordas foram espelhadas para preencher uma.</translation>
    </message>
    <message>
      <source>{0} bands hold no data and were left out: {1}.</source>
      <translation>{0} bandas não contêm dados e foram deixadas de fora: {1}.</translation>
    </message>
    <message>
      <source>{0} has no band that holds measurements: choose bands.</source>
      <translation>{0} não tem nenhuma banda com medidas: escolha as bandas.</translation>
    </message>
    <message>
      <source>{0} windows without data were not encoded.</source>
      <translation>{0} janelas sem dados não foram codificadas.</translation>
    </message>
    <message>
      <source>Memory ran short {0} times: smaller batches were used.</source>
      <translation>Faltou memória {0} vezes: foram usados lotes menores.</translation>
    </message>
    <message>
      <source>Pixels that are 0 in every band were taken for nodata: the file names no nodata value.</source>
      <translation>Pixels que são 0 em todas as bandas foram tomados como nodata: o arquivo não informa valor nodata.</translation>
    </message>
    <message>
      <source>{0} % of the values lie at an end of the scaling, so the model saw little of the scene: {1}.</source>
      <translation>{0} % dos valores estão em um extremo da escala, então o modelo viu pouco da cena: {1}.</translation>
    </message>
    <message>
      <source>choose another scaling, such as the percentile stretch</source>
      <translation>escolha outra escala, como o esticamento por percentis</translation>
    </message>
    <message>
      <source>The projection stretches areas here: hectares are true ground area.</source>
      <translation>A projeção distorce as áreas aqui: os hectares são área real no terreno.</translation>
    </message>
    <message>
      <source>With a single class the confidence is that class's own probability.</source>
      <translation>Com uma única classe, a confiança é a probabilidade própria dessa classe.</translation>
    </message>
    <message>
      <source>The area lies outside the scene, which covers {0}.</source>
      <translation>A área fica fora da cena, que abrange {0}.</translation>
    </message>
    <message>
      <source>The area is smaller than any part of a pixel: choose a larger one.</source>
      <translation>A área é menor que qualquer parte de um pixel: escolha uma maior.</translation>
    </message>
    <message>
      <source>The polygons hold no pixel with data: draw them larger than a pixel, or where the scene has data.</source>
      <translation>Os polígonos não contêm nenhum pixel com dados: desenhe-os maiores que um pixel ou onde a cena tenha dados.</translation>
    </message>
    <message>
      <source>The point {0}, {1} lies outside the scene, which covers {2}.</source>
      <translation>O ponto {0}, {1} fica fora da cena, que abrange {2}.</translation>
    </message>
    <message>
      <source>The scene holds no data at the point {0}, {1}: choose another place.</source>
      <translation>A cena não contém dados no ponto {0}, {1}: escolha outro lugar.</translation>
    </message>
    <message>
      <source>The examples cancel each other out: leave one of them out.</source>
      <translation>Os exemplos se anulam: retire um deles.</translation>
    </message>
    <message>
      <source>The heatmap would have {0} million pixels, and at most {1} million are made at once: choose a larger spacing or a smaller area.</source>
      <translation>O mapa de calor teria {0} milhões de pixels, e no máximo {1} milhões são feitos de uma vez: escolha um espaçamento maior ou uma área menor.</translation>
    </message>
    <message>
      <source>The layer would have {0} million pixels, and at most {1} million are made at once: choose a larger spacing or a smaller extent.</source>
      <translation>A camada teria {0} milhões de pixels, e no máximo {1} milhões são feitos de uma vez: escolha um espaçamento maior ou uma extensão menor.</translation>
    </message>
    <message>
      <source>The disk of {0} is full: {1} MB are free, about {2} MB are needed. Free some space or choose another folder.</source>
      <translation>O disco de {0} está cheio: há {1} MB livres, são necessários cerca de {2} MB. Libere espaço ou escolha outra pasta.</translation>
    </message>
    <message>
      <source>The disk of {0} is full: free some space or choose another folder.</source>
      <translation>O disco de {0} está cheio: libere espaço ou escolha outra pasta.</translation>
    </message>
    <message>
      <source>{0} cannot be replaced ({1}): close the program that has it open, or choose another name.</source>
      <translation>{0} não pode ser substituído ({1}): feche o programa que o mantém aberto ou escolha outro nome.</translation>
    </message>
    <message>
      <source>{0} could not be written ({1}): check the folder and the disk, or choose another place.</source>
      <translation>{0} não pôde ser escrito ({1}): verifique a pasta e o disco ou escolha outro lugar.</translation>
    </message>
    <message>
      <source>The output folder {0} is gone: create it again.</source>
      <translation>A pasta de saída {0} não existe mais: crie-a de novo.</translation>
    </message>
    <message>
      <source>The output {0} is the scene itself: choose another name.</source>
      <translation>A saída {0} é a própria cena: escolha outro nome.</translation>
    </message>
    <message>
      <source>The disk of {0} is full: the embeddings of this scene take {1} MB, {2} MB are free. Clear stores, choose a smaller area, or another folder for the stores.</source>
      <translation>O disco de {0} está cheio: os embeddings desta cena ocupam {1} MB, há {2} MB livres. Limpe cenas codificadas, escolha uma área menor ou outra pasta para elas.</translation>
    </message>
    <message>
      <source>{0} has changed while it was encoded: nothing was stored, encode it again.</source>
      <translation>{0} mudou enquanto era codificado: nada foi guardado, codifique-o de novo.</translation>
    </message>
    <message>
      <source>The computer's memory does not suffice: close other programs, or use less detail.</source>
      <translation>A memória do computador não basta: feche outros programas ou use menos detalhe.</translation>
    </message>
    <message>
      <source>The memory of the device does not suffice: close other programs, or choose a smaller model or the CPU.</source>
      <translation>A memória do dispositivo não basta: feche outros programas ou escolha um modelo menor ou a CPU.</translation>
    </message>
    <message>
      <source>The memory of {0} does not suffice for a single window: close other programs, or choose a smaller model, fewer bands or the CPU.</source>
      <translation>A memória de {0} não basta para uma única janela: feche outros programas ou escolha um modelo menor, menos bandas ou a CPU.</translation>
    </message>
    <message>
      <source>Run again to start a new one.</source>
      <translation>Execute de novo para iniciar outro.</translation>
    </message>
    <message>
      <source>The engine was killed (often because the computer ran out of memory).</source>
      <translation>O motor foi encerrado pelo sistema (muitas vezes porque o computador ficou sem memória).</translation>
    </message>
    <message>
      <source>The engine was killed (often because the computer ran out of memory) during its start.</source>
      <translation>O motor foi encerrado pelo sistema (muitas vezes porque o computador ficou sem memória) durante o início.</translation>
    </message>
    <message>
      <source>The engine was stopped from outside.</source>
      <translation>O motor foi parado de fora.</translation>
    </message>
    <message>
      <source>The engine crashed ({0}).</source>
      <translation>O motor travou ({0}).</translation>
    </message>
    <message>
      <source>The engine crashed ({0}) during its start.</source>
      <translation>O motor travou ({0}) durante o início.</translation>
    </message>
    <message>
      <source>memory fault</source>
      <translation>falha de memória</translation>
    </message>
    <message>
      <source>this processor lacks an instruction it needs</source>
      <translation>falta a este processador uma instrução necessária</translation>
    </message>
    <message>
      <source>The engine stopped with exit code {0}.</source>
      <translation>O motor parou com o código de saída {0}.</translation>
    </message>
    <message>
      <source>The engine stopped with exit code {0} during its start.</source>
      <translation>O motor parou com o código de saída {0} durante o início.</translation>
    </message>
    <message>
      <source>The engine has not answered for {0} seconds and was stopped.</source>
      <translation>O motor não respondeu por {0} segundos e foi parado.</translation>
    </message>
    <message>
      <source>The engine speaks protocol {0}, the plugin {1}: restart QGIS; if that does not help, install the plugin again.</source>
      <translation>O motor usa o protocolo {0}, o complemento o {1}: reinicie o QGIS; se não resolver, instale o complemento de novo.</translation>
    </message>
    <message>
      <source>The engine has no Python yet: install it with Raster ▸ GeoLangBind ▸ Engine…, or choose a Python (3.10 or newer) that has {0} and {1}.</source>
      <translation>O motor ainda não tem Python: instale-o com Raster ▸ GeoLangBind ▸ Motor… ou escolha um Python (3.10 ou mais novo) que tenha {0} e {1}.</translation>
    </message>
    <message>
      <source>The GeoLangBind settings name {0}, but there is no such file: choose another Python for the engine.</source>
      <translation>As configurações do GeoLangBind indicam {0}, mas esse arquivo não existe: escolha outro Python para o motor.</translation>
    </message>
    <message>
      <source>The GeoLangBind settings name {0}, but that is not a program: choose another Python for the engine.</source>
      <translation>As configurações do GeoLangBind indicam {0}, mas não é um programa: escolha outro Python para o motor.</translation>
    </message>
    <message>
      <source>The GeoLangBind settings name {0}, but no Python is in that folder: choose another Python for the engine.</source>
      <translation>As configurações do GeoLangBind indicam {0}, mas não há Python nessa pasta: escolha outro Python para o motor.</translation>
    </message>
    <message>
      <source>The disk is full{0}: free some space or write elsewhere.</source>
      <translation>O disco está cheio{0}: libere espaço ou escreva em outro lugar.</translation>
    </message>
    <message>
      <source>Access is denied{0}: choose another folder.</source>
      <translation>Acesso negado{0}: escolha outra pasta.</translation>
    </message>
    <message>
      <source>The engine failed ({0}); {1}.</source>
      <translation>O motor falhou ({0}); {1}.</translation>
    </message>
    <message>
      <source>the engine's log has the details</source>
      <translation>o log do motor tem os detalhes</translation>
    </message>
    <message>
      <source>There is no device {0}: choose auto, cpu, cuda, cuda:N, xpu or mps.</source>
      <translation>O dispositivo {0} não existe: escolha auto, cpu, cuda, cuda:N, xpu ou mps.</translation>
    </message>
    <message>
      <source>No device on this machine computes correctly, not even the CPU.</source>
      <translation>Nenhum dispositivo deste computador calcula corretamente, nem mesmo a CPU.</translation>
    </message>
    <message>
      <source>There is no checkpoint at {0}; choose the file again.</source>
      <translation>Não há checkpoint em {0}; escolha o arquivo de novo.</translation>
    </message>
    <message>
      <source>{0} cannot be read ({1}); choose another file.</source>
      <translation>{0} não pode ser lido ({1}); escolha outro arquivo.</translation>
    </message>
    <message>
      <source>{0} is no checkpoint: choose a .safetensors, .bin or .pth file.</source>
      <translation>{0} não é um checkpoint: escolha um arquivo .safetensors, .bin ou .pth.</translation>
    </message>
    <message>
      <source>{0} is truncated or no safetensors file; download it again.</source>
      <translation>{0} está truncado ou não é um arquivo safetensors; baixe-o de novo.</translation>
    </message>
    <message>
      <source>{0} is truncated or no PyTorch checkpoint; download it again.</source>
      <translation>{0} está truncado ou não é um checkpoint do PyTorch; baixe-o de novo.</translation>
    </message>
    <message>
      <source>{0} belongs to another model: {1}. Choose the model it was made for.</source>
      <translation>{0} pertence a outro modelo: {1}. Escolha o modelo para o qual foi feito.</translation>
    </message>
    <message>
      <source>{0} is not on this machine and offline mode is on: switch it off to download the model, or choose a local file.</source>
      <translation>{0} não está neste computador e o modo off-line está ligado: desligue-o para baixar o modelo ou escolha um arquivo local.</translation>
    </message>
    <message>
      <source>The hub cannot be reached for {0} ({1}): check the network, the proxy or HF_ENDPOINT, or choose a local file.</source>
      <translation>O hub não pode ser acessado para {0} ({1}): verifique a rede, o proxy ou HF_ENDPOINT, ou escolha um arquivo local.</translation>
    </message>
    <message>
      <source>The hub has had too many requests: try again {0}, or set HF_TOKEN.</source>
      <translation>O hub recebeu solicitações demais: tente de novo {0} ou defina HF_TOKEN.</translation>
    </message>
    <message>
      <source>in a few minutes</source>
      <translation>em alguns minutos</translation>
    </message>
    <message>
      <source>The hub answered {0} for {1}: try again later.</source>
      <translation>O hub respondeu {0} para {1}: tente de novo mais tarde.</translation>
    </message>
    <message>
      <source>The hub refuses the token for {0}: set HF_TOKEN anew, or remove it.</source>
      <translation>O hub recusa o token para {0}: defina HF_TOKEN de novo ou remova-o.</translation>
    </message>
    <message>
      <source>{0} needs {1} GB and {2} has {3} GB left: free some space, or choose a folder on another disk (HF_HOME).</source>
      <translation>{0} precisa de {1} GB e {2} tem {3} GB livres: libere espaço ou escolha uma pasta em outro disco (HF_HOME).</translation>
    </message>
    <message>
      <source>{0} arrived damaged: download the model again.</source>
      <translation>{0} chegou danificado: baixe o modelo de novo.</translation>
    </message>
    <message>
      <source>{0} is being downloaded by another program: wait for it, or stop it.</source>
      <translation>{0} está sendo baixado por outro programa: espere por ele ou pare-o.</translation>
    </message>
    <message>
      <source>These are the weights that training started from, not the trained ones: class maps will be poor. Use GeoLangBind L-384, or a local file with trained weights.</source>
      <translation>Estes são os pesos com que o treinamento começou, não os treinados: os mapas de classes serão ruins. Use o GeoLangBind L-384 ou um arquivo local com pesos treinados.</translation>
    </message>
    <message>
      <source>{0} of {1} photos state no GPS position.</source>
      <translation>{0} de {1} fotos não informam posição GPS.</translation>
    </message>
    <message>
      <source>{0} of {1} files cannot be read as photos.</source>
      <translation>{0} de {1} arquivos não podem ser lidos como fotos.</translation>
    </message>
    <message>
      <source>{0} holds no photos (.jpg, .png or .webp): choose another folder.</source>
      <translation>{0} não contém fotos (.jpg, .png ou .webp): escolha outra pasta.</translation>
    </message>
    <message>
      <source>{0} is no picture that can be read here: {1} (photos from iPhones, .heic: save them as JPEG first).</source>
      <translation>{0} não é uma imagem que possa ser lida aqui: {1} (fotos de iPhone, .heic: salve-as antes como JPEG).</translation>
    </message>
    <message>
      <source>It states no GPS position.</source>
      <translation>Ela não informa posição GPS.</translation>
    </message>
    <message>
      <source>{0} pixels lie nowhere on Earth and hold no data.</source>
      <translation>{0} pixels não ficam em lugar nenhum da Terra e não contêm dados.</translation>
    </message>
    <message>
      <source>The extent holds {0} different places, too few for {1} regions: choose fewer regions or a larger extent.</source>
      <translation>A extensão contém {0} lugares diferentes, poucos demais para {1} regiões: escolha menos regiões ou uma extensão maior.</translation>
    </message>
    <message>
      <source>Coordinates enter the model as waves of {0} km and longer, so pixels of {1} km hardly differ from their neighbours: a spacing of about {2} km shows the same.</source>
      <translation>As coordenadas entram no modelo como ondas de {0} km ou mais longas, por isso pixels de {1} km quase não diferem dos vizinhos: um espaçamento de cerca de {2} km mostra o mesmo.</translation>
    </message>
  </context>
  <context>
    <name>Charts</name>
    <message>
      <source>No chart: QGIS's Python has no {0} (pip install {0}, then restart QGIS).</source>
      <translation>Sem gráfico: o Python do QGIS não tem {0} (pip install {0} e reinicie o QGIS).</translation>
    </message>
    <message>
      <source>No chart: pyqtgraph does not load: {0}</source>
      <translation>Sem gráfico: o pyqtgraph não carrega: {0}</translation>
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
      <translation>Outras palavras para a classe, em inglês, separadas por | ; vazio: o nome dela</translation>
    </message>
    <message>
      <source>Change the colour</source>
      <translation>Alterar a cor</translation>
    </message>
    <message>
      <source>Type a class…</source>
      <translation>Nova classe…</translation>
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
      <translation>Adicionar uma classe (Enter)</translation>
    </message>
    <message>
      <source>Remove (Delete)</source>
      <translation>Remover (Delete)</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Mover para cima</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Mover para baixo</translation>
    </message>
    <message>
      <source>Paste a list of classes</source>
      <translation>Colar uma lista de classes</translation>
    </message>
    <message>
      <source>Prompt sets</source>
      <translation>Conjuntos de prompts</translation>
    </message>
    <message>
      <source>Ready-made lists of classes; open or save your own</source>
      <translation>Listas de classes prontas; abrir ou salvar as próprias</translation>
    </message>
    <message>
      <source>Open a prompt set</source>
      <translation>Abrir um conjunto de prompts</translation>
    </message>
    <message>
      <source>Save as a prompt set</source>
      <translation>Salvar como conjunto de prompts</translation>
    </message>
    <message>
      <source>Open…</source>
      <translation>Abrir…</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>Salvar como…</translation>
    </message>
    <message>
      <source> – select a class first</source>
      <translation> – selecione antes uma classe</translation>
    </message>
  </context>
  <context>
    <name>ClassesTable</name>
    <message>
      <source>Colour of “{0}”</source>
      <translation>Cor de “{0}”</translation>
    </message>
  </context>
  <context>
    <name>ClassifyAlgorithm</name>
    <message>
      <source>Classify by class names</source>
      <translation>Classificar por nomes de classes</translation>
    </message>
    <message>
      <source>Class map of a scene from typed class names, with no training data</source>
      <translation>Mapa de classes de uma cena a partir de nomes de classes digitados, sem dados de treinamento</translation>
    </message>
    <message>
      <source>Type class names, get a class map: GeoLangBind compares the scene with the words, with no training data. Works on any bands at any wavelengths. The engine runs in its own process; no scene and no prompt leaves the computer.</source>
      <translation>Digite nomes de classes e obtenha um mapa de classes: o GeoLangBind compara a cena com as palavras (em inglês), sem dados de treinamento. Funciona com quaisquer bandas em quaisquer comprimentos de onda. O motor roda em seu próprio processo; nenhuma cena e nenhum prompt sai do computador.</translation>
    </message>
    <message>
      <source>land cover,zero-shot,prompt,text,segmentation,deep learning</source>
      <translation>cobertura da terra,uso da terra,zero-shot,prompt,texto,segmentação,aprendizado profundo</translation>
    </message>
    <message>
      <source>Give classes or a prompt set, not both.</source>
      <translation>Informe classes ou um conjunto de prompts, não ambos.</translation>
    </message>
    <message>
      <source>unclassified: {0} ha, {1} %</source>
      <translation>não classificado: {0} ha, {1} %</translation>
    </message>
  </context>
  <context>
    <name>ClassifyDock</name>
    <message>
      <source>Classify · GeoLangBind</source>
      <translation>Classificar · GeoLangBind</translation>
    </message>
    <message>
      <source>Temporary file</source>
      <translation>Arquivo temporário</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Mais</translation>
    </message>
    <message>
      <source>&amp;Scene</source>
      <translation>C&amp;ena</translation>
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
      <translation>Saí&amp;da</translation>
    </message>
  </context>
  <context>
    <name>ClassifyParameters</name>
    <message>
      <source>The image to classify: multispectral, hyperspectral, radar, aerial, elevation.</source>
      <translation>A imagem a classificar: multiespectral, hiperespectral, radar, aérea, de elevação.</translation>
    </message>
    <message>
      <source>Classes</source>
      <translation>Classes</translation>
    </message>
    <message>
      <source>One class a line: a name, or “name: prompt | prompt” with synonyms, or “name, #rrggbb: …” with a colour. A single line may list names separated by commas; on a command line \n begins a new one.</source>
      <translation>Uma classe por linha: um nome, ou “nome: prompt | prompt” com sinônimos, ou “nome, #rrggbb: …” com uma cor. Os prompts, em inglês. Uma única linha pode listar nomes separados por vírgulas; na linha de comando, \n começa uma nova.</translation>
    </message>
    <message>
      <source>Prompt set</source>
      <translation>Conjunto de prompts</translation>
    </message>
    <message>
      <source>Prompt sets (*.json *.txt *.csv);;All files (*)</source>
      <translation>Conjuntos de prompts (*.json *.txt *.csv);;Todos os arquivos (*)</translation>
    </message>
    <message>
      <source>A file with classes, as the Classify dock saves it, instead of typed classes.</source>
      <translation>Um arquivo com classes, como o painel Classificar o salva, em vez de classes digitadas.</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>Modo</translation>
    </message>
    <message>
      <source>patches: a dense map from the features of every patch. windows: one class for each window, the way published zero-shot numbers are measured.</source>
      <translation>patches: um mapa denso a partir das características de cada fragmento. windows: uma classe por janela, como são medidos os números zero-shot publicados.</translation>
    </message>
    <message>
      <source>Smoothing</source>
      <translation>Suavização</translation>
    </message>
    <message>
      <source>edges: class borders follow the edges in the image. none: they follow the patches.</source>
      <translation>edges: os limites das classes seguem as bordas na imagem. none: seguem os fragmentos.</translation>
    </message>
    <message>
      <source>Competition</source>
      <translation>Competição</translation>
    </message>
    <message>
      <source>softmax: the confidences of all classes add up to 100 %. sigmoid: each class is judged by itself, for single classes and lists that do not cover everything.</source>
      <translation>softmax: as confianças de todas as classes somam 100 %. sigmoid: cada classe é avaliada por si só, para classes isoladas e listas que não cobrem tudo.</translation>
    </message>
    <message>
      <source>Threshold (%)</source>
      <translation>Limiar (%)</translation>
    </message>
    <message>
      <source>Pixels less confident than this become unclassified (0). With a confidence raster it can be raised later without running again.</source>
      <translation>Pixels com confiança menor que esta ficam não classificados (0). Com um raster de confiança, o limiar pode ser aumentado depois sem executar de novo.</translation>
    </message>
    <message>
      <source>Class map</source>
      <translation>Mapa de classes</translation>
    </message>
    <message>
      <source>The class map, a GeoTIFF: 1, 2, … in the order of the classes, 0 unclassified.</source>
      <translation>O mapa de classes, um GeoTIFF: 1, 2, … na ordem das classes, 0 não classificado.</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>Confiança</translation>
    </message>
    <message>
      <source>The confidence of each pixel in percent, a GeoTIFF.</source>
      <translation>A confiança de cada pixel em porcentagem, um GeoTIFF.</translation>
    </message>
    <message>
      <source>Scores</source>
      <translation>Pontuações</translation>
    </message>
    <message>
      <source>The score of every class, one band each, a GeoTIFF.</source>
      <translation>A pontuação de cada classe, uma banda para cada uma, um GeoTIFF.</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>Resumo</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <translation>Arquivos HTML (*.html)</translation>
    </message>
    <message>
      <source>A table of the area of each class, and how the map was made, as HTML.</source>
      <translation>Uma tabela com a área de cada classe e como o mapa foi feito, em HTML.</translation>
    </message>
    <message>
      <source>Hectares of each class (JSON)</source>
      <translation>Hectares de cada classe (JSON)</translation>
    </message>
    <message>
      <source>Hectares in all</source>
      <translation>Hectares no total</translation>
    </message>
    <message>
      <source>Hectares unclassified</source>
      <translation>Hectares não classificados</translation>
    </message>
  </context>
  <context>
    <name>ClassifyState</name>
    <message>
      <source>Type at least two class names.</source>
      <translation>Digite pelo menos dois nomes de classes.</translation>
    </message>
  </context>
  <context>
    <name>ClickWay</name>
    <message>
      <source>C&amp;lick the map</source>
      <translation>Cl&amp;icar no mapa</translation>
    </message>
    <message>
      <source>Click: places like this one. Shift: like this one too. Ctrl: not like this one. Right click: leave a place out.</source>
      <translation>Clique: lugares como este. Shift: como este também. Ctrl: diferente deste. Clique direito: retirar um lugar.</translation>
    </message>
    <message>
      <source>Leave the selected places out</source>
      <translation>Retirar os lugares selecionados</translation>
    </message>
    <message>
      <source>Leave all places out</source>
      <translation>Retirar todos os lugares</translation>
    </message>
    <message>
      <source>like this one</source>
      <translation>como este</translation>
    </message>
    <message>
      <source>not like this one</source>
      <translation>diferente deste</translation>
    </message>
  </context>
  <context>
    <name>ColumnDock</name>
    <message>
      <source>Install the engine…</source>
      <translation>Instalar o motor…</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>Executar</translation>
    </message>
  </context>
  <context>
    <name>CompareController</name>
    <message>
      <source>GAIR on {0}, {1}</source>
      <translation>GAIR em {0}, {1}</translation>
    </message>
    <message>
      <source>GAIR is not on this computer: download it in the dock.</source>
      <translation>O GAIR não está neste computador: baixe-o no painel.</translation>
    </message>
    <message>
      <source>That place lies outside the scene “{0}”.</source>
      <translation>Esse lugar fica fora da cena “{0}”.</translation>
    </message>
    <message>
      <source>Reflectance</source>
      <translation>Reflectância</translation>
    </message>
    <message>
      <source>Stored value</source>
      <translation>Valor armazenado</translation>
    </message>
    <message>
      <source>Save the heatmap</source>
      <translation>Salvar o mapa de calor</translation>
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
      <translation>Consultar de novo com o que o painel mostra agora (Ctrl+Enter)</translation>
    </message>
    <message>
      <source>Compare · GeoLangBind</source>
      <translation>Comparar · GeoLangBind</translation>
    </message>
    <message>
      <source>Click</source>
      <translation>Clique</translation>
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
      <translation>As fotos são comparadas pelo modelo GAIR, que não está neste computador.</translation>
    </message>
    <message>
      <source>automatic</source>
      <translation>automático</translation>
    </message>
    <message>
      <source>Size of the heatmap's pixels in units of the scene's CRS</source>
      <translation>Tamanho dos pixels do mapa de calor em unidades do SRC da cena</translation>
    </message>
    <message>
      <source>&amp;Area</source>
      <translation>Áre&amp;a</translation>
    </message>
    <message>
      <source>De&amp;tail</source>
      <translation>De&amp;talhe</translation>
    </message>
    <message>
      <source>Pixel si&amp;ze</source>
      <translation>Tama&amp;nho do pixel</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Mais</translation>
    </message>
    <message>
      <source>&amp;Scene</source>
      <translation>C&amp;ena</translation>
    </message>
    <message>
      <source>&amp;Model</source>
      <translation>&amp;Modelo</translation>
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
      <translation>Solte uma foto de rua ou escolha uma.</translation>
    </message>
    <message>
      <source>Type what to look for.</source>
      <translation>Digite o que procurar.</translation>
    </message>
    <message>
      <source>Click a place on the map.</source>
      <translation>Clique em um lugar no mapa.</translation>
    </message>
    <message>
      <source>All places are marked as not meant: click one that is meant.</source>
      <translation>Todos os lugares estão marcados como o que não se procura: clique em um do que se procura.</translation>
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
      <translation>Processador (CPU)</translation>
    </message>
  </context>
  <context>
    <name>DockController</name>
    <message>
      <source>{0} on {1}, {2}</source>
      <translation>{0} em {1}, {2}</translation>
    </message>
    <message>
      <source>GeoLangBind: bands of “{0}”</source>
      <translation>GeoLangBind: bandas de “{0}”</translation>
    </message>
    <message>
      <source>“{0}” cannot be read: {1}</source>
      <translation>“{0}” não pode ser lida: {1}</translation>
    </message>
    <message>
      <source>Reading the bands of the scene…</source>
      <translation>Lendo as bandas da cena…</translation>
    </message>
  </context>
  <context>
    <name>DockEngine</name>
    <message>
      <source>The engine that runs the models is not installed yet. It takes about two minutes; QGIS's own Python is left alone.</source>
      <translation>O motor que executa os modelos ainda não está instalado. Leva cerca de dois minutos; o Python do QGIS não é alterado.</translation>
    </message>
    <message>
      <source>Starting the engine…</source>
      <translation>Iniciando o motor…</translation>
    </message>
    <message>
      <source>GeoLangBind: engine</source>
      <translation>GeoLangBind: motor</translation>
    </message>
    <message>
      <source>Install the engine…</source>
      <translation>Instalar o motor…</translation>
    </message>
    <message>
      <source>Install the engine first.</source>
      <translation>Instale primeiro o motor.</translation>
    </message>
    <message>
      <source>Repair the engine…</source>
      <translation>Reparar o motor…</translation>
    </message>
    <message>
      <source>Repair the engine first.</source>
      <translation>Repare primeiro o motor.</translation>
    </message>
    <message>
      <source>Engine…</source>
      <translation>Motor…</translation>
    </message>
    <message>
      <source>Update the engine…</source>
      <translation>Atualizar o motor…</translation>
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
      <translation>Co&amp;piar relatório</translation>
    </message>
    <message>
      <source>&amp;Settings…</source>
      <translation>Confi&amp;gurações…</translation>
    </message>
    <message>
      <source>Help on the engine</source>
      <translation>Ajuda sobre o motor</translation>
    </message>
    <message>
      <source>C&amp;lose</source>
      <translation>F&amp;echar</translation>
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
      <translation>{0} pode acelerar os mapas. A versão para ela tem {1} de download; a versão para o processador é mantida.</translation>
    </message>
    <message>
      <source>Install &amp;it</source>
      <translation>Insta&amp;lar</translation>
    </message>
    <message>
      <source>The build for the processor is kept.</source>
      <translation>A versão para o processador é mantida.</translation>
    </message>
    <message>
      <source>&amp;Go back to it</source>
      <translation>&amp;Voltar a ela</translation>
    </message>
    <message>
      <source>Checking every file…</source>
      <translation>Verificando todos os arquivos…</translation>
    </message>
    <message>
      <source>Checked: it is whole, starts and computes.</source>
      <translation>Verificado: está completo, inicia e calcula.</translation>
    </message>
    <message>
      <source>QGIS's own Python and the plugin's folder are left alone. Nothing about your projects is sent.</source>
      <translation>O Python do QGIS e a pasta do complemento não são alterados. Nada sobre os projetos é enviado.</translation>
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
      <translation>Instalar de um arquivo</translation>
    </message>
    <message>
      <source>Offline bundles (*.zip)</source>
      <translation>Arquivos off-line (*.zip)</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
      <source>The Python that runs the engine</source>
      <translation>O Python que executa o motor</translation>
    </message>
    <message>
      <source>Remove the engine from this computer?</source>
      <translation>Remover o motor deste computador?</translation>
    </message>
    <message>
      <source>{0} are regained. Models, maps and settings stay.</source>
      <translation>{0} são recuperados. Modelos, mapas e configurações são mantidos.</translation>
    </message>
    <message>
      <source>&amp;More</source>
      <translation>Mai&amp;s</translation>
    </message>
    <message>
      <source>Install from a file…</source>
      <translation>Instalar de um arquivo…</translation>
    </message>
    <message>
      <source>Install from the network instead</source>
      <translation>Instalar da rede</translation>
    </message>
    <message>
      <source>Use another Python…</source>
      <translation>Usar outro Python…</translation>
    </message>
    <message>
      <source>Use the plugin's own engine</source>
      <translation>Usar o motor do complemento</translation>
    </message>
    <message>
      <source>Check every file</source>
      <translation>Verificar todos os arquivos</translation>
    </message>
    <message>
      <source>Open its folder</source>
      <translation>Abrir a pasta dele</translation>
    </message>
    <message>
      <source>Folder and mirrors…</source>
      <translation>Pasta e espelhos…</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>Remover…</translation>
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
      <translation>Quais bandas o modelo vê, seus comprimentos de onda e sua escala</translation>
    </message>
  </context>
  <context>
    <name>EngineRuns</name>
    <message>
      <source>Its project was closed, so it was not added to this one: {0}</source>
      <translation>O projeto foi fechado, por isso não foi adicionado a este: {0}</translation>
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
      <translation>Exportando a camada…</translation>
    </message>
    <message>
      <source>Starting the engine…</source>
      <translation>Iniciando o motor…</translation>
    </message>
    <message>
      <source>The run failed inside the plugin: the log has the details.</source>
      <translation>A execução falhou dentro do complemento: o log tem os detalhes.</translation>
    </message>
  </context>
  <context>
    <name>EngineWords</name>
    <message>
      <source>Install from a file</source>
      <translation>Instalar de um arquivo</translation>
    </message>
    <message>
      <source>The file holds everything that is needed. Nothing is downloaded.</source>
      <translation>O arquivo contém tudo o que é necessário. Nada é baixado.</translation>
    </message>
    <message>
      <source>&amp;Install from the file</source>
      <translation>&amp;Instalar do arquivo</translation>
    </message>
    <message>
      <source>The engine cannot be looked at</source>
      <translation>O motor não pode ser examinado</translation>
    </message>
    <message>
      <source>Looking at the engine…</source>
      <translation>Examinando o motor…</translation>
    </message>
    <message>
      <source>&amp;Use the plugin's own engine</source>
      <translation>&amp;Usar o motor do complemento</translation>
    </message>
    <message>
      <source>The chosen Python does not run the engine</source>
      <translation>O Python escolhido não executa o motor</translation>
    </message>
    <message>
      <source>You can close this window and go on working: it continues.</source>
      <translation>É possível fechar esta janela e continuar trabalhando: o processo continua.</translation>
    </message>
    <message>
      <source>The engine in use stays as it is until the new one has proved that it works.</source>
      <translation>O motor em uso não muda até que o novo tenha provado que funciona.</translation>
    </message>
    <message>
      <source>Installing the engine</source>
      <translation>Instalando o motor</translation>
    </message>
    <message>
      <source>Repairing the engine</source>
      <translation>Reparando o motor</translation>
    </message>
    <message>
      <source>Updating the engine</source>
      <translation>Atualizando o motor</translation>
    </message>
    <message>
      <source>Installing the build for the graphics card</source>
      <translation>Instalando a versão para a placa de vídeo</translation>
    </message>
    <message>
      <source>Going back to the build for the processor</source>
      <translation>Voltando à versão para o processador</translation>
    </message>
    <message>
      <source>Removing the engine</source>
      <translation>Removendo o motor</translation>
    </message>
    <message>
      <source>Looking into the file</source>
      <translation>Examinando o arquivo</translation>
    </message>
    <message>
      <source>The engine runs the models, beside QGIS and on this computer. It is installed once.</source>
      <translation>O motor executa os modelos, ao lado do QGIS e neste computador. É instalado uma só vez.</translation>
    </message>
    <message>
      <source>The engine was not installed</source>
      <translation>O motor não foi instalado</translation>
    </message>
    <message>
      <source>&amp;Try again</source>
      <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
      <source>The engine is not installed yet</source>
      <translation>O motor ainda não está instalado</translation>
    </message>
    <message>
      <source>&amp;Install</source>
      <translation>&amp;Instalar</translation>
    </message>
    <message>
      <source>The engine is damaged</source>
      <translation>O motor está danificado</translation>
    </message>
    <message>
      <source>&amp;Repair</source>
      <translation>&amp;Reparar</translation>
    </message>
    <message>
      <source>The engine can be updated</source>
      <translation>O motor pode ser atualizado</translation>
    </message>
    <message>
      <source>&amp;Update</source>
      <translation>At&amp;ualizar</translation>
    </message>
    <message>
      <source>A Python of your own runs the engine</source>
      <translation>Um Python próprio executa o motor</translation>
    </message>
    <message>
      <source>The engine is ready</source>
      <translation>O motor está pronto</translation>
    </message>
    <message>
      <source>{0} for NVIDIA graphics cards ({1})</source>
      <translation>{0} para placas de vídeo NVIDIA ({1})</translation>
    </message>
    <message>
      <source>{0} for AMD graphics cards ({1})</source>
      <translation>{0} para placas de vídeo AMD ({1})</translation>
    </message>
    <message>
      <source>{0} for Intel graphics cards</source>
      <translation>{0} para placas de vídeo Intel</translation>
    </message>
    <message>
      <source>{0} for Apple's processor and graphics</source>
      <translation>{0} para o processador e os gráficos da Apple</translation>
    </message>
    <message>
      <source>{0} for the processor (CPU)</source>
      <translation>{0} para o processador (CPU)</translation>
    </message>
    <message>
      <source>Python {0}, fetched for it</source>
      <translation>Python {0}, será baixado</translation>
    </message>
    <message>
      <source>Python {0}, found here</source>
      <translation>Python {0}, já presente</translation>
    </message>
    <message>
      <source>nothing more</source>
      <translation>nada mais</translation>
    </message>
    <message>
      <source>{0} ({1} free)</source>
      <translation>{0} ({1} livres)</translation>
    </message>
    <message>
      <source>about {0}</source>
      <translation>cerca de {0}</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Origem</translation>
    </message>
    <message>
      <source>What</source>
      <translation>O quê</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>Download</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nada</translation>
    </message>
    <message>
      <source>On disk</source>
      <translation>Em disco</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Onde</translation>
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
      <translation>{0}, pela versão {1}</translation>
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
      <translation>O motor está sendo instalado.</translation>
    </message>
    <message>
      <source>GeoLangBind: installing the engine</source>
      <translation>GeoLangBind: instalando o motor</translation>
    </message>
    <message>
      <source>GeoLangBind: repairing the engine</source>
      <translation>GeoLangBind: reparando o motor</translation>
    </message>
    <message>
      <source>GeoLangBind: updating the engine</source>
      <translation>GeoLangBind: atualizando o motor</translation>
    </message>
    <message>
      <source>GeoLangBind: installing the build for the graphics card</source>
      <translation>GeoLangBind: instalando a versão para a placa de vídeo</translation>
    </message>
    <message>
      <source>GeoLangBind: back to the build for the processor</source>
      <translation>GeoLangBind: volta à versão para o processador</translation>
    </message>
    <message>
      <source>GeoLangBind: removing the engine</source>
      <translation>GeoLangBind: removendo o motor</translation>
    </message>
    <message>
      <source>GeoLangBind: looking into the file</source>
      <translation>GeoLangBind: examinando o arquivo</translation>
    </message>
    <message>
      <source>The engine is ready.</source>
      <translation>O motor está pronto.</translation>
    </message>
    <message>
      <source>The engine is removed: {0} regained.</source>
      <translation>O motor foi removido: {0} recuperados.</translation>
    </message>
    <message>
      <source>Cancelled; everything is as it was before.</source>
      <translation>Cancelado; tudo está como antes.</translation>
    </message>
    <message>
      <source>GeoLangBind: looking at the engine</source>
      <translation>GeoLangBind: examinando o motor</translation>
    </message>
  </context>
  <context>
    <name>Environment</name>
    <message>
      <source>QGIS has no settings folder yet.</source>
      <translation>O QGIS ainda não tem pasta de configurações.</translation>
    </message>
    <message>
      <source>There is no file {0}: choose the bundle again.</source>
      <translation>O arquivo {0} não existe: escolha-o de novo.</translation>
    </message>
    <message>
      <source>{0} is not an offline bundle, or was not copied completely: copy it again.</source>
      <translation>{0} não é um arquivo off-line ou não foi copiado por completo: copie-o de novo.</translation>
    </message>
    <message>
      <source>{0} cannot be read: {1}</source>
      <translation>{0} não pode ser lido: {1}</translation>
    </message>
    <message>
      <source>{0} is not an offline bundle of GeoLangBind: choose another file.</source>
      <translation>{0} não é um arquivo off-line do GeoLangBind: escolha outro.</translation>
    </message>
    <message>
      <source>{0} cannot be used: {1}. Make it again.</source>
      <translation>{0} não pode ser usado: {1}. Crie-o de novo.</translation>
    </message>
    <message>
      <source>{0} lacks {1}: copy it again, or make it again.</source>
      <translation>Falta {1} em {0}: copie-o ou crie-o de novo.</translation>
    </message>
    <message>
      <source>{0} is for {1}, this computer is {2}: make a bundle with --platform {2}.</source>
      <translation>{0} é para {1}, este computador é {2}: crie um arquivo com --platform {2}.</translation>
    </message>
    <message>
      <source>{0} was made by version {1} of the plugin, which needs other packages than this version {2}: make it again with this version.</source>
      <translation>{0} foi criado pela versão {1} do complemento, que precisa de outros pacotes que esta versão {2}: crie-o de novo com esta versão.</translation>
    </message>
    <message>
      <source>{0} is for Python {1}, which does not suit.</source>
      <translation>{0} é para o Python {1}, que não serve.</translation>
    </message>
    <message>
      <source>{0} holds another {1} than the locked one: do not use it, make it again.</source>
      <translation>{0} contém outro {1} que não o fixado: não o use, crie-o de novo.</translation>
    </message>
    <message>
      <source>{0} is for Python {1}, which is not on this computer: install it, or make a bundle that brings Python along.</source>
      <translation>{0} é para o Python {1}, que não está neste computador: instale-o ou crie um arquivo que traga o Python.</translation>
    </message>
    <message>
      <source>The engine is installed, but its models cannot be kept in {0} ({1}): free some space there, then install from the file again.</source>
      <translation>O motor está instalado, mas os modelos não podem ser guardados em {0} ({1}): libere espaço ali e instale do arquivo de novo.</translation>
    </message>
    <message>
      <source>{0} is damaged ({1}): copy it again, or make it again.</source>
      <translation>{0} está danificado ({1}): copie-o ou crie-o de novo.</translation>
    </message>
    <message>
      <source>The download does not get through: check the connection to the internet, then install again; what has arrived is kept.</source>
      <translation>O download não chega: verifique a conexão com a internet e instale de novo; o que já chegou é mantido.</translation>
    </message>
    <message>
      <source>The proxy refused the download: set its address and login in QGIS under Settings ▸ Options ▸ Network, then install again.</source>
      <translation>O proxy recusou o download: informe o endereço e as credenciais dele no QGIS, em Configurações ▸ Opções ▸ Rede, e instale de novo.</translation>
    </message>
    <message>
      <source>The package index refused the download: check its address and login in the GeoLangBind settings.</source>
      <translation>O índice de pacotes recusou o download: verifique o endereço e as credenciais dele nas configurações do GeoLangBind.</translation>
    </message>
    <message>
      <source>The package index has a fault of its own: install again in a few minutes.</source>
      <translation>O índice de pacotes está com uma falha própria: instale de novo em alguns minutos.</translation>
    </message>
    <message>
      <source>The certificate of the package index is not trusted: ask your IT for its authority, add it in QGIS under Settings ▸ Options ▸ Authentication, then install again.</source>
      <translation>O certificado do índice de pacotes não é confiável: peça à equipe de TI a autoridade que o emite, adicione-a no QGIS, em Configurações ▸ Opções ▸ Autenticação, e instale de novo.</translation>
    </message>
    <message>
      <source>The disk is full: free some space, or choose another folder for the engine.</source>
      <translation>O disco está cheio: libere espaço ou escolha outra pasta para o motor.</translation>
    </message>
    <message>
      <source>The folder {0} cannot be written: choose another folder for the engine.</source>
      <translation>Não é possível escrever na pasta {0}: escolha outra pasta para o motor.</translation>
    </message>
    <message>
      <source>No Python can be used or fetched: install Python 3.12 from python.org, then install again.</source>
      <translation>Nenhum Python pode ser usado ou baixado: instale o Python 3.12 de python.org e instale de novo.</translation>
    </message>
    <message>
      <source>A virus scanner or another program holds the files in {0}: allow this folder there, close other QGIS windows, then install again.</source>
      <translation>Um antivírus ou outro programa bloqueia os arquivos em {0}: permita essa pasta nele, feche as outras janelas do QGIS e instale de novo.</translation>
    </message>
    <message>
      <source>The path of {0} is too long: choose a shorter folder for the engine.</source>
      <translation>O caminho de {0} é longo demais: escolha uma pasta mais curta para o motor.</translation>
    </message>
    <message>
      <source>A file arrived that is not the expected one and was thrown away: install again; if it comes again, the package index or a proxy changes files.</source>
      <translation>Chegou um arquivo que não é o esperado e ele foi descartado: instale de novo; se acontecer outra vez, o índice de pacotes ou um proxy altera os arquivos.</translation>
    </message>
    <message>
      <source>The package index lacks a package of the engine: check the addresses in the GeoLangBind settings, or install from an offline bundle.</source>
      <translation>Falta um pacote do motor no índice de pacotes: verifique os endereços nas configurações do GeoLangBind ou instale de um arquivo off-line.</translation>
    </message>
    <message>
      <source>There is no build of PyTorch for this computer: {1}</source>
      <translation>Não há compilação do PyTorch para este computador: {1}</translation>
    </message>
    <message>
      <source>The engine does not start with {0}: {1}</source>
      <translation>O motor não inicia com {0}: {1}</translation>
    </message>
    <message>
      <source>The installation was ended from outside: install again.</source>
      <translation>A instalação foi encerrada de fora: instale de novo.</translation>
    </message>
    <message>
      <source>The installation failed: {1}</source>
      <translation>A instalação falhou: {1}</translation>
    </message>
    <message>
      <source>the report has the details.</source>
      <translation>o relatório tem os detalhes.</translation>
    </message>
    <message>
      <source>The new engine computes on no device.</source>
      <translation>O novo motor não calcula em nenhum dispositivo.</translation>
    </message>
    <message>
      <source>The new engine finds no graphics card: update the driver of the card and restart the computer. The build for the processor stays in use.</source>
      <translation>O novo motor não encontra nenhuma placa de vídeo: atualize o driver da placa e reinicie o computador. A versão para o processador continua em uso.</translation>
    </message>
    <message>
      <source>The graphics card does not compute correctly ({0}): update its driver. The build for the processor stays in use.</source>
      <translation>A placa de vídeo não calcula corretamente ({0}): atualize o driver dela. A versão para o processador continua em uso.</translation>
    </message>
    <message>
      <source>There is no earlier build to go back to: repair or install the engine.</source>
      <translation>Não há versão anterior à qual voltar: repare ou instale o motor.</translation>
    </message>
    <message>
      <source>{0} cannot be written: check who may write there, then try again.</source>
      <translation>Não é possível escrever {0}: verifique quem pode escrever ali e tente de novo.</translation>
    </message>
    <message>
      <source>Another QGIS is installing the engine right now: wait until it is done, then try again.</source>
      <translation>Outro QGIS está instalando o motor agora: espere terminar e tente de novo.</translation>
    </message>
    <message>
      <source>There is not enough space in {0}: {1} GB are needed, {2} GB are free. Free some space, or choose another folder.</source>
      <translation>Não há espaço suficiente em {0}: são necessários {1} GB, há {2} GB livres. Libere espaço ou escolha outra pasta.</translation>
    </message>
    <message>
      <source>PyTorch runs on Linux with glibc 2.28 or newer, which this system does not have.</source>
      <translation>O PyTorch funciona em Linux com glibc 2.28 ou mais nova, que este sistema não tem.</translation>
    </message>
    <message>
      <source>Unpacking the file</source>
      <translation>Descompactando o arquivo</translation>
    </message>
    <message>
      <source>Fetching uv, the installer</source>
      <translation>Baixando uv, o instalador</translation>
    </message>
    <message>
      <source>Fetching Python</source>
      <translation>Baixando o Python</translation>
    </message>
    <message>
      <source>Making the environment</source>
      <translation>Criando o ambiente</translation>
    </message>
    <message>
      <source>Installing packages</source>
      <translation>Instalando pacotes</translation>
    </message>
    <message>
      <source>Installing PyTorch</source>
      <translation>Instalando o PyTorch</translation>
    </message>
    <message>
      <source>Trying the engine</source>
      <translation>Testando o motor</translation>
    </message>
    <message>
      <source>Switching to the new environment</source>
      <translation>Trocando para o novo ambiente</translation>
    </message>
    <message>
      <source>Another QGIS uses the engine: close it, then remove again.</source>
      <translation>Outro QGIS está usando o motor: feche-o e remova de novo.</translation>
    </message>
    <message>
      <source>PyTorch: checked against its index only.</source>
      <translation>PyTorch: verificado só com o seu índice.</translation>
    </message>
    <message>
      <source>Its Python is missing.</source>
      <translation>Falta o Python dele.</translation>
    </message>
    <message>
      <source>The engine works, but this version of the plugin comes with newer packages.</source>
      <translation>O motor funciona, mas esta versão do complemento traz pacotes mais novos.</translation>
    </message>
    <message>
      <source>The engine is installed.</source>
      <translation>O motor está instalado.</translation>
    </message>
    <message>
      <source>The package {0} is missing.</source>
      <translation>Falta o pacote {0}.</translation>
    </message>
    <message>
      <source>The package {0} is of another version.</source>
      <translation>O pacote {0} é de outra versão.</translation>
    </message>
    <message>
      <source>A file of the package {0} is missing or damaged: {1}.</source>
      <translation>Um arquivo do pacote {0} falta ou está danificado: {1}.</translation>
    </message>
    <message>
      <source>The engine runs with a Python chosen by hand: {0}</source>
      <translation>O motor roda com um Python escolhido manualmente: {0}</translation>
    </message>
    <message>
      <source>The engine runs with a Python that has everything: {0}</source>
      <translation>O motor roda com um Python que tem tudo: {0}</translation>
    </message>
    <message>
      <source>The engine needs a repair. {0}</source>
      <translation>O motor precisa de um reparo. {0}</translation>
    </message>
  </context>
  <context>
    <name>EnvironmentTask</name>
    <message>
      <source>This failed inside the plugin: the log has the details.</source>
      <translation>Isto falhou dentro do complemento: o log tem os detalhes.</translation>
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
      <translation>{0} por pixel</translation>
    </message>
  </context>
  <context>
    <name>ExtentChooser</name>
    <message>
      <source>Extent</source>
      <translation>Extensão</translation>
    </message>
    <message>
      <source>Layer whose extent is taken</source>
      <translation>Camada cuja extensão é usada</translation>
    </message>
    <message>
      <source>What the map shows</source>
      <translation>O que o mapa mostra</translation>
    </message>
    <message>
      <source>Extent of a layer</source>
      <translation>Extensão de uma camada</translation>
    </message>
    <message>
      <source>Drawn rectangle</source>
      <translation>Retângulo desenhado</translation>
    </message>
    <message>
      <source>The whole world</source>
      <translation>O mundo inteiro</translation>
    </message>
    <message>
      <source>Add a layer to the project, or choose another extent.</source>
      <translation>Adicione uma camada ao projeto ou escolha outra extensão.</translation>
    </message>
    <message>
      <source>Draw a rectangle on the map.</source>
      <translation>Desenhe um retângulo no mapa.</translation>
    </message>
  </context>
  <context>
    <name>GairPanel</name>
    <message>
      <source>Location layers are made by the model GAIR, which is not on this computer.</source>
      <translation>As camadas de localização são criadas pelo modelo GAIR, que não está neste computador.</translation>
    </message>
    <message>
      <source>Model: GAIR</source>
      <translation>Modelo: GAIR</translation>
    </message>
    <message>
      <source>Weights file and device</source>
      <translation>Arquivo de pesos e dispositivo</translation>
    </message>
    <message>
      <source>&amp;I accept this licence</source>
      <translation>Aceito esta &amp;licença</translation>
    </message>
    <message>
      <source>Checkpoints</source>
      <translation>Checkpoints</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>Todos os arquivos</translation>
    </message>
    <message>
      <source>as published</source>
      <translation>o publicado</translation>
    </message>
    <message>
      <source>A checkpoint on disk instead of the published one</source>
      <translation>Um checkpoint do disco em vez do publicado</translation>
    </message>
    <message>
      <source>Models: download, check, remove…</source>
      <translation>Modelos: baixar, verificar, remover…</translation>
    </message>
    <message>
      <source>There is no weights file {0}.</source>
      <translation>O arquivo de pesos {0} não existe.</translation>
    </message>
    <message>
      <source>Download GAIR first, or choose a weights file.</source>
      <translation>Baixe primeiro o GAIR ou escolha um arquivo de pesos.</translation>
    </message>
    <message>
      <source>Down&amp;load</source>
      <translation>Ba&amp;ixar</translation>
    </message>
    <message>
      <source>Cancel down&amp;load</source>
      <translation>Cancelar do&amp;wnload</translation>
    </message>
    <message>
      <source>Offline is ticked in the settings: nothing is downloaded.</source>
      <translation>O modo off-line está marcado nas configurações: nada é baixado.</translation>
    </message>
    <message>
      <source>From the file {0}</source>
      <translation>Do arquivo {0}</translation>
    </message>
    <message>
      <source>Compares coordinates, street-view photos and Sentinel-2 scenes</source>
      <translation>Compara coordenadas, fotos de rua e cenas Sentinel-2</translation>
    </message>
    <message>
      <source>On this computer. Licence: {0}</source>
      <translation>Neste computador. Licença: {0}</translation>
    </message>
    <message>
      <source>Download: {0} from the Hugging Face Hub, about {1}, or more if the file also holds what only training needs.</source>
      <translation>Download: {0} do Hugging Face Hub, cerca de {1}, ou mais se o arquivo também contiver o que só o treinamento usa.</translation>
    </message>
    <message>
      <source>Licence: {0}.</source>
      <translation>Licença: {0}.</translation>
    </message>
    <message>
      <source>Credit the authors, no commercial use. It is that of GAIR's code; take it to be that of the weights too unless their page says otherwise.</source>
      <translation>Cite os autores, sem uso comercial. É a licença do código do GAIR; considere-a também a dos pesos, a menos que a página deles diga outra coisa.</translation>
    </message>
    <message>
      <source>Nothing is sent before you press Download, and nothing about your project then. A file you have already will do too.</source>
      <translation>Nada é enviado antes de pressionar Baixar, e então nada sobre o projeto. Um arquivo que já exista também serve.</translation>
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
      <translation>Arquivo de pesos</translation>
    </message>
    <message>
      <source>Checkpoints (*.pth *.safetensors *.bin);;All files (*)</source>
      <translation>Checkpoints (*.pth *.safetensors *.bin);;Todos os arquivos (*)</translation>
    </message>
    <message>
      <source>A GAIR checkpoint on disk (.pth, .safetensors) instead of the published one.</source>
      <translation>Um checkpoint do GAIR no disco (.pth, .safetensors) em vez do publicado.</translation>
    </message>
    <message>
      <source>Download GAIR: I accept its licence, CC BY-NC 4.0</source>
      <translation>Baixar o GAIR: aceito a licença, CC BY-NC 4.0</translation>
    </message>
    <message>
      <source>GAIR is fetched from the Hugging Face Hub (PingL/GAIR, 0.8 GB or more) when first used, only if this is ticked: credit its authors, no commercial use. What is on this computer already is used either way.</source>
      <translation>O GAIR é baixado do Hugging Face Hub (PingL/GAIR, 0,8 GB ou mais) no primeiro uso, e só se isto estiver marcado: cite os autores, sem uso comercial. O que já está neste computador é usado de qualquer forma.</translation>
    </message>
    <message>
      <source>GAIR is not on this computer: tick “{0}” ({1}) to download it (0.8 GB or more), or give a weights file ({2}).</source>
      <translation>O GAIR não está neste computador: marque “{0}” ({1}) para baixá-lo (0,8 GB ou mais) ou informe um arquivo de pesos ({2}).</translation>
    </message>
  </context>
  <context>
    <name>GeoLangBindAlgorithm</name>
    <message>
      <source>Where values are listed, give the value, not its number: --{0}={1}</source>
      <translation>Onde há uma lista de valores, informe o valor, não o número dele: --{0}={1}</translation>
    </message>
    <message>
      <source>“{0}” is no choice for {1} ({2}): give one of {3}.</source>
      <translation>“{0}” não é uma opção de {1} ({2}): informe uma destas: {3}.</translation>
    </message>
    <message>
      <source>{0} is no GeoTIFF: give the output a name ending in .tif.</source>
      <translation>{0} não é um GeoTIFF: dê à saída um nome terminado em .tif.</translation>
    </message>
    <message>
      <source>The folder {0} for the summary does not exist: create it first.</source>
      <translation>A pasta {0} para o resumo não existe: crie-a primeiro.</translation>
    </message>
    <message>
      <source>The summary cannot be written to {0}: {1}.</source>
      <translation>O resumo não pode ser escrito em {0}: {1}.</translation>
    </message>
    <message>
      <source>Cancelled: nothing was written.</source>
      <translation>Cancelado: nada foi escrito.</translation>
    </message>
    <message>
      <source>({0} left)</source>
      <translation>(restam {0})</translation>
    </message>
  </context>
  <context>
    <name>Help</name>
    <message>
      <source>First steps</source>
      <translation>Primeiros passos</translation>
    </message>
    <message>
      <source>Classify</source>
      <translation>Classificar</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Comparar</translation>
    </message>
    <message>
      <source>Locations</source>
      <translation>Locais</translation>
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
      <translation>Quando algo dá errado</translation>
    </message>
    <message>
      <source>Every message</source>
      <translation>Todas as mensagens</translation>
    </message>
    <message>
      <source>Privacy</source>
      <translation>Privacidade</translation>
    </message>
    <message>
      <source>GeoLangBind help</source>
      <translation>Ajuda do GeoLangBind</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Página</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Voltar</translation>
    </message>
  </context>
  <context>
    <name>Hint</name>
    <message>
      <source>The models know only English words.</source>
      <translation>Os modelos só conhecem palavras em inglês.</translation>
    </message>
    <message>
      <source>“Wald” means nothing to them, “forest” does: give English prompts.</source>
      <translation>“Floresta” não lhes diz nada, “forest” sim: escreva os prompts em inglês.</translation>
    </message>
  </context>
  <context>
    <name>HistogramChart</name>
    <message>
      <source>Cosine similarity, {0} to {1}</source>
      <translation>Similaridade do cosseno, de {0} a {1}</translation>
    </message>
  </context>
  <context>
    <name>InstallProgress</name>
    <message>
      <source>Step {0} of {1}: {2}</source>
      <translation>Etapa {0} de {1}: {2}</translation>
    </message>
  </context>
  <context>
    <name>LayerArea</name>
    <message>
      <source>“{0}” has no extent: choose the map view or a rectangle.</source>
      <translation>“{0}” não tem extensão: escolha a vista do mapa ou um retângulo.</translation>
    </message>
    <message>
      <source>The area is empty: draw a rectangle or zoom to the scene.</source>
      <translation>A área está vazia: desenhe um retângulo ou aproxime a vista da cena.</translation>
    </message>
    <message>
      <source>The area lies outside the scene “{0}”: zoom to the scene and try again.</source>
      <translation>A área fica fora da cena “{0}”: aproxime a vista da cena e tente de novo.</translation>
    </message>
    <message>
      <source>No polygon of “{0}” is selected: select some or use them all.</source>
      <translation>Nenhum polígono de “{0}” está selecionado: selecione alguns ou use todos.</translation>
    </message>
    <message>
      <source>The polygons of “{0}” have over {1} vertices: simplify or select some.</source>
      <translation>Os polígonos de “{0}” têm mais de {1} vértices: simplifique-os ou selecione alguns.</translation>
    </message>
    <message>
      <source>“{0}” holds no polygons.</source>
      <translation>“{0}” não contém polígonos.</translation>
    </message>
    <message>
      <source>No polygon of “{0}” meets the scene “{1}”.</source>
      <translation>Nenhum polígono de “{0}” toca a cena “{1}”.</translation>
    </message>
    <message>
      <source>The area cannot be placed in the CRS of “{0}” ({1}): zoom to the scene.</source>
      <translation>A área não pode ser situada no SRC de “{0}” ({1}): aproxime a vista da cena.</translation>
    </message>
    <message>
      <source>A polygon of “{0}” cannot be placed in the scene's CRS.</source>
      <translation>Um polígono de “{0}” não pode ser situado no SRC da cena.</translation>
    </message>
  </context>
  <context>
    <name>LayerExport</name>
    <message>
      <source>Nothing of “{0}” lies in the area: choose an area that meets the layer.</source>
      <translation>Nada de “{0}” está na área: escolha uma área que toque a camada.</translation>
    </message>
    <message>
      <source>Exporting “{0}” at {1} {2} per pixel would take {3} million pixels (limit {4} million): choose a coarser resolution or a smaller area.</source>
      <translation>Exportar “{0}” a {1} {2} por pixel exigiria {3} milhões de pixels (limite: {4} milhões): escolha uma resolução mais grosseira ou uma área menor.</translation>
    </message>
    <message>
      <source>The output {0} is the scene itself: choose another name.</source>
      <translation>A saída {0} é a própria cena: escolha outro nome.</translation>
    </message>
    <message>
      <source>“{0}” cannot be read for the export.</source>
      <translation>“{0}” não pode ser lida para a exportação.</translation>
    </message>
    <message>
      <source>An export runs only once.</source>
      <translation>Uma exportação só é executada uma vez.</translation>
    </message>
    <message>
      <source>The export of “{0}” cannot be written to {1}: {2}.</source>
      <translation>A exportação de “{0}” não pode ser escrita em {1}: {2}.</translation>
    </message>
    <message>
      <source>“{0}” could not be exported to {1}: {2}.</source>
      <translation>Não foi possível exportar “{0}” para {1}: {2}.</translation>
    </message>
    <message>
      <source>The export of “{0}” cannot be read back.</source>
      <translation>A exportação de “{0}” não pode ser lida de volta.</translation>
    </message>
    <message>
      <source>The CRS of “{0}” cannot be handed to the engine: save it into the file.</source>
      <translation>O SRC de “{0}” não pode ser passado ao motor: salve-o no arquivo.</translation>
    </message>
    <message>
      <source>the source cannot be read</source>
      <translation>a fonte não pode ser lida</translation>
    </message>
    <message>
      <source>the file cannot be written</source>
      <translation>o arquivo não pode ser escrito</translation>
    </message>
    <message>
      <source>the file cannot be created</source>
      <translation>o arquivo não pode ser criado</translation>
    </message>
    <message>
      <source>writing failed, the disk may be full</source>
      <translation>falha ao escrever, o disco pode estar cheio</translation>
    </message>
    <message>
      <source>no reason given</source>
      <translation>nenhum motivo informado</translation>
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
      <translation>1 lugar</translation>
    </message>
    <message>
      <source>{0} places</source>
      <translation>{0} lugares</translation>
    </message>
    <message>
      <source>the photo {0}</source>
      <translation>a foto {0}</translation>
    </message>
    <message>
      <source>{0} photos</source>
      <translation>{0} fotos</translation>
    </message>
    <message>
      <source>not to {0}</source>
      <translation>não com {0}</translation>
    </message>
    <message>
      <source>Similarity to {0} ({1})</source>
      <translation>Similaridade com {0} ({1})</translation>
    </message>
    <message>
      <source>The heatmap {0} cannot be opened.</source>
      <translation>O mapa de calor {0} não pode ser aberto.</translation>
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
      <translation>Locais: componentes principais</translation>
    </message>
    <message>
      <source>Locations: {0} regions</source>
      <translation>Locais: {0} regiões</translation>
    </message>
    <message>
      <source>Locations: {0} channels</source>
      <translation>Locais: {0} canais</translation>
    </message>
    <message>
      <source>Locations: similarity to {0}</source>
      <translation>Locais: similaridade com {0}</translation>
    </message>
    <message>
      <source>Locations: similarity to the photo {0}</source>
      <translation>Locais: similaridade com a foto {0}</translation>
    </message>
    <message>
      <source>Red, green and blue show {0} of the variance.</source>
      <translation>Vermelho, verde e azul mostram {0} da variância.</translation>
    </message>
    <message>
      <source>Principal components of what {0} knows about coordinates; no image took part.</source>
      <translation>Componentes principais do que {0} sabe sobre coordenadas; nenhuma imagem foi usada.</translation>
    </message>
    <message>
      <source>Cosine similarity (-1 to 1) of what {0} knows about coordinates to an example; no image of the places took part.</source>
      <translation>Similaridade do cosseno (-1 a 1) do que {0} sabe sobre coordenadas com um exemplo; nenhuma imagem dos lugares foi usada.</translation>
    </message>
    <message>
      <source>Regions (k-means) of what {0} knows about coordinates; no image took part.</source>
      <translation>Regiões (k-means) do que {0} sabe sobre coordenadas; nenhuma imagem foi usada.</translation>
    </message>
    <message>
      <source>Location embeddings by {0}, all channels; no image took part.</source>
      <translation>Embeddings de localização de {0}, todos os canais; nenhuma imagem foi usada.</translation>
    </message>
    <message>
      <source>Model {0}: {1}</source>
      <translation>Modelo {0}: {1}</translation>
    </message>
    <message>
      <source>Made by GeoLangBind for QGIS {0} on {1}</source>
      <translation>Criado pelo GeoLangBind para QGIS {0} em {1}</translation>
    </message>
    <message>
      <source>Model: {0}, checkpoint {1}, SHA-256 {2}, on {3}</source>
      <translation>Modelo: {0}, checkpoint {1}, SHA-256 {2}, em {3}</translation>
    </message>
    <message>
      <source>Kind: {0} ({1})</source>
      <translation>Tipo: {0} ({1})</translation>
    </message>
    <message>
      <source>Spacing: {0}, CRS: {1}</source>
      <translation>Espaçamento: {0}, SRC: {1}</translation>
    </message>
    <message>
      <source>Extent: {0}</source>
      <translation>Extensão: {0}</translation>
    </message>
    <message>
      <source>Like the places ({0}): {1}</source>
      <translation>Como os lugares ({0}): {1}</translation>
    </message>
    <message>
      <source>Like the photo: {0}</source>
      <translation>Como a foto: {0}</translation>
    </message>
    <message>
      <source>Components from: {0}</source>
      <translation>Componentes de: {0}</translation>
    </message>
    <message>
      <source>Components saved in: {0}</source>
      <translation>Componentes salvos em: {0}</translation>
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
      <translation>Mapa de classes zero-shot de {0}, criado por {1} a partir de nomes de classes digitados: {2}.</translation>
    </message>
    <message>
      <source>classes</source>
      <translation>classes</translation>
    </message>
    <message>
      <source>Cosine similarity (-1 to 1) of {0} to examples, by {1}.</source>
      <translation>Similaridade do cosseno (-1 a 1) de {0} com exemplos, por {1}.</translation>
    </message>
    <message>
      <source>the scene's CRS</source>
      <translation>o SRC da cena</translation>
    </message>
    <message>
      <source>Like the places ({0}): {1}</source>
      <translation>Como os lugares ({0}): {1}</translation>
    </message>
    <message>
      <source>Unlike the places ({0}): {1}</source>
      <translation>Diferente dos lugares ({0}): {1}</translation>
    </message>
    <message>
      <source>Like the words: {0}</source>
      <translation>Como as palavras: {0}</translation>
    </message>
    <message>
      <source>Unlike the words: {0}</source>
      <translation>Diferente das palavras: {0}</translation>
    </message>
    <message>
      <source>Like the photos: {0}</source>
      <translation>Como as fotos: {0}</translation>
    </message>
    <message>
      <source>Detail: {0}</source>
      <translation>Detalhe: {0}</translation>
    </message>
    <message>
      <source>Pixel size: {0}</source>
      <translation>Tamanho do pixel: {0}</translation>
    </message>
    <message>
      <source>Look: {0}, detail {1}, smoothing {2}, competition {3}, threshold {4:.0%}</source>
      <translation>Modo: {0}, detalhe {1}, suavização {2}, competição {3}, limiar {4:.0%}</translation>
    </message>
    <message>
      <source>Class {0}: {1}</source>
      <translation>Classe {0}: {1}</translation>
    </message>
    <message>
      <source>Model {0}: {1}</source>
      <translation>Modelo {0}: {1}</translation>
    </message>
    <message>
      <source>Made by GeoLangBind for QGIS {0} on {1}</source>
      <translation>Criado pelo GeoLangBind para QGIS {0} em {1}</translation>
    </message>
    <message>
      <source>Scene: {0}</source>
      <translation>Cena: {0}</translation>
    </message>
    <message>
      <source>Model: {0}, checkpoint {1}, SHA-256 {2}, on {3}</source>
      <translation>Modelo: {0}, checkpoint {1}, SHA-256 {2}, em {3}</translation>
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
      <translation>nenhum</translation>
    </message>
    <message>
      <source>Scaling: {0}</source>
      <translation>Escala: {0}</translation>
    </message>
    <message>
      <source>Extent: {0}</source>
      <translation>Extensão: {0}</translation>
    </message>
    <message>
      <source>whole scene</source>
      <translation>cena inteira</translation>
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
      <translation>Criado pelo GeoLangBind para QGIS {0} em {1}</translation>
    </message>
    <message>
      <source>Photos: {0}</source>
      <translation>Fotos: {0}</translation>
    </message>
    <message>
      <source>Scene: {0}</source>
      <translation>Cena: {0}</translation>
    </message>
    <message>
      <source>the scene's CRS</source>
      <translation>o SRC da cena</translation>
    </message>
    <message>
      <source>Place ({0}): {1}</source>
      <translation>Lugar ({0}): {1}</translation>
    </message>
    <message>
      <source>Model: {0}, checkpoint {1}, SHA-256 {2}, on {3}</source>
      <translation>Modelo: {0}, checkpoint {1}, SHA-256 {2}, em {3}</translation>
    </message>
    <message>
      <source>Detail: {0}</source>
      <translation>Detalhe: {0}</translation>
    </message>
    <message>
      <source>Photos by the cosine similarity (-1 to 1) of each to what a scene shows at a place.</source>
      <translation>Fotos pela similaridade do cosseno (-1 a 1) de cada uma com o que uma cena mostra em um lugar.</translation>
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
      <translation>Confiança</translation>
    </message>
    <message>
      <source>The finished raster {0} cannot be opened.</source>
      <translation>O raster concluído {0} não pode ser aberto.</translation>
    </message>
  </context>
  <context>
    <name>LayerSampling</name>
    <message>
      <source>“{0}” holds no points: choose a point layer.</source>
      <translation>“{0}” não contém pontos: escolha uma camada de pontos.</translation>
    </message>
    <message>
      <source>“{0}” has no coordinate reference system: give it one in its properties.</source>
      <translation>“{0}” não tem sistema de referência de coordenadas: atribua um nas propriedades.</translation>
    </message>
    <message>
      <source>“{0}” has a field {1} already: choose another prefix.</source>
      <translation>“{0}” já tem um campo {1}: escolha outro prefixo.</translation>
    </message>
    <message>
      <source>“{0}” was changed during the run: run again.</source>
      <translation>“{0}” foi alterada durante a execução: execute de novo.</translation>
    </message>
  </context>
  <context>
    <name>LayerSource</name>
    <message>
      <source>Choose a raster layer as the scene.</source>
      <translation>Escolha uma camada raster como cena.</translation>
    </message>
    <message>
      <source>Layer “{0}” is broken: repair its data source or choose another layer.</source>
      <translation>A camada “{0}” está quebrada: repare a fonte de dados ou escolha outra camada.</translation>
    </message>
    <message>
      <source>“{0}” is served by the “{1}” provider: it is exported to a GeoTIFF first.</source>
      <translation>“{0}” é servida pelo provedor “{1}”: antes ela é exportada para um GeoTIFF.</translation>
    </message>
    <message>
      <source>“{0}” is opened with options of its own: it is exported first.</source>
      <translation>“{0}” é aberta com opções próprias: antes ela é exportada.</translation>
    </message>
    <message>
      <source>“{0}” cannot be read from its file: it is exported first.</source>
      <translation>“{0}” não pode ser lida do arquivo: antes ela é exportada.</translation>
    </message>
    <message>
      <source>“{0}” refers to {1}, which does not exist: put it back or choose another scene.</source>
      <translation>“{0}” se refere a {1}, que não existe: restaure-o ou escolha outra cena.</translation>
    </message>
    <message>
      <source>The CRS of “{0}” was set in QGIS, its file has another or none.</source>
      <translation>O SRC de “{0}” foi definido no QGIS; o arquivo tem outro ou nenhum.</translation>
    </message>
    <message>
      <source>“{0}” lives in the memory of QGIS: it is exported first.</source>
      <translation>“{0}” está na memória do QGIS: antes ela é exportada.</translation>
    </message>
    <message>
      <source>“{0}” is in the format {1}, which the engine lacks: it is exported first.</source>
      <translation>“{0}” está no formato {1}, que o motor não lê: antes ela é exportada.</translation>
    </message>
    <message>
      <source>“{0}” is described inside the project, not in a file: it is exported first.</source>
      <translation>“{0}” é descrita no projeto, não em um arquivo: antes ela é exportada.</translation>
    </message>
    <message>
      <source>“{0}” is placed by control points only: QGIS warps it, so it is exported first.</source>
      <translation>“{0}” é situada só por pontos de controle: o QGIS a deforma, por isso antes ela é exportada.</translation>
    </message>
    <message>
      <source>“{0}” refers to data in the memory of QGIS: it is exported first.</source>
      <translation>“{0}” se refere a dados na memória do QGIS: antes ela é exportada.</translation>
    </message>
  </context>
  <context>
    <name>LayerThreshold</name>
    <message>
      <source>“{0}” has no confidence raster beside it: run again with one to use a threshold.</source>
      <translation>“{0}” não tem um raster de confiança ao lado: execute de novo com um para usar um limiar.</translation>
    </message>
    <message>
      <source>The threshold cannot be kept in {0}: {1}.</source>
      <translation>O limiar não pode ser guardado em {0}: {1}.</translation>
    </message>
    <message>
      <source>The class raster {0} cannot be read.</source>
      <translation>O raster de classes {0} não pode ser lido.</translation>
    </message>
  </context>
  <context>
    <name>LayerWorld</name>
    <message>
      <source>The extent has no coordinate reference system: choose another one.</source>
      <translation>A extensão não tem sistema de referência de coordenadas: escolha outra.</translation>
    </message>
    <message>
      <source>The extent is empty: draw a rectangle, or choose a layer.</source>
      <translation>A extensão está vazia: desenhe um retângulo ou escolha uma camada.</translation>
    </message>
    <message>
      <source>The extent is infinite: draw a rectangle, or zoom in.</source>
      <translation>A extensão é infinita: desenhe um retângulo ou aproxime a vista.</translation>
    </message>
    <message>
      <source>The extent lies beyond the world: zoom to a place on Earth.</source>
      <translation>A extensão fica fora do mundo: aproxime a vista de um lugar na Terra.</translation>
    </message>
  </context>
  <context>
    <name>LocationAlgorithm</name>
    <message>
      <source>Location embeddings</source>
      <translation>Embeddings de localização</translation>
    </message>
    <message>
      <source>What GAIR knows about coordinates as a layer; no image is needed</source>
      <translation>O que o GAIR sabe sobre coordenadas, como camada; nenhuma imagem é necessária</translation>
    </message>
    <message>
      <source>Turns coordinates into layers of what the model GAIR has learned about places: colours of the principal components, similarity to a place or a photo, regions, or all channels as bands or as attributes of points. No image takes part. The engine runs in its own process; nothing leaves the computer. GAIR's licence, CC BY-NC 4.0, holds for the result: credit its authors, no commercial use.</source>
      <translation>Transforma coordenadas em camadas do que o modelo GAIR aprendeu sobre os lugares: cores dos componentes principais, similaridade com um lugar ou uma foto, regiões, ou todos os canais como bandas ou como atributos de pontos. Nenhuma imagem é usada. O motor roda em seu próprio processo; nada sai do computador. A licença do GAIR, CC BY-NC 4.0, vale para o resultado: cite os autores, sem uso comercial.</translation>
    </message>
    <message>
      <source>GAIR,coordinates,embedding,principal components,regions,similarity</source>
      <translation>GAIR,coordenadas,embedding,componentes principais,regiões,similaridade</translation>
    </message>
    <message>
      <source>Choose the points that are to get embeddings.</source>
      <translation>Escolha os pontos que receberão embeddings.</translation>
    </message>
    <message>
      <source>Say where the points with embeddings go.</source>
      <translation>Informe onde ficam os pontos com embeddings.</translation>
    </message>
    <message>
      <source>Choose the extent of the layer.</source>
      <translation>Escolha a extensão da camada.</translation>
    </message>
    <message>
      <source>Say where the location layer goes.</source>
      <translation>Informe onde fica a camada de localização.</translation>
    </message>
    <message>
      <source>Similar to what? Give either a place or a photo.</source>
      <translation>Similar a quê? Informe um lugar ou uma foto.</translation>
    </message>
    <message>
      <source>Components are for pca and regions: leave them out.</source>
      <translation>Os componentes são para pca e regions: deixe-os de fora.</translation>
    </message>
    <message>
      <source>The points cannot be read: choose the layer again.</source>
      <translation>Os pontos não podem ser lidos: escolha a camada de novo.</translation>
    </message>
    <message>
      <source>Reading the points…</source>
      <translation>Lendo os pontos…</translation>
    </message>
    <message>
      <source>The points cannot be written to {0}: {1}</source>
      <translation>Os pontos não podem ser escritos em {0}: {1}</translation>
    </message>
    <message>
      <source>Model: {0} on {1}</source>
      <translation>Modelo: {0} em {1}</translation>
    </message>
    <message>
      <source>Licence of the model: {0}</source>
      <translation>Licença do modelo: {0}</translation>
    </message>
    <message>
      <source>{0} with location embeddings</source>
      <translation>{0} com embeddings de localização</translation>
    </message>
    <message>
      <source>{0} with location embeddings by GAIR as attributes.</source>
      <translation>{0} com embeddings de localização do GAIR como atributos.</translation>
    </message>
    <message>
      <source>Model: {0}, checkpoint {1}, SHA-256 {2}, on {3}</source>
      <translation>Modelo: {0}, checkpoint {1}, SHA-256 {2}, em {3}</translation>
    </message>
  </context>
  <context>
    <name>LocationKind</name>
    <message>
      <source>Principal components</source>
      <translation>Componentes principais</translation>
    </message>
    <message>
      <source>Similarity to a place</source>
      <translation>Similaridade com um lugar</translation>
    </message>
    <message>
      <source>Similarity to a photo</source>
      <translation>Similaridade com uma foto</translation>
    </message>
    <message>
      <source>Regions</source>
      <translation>Regiões</translation>
    </message>
    <message>
      <source>All channels</source>
      <translation>Todos os canais</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Mostrar</translation>
    </message>
    <message>
      <source>longitude, latitude</source>
      <translation>longitude, latitude</translation>
    </message>
    <message>
      <source>Place: longitude, latitude in degrees</source>
      <translation>Lugar: longitude, latitude em graus</translation>
    </message>
    <message>
      <source>Clic&amp;k on map</source>
      <translation>Clicar no m&amp;apa</translation>
    </message>
    <message>
      <source>Click the place on the map; Escape gives up</source>
      <translation>Clique no lugar no mapa; Esc cancela</translation>
    </message>
    <message>
      <source>Photos</source>
      <translation>Fotos</translation>
    </message>
    <message>
      <source>choose a photo or drop it here</source>
      <translation>escolha uma foto ou solte aqui</translation>
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
      <translation>Lugares de cor parecida são parecidos para o modelo.</translation>
    </message>
    <message>
      <source>How much the model finds every place to be like this one.</source>
      <translation>Quanto o modelo considera cada lugar parecido com este.</translation>
    </message>
    <message>
      <source>Where the model would expect such a photo.</source>
      <translation>Onde o modelo esperaria uma foto assim.</translation>
    </message>
    <message>
      <source>The extent divided into regions of like places.</source>
      <translation>A extensão dividida em regiões de lugares parecidos.</translation>
    </message>
    <message>
      <source>The model's numbers themselves, a band each, for computing with.</source>
      <translation>Os próprios números do modelo, um por banda, para cálculos.</translation>
    </message>
    <message>
      <source>&amp;Number of regions</source>
      <translation>&amp;Número de regiões</translation>
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
      <translation>pca: os três primeiros componentes principais como cores. similarity: com um lugar ou uma foto de rua. regions: lugares que o modelo considera parecidos, com legenda. embedding: todos os canais como bandas. points: todos os canais como atributos de uma camada de pontos.</translation>
    </message>
    <message>
      <source>Extent</source>
      <translation>Extensão</translation>
    </message>
    <message>
      <source>Where the layer lies; its CRS is that of the layer. In degrees it may reach beyond 180: “178,182,-20,-15 [EPSG:4326]” crosses the 180° meridian. Not needed for points.</source>
      <translation>Onde fica a camada; o SRC é o da camada. Em graus, pode passar de 180: “178,182,-20,-15 [EPSG:4326]” cruza o meridiano de 180°. Não é necessário para points.</translation>
    </message>
    <message>
      <source>Spacing</source>
      <translation>Espaçamento</translation>
    </message>
    <message>
      <source>The size of a pixel in units of the extent's CRS; 0: a round number that gives up to 500 pixels along the longer side.</source>
      <translation>O tamanho de um pixel em unidades do SRC da extensão; 0: um número redondo que dá até 500 pixels no lado mais longo.</translation>
    </message>
    <message>
      <source>Similar to the place</source>
      <translation>Similar ao lugar</translation>
    </message>
    <message>
      <source>For similarity: places are compared with this one.</source>
      <translation>Para similarity: os lugares são comparados com este.</translation>
    </message>
    <message>
      <source>Similar to the photo</source>
      <translation>Similar à foto</translation>
    </message>
    <message>
      <source>For similarity: places are compared with this street-view photo instead.</source>
      <translation>Para similarity: os lugares são comparados com esta foto de rua.</translation>
    </message>
    <message>
      <source>Number of regions</source>
      <translation>Número de regiões</translation>
    </message>
    <message>
      <source>For regions: how many there are to be.</source>
      <translation>Para regions: quantas deve haver.</translation>
    </message>
    <message>
      <source>Data type</source>
      <translation>Tipo de dados</translation>
    </message>
    <message>
      <source>auto: bytes ready to look at for pca, float16 for embedding. float32: the components themselves, or embeddings in full precision.</source>
      <translation>auto: bytes prontos para ver com pca, float16 com embedding. float32: os próprios componentes, ou embeddings em precisão total.</translation>
    </message>
    <message>
      <source>Components to use</source>
      <translation>Componentes a usar</translation>
    </message>
    <message>
      <source>Components (*.json);;All files (*)</source>
      <translation>Componentes (*.json);;Todos os arquivos (*)</translation>
    </message>
    <message>
      <source>For pca and regions: a file that an earlier run saved, so that colours or regions mean the same in both layers.</source>
      <translation>Para pca e regions: um arquivo salvo por uma execução anterior, para que cores ou regiões signifiquem o mesmo nas duas camadas.</translation>
    </message>
    <message>
      <source>Points</source>
      <translation>Pontos</translation>
    </message>
    <message>
      <source>For points: the layer whose points get the embedding of their place. Geometry and attributes are kept.</source>
      <translation>Para points: a camada cujos pontos recebem o embedding do seu lugar. Geometria e atributos são mantidos.</translation>
    </message>
    <message>
      <source>Prefix of the attributes</source>
      <translation>Prefixo dos atributos</translation>
    </message>
    <message>
      <source>The new attributes are called this and 000, 001 and so on.</source>
      <translation>Os novos atributos se chamam assim mais 000, 001 e assim por diante.</translation>
    </message>
    <message>
      <source>Location layer</source>
      <translation>Camada de localização</translation>
    </message>
    <message>
      <source>The layer, a GeoTIFF; for every kind but points.</source>
      <translation>A camada, um GeoTIFF; para todos os tipos, exceto points.</translation>
    </message>
    <message>
      <source>Points with embeddings</source>
      <translation>Pontos com embeddings</translation>
    </message>
    <message>
      <source>For points: the points with their embeddings as attributes.</source>
      <translation>Para points: os pontos com seus embeddings como atributos.</translation>
    </message>
    <message>
      <source>Save components as</source>
      <translation>Salvar componentes como</translation>
    </message>
    <message>
      <source>Components (*.json)</source>
      <translation>Componentes (*.json)</translation>
    </message>
    <message>
      <source>For pca and regions: a file for “Components to use” of later runs.</source>
      <translation>Para pca e regions: um arquivo para “Componentes a usar” de execuções posteriores.</translation>
    </message>
    <message>
      <source>Pixels with data</source>
      <translation>Pixels com dados</translation>
    </message>
    <message>
      <source>Points with an embedding</source>
      <translation>Pontos com embedding</translation>
    </message>
  </context>
  <context>
    <name>LocationsController</name>
    <message>
      <source>GAIR on {0}, {1}</source>
      <translation>GAIR em {0}, {1}</translation>
    </message>
    <message>
      <source>One photo at a time: {0} is taken.</source>
      <translation>Uma foto por vez: {0} será usada.</translation>
    </message>
    <message>
      <source>That place lies beyond the world.</source>
      <translation>Esse lugar fica fora do mundo.</translation>
    </message>
  </context>
  <context>
    <name>LocationsDock</name>
    <message>
      <source>Make the layer and add it to the map (Ctrl+Enter)</source>
      <translation>Criar a camada e adicioná-la ao mapa (Ctrl+Enter)</translation>
    </message>
    <message>
      <source>&amp;Make layer</source>
      <translation>&amp;Criar camada</translation>
    </message>
    <message>
      <source>Locations · GeoLangBind</source>
      <translation>Locais · GeoLangBind</translation>
    </message>
    <message>
      <source>automatic</source>
      <translation>automático</translation>
    </message>
    <message>
      <source>Size of a pixel in units of the extent's CRS</source>
      <translation>Tamanho de um pixel em unidades do SRC da extensão</translation>
    </message>
    <message>
      <source>Temporary file</source>
      <translation>Arquivo temporário</translation>
    </message>
    <message>
      <source>Components</source>
      <translation>Componentes</translation>
    </message>
    <message>
      <source>found in the extent</source>
      <translation>conforme a extensão</translation>
    </message>
    <message>
      <source>Colours or regions of an earlier layer, so that both mean the same</source>
      <translation>Cores ou regiões de uma camada anterior, para que ambas signifiquem o mesmo</translation>
    </message>
    <message>
      <source>not saved</source>
      <translation>sem salvar</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Mais</translation>
    </message>
    <message>
      <source>&amp;Extent</source>
      <translation>E&amp;xtensão</translation>
    </message>
    <message>
      <source>S&amp;pacing</source>
      <translation>Espaça&amp;mento</translation>
    </message>
    <message>
      <source>S&amp;how</source>
      <translation>Mo&amp;strar</translation>
    </message>
    <message>
      <source>&amp;Output</source>
      <translation>Saí&amp;da</translation>
    </message>
    <message>
      <source>&amp;Take regions</source>
      <translation>&amp;Usar regiões</translation>
    </message>
    <message>
      <source>&amp;Save regions</source>
      <translation>Salva&amp;r regiões</translation>
    </message>
    <message>
      <source>regions from a file</source>
      <translation>regiões de um arquivo</translation>
    </message>
    <message>
      <source>regions saved</source>
      <translation>regiões salvas</translation>
    </message>
    <message>
      <source>&amp;Take components</source>
      <translation>&amp;Usar componentes</translation>
    </message>
    <message>
      <source>&amp;Save components</source>
      <translation>Salva&amp;r componentes</translation>
    </message>
    <message>
      <source>components from a file</source>
      <translation>componentes de um arquivo</translation>
    </message>
    <message>
      <source>components saved</source>
      <translation>componentes salvos</translation>
    </message>
  </context>
  <context>
    <name>LocationsRuns</name>
    <message>
      <source>GeoLangBind: location layer</source>
      <translation>GeoLangBind: camada de localização</translation>
    </message>
    <message>
      <source>“{0}” made in {1}.</source>
      <translation>“{0}” criada em {1}.</translation>
    </message>
    <message>
      <source>GAIR is not on this computer: download it in the dock.</source>
      <translation>O GAIR não está neste computador: baixe-o no painel.</translation>
    </message>
    <message>
      <source>Cancelled: nothing was written.</source>
      <translation>Cancelado: nada foi escrito.</translation>
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
      <translation>, até {0} em disco</translation>
    </message>
    <message>
      <source>The spacing is larger than the extent, whose shorter side is {0}.</source>
      <translation>O espaçamento é maior que a extensão, cujo lado mais curto mede {0}.</translation>
    </message>
    <message>
      <source>{0} million pixels are too many: choose a larger spacing.</source>
      <translation>{0} milhões de pixels são demais: escolha um espaçamento maior.</translation>
    </message>
    <message>
      <source>Write longitude, latitude in degrees: 13.4, 52.5.</source>
      <translation>Escreva longitude, latitude em graus: 13.4, 52.5.</translation>
    </message>
    <message>
      <source>Similar to which place? Click it on the map.</source>
      <translation>Similar a que lugar? Clique nele no mapa.</translation>
    </message>
    <message>
      <source>Similar to what? Choose a street-view photo.</source>
      <translation>Similar a quê? Escolha uma foto de rua.</translation>
    </message>
    <message>
      <source>There is no photo {0}.</source>
      <translation>A foto {0} não existe.</translation>
    </message>
    <message>
      <source>Say in which folder the output goes: choose it with the … button.</source>
      <translation>Informe em que pasta fica a saída: escolha-a com o botão ….</translation>
    </message>
    <message>
      <source>The output must be a GeoTIFF: give it a name ending in .tif.</source>
      <translation>A saída deve ser um GeoTIFF: dê a ela um nome terminado em .tif.</translation>
    </message>
    <message>
      <source>There is no file of components {0}.</source>
      <translation>O arquivo de componentes {0} não existe.</translation>
    </message>
    <message>
      <source>There is no file of regions {0}.</source>
      <translation>O arquivo de regiões {0} não existe.</translation>
    </message>
    <message>
      <source>Regions are saved as JSON: choose a file that ends in .json.</source>
      <translation>As regiões são salvas como JSON: escolha um arquivo terminado em .json.</translation>
    </message>
    <message>
      <source>Components are saved as JSON: choose a file that ends in .json.</source>
      <translation>Os componentes são salvos como JSON: escolha um arquivo terminado em .json.</translation>
    </message>
    <message>
      <source>a few seconds</source>
      <translation>alguns segundos</translation>
    </message>
    <message>
      <source>about {0} s</source>
      <translation>cerca de {0} s</translation>
    </message>
    <message>
      <source>about {0} min</source>
      <translation>cerca de {0} min</translation>
    </message>
    <message>
      <source>about {0} h</source>
      <translation>cerca de {0} h</translation>
    </message>
  </context>
  <context>
    <name>ModelCard</name>
    <message>
      <source>About the model {0}</source>
      <translation>Sobre o modelo {0}</translation>
    </message>
    <message>
      <source>Cancel do&amp;wnload</source>
      <translation>Cancelar do&amp;wnload</translation>
    </message>
    <message>
      <source>Look for a &amp;newer version</source>
      <translation>Procurar uma versão mais &amp;nova</translation>
    </message>
    <message>
      <source>&amp;Download ({0})</source>
      <translation>&amp;Baixar ({0})</translation>
    </message>
    <message>
      <source>Offline is ticked in the settings: nothing is downloaded.</source>
      <translation>O modo off-line está marcado nas configurações: nada é baixado.</translation>
    </message>
    <message>
      <source>This is the checkpoint that the paper's evaluation names.</source>
      <translation>Este é o checkpoint citado na avaliação do artigo.</translation>
    </message>
    <message>
      <source>Its repository may hold only the weights that training started from; maps made with those are worth little. The plugin recognises them and says so with the result.</source>
      <translation>O repositório pode conter só os pesos com que o treinamento começou; mapas feitos com eles valem pouco. O complemento os reconhece e avisa no resultado.</translation>
    </message>
    <message>
      <source>GeoLangBind compares images with words and takes any number of optical bands.</source>
      <translation>O GeoLangBind compara imagens com palavras e aceita qualquer número de bandas ópticas.</translation>
    </message>
    <message>
      <source>Paper: {0}</source>
      <translation>Artigo: {0}</translation>
    </message>
    <message>
      <source>Licence, size and repository are shown once the engine has started.</source>
      <translation>Licença, tamanho e repositório são mostrados quando o motor tiver iniciado.</translation>
    </message>
    <message>
      <source>A download sends no scene and no class name; maps are made on this computer.</source>
      <translation>Um download não envia nenhuma cena nem nome de classe; os mapas são feitos neste computador.</translation>
    </message>
    <message>
      <source>no</source>
      <translation>não</translation>
    </message>
    <message>
      <source>no; the first run downloads it</source>
      <translation>não; a primeira execução o baixa</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Licença</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Tamanho</translation>
    </message>
    <message>
      <source>Repository</source>
      <translation>Repositório</translation>
    </message>
    <message>
      <source>Commit</source>
      <translation>Commit</translation>
    </message>
    <message>
      <source>the newest when it is downloaded</source>
      <translation>o mais novo ao baixar</translation>
    </message>
    <message>
      <source>On this computer</source>
      <translation>Neste computador</translation>
    </message>
    <message>
      <source>Used instead</source>
      <translation>Usado no lugar</translation>
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
      <translation>Arquivo de pesos e dispositivo</translation>
    </message>
    <message>
      <source>Checkpoints</source>
      <translation>Checkpoints</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>Todos os arquivos</translation>
    </message>
    <message>
      <source>as published</source>
      <translation>o publicado</translation>
    </message>
    <message>
      <source>A checkpoint on disk instead of the published one</source>
      <translation>Um checkpoint do disco em vez do publicado</translation>
    </message>
    <message>
      <source>Models: download, check, remove…</source>
      <translation>Modelos: baixar, verificar, remover…</translation>
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
      <translation>O arquivo de pesos {0} não existe.</translation>
    </message>
    <message>
      <source>The first run fetches {0} GB from {1}.</source>
      <translation>A primeira execução baixa {0} GB de {1}.</translation>
    </message>
    <message>
      <source>Starter: trained on simulated scenes, to try the plugin; use GeoLangBind for real work</source>
      <translation>Starter: treinado com cenas simuladas, para experimentar o complemento; use o GeoLangBind para trabalho real</translation>
    </message>
    <message>
      <source>GeoLangBind, base size: the smaller published model</source>
      <translation>GeoLangBind, tamanho base: o menor dos modelos publicados</translation>
    </message>
    <message>
      <source>GeoLangBind, large: the published figures are its; best with a graphics card</source>
      <translation>GeoLangBind, grande: os números publicados são dele; melhor com placa de vídeo</translation>
    </message>
  </context>
  <context>
    <name>ModelLibrary</name>
    <message>
      <source>GeoLangBind: download of {0}</source>
      <translation>GeoLangBind: download de {0}</translation>
    </message>
    <message>
      <source>GeoLangBind: check of {0}</source>
      <translation>GeoLangBind: verificação de {0}</translation>
    </message>
    <message>
      <source>GeoLangBind: removal of {0}</source>
      <translation>GeoLangBind: remoção de {0}</translation>
    </message>
    <message>
      <source>GeoLangBind: engine</source>
      <translation>GeoLangBind: motor</translation>
    </message>
    <message>
      <source>{0} is on this computer now.</source>
      <translation>{0} já está neste computador.</translation>
    </message>
    <message>
      <source>{0} is the newest version.</source>
      <translation>{0} é a versão mais nova.</translation>
    </message>
    <message>
      <source>{0} was replaced by its newest version.</source>
      <translation>{0} foi substituído pela versão mais nova.</translation>
    </message>
    <message>
      <source>No damage: every file is as it was published, and the model loads.</source>
      <translation>Sem danos: cada arquivo está como foi publicado e o modelo carrega.</translation>
    </message>
    <message>
      <source>The model loads; there is no checksum to compare it with.</source>
      <translation>O modelo carrega; não há soma de verificação com que compará-lo.</translation>
    </message>
    <message>
      <source>Removed; {0} are free again.</source>
      <translation>Removido; {0} estão livres de novo.</translation>
    </message>
    <message>
      <source>Cancelled.</source>
      <translation>Cancelado.</translation>
    </message>
    <message>
      <source>Cancelled; the next download goes on from here.</source>
      <translation>Cancelado; o próximo download continua daqui.</translation>
    </message>
  </context>
  <context>
    <name>ModelTile</name>
    <message>
      <source>I accept this licence</source>
      <translation>Aceito esta licença</translation>
    </message>
    <message>
      <source>Download again</source>
      <translation>Baixar de novo</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>Verificar</translation>
    </message>
    <message>
      <source>Look whether a file is damaged, and whether the model loads</source>
      <translation>Ver se algum arquivo está danificado e se o modelo carrega</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>Remover…</translation>
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
      <translation>Baixar</translation>
    </message>
    <message>
      <source>Accept the licence first.</source>
      <translation>Aceite primeiro a licença.</translation>
    </message>
    <message>
      <source>Offline is ticked below: nothing is downloaded.</source>
      <translation>O modo off-line está marcado abaixo: nada é baixado.</translation>
    </message>
    <message>
      <source>about {0}</source>
      <translation>cerca de {0}</translation>
    </message>
    <message>
      <source>Licence: {0}</source>
      <translation>Licença: {0}</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Mais</translation>
    </message>
    <message>
      <source>About this model…</source>
      <translation>Sobre este modelo…</translation>
    </message>
    <message>
      <source>Look for a newer version</source>
      <translation>Procurar uma versão mais nova</translation>
    </message>
    <message>
      <source>Open its folder</source>
      <translation>Abrir a pasta dele</translation>
    </message>
    <message>
      <source>Use a file instead…</source>
      <translation>Usar um arquivo no lugar…</translation>
    </message>
    <message>
      <source>Use the published one</source>
      <translation>Usar o publicado</translation>
    </message>
  </context>
  <context>
    <name>ModelWords</name>
    <message>
      <source>To try the plugin, without any download. Quick, and good for a first look.</source>
      <translation>Para experimentar o complemento, sem nenhum download. Rápido e bom para uma primeira olhada.</translation>
    </message>
    <message>
      <source>Class maps and similarity from words. The smaller of the two; its published weights may be those from before training.</source>
      <translation>Mapas de classes e similaridade a partir de palavras. O menor dos dois; seus pesos publicados podem ser os de antes do treinamento.</translation>
    </message>
    <message>
      <source>Class maps and similarity from words: the one for real work. Best with a graphics card.</source>
      <translation>Mapas de classes e similaridade a partir de palavras: o modelo para trabalho real. Melhor com placa de vídeo.</translation>
    </message>
    <message>
      <source>Similarity to street-view photos, and what is typical of a place on Earth.</source>
      <translation>Similaridade com fotos de rua e o que é típico de um lugar na Terra.</translation>
    </message>
    <message>
      <source>of the code; that of the weights is not stated</source>
      <translation>do código; a dos pesos não é informada</translation>
    </message>
    <message>
      <source>credit the authors, no commercial use</source>
      <translation>citar os autores, sem uso comercial</translation>
    </message>
    <message>
      <source>Credit the authors, and do not use it commercially.</source>
      <translation>Cite os autores e não o use comercialmente.</translation>
    </message>
    <message>
      <source>That is the licence of GAIR's code; take it to be that of the weights too unless their page says otherwise.</source>
      <translation>É a licença do código do GAIR; considere-a também a dos pesos, a menos que a página deles diga outra coisa.</translation>
    </message>
    <message>
      <source>Layers made with GAIR carry the licence in their metadata.</source>
      <translation>Camadas feitas com o GAIR levam a licença em seus metadados.</translation>
    </message>
    <message>
      <source>A file of yours is used</source>
      <translation>Um arquivo próprio é usado</translation>
    </message>
    <message>
      <source>Part of the plugin</source>
      <translation>Parte do complemento</translation>
    </message>
    <message>
      <source>On this computer</source>
      <translation>Neste computador</translation>
    </message>
    <message>
      <source>{0} of about {1} downloaded</source>
      <translation>{0} de cerca de {1} baixados</translation>
    </message>
    <message>
      <source>Not downloaded</source>
      <translation>Não baixado</translation>
    </message>
    <message>
      <source>Cancelling…</source>
      <translation>Cancelando…</translation>
    </message>
    <message>
      <source>Waiting for {0}…</source>
      <translation>Esperando {0}…</translation>
    </message>
    <message>
      <source>Starting…</source>
      <translation>Iniciando…</translation>
    </message>
    <message>
      <source>Checking for damage…</source>
      <translation>Verificando se há danos…</translation>
    </message>
    <message>
      <source>Removing…</source>
      <translation>Removendo…</translation>
    </message>
    <message>
      <source>Asking the hub what there is…</source>
      <translation>Perguntando ao hub o que existe…</translation>
    </message>
    <message>
      <source>Downloading</source>
      <translation>Baixando</translation>
    </message>
    <message>
      <source>The connection broke; trying again…</source>
      <translation>A conexão caiu; tentando de novo…</translation>
    </message>
    <message>
      <source>Another program downloads it: waiting…</source>
      <translation>Outro programa o está baixando: esperando…</translation>
    </message>
    <message>
      <source>Checking what has come…</source>
      <translation>Verificando o que chegou…</translation>
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
      <translation>Instalar o motor…</translation>
    </message>
    <message>
      <source>Folder:</source>
      <translation>Pasta:</translation>
    </message>
    <message>
      <source>Chan&amp;ge…</source>
      <translation>Altera&amp;r…</translation>
    </message>
    <message>
      <source>&amp;Usual folder</source>
      <translation>Pasta &amp;habitual</translation>
    </message>
    <message>
      <source>O&amp;ffline: use only models that are on this computer</source>
      <translation>O&amp;ff-line: usar só modelos que estão neste computador</translation>
    </message>
    <message>
      <source>Help on models</source>
      <translation>Ajuda sobre os modelos</translation>
    </message>
    <message>
      <source>C&amp;lose</source>
      <translation>F&amp;echar</translation>
    </message>
    <message>
      <source>GeoLangBind: engine</source>
      <translation>GeoLangBind: motor</translation>
    </message>
    <message>
      <source>{0} free</source>
      <translation>{0} livres</translation>
    </message>
    <message>
      <source>shared with other programs that use Hugging Face models</source>
      <translation>compartilhada com outros programas que usam modelos do Hugging Face</translation>
    </message>
    <message>
      <source>Something is being done to a model: wait for it, or cancel.</source>
      <translation>Há um trabalho em andamento com um modelo: espere ou cancele-o.</translation>
    </message>
    <message>
      <source>Remove {0} from this computer? {1} are freed.</source>
      <translation>Remover {0} deste computador? {1} são liberados.</translation>
    </message>
    <message>
      <source>Other programs that use the Hugging Face cache lose it too.</source>
      <translation>Outros programas que usam o cache do Hugging Face também o perdem.</translation>
    </message>
    <message>
      <source>Checkpoints</source>
      <translation>Checkpoints</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>Todos os arquivos</translation>
    </message>
    <message>
      <source>A checkpoint instead of the published one</source>
      <translation>Um checkpoint em vez do publicado</translation>
    </message>
    <message>
      <source>Folder for models</source>
      <translation>Pasta dos modelos</translation>
    </message>
    <message>
      <source>Nothing can be written into {0}.</source>
      <translation>Não é possível escrever nada em {0}.</translation>
    </message>
    <message>
      <source>Starting the engine…</source>
      <translation>Iniciando o motor…</translation>
    </message>
  </context>
  <context>
    <name>MoreOptions</name>
    <message>
      <source>Patches: a dense map</source>
      <translation>Fragmentos: um mapa denso</translation>
    </message>
    <message>
      <source>Windows: one label each</source>
      <translation>Janelas: um rótulo por janela</translation>
    </message>
    <message>
      <source>Windows: how the published zero-shot numbers are measured</source>
      <translation>Janelas: como são medidos os números zero-shot publicados</translation>
    </message>
    <message>
      <source>Follow the image's edges</source>
      <translation>Seguir as bordas da imagem</translation>
    </message>
    <message>
      <source>No smoothing</source>
      <translation>Sem suavização</translation>
    </message>
    <message>
      <source>Lets borders between classes follow what is seen in the image</source>
      <translation>Faz os limites entre classes seguirem o que se vê na imagem</translation>
    </message>
    <message>
      <source>Best class wins (softmax)</source>
      <translation>Vence a melhor classe (softmax)</translation>
    </message>
    <message>
      <source>Each class by itself (sigmoid)</source>
      <translation>Cada classe por si (sigmoid)</translation>
    </message>
    <message>
      <source>By itself: a place that is none of the classes can stay unclassified</source>
      <translation>Por si: um lugar que não é de nenhuma das classes pode ficar não classificado</translation>
    </message>
    <message>
      <source>&amp;Keep the score of every class</source>
      <translation>Manter a pont&amp;uação de cada classe</translation>
    </message>
    <message>
      <source>De&amp;tail</source>
      <translation>De&amp;talhe</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>Modo</translation>
    </message>
    <message>
      <source>Smoot&amp;hing</source>
      <translation>Suavi&amp;zação</translation>
    </message>
    <message>
      <source>Compet&amp;ition</source>
      <translation>Compet&amp;ição</translation>
    </message>
    <message>
      <source>Native patches</source>
      <translation>Fragmentos nativos</translation>
    </message>
    <message>
      <source>2× finer</source>
      <translation>2× mais fino</translation>
    </message>
    <message>
      <source>4× finer</source>
      <translation>4× mais fino</translation>
    </message>
    <message>
      <source>Finer patches see smaller things and take longer</source>
      <translation>Fragmentos mais finos veem coisas menores e demoram mais</translation>
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
      <translation>restam {0} s</translation>
    </message>
    <message>
      <source>{0} min left</source>
      <translation>restam {0} min</translation>
    </message>
    <message>
      <source>{0} h {1} min left</source>
      <translation>restam {0} h {1} min</translation>
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
      <translation>Colar uma lista de classes</translation>
    </message>
    <message>
      <source>water: river | lake
forest: woodland | trees
bare soil</source>
      <translation>Água: river | lake
Floresta: woodland | trees
Solo exposto: bare soil</translation>
    </message>
    <message>
      <source>One class a line; prompts after a colon, separated by |.</source>
      <translation>Uma classe por linha; depois de dois-pontos, os prompts em inglês, separados por |.</translation>
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
      <translation>Nenhuma classe ainda</translation>
    </message>
  </context>
  <context>
    <name>PhotoCard</name>
    <message>
      <source>Drop a street-view photo here or on the map, or a folder of them.</source>
      <translation>Solte aqui ou no mapa uma foto de rua, ou uma pasta delas.</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>Foto</translation>
    </message>
    <message>
      <source>Ask about no photo</source>
      <translation>Não consultar nenhuma foto</translation>
    </message>
    <message>
      <source>Where o&amp;n Earth…</source>
      <translation>Locali&amp;zar na Terra…</translation>
    </message>
    <message>
      <source>Where the model would expect this photo, with no image (Locations dock)</source>
      <translation>Onde o modelo esperaria esta foto, sem nenhuma imagem (painel Locais)</translation>
    </message>
  </context>
  <context>
    <name>PhotoControl</name>
    <message>
      <source>One photo or folder at a time: {0} is taken.</source>
      <translation>Uma foto ou pasta por vez: {0} será usada.</translation>
    </message>
    <message>
      <source>Reading the photos of {0}</source>
      <translation>Lendo as fotos de {0}</translation>
    </message>
    <message>
      <source>Looking at {0}</source>
      <translation>Vendo {0}</translation>
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
      <translation>Pasta de fotos</translation>
    </message>
    <message>
      <source>It states no GPS position: only its heatmap says where it may be.</source>
      <translation>Ela não informa posição GPS: só o mapa de calor diz onde ela pode estar.</translation>
    </message>
    <message>
      <source>Taken at {0}, {1}</source>
      <translation>Tirada em {0}, {1}</translation>
    </message>
    <message>
      <source>{0}, outside the scene</source>
      <translation>{0}, fora da cena</translation>
    </message>
    <message>
      <source>GeoLangBind: photos on the map</source>
      <translation>GeoLangBind: fotos no mapa</translation>
    </message>
    <message>
      <source>None of the {0} files in {1} can be read as a photo. {2}</source>
      <translation>Nenhum dos {0} arquivos em {1} pode ser lido como foto. {2}</translation>
    </message>
    <message>
      <source>{0}: {1} photos</source>
      <translation>{0}: {1} fotos</translation>
    </message>
    <message>
      <source>Cancelled: photos that were encoded until then are kept.</source>
      <translation>Cancelado: as fotos codificadas até então são mantidas.</translation>
    </message>
    <message>
      <source>Cancelled: nothing was changed.</source>
      <translation>Cancelado: nada foi alterado.</translation>
    </message>
    <message>
      <source>That place lies outside the scene “{0}”.</source>
      <translation>Esse lugar fica fora da cena “{0}”.</translation>
    </message>
    <message>
      <source>Comparing the photos with this place</source>
      <translation>Comparando as fotos com este lugar</translation>
    </message>
    <message>
      <source>GAIR on {0}, {1}</source>
      <translation>GAIR em {0}, {1}</translation>
    </message>
    <message>
      <source>The most like what the scene shows there come first.</source>
      <translation>Primeiro as mais parecidas com o que a cena mostra ali.</translation>
    </message>
    <message>
      <source>Compared with the location alone, without a scene. {0}</source>
      <translation>Comparadas só com a localização, sem cena. {0}</translation>
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
      <translation>Escolher uma foto de rua</translation>
    </message>
    <message>
      <source>Fo&amp;lder…</source>
      <translation>&amp;Pasta…</translation>
    </message>
    <message>
      <source>Choose a folder of photos; those with a GPS position come onto the map</source>
      <translation>Escolher uma pasta de fotos; as que têm posição GPS aparecem no mapa</translation>
    </message>
    <message>
      <source>Close the folder; its points stay on the map</source>
      <translation>Fechar a pasta; os pontos dela ficam no mapa</translation>
    </message>
    <message>
      <source>&amp;Rank by a place on the map</source>
      <translation>O&amp;rdenar por um lugar do mapa</translation>
    </message>
    <message>
      <source>Click the map: which of the photos look like this place?</source>
      <translation>Clique no mapa: quais fotos se parecem com este lugar?</translation>
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
      <translation>sem posição GPS</translation>
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
      <translation>Similaridade</translation>
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
      <translation>GeoLangBind · Classificar</translation>
    </message>
    <message>
      <source>Class map of a scene from typed class names</source>
      <translation>Mapa de classes de uma cena a partir de nomes de classes digitados</translation>
    </message>
    <message>
      <source>GeoLangBind · Compare</source>
      <translation>GeoLangBind · Comparar</translation>
    </message>
    <message>
      <source>Where in a scene is what you click, type or have a photo of</source>
      <translation>Onde está em uma cena o que se clica, digita ou tem em foto</translation>
    </message>
    <message>
      <source>GeoLangBind · Locations</source>
      <translation>GeoLangBind · Locais</translation>
    </message>
    <message>
      <source>What a model knows about the places of an extent, with no image</source>
      <translation>O que um modelo sabe sobre os lugares de uma extensão, sem nenhuma imagem</translation>
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
      <translation>Configurações…</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Ajuda</translation>
    </message>
  </context>
  <context>
    <name>ProcessingBands</name>
    <message>
      <source>“{0}” is no wavelength: write nanometres separated by commas, e.g. 665, 560.</source>
      <translation>“{0}” não é um comprimento de onda: escreva nanômetros separados por vírgulas, p. ex. 665, 560.</translation>
    </message>
    <message>
      <source>A wavelength of {0} nm is too short: write nanometres, e.g. {1}, or “{0} µm”.</source>
      <translation>Um comprimento de onda de {0} nm é curto demais: escreva nanômetros, p. ex. {1}, ou “{0} µm”.</translation>
    </message>
    <message>
      <source>{0} wavelengths for {1} bands: give one for each band that takes part.</source>
      <translation>{0} comprimentos de onda para {1} bandas: informe um para cada banda usada.</translation>
    </message>
    <message>
      <source>typed</source>
      <translation>digitado</translation>
    </message>
  </context>
  <context>
    <name>ProcessingChoices</name>
    <message>
      <source>Photos (*.jpg *.jpeg *.png *.webp);;All files (*)</source>
      <translation>Fotos (*.jpg *.jpeg *.png *.webp);;Todos os arquivos (*)</translation>
    </message>
  </context>
  <context>
    <name>RankHtml</name>
    <message>
      <source>Rank</source>
      <translation>Posição</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>Foto</translation>
    </message>
    <message>
      <source>Similarity</source>
      <translation>Similaridade</translation>
    </message>
    <message>
      <source>Distance</source>
      <translation>Distância</translation>
    </message>
    <message>
      <source>and {0} more</source>
      <translation>e mais {0}</translation>
    </message>
    <message>
      <source>Photos like the place {0}</source>
      <translation>Fotos como o lugar {0}</translation>
    </message>
  </context>
  <context>
    <name>RankParameters</name>
    <message>
      <source>The Sentinel-2 image, with the ten bands that GAIR needs.</source>
      <translation>A imagem Sentinel-2, com as dez bandas de que o GAIR precisa.</translation>
    </message>
    <message>
      <source>Extent of the export</source>
      <translation>Extensão da exportação</translation>
    </message>
    <message>
      <source>For layers that are exported first: the part that is exported, a few kilometres around the point; empty: all of it.</source>
      <translation>Para camadas que antes são exportadas: a parte exportada, alguns quilômetros em torno do ponto; vazio: tudo.</translation>
    </message>
    <message>
      <source>Where encoded scenes and photos are kept; empty: in your cache folder.</source>
      <translation>Onde ficam as cenas e fotos codificadas; vazio: na sua pasta de cache.</translation>
    </message>
    <message>
      <source>Point</source>
      <translation>Ponto</translation>
    </message>
    <message>
      <source>The place that photos are compared with, in any CRS, inside the scene.</source>
      <translation>O lugar com que as fotos são comparadas, em qualquer SRC, dentro da cena.</translation>
    </message>
    <message>
      <source>Folder of photos</source>
      <translation>Pasta de fotos</translation>
    </message>
    <message>
      <source>Photos taken on the ground, JPEG, PNG or WebP; folders in it are searched too. Photos are encoded once: the next place is answered at once.</source>
      <translation>Fotos tiradas do chão, JPEG, PNG ou WebP; as subpastas também são pesquisadas. As fotos são codificadas uma vez: o próximo lugar é respondido na hora.</translation>
    </message>
    <message>
      <source>Number of photos</source>
      <translation>Número de fotos</translation>
    </message>
    <message>
      <source>How many are listed, the most similar first; 0: all.</source>
      <translation>Quantas são listadas, as mais similares primeiro; 0: todas.</translation>
    </message>
    <message>
      <source>Ranked photos</source>
      <translation>Fotos ordenadas</translation>
    </message>
    <message>
      <source>Where the photos were taken, the most similar first, in longitude and latitude: rank, name, score (cosine similarity, -1 to 1), distance_m (metres to the point) and path. Photos without a GPS position have neither distance nor geometry.</source>
      <translation>Onde as fotos foram tiradas, as mais similares primeiro, em longitude e latitude: rank, name, score (similaridade do cosseno, -1 a 1), distance_m (metros até o ponto) e path. Fotos sem posição GPS não têm distância nem geometria.</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>Resumo</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <translation>Arquivos HTML (*.html)</translation>
    </message>
    <message>
      <source>The same as a table, with the best photos as pictures, as HTML.</source>
      <translation>O mesmo em tabela, com as melhores fotos como imagens, em HTML.</translation>
    </message>
    <message>
      <source>Photos compared</source>
      <translation>Fotos comparadas</translation>
    </message>
    <message>
      <source>Most similar photo</source>
      <translation>Foto mais similar</translation>
    </message>
    <message>
      <source>Largest similarity</source>
      <translation>Maior similaridade</translation>
    </message>
  </context>
  <context>
    <name>RankPhotosAlgorithm</name>
    <message>
      <source>Rank photos by similarity to a place</source>
      <translation>Ordenar fotos pela similaridade com um lugar</translation>
    </message>
    <message>
      <source>Which photos of a folder look like a place in a Sentinel-2 scene</source>
      <translation>Quais fotos de uma pasta se parecem com um lugar em uma cena Sentinel-2</translation>
    </message>
    <message>
      <source>Give a place in a Sentinel-2 scene and a folder of photos taken on the ground, get the photos sorted by the cosine similarity of each to what the scene shows there, by the model GAIR, as points with rank, score and distance in metres. The scene needs ten Sentinel-2 bands. The engine runs in its own process; no scene and no photo leaves the computer. GAIR's licence, CC BY-NC 4.0, holds for the result: credit its authors, no commercial use.</source>
      <translation>Informe um lugar em uma cena Sentinel-2 e uma pasta de fotos tiradas do chão e obtenha as fotos ordenadas pela similaridade do cosseno de cada uma com o que a cena mostra ali, segundo o modelo GAIR, como pontos com posição, pontuação e distância em metros. A cena precisa de dez bandas do Sentinel-2. O motor roda em seu próprio processo; nenhuma cena e nenhuma foto sai do computador. A licença do GAIR, CC BY-NC 4.0, vale para o resultado: cite os autores, sem uso comercial.</translation>
    </message>
    <message>
      <source>GAIR,photo,picture,street view,ground,similarity,search,gallery</source>
      <translation>GAIR,foto,imagem,foto de rua,chão,similaridade,busca,galeria</translation>
    </message>
    <message>
      <source>The points cannot be written to {0}: {1}</source>
      <translation>Os pontos não podem ser escritos em {0}: {1}</translation>
    </message>
    <message>
      <source>{0} photos compared; {1} files were new or had changed.</source>
      <translation>{0} fotos comparadas; {1} arquivos eram novos ou tinham mudado.</translation>
    </message>
    <message>
      <source>{0} of the {1} photos listed state no GPS position: no distance, no point.</source>
      <translation>{0} das {1} fotos listadas não informam posição GPS: sem distância, sem ponto.</translation>
    </message>
    <message>
      <source>{0} files cannot be read as photos, the first: {1}</source>
      <translation>{0} arquivos não podem ser lidos como fotos, o primeiro: {1}</translation>
    </message>
  </context>
  <context>
    <name>RectangleChooser</name>
    <message>
      <source>&amp;Draw</source>
      <translation>Desen&amp;har</translation>
    </message>
    <message>
      <source>Drag a rectangle on the map; Escape gives up</source>
      <translation>Arraste um retângulo no mapa; Esc cancela</translation>
    </message>
    <message>
      <source>Re&amp;draw</source>
      <translation>Redesen&amp;har</translation>
    </message>
    <message>
      <source>Drag a rectangle on the map.</source>
      <translation>Arraste um retângulo no mapa.</translation>
    </message>
  </context>
  <context>
    <name>ResultSummary</name>
    <message>
      <source>Copy the table</source>
      <translation>Copiar a tabela</translation>
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
      <translation>Não classificado abaixo de, em porcentagem</translation>
    </message>
    <message>
      <source>&amp;Unclassified below</source>
      <translation>Não classi&amp;ficar abaixo de</translation>
    </message>
    <message>
      <source>The class layer or its confidence raster is gone.</source>
      <translation>A camada de classes ou o raster de confiança dela não existe mais.</translation>
    </message>
    <message>
      <source>unclassified</source>
      <translation>não classificado</translation>
    </message>
  </context>
  <context>
    <name>RunBar</name>
    <message>
      <source>Ru&amp;n</source>
      <translation>Executa&amp;r</translation>
    </message>
    <message>
      <source>Classify the scene (Ctrl+Enter)</source>
      <translation>Classificar a cena (Ctrl+Enter)</translation>
    </message>
    <message>
      <source>Help on this panel</source>
      <translation>Ajuda sobre este painel</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>&amp;Cancelar</translation>
    </message>
    <message>
      <source>Asking the engine…</source>
      <translation>Consultando o motor…</translation>
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
      <translation>GeoLangBind: classes de “{0}”</translation>
    </message>
    <message>
      <source>Cancelled: nothing was written.</source>
      <translation>Cancelado: nada foi escrito.</translation>
    </message>
    <message>
      <source>Classified in {0}: {1}</source>
      <translation>Classificada em {0}: {1}</translation>
    </message>
  </context>
  <context>
    <name>SceneAlgorithm</name>
    <message>
      <source>Choose a raster layer as the scene.</source>
      <translation>Escolha uma camada raster como cena.</translation>
    </message>
    <message>
      <source>The offset is no number: write one, or leave it out.</source>
      <translation>O deslocamento não é um número: escreva um ou deixe-o de fora.</translation>
    </message>
    <message>
      <source>Bands: {0}. {1}</source>
      <translation>Bandas: {0}. {1}</translation>
    </message>
    <message>
      <source>Model: {0} on {1}</source>
      <translation>Modelo: {0} em {1}</translation>
    </message>
    <message>
      <source>Exporting the layer…</source>
      <translation>Exportando a camada…</translation>
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
      <translation>faltam comprimentos de onda</translation>
    </message>
    <message>
      <source>from {0}</source>
      <translation>de {0}</translation>
    </message>
    <message>
      <source>from several sources</source>
      <translation>de várias origens</translation>
    </message>
    <message>
      <source>Paste numbers only: one wavelength in nanometres for each band.</source>
      <translation>Cole só números: um comprimento de onda em nanômetros para cada banda.</translation>
    </message>
    <message>
      <source>The list has {0} wavelengths, the scene {1} bands.</source>
      <translation>A lista tem {0} comprimentos de onda, a cena {1} bandas.</translation>
    </message>
    <message>
      <source>typed</source>
      <translation>digitado</translation>
    </message>
  </context>
  <context>
    <name>SceneChooser</name>
    <message>
      <source>Scene</source>
      <translation>Cena</translation>
    </message>
  </context>
  <context>
    <name>SceneParameters</name>
    <message>
      <source>Layers that only QGIS can read (web services, databases) are exported first.</source>
      <translation>Camadas que só o QGIS consegue ler (serviços web, bancos de dados) antes são exportadas.</translation>
    </message>
    <message>
      <source>Scene</source>
      <translation>Cena</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <source>starter: small, trained on simulated scenes, to try the plugin; offline. geolangbind-b-224, geolangbind-l-384: the published GeoLangBind, for real work; fetched from the Hugging Face Hub when first used.</source>
      <translation>starter: pequeno, treinado com cenas simuladas, para experimentar o complemento; off-line. geolangbind-b-224, geolangbind-l-384: o GeoLangBind publicado, para trabalho real; baixado do Hugging Face Hub no primeiro uso.</translation>
    </message>
    <message>
      <source>Weights file</source>
      <translation>Arquivo de pesos</translation>
    </message>
    <message>
      <source>A checkpoint on disk (.safetensors, .bin, .pth) instead of the published one.</source>
      <translation>Um checkpoint no disco (.safetensors, .bin, .pth) em vez do publicado.</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Dispositivo</translation>
    </message>
    <message>
      <source>Where the model runs: auto, cpu, cuda, cuda:1 … or mps.</source>
      <translation>Onde o modelo roda: auto, cpu, cuda, cuda:1 … ou mps.</translation>
    </message>
    <message>
      <source>Offline</source>
      <translation>Off-line</translation>
    </message>
    <message>
      <source>Never reach for the Hugging Face Hub: use what is on this computer.</source>
      <translation>Nunca acessar o Hugging Face Hub: usar o que está neste computador.</translation>
    </message>
    <message>
      <source>The bands that take part; empty: all that hold measurements.</source>
      <translation>As bandas usadas; vazio: todas as que contêm medidas.</translation>
    </message>
    <message>
      <source>The bands to choose from; empty: all. GAIR takes Sentinel-2's B02, B03, B04, B05, B06, B07, B08, B8A, B11 and B12, found by name or wavelength, in any order.</source>
      <translation>As bandas entre as quais escolher; vazio: todas. O GAIR usa B02, B03, B04, B05, B06, B07, B08, B8A, B11 e B12 do Sentinel-2, reconhecidas pelo nome ou comprimento de onda, em qualquer ordem.</translation>
    </message>
    <message>
      <source>Sensor</source>
      <translation>Sensor</translation>
    </message>
    <message>
      <source>auto: found in the scene's metadata. A preset gives the wavelengths of its bands.</source>
      <translation>auto: encontrado nos metadados da cena. Um sensor predefinido dá os comprimentos de onda das suas bandas.</translation>
    </message>
    <message>
      <source>Bands</source>
      <translation>Bandas</translation>
    </message>
    <message>
      <source>Wavelengths (nm)</source>
      <translation>Comprimentos de onda (nm)</translation>
    </message>
    <message>
      <source>One for each band that takes part, in nanometres, separated by commas: “665, 560, 490”. Empty: from the metadata or the sensor.</source>
      <translation>Um para cada banda usada, em nanômetros, separados por vírgulas: “665, 560, 490”. Vazio: dos metadados ou do sensor.</translation>
    </message>
    <message>
      <source>Offset of the stored values</source>
      <translation>Deslocamento dos valores armazenados</translation>
    </message>
    <message>
      <source>Added before scaling; empty: as detected. Sentinel-2 has -1000 from processing baseline 04.00 (January 2022) on, and 0 before.</source>
      <translation>Somado antes de aplicar a escala; vazio: o detectado. O Sentinel-2 tem -1000 a partir da versão de processamento 04.00 (janeiro de 2022), e 0 antes.</translation>
    </message>
    <message>
      <source>Scaling</source>
      <translation>Escala</translation>
    </message>
    <message>
      <source>training: to the range the model was trained on, comparable between scenes. percentile: stretched from the scene's 2nd to its 98th percentile. as-is: values are 0 to 255 already.</source>
      <translation>training: para o intervalo em que o modelo foi treinado, comparável entre cenas. percentile: esticado do percentil 2 ao 98 da cena. as-is: os valores já vão de 0 a 255.</translation>
    </message>
    <message>
      <source>Extent</source>
      <translation>Extensão</translation>
    </message>
    <message>
      <source>The part of the scene that is wanted, in any CRS; empty: all of it.</source>
      <translation>A parte da cena desejada, em qualquer SRC; vazio: toda.</translation>
    </message>
    <message>
      <source>Polygons</source>
      <translation>Polígonos</translation>
    </message>
    <message>
      <source>Only pixels inside these polygons count, the rest becomes nodata.</source>
      <translation>Só contam os pixels dentro destes polígonos; o resto fica nodata.</translation>
    </message>
    <message>
      <source>Pixel size of the export</source>
      <translation>Tamanho do pixel da exportação</translation>
    </message>
    <message>
      <source>For layers that are exported first, in map units of the layer; 0: the layer's own, or 10 m for web services.</source>
      <translation>Para camadas que antes são exportadas, em unidades do mapa da camada; 0: o da própria camada, ou 10 m para serviços web.</translation>
    </message>
    <message>
      <source>2, 4: the image is enlarged that many times for the model, so that patches are finer on the ground and small things count; 4 takes longest.</source>
      <translation>2, 4: a imagem é ampliada esse número de vezes para o modelo, de modo que os fragmentos são mais finos no terreno e coisas pequenas contam; 4 é o mais demorado.</translation>
    </message>
    <message>
      <source>1: the model looks at windows of 1.92 km a side. 2, 4: a half, a quarter of that, so that smaller things count; 4 takes longest.</source>
      <translation>1: o modelo olha janelas de 1,92 km de lado. 2, 4: a metade, um quarto disso, para que coisas menores contem; 4 é o mais demorado.</translation>
    </message>
    <message>
      <source>Detail</source>
      <translation>Detalhe</translation>
    </message>
    <message>
      <source>Folder of encoded scenes</source>
      <translation>Pasta das cenas codificadas</translation>
    </message>
  </context>
  <context>
    <name>SceneState</name>
    <message>
      <source>Add a raster layer to the project to have a scene.</source>
      <translation>Adicione uma camada raster ao projeto para ter uma cena.</translation>
    </message>
    <message>
      <source>Reading the bands of the scene…</source>
      <translation>Lendo as bandas da cena…</translation>
    </message>
    <message>
      <source>Tick at least one band.</source>
      <translation>Marque pelo menos uma banda.</translation>
    </message>
    <message>
      <source>band {0}</source>
      <translation>banda {0}</translation>
    </message>
    <message>
      <source>Give a wavelength for {0}, untick it, or choose a sensor.</source>
      <translation>Informe um comprimento de onda para {0}, desmarque-a ou escolha um sensor.</translation>
    </message>
    <message>
      <source>{0} nm for {1} is no wavelength: use nanometres, e.g. 665.</source>
      <translation>{0} nm para {1} não é um comprimento de onda: use nanômetros, p. ex. 665.</translation>
    </message>
    <message>
      <source>Say in which folder the output goes: choose it with the … button.</source>
      <translation>Informe em que pasta fica a saída: escolha-a com o botão ….</translation>
    </message>
    <message>
      <source>The output must be a GeoTIFF: give it a name ending in .tif.</source>
      <translation>A saída deve ser um GeoTIFF: dê a ela um nome terminado em .tif.</translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source>GeoLangBind settings</source>
      <translation>Configurações do GeoLangBind</translation>
    </message>
    <message>
      <source>Python of the engine</source>
      <translation>Python do motor</translation>
    </message>
    <message>
      <source>found by itself</source>
      <translation>encontrado automaticamente</translation>
    </message>
    <message>
      <source>&amp;Engine…</source>
      <translation>&amp;Motor…</translation>
    </message>
    <message>
      <source>Install, repair, update or remove the engine; the settings are kept first</source>
      <translation>Instalar, reparar, atualizar ou remover o motor; antes as configurações são salvas</translation>
    </message>
    <message>
      <source>Folder of the engine</source>
      <translation>Pasta do motor</translation>
    </message>
    <message>
      <source>in QGIS's settings folder</source>
      <translation>na pasta de configurações do QGIS</translation>
    </message>
    <message>
      <source>Where the engine is installed, 1 GB or more; one that is installed stays</source>
      <translation>Onde o motor é instalado, 1 GB ou mais; um já instalado fica onde está</translation>
    </message>
    <message>
      <source> min</source>
      <translation> min</translation>
    </message>
    <message>
      <source>O&amp;ffline: use only models that are on this computer</source>
      <translation>O&amp;ff-line: usar só modelos que estão neste computador</translation>
    </message>
    <message>
      <source>There is no file {0}.</source>
      <translation>O arquivo {0} não existe.</translation>
    </message>
    <message>
      <source>{0} is not a program.</source>
      <translation>{0} não é um programa.</translation>
    </message>
    <message>
      <source>{0} is no address of a mirror: one is like {1}</source>
      <translation>{0} não é um endereço de espelho: um deles é como {1}</translation>
    </message>
    <message>
      <source>The device is auto, cpu, cuda, cuda:0, cuda:1 …, xpu or mps.</source>
      <translation>O dispositivo é auto, cpu, cuda, cuda:0, cuda:1 …, xpu ou mps.</translation>
    </message>
    <message>
      <source>Engine's &amp;Python</source>
      <translation>&amp;Python do motor</translation>
    </message>
    <message>
      <source>Found by itself: the one that the plugin installs. One of your own (3.10 or newer) needs the packages of requirements/engine.txt. It runs beside QGIS, never inside it.</source>
      <translation>Encontrado automaticamente: o que o complemento instala. Um próprio (3.10 ou mais novo) precisa dos pacotes de requirements/engine.txt. Ele roda ao lado do QGIS, nunca dentro dele.</translation>
    </message>
    <message>
      <source>Engine's fo&amp;lder</source>
      <translation>Pasta do moto&amp;r</translation>
    </message>
    <message>
      <source>&amp;Device</source>
      <translation>&amp;Dispositivo</translation>
    </message>
    <message>
      <source>Stop an idle engine &amp;after</source>
      <translation>P&amp;arar o motor ocioso após</translation>
    </message>
    <message>
      <source>Hugging Face &amp;Hub</source>
      <translation>&amp;Hugging Face Hub</translation>
    </message>
    <message>
      <source>Python pac&amp;kages</source>
      <translation>Pa&amp;cotes Python</translation>
    </message>
    <message>
      <source>P&amp;ythons</source>
      <translation>P&amp;ython</translation>
    </message>
    <message>
      <source>For networks that reach no others. Proxy and certificates are those of QGIS. A token for the Hugging Face Hub is never sent to a mirror.</source>
      <translation>Para redes que não alcançam outros servidores. Proxy e certificados são os do QGIS. Um token do Hugging Face Hub nunca é enviado a um espelho.</translation>
    </message>
    <message>
      <source>Mirrors</source>
      <translation>Espelhos</translation>
    </message>
  </context>
  <context>
    <name>SimilarityAlgorithm</name>
    <message>
      <source>Cosine similarity: least {0}, median {1}, largest {2}</source>
      <translation>Similaridade do cosseno: mínimo {0}, mediana {1}, máximo {2}</translation>
    </message>
    <message>
      <source>similarity,heatmap,search,find,embedding,deep learning</source>
      <translation>similaridade,mapa de calor,buscar,encontrar,embedding,aprendizado profundo</translation>
    </message>
    <message>
      <source>Similarity to words</source>
      <translation>Similaridade com palavras</translation>
    </message>
    <message>
      <source>Heatmap of a scene: where it shows what a phrase describes</source>
      <translation>Mapa de calor de uma cena: onde ela mostra o que uma frase descreve</translation>
    </message>
    <message>
      <source>Type a phrase, get a heatmap of the scene: the cosine similarity of every place to the words, -1 to 1. The first question encodes the scene into a store; later ones are answered from it. The engine runs in its own process; no scene and no prompt leaves the computer.</source>
      <translation>Digite uma frase (em inglês) e obtenha um mapa de calor da cena: a similaridade do cosseno de cada lugar com as palavras, -1 a 1. A primeira pergunta codifica a cena em um repositório; as seguintes são respondidas a partir dele. O motor roda em seu próprio processo; nenhuma cena e nenhum prompt sai do computador.</translation>
    </message>
    <message>
      <source>Type what to look for.</source>
      <translation>Digite o que procurar.</translation>
    </message>
    <message>
      <source>Similarity to places</source>
      <translation>Similaridade com lugares</translation>
    </message>
    <message>
      <source>Heatmap of a scene: where it looks like the points you give</source>
      <translation>Mapa de calor de uma cena: onde ela se parece com os pontos informados</translation>
    </message>
    <message>
      <source>Give a point or a layer of points, get a heatmap of the scene: the cosine similarity of every place to those, -1 to 1; likeness to points that are not meant counts against it. The first question encodes the scene into a store; later ones are answered from it. The engine runs in its own process; no scene and no prompt leaves the computer.</source>
      <translation>Informe um ponto ou uma camada de pontos e obtenha um mapa de calor da cena: a similaridade do cosseno de cada lugar com eles, -1 a 1; a semelhança com pontos do que não se procura conta contra. A primeira pergunta codifica a cena em um repositório; as seguintes são respondidas a partir dele. O motor roda em seu próprio processo; nenhuma cena e nenhum prompt sai do computador.</translation>
    </message>
    <message>
      <source>Give a point, or a layer of points.</source>
      <translation>Informe um ponto ou uma camada de pontos.</translation>
    </message>
    <message>
      <source>The layer of points holds none: choose another, or give a point.</source>
      <translation>A camada de pontos não contém nenhum: escolha outra ou informe um ponto.</translation>
    </message>
    <message>
      <source>“{0}” has over {1} points: select some.</source>
      <translation>“{0}” tem mais de {1} pontos: selecione alguns.</translation>
    </message>
    <message>
      <source>A point of “{0}” has no place in the scene's CRS.</source>
      <translation>Um ponto de “{0}” não tem lugar no SRC da cena.</translation>
    </message>
    <message>
      <source>Similarity to a street-view photo</source>
      <translation>Similaridade com uma foto de rua</translation>
    </message>
    <message>
      <source>Heatmap of a Sentinel-2 scene: where a street-view photo may have been taken</source>
      <translation>Mapa de calor de uma cena Sentinel-2: onde uma foto de rua pode ter sido tirada</translation>
    </message>
    <message>
      <source>Give a photo taken on the ground, get a heatmap of a Sentinel-2 scene: the cosine similarity of every place to the photo, -1 to 1, by the model GAIR. The scene needs ten Sentinel-2 bands. The first photo encodes the scene into a store; later ones are answered from it. The engine runs in its own process; no scene and no photo leaves the computer. GAIR's licence, CC BY-NC 4.0, holds for the heatmap: credit its authors, no commercial use; the file says so too.</source>
      <translation>Informe uma foto tirada do chão e obtenha um mapa de calor de uma cena Sentinel-2: a similaridade do cosseno de cada lugar com a foto, -1 a 1, segundo o modelo GAIR. A cena precisa de dez bandas do Sentinel-2. A primeira foto codifica a cena em um repositório; as seguintes são respondidas a partir dele. O motor roda em seu próprio processo; nenhuma cena e nenhuma foto sai do computador. A licença do GAIR, CC BY-NC 4.0, vale para o mapa de calor: cite os autores, sem uso comercial; o arquivo também diz isso.</translation>
    </message>
    <message>
      <source>GAIR,photo,picture,street view,ground,geolocation</source>
      <translation>GAIR,foto,imagem,foto de rua,chão,geolocalização</translation>
    </message>
    <message>
      <source>{0} was taken at {1}, {2}: similarity there {3}</source>
      <translation>{0} foi tirada em {1}, {2}: similaridade ali {3}</translation>
    </message>
  </context>
  <context>
    <name>SimilarityParameters</name>
    <message>
      <source>The image to search: multispectral, hyperspectral, radar, aerial, elevation.</source>
      <translation>A imagem em que se procura: multiespectral, hiperespectral, radar, aérea, de elevação.</translation>
    </message>
    <message>
      <source>The Sentinel-2 image to search, with the ten bands that GAIR needs.</source>
      <translation>A imagem Sentinel-2 em que se procura, com as dez bandas de que o GAIR precisa.</translation>
    </message>
    <message>
      <source>Pixel size of the heatmap</source>
      <translation>Tamanho do pixel do mapa de calor</translation>
    </message>
    <message>
      <source>In units of the scene's CRS; 0: the model's own pixels, 20 m at detail 1, 10 m at 2.</source>
      <translation>Em unidades do SRC da cena; 0: os pixels do próprio modelo, 20 m com detalhe 1, 10 m com 2.</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Palavras</translation>
    </message>
    <message>
      <source>What to look for: “river”, or synonyms separated by | as in “river | lake”.</source>
      <translation>O que procurar, em inglês: “river”, ou sinônimos separados por | como em “river | lake”.</translation>
    </message>
    <message>
      <source>But not</source>
      <translation>Mas não</translation>
    </message>
    <message>
      <source>What is not meant, written in the same way: places like that count as less similar.</source>
      <translation>O que não se procura, escrito da mesma forma: lugares assim contam como menos similares.</translation>
    </message>
    <message>
      <source>Point</source>
      <translation>Ponto</translation>
    </message>
    <message>
      <source>A place that is meant, in any CRS, inside the scene.</source>
      <translation>Um lugar do que se procura, em qualquer SRC, dentro da cena.</translation>
    </message>
    <message>
      <source>Points</source>
      <translation>Pontos</translation>
    </message>
    <message>
      <source>A layer of places that are meant, besides the point or instead of it.</source>
      <translation>Uma camada de lugares do que se procura, além do ponto ou em vez dele.</translation>
    </message>
    <message>
      <source>A layer of places that are not meant: what is like them counts as less similar.</source>
      <translation>Uma camada de lugares do que não se procura: o que se parece com eles conta como menos similar.</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>Foto</translation>
    </message>
    <message>
      <source>A photo taken on the ground, JPEG, PNG or WebP. It needs no GPS position; if it has one in the scene, the log says how similar that place is.</source>
      <translation>Uma foto tirada do chão, JPEG, PNG ou WebP. Não precisa de posição GPS; se tiver uma dentro da cena, o log diz quão similar é esse lugar.</translation>
    </message>
    <message>
      <source>Where encoded scenes are kept for later questions; empty: in your cache folder.</source>
      <translation>Onde ficam as cenas codificadas para perguntas posteriores; vazio: na sua pasta de cache.</translation>
    </message>
    <message>
      <source>Heatmap</source>
      <translation>Mapa de calor</translation>
    </message>
    <message>
      <source>The cosine similarity of every pixel, -1 to 1, a GeoTIFF; nodata where it has none.</source>
      <translation>A similaridade do cosseno de cada pixel, -1 a 1, um GeoTIFF; nodata onde não há nenhuma.</translation>
    </message>
    <message>
      <source>Least similarity</source>
      <translation>Menor similaridade</translation>
    </message>
    <message>
      <source>Median similarity</source>
      <translation>Similaridade mediana</translation>
    </message>
    <message>
      <source>Largest similarity</source>
      <translation>Maior similaridade</translation>
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
      <translation>Comprimento de onda (nm)</translation>
    </message>
  </context>
  <context>
    <name>StoreLine</name>
    <message>
      <source>Clear</source>
      <translation>Limpar</translation>
    </message>
    <message>
      <source>Delete what was encoded; the next question encodes again</source>
      <translation>Apagar o que foi codificado; a próxima pergunta codifica de novo</translation>
    </message>
    <message>
      <source>This scene is encoded: {0} on disk.</source>
      <translation>Esta cena está codificada: {0} em disco.</translation>
    </message>
    <message>
      <source>This scene has changed since it was encoded ({0} on disk).</source>
      <translation>Esta cena mudou desde que foi codificada ({0} em disco).</translation>
    </message>
    <message>
      <source>The first question encodes the scene; later ones are answered at once.</source>
      <translation>A primeira pergunta codifica a cena; as seguintes são respondidas na hora.</translation>
    </message>
    <message>
      <source>Clear this scene ({0})</source>
      <translation>Limpar esta cena ({0})</translation>
    </message>
    <message>
      <source>Clear all encoded scenes ({0}, {1})</source>
      <translation>Limpar todas as cenas codificadas ({0}, {1})</translation>
    </message>
  </context>
  <context>
    <name>Stores</name>
    <message>
      <source>GeoLangBind: encoded scenes</source>
      <translation>GeoLangBind: cenas codificadas</translation>
    </message>
    <message>
      <source>GeoLangBind: clearing encoded scenes</source>
      <translation>GeoLangBind: limpando cenas codificadas</translation>
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
      <translation>não classificado</translation>
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
      <translation>por exemplo: river | lake</translation>
    </message>
    <message>
      <source>Phrase</source>
      <translation>Frase</translation>
    </message>
    <message>
      <source>Press Enter to ask. Synonyms are separated by |.</source>
      <translation>Pressione Enter para consultar. Sinônimos são separados por |.</translation>
    </message>
  </context>
  <context>
    <name>ThresholdRow</name>
    <message>
      <source>&amp;Hide below</source>
      <translation>Oc&amp;ultar abaixo de</translation>
    </message>
    <message>
      <source>Places less similar than this become transparent</source>
      <translation>Lugares menos similares que isto ficam transparentes</translation>
    </message>
    <message>
      <source>Hide below</source>
      <translation>Ocultar abaixo de</translation>
    </message>
    <message>
      <source>shows {0} %</source>
      <translation>mostra {0} %</translation>
    </message>
    <message>
      <source>shows everything</source>
      <translation>mostra tudo</translation>
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
      <translation>Como perguntar</translation>
    </message>
  </context>
  <context>
    <name>_Result</name>
    <message>
      <source>Under the cursor: {0}</source>
      <translation>Sob o cursor: {0}</translation>
    </message>
  </context>
</TS>
