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
      <translation>Sentinel-2 L2A (reflectância de superfície)</translation>
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
      <source>GeoLangBind · Classify</source>
      <translation>GeoLangBind · Classificar</translation>
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
      <source>Choose Python…</source>
      <translation>Escolher Python…</translation>
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
      <source>GeoLangBind · Compare</source>
      <translation>GeoLangBind · Comparar</translation>
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
      <source>Every place is one that is not meant: click one that is.</source>
      <translation>Todos os lugares são exemplos do que não se procura: clique em um do que se procura.</translation>
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
      <source>Starting the engine…</source>
      <translation>Iniciando o motor…</translation>
    </message>
    <message>
      <source>GeoLangBind: engine</source>
      <translation>GeoLangBind: motor</translation>
    </message>
  </context>
  <context>
    <name>EngineDock</name>
    <message>
      <source>Bands</source>
      <translation>Bandas</translation>
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
    <name>Environment</name>
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
      <translation>Falta um pacote do motor no índice de pacotes: verifique os endereços nas configurações do GeoLangBind ou instale de um pacote off-line.</translation>
    </message>
    <message>
      <source>There is no build of PyTorch for this computer: {1}</source>
      <translation>Não há compilação do PyTorch para este computador: {1}</translation>
    </message>
    <message>
      <source>The engine does not start in its new environment: {1}</source>
      <translation>O motor não inicia no novo ambiente: {1}</translation>
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
      <source>QGIS has no settings folder yet.</source>
      <translation>O QGIS ainda não tem pasta de configurações.</translation>
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
      <source>it found no graphics card.</source>
      <translation>nenhuma placa de vídeo foi encontrada.</translation>
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
    <name>FetchTask</name>
    <message>
      <source>GeoLangBind: download of {0}</source>
      <translation>GeoLangBind: download de {0}</translation>
    </message>
    <message>
      <source>The download failed inside the plugin: the log has the details.</source>
      <translation>O download falhou dentro do complemento: o log tem os detalhes.</translation>
    </message>
  </context>
  <context>
    <name>GairDownload</name>
    <message>
      <source>Starting the download…</source>
      <translation>Iniciando o download…</translation>
    </message>
    <message>
      <source>{0} is on this computer now.</source>
      <translation>{0} já está neste computador.</translation>
    </message>
    <message>
      <source>Cancelled; the next download goes on from here.</source>
      <translation>Cancelado; o próximo download continua daqui.</translation>
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
      <source>GeoLangBind · Locations</source>
      <translation>GeoLangBind · Locais</translation>
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
      <source>Another model is being downloaded.</source>
      <translation>Outro modelo está sendo baixado.</translation>
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
    <message>
      <source>{0} GB</source>
      <translation>{0} GB</translation>
    </message>
  </context>
  <context>
    <name>ModelCards</name>
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
      <source>Cancelled; the next download goes on from here.</source>
      <translation>Cancelado; o próximo download continua daqui.</translation>
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
      <source>GeoLangBind, base size: fetched from the Hugging Face Hub at the first run</source>
      <translation>GeoLangBind, tamanho base: baixado do Hugging Face Hub na primeira execução</translation>
    </message>
    <message>
      <source>GeoLangBind, large: the published one, best with a graphics card</source>
      <translation>GeoLangBind, grande: o publicado; melhor com placa de vídeo</translation>
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
      <source>None</source>
      <translation>Nenhuma</translation>
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
      <source>Where the model would expect this photo, with no image (dock Locations)</source>
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
      <source>&amp;Folder…</source>
      <translation>Pa&amp;sta…</translation>
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
      <translation>de várias fontes</translation>
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
      <source>The address of the hub is like https://hub.example.org</source>
      <translation>O endereço do hub é como https://hub.example.org</translation>
    </message>
    <message>
      <source>The device is auto, cpu, cuda, cuda:0, cuda:1 … or mps.</source>
      <translation>O dispositivo é auto, cpu, cuda, cuda:0, cuda:1 … ou mps.</translation>
    </message>
    <message>
      <source>Engine's &amp;Python</source>
      <translation>&amp;Python do motor</translation>
    </message>
    <message>
      <source>A Python (3.10 or newer) with the packages of requirements/engine.txt; it runs beside QGIS, never inside it.</source>
      <translation>Um Python (3.10 ou mais novo) com os pacotes de requirements/engine.txt; ele roda ao lado do QGIS, nunca dentro dele.</translation>
    </message>
    <message>
      <source>&amp;Device</source>
      <translation>&amp;Dispositivo</translation>
    </message>
    <message>
      <source>Stop the engine &amp;after</source>
      <translation>P&amp;arar o motor após</translation>
    </message>
    <message>
      <source>Hugging Face &amp;Hub</source>
      <translation>&amp;Hugging Face Hub</translation>
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
