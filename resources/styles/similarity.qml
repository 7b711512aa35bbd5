<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.40.6-Bratislava" styleCategories="Symbology">
  <pipe-data-defined-properties>
    <Option type="Map">
      <Option name="name" type="QString" value=""/>
      <Option name="properties"/>
      <Option name="type" type="QString" value="collection"/>
    </Option>
  </pipe-data-defined-properties>
  <pipe>
    <provider>
      <resampling zoomedInResamplingMethod="nearestNeighbour" enabled="false" zoomedOutResamplingMethod="nearestNeighbour" maxOversampling="2"/>
    </provider>
    <rasterrenderer nodataColor="" type="singlebandpseudocolor" opacity="0.75" alphaBand="-1" classificationMax="1" band="1" classificationMin="0">
      <minMaxOrigin>
        <limits>None</limits>
        <extent>WholeRaster</extent>
        <statAccuracy>Estimated</statAccuracy>
        <cumulativeCutLower>0.02</cumulativeCutLower>
        <cumulativeCutUpper>0.98</cumulativeCutUpper>
        <stdDevFactor>2</stdDevFactor>
      </minMaxOrigin>
      <rastershader>
        <colorrampshader clip="0" labelPrecision="3" classificationMode="1" minimumValue="0" colorRampType="INTERPOLATED" maximumValue="1">
          <colorramp name="[source]" type="gradient">
            <Option type="Map">
              <Option name="color1" type="QString" value="0,0,4,255"/>
              <Option name="color2" type="QString" value="252,253,191,255"/>
              <Option name="direction" type="QString" value="ccw"/>
              <Option name="discrete" type="QString" value="0"/>
              <Option name="rampType" type="QString" value="gradient"/>
              <Option name="spec" type="QString" value="rgb"/>
              <Option name="stops" type="QString" value="0.125;29,17,71,255;rgb;ccw:0.25;81,18,124,255;rgb;ccw:0.375;131,38,129,255;rgb;ccw:0.5;183,55,121,255;rgb;ccw:0.625;231,82,99,255;rgb;ccw:0.75;252,137,97,255;rgb;ccw:0.875;254,196,136,255;rgb;ccw"/>
            </Option>
          </colorramp>
          <item alpha="255" label="0" value="0" color="#000004"/>
          <item alpha="255" label="0.125" value="0.125" color="#1d1147"/>
          <item alpha="255" label="0.25" value="0.25" color="#51127c"/>
          <item alpha="255" label="0.375" value="0.375" color="#832681"/>
          <item alpha="255" label="0.5" value="0.5" color="#b73779"/>
          <item alpha="255" label="0.625" value="0.625" color="#e75263"/>
          <item alpha="255" label="0.75" value="0.75" color="#fc8961"/>
          <item alpha="255" label="0.875" value="0.875" color="#fec488"/>
          <item alpha="255" label="1" value="1" color="#fcfdbf"/>
          <rampLegendSettings suffix="" maximumLabel="" useContinuousLegend="1" orientation="2" minimumLabel="" direction="0" prefix="">
            <numericFormat id="basic">
              <Option type="Map">
                <Option name="decimal_separator" type="invalid"/>
                <Option name="decimals" type="int" value="3"/>
                <Option name="rounding_type" type="int" value="0"/>
                <Option name="show_plus" type="bool" value="false"/>
                <Option name="show_thousand_separator" type="bool" value="true"/>
                <Option name="show_trailing_zeros" type="bool" value="true"/>
                <Option name="thousand_separator" type="invalid"/>
              </Option>
            </numericFormat>
          </rampLegendSettings>
        </colorrampshader>
      </rastershader>
    </rasterrenderer>
    <brightnesscontrast gamma="1" brightness="0" contrast="0"/>
    <huesaturation colorizeOn="0" colorizeRed="255" saturation="0" colorizeGreen="128" grayscaleMode="0" invertColors="0" colorizeStrength="100" colorizeBlue="128"/>
    <rasterresampler maxOversampling="2"/>
    <resamplingStage>resamplingFilter</resamplingStage>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
